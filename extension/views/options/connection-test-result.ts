import { type TemplateResult, html, nothing } from 'lit';
import type { Organization } from '../../../components/activity/organization';
import type { ConnectionSummary, ConnectionTest, ConnectionTestResult } from '../../messages';
import { sentenceOf } from '../../problem';
import { connectionsStrings } from './connections.strings';
import { crossIcon, tickIcon } from './options-icons';

const strings = connectionsStrings.card;

export interface TestResultActions {
  readonly isSyncing: boolean;
  readonly startSync: () => void;
  /** Asks for the permission to read an origin; called in the click. */
  readonly allow: (origin: string) => void;
}

/** What a test of a connection found: SCIM and the audit log apart, and whose organization answered. */
export function connectionTestResult(
  { scim, auditLog, organizationName }: ConnectionTest,
  { organization, credential }: ConnectionSummary,
  actions: TestResultActions,
): TemplateResult {
  const isSessionRefused = credential === 'session' && [scim, auditLog].some(isRefused);
  return html`<div class="result" data-test-result>
    <ul role="list">
      ${row(strings.scim, scim)} ${row(strings.auditLog, auditLog)}
    </ul>
    ${isSessionRefused ? html`<p class="small">${strings.sessionRefused(new URL(organization.origin).host)}</p>` : nothing}
    ${organizationName === undefined ? nothing : answeringOrganization(organizationName, organization)}
    ${scim.ok || auditLog.ok ? syncRow(actions) : allowRow([scim, auditLog], actions)}
  </div>`;
}

function isRefused(result: ConnectionTestResult): boolean {
  return !result.ok && ['unauthorized', 'forbidden'].includes(result.problem.kind);
}

function row(name: string, result: ConnectionTestResult): TemplateResult {
  return html`<li data-ok=${result.ok ? 'true' : 'false'}>
    ${result.ok ? tickIcon() : crossIcon()}
    <span class="visually-hidden">${result.ok ? strings.works : strings.fails} </span>
    <span><b>${name}</b> ${result.ok ? result.sentence : sentenceOf(result.problem)}</span>
  </li>`;
}

/** A key of several organizations answers for the default one (`wandb/scim.md`, section 1). */
function answeringOrganization(name: string, organization: Organization): TemplateResult {
  const isSame = organization.deployment !== 'multi-tenant' || plain(name) === plain(organization.name);
  if (isSame) return html`<p class="small">${strings.answersFor(name)}</p>`;
  return html`<rollcall-notice tone="warning">${strings.otherName(name)}</rollcall-notice>`;
}

/** Names in addresses differ from displayed ones in case, spaces and dashes. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function syncRow({ isSyncing, startSync }: TestResultActions): TemplateResult {
  if (isSyncing) return html`<p class="small">${strings.syncStarted}</p>`;
  return html`<div><button type="button" class="primary" @click=${startSync}>${strings.syncNow}</button></div>`;
}

function allowRow(results: readonly ConnectionTestResult[], { allow }: TestResultActions): unknown {
  const origins = results.flatMap((result) =>
    !result.ok && result.problem.kind === 'host-not-permitted' ? [result.problem.origin] : [],
  );
  return [...new Set(origins)].map(
    (origin) =>
      html`<div>
        <button type="button" @click=${() => allow(origin)}>${strings.allow(new URL(origin).host)}</button>
      </div>`,
  );
}
