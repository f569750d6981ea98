"""Writes src/geokeys/epsg-codes.generated.ts: what GeoKeys name by EPSG's codes that core's table of systems lacks.

    python3 packages/tiff/scripts/make-geo-key-codes.py [PROJ_DB]

Needs rasterio and PROJ's database. GDAL replaces a withdrawn system by its heir, of whose parts core's table tells;
its GeoTIFF driver looks parts up by themselves, as they were.

CONVERSIONS: a line for each code of a projection (ProjectionGeoKey): the step from the code before, and a projected
system of core's table that has it, as a step from the one before; or, after `|`, method, latitude, longitude, first and
second parallel (or azimuth and angle of the grid), scale, false easting and northing in degrees and metres.
SYSTEMS: geographic systems whose datum, prime meridian or unit of angle are not those of core's table.
WITHDRAWN: withdrawn projected systems whose unit or base is not their heir's.
DATUMS, ELLIPSOIDS, VERTICAL_DATUMS: those that core's table does not have.
DYNAMIC: geodetic systems that GDAL takes whole from EPSG, whatever the keys say beside the code. UNNAMED: datums that
libgeotiff does not find.
"""

import math
import re
import sqlite3
import sys
from pathlib import Path

import rasterio
from rasterio.crs import CRS

TARGET = Path(__file__).resolve().parent.parent / "src" / "geokeys" / "epsg-codes.generated.ts"
LIMIT = 32767
db = sqlite3.connect(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/proj/proj.db")


def rows(sql):
    return list(db.execute(sql))


def wkt(code):
    return CRS.from_epsg(code).to_wkt()


LENGTH = dict(rows("select cast(code as int), conv_factor from unit_of_measure where auth_name='EPSG' and type='length'"))
ANGLE = dict(rows("select cast(code as int), conv_factor from unit_of_measure where auth_name='EPSG' and type='angle'"))
SCALE = dict(rows("select cast(code as int), conv_factor from unit_of_measure where auth_name='EPSG' and type='scale'"))
# The parameters of each method in the order of GeoKeys: latitude, longitude, two more, scale, false easting and northing.
METHODS = {
    **dict.fromkeys((9801, 9804, 9807, 9808, 9809, 9810, 1024, 9841), (8801, 8802, 0, 0, 8805, 8806, 8807)),
    9829: (8832, 8833, 0, 0, 8805, 8806, 8807),
    **dict.fromkeys((9802, 9803), (8821, 8822, 8823, 8824, 0, 8826, 8827)),
    9805: (8801, 8802, 8823, 0, 0, 8806, 8807),
    **dict.fromkeys((9806, 9811, 9818, 9820, 1027), (8801, 8802, 0, 0, 0, 8806, 8807)),
    9812: (8811, 8812, 8813, 8814, 8815, 8806, 8807),
    9815: (8811, 8812, 8813, 8814, 8815, 8816, 8817),
    9813: (8811, 8812, 8813, 0, 8815, 8806, 8807),
    9822: (8821, 8822, 8823, 8824, 0, 8826, 8827),
    9834: (0, 8822, 8823, 0, 0, 8826, 8827),
    **dict.fromkeys((1028, 1029, 9823, 9842), (8801, 8802, 8823, 0, 0, 8806, 8807)),
}
SEXAGESIMAL = 9110


def degrees(value, unit):
    if unit != SEXAGESIMAL:
        return value * ANGLE[unit] * 180 / math.pi
    sign = -1 if value < 0 else 1
    digits = f"{abs(value):.10f}"
    whole, rest = digits.split(".")
    return sign * (int(whole) + int(rest[:2]) / 60 + float(rest[2:4] + "." + rest[4:]) / 3600)


def conversion(code):
    columns = ", ".join(f"param{i}_code, param{i}_value, param{i}_uom_code" for i in range(1, 8))
    method, *flat = rows(f"select method_code, {columns} from conversion_table where auth_name='EPSG' and code='{code}'")[0]
    order = METHODS.get(int(method))
    if order is None:
        return None
    given = {}
    for i in range(0, 21, 3):
        parameter, value, unit = flat[i : i + 3]
        if parameter is None:
            continue
        unit = int(unit)
        factor = LENGTH.get(unit) or SCALE.get(unit)
        given[int(parameter)] = value * factor if factor else degrees(value, unit)
    default = {8814: 90.0, 8805: 1.0, 8815: 1.0}
    return int(method), [given.get(p, default.get(p, 0.0)) for p in order]


ROLES = {
    "latitude_of_origin": 0, "latitude_of_center": 0, "central_meridian": 1, "longitude_of_center": 1,
    "standard_parallel_1": 2, "azimuth": 2, "standard_parallel_2": 3, "rectified_grid_angle": 3,
    "scale_factor": 4, "false_easting": 5, "false_northing": 6,
}  # fmt: skip


def of_system(code):
    """The parameters as core's table has them."""
    text = wkt(code)
    if not text.startswith("PROJCS"):
        return None
    metres = float(re.search(r'UNIT\["[^"]*",([^,\]]+),AUTHORITY\["EPSG","\d+"\]\],AXIS', text).group(1))
    angle = re.search(r'UNIT\["[^"]*",([^,\]]+)', text)
    angle = float(angle.group(1)) * 180 / math.pi
    values = [0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0]
    for name, value in re.findall(r'PARAMETER\["([^"]*)",([^\]]*)\]', text):
        if name not in ROLES:
            return None
        role = ROLES[name]
        values[role] = float(value) * (angle if role < 4 else metres if role > 4 else 1)
    return values


def number(value):
    return f"{round(value, 12):.15g}"


def conversions():
    users = {}
    for code, system in rows(
        "select cast(conversion_code as int), cast(code as int) from projected_crs where auth_name='EPSG' "
        "and conversion_auth_name='EPSG' order by deprecated, cast(code as int)"
    ):
        users.setdefault(code, []).append(system)
    lines = []
    last = last_system = 0
    for (code,) in rows(
        f"select cast(code as int) from conversion_table where auth_name='EPSG' and cast(code as int) < {LIMIT} order by 1"
    ):
        if 16001 <= code <= 16060 or 16101 <= code <= 16160:
            continue
        found = conversion(code)
        if found is None:
            continue
        method, values = found
        step = "" if code - last == 1 else code - last
        last = code
        fits = None
        for system in users.get(code, [])[:4]:
            theirs = of_system(system)
            if theirs and method not in (1024, 9841) and all(
                math.isclose(a, b, rel_tol=1e-11, abs_tol=1e-9)
                for i, (a, b) in enumerate(zip(values, theirs))
                if METHODS[method][i] != 0
            ):
                fits = system
                break
        if fits is None:
            lines.append(f"{step}|{method},{','.join(map(number, values)).replace(',0,', ',,').replace(',0,', ',,')}")
        else:
            lines.append(f"{step} {'' if fits - last_system == 1 else fits - last_system}")
            last_system = fits
    return lines


def systems():
    lines = []
    for code, name, datum, uom in rows(
        "select cast(g.code as int), g.name, cast(g.datum_code as int), "
        "(select cast(uom_code as int) from axis a where a.coordinate_system_auth_name=g.coordinate_system_auth_name "
        "and a.coordinate_system_code=g.coordinate_system_code and coordinate_system_order=1) "
        f"from geodetic_crs g where auth_name='EPSG' and cast(g.code as int) < {LIMIT} order by 1"
    ):
        meridian = rows(f"select cast(prime_meridian_code as int) from geodetic_datum where auth_name='EPSG' and code='{datum}'")
        meridian = meridian[0][0] if meridian else 8901
        text = wkt(code)
        theirs = None, None, 8901, 9122
        if text.startswith(("GEOGCS", "GEOCCS")):
            own = re.search(r'\],AUTHORITY\["EPSG","(\d+)"\]\],PRIMEM\["[^"]*",[^,]*,AUTHORITY\["EPSG","(\d+)"\]\],UNIT\["[^"]*",[^,]*,AUTHORITY\["EPSG","(\d+)"', text)
            theirs = None, *map(int, own.groups())
        own_name = re.search(r'\["([^"]*)"', text).group(1).replace(" (deprecated)", "")
        given = [own_name, *theirs[1:]]
        if given != [name, datum, meridian, uom]:
            lines.append("|".join("" if a == b else str(a) for a, b in zip((code, name, datum, meridian, uom), (None, own_name, None, 8901, 9122))))
    return lines


def withdrawn():
    found = []
    for code, base, uom in rows(
        "select cast(p.code as int), cast(geodetic_crs_code as int), (select cast(uom_code as int) from axis a where "
        "a.coordinate_system_auth_name=p.coordinate_system_auth_name and a.coordinate_system_code=p.coordinate_system_code "
        f"and coordinate_system_order=1) from projected_crs p where auth_name='EPSG' and deprecated=1 and cast(code as int) < {LIMIT} order by 1"
    ):
        theirs = re.search(r'UNIT\["[^"]*",[^,\]]+,AUTHORITY\["EPSG","(\d+)"\]\],AXIS', wkt(code))
        their_base = re.search(r'AUTHORITY\["EPSG","(\d+)"\]\],PROJECTION', wkt(code))
        if theirs and their_base:
            unit = "" if int(theirs.group(1)) == uom else uom
            base = "" if int(their_base.group(1)) == base else base
            if unit or base:
                found.append(f"{code}|{unit}|{base}")
    return found


def parts():
    table = (TARGET.parents[3] / "crs" / "src" / "epsg" / "epsg-table.generated.ts").read_text()
    datums, ellipsoids, verticals, unnamed = [], [], [], []
    for code, name, ellipsoid, epoch in rows(
        "select cast(code as int), name, cast(ellipsoid_code as int), frame_reference_epoch from geodetic_datum where auth_name='EPSG' order by 1"
    ):
        if epoch is not None:
            unnamed.append(str(code))
        if not re.search(rf'\nDATUM\[.*,AUTHORITY\["EPSG","{code}"\]\]\n', table):
            datums.append(f"{code}|{name}|{ellipsoid}")
    for code, name, major, inverse, minor, unit in rows(
        "select cast(code as int), name, semi_major_axis, inv_flattening, semi_minor_axis, cast(uom_code as int) from ellipsoid where auth_name='EPSG' order by 1"
    ):
        if not re.search(rf'SPHEROID\[[^\]]*,AUTHORITY\["EPSG","{code}"\]\]', table):
            metres = LENGTH[unit]
            if inverse is None:
                inverse = 0 if minor == major else major / (major - minor)
            ellipsoids.append(f"{code}|{name}|{number(major * metres)}|{number(inverse)}")
    for code, name in rows("select cast(code as int), name from vertical_datum where auth_name='EPSG' order by 1"):
        if not re.search(rf'\nVERT_DATUM\[.*,AUTHORITY\["EPSG","{code}"\]\]\n', table):
            verticals.append(f"{code}|{name}")
    return datums, ellipsoids, verticals, unnamed


def dynamic():
    """Codes whose system comes with a coded prime meridian, which only EPSG's own have."""
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from minimal_tiff import crs_of_geo_keys

    found = []
    for (code,) in rows(
        f"select cast(code as int) from geodetic_crs where auth_name='EPSG' and cast(code as int) < {LIMIT} order by 1"
    ):
        text = crs_of_geo_keys({1024: 2, 1025: 1, 2048: code})
        if re.search(r'PRIMEM\["[^"]*",[^,\]]*,AUTHORITY', text) or text.startswith("GEOGCRS"):
            found.append(str(code))
    return found


def main():
    datums, ellipsoids, verticals, unnamed = parts()
    tables = {
        "CONVERSIONS": conversions(), "SYSTEMS": systems(), "WITHDRAWN": withdrawn(), "DATUMS": datums,
        "ELLIPSOIDS": ellipsoids, "VERTICAL_DATUMS": verticals, "UNNAMED": unnamed, "DYNAMIC": dynamic(),
    }  # fmt: skip
    for lines in tables.values():
        assert not any(set(line) & set("`\\\n") for line in lines)
    TARGET.write_text(
        f"// Made by scripts/make-geo-key-codes.py, which explains the format. GDAL {rasterio.__gdal_version__}.\n"
        + "".join(f"export const {name}: string = `{chr(10).join(lines)}`\n" for name, lines in tables.items())
    )
    print({name: len(lines) for name, lines in tables.items()}, TARGET.stat().st_size, "bytes")


main()
