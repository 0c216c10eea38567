import type { Example, Tag } from './example';

/** The nodes of an example's markup, as a browser reads them. */
export function nodesOf(markup: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return document.importNode(fragment, true);
}

/** Where an example is drawn: its markup, with the properties set on each of its elements. */
export function stageOf(tag: Tag, example: Example): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage';
  if (example.direction) stage.dir = example.direction;
  if (example.width) stage.style.inlineSize = `${example.width}px`;
  stage.append(nodesOf(example.markup));
  for (const [name, properties] of Object.entries({ [tag]: example.properties, ...example.others })) {
    for (const element of stage.querySelectorAll(name)) Object.assign(element, properties);
  }
  return stage;
}
