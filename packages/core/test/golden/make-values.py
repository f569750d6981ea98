#!/usr/bin/env python3
"""Writes values.json: what rasterio computes for transforms, bounds, places of pixels and windows.

Needs rasterio (1.3 or later). Run it in this folder; the numbers are Python's shortest ones, which JavaScript
reads as the very same doubles.
"""
import json
import math
import random

import numpy as np
import rasterio.transform as rt
import rasterio.windows as rw
from affine import Affine
from rasterio.io import MemoryFile
from rasterio.windows import Window

random.seed(7)
WIDTH, HEIGHT = 791, 718
TRANSFORMS = {
    "north up": Affine(300.0379266750948, 0.0, 101985.0, 0.0, -300.041782729805, 2826915.0),
    "south up": Affine(2.0, 0.0, 10.0, 0.0, 3.0, 20.0),
    "mirrored": Affine(-0.25, 0.0, 10.0, 0.0, -0.5, 20.0),
    "turned": Affine(0.0, 2.0, 10.0, 3.0, 0.0, 20.0),
    "rotated": Affine.translation(5, 6) * Affine.rotation(30) * Affine.scale(2, -3),
}
OFFSETS = ["center", "ul", "ur", "ll", "lr"]


def six(transform):
    return list(transform)[:6]


def rectangle(window):
    return [float(window.col_off), float(window.row_off), float(window.width), float(window.height)]


def attempt(compute):
    """The result, or null where rasterio refuses."""
    try:
        return compute()
    except (rw.WindowError, ValueError):
        return None


def random_window(fractional):
    def number(low, high):
        return random.uniform(low, high) if fractional else random.randint(low, high)

    return Window(number(-50, 90), number(-50, 90), number(0, 80), number(0, 80))


def affine_facts():
    pairs = []
    values = list(TRANSFORMS.values())
    for one in values:
        for other in values:
            pairs.append({"one": six(one), "other": six(other), "product": six(one * other)})
    return {
        "products": pairs,
        "inverses": [{"of": six(t), "is": six(~t)} for t in values],
        "rotations": [{"angle": a, "is": six(Affine.rotation(a))} for a in (0, 30, 90, 180, 270, 360, -45, 450)],
        "pivoted": [{"angle": a, "pivot": [3, 4], "is": six(Affine.rotation(a, (3, 4)))} for a in (30, 90, -120)],
        "shears": [{"angles": list(a), "is": six(Affine.shear(*a))} for a in ((10, 0), (0, 20), (-5, 45))],
        "from_origin": {"args": [-180, 90, 0.1, 0.3], "is": six(rt.from_origin(-180, 90, 0.1, 0.3))},
        "from_bounds": {"args": [-10.1, 40.3, 12.7, 55.9, 791, 718], "is": six(rt.from_bounds(-10.1, 40.3, 12.7, 55.9, 791, 718))},
    }


def dataset_facts(transform):
    profile = dict(driver="GTiff", width=WIDTH, height=HEIGHT, count=1, dtype="uint8", sparse_ok=True)
    with MemoryFile() as memfile:
        with memfile.open(transform=transform, **profile):
            pass
        with memfile.open() as src:
            assert six(src.transform) == six(transform)
            return {"bounds": list(src.bounds), "res": list(src.res)}


