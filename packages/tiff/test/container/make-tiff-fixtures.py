#!/usr/bin/env python3
"""Makes the small TIFF files of ./fixtures and what rasterio sees of them, ./fixtures/facts.json.

usage: make-tiff-fixtures.py     (needs rasterio 1.3 over GDAL 3.6, such as Debian's python3-rasterio)
"""
import json
import math
import os
import sys
import warnings

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp, Resampling
from rasterio.rpc import RPC
from rasterio.shutil import copy
from rasterio.transform import Affine

warnings.filterwarnings("ignore")
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
UTM = Affine(300.0, 0, 101985.0, 0, -300.0, 2826915.0)


def path(name):
    return os.path.join(HERE, name)


def create(name, width=32, height=24, count=1, dtype="uint8", then=None, env=None, **profile):
    if os.path.exists(path(name)):
        os.remove(path(name))
    if os.path.exists(path(name + ".aux.xml")):
        os.remove(path(name + ".aux.xml"))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True, **(env or {})):
        with rasterio.open(path(name), "w", driver="GTiff", width=width, height=height, count=count, dtype=dtype, **profile) as out:
            shape = (count, height, width)
            out.write((np.arange(np.prod(shape)) % 7).reshape(shape).astype("complex64" if dtype == "complex_int16" else dtype))
            if then:
                then(out)


def overviews(name, factors=(2, 4), **env):
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True, **env):
        with rasterio.open(path(name), "r+") as out:
            out.build_overviews(list(factors), Resampling.nearest)


def metadata(out):
    out.update_tags(TIFFTAG_DOCUMENTNAME="doc", TIFFTAG_IMAGEDESCRIPTION="a <b> & \"c\"", TIFFTAG_SOFTWARE="memraster",
                    TIFFTAG_DATETIME="2026:01:02 03:04:05", TIFFTAG_ARTIST="someone", TIFFTAG_HOSTCOMPUTER="host",
                    TIFFTAG_COPYRIGHT="\u00a9 all", TIFFTAG_XRESOLUTION="72.5", TIFFTAG_YRESOLUTION="0.1",
                    TIFFTAG_RESOLUTIONUNIT="3", TIFFTAG_MINSAMPLEVALUE="1", TIFFTAG_MAXSAMPLEVALUE="6",
                    plain="value", escaped="a <b> & \"c\" 'd' \u00e9", lines="one\ntwo", spaces="  x  ")
    out.update_tags(ns="CUSTOM", key="in custom", other="2")
    out.update_tags(1, band_key="band one", STATISTICS_MEAN="3.5")
    out.update_tags(2, ns="SUB", k="v")
    out.set_band_description(1, "first & <best>")
    out.set_band_unit(2, "m/s")
    out.scales = (0.1, 1.0)
    out.offsets = (-5.25, 0.0)


def colors(out):
    out.write_colormap(1, {0: (0, 0, 0, 255), 1: (255, 128, 1, 255), 2: (10, 20, 30, 255), 6: (200, 100, 50, 255)})


def interpretation(out):
    out.colorinterp = [ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.alpha]


def gcps(n):
    places = [(0, 0), (0, n), (n, 0), (n + 0.5, n - 0.75)]
    return [GroundControlPoint(r, c, 100.0 + c, 50.0 - r, 7.5, id=str(i + 1)) for i, (r, c) in enumerate(places)]


def rpcs(out):
    out.rpcs = RPC(height_off=100.5, height_scale=500.0, lat_off=45.125, lat_scale=0.5, line_den_coeff=[1.0] + [i / 7 for i in range(19)],
                   line_num_coeff=[i / 3 for i in range(20)], line_off=12.0, line_scale=24.0, long_off=-75.0, long_scale=0.25,
                   samp_den_coeff=[1.0] + [i / 11 for i in range(19)], samp_num_coeff=[i / 13 for i in range(20)],
                   samp_off=16.0, samp_scale=32.0, err_bias=1.5, err_rand=0.25)


def mask(out):
    m = np.full((out.height, out.width), 255, "uint8")
    m[:5] = 0
    out.write_mask(m)


