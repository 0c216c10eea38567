/** Light or dark, and whether the old night mode (a filter that inverts the page) is on (`wandb/ui.md`, Night mode). */
export type Mode = 'light' | 'dark';

const REMEMBERED = 'wandb-demo-mode';

export function currentMode(): Mode {
  const asked = new URLSearchParams(location.search).get('mode') ?? localStorage.getItem(REMEMBERED);
  return asked === 'dark' ? 'dark' : 'light';
}

/** Sets the root's attributes from the address and what was remembered. */
export function applyAppearance(): void {
  document.documentElement.dataset.mode = currentMode();
  const night = new URLSearchParams(location.search).get('night') === 'invert';
  document.documentElement.classList.toggle('night-invert', night);
}

export function rememberMode(mode: Mode): void {
  localStorage.setItem(REMEMBERED, mode);
  document.documentElement.dataset.mode = mode;
}
