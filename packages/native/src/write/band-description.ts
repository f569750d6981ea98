import { escapeXml } from '@memraster/core/internal/late'

/**
 * Bands' descriptions in GeoTIFFs, for which the binding has no setter.
 *
 * GDAL keeps them, with tags, as items of XML in the tag GDAL_METADATA (42112). A tag whose name is as long as the
 * attributes that a description has in addition is written in its place, and turned into one in the finished file:
 * no byte moves.
 */

const ROLE = ' role="description"'
const NAME = 'DESCRIPTION'

/** The name under which a band's description is set as a tag of the band. */
export const DESCRIPTION_TAG: string = 'MEMRASTER_BAND_DESCRIPTION'.padEnd(NAME.length + ROLE.length, '_')

/**
 * Turns the tags of {@link DESCRIPTION_TAG} into descriptions.
 *
 * @param bytes A GeoTIFF that GDAL has finished; changed in place.
 * @param bands The bands whose descriptions were set or (null) removed; what they had before goes.
 */
export function patchDescriptions(bytes: Uint8Array, bands: ReadonlySet<number>): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const bidx of bands) {
    const described = `<Item name="${NAME}" sample="${bidx - 1}"${ROLE}>`
    for (const start of occurrences(file, described)) {
      const end = file.indexOf('</Item>', start)
      if (end >= 0) file.fill(' ', start, end + '</Item>'.length)
    }
    const tagged = `<Item name="${DESCRIPTION_TAG}" sample="${bidx - 1}">`
    for (const start of occurrences(file, tagged)) file.write(described, start, 'latin1')
  }
}

/**
 * Takes descriptions out of a sidecar (`.aux.xml`), into which GDAL copies what it knew of them before.
 *
 * @returns The sidecar without them; undefined if nothing else is in it.
 */
export function withoutDescriptions(sidecar: Uint8Array, bands: ReadonlySet<number>): Uint8Array | undefined {
  if (bands.size === 0) return sidecar
  let text = Buffer.from(sidecar).toString()
  for (const bidx of bands) {
    const described = new RegExp(`(<PAMRasterBand band="${bidx}">\\s*)<Description>[^<]*</Description>\\s*`)
    text = text.replace(described, '$1')
  }
  const rest = text.replaceAll(/<PAMRasterBand band="\d+">\s*<\/PAMRasterBand>|<\/?PAMDataset>|\s/g, '')
  return rest === '' ? undefined : Buffer.from(text)
}

/**
 * Puts descriptions into a sidecar in place of those that it has.
 *
 * @param sidecar Undefined if there is none.
 * @param descriptions By band; undefined if a band has none any more.
 */
export function describeInSidecar(
  sidecar: Uint8Array | undefined,
  descriptions: ReadonlyMap<number, string | undefined>,
): Uint8Array | undefined {
  const rest = sidecar && withoutDescriptions(sidecar, new Set(descriptions.keys()))
  let text = rest ? Buffer.from(rest).toString() : '<PAMDataset>\n</PAMDataset>\n'
  let isChanged = false
  for (const [bidx, description] of descriptions) {
    if (!description) continue
    const element = `<Description>${escapeXml(description)}</Description>`
    const band = `<PAMRasterBand band="${bidx}">`
    const [before, after] = text.includes(band)
      ? [band, `${band}\n    ${element}`]
      : ['</PAMDataset>', `  ${band}\n    ${element}\n  </PAMRasterBand>\n</PAMDataset>`]
    text = text.replace(before, () => after)
    isChanged = true
  }
  return isChanged ? Buffer.from(text) : rest
}

function occurrences(file: Buffer, text: string): number[] {
  const found: number[] = []
  for (let at = file.indexOf(text, 0, 'latin1'); at >= 0; at = file.indexOf(text, at + text.length, 'latin1'))
    found.push(at)
  return found
}
