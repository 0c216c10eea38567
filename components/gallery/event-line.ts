import { writtenValue } from './written-value';

/** A line that names the latest of these events on a stage; empty until one is fired. */
export function eventLineOf(stage: HTMLElement, events: readonly string[]): HTMLOutputElement {
  const line = document.createElement('output');
  for (const name of events) stage.addEventListener(name, (event) => (line.textContent = textOf(event)));
  return line;
}

function textOf(event: Event): string {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  return detail === undefined || detail === null ? event.type : `${event.type} ${writtenValue(detail)}`;
}
