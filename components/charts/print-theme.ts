import type { ChartTheme } from './chart-theme';

/** For paper and documents: the light palette, whatever the reader's screen shows. */
export const PRINT_THEME: ChartTheme = {
  series: '#038194',
  hues: ['#038194', '#b8740f', '#7a3fae', '#2a5fc4'],
  text: '#1a1d24',
  muted: '#565c66',
  grid: '#e4e6eb',
  unread: '#edeff2',
  surface: '#ffffff',
  raised: '#ffffff',
  font: "system-ui, -apple-system, 'Segoe UI', sans-serif",
};
