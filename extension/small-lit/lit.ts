/**
 * Stands for `lit` in the scripts a members page gets on every visit (`wxt.config.ts`): as much of it as the elements
 * there use, in a quarter of its size. They are written for Lit, and everywhere else Lit runs them; their tests run on
 * both (`elements.browser.test.ts`). A template may hold values as content (texts, templates, lists), as attributes or
 * parts of them, and listeners (`@click`). No directives, no `.property`, no `?attribute`.
 */
export { css } from './css';
export { SmallElement as LitElement } from './small-element';
export { html, nothing, svg } from './template';
