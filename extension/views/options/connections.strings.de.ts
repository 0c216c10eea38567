import { translation } from '../../../components/texts/texts';
import { connectionsStrings } from './connections.strings';
import type { ConnectionField, FieldFault } from './connection-draft';

const anyFault: Readonly<Record<FieldFault, string>> = {
  empty: 'Dieses Feld ist nötig.',
  'not-an-address': 'Das ist keine Webadresse.',
  'no-organization':
    'Diese W&B-Adresse nennt keine Organisation. In W&B die Einstellungen der Organisation öffnen, Tab „Users“, und die Adresse von dort kopieren.',
  'no-installation': 'W&B hat auf diesem Host keine Mitgliederseite.',
  'has-space': 'Ein Schlüssel hat keine Leerzeichen. Ihn noch einmal kopieren.',
  'has-colon': 'Ein Benutzername hat keinen Doppelpunkt.',
  'too-short': 'Mindestens 8 Zeichen verwenden.',
};

const fieldFaults: Partial<Readonly<Record<ConnectionField, Partial<Readonly<Record<FieldFault, string>>>>>> = {
  'page-url': { empty: 'Die Adresse der Mitgliederseite einfügen.' },
  user: { empty: 'Den W&B-Benutzernamen eingeben, zu dem der Schlüssel gehört.' },
  key: { empty: 'Den API-Schlüssel einfügen.' },
  passphrase: { empty: 'Eine Passphrase wählen oder den Schlüssel nur für diese Browsersitzung behalten.' },
};

