import type { ReactElement } from 'react';

/** Outlines on a grid of 24, drawn with a stroke of 1.7. */
const PATHS = {
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8c.6-3.7 3.5-5.8 7.5-5.8s6.9 2.1 7.5 5.8',
  back: 'm14.5 6-6 6 6 6',
  check: 'm5 12.5 4.5 4.500L19 7.5',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'm7 10 5 5 5-5',
  download: 'M12 4v11m-4.5-4 4.5 4.5 4.5-4.500M5 20h14',
  folder: 'M3.5 6.500h6l2 2.500h9v10h-17z',
  forward: 'm9.5 6 6 6-6 6',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-2.6-11.400a2.7 2.7 0 1 1 3.9 2.400c-.9.5-1.3 1-1.3 2m0 2.800v.1',
  home: 'm4 11 8-7 8 7M6 9.500V20h12V9.5',
  moon: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  organization: 'M4 20V5h9v15m0-10h7v10M3 20h18M7 9h3m-3 4h3m-3 4h3m6-3h1',
  plus: 'M12 5v14M5 12h14',
  robot: 'M5 9h14v10H5zM12 9V5m-3 9h.01M15 14h.01M3 13v3m18-3v3',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.500L20 20',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-13v2m0 14v2M3 12h2m14 0h2M5.7 5.700l1.4 1.400m9.8 9.8 1.4 1.400m0-12.6-1.4 1.400m-9.8 9.8-1.4 1.4',
  up: 'm7 14 5-5 5 5',
  users:
    'M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 7c.5-3.2 3-5 6.5-5s6 1.8 6.5 5M16 5.300a3.5 3.5 0 0 1 0 6.500m2 2.800c2 .8 3.2 2.3 3.5 4.4',
} as const;

export type IconName = keyof typeof PATHS;

/** A decoration: what it means is said by the text or label beside it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg className={`icon icon-${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
