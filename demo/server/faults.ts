import type { DemoFault } from '../site';

/** The faults set for the site; each request takes the first that matches it. */
export class FaultBoard {
  private faults: { readonly fault: DemoFault; left: number }[] = [];

  set(faults: readonly DemoFault[]): void {
    this.faults = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
  }

  clear(): void {
    this.faults = [];
  }

  /** The fault that spoils this request, if any; counts it as used. */
  take(url: string): DemoFault['fault'] | undefined {
    const entry = this.faults.find(({ fault, left }) => left > 0 && url.includes(fault.match));
    if (!entry) return undefined;
    entry.left -= 1;
    return entry.fault.fault;
  }
}
