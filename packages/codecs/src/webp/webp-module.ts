import { nodeBuiltin, RasterError } from '@memraster/ground'

/** Libwebp's decoder. */
export interface WebpDecoder {
  /** The pixels as red, green, blue and alpha, not multiplied; null for what is no WebP picture. */
  decode(encoded: Uint8Array): { readonly data: Uint8ClampedArray } | null
}

/** Libwebp's encoder. */
export interface WebpEncoder {
  /** Takes pixels as red, green, blue and alpha; null if there is no memory. */
  encode(
    rgba: Uint8Array,
    width: number,
    height: number,
    options: Readonly<Record<string, number>>,
  ): Uint8Array | null
}

/** Starts a module of WebAssembly, whose bytes it fetches itself if they are not given. */
type CreateWebpModule<T> = (options: { readonly wasmBinary?: Uint8Array }) => Promise<T>

/**
 * Starts libwebp's decoder.
 *
 * @throws {RasterError} `UNSUPPORTED` if the runtime forbids compiling WebAssembly, as Workers do.
 */
export async function startWebpDecoder(): Promise<WebpDecoder> {
  const load = async (): Promise<CreateWebpModule<WebpDecoder>> =>
    (await import('@jsquash/webp/codec/dec/webp_dec.js')).default
  const { module, ImageData } = await start('dec/webp_dec', load)
  if (ImageData === undefined) return module
  return {
    decode(encoded) {
      globals.ImageData = ImageData
      try {
        return module.decode(encoded)
      } finally {
        delete globals.ImageData
      }
    },
  }
}

/**
 * Starts libwebp's encoder: the one with vector instructions, or the one without, if a runtime lacks those.
 *
 * @throws {RasterError} `UNSUPPORTED` as `startWebpDecoder`.
 */
export async function startWebpEncoder(): Promise<WebpEncoder> {
  try {
    const load = async (): Promise<CreateWebpModule<WebpEncoder>> =>
      (await import('@jsquash/webp/codec/enc/webp_enc_simd.js')).default
    return (await start('enc/webp_enc_simd', load)).module
  } catch {
    const load = async (): Promise<CreateWebpModule<WebpEncoder>> =>
      (await import('@jsquash/webp/codec/enc/webp_enc.js')).default
    return (await start('enc/webp_enc', load)).module
  }
}

const globals = globalThis as { ImageData?: unknown }

/** A module, and the `ImageData` that it brings along if the runtime has none, and that it would leave behind. */
async function start<T>(
  name: string,
  load: () => Promise<CreateWebpModule<T>>,
): Promise<{ readonly module: T; readonly ImageData?: unknown }> {
  try {
    const create = await load()
    const wasmBinary = installedFile(`@jsquash/webp/codec/${name}.wasm`)
    const hasImageData = globals.ImageData !== undefined
    const starting = create(wasmBinary === undefined ? {} : { wasmBinary })
    const { ImageData } = globals
    if (!hasImageData) delete globals.ImageData
    const module = await starting
    return hasImageData ? { module } : { module, ImageData }
  } catch (cause) {
    throw new RasterError(
      'UNSUPPORTED',
      'WebP needs WebAssembly that is compiled at run time, and that cannot be had here; use the native backend, or another runtime.',
      { feature: 'WEBP', cause },
    )
  }
}

/** A file of an installed package, if there is a file system: Node, Bun and Deno have no `fetch` for it. */
function installedFile(name: string): Uint8Array | undefined {
  const modules = nodeBuiltin<NodeModule>('node:module')
  const files = nodeBuiltin<NodeFiles>('node:fs')
  if (modules === undefined || files === undefined) return undefined
  return files.readFileSync(modules.createRequire(import.meta.url).resolve(name))
}

interface NodeModule {
  createRequire(url: string): { resolve(name: string): string }
}

interface NodeFiles {
  readFileSync(path: string): Uint8Array
}
