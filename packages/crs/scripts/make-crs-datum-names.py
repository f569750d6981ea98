"""Writes src/definition/datum-names.generated.ts: names of datums that WKT 1 spells with more than underscores for spaces.

    python3 packages/crs/scripts/make-crs-datum-names.py [PROJ_DB]

Needs rasterio, whose GDAL gives the names, and PROJ's database, which only lends the list of codes.
"""

import re
import sqlite3
import sys
from pathlib import Path

import rasterio
from rasterio.crs import CRS

TARGET = Path(__file__).resolve().parent.parent / "src" / "definition" / "datum-names.generated.ts"
# A rule of datum-name.ts spells these.
RULE = re.compile(r"World Geodetic System 1984$|Not specified \(based on [^()]*\)$")


def main():
    database = sqlite3.connect(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/proj/proj.db")
    query = "select code from crs_view where auth_name = 'EPSG'"
    names = set()
    with rasterio.Env():
        for (code,) in database.execute(query):
            wkt = CRS.from_epsg(int(code)).to_wkt()
            short = re.search(r'(?<!VERT_)DATUM\["([^"]*)"', wkt)
            # As GDAL reads WKT 1, so that an ensemble is a datum.
            long = re.search(r'(?<!V)DATUM\["([^"]*)"', CRS.from_wkt(wkt).to_wkt(version="WKT2_2019"))
            if short and long and short[1].replace("_", " ") != long[1] and not RULE.match(long[1]):
                names.add(long[1])
    text = "\n".join(sorted(names))
    assert not set(text) & set("`\\")
    TARGET.write_text(
        f"// Made by scripts/make-crs-datum-names.py. GDAL {rasterio.__gdal_version__}.\n"
        f"export const DATUM_NAMES: string = `{text}`\n"
    )
    print(len(names))


main()
