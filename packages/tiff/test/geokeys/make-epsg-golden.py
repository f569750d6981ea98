"""Writes golden/epsg-geo-keys.json.gz: the GeoKeys that GDAL writes for EPSG's systems, and what it reads from them.

    python3 packages/pure/test/geokeys/make-epsg-golden.py [PROJ_DB]

The codes are as few as show every projection method, datum, ellipsoid, prime meridian, unit and order of axes of
EPSG's, each once as EPSG has it and once without codes. Needs rasterio and GDAL's Python binding, and PROJ's
database, which only lends the list of codes.
"""

import gzip
import json
import re
import sqlite3
import sys
from pathlib import Path

import rasterio
from osgeo import gdal, osr
from rasterio.crs import CRS
from tiny_geotiff import PATH, write_tags, written_by_gdal

TARGET = Path(__file__).resolve().parent / "golden" / "epsg-geo-keys.json.gz"
IDS = re.compile(r',(?:AUTHORITY\["[^"]*","[^"]*"\]|ID\["[^"]*",[^\]]*\])')
USAGE = re.compile(r',USAGE\[SCOPE\["[^"]*"\],AREA\["[^"]*"\](?:,BBOX\[[^\]]*\])?\]')
KINDS = (("PROJCS", "PROJCRS"), ("COMPD_CS", "COMPOUNDCRS"), ("VERT_CS", "VERTCRS"), ("GEOCCS",), ("GEOGCS", "GEOGCRS"))
NAMES = (r'(?:PROJECTION|METHOD)\["([^"]*)"', r'((?:DATUM|ENSEMBLE|VDATUM)\["[^"]*")', r'(?:SPHEROID|ELLIPSOID)\["([^"]*)"')
NAMES += (r'PRIMEM\["([^"]*)"',)


def features(kind, wkt):
    """What a system is made of, so far as another one may be made of the same."""
    found = {(pattern, name) for pattern in NAMES for name in re.findall(pattern, wkt)}
    found |= {(kind, "unit", name) for name in re.findall(r'UNIT\["([^"]*)"', wkt)}
    found.add((kind, "axes", tuple(re.findall(r'AXIS\["([^"]*)",([A-Za-z]+)', wkt))))
    return found


def sample(wkts):
    """Codes of all kinds, each of which has something that none before it has."""
    seen, codes = set(), []
    for kinds in KINDS:
        for code, wkt in wkts.items():
            kind = wkt.split("[")[0]
            if kind not in kinds:
                continue
            found = features(kind, wkt)
            if not found <= seen:
                seen |= found
                codes.append(code)
    return codes


def row(code, wkt, has_code):
    """What GDAL writes and reads; a WKT that follows from the code is left out, and one that is read as it was."""
    directory, doubles, text = written_by_gdal(wkt)
    write_tags(directory, doubles, text)
    with rasterio.open(PATH) as dataset:
        crs = dataset.crs
        read, epsg = (crs.to_wkt(), crs.to_epsg()) if crs else (None, None)
    found = {"code": code, "directory": directory, "doubles": doubles, "ascii": text, "epsg": epsg}
    return found | ({} if has_code else {"wkt": wkt}) | ({} if read == wkt else {"read": read})


def main():
    osr.UseExceptions()
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    gdal.SetConfigOption("GTIFF_REPORT_COMPD_CS", "YES")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    database = sqlite3.connect(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/proj/proj.db")
    query = "select code from crs_view where auth_name = 'EPSG' order by cast(code as int)"
    with rasterio.Env():
        wkts = {int(code): CRS.from_epsg(int(code)).to_wkt() for (code,) in database.execute(query)}
        rows = []
        for code in sample(wkts):
            rows += [row(code, wkts[code], True), row(code, IDS.sub("", USAGE.sub("", wkts[code])), False)]
    lines = "[\n" + ",\n".join(json.dumps(line, ensure_ascii=False) for line in rows) + "\n]\n"
    TARGET.write_bytes(gzip.compress(lines.encode(), 9, mtime=0))
    print(len(rows), TARGET.stat().st_size, file=sys.stderr)


main()
