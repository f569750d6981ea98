// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Conformal_(West_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",&,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2292"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2954"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `GEOGCS["NAD83(CSRS98) (deprecated)",DATUM["NAD83_Canadian_Spatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6140"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree minute second hemisphere",0.0174532925199433,AUTHORITY["EPSG","9108"]],AUTHORITY["EPSG","4140"]]`
export const rows: string = `2263|1|~ / New York Long Island (ftUS)|4269|40.1666666666667|-74|41.0333333333333|40.6666666666667|984250|0
|1|~ / North Carolina (ftUS)|4269|33.75|-79|36.1666666666667|34.3333333333333|2000000|0
|4|~ / North Dakota North (ft)|4269|47|-100.5|48.7333333333333|47.4333333333333|1968503.937|0
|4|~ / North Dakota South (ft)|4269|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|1968503.937|0
|1|~ / Oklahoma North (ftUS)|4269|35|-98|36.7666666666667|35.5666666666667|1968500|0
|1|~ / Oklahoma South (ftUS)|4269|33.3333333333333|-98|35.2333333333333|33.9333333333333|1968500|0
|4|~ / Oregon North (ft)|4269|43.6666666666667|-120.5|46|44.3333333333333|8202099.738|0
|4|~ / Oregon South (ft)|4269|41.6666666666667|-120.5|44|42.3333333333333|4921259.843|0
|1|~ / Pennsylvania North (ftUS)|4269|40.1666666666667|-77.75|41.95|40.8833333333333|1968500|0
|1|~ / Pennsylvania South (ftUS)|4269|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|1968500|0
|4|~ / South Carolina (ft)|4269|31.8333333333333|-81|34.8333333333333|32.5|2000000|0
|1|~ / Tennessee (ftUS)|4269|34.3333333333333|-86|36.4166666666667|35.25|1968500|0
|1|~ / Texas North (ftUS)|4269|34|-101.5|36.1833333333333|34.65|656166.667|3280833.333
|1|~ / Texas North Central (ftUS)|4269|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|1968500|6561666.667
|1|~ / Texas Central (ftUS)|4269|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|2296583.333|9842500
|1|~ / Texas South Central (ftUS)|4269|27.8333333333333|-99|30.2833333333333|28.3833333333333|1968500|13123333.333
|1|~ / Texas South (ftUS)|4269|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|984250|16404166.667
|4|~ / Utah North (ft)|4269|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|1640419.948|3280839.895
|4|~ / Utah Central (ft)|4269|38.3333333333333|-111.5|40.65|39.0166666666667|1640419.948|6561679.79
|4|~ / Utah South (ft)|4269|36.6666666666667|-111.5|38.35|37.2166666666667|1640419.948|9842519.685
|1|~ / Virginia North (ftUS)|4269|37.6666666666667|-78.5|39.2|38.0333333333333|11482916.667|6561666.667
|1|~ / Virginia South (ftUS)|4269|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|11482916.667|3280833.333
|1|~ / Washington North (ftUS)|4269|47|-120.833333333333|48.7333333333333|47.5|1640416.667|0
|1|~ / Washington South (ftUS)|4269|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|1640416.667|0
|1|~ / Wisconsin North (ftUS)|4269|45.1666666666667|-90|46.7666666666667|45.5666666666667|1968500|0
|1|~ / Wisconsin Central (ftUS)|4269|43.8333333333333|-90|45.5|44.25|1968500|0
|1|~ / Wisconsin South (ftUS)|4269|42|-90|44.0666666666667|42.7333333333333|1968500|0
|6|~ / Prince Edward Isl. Stereographic (ATS77)|4122|47.25|-63|0.999912|700000|400000
|!7|NAD83(CSRS98) / Prince Edward Isl. Stereographic (NAD83) (deprecated)|0|47.25|-63|0.999912|400000|800000
|!8|~ / Prince Edward Isl. Stereographic (NAD83)|4617|47.25|-63|0.999912|400000|800000
2|3|~ / MTM Nova Scotia zone 4|4122|0|-61.5|0.9999|4500000|0
|3|~ / MTM Nova Scotia zone 5|4122|0|-64.5|0.9999|5500000|0
|2|~ / Greenland zone 7 east|4196|64.5|-40|1|0|0
|!2|~ / Greenland zone 1 east (deprecated)|4194|82.5|-40|1|0|0
|!2|~ / Greenland zone 2 east (deprecated)|4194|79.5|-24|1|0|0
|2|~ / Greenland zone 2 west|4194|79.5|-64|1|0|0
|!2|~ / Greenland zone 3 east (deprecated)|4194|76.5|-20|1|0|0
|2|~ / Greenland zone 3 west|4194|76.5|-64|1|0|0
|!2|~ / Greenland zone 4 east (deprecated)|4194|73.5|-24|1|0|0
|2|~ / Greenland zone 4 west|4194|73.5|-52|1|0|0
|2|~ / Greenland zone 5 west|4194|70.5|-52|1|0|0
|2|~ / Greenland zone 6 west|4194|67.5|-52|1|0|0
|2|~ / Greenland zone 7 west|4194|64.5|-52|1|0|0
|2|~ / Greenland zone 8 east|4194|61.5|-48|1|0|0
|3|~ / TM 109 SE|4211|0|109|0.9996|500000|10000000
|3|~ / TM 116 SE|4326|0|116|0.9996|500000|10000000
|3|~ / TM 132 SE|4326|0|132|0.9996|500000|10000000
|3|~ / TM 6 NE|4326|0|6|0.9996|500000|0
|3|~ / UTM zone 33N|4197|0|15|0.9996|500000|0
|3|~ / UTM zone 33N|4198|0|15|0.9996|500000|0
|9|~ / Trinidad Grid (ftCla)|4302|10.4416666666667|-61.3333333333333|283800|214500
|3|~ / UTM zone 19S|4221|0|-69|0.9996|500000|10000000
|3|~ / UTM zone 20S|4221|0|-63|0.9996|500000|10000000
|5|~ / ICN Regional|4248|6|-66|9|3|1000000|1000000
|5|~ / Aramco Lambert|4204|25.08951|48|17|33|0|0
|0|~ / TM27|4230|0|27|1|500000|0
|0|~ / TM30|4230|0|30|1|500000|0
|0|~ / TM33|4230|0|33|1|500000|0
|0|~ / TM36|4230|0|36|1|500000|0
|0|~ / TM39|4230|0|39|1|500000|0
|0|~ / TM42|4230|0|42|1|500000|0
|0|~ / TM45|4230|0|45|1|500000|0
|0|~ Grid System|4611|22.3121333333333|114.178555555556|1|836694.05|819069.8
|0|~ / Gauss-Kruger zone 13|4610|0|75|1|13500000|0
|0|~ / Gauss-Kruger zone 14|4610|0|81|1|14500000|0
|0|~ / Gauss-Kruger zone 15|4610|0|87|1|15500000|0
|0|~ / Gauss-Kruger zone 16|4610|0|93|1|16500000|0
|0|~ / Gauss-Kruger zone 17|4610|0|99|1|17500000|0
|0|~ / Gauss-Kruger zone 18|4610|0|105|1|18500000|0
|0|~ / Gauss-Kruger zone 19|4610|0|111|1|19500000|0
|0|~ / Gauss-Kruger zone 20|4610|0|117|1|20500000|0
|0|~ / Gauss-Kruger zone 21|4610|0|123|1|21500000|0
|0|~ / Gauss-Kruger zone 22|4610|0|129|1|22500000|0
|0|~ / Gauss-Kruger zone 23|4610|0|135|1|23500000|0
|0|~ / Gauss-Kruger CM 75E|4610|0|75|1|500000|0
|0|~ / Gauss-Kruger CM 81E|4610|0|81|1|500000|0
|0|~ / Gauss-Kruger CM 87E|4610|0|87|1|500000|0
|0|~ / Gauss-Kruger CM 93E|4610|0|93|1|500000|0
|0|~ / Gauss-Kruger CM 99E|4610|0|99|1|500000|0
|0|~ / Gauss-Kruger CM 105E|4610|0|105|1|500000|0
|0|~ / Gauss-Kruger CM 111E|4610|0|111|1|500000|0
|0|~ / Gauss-Kruger CM 117E|4610|0|117|1|500000|0
|0|~ / Gauss-Kruger CM 123E|4610|0|123|1|500000|0
|0|~ / Gauss-Kruger CM 129E|4610|0|129|1|500000|0
|0|~ / Gauss-Kruger CM 135E|4610|0|135|1|500000|0
|0|~ / 3-degree Gauss-Kruger zone 25|4610|0|75|1|25500000|0
|0|~ / 3-degree Gauss-Kruger zone 26|4610|0|78|1|26500000|0
|0|~ / 3-degree Gauss-Kruger zone 27|4610|0|81|1|27500000|0
|0|~ / 3-degree Gauss-Kruger zone 28|4610|0|84|1|28500000|0
|0|~ / 3-degree Gauss-Kruger zone 29|4610|0|87|1|29500000|0
|0|~ / 3-degree Gauss-Kruger zone 30|4610|0|90|1|30500000|0
|0|~ / 3-degree Gauss-Kruger zone 31|4610|0|93|1|31500000|0
|0|~ / 3-degree Gauss-Kruger zone 32|4610|0|96|1|32500000|0
|0|~ / 3-degree Gauss-Kruger zone 33|4610|0|99|1|33500000|0
|0|~ / 3-degree Gauss-Kruger zone 34|4610|0|102|1|34500000|0
|0|~ / 3-degree Gauss-Kruger zone 35|4610|0|105|1|35500000|0
|0|~ / 3-degree Gauss-Kruger zone 36|4610|0|108|1|36500000|0
|0|~ / 3-degree Gauss-Kruger zone 37|4610|0|111|1|37500000|0
|0|~ / 3-degree Gauss-Kruger zone 38|4610|0|114|1|38500000|0
|0|~ / 3-degree Gauss-Kruger zone 39|4610|0|117|1|39500000|0
|0|~ / 3-degree Gauss-Kruger zone 40|4610|0|120|1|40500000|0
|0|~ / 3-degree Gauss-Kruger zone 41|4610|0|123|1|41500000|0
|0|~ / 3-degree Gauss-Kruger zone 42|4610|0|126|1|42500000|0
|0|~ / 3-degree Gauss-Kruger zone 43|4610|0|129|1|43500000|0
|0|~ / 3-degree Gauss-Kruger zone 44|4610|0|132|1|44500000|0
|0|~ / 3-degree Gauss-Kruger zone 45|4610|0|135|1|45500000|0
|0|~ / 3-degree Gauss-Kruger CM 75E|4610|0|75|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 78E|4610|0|78|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 81E|4610|0|81|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 84E|4610|0|84|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 87E|4610|0|87|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 90E|4610|0|90|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 93E|4610|0|93|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 96E|4610|0|96|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 99E|4610|0|99|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 102E|4610|0|102|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 105E|4610|0|105|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 108E|4610|0|108|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 111E|4610|0|111|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 114E|4610|0|114|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 117E|4610|0|117|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 120E|4610|0|120|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 123E|4610|0|123|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 126E|4610|0|126|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 129E|4610|0|129|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 132E|4610|0|132|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 135E|4610|0|135|1|500000|0
|0|~ / Finland zone 1|4123|0|21|1|1500000|0`
