import type { PackageWarning } from './lint-package';

/** A warning that code of a library brings, and why it is no danger here. Names in it are the minifier's: `\w+`. */
export interface LibraryWarning {
  readonly library: string;
  readonly why: string;
  readonly code: string;
  readonly around: RegExp;
}

/** All that Mozilla's linter may say of the package. Everything else is of our own making, and fails. */
export const LIBRARY_WARNINGS: readonly LibraryWarning[] = [
  {
    library: 'lit',
    why: 'makes a template from the constant strings of a tagged literal, never from values',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /static createElement\(\w+,\w+\)\{const \w+=\w+\.createElement\("template"\);return \w+\.innerHTML=\w+/,
  },
  {
    library: 'echarts (connected charts saved as one picture)',
    why: 'is reached by the toolbox only, which no chart of ours has',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /painter\.getSvgRoot\(\)\.innerHTML=/,
  },
  {
    library: 'echarts (content of a tooltip)',
    why: 'our formatters return elements, never text (`components/charts/options/tooltip.ts`)',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /\b\w+\.innerHTML=\w+\+\w+;else if\(\w+\)\{\w+\.innerHTML=""/,
  },
  {
    library: 'echarts (arrow of a tooltip)',
    why: 'is built from numbers and colours of the chart',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /createElement\("div"\);\w+\.innerHTML=\w+,\w+\.appendChild\(\w+\)/,
  },
];

/** The library a warning comes from; undefined when it is of our own making. */
export function libraryOf(warning: PackageWarning): LibraryWarning | undefined {
  return LIBRARY_WARNINGS.find(({ code, around }) => code === warning.code && around.test(warning.around));
}
