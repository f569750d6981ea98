import type { Tags } from '@memraster/core/backend'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { readTags } from './read-tags.ts'

/** Domains that GDAL copies itself, or that are not stored as tags. */
const KNOWN_DOMAINS: readonly string[] = [
  '',
  'IMAGE_STRUCTURE',
  'RPC',
  'COLOR_PROFILE',
  'SUBDATASETS',
  'DERIVED_SUBDATASETS',
]

/** The domains of a dataset or band that GDAL does not copy, with their tags. */
export function ownDomains(
  gdal: Gdal,
  call: GdalCall,
  object: Pointer,
): (readonly [domain: string, tags: Tags])[] {
  return Object.entries(readTags(gdal, call, object)).filter(([domain]) => !KNOWN_DOMAINS.includes(domain))
}

/** Sets on a copy of a dataset the tags of the domains that GDAL does not copy. */
export function copyOwnDomains(gdal: Gdal, call: GdalCall, source: Pointer, copy: Pointer): void {
  const { module } = gdal
  copyDomains(gdal, call, source, copy)
  for (let bidx = 1; bidx <= module._GDALGetRasterCount(copy); bidx++) {
    const [from, to] = [source, copy].map((dataset) => module._GDALGetRasterBand(dataset, bidx))
    if (from && to) copyDomains(gdal, call, from, to)
  }
}

function copyDomains(gdal: Gdal, call: GdalCall, from: Pointer, to: Pointer): void {
  for (const [domain, tags] of ownDomains(gdal, call, from)) setTags(gdal, call, to, domain, tags)
}

/** Replaces the tags of a domain; returns a CPLErr. */
export function setTags(
  gdal: Gdal,
  call: GdalCall,
  object: Pointer,
  domain: string,
  tags: Tags,
): number | bigint {
  const items = domain.startsWith('xml:')
    ? Object.values(tags)
    : Object.entries(tags).map(([name, value]) => `${name}=${value}`)
  const list = items.length === 0 ? 0 : call.arena.texts(items)
  return gdal.call(object, METHODS.object.setMetadata, list, call.arena.text(domain))
}
