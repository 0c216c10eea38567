import { hash, pick } from '../hash';
import type { DemoDeployment } from '../../site';
import type { DemoProject, DemoTeam } from '../demo-organization';
import type { AuditEvent } from './audit-event';

/** The thing an action was done to: its fields beside actor and time. */
export type AssetFields = Omit<AuditEvent, 'timestamp' | 'action' | 'response_code'>;

const CLI_VERSIONS = ['0.28.1', '0.28.1', '0.27.2', '0.26.0', '0.25.1', '0.21.4'];
/** From this day on, servers no longer write `run_asset` (2025-02-01). */
const RUN_ASSET_UNTIL = 20_120;

/** What an action on a project of a team names. `draw` makes the choices: any 32-bit number. */
export function assetFields(
  action: string,
  teams: readonly DemoTeam[],
  draw: number,
  place: { readonly day: number; readonly deployment: DemoDeployment },
): AssetFields {
  const team = teams[draw % Math.max(1, teams.length)];
  if (!team) return {};
  const [kind] = action.split(':');
  const project = projectOf(team, draw >>> 3, place.deployment);
  return {
    ...(kind === 'artifact' && artifactFields(team, project, draw)),
    ...(isFromSdk(action) && { cli_version: CLI_VERSIONS[draw % CLI_VERSIONS.length] }),
    entity_asset: team.id,
    entity_name: team.name,
    ...(kind !== 'user' && project && { project_asset: project.id, project_name: project.name }),
    ...(kind === 'report' && { report_asset: 4_000 + (draw % 700), report_name: `Weekly notes ${draw % 52}` }),
    ...(kind === 'run' && place.day < RUN_ASSET_UNTIL && { run_asset: 70_000 + (draw % 9_000) }),
  };
}

function projectOf(team: DemoTeam, draw: number, deployment: DemoDeployment): DemoProject | undefined {
  const seen = deployment === 'multi-tenant' ? team.projects.filter(({ isOpen }) => !isOpen) : team.projects;
  return seen[draw % Math.max(1, seen.length)];
}

function artifactFields(team: DemoTeam, project: DemoProject | undefined, draw: number): AssetFields {
  const version = pick(40, draw, 1);
  return {
    artifact_asset: 9_000 + pick(90_000, draw, 2),
    artifact_digest: hash(draw, 3).toString(16).padStart(8, '0').repeat(4),
    artifact_qualified_name: `${team.name}/${project?.name ?? 'baseline'}/model:v${version}`,
    artifact_sequence_asset: 500 + pick(4_000, draw, 4),
  };
}

function isFromSdk(action: string): boolean {
  return action === 'run:update' || action === 'artifact:create' || action === 'sweep:create_agent';
}
