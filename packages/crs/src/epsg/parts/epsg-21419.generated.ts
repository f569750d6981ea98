// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator_South_Orientated"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Westing",WEST],AXIS["Southing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21453"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21454"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21455"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21456"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21457"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21458"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21459"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21460"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21461"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21462"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21463"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21896"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21897"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21898"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","21899"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Tunisia_Mapping_Grid"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["kilometre",1000,AUTHORITY["EPSG","9036"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = ``
export const rows: string = `21419|1|~ / Gauss-Kruger zone 19|4214|0|111|1|19500000|0
|1|~ / Gauss-Kruger zone 20|4214|0|117|1|20500000|0
|1|~ / Gauss-Kruger zone 21|4214|0|123|1|21500000|0
|1|~ / Gauss-Kruger zone 22|4214|0|129|1|22500000|0
|1|~ / Gauss-Kruger zone 23|4214|0|135|1|23500000|0
30|1|~ / Gauss-Kruger CM 75E|4214|0|75|1|500000|0
|1|~ / Gauss-Kruger CM 81E|4214|0|81|1|500000|0
|1|~ / Gauss-Kruger CM 87E|4214|0|87|1|500000|0
|1|~ / Gauss-Kruger CM 93E|4214|0|93|1|500000|0
|1|~ / Gauss-Kruger CM 99E|4214|0|99|1|500000|0
|1|~ / Gauss-Kruger CM 105E|4214|0|105|1|500000|0
|1|~ / Gauss-Kruger CM 111E|4214|0|111|1|500000|0
|1|~ / Gauss-Kruger CM 117E|4214|0|117|1|500000|0
|1|~ / Gauss-Kruger CM 123E|4214|0|123|1|500000|0
|1|~ / Gauss-Kruger CM 129E|4214|0|129|1|500000|0
|1|~ / Gauss-Kruger CM 135E|4214|0|135|1|500000|0
10|!4|~ / Gauss-Kruger CM 75E|4214|0|75|1|500000|0
|!5|~ / Gauss-Kruger CM 81E|4214|0|81|1|500000|0
|!6|~ / Gauss-Kruger CM 87E|4214|0|87|1|500000|0
|!7|~ / Gauss-Kruger CM 93E|4214|0|93|1|500000|0
|!8|~ / Gauss-Kruger CM 99E|4214|0|99|1|500000|0
|!9|~ / Gauss-Kruger CM 105E|4214|0|105|1|500000|0
|!10|~ / Gauss-Kruger CM 111E|4214|0|111|1|500000|0
|!11|~ / Gauss-Kruger CM 117E|4214|0|117|1|500000|0
|!12|~ / Gauss-Kruger CM 123E|4214|0|123|1|500000|0
|!13|~ / Gauss-Kruger CM 129E|4214|0|129|1|500000|0
|!14|~ / Gauss-Kruger CM 135E|4214|0|135|1|500000|0
17|15|~ / Belge Lambert 50|4809|90|0|49.8333333333333|51.1666666666667|150000|5400000
280|3|~ / LV03C|4801|46.9524055555556|0|90|90|1|0|0
|3|~ / LV03|4149|46.9524055555556|7.43958333333333|90|90|1|600000|200000
|3|~ / LV03C-G|4149|46.9524055555556|7.43958333333333|90|90|1|0|0
35|!0|~ / UTM zone 17N (deprecated)|4218|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4218|0|-75|0.9996|500000|0
73|!16|~ / Colombia West zone|4218|4.59904722222222|-77.0809166666667|1|1000000|1000000
|!17|~ / Colombia Bogota zone|4218|4.59904722222222|-74.0809166666667|1|1000000|1000000
|!18|~ / Colombia East Central zone|4218|4.59904722222222|-71.0809166666667|1|1000000|1000000
|!19|~ / Colombia East zone|4218|4.59904722222222|-68.0809166666667|1|1000000|1000000
2|1|~ / Colombia West zone|4218|4.59904722222222|-77.0809166666667|1|1000000|1000000
|1|~ / Colombia Bogota zone|4218|4.59904722222222|-74.0809166666667|1|1000000|1000000
|1|~ / Colombia East Central zone|4218|4.59904722222222|-71.0809166666667|1|1000000|1000000
|1|~ / Colombia East zone|4218|4.59904722222222|-68.0809166666667|1|1000000|1000000
133|0|~ / UTM zone 32S|4220|0|9|0.9996|500000|10000000
|0|~ / UTM zone 33S|4220|0|15|0.9996|500000|10000000
58|0|~ / TM 11.30 SE|4220|0|11.5|0.9996|500000|10000000
|0|~ / TM 12 SE|4220|0|12|0.9996|500000|10000000
79|1|~ / Argentina 1|4190|-90|-72|1|1500000|0
|1|~ / Argentina 2|4190|-90|-69|1|2500000|0
|1|~ / Argentina 3|4190|-90|-66|1|3500000|0
|1|~ / Argentina 4|4190|-90|-63|1|4500000|0
|1|~ / Argentina 5|4190|-90|-60|1|5500000|0
|1|~ / Argentina 6|4190|-90|-57|1|6500000|0
|1|~ / Argentina 7|4190|-90|-54|1|7500000|0
4|1|~ / Argentina 1|4694|-90|-72|1|1500000|0
|1|~ / Argentina 2|4694|-90|-69|1|2500000|0
|1|~ / Argentina 3|4694|-90|-66|1|3500000|0
|1|~ / Argentina 4|4694|-90|-63|1|4500000|0
|1|~ / Argentina 5|4694|-90|-60|1|5500000|0
|1|~ / Argentina 6|4694|-90|-57|1|6500000|0
|1|~ / Argentina 7|4694|-90|-54|1|7500000|0
4|1|~ / Argentina 1|4221|-90|-72|1|1500000|0
|1|~ / Argentina 2|4221|-90|-69|1|2500000|0
|1|~ / Argentina 3|4221|-90|-66|1|3500000|0
|1|~ / Argentina 4|4221|-90|-63|1|4500000|0
|1|~ / Argentina 5|4221|-90|-60|1|5500000|0
|1|~ / Argentina 6|4221|-90|-57|1|6500000|0
|1|~ / Argentina 7|4221|-90|-54|1|7500000|0
10|0|~ / UTM zone 7N|8237|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|8237|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|8237|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|8237|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|8237|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|8237|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|8237|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|8237|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|8237|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|8237|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|8237|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|8237|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|8237|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|8237|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|8237|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|8237|0|-51|0.9996|500000|0
12|0|~ / UTM zone 34S|4222|0|21|0.9996|500000|10000000
|0|~ / UTM zone 35S|4222|0|27|0.9996|500000|10000000
|!0|~ / UTM zone 36S (deprecated)|4222|0|33|0.9996|500000|10000000
3|20|~ / PEI Stereographic|8237|47.25|-63|0.999912|400000|800000
|21|~ / NB Stereographic|8237|46.5|-66.5|0.999912|2500000|7500000
3|0|~ / SCoPQ zone 3|8237|0|-58.5|0.9999|304800|0
|0|~ / SCoPQ zone 4|8237|0|-61.5|0.9999|304800|0
|0|~ / SCoPQ zone 5|8237|0|-64.5|0.9999|304800|0
|0|~ / SCoPQ zone 6|8237|0|-67.5|0.9999|304800|0
|0|~ / SCoPQ zone 7|8237|0|-70.5|0.9999|304800|0
|0|~ / SCoPQ zone 8|8237|0|-73.5|0.9999|304800|0
|0|~ / SCoPQ zone 9|8237|0|-76.5|0.9999|304800|0
|0|~ / SCoPQ zone 10|8237|0|-79.5|0.9999|304800|0
12|0|~ / Alberta 3TM ref merid 111 W|8237|0|-111|0.9999|0|0
|0|~ / Alberta 3TM ref merid 114 W|8237|0|-114|0.9999|0|0
|0|~ / Alberta 3TM ref merid 117 W|8237|0|-117|0.9999|0|0
|0|~ / Alberta 3TM ref merid 120 W|8237|0|-120|0.9999|0|0
10|2|~ / Lo15|4222|0|15|1|0|0
2|2|~ / Lo17|4222|0|17|1|0|0
2|2|~ / Lo19|4222|0|19|1|0|0
2|2|~ / Lo21|4222|0|21|1|0|0
2|2|~ / Lo23|4222|0|23|1|0|0
2|2|~ / Lo25|4222|0|25|1|0|0
2|2|~ / Lo27|4222|0|27|1|0|0
2|2|~ / Lo29|4222|0|29|1|0|0
2|2|~ / Lo31|4222|0|31|1|0|0
2|2|~ / Lo33|4222|0|33|1|0|0
7|22|~ / Tunisia Mining Grid|4816|36.5964|7.83445|270|360
7|0|~ / UTM zone 7N|8240|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|8240|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|8240|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|8240|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|8240|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|8240|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|8240|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|8240|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|8240|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|8240|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|8240|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|8240|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|8240|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|8240|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|8240|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|8240|0|-51|0.9996|500000|0
10|0|~ / UTM zone 32N|4223|0|9|0.9996|500000|0
5|0|~ / MTM NS 1997 zone 5|8240|0|-64.5|0.9999|15500000|0`
