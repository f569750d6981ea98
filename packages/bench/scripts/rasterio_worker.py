"""Runs the benchmark's operations with rasterio: a JSON request on each line of standard input, an answer on each line
of standard output. Times are milliseconds around rasterio alone; bytes and pixels are in memory before.

    python3 rasterio_worker.py [--memory]

With --memory, `growth` is by how many bytes the process has grown at its peak beyond what it was before.
"""

import gc
import json
import sys
import time
import zlib

import rasterio
from rasterio.enums import Resampling
from rasterio.io import MemoryFile
from rasterio.windows import Window

contents, arrays, outs = {}, {}, {}
gc.disable()


def content(path):
    if path not in contents:
        contents.clear()
        with open(path, "rb") as file:
            contents[path] = file.read()
    return contents[path]


def pixels(path):
    if path not in arrays:
        arrays.clear()
        with MemoryFile(content(path)) as memfile, memfile.open() as dataset:
            arrays[path] = dataset.read(), dataset.profile
    return arrays[path]


def read(request):
    data = content(request["path"])
    options = {}
    if "window" in request:
        options["window"] = Window(*request["window"])
    if "outShape" in request:
        options["out_shape"] = tuple(request["outShape"])
    if "resampling" in request:
        options["resampling"] = Resampling[request["resampling"]]
    if request.get("masked"):
        options["masked"] = True
    key = json.dumps(request["path"])
    if request.get("reuse") and key in outs:
        options["out"] = outs[key]
    start = time.perf_counter()
    with MemoryFile(data) as memfile, memfile.open() as dataset:
        result = dataset.read(**options)
        if request.get("interleave") == "pixel":
            result = result.transpose(1, 2, 0).copy()
    seconds = time.perf_counter() - start
    outs.clear()
    if request.get("reuse"):
        outs[key] = result
    if request.get("masked"):
        result = result.data
    return seconds, result


def windows(request):
    size = request["size"]
    state = 1

    def below(limit):
        nonlocal state
        state = (state * 1664525 + 1013904223) % 2**32
        return int(state / 2**32 * limit)

    with MemoryFile(content(request["path"])) as memfile, memfile.open() as dataset:
        columns, rows = dataset.width - size + 1, dataset.height - size + 1
        places = [Window(below(columns), below(rows), size, size) for _ in range(request["count"])]
        start = time.perf_counter()
        for place in places:
            dataset.read(window=place)
        return time.perf_counter() - start


def facts(request):
    data = content(request["path"])
    start = time.perf_counter()
    with MemoryFile(data) as memfile, memfile.open() as dataset:
        dataset.shape, dataset.dtypes, dataset.crs and dataset.crs.to_epsg(), dataset.transform, dataset.bounds
        dataset.nodata, dataset.descriptions, dataset.block_shapes, dataset.compression
        dataset.tags(), dataset.tags(1), dataset.overviews(1), dataset.colorinterp
    return time.perf_counter() - start


def write(request):
    data, profile = pixels(request["path"])
    profile.update(request["profile"])
    rows = request.get("rows")
    start = time.perf_counter()
    with MemoryFile() as memfile:
        with memfile.open(**profile) as dataset:
            if rows is None:
                dataset.write(data)
            else:
                for row in range(0, dataset.height, rows):
                    part = data[:, row : row + rows]
                    dataset.write(part, window=Window(0, row, dataset.width, part.shape[1]))
        size = len(memfile)
    return time.perf_counter() - start, size


def answer(request):
    kind = request["kind"]
    if kind == "write":
        seconds, size = write(request)
        return {"time": seconds * 1000, "size": size}
    if kind == "read":
        seconds, result = read(request)
        return {"time": seconds * 1000, "crc": zlib.crc32(result.tobytes()) if request["check"] else None}
    return {"time": {"windows": windows, "facts": facts}[kind](request) * 1000}


def kilobytes(key):
    """A number that Linux tells of this process, in bytes."""
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith(f"{key}:"))


measures_memory = "--memory" in sys.argv
print(json.dumps({"version": f"rasterio {rasterio.__version__}, GDAL {rasterio.__gdal_version__}"}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    if measures_memory:
        (pixels if request["kind"] == "write" else content)(request["path"])
        gc.collect()
        # From here on, Linux counts the peak anew.
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    before = kilobytes("VmRSS")
    result = answer(request)
    result["growth"] = kilobytes("VmHWM") - before
    print(json.dumps(result), flush=True)
    gc.collect()
