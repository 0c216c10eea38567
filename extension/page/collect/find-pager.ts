import { composedContains } from '../find-table/composed-tree';
import { drawnText } from '../find-table/header-text';
import type { FoundTable } from '../find-table/table-model';
import { type Rings, ringsAround } from './around-table';
import { type PagerStep, pagerStepOf } from './pager-words';

/** The native controls that change which rows a table shows. */
export type Pager = Readonly<Partial<Record<PagerStep, HTMLElement>>>;

const CONTROLS = 'button, a, [role="button"], [role="link"], input[type="button"]';

/** Finds the pager nearest to a table, by the words, labels and arrows of its controls; numbered pages too. */
export function findPager(table: FoundTable, around: Rings = ringsAround(table)): Pager {
  const controls: HTMLElement[] = [];
  for (const { elements } of around) {
    controls.push(...elements.filter(isControl).filter((element) => !isInHeader(element, table)));
    const pager = pagerOf(controls);
    if (pager.next || pager.more || pager.previous) return pager;
  }
  return {};
}

/** Whether a control can be used now. */
export function isEnabled(control: HTMLElement | undefined): control is HTMLElement {
  if (!control || control.getClientRects().length === 0) return false;
  const isOff = (element: Element) =>
    element.matches(':disabled, [aria-disabled="true"], [disabled]') ||
    /(?:^|[-_\s])disabled(?:$|[-_\s])/i.test(element.className);
  return !isOff(control) && !(control.parentElement?.matches('li') && isOff(control.parentElement));
}

function pagerOf(controls: readonly HTMLElement[]): Pager {
  const pager: Partial<Record<PagerStep, HTMLElement>> = {};
  for (const control of controls) {
    const step = pagerStepOf(textsOf(control));
    if (step) pager[step] ??= control;
  }
  const numbered = numberedSteps(controls);
  return { ...numbered, ...pager };
}

function textsOf(control: HTMLElement): readonly string[] {
  const inner = [...control.querySelectorAll('[aria-label], [title], svg title')];
  const item = control.parentElement?.matches('li:has(> :only-child)') ? control.parentElement : undefined;
  return [
    control.getAttribute('aria-label') ?? '',
    control.title,
    item?.getAttribute('aria-label') ?? '',
    item?.title ?? '',
    drawnText(control),
    control instanceof HTMLInputElement ? control.value : '',
    ...inner.map(
      (element) => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent,
    ),
  ];
}

/** Pages offered by number only: the neighbours of the current one. */
function numberedSteps(controls: readonly HTMLElement[]): Pager {
  const pages = new Map<number, HTMLElement>();
  for (const control of controls) {
    const page = /^(?:(?:go to )?page )?(\d{1,5})$/i.exec(drawnText(control))?.[1];
    if (page) pages.set(Number(page), control);
  }
  const current = [...pages].find(([, control]) => isCurrent(control))?.[0];
  if (current === undefined || pages.size < 2) return {};
  const [next, previous, first] = [pages.get(current + 1), pages.get(current - 1), pages.get(1)];
  return { ...(next && { next }), ...(previous && { previous }), ...(first && current > 1 && { first }) };
}

function isCurrent(control: HTMLElement): boolean {
  const marked = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]';
  return control.matches(marked) || (control.parentElement?.matches(`li${marked}`) ?? false);
}

function isControl(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches(CONTROLS);
}

/** Headers have buttons of their own. */
function isInHeader(element: Element, { columns }: FoundTable): boolean {
  return columns.some(({ header }) => composedContains(header, element));
}
