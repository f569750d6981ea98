"""Writes golden/places.json.gz: tags and GeoKeys made by hand and by lot, and what rasterio makes of their place.

    python3 packages/pure/test/geokeys/make-place-golden.py [SEED]

Needs rasterio and PROJ's database. With a seed it writes other sets by lot, many of them, to standard output.
"""

import gzip
import json
import math
import random
import sqlite3
import sys
from pathlib import Path

from rasterio.crs import CRS
from rasterio.io import MemoryFile

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "scripts"))
from minimal_tiff import geo_key_tags, tiff  # noqa: E402

SCALE, TIEPOINTS, MATRIX = 33550, 33922, 34264
PLACE = [[SCALE, 12, [10.0, 10.0, 0.0]], [TIEPOINTS, 12, [0.0, 0.0, 0.0, 500000.0, 4000000.0, 0.0]]]
ROTATED = [MATRIX, 12, [2.0, 0.5, 0.0, 100.0, 0.5, -2.0, 0.0, 200.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0]]
UTM = {1024: 1, 1025: 1, 3072: 32633}
POINT = {1024: 1, 1025: 2, 3072: 32633}
PE = "ESRI PE String = "
HEIGHTS = 'VERTCS["NAVD_1988",VDATUM["North_American_Vertical_Datum_1988"],PARAMETER["Vertical_Shift",0.0],PARAMETER["Direction",1.0],UNIT["Meter",1.0]]'


def esri(crs):
    return PE + CRS.from_user_input(crs).to_wkt(version="WKT1_ESRI")


