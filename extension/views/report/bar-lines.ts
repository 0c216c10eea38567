/** One bar: what stands before it, how long it is, and what stands behind it. Nothing known draws no bar. */
export interface BarLine {
  readonly label: string;
  readonly value: number | undefined;
  readonly text: string;
}

const LONGEST = 30;
/** Eighths of a character's width, from none to seven. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar chart of characters, a line a bar, that reads wherever type has one width. The greatest value is the longest. */
export function barLines(bars: readonly BarLine[]): readonly string[] {
  const greatest = Math.max(1, ...bars.map(({ value = 0 }) => value));
  const room = Math.max(0, ...bars.map(({ label }) => label.length));
  return bars.map(({ label, value, text }) => {
    const eighths = Math.round(((value ?? 0) / greatest) * LONGEST * 8);
    const bar = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
    return [label.padEnd(room), bar, text].filter((part) => part !== '').join(' ');
  });
}
