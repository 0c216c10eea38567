import { type ReactElement, type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import type { PageData } from '../../page-data';

/** react-timeago's shortest step in W&B's pages (`wandb/ui.md`, Time texts). */
const REFRESH_MS = 10_000;

const NowContext = createContext(0);

interface PageClockProps {
  readonly data: PageData;
  /** The browser's clock (`performance.now()`) when the data came. */
  readonly loadedAt: number;
  readonly children: ReactNode;
}

/** Tells what is inside the time: the server's, going on with the browser's clock, anew every ten seconds. */
export function PageClock({ data, loadedAt, children }: PageClockProps): ReactElement {
  const [reading, setReading] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setReading(performance.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  const now = Date.parse(data.now) + Math.max(0, reading - loadedAt);
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>;
}

/** The moment (epoch ms) that relative times are told from. Whoever asks is drawn again as it moves on. */
export function useNow(): number {
  return useContext(NowContext);
}
