import type { Capabilities, CreationOption, Feature } from '@memraster/core/backend'
import { deepFreeze, FEATURES } from '@memraster/core/internal'
import type { DType } from '@memraster/ground'

/** The data types that a new GeoTIFF may have; half floats are `float32` with `nbits: 16`. */
const WRITABLE_DTYPES: readonly DType[] = [
  'uint8',
  'int8',
  'uint16',
  'int16',
  'uint32',
  'int32',
  'uint64',
  'int64',
  'float32',
  'float64',
  'complex_int16',
  'complex64',
  'complex128',
]

const WRITTEN_COMPRESSIONS: readonly string[] = [
  'NONE',
  'DEFLATE',
  'LZW',
  'ZSTD',
  'PACKBITS',
  'JPEG',
  'WEBP',
  'LERC',
  'LERC_DEFLATE',
  'LERC_ZSTD',
]

/** GDAL's COG has no PackBits. */
const COG_COMPRESSIONS: readonly string[] = WRITTEN_COMPRESSIONS.filter((name) => name !== 'PACKBITS')

const CREATION_OPTIONS: Readonly<Record<string, CreationOption>> = {
  compress: { type: 'string', values: WRITTEN_COMPRESSIONS },
  predictor: { type: 'integer', min: 1, max: 3 },
  zlevel: { type: 'integer', min: 1, max: 12 },
  zstd_level: { type: 'integer', min: 1, max: 22 },
  jpeg_quality: { type: 'integer', min: 1, max: 100 },
  webp_level: { type: 'integer', min: 1, max: 100 },
  webp_lossless: { type: 'boolean' },
  max_z_error: { type: 'number', min: 0 },
  tiled: { type: 'boolean' },
  blockxsize: { type: 'integer', min: 1 },
  blockysize: { type: 'integer', min: 1 },
  interleave: { type: 'string', values: ['PIXEL', 'BAND'] },
  photometric: {
    type: 'string',
    values: ['MINISBLACK', 'MINISWHITE', 'RGB', 'PALETTE', 'YCBCR', 'CMYK', 'CIELAB', 'ICCLAB', 'ITULAB'],
  },
  alpha: { type: 'string', values: ['YES', 'NO', 'PREMULTIPLIED', 'NON-PREMULTIPLIED', 'UNSPECIFIED'] },
  nbits: { type: 'integer', min: 1, max: 32 },
  sparse_ok: { type: 'boolean' },
  bigtiff: { type: 'string', values: ['YES', 'NO', 'IF_NEEDED', 'IF_SAFER'] },
  endianness: { type: 'string', values: ['NATIVE', 'LITTLE', 'BIG'] },
  num_threads: { type: 'string' },
}

/** GDAL's; what they say of threads and of writing changes nothing here. */
const GTIFF_OPEN_OPTIONS: Readonly<Record<string, CreationOption>> = {
  num_threads: { type: 'string' },
  geotiff_keys_flavor: { type: 'string', values: ['STANDARD'] },
  georef_sources: { type: 'string' },
  sparse_ok: { type: 'boolean' },
  ignore_cog_layout_break: { type: 'boolean' },
}

const RESAMPLING: CreationOption = {
  type: 'string',
  values: [
    'NEAREST',
    'AVERAGE',
    'BILINEAR',
    'CUBIC',
    'CUBICSPLINE',
    'CUBIC_SPLINE',
    'LANCZOS',
    'MODE',
    'GAUSS',
    'RMS',
  ],
}

/** GDAL's, but for those of warping. */
const COG_OPTIONS: Readonly<Record<string, CreationOption>> = {
  compress: { type: 'string', values: COG_COMPRESSIONS },
  level: { type: 'integer', min: 1, max: 22 },
  quality: { type: 'integer', min: 1, max: 100 },
  max_z_error: { type: 'number', min: 0 },
  predictor: { type: 'string', values: ['YES', 'NO', 'STANDARD', 'FLOATING_POINT'] },
  blocksize: { type: 'integer', min: 128 },
  overviews: { type: 'string', values: ['AUTO', 'IGNORE_EXISTING', 'FORCE_USE_EXISTING', 'NONE'] },
  overview_count: { type: 'integer', min: 0 },
  overview_resampling: RESAMPLING,
  resampling: RESAMPLING,
  statistics: { type: 'string', values: ['AUTO', 'YES', 'NO'] },
  nbits: { type: 'integer', min: 1, max: 32 },
  sparse_ok: { type: 'boolean' },
  bigtiff: { type: 'string', values: ['YES', 'NO', 'IF_NEEDED', 'IF_SAFER'] },
  num_threads: { type: 'string' },
}

/** The capabilities that picture formats share; all but the first describe the only layout that they have. */
const PICTURE_OPTIONS: Readonly<Record<string, CreationOption>> = {
  worldfile: { type: 'boolean' },
  interleave: { type: 'string', values: ['PIXEL', 'BAND'] },
  tiled: { type: 'boolean' },
  blockxsize: { type: 'integer', min: 1 },
  blockysize: { type: 'integer', min: 1 },
}

/** The capabilities of this backend. */
export const pureCapabilities: Capabilities = deepFreeze({
  drivers: {
    GTiff: {
      description: 'GeoTIFF, BigTIFF and Cloud Optimized GeoTIFF',
      read: true,
      create: 'direct',
      extensions: ['tif', 'tiff'],
      dtypes: WRITABLE_DTYPES,
      creationOptions: CREATION_OPTIONS,
      openOptions: GTIFF_OPEN_OPTIONS,
      compressions: {
        read: [
          ...WRITTEN_COMPRESSIONS,
          'LZMA',
          'CCITTRLE',
          'CCITTFAX3',
          'CCITTFAX4',
          'OJPEG',
          'NEXT',
          'THUNDERSCAN',
          'PIXARLOG',
          'SGILOG',
          'SGILOG24',
        ],
        write: WRITTEN_COMPRESSIONS,
      },
    },
    COG: {
      description: 'Cloud Optimized GeoTIFF',
      read: false,
      create: 'copy',
      extensions: ['tif', 'tiff'],
      dtypes: WRITABLE_DTYPES,
      creationOptions: COG_OPTIONS,
      compressions: { read: [], write: COG_COMPRESSIONS },
    },
    PNG: {
      description: 'Portable Network Graphics',
      read: true,
      create: 'copy',
      extensions: ['png'],
      dtypes: ['uint8', 'uint16'],
      creationOptions: {
        ...PICTURE_OPTIONS,
        zlevel: { type: 'integer', min: 1, max: 9 },
        nbits: { type: 'integer', values: ['1', '2', '4', '8'] },
      },
    },
    JPEG: {
      description: 'JPEG, baseline and progressive',
      read: true,
      create: 'copy',
      extensions: ['jpg', 'jpeg'],
      dtypes: ['uint8'],
      creationOptions: {
        ...PICTURE_OPTIONS,
        quality: { type: 'integer', min: 1, max: 100 },
        progressive: { type: 'boolean' },
        compress: { type: 'string', values: ['JPEG'] },
        photometric: { type: 'string', values: ['YCBCR'] },
      },
      openOptions: { use_internal_overviews: { type: 'boolean' } },
      compressions: { read: ['JPEG'], write: ['JPEG'] },
    },
    VRT: {
      description: 'GDAL virtual rasters: bands and mosaics of files beside them',
      read: true,
      create: false,
      extensions: ['vrt'],
      openOptions: { root_path: { type: 'string' } },
    },
  },
  features: Object.fromEntries(FEATURES.map((feature) => [feature, true])) as Record<Feature, true>,
})
