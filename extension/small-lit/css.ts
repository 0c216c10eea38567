/** What a `css` literal gives: a style sheet made once, however many elements adopt it. */
export class CssText {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

export function css(strings: TemplateStringsArray, ...values: readonly (CssText | number)[]): CssText {
  const texts = values.map((value) => (value instanceof CssText ? value.cssText : String(value)));
  return new CssText(String.raw({ raw: strings }, ...texts));
}
