import type { DatasetInfo } from '@memraster/core/backend'
import { parseXml, type XmlElement } from '../metadata/parse-xml.ts'

/**
 * A PAM sidecar without what it says of facts that have changed, and are in the raster's own file now; undefined
 * where nothing is left to say. Whatever else it has, such as histograms, stays.
 */
export function editPam(xml: string, before: DatasetInfo, after: DatasetInfo): string | undefined {
  const root = parseXml(xml)
  if (root === undefined) return xml
  const rpcsChanged = before.rpcs !== after.rpcs
  const tagsChanged = before.tags !== after.tags || before.bands !== after.bands
  const stays = (element: XmlElement): boolean => {
    switch (element.name) {
      case 'SRS':
        return before.crs === after.crs
      case 'GeoTransform':
        return before.transform === after.transform
      case 'GCPList':
        return before.gcps === after.gcps
      case 'Metadata':
        return isRpc(element) ? !rpcsChanged : !tagsChanged
      default:
        return true
    }
  }
  const kept: string[] = []
  for (const element of root.children.filter(stays)) {
    if (element.name !== 'PAMRasterBand') kept.push(element.source)
    else kept.push(...editBand(element, before, after))
  }
  return kept.length > 0 ? `<PAMDataset>\n  ${kept.join('\n  ')}\n</PAMDataset>\n` : undefined
}

/** What is written with the tags of all bands (GDAL's tag 42112). */
const WITH_TAGS: ReadonlySet<string> = new Set(['Metadata', 'Description', 'UnitType', 'Scale', 'Offset'])

function editBand(element: XmlElement, before: DatasetInfo, after: DatasetInfo): string[] {
  const number = element.attributes.get('band') ?? ''
  const [old, now] = [before, after].map(({ bands }) => bands[Number(number) - 1])
  const tagsChanged = before.tags !== after.tags || before.bands !== after.bands
  const kept = element.children.filter(({ name }) => {
    if (WITH_TAGS.has(name)) return !tagsChanged
    if (name === 'NoDataValue') return Object.is(old?.nodata, now?.nodata)
    if (name === 'ColorInterp') return old?.colorInterpretation === now?.colorInterpretation
    return name !== 'ColorTable' || old?.colormap === now?.colormap
  })
  if (kept.length === 0) return []
  const inside = kept.map(({ source }) => `    ${source}\n`).join('')
  return [`<PAMRasterBand band="${Number(number)}">\n${inside}  </PAMRasterBand>`]
}

function isRpc({ attributes }: XmlElement): boolean {
  return attributes.get('domain') === 'RPC'
}
