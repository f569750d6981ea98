#!/usr/bin/env python3
"""Makes the archives beside it with Python's zipfile, and members.json, which says what zipfile reads from them.

usage: make-zip-archives.py      (Python 3.9 or newer)
"""
import io
import json
import pathlib
import struct
import zipfile
import zlib

HERE = pathlib.Path(__file__).parent
DATE = (2020, 1, 1, 0, 0, 0)


def info(name, method=zipfile.ZIP_DEFLATED):
    entry = zipfile.ZipInfo(name, DATE)
    entry.compress_type = method
    entry.external_attr = 0o644 << 16
    return entry


def plain():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info("readme.txt", zipfile.ZIP_STORED), b"stored text")
        archive.writestr(info("folder/"), b"")
        archive.writestr(info("folder/zeros.bin"), bytes(20000))
        archive.writestr(info("folder/text.txt"), b"the quick brown fox " * 40)
        archive.writestr(info("empty.bin"), b"")
        archive.writestr(info("gr\u00fc\u00dfe/\u5730\u56fe.txt"), b"UTF-8 name")
        archive.writestr(info("twice.txt"), b"first")
        archive.writestr(info("twice.txt"), b"second")
        archive.comment = b"a comment"
    return out.getvalue()


class Unseekable(io.RawIOBase):
    """What zipfile cannot go back in gets data descriptors."""

    def __init__(self, out):
        self.out = out

    def writable(self):
        return True

    def write(self, data):
        self.out.write(data)
        return len(data)

    def flush(self):
        pass


def streamed():
    out = io.BytesIO()
    with zipfile.ZipFile(Unseekable(out), "w") as archive:
        archive.writestr(info("a.bin"), bytes(range(256)) * 8)
        archive.writestr(info("b.bin", zipfile.ZIP_STORED), b"stored behind a descriptor")
    return out.getvalue()


def zip64():
    """zipfile writes ZIP64 for large archives alone, so that its sizes are moved there by hand."""
    name, data = b"long.bin", bytes(range(100)) * 5
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    crc = zlib.crc32(data)
    full = 0xFFFFFFFF
    local = struct.pack("<IHHHHHIIIHH", 0x04034B50, 45, 0, 8, 0, 0x5021, crc, full, full, len(name), 20) + name
    local += struct.pack("<HHQQ", 1, 16, len(data), len(packed)) + packed
    central = struct.pack(
        "<IHHHHHHIIIHHHHHII", 0x02014B50, 45, 45, 0, 8, 0, 0x5021, crc, full, full, len(name), 28, 0, 0, 0, 0, full
    )
    central += name + struct.pack("<HHQQQ", 1, 24, len(data), len(packed), 0)
    end64 = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 1, 1, len(central), len(local))
    locator = struct.pack("<IIQI", 0x07064B50, 0, len(local) + len(central), 1)
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, full, full, 0)
    return local + central + end64 + locator + end


def code_page():
    """A name in code page 437, which zipfile reads and does not write."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info("Ger?t.txt"), b"code page 437")
    return out.getvalue().replace(b"Ger?t.txt", "Ger\u00e4t.txt".encode("cp437"))


def with_flag(archive, flag):
    """The archive, with a flag set in each header."""
    data = bytearray(archive)
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(signature)
        while start >= 0:
            struct.pack_into("<H", data, start + at, struct.unpack_from("<H", data, start + at)[0] | flag)
            start = data.find(signature, start + 4)
    return bytes(data)


def encrypted():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info("secret.tif", zipfile.ZIP_STORED), b"not really encrypted")
    return with_flag(out.getvalue(), 1)


def other_methods():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info("a.bz2", zipfile.ZIP_BZIP2), b"bzip2 " * 20)
        archive.writestr(info("a.lzma", zipfile.ZIP_LZMA), b"lzma " * 20)
    return out.getvalue()


def overlapping():
    """Two entries of the directory for one member, as in archives that are made to blow up."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info("a.bin"), bytes(5000))
        archive.writestr(info("b.bin"), bytes(5000))
    data = bytearray(out.getvalue())
    second = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, second + 42, 0)
    return bytes(data)


READABLE = {
    "plain": plain(),
    "streamed": streamed(),
    "zip64": zip64(),
    "code-page": code_page(),
    "after-a-program": b"#!/bin/sh\nexit 0\n" + plain(),
}
REFUSED = {"encrypted": encrypted(), "other-methods": other_methods(), "overlapping": overlapping()}


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        # Of two members of one name zipfile reads the last and GDAL the first, which counts here.
        names = [name for name in dict.fromkeys(archive.namelist()) if not name.endswith("/")]
        first = {entry.filename: entry for entry in reversed(archive.infolist())}
        return {name: f"{zlib.crc32(archive.read(first[name])):08x}" for name in names}


for name, data in {**READABLE, **REFUSED}.items():
    (HERE / f"{name}.zip").write_bytes(data)
facts = {name: members(data) for name, data in READABLE.items()}
(HERE / "members.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n")
