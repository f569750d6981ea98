"""Makes codec-fixtures.json: blocks that GDAL encoded, with the bytes that they hold.

Run with rasterio installed: python3 make_fixtures.py > codec-fixtures.json
"""

import base64
import json
import struct
import warnings
import zlib

import numpy as np
import rasterio
from rasterio.io import MemoryFile

warnings.simplefilter("ignore")

WIDTH, HEIGHT = 48, 32


def gtiff(array, **options):
    with MemoryFile() as memfile:
        with memfile.open(
            driver="GTiff",
            width=array.shape[2],
            height=array.shape[1],
            count=array.shape[0],
            dtype=array.dtype,
            **options,
        ) as dataset:
            dataset.write(array)
        return memfile.read()


def tags(tiff):
    order = "<" if tiff[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", tiff, 4)
    (count,) = struct.unpack_from(order + "H", tiff, at)
    found = {}
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind, n = struct.unpack_from(order + "HHI", tiff, entry)
        code = {1: "B", 2: "B", 3: "H", 4: "I", 7: "B"}.get(kind)
        if code is None:
            continue
        size = struct.calcsize(order + code) * n
        where = entry + 8 if size <= 4 else struct.unpack_from(order + "I", tiff, entry + 8)[0]
        found[tag] = struct.unpack_from(f"{order}{n}{code}", tiff, where)
    return found


def first_block(tiff):
    found = tags(tiff)
    offset = (found.get(273) or found[324])[0]
    size = (found.get(279) or found[325])[0]
    return tiff[offset : offset + size]


def text(data):
    return base64.b64encode(bytes(data)).decode()


rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
noise = np.random.default_rng(7).integers(0, 5, (HEIGHT, WIDTH))
gray = ((rows * 3 + columns * 5) // 4 + noise).astype("uint8")[None]
rgb = np.stack([gray[0], 255 - gray[0], (rows * 7 % 256).astype("uint8")])
rgba = np.concatenate([rgb, (columns * 5 % 256).astype("uint8")[None]])
long = np.tile(np.arange(251, dtype="uint8"), 4096 * 4 // 251 + 1)[: 128 * 128].reshape(1, 128, 128)
flat = np.full((1, 256, 256), 42, dtype="uint8")

fixtures = {"raw": [], "jpeg": [], "lerc": []}
for compress in ("packbits", "lzw", "deflate", "zstd", "lzma", "webp"):
    for name, array in (("gray", gray), ("long", long), ("flat", flat), ("rgb", rgb)):
        if compress == "webp" and array.shape[0] < 3:
            continue
        options = {"webp_lossless": True} if compress == "webp" else {}
        tiff = gtiff(
            array, compress=compress, blockysize=array.shape[1], interleave="pixel", **options
        )
        raw = np.moveaxis(array, 0, 2).tobytes()
        fixtures["raw"].append(
            {
                "compress": compress,
                "name": name,
                "tag": tags(tiff)[259][0],
                "width": array.shape[2],
                "height": array.shape[1],
                "samplesPerPixel": array.shape[0],
                "encoded": text(first_block(tiff)),
                "raw": text(zlib.compress(raw, 9)),
            }
        )


texture = np.random.default_rng(9).integers(0, 256, (5, HEIGHT // 4, WIDTH // 4)).repeat(4, 1).repeat(4, 2)
texture = (texture * 3 // 4 + np.random.default_rng(10).integers(0, 64, texture.shape)).astype("uint8")


def jpeg(name, bands, rows=HEIGHT, columns=WIDTH, **options):
    array = texture[:bands, :rows, :columns]
    tiff = gtiff(array, compress="jpeg", blockysize=array.shape[1], interleave="pixel", **options)
    found = tags(tiff)
    with MemoryFile(tiff) as memfile, memfile.open() as dataset:
        pixels = np.moveaxis(dataset.read(), 0, 2)
    fixtures["jpeg"].append(
        {
            "name": name,
            "width": array.shape[2],
            "height": array.shape[1],
            "samplesPerPixel": array.shape[0],
            "photometric": found[262][0],
            "jpegTables": text(found[347]) if 347 in found else None,
            "encoded": text(first_block(tiff)),
            "raw": text(zlib.compress(pixels.tobytes(), 9)),
        }
    )


jpeg("gray", 1)
jpeg("gray without tables", 1, jpegtablesmode=0)
jpeg("gray, tables of both kinds", 1, jpegtablesmode=3)
jpeg("rgb", 3, photometric="rgb")
jpeg("ycbcr", 3, photometric="ycbcr")
jpeg("ycbcr of odd size", 3, 31, 45, photometric="ycbcr")
jpeg("two bands", 2)
jpeg("rgba", 4, photometric="rgb")
jpeg("rgba of odd size", 4, 31, 45, photometric="rgb")
jpeg("rgba without tables, best quality", 4, photometric="rgb", jpegtablesmode=0, jpeg_quality=100)
jpeg("cmyk", 4, photometric="cmyk")


def lerc(name, array, **options):
    tiff = gtiff(array, blockysize=array.shape[1], interleave="pixel", **options)
    found = tags(tiff)
    with MemoryFile(tiff) as memfile, memfile.open() as dataset:
        pixels = np.moveaxis(dataset.read(), 0, 2)
    fixtures["lerc"].append(
        {
            "name": name,
            "width": array.shape[2],
            "height": array.shape[1],
            "samplesPerPixel": array.shape[0],
            "bitsPerSample": found[258][0],
            "sampleFormat": (found.get(339) or (1,))[0],
            "parameters": list(found.get(50674, ())),
            "encoded": text(first_block(tiff)),
            "raw": text(zlib.compress(pixels.tobytes(), 9)),
        }
    )


wave = (np.sin(rows / 5.0) * np.cos(columns / 7.0) * 100).astype("float32")[None]
holed = wave.copy()
holed[0, 3:9, 4:20] = np.nan
lerc("uint8", gray, compress="lerc")
lerc("rgb", rgb, compress="lerc")
lerc("int16", (wave * 100).astype("int16"), compress="lerc")
lerc("uint32", (gray.astype("uint32") * 100003), compress="lerc")
lerc("float32", wave, compress="lerc")
lerc("float32 with NaN", holed, compress="lerc")
lerc("float64", wave.astype("float64") * 1.1, compress="lerc")
lerc("rgba", np.concatenate([rgb, ((rows > 9) * 255).astype("uint8")[None]]), compress="lerc", photometric="rgb", alpha="yes")
lerc("rgba, half transparent", rgba, compress="lerc", photometric="rgb", alpha="yes")
lerc("two bands of float32 with NaN", np.concatenate([holed, wave]), compress="lerc")
lerc("deflate", wave, compress="lerc_deflate")
lerc("zstd", wave, compress="lerc_zstd")

print(json.dumps(fixtures, indent=1))
