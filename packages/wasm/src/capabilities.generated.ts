// Made by scripts/make-capabilities.mjs from gdal3.js 2.8.1. Do not edit.
import type { DriverCapability } from '@memraster/core/backend'

/** The raster drivers of GDAL's WebAssembly. */
export const WASM_DRIVERS: Readonly<Record<string, DriverCapability>> = {
 "AAIGrid": {
  "description": "Arc/Info ASCII Grid",
  "read": true,
  "create": "copy",
  "extensions": [
   "asc"
  ],
  "dtypes": [
   "int32",
   "float32"
  ],
  "creationOptions": {
   "force_cellsize": {
    "type": "boolean"
   },
   "decimal_precision": {
    "type": "integer"
   },
   "significant_digits": {
    "type": "integer"
   }
  },
  "openOptions": {
   "datatype": {
    "type": "string",
    "values": [
     "INT32",
     "FLOAT32",
     "FLOAT64"
    ]
   }
  }
 },
 "ACE2": {
  "description": "ACE2",
  "read": true,
  "create": false,
  "extensions": [
   "ACE2"
  ]
 },
 "ADRG": {
  "description": "ARC Digitized Raster Graphics",
  "read": true,
  "create": false,
  "extensions": [
   "gen"
  ]
 },
 "AIG": {
  "description": "Arc/Info Binary Grid",
  "read": true,
  "create": false,
  "extensions": []
 },
 "ARG": {
  "description": "Azavea Raster Grid format",
  "read": true,
  "create": false,
  "extensions": []
 },
 "AirSAR": {
  "description": "AirSAR Polarimetric Image",
  "read": true,
  "create": false,
  "extensions": []
 },
 "BIGGIF": {
  "description": "Graphics Interchange Format (.gif)",
  "read": true,
  "create": false,
  "extensions": [
   "gif"
  ]
 },
 "BLX": {
  "description": "Magellan topo (.blx)",
  "read": true,
  "create": false,
  "extensions": [
   "blx"
  ]
 },
 "BMP": {
  "description": "MS Windows Device Independent Bitmap",
  "read": true,
  "create": "direct",
  "extensions": [
   "bmp"
  ],
  "dtypes": [
   "uint8"
  ],
  "creationOptions": {
   "worldfile": {
    "type": "boolean"
   }
  }
 },
 "BSB": {
  "description": "Maptech BSB Nautical Charts",
  "read": true,
  "create": false,
  "extensions": [
   "kap"
  ]
 },
 "BT": {
  "description": "VTP .bt (Binary Terrain) 1.3 Format",
  "read": true,
  "create": "direct",
  "extensions": [
   "bt"
  ],
  "dtypes": [
   "int16",
   "int32",
   "float32"
  ],
  "creationOptions": {}
 },
 "BYN": {
  "description": "Natural Resources Canada's Geoid",
  "read": true,
  "create": "direct",
  "extensions": [
   "byn",
   "err"
  ],
  "dtypes": [
   "int16",
   "int32"
  ],
  "creationOptions": {}
 },
 "CAD": {
  "description": "AutoCAD Driver",
  "read": true,
  "create": false,
  "extensions": [
   "dwg"
  ],
  "openOptions": {
   "mode": {
    "type": "string"
   },
   "add_unsupported_geometries_data": {
    "type": "string"
   }
  }
 },
 "CALS": {
  "description": "CALS (Type 1)",
  "read": true,
  "create": "copy",
  "extensions": [
   "cal",
   "ct1"
  ],
  "dtypes": [
   "uint8"
  ],
  "creationOptions": {}
 },
 "CEOS": {
  "description": "CEOS Image",
  "read": true,
  "create": false,
  "extensions": []
 },
 "COASP": {
  "description": "DRDC COASP SAR Processor Raster",
  "read": true,
  "create": false,
  "extensions": [
   "hdr"
  ]
 },
 "COG": {
  "description": "Cloud optimized GeoTIFF generator",
  "read": false,
  "create": "copy",
  "extensions": [
   "tif",
   "tiff"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "uint64",
   "int64",
   "float32",
   "float64",
   "complex_int16",
   "complex64",
   "complex128"
  ],
  "creationOptions": {
   "compress": {
    "type": "string",
    "values": [
     "NONE",
     "LZW",
     "DEFLATE"
    ]
   },
   "overview_compress": {
    "type": "string",
    "values": [
     "NONE",
     "LZW",
     "DEFLATE"
    ]
   },
   "level": {
    "type": "integer"
   },
   "predictor": {
    "type": "string",
    "values": [
     "YES",
     "NO",
     "STANDARD",
     "FLOATING_POINT"
    ]
   },
   "overview_predictor": {
    "type": "string",
    "values": [
     "YES",
     "NO",
     "STANDARD",
     "FLOATING_POINT"
    ]
   },
   "num_threads": {
    "type": "string"
   },
   "nbits": {
    "type": "integer"
   },
   "blocksize": {
    "type": "integer",
    "min": 128
   },
   "bigtiff": {
    "type": "string",
    "values": [
     "YES",
     "NO",
     "IF_NEEDED",
     "IF_SAFER"
    ]
   },
   "resampling": {
    "type": "string"
   },
   "overview_resampling": {
    "type": "string"
   },
   "warp_resampling": {
    "type": "string"
   },
   "overviews": {
    "type": "string",
    "values": [
     "AUTO",
     "IGNORE_EXISTING",
     "FORCE_USE_EXISTING",
     "NONE"
    ]
   },
   "overview_count": {
    "type": "integer",
    "min": 0
   },
   "tiling_scheme": {
    "type": "string",
    "values": [
     "CUSTOM",
     "GOOGLEMAPSCOMPATIBLE",
     "INSPIRECRS84QUAD",
     "LINZANTARTICAMAPTILEGRID",
     "MAPML_APSTILE",
     "MAPML_CBMTILE",
     "NZTM2000"
    ]
   },
   "zoom_level": {
    "type": "integer"
   },
   "zoom_level_strategy": {
    "type": "string",
    "values": [
     "AUTO",
     "LOWER",
     "UPPER"
    ]
   },
   "target_srs": {
    "type": "string"
   },
   "res": {
    "type": "number"
   },
   "extent": {
    "type": "string"
   },
   "aligned_levels": {
    "type": "integer"
   },
   "add_alpha": {
    "type": "boolean"
   },
   "geotiff_version": {
    "type": "string",
    "values": [
     "AUTO",
     "1.0",
     "1.1"
    ]
   },
   "sparse_ok": {
    "type": "boolean"
   },
   "statistics": {
    "type": "string",
    "values": [
     "AUTO",
     "YES",
     "NO"
    ]
   }
  },
  "compressions": {
   "read": [
    "NONE",
    "LZW",
    "DEFLATE"
   ],
   "write": [
    "NONE",
    "LZW",
    "DEFLATE"
   ]
  }
 },
 "COSAR": {
  "description": "COSAR Annotated Binary Matrix (TerraSAR-X)",
  "read": true,
  "create": false,
  "extensions": []
 },
 "CPG": {
  "description": "Convair PolGASP",
  "read": true,
  "create": false,
  "extensions": []
 },
 "CTG": {
  "description": "USGS LULC Composite Theme Grid",
  "read": true,
  "create": false,
  "extensions": []
 },
 "CTable2": {
  "description": "CTable2 Datum Grid Shift",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "float32"
  ],
  "creationOptions": {}
 },
 "DERIVED": {
  "description": "Derived datasets using VRT pixel functions",
  "read": true,
  "create": false,
  "extensions": []
 },
 "DIMAP": {
  "description": "SPOT DIMAP",
  "read": true,
  "create": false,
  "extensions": []
 },
 "DIPEx": {
  "description": "DIPEx",
  "read": true,
  "create": false,
  "extensions": []
 },
 "DOQ1": {
  "description": "USGS DOQ (Old Style)",
  "read": true,
  "create": false,
  "extensions": []
 },
 "DOQ2": {
  "description": "USGS DOQ (New Style)",
  "read": true,
  "create": false,
  "extensions": []
 },
 "DTED": {
  "description": "DTED Elevation Raster",
  "read": true,
  "create": false,
  "extensions": [
   "dt0",
   "dt1",
   "dt2"
  ]
 },
 "ECRGTOC": {
  "description": "ECRG TOC format",
  "read": true,
  "create": false,
  "extensions": [
   "xml"
  ]
 },
 "EHdr": {
  "description": "ESRI .hdr Labelled",
  "read": true,
  "create": "direct",
  "extensions": [
   "bil"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32"
  ],
  "creationOptions": {
   "nbits": {
    "type": "integer"
   },
   "pixeltype": {
    "type": "string"
   }
  }
 },
 "EIR": {
  "description": "Erdas Imagine Raw",
  "read": true,
  "create": false,
  "extensions": []
 },
 "ELAS": {
  "description": "ELAS",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "uint8",
   "float32",
   "float64"
  ],
  "creationOptions": {}
 },
 "ENVI": {
  "description": "ENVI .hdr Labelled",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "uint64",
   "int64",
   "float32",
   "float64",
   "complex64",
   "complex128"
  ],
  "creationOptions": {
   "suffix": {
    "type": "string",
    "values": [
     "ADD"
    ]
   },
   "interleave": {
    "type": "string",
    "values": [
     "BIP",
     "BIL",
     "BSQ"
    ]
   }
  }
 },
 "ERS": {
  "description": "ERMapper .ers Labelled",
  "read": true,
  "create": "direct",
  "extensions": [
   "ers"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32",
   "float64"
  ],
  "creationOptions": {
   "pixeltype": {
    "type": "string"
   },
   "proj": {
    "type": "string"
   },
   "datum": {
    "type": "string"
   },
   "units": {
    "type": "string",
    "values": [
     "METERS",
     "FEET"
    ]
   }
  }
 },
 "ESAT": {
  "description": "Envisat Image Format",
  "read": true,
  "create": false,
  "extensions": [
   "n1"
  ]
 },
 "ESRIC": {
  "description": "Esri Compact Cache",
  "read": true,
  "create": false,
  "extensions": [
   "json",
   "tpkx"
  ]
 },
 "FAST": {
  "description": "EOSAT FAST Format",
  "read": true,
  "create": false,
  "extensions": []
 },
 "FIT": {
  "description": "FIT Image",
  "read": true,
  "create": "copy",
  "extensions": [],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32",
   "float64"
  ],
  "creationOptions": {}
 },
 "GFF": {
  "description": "Ground-based SAR Applications Testbed File Format (.gff)",
  "read": true,
  "create": false,
  "extensions": [
   "gff"
  ]
 },
 "GIF": {
  "description": "Graphics Interchange Format (.gif)",
  "read": true,
  "create": "copy",
  "extensions": [
   "gif"
  ],
  "dtypes": [
   "uint8"
  ],
  "creationOptions": {
   "interlacing": {
    "type": "boolean"
   },
   "worldfile": {
    "type": "boolean"
   }
  }
 },
 "GPKG": {
  "description": "GeoPackage",
  "read": true,
  "create": "direct",
  "extensions": [
   "gpkg",
   "gpkg.zip"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "float32"
  ],
  "creationOptions": {
   "raster_table": {
    "type": "string"
   },
   "append_subdataset": {
    "type": "boolean"
   },
   "raster_identifier": {
    "type": "string"
   },
   "raster_description": {
    "type": "string"
   },
   "blocksize": {
    "type": "integer",
    "max": 4096
   },
   "blockxsize": {
    "type": "integer",
    "max": 4096
   },
   "blockysize": {
    "type": "integer",
    "max": 4096
   },
   "tile_format": {
    "type": "string",
    "values": [
     "AUTO",
     "PNG_JPEG",
     "PNG",
     "PNG8",
     "JPEG",
     "WEBP",
     "TIFF"
    ]
   },
   "quality": {
    "type": "integer",
    "min": 1,
    "max": 100
   },
   "zlevel": {
    "type": "integer",
    "min": 1,
    "max": 9
   },
   "dither": {
    "type": "boolean"
   },
   "tiling_scheme": {
    "type": "string",
    "values": [
     "CUSTOM",
     "GOOGLECRS84QUAD",
     "PSEUDOTMS_GLOBALGEODETIC",
     "PSEUDOTMS_GLOBALMERCATOR",
     "GOOGLEMAPSCOMPATIBLE",
     "INSPIRECRS84QUAD",
     "LINZANTARTICAMAPTILEGRID",
     "MAPML_APSTILE"
    ]
   },
   "zoom_level_strategy": {
    "type": "string",
    "values": [
     "AUTO",
     "LOWER",
     "UPPER"
    ]
   },
   "resampling": {
    "type": "string",
    "values": [
     "NEAREST",
     "BILINEAR",
     "CUBIC",
     "CUBICSPLINE",
     "LANCZOS",
     "MODE",
     "AVERAGE"
    ]
   },
   "precision": {
    "type": "number"
   },
   "uom": {
    "type": "string"
   },
   "field_name": {
    "type": "string"
   },
   "quantity_definition": {
    "type": "string"
   },
   "grid_cell_encoding": {
    "type": "string",
    "values": [
     "GRID-VALUE-IS-CENTER",
     "GRID-VALUE-IS-AREA",
     "GRID-VALUE-IS-CORNER"
    ]
   },
   "version": {
    "type": "string",
    "values": [
     "AUTO",
     "1.0",
     "1.1",
     "1.2",
     "1.3",
     "1.4"
    ]
   },
   "datetime_format": {
    "type": "string",
    "values": [
     "WITH_TZ",
     "UTC"
    ]
   },
   "add_gpkg_ogr_contents": {
    "type": "boolean"
   },
   "crs_wkt_extension": {
    "type": "boolean"
   },
   "metadata_tables": {
    "type": "boolean"
   }
  },
  "openOptions": {
   "list_all_tables": {
    "type": "string",
    "values": [
     "AUTO",
     "YES",
     "NO"
    ]
   },
   "table": {
    "type": "string"
   },
   "zoom_level": {
    "type": "integer"
   },
   "band_count": {
    "type": "string",
    "values": [
     "AUTO",
     "1",
     "2",
     "3",
     "4"
    ]
   },
   "minx": {
    "type": "number"
   },
   "miny": {
    "type": "number"
   },
   "maxx": {
    "type": "number"
   },
   "maxy": {
    "type": "number"
   },
   "use_tile_extent": {
    "type": "boolean"
   },
   "where": {
    "type": "string"
   },
   "tile_format": {
    "type": "string",
    "values": [
     "AUTO",
     "PNG_JPEG",
     "PNG",
     "PNG8",
     "JPEG",
     "WEBP",
     "TIFF"
    ]
   },
   "quality": {
    "type": "integer",
    "min": 1,
    "max": 100
   },
   "zlevel": {
    "type": "integer",
    "min": 1,
    "max": 9
   },
   "dither": {
    "type": "boolean"
   },
   "prelude_statements": {
    "type": "string"
   },
   "nolock": {
    "type": "boolean"
   },
   "immutable": {
    "type": "boolean"
   }
  }
 },
 "GRASSASCIIGrid": {
  "description": "GRASS ASCII Grid",
  "read": true,
  "create": false,
  "extensions": []
 },
 "GRIB": {
  "description": "GRIdded Binary (.grb, .grb2)",
  "read": true,
  "create": "copy",
  "extensions": [
   "grb",
   "grb2",
   "grib2"
  ],
  "dtypes": [
   "float64"
  ],
  "creationOptions": {
   "data_encoding": {
    "type": "string",
    "values": [
     "AUTO",
     "SIMPLE_PACKING",
     "COMPLEX_PACKING",
     "IEEE_FLOATING_POINT",
     "PNG"
    ]
   },
   "nbits": {
    "type": "integer"
   },
   "decimal_scale_factor": {
    "type": "integer"
   },
   "spatial_differencing_order": {
    "type": "integer",
    "min": 0,
    "max": 2
   },
   "discipline": {
    "type": "integer"
   },
   "ids": {
    "type": "string"
   },
   "ids_center": {
    "type": "integer"
   },
   "ids_subcenter": {
    "type": "integer"
   },
   "ids_master_table": {
    "type": "integer"
   },
   "ids_signf_ref_time": {
    "type": "integer"
   },
   "ids_ref_time": {
    "type": "string"
   },
   "ids_prod_status": {
    "type": "integer"
   },
   "ids_type": {
    "type": "integer"
   },
   "pds_pdtn": {
    "type": "integer"
   },
   "pds_template_numbers": {
    "type": "string"
   },
   "pds_template_assembled_values": {
    "type": "string"
   },
   "input_unit": {
    "type": "string"
   },
   "band_*": {
    "type": "string"
   }
  }
 },
 "GS7BG": {
  "description": "Golden Software 7 Binary Grid (.grd)",
  "read": true,
  "create": "direct",
  "extensions": [
   "grd"
  ],
  "dtypes": [
   "float64"
  ],
  "creationOptions": {}
 },
 "GSAG": {
  "description": "Golden Software ASCII Grid (.grd)",
  "read": true,
  "create": "copy",
  "extensions": [
   "grd"
  ],
  "dtypes": [
   "float64"
  ],
  "creationOptions": {}
 },
 "GSBG": {
  "description": "Golden Software Binary Grid (.grd)",
  "read": true,
  "create": "direct",
  "extensions": [
   "grd"
  ],
  "dtypes": [
   "float32"
  ],
  "creationOptions": {}
 },
 "GSC": {
  "description": "GSC Geogrid",
  "read": true,
  "create": false,
  "extensions": []
 },
 "GTX": {
  "description": "NOAA Vertical Datum .GTX",
  "read": true,
  "create": "direct",
  "extensions": [
   "gtx"
  ],
  "dtypes": [
   "float32"
  ],
  "creationOptions": {},
  "openOptions": {
   "shift_origin_in_minus_180_plus_180": {
    "type": "boolean"
   }
  }
 },
 "GTiff": {
  "description": "GeoTIFF",
  "read": true,
  "create": "direct",
  "extensions": [
   "tif",
   "tiff"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "uint64",
   "int64",
   "float32",
   "float64",
   "complex_int16",
   "complex64",
   "complex128"
  ],
  "creationOptions": {
   "compress": {
    "type": "string",
    "values": [
     "NONE",
     "LZW",
     "PACKBITS",
     "CCITTRLE",
     "CCITTFAX3",
     "CCITTFAX4",
     "DEFLATE"
    ]
   },
   "predictor": {
    "type": "integer"
   },
   "discard_lsb": {
    "type": "string"
   },
   "zlevel": {
    "type": "integer"
   },
   "num_threads": {
    "type": "string"
   },
   "nbits": {
    "type": "integer"
   },
   "interleave": {
    "type": "string",
    "values": [
     "BAND",
     "PIXEL"
    ]
   },
   "tiled": {
    "type": "boolean"
   },
   "tfw": {
    "type": "boolean"
   },
   "rpb": {
    "type": "boolean"
   },
   "rpctxt": {
    "type": "boolean"
   },
   "blockxsize": {
    "type": "integer"
   },
   "blockysize": {
    "type": "integer"
   },
   "photometric": {
    "type": "string",
    "values": [
     "MINISBLACK",
     "MINISWHITE",
     "PALETTE",
     "RGB",
     "CMYK",
     "YCBCR",
     "CIELAB",
     "ICCLAB",
     "ITULAB"
    ]
   },
   "sparse_ok": {
    "type": "boolean"
   },
   "alpha": {
    "type": "string",
    "values": [
     "NON-PREMULTIPLIED",
     "PREMULTIPLIED",
     "UNSPECIFIED",
     "YES",
     "NO"
    ]
   },
   "profile": {
    "type": "string",
    "values": [
     "GDALGEOTIFF",
     "GEOTIFF",
     "BASELINE"
    ]
   },
   "pixeltype": {
    "type": "string",
    "values": [
     "DEFAULT",
     "SIGNEDBYTE"
    ]
   },
   "bigtiff": {
    "type": "string",
    "values": [
     "YES",
     "NO",
     "IF_NEEDED",
     "IF_SAFER"
    ]
   },
   "endianness": {
    "type": "string",
    "values": [
     "NATIVE",
     "INVERTED",
     "LITTLE",
     "BIG"
    ]
   },
   "copy_src_overviews": {
    "type": "boolean"
   },
   "source_icc_profile": {
    "type": "string"
   },
   "source_primaries_red": {
    "type": "string"
   },
   "source_primaries_green": {
    "type": "string"
   },
   "source_primaries_blue": {
    "type": "string"
   },
   "source_whitepoint": {
    "type": "string"
   },
   "tifftag_transferfunction_red": {
    "type": "string"
   },
   "tifftag_transferfunction_green": {
    "type": "string"
   },
   "tifftag_transferfunction_blue": {
    "type": "string"
   },
   "tifftag_transferrange_black": {
    "type": "string"
   },
   "tifftag_transferrange_white": {
    "type": "string"
   },
   "streamable_output": {
    "type": "boolean"
   },
   "geotiff_keys_flavor": {
    "type": "string",
    "values": [
     "STANDARD",
     "ESRI_PE"
    ]
   },
   "geotiff_version": {
    "type": "string",
    "values": [
     "AUTO",
     "1.0",
     "1.1"
    ]
   }
  },
  "openOptions": {
   "num_threads": {
    "type": "string"
   },
   "geotiff_keys_flavor": {
    "type": "string",
    "values": [
     "STANDARD",
     "ESRI_PE"
    ]
   },
   "georef_sources": {
    "type": "string"
   },
   "sparse_ok": {
    "type": "boolean"
   },
   "ignore_cog_layout_break": {
    "type": "boolean"
   }
  },
  "compressions": {
   "read": [
    "NONE",
    "LZW",
    "PACKBITS",
    "CCITTRLE",
    "CCITTFAX3",
    "CCITTFAX4",
    "DEFLATE",
    "NEXT",
    "THUNDERSCAN",
    "PIXARLOG",
    "SGILOG",
    "SGILOG24"
   ],
   "write": [
    "NONE",
    "LZW",
    "PACKBITS",
    "CCITTRLE",
    "CCITTFAX3",
    "CCITTFAX4",
    "DEFLATE"
   ]
  }
 },
 "GXF": {
  "description": "GeoSoft Grid Exchange Format",
  "read": true,
  "create": false,
  "extensions": [
   "gxf"
  ]
 },
 "GenBin": {
  "description": "Generic Binary (.hdr Labelled)",
  "read": true,
  "create": false,
  "extensions": []
 },
 "HF2": {
  "description": "HF2/HFZ heightfield raster",
  "read": true,
  "create": "copy",
  "extensions": [
   "hf2"
  ],
  "dtypes": [
   "float32"
  ],
  "creationOptions": {
   "vertical_precision": {
    "type": "number"
   },
   "compress": {
    "type": "boolean"
   },
   "blocksize": {
    "type": "integer"
   }
  }
 },
 "HFA": {
  "description": "Erdas Imagine Images (.img)",
  "read": true,
  "create": "direct",
  "extensions": [
   "img"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32",
   "float64",
   "complex64",
   "complex128"
  ],
  "creationOptions": {
   "blocksize": {
    "type": "integer"
   },
   "use_spill": {
    "type": "boolean"
   },
   "compressed": {
    "type": "boolean"
   },
   "pixeltype": {
    "type": "string"
   },
   "aux": {
    "type": "boolean"
   },
   "ignoreutm": {
    "type": "boolean"
   },
   "nbits": {
    "type": "integer"
   },
   "statistics": {
    "type": "boolean"
   },
   "dependent_file": {
    "type": "string"
   },
   "forcetopestring": {
    "type": "boolean"
   },
   "disablepestring": {
    "type": "boolean"
   }
  }
 },
 "ILWIS": {
  "description": "ILWIS Raster Map",
  "read": true,
  "create": "direct",
  "extensions": [
   "mpr",
   "mpl"
  ],
  "dtypes": [
   "int32",
   "float32",
   "float64"
  ],
  "creationOptions": {}
 },
 "IRIS": {
  "description": "IRIS data (.PPI, .CAPPi etc)",
  "read": true,
  "create": false,
  "extensions": [
   "ppi"
  ]
 },
 "ISCE": {
  "description": "ISCE raster",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "uint8",
   "int16",
   "int32",
   "int64",
   "float32",
   "float64",
   "complex_int16",
   "complex64",
   "complex128"
  ],
  "creationOptions": {
   "scheme": {
    "type": "string",
    "values": [
     "BIP",
     "BIL",
     "BSQ"
    ]
   }
  }
 },
 "ISG": {
  "description": "International Service for the Geoid",
  "read": true,
  "create": false,
  "extensions": [
   "isg"
  ]
 },
 "ISIS2": {
  "description": "USGS Astrogeology ISIS cube (Version 2)",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "float32",
   "float64"
  ],
  "creationOptions": {
   "labeling_method": {
    "type": "string",
    "values": [
     "ATTACHED",
     "DETACHED"
    ]
   },
   "image_extension": {
    "type": "string"
   }
  }
 },
 "ISIS3": {
  "description": "USGS Astrogeology ISIS cube (Version 3)",
  "read": true,
  "create": "direct",
  "extensions": [
   "lbl",
   "cub"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "float32"
  ],
  "creationOptions": {
   "data_location": {
    "type": "string",
    "values": [
     "LABEL",
     "EXTERNAL",
     "GEOTIFF"
    ]
   },
   "geotiff_as_regular_external": {
    "type": "boolean"
   },
   "geotiff_options": {
    "type": "string"
   },
   "external_filename": {
    "type": "string"
   },
   "tiled": {
    "type": "boolean"
   },
   "blockxsize": {
    "type": "integer"
   },
   "blockysize": {
    "type": "integer"
   },
   "comment": {
    "type": "string"
   },
   "latitude_type": {
    "type": "string",
    "values": [
     "PLANETOCENTRIC",
     "PLANETOGRAPHIC"
    ]
   },
   "longitude_direction": {
    "type": "string",
    "values": [
     "POSITIVEEAST",
     "POSITIVEWEST"
    ]
   },
   "target_name": {
    "type": "string"
   },
   "force_360": {
    "type": "boolean"
   },
   "write_bounding_degrees": {
    "type": "boolean"
   },
   "bounding_degrees": {
    "type": "string"
   },
   "use_src_label": {
    "type": "boolean"
   },
   "use_src_mapping": {
    "type": "boolean"
   },
   "use_src_history": {
    "type": "boolean"
   },
   "add_gdal_history": {
    "type": "boolean"
   },
   "gdal_history": {
    "type": "string"
   }
  }
 },
 "JAXAPALSAR": {
  "description": "JAXA PALSAR Product Reader (Level 1.1/1.5)",
  "read": true,
  "create": false,
  "extensions": []
 },
 "JDEM": {
  "description": "Japanese DEM (.mem)",
  "read": true,
  "create": false,
  "extensions": [
   "mem"
  ]
 },
 "JPEG": {
  "description": "JPEG JFIF",
  "read": true,
  "create": "copy",
  "extensions": [
   "jpg",
   "jpeg"
  ],
  "dtypes": [
   "uint8",
   "uint16"
  ],
  "creationOptions": {
   "progressive": {
    "type": "boolean"
   },
   "quality": {
    "type": "integer"
   },
   "lossless_copy": {
    "type": "string",
    "values": [
     "AUTO",
     "YES",
     "NO"
    ]
   },
   "worldfile": {
    "type": "boolean"
   },
   "internal_mask": {
    "type": "boolean"
   },
   "comment": {
    "type": "string"
   },
   "source_icc_profile": {
    "type": "string"
   },
   "exif_thumbnail": {
    "type": "boolean"
   },
   "thumbnail_width": {
    "type": "integer",
    "min": 32,
    "max": 512
   },
   "thumbnail_height": {
    "type": "integer",
    "min": 32,
    "max": 512
   },
   "write_exif_metadata": {
    "type": "boolean"
   }
  },
  "openOptions": {
   "use_internal_overviews": {
    "type": "boolean"
   },
   "apply_orientation": {
    "type": "boolean"
   }
  }
 },
 "KMLSUPEROVERLAY": {
  "description": "Kml Super Overlay",
  "read": true,
  "create": false,
  "extensions": [
   "kml",
   "kmz"
  ]
 },
 "KRO": {
  "description": "KOLOR Raw",
  "read": true,
  "create": "direct",
  "extensions": [
   "kro"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "float32"
  ],
  "creationOptions": {}
 },
 "L1B": {
  "description": "NOAA Polar Orbiter Level 1b Data Set",
  "read": true,
  "create": false,
  "extensions": []
 },
 "LAN": {
  "description": "Erdas .LAN/.GIS",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "uint8",
   "int16"
  ],
  "creationOptions": {}
 },
 "LCP": {
  "description": "FARSITE v.4 Landscape File (.lcp)",
  "read": true,
  "create": false,
  "extensions": [
   "lcp"
  ]
 },
 "LOSLAS": {
  "description": "NADCON .los/.las Datum Grid Shift",
  "read": true,
  "create": false,
  "extensions": []
 },
 "Leveller": {
  "description": "Leveller heightfield",
  "read": true,
  "create": false,
  "extensions": [
   "ter"
  ]
 },
 "MAP": {
  "description": "OziExplorer .MAP",
  "read": true,
  "create": false,
  "extensions": []
 },
 "MBTiles": {
  "description": "MBTiles",
  "read": true,
  "create": false,
  "extensions": [
   "mbtiles"
  ],
  "openOptions": {
   "zoom_level": {
    "type": "integer"
   },
   "band_count": {
    "type": "string",
    "values": [
     "AUTO",
     "1",
     "2",
     "3",
     "4"
    ]
   },
   "minx": {
    "type": "number"
   },
   "miny": {
    "type": "number"
   },
   "maxx": {
    "type": "number"
   },
   "maxy": {
    "type": "number"
   },
   "use_bounds": {
    "type": "boolean"
   },
   "tile_format": {
    "type": "string",
    "values": [
     "PNG",
     "PNG8",
     "JPEG",
     "WEBP"
    ]
   },
   "quality": {
    "type": "integer",
    "min": 1,
    "max": 100
   },
   "zlevel": {
    "type": "integer",
    "min": 1,
    "max": 9
   },
   "dither": {
    "type": "boolean"
   },
   "clip": {
    "type": "boolean"
   },
   "zoom_level_auto": {
    "type": "boolean"
   },
   "json_field": {
    "type": "boolean"
   }
  }
 },
 "MEM": {
  "description": "In Memory Raster",
  "read": false,
  "create": false,
  "extensions": []
 },
 "MFF": {
  "description": "Vexcel MFF Raster",
  "read": true,
  "create": "direct",
  "extensions": [
   "hdr"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "float32",
   "complex_int16",
   "complex64"
  ],
  "creationOptions": {}
 },
 "MFF2": {
  "description": "Vexcel MFF2 (HKV) Raster",
  "read": true,
  "create": false,
  "extensions": []
 },
 "MRF": {
  "description": "Meta Raster Format",
  "read": true,
  "create": "direct",
  "extensions": [
   "mrf"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "int16"
  ],
  "creationOptions": {
   "compress": {
    "type": "string",
    "values": [
     "JPEG",
     "PNG",
     "PPNG",
     "JPNG",
     "TIF",
     "DEFLATE",
     "NONE",
     "LERC"
    ]
   },
   "interleave": {
    "type": "string",
    "values": [
     "PIXEL",
     "BAND"
    ]
   },
   "zsize": {
    "type": "integer"
   },
   "quality": {
    "type": "integer"
   },
   "blocksize": {
    "type": "integer"
   },
   "blockxsize": {
    "type": "integer"
   },
   "blockysize": {
    "type": "integer"
   },
   "netbyteorder": {
    "type": "boolean"
   },
   "cachedsource": {
    "type": "string"
   },
   "uniform_scale": {
    "type": "integer"
   },
   "nocopy": {
    "type": "boolean"
   },
   "dataname": {
    "type": "string"
   },
   "indexname": {
    "type": "string"
   },
   "spacing": {
    "type": "integer"
   },
   "photometric": {
    "type": "string",
    "values": [
     "MULTISPECTRAL",
     "RGB",
     "YCC"
    ]
   },
   "options": {
    "type": "string"
   }
  },
  "openOptions": {
   "noerrors": {
    "type": "boolean"
   },
   "zslice": {
    "type": "integer"
   }
  }
 },
 "MSGN": {
  "description": "EUMETSAT Archive native (.nat)",
  "read": true,
  "create": false,
  "extensions": [
   "nat"
  ]
 },
 "NDF": {
  "description": "NLAPS Data Format",
  "read": true,
  "create": false,
  "extensions": []
 },
 "NGSGEOID": {
  "description": "NOAA NGS Geoid Height Grids",
  "read": true,
  "create": false,
  "extensions": [
   "bin"
  ]
 },
 "NITF": {
  "description": "National Imagery Transmission Format",
  "read": true,
  "create": "copy",
  "extensions": [
   "ntf"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32",
   "float64",
   "complex64"
  ],
  "creationOptions": {
   "ic": {
    "type": "string",
    "values": [
     "NC",
     "C3",
     "M3"
    ]
   },
   "quality": {
    "type": "integer"
   },
   "progressive": {
    "type": "boolean"
   },
   "restart_interval": {
    "type": "integer",
    "values": [
     "G",
     "D",
     "N",
     "S"
    ]
   },
   "igeolo": {
    "type": "string"
   },
   "fhdr": {
    "type": "string",
    "values": [
     "NITF02.10",
     "NSIF01.00"
    ]
   },
   "irep": {
    "type": "string"
   },
   "irepband": {
    "type": "string"
   },
   "isubcat": {
    "type": "string"
   },
   "lut_size": {
    "type": "integer"
   },
   "blockxsize": {
    "type": "integer"
   },
   "blockysize": {
    "type": "integer"
   },
   "blocksize": {
    "type": "integer"
   },
   "text": {
    "type": "string"
   },
   "cgm": {
    "type": "string"
   },
   "clevel": {
    "type": "string"
   },
   "ostaid": {
    "type": "string"
   },
   "fdt": {
    "type": "string"
   },
   "ftitle": {
    "type": "string"
   },
   "fsclas": {
    "type": "string"
   },
   "fsclsy": {
    "type": "string"
   },
   "fscode": {
    "type": "string"
   },
   "fsctlh": {
    "type": "string"
   },
   "fsrel": {
    "type": "string"
   },
   "fsdctp": {
    "type": "string"
   },
   "fsdcdt": {
    "type": "string"
   },
   "fsdcxm": {
    "type": "string"
   },
   "fsdg": {
    "type": "string"
   },
   "fsdgdt": {
    "type": "string"
   },
   "fscltx": {
    "type": "string"
   },
   "fscatp": {
    "type": "string"
   },
   "fscaut": {
    "type": "string"
   },
   "fscrsn": {
    "type": "string"
   },
   "fssrdt": {
    "type": "string"
   },
   "fsctln": {
    "type": "string"
   },
   "fscop": {
    "type": "string"
   },
   "fscpys": {
    "type": "string"
   },
   "oname": {
    "type": "string"
   },
   "ophone": {
    "type": "string"
   },
   "iid1": {
    "type": "string"
   },
   "idatim": {
    "type": "string"
   },
   "tgtid": {
    "type": "string"
   },
   "iid2": {
    "type": "string"
   },
   "isclas": {
    "type": "string"
   },
   "isclsy": {
    "type": "string"
   },
   "iscode": {
    "type": "string"
   },
   "isctlh": {
    "type": "string"
   },
   "isrel": {
    "type": "string"
   },
   "isdctp": {
    "type": "string"
   },
   "isdcdt": {
    "type": "string"
   },
   "isdcxm": {
    "type": "string"
   },
   "isdg": {
    "type": "string"
   },
   "isdgdt": {
    "type": "string"
   },
   "iscltx": {
    "type": "string"
   },
   "iscatp": {
    "type": "string"
   },
   "iscaut": {
    "type": "string"
   },
   "iscrsn": {
    "type": "string"
   },
   "issrdt": {
    "type": "string"
   },
   "isctln": {
    "type": "string"
   },
   "isorce": {
    "type": "string"
   },
   "icat": {
    "type": "string"
   },
   "abpp": {
    "type": "string"
   },
   "pjust": {
    "type": "string"
   },
   "icom": {
    "type": "string"
   },
   "idlvl": {
    "type": "string"
   },
   "ialvl": {
    "type": "string"
   },
   "ilocrow": {
    "type": "string"
   },
   "iloccol": {
    "type": "string"
   },
   "tre": {
    "type": "string"
   },
   "file_tre": {
    "type": "string"
   },
   "reserve_space_for_tre_overflow": {
    "type": "boolean"
   },
   "blocka_block_count": {
    "type": "integer"
   },
   "des": {
    "type": "string"
   },
   "numdes": {
    "type": "integer"
   },
   "blocka_block_instance_*": {
    "type": "string"
   },
   "blocka_n_gray_*": {
    "type": "string"
   },
   "blocka_l_lines_*": {
    "type": "string"
   },
   "blocka_layover_angle_*": {
    "type": "string"
   },
   "blocka_shadow_angle_*": {
    "type": "string"
   },
   "blocka_blanks_*": {
    "type": "string"
   },
   "blocka_frlc_loc_*": {
    "type": "string"
   },
   "blocka_lrlc_loc_*": {
    "type": "string"
   },
   "blocka_lrfc_loc_*": {
    "type": "string"
   },
   "blocka_frfc_loc_*": {
    "type": "string"
   },
   "sde_tre": {
    "type": "boolean"
   },
   "rpc00b": {
    "type": "boolean"
   },
   "rpctxt": {
    "type": "boolean"
   },
   "use_src_nitf_metadata": {
    "type": "boolean"
   }
  },
  "openOptions": {
   "validate": {
    "type": "boolean"
   },
   "fail_if_validation_error": {
    "type": "boolean"
   }
  }
 },
 "NOAA_B": {
  "description": "NOAA GEOCON/NADCON5 .b format",
  "read": true,
  "create": false,
  "extensions": [
   "b"
  ]
 },
 "NSIDCbin": {
  "description": "NSIDC Sea Ice Concentrations binary (.bin)",
  "read": true,
  "create": false,
  "extensions": [
   "bin"
  ]
 },
 "NTv2": {
  "description": "NTv2 Datum Grid Shift",
  "read": true,
  "create": false,
  "extensions": [
   "gsb",
   "gvb"
  ]
 },
 "NWT_GRC": {
  "description": "Northwood Classified Grid Format .grc/.tab",
  "read": true,
  "create": false,
  "extensions": [
   "grc"
  ]
 },
 "NWT_GRD": {
  "description": "Northwood Numeric Grid Format .grd/.tab",
  "read": true,
  "create": false,
  "extensions": [
   "grd"
  ],
  "openOptions": {
   "band_count": {
    "type": "integer"
   }
  }
 },
 "OZI": {
  "description": "OziExplorer Image File",
  "read": true,
  "create": false,
  "extensions": []
 },
 "OpenFileGDB": {
  "description": "ESRI FileGDB",
  "read": true,
  "create": false,
  "extensions": [
   "gdb"
  ],
  "openOptions": {
   "list_all_tables": {
    "type": "string",
    "values": [
     "YES",
     "NO"
    ]
   },
   "nodata_or_mask": {
    "type": "string"
   }
  }
 },
 "PAux": {
  "description": "PCI .aux Labelled",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "float32"
  ],
  "creationOptions": {
   "interleave": {
    "type": "string",
    "values": [
     "BAND",
     "LINE",
     "PIXEL"
    ]
   }
  }
 },
 "PCIDSK": {
  "description": "PCIDSK Database File",
  "read": true,
  "create": "direct",
  "extensions": [
   "pix"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "float32",
   "complex_int16",
   "complex64"
  ],
  "creationOptions": {
   "interleaving": {
    "type": "string",
    "values": [
     "PIXEL",
     "BAND",
     "FILE",
     "TILED"
    ]
   },
   "compression": {
    "type": "string",
    "values": [
     "NONE",
     "RLE",
     "JPEG"
    ]
   },
   "tilesize": {
    "type": "integer"
   },
   "tileversion": {
    "type": "integer"
   }
  }
 },
 "PCRaster": {
  "description": "PCRaster Raster File",
  "read": true,
  "create": "copy",
  "extensions": [
   "map"
  ],
  "dtypes": [
   "int32",
   "float32"
  ],
  "creationOptions": {}
 },
 "PDF": {
  "description": "Geospatial PDF",
  "read": false,
  "create": false,
  "extensions": [
   "pdf"
  ]
 },
 "PDS": {
  "description": "NASA Planetary Data System",
  "read": true,
  "create": false,
  "extensions": []
 },
 "PDS4": {
  "description": "NASA Planetary Data System 4",
  "read": true,
  "create": "direct",
  "extensions": [
   "xml"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32",
   "float64",
   "complex64",
   "complex128"
  ],
  "creationOptions": {
   "image_filename": {
    "type": "string"
   },
   "image_extension": {
    "type": "string"
   },
   "create_label_only": {
    "type": "boolean"
   },
   "image_format": {
    "type": "string",
    "values": [
     "RAW",
     "GEOTIFF"
    ]
   },
   "interleave": {
    "type": "string",
    "values": [
     "BSQ",
     "BIP",
     "BIL"
    ]
   },
   "var_*": {
    "type": "string"
   },
   "template": {
    "type": "string"
   },
   "use_src_label": {
    "type": "boolean"
   },
   "latitude_type": {
    "type": "string",
    "values": [
     "PLANETOCENTRIC",
     "PLANETOGRAPHIC"
    ]
   },
   "longitude_direction": {
    "type": "string",
    "values": [
     "POSITIVE EAST",
     "POSITIVE WEST"
    ]
   },
   "radii": {
    "type": "string"
   },
   "array_type": {
    "type": "string",
    "values": [
     "ARRAY",
     "ARRAY_2D",
     "ARRAY_2D_IMAGE",
     "ARRAY_2D_MAP",
     "ARRAY_2D_SPECTRUM",
     "ARRAY_3D",
     "ARRAY_3D_IMAGE",
     "ARRAY_3D_MOVIE",
     "ARRAY_3D_SPECTRUM"
    ]
   },
   "array_identifier": {
    "type": "string"
   },
   "unit": {
    "type": "string"
   },
   "bounding_degrees": {
    "type": "string"
   }
  },
  "openOptions": {
   "lat": {
    "type": "string"
   },
   "long": {
    "type": "string"
   },
   "alt": {
    "type": "string"
   },
   "wkt": {
    "type": "string"
   },
   "keep_geom_columns": {
    "type": "boolean"
   }
  }
 },
 "PNG": {
  "description": "Portable Network Graphics",
  "read": true,
  "create": "copy",
  "extensions": [
   "png"
  ],
  "dtypes": [
   "uint8",
   "uint16"
  ],
  "creationOptions": {
   "worldfile": {
    "type": "boolean"
   },
   "zlevel": {
    "type": "integer"
   },
   "source_icc_profile": {
    "type": "string"
   },
   "source_icc_profile_name": {
    "type": "string"
   },
   "source_primaries_red": {
    "type": "string"
   },
   "source_primaries_green": {
    "type": "string"
   },
   "source_primaries_blue": {
    "type": "string"
   },
   "source_whitepoint": {
    "type": "string"
   },
   "png_gamma": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "description": {
    "type": "string"
   },
   "copyright": {
    "type": "string"
   },
   "comment": {
    "type": "string"
   },
   "write_metadata_as_text": {
    "type": "boolean"
   },
   "nbits": {
    "type": "integer"
   }
  }
 },
 "PNM": {
  "description": "Portable Pixmap Format (netpbm)",
  "read": true,
  "create": "direct",
  "extensions": [
   "pgm",
   "ppm",
   "pnm"
  ],
  "dtypes": [
   "uint8",
   "uint16"
  ],
  "creationOptions": {
   "maxval": {
    "type": "integer"
   }
  }
 },
 "PRF": {
  "description": "Racurs PHOTOMOD PRF",
  "read": true,
  "create": false,
  "extensions": [
   "prf"
  ]
 },
 "R": {
  "description": "R Object Data Store",
  "read": true,
  "create": "copy",
  "extensions": [
   "rda"
  ],
  "dtypes": [
   "float64"
  ],
  "creationOptions": {
   "ascii": {
    "type": "boolean"
   },
   "compress": {
    "type": "boolean"
   }
  }
 },
 "RIK": {
  "description": "Swedish Grid RIK (.rik)",
  "read": true,
  "create": false,
  "extensions": [
   "rik"
  ]
 },
 "RMF": {
  "description": "Raster Matrix Format",
  "read": true,
  "create": "direct",
  "extensions": [
   "rsw"
  ],
  "dtypes": [
   "uint8"
  ],
  "creationOptions": {
   "mtw": {
    "type": "boolean"
   },
   "blockxsize": {
    "type": "integer"
   },
   "blockysize": {
    "type": "integer"
   },
   "rmfhuge": {
    "type": "string",
    "values": [
     "NO",
     "YES",
     "IF_SAFER"
    ]
   },
   "compress": {
    "type": "string",
    "values": [
     "NONE",
     "LZW",
     "JPEG",
     "RMF_DEM"
    ]
   },
   "jpeg_quality": {
    "type": "integer"
   },
   "num_threads": {
    "type": "string"
   }
  },
  "openOptions": {
   "rmf_set_vertcs": {
    "type": "string"
   }
  }
 },
 "ROI_PAC": {
  "description": "ROI_PAC raster",
  "read": true,
  "create": false,
  "extensions": []
 },
 "RPFTOC": {
  "description": "Raster Product Format TOC format",
  "read": true,
  "create": false,
  "extensions": [
   "toc"
  ]
 },
 "RRASTER": {
  "description": "R Raster",
  "read": true,
  "create": "direct",
  "extensions": [
   "grd"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32",
   "float64"
  ],
  "creationOptions": {
   "pixeltype": {
    "type": "string"
   },
   "interleave": {
    "type": "string",
    "values": [
     "BIP",
     "BIL",
     "BSQ"
    ]
   }
  }
 },
 "RS2": {
  "description": "RadarSat 2 XML Product",
  "read": true,
  "create": false,
  "extensions": []
 },
 "RST": {
  "description": "Idrisi Raster A.1",
  "read": true,
  "create": "direct",
  "extensions": [
   "rst"
  ],
  "dtypes": [
   "uint8",
   "int16",
   "float32"
  ],
  "creationOptions": {}
 },
 "Rasterlite": {
  "description": "Rasterlite",
  "read": true,
  "create": "copy",
  "extensions": [
   "sqlite"
  ],
  "dtypes": [
   "uint8",
   "int8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "uint64",
   "int64",
   "float32",
   "float64",
   "complex_int16",
   "complex64",
   "complex128"
  ],
  "creationOptions": {
   "wipe": {
    "type": "boolean"
   },
   "tiled": {
    "type": "boolean"
   },
   "blockxsize": {
    "type": "integer"
   },
   "blockysize": {
    "type": "integer"
   },
   "driver": {
    "type": "string"
   },
   "compress": {
    "type": "string"
   },
   "quality": {
    "type": "integer"
   },
   "photometric": {
    "type": "string",
    "values": [
     "MINISBLACK",
     "MINISWHITE",
     "PALETTE",
     "RGB",
     "CMYK",
     "YCBCR",
     "CIELAB",
     "ICCLAB",
     "ITULAB"
    ]
   }
  }
 },
 "SAFE": {
  "description": "Sentinel-1 SAR SAFE Product",
  "read": true,
  "create": false,
  "extensions": []
 },
 "SAGA": {
  "description": "SAGA GIS Binary Grid (.sdat, .sg-grd-z)",
  "read": true,
  "create": "direct",
  "extensions": [
   "sdat",
   "sg-grd-z"
  ],
  "dtypes": [
   "uint8",
   "uint16",
   "int16",
   "uint32",
   "int32",
   "float32",
   "float64"
  ],
  "creationOptions": {}
 },
 "SAR_CEOS": {
  "description": "CEOS SAR Image",
  "read": true,
  "create": false,
  "extensions": []
 },
 "SDTS": {
  "description": "SDTS Raster",
  "read": true,
  "create": false,
  "extensions": [
   "ddf"
  ]
 },
 "SENTINEL2": {
  "description": "Sentinel 2",
  "read": true,
  "create": false,
  "extensions": [],
  "openOptions": {
   "alpha": {
    "type": "boolean"
   }
  }
 },
 "SGI": {
  "description": "SGI Image File Format 1.0",
  "read": true,
  "create": "direct",
  "extensions": [
   "rgb"
  ],
  "dtypes": [
   "uint8"
  ],
  "creationOptions": {}
 },
 "SIGDEM": {
  "description": "Scaled Integer Gridded DEM .sigdem",
  "read": true,
  "create": "copy",
  "extensions": [
   "sigdem"
  ],
  "dtypes": [
   "float64"
  ],
  "creationOptions": {}
 },
 "SNODAS": {
  "description": "Snow Data Assimilation System",
  "read": true,
  "create": false,
  "extensions": [
   "hdr"
  ]
 },
 "SRP": {
  "description": "Standard Raster Product (ASRP/USRP)",
  "read": true,
  "create": false,
  "extensions": [
   "img"
  ]
 },
 "SRTMHGT": {
  "description": "SRTMHGT File Format",
  "read": true,
  "create": false,
  "extensions": [
   "hgt"
  ]
 },
 "TGA": {
  "description": "TGA/TARGA Image File Format",
  "read": true,
  "create": false,
  "extensions": [
   "tga"
  ]
 },
 "TIL": {
  "description": "EarthWatch .TIL",
  "read": true,
  "create": false,
  "extensions": []
 },
 "TSX": {
  "description": "TerraSAR-X Product",
  "read": true,
  "create": false,
  "extensions": []
 },
 "Terragen": {
  "description": "Terragen heightfield",
  "read": true,
  "create": false,
  "extensions": [
   "ter"
  ]
 },
 "USGSDEM": {
  "description": "USGS Optional ASCII DEM (and CDED)",
  "read": true,
  "create": "copy",
  "extensions": [
   "dem"
  ],
  "dtypes": [
   "int16"
  ],
  "creationOptions": {
   "product": {
    "type": "string",
    "values": [
     "DEFAULT",
     "CDED50K"
    ]
   },
   "topleft": {
    "type": "string"
   },
   "resample": {
    "type": "string",
    "values": [
     "NEAREST",
     "BILINEAR",
     "CUBIC",
     "CUBICSPLINE"
    ]
   },
   "template": {
    "type": "string"
   },
   "demlevelcode": {
    "type": "integer"
   },
   "dataspecversion": {
    "type": "integer"
   },
   "producer": {
    "type": "string"
   },
   "origincode": {
    "type": "string"
   },
   "processcode": {
    "type": "string"
   },
   "zresolution": {
    "type": "number"
   },
   "nts": {
    "type": "string"
   },
   "internalname": {
    "type": "string"
   }
  }
 },
 "VICAR": {
  "description": "MIPL VICAR file",
  "read": true,
  "create": "direct",
  "extensions": [],
  "dtypes": [
   "uint8",
   "int16",
   "int32",
   "float32",
   "float64",
   "complex64"
  ],
  "creationOptions": {
   "georef_format": {
    "type": "string",
    "values": [
     "MIPL",
     "GEOTIFF"
    ]
   },
   "coordinate_system_name": {
    "type": "string",
    "values": [
     "PLANETOCENTRIC",
     "PLANETOGRAPHIC"
    ]
   },
   "positive_longitude_direction": {
    "type": "string",
    "values": [
     "EAST",
     "WEST"
    ]
   },
   "target_name": {
    "type": "string"
   },
   "use_src_label": {
    "type": "boolean"
   },
   "use_src_map": {
    "type": "boolean"
   },
   "label": {
    "type": "string"
   },
   "compress": {
    "type": "string",
    "values": [
     "NONE",
     "BASIC",
     "BASIC2"
    ]
   }
  }
 },
 "VRT": {
  "description": "Virtual Raster",
  "read": true,
  "create": false,
  "extensions": [
   "vrt"
  ],
  "openOptions": {
   "root_path": {
    "type": "string"
   }
  }
 },
 "WEBP": {
  "description": "WEBP",
  "read": true,
  "create": "copy",
  "extensions": [
   "webp"
  ],
  "dtypes": [
   "uint8"
  ],
  "creationOptions": {
   "quality": {
    "type": "number"
   },
   "lossless": {
    "type": "boolean"
   },
   "lossless_copy": {
    "type": "string",
    "values": [
     "AUTO",
     "YES",
     "NO"
    ]
   },
   "preset": {
    "type": "string",
    "values": [
     "DEFAULT",
     "PICTURE",
     "PHOTO",
     "DRAWING",
     "ICON",
     "TEXT"
    ]
   },
   "targetsize": {
    "type": "integer"
   },
   "psnr": {
    "type": "number"
   },
   "method": {
    "type": "integer"
   },
   "segments": {
    "type": "integer"
   },
   "sns_strength": {
    "type": "integer"
   },
   "filter_strength": {
    "type": "integer"
   },
   "filter_sharpness": {
    "type": "integer"
   },
   "filter_type": {
    "type": "integer"
   },
   "autofilter": {
    "type": "integer"
   },
   "pass": {
    "type": "integer"
   },
   "preprocessing": {
    "type": "integer"
   },
   "partitions": {
    "type": "integer"
   },
   "partition_limit": {
    "type": "integer"
   },
   "exact": {
    "type": "integer"
   }
  }
 },
 "XPM": {
  "description": "X11 PixMap Format",
  "read": true,
  "create": "copy",
  "extensions": [
   "xpm"
  ],
  "dtypes": [
   "uint8"
  ],
  "creationOptions": {}
 },
 "XYZ": {
  "description": "ASCII Gridded XYZ",
  "read": true,
  "create": "copy",
  "extensions": [
   "xyz"
  ],
  "dtypes": [
   "uint8",
   "float32"
  ],
  "creationOptions": {
   "column_separator": {
    "type": "string"
   },
   "add_header_line": {
    "type": "boolean"
   },
   "significant_digits": {
    "type": "integer"
   },
   "decimal_precision": {
    "type": "integer"
   }
  }
 },
 "ZMap": {
  "description": "ZMap Plus Grid",
  "read": true,
  "create": "copy",
  "extensions": [
   "dat"
  ],
  "dtypes": [
   "float64"
  ],
  "creationOptions": {}
 },
 "Zarr": {
  "description": "Zarr",
  "read": true,
  "create": false,
  "extensions": [],
  "openOptions": {
   "use_zmetadata": {
    "type": "boolean"
   },
   "cache_tile_presence": {
    "type": "boolean"
   },
   "dim_x": {
    "type": "string"
   },
   "dim_y": {
    "type": "string"
   },
   "load_extra_dim_metadata_delay": {
    "type": "string"
   }
  }
 }
}
