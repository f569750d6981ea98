import {
  type Capabilities,
  type CreationOption,
  type DriverCapability,
  FEATURES,
  type Feature,
} from '@memraster/core/backend'
import { deepFreeze } from '@memraster/core/internal'
import { READ_COMPRESSIONS } from '@memraster/core/internal/late'
import type { DType } from '@memraster/ground'
import type { GdalDriver } from './binding/gdal-binding.ts'
import { dtypeOf } from './binding/gdal-types.ts'
import { loadBinding } from './binding/load-binding.ts'
import { parseDriverOptions } from './parse-driver-options.ts'

/** Drivers that need a server, a database or a folder: nothing that is in one file in memory. */
const NOT_FILES: ReadonlySet<string> = new Set(['MEM', 'DERIVED', 'PostGISRaster', 'HTTP'])

/** Drivers that write to a disk only, make folders, or copy nothing but their own kind. */
const NOT_CREATABLE: ReadonlySet<string> = new Set([
  'ELAS',
  'KMLSUPEROVERLAY',
  'VRT',
  'WMS',
  'WMTS',
  'Zarr',
  'netCDF',
])

/** Values that GDAL takes, and does not tell: it ignores others. Source: the pages of its drivers GTiff and COG. */
const RANGES: Readonly<Record<string, Pick<CreationOption, 'min' | 'max'>>> = {
  jpeg_quality: { min: 1, max: 100 },
  webp_level: { min: 1, max: 100 },
  quality: { min: 1, max: 100 },
  overview_quality: { min: 1, max: 100 },
  zlevel: { min: 1, max: 12 },
  zstd_level: { min: 1, max: 22 },
  lzma_preset: { min: 0, max: 9 },
  max_z_error: { min: 0 },
}

/**
 * The capabilities of this backend. The drivers are those of the linked GDAL: asking for them loads the binding.
 *
 * @param readDrivers Called when the drivers are first asked for.
 * @throws {RasterError} `UNSUPPORTED` from `drivers`, if there is no binding.
 */
export function nativeCapabilities(
  readDrivers: () => Capabilities['drivers'] = driversOfBinding,
): Capabilities {
  let drivers: Capabilities['drivers'] | undefined
  return Object.freeze({
    get drivers() {
      drivers ??= readDrivers()
      return drivers
    },
    features: Object.freeze(
      Object.fromEntries(FEATURES.map((feature) => [feature, true])) as Record<Feature, boolean>,
    ),
  })
}

function driversOfBinding(): Capabilities['drivers'] {
  const gdal = loadBinding()
  const entries: [string, DriverCapability][] = []
  for (const name of gdal.drivers.getNames()) {
    const facts = gdal.drivers.get(name).getMetadata()
    if (facts.DCAP_RASTER === 'YES' && !NOT_FILES.has(name))
      entries.push([name, driverCapability(name, facts)])
  }
  return deepFreeze(Object.fromEntries(entries))
}

function driverCapability(name: string, facts: ReturnType<GdalDriver['getMetadata']>): DriverCapability {
  const canCreate =
    facts.DCAP_VIRTUALIO === 'YES' && (facts.DCAP_CREATE === 'YES' || facts.DCAP_CREATECOPY === 'YES')
  const openOptions = {
    ...parseDriverOptions(facts.DMD_OPENOPTIONLIST ?? ''),
    // GDAL 3.8's, which earlier ones do as if it were given.
    ...(name === 'GTiff' && { ignore_cog_layout_break: { type: 'boolean' } as const }),
  }
  const base = {
    ...(Object.keys(openOptions).length > 0 && { openOptions }),
    description: facts.DMD_LONGNAME ?? name,
    read: facts.DCAP_OPEN !== 'NO',
    extensions: (facts.DMD_EXTENSIONS ?? facts.DMD_EXTENSION ?? '').split(/\s+/).filter(Boolean),
  }
  if (!canCreate || NOT_CREATABLE.has(name)) return { ...base, create: false }
  const options = withRanges(name, parseDriverOptions(facts.DMD_CREATIONOPTIONLIST ?? ''))
  const written = options.compress?.values
  const read = name === 'GTiff' && written ? [...written, ...READ_COMPRESSIONS] : written
  return {
    ...base,
    create: name === 'GTiff' ? 'direct' : 'copy',
    dtypes: creationDtypes(name, facts.DMD_CREATIONDATATYPES ?? 'Byte'),
    creationOptions: options,
    ...(read && written && { compressions: { read, write: written } }),
  }
}

function withRanges(driver: string, options: Record<string, CreationOption>): Record<string, CreationOption> {
  if (driver !== 'GTiff' && driver !== 'COG') return options
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { ...RANGES[name], ...option }]),
  )
}

function creationDtypes(name: string, types: string): DType[] {
  const dtypes = types
    .split(/\s+/)
    .filter((type) => type !== 'CInt32' && type !== 'CFloat16')
    .map((type) => dtypeOf(type, false))
    .filter((dtype) => dtype !== undefined)
  // GDAL 3.5 and 3.6 write these in GeoTIFFs, and do not say so.
  return [...new Set<DType>([...dtypes, ...(name === 'GTiff' ? (['int8', 'int64', 'uint64'] as const) : [])])]
}
