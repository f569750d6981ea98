"""What rasterio writes by the options of codecs, and reads back: codecs.json. Run in this folder."""

import hashlib
import json
import warnings

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.io import MemoryFile

warnings.filterwarnings("ignore")
WIDTH, HEIGHT = 528, 320

GTIFF = [
    dict(compress="JPEG"),
    dict(compress="JPEG", jpeg_quality=30),
    dict(compress="JPEG", photometric="YCBCR", interleave="pixel"),
    dict(compress="JPEG", photometric="YCBCR", interleave="pixel", jpeg_quality=95, jpegtablesmode=0),
    dict(compress="JPEG", interleave="pixel", jpegtablesmode=3, tiled=True, blockxsize=64, blockysize=32),
    dict(compress="WEBP", interleave="pixel", webp_level=40),
    dict(compress="WEBP", interleave="pixel", webp_lossless=True),
    dict(compress="ZSTD", zstd_level=5, predictor=2),
    dict(compress="LZMA", lzma_preset=2),
    dict(compress="LZW", predictor=2, interleave="band"),
    dict(compress="PACKBITS"),
    dict(compress="LERC", max_z_error=3),
    dict(compress="LERC_DEFLATE", max_z_error=0, zlevel=9),
    dict(compress="LERC_ZSTD", max_z_error=1, interleave="pixel"),
    dict(compress="CCITTFAX4", nbits=1, count=1),
    dict(nbits=4, compress="deflate"),
    dict(sparse_ok=True, compress="deflate", bigtiff="YES"),
    dict(endianness="BIG", compress="lzw"),
    dict(compress="LERC", max_z_error=0.5, dtype="float32"),
    dict(compress="DEFLATE", predictor=3, dtype="float32", tiled=True),
    dict(compress="DEFLATE", zlevel=1, predictor=2, dtype="int16", discard_lsb=3),
    dict(photometric="CMYK", count=4),
    dict(photometric="MINISWHITE", count=1),
    dict(alpha="PREMULTIPLIED", count=4),
]
COG = [
    dict(),
    dict(compress="JPEG", quality=40, blocksize=128),
    dict(compress="WEBP", quality=60, overviews="NONE"),
    dict(compress="LERC", max_z_error=2, dtype="float32"),
    dict(compress="ZSTD", level=3, predictor="YES", blocksize=256, bigtiff="YES"),
    dict(compress="DEFLATE", predictor="STANDARD", level=9, overview_resampling="AVERAGE", blocksize=128),
    dict(compress="LZW", predictor="FLOATING_POINT", dtype="float32", resampling="NEAREST", blocksize=256),
    dict(compress="LZW", overview_count=2, overview_compress="DEFLATE", blocksize=128),
    dict(compress="LZW", sparse_ok=True),
]


def pixels(count, dtype):
    """Smooth, with some structure; in integers of few bits too."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    bands = [((rows * (band + 2) + columns * 3) // 4 + (rows * columns) % 7) % 256 for band in range(count)]
    return np.stack(bands).astype(dtype)


def case(driver, options):
    options = dict(options)
    count, dtype = options.pop("count", 3), options.pop("dtype", "uint8")
    profile = dict(driver=driver, width=WIDTH, height=HEIGHT, count=count, dtype=dtype)
    data = pixels(count, dtype)
    if "nbits" in options:
        data = data >> (8 - options["nbits"])
    with MemoryFile() as memfile:
        with memfile.open(**profile, **options) as dataset:
            if driver == "COG" and count == 3 and dtype == "uint8":
                # As those of new GeoTIFFs of bytes are.
                dataset.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
            dataset.write(data)
        with memfile.open() as dataset:
            structure = dataset.tags(ns="IMAGE_STRUCTURE")
            result = dataset.read()
            return {
                "profile": profile,
                "options": options,
                "structure": structure,
                "blocks": [list(shape) for shape in dataset.block_shapes],
                "overviews": dataset.overviews(1),
                "colors": [color.name for color in dataset.colorinterp],
                "pixels": hashlib.sha256(result.tobytes()).hexdigest()[:16],
                "overview": hashlib.sha256(dataset.read(1, out_shape=(HEIGHT // 2, WIDTH // 2)).tobytes()).hexdigest()[:16],
                "error": float(np.abs(result.astype("float64") - data).max()),
                "size": len(memfile.getbuffer()),
            }


cases = [case("GTiff", options) for options in GTIFF] + [case("COG", options) for options in COG]
with open("codecs.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(each) for each in cases) + "\n]\n")
