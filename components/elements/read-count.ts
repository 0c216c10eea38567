/** A whole number of things, zero or more; undefined if the attribute is absent or malformed. */
export function readCount(text: string | null): number | undefined {
  const trimmed = text?.trim() ?? '';
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : undefined;
}
