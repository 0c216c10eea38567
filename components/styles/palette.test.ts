import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { STATUSES } from '../activity/status';
import { tokens } from './tokens.styles';

class PaletteProbe extends LitElement {
  static override readonly styles = tokens;
}
customElements.define('rollcall-palette-probe', PaletteProbe);

const GROUNDS = ['surface', 'surface-sunken', 'surface-raised'];
const TEXTS = ['text', 'text-muted', 'accent', 'success', 'warning', 'danger', 'status-unknown'];
const DRAWN = ['edge', 'focus', 'series-1', 'series-2', 'series-3', 'series-4'];

async function palette(theme: string | null): Promise<(name: string) => string> {
  const probe = document.createElement('rollcall-palette-probe');
  if (theme) probe.setAttribute('theme', theme);
  document.body.append(probe);
  await (probe as PaletteProbe).updateComplete;
  const style = getComputedStyle(probe);
  const values = new Map(
    [...style].filter((name) => name.startsWith('--')).map((name) => [name, style.getPropertyValue(name)]),
  );
  const read = (name: string) =>
    values.get(`--rollcall-${name}`) ?? style.getPropertyValue(`--rollcall-${name}`).trim();
  const known = new Map([...GROUNDS, ...TEXTS, ...DRAWN, ...extra()].map((name) => [name, read(name)]));
  probe.remove();
  return (name) => known.get(name) ?? '';
}

function extra(): readonly string[] {
  return [
    ...STATUSES.map((status) => `status-${status}`),
    'surface-hover',
    'action',
    'action-hover',
    'on-action',
    'success-soft',
    'warning-soft',
    'danger-soft',
    'accent-soft',
  ];
}

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const theme of ['light', 'dark']) {
  describe(`palette in ${theme}`, () => {
    it('is all plain hexadecimal colours', async () => {
      const color = await palette(theme);
      for (const name of [...GROUNDS, ...TEXTS, ...DRAWN, ...extra()]) {
        expect(color(name), name).to.match(/^#[0-9a-f]{6}$/);
      }
    });

    it('has 4.5:1 for every text on every ground', async () => {
      const color = await palette(theme);
      for (const text of [...TEXTS, ...STATUSES.map((status) => `status-${status}`)]) {
        for (const ground of [...GROUNDS, 'surface-hover']) {
          expect(contrast(color(text), color(ground)), `${text} on ${ground}`).to.be.at.least(4.5);
        }
      }
    });

    it('has 4.5:1 for the text of filled buttons and on soft grounds', async () => {
      const color = await palette(theme);
      for (const action of ['action', 'action-hover']) {
        expect(contrast(color('on-action'), color(action)), action).to.be.at.least(4.5);
      }
      for (const kind of ['success', 'warning', 'danger', 'accent']) {
        expect(contrast(color(kind), color(`${kind}-soft`)), kind).to.be.at.least(4.5);
        expect(contrast(color('text'), color(`${kind}-soft`)), `text on ${kind}`).to.be.at.least(4.5);
      }
    });

    it('has 3:1 for what is drawn', async () => {
      const color = await palette(theme);
      for (const drawn of DRAWN) {
        for (const ground of GROUNDS) {
          expect(contrast(color(drawn), color(ground)), `${drawn} on ${ground}`).to.be.at.least(3);
        }
      }
    });
  });
}

describe('palette without a theme', () => {
  it("follows the reader's preference", async () => {
    const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const [followed, explicit] = [await palette(null), await palette(preferred)];
    expect(followed('surface')).to.equal(explicit('surface'));
  });
});
