"""Writes src/epsg/epsg-table.generated.ts: every coordinate reference system of EPSG as GDAL spells it in WKT.

    python3 packages/crs/scripts/make-epsg-table.py [PROJ_DB]

Needs rasterio, whose GDAL gives the WKT, and PROJ's database, which only lends the list of codes.

A WKT is split into a template and what fills its holes. `%` in a template is a hole for text, `&` one for an
entry of the parts table (a datum, say), `^` one for the CRS of another code without its axes, `*` one for that
CRS with them, and `$` stands for the own code. In the first text of a row `~` stands for the name of the CRS
that its first `^`, `*` or `&` names. `!` before the number of a row's template says that EPSG withdrew the code.

Rows stand in parts, each of which is split when one of its codes is first looked up. A row begins with the step from the
code before it, if that is not 1; the first one of a part with its code.
"""

import re
import sqlite3
import sys
from collections import Counter
from pathlib import Path

import rasterio
from rasterio.crs import CRS

TARGET = Path(__file__).resolve().parent.parent / "src" / "epsg" / "epsg-table.generated.ts"
ROWS_IN_PART = 256
TOKEN = re.compile(r'"(?:[^"]|"")*"|[A-Z0-9a-z_.+-]+|[\[\],]')
CRS_KEYWORDS = {"PROJCS", "GEOGCS", "VERT_CS"}
PART_KEYWORDS = {"DATUM", "ENSEMBLE", "VERT_DATUM", "BASEGEOGCRS"}
AXES = re.compile(r',AXIS\["[^"]*",[A-Z]+\]')
OWN_ID = re.compile(r',AUTHORITY\["EPSG","(\d+)"\]\]$')


def node_end(wkt, start):
    """The index after the bracket that closes the node whose keyword begins at `start`."""
    depth = 0
    quoted = False
    for at in range(start, len(wkt)):
        char = wkt[at]
        if char == '"':
            quoted = not quoted
        elif not quoted and char == "[":
            depth += 1
        elif not quoted and char == "]":
            depth -= 1
            if depth == 0:
                return at + 1
    raise ValueError(wkt)


def split(code, wkt, wkts, parts):
    """The template of `wkt` and the texts that fill its holes."""
    template = []
    holes = []
    texts = 0
    base = None
    at = 0
    keywords = []
    while at < len(wkt):
        token = TOKEN.match(wkt, at).group()
        following = wkt[at + len(token)] if at + len(token) < len(wkt) else ""
        if following == "[":
            end = node_end(wkt, at)
            node = wkt[at:end]
            if token in PART_KEYWORDS:
                template.append("&")
                holes.append(parts.setdefault(node, len(parts)))
                at = end
                continue
            if token in CRS_KEYWORDS and keywords:
                other = int(OWN_ID.search(node).group(1))
                if node == wkts[other]:
                    template.append("*")
                elif node == AXES.sub("", wkts[other]):
                    template.append("^")
                else:
                    template.append("&")
                    other = parts.setdefault(node, len(parts))
                holes.append(other)
                base = base or name_of(node)
                at = end
                continue
            keywords.append([token, 0])
            template.append(token + "[")
            at += len(token) + 1
            continue
        if token == "]":
            keywords.pop()
        elif token == ",":
            keywords[-1][1] += 1
        else:
            keyword, index = keywords[-1]
            path = [k for k, _ in keywords]
            hole = None
            if keyword in ("AUTHORITY", "ID") and index == 1 and len(path) == 2 and token.strip('"') == str(code):
                template.append(token.replace(str(code), "$"))
                at += len(token)
                continue
            if index == 0 and (len(path) == 1 or keyword in ("CONVERSION", "SCOPE", "AREA")):
                hole = token[1:-1]
            elif (keyword == "PARAMETER" and index == 1) or keyword in ("BBOX", "FRAMEEPOCH"):
                hole = token
            if hole is not None:
                template.append('"%"' if token[0] == '"' else "%")
                holes.append(hole)
                texts += 1
                at += len(token)
                continue
        template.append(token)
        at += len(token)
    if base and str(holes[0]).startswith(base):
        holes[0] = "~" + holes[0][len(base) :]
    return "".join(template), [str(hole) for hole in holes]


def name_of(wkt):
    return re.match(r'[A-Z_]+\["((?:[^"]|"")*)"', wkt).group(1)


def main():
    database = sqlite3.connect(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/proj/proj.db")
    query = "select code, deprecated from crs_view where auth_name = 'EPSG'"
    withdrawn = {int(code): flag for code, flag in database.execute(query)}
    version = dict(database.execute("select key, value from metadata"))["EPSG.VERSION"]
    with rasterio.Env():
        wkts = {code: CRS.from_epsg(code).to_wkt() for code in sorted(withdrawn)}
    parts = {}
    rows = {code: split(code, wkt, wkts, parts) for code, wkt in wkts.items()}
    templates = [template for template, _ in Counter(template for template, _ in rows.values()).most_common()]
    lines = []
    previous = 0
    for index, (code, (template, holes)) in enumerate(rows.items()):
        step = str(code) if index % ROWS_IN_PART == 0 else "" if code == previous + 1 else str(code - previous)
        mark = "!" if withdrawn[code] else ""
        lines.append("|".join([step, f"{mark}{templates.index(template)}", *holes]))
        previous = code
    for text in (*templates, *parts, *lines):
        assert not set(text) & set("`\\\n"), text
    assert all(not set(hole) & set("|") for _, holes in rows.values() for hole in holes)
    TARGET.write_text(
        "// Made by scripts/make-epsg-table.py, which explains the format. "
        f"EPSG {version}, GDAL {rasterio.__gdal_version__}.\n"
        + "".join(
            f"export const {name}: string = `{chr(10).join(texts)}`\n"
            for name, texts in (("TEMPLATES", templates), ("PARTS", parts))
        )
        + "export const ROWS: readonly string[] = [\n"
        + "".join(f"`{chr(10).join(lines[at:at + ROWS_IN_PART])}`,\n" for at in range(0, len(lines), ROWS_IN_PART))
        + "]\n"
    )
    print(f"{len(rows)} systems, {len(templates)} templates, {len(parts)} parts, {TARGET.stat().st_size} bytes")


main()
