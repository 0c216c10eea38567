/**
 * Whether an hour of the admin's clock is one in which no notice is shown. From 18 to 8 runs over midnight; from an hour
 * to itself is never.
 */
export function isQuiet(hour: number, quiet: { readonly from: number; readonly to: number } | undefined): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  return quiet.from < quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to;
}
