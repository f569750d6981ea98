"""Files of several rasters, and what rasterio sees of them: subdatasets.json.

    command -p python3 test/golden/make_subdatasets.py > test/golden/subdatasets.json
"""

import base64
import json
import os
import sys
import tempfile
import warnings
import zlib

import numpy
import rasterio
from osgeo import gdal
from rasterio.io import MemoryFile

warnings.simplefilter("ignore")
SHAPES = [(3, 4), (5, 2), (1, 6)]


def raster(number, height, width, georeferenced=False):
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(
        (numpy.arange(height * width).reshape(height, width) + 100 * number).astype("uint8")
    )
    if georeferenced:
        dataset.SetProjection("EPSG:4326")
        dataset.SetGeoTransform([10 + number, 0.1, 0, 50, 0, -0.1])
    return dataset


def make_tiff(path):
    for number, shape in enumerate(SHAPES):
        options = ["APPEND_SUBDATASET=YES"] if number else []
        gdal.GetDriverByName("GTiff").CreateCopy(path, raster(number, *shape), options=options)


def make_geopackage(path):
    for number, shape in enumerate([(8, 9), (6, 7)]):
        options = [f"RASTER_TABLE=t{number}", "TILE_FORMAT=PNG", "BLOCKSIZE=16", "ADD_GPKG_OGR_CONTENTS=NO"]
        options += ["APPEND_SUBDATASET=YES"] if number else []
        gdal.GetDriverByName("GPKG").CreateCopy(path, raster(number, *shape, True), options=options)


def make_nitf(path):
    for number, shape in enumerate([(3, 4), (3, 4)]):
        options = ["APPEND_SUBDATASET=YES"] if number else ["NUMI=2"]
        gdal.GetDriverByName("NITF").CreateCopy(path, raster(number, *shape), options=options)


def see(name, make):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        make(path)
        with open(path, "rb") as file:
            content = file.read()
    rasters = []
    with MemoryFile(content, filename=name) as memory:
        prefix = memory.name[: -len(name)]
        with memory.open() as dataset:
            names = dataset.subdatasets
            count = dataset.count
        for each in names:
            with rasterio.open(each) as dataset:
                rasters.append(
                    {
                        "name": each.replace(prefix, ""),
                        "shape": [dataset.count, *dataset.shape],
                        "dtype": dataset.dtypes[0],
                        "transform": list(dataset.transform)[:6],
                        "pixels": dataset.read().ravel().tolist(),
                    }
                )
    packed = base64.b64encode(zlib.compress(content, 9)).decode()
    return {"filename": name, "zlib": packed, "count": count, "rasters": rasters}


json.dump(
    [see("pages.tif", make_tiff), see("tables.gpkg", make_geopackage), see("images.ntf", make_nitf)], sys.stdout
)
print()
