#!/usr/bin/env python3
"""Makes golden/jpeg-encodings.json: hashes of the JPEG streams that GDAL makes of pictures that the tests can make again.

usage: make_jpeg_encodings.py      (rasterio 1.3.5 over GDAL 3.6.2 and libjpeg-turbo 2.1)
"""
import hashlib
import json
import pathlib
import struct
import tempfile
import warnings

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Resampling

warnings.filterwarnings("ignore")


def picture(count, height, width):
    """Smooth, with edges and a little noise; whole numbers, so that anyone makes the same."""
    band, y, x = np.mgrid[0:count, 0:height, 0:width]
    noise = (x * 7919 + y * 104729 + band * 1299709) % 31
    steps = ((x // 13 + y // 9) % 2) * 60
    return np.clip(40 + (x * 3 + y * 2) // 4 % 90 + steps * (band + 1) // 2 + noise, 0, 255).astype("uint8")


def digest(content):
    return hashlib.sha256(content).hexdigest()[:16]


def jpeg_file(folder, count, height, width, **options):
    name = f"{folder}/out.jpg"
    with rasterio.open(name, "w", driver="JPEG", count=count, height=height, width=width, dtype="uint8", **options) as out:
        out.write(picture(count, height, width))
    content = pathlib.Path(name).read_bytes()
    return {"count": count, "height": height, "width": width, "options": options, "size": len(content), "sha256": digest(content)}


def blocks_and_tables(content):
    """The blocks of the first directory of a little-endian classic TIFF, and its JPEGTables."""
    (at,) = struct.unpack("<I", content[4:8])
    (entries,) = struct.unpack("<H", content[at : at + 2])
    fields = {}
    for k in range(entries):
        tag, kind, count, value = struct.unpack("<HHI4s", content[at + 2 + 12 * k : at + 14 + 12 * k])
        size = {3: 2, 4: 4}.get(kind, 1) * count
        raw = value[:size] if size <= 4 else content[struct.unpack("<I", value)[0] :][:size]
        fields[tag] = struct.unpack(f"<{count}{'I' if kind == 4 else 'H'}", raw) if kind in (3, 4) else raw
    offsets = fields.get(324) or fields[273]
    sizes = fields.get(325) or fields[279]
    return [content[o : o + s] for o, s in zip(offsets, sizes)], fields[347]


def geotiff(folder, count, height, width, **options):
    name = f"{folder}/out.tif"
    with rasterio.open(name, "w", driver="GTiff", count=count, height=height, width=width, dtype="uint8", compress="jpeg", **options) as out:
        out.write(picture(count, height, width))
    blocks, tables = blocks_and_tables(pathlib.Path(name).read_bytes())
    with rasterio.open(name) as back:
        pixels = back.read()
        structure = back.tags(ns="IMAGE_STRUCTURE")
        rows = back.block_shapes[0][0]
    return {
        "count": count, "height": height, "width": width, "options": options, "blockRows": rows, "structure": structure,
        "tables": digest(tables), "blocks": [digest(block) for block in blocks], "pixels": digest(pixels.tobytes()),
    }


def reductions(folder, driver, count, height, width, **options):
    """Decimated reads, which GDAL takes from JPEG that it decodes at a reduced size."""
    name = f"{folder}/out.{driver}"
    with rasterio.open(name, "w", driver=driver, count=count, height=height, width=width, dtype="uint8", **options) as out:
        out.write(picture(count, height, width))
    reads = []
    with rasterio.open(name) as back:
        for factor in (2, 3, 5, 8, 11):
            shape = (count, -(-height // factor), -(-width // factor))
            for resampling in ("nearest", "average", "bilinear"):
                pixels = back.read(out_shape=shape, resampling=Resampling[resampling])
                reads.append({"shape": shape, "resampling": resampling, "pixels": digest(pixels.tobytes())})
        overviews = back.overviews(1)
    return {"driver": driver, "count": count, "height": height, "width": width, "options": options, "overviews": overviews, "reads": reads}


def cog(folder, count, height, width, **options):
    """A COG; the fourth band is alpha, 0 in the upper left corner."""
    name = f"{folder}/cog{count}.tif"
    pixels = picture(count, height, width)
    with rasterio.open(name, "w", driver="COG", compress="jpeg", count=count, height=height, width=width, dtype="uint8", **options) as out:
        if count == 4:
            out.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
            pixels[3] = 255
            pixels[3, :70, :50] = 0
        out.write(pixels)
    with rasterio.open(name) as back:
        half = (back.count, height // 2, width // 2)
        return {
            "count": count, "height": height, "width": width, "options": options, "bands": back.count,
            "structure": back.tags(ns="IMAGE_STRUCTURE"), "overviews": back.overviews(1),
            "pixels": digest(back.read().tobytes()), "mask": digest(back.dataset_mask().tobytes()),
            "half": digest(back.read(out_shape=half).tobytes()),
        }


with tempfile.TemporaryDirectory() as folder:
    encodings = {
        "files": [
            jpeg_file(folder, 3, 61, 83),
            jpeg_file(folder, 3, 61, 83, quality=20),
            jpeg_file(folder, 3, 61, 83, quality=100),
            jpeg_file(folder, 3, 61, 83, progressive=True),
            jpeg_file(folder, 3, 61, 83, progressive=True, quality=96),
            jpeg_file(folder, 3, 48, 64, quality=10),
            jpeg_file(folder, 3, 1, 1),
            jpeg_file(folder, 1, 61, 83),
            jpeg_file(folder, 1, 3, 5, quality=90),
            jpeg_file(folder, 1, 61, 83, progressive=True, quality=50),
        ],
        "tiffs": [
            geotiff(folder, 1, 70, 90),
            geotiff(folder, 2, 70, 90),
            geotiff(folder, 3, 70, 90),
            geotiff(folder, 4, 70, 90),
            geotiff(folder, 3, 70, 90, photometric="ycbcr"),
            geotiff(folder, 3, 70, 90, photometric="ycbcr", tiled=True, blockxsize=32, blockysize=32),
            geotiff(folder, 3, 70, 90, tiled=True, blockxsize=64, blockysize=64, jpeg_quality=30),
            geotiff(folder, 3, 70, 90, photometric="ycbcr", tiled=True, blockxsize=64, blockysize=64, jpeg_quality=95),
            geotiff(folder, 3, 70, 90, photometric="ycbcr", blockysize=70, jpeg_quality=5),
            geotiff(folder, 3, 70, 90, interleave="band"),
            geotiff(folder, 3, 300, 1000, photometric="ycbcr"),
        ],
        "cogs": [
            cog(folder, 1, 300, 300, blocksize=128),
            cog(folder, 3, 300, 300, blocksize=128, quality=90),
            cog(folder, 4, 300, 300, blocksize=128),
        ],
        "reductions": [
            reductions(folder, "GTiff", 3, 520, 600, compress="jpeg", photometric="ycbcr", tiled=True, blockxsize=256, blockysize=256),
            reductions(folder, "GTiff", 3, 270, 300, compress="jpeg", interleave="band", nodata=100),
            reductions(folder, "GTiff", 4, 290, 290, compress="jpeg", tiled=True, blockxsize=64, blockysize=64),
            reductions(folder, "GTiff", 1, 1050, 40, compress="jpeg"),
            reductions(folder, "GTiff", 3, 2050, 50, compress="jpeg", photometric="ycbcr", blockysize=2050),
            reductions(folder, "GTiff", 3, 255, 255, compress="jpeg", photometric="ycbcr"),
            reductions(folder, "JPEG", 3, 300, 1050),
            reductions(folder, "JPEG", 1, 520, 70, progressive=True),
        ],
    }
out = pathlib.Path(__file__).parent / "golden" / "jpeg-encodings.json"
out.write_text(json.dumps(encodings, indent=1) + "\n")
