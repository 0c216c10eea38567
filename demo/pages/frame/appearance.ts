/** Light or dark, and the old night mode, a filter that inverts the page (`wandb/ui.md`, Night mode). */
export type Mode = 'light' | 'dark';

const REMEMBERED = 'wandb-demo-mode';

/** The mode the address asks for, else the one the admin chose before, else light. */
export function readMode(search: string, remembered: string | null): Mode {
  return (new URLSearchParams(search).get('mode') ?? remembered) === 'dark' ? 'dark' : 'light';
}

/** Whether the address asks for the old night mode. */
export function readNight(search: string): boolean {
  return new URLSearchParams(search).get('night') === 'invert';
}

/** Sets the root's attributes; returns the mode shown. */
export function applyAppearance(): Mode {
  const { dataset } = document.documentElement;
  const mode = readMode(location.search, localStorage.getItem(REMEMBERED));
  dataset['mode'] = mode;
  if (readNight(location.search)) dataset['night'] = 'invert';
  return mode;
}

/** The mode shown now. */
export function currentMode(): Mode {
  return document.documentElement.dataset['mode'] === 'dark' ? 'dark' : 'light';
}

/** Shows a mode, and does so again on the next visit. */
export function chooseMode(mode: Mode): void {
  document.documentElement.dataset['mode'] = mode;
  localStorage.setItem(REMEMBERED, mode);
}
