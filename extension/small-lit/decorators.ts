import type { PropertyOptions, SmallElement } from './small-element';

type Decorator = (prototype: { readonly constructor: unknown }, name: string) => void;

/** Stands for `property` of `lit/decorators.js`: a property that follows an attribute. */
export function property(options: PropertyOptions = {}): Decorator {
  // A decorator gets the prototype alone; the class is what its `constructor` names.
  return ({ constructor }, name) => (constructor as typeof SmallElement).addProperty(name, options);
}

/** Stands for `state` of `lit/decorators.js`: a property without an attribute. */
export function state(): Decorator {
  return property({ attribute: false });
}
