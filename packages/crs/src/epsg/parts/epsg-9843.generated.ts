// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCRS["%",&,CONVERSION["%",METHOD["Transverse Mercator 3D",ID["EPSG",1111]],PARAMETER["Latitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["Scale factor at natural origin",%,SCALEUNIT["unity",1],ID["EPSG",8805]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,3],AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["metre",1]],AXIS["easting (Y)",east,ORDER[2],LENGTHUNIT["metre",1]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2463"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2464"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2465"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2466"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2467"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2468"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2469"]]`
export const nodes: string = `DATUM["MRH21_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1314"]]
DATUM["MOLDOR11_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1315"]]
DATUM["Luxembourg_Reference_Frame",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6181"]]
DATUM["Luxembourg Reference Frame",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]]
BASEGEOGCRS["LUREF",DATUM["Luxembourg Reference Frame",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",9893]]
VERT_DATUM["GNTRANS",2005,AUTHORITY["EPSG","1316"]]
VERT_DATUM["GNTRANS2016",2005,AUTHORITY["EPSG","1318"]]
DATUM["EBBWV14_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1319"]]
DATUM["HULLEE13_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1317"]]
DATUM["SCM22_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1320"]]
DATUM["FNL22_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1321"]]
DATUM["International_Terrestrial_Reference_Frame_2020",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1322"]]
DATUM["International Terrestrial Reference Frame 2020",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Svalbard vertical datum 2006",2005,AUTHORITY["EPSG","1323"]]
DATUM["MWC18_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1324"]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 2013 (CGG2013a) epoch 2002",2005,AUTHORITY["EPSG","1325"]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 2013 (CGG2013a) epoch 1997",2005,AUTHORITY["EPSG","1326"]]
VERT_DATUM["Indonesian Geoid 2020 version 2",2005,AUTHORITY["EPSG","1328"]]
DATUM["SIRGAS-Chile_realization_5_epoch_2021",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1327"]]
DATUM["SIRGAS-Chile realization 5 epoch 2021",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`
export const rows: string = `9843|4|~ / CC43|9782|43|3|42.25|43.75|1700000|2200000
|4|~ / CC44|9782|44|3|43.25|44.75|1700000|3200000
|4|~ / CC45|9782|45|3|44.25|45.75|1700000|4200000
|4|~ / CC46|9782|46|3|45.25|46.75|1700000|5200000
|4|~ / CC47|9782|47|3|46.25|47.75|1700000|6200000
|4|~ / CC48|9782|48|3|47.25|48.75|1700000|7200000
|4|~ / CC49|9782|49|3|48.25|49.75|1700000|8200000
|4|~ / CC50|9782|50|3|49.25|50.75|1700000|9200000
|0|~ / LCS-46 Lviv|5561|0|24|1|300000|0
|0|~ / LCS-48 Mykolaiv|5561|0|31.8333333333333|1|300000|0
|0|~ / LCS-51 Odessa|5561|0|30|1|300000|0
|0|~ / LCS-53 Poltava|5561|0|33.8333333333333|1|300000|0
|0|~ / LCS-56 Rivne|5561|0|27|1|300000|0
|0|~ / LCS-59 Sumy|5561|0|34.5|1|300000|0
|0|~ / LCS-61 Ternopil|5561|0|25.5|1|300000|0
|0|~ / LCS-63 Kharkiv|5561|0|36.5|1|300000|0
|0|~ / LCS-65 Kherson|5561|0|33.5|1|300000|0
|0|~ / LCS-68 Khmelnytsky|5561|0|27|1|300000|0
|0|~ / LCS-71 Cherkasy|5561|0|31.5|1|300000|0
|0|~ / LCS-73 Chernivtsi|5561|0|26|1|300000|0
|0|~ / LCS-74 Chernihiv|5561|0|32|1|300000|0
|0|~ / LCS-80 Kyiv city|5561|0|30.5|1|300000|0
|0|~ / LCS-85 Sevastopol|5561|0|33|1|300000|0
|3|MRH21-IRF|0
3|2|MRH21 Grid|9866|52.3|-1.8|1|227286.9881|265751.2874
|1|~ + ODN height|9869|5701
|3|MOLDOR11-IRF|1
3|2|~ / PNGMG94 zone 57|5546|0|159|0.9996|500000|10000000
|2|~ / PNGMG94 zone 58|5546|0|165|0.9996|500000|10000000
5|2|MOLDOR11 Grid|9871|53.35|-1.9|1|226574.2032|390894.838
|1|~ + ODN height|9880|5701
2|1|~ + CD Norway depth|4258|9672
9|6|LUREF|2
|7|LUREF|3|Geodesy.|Luxembourg.|49.44|5.73|50.19|6.53
2|8|LUREF / Luxembourg TM (3D)|4|Luxembourg TM (3D)|49.8333333333333|6.16666666666667|1|80000|100000|Cadastre, topographic mapping.|Luxembourg.|49.44|5.73|50.19|6.53
2|1|~ + NG95 height|2169|5774
10|1|~ + Ostend height|4258|5710
13|1|~ + BI height|27700|9451
2|1|ETRS89 / ITM + BI height|2157|9451
|5|GNTRANS height|5
|1|~ + DHHN2016 height|4258|7837
3|5|GNTRANS2016 height|6
|1|DB_REF2003 zone 2|5682|9923
|1|DB_REF2003 zone 3|5683|9923
|1|DB_REF2003 zone 4|5684|9923
|1|DB_REF2003 zone 5|5685|9923
|1|DB_REF2016 zone 2|5682|9927
|1|DB_REF2016 zone 3|5683|9927
|1|DB_REF2016 zone 4|5684|9927
|1|DB_REF2016 zone 5|5685|9927
4|3|EBBWV14-IRF|7
4|2|EBBWV14 Grid|9939|51.75|-3.1|1|106702.326|119968.1395
|1|~ + ODN height|9943|5701
|2|Macedonia State Coordinate System truncated|3906|0|21|0.9999|500000|-4000000
2|9|~ / LAEA Iceland|5324|65|-19|1700000|1300000
|1|~ + ISH2004 height |4659|8089
|1|~ + ISH2004 height|5324|8089
|1|~ + ISH2004 height|8086|8089
|1|~ + ISH2004 height|3057|8089
|1|~ + ISH2004 height|5325|8089
|1|~ + ISH2004 height|8088|8089
11|3|HULLEE13-IRF|8
3|2|HULLEE13 Grid|9964|53.75|-0.95|1|140859.7394|247512.2812
|1|~ + ODN height|9967|5701
|3|SCM22-IRF|9
3|2|SCM22 Grid|9969|56.6|-3.85|1|108600.972|239087.349
|1|~ + ODN height|9972|5701
|3|FNL22-IRF|10
3|2|FNL22 Grid|9974|58|-3.8|1|139618.9493|183110.794
|1|~ + ODN height|9977|5701
10|6|ITRF2020|11
|10|ITRF2020|2015|12|Geodesy.|World.|-90|-180|90|180
|3|ITRF2020|11
10010|5|SVD2006 height|13
|1|~ + SVD2006 height|4258|20000
|2|MWC18 Grid|20033|53.35|-2.55|1|171975.9382|116744.6938
|1|~ + ODN height|20002|5701
|0|~ / Gauss-Kruger zone 4|4200|0|21|1|4500000|0
|0|~ / Gauss-Kruger zone 5|4200|0|27|1|5500000|0
|0|~ / Gauss-Kruger zone 6|4200|0|33|1|6500000|0
|0|~ / Gauss-Kruger zone 7|4200|0|39|1|7500000|0
|0|~ / Gauss-Kruger zone 8|4200|0|45|1|8500000|0
|0|~ / Gauss-Kruger zone 9|4200|0|51|1|9500000|0
|0|~ / Gauss-Kruger zone 10|4200|0|57|1|10500000|0
|0|~ / Gauss-Kruger zone 11|4200|0|63|1|11500000|0
|0|~ / Gauss-Kruger zone 12|4200|0|69|1|12500000|0
|0|~ / Gauss-Kruger zone 13|4200|0|75|1|13500000|0
|0|~ / Gauss-Kruger zone 14|4200|0|81|1|14500000|0
|0|~ / Gauss-Kruger zone 15|4200|0|87|1|15500000|0
|0|~ / Gauss-Kruger zone 16|4200|0|93|1|16500000|0
|0|~ / Gauss-Kruger zone 17|4200|0|99|1|17500000|0
|0|~ / Gauss-Kruger zone 18|4200|0|105|1|18500000|0
|0|~ / Gauss-Kruger zone 19|4200|0|111|1|19500000|0
|0|~ / Gauss-Kruger zone 20|4200|0|117|1|20500000|0
|0|~ / Gauss-Kruger zone 21|4200|0|123|1|21500000|0
|0|~ / Gauss-Kruger zone 22|4200|0|129|1|22500000|0
|0|~ / Gauss-Kruger zone 23|4200|0|135|1|23500000|0
|0|~ / Gauss-Kruger zone 24|4200|0|141|1|24500000|0
|0|~ / Gauss-Kruger zone 25|4200|0|147|1|25500000|0
|0|~ / Gauss-Kruger zone 26|4200|0|153|1|26500000|0
|0|~ / Gauss-Kruger zone 27|4200|0|159|1|27500000|0
|0|~ / Gauss-Kruger zone 28|4200|0|165|1|28500000|0
|0|~ / Gauss-Kruger zone 29|4200|0|171|1|29500000|0
|0|~ / Gauss-Kruger zone 30|4200|0|177|1|30500000|0
|0|~ / Gauss-Kruger zone 31|4200|0|-177|1|31500000|0
|0|~ / Gauss-Kruger zone 32|4200|0|-171|1|32500000|0
|3|MWC18-IRF|14
|5|CGVD2013a(2002) height|15
|5|CGVD2013a(1997) height|16
|5|INAGeoid2020 v2 height|17
|1|~ + CGVD2013a(2002) height|8246|20034
|1|~ + CGVD2013a(1997) height|8240|20035
|6|SIRGAS-Chile 2021|18
|7|SIRGAS-Chile 2021|19|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|3|SIRGAS-Chile 2021|18
|2|~ / UTM zone 12S|20041|0|-111|0.9996|500000|10000000
|1|~ + INAGeoid2020 v2 height|9470|20036
4|2|~ / BCSG2020|7844|-28|153|0.99999|150000|200000
|2|~ / UTM zone 18S|20041|0|-75|0.9996|500000|10000000
|2|~ / UTM zone 19S|20041|0|-69|0.9996|500000|10000000
|11|~ / Amtrak NECCS21 (ft)|6318|40.8333333333333|-74|58|58|0.99999|1500000|1500000
14|!12|~ / Gauss-Kruger CM 21E|4200|0|21|1|500000|0
|!13|~ / Gauss-Kruger CM 27E|4200|0|27|1|500000|0
|!14|~ / Gauss-Kruger CM 33E|4200|0|33|1|500000|0
|!15|~ / Gauss-Kruger CM 39E|4200|0|39|1|500000|0
|!16|~ / Gauss-Kruger CM 45E|4200|0|45|1|500000|0
|!17|~ / Gauss-Kruger CM 51E|4200|0|51|1|500000|0
|!18|~ / Gauss-Kruger CM 57E|4200|0|57|1|500000|0`
