"""Changes every raster of a folder by rasterio, as `update.test.ts` does by memraster; prints JSON: what was refused.

usage: rasterio_updates.py FOLDER pixels|metadata|mask|<method of overviews>
"""
import json
import os
import sys

import numpy
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window


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


def main(folder, change):
    refused = {}
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True, IGNORE_COG_LAYOUT_BREAK=True):
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".tif"):
                continue
            try:
                with rasterio.open(os.path.join(folder, name), "r+") as dataset:
                    if change in CHANGES:
                        CHANGES[change](dataset)
                    else:
                        overviews(dataset, change)
            except Exception as error:
                refused[name] = str(error)
    json.dump(refused, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
