import type { Deployment } from '../../../components/activity/organization';
import type { ConnectionSummary, CredentialInput } from '../../messages';
import type { ConnectionField, FieldFault } from './connection-draft';
import type { PassphraseStrength } from './passphrase-strength';

type Credential = CredentialInput['kind'];

/** What a fault of a field is called where the field does not call it otherwise. */
const anyFault: Readonly<Record<FieldFault, string>> = {
  empty: 'This field is needed.',
  'not-an-address': 'This is not a web address.',
  'no-organization':
    'This W&B address names no organization. Open the organization’s settings, tab Users, and copy the address from there.',
  'no-installation': 'W&B has no members page on this host.',
  'has-space': 'A key has no spaces. Copy it again.',
  'has-colon': 'A user name has no colon.',
  'too-short': 'Use at least 8 characters.',
};

const fieldFaults: Partial<Readonly<Record<ConnectionField, Partial<Readonly<Record<FieldFault, string>>>>>> = {
  'page-url': { empty: 'Paste the address of the members page.' },
  user: { empty: 'Type the W&B user name the key belongs to.' },
  key: { empty: 'Paste the API key.' },
  passphrase: { empty: 'Choose a passphrase, or keep the key for this browser session only.' },
};

/** Every text of connections: list, card and form. */
export const connectionsStrings = {
  title: 'Connections',
  lead: 'With a connection Rollcall reads members (SCIM) and the audit log from W&B’s API: exact days, and history from before Rollcall was installed. Both are part of W&B’s Enterprise plan. Without a connection Rollcall shows what the members page shows.',
  loading: 'Loading connections',
  none: 'No organization is connected yet.',
  add: 'Add connection',
  saved: (name: string) => `Connection to ${name} saved. Test it to see that W&B accepts it.`,
  forgotten: (name: string) => `Connection to ${name} forgotten. What was collected stays until you wipe it.`,
  retry: 'Try again',

  deployment: {
    'multi-tenant': 'Multi-tenant (Forge, wandb.ai)',
    dedicated: 'Dedicated Cloud',
    'self-managed': 'Self-Managed',
  } satisfies Record<Deployment, string>,

  kept: {
    session: 'Key kept until the browser closes',
    encrypted: 'Key kept encrypted',
    locked: 'Key locked',
  } satisfies Record<ConnectionSummary['kept'], string>,

  card: {
    api: 'API',
    signsIn: 'Signs in',
    session: 'With the session you are signed in with',
    user: (user: string, ending: string) => `As ${user}, key ending in ${ending}`,
    serviceAccount: (ending: string) => `Service account, key ending in ${ending}`,
    noEnding: 'unknown',
    test: 'Test connection',
    testing: 'Testing…',
    edit: 'Edit',
    forget: 'Forget',
    forgetQuestion: (name: string) =>
      `Forget the connection to ${name}? Its key is deleted and cannot be brought back.`,
    forgetYes: 'Forget connection',
    forgetNo: 'Keep it',
    scim: 'Members (SCIM)',
    auditLog: 'Audit log',
    works: 'Works:',
    fails: 'Does not work:',
    sessionRefused: (host: string) =>
      `The signed-in session was not accepted. Sign in at ${host} in this browser as an admin and test again, or edit the connection and use an API key.`,
    answersFor: (name: string) => `W&B answers for the organization “${name}”.`,
    otherName: (name: string) =>
      `W&B answers for the organization “${name}”. If that is another one, choose the right one in W&B under User Settings > Default API organization.`,
    syncNow: 'Sync now',
    syncStarted: 'Sync started. The popup and the dashboard show how far it is.',
    allow: (host: string) => `Allow access to ${host}`,
    unlock: 'Unlock',
    unlockLabel: 'Passphrase',
    unlockHint: 'The key is kept encrypted. Its passphrase unlocks it until the browser closes.',
    wrongPassphrase: 'This passphrase does not open the key. If it is lost, edit the connection and paste a new key.',
  },

  form: {
    addTitle: 'Connect an organization',
    editTitle: (name: string) => `Edit the connection to ${name}`,
    page: 'Address of the members page',
    pageHint: 'Open the members page in W&B and copy its address. For a server of your own its host is enough.',
    pageFixed: 'To connect another organization, add a connection.',
    recognized: (name: string, deployment: string) => `Organization “${name}”, ${deployment}`,
    unencrypted: 'This address is not encrypted (http): whoever is on the way can read the key.',
    deployment: 'Deployment',
    deploymentHint: 'Told by the address. Change it where a Dedicated Cloud instance has a host name of its own.',
    credential: 'How Rollcall signs in',
    credentials: {
      session: 'Signed-in session',
      'user-key': 'User name and API key',
      'service-account': 'Service account key',
    } satisfies Record<Credential, string>,
    credentialHints: {
      session:
        'No key needed: uses the session of the W&B tab you are signed in with, as an admin. W&B documents this for the audit log of Dedicated Cloud and Self-Managed; test whether your server accepts it.',
      'user-key': 'The key of an organization admin.',
      'service-account': 'For an organization service account: keeps working when people leave.',
    } satisfies Record<Credential, string>,
    user: 'User name',
    userHint: 'Your W&B user name, not the e-mail address. It is shown in your W&B profile.',
    userKey: 'API key',
    userKeyHint:
      'W&B > User settings > API keys > New key. W&B shows a key only once. If your organization enforces organization keys, make one of those.',
    serviceKey: 'Service account key',
    serviceKeyHint:
      'W&B > organization settings or dashboard > Service accounts. It must belong to the organization: keys of a team’s service account are refused.',
    keyAgain: (ending: string) => `The saved key (ending in ${ending}) is never shown. Paste a key to save changes.`,
    cutOff: 'W&B keys have 40 characters or more. Was it copied whole?',
    show: 'Show',
    hide: 'Hide',
    keep: 'How long the key is kept',
    keepSession: 'This browser session only',
    keepSessionHint: 'In memory. The connection ends when the browser closes.',
    keepEncrypted: 'Over browser restarts, encrypted',
    keepEncryptedHint: 'Stored in this browser. After each start you unlock it with a passphrase.',
    passphrase: 'Passphrase',
    passphraseHint: 'It is not stored anywhere. If you lose it, paste the key again.',
    strength: {
      'too-short': 'Too short: at least 8 characters',
      weak: 'Weak: add words or characters',
      fair: 'Fair',
      strong: 'Strong',
    } satisfies Record<PassphraseStrength, string>,
    other: 'The API has another address',
    apiOrigin: 'Address of the API',
    apiOriginHint: 'Only where it differs from W&B’s own: some installations answer at api.example.com.',
    save: 'Save connection',
    saving: 'Saving…',
    cancel: 'Cancel',
    refused: (hosts: string) => `The browser did not allow Rollcall to read ${hosts}. Nothing was saved.`,
    unsaved: 'Discard what you typed?',
    discard: 'Discard',
    goOn: 'Keep editing',
  },

  fault: (field: ConnectionField, fault: FieldFault): string => fieldFaults[field]?.[fault] ?? anyFault[fault],
};
