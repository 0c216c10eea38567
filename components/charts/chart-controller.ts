import type { ECharts, EChartsCoreOption, init } from 'echarts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a chart needs of the element it is drawn in. */
export interface ChartHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Where to draw, once the host has rendered. */
  chartPlace(): HTMLElement | null;
  /** What to draw; undefined draws nothing. The same object is drawn once. */
  chartOption(): EChartsCoreOption | undefined;
  /** The place has another size: what is to be drawn may depend on it. */
  chartResized(): void;
  /** ECharts could not be loaded, as when the extension was updated under an open page. */
  chartFailed(): void;
}

interface EChartsDoor {
  readonly init: typeof init;
}

/**
 * One chart in an element's shadow root: loads ECharts when first needed, draws what the host says, follows the size
 * of its place, and is gone when the element is.
 */
export class ChartController implements ReactiveController {
  #chart: ECharts | undefined;
  #place: HTMLElement | undefined;
  #drawn: EChartsCoreOption | undefined;
  #isLoading = false;
  readonly #host: ChartHost;
  readonly #load: () => Promise<EChartsDoor>;
  #fitting: number | undefined;
  readonly #resizing = new ResizeObserver(() => this.#fitNextFrame());

  constructor(host: ChartHost, load: () => Promise<EChartsDoor> = () => import('./echarts')) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that was moved has lost its chart, and Lit renders it again only when asked.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const option = this.#host.chartOption();
    if (!option || this.#place !== (this.#host.chartPlace() ?? undefined)) this.#dispose();
    if (!option) return;
    if (this.#chart) this.#draw(option);
    else void this.#begin();
  }

  hostDisconnected(): void {
    this.#dispose();
  }

  /** Shows what is under the pointer at bucket `index` of the first series, as if the pointer were there. */
  point(index: number): void {
    const chart = this.#chart;
    if (!chart) return;
    const x = chart.convertToPixel({ xAxisIndex: 0 }, index);
    chart.dispatchAction({ type: 'showTip', x, y: chart.getHeight() / 3 });
  }

  /** Takes the tooltip away. */
  unpoint(): void {
    this.#chart?.dispatchAction({ type: 'hideTip' });
    this.#chart?.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'leave' });
  }

  async #begin(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const echarts = await this.#load().catch(() => undefined);
    this.#isLoading = false;
    if (!this.#host.isConnected) return;
    if (!echarts) {
      this.#host.chartFailed();
      return;
    }
    const place = this.#host.chartPlace();
    const option = this.#host.chartOption();
    if (this.#chart || !place || !option) return;
    this.#place = place;
    this.#chart = echarts.init(place, null, { renderer: 'svg' });
    this.#resizing.observe(place);
    this.#draw(option);
  }

  #draw(option: EChartsCoreOption): void {
    if (option === this.#drawn) return;
    this.#drawn = option;
    this.#chart?.setOption(option, { notMerge: true });
  }

  /** Drawing inside the observer's own turn changes sizes it has yet to tell, which the browser reports as an error. */
  #fitNextFrame(): void {
    this.#fitting ??= requestAnimationFrame(() => {
      this.#fitting = undefined;
      this.#fit();
    });
  }

  /** A place without room (a closed panel) has nothing to fit. */
  #fit(): void {
    if (!this.#place || this.#place.clientWidth === 0) return;
    this.#chart?.resize();
    this.#host.chartResized();
  }

  #dispose(): void {
    this.#resizing.disconnect();
    if (this.#fitting !== undefined) cancelAnimationFrame(this.#fitting);
    this.#fitting = undefined;
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#place = undefined;
    this.#drawn = undefined;
  }
}
