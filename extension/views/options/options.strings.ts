import { connectionsStrings } from './connections.strings';
import { dataStrings } from './data.strings';
import { hostsStrings } from './hosts.strings';
import { languageStrings } from './language.strings';
import { settingsStrings } from './settings.strings';

/** Texts of Options around its sections, and of the section on privacy. */
export const optionsStrings = {
  name: 'Rollcall',
  title: 'Options',
  sections: 'Sections',
  titles: {
    connections: connectionsStrings.title,
    hosts: hostsStrings.title,
    thresholds: settingsStrings.thresholds.title,
    page: settingsStrings.page.title,
    sync: settingsStrings.sync.title,
    data: dataStrings.title,
    export: settingsStrings.export.title,
    privacy: settingsStrings.privacy.title,
    language: languageStrings.title,
    about: 'About and privacy',
  },

  about: {
    version: (version: string) =>
      `Rollcall ${version}. Not made by, or affiliated with, Weights & Biases or CoreWeave.`,
    readTitle: 'What Rollcall reads',
    read: 'The members table of a W&B organization page you open. With a connection: the SCIM users and the audit log of that organization. CSV files you choose.',
    keptTitle: 'What it keeps',
    kept: 'In this browser profile only: members (name, user name, e-mail, role, seats, teams, dates), the UTC days they were active on, exports you made, and settings. Raw audit events and IP addresses are never kept.',
    sentTitle: 'What it sends',
    sent: 'Requests to the W&B host you are on and its API. Nothing else: no telemetry, no remote code, no fonts or scripts from elsewhere.',
    keysTitle: 'API keys',
    keys: 'Held in the browser session’s memory, or encrypted with your passphrase (AES-GCM; PBKDF2-SHA-256, 600,000 rounds). Only the background reads them: no page, content script, log or export ever sees one.',
    countsTitle: 'What is counted',
    counts: 'Days and weeks are UTC, as W&B’s logs are. What no source tells is shown as unknown, never as zero.',
  },
};
