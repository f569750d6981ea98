"""Reads [wkt, directory, doubles, ascii] rows from the input and tells of each what GDAL makes of the GeoKeys."""

import json
import sys

from osgeo import gdal, osr
from tiny_geotiff import PATH, write_tags

gdal.UseExceptions()
osr.UseExceptions()
gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
warnings = []
gdal.PushErrorHandler(lambda _, __, message: warnings.append(message))
rows = []
for wkt, directory, doubles, text in json.load(sys.stdin):
    warnings.clear()
    write_tags(directory, doubles, text)
    found = gdal.Open(PATH).GetSpatialRef()
    options = ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS"]
    same = found is not None and bool(found.IsSame(osr.SpatialReference(wkt), options))
    rows.append({"same": same, "warnings": list(warnings)})
json.dump(rows, sys.stdout)
