import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html as litHtml, nothing as litNothing, render as litRender, svg as litSvg } from 'lit';
import { render } from './render';
import { html, nothing, svg } from './template';

/** What a template is written with: Lit's literals, or ours. */
interface Literals {
  html(strings: TemplateStringsArray, ...values: readonly unknown[]): unknown;
  svg(strings: TemplateStringsArray, ...values: readonly unknown[]): unknown;
  readonly nothing: unknown;
}

/** Some content, told without the literals of either. */
type Content =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Content[] }
  | { readonly kind: 'paragraph'; readonly label: Content; readonly inside: Content; readonly after: Content }
  | { readonly kind: 'pair'; readonly one: Content; readonly other: Content }
  | { readonly kind: 'drawing'; readonly width: number };

function valueOf(content: Content, literals: Literals): unknown {
  const { html: markup, svg: shape } = literals;
  switch (content.kind) {
    case 'plain':
      return content.value;
    case 'nothing':
      return literals.nothing;
    case 'list':
      return content.items.map((item) => valueOf(item, literals));
    case 'paragraph':
      return markup`<p class="a ${textOf(content.label)} b ${1}" title=${attributeOf(content.label, literals)}>
        ${valueOf(content.inside, literals)}<b>after</b>
        ${valueOf(content.after, literals)}
      </p>`;
    case 'pair':
      return markup`${valueOf(content.one, literals)}${valueOf(content.other, literals)}`;
    case 'drawing':
      return markup`<svg width=${content.width}>${shape`<path d="M0 ${content.width}" /><g>${content.width}</g>`}</svg>`;
  }
}

function textOf(content: Content): string {
  return content.kind === 'plain' ? String(content.value) : content.kind;
}

function attributeOf(content: Content, literals: Literals): unknown {
  if (content.kind === 'nothing') return literals.nothing;
  return content.kind === 'plain' ? content.value : content.kind;
}

const plain = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('', null, undefined, '<b>&amp;', 0, false, true));
const { content } = fc.letrec<{ content: Content }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('plain' as const), value: plain }),
    fc.record({ kind: fc.constant('nothing' as const) }),
    fc.record({ kind: fc.constant('drawing' as const), width: fc.nat(9) }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(tie('content'), { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('paragraph' as const),
      label: tie('content'),
      inside: tie('content'),
      after: tie('content'),
    }),
    fc.record({ kind: fc.constant('pair' as const), one: tie('content'), other: tie('content') }),
  ),
}));

/** What is drawn, without the comments either puts in to find its places again. */
function drawnIn(holder: Element): string {
  return holder.innerHTML.replace(/<!--[\s\S]*?-->/g, '');
}

describe('render', () => {
  it('draws any sequence of contents in one place as Lit does', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 5 }), (contents) => {
        const [ours, lits] = [document.createElement('div'), document.createElement('div')];
        for (const next of contents) {
          render(valueOf(next, { html, svg, nothing }), ours, {});
          litRender(valueOf(next, { html: litHtml, svg: litSvg, nothing: litNothing }), lits);
          expect(drawnIn(ours)).to.equal(drawnIn(lits));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the nodes of a template whose values change', () => {
    const holder = document.createElement('div');
    const draw = (name: string) => render(html`<p title=${name}>${name} <button>press</button></p>`, holder, {});
    draw('ana');
    const [paragraph, button] = [holder.querySelector('p'), holder.querySelector('button')];
    draw('ben');
    expect(holder.querySelector('p')).to.equal(paragraph);
    expect(holder.querySelector('button')).to.equal(button);
    expect(paragraph?.title).to.equal('ben');
    expect(paragraph?.textContent).to.equal('ben press');
  });

  it('makes SVG of what stands in a drawing', () => {
    const holder = document.createElement('div');
    render(html`<svg>${svg`<circle r=${3} />`}</svg>`, holder, {});
    expect(holder.querySelector('circle')).to.be.instanceOf(SVGCircleElement);
  });

  it('calls the listener given last, once, with the host as this', () => {
    const host = { calls: new Array<string>() };
    const holder = document.createElement('div');
    const draw = (name: string) =>
      render(
        html`<button
          @click=${function (this: typeof host, { type }: Event) {
            this.calls.push(`${name} ${type}`);
          }}
        ></button>`,
        holder,
        host,
      );
    draw('first');
    draw('second');
    holder.querySelector('button')?.click();
    expect(host.calls).to.deep.equal(['second click']);
  });

  it('puts a value into the page as text, never as markup', () => {
    const holder = document.createElement('div');
    render(html`<p title=${'"><img src=x>'}>${'<img src=x>'}</p>`, holder, {});
    expect(holder.querySelector('img')).to.equal(null);
    expect(holder.textContent).to.equal('<img src=x>');
  });
});
