"""Writes src/epsg/parts: every coordinate reference system of EPSG as GDAL spells it in WKT.

    python3 packages/crs/scripts/make-epsg-table.py [PROJ_DB]

Needs rasterio, whose GDAL gives the WKT, and PROJ's database, which only lends the list of codes.

A WKT is split into a template and what fills its holes. `%` in a template is a hole for text, `&` one for an
entry of the list of nodes (a datum, say), `^` one for the CRS of another code without its axes, `*` one for that
CRS with them, and `$` stands for the own code. In the first text of a row `~` stands for the name of the CRS
that its first `^`, `*` or `&` names. `!` before the number of a row's template says that EPSG withdrew the code.

Each part is a module with the rows of some codes, and the templates and nodes that these refer to by their numbers. A
row begins with the step from the code before it, if that is not 1; the first one of a part with its code.
"""

import re
import sqlite3
import sys
from collections import Counter
from pathlib import Path

import rasterio
from rasterio.crs import CRS

TARGET = Path(__file__).resolve().parent.parent / "src" / "epsg" / "parts"
ROWS_IN_PART = 128
TOKEN = re.compile(r'"(?:[^"]|"")*"|[A-Z0-9a-z_.+-]+|[\[\],]')
CRS_KEYWORDS = {"PROJCS", "GEOGCS", "VERT_CS"}
HEADER = "// Made by scripts/make-epsg-table.py, which explains the format."
NODE_KEYWORDS = {"DATUM", "ENSEMBLE", "VERT_DATUM", "BASEGEOGCRS"}
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


def split(code, wkt, wkts, nodes):
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
            if token in NODE_KEYWORDS:
                template.append("&")
                holes.append(nodes.setdefault(node, len(nodes)))
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
                    other = nodes.setdefault(node, len(nodes))
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
    codes = list(wkts)
    for path in TARGET.glob("*.ts"):
        path.unlink()
    TARGET.mkdir(exist_ok=True)
    source = f"{HEADER} EPSG {version}, GDAL {rasterio.__gdal_version__}.\n"
    parts = [codes[at : at + ROWS_IN_PART] for at in range(0, len(codes), ROWS_IN_PART)]
    for part in parts:
        (TARGET / f"{name_of_part(part)}.ts").write_text(source + part_module(part, wkts, withdrawn))
    (TARGET / "loaders.generated.ts").write_text(source + loaders_module(parts))
    (TARGET / "whole.generated.ts").write_text(source + whole_module(parts))
    print(f"{len(codes)} systems in {len(parts)} parts, {sum(path.stat().st_size for path in TARGET.iterdir())} bytes")


def name_of_part(codes):
    return f"epsg-{codes[0]}.generated"


def part_module(codes, wkts, withdrawn):
    """The module of the systems with `codes`."""
    nodes = {}
    rows = {code: split(code, wkts[code], wkts, nodes) for code in codes}
    templates = [template for template, _ in Counter(template for template, _ in rows.values()).most_common()]
    lines = []
    previous = 0
    for index, (code, (template, holes)) in enumerate(rows.items()):
        step = str(code) if index == 0 else "" if code == previous + 1 else str(code - previous)
        mark = "!" if withdrawn[code] else ""
        lines.append("|".join([step, f"{mark}{templates.index(template)}", *holes]))
        previous = code
    for text in (*templates, *nodes, *lines):
        assert not set(text) & set("`\\\n"), text
    assert all(not set(hole) & set("|") for _, holes in rows.values() for hole in holes)
    lists = (("templates", templates), ("nodes", nodes), ("rows", lines))
    return "".join(f"export const {name}: string = `{chr(10).join(texts)}`\n" for name, texts in lists)


def loaders_module(parts):
    """The module that knows where each code is, and loads that part when it is asked to."""
    lines = [f"  [{part[0]}, () => import('./{name_of_part(part)}.ts')],\n" for part in parts]
    return (
        "import type { EpsgPart } from '../epsg-part.ts'\n\n"
        "/** The first code of each part, and how it is loaded. */\n"
        "export const LOADERS: readonly (readonly [first: number, load: () => Promise<EpsgPart>])[] = [\n"
        + "".join(lines)
        + "]\n"
    )


def whole_module(parts):
    """The module that brings all parts along."""
    imports = [f"import * as epsg{part[0]} from './{name_of_part(part)}.ts'\n" for part in parts]
    return (
        "import type { EpsgPart } from '../epsg-part.ts'\n"
        + "".join(imports)
        + "\n/** All parts, in the order of their codes. */\n"
        + "export const WHOLE: readonly EpsgPart[] = [\n"
        + "".join(f"  epsg{part[0]},\n" for part in parts)
        + "]\n"
    )


main()
