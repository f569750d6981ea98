"""Writes golden/geo-keys.json: GeoKeys, spelled out here or written by GDAL, and what rasterio reads from them.

    python3 packages/pure/test/geokeys/make-golden.py

Needs rasterio and GDAL's Python binding.
"""

import json
import re
import sys
from pathlib import Path

import rasterio
from osgeo import gdal, osr
from tiny_geotiff import PATH, tags_of, write_tags, written_by_gdal

FOLDER = Path(__file__).resolve().parent
UTM = {1024: 1, 3072: 32618}
OWN = {1024: 1, 3072: 32767, 3074: 32767, 3076: 9001, 2048: 4326}
METHOD_CODES = [*range(1, 30), 9815, 1024, 32767]
PARAMETERS = {3079: 40.0, 3080: 20.0, 3081: 10.0, 3082: 1.0, 3083: 2.0, 3084: 21.0, 3085: 11.0, 3086: 3.0, 3087: 4.0}
PARAMETERS |= {3088: 22.0, 3089: 12.0, 3090: 5.0, 3091: 6.0, 3092: 0.9, 3093: 0.8, 3094: 33.0, 3095: 23.0, 3096: 44.0}
SPELLED = {
    "only a raster type": {1025: 1},
    "a projected model alone": {1024: 1, 1025: 1},
    "a geographic model alone": {1024: 2, 1025: 1},
    "a projected code without a model": {1025: 1, 3072: 32618},
    "a geographic code without a model": {1025: 1, 2048: 4326},
    "a linear unit alone": {1025: 1, 3076: 9003},
    "a citation alone": {1026: "hello"},
    "a user-defined model": {1024: 32767, 1026: "hello", 3076: 9003},
    "a geocentric code": {1024: 3, 2048: 4978},
    "a geocentric model of a geographic code": {1024: 3, 2048: 4326, 2052: 9001, 1026: "geo"},
    "a projected code as geographic": {1024: 2, 2048: 32618},
    "a geographic code as projected": {1024: 1, 3072: 4326},
    "an unknown projected code": {1024: 1, 3072: 9999},
    "an unknown geographic code": {1024: 2, 2048: 9998},
    "a projected code with another unit": {**UTM, 3076: 32767, 3077: 2.0},
    "a projected code with a name": {**UTM, 1026: "my name"},
    "a projected code of a method beyond WKT 1": {1024: 1, 3072: 8857},
    "a geographic code with a name": {1024: 2, 2048: 4326, 2049: "foo"},
    "a geographic code with another unit": {1024: 2, 2048: 4326, 2054: 9101},
    "a named system of a datum": {1024: 2, 2048: 32767, 2049: "foo", 2050: 6326},
    "a system of a datum": {1024: 2, 2048: 32767, 2050: 6269},
    "a system of an ellipsoid": {1024: 2, 2048: 32767, 2050: 32767, 2056: 7030},
    "a system of two axes": {1024: 2, 2048: 32767, 2057: 6378000.0, 2059: 300.0},
    "a system of nothing": {1024: 2, 2048: 32767},
    "Paris": {1024: 2, 2048: 32767, 2050: 6326, 2051: 8903},
    "a meridian of its own": {1024: 2, 2048: 32767, 2050: 6326, 2051: 32767, 2061: 10.0},
    "grads": {1024: 2, 2048: 32767, 2050: 6326, 2054: 9105},
    "a shift that its datum makes needless": {1024: 2, 2048: 32767, 2050: 6230, 2062: [1.0, 2.0, 3.0]},
    "a shift of an unknown datum": {1024: 2, 2048: 32767, 2057: 6378137.0, 2059: 298.0, 2062: [1.0, 2.0, 3.0]},
    "heights before GeoTIFF 1.1": {**UTM, 4096: 5703},
    "heights": {0: 1, **UTM, 4096: 5703},
    "heights with a name": {0: 1, 1024: 2, 2048: 4326, 4096: 3855, 1026: "a name"},
    "heights of a datum": {0: 1, **UTM, 4096: 32767, 4097: "my height", 4098: 5103, 4099: 9001},
    "heights of a datum alone": {0: 1, **UTM, 4098: 5103},
    "ellipsoidal heights": {0: 1, 1024: 2, 2048: 4326, 4096: 4979},
    "ellipsoidal heights by one code": {1024: 2, 2048: 4979},
    "UTM in the north": {**OWN, 3074: 16018, 1026: "u"},
    "UTM in the south": {**OWN, 3074: 16118},
    "a Mercator with a scale": {**OWN, 3075: 7, 3080: 10.0, 3081: 0.0, 3092: 0.9},
    "a Mercator with a parallel": {**OWN, 3075: 7, 3080: 10.0, 3078: 33.0},
    "an equirectangular projection": {**OWN, 3075: 17, 3088: 10.0, 3078: 5.0},
    "a polar projection with a scale": {**OWN, 3075: 15, 3081: 90.0, 3095: -45.0, 3092: 0.994},
    "a polar projection with a parallel": {**OWN, 3075: 15, 3081: -71.0, 3095: 0.0, 3092: 1.0},
    "an equal-area projection at the pole": {**OWN, 3075: 10, 3089: -90.0},
    "an oblique Mercator without a grid angle": {**OWN, 3075: 3, 3089: 10.0, 3088: 20.0, 3094: 30.0},
    "a unit of its own": {**OWN, 3075: 1, 3076: 32767, 3077: 2.5, 3082: 100.0},
    "a named unit of its own": {**OWN, 3075: 1, 3076: 32767, 3077: 2.5, 3073: "LUnits = smoot"},
    "fathoms": {**OWN, 3075: 1, 3076: 9014, 3082: 100.0},
    "a name in the projected citation": {**OWN, 3075: 1, 3073: "pcs cit", 1026: "gt cit"},
}
IMAGINE = "IMAGINE GeoTIFF Support\nCopyright 1991 - 2001 by ERDAS, Inc. All Rights Reserved\n@(#)$RCSfile$ $Revision: 1 $"
BASE = {1024: 2, 2048: 32767, 2057: 6378000.0, 2059: 300.0}
CITED = {
    "all names of a geographic system": {**BASE, 2049: "GCS Name = g|Datum = d|Ellipsoid = e|Primem = p|AUnits = a|"},
    "some names of a geographic system": {**BASE, 2049: "Datum = d|Primem = p"},
    "a label within a name": {**BASE, 2049: "x GCS Name = g"},
    "a name twice": {**BASE, 2049: "GCS Name = g|GCS Name = h|"},
    "a name without a label": {**BASE, 2049: "one||two|"},
    "a name of one letter": {**BASE, 2049: "g"},
    "a name of two letters": {**BASE, 2049: "gh"},
    "a label alone": {**BASE, 2049: "GCS Name = "},
    "names of a projected system": {**OWN, 3075: 1, 1026: "PCS Name = n|PRJ Name = p|LUnits = US_Survey_Feet|"},
    "names in the projected citation": {**OWN, 3075: 1, 3073: "PCS Name = n|PRJ Name = p|"},
    "names in both citations": {**OWN, 3075: 1, 1026: "PCS Name = m|", 3073: "PCS Name = n|"},
    **{f"a unit of {name}": {**OWN, 3075: 1, 3076: 32767, 3073: f"LUnits = {name}|"} for name in ("meters", "CM", "millimeter", "kilometers", "foot", "ft", "international_feet", "inches", "yards", "mi", "clarke_foot", "indian_feet", "yard_indian", "link_clarke", "50_kilometers", "150_kilometers", "smoots")},
    "Imagine's geographic system": {**BASE, 2049: f"{IMAGINE}\nmy system\nDatum = datum one\nEllipsoid = ellipsoid one"},
    "Imagine's geographic system without a name": {**BASE, 2049: f"{IMAGINE}\nUnable to match Ellipsoid (Datum) to a GeographicTypeGeoKey value\nEllipsoid = Clarke 1866\nDatum = NAD27 (CONUS)"},
    "Imagine's NAD": {**BASE, 2049: f"{IMAGINE}\nNAD = datum one"},
    "Imagine's projection": {**OWN, 3075: 1, 3073: f"{IMAGINE}\nProjection = UTM\nUnits = feet\nGeoTIFF Units = feet"},
    "Imagine's projection's name": {**OWN, 3075: 1, 1026: f"{IMAGINE}\nProjection Name = UTM\nUnits = meters\nGeoTIFF Units = meters"},
    "Imagine's projected system": {**OWN, 3075: 1, 3073: f"{IMAGINE}\nmy plane\nUnits = meters"},
    "Imagine's text in one line": {**OWN, 3075: 1, 3073: "IMAGINE GeoTIFF Support$ plane"},
    "Imagine's text without a mark": {**OWN, 3075: 1, 3073: "IMAGINE GeoTIFF Support\nplane"},
    "Imagine's local system": {1024: 32767, 1026: f"{IMAGINE}\na\nb", 3076: 9001},
}  # fmt: skip
CODES = (4326, 4267, 32618, 3857, 2263, 3035, 3031, 5070, 2154, 21781, 28992, 27700, 2193, 5498, 2056, 3395, 3034)


