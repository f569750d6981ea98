#!/usr/bin/env python3
"""What rasterio sees of picture files, as JSON by file name.

usage: picture_facts.py FILE...
"""
import hashlib
import json
import logging
import math
import os
import sys
import warnings

import numpy as np
import rasterio
from rasterio.windows import Window

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)


def plain(value):
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def sha(array):
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


def facts(path):
    with rasterio.open(path) as ds:
        window = Window(ds.width // 3, ds.height // 4, max(1, ds.width // 3), max(1, ds.height // 3))
        result = {
            "driver": ds.driver, "width": ds.width, "height": ds.height, "dtypes": list(ds.dtypes), "nodatavals": plain(ds.nodatavals),
            "transform": list(ds.transform)[:6], "epsg": ds.crs.to_epsg() if ds.crs else None,
            "blockShapes": plain(ds.block_shapes), "colorinterp": [c.name for c in ds.colorinterp],
            "descriptions": list(ds.descriptions), "units": list(ds.units), "scales": plain(ds.scales), "offsets": plain(ds.offsets),
            "maskFlags": [[f.name for f in flags] for flags in ds.mask_flag_enums],
            "tags": ds.tags(), "bandTags": [ds.tags(i) for i in ds.indexes], "structure": ds.tags(ns="IMAGE_STRUCTURE"),
            "bandStructure": [ds.tags(i, ns="IMAGE_STRUCTURE") for i in ds.indexes], "overviews": [ds.overviews(i) for i in ds.indexes],
            "files": [os.path.basename(f) for f in ds.files],
            "window": [window.col_off, window.row_off, window.width, window.height],
            "pixels": [sha(ds.read(i)) for i in ds.indexes],
            "windowPixels": [sha(ds.read(i, window=window)) for i in ds.indexes],
            "masks": [sha(ds.read_masks(i)) for i in ds.indexes],
        }
        try:
            result["colormap"] = {str(k): list(v) for k, v in ds.colormap(1).items()}
        except ValueError:
            result["colormap"] = None
        return result


if __name__ == "__main__":
    json.dump({os.path.basename(path): facts(path) for path in sys.argv[1:]}, sys.stdout)
