import { type TemplateResult, html, nothing } from 'lit';
import type { Deployment } from '../../../components/activity/organization';
import type { ConnectionSummary, CredentialInput } from '../../messages';
import type { ConnectionDraft, ConnectionField } from './connection-draft';
import { looksCutOff } from './connection-draft';
import { connectionsStrings } from './connections.strings';
import { fieldAround, radioGroup, textField } from './field';
import { passphraseStrength } from './passphrase-strength';
import { isUnencrypted } from './typed-address';
import { possibleDeployments, typedOrganization } from './typed-organization';

const strings = connectionsStrings.form;
const DEPLOYMENTS: readonly Deployment[] = ['multi-tenant', 'dedicated', 'self-managed'];
const CREDENTIALS: readonly CredentialInput['kind'][] = ['user-key', 'service-account', 'session'];
const STRENGTH_VALUE = { 'too-short': 1, weak: 1, fair: 2, strong: 3 };

/** What the fields of the form are drawn from. */
export interface ConnectionFieldsModel {
  readonly draft: ConnectionDraft;
  /** The connection being edited; undefined for a new one. */
  readonly editing?: ConnectionSummary;
  /** It began with an API address of its own. */
  readonly hasOtherApi: boolean;
  readonly isKeyShown: boolean;
  readonly isPassphraseShown: boolean;
  readonly errorOf: (field: ConnectionField) => string | undefined;
  readonly change: (change: Partial<ConnectionDraft>) => void;
  readonly leave: (field: ConnectionField) => void;
  readonly toggle: (secret: 'key' | 'passphrase') => void;
}

/** Whose members page, and which deployment that is. */
export function organizationFields(model: ConnectionFieldsModel): TemplateResult {
  const { draft, editing, errorOf, change, leave } = model;
  const typed = typedOrganization(draft.pageUrl);
  return html`${textField({
      name: 'page-url',
      label: strings.page,
      value: draft.pageUrl,
      hint: editing ? strings.pageFixed : strings.pageHint,
      error: errorOf('page-url'),
      isReadOnly: editing !== undefined,
      placeholder: 'https://forge.coreweave.com/account-settings/acme/users',
      onInput: (pageUrl) => change({ pageUrl, deployment: undefined }),
      onChange: () => leave('page-url'),
    })}
    <p class="recognized" role="status">
      ${
        typed.ok
          ? strings.recognized(
              typed.organization.name,
              connectionsStrings.deployment[deploymentOf(draft) ?? 'dedicated'],
            )
          : nothing
      }
    </p>
    ${typed.ok ? deploymentField(model) : nothing}
    ${
      typed.ok && draft.credential !== 'session' && isUnencrypted(typed.organization.origin)
        ? html`<rollcall-notice tone="warning">${strings.unencrypted}</rollcall-notice>`
        : nothing
    }`;
}

function deploymentOf({ pageUrl, deployment }: ConnectionDraft): Deployment | undefined {
  const typed = typedOrganization(pageUrl);
  if (!typed.ok) return undefined;
  const isPossible = deployment && possibleDeployments(typed.organization).includes(deployment);
  return isPossible ? deployment : typed.organization.deployment;
}

function deploymentField({ draft, change }: ConnectionFieldsModel): TemplateResult {
  const typed = typedOrganization(draft.pageUrl);
  const possible = typed.ok ? possibleDeployments(typed.organization) : [];
  const chosen = deploymentOf(draft);
  const choose = (event: Event) => {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : undefined;
    change({ deployment: DEPLOYMENTS.find((deployment) => deployment === value) });
  };
  return fieldAround(
    { name: 'deployment', label: strings.deployment, hint: strings.deploymentHint },
    (describedBy) =>
      html`<select id="deployment" name="deployment" aria-describedby=${describedBy} @change=${choose}>
        ${DEPLOYMENTS.map(
          (deployment) =>
            html`<option
              value=${deployment}
              .selected=${deployment === chosen}
              ?disabled=${!possible.includes(deployment)}
            >
              ${connectionsStrings.deployment[deployment]}
            </option>`,
        )}
      </select>`,
  );
}

