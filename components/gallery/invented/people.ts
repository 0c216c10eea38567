import type { RankedMember } from '../../activity/report';
import { daysAgo, hoursAgo } from './moments';

const exactly = (value: number) => ({ kind: 'exact', value }) as const;

/** Ten invented people, two of whom share a rank. */
export const TEN_MEMBERS: readonly RankedMember[] = [
  { rank: 1, name: 'Ana Ruiz', handle: 'ana@acme.test', activeDays: exactly(29), lastActive: hoursAgo(1) },
  { rank: 2, name: 'Ben Adler', handle: 'ben@acme.test', activeDays: exactly(27), lastActive: hoursAgo(3) },
  { rank: 2, name: 'Chidi Okafor', handle: 'chidi@acme.test', activeDays: exactly(27), lastActive: hoursAgo(5) },
  { rank: 4, name: 'Dara Lindqvist', handle: 'dara@acme.test', activeDays: exactly(24), lastActive: hoursAgo(21) },
  { rank: 5, name: '江口 恵美', handle: 'emi@acme.test', activeDays: exactly(22), lastActive: daysAgo(1.2) },
  { rank: 6, name: 'Farid Nazari', handle: 'farid@acme.test', activeDays: exactly(19), lastActive: daysAgo(2) },
  { rank: 7, name: 'Grace Mbeki', handle: 'grace@acme.test', activeDays: exactly(18), lastActive: daysAgo(1.6) },
  { rank: 8, name: 'ليلى حداد', handle: 'layla@acme.test', activeDays: exactly(14), lastActive: daysAgo(4) },
  { rank: 9, name: 'Ivo Petrov', handle: 'ivo@acme.test', activeDays: exactly(11), lastActive: daysAgo(6) },
  { rank: 10, name: 'Jun Park', handle: 'jun@acme.test', activeDays: exactly(9), lastActive: daysAgo(8) },
];

/** Longer than any column. */
export const LONG_NAMES: readonly RankedMember[] = [
  {
    rank: 1,
    name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh the Third, Research Infrastructure',
    handle: 'wolfeschlegelsteinhausenbergerdorff.featherstonehaugh@research-infrastructure.acme.test',
    activeDays: exactly(28),
    lastActive: hoursAgo(2),
  },
  { rank: 2, name: 'Kim Lee', handle: 'kim.lee@acme.test', activeDays: exactly(21), lastActive: hoursAgo(9) },
  { rank: 3, name: 'Kim Lee', handle: 'kim.lee.2@acme.test', activeDays: exactly(20), lastActive: daysAgo(1.1) },
  { rank: 4, name: '', handle: 'no-name-given@acme.test', activeDays: exactly(3), lastActive: daysAgo(12) },
];

/** Known in part, or not at all. */
export const PARTLY_KNOWN: readonly RankedMember[] = [
  {
    rank: 1,
    name: 'Ana Ruiz',
    handle: 'ana@acme.test',
    activeDays: { kind: 'at-least', value: 12 },
    lastActive: hoursAgo(1),
  },
  { rank: 2, name: 'Ben Adler', handle: 'ben@acme.test', activeDays: { kind: 'at-least', value: 7 } },
  {
    rank: 3,
    name: 'Chidi Okafor',
    handle: 'chidi@acme.test',
    activeDays: { kind: 'unknown', why: 'The audit log of these days has not been read.' },
    lastActive: daysAgo(3),
  },
];
