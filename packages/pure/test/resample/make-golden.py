"""Writes golden/reads.json and golden/overviews.json: what rasterio reads from small rasters by every method.

Run with a Python that has rasterio over GDAL 3.6: `python3 make-golden.py`. A raster is a GeoTIFF in base64; the
results of its reads stand one after the other in one zlib stream.
"""

import base64
import json
import pathlib
import warnings
import zlib

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.io import MemoryFile
from rasterio.windows import Window

warnings.simplefilter("ignore")
GOLDEN = pathlib.Path(__file__).parent / "golden"
METHODS = ["bilinear", "cubic", "cubic_spline", "lanczos", "average", "mode", "gauss", "rms"]
DTYPES = ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"]
HEIGHT, WIDTH = 19, 23
# Column and row offset, width and height of the window, and height and width of the result.
GEOMETRIES = [
    ((0, 0, WIDTH, HEIGHT), (4, 5)),
    ((2, 3, 20, 16), (4, 5)),
    ((16, 12, 6, 5), (6, 9)),
    ((3.7, 1.2, 9.1, 14.6), (3, 4)),
    ((4.5, 2.25, 6, 4), (4, 6)),
    ((0, 0, 9, 19), (3, 11)),
]


def pixels(rng, dtype, shape):
    noise = rng.random(shape)
    rows, columns = np.mgrid[0 : shape[-2], 0 : shape[-1]]
    smooth = (np.sin(rows / 3.0) + np.cos(columns / 4.0) + 2) / 4
    values = np.where(noise < 0.5, noise, smooth)
    scale, offset = {
        "uint8": (255, 0),
        # GDAL 3.6 overflows in roots of mean squares from 32768 on.
        "uint16": (32000, 0),
        "int16": (60000, -30000),
        "uint32": (4e9, 0),
        "int32": (4e9, -2e9),
        "float32": (2000, -500),
        "float64": (2000, -500),
    }[dtype]
    return (values * scale + offset).astype(dtype)


