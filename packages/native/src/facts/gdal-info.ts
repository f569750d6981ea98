/** The output of `gdalinfo -json` for a raster: the members that are used here. */
export interface GdalInfo {
  readonly driverShortName: string
  readonly files?: readonly string[]
  readonly size: readonly [width: number, height: number]
  readonly coordinateSystem?: { readonly wkt: string }
  readonly gcps?: {
    readonly coordinateSystem?: { readonly wkt: string }
    readonly gcpList: readonly { readonly id: string; readonly info: string }[]
  }
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly bands: readonly GdalInfoBand[]
}

/** A band in {@link GdalInfo}. */
export interface GdalInfoBand {
  readonly band: number
  readonly block: readonly [width: number, height: number]
  readonly type: string
  readonly colorInterpretation?: string
  readonly description?: string
  readonly unit?: string
  readonly scale?: number
  readonly offset?: number
  /** A bigint if a number cannot hold it. */
  readonly noDataValue?: number | string | bigint
  readonly overviews?: readonly { readonly size: readonly [width: number, height: number] }[]
  readonly mask?: {
    readonly overviews?: readonly { readonly size: readonly [width: number, height: number] }[]
  }
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** A text, which stays as it is, or a number that JSON does not have. */
const TEXT_OR_UNREAL = /"(?:[^"\\]|\\.)*"|-?\b(?:nan|inf(?:inity)?)\b/gi

/** Reads gdalinfo's JSON, which is not always JSON: it has bare NaN and Infinity, and 64-bit integers. */
export function parseInfo(text: string): GdalInfo {
  const repaired = text
    .replace(TEXT_OR_UNREAL, (found) => (found.startsWith('"') ? found : `"${found}"`))
    .replace(/^(\s*"noDataValue":\s*)(-?\d{16,})(,?\s*)$/gm, '$1"$2n"$3')
  const info = JSON.parse(repaired) as GdalInfo
  return { ...info, bands: (info.bands ?? []).map(withBigNodata) }
}

function withBigNodata(band: GdalInfoBand): GdalInfoBand {
  const { noDataValue } = band
  const big = typeof noDataValue === 'string' ? /^(-?\d+)n?$/.exec(noDataValue)?.[1] : undefined
  return big === undefined ? band : { ...band, noDataValue: BigInt(big) }
}
