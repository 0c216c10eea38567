import { type TemplateResult, html } from 'lit';
import type { ElementPage, Example } from './example';
import { PACKAGE_NAME } from './package-name';
import type { Choice } from './surroundings-choice';
import { writtenExample } from './written-html';

/** An element with its examples, each drawn on a stage of its own. */
export interface ShownPage {
  readonly page: ElementPage;
  readonly examples: readonly ShownExample[];
}

interface ShownExample {
  readonly example: Example;
  readonly stage: HTMLElement;
}

const THEMES = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
const DIRECTIONS = [
  ['ltr', 'Left to right'],
  ['rtl', 'Right to left'],
] as const;

const START = `<link rel="stylesheet" href="node_modules/${PACKAGE_NAME}/tokens.css" />
<script type="module" src="node_modules/${PACKAGE_NAME}/standalone/last-active.js"></script>

<rollcall-last-active status="active" last-active="2026-11-23T09:30:00Z"></rollcall-last-active>`;

/** The whole gallery. */
export function galleryPage(
  shown: readonly ShownPage[],
  choice: Choice,
  choose: (choice: Choice) => void,
): TemplateResult {
  return html`
    <a class="skip" href="#elements">Skip to the elements</a>
    <header>
      <a class="name" href="#top">Rollcall <span>components</span></a>
      <form class="controls" aria-label="Show all examples">
        ${switchOf('Theme', 'theme', THEMES, choice.theme, (theme) => choose({ ...choice, theme }))}
        ${switchOf('Direction', 'dir', DIRECTIONS, choice.dir, (dir) => choose({ ...choice, dir }))}
      </form>
    </header>
    <nav aria-label="Elements">
      <ul role="list">
        ${shown.map(({ page }) => html`<li><a href="#${page.folder}">${page.tag.replace('rollcall-', '')}</a></li>`)}
      </ul>
    </nav>
    <main id="top">
      <section class="intro">
        <h1>Web components that say who is active</h1>
        <p>
          ${shown.length} elements of Rollcall, in all their states, with invented people. They run in any page, with
          data of your own: import an element, set its attributes and properties.
        </p>
        <pre tabindex="0"><code>${START}</code></pre>
      </section>
      <div id="elements">${shown.map((each) => elementSection(each))}</div>
    </main>
  `;
}

function elementSection({ page, examples }: ShownPage): TemplateResult {
  return html`<section class="element" id=${page.folder} aria-labelledby="${page.folder}-title">
    <h2 id="${page.folder}-title"><a href="#${page.folder}">&lt;${page.tag}&gt;</a></h2>
    <p class="purpose">${page.purpose}</p>
    <div class="examples">${examples.map((shown) => exampleArticle(page, shown))}</div>
  </section>`;
}

function exampleArticle(page: ElementPage, { example, stage }: ShownExample): TemplateResult {
  return html`<article data-example=${example.name}>
    <h3>${example.name}</h3>
    ${example.about ? html`<p>${example.about}</p>` : ''} ${stage}
    <details>
      <summary>HTML<span class="of-example"> of “${example.name}”</span></summary>
      <pre tabindex="0"><code>${writtenExample(page, example)}</code></pre>
    </details>
  </article>`;
}

function switchOf<T extends string>(
  label: string,
  name: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label>
          <input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
          <span>${text}</span>
        </label>`,
    )}
  </fieldset>`;
}
