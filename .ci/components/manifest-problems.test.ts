import type { Package } from 'custom-elements-manifest/schema';
import { describe, expect, it } from 'vitest';
import { type ElementDeclaration, elementIn, manifestOf } from './manifest';
import { manifestProblems } from './manifest-problems';
import { publicElements } from './public-elements';

const elements = publicElements();
const manifest = manifestOf(elements);

/** The manifest with one element told otherwise. */
function telling(tag: string, change: (told: ElementDeclaration) => ElementDeclaration): Package {
  const modules = manifest.modules.map((module) => {
    const told = elementIn(module);
    return told?.tagName === tag ? { ...module, declarations: [change(told)] } : module;
  });
  return { ...manifest, modules };
}

describe('the documentation of public elements', () => {
  it('tells every element that the code defines', () => {
    const told = manifest.modules.flatMap((module) => elementIn(module)?.tagName ?? []);
    expect(told.sort()).toEqual(elements.map(({ tag }) => tag).sort());
  });

  it('has no problem today', () => {
    expect(manifestProblems(manifest, elements)).toEqual([]);
  });

  it('tells nothing that is private', () => {
    const names = manifest.modules.flatMap((module) => elementIn(module)?.members?.map(({ name }) => name) ?? []);
    expect(names.filter((name) => name.startsWith('#'))).toEqual([]);
    expect(names).not.toContain('clock');
  });

  it('tells of an element without a class what is missing', () => {
    const modules = manifest.modules.filter((module) => elementIn(module)?.tagName !== 'rollcall-notice');
    const problems = manifestProblems({ ...manifest, modules }, elements);
    expect(problems).toEqual([expect.stringMatching(/^rollcall-notice: .* is not told as its class$/)]);
  });

  const lists = ['members', 'attributes', 'slots', 'cssParts', 'events', 'cssProperties'] as const;
  for (const list of lists) {
    it(`is lacking when one of ${list} has no description, in any element`, () => {
      for (const { tag } of elements) {
        const blank = telling(tag, (told) => ({
          ...told,
          [list]: told[list]?.map((item) => ({ ...item, description: ' ' })),
        }));
        const count = manifest.modules.map(elementIn).find((told) => told?.tagName === tag)?.[list]?.length ?? 0;
        const problems = manifestProblems(blank, elements);
        expect(problems, tag).toHaveLength(count);
        expect(problems.every((problem) => problem.startsWith(`${tag}: `))).toBe(true);
      }
    });
  }

  for (const list of ['slots', 'cssParts', 'events'] as const) {
    it(`has to tell each of ${list} that is in the code, and no other`, () => {
      for (const { tag } of elements) {
        const told = manifest.modules.map(elementIn).find((each) => each?.tagName === tag)?.[list] ?? [];
        const without = telling(tag, (element) => ({ ...element, [list]: [] }));
        expect(manifestProblems(without, elements), tag).toHaveLength(told.length);
        const invented = { name: 'invented', description: 'Is not there.', type: { text: 'Event' } };
        const withMore = telling(tag, (element) => ({ ...element, [list]: [...told, invented] }));
        expect(manifestProblems(withMore, elements), tag).toEqual([expect.stringContaining('does not exist')]);
      }
    });
  }
});