/** German. */
export const connectionsDe = translation(connectionsStrings, {
  title: 'Verbindungen',
  lead: 'Über eine Verbindung liest Rollcall Mitglieder (SCIM) und Audit-Log aus der API von W&B: genaue Tage, auch aus der Zeit vor der Installation. Beides gehört zum Enterprise-Plan von W&B. Ohne Verbindung zeigt Rollcall, was die Mitgliederseite zeigt.',
  loading: 'Verbindungen werden geladen',
  none: 'Noch ist keine Organisation verbunden.',
  add: 'Verbindung hinzufügen',
  saved: (name) => `Verbindung zu ${name} gespeichert. Ein Test zeigt, ob W&B sie annimmt.`,
  forgotten: (name) => `Verbindung zu ${name} vergessen. Gesammeltes bleibt, bis es gelöscht wird.`,
  retry: 'Erneut versuchen',

  deployment: {
    'multi-tenant': 'Multi-tenant (Forge, wandb.ai)',
    dedicated: 'Dedicated Cloud',
    'self-managed': 'Self-Managed',
  },

  kept: {
    session: 'Schlüssel bleibt, bis der Browser schließt',
    encrypted: 'Schlüssel verschlüsselt aufbewahrt',
    locked: 'Schlüssel gesperrt',
  },

  card: {
    api: 'API',
    signsIn: 'Anmeldung',
    session: 'Mit der angemeldeten Sitzung',
    user: (user, ending) => `Als ${user}, Schlüssel endet auf ${ending}`,
    serviceAccount: (ending) => `Dienstkonto, Schlüssel endet auf ${ending}`,
    noEnding: 'unbekannt',
    test: 'Verbindung testen',
    testing: 'Testet …',
    edit: 'Bearbeiten',
    forget: 'Vergessen',
    forgetQuestion: (name) =>
      `Die Verbindung zu ${name} vergessen? Der Schlüssel wird gelöscht und lässt sich nicht zurückholen.`,
    forgetYes: 'Verbindung vergessen',
    forgetNo: 'Behalten',
    scim: 'Mitglieder (SCIM)',
    auditLog: 'Audit-Log',
    works: 'Funktioniert:',
    fails: 'Funktioniert nicht:',
    sessionRefused: (host) =>
      `Die angemeldete Sitzung wurde nicht angenommen. In diesem Browser auf ${host} als Admin anmelden und erneut testen, oder die Verbindung bearbeiten und einen API-Schlüssel verwenden.`,
    answersFor: (name) => `W&B antwortet für die Organisation „${name}“.`,
    otherName: (name) =>
      `W&B antwortet für die Organisation „${name}“. Ist das eine andere, in W&B unter „User Settings > Default API organization“ die richtige wählen.`,
    syncNow: 'Jetzt abgleichen',
    syncStarted: 'Abgleich gestartet. Popup und Dashboard zeigen, wie weit er ist.',
    allow: (host) => `Zugriff auf ${host} erlauben`,
    unlock: 'Entsperren',
    unlockLabel: 'Passphrase',
    unlockHint: 'Der Schlüssel ist verschlüsselt aufbewahrt. Die Passphrase entsperrt ihn, bis der Browser schließt.',
    wrongPassphrase:
      'Diese Passphrase öffnet den Schlüssel nicht. Ist sie verloren, die Verbindung bearbeiten und einen neuen Schlüssel einfügen.',
  },

  form: {
    addTitle: 'Organisation verbinden',
    editTitle: (name) => `Verbindung zu ${name} bearbeiten`,
    page: 'Adresse der Mitgliederseite',
    pageHint: 'Die Mitgliederseite in W&B öffnen und ihre Adresse kopieren. Bei einem eigenen Server genügt sein Host.',
    pageFixed: 'Um eine weitere Organisation zu verbinden, eine Verbindung hinzufügen.',
    recognized: (name, deployment) => `Organisation „${name}“, ${deployment}`,
    unencrypted: 'Diese Adresse ist nicht verschlüsselt (http): Wer auf dem Weg mithört, kann den Schlüssel lesen.',
    deployment: 'Betriebsart',
    deploymentHint:
      'Steht in der Adresse. Nur ändern, wenn eine Instanz von Dedicated Cloud einen eigenen Hostnamen hat.',
    credential: 'Wie Rollcall sich anmeldet',
    credentials: {
      session: 'Angemeldete Sitzung',
      'user-key': 'Benutzername und API-Schlüssel',
      'service-account': 'Schlüssel eines Dienstkontos',
    },
    credentialHints: {
      session:
        'Kein Schlüssel nötig: nutzt die Sitzung des W&B-Tabs, in dem ein Admin angemeldet ist. W&B beschreibt das für das Audit-Log von Dedicated Cloud und Self-Managed; ein Test zeigt, ob der Server es annimmt.',
      'user-key': 'Der Schlüssel eines Organisations-Admins.',
      'service-account': 'Für ein Dienstkonto der Organisation: funktioniert weiter, wenn Personen gehen.',
    },
    user: 'Benutzername',
    userHint: 'Der Benutzername bei W&B, nicht die E-Mail-Adresse. Er steht im W&B-Profil.',
    userKey: 'API-Schlüssel',
    userKeyHint:
      'W&B > User settings > API keys > New key. W&B zeigt einen Schlüssel nur einmal. Verlangt die Organisation Organisationsschlüssel, einen solchen erstellen.',
    serviceKey: 'Schlüssel des Dienstkontos',
    serviceKeyHint:
      'W&B > Einstellungen oder Dashboard der Organisation > Service accounts. Er muss zur Organisation gehören: Schlüssel von Dienstkonten eines Teams werden abgelehnt.',
    keyAgain: (ending) =>
      `Der gespeicherte Schlüssel (endet auf ${ending}) wird nie gezeigt. Zum Speichern von Änderungen einen Schlüssel einfügen.`,
    cutOff: 'Schlüssel von W&B haben 40 Zeichen oder mehr. Wurde er ganz kopiert?',
    show: 'Zeigen',
    hide: 'Verbergen',
    keep: 'Wie lange der Schlüssel bleibt',
    keepSession: 'Nur für diese Browsersitzung',
    keepSessionHint: 'Im Arbeitsspeicher. Die Verbindung endet, wenn der Browser schließt.',
    keepEncrypted: 'Über Neustarts des Browsers, verschlüsselt',
    keepEncryptedHint: 'In diesem Browser gespeichert. Nach jedem Start entsperrt ihn eine Passphrase.',
    passphrase: 'Passphrase',
    passphraseHint: 'Sie wird nirgends gespeichert. Geht sie verloren, den Schlüssel noch einmal einfügen.',
    strength: {
      'too-short': 'Zu kurz: mindestens 8 Zeichen',
      weak: 'Schwach: Wörter oder Zeichen ergänzen',
      fair: 'Mittel',
      strong: 'Stark',
    },
    other: 'Die API hat eine andere Adresse',
    apiOrigin: 'Adresse der API',
    apiOriginHint: 'Nur wenn sie von der üblichen abweicht: Manche Installationen antworten auf api.example.com.',
    save: 'Verbindung speichern',
    saving: 'Speichert …',
    cancel: 'Abbrechen',
    refused: (hosts) => `Der Browser hat Rollcall nicht erlaubt, ${hosts} zu lesen. Nichts wurde gespeichert.`,
    unsaved: 'Die Eingaben verwerfen?',
    discard: 'Verwerfen',
    goOn: 'Weiter bearbeiten',
  },

  fault: (field, fault) => fieldFaults[field]?.[fault] ?? anyFault[fault],
});
