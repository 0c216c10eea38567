/** What a browser's translation makes of the members table's words in German. */
const GERMAN: ReadonlyMap<string, string> = new Map([
  ['Name', 'Name'],
  ['Last Active', 'Zuletzt aktiv'],
  ['Role', 'Rolle'],
  ['Org Role', 'Organisationsrolle'],
  ['Models Seat', 'Modelle Sitz'],
  ['Weave Access', 'Webzugriff'],
  ['Email', 'E-Mail'],
  ['Teams', 'Mannschaften'],
  ['Billing admin', 'Abrechnungsadministrator'],
  ['Admin', 'Administrator'],
  ['Member', 'Mitglied'],
  ['Viewer', 'Zuschauer'],
  ['Full', 'Voll'],
  ['No access', 'Kein Zugriff'],
  ['Invite pending', 'Einladung ausstehend'],
  ['Deactivated', 'Deaktiviert'],
  ['just now', 'soeben'],
]);

const UNITS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['minute', ['Minute', 'Minuten']],
  ['hour', ['Stunde', 'Stunden']],
  ['day', ['Tag', 'Tagen']],
  ['week', ['Woche', 'Wochen']],
  ['month', ['Monat', 'Monaten']],
  ['year', ['Jahr', 'Jahren']],
]);

/** A text of the table in German: its words, and times like `3 days ago`. Names and addresses stay as they are. */
export function inGerman(text: string): string {
  const [, count = '', unit = ''] = /^(\d+) ([a-z]+?)s? ago$/.exec(text) ?? [];
  const words = UNITS.get(unit);
  return words ? `vor ${count} ${count === '1' ? words[0] : words[1]}` : (GERMAN.get(text) ?? text);
}
