import { type TemplateResult, html, nothing } from 'lit';
import type { Described, Property, Reference } from './reference';

/** Everything that can be set, listened to, filled and styled. */
export function referenceTables({
  properties,
  methods,
  events,
  slots,
  cssParts,
  cssProperties,
}: Reference): TemplateResult {
  return html`<details class="reference">
    <summary>
      <bdi>Reference<span>${summaryOf({ properties, events, slots, cssParts, cssProperties })}</span></bdi>
    </summary>
    ${propertyTable(properties)} ${listOf('Methods', methods, (name) => `${name}()`)}
    ${listOf(
      'Events',
      events?.map((event) => ({ ...event, name: `${event.name}`, type: event.type.text })),
    )}
    ${listOf('Slots', slots, (name) => name || '(default)')} ${listOf('Parts', cssParts)}
    ${listOf('CSS custom properties', cssProperties)}
  </details>`;
}

function summaryOf(
  reference: Pick<Reference, 'properties' | 'events' | 'slots' | 'cssParts' | 'cssProperties'>,
): string {
  const counts: readonly (readonly [number, string, string])[] = [
    [reference.properties.length, 'property', 'properties'],
    [reference.events?.length ?? 0, 'event', 'events'],
    [reference.slots?.length ?? 0, 'slot', 'slots'],
    [reference.cssParts?.length ?? 0, 'part', 'parts'],
    [reference.cssProperties?.length ?? 0, 'CSS custom property', 'CSS custom properties'],
  ];
  return counts
    .flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]))
    .join(', ');
}

function propertyTable(properties: readonly Property[]): TemplateResult {
  return table(
    'Properties',
    ['Property', 'Attribute', 'Type', 'What it is'],
    properties.map(
      ({ property, attribute, type, initial, description }) =>
        html`<tr>
          <th scope="row">${property ? html`<code>${property}</code>` : '–'}</th>
          <td>${attribute ? html`<code>${attribute}</code>` : '–'}</td>
          <td>
            <code>${type}</code
            >${initial && initial !== 'null' ? html`<small>at first <code>${initial}</code></small>` : nothing}
          </td>
          <td>${prose(description)}</td>
        </tr>`,
    ),
  );
}

function listOf(
  title: string,
  all: readonly (Described & { readonly type?: string })[] = [],
  named = (name: string) => name,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return table(
    title,
    ['Name', 'What it is'],
    all.map(
      ({ name, type, description }) =>
        html`<tr>
          <th scope="row"><code>${named(name)}</code>${type ? html`<small><code>${type}</code></small>` : nothing}</th>
          <td>${prose(description)}</td>
        </tr>`,
    ),
  );
}

function table(title: string, columns: readonly string[], rows: readonly TemplateResult[]): TemplateResult {
  return html`<h3>${title}</h3>
    <div class="table" tabindex="0" role="region" aria-label=${title}>
      <table class="of-${columns.length}">
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

/** Words between backticks are code. */
function prose(text = ''): readonly (string | TemplateResult)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
