/**
 * Text as a person reads it: no-break and zero-width characters, soft hyphens and direction marks folded away, runs of
 * white space collapsed, ends trimmed. Letter case is kept.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
