// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Ferro",-17.6666666666667,AUTHORITY["EPSG","8909"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]`
export const nodes: string = `DATUM["International Terrestrial Reference Frame 1989",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1990",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1991",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1993",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2014",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1178"]]
DATUM["European Terrestrial Reference Frame 1989",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1990",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1179"]]
DATUM["European Terrestrial Reference Frame 1990",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1180"]]
DATUM["European Terrestrial Reference Frame 1991",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1181"]]
DATUM["European Terrestrial Reference Frame 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1182"]]
DATUM["European Terrestrial Reference Frame 1993",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1183"]]
DATUM["European Terrestrial Reference Frame 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1184"]]
DATUM["European Terrestrial Reference Frame 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1185"]]
DATUM["European Terrestrial Reference Frame 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1186"]]
DATUM["European Terrestrial Reference Frame 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Poolbeg",2005,AUTHORITY["EPSG","5152"]]
VERT_DATUM["National Geodetic Vertical Datum 1929",2005,AUTHORITY["EPSG","5102"]]
VERT_DATUM["Hong Kong Principal Datum",2005,AUTHORITY["EPSG","5135"]]
VERT_DATUM["KOC Well Datum",2005,AUTHORITY["EPSG","5187"]]
DATUM["Gusterberg_Ferro",SPHEROID["Zach 1812",6376045,310,AUTHORITY["EPSG","1026"]],AUTHORITY["EPSG","1188"]]
DATUM["St_Stephen_Ferro",SPHEROID["Zach 1812",6376045,310,AUTHORITY["EPSG","1026"]],AUTHORITY["EPSG","1189"]]
VERT_DATUM["Mean Sea Level",2005,AUTHORITY["EPSG","5100"]]
DATUM["Islands_Net_2016",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1187"]]
DATUM["Islands Net 2016",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Landshaedarkerfi Islands 2004",2005,AUTHORITY["EPSG","1190"]]`
export const rows: string = `7901|2|ITRF89|1988|0|Geodesy.|World.|-90|-180|90|180
|2|ITRF90|1988|1|Geodesy.|World.|-90|-180|90|180
|2|ITRF91|1988|2|Geodesy.|World.|-90|-180|90|180
|2|ITRF92|1988|3|Geodesy.|World.|-90|-180|90|180
|2|ITRF93|1993|4|Geodesy.|World.|-90|-180|90|180
|2|ITRF94|1993|5|Geodesy.|World.|-90|-180|90|180
|2|ITRF96|1997|6|Geodesy.|World.|-90|-180|90|180
|2|ITRF97|1997|7|Geodesy.|World.|-90|-180|90|180
|2|ITRF2000|1997|8|Geodesy.|World.|-90|-180|90|180
|2|ITRF2005|2000|9|Geodesy.|World.|-90|-180|90|180
|2|ITRF2008|2005|10|Geodesy.|World.|-90|-180|90|180
|2|ITRF2014|2010|11|Geodesy.|World.|-90|-180|90|180
2|5|ETRF89|12
|6|ETRF89|13|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF90|14
|6|ETRF90|15|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF91|16
|6|ETRF91|17|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF92|18
|6|ETRF92|19|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF93|20
|6|ETRF93|21|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF94|22
|6|ETRF94|23|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF96|24
|6|ETRF96|25|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF97|26
|6|ETRF97|27|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF2000|28
|6|ETRF2000|29|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
23|8|~ + Jamestown 1971 height|7878|7888
|8|~ + Tritan 2011 height|7883|7889
|8|~ + SHVD2015 height|7887|7890
6|7|Poolbeg height (m)|30
6|7|NGVD29 height (m)|31
8|13|HKPD depth|32
3|7|KOC WD height|33
12|0|~ / MTM zone 10|4267|0|-79.5|0.9999|304800|0
|0|~ / UTM zone 33S|4259|0|15|0.9996|500000|10000000
21|0|~ / ALB2020|7844|0|117.883333333333|1.0000044|50000|4100000
|0|~ / BIO2020|7844|0|115.25|1.0000022|60000|2700000
|0|~ / BRO2020|7844|0|122.333333333333|1.00000298|50000|2300000
|0|~ / BCG2020|7844|0|115.433333333333|0.99999592|50000|4000000
|0|~ / CARN2020|7844|0|113.666666666667|0.99999796|50000|3050000
|0|~ / CIG2020|7844|0|105.625|1.00002514|50000|1400000
|0|~ / CKIG2020|7844|0|96.875|0.99999387|50000|1600000
|0|~ / COL2020|7844|0|115.933333333333|1.000019|40000|4100000
|0|~ / ESP2020|7844|0|121.883333333333|1.0000055|50000|4050000
|0|~ / EXM2020|7844|0|114.066666666667|1.00000236|50000|2750000
|0|~ / GCG2020|7844|0|114.583333333333|1.00000628|50000|3450000
|0|~ / GOLD2020|7844|0|121.5|1.00004949|60000|3800000
|0|~ / JCG2020|7844|0|114.983333333333|1.00000314|50000|3650000
|0|~ / KALB2020|7844|0|114.315277777778|1.000014|55000|3700000
|0|~ / KAR2020|7844|0|116.933333333333|0.9999989|50000|2550000
|0|~ / KUN2020|7844|0|128.75|1.0000165|50000|2100000
|0|~ / LCG2020|7844|0|115.366666666667|1.00000157|50000|3750000
|0|~ / MRCG2020|7844|0|115.166666666667|1.0000055|50000|4050000
|0|~ / PCG2020|7844|0|115.816666666667|0.99999906|50000|3900000
|0|~ / PHG2020|7844|0|118.6|1.00000135|50000|2500000
3|1|~ / TM Zone 20N (ftUS)|4326|0|-63|0.9996|1640416.667|0
|1|~ / TM Zone 21N (ftUS)|4326|0|-57|0.9996|1640416.667|0
6|10|Gusterberg (Ferro)|34
|10|St. Stephen (Ferro)|35
|11|Gusterberg Grid (Ferro)|8042|48.0384638888889|31.8041805555556|0|0
|11|St. Stephen Grid (Ferro)|8043|48.2087611111111|34.0409222222222|0|0
5|14|MSL height (ft)|36
|15|MSL depth (ft)|36
|16|MSL height (ftUS)|36
|17|MSL depth (ftUS)|36
5|9|~ / NSW Lambert|7844|-33.25|147|-30.75|-35.75|9300000|4500000
|9|~ / SA Lambert|7844|-32|135|-28|-36|1000000|2000000
6|18|~ / PCCS zone 1 (ft)|6318|32.25|-111.4|45|45|1.00011|160000|800000
|12|~ / PCCS zone 2 (ft)|6318|31.25|-112.166666666667|1.00009|1800000|1000000
|12|~ / PCCS zone 3 (ft)|6318|31.5|-113.166666666667|1.000055|600000|0
|19|~ / PCCS zone 4 (ft)|6318|30.5|-110.75|0.9998|30000|-620000
14|0|~ / MTM NS 2010 zone 4|8252|0|-61.5|0.9999|24500000|0
|0|~ / MTM NS 2010 zone 5|8252|0|-64.5|0.9999|25500000|0
|5|ISN2016|37
|6|ISN2016|38|Geodesy.|Iceland - onshore and offshore.|59.96|-30.87|69.59|-5.55
|20|ISN2016|37
2|9|~ / Lambert 2016|8086|65|-19|64.25|65.75|2700000|300000
|7|ISH2004 height|39
|0|~ / WISCRS Florence (m)|4152|45.4388888888889|-88.1416666666667|1.0000552095|133502.6683|0.0063
|1|~ / WISCRS Florence (ftUS)|4152|45.4388888888889|-88.1416666666667|1.0000552095|438000.004|0.021
|3|~ / WISCRS Eau Claire (m)|4152|44.8722811263889|-91.2888888888889|1.000035079|120091.4402|91687.9239
|4|~ / WISCRS Eau Claire (ftUS)|4152|44.8722811263889|-91.2888888888889|1.000035079|394000|300812.797
2|3|~ / WISCRS Wood (m)|4152|44.3625954694444|-90|1.0000421209|208483.6173|134589.754
|4|~ / WISCRS Wood (ftUS)|4152|44.3625954694444|-90|1.0000421209|684000.001|441566.551
|3|~ / WISCRS Waushara (m)|4152|44.1139440458333|-89.2416666666667|1.0000392096|120091.4402|45069.7587
|4|~ / WISCRS Waushara (ftUS)|4152|44.1139440458333|-89.2416666666667|1.0000392096|394000|147866.367
|0|~ / WISCRS Waupaca (m)|4152|43.4202777777778|-88.8166666666667|1.0000333645|185013.9709|0.007
|1|~ / WISCRS Waupaca (ftUS)|4152|43.4202777777778|-88.8166666666667|1.0000333645|607000.003|0.023
|0|~ / WISCRS Waukesha (m)|4152|42.5694444444444|-88.225|1.0000346179|208788.418|0.0034
|1|~ / WISCRS Waukesha (ftUS)|4152|42.5694444444444|-88.225|1.0000346179|685000.001|0.011
|0|~ / WISCRS Washington (m)|4152|42.9180555555556|-88.0638888888889|1.00003738|120091.4415|0.003
|1|~ / WISCRS Washington (ftUS)|4152|42.9180555555556|-88.0638888888889|1.00003738|394000.004|0.01
|3|~ / WISCRS Washburn (m)|4152|45.9612198333333|-91.7833333333333|1.0000475376|234086.8682|188358.6058
|4|~ / WISCRS Washburn (ftUS)|4152|45.9612198333333|-91.7833333333333|1.0000475376|768000|617973.193
|3|~ / WISCRS Walworth (m)|4152|42.6694620969444|-88.5416666666667|1.0000367192|232562.8651|111088.2224
|4|~ / WISCRS Walworth (ftUS)|4152|42.6694620969444|-88.5416666666667|1.0000367192|763000|364461.943
|3|~ / WISCRS Vilas (m)|4152|46.0778440905556|-89.4888888888889|1.0000730142|134417.0689|50337.1092
|4|~ / WISCRS Vilas (ftUS)|4152|46.0778440905556|-89.4888888888889|1.0000730142|441000|165147.666
|3|~ / WISCRS Vernon (m)|4152|43.5750329397222|-90.7833333333333|1.0000408158|222504.4451|47532.0602
|4|~ / WISCRS Vernon (ftUS)|4152|43.5750329397222|-90.7833333333333|1.0000408158|730000|155944.768
|0|~ / WISCRS Trempealeau (m)|4152|43.1611111111111|-91.3666666666667|1.0000361538|256946.9138|0.0041
|1|~ / WISCRS Trempealeau (ftUS)|4152|43.1611111111111|-91.3666666666667|1.0000361538|843000|0.013
|3|~ / WISCRS Taylor (m)|4152|45.1778220858333|-90.4833333333333|1.0000597566|187147.5744|107746.7522
|4|~ / WISCRS Taylor (ftUS)|4152|45.1778220858333|-90.4833333333333|1.0000597566|614000|353499.136
|0|~ / WISCRS St. Croix (m)|4152|44.0361111111111|-92.6333333333333|1.0000381803|165506.7302|0.0103
|1|~ / WISCRS St. Croix (ftUS)|4152|44.0361111111111|-92.6333333333333|1.0000381803|542999.997|0.034
|0|~ / WISCRS Shawano (m)|4152|44.0361111111111|-88.6055555555556|1.000032144|262433.3253|0.0096
|1|~ / WISCRS Shawano (ftUS)|4152|44.0361111111111|-88.6055555555556|1.000032144|861000.001|0.031
|3|~ / WISCRS Sawyer (m)|4152|45.9000991313889|-91.1166666666667|1.0000573461|216713.2336|120734.1631
|4|~ / WISCRS Sawyer (ftUS)|4152|45.9000991313889|-91.1166666666667|1.0000573461|711000.001|396108.667
|0|~ / WISCRS Sauk (m)|4152|42.8194444444444|-89.9|1.0000373868|185623.5716|0.0051
|1|~ / WISCRS Sauk (ftUS)|4152|42.8194444444444|-89.9|1.0000373868|609000.001|0.017
|0|~ / WISCRS Rusk (m)|4152|43.9194444444444|-91.0666666666667|1.0000495976|250546.1013|0.0234
|1|~ / WISCRS Rusk (ftUS)|4152|43.9194444444444|-91.0666666666667|1.0000495976|822000.001|0.077
|0|~ / WISCRS Rock (m)|4152|41.9444444444444|-89.0722222222222|1.0000337311|146304.2926|0.0068
|1|~ / WISCRS Rock (ftUS)|4152|41.9444444444444|-89.0722222222222|1.0000337311|480000|0.022
|3|~ / WISCRS Richland (m)|4152|43.3223129275|-90.4305555555556|1.0000375653|202387.6048|134255.4253
|4|~ / WISCRS Richland (ftUS)|4152|43.3223129275|-90.4305555555556|1.0000375653|664000|440469.675
|0|~ / WISCRS Price (m)|4152|44.5555555555556|-90.4888888888889|1.0000649554|227990.8546|0.0109
|1|~ / WISCRS Price (ftUS)|4152|44.5555555555556|-90.4888888888889|1.0000649554|747999.995|0.036
|3|~ / WISCRS Portage (m)|4152|44.4168239752778|-89.5|1.000039936|56388.1128|50022.1874
|4|~ / WISCRS Portage (ftUS)|4152|44.4168239752778|-89.5|1.000039936|185000|164114.46
|0|~ / WISCRS Polk (m)|4152|44.6611111111111|-92.6333333333333|1.0000433849|141732.2823|0.0059
|1|~ / WISCRS Polk (ftUS)|4152|44.6611111111111|-92.6333333333333|1.0000433849|464999.996|0.019`
