import { functionForC } from '../module/add-function.ts'
import type { EmscriptenModule, Pointer } from '../module/emscripten-module.ts'

/** Deflates bytes; undefined if that takes more than `room`. */
export type Deflate = (raw: Uint8Array, level: number, room: number) => Uint8Array | undefined

/**
 * The functions of libtiff's codec for DEFLATE (tif_zip.c of libtiff 4.6): their places in the table of functions, and
 * their numbers in the WebAssembly of gdal3.js 2.8.1, which no other build has there.
 */
const ZIP_ENCODE = { place: 4380, number: '14428', signature: 'iiiii' }
const ZIP_POST_ENCODE = { place: 4381, number: '14427', signature: 'ii' }

/** The offsets of fields of libtiff's TIFF, in bytes. */
const TIFF_FIELDS = { codec: 744, encoded: 756, room: 760, encodedSize: 776 } as const

/** The offsets of fields of its ZIPState: bytes of the block that zlib has taken, and the level. */
const ZIP_FIELDS = { taken: 72, level: 120 } as const

/** Zlib's Z_DEFAULT_COMPRESSION is this level. */
const DEFAULT_LEVEL = 6

/** Smaller blocks are left to GDAL's zlib: those of the platform take some time to begin. */
const LEAST_BLOCK = 4096

/**
 * Has blocks of TIFFs deflated by `deflate`. The zlib of gdal3.js takes four times as long as the
 * platform's. It stays for small blocks, those that do not get smaller, and if the WebAssembly is of another build.
 */
export function replaceTiffDeflate(
  module: EmscriptenModule,
  table: WebAssembly.Table,
  deflate: Deflate,
): void {
  const encode = functionAt(table, ZIP_ENCODE)
  const postEncode = functionAt(table, ZIP_POST_ENCODE)
  if (!encode || !postEncode) return
  /** Of TIFFs whose block is encoded but not yet written: the bytes that it takes. */
  const sizes = new Map<Pointer, number>()
  const field = (address: Pointer, offset: number): number => (address + offset) >> 2
  // GDAL gives each block as a whole: libtiff resets its zlib, calls this once, and then `finishBlock`.
  const encodeBlock = (tiff = 0, raw = 0, size = 0, sample = 0): number => {
    const { HEAPU8, HEAPU32, HEAP32 } = module
    const codec = HEAPU32[field(tiff, TIFF_FIELDS.codec)] as number
    if (sizes.has(tiff)) throw new Error('libtiff has given a block in pieces')
    const isBegun = HEAPU32[field(codec, ZIP_FIELDS.taken)] !== 0
    const level = HEAP32[field(codec, ZIP_FIELDS.level)] as number
    if (isBegun || size < LEAST_BLOCK) return encode(tiff, raw, size, sample) as number
    const room = HEAPU32[field(tiff, TIFF_FIELDS.room)] as number
    const encoded = deflate(HEAPU8.subarray(raw, raw + size), level < 0 ? DEFAULT_LEVEL : level, room)
    if (!encoded) return encode(tiff, raw, size, sample) as number
    HEAPU8.set(encoded, HEAPU32[field(tiff, TIFF_FIELDS.encoded)] as number)
    sizes.set(tiff, encoded.length)
    return 1
  }
  const finishBlock = (tiff = 0): number => {
    const size = sizes.get(tiff)
    if (size === undefined) return postEncode(tiff) as number
    sizes.delete(tiff)
    module.HEAP32[field(tiff, TIFF_FIELDS.encodedSize)] = size
    return 1
  }
  table.set(ZIP_ENCODE.place, functionForC(encodeBlock, ZIP_ENCODE.signature))
  table.set(ZIP_POST_ENCODE.place, functionForC(finishBlock, ZIP_POST_ENCODE.signature))
}

/** A function of the table, if it is the one that is expected there: functions of WebAssembly are named by their numbers. */
function functionAt(
  table: WebAssembly.Table,
  { place, number }: { readonly place: number; readonly number: string },
): ((...args: readonly number[]) => unknown) | undefined {
  const found: unknown = place < table.length ? table.get(place) : undefined
  return typeof found === 'function' && found.name === number
    ? (found as (...args: readonly number[]) => unknown)
    : undefined
}
