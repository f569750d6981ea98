// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","4417"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","4434"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8677"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8678"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6316"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8679"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8686"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","6931"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","6932"]]
PROJCS["%",^,PROJECTION["Cylindrical_Equal_Area"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6933"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4415"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Guam Projection",ID["EPSG",9831]],PARAMETER["Latitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Mercator_2SP"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `DATUM["Hungarian_Datum_1909",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1024"]]
DATUM["Taiwan_Datum_1967",SPHEROID["GRS 1967 Modified",6378160,298.25,AUTHORITY["EPSG","7050"]],AUTHORITY["EPSG","1025"]]
DATUM["Taiwan_Datum_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1026"]]
DATUM["Taiwan Datum 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["EGM2008 geoid",2005,AUTHORITY["EPSG","1027"]]
VERT_DATUM["Fao 1979",2005,AUTHORITY["EPSG","1028"]]
DATUM["Iraqi_Geospatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1029"]]
DATUM["Iraqi Geospatial Reference System",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["N2000",2005,AUTHORITY["EPSG","1030"]]
DATUM["MGI_1901",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1031"]]
BASEGEOGCRS["Guam 1963",DATUM["Guam 1963",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4675]]
DATUM["MOLDREF99",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1032"]]
DATUM["Not_specified_based_on_Airy_1830_ellipsoid",SPHEROID["Airy 1830",6377563.396,299.3249646,AUTHORITY["EPSG","7001"]],AUTHORITY["EPSG","6001"]]
DATUM["Not_specified_based_on_Airy_Modified_1849_ellipsoid",SPHEROID["Airy Modified 1849",6377340.189,299.3249646,AUTHORITY["EPSG","7002"]],AUTHORITY["EPSG","6002"]]
DATUM["Not_specified_based_on_Australian_National_Spheroid",SPHEROID["Australian National Spheroid",6378160,298.25,AUTHORITY["EPSG","7003"]],AUTHORITY["EPSG","6003"]]
DATUM["Not_specified_based_on_Bessel_1841_ellipsoid",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6004"]]
DATUM["Not_specified_based_on_Bessel_Modified_ellipsoid",SPHEROID["Bessel Modified",6377492.018,299.1528128,AUTHORITY["EPSG","7005"]],AUTHORITY["EPSG","6005"]]
DATUM["Not_specified_based_on_Bessel_Namibia_ellipsoid",SPHEROID["Bessel Namibia (GLM)",6377483.86528042,299.1528128,AUTHORITY["EPSG","7046"]],AUTHORITY["EPSG","6006"]]
DATUM["Not_specified_based_on_Clarke_1858_ellipsoid",SPHEROID["Clarke 1858",6378293.64520876,294.260676369261,AUTHORITY["EPSG","7007"]],AUTHORITY["EPSG","6007"]]
DATUM["Not_specified_based_on_Clarke_1866_ellipsoid",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6008"]]
DATUM["Not_specified_based_on_Clarke_1866_Michigan_ellipsoid",SPHEROID["Clarke 1866 Michigan",6378450.0475489,294.978697164677,AUTHORITY["EPSG","7009"]],AUTHORITY["EPSG","6009"]]
DATUM["Not_specified_based_on_Clarke_1880_Benoit_ellipsoid",SPHEROID["Clarke 1880 (Benoit)",6378300.789,293.466315538981,AUTHORITY["EPSG","7010"]],AUTHORITY["EPSG","6010"]]
DATUM["Not_specified_based_on_Clarke_1880_IGN_ellipsoid",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6011"]]
DATUM["Not_specified_based_on_Clarke_1880_RGS_ellipsoid",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6012"]]
DATUM["Not_specified_based_on_Clarke_1880_Arc_ellipsoid",SPHEROID["Clarke 1880 (Arc)",6378249.145,293.4663077,AUTHORITY["EPSG","7013"]],AUTHORITY["EPSG","6013"]]
DATUM["Not_specified_based_on_Clarke_1880_SGA_1922_ellipsoid",SPHEROID["Clarke 1880 (SGA 1922)",6378249.2,293.46598,AUTHORITY["EPSG","7014"]],AUTHORITY["EPSG","6014"]]
DATUM["Not_specified_based_on_Everest_1830_1937_Adjustment_ellipsoid",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6015"]]
DATUM["Not_specified_based_on_Everest_1830_1967_Definition_ellipsoid",SPHEROID["Everest 1830 (1967 Definition)",6377298.556,300.8017,AUTHORITY["EPSG","7016"]],AUTHORITY["EPSG","6016"]]
DATUM["MOLDREF99",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Not_specified_based_on_Everest_1830_Modified_ellipsoid",SPHEROID["Everest 1830 Modified",6377304.063,300.8017,AUTHORITY["EPSG","7018"]],AUTHORITY["EPSG","6018"]]
DATUM["Not_specified_based_on_GRS_1980_ellipsoid",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6019"]]
DATUM["Not_specified_based_on_Helmert_1906_ellipsoid",SPHEROID["Helmert 1906",6378200,298.3,AUTHORITY["EPSG","7020"]],AUTHORITY["EPSG","6020"]]
DATUM["Not_specified_based_on_Indonesian_National_Spheroid",SPHEROID["Indonesian National Spheroid",6378160,298.247,AUTHORITY["EPSG","7021"]],AUTHORITY["EPSG","6021"]]
DATUM["Not_specified_based_on_International_1924_ellipsoid",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6022"]]
DATUM["Not_specified_based_on_Krassowsky_1940_ellipsoid",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6024"]]
DATUM["Not_specified_based_on_NWL_9D_ellipsoid",SPHEROID["NWL 9D",6378145,298.25,AUTHORITY["EPSG","7025"]],AUTHORITY["EPSG","6025"]]`
export const rows: string = `3802|2|~ / Alberta 3TM ref merid 120 W|4617|0|-120|0.9999|0|0
10|3|~ / Belgian Lambert 2008|4258|50.797815|4.35921583333333|49.8333333333333|51.1666666666667|649328|665262
2|2|~ / Mississippi TM|4269|32.5|-89.75|0.9998335|500000|1300000
|2|~ / Mississippi TM|4152|32.5|-89.75|0.9998335|500000|1300000
|2|~ / Mississippi TM|4759|32.5|-89.75|0.9998335|500000|1300000
3|0|HD1909|0
2|0|TWD67|1
|4|TWD97|2
|5|TWD97|3|Geodesy.|Taiwan, Republic of China - onshore and offshore - Taiwan Island, Penghu (Pescadores) Islands.|17.36|114.32|26.96|123.61
|0|TWD97|2
|2|~ / TM2 zone 119|3824|0|119|0.9999|250000|0
|2|~ / TM2 zone 121|3824|0|121|0.9999|250000|0
|2|~ / TM2 zone 119|3821|0|119|0.9999|250000|0
|2|~ / TM2 zone 121|3821|0|121|0.9999|250000|0
|2|~ / UTM zone 51N|4236|0|123|0.9996|500000|0
3|11|~ / PDC Mercator|4326|150|1|0|0
|1|~ / Gauss-Kruger zone 2|4179|0|9|1|2500000|0
|1|~ / Gauss-Kruger zone 2|4178|0|9|1|2500000|0
|1|~ / Gauss-Kruger zone 3|4178|0|15|1|3500000|0
|1|~ / Gauss-Kruger zone 4|4178|0|21|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 3|4179|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4|4179|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 9|4179|0|27|1|9500000|0
|1|~ / 3-degree Gauss-Kruger zone 10|4179|0|30|1|10500000|0
|1|~ / 3-degree Gauss-Kruger zone 6|4178|0|18|1|6500000|0
|!12|~ / 3-degree Gauss-Kruger zone 7|4178|0|21|1|7500000|0
|!13|~ / 3-degree Gauss-Kruger zone 8|4178|0|24|1|8500000|0
|14|~ / Stereo70|4179|46|25|0.99975|500000|500000
|1|~ / RT90 7.5 gon V emulation|4619|0|11.30625|1.000006|1500025.141|-667.282
|1|~ / RT90 5 gon V emulation|4619|0|13.5562666666667|1.0000058|1500044.695|-667.13
|1|~ / RT90 2.5 gon V emulation|4619|0|15.8062845294444|1.00000561024|1500064.274|-667.711
|1|~ / RT90 0 gon emulation|4619|0|18.0563|1.0000054|1500083.521|-668.844
|1|~ / RT90 2.5 gon O emulation|4619|0|20.3063166666667|1.0000052|1500102.765|-670.706
|1|~ / RT90 5 gon O emulation|4619|0|22.5563333333333|1.0000049|1500121.846|-672.557
|8|~ / NZCS2000|4167|-41|173|-37.5|-44.5|3000000|7000000
|8|~ / DGLC2000|4764|-90|157|-76.6666666666667|-79.3333333333333|500000|0
2|1|County ST74|4619|0|18.05787|0.99999506|100182.7406|-6500620.1207
|6|EGM2008 height|4
2|15|~ / Pseudo-Mercator|4326|0|1|0|0
16|1|~ / GK19FIN|4258|0|19|1|19500000|0
|1|~ / GK20FIN|4258|0|20|1|20500000|0
|1|~ / GK21FIN|4258|0|21|1|21500000|0
|1|~ / GK22FIN|4258|0|22|1|22500000|0
|1|~ / GK23FIN|4258|0|23|1|23500000|0
|1|~ / GK24FIN|4258|0|24|1|24500000|0
|1|~ / GK25FIN|4258|0|25|1|25500000|0
|1|~ / GK26FIN|4258|0|26|1|26500000|0
|1|~ / GK27FIN|4258|0|27|1|27500000|0
|1|~ / GK28FIN|4258|0|28|1|28500000|0
|1|~ / GK29FIN|4258|0|29|1|29500000|0
|1|~ / GK30FIN|4258|0|30|1|30500000|0
|1|~ / GK31FIN|4258|0|31|1|31500000|0
|6|Fao 1979 height|5
|4|IGRS|6
|5|IGRS|7|Geodesy.|Iraq - onshore and offshore.|29.06|38.79|37.39|48.75
|0|IGRS|6
|2|~ / UTM zone 37N|3889|0|39|0.9996|500000|0
|2|~ / UTM zone 38N|3889|0|45|0.9996|500000|0
|2|~ / UTM zone 39N|3889|0|51|0.9996|500000|0
|2|~ / Iraq National Grid|4230|29.0262683333333|46.5|0.9994|800000|0
7|6|N2000 height|8
|7|~ + N60 height|2393|5717
|7|~ + N60 height|5048|5717
|7|~ + N2000 height|5048|3900
3|0|MGI 1901|9
|!16|~ / Balkans zone 5|3906|0|15|0.9999|5500000|0
|!17|~ / Balkans zone 6|3906|0|18|0.9999|6500000|0
|!18|~ / Balkans zone 7|3906|0|21|0.9999|7500000|0
|!19|~ / Balkans zone 8|3906|0|24|0.9999|8500000|0
|!20|~ / Slovenia Grid|3906|0|15|0.9999|500000|0
|2|~ / Slovene National Grid|3906|0|15|0.9999|500000|-5000000
8|2|~ / UTM zone 20N|4139|0|-63|0.9996|500000|0
22|3|~ / CC42|4171|42|3|41.25|42.75|1700000|1200000
|3|~ / CC43|4171|43|3|42.25|43.75|1700000|2200000
|3|~ / CC44|4171|44|3|43.25|44.75|1700000|3200000
|3|~ / CC45|4171|45|3|44.25|45.75|1700000|4200000
|3|~ / CC46|4171|46|3|45.25|46.75|1700000|5200000
|3|~ / CC47|4171|47|3|46.25|47.75|1700000|6200000
|3|~ / CC48|4171|48|3|47.25|48.75|1700000|7200000
|3|~ / CC49|4171|49|3|48.25|49.75|1700000|8200000
|3|~ / CC50|4171|50|3|49.25|50.75|1700000|9200000
18|3|~ / Virginia Lambert|4269|36|-79.5|37|39.5|0|0
|3|~ / Virginia Lambert|4152|36|-79.5|37|39.5|0|0
|3|~ / Virginia Lambert|4759|36|-79.5|37|39.5|0|0
3|!21|~ / NSIDC EASE-Grid 2.0 North|4326|90|0|0|0
|!22|~ / NSIDC EASE-Grid 2.0 South|4326|-90|0|0|0
|!23|~ / NSIDC EASE-Grid 2.0 Global|4326|30|0|0|0
|24|~ / NSIDC Sea Ice Polar Stereographic South|4326|-70|0|0|0
2|3|~ / Canada Atlas Lambert|4269|49|-95|49|77|0|0
|3|~ / Canada Atlas Lambert|4617|49|-95|49|77|0|0
6|!25|~ / Katanga Lambert|4695|-9|26|-6.5|-11.5|500000|500000
|2|~ / Katanga Gauss zone A|4695|-9|30|1|200000|500000
|2|~ / Katanga Gauss zone B|4695|-9|28|1|200000|500000
|2|~ / Katanga Gauss zone C|4695|-9|26|1|200000|500000
|2|~ / Katanga Gauss zone D|4695|-9|24|1|200000|500000
2|9|~ State Plane CS of 1927|4139|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|500000|0
|9|~ / St. Croix|4139|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|500000|100000
|26|Guam 1963 / Guam SPCS|10|Guam SPCS|13.4724663527778|144.748750705556|50000|50000|Cadastre, engineering survey, topographic mapping (large and medium scale).|Guam - onshore.|13.18|144.58|13.7|145.01
|27|~ / Mercator 41|4326|-41|100|0|0
|10|~ / Arctic Polar Stereographic|4326|71|0|0|0
|10|~ / IBCAO Polar Stereographic|4326|75|0|0|0
|2|~ / Dubai Local TM|4326|0|55.3333333333333|1|500000|0
3|4|MOLDREF99|11
|!0|Unknown datum based upon the Airy 1830 ellipsoid (deprecated)|12
|!0|Unknown datum based upon the Airy Modified 1849 ellipsoid (deprecated)|13
|!0|Unknown datum based upon the Australian National Spheroid (deprecated)|14
|!0|Unknown datum based upon the Bessel 1841 ellipsoid (deprecated)|15
|!0|Unknown datum based upon the Bessel Modified ellipsoid (deprecated)|16
|!0|Unknown datum based upon the Bessel Namibia ellipsoid (deprecated)|17
|!0|Unknown datum based upon the Clarke 1858 ellipsoid (deprecated)|18
|!0|Unknown datum based upon the Clarke 1866 ellipsoid (deprecated)|19
|!0|Unknown datum based upon the Clarke 1866 Michigan ellipsoid (deprecated)|20
|!0|Unknown datum based upon the Clarke 1880 (Benoit) ellipsoid (deprecated)|21
|!0|Unknown datum based upon the Clarke 1880 (IGN) ellipsoid (deprecated)|22
|!0|Unknown datum based upon the Clarke 1880 (RGS) ellipsoid (deprecated)|23
|!0|Unknown datum based upon the Clarke 1880 (Arc) ellipsoid (deprecated)|24
|!0|Unknown datum based upon the Clarke 1880 (SGA 1922) ellipsoid (deprecated)|25
|!0|Unknown datum based upon the Everest 1830 (1937 Adjustment) ellipsoid (deprecated)|26
|!0|Unknown datum based upon the Everest 1830 (1967 Definition) ellipsoid (deprecated)|27
|5|MOLDREF99|28|Geodesy.|Moldova.|45.44|26.63|48.47|30.13
|!0|Unknown datum based upon the Everest 1830 Modified ellipsoid (deprecated)|29
|!0|Unknown datum based upon the GRS 1980 ellipsoid (deprecated)|30
|!0|Unknown datum based upon the Helmert 1906 ellipsoid (deprecated)|31
|!0|Unknown datum based upon the Indonesian National Spheroid (deprecated)|32
|!0|Unknown datum based upon the International 1924 ellipsoid (deprecated)|33
|0|MOLDREF99|11
|!0|Unknown datum based upon the Krassowsky 1940 ellipsoid (deprecated)|34
|!0|Unknown datum based upon the NWL 9D ellipsoid (deprecated)|35`
