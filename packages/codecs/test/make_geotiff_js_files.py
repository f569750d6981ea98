"""Writes geotiff-js/*.tif: rasters for geotiff.js with decoders of this package, with pixels known by arithmetic."""
import os

import numpy
import rasterio

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "geotiff-js")
WIDTH, HEIGHT = 50, 37
TILES = {"tiled": True, "blockxsize": 32, "blockysize": 16}


def write(name, dtype, count, most, **options):
    band, row, column = numpy.mgrid[0:count, 0:HEIGHT, 0:WIDTH]
    pixels = ((band * 31 + row * 7 + column * 3) % (most + 1)).astype(dtype)
    profile = {"driver": "GTiff", "width": WIDTH, "height": HEIGHT, "count": count, "dtype": dtype}
    with rasterio.open(os.path.join(HERE, name), "w", **profile, **options) as dataset:
        dataset.write(pixels)


os.makedirs(HERE, exist_ok=True)
write("zstd-predictor.tif", "uint16", 1, 999, compress="zstd", predictor=2, **TILES)
write("lzma.tif", "uint16", 1, 999, compress="lzma", **TILES)
write("lzma-strips.tif", "uint8", 1, 255, compress="lzma", blockysize=10)
write("fax.tif", "uint8", 1, 1, compress="ccittfax4", nbits=1)
write("webp.tif", "uint8", 3, 255, compress="webp", webp_lossless=True, interleave="pixel", **TILES)
