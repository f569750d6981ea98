import { escapeXml } from '@memraster/core/internal/late'
import { RasterError } from '@memraster/ground'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { ownDomains } from './own-domains.ts'

/** The room that is kept in a file for tags. */
export interface ReservedTags {
  readonly marker: string
  /** Items of the GDAL_METADATA tag. */
  readonly items: string
}

/**
 * Reserves room for the tags of a raster's own domains, which GDAL drops when it copies into a COG: among the
 * tags that it keeps stands one of the same length, which {@link fillReservedTags} replaces in the file.
 *
 * @returns Undefined if there are none.
 */
export function reserveTags(gdal: Gdal, call: GdalCall, dataset: Pointer): ReservedTags | undefined {
  let items = itemsOf(gdal, call, dataset, '')
  const count = gdal.module._GDALGetRasterCount(dataset)
  for (let bidx = 1; bidx <= count; bidx++) {
    items += itemsOf(gdal, call, gdal.module._GDALGetRasterBand(dataset, bidx), ` sample="${bidx - 1}"`)
  }
  if (items === '') return undefined
  const { getMetadata, setMetadata } = METHODS.object
  const domain = call.arena.text('')
  const marker = `reserved-${globalThis.crypto.randomUUID()}`
  const padding = '.'.repeat(byteLength(items))
  const list = [...gdal.texts(gdal.call(dataset, getMetadata, domain)), `${marker}=${padding}`]
  gdal.call(dataset, setMetadata, call.arena.texts(list), domain)
  return { marker, items }
}

/**
 * Puts the tags into the room that was kept for them in `bytes`, which are changed.
 *
 * @throws {RasterError} `UNSUPPORTED` if GDAL has kept none: the tags of a TIFF file end at 32 kB.
 */
export function fillReservedTags(bytes: Uint8Array, { marker, items }: ReservedTags): void {
  const encoder = new TextEncoder()
  const start = indexOfBytes(bytes, encoder.encode(`<Item name="${marker}">`), 0)
  const close = encoder.encode('</Item>')
  const end = start < 0 ? -1 : indexOfBytes(bytes, close, start)
  if (end < 0) {
    throw new RasterError('UNSUPPORTED', 'The tags are too long for a COG, whose tags end at 32 kB.', {
      feature: 'tags',
    })
  }
  const text = encoder.encode(items)
  bytes.set(text, start)
  bytes.fill(0x20, start + text.length, end + close.length)
}

function itemsOf(gdal: Gdal, call: GdalCall, object: Pointer, sample: string): string {
  let items = ''
  for (const [domain, tags] of ownDomains(gdal, call, object)) {
    const isXml = domain.startsWith('xml:')
    for (const [name, value] of Object.entries(tags)) {
      // GDAL escapes values twice, and resolves them twice.
      const attributes = ` name="${isXml ? '' : escapeXml(name)}"${sample} domain="${escapeXml(domain)}"`
      items += `<Item${attributes}>${escapeXml(escapeXml(value))}</Item>`
    }
  }
  return items
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(wanted[0] as number, from);
    at >= 0;
    at = bytes.indexOf(wanted[0] as number, at + 1)
  ) {
    let matching = 1
    while (matching < wanted.length && bytes[at + matching] === wanted[matching]) matching++
    if (matching === wanted.length) return at
  }
  return -1
}
