"""Writes test/golden/*.json: what rasterio says of a sample of EPSG's codes and of well-known texts.

    python3 packages/crs/scripts/make-crs-golden.py

Needs rasterio and GDAL's Python binding.
"""

import json
import re
import sqlite3
import sys
from pathlib import Path

import rasterio
from osgeo import osr
from rasterio.crs import CRS

GOLDEN = Path(__file__).resolve().parent.parent / "test" / "golden"
TEXT_CODES = (4326, 4267, 4807, 3857, 32618, 2263, 27572, 3035, 3031, 5070, 2154, 21781, 2065, 8857, 6200, 4978)
TEXT_CODES += (4979, 5773, 5498, 28992, 27700, 2193)
METHODS = {
    "SetAE": [10, 20, 1, 2],
    "SetBonne": [10, 20, 1, 2],
    "SetCEA": [10, 20, 1, 2],
    "SetEC": [30, 40, 10, 20, 1, 2],
    "SetEckertIV": [20, 1, 2],
    "SetEquirectangular2": [10, 20, 30, 1, 2],
    "SetGEOS": [20, 35785831, 1, 2],
    "SetGnomonic": [10, 20, 1, 2],
    "SetMC": [10, 20, 1, 2],
    "SetMercator2SP": [30, 0, 20, 1, 2],
    "SetMollweide": [20, 1, 2],
    "SetOrthographic": [10, 20, 1, 2],
    "SetPS": [90, 20, 0.9, 1, 2],
    "SetRobinson": [20, 1, 2],
    "SetSinusoidal": [20, 1, 2],
    "SetStereographic": [10, 20, 0.9, 1, 2],
    "SetTMSO": [10, 20, 0.9, 1, 2],
    "SetVDG": [20, 1, 2],
}


def facts(crs):
    return {
        "wkt": crs.to_wkt(),
        "epsg": crs.to_epsg(),
        "geographic": crs.is_geographic,
        "projected": crs.is_projected,
        "units": list(crs.units_factor),
    }


def sample(database):
    """About 200 codes: some of each kind, and the first and last of each projection method."""
    query = "select type, group_concat(code) from (select * from crs_view order by code) where auth_name = 'EPSG'"
    codes = set(TEXT_CODES)
    for _, group in database.execute(query + " group by type, deprecated"):
        group = group.split(",")
        codes.update(int(code) for code in group[:: max(1, len(group) // 10)])
    methods = {}
    for (code,) in database.execute("select code from projected_crs where auth_name = 'EPSG' order by code"):
        wkt = CRS.from_epsg(code).to_wkt()
        methods.setdefault(re.search(r'(?:PROJECTION|METHOD)\["([^"]*)"', wkt).group(1), []).append(int(code))
    for group in methods.values():
        codes.update((group[0], group[-1]))
    return sorted(codes)


def texts():
    """Well-known texts of all dialects with a name for each."""
    for code in TEXT_CODES:
        crs = CRS.from_epsg(code)
        wkt = crs.to_wkt()
        yield f"{code} as GDAL writes it", wkt
        if not wkt.startswith(("GEOGCRS", "PROJCRS")):
            bare = re.sub(r',AUTHORITY\["[^"]*","[^"]*"\]', "", wkt)
            yield f"{code} without codes", bare
            yield f"{code} renamed", re.sub(r'^(\w+\[)"[^"]*"', r'\1"foo"', bare)
        yield f"{code} WKT2_2019", crs.to_wkt(version="WKT2_2019")
        # WKT 2 of 2015 that WKT 1 has no words for stays as it is, where GDAL writes that of 2019.
        if wkt.startswith(("GEOGCRS", "PROJCRS")):
            continue
        yield f"{code} WKT2_2015", crs.to_wkt(version="WKT2_2015")
        # Esri's Krovak says the orientation of its axes with further parameters, which are not understood.
        if wkt.startswith(("GEOGCS", "PROJCS")) and "Krovak" not in wkt:
            yield f"{code} WKT1_ESRI", crs.to_wkt(version="WKT1_ESRI")
    for setter, arguments in METHODS.items():
        spatial = osr.SpatialReference()
        spatial.SetProjCS(f"test {setter}")
        spatial.SetWellKnownGeogCS("WGS84")
        getattr(spatial, setter)(*arguments)
        for name, form in (("WKT1_GDAL", "WKT1"), ("WKT1_ESRI", "WKT1_ESRI"), ("WKT2_2019", "WKT2_2019")):
            yield f"{setter} {name}", spatial.ExportToWkt([f"FORMAT={form}"])
    yield "a local system", 'LOCAL_CS["site",UNIT["foot",0.3048]]'
    yield "shift and Paris", (
        'GEOGCS["s",DATUM["d",SPHEROID["e",6371000,300],TOWGS84[1,2,3,4,5,6,7]],PRIMEM["Paris",2.33722917],'
        'UNIT["degree",0.0174532925199433]]'
    )


def main():
    osr.UseExceptions()
    database = sqlite3.connect(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/proj/proj.db")
    GOLDEN.mkdir(exist_ok=True)
    with rasterio.Env():
        systems = [{"code": code, **facts(CRS.from_epsg(code))} for code in sample(database)]
        wkts = [{"name": name, "input": text, **facts(CRS.from_wkt(text))} for name, text in texts()]
    for name, rows in (("epsg", systems), ("wkt", wkts)):
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
        (GOLDEN / f"{name}.json").write_text(f"[\n{lines}\n]\n")
        print(name, len(rows))


main()
