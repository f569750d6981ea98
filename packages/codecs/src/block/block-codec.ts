import { RasterError } from '@memraster/ground'
import type { Scratch } from './scratch.ts'

/** The facts about a block, besides its bytes, that codecs may need. */
export interface BlockContext {
  /** Columns of the block as stored, in pixels. */
  readonly width: number
  /** Rows of the block as stored; a last strip may have fewer than the others. */
  readonly height: number
  /**
   * Columns and rows from the upper left that are in the image; what is beyond may be missing. All unless said.
   */
  readonly visible?: { readonly width: number; readonly height: number } | undefined
  /** Samples of one pixel inside the block: 1 when each band has blocks of its own. */
  readonly samplesPerPixel: number
  readonly bitsPerSample: number
  /** SampleFormat (tag 339): 1 unsigned, 2 signed, 3 float; others as in TIFF 6.0. */
  readonly sampleFormat: number
  /** The byte order of the file; of codecs that need not know it, it is left out. */
  readonly littleEndian?: boolean
  /** PhotometricInterpretation (tag 262). */
  readonly photometric: number
  /** JPEGTables (tag 347): the tables that abbreviated JPEG streams leave out. */
  readonly jpegTables?: Uint8Array | undefined
  /** YCbCrSubSampling (tag 530): columns and rows of pixels that a sample of chroma stands for. */
  readonly chromaSubsampling?: readonly [horizontal: number, vertical: number] | undefined
  /** ExtraSamples (tag 338) of the samples that are not the photometric ones. */
  readonly extraSamples?: readonly number[] | undefined
  /** T4Options (tag 292) of a facsimile. */
  readonly t4Options?: number | undefined
  /** The compression around LERC, from LercParameters (tag 50674): 0 none, 1 Deflate, 2 Zstandard. */
  readonly lercWrapping?: number | undefined
}

/** The encoding of an image's blocks, by its creation options or its tags, with GDAL's defaults. */
export interface EncodeSettings {
  /** Effort, in the codec's own scale: 1 to 9 for Deflate (6 unless said), 1 to 22 for Zstandard (9 unless said). */
  readonly level?: number | undefined
  /** Of lossy WebP: 1 to 100. */
  readonly quality?: number | undefined
  /** Whether WebP is to keep all pixels as they are. */
  readonly lossless?: boolean | undefined
  /** By how much LERC may change a value; 0 unless said. */
  readonly maxError?: number | undefined
}

/** One TIFF compression scheme. */
export interface BlockCodec {
  /** GDAL's name of the scheme, such as `DEFLATE`. */
  readonly name: string
  /** Whether the Predictor tag (317) applies to the scheme; with the others libtiff ignores it. */
  readonly predicts: boolean
  /** Whether FillOrder 2 (tag 266) reverses the bits of the encoded bytes; the others fix their own bit order. */
  readonly honoursFillOrder: boolean
  /** Whether samples come out in this machine's byte order, whatever the file's. */
  readonly makesOwnOrder?: boolean
  /**
   * Raw bytes of a block from which the runtime decodes, or encodes, it in threads of its own; it never does so unless
   * said.
   */
  readonly threadsFrom?: { readonly decode: number; readonly encode: number } | undefined
  /**
   * Decodes a block to exactly `size` bytes. Excess bytes are ignored, as libtiff does.
   *
   * The result is a fresh array, except for compression `NONE`, whose result is a view on `encoded`. If there is
   * `scratch` and it comes at once, it may be in memory of that or of a kernel, and then is there until the next block
   * is decoded.
   *
   * @throws {RasterError} `CORRUPT` if `encoded` is damaged or cannot make `size` bytes.
   */
  decode(
    encoded: Uint8Array,
    size: number,
    context: BlockContext,
    scratch?: Scratch,
  ): Uint8Array | Promise<Uint8Array>
  /**
   * Encodes a block, whose samples are packed and in the byte order of the file; absent if the scheme can only be
   * read. `raw` is left as it is.
   */
  encode?(raw: Uint8Array, context: BlockContext, settings: EncodeSettings): Uint8Array | Promise<Uint8Array>
}

/** @throws {RasterError} `UNSUPPORTED` if pixels are not one sample of `bits` bits, the only kind in the scheme. */
export function requireSamples(
  name: string,
  { bitsPerSample, samplesPerPixel }: BlockContext,
  bits: number,
): void {
  if (bitsPerSample === bits && samplesPerPixel === 1) return
  throw new RasterError(
    'UNSUPPORTED',
    `Pixels of ${samplesPerPixel} samples of ${bitsPerSample} bits cannot be compressed with ${name}, which has 1 of ${bits}.`,
    { feature: name },
  )
}
