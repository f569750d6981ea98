// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",SOUTH],AXIS["Easting",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Equirectangular"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Equirectangular"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4087"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator_Zoned_Grid_System"],PARAMETER["Latitude of natural origin",%],PARAMETER["Initial longitude",%],PARAMETER["Zone width",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","$"]]`
export const nodes: string = ``
export const rows: string = `32658|0|~ / UTM zone 58N|4326|0|165|0.9996|500000|0
|0|~ / UTM zone 59N|4326|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|4326|0|177|0.9996|500000|0
|2|~ / UPS North (N,E)|4326|90|0|0.994|2000000|2000000
|!3|~ / Plate Carree (deprecated)|4326|0|0|0|0
|!4|~ / World Equidistant Cylindrical|4326|0|0|0|0
|1|~ / BLM 14N (ftUS)|4326|0|-99|0.9996|1640416.67|0
|1|~ / BLM 15N (ftUS)|4326|0|-93|0.9996|1640416.67|0
|1|~ / BLM 16N (ftUS)|4326|0|-87|0.9996|1640416.67|0
|1|~ / BLM 17N (ftUS)|4326|0|-81|0.9996|1640416.67|0
33|5|~ / UTM grid system (southern hemisphere)|4326|0|-180|6|0.9996|500000|10000000
|0|~ / UTM zone 1S|4326|0|-177|0.9996|500000|10000000
|0|~ / UTM zone 2S|4326|0|-171|0.9996|500000|10000000
|0|~ / UTM zone 3S|4326|0|-165|0.9996|500000|10000000
|0|~ / UTM zone 4S|4326|0|-159|0.9996|500000|10000000
|0|~ / UTM zone 5S|4326|0|-153|0.9996|500000|10000000
|0|~ / UTM zone 6S|4326|0|-147|0.9996|500000|10000000
|0|~ / UTM zone 7S|4326|0|-141|0.9996|500000|10000000
|0|~ / UTM zone 8S|4326|0|-135|0.9996|500000|10000000
|0|~ / UTM zone 9S|4326|0|-129|0.9996|500000|10000000
|0|~ / UTM zone 10S|4326|0|-123|0.9996|500000|10000000
|0|~ / UTM zone 11S|4326|0|-117|0.9996|500000|10000000
|0|~ / UTM zone 12S|4326|0|-111|0.9996|500000|10000000
|0|~ / UTM zone 13S|4326|0|-105|0.9996|500000|10000000
|0|~ / UTM zone 14S|4326|0|-99|0.9996|500000|10000000
|0|~ / UTM zone 15S|4326|0|-93|0.9996|500000|10000000
|0|~ / UTM zone 16S|4326|0|-87|0.9996|500000|10000000
|0|~ / UTM zone 17S|4326|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 18S|4326|0|-75|0.9996|500000|10000000
|0|~ / UTM zone 19S|4326|0|-69|0.9996|500000|10000000
|0|~ / UTM zone 20S|4326|0|-63|0.9996|500000|10000000
|0|~ / UTM zone 21S|4326|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|4326|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|4326|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|4326|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|4326|0|-33|0.9996|500000|10000000
|0|~ / UTM zone 26S|4326|0|-27|0.9996|500000|10000000
|0|~ / UTM zone 27S|4326|0|-21|0.9996|500000|10000000
|0|~ / UTM zone 28S|4326|0|-15|0.9996|500000|10000000
|0|~ / UTM zone 29S|4326|0|-9|0.9996|500000|10000000
|0|~ / UTM zone 30S|4326|0|-3|0.9996|500000|10000000
|0|~ / UTM zone 31S|4326|0|3|0.9996|500000|10000000
|0|~ / UTM zone 32S|4326|0|9|0.9996|500000|10000000
|0|~ / UTM zone 33S|4326|0|15|0.9996|500000|10000000
|0|~ / UTM zone 34S|4326|0|21|0.9996|500000|10000000
|0|~ / UTM zone 35S|4326|0|27|0.9996|500000|10000000
|0|~ / UTM zone 36S|4326|0|33|0.9996|500000|10000000
|0|~ / UTM zone 37S|4326|0|39|0.9996|500000|10000000
|0|~ / UTM zone 38S|4326|0|45|0.9996|500000|10000000
|0|~ / UTM zone 39S|4326|0|51|0.9996|500000|10000000
|0|~ / UTM zone 40S|4326|0|57|0.9996|500000|10000000
|0|~ / UTM zone 41S|4326|0|63|0.9996|500000|10000000
|0|~ / UTM zone 42S|4326|0|69|0.9996|500000|10000000
|0|~ / UTM zone 43S|4326|0|75|0.9996|500000|10000000
|0|~ / UTM zone 44S|4326|0|81|0.9996|500000|10000000
|0|~ / UTM zone 45S|4326|0|87|0.9996|500000|10000000
|0|~ / UTM zone 46S|4326|0|93|0.9996|500000|10000000
|0|~ / UTM zone 47S|4326|0|99|0.9996|500000|10000000
|0|~ / UTM zone 48S|4326|0|105|0.9996|500000|10000000
|0|~ / UTM zone 49S|4326|0|111|0.9996|500000|10000000
|0|~ / UTM zone 50S|4326|0|117|0.9996|500000|10000000
|0|~ / UTM zone 51S|4326|0|123|0.9996|500000|10000000
|0|~ / UTM zone 52S|4326|0|129|0.9996|500000|10000000
|0|~ / UTM zone 53S|4326|0|135|0.9996|500000|10000000
|0|~ / UTM zone 54S|4326|0|141|0.9996|500000|10000000
|0|~ / UTM zone 55S|4326|0|147|0.9996|500000|10000000
|0|~ / UTM zone 56S|4326|0|153|0.9996|500000|10000000
|0|~ / UTM zone 57S|4326|0|159|0.9996|500000|10000000
|0|~ / UTM zone 58S|4326|0|165|0.9996|500000|10000000
|0|~ / UTM zone 59S|4326|0|171|0.9996|500000|10000000
|0|~ / UTM zone 60S|4326|0|177|0.9996|500000|10000000
|6|~ / UPS South (N,E)|4326|-90|0|0.994|2000000|2000000
5|0|~ / TM 36 SE|4326|0|36|0.9996|500000|10000000
868147|!7|Google Maps Global Mercator (deprecated)|4326|0|1|0|0`