def create(array, masked=None, alpha=False, palette=None, overviews=None, **profile):
    count, height, width = array.shape
    profile = dict(driver="GTiff", dtype=array.dtype, count=count, height=height, width=width, compress="deflate", **profile)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), MemoryFile() as memfile:
        with memfile.open(**profile) as target:
            if alpha:
                colors = [ColorInterp.gray] if count == 2 else [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
                target.colorinterp = [*colors, ColorInterp.alpha]
            if palette is not None:
                target.write_colormap(1, palette)
            target.write(array)
            if masked is not None:
                target.write_mask(masked)
        if overviews is not None:
            factors, method = overviews
            with rasterio.open(memfile.name, "r+") as target:
                target.build_overviews(factors, Resampling[method])
        return bytes(memfile.getbuffer())


def palette(rng, size):
    return {i: (*map(int, rng.integers(0, 256, 3)), 0 if i == 3 else 255) for i in range(size)}


def rasters(rng):
    for dtype in DTYPES:
        base = pixels(rng, dtype, (1, HEIGHT, WIDTH))
        yield f"{dtype}", create(base)
        yield f"{dtype}, three bands", create(pixels(rng, dtype, (3, HEIGHT, WIDTH)), interleave="pixel")
        nodata = 0 if dtype in ("uint8", "uint16", "uint32") else -5
        holes = base.copy()
        holes[rng.random(base.shape) < 0.3] = nodata
        yield f"{dtype}, nodata", create(holes, nodata=nodata)
        masked = rng.random((HEIGHT, WIDTH)) > 0.3
        masked[:8] = True
        yield f"{dtype}, stored mask", create(np.concatenate([base, base[:, ::-1]]), masked=masked, interleave="band")
        if dtype.startswith("float"):
            holes = base.copy()
            holes[rng.random(base.shape) < 0.15] = np.nan
            yield f"{dtype}, NaN", create(holes)
            yield f"{dtype}, NaN as nodata", create(holes, nodata=np.nan)
    highest = pixels(rng, "uint8", (1, HEIGHT, WIDTH))
    highest[rng.random(highest.shape) < 0.3] = 255
    yield "uint8, nodata 255", create(highest, nodata=255)
    color = pixels(rng, "uint8", (4, HEIGHT, WIDTH))
    color[3][rng.random((HEIGHT, WIDTH)) < 0.4] = 0
    color[3][rng.random((HEIGHT, WIDTH)) < 0.4] = 255
    yield "uint8, alpha", create(color, alpha=True, interleave="pixel")
    gray = pixels(rng, "uint16", (2, HEIGHT, WIDTH))
    gray[1][rng.random((HEIGHT, WIDTH)) < 0.4] = 0
    yield "uint16, alpha", create(gray, alpha=True)
    indexes = rng.integers(0, 16, (1, HEIGHT, WIDTH)).astype("uint8")
    yield "palette", create(indexes, palette=palette(rng, 256), photometric="palette")
    yield "palette, nodata", create(indexes, palette=palette(rng, 256), photometric="palette", nodata=5)
    yield "four bits", create(indexes, nbits=4)
    tiles = pixels(rng, "uint8", (1, 75, 90))
    yield "overviews", create(tiles, tiled=True, blockxsize=16, blockysize=16, overviews=([2, 4], "average"))


def reads(name, raster):
    """Windows are four times as large, and a little less, where there are overviews."""
    scale = 3.9 if name == "overviews" else 1
    with MemoryFile(raster) as memfile, memfile.open() as source:
        for window, shape in GEOMETRIES:
            window = Window(*(scale * number for number in window))
            for method in METHODS:
                options = dict(window=window, resampling=Resampling[method])
                results = dict(own=source.read(out_shape=(source.count, *shape), **options))
                if "bands" in name:
                    results["float32"] = source.read(out_shape=(source.count, *shape), out_dtype="float32", **options)
                # GDAL resamples the mask that it makes of 16-bit alpha, and not the alpha.
                if name not in DTYPES and "bands" not in name and name != "uint16, alpha":
                    results["mask"] = source.read_masks(1, out_shape=shape, **options)
                yield [window.col_off, window.row_off, window.width, window.height], shape, method, results


def pack(arrays):
    return base64.b64encode(zlib.compress(b"".join(array.tobytes() for array in arrays), 9)).decode()


def write(name, value):
    GOLDEN.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(item, separators=(",", ":")) for item in value)
    (GOLDEN / name).write_text(f"[\n{lines}\n]\n")


def make_reads(rng):
    result = []
    for name, raster in rasters(rng):
        cases, arrays = [], []
        for window, shape, method, results in reads(name, raster):
            cases.append([window, shape, method, list(results)])
            arrays += results.values()
        encoded = base64.b64encode(raster).decode()
        result.append(dict(name=name, dtype=str(arrays[0].dtype), bands=len(arrays[0]), raster=encoded, reads=cases, results=pack(arrays)))
    return result


def make_overviews(rng):
    result = []
    for method in ["nearest", *METHODS]:
        layouts = [("pixel", 3, {}), ("band", 2, {}), ("masked", 1, {}), ("nodata", 1, {"nodata": 7}), ("alpha", 4, {})]
        for layout, count, profile in layouts:
            dtype = "float32" if layout == "band" else "uint8"
            array = pixels(rng, dtype, (count, 21, 26))
            array = np.round(array / 8) * 8 - 1 if dtype == "float32" else array // 8 * 8 + 7
            array = array.astype(dtype)
            masked = rng.random((21, 26)) > 0.3 if layout == "masked" else None
            interleave = "band" if layout == "band" else "pixel"
            raster = create(array, masked, layout == "alpha", overviews=([2, 4], method), interleave=interleave, **profile)
            result.append(dict(name=f"{layout}, {method}", method=method, raster=base64.b64encode(raster).decode()))
        if method in ("nearest", "average", "rms"):
            array = (rng.random((1, 21, 26)) + 1j * rng.random((1, 21, 26))).astype("complex64")
            raster = create(array, overviews=([2, 4], method))
            result.append(dict(name=f"complex, {method}", method=method, raster=base64.b64encode(raster).decode()))
    return result


if __name__ == "__main__":
    write("reads.json", make_reads(np.random.default_rng(20)))
    write("overviews.json", make_overviews(np.random.default_rng(21)))
