import { translation } from '../components/texts/texts';
import { problemStrings } from './problem.strings';

/** German. */
export const problemDe = translation(problemStrings, {
  notConnected:
    'Für diese Organisation ist noch keine Verbindung eingerichtet. Sie lässt sich in den Optionen hinzufügen.',
  hostNotPermitted: (origin) =>
    `Rollcall darf ${origin} noch nicht lesen. In den Optionen den Host hinzufügen und den Zugriff erlauben.`,
  unauthorized: (host) =>
    `${host} hat die Anmeldung nicht angenommen. Benutzername und API-Schlüssel in den Optionen prüfen.`,
  forbidden: (host) =>
    `${host} hat den Zugriff verweigert. Nötig sind ein Organisations-Admin oder ein Dienstkonto der Organisation und ein Enterprise-Plan.`,
  severalOrganizations:
    'Dieses Konto gehört zu mehreren Organisationen. In W&B unter „User Settings > Default API organization“ eine auswählen, dann erneut versuchen.',
  notFound: (what) => `${what} wurde auf diesem Server nicht gefunden. Den Host prüfen; alten Servern fehlt es.`,
  rateLimited: (until) => `W&B bittet um eine Pause bis ${until}. Rollcall macht von selbst weiter.`,
  offline: (host) => `${host} ist nicht erreichbar. Netzwerk oder VPN prüfen, dann erneut versuchen.`,
  timeout: (host) => `${host} hat nicht rechtzeitig geantwortet. In einem Moment erneut versuchen.`,
  cutOff: (host) =>
    `Die Verbindung zu ${host} ist mittendrin abgebrochen. Was vollständig angekommen ist, bleibt erhalten; bitte erneut versuchen.`,
  server: (host, status) => `${host} hat mit einem Fehler geantwortet (${status}). Später erneut versuchen.`,
  unexpectedShape: (where, detail) =>
    `${where} hat in einer Form geantwortet, die Rollcall nicht kennt (${detail}). Nichts wurde geändert.`,
  notACsv: (detail) =>
    `Diese Datei ist keine CSV-Datei, die W&B oder Rollcall exportiert hat (${detail}). Die Datei auswählen, die „Export as CSV“ gespeichert hat.`,
  missingColumns: (columns, count) =>
    count === 1
      ? `Der Datei fehlt die Spalte ${columns}. Sie von der Mitgliederseite von W&B neu exportieren.`
      : `Der Datei fehlen die Spalten ${columns}. Sie von der Mitgliederseite von W&B neu exportieren.`,
  notAnAuditFile: (detail) => `Diese Datei ließ sich nicht als Audit-Log lesen (${detail}).`,
  notABackup: (detail) =>
    `Diese Datei ist keine Sicherung, die Rollcall lesen kann (${detail}). Nichts wurde geändert.`,
  otherOrganization: (found, expected) => `Das gehört zu ${found}, nicht zu ${expected}. Nichts wurde importiert.`,
  pageChanged: (missing) =>
    `Diese Seite sieht anders aus, als Rollcall sie kennt (nicht gefunden: ${missing}). Die Seite von W&B bleibt, wie sie ist; der Aktivitätsbereich funktioniert weiterhin.`,
  storageFull:
    'Der Browser hat keinen Platz mehr für Rollcall. In den Optionen alte Daten löschen; Gespeichertes bleibt lesbar.',
  storageBlocked:
    'Ein anderer Tab von Rollcall benutzt noch eine ältere Fassung der Daten. Ihn schließen und erneut versuchen.',
  storageDamaged: (what) =>
    `Was von ${what} gespeichert war, ist nicht mehr lesbar. Es ist beiseitegelegt; der nächste Abgleich liest es neu, und Dateien lassen sich noch einmal importieren.`,
  notAllowed: (what) => `Diese Seite darf nicht: ${what}.`,
  locked:
    'Der aufbewahrte API-Schlüssel ist gesperrt. In den Optionen seine Passphrase eingeben, um ihn in dieser Browsersitzung zu benutzen.',
  cancelled: 'Abgebrochen. Nichts wurde geändert.',
  isPrivate: (what) =>
    `${what} lässt sich im Datenschutzmodus nicht zeigen: Dafür sind echte Namen nötig. Zuerst in den Optionen den Datenschutzmodus ausschalten.`,
  pseudonymousFile:
    'Diese Datei stammt aus dem Datenschutzmodus: Die Personen darin haben Pseudonyme statt ihrer Namen. Nichts wurde importiert.',
  bug: 'In Rollcall ist etwas schiefgegangen. Die Seite neu laden; tritt es wieder auf, mit „Diagnose kopieren“ melden.',
});
