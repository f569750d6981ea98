// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9928"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9929"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9930"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9931"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `VERT_DATUM["Staatlichen Nivellementnetzes 1976",2005,AUTHORITY["EPSG","5183"]]
VERT_DATUM["Baltic 1982",2005,AUTHORITY["EPSG","5184"]]
VERT_DATUM["Baltic 1980",2005,AUTHORITY["EPSG","5185"]]
VERT_DATUM["Kuwait PWD",2005,AUTHORITY["EPSG","5186"]]
VERT_DATUM["KOC Well Datum",2005,AUTHORITY["EPSG","5187"]]
VERT_DATUM["KOC Construction Datum",2005,AUTHORITY["EPSG","5188"]]
VERT_DATUM["Nivellement General de la Corse 1948",2005,AUTHORITY["EPSG","5189"]]
VERT_DATUM["Danger 1950",2005,AUTHORITY["EPSG","5190"]]
VERT_DATUM["Mayotte 1950",2005,AUTHORITY["EPSG","5191"]]
VERT_DATUM["Martinique 1955",2005,AUTHORITY["EPSG","5192"]]
VERT_DATUM["Guadeloupe 1951",2005,AUTHORITY["EPSG","5193"]]
VERT_DATUM["Lagos 1955",2005,AUTHORITY["EPSG","5194"]]
VERT_DATUM["AIOC 1995",2005,AUTHORITY["EPSG","5133"]]
VERT_DATUM["EGM84 geoid",2005,AUTHORITY["EPSG","5203"]]
VERT_DATUM["Dansk Vertikal Reference 1990",2005,AUTHORITY["EPSG","5206"]]
DATUM["Deutsche_Bahn_Reference_System",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1081"]]
VERT_DATUM["Instantaneous Water Level",2005,AUTHORITY["EPSG","5113"]]
DATUM["Deutsche Bahn Reference System",ELLIPSOID["Bessel 1841",6377397.155,299.1528128,LENGTHUNIT["metre",1]]]
VERT_DATUM["Ras Ghumays",2005,AUTHORITY["EPSG","1146"]]
VERT_DATUM["Lowest Astronomical Tide",2005,AUTHORITY["EPSG","1080"]]
VERT_DATUM["Lower Low Water Large Tide",2005,AUTHORITY["EPSG","1083"]]
VERT_DATUM["Indian Spring Low Water",2005,AUTHORITY["EPSG","1085"]]
VERT_DATUM["Mean Lower Low Water Spring Tides",2005,AUTHORITY["EPSG","1086"]]
VERT_DATUM["Mean Low Water Spring Tides",2005,AUTHORITY["EPSG","1087"]]
VERT_DATUM["Mean Lower Low Water",2005,AUTHORITY["EPSG","1089"]]
VERT_DATUM["Mean Low Water",2005,AUTHORITY["EPSG","1091"]]
VERT_DATUM["Mean High Water",2005,AUTHORITY["EPSG","1092"]]
VERT_DATUM["Mean Higher High Water",2005,AUTHORITY["EPSG","1090"]]
VERT_DATUM["Mean High Water Spring Tides",2005,AUTHORITY["EPSG","1088"]]
VERT_DATUM["Higher High Water Large Tide",2005,AUTHORITY["EPSG","1084"]]
VERT_DATUM["Highest Astronomical Tide",2005,AUTHORITY["EPSG","1082"]]
VERT_DATUM["Low Water",2005,AUTHORITY["EPSG","1093"]]
VERT_DATUM["High Water",2005,AUTHORITY["EPSG","1094"]]
DATUM["Tonga_Geodetic_Datum_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1095"]]
DATUM["Tonga Geodetic Datum 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Norway Normal Null 2000",2005,AUTHORITY["EPSG","1096"]]`
export const rows: string = `5785|1|SNN76 height|0
|1|Baltic 1982 height|1
|1|EOMA 1980 height|2
|1|Kuwait PWD height|3
|4|KOC WD depth|4
|1|KOC CD height|5
|1|NGC 1948 height|6
|1|Danger 1950 height|7
|1|Mayotte 1950 height|8
|1|Martinique 1955 height|9
|1|Guadeloupe 1951 height|10
|1|Lagos 1955 height|11
|1|AIOC95 height|12
|1|EGM84 height|13
|1|DVR90 height|14
26|3|~ / ACT Standard Grid|4202|-35.3177362777778|149.009294830556|1.000086|200000|600000
3|6|DB_REF|15
|1|Instantaneous Water Level height|16
|7|DB_REF|17|Geodesy.|Germany - onshore - states of Baden-Wurtemberg, Bayern, Berlin, Brandenburg, Bremen, Hamburg, Hessen, Mecklenburg-Vorpommern, Niedersachsen, Nordrhein-Westfalen, Rheinland-Pfalz, Saarland, Sachsen, Sachsen-Anhalt, Schleswig-Holstein, Thuringen.|47.27|5.86|55.09|15.04
|4|Instantaneous Water Level depth|16
|!8|DB_REF2003 zone 2|5682|9923
|!9|DB_REF2003 zone 3|5683|9923
|!10|DB_REF2003 zone 4|5684|9923
|!11|DB_REF2003 zone 5|5685|9923
|3|~ / UTM zone 37N|4163|0|39|0.9996|500000|0
|3|~ / UTM zone 40N|4163|0|57|0.9996|500000|0
2|3|~ / UTM zone 17S|5373|0|-81|0.9996|500000|10000000
3|3|~ / TM 12 SE|4326|0|12|0.9996|500000|10000000
|1|Ras Ghumays height|18
|3|~ / Congo TM zone 30|4046|0|30|0.9999|500000|10000000
|0|~ + RH2000 height|3006|5613
|0|~ + RH2000 height|3007|5613
|0|~ + RH2000 height|3008|5613
|0|~ + RH2000 height|3009|5613
|0|~ + RH2000 height|3010|5613
|0|~ + RH2000 height|3011|5613
|0|~ + RH2000 height|3012|5613
|0|~ + RH2000 height|3013|5613
|0|~ + RH2000 height|3014|5613
|0|~ + RH2000 height|3015|5613
|0|~ + RH2000 height|3016|5613
|0|~ + RH2000 height|3017|5613
|0|~ + RH2000 height|3018|5613
|3|~ / UTM zone 22S|5527|0|-51|0.9996|500000|10000000
3|4|LAT depth|19
|4|LLWLT depth|20
|4|ISLW depth|21
|4|MLLWS depth|22
|4|MLWS depth|23
|4|MLLW depth|24
|4|MLW depth|25
|1|MHW height|26
|1|MHHW height|27
|1|MHWS height|28
|1|HHWLT height|29
|1|HAT height|30
|4|Low Water depth|31
|1|High Water height|32
|3|~ / UTM zone 18S|5527|0|-75|0.9996|500000|10000000
|3|~ / UTM zone 19S|5527|0|-69|0.9996|500000|10000000
|3|~ / UTM zone 20S|5527|0|-63|0.9996|500000|10000000
2|3|~ / UTM zone 38S|4475|0|45|0.9996|500000|10000000
|12|~ / Brazil Polyconic|4674|0|-54|5000000|10000000
4|6|TGD2005|33
|7|TGD2005|34|Geodesy.|Tonga - onshore and offshore.|-25.68|-179.08|-14.14|-171.28
|13|TGD2005|33
|3|~ / Tonga Map Grid|5886|0|-177|0.9996|1500000|5000000
3|!14|JAXA Snow Depth Polar Stereographic North (deprecated)|4054|70|90|0|0
6|3|~ / TM-3 zone 481|4756|0|102|0.9999|500000|0
|3|~ / TM-3 zone 482|4756|0|105|0.9999|500000|0
|3|~ / TM-3 zone 491|4756|0|108|0.9999|500000|0
|3|~ / TM-3 107-45|4756|0|107.75|0.9999|500000|0
22|2|~ / EPSG Arctic Regional zone A1|4326|81.317226|-111|85|77|0|0
|2|~ / EPSG Arctic Regional zone A2|4326|81.317226|-39|85|77|0|0
|2|~ / EPSG Arctic Regional zone A3|4326|81.317226|33|85|77|0|0
|2|~ / EPSG Arctic Regional zone A4|4326|81.317226|105|85|77|0|0
|2|~ / EPSG Arctic Regional zone A5|4326|81.317226|177|85|77|0|0
|2|~ / EPSG Arctic Regional zone B1|4326|73.1557408611111|-111|77|69|0|0
|2|~ / EPSG Arctic Regional zone B2|4326|73.1557408611111|-39|77|69|0|0
|2|~ / EPSG Arctic Regional zone B3|4326|73.1557408611111|33|77|69|0|0
|2|~ / EPSG Arctic Regional zone B4|4326|73.1557408611111|105|77|69|0|0
|2|~ / EPSG Arctic Regional zone B5|4326|73.1557408611111|177|77|69|0|0
|2|~ / EPSG Arctic Regional zone C1|4326|65.1012708888889|-111|69|61|0|0
|2|~ / EPSG Arctic Regional zone C2|4326|65.1012708888889|-39|69|61|0|0
|2|~ / EPSG Arctic Regional zone C3|4326|65.1012708888889|33|69|61|0|0
|2|~ / EPSG Arctic Regional zone C4|4326|65.1012708888889|105|69|61|0|0
|2|~ / EPSG Arctic Regional zone C5|4326|65.1012708888889|177|69|61|0|0
|5|~ / EPSG Alaska Polar Stereographic|4326|90|-150|0.994|2000000|2000000
|5|~ / EPSG Canada Polar Stereographic|4326|90|-100|0.994|2000000|2000000
|5|~ / EPSG Greenland Polar Stereographic|4326|90|-33|0.994|2000000|2000000
|5|~ / EPSG Norway Polar Stereographic|4326|90|18|0.994|2000000|2000000
|5|~ / EPSG Russia Polar Stereographic|4326|90|105|0.994|2000000|2000000
|1|NN2000 height|35
|0|~ + NN2000 height|4258|5941
3|0|~ + NN2000 height|5105|5941
|0|~ + NN2000 height|5106|5941
|0|~ + NN2000 height|5107|5941
|0|~ + NN2000 height|5108|5941
|0|~ + NN2000 height|5109|5941
|0|~ + NN2000 height|5110|5941
|0|~ + NN2000 height|5111|5941
|0|~ + NN2000 height|5112|5941
|0|~ + NN2000 height|5113|5941
|0|~ + NN2000 height|5114|5941
|0|~ + NN2000 height|5115|5941
|0|~ + NN2000 height|5116|5941
|0|~ + NN2000 height|5117|5941
|0|~ + NN2000 height|5118|5941
|0|~ + NN2000 height|5119|5941
|0|~ + NN2000 height|5120|5941
|0|~ + NN2000 height|5121|5941
|0|~ + NN2000 height|5122|5941
|0|~ + NN2000 height|5123|5941
|0|~ + NN2000 height|5124|5941
|0|~ + NN2000 height|5125|5941
|0|~ + NN2000 height|5126|5941
|0|~ + NN2000 height|5127|5941
|0|~ + NN2000 height|5128|5941
|0|~ + NN2000 height|5129|5941
|0|~ + NN2000 height|5130|5941
|0|~ + NN2000 height|25831|5941
|0|~ + NN2000 height|25832|5941
|0|~ + NN2000 height|25833|5941
|0|~ + NN2000 height|25834|5941
|0|~ + NN2000 height|25835|5941
|0|~ + NN2000 height|25836|5941
74|2|~ / EPSG Arctic zone 1-25|4747|85.4371183333333|-30|87|83.6666666666667|25500000|1500000
|2|~ / EPSG Arctic zone 2-18|4747|82.0584248888889|-52|83.6666666666667|80.3333333333333|18500000|2500000`
