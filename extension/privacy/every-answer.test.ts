import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { allHandlers } from '../handlers/all-handlers';
import type { SeatChoices } from '../insights-messages';
import type { RequestName } from '../messages';
import type { Handlers } from '../messaging/server';
import { unpackJson } from '../messaging/packed-json';
import { DEFAULT_SETTINGS } from '../settings/settings-schema';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { ANSWER_POLICIES } from './answer-policies';
import { HIDDEN_REASON } from '../privacy-messages';
import { ACME, NOW, PEOPLE, SECRET, type SecretPerson, fillWith, secretPerson } from '../testing/secret-organization';
import { callerOf, requestsAbout } from '../testing/secret-requests';

/** Everything an answer holds, what is packed in it too. */
async function everythingIn(answer: unknown): Promise<string> {
  const texts = [JSON.stringify(answer, (_key, value: unknown) => (ArrayBuffer.isView(value) ? undefined : value))];
  for (const [, packed] of (texts[0] ?? '').matchAll(/"packed":"([^"]+)"/g)) {
    texts.push(JSON.stringify(await unpackJson(packed ?? '')));
  }
  return texts.join('\n');
}

async function openWith(people: readonly SecretPerson[], privacyMode: boolean) {
  globalThis.indexedDB = new IDBFactory();
  const notices: string[] = [];
  const background = fakeBackground({ now: () => NOW, notices });
  await fillWith(background, people);
  await background.ask('settings.save', { ...DEFAULT_SETTINGS, privacyMode });
  return { background, notices, handlers: allHandlers(background.rooms) };
}

/** Asks everything, in the order of the policies; wiping comes last. */
async function askEverything(background: FakeBackground, handlers: Handlers) {
  const answers = new Map<RequestName, string>();
  // So that there is a file to hand out.
  await handlers['csv.export']({ organization: ACME, schema: 'rollcall' }, callerOf('csv.export'));
  const requests = await requestsAbout(handlers);
  const ask = async <N extends RequestName>(name: N): Promise<void> => {
    const answer = await handlers[name](requests[name], callerOf(name)).catch(String);
    answers.set(name, await everythingIn(answer));
  };
  const names = Object.keys(ANSWER_POLICIES) as RequestName[]; // A record of exactly these.
  const last: readonly RequestName[] = ['settings.save', 'connections.forget', 'data.wipe'];
  for (const name of names.filter((one) => !last.includes(one))) await ask(name);
  await background.syncEnded(ACME);
  for (const name of last) await ask(name);
  return answers;
}

const people = fc.array(secretPerson, { minLength: 3, maxLength: 25 });

