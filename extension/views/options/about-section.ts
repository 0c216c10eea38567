import { type TemplateResult, html } from 'lit';
import { optionsStrings } from './options.strings';

const strings = optionsStrings.about;

/** What Rollcall reads, keeps and sends (`docs/privacy.md`). */
export function aboutSection(version: string): TemplateResult {
  return html`<dl class="about">
      <dt>${strings.readTitle}</dt>
      <dd>${strings.read}</dd>
      <dt>${strings.keptTitle}</dt>
      <dd>${strings.kept}</dd>
      <dt>${strings.sentTitle}</dt>
      <dd>${strings.sent}</dd>
      <dt>${strings.keysTitle}</dt>
      <dd>${strings.keys}</dd>
      <dt>${strings.countsTitle}</dt>
      <dd>${strings.counts}</dd>
    </dl>
    <p class="muted small">${strings.version(version)}</p>`;
}
