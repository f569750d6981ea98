/** A word of GDAL's, in lower or upper case. */
type Word<W extends string> = W | Uppercase<W>
type Flag = boolean | 0 | 1 | Word<'yes' | 'no' | 'true' | 'false' | 'on' | 'off'>
type Size = number | `${number}`

/** Compressions inside TIFF. */
export type Compression = Word<
  | 'none'
  | 'deflate'
  | 'lzw'
  | 'zstd'
  | 'packbits'
  | 'jpeg'
  | 'webp'
  | 'lerc'
  | 'lerc_deflate'
  | 'lerc_zstd'
  | 'lzma'
  | 'ccittrle'
  | 'ccittfax3'
  | 'ccittfax4'
  | 'jxl'
>

/** GDAL's resampling methods for overviews. */
type OverviewMethod = Word<
  | 'nearest'
  | 'average'
  | 'bilinear'
  | 'cubic'
  | 'cubicspline'
  | 'cubic_spline'
  | 'lanczos'
  | 'mode'
  | 'gauss'
  | 'rms'
>

/** The layout entries of a raster's own profile, which every driver accepts. */
export interface LayoutOptions {
  readonly tiled?: Flag | undefined
  readonly blockxsize?: Size | undefined
  readonly blockysize?: Size | undefined
  readonly interleave?: Word<'pixel' | 'band'> | undefined
  readonly photometric?:
    | Word<
        'minisblack' | 'miniswhite' | 'palette' | 'rgb' | 'cmyk' | 'ycbcr' | 'cielab' | 'icclab' | 'itulab'
      >
    | undefined
}

interface TiffOptions extends LayoutOptions {
  readonly compress?: Compression | undefined
  readonly max_z_error?: Size | undefined
  readonly num_threads?: Size | Word<'all_cpus'> | undefined
  readonly nbits?: Size | undefined
  readonly sparse_ok?: Flag | undefined
  readonly bigtiff?: boolean | Word<'yes' | 'no' | 'if_needed' | 'if_safer'> | undefined
  readonly geotiff_version?: Word<'auto'> | '1.0' | '1.1' | undefined
}

/** GeoTIFF's creation options. */
export interface GTiffOptions extends TiffOptions {
  readonly predictor?: 1 | 2 | 3 | '1' | '2' | '3' | undefined
  readonly zlevel?: Size | undefined
  readonly zstd_level?: Size | undefined
  readonly lzma_preset?: Size | undefined
  readonly jpeg_quality?: Size | undefined
  readonly jpegtablesmode?: Size | undefined
  readonly webp_level?: Size | undefined
  readonly webp_lossless?: Flag | undefined
  readonly discard_lsb?: Size | string | undefined
  readonly alpha?:
    | boolean
    | Word<'yes' | 'no' | 'premultiplied' | 'non-premultiplied' | 'unspecified'>
    | undefined
  readonly profile?: Word<'gdalgeotiff' | 'geotiff' | 'baseline'> | undefined
  readonly pixeltype?: Word<'default' | 'signedbyte'> | undefined
  readonly endianness?: Word<'native' | 'inverted' | 'little' | 'big'> | undefined
  readonly tfw?: Flag | undefined
  readonly rpb?: Flag | undefined
  readonly rpctxt?: Flag | undefined
  readonly copy_src_overviews?: Flag | undefined
  readonly streamable_output?: Flag | undefined
  readonly geotiff_keys_flavor?: Word<'standard' | 'esri_pe'> | undefined
  readonly source_icc_profile?: string | undefined
  readonly source_primaries_red?: string | undefined
  readonly source_primaries_green?: string | undefined
  readonly source_primaries_blue?: string | undefined
  readonly source_whitepoint?: string | undefined
  readonly tifftag_transferfunction_red?: string | undefined
  readonly tifftag_transferfunction_green?: string | undefined
  readonly tifftag_transferfunction_blue?: string | undefined
  readonly tifftag_transferrange_black?: string | undefined
  readonly tifftag_transferrange_white?: string | undefined
}

