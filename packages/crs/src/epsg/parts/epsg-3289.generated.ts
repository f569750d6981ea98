// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Azimuthal_Equidistant"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3985"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3832"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6128"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6129"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3404"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3407"]]
PROJCS["%",^,PROJECTION["Mercator_2SP"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","6931"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","6932"]]
PROJCS["%",^,PROJECTION["Cylindrical_Equal_Area"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6933"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","3413"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","3976"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = ``
export const rows: string = `3289|4|~ / SCAR IMW SV21-30|4326|-80.2386111111111|-30|0|0
|4|~ / SCAR IMW SV31-40|4326|-80.2386111111111|30|0|0
|4|~ / SCAR IMW SV41-50|4326|-80.2386111111111|90|0|0
|4|~ / SCAR IMW SV51-60|4326|-80.2386111111111|150|0|0
|4|~ / SCAR IMW SW01-60|4326|-80.2386111111111|0|0|0
|2|~ / USGS Transantarctic Mountains|4326|-78|162|-76.6666666666667|-79.3333333333333|0|0
|10|~ / Yap Islands|4675|9.54670833333333|138.168744444444|40000|60000
|0|~ / UTM zone 5S|4687|0|-153|0.9996|500000|10000000
|0|~ / UTM zone 6S|4687|0|-147|0.9996|500000|10000000
|0|~ / UTM zone 7S|4687|0|-141|0.9996|500000|10000000
|0|~ / UTM zone 8S|4687|0|-135|0.9996|500000|10000000
|6|Estonian Coordinate System of 1992|4133|57.5175539305556|24|59.3333333333333|58|500000|6375000
|6|Estonian Coordinate System of 1997|4180|57.5175539305556|24|59.3333333333333|58|500000|6375000
|0|~ / UTM zone 7S|4689|0|-141|0.9996|500000|10000000
|0|~ / UTM zone 7S|4688|0|-141|0.9996|500000|10000000
|0|~ / UTM zone 6S|4690|0|-147|0.9996|500000|10000000
|0|~ / UTM zone 6S|4691|0|-147|0.9996|500000|10000000
|0|~ / UTM zone 5S|4692|0|-153|0.9996|500000|10000000
|0|~ / UTM zone 39N|4693|0|51|0.9996|500000|0
|2|~ / NSW Lambert|4283|-33.25|147|-30.75|-35.75|9300000|4500000
|5|~ / California Albers|4267|0|-120|34|40.5|0|-4000000
|5|~ / California Albers|4269|0|-120|34|40.5|0|-4000000
|5|~ / California Albers|4152|0|-120|34|40.5|0|-4000000
|0|~ / UTM zone 21N|4623|0|-57|0.9996|500000|0
|0|~ / UTM zone 21N|4624|0|-57|0.9996|500000|0
|!11|~ / Katanga Lambert (deprecated)|4695|9|26|-6.5|-11.5|500000|500000
|!0|~ / Katanga TM (deprecated)|4695|-9|26|0.9998|0|0
|0|~ / Congo TM zone 22|4696|0|22|0.9999|500000|10000000
|0|~ / Congo TM zone 24|4696|0|24|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 12|4697|0|12|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 14|4697|0|14|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 16|4697|0|16|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 18|4697|0|18|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 20|4697|0|20|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 22|4697|0|22|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 24|4697|0|24|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 26|4697|0|26|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 28|4697|0|28|0.9999|500000|10000000
|0|IGC 1962 / Congo TM zone 30|4697|0|30|0.9999|500000|10000000
|12|~ / GUGiK-80|4179|52.1666666666667|19.1666666666667|0.999714|500000|500000
|1|~ / 3-degree Gauss-Kruger zone 5|4179|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 6|4179|0|18|1|6500000|0
|1|~ / 3-degree Gauss-Kruger zone 7|4179|0|21|1|7500000|0
|1|~ / 3-degree Gauss-Kruger zone 8|4179|0|24|1|8500000|0
|1|~ / Gauss-Kruger zone 3|4179|0|15|1|3500000|0
|1|~ / Gauss-Kruger zone 4|4179|0|21|1|4500000|0
|1|~ / Gauss-Kruger zone 5|4179|0|27|1|5500000|0
|0|~ / UTM zone 42S|4698|0|69|0.9996|500000|10000000
|8|~ / Mauritius Grid|4699|-20.1950694444444|57.5218277777778|1|1000000|1000000
|5|~ / Alaska Albers|4269|50|-154|55|65|0|0
|0|~ / Congo TM zone 12|4701|0|12|0.9999|500000|10000000
|0|~ / Congo TM zone 14|4701|0|14|0.9999|500000|10000000
|0|~ / Congo TM zone 16|4701|0|16|0.9999|500000|10000000
|0|~ / UTM zone 33S|4701|0|15|0.9996|500000|10000000
|0|~ / UTM zone 28N|4702|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4702|0|-9|0.9996|500000|0
|0|~ / UTM zone 30N|4702|0|-3|0.9996|500000|0
|1|~ / Lithuania TM|4669|0|24|0.9998|500000|0
|2|~ / Statistics Canada Lambert|4269|63.390675|-91.8666666666667|49|77|6200000|3000000
|2|~ / Statistics Canada Lambert|4617|63.390675|-91.8666666666667|49|77|6200000|3000000
|!13|~ / PDC Mercator|4326|150|1|0|0
|1|~ / CS63 zone C0|4284|0.1|21.95|1|250000|0
|1|~ / CS63 zone C1|4284|0.1|24.95|1|1250000|0
|1|~ / CS63 zone C2|4284|0.1|27.95|1|2250000|0
|0|~ / UTM zone 32S|4704|0|9|0.9996|500000|10000000
|0|~ / UTM zone 32S|4705|0|9|0.9996|500000|10000000
|0|~ / Red Belt|4706|30|31|1|615000|810000
|!14|Grand Cayman National Grid 1959|4723|0|-81|0.9996|1640419.9475|0
|!15|Sister Islands National Grid 1961|4726|0|-81|0.9996|1640419.9475|0
|2|~ / North Carolina|4152|33.75|-79|36.1666666666667|34.3333333333333|609601.22|0
|!16|~ / North Carolina (ftUS)|4152|33.75|-79|36.1666666666667|34.3333333333333|2000000|0
|2|~ / South Carolina|4152|31.8333333333333|-81|34.8333333333333|32.5|609600|0
|17|~ / South Carolina (ft)|4152|31.8333333333333|-81|34.8333333333333|32.5|2000000|0
|2|~ / Pennsylvania North|4152|40.1666666666667|-77.75|41.95|40.8833333333333|600000|0
|7|~ / Pennsylvania North (ftUS)|4152|40.1666666666667|-77.75|41.95|40.8833333333333|1968500|0
|2|~ / Pennsylvania South|4152|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|600000|0
|7|~ / Pennsylvania South (ftUS)|4152|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|1968500|0
|!18|~ Grid System|4738|22.3121333333333|114.178555555556|132033.92|62565.96
|0|~ / UTM zone 28N|4700|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4700|0|-9|0.9996|500000|0
|0|~ / UTM zone 30N|4700|0|-3|0.9996|500000|0
|0|~ / UTM zone 59N|4267|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|4267|0|177|0.9996|500000|0
|0|~ / UTM zone 59N|4269|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|4269|0|177|0.9996|500000|0
|0|~ / UTM zone 29N|4741|0|-9|0.9996|500000|0
|9|~ / Peninsula RSO|4742|4|102.25|323.025796466667|323.130102361111|0.99984|804671|0
|9|~ / East Malaysia BRSO|4742|4|115|53.31580995|53.1301023611111|0.99984|0|0
|3|~ / Johor Grid|4742|2.12167974444444|103.427936236111|-14810.562|8758.32
|3|~ / Sembilan and Melaka Grid|4742|2.68234763611111|101.974905041667|3673.785|-4240.573
|3|~ / Pahang Grid|4742|3.76938808888889|102.368298983333|-7368.228|6485.858
|3|~ / Selangor Grid|4742|3.68464905|101.389107913889|-34836.161|56464.049
|3|~ / Terengganu Grid|4742|4.9762852|103.070275625|19594.245|3371.895
|3|~ / Pinang Grid|4742|5.42151754166667|100.344376963889|-23.414|62.283
|3|~ / Kedah and Perlis Grid|4742|5.96467271388889|100.636371111111|0|0
|3|~ / Perak Grid|4742|4.85906302222222|100.815410586111|-1.769|133454.779
|3|~ / Kelantan Grid|4742|5.97254365833333|102.295241669444|13227.851|8739.894
|1|~ / Finland zone 0|4123|0|18|1|500000|0
|1|~ / Finland zone 5|4123|0|33|1|5500000|0
|19|~ / Caspian Sea Mercator|4284|42|51|0|0
|1|~ / 3-degree Gauss-Kruger zone 60|4284|0|180|1|60500000|0
|1|~ / 3-degree Gauss-Kruger zone 60|4200|0|180|1|60500000|0
|0|~ / UTM zone 37N|4743|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|4743|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4743|0|51|0.9996|500000|0
|8|~ / Iraq zone|4744|32.5|45|0.9987864078|1500000|1166200
|20|~ / World Mercator|4326|0|1|0|0
|1|~ / 3-degree Gauss-Kruger zone 3|4746|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4|4746|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 4|4745|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5|4745|0|15|1|5500000|0
|0|~ / Alberta 10-TM (Forest)|4269|0|-115|0.9992|500000|0
|0|~ / Alberta 10-TM (Resource)|4269|0|-115|0.9992|0|0
|0|~ / Alberta 10-TM (Forest)|4617|0|-115|0.9992|500000|0
|0|~ / Alberta 10-TM (Resource)|4617|0|-115|0.9992|0|0
|7|~ / North Carolina (ftUS)|4152|33.75|-79|36.1666666666667|34.3333333333333|2000000|0
|0|~ / UTM zone 48N|4756|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|4756|0|111|0.9996|500000|0
|21|~ Grid System|4738|22.3121333333333|114.178555555556|132033.92|62565.96
|!22|~ / NSIDC EASE-Grid 2.0 North|4326|90|0|0|0
|!23|~ / NSIDC EASE-Grid 2.0 South|4326|-90|0|0|0
|!24|~ / NSIDC EASE-Grid 2.0 Global|4326|30|0|0|0
|!25|~ / NSIDC Sea Ice Polar Stereographic North|4326|70|-45|0|0
|!26|~ / NSIDC Sea Ice Polar Stereographic South|4326|-70|0|0|0
|27|~ / NSIDC Sea Ice Polar Stereographic North|4326|70|-45|0|0
|1|~ / Singapore TM|4757|1.36666666666667|103.833333333333|1|28001.642|38744.572
|2|~ / South China Sea Lambert|4324|21|114|18|24|500000|500000
|6|~ / Austria Lambert|4258|47.5|13.3333333333333|49|46|400000|400000`
