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

/** Bundles the suite and a backend into the one module of a Worker. */
export async function bundleWorker(backend, folder) {
  const { build } = await import('vite')
  const { resolve, ...options } = shared(backend)
  await build({
    ...options,
    resolve: { ...resolve, conditions: ['workerd', 'worker', 'import', 'default'] },
    ssr: { target: 'webworker', noExternal: true },
    build: {
      ssr: worker,
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'worker.js', codeSplitting: false } },
    },
  })
}
