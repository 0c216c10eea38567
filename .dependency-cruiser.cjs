/** Which way imports may point (`docs/architecture.md`). Run by `.ci/boundaries.mjs`. */
const inside = (room) => ({ path: `^${room}/` });
const PRODUCT = '^(components|extension)/';
const TEST = '(\\.test|\\.fixture|/test-[a-z-]+)\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'translations-only-behind-lists',
      comment: 'Who reads English loads no other language: translations are reached by lists that are loaded for one.',
      severity: 'error',
      from: { path: '^(components|extension)/', pathNot: `${TEST}|^extension/language/` },
      to: { path: '\\.strings\\.(de|ja)\\.ts$' },
    },
    {
      name: 'components-know-no-extension',
      comment: 'Companion components run in any page.',
      severity: 'error',
      from: inside('components'),
      to: { path: '^(extension|demo|e2e|bench)/|^node_modules/wxt' },
    },
    {
      name: 'activity-imports-nothing-but-itself',
      severity: 'error',
      from: { path: '^components/activity/', pathNot: `${TEST}|\\.strings\\.(de|ja)\\.ts$` },
      to: { pathNot: '^components/activity/' },
    },
    {
      name: 'charts-do-not-know-elements',
      severity: 'error',
      from: inside('components/charts'),
      to: { path: '^components/elements/' },
    },
    {
      name: 'product-knows-no-demo',
      severity: 'error',
      from: { path: PRODUCT, pathNot: TEST },
      to: { path: '^(demo|e2e|bench)/' },
    },
    {
      name: 'demo-knows-only-the-model',
      severity: 'error',
      from: inside('demo'),
      to: { path: PRODUCT, pathNot: '^components/activity/' },
    },
    {
      name: 'idb-only-in-store',
      severity: 'error',
      from: { pathNot: '^extension/store/' },
      to: { path: '^node_modules/idb/' },
    },
    {
      name: 'fflate-only-for-files',
      comment: 'And for the zips of a release, which no browser runs.',
      severity: 'error',
      from: { pathNot: '^extension/(sources/audit-files|views/people-export|bundling)/' },
      to: { path: '^node_modules/fflate/' },
    },
    {
      name: 'parquet-only-in-exports',
      severity: 'error',
      from: { path: PRODUCT, pathNot: '^extension/views/people-export/' },
      to: { path: '^node_modules/hyparquet' },
    },
    {
      name: 'echarts-only-behind-its-door',
      severity: 'error',
      from: { pathNot: '^components/charts/' },
      to: { path: '^node_modules/echarts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-reaches-no-background',
      comment: 'What runs beside a page we do not own reaches no store, source, secret or element definition.',
      severity: 'error',
      from: { path: '^extension/(page/|entrypoints/(page|sentinel\\.content)\\.ts)', pathNot: TEST },
      to: {
        path: '^extension/(store|sources|sync|settings|handlers)/|\\.define\\.ts$|^components/charts/',
        reachable: true,
      },
    },
    {
      name: 'main-world-reaches-no-extension-api',
      comment: 'The MAIN world script draws attributes and knows nothing else.',
      severity: 'error',
      from: { path: '^extension/entrypoints/elements\\.ts$' },
      to: {
        path: '^extension/(messaging|store|sources|sync|settings|handlers|page)/|^node_modules/idb/',
        reachable: true,
      },
    },
    {
      name: 'background-rooms-only-behind-the-background',
      severity: 'error',
      from: { path: '^extension/(views|page|entrypoints/(popup|options|panel|dashboard|page))', pathNot: TEST },
      to: { path: '^extension/(store|sources|sync|settings|handlers)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sources-know-no-store',
      severity: 'error',
      from: { path: '^extension/sources/', pathNot: TEST },
      to: { path: '^extension/(store|sync|handlers|settings|page|views)/' },
    },
    {
      name: 'store-knows-no-source',
      severity: 'error',
      from: { path: '^extension/store/', pathNot: TEST },
      to: { path: '^extension/(sources|sync|handlers|settings|page|views)/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(components|extension)/', pathNot: `${TEST}|\\.d\\.ts$` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
