"""Writes golden/sidecars.json: what rasterio reads from pictures with overviews and masks beside them.

Run with a Python that has rasterio over GDAL 3.6, where gdaladdo is: `python3 make-sidecars.py`.
"""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings
import zlib

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "resample"))
from random_reads import METHODS, geometry  # noqa: E402

warnings.simplefilter("ignore")
READS = 8


def reads(rng, source):
    for _ in range(READS):
        window, shape = geometry(rng, source.width, source.height)
        method = str(rng.choice(METHODS))
        if method == "lanczos" and (shape[0] == window[3] or shape[1] == window[2]):
            method = "cubic"
        kind = str(rng.choice(["pixels", "band", "mask"]))
        band = int(rng.integers(1, source.count + 1))
        options = dict(window=Window(*window), resampling=Resampling[method])
        if kind == "mask":
            result = source.read_masks(band, out_shape=shape, **options)
        elif kind == "band":
            result = source.read(band, out_shape=shape, **options)
        else:
            result = source.read(out_shape=(source.count, *shape), **options)
        yield dict(window=window, shape=shape, method=method, kind=kind, band=band, fails=False), result


def picture(rng, name, driver, count, masked, factors, world):
    array = (rng.random((count, 43, 61)) * 255).astype("uint8")
    transform = rasterio.Affine(2, 0, 10, 0, -2, 20)
    with rasterio.open(name, "w", driver=driver, width=61, height=43, count=count, dtype="uint8", transform=transform, worldfile=world) as target:
        target.write(array)
        if masked:
            target.write_mask(rng.random((43, 61)) > 0.3)
    if factors:
        subprocess.run(["gdaladdo", "-q", "-ro", "-r", "average", name, *map(str, factors)], check=True)
    with rasterio.open(name) as source:
        found = list(reads(rng, source))
        return dict(
            name=name, files={path.name: base64.b64encode(path.read_bytes()).decode() for path in sorted(pathlib.Path().glob("*"))},
            usedFiles=[os.path.basename(path) for path in source.files], transform=list(source.transform)[:6],
            overviews=[source.overviews(band) for band in source.indexes], maskFlags=[[flag.name for flag in flags] for flags in source.mask_flag_enums],
            reads=[read for read, _ in found], results=base64.b64encode(zlib.compress(b"".join(result.tobytes() for _, result in found), 9)).decode(),
        )


def main():
    rng = np.random.default_rng(44)
    cases = [
        ("mask.png", "PNG", 1, True, None, False), ("overviews.png", "PNG", 3, False, [2, 4], True), ("both.png", "PNG", 3, True, [2], False),
        ("mask.jpg", "JPEG", 3, True, None, True), ("overviews.jpg", "JPEG", 1, False, [2], False),
    ]
    pictures = []
    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            pictures.append(picture(rng, *case))
            os.chdir(HERE)
    lines = ",\n".join(json.dumps(each) for each in pictures)
    (HERE / "golden").mkdir(exist_ok=True)
    (HERE / "golden" / "sidecars.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
