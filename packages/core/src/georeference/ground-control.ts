/** A point whose place is known in pixels and in the world. */
export interface GroundControlPoint {
  /** In pixels from the upper left corner of the raster; may be fractional. */
  readonly row: number
  readonly col: number
  /** In units of the points' CRS. */
  readonly x: number
  readonly y: number
  readonly z: number
  readonly id?: string
  readonly info?: string
}

/**
 * Rational polynomial coefficients of a sensor: ground to image.
 *
 * Coefficients are in the order of the GeoTIFF tag 50844 (RPC00B). Angles are in degrees, heights in
 * metres, lines and samples in pixels.
 */
export interface RPC {
  readonly heightOff: number
  readonly heightScale: number
  readonly latOff: number
  readonly latScale: number
  readonly lineDenCoeff: readonly number[]
  readonly lineNumCoeff: readonly number[]
  readonly lineOff: number
  readonly lineScale: number
  readonly longOff: number
  readonly longScale: number
  readonly sampDenCoeff: readonly number[]
  readonly sampNumCoeff: readonly number[]
  readonly sampOff: number
  readonly sampScale: number
  /** RMS bias and random error in metres; undefined where unknown. */
  readonly errBias: number | undefined
  readonly errRand: number | undefined
}
