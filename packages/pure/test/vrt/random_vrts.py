"""What rasterio reads from random VRTs by random reads, as JSON: `random_vrts.py SEED COUNT [LONGEST]`.

golden/reads.json is `random_vrts.py 12 60 14000`: those whose JSON is not longer.

The VRTs are made by GDAL's own programs. Files are in base64; the results of a VRT's reads stand one after the other
in one zlib stream.
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
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "resample"))
from random_reads import METHODS, geometry  # noqa: E402

warnings.simplefilter("ignore")
os.environ["GDAL_TIFF_INTERNAL_MASK"] = "YES"
os.environ["GDAL_PAM_ENABLED"] = "NO"
READS = 8


def run(*args):
    done = subprocess.run([str(arg) for arg in args], capture_output=True, text=True)
    return done.returncode == 0


def tif(rng, name, dtype, count, nodata=None, size=None, scale=1.0, origin=None, masked=False, palette=False, overviews=None, alpha=False):
    height, width = size or (int(v) for v in rng.integers(12, 71, 2))
    column, row = origin or (int(v) for v in rng.integers(0, 40, 2))
    values = np.floor(rng.random((count, height, width)) * (16 if palette else 250))
    array = (values + (0.25 if dtype.startswith("float") else 0)).astype(dtype)
    if nodata is not None:
        array[rng.random(array.shape) < 0.2] = nodata
    profile = dict(driver="GTiff", dtype=dtype, count=count, height=height, width=width, nodata=nodata, compress="deflate", crs="EPSG:32631")
    profile.update(transform=Affine(scale, 0, column, 0, -scale, -row))
    if rng.random() < 0.4:
        profile.update(tiled=True, blockxsize=16, blockysize=32)
    if palette:
        profile.update(photometric="palette")
    with rasterio.open(name, "w", **profile) as target:
        if palette:
            target.write_colormap(1, {i: (*map(int, rng.integers(0, 256, 3)), 255) for i in range(256)})
        if alpha:
            target.colorinterp = [ColorInterp.gray] * (count - 1) + [ColorInterp.alpha] if count != 4 else [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
        target.write(array)
        if masked:
            target.write_mask(rng.random((height, width)) > 0.3)
    if overviews:
        with rasterio.open(name, "r+") as target:
            target.build_overviews(overviews, Resampling[str(rng.choice(["nearest", "average"]))])
    return name


def pick(rng, *choices):
    return choices[int(rng.integers(0, len(choices)))]


def mosaic(rng, name):
    dtype = pick(rng, "uint8", "int16", "float32")
    count = pick(rng, 1, 1, 3)
    nodata = pick(rng, None, None, 7)
    sources = [
        tif(
            rng, f"s{i}.tif", dtype, count, nodata, masked=rng.random() < 0.15 and nodata is None,
            scale=pick(rng, 1, 1, 1, 2, 1.5), overviews=pick(rng, None, None, [2], [2, 4]),
        )
        for i in range(pick(rng, 1, 2, 2, 3))
    ]
    options = []
    for chance, extra in (
        (0.15, ["-separate"]), (0.15, ["-addalpha"]), (0.15, ["-hidenodata"]), (0.2, ["-srcnodata", pick(rng, 7, 9)]), (0.2, ["-vrtnodata", pick(rng, 7, 0, 200)]),
        (0.3, ["-r", pick(rng, "bilinear", "cubic", "average", "lanczos", "mode", "cubicspline")]), (0.2, ["-resolution", pick(rng, "highest", "lowest")]),
        (0.15, ["-te", 10, -60, 55, -13]),
    ):
        if rng.random() < chance:
            options += extra
    return run("gdalbuildvrt", "-q", *options, name, *sources), options


def translated(rng, name, source=None):
    options = []
    if source is None:
        kind = pick(rng, "plain", "plain", "plain", "palette", "alpha")
        dtype = "uint8" if kind != "plain" else pick(rng, "uint8", "int16", "uint16", "float32", "float64", "int32")
        count = dict(plain=pick(rng, 1, 3), palette=1, alpha=pick(rng, 2, 4))[kind]
        nodata = pick(rng, None, None, 7) if kind == "plain" else None
        source = tif(
            rng, "t.tif", dtype, count, nodata, masked=rng.random() < 0.25 and nodata is None, palette=kind == "palette",
            overviews=pick(rng, None, None, [2], [2, 4]), alpha=kind == "alpha", size=pick(rng, None, None, (300, 280)),
        )
        if kind == "palette" and rng.random() < 0.7:
            options += ["-expand", pick(rng, "rgb", "rgba", "gray")]
    with rasterio.open(source) as opened:
        width, height, count = opened.width, opened.height, opened.count
    for chance, extra in (
        (0.2, ["-scale", 0, 200, 10, 240]), (0.1, ["-scale", 0, 250, 0, 200, "-exponent", 0.7]), (0.2, ["-ot", pick(rng, "Byte", "Int16", "Float32", "UInt16", "Float64")]),
        (0.25, ["-srcwin", 3, 2, width // 2, height // 2]), (0.1, ["-srcwin", 2.5, 1.25, width / 2, height / 3]), (0.1, ["-srcwin", -5, -3, width, height]),
        (0.3, ["-outsize", pick(rng, "50%", "33%", "150%", "210%"), pick(rng, "50%", "70%", "130%"), "-r", pick(rng, "nearest", "bilinear", "cubic", "average", "lanczos")]),
        (0.15, ["-a_nodata", pick(rng, 7, 0)]), (0.15, ["-mask", pick(rng, 1, "none", "auto")]), (0.15, ["-b", pick(rng, 1, count)]), (0.1, ["-b", "mask"]),
    ):
        if rng.random() < chance:
            options += extra
    return run("gdal_translate", "-q", "-of", "VRT", *options, source, name), options


def nested(rng, name):
    first = pick(rng, mosaic, translated)(rng, "inner.vrt")
    if not first[0]:
        return first
    if rng.random() < 0.5:
        second = translated(rng, name, "inner.vrt")
    else:
        options = ["-r", pick(rng, "nearest", "bilinear", "average")]
        second = run("gdalbuildvrt", "-q", *options, name, "inner.vrt", tif(rng, "n.tif", "uint8", 1)), options
    # GDAL 3.6 loses its way, or its life, where both resample.
    done = second[0] and not ("ComplexSource resampling" in pathlib.Path("inner.vrt").read_text() and "resampling" in pathlib.Path(name).read_text())
    return done, [*first[1], "then", *second[1]]


def written(rng, name):
    tif(rng, "w.tif", "uint8", 2, size=(40, 60), masked=rng.random() < 0.5, overviews=pick(rng, None, [2]))
    tif(rng, "o.tif", "uint8", 2, size=(20, 30))

    def source(band=1, kind="ComplexSource", inside="", rects=(0, 0, 60, 40, 0, 0, 60, 40)):
        x, y, w, h, dx, dy, dw, dh = rects
        return (
            f'<{kind}><SourceFilename relativeToVRT="1">w.tif</SourceFilename><SourceBand>{band}</SourceBand><SrcRect xOff="{x}" yOff="{y}" xSize="{w}" ySize="{h}"/>'
            f'<DstRect xOff="{dx}" yOff="{dy}" xSize="{dw}" ySize="{dh}"/>{inside}</{kind}>'
        )

    parts = {
        "LUT": source(inside="<LUT>0:10.5,50:0,100:200,101:100,200:255</LUT>"),
        "scale and LUT": source(inside="<ScaleRatio>2</ScaleRatio><LUT>0:300,250:-20,500:900</LUT><NODATA>9</NODATA>"),
        "mask": source(inside="<UseMaskBand>true</UseMaskBand>"),
        "mask of a mask": source(band="mask,1", kind="SimpleSource"),
        "overview": '<Overview><SourceFilename relativeToVRT="1">o.tif</SourceFilename><SourceBand>1</SourceBand></Overview>' + source(kind="SimpleSource"),
        "parts": source(kind="SimpleSource", rects=(3, 4, 20.5, 17, 10.25, 3.5, 31, 29)) + source(band=2, rects=(0, 0, 60, 40, 30, 20, 45, 12.5), inside="<NODATA>3</NODATA>"),
        "over the edges": source(kind="SimpleSource", rects=(-6, -5, 60, 40, 4, 3, 60, 40)) + source(band=2, kind="SimpleSource", rects=(40, 20, 60, 40, -3, -2, 50, 70)),
        "masked band": source(kind="SimpleSource") + f'<MaskBand><VRTRasterBand dataType="Byte">{source(band="mask,1", kind="SimpleSource")}</VRTRasterBand></MaskBand>',
    }
    chosen = pick(rng, *parts)
    dtype = pick(rng, "Byte", "Byte", "Int16", "Float32")
    nodata = pick(rng, "", "", "<NoDataValue>9</NoDataValue>")
    overviews = pick(rng, "", "<OverviewList>2 4</OverviewList>")
    pathlib.Path(name).write_text(f'<VRTDataset rasterXSize="60" rasterYSize="40"><VRTRasterBand dataType="{dtype}" band="1">{nodata}{parts[chosen]}</VRTRasterBand>{overviews}</VRTDataset>')
    return True, [chosen, dtype, nodata, overviews]


def sidecars(rng, name):
    added = []
    if "OverviewList" in pathlib.Path(name).read_text():
        return added
    if rng.random() < 0.15 and run("gdaladdo", "-q", "-ro", "-r", pick(rng, "nearest", "average"), name, 2):
        added.append(".ovr")
    if rng.random() < 0.15:
        with rasterio.open(name) as vrt:
            height, width, count = vrt.height, vrt.width, vrt.count
        with rasterio.open(f"{name}.msk", "w", driver="GTiff", height=height, width=width, count=1, dtype="uint8") as mask:
            mask.write(np.where(rng.random((1, height, width)) < 0.3, 0, 255).astype("uint8"))
            mask.update_tags(**{f"INTERNAL_MASK_FLAGS_{band + 1}": "2" for band in range(count)})
        added.append(".msk")
    return added


def reads(rng, source):
    texts = [path.read_text() for path in pathlib.Path().glob("*.vrt")]
    for _ in range(READS):
        window, shape = geometry(rng, source.width, source.height)
        method = str(rng.choice(METHODS))
        kind = str(rng.choice(["pixels", "pixels", "band", "band", "mask", "float64"]))
        # GDAL 3.6 does not hold the values of such sources within the band's dtype, where it asks for another one itself,
        # or we do.
        changes = any(word in text for word in ("ComplexSource", "average") for text in texts)
        if kind == "float64" and changes:
            kind = "band"
        if changes and any("<NoDataValue>" in text for text in texts):
            method = "nearest"
        if len(set(source.dtypes)) > 1 and kind in ("pixels", "float64"):
            kind = "band"
        if method == "lanczos" and (shape[0] == window[3] or shape[1] == window[2]):
            method = "cubic"
        band = int(rng.integers(1, source.count + 1))
        options = dict(window=Window(*window), resampling=Resampling[method])
        try:
            if kind == "mask":
                result = source.read_masks(band, out_shape=shape, **options)
            elif kind == "band":
                result = source.read(band, out_shape=shape, **options)
            else:
                extra = dict(out_dtype="float64") if kind == "float64" else {}
                result = source.read(out_shape=(source.count, *shape), **extra, **options)
        except RasterioError:
            result = None
        yield dict(window=window, shape=shape, method=method, kind=kind, band=band, fails=result is None), result


def case(seed, number):
    """One VRT, or nothing where GDAL makes none."""
    rng = np.random.default_rng([seed, number])
    make = pick(rng, mosaic, mosaic, translated, translated, nested, written)
    done, options = make(rng, "test.vrt")
    if not done:
        return None
    try:
        added = sidecars(rng, "test.vrt")
        source = rasterio.open("test.vrt")
    except RasterioError:
        return None
    with source:
        results = list(reads(rng, source))
        return dict(
            name=f"{number}: {make.__name__} {' '.join(map(str, options + added))}", dtypes=list(source.dtypes), width=source.width, height=source.height,
            overviews=[source.overviews(band) for band in source.indexes], nodata=[str(value) for value in source.nodatavals],
            maskFlags=[[flag.name for flag in flags] for flags in source.mask_flag_enums],
            files={path.name: base64.b64encode(path.read_bytes()).decode() for path in sorted(pathlib.Path().iterdir())},
            usedFiles=[os.path.basename(path) for path in source.files], reads=[read for read, _ in results],
            results=base64.b64encode(zlib.compress(b"".join(result.tobytes() for _, result in results if result is not None), 9)).decode(),
        )


def cases(seed, count, longest=None):
    """Each in a process of its own: GDAL 3.6 does not survive all of them."""
    for number in range(count):
        with tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "case.json")
            process = os.fork()
            if process == 0:
                os.mkdir(os.path.join(folder, "files"))
                os.chdir(os.path.join(folder, "files"))
                found = case(seed, number)
                pathlib.Path(out).write_text(json.dumps(found) if found else "")
                os._exit(0)
            _, status = os.waitpid(process, 0)
            if status != 0:
                print(f"GDAL does not survive case {number} of seed {seed}", file=sys.stderr)
            elif (text := pathlib.Path(out).read_text()) and (longest is None or len(text) <= longest):
                yield text


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    print("[\n" + ",\n".join(cases(*numbers)) + "\n]")
