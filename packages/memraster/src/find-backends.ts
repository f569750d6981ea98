import { RasterError } from '@memraster/core'
import type { Backend } from '@memraster/core/backend'

/** The backends of memraster's own packages: first the one in a memory-safe language, then those that can do more. */
export const BACKEND_NAMES = ['pure', 'native', 'wasm'] as const

/** One of {@link BACKEND_NAMES}. */
export type BackendName = (typeof BACKEND_NAMES)[number]

/** A backend, or why there is none. */
export interface FoundBackend {
  readonly name: BackendName
  /** The backend's package, such as `@memraster/pure`. */
  readonly packageName: string
  /** Undefined if the package is not installed or cannot be loaded. */
  readonly backend: Backend | undefined
  /** The engine behind the backend, such as `GDAL 3.6.2`; undefined if it needs none. */
  readonly detail: string | undefined
  /** The reason why there is no backend; undefined if the package is not installed, and if all is well. */
  readonly problem: string | undefined
}

/** Loads the backends that are installed; in the order of {@link BACKEND_NAMES}, including those that are not. */
export function findBackends(): Promise<FoundBackend[]> {
  return Promise.all(BACKEND_NAMES.map((name) => findBackend(name)))
}

/**
 * Loads one backend, if it is installed.
 *
 * @param isolate Whether native is to work in a process of its own.
 */
export async function findBackend(name: BackendName, isolate = false): Promise<FoundBackend> {
  const packageName = `@memraster/${name}`
  const absent = { name, packageName, backend: undefined, detail: undefined }
  try {
    const module = await importBackend(name, packageName)
    const backend = isolate ? (module.createNativeBackend?.({ isolate }) ?? module.backend) : module.backend
    const description = module.describe?.({ isolate })
    if (description?.isInstalled === false) {
      return { ...absent, problem: `${description.reason} ${description.remedy}` }
    }
    return {
      name,
      packageName,
      backend,
      detail: description && formatDetail(description),
      problem: undefined,
    }
  } catch (error) {
    return { ...absent, problem: isNotInstalled(error, packageName) ? undefined : messageOf(error) }
  }
}

/** The members of a backend's package that are read. */
interface BackendModule {
  readonly backend: Backend
  /** Exported by packages that may be installed without the library that they work with. */
  readonly describe?: (options: { readonly isolate: boolean }) => LibraryFacts | MissingLibrary
  /** Exported by `@memraster/native`. */
  readonly createNativeBackend?: (options: { readonly isolate: boolean }) => Backend
}

interface LibraryFacts {
  readonly isInstalled: true
  readonly gdalVersion: string
  readonly threads: number
}

interface MissingLibrary {
  readonly isInstalled: false
  readonly reason: string
  readonly remedy: string
}

async function importBackend(name: BackendName, packageName: string): Promise<BackendModule> {
  // Embedded, and found by bundlers.
  if (name === 'pure') return import('@memraster/pure')
  // Not to be followed by bundlers: the others need not be installed.
  return import(/* @vite-ignore */ /* webpackIgnore: true */ packageName) as Promise<BackendModule>
}

function formatDetail({ gdalVersion, threads }: LibraryFacts): string {
  return `GDAL ${gdalVersion}, ${threads} threads`
}

function isNotInstalled(error: unknown, packageName: string): boolean {
  const { code } = error as { readonly code?: string }
  const message = messageOf(error)
  // Browsers, which do not resolve names of packages, and Deno have no code.
  return (code === 'ERR_MODULE_NOT_FOUND' || code === undefined) && message.includes(packageName)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** @throws {TypeError} If `name` is no text; {@link RasterError} `UNSUPPORTED` if it is not that of a backend. */
export function parseBackendName(name: unknown): BackendName {
  if (typeof name !== 'string')
    throw new TypeError(`A backend is named by a text, ${BACKEND_NAMES.join(', ')}, not by a ${typeof name}.`)
  const known = BACKEND_NAMES.find((other) => other === name)
  if (known) return known
  throw new RasterError(
    'UNSUPPORTED',
    `There is no backend ${JSON.stringify(name)}; there are ${BACKEND_NAMES.join(', ')}.`,
    { feature: 'backend', subject: name },
  )
}
