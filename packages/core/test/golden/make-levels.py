#!/usr/bin/env python3
"""Writes levels.json: the overview that GDAL (3.6.2, by rasterio) takes for decimated reads.

All pixels of a level are its number.
"""
import json
import os
import struct
import warnings

import numpy as np
from rasterio.io import MemoryFile
from rasterio.windows import Window

warnings.filterwarnings("ignore")
RASTERS = [
    # Width and height, then the overviews'; windows; shapes.
    ([100, 60], [[50, 30], [25, 15], [13, 8]],
     [[0, 0, 100, 60], [10, 5, 50, 30], [10.5, 3.25, 60.9, 30.9], [3, 3, 10, 1], [3, 3, 1, 10], [3, 3, 0.5, 20], [3, 3, 20, 0.5]],
     [[60, 100], [59, 99], [60, 50], [30, 100], [37, 61], [36, 60], [35, 59], [30, 50], [25, 42], [25, 41], [24, 40], [18, 30], [15, 25],
      [13, 21], [12, 20], [10, 16], [5, 8], [1, 100], [1, 60], [1, 50], [1, 20], [1, 1], [60, 1], [30, 1], [2, 1], [3, 2], [10, 1], [1, 10], [7, 5]]),
    ([100, 1], [[50, 1], [25, 1]], [[0, 0, 100, 1]], [[1, 100], [1, 60], [1, 50], [1, 25], [1, 20], [1, 2]]),
    ([1, 100], [[1, 50], [1, 25]], [[0, 0, 1, 100]], [[100, 1], [60, 1], [50, 1], [25, 1], [20, 1], [2, 1]]),
    # Factors of two and a half and three and a half.
    ([35, 20], [[14, 10], [10, 10]], [[0, 0, 35, 20]], [[10, 14], [10, 10]]),
    # Reduced more along one axis than along the other.
    ([96, 48], [[24, 24], [24, 8]], [[0, 0, 96, 48]], [[24, 24], [24, 48], [20, 20], [8, 24], [8, 8], [4, 8], [2, 2]]),
    # Overviews that are higher than the raster, and as high.
    ([96, 8], [[24, 9], [12, 8]], [[0, 0, 96, 8]], [[7, 95], [4, 48], [1, 24], [1, 12], [1, 7]]),
    ([96, 8], [[24, 9]], [[0, 0, 96, 8]], [[4, 48], [1, 24], [1, 7]]),
    # Two of one size, and one that is finer than the one before it.
    ([64, 64], [[16, 16], [16, 16], [32, 32]], [[0, 0, 64, 64]], [[54, 54], [53, 53], [32, 32], [27, 27], [26, 26], [16, 16], [8, 8]]),
]


def tiff(sizes):
    """A TIFF of one directory for each size; all but the first are overviews, and the pixels are the directory's number."""
    data = struct.pack("<2sHI", b"II", 42, 8)
    for level, (width, height) in enumerate(sizes):
        pixels = len(data) + 2 + 10 * 12 + 4
        following = pixels + width * height + width * height % 2
        values = [254, min(level, 1)], [256, width], [257, height], [258, 8], [259, 1], [262, 1], [273, pixels], [277, 1], [278, height], [279, width * height]
        data += struct.pack("<H", len(values)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in values)
        data += struct.pack("<I", following if level + 1 < len(sizes) else 0)
        data = (data + bytes([level]) * (width * height)).ljust(following, b"\0")
    return data


def levels(size, overviews, windows, shapes):
    with MemoryFile(tiff([size, *overviews])) as memory, memory.open() as dataset:
        assert len(dataset.overviews(1)) == len(overviews), dataset.overviews(1)
        taken = []
        for window in windows:
            for shape in shapes:
                (value,) = np.unique(dataset.read(1, window=Window(*window), out_shape=tuple(shape)))
                taken.append([window, shape, int(value)])
        return {"size": size, "overviews": overviews, "factors": dataset.overviews(1), "taken": taken}


rasters = [levels(*raster) for raster in RASTERS]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "levels.json"), "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(raster) for raster in rasters) + "\n]\n")
