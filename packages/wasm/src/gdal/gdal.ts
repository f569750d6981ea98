import { isRasterError, RasterError } from '@memraster/ground'
import { LONE_DRIVERS } from '@memraster/tiff/references'
import { addFunction } from '../module/add-function.ts'
import type { EmscriptenModule, Pointer } from '../module/emscripten-module.ts'
import { Arena } from './arena.ts'
import { FAILURE, fatalError, type GdalMessage, lossError } from './gdal-errors.ts'
import { type CallVirtual, forbidOpening, hasExpectedLayout, virtualCaller } from './virtual-methods.ts'

/** The context of an operation. */
export interface GdalCall {
  /** Memory that is given back when the operation ends. */
  readonly arena: Arena
  /** GDAL's reports in this operation so far. */
  readonly messages: readonly GdalMessage[]
}

/** One instance of GDAL: its module, its virtual methods, and what it reports. */
export class Gdal {
  readonly module: EmscriptenModule
  readonly call: CallVirtual
  /** A GDALProgressFunc that calls what {@link reporting} was given. */
  readonly progress: Pointer
  /** Drivers that open no files unless an operation allows it, each with the function that does. */
  readonly #forbidden = new Map<string, { readonly driver: Pointer; allow: () => void }>()
  #messages: GdalMessage[] = []
  #onProgress: ((fraction: number) => boolean) | undefined
  #death: RasterError | undefined

  /** @throws {RasterError} `UNSUPPORTED` if the module is not that of gdal3.js 2.8.1. */
  constructor(module: EmscriptenModule, table: WebAssembly.Table) {
    this.module = module
    this.call = virtualCaller(module, table)
    module._GDALAllRegister()
    const onError = (level = 0, number = 0, text = 0): undefined => {
      // A hostile file can complain without end.
      if (this.#messages.length < 100)
        this.#messages.push({ level, number, text: withoutFolders(module.UTF8ToString(text)) })
    }
    module._CPLSetErrorHandler(addFunction(table, onError, 'viii'))
    const onProgress = (fraction = 0): number => {
      // Its sums go a little beyond one at times.
      return this.#onProgress?.(Math.min(fraction, 1)) === false ? 0 : 1
    }
    this.progress = addFunction(table, onProgress, 'idii')
    this.run(({ arena }) => {
      // GDAL 3.8 alone would refuse a JPEG whose end is missing; others, as libjpeg, show what there is of it.
      module._CPLSetConfigOption(arena.text('GDAL_ERROR_ON_LIBJPEG_WARNING'), arena.text('FALSE'))
      const memory = this.driver(arena, 'MEM')
      const dataset = module._GDALCreate(memory, arena.text(''), 1237, 1621, 1, 1, 0)
      const fits = dataset !== 0 && hasExpectedLayout(module, table, dataset)
      if (dataset !== 0) module._GDALClose(dataset)
      // A name that starts with MEM::: stands for any address of the heap; a file must not be able to say it.
      forbidOpening(module, memory)
      this.#forbidFollowing(arena.text('DCAP_RASTER'))
      const reopened = module._GDALOpenEx(
        arena.text(`MEM:::DATAPOINTER=${memory},PIXELS=1,LINES=1`),
        0,
        0,
        0,
        0,
      )
      if (fits && reopened === 0) return
      throw new RasterError(
        'UNSUPPORTED',
        'The WebAssembly is not that of gdal3.js 2.8.1; give the `wasmUrl` and `dataUrl` of that version.',
        { feature: 'wasm' },
      )
    })
  }

  /** The error that ended this instance; undefined while it works. */
  get death(): RasterError | undefined {
    return this.#death
  }

  /**
   * Runs one synchronous operation. Errors that GDAL throws rather than reports (an abort, memory that is not there)
   * leaves it in no known state, and ends the instance.
   *
   * @param drivers The drivers that may open files in it, besides those that follow no references.
   */
  run<T>(operation: (call: GdalCall) => T, drivers: readonly string[] = []): T {
    if (this.#death) throw this.#death
    this.#messages = []
    const arena = new Arena(this.module)
    const allowed = drivers.flatMap((name) => this.#forbidden.get(name) ?? [])
    for (const each of allowed) each.allow()
    try {
      const result = operation({ arena, messages: this.#messages })
      arena.free()
      return result
    } catch (error) {
      if (isRasterError(error)) {
        arena.free()
        throw error
      }
      const failure = fatalError(error, this.#messages)
      this.#death = lossError(failure)
      throw failure
    } finally {
      for (const each of allowed) each.allow = forbidOpening(this.module, each.driver)
    }
  }

  /** Forbids all drivers to open files except those that follow no references, and VRT, whose files are vetted. */
  #forbidFollowing(rasterCapability: Pointer): void {
    const { module } = this
    for (let i = 0; i < module._GDALGetDriverCount(); i++) {
      const driver = module._GDALGetDriver(i)
      const name = this.text(module._GDALGetDriverShortName(driver))
      const isRaster = this.text(module._GDALGetMetadataItem(driver, rasterCapability, 0)) === 'YES'
      if (!isRaster || name in LONE_DRIVERS || name === 'VRT' || name === 'MEM') continue
      this.#forbidden.set(name, { driver, allow: forbidOpening(module, driver) })
    }
  }

  /**
   * Has `onProgress` called with the progress of `operation`, which is given {@link progress}; if it gives
   * false, GDAL stops and fails.
   */
  reporting<T>(onProgress: (fraction: number) => boolean, operation: () => T): T {
    this.#onProgress = onProgress
    try {
      return operation()
    } finally {
      this.#onProgress = undefined
    }
  }

  /** @throws {RasterError} `DRIVER` if there is no such driver. */
  driver(arena: Arena, name: string): Pointer {
    const driver = this.module._GDALGetDriverByName(arena.text(name))
    if (driver !== 0) return driver
    throw new RasterError('DRIVER', `GDAL's WebAssembly has no driver ${name}.`, { subject: name })
  }

  /** A text of C's; empty for none. */
  text(address: Pointer | bigint): string {
    return address === 0 ? '' : this.module.UTF8ToString(Number(address))
  }

  /** The texts of a string list. */
  texts(list: Pointer | bigint): string[] {
    const texts: string[] = []
    if (list === 0) return texts
    for (let at = Number(list) >> 2; this.module.HEAPU32[at]; at++) {
      texts.push(this.module.UTF8ToString(this.module.HEAPU32[at] as number))
    }
    return texts
  }

  /** The texts of a string list that belongs to the caller, which is freed. */
  takeTexts(list: Pointer | bigint): string[] {
    const texts = this.texts(list)
    if (list === 0) return texts
    for (let at = Number(list) >> 2; this.module.HEAPU32[at]; at++) {
      this.module._free(this.module.HEAPU32[at] as number)
    }
    this.module._free(Number(list))
    return texts
  }
}

/** GDAL's words without the folders that its files and its own code were in. */
function withoutFolders(text: string): string {
  return text.replaceAll(/\/rasters\/[0-9a-f-]{36}\/|\/\S*\/gdal-[\d.]+\//g, '')
}

/** Whether GDAL has reported a failure. */
export function hasFailed({ messages }: GdalCall): boolean {
  return messages.some(({ level }) => level >= FAILURE)
}
