import type { DemoRequest } from '../site';

const MOST_REQUESTS = 20_000;

/** The requests that reached the site, oldest first; a long run keeps the last ones. */
export class RequestLog {
  private requests: DemoRequest[] = [];

  add(request: DemoRequest): void {
    this.requests.push(request);
    if (this.requests.length > MOST_REQUESTS) this.requests = this.requests.slice(-MOST_REQUESTS / 2);
  }

  all(): readonly DemoRequest[] {
    return [...this.requests];
  }

  clear(): void {
    this.requests = [];
  }
}
