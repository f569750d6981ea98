"""Writes golden/sidecars.json.gz: PAM files, world files and MapInfo's files, and what rasterio sees in them.

    python3 packages/tiff/test/sidecars/make-sidecars.py

Needs rasterio.
"""

import base64
import gzip
import json
import sys
import tempfile
import warnings
from pathlib import Path

import rasterio
from rasterio.crs import CRS
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from hand_made_tiff import tiff  # noqa: E402

warnings.simplefilter("ignore", NotGeoreferencedWarning)
RASTERS = {
    "plain": tiff([], 2),
    "inches": tiff([(282, "I", [2]), (283, "I", [4]), (296, "H", [2])], 2),
    "centimetres": tiff([(282, "I", [2]), (283, "I", [4]), (296, "H", [3])], 2),
    "inches across": tiff([(282, "I", [2]), (296, "H", [2])], 2),
}


def esri(epsg):
    return CRS.from_epsg(epsg).to_wkt(version="WKT1_ESRI").replace('"', "&quot;")


def pam(content):
    return {"a.tif.aux.xml": f"<PAMDataset>{content}</PAMDataset>"}


def band(content, number=1):
    return pam(f'<PAMRasterBand band="{number}">{content}</PAMRasterBand>')


def doubles(name, *values):
    return f"<{name}>" + "".join(f"<Double>{value}</Double>" for value in values) + f"</{name}>"


def xform(content, domain=True):
    element = f'<GeodataXform xsi:type="typens:PolynomialXform">{content}</GeodataXform>'
    if not domain:
        return {"a.tif.aux.xml": element}
    return pam(f'<Metadata domain="xml:ESRI" format="xml">{element}</Metadata>')


SYSTEM = f"<SpatialReference><WKT>{esri(32633)}</WKT></SpatialReference>"
UP = doubles("SourceGCPs", 1, 2, 3, 4.5) + doubles("TargetGCPs", 10, 20, 30, 40)
DOWN = doubles("SourceGCPs", 1, -2, 3, -4.5, 5, 0) + doubles("TargetGCPs", 10, 20, 30, 40, 50, 60)
TAB = '!table\n!version 300\n\nDefinition Table\n  File "a.tif"\n  Type "{type}"\n{points}\n  {system}\n  Units "{units}"\n'
POINTS = '  (10,20) (0,0) Label "Pt 1",\n  (18,20) (4,0) Label "Pt 2",\n  (18,11) (4,3) Label "Pt 3",\n  (10,11) (0,3) Label "Pt 4"'
TURNED = '  (1,2) (0,0) Label "a",\n  (13,8) (6,0) Label "b",\n  (7,20) (0,6) Label "c"'
UTM = 'CoordSys Earth Projection 8, 104, "m", 15, 0, 0.9996, 500000, 0'


def tab(points=POINTS, system=UTM, kind="RASTER", units="m"):
    return {"a.tab": TAB.format(type=kind, points=points, system=system, units=units)}


def points(*rows):
    return ",\n".join(f'  ({x},{y}) ({col},{row}) Label "p{i}"' for i, (x, y, col, row) in enumerate(rows))


