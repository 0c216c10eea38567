/**
 * Stands in for WXT's script context, which every content script of a build gets (`wxt.config.ts`). That one greets its
 * older copies by `window.postMessage`, so each W&B page would read the extension's id; ours ends by itself
 * (`run-once.ts`) and is a third of the size.
 */
export class ContentScriptContext {}
