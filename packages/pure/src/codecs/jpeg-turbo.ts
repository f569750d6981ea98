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

/** Exceptions after which a module is given up. */
const MOST_REFUSALS = 1000

/**
 * libjpeg-turbo: in WebAssembly, or in plain JavaScript where a runtime cannot load that.
 *
 * What it refuses it leaves by an exception that does not unwind the module's own stack, and after about 4000 of those
 * it would fail for good. So the module is given up well before, or after any other fault, and the next picture gets
 * a new one, which takes some ten milliseconds to start.
 */
class Turbo {
  #module: Promise<TurboModule> | undefined
  #refusals = 0

  /** Resolves when the decoder is there; rejects where the runtime can load none. */
  async load(): Promise<void> {
    await this.#current()
  }

  /**
   * Decodes a JPEG of one or three components to interleaved samples, with YCbCr as RGB: a fresh array.
   *
   * Rejects with whatever libjpeg-turbo throws at damaged ones.
   */
  async decode(jpeg: Uint8Array): Promise<Uint8Array> {
    const { JPEGDecoder } = await this.#current()
    try {
      const decoder = new JPEGDecoder()
      try {
        decoder.getEncodedBuffer(jpeg.length).set(jpeg)
        decoder.decode()
        return new Uint8Array(decoder.getDecodedBuffer())
      } finally {
        decoder.delete()
      }
    } catch (error) {
      this.#refusals++
      if (typeof error !== 'number' || this.#refusals >= MOST_REFUSALS) {
        this.#module = undefined
        this.#refusals = 0
      }
      throw error
    }
  }

  #current(): Promise<TurboModule> {
    this.#module ??= startModule()
    return this.#module
  }
}

async function startModule(): Promise<TurboModule> {
  const quiet = { print() {}, printErr() {} }
  try {
    return await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs')).default(quiet)
  } catch {
    return await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/decode')).default(quiet)
  }
}

/** The one decoder that all files share: a module takes megabytes and milliseconds to start. */
export const turbo: Turbo = new Turbo()
