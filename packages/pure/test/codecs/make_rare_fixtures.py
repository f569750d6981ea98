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
    """A raster of one strip: its block, the pixels that went in and those that come out."""
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
        "encoded": text(first_block(tiff)),
        "source": packed(array),
        "raw": packed(pixels),
    }


texture = texture[:, :24, :32]
holes = np.concatenate([texture[:3], np.where(texture[3:4] < 60, 0, texture[3:4])])
fixtures = {
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
