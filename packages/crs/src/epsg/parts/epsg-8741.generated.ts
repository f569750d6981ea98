// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCRS["%",&,CONVERSION["%",METHOD["Equal Earth",ID["EPSG",1078]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],AXIS["(E)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["(N)",north,ORDER[2],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Local depth",DOWN],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic longitude (Lon)",east,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic latitude (Lat)",north,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `DATUM["MOMRA_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1218"]]
DATUM["MOMRA Terrestrial Reference Frame 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["MOMRA Vertical Geodetic Control",2005,AUTHORITY["EPSG","1219"]]
BASEGEOGCRS["WGS 84",ENSEMBLE["World Geodetic System 1984 ensemble",MEMBER["World Geodetic System 1984 (Transit)"],MEMBER["World Geodetic System 1984 (G730)"],MEMBER["World Geodetic System 1984 (G873)"],MEMBER["World Geodetic System 1984 (G1150)"],MEMBER["World Geodetic System 1984 (G1674)"],MEMBER["World Geodetic System 1984 (G1762)"],MEMBER["World Geodetic System 1984 (G2139)"],ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[2.0]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4326]]
DATUM["NAD83_Federal_Base_Network",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1211"]]
VERT_DATUM["Wiener Null",2005,AUTHORITY["EPSG","1267"]]
DATUM["World_Geodetic_System_1984_Transit",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1166"]]
VERT_DATUM["EPSG example wellbore vertical datum",2005,AUTHORITY["EPSG","1205"]]
DATUM["Reseau_Geodesique_de_Wallis_et_Futuna_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1223"]]
DATUM["Reseau Geodesique de Wallis et Futuna 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Taiwan Vertical Datum 2001",2005,AUTHORITY["EPSG","1224"]]
DATUM["CR-SIRGAS",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1225"]]
DATUM["CR-SIRGAS",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Datum Altimetrico de Costa Rica 1952",2005,AUTHORITY["EPSG","1226"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF00P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1227"]]
DATUM["SIRGAS Continuously Operating Network DGF00P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF01P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1228"]]
DATUM["SIRGAS Continuously Operating Network DGF01P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF01P02",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1229"]]
DATUM["SIRGAS Continuously Operating Network DGF01P02",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF02P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1230"]]
DATUM["SIRGAS Continuously Operating Network DGF02P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF04P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1231"]]
DATUM["SIRGAS Continuously Operating Network DGF04P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF05P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1232"]]
DATUM["SIRGAS Continuously Operating Network DGF05P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF06P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1233"]]
DATUM["SIRGAS Continuously Operating Network DGF06P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF07P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1234"]]
DATUM["SIRGAS Continuously Operating Network DGF07P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF08P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1235"]]
DATUM["SIRGAS Continuously Operating Network DGF08P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR09P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1236"]]
DATUM["SIRGAS Continuously Operating Network SIR09P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR10P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1237"]]`
export const rows: string = `8741|0|~ + NAVD88 height (ftUS)|2246|6360
|0|~ + NAVD88 height (ftUS)|2247|6360
|0|~ + NAVD88 height (ftUS)|3451|6360
|0|~ + NAVD88 height (ftUS)|3452|6360
|0|~ + NAVD88 height (ftUS)|26847|6360
|0|~ + NAVD88 height (ftUS)|26848|6360
|0|~ + NAVD88 height (ftUS)|2248|6360
|0|~ + NAVD88 height (ftUS)|2249|6360
|0|~ + NAVD88 height (ftUS)|2250|6360
|0|~ + NAVD88 height (ftUS)|26849|6360
|0|~ + NAVD88 height (ftUS)|26850|6360
|0|~ + NAVD88 height (ftUS)|26851|6360
|0|~ + NAVD88 height (ftUS)|2254|6360
|0|~ + NAVD88 height (ftUS)|2255|6360
|0|~ + NAVD88 height (ftUS)|26852|6360
|0|~ + NAVD88 height (ftUS)|3421|6360
|0|~ + NAVD88 height (ftUS)|3422|6360
|0|~ + NAVD88 height (ftUS)|3423|6360
|0|~ + NAVD88 height (ftUS)|3437|6360
|0|~ + NAVD88 height (ftUS)|3424|6360
|0|~ + NAVD88 height (ftUS)|2257|6360
|0|~ + NAVD88 height (ftUS)|2258|6360
|0|~ + NAVD88 height (ftUS)|2259|6360
|0|~ + NAVD88 height (ftUS)|2260|6360
|0|~ + NAVD88 height (ftUS)|2261|6360
|0|~ + NAVD88 height (ftUS)|2262|6360
|0|~ + NAVD88 height (ftUS)|2263|6360
|0|~ + NAVD88 height (ftUS)|2264|6360
|0|~ + NAVD88 height (ftUS)|3734|6360
|0|~ + NAVD88 height (ftUS)|3735|6360
|0|~ + NAVD88 height (ftUS)|2267|6360
|0|~ + NAVD88 height (ftUS)|2268|6360
|0|~ + NAVD88 height (ftUS)|2271|6360
|0|~ + NAVD88 height (ftUS)|2272|6360
|0|~ + NAVD88 height (ftUS)|3438|6360
|0|~ + NAVD88 height (ftUS)|4457|6360
|0|~ + NAVD88 height (ftUS)|3455|6360
|0|~ + NAVD88 height (ftUS)|2274|6360
|0|~ + NAVD88 height (ftUS)|2275|6360
|0|~ + NAVD88 height (ftUS)|2276|6360
|0|~ + NAVD88 height (ftUS)|2277|6360
|0|~ + NAVD88 height (ftUS)|2278|6360
|0|~ + NAVD88 height (ftUS)|2279|6360
|0|~ + NAVD88 height (ftUS)|3560|6360
|0|~ + NAVD88 height (ftUS)|3566|6360
|0|~ + NAVD88 height (ftUS)|3567|6360
|0|~ + NAVD88 height (ftUS)|5646|6360
|0|~ + NAVD88 height (ftUS)|2283|6360
|0|~ + NAVD88 height (ftUS)|2284|6360
|0|~ + NAVD88 height (ftUS)|2285|6360
|0|~ + NAVD88 height (ftUS)|2286|6360
|0|~ + NAVD88 height (ftUS)|26853|6360
|0|~ + NAVD88 height (ftUS)|26854|6360
|0|~ + NAVD88 height (ftUS)|2287|6360
|0|~ + NAVD88 height (ftUS)|2288|6360
|0|~ + NAVD88 height (ftUS)|2289|6360
|0|~ + NAVD88 height (ftUS)|3736|6360
|0|~ + NAVD88 height (ftUS)|3737|6360
|0|~ + NAVD88 height (ftUS)|3738|6360
|0|~ + NAVD88 height (ftUS)|3739|6360
|0|~ + NAVD88 height|26929|5703
|0|~ + NAVD88 height|26930|5703
|0|~ + NAVD88 height|26931|5703
|0|~ + NAVD88 height|26932|5703
|0|~ + NAVD88 height|26933|5703
|0|~ + NAVD88 height|26934|5703
|0|~ + NAVD88 height|26935|5703
|0|~ + NAVD88 height|26936|5703
|0|~ + NAVD88 height|26937|5703
|0|~ + NAVD88 height|26938|5703
|0|~ + NAVD88 height|26939|5703
|0|~ + NAVD88 height|26940|5703
|0|~ + NAVD88 height|26996|5703
|0|~ + NAVD88 height|26997|5703
|0|~ + NAVD88 height|26998|5703
|1|MTRF-2000|0
|6|MTRF-2000|1|Geodesy.|Saudi Arabia - onshore and offshore.|16.29|34.44|32.16|55.67
|4|MTRF-2000|0
8|2|~ / Idaho Transverse Mercator|4269|42|-114|0.9996|2500000|1200000
10|2|~ / UTM zone 36N|8818|0|33|0.9996|500000|0
|2|~ / UTM zone 37N|8818|0|39|0.9996|500000|0
|2|~ / UTM zone 38N|8818|0|45|0.9996|500000|0
|2|~ / UTM zone 39N|8818|0|51|0.9996|500000|0
|2|~ / UTM zone 40N|8818|0|57|0.9996|500000|0
|5|MVGC height|2
16|7|WGS 84 / Equal Earth Greenwich|3|Equal Earth Greenwich|0|0|0|Very small scale equal-area mapping - Europe-Africa-centred.|World.|-90|-180|90|180
|7|WGS 84 / Equal Earth Americas|3|Equal Earth Americas|-90|0|0|Very small scale equal-area mapping - Americas-centred.|World centred on the Americas.|-90|90.01|90|89.99
|7|WGS 84 / Equal Earth Asia-Pacific|3|Equal Earth Asia-Pacific|150|0|0|Very small scale equal-area mapping - Asia-Pacific-centred.|World centred on Asia-Pacific.|-90|-29.99|90|-30.01
|4|NAD83(FBN)|4
21|5|Vienna height|5
7|4|WGS 84 (Transit)|6
9|8|EPSG example wellbore local vertical CRS (ft)|7
|1|RGWF96|8
|6|RGWF96|9|Geodesy; air, land and sea navigation and safety of life purposes.|Wallis and Futuna - onshore and offshore - Uvea, Futuna, and Alofi.|-15.94|179.49|-9.84|-174.27
|4|RGWF96|8
|9|RGWF96 (lon-lat)|9|GIS.|Wallis and Futuna - onshore and offshore - Uvea, Futuna, and Alofi.|-15.94|179.49|-9.84|-174.27
|10|RGWF96 (lon-lat)|8
|2|~ / UTM zone 1S|8900|0|-177|0.9996|500000|10000000
|5|TWVD 2001 height|10
|1|CR-SIRGAS|11
|6|CR-SIRGAS|12|Geodesy.|Costa Rica - onshore and offshore.|2.15|-90.45|11.77|-81.43
|4|CR-SIRGAS|11
|2|~ / CRTM05|8907|0|-84|0.9999|500000|0
|2|~ / UTM zone 16N|8907|0|-87|0.9996|500000|0
|2|~ / UTM zone 17N|8907|0|-81|0.9996|500000|0
|5|DACR52 height|13
|0|~ + DACR52 height|8908|8911
3|1|SIRGAS-CON DGF00P01|14
|3|SIRGAS-CON DGF00P01|2000.4|15|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF01P01|16
|3|SIRGAS-CON DGF01P01|2000|17|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF01P02|18
|3|SIRGAS-CON DGF01P02|1998.4|19|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF02P01|20
|3|SIRGAS-CON DGF02P01|2000|21|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF04P01|22
|3|SIRGAS-CON DGF04P01|2003|23|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF05P01|24
|3|SIRGAS-CON DGF05P01|2004|25|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF06P01|26
|3|SIRGAS-CON DGF06P01|2004|27|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF07P01|28
|3|SIRGAS-CON DGF07P01|2004.5|29|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF08P01|30
|3|SIRGAS-CON DGF08P01|2004.5|31|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON SIR09P01|32
|3|SIRGAS-CON SIR09P01|2005|33|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON SIR10P01|34`
