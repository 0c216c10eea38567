/** The look of the report, in its file and in the preview. Ink on white: it is made to be printed. */
export const REPORT_CSS = `
:root, .report { color-scheme: light; }
body, .report {
  box-sizing: border-box; max-width: 920px; margin: 0 auto; padding: 24px; background: #fff; color: #1a1d24;
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', sans-serif;
}
h1 { margin: 0; font-size: 22px; line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin: 0 0 6px; font-size: 14px; }
p { margin: 2px 0; }
.muted, small, .end { color: #565c66; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr)); gap: 10px; margin: 16px 0; padding: 0; list-style: none; }
.figures li { display: flex; flex-direction: column; padding: 10px 12px; border: 1px solid #e4e6eb; border-radius: 8px; }
.figures b { font-size: 24px; line-height: 1.3; font-variant-numeric: tabular-nums; }
.figures span, small { font-size: 12px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 16px; margin: 16px 0; }
figure { margin: 0; break-inside: avoid; }
figcaption { display: flex; flex-wrap: wrap; gap: 2px 12px; color: #565c66; font-size: 11px; }
figcaption i { display: inline-block; width: 10px; height: 10px; margin-inline-end: 4px; border-radius: 2px; print-color-adjust: exact; }
figure svg { display: block; width: 100%; height: auto; }
.tables { display: flex; flex-direction: column; gap: 16px; }
section { break-inside: avoid; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 12px; }
th, td { padding: 4px 8px 4px 0; border-bottom: 1px solid #e4e6eb; text-align: right; font-weight: 400; font-variant-numeric: tabular-nums; }
th:first-child { text-align: left; min-width: 9em; overflow-wrap: break-word; }
thead th { color: #565c66; font-weight: 600; }
.end { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 16px; margin-top: 16px; font-size: 11px; }
.end h2 { font-size: 12px; }
.end ul { margin: 0; padding-left: 16px; }
@page { size: A4; margin: 12mm; }
@media print { body { padding: 0; } }
`;
