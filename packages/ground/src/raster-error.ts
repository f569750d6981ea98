import { requireObject, requireText } from './require-type.ts'

/** The stable codes of {@link RasterError}; a program may branch on them, a message is for people. */
export type RasterErrorCode =
  | 'CLOSED'
  | 'READ_ONLY'
  | 'NOT_RASTER'
  | 'CORRUPT'
  | 'UNSUPPORTED'
  | 'BAND'
  | 'WINDOW'
  | 'SHAPE'
  | 'DTYPE'
  | 'NODATA'
  | 'PROFILE'
  | 'DRIVER'
  | 'CRS'
  | 'BLOCK'
  | 'OVERVIEW'
  | 'LIMIT'
  | 'ABORTED'
  | 'IO'

/** Details of a {@link RasterError} beside its message. */
export interface RasterErrorDetails {
  /** The underlying error, unchanged. */
  readonly cause?: unknown
  /** With `UNSUPPORTED`: the name of the missing feature, as in a backend's capabilities or a codec's name. */
  readonly feature?: string
  /** The name of the file or of the option that was refused. */
  readonly subject?: string
}

/** A {@link RasterError} of one of the codes `C`, with the fields that these always have. */
export type RasterErrorOf<C extends RasterErrorCode> = {
  [K in C]: RasterError & { readonly code: K } & (K extends 'UNSUPPORTED'
      ? { readonly feature: string }
      : unknown)
}[C]

/** The greatest length of a message, in characters: quoted foreign text may be of any length. */
const LONGEST = 2000

const brand = Symbol.for('memraster.RasterError')

/**
 * The one class of errors that memraster raises about rasters.
 *
 * Its message says what was given, what was expected and what to do. Plain misuse of a type, such as a
 * string where bytes are expected, is a `TypeError` instead.
 */
export class RasterError extends Error {
  readonly code: RasterErrorCode
  readonly feature: string | undefined
  readonly subject: string | undefined

  static {
    Object.defineProperty(RasterError.prototype, brand, { value: true })
  }

  /** `UNSUPPORTED` always has a feature. */
  constructor(
    code: RasterErrorCode,
    message: string,
    details: RasterErrorDetails & { readonly feature: string },
  )
  constructor(code: Exclude<RasterErrorCode, 'UNSUPPORTED'>, message: string, details?: RasterErrorDetails)
  constructor(code: RasterErrorCode, message: string, details: RasterErrorDetails = {}) {
    requireText('The code of an error', code)
    requireText('The message of an error', message)
    requireObject('The details of an error', details)
    super(
      message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message,
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.name = 'RasterError'
    this.code = code
    this.feature = details.feature
    this.subject = details.subject
  }
}

/**
 * Whether `error` is a {@link RasterError}, with one of `codes` if any are given.
 *
 * Works across several installed copies of the package, which `instanceof` does not.
 *
 * @example
 * try { await memfile.open() } catch (error) { if (!isRasterError(error, 'NOT_RASTER')) throw error }
 */
export function isRasterError<C extends RasterErrorCode = RasterErrorCode>(
  error: unknown,
  ...codes: readonly C[]
): error is RasterErrorOf<C> {
  try {
    if (typeof error !== 'object' || error === null || !(brand in error)) return false
    return (
      codes.length === 0 ||
      (codes as readonly RasterErrorCode[]).includes((error as unknown as RasterError).code)
    )
  } catch {
    // What a caller's function threw may be a proxy, whose traps throw again.
    return false
  }
}
