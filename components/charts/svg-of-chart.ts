import type { EChartsCoreOption } from 'echarts/core';

/**
 * A chart as the text of an SVG, drawn without a page: for documents. Loads ECharts when first needed; rejects when it
 * cannot be loaded.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
export async function svgOfChart(option: EChartsCoreOption, width: number, height: number): Promise<string> {
  const { init } = await import('./echarts-heat');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
