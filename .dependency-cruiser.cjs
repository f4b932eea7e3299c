/** The layers of the portal as rules: an import may only point down, and every refusal says why. */

const OWN =
  '^(app|components|content|e2e|lib|scripts)/|^(proxy\\.ts|instrumentation\\.ts|next\\.config\\.js)$';
const TESTS = '\\.(test|fixture)\\.tsx?$';
const ENTRY = '^app/|^(proxy|instrumentation)\\.ts$';
/** The inline scripts of ours: a component shows each, and the security policy blesses its hash. */
const OWN_SCRIPTS = '^lib/view/(theme|player|search)-script\\.ts$';
/** Escaping stands where text meets its language: in the component that writes the script element. */
const ESCAPE_JSON = '^lib/view/json-ld/escape-json\\.ts$';
const TYPE_ONLY = 'type-only';

/**
 * One row of the layer table: a layer, what it may import of ours, and why no more.
 * Tests build what they need from any layer, so they stand outside the table.
 */
function layer(name, path, mayImport, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path, pathNot: TESTS },
    to: { path: OWN, pathNot: [path, ...mayImport] },
  };
}

/** What only its owner may import, and why. */
function owned(name, modules, owners, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: OWN, pathNot: [TESTS, '^e2e/', ...owners] },
    to: { path: modules },
  };
}

const layers = [
  layer(
    'domain-knows-only-itself',
    '^lib/domain/',
    [],
    'lib/domain holds the words every layer speaks: whatever it imported, everything would depend on.',
  ),
  {
    name: 'domain-imports-only-zod',
    comment:
      'lib/domain imports nothing but the schema library, so that its nouns mean the same in a page, a worker and a test.',
    severity: 'error',
    from: { path: '^lib/domain/', pathNot: TESTS },
    to: { pathNot: ['^lib/domain/', '(^|/)node_modules/zod/'] },
  },
  layer(
    'ingest-knows-only-domain',
    '^lib/ingest/',
    ['^lib/domain/', '^lib/(internal-paths|machine-paths|routes|site)\\.ts$'],
    'lib/ingest turns a file into domain values: it must not know where they are kept or how they are shown.',
  ),
  layer(
    'store-knows-only-domain',
    '^lib/store/',
    ['^lib/domain/'],
    'lib/store holds the driver and the tables: whoever reads or writes them stands above it.',
  ),
  layer(
    'indexer-joins-ingest-and-store',
    '^lib/indexer/',
    ['^lib/(domain|ingest|store)/', '^lib/(env|machine-paths|routes|site)\\.ts$'],
    'lib/indexer works at index time: what serves requests must not be needed to build an index.',
  ),
  layer(
    'repository-reads-only-the-store',
    '^lib/repository/',
    ['^lib/(domain|store)/', '^lib/(env|machine-paths|routes|site)\\.ts$'],
    'lib/repository reads the index at request time: parsing content or writing rows there would make a reader wait.',
  ),
  layer(
    'view-is-made-of-domain-values',
    '^lib/view/',
    ['^lib/domain/', '^lib/(internal-paths|machine-paths|routes|site)\\.ts$', '^lib/repository/'],
    'lib/view is pure functions of values it is given: with the index out of reach, page, feed and sitemap cannot disagree.',
  ),
  {
    name: 'view-takes-only-types-of-the-repository',
    comment:
      'lib/view may name what the repository returns (import type), but never query it: a view that asks is no longer a function.',
    severity: 'error',
    from: { path: '^lib/view/', pathNot: TESTS },
    to: { path: '^lib/repository/', dependencyTypesNot: [TYPE_ONLY] },
  },
  layer(
    'browser-files-are-small',
    '^lib/browser/',
    ['^lib/view/search-(script|api/)', '^lib/domain/search-query\\.ts$'],
    'lib/browser is loaded by readers: of all other layers it may take no more than types, and words that both sides must know.',
  ),
  layer(
    'serving-answers-from-the-repository',
    '^lib/serving/',
    [
      '^lib/(domain|repository)/',
      '^lib/(env|machine-paths|routes|site)\\.ts$',
      OWN_SCRIPTS,
      // What is served again is kept on disk, apart from the index.
      '^lib/store/page-(file|store)\\.ts$',
      // Pictures and PDFs are opened as documents are: nothing outside the content folder is ever sent.
      '^lib/ingest/content-file\\.ts$',
    ],
    'lib/serving decides how an answer travels (cache, headers, freshness): what it says belongs to lib/view and app.',
  ),
  layer(
    'components-are-markup-only',
    '^components/',
    [
      '^lib/view/',
      '^lib/(machine-paths|routes|site)\\.ts$',
      // Its brand is the proof that HTML may be shown as it is; every other domain value comes as a view.
      '^lib/domain/safe-html\\.ts$',
      // By its address only.
      '^lib/browser/',
    ],
    'A component draws the view model it is given: with no way to the data it can be read, moved and tested as markup.',
  ),
  {
    name: 'components-take-only-types-of-views',
    comment:
      'A component receives its view (import type from lib/view); calling view functions itself would hide work and dates in markup.',
    severity: 'error',
    from: { path: '^components/', pathNot: TESTS },
    to: {
      path: '^lib/(domain|view)/',
      pathNot: [OWN_SCRIPTS, ESCAPE_JSON],
      dependencyTypesNot: [TYPE_ONLY],
    },
  },
  {
    name: 'client-components-stay-light',
    comment:
      'A *.client.tsx ships to every reader: it may import only components, lib/routes.ts, types of views, and React and Next themselves.',
    severity: 'error',
    from: { path: '\\.client\\.tsx$' },
    to: {
      pathNot: [
        '^components/',
        '^lib/routes\\.ts$',
        '^lib/view/',
        '(^|/)node_modules/(@types/)?(next|react|react-dom)/',
      ],
    },
  },
  {
    name: 'app-never-touches-the-index',
    comment:
      'A route finds through lib/repository, views through lib/view and renders components. Store, ingest and indexer work below it, at another time.',
    severity: 'error',
    from: { path: ENTRY, pathNot: TESTS },
    to: {
      path: OWN,
      pathNot: [
        ENTRY,
        '^components/',
        '^lib/(domain|repository|serving|view)/',
        '^lib/(env|internal-paths|machine-paths|routes|site)\\.ts$',
      ],
    },
  },
  layer(
    'routes-are-pure',
    '^lib/(internal-paths|machine-paths|routes)\\.ts$',
    ['^lib/domain/'],
    'lib/routes.ts is the URL contract, used by every layer above domain and by browser tests: it may stand on domain alone.',
  ),
  layer(
    'env-stands-alone',
    '^lib/env\\.ts$',
    [],
    'lib/env.ts is parsed before anything else can run, so it may need nothing of ours.',
  ),
  layer(
    'site-holds-words-only',
    '^lib/site\\.ts$',
    ['^lib/env\\.ts$', '^lib/domain/'],
    'lib/site.ts is what another network would change besides its content: words and branding, no behaviour.',
  ),
  {
    name: 'product-does-not-know-its-scripts',
    comment:
      'Scripts start, index and test the portal from outside: the portal must run without them.',
    severity: 'error',
    from: { path: '^(app|components|lib)/|^(proxy|instrumentation)\\.ts$', pathNot: TESTS },
    to: { path: '^(scripts|e2e)/' },
  },
  {
    name: 'tests-are-imported-by-tests-only',
    comment: 'What a test needs (*.test.ts, *.fixture.ts, e2e) must not reach readers.',
    severity: 'error',
    from: { path: OWN, pathNot: [TESTS, '^e2e/'] },
    to: { path: [TESTS, '^e2e/'] },
  },
];

