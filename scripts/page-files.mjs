/**
 * The files of JavaScript that a page loads: bundled for browsers as a page of ours would be, without a browser.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = join(root, '.cache', 'pages')

/** Bundles `code`, a module in the folder of a package; gives the entry's path and esbuild's account of its files. */
async function bundle(name, packageName, code) {
  const outdir = join(home, name)
  rmSync(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: join(root, 'packages', packageName), sourcefile: 'page.js' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    entryNames: 'page',
    outdir,
    absWorkingDir: root,
    metafile: true,
    logLevel: 'error',
    // The decoder of LERC imports it in Node.
    external: ['module'],
  })
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n')
  return { page: join(outdir, 'page.js'), outputs: metafile.outputs }
}

/** The files that are loaded with `export * from` a package's entry, before anything is asked for. */
export async function filesOfEntry(packageName, entry = '') {
  const name = `${packageName}${entry.replaceAll('/', '-')}`
  const { outputs } = await bundle(name, packageName, `export * from '@memraster/${packageName}${entry}'`)
  const files = new Set([Object.keys(outputs).find((path) => path.endsWith('/page.js'))])
  for (const file of files) {
    for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') files.add(path)
  }
  return [...files].map((file) => join(root, file))
}

/** All files that a package's entry may load, sooner or later. */
export async function allFilesOf(packageName) {
  const name = `${packageName}-whole`
  const { outputs } = await bundle(name, packageName, `export * from '@memraster/${packageName}'`)
  return Object.keys(outputs).map((file) => join(root, file))
}

/**
 * The files that a page really loads when it opens a raster by pure and reads it.
 *
 * @param {string} name
 * @param {Uint8Array} raster
 */
export async function filesOfReading(name, raster) {
  const code = `import { MemoryFile } from '@memraster/pure'
export async function read(bytes) {
  const dataset = await new MemoryFile(bytes).open()
  const { data } = await dataset.read()
  return { crs: String(dataset.crs), length: data.length }
}`
  const { page } = await bundle(name, 'pure', code)
  const loaded = mkdtempSync(join(tmpdir(), 'memraster-page-'))
  try {
    mkdirSync(home, { recursive: true })
    const file = join(home, `${name}.tif`)
    writeFileSync(file, raster)
    // Without what only Node has; V8's coverage tells which files were loaded.
    const program = `import { readFileSync } from 'node:fs'
const bytes = readFileSync(${JSON.stringify(file)})
globalThis.process = globalThis.Buffer = undefined
const { read } = await import(${JSON.stringify(pathToFileURL(page).href)})
await read(new Uint8Array(bytes))`
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, NODE_V8_COVERAGE: loaded },
    })
    const scripts = readdirSync(loaded).flatMap(
      (report) => JSON.parse(readFileSync(join(loaded, report), 'utf8')).result,
    )
    const folder = pathToFileURL(join(page, '..')).href
    return [...new Set(scripts.map(({ url }) => url))]
      .filter((url) => url.startsWith(`${folder}/`))
      .map((url) => fileURLToPath(url))
  } finally {
    rmSync(loaded, { recursive: true, force: true })
  }
}
