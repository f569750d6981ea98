import { RasterError } from '@memraster/core'
import type { Backend, BackendChoice } from '@memraster/core/backend'
import { BACKEND_NAMES, type BackendName, findBackend, parseBackendName } from './find-backends.ts'
import { keepResult } from './keep-result.ts'

/**
 * The backend to work with: the one that is named, else the one that the environment variable `MEMRASTER_BACKEND`
 * names, else pure. Native works in this process then, as its package does.
 *
 * @throws {TypeError} If `name` is no text.
 * @throws {RasterError} `UNSUPPORTED` if the named backend is unknown, not installed or cannot be loaded.
 * @example
 * const { MemoryFile, open } = bindBackend(await chooseBackend('pure'))
 */
export async function chooseBackend(name: BackendName | undefined = nameOfEnvironment()): Promise<Backend> {
  return await requireBackend(name === undefined ? 'pure' : parseBackendName(name))
}

/**
 * The backend that `MEMRASTER_BACKEND` names, else all that are installed: each file gets the first of pure, native and
 * wasm that can read or write it. Native then works in a process of its own, since it is given files of any origin.
 *
 * @throws {RasterError} `UNSUPPORTED` if the named backend is unknown, not installed or cannot be loaded.
 */
export async function chooseBackends(): Promise<BackendChoice> {
  const name = nameOfEnvironment()
  return name === undefined ? installedBackends() : await requireBackend(name)
}

/** The backends that are installed, each looked for and loaded when it is first reached. */
function installedBackends(): AsyncIterable<Backend> {
  const finds = BACKEND_NAMES.map((name) => keepResult(() => findBackend(name, true)))
  return {
    async *[Symbol.asyncIterator]() {
      for (const find of finds) {
        const { backend } = await find()
        if (backend) yield backend
      }
    },
  }
}

async function requireBackend(name: BackendName): Promise<Backend> {
  const { backend, packageName, problem } = await findBackend(name)
  if (backend) return backend
  const reason =
    problem === undefined
      ? `is not installed; run \`npm install ${packageName}\``
      : `cannot be loaded: ${problem.replace(/\.$/, '')}`
  throw new RasterError('UNSUPPORTED', `The ${name} backend was asked for, but ${packageName} ${reason}.`, {
    feature: 'backend',
    subject: name,
  })
}

/** The value of `MEMRASTER_BACKEND`, if the runtime has an environment and it is set. */
function nameOfEnvironment(): BackendName | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  }
  const name = process?.env?.MEMRASTER_BACKEND
  return name ? parseBackendName(name) : undefined
}