/** How Rollcall signs in: the choice, and the fields it needs. */
export function credentialFields(model: ConnectionFieldsModel): TemplateResult {
  const { draft, errorOf, change, leave } = model;
  return html`${radioGroup(
    'credential',
    strings.credential,
    CREDENTIALS.map((value) => ({
      value,
      label: strings.credentials[value],
      hint: strings.credentialHints[value],
    })),
    draft.credential,
    (credential) => change({ credential }),
  )}
  ${
    draft.credential === 'user-key'
      ? textField({
          name: 'user',
          label: strings.user,
          value: draft.user,
          hint: strings.userHint,
          error: errorOf('user'),
          onInput: (user) => change({ user }),
          onChange: () => leave('user'),
        })
      : nothing
  }
  ${draft.credential === 'session' ? nothing : html`${keyField(model)} ${keepFields(model)}`}`;
}

function keyField({
  draft,
  editing,
  isKeyShown,
  errorOf,
  change,
  leave,
  toggle,
}: ConnectionFieldsModel): TemplateResult {
  const isService = draft.credential === 'service-account';
  const hint = isService ? strings.serviceKeyHint : strings.userKeyHint;
  return textField({
    name: 'key',
    label: isService ? strings.serviceKey : strings.userKey,
    value: draft.key,
    type: isKeyShown ? 'text' : 'password',
    hint: html`${editing?.keyEnding ? html`<p>${strings.keyAgain(editing.keyEnding)}</p>` : nothing}
    ${hint}${looksCutOff(draft.key) ? html`<p class="doubt">${strings.cutOff}</p>` : nothing}`,
    error: errorOf('key'),
    trailing: revealButton(isKeyShown, strings.userKey, () => toggle('key')),
    onInput: (key) => change({ key }),
    onChange: () => leave('key'),
  });
}

function keepFields(model: ConnectionFieldsModel): TemplateResult {
  const { draft, change } = model;
  return html`${radioGroup(
    'keep',
    strings.keep,
    [
      { value: 'session', label: strings.keepSession, hint: strings.keepSessionHint },
      { value: 'encrypted', label: strings.keepEncrypted, hint: strings.keepEncryptedHint },
    ],
    draft.keep,
    (keep) => change({ keep }),
  )}
  ${draft.keep === 'encrypted' ? passphraseField(model) : nothing}`;
}

function passphraseField({ draft, isPassphraseShown, errorOf, change, leave, toggle }: ConnectionFieldsModel) {
  const strength = passphraseStrength(draft.passphrase);
  return html`${textField({
    name: 'passphrase',
    label: strings.passphrase,
    value: draft.passphrase,
    type: isPassphraseShown ? 'text' : 'password',
    autocomplete: 'new-password',
    hint: strings.passphraseHint,
    error: errorOf('passphrase'),
    trailing: revealButton(isPassphraseShown, strings.passphrase, () => toggle('passphrase')),
    onInput: (passphrase) => change({ passphrase }),
    onChange: () => leave('passphrase'),
  })}
  ${
    draft.passphrase
      ? html`<div class="strength" data-strength=${strength}>
          <i></i><i class=${STRENGTH_VALUE[strength] > 1 ? '' : 'off'}></i
          ><i class=${STRENGTH_VALUE[strength] > 2 ? '' : 'off'}></i>
          <span role="status">${strings.strength[strength]}</span>
        </div>`
      : nothing
  }`;
}

function revealButton(isShown: boolean, what: string, toggle: () => void): TemplateResult {
  return html`<button type="button" class="quiet" aria-pressed=${isShown ? 'true' : 'false'} @click=${toggle}>
    ${isShown ? strings.hide : strings.show}<span class="visually-hidden"> ${what}</span>
  </button>`;
}

/** Where the API answers, for the few installations that split it from their pages. */
export function apiOriginField({ draft, hasOtherApi, errorOf, change, leave }: ConnectionFieldsModel): TemplateResult {
  return html`<details ?open=${hasOtherApi || errorOf('api-origin') !== undefined}>
    <summary>${strings.other}</summary>
    ${textField({
      name: 'api-origin',
      label: strings.apiOrigin,
      value: draft.apiOrigin,
      hint: strings.apiOriginHint,
      error: errorOf('api-origin'),
      placeholder: 'https://api.example.com',
      onInput: (apiOrigin) => change({ apiOrigin }),
      onChange: () => leave('api-origin'),
    })}
  </details>`;
}
