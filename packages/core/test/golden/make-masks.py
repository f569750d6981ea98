#!/usr/bin/env python3
"""Writes masks.json: the masks that rasterio (1.3.5, GDAL 3.6.2) sees of rasters of 6 by 2 pixels, whatever they come from."""
import json
import os
import warnings

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.io import MemoryFile

warnings.filterwarnings("ignore")
WIDTH, HEIGHT = 6, 2
ALPHAS = [0, 1, 255, 256, 257, 513, 514, 32768, 65278, 65279, 65534, 65535]


def ramp(count, dtype):
    values = np.arange(count * HEIGHT * WIDTH).reshape(count, HEIGHT, WIDTH) * 5 % 40
    return values.astype("complex64" if dtype == "complex_int16" else dtype)


def raster(dtype="uint8", colors=("gray",), nodata=None, tags=None, mask=False, alpha=None):
    count = len(colors)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), MemoryFile() as memory:
        pixels = ramp(count, dtype)
        if alpha is not None:
            pixels[-1] = np.array(alpha, dtype).reshape(HEIGHT, WIDTH)
        with memory.open(driver="GTiff", width=WIDTH, height=HEIGHT, count=count, dtype=dtype, photometric="minisblack") as dataset:
            dataset.write(pixels)
            if mask:
                dataset.write_mask(np.arange(HEIGHT * WIDTH).reshape(HEIGHT, WIDTH) % 3 > 0)
            dataset.colorinterp = [ColorInterp[name] for name in colors]
            if nodata is not None:
                dataset.nodata = nodata
            if tags:
                dataset.update_tags(NODATA_VALUES=tags)
        with memory.open() as dataset:
            assert [color.name for color in dataset.colorinterp] == list(colors), dataset.colorinterp
            parts = pixels.astype("complex64")
            return {
                "dtype": dtype, "colors": colors, "nodata": nodata, "tags": tags, "alpha": alpha, "mask": mask,
                "pixels": [(np.stack([band.real, band.imag], -1) if pixels.dtype.kind == "c" else band.real).ravel().tolist() for band in parts],
                "flags": [[flag.name for flag in flags] for flags in dataset.mask_flag_enums],
                "masks": [band.ravel().tolist() for band in dataset.read_masks()],
                "datasetMask": dataset.dataset_mask().ravel().tolist(),
            }


