import { RasterError } from '@memraster/core'
import type { Backend } from '@memraster/core/backend'
import { type BackendName, findBackend, findBackends, parseBackendName } from './find-backends.ts'

/**
 * The backend to work with: the one that is named, else the one that the environment variable
 * `MEMRASTER_BACKEND` names, else the first that is installed of native, wasm and pure.
 *
 * @throws {RasterError} `UNSUPPORTED` if the named backend is unknown, not installed or cannot be loaded.
 * @example
 * const { MemoryFile, open } = bindBackend(await chooseBackend('pure'))
 */
export async function chooseBackend(name: BackendName | undefined = nameOfEnvironment()): Promise<Backend> {
  const [backend] = await chooseBackends(name)
  return backend ?? requireBackend('pure')
}

/**
 * The backend that is named, here or by `MEMRASTER_BACKEND`, else all that are installed: each file gets the first
 * that can read or write it.
 *
 * @throws {RasterError} `UNSUPPORTED` if the named backend is unknown, not installed or cannot be loaded.
 */
export async function chooseBackends(
  name: BackendName | undefined = nameOfEnvironment(),
): Promise<readonly Backend[]> {
  if (name !== undefined) return [await requireBackend(parseBackendName(name))]
  const found = await findBackends()
  return found.flatMap(({ backend }) => backend ?? [])
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
