"""TIFF files of few pixels of 8 bits, made by hand."""

import struct

FORMS = {"H": 3, "I": 4, "d": 12, "s": 2}


def tiff(tags, bands=1):
    """A raster of 4 x 3 pixels with these tags, given as number, form and values; its pixels are in front of its directory."""
    own = [(256, "H", [4]), (257, "H", [3]), (258, "H", [8]), (259, "H", [1]), (262, "H", [1]), (273, "I", [8])]
    own += [(277, "H", [bands]), (278, "H", [3]), (279, "I", [12 * bands])]
    if bands > 1:
        own.append((338, "H", [0] * (bands - 1)))
    tags = sorted(own + tags)
    start = 8 + 12 * bands
    at = start + 2 + 12 * len(tags) + 4
    entries, data = struct.pack("<H", len(tags)), b""
    for tag, form, values in tags:
        raw = values.encode() + b"\0" if form == "s" else struct.pack(f"<{len(values)}{form}", *values)
        place = raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack("<I", at + len(data))
        data += raw + b"\0" * (len(raw) % 2) if len(raw) > 4 else b""
        count = len(raw) if form == "s" else len(values)
        entries += struct.pack("<HHI", tag, FORMS[form], count) + place
    return b"II*\0" + struct.pack("<I", start) + bytes(12 * bands) + entries + bytes(4) + data
