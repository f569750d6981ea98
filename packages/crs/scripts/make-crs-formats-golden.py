"""Writes test/golden/formats.json.gz, proj-strings.json.gz and equality.json: what GDAL and rasterio say of PROJJSON,
WKT 2 and PROJ strings, and which systems rasterio finds equal.

    python3 packages/crs/scripts/make-crs-formats-golden.py [PROJ_DB]

Needs rasterio and GDAL's Python binding, and PROJ's database, which only lends the list of codes.
"""

import gzip
import hashlib
import json
import re
import sqlite3
import sys
from pathlib import Path

import rasterio
from osgeo import gdal, osr
from rasterio.crs import CRS

GOLDEN = Path(__file__).resolve().parent.parent / "test" / "golden"
COUNT = 520
NAMES = (r'(?:PROJECTION|METHOD)\["([^"]*)"', r'(?:SPHEROID|ELLIPSOID)\["([^"]*)"', r'PRIMEM\["([^"]*)"')
BOUND = (
    "+proj=longlat +ellps=bessel +towgs84=1,2,3,4,5,6,7",
    "+proj=longlat +ellps=bessel +towgs84=1,2,3",
    "+proj=geocent +ellps=bessel +towgs84=1,2,3,4,5,6,7",
    "+proj=ob_tran +o_proj=longlat +o_lon_p=-162 +o_lat_p=39.25 +lon_0=180 +ellps=bessel",
    'LOCAL_CS["site",UNIT["foot",0.3048]]',
    'LOCAL_CS["site",LOCAL_DATUM["x",32767],UNIT["metre",1],AXIS["E",EAST],AXIS["N",NORTH]]',
    'VERT_CS["h",VERT_DATUM["d",2005],UNIT["foot",0.3048]]',
    "EPSG:4326+5773",
    "EPSG:32633+5703",
    "urn:ogc:def:crs:OGC:1.3:CRS84",
)
FRAMES = ("+datum=WGS84", "+ellps=bessel", "+R=6371000", "+datum=NAD83 +units=us-ft")
PROJECTIONS = """longlat; longlat +axis=neu; geocent; utm +zone=33; utm +zone=18 +south; utm +zone=61; utm; webmerc; merc
tmerc +lat_0=1 +lon_0=9 +k=0.9996 +x_0=500000 +y_0=10; tmerc +lon_0=9d30; tmerc +lat_0=9d30'15"N +lon_0=10W
tmerc +lon_0=9 +axis=neu; tmerc +lon_0=9 +axis=wsu; etmerc +lon_0=9; merc +lon_0=9 +k=0.9; merc +lat_ts=41 +lon_0=9
lcc +lat_0=40 +lon_0=9 +lat_1=30 +lat_2=50 +x_0=1 +y_0=2; lcc +lat_0=40 +lon_0=9 +lat_1=40 +k_0=0.9; lcc +lat_1=49
aea +lat_1=29.5 +lat_2=45.5 +lat_0=23 +lon_0=-96; laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000; laea +lat_0=90
laea +lat_0=-90 +lon_0=10; aeqd +lat_0=52 +lon_0=10; stere +lat_0=90 +lat_ts=70 +lon_0=-45
stere +lat_0=-90 +lat_ts=-71; stere +lat_0=90 +k=0.994 +lon_0=-45 +x_0=2000000; stere +lat_0=90; stere +lat_0=45 +k=0.9
sterea +lat_0=52.156 +lon_0=5.387 +k=0.9999079 +x_0=155000 +y_0=463000; eqc +lat_ts=10 +lon_0=9 +x_0=1
eqc +lat_ts=10 +lat_0=5; eqc; cass +lat_0=10 +lon_0=9; cea +lat_ts=30; bonne +lat_1=30; poly +lat_0=1 +lon_0=9
nzmg +lat_0=-41 +lon_0=173 +x_0=2510000 +y_0=6023150; omerc +lat_0=4 +lonc=102.25 +alpha=323.02 +k=0.99984 +gamma=323.13
omerc +no_uoff +lat_0=4 +lonc=102.25 +alpha=323.02; somerc +lat_0=46.95 +lon_0=7.439 +x_0=2600000
krovak +lat_0=49.5 +lon_0=24.833 +alpha=30.288 +k=0.9999; krovak +axis=swu +lat_0=49.5 +lon_0=24.833 +alpha=30.288
labrd +lat_0=-18.9 +lon_0=46.437 +azi=18.9 +k=0.9995; ortho +lat_0=10 +lon_0=9; gnom +lat_0=10
eqdc +lat_0=10 +lon_0=9 +lat_1=20 +lat_2=30; mill +lon_0=9; robin; sinu +lon_0=9; moll; vandg; eck1; eck2; eck3; eck4
eck5; eck6; gall; goode; igh; geos +lon_0=-75 +h=35786023; geos +lon_0=-75 +h=35786023 +sweep=x; gstmerc +lat_0=1
eqearth; natearth; ups; lcca +lat_0=35; foo"""
ELLIPSOIDS = "MERIT SGS85 GRS80 IAU76 airy APL4.9 NWL9D mod_airy andrae danish aust_SA GRS67 GSK2011 bessel bess_nam clrk66 "
ELLIPSOIDS += "clrk80 clrk80ign CPM delmbr engelis evrst30 evrst48 evrst56 evrst69 evrstSS fschr60 fschr60m fschr68 helmert "
ELLIPSOIDS += "hough intl krass kaula lerch mprts new_intl plessis PZ90 SEasia walbeck WGS60 WGS66 WGS72 WGS84 sphere foo"
DATUMS = "WGS84 NAD83 NAD27 GGRS87 potsdam hermannskogel ire65 nzgd49 foo"
MERIDIANS = "lisbon paris bogota madrid rome bern jakarta ferro brussels stockholm athens oslo copenhagen 10.5 foo"
UNITS = "m km dm cm mm kmi in ft yd mi fath ch link us-in us-yd ind-yd ind-ft ind-ch foo"
OTHERS = """+proj=longlat
+proj=longlat +a=6378137 +rf=298.257223563
+proj=longlat +a=6378137 +b=6356752.3
+proj=longlat +a=0
+proj=longlat +a=1 +b=-1
+proj=longlat +datum=WGS84 +pm=10.5
+proj=longlat +datum=WGS84 +pm=greenwich
+proj=longlat +datum=WGS84 +towgs84=0,0,0
+proj=longlat +ellps=bessel +towgs84=1,2,3,4,5,6,7 +no_defs
+proj=longlat +ellps=bessel +towgs84=1,x,3
+proj=utm +zone=18 +datum=NAD83 +to_meter=2 +type=crs
+proj=merc +a=6378137 +b=6378137 +lat_ts=0.0 +lon_0=0.0 +x_0=0.0 +y_0=0 +k=1.0 +units=m +nadgrids=@null +wktext +no_defs
+proj=sinu +lon_0=9 +R=6371007.181 +nadgrids=@null +wktext
+proj=utm +zone=33 +datum=WGS84 +geoidgrids=egm96.gtx
+proj=utm +zone=33 +datum=WGS84 +geoidgrids=egm96.gtx +vunits=us-ft
+init=epsg:4326
urn:ogc:def:crs:OGC:1.3:CRS84
urn:ogc:def:crs:EPSG::4326
urn:ogc:def:crs,crs:EPSG::32618,crs:EPSG::5703
OGC:CRS84
OGC:CRS83
CRS:84
CRS84
EPSG:4326+5773
EPSG:4326+EPSG:5773
EPSGA:4326
WGS72
ETRS89
WGS 84
http://www.opengis.net/def/crs/EPSG/0/4326"""


