import { expect } from '@open-wc/testing';
import { tokens } from '../styles/tokens.styles';
import { ALL_PAGES } from './examples/all-pages';
import { nodesOf, stageOf } from './stage';
import { writtenExample, writtenMarkup } from './written-html';

/** Markup as a tree of what matters: names, attributes, and texts without the space around them. */
function shapeOf(node: Node): unknown {
  const children = [...node.childNodes].map(shapeOf).filter((child) => child !== '');
  if (!(node instanceof Element)) return node instanceof DocumentFragment ? children : textOf(node);
  return [node.localName, [...node.attributes].map(({ name, value }) => [name, value]), children];
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('the gallery', () => {
  before(() => {
    if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== tokens.styleSheet);
  });

  it('shows each element once', () => {
    const tags = ALL_PAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).to.equal(tags.length);
  });

  for (const page of ALL_PAGES) {
    describe(`of <${page.tag}>`, () => {
      it('names each example once, and shows the element dark and in its other states', () => {
        const names = page.examples.map(({ name }) => name);
        expect(new Set(names).size).to.equal(names.length);
        expect(page.examples.some(({ theme }) => theme === 'dark')).to.equal(true);
        expect(page.examples.length).to.be.at.least(5);
      });

      it('draws the element in every example', async () => {
        for (const example of page.examples) {
          const stage = stageOf(page.tag, example);
          document.body.append(stage);
          const elements = [...stage.querySelectorAll(page.tag)];
          expect(elements, example.name).not.to.have.length(0);
          for (const element of elements) {
            await element.updateComplete;
            for (const [name, value] of Object.entries(example.properties)) {
              expect(Reflect.get(element, name), `${example.name}: ${name}`).to.equal(value);
            }
          }
          stage.remove();
        }
      });

      it('writes HTML that reads as what is shown', () => {
        for (const example of page.examples) {
          const written = nodesOf(writtenMarkup(example.markup));
          expect(shapeOf(written), example.name).to.deep.equal(shapeOf(nodesOf(example.markup)));
        }
      });

      it('writes a script that imports the element and sets what was set', () => {
        for (const example of page.examples) {
          const [script] = nodesOf(writtenExample(page, example)).querySelectorAll('script');
          expect(script?.textContent).to.contain(`/${page.folder}'`);
          for (const name of Object.keys(example.properties))
            expect(script?.textContent).to.contain(`element.${name} = `);
        }
      });
    });
  }
});
