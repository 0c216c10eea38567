const STEPS: readonly (readonly [word: string, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** react-timeago's default English words; under a minute W&B says "just now" (`wandb/ui.md`, Time texts). */
export function timeAgo(at: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - at) / 1_000));
  const step = STEPS.find(([, length]) => seconds >= length);
  if (!step) return 'just now';
  const [word, length] = step;
  const count = Math.round(seconds / length);
  return `${count} ${word}${count === 1 ? '' : 's'} ago`;
}
