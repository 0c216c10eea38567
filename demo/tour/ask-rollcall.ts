import type { Page } from '@playwright/test';

/** The part of an organization's summary the tour looks at (`extension/messages.ts`, OrganizationSummary). */
export interface TourSummary {
  readonly organization: { readonly id: string; readonly name: string; readonly origin: string };
  readonly members: number;
  readonly activeIn30Days: number;
  readonly sync: { readonly phase: string; readonly lastProblem?: unknown };
  readonly lastSync?: number;
}

/** Asks the background what it knows, over the extension's own protocol, from one of its own pages. */
export async function organizationsKnown(extensionPage: Page): Promise<readonly TourSummary[]> {
  return extensionPage.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const answer = (await chrome.runtime.sendMessage({
      rollcall: 'request',
      name: 'organizations.list',
      data: {},
    })) as { readonly ok: boolean; readonly value: readonly TourSummary[] };
    return answer.value;
  });
}

/** Waits until an organization's sync has come to its end; throws with what it said if it does not in time. */
export async function syncEnded(extensionPage: Page, origin: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let last: TourSummary | undefined;
  while (Date.now() < deadline) {
    last = (await organizationsKnown(extensionPage)).find((summary) => summary.organization.origin === origin);
    if (last?.lastSync !== undefined && last.sync.phase === 'idle') return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the sync of ${origin} did not end in time: ${JSON.stringify(last?.sync)}`);
}
