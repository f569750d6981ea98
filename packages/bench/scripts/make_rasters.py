"""Makes the rasters of the benchmark that are not there yet.

    python3 make_rasters.py FOLDER SIDE

Terrain with sensor noise, so that compressions have something to do and something that they cannot: the same at
every call. SIDE is the width and height of most of them. Prints the name of each file that it makes.
"""

import os
import sys

import numpy
import rasterio
from rasterio.enums import Resampling
from rasterio.transform import from_origin

folder, side = sys.argv[1], int(sys.argv[2])


def terrain(side, seed):
    """Heights from 0 to 1: octaves of random grids, enlarged bilinearly, and a little noise."""
    random = numpy.random.default_rng(seed)
    heights = numpy.zeros((side, side), "float32")
    cells, weight = 4, 0.5
    while cells <= side // 4:
        grid = random.random((cells + 1, cells + 1), "float32")
        at = numpy.linspace(0, cells, side, endpoint=False)
        low = at.astype(int)
        share = (at - low).astype("float32")
        rows = grid[low] * (1 - share)[:, None] + grid[low + 1] * share[:, None]
        heights += weight * (rows[:, low] * (1 - share) + rows[:, low + 1] * share)
        cells, weight = cells * 2, weight / 2
    return heights + 0.002 * random.standard_normal((side, side), "float32")


def write(name, bands, **profile):
    path = os.path.join(folder, name)
    if os.path.exists(path):
        return
    data = bands()
    count, height, width = data.shape
    overviews = profile.pop("overviews", None)
    # Written beside its place and moved there, so that an interrupted call leaves no half of a file.
    part = path + ".part"
    with rasterio.open(
        part,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=data.dtype,
        crs="EPSG:32618",
        transform=from_origin(300000, 4500000, 10, 10),
        **profile,
    ) as dataset:
        dataset.write(data)
        if overviews:
            dataset.build_overviews(overviews, Resampling.average)
    os.replace(part, path)
    print(name, flush=True)


def uint16(side=side):
    return (terrain(side, 1) * 20000 + 2000).clip(0, 65535).astype("uint16")[None]


def rgb():
    return numpy.stack([(terrain(side, seed) * 300 - 20).clip(0, 255).astype("uint8") for seed in (2, 3, 4)])


def photo():
    """A picture with the noise of a camera, which JPEG and WebP have to work on."""
    noise = numpy.random.default_rng(5).standard_normal((3, side, side), "float32")
    return (rgb() + 6 * noise).clip(0, 255).astype("uint8")


def float32():
    return (terrain(side, 1) * 2000)[None]


def small():
    """A picture of 1.7 MB, in strips of 3 rows."""
    return rgb()[:, :718, :791]


tiles = {"tiled": True, "blockxsize": 512, "blockysize": 512}
write("uint16-none.tif", uint16, **tiles)
write("uint16-deflate.tif", uint16, compress="deflate", predictor=2, **tiles)
write("uint16-lzw.tif", uint16, compress="lzw", predictor=2, **tiles)
write("uint16-zstd.tif", uint16, compress="zstd", predictor=2, **tiles)
write("uint16-overviews.tif", uint16, compress="deflate", predictor=2, overviews=[2, 4, 8, 16], **tiles)
write("uint16-nodata.tif", uint16, compress="deflate", predictor=2, nodata=2000, **tiles)
write("float32-deflate.tif", float32, compress="deflate", predictor=3, **tiles)
write("float32-lerc.tif", float32, compress="lerc", max_z_error=0.01, **tiles)
write("rgb-none.tif", rgb, interleave="pixel", **tiles)
write("rgb-deflate.tif", rgb, interleave="pixel", compress="deflate", predictor=2, **tiles)
write("rgb-jpeg.tif", photo, interleave="pixel", compress="jpeg", photometric="ycbcr", **tiles)
write("rgb-webp.tif", photo, interleave="pixel", compress="webp", **tiles)
write("rgb-lzw-strips.tif", rgb, interleave="pixel", compress="lzw", predictor=2)
# 50 MB whatever SIDE is: these cases are about files that are large beside what is read of them.
write("large-none.tif", lambda: uint16(5120), tiled=True, blockxsize=256, blockysize=256)
write("large-deflate.tif", lambda: uint16(6656), tiled=True, compress="deflate", predictor=2, zlevel=1, blockxsize=256, blockysize=256)
write("small.tif", small, interleave="band", blockysize=3)
write("tiny.tif", lambda: uint16(256)[:, :20, :20].astype("uint8"))
