"""Makes golden/old-compressions.json: files of old-style JPEG and of SGILog, and what rasterio sees of them.

Run with rasterio and libtiff installed: python3 make_old_compressions.py > golden/old-compressions.json
"""

import contextlib
import ctypes
import io
import json
import os
import struct
import tempfile

import numpy as np

with contextlib.redirect_stdout(io.StringIO()):
    from make_rare_files import files, libtiff, look

files.clear()
rng = np.random.default_rng(8)
WIDTH, HEIGHT = 53, 41
folder = tempfile.mkdtemp()


def write(path, fields, blocks, tiled=False, mode="w"):
    """A file of blocks that libtiff encodes; fields are (tag, C values)."""
    tiff = ctypes.c_void_p(libtiff.TIFFOpen(path.encode(), mode.encode()))
    for tag, *values in fields:
        libtiff.TIFFSetField(tiff, ctypes.c_uint32(tag), *values)
    put = libtiff.TIFFWriteEncodedTile if tiled else libtiff.TIFFWriteEncodedStrip
    for index, data in enumerate(blocks):
        assert put(tiff, ctypes.c_uint32(index), data, ctypes.c_ssize_t(len(data))) == len(data), path
    libtiff.TIFFClose(tiff)


def numbers(*fields):
    return [(tag, *(ctypes.c_int(value) for value in values)) for tag, *values in fields]


def values_of(content):
    """The fields of a little-endian file's directory."""
    at = struct.unpack_from("<I", content, 4)[0]
    found = {}
    for i in range(struct.unpack_from("<H", content, at)[0]):
        entry = at + 2 + 12 * i
        tag, kind, count = struct.unpack_from("<HHI", content, entry)
        size = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}[kind]
        place = entry + 8 if size * count <= 4 else struct.unpack_from("<I", content, entry + 8)[0]
        raw = content[place : place + size * count]
        found[tag] = raw if size in (1, 8) else list(struct.unpack(f"<{count}{'H' if size == 2 else 'I'}", raw))
    return found


