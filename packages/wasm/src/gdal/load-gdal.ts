import { loadDeflateAtOnce } from '@memraster/codecs/deflate'
import { RasterError } from '@memraster/ground'
import { type GdalAssets, loadData, loadWasm } from '../module/asset-source.ts'
import type { EmscriptenOptions } from '../module/emscripten-module.ts'
import { growFilesByDoubling } from '../module/grow-files.ts'
import { Gdal } from './gdal.ts'
import { replaceTiffDeflate } from './tiff-deflate.ts'

/** The folder of gdal3.js's data file in its file system. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  PROJ_LIB: '/usr/share/proj',
  GDAL_DATA: '/usr/share/gdal',
  GDAL_NUM_THREADS: '0',
  // Megabytes of decoded blocks that are kept.
  GDAL_CACHEMAX: '128',
  // Masks belong inside the file, so that they cannot be lost.
  GDAL_TIFF_INTERNAL_MASK: 'YES',
}

/**
 * Starts an instance of GDAL: some tenths of a second for compiling 28 MB of WebAssembly.
 *
 * @param compiling The WebAssembly, if it is being compiled already.
 * @throws {RasterError} `IO` if its files are not found; `UNSUPPORTED` if the runtime cannot run it.
 */
export async function loadGdal(
  assets: GdalAssets,
  compiling: Promise<WebAssembly.Module> = loadWasm(assets),
): Promise<Gdal> {
  if (typeof WebAssembly !== 'object') {
    throw new RasterError('UNSUPPORTED', 'This runtime has no WebAssembly; use the pure backend.', {
      feature: 'wasm',
    })
  }
  const [{ default: createModule }, data, wasm, deflate] = await Promise.all([
    import('gdal3.js/build/package/gdal3WebAssembly.js'),
    loadData(assets),
    compiling,
    loadDeflateAtOnce(),
  ])
  let table: WebAssembly.Table | undefined
  let failed: (reason: unknown) => void = () => {}
  const failure = new Promise<never>((_, reject) => {
    failed = reject
  })
  const options: EmscriptenOptions = {
    print: () => {},
    printErr: () => {},
    // A file that names it as its source must not wait for somebody to type.
    stdin: () => null,
    preRun: [
      ({ ENV }) => {
        Object.assign(ENV, ENVIRONMENT)
      },
    ],
    getPreloadedPackage: () => data,
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(wasm, imports).then((instance) => {
        table = Object.values(instance.exports).find((item) => item instanceof WebAssembly.Table)
        receive(instance, wasm)
      }, failed)
      return {}
    },
  }
  const module = await Promise.race([createModule(options), failure])
  growFilesByDoubling(module.FS)
  for (const terminal of ['/dev/tty', '/dev/tty1']) module.FS.unlink(terminal)
  if (!table) throw new TypeError('The WebAssembly exports no table of functions')
  replaceTiffDeflate(module, table, deflate)
  return new Gdal(module, table)
}
