import { unzipSync, zipSync } from 'fflate';

/** The earliest moment a zip can tell. Zips tell local time: given by its parts, it is the same everywhere. */
const THE_SAME_MOMENT = new Date(1980, 0, 1);

/**
 * The same files as a zip holds, packed so that the same files always give the same bytes: sorted by name, without the
 * moment they were packed at.
 */
export function repeatableZip(zip: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: THE_SAME_MOMENT });
}
