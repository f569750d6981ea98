import type { RasterErrorCode } from '@memraster/ground'

/** The meaning of a GDAL error message. */
export interface GdalFailure {
  /** Undefined if the message does not tell. */
  readonly code: RasterErrorCode | undefined
  /** The codec that GDAL was built without, in capitals, for `RasterError.feature`. */
  readonly feature?: string
}

const MISSING_CODEC =
  /missing codec (?:for |of code )?([\w-]+)|([\w-]+) compression (?:support )?is not configured/i

/** The first match counts: too much memory for a broken file is a limit, a contradictory size is not. */
const CODES: readonly (readonly [RegExp, RasterErrorCode])[] = [
  [
    /(?:out of|enough) memory|memory allocation|(?:cannot|can't|failed to|unable to) (?:re)?allocate/i,
    'LIMIT',
  ],
  [/\bcorrupt/i, 'CORRUPT'],
  [
    /\btoo (?:large|big)\b|\bmaximum\b.*\bexceeded|\bexceeds? (?:the |a )?(?:\w+ )?(?:max|limit|\d)/i,
    'LIMIT',
  ],
  [
    /not supported|unsupported|does not support|doesn't support|not implemented|unhandled|only supported (?:with|for)/i,
    'UNSUPPORTED',
  ],
  // A source of a VRT, or a subdataset.
  [/no such file|does not exist|requested directory \d+ not found/i, 'IO'],
  [/not recognized as/i, 'NOT_RASTER'],
]

/** The error code for a message of GDAL, libtiff or libjpeg. */
export function readGdalWords(words: string): GdalFailure {
  const [, missing, unconfigured] = MISSING_CODEC.exec(words) ?? []
  const codec = missing ?? unconfigured
  if (codec !== undefined) return { code: 'UNSUPPORTED', feature: codec.toUpperCase() }
  return { code: CODES.find(([pattern]) => pattern.test(words))?.[1] }
}

/** Whether GDAL did not recognize the format of a file: the message is one of these, or missing. */
export function isUnknownToGdal(words: string): boolean {
  return (
    words === '' || /not recognized as|not supported as a raster|no such file|does not exist/i.test(words)
  )
}
