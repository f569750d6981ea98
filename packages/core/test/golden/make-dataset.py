#!/usr/bin/env python3
"""Writes dataset.json: what rasterio reads from small rasters whose pixels are given by a formula.

usage: command -p python3 make-dataset.py      (needs rasterio; was run with 1.3.5 over GDAL 3.6.2)

The rasters are made anew, in memory, by the tests from the same formulas (see array-backend.ts).
"""
import json
import math
import pathlib
import warnings

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import MemoryFile
from rasterio.transform import Affine
from rasterio.windows import Window

warnings.filterwarnings("ignore")
WIDTH, HEIGHT = 9, 7


def pixels(dtype, count, nan=True):
    b, r, c = np.meshgrid(np.arange(count), np.arange(HEIGHT), np.arange(WIDTH), indexing="ij")
    value = (b * 50 + r * 37 + c * 11) % 256
    if dtype.startswith("float"):
        out = (value / 4 - 20.5).astype(dtype)
        if nan:
            out[:, 3, 4] = np.nan
        return out
    if dtype.startswith("int"):
        return (value * 3 - 300).astype(dtype)
    return value.astype(dtype)


def plain(v):
    v = np.asarray(v)
    return [x if math.isfinite(x) else str(x) for x in v.ravel().tolist()] if v.dtype.kind == "f" else v.ravel().tolist()


def raster(dtype="uint8", count=3, nodata=None, colorinterp=None, tags=None, alpha=None, nan=True):
    memfile = MemoryFile()
    with memfile.open(driver="GTiff", width=WIDTH, height=HEIGHT, count=count, dtype=dtype, nodata=nodata,
                      crs="EPSG:32618", transform=Affine(10, 0, 500000, 0, -10, 4600000)) as d:
        data = pixels(dtype, count, nan)
        if alpha is not None:
            data[count - 1] = np.where(np.arange(WIDTH) < 4, 0, alpha)
        d.write(data)
        if colorinterp:
            d.colorinterp = colorinterp
        if tags:
            d.update_tags(**tags)
    return memfile


CASES = []


def case(name, source, **read):
    """Records one read and its result."""
    method = read.pop("method", "read")
    args = dict(read)
    if "window" in args:
        w = args["window"]
        args["window"] = Window(*w) if not isinstance(w[0], (list, tuple)) else tuple(tuple(s) for s in w)
    if "out_shape" in args:
        args["out_shape"] = tuple(args["out_shape"])
    with raster(**source) as memfile, memfile.open() as d:
        result = getattr(d, method)(**args)
    entry = {"name": name, "source": {k: ([c.name for c in v] if k == "colorinterp" else v) for k, v in source.items()},
             "method": method, "options": read}
    if isinstance(entry["source"].get("nodata"), float) and math.isnan(entry["source"]["nodata"]):
        entry["source"]["nodata"] = "nan"
    if isinstance(result, np.ma.MaskedArray):
        entry["mask"] = np.ma.getmaskarray(result).astype("u1").ravel().tolist()
        fill = result.fill_value
        entry["shape"], entry["dtype"], entry["data"] = list(result.shape), str(result.dtype), plain(result.data)
    else:
        entry["shape"], entry["dtype"], entry["data"] = list(result.shape), str(result.dtype), plain(result)
    CASES.append(entry)


u8 = dict(dtype="uint8", count=3)
nd = dict(dtype="uint8", count=3, nodata=0)
RGBA = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
case("whole raster", u8)
case("one band", u8, indexes=2)
case("bands in another order, one twice", u8, indexes=[3, 1, 3])
case("window", u8, window=[2, 1, 4, 3])
case("window as slices", u8, window=[[1, 4], [2, 6]])
case("window as negative slices", u8, window=[[-3, None], [-4, -1]])
case("window cropped at the lower right", u8, window=[6, 5, 9, 9])
case("window cropped at the upper left", u8, window=[-2, -3, 5, 5])
case("window outside", u8, window=[20, 20, 5, 5])
for off in (0.2, 0.5, 0.7):
    case(f"window offset by {off}", u8, indexes=1, window=[1 + off, 2 + off, 3, 3])
