let spoken: string | undefined;

/**
 * The language tag that texts are spoken in and numbers and dates are written in (`de-AT`); undefined until a
 * translation was adopted, so that elements follow the page they stand in.
 */
export function spokenLanguage(): string | undefined {
  return spoken;
}

/** To be said together with `adoptTexts`. */
export function setSpokenLanguage(tag: string | undefined): void {
  spoken = tag;
}
