import { describe, expect, it } from 'vitest';
import { instant } from '../../../components/activity/day';
import type { CredentialInput } from '../../messages';
import { readOrganizationName } from '../graphql/read-organization-name';
import { probeAuditLog } from './probe-audit-log';

const NOW = instant(Date.UTC(2026, 10, 23, 15));
const ENTRY = '{"timestamp":"2026-11-23T09:00:00Z","action":"project:read"}\n';
const KEY: CredentialInput = { kind: 'service-account', key: 'k' };

function httpAnswering(body: BodyInit | null, status = 200) {
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response(body, { status });
  };
  return { asked, http: { fetch, now: () => NOW, firstByteMs: 1_000, stallMs: 1_000 } };
}

async function probe(body: BodyInit | null, { status = 200, credential = KEY } = {}) {
  const { http, asked } = httpAnswering(body, status);
  const address = { access: { origin: 'https://api.wandb.ai', credential }, deployment: 'multi-tenant' } as const;
  const outcome = await probeAuditLog(http, address, NOW, new AbortController().signal);
  return { asked, told: outcome.ok ? outcome.value.hasEntry : outcome.problem.kind };
}

describe('probeAuditLog', () => {
  it('asks for one entry of today', async () => {
    const { asked, told } = await probe(ENTRY);
    expect(told).toBe(true);
    expect(asked.map(({ url }) => url)).toEqual([
      'https://api.wandb.ai/audit_logs?startDate=2026-11-23&numDays=0&limit=1',
    ]);
  });

  it('reads no further than the first entry of an endless log', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new TextEncoder().encode(ENTRY));
      },
    });
    expect((await probe(endless)).told).toBe(true);
    expect(sent).toBeLessThan(5);
  });

  it('gives up an answer that never becomes an entry', async () => {
    const noise = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(`${'x'.repeat(65_535)}\n`)),
    });
    expect((await probe(noise)).told).toBe('unexpected-shape');
  });

  it.each([
    ['', 200, KEY, false],
    ['{"audit_logs":[],"next_cursor":null}', 200, KEY, false],
    ['<!doctype html>', 200, KEY, 'unexpected-shape'],
    ['<!doctype html>', 200, { kind: 'session' } as const, 'unauthorized'],
    ['upstream connect error', 200, KEY, 'unexpected-shape'],
    ['', 403, KEY, 'forbidden'],
  ])('judges %j (%i)', async (body, status, credential, told) => {
    expect((await probe(body, { status, credential })).told).toBe(told);
  });
});

describe('readOrganizationName', () => {
  async function name(body: string, status = 200) {
    const { http, asked } = httpAnswering(body, status);
    const access = { origin: 'https://api.wandb.ai', credential: KEY };
    return { asked, told: await readOrganizationName(http, access, 'acme', new AbortController().signal) };
  }

  it('asks for the organization by the name in its address', async () => {
    const { asked, told } = await name('{"data":{"organization":{"name":"Acme Inc"}}}');
    expect(told).toBe('Acme Inc');
    expect(asked[0]?.url).toBe('https://api.wandb.ai/graphql');
    expect(JSON.parse(String(asked[0]?.init.body))).toMatchObject({ variables: { name: 'acme' } });
  });

  it.each([
    ['{"data":{"organization":null}}', 200],
    ['{"errors":[{"message":"no"}]}', 200],
    ['<html>', 200],
    ['', 401],
  ])('stays silent where the API says %j (%i)', async (body, status) => {
    expect((await name(body, status)).told).toBeUndefined();
  });
});