# Name: keys, minor revision, other tags.
SPELLED = {
    "no model beside a code": ({1025: 1, 3072: 32633}, 0, PLACE),
    "a model of its own beside a code": ({**UTM, 1024: 32767}, 0, PLACE),
    "model 0 beside a code": ({**UTM, 1024: 0}, 0, PLACE),
    "a geographic code without a model": ({1025: 1, 2048: 4326}, 0, PLACE),
    "state plane's conversion": ({1024: 1, 1025: 1, 2048: 4269, 3072: 32767, 3074: 14602, 3076: 9003}, 0, PLACE),
    "a Gauss-Kruger zone": ({1024: 1, 1025: 1, 2048: 4314, 3072: 32767, 3074: 16262, 3076: 9001}, 0, PLACE),
    "a conversion that no system has": ({1024: 1, 1025: 1, 2048: 4284, 3072: 32767, 3074: 16235}, 0, PLACE),
    "a conversion that is none": ({1024: 1, 1025: 1, 2048: 4284, 3072: 32767, 3074: 15500}, 0, PLACE),
    "PE": ({1024: 32767, 1025: 1, 3073: esri(32633)}, 0, PLACE),
    "PE beside heights": ({1024: 32767, 1025: 1, 3073: esri(32633), 4096: 5703}, 1, PLACE),
    "PE with heights": ({1024: 32767, 1025: 1, 3073: f"{esri(32633)},{HEIGHTS}"}, 1, PLACE),
    "PE with heights before 1.1": ({1024: 32767, 1025: 1, 3073: f"{esri(32633)},{HEIGHTS}"}, 0, PLACE),
    "PE of web Mercator": ({1024: 32767, 1025: 1, 3073: esri("ESRI:102100")}, 0, PLACE),
    "PE of Albers": ({1024: 32767, 1025: 1, 3073: esri("ESRI:102003")}, 0, PLACE),
    "PE of a projected model": ({1024: 1, 1025: 1, 3072: 32767, 3073: esri(2263)}, 0, PLACE),
    "a citation in front of PE": ({1024: 32767, 1025: 1, 3073: f"x {esri(2263)}"}, 0, PLACE),
    "heights before 1.1": ({**UTM, 4096: 5703}, 0, PLACE),
    "heights in feet": ({**UTM, 4096: 6360}, 1, PLACE),
    "heights in feet before 1.1": ({**UTM, 4096: 6360}, 0, PLACE),
    "a unit of heights alone": ({**UTM, 4099: 9003}, 1, PLACE),
    "a datum of heights alone": ({**UTM, 4098: 5103}, 1, PLACE),
    "a datum's code for heights before 1.1": ({**UTM, 4096: 5103}, 0, PLACE),
    "EGM96's datum for heights before 1.1": ({**UTM, 4096: 5171}, 0, PLACE),
    "heights above the ellipsoid": ({1024: 2, 1025: 1, 2048: 4326, 4096: 5030}, 0, PLACE),
    "heights of a code that is none": ({**UTM, 4096: 4326}, 1, PLACE),
    "cited heights": ({**UTM, 4096: 5773, 4097: "VCS Name = EGM96|x"}, 1, PLACE),
    "a citation for both": ({**UTM, 1026: "both", 4096: 5773}, 1, PLACE),
    "a joined system as projected code": ({**UTM, 3072: 5555}, 1, PLACE),
    "a joined system before 1.1": ({**UTM, 3072: 5555}, 0, PLACE),
    "heights of a local system": ({1024: 32767, 1026: "x", 4099: 9002}, 1, PLACE),
    "web Mercator": ({**UTM, 3072: 3857}, 0, PLACE),
    "web Mercator beside WGS 84": ({**UTM, 3072: 3857, 2048: 4326}, 0, PLACE),
    "a withdrawn web Mercator": ({**UTM, 3072: 3785}, 0, PLACE),
    "900913's remainder": ({**UTM, 3072: 48945}, 0, PLACE),
    "a code of Esri's": ({**UTM, 3072: 54030}, 0, PLACE),
    "a withdrawn code": ({**UTM, 3072: 21892}, 0, PLACE),
    "another withdrawn code": ({**UTM, 3072: 27591}, 0, PLACE),
    "a withdrawn code in another unit": ({**UTM, 3072: 26814}, 0, PLACE),
    "north before east, with its base": ({1024: 1, 1025: 1, 2048: 4314, 3072: 31467}, 0, PLACE),
    "another base than the code's": ({1024: 1, 1025: 1, 2048: 4267, 3072: 32633}, 0, PLACE),
    "US feet in keys beside a code": ({**UTM, 3076: 9003}, 0, PLACE),
    "a unit of its own size": ({**UTM, 3076: 32767, 3077: 0.3048006096012192}, 0, PLACE),
    "a geographic 3D code": ({1024: 2, 1025: 1, 2048: 4979}, 0, PLACE),
    "another geographic 3D code": ({1024: 2, 1025: 1, 2048: 4937}, 0, PLACE),
    "a geocentric code": ({1024: 3, 1025: 1, 2048: 4978}, 0, PLACE),
    "a code as double": ({1024: 1, 1025: 1, 3072: 32633.0}, 0, PLACE),
    "a size as short": ({1024: 2, 1025: 1, 2048: 32767, 2057: 6378, 2059: 298}, 0, PLACE),
    "names of Esri's": ({1024: 2, 1025: 1, 2048: 32767, 2049: "GCS Name = GCS_North_American_1983|Datum = D_North_American_1983|Ellipsoid = GRS_1980|Primem = Greenwich|", 2054: 9102, 2057: 6378137.0, 2059: 298.257222101}, 0, PLACE),
    "Imagine's citation": ({1024: 1, 1025: 1, 1026: "IMAGINE GeoTIFF Support\nCopyright 1991 - 2001 by ERDAS, Inc. All Rights Reserved\n@(#)$RCSfile$ $Revision: 1 $\nProjection Name = UTM\nUnits = meters\nGeoTIFF Units = meters", 2048: 4326, 3072: 32767, 3074: 16033, 3076: 9001}, 0, PLACE),
    "points of centres": (POINT, 0, PLACE),
    "points of centres without a model": ({1025: 2}, 0, PLACE),
    "a matrix of centres": (POINT, 0, [ROTATED]),
    "control points of centres": (POINT, 0, [[TIEPOINTS, 12, [float(i) for i in range(24)]]]),
    "control points and a rest": (UTM, 0, [[TIEPOINTS, 12, [float(i) for i in range(27)]]]),
    "a scale and many points": (UTM, 0, [PLACE[0], [TIEPOINTS, 12, [float(i) for i in range(24)]]]),
    "a scale alone": (UTM, 0, PLACE[:1]),
    "a scale alone, of centres": (POINT, 0, PLACE[:1]),
    "a negative scale": (UTM, 0, [[SCALE, 12, [-2.0, -3.0, 0.0]], PLACE[1]]),
    "a scale of zero and a matrix": (UTM, 0, [[SCALE, 12, [0.0, 3.0, 0.0]], PLACE[1], ROTATED]),
    "a short matrix": (UTM, 0, [[MATRIX, 12, ROTATED[2][:15]]]),
    "floats for doubles": (UTM, 0, [[SCALE, 11, [0.5, 0.25, 0.0]], [TIEPOINTS, 11, [0.0, 0.0, 0.0, 1.0, 2.0, 0.0]]]),
    "shorts for doubles": (POINT, 0, [[SCALE, 3, [5, 4, 0]], [TIEPOINTS, 4, [0, 0, 0, 100000, 2, 0]]]),
}  # fmt: skip


