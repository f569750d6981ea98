"""JPEG strips that are cut, and what rasterio reads of them: writes golden/damaged-jpeg.json from codec-fixtures.json."""

import base64
import hashlib
import json
import pathlib
import struct
import warnings

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


golden = {}
for fixture in json.loads((HERE / "codec-fixtures.json").read_text())["jpeg"]:
    encoded = base64.b64decode(fixture["encoded"])
    half = encoded[: len(encoded) * 3 // 4]
    damaged = {
        "an early end": half + b"\xff\xd9",
        "a restart marker that is not announced": half + b"\xff\xd3" + encoded[len(half) :],
        "a table in its midst": half + b"\xff\xc4\0\2" + encoded[len(half) :],
    }
    for name, strip in damaged.items():
        with MemoryFile(tiff(fixture, strip)) as memory, memory.open() as dataset:
            pixels = dataset.read().transpose(1, 2, 0).tobytes()
        golden.setdefault(fixture["name"], {})[name] = hashlib.sha256(pixels).hexdigest()[:16]
(HERE / "golden" / "damaged-jpeg.json").write_text(json.dumps(golden, indent=2) + "\n")
