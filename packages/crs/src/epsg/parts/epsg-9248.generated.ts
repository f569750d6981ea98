// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `DATUM["Tapi_Aike",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1257"]]
DATUM["Ministerio_de_Marina_Norte",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1258"]]
DATUM["Ministerio_de_Marina_Sur",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1259"]]
VERT_DATUM["Sistema de Referencia Vertical Nacional 2016",2005,AUTHORITY["EPSG","1260"]]
DATUM["Militar-Geographische_Institut",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6312"]]
DATUM["Militar-Geographische Institut",ELLIPSOID["Bessel 1841",6377397.155,299.1528128,LENGTHUNIT["metre",1]]]
VERT_DATUM["European Vertical Reference Frame 2000 Austria",2005,AUTHORITY["EPSG","1261"]]
VERT_DATUM["South Africa Land Levelling Datum",2005,AUTHORITY["EPSG","1262"]]
VERT_DATUM["Lowest Astronomical Tide Netherlands",2005,AUTHORITY["EPSG","1290"]]
VERT_DATUM["Mean Sea Level Netherlands",2005,AUTHORITY["EPSG","1270"]]
DATUM["Oman_National_Geodetic_Datum_2017",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1263"]]
DATUM["Oman National Geodetic Datum 2017",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["HS2_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1264"]]
VERT_DATUM["HS2 Vertical Reference Frame",2005,AUTHORITY["EPSG","1265"]]
DATUM["Australian_Terrestrial_Reference_Frame_2014",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1291"]]
DATUM["Australian Terrestrial Reference Frame 2014",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Kingdom_of_Saudi_Arabia_Geodetic_Reference_Frame_2017",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1268"]]
DATUM["Kingdom of Saudi Arabia Geodetic Reference Frame 2017",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Kingdom of Saudi Arabia Vertical Reference Frame Jeddah 2014",2005,AUTHORITY["EPSG","1269"]]
VERT_DATUM["Nivellement General de Nouvelle Caledonie 2008",2005,AUTHORITY["EPSG","1255"]]
DATUM["TPEN11_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1266"]]
DATUM["MML07_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1271"]]
DATUM["IGb14",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1272"]]
DATUM["IGb14",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["AbInvA96_2020_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1273"]]
VERT_DATUM["European Vertical Reference Frame 2019",2005,AUTHORITY["EPSG","1274"]]
VERT_DATUM["European Vertical Reference Frame 2019 mean tide",2005,AUTHORITY["EPSG","1287"]]
VERT_DATUM["Mallorca",2005,AUTHORITY["EPSG","1275"]]
VERT_DATUM["Menorca",2005,AUTHORITY["EPSG","1276"]]
VERT_DATUM["Ibiza",2005,AUTHORITY["EPSG","1277"]]
VERT_DATUM["Lanzarote",2005,AUTHORITY["EPSG","1278"]]
VERT_DATUM["Fuerteventura",2005,AUTHORITY["EPSG","1279"]]
VERT_DATUM["Gran Canaria",2005,AUTHORITY["EPSG","1280"]]
VERT_DATUM["Tenerife",2005,AUTHORITY["EPSG","1281"]]
VERT_DATUM["La Gomera",2005,AUTHORITY["EPSG","1282"]]
VERT_DATUM["La Palma",2005,AUTHORITY["EPSG","1283"]]
VERT_DATUM["El Hierro",2005,AUTHORITY["EPSG","1284"]]
VERT_DATUM["Ceuta 2",2005,AUTHORITY["EPSG","1285"]]
DATUM["Pico_de_las_Nieves_1968",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1286"]]
VERT_DATUM["British Isles height ensemble",2005,AUTHORITY["EPSG","1288"]]
DATUM["GBK19_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1289"]]
VERT_DATUM["Australian Vertical Working Surface",2005,AUTHORITY["EPSG","1292"]]
DATUM["Sistem_Referensi_Geospasial_Indonesia_2013",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1293"]]
DATUM["Sistem Referensi Geospasial Indonesia 2013",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
VERT_DATUM["Indonesian Geoid 2020 version 1",2005,AUTHORITY["EPSG","1294"]]
DATUM["Parametry_Zemli_1990_02",SPHEROID["PZ-90",6378136,298.257839303,AUTHORITY["EPSG","7054"]],AUTHORITY["EPSG","1157"]]
DATUM["Parametry_Zemli_1990_11",SPHEROID["PZ-90",6378136,298.257839303,AUTHORITY["EPSG","7054"]],AUTHORITY["EPSG","1158"]]`
export const rows: string = `9248|3|Tapi Aike|0
|4|~ / Argentina 1|9248|-90|-72|1|1500000|0
|4|~ / Argentina 2|9248|-90|-69|1|2500000|0
|3|MMN|1
|4|~ / Argentina 2|9251|-90|-69|1|2500000|0
|3|MMS|2
|4|~ / Argentina 2|9253|-90|-69|1|2500000|0
|2|SRVN16 height|3
10|0|~ / UTM zone 19S|5340|0|-69|0.9996|500000|10000000
|5|MGI|4
|6|MGI|5|Geodesy.|Austria.|46.4|9.53|49.02|17.17
4|4|~ / Austria West|4312|0|10.3333333333333|1|0|0
|4|~ / Austria Central|4312|0|13.3333333333333|1|0|0
|4|~ / Austria East|4312|0|16.3333333333333|1|0|0
|2|EVRF2000 Austria height|6
5|2|SA LLD height|7
5|4|~ / Argentina 1|4161|-90|-72|1|1500000|0
|4|~ / Argentina 3|4161|-90|-66|1|3500000|0
|1|~ + NAP height|4258|5709
|8|LAT NL depth|8
|8|MSL NL depth|9
|1|~ + LAT NL depth|4258|9287
|1|~ + MSL NL depth|4258|9288
2|5|ONGD17|10
|6|ONGD17|11|Geodesy.|Oman - onshore and offshore.|14.33|51.99|26.74|63.38
|3|ONGD17|10
|0|~ / UTM zone 39N|9294|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|9294|0|57|0.9996|500000|0
|0|~ / UTM zone 41N|9294|0|63|0.9996|500000|0
2|3|HS2-IRF|12
|0|HS2 Survey Grid|9299|52.3|-1.5|1|198873.0046|375064.3871
3|2|HS2-VRF height|13
3|1|~ + HS2-VRF height|9300|9303
|5|ATRF2014|14
|7|ATRF2014|2020|15|Location-based services, Intelligent Transport Services, navigation, positioning.|Australia including Lord Howe Island, Macquarie Island, Ashmore and Cartier Islands, Christmas Island, Cocos (Keeling) Islands, Norfolk Island. All onshore and offshore.|-60.55|93.41|-8.47|173.34
|3|ATRF2014|14
2|9|~ / US National Atlas Equal Area|4267|45|-100|0|0
20|5|KSA-GRF17|16
|6|KSA-GRF17|17|Geodesy, cadastre, engineering survey, topographic mapping.|Saudi Arabia - onshore and offshore.|16.29|34.44|32.16|55.67
|3|KSA-GRF17|16
2|2|KSA-VRF14 height|18
16|2|NGNC08 height|19
3|10|~ / IBCSO Polar Stereographic|4326|-65|0|0|0
2|0|~ / UTM zone 36N|9333|0|33|0.9996|500000|0
|0|~ / UTM zone 37N|9333|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|9333|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|9333|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|9333|0|57|0.9996|500000|0
4|3|TPEN11-IRF|20
3|0|TPEN11 Grid|9364|53.5|-2.25|1|203252.175|407512.765
|1|~ + ODN height|9367|5701
4|3|MML07-IRF|21
|0|MML07 Grid|9372|52.45|-0.85|1|49350.157|108398.212
|1|~ + ODN height|9373|5701
3|4|~ / Origen-Nacional|4686|4|-73|0.9992|5000000|2000000
|5|IGb14|22
|7|IGb14|2010|23|Geodesy.|World.|-90|-180|90|180
|3|IGb14|22
4|3|AbInvA96_2020-IRF|24
3|0|AbInvA96_2020 Grid|9384|57.4|-3.2|1|155828.702|115225.707
|1|~ + ODN height|9387|5701
|2|EVRF2019 height|25
|2|EVRF2019 mean-tide height|26
|0|~ / UTM zone 35N|7798|0|27|0.9996|500000|0
|2|Mallorca height|27
|2|Menorca height|28
|2|Ibiza height|29
|2|Lanzarote height|30
|2|Fuerteventura height|31
|2|Gran Canaria height|32
|2|Tenerife height|33
|2|La Gomera height|34
|2|La Palma height|35
|2|El Hierro height|36
|2|Ceuta 2 height|37
|3|PN68|38
|0|~ / UTM zone 27N|9403|0|-21|0.9996|500000|0
|0|~ / UTM zone 28N|9403|0|-15|0.9996|500000|0
|0|~ / UTM zone 27N|4728|0|-21|0.9996|500000|0
|0|~ / UTM zone 28N|4728|0|-15|0.9996|500000|0
15|1|~ + EVRF2019 height|4258|9389
|1|~ + EVRF2019 mean-tide height|4258|9390
|1|~ + ODN height|4258|5701
|1|~ + ODN (Offshore) height|4258|7707
|1|~ + ODN Orkney height|4258|5740
|1|~ + Lerwick height|4258|5742
|1|~ + Stornoway height|4258|5746
|1|~ + Douglas height|4258|5750
|1|~ + St. Marys height|4258|5749
19|1|~ + Malin Head height|4258|5731
|1|~ + Belfast height|4258|5732
|2|BI height|39
|1|~ + BI height|4258|9451
|3|GBK19-IRF|40
3|0|GBK19 Grid|9453|55.75|-4.35|1|93720.394|113870.493
|1|~ + ODN height|9456|5701
|2|AVWS height|41
4|1|~ + AVWS height|7844|9458
|1|~ + AHD height|7844|5711
|1|~ + AHD height|4283|5711
4|5|SRGI2013|42
|7|SRGI2013|2012|43|Geodesy.|Indonesia - onshore and offshore.|-13.95|92.01|7.79|141.46
|3|SRGI2013|42
|2|INAGeoid2020 v1 height|44
2|11|~ / Australian Albers|7844|0|132|-18|-36|0|0
|3|PZ-90.02|45
|3|PZ-90.11|46
|0|~ / UTM zone 46N|9470|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|9470|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|9470|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|9470|0|111|0.9996|500000|0
|0|~ / UTM zone 50N|9470|0|117|0.9996|500000|0
|0|~ / UTM zone 51N|9470|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|9470|0|129|0.9996|500000|0
5|0|~ / UTM zone 47S|9470|0|99|0.9996|500000|10000000
|0|~ / UTM zone 48S|9470|0|105|0.9996|500000|10000000
|0|~ / UTM zone 49S|9470|0|111|0.9996|500000|10000000
|0|~ / UTM zone 50S|9470|0|117|0.9996|500000|10000000
|0|~ / UTM zone 51S|9470|0|123|0.9996|500000|10000000
|0|~ / UTM zone 52S|9470|0|129|0.9996|500000|10000000
|0|~ / UTM zone 53S|9470|0|135|0.9996|500000|10000000
|0|~ / UTM zone 54S|9470|0|141|0.9996|500000|10000000
4|4|~ / CABA 2019|5340|-34.6292666666667|-58.4633083333333|1|20000|70000
2|1|~ + EVRF2000 Austria height|4258|9274
|1|~ + EVRF2000 Austria height|4312|9274
|1|~ + CBVD61 height (ft)|6135|6132
|1|~ + GCVD54 height (ft)|6135|6130
|1|~ + LCVD61 height (ft)|6135|6131`
