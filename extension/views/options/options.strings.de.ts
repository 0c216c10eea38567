import { translation } from '../../../components/texts/texts';
import { optionsStrings } from './options.strings';

/** German. */
export const optionsDe = translation(optionsStrings, {
  name: 'Rollcall',
  title: 'Optionen',
  sections: 'Abschnitte',
  titles: {
    connections: 'Verbindungen',
    hosts: 'Hosts',
    thresholds: 'Grenzen',
    page: 'Auf den Seiten von W&B',
    sync: 'Abgleich',
    data: 'Daten',
    export: 'Export',
    privacy: 'Datenschutzmodus',
    language: 'Sprache',
    about: 'Über Rollcall und Datenschutz',
  },

  about: {
    version: (version) =>
      `Rollcall ${version}. Nicht von Weights & Biases oder CoreWeave gemacht und nicht mit ihnen verbunden.`,
    readTitle: 'Was Rollcall liest',
    read: 'Die Mitgliedertabelle einer geöffneten Organisationsseite von W&B. Mit einer Verbindung: die SCIM-Benutzer und das Audit-Log dieser Organisation. Ausgewählte CSV-Dateien.',
    keptTitle: 'Was es aufbewahrt',
    kept: 'Nur in diesem Browserprofil: Mitglieder (Name, Benutzername, E-Mail, Rolle, Seats, Teams, Daten), die UTC-Tage, an denen sie aktiv waren, eigene Exporte und Einstellungen. Rohe Audit-Ereignisse und IP-Adressen werden nie aufbewahrt.',
    sentTitle: 'Was es sendet',
    sent: 'Anfragen an den besuchten W&B-Host und seine API. Sonst nichts: keine Telemetrie, kein Code von außen, keine Schriften oder Skripte von anderswo.',
    keysTitle: 'API-Schlüssel',
    keys: 'Im Speicher der Browsersitzung oder mit einer Passphrase verschlüsselt (AES-GCM; PBKDF2-SHA-256, 600.000 Runden). Nur der Hintergrund liest sie: Keine Seite, kein Inhaltsskript, kein Protokoll und kein Export sieht je einen.',
    countsTitle: 'Was gezählt wird',
    counts:
      'Tage und Wochen sind UTC, wie die Logs von W&B. Was keine Quelle sagt, erscheint als unbekannt, nie als null.',
  },
});
