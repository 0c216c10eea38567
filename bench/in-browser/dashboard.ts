/** What a person waits for on our own page, measured in it. Times in ms. */
export interface DashboardMeasures {
  /** Chooses a period as a reader does, and waits until the panel's dates are others and drawn. */
  switchPeriod(panel: string, period: string): Promise<number>;
  /** Presses the People tab, and waits until its first rows are drawn. */
  openPeople(): Promise<number>;
  /** Flings through the people table: the 95th percentile of frames. */
  flingPeople(): Promise<number>;
}

declare global {
  interface Window {
    dashboardMeasures: DashboardMeasures;
  }
}

const FLING_FRAMES = 240;

window.dashboardMeasures = {
  async switchPeriod(panel, period) {
    const view = inside(insights(), panel);
    const select = inside(insights(), 'rollcall-period-choice')?.shadowRoot?.querySelector('select');
    if (!view || !select) throw new Error('nothing to switch');
    const dates = (): string =>
      Array.from(view.shadowRoot?.querySelectorAll('.hint') ?? [], (one) => one.textContent).join();
    const before = dates();
    const began = performance.now();
    select.value = period;
    select.dispatchEvent(new Event('change'));
    while (dates() === before) await frame();
    return drawnSince(began);
  },
  async openPeople() {
    const tab = inside(insights(), '#tab-people');
    if (!(tab instanceof HTMLElement)) throw new Error('no tab');
    const began = performance.now();
    tab.click();
    while (!inside(peopleGrid(), '.rows [role="row"]')) await frame();
    return drawnSince(began);
  },
  async flingPeople() {
    const scroller = inside(peopleGrid(), '[role="grid"]');
    if (!scroller) throw new Error('no grid');
    scroller.scrollIntoView({ block: 'center' });
    await frame();
    const frames: number[] = [];
    let last = await frame();
    for (let i = 0; i < FLING_FRAMES; i += 1) {
      // A fling slows down: from 1,200 pixels a frame to 60.
      scroller.scrollTop += Math.max(60, 1_200 - i * 5);
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN;
  },
};

function insights(): Element | undefined {
  return inside(document.querySelector('rollcall-dashboard-view') ?? undefined, 'rollcall-insights-view');
}

function peopleGrid(): Element | undefined {
  return inside(inside(insights(), 'rollcall-people-panel'), 'rollcall-people-grid');
}

function inside(host: Element | undefined, selector: string): Element | undefined {
  return host?.shadowRoot?.querySelector(selector) ?? undefined;
}

function frame(): Promise<number> {
  return new Promise((drawn) => requestAnimationFrame(drawn));
}

/** The frame that draws, and the one that shows that it was drawn. */
async function drawnSince(began: number): Promise<number> {
  await frame();
  await frame();
  return performance.now() - began;
}