def written():
    """Well-known texts without the codes that GeoKeys could refer to."""
    for code in CODES:
        wkt = rasterio.crs.CRS.from_epsg(code).to_wkt()
        yield f"EPSG:{code}", wkt
        yield f"EPSG:{code} without its code", re.sub(r',AUTHORITY\["EPSG","\d+"\]\]$', "]", wkt)
        yield f"EPSG:{code} without codes", re.sub(r',AUTHORITY\["[^"]*","[^"]*"\]', "", wkt)
    for method, arguments in {"SetMollweide": [20, 1, 2], "SetGEOS": [20, 35785831, 1, 2], "SetVDG": [20, 1, 2]}.items():
        spatial = osr.SpatialReference()
        spatial.SetProjCS("test")
        spatial.SetGeogCS("My GCS", "My_Datum", "My Ellipsoid", 6378000, 300.5, "My PM", 7.5)
        getattr(spatial, method)(*arguments)
        spatial.SetLinearUnits("smoot", 1.7018)
        yield method, spatial.ExportToWkt()
    yield "a local system", 'LOCAL_CS["x",UNIT["foot",0.3048]]'
    yield "a sphere", 'GEOGCS["s",DATUM["d",SPHEROID["e",6371000,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'


def main():
    osr.UseExceptions()
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    cases = [(name, tags_of(keys)) for name, keys in {**SPELLED, **CITED}.items()]
    cases += [(f"method {code}", tags_of({**OWN, **PARAMETERS, 3075: code, 1026: "m"})) for code in METHOD_CODES]
    cases += [(f"GDAL's {name}", written_by_gdal(wkt)) for name, wkt in written()]
    rows = []
    for name, (directory, doubles, text) in cases:
        write_tags(directory, doubles, text)
        with rasterio.open(PATH) as dataset:
            wkt, epsg = (dataset.crs.to_wkt(), dataset.crs.to_epsg()) if dataset.crs else (None, None)
        row = {"name": name, "directory": directory, "doubles": doubles, "ascii": text, "wkt": wkt, "epsg": epsg}
        rows.append(json.dumps(row, ensure_ascii=False))
    (FOLDER / "golden").mkdir(exist_ok=True)
    (FOLDER / "golden" / "geo-keys.json").write_text("[\n" + ",\n".join(rows) + "\n]\n")
    print(len(rows), file=sys.stderr)


main()
