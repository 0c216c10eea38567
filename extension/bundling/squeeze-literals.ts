import ts from 'typescript';

/**
 * Takes out of the `css` and `html` literals of a JavaScript module what only their reader in the source needs: comments
 * and white space that changes neither style nor text. Gives the module's text back, unchanged if it holds none.
 */
export function squeezeLiterals(code: string): string {
  if (!/\b(?:css|html|svg)`/.test(code)) return code;
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, squeeze } of literalsIn(file)) {
    pieces.push(code.slice(copied, start), squeeze(code.slice(start, end)));
    copied = end;
  }
  return pieces.join('') + code.slice(copied);
}

type Squeeze = (text: string) => string;

interface LiteralText {
  readonly start: number;
  readonly end: number;
  readonly squeeze: Squeeze;
}

/** The texts between the expressions of all tagged literals, in the order of the source. */
function literalsIn(file: ts.SourceFile): readonly LiteralText[] {
  const found: LiteralText[] = [];
  const visit = (node: ts.Node): void => {
    const squeeze = ts.isTaggedTemplateExpression(node) && squeezeOf(node.tag);
    if (squeeze) {
      for (const part of partsOf(node.template)) {
        const text = part.getText(file);
        // Between a backtick or a brace and the next backtick or `${`.
        const start = part.getStart(file) + 1;
        found.push({ start, end: start + text.length - (text.endsWith('${') ? 3 : 2), squeeze });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((one, other) => one.start - other.start);
}

function partsOf(template: ts.TemplateLiteral): readonly ts.Node[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

function squeezeOf(tag: ts.Expression): Squeeze | undefined {
  if (!ts.isIdentifier(tag)) return undefined;
  if (tag.text === 'css') return squeezeCss;
  return tag.text === 'html' || tag.text === 'svg' ? squeezeHtml : undefined;
}

const QUOTED = /("[^"]*"|'[^']*')/;

/** What is quoted stays as it is; all else of a style sheet has a shorter form. */
function squeezeCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : squeezeRules(part)))
    .join('');
}

function squeezeRules(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

/** A line break between elements or words is drawn as a space. */
function squeezeHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
