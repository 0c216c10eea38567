import type { ExportManifest } from '../../../components/activity/export/export-manifest';

/** The manifest as the pairs of a workbook's second sheet: those it concerns seldom read JSON. */
export function aboutSheet(manifest: ExportManifest): readonly (readonly [what: string, value: string])[] {
  const { organization, rows, period, sources, definitions, notes, columns } = manifest;
  return [
    ['Organization', `${organization.name} (${organization.deployment})`],
    ['Exported at', `${manifest.exportedAt} by Rollcall ${manifest.rollcall}`],
    ['Time zone', manifest.zone],
    ['Rows', `${rows.count} (${rows.scope})`],
    ...(rows.filter === null ? [] : [['Filter', rows.filter] as const]),
    ['Members list', rows.membersListComplete ? 'complete' : 'incomplete: not everybody is known'],
    ['Period', `${period.from} to ${period.to}, both included`],
    ['Audit log', `read for ${period.daysRead} of ${period.days} days`],
    ...period.gaps.map(({ from, to }) => ['Not read', `${from} to ${to}`] as const),
    ...sources.map(({ source, readAt }) => [`Source: ${source}`, `read at ${readAt}`] as const),
    ...notes.map((note) => ['Note', note] as const),
    ...Object.entries(definitions).map(([word, meaning]) => [`Definition: ${word}`, meaning] as const),
    ...columns.map(({ name, meaning }) => [`Column: ${name}`, meaning] as const),
  ];
}
