"""What rasterio reads from random rasters by random reads, as JSON: `random_reads.py SEED COUNT`.

Each raster is a GeoTIFF in base64; the results of its reads stand one after the other in one zlib stream.
"""

import base64
import json
import sys
import warnings
import zlib

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioIOError
from rasterio.io import MemoryFile
from rasterio.windows import Window

warnings.simplefilter("ignore")
METHODS = ["nearest", "bilinear", "cubic", "cubic_spline", "lanczos", "average", "mode", "gauss", "rms"]
DTYPES = ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64", "int64", "uint64"]
READS = 12
# rasterio 1.3 takes the two for one another. The bits are right.
GDAL_NAMES = {"int64": "uint64", "uint64": "int64"}


def pixels(rng, dtype, shape):
    values = rng.random(shape)
    if rng.random() < 0.5:
        # Few values, so that modes and nodata matter.
        values = np.floor(values * 8) / 8
    # Roots of mean squares overflow in GDAL 3.6 from 32768 on.
    scale, offset = {
        "uint8": (256, 0), "uint16": (32000, 0), "int16": (60000, -30000), "uint32": (4e9, 0), "int32": (4e9, -2e9),
        "int64": (1e12, -5e11), "uint64": (1e12, 0),
    }.get(dtype, (2000, -500))
    if dtype.startswith("complex"):
        values = values + 1j * rng.random(shape)
    return (values * scale + offset).astype("complex64" if dtype == "complex_int16" else dtype)


def raster(rng, dtype):
    height, width = (int(v) for v in rng.integers(1, 71, 2))
    count = int(rng.choice([1, 1, 2, 3, 4]))
    array = pixels(rng, dtype, (count, height, width))
    profile = dict(driver="GTiff", dtype=GDAL_NAMES.get(dtype, dtype), count=count, height=height, width=width, compress="deflate", interleave=str(rng.choice(["pixel", "band"])))
    if rng.random() < 0.4:
        profile.update(tiled=True, blockxsize=16 * int(rng.integers(1, 4)), blockysize=16 * int(rng.integers(1, 4)))
    flavors = ["plain", "nodata", "masked"] + (["alpha"] if dtype in ("uint8", "uint16") and count in (2, 4) else [])
    flavors += ["NaN", "NaN as nodata"] if dtype.startswith("float") else []
    flavors += ["palette"] if dtype == "uint8" and count == 1 else []
    flavor = "plain" if dtype.startswith("complex") else str(rng.choice(flavors))
    holes = rng.random(array.shape) < rng.choice([0.05, 0.4, 0.9])
    if flavor == "nodata":
        value = rng.choice(array.reshape(-1)).item() if rng.random() < 0.5 else 0
        if dtype in GDAL_NAMES:
            value = abs(value)
        array[holes] = value
        profile.update(nodata=value)
    if flavor.startswith("NaN"):
        array[holes] = np.nan
        profile.update(nodata=np.nan if flavor != "NaN" else None)
    if flavor == "alpha":
        array[-1][rng.random((height, width)) < 0.4] = 0
        array[-1][rng.random((height, width)) < 0.4] = 255 if dtype == "uint8" else 32767
    if flavor == "palette":
        array %= 16
        profile.update(photometric="palette", **({"nodata": 5} if rng.random() < 0.5 else {}))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), MemoryFile() as memfile:
        with memfile.open(**profile) as target:
            if flavor == "alpha":
                target.colorinterp = ([ColorInterp.gray] if count == 2 else [ColorInterp.red, ColorInterp.green, ColorInterp.blue]) + [ColorInterp.alpha]
            if flavor == "palette":
                target.write_colormap(1, {i: (*map(int, rng.integers(0, 256, 3)), 255) for i in range(256)})
            target.write(array.view(GDAL_NAMES.get(dtype, array.dtype)))
            if flavor == "masked":
                target.write_mask(~holes[0])
        return f"{dtype} {count}x{height}x{width} {profile['interleave']}, {flavor}", flavor, bytes(memfile.getbuffer())


def geometry(rng, width, height):
    def axis(limit):
        if rng.random() < 0.3:
            offset, size = 0, limit
        elif rng.random() < 0.5:
            offset = int(rng.integers(0, limit))
            size = int(rng.integers(1, limit - offset + 1))
        else:
            offset = round(float(rng.random() * max(0, limit - 1)), int(rng.integers(0, 5)))
            size = max(1, round(float(rng.random() * (limit - offset)), int(rng.integers(0, 5))))
            size = min(size, limit - offset)
        factor = float(rng.choice([0.1, 0.25, 0.5, 0.77, 1, 1.3, 2, 3.7]))
        return offset, size, max(1, int(size * factor))

    column, across, columns = axis(width)
    row, down, rows = axis(height)
    return (column, row, across, down), (rows, columns)


def reads(rng, flavor, source):
    for _ in range(READS):
        window, shape = geometry(rng, source.width, source.height)
        method = str(rng.choice(METHODS))
        kind = str(rng.choice(["pixels", "pixels", "band", "mask"] + (["float64"] if not source.dtypes[0].startswith("complex") else [])))
        # Where an axis keeps its size, the weights beside a pixel are rounding errors, which decide where it is masked.
        if method == "lanczos" and (shape[0] == window[3] or shape[1] == window[2]):
            method = "cubic"
        # GDAL resamples the mask that it makes of 16-bit alpha, and not the alpha.
        if kind == "mask" and flavor == "alpha" and source.dtypes[0] == "uint16":
            kind = "pixels"
        options = dict(window=Window(*window), resampling=Resampling[method])
        band = int(rng.integers(1, source.count + 1))
        try:
            if kind == "mask":
                result = source.read_masks(band, out_shape=shape, **options)
            elif kind == "band":
                result = source.read(band, out_shape=shape, **options)
            else:
                extra = dict(out_dtype="float64") if kind == "float64" else {}
                result = source.read(out_shape=(source.count, *shape), **extra, **options)
        except RasterioIOError:
            result = None
        yield dict(window=window, shape=shape, method=method, kind=kind, band=band, fails=result is None), result


def main(seed, count, dtypes):
    rng = np.random.default_rng(seed)
    rasters = []
    for _ in range(count):
        name, flavor, file = raster(rng, str(rng.choice(dtypes)))
        with MemoryFile(file) as memfile, memfile.open() as source:
            cases = list(reads(rng, flavor, source))
            arrays = b"".join(result.tobytes() for _, result in cases if result is not None)
            rasters.append(dict(
                name=name, dtype=GDAL_NAMES.get(source.dtypes[0], source.dtypes[0]), count=source.count, raster=base64.b64encode(file).decode(),
                reads=[read for read, _ in cases], results=base64.b64encode(zlib.compress(arrays)).decode(),
            ))
    json.dump(rasters, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:] or DTYPES)
