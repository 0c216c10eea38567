import { expect } from '@open-wc/testing';
import { expectRight, traces } from './fixtures/checks';
import { pause, until } from './fixtures/dom';
import { people } from './fixtures/people';
import { runPage } from './fixtures/run-page';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';
import { readAbsolute } from './native-text/absolute-text';
import type { Parts } from './parts/parts';

const [plain] = TABLE_LAYOUTS;
if (!plain) throw new Error('no layout');

const dated = people(7).map((person) =>
  person.lastActive.endsWith('ago') ? { ...person, lastActive: 'Nov 20th 2026 at 5:03pm', status: 'active' } : person,
);

describe('cells that show calendar dates', () => {
  let page: ReturnType<typeof runPage>;
  let asked: string[];
  let arrive: (part: Parts['dates']) => void;
  let fail: () => void;

  beforeEach(() => {
    asked = [];
    const dates = new Promise<Parts['dates']>((resolve, reject) => {
      arrive = resolve;
      fail = () => reject(new Error('out of reach'));
    });
    // Only dates are asked for in these tests, and the map of parts is typed by name.
    const loadPart = async (name: keyof Parts) => {
      asked.push(name);
      return dates;
    };
    page = runPage({ loadPart: loadPart as never });
  });

  afterEach(() => {
    page.stop();
    expect(traces()).to.deep.equal([]);
  });

  const toldAbout = (email: string) => page.told.flatMap(({ rows }) => rows).filter((row) => row.email === email);

  it('wait for what reads them, and are told of only then', async () => {
    plain.draw(page.main, dated);
    await until(() => asked.length > 0, 'it is asked for');
    await pause(300);
    expect(asked).to.deep.equal(['dates']);
    const waiting = dated.filter(({ lastActive }) => lastActive.startsWith('Nov')).map(({ email }) => email);
    expect(waiting.flatMap(toldAbout)).to.deep.equal([]);
    arrive(readAbsolute);
    await expectRight(plain, page.main, dated);
    await until(() => waiting.every((email) => toldAbout(email).length > 0), 'they are told');
    expect(waiting.flatMap(toldAbout).map(({ lastActive }) => lastActive.kind)).not.to.include('unknown');
    expect(asked).to.deep.equal(['dates']);
  });

  it('are unknown if it cannot be had', async () => {
    plain.draw(page.main, dated);
    await until(() => asked.length > 0, 'it is asked for');
    fail();
    await until(() => toldAbout(dated[0]?.email ?? '').length > 0, 'the first is told');
    expect(toldAbout(dated[0]?.email ?? '')[0]?.lastActive.kind).to.equal('unknown');
    expect(page.main.querySelectorAll('rollcall-last-active')).to.have.length(dated.length);
  });

  it('are not asked about where all cells say how long ago', async () => {
    const relative = people(14);
    plain.draw(page.main, relative);
    await expectRight(plain, page.main, relative);
    expect(asked).to.deep.equal([]);
  });
});