case("window of fractional size", u8, indexes=1, window=[1, 1, 3.4, 2.6])
case("window of fractional size and offset", u8, indexes=1, window=[0.6, 1.3, 4.5, 3.5])
case("window less than a pixel wide", u8, indexes=1, window=[2, 2, 0.6, 0.6])
case("decimated", u8, out_shape=[3, 4])
case("decimated with three axes", u8, out_shape=[3, 4, 5])
case("decimated across only", u8, indexes=1, out_shape=[7, 3])
case("enlarged", u8, indexes=1, out_shape=[14, 20])
case("window decimated", u8, indexes=1, window=[1, 1, 7, 5], out_shape=[2, 3])
case("fractional window enlarged", u8, indexes=1, window=[1.25, 0.75, 4.5, 3.5], out_shape=[7, 9])
case("boundless beyond all edges", u8, window=[-2, -1, 13, 10], boundless=True)
case("boundless overlapping the upper left", nd, window=[-3, -2, 6, 5], boundless=True)
case("boundless outside", u8, window=[20, 20, 3, 2], boundless=True)
case("boundless with a fill value", u8, window=[-2, -1, 5, 4], boundless=True, fill_value=200)
case("boundless masked", nd, window=[-2, -1, 5, 4], boundless=True, masked=True)
case("boundless masked without nodata", u8, window=[-2, -1, 5, 4], boundless=True, masked=True)
case("masked by nodata", nd, masked=True)
case("masked without nodata", u8, masked=True)
case("masked by NaN nodata", dict(dtype="float32", count=1, nodata=float("nan")), masked=True)
case("masked by float nodata", dict(dtype="float32", count=1, nodata=-20.5), masked=True)
case("masked by alpha", dict(dtype="uint8", count=4, colorinterp=RGBA, alpha=255), masked=True)
case("masked by half-transparent alpha", dict(dtype="uint8", count=4, colorinterp=RGBA, alpha=100), masked=True)
case("masked and decimated", nd, masked=True, out_shape=[3, 4])
case("fill value without a mask", nd, fill_value=77)
for target in ("uint8", "int16", "uint16", "int32", "float64"):
    # Without NaN: what it becomes in a signed integer depends on the path that GDAL takes.
    case(f"float32 as {target}", dict(dtype="float32", count=1, nan=False), out_dtype=target)
    case(f"int16 as {target}", dict(dtype="int16", count=1), out_dtype=target)
for source in (u8, nd, dict(dtype="uint8", count=4, colorinterp=RGBA, alpha=100), dict(dtype="uint16", count=4, colorinterp=RGBA, alpha=1000),
               dict(dtype="uint8", count=4, colorinterp=RGBA, alpha=100, nodata=0), dict(dtype="uint8", count=3, tags={"NODATA_VALUES": "0 50 100"}),
               dict(dtype="float32", count=2, nodata=-20.5)):
    label = ", ".join(f"{k}={v if k != 'colorinterp' else 'rgba'}" for k, v in source.items())
    case(f"masks of {label}", source, method="read_masks")
    case(f"dataset mask of {label}", source, method="dataset_mask")
    case(f"decimated dataset mask of {label}", source, method="dataset_mask", out_shape=[3, 4])
    case(f"boundless dataset mask of {label}", source, method="dataset_mask", window=[-2, -1, 5, 4], boundless=True)

FACTS = []
for source in (u8, nd, dict(dtype="int16", count=2), dict(dtype="float32", count=1), dict(dtype="float64", count=1, nodata=-20.5), dict(dtype="uint16", count=1)):
    with raster(**source) as memfile, memfile.open() as d:
        FACTS.append({
            "source": source,
            "checksums": [d.checksum(i) for i in d.indexes],
            "windowChecksum": d.checksum(1, window=Window(2, 1, 4, 3)),
            "stats": [[float(s.min), float(s.max), float(s.mean), float(s.std)] for s in (d.statistics(i) for i in d.indexes)],
            "samples": [plain(v) for v in d.sample([(500045, 4599975), (500000, 4600000), (499999, 4600000), (500089.9, 4599930.1), (0, 0)])],
        })

# A raster with overviews that differ from it, and the level that each read of it takes its pixels from.
memfile = MemoryFile()
with memfile.open(driver="GTiff", width=61, height=47, count=1, dtype="uint8", transform=Affine(10, 0, 500000, 0, -10, 4600000)) as d:
    r, c = np.meshgrid(np.arange(47), np.arange(61), indexing="ij")
    d.write(((r * 37 + c * 11) % 256).astype("uint8"), 1)
    d.build_overviews([2, 4, 8], Resampling.average)
LEVELS, DECIMATED = [], []
for level in (None, 0, 1, 2):
    with memfile.open(**({} if level is None else {"overview_level": level})) as d:
        LEVELS.append({"width": d.width, "height": d.height, "transform": list(d.transform)[:6], "data": d.read(1).ravel().tolist()})
with memfile.open() as d:
    for window in ([0, 0, 61, 47], [5, 3, 40, 30], [10.5, 7.25, 33, 29.5]):
        for shape in ([46, 60], [40, 50], [39, 51], [30, 40], [24, 31], [23, 30], [20, 26], [19, 25], [12, 16], [10, 13], [9, 9], [6, 8], [5, 6], [2, 3], [1, 30], [1, 1], [47, 20], [20, 61], [60, 20]):
            out = d.read(1, window=Window(*window), out_shape=tuple(shape))
            DECIMATED.append({"window": window, "shape": shape, "data": out.ravel().tolist()})

path = pathlib.Path(__file__).with_name("dataset.json")
body = ",\n".join(json.dumps(c, separators=(",", ":")) for c in CASES)
facts = ",\n".join(json.dumps(f) for f in FACTS)
decimated = ",\n".join(json.dumps(d, separators=(",", ":")) for d in DECIMATED)
path.write_text(f'{{"cases": [\n{body}\n],\n"facts": [\n{facts}\n],\n"levels": {json.dumps(LEVELS, separators=(",", ":"))},\n"decimated": [\n{decimated}\n]}}\n')
print(len(CASES), "cases", path.stat().st_size, "bytes")
