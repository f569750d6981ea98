// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_2SP"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3994"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3800"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3801"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3802"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","3857"]]
PROJCS["%",^,PROJECTION["Equirectangular"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4088"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3912"]]`
export const nodes: string = ``
export const rows: string = `3673|1|~ / Texas South Central|4759|27.8333333333333|-99|30.2833333333333|28.3833333333333|600000|4000000
|2|~ / Texas South Central (ftUS)|4759|27.8333333333333|-99|30.2833333333333|28.3833333333333|1968500|13123333.333
|1|~ / Utah Central|4759|38.3333333333333|-111.5|40.65|39.0166666666667|500000|2000000
|5|~ / Utah Central (ft)|4759|38.3333333333333|-111.5|40.65|39.0166666666667|1640419.948|6561679.79
|2|~ / Utah Central (ftUS)|4759|38.3333333333333|-111.5|40.65|39.0166666666667|1640416.6667|6561666.6667
|1|~ / Utah North|4759|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|500000|1000000
|5|~ / Utah North (ft)|4759|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|1640419.948|3280839.895
|2|~ / Utah North (ftUS)|4759|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|1640416.6667|3280833.3333
|1|~ / Utah South|4759|36.6666666666667|-111.5|38.35|37.2166666666667|500000|3000000
|5|~ / Utah South (ft)|4759|36.6666666666667|-111.5|38.35|37.2166666666667|1640419.948|9842519.685
|2|~ / Utah South (ftUS)|4759|36.6666666666667|-111.5|38.35|37.2166666666667|1640416.6667|9842500
|0|~ / Vermont|4759|42.5|-72.5|0.999964286|500000|0
|1|~ / Virginia North|4759|37.6666666666667|-78.5|39.2|38.0333333333333|3500000|2000000
|2|~ / Virginia North (ftUS)|4759|37.6666666666667|-78.5|39.2|38.0333333333333|11482916.667|6561666.667
|1|~ / Virginia South|4759|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|3500000|1000000
|2|~ / Virginia South (ftUS)|4759|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|11482916.667|3280833.333
|1|~ / Washington North|4759|47|-120.833333333333|48.7333333333333|47.5|500000|0
|2|~ / Washington North (ftUS)|4759|47|-120.833333333333|48.7333333333333|47.5|1640416.667|0
|1|~ / Washington South|4759|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|500000|0
|2|~ / Washington South (ftUS)|4759|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|1640416.667|0
|1|~ / West Virginia North|4759|38.5|-79.5|40.25|39|600000|0
|1|~ / West Virginia South|4759|37|-81|38.8833333333333|37.4833333333333|600000|0
|1|~ / Wisconsin Central|4759|43.8333333333333|-90|45.5|44.25|600000|0
|2|~ / Wisconsin Central (ftUS)|4759|43.8333333333333|-90|45.5|44.25|1968500|0
|1|~ / Wisconsin North|4759|45.1666666666667|-90|46.7666666666667|45.5666666666667|600000|0
|2|~ / Wisconsin North (ftUS)|4759|45.1666666666667|-90|46.7666666666667|45.5666666666667|1968500|0
|1|~ / Wisconsin South|4759|42|-90|44.0666666666667|42.7333333333333|600000|0
|2|~ / Wisconsin South (ftUS)|4759|42|-90|44.0666666666667|42.7333333333333|1968500|0
|0|~ / Wisconsin Transverse Mercator|4759|0|-90|0.9996|520000|-4480000
|0|~ / Wyoming East|4759|40.5|-105.166666666667|0.9999375|200000|0
|0|~ / Wyoming East Central|4759|40.5|-107.333333333333|0.9999375|400000|100000
|0|~ / Wyoming West Central|4759|40.5|-108.75|0.9999375|600000|0
|0|~ / Wyoming West|4759|40.5|-110.083333333333|0.9999375|800000|100000
|0|~ / UTM zone 59N|4759|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|4759|0|177|0.9996|500000|0
|0|~ / UTM zone 1N|4759|0|-177|0.9996|500000|0
|0|~ / UTM zone 2N|4759|0|-171|0.9996|500000|0
|0|~ / UTM zone 3N|4759|0|-165|0.9996|500000|0
|0|~ / UTM zone 4N|4759|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|4759|0|-153|0.9996|500000|0
|0|~ / UTM zone 6N|4759|0|-147|0.9996|500000|0
|0|~ / UTM zone 7N|4759|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|4759|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|4759|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|4759|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|4759|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4759|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4759|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|4759|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4759|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4759|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4759|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4759|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4759|0|-69|0.9996|500000|0
|0|~ / TM Reunion|4626|-21.1166666666667|55.5333333333333|1|160000|50000
|2|~ / Ohio North (ftUS)|4759|39.6666666666667|-82.5|41.7|40.4333333333333|1968500|0
|2|~ / Ohio South (ftUS)|4759|38|-82.5|40.0333333333333|38.7333333333333|1968500|0
|3|~ / Wyoming East (ftUS)|4759|40.5|-105.166666666667|0.9999375|656166.6667|0
|3|~ / Wyoming East Central (ftUS)|4759|40.5|-107.333333333333|0.9999375|1312333.3333|328083.3333
|3|~ / Wyoming West Central (ftUS)|4759|40.5|-108.75|0.9999375|1968500|0
|3|~ / Wyoming West (ftUS)|4759|40.5|-110.083333333333|0.9999375|2624666.6667|328083.3333
|2|~ / Ohio North (ftUS)|4269|39.6666666666667|-82.5|41.7|40.4333333333333|1968500|0
|2|~ / Ohio South (ftUS)|4269|38|-82.5|40.0333333333333|38.7333333333333|1968500|0
|3|~ / Wyoming East (ftUS)|4269|40.5|-105.166666666667|0.9999375|656166.6667|0
|3|~ / Wyoming East Central (ftUS)|4269|40.5|-107.333333333333|0.9999375|1312333.3333|328083.3333
|3|~ / Wyoming West Central (ftUS)|4269|40.5|-108.75|0.9999375|1968500|0
|3|~ / Wyoming West (ftUS)|4269|40.5|-110.083333333333|0.9999375|2624666.6667|328083.3333
|0|~ / UTM zone 10N|4152|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|4152|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4152|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4152|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|4152|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4152|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4152|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4152|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4152|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4152|0|-69|0.9996|500000|0
|0|~ / UTM zone 4N|4152|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|4152|0|-153|0.9996|500000|0
|!7|~ / Mercator 41|4326|-41|100|0|0
|2|~ / Ohio North (ftUS)|4152|39.6666666666667|-82.5|41.7|40.4333333333333|1968500|0
|2|~ / Ohio South (ftUS)|4152|38|-82.5|40.0333333333333|38.7333333333333|1968500|0
|3|~ / Wyoming East (ftUS)|4152|40.5|-105.166666666667|0.9999375|656166.6667|0
|3|~ / Wyoming East Central (ftUS)|4152|40.5|-107.333333333333|0.9999375|1312333.3333|328083.3333
|3|~ / Wyoming West Central (ftUS)|4152|40.5|-108.75|0.9999375|1968500|0
|3|~ / Wyoming West (ftUS)|4152|40.5|-110.083333333333|0.9999375|2624666.6667|328083.3333
|3|~ / Hawaii zone 3 (ftUS)|4269|21.1666666666667|-158|0.99999|1640416.6667|0
|3|~ / Hawaii zone 3 (ftUS)|4152|21.1666666666667|-158|0.99999|1640416.6667|0
|0|~ / UTM zone 22N|4617|0|-51|0.9996|500000|0
|1|~ / South Georgia Lambert|4326|-55|-37|-54|-54.75|0|0
|0|~ / Portugal TM06|4258|39.6682583333333|-8.13310833333333|1|0|0
|4|~ / Chatham Island Circuit 2000|4167|-44|-176.5|1|400000|800000
|0|~ / Croatia TM|4761|0|16.5|0.9999|500000|0
|1|~ / Croatia LCC|4761|0|16.5|45.9166666666667|43.0833333333333|0|0
|0|~ / UTM zone 33N|4761|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|4761|0|21|0.9996|500000|0
|0|~ / UTM zone 20N|4216|0|-63|0.9996|500000|0
|0|~ / Bermuda 2000 National Grid|4762|32|-64.75|1|550000|100000
|0|~ / Alberta 3TM ref merid 111 W|4267|0|-111|0.9999|0|0
|0|~ / Alberta 3TM ref merid 114 W|4267|0|-114|0.9999|0|0
|0|~ / Alberta 3TM ref merid 117 W|4267|0|-117|0.9999|0|0
|!8|~ / Alberta 3TM ref merid 120 W|4267|0|-120|0.9999|0|0
|0|~ / Alberta 3TM ref merid 111 W|4269|0|-111|0.9999|0|0
|0|~ / Alberta 3TM ref merid 114 W|4269|0|-114|0.9999|0|0
|0|~ / Alberta 3TM ref merid 117 W|4269|0|-117|0.9999|0|0
|!9|~ / Alberta 3TM ref merid 120 W|4269|0|-120|0.9999|0|0
|0|~ / Alberta 3TM ref merid 111 W|4617|0|-111|0.9999|0|0
|0|~ / Alberta 3TM ref merid 114 W|4617|0|-114|0.9999|0|0
|0|~ / Alberta 3TM ref merid 117 W|4617|0|-117|0.9999|0|0
|!10|~ / Alberta 3TM ref merid 120 W|4617|0|-120|0.9999|0|0
|0|~ / Pitcairn TM 2006|4763|-25.0685526111111|-130.112967111111|1|14200|15500
|0|~ / UTM zone 9S|4729|0|-129|0.9996|500000|10000000
|!11|~ / Pseudo-Mercator|4326|0|1|0|0
|!12|World Equidistant Cylindrical (Sphere) (deprecated)|4047|0|0|0|0
|!13|~ / Slovene National Grid|3906|0|15|0.9999|500000|-5000000
|4|~ / Auckland Islands TM 2000|4167|0|166|1|3500000|10000000
|4|~ / Campbell Island TM 2000|4167|0|169|1|3500000|10000000
|4|~ / Antipodes Islands TM 2000|4167|0|179|1|3500000|10000000
|4|~ / Raoul Island TM 2000|4167|0|-178|1|3500000|10000000
2|4|~ / Chatham Islands TM 2000|4167|0|-176.5|1|3500000|10000000
|0|~ / Slovene National Grid|4765|0|15|0.9999|500000|-5000000
|6|~ / Cuba Norte|4267|22.35|-81|23|21.7|500000|280296.016
|6|~ / Cuba Sur|4267|20.7166666666667|-76.8333333333333|21.3|20.1333333333333|500000|229126.939
|1|~ / MTQ Lambert|4267|44|-70|50|46|800000|0
|1|~ / MTQ Lambert|4269|44|-70|50|46|800000|0
|1|~ / MTQ Lambert|4617|44|-70|50|46|800000|0
|0|~ / Alberta 3TM ref merid 120 W|4267|0|-120|0.9999|0|0
|0|~ / Alberta 3TM ref merid 120 W|4269|0|-120|0.9999|0|0`
