"""The smallest GeoTIFFs, made of tags and GeoKeys by hand, and what rasterio reads of them."""

import logging
import struct
import warnings

from rasterio.io import MemoryFile

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
FORMATS = {1: "B", 3: "H", 4: "I", 8: "h", 9: "i", 11: "f", 12: "d", 16: "Q"}


def tiff(tags):
    """The bytes of a picture of 4 x 3 pixels of 8 bits with `tags`, lists of number, type and values or text."""
    base = [[256, 3, [4]], [257, 3, [3]], [258, 3, [8]], [259, 3, [1]], [262, 3, [1]], [273, 4, [8]], [277, 3, [1]], [278, 3, [3]], [279, 4, [12]]]  # fmt: skip
    every = sorted(base + tags, key=lambda tag: tag[0])
    start = 20
    offset = start + 2 + 12 * len(every) + 4
    entries, blob = b"", b""
    for number, kind, values in every:
        data = values.encode("latin-1") if isinstance(values, str) else struct.pack(f"<{len(values)}{FORMATS[kind]}", *values)
        entries += struct.pack("<HHI", number, kind, len(values))
        if len(data) <= 4:
            entries += data.ljust(4, b"\0")
        else:
            entries += struct.pack("<I", offset + len(blob))
            blob += data + b"\0" * (len(data) % 2)
    head = b"II*\0" + struct.pack("<I", start) + bytes(12)
    return head + struct.pack("<H", len(every)) + entries + bytes(4) + blob


def geo_key_tags(keys, version=(1, 1, 0)):
    """The three tags of GeoKeys: whole numbers are shorts, others and lists doubles."""
    directory, doubles, text = [], [], ""
    for key, value in keys.items():
        if isinstance(value, str):
            directory += [key, 34737, len(value) + 1, len(text)]
            text += value + "|"
        elif isinstance(value, int):
            directory += [key, 0, 1, value]
        else:
            values = value if isinstance(value, list) else [value]
            directory += [key, 34736, len(values), len(doubles)]
            doubles += values
    tags = [[34735, 3, [*version, len(keys), *directory]]]
    return tags + ([[34736, 12, doubles]] if doubles else []) + ([[34737, 2, text + "\0"]] if text else [])


def crs_of_geo_keys(keys, version=(1, 1, 0)):
    """The WKT of the system that rasterio finds, empty for none."""
    with MemoryFile(tiff(geo_key_tags(keys, version))) as file, file.open() as dataset:
        return dataset.crs.to_wkt() if dataset.crs else ""
