import { expect, fixture, html } from '@open-wc/testing';
import type { DayCoverage } from '../../activity/activity-index';
import { type UtcDay, utcDay } from '../../activity/day';
import './coverage-strip.define';
import type { CoverageStripElement } from './coverage-strip.element';
import { pagesOf, weeksOf } from './weeks';

const MONDAY = utcDay(Date.UTC(2026, 10, 23) / 864e5);

async function strip(from: UtcDay, coverage: readonly DayCoverage[]): Promise<CoverageStripElement> {
  return fixture<CoverageStripElement>(
    html`<rollcall-coverage-strip .from=${from} .coverage=${coverage}></rollcall-coverage-strip>`,
  );
}

function all(element: CoverageStripElement, selector: string): readonly HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

function told(element: CoverageStripElement): string {
  return all(element, '.told')[0]?.textContent?.trim() ?? '';
}

async function press(element: CoverageStripElement, key: string): Promise<void> {
  all(element, '.grid')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

describe('weeks of a coverage strip', () => {
  it('hold every day once, over all pages', () => {
    for (const days of [1, 6, 7, 8, 365, 371, 372, 1_095]) {
      for (let shift = 0; shift < 7; shift += 1) {
        const from = utcDay(MONDAY - days + shift);
        const coverage = Array.from({ length: days }, () => 'complete' as const);
        const pages = Array.from({ length: pagesOf(from, days) }, (_, page) => weeksOf(from, coverage, page));
        const shown = pages.flatMap((weeks) => weeks.flat().flatMap((day) => (day ? [day.day] : [])));
        expect(shown.sort((a, b) => a - b)).to.deep.equal(Array.from({ length: days }, (_, i) => from + i));
        for (const weeks of pages) expect(weeks.length).to.be.within(1, 53);
      }
    }
  });
});

describe('<rollcall-coverage-strip>', () => {
  it('draws each day by its coverage and tells the sums', async () => {
    const element = await strip(utcDay(MONDAY - 3), ['complete', 'complete', 'partial', 'unread']);
    expect(all(element, '[data-day]').map(({ dataset }) => dataset['coverage'])).to.deep.equal([
      'complete',
      'complete',
      'partial',
      'unread',
    ]);
    expect(all(element, '.grid')[0]?.ariaLabel ?? all(element, '.grid')[0]?.getAttribute('aria-label')).to.contain(
      '2 complete, 1 read in part, 1 not read',
    );
    await expect(element).to.be.accessible();
  });

  it('names the day stepped to, and stays inside its days', async () => {
    const element = await strip(
      utcDay(MONDAY - 8),
      Array.from({ length: 9 }, (_, i) => (i === 1 ? 'unread' : 'complete')),
    );
    await press(element, 'ArrowLeft');
    expect(told(element)).to.equal('Mon, Nov 23, 2026: complete');
    await press(element, 'ArrowDown');
    expect(told(element)).to.contain('Nov 23');
    await press(element, 'ArrowLeft');
    expect(told(element)).to.equal('Mon, Nov 16, 2026: not read');
    await press(element, 'ArrowUp');
    await press(element, 'ArrowUp');
    await press(element, 'ArrowUp');
    expect(told(element)).to.equal('Sun, Nov 15, 2026: complete');
  });

  it('tells who told of a day, and how much where they differ', async () => {
    const element = await strip(utcDay(MONDAY - 2), ['complete', 'complete', 'partial']);
    const none = { api: 'unread', file: 'unread', unrecorded: 'unread' } as const;
    element.sources = [
      { ...none, api: 'complete', file: 'complete' },
      { ...none, api: 'partial', file: 'complete' },
      { ...none, unrecorded: 'partial' },
    ];
    await press(element, 'ArrowLeft');
    expect(told(element)).to.equal('Mon, Nov 23, 2026: read in part · source not recorded');
    await press(element, 'ArrowUp');
    expect(told(element)).to.equal('Sun, Nov 22, 2026: complete · audit log API read in part, audit files complete');
    await press(element, 'ArrowUp');
    expect(told(element)).to.equal('Sat, Nov 21, 2026: complete · audit log API and audit files');
  });

  it('shows a year at a time and turns to the years before', async () => {
    const element = await strip(
      utcDay(MONDAY - 1_000),
      Array.from({ length: 1_001 }, () => 'complete'),
    );
    const first = () => Number(all(element, '[data-day]')[0]?.dataset['day']);
    const before = first();
    all(element, '.pages button')[0]?.click();
    await element.updateComplete;
    expect(first()).to.equal(before - 53 * 7);
    expect(all(element, '.pages button')[1]?.getAttribute('aria-disabled')).to.equal(null);
  });
});
