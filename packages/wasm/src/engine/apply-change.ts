import type { GroundControlPoint } from '@memraster/core'
import { type BandChange, COLOR_INTERPRETATIONS, type Colormap, type Tags } from '@memraster/core/backend'
import { rpcTags } from '@memraster/core/internal'
import type { PlainChange } from '@memraster/core/internal/late'
import { RasterError } from '@memraster/ground'
import { dtypeOf } from '../gdal/data-types.ts'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { operationError } from '../gdal/gdal-errors.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { readNodata } from './describe-dataset.ts'
import { setTags } from './own-domains.ts'
import { requireObject } from './raster-io.ts'

/** CPLErr's failure. */
const FAILURE = 3

/**
 * Sets metadata of a dataset that GDAL has open for writing.
 *
 * @throws {RasterError} `UNSUPPORTED` for what its driver does not take.
 */
export function applyChange(gdal: Gdal, call: GdalCall, dataset: Pointer, change: PlainChange): void {
  const { crs, transform, gcps, rpcs, tags = {}, bands = {} } = change
  const { arena } = call
  const { module } = gdal
  if (crs !== undefined) check(call, 'the CRS', module._GDALSetProjection(dataset, arena.text(crs ?? '')))
  if (transform !== undefined) {
    const [a, b, c, d, e, f] = transform ?? [1, 0, 0, 0, 1, 0]
    const numbers = arena.float64s([c, a, b, f, d, e])
    check(call, 'the transform', module._GDALSetGeoTransform(dataset, numbers))
  }
  if (gcps !== undefined) setGcps(gdal, call, dataset, gcps?.points ?? [], gcps?.crs)
  if (rpcs !== undefined) setDomain(gdal, call, dataset, 'RPC', rpcs === null ? {} : rpcTags(rpcs))
  for (const [domain, items] of Object.entries(tags)) setDomain(gdal, call, dataset, domain, items)
  for (const [bidx, bandChange] of Object.entries(bands)) {
    const band = requireObject(module._GDALGetRasterBand(dataset, Number(bidx)), `band ${bidx}`)
    applyBandChange(gdal, call, band, bandChange)
  }
  // A mask can be another band, whose colour has changed as well; that is so for the last of two or four bands.
  const mayHaveAlpha = [2, 4].includes(module._GDALGetRasterCount(dataset))
  for (const [bidx, bandChange] of Object.entries(bands))
    refreshMask(gdal, call, module._GDALGetRasterBand(dataset, Number(bidx)), bandChange, mayHaveAlpha)
}

function applyBandChange(gdal: Gdal, call: GdalCall, band: Pointer, change: BandChange): void {
  const { arena } = call
  const { band: methods, object } = METHODS
  const { nodata, description, unit, scale, offset, colorInterpretation, colormap, tags = {} } = change
  if (nodata !== undefined) setNodata(gdal, call, band, nodata)
  if (description !== undefined) gdal.call(band, object.setDescription, arena.text(description ?? ''))
  if (unit !== undefined) check(call, 'a unit', gdal.call(band, methods.setUnit, arena.text(unit ?? '')))
  if (scale !== undefined) check(call, 'a scale', gdal.call(band, methods.setScale, scale))
  if (offset !== undefined) check(call, 'an offset', gdal.call(band, methods.setOffset, offset))
  if (colormap !== undefined) setColormap(gdal, call, band, colormap)
  if (colorInterpretation !== undefined) {
    const number = COLOR_INTERPRETATIONS.indexOf(colorInterpretation)
    check(call, 'a colour interpretation', gdal.call(band, methods.setColorInterpretation, number))
  }
  for (const [domain, items] of Object.entries(tags)) setDomain(gdal, call, band, domain, items)
}

