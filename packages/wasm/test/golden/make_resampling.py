#!/usr/bin/env python3
"""Digests of rasterio's resampled reads of fixtures: prints what resampling.json holds.

usage: make_resampling.py FIXTURE_FOLDER
"""
import hashlib
import json
import os
import sys

import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

FILES = ["tiled-pixel-uint16.tif", "mask-and-overviews.tif", "nodata-minus-32768.tif", "dtype-float32.tif"]
METHODS = ["nearest", "bilinear", "cubic", "cubic_spline", "lanczos", "average", "mode", "gauss", "rms"]


def reads(width, height):
    """Windows and shapes: the whole made smaller, a fraction of it made smaller, and a piece made larger."""
    yield (0, 0, width, height), (max(1, height // 3), max(1, width // 4))
    yield (0.5, 1.25, width - 2.5, height - 3.75), (max(1, height // 2), max(1, width // 3))
    yield (2, 3, width // 2, height // 2), (height + 7, width + 5)


cases = []
for name in FILES:
    with rasterio.open(os.path.join(sys.argv[1], name)) as dataset:
        for method in METHODS:
            for window, shape in reads(dataset.width, dataset.height):
                pixels = dataset.read(1, window=Window(*window), out_shape=shape, resampling=Resampling[method])
                digest = hashlib.sha256(pixels.tobytes()).hexdigest()[:16]
                cases.append({"file": name, "method": method, "window": window, "shape": shape, "digest": digest})
print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")
