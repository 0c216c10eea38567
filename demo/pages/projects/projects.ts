/** Invented projects for the pages around the organization's. */
export interface Project {
  readonly entity: string;
  readonly name: string;
  readonly runs: number;
  /** Hours since something last happened in it. */
  readonly hoursAgo: number;
}

export const FEATURED_PROJECT: Project = { entity: 'vision', name: 'detector', runs: 412, hoursAgo: 1 };

export const PROJECTS: readonly Project[] = [
  FEATURED_PROJECT,
  { entity: 'speech', name: 'asr-large', runs: 1_208, hoursAgo: 3 },
  { entity: 'robotics', name: 'grasping', runs: 96, hoursAgo: 20 },
  { entity: 'search', name: 'ranker-v3', runs: 731, hoursAgo: 49 },
  { entity: 'safety', name: 'red-team', runs: 58, hoursAgo: 170 },
  { entity: 'research', name: 'scaling-laws', runs: 2_044, hoursAgo: 720 },
];

const FIRST = ['swift', 'amber', 'quiet', 'brave', 'lunar', 'crisp', 'gentle', 'vivid', 'dry', 'silver'];
const SECOND = ['river', 'cloud', 'moon', 'leaf', 'forest', 'wave', 'meadow', 'field', 'sun', 'dream'];

/** A run of a project: its name and how long it took. */
export interface Run {
  readonly name: string;
  readonly state: 'Running' | 'Finished' | 'Crashed';
  readonly hoursAgo: number;
}

/** The latest runs of a project, newest first; always the same for the same name. */
export function latestRuns(project: string, count: number): readonly Run[] {
  let seed = [...project].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 17);
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index) => ({
    name: `${FIRST[next(FIRST.length)] ?? ''}-${SECOND[next(SECOND.length)] ?? ''}-${count - index}`,
    state: index === 0 ? 'Running' : next(8) === 0 ? 'Crashed' : 'Finished',
    hoursAgo: index * 5 + next(4),
  }));
}

/** A run's falling loss, one value a step, between 0 and 1. */
export function lossCurve(run: string, steps: number): readonly number[] {
  const slope = 0.03 + ((run.codePointAt(0) ?? 97) % 7) / 120;
  const wobble = (run.codePointAt(run.length - 1) ?? 49) % 9;
  return Array.from({ length: steps }, (_, step) => {
    const noise = 0.05 * Math.sin(step * 1.7 + wobble) * Math.exp(-step / 40);
    return Math.min(1, Math.max(0, 0.08 + 0.9 * Math.exp(-slope * step) + noise));
  });
}
