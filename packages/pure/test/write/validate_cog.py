"""Checks that files are Cloud Optimized GeoTIFFs by the rules that GDAL's COG driver documents.

It reads the bytes itself: the structural metadata behind the header, the directories before all blocks, overviews by
falling size, the smallest overview's blocks first, blocks in their order, each between its size and its last bytes
again, and each mask's block right behind the image's.

usage: validate_cog.py FILE...   prints JSON: by file, what is wrong with it
"""
import json
import struct
import sys

TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
INTEGERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
WANTED = {
    "LAYOUT": "IFDS_BEFORE_DATA",
    "BLOCK_ORDER": "ROW_MAJOR",
    "BLOCK_LEADER": "SIZE_AS_UINT4",
    "BLOCK_TRAILER": "LAST_4_BYTES_REPEATED",
    "KNOWN_INCOMPATIBLE_EDITION": "NO",
}


def read_directories(data):
    order = "<" if data[:2] == b"II" else ">"
    big = struct.unpack_from(order + "H", data, 2)[0] == 43
    pointer, count_format, entry_size = ("Q", "Q", 20) if big else ("I", "H", 12)
    next_ifd = struct.unpack_from(order + pointer, data, 8 if big else 4)[0]
    directories = []
    while next_ifd:
        directory = {"offset": next_ifd, "end": 0}
        at = next_ifd + struct.calcsize(count_format)
        for _ in range(struct.unpack_from(order + count_format, data, next_ifd)[0]):
            tag, kind = struct.unpack_from(order + "HH", data, at)
            count = struct.unpack_from(order + pointer, data, at + 4)[0]
            size = count * TYPE_SIZES[kind]
            value = at + 4 + struct.calcsize(pointer)
            if size > struct.calcsize(pointer):
                value = struct.unpack_from(order + pointer, data, value)[0]
                directory["end"] = max(directory["end"], value + size)
            if kind in INTEGERS:
                directory[tag] = struct.unpack_from(f"{order}{count}{INTEGERS[kind]}", data, value)
            at += entry_size
        directory["end"] = max(directory["end"], at + struct.calcsize(pointer))
        next_ifd = struct.unpack_from(order + pointer, data, at)[0]
        directories.append(directory)
    return directories, 16 if big else 8


def structural_metadata(data, start):
    prefix = b"GDAL_STRUCTURAL_METADATA_SIZE="
    if data[start : start + len(prefix)] != prefix:
        return {}, start
    size = int(data[start + len(prefix) : start + len(prefix) + 6])
    end = start + 43 + size
    lines = data[start + 43 : end].decode("ascii").split("\n")
    return dict(line.strip().split("=") for line in lines if line.strip()), end


def check(data):
    wrong = []
    directories, start = read_directories(data)
    structure, end = structural_metadata(data, start)
    for key, value in WANTED.items():
        if structure.get(key) != value:
            wrong.append(f"{key} is {structure.get(key)}")
    if directories[0]["offset"] != end + end % 2:
        wrong.append(f"the first directory is at {directories[0]['offset']}, not at {end + end % 2}")
    if [d["offset"] for d in directories] != sorted(d["offset"] for d in directories):
        wrong.append("the directories are not in their order")
    kinds = [d.get(254, (0,))[0] for d in directories]
    images = [d for d, kind in zip(directories, kinds) if kind in (0, 1)]
    masks = [d for d, kind in zip(directories, kinds) if kind in (4, 5)]
    if masks and (len(masks) != len(images) or structure.get("MASK_INTERLEAVED_WITH_IMAGERY") != "YES"):
        wrong.append("masks are not interleaved with the images")
    for larger, smaller in zip(images, images[1:]):
        if smaller[256] > larger[256] or smaller[257] > larger[257]:
            wrong.append("an overview is larger than the one before")
    places = []
    for level in reversed(range(len(images))):
        group = [images[level]] + ([masks[level]] if masks else [])
        if any(322 not in image for image in group):
            wrong.append("an image has no tiles")
            continue
        for index in range(len(images[level][324])):
            for image in group:
                offset, size = image[324][index], image[325][index]
                if offset == 0 and size == 0:
                    continue
                places.append(offset)
                if struct.unpack_from("<I", data, offset - 4)[0] != size:
                    wrong.append(f"the block at {offset} is not preceded by its size")
                if data[offset + size - 4 : offset + size] != data[offset + size : offset + size + 4]:
                    wrong.append(f"the last bytes of the block at {offset} are not repeated")
            if len(group) == 2 and group[1][324][index] != group[0][324][index] + group[0][325][index] + 8:
                wrong.append(f"block {index} of a mask does not follow the image's")
    if places != sorted(places):
        wrong.append("the blocks are not in their order")
    if places and places[0] < max(d["end"] for d in directories):
        wrong.append("there are blocks before the directories' end")
    return wrong


if __name__ == "__main__":
    results = {}
    for path in sys.argv[1:]:
        with open(path, "rb") as file:
            results[path] = check(file.read())
    json.dump(results, sys.stdout)
