// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified_(North_Orientated)"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Ferro",-17.6666666666667,AUTHORITY["EPSG","8909"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]`
export const nodes: string = `VERT_DATUM["Incheon",2005,AUTHORITY["EPSG","1049"]]
VERT_DATUM["Trieste",2005,AUTHORITY["EPSG","1050"]]
VERT_DATUM["Genoa 1942",2005,AUTHORITY["EPSG","1051"]]
DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network_05",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1052"]]
DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network_05_Ferro",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1055"]]
DATUM["Sri_Lanka_Datum_1999",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","1053"]]
VERT_DATUM["Sri Lanka Vertical Datum",2005,AUTHORITY["EPSG","1054"]]
DATUM["Geocentric_Datum_Brunei_Darussalam_2009",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1056"]]
DATUM["Geocentric Datum Brunei Darussalam 2009",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Turkish_National_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1057"]]
DATUM["Turkish National Reference Frame",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Bhutan_National_Geodetic_Datum",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1058"]]
DATUM["Bhutan National Geodetic Datum",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Faroe Islands Vertical Reference 2009",2005,AUTHORITY["EPSG","1059"]]
DATUM["Islands_Net_2004",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1060"]]
DATUM["Islands Net 2004",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International_Terrestrial_Reference_Frame_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1061"]]
VERT_DATUM["Black Sea",2005,AUTHORITY["EPSG","5134"]]
DATUM["Posiciones_Geodesicas_Argentinas_2007",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1062"]]
DATUM["Posiciones Geodesicas Argentinas 2007",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Marco_Geodesico_Nacional_de_Bolivia",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1063"]]
DATUM["Marco Geodesico Nacional de Bolivia",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-Chile_realization_1_epoch_2002",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1064"]]
DATUM["SIRGAS-Chile realization 1 epoch 2002",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Costa_Rica_2005",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1065"]]
DATUM["Costa Rica 2005",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Sistema_Geodesico_Nacional_de_Panama_MACARIO_SOLIS",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1066"]]
DATUM["Peru96",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1067"]]
DATUM["Sistema Geodesico Nacional de Panama MACARIO SOLIS",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Peru96",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-ROU98",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1068"]]
DATUM["SIRGAS-ROU98",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]`
export const rows: string = `5169|0|~ / Korea West Belt|5132|38|125|1|200000|500000
|0|~ / Korea Central Belt|5132|38|127|1|200000|500000
|0|~ / Korea East Belt|5132|38|129|1|200000|500000
|0|~ / Korea East Sea Belt|5132|38|131|1|200000|500000
|0|~ / Modified West Belt|4162|38|125.002890277778|1|200000|500000
|0|~ / Modified Central Belt|4162|38|127.002890277778|1|200000|500000
|0|~ / Modified Central Belt Jeju|4162|38|127.002890277778|1|200000|550000
|0|~ / Modified East Belt|4162|38|129.002890277778|1|200000|500000
|0|~ / Modified East Sea Belt|4162|38|131.002890277778|1|200000|500000
|0|~ / Unified CS|4162|38|127.5|0.9996|1000000|2000000
|0|~ / Unified CS|4737|38|127.5|0.9996|1000000|2000000
|0|~ / West Belt|4737|38|125|1|200000|500000
|0|~ / Central Belt|4737|38|127|1|200000|500000
|0|~ / Central Belt Jeju|4737|38|127|1|200000|550000
|0|~ / East Belt|4737|38|129|1|200000|500000
|0|~ / East Sea Belt|4737|38|131|1|200000|500000
|0|~ / West Belt 2010|4737|38|125|1|200000|600000
|0|~ / Central Belt 2010|4737|38|127|1|200000|600000
|0|~ / East Belt 2010|4737|38|129|1|200000|600000
|0|~ / East Sea Belt 2010|4737|38|131|1|200000|600000
5|5|Incheon height|0
2|5|Trieste height|1
19|5|Genoa 1942 height|2
7|8|~ / Krovak East North|4818|49.5|42.5|30.2881397527778|78.5|0.9999|0|0
2|1|~ / Gabon TM|4326|0|12|0.9996|500000|500000
|9|~ / Modified Krovak|5229|49.5|42.5|30.2881397222222|78.5|0.9999|5000000|5000000
|10|~ / Modified Krovak East North|5229|49.5|42.5|30.2881397222222|78.5|0.9999|5000000|5000000
3|2|S-JTSK/05|3
|11|S-JTSK/05 (Ferro)|4
4|2|SLD99|5
|1|~ / Sri Lanka Grid|4244|7.00048027777778|80.7717111111111|0.9999238418|200000|200000
|1|~ / Sri Lanka Grid 1999|5233|7.00047152777778|80.7717130833333|0.9999238418|500000|500000
2|5|SLVD height|6
6|6|~ / LCC Germany (E-N)|4258|51|10.5|48.6666666666667|53.6666666666667|0|0
|3|GDBD2009|7
|4|GDBD2009|8|Geodesy.|Brunei Darussalam - onshore and offshore.|4.01|112.37|6.31|115.37
|2|GDBD2009|7
|12|~ / Brunei BRSO|5246|4|115|53.31580995|53.1301023611111|0.99984|0|0
3|3|TUREF|9
|4|TUREF|10|Geodesy.|Türkiye (Turkey) - onshore and offshore.|34.42|25.62|43.45|44.83
|2|TUREF|9
|0|~ / TM27|5252|0|27|1|500000|0
|0|~ / TM30|5252|0|30|1|500000|0
|0|~ / TM33|5252|0|33|1|500000|0
|0|~ / TM36|5252|0|36|1|500000|0
|0|~ / TM39|5252|0|39|1|500000|0
|0|~ / TM42|5252|0|42|1|500000|0
|0|~ / TM45|5252|0|45|1|500000|0
3|3|DRUKREF 03|11
|4|DRUKREF 03|12|Geodesy.|Bhutan.|26.7|88.74|28.33|92.13
|2|DRUKREF 03|11
2|1|~ / Bhutan National Grid|5264|0|90|1|250000|0
3|0|~ / 3-degree Gauss-Kruger zone 9|5252|0|27|1|9500000|0
|0|~ / 3-degree Gauss-Kruger zone 10|5252|0|30|1|10500000|0
|0|~ / 3-degree Gauss-Kruger zone 11|5252|0|33|1|11500000|0
|0|~ / 3-degree Gauss-Kruger zone 12|5252|0|36|1|12500000|0
|0|~ / 3-degree Gauss-Kruger zone 13|5252|0|39|1|13500000|0
|0|~ / 3-degree Gauss-Kruger zone 14|5252|0|42|1|14500000|0
|0|~ / 3-degree Gauss-Kruger zone 15|5252|0|45|1|15500000|0
17|1|~ / Bumthang TM|5264|0|90.7333333333333|1|250000|-2500000
|1|~ / Chhukha TM|5264|0|89.55|1|250000|-2500000
|1|~ / Dagana TM|5264|0|89.85|1|250000|-2500000
|1|~ / Gasa TM|5264|0|90.0333333333333|1|250000|-2500000
|1|~ / Ha TM|5264|0|90.15|1|250000|-2500000
|1|~ / Lhuentse TM|5264|0|91.1333333333333|1|250000|-2500000
|1|~ / Mongar TM|5264|0|91.2333333333333|1|250000|-2500000
|1|~ / Paro TM|5264|0|89.35|1|250000|-2500000
|1|~ / Pemagatshel TM|5264|0|91.35|1|250000|-2500000
|1|~ / Punakha TM|5264|0|89.85|1|250000|-2500000
|1|~ / Samdrup Jongkhar TM|5264|0|91.5666666666667|1|250000|-2500000
|1|~ / Samtse TM|5264|0|89.0666666666667|1|250000|-2500000
|1|~ / Sarpang TM|5264|0|90.2666666666667|1|250000|-2500000
|1|~ / Thimphu TM|5264|0|89.55|1|250000|-2500000
|1|~ / Trashigang TM|5264|0|91.75|1|250000|-2500000
|1|~ / Trongsa TM|5264|0|90.5|1|250000|-2500000
|1|~ / Tsirang TM|5264|0|90.1666666666667|1|250000|-2500000
|1|~ / Wangdue Phodrang TM|5264|0|90.1166666666667|1|250000|-2500000
|1|~ / Yangtse TM|5264|0|91.5666666666667|1|250000|-2500000
|1|~ / Zhemgang TM|5264|0|90.8666666666667|1|250000|-2500000
5|1|~ / Faroe TM|4258|0|-7|0.999997|200000|-6000000
|5|FVR09 height|13
|13|~ + FVR09 height|5316|5317
2|6|~ / Teranet Ontario Lambert|4269|0|-84|44.5|54.5|1000000|0
|6|~ / Teranet Ontario Lambert|4617|0|-84|44.5|54.5|1000000|0
|3|ISN2004|14
|4|ISN2004|15|Geodesy.|Iceland - onshore and offshore.|59.96|-30.87|69.59|-5.55
|2|ISN2004|14
|6|~ / Lambert 2004|5324|65|-19|64.25|65.75|1700000|300000
4|7|~ / NEIEZ|4820|3.19228055555556|0.997|3900000|900000
|7|~ / NEIEZ|4813|3.19228055555556|0.997|3900000|900000
|7|~ / NEIEZ|4804|3.19228055555556|0.997|3900000|900000
|3|ITRF2008|16
4|14|Black Sea depth|17
|1|~ / UTM zone 25S|4208|0|-33|0.9996|500000|10000000
3|2|POSGAR 2007|18
|3|POSGAR 2007|18
|4|POSGAR 2007|19|Geodesy.|Argentina - onshore and offshore.|-58.41|-73.59|-21.78|-52.63
|0|~ / Argentina 1|5340|-90|-72|1|1500000|0
|0|~ / Argentina 2|5340|-90|-69|1|2500000|0
|0|~ / Argentina 3|5340|-90|-66|1|3500000|0
|0|~ / Argentina 4|5340|-90|-63|1|4500000|0
|0|~ / Argentina 5|5340|-90|-60|1|5500000|0
|0|~ / Argentina 6|5340|-90|-57|1|6500000|0
|0|~ / Argentina 7|5340|-90|-54|1|7500000|0
3|3|MARGEN|20
|4|MARGEN|21|Geodesy.|Bolivia.|-22.91|-69.66|-9.67|-57.52
|2|MARGEN|20
|1|~ / UTM zone 20S|5354|0|-63|0.9996|500000|10000000
|1|~ / UTM zone 19S|5354|0|-69|0.9996|500000|10000000
|1|~ / UTM zone 21S|5354|0|-57|0.9996|500000|10000000
|3|SIRGAS-Chile 2002|22
|4|SIRGAS-Chile 2002|23|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|2|SIRGAS-Chile 2002|22
|1|~ / UTM zone 19S|5360|0|-69|0.9996|500000|10000000
|1|~ / UTM zone 18S|5360|0|-75|0.9996|500000|10000000
|3|CR05|24
|4|CR05|25|Geodesy.|Costa Rica - onshore and offshore.|2.15|-90.45|11.77|-81.43
|2|CR05|24
2|0|~ / CRTM05|5365|0|-84|0.9999|500000|0
|3|MACARIO SOLIS|26
|3|Peru96|27
|4|MACARIO SOLIS|28|Geodesy.|Panama - onshore and offshore.|5|-84.32|12.51|-77.04
|2|MACARIO SOLIS|26
|4|Peru96|29|Geodesy.|Peru - onshore and offshore.|-21.05|-84.68|-0.03|-68.67
|2|Peru96|27
6|3|SIRGAS-ROU98|30
|4|SIRGAS-ROU98|31|Geodesy.|Uruguay - onshore and offshore.|-37.77|-58.49|-30.09|-50.01
|2|SIRGAS-ROU98|30`
