import type { Instant } from '../../components/activity/day';
import type { KeyHolder } from '../api/key-ring';
import type { FaultBoard } from './fault-board';
import type { OrganizationShelf } from './organization-shelf';
import type { RateMeter } from './rate-meter';
import type { RequestLog } from './request-log';
import type { SwitchBoard } from './switches';

/** What every request is answered from. */
export interface SiteParts {
  readonly clock: () => Instant;
  readonly shelf: OrganizationShelf;
  readonly switches: SwitchBoard;
  readonly faults: FaultBoard;
  readonly requests: RequestLog;
  readonly keys: ReadonlyMap<string, KeyHolder>;
  readonly meter: RateMeter;
}
