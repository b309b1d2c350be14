/** Imports only point downwards in this list (docs/architecture.md). Each row: a layer, and the folders it is made of. */
const LAYERS = [
  ['scripts', '^scripts/'],
  ['pages', '^src/(pages/|gaya/|middleware|env)'],
  ['layouts', '^src/layouts/'],
  ['components', '^src/(components|styles)/'],
  ['site', '^src/(site|composeSite|composeIndexer|developmentSite)'],
  ['preview', '^src/preview/'],
  ['office', '^src/office/'],
  ['print', '^src/print/'],
  ['shelf', '^src/shelf/'],
  ['inquiry', '^src/inquiry/'],
  ['export', '^src/export/'],
  ['programme', '^src/programme/'],
  ['shortlist', '^src/shortlist/'],
  ['syndication', '^src/syndication/'],
  ['offline', '^src/offline/'],
  ['discovery', '^src/discovery/'],
  ['catalogue', '^src/catalogue/'],
  ['i18n', '^src/i18n/'],
  ['platform', '^src/platform/'],
  ['desk', '^cms/desk/'],
  ['readiness', '^cms/readiness/'],
  ['schema', '^cms/schema/'],
  ['content', '^cms/content/'],
  ['lake', '^cms/lake/'],
]

const upward = LAYERS.slice(1).map(([name, folder], index) => ({
  name: `${name}-imports-nothing-above`,
  severity: 'error',
  from: { path: folder, pathNot: '\\.test\\.tsx?$' },
  to: { path: LAYERS.slice(0, index + 1).map(([, above]) => above) },
}))

export default {
  forbidden: [
    ...upward,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'one-door-to-the-cms',
      comment: 'Only the catalogue (and what fills or checks the CMS) talks to the CMS.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/catalogue/' },
      to: { path: 'node_modules/(@sanity/client|groq)/' },
    },
    {
      name: 'one-door-to-search',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/discovery/' },
      to: { path: 'node_modules/meilisearch/' },
    },
    {
      name: 'embedded-services-stand-alone',
      comment: 'The site must not know whether it talks to an embedded service or the real one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(discovery/embedded|platform/mailbox)/' },
      to: { path: ['^src/discovery/embedded/', '^src/platform/mailbox/', '^cms/lake/'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist', '^var/', '\\.generated\\.'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
