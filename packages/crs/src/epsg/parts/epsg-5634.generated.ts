// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_2SP"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","5736"]]
VERT_CS["%",&,UNIT["British foot (1936)",0.3048007491,AUTHORITY["EPSG","9095"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]`
export const nodes: string = `DATUM["Deutsche_Bahn_Reference_System",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1081"]]
VERT_DATUM["Ordnance Datum Newlyn",2005,AUTHORITY["EPSG","5101"]]
VERT_DATUM["National Geodetic Vertical Datum 1929",2005,AUTHORITY["EPSG","5102"]]
VERT_DATUM["North American Vertical Datum 1988",2005,AUTHORITY["EPSG","5103"]]
VERT_DATUM["Yellow Sea 1956",2005,AUTHORITY["EPSG","5104"]]
VERT_DATUM["Baltic 1977",2005,AUTHORITY["EPSG","5105"]]
VERT_DATUM["Caspian Sea",2005,AUTHORITY["EPSG","5106"]]
VERT_DATUM["Normaal Amsterdams Peil",2005,AUTHORITY["EPSG","5109"]]
VERT_DATUM["Ostend",2005,AUTHORITY["EPSG","5110"]]
VERT_DATUM["Australian Height Datum",2005,AUTHORITY["EPSG","5111"]]
VERT_DATUM["Australian Height Datum (Tasmania)",2005,AUTHORITY["EPSG","5112"]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 1928",2005,AUTHORITY["EPSG","5114"]]
VERT_DATUM["Mean Sea Level",2005,AUTHORITY["EPSG","5100"]]
VERT_DATUM["Piraeus Harbour 1986",2005,AUTHORITY["EPSG","5115"]]
VERT_DATUM["Helsinki 1960",2005,AUTHORITY["EPSG","5116"]]
VERT_DATUM["Rikets hojdsystem 1970",2005,AUTHORITY["EPSG","5117"]]
VERT_DATUM["Nivellement General de la France - Lallemand",2005,AUTHORITY["EPSG","5118"]]
VERT_DATUM["Nivellement General de la France - IGN69",2005,AUTHORITY["EPSG","5119"]]
VERT_DATUM["Nivellement General de la France - IGN78",2005,AUTHORITY["EPSG","5120"]]
VERT_DATUM["Maputo",2005,AUTHORITY["EPSG","5121"]]
VERT_DATUM["Japanese Standard Levelling Datum 1969",2005,AUTHORITY["EPSG","5122"]]
VERT_DATUM["PDO Height Datum 1993",2005,AUTHORITY["EPSG","5123"]]
VERT_DATUM["Fahud Height Datum",2005,AUTHORITY["EPSG","5124"]]
VERT_DATUM["Ha Tien 1960",2005,AUTHORITY["EPSG","5125"]]
VERT_DATUM["Hon Dau 1992",2005,AUTHORITY["EPSG","5126"]]
VERT_DATUM["Landesnivellement 1902",2005,AUTHORITY["EPSG","5127"]]
VERT_DATUM["Landeshohennetz 1995",2005,AUTHORITY["EPSG","5128"]]
VERT_DATUM["European Vertical Reference Frame 2000",2005,AUTHORITY["EPSG","5129"]]
VERT_DATUM["Malin Head",2005,AUTHORITY["EPSG","5130"]]
VERT_DATUM["Belfast Lough",2005,AUTHORITY["EPSG","5131"]]
VERT_DATUM["Dansk Normal Nul",2005,AUTHORITY["EPSG","5132"]]
VERT_DATUM["AIOC 1995",2005,AUTHORITY["EPSG","5133"]]
VERT_DATUM["Black Sea",2005,AUTHORITY["EPSG","5134"]]
VERT_DATUM["Yellow Sea 1985",2005,AUTHORITY["EPSG","5137"]]
VERT_DATUM["Hong Kong Principal Datum",2005,AUTHORITY["EPSG","5135"]]
VERT_DATUM["Hong Kong Chart Datum",2005,AUTHORITY["EPSG","5136"]]
VERT_DATUM["Ordnance Datum Newlyn (Orkney Isles)",2005,AUTHORITY["EPSG","5138"]]
VERT_DATUM["Fair Isle",2005,AUTHORITY["EPSG","5139"]]
VERT_DATUM["Lerwick",2005,AUTHORITY["EPSG","5140"]]
VERT_DATUM["Foula",2005,AUTHORITY["EPSG","5141"]]
VERT_DATUM["Sule Skerry",2005,AUTHORITY["EPSG","5142"]]
VERT_DATUM["North Rona",2005,AUTHORITY["EPSG","5143"]]
VERT_DATUM["Stornoway",2005,AUTHORITY["EPSG","5144"]]
VERT_DATUM["St. Kilda",2005,AUTHORITY["EPSG","5145"]]
VERT_DATUM["Flannan Isles",2005,AUTHORITY["EPSG","5146"]]
VERT_DATUM["St. Marys",2005,AUTHORITY["EPSG","5147"]]
VERT_DATUM["Douglas",2005,AUTHORITY["EPSG","5148"]]
VERT_DATUM["Fao",2005,AUTHORITY["EPSG","5149"]]
VERT_DATUM["Bandar Abbas",2005,AUTHORITY["EPSG","5150"]]
VERT_DATUM["Nivellement General de Nouvelle Caledonie",2005,AUTHORITY["EPSG","5151"]]
VERT_DATUM["Poolbeg",2005,AUTHORITY["EPSG","5152"]]
VERT_DATUM["Nivellement General Guyanais 1977",2005,AUTHORITY["EPSG","5153"]]
VERT_DATUM["Martinique 1987",2005,AUTHORITY["EPSG","5154"]]
VERT_DATUM["Guadeloupe 1988",2005,AUTHORITY["EPSG","5155"]]
VERT_DATUM["Reunion 1989",2005,AUTHORITY["EPSG","5156"]]
VERT_DATUM["Auckland 1946",2005,AUTHORITY["EPSG","5157"]]
VERT_DATUM["Bluff 1955",2005,AUTHORITY["EPSG","5158"]]
VERT_DATUM["Dunedin 1958",2005,AUTHORITY["EPSG","5159"]]
VERT_DATUM["Gisborne 1926",2005,AUTHORITY["EPSG","5160"]]
VERT_DATUM["Lyttelton 1937",2005,AUTHORITY["EPSG","5161"]]
VERT_DATUM["Moturiki 1953",2005,AUTHORITY["EPSG","5162"]]
VERT_DATUM["Napier 1962",2005,AUTHORITY["EPSG","5163"]]
VERT_DATUM["Nelson 1955",2005,AUTHORITY["EPSG","5164"]]
VERT_DATUM["One Tree Point 1964",2005,AUTHORITY["EPSG","5165"]]
VERT_DATUM["Tararu 1952",2005,AUTHORITY["EPSG","5166"]]
VERT_DATUM["Taranaki 1970",2005,AUTHORITY["EPSG","5167"]]
VERT_DATUM["Wellington 1953",2005,AUTHORITY["EPSG","5168"]]
VERT_DATUM["Waitangi (Chatham Island) 1959",2005,AUTHORITY["EPSG","5169"]]
VERT_DATUM["Stewart Island 1977",2005,AUTHORITY["EPSG","5170"]]
VERT_DATUM["EGM96 geoid",2005,AUTHORITY["EPSG","5171"]]
VERT_DATUM["Nivellement General du Luxembourg 1995",2005,AUTHORITY["EPSG","5172"]]
VERT_DATUM["Antalya",2005,AUTHORITY["EPSG","5173"]]
VERT_DATUM["Norway Normal Null 1954",2005,AUTHORITY["EPSG","5174"]]
VERT_DATUM["Durres",2005,AUTHORITY["EPSG","5175"]]
VERT_DATUM["Gebrauchshohen ADRIA",2005,AUTHORITY["EPSG","5176"]]
VERT_DATUM["Slovenian Vertical System 2000",2005,AUTHORITY["EPSG","5177"]]
VERT_DATUM["Cascais",2005,AUTHORITY["EPSG","5178"]]
VERT_DATUM["Constanta",2005,AUTHORITY["EPSG","5179"]]
VERT_DATUM["Alicante",2005,AUTHORITY["EPSG","5180"]]
VERT_DATUM["Deutsches Haupthoehennetz 1992",2005,AUTHORITY["EPSG","5181"]]
VERT_DATUM["Deutsches Haupthoehennetz 1985",2005,AUTHORITY["EPSG","5182"]]`
export const rows: string = `5634|4|~ / LCC Europe|4081|52|10|35|65|4000000|2800000
|5|~ / LAEA Europe|4081|52|10|4321000|3210000
|5|~ / LAEA Europe|5252|52|10|4321000|3210000
|4|~ / LCC Europe|5252|52|10|35|65|4000000|2800000
|5|~ / LAEA Europe|5324|52|10|4321000|3210000
|4|~ / LCC Europe|5324|52|10|35|65|4000000|2800000
2|8|~ / Brazil Mercator|4674|-2|-43|5000000|10000000
2|9|~ / SPBA LCC|4230|48|10|52.6666666666667|54.3333333333333|815000|0
|1|~ / UTM zone 39S|4627|0|51|0.9996|500000|10000000
2|6|~ / Vermont (ftUS)|4269|42.5|-72.5|0.999964286|1640416.6667|0
3|1|~ / UTM zone 31N (zE-N)|4258|0|3|0.9996|31500000|0
|1|~ / UTM zone 33N (zE-N)|4258|0|15|0.9996|33500000|0
|7|~ / UTM zone 31N (N-zE)|4258|0|3|0.9996|31500000|0
|7|~ / UTM zone 32N (N-zE)|4258|0|9|0.9996|32500000|0
|7|~ / UTM zone 33N (N-zE)|4258|0|15|0.9996|33500000|0
|6|~ / Vermont (ftUS)|4152|42.5|-72.5|0.999964286|1640416.6667|0
|6|~ / Vermont (ftUS)|4759|42.5|-72.5|0.999964286|1640416.6667|0
4|1|~ / TM Emilia-Romagna|4265|0|9|0.9996|500053|-3999820
4|1|~ / Gauss-Kruger zone 3 (E-N)|4179|0|15|1|3500000|0
|1|~ / Gauss-Kruger zone 2 (E-N)|4178|0|9|1|2500000|0
|1|~ / Gauss-Kruger zone 3 (E-N)|4178|0|15|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4746|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4746|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4745|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4745|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4179|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4179|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4179|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4178|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4178|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4178|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 2 (E-N)|4314|0|6|1|2500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4314|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4314|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4314|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 1 (E-N)|4314|0|3|1|1500000|0
|10|DB_REF|0
|1|~ / 3-degree Gauss-Kruger zone 2 (E-N)|5681|0|6|1|2500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|5681|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|5681|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|5681|0|15|1|5500000|0
13|2|~ + NGF-IGN69 height|2154|5720
|2|~ + NGF-IGN78 height|2154|5721
|1|~ / UTM zone 1S|4167|0|-177|0.9996|500000|10000000
|0|ODN height|1
|11|NGVD29 height (ftUS)|2
|0|NAVD88 height|3
|!12|Yellow Sea 1956 height|4
|0|Baltic 1977 height|5
|3|Caspian depth|6
|2|~ + NGF-IGN69 height|27571|5720
|2|~ + NGF-IGN78 height|27574|5721
|0|NAP height|7
|0|Ostend height|8
|0|AHD height|9
|0|AHD (Tasmania) height|10
|0|CGVD28 height|11
|0|MSL height|12
|3|MSL depth|12
|0|Piraeus height|13
|0|N60 height|14
|0|RH70 height|15
|0|NGF Lallemand height|16
|0|NGF-IGN69 height|17
|0|NGF-IGN78 height|18
|0|Maputo height|19
|0|JSLD69 height|20
|0|PHD93 height|21
|0|Fahud HD height|22
|0|Ha Tien 1960 height|23
|0|Hon Dau 1992 height|24
|0|LN02 height|25
|0|LHN95 height|26
|0|EVRF2000 height|27
|0|Malin Head height|28
|0|Belfast height|29
|0|DNN height|30
|3|AIOC95 depth|31
|0|Black Sea height|32
|0|Yellow Sea 1956 height|4
|0|Yellow Sea 1985 height|33
|0|HKPD height|34
|3|HKCD depth|35
|0|ODN Orkney height|36
|0|Fair Isle height|37
|0|Lerwick height|38
|0|Foula height|39
|0|Sule Skerry height|40
|0|North Rona height|41
|0|Stornoway height|42
|0|St. Kilda height|43
|0|Flannan Isles height|44
|0|St. Marys height|45
|0|Douglas height|46
|0|Fao height|47
|0|Bandar Abbas height|48
|0|NGNC69 height|49
|13|Poolbeg height (ft(Br36))|50
|0|NGG1977 height|51
|0|Martinique 1987 height|52
|0|Guadeloupe 1988 height|53
|0|Reunion 1989 height|54
|0|Auckland 1946 height|55
|0|Bluff 1955 height|56
|0|Dunedin 1958 height|57
|0|Gisborne 1926 height|58
|0|Lyttelton 1937 height|59
|0|Moturiki 1953 height|60
|0|Napier 1962 height|61
|0|Nelson 1955 height|62
|0|One Tree Point 1964 height|63
|0|Tararu 1952 height|64
|0|Taranaki 1970 height|65
|0|Wellington 1953 height|66
|0|Chatham Island 1959 height|67
|0|Stewart Island 1977 height|68
|0|EGM96 height|69
|0|NG95 height|70
|0|Antalya height|71
|0|NN54 height|72
|0|Durres height|73
|0|GHA height|74
|0|SVS2000 height|75
|0|Cascais height|76
|0|Constanta height|77
|0|Alicante height|78
|0|DHHN92 height|79
|0|DHHN85 height|80`
