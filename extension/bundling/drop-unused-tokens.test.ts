import { describe, expect, it } from 'vitest';
import { dropUnusedTokens } from './drop-unused-tokens';

describe('tokens a script does not use', () => {
  it('are gone wherever they are declared, first, amid and last', () => {
    const code =
      'const a=css`:host{--rollcall-a:1px;--rollcall-b:2px;--rollcall-c:3px}`,b=css`p{top:var(--rollcall-b)}`';
    expect(dropUnusedTokens(code)).toBe('const a=css`:host{--rollcall-b:2px;}`,b=css`p{top:var(--rollcall-b)}`');
  });

  it('are gone from a literal of declarations alone, quotes and all', () => {
    expect(dropUnusedTokens("const dark=css`color-scheme:dark;--rollcall-font:'Source Sans 3',serif`")).toBe(
      'const dark=css`color-scheme:dark;`',
    );
  });

  it('stay if another one is made of them, or a script names them', () => {
    const chained = 'css`:host{--rollcall-edge:red;color:var(--rollcall-edge,blue)}`';
    const named = "css`:host{--rollcall-edge:red}`;read('--rollcall-edge')";
    expect(dropUnusedTokens(chained)).toBe(chained);
    expect(dropUnusedTokens(named)).toBe(named);
  });

  it('are told from those whose names begin alike', () => {
    const code = 'css`:host{--rollcall-text:red;--rollcall-text-muted:blue;color:var(--rollcall-text-muted)}`';
    expect(dropUnusedTokens(code)).toBe('css`:host{--rollcall-text-muted:blue;color:var(--rollcall-text-muted)}`');
  });

  it('stay if their value is worked out', () => {
    const code = 'css`:host{--rollcall-size:${size}px;top:0}`';
    expect(dropUnusedTokens(code)).toBe(code);
  });
});
