import { describe, expect, it } from 'vitest';
import { squeezeLiterals } from './squeeze-literals';

describe('literals in a built module', () => {
  it('style sheets lose comments and white space that says nothing', () => {
    const source = 'const a = css`\n  /* why */\n  :host,\n  .b > .c {\n    color: red;\n    margin: 1px 2px;\n  }\n`;';
    expect(squeezeLiterals(source)).toBe('const a = css` :host,.b > .c{color:red;margin:1px 2px}`;');
  });

  it('what a style sheet quotes, and the spaces calc needs, stay', () => {
    const source = "css`q { content: ' ;  { '; width: calc(100% - 8px); }`";
    expect(squeezeLiterals(source)).toBe("css`q{content:' ;  { ';width:calc(100% - 8px)}`");
  });

  it('a space before a pseudo class, which means a descendant, stays', () => {
    expect(squeezeLiterals('css`.a :hover { top: 0 }`')).toBe('css`.a :hover{top:0}`');
  });

  it('markup keeps one space where a line broke, also in literals within literals', () => {
    const source = 'html`<p>\n  ${list.map((one) => html`<b\n    class=${one}\n  >x</b>`)}\n  y  z\n</p>`';
    expect(squeezeLiterals(source)).toBe('html`<p> ${list.map((one) => html`<b class=${one} >x</b>`)} y  z </p>`');
  });

  it('other literals, strings and code stay to the letter', () => {
    const source = 'const css = 1;\nconst text = `a\n  b`;\n// css` x  y `\nconst s = "html` a\\n  b `";\n';
    expect(squeezeLiterals(source)).toBe(source);
  });
});
