"""
Damaged JPEG strips, and what rasterio reads of them: writes golden/damaged-jpeg.json from codec-fixtures.json, and
golden/damaged-progressive-jpeg.json from a picture of its own.
"""

import base64
import hashlib
import json
import pathlib
import random
import struct
import warnings

import numpy
import rasterio
from rasterio.io import MemoryFile

warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent


def tiff(fixture, strip):
    samples = fixture["samplesPerPixel"]
    extra = samples - (3 if fixture["photometric"] in (2, 6) else 1)
    tags = {
        256: (4, [fixture["width"]]),
        257: (4, [fixture["height"]]),
        258: (3, [8] * samples),
        259: (3, [7]),
        262: (3, [fixture["photometric"]]),
        273: (4, [8]),
        277: (3, [samples]),
        278: (4, [fixture["height"]]),
        279: (4, [len(strip)]),
    }
    if extra > 0 and fixture["photometric"] != 5:
        tags[338] = (3, [0] * extra)
    if fixture["photometric"] == 6:
        tags[530] = (3, [2, 2])
    if fixture["jpegTables"] is not None:
        tags[347] = (7, list(base64.b64decode(fixture["jpegTables"])))
    body = bytearray(b"II*\0\0\0\0\0" + strip)
    entries = b""
    for tag, (kind, values) in sorted(tags.items()):
        data = struct.pack(f"<{len(values)}{ {3: 'H', 4: 'I', 7: 'B'}[kind] }", *values)
        if len(data) > 4:
            body += b"\0" * (len(body) % 2)
            place = struct.pack("<I", len(body))
            body += data
        else:
            place = data.ljust(4, b"\0")
        entries += struct.pack("<HHI", tag, kind, len(values)) + place
    body += b"\0" * (len(body) % 2)
    body[4:8] = struct.pack("<I", len(body))
    return bytes(body + struct.pack("<H", len(tags)) + entries + b"\0\0\0\0")


def digest(fixture, strip):
    with MemoryFile(tiff(fixture, strip)) as memory, memory.open() as dataset:
        return hashlib.sha256(dataset.read().transpose(1, 2, 0).tobytes()).hexdigest()[:16]


def progressive(width, height):
    band, row, column = numpy.mgrid[0:3, 0:height, 0:width]
    pixels = (band * 40 + row * 5 + column * 3 + (row * column * (band + 2)) % 61).astype("uint8")
    profile = {"driver": "JPEG", "width": width, "height": height, "count": 3, "dtype": "uint8"}
    with MemoryFile() as memory:
        with memory.open(**profile, PROGRESSIVE="ON", QUALITY=85) as dataset:
            dataset.write(pixels)
        return memory.read()


def entropy_coded(strip):
    """The positions in the data of scans, two bytes before their end at the most."""
    at, places = 2, []
    while strip[at + 1] != 0xD9:
        start = at + 2 + struct.unpack(">H", strip[at + 2 : at + 4])[0]
        is_scan, at = strip[at + 1] == 0xDA, start
        while is_scan and (strip[at] != 0xFF or strip[at + 1] == 0):
            at += 1
        places += range(start, at - 2)
    return places


golden = {}
for fixture in json.loads((HERE / "codec-fixtures.json").read_text())["jpeg"]:
    encoded = base64.b64decode(fixture["encoded"])
    half = encoded[: len(encoded) * 3 // 4]
    damaged = {
        "an early end": half + b"\xff\xd9",
        "a restart marker that is not announced": half + b"\xff\xd3" + encoded[len(half) :],
        "bits that no code begins with": half + b"\xff\0" * 4 + encoded[len(half) :],
        "coefficients behind the last": half + b"\xf5\x3a\xf9\x1c" * 6 + encoded[len(half) :],
        "a table in its midst": half + b"\xff\xc4\0\2" + encoded[len(half) :],
    }
    for name, strip in damaged.items():
        golden.setdefault(fixture["name"], {})[name] = digest(fixture, strip)
(HERE / "golden" / "damaged-jpeg.json").write_text(json.dumps(golden, indent=2) + "\n")

fixture = {"width": 45, "height": 30, "samplesPerPixel": 3, "photometric": 6, "jpegTables": None}
strip = progressive(fixture["width"], fixture["height"])
place = random.Random(11)
damages = []
while len(damages) < 60:
    at = place.choice(entropy_coded(strip))
    values = [place.randrange(255) for _ in range(2)]
    damaged = bytearray(strip)
    damaged[at : at + 2] = bytes(values)
    try:
        damages.append([at, values, digest(fixture, bytes(damaged))])
    except rasterio.RasterioIOError:
        pass
golden = {**fixture, "encoded": base64.b64encode(strip).decode(), "damages": damages}
(HERE / "golden" / "damaged-progressive-jpeg.json").write_text(json.dumps(golden) + "\n")
