import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { addDays, dayOf, instant } from '../../../components/activity/day';
import type { Overview } from '../../../components/activity/insights/overview';
import { personNamed } from '../../../components/activity/insights/person';
import type { SeatFit } from '../../../components/activity/insights/seat-fit';
import { seatsReport } from '../../../components/activity/insights/seats';
import { leaderboardOf } from '../../../components/activity/insights/leaderboard';
import { changesBetween } from '../../../components/activity/insights/changes';
import { DEFAULT_THRESHOLDS } from '../../../components/activity/status';
import {
  activeAt,
  activityOf,
  completeRoster,
  daysFrom,
  memberOf,
} from '../../../components/activity/test-organization';
import type { OrganizationId } from '../../../components/activity/organization';
import { organizationOfUrl } from '../../organization-address';
import { failed, succeeded } from '../../problem';
import { DEFAULT_RULES } from '../../../components/activity/watch/watch-rules';
import { FakeBackground } from '../fake-background';
import { findAll, textOf } from '../insights-scene';
import { DEDICATED } from '../popup/popup-scene';
import './insights-view.define';
import type { InsightsViewElement } from './insights-view.element';

const NOW = instant(Date.UTC(2026, 10, 23, 15));
const TODAY = dayOf(NOW);
const DAY = 86_400_000;
const LONG_AGO = activeAt(instant(NOW - 100 * DAY));

const MEMBERS = [
  memberOf(0, { name: 'Ana Ruiz', modelsSeat: 'full', role: 'admin', ...LONG_AGO }),
  memberOf(1, {
    name: 'Ben Adler',
    modelsSeat: 'full',
    role: 'member',
    added: instant(NOW - 50 * DAY),
    lastActive: { kind: 'never' },
  }),
  memberOf(2, { name: 'Cy Young', modelsSeat: 'viewer', role: 'member', ...activeAt(instant(NOW - DAY)) }),
];
const ACTIVITY = activityOf({
  members: MEMBERS,
  rosters: [completeRoster(3, NOW)],
  log: { complete: daysFrom(addDays(TODAY, -90), addDays(TODAY, -1)), partial: [TODAY], active: [[TODAY - 1, 2]] },
});

const RANGE = { from: addDays(TODAY, -29), to: TODAY };
const COMPARED = {
  range: RANGE,
  coveredDays: 30,
  count: { kind: 'exact', value: 12 },
  change: {
    kind: 'known',
    range: RANGE,
    before: { from: addDays(TODAY, -59), to: addDays(TODAY, -30) },
    by: -3,
    percent: -20,
  },
} as const;
const OVERVIEW: Overview = {
  active: COMPARED,
  didWork: { range: RANGE, recordedDays: 12, count: { kind: 'at-least', value: 7 } },
  daily: { ...COMPARED, count: { kind: 'unknown', why: 'The log was not read.' }, change: { kind: 'unknown' } },
  weekly: { ...COMPARED, count: { kind: 'at-least', value: 4 } },
  monthly: COMPARED,
  eligible: { kind: 'exact', value: 20 },
  eligibleActive: { kind: 'exact', value: 10 },
  stickiness: { kind: 'unknown', why: 'coverage' },
  evidence: { kind: 'audit-log', coveredDays: 30, periodDays: 30, notes: ['One blind spot.'] },
};

const CHANGED_FROM = { at: NOW, people: new Map(MEMBERS.map((member) => [member.ordinal, member])) };

function background(): FakeBackground {
  const people = new Map(MEMBERS.map((member) => [member.ordinal, member]));
  const before = new Map([...people].slice(1));
  return new FakeBackground()
    .answer('insights.visit', {})
    .answer('watch.seen', { seen: true })
    .answer('watch.read', { choices: { rules: DEFAULT_RULES, notices: false }, results: [] })
    .answer('insights.overview', OVERVIEW)
    .answer(
      'insights.people',
      MEMBERS.flatMap((member) => personNamed(member) ?? []),
    )
    .answer('insights.seat-choices', { dormantAfterDays: 90, graceDays: 30, exclusions: [], prices: {} })
    .answer('insights.save-seat-choices', ({ choices }) => succeeded(choices))
    .answer('insights.seats', ({ policy }) => succeeded(seatsReport(ACTIVITY, policy, NOW)))
    .answer('insights.leaderboard', ({ preset, order, limit }) =>
      succeeded(leaderboardOf(ACTIVITY, preset, order, limit, NOW)),
    )
    .answer('insights.changes', {
      days: ['2026-10-24', '2026-11-23'],
      thresholds: DEFAULT_THRESHOLDS,
      report: changesBetween(
        { at: instant(NOW - 30 * DAY), people: before },
        { at: NOW, people },
        'dedicated',
        DEFAULT_THRESHOLDS,
      ),
    });
}

