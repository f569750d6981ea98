#!/usr/bin/env python3
"""Makes PNG files of every kind with an encoder of its own, and golden/png.json with what rasterio reads from them.

usage: make-golden.py      (rasterio 1.3.5 over GDAL 3.6.2)
"""
import base64
import json
import os
import pathlib
import struct
import sys
import tempfile
import zlib

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "picture"))
from picture_facts import facts

HERE = pathlib.Path(__file__).parent
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
PASSES = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def pack_rows(samples, depth):
    """(rows, columns, channels) to the bytes of each row (PNG section 7.2)."""
    rows, columns, channels = samples.shape
    flat = samples.reshape(rows, columns * channels)
    if depth == 16:
        return [r.astype(">u2").tobytes() for r in flat]
    if depth == 8:
        return [r.astype("u1").tobytes() for r in flat]
    bits = ((flat[..., None] >> np.arange(depth - 1, -1, -1)) & 1).astype("u1").reshape(rows, -1)
    return [np.packbits(r).tobytes() for r in bits]


def paeth(a, b, c):
    p = a + b - c
    pa, pb, pc = abs(p - a), abs(p - b), abs(p - c)
    return a if pa <= pb and pa <= pc else b if pb <= pc else c


def filter_rows(rows, bpp, kinds):
    out, before = b"", None
    for i, row in enumerate(rows):
        kind = kinds[i % len(kinds)]
        up = before or bytes(len(row))
        left = bytes(bpp) + row[: len(row) - bpp] if len(row) > bpp else bytes(len(row))
        corner = bytes(bpp) + up[: len(row) - bpp] if len(row) > bpp else bytes(len(row))
        guess = {
            0: lambda a, b, c: 0, 1: lambda a, b, c: a, 2: lambda a, b, c: b, 3: lambda a, b, c: (a + b) // 2, 4: paeth,
        }[kind]
        out += bytes([kind]) + bytes((x - guess(a, b, c)) & 255 for x, a, b, c in zip(row, left, up, corner))
        before = row
    return out


def png(samples, color, depth, interlaced=False, before=(), after=(), splits=1, kinds=(0, 1, 2, 3, 4)):
    height, width, channels = samples.shape
    bpp = max(1, channels * depth // 8)
    if interlaced:
        data = b""
        for x, y, dx, dy in PASSES:
            part = samples[y::dy, x::dx]
            if part.size:
                data += filter_rows(pack_rows(part, depth), bpp, kinds)
    else:
        data = filter_rows(pack_rows(samples, depth), bpp, kinds)
    packed = zlib.compress(data, 9)
    size = max(1, -(-len(packed) // splits))
    out = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, interlaced))
    out += b"".join(before)
    out += b"".join(chunk(b"IDAT", packed[i : i + size]) for i in range(0, len(packed), size))
    return out + b"".join(after) + chunk(b"IEND", b"")


random = np.random.default_rng(7)


def samples(color, depth, width=21, height=17, top=None):
    return random.integers(0, top or 2**depth, (height, width, CHANNELS[color]))


def palette(size):
    return chunk(b"PLTE", bytes(random.integers(0, 256, size * 3).tolist()))


def text(key, value):
    return chunk(b"tEXt", key + b"\0" + value)


FILES = {}
TWINS = {}
for color, depths in ((0, (1, 2, 4, 8, 16)), (2, (8, 16)), (3, (1, 2, 4, 8)), (4, (8, 16)), (6, (8, 16))):
    for depth in depths:
        for interlaced in (False, True):
            before = [palette(2**depth)] if color == 3 else []
            name = f"color{color}-{depth}{'-interlaced' if interlaced else ''}"
            content = samples(color, depth)
            FILES[name] = png(content, color, depth, interlaced, before)
            # GDAL 3.6 swaps the bytes of 16-bit samples of interlaced files: its pixels of the same ones count that
            # are not interlaced.
            if depth == 16 and interlaced:
                TWINS[name] = png(content, color, depth)
FILES["gray-transparent"] = png(samples(0, 8, top=5), 0, 8, before=[chunk(b"tRNS", b"\0\3")])
FILES["gray16-transparent"] = png(samples(0, 16, top=5), 0, 16, before=[chunk(b"tRNS", b"\0\3")])
FILES["gray4-transparent"] = png(samples(0, 4), 0, 4, before=[chunk(b"tRNS", b"\0\3")])
FILES["rgb-transparent"] = png(samples(2, 8, top=3), 2, 8, before=[chunk(b"tRNS", b"\0\1\0\2\0\1")])
FILES["palette-transparent"] = png(samples(3, 8, top=9), 3, 8, before=[palette(9), chunk(b"tRNS", b"\xff\x80\x00\x40")])
FILES["palette-one-transparent"] = png(samples(3, 8, top=9), 3, 8, before=[palette(9), chunk(b"tRNS", b"\xff\xff\xff\x00")])
FILES["palette-short"] = png(samples(3, 8, top=4), 3, 8, before=[palette(3)])
FILES["texts"] = png(
    samples(0, 8), 0, 8,
    before=[text(b"Title", b"a title"), text(b"Author name", b"x=y"), chunk(b"gAMA", struct.pack(">I", 45455)), chunk(b"pHYs", struct.pack(">IIB", 2835, 2835, 1))],
    after=[text(b"Late", b"after the pixels"), chunk(b"zTXt", b"Packed\0\0" + zlib.compress(b"text " * 9))],
)
FILES["many-idats"] = png(samples(2, 8), 2, 8, splits=40)
FILES["one-pixel"] = png(samples(6, 8, 1, 1), 6, 8)
FILES["thin-interlaced"] = png(samples(2, 8, 1, 9), 2, 8, True)
FILES["significant-bits"] = png(samples(0, 16, top=1024), 0, 16, before=[chunk(b"sBIT", b"\x0a")])
SIDECARS = {
    "with-world-file": {"with-world-file.pgw": b"2\n0\n0\n-3\n100\n200\n"},
    "with-wld": {"with-wld.wld": b"2\n0\n0\n-3\n100\n200\n"},
    "with-pam": {
        "with-pam.png.aux.xml": b'<PAMDataset><SRS>EPSG:32618</SRS><GeoTransform>10, 2, 0, 20, 0, -2</GeoTransform><Metadata><MDI key="A">b</MDI></Metadata>'
        b'<PAMRasterBand band="1"><Description>first</Description><NoDataValue>3</NoDataValue><UnitType>m</UnitType><Scale>2</Scale><ColorInterp>Undefined</ColorInterp></PAMRasterBand></PAMDataset>'
    },
}
for name in SIDECARS:
    FILES[name] = png(samples(0, 8), 0, 8)


golden = {}
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name, data in FILES.items():
        pathlib.Path(f"{name}.png").write_bytes(data)
        sidecars = SIDECARS.get(name, {})
        for other, content in sidecars.items():
            pathlib.Path(other).write_bytes(content)
        golden[name] = {
            "file": base64.b64encode(data).decode(),
            "sidecars": {other: content.decode() for other, content in sidecars.items()},
            "facts": facts(f"{name}.png"),
        }
        if name in TWINS:
            pathlib.Path("twin.png").write_bytes(TWINS[name])
            golden[name]["facts"] = {**facts("twin.png"), "files": golden[name]["facts"]["files"]}
(HERE / "golden" / "png.json").write_text(json.dumps(golden) + "\n")