/** Sets the nodata value of a band; null removes it. */
export function setNodata(gdal: Gdal, call: GdalCall, band: Pointer, nodata: number | bigint | null): void {
  const { setNodata: set, setNodataAsInt64, setNodataAsUInt64, deleteNodata } = METHODS.band
  const isUnsigned = gdal.module._GDALGetRasterDataType(band) === 12
  const result =
    nodata === null
      ? gdal.call(band, deleteNodata)
      : typeof nodata === 'number'
        ? gdal.call(band, set, nodata)
        : gdal.call(band, isUnsigned ? setNodataAsUInt64 : setNodataAsInt64, nodata)
  check(call, 'a nodata value', result)
}

function setColormap(gdal: Gdal, call: GdalCall, band: Pointer, colormap: Colormap | null): void {
  const { setColorTable } = METHODS.band
  if (colormap === null) {
    check(call, 'no colormap', gdal.call(band, setColorTable, 0))
    return
  }
  const count = Math.max(-1, ...Object.keys(colormap).map(Number)) + 1
  const entries = call.arena.zeros(count * 8)
  for (const [value, color] of Object.entries(colormap)) {
    gdal.module.HEAP16.set(color, (entries >> 1) + Number(value) * 4)
  }
  // A GDALColorTable: GPI_RGB, then the vector of its entries.
  const table = call.arena.uint32s([1, entries, entries + count * 8, entries + count * 8])
  check(call, 'a colormap', gdal.call(band, setColorTable, table))
}

/** GDAL_GCP: pointers to id and info, then pixel, line, x, y and z. */
function setGcps(
  gdal: Gdal,
  call: GdalCall,
  dataset: Pointer,
  points: readonly GroundControlPoint[],
  wkt: string | undefined,
): void {
  const { arena } = call
  const { module } = gdal
  const array = arena.zeros(points.length * 48)
  points.forEach(({ id = '', info = '', col, row, x, y, z }, i) => {
    const at = array + i * 48
    const texts = [arena.text(id), arena.text(info)]
    module.HEAPU32.set(texts, at >> 2)
    module.HEAPF64.set([col, row, x, y, z], (at >> 3) + 1)
  })
  const crs = wkt === undefined ? 0 : module._OSRNewSpatialReference(arena.text(wkt))
  if (crs !== 0) module._OSRSetAxisMappingStrategy(crs, 0)
  const result = gdal.call(dataset, METHODS.dataset.setGcps, points.length, array, crs)
  if (crs !== 0) module._OSRDestroySpatialReference(crs)
  check(call, 'ground control points', result)
}

function setDomain(gdal: Gdal, call: GdalCall, object: Pointer, domain: string, tags: Tags): void {
  check(call, 'tags', setTags(gdal, call, object, domain, tags))
}

function check(call: GdalCall, what: string, result: number | bigint): void {
  if (Number(result) < FAILURE) return
  const error = operationError(call.messages, `setting ${what}`, 'UNSUPPORTED')
  throw error.code === 'UNSUPPORTED'
    ? new RasterError('UNSUPPORTED', `The format does not take ${what}. ${error.message}`, { feature: what })
    : error
}

/**
 * Lets GDAL determine a band's mask anew, after a change of nodata or colours: it caches the mask once found, and
 * looks again only if a band is asked for its mask and has a nodata value now, or has none any more.
 */
function refreshMask(
  gdal: Gdal,
  call: GdalCall,
  band: Pointer,
  change: BandChange,
  mayHaveAlpha: boolean,
): void {
  const { getMaskBand, setNodata, deleteNodata } = METHODS.band
  if (change.nodata === undefined && change.colorInterpretation === undefined) return
  const dtype = dtypeOf(gdal.module._GDALGetRasterDataType(band))
  const decidesAlpha =
    mayHaveAlpha &&
    (dtype === 'uint8' || dtype === 'uint16') &&
    readNodata(gdal, call, band, dtype) === undefined
  if (change.colorInterpretation !== undefined && decidesAlpha) {
    gdal.call(band, setNodata, 0)
    gdal.call(band, getMaskBand)
    gdal.call(band, deleteNodata)
  }
  gdal.call(band, getMaskBand)
}
