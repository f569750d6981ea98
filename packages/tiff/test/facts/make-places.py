"""Writes golden/places.json: rasters with several sources of georeferencing, and the place that rasterio sees.

    python3 packages/tiff/test/facts/make-places.py

Needs rasterio.
"""

import base64
import itertools
import json
import random
import sys
import tempfile
import warnings
from pathlib import Path

import rasterio
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning

warnings.simplefilter("ignore", NotGeoreferencedWarning)
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from hand_made_tiff import tiff  # noqa: E402

TAGS = {
    "nothing": [],
    "transform": [(33550, "d", [10, 10, 0]), (33922, "d", [0, 0, 0, 1000, 2000, 0])],
    "scale": [(33550, "d", [10, 10, 0])],
    "points": [(33922, "d", [0, 0, 0, 5, 6, 7, 4, 0, 0, 9, 6, 7, 0, 3, 0, 5, 3.5, 7])],
}
KEYS = {
    "nothing": [],
    "area": [(34735, "H", [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 32633])],
    "point": [(34735, "H", [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 2, 3072, 0, 1, 32634])],
}
TRANSFORM = "<GeoTransform>20, 2, 0, 40, 0, -2</GeoTransform>"
POINTS = '<GCP Id="a" Pixel="1" Line="2" X="3" Y="4" Z="5"/><GCP Id="b" Pixel="3" Line="1" X="7" Y="8"/>'
GCPS = f'<GCPList Projection="{{}}">{POINTS}</GCPList>'.format(
    CRS.from_epsg(4258).to_wkt().replace('"', "&quot;")
)
SRS = f"<SRS>{CRS.from_epsg(32631).to_wkt()}</SRS>"
PAM = {
    "transform": TRANSFORM,
    "points": GCPS,
    "points without a system": f"<GCPList>{POINTS}</GCPList>",
    "system": SRS,
    "no system": "<SRS></SRS>",
    "transform and system": TRANSFORM + SRS,
    "transform and points": TRANSFORM + GCPS,
    "system and points": SRS + GCPS,
}
PAM = {name: f"<PAMDataset>{content}</PAMDataset>" for name, content in PAM.items()}
TAB = '!table\nDefinition Table\n  Type "RASTER"\n'
SYSTEM = '  CoordSys Earth Projection 8, 104, "m", 9, 0, 0.9996, 500000, 0\n'
BESIDE = {
    "world": {"a.tfw": "3\n0\n0\n-3\n31.5\n48.5\n"},
    "table": {"a.tab": TAB + '  (1,2) (0,0) Label "p",\n  (9,2) (4,0) Label "q",\n  (9,-4) (4,3) Label "r"\n' + SYSTEM},
    "table of points": {"a.tab": TAB + '  (1,2) (0,0) Label "p",\n  (9,2) (0,0) Label "q"\n' + SYSTEM},
}
BESIDE["table and world"] = BESIDE["world"] | BESIDE["table"]
BESIDE["table of points and world"] = BESIDE["world"] | BESIDE["table of points"]
SOURCES = [None, None, None, None, None, None, None, "INTERNAL", "WORLDFILE", "TABFILE,WORLDFILE", "INTERNAL,PAM,WORLDFILE", "NONE"]
SOURCES += ["WORLDFILE,PAM,INTERNAL", "TABFILE,INTERNAL,PAM", "WORLDFILE,TABFILE,internal", "PAM,WORLDFILE,INTERNAL"]


RASTERS = {f"{tags}, {keys}": tiff(TAGS[tags] + KEYS[keys]) for tags, keys in itertools.product(TAGS, KEYS)}


def ask(raster, pam, beside, sources):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.tif"
        path.write_bytes(RASTERS[raster])
        if pam is not None:
            Path(f"{path}.aux.xml").write_text(PAM[pam])
        for name, text in BESIDE.get(beside, {}).items():
            (Path(folder) / name).write_text(text)
        with rasterio.open(path, **({} if sources is None else {"georef_sources": sources})) as dataset:
            points, points_crs = dataset.gcps
            return {
                "transform": list(dataset.transform)[:6],
                "crs": dataset.crs.to_epsg() if dataset.crs else None,
                "points": [[p.row, p.col, p.x, p.y, p.z, p.id] for p in points],
                "pointsCrs": points_crs.to_epsg() if points_crs else None,
                "rasterType": dataset.tags().get("AREA_OR_POINT"),
                "files": [Path(name).name for name in dataset.files],
            }


def main():
    every = list(itertools.product(RASTERS, [None, *PAM], [None, *BESIDE], SOURCES))
    chosen = random.Random(0).sample(every, 240)
    cases = [[*case, ask(*case)] for case in chosen]
    golden = {
        "rasters": {name: base64.b64encode(data).decode() for name, data in RASTERS.items()},
        "pam": PAM,
        "beside": BESIDE,
    }
    head = json.dumps(golden, indent=1)[:-2]
    rows = ",\n".join("  " + json.dumps(case, separators=(",", ":")) for case in cases)
    (HERE / "golden" / "places.json").write_text(f'{head},\n "cases": [\n{rows}\n ]\n}}\n')


main()
