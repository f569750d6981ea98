"""What rasterio sees of the files of a folder, as JSON: `odd_files.py FOLDER`.

Each file is NAME.tif in a folder of its own, with its sidecars. Files of strangers can stop a process, so each batch
has one of its own.
"""

import json
import os
import pathlib
import subprocess
import sys
import warnings
import zlib

BATCH = 40


def crc(array):
    return zlib.crc32(array.tobytes())


def facts(path):
    import rasterio

    try:
        source = rasterio.open(path)
    except Exception as error:
        return {"open": str(error)[:150]}
    with source:
        seen = {
            "shape": [source.count, source.height, source.width],
            "dtypes": list(source.dtypes),
            "nodata": None if source.nodata is None else str(source.nodata),
            "colorinterp": [c.name for c in source.colorinterp],
            "blocks": [list(shape) for shape in source.block_shapes],
            "overviews": source.overviews(1),
            "flags": [flag.name for flag in source.mask_flag_enums[0]],
            "interleave": source.interleaving.name if source.interleaving else None,
            "subdatasets": len(source.subdatasets),
            "tags": sorted(k for k in source.tags() if k != "AREA_OR_POINT"),
        }
        try:
            seen["colormap"] = zlib.crc32(json.dumps([list(c) for _, c in sorted(source.colormap(1).items())], separators=(",", ":")).encode())
        except ValueError:
            seen["colormap"] = None
        half = (source.count, max(1, source.height // 2), max(1, source.width // 2))
        for name, read in [
            ("pixels", lambda: source.read()),
            ("half", lambda: source.read(out_shape=half)),
            ("masks", lambda: source.read_masks(1)),
            ("halfMasks", lambda: source.read_masks(1, out_shape=half[1:])),
        ]:
            try:
                seen[name] = crc(read())
            except Exception as error:
                seen[name] = "error"
        return seen


def batch(folder, names):
    import rasterio

    warnings.simplefilter("ignore")
    with rasterio.Env(GDAL_CACHEMAX=8):
        for name in names:
            print(json.dumps([name, facts(os.path.join(folder, name, f"{name}.tif"))]), flush=True)


def main(folder):
    names = sorted(os.listdir(folder))
    result = {}
    while names:
        now, names = names[:BATCH], names[BATCH:]
        done = subprocess.run(["sh", "-c", "command -p python3 \"$@\"", "sh", __file__, folder, *now], capture_output=True, text=True, timeout=300)
        for line in done.stdout.splitlines():
            name, seen = json.loads(line)
            result[name] = seen
        missing = [name for name in now if name not in result]
        if missing:
            result[missing[0]] = {"open": f"ended by {done.returncode}"}
            names = missing[1:] + names
    print(json.dumps(result))


if __name__ == "__main__":
    if len(sys.argv) > 2:
        batch(sys.argv[1], sys.argv[2:])
    else:
        main(sys.argv[1])
