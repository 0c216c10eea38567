/** The sections of Options, in order; also the fragments of their addresses. */
export const SECTIONS = [
  'connections',
  'hosts',
  'thresholds',
  'page',
  'sync',
  'data',
  'export',
  'privacy',
  'language',
  'about',
] as const;

export type SectionName = (typeof SECTIONS)[number];
