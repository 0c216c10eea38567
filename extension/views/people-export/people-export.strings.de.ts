import { translation } from '../../../components/texts/texts';
import { peopleExportStrings } from './people-export.strings';

const members = (count: number, text: string) => `${text} ${count === 1 ? 'Mitglied' : 'Mitglieder'}`;

/** German. */
export const peopleExportDe = translation(peopleExportStrings, {
  open: 'Exportieren',
  title: 'Mitglieder exportieren',
  rows: 'Welche Mitglieder',
  all: 'Alle Mitglieder',
  filtered: 'Gefilterte',
  selected: 'Ausgewählte',
  columns: 'Spalten',
  schemas: {
    rollcall: 'Alles, was Rollcall weiß',
    'single-tenant': 'Die von W&B, wie auf Dedicated und Self-Managed',
    'multi-tenant': 'Die von W&B, wie auf Multi-tenant Cloud',
  },
  columnCount: (count) => `${count} Spalten`,
  format: 'Format',
  targets: {
    xlsx: { name: 'Excel', hint: 'Echte Datums- und Zahlenwerte' },
    csv: { name: 'CSV', hint: 'Lässt sich wieder importieren' },
    tsv: { name: 'TSV', hint: 'Mit Tabulatoren getrennt' },
    json: { name: 'JSON', hint: 'Eine Liste von Objekten' },
    ndjson: { name: 'JSON Lines', hint: 'Ein Objekt je Zeile' },
    parquet: { name: 'Parquet', hint: 'DuckDB, BigQuery' },
    clipboard: { name: 'Zwischenablage', hint: 'Zum Einfügen in eine Tabelle' },
  },
  options: 'Optionen',
  reader: 'Geschrieben für',
  readers: { spreadsheet: 'Tabellenkalkulationen', program: 'Programme' },
  readerHints: {
    spreadsheet: 'Mit Byte-Order-Mark, damit Excel Umlaute richtig liest.',
    program: 'Reines UTF-8 ohne Byte-Order-Mark.',
  },
  delimiter: 'Trennzeichen',
  delimiters: { ',': 'Komma', ';': 'Semikolon' },
  guard: 'Formeln nicht ausführen lassen',
  guardHint:
    'Setzt ein Hochkomma vor Text, der wie eine Formel beginnt. Zahlen und Datumsangaben bleiben, wie sie sind.',
  manifest: 'Begleitdatei',
  manifestPlaces: { beside: 'Als zweite Datei', zipped: 'In einem Zip mit der Datei', none: 'Keine' },
  besideHint: 'Der Browser fragt vielleicht, ob mehrere Dateien gespeichert werden dürfen.',
  manifestHint:
    'Nennt Zeitraum, Zeitzone, Quellen, Definitionen, Zahl der Zeilen, Filter und eine Prüfsumme der Datei.',

  save: (count, text) => `${members(count, text)} exportieren`,
  copy: (count, text) => `${members(count, text)} kopieren`,
  nobody: 'Es gibt niemanden zu exportieren.',
  reading: 'Mitglieder werden gelesen',
  writing: (done, all) => `Schreibt ${done} von ${all}`,
  packing: 'Datei wird fertiggestellt',
  progress: 'Export',
  cancel: 'Abbrechen',
  close: 'Schließen',
  done: 'Fertig',
  saved: (name, size) => `${name} gespeichert (${size}).`,
  withManifest: 'Die Begleitdatei liegt daneben.',
  copied: (count, text) => `${members(count, text)} kopiert. In eine Tabelle einfügen.`,
  notCopied: 'Der Browser hat Rollcall das Kopieren nicht erlaubt. Stattdessen eine TSV-Datei speichern.',
  cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
  missing: (count, text) =>
    count === 1
      ? 'Ein ausgewähltes Mitglied ist hier nicht mehr bekannt und wurde ausgelassen.'
      : `${text} ausgewählte Mitglieder sind hier nicht mehr bekannt und wurden ausgelassen.`,
  partial:
    'Noch sind nicht alle bekannt: Die Mitgliederliste ist nur zum Teil gelesen. Im Namen der Datei steht „partial“.',
  checksum: 'SHA-256',
});
