// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Near-Conformal"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2214"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2312"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = ``
export const rows: string = `22338|0|~ / MTM NS 1997 zone 4|8240|0|-61.5|0.9999|14500000|0
10|0|~ / MTM zone 8|8240|0|-73.5|0.9999|304800|0
|0|~ / MTM zone 9|8240|0|-76.5|0.9999|304800|0
|0|~ / MTM zone 10|8240|0|-79.5|0.9999|304800|0
|0|~ / MTM zone 11|8240|0|-82.5|0.9999|304800|0
|0|~ / MTM zone 12|8240|0|-81|0.9999|304800|0
|0|~ / MTM zone 13|8240|0|-84|0.9999|304800|0
|0|~ / MTM zone 14|8240|0|-87|0.9999|304800|0
|0|~ / MTM zone 15|8240|0|-90|0.9999|304800|0
|0|~ / MTM zone 16|8240|0|-93|0.9999|304800|0
|0|~ / MTM zone 17|8240|0|-96|0.9999|304800|0
34|1|~ / Nord Tunisie|4223|36|9.9|0.999625544|500000|300000
|1|~ / Sud Tunisie|4223|33.3|9.9|0.999625769|500000|300000
15|0|~ / UTM zone 7N|8246|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|8246|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|8246|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|8246|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|8246|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|8246|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|8246|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|8246|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|8246|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|8246|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|8246|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|8246|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|8246|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|8246|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|8246|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|8246|0|-51|0.9996|500000|0
40|0|~ / Alberta 3TM ref merid 111 W|8246|0|-111|0.9999|0|0
|0|~ / Alberta 3TM ref merid 114 W|8246|0|-114|0.9999|0|0
|0|~ / Alberta 3TM ref merid 117 W|8246|0|-117|0.9999|0|0
|0|~ / Alberta 3TM ref merid 120 W|8246|0|-120|0.9999|0|0
56|0|~ / UTM zone 21S|4225|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|4225|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|4225|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|4225|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|4225|0|-33|0.9996|500000|10000000
82|0|~ / UTM zone 7N|8252|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|8252|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|8252|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|8252|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|8252|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|8252|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|8252|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|8252|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|8252|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|8252|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|8252|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|8252|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|8252|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|8252|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|8252|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|8252|0|-51|0.9996|500000|0
17|2|~ / PEI Stereographic|8252|47.25|-63|0.999912|400000|800000
2|0|~ / MTM zone 1|8252|0|-53|0.9999|304800|0
|0|~ / MTM zone 2|8252|0|-56|0.9999|304800|0
|0|~ / MTM zone 3|8252|0|-58.5|0.9999|304800|0
|0|~ / MTM zone 4|8252|0|-61.5|0.9999|304800|0
|0|~ / MTM zone 5|8252|0|-64.5|0.9999|304800|0
|0|~ / MTM zone 6|8252|0|-67.5|0.9999|304800|0
2|0|~ / MTM zone 8|8252|0|-73.5|0.9999|304800|0
|0|~ / MTM zone 9|8252|0|-76.5|0.9999|304800|0
|0|~ / MTM zone 10|8252|0|-79.5|0.9999|304800|0
|0|~ / MTM zone 11|8252|0|-82.5|0.9999|304800|0
|0|~ / MTM zone 12|8252|0|-81|0.9999|304800|0
|0|~ / MTM zone 13|8252|0|-84|0.9999|304800|0
|0|~ / MTM zone 14|8252|0|-87|0.9999|304800|0
|0|~ / MTM zone 15|8252|0|-90|0.9999|304800|0
|0|~ / MTM zone 16|8252|0|-93|0.9999|304800|0
|0|~ / MTM zone 17|8252|0|-96|0.9999|304800|0
43|3|~ / Levant Zone|4227|34.65|37.35|0.9996256|300000|300000
7|0|~ / UTM zone 7N|8255|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|8255|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|8255|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|8255|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|8255|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|8255|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|8255|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|8255|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|8255|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|8255|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|8255|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|8255|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|8255|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|8255|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|8255|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|8255|0|-51|0.9996|500000|0
17|2|~ / PEI Stereographic|8255|47.25|-63|0.999912|400000|800000
23|0|~ / Alberta 3TM ref merid 111 W|8255|0|-111|0.9999|0|0
|0|~ / Alberta 3TM ref merid 114 W|8255|0|-114|0.9999|0|0
|0|~ / Alberta 3TM ref merid 117 W|8255|0|-117|0.9999|0|0
|0|~ / Alberta 3TM ref merid 120 W|8255|0|-120|0.9999|0|0
5|1|~ / Syria Lambert|4227|34.65|37.35|0.9996256|300000|300000
10|2|~ / Levant Stereographic|4227|34.2|39.15|0.9995341|0|0
52|!4|~ / AOF west (deprecated)|4192|0|10.5|0.999|1000000|1000000
159|0|~ / Blue Belt|4229|30|35|1|300000|1100000
|0|~ / Red Belt|4229|30|31|1|615000|810000
|0|~ / Purple Belt|4229|30|27|1|700000|200000
|0|~ / Extended Purple Belt|4229|30|27|1|700000|1200000
34|0|~ / UTM zone 28N|4230|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4230|0|-9|0.9996|500000|0
|0|~ / UTM zone 30N|4230|0|-3|0.9996|500000|0
|0|~ / UTM zone 31N|4230|0|3|0.9996|500000|0
|0|~ / UTM zone 32N|4230|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|4230|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|4230|0|21|0.9996|500000|0
|0|~ / UTM zone 35N|4230|0|27|0.9996|500000|0
|0|~ / UTM zone 36N|4230|0|33|0.9996|500000|0
|0|~ / UTM zone 37N|4230|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|4230|0|45|0.9996|500000|0
52|0|~ / TM 0 N|4230|0|0|0.9996|500000|0
5|0|~ / TM 5 NE|4230|0|5|0.9996|500000|0
144|0|~ / UTM zone 39N|4232|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|4232|0|57|0.9996|500000|0
193|!5|~ / UTM zone 33N|4197|0|15|0.9996|500000|0
267|6|~ / EOV|4237|47.1443937222222|19.0485717777778|90|90|0.99993|650000|200000
130|0|~ / Indonesia TM-3 zone 46.2|4755|0|94.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 47.1|4755|0|97.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 47.2|4755|0|100.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 48.1|4755|0|103.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 48.2|4755|0|106.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 49.1|4755|0|109.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 49.2|4755|0|112.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 50.1|4755|0|115.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 50.2|4755|0|118.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 51.1|4755|0|121.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 51.2|4755|0|124.5|0.9999|200000|1500000`
