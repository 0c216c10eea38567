import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedClass } from './generated-class';

describe('generatedClass', () => {
  it('looks like what styled-components makes and says nothing to a reader', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (component, look) => {
        expect(generatedClass(component, look)).toMatch(/^sc-[A-Za-z]{6} [A-Za-z]{6}$/);
      }),
    );
  });

  it('keeps the component and changes the look with the state', () => {
    const [component, look] = generatedClass('UsersTable.Row').split(' ');
    const [sameComponent, otherLook] = generatedClass('UsersTable.Row', 'hovered').split(' ');
    expect(sameComponent).toBe(component);
    expect(otherLook).not.toBe(look);
    expect(generatedClass('UsersTable.Cell')).not.toContain(component);
  });
});
