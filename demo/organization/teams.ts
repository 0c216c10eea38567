import { MS_PER_DAY, type UtcDay, instant } from '../../components/activity/day';
import type { DemoProject, DemoTeam } from './demo-organization';
import { STREAM, chance, pick } from './hash';

const FIRST_TEAM_ID = 17;
const FIRST_PROJECT_ID = 80;
const MOST_TEAMS = 320;
const WORDS = [
  ...['vision', 'speech', 'robotics', 'search', 'ranking', 'safety', 'platform', 'research', 'health', 'maps'],
  ...['language', 'forecasting', 'recommendations', 'climate', 'chemistry', 'simulation', 'evaluation', 'data-quality'],
  ...['pretraining', 'post-training', 'inference', 'agents', 'audio', 'documents'],
];
const SITES = ['', '-emea', '-apac', '-americas', '-labs', '-core', '-applied', '-infra', '-growth', '-edge'];
const SUBJECTS = ['detector', 'baseline', 'ablation', 'finetune', 'distillation', 'benchmark', 'tokenizer', 'reward'];

/** The teams of an organization: about as many as the square root of its members. */
export function teamsOf(seed: number, members: number, founded: UtcDay, today: UtcDay): readonly DemoTeam[] {
  const count = members === 0 ? 0 : Math.min(MOST_TEAMS, Math.max(1, Math.round(Math.sqrt(members))));
  let projects = 0;
  return Array.from({ length: count }, (_, index) => {
    const team = teamOf(seed, index, projects, { founded, today });
    projects += team.projects.length;
    return team;
  });
}

interface History {
  readonly founded: UtcDay;
  readonly today: UtcDay;
}

function teamOf(seed: number, index: number, projectsBefore: number, { founded, today }: History): DemoTeam {
  const share = index === 0 ? 0 : chance(seed, index, STREAM.team, 1) * 0.85;
  const day = founded + Math.floor(share * (today - founded));
  const name = teamName(seed, index);
  const count = 1 + pick(4, seed, index, STREAM.team, 2);
  return {
    id: FIRST_TEAM_ID + index,
    name,
    created: instant(day * MS_PER_DAY + (32_400 + pick(18_000, seed, index, STREAM.team, 3)) * 1_000),
    projects: Array.from({ length: count }, (_, project) => projectOf(seed, index, project, projectsBefore)),
  };
}

function projectOf(seed: number, team: number, index: number, projectsBefore: number): DemoProject {
  const subject = SUBJECTS[(team * 3 + index + (seed % 8)) % SUBJECTS.length] ?? 'baseline';
  return {
    id: FIRST_PROJECT_ID + projectsBefore + index,
    name: subject,
    isOpen: index > 0 && chance(seed, team, index, STREAM.team, 4) < 0.15,
  };
}

/** Word by word from a place of the seed's own, then the same words at another site, then numbered. */
function teamName(seed: number, index: number): string {
  const word = WORDS[(index + (seed % WORDS.length)) % WORDS.length] ?? 'team';
  const round = Math.floor(index / WORDS.length);
  const site = SITES[round % SITES.length] ?? '';
  const number = Math.floor(round / SITES.length);
  return `${word}${site}${number === 0 ? '' : `-${number + 1}`}`;
}

/** The teams a person belongs to: none to four, the older ones larger. */
export function teamsOfPerson(seed: number, person: number, teams: readonly DemoTeam[]): readonly DemoTeam[] {
  const drawn = chance(seed, person, STREAM.team, 5);
  const count = drawn < 0.08 ? 0 : drawn < 0.6 ? 1 : drawn < 0.85 ? 2 : drawn < 0.96 ? 3 : 4;
  const chosen = new Set<DemoTeam>();
  for (let attempt = 0; attempt < count; attempt += 1) {
    const place = chance(seed, person, attempt, STREAM.team, 6);
    const team = teams[Math.floor(place * place * teams.length)];
    if (team) chosen.add(team);
  }
  return [...chosen];
}
