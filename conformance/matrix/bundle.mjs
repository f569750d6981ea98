import { copyFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Vite is loaded when it is needed: what imports this may run before anything is installed.
const page = fileURLToPath(new URL('page/', import.meta.url))
const worker = fileURLToPath(new URL('worker.js', import.meta.url))

const shared = (backend) => ({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { 'backend-under-test': fileURLToPath(import.meta.resolve(`@memraster/${backend}`)) } },
})

/** Bundles the suite and a backend into a page, as an application would. */
export async function bundlePage(backend, folder) {
  const { build } = await import('vite')
  await build({
    ...shared(backend),
    root: page,
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false },
  })
}

/**
 * Bundles the suite and a backend into the one module of a Worker, and returns the names of the WebAssembly modules that
 * it imports: they are put beside it, since a Worker compiles none itself.
 */
export async function bundleWorker(backend, folder) {
  const kernels = new Map()
  const keepKernels = {
    name: 'keep-kernels',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('.wasm') || importer === undefined) return null
      kernels.set(basename(id), join(dirname(importer), id))
      return { id: `./${basename(id)}`, external: true }
    },
  }
  const { build } = await import('vite')
  const { resolve, ...options } = shared(backend)
  await build({
    ...options,
    plugins: [keepKernels],
    resolve,
    ssr: {
      target: 'webworker',
      noExternal: true,
      resolve: { conditions: ['workerd', 'worker', 'import', 'default'] },
    },
    build: {
      ssr: worker,
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'worker.js', codeSplitting: false } },
    },
  })
  for (const [name, path] of kernels) copyFileSync(path, join(folder, name))
  return [...kernels.keys()]
}
