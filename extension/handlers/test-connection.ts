import type { Roster } from '../../components/activity/roster';
import type { ConnectionTest, ConnectionTestResult } from '../messages';
import type { Outcome, Problem } from '../problem';
import { matchPatternOf } from '../settings/api-origin';
import type { OpenConnection } from '../settings/connection-store';
import { probeAuditLog } from '../sources/audit-log/probe-audit-log';
import { readOrganizationName } from '../sources/graphql/read-organization-name';
import { readScimRoster } from '../sources/scim/scim-client';
import type { Rooms } from './rooms';
import { connectionTestStrings as strings } from './test-connection.strings';

const LONGEST_TEST_MS = 60_000;

/** Asks SCIM and the audit log once each and tells in plain words what came back. Stores nothing. */
export async function testConnection(
  { http, browser, now }: Pick<Rooms, 'http' | 'browser' | 'now'>,
  { organization, apiOrigin, credential }: OpenConnection,
): Promise<ConnectionTest> {
  if (!(await browser.isPermitted(matchPatternOf(apiOrigin)))) {
    const refused = resultOf({ kind: 'host-not-permitted', origin: apiOrigin });
    return { scim: refused, auditLog: refused };
  }
  const access = { origin: apiOrigin, credential };
  const signal = AbortSignal.timeout(LONGEST_TEST_MS);
  const [scim, auditLog, organizationName] = await Promise.all([
    readScimRoster(http, access, now(), signal),
    probeAuditLog(http, { access, deployment: organization.deployment }, now(), signal),
    readOrganizationName(http, access, organization.name, signal),
  ]);
  const host = new URL(apiOrigin).host;
  return {
    scim: inWords(scim, host, rosterSentence),
    auditLog: inWords(auditLog, host, ({ hasEntry }) => (hasEntry ? strings.auditLog : strings.auditLogEmpty)),
    organizationName,
  };
}

function inWords<T>(outcome: Outcome<T>, host: string, sentence: (value: T) => string): ConnectionTestResult {
  if (outcome.ok) return { ok: true, sentence: sentence(outcome.value) };
  // Nobody can cancel a test: only its own time limit does.
  return resultOf(outcome.problem.kind === 'cancelled' ? { kind: 'timeout', host } : outcome.problem);
}

function resultOf(problem: Problem): ConnectionTestResult {
  return { ok: false, problem };
}

function rosterSentence({ members, warnings }: Roster): string {
  const active = members.filter(({ lastActive }) => lastActive.kind === 'at').length;
  return [strings.scim(members.length, active), ...warnings].join(' ');
}
