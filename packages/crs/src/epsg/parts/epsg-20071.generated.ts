// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2470"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2471"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2472"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2473"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2474"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2475"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2476"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2477"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2478"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2479"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2480"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2481"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2482"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2483"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2484"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2485"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2486"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2487"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2488"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2489"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2490"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2491"]]`
export const nodes: string = ``
export const rows: string = `20071|!2|~ / Gauss-Kruger CM 63E|4200|0|63|1|500000|0
|!3|~ / Gauss-Kruger CM 69E|4200|0|69|1|500000|0
|!4|~ / Gauss-Kruger CM 75E|4200|0|75|1|500000|0
|!5|~ / Gauss-Kruger CM 81E|4200|0|81|1|500000|0
|!6|~ / Gauss-Kruger CM 87E|4200|0|87|1|500000|0
|!7|~ / Gauss-Kruger CM 93E|4200|0|93|1|500000|0
|!8|~ / Gauss-Kruger CM 99E|4200|0|99|1|500000|0
|!9|~ / Gauss-Kruger CM 105E|4200|0|105|1|500000|0
|!10|~ / Gauss-Kruger CM 111E|4200|0|111|1|500000|0
|!11|~ / Gauss-Kruger CM 117E|4200|0|117|1|500000|0
|!12|~ / Gauss-Kruger CM 123E|4200|0|123|1|500000|0
|!13|~ / Gauss-Kruger CM 129E|4200|0|129|1|500000|0
|!14|~ / Gauss-Kruger CM 135E|4200|0|135|1|500000|0
|!15|~ / Gauss-Kruger CM 141E|4200|0|141|1|500000|0
|!16|~ / Gauss-Kruger CM 147E|4200|0|147|1|500000|0
|!17|~ / Gauss-Kruger CM 153E|4200|0|153|1|500000|0
|!18|~ / Gauss-Kruger CM 159E|4200|0|159|1|500000|0
|!19|~ / Gauss-Kruger CM 165E|4200|0|165|1|500000|0
|!20|~ / Gauss-Kruger CM 171E|4200|0|171|1|500000|0
|!21|~ / Gauss-Kruger CM 177E|4200|0|177|1|500000|0
|!22|~ / Gauss-Kruger CM 177W|4200|0|-177|1|500000|0
|!23|~ / Gauss-Kruger CM 171W|4200|0|-171|1|500000|0
43|1|~ / UTM zone 35N|4201|0|27|0.9996|500000|0
|1|~ / UTM zone 36N|4201|0|33|0.9996|500000|0
|1|~ / UTM zone 37N|4201|0|39|0.9996|500000|0
|1|~ / UTM zone 38N|4201|0|45|0.9996|500000|0
110|!1|~ / AMG zone 48 (deprecated)|4202|0|105|0.9996|500000|10000000
|1|~ / AMG zone 49|4202|0|111|0.9996|500000|10000000
|1|~ / AMG zone 50|4202|0|117|0.9996|500000|10000000
|1|~ / AMG zone 51|4202|0|123|0.9996|500000|10000000
|1|~ / AMG zone 52|4202|0|129|0.9996|500000|10000000
|1|~ / AMG zone 53|4202|0|135|0.9996|500000|10000000
|1|~ / AMG zone 54|4202|0|141|0.9996|500000|10000000
|1|~ / AMG zone 55|4202|0|147|0.9996|500000|10000000
|1|~ / AMG zone 56|4202|0|153|0.9996|500000|10000000
|1|~ / AMG zone 57|4202|0|159|0.9996|500000|10000000
|1|~ / AMG zone 58|4202|0|165|0.9996|500000|10000000
90|!1|~ / AMG zone 48 (deprecated)|4203|0|105|0.9996|500000|10000000
|1|~ / AMG zone 49|4203|0|111|0.9996|500000|10000000
|1|~ / AMG zone 50|4203|0|117|0.9996|500000|10000000
|1|~ / AMG zone 51|4203|0|123|0.9996|500000|10000000
|1|~ / AMG zone 52|4203|0|129|0.9996|500000|10000000
|1|~ / AMG zone 53|4203|0|135|0.9996|500000|10000000
|1|~ / AMG zone 54|4203|0|141|0.9996|500000|10000000
|1|~ / AMG zone 55|4203|0|147|0.9996|500000|10000000
|1|~ / AMG zone 56|4203|0|153|0.9996|500000|10000000
|!1|~ / AMG zone 57 (deprecated)|4203|0|159|0.9996|500000|10000000
|!1|~ / AMG zone 58 (deprecated)|4203|0|165|0.9996|500000|10000000
78|1|~ / UTM zone 36N|4204|0|33|0.9996|500000|0
|1|~ / UTM zone 37N|4204|0|39|0.9996|500000|0
|1|~ / UTM zone 38N|4204|0|45|0.9996|500000|0
|1|~ / UTM zone 39N|4204|0|51|0.9996|500000|0
|1|~ / UTM zone 40N|4204|0|57|0.9996|500000|0
59|1|~ / Bahrain Grid|4204|0|51|0.9996|500000|0
39|1|~ / UTM zone 38N|4205|0|45|0.9996|500000|0
|1|~ / UTM zone 39N|4205|0|51|0.9996|500000|0
251|1|~ / Portuguese National Grid|4803|39.6666666666667|1|1|200000|300000
|1|~ / Portuguese Grid|4803|39.6666666666667|1|1|0|0
31|1|~ / UTM zone 22S|4208|0|-51|0.9996|500000|10000000
|1|~ / UTM zone 23S|4208|0|-45|0.9996|500000|10000000
|1|~ / UTM zone 24S|4208|0|-39|0.9996|500000|10000000
80|0|~ / Gauss-Kruger zone 4|7683|0|21|1|4500000|0
|0|~ / Gauss-Kruger zone 5|7683|0|27|1|5500000|0
|0|~ / Gauss-Kruger zone 6|7683|0|33|1|6500000|0
|0|~ / Gauss-Kruger zone 7|7683|0|39|1|7500000|0
|0|~ / Gauss-Kruger zone 8|7683|0|45|1|8500000|0
|0|~ / Gauss-Kruger zone 9|7683|0|51|1|9500000|0
|0|~ / Gauss-Kruger zone 10|7683|0|57|1|10500000|0
|0|~ / Gauss-Kruger zone 11|7683|0|63|1|11500000|0
|0|~ / Gauss-Kruger zone 12|7683|0|69|1|12500000|0
|0|~ / Gauss-Kruger zone 13|7683|0|75|1|13500000|0
|0|~ / Gauss-Kruger zone 14|7683|0|81|1|14500000|0
|0|~ / Gauss-Kruger zone 15|7683|0|87|1|15500000|0
|0|~ / Gauss-Kruger zone 16|7683|0|93|1|16500000|0
|0|~ / Gauss-Kruger zone 17|7683|0|99|1|17500000|0
|0|~ / Gauss-Kruger zone 18|7683|0|105|1|18500000|0
|0|~ / Gauss-Kruger zone 19|7683|0|111|1|19500000|0
|0|~ / Gauss-Kruger zone 20|7683|0|117|1|20500000|0
|0|~ / Gauss-Kruger zone 21|7683|0|123|1|21500000|0
|0|~ / Gauss-Kruger zone 22|7683|0|129|1|22500000|0
|0|~ / Gauss-Kruger zone 23|7683|0|135|1|23500000|0
|0|~ / Gauss-Kruger zone 24|7683|0|141|1|24500000|0
|0|~ / Gauss-Kruger zone 25|7683|0|147|1|25500000|0
|0|~ / Gauss-Kruger zone 26|7683|0|153|1|26500000|0
|0|~ / Gauss-Kruger zone 27|7683|0|159|1|27500000|0
|0|~ / Gauss-Kruger zone 28|7683|0|165|1|28500000|0
|0|~ / Gauss-Kruger zone 29|7683|0|171|1|29500000|0
|0|~ / Gauss-Kruger zone 30|7683|0|177|1|30500000|0
|0|~ / Gauss-Kruger zone 31|7683|0|-177|1|31500000|0
|0|~ / Gauss-Kruger zone 32|7683|0|-171|1|32500000|0
2|1|~ / UTM zone 34S|4209|0|21|0.9996|500000|10000000
|1|~ / UTM zone 35S|4209|0|27|0.9996|500000|10000000
|1|~ / UTM zone 36S|4209|0|33|0.9996|500000|10000000
68|0|~ / Gauss-Kruger CM 21E|7683|0|21|1|500000|0
|0|~ / Gauss-Kruger CM 27E|7683|0|27|1|500000|0
|0|~ / Gauss-Kruger CM 33E|7683|0|33|1|500000|0
|0|~ / Gauss-Kruger CM 39E|7683|0|39|1|500000|0
|0|~ / Gauss-Kruger CM 45E|7683|0|45|1|500000|0
|0|~ / Gauss-Kruger CM 51E|7683|0|51|1|500000|0
|0|~ / Gauss-Kruger CM 57E|7683|0|57|1|500000|0
|0|~ / Gauss-Kruger CM 63E|7683|0|63|1|500000|0
|0|~ / Gauss-Kruger CM 69E|7683|0|69|1|500000|0
|0|~ / Gauss-Kruger CM 75E|7683|0|75|1|500000|0
|0|~ / Gauss-Kruger CM 81E|7683|0|81|1|500000|0
|0|~ / Gauss-Kruger CM 87E|7683|0|87|1|500000|0
|0|~ / Gauss-Kruger CM 93E|7683|0|93|1|500000|0
|0|~ / Gauss-Kruger CM 99E|7683|0|99|1|500000|0
|0|~ / Gauss-Kruger CM 105E|7683|0|105|1|500000|0
|0|~ / Gauss-Kruger CM 111E|7683|0|111|1|500000|0
|0|~ / Gauss-Kruger CM 117E|7683|0|117|1|500000|0
|0|~ / Gauss-Kruger CM 123E|7683|0|123|1|500000|0
|0|~ / Gauss-Kruger CM 129E|7683|0|129|1|500000|0
|0|~ / Gauss-Kruger CM 135E|7683|0|135|1|500000|0
|0|~ / Gauss-Kruger CM 141E|7683|0|141|1|500000|0
|0|~ / Gauss-Kruger CM 147E|7683|0|147|1|500000|0
|0|~ / Gauss-Kruger CM 153E|7683|0|153|1|500000|0
|0|~ / Gauss-Kruger CM 159E|7683|0|159|1|500000|0
|0|~ / Gauss-Kruger CM 165E|7683|0|165|1|500000|0
|0|~ / Gauss-Kruger CM 171E|7683|0|171|1|500000|0
|0|~ / Gauss-Kruger CM 177E|7683|0|177|1|500000|0
|0|~ / Gauss-Kruger CM 177W|7683|0|-177|1|500000|0
|0|~ / Gauss-Kruger CM 171W|7683|0|-171|1|500000|0
3|1|~ / UTM zone 35S|4210|0|27|0.9996|500000|10000000
|1|~ / UTM zone 36S|4210|0|33|0.9996|500000|10000000
|1|~ / UTM zone 37S|4210|0|39|0.9996|500000|10000000
58|1|~ / UTM zone 35N|4210|0|27|0.9996|500000|0
|1|~ / UTM zone 36N|4210|0|33|0.9996|500000|0
|1|~ / UTM zone 37N|4210|0|39|0.9996|500000|0`