async function insights(answers: FakeBackground, hash = ''): Promise<InsightsViewElement> {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  const organization = organizationOfUrl(DEDICATED);
  return fixture<InsightsViewElement>(
    html`<rollcall-insights-view .ask=${answers.ask} .organization=${organization}></rollcall-insights-view>`,
  );
}

const shows = (view: InsightsViewElement, words: string): Promise<void> =>
  waitUntil(() => pageText(view).includes(words), words, { timeout: 3_000 });

function pageText(view: InsightsViewElement): string {
  return findAll(view, 'h2, h3, p, th, td, label, li').map(textOf).join(' ');
}

function press(view: InsightsViewElement, words: string): void {
  const button = findAll(view, 'button').find((one) => textOf(one) === words);
  if (!(button instanceof HTMLElement)) throw new Error(`no button ${words}`);
  button.click();
}

function find(root: Element, selector: string): HTMLElement {
  const [found] = findAll(root, selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
}

describe('<rollcall-insights-view>', () => {
  afterEach(() => history.replaceState(null, '', `${location.pathname}${location.search}`));

  it('shows each figure with its change, definition and coverage, and never zero for unknown', async () => {
    const view = await insights(background());
    await shows(view, 'Weekly active');
    const text = pageText(view);
    for (const words of [
      '12',
      'at least 4',
      '−3 (−20%)',
      'of 20, 50%',
      'Audit log: 30 of 30 days',
      'One blind spot.',
    ]) {
      expect(text).to.contain(words);
    }
    const daily = findAll(view, '.tile').find((tile) => textOf(tile).startsWith('Daily'));
    expect(daily && textOf(daily))
      .to.contain('not known')
      .and.to.contain('The log was not read.');
    await expect(view).to.be.accessible();
  });

  it('tells who did work apart from who was active, how far that is known, and each one’s last day', async () => {
    const answers = background().answer(
      'insights.people',
      MEMBERS.slice(0, 1).flatMap((member) => {
        const person = personNamed(member);
        return person ? [{ ...person, lastWork: addDays(TODAY, -3) }] : [];
      }),
    );
    const view = await insights(answers);
    await shows(view, 'Did work');
    const tile = findAll(view, '.tile').find((one) => textOf(one).startsWith('Did work'));
    expect(tile && textOf(tile))
      .to.contain('at least 7')
      .and.to.contain('Who did work is known of 12 of 30 days');
    find(tile ?? view, 'button.figure').click();
    await shows(view, 'Last day of work');
    expect(answers.dataOf('insights.people').at(-1)).to.include({ figure: 'did-work' });
    expect(findAll(view, 'tbody td').map(textOf)[0]).to.match(/20 Nov 2026|Nov 20, 2026/);
    await expect(view).to.be.accessible();
  });

  it('says why nobody can be told to have done work', async () => {
    const didWork = { range: RANGE, recordedDays: 0, count: { kind: 'unknown', why: 'unread' } } as const;
    const view = await insights(background().answer('insights.overview', { ...OVERVIEW, didWork }));
    await shows(view, 'Did work');
    const tile = findAll(view, '.tile').find((one) => textOf(one).startsWith('Did work'));
    expect(tile && textOf(tile))
      .to.contain('not known')
      .and.to.contain('Days read from now on tell it.');
  });

  it('lists the people of the figure that is pressed, and closes the list', async () => {
    const answers = background();
    const view = await insights(answers);
    await shows(view, 'Weekly active');
    const figure = findAll(view, 'button.figure')[2];
    if (!(figure instanceof HTMLElement)) throw new Error('no figure');
    figure.click();
    await shows(view, 'Ana Ruiz');
    expect(answers.dataOf('insights.people').at(-1)).to.include({ figure: 'eligible-active', preset: 'last-30-days' });
    expect(findAll(view, 'tbody tr')).to.have.length(3);
    press(view, 'Close list');
    await waitUntil(() => findAll(view, 'tbody tr').length === 0);
  });

  it('keeps tab and period in the address, and goes where an address leads', async () => {
    const answers = background();
    const view = await insights(answers, '#acme.wandb.io?view=leaderboard&period=last-3-months');
    await shows(view, 'Cy Young');
    expect(answers.dataOf('insights.leaderboard')[0]).to.include({ preset: 'last-3-months', order: 'most' });
    press(view, 'Seats');
    expect(location.hash).to.equal('#acme.wandb.io?view=seats&period=last-3-months');
    location.hash = '#acme.wandb.io?view=changes&period=last-3-months';
    await shows(view, 'Joined');
    await shows(view, 'From status to status');
    await expect(view).to.be.accessible();
  });

  it('says that nobody is ranked in privacy mode, and offers no order', async () => {
    const answers = background().answer('insights.leaderboard', () => failed({ kind: 'private', what: 'A ranking' }));
    const view = await insights(answers, '#acme.wandb.io?view=leaderboard');
    await shows(view, 'Nobody is ranked in privacy mode');
    const buttons = findAll(view, 'button').map(textOf);
    expect(buttons).not.to.include('Quietest');
    expect(buttons).not.to.include('Try again');
    await expect(view).to.be.accessible();
  });

  it('moves among its tabs by arrow keys', async () => {
    const view = await insights(background());
    const tab = find(view, '#tab-overview');
    tab.focus();
    tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, composed: true }));
    await view.updateComplete;
    expect(view.shadowRoot?.activeElement?.id).to.equal('tab-watch');
    expect(find(view, '#tab-watch').getAttribute('aria-selected')).to.equal('true');
  });

  it('says why each seat may be free, and warns of a single admin', async () => {
    const view = await insights(background(), '#acme?view=seats');
    await shows(view, 'Last active 100 days ago.');
    await shows(view, 'Added 50 days ago and never active.');
    const notices = findAll(view, 'rollcall-notice').map((notice) => notice.textContent ?? '');
    expect(notices.join(' ')).to.contain('one admin only');
    await expect(view).to.be.accessible();
  });

  it('says for whom a viewer seat would do, why, and what the log cannot show', async () => {
    const fit: SeatFit = {
      kind: 'told',
      range: { from: addDays(TODAY, -90), to: addDays(TODAY, -1) },
      people: MEMBERS.slice(2).flatMap((member) => {
        const person = personNamed(member);
        return person ? [{ ...person, wouldDo: 'viewer', lastSeen: addDays(TODAY, -1), areRunsUntold: true }] : [];
      }),
      withRuns: 2,
    };
    const answers = background().answer('insights.seats', ({ policy }) =>
      succeeded({ ...seatsReport(ACTIVITY, policy, NOW), fit }),
    );
    const view = await insights(answers, '#acme?view=seats');
    await shows(view, 'A viewer seat would do');
    const part = find(view, 'section[aria-labelledby=fit]');
    expect(findAll(part, 'tbody tr').map(textOf).join()).to.match(
      /Cy Young.*(22 Nov 2026|Nov 22, 2026).*No source tells/s,
    );
    expect(textOf(part)).to.contain('2 people are left out').and.to.contain('Ask before you change a seat');
    expect(textOf(part)).not.to.contain('less, if');
    for (const [i, price] of ['50', '20'].entries()) {
      const input = findAll(view, 'input[type=number]')[2 + i];
      if (!(input instanceof HTMLInputElement)) throw new Error('no price');
      input.value = price;
      input.dispatchEvent(new Event('change'));
    }
    await shows(view, 'At most 30 less, if viewer seats would really do for all of them.');
    await expect(view).to.be.accessible();
  });

  it('says for nobody that a viewer seat would do while the log of some day is missing, and why', async () => {
    const view = await insights(background(), '#acme?view=seats');
    await shows(view, 'A viewer seat would do');
    const part = find(view, 'section[aria-labelledby=fit]');
    expect(textOf(part))
      .to.contain('Not told.')
      .and.to.contain('last 90 days before today')
      .and.to.contain('none of them');
    expect(findAll(part, 'table')).to.have.length(0);
  });

  it('judges seats by the threshold that is typed, at once, and keeps it', async () => {
    const answers = background();
    const view = await insights(answers, '#acme?view=seats');
    await shows(view, 'Last active 100 days ago.');
    const [threshold] = findAll(view, 'input[type=number]');
    if (!(threshold instanceof HTMLInputElement)) throw new Error('no threshold');
    threshold.value = '120';
    threshold.dispatchEvent(new Event('change'));
    await waitUntil(() => answers.dataOf('insights.seats').at(-1)?.policy.dormantAfterDays === 120);
    await waitUntil(() => findAll(view, 'td').every((cell) => !textOf(cell).includes('Last active 100 days ago')));
    expect(answers.dataOf('insights.save-seat-choices').at(-1)?.choices.dormantAfterDays).to.equal(120);
  });

  it('says that a choice could not be kept, goes on with it, and keeps it when asked again', async () => {
    const answers = background().fail('insights.save-seat-choices', { kind: 'storage-full' });
    const view = await insights(answers, '#acme?view=seats');
    await shows(view, 'Last active 100 days ago.');
    const [threshold] = findAll(view, 'input[type=number]');
    if (!(threshold instanceof HTMLInputElement)) throw new Error('no threshold');
    threshold.value = '120';
    threshold.dispatchEvent(new Event('change'));
    const notices = () => findAll(view, 'rollcall-notice').map((notice) => notice.textContent ?? '');
    const notKept = 'What you chose counts until this page is closed.';
    await waitUntil(() => notices().join(' ').includes(notKept));
    await waitUntil(() => answers.dataOf('insights.seats').at(-1)?.policy.dormantAfterDays === 120);
    await expect(view).to.be.accessible();

    answers.answer('insights.save-seat-choices', ({ choices }) => succeeded(choices));
    press(view, 'Try again');
    await waitUntil(() => !notices().join(' ').includes(notKept));
    expect(answers.dataOf('insights.save-seat-choices').at(-1)?.choices.dormantAfterDays).to.equal(120);
  });

  it('costs seats only by prices that are typed, as a range', async () => {
    const view = await insights(background(), '#acme?view=seats');
    await shows(view, 'Last active 100 days ago.');
    expect(pageText(view)).not.to.contain('may be free cost');
    const price = findAll(view, 'input[type=number]')[2];
    if (!(price instanceof HTMLInputElement)) throw new Error('no price');
    price.value = '50';
    price.dispatchEvent(new Event('change'));
    await shows(view, 'Seats that may be free cost 50 to 100.');
  });

  it('keeps a seat for a reason until a day, and judges it again when asked to', async () => {
    const answers = background();
    const view = await insights(answers, '#acme?view=seats');
    await shows(view, 'Last active 100 days ago.');
    press(view, 'Keep seat');
    await waitUntil(() => findAll(view, 'form').length === 1);
    const [reason, until] = findAll(view, 'form input');
    if (!(reason instanceof HTMLInputElement) || !(until instanceof HTMLInputElement)) throw new Error('no fields');
    reason.value = 'Parental leave';
    until.value = '2027-01-31';
    findAll(view, 'form').forEach((form) => form instanceof HTMLFormElement && form.requestSubmit());
    await shows(view, 'Kept: Parental leave, until 2027-01-31.');
    press(view, 'Judge again');
    await waitUntil(() => !pageText(view).includes('Parental leave'));
    expect(answers.dataOf('insights.save-seat-choices').at(-1)?.choices.exclusions).to.deep.equal([]);
  });

  it('tells what went wrong, and asks again when told to', async () => {
    const answers = background().fail('insights.overview', { kind: 'storage-blocked' });
    const view = await insights(answers);
    await waitUntil(() => findAll(view, 'rollcall-notice[role=alert]').length === 1);
    answers.answer('insights.overview', OVERVIEW);
    press(view, 'Try again');
    await shows(view, 'Weekly active');
  });

  it('compares two files instead of kept lists, and goes back', async () => {
    const before = new Map([...CHANGED_FROM.people].slice(1));
    const answers = background().answer('insights.changes-of-files', {
      thresholds: DEFAULT_THRESHOLDS,
      files: [
        { name: 'old.csv', members: before.size, rejected: 2 },
        { name: 'new.csv', members: CHANGED_FROM.people.size, rejected: 0 },
      ],
      report: changesBetween({ ...CHANGED_FROM, people: before }, CHANGED_FROM, 'dedicated', DEFAULT_THRESHOLDS),
    });
    const view = await insights(answers, '#acme?view=changes');
    await shows(view, 'By the complete members lists');
    const choose = (...names: string[]): void => {
      const input = find(view, 'input[type=file]');
      if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
      const chosen = new DataTransfer();
      for (const name of names) chosen.items.add(new File(['x'], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
    };
    choose('only-one.csv');
    await waitUntil(() => findAll(view, '.problem').some((one) => textOf(one).includes('Choose two members CSVs')));
    choose('old.csv', 'new.csv');
    await shows(view, 'From old.csv to new.csv.');
    await shows(view, '2 rows of old.csv could not be read');
    expect(pageText(view)).to.contain('Joined');
    expect(answers.dataOf('insights.changes-of-files')[0]?.files.map(({ name }) => name)).to.deep.equal([
      'old.csv',
      'new.csv',
    ]);
    await expect(view).to.be.accessible();
    press(view, 'Back to the kept lists');
    await shows(view, 'By the complete members lists');
  });

  it('says what changes need while too few lists are kept', async () => {
    const answers = background().answer('insights.changes', { days: ['2026-11-23'] });
    await shows(await insights(answers, '#acme?view=changes'), 'members lists of two days');
  });

  it('asks about the organization it shows', async () => {
    const answers = background();
    await shows(await insights(answers), 'Weekly active');
    expect(answers.dataOf('insights.overview')[0]?.organization).to.equal('acme.wandb.io' as OrganizationId);
  });
});