def jpeg(width, height, rows, across, down):
    """Smooth colours in luminance and chrominance: the tables and the data of strips as libtiff encodes them."""
    y, x = np.mgrid[0 : -(-height // down) * down, 0 : -(-width // across) * across]
    light = np.clip(128 + 90 * np.sin(x / 5) * np.cos(y / 7) + rng.normal(0, 9, x.shape), 0, 255).astype("uint8")
    cb = np.clip(128 + 100 * np.sin((x + y) / 11), 0, 255).astype("uint8")[::down, ::across]
    cr = np.clip(128 + 100 * np.cos((x - y) / 9), 0, 255).astype("uint8")[::down, ::across]
    groups = light.reshape(cb.shape[0], down, cb.shape[1], across).transpose(0, 2, 1, 3)
    packed = np.concatenate([groups.reshape(*cb.shape, -1), cb[..., None], cr[..., None]], axis=2)
    blocks = [packed[at : at + rows // down].tobytes() for at in range(0, packed.shape[0], rows // down)]
    path = os.path.join(folder, "new.tif")
    fields = numbers((256, width), (257, height), (258, 8), (259, 7), (262, 6), (277, 3), (278, rows), (284, 1))
    write(path, fields + numbers((530, across, down), (65537, 85)), blocks)
    with open(path, "rb") as file:
        content = file.read()
    found = values_of(content)
    tables = segments(found[347])[0]
    data = []
    for offset, count in zip(found[273], found[279]):
        stream = content[offset : offset + count]
        data.append(stream[segments(stream)[1] : -2])
    return tables, data


def segments(stream):
    """The segments before a scan's data, as {marker: [content]}, and where they end."""
    found, at = {}, 2
    while at + 4 <= len(stream):
        marker, length = stream[at + 1], struct.unpack_from(">H", stream, at + 2)[0]
        found.setdefault(marker, []).append(stream[at + 4 : at + 2 + length])
        at += 2 + length
        if marker == 0xDA:
            break
    return found, at


def segment(marker, content):
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def header(tables, width, height, across, down, interval, chroma=0x11):
    out = b"\xff\xd8" + b"".join(segment(marker, each) for marker in (0xDB, 0xC4) for each in tables[marker])
    if interval:
        out += segment(0xDD, struct.pack(">H", interval))
    parts = bytes([1, across << 4 | down, 0, 2, chroma, 1, 3, chroma, 1])
    out += segment(0xC0, struct.pack(">BHHB", 8, height, width, 3) + parts)
    return out + segment(0xDA, bytes([3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]))


def with_restarts(data):
    return b"".join(each + (bytes([0xFF, 0xD0 + i % 8]) if i + 1 < len(data) else b"") for i, each in enumerate(data))


def tiff(fields, order="<"):
    """A classic TIFF; a field is (tag, type, values), and bytes among the values stand for where they are put."""
    body = bytearray(struct.pack(order + "2sHI", b"II" if order == "<" else b"MM", 42, 0))
    entries = []
    for tag, kind, values in sorted(fields):
        places = []
        put = {}
        for value in values:
            if isinstance(value, bytes):
                if value not in put:
                    put[value] = len(body)
                    body += value + b"\0" * (len(value) % 2)
                places.append(put[value])
            else:
                places.append(value)
        raw = struct.pack(f"{order}{len(places)}{'BHI'[(1, 3, 4).index(kind)]}", *places)
        if len(raw) > 4:
            body += b"\0" * (len(body) % 2)
            at = struct.pack(order + "I", len(body))
            body += raw
        else:
            at = raw.ljust(4, b"\0")
        entries.append(struct.pack(order + "HHI", tag, kind, len(places)) + at)
    body += b"\0" * (len(body) % 2)
    struct.pack_into(order + "I", body, 4, len(body))
    return bytes(body + struct.pack(order + "H", len(entries)) + b"".join(entries) + bytes(4))


def old(name, fields, order="<"):
    path = os.path.join(folder, "old.tif")
    with open(path, "wb") as file:
        file.write(tiff(fields, order))
    look(name, path)


def basic(width=WIDTH, height=HEIGHT, rows=HEIGHT, bits=(8, 8, 8), photometric=6, samples=3):
    fields = [(256, 4, [width]), (257, 4, [height]), (259, 3, [6]), (278, 4, [rows])]
    fields += [(258, 3, list(bits))] if bits else []
    fields += [(262, 3, [photometric])] if photometric is not None else []
    return fields + ([(277, 3, [samples])] if samples else [])


def blocks(data, offsets=273, counts=279):
    return [(offsets, 4, list(data)), (counts, 4, [len(each) for each in data])]


def tables_of(tables):
    """JPEGQTables, JPEGDCTables and JPEGACTables."""
    quantisation = b"".join(tables[0xDB])
    q = [quantisation[1:65], quantisation[66:130]]
    codes = b"".join(tables[0xC4])
    found = {}
    while codes:
        size = 17 + sum(codes[1:17])
        found[codes[0]] = codes[1:size]
        codes = codes[size:]
    return [
        (519, 4, [q[0], q[1], q[1]]),
        (520, 4, [found[0], found[1], found[1]]),
        (521, 4, [found[0x10], found[0x11], found[0x11]]),
        (512, 3, [1]),
    ]


for across, down in ((1, 1), (2, 1), (2, 2), (4, 1), (4, 2)):
    tables, (data,) = jpeg(WIDTH, HEIGHT, 48, across, down)
    stream = header(tables, WIDTH, HEIGHT, across, down, 0) + data + b"\xff\xd9"
    sub = [(530, 3, [across, down])]
    old(f"ojpeg of {across} by {down}, a stream in one strip", basic() + blocks([stream]) + sub)
    old(
        f"ojpeg of {across} by {down}, tables in tags",
        basic() + blocks([data]) + sub + tables_of(tables),
        ">",
    )

tables, (data,) = jpeg(WIDTH, HEIGHT, 48, 2, 1)
stream = header(tables, WIDTH, HEIGHT, 2, 1, 0) + data + b"\xff\xd9"
whole = [(513, 4, [stream]), (514, 4, [len(stream)])]
old("ojpeg, JPEGInterchangeFormat", basic() + blocks([stream]) + whole + [(530, 3, [2, 2])])
old(
    "ojpeg, JPEGInterchangeFormat without a length, fields left out",
    basic(bits=None, photometric=None, samples=0) + blocks([stream]) + whole[:1],
)
old("ojpeg, said to be RGB", basic(photometric=2) + blocks([stream]))
head = header(tables, WIDTH, HEIGHT, 2, 1, 0)
old("ojpeg, the header in JPEGInterchangeFormat", basic() + blocks([data]) + [(513, 4, [head]), (514, 4, [len(head)])])

tables, data = jpeg(WIDTH, HEIGHT, 16, 2, 2)
units = 4
old("ojpeg in strips, tables in tags", basic(rows=16) + blocks(data) + tables_of(tables))
head = header(tables, WIDTH, HEIGHT, 2, 2, units)
old("ojpeg in strips, the header in JPEGInterchangeFormat", basic(rows=16) + blocks(data) + [(513, 4, [head]), (514, 4, [len(head)])])
old("ojpeg in strips, a stream with restart markers", basic(rows=16) + [(513, 4, [head + with_restarts(data) + b"\xff\xd9"])] + blocks(data))
old("ojpeg in strips, the header in the first", basic(rows=16) + blocks([head + data[0], *data[1:]]))
tables, data = jpeg(64, 48, 16, 2, 2)
tile = [(322, 4, [64]), (323, 4, [16])]
fields = [field for field in basic(64, 48) if field[0] != 278]
old("ojpeg in tiles, tables in tags", fields + tile + blocks(data, 324, 325) + tables_of(tables))
tables, (data,) = jpeg(WIDTH, HEIGHT, 48, 2, 1)
stream = header(tables, WIDTH, HEIGHT, 2, 2, 0, 0x12) + data + b"\xff\xd9"
old("ojpeg of factors that TIFF does not have, which GDAL does not read", basic() + blocks([stream]))

FORMATS = {"floats": (32, 3, "float32"), "shorts": (16, 2, "int16"), "bytes": (8, 1, "uint8")}


def sgilog(name, compression, photometric, form, tile=None, mode="w"):
    """Floats of all magnitudes that libtiff encodes; the file then says that it holds another form."""
    samples = 1 if photometric == 32844 else 3
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    light = np.exp2((x // 3 * 3 - 20 + y % 7) / 4).astype("float32")
    light[3:6, 5:20] = 0
    if compression == 34676 and photometric == 32844:
        light[9:12] *= -1
    tint = np.stack([0.4 + 0.8 * (x % 20) / 20, np.ones(x.shape), 0.2 + 1.2 * (y % 30) / 30], axis=2)
    pixels = light if samples == 1 else (light[..., None] * tint).astype("float32")
    fields = numbers((256, WIDTH), (257, HEIGHT), (259, compression), (262, photometric), (277, samples), (284, 1))
    fields += numbers((322, tile), (323, tile)) if tile else numbers((278, 16))
    path = os.path.join(folder, "log.tif")
    if tile:
        padded = np.pad(pixels, [(0, -HEIGHT % tile), (0, -WIDTH % tile)] + [(0, 0)] * (samples > 1), mode="edge")
        rows = range(0, HEIGHT, tile)
        data = [padded[top : top + tile, left : left + tile].tobytes() for top in rows for left in range(0, WIDTH, tile)]
    else:
        data = [pixels[top : top + 16].tobytes() for top in range(0, HEIGHT, 16)]
    write(path, fields + numbers((65560, 0)), data, tile, mode)
    bits, kind, _ = FORMATS[form]
    with open(path, "rb") as file:
        content = bytearray(file.read())
    order = "<" if content[:1] == b"I" else ">"
    at = struct.unpack_from(order + "I", content, 4)[0]
    for i in range(struct.unpack_from(order + "H", content, at)[0]):
        entry = at + 2 + 12 * i
        tag, _, count, place = struct.unpack_from(order + "HHII", content, entry)
        if tag in (258, 339):
            where = entry + 8 if count < 3 else place
            struct.pack_into(f"{order}{count}H", content, where, *[bits if tag == 258 else kind] * count)
    with open(path, "wb") as file:
        file.write(content)
    look(f"{name} as {form}", path)


for form in FORMATS:
    sgilog("luminance, sgilog", 34676, 32844, form)
    sgilog("colours, sgilog", 34676, 32845, form)
    sgilog("colours, sgilog24", 34677, 32845, form)
sgilog("colours in tiles of a big-endian file, sgilog", 34676, 32845, "floats", 32, "wb")

def raw(name, compression, bits, data, width=WIDTH, height=HEIGHT, rows=16, order="<"):
    """Of schemes that libtiff does not write: strips as they are."""
    fields = [(256, 4, [width]), (257, 4, [height]), (258, 3, [bits]), (259, 3, [compression]), (262, 3, [1])]
    old(name, fields + [(277, 3, [1]), (278, 4, [rows])] + blocks(data), order)


def next_row(i, row):
    """A row of gray in 2 bits: as it is, as a span in white, or as runs."""
    codes = np.append(row, np.zeros(-len(row) % 4, "uint8")).reshape(-1, 4)
    packed = (codes << np.array([6, 4, 2, 0])).sum(axis=1).astype("uint8").tobytes()
    if i % 3 == 0:
        return b"\0" + packed
    if i % 3 == 1:
        return b"\x40" + struct.pack(">HH", 3, 7) + packed[3:10]
    out, x = b"", 0
    while x < len(row):
        end = x
        while end < len(row) and row[end] == row[x] and end - x < 63:
            end += 1
        out += bytes([row[x] << 6 | (end - x)])
        x = end
    # What begins with 0 or 64 would be a row of another kind.
    return out if out[0] not in (0, 0x40) else b"\xc0" + out


gray = np.repeat(rng.integers(0, 4, (HEIGHT, WIDTH // 5 + 1)), 5, axis=1)[:, :WIDTH].astype("uint8")
lines = [next_row(i, row) for i, row in enumerate(gray)]
raw("next", 32766, 2, [b"".join(lines[at : at + 16]) for at in range(0, HEIGHT, 16)])
raw("next, whose end is missing", 32766, 2, [b"".join(lines[:9])], rows=HEIGHT)


def thunder_row(i):
    """Runs, differences and values; the last pixels are values, since libtiff loses runs there."""
    out, count, value = b"", 0, 0
    while count < WIDTH - 6:
        kind = (i + count) % 4
        if kind == 0:
            length = 1 + (i * 7 + count) % 4
            out, count = out + bytes([length]), count + length
        elif kind == 1:
            out, count = out + bytes([0x40 | 0b01_10_11]), count + 2
        elif kind == 2:
            out, count = out + bytes([0x80 | ((i + count) % 4) << 3 | 5 + i % 3]), count + 2
        else:
            out, count = out + bytes([0xC0 | (i + count) % 16]), count + 1
    return out + bytes(0xC0 | (i * 3 + x) % 16 for x in range(WIDTH - count))


lines = [thunder_row(i) for i in range(HEIGHT)]
raw("thunderscan", 32809, 4, [b"".join(lines[at : at + 16]) for at in range(0, HEIGHT, 16)])


def pixarlog(name, samples, form, mode="w"):
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    light = np.stack([(np.sin(x / 7 + k) * np.cos(y / 5) + 1) / 2 for k in range(samples)], axis=2)
    bits, kind, dtype = FORMATS[form]
    values = light * 3 if form == "floats" else light * (2**bits - 1)
    pixels = values.astype({"int16": "uint16"}.get(dtype, dtype))
    path = os.path.join(folder, "pixar.tif")
    fields = numbers((256, WIDTH), (257, HEIGHT), (258, bits), (259, 32909), (262, 1 if samples != 3 else 2))
    fields += numbers((277, samples), (278, 16), (284, 1), (339, 3 if kind == 3 else 1))
    write(path, fields, [pixels[top : top + 16].tobytes() for top in range(0, HEIGHT, 16)], mode=mode)
    look(f"{name} as {form}", path)


for form in FORMATS:
    pixarlog("pixarlog of 3 samples", 3, form)
pixarlog("pixarlog of 4 samples, big-endian", 4, "shorts", "wb")

print(json.dumps(files, indent=1))