RGB = ("red", "green", "blue")
RGBA = (*RGB, "alpha")
OPACITY = [0, 255, 7, 0, 255, 255, 0, 1, 254, 255, 0, 128]
cases = {
    "one band": raster(),
    "two bands, the last of which is alpha": raster(colors=("gray", "alpha"), alpha=OPACITY),
    "two bands without alpha": raster(colors=("gray", "undefined"), alpha=OPACITY),
    "two bands, the first of which is alpha": raster(colors=("alpha", "gray"), alpha=OPACITY),
    "three bands, the last of which is alpha": raster(colors=("gray", "undefined", "alpha"), alpha=OPACITY),
    "four bands, the last of which is alpha": raster(colors=RGBA, alpha=OPACITY),
    "four bands, the third of which is alpha": raster(colors=("gray", "undefined", "alpha", "undefined"), alpha=OPACITY),
    "four bands without alpha, red first": raster(colors=(*RGB, "undefined"), alpha=OPACITY),
    "four bands without alpha, red first, with nodata": raster(colors=(*RGB, "undefined"), alpha=OPACITY, nodata=0),
    "four bands, gray first, with nodata": raster(colors=("gray", "undefined", "undefined", "undefined"), alpha=OPACITY, nodata=0),
    "five bands, the last of which is alpha": raster(colors=("gray", "undefined", "undefined", "undefined", "alpha"), alpha=OPACITY),
    "16-bit alpha": raster("uint16", ("gray", "alpha"), alpha=ALPHAS),
    "16-bit alpha of four": raster("uint16", RGBA, alpha=ALPHAS),
    "signed alpha": raster("int16", ("gray", "alpha"), alpha=OPACITY),
    "32-bit alpha": raster("uint32", ("gray", "alpha"), alpha=OPACITY),
    "alpha of floats": raster("float32", ("gray", "alpha"), alpha=OPACITY),
    "nodata before alpha": raster(colors=RGBA, alpha=OPACITY, nodata=5),
    "nodata out of range, then alpha": raster(colors=("gray", "alpha"), alpha=OPACITY, nodata=300),
    "a stored mask before nodata and alpha": raster(colors=RGBA, alpha=OPACITY, nodata=5, mask=True),
    "a stored mask before NODATA_VALUES": raster(colors=RGB, tags="0 20 0", mask=True),
    "NODATA_VALUES": raster(colors=RGB, tags="0 20 0"),
    "NODATA_VALUES before nodata": raster(colors=RGB, tags="5 25 5", nodata=0),
    "NODATA_VALUES before alpha": raster(colors=RGBA, alpha=OPACITY, tags="5 25 5 255"),
    "NODATA_VALUES with blanks": raster(colors=RGB, tags="  0   20 0 "),
    "NODATA_VALUES too few": raster(colors=RGB, tags="0 20", nodata=5),
    "NODATA_VALUES too many": raster(colors=RGB, tags="0 20 0 0", nodata=5),
    "NODATA_VALUES with a word": raster(colors=RGB, tags="none 20 0", nodata=5),
    "NODATA_VALUES with a number and letters": raster(colors=RGB, tags="0 20abc 0", nodata=5),
    "NODATA_VALUES with commas": raster(colors=RGB, tags="0,20,0", nodata=5),
    "NODATA_VALUES with fractions": raster(colors=RGB, tags="0.5 20.4 0.7"),
    "NODATA_VALUES with tabs": raster(colors=RGB, tags="0\t20\t0", nodata=5),
    "NODATA_VALUES with a decimal comma": raster(colors=RGB, tags="0,5 20 0", nodata=5),
    "NODATA_VALUES in quotes": raster(colors=RGB, tags='"0" 20 0', nodata=5),
    "NODATA_VALUES that are empty": raster(colors=RGB, tags=" ", nodata=5),
    "NODATA_VALUES that are no numbers": raster("float32", ("gray", "undefined"), tags="nan nan"),
    "NODATA_VALUES of floats, nearly": raster("float32", ("gray", "undefined"), tags="5.0000001 25.000001"),
    "NODATA_VALUES of floats, not quite": raster("float32", ("gray", "undefined"), tags="5.00001 25.00001"),
    "NODATA_VALUES of doubles, nearly": raster("float64", ("gray", "undefined"), tags="5.0000001 25.000001"),
    "NODATA_VALUES of complex numbers": raster("complex64", ("gray", "undefined"), tags="5 25"),
    "NODATA_VALUES below zero": raster(colors=RGB, tags="-0.5 20 0"),
    "NODATA_VALUES below the range": raster("uint16", ("gray", "undefined"), tags="-1 25"),
    "NODATA_VALUES out of range in one band": raster(colors=RGB, tags="0 300 0"),
    "NODATA_VALUES of 16 bits": raster("int16", ("gray", "undefined"), tags="0 20"),
    **{
        f"{dtype} with nodata {nodata}": raster(dtype, nodata=nodata)
        for dtype, values in {
            "uint8": [0, 5, 255, 256, -1], "uint16": [5, 65536, -1], "int16": [5, 32768, -40000, 2147483648], "uint32": [5, 4294967296, -1],
            "int32": [5, 2147483648, -2147483649], "float32": [5], "complex64": [5], "complex_int16": [5, 40000], "float64": [5, 1e39],
        }.items() for nodata in values
    },
}

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "masks.json"), "w") as file:
    file.write("{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(case)}" for name, case in cases.items()) + "\n}\n")
