// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6381"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6382"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6383"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6384"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6385"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6386"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6387"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5839"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5559"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5589"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's yard",0.9143917962,AUTHORITY["EPSG","9037"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified_(North_Orientated)"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5858"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]`
export const nodes: string = `DATUM["SIRGAS_ES2007_8",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1069"]]
DATUM["SIRGAS_ES2007.8",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Ocotepeque_1935",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","1070"]]
DATUM["Sibun_Gorge_1922",SPHEROID["Clarke 1858",6378293.64520876,294.260676369261,AUTHORITY["EPSG","7007"]],AUTHORITY["EPSG","1071"]]
DATUM["Panama-Colon_1911",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","1072"]]
DATUM["Reseau_Geodesique_des_Antilles_Francaises_2009",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1073"]]
DATUM["Reseau Geodesique des Antilles Francaises 2009",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Corrego_Alegre_1961",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1074"]]
DATUM["South_American_Datum_1969_96",SPHEROID["GRS 1967 Modified",6378160,298.25,AUTHORITY["EPSG","7050"]],AUTHORITY["EPSG","1075"]]
DATUM["Papua_New_Guinea_Geodetic_Datum_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1076"]]
DATUM["Papua New Guinea Geodetic Datum 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Ukraine_2000",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","1077"]]
DATUM["Ukraine 2000",ELLIPSOID["Krassowsky 1940",6378245,298.3,LENGTHUNIT["metre",1]]]
DATUM["Fehmarnbelt_Datum_2010",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1078"]]
DATUM["Fehmarnbelt Datum 2010",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Fehmarnbelt Vertical Reference 2010",2005,AUTHORITY["EPSG","1079"]]
VERT_DATUM["Nivellement General de Polynesie Francaise",2005,AUTHORITY["EPSG","5195"]]
VERT_DATUM["IGN 1966",2005,AUTHORITY["EPSG","5196"]]
VERT_DATUM["Moorea SAU 1981",2005,AUTHORITY["EPSG","5197"]]
VERT_DATUM["Raiatea SAU 2001",2005,AUTHORITY["EPSG","5198"]]
VERT_DATUM["Maupiti SAU 2001",2005,AUTHORITY["EPSG","5199"]]
VERT_DATUM["Huahine SAU 2001",2005,AUTHORITY["EPSG","5200"]]
VERT_DATUM["Tahaa SAU 2001",2005,AUTHORITY["EPSG","5201"]]
VERT_DATUM["Bora Bora SAU 2001",2005,AUTHORITY["EPSG","5202"]]
VERT_DATUM["International Great Lakes Datum 1955",2005,AUTHORITY["EPSG","5204"]]
VERT_DATUM["International Great Lakes Datum 1985",2005,AUTHORITY["EPSG","5205"]]
VERT_DATUM["Croatian Vertical Reference Datum 1971",2005,AUTHORITY["EPSG","5207"]]
VERT_DATUM["Caspian Sea",2005,AUTHORITY["EPSG","5106"]]
VERT_DATUM["Baltic 1977",2005,AUTHORITY["EPSG","5105"]]
VERT_DATUM["Rikets hojdsystem 2000",2005,AUTHORITY["EPSG","5208"]]
VERT_DATUM["KOC Well Datum",2005,AUTHORITY["EPSG","5187"]]
VERT_DATUM["Rikets hojdsystem 1900",2005,AUTHORITY["EPSG","5209"]]
VERT_DATUM["IGN 1988 LS",2005,AUTHORITY["EPSG","5210"]]
VERT_DATUM["IGN 1988 MG",2005,AUTHORITY["EPSG","5211"]]
VERT_DATUM["IGN 1992 LD",2005,AUTHORITY["EPSG","5212"]]
VERT_DATUM["IGN 1988 SB",2005,AUTHORITY["EPSG","5213"]]
VERT_DATUM["IGN 1988 SM",2005,AUTHORITY["EPSG","5214"]]
VERT_DATUM["European Vertical Reference Frame 2007",2005,AUTHORITY["EPSG","5215"]]`
export const rows: string = `5382|0|~ / UTM zone 21S|5381|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|5381|0|-51|0.9996|500000|10000000
4|0|~ / UTM zone 18S|5373|0|-75|0.9996|500000|10000000
|!17|~ / UTM zone 17S|5373|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 19S|5373|0|-69|0.9996|500000|10000000
2|6|SIRGAS_ES2007.8|0
|7|SIRGAS_ES2007.8|1|Geodesy.|El Salvador - onshore and offshore.|9.97|-91.43|14.44|-87.65
|3|SIRGAS_ES2007.8|0
3|0|~ / UTM zone 26S|4674|0|-27|0.9996|500000|10000000
55|3|Ocotepeque 1935|2
5|4|~ / Costa Rica Norte|5451|10.4666666666667|-84.3333333333333|0.99995696|500000|271820.522
|4|~ / Costa Rica Sur|5451|9|-83.6666666666667|0.99995696|500000|327987.436
|!18|~ / Guatemala Norte|5451|16.8166666666667|-90.3333333333333|0.99992226|500000|292209.579
|4|~ / Guatemala Sur|5451|14.9|-90.3333333333333|0.99989906|500000|325992.681
|4|~ / El Salvador Lambert|5451|13.7833333333333|-89|0.99996704|500000|295809.184
|4|~ / Nicaragua Norte|5451|13.8666666666667|-85.5|0.99990314|500000|359891.816
|4|~ / Nicaragua Sur|5451|11.7333333333333|-85.5|0.99992228|500000|288876.327
|0|~ / UTM zone 17N|4618|0|-81|0.9996|500000|0
|3|Sibun Gorge 1922|3
2|!19|~ / Colony Grid|5464|17.0612419444444|-88.6318575|1|217259.26|445474.83
|3|Panama-Colon 1911|4
2|4|~ / Panama Lambert|5467|8.41666666666667|-80|0.99989909|500000|294865.303
3|20|~ / Panama Polyconic|5467|8.25|-81|1000000|1092972.1
7|8|~ / MSLC2000|4764|-78|163|-76.6666666666667|-79.3333333333333|7000000|5000000
|8|~ / BCLC2000|4764|-74.5|165|-73.6666666666667|-75.3333333333333|5000000|3000000
|8|~ / PCLC2000|4764|-71.5|166|-70.6666666666667|-72.3333333333333|3000000|1000000
|21|~ / RSPS2000|4764|-90|180|0.994|5000000|1000000
5|6|RGAF09|5
|7|RGAF09|6|Geodesy; air, land and sea navigation and safety of life purposes.|French Antilles onshore and offshore - Guadeloupe (including Grande Terre, Basse Terre, Marie Galante, Les Saintes, Iles de la Petite Terre, La Desirade); Martinique; St Barthélemy; St Martin.|14.08|-63.66|18.53|-57.52
|3|RGAF09|5
|0|~ / UTM zone 20N|5489|0|-63|0.9996|500000|0
8|5|~ + NAVD88 height|4269|5703
|5|~ + NAVD88 height|4152|5703
|5|~ + NAVD88 height|4759|5703
13|22|~ / Krovak|4156|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
|23|~ / Krovak East North|4156|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
|24|~ / Modified Krovak|5228|49.5|24.8333333333333|30.2881397222222|78.5|0.9999|5000000|5000000
|25|~ / Modified Krovak East North|5228|49.5|24.8333333333333|30.2881397222222|78.5|0.9999|5000000|5000000
2|2|CI1971 / Chatham Islands Map Grid|4672|-44|-176.5|1|350000|650000
|2|CI1979 / Chatham Islands Map Grid|4673|-44|-176.5|1|350000|650000
|2|~ / 3-degree Gauss-Kruger zone 1|4314|0|3|1|1500000|0
3|0|~ / Gabon TM 2011|4326|0|11.5|0.9996|1500000|5500000
|3|Corrego Alegre 1961|7
3|3|SAD69(96)|8
3|26|~ / Brazil Polyconic|5527|0|-54|5000000|10000000
|0|~ / UTM zone 21S|5527|0|-57|0.9996|500000|10000000
|!27|~ / UTM zone 22S|5527|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|5527|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|5527|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|5527|0|-33|0.9996|500000|10000000
|0|~ / UTM zone 21S|5524|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|5524|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|5524|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|5524|0|-39|0.9996|500000|10000000
5|6|PNG94|9
|7|PNG94|10|Geodesy.|Papua New Guinea - onshore and offshore. Includes Bismark archipelago, Louisade archipelago, Admiralty Islands, d'Entrecasteaux Islands, northern Solomon Islands, Trobriand Islands, New Britain, New Ireland, Woodlark, and associated islands.|-14.75|139.2|2.58|162.81
|3|PNG94|9
4|0|~ / PNGMG94 zone 54|5546|0|141|0.9996|500000|10000000
|0|~ / PNGMG94 zone 55|5546|0|147|0.9996|500000|10000000
|0|~ / PNGMG94 zone 56|5546|0|153|0.9996|500000|10000000
2|5|~ + DHHN92 height|25831|5783
|5|~ + DHHN92 height|25832|5783
|5|~ + DHHN92 height|25833|5783
2|6|UCS-2000|11
|4|~ / Guatemala Norte|5451|16.8166666666667|-90.3333333333333|0.99992226|500000|292209.579
|7|UCS-2000|12|Geodesy.|Ukraine - onshore and offshore.|43.18|22.15|52.38|40.18
|3|UCS-2000|11
|2|~ / Gauss-Kruger zone 4|5561|0|21|1|4500000|0
|2|~ / Gauss-Kruger zone 5|5561|0|27|1|5500000|0
|2|~ / Gauss-Kruger zone 6|5561|0|33|1|6500000|0
|2|~ / Gauss-Kruger zone 7|5561|0|39|1|7500000|0
|2|~ / Gauss-Kruger CM 21E|5561|0|21|1|500000|0
|2|~ / Gauss-Kruger CM 27E|5561|0|27|1|500000|0
|2|~ / Gauss-Kruger CM 33E|5561|0|33|1|500000|0
|2|~ / Gauss-Kruger CM 39E|5561|0|39|1|500000|0
|!10|~ / Ukraine TM zone 7|5561|0|21|1|300000|0
|!11|~ / Ukraine TM zone 8|5561|0|24|1|300000|0
|!12|~ / Ukraine TM zone 9|5561|0|27|1|300000|0
|!13|~ / Ukraine TM zone 10|5561|0|30|1|300000|0
|!14|~ / Ukraine TM zone 11|5561|0|33|1|300000|0
|!15|~ / Ukraine TM zone 12|5561|0|36|1|300000|0
|!16|~ / Ukraine TM zone 13|5561|0|39|1|300000|0
|!10|~ / Ukraine TM zone 7|5561|0|21|1|300000|0
|!11|~ / Ukraine TM zone 8|5561|0|24|1|300000|0
|!12|~ / Ukraine TM zone 9|5561|0|27|1|300000|0
|!13|~ / Ukraine TM zone 10|5561|0|30|1|300000|0
|!14|~ / Ukraine TM zone 11|5561|0|33|1|300000|0
|!15|~ / Ukraine TM zone 12|5561|0|36|1|300000|0
|!16|~ / Ukraine TM zone 13|5561|0|39|1|300000|0
5|28|~ / New Brunswick Stereographic (NAD27)|4267|46.5|-66.5|0.999912|1000000|1000000
|29|~ / Colony Grid|5464|17.0612419444444|-88.6318575|1|217259.26|445474.83
2|6|FEH2010|13
|7|FEH2010|14|Engineering survey and construction for Fehmarnbelt tunnel.|Fehmarnbelt area of Denmark and Germany.|54.33|10.66|54.83|12.01
|3|FEH2010|13
3|0|~ / Fehmarnbelt TM|5593|0|11.3333333333333|1|1000000|0
|1|FCSVR10 height|15
|5|~ + FCSVR10 height|5596|5597
2|1|NGPF height|16
|1|IGN 1966 height|17
|1|Moorea SAU 1981 height|18
|1|Raiatea SAU 2001 height|19
|1|Maupiti SAU 2001 height|20
|1|Huahine SAU 2001 height|21
|1|Tahaa SAU 2001 height|22
|1|Bora Bora SAU 2001 height|23
|1|IGLD 1955 height|24
|1|IGLD 1985 height|25
|1|HVRS71 height|26
|1|Caspian height|27
|30|Baltic 1977 depth|28
|1|RH2000 height|29
|31|KOC WD depth (ft)|30
|1|RH00 height|31
|1|IGN 1988 LS height|32
|1|IGN 1988 MG height|33
|1|IGN 1992 LD height|34
|1|IGN 1988 SB height|35
|1|IGN 1988 SM height|36
|1|EVRF2007 height|37
2|9|~ / Michigan East|4267|41.5|-83.6666666666667|0.999942857|500000|0
|9|~ / Michigan Old Central|4267|41.5|-85.75|0.999909091|500000|0
|9|~ / Michigan West|4267|41.5|-88.75|0.999909091|500000|0
2|0|~ / TM 6 NE|4230|0|6|0.9996|500000|0
|5|~ + RH2000 height|4619|5613
|0|~ / UTM zone 38S|4130|0|45|0.9996|500000|10000000
2|0|~ / Gauss-Kruger zone 2 (E-N)|4179|0|9|1|2500000|0
|8|~ / LCC Europe|5013|52|10|35|65|4000000|2800000
|32|~ / LAEA Europe|5013|52|10|4321000|3210000`
