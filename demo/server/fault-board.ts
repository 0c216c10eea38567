import type { DemoFault } from '../site';

/** What is to go wrong with one request. */
export interface Spoiling {
  readonly delayMs: number;
  readonly fault?: Exclude<DemoFault['fault'], { readonly kind: 'delay' }>;
}

/** The faults set for the site. */
export class FaultBoard {
  private faults: { readonly fault: DemoFault; left: number }[] = [];

  set(faults: readonly DemoFault[]): void {
    this.faults = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
  }

  clear(): void {
    this.faults = [];
  }

  /**
   * What spoils a request to `host + path + query`; counts it as used. Delays add up and go along with the first other
   * fault that matches.
   */
  take(url: string): Spoiling {
    let delayMs = 0;
    for (const entry of this.faults) {
      if (entry.left <= 0 || !url.includes(entry.fault.match)) continue;
      entry.left -= 1;
      const { fault } = entry.fault;
      if (fault.kind !== 'delay') return { delayMs, fault };
      delayMs += fault.ms;
    }
    return { delayMs };
  }
}
