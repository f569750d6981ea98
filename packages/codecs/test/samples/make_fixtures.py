"""Makes sample-fixtures.json: uncompressed and predicted blocks that GDAL wrote, with the samples that it reads.

Run with rasterio installed: python3 make_fixtures.py > sample-fixtures.json
"""

import base64
import json
import struct
import warnings
import zlib

import numpy as np
from rasterio.io import MemoryFile

warnings.simplefilter("ignore")

WIDTH, HEIGHT = 13, 5


def gtiff(array, **options):
    with MemoryFile() as memfile:
        with memfile.open(
            driver="GTiff",
            width=array.shape[2],
            height=array.shape[1],
            count=array.shape[0],
            dtype=array.dtype,
            interleave="pixel",
            blockysize=array.shape[1],
            **options,
        ) as dataset:
            dataset.write(array)
        return memfile.read()


def entries(tiff):
    order = "<" if tiff[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", tiff, 4)
    (count,) = struct.unpack_from(order + "H", tiff, at)
    return order, {
        struct.unpack_from(order + "H", tiff, entry)[0]: entry
        for entry in range(at + 2, at + 2 + 12 * count, 12)
    }


def scalar(tiff, tag):
    """The first value of a tag of type SHORT or LONG."""
    order, found = entries(tiff)
    kind, n = struct.unpack_from(order + "HI", tiff, found[tag] + 2)
    code = {3: "H", 4: "I"}[kind]
    at = found[tag] + 8
    if struct.calcsize(code) * n > 4:
        (at,) = struct.unpack_from(order + "I", tiff, at)
    return struct.unpack_from(order + code, tiff, at)[0]


def with_format(tiff, sample_format):
    """The file with another SampleFormat, for what GDAL reads and does not write."""
    order, found = entries(tiff)
    patched = bytearray(tiff)
    struct.pack_into(order + "H", patched, found[339] + 8, sample_format)
    return bytes(patched)


def text(data):
    return base64.b64encode(bytes(data)).decode()


def facts(name, tiff, predictor=1):
    offset, size = scalar(tiff, 273), scalar(tiff, 279)
    block = tiff[offset : offset + size]
    with MemoryFile(tiff) as memfile, memfile.open() as dataset:
        pixels = np.moveaxis(dataset.read(), 0, 2)
        # rasterio 1.3 has the two mixed up.
        dtype = {"int64": "uint64", "uint64": "int64"}.get(dataset.dtypes[0], dataset.dtypes[0])
        count = dataset.count
        if dtype == "complex_int16":
            pixels = np.stack([pixels.real, pixels.imag], axis=-1).astype("int16")
    return {
        "name": name,
        "predictor": predictor,
        "littleEndian": tiff[:2] == b"II",
        "bitsPerSample": scalar(tiff, 258),
        "sampleFormat": scalar(tiff, 339),
        "width": WIDTH,
        "height": HEIGHT,
        "samplesPerPixel": count,
        "dtype": dtype,
        "block": text(zlib.decompress(block) if predictor != 1 else block),
        "samples": text(np.ascontiguousarray(pixels).tobytes()),
    }


random = np.random.default_rng(11)


def noise(dtype, bands, bits=None):
    dtype = np.dtype(dtype)
    if dtype.kind in "ui":
        info = np.iinfo(dtype)
        low, high = (0, 2**bits - 1) if bits else (info.min, info.max)
        return random.integers(low, high, (bands, HEIGHT, WIDTH), dtype=dtype, endpoint=True)
    values = random.normal(0, 1000, (bands, HEIGHT, WIDTH))
    if dtype.kind == "c":
        values = values + 1j * random.normal(0, 3, values.shape)
    return values.astype(dtype)


fixtures = []
for order in ("LITTLE", "BIG"):
    for dtype in ("uint8", "uint16", "int16", "uint32", "int32", "float32", "float64", "complex64", "complex128"):
        bands = 3 if dtype in ("uint8", "uint16", "float32") else 1
        fixtures.append(facts(f"{dtype} {order}", gtiff(noise(dtype, bands), endianness=order)))
    for dtype, bits in [("uint8", n) for n in range(1, 8)] + [("uint16", n) for n in range(9, 16)] + [
        ("uint32", n) for n in range(17, 32)
    ]:
        if order == "BIG" and bits not in (1, 12, 24, 25):
            continue
        fixtures.append(
            facts(f"{bits} bits {order}", gtiff(noise(dtype, 1, bits), nbits=bits, endianness=order))
        )
    fixtures.append(facts(f"12 bits, 3 bands {order}", gtiff(noise("uint16", 3, 12), nbits=12, endianness=order)))
    halves = noise("float32", 2)
    halves[0, 0, :8] = [0, -0.0, 1, 65504, np.inf, -np.inf, 2**-24, -(2**-15)]
    halves = halves.astype("float16").astype("float32")
    fixtures.append(facts(f"float16 {order}", gtiff(halves, nbits=16, endianness=order)))
    triples = gtiff(noise("uint32", 1, 24), nbits=24, endianness=order)
    fixtures.append(facts(f"float24 {order}", with_format(triples, 3)))
    fixtures.append(facts(f"24 bits, signed {order}", with_format(triples, 2)))
    words = gtiff(noise("uint32", 1), endianness=order)
    fixtures.append(facts(f"complex_int16 {order}", with_format(words, 5)))
    fixtures.append(facts(f"32 bits, undefined {order}", with_format(words, 4)))
    doubles = gtiff(noise("float64", 1), endianness=order)
    fixtures.append(facts(f"complex of two int32 {order}", with_format(doubles, 5)))
    fixtures.append(facts(f"int8 {order}", with_format(gtiff(noise("uint8", 1), endianness=order), 2)))
    # Only as bits: rasterio 1.3 cannot write 64-bit integers.
    for sample_format in (1, 2):
        fixtures.append(facts(f"64 bits {sample_format} {order}", with_format(doubles, sample_format)))
    for signed_bits, dtype in ((4, "uint8"), (12, "uint16")):
        packed = gtiff(noise(dtype, 1, signed_bits), nbits=signed_bits, endianness=order)
        fixtures.append(facts(f"{signed_bits} bits, signed {order}", with_format(packed, 2)))

    for dtype in ("uint8", "uint16", "int16", "uint32", "int32", "float32", "float64", "complex64"):
        for bands in (1, 3):
            tiff = gtiff(noise(dtype, bands), compress="deflate", predictor=2, endianness=order)
            fixtures.append(facts(f"predictor 2, {dtype}, {bands} bands {order}", tiff, 2))
    for dtype in ("float32", "float64"):
        for bands in (1, 3):
            tiff = gtiff(noise(dtype, bands), compress="deflate", predictor=3, endianness=order)
            fixtures.append(facts(f"predictor 3, {dtype}, {bands} bands {order}", tiff, 3))
    tiff = gtiff(halves, compress="deflate", predictor=3, nbits=16, endianness=order)
    fixtures.append(facts(f"predictor 3, float16, 2 bands {order}", tiff, 3))

print(json.dumps(fixtures, indent=1))
