#!/usr/bin/env python3
"""Makes the files and VRTs that the tests read, with what rasterio reads from them, as golden/vrt.json.

usage: make-golden.py      (rasterio 1.3.5 over GDAL 3.6.2)
"""
import base64
import hashlib
import json
import logging
import math
import os
import pathlib
import tempfile
import warnings

import numpy as np
import rasterio
from rasterio.windows import Window

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
HERE = pathlib.Path(__file__).parent


def tif(name, data, **profile):
    count, height, width = data.shape
    with rasterio.open(name, "w", driver="GTiff", width=width, height=height, count=count, dtype=data.dtype, **profile) as out:
        out.write(data)


def source(kind="SimpleSource", name="a.tif", band="1", src=None, dst=None, inside="", attributes=""):
    rects = ""
    for tag, rect in (("SrcRect", src), ("DstRect", dst)):
        if rect:
            rects += '<%s xOff="%s" yOff="%s" xSize="%s" ySize="%s"/>' % (tag, *rect)
    return (
        f'<{kind}{attributes}><SourceFilename relativeToVRT="1">{name}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>{rects}{inside}</{kind}>"
    )


def band(*parts, dtype="Byte"):
    return f'<VRTRasterBand dataType="{dtype}">{"".join(parts)}</VRTRasterBand>'


def vrt(*parts, width=40, height=30):
    return f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">{"".join(parts)}</VRTDataset>'


A = (0, 0, 40, 30)
NODATA = "<NoDataValue>7</NoDataValue>"
GCPS = (
    '<GCPList Projection="EPSG:32618"><GCP Id="1" Info="a" Pixel="0.5" Line="1.5" X="100" Y="200" Z="3"/>'
    '<GCP Id="2" Pixel="10" Line="20" X="110.25" Y="190"/></GCPList>'
)
MASK = "<MaskBand>" + band(source(name="rgb.tif", band="mask,1")) + "</MaskBand>"
VRTS = {
    "plain": vrt(band(source())),
    "bands": vrt(*(band(f"<ColorInterp>{c}</ColorInterp>", source(name="rgb.tif", band=str(b))) for c, b in (("Red", 3), ("Green", 2), ("Blue", 1)))),
    "mosaic": vrt(
        band(
            NODATA,
            source(src=(0, 0, 20, 30), dst=(0, 0, 20, 30)),
            source(src=(0, 0, 25, 12), dst=(10, 3, 25, 12)),
            source(name="rgb.tif", band="2", src=(5, 5, 10, 10), dst=(60, 40, 10, 10)),
        ),
        width=80,
        height=55,
    ),
    "one-rectangle": vrt(band(source(dst=(2, 2, 4, 4))), band(source(src=(1, 1, 2, 2)))),
    "over-the-edges": vrt(band(source(src=(-5, -4, 40, 30), dst=(3, 2, 40, 30)), source(src=(30, 20, 40, 30), dst=(-4, -3, 40, 30)))),
    "enlarged": vrt(band(source(src=A, dst=(3, 2, 90, 70))), width=100, height=75),
    "reduced": vrt(band(source(src=A, dst=(1, 1, 13, 9))), width=15, height=11),
    "fractional": vrt(band(source(src=(0.5, 0.5, 30, 20), dst=(1.3, 1.7, 30, 20)), source(src=(0, 0, 20, 10), dst=(20.5, 15.6, 12.5, 12.5)))),
    "float": vrt(band(source(name="f.tif"), dtype="Float32"), band(source(name="f.tif"), dtype="Byte"), width=12, height=9),
    "int16-of-float": vrt(band(source(name="f.tif", src=(0, 5, 12, 4), dst=(0, 0, 12, 4)), dtype="Int16"), width=12, height=9),
    "nodata": vrt(band("<NoDataValue>200</NoDataValue>", source("ComplexSource", inside="<NODATA>7</NODATA>"))),
    "nodata-over-another": vrt(band(source(name="rgb.tif"), source("ComplexSource", src=A, dst=(4, 4, 40, 30), inside="<NODATA>7</NODATA>"))),
    "nan": vrt(band("<NoDataValue>nan</NoDataValue>", source("ComplexSource", name="f.tif", inside="<NODATA>-3.5</NODATA>"), dtype="Float32"), width=12, height=9),
    "scaled-values": vrt(
        band(source("ComplexSource", inside="<ScaleOffset>-50</ScaleOffset><ScaleRatio>3.5</ScaleRatio>"), dtype="Int16"),
        band(source("ComplexSource", inside="<ScaleOffset>0.4</ScaleOffset><ScaleRatio>1.37</ScaleRatio><NODATA>9</NODATA>"), dtype="Int16"),
    ),
    "saturated": vrt(band(source("ComplexSource", inside="<ScaleOffset>-90.5</ScaleOffset><ScaleRatio>3.25</ScaleRatio>"))),
    "masked-source": vrt(band("<NoDataValue>99</NoDataValue><HideNoDataValue>1</HideNoDataValue>", source("ComplexSource", name="rgb.tif", inside="<UseMaskBand>true</UseMaskBand>"))),
    "mask-as-band": vrt(band(source(name="rgb.tif", band="mask,2")), band(source(band="mask")), band(source(name="alpha.tif", band="mask,1"))),
    "mask": vrt(band(source(name="rgb.tif")), band(source(name="rgb.tif", band="2")), MASK),
    "band-mask": vrt(band(source(), MASK)),
    "alpha": vrt(*(band(f"<ColorInterp>{c}</ColorInterp>", source(name="alpha.tif", band=str(b))) for c, b in (("Gray", 1), ("Alpha", 2)))),
    "alpha-of-a-constant": vrt(band(source()), band("<ColorInterp>Alpha</ColorInterp>", source("ComplexSource", src=(0, 0, 9, 9), dst=(5, 5, 9, 9), inside="<ScaleOffset>255</ScaleOffset><ScaleRatio>0</ScaleRatio>"))),
    "nested": vrt(band(source(name="mosaic.vrt", src=(5, 5, 60, 40), dst=(1, 1, 60, 40))), width=70, height=45),
    "facts": vrt(
        "<SRS>EPSG:32618</SRS><GeoTransform>1000, 30, 0, 2000, 0, -30</GeoTransform>",
        '<Metadata><MDI key="AREA_OR_POINT">Point</MDI><MDI key="TITLE">a &lt;title&gt;</MDI></Metadata><Metadata domain="OTHER"><MDI key="k">v</MDI></Metadata>',
        GCPS,
        band(
            "<Description>reflectance</Description><UnitType>m</UnitType><Offset>1.5</Offset><Scale>0.25</Scale><ColorInterp>Palette</ColorInterp>",
            '<ColorTable><Entry c1="1" c2="2" c3="3" c4="255"/><Entry c1="10" c2="20" c3="30" c4="40"/></ColorTable>',
            '<Metadata><MDI key="STATISTICS_MEAN">3.5</MDI></Metadata>',
            source(),
        ),
    ),
    "empty": vrt(band("<NoDataValue>300</NoDataValue>"), band(dtype="Int16"), width=3, height=2),
    "complex": vrt(band(source(), dtype="CFloat32")),
    "averaged": vrt(band(source(name="alpha.tif", band="2", src=A, dst=(0, 0, 20, 15), attributes=' resampling="average"')), width=20, height=15),
    "bilinear": vrt(band(source(name="alpha.tif", band="2", src=A, dst=(0, 0, 120, 90), attributes=' resampling="bilinear"')), width=120, height=90),
}


