// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic longitude (Lon)",east,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic latitude (Lat)",north,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","6893"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cylindrical_Equal_Area"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5896"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5897"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5898"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5899"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","7134"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",7135]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","7136"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","7137"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",7138]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","7139"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","7131"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","7132"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic_(variant_C)"],PARAMETER["Latitude of standard parallel",%],PARAMETER["Longitude of origin",%],PARAMETER["Easting at false origin",%],PARAMETER["Northing at false origin",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","7133"]]`
export const nodes: string = `DATUM["Aden_1925",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1135"]]
DATUM["Bekaa_Valley_1920",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1137"]]
DATUM["Bioko",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1136"]]
DATUM["South_East_Island_1943",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1138"]]
DATUM["Gambia",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1139"]]
VERT_DATUM["Singapore Height Datum",2005,AUTHORITY["EPSG","1140"]]
DATUM["IGS08",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1141"]]
BASEGEOGCRS["NAD27",DATUM["North American Datum 1927",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4267]]
DATUM["Israeli_Geodetic_Datum_2005",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1114"]]
DATUM["Israeli Geodetic Datum 2005",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["IG05_Intermediate_Datum",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1142"]]
DATUM["IG05 Intermediate Datum",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Israeli_Geodetic_Datum_2005_2012",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1115"]]
DATUM["Israeli Geodetic Datum 2005(2012)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["IG05_12_Intermediate_Datum",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1144"]]
DATUM["IG05/12 Intermediate Datum",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau Geodesique de Saint Pierre et Miquelon 2006",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_Saint_Pierre_et_Miquelon_2006",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1038"]]
DATUM["Reseau Geodesique de la Reunion 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_la_Reunion_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6627"]]
DATUM["Reseau Geodesique de Mayotte 2004",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_Mayotte_2004",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1036"]]
DATUM["Reseau Geodesique Francais Guyane 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_Guyane_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6624"]]
DATUM["Reseau Geodesique Francais 1993 v1",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_des_Terres_Australes_et_Antarctiques_Francaises_2007",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1113"]]
DATUM["Reseau Geodesique des Terres Australes et Antarctiques Francaises 2007",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_1993_v1",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]]
DATUM["Reseau Geodesique des Antilles Francaises 2009",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_des_Antilles_Francaises_2009",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1073"]]`
export const rows: string = `6870|11|~ / Albania TM 2010|4258|0|20|1|500000|0
|!16|~ + EGM2008 height|3395|3855
4|11|~ / Italy zone (N-E)|6706|0|12|0.9985|7000000|0
|11|~ / Zone 12 (N-E)|6706|0|12|1|3000000|0
3|9|~ / Wisconsin Central|6318|43.8333333333333|-90|45.5|44.25|600000|0
|12|~ / Nebraska (ftUS)|6318|39.8333333333333|-100|43|40|1640416.6667|0
|2|Aden 1925|0
|2|Bekaa Valley 1920|1
|2|Bioko|2
|9|~ / Oregon North|6783|43.6666666666667|-120.5|46|44.3333333333333|2500000|0
|15|~ / Oregon North (ft)|6783|43.6666666666667|-120.5|46|44.3333333333333|8202099.738|0
|9|~ / Oregon South|6783|41.6666666666667|-120.5|44|42.3333333333333|1500000|0
|15|~ / Oregon South (ft)|6783|41.6666666666667|-120.5|44|42.3333333333333|4921259.843|0
5|2|South East Island 1943|3
|13|~ + EGM2008 height|3395|3855
|2|Gambia|4
21|0|~ / UTM zone 40N|6892|0|57|0.9996|500000|0
|17|SHD height|5
|13|~ + SHD height|4757|6916
5|9|~ / Kansas LCC|4269|36|-98.25|39.5|37.5|400000|0
|12|~ / Kansas LCC (ftUS)|4269|36|-98.25|39.5|37.5|1312333.3333|0
|9|~ / Kansas LCC|6318|36|-98.25|39.5|37.5|400000|0
|12|~ / Kansas LCC (ftUS)|6318|36|-98.25|39.5|37.5|1312333.3333|0
2|13|~ + SHD height|3414|6916
4|18|~ / NSIDC EASE-Grid 2.0 North|4326|90|0|0|0
|19|~ / NSIDC EASE-Grid 2.0 South|4326|-90|0|0|0
|20|~ / NSIDC EASE-Grid 2.0 Global|4326|30|0|0|0
|5|IGS08|6
22|!21|~ / TM-3 zone 481|4756|0|102|0.9999|500000|0
|!22|~ / TM-3 zone 482|4756|0|105|0.9999|500000|0
|!23|~ / TM-3 zone 491|4756|0|108|0.9999|500000|0
|!24|~ / TM-3 107-45|4756|0|107.75|0.9999|500000|0
3|25|~ / Albania LCC 2010|4258|41|20|39|43|0|0
4|26|NAD27 / Michigan North|7|Michigan CS27 North zone|44.7833333333333|-87|45.4833333333333|47.0833333333333|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan north of approximately 45°45'N - counties of Alger; Baraga; Chippewa; Delta; Dickinson; Gogebic; Houghton; Iron; Keweenaw; Luce; Mackinac; Marquette; Menominee; Ontonagon; Schoolcraft.|45.08|-90.42|48.32|-83.44
12|!27|IGD05|8
|!28|IGD05|9|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|!29|IGD05|8
|5|IG05 Intermediate CRS|10
|10|IG05 Intermediate CRS|11|Intermediate stage in transformations - not used otherwise.|Israel - onshore; Palestine Territory - onshore.|29.45|34.17|33.28|35.69
|2|IG05 Intermediate CRS|10
|0|Israeli Grid 05|6983|31.7343936111111|35.2045169444444|1.0000067|219529.584|626907.39
|!30|IGD05/12|12
|!31|IGD05/12|13|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|!32|IGD05/12|12
|5|IG05/12 Intermediate CRS|14
|10|IG05/12 Intermediate CRS|15|Intermediate stage in transformations - not used otherwise.|Israel - onshore; Palestine Territory - onshore.|29.45|34.17|33.28|35.69
|2|IG05/12 Intermediate CRS|14
|0|Israeli Grid 05/12|6990|31.7343936111111|35.2045169444444|1.0000067|219529.584|626907.39
5|!33|~ / San Francisco CS13|6318|37.75|-122.45|1.000007|48000|24000
|!34|~ / San Francisco CS13 (ftUS)|6318|37.75|-122.45|1.000007|157480|78740
8|0|~ / UTM zone 37N|4744|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|4744|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4744|0|51|0.9996|500000|0
27|3|RGSPM06 (lon-lat)|16|GIS.|St Pierre and Miquelon - onshore and offshore.|43.41|-57.1|47.37|-55.9
|4|RGSPM06 (lon-lat)|17
|3|RGR92 (lon-lat)|18|GIS.|Reunion - onshore and offshore.|-24.72|51.83|-18.28|58.24
|4|RGR92 (lon-lat)|19
|3|RGM04 (lon-lat)|20|GIS.|Mayotte - onshore and offshore.|-14.49|43.68|-11.33|46.7
|4|RGM04 (lon-lat)|21
|3|RGFG95 (lon-lat)|22|GIS.|French Guiana - onshore and offshore.|2.11|-54.61|8.88|-49.45
|4|RGFG95 (lon-lat)|23
|3|RGF93 v1 (lon-lat)|24|GIS.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
15|6|~ / IaRCS zone 1|6318|43.2|-95.25|1.000052|11500000|9600000
|6|~ / IaRCS zone 2|6318|43.1666666666667|-92.75|1.000043|12500000|9800000
|1|~ / IaRCS zone 3|6318|40.25|-91.2|1.000035|13500000|8300000
|6|~ / IaRCS zone 4|6318|42.5333333333333|-94.8333333333333|1.000045|14500000|8600000
|6|~ / IaRCS zone 5|6318|42.65|-92.25|1.000032|15500000|8900000
|1|~ / IaRCS zone 6|6318|40.25|-95.7333333333333|1.000039|16500000|6600000
|1|~ / IaRCS zone 7|6318|40.25|-94.6333333333333|1.000045|17500000|6800000
|1|~ / IaRCS zone 8|6318|40.25|-93.7166666666667|1.000033|18500000|7000000
|1|~ / IaRCS zone 9|6318|40.25|-92.8166666666667|1.000027|19500000|7200000
|6|~ / IaRCS zone 10|6318|41.8333333333333|-91.6666666666667|1.00002|20500000|8000000
|1|~ / IaRCS zone 11|6318|40.25|-90.5333333333333|1.000027|21500000|7600000
|6|~ / IaRCS zone 12|6318|40.9166666666667|-93.75|1.000037|22500000|6200000
|1|~ / IaRCS zone 13|6318|40.25|-91.9166666666667|1.00002|23500000|6400000
|1|~ / IaRCS zone 14|6318|40.25|-91.25|1.000018|24500000|6200000
|5|RGTAAF07|25
|10|RGTAAF07|26|Geodesy; air, land and sea navigation and safety of life purposes.|French Southern Territories - onshore and offshore: Amsterdam and St Paul, Crozet, Europa and Kerguelen. Antarctica - Adelie Land coastal area.|-67.13|37.98|-20.91|142
|2|RGTAAF07|25
|0|~ / UTM zone 37S|7073|0|39|0.9996|500000|10000000
|0|~ / UTM zone 38S|7073|0|45|0.9996|500000|10000000
|0|~ / UTM zone 39S|7073|0|51|0.9996|500000|10000000
|0|~ / UTM zone 40S|7073|0|57|0.9996|500000|10000000
|0|~ / UTM zone 41S|7073|0|63|0.9996|500000|10000000
|0|~ / UTM zone 42S|7073|0|69|0.9996|500000|10000000
|0|~ / UTM zone 43S|7073|0|75|0.9996|500000|10000000
|0|~ / UTM zone 44S|7073|0|81|0.9996|500000|10000000
|!35|~ / Terre Adelie Polar Stereographic (deprecated)|7073|-67|140|300000|200000
2|4|RGF93 v1 (lon-lat)|27
|3|RGAF09 (lon-lat)|28|GIS.|French Antilles onshore and offshore - Guadeloupe (including Grande Terre, Basse Terre, Marie Galante, Les Saintes, Iles de la Petite Terre, La Desirade); Martinique; St Barthélemy; St Martin.|14.08|-63.66|18.53|-57.52
|4|RGAF09 (lon-lat)|29
|3|RGTAAF07 (lon-lat)|26|GIS.|French Southern Territories - onshore and offshore: Amsterdam and St Paul, Crozet, Europa and Kerguelen. Antarctica - Adelie Land coastal area.|-67.13|37.98|-20.91|142
|!36|RGTAAF07 (lon-lat)|25
21|0|~ / RMTCRS St Mary (m)|6318|48.5|-112.5|1.00016|150000|0
|0|~ / RMTCRS Blackfeet (m)|6318|48|-112.5|1.00019|100000|0
|7|~ / RMTCRS Milk River (m)|6318|48.5|-111|1.000145|150000|200000
|7|~ / RMTCRS Fort Belknap (m)|6318|48.5|-108.5|1.00012|200000|150000
|7|~ / RMTCRS Fort Peck Assiniboine (m)|6318|48.3333333333333|-105.5|1.00012|200000|100000
|7|~ / RMTCRS Fort Peck Sioux (m)|6318|48.3333333333333|-105.5|1.00009|100000|50000
|0|~ / RMTCRS Crow (m)|6318|44.75|-107.75|1.000148|200000|0
|7|~ / RMTCRS Bobcat (m)|6318|46.25|-111.25|1.000185|100000|100000
|7|~ / RMTCRS Billings (m)|6318|45.7833333333333|-108.416666666667|1.0001515|200000|50000
|0|~ / RMTCRS Wind River (m)|6318|42.6666666666667|-108.333333333333|1.00024|100000|0
|14|~ / RMTCRS St Mary (ft)|6318|48.5|-112.5|1.00016|492125.9843|0
|14|~ / RMTCRS Blackfeet (ft)|6318|48|-112.5|1.00019|328083.9895|0
|8|~ / RMTCRS Milk River (ft)|6318|48.5|-111|1.000145|492125.9843|656167.979
|8|~ / RMTCRS Fort Belknap (ft)|6318|48.5|-108.5|1.00012|656167.979|492125.9843
|8|~ / RMTCRS Fort Peck Assiniboine (ft)|6318|48.3333333333333|-105.5|1.00012|656167.979|328083.9895
|8|~ / RMTCRS Fort Peck Sioux (ft)|6318|48.3333333333333|-105.5|1.00009|328083.9895|164041.9938
|14|~ / RMTCRS Crow (ft)|6318|44.75|-107.75|1.000148|656167.979|0
|8|~ / RMTCRS Bobcat (ft)|6318|46.25|-111.25|1.000185|328083.9895|328083.9895
|8|~ / RMTCRS Billings (ft)|6318|45.7833333333333|-108.416666666667|1.0001515|656167.979|164041.9948
|1|~ / RMTCRS Wind River (ftUS)|6318|42.6666666666667|-108.333333333333|1.00024|328083.3333|0
3|0|~ / San Francisco CS13|6318|37.75|-122.45|1.000007|48000|24000
|1|~ / San Francisco CS13 (ftUS)|6318|37.75|-122.45|1.000007|157480|78740
|4|RGTAAF07 (lon-lat)|25
|5|IGD05|8
|10|IGD05|9|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|2|IGD05|8
|5|IGD05/12|12
|10|IGD05/12|13|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|2|IGD05/12|12
3|0|~ / Palestine Grid modified|4281|31.7340969444444|35.2120805555556|1|170251.555|126867.909
115|0|~ / InGCS Adams (m)|6318|40.55|-84.95|1.000034|240000|36000
|1|~ / InGCS Adams (ftUS)|6318|40.55|-84.95|1.000034|787400|118110
|0|~ / InGCS Allen (m)|6318|40.9|-85.05|1.000031|240000|36000
|1|~ / InGCS Allen (ftUS)|6318|40.9|-85.05|1.000031|787400|118110
|0|~ / InGCS Bartholomew (m)|6318|39|-85.85|1.000026|240000|36000`
