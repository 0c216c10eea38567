import type { DemoMember, DemoRole, DemoSeat } from '../demo-organization';
import { STREAM, chance } from '../hash';
import { type Life, onlyLooksOn } from './life';

/** The first two look after the organization; larger ones need fewer admins by head. */
export function roleOf(seed: number, person: number, rosterSize: number): DemoRole {
  if (person < Math.min(2, Math.ceil(rosterSize / 6))) return 'admin';
  const drawn = chance(seed, person, STREAM.role);
  const admins = Math.min(0.035, 0.002 + 25 / rosterSize);
  return drawn < admins ? 'admin' : drawn < 0.91 ? 'member' : 'viewer';
}

/** Exactly one on Multi-tenant, several on single tenant (`wandb/seats-roles.md`, Organization roles). */
export function isBillingAdmin(person: number, role: DemoRole, isMultiTenant: boolean): boolean {
  return role === 'admin' && (isMultiTenant ? person === 0 : person < 3);
}

/** Seats by role; most members may do everything, viewers may look (`wandb/seats-roles.md`, Seats). */
export function seatsOf(
  seed: number,
  person: number,
  role: DemoRole,
  isDeactivated: boolean,
): Pick<DemoMember, 'modelsSeat' | 'weaveAccess'> {
  if (isDeactivated) return { modelsSeat: 'none', weaveAccess: 'none' };
  if (role === 'admin') return { modelsSeat: 'full', weaveAccess: 'full' };
  if (role === 'viewer') return { modelsSeat: 'viewer', weaveAccess: 'viewer' };
  return {
    modelsSeat: seatAt(chance(seed, person, STREAM.seat), 0.82, 0.93),
    weaveAccess: seatAt(chance(seed, person, STREAM.seat, 1), 0.6, 0.78),
  };
}

function seatAt(place: number, full: number, viewer: number): DemoSeat {
  return place < full ? 'full' : place < viewer ? 'viewer' : 'none';
}

/** What a person made on their active days: `runs`, `reports`. */
export function outputOf(life: Life, role: DemoRole, daysActive: number): Pick<DemoMember, 'runs' | 'reports'> {
  if (role === 'viewer' || (role === 'member' && onlyLooksOn(life))) return { runs: 0, reports: 0 };
  const { seed, person } = life;
  const zeal = chance(seed, person, STREAM.work);
  return {
    runs: Math.floor(daysActive * zeal * zeal * 14),
    reports: Math.floor(daysActive * chance(seed, person, STREAM.work, 1) * 0.12),
  };
}
