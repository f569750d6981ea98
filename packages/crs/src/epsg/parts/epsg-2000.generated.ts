// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator_South_Orientated"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Westing",WEST],AXIS["Southing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2953"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2960"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2961"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3461"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3462"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's link",0.201166195164,AUTHORITY["EPSG","9039"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3795"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3796"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2395"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2396"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = ``
export const rows: string = `2000|0|~ / British West Indies Grid|4600|0|-62|0.9995|400000|0
|0|~ / British West Indies Grid|4601|0|-62|0.9995|400000|0
|0|~ / British West Indies Grid|4602|0|-62|0.9995|400000|0
|0|~ / British West Indies Grid|4603|0|-62|0.9995|400000|0
|0|~ / British West Indies Grid|4604|0|-62|0.9995|400000|0
|0|~ / British West Indies Grid|4605|0|-62|0.9995|400000|0
|0|~ / British West Indies Grid|4606|0|-62|0.9995|400000|0
|0|St. Vincent 45 / British West Indies Grid|4607|0|-62|0.9995|400000|0
|!0|~ / SCoPQ zone 2 (deprecated)|4609|0|-55.5|0.9999|304800|0
|0|~ / SCoPQ zone 3|4609|0|-58.5|0.9999|304800|0
|0|~ / SCoPQ zone 4|4609|0|-61.5|0.9999|304800|0
|0|~ / SCoPQ zone 5|4609|0|-64.5|0.9999|304800|0
|0|~ / SCoPQ zone 6|4609|0|-67.5|0.9999|304800|0
|0|~ / SCoPQ zone 7|4609|0|-70.5|0.9999|304800|0
|0|~ / SCoPQ zone 8|4609|0|-73.5|0.9999|304800|0
|0|~ / SCoPQ zone 9|4609|0|-76.5|0.9999|304800|0
|0|~ / SCoPQ zone 10|4609|0|-79.5|0.9999|304800|0
|0|~ / MTM zone 8|4608|0|-73.5|0.9999|304800|0
|0|~ / MTM zone 9|4608|0|-76.5|0.9999|304800|0
|0|~ / MTM zone 10|4608|0|-79.5|0.9999|304800|0
|0|~ / MTM zone 11|4608|0|-82.5|0.9999|304800|0
|0|~ / MTM zone 12|4608|0|-81|0.9999|304800|0
|0|~ / MTM zone 13|4608|0|-84|0.9999|304800|0
|0|~ / MTM zone 14|4608|0|-87|0.9999|304800|0
|0|~ / MTM zone 15|4608|0|-90|0.9999|304800|0
|0|~ / MTM zone 16|4608|0|-93|0.9999|304800|0
|0|~ / MTM zone 17|4608|0|-96|0.9999|304800|0
|0|~ / UTM zone 15N|4608|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4608|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4608|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4608|0|-75|0.9996|500000|0
|0|~ / UTM zone 17N|4609|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4609|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4609|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4609|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4609|0|-57|0.9996|500000|0
|!5|~ / New Brunswick Stereographic|4617|46.5|-66.5|0.999912|2500000|7500000
|!6|~ / UTM zone 19N|4617|0|-69|0.9996|500000|0
|!7|~ / UTM zone 20N|4617|0|-63|0.9996|500000|0
|0|~ / Israeli TM Grid|4141|31.7343936111111|35.2045169444444|1.0000067|219529.584|626907.39
|0|~ / UTM zone 30N|4142|0|-3|0.9996|500000|0
|0|~ / UTM zone 30N|4143|0|-3|0.9996|500000|0
|0|~ / UTM zone 29N|4142|0|-9|0.9996|500000|0
|0|~ / UTM zone 29N|4143|0|-9|0.9996|500000|0
|1|~ / Gauss-Kruger zone 18|4147|0|105|1|18500000|0
|1|~ / Gauss-Kruger zone 19|4147|0|111|1|19500000|0
|2|~ / Lo15|4148|0|15|1|0|0
|2|~ / Lo17|4148|0|17|1|0|0
|2|~ / Lo19|4148|0|19|1|0|0
|2|~ / Lo21|4148|0|21|1|0|0
|2|~ / Lo23|4148|0|23|1|0|0
|2|~ / Lo25|4148|0|25|1|0|0
|2|~ / Lo27|4148|0|27|1|0|0
|2|~ / Lo29|4148|0|29|1|0|0
|2|~ / Lo31|4148|0|31|1|0|0
|2|~ / Lo33|4148|0|33|1|0|0
|4|~ / LV95|4150|46.9524055555556|7.43958333333333|90|90|1|2600000|1200000
|4|~ / Nakhl e Taqi|4153|27.5188288055556|52.6035391666667|0.571661194444444|0.571661194444444|0.999895934|658377.437|3044969.194
|0|~ / UTM zone 38N|4154|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4154|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|4154|0|57|0.9996|500000|0
|0|~ / UTM zone 41N|4154|0|63|0.9996|500000|0
|3|~ / Spain LCC|4903|40|0|0.9988085293|600000|600000
|!8|~ / UTM zone 28N|4155|0|-15|0.9996|500000|0
|!9|~ / UTM zone 29N|4155|0|-9|0.9996|500000|0
|10|~ / Krovak|4818|49.5|42.5|30.2881397527778|78.5|0.9999|0|0
|11|~ / Tobago Grid|4157|11.2521786111111|-60.6860088888889|187500|180000
|0|~ / UTM zone 20N|4158|0|-63|0.9996|500000|0
|0|~ / Libya zone 5|4159|0|9|0.9999|200000|0
|0|~ / Libya zone 6|4159|0|11|0.9999|200000|0
|0|~ / Libya zone 7|4159|0|13|0.9999|200000|0
|0|~ / Libya zone 8|4159|0|15|0.9999|200000|0
|0|~ / Libya zone 9|4159|0|17|0.9999|200000|0
|0|~ / Libya zone 10|4159|0|19|0.9999|200000|0
|0|~ / Libya zone 11|4159|0|21|0.9999|200000|0
|0|~ / Libya zone 12|4159|0|23|0.9999|200000|0
|0|~ / Libya zone 13|4159|0|25|0.9999|200000|0
|0|~ / UTM zone 32N|4159|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|4159|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|4159|0|21|0.9996|500000|0
|0|~ / UTM zone 35N|4159|0|27|0.9996|500000|0
|1|~ / Argentina 2|4160|-90|-69|1|2500000|0
|1|~ / Argentina 2|4161|-90|-69|1|2500000|0
|1|~ / Argentina 2|4254|-90|-69|1|2500000|0
|0|~ / UTM zone 19S|4254|0|-69|0.9996|500000|10000000
|!12|~ / Cuba Norte|4267|22.35|-81|23|21.7|500000|280296.016
|!13|~ / Cuba Sur|4267|20.7166666666667|-76.8333333333333|21.3|20.1333333333333|500000|229126.939
|0|~ / TM 12 NE|4159|0|12|0.9996|500000|0
|0|~ / TM 11 NE|4223|0|11|0.9996|500000|0
|0|~ / UTM zone 38N|4163|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4163|0|51|0.9996|500000|0
|!14|~ / Gauss-Kruger zone 8|4164|0|45|1|8500000|0
|!15|~ / Gauss-Kruger zone 9|4164|0|51|1|9500000|0
|1|~ / GK 106 NE|4147|0|106|1|500000|0
|0|~ / TM 106 NE|4324|0|106|0.9996|500000|0
|0|~ / UTM zone 28N|4165|0|-15|0.9996|500000|0
|1|~ / East Belt|4162|38|129|1|200000|500000
|1|~ / Central Belt|4162|38|127|1|200000|500000
|1|~ / West Belt|4162|38|125|1|200000|500000
|16|~ / Qatar Grid|4286|25.3823611111111|50.7613888888889|100000|100000
|0|~ / Greek Grid|4121|0|24|0.9996|500000|0
|3|~ / Maracaibo Grid M1|4249|10.1666666666667|-71.6056177777778|1|0|-52684.972
|3|~ / Maracaibo Grid|4249|10.1666666666667|-71.6056177777778|1|200000|147315.028
|3|~ / Maracaibo Grid M3|4249|10.1666666666667|-71.6056177777778|1|500000|447315.028
|3|~ / Maracaibo La Rosa Grid|4249|10.1666666666667|-71.6056177777778|1|-17044|-23139.97
|1|~ / Mount Eden 2000|4167|-36.8797222222222|174.764166666667|0.9999|400000|800000
|1|~ / Bay of Plenty 2000|4167|-37.7611111111111|176.466111111111|1|400000|800000
|1|~ / Poverty Bay 2000|4167|-38.6244444444444|177.885555555556|1|400000|800000
|1|~ / Hawkes Bay 2000|4167|-39.6508333333333|176.673611111111|1|400000|800000
|1|~ / Taranaki 2000|4167|-39.1355555555556|174.227777777778|1|400000|800000
|1|~ / Tuhirangi 2000|4167|-39.5122222222222|175.64|1|400000|800000
|1|~ / Wanganui 2000|4167|-40.2419444444444|175.488055555556|1|400000|800000
|1|~ / Wairarapa 2000|4167|-40.9252777777778|175.647222222222|1|400000|800000
|1|~ / Wellington 2000|4167|-41.3011111111111|174.776388888889|1|400000|800000
|1|~ / Collingwood 2000|4167|-40.7147222222222|172.671944444444|1|400000|800000
|1|~ / Nelson 2000|4167|-41.2744444444444|173.299166666667|1|400000|800000
|1|~ / Karamea 2000|4167|-41.2897222222222|172.108888888889|1|400000|800000
|1|~ / Buller 2000|4167|-41.8105555555556|171.581111111111|1|400000|800000
|1|~ / Grey 2000|4167|-42.3336111111111|171.549722222222|1|400000|800000
|1|~ / Amuri 2000|4167|-42.6888888888889|173.01|1|400000|800000
|1|~ / Marlborough 2000|4167|-41.5444444444444|173.801944444444|1|400000|800000
|1|~ / Hokitika 2000|4167|-42.8861111111111|170.979722222222|1|400000|800000
|1|~ / Okarito 2000|4167|-43.11|170.260833333333|1|400000|800000
|1|~ / Jacksons Bay 2000|4167|-43.9777777777778|168.606111111111|1|400000|800000
|1|~ / Mount Pleasant 2000|4167|-43.5905555555556|172.726944444444|1|400000|800000
|1|~ / Gawler 2000|4167|-43.7486111111111|171.360555555556|1|400000|800000
|1|~ / Timaru 2000|4167|-44.4019444444444|171.057222222222|1|400000|800000
|1|~ / Lindis Peak 2000|4167|-44.735|169.4675|1|400000|800000`
