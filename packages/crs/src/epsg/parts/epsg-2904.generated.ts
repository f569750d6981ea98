// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic_(variant_C)"],PARAMETER["Latitude of standard parallel",%],PARAMETER["Longitude of origin",%],PARAMETER["Easting at false origin",%],PARAMETER["Northing at false origin",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3000"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Bonne_(South_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3336"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3060"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3164"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3163"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4559"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3727"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = ``
export const rows: string = `2904|4|~ / New Mexico West (ftUS)|4152|31|-107.833333333333|0.999916667|2723091.667|0
|4|~ / New York East (ftUS)|4152|38.8333333333333|-74.5|0.9999|492125|0
|4|~ / New York Central (ftUS)|4152|40|-76.5833333333333|0.9999375|820208.333|0
|4|~ / New York West (ftUS)|4152|40|-78.5833333333333|0.9999375|1148291.667|0
|2|~ / New York Long Island (ftUS)|4152|40.1666666666667|-74|41.0333333333333|40.6666666666667|984250|0
|3|~ / North Dakota North (ft)|4152|47|-100.5|48.7333333333333|47.4333333333333|1968503.937|0
|3|~ / North Dakota South (ft)|4152|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|1968503.937|0
|2|~ / Oklahoma North (ftUS)|4152|35|-98|36.7666666666667|35.5666666666667|1968500|0
|2|~ / Oklahoma South (ftUS)|4152|33.3333333333333|-98|35.2333333333333|33.9333333333333|1968500|0
|3|~ / Oregon North (ft)|4152|43.6666666666667|-120.5|46|44.3333333333333|8202099.738|0
|3|~ / Oregon South (ft)|4152|41.6666666666667|-120.5|44|42.3333333333333|4921259.843|0
|2|~ / Tennessee (ftUS)|4152|34.3333333333333|-86|36.4166666666667|35.25|1968500|0
|2|~ / Texas North (ftUS)|4152|34|-101.5|36.1833333333333|34.65|656166.667|3280833.333
|2|~ / Texas North Central (ftUS)|4152|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|1968500|6561666.667
|2|~ / Texas Central (ftUS)|4152|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|2296583.333|9842500
|2|~ / Texas South Central (ftUS)|4152|27.8333333333333|-99|30.2833333333333|28.3833333333333|1968500|13123333.333
|2|~ / Texas South (ftUS)|4152|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|984250|16404166.667
|3|~ / Utah North (ft)|4152|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|1640419.948|3280839.895
|3|~ / Utah Central (ft)|4152|38.3333333333333|-111.5|40.65|39.0166666666667|1640419.948|6561679.79
|3|~ / Utah South (ft)|4152|36.6666666666667|-111.5|38.35|37.2166666666667|1640419.948|9842519.685
|2|~ / Virginia North (ftUS)|4152|37.6666666666667|-78.5|39.2|38.0333333333333|11482916.667|6561666.667
|2|~ / Virginia South (ftUS)|4152|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|11482916.667|3280833.333
|2|~ / Washington North (ftUS)|4152|47|-120.833333333333|48.7333333333333|47.5|1640416.667|0
|2|~ / Washington South (ftUS)|4152|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|1640416.667|0
|2|~ / Wisconsin North (ftUS)|4152|45.1666666666667|-90|46.7666666666667|45.5666666666667|1968500|0
|2|~ / Wisconsin Central (ftUS)|4152|43.8333333333333|-90|45.5|44.25|1968500|0
|2|~ / Wisconsin South (ftUS)|4152|42|-90|44.0666666666667|42.7333333333333|1968500|0
|0|~ / TM 13 NE|4213|0|13|0.9996|500000|0
|0|~ / Qatar National Grid|4614|24.45|51.2166666666667|0.99999|200000|300000
|0|~ / UTM zone 50S|4613|0|117|0.9996|500000|10000000
|!9|~ / NEIEZ|4613|110|0.997|3900000|900000
|1|~ / CS63 zone A1|4284|0.116666666666667|41.5333333333333|1|1300000|0
|1|~ / CS63 zone A2|4284|0.116666666666667|44.5333333333333|1|2300000|0
|1|~ / CS63 zone A3|4284|0.116666666666667|47.5333333333333|1|3300000|0
|1|~ / CS63 zone A4|4284|0.116666666666667|50.5333333333333|1|4300000|0
|1|~ / CS63 zone K2|4284|0.133333333333333|50.7666666666667|1|2300000|0
|1|~ / CS63 zone K3|4284|0.133333333333333|53.7666666666667|1|3300000|0
|1|~ / CS63 zone K4|4284|0.133333333333333|56.7666666666667|1|4300000|0
|0|~ / UTM zone 28N|4615|0|-15|0.9996|500000|0
|0|~ / UTM zone 28N|4616|0|-15|0.9996|500000|0
|!0|~ / SCoPQ zone 2 (deprecated)|4617|0|-55.5|0.9999|304800|0
|0|~ / MTM zone 3|4617|0|-58.5|0.9999|304800|0
|0|~ / MTM zone 4|4617|0|-61.5|0.9999|304800|0
|0|~ / MTM zone 5|4617|0|-64.5|0.9999|304800|0
|0|~ / MTM zone 6|4617|0|-67.5|0.9999|304800|0
|0|~ / MTM zone 7|4617|0|-70.5|0.9999|304800|0
|0|~ / MTM zone 8|4617|0|-73.5|0.9999|304800|0
|0|~ / MTM zone 9|4617|0|-76.5|0.9999|304800|0
|0|~ / MTM zone 10|4617|0|-79.5|0.9999|304800|0
|10|~ / New Brunswick Stereographic|4617|46.5|-66.5|0.999912|2500000|7500000
|11|~ / Prince Edward Isl. Stereographic (NAD83)|4617|47.25|-63|0.999912|400000|800000
|0|~ / UTM zone 11N|4617|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4617|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4617|0|-105|0.9996|500000|0
|0|~ / UTM zone 17N|4617|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4617|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4617|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4617|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4617|0|-57|0.9996|500000|0
|12|~ / Portugal Bonne|4904|39.6666666666667|1|0|0
|13|~ / Alaska Albers|4267|50|-154|55|65|0|0
|4|~ / Indiana East (ftUS)|4269|37.5|-85.6666666666667|0.999966667|328083.333|820208.333
|4|~ / Indiana West (ftUS)|4269|37.5|-87.0833333333333|0.999966667|2952750|820208.333
|4|~ / Indiana East (ftUS)|4152|37.5|-85.6666666666667|0.999966667|328083.333|820208.333
|4|~ / Indiana West (ftUS)|4152|37.5|-87.0833333333333|0.999966667|2952750|820208.333
|0|~ / UTM zone 20N|4621|0|-63|0.9996|500000|0
|0|~ / UTM zone 20N|4622|0|-63|0.9996|500000|0
|0|~ / UTM zone 22N|4623|0|-51|0.9996|500000|0
|0|~ / UTM zone 22N|4624|0|-51|0.9996|500000|0
|0|~ / UTM zone 20N|4625|0|-63|0.9996|500000|0
2|0|~ / UTM zone 40S|4627|0|57|0.9996|500000|10000000
|0|~ / UTM zone 6S|4628|0|-147|0.9996|500000|10000000
|0|~ / UTM zone 5S|4629|0|-153|0.9996|500000|10000000
|0|~ / UTM zone 7S|4630|0|-141|0.9996|500000|10000000
|!14|~ / UTM zone 42S|4698|0|69|0.9996|500000|10000000
|0|~ / UTM zone 38S|4632|0|45|0.9996|500000|10000000
|0|~ / UTM zone 58S|4633|0|165|0.9996|500000|10000000
|!15|~ / UTM zone 58S|4662|0|165|0.9996|500000|10000000
|!16|~ / UTM zone 58S|4750|0|165|0.9996|500000|10000000
|!17|~ / Lambert New Caledonia|4749|-21.5|166|-20.6666666666667|-22.3333333333333|400000|300000
|6|~ / Terre Adelie Polar Stereographic|4636|-67|140|300000|200000
|6|~ / Terre Adelie Polar Stereographic|4637|-67|140|300000|200000
|0|~ / UTM zone 21N|4638|0|-57|0.9996|500000|0
|0|~ / UTM zone 1S|4639|0|-177|0.9996|500000|10000000
|!18|~ / UTM zone 20N|4558|0|-63|0.9996|500000|0
|!19|~ / TM Reunion|4626|-21.1166666666667|55.5333333333333|1|160000|50000
|7|~ / Oregon LCC (m)|4269|41.75|-120.5|43|45.5|400000|0
|3|~ / Oregon GIC Lambert (ft)|4269|41.75|-120.5|43|45.5|1312335.958|0
|7|~ / Oregon LCC (m)|4152|41.75|-120.5|43|45.5|400000|0
|3|~ / Oregon GIC Lambert (ft)|4152|41.75|-120.5|43|45.5|1312335.958|0
|0|~ / UTM zone 58S|4641|0|165|0.9996|500000|10000000
|0|~ / UTM zone 58S|4642|0|165|0.9996|500000|10000000
|0|~ / UTM zone 58S|4643|0|165|0.9996|500000|10000000
|0|~ / UTM zone 58S|4644|0|165|0.9996|500000|10000000
|0|~ / UTM zone 38S|4646|0|45|0.9996|500000|10000000
|5|~ / NEIEZ|4613|110|0.997|3900000|900000
|5|~ / NEIEZ|4211|110|0.997|3900000|900000
|5|~ / NEIEZ|4257|110|0.997|3900000|900000
|0|~ / Italy zone 1|4265|0|9|0.9996|1500000|0
|0|~ / Italy zone 2|4265|0|15|0.9996|2520000|0
|20|~ / BC Albers|4269|45|-126|50|58.5|1000000|0
|1|~ TM|4619|0|15|0.9996|500000|0
|1|~ 12 00|4619|0|12|1|150000|0
|1|~ 13 30|4619|0|13.5|1|150000|0
|1|~ 15 00|4619|0|15|1|150000|0
|1|~ 16 30|4619|0|16.5|1|150000|0
|1|~ 18 00|4619|0|18|1|150000|0
|1|~ 14 15|4619|0|14.25|1|150000|0
|1|~ 15 45|4619|0|15.75|1|150000|0
|1|~ 17 15|4619|0|17.25|1|150000|0
|1|~ 18 45|4619|0|18.75|1|150000|0
|1|~ 20 15|4619|0|20.25|1|150000|0
|1|~ 21 45|4619|0|21.75|1|150000|0
|1|~ 23 15|4619|0|23.25|1|150000|0
|1|~ 7.5 gon V|4124|0|11.3082777777778|1|1500000|0
|1|~ 5 gon V|4124|0|13.5582777777778|1|1500000|0
|1|~ 2.5 gon V|4124|0|15.8082777777778|1|1500000|0
|1|~ 0 gon|4124|0|18.0582777777778|1|1500000|0
|1|~ 2.5 gon O|4124|0|20.3082777777778|1|1500000|0
|1|~ 5 gon O|4124|0|22.5582777777778|1|1500000|0
|1|~ 7.5 gon V|4308|0|11.3082777777778|1|1500000|0
|1|~ 5 gon V|4308|0|13.5582777777778|1|1500000|0
|1|~ 2.5 gon V|4308|0|15.8082777777778|1|1500000|0
|1|~ 0 gon|4308|0|18.0582777777778|1|1500000|0
|1|~ 2.5 gon O|4308|0|20.3082777777778|1|1500000|0
|1|~ 5 gon O|4308|0|22.5582777777778|1|1500000|0
|8|~ / Antarctic Polar Stereographic|4326|-71|0|0|0
|8|~ / Australian Antarctic Polar Stereographic|4326|-71|70|6000000|6000000`
