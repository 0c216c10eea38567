import { translation } from '../../texts/texts';
import { coverageStripStrings } from './coverage-strip.strings';

/** German. */
export const coverageStripDe = translation(coverageStripStrings, {
  label: (range, complete, partial, unread) =>
    `Tage des Audit-Logs, ${range}: ${complete} vollständig, ${partial} teilweise gelesen, ${unread} nicht gelesen. Pfeiltasten gehen von Tag zu Tag.`,
  words: { complete: 'vollständig', partial: 'teilweise gelesen', unread: 'nicht gelesen' },
  sources: { api: 'Audit-Log-API', file: 'Audit-Dateien', unrecorded: 'Quelle nicht vermerkt' },
  toldAlike: (sources) => sources.join(' und '),
  toldEach: (sources) => sources.map(([source, word]) => `${source} ${word}`).join(', '),
  dayToldBy: (day, sources) => `${day} · ${sources}`,
  day: (day, word) => `${day}: ${word}`,
  earlier: 'Früher',
  later: 'Später',
});
