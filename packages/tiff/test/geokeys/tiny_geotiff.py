"""GeoTIFFs of one pixel in memory: with given GeoKey tags, or the GeoKey tags that GDAL writes."""

import struct

from osgeo import gdal, osr

PATH = "/vsimem/tiny.tif"


def write_tags(directory, doubles, text):
    """A file with these values of the tags 34735, 34736 and 34737 at PATH."""
    tags = [(256, "H", [1]), (257, "H", [1]), (258, "H", [8]), (259, "H", [1]), (262, "H", [1]), (273, "I", [8])]
    tags += [(277, "H", [1]), (278, "H", [1]), (279, "I", [1]), (33550, "d", [1, 1, 0])]
    tags += [(33922, "d", [0, 0, 0, 100, 200, 0]), (34735, "H", directory)]
    if doubles:
        tags.append((34736, "d", doubles))
    if text:
        tags.append((34737, "s", text.encode("latin1") + b"\0"))
    types = {"H": 3, "I": 4, "d": 12, "s": 2}
    start = 16 + 2 + 12 * len(tags) + 4
    entries = struct.pack("<H", len(tags))
    data = b""
    for tag, form, values in tags:
        raw = values if form == "s" else struct.pack(f"<{len(values)}{form}", *values)
        place = raw.ljust(4, b"\0")
        if len(raw) > 4:
            place = struct.pack("<I", start + len(data))
            data += raw + b"\0" * (len(raw) % 2)
        entries += struct.pack("<HHI", tag, types[form], len(values)) + place
    gdal.FileFromMemBuffer(PATH, b"II*\0" + struct.pack("<I", 16) + b"\0" * 8 + entries + b"\0" * 4 + data)


def tags_of(keys):
    """The values of the three tags for a dictionary of GeoKeys."""
    directory, doubles, text = [1, 1, keys.get(0, 0), len([key for key in keys if key])], [], ""
    for key, value in sorted(keys.items()):
        if key == 0:
            continue
        if isinstance(value, int):
            directory += [key, 0, 1, value]
        elif isinstance(value, str):
            directory += [key, 34737, len(value) + 1, len(text)]
            text += value + "|"
        else:
            values = value if isinstance(value, list) else [value]
            directory += [key, 34736, len(values), len(doubles)]
            doubles += values
    return directory, doubles, text


def written_by_gdal(wkt):
    """The values of the three tags that GDAL writes for a well-known text."""
    spatial = osr.SpatialReference()
    spatial.ImportFromWkt(wkt)
    dataset = gdal.GetDriverByName("GTiff").Create(PATH, 1, 1, 1)
    dataset.SetSpatialRef(spatial)
    dataset.SetGeoTransform([100, 1, 0, 200, 0, -1])
    dataset = None
    file = gdal.VSIFOpenL(PATH, "rb")
    data = gdal.VSIFReadL(1, 100000, file)
    gdal.VSIFCloseL(file)
    gdal.Unlink(PATH + ".aux.xml")
    offset = struct.unpack("<I", data[4:8])[0]
    found = {34735: [], 34736: [], 34737: ""}
    for index in range(struct.unpack("<H", data[offset : offset + 2])[0]):
        entry = data[offset + 2 + index * 12 :][:12]
        tag, form, count = struct.unpack("<HHI", entry[:8])
        if tag in found:
            size = {2: 1, 3: 2, 12: 8}[form] * count
            at = struct.unpack("<I", entry[8:])[0]
            raw = data[at : at + size] if size > 4 else entry[8 : 8 + size]
            if form == 2:
                found[tag] = raw.rstrip(b"\0").decode("latin1")
            else:
                found[tag] = list(struct.unpack(f"<{count}{'H' if form == 3 else 'd'}", raw))
    return found[34735], found[34736], found[34737]
