"""Damaged facsimiles, and what rasterio reads of them: writes golden/damaged-ccitt.json.

libtiff writes the two-dimensional ones of group 3, which GDAL has no option for.
"""

import base64
import ctypes
import json
import os
import pathlib
import random
import struct
import tempfile
import warnings
import zlib

import numpy as np
import rasterio

warnings.simplefilter("ignore")
TIFF = ctypes.CDLL("libtiff.so.6")
TIFF.TIFFOpen.restype = ctypes.c_void_p
PER_FILE = 10


def write(path, pixels, compression, options):
    tif = ctypes.c_void_p(TIFF.TIFFOpen(path.encode(), b"w"))
    height, width = pixels.shape
    tags = {256: width, 257: height, 258: 1, 259: compression, 262: 1, 277: 1, 278: height}
    for tag, value in {**tags, **({292: options} if compression == 3 else {})}.items():
        TIFF.TIFFSetField(tif, tag, ctypes.c_uint(value))
    packed = np.packbits(pixels, axis=1).tobytes()
    assert TIFF.TIFFWriteEncodedStrip(tif, 0, packed, len(packed)) > 0
    TIFF.TIFFClose(tif)


def entries(data):
    start = struct.unpack_from("<I", data, 4)[0]
    found = {}
    for i in range(struct.unpack_from("<H", data, start)[0]):
        at = start + 2 + 12 * i
        tag, kind, _, value = struct.unpack_from("<HHII", data, at)
        found[tag] = (struct.unpack_from("<H", data, at + 8)[0] if kind == 3 else value, at + 8)
    return found


def damage(data, at, count, rng, k):
    changed = bytearray(data)
    for _ in range(rng.choice([1, 1, 2, 5])):
        place = at + rng.randrange(count)
        changed[place] = rng.choice([0, 255, changed[place] ^ (1 << rng.randrange(8)), rng.randrange(256)])
    if k % 7 == 6:
        place = rng.randrange(count)
        changed[at + place : at + min(count, place + 6)] = bytes(min(count, place + 6) - place)
    return changed, rng.randrange(1, count + 1) if k % 5 == 4 else count


def main():
    rng = random.Random(5)
    numbers = np.random.default_rng(3)
    golden = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.tif")
        for compression, options in [(2, 0), (3, 0), (3, 1), (4, 0)]:
            for width, height in [(61, 24), (200, 40)]:
                pixels = (np.cumsum(numbers.random((height, width)) < 0.12, axis=1) % 2).astype("uint8")
                for y in range(1, height):
                    if numbers.random() < 0.7:
                        pixels[y] = np.roll(pixels[y - 1], int(numbers.integers(-2, 3)))
                write(path, pixels, compression, options)
                data = pathlib.Path(path).read_bytes()
                tags = entries(data)
                at, (count, place) = tags[273][0], tags[279]
                for k in range(int(os.environ.get("COUNT", PER_FILE))):
                    changed, left = damage(data, at, count, rng, k)
                    struct.pack_into("<H" if left < 65536 else "<I", changed, place, left)
                    pathlib.Path(path).write_bytes(changed)
                    try:
                        with rasterio.open(path) as source:
                            seen = zlib.crc32(np.packbits(source.read(1), axis=1).tobytes())
                    except Exception:
                        seen = None
                    encoded = base64.b64encode(changed[at : at + left]).decode()
                    golden.append(dict(compression=compression, t4Options=options, width=width, height=height, encoded=encoded, seen=seen))
    target = pathlib.Path(os.environ.get("TARGET", pathlib.Path(__file__).parent / "golden" / "damaged-ccitt.json"))
    target.write_text("[\n" + ",\n".join(json.dumps(each) for each in golden) + "\n]\n")


main()
