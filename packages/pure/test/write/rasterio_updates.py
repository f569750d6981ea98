"""Changes rasters by rasterio, as `update.test.ts` does by memraster, and prints as JSON what it sees of both.

usage: rasterio_updates.py FOLDER

FOLDER has a folder for each kind of change: pixels, metadata, mask or a method of overviews. In it lie `ours`, changed
already, and `theirs`, which are changed here.
"""
import json
import os
import sys

import numpy
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window
from rasterio_sees import seen_of


def pixels(dataset):
    width, height = min(dataset.width, 9), min(dataset.height, 7)
    left, top = (dataset.width - width) // 2, (dataset.height - height) // 2
    for bidx, dtype in zip(dataset.indexes, dataset.dtypes):
        data = ((numpy.arange(width * height) * 7 + bidx) % 50).astype(dtype).reshape(height, width)
        if dataset.tags(bidx, ns="IMAGE_STRUCTURE").get("NBITS"):
            data = data.real.astype(dtype) % 2
        dataset.write(data, bidx, window=Window(left, top, width, height))


def metadata(dataset):
    dataset.crs = "EPSG:32633"
    dataset.transform = rasterio.Affine(10, 0, 500000, 0, -20, 4600000)
    dataset.update_tags(A="b", TIFFTAG_SOFTWARE="raster & Co")
    dataset.update_tags(ns="OWN", key="<value>")
    dataset.update_tags(1, band="one")
    dataset.set_band_description(1, "first")
    dataset.set_band_unit(1, "m")
    dataset.scales = [2.5] * dataset.count
    dataset.offsets = [-1.0] * dataset.count


def mask(dataset):
    valid = numpy.zeros(dataset.shape, "uint8")
    valid[dataset.height // 3 :, : dataset.width // 2 + 1] = 255
    dataset.write_mask(valid)


def overviews(dataset, method):
    dataset.build_overviews([2, 3], Resampling[method])


CHANGES = {"pixels": pixels, "metadata": metadata, "mask": mask}


def change_all(folder, kind):
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True, IGNORE_COG_LAYOUT_BREAK=True):
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".tif"):
                continue
            with rasterio.open(os.path.join(folder, name), "r+") as dataset:
                if kind in CHANGES:
                    CHANGES[kind](dataset)
                else:
                    overviews(dataset, kind)


def main(folder):
    changes = []
    for kind in sorted(os.listdir(folder)):
        ours, theirs = (os.path.join(folder, kind, side) for side in ("ours", "theirs"))
        change_all(theirs, kind)
        changes.append({"kind": kind, "ours": seen_of(ours), "theirs": seen_of(theirs)})
    json.dump(changes, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
