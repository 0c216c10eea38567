import { type TemplateResult, html, nothing } from 'lit';
import type { ElementPage, Example } from './example';
import { PACKAGE_NAME } from './package-name';
import type { Reference } from './reference';
import { referenceTables } from './reference-tables';
import type { Choice } from './surroundings-choice';
import { writtenExample } from './written-html';

/** An element with its examples, each drawn on a stage of its own. */
export interface ShownPage {
  readonly page: ElementPage;
  readonly reference: Reference | undefined;
  readonly examples: readonly ShownExample[];
}

interface ShownExample {
  readonly example: Example;
  readonly stage: HTMLElement;
  /** Names the latest event fired on the stage. */
  readonly events: HTMLElement;
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

function elementSection({ page, reference, examples }: ShownPage): TemplateResult {
  return html`<section class="element" id=${page.folder} aria-labelledby="${page.folder}-title">
    <h2 id="${page.folder}-title"><a href="#${page.folder}">&lt;${page.tag}&gt;</a></h2>
    <p class="purpose">${page.purpose}</p>
    ${reference ? referenceTables(reference) : nothing}
    <div class="examples ${page.isWide ? 'wide' : ''}">${examples.map((shown) => exampleArticle(page, shown))}</div>
  </section>`;
}

function exampleArticle(page: ElementPage, { example, stage, events }: ShownExample): TemplateResult {
  const written = writtenExample(page, example);
  return html`<article data-example=${example.name}>
    <div class="title">
      <h3>${example.name}</h3>
      ${example.about ? html`<p>${example.about}</p>` : nothing}
    </div>
    <div class="room ${example.theme ? `on-${example.theme}` : ''}">${stage}</div>
    ${events}
    <details>
      <summary>
        <bdi>HTML<span class="unseen"> of “${example.name}”</span></bdi>
      </summary>
      <div class="code">
        <button type="button" @click=${(event: Event) => void copy(written, event.currentTarget)}>Copy</button>
        <pre tabindex="0"><code>${written}</code></pre>
      </div>
    </details>
  </article>`;
}

/** The button says that it did; where pages may not copy, the text can be selected by hand. */
async function copy(text: string, button: EventTarget | null): Promise<void> {
  if (!(button instanceof HTMLButtonElement)) return;
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Could not copy',
  );
  setTimeout(() => (button.textContent = 'Copy'), 2_000);
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
