import { RasterError } from '@memraster/ground'

/** The sources of the parts of GDAL; missing ones are found beside gdal3.js. */
export interface GdalAssets {
  /** `gdal3WebAssembly.wasm` of gdal3.js 2.8.1. */
  readonly wasmUrl?: string | URL | undefined
  /** `gdal3WebAssembly.data` of gdal3.js 2.8.1: GDAL's and PROJ's own files. */
  readonly dataUrl?: string | URL | undefined
  /** The WebAssembly, compiled already, in place of `wasmUrl`. */
  readonly module?: WebAssembly.Module | undefined
}

/** The WebAssembly of GDAL, compiled: while it arrives, if the runtime can. */
export async function loadWasm(assets: GdalAssets): Promise<WebAssembly.Module> {
  if (assets.module) return assets.module
  const read = fileReader()
  if (read) {
    const source = assets.wasmUrl ?? packageFile('gdal3WebAssembly.wasm')
    const bytes = await readOrFetch(source, read)
    return await WebAssembly.compile(bytes)
  }
  const url = assets.wasmUrl ?? new URL('gdal3.js/dist/package/gdal3WebAssembly.wasm', import.meta.url)
  const response = await fetchAsset(url)
  if (response.headers.get('content-type') === 'application/wasm') {
    return await WebAssembly.compileStreaming(response)
  }
  return await WebAssembly.compile(await response.arrayBuffer())
}

/** GDAL's and PROJ's own files, as emscripten packs them. */
export async function loadData(assets: GdalAssets): Promise<ArrayBuffer> {
  const read = fileReader()
  if (read) {
    const source = assets.dataUrl ?? packageFile('gdal3WebAssembly.data')
    const bytes = await readOrFetch(source, read)
    return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer
  }
  const url = assets.dataUrl ?? new URL('gdal3.js/dist/package/gdal3WebAssembly.data', import.meta.url)
  return await (await fetchAsset(url)).arrayBuffer()
}

type FileReader = (path: string | URL) => Promise<Uint8Array<ArrayBuffer>>

/** Reads files, if the runtime has Node's API for it. */
function fileReader(): FileReader | undefined {
  const { readFile } = globalThis.process?.getBuiltinModule?.('node:fs/promises') ?? {}
  if (!readFile) return undefined
  return async (path) => {
    const { buffer, byteOffset, byteLength } = await readFile(path)
    return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)
  }
}

async function readOrFetch(source: string | URL, read: FileReader): Promise<Uint8Array<ArrayBuffer>> {
  const text = String(source)
  if (/^https?:/i.test(text)) return new Uint8Array(await (await fetchAsset(source)).arrayBuffer())
  try {
    return await read(text.startsWith('file:') ? new URL(text) : source)
  } catch (cause) {
    throw notThere(text, cause)
  }
}

/** The path of a file of gdal3.js, wherever the process runs. */
function packageFile(name: string): string {
  const { createRequire } = globalThis.process.getBuiltinModule('node:module')
  return createRequire(import.meta.url).resolve(`gdal3.js/dist/package/${name}`)
}

async function fetchAsset(url: string | URL): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url)
  } catch (cause) {
    throw notThere(String(url), cause)
  }
  if (response.ok) return response
  throw notThere(String(url), `${response.status} ${response.statusText}`)
}

function notThere(url: string, cause: unknown): RasterError {
  return new RasterError(
    'IO',
    `GDAL's WebAssembly cannot be loaded: ${url} is not there. Say where the files of gdal3.js are: createWasmBackend({ wasmUrl, dataUrl }).`,
    { cause },
  )
}
