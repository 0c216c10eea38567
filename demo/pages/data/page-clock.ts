import { useEffect, useState } from 'react';
import type { PageData } from '../../page-data';

/** react-timeago's shortest step in W&B's pages (`wandb/ui.md`, Time texts). */
const REFRESH_MS = 10_000;

/**
 * The moment (epoch ms) relative times are told from: the server's, going on with the browser's clock. Whoever asks is
 * drawn again every ten seconds.
 */
export function usePageClock(data: PageData, loadedAt: number): number {
  const [reading, setReading] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setReading(performance.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(data.now) + Math.max(0, reading - loadedAt);
}
