/** One decoder of libjpeg-turbo; it throws a number, the address of a C++ exception, for what it cannot decode. */
interface TurboDecoder {
  /** Room for the encoded bytes: a view on the module's memory. */
  getEncodedBuffer(size: number): Uint8Array
  decode(): void
  /** The pixels, samples interleaved: a view on the memory of the module. */
  getDecodedBuffer(): Uint8ClampedArray
  delete(): void
}

interface TurboModule {
  readonly JPEGDecoder: new () => TurboDecoder
}

/** Starts the module. */
export type CreateTurbo = (options: {
  printErr(text: string): void
  print(text: string): void
}) => Promise<TurboModule>

/** Decodes a JPEG of one or three components to interleaved samples, with YCbCr as RGB: a fresh array. */
export type DecodeJpeg = (jpeg: Uint8Array) => Uint8Array

/**
 * libjpeg-turbo, started once: in WebAssembly, or in plain JavaScript where a runtime cannot load that.
 *
 * Import this file lazily; it begins to load with it.
 */
export const turbo: Promise<DecodeJpeg> = startTurbo()

async function startTurbo(): Promise<DecodeJpeg> {
  const quiet = { print() {}, printErr() {} }
  let module: TurboModule
  try {
    module = await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs')).default(quiet)
  } catch {
    module = await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/decode')).default(quiet)
  }
  return (jpeg) => {
    const decoder = new module.JPEGDecoder()
    try {
      decoder.getEncodedBuffer(jpeg.length).set(jpeg)
      decoder.decode()
      return new Uint8Array(decoder.getDecodedBuffer())
    } finally {
      decoder.delete()
    }
  }
}