def make():
    os.makedirs(HERE, exist_ok=True)
    create("strips.tif", crs="EPSG:32618", transform=UTM)
    create("tiles-big-endian.tif", 40, 40, 3, "int16", tiled=True, blockxsize=16, blockysize=16, endianness="BIG",
           crs="EPSG:32618", transform=UTM, interleave="band", nodata=-32768)
    create("bigtiff.tif", dtype="float32", bigtiff="YES", compress="deflate", predictor=3, nodata=math.nan, crs="EPSG:4326",
           transform=Affine(0.25, 0, -10, 0, -0.25, 50))
    create("bigtiff-big-endian.tif", dtype="uint16", bigtiff="YES", endianness="BIG", compress="lzw", predictor=2)
    create("point.tif", crs="EPSG:4326", transform=Affine(0.25, 0, -10, 0, -0.25, 50), then=lambda d: d.update_tags(AREA_OR_POINT="Point"))
    create("rotated.tif", crs="EPSG:32618", transform=Affine(10.0, 2.5, 500000.0, -1.5, -12.0, 4000000.0))
    create("rotated-point.tif", crs="EPSG:32618", transform=Affine(10.0, 2.5, 500000.0, -1.5, -12.0, 4000000.0),
           then=lambda d: d.update_tags(AREA_OR_POINT="Point"))
    create("south-up.tif", crs="EPSG:32618", transform=Affine(10.0, 0, 500000.0, 0, 12.0, 4000000.0))
    create("metadata.tif", 8, 8, count=2, dtype="float64", nodata=-3.4e38, then=metadata)
    create("int32-nodata.tif", dtype="int32", nodata=-2147483648)
    create("int64.tif", width=4, height=4, dtype="int64", nodata=-(2**53) - 2)
    create("baseline.tif", 8, 8, count=2, dtype="float32", nodata=0.1, crs="EPSG:32618", transform=UTM, then=metadata, profile="BASELINE")
    create("baseline-gcps.tif", 8, 8, gcps=gcps(8), crs="EPSG:4326", then=colors, profile="BASELINE")
    create("palette.tif", then=colors)
    create("palette-nodata.tif", nodata=2, then=colors)
    create("one-bit.tif", nbits=1)
    create("min-is-white.tif", photometric="MINISWHITE")
    create("rgba.tif", count=4, photometric="RGB", alpha="YES")
    create("rgb-five.tif", count=5, photometric="RGB")
    create("premultiplied.tif", count=2, alpha="PREMULTIPLIED")
    create("gray-alpha.tif", count=2, alpha="YES")
    create("bgra.tif", count=4, then=interpretation)
    create("cmyk.tif", count=4, photometric="CMYK")
    create("signed-byte.tif", dtype="int8")
    create("nbits12.tif", dtype="uint16", nbits=12)
    create("float16.tif", dtype="float32", nbits=16)
    create("complex.tif", width=4, height=4, dtype="complex64")
    create("complex-int.tif", width=4, height=4, dtype="complex_int16")
    create("ycbcr-jpeg.tif", 32, 32, 3, photometric="YCBCR", compress="JPEG", tiled=True, blockxsize=16, blockysize=16)
    create("zstd.tif", compress="zstd")
    create("packbits.tif", compress="packbits")
    create("overviews-mask.tif", 64, 64, 3, tiled=True, blockxsize=16, blockysize=16, then=mask)
    overviews("overviews-mask.tif")
    create("external-overviews.tif", 64, 64)
    overviews("external-overviews.tif", TIFF_USE_OVR="YES")
    create("sparse.tif", 64, 64, tiled=True, blockxsize=16, blockysize=16, sparse_ok=True)
    with rasterio.open(path("sparse.tif"), "w", driver="GTiff", width=64, height=64, count=1, dtype="uint8", tiled=True,
                       blockxsize=16, blockysize=16, sparse_ok=True) as out:
        out.write(np.ones((16, 16), "uint8"), 1, window=((16, 32), (32, 48)))
    create("gcps.tif", gcps=gcps(24), crs="EPSG:4326")
    create("rpcs.tif", then=rpcs)
    create("source.tif", 64, 64, 3, crs="EPSG:32618", transform=UTM)
    copy(path("source.tif"), path("cog.tif"), driver="COG", BLOCKSIZE=128, OVERVIEW_COUNT=2)
    os.remove(path("source.tif"))
    for n in (1, 2, 3):
        with rasterio.open(path("page.tif"), "w", driver="GTiff", width=8 * n, height=8, count=1, dtype="uint8") as out:
            out.write(np.full((1, 8, 8 * n), n, "uint8"))
        copy(path("page.tif"), path("pages.tif"), driver="GTiff", **({"APPEND_SUBDATASET": "YES"} if n > 1 else {}))
    os.remove(path("page.tif"))


def plain(v):
    if isinstance(v, float) and not math.isfinite(v):
        return str(v)
    if isinstance(v, (list, tuple)):
        return [plain(x) for x in v]
    if isinstance(v, dict):
        return {str(k): plain(x) for k, x in v.items()}
    return v


def domains(d, bidx):
    names = [ns for ns in d.tag_namespaces(bidx) if ns not in ("DERIVED_SUBDATASETS", "SUBDATASETS", "rio_creation_kwds")]
    return {"": d.tags(bidx), **{ns: d.tags(bidx, ns=ns) for ns in names}}


def facts(name):
    with rasterio.open(path(name)) as d:
        try:
            colormap = {str(k): v for k, v in d.colormap(1).items()}
        except ValueError:
            colormap = None
        has_transform = not d.transform.is_identity
        overview_masks = []
        for i, _ in enumerate(d.overviews(1)):
            with rasterio.open(path(name), OVERVIEW_LEVEL=i) as o:
                overview_masks.append([o.width, o.height, [[f.name for f in m] for m in o.mask_flag_enums][0]])
        return plain({
            "width": d.width, "height": d.height, "count": d.count, "dtypes": d.dtypes, "nodata": d.nodata,
            "transform": tuple(d.transform)[:6] if has_transform else None, "blockShape": d.block_shapes[0],
            "colorinterp": [c.name for c in d.colorinterp], "descriptions": d.descriptions, "units": d.units,
            "scales": d.scales, "offsets": d.offsets, "maskFlags": [f.name for f in d.mask_flag_enums[0]],
            "overviews": d.overviews(1), "overviewMasks": overview_masks,
            "domains": domains(d, 0), "bandDomains": [domains(d, i) for i in d.indexes], "colormap": colormap,
            "subdatasets": len(d.subdatasets), "gcps": [[g.row, g.col, g.x, g.y, g.z] for g in d.gcps[0]],
            "rpcs": d.rpcs.to_dict() if d.rpcs else None,
        })


if __name__ == "__main__":
    make()
    names = sorted(n for n in os.listdir(HERE) if n.endswith(".tif"))
    with open(path("facts.json"), "w") as f:
        json.dump({n: facts(n) for n in names}, f, indent=1, ensure_ascii=False)
        f.write("\n")
