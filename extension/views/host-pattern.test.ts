import { describe, expect, it } from 'vitest';
import { hostPattern } from './host-pattern';

describe('the pattern a host permission is asked for by', () => {
  it.each([
    ['https://wandb.acme.test', 'https://wandb.acme.test/*'],
    ['http://localhost:8080', 'http://localhost/*'],
    ['https://10.2.0.9:8443', 'https://10.2.0.9/*'],
    ['http://[::1]:8080', 'http://[::1]/*'],
  ])('is the scheme and host of %s, without its port', (origin, pattern) => {
    expect(hostPattern(origin)).toBe(pattern);
  });
});