def georeference_facts(transform):
    places = [(0, 0), (717, 790), (-3, 5.5), (100.25, 2000)]
    windows = [Window(0, 0, 10, 20), Window(-1, -1, 792, 719), Window(12.5, 100.25, 33.75, 1)]
    left, right = sorted(random.uniform(-100, 100) for _ in range(2))
    bottom, top = sorted(random.uniform(-100, 100) for _ in range(2))
    boxes = [(left, bottom, right, top), (right, bottom, left, top), (left, top, right, bottom), (right, top, left, bottom)]

    def window_of(box):
        # A coefficient of 0 divides by zero in rasterio's check of the signs; its rowcol has no such trouble.
        if transform.a == 0:
            rows, cols = rt.rowcol(transform, [box[0], box[2], box[2], box[0]], [box[3], box[3], box[1], box[1]], op=float)
            return [min(cols), min(rows), max(cols) - min(cols), max(rows) - min(rows)]
        return attempt(lambda: rectangle(rw.from_bounds(*box, transform=transform)))

    return {
        "transform": six(transform),
        **dataset_facts(transform),
        "xy": [{"row": r, "col": c, "offset": o, "is": list(rt.xy(transform, r, c, offset=o))} for r, c in places for o in OFFSETS],
        "index": [{"x": x, "y": y, "is": list(rt.rowcol(transform, x, y)), "ceil": list(rt.rowcol(transform, x, y, op=math.ceil))}
                  for x, y in ((101985.5, 2826900.25), (12.0, 13.0), (-7.25, 1e6))],
        "windows_of_bounds": [{"bounds": list(box), "is": window_of(box)} for box in boxes],
        "window_transforms": [{"window": rectangle(w), "is": six(rw.transform(w, transform))} for w in windows],
        "window_bounds": [{"window": rectangle(w), "is": list(rw.bounds(w, transform))} for w in windows],
    }


def window_facts():
    pairs = [(random_window(i % 2), random_window(i % 2)) for i in range(40)]
    slices = [((0, 4), (1, 12)), ((4, 2), (0, 4)), ((None, 4), (None, 102)), ((10, None), (10, None)), ((-10, None), (-10, None)),
              ((None, -1), (None, -1)), ((-4, -1), (0, 4)), ((-200, 5), (3, 500)), ((-0.5, 4.25), (2.5, -1.5)), ((None, None), (None, None))]
    return {
        "crops": [{"window": rectangle(a), "is": rectangle(rw.crop(a, 60, 50))} for a, _ in pairs],
        "pairs": [{"one": rectangle(a), "other": rectangle(b), "union": rectangle(rw.union(a, b)),
                   "intersection": attempt(lambda: rectangle(rw.intersection(a, b)))} for a, b in pairs],
        "slices": [{"rows": list(r), "cols": list(c),
                    "is": attempt(lambda: rectangle(Window.from_slices(r, c, height=100, width=90))),
                    "boundless": attempt(lambda: rectangle(Window.from_slices(r, c, height=100, width=90, boundless=True))),
                    "without_size": attempt(lambda: rectangle(Window.from_slices(r, c)))} for r, c in slices],
        "lengths": [{"window": rectangle(a), "is": rectangle(a.round_lengths())} for a, _ in pairs],
        "blocks": [{"window": rectangle(a), "shape": [7, 30], "is": rectangle(rw.round_window_to_full_blocks(a, [(7, 30)]))} for a, _ in pairs],
        "indexers": [{"window": rectangle(a), "is": [[s.start, s.stop] for s in a.toslices()]} for a, _ in pairs],
    }


def data_window_facts():
    facts = []
    for shape in ((6,), (5, 7), (3, 5, 7)):
        for share in (0.0, 0.05, 0.4):
            values = (np.random.default_rng(len(facts)).random(shape) < share).astype("uint8")
            masked = np.ma.masked_array(values, values == 0)
            facts.append({"shape": list(shape), "data": values.ravel().tolist(), "nodata": rectangle(rw.get_data_window(values, nodata=0)),
                          "masked": rectangle(rw.get_data_window(masked)), "plain": rectangle(rw.get_data_window(values))})
    return facts


facts = {
    "size": [WIDTH, HEIGHT],
    "affine": affine_facts(),
    "georeference": {name: georeference_facts(transform) for name, transform in TRANSFORMS.items()},
    "windows": window_facts(),
    "data_windows": data_window_facts(),
}
with open("values.json", "w") as out:
    json.dump(facts, out, separators=(",", ":"))
    out.write("\n")
