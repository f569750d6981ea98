// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Local depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Laborde_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","8860"]]`
export const nodes: string = `DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network_JTSK03",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1201"]]
VERT_DATUM["Baltic 1957",2005,AUTHORITY["EPSG","1202"]]
VERT_DATUM["EPSG example wellbore vertical datum",2005,AUTHORITY["EPSG","1205"]]
DATUM["European_Terrestrial_Reference_Frame_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1204"]]
DATUM["European Terrestrial Reference Frame 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_2014",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1206"]]
DATUM["European Terrestrial Reference Frame 2014",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Hong_Kong_Geodetic",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1209"]]
DATUM["Hong Kong Geodetic",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Macao_1920",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1207"]]
DATUM["Macao_Geodetic_Datum_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1208"]]
DATUM["Macao Geodetic Datum 2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Macao Height Datum",2005,AUTHORITY["EPSG","1210"]]
DATUM["NAD83_Federal_Base_Network",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1211"]]
DATUM["NAD83 (Federal Base Network)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_High_Accuracy_Reference_Network_-_Corrected",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1212"]]
DATUM["NAD83 (High Accuracy Reference Network - Corrected)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Helsinki 1943",2005,AUTHORITY["EPSG","1213"]]
DATUM["Serbian_Spatial_Reference_System_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1214"]]
DATUM["Serbian Spatial Reference System 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Slovenian Vertical System 2010",2005,AUTHORITY["EPSG","1215"]]
VERT_DATUM["Serbian Vertical Reference System 2012",2005,AUTHORITY["EPSG","1216"]]
DATUM["Camacupa_2015",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1217"]]
DATUM["Reference_System_de_Angola_2013",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1220"]]
DATUM["Reference System de Angola 2013",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`
export const rows: string = `8342|8|~ / Oregon Ukiah-Fox zone (ft)|6318|45.25|-119|1.00014|98425.1969|295275.5906
|1|~ / Oregon Wallowa zone (m)|6318|45.25|-117.5|1.000195|60000|0
|9|~ / Oregon Wallowa zone (ft)|6318|45.25|-117.5|1.000195|196850.3937|0
|10|~ / Oregon Warner Highway zone (m)|6318|42.5|-120|1.000245|40000|60000
|8|~ / Oregon Warner Highway zone (ft)|6318|42.5|-120|1.000245|131233.5958|196850.3937
|1|~ / Oregon Willamette Pass zone (m)|6318|43|-122|1.000223|20000|0
|9|~ / Oregon Willamette Pass zone (ft)|6318|43|-122|1.000223|65616.7979|0
|0|~ + GVR2000 height|4747|8266
|0|~ + GVR2016 height|4747|8267
|3|S-JTSK [JTSK03]|0
|11|~ / Krovak|8351|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
|12|~ / Krovak East North|8351|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
4|7|Baltic 1957 height|1
|13|Baltic 1957 depth|1
2|0|~ + Baltic 1957 height|4258|8357
10|0|~ + Ostend height|3812|5710
8|14|EPSG example wellbore local vertical CRS|2
|1|~ / NCRS Las Vegas (m)|4269|36.25|-114.966666666667|1.0001|100000|200000
|2|~ / NCRS Las Vegas (ftUS)|4269|36.25|-114.966666666667|1.0001|328083.3333|656166.6667
|1|~ / NCRS Las Vegas high (m)|4269|36.25|-114.966666666667|1.000135|300000|400000
|2|~ / NCRS Las Vegas high (ftUS)|4269|36.25|-114.966666666667|1.000135|984250|1312333.3333
|1|~ / NCRS Las Vegas (m)|6318|36.25|-114.966666666667|1.0001|100000|200000
|2|~ / NCRS Las Vegas (ftUS)|6318|36.25|-114.966666666667|1.0001|328083.3333|656166.6667
|1|~ / NCRS Las Vegas high (m)|6318|36.25|-114.966666666667|1.000135|300000|400000
2|2|~ / NCRS Las Vegas high (ftUS)|6318|36.25|-114.966666666667|1.000135|984250|1312333.3333
4|1|~ / WEIPA94|4283|0|141|0.999929|300000|2000000
4|1|~ / Gauss-Kruger CM 9E|4258|0|9|1|500000|0
2|4|ETRF2005|3
2|5|ETRF2005|4|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
2|4|ETRF2014|5
2|5|ETRF2014|6|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
22|4|Hong Kong Geodetic CS|7
|5|Hong Kong Geodetic CS|8|Geodesy.|China - Hong Kong - onshore and offshore.|22.13|113.76|22.58|114.51
|3|Hong Kong Geodetic CS|7
|3|Macao 1920|9
|4|Macao 2008|10
|5|Macao 2008|11|Geodesy.|China - Macao - onshore and offshore.|22.06|113.52|22.23|113.68
|3|Macao 2008|10
2|15|~ / Macao Grid|8428|22.2123972222222|113.536469444444|1|20000|20000
|7|Macao height|12
7|16|~ / Laborde Grid|4297|-18.9|46.4372291666667|18.9|0.9995|400000|800000
8|!17|NAD83(FBN)|13
6|1|~ / UTM zone 53S|7073|0|135|0.9996|500000|10000000
|1|~ / UTM zone 54S|7073|0|141|0.9996|500000|10000000
62|2|~ / KS RCS zone 1|6318|37.5|-101.6|1.000156|1500000|0
|2|~ / KS RCS zone 2|6318|37.5|-100.95|1.000134|2500000|0
|2|~ / KS RCS zone 3|6318|37.5|-100.35|1.000116|3500000|0
|2|~ / KS RCS zone 4|6318|37.5|-99.45|1.000082|4500000|0
|2|~ / KS RCS zone 5|6318|37.5|-98.6666666666667|1.000078|5500000|0
|2|~ / KS RCS zone 6|6318|37.5|-98.15|1.000068|6500000|0
|2|~ / KS RCS zone 7|6318|37.5|-97.3333333333333|1.000049|7500000|0
|6|~ / KS RCS zone 8|6318|39.1666666666667|-96.5|1.000044|8500000|600000
|6|~ / KS RCS zone 9|6318|38.5|-96.5|1.00005|9500000|300000
|6|~ / KS RCS zone 10|6318|39.6333333333333|-95.75|1.00004|10500000|700000
|6|~ / KS RCS zone 11|6318|39.1|-95.25|1.000033|11500000|600000
|2|~ / KS RCS zone 12|6318|36.75|-101.416666666667|1.00014|12500000|0
2|2|~ / KS RCS zone 13|6318|36.75|-100.4|1.000109|13500000|0
2|2|~ / KS RCS zone 14|6318|36.75|-99.6666666666667|1.000097|14500000|0
|2|~ / KS RCS zone 15|6318|36.75|-99.2|1.000087|15500000|0
|2|~ / KS RCS zone 16|6318|36.75|-98.55|1.000069|16500000|0
|6|~ / KS RCS zone 17|6318|37.7666666666667|-97.5|1.000059|17500000|400000
2|6|~ / KS RCS zone 18|6318|37.1833333333333|-97.5|1.000055|18500000|200000
|2|~ / KS RCS zone 19|6318|36.75|-95.9666666666667|1.000034|19500000|0
|2|~ / KS RCS zone 20|6318|36.75|-95.0833333333333|1.000031|20500000|0
|4|NAD83(FBN)|13
|5|NAD83(FBN)|14|Geodesy.|American Samoa - Tutuila, Aunu'u, Ofu, Olesega, Ta'u and Rose islands - onshore. Guam - onshore. Northern Mariana Islands - onshore. Puerto Rico - onshore. United States (USA) - CONUS - Alabama; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming - onshore plus Gulf of Mexico offshore continental shelf (GoM OCS). US Virgin Islands - onshore.|-14.59|144.58|49.38|-64.51
|4|NAD83(HARN Corrected)|15
|5|NAD83(HARN Corrected)|16|Geodesy.|Puerto Rico and US Virgin Islands - onshore.|17.62|-67.97|18.57|-64.51
|3|NAD83(HARN Corrected)|15
130|7|N43 height|17
2|1|~ / Balkans zone 5|3906|0|15|0.9999|5500000|0
|1|~ / Balkans zone 6|3906|0|18|0.9999|6500000|0
|1|~ / Balkans zone 8|3906|0|24|0.9999|8500000|0
3|1|~ / UTM zone 34N|8685|0|21|0.9996|500000|0
|4|SRB_ETRS89|18
|5|SRB_ETRS89|19|Geodesy.|Serbia including Vojvodina.|42.23|18.81|46.19|23.01
|3|SRB_ETRS89|18
|1|~ / Slovenia Grid|3906|0|15|0.9999|500000|0
|1|~ / UTM zone 33N|4765|0|15|0.9996|500000|0
3|7|SVS2010 height|20
|7|SRB_VRS12 height|21
|1|~ / UTM zone 54N|6325|0|141|0.9996|500000|0
|1|~ / UTM zone 55N|6325|0|147|0.9996|500000|0
|3|Camacupa 2015|22
3|4|RSAO13|23
|5|RSAO13|24|Geodesy.|Angola - onshore and offshore.|-18.02|8.2|-4.38|24.09
|3|RSAO13|23
|0|~ + NAVD88 height (ft)|2222|8228
|0|~ + NAVD88 height (ft)|2223|8228
|0|~ + NAVD88 height (ft)|2224|8228
|0|~ + NAVD88 height (ft)|2251|8228
|0|~ + NAVD88 height (ft)|2252|8228
|0|~ + NAVD88 height (ft)|2253|8228
|0|~ + NAVD88 height (ft)|2256|8228
|0|~ + NAVD88 height (ft)|2265|8228
|0|~ + NAVD88 height (ft)|2266|8228
|0|~ + NAVD88 height (ft)|2269|8228
|0|~ + NAVD88 height (ft)|2270|8228
|0|~ + NAVD88 height (ft)|2273|8228
|0|~ + NAVD88 height (ftUS)|3433|6360
|0|~ + NAVD88 height (ftUS)|3434|6360
|0|~ + NAVD88 height (ftUS)|2225|6360
|0|~ + NAVD88 height (ftUS)|2226|6360
|0|~ + NAVD88 height (ftUS)|2227|6360
|0|~ + NAVD88 height (ftUS)|2228|6360
|0|~ + NAVD88 height (ftUS)|2229|6360
|0|~ + NAVD88 height (ftUS)|2230|6360
|0|~ + NAVD88 height (ftUS)|2231|6360
|0|~ + NAVD88 height (ftUS)|2232|6360
|0|~ + NAVD88 height (ftUS)|2233|6360
|0|~ + NAVD88 height (ftUS)|2234|6360
|0|~ + NAVD88 height (ftUS)|2235|6360
|0|~ + NAVD88 height (ftUS)|2238|6360
|0|~ + NAVD88 height (ftUS)|2236|6360
|0|~ + NAVD88 height (ftUS)|2237|6360
|0|~ + NAVD88 height (ftUS)|2239|6360
|0|~ + NAVD88 height (ftUS)|2240|6360
|0|~ + NAVD88 height (ftUS)|2241|6360
|0|~ + NAVD88 height (ftUS)|2242|6360
|0|~ + NAVD88 height (ftUS)|2243|6360
|0|~ + NAVD88 height (ftUS)|3435|6360
|0|~ + NAVD88 height (ftUS)|3436|6360
|0|~ + NAVD88 height (ftUS)|2965|6360
|0|~ + NAVD88 height (ftUS)|2966|6360
|0|~ + NAVD88 height (ftUS)|3417|6360
|0|~ + NAVD88 height (ftUS)|3418|6360
|0|~ + NAVD88 height (ftUS)|3419|6360
|0|~ + NAVD88 height (ftUS)|3420|6360`
