import type { ECharts, EChartsCoreOption } from 'echarts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * One chart in an element's shadow root: loads ECharts when first needed, draws what `option` says, follows the
 * element's size, and is gone when the element is.
 */
export class ChartController implements ReactiveController {
  private chart: ECharts | undefined;
  private isLoading = false;
  private readonly resizing = new ResizeObserver(() => this.chart?.resize());

  /**
   * @param place where to draw, once the host has rendered
   * @param option what to draw, asked for at each update; undefined draws nothing
   */
  constructor(
    private readonly host: Host,
    private readonly place: () => HTMLElement | null,
    private readonly option: () => EChartsCoreOption | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const option = this.option();
    if (!option) this.dispose();
    else if (this.chart) this.chart.setOption(option, { notMerge: true });
    else void this.begin();
  }

  hostDisconnected(): void {
    this.dispose();
  }

  private async begin(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    const { init } = await import('./echarts');
    this.isLoading = false;
    const place = this.place();
    const option = this.option();
    if (!this.host.isConnected || this.chart || !place || !option) return;
    this.chart = init(place, null, { renderer: 'svg' });
    this.resizing.observe(place);
    this.chart.setOption(option);
  }

  private dispose(): void {
    this.resizing.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }
}
