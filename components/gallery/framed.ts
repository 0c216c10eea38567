import { tokens } from '../styles/tokens.styles';

/** The frame tells its theme as `#theme=dark` (`panel-source.ts`). */
function wearTheme(): void {
  const theme = new URLSearchParams(location.hash.slice(1)).get('theme');
  document.documentElement.setAttribute('theme', theme === 'dark' ? 'dark' : 'light');
}

if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
addEventListener('hashchange', wearTheme);
wearTheme();
