"""Makes golden/rare-files.json: files of rare kinds, written by libtiff itself, and what rasterio sees of them.

Run with rasterio and libtiff installed: python3 make_rare_files.py > golden/rare-files.json
"""

import base64
import ctypes
import hashlib
import json
import os
import sys
import tempfile
import warnings
import zlib

import numpy as np
import rasterio

warnings.simplefilter("ignore")

libtiff = ctypes.CDLL("libtiff.so.6")
libtiff.TIFFOpen.restype = ctypes.c_void_p
libtiff.TIFFWriteEncodedStrip.restype = ctypes.c_ssize_t
libtiff.TIFFWriteEncodedTile.restype = ctypes.c_ssize_t

TAGS = {
    "width": 256,
    "height": 257,
    "bits": 258,
    "compression": 259,
    "photometric": 262,
    "fillorder": 266,
    "samples": 277,
    "rows": 278,
    "planar": 284,
    "t4options": 292,
    "predictor": 317,
    "tilewidth": 322,
    "tileheight": 323,
    "format": 339,
}
FLOAT_TAGS = {"whitepoint": 318, "coefficients": 529, "blackwhite": 532}

rng = np.random.default_rng(5)
files = []


def add(name, blocks, mode="w", **tags):
    """A file of encoded blocks; `tags` by libtiff's rules for setting them."""
    path = os.path.join(tempfile.mkdtemp(), "rare.tif")
    tiff = ctypes.c_void_p(libtiff.TIFFOpen(path.encode(), mode.encode()))
    for key, value in {"planar": 1, **tags}.items():
        if key in FLOAT_TAGS:
            array = (ctypes.c_float * len(value))(*value)
            libtiff.TIFFSetField(tiff, ctypes.c_uint32(FLOAT_TAGS[key]), array)
        elif key == "extra":
            array = (ctypes.c_uint16 * len(value))(*value)
            libtiff.TIFFSetField(tiff, ctypes.c_uint32(338), ctypes.c_int(len(value)), array)
        elif key == "subsampling":
            libtiff.TIFFSetField(tiff, ctypes.c_uint32(530), *[ctypes.c_int(part) for part in value])
        else:
            libtiff.TIFFSetField(tiff, ctypes.c_uint32(TAGS[key]), ctypes.c_int(value))
    write = libtiff.TIFFWriteEncodedTile if "tilewidth" in tags else libtiff.TIFFWriteEncodedStrip
    for index, block in enumerate(blocks):
        data = bytes(block)
        if write(tiff, ctypes.c_uint32(index), data, ctypes.c_ssize_t(len(data))) != len(data):
            sys.exit(f"libtiff does not write {name}")
    libtiff.TIFFClose(tiff)
    with open(path, "rb") as file:
        content = file.read()
    with rasterio.open(path) as dataset:
        seen = {
            "count": dataset.count,
            "dtypes": list(dataset.dtypes),
            "colorinterp": [each.name for each in dataset.colorinterp],
            "structure": dataset.tags(ns="IMAGE_STRUCTURE"),
            "bandStructure": dataset.tags(1, ns="IMAGE_STRUCTURE"),
            "blockShape": list(dataset.block_shapes[0]),
        }
        try:
            seen["pixels"] = [
                hashlib.sha256(dataset.read(band).tobytes()).hexdigest()[:16] for band in dataset.indexes
            ]
        except rasterio.errors.RasterioIOError:
            seen["pixels"] = None
    files.append({"name": name, "file": base64.b64encode(zlib.compress(content, 9)).decode(), **seen})


def strips(array, rows):
    return [array[row : row + rows].tobytes() for row in range(0, array.shape[0], rows)]


def runs_of_all_lengths(width):
    """Rows with runs of each length that has a code of its own, in both colours, and rows that resemble each other."""
    lines = []
    for length in [*range(64), *range(64, 2561, 64), 2623, width]:
        for color in (0, 1):
            row = np.full(width, 1 - color, dtype="uint8")
            row[:length] = color
            lines.append(row)
    for _ in range(30):
        row = (np.cumsum(rng.random(width) < 0.01) % 2).astype("uint8")
        lines.append(row)
        for change in rng.integers(0, width - 4, 20):
            row = row.copy()
            row[change : change + rng.integers(1, 4)] ^= 1
        lines.append(row)
    return np.array(lines)


lines = runs_of_all_lengths(2700)
bits = np.packbits(lines, axis=1)
facsimile = {"width": lines.shape[1], "height": lines.shape[0], "bits": 1, "samples": 1, "rows": 100}
add("ccitt rle", strips(bits, 100), compression=2, photometric=0, **facsimile)
add("ccitt group 3", strips(bits, 100), compression=3, photometric=0, t4options=0, **facsimile)
add("ccitt group 3, by rows above", strips(bits, 100), compression=3, photometric=1, t4options=5, **facsimile)
add("ccitt group 4", strips(bits, 100), compression=4, photometric=0, **facsimile)
add("ccitt group 4, low bits first", strips(bits, 100), compression=4, photometric=1, fillorder=2, **facsimile)
tiles = [bits[top : top + 64, left : left + 16] for top in (0, 64) for left in (0, 16)]
add(
    "ccitt group 4, tiled",
    tiles,
    compression=4,
    photometric=0,
    bits=1,
    samples=1,
    width=250,
    height=120,
    tilewidth=128,
    tileheight=64,
)

print(json.dumps(files, indent=1))