/** Creation options of cloud-optimized GeoTIFF. */
export interface CogOptions extends TiffOptions {
  readonly predictor?: boolean | Word<'yes' | 'no' | 'standard' | 'floating_point'> | undefined
  readonly blocksize?: Size | undefined
  readonly level?: Size | undefined
  readonly quality?: Size | undefined
  readonly overviews?: Word<'auto' | 'ignore_existing' | 'force_use_existing' | 'none'> | undefined
  readonly overview_compress?: Compression | undefined
  readonly overview_predictor?: boolean | Word<'yes' | 'no' | 'standard' | 'floating_point'> | undefined
  readonly overview_quality?: Size | undefined
  readonly overview_count?: Size | undefined
  readonly overview_resampling?: OverviewMethod | undefined
  readonly resampling?: OverviewMethod | undefined
  readonly warp_resampling?: OverviewMethod | undefined
  readonly statistics?: boolean | Word<'auto' | 'yes' | 'no'> | undefined
  readonly tiling_scheme?: string | undefined
  readonly zoom_level?: Size | undefined
  readonly zoom_level_strategy?: Word<'auto' | 'lower' | 'upper'> | undefined
  readonly target_srs?: string | undefined
  readonly res?: Size | undefined
  readonly extent?: string | undefined
  readonly aligned_levels?: Size | undefined
  readonly add_alpha?: Flag | undefined
}

/** PNG's creation options. */
export interface PngOptions extends LayoutOptions {
  readonly worldfile?: Flag | undefined
  readonly zlevel?: Size | undefined
  readonly nbits?: 1 | 2 | 4 | 8 | '1' | '2' | '4' | '8' | undefined
  readonly source_icc_profile?: string | undefined
  readonly source_icc_profile_name?: string | undefined
  readonly source_primaries_red?: string | undefined
  readonly source_primaries_green?: string | undefined
  readonly source_primaries_blue?: string | undefined
  readonly source_whitepoint?: string | undefined
  readonly png_gamma?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly copyright?: string | undefined
  readonly comment?: string | undefined
  readonly write_metadata_as_text?: Flag | undefined
}

/** JPEG's creation options. */
export interface JpegOptions extends LayoutOptions {
  readonly quality?: Size | undefined
  readonly progressive?: Flag | undefined
  readonly worldfile?: Flag | undefined
  readonly compress?: Word<'jpeg'> | undefined
  readonly internal_mask?: Flag | undefined
  readonly arithmetic?: Flag | undefined
  readonly lossless_copy?: boolean | Word<'auto' | 'yes' | 'no'> | undefined
  readonly comment?: string | undefined
  readonly source_icc_profile?: string | undefined
  readonly exif_thumbnail?: Flag | undefined
  readonly thumbnail_width?: Size | undefined
  readonly thumbnail_height?: Size | undefined
  readonly write_exif_metadata?: Flag | undefined
}

/** Creation options by driver, for those whose options have types. */
export interface OptionsByDriver {
  readonly GTiff: GTiffOptions
  readonly COG: CogOptions
  readonly PNG: PngOptions
  readonly JPEG: JpegOptions
}

/** GDAL's other drivers that write, and those commonly named for reading. */
type OtherDriver =
  | 'AAIGrid'
  | 'ADRG'
  | 'BAG'
  | 'BMP'
  | 'BT'
  | 'DTED'
  | 'EHdr'
  | 'ELAS'
  | 'ENVI'
  | 'ERS'
  | 'FITS'
  | 'GIF'
  | 'GPKG'
  | 'GRIB'
  | 'GSAG'
  | 'GSBG'
  | 'GS7BG'
  | 'GTX'
  | 'HDF4'
  | 'HDF4Image'
  | 'HDF5'
  | 'HDF5Image'
  | 'HEIF'
  | 'HFA'
  | 'ILWIS'
  | 'ISIS3'
  | 'JP2OpenJPEG'
  | 'KRO'
  | 'LCP'
  | 'Leveller'
  | 'MBTiles'
  | 'MRF'
  | 'NITF'
  | 'NTv2'
  | 'netCDF'
  | 'PAux'
  | 'PCIDSK'
  | 'PCRaster'
  | 'PDF'
  | 'PDS4'
  | 'PNM'
  | 'RMF'
  | 'ROI_PAC'
  | 'RRASTER'
  | 'RST'
  | 'SAGA'
  | 'SGI'
  | 'SIGDEM'
  | 'SRTMHGT'
  | 'Terragen'
  | 'USGSDEM'
  | 'VICAR'
  | 'VRT'
  | 'WEBP'
  | 'XPM'
  | 'XYZ'
  | 'Zarr'
  | 'ZMap'

/** GDAL's names of drivers. */
export type DriverName = keyof OptionsByDriver | OtherDriver
