const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Class names as styled-components 5 makes them (`wandb/ui.md`, Stack): one for the component, one for the look it has
 * now, which changes with its state. Nothing is styled by them; they are here because W&B's pages have little else.
 */
export function generatedClass(component: string, look = ''): string {
  return `sc-${letters(`component ${component}`)} ${letters(`look ${component} ${look}`)}`;
}

function letters(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  let word = '';
  for (; word.length < 6; hash = Math.floor(hash / LETTERS.length)) word += LETTERS[hash % LETTERS.length] ?? '';
  return word;
}
