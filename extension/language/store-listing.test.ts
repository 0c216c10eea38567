import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language';

/** Chrome Web Store's limit of a short description. */
const MOST_CHARACTERS = 132;

describe.each(LANGUAGES)('the store listing in %s', (language) => {
  const sections = readFileSync(`docs/store/${language}.md`, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => section.slice(section.indexOf('\n')).trim());

  it('has every section a store asks for', () => {
    expect(sections).toHaveLength(7);
    for (const section of sections) expect(section).not.toBe('');
  });

  it('calls and describes Rollcall as its manifest does, in few enough characters', () => {
    const manifest: unknown = JSON.parse(readFileSync(`extension/locales/${language}.json`, 'utf8'));
    const [name, description = ''] = sections;
    expect({ name, description }).toEqual(manifest);
    expect([...description].length).toBeLessThanOrEqual(MOST_CHARACTERS);
  });

  it('explains every permission docs/security.md lists', () => {
    for (const permission of ['storage', 'scripting', 'alarms', 'activeTab', 'notifications']) {
      expect(sections.join('\n')).toContain(`\`${permission}\``);
    }
  });
});
