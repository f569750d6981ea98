"""Makes rasters with subdatasets, and what rasterio says of them: subdatasets.json.

Run in this folder with rasterio and GDAL's tools (Debian: python3-rasterio, gdal-bin).
"""

import json
import os
import subprocess
import warnings

import numpy as np
import rasterio
from rasterio.io import MemoryFile

warnings.filterwarnings("ignore")


def pixels(seed, shape):
    return ((np.arange(np.prod(shape)) * 7 + seed * 31) % 251).astype("uint8").reshape(shape)


def make_pages():
    if os.path.exists("pages.tif"):
        os.remove("pages.tif")
    for page in range(3):
        options = {"APPEND_SUBDATASET": "YES"} if page else {}
        with rasterio.open(
            "pages.tif", "w", driver="GTiff", width=5 + page, height=4, count=1, dtype="uint8", **options
        ) as dataset:
            dataset.write(pixels(page, (1, 4, 5 + page)))
            dataset.update_tags(PAGE=str(page))


def make_netcdf():
    transform = rasterio.transform.from_origin(500000, 4000000, 30, 30)
    with rasterio.open(
        "bands.tif", "w", driver="GTiff", width=6, height=5, count=2, dtype="uint8", crs="EPSG:32618", transform=transform
    ) as dataset:
        dataset.write(pixels(9, (2, 5, 6)))
    for name, kind in (("bands.h5", "NC4"), ("bands.nc", "NC")):
        # GDAL writes netCDF files of this extension only.
        command = ["gdal_translate", "-q", "-of", "netCDF", "-co", f"FORMAT={kind}", "bands.tif", "new.nc"]
        subprocess.run(command, check=True)
        os.rename("new.nc", name)
    os.remove("bands.tif")


def facts_of(filename):
    with open(filename, "rb") as file, MemoryFile(file.read(), filename=filename) as memfile:
        with memfile.open() as dataset:
            facts = {"file": filename, "driver": dataset.driver, "count": dataset.count, "subdatasets": []}
            names = dataset.subdatasets
        for name in names:
            with rasterio.open(name) as dataset:
                facts["subdatasets"].append(
                    {
                        # rasterio leaves out the quotes, and writes NETCDF small.
                        "name": name.replace(os.path.dirname(memfile.name) + "/", ""),
                        "driver": dataset.driver,
                        "shape": [dataset.count, dataset.height, dataset.width],
                        "dtypes": list(dataset.dtypes),
                        "checksum": dataset.checksum(1),
                        "pixels": dataset.read().ravel().tolist(),
                    }
                )
        return facts


make_pages()
make_netcdf()
with open("subdatasets.json", "w") as file:
    json.dump([facts_of("pages.tif"), facts_of("bands.nc"), facts_of("bands.h5")], file, indent=1)
    file.write("\n")