def read(text):
    spatial = osr.SpatialReference()
    spatial.SetFromUserInput(text)
    return spatial


def wkt(spatial, form):
    """The text in a dialect, `None` where it has no words for the system."""
    try:
        return spatial.ExportToWkt([f"FORMAT={form}"])
    except RuntimeError:
        return None


def sample(database):
    """Codes that show every projection method, ellipsoid, prime meridian and unit, and others in equal steps."""
    query = "select code from crs_view where auth_name = 'EPSG' order by cast(code as int)"
    codes = [int(code) for (code,) in database.execute(query)]
    seen, found = set(), set()
    for code in codes:
        text = CRS.from_epsg(code).to_wkt()
        features = {(pattern, name) for pattern in NAMES for name in re.findall(pattern, text)}
        features |= {("unit", text.split("[")[0], name) for name in re.findall(r'UNIT\["([^"]*)"', text)}
        if not features <= seen:
            seen |= features
            found.add(code)
    rest = [code for code in codes if code not in found]
    missing = COUNT - len(found)
    return sorted(found | {rest[index * len(rest) // missing] for index in range(missing)})


def formats(name, has_json):
    """The PROJJSON of a system; WKT 1 and a hash of WKT 2 made from that, and WKT 2 and PROJJSON made from WKT 1."""
    spatial = read(name)
    text = spatial.ExportToPROJJSON(["MULTILINE=NO"])
    again = read(text)
    row = {"name": name, "json": text, "wkt": wkt(again, "WKT1_GDAL")}
    row["hash"] = hashlib.sha256(again.ExportToWkt(["FORMAT=WKT2_2019"]).encode()).hexdigest()[:16]
    source = wkt(spatial, "WKT1_GDAL")
    if source is not None:
        row |= {"source": source, "wkt2": read(source).ExportToWkt(["FORMAT=WKT2_2019"])}
        if has_json:
            row["written"] = json.loads(read(source).ExportToPROJJSON(["MULTILINE=NO"]))
    return row


def proj_strings():
    parts = [part.strip() for part in PROJECTIONS.replace("\n", ";").split(";")]
    yield from (f"+proj={part} {frame}" for part in parts for frame in FRAMES)
    yield from (f"+proj=longlat +ellps={name}" for name in ELLIPSOIDS.split())
    yield from (f"+proj=longlat +datum={name}" for name in DATUMS.split())
    yield from (f"+proj=longlat +ellps=bessel +pm={name}" for name in MERIDIANS.split())
    yield from (f"+proj=merc +datum=WGS84 +x_0=1 +units={name}" for name in UNITS.split())
    yield from OTHERS.split("\n")


def user_input(text):
    try:
        crs = CRS.from_user_input(text)
    except Exception:
        return {"input": text, "wkt": None, "epsg": None}
    units = list(crs.units_factor) if crs.is_geographic or crs.is_projected else None
    kind = [crs.is_geographic, crs.is_projected]
    return {"input": text, "wkt": crs.to_wkt(), "epsg": crs.to_epsg(), "kind": kind, "units": units}


def systems():
    """Systems to compare, each with others that are nearly the same."""
    for code in (4326, 4269, 4267, 4979, 4978, 32618, 3857, 3035, 2056, 31467, 27572, 5703, 5498, 2193):
        crs = CRS.from_epsg(code)
        text = crs.to_wkt()
        yield f"EPSG:{code}", text
        yield f"EPSG:{code} in WKT 2", crs.to_wkt(version="WKT2_2019")
        yield f"EPSG:{code} in PROJJSON", read(text).ExportToPROJJSON(["MULTILINE=NO"])
        if not text.startswith(("GEOGCRS", "PROJCRS")):
            yield f"EPSG:{code} without codes", re.sub(r',AUTHORITY\["[^"]*","[^"]*"\]', "", text)
    for code in (32618, 31467, 4326):
        text = re.sub(r',AUTHORITY\["[^"]*","[^"]*"\]', "", CRS.from_epsg(code).to_wkt())
        first, second = re.findall(r'AXIS\["[^"]*",[A-Z]+\]', text)
        yield f"EPSG:{code} with its axes swapped", text.replace(f"{first},{second}", f"{second},{first}")
    for text in ("+proj=longlat +datum=WGS84", "+proj=utm +zone=18 +datum=WGS84", "+proj=longlat +ellps=bessel +towgs84=1,2,3"):
        yield text, CRS.from_user_input(text).to_wkt()
    yield "+proj=longlat +ellps=bessel", CRS.from_user_input("+proj=longlat +ellps=bessel").to_wkt()
    yield "a site", 'LOCAL_CS["site",UNIT["metre",1]]'
    yield "another site", 'LOCAL_CS["other",UNIT["metre",1]]'
    yield "ob_tran", read(BOUND[3]).ExportToWkt(["FORMAT=WKT2_2019"])


def equality():
    rows = list(systems())
    found = [CRS.from_user_input(text) for _, text in rows]
    kinds = [[crs.is_geographic, crs.is_projected] for crs in found]
    return {"systems": rows, "kinds": kinds, "equal": ["".join("01"[a == b] for b in found) for a in found]}


def main():
    osr.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    database = sqlite3.connect(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/proj/proj.db")
    with rasterio.Env():
        rows = [formats(f"EPSG:{code}", index % 10 == 0) for index, code in enumerate(sample(database))]
        rows += [formats(name, True) for name in BOUND]
        strings = [user_input(text) for text in proj_strings()]
        pairs = equality()
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    (GOLDEN / "formats.json.gz").write_bytes(gzip.compress(f"[\n{lines}\n]\n".encode(), 9, mtime=0))
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in strings)
    (GOLDEN / "proj-strings.json.gz").write_bytes(gzip.compress(f"[\n{lines}\n]\n".encode(), 9, mtime=0))
    (GOLDEN / "equality.json").write_text(json.dumps(pairs, ensure_ascii=False, indent=0) + "\n")
    print(len(rows), len(strings), len(pairs["systems"]))


main()