describe('in privacy mode', () => {
  it('no answer to any request names a person or a team, but those beside the names on W&B’s own page', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const { background, handlers } = await openWith(given, true);
        for (const [name, text] of await askEverything(background, handlers)) {
          if (ANSWER_POLICIES[name].kind === 'wandb-page') continue;
          expect(`${name} ${text}`).not.toMatch(SECRET);
        }
      }),
      // Shrinking opens a new database each time: the first counterexample tells enough.
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('what is refused says why; everything else is answered', async () => {
    const { background, handlers } = await openWith(PEOPLE, true);
    const answers = await askEverything(background, handlers);
    const refused = [...answers].filter(([, text]) => text.includes('"kind":"private"'));
    expect(refused.map(([name]) => name).sort()).toEqual([
      'backup.read',
      'identity.decide',
      'identity.list',
      'insights.changes-of-files',
      'insights.leaderboard',
      'people.save-views',
      'privacy.who',
      'set-aside.read',
    ]);
  });

  it('files and their names tell neither who nor of which organization, and say what they are', async () => {
    const { background } = await openWith(PEOPLE, true);
    const made = await background.ask('csv.export', { organization: ACME, schema: 'rollcall' });
    if (!made.ok) throw new Error(made.problem.kind);
    expect(made.value.name).toMatch(/^organization-[0-9a-f]{4}-members-pseudonymous-(partial-)?2026-11-23\.csv$/);
    expect(`${made.value.name}${made.value.text}`).not.toMatch(/acme/i);
    const read = await background.ask('people-export.read', {
      organization: ACME,
      preset: 'last-30-days',
      schema: 'rollcall',
    });
    if (!read.ok) throw new Error(read.problem.kind);
    expect(await everythingIn(read.value)).not.toMatch(/acme/i);
    expect(read.value.facts.isPseudonymous).toBe(true);
  });

  it('files with names are not listed or handed out, and come back when it is off', async () => {
    const { background } = await openWith(PEOPLE, false);
    const named = await background.ask('csv.export', { organization: ACME, schema: 'rollcall' });
    if (!named.ok) throw new Error(named.problem.kind);
    const listed = async () => {
      const answer = await background.ask('exports.list', {});
      return answer.ok ? answer.value.length : -1;
    };
    const before = await listed();
    await background.ask('settings.save', { ...DEFAULT_SETTINGS, privacyMode: true });
    expect(await listed()).toBe(0);
    expect((await background.ask('exports.download', { id: named.value.id })).ok).toBe(false);
    await background.ask('csv.export', { organization: ACME, schema: 'rollcall', filter: { search: 'anything' } });
    expect(await listed()).toBe(1);
    await background.ask('settings.save', DEFAULT_SETTINGS);
    expect(await listed()).toBe(before + 1);
  });

  it('its files cannot be imported, neither then nor later', async () => {
    const { background } = await openWith(PEOPLE, true);
    const made = await background.ask('csv.export', { organization: ACME, schema: 'single-tenant' });
    if (!made.ok) throw new Error(made.problem.kind);
    const file = { name: made.value.name, base64: Buffer.from(made.value.text).toString('base64') };
    for (const privacyMode of [true, false]) {
      await background.ask('settings.save', { ...DEFAULT_SETTINGS, privacyMode });
      expect(await background.ask('csv.import', { organization: ACME, file })).toEqual({
        ok: false,
        problem: { kind: 'pseudonymous-file' },
      });
    }
  });

  it('a search for a real name finds nobody, and one for a pseudonym finds that person', async () => {
    const { background } = await openWith(PEOPLE, true);
    const found = async (search: string) => {
      const answer = await background.ask('csv.export', { organization: ACME, schema: 'rollcall', filter: { search } });
      return answer.ok ? answer.value.rows : -1;
    };
    const { members } = await firstMasked(background);
    expect(await found('xsecret')).toBe(0);
    expect(await found(members[0]?.name ?? 'nobody')).toBe(1);
  });

  it('nobody is ranked, neither on the leaderboard nor among the plots', async () => {
    const { background } = await openWith(PEOPLE, true);
    const mostActive = async () => {
      const queries = [{ plot: 'most-active', preset: 'last-30-days' }] as const;
      const answer = await background.ask('activity.plots', { organization: ACME, queries });
      const [plot] = answer.ok ? answer.value : [];
      return plot?.plot === 'most-active' ? [plot.members.length > 0, plot.isPrivate] : [];
    };
    expect(await mostActive()).toEqual([false, true]);
    await background.ask('settings.save', DEFAULT_SETTINGS);
    expect(await mostActive()).toEqual([true, undefined]);
  });

  it('notices of the browser name nobody either', async () => {
    const { background, notices } = await openWith(PEOPLE, true);
    const { lookAfterRules } = await import('../handlers/watch-look');
    await lookAfterRules(background.rooms);
    expect(notices.join('\n')).toMatch(/Person [0-9A-F]{4}/);
    expect(notices.join('\n')).not.toMatch(SECRET);
  });

  it('keeping a seat there keeps the right person’s, with reasons that were hidden', async () => {
    const { background } = await openWith(PEOPLE, true);
    const choices = await background.ask('insights.seat-choices', { organization: ACME });
    if (!choices.ok) throw new Error(choices.problem.kind);
    expect(choices.value.exclusions.map(({ reason }) => reason)).toEqual([HIDDEN_REASON]);
    await background.ask('insights.save-seat-choices', {
      organization: ACME,
      choices: { ...choices.value, graceDays: 7 },
    });
    expect(await background.rooms.seatChoices.read(ACME)).toMatchObject({
      graceDays: 7,
      exclusions: [
        { member: 'p0-xsecret@xsecret.test' },
        { member: 'gone-xsecret@xsecret.test', reason: 'xsecret left' },
      ],
    });
    expect((await background.rooms.seatChoices.read(ACME)).exclusions[0]?.reason).toBe('xsecret is on leave');
  });

  it('a page that was open while it was turned on or off loses no kept seat', async () => {
    const { background } = await openWith(PEOPLE, false);
    const choicesNow = async () => {
      const answer = await background.ask('insights.seat-choices', { organization: ACME });
      if (!answer.ok) throw new Error(answer.problem.kind);
      return answer.value;
    };
    const save = (choices: SeatChoices) =>
      background.ask('insights.save-seat-choices', { organization: ACME, choices });
    const before = await background.rooms.seatChoices.read(ACME);
    const named = await choicesNow();
    await background.ask('settings.save', { ...DEFAULT_SETTINGS, privacyMode: true });
    const masked = await choicesNow();
    expect((await save({ ...named, exclusions: named.exclusions.slice(0, 1) })).ok).toBe(true);
    expect(await background.rooms.seatChoices.read(ACME)).toEqual(before);
    await background.ask('settings.save', DEFAULT_SETTINGS);
    expect(await save(masked)).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await background.rooms.seatChoices.read(ACME)).toEqual(before);
  });

  it('out of it, and only then, a pseudonym can be looked up however it is written', async () => {
    const { background } = await openWith(PEOPLE, true);
    const { members } = await firstMasked(background);
    const { name = '', email = '' } = members[3] ?? {};
    expect(await background.ask('privacy.who', { pseudonym: name })).toMatchObject({ problem: { kind: 'private' } });
    const real = (await background.rooms.organizations.activityOf(ACME))?.members[3]?.email;
    await background.ask('settings.save', DEFAULT_SETTINGS);
    for (const pseudonym of [name, email, ` ${name.toLowerCase()} `]) {
      const answer = await background.ask('privacy.who', { pseudonym });
      expect(answer.ok && answer.value.map(({ person }) => person.handle)).toEqual([real]);
    }
    for (const pseudonym of ['', 'Ana', 'Person 0000-0000', 'constructor']) {
      expect(await background.ask('privacy.who', { pseudonym })).toEqual({ ok: true, value: [] });
    }
  });

  it('wiping everything makes new pseudonyms', async () => {
    const nameOfFirst = async (background: FakeBackground) => {
      const { members } = await firstMasked(background);
      return members[0]?.name;
    };
    const { background } = await openWith(PEOPLE, true);
    const before = await nameOfFirst(background);
    await background.ask('data.wipe', {});
    await fillWith(background, PEOPLE);
    expect(await nameOfFirst(background)).not.toBe(before);
  });
});

async function firstMasked({ rooms }: FakeBackground) {
  const activity = await rooms.organizations.activityOf(ACME);
  if (!activity) throw new Error('no organization');
  return (await rooms.masks.mask(activity)).activity;
}

describe('out of privacy mode', () => {
  it('the same walk finds names in every answer it masks: it would notice one', async () => {
    const { background, handlers } = await openWith(PEOPLE, false);
    const answers = await askEverything(background, handlers);
    const naming = [...answers].filter(([, text]) => SECRET.test(text)).map(([name]) => name);
    expect(naming).toEqual(
      expect.arrayContaining([
        'activity.plots',
        'backup.read',
        'connections.list',
        'csv.export',
        'identity.list',
        'insights.changes',
        'insights.leaderboard',
        'insights.people',
        'insights.seat-choices',
        'insights.seats',
        'insights.teams',
        'page.export-csv',
        'page.rows',
        'people-export.read',
        'people.person',
        'people.table',
        'people.views',
        'watch.read',
      ]),
    );
  });
});
