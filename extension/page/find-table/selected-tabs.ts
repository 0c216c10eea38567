import { drawnText } from './header-text';

const LONGEST_LABEL = 60;
const SELECTED = '[role="tab"][aria-selected="true"], [aria-current="page"]';
/** Where a page has most of its elements, and no tabs. */
const ROWS = 'tbody, [role="row"], [role="rowgroup"]';

/** Texts of the tabs that are selected. */
export function selectedTabs(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element) || node.matches(ROWS)) return NodeFilter.FILTER_REJECT;
    return node.matches(SELECTED) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const tabs: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) tabs.push(drawnText(node));
  return tabs.filter(isLabel);
}

/** Whether a text is short enough to name something. */
export function isLabel(text: string): boolean {
  return text !== '' && text.length <= LONGEST_LABEL;
}
