/** One of many elements of which the Tab key reaches one. */
export interface RovingItem extends Element {
  /** Whether the Tab key stops here. */
  tabStop: boolean;
  /** Moves the keyboard here. */
  focusInside(): void;
}

const items = new Set<RovingItem>();
let current: RovingItem | undefined;

/** A thousand cells are one stop of the Tab key: the first to come, later the last one visited. */
export function joinRoving(item: RovingItem): void {
  items.add(item);
  if (!current) makeTabStop(item);
}

export function leaveRoving(item: RovingItem): void {
  items.delete(item);
  item.tabStop = false;
  if (current !== item) return;
  current = undefined;
  const [next] = items;
  if (next) makeTabStop(next);
}

export function makeTabStop(item: RovingItem): void {
  if (current === item) return;
  if (current) current.tabStop = false;
  current = item;
  item.tabStop = true;
}

/** Arrow keys, Home and End go through the elements in document order. True if the key was one of them. */
export function moveRoving(from: RovingItem, key: string): boolean {
  const inOrder = [...items].sort(byDocumentOrder);
  const at = inOrder.indexOf(from);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: inOrder.length - 1 }[key];
  if (target === undefined) return false;
  inOrder[target]?.focusInside();
  return true;
}

function byDocumentOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
