#!/usr/bin/env python3
"""What rasterio reads from the project's fixtures, as golden/reads.json: options as memraster's, digests of results.

usage: python3 make_golden.py       (Debian's python3-rasterio 1.3.5 over GDAL 3.6.2)
"""
import hashlib
import json
import math
import warnings
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

warnings.filterwarnings("ignore")
HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parents[3] / "conformance/fixtures/tif"
METHODS = ["nearest", "bilinear", "cubic", "cubic_spline", "lanczos", "average", "mode", "gauss", "rms"]


def sha(array):
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


def plain(value):
    value = value.item() if hasattr(value, "item") else value
    return value if not isinstance(value, float) or math.isfinite(value) else str(value)


def keywords(options):
    names = {"window": "window", "outShape": "out_shape", "outDtype": "out_dtype", "fillValue": "fill_value"}
    kw = {names.get(k, k): v for k, v in options.items()}
    if "window" in kw:
        kw["window"] = Window(*kw["window"])
    if "resampling" in kw:
        kw["resampling"] = Resampling[kw["resampling"]]
    if "out_shape" in kw:
        kw["out_shape"] = tuple(kw["out_shape"])
    return kw


def reads():
    for file in ["tiled-pixel.tif", "tiled-band-uint16.tif", "nodata-255.tif", "mask-and-overviews.tif", "dtype-float32.tif", "rgba.tif"]:
        for method in METHODS:
            yield file, {"resampling": method, "outShape": [9, 8]}
            yield file, {"resampling": method, "outShape": [40, 35]}
            yield file, {"resampling": method, "window": [2.25, 1.5, 12.5, 9.75], "outShape": [7, 11]}
        # rasterio's boundless reads miss some of its rules: an alpha band is valid outside of the raster, and a fill
        # value stands there but not in the pixels that a stored mask or alpha makes invalid.
        bands = {"indexes": [1, 2, 3]} if file == "rgba.tif" else {}
        for window in [[-3, -2, 10, 9], [15, 12, 20, 20], [-5, -5, 60, 60], [100, 100, 4, 4]]:
            yield file, {"window": window, "boundless": True}
            yield file, {"window": window, "boundless": True, "masked": True, **bands}
            if file not in ("rgba.tif", "mask-and-overviews.tif"):
                yield file, {"window": window, "boundless": True, "fillValue": 9}
        yield file, {"masked": True}
        yield file, {"masked": True, "window": [3, 2, 5, 7]}
        for dtype in ["uint8", "int16", "uint32", "float32", "float64"]:
            yield file, {"outDtype": dtype}
    for dtype in ["uint8", "int16", "int32"]:
        yield "nodata-nan.tif", {"outDtype": dtype}
        yield "dtype-float64.tif", {"outDtype": dtype}
        yield "dtype-int32.tif", {"outDtype": dtype}


def read(file, options):
    with rasterio.open(FIXTURES / file) as dataset:
        result = dataset.read(**keywords(options))
        case = {"file": file, "options": options, "shape": list(result.shape), "dtype": str(result.dtype)}
        if options.get("masked"):
            case["mask"] = sha(np.ma.getmaskarray(result).astype("uint8"))
            # What stands in masked pixels is of no account.
            case["pixels"] = sha(np.where(np.ma.getmaskarray(result), np.zeros((), result.dtype), result.data))
        else:
            case["pixels"] = sha(result)
        return case


def values():
    for file in ["tiled-pixel.tif", "nodata-255.tif", "dtype-float32.tif", "mask-and-overviews.tif", "dtype-int16.tif"]:
        with rasterio.open(FIXTURES / file) as dataset:
            band = dataset.read(1, masked=True)
            points = [dataset.xy(0, 0), dataset.xy(3, 5), dataset.xy(dataset.height - 1, dataset.width - 1), dataset.xy(-4, 2)]
            yield {
                "file": file,
                "stats": [plain(band.min()), plain(band.max()), float(band.mean(dtype="f8")), float(band.std(dtype="f8"))],
                "checksum": dataset.checksum(1),
                "windowChecksum": dataset.checksum(1, window=Window(2, 3, 8, 5)),
                "points": points,
                "samples": [[plain(v) for v in sample] for sample in dataset.sample(points)],
            }


if __name__ == "__main__":
    cases = [read(file, options) for file, options in reads()]
    (HERE / "reads.json").write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
    (HERE / "values.json").write_text("[\n" + ",\n".join(json.dumps(c) for c in values()) + "\n]\n")
