/** About how much a record takes as it is stored: columns as they are, a byte for each letter, eight for a number. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 0;
  // An array has no field names that would be stored.
  if (Array.isArray(value)) for (const item of value) bytes += bytesOf(item);
  else for (const [name, item] of Object.entries(value)) bytes += name.length + bytesOf(item);
  return bytes;
}
