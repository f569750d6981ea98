/** A number as JSON holds it: `nan`, `inf` and `-inf` as texts. */
export type JsonNumber = number | string

/** Tags of the default domain (the empty name) and others. */
type Domains = Readonly<Record<string, Readonly<Record<string, string>>>>

/** One windowed read: the digests of its bands' pixels. */
export interface ReadFacts {
  /** colOff, rowOff, width, height. */
  readonly window: readonly [number, number, number, number]
  readonly shape: readonly [height: number, width: number]
  readonly pixels: readonly string[]
}

/** rasterio's facts of a raster, as `fixtures/golden_facts.py` prints them. */
export interface RasterFacts {
  readonly driver: string
  readonly width: number
  readonly height: number
  readonly count: number
  readonly dtypes: readonly string[]
  readonly nodatavals: readonly (JsonNumber | null)[]
  readonly transform: readonly number[]
  readonly bounds: readonly number[]
  readonly res: readonly number[]
  readonly epsg: number | null
  readonly wkt: string | null
  readonly blockShapes: readonly (readonly number[])[]
  readonly colorinterp: readonly string[]
  readonly colormaps: readonly (Readonly<Record<string, readonly number[]>> | null)[]
  readonly descriptions: readonly (string | null)[]
  readonly units: readonly (string | null)[]
  readonly scales: readonly number[]
  readonly offsets: readonly number[]
  readonly maskFlags: readonly (readonly string[])[]
  readonly overviews: readonly (readonly number[])[]
  readonly tags: Domains
  readonly bandTags: readonly Domains[]
  readonly subdatasets: number
  readonly rpcs: Readonly<Record<string, unknown>> | null
  /** row, col, x, y, z, id, info. */
  readonly gcps: readonly (readonly [number, number, number, number, number, string | null, string | null])[]
  readonly gcpsEpsg: number | null
  readonly compression: string | null
  readonly interleaving: string | null
  readonly photometric: string | null
  readonly files: readonly string[]
  /** Set if the pixels were not read because there are too many. */
  readonly tooLarge?: true
  /** rasterio's words if it could not read the pixels. */
  readonly readError?: string
  /** The digest of each band's pixels, mask and so on: 16 hex digits of the SHA-256 of their little-endian bytes. */
  readonly pixels?: readonly string[]
  readonly masks?: readonly string[]
  readonly datasetMask?: string
  readonly checksums?: readonly number[]
  readonly reads?: readonly ReadFacts[]
}

/** The facts of a file, or rasterio's words if it cannot open it. */
export type FileFacts = RasterFacts | { readonly openError: string }
