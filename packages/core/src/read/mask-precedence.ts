import type { DType } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { Tags } from '../metadata/tags.ts'
import { isInRange } from '../nodata/nodata-range.ts'
import { parseNumber } from '../nodata/parse-nodata.ts'

/** The source of a band's mask, named as GDAL's mask flags. */
export type MaskFlag = 'all_valid' | 'per_dataset' | 'alpha' | 'nodata'

/** The source of a band's mask, with its values. */
export type MaskSource =
  | { readonly kind: 'all_valid' }
  | { readonly kind: 'stored'; readonly perDataset: boolean }
  | { readonly kind: 'nodata'; readonly value: number | bigint }
  /** All bands together: a pixel is invalid if each band has its value of `values`. */
  | { readonly kind: 'nodata_values'; readonly values: readonly number[] }
  | { readonly kind: 'alpha'; readonly band: number }

/**
 * The source of the mask of a 1-based band, by GDAL's rule: a stored mask, else the NODATA_VALUES tag of the dataset,
 * else the band's nodata value if its dtype can hold it, else the alpha band (the last of two or four, unsigned of 8 or
 * 16 bit, which has no mask itself), else none.
 */
export function maskSource(info: DatasetInfo, bidx: number): MaskSource {
  const band = info.bands[bidx - 1] as BandInfo
  if (band.storedMask !== 'none') return { kind: 'stored', perDataset: band.storedMask === 'dataset' }
  const values = nodataValues(info)
  if (values) return { kind: 'nodata_values', values }
  if (band.nodata !== undefined && isInRange(band.nodata, comparedDType(band.dtype)))
    return { kind: 'nodata', value: band.nodata }
  const alpha = info.bands.length
  const last = info.bands[alpha - 1] as BandInfo
  const isAlpha = last.colorInterpretation === 'alpha' && (last.dtype === 'uint8' || last.dtype === 'uint16')
  if (isAlpha && (alpha === 2 || alpha === 4) && bidx !== alpha) return { kind: 'alpha', band: alpha }
  return { kind: 'all_valid' }
}

/** The dtype in which GDAL compares samples with nodata: a value out of its range makes no mask. */
function comparedDType(dtype: DType): DType {
  if (dtype === 'uint16') return 'uint32'
  return dtype === 'int16' || dtype === 'complex_int16' ? 'int32' : dtype
}

/** The flags by which rasterio describes a mask's source. */
export function maskFlags(source: MaskSource): MaskFlag[] {
  switch (source.kind) {
    case 'all_valid':
      return ['all_valid']
    case 'stored':
      return source.perDataset ? ['per_dataset'] : []
    case 'nodata':
      return ['nodata']
    case 'nodata_values':
      return ['per_dataset', 'nodata']
    case 'alpha':
      return ['per_dataset', 'alpha']
  }
}

/** The numbers of a dataset's NODATA_VALUES tag, parsed once for all of its bands. */
const parsedValues = new WeakMap<Tags, readonly number[]>()

/** The numbers of the dataset's NODATA_VALUES tag, one for each band; undefined if their numbers differ. */
function nodataValues({ tags, bands }: DatasetInfo): readonly number[] | undefined {
  const own = tags['']
  if (own?.NODATA_VALUES === undefined) return undefined
  let values = parsedValues.get(own)
  if (!values) {
    values = own.NODATA_VALUES.split(' ')
      .filter((text) => text !== '')
      .map(parseNumber)
    parsedValues.set(own, values)
  }
  return values.length === bands.length ? values : undefined
}
