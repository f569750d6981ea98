/**
 * Who may use whom, as ARCHITECTURE.md draws it: `pnpm arrows` checks it. Imports of types count as well.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** The packages that each package uses. */
const PACKAGES = {
  ground: [],
  crs: ['ground'],
  codecs: ['ground'],
  core: ['crs', 'ground'],
  tiff: ['codecs', 'core', 'crs', 'ground'],
  pure: ['codecs', 'core', 'crs', 'ground', 'tiff'],
  native: ['core', 'crs', 'ground', 'tiff'],
  wasm: ['codecs', 'core', 'crs', 'ground', 'tiff'],
  memraster: ['core', 'pure', 'native', 'wasm'],
  bench: ['core', 'memraster', 'native', 'wasm'],
  fuzz: ['core', 'pure', 'native', 'wasm'],
}

/** The folders of each package's `src`, each of which uses only those before it; `.` is `src` itself. */
const FOLDERS = {
  'packages/ground': ['.'],
  'packages/crs': ['definition', 'wkt1', 'epsg', 'wkt2', 'proj-json', 'proj-string', 'identify', '.'],
  'packages/codecs': [
    'block',
    'bytes',
    'kernels',
    'samples',
    'predictors',
    'deflate',
    'zstd',
    'lzw',
    'lzma',
    'ccitt',
    'jpeg',
    'lerc',
    'sgilog',
    'webp',
    'pixarlog',
    'simple',
    '.',
  ],
  'packages/core': [
    'metadata',
    'window',
    'georeference',
    'samples',
    'nodata',
    'directory',
    'ranges',
    'backend',
    'remote',
    'profile',
    'operation',
    'read',
    'write',
    'rewrite',
    'dataset',
    'files',
    'zip',
    '.',
  ],
  'packages/tiff': [
    'xml',
    'container',
    'old-jpeg',
    'metadata',
    'georeference',
    'sidecars',
    'geokeys',
    'facts',
    'references',
    '.',
  ],
  'packages/pure': [
    'driver',
    'copying',
    'resample',
    'blocks',
    'workers',
    'colors',
    'read',
    'write',
    'picture',
    'png',
    'jpeg-file',
    'vrt',
    '.',
  ],
  'packages/native': ['binding', 'files', 'handles', 'facts', 'read', 'write', 'isolation', '.'],
  'packages/wasm': ['module', 'gdal', 'engine', 'dataset', 'worker', '.'],
  'packages/memraster': ['.', 'cli'],
  'packages/bench': ['report', 'contenders', '.'],
  'packages/fuzz': ['recipe', 'bases', 'mutations', 'trial', 'watch', '.'],
  conformance: ['golden', 'suite', 'facts', 'cases', '.', 'cli'],
}

const inFolders = (root, folders) =>
  folders.map((folder) => `^${root}/src/${folder === '.' ? '[^/]+$' : `${folder}/`}`)

const packageRules = Object.entries(PACKAGES).map(([name, used]) => ({
  name: `packages-below-${name}`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: { path: '^(packages|conformance)/', pathNot: [name, ...used].map((each) => `^packages/${each}/`) },
}))

const folderRules = Object.entries(FOLDERS).flatMap(([root, folders]) => [
  ...folders.map((folder, i) => ({
    name: `folders-below-${root}/${folder}`,
    severity: 'error',
    from: { path: inFolders(root, [folder]) },
    to: { path: `^${root}/src/`, pathNot: inFolders(root, folders.slice(0, i + 1)) },
  })),
  {
    name: `folders-of-${root}`,
    comment: 'A new folder takes its place in scripts/arrows.config.mjs.',
    severity: 'error',
    from: { path: `^${root}/src/`, pathNot: inFolders(root, folders) },
    to: {},
  },
])

export default {
  forbidden: [
    { name: 'no-circles-of-files', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-circles-of-folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
    ...packageRules,
    {
      name: 'packages-below-conformance',
      comment: 'The suite tests any backend, and knows none.',
      severity: 'error',
      from: { path: '^conformance/src/' },
      to: { path: '^packages/', pathNot: '^packages/(core|ground)/' },
    },
    ...folderRules,
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: {
      conditionNames: ['@memraster/source', 'import'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
}
