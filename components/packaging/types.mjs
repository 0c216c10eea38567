import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { COMPONENTS, PROJECT, entries } from './paths.mjs';

/** `from './x'`, `import './x'` and `import("./x")`. */
const SPECIFIER = /(\bfrom |\bimport |\bimport\()(['"])(\.\.?\/[^'"]+)\2/g;

/**
 * Declarations beside each module. Their imports get the extension that Node's way of resolving asks for.
 * @param {string} out
 */
export function writeTypes(out) {
  const program = ts.createProgram([...entries(), ...ambient()], compilerOptions(out));
  const emitted = program.emit(undefined, undefined, undefined, true);
  const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, HOST));
  for (const path of declarationsIn(out)) writeFileSync(path, withExtensions(readFileSync(path, 'utf8')));
}

/** @type {import('typescript').FormatDiagnosticsHost} */
const HOST = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => PROJECT,
  getNewLine: () => '\n',
};

/** @param {string} out */
function compilerOptions(out) {
  const { config, error } = ts.readConfigFile(join(PROJECT, 'tsconfig.json'), ts.sys.readFile);
  if (error) throw new Error(ts.formatDiagnostics([error], HOST));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, PROJECT);
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    allowJs: false,
    checkJs: false,
    // Neither Node's nor the test framework's types are any page's.
    types: [],
    rootDir: COMPONENTS,
    outDir: out,
  };
}

/** Declarations of ours that no module imports. */
function ambient() {
  return readdirSync(COMPONENTS, { recursive: true })
    .map((path) => resolve(COMPONENTS, String(path)))
    .filter((path) => path.endsWith('.d.ts') && !relative(COMPONENTS, dirname(path)).startsWith('gallery'));
}

/** @param {string} out */
function declarationsIn(out) {
  return readdirSync(out, { recursive: true })
    .map((path) => join(out, String(path)))
    .filter((path) => path.endsWith('.d.ts'));
}

/** @param {string} declarations */
function withExtensions(declarations) {
  return declarations.replace(SPECIFIER, (_all, keyword, quote, path) => `${keyword}${quote}${path}.js${quote}`);
}
