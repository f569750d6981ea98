"""Writes golden/imagery.json.gz: files of satellite images' providers, and the metadata that rasterio sees in them.

    python3 packages/tiff/test/sidecars/make-imagery.py

Needs rasterio.
"""

import gzip
import json
import tempfile
import warnings
from pathlib import Path

import numpy
import rasterio
from rasterio.errors import NotGeoreferencedWarning

warnings.simplefilter("ignore", NotGeoreferencedWarning)
HERE = Path(__file__).resolve().parent

NUMBERS = ["LINE_OFF", "SAMP_OFF", "LAT_OFF", "LONG_OFF", "HEIGHT_OFF"]
NUMBERS += [name.replace("OFF", "SCALE") for name in NUMBERS]
LISTS = ["LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF"]


def rpc_text(*more, sign=": ", end="\n", numbers=NUMBERS, count=20):
    lines = [*more, *(f"{name}{sign}{i + 1}.5" for i, name in enumerate(numbers))]
    lines += [f"{name}_{i + 1}{sign}{i / 4}" for name in LISTS for i in range(count)]
    return end.join(lines) + end


RPB_NUMBERS = ["lineOffset", "sampOffset", "latOffset", "longOffset", "heightOffset"]
RPB_NUMBERS += [name.replace("Offset", "Scale") for name in RPB_NUMBERS]
RPB_LISTS = ["lineNumCoef", "lineDenCoef", "sampNumCoef", "sampDenCoef"]


def rpb_text(first="errBias = 1.5;", numbers=RPB_NUMBERS):
    numbers = "\n".join(f"\t{name} = {i + 1}.25;" for i, name in enumerate(numbers))
    values = ",\n".join(f"\t\t\t{i / 8:+E}" for i in range(20))
    lists = "\n".join(f"\t{name} = (\n{values});" for name in RPB_LISTS)
    return (
        f'satId = "QB02";\nbandId = "P";\nSpecId = "RPC00B";\nBEGIN_GROUP = IMAGE\n\t{first}\n{numbers}\n{lists}\n'
        "END_GROUP = IMAGE\nEND;\n"
    )


IMD = """version = "{version}";
generationTime = 2010-01-02T03:04:05.000000Z;
productCatalogId = "x1";
productType = "LV2A";
numberOfLooks = 3;
BEGIN_GROUP = BAND_P
\tULLon = -1.5;
\tTDILevel = 13 ;
END_GROUP = BAND_P
BEGIN_GROUP = IMAGE_1
\tsatId = "{satellite}";
\t{clouds}
\tfirstLineTime = {time};
\tminSunAz = 1.5; maxSunAz = 2.5; meanSunAz = 2.0;
\tmeanOffNadirViewAngle = 12;
\tmode = "FullSwath";
\tradii = ( 1, (2, "a)b"), 3 );
\theight = 5.5 <METRES>;
END_GROUP = IMAGE_1
END;
"""


def imd(version="R", satellite="QB02", clouds="cloudCover = 0.125;", time="2010-01-02T03:04:05.678901Z"):
    return IMD.format(version=version, satellite=satellite, clouds=clouds, time=time)


def isd(content):
    return f'<?xml version="1.0" encoding="utf-8"?>\n<isd>{content}</isd>'


XML_IMD = """<IMD><VERSION>28.3</VERSION><BAND_P><ULLON>-1.5</ULLON></BAND_P>
<IMAGE><SATID>WV02</SATID><CLOUDCOVER>{clouds}</CLOUDCOVER><FIRSTLINETIME>2011-12-13T14:15:16.5Z</FIRSTLINETIME>
<TLCLISTLIST><TLCLIST>1 2</TLCLIST><TLCLIST>3 4</TLCLIST></TLCLISTLIST><NAME kind="a&amp;b">x</NAME></IMAGE></IMD>"""


def xml_rpb(numbers=RPB_NUMBERS):
    values = " ".join(str(i / 8) for i in range(20))
    fields = "".join(f"<{name.upper()}>{i + 1}.25</{name.upper()}>" for i, name in enumerate(numbers))
    lists = "".join(f"<{name.upper()}List><{name.upper()}>{values}</{name.upper()}></{name.upper()}List>" for name in RPB_LISTS)
    return f"<RPB><SATID>WV02</SATID><IMAGE><ERRBIAS>1.5</ERRBIAS>{fields}{lists}</IMAGE></RPB>"