CASES = {
    "tags": pam('<Metadata><MDI key="a">b</MDI><MDI key="c"> d </MDI></Metadata><Metadata domain="X"><MDI key="e">f</MDI></Metadata>'),
    "tags of which some are none": pam('<Metadata><MDI>b</MDI><MDI key="c"/><MDI key="e">&lt;f&gt;</MDI><Other key="g">h</Other></Metadata>'),
    "a tag twice": pam('<Metadata><MDI key="a">b</MDI><MDI key="A">c</MDI></Metadata>'),
    "a domain of XML": pam('<Metadata domain="xml:A" format="xml"><b c="d"><e/>f</b></Metadata>'),
    "a system": pam(f"<SRS>{esri(32633)}</SRS>"),
    "a system by code": pam("<SRS>EPSG:32633</SRS>"),
    "a system that is none": pam("<SRS>none</SRS>"),
    "a transform": pam("<GeoTransform> 1.0e+1, 2, 0.5, 40,0.25 , -2</GeoTransform>"),
    "a transform of five": pam("<GeoTransform>1,2,3,4,5</GeoTransform>"),
    "a transform of seven": pam("<GeoTransform>1,2,3,4,5,6,7</GeoTransform>"),
    "points": pam('<GCPList Projection="EPSG:4326"><GCP Id="a" Info="b" Pixel="1" Line="2" X="3" Y="4" Z="5"/><GCP Pixel="1" Line="2" X="3" Y="4" GCPZ="6"/><GCP/></GCPList>'),
    "a band's tags": band('<Metadata><MDI key="a">b</MDI></Metadata>', 2),
    "a band's texts": band("<Description>d</Description><UnitType>m</UnitType>"),
    "a band's numbers": band("<Scale>2.5</Scale><Offset>-1</Offset>"),
    "a band's scale": band("<Scale>2.5</Scale>"),
    "a band's nodata": band("<NoDataValue>7</NoDataValue>", 2),
    "a band's nodata in bytes": band('<NoDataValue le_hex_equiv="0000000000001C40">8</NoDataValue>'),
    "a band's nodata in bytes that are none": band('<NoDataValue le_hex_equiv="0000000000001C4">8</NoDataValue>'),
    "a band's colours": band('<ColorInterp>Palette</ColorInterp><ColorTable><Entry c1="1" c2="2" c3="3" c4="4"/><Entry c1="5"/></ColorTable>'),
    "a band's colour": band("<ColorInterp>Red</ColorInterp>", 2),
    "a band's colour that is none": band("<ColorInterp>Undefined</ColorInterp>", 1),
    "a band that is not there": band("<Description>d</Description>", 3),
    "a band 0": band("<Description>d</Description>", 0),
    "a band without a number": pam("<PAMRasterBand><Description>d</Description></PAMRasterBand>"),
    "another root": {"a.tif.aux.xml": '<Other><Metadata><MDI key="a">b</MDI></Metadata></Other>'},
    "nothing": {"a.tif.aux.xml": ""},
    "ArcGIS's system": xform(SYSTEM),
    "ArcGIS's system that is none": xform("<SpatialReference><WKT>x</WKT></SpatialReference>"),
    "ArcGIS's points": xform(SYSTEM + UP),
    "ArcGIS's points, rows downwards": xform(SYSTEM + DOWN),
    "ArcGIS's points without a system": xform(UP),
    "ArcGIS's points as the root": xform(SYSTEM + UP, domain=False),
    "ArcGIS's points of which one is missing": xform(doubles("SourceGCPs", 1, 2, 3, 4) + doubles("TargetGCPs", 1, 2)),
    "ArcGIS's points of three numbers": xform(doubles("SourceGCPs", 1, 2, 3) + doubles("TargetGCPs", 1, 2, 3)),
    "ArcGIS's points beside a transform": {"a.tif.aux.xml": xform(SYSTEM + UP)["a.tif.aux.xml"].replace("<Metadata", "<GeoTransform>1,2,0,3,0,-2</GeoTransform><Metadata", 1)},
    "ArcGIS's system beside another": {"a.tif.aux.xml": xform(SYSTEM)["a.tif.aux.xml"].replace("<Metadata", "<SRS>EPSG:32631</SRS><Metadata", 1)},
    "a world file": {"a.tfw": "2\n0.5\n0.25\n-3\n10\n20\n"},
    "a world file with other ends": {"a.tfw": "2\r\n0\r\n0\r\n-3\r\n10\r\n20"},
    "a world file with spaces": {"a.tfw": "\n 2 \n 0 \n\n 0 \n -3 \n 10 \n 20 \n more \n"},
    "a world file of five lines": {"a.tfw": "2\n0\n0\n-3\n10\n"},
    "a world file of no width": {"a.tfw": "0\n0\n0\n-3\n10\n20\n"},
    "a world file of no height": {"a.tfw": "2\n0\n0\n0\n10\n20\n"},
    "a world file turned by a quarter": {"a.tfw": "0\n2\n3\n0\n10\n20\n"},
    "a world file of another name": {"a.tifw": "2\n0\n0\n-3\n10\n20\n"},
    "a world file of the last name": {"A.WLD": "2\n0\n0\n-3\n10\n20\n"},
    "a world file behind one that is damaged": {"a.tfw": "x", "a.wld": "2\n0\n0\n-3\n10\n20\n"},
    "MapInfo's corners": tab(),
    "MapInfo's points turned": tab(TURNED),
    "MapInfo's two points": tab(points((10, 20, 0, 0), (18, 5, 4, 5))),
    "MapInfo's two points of a row": tab(points((10, 20, 0, 0), (18, 20, 4, 0))),
    "MapInfo's two points of a column": tab(points((10, 20, 0, 0), (10, 5, 0, 5))),
    "MapInfo's one point": tab(points((10, 20, 0, 0))),
    "MapInfo's points on a line": tab(points((0, 0, 0, 0), (1, 1, 1, 1), (2, 2, 2, 2))),
    "MapInfo's points that are a little off": tab(points((0, 0, 0, 0), (10, 0, 10, 0), (10.2, -10.2, 10, 10), (0, -10, 0, 10))),
    "MapInfo's corners in another order": tab(points((10, 11, 0, 3), (18, 11, 4, 3), (18, 20, 4, 0), (10, 20, 0, 0))),
    "MapInfo's five points": tab(points((1, 1, 0, 0), (13, 7, 6, 0), (7, 19, 0, 6), (19, 25, 6, 6), (10, 13, 3, 3))),
    "MapInfo's vector": tab(kind="NATIVE"),
    "MapInfo's other ends": {"a.tab": tab()["a.tab"].replace("\n", "\r\n")},
    "MapInfo's words in another case": {"a.TAB": tab()["a.tab"].lower()},
    "MapInfo's file without a table": {"a.tab": tab()["a.tab"].replace("Definition Table", "")},
    "MapInfo's projected system in degrees": tab(units="degree"),
    "MapInfo's degrees in degrees": tab(system="CoordSys Earth Projection 1, 104", units="degree"),
    "MapInfo's degrees without a system": tab(system="", units="degree"),
    "MapInfo's degrees": tab(system="CoordSys Earth Projection 1, 104"),
    "MapInfo's degrees of NAD 83": tab(system="CoordSys Earth Projection 1, 74"),
    "MapInfo's degrees of NAD 27": tab(system="CoordSys Earth Projection 1, 62"),
    "MapInfo's cone": tab(system='CoordSys Earth Projection 3, 74, "m", -96, 23, 20, 60, 1, 2'),
    "MapInfo's equal areas": tab(system='CoordSys Earth Projection 9, 74, "m", -96, 23, 29.5, 45.5, 0, 0'),
    "MapInfo's file without a system": tab(system=""),
}  # fmt: skip
OTHERS = {
    "points in inches": ("inches", xform(UP)),
    "points in centimetres": ("centimetres", xform(UP)),
    "points in inches across": ("inches across", xform(UP)),
    "no points in inches": ("inches", pam("")),
    "a system in inches": ("inches", xform(SYSTEM)),
}


