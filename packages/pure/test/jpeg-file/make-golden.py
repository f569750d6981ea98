#!/usr/bin/env python3
"""Makes JPEG files with rasterio, and golden/jpeg.json with what it reads from them.

usage: make-golden.py      (rasterio 1.3.5 over GDAL 3.6.2)
"""
import base64
import json
import os
import pathlib
import sys
import tempfile

import numpy as np
import rasterio

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "picture"))
from picture_facts import facts

HERE = pathlib.Path(__file__).parent
random = np.random.default_rng(11)


def scene(count, width=45, height=37):
    """Smooth, with some noise: what JPEG is made for."""
    y, x = np.mgrid[0:height, 0:width]
    bands = [127 + 90 * np.sin(x / (5 + b)) * np.cos(y / (7 - b)) + random.normal(0, 6, x.shape) for b in range(count)]
    return np.clip(np.array(bands), 0, 255).astype("uint8")


def write(name, data, tags=None, **options):
    count, height, width = data.shape
    with rasterio.open(name, "w", driver="JPEG", width=width, height=height, count=count, dtype="uint8", **options) as out:
        out.write(data)
        if tags:
            out.update_tags(**tags)


EXIF = {
    "EXIF_Artist": "somebody", "EXIF_Orientation": "6", "EXIF_XResolution": "(72.5)", "EXIF_ExposureTime": "(0.008)",
    "EXIF_ISOSpeedRatings": "200", "EXIF_DateTimeOriginal": "2020:01:02 03:04:05", "EXIF_GPSLatitude": "(47) (30) (15.25)",
    "EXIF_GPSLatitudeRef": "N", "EXIF_GPSAltitudeRef": "0x00", "EXIF_ShutterSpeedValue": "(-1.5)", "EXIF_PixelXDimension": "45",
}
FILES = {
    "gray": lambda name: write(name, scene(1)),
    "rgb": lambda name: write(name, scene(3)),
    "rgb-fine": lambda name: write(name, scene(3), quality=96),
    "rgb-coarse": lambda name: write(name, scene(3), quality=20),
    "progressive": lambda name: write(name, scene(3), progressive="ON"),
    "progressive-gray": lambda name: write(name, scene(1), progressive="ON"),
    "four-bands": lambda name: write(name, scene(4)),
    "one-pixel": lambda name: write(name, scene(3, 1, 1)),
    "georeferenced": lambda name: write(name, scene(1), {"A": "b"}, crs="EPSG:32618", transform=rasterio.Affine(2, 0, 10, 0, -2, 20), nodata=3),
    "exif": lambda name: write(name, scene(1), EXIF),
    "comment": lambda name: write(name, scene(1), comment="a comment"),
}

golden = {}
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name, make in FILES.items():
        file = f"{name}.jpg"
        make(file)
        sidecar = pathlib.Path(f"{file}.aux.xml")
        if sidecar.exists() and name != "georeferenced":
            sidecar.unlink()
        golden[name] = {
            "file": base64.b64encode(pathlib.Path(file).read_bytes()).decode(),
            "sidecars": {sidecar.name: sidecar.read_text()} if sidecar.exists() else {},
            "facts": facts(file),
        }
(HERE / "golden" / "jpeg.json").write_text(json.dumps(golden) + "\n")
