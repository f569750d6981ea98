"""Runs the benchmark's operations with rasterio: a JSON request on each line of standard input, an answer on each line
of standard output. Times are milliseconds around rasterio alone; bytes and pixels are in memory before."""

import gc
import json
import sys
import time
import zlib

import rasterio
from rasterio.io import MemoryFile
from rasterio.windows import Window

contents, arrays = {}, {}
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
    start = time.perf_counter()
    with MemoryFile(data) as memfile, memfile.open() as dataset:
        result = dataset.read(**options)
    return time.perf_counter() - start, result


def write(request):
    data, profile = pixels(request["path"])
    profile.update(request["profile"])
    start = time.perf_counter()
    with MemoryFile() as memfile:
        with memfile.open(**profile) as dataset:
            dataset.write(data)
        size = len(memfile)
    return time.perf_counter() - start, size


print(json.dumps({"version": f"rasterio {rasterio.__version__}, GDAL {rasterio.__gdal_version__}"}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    if request["kind"] == "write":
        seconds, size = write(request)
        answer = {"time": seconds * 1000, "size": size}
    else:
        seconds, result = read(request)
        answer = {"time": seconds * 1000, "crc": zlib.crc32(result.data) if request["check"] else None}
        del result
    print(json.dumps(answer), flush=True)
    gc.collect()