const owners = [
  owned(
    'only-store-knows-the-driver',
    '(^|/)node_modules/(libsql|better-sqlite3|@types/better-sqlite3)/|^(node:)?sqlite$',
    ['^lib/store/'],
    'Only lib/store imports the database driver: one place knows the dialect, so that the driver can change in one place.',
  ),
  owned(
    'only-ingest-parses-documents',
    '(^|/)node_modules/(@types/)?(gray-matter|js-yaml|sanitize-html|htmlparser2|micromark[^/]*)/',
    [
      '^lib/ingest/',
      // A proof reads the portal's own pages.
      '^scripts/prove/(?:crawl|page-facts)\\.ts$',
    ],
    'Only lib/ingest reads YAML, Markdown and foreign HTML: front matter is data and HTML is dangerous, so both have one guarded door.',
  ),
  owned(
    'only-ingest-reads-files',
    '^(node:)?fs(/promises)?$',
    [
      '^lib/ingest/',
      // The index is a file: its folder is made, and a broken one removed.
      '^lib/store/',
      // The data folder is made before the store can open a file in it; an absent content folder is told in one line.
      '^lib/indexer/(open-index|read-content)\\.ts$',
      // A running server notices by the file's identity that its index was made anew.
      '^lib/repository/open-repository\\.ts$',
      // Preview pictures are drawn with fonts that lie in a package.
      '^lib/serving/preview-fonts\\.ts$',
      // So do the words of English.
      '^lib/repository/search/english-words\\.ts$',
      // The name of the build is a file beside it.
      '^lib/serving/build-id\\.ts$',
      // Pictures and PDFs are sent as they lie in the folder, unless they still are as a reader has them; which of them, the index says.
      '^lib/serving/(file-state|read-picture|pdf-response)\\.ts$',
      // Works for the bundler, at build time.
      '^lib/browser/browser-file-loader\\.mjs$',
      '^scripts/',
    ],
    'Only lib/ingest reads files: a request is answered from the index, never from a disk full of documents.',
  ),
  {
    name: 'product-needs-no-dev-dependency',
    comment:
      'What readers are served must run after an install without devDependencies: move the package to dependencies, or import its types only.',
    severity: 'error',
    from: {
      path: '^(app|components|lib|scripts)/|^(proxy\\.ts|instrumentation\\.ts|next\\.config\\.js)$',
      pathNot: [
        TESTS,
        '^scripts/(test|bench|corpus|lighthouse|screenshots)',
        // Commands are bundled, and so is the thread: only tests begin it here.
        '^lib/indexer/ingest-worker\\.mjs$',
      ],
    },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: [TYPE_ONLY] },
  },
];

const hygiene = [
  {
    name: 'no-circular',
    comment:
      'Two files that need each other are one idea in two places: neither can be read or moved alone.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment:
      'A file that imports nothing and that nobody imports is left over: use it or delete it.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        TESTS,
        '\\.d\\.ts$',
        '^app/',
        '^e2e/',
        '^scripts/',
        // Next loads it by the path that next.config.js names.
        '^lib/serving/page-cache-handler\\.mjs$',
        '(^|/)[^/]*\\.config\\.[^/]+$',
        '(^|/)\\.[^/]+$',
      ],
    },
    to: {},
  },
  {
    name: 'no-unresolvable',
    comment:
      'An import that leads nowhere fails at run time: correct the path or install the package.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-package',
    comment: 'A package that package.json does not name is there by chance: declare it.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...layers, ...owners, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.portal|public|test-results|playwright-report)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'require'],
    },
  },
};
