import type { SettingFault } from './settings-draft';

function days(count: number, text: string): string {
  return `${text} ${count === 1 ? 'day' : 'days'}`;
}

/** Every text of thresholds, sync, retention and export. Numbers come as formatted text. */
export const settingsStrings = {
  loading: 'Loading settings',
  notRead: 'The settings could not be read.',
  retry: 'Try again',
  unsaved: 'You have unsaved changes.',
  faulty: (count: number) =>
    count === 1
      ? 'Correct the marked field to save your changes.'
      : `Correct the ${count} marked fields to save your changes.`,
  save: 'Save changes',
  saving: 'Saving…',
  discard: 'Discard',
  saved: 'Settings saved.',
  days: 'days',

  fault: (fault: SettingFault, least: string, most: string): string => {
    switch (fault) {
      case 'no-number':
        return `Type a whole number from ${least} to ${most}.`;
      case 'too-small':
        return `The least is ${least}.`;
      case 'too-large':
        return `The most is ${most}.`;
      case 'not-after-idle':
        return 'A member is idle before being dormant: this number must be the larger one.';
    }
  },

  thresholds: {
    title: 'Thresholds',
    lead: 'How long after their last activity members count as idle, and as dormant. Every page, count and export follows.',
    idle: 'Idle after',
    dormant: 'Dormant after',
    active: (idle: number, idleText: string) => `Last active less than ${days(idle, idleText)} ago`,
    idleSpan: (from: string, to: string) =>
      from === to ? `${days(Number(from), from)} ago` : `${from} to ${to} days ago`,
    dormantSpan: (dormant: number, text: string) => `${days(dormant, text)} ago or longer`,
    hyphen:
      'A hyphen in W&B’s Last Active column counts as dormant on Dedicated Cloud and Self-Managed (nothing for six months), and as no activity on Multi-tenant (never active).',
  },

  page: {
    title: 'On W&B’s pages',
    lead: 'What Rollcall adds to a members page. A change shows when the page is opened or reloaded.',
    cells: 'Statuses in the Last Active column',
    cellsHint: 'One line under W&B’s own text, with a card on hover and focus.',
    toolbar: 'Bar above the members table',
    toolbarHint: 'Counts by status, Export CSV, the way to panel and dashboard. Popup and dashboard work without it.',
    panel: 'Activity panel',
    panelHint: 'Opens from the bar. The dashboard has the same charts.',
  },

  sync: {
    title: 'Sync',
    lead: 'For connected organizations. A sync reads the members and the days of the audit log that are still missing.',
    backfill: 'History on the first sync',
    backfillHint: (from: string) => `Reaches back to ${from}. Days that were read once are not asked for again.`,
    backfillHintPlain: 'How far back the first sync reads the audit log.',
    daily: 'Sync every day',
    dailyHint: 'While the browser runs. A sync that is cut off goes on where it stopped.',
  },

  retention: {
    keep: 'Keep history for',
    everything: 'As long as there is room',
    months: (count: number) => (count === 12 ? '1 year' : count % 12 === 0 ? `${count / 12} years` : `${count} months`),
    keepHint: 'Days of activity and earlier readings. Members and what is known now stay in any case.',
    shorter: 'What is older is deleted from this browser when you save.',
    exports: 'Exports kept',
    exportsHint: 'Per organization; the oldest goes first. 0 keeps none.',
    exportsUnit: 'files',
  },

  export: {
    title: 'Export',
    lead: 'CSV files carry names and teams that people choose themselves.',
    defuse: 'Defuse formulas',
    defuseHint:
      'Puts an apostrophe before text that a spreadsheet would run as a formula, such as =HYPERLINK(…). Numbers and dates stay as they are. Turn it off only for files no spreadsheet opens.',
  },

  privacy: {
    title: 'Privacy mode',
    lead: 'For screen shares, and where figures may be looked at but people may not.',
    who: 'Who is this?',
    whoHint: 'Type a pseudonym from a file or a screen. Only this browser can tell.',
    look: 'Look up',
    nobody: 'Nobody here has this pseudonym.',
    mode: 'Show pseudonyms instead of names',
    modeHint:
      'Dashboard, panel, popup, notices and exports call people “Person 4F2A-91C3”, the same everywhere in this browser; teams, e-mail domains and custom roles of fewer than five people are shown as one group. Totals stay true. W&B’s own page shows what W&B shows. Backups, named views and joined records wait until it is off.',
  },
};
