import { type UtcDay, instant, startOfDay, utcDay } from '../../components/activity/day';
import type { AuditEvent } from '../../extension/sources/audit-log/audit-event';
import { byteReader } from '../../extension/sources/api/byte-reader';
import { DayActors } from '../../extension/sources/audit-log/day-actors';
import { readAuditEvents } from '../../extension/sources/audit-log/read-audit-events';

/** What one run measured. */
export interface IngestFigures {
  readonly megabytes: number;
  readonly scannerMs: number;
  readonly jsonParseMs: number;
  readonly readOnlyMs: number;
  readonly scannedFromNetworkMs: number;
}

const DAY: UtcDay = utcDay(20_780);
const EVENTS_A_BATCH = 20_000;
const BATCHES = 50;
const CHUNK_BYTES = 65_536;
const REPEATS = 3;

/** 1,000,000 audit events: scanned, and parsed line by line, into the same set of people; then both from loopback. */
export async function measureIngest(address: string): Promise<IngestFigures> {
  const batch = new TextEncoder().encode(batchOfEvents());
  const fromMemory = (): AsyncIterable<Uint8Array> => chunksOf(batch);
  const expected = await people((take) => readAuditEvents(fromMemory(), take));
  const parsed = await people((take) => parseLines(fromMemory(), take));
  if (expected !== parsed || expected === 0) throw new Error(`scanner saw ${expected} people, JSON.parse ${parsed}`);
  return {
    megabytes: (batch.length * BATCHES) / 1_000_000,
    scannerMs: await best(() => people((take) => readAuditEvents(fromMemory(), take))),
    jsonParseMs: await best(() => people((take) => parseLines(fromMemory(), take))),
    // By the faster of the two ways to read: the scan has the choice, too.
    readOnlyMs: Math.min(await best(() => readOnly(address)), await best(() => readPieces(address))),
    scannedFromNetworkMs: await best(() => readScanned(address)),
  };
}

/** Only reads the events; gives their bytes. */
export async function readOnly(address: string): Promise<number> {
  let bytes = 0;
  for await (const chunk of await fetched(address)) bytes += chunk.length;
  return bytes;
}

/** The same by the background's own reader. */
export async function readPieces(address: string): Promise<number> {
  let bytes = 0;
  for await (const piece of asRequested(address)) bytes += piece.length;
  return bytes;
}

/** Reads them as the background does, into people; gives how many there are. */
export function readScanned(address: string): Promise<number> {
  return people((take) => readAuditEvents(asRequested(address), take));
}

/** The fastest of several runs: a slow neighbour only ever adds. */
async function best(run: () => Promise<unknown>): Promise<number> {
  let fastest = Infinity;
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const began = performance.now();
    await run();
    fastest = Math.min(fastest, performance.now() - began);
  }
  return fastest;
}

async function people(read: (take: (event: AuditEvent) => void) => Promise<unknown>): Promise<number> {
  const actors = new DayActors(DAY);
  await read(actors.take);
  return actors.actors().length;
}

async function fetched(address: string): Promise<AsyncIterable<Uint8Array>> {
  const { body } = await fetch(address);
  if (!body) throw new Error('no body');
  return body as unknown as AsyncIterable<Uint8Array>;
}

/** As the background reads an answer. */
async function* asRequested(address: string): AsyncGenerator<Uint8Array> {
  const { body } = await fetch(address);
  if (!body) throw new Error('no body');
  const reader = byteReader(body);
  for (let piece = await reader.read(); piece; piece = await reader.read()) yield piece;
}

/** The way one would write first, streamed: split into lines, JSON.parse each. */
async function parseLines(chunks: AsyncIterable<Uint8Array>, take: (event: AuditEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') take(eventOf(JSON.parse(line) as Parsed));
  }
}

type Parsed = Readonly<Record<string, string | number | undefined>>;

function eventOf(entry: Parsed): AuditEvent {
  return {
    at: instant(Date.parse(String(entry.timestamp))),
    action: String(entry.action ?? ''),
    actorEmail: String(entry.actor_email ?? ''),
    actorUserId: String(entry.actor_user_id ?? ''),
    responseCode: Number(entry.response_code ?? 0),
  };
}

async function* chunksOf(batch: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let turn = 0; turn < BATCHES; turn += 1) {
    for (let from = 0; from < batch.length; from += CHUNK_BYTES) yield batch.subarray(from, from + CHUNK_BYTES);
  }
}

/** 20,000 events of 5,000 people, about 325 bytes each. */
export function batchOfEvents(): string {
  const at = startOfDay(DAY);
  const lines = Array.from({ length: EVENTS_A_BATCH }, (_, index) => {
    const person = (index * 7_919) % 5_000;
    return JSON.stringify({
      timestamp: new Date(at + (index % 86_400) * 1_000).toISOString(),
      action: index % 3 === 0 ? 'artifact:create' : 'project:read',
      actor_email: `person-${person}@bench.test`,
      actor_ip: `10.${person % 250}.0.${index % 250}`,
      actor_user_id: person,
      artifact_qualified_name: `team-${index % 40}/project-${index % 300}/model:v${index % 90}`,
      artifact_digest: (index * 2_654_435_761).toString(16).padStart(32, 'a'),
      entity_asset: index % 40,
      entity_name: `team-${index % 40}`,
      project_name: `project-${index % 300}`,
      response_code: index % 50 === 0 ? 403 : 200,
    });
  });
  return `${lines.join('\n')}\n`;
}
