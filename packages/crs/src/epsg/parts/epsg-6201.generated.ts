// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Colombia Urban",ID["EPSG",1052]],PARAMETER["Latitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]],PARAMETER["Projection plane origin height",%,LENGTHUNIT["metre",1],ID["EPSG",1039]]],CS[Cartesian,2],AXIS["northing (N)",north,ORDER[1],LENGTHUNIT["metre",1]],AXIS["easting (E)",east,ORDER[2],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `BASEGEOGCRS["NAD27",DATUM["North American Datum 1927",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4267]]
DATUM["Nepal_1981",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","1111"]]
BASEGEOGCRS["MAGNA-SIRGAS",DATUM["Marco Geocentrico Nacional de Referencia",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4686]]
DATUM["Cyprus_Geodetic_Reference_System_1993",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1112"]]
DATUM["Cyprus Geodetic Reference System 1993",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["NAD83_National_Spatial_Reference_System_2011",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1116"]]
DATUM["NAD83 (National Spatial Reference System 2011)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_National_Spatial_Reference_System_PA11",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1117"]]
DATUM["NAD83 (National Spatial Reference System PA11)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_National_Spatial_Reference_System_MA11",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1118"]]
DATUM["NAD83 (National Spatial Reference System MA11)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["North American Vertical Datum 1988",2005,AUTHORITY["EPSG","5103"]]
VERT_DATUM["National Geodetic Vertical Datum 1929",2005,AUTHORITY["EPSG","5102"]]
DATUM["Mexico_ITRF2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1120"]]
DATUM["Mexico ITRF2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`
export const rows: string = `6201|9|NAD27 / Michigan Central|0|Michigan CS27 Central zone|43.3166666666667|-84.3333333333333|44.1833333333333|45.7|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan - counties of Alcona; Alpena; Antrim; Arenac; Benzie; Charlevoix; Cheboygan; Clare; Crawford; Emmet; Gladwin; Grand Traverse; Iosco; Kalkaska; Lake; Leelanau; Manistee; Mason; Missaukee; Montmorency; Ogemaw; Osceola; Oscoda; Otsego; Presque Isle; Roscommon; Wexford.|43.8|-87.06|45.92|-82.27
|9|NAD27 / Michigan South|0|Michigan CS27 South zone|41.5|-84.3333333333333|42.1|43.6666666666667|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan - counties of Allegan; Barry; Bay; Berrien; Branch; Calhoun; Cass; Clinton; Eaton; Genesee; Gratiot; Hillsdale; Huron; Ingham; Ionia; Isabella; Jackson; Kalamazoo; Kent; Lapeer; Lenawee; Livingston; Macomb; Mecosta; Midland; Monroe; Montcalm; Muskegon; Newaygo; Oakland; Oceana; Ottawa; Saginaw; Sanilac; Shiawassee; St Clair; St Joseph; Tuscola; Van Buren; Washtenaw; Wayne.|41.69|-87.2|44.22|-82.13
2|0|Macedonia State Coordinate System|3906|0|21|0.9999|500000|0
3|4|Nepal 1981|1
3|0|~ / UTM zone 23N|4674|0|-45|0.9996|500000|0
|0|~ / UTM zone 24N|4674|0|-39|0.9996|500000|0
33|1|MAGNA-SIRGAS / Arauca urban grid|2|Arauca urban grid|7.08760639166667|-70.7583096555555|1035263.443|1275526.621|100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Arauca city.|7.05|-70.78|7.1|-70.71
|1|MAGNA-SIRGAS / Armenia urban grid|2|Armenia urban grid|4.532325|-75.6734891666667|1155824.666|993087.465|1470|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Armenia city.|4.5|-75.73|4.55|-75.65
|1|MAGNA-SIRGAS / Barranquilla urban grid|2|Barranquilla urban grid|10.9231830833333|-74.8343313333333|917264.406|1699839.935|100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Barranquilla city.|10.85|-74.87|11.06|-74.75
|1|MAGNA-SIRGAS / Bogota urban grid|2|Bogota urban grid|4.68048611111111|-74.1465916666667|92334.879|109320.965|2550|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Bogota DC city.|4.45|-74.27|4.85|-73.98
|1|MAGNA-SIRGAS / Bucaramanga urban grid|2|Bucaramanga urban grid|7.07888714166667|-73.1973432222222|1097241.305|1274642.278|931|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Bucaramanga city.|7.03|-73.19|7.17|-73.06
|1|MAGNA-SIRGAS / Cali urban grid|2|Cali urban grid|3.44188333333333|-76.5205625|1061900.18|872364.63|1000|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Cali city.|3.32|-76.61|3.56|-76.42
|1|MAGNA-SIRGAS / Cartagena urban grid|2|Cartagena urban grid|10.3970475|-75.5112069444444|842981.41|1641887.09|0|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Cartagena city.|10.27|-75.57|10.47|-75.42
|1|MAGNA-SIRGAS / Cucuta urban grid|2|Cucuta urban grid|7.88893673611111|-72.50287095|842805.406|1364404.57|308|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Cucuta city.|7.81|-72.56|7.97|-72.46
|1|MAGNA-SIRGAS / Florencia urban grid|2|Florencia urban grid|1.62101229444444|-75.6191176027778|1162300.348|671068.716|300|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Florencia city.|1.57|-75.63|1.65|-75.59
|1|MAGNA-SIRGAS / Ibague urban grid|2|Ibague urban grid|4.41941282777778|-75.1799259333333|877634.33|980541.348|1100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Ibague city.|4.39|-75.27|4.47|-75.11
|1|MAGNA-SIRGAS / Inirida urban grid|2|Inirida urban grid|3.84543818333333|-67.9052320888889|1019177.687|491791.326|96|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Inirida city.|3.8|-67.94|3.9|-67.88
|1|MAGNA-SIRGAS / Leticia urban grid|2|Leticia urban grid|-4.19768404722222|-69.9428110583333|25978.217|27501.365|89.7|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Leticia city.|-4.23|-69.98|-4.17|-69.92
|1|MAGNA-SIRGAS / Manizales urban grid|2|Manizales urban grid|5.06815388888889|-75.5110947222222|1173727.04|1052391.13|2100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Manizales city.|5.02|-75.54|5.11|-75.44
|1|MAGNA-SIRGAS / Medellin urban grid|2|Medellin urban grid|6.22920888888889|-75.5648869444444|835378.647|1180816.875|1510|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Medellin city.|6.12|-75.66|6.37|-75.5
|1|MAGNA-SIRGAS / Mitu urban grid|2|Mitu urban grid|1.24996936666667|-70.2354616555556|1093717.398|629997.236|170|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Mitu city.|1.23|-70.25|1.29|-70.21
|1|MAGNA-SIRGAS / Mocoa urban grid|2|Mocoa urban grid|1.14002335833333|-76.6510212194444|1047467.388|617828.474|655.2|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Mocoa city.|1.12|-76.66|1.18|-76.63
|1|MAGNA-SIRGAS / Monteria urban grid|2|Monteria urban grid|8.77308575555556|-75.8795533305556|1131814.934|1462131.119|15|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Monteria city.|8.7|-75.94|8.81|-75.82
|1|MAGNA-SIRGAS / Neiva urban grid|2|Neiva urban grid|2.94241505555556|-75.2964367222222|864476.923|817199.827|430|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Neiva city.|2.87|-75.32|2.99|-75.23
|1|MAGNA-SIRGAS / Pasto urban grid|2|Pasto urban grid|1.20098951388889|-77.2531256333333|980469.695|624555.332|2530|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Pasto city.|1.16|-77.32|1.26|-77.23
|1|MAGNA-SIRGAS / Pereira urban grid|2|Pereira urban grid|4.81359361111111|-75.6939513888889|1153492.012|1024195.255|1500|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Pereira city.|4.78|-75.77|4.87|-75.64
|1|MAGNA-SIRGAS / Popayan urban grid|2|Popayan urban grid|2.45615988333333|-76.6060916361111|1052430.525|763366.548|1740|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Popayan city.|2.41|-76.65|2.49|-76.55
|1|MAGNA-SIRGAS / Puerto Carreno urban grid|2|Puerto Carreno urban grid|6.18072141388889|-67.5007502472222|1063834.703|1175257.481|51.58|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Puerto Carreno city.|5.98|-67.7|6.3|-67.41
|1|MAGNA-SIRGAS / Quibdo urban grid|2|Quibdo urban grid|5.69424766111111|-76.6507538583333|1047273.617|1121443.09|44|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Quibdo city.|5.66|-76.68|5.72|-76.63
|1|MAGNA-SIRGAS / Riohacha urban grid|2|Riohacha urban grid|11.5369133277778|-72.9027688694444|1128154.73|1767887.914|6|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Riohacha city.|11.42|-72.96|11.58|-72.84
|1|MAGNA-SIRGAS / San Andres urban grid|2|San Andres urban grid|12.523794325|-81.72937595|820439.298|1877357.828|6|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - San Andres city.|12.43|-81.82|12.65|-81.6
|1|MAGNA-SIRGAS / San Jose del Guaviare urban grid|2|San Jose del Guaviare urban grid|2.56407894166667|-72.640033325|1159876.62|775380.342|185|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - San Jose del Guaviare city.|2.54|-72.66|2.61|-72.6
|1|MAGNA-SIRGAS / Santa Marta urban grid|2|Santa Marta urban grid|11.2196430555556|-74.2250052777778|983892.409|1732533.518|29|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Santa Marta city.|11.16|-74.24|11.3|-74.13
|1|MAGNA-SIRGAS / Sucre urban grid|2|Sucre urban grid|8.81055036666667|-74.722466825|929043.607|1466125.658|20|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Sucre city.|8.79|-74.74|8.83|-74.69
|1|MAGNA-SIRGAS / Tunja urban grid|2|Tunja urban grid|5.53419473888889|-73.3519389|1080514.91|1103772.028|2800|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Tunja city.|5.5|-73.39|5.61|-73.3
|1|MAGNA-SIRGAS / Valledupar urban grid|2|Valledupar urban grid|10.4472611111111|-73.2465713888889|1090979.66|1647208.93|200|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Valledupar city.|10.39|-73.3|10.51|-73.19
|1|MAGNA-SIRGAS / Villavicencio urban grid|2|Villavicencio urban grid|4.1553751|-73.6244859861111|1050678.757|950952.124|427.19|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Villavicencio city.|4.07|-73.69|4.21|-73.56
|1|MAGNA-SIRGAS / Yopal urban grid|2|Yopal urban grid|5.35392722222222|-72.4200402777778|851184.177|1083954.137|300|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Yopal city.|5.3|-72.43|5.37|-72.35
32|2|~ / Puerto Rico and Virgin Is.|6783|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|200000|200000
2|5|CGRS93|3
|6|CGRS93|4|Geodesy.|Cyprus - onshore.|34.59|32.2|35.74|34.65
|4|CGRS93|3
|0|~ / Cyprus Local Transverse Mercator|6311|0|33|0.99995|200000|-3500000
4|0|~ / Balkans zone 7|3906|0|21|0.9999|7500000|0
|5|NAD83(2011)|5
|4|NAD83(2011)|5
|6|NAD83(2011)|6|Geodesy.|Puerto Rico - onshore and offshore. United States (USA) onshore and offshore - Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming. US Virgin Islands - onshore and offshore.|14.92|167.65|74.71|-63.88
|5|NAD83(PA11)|7
|6|NAD83(PA11)|8|Geodesy.|American Samoa, Marshall Islands, United States (USA) - Hawaii, United States minor outlying islands; onshore and offshore.|-17.56|157.47|31.8|-151.27
|4|NAD83(PA11)|7
|5|NAD83(MA11)|9
|6|NAD83(MA11)|10|Geodesy.|Guam, Northern Mariana Islands and Palau; onshore and offshore.|1.64|129.48|23.9|149.55
|4|NAD83(MA11)|9
3|0|~ / UTM zone 59N|6318|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|6318|0|177|0.9996|500000|0
|0|~ / UTM zone 1N|6318|0|-177|0.9996|500000|0
|0|~ / UTM zone 2N|6318|0|-171|0.9996|500000|0
|0|~ / UTM zone 3N|6318|0|-165|0.9996|500000|0
|0|~ / UTM zone 4N|6318|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|6318|0|-153|0.9996|500000|0
|0|~ / UTM zone 6N|6318|0|-147|0.9996|500000|0
|0|~ / UTM zone 7N|6318|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|6318|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|6318|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|6318|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|6318|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|6318|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|6318|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|6318|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|6318|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|6318|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|6318|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|6318|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|6318|0|-69|0.9996|500000|0
|13|~ + NAVD88 height|6318|5703
|7|~ / Conus Albers|6318|23|-96|29.5|45.5|0|0
|2|~ / EPSG Arctic zone 5-29|6318|72.0250091944445|-163|73.6666666666667|70.3333333333333|29500000|5500000
|2|~ / EPSG Arctic zone 5-31|6318|72.0250091944445|-147|73.6666666666667|70.3333333333333|31500000|5500000
|2|~ / EPSG Arctic zone 6-14|6318|68.6874755555556|-165|70.3333333333333|67|14500000|6500000
|2|~ / EPSG Arctic zone 6-16|6318|68.6874755555556|-147|70.3333333333333|67|16500000|6500000
|0|~ / Alabama East|6318|30.5|-85.8333333333333|0.99996|200000|0
|0|~ / Alabama West|6318|30|-87.5|0.999933333|600000|0
|14|NAVD88 depth|11
|10|NAVD88 depth (ftUS)|11
|10|NGVD29 depth (ftUS)|12
|15|NAVD88 height (ftUS)|11
2|11|~ / LCC|4483|12|-102|17.5|29.5|2500000|0
|5|Mexico ITRF2008|13
|6|Mexico ITRF2008|14|Geodesy.|Mexico - onshore and offshore.|12.1|-122.19|32.72|-84.64
|4|Mexico ITRF2008|13
|0|~ / UTM zone 11N|6365|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|6365|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|6365|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|6365|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|6365|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|6365|0|-87|0.9996|500000|0
|11|~ / LCC|6365|12|-102|17.5|29.5|2500000|0
9|3|~ / Ukraine TM zone 7|5561|0|21|1|300000|0
|3|~ / Ukraine TM zone 8|5561|0|24|1|300000|0
|3|~ / Ukraine TM zone 9|5561|0|27|1|300000|0
|3|~ / Ukraine TM zone 10|5561|0|30|1|300000|0
|3|~ / Ukraine TM zone 11|5561|0|33|1|300000|0
|3|~ / Ukraine TM zone 12|5561|0|36|1|300000|0
|3|~ / Ukraine TM zone 13|5561|0|39|1|300000|0
4|16|Cayman Islands National Grid 2011|6135|19.3333333333333|-80.5666666666667|19.3333333333333|19.7|2950000|1900000
2|7|~ / Alaska Albers|6318|50|-154|55|65|0|0
|17|~ / Alaska zone 1|6318|57|-133.666666666667|323.130102361111|323.130102361111|0.9999|5000000|-5000000
|0|~ / Alaska zone 2|6318|54|-142|0.9999|500000|0
|0|~ / Alaska zone 3|6318|54|-146|0.9999|500000|0
|0|~ / Alaska zone 4|6318|54|-150|0.9999|500000|0
|0|~ / Alaska zone 5|6318|54|-154|0.9999|500000|0
|0|~ / Alaska zone 6|6318|54|-158|0.9999|500000|0
|0|~ / Alaska zone 7|6318|54|-162|0.9999|500000|0
|0|~ / Alaska zone 8|6318|54|-166|0.9999|500000|0
|0|~ / Alaska zone 9|6318|54|-170|0.9999|500000|0
|2|~ / Alaska zone 10|6318|51|-176|53.8333333333333|51.8333333333333|1000000|0
|0|~ / Arizona Central|6318|31|-111.916666666667|0.9999|213360|0
|8|~ / Arizona Central (ft)|6318|31|-111.916666666667|0.9999|700000|0
|0|~ / Arizona East|6318|31|-110.166666666667|0.9999|213360|0
|8|~ / Arizona East (ft)|6318|31|-110.166666666667|0.9999|700000|0
|0|~ / Arizona West|6318|31|-113.75|0.999933333|213360|0
|8|~ / Arizona West (ft)|6318|31|-113.75|0.999933333|700000|0
|2|~ / Arkansas North|6318|34.3333333333333|-92|36.2333333333333|34.9333333333333|400000|0
|12|~ / Arkansas North (ftUS)|6318|34.3333333333333|-92|36.2333333333333|34.9333333333333|1312333.3333|0
|2|~ / Arkansas South|6318|32.6666666666667|-92|34.7666666666667|33.3|400000|400000
|12|~ / Arkansas South (ftUS)|6318|32.6666666666667|-92|34.7666666666667|33.3|1312333.3333|1312333.3333
|7|~ / California Albers|6318|0|-120|34|40.5|0|-4000000
|2|~ / California zone 1|6318|39.3333333333333|-122|41.6666666666667|40|2000000|500000`
