"""Makes rare-fixtures.json: blocks of rare compressions that GDAL encoded, with what GDAL decodes them to.

Run with rasterio installed: python3 make_rare_fixtures.py > rare-fixtures.json
"""

import base64
import contextlib
import io
import json
import zlib

import numpy as np

with contextlib.redirect_stdout(io.StringIO()):
    from make_fixtures import first_block, gray, gtiff, rgb, rgba, tags, texture

from rasterio.io import MemoryFile


def text(data):
    return base64.b64encode(bytes(data)).decode()


def packed(array):
    return text(zlib.compress(np.moveaxis(array, 0, 2).tobytes(), 9))


def block(name, array, **options):
    """A raster of one strip: its block, the pixels that went in, and those that come out if they are others."""
    tiff = gtiff(array, blockysize=array.shape[1], interleave="pixel", **options)
    found = tags(tiff)
    with MemoryFile(tiff) as memfile, memfile.open() as dataset:
        pixels = dataset.read()
    return {
        "name": name,
        "width": array.shape[2],
        "height": array.shape[1],
        "samplesPerPixel": array.shape[0],
        "bitsPerSample": found[258][0],
        "sampleFormat": (found.get(339) or (1,))[0],
        "encoded": text(first_block(tiff)),
        "source": packed(array),
        "raw": None if (pixels == array).all() else packed(pixels),
    }


texture = texture[:, :24, :32]
holes = np.concatenate([texture[:3], np.where(texture[3:4] < 60, 0, texture[3:4])])
rows, columns = np.mgrid[0:20, 0:28]
wave = np.sin(rows / 5.0) * np.cos(columns / 7.0) * 100
noise = np.random.default_rng(11).integers(0, 2**31, (1, 20, 28))
steps = np.round(wave / 30) * 30
sparse = np.where(noise % 29 == 0, noise % 13, 0)


def lerc(name, array, error=0):
    return {**block(name, array, compress="lerc", max_z_error=error), "error": error}


fixtures = {
    "lerc": [
        lerc("uint8", (wave + 100).astype("uint8")[None]),
        lerc("uint8 with an error", (wave + 100).astype("uint8")[None], 2.7),
        lerc("a few values", (steps + 100).astype("uint16")[None]),
        lerc("mostly zeros", sparse.astype("int16")),
        lerc("int16", (wave * 100).astype("int16")[None]),
        lerc("int16 with an error", (wave * 100).astype("int16")[None], 5),
        lerc("three of int32", np.stack([wave * 1e6, wave + 7, noise[0]]).astype("int32")),
        lerc("all of uint32", noise.astype("uint32") * 2),
        lerc("two of uint16", np.stack([wave * 50 + 5000, steps * 9 + 900]).astype("uint16"), 20),
        lerc("a constant", np.full((1, 20, 28), -3.5, dtype="float32")),
        lerc("two constants", np.stack([np.full((20, 28), 7.0), np.full((20, 28), 1e20)])),
        lerc("float32", wave.astype("float32")[None]),
        lerc("float32 with an error", wave.astype("float32")[None], 0.001),
        lerc("hundredths", np.round(wave, 2)[None], 0.001),
        lerc("float32 with zeros", (sparse * 1.1).astype("float32")),
        lerc("float64 with an error", (wave * 1e5)[None], 0.5),
    ],
    "webp": [
        {**block("rgb", texture[:3], compress="webp"), "level": 75},
        {**block("rgb of low quality", texture[:3], compress="webp", webp_level=20), "level": 20},
        {**block("rgb of odd size", texture[:3, :23, :29], compress="webp"), "level": 75},
        {**block("rgba", holes, compress="webp"), "level": 75},
        {**block("opaque rgba", np.concatenate([rgb, np.full_like(gray, 255)]), compress="webp"), "level": 75},
        {**block("lossless rgba", np.maximum(rgba, 1), compress="webp", webp_lossless=True), "level": None},
    ],
}

print(json.dumps(fixtures, indent=1))