def ask(raster, files):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.tif"
        path.write_bytes(RASTERS[raster])
        for name, text in files.items():
            (Path(folder) / name).write_bytes(text.encode())
        with rasterio.open(path) as dataset:
            try:
                dataset.colorinterp
            except CPLE_BaseError:
                pass  # What GDAL says of a system that is none shows here.
            points, points_crs = dataset.gcps
            spaces = [name for name in dataset.tag_namespaces() if name not in ("DERIVED_SUBDATASETS", "IMAGE_STRUCTURE")]
            return {
                "domains": {"": dataset.tags(), **{name: dataset.tags(ns=name) for name in spaces}},
                "transform": [round(value, 9) + 0.0 for value in list(dataset.transform)[:6]],
                "crs": dataset.crs.to_wkt() if dataset.crs else None,
                "points": [[p.row + 0.0, p.col, p.x, p.y, p.z, p.id, p.info] for p in points],
                "pointsCrs": points_crs.to_wkt() if points_crs else None,
                "nodata": dataset.nodatavals,
                "scales": dataset.scales,
                "offsets": dataset.offsets,
                "texts": [dataset.descriptions, dataset.units],
                "colorinterp": [interpretation.name for interpretation in dataset.colorinterp],
                "colormap": colormap(dataset),
                "bandTags": [dataset.tags(index) for index in dataset.indexes],
                "files": [Path(name).name for name in dataset.files],
            }


def colormap(dataset):
    try:
        return dataset.colormap(1)
    except ValueError:
        return None


def main():
    cases = [(name, "plain", files) for name, files in CASES.items()]
    cases += [(name, *other) for name, other in OTHERS.items()]
    golden = {
        "rasters": {name: base64.b64encode(data).decode() for name, data in RASTERS.items()},
        "cases": [{"name": name, "raster": raster, "files": files, "seen": ask(raster, files)} for name, raster, files in cases],
    }
    text = json.dumps(golden, separators=(",", ":")).encode()
    (HERE / "golden" / "sidecars.json.gz").write_bytes(gzip.compress(text, 9, mtime=0))


main()
