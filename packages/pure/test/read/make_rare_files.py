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
    look(name, path)


def look(name, path):
    """Adds a file and what rasterio sees of it."""
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

# Of groups of 4 by 4 pixels, 10 in a row: libtiff loses the end of strips where their number is odd.
WIDTH, HEIGHT = 37, 14
picture = {"width": WIDTH, "height": HEIGHT, "bits": 8}


def pixels(samples):
    return rng.integers(0, 256, (HEIGHT, WIDTH, samples)).astype("uint8")


def planes(array):
    return [array[..., k].tobytes() for k in range(array.shape[2])]


def ycbcr(name, across, down, rows=HEIGHT, compression=1, **tags):
    """Groups of pixels that share their chrominance, at random."""
    groups = -(-WIDTH // across)
    blocks = []
    for row in range(0, HEIGHT, rows):
        size = groups * -(-min(rows, HEIGHT - row) // down) * (across * down + 2)
        blocks.append(rng.integers(0, 256, size).astype("uint8").tobytes())
    add(
        f"ycbcr {name}",
        blocks,
        rows=rows,
        samples=3,
        compression=compression,
        photometric=6,
        subsampling=(across, down),
        **picture,
        **tags,
    )


for across, down in ((1, 1), (2, 1), (1, 2), (2, 2), (4, 1), (4, 2), (4, 4)):
    ycbcr(f"of {across} by {down}", across, down, rows=8)
ycbcr("of 2 by 4, which GDAL does not read", 2, 4)
ycbcr("with codes of black and white, lzw", 2, 2, compression=5, blackwhite=(16, 235, 128, 240, 128, 240))
ycbcr("with codes beyond black and white", 1, 1, blackwhite=(100, 110, 128, 140, 120, 240))
ycbcr("with other coefficients, deflate", 4, 2, compression=8, coefficients=(0.3, 0.5, 0.2))
add("ycbcr in planes", planes(pixels(3)), rows=HEIGHT, samples=3, compression=1, photometric=6, subsampling=(1, 1), **{**picture, "planar": 2})
tile = {"bits": 8, "width": 40, "height": 30, "tilewidth": 32, "tileheight": 16, "samples": 3, "compression": 8, "photometric": 6}
size = 32 * 16 * 3 // 2
add("ycbcr, tiled", [rng.integers(0, 256, size).astype("uint8").tobytes() for _ in range(4)], subsampling=(2, 2), **tile)
for name, photometric, samples, tags in (
    ("cmyk", 5, 4, {}),
    ("cmyk with alpha", 5, 5, {"extra": [2]}),
    ("cielab", 8, 3, {}),
    ("cielab of another white", 8, 3, {"whitepoint": (0.3127, 0.329)}),
    ("cielab with alpha, not converted", 8, 4, {"extra": [2]}),
    ("icclab, not converted", 9, 3, {}),
):
    common = {**picture, **tags, "samples": samples, "photometric": photometric}
    add(name, strips(pixels(samples), 5), rows=5, compression=5, **common)
    if "not converted" not in name:
        add(f"{name}, in planes", planes(pixels(samples)), rows=HEIGHT, compression=1, **{**common, "planar": 2})
mask = np.packbits(rng.integers(0, 2, (HEIGHT, WIDTH)).astype("uint8"), axis=1)
add("a mask alone", [mask.tobytes()], rows=HEIGHT, samples=1, compression=1, photometric=4, **{**picture, "bits": 1})

print(json.dumps(files, indent=1))