def plain(value):
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, complex):
        return [value.real, value.imag]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def sha(array):
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


def facts(path):
    with rasterio.open(path) as ds:
        window = Window(ds.width // 3, ds.height // 4, max(1, ds.width // 3), max(1, ds.height // 3))
        result = {
            "width": ds.width, "height": ds.height, "dtypes": list(ds.dtypes), "nodatavals": plain(ds.nodatavals),
            "transform": list(ds.transform)[:6], "epsg": ds.crs.to_epsg() if ds.crs else None,
            "blockShapes": plain(ds.block_shapes), "colorinterp": [c.name for c in ds.colorinterp],
            "descriptions": list(ds.descriptions), "units": list(ds.units), "scales": plain(ds.scales), "offsets": plain(ds.offsets),
            "maskFlags": [[f.name for f in flags] for flags in ds.mask_flag_enums],
            "tags": ds.tags(), "other": ds.tags(ns="OTHER"), "bandTags": [ds.tags(i) for i in ds.indexes],
            "gcps": [[g.row, g.col, g.x, g.y, g.z, g.id, g.info] for g in ds.gcps[0]],
            "gcpsEpsg": ds.gcps[1].to_epsg() if ds.gcps[1] else None,
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


random = np.random.default_rng(20240229)
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    tif("a.tif", random.integers(0, 90, (1, 30, 40)).astype("uint8"), nodata=7)
    tif("rgb.tif", random.integers(0, 255, (3, 30, 40)).astype("uint8"), tiled=True, blockxsize=16, blockysize=16)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open("rgb.tif", "r+") as out:
        out.write_mask(random.integers(0, 2, (30, 40)).astype(bool))
    tif("alpha.tif", random.integers(0, 255, (2, 30, 40)).astype("uint8"), alpha="YES")
    floats = (random.random((1, 9, 12)) * 700 - 200).astype("float32")
    floats[0, :2, 3] = -3.5
    floats[0, 4, :3] = [np.nan, np.inf, -np.inf]
    tif("f.tif", floats)
    for name, xml in VRTS.items():
        pathlib.Path(f"{name}.vrt").write_text(xml)
    files = {path.name: base64.b64encode(path.read_bytes()).decode() for path in sorted(pathlib.Path().glob("*.tif"))}
    golden = {"files": files, "vrts": {name: {"xml": xml, "facts": facts(f"{name}.vrt")} for name, xml in VRTS.items()}}
(HERE / "golden" / "vrt.json").write_text(json.dumps(golden, indent=1) + "\n")
