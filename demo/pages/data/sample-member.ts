import type { PageMember } from '../../page-data';

/** A member for unit tests, unremarkable but for what a test says of them. */
export function sampleMember(told: Partial<PageMember> = {}): PageMember {
  return {
    id: '101',
    name: 'Ana Ruiz',
    username: 'ana-ruiz',
    email: 'ana@acme.test',
    role: 'Member',
    billingAdmin: false,
    modelsSeat: 'Full',
    weaveAccess: 'Viewer',
    teams: ['vision'],
    lastActive: { kind: 'hyphen' },
    added: '2026-01-05T09:00:00Z',
    daysActive: 0,
    runs: 0,
    reports: 0,
    ...told,
  };
}
