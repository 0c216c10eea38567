import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TODAY, askAsAdmin } from '../api/test-site';
import { type DemoSite, startDemoSite } from '../site';
import { askHost, basic, openHost } from './ask-host';

const LOG = 'https://initech.wandb.io/admin/audit_logs';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite({ today: TODAY });
});
afterAll(() => site.close());

interface List {
  readonly Resources: readonly { readonly id: string }[];
  readonly totalResults: number;
}

describe('10,000 members', () => {
  it('are cut at 9,999 by SCIM, which tells the true total', async () => {
    const { body } = await askAsAdmin(site, 'https://initech.wandb.io/scim/Users');
    const { Resources: users, totalResults } = JSON.parse(body) as List;
    expect([users.length, totalResults]).toEqual([9_999, 10_000]);
  });

  it('are all on the members page', async () => {
    const { body } = await askHost(site, 'https://initech.wandb.io/__demo/page-data');
    expect((JSON.parse(body) as { readonly members: readonly unknown[] }).members).toHaveLength(10_000);
  });

  it('stream two weeks of their log in the memory of a day', async () => {
    const { adminUser, adminKey } = site.credentials;
    const headers = basic(adminUser, adminKey);
    // Warm, so that what grows afterwards is the stream's.
    await readLog(await openHost(site, `${LOG}?startDate=2026-11-18`, { headers }));
    const before = memoryInUse();
    let highest = before;
    const { bytes, lines } = await readLog(
      await openHost(site, `${LOG}?startDate=2026-11-04&numDays=13`, { headers }),
      () => (highest = Math.max(highest, memoryInUse())),
    );
    expect(lines).toBeGreaterThan(130_000);
    expect(bytes).toBeGreaterThan(40_000_000);
    // Kept as text it would take what it has bytes, as objects several times that.
    expect(highest - before).toBeLessThan(bytes * 0.6);
  });
});

function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function readLog(
  body: AsyncIterable<unknown>,
  look: () => void = () => undefined,
): Promise<{ readonly bytes: number; readonly lines: number }> {
  let bytes = 0;
  let lines = 0;
  for await (const chunk of body) {
    const part = chunk as Uint8Array;
    bytes += part.length;
    for (const byte of part) if (byte === 10) lines += 1;
    look();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { bytes, lines };
}

describe('the default organizations', () => {
  it.each([
    ['acme', 140],
    ['tiny', 12],
    ['solo', 1],
    ['empty', 0],
    ['globex', 1_000],
  ])('%s has %i members on Multi-tenant and Dedicated', async (name, members) => {
    for (const address of [
      `https://forge.coreweave.com/__demo/page-data?organization=${name}`,
      `https://${name}.wandb.io/__demo/page-data`,
    ]) {
      const page = JSON.parse((await askHost(site, address)).body) as { readonly members: readonly unknown[] };
      expect(page.members).toHaveLength(members);
    }
  });
});
