import type { RasterErrorCode } from '@memraster/ground'

/** What GDAL's words about an operation that failed mean. */
export interface GdalFailure {
  /** Undefined if the words do not say. */
  readonly code: RasterErrorCode | undefined
  /** The codec that GDAL was built without, in capitals, for `RasterError.feature`. */
  readonly feature?: string
}

const MISSING_CODEC =
  /missing codec (?:for |of code )?([\w-]+)|([\w-]+) compression (?:support )?is not configured/i

/** The first that fits counts: memory that a broken file asks for is a limit, a size that contradicts itself is not. */
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

/** The code for what GDAL, libtiff and libjpeg say in an operation that failed. */
export function readGdalWords(words: string): GdalFailure {
  const [, missing, unconfigured] = MISSING_CODEC.exec(words) ?? []
  const codec = missing ?? unconfigured
  if (codec !== undefined) return { code: 'UNSUPPORTED', feature: codec.toUpperCase() }
  return { code: CODES.find(([pattern]) => pattern.test(words))?.[1] }
}

/** Whether GDAL says of a file that it did not open that it is in no format which it knows; so it does by silence. */
export function isUnknownToGdal(words: string): boolean {
  return (
    words === '' || /not recognized as|not supported as a raster|no such file|does not exist/i.test(words)
  )
}
