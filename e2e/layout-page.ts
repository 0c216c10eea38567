import type { Page } from '@playwright/test';
import { withoutTimes } from './without-times';

/** An e-mail a person sees in the table, and what Rollcall says of that member. */
export interface SeenMember {
  readonly email: string;
  /** Middle of the text, CSS pixels from the top of the viewport. */
  readonly y: number;
  /** Statuses and heights (middle) of all elements about this member, wherever they are. */
  readonly elements: readonly { readonly status: string | null; readonly y: number }[];
}

/** What is seen of a table, read without knowing how it is built. */
export interface SeenTable {
  readonly members: readonly SeenMember[];
  /** Members that Rollcall's elements are about, one for each element. */
  readonly told: readonly string[];
}

/** Finds the given addresses where they are drawn, open shadow roots included, and Rollcall's elements about them. */
export function readSeenTable(page: Page, emails: readonly string[]): Promise<SeenTable> {
  return page.evaluate((known) => {
    const wanted = new Set(known);
    const all: Element[] = [];
    const collect = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        all.push(element);
        if (element.shadowRoot && !element.localName.startsWith('rollcall-')) collect(element.shadowRoot);
      }
    };
    collect(document);
    const middle = (element: Element): number => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const isSeen = (element: Element): boolean => {
      const { left, top, height } = element.getBoundingClientRect();
      const root = element.getRootNode();
      if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
      const hit = root.elementFromPoint(left + 4, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element)) && height > 0;
    };
    const ours = all
      .filter(({ localName }) => localName === 'rollcall-last-active')
      .map((element) => ({
        member: (element.getAttribute('member') ?? '').toLowerCase(),
        status: element.getAttribute('status'),
        y: middle(element),
      }));
    const members = all.flatMap((element) => {
      const email = (element.childElementCount === 0 ? element.textContent : '').trim().toLowerCase();
      const isName = element.closest('[class*="name"], [class*="Name"]') !== null;
      if (!wanted.has(email) || isName || !isSeen(element)) return [];
      const elements = ours.filter(({ member }) => member === email).map(({ status, y }) => ({ status, y }));
      return [{ email, y: middle(element), elements }];
    });
    return { members, told: ours.map(({ member }) => member) };
  }, emails);
}

/** The page's own nodes in order, ours left out: names and texts, without numbers, since times go on. */
export async function skeletonOf(page: Page): Promise<string> {
  const skeleton = await page.evaluate(() => {
    const draw = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || node.localName.startsWith('rollcall-')) return '';
      const inner = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(draw).join('');
      return `<${node.localName}>${inner}</>`;
    };
    const root = document.getElementById('root');
    return root ? draw(root) : '';
  });
  return withoutTimes(skeleton).replace(/\d+/g, '#');
}
