import type { EChartsCoreOption } from 'echarts/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartController, type ChartHost } from './chart-controller';

type Door = Awaited<ReturnType<NonNullable<ConstructorParameters<typeof ChartController>[1]>>>;

const observed = { resize: (): void => undefined };

/** Where there is no layout, the test says when a size changes. */
class FakeResizeObserver {
  constructor(resize: () => void) {
    observed.resize = resize;
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** As much of ECharts as a controller uses. */
function fakeECharts() {
  const charts: { readonly options: unknown[]; isDisposed: boolean; resized: number }[] = [];
  const init = () => {
    const chart = { options: [] as unknown[], isDisposed: false, resized: 0 };
    charts.push(chart);
    return {
      setOption: (option: unknown) => chart.options.push(option),
      resize: () => (chart.resized += 1),
      dispose: () => (chart.isDisposed = true),
    };
  };
  // The parts left out are not used.
  return { charts, door: { init } as unknown as Door };
}

class Host implements ChartHost {
  isConnected = true;
  option: EChartsCoreOption | undefined = { series: [] };
  readonly place = { clientWidth: 300 } as HTMLElement;
  readonly updateComplete = Promise.resolve(true);
  failed = 0;
  resized = 0;
  asked = 0;
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.asked += 1;
  }
  chartPlace(): HTMLElement | null {
    return this.place;
  }
  chartOption(): EChartsCoreOption | undefined {
    return this.option;
  }
  chartResized(): void {
    this.resized += 1;
  }
  chartFailed(): void {
    this.failed += 1;
  }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

let frames: Map<number, () => void>;

function nextFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const draw of due) draw();
}

beforeEach(() => {
  frames = new Map();
  let last = 0;
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    frames.set((last += 1), draw);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  return () => vi.unstubAllGlobals();
});

describe('a chart in an element', () => {
  it('is loaded once, and draws each picture once', async () => {
    const { charts, door } = fakeECharts();
    const load = vi.fn(() => Promise.resolve(door));
    const host = new Host();
    const controller = new ChartController(host, load);
    controller.hostUpdated();
    controller.hostUpdated();
    await settled();
    controller.hostUpdated();
    expect(load).toHaveBeenCalledTimes(1);
    expect(charts.map(({ options }) => options)).toEqual([[host.option]]);
    host.option = { series: [], animation: false };
    controller.hostUpdated();
    expect(charts[0]?.options).toHaveLength(2);
  });

  it('is not loaded where there is nothing to draw', async () => {
    const { door } = fakeECharts();
    const load = vi.fn(() => Promise.resolve(door));
    const host = new Host();
    host.option = undefined;
    new ChartController(host, load).hostUpdated();
    await settled();
    expect(load).not.toHaveBeenCalled();
  });

  it('is not made for an element that left meanwhile', async () => {
    const { charts, door } = fakeECharts();
    const host = new Host();
    const controller = new ChartController(host, () => Promise.resolve(door));
    controller.hostUpdated();
    host.isConnected = false;
    controller.hostDisconnected();
    await settled();
    expect(charts).toEqual([]);
  });

  it('goes with the element and comes back with it', async () => {
    const { charts, door } = fakeECharts();
    const host = new Host();
    const controller = new ChartController(host, () => Promise.resolve(door));
    controller.hostUpdated();
    await settled();
    controller.hostDisconnected();
    expect(charts[0]?.isDisposed).toBe(true);
    controller.hostConnected();
    expect(host.asked).toBe(1);
    controller.hostUpdated();
    await settled();
    expect(charts).toHaveLength(2);
  });

  it('goes when there is nothing to draw any more', async () => {
    const { charts, door } = fakeECharts();
    const host = new Host();
    const controller = new ChartController(host, () => Promise.resolve(door));
    controller.hostUpdated();
    await settled();
    host.option = undefined;
    controller.hostUpdated();
    expect(charts[0]?.isDisposed).toBe(true);
  });

  it('follows the size of its place once a frame, and tells; one without room changes nothing', async () => {
    const { charts, door } = fakeECharts();
    const host = new Host();
    const controller = new ChartController(host, () => Promise.resolve(door));
    controller.hostUpdated();
    await settled();
    observed.resize();
    observed.resize();
    expect([charts[0]?.resized, host.resized]).toEqual([0, 0]);
    nextFrame();
    expect([charts[0]?.resized, host.resized]).toEqual([1, 1]);
    Object.assign(host.place, { clientWidth: 0 });
    observed.resize();
    nextFrame();
    expect([charts[0]?.resized, host.resized]).toEqual([1, 1]);
  });

  it('that could not be loaded says so', async () => {
    const host = new Host();
    new ChartController(host, () => Promise.reject(new Error('gone'))).hostUpdated();
    await settled();
    expect(host.failed).toBe(1);
  });
});
