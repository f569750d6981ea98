import type { ArrayOf, ComplexDType, DType } from '@memraster/ground'
import type { ReadOptions } from './read-options.ts'

/** The axes of a read of one band, and of several. */
export type BandAxes = readonly [height: number, width: number]
export type BandsAxes = readonly [bands: number, height: number, width: number]

/** Pixels of dtype `D`; complex ones have a last axis of 2: real, imaginary. */
interface Pixels<D extends DType, Axes extends readonly number[], A> {
  readonly data: A
  readonly shape: D extends ComplexDType ? readonly [...Axes, 2] : Axes
  /** In elements of `data`, for each axis of `shape`. */
  readonly stride: readonly number[]
  readonly dtype: D
}

/** The mask of a masked read. */
interface Masking {
  /**
   * 1 where the pixel is invalid, 0 where it is valid (as in numpy's masked arrays); in the shape and layout of the
   * pixels.
   */
  readonly mask: ArrayOf<'uint8'>
  /** The value to write for invalid pixels, if known. */
  readonly fillValue?: number | bigint
}

/**
 * Pixels with their shape, like zarrita's chunks and scijs ndarrays. Asking for its `dtype` narrows `data`.
 *
 * Axes are `[height, width]` for one band, `[bands, height, width]` for several, and a last one of 2 (real, imaginary)
 * for complex dtypes.
 */
export type RasterData<D extends DType = DType, Axes extends readonly number[] = BandAxes | BandsAxes> = {
  [K in D]: Pixels<K, Axes, ArrayOf<K>> & Partial<Masking>
}[D]

/** {@link RasterData} with a mask. */
export type MaskedRasterData<
  D extends DType = DType,
  Axes extends readonly number[] = BandAxes | BandsAxes,
> = { [K in D]: Pixels<K, Axes, ArrayOf<K>> & Masking }[D]

/** The result of `Dataset.read` for options of the type `O`. */
export type ReadResult<O> = ResultInto<
  ArrayIn<Option<O, 'out'>>,
  Option<O, 'outDtype'>,
  Option<O, 'indexes'> extends infer I ? (I extends number ? BandAxes : BandsAxes) : never,
  Option<O, 'masked'>
>

/** The result of `Dataset.readMasks` for options of the type `O`. */
export type MaskResult<O> = ReadResult<O & { readonly outDtype: 'uint8' }>

/** Refuses unknown option names, which a generic parameter would accept. */
export type Only<O, Known> = O & { readonly [K in Exclude<keyof O, keyof Known>]: never }

/** The type of an option; undefined if it is not given. */
type Option<O, K extends keyof ReadOptions> = O extends { readonly [P in K]?: infer T }
  ? unknown extends T
    ? undefined
    : T
  : undefined

type ArrayIn<Out> = Out extends { readonly data: infer A } ? A : Out

type ResultInto<A, D, Axes extends readonly number[], Masked> = A extends {
  readonly [Symbol.toStringTag]: string
}
  ? Result<
      D extends DType ? D & DTypeIn<A> : DTypeIn<A>,
      Axes,
      A extends Uint8ClampedArray ? Uint8Array : A,
      Masked
    >
  : Result<D extends DType ? D : DType, Axes, undefined, Masked>

/** The dtypes whose samples an array holds. */
type DTypeIn<A extends { readonly [Symbol.toStringTag]: string }> = A extends Uint8ClampedArray
  ? 'uint8'
  : {
      [K in DType]: ArrayOf<K>[typeof Symbol.toStringTag] extends A[typeof Symbol.toStringTag] ? K : never
    }[DType]

type Result<D extends DType, Axes extends readonly number[], A, Masked> = {
  [K in D]: Pixels<K, Axes, A extends undefined ? ArrayOf<K> : A> &
    (Masked extends true ? Masking : { readonly [P in keyof Masking]?: never })
}[D]