PVL = """version = "A";
BEGIN_GROUP = sensorInfo
  satelliteName = "OrbView-3";
END_GROUP
BEGIN_GROUP = productInfo
  productCloudCoverPercentage = 12;
END_GROUP
BEGIN_GROUP = inputImageInfo
  firstLineAcquisitionDateTime = {time};
END_GROUP
END;
"""
GEO_EYE = """Version Number: 22.1

Company Information
   Address
      GeoEye
      12076 Grant Street
   Contact: x
================================================================================
Product Order Metadata
--------------------------------------------------------------------------------
Creation Date: 12/15/11
Product Work Order Number: none=1
================================================================================
Source Image Metadata
--------------------------------------------------------------------------------
Number of Source Images: 1
Source Image ID: 2010
Product Image ID: 000
Sensor: GeoEye-1
Acquisition Date/Time: 2010-03-01 11:08 GMT
Percent Cloud Cover: 3
 odd
Corners = 4
   Number: 1
      Latitude: 2
         Deep: 3
            Deeper: 4
   Empty:
"""

CASES = {
    "DigitalGlobe's IMD and RPB": {"a.IMD": imd(), "a.RPB": rpb_text()},
    "the same in lower case": {"a.imd": imd(), "a.rpb": rpb_text()},
    "an IMD of version AA": {"a.IMD": imd("AA")},
    "an IMD without a version": {"a.IMD": imd().split("\n", 1)[1]},
    "clouds that are not known": {"a.IMD": imd(clouds="cloudCover = -999;")},
    "no clouds": {"a.IMD": imd(clouds="")},
    "clouds with more digits": {"a.IMD": imd(clouds="cloudCover = 0.1299;")},
    "another satellite": {"a.IMD": imd(satellite="WV01")},
    "a time without seconds": {"a.IMD": imd(time="2010-01-02 03:04")},
    "a time with a space": {"a.IMD": imd(time="2010-01-02 03:04:05")},
    "a time of few digits": {"a.IMD": imd(time="2010-1-2T3:4:5Z")},
    "comments": {"a.IMD": "# x = 1;\n/* y = 2;\n*/ z = 3; # w\nEND;\n"},
    "words": {"a.IMD": "a = 1 b = 2; c = 3\nd = x y z ;\ne = x <m>;\nf = x < y;\ng = x=y;\nh = x > y;\r\ni =;\nEND;\n"},
    "words of two lines": {"a.IMD": "a = x y\n;\nEND;\n"},
    "words that are quoted": {"a.IMD": "a = \"x;\ny\" b = 'z w'; c = x\"y z\"w d = 1;\nEND;\n"},
    "words behind quotes": {"a.IMD": "a = \"x\" y;\nEND;\n"},
    "groups": {"a.IMD": "GROUP = a\nBEGIN_GROUP = b\nc = 1;\nEND_GROUP\nd = 2;\nEnd_Object = a\ne = 3;\nEND\n"},
    "lists": {"a.IMD": "a = (1,\n (2, \"(\"), # x\n3) b = 4 <m\n n> c = (5) <k>; d = 6;\nEND;\n"},
    "a list without an end": {"a.IMD": "a = (1, 2;\nEND;\n"},
    "a time that is none": {"a.IMD": imd(time='"soon"')},
    "an IMD without an end": {"a.IMD": imd()[:-5]},
    "an IMD that is empty": {"a.IMD": ""},
    "an RPB alone": {"a.RPB": rpb_text()},
    "an RPB with both errors": {"a.RPB": rpb_text("errBias = 1.5; errRand = 2.5;")},
    "an RPB without errors": {"a.RPB": rpb_text("x = 1;")},
    "an RPB without a number": {"a.RPB": rpb_text(numbers=RPB_NUMBERS[1:])},
    "an RPB without a list": {"a.RPB": rpb_text().replace("sampDenCoef", "other")},
    "an RPB without an end": {"a.RPB": rpb_text()[:200]},
    "DigitalGlobe's XML": {"a.XML": isd(XML_IMD.format(clouds="0.5") + xml_rpb())},
    "an XML beside the others": {"a.XML": isd(XML_IMD.format(clouds="-1") + xml_rpb()), "a.IMD": imd(), "a.RPB": rpb_text()},
    "an XML beside an IMD": {"a.XML": isd(XML_IMD.format(clouds="0.5") + xml_rpb()), "a.IMD": imd()},
    "an XML beside a damaged IMD": {"a.XML": isd(XML_IMD.format(clouds="0.5")), "a.IMD": "x"},
    "an XML of RPB without a number": {"a.XML": isd(xml_rpb(RPB_NUMBERS[1:]))},
    "an XML of RPB without a list": {"a.XML": isd(xml_rpb().replace("SAMPDENCOEF>", "OTHER>"))},
    "an XML of RPB without anything": {"a.XML": isd("<RPB/>")},
    "an XML of neither": {"a.XML": isd("<TIL/>")},
    "another XML": {"a.XML": "<other/>"},
    "an XML that is damaged": {"a.XML": "<isd><IMD></isd>"},
    "another XML beside an RPB": {"a.XML": "<other/>", "a.RPB": rpb_text()},
    "OrbView": {"a.PVL": PVL.format(time="2004-05-06T07:08:09.123"), "a_rpc.txt": rpc_text()},
    "OrbView without coefficients": {"a.PVL": PVL.format(time="x")},
    "OrbView of no time": {"a.pvl": PVL.format(time="x"), "a_RPC.TXT": rpc_text()},
    "GeoEye": {"a_metadata.txt": GEO_EYE, "a_rpc.txt": rpc_text()},
    "GeoEye with other ends": {"a_metadata.txt": GEO_EYE.replace("\n", "\r\n")},
    "GeoEye's coefficients alone": {"a_rpc.txt": rpc_text(end="\r\n")},
    "GeoEye in another form": {"a_metadata.txt": GEO_EYE.replace("01 11:08 GMT", "01T11:08:09")},
    "GeoEye of few digits": {"a_metadata.txt": GEO_EYE.replace("-03-01 11:08 GMT", "-3-1 1:8 GMT")},
    "GeoEye with seconds": {"a_metadata.txt": GEO_EYE.replace("11:08 GMT", "11:08:09 GMT")},
    "coefficients with errors": {"a_rpc.txt": rpc_text("ERR_BIAS: 1.0", "ERR_RAND: 0.5")},
    "coefficients with one error": {"a_rpc.txt": rpc_text("ERR_RAND: 0.5")},
    "coefficients with units": {"a_rpc.txt": rpc_text().replace(".5\n", ".5 pixels\n")},
    "coefficients with other signs": {"a_rpc.txt": rpc_text(sign="=")},
    "coefficients of which one is missing": {"a_rpc.txt": rpc_text(count=19)},
    "coefficients without a number": {"a_rpc.txt": rpc_text(numbers=NUMBERS[1:])},
    "coefficients of which one is twice": {"a_rpc.txt": rpc_text("LINE_OFF: 7")},
    "EROS": {"a.rpc": rpc_text()},
    "EROS that is damaged": {"a.rpc": "x"},
    "a provider before others": {"a.IMD": imd(), "a.PVL": PVL.format(time="x"), "a_rpc.txt": rpc_text(), "a.rpc": rpc_text()},
    "GeoEye before EROS": {"a.rpc": rpc_text(), "a_rpc.txt": rpc_text(sign="=")},
    "files of another image": {"b.IMD": imd(), "b_rpc.txt": rpc_text()},
}
# GeoEye has one file for the parts of an image.
PARTS = {
    "a part in colour": ("x_rgb_001.tif", {"x_metadata.txt": GEO_EYE, "x_rgb_001_rpc.txt": rpc_text()}),
    "a panchromatic part": ("x_PAN_001.tif", {"x_METADATA.TXT": GEO_EYE}),
    "a part of both": ("x_pan_y_rgb_1.tif", {"x_pan_y_metadata.txt": GEO_EYE, "x_metadata.txt": "A: b\n"}),
}


def ask(filename, files):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / filename
        with rasterio.open(path, "w", driver="GTiff", width=1, height=1, count=1, dtype="uint8") as dataset:
            dataset.write(numpy.zeros((1, 1, 1), "uint8"))
        for name, text in files.items():
            (Path(folder) / name).write_bytes(text.encode())
        with rasterio.open(path) as dataset:
            seen = {domain: dataset.tags(ns=domain) for domain in ("IMD", "IMAGERY", "RPC")}
            return {
                "type": dataset.tags().get("METADATATYPE"),
                "domains": {domain: tags for domain, tags in seen.items() if tags},
                "files": [Path(name).name for name in dataset.files],
            }


def main():
    cases = [(name, "a.tif", files) for name, files in CASES.items()]
    cases += [(name, *part) for name, part in PARTS.items()]
    golden = [{"name": name, "filename": filename, "files": files, "seen": ask(filename, files)} for name, filename, files in cases]
    text = json.dumps(golden, separators=(",", ":")).encode()
    (HERE / "golden" / "imagery.json.gz").write_bytes(gzip.compress(text, 9, mtime=0))


main()
