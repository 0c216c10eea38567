/** The tag of a public element. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `rollcall-${string}`>;

/** One state of an element, as a reader of the gallery sees it and would write it. */
export interface Example {
  /** The state in a few words: `Loading`, `Long names`. */
  readonly name: string;
  /** What to look at, where the name does not say it. */
  readonly about?: string;
  /** The HTML of the example, constant text of the gallery's own. */
  readonly markup: string;
  /** Set on each of the page's elements in the markup. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Set on other elements in the markup, by tag. */
  readonly others: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** How a property is written where its value says less than its code: functions above all. */
  readonly written: Readonly<Record<string, string>>;
  /** Direction of this example alone, whatever the gallery's is. */
  readonly direction?: 'rtl' | 'ltr';
  /** Ground of this example alone. */
  readonly theme?: 'light' | 'dark';
  /** Width of the stage in pixels; as wide as there is room without. */
  readonly width?: number;
}

/** Everything the gallery shows of one element. */
export interface ElementPage {
  readonly tag: Tag;
  /** The name of its folder, which is also its name in the package. */
  readonly folder: string;
  /** One sentence: what it is for. */
  readonly purpose: string;
  /** Whether its examples need the whole width; small ones stand side by side. */
  readonly isWide: boolean;
  readonly examples: readonly Example[];
}

type Told<T extends Tag> = Pick<Example, 'name' | 'markup'> &
  Partial<Omit<Example, 'properties'>> & { readonly properties?: Partial<HTMLElementTagNameMap[T]> };

/** A page whose examples set only properties that its element has. */
export function pageOf<T extends Tag>(
  page: Omit<ElementPage, 'tag' | 'examples' | 'isWide'> & {
    readonly tag: T;
    readonly isWide?: boolean;
    readonly examples: readonly Told<T>[];
  },
): ElementPage {
  const examples = page.examples.map((told) => ({
    ...told,
    properties: { ...told.properties },
    others: { ...told.others },
    written: { ...told.written },
  }));
  return { ...page, isWide: page.isWide ?? false, examples };
}
