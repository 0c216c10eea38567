import { render } from 'lit';
import { tokens } from '../styles/tokens.styles';
import { eventLineOf } from './event-line';
import { ALL_PAGES } from './examples/all-pages';
import { galleryPage } from './gallery-page';
import { referenceOf } from './reference';
import { stageOf } from './stage';
import { type Choice, readChoice, wearChoice, writeChoice } from './surroundings-choice';

if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);

/** Made once: what a reader opened, dragged or chose in an example stays. */
const shown = ALL_PAGES.map((page) => {
  const reference = referenceOf(page.tag);
  const events = reference?.events?.map(({ name }) => name) ?? [];
  const examples = page.examples.map((example) => {
    const stage = stageOf(page.tag, example);
    return { example, stage, events: eventLineOf(stage, events) };
  });
  return { page, reference, examples };
});

function show(choice: Choice): void {
  wearChoice(choice);
  render(galleryPage(shown, choice, choose), document.body);
}

function choose(choice: Choice): void {
  const query = writeChoice(choice).toString();
  history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  show(choice);
}

show(readChoice(new URLSearchParams(location.search)));
// The sections did not exist when the browser looked for the address's.
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