def finite(value):
    return value if math.isfinite(value) else str(value)


def code_of(crs):
    try:
        return crs.to_epsg() if crs else None
    except Exception:
        return None


def ask(tags):
    with MemoryFile(tiff(tags)) as file, file.open() as dataset:
        points, points_crs = dataset.gcps
        return {
            "wkt": dataset.crs.to_wkt() if dataset.crs else None,
            "epsg": code_of(dataset.crs),
            "transform": [finite(v) for v in tuple(dataset.transform)[:6]],
            "gcps": [[finite(v) for v in (p.row, p.col, p.x, p.y, p.z)] for p in points],
            "gcpsWkt": points_crs.to_wkt() if points_crs else None,
            "unit": dataset.units[0],
            "rasterType": dataset.tags().get("AREA_OR_POINT"),
        }


class Lot:
    """Sets of keys by lot."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        db = sqlite3.connect("/usr/share/proj/proj.db")

        def codes(table, condition="1"):
            sql = f"select cast(code as int) from {table} where auth_name='EPSG' and cast(code as int) < 32767 and {condition}"
            return [code for (code,) in db.execute(sql)]

        self.conversions = codes("conversion_table")
        self.projected = codes("projected_crs", "deprecated=0")
        self.geographic = codes("geodetic_crs", "type='geographic 2D' and deprecated=0")
        self.vertical = codes("vertical_crs", "deprecated=0")
        self.datums = codes("geodetic_datum", "deprecated=0")

    def some(self, keys, chance, choices):
        for key, values in choices.items():
            if self.random.random() < chance:
                keys[key] = self.random.choice(values)
        return keys

    def sets(self, count):
        pick = self.random.choice
        names = ["some name", "a name = x", "WGS_1984_UTM_Zone_33N", "PCS Name = one|LUnits = feet|"]
        lengths = [9001, 9002, 9003, 32767]
        for number in range(count):
            model = pick([0, 1, 1, 2, 2, 3, 4, 32767])
            codes = {3072: [*self.projected, 32767, 0, 40000, 60000], 2048: [4326, 4258, 4267, 32767, *self.geographic]}
            keys = self.some({1024: model, 1025: pick([1, 2])}, 0.6, codes)
            yield f"model {number}", self.some(keys, 0.3, {1026: names, 3073: names, 3076: lengths}), pick([0, 1])
            keys = {1024: 1, 1025: 1, 3072: 32767, 3074: pick(self.conversions)}
            yield f"conversion {number}", self.some(keys, 0.7, {2048: [4326, 4258, *self.geographic], 3076: lengths}), 0
            keys = {1024: 1, 1025: 1, 2048: 4326, 3072: 32767, 3075: pick([*range(1, 28), 32767])}
            keys = self.some(keys, 0.7, {3078: [45.5, 60.0], 3079: [40.25], 3080: [-96.5, 9.0], 3081: [49.0, -90.0], 3082: [5e5], 3083: [1e7], 3092: [0.9996, 1.0]})
            keys = self.some(keys, 0.25, {3084: [11.0], 3085: [12.0], 3086: [6e5], 3087: [12.5], 3088: [-100.0], 3089: [45.0], 3090: [1e6], 3091: [2e6], 3093: [0.9999], 3094: [30.0], 3095: [-45.0], 3096: [53.0]})
            yield f"projection {number}", self.some(keys, 0.4, {3076: lengths, 3077: [0.3048, 1.0, 1000.0]}), 0
            keys = self.some({1024: 2, 1025: 1}, 0.5, {2048: [32767, 4326, *self.geographic], 2054: [9102, 9105, 9122], 2049: ["my system", "GCS_WGS_1984"], 2057: [6378137.0, 6378206.4], 2059: [298.257223563, 294.978698213898, 0.0]})
            yield f"geographic {number}", self.some(keys, 0.2, {2050: [32767, *self.datums], 2051: [8901, 8903, 32767], 2056: [7030, 7019, 32767], 2058: [6356752.314], 2061: [2.33722917]}), 0
            keys = pick([dict(UTM), {1024: 2, 1025: 1, 2048: 4269}, {1024: 32767, 1025: 1, 1026: "local"}])
            keys = self.some(keys, 0.5, {4096: [5703, 5773, 5030, 5101, 32767, *self.vertical], 4097: ["heights", "VCS Name = a|"], 4098: [5103, 5171, 32767], 4099: lengths})
            yield f"vertical {number}", keys, pick([0, 1])

    def place(self):
        pick = self.random.choice
        number = lambda: pick([0.0, 1.0, 10.0, -5.0, 0.5])  # noqa: E731
        tags = []
        for tag, lengths in ((SCALE, [3, 3, 2, 1, 4]), (TIEPOINTS, [6, 6, 6, 12, 24, 5, 7, 11]), (MATRIX, [16, 16, 15, 17])):
            if self.random.random() < (0.35 if tag == MATRIX else 0.65):
                kind = pick([12, 12, 12, 11, 3])
                values = [number() for _ in range(pick(lengths))]
                tags.append([tag, kind, [int(abs(v)) for v in values] if kind == 3 else values])
        return pick([UTM, POINT, {1025: 2}, {1024: 2, 1025: 2, 2048: 4326}, {1024: 0, 1025: 2}]), tags


def main():
    lot = Lot(sys.argv[1] if len(sys.argv) > 1 else 0)
    many = len(sys.argv) > 1
    sets = [] if many else [(name, keys, minor, tags) for name, (keys, minor, tags) in SPELLED.items()]
    sets += [(*found, PLACE) for found in lot.sets(400 if many else 16)]
    for number in range(800 if many else 40):
        keys, tags = lot.place()
        sets.append((f"place {number}", keys, 0, tags))
    golden = []
    for name, keys, minor, others in sets:
        tags = geo_key_tags(keys, (1, 1, minor)) + others
        golden.append({"name": name, "tags": tags, "want": ask(tags)})
    if many:
        for row in golden:
            print(json.dumps(row))
        return
    text = json.dumps(golden, separators=(",", ":")).encode()
    target = HERE / "golden" / "places.json.gz"
    target.write_bytes(gzip.compress(text, 9, mtime=0))
    print(len(golden), "sets", target.stat().st_size, "bytes")


main()
