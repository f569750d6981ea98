/**
 * Joins a package's modules to few files, in place of one for each: `node ../../scripts/bundle.mjs` in its folder.
 *
 * Programs start faster with few files to load, and pages load fewer chunks, with less around them. What an entry needs
 * at once is one file; what is loaded when it is asked for stays apart.
 */
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, isAbsolute, resolve } from 'node:path'
import { rolldown } from 'rolldown'

const { exports } = JSON.parse(await readFile('package.json', 'utf8'))
const sourceOf = (entry) => exports[entry]['@memraster/source']

/** The files that are made, and the entries which need all that is in them at once; the first takes a module. */
const GROUPS = [
  { name: 'table-main', entries: ['./table'] },
  { name: 'main', entries: ['./internal' in exports ? './internal' : '.'] },
]

/** Modules of more characters are data, and stay files of their own. */
const DATA = 1 << 16

/** What imports all parts of data that are also loaded one by one: it gets them for its own, in one file. */
const WHOLE = /\/whole\.generated\.ts$/
const OWN = '?own'

/** The group of each module that is in one. */
const groupOf = new Map()

/** Puts the modules that an entry imports, and those which they import, into a group. */
function join(context, id, name) {
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) {
    const code = context.getModuleInfo(imported)?.code ?? ''
    if (groupOf.has(imported) || code === '' || code.length > DATA) continue
    groupOf.set(imported, name)
    join(context, imported, name)
  }
}

const bundle = await rolldown({
  input: Object.fromEntries(
    Object.keys(exports).map((entry) => [
      exports[entry].default.replace(/^\.\/dist\/|\.js$/g, ''),
      sourceOf(entry),
    ]),
  ),
  platform: 'neutral',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  plugins: [
    {
      name: 'own-parts',
      resolveId(source, importer) {
        return WHOLE.test(importer ?? '') ? resolve(dirname(importer), source) + OWN : undefined
      },
      async load(id) {
        if (!id.endsWith(OWN)) return undefined
        return { code: await readFile(id.slice(0, -OWN.length), 'utf8'), moduleType: 'ts' }
      },
    },
    {
      name: 'groups',
      buildEnd() {
        for (const { name, entries } of GROUPS) {
          for (const entry of entries) if (entry in exports) join(this, resolve(sourceOf(entry)), name)
        }
      },
    },
  ],
})
for (const file of await readdir('dist')) {
  if (/\.js(\.map)?$/.test(file)) await rm(`dist/${file}`)
}
await bundle.write({
  dir: 'dist',
  format: 'esm',
  sourcemap: true,
  sourcemapPathTransform: (path) => path.replace(OWN, ''),
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  codeSplitting: { groups: GROUPS.map(({ name }) => ({ name, test: (id) => groupOf.get(id) === name })) },
})
await bundle.close()
