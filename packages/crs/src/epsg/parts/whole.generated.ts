// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
import type { EpsgPart } from '../epsg-part.ts'

/** All parts, in the order of their codes. */
export const WHOLE: readonly EpsgPart[] = [
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `2000|0|~ / British West Indies Grid|4600|0|-62|0.9995|400000|0
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
|1|~ / Lindis Peak 2000|4167|-44.735|169.4675|1|400000|800000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Gold Coast foot",0.304799710181509,AUTHORITY["EPSG","9094"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Conformal_(West_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2944"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2945"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2946"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2947"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2948"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2949"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2950"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2951"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2952"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2962"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2959"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2958"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2957"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2956"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2955"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2194"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2195"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","9311"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2397"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2398"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2399"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3911"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3120"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2154"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3102"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2462"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3119"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2965"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2966"]]`,
    nodes: ``,
    rows: `2128|1|~ / Mount Nicholas 2000|4167|-45.1327777777778|168.398611111111|1|400000|800000
|1|~ / Mount York 2000|4167|-45.5636111111111|167.738611111111|1|400000|800000
|1|~ / Observation Point 2000|4167|-45.8161111111111|170.628333333333|1|400000|800000
|1|~ / North Taieri 2000|4167|-45.8613888888889|170.2825|0.99996|400000|800000
|1|~ / Bluff 2000|4167|-46.6|168.342777777778|1|400000|800000
|0|~ / UTM zone 58S|4167|0|165|0.9996|500000|10000000
|0|~ / UTM zone 59S|4167|0|171|0.9996|500000|10000000
|0|~ / UTM zone 60S|4167|0|177|0.9996|500000|10000000
|6|~ / Ghana National Grid|4168|4.66666666666667|-1|0.99975|900000|0
|0|~ / TM 1 NW|4168|0|-1|0.9996|500000|0
|7|~ / Quebec Lambert|4609|44|-68.5|60|46|0|0
|!10|~ / SCoPQ zone 2 (deprecated)|4617|0|-55.5|0.9999|304800|0
|!11|~ / MTM zone 3|4617|0|-58.5|0.9999|304800|0
|!12|~ / MTM zone 4|4617|0|-61.5|0.9999|304800|0
|!13|~ / MTM zone 5|4617|0|-64.5|0.9999|304800|0
|!14|~ / MTM zone 6|4617|0|-67.5|0.9999|304800|0
|!15|~ / MTM zone 7|4617|0|-70.5|0.9999|304800|0
|!16|~ / MTM zone 8|4617|0|-73.5|0.9999|304800|0
|!17|~ / MTM zone 9|4617|0|-76.5|0.9999|304800|0
|!18|~ / MTM zone 10|4617|0|-79.5|0.9999|304800|0
|!19|~ / UTM zone 21N|4617|0|-57|0.9996|500000|0
|!20|~ / UTM zone 18N|4617|0|-75|0.9996|500000|0
|!21|~ / UTM zone 17N|4617|0|-81|0.9996|500000|0
|!22|~ / UTM zone 13N|4617|0|-105|0.9996|500000|0
|!23|~ / UTM zone 12N|4617|0|-111|0.9996|500000|0
|!24|~ / UTM zone 11N|4617|0|-117|0.9996|500000|0
|7|~ / Lambert-93|4171|46.5|3|49|44|700000|6600000
|!25|~ / American Samoa Lambert (deprecated)|4169|-14.2666666666667|-170|1|500000|0
|!26|~ / UTM zone 2S|4152|0|-171|0.9996|500000|10000000
|0|~ / Irish Transverse Mercator|4173|53.5|-8|0.99982|600000|750000
|0|~ / UTM zone 29N|4173|0|-9|0.9996|500000|0
|6|~ / New Colony Grid|4174|6.66666666666667|-12|1|500000|0
|6|~ / New War Office Grid|4174|6.66666666666667|-12|1|800000|600000
|0|~ / UTM zone 28N|4175|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4175|0|-9|0.9996|500000|0
|!27|~ / US National Atlas Equal Area|4267|45|-100|0|0
|0|~ / TM 5 NW|4142|0|-5|0.9996|500000|0
|0|~ / TM 5 NW|4143|0|-5|0.9996|500000|0
|!28|~ / 3-degree Gauss-Kruger zone 3|4178|0|9|1|3500000|0
|!29|~ / 3-degree Gauss-Kruger zone 4|4178|0|12|1|4500000|0
|!30|~ / 3-degree Gauss-Kruger zone 5|4178|0|15|1|5500000|0
|1|~ / Luxembourg TM|4181|49.8333333333333|6.16666666666667|1|80000|100000
|!31|~ / Slovenia Grid (deprecated)|3906|0|15|0.9999|500000|0
|!32|~ / Poland zone I|4179|50.625|21.0833333333333|0.9998|4637000|5467000
|4|~ / Poland zone II|4179|53.0019444444444|21.5027777777778|0.9998|4603000|5806000
|4|~ / Poland zone III|4179|53.5833333333333|17.0083333333333|0.9998|3501000|5999000
|4|~ / Poland zone IV|4179|51.6708333333333|16.6722222222222|0.9998|3703000|5627000
|1|~ / Poland zone V|4179|0|18.9583333333333|0.999983|237000|-4700000
|1|~ / CS2000/15|9702|0|15|0.999923|5500000|0
|1|~ / CS2000/18|9702|0|18|0.999923|6500000|0
|1|~ / CS2000/21|9702|0|21|0.999923|7500000|0
|1|~ / CS2000/24|9702|0|24|0.999923|8500000|0
|1|~ / CS92|9702|0|19|0.9993|500000|-5300000
8|0|~ / UTM zone 25N|4182|0|-33|0.9996|500000|0
|0|~ / UTM zone 26N|4183|0|-27|0.9996|500000|0
|0|~ / UTM zone 26N|4184|0|-27|0.9996|500000|0
|!0|Madeira 1936 / UTM zone 28N (deprecated)|4185|0|-15|0.9996|500000|0
|!33|~ / Lambert-93|4171|46.5|3|49|44|700000|6600000
|1|~ / New Zealand Transverse Mercator 2000|4167|0|173|0.9996|1600000|10000000
|!34|~ / American Samoa Lambert|4169|-14.2666666666667|-170|1|500000|312234.65
|0|~ / UTM zone 2S|4152|0|-171|0.9996|500000|10000000
|0|~ / Kp2000 Jutland|4258|0|9.5|0.99995|200000|0
|0|~ / Kp2000 Zealand|4258|0|12|0.99995|500000|0
|0|~ / Kp2000 Bornholm|4258|0|15|1|900000|0
|!35|~ / Gauss-Kruger zone 4|4191|0|21|1|4500000|0
|4|~ / New Brunswick Stereographic (ATS77)|4122|46.5|-66.5|0.999912|300000|800000
|0|~ / UTM zone 18N|4189|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4189|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4189|0|-63|0.9996|500000|0
|2|~ / Tennessee|4267|34.6666666666667|-86|35.25|36.4166666666667|2000000|100000
|7|~ / Kentucky North|4269|37.5|-84.25|37.9666666666667|38.9666666666667|500000|0
|1|~ / 3-degree Gauss-Kruger zone 9|4230|0|27|1|9500000|0
|1|~ / 3-degree Gauss-Kruger zone 10|4230|0|30|1|10500000|0
|1|~ / 3-degree Gauss-Kruger zone 11|4230|0|33|1|11500000|0
|1|~ / 3-degree Gauss-Kruger zone 12|4230|0|36|1|12500000|0
|1|~ / 3-degree Gauss-Kruger zone 13|4230|0|39|1|13500000|0
|1|~ / 3-degree Gauss-Kruger zone 14|4230|0|42|1|14500000|0
|1|~ / 3-degree Gauss-Kruger zone 15|4230|0|45|1|15500000|0
|0|~ / TM 30 NE|4258|0|30|0.9996|500000|0
|!36|~ / AEF west|4192|0|10.5|0.999|1000000|1000000
|0|~ / UTM zone 32N|4193|0|9|0.9996|500000|0
|0|~ / UTM zone 22N|4194|0|-51|0.9996|500000|0
|0|~ / UTM zone 23N|4194|0|-45|0.9996|500000|0
|9|~ / Greenland zone 5 east|4195|70.5|-24|1|0|0
|0|~ / UTM zone 19N|4122|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4122|0|-63|0.9996|500000|0
|9|~ / Greenland zone 6 east|4195|67.5|-32|1|0|0
|8|~ / Arizona East (ft)|4269|31|-110.166666666667|0.9999|700000|0
|8|~ / Arizona Central (ft)|4269|31|-111.916666666667|0.9999|700000|0
|8|~ / Arizona West (ft)|4269|31|-113.75|0.999933333|700000|0
|2|~ / California zone 1 (ftUS)|4269|39.3333333333333|-122|41.6666666666667|40|6561666.667|1640416.667
|2|~ / California zone 2 (ftUS)|4269|37.6666666666667|-122|39.8333333333333|38.3333333333333|6561666.667|1640416.667
|2|~ / California zone 3 (ftUS)|4269|36.5|-120.5|38.4333333333333|37.0666666666667|6561666.667|1640416.667
|2|~ / California zone 4 (ftUS)|4269|35.3333333333333|-119|37.25|36|6561666.667|1640416.667
|2|~ / California zone 5 (ftUS)|4269|33.5|-118|35.4666666666667|34.0333333333333|6561666.667|1640416.667
|2|~ / California zone 6 (ftUS)|4269|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|6561666.667|1640416.667
|2|~ / Colorado North (ftUS)|4269|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|3000000|1000000
|2|~ / Colorado Central (ftUS)|4269|37.8333333333333|-105.5|39.75|38.45|3000000|1000000
|2|~ / Colorado South (ftUS)|4269|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|3000000|1000000
|2|~ / Connecticut (ftUS)|4269|40.8333333333333|-72.75|41.8666666666667|41.2|1000000|500000
|3|~ / Delaware (ftUS)|4269|38|-75.4166666666667|0.999995|656166.667|0
|3|~ / Florida East (ftUS)|4269|24.3333333333333|-81|0.999941177|656166.667|0
|3|~ / Florida West (ftUS)|4269|24.3333333333333|-82|0.999941177|656166.667|0
|2|~ / Florida North (ftUS)|4269|29|-84.5|30.75|29.5833333333333|1968500|0
|3|~ / Georgia East (ftUS)|4269|30|-82.1666666666667|0.9999|656166.667|0
|3|~ / Georgia West (ftUS)|4269|30|-84.1666666666667|0.9999|2296583.333|0
|3|~ / Idaho East (ftUS)|4269|41.6666666666667|-112.166666666667|0.999947368|656166.667|0
|3|~ / Idaho Central (ftUS)|4269|41.6666666666667|-114|0.999947368|1640416.667|0
|3|~ / Idaho West (ftUS)|4269|41.6666666666667|-115.75|0.999933333|2624666.667|0
|!37|~ / Indiana East (ftUS)|4269|37.5|-85.6666666666667|0.999966667|328083.333|820208.333
|!38|~ / Indiana West (ftUS)|4269|37.5|-87.0833333333333|0.999966667|2952750|820208.333
|2|~ / Kentucky North (ftUS)|4269|37.5|-84.25|37.9666666666667|38.9666666666667|1640416.667|0
|2|~ / Kentucky South (ftUS)|4269|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|1640416.667|1640416.667
|2|~ / Maryland (ftUS)|4269|37.6666666666667|-77|39.45|38.3|1312333.333|0
|2|~ / Massachusetts Mainland (ftUS)|4269|41|-71.5|42.6833333333333|41.7166666666667|656166.667|2460625
|2|~ / Massachusetts Island (ftUS)|4269|41|-70.5|41.4833333333333|41.2833333333333|1640416.667|0
|5|~ / Michigan North (ft)|4269|44.7833333333333|-87|47.0833333333333|45.4833333333333|26246719.16|0
|5|~ / Michigan Central (ft)|4269|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|19685039.37|0
|5|~ / Michigan South (ft)|4269|41.5|-84.3666666666667|43.6666666666667|42.1|13123359.58|0
|3|~ / Mississippi East (ftUS)|4269|29.5|-88.8333333333333|0.99995|984250|0
|3|~ / Mississippi West (ftUS)|4269|29.5|-90.3333333333333|0.99995|2296583.333|0
|5|~ / Montana (ft)|4269|44.25|-109.5|49|45|1968503.937|0
|3|~ / New Mexico East (ftUS)|4269|31|-104.333333333333|0.999909091|541337.5|0
|3|~ / New Mexico Central (ftUS)|4269|31|-106.25|0.9999|1640416.667|0
|3|~ / New Mexico West (ftUS)|4269|31|-107.833333333333|0.999916667|2723091.667|0
|3|~ / New York East (ftUS)|4269|38.8333333333333|-74.5|0.9999|492125|0
|3|~ / New York Central (ftUS)|4269|40|-76.5833333333333|0.9999375|820208.333|0
|3|~ / New York West (ftUS)|4269|40|-78.5833333333333|0.9999375|1148291.667|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Conformal_(West_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",&,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2292"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2954"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `GEOGCS["NAD83(CSRS98) (deprecated)",DATUM["NAD83_Canadian_Spatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6140"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree minute second hemisphere",0.0174532925199433,AUTHORITY["EPSG","9108"]],AUTHORITY["EPSG","4140"]]`,
    rows: `2263|1|~ / New York Long Island (ftUS)|4269|40.1666666666667|-74|41.0333333333333|40.6666666666667|984250|0
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
|0|~ / Finland zone 1|4123|0|21|1|1500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3021"]]`,
    nodes: ``,
    rows: `2392|0|~ / Finland zone 2|4123|0|24|1|2500000|0
|0|~ / Finland Uniform Coordinate System|4123|0|27|1|3500000|0
|0|~ / Finland zone 4|4123|0|30|1|4500000|0
|0|~ / Gauss-Kruger zone 8|4164|0|45|1|8500000|0
|0|~ / Gauss-Kruger zone 9|4164|0|51|1|9500000|0
|0|~ / 3-degree Gauss-Kruger zone 3|4178|0|9|1|3500000|0
|0|~ / 3-degree Gauss-Kruger zone 4|4178|0|12|1|4500000|0
|0|~ / 3-degree Gauss-Kruger zone 5|4178|0|15|1|5500000|0
|!1|~ 2.5 gon V|4124|0|15.8082777777778|1|1500000|0
|0|~ / 3-degree Gauss-Kruger zone 25|4214|0|75|1|25500000|0
|0|~ / 3-degree Gauss-Kruger zone 26|4214|0|78|1|26500000|0
|0|~ / 3-degree Gauss-Kruger zone 27|4214|0|81|1|27500000|0
|0|~ / 3-degree Gauss-Kruger zone 28|4214|0|84|1|28500000|0
|0|~ / 3-degree Gauss-Kruger zone 29|4214|0|87|1|29500000|0
|0|~ / 3-degree Gauss-Kruger zone 30|4214|0|90|1|30500000|0
|0|~ / 3-degree Gauss-Kruger zone 31|4214|0|93|1|31500000|0
|0|~ / 3-degree Gauss-Kruger zone 32|4214|0|96|1|32500000|0
|0|~ / 3-degree Gauss-Kruger zone 33|4214|0|99|1|33500000|0
|0|~ / 3-degree Gauss-Kruger zone 34|4214|0|102|1|34500000|0
|0|~ / 3-degree Gauss-Kruger zone 35|4214|0|105|1|35500000|0
|0|~ / 3-degree Gauss-Kruger zone 36|4214|0|108|1|36500000|0
|0|~ / 3-degree Gauss-Kruger zone 37|4214|0|111|1|37500000|0
|0|~ / 3-degree Gauss-Kruger zone 38|4214|0|114|1|38500000|0
|0|~ / 3-degree Gauss-Kruger zone 39|4214|0|117|1|39500000|0
|0|~ / 3-degree Gauss-Kruger zone 40|4214|0|120|1|40500000|0
|0|~ / 3-degree Gauss-Kruger zone 41|4214|0|123|1|41500000|0
|0|~ / 3-degree Gauss-Kruger zone 42|4214|0|126|1|42500000|0
|0|~ / 3-degree Gauss-Kruger zone 43|4214|0|129|1|43500000|0
|0|~ / 3-degree Gauss-Kruger zone 44|4214|0|132|1|44500000|0
|0|~ / 3-degree Gauss-Kruger zone 45|4214|0|135|1|45500000|0
|0|~ / 3-degree Gauss-Kruger CM 75E|4214|0|75|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 78E|4214|0|78|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 81E|4214|0|81|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 84E|4214|0|84|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 87E|4214|0|87|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 90E|4214|0|90|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 93E|4214|0|93|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 96E|4214|0|96|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 99E|4214|0|99|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 102E|4214|0|102|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 105E|4214|0|105|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 108E|4214|0|108|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 111E|4214|0|111|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 114E|4214|0|114|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 117E|4214|0|117|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 120E|4214|0|120|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 123E|4214|0|123|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 126E|4214|0|126|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 129E|4214|0|129|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 132E|4214|0|132|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 135E|4214|0|135|1|500000|0
|0|~ / Japan Plane Rectangular CS I|4612|33|129.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS II|4612|33|131|0.9999|0|0
|0|~ / Japan Plane Rectangular CS III|4612|36|132.166666666667|0.9999|0|0
|0|~ / Japan Plane Rectangular CS IV|4612|33|133.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS V|4612|36|134.333333333333|0.9999|0|0
|0|~ / Japan Plane Rectangular CS VI|4612|36|136|0.9999|0|0
|0|~ / Japan Plane Rectangular CS VII|4612|36|137.166666666667|0.9999|0|0
|0|~ / Japan Plane Rectangular CS VIII|4612|36|138.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS IX|4612|36|139.833333333333|0.9999|0|0
|0|~ / Japan Plane Rectangular CS X|4612|40|140.833333333333|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XI|4612|44|140.25|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XII|4612|44|142.25|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XIII|4612|44|144.25|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XIV|4612|26|142|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XV|4612|26|127.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XVI|4612|26|124|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XVII|4612|26|131|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XVIII|4612|20|136|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XIX|4612|26|154|0.9999|0|0
|0|~ / Gauss-Kruger zone 4|4191|0|21|1|4500000|0
|0|~ / Gauss-Kruger CM 21E|4200|0|21|1|500000|0
|0|~ / Gauss-Kruger CM 27E|4200|0|27|1|500000|0
|0|~ / Gauss-Kruger CM 33E|4200|0|33|1|500000|0
|0|~ / Gauss-Kruger CM 39E|4200|0|39|1|500000|0
|0|~ / Gauss-Kruger CM 45E|4200|0|45|1|500000|0
|0|~ / Gauss-Kruger CM 51E|4200|0|51|1|500000|0
|0|~ / Gauss-Kruger CM 57E|4200|0|57|1|500000|0
|0|~ / Gauss-Kruger CM 63E|4200|0|63|1|500000|0
|0|~ / Gauss-Kruger CM 69E|4200|0|69|1|500000|0
|0|~ / Gauss-Kruger CM 75E|4200|0|75|1|500000|0
|0|~ / Gauss-Kruger CM 81E|4200|0|81|1|500000|0
|0|~ / Gauss-Kruger CM 87E|4200|0|87|1|500000|0
|0|~ / Gauss-Kruger CM 93E|4200|0|93|1|500000|0
|0|~ / Gauss-Kruger CM 99E|4200|0|99|1|500000|0
|0|~ / Gauss-Kruger CM 105E|4200|0|105|1|500000|0
|0|~ / Gauss-Kruger CM 111E|4200|0|111|1|500000|0
|0|~ / Gauss-Kruger CM 117E|4200|0|117|1|500000|0
|0|~ / Gauss-Kruger CM 123E|4200|0|123|1|500000|0
|0|~ / Gauss-Kruger CM 129E|4200|0|129|1|500000|0
|0|~ / Gauss-Kruger CM 135E|4200|0|135|1|500000|0
|0|~ / Gauss-Kruger CM 141E|4200|0|141|1|500000|0
|0|~ / Gauss-Kruger CM 147E|4200|0|147|1|500000|0
|0|~ / Gauss-Kruger CM 153E|4200|0|153|1|500000|0
|0|~ / Gauss-Kruger CM 159E|4200|0|159|1|500000|0
|0|~ / Gauss-Kruger CM 165E|4200|0|165|1|500000|0
|0|~ / Gauss-Kruger CM 171E|4200|0|171|1|500000|0
|0|~ / Gauss-Kruger CM 177E|4200|0|177|1|500000|0
|0|~ / Gauss-Kruger CM 177W|4200|0|-177|1|500000|0
|0|~ / Gauss-Kruger CM 171W|4200|0|-171|1|500000|0
|!0|~ / Gauss-Kruger CM 9E (deprecated)|4284|0|9|1|500000|0
|!0|~ / Gauss-Kruger CM 15E (deprecated)|4284|0|15|1|500000|0
|0|~ / Gauss-Kruger CM 21E|4284|0|21|1|500000|0
|0|~ / Gauss-Kruger CM 27E|4284|0|27|1|500000|0
|0|~ / Gauss-Kruger CM 33E|4284|0|33|1|500000|0
|0|~ / Gauss-Kruger CM 39E|4284|0|39|1|500000|0
|0|~ / Gauss-Kruger CM 45E|4284|0|45|1|500000|0
|0|~ / Gauss-Kruger CM 51E|4284|0|51|1|500000|0
|0|~ / Gauss-Kruger CM 57E|4284|0|57|1|500000|0
|0|~ / Gauss-Kruger CM 63E|4284|0|63|1|500000|0
|0|~ / Gauss-Kruger CM 69E|4284|0|69|1|500000|0
|0|~ / Gauss-Kruger CM 75E|4284|0|75|1|500000|0
|0|~ / Gauss-Kruger CM 81E|4284|0|81|1|500000|0
|0|~ / Gauss-Kruger CM 87E|4284|0|87|1|500000|0
|0|~ / Gauss-Kruger CM 93E|4284|0|93|1|500000|0
|0|~ / Gauss-Kruger CM 99E|4284|0|99|1|500000|0
|0|~ / Gauss-Kruger CM 105E|4284|0|105|1|500000|0
|0|~ / Gauss-Kruger CM 111E|4284|0|111|1|500000|0
|0|~ / Gauss-Kruger CM 117E|4284|0|117|1|500000|0
|0|~ / Gauss-Kruger CM 123E|4284|0|123|1|500000|0
|0|~ / Gauss-Kruger CM 129E|4284|0|129|1|500000|0
|0|~ / Gauss-Kruger CM 135E|4284|0|135|1|500000|0
|0|~ / Gauss-Kruger CM 141E|4284|0|141|1|500000|0
|0|~ / Gauss-Kruger CM 147E|4284|0|147|1|500000|0
|0|~ / Gauss-Kruger CM 153E|4284|0|153|1|500000|0
|0|~ / Gauss-Kruger CM 159E|4284|0|159|1|500000|0
|0|~ / Gauss-Kruger CM 165E|4284|0|165|1|500000|0
|0|~ / Gauss-Kruger CM 171E|4284|0|171|1|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2933"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3389"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3346"]]`,
    nodes: ``,
    rows: `2520|0|~ / Gauss-Kruger CM 177E|4284|0|177|1|500000|0
|0|~ / Gauss-Kruger CM 177W|4284|0|-177|1|500000|0
|0|~ / Gauss-Kruger CM 171W|4284|0|-171|1|500000|0
|0|~ / 3-degree Gauss-Kruger zone 7|4284|0|21|1|7500000|0
|0|~ / 3-degree Gauss-Kruger zone 8|4284|0|24|1|8500000|0
|0|~ / 3-degree Gauss-Kruger zone 9|4284|0|27|1|9500000|0
|0|~ / 3-degree Gauss-Kruger zone 10|4284|0|30|1|10500000|0
|0|~ / 3-degree Gauss-Kruger zone 11|4284|0|33|1|11500000|0
|0|~ / 3-degree Gauss-Kruger zone 12|4284|0|36|1|12500000|0
|0|~ / 3-degree Gauss-Kruger zone 13|4284|0|39|1|13500000|0
|0|~ / 3-degree Gauss-Kruger zone 14|4284|0|42|1|14500000|0
|0|~ / 3-degree Gauss-Kruger zone 15|4284|0|45|1|15500000|0
|0|~ / 3-degree Gauss-Kruger zone 16|4284|0|48|1|16500000|0
|0|~ / 3-degree Gauss-Kruger zone 17|4284|0|51|1|17500000|0
|0|~ / 3-degree Gauss-Kruger zone 18|4284|0|54|1|18500000|0
|0|~ / 3-degree Gauss-Kruger zone 19|4284|0|57|1|19500000|0
|0|~ / 3-degree Gauss-Kruger zone 20|4284|0|60|1|20500000|0
|0|~ / 3-degree Gauss-Kruger zone 21|4284|0|63|1|21500000|0
|0|~ / 3-degree Gauss-Kruger zone 22|4284|0|66|1|22500000|0
|0|~ / 3-degree Gauss-Kruger zone 23|4284|0|69|1|23500000|0
|0|~ / 3-degree Gauss-Kruger zone 24|4284|0|72|1|24500000|0
|0|~ / 3-degree Gauss-Kruger zone 25|4284|0|75|1|25500000|0
|0|~ / 3-degree Gauss-Kruger zone 26|4284|0|78|1|26500000|0
|0|~ / 3-degree Gauss-Kruger zone 27|4284|0|81|1|27500000|0
|0|~ / 3-degree Gauss-Kruger zone 28|4284|0|84|1|28500000|0
|0|~ / 3-degree Gauss-Kruger zone 29|4284|0|87|1|29500000|0
|0|~ / 3-degree Gauss-Kruger zone 30|4284|0|90|1|30500000|0
|0|~ / 3-degree Gauss-Kruger zone 31|4284|0|93|1|31500000|0
|0|~ / 3-degree Gauss-Kruger zone 32|4284|0|96|1|32500000|0
|0|~ / 3-degree Gauss-Kruger zone 33|4284|0|99|1|33500000|0
|!1|~ / UTM zone 50S|4613|0|117|0.9996|500000|10000000
|0|~ / 3-degree Gauss-Kruger zone 34|4284|0|102|1|34500000|0
|0|~ / 3-degree Gauss-Kruger zone 35|4284|0|105|1|35500000|0
|0|~ / 3-degree Gauss-Kruger zone 36|4284|0|108|1|36500000|0
|0|~ / 3-degree Gauss-Kruger zone 37|4284|0|111|1|37500000|0
|0|~ / 3-degree Gauss-Kruger zone 38|4284|0|114|1|38500000|0
|0|~ / 3-degree Gauss-Kruger zone 39|4284|0|117|1|39500000|0
|0|~ / 3-degree Gauss-Kruger zone 40|4284|0|120|1|40500000|0
|0|~ / 3-degree Gauss-Kruger zone 41|4284|0|123|1|41500000|0
|0|~ / 3-degree Gauss-Kruger zone 42|4284|0|126|1|42500000|0
|0|~ / 3-degree Gauss-Kruger zone 43|4284|0|129|1|43500000|0
|0|~ / 3-degree Gauss-Kruger zone 44|4284|0|132|1|44500000|0
|0|~ / 3-degree Gauss-Kruger zone 45|4284|0|135|1|45500000|0
|0|~ / 3-degree Gauss-Kruger zone 46|4284|0|138|1|46500000|0
|0|~ / 3-degree Gauss-Kruger zone 47|4284|0|141|1|47500000|0
|0|~ / 3-degree Gauss-Kruger zone 48|4284|0|144|1|48500000|0
|0|~ / 3-degree Gauss-Kruger zone 49|4284|0|147|1|49500000|0
|0|~ / 3-degree Gauss-Kruger zone 50|4284|0|150|1|50500000|0
|0|~ / 3-degree Gauss-Kruger zone 51|4284|0|153|1|51500000|0
|0|~ / 3-degree Gauss-Kruger zone 52|4284|0|156|1|52500000|0
|0|~ / 3-degree Gauss-Kruger zone 53|4284|0|159|1|53500000|0
|0|~ / 3-degree Gauss-Kruger zone 54|4284|0|162|1|54500000|0
|0|~ / 3-degree Gauss-Kruger zone 55|4284|0|165|1|55500000|0
|0|~ / 3-degree Gauss-Kruger zone 56|4284|0|168|1|56500000|0
|0|~ / 3-degree Gauss-Kruger zone 57|4284|0|171|1|57500000|0
|0|~ / 3-degree Gauss-Kruger zone 58|4284|0|174|1|58500000|0
|0|~ / 3-degree Gauss-Kruger zone 59|4284|0|177|1|59500000|0
|!2|~ / 3-degree Gauss-Kruger zone 60|4284|0|180|1|60500000|0
|0|~ / 3-degree Gauss-Kruger zone 61|4284|0|-177|1|61500000|0
|0|~ / 3-degree Gauss-Kruger zone 62|4284|0|-174|1|62500000|0
|0|~ / 3-degree Gauss-Kruger zone 63|4284|0|-171|1|63500000|0
|0|~ / 3-degree Gauss-Kruger zone 64|4284|0|-168|1|64500000|0
|0|~ / 3-degree Gauss-Kruger CM 21E|4284|0|21|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 24E|4284|0|24|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 27E|4284|0|27|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 30E|4284|0|30|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 33E|4284|0|33|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 36E|4284|0|36|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 39E|4284|0|39|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 42E|4284|0|42|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 45E|4284|0|45|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 48E|4284|0|48|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 51E|4284|0|51|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 54E|4284|0|54|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 57E|4284|0|57|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 60E|4284|0|60|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 63E|4284|0|63|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 66E|4284|0|66|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 69E|4284|0|69|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 72E|4284|0|72|1|500000|0
|!3|~ / Lithuania TM|4669|0|24|0.9998|500000|0
|0|~ / 3-degree Gauss-Kruger CM 75E|4284|0|75|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 78E|4284|0|78|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 81E|4284|0|81|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 84E|4284|0|84|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 87E|4284|0|87|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 90E|4284|0|90|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 93E|4284|0|93|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 96E|4284|0|96|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 99E|4284|0|99|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 102E|4284|0|102|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 105E|4284|0|105|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 108E|4284|0|108|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 111E|4284|0|111|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 114E|4284|0|114|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 117E|4284|0|117|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 120E|4284|0|120|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 123E|4284|0|123|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 126E|4284|0|126|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 129E|4284|0|129|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 132E|4284|0|132|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 135E|4284|0|135|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 138E|4284|0|138|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 141E|4284|0|141|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 144E|4284|0|144|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 147E|4284|0|147|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 150E|4284|0|150|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 153E|4284|0|153|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 156E|4284|0|156|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 159E|4284|0|159|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 162E|4284|0|162|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 165E|4284|0|165|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 168E|4284|0|168|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 171E|4284|0|171|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 174E|4284|0|174|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 177E|4284|0|177|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 180E|4284|0|180|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 177W|4284|0|-177|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 174W|4284|0|-174|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 171W|4284|0|-171|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 168W|4284|0|-168|1|500000|0
|0|~ / 3-degree Gauss-Kruger zone 7|4200|0|21|1|7500000|0
|0|~ / 3-degree Gauss-Kruger zone 8|4200|0|24|1|8500000|0
|0|~ / 3-degree Gauss-Kruger zone 9|4200|0|27|1|9500000|0
|0|~ / 3-degree Gauss-Kruger zone 10|4200|0|30|1|10500000|0
|0|~ / 3-degree Gauss-Kruger zone 11|4200|0|33|1|11500000|0
|0|~ / 3-degree Gauss-Kruger zone 12|4200|0|36|1|12500000|0
|0|~ / 3-degree Gauss-Kruger zone 13|4200|0|39|1|13500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3390"]]`,
    nodes: ``,
    rows: `2648|0|~ / 3-degree Gauss-Kruger zone 14|4200|0|42|1|14500000|0
|0|~ / 3-degree Gauss-Kruger zone 15|4200|0|45|1|15500000|0
|0|~ / 3-degree Gauss-Kruger zone 16|4200|0|48|1|16500000|0
|0|~ / 3-degree Gauss-Kruger zone 17|4200|0|51|1|17500000|0
|0|~ / 3-degree Gauss-Kruger zone 18|4200|0|54|1|18500000|0
|0|~ / 3-degree Gauss-Kruger zone 19|4200|0|57|1|19500000|0
|0|~ / 3-degree Gauss-Kruger zone 20|4200|0|60|1|20500000|0
|0|~ / 3-degree Gauss-Kruger zone 21|4200|0|63|1|21500000|0
|0|~ / 3-degree Gauss-Kruger zone 22|4200|0|66|1|22500000|0
|0|~ / 3-degree Gauss-Kruger zone 23|4200|0|69|1|23500000|0
|0|~ / 3-degree Gauss-Kruger zone 24|4200|0|72|1|24500000|0
|0|~ / 3-degree Gauss-Kruger zone 25|4200|0|75|1|25500000|0
|0|~ / 3-degree Gauss-Kruger zone 26|4200|0|78|1|26500000|0
|0|~ / 3-degree Gauss-Kruger zone 27|4200|0|81|1|27500000|0
|0|~ / 3-degree Gauss-Kruger zone 28|4200|0|84|1|28500000|0
|0|~ / 3-degree Gauss-Kruger zone 29|4200|0|87|1|29500000|0
|0|~ / 3-degree Gauss-Kruger zone 30|4200|0|90|1|30500000|0
|0|~ / 3-degree Gauss-Kruger zone 31|4200|0|93|1|31500000|0
|0|~ / 3-degree Gauss-Kruger zone 32|4200|0|96|1|32500000|0
|0|~ / 3-degree Gauss-Kruger zone 33|4200|0|99|1|33500000|0
|0|~ / 3-degree Gauss-Kruger zone 34|4200|0|102|1|34500000|0
|0|~ / 3-degree Gauss-Kruger zone 35|4200|0|105|1|35500000|0
|0|~ / 3-degree Gauss-Kruger zone 36|4200|0|108|1|36500000|0
|0|~ / 3-degree Gauss-Kruger zone 37|4200|0|111|1|37500000|0
|0|~ / 3-degree Gauss-Kruger zone 38|4200|0|114|1|38500000|0
|0|~ / 3-degree Gauss-Kruger zone 39|4200|0|117|1|39500000|0
|0|~ / 3-degree Gauss-Kruger zone 40|4200|0|120|1|40500000|0
|0|~ / 3-degree Gauss-Kruger zone 41|4200|0|123|1|41500000|0
|0|~ / 3-degree Gauss-Kruger zone 42|4200|0|126|1|42500000|0
|0|~ / 3-degree Gauss-Kruger zone 43|4200|0|129|1|43500000|0
|0|~ / 3-degree Gauss-Kruger zone 44|4200|0|132|1|44500000|0
|0|~ / 3-degree Gauss-Kruger zone 45|4200|0|135|1|45500000|0
|0|~ / 3-degree Gauss-Kruger zone 46|4200|0|138|1|46500000|0
|0|~ / 3-degree Gauss-Kruger zone 47|4200|0|141|1|47500000|0
|0|~ / 3-degree Gauss-Kruger zone 48|4200|0|144|1|48500000|0
|0|~ / 3-degree Gauss-Kruger zone 49|4200|0|147|1|49500000|0
|0|~ / 3-degree Gauss-Kruger zone 50|4200|0|150|1|50500000|0
|0|~ / 3-degree Gauss-Kruger zone 51|4200|0|153|1|51500000|0
|0|~ / 3-degree Gauss-Kruger zone 52|4200|0|156|1|52500000|0
|0|~ / 3-degree Gauss-Kruger zone 53|4200|0|159|1|53500000|0
|0|~ / 3-degree Gauss-Kruger zone 54|4200|0|162|1|54500000|0
|0|~ / 3-degree Gauss-Kruger zone 55|4200|0|165|1|55500000|0
|0|~ / 3-degree Gauss-Kruger zone 56|4200|0|168|1|56500000|0
|0|~ / 3-degree Gauss-Kruger zone 57|4200|0|171|1|57500000|0
|0|~ / 3-degree Gauss-Kruger zone 58|4200|0|174|1|58500000|0
|0|~ / 3-degree Gauss-Kruger zone 59|4200|0|177|1|59500000|0
|!3|~ / 3-degree Gauss-Kruger zone 60|4200|0|180|1|60500000|0
|0|~ / 3-degree Gauss-Kruger zone 61|4200|0|-177|1|61500000|0
|0|~ / 3-degree Gauss-Kruger zone 62|4200|0|-174|1|62500000|0
|0|~ / 3-degree Gauss-Kruger zone 63|4200|0|-171|1|63500000|0
|0|~ / 3-degree Gauss-Kruger zone 64|4200|0|-168|1|64500000|0
|0|~ / 3-degree Gauss-Kruger CM 21E|4200|0|21|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 24E|4200|0|24|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 27E|4200|0|27|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 30E|4200|0|30|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 33E|4200|0|33|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 36E|4200|0|36|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 39E|4200|0|39|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 42E|4200|0|42|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 45E|4200|0|45|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 48E|4200|0|48|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 51E|4200|0|51|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 54E|4200|0|54|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 57E|4200|0|57|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 60E|4200|0|60|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 63E|4200|0|63|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 66E|4200|0|66|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 69E|4200|0|69|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 72E|4200|0|72|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 75E|4200|0|75|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 78E|4200|0|78|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 81E|4200|0|81|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 84E|4200|0|84|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 87E|4200|0|87|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 90E|4200|0|90|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 93E|4200|0|93|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 96E|4200|0|96|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 99E|4200|0|99|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 102E|4200|0|102|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 105E|4200|0|105|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 108E|4200|0|108|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 111E|4200|0|111|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 114E|4200|0|114|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 117E|4200|0|117|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 120E|4200|0|120|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 123E|4200|0|123|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 126E|4200|0|126|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 129E|4200|0|129|1|500000|0
|2|~ / UTM zone 36S|4127|0|33|0.9996|500000|10000000
|2|~ / UTM zone 37S|4127|0|39|0.9996|500000|10000000
|0|~ / 3-degree Gauss-Kruger CM 132E|4200|0|132|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 135E|4200|0|135|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 138E|4200|0|138|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 141E|4200|0|141|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 144E|4200|0|144|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 147E|4200|0|147|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 150E|4200|0|150|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 153E|4200|0|153|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 156E|4200|0|156|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 159E|4200|0|159|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 162E|4200|0|162|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 165E|4200|0|165|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 168E|4200|0|168|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 171E|4200|0|171|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 174E|4200|0|174|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 177E|4200|0|177|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 180E|4200|0|180|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 177W|4200|0|-177|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 174W|4200|0|-174|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 171W|4200|0|-171|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 168W|4200|0|-168|1|500000|0
|2|~ / Alabama East|4152|30.5|-85.8333333333333|0.99996|200000|0
|2|~ / Alabama West|4152|30|-87.5|0.999933333|600000|0
|2|~ / Arizona East|4152|31|-110.166666666667|0.9999|213360|0
|2|~ / Arizona Central|4152|31|-111.916666666667|0.9999|213360|0
|2|~ / Arizona West|4152|31|-113.75|0.999933333|213360|0
|1|~ / Arkansas North|4152|34.3333333333333|-92|36.2333333333333|34.9333333333333|400000|0
|1|~ / Arkansas South|4152|32.6666666666667|-92|34.7666666666667|33.3|400000|400000
|1|~ / California zone 1|4152|39.3333333333333|-122|41.6666666666667|40|2000000|500000
|1|~ / California zone 2|4152|37.6666666666667|-122|39.8333333333333|38.3333333333333|2000000|500000
|1|~ / California zone 3|4152|36.5|-120.5|38.4333333333333|37.0666666666667|2000000|500000
|1|~ / California zone 4|4152|35.3333333333333|-119|37.25|36|2000000|500000
|1|~ / California zone 5|4152|33.5|-118|35.4666666666667|34.0333333333333|2000000|500000
|1|~ / California zone 6|4152|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|2000000|500000
|1|~ / Colorado North|4152|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|914401.8289|304800.6096
|1|~ / Colorado Central|4152|37.8333333333333|-105.5|39.75|38.45|914401.8289|304800.6096
|1|~ / Colorado South|4152|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|914401.8289|304800.6096
|1|~ / Connecticut|4152|40.8333333333333|-72.75|41.8666666666667|41.2|304800.6096|152400.3048`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2967"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2968"]]`,
    nodes: ``,
    rows: `2776|1|~ / Delaware|4152|38|-75.4166666666667|0.999995|200000|0
|1|~ / Florida East|4152|24.3333333333333|-81|0.999941177|200000|0
|1|~ / Florida West|4152|24.3333333333333|-82|0.999941177|200000|0
|0|~ / Florida North|4152|29|-84.5|30.75|29.5833333333333|600000|0
|1|~ / Georgia East|4152|30|-82.1666666666667|0.9999|200000|0
|1|~ / Georgia West|4152|30|-84.1666666666667|0.9999|700000|0
|1|~ / Hawaii zone 1|4152|18.8333333333333|-155.5|0.999966667|500000|0
|1|~ / Hawaii zone 2|4152|20.3333333333333|-156.666666666667|0.999966667|500000|0
|1|~ / Hawaii zone 3|4152|21.1666666666667|-158|0.99999|500000|0
|1|~ / Hawaii zone 4|4152|21.8333333333333|-159.5|0.99999|500000|0
|1|~ / Hawaii zone 5|4152|21.6666666666667|-160.166666666667|1|500000|0
|1|~ / Idaho East|4152|41.6666666666667|-112.166666666667|0.999947368|200000|0
|1|~ / Idaho Central|4152|41.6666666666667|-114|0.999947368|500000|0
|1|~ / Idaho West|4152|41.6666666666667|-115.75|0.999933333|800000|0
|1|~ / Illinois East|4152|36.6666666666667|-88.3333333333333|0.999975|300000|0
|1|~ / Illinois West|4152|36.6666666666667|-90.1666666666667|0.999941177|700000|0
|1|~ / Indiana East|4152|37.5|-85.6666666666667|0.999966667|100000|250000
|1|~ / Indiana West|4152|37.5|-87.0833333333333|0.999966667|900000|250000
|0|~ / Iowa North|4152|41.5|-93.5|43.2666666666667|42.0666666666667|1500000|1000000
|0|~ / Iowa South|4152|40|-93.5|41.7833333333333|40.6166666666667|500000|0
|0|~ / Kansas North|4152|38.3333333333333|-98|39.7833333333333|38.7166666666667|400000|0
|0|~ / Kansas South|4152|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|400000|400000
|0|~ / Kentucky North|4152|37.5|-84.25|37.9666666666667|38.9666666666667|500000|0
|0|~ / Kentucky South|4152|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|500000|500000
|0|~ / Louisiana North|4152|30.5|-92.5|32.6666666666667|31.1666666666667|1000000|0
|0|~ / Louisiana South|4152|28.5|-91.3333333333333|30.7|29.3|1000000|0
|1|~ / Maine East|4152|43.6666666666667|-68.5|0.9999|300000|0
|1|~ / Maine West|4152|42.8333333333333|-70.1666666666667|0.999966667|900000|0
|0|~ / Maryland|4152|37.6666666666667|-77|39.45|38.3|400000|0
|0|~ / Massachusetts Mainland|4152|41|-71.5|42.6833333333333|41.7166666666667|200000|750000
|0|~ / Massachusetts Island|4152|41|-70.5|41.4833333333333|41.2833333333333|500000|0
|0|~ / Michigan North|4152|44.7833333333333|-87|47.0833333333333|45.4833333333333|8000000|0
|0|~ / Michigan Central|4152|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|6000000|0
|0|~ / Michigan South|4152|41.5|-84.3666666666667|43.6666666666667|42.1|4000000|0
|0|~ / Minnesota North|4152|46.5|-93.1|48.6333333333333|47.0333333333333|800000|100000
|0|~ / Minnesota Central|4152|45|-94.25|47.05|45.6166666666667|800000|100000
|0|~ / Minnesota South|4152|43|-94|45.2166666666667|43.7833333333333|800000|100000
|1|~ / Mississippi East|4152|29.5|-88.8333333333333|0.99995|300000|0
|1|~ / Mississippi West|4152|29.5|-90.3333333333333|0.99995|700000|0
|1|~ / Missouri East|4152|35.8333333333333|-90.5|0.999933333|250000|0
|1|~ / Missouri Central|4152|35.8333333333333|-92.5|0.999933333|500000|0
|1|~ / Missouri West|4152|36.1666666666667|-94.5|0.999941177|850000|0
|0|~ / Montana|4152|44.25|-109.5|49|45|600000|0
|0|~ / Nebraska|4152|39.8333333333333|-100|43|40|500000|0
|1|~ / Nevada East|4152|34.75|-115.583333333333|0.9999|200000|8000000
|1|~ / Nevada Central|4152|34.75|-116.666666666667|0.9999|500000|6000000
|1|~ / Nevada West|4152|34.75|-118.583333333333|0.9999|800000|4000000
|1|~ / New Hampshire|4152|42.5|-71.6666666666667|0.999966667|300000|0
|1|~ / New Jersey|4152|38.8333333333333|-74.5|0.9999|150000|0
|1|~ / New Mexico East|4152|31|-104.333333333333|0.999909091|165000|0
|1|~ / New Mexico Central|4152|31|-106.25|0.9999|500000|0
|1|~ / New Mexico West|4152|31|-107.833333333333|0.999916667|830000|0
|1|~ / New York East|4152|38.8333333333333|-74.5|0.9999|150000|0
|1|~ / New York Central|4152|40|-76.5833333333333|0.9999375|250000|0
|1|~ / New York West|4152|40|-78.5833333333333|0.9999375|350000|0
|0|~ / New York Long Island|4152|40.1666666666667|-74|41.0333333333333|40.6666666666667|300000|0
|0|~ / North Dakota North|4152|47|-100.5|48.7333333333333|47.4333333333333|600000|0
|0|~ / North Dakota South|4152|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|600000|0
|0|~ / Ohio North|4152|39.6666666666667|-82.5|41.7|40.4333333333333|600000|0
|0|~ / Ohio South|4152|38|-82.5|40.0333333333333|38.7333333333333|600000|0
|0|~ / Oklahoma North|4152|35|-98|36.7666666666667|35.5666666666667|600000|0
|0|~ / Oklahoma South|4152|33.3333333333333|-98|35.2333333333333|33.9333333333333|600000|0
|0|~ / Oregon North|4152|43.6666666666667|-120.5|46|44.3333333333333|2500000|0
|0|~ / Oregon South|4152|41.6666666666667|-120.5|44|42.3333333333333|1500000|0
|1|~ / Rhode Island|4152|41.0833333333333|-71.5|0.99999375|100000|0
|0|~ / South Dakota North|4152|43.8333333333333|-100|45.6833333333333|44.4166666666667|600000|0
|0|~ / South Dakota South|4152|42.3333333333333|-100.333333333333|44.4|42.8333333333333|600000|0
|0|~ / Tennessee|4152|34.3333333333333|-86|36.4166666666667|35.25|600000|0
|0|~ / Texas North|4152|34|-101.5|36.1833333333333|34.65|200000|1000000
|0|~ / Texas North Central|4152|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|600000|2000000
|0|~ / Texas Central|4152|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|700000|3000000
|0|~ / Texas South Central|4152|27.8333333333333|-99|30.2833333333333|28.3833333333333|600000|4000000
|0|~ / Texas South|4152|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|300000|5000000
|0|~ / Utah North|4152|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|500000|1000000
|0|~ / Utah Central|4152|38.3333333333333|-111.5|40.65|39.0166666666667|500000|2000000
|0|~ / Utah South|4152|36.6666666666667|-111.5|38.35|37.2166666666667|500000|3000000
|1|~ / Vermont|4152|42.5|-72.5|0.999964286|500000|0
|0|~ / Virginia North|4152|37.6666666666667|-78.5|39.2|38.0333333333333|3500000|2000000
|0|~ / Virginia South|4152|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|3500000|1000000
|0|~ / Washington North|4152|47|-120.833333333333|48.7333333333333|47.5|500000|0
|0|~ / Washington South|4152|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|500000|0
|0|~ / West Virginia North|4152|38.5|-79.5|40.25|39|600000|0
|0|~ / West Virginia South|4152|37|-81|38.8833333333333|37.4833333333333|600000|0
|0|~ / Wisconsin North|4152|45.1666666666667|-90|46.7666666666667|45.5666666666667|600000|0
|0|~ / Wisconsin Central|4152|43.8333333333333|-90|45.5|44.25|600000|0
|0|~ / Wisconsin South|4152|42|-90|44.0666666666667|42.7333333333333|600000|0
|1|~ / Wyoming East|4152|40.5|-105.166666666667|0.9999375|200000|0
|1|~ / Wyoming East Central|4152|40.5|-107.333333333333|0.9999375|400000|100000
|1|~ / Wyoming West Central|4152|40.5|-108.75|0.9999375|600000|0
|1|~ / Wyoming West|4152|40.5|-110.083333333333|0.9999375|800000|100000
|0|~ / Puerto Rico and Virgin Is.|4152|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|200000|200000
|5|~ / Arizona East (ft)|4152|31|-110.166666666667|0.9999|700000|0
|5|~ / Arizona Central (ft)|4152|31|-111.916666666667|0.9999|700000|0
|5|~ / Arizona West (ft)|4152|31|-113.75|0.999933333|700000|0
|2|~ / California zone 1 (ftUS)|4152|39.3333333333333|-122|41.6666666666667|40|6561666.667|1640416.667
|2|~ / California zone 2 (ftUS)|4152|37.6666666666667|-122|39.8333333333333|38.3333333333333|6561666.667|1640416.667
|2|~ / California zone 3 (ftUS)|4152|36.5|-120.5|38.4333333333333|37.0666666666667|6561666.667|1640416.667
|2|~ / California zone 4 (ftUS)|4152|35.3333333333333|-119|37.25|36|6561666.667|1640416.667
|2|~ / California zone 5 (ftUS)|4152|33.5|-118|35.4666666666667|34.0333333333333|6561666.667|1640416.667
|2|~ / California zone 6 (ftUS)|4152|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|6561666.667|1640416.667
|2|~ / Colorado North (ftUS)|4152|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|3000000|1000000
|2|~ / Colorado Central (ftUS)|4152|37.8333333333333|-105.5|39.75|38.45|3000000|1000000
|2|~ / Colorado South (ftUS)|4152|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|3000000|1000000
|2|~ / Connecticut (ftUS)|4152|40.8333333333333|-72.75|41.8666666666667|41.2|1000000|500000
|3|~ / Delaware (ftUS)|4152|38|-75.4166666666667|0.999995|656166.667|0
|3|~ / Florida East (ftUS)|4152|24.3333333333333|-81|0.999941177|656166.667|0
|3|~ / Florida West (ftUS)|4152|24.3333333333333|-82|0.999941177|656166.667|0
|2|~ / Florida North (ftUS)|4152|29|-84.5|30.75|29.5833333333333|1968500|0
|3|~ / Georgia East (ftUS)|4152|30|-82.1666666666667|0.9999|656166.667|0
|3|~ / Georgia West (ftUS)|4152|30|-84.1666666666667|0.9999|2296583.333|0
|3|~ / Idaho East (ftUS)|4152|41.6666666666667|-112.166666666667|0.999947368|656166.667|0
|3|~ / Idaho Central (ftUS)|4152|41.6666666666667|-114|0.999947368|1640416.667|0
|3|~ / Idaho West (ftUS)|4152|41.6666666666667|-115.75|0.999933333|2624666.667|0
|!6|~ / Indiana East (ftUS)|4152|37.5|-85.6666666666667|0.999966667|328083.333|820208.333
|!7|~ / Indiana West (ftUS)|4152|37.5|-87.0833333333333|0.999966667|2952750|820208.333
|2|~ / Kentucky North (ftUS)|4152|37.5|-84.25|37.9666666666667|38.9666666666667|1640416.667|0
|2|~ / Kentucky South (ftUS)|4152|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|1640416.667|1640416.667
|2|~ / Maryland (ftUS)|4152|37.6666666666667|-77|39.45|38.3|1312333.333|0
|2|~ / Massachusetts Mainland (ftUS)|4152|41|-71.5|42.6833333333333|41.7166666666667|656166.667|2460625
|2|~ / Massachusetts Island (ftUS)|4152|41|-70.5|41.4833333333333|41.2833333333333|1640416.667|0
|4|~ / Michigan North (ft)|4152|44.7833333333333|-87|47.0833333333333|45.4833333333333|26246719.16|0
|4|~ / Michigan Central (ft)|4152|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|19685039.37|0
|4|~ / Michigan South (ft)|4152|41.5|-84.3666666666667|43.6666666666667|42.1|13123359.58|0
|3|~ / Mississippi East (ftUS)|4152|29.5|-88.8333333333333|0.99995|984250|0
|3|~ / Mississippi West (ftUS)|4152|29.5|-90.3333333333333|0.99995|2296583.333|0
|4|~ / Montana (ft)|4152|44.25|-109.5|49|45|1968503.937|0
|3|~ / New Mexico East (ftUS)|4152|31|-104.333333333333|0.999909091|541337.5|0
|3|~ / New Mexico Central (ftUS)|4152|31|-106.25|0.9999|1640416.667|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `2904|4|~ / New Mexico West (ftUS)|4152|31|-107.833333333333|0.999916667|2723091.667|0
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
|8|~ / Australian Antarctic Polar Stereographic|4326|-71|70|6000000|6000000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Conformal_(West_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Westing",WEST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Conformal_(West_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3463"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3464"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Hyperbolic Cassini-Soldner",ID["EPSG",9833]],PARAMETER["Latitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["False easting",%,LENGTHUNIT["link",0.201168],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["link",0.201168],ID["EPSG",8807]]],CS[Cartesian,2],AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["link",0.201168]],AXIS["easting (Y)",east,ORDER[2],LENGTHUNIT["link",0.201168]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["link",0.201168,AUTHORITY["EPSG","9098"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3460"]]`,
    nodes: `BASEGEOGCRS["Vanua Levu 1915",DATUM["Vanua Levu 1915",ELLIPSOID["Clarke 1880 (international foot)",20926202,293.466307655635,LENGTHUNIT["foot",0.3048]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4748]]`,
    rows: `3033|2|~ / Australian Antarctic Lambert|4326|-50|70|-68.5|-74.5|6000000|6000000
|8|~-extended / LCC Europe|4258|52|10|35|65|4000000|2800000
|9|~-extended / LAEA Europe|4258|52|10|4321000|3210000
|0|~ / UTM zone 36S|4130|0|33|0.9996|500000|10000000
|0|~ / UTM zone 37S|4130|0|39|0.9996|500000|10000000
|!1|~ / TM26 (deprecated)|4258|0|-27|0.9996|500000|0
|!1|~ / TM27 (deprecated)|4258|0|-21|0.9996|500000|0
|1|~ / UTM zone 28N (N-E)|4258|0|-15|0.9996|500000|0
|1|~ / UTM zone 29N (N-E)|4258|0|-9|0.9996|500000|0
|1|~ / UTM zone 30N (N-E)|4258|0|-3|0.9996|500000|0
|1|~ / UTM zone 31N (N-E)|4258|0|3|0.9996|500000|0
|1|~ / UTM zone 32N (N-E)|4258|0|9|0.9996|500000|0
|1|~ / UTM zone 33N (N-E)|4258|0|15|0.9996|500000|0
|1|~ / UTM zone 34N (N-E)|4258|0|21|0.9996|500000|0
|1|~ / UTM zone 35N (N-E)|4258|0|27|0.9996|500000|0
|1|~ / UTM zone 36N (N-E)|4258|0|33|0.9996|500000|0
|1|~ / UTM zone 37N (N-E)|4258|0|39|0.9996|500000|0
|!1|~ / TM38 (deprecated)|4258|0|45|0.9996|500000|0
|!1|~ / TM39 (deprecated)|4258|0|51|0.9996|500000|0
|4|~ / Lambert 1900|4657|65|-19.022125|1|0|0
|4|~ / Lambert 1955|4658|65|-18|1|500000|500000
|0|~ / UTM zone 26N|4658|0|-27|0.9996|500000|0
|0|~ / UTM zone 27N|4658|0|-21|0.9996|500000|0
|0|~ / UTM zone 28N|4658|0|-15|0.9996|500000|0
|2|~ / Lambert 1993|4659|65|-19|64.25|65.75|500000|500000
|1|~ / Jan Mayen Grid|4660|0|-8.5|1|50000|-7800000
|1|~ / Latvia TM|4661|0|24|0.9996|500000|-6000000
|0|~ / UTM zone 58S|4662|0|165|0.9996|500000|10000000
|0|~ / UTM zone 28N|4663|0|-15|0.9996|500000|0
|0|~ / UTM zone 26N|4664|0|-27|0.9996|500000|0
|0|~ / UTM zone 26N|4665|0|-27|0.9996|500000|0
|0|~ / UTM zone 32N|4670|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|4670|0|15|0.9996|500000|0
|0|~ / Jordan TM|4230|0|37|0.9998|500000|-3000000
|0|~ / TM35FIN(E,N)|4258|0|27|0.9996|500000|0
|10|~ / Soldner Berlin|4314|52.4186482777778|13.6272036666667|40000|10000
|0|~ / Wisconsin Transverse Mercator|4267|0|-90|0.9996|500000|-4500000
|0|~ / Wisconsin Transverse Mercator|4269|0|-90|0.9996|520000|-4480000
|0|~ / Wisconsin Transverse Mercator|4152|0|-90|0.9996|520000|-4480000
|0|~ / Maine CS2000 East|4269|43.8333333333333|-67.875|0.99998|700000|0
|!11|~ / Maine CS2000 Central|4269|43.5|-69.125|0.99998|500000|0
|0|~ / Maine CS2000 West|4269|42.8333333333333|-70.375|0.99998|300000|0
|0|~ / Maine CS2000 East|4152|43.8333333333333|-67.875|0.99998|700000|0
|!12|~ / Maine CS2000 Central|4152|43.5|-69.125|0.99998|500000|0
|0|~ / Maine CS2000 West|4152|42.8333333333333|-70.375|0.99998|300000|0
|5|~ / Michigan Oblique Mercator|4269|45.3091666666667|-86|337.25556|337.25556|0.9996|2546731.496|-4354009.816
|5|~ / Michigan Oblique Mercator|4152|45.3091666666667|-86|337.25556|337.25556|0.9996|2546731.496|-4354009.816
|13|~ / Shackleford|4267|31.1666666666667|-100|27.4166666666667|34.9166666666667|3000000|3000000
|2|~ / Texas State Mapping System|4269|31.1666666666667|-100|27.4166666666667|34.9166666666667|1000000|1000000
|2|~ / Texas Centric Lambert Conformal|4269|18|-100|27.5|35|1500000|5000000
|3|~ / Texas Centric Albers Equal Area|4269|18|-100|27.5|35|1500000|6000000
|2|~ / Texas Centric Lambert Conformal|4152|18|-100|27.5|35|1500000|5000000
|3|~ / Texas Centric Albers Equal Area|4152|18|-100|27.5|35|1500000|6000000
|3|~ / Florida GDL Albers|4269|24|-84|24|31.5|400000|0
|3|~ / Florida GDL Albers|4152|24|-84|24|31.5|400000|0
|2|~ / Kentucky Single Zone|4269|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|1500000|1000000
|6|~ / Kentucky Single Zone (ftUS)|4269|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|4921250|3280833.333
|2|~ / Kentucky Single Zone|4152|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|1500000|1000000
|6|~ / Kentucky Single Zone (ftUS)|4152|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|4921250|3280833.333
|0|~ / UTM zone 51N|4301|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|4301|0|129|0.9996|500000|0
|0|~ / UTM zone 53N|4301|0|135|0.9996|500000|0
|0|~ / UTM zone 54N|4301|0|141|0.9996|500000|0
|0|~ / UTM zone 55N|4301|0|147|0.9996|500000|0
|0|~ / UTM zone 51N|4612|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|4612|0|129|0.9996|500000|0
|0|~ / UTM zone 53N|4612|0|135|0.9996|500000|0
|0|~ / UTM zone 54N|4612|0|141|0.9996|500000|0
|0|~ / UTM zone 55N|4612|0|147|0.9996|500000|0
|14|~ / American Samoa Lambert|4169|-14.2666666666667|-170|1|500000|312234.65
|!0|Mauritania 1999 / UTM zone 28N (deprecated)|4681|0|-15|0.9996|500000|0
|!0|Mauritania 1999 / UTM zone 29N (deprecated)|4681|0|-9|0.9996|500000|0
|!0|Mauritania 1999 / UTM zone 30N (deprecated)|4681|0|-3|0.9996|500000|0
|0|~ / TM 90 NE|4682|0|90|0.9996|500000|0
|2|~ / SA Lambert|4283|-32|135|-28|-36|1000000|2000000
|0|~ / Guernsey Grid|4258|49.5|-2.41666666666667|0.999997|47000|50000
|0|~ / Jersey Transverse Mercator|4258|49.225|-2.135|0.9999999|40000|70000
|2|~ / Vicgrid66|4202|-37|145|-36|-38|2500000|4500000
|2|~ / Vicgrid|4283|-37|145|-36|-38|2500000|2500000
|2|~ / Geoscience Australia Lambert|4283|0|134|-18|-36|0|0
|0|~ / BCSG02|4283|-28|153|0.99999|50000|100000
|1|~ / Colombia Far West zone|4686|4.59620041666667|-80.0775079166667|1|1000000|1000000
|1|~ / Colombia West zone|4686|4.59620041666667|-77.0775079166667|1|1000000|1000000
|1|~ / Colombia Bogota zone|4686|4.59620041666667|-74.0775079166667|1|1000000|1000000
|1|~ / Colombia East Central zone|4686|4.59620041666667|-71.0775079166667|1|1000000|1000000
|1|~ / Colombia East zone|4686|4.59620041666667|-68.0775079166667|1|1000000|1000000
|0|~ / AEF west|4192|0|10.5|0.999|1000000|1000000
|15|~ / Poland zone I|4179|50.625|21.0833333333333|0.9998|4637000|5467000
|0|~ / Philippines zone 1|4683|0|117|0.99995|500000|0
|0|~ / Philippines zone 2|4683|0|119|0.99995|500000|0
|0|~ / Philippines zone 3|4683|0|121|0.99995|500000|0
|0|~ / Philippines zone 4|4683|0|123|0.99995|500000|0
|0|~ / Philippines zone 5|4683|0|125|0.99995|500000|0
|1|~ / ETRS-GK19FIN|4258|0|19|1|500000|0
|1|~ / ETRS-GK20FIN|4258|0|20|1|500000|0
|1|~ / ETRS-GK21FIN|4258|0|21|1|500000|0
|1|~ / ETRS-GK22FIN|4258|0|22|1|500000|0
|1|~ / ETRS-GK23FIN|4258|0|23|1|500000|0
|1|~ / ETRS-GK24FIN|4258|0|24|1|500000|0
|1|~ / ETRS-GK25FIN|4258|0|25|1|500000|0
|1|~ / ETRS-GK26FIN|4258|0|26|1|500000|0
|1|~ / ETRS-GK27FIN|4258|0|27|1|500000|0
|1|~ / ETRS-GK28FIN|4258|0|28|1|500000|0
|1|~ / ETRS-GK29FIN|4258|0|29|1|500000|0
|1|~ / ETRS-GK30FIN|4258|0|30|1|500000|0
|1|~ / ETRS-GK31FIN|4258|0|31|1|500000|0
|16|Vanua Levu 1915 / Vanua Levu Grid|0|Vanua Levu Grid|-16.25|179.333333333333|1251331.8|1662888.5|Cadastre, engineering survey, topographic mapping (large scale).|Fiji - Vanua Levu and Taveuni.|-17.07|178.42|-16.1|-179.77
|17|~ / Viti Levu Grid|4752|-18|178|544000|704000
|0|~ / UTM zone 60S|4721|0|177|0.9996|500000|10000000
|0|~ / UTM zone 1S|4721|0|-177|0.9996|500000|10000000
|!18|~ / Fiji Map Grid|4720|-17|178.75|0.99985|2000000|4000000
|7|~ / Faroe Lambert|4741|62|-9|1|500000|500000
|7|~ / Faroe Lambert|4258|62|-9|1|500000|500000
|!1|~ / 3-degree Gauss-Kruger zone 6 (deprecated)|4284|0|18|1|6500000|0
|!1|~ / 3-degree Gauss-Kruger CM 18E (deprecated)|4284|0|18|1|500000|0
|0|~ / UTM zone 48N|4131|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|4131|0|111|0.9996|500000|0
|!1|~ / 3-degree Gauss-Kruger zone 6 (deprecated)|4200|0|18|1|6500000|0
|!1|~ / 3-degree Gauss-Kruger CM 18E (deprecated)|4200|0|18|1|500000|0
|1|ST74|4619|0|18.05779|0.99999425|100178.1808|-6500614.7836
|3|~ / BC Albers|4617|45|-126|50|58.5|1000000|0
|0|~ / UTM zone 7N|4617|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|4617|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|4617|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|4617|0|-123|0.9996|500000|0
|0|~ / UTM zone 14N|4617|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4617|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4617|0|-87|0.9996|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["British chain (Sears 1922 truncated)",20.116756,AUTHORITY["EPSG","9301"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Conformal_(West_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `3161|0|~ / Ontario MNR Lambert|4269|0|-85|44.5|53.5|930000|6430000
|0|~ / Ontario MNR Lambert|4617|0|-85|44.5|53.5|930000|6430000
|0|~ / Lambert New Caledonia|4749|-21.5|166|-20.6666666666667|-22.3333333333333|400000|300000
|1|~ / UTM zone 58S|4750|0|165|0.9996|500000|10000000
|0|~ / Noumea Lambert|4644|-22.26969175|166.44242575|-22.24469175|-22.29469175|0.66|1.02
|0|~ / Noumea Lambert 2|4644|-22.2697222222222|166.4425|-22.2447222222222|-22.2947222222222|8.313|-2.354
|4|~ / RSO Malaya (ch)|4751|4|102.25|323.0257905|323.130102361111|0.99984|40000|0
|5|~ / RSO Malaya (m)|4751|4|102.25|323.0257905|323.130102361111|0.99984|804670.24|0
|1|~ / UTM zone 57S|4749|0|159|0.9996|500000|10000000
|1|~ / UTM zone 58S|4749|0|165|0.9996|500000|10000000
|1|~ / UTM zone 59S|4749|0|171|0.9996|500000|10000000
|1|~ / UTM zone 59S|4641|0|171|0.9996|500000|10000000
|6|~ / Faroe Lambert FK89|4753|62|-9|1|700000|700000
|3|~ / Great Lakes Albers|4269|45.568977|-84.455955|42.122774|49.01518|1000000|1000000
|3|~ / Great Lakes and St Lawrence Albers|4269|45.568977|-83.248627|42.122774|49.01518|1000000|1000000
|1|~ / TM 106 NE|4131|0|106|0.9996|500000|0
|1|~ / Libya TM|4754|0|17|0.9965|1000000|0
|1|~ / UTM zone 18N|4747|0|-75|0.9996|500000|0
|1|~ / UTM zone 19N|4747|0|-69|0.9996|500000|0
|1|~ / UTM zone 20N|4747|0|-63|0.9996|500000|0
|1|~ / UTM zone 21N|4747|0|-57|0.9996|500000|0
|1|~ / UTM zone 22N|4747|0|-51|0.9996|500000|0
|1|~ / UTM zone 23N|4747|0|-45|0.9996|500000|0
|1|~ / UTM zone 24N|4747|0|-39|0.9996|500000|0
|1|~ / UTM zone 25N|4747|0|-33|0.9996|500000|0
|1|~ / UTM zone 26N|4747|0|-27|0.9996|500000|0
|1|~ / UTM zone 27N|4747|0|-21|0.9996|500000|0
|1|~ / UTM zone 28N|4747|0|-15|0.9996|500000|0
|1|~ / UTM zone 29N|4747|0|-9|0.9996|500000|0
|1|~ / Libya TM zone 5|4754|0|9|0.99995|200000|0
|1|~ / Libya TM zone 6|4754|0|11|0.99995|200000|0
|1|~ / Libya TM zone 7|4754|0|13|0.99995|200000|0
|1|~ / Libya TM zone 8|4754|0|15|0.99995|200000|0
|1|~ / Libya TM zone 9|4754|0|17|0.99995|200000|0
|1|~ / Libya TM zone 10|4754|0|19|0.99995|200000|0
|1|~ / Libya TM zone 11|4754|0|21|0.99995|200000|0
|1|~ / Libya TM zone 12|4754|0|23|0.99995|200000|0
|1|~ / Libya TM zone 13|4754|0|25|0.99995|200000|0
|1|~ / UTM zone 32N|4754|0|9|0.9996|500000|0
|7|~ / Iraq zone|4132|32.5|45|0.9987864078|1500000|1166200
|1|~ / UTM zone 33N|4754|0|15|0.9996|500000|0
|1|~ / UTM zone 34N|4754|0|21|0.9996|500000|0
|1|~ / UTM zone 35N|4754|0|27|0.9996|500000|0
|0|~ / SCAR IMW SP19-20|4326|-90|-66|-60.6666666666667|-63.3333333333333|0|0
|0|~ / SCAR IMW SP21-22|4326|-90|-54|-60.6666666666667|-63.3333333333333|0|0
|0|~ / SCAR IMW SP23-24|4326|-90|-42|-60.6666666666667|-63.3333333333333|0|0
|0|~ / SCAR IMW SQ01-02|4326|-90|-174|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ19-20|4326|-90|-66|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ21-22|4326|-90|-54|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ37-38|4326|-90|42|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ39-40|4326|-90|54|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ41-42|4326|-90|66|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ43-44|4326|-90|78|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ45-46|4326|-90|90|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ47-48|4326|-90|102|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ49-50|4326|-90|114|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ51-52|4326|-90|126|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ53-54|4326|-90|138|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ55-56|4326|-90|150|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SQ57-58|4326|-90|162|-64.6666666666667|-67.3333333333333|0|0
|0|~ / SCAR IMW SR13-14|4326|-90|-102|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR15-16|4326|-90|-90|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR17-18|4326|-90|-78|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR19-20|4326|-90|-66|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR27-28|4326|-90|-18|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR29-30|4326|-90|-6|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR31-32|4326|-90|6|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR33-34|4326|-90|18|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR35-36|4326|-90|30|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR37-38|4326|-90|42|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR39-40|4326|-90|54|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR41-42|4326|-90|66|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR43-44|4326|-90|78|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR45-46|4326|-90|90|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR47-48|4326|-90|102|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR49-50|4326|-90|114|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR51-52|4326|-90|126|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR53-54|4326|-90|138|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR55-56|4326|-90|150|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR57-58|4326|-90|162|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SR59-60|4326|-90|174|-68.6666666666667|-71.3333333333333|0|0
|0|~ / SCAR IMW SS04-06|4326|-90|-153|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS07-09|4326|-90|-135|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS10-12|4326|-90|-117|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS13-15|4326|-90|-99|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS16-18|4326|-90|-81|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS19-21|4326|-90|-63|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS25-27|4326|-90|-27|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS28-30|4326|-90|-9|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS31-33|4326|-90|9|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS34-36|4326|-90|27|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS37-39|4326|-90|45|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS40-42|4326|-90|63|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS43-45|4326|-90|81|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS46-48|4326|-90|99|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS49-51|4326|-90|117|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS52-54|4326|-90|135|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS55-57|4326|-90|153|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW SS58-60|4326|-90|171|-72.6666666666667|-75.3333333333333|0|0
|0|~ / SCAR IMW ST01-04|4326|-90|-168|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST05-08|4326|-90|-144|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST09-12|4326|-90|-120|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST13-16|4326|-90|-96|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST17-20|4326|-90|-72|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST21-24|4326|-90|-48|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST25-28|4326|-90|-24|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST29-32|4326|-90|0|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST33-36|4326|-90|24|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST37-40|4326|-90|48|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST41-44|4326|-90|72|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST45-48|4326|-90|96|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST49-52|4326|-90|120|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST53-56|4326|-90|144|-76.6666666666667|-79.3333333333333|0|0
|0|~ / SCAR IMW ST57-60|4326|-90|168|-76.6666666666667|-79.3333333333333|0|0
|2|~ / SCAR IMW SU01-05|4326|-80.2386111111111|-165|0|0
|2|~ / SCAR IMW SU06-10|4326|-80.2386111111111|-135|0|0
|2|~ / SCAR IMW SU11-15|4326|-80.2386111111111|-105|0|0
|2|~ / SCAR IMW SU16-20|4326|-80.2386111111111|-75|0|0
|2|~ / SCAR IMW SU21-25|4326|-80.2386111111111|-45|0|0
|2|~ / SCAR IMW SU26-30|4326|-80.2386111111111|-15|0|0
|2|~ / SCAR IMW SU31-35|4326|-80.2386111111111|15|0|0
|2|~ / SCAR IMW SU36-40|4326|-80.2386111111111|45|0|0
|2|~ / SCAR IMW SU41-45|4326|-80.2386111111111|75|0|0
|2|~ / SCAR IMW SU46-50|4326|-80.2386111111111|105|0|0
|2|~ / SCAR IMW SU51-55|4326|-80.2386111111111|135|0|0
|2|~ / SCAR IMW SU56-60|4326|-80.2386111111111|165|0|0
|2|~ / SCAR IMW SV01-10|4326|-80.2386111111111|-150|0|0
|2|~ / SCAR IMW SV11-20|4326|-80.2386111111111|-90|0|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `3289|4|~ / SCAR IMW SV21-30|4326|-80.2386111111111|-30|0|0
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
|6|~ / Austria Lambert|4258|47.5|13.3333333333333|49|46|400000|400000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4457"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `3417|0|~ / Iowa North (ftUS)|4269|41.5|-93.5|43.2666666666667|42.0666666666667|4921250|3280833.3333
|0|~ / Iowa South (ftUS)|4269|40|-93.5|41.7833333333333|40.6166666666667|1640416.6667|0
|0|~ / Kansas North (ftUS)|4269|38.3333333333333|-98|39.7833333333333|38.7166666666667|1312333.3333|0
|0|~ / Kansas South (ftUS)|4269|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|1312333.3333|1312333.3333
|2|~ / Nevada East (ftUS)|4269|34.75|-115.583333333333|0.9999|656166.6667|26246666.6667
|2|~ / Nevada Central (ftUS)|4269|34.75|-116.666666666667|0.9999|1640416.6667|19685000
|2|~ / Nevada West (ftUS)|4269|34.75|-118.583333333333|0.9999|2624666.6667|13123333.3333
|2|~ / New Jersey (ftUS)|4269|38.8333333333333|-74.5|0.9999|492125|0
|0|~ / Iowa North (ftUS)|4152|41.5|-93.5|43.2666666666667|42.0666666666667|4921250|3280833.3333
|0|~ / Iowa South (ftUS)|4152|40|-93.5|41.7833333333333|40.6166666666667|1640416.6667|0
|0|~ / Kansas North (ftUS)|4152|38.3333333333333|-98|39.7833333333333|38.7166666666667|1312333.3333|0
|0|~ / Kansas South (ftUS)|4152|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|1312333.3333|1312333.3333
|2|~ / Nevada East (ftUS)|4152|34.75|-115.583333333333|0.9999|656166.6667|26246666.6667
|2|~ / Nevada Central (ftUS)|4152|34.75|-116.666666666667|0.9999|1640416.6667|19685000
|2|~ / Nevada West (ftUS)|4152|34.75|-118.583333333333|0.9999|2624666.6667|13123333.3333
|2|~ / New Jersey (ftUS)|4152|38.8333333333333|-74.5|0.9999|492125|0
|0|~ / Arkansas North (ftUS)|4269|34.3333333333333|-92|36.2333333333333|34.9333333333333|1312333.3333|0
|0|~ / Arkansas South (ftUS)|4269|32.6666666666667|-92|34.7666666666667|33.3|1312333.3333|1312333.3333
|2|~ / Illinois East (ftUS)|4269|36.6666666666667|-88.3333333333333|0.999975|984250|0
|2|~ / Illinois West (ftUS)|4269|36.6666666666667|-90.1666666666667|0.999941177|2296583.3333|0
|2|~ / New Hampshire (ftUS)|4269|42.5|-71.6666666666667|0.999966667|984250|0
|2|~ / Rhode Island (ftUS)|4269|41.0833333333333|-71.5|0.99999375|328083.3333|0
|1|~ / UTM zone 39N|4134|0|51|0.9996|500000|0
|1|~ / UTM zone 40N|4134|0|57|0.9996|500000|0
|0|~ / Arkansas North (ftUS)|4152|34.3333333333333|-92|36.2333333333333|34.9333333333333|1312333.3333|0
|0|~ / Arkansas South (ftUS)|4152|32.6666666666667|-92|34.7666666666667|33.3|1312333.3333|1312333.3333
|2|~ / Illinois East (ftUS)|4152|36.6666666666667|-88.3333333333333|0.999975|984250|0
|2|~ / Illinois West (ftUS)|4152|36.6666666666667|-90.1666666666667|0.999941177|2296583.3333|0
|2|~ / New Hampshire (ftUS)|4152|42.5|-71.6666666666667|0.999966667|984250|0
|2|~ / Rhode Island (ftUS)|4152|41.0833333333333|-71.5|0.99999375|328083.3333|0
|3|~ / Belgian Lambert 2005|4258|50.797815|4.35921583333333|49.8333333333333|51.1666666666667|150328|166262
|6|~ / Jamaica Metric Grid|4758|18|-77|1|750000|650000
|1|~ / UTM zone 17N|4758|0|-81|0.9996|500000|0
|1|~ / UTM zone 18N|4758|0|-75|0.9996|500000|0
|0|~ / Louisiana North (ftUS)|4269|30.5|-92.5|32.6666666666667|31.1666666666667|3280833.3333|0
|0|~ / Louisiana South (ftUS)|4269|28.5|-91.3333333333333|30.7|29.3|3280833.3333|0
|0|~ / Louisiana Offshore (ftUS)|4269|25.5|-91.3333333333333|27.8333333333333|26.1666666666667|3280833.3333|0
|!7|~ / South Dakota North (ftUS)|4269|43.8333333333333|-100|45.6833333333333|44.4166666666667|1968500|0
|0|~ / South Dakota South (ftUS)|4269|42.3333333333333|-100.333333333333|44.4|42.8333333333333|1968500|0
|0|~ / Louisiana North (ftUS)|4152|30.5|-92.5|32.6666666666667|31.1666666666667|3280833.3333|0
|0|~ / Louisiana South (ftUS)|4152|28.5|-91.3333333333333|30.7|29.3|3280833.3333|0
|0|~ / South Dakota North (ftUS)|4152|43.8333333333333|-100|45.6833333333333|44.4166666666667|1968500|0
|0|~ / South Dakota South (ftUS)|4152|42.3333333333333|-100.333333333333|44.4|42.8333333333333|1968500|0
|1|~ / Fiji Map Grid|4720|-17|178.75|0.99985|2000000|4000000
|1|~ / UTM zone 28N|4155|0|-15|0.9996|500000|0
|1|~ / UTM zone 29N|4155|0|-9|0.9996|500000|0
|1|~ / Maine CS2000 Central|4269|43.5|-69.125|0.99998|500000|0
|1|~ / Maine CS2000 Central|4152|43.5|-69.125|0.99998|500000|0
|1|~ / Alabama East|4759|30.5|-85.8333333333333|0.99996|200000|0
|1|~ / Alabama West|4759|30|-87.5|0.999933333|600000|0
|4|~ / Alaska Albers|4759|50|-154|55|65|0|0
|8|~ / Alaska zone 1|4759|57|-133.666666666667|323.130102361111|323.130102361111|0.9999|5000000|-5000000
|1|~ / Alaska zone 2|4759|54|-142|0.9999|500000|0
|1|~ / Alaska zone 3|4759|54|-146|0.9999|500000|0
|1|~ / Alaska zone 4|4759|54|-150|0.9999|500000|0
|1|~ / Alaska zone 5|4759|54|-154|0.9999|500000|0
|1|~ / Alaska zone 6|4759|54|-158|0.9999|500000|0
|1|~ / Alaska zone 7|4759|54|-162|0.9999|500000|0
|1|~ / Alaska zone 8|4759|54|-166|0.9999|500000|0
|1|~ / Alaska zone 9|4759|54|-170|0.9999|500000|0
|3|~ / Alaska zone 10|4759|51|-176|53.8333333333333|51.8333333333333|1000000|0
|1|~ / Arizona Central|4759|31|-111.916666666667|0.9999|213360|0
|5|~ / Arizona Central (ft)|4759|31|-111.916666666667|0.9999|700000|0
|1|~ / Arizona East|4759|31|-110.166666666667|0.9999|213360|0
|5|~ / Arizona East (ft)|4759|31|-110.166666666667|0.9999|700000|0
|1|~ / Arizona West|4759|31|-113.75|0.999933333|213360|0
|5|~ / Arizona West (ft)|4759|31|-113.75|0.999933333|700000|0
|3|~ / Arkansas North|4759|34.3333333333333|-92|36.2333333333333|34.9333333333333|400000|0
|0|~ / Arkansas North (ftUS)|4759|34.3333333333333|-92|36.2333333333333|34.9333333333333|1312333.3333|0
|3|~ / Arkansas South|4759|32.6666666666667|-92|34.7666666666667|33.3|400000|400000
|0|~ / Arkansas South (ftUS)|4759|32.6666666666667|-92|34.7666666666667|33.3|1312333.3333|1312333.3333
|4|~ / California Albers|4759|0|-120|34|40.5|0|-4000000
|3|~ / California zone 1|4759|39.3333333333333|-122|41.6666666666667|40|2000000|500000
|0|~ / California zone 1 (ftUS)|4759|39.3333333333333|-122|41.6666666666667|40|6561666.667|1640416.667
|3|~ / California zone 2|4759|37.6666666666667|-122|39.8333333333333|38.3333333333333|2000000|500000
|0|~ / California zone 2 (ftUS)|4759|37.6666666666667|-122|39.8333333333333|38.3333333333333|6561666.667|1640416.667
|3|~ / California zone 3|4759|36.5|-120.5|38.4333333333333|37.0666666666667|2000000|500000
|0|~ / California zone 3 (ftUS)|4759|36.5|-120.5|38.4333333333333|37.0666666666667|6561666.667|1640416.667
|3|~ / California zone 4|4759|35.3333333333333|-119|37.25|36|2000000|500000
|0|~ / California zone 4 (ftUS)|4759|35.3333333333333|-119|37.25|36|6561666.667|1640416.667
|3|~ / California zone 5|4759|33.5|-118|35.4666666666667|34.0333333333333|2000000|500000
|0|~ / California zone 5 (ftUS)|4759|33.5|-118|35.4666666666667|34.0333333333333|6561666.667|1640416.667
|3|~ / California zone 6|4759|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|2000000|500000
|0|~ / California zone 6 (ftUS)|4759|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|6561666.667|1640416.667
|3|~ / Colorado Central|4759|37.8333333333333|-105.5|39.75|38.45|914401.8289|304800.6096
|0|~ / Colorado Central (ftUS)|4759|37.8333333333333|-105.5|39.75|38.45|3000000|1000000
|3|~ / Colorado North|4759|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|914401.8289|304800.6096
|0|~ / Colorado North (ftUS)|4759|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|3000000|1000000
|3|~ / Colorado South|4759|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|914401.8289|304800.6096
|0|~ / Colorado South (ftUS)|4759|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|3000000|1000000
|3|~ / Connecticut|4759|40.8333333333333|-72.75|41.8666666666667|41.2|304800.6096|152400.3048
|0|~ / Connecticut (ftUS)|4759|40.8333333333333|-72.75|41.8666666666667|41.2|1000000|500000
|1|~ / Delaware|4759|38|-75.4166666666667|0.999995|200000|0
|2|~ / Delaware (ftUS)|4759|38|-75.4166666666667|0.999995|656166.667|0
|1|~ / Florida East|4759|24.3333333333333|-81|0.999941177|200000|0
|2|~ / Florida East (ftUS)|4759|24.3333333333333|-81|0.999941177|656166.667|0
|4|~ / Florida GDL Albers|4759|24|-84|24|31.5|400000|0
|3|~ / Florida North|4759|29|-84.5|30.75|29.5833333333333|600000|0
|0|~ / Florida North (ftUS)|4759|29|-84.5|30.75|29.5833333333333|1968500|0
|1|~ / Florida West|4759|24.3333333333333|-82|0.999941177|200000|0
|2|~ / Florida West (ftUS)|4759|24.3333333333333|-82|0.999941177|656166.667|0
|1|~ / Georgia East|4759|30|-82.1666666666667|0.9999|200000|0
|2|~ / Georgia East (ftUS)|4759|30|-82.1666666666667|0.9999|656166.667|0
|1|~ / Georgia West|4759|30|-84.1666666666667|0.9999|700000|0
|2|~ / Georgia West (ftUS)|4759|30|-84.1666666666667|0.9999|2296583.333|0
|1|~ / Idaho Central|4759|41.6666666666667|-114|0.999947368|500000|0
|2|~ / Idaho Central (ftUS)|4759|41.6666666666667|-114|0.999947368|1640416.667|0
|1|~ / Idaho East|4759|41.6666666666667|-112.166666666667|0.999947368|200000|0
|2|~ / Idaho East (ftUS)|4759|41.6666666666667|-112.166666666667|0.999947368|656166.667|0
|1|~ / Idaho West|4759|41.6666666666667|-115.75|0.999933333|800000|0
|2|~ / Idaho West (ftUS)|4759|41.6666666666667|-115.75|0.999933333|2624666.667|0
|1|~ / Illinois East|4759|36.6666666666667|-88.3333333333333|0.999975|300000|0
|2|~ / Illinois East (ftUS)|4759|36.6666666666667|-88.3333333333333|0.999975|984250|0
|1|~ / Illinois West|4759|36.6666666666667|-90.1666666666667|0.999941177|700000|0
|2|~ / Illinois West (ftUS)|4759|36.6666666666667|-90.1666666666667|0.999941177|2296583.3333|0
|1|~ / Indiana East|4759|37.5|-85.6666666666667|0.999966667|100000|250000
|2|~ / Indiana East (ftUS)|4759|37.5|-85.6666666666667|0.999966667|328083.333|820208.333
|1|~ / Indiana West|4759|37.5|-87.0833333333333|0.999966667|900000|250000
|2|~ / Indiana West (ftUS)|4759|37.5|-87.0833333333333|0.999966667|2952750|820208.333
|3|~ / Iowa North|4759|41.5|-93.5|43.2666666666667|42.0666666666667|1500000|1000000
|0|~ / Iowa North (ftUS)|4759|41.5|-93.5|43.2666666666667|42.0666666666667|4921250|3280833.3333
|3|~ / Iowa South|4759|40|-93.5|41.7833333333333|40.6166666666667|500000|0
|0|~ / Iowa South (ftUS)|4759|40|-93.5|41.7833333333333|40.6166666666667|1640416.6667|0
|3|~ / Kansas North|4759|38.3333333333333|-98|39.7833333333333|38.7166666666667|400000|0
|0|~ / Kansas North (ftUS)|4759|38.3333333333333|-98|39.7833333333333|38.7166666666667|1312333.3333|0
|3|~ / Kansas South|4759|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|400000|400000
|0|~ / Kansas South (ftUS)|4759|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|1312333.3333|1312333.3333
|3|~ / Kentucky North|4759|37.5|-84.25|37.9666666666667|38.9666666666667|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `3545|1|~ / Kentucky North (ftUS)|4759|37.5|-84.25|37.9666666666667|38.9666666666667|1640416.667|0
|0|~ / Kentucky Single Zone|4759|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|1500000|1000000
|1|~ / Kentucky Single Zone (ftUS)|4759|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|4921250|3280833.333
|0|~ / Kentucky South|4759|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|500000|500000
|1|~ / Kentucky South (ftUS)|4759|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|1640416.667|1640416.667
|0|~ / Louisiana North|4759|30.5|-92.5|32.6666666666667|31.1666666666667|1000000|0
|1|~ / Louisiana North (ftUS)|4759|30.5|-92.5|32.6666666666667|31.1666666666667|3280833.3333|0
|0|~ / Louisiana South|4759|28.5|-91.3333333333333|30.7|29.3|1000000|0
|1|~ / Louisiana South (ftUS)|4759|28.5|-91.3333333333333|30.7|29.3|3280833.3333|0
|2|~ / Maine CS2000 Central|4759|43.5|-69.125|0.99998|500000|0
|2|~ / Maine CS2000 East|4759|43.8333333333333|-67.875|0.99998|700000|0
|2|~ / Maine CS2000 West|4759|42.8333333333333|-70.375|0.99998|300000|0
|2|~ / Maine East|4759|43.6666666666667|-68.5|0.9999|300000|0
|2|~ / Maine West|4759|42.8333333333333|-70.1666666666667|0.999966667|900000|0
|0|~ / Maryland|4759|37.6666666666667|-77|39.45|38.3|400000|0
|1|~ / Utah North (ftUS)|4269|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|1640416.6667|3280833.3333
|3|~ / Hawaii zone 1|4135|18.8333333333333|-155.5|0.999966667|500000|0
|3|~ / Hawaii zone 2|4135|20.3333333333333|-156.666666666667|0.999966667|500000|0
|3|~ / Hawaii zone 3|4135|21.1666666666667|-158|0.99999|500000|0
|3|~ / Hawaii zone 4|4135|21.8333333333333|-159.5|0.99999|500000|0
|3|~ / Hawaii zone 5|4135|21.6666666666667|-160.166666666667|1|500000|0
|1|~ / Utah Central (ftUS)|4269|38.3333333333333|-111.5|40.65|39.0166666666667|1640416.6667|6561666.6667
|1|~ / Utah South (ftUS)|4269|36.6666666666667|-111.5|38.35|37.2166666666667|1640416.6667|9842500
|1|~ / Utah North (ftUS)|4152|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|1640416.6667|3280833.3333
|1|~ / Utah Central (ftUS)|4152|38.3333333333333|-111.5|40.65|39.0166666666667|1640416.6667|6561666.6667
|1|~ / Utah South (ftUS)|4152|36.6666666666667|-111.5|38.35|37.2166666666667|1640416.6667|9842500
|5|~ / North Pole LAEA Bering Sea|4326|90|180|0|0
|5|~ / North Pole LAEA Alaska|4326|90|-150|0|0
|5|~ / North Pole LAEA Canada|4326|90|-100|0|0
|5|~ / North Pole LAEA Atlantic|4326|90|-40|0|0
|5|~ / North Pole LAEA Europe|4326|90|10|0|0
|5|~ / North Pole LAEA Russia|4326|90|90|0|0
|6|~ / Australian Albers|4283|0|132|-18|-36|0|0
|6|~ / Yukon Albers|4269|59|-132.5|61.6666666666667|68|500000|500000
|6|~ / Yukon Albers|4617|59|-132.5|61.6666666666667|68|500000|500000
|0|~ / NWT Lambert|4269|0|-112|62|70|0|0
|0|~ / NWT Lambert|4617|0|-112|62|70|0|0
|1|~ / Maryland (ftUS)|4759|37.6666666666667|-77|39.45|38.3|1312333.333|0
|0|~ / Massachusetts Island|4759|41|-70.5|41.4833333333333|41.2833333333333|500000|0
|1|~ / Massachusetts Island (ftUS)|4759|41|-70.5|41.4833333333333|41.2833333333333|1640416.667|0
|0|~ / Massachusetts Mainland|4759|41|-71.5|42.6833333333333|41.7166666666667|200000|750000
|1|~ / Massachusetts Mainland (ftUS)|4759|41|-71.5|42.6833333333333|41.7166666666667|656166.667|2460625
|0|~ / Michigan Central|4759|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|6000000|0
|4|~ / Michigan Central (ft)|4759|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|19685039.37|0
|0|~ / Michigan North|4759|44.7833333333333|-87|47.0833333333333|45.4833333333333|8000000|0
|4|~ / Michigan North (ft)|4759|44.7833333333333|-87|47.0833333333333|45.4833333333333|26246719.16|0
|7|~ / Michigan Oblique Mercator|4759|45.3091666666667|-86|337.25556|337.25556|0.9996|2546731.496|-4354009.816
|0|~ / Michigan South|4759|41.5|-84.3666666666667|43.6666666666667|42.1|4000000|0
|4|~ / Michigan South (ft)|4759|41.5|-84.3666666666667|43.6666666666667|42.1|13123359.58|0
|0|~ / Minnesota Central|4759|45|-94.25|47.05|45.6166666666667|800000|100000
|0|~ / Minnesota North|4759|46.5|-93.1|48.6333333333333|47.0333333333333|800000|100000
|0|~ / Minnesota South|4759|43|-94|45.2166666666667|43.7833333333333|800000|100000
|2|~ / Mississippi East|4759|29.5|-88.8333333333333|0.99995|300000|0
|3|~ / Mississippi East (ftUS)|4759|29.5|-88.8333333333333|0.99995|984250|0
|2|~ / Mississippi West|4759|29.5|-90.3333333333333|0.99995|700000|0
|3|~ / Mississippi West (ftUS)|4759|29.5|-90.3333333333333|0.99995|2296583.333|0
|2|~ / Missouri Central|4759|35.8333333333333|-92.5|0.999933333|500000|0
|2|~ / Missouri East|4759|35.8333333333333|-90.5|0.999933333|250000|0
|2|~ / Missouri West|4759|36.1666666666667|-94.5|0.999941177|850000|0
|0|~ / Montana|4759|44.25|-109.5|49|45|600000|0
|4|~ / Montana (ft)|4759|44.25|-109.5|49|45|1968503.937|0
|0|~ / Nebraska|4759|39.8333333333333|-100|43|40|500000|0
|2|~ / Nevada Central|4759|34.75|-116.666666666667|0.9999|500000|6000000
|3|~ / Nevada Central (ftUS)|4759|34.75|-116.666666666667|0.9999|1640416.6667|19685000
|2|~ / Nevada East|4759|34.75|-115.583333333333|0.9999|200000|8000000
|3|~ / Nevada East (ftUS)|4759|34.75|-115.583333333333|0.9999|656166.6667|26246666.6667
|2|~ / Nevada West|4759|34.75|-118.583333333333|0.9999|800000|4000000
|3|~ / Nevada West (ftUS)|4759|34.75|-118.583333333333|0.9999|2624666.6667|13123333.3333
|2|~ / New Hampshire|4759|42.5|-71.6666666666667|0.999966667|300000|0
|3|~ / New Hampshire (ftUS)|4759|42.5|-71.6666666666667|0.999966667|984250|0
|2|~ / New Jersey|4759|38.8333333333333|-74.5|0.9999|150000|0
|3|~ / New Jersey (ftUS)|4759|38.8333333333333|-74.5|0.9999|492125|0
|2|~ / New Mexico Central|4759|31|-106.25|0.9999|500000|0
|3|~ / New Mexico Central (ftUS)|4759|31|-106.25|0.9999|1640416.667|0
|2|~ / New Mexico East|4759|31|-104.333333333333|0.999909091|165000|0
|3|~ / New Mexico East (ftUS)|4759|31|-104.333333333333|0.999909091|541337.5|0
|2|~ / New Mexico West|4759|31|-107.833333333333|0.999916667|830000|0
|3|~ / New Mexico West (ftUS)|4759|31|-107.833333333333|0.999916667|2723091.667|0
|2|~ / New York Central|4759|40|-76.5833333333333|0.9999375|250000|0
|3|~ / New York Central (ftUS)|4759|40|-76.5833333333333|0.9999375|820208.333|0
|2|~ / New York East|4759|38.8333333333333|-74.5|0.9999|150000|0
|3|~ / New York East (ftUS)|4759|38.8333333333333|-74.5|0.9999|492125|0
|0|~ / New York Long Island|4759|40.1666666666667|-74|41.0333333333333|40.6666666666667|300000|0
|1|~ / New York Long Island (ftUS)|4759|40.1666666666667|-74|41.0333333333333|40.6666666666667|984250|0
|2|~ / New York West|4759|40|-78.5833333333333|0.9999375|350000|0
|3|~ / New York West (ftUS)|4759|40|-78.5833333333333|0.9999375|1148291.667|0
|0|~ / North Carolina|4759|33.75|-79|36.1666666666667|34.3333333333333|609601.22|0
|1|~ / North Carolina (ftUS)|4759|33.75|-79|36.1666666666667|34.3333333333333|2000000|0
|0|~ / North Dakota North|4759|47|-100.5|48.7333333333333|47.4333333333333|600000|0
|4|~ / North Dakota North (ft)|4759|47|-100.5|48.7333333333333|47.4333333333333|1968503.937|0
|0|~ / North Dakota South|4759|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|600000|0
|4|~ / North Dakota South (ft)|4759|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|1968503.937|0
|0|~ / Ohio North|4759|39.6666666666667|-82.5|41.7|40.4333333333333|600000|0
|0|~ / Ohio South|4759|38|-82.5|40.0333333333333|38.7333333333333|600000|0
|0|~ / Oklahoma North|4759|35|-98|36.7666666666667|35.5666666666667|600000|0
|1|~ / Oklahoma North (ftUS)|4759|35|-98|36.7666666666667|35.5666666666667|1968500|0
|0|~ / Oklahoma South|4759|33.3333333333333|-98|35.2333333333333|33.9333333333333|600000|0
|1|~ / Oklahoma South (ftUS)|4759|33.3333333333333|-98|35.2333333333333|33.9333333333333|1968500|0
|0|~ / Oregon LCC (m)|4759|41.75|-120.5|43|45.5|400000|0
|4|~ / Oregon GIC Lambert (ft)|4759|41.75|-120.5|43|45.5|1312335.958|0
|0|~ / Oregon North|4759|43.6666666666667|-120.5|46|44.3333333333333|2500000|0
|4|~ / Oregon North (ft)|4759|43.6666666666667|-120.5|46|44.3333333333333|8202099.738|0
|0|~ / Oregon South|4759|41.6666666666667|-120.5|44|42.3333333333333|1500000|0
|4|~ / Oregon South (ft)|4759|41.6666666666667|-120.5|44|42.3333333333333|4921259.843|0
|0|~ / Pennsylvania North|4759|40.1666666666667|-77.75|41.95|40.8833333333333|600000|0
|1|~ / Pennsylvania North (ftUS)|4759|40.1666666666667|-77.75|41.95|40.8833333333333|1968500|0
|0|~ / Pennsylvania South|4759|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|600000|0
|1|~ / Pennsylvania South (ftUS)|4759|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|1968500|0
|2|~ / Rhode Island|4759|41.0833333333333|-71.5|0.99999375|100000|0
|3|~ / Rhode Island (ftUS)|4759|41.0833333333333|-71.5|0.99999375|328083.3333|0
|0|~ / South Carolina|4759|31.8333333333333|-81|34.8333333333333|32.5|609600|0
|4|~ / South Carolina (ft)|4759|31.8333333333333|-81|34.8333333333333|32.5|2000000|0
|0|~ / South Dakota North|4759|43.8333333333333|-100|45.6833333333333|44.4166666666667|600000|0
|1|~ / South Dakota North (ftUS)|4759|43.8333333333333|-100|45.6833333333333|44.4166666666667|1968500|0
|0|~ / South Dakota South|4759|42.3333333333333|-100.333333333333|44.4|42.8333333333333|600000|0
|1|~ / South Dakota South (ftUS)|4759|42.3333333333333|-100.333333333333|44.4|42.8333333333333|1968500|0
|0|~ / Tennessee|4759|34.3333333333333|-86|36.4166666666667|35.25|600000|0
|1|~ / Tennessee (ftUS)|4759|34.3333333333333|-86|36.4166666666667|35.25|1968500|0
|0|~ / Texas Central|4759|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|700000|3000000
|1|~ / Texas Central (ftUS)|4759|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|2296583.333|9842500
|6|~ / Texas Centric Albers Equal Area|4759|18|-100|27.5|35|1500000|6000000
|0|~ / Texas Centric Lambert Conformal|4759|18|-100|27.5|35|1500000|5000000
|0|~ / Texas North|4759|34|-101.5|36.1833333333333|34.65|200000|1000000
|1|~ / Texas North (ftUS)|4759|34|-101.5|36.1833333333333|34.65|656166.667|3280833.333
|0|~ / Texas North Central|4759|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|600000|2000000
|1|~ / Texas North Central (ftUS)|4759|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|1968500|6561666.667
|0|~ / Texas South|4759|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|300000|5000000
|1|~ / Texas South (ftUS)|4759|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|984250|16404166.667`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3912"]]`,
    nodes: ``,
    rows: `3673|1|~ / Texas South Central|4759|27.8333333333333|-99|30.2833333333333|28.3833333333333|600000|4000000
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
|0|~ / Alberta 3TM ref merid 120 W|4269|0|-120|0.9999|0|0`,
  },
  {
    templates: `GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","4417"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","4434"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8677"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8678"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6316"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8679"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","8686"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","6931"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","6932"]]
PROJCS["%",^,PROJECTION["Cylindrical_Equal_Area"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6933"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4415"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Guam Projection",ID["EPSG",9831]],PARAMETER["Latitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Mercator_2SP"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["Hungarian_Datum_1909",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1024"]]
DATUM["Taiwan_Datum_1967",SPHEROID["GRS 1967 Modified",6378160,298.25,AUTHORITY["EPSG","7050"]],AUTHORITY["EPSG","1025"]]
DATUM["Taiwan_Datum_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1026"]]
DATUM["Taiwan Datum 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["EGM2008 geoid",2005,AUTHORITY["EPSG","1027"]]
VERT_DATUM["Fao 1979",2005,AUTHORITY["EPSG","1028"]]
DATUM["Iraqi_Geospatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1029"]]
DATUM["Iraqi Geospatial Reference System",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["N2000",2005,AUTHORITY["EPSG","1030"]]
DATUM["MGI_1901",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1031"]]
BASEGEOGCRS["Guam 1963",DATUM["Guam 1963",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4675]]
DATUM["MOLDREF99",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1032"]]
DATUM["Not_specified_based_on_Airy_1830_ellipsoid",SPHEROID["Airy 1830",6377563.396,299.3249646,AUTHORITY["EPSG","7001"]],AUTHORITY["EPSG","6001"]]
DATUM["Not_specified_based_on_Airy_Modified_1849_ellipsoid",SPHEROID["Airy Modified 1849",6377340.189,299.3249646,AUTHORITY["EPSG","7002"]],AUTHORITY["EPSG","6002"]]
DATUM["Not_specified_based_on_Australian_National_Spheroid",SPHEROID["Australian National Spheroid",6378160,298.25,AUTHORITY["EPSG","7003"]],AUTHORITY["EPSG","6003"]]
DATUM["Not_specified_based_on_Bessel_1841_ellipsoid",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6004"]]
DATUM["Not_specified_based_on_Bessel_Modified_ellipsoid",SPHEROID["Bessel Modified",6377492.018,299.1528128,AUTHORITY["EPSG","7005"]],AUTHORITY["EPSG","6005"]]
DATUM["Not_specified_based_on_Bessel_Namibia_ellipsoid",SPHEROID["Bessel Namibia (GLM)",6377483.86528042,299.1528128,AUTHORITY["EPSG","7046"]],AUTHORITY["EPSG","6006"]]
DATUM["Not_specified_based_on_Clarke_1858_ellipsoid",SPHEROID["Clarke 1858",6378293.64520876,294.260676369261,AUTHORITY["EPSG","7007"]],AUTHORITY["EPSG","6007"]]
DATUM["Not_specified_based_on_Clarke_1866_ellipsoid",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6008"]]
DATUM["Not_specified_based_on_Clarke_1866_Michigan_ellipsoid",SPHEROID["Clarke 1866 Michigan",6378450.0475489,294.978697164677,AUTHORITY["EPSG","7009"]],AUTHORITY["EPSG","6009"]]
DATUM["Not_specified_based_on_Clarke_1880_Benoit_ellipsoid",SPHEROID["Clarke 1880 (Benoit)",6378300.789,293.466315538981,AUTHORITY["EPSG","7010"]],AUTHORITY["EPSG","6010"]]
DATUM["Not_specified_based_on_Clarke_1880_IGN_ellipsoid",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6011"]]
DATUM["Not_specified_based_on_Clarke_1880_RGS_ellipsoid",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6012"]]
DATUM["Not_specified_based_on_Clarke_1880_Arc_ellipsoid",SPHEROID["Clarke 1880 (Arc)",6378249.145,293.4663077,AUTHORITY["EPSG","7013"]],AUTHORITY["EPSG","6013"]]
DATUM["Not_specified_based_on_Clarke_1880_SGA_1922_ellipsoid",SPHEROID["Clarke 1880 (SGA 1922)",6378249.2,293.46598,AUTHORITY["EPSG","7014"]],AUTHORITY["EPSG","6014"]]
DATUM["Not_specified_based_on_Everest_1830_1937_Adjustment_ellipsoid",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6015"]]
DATUM["Not_specified_based_on_Everest_1830_1967_Definition_ellipsoid",SPHEROID["Everest 1830 (1967 Definition)",6377298.556,300.8017,AUTHORITY["EPSG","7016"]],AUTHORITY["EPSG","6016"]]
DATUM["MOLDREF99",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Not_specified_based_on_Everest_1830_Modified_ellipsoid",SPHEROID["Everest 1830 Modified",6377304.063,300.8017,AUTHORITY["EPSG","7018"]],AUTHORITY["EPSG","6018"]]
DATUM["Not_specified_based_on_GRS_1980_ellipsoid",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6019"]]
DATUM["Not_specified_based_on_Helmert_1906_ellipsoid",SPHEROID["Helmert 1906",6378200,298.3,AUTHORITY["EPSG","7020"]],AUTHORITY["EPSG","6020"]]
DATUM["Not_specified_based_on_Indonesian_National_Spheroid",SPHEROID["Indonesian National Spheroid",6378160,298.247,AUTHORITY["EPSG","7021"]],AUTHORITY["EPSG","6021"]]
DATUM["Not_specified_based_on_International_1924_ellipsoid",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6022"]]
DATUM["Not_specified_based_on_Krassowsky_1940_ellipsoid",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6024"]]
DATUM["Not_specified_based_on_NWL_9D_ellipsoid",SPHEROID["NWL 9D",6378145,298.25,AUTHORITY["EPSG","7025"]],AUTHORITY["EPSG","6025"]]`,
    rows: `3802|2|~ / Alberta 3TM ref merid 120 W|4617|0|-120|0.9999|0|0
10|3|~ / Belgian Lambert 2008|4258|50.797815|4.35921583333333|49.8333333333333|51.1666666666667|649328|665262
2|2|~ / Mississippi TM|4269|32.5|-89.75|0.9998335|500000|1300000
|2|~ / Mississippi TM|4152|32.5|-89.75|0.9998335|500000|1300000
|2|~ / Mississippi TM|4759|32.5|-89.75|0.9998335|500000|1300000
3|0|HD1909|0
2|0|TWD67|1
|4|TWD97|2
|5|TWD97|3|Geodesy.|Taiwan, Republic of China - onshore and offshore - Taiwan Island, Penghu (Pescadores) Islands.|17.36|114.32|26.96|123.61
|0|TWD97|2
|2|~ / TM2 zone 119|3824|0|119|0.9999|250000|0
|2|~ / TM2 zone 121|3824|0|121|0.9999|250000|0
|2|~ / TM2 zone 119|3821|0|119|0.9999|250000|0
|2|~ / TM2 zone 121|3821|0|121|0.9999|250000|0
|2|~ / UTM zone 51N|4236|0|123|0.9996|500000|0
3|11|~ / PDC Mercator|4326|150|1|0|0
|1|~ / Gauss-Kruger zone 2|4179|0|9|1|2500000|0
|1|~ / Gauss-Kruger zone 2|4178|0|9|1|2500000|0
|1|~ / Gauss-Kruger zone 3|4178|0|15|1|3500000|0
|1|~ / Gauss-Kruger zone 4|4178|0|21|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 3|4179|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4|4179|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 9|4179|0|27|1|9500000|0
|1|~ / 3-degree Gauss-Kruger zone 10|4179|0|30|1|10500000|0
|1|~ / 3-degree Gauss-Kruger zone 6|4178|0|18|1|6500000|0
|!12|~ / 3-degree Gauss-Kruger zone 7|4178|0|21|1|7500000|0
|!13|~ / 3-degree Gauss-Kruger zone 8|4178|0|24|1|8500000|0
|14|~ / Stereo70|4179|46|25|0.99975|500000|500000
|1|~ / RT90 7.5 gon V emulation|4619|0|11.30625|1.000006|1500025.141|-667.282
|1|~ / RT90 5 gon V emulation|4619|0|13.5562666666667|1.0000058|1500044.695|-667.13
|1|~ / RT90 2.5 gon V emulation|4619|0|15.8062845294444|1.00000561024|1500064.274|-667.711
|1|~ / RT90 0 gon emulation|4619|0|18.0563|1.0000054|1500083.521|-668.844
|1|~ / RT90 2.5 gon O emulation|4619|0|20.3063166666667|1.0000052|1500102.765|-670.706
|1|~ / RT90 5 gon O emulation|4619|0|22.5563333333333|1.0000049|1500121.846|-672.557
|8|~ / NZCS2000|4167|-41|173|-37.5|-44.5|3000000|7000000
|8|~ / DGLC2000|4764|-90|157|-76.6666666666667|-79.3333333333333|500000|0
2|1|County ST74|4619|0|18.05787|0.99999506|100182.7406|-6500620.1207
|6|EGM2008 height|4
2|15|~ / Pseudo-Mercator|4326|0|1|0|0
16|1|~ / GK19FIN|4258|0|19|1|19500000|0
|1|~ / GK20FIN|4258|0|20|1|20500000|0
|1|~ / GK21FIN|4258|0|21|1|21500000|0
|1|~ / GK22FIN|4258|0|22|1|22500000|0
|1|~ / GK23FIN|4258|0|23|1|23500000|0
|1|~ / GK24FIN|4258|0|24|1|24500000|0
|1|~ / GK25FIN|4258|0|25|1|25500000|0
|1|~ / GK26FIN|4258|0|26|1|26500000|0
|1|~ / GK27FIN|4258|0|27|1|27500000|0
|1|~ / GK28FIN|4258|0|28|1|28500000|0
|1|~ / GK29FIN|4258|0|29|1|29500000|0
|1|~ / GK30FIN|4258|0|30|1|30500000|0
|1|~ / GK31FIN|4258|0|31|1|31500000|0
|6|Fao 1979 height|5
|4|IGRS|6
|5|IGRS|7|Geodesy.|Iraq - onshore and offshore.|29.06|38.79|37.39|48.75
|0|IGRS|6
|2|~ / UTM zone 37N|3889|0|39|0.9996|500000|0
|2|~ / UTM zone 38N|3889|0|45|0.9996|500000|0
|2|~ / UTM zone 39N|3889|0|51|0.9996|500000|0
|2|~ / Iraq National Grid|4230|29.0262683333333|46.5|0.9994|800000|0
7|6|N2000 height|8
|7|~ + N60 height|2393|5717
|7|~ + N60 height|5048|5717
|7|~ + N2000 height|5048|3900
3|0|MGI 1901|9
|!16|~ / Balkans zone 5|3906|0|15|0.9999|5500000|0
|!17|~ / Balkans zone 6|3906|0|18|0.9999|6500000|0
|!18|~ / Balkans zone 7|3906|0|21|0.9999|7500000|0
|!19|~ / Balkans zone 8|3906|0|24|0.9999|8500000|0
|!20|~ / Slovenia Grid|3906|0|15|0.9999|500000|0
|2|~ / Slovene National Grid|3906|0|15|0.9999|500000|-5000000
8|2|~ / UTM zone 20N|4139|0|-63|0.9996|500000|0
22|3|~ / CC42|4171|42|3|41.25|42.75|1700000|1200000
|3|~ / CC43|4171|43|3|42.25|43.75|1700000|2200000
|3|~ / CC44|4171|44|3|43.25|44.75|1700000|3200000
|3|~ / CC45|4171|45|3|44.25|45.75|1700000|4200000
|3|~ / CC46|4171|46|3|45.25|46.75|1700000|5200000
|3|~ / CC47|4171|47|3|46.25|47.75|1700000|6200000
|3|~ / CC48|4171|48|3|47.25|48.75|1700000|7200000
|3|~ / CC49|4171|49|3|48.25|49.75|1700000|8200000
|3|~ / CC50|4171|50|3|49.25|50.75|1700000|9200000
18|3|~ / Virginia Lambert|4269|36|-79.5|37|39.5|0|0
|3|~ / Virginia Lambert|4152|36|-79.5|37|39.5|0|0
|3|~ / Virginia Lambert|4759|36|-79.5|37|39.5|0|0
3|!21|~ / NSIDC EASE-Grid 2.0 North|4326|90|0|0|0
|!22|~ / NSIDC EASE-Grid 2.0 South|4326|-90|0|0|0
|!23|~ / NSIDC EASE-Grid 2.0 Global|4326|30|0|0|0
|24|~ / NSIDC Sea Ice Polar Stereographic South|4326|-70|0|0|0
2|3|~ / Canada Atlas Lambert|4269|49|-95|49|77|0|0
|3|~ / Canada Atlas Lambert|4617|49|-95|49|77|0|0
6|!25|~ / Katanga Lambert|4695|-9|26|-6.5|-11.5|500000|500000
|2|~ / Katanga Gauss zone A|4695|-9|30|1|200000|500000
|2|~ / Katanga Gauss zone B|4695|-9|28|1|200000|500000
|2|~ / Katanga Gauss zone C|4695|-9|26|1|200000|500000
|2|~ / Katanga Gauss zone D|4695|-9|24|1|200000|500000
2|9|~ State Plane CS of 1927|4139|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|500000|0
|9|~ / St. Croix|4139|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|500000|100000
|26|Guam 1963 / Guam SPCS|10|Guam SPCS|13.4724663527778|144.748750705556|50000|50000|Cadastre, engineering survey, topographic mapping (large and medium scale).|Guam - onshore.|13.18|144.58|13.7|145.01
|27|~ / Mercator 41|4326|-41|100|0|0
|10|~ / Arctic Polar Stereographic|4326|71|0|0|0
|10|~ / IBCAO Polar Stereographic|4326|75|0|0|0
|2|~ / Dubai Local TM|4326|0|55.3333333333333|1|500000|0
3|4|MOLDREF99|11
|!0|Unknown datum based upon the Airy 1830 ellipsoid (deprecated)|12
|!0|Unknown datum based upon the Airy Modified 1849 ellipsoid (deprecated)|13
|!0|Unknown datum based upon the Australian National Spheroid (deprecated)|14
|!0|Unknown datum based upon the Bessel 1841 ellipsoid (deprecated)|15
|!0|Unknown datum based upon the Bessel Modified ellipsoid (deprecated)|16
|!0|Unknown datum based upon the Bessel Namibia ellipsoid (deprecated)|17
|!0|Unknown datum based upon the Clarke 1858 ellipsoid (deprecated)|18
|!0|Unknown datum based upon the Clarke 1866 ellipsoid (deprecated)|19
|!0|Unknown datum based upon the Clarke 1866 Michigan ellipsoid (deprecated)|20
|!0|Unknown datum based upon the Clarke 1880 (Benoit) ellipsoid (deprecated)|21
|!0|Unknown datum based upon the Clarke 1880 (IGN) ellipsoid (deprecated)|22
|!0|Unknown datum based upon the Clarke 1880 (RGS) ellipsoid (deprecated)|23
|!0|Unknown datum based upon the Clarke 1880 (Arc) ellipsoid (deprecated)|24
|!0|Unknown datum based upon the Clarke 1880 (SGA 1922) ellipsoid (deprecated)|25
|!0|Unknown datum based upon the Everest 1830 (1937 Adjustment) ellipsoid (deprecated)|26
|!0|Unknown datum based upon the Everest 1830 (1967 Definition) ellipsoid (deprecated)|27
|5|MOLDREF99|28|Geodesy.|Moldova.|45.44|26.63|48.47|30.13
|!0|Unknown datum based upon the Everest 1830 Modified ellipsoid (deprecated)|29
|!0|Unknown datum based upon the GRS 1980 ellipsoid (deprecated)|30
|!0|Unknown datum based upon the Helmert 1906 ellipsoid (deprecated)|31
|!0|Unknown datum based upon the Indonesian National Spheroid (deprecated)|32
|!0|Unknown datum based upon the International 1924 ellipsoid (deprecated)|33
|0|MOLDREF99|11
|!0|Unknown datum based upon the Krassowsky 1940 ellipsoid (deprecated)|34
|!0|Unknown datum based upon the NWL 9D ellipsoid (deprecated)|35`,
  },
  {
    templates: `GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree minute second hemisphere",0.0174532925199433,AUTHORITY["EPSG","9108"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4047"]]
PROJCS["%",^,PROJECTION["Equirectangular"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Equirectangular"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4087"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4613"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4669"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4617"]]`,
    nodes: `DATUM["Not_specified_based_on_Plessis_1817_ellipsoid",SPHEROID["Plessis 1817",6376523,308.64,AUTHORITY["EPSG","7027"]],AUTHORITY["EPSG","6027"]]
DATUM["Not_specified_based_on_Struve_1860_ellipsoid",SPHEROID["Struve 1860",6378298.3,294.73,AUTHORITY["EPSG","7028"]],AUTHORITY["EPSG","6028"]]
DATUM["Not_specified_based_on_War_Office_ellipsoid",SPHEROID["War Office",6378300,296,AUTHORITY["EPSG","7029"]],AUTHORITY["EPSG","6029"]]
DATUM["Not_specified_based_on_WGS_84_ellipsoid",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6030"]]
DATUM["Not_specified_based_on_GEM_10C_ellipsoid",SPHEROID["GEM 10C",6378137,298.257223563,AUTHORITY["EPSG","7031"]],AUTHORITY["EPSG","6031"]]
DATUM["Not_specified_based_on_OSU86F_ellipsoid",SPHEROID["OSU86F",6378136.2,298.257223563,AUTHORITY["EPSG","7032"]],AUTHORITY["EPSG","6032"]]
DATUM["Not_specified_based_on_OSU91A_ellipsoid",SPHEROID["OSU91A",6378136.3,298.257223563,AUTHORITY["EPSG","7033"]],AUTHORITY["EPSG","6033"]]
DATUM["Not_specified_based_on_Clarke_1880_ellipsoid",SPHEROID["Clarke 1880",6378249.14480801,293.466307655636,AUTHORITY["EPSG","7034"]],AUTHORITY["EPSG","6034"]]
DATUM["Not_specified_based_on_GRS_1980_Authalic_Sphere",SPHEROID["GRS 1980 Authalic Sphere",6371007,0,AUTHORITY["EPSG","7048"]],AUTHORITY["EPSG","6047"]]
DATUM["Not_specified_based_on_GRS_1967_ellipsoid",SPHEROID["GRS 1967",6378160,298.247167427,AUTHORITY["EPSG","7036"]],AUTHORITY["EPSG","6036"]]
DATUM["Reseau_Geodesique_de_la_RDC_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1033"]]
DATUM["Reseau Geodesique de la RDC 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Not_specified_based_on_Average_Terrestrial_System_1977_ellipsoid",SPHEROID["Average Terrestrial System 1977",6378135,298.257,AUTHORITY["EPSG","7041"]],AUTHORITY["EPSG","6041"]]
DATUM["Not_specified_based_on_Everest_1830_Definition_ellipsoid",SPHEROID["Everest (1830 Definition)",6377299.36559538,300.801725543355,AUTHORITY["EPSG","7042"]],AUTHORITY["EPSG","6042"]]
DATUM["Not_specified_based_on_WGS_72_ellipsoid",SPHEROID["WGS 72",6378135,298.26,AUTHORITY["EPSG","7043"]],AUTHORITY["EPSG","6043"]]
DATUM["Not_specified_based_on_Everest_1830_1962_Definition_ellipsoid",SPHEROID["Everest 1830 (1962 Definition)",6377301.243,300.8017255,AUTHORITY["EPSG","7044"]],AUTHORITY["EPSG","6044"]]
DATUM["Not_specified_based_on_Everest_1830_1975_Definition_ellipsoid",SPHEROID["Everest 1830 (1975 Definition)",6377299.151,300.8017255,AUTHORITY["EPSG","7045"]],AUTHORITY["EPSG","6045"]]
DATUM["Not_specified_based_on_Clarke_1866_Authalic_Sphere",SPHEROID["Clarke 1866 Authalic Sphere",6370997,0,AUTHORITY["EPSG","7052"]],AUTHORITY["EPSG","6052"]]
DATUM["Not_specified_based_on_International_1924_Authalic_Sphere",SPHEROID["International 1924 Authalic Sphere",6371228,0,AUTHORITY["EPSG","7057"]],AUTHORITY["EPSG","6053"]]
DATUM["Not_specified_based_on_Hughes_1980_ellipsoid",SPHEROID["Hughes 1980",6378273,298.279411123064,AUTHORITY["EPSG","7058"]],AUTHORITY["EPSG","6054"]]
DATUM["Popular_Visualisation_Datum",SPHEROID["Popular Visualisation Sphere",6378137,0,AUTHORITY["EPSG","7059"]],AUTHORITY["EPSG","6055"]]
DATUM["Serbian_Reference_Network_1998",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1034"]]
DATUM["Serbian Reference Network 1998",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Red_Geodesica_de_Canarias_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1035"]]
DATUM["Red Geodesica de Canarias 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Greek",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6120"]]
DATUM["Greek_Geodetic_Reference_System_1987",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6121"]]
DATUM["Average_Terrestrial_System_1977",SPHEROID["Average Terrestrial System 1977",6378135,298.257,AUTHORITY["EPSG","7041"]],AUTHORITY["EPSG","6122"]]
DATUM["Kartastokoordinaattijarjestelma_1966",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6123"]]
DATUM["Rikets_koordinatsystem_1990",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6124"]]
DATUM["Gunung_Segara",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6613"]]
DATUM["Lithuania_1994_ETRS89",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6126"]]
DATUM["Tete",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6127"]]
DATUM["Madzansua",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6128"]]
DATUM["Observatario",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6129"]]
DATUM["Moznet_ITRF94",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6130"]]
DATUM["Indian_1960",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6131"]]
DATUM["Final_Datum_1958",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6132"]]
DATUM["Estonia_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6133"]]
DATUM["PDO_Survey_Datum_1993",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6134"]]
DATUM["Old_Hawaiian",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6135"]]
DATUM["St_Lawrence_Island",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6136"]]
DATUM["St_Paul_Island",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6137"]]
DATUM["St_George_Island",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6138"]]
DATUM["Puerto_Rico",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6139"]]
DATUM["NAD83_Canadian_Spatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6140"]]
DATUM["Israel_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6141"]]
DATUM["Locodjo_1965",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6142"]]
DATUM["Abidjan_1987",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6143"]]
DATUM["Kalianpur_1937",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6144"]]
DATUM["Kalianpur_1962",SPHEROID["Everest 1830 (1962 Definition)",6377301.243,300.8017255,AUTHORITY["EPSG","7044"]],AUTHORITY["EPSG","6145"]]
DATUM["Kalianpur_1975",SPHEROID["Everest 1830 (1975 Definition)",6377299.151,300.8017255,AUTHORITY["EPSG","7045"]],AUTHORITY["EPSG","6146"]]
DATUM["Hanoi_1972",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6147"]]
DATUM["Hartebeesthoek94",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6148"]]
DATUM["CH1903",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6149"]]
DATUM["CH1903+",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6150"]]
DATUM["Swiss_Terrestrial_Reference_System_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6151"]]
DATUM["NAD83_High_Accuracy_Reference_Network",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6152"]]
DATUM["Rassadiran",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6153"]]
DATUM["European_Datum_1950_1977",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6154"]]
DATUM["Dabola_1981",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6155"]]
DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6156"]]
DATUM["Mount_Dillon",SPHEROID["Clarke 1858",6378293.64520876,294.260676369261,AUTHORITY["EPSG","7007"]],AUTHORITY["EPSG","6157"]]
DATUM["Naparima_1955",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6158"]]
DATUM["European_Libyan_Datum_1979",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6159"]]
DATUM["Chos_Malal_1914",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6160"]]
DATUM["Pampa_del_Castillo",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6161"]]
DATUM["Korean_Datum_1985",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6162"]]
DATUM["Yemen_National_Geodetic_Network_1996",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6163"]]
DATUM["South_Yemen",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6164"]]
DATUM["Bissau",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6165"]]
DATUM["Korean_Datum_1995",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6166"]]
DATUM["New_Zealand_Geodetic_Datum_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6167"]]
DATUM["Accra",SPHEROID["War Office",6378300,296,AUTHORITY["EPSG","7029"]],AUTHORITY["EPSG","6168"]]
DATUM["American_Samoa_1962",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6169"]]
DATUM["Sistema_de_Referencia_Geocentrico_para_America_del_Sur_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6170"]]
DATUM["Reseau_Geodesique_Francais_1993_v1",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]]
DATUM["Posiciones_Geodesicas_Argentinas",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6172"]]
DATUM["IRENET95",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6173"]]
DATUM["Sierra_Leone_Colony_1924",SPHEROID["War Office",6378300,296,AUTHORITY["EPSG","7029"]],AUTHORITY["EPSG","6174"]]
DATUM["Sierra_Leone_1968",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6175"]]
DATUM["Australian_Antarctic_Datum_1998",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6176"]]
DATUM["Pulkovo_1942_83",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6178"]]
DATUM["Pulkovo_1942_58",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6179"]]
DATUM["Estonia_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6180"]]
DATUM["Luxembourg_Reference_Frame",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6181"]]
DATUM["Azores_Occidental_Islands_1939",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6182"]]
DATUM["Azores_Central_Islands_1948",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6183"]]
DATUM["Azores_Oriental_Islands_1940",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6184"]]
DATUM["Madeira_1936",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6185"]]
DATUM["OSNI_1952",SPHEROID["Airy 1830",6377563.396,299.3249646,AUTHORITY["EPSG","7001"]],AUTHORITY["EPSG","6188"]]
DATUM["Red_Geodesica_Venezolana",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6189"]]
DATUM["Posiciones_Geodesicas_Argentinas_1998",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6190"]]
DATUM["Albanian_1987",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6191"]]
DATUM["Douala_1948",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6192"]]
DATUM["Manoca_1962",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6193"]]`,
    rows: `4026|3|~ / Moldova TM|4023|0|28.4|0.99994|200000|-5000000
|!0|Unknown datum based upon the Plessis 1817 ellipsoid (deprecated)|0
|!0|Unknown datum based upon the Struve 1860 ellipsoid (deprecated)|1
|!0|Unknown datum based upon the War Office ellipsoid (deprecated)|2
|!0|Unknown datum based upon the WGS 84 ellipsoid (deprecated)|3
|!0|Unknown datum based upon the GEM 10C ellipsoid (deprecated)|4
|!0|Unknown datum based upon the OSU86F ellipsoid (deprecated)|5
|!0|Unknown datum based upon the OSU91A ellipsoid (deprecated)|6
|!0|Unknown datum based upon the Clarke 1880 ellipsoid (deprecated)|7
|!7|Unspecified datum based upon the GRS 1980 Authalic Sphere (deprecated)|8
|!0|Unknown datum based upon the GRS 1967 ellipsoid (deprecated)|9
|3|~ / TMzn35N|4326|0|27|0.9996|500000|0
|3|~ / TMzn36N|4326|0|33|0.9996|500000|0
|4|RGRDC 2005|10
|5|RGRDC 2005|11|Geodesy.|The Democratic Republic of the Congo (Zaire) - south of a line through Bandundu, Seke and Pweto - onshore and offshore.|-13.46|11.79|-3.41|29.81
|!0|Unknown datum based upon the Average Terrestrial System 1977 ellipsoid (deprecated)|12
|!0|Unknown datum based upon the Everest (1830 Definition) ellipsoid (deprecated)|13
|!0|Unknown datum based upon the WGS 72 ellipsoid (deprecated)|14
|!0|Unknown datum based upon the Everest 1830 (1962 Definition) ellipsoid (deprecated)|15
|!0|Unknown datum based upon the Everest 1830 (1975 Definition) ellipsoid (deprecated)|16
|0|RGRDC 2005|10
|!0|Unspecified datum based upon the GRS 1980 Authalic Sphere (deprecated)|8
|1|~ / Congo TM zone 12|4046|0|12|0.9999|500000|10000000
|1|~ / Congo TM zone 14|4046|0|14|0.9999|500000|10000000
|1|~ / Congo TM zone 16|4046|0|16|0.9999|500000|10000000
|1|~ / Congo TM zone 18|4046|0|18|0.9999|500000|10000000
|!0|Unspecified datum based upon the Clarke 1866 Authalic Sphere (deprecated)|17
|!0|Unspecified datum based upon the International 1924 Authalic Sphere (deprecated)|18
|!0|Unspecified datum based upon the Hughes 1980 ellipsoid (deprecated)|19
|!0|Popular Visualisation CRS (deprecated)|20
|1|~ / Congo TM zone 20|4046|0|20|0.9999|500000|10000000
|1|~ / Congo TM zone 22|4046|0|22|0.9999|500000|10000000
|1|~ / Congo TM zone 24|4046|0|24|0.9999|500000|10000000
|1|~ / Congo TM zone 26|4046|0|26|0.9999|500000|10000000
|1|~ / Congo TM zone 28|4046|0|28|0.9999|500000|10000000
|1|~ / UTM zone 33S|4046|0|15|0.9996|500000|10000000
|1|~ / UTM zone 34S|4046|0|21|0.9996|500000|10000000
|1|~ / UTM zone 35S|4046|0|27|0.9996|500000|10000000
8|1|~ / UTM zone 23S|4224|0|-45|0.9996|500000|10000000
2|4|SREF98|21
|5|SREF98|22|Geodesy.|Serbia including Vojvodina.|42.23|18.81|46.19|23.01
|0|SREF98|21
4|4|REGCAN95|23
|5|REGCAN95|24|Geodesy.|Spain - Canary Islands onshore and offshore.|24.6|-21.93|32.76|-11.75
|0|REGCAN95|23
|1|~ / UTM zone 27N|4081|0|-21|0.9996|500000|0
|1|~ / UTM zone 28N|4081|0|-15|0.9996|500000|0
4|8|~ / World Equidistant Cylindrical|4326|0|0|0|0
|!9|~ / World Equidistant Cylindrical|4326|0|0|0|0
5|1|~ / DKTM1|4258|0|9|0.99998|200000|-5000000
|1|~ / DKTM2|4258|0|10|0.99998|400000|-5000000
|1|~ / DKTM3|4258|0|11.75|0.99998|600000|-5000000
|1|~ / DKTM4|4258|0|15|1|800000|-5000000
|2|~ + DVR90 height|4093|5799
|2|~ + DVR90 height|4094|5799
|2|~ + DVR90 height|4095|5799
|2|~ + DVR90 height|4096|5799
20|0|Greek|25
|0|GGRS87|26
|0|ATS77|27
|0|KKJ|28
|0|RT90|29
|!10|Segara|30
|!11|LKS94|31
|0|Tete|32
|0|Madzansua|33
|0|Observatario|34
|0|Moznet|35
|0|Indian 1960|36
|0|FD58|37
|0|EST92|38
|0|PSD93|39
|0|Old Hawaiian|40
|0|St. Lawrence Island|41
|0|St. Paul Island|42
|0|St. George Island|43
|0|Puerto Rico|44
|!12|NAD83(CSRS)|45
|0|Israel 1993|46
|0|Locodjo 1965|47
|0|Abidjan 1987|48
|0|Kalianpur 1937|49
|0|Kalianpur 1962|50
|0|Kalianpur 1975|51
|0|Hanoi 1972|52
|0|Hartebeesthoek94|53
|0|CH1903|54
|0|CH1903+|55
|0|CHTRS95|56
|0|NAD83(HARN)|57
|0|Rassadiran|58
|0|ED50(ED77)|59
|0|Dabola 1981|60
|0|S-JTSK|61
|0|Mount Dillon|62
|0|Naparima 1955|63
|0|ELD79|64
|0|Chos Malal 1914|65
|0|Pampa del Castillo|66
|0|Korean 1985|67
|0|Yemen NGN96|68
|0|South Yemen|69
|0|Bissau|70
|0|Korean 1995|71
|0|NZGD2000|72
|0|Accra|73
|0|American Samoa 1962|74
|0|SIRGAS 1995|75
|0|RGF93 v1|76
|!6|POSGAR (deprecated)|77
|0|IRENET95|78
|0|Sierra Leone 1924|79
|0|Sierra Leone 1968|80
|0|Australian Antarctic|81
2|0|Pulkovo 1942(83)|82
|0|Pulkovo 1942(58)|83
|0|EST97|84
|0|LUREF|85
|0|Azores Occidental 1939|86
|0|Azores Central 1948|87
|0|Azores Oriental 1940|88
|!6|Madeira 1936 (deprecated)|89
3|0|OSNI 1952|90
|0|REGVEN|91
|0|POSGAR 98|92
|0|Albanian 1987|93
|0|Douala 1948|94
|0|Manoca 1962|95`,
  },
  {
    templates: `GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree minute second hemisphere",0.0174532925199433,AUTHORITY["EPSG","9108"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4192"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4197"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4623"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4193"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4267"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4211"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4194"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4618"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4613"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4201"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4179"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree minute second hemisphere",0.0174532925199433]],AXIS["geodetic longitude (Long)",east,ORDER[2],ANGLEUNIT["degree minute second hemisphere",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4329]]`,
    nodes: `DATUM["Qornoq_1927",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6194"]]
DATUM["Scoresbysund_1952",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6195"]]
DATUM["Ammassalik_1958",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6196"]]
DATUM["Garoua",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6197"]]
DATUM["Kousseri",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6198"]]
DATUM["Egypt_1930",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6199"]]
DATUM["Pulkovo_1995",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6200"]]
DATUM["Adindan",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6201"]]
DATUM["Australian_Geodetic_Datum_1966",SPHEROID["Australian National Spheroid",6378160,298.25,AUTHORITY["EPSG","7003"]],AUTHORITY["EPSG","6202"]]
DATUM["Australian_Geodetic_Datum_1984",SPHEROID["Australian National Spheroid",6378160,298.25,AUTHORITY["EPSG","7003"]],AUTHORITY["EPSG","6203"]]
DATUM["Ain_el_Abd_1970",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6204"]]
DATUM["Afgooye",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6205"]]
DATUM["Agadez",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6206"]]
DATUM["Lisbon_1937",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6207"]]
DATUM["Aratu",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6208"]]
DATUM["Arc_1950",SPHEROID["Clarke 1880 (Arc)",6378249.145,293.4663077,AUTHORITY["EPSG","7013"]],AUTHORITY["EPSG","6209"]]
DATUM["Arc_1960",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6210"]]
DATUM["Batavia",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6211"]]
DATUM["Barbados_1938",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6212"]]
DATUM["Beduaram",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6213"]]
DATUM["Beijing_1954",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6214"]]
DATUM["Reseau_National_Belge_1950",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6215"]]
DATUM["Bermuda_1957",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6216"]]
DATUM["Bogota_1975",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6218"]]
DATUM["Bukit_Rimpah",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6219"]]
DATUM["Camacupa_1948",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6220"]]
DATUM["Campo_Inchauspe",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6221"]]
DATUM["Cape",SPHEROID["Clarke 1880 (Arc)",6378249.145,293.4663077,AUTHORITY["EPSG","7013"]],AUTHORITY["EPSG","6222"]]
DATUM["Carthage",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6223"]]
DATUM["Chua",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6224"]]
DATUM["Corrego_Alegre_1970-72",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6225"]]
DATUM["Cote_d_Ivoire",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6226"]]
DATUM["Deir_ez_Zor",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6227"]]
DATUM["Douala_1948",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6192"]]
DATUM["Egypt_1907",SPHEROID["Helmert 1906",6378200,298.3,AUTHORITY["EPSG","7020"]],AUTHORITY["EPSG","6229"]]
DATUM["European_Datum_1950",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6230"]]
DATUM["European_Datum_1987",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6231"]]
DATUM["Fahud",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6232"]]
DATUM["Gandajika_1970",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6233"]]
DATUM["Centre_Spatial_Guyanais_1967",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6623"]]
DATUM["Hu_Tzu_Shan_1950",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6236"]]
DATUM["Hungarian_Datum_1972",SPHEROID["GRS 1967",6378160,298.247167427,AUTHORITY["EPSG","7036"]],AUTHORITY["EPSG","6237"]]
DATUM["Indonesian_Datum_1974",SPHEROID["Indonesian National Spheroid",6378160,298.247,AUTHORITY["EPSG","7021"]],AUTHORITY["EPSG","6238"]]
DATUM["Indian_1954",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6239"]]
DATUM["Indian_1975",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6240"]]
DATUM["Jamaica_1875",SPHEROID["Clarke 1880",6378249.14480801,293.466307655636,AUTHORITY["EPSG","7034"]],AUTHORITY["EPSG","6241"]]
DATUM["Jamaica_1969",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6242"]]
DATUM["Kalianpur_1880",SPHEROID["Everest (1830 Definition)",6377299.36559538,300.801725543355,AUTHORITY["EPSG","7042"]],AUTHORITY["EPSG","6243"]]
DATUM["Kandawala",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6244"]]
DATUM["Kertau_1968",SPHEROID["Everest 1830 Modified",6377304.063,300.8017,AUTHORITY["EPSG","7018"]],AUTHORITY["EPSG","6245"]]
DATUM["Kuwait_Oil_Company",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6246"]]
DATUM["La_Canoa",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6247"]]
DATUM["Provisional_South_American_Datum_1956",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6248"]]
DATUM["Lake",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6249"]]
DATUM["Leigon",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6250"]]
DATUM["Liberia_1964",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6251"]]
DATUM["Lome",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6252"]]
DATUM["Luzon_1911",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6253"]]
DATUM["Hito_XVIII_1963",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6254"]]
DATUM["Herat_North",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6255"]]
DATUM["Mahe_1971",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6256"]]
DATUM["Makassar",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6257"]]
DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6258"]]
DATUM["Malongo_1987",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6259"]]
DATUM["Manoca_1962",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6193"]]
DATUM["Merchich",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6261"]]
DATUM["Massawa",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6262"]]
DATUM["Minna",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6263"]]
DATUM["Mhast",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6264"]]
DATUM["Monte_Mario",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6265"]]
DATUM["M_poraloko",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6266"]]
DATUM["North_American_Datum_1927",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6267"]]
DATUM["North_American_Datum_1983",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6269"]]
DATUM["Nahrwan_1967",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6270"]]
DATUM["Naparima_1972",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6271"]]
DATUM["New_Zealand_Geodetic_Datum_1949",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6272"]]
DATUM["NGO_1948",SPHEROID["Bessel Modified",6377492.018,299.1528128,AUTHORITY["EPSG","7005"]],AUTHORITY["EPSG","6273"]]
DATUM["Datum_73",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6274"]]
DATUM["Nouvelle_Triangulation_Francaise",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6275"]]
DATUM["NSWC_9Z-2",SPHEROID["NWL 9D",6378145,298.25,AUTHORITY["EPSG","7025"]],AUTHORITY["EPSG","6276"]]
DATUM["Ordnance_Survey_of_Great_Britain_1936",SPHEROID["Airy 1830",6377563.396,299.3249646,AUTHORITY["EPSG","7001"]],AUTHORITY["EPSG","6277"]]
DATUM["OSGB_1970_SN",SPHEROID["Airy 1830",6377563.396,299.3249646,AUTHORITY["EPSG","7001"]],AUTHORITY["EPSG","6278"]]
DATUM["OS_SN_1980",SPHEROID["Airy 1830",6377563.396,299.3249646,AUTHORITY["EPSG","7001"]],AUTHORITY["EPSG","6279"]]
DATUM["Palestine_1923",SPHEROID["Clarke 1880 (Benoit)",6378300.789,293.466315538981,AUTHORITY["EPSG","7010"]],AUTHORITY["EPSG","6281"]]
DATUM["Congo_1960_Pointe_Noire",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6282"]]
DATUM["Geocentric_Datum_of_Australia_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6283"]]
DATUM["Pulkovo_1942",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6284"]]
DATUM["Qatar_1974",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6285"]]
DATUM["Qatar_1948",SPHEROID["Helmert 1906",6378200,298.3,AUTHORITY["EPSG","7020"]],AUTHORITY["EPSG","6286"]]
DATUM["Loma_Quintana",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6288"]]
DATUM["Amersfoort",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6289"]]
DATUM["South_American_Datum_1969",SPHEROID["GRS 1967 Modified",6378160,298.25,AUTHORITY["EPSG","7050"]],AUTHORITY["EPSG","6618"]]
DATUM["Sapper_Hill_1943",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6292"]]
DATUM["Schwarzeck",SPHEROID["Bessel Namibia (GLM)",6377483.86528042,299.1528128,AUTHORITY["EPSG","7046"]],AUTHORITY["EPSG","6293"]]
DATUM["Gunung_Segara",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6613"]]
DATUM["Serindung",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6295"]]
DATUM["Tananarive_1925",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6297"]]
DATUM["Timbalai_1948",SPHEROID["Everest 1830 (1967 Definition)",6377298.556,300.8017,AUTHORITY["EPSG","7016"]],AUTHORITY["EPSG","6298"]]
DATUM["TM65",SPHEROID["Airy Modified 1849",6377340.189,299.3249646,AUTHORITY["EPSG","7002"]],AUTHORITY["EPSG","6299"]]
DATUM["Geodetic_Datum_of_1965",SPHEROID["Airy Modified 1849",6377340.189,299.3249646,AUTHORITY["EPSG","7002"]],AUTHORITY["EPSG","6300"]]
DATUM["Tokyo",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6301"]]
DATUM["Trinidad_1903",SPHEROID["Clarke 1858",6378293.64520876,294.260676369261,AUTHORITY["EPSG","7007"]],AUTHORITY["EPSG","6302"]]
DATUM["Trucial_Coast_1948",SPHEROID["Helmert 1906",6378200,298.3,AUTHORITY["EPSG","7020"]],AUTHORITY["EPSG","6303"]]
DATUM["Voirol_1875",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6304"]]
DATUM["Bern_1938",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6306"]]
DATUM["Nord_Sahara_1959",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6307"]]
DATUM["Stockholm_1938",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6308"]]
DATUM["Yacare",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6309"]]
DATUM["Yoff",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6310"]]
DATUM["Zanderij",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6311"]]
DATUM["Militar-Geographische_Institut",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6312"]]
DATUM["Reseau_National_Belge_1972",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6313"]]
DATUM["Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6314"]]
DATUM["Conakry_1905",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6315"]]
DATUM["Dealul_Piscului_1930",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6316"]]
DATUM["Pulkovo_1942_58",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6179"]]
DATUM["National_Geodetic_Network",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6318"]]
DATUM["Kuwait_Utility",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6319"]]
DATUM["World_Geodetic_System_1972",SPHEROID["WGS 72",6378135,298.26,AUTHORITY["EPSG","7043"]],AUTHORITY["EPSG","6322"]]
DATUM["WGS_72_Transit_Broadcast_Ephemeris",SPHEROID["WGS 72",6378135,298.26,AUTHORITY["EPSG","7043"]],AUTHORITY["EPSG","6324"]]
DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]]
ENSEMBLE["World Geodetic System 1984 ensemble",MEMBER["World Geodetic System 1984 (Transit)"],MEMBER["World Geodetic System 1984 (G730)"],MEMBER["World Geodetic System 1984 (G873)"],MEMBER["World Geodetic System 1984 (G1150)"],MEMBER["World Geodetic System 1984 (G1674)"],MEMBER["World Geodetic System 1984 (G1762)"],MEMBER["World Geodetic System 1984 (G2139)"],ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[2.0]]`,
    rows: `4194|0|Qornoq 1927|0
|0|Scoresbysund 1952|1
|0|Ammassalik 1958|2
|0|Garoua|3
|0|Kousseri|4
|0|Egypt 1930|5
|0|Pulkovo 1995|6
|0|Adindan|7
|0|AGD66|8
|0|AGD84|9
|0|Ain el Abd|10
|0|Afgooye|11
|0|Agadez|12
|0|Lisbon|13
|0|Aratu|14
|0|Arc 1950|15
|0|Arc 1960|16
|0|Batavia|17
|0|Barbados 1938|18
|0|Beduaram|19
|0|Beijing 1954|20
|0|BD50|21
|0|Bermuda 1957|22
|1|~ / BLM 59N (ftUS)|4269|0|171|0.9996|1640416.67|0
|0|Bogota 1975|23
|0|Bukit Rimpah|24
|0|Camacupa 1948|25
|0|Campo Inchauspe|26
|0|Cape|27
|0|Carthage|28
|0|Chua|29
|0|Corrego Alegre 1970-72|30
|!2|Cote d'Ivoire (deprecated)|31
|0|Deir ez Zor|32
|!3|Douala 1948|33
|0|Egypt 1907|34
|0|ED50|35
|0|ED87|36
|0|Fahud|37
|!0|Gandajika 1970 (deprecated)|38
|!4|Garoua|3
|!5|CSG67|39
|0|Hu Tzu Shan 1950|40
|0|HD72|41
|0|ID74|42
|0|Indian 1954|43
|0|Indian 1975|44
|0|Jamaica 1875|45
|0|JAD69|46
|0|Kalianpur 1880|47
|0|Kandawala|48
|0|Kertau 1968|49
|0|KOC|50
|0|La Canoa|51
|0|PSAD56|52
|0|Lake|53
|0|Leigon|54
|0|Liberia 1964|55
|0|Lome|56
|0|Luzon 1911|57
|0|Hito XVIII 1963|58
|0|Herat North|59
|0|Mahe 1971|60
|0|Makassar|61
|0|ETRS89|62
|0|Malongo 1987|63
|!6|Manoca 1962|64
|0|Merchich|65
|0|Massawa|66
|0|Minna|67
|!0|Mhast (deprecated)|68
|0|Monte Mario|69
|0|M'poraloko|70
|0|NAD27|71
|!7|NAD27|71
|0|NAD83|72
|0|Nahrwan 1967|73
|0|Naparima 1972|74
|0|NZGD49|75
|0|NGO 1948|76
|0|Datum 73|77
|0|NTF|78
|0|NSWC 9Z-2|79
|0|OSGB36|80
|0|OSGB70|81
|0|OS(SN)80|82
|!8|Batavia|17
|0|Palestine 1923|83
|0|Pointe Noire|84
|0|GDA94|85
|0|Pulkovo 1942|86
|0|Qatar 1974|87
|0|Qatar 1948|88
|!9|Qornoq 1927|0
|0|Loma Quintana|89
|0|Amersfoort|90
2|!10|SAD69|91
|0|Sapper Hill 1943|92
|0|Schwarzeck|93
|!11|Segara|94
|0|Serindung|95
|!12|Adindan|7
|0|Tananarive|96
|0|Timbalai 1948|97
|0|TM65|98
|0|TM75|99
|0|Tokyo|100
|0|Trinidad 1903|101
|0|TC(1948)|102
|0|Voirol 1875|103
2|0|Bern 1938|104
|0|Nord Sahara 1959|105
|0|RT38|106
|0|Yacare|107
|0|Yoff|108
|0|Zanderij|109
|0|MGI|110
|0|BD72|111
|0|DHDN|112
|0|Conakry 1905|113
|0|Dealul Piscului 1930|114
|!13|Pulkovo 1942(58)|115
|0|NGN|116
|0|KUDAMS|117
3|0|WGS 72|118
2|0|WGS 72BE|119
2|0|WGS 84|120
|!14|WGS 84 (3D)|121|Geodesy. Navigation and positioning using GPS satellite system.|World: Afghanistan, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla, Antarctica, Antigua and Barbuda, Argentina, Armenia, Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belgium, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bonaire, Saint Eustasius and Saba, Bosnia and Herzegovina, Botswana, Bouvet Island, Brazil, British Indian Ocean Territory, British Virgin Islands, Brunei Darussalam, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cayman Islands, Central African Republic, Chad, Chile, China, Christmas Island, Cocos (Keeling) Islands, Comoros, Congo, Cook Islands, Costa Rica, Côte d'Ivoire (Ivory Coast), Croatia, Cuba, Curacao, Cyprus, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini (Swaziland), Ethiopia, Falkland Islands (Malvinas), Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia, French Southern Territories, Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Heard Island and McDonald Islands, Holy See (Vatican City State), Honduras, China - Hong Kong, Hungary, Iceland, India, Indonesia, Islamic Republic of Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Democratic People's Republic of Korea (North Korea), Republic of Korea (South Korea), Kosovo, Kuwait, Kyrgyzstan, Lao People's Democratic Republic (Laos), Latvia, Lebanon, Lesotho, Liberia, Libyan Arab Jamahiriya, Liechtenstein, Lithuania, Luxembourg, China - Macao, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania, Mauritius, Mayotte, Mexico, Federated States of Micronesia, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique, Myanmar (Burma), Namibia, Nauru, Nepal, Netherlands, New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, Niue, Norfolk Island, North Macedonia, Northern Mariana Islands, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea (PNG), Paraguay, Peru, Philippines, Pitcairn, Poland, Portugal, Puerto Rico, Qatar, Reunion, Romania, Russian Federation, Rwanda, St Barthelemy, St Kitts and Nevis, St Helena, Ascension and Tristan da Cunha, St Lucia, St Martin, St Pierre and Miquelon, Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia (Slovak Republic), Slovenia, St Maarten, Solomon Islands, Somalia, South Africa, South Georgia and the South Sandwich Islands, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Svalbard and Jan Mayen, Sweden, Switzerland, Syrian Arab Republic, Taiwan, Tajikistan, United Republic of Tanzania, Thailand, The Democratic Republic of the Congo (Zaire), Togo, Tokelau, Tonga, Trinidad and Tobago, Tunisia, Türkiye (Turkey), Turkmenistan, Turks and Caicos Islands, Tuvalu, Uganda, Ukraine, United Arab Emirates (UAE), United Kingdom (UK), United States (USA), United States Minor Outlying Islands, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, US Virgin Islands, Wallis and Futuna, Western Sahara, Yemen, Zambia, Zimbabwe.|-90|-180|90|180`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4978"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4979]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4910"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4911"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4912"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4913"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4914"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4915"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4916"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4917"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4918"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4931]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4930"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4935]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4934"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4933]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4932"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4937]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4936"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4939]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4938"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4941]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4940"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4943]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4942"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4947]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4946"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4951]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4950"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4953]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4952"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4955]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4954"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4957]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4956"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4959]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4958"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4961]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4960"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4963]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4962"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4965]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4964"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4967]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4966"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4971]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4970"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4975]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4974"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4977]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4976"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4981]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4980"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4969]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4968"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4973]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4972"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4919"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4945]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4944"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4949]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4948"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5879"]]`,
    nodes: `DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]]
ENSEMBLE["World Geodetic System 1984 ensemble",MEMBER["World Geodetic System 1984 (Transit)"],MEMBER["World Geodetic System 1984 (G730)"],MEMBER["World Geodetic System 1984 (G873)"],MEMBER["World Geodetic System 1984 (G1150)"],MEMBER["World Geodetic System 1984 (G1674)"],MEMBER["World Geodetic System 1984 (G1762)"],MEMBER["World Geodetic System 1984 (G2139)"],ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[2.0]]
DATUM["International_Terrestrial_Reference_Frame_1988",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6647"]]
DATUM["International_Terrestrial_Reference_Frame_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6648"]]
DATUM["International_Terrestrial_Reference_Frame_1990",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6649"]]
DATUM["International_Terrestrial_Reference_Frame_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6650"]]
DATUM["International_Terrestrial_Reference_Frame_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6651"]]
DATUM["International_Terrestrial_Reference_Frame_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6652"]]
DATUM["International_Terrestrial_Reference_Frame_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6653"]]
DATUM["International_Terrestrial_Reference_Frame_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6654"]]
DATUM["International_Terrestrial_Reference_Frame_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6655"]]
DATUM["Australian Antarctic Datum 1998",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Australian_Antarctic_Datum_1998",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6176"]]
DATUM["Estonia 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Estonia_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6180"]]
DATUM["Swiss Terrestrial Reference System 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Swiss_Terrestrial_Reference_System_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6151"]]
ENSEMBLE["European Terrestrial Reference System 1989 ensemble",MEMBER["European Terrestrial Reference Frame 1989"],MEMBER["European Terrestrial Reference Frame 1990"],MEMBER["European Terrestrial Reference Frame 1991"],MEMBER["European Terrestrial Reference Frame 1992"],MEMBER["European Terrestrial Reference Frame 1993"],MEMBER["European Terrestrial Reference Frame 1994"],MEMBER["European Terrestrial Reference Frame 1996"],MEMBER["European Terrestrial Reference Frame 1997"],MEMBER["European Terrestrial Reference Frame 2000"],MEMBER["European Terrestrial Reference Frame 2005"],MEMBER["European Terrestrial Reference Frame 2014"],ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[0.1]]
DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6258"]]
DATUM["Geocentric Datum of Australia 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Geocentric_Datum_of_Australia_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6283"]]
DATUM["Hartebeesthoek94",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Hartebeesthoek94",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6148"]]
DATUM["IRENET95",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IRENET95",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6173"]]
DATUM["Japanese Geodetic Datum 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Japanese_Geodetic_Datum_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6612"]]
DATUM["Lithuania 1994 (ETRS89)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Lithuania_1994_ETRS89",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6126"]]
DATUM["Moznet (ITRF94)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Moznet_ITRF94",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6130"]]
DATUM["NAD83 Canadian Spatial Reference System",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_Canadian_Spatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6140"]]
DATUM["NAD83 (High Accuracy Reference Network)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_High_Accuracy_Reference_Network",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6152"]]
DATUM["New Zealand Geodetic Datum 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["New_Zealand_Geodetic_Datum_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6167"]]
DATUM["Posiciones Geodesicas Argentinas 1998",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Posiciones_Geodesicas_Argentinas_1998",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6190"]]
DATUM["Red Geodesica Venezolana",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Red_Geodesica_Venezolana",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6189"]]
DATUM["Reseau Geodesique Francais 1993 v1",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_1993_v1",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]]
DATUM["Reseau Geodesique Francais Guyane 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_Guyane_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6624"]]
DATUM["Reseau Geodesique de la Reunion 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_la_Reunion_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6627"]]
DATUM["Sistema de Referencia Geocentrico para America del Sur 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Sistema_de_Referencia_Geocentrico_para_America_del_Sur_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6170"]]
DATUM["SWEREF99",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SWEREF99",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6619"]]
DATUM["Yemen National Geodetic Network 1996",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Yemen_National_Geodetic_Network_1996",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6163"]]
DATUM["Reseau Geodesique Nouvelle Caledonie 1991",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Nouvelle_Caledonie_1991",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6645"]]
DATUM["Reseau de Reference des Antilles Francaises 1991",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Reseau_de_Reference_des_Antilles_Francaises_1991",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6640"]]
DATUM["International_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6656"]]
DATUM["Islands Net 1993",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Islands_Net_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6659"]]
DATUM["Latvia 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Latvia_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6661"]]
VERT_DATUM["New Zealand Vertical Datum 2009",2005,AUTHORITY["EPSG","1039"]]
VERT_DATUM["Dunedin-Bluff 1960",2005,AUTHORITY["EPSG","1040"]]
DATUM["Reseau_Geodesique_de_Saint_Pierre_et_Miquelon_2006",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1038"]]
DATUM["Reseau Geodesique de Saint Pierre et Miquelon 2006",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_Mayotte_2004",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1036"]]
DATUM["Reseau Geodesique de Mayotte 2004",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Cadastre 1997",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]]
DATUM["Cadastre_1997",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1037"]]
DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]]`,
    rows: `4328|!10|WGS 84|0
|!11|WGS 84|1|Geodesy. Navigation and positioning using GPS satellite system.|World: Afghanistan, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla, Antarctica, Antigua and Barbuda, Argentina, Armenia, Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belgium, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bonaire, Saint Eustasius and Saba, Bosnia and Herzegovina, Botswana, Bouvet Island, Brazil, British Indian Ocean Territory, British Virgin Islands, Brunei Darussalam, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cayman Islands, Central African Republic, Chad, Chile, China, Christmas Island, Cocos (Keeling) Islands, Comoros, Congo, Cook Islands, Costa Rica, Côte d'Ivoire (Ivory Coast), Croatia, Cuba, Curacao, Cyprus, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini (Swaziland), Ethiopia, Falkland Islands (Malvinas), Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia, French Southern Territories, Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Heard Island and McDonald Islands, Holy See (Vatican City State), Honduras, China - Hong Kong, Hungary, Iceland, India, Indonesia, Islamic Republic of Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Democratic People's Republic of Korea (North Korea), Republic of Korea (South Korea), Kosovo, Kuwait, Kyrgyzstan, Lao People's Democratic Republic (Laos), Latvia, Lebanon, Lesotho, Liberia, Libyan Arab Jamahiriya, Liechtenstein, Lithuania, Luxembourg, China - Macao, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania, Mauritius, Mayotte, Mexico, Federated States of Micronesia, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique, Myanmar (Burma), Namibia, Nauru, Nepal, Netherlands, New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, Niue, Norfolk Island, North Macedonia, Northern Mariana Islands, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea (PNG), Paraguay, Peru, Philippines, Pitcairn, Poland, Portugal, Puerto Rico, Qatar, Reunion, Romania, Russian Federation, Rwanda, St Barthelemy, St Kitts and Nevis, St Helena, Ascension and Tristan da Cunha, St Lucia, St Martin, St Pierre and Miquelon, Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia (Slovak Republic), Slovenia, St Maarten, Solomon Islands, Somalia, South Africa, South Georgia and the South Sandwich Islands, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Svalbard and Jan Mayen, Sweden, Switzerland, Syrian Arab Republic, Taiwan, Tajikistan, United Republic of Tanzania, Thailand, The Democratic Republic of the Congo (Zaire), Togo, Tokelau, Tonga, Trinidad and Tobago, Tunisia, Türkiye (Turkey), Turkmenistan, Turks and Caicos Islands, Tuvalu, Uganda, Ukraine, United Arab Emirates (UAE), United Kingdom (UK), United States (USA), United States Minor Outlying Islands, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, US Virgin Islands, Wallis and Futuna, Western Sahara, Yemen, Zambia, Zimbabwe.|-90|-180|90|180
|!12|ITRF88|2
|!13|ITRF89|3
|!14|ITRF90|4
|!15|ITRF91|5
|!16|ITRF92|6
|!17|ITRF93|7
|!18|ITRF94|8
|!19|ITRF96|9
|!20|ITRF97|10
|!21|Australian Antarctic|11|Geodesy.|Antarctica between 45°E and 136°E and between 142°E and 160°E - Australian sector.|-90|45|-60|160
|!22|Australian Antarctic|12
|!23|EST97|13|Geodesy.|Estonia - onshore and offshore.|57.52|20.37|60|28.2
|!24|EST97|14
|!25|CHTRS95|15|Geodesy.|Liechtenstein; Switzerland.|45.82|5.96|47.81|10.49
|!26|CHTRS95|16
|!27|ETRS89|17|Spatial referencing.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|!28|ETRS89|18
|!29|GDA94|19|Geodesy.|Australia including Lord Howe Island, Macquarie Island, Ashmore and Cartier Islands, Christmas Island, Cocos (Keeling) Islands, Norfolk Island. All onshore and offshore.|-60.55|93.41|-8.47|173.34
|!30|GDA94|20
|!31|Hartebeesthoek94|21|Geodesy.|Eswatini (Swaziland); Lesotho; South Africa - onshore and offshore.|-50.32|13.33|-22.13|42.85
|!32|Hartebeesthoek94|22
|!33|IRENET95|23|Geodesy.|Ireland - onshore. United Kingdom (UK) - Northern Ireland (Ulster) - onshore.|51.39|-10.56|55.43|-5.34
|!34|IRENET95|24
|!35|JGD2000|25|Geodesy.|Japan - onshore and offshore.|17.09|122.38|46.05|157.65
|!36|JGD2000|26
|!37|LKS94|27|Geodesy.|Lithuania - onshore and offshore.|53.89|19.02|56.45|26.82
|!38|LKS94|28
|!39|Moznet|29|Geodesy.|Mozambique - onshore and offshore.|-27.71|30.21|-10.09|43.03
|!40|Moznet|30
|!41|NAD83(CSRS)|31|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
|!42|NAD83(CSRS)|32
|!43|NAD83(HARN)|33|Geodesy.|American Samoa - onshore - Tutuila, Aunu'u, Ofu, Olesega, Ta'u and Rose islands. Guam - onshore. Northern Mariana Islands - onshore. Puerto Rico - onshore. United States (USA) - onshore Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin and Wyoming; offshore Gulf of Mexico continental shelf (GoM OCS). US Virgin Islands - onshore.|-14.59|144.58|71.4|-64.51
|!44|NAD83(HARN)|34
|!45|NZGD2000|35|Geodesy.|New Zealand - onshore and offshore. Includes Antipodes Islands, Auckland Islands, Bounty Islands, Chatham Islands, Cambell Island, Kermadec Islands, Raoul Island and Snares Islands.|-55.95|160.6|-25.88|-171.2
|!46|NZGD2000|36
|!47|POSGAR 98|37|Geodesy.|Argentina - onshore and offshore.|-58.41|-73.59|-21.78|-52.63
|!48|POSGAR 98|38
|!49|REGVEN|39|Geodesy.|Venezuela - onshore and offshore.|0.64|-73.38|16.75|-58.95
|!50|REGVEN|40
|!51|RGF93 v1|41|Geodesy; air, land and sea navigation and safety of life purposes.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
|!52|RGF93 v1|42
|!53|RGFG95|43|Geodesy; air, land and sea navigation and safety of life purposes.|French Guiana - onshore and offshore.|2.11|-54.61|8.88|-49.45
|!54|RGFG95|44
|!55|RGR92|45|Geodesy; air, land and sea navigation and safety of life purposes.|Reunion - onshore and offshore.|-24.72|51.83|-18.28|58.24
|!56|RGR92|46
|!57|SIRGAS 1995|47|Geodesy.|South America - onshore and offshore. Ecuador (mainland and Galapagos) - onshore and offshore.|-59.87|-113.21|16.75|-26
|!58|SIRGAS 1995|48
|!59|SWEREF99|49|Geodesy.|Sweden - onshore and offshore.|54.96|10.03|69.07|24.17
|!60|SWEREF99|50
|!61|Yemen NGN96|51|Geodesy.|Yemen - onshore and offshore.|8.95|41.08|19|57.96
|!62|Yemen NGN96|52
|!63|RGNC 1991|53|Geodesy.|New Caledonia - onshore and offshore. Isle de Pins, Loyalty Islands, Huon Islands, Belep archipelago, Chesterfield Islands, and Walpole.|-26.45|156.25|-14.83|174.28
|!64|RGNC 1991 (deprecated)|54
|!65|RRAF 1991|55|Geodesy.|French Antilles onshore and offshore - Guadeloupe (including Grande Terre, Basse Terre, Marie Galante, Les Saintes, Iles de la Petite Terre, La Desirade); Martinique; St Barthélemy; St Martin.|14.08|-63.66|18.53|-57.52
|!66|RRAF 1991 (deprecated)|56
|!67|ITRF2000|57
|!68|ISN93|58|Geodesy.|Iceland - onshore and offshore.|59.96|-30.87|69.59|-5.55
|!69|ISN93|59
|!70|LKS92|60|Geodesy.|Latvia - onshore and offshore.|55.67|19.06|58.09|28.24
|!71|LKS92|61
|1|~ / Johor Grid|4245|2.04258333333333|103.562758333333|0|0
|1|~ / Sembilan and Melaka Grid|4245|2.71228333333333|101.941166666667|-242.005|-948.547
|1|~ / Pahang Grid|4245|3.71097222222222|102.436177777778|0|0
|1|~ / Selangor Grid|4245|3.68034444444444|101.508244444444|-21759.438|55960.906
|1|~ / Terengganu Grid|4245|4.94614166666667|102.895208333333|0|0
|1|~ / Pinang Grid|4245|5.421325|100.345869444444|0|0
|1|~ / Kedah and Perlis Grid|4245|5.96514722222222|100.637594444444|0|0
|1|~ / Perak Revised Grid|4245|4.85938055555556|100.816766666667|0|133453.669
|1|~ / Kelantan Grid|4245|5.89392222222222|102.177291666667|0|0
|0|~ / BLM 59N (ftUS)|4267|0|171|0.9996|1640416.67|0
|0|~ / BLM 60N (ftUS)|4267|0|177|0.9996|1640416.67|0
|0|~ / BLM 1N (ftUS)|4267|0|-177|0.9996|1640416.67|0
|0|~ / BLM 2N (ftUS)|4267|0|-171|0.9996|1640416.67|0
|0|~ / BLM 3N (ftUS)|4267|0|-165|0.9996|1640416.67|0
|0|~ / BLM 4N (ftUS)|4267|0|-159|0.9996|1640416.67|0
|0|~ / BLM 5N (ftUS)|4267|0|-153|0.9996|1640416.67|0
|0|~ / BLM 6N (ftUS)|4267|0|-147|0.9996|1640416.67|0
|0|~ / BLM 7N (ftUS)|4267|0|-141|0.9996|1640416.67|0
|0|~ / BLM 8N (ftUS)|4267|0|-135|0.9996|1640416.67|0
|0|~ / BLM 9N (ftUS)|4267|0|-129|0.9996|1640416.67|0
|0|~ / BLM 10N (ftUS)|4267|0|-123|0.9996|1640416.67|0
|0|~ / BLM 11N (ftUS)|4267|0|-117|0.9996|1640416.67|0
|0|~ / BLM 12N (ftUS)|4267|0|-111|0.9996|1640416.67|0
|0|~ / BLM 13N (ftUS)|4267|0|-105|0.9996|1640416.67|0
|3|~ / Guam Map Grid|4152|13.5|144.75|1|100000|200000
|4|~ / Katanga Lambert|4695|-9|26|-6.5|-11.5|500000|500000
2|8|~ / 3-degree Gauss-Kruger zone 7|4178|0|21|1|7500000|0
|0|~ / BLM 18N (ftUS)|4267|0|-75|0.9996|1640416.67|0
|0|~ / BLM 19N (ftUS)|4267|0|-69|0.9996|1640416.67|0
|0|~ / BLM 60N (ftUS)|4269|0|177|0.9996|1640416.67|0
|0|~ / BLM 1N (ftUS)|4269|0|-177|0.9996|1640416.67|0
|0|~ / BLM 2N (ftUS)|4269|0|-171|0.9996|1640416.67|0
|0|~ / BLM 3N (ftUS)|4269|0|-165|0.9996|1640416.67|0
|0|~ / BLM 4N (ftUS)|4269|0|-159|0.9996|1640416.67|0
|0|~ / BLM 5N (ftUS)|4269|0|-153|0.9996|1640416.67|0
|0|~ / BLM 6N (ftUS)|4269|0|-147|0.9996|1640416.67|0
|0|~ / BLM 7N (ftUS)|4269|0|-141|0.9996|1640416.67|0
|0|~ / BLM 8N (ftUS)|4269|0|-135|0.9996|1640416.67|0
|0|~ / BLM 9N (ftUS)|4269|0|-129|0.9996|1640416.67|0
|0|~ / BLM 10N (ftUS)|4269|0|-123|0.9996|1640416.67|0
|0|~ / BLM 11N (ftUS)|4269|0|-117|0.9996|1640416.67|0
|0|~ / BLM 12N (ftUS)|4269|0|-111|0.9996|1640416.67|0
|0|~ / BLM 13N (ftUS)|4269|0|-105|0.9996|1640416.67|0
|8|~ / 3-degree Gauss-Kruger zone 8|4178|0|24|1|8500000|0
3|4|~ / Puerto Rico and Virgin Is.|4759|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|200000|200000
|0|~ / BLM 18N (ftUS)|4269|0|-75|0.9996|1640416.67|0
|0|~ / BLM 19N (ftUS)|4269|0|-69|0.9996|1640416.67|0
|9|NZVD2009 height|62
15|5|~ / Pennsylvania South|4267|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|2000000|0
|5|~ / New York Long Island|4267|40.5|-74|41.0333333333333|40.6666666666667|2000000|100000
|5|~ / South Dakota North (ftUS)|4269|43.8333333333333|-100|45.6833333333333|44.4166666666667|1968500|0
|9|Dunedin-Bluff 1960 height|63
4|4|~ / Australian Centre for Remote Sensing Lambert|4326|-27|132|-18|-36|0|0
|6|RGSPM06|64
2|2|RGSPM06|64
|7|RGSPM06|65|Geodesy; air, land and sea navigation and safety of life purposes.|St Pierre and Miquelon - onshore and offshore.|43.41|-57.1|47.37|-55.9
|3|~ / UTM zone 21N|4463|0|-57|0.9996|500000|0
|2|RGM04|66
|7|RGM04|67|Geodesy; air, land and sea navigation and safety of life purposes.|Mayotte - onshore and offshore.|-14.49|43.68|-11.33|46.7
|6|RGM04|66
|3|~ / UTM zone 38S|4470|0|45|0.9996|500000|10000000
|7|Cadastre 1997|68|Geodesy.|Mayotte - onshore.|-13.05|44.98|-12.61|45.35
|2|Cadastre 1997|69
|!72|~ / UTM zone 38S|4475|0|45|0.9996|500000|10000000
|6|Cadastre 1997|69
4|2|China Geodetic Coordinate System 2000|70`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Mexico_ITRF92",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1042"]]
DATUM["Mexico ITRF92",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]]
DATUM["New_Beijing",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","1045"]]
DATUM["Reseau_de_Reference_des_Antilles_Francaises_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1047"]]
DATUM["Reseau de Reference des Antilles Francaises 1991",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Anguilla_1957",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6600"]]
DATUM["Antigua_1943",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6601"]]
DATUM["Dominica_1945",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6602"]]
DATUM["Grenada_1953",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6603"]]
DATUM["Montserrat_1958",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6604"]]
DATUM["St_Kitts_1955",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6605"]]
DATUM["St_Lucia_1955",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6606"]]
DATUM["St_Vincent_1945",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6607"]]
DATUM["North_American_Datum_1927_1976",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6608"]]
DATUM["North_American_Datum_1927_CGQ77",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6609"]]
DATUM["Xian_1980",SPHEROID["IAG 1975",6378140,298.257,AUTHORITY["EPSG","7049"]],AUTHORITY["EPSG","6610"]]
DATUM["Hong_Kong_1980",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6611"]]
DATUM["Japanese_Geodetic_Datum_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6612"]]
DATUM["Gunung_Segara",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6613"]]
DATUM["Qatar_National_Datum_1995",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6614"]]
DATUM["Porto_Santo_1936",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6615"]]
DATUM["Selvagem_Grande",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6616"]]
DATUM["NAD83_Canadian_Spatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6140"]]
DATUM["South_American_Datum_1969",SPHEROID["GRS 1967 Modified",6378160,298.25,AUTHORITY["EPSG","7050"]],AUTHORITY["EPSG","6618"]]
DATUM["SWEREF99",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6619"]]
DATUM["Point_58",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6620"]]
DATUM["Fort_Marigot",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6621"]]
DATUM["Guadeloupe_1948",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6622"]]
DATUM["Centre_Spatial_Guyanais_1967",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6623"]]
DATUM["Reseau_Geodesique_Francais_Guyane_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6624"]]
DATUM["Martinique_1938",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6625"]]`,
    rows: `4480|3|China Geodetic Coordinate System 2000|0|Geodesy.|China - onshore and offshore.|16.7|73.62|53.56|134.77
|4|Mexico ITRF92|1
|3|Mexico ITRF92|2|Geodesy.|Mexico - onshore and offshore.|12.1|-122.19|32.72|-84.64
|1|Mexico ITRF92|1
|2|~ / UTM zone 11N|4483|0|-117|0.9996|500000|0
|2|~ / UTM zone 12N|4483|0|-111|0.9996|500000|0
|2|~ / UTM zone 13N|4483|0|-105|0.9996|500000|0
|2|~ / UTM zone 14N|4483|0|-99|0.9996|500000|0
|2|~ / UTM zone 15N|4483|0|-93|0.9996|500000|0
|2|~ / UTM zone 16N|4483|0|-87|0.9996|500000|0
|1|China Geodetic Coordinate System 2000|3
|0|CGCS2000 / Gauss-Kruger zone 13|4490|0|75|1|13500000|0
|0|CGCS2000 / Gauss-Kruger zone 14|4490|0|81|1|14500000|0
|0|CGCS2000 / Gauss-Kruger zone 15|4490|0|87|1|15500000|0
|0|CGCS2000 / Gauss-Kruger zone 16|4490|0|93|1|16500000|0
|0|CGCS2000 / Gauss-Kruger zone 17|4490|0|99|1|17500000|0
|0|CGCS2000 / Gauss-Kruger zone 18|4490|0|105|1|18500000|0
|0|CGCS2000 / Gauss-Kruger zone 19|4490|0|111|1|19500000|0
|0|CGCS2000 / Gauss-Kruger zone 20|4490|0|117|1|20500000|0
|0|CGCS2000 / Gauss-Kruger zone 21|4490|0|123|1|21500000|0
|0|CGCS2000 / Gauss-Kruger zone 22|4490|0|129|1|22500000|0
|0|CGCS2000 / Gauss-Kruger zone 23|4490|0|135|1|23500000|0
|0|CGCS2000 / Gauss-Kruger CM 75E|4490|0|75|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 81E|4490|0|81|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 87E|4490|0|87|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 93E|4490|0|93|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 99E|4490|0|99|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 105E|4490|0|105|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 111E|4490|0|111|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 117E|4490|0|117|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 123E|4490|0|123|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 129E|4490|0|129|1|500000|0
|0|CGCS2000 / Gauss-Kruger CM 135E|4490|0|135|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 25|4490|0|75|1|25500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 26|4490|0|78|1|26500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 27|4490|0|81|1|27500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 28|4490|0|84|1|28500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 29|4490|0|87|1|29500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 30|4490|0|90|1|30500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 31|4490|0|93|1|31500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 32|4490|0|96|1|32500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 33|4490|0|99|1|33500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 34|4490|0|102|1|34500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 35|4490|0|105|1|35500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 36|4490|0|108|1|36500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 37|4490|0|111|1|37500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 38|4490|0|114|1|38500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 39|4490|0|117|1|39500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 40|4490|0|120|1|40500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 41|4490|0|123|1|41500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 42|4490|0|126|1|42500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 43|4490|0|129|1|43500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 44|4490|0|132|1|44500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger zone 45|4490|0|135|1|45500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 75E|4490|0|75|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 78E|4490|0|78|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 81E|4490|0|81|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 84E|4490|0|84|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 87E|4490|0|87|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 90E|4490|0|90|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 93E|4490|0|93|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 96E|4490|0|96|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 99E|4490|0|99|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 102E|4490|0|102|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 105E|4490|0|105|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 108E|4490|0|108|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 111E|4490|0|111|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 114E|4490|0|114|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 117E|4490|0|117|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 120E|4490|0|120|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 123E|4490|0|123|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 126E|4490|0|126|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 129E|4490|0|129|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 132E|4490|0|132|1|500000|0
|0|CGCS2000 / 3-degree Gauss-Kruger CM 135E|4490|0|135|1|500000|0
|1|New Beijing|4
|4|RRAF 1991|5
|3|RRAF 1991|6|Geodesy.|French Antilles onshore and offshore - Guadeloupe (including Grande Terre, Basse Terre, Marie Galante, Les Saintes, Iles de la Petite Terre, La Desirade); Martinique; St Barthélemy; St Martin.|14.08|-63.66|18.53|-57.52
|1|RRAF 1991|5
|2|~ / UTM zone 20N|4558|0|-63|0.9996|500000|0
9|0|~ / Gauss-Kruger zone 13|4555|0|75|1|13500000|0
|0|~ / Gauss-Kruger zone 14|4555|0|81|1|14500000|0
|0|~ / Gauss-Kruger zone 15|4555|0|87|1|15500000|0
|0|~ / Gauss-Kruger zone 16|4555|0|93|1|16500000|0
|0|~ / Gauss-Kruger zone 17|4555|0|99|1|17500000|0
|0|~ / Gauss-Kruger zone 18|4555|0|105|1|18500000|0
|0|~ / Gauss-Kruger zone 19|4555|0|111|1|19500000|0
|0|~ / Gauss-Kruger zone 20|4555|0|117|1|20500000|0
|0|~ / Gauss-Kruger zone 21|4555|0|123|1|21500000|0
|0|~ / Gauss-Kruger zone 22|4555|0|129|1|22500000|0
|0|~ / Gauss-Kruger zone 23|4555|0|135|1|23500000|0
|0|~ / Gauss-Kruger CM 75E|4555|0|75|1|500000|0
|0|~ / Gauss-Kruger CM 81E|4555|0|81|1|500000|0
|0|~ / Gauss-Kruger CM 87E|4555|0|87|1|500000|0
|0|~ / Gauss-Kruger CM 93E|4555|0|93|1|500000|0
|0|~ / Gauss-Kruger CM 99E|4555|0|99|1|500000|0
|0|~ / Gauss-Kruger CM 105E|4555|0|105|1|500000|0
|0|~ / Gauss-Kruger CM 111E|4555|0|111|1|500000|0
|0|~ / Gauss-Kruger CM 117E|4555|0|117|1|500000|0
|0|~ / Gauss-Kruger CM 123E|4555|0|123|1|500000|0
|0|~ / Gauss-Kruger CM 129E|4555|0|129|1|500000|0
|0|~ / Gauss-Kruger CM 135E|4555|0|135|1|500000|0
11|1|Anguilla 1957|7
|1|Antigua 1943|8
|1|Dominica 1945|9
|1|Grenada 1953|10
|1|Montserrat 1958|11
|1|St. Kitts 1955|12
|1|St. Lucia 1955|13
|1|St. Vincent 1945|14
|1|NAD27(76)|15
|1|NAD27(CGQ77)|16
|1|Xian 1980|17
|1|Hong Kong 1980|18
|1|JGD2000|19
|1|Segara|20
|1|QND95|21
|1|Porto Santo|22
|1|Selvagem Grande|23
|1|NAD83(CSRS)|24
|1|SAD69|25
|1|SWEREF99|26
|1|Point 58|27
|1|Fort Marigot|28
|1|Guadeloupe 1948|29
|1|CSG67|30
|1|RGFG95|31
|1|Martinique 1938|32`,
  },
  {
    templates: `GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4698"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4662"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4750"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4558"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4749"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4696"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4752"]]`,
    nodes: `DATUM["Reunion_1947",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6626"]]
DATUM["Reseau_Geodesique_de_la_Reunion_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6627"]]
DATUM["Tahiti_52",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6628"]]
DATUM["Tahaa_54",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6629"]]
DATUM["IGN72_Nuku_Hiva",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6630"]]
DATUM["IGN_1962_Kerguelen",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6698"]]
DATUM["Combani_1950",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6632"]]
DATUM["IGN56_Lifou",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6633"]]
DATUM["IGN72_Grande_Terre",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6634"]]
DATUM["ST87_Ouvea",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6750"]]
DATUM["Petrels_1972",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6636"]]
DATUM["Pointe_Geologie_Perroud_1950",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6637"]]
DATUM["Saint_Pierre_et_Miquelon_1950",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6638"]]
DATUM["MOP78",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6639"]]
DATUM["Reseau_de_Reference_des_Antilles_Francaises_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1047"]]
DATUM["IGN53_Mare",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6641"]]
DATUM["ST84_Ile_des_Pins",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6642"]]
DATUM["ST71_Belep",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6643"]]
DATUM["NEA74_Noumea",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6644"]]
DATUM["Reseau_Geodesique_de_Nouvelle_Caledonie_91-93",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6749"]]
DATUM["Grand_Comoros",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6646"]]
DATUM["Reykjavik_1900",SPHEROID["Danish 1876",6377019.27,300,AUTHORITY["EPSG","7051"]],AUTHORITY["EPSG","6657"]]
DATUM["Hjorsey_1955",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6658"]]
DATUM["Islands_Net_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6659"]]
DATUM["Helle_1954",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6660"]]
DATUM["Latvia_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6661"]]
DATUM["Porto_Santo_1995",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6663"]]
DATUM["Azores_Oriental_Islands_1995",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6664"]]
DATUM["Azores_Central_Islands_1995",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6665"]]
DATUM["Lisbon_1890",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6666"]]
DATUM["Iraq-Kuwait_Boundary_Datum_1992",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6667"]]
DATUM["European_Datum_1979",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6668"]]
DATUM["Lithuania_1994_ETRS89",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6126"]]
DATUM["Istituto_Geografico_Militaire_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6670"]]
DATUM["Voirol_1879",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6671"]]
DATUM["Chatham_Islands_Datum_1971",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6672"]]
DATUM["Chatham_Islands_Datum_1979",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6673"]]
DATUM["Sistema_de_Referencia_Geocentrico_para_las_AmericaS_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6674"]]
DATUM["Guam_1963",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6675"]]
DATUM["Vientiane_1982",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6676"]]
DATUM["Lao_1993",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6677"]]
DATUM["Lao_National_Datum_1997",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6678"]]
DATUM["Jouik_1961",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6679"]]
DATUM["Nouakchott_1965",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6680"]]
DATUM["Mauritania_1999",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6681"]]
DATUM["Gulshan_303",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","6682"]]
DATUM["Philippine_Reference_System_1992",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6683"]]
DATUM["Gan_1970",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6684"]]
DATUM["Kasai_1953",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6696"]]
DATUM["Marco_Geocentrico_Nacional_de_Referencia",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6686"]]
DATUM["Reseau_Geodesique_de_la_Polynesie_Francaise",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6687"]]
DATUM["Fatu_Iva_72",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6688"]]
DATUM["IGN63_Hiva_Oa",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6689"]]
DATUM["Tahiti_79",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6690"]]
DATUM["Moorea_87",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6691"]]
DATUM["Maupiti_83",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6692"]]
DATUM["Nakhl-e_Ghanem",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6693"]]
DATUM["Posiciones_Geodesicas_Argentinas_1994",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6694"]]
DATUM["Katanga_1955",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6695"]]
DATUM["IGC_1962_Arc_of_the_6th_Parallel_South",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6697"]]
DATUM["Le_Pouce_1934",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6699"]]
DATUM["IGN_Astro_1960",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6700"]]
DATUM["Institut_Geographique_du_Congo_Belge_1955",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6701"]]
DATUM["Mauritania_1999",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6702"]]
DATUM["Missao_Hidrografico_Angola_y_Sao_Tome_1951",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6703"]]
DATUM["Mhast_onshore",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6704"]]
DATUM["Mhast_offshore",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6705"]]
DATUM["Egypt_Gulf_of_Suez_S-650_TL",SPHEROID["Helmert 1906",6378200,298.3,AUTHORITY["EPSG","7020"]],AUTHORITY["EPSG","6706"]]
DATUM["Tern_Island_1961",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6707"]]
DATUM["Cocos_Islands_1965",SPHEROID["Australian National Spheroid",6378160,298.25,AUTHORITY["EPSG","7003"]],AUTHORITY["EPSG","6708"]]
DATUM["Iwo_Jima_1945",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6709"]]
DATUM["Astro_DOS_71",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6710"]]
DATUM["Marcus_Island_1952",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6711"]]
DATUM["Ascension_Island_1958",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6712"]]
DATUM["Ayabelle_Lighthouse",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6713"]]
DATUM["Bellevue",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6714"]]
DATUM["Camp_Area_Astro",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6715"]]
DATUM["Phoenix_Islands_1966",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6716"]]
DATUM["Cape_Canaveral",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6717"]]
DATUM["Solomon_1968",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6718"]]
DATUM["Easter_Island_1967",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6719"]]
DATUM["Fiji_Geodetic_Datum_1986",SPHEROID["WGS 72",6378135,298.26,AUTHORITY["EPSG","7043"]],AUTHORITY["EPSG","6720"]]
DATUM["Fiji_1956",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6721"]]
DATUM["South_Georgia_1968",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6722"]]
DATUM["Grand_Cayman_Geodetic_Datum_1959",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6723"]]
DATUM["Diego_Garcia_1969",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6724"]]
DATUM["Johnston_Island_1961",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6725"]]
DATUM["Sister_Islands_Geodetic_Datum_1961",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6726"]]
DATUM["Midway_1961",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6727"]]
DATUM["Pico_de_las_Nieves_1984",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6728"]]
DATUM["Pitcairn_1967",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6729"]]
DATUM["Santo_1965",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6730"]]
DATUM["Viti_Levu_1912",SPHEROID["Clarke 1880 (international foot)",6378306.3696,293.466307655635,AUTHORITY["EPSG","7055"]],AUTHORITY["EPSG","6752"]]
DATUM["Marshall_Islands_1960",SPHEROID["Hough 1960",6378270,297,AUTHORITY["EPSG","7053"]],AUTHORITY["EPSG","6732"]]
DATUM["Wake_Island_1952",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6733"]]
DATUM["Tristan_1968",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6734"]]
DATUM["Kusaie_1951",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6735"]]
DATUM["Deception_Island",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6736"]]
DATUM["Geocentric_datum_of_Korea",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6737"]]
DATUM["Hong_Kong_1963",SPHEROID["Clarke 1858",6378293.64520876,294.260676369261,AUTHORITY["EPSG","7007"]],AUTHORITY["EPSG","6738"]]
DATUM["Hong_Kong_1963_67",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6739"]]
DATUM["Parametry_Zemli_1990",SPHEROID["PZ-90",6378136,298.257839303,AUTHORITY["EPSG","7054"]],AUTHORITY["EPSG","6740"]]
DATUM["Faroe_Datum_1954",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6741"]]
DATUM["Geodetic_Datum_of_Malaysia_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6742"]]
DATUM["Karbala_1979",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6743"]]
DATUM["Nahrwan_1934",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6744"]]
DATUM["Rauenberg_Datum_83",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6745"]]
DATUM["Potsdam_Datum_83",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6746"]]
DATUM["Greenland_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6747"]]
DATUM["Vanua_Levu_1915",SPHEROID["Clarke 1880 (international foot)",6378306.3696,293.466307655635,AUTHORITY["EPSG","7055"]],AUTHORITY["EPSG","6748"]]
DATUM["Kertau_RSO",SPHEROID["Everest 1830 (RSO 1969)",6377295.664,300.8017,AUTHORITY["EPSG","7056"]],AUTHORITY["EPSG","6751"]]
DATUM["fk89",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6753"]]
DATUM["Libyan_Geodetic_Datum_2006",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6754"]]
DATUM["Datum_Geodesi_Nasional_1995",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6755"]]
DATUM["Vietnam_2000",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6756"]]
DATUM["SVY21",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6757"]]`,
    rows: `4626|0|Reunion 1947|0
|0|RGR92|1
|0|Tahiti 52|2
|0|Tahaa 54|3
|0|IGN72 Nuku Hiva|4
|!2|IGN 1962 Kerguelen|5
|0|Combani 1950|6
|0|IGN56 Lifou|7
|!3|IGN72 Grande Terre|8
|!4|ST87 Ouvea|9
|0|Petrels 1972|10
|0|Perroud 1950|11
|0|Saint Pierre et Miquelon 1950|12
|0|MOP78|13
|!5|RRAF 1991|14
|0|IGN53 Mare|15
|0|ST84 Ile des Pins|16
|0|ST71 Belep|17
|0|NEA74 Noumea|18
|!6|RGNC91-93|19
|0|Grand Comoros|20
|7|~ / UTM zone 32N (zE-N)|4258|0|9|0.9996|32500000|0
5|1|~ / 3-degree Gauss-Kruger zone 25|4555|0|75|1|25500000|0
|1|~ / 3-degree Gauss-Kruger zone 26|4555|0|78|1|26500000|0
|1|~ / 3-degree Gauss-Kruger zone 27|4555|0|81|1|27500000|0
|1|~ / 3-degree Gauss-Kruger zone 28|4555|0|84|1|28500000|0
|1|~ / 3-degree Gauss-Kruger zone 29|4555|0|87|1|29500000|0
|0|Reykjavik 1900|21
|0|Hjorsey 1955|22
|0|ISN93|23
|0|Helle 1954|24
|0|LKS92|25
|0|IGN72 Grande Terre|8
|0|Porto Santo 1995|26
|0|Azores Oriental 1995|27
|0|Azores Central 1995|28
|0|Lisbon 1890|29
|0|IKBD-92|30
|0|ED79|31
|0|LKS94|32
|0|IGM95|33
|0|Voirol 1879|34
|0|Chatham Islands 1971|35
|0|Chatham Islands 1979|36
|0|SIRGAS 2000|37
|0|Guam 1963|38
|0|Vientiane 1982|39
|0|Lao 1993|40
|0|Lao 1997|41
|0|Jouik 1961|42
|0|Nouakchott 1965|43
|!0|Mauritania 1999 (deprecated)|44
|0|Gulshan 303|45
|0|PRS92|46
|0|Gan 1970|47
|!8|Kasai 1953|48
|0|MAGNA-SIRGAS|49
|0|RGPF|50
|0|Fatu Iva 72|51
|0|IGN63 Hiva Oa|52
|0|Tahiti 79|53
|0|Moorea 87|54
|0|Maupiti 83|55
|0|Nakhl-e Ghanem|56
|0|POSGAR 94|57
|0|Katanga 1955|58
|0|Kasai 1953|48
|0|IGC 1962 6th Parallel South|59
|0|IGN 1962 Kerguelen|5
|0|Le Pouce 1934|60
|0|IGN Astro 1960|61
|0|IGCB 1955|62
|0|Mauritania 1999|63
|0|Mhast 1951|64
|0|Mhast (onshore)|65
|0|Mhast (offshore)|66
|0|Egypt Gulf of Suez S-650 TL|67
|0|Tern Island 1961|68
|0|Cocos Islands 1965|69
|0|Iwo Jima 1945|70
|0|Astro DOS 71|71
|0|Marcus Island 1952|72
|0|Ascension Island 1958|73
|0|Ayabelle Lighthouse|74
|0|Bellevue|75
|0|Camp Area Astro|76
|0|Phoenix Islands 1966|77
|0|Cape Canaveral|78
|0|Solomon 1968|79
|0|Easter Island 1967|80
|0|Fiji 1986|81
|0|Fiji 1956|82
|0|South Georgia 1968|83
|0|GCGD59|84
|0|Diego Garcia 1969|85
|0|Johnston Island 1961|86
|0|SIGD61|87
|0|Midway 1961|88
|0|PN84|89
|0|Pitcairn 1967|90
|0|Santo 1965|91
|!9|Viti Levu 1912|92
|0|Marshall Islands 1960|93
|0|Wake Island 1952|94
|0|Tristan 1968|95
|0|Kusaie 1951|96
|0|Deception Island|97
|0|Korea 2000|98
|0|Hong Kong 1963|99
|0|Hong Kong 1963(67)|100
|0|PZ-90|101
|0|FD54|102
|0|GDM2000|103
|0|Karbala 1979|104
|0|Nahrwan 1934|105
|0|RD/83|106
|0|PD/83|107
|0|GR96|108
|0|Vanua Levu 1915|109
|0|RGNC91-93|19
|0|ST87 Ouvea|9
|0|Kertau (RSO)|110
|0|Viti Levu 1912|92
|0|fk89|111
|0|LGD2006|112
|0|DGN95|113
|0|VN-2000|114
|0|SVY21|115`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Paris",2.33722917,AUTHORITY["EPSG","8903"]],UNIT["grad",0.0157079632679489,AUTHORITY["EPSG","9105"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Jakarta",106.807719444444,AUTHORITY["EPSG","8908"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Lisbon",-9.13190611111111,AUTHORITY["EPSG","8902"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Ferro",-17.6666666666667,AUTHORITY["EPSG","8909"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Bern",7.43958333333333,AUTHORITY["EPSG","8907"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Bogota",-74.0809166666667,AUTHORITY["EPSG","8904"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Rome",12.4523333333333,AUTHORITY["EPSG","8906"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Jakarta",106.807719444444,AUTHORITY["EPSG","8908"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4813"]]
GEOGCS["%",&,PRIMEM["Brussels",4.367975,AUTHORITY["EPSG","8910"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Stockholm",18.0582777777778,AUTHORITY["EPSG","8911"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Athens",23.7163375,AUTHORITY["EPSG","8912"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Oslo",10.7229166666667,AUTHORITY["EPSG","8913"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4307"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5105"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5106"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5107"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5108"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5109"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5110"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5111"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5112"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5113"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5114"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5115"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5116"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5117"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5118"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5119"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5120"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5121"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5122"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5123"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5124"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5125"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5126"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5127"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5128"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5129"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5130"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Paris RGS",2.33720833333333,AUTHORITY["EPSG","8914"]],UNIT["grad",0.0157079632679489,AUTHORITY["EPSG","9105"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Paris RGS",2.33720833333333,AUTHORITY["EPSG","8914"]],UNIT["grad",0.0157079632679489,AUTHORITY["EPSG","9105"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4901"]]
GEOGCS["%",&,PRIMEM["Madrid",-3.687375,AUTHORITY["EPSG","8905"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["Jamaica_2001",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6758"]]
DATUM["NAD83_National_Spatial_Reference_System_2007",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6759"]]
DATUM["World_Geodetic_System_1966",SPHEROID["NWL 9D",6378145,298.25,AUTHORITY["EPSG","7025"]],AUTHORITY["EPSG","6760"]]
DATUM["Croatian_Terrestrial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6761"]]
DATUM["Bermuda_2000",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6762"]]
DATUM["Pitcairn_2006",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6763"]]
DATUM["Ross_Sea_Region_Geodetic_Datum_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6764"]]
DATUM["Slovenia_Geodetic_Datum_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6765"]]
DATUM["CH1903_Bern",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6801"]]
DATUM["Bogota_1975_Bogota",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6802"]]
DATUM["Lisbon_1937_Lisbon",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6803"]]
DATUM["Makassar_Jakarta",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6804"]]
DATUM["Militar-Geographische_Institut_Ferro",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6805"]]
DATUM["Monte_Mario_Rome",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6806"]]
DATUM["Nouvelle_Triangulation_Francaise_Paris",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6807"]]
DATUM["Batavia_Jakarta",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6813"]]
DATUM["Reseau_National_Belge_1950_Brussels",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6809"]]
DATUM["Tananarive_1925_Paris",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6810"]]
DATUM["Voirol_1875_Paris",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6811"]]
DATUM["Stockholm_1938_Stockholm",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6814"]]
DATUM["Greek_Athens",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6815"]]
DATUM["Carthage_Paris",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6816"]]
DATUM["NGO_1948_Oslo",SPHEROID["Bessel Modified",6377492.018,299.1528128,AUTHORITY["EPSG","7005"]],AUTHORITY["EPSG","6817"]]
DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network_Ferro",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6818"]]
DATUM["Nord_Sahara_1959",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","6307"]]
DATUM["Gunung_Segara_Jakarta",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6820"]]
DATUM["Voirol_1879_Paris",SPHEROID["Clarke 1880 (IGN)",6378249.2,293.466021293627,AUTHORITY["EPSG","7011"]],AUTHORITY["EPSG","6821"]]
DATUM["Sao_Tome",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1044"]]
DATUM["Principe",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1046"]]
DATUM["Slovenia Geodetic Datum 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Ross Sea Region Geodetic Datum 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Bermuda 2000",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Croatian Terrestrial Reference System",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["World Geodetic System 1966",ELLIPSOID["NWL 9D",6378145,298.25,LENGTHUNIT["metre",1]]]
DATUM["NAD83 (National Spatial Reference System 2007)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Jamaica 2001",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["International_Terrestrial_Reference_Frame_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6896"]]
DATUM["Datum_Geodesi_Nasional_1995",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6755"]]
DATUM["Datum Geodesi Nasional 1995",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Libyan_Geodetic_Datum_2006",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6754"]]
DATUM["Libyan Geodetic Datum 2006",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]]
DATUM["Ancienne_Triangulation_Francaise_Paris",SPHEROID["Plessis 1817",6376523,308.64,AUTHORITY["EPSG","7027"]],AUTHORITY["EPSG","6901"]]
DATUM["Madrid_1870_Madrid",SPHEROID["Struve 1860",6378298.3,294.73,AUTHORITY["EPSG","7028"]],AUTHORITY["EPSG","6903"]]
DATUM["Lisbon_1890_Lisbon",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6904"]]
DATUM["Reseau_Geodesique_de_Nouvelle_Caledonie_91-93",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6749"]]
DATUM["Reseau Geodesique de Nouvelle Caledonie 91-93",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Greenland_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6747"]]
DATUM["Greenland 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International_Terrestrial_Reference_Frame_1988",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6647"]]
DATUM["International_Terrestrial_Reference_Frame_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6648"]]
DATUM["International_Terrestrial_Reference_Frame_1990",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6649"]]
DATUM["International_Terrestrial_Reference_Frame_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6650"]]
DATUM["International_Terrestrial_Reference_Frame_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6651"]]
DATUM["International_Terrestrial_Reference_Frame_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6652"]]`,
    rows: `4758|2|JAD2001|0
|2|NAD83(NSRS2007)|1
|2|WGS 66|2
|2|HTRS96|3
|2|BDA2000|4
|2|Pitcairn 2006|5
|2|RSRGD2000|6
|2|Slovenia 1996|7
|0|~ / 3-degree Gauss-Kruger zone 30|4555|0|90|1|30500000|0
|0|~ / 3-degree Gauss-Kruger zone 31|4555|0|93|1|31500000|0
|0|~ / 3-degree Gauss-Kruger zone 32|4555|0|96|1|32500000|0
|0|~ / 3-degree Gauss-Kruger zone 33|4555|0|99|1|33500000|0
|0|~ / 3-degree Gauss-Kruger zone 34|4555|0|102|1|34500000|0
|0|~ / 3-degree Gauss-Kruger zone 35|4555|0|105|1|35500000|0
|0|~ / 3-degree Gauss-Kruger zone 36|4555|0|108|1|36500000|0
|0|~ / 3-degree Gauss-Kruger zone 37|4555|0|111|1|37500000|0
|0|~ / 3-degree Gauss-Kruger zone 38|4555|0|114|1|38500000|0
|0|~ / 3-degree Gauss-Kruger zone 39|4555|0|117|1|39500000|0
|0|~ / 3-degree Gauss-Kruger zone 40|4555|0|120|1|40500000|0
|0|~ / 3-degree Gauss-Kruger zone 41|4555|0|123|1|41500000|0
|0|~ / 3-degree Gauss-Kruger zone 42|4555|0|126|1|42500000|0
|0|~ / 3-degree Gauss-Kruger zone 43|4555|0|129|1|43500000|0
|0|~ / 3-degree Gauss-Kruger zone 44|4555|0|132|1|44500000|0
|0|~ / 3-degree Gauss-Kruger zone 45|4555|0|135|1|45500000|0
|0|~ / 3-degree Gauss-Kruger CM 75E|4555|0|75|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 78E|4555|0|78|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 81E|4555|0|81|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 84E|4555|0|84|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 87E|4555|0|87|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 90E|4555|0|90|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 93E|4555|0|93|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 96E|4555|0|96|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 99E|4555|0|99|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 102E|4555|0|102|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 105E|4555|0|105|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 108E|4555|0|108|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 111E|4555|0|111|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 114E|4555|0|114|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 117E|4555|0|117|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 120E|4555|0|120|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 123E|4555|0|123|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 126E|4555|0|126|1|500000|0
|0|~ / 3-degree Gauss-Kruger CM 129E|4555|0|129|1|500000|0
|8|Bern 1898 (Bern)|8
|9|Bogota 1975 (Bogota)|9
|6|Lisbon (Lisbon)|10
|5|Makassar (Jakarta)|11
|7|MGI (Ferro)|12
|10|Monte Mario (Rome)|13
|4|NTF (Paris)|14
|!11|Batavia (Jakarta)|15
|12|BD50 (Brussels)|16
|4|Tananarive (Paris)|17
|4|Voirol 1875 (Paris)|18
|0|~ / 3-degree Gauss-Kruger CM 132E|4555|0|132|1|500000|0
|5|Batavia (Jakarta)|15
|13|RT38 (Stockholm)|19
|14|Greek (Athens)|20
|4|Carthage (Paris)|21
|15|NGO 1948 (Oslo)|22
|7|S-JTSK (Ferro)|23
|!16|Nord Sahara 1959|24
|5|Segara (Jakarta)|25
|4|Voirol 1879 (Paris)|26
|0|~ / 3-degree Gauss-Kruger CM 135E|4555|0|135|1|500000|0
|2|Sao Tome|27
|2|Principe|28
2|17|~ / Cape Verde National|4326|15.8333333333333|-24|15|16.6666666666667|161587.83|128511.202
13|18|~ / LCC Germany (N-E)|4258|51|10.5|48.6666666666667|53.6666666666667|0|0
16|!19|~ / NTM zone 5|4258|58|5.5|1|100000|1000000
|!20|~ / NTM zone 6|4258|58|6.5|1|100000|1000000
|!21|~ / NTM zone 7|4258|58|7.5|1|100000|1000000
|!22|~ / NTM zone 8|4258|58|8.5|1|100000|1000000
|!23|~ / NTM zone 9|4258|58|9.5|1|100000|1000000
|!24|~ / NTM zone 10|4258|58|10.5|1|100000|1000000
|!25|~ / NTM zone 11|4258|58|11.5|1|100000|1000000
|!26|~ / NTM zone 12|4258|58|12.5|1|100000|1000000
|!27|~ / NTM zone 13|4258|58|13.5|1|100000|1000000
|!28|~ / NTM zone 14|4258|58|14.5|1|100000|1000000
|!29|~ / NTM zone 15|4258|58|15.5|1|100000|1000000
|!30|~ / NTM zone 16|4258|58|16.5|1|100000|1000000
|!31|~ / NTM zone 17|4258|58|17.5|1|100000|1000000
|!32|~ / NTM zone 18|4258|58|18.5|1|100000|1000000
|!33|~ / NTM zone 19|4258|58|19.5|1|100000|1000000
|!34|~ / NTM zone 20|4258|58|20.5|1|100000|1000000
|!35|~ / NTM zone 21|4258|58|21.5|1|100000|1000000
|!36|~ / NTM zone 22|4258|58|22.5|1|100000|1000000
|!37|~ / NTM zone 23|4258|58|23.5|1|100000|1000000
|!38|~ / NTM zone 24|4258|58|24.5|1|100000|1000000
|!39|~ / NTM zone 25|4258|58|25.5|1|100000|1000000
|!40|~ / NTM zone 26|4258|58|26.5|1|100000|1000000
|!41|~ / NTM zone 27|4258|58|27.5|1|100000|1000000
|!42|~ / NTM zone 28|4258|58|28.5|1|100000|1000000
|!43|~ / NTM zone 29|4258|58|29.5|1|100000|1000000
|!44|~ / NTM zone 30|4258|58|30.5|1|100000|1000000
2|1|Slovenia 1996|7
|3|Slovenia 1996|29|Geodesy.|Slovenia - onshore and offshore.|45.42|13.38|46.88|16.61
|1|RSRGD2000|6
|3|RSRGD2000|30|Geodesy.|Antarctica - Ross Sea Region - nominally between 160°E and 150°W but includes buffer on eastern hemisphere margin to include Transantarctic Mountains|-90|144.99|-59.99|-144.99
|1|BDA2000|4
|3|BDA2000|31|Geodesy.|Bermuda - onshore and offshore.|28.91|-68.83|35.73|-60.7
|1|HTRS96|3
|3|HTRS96|32|Geodesy.|Croatia - onshore and offshore.|41.62|13|46.54|19.43
|1|WGS 66|2
|45|WGS 66|1966|33|Geodesy.|World.|-90|-180|90|180
|1|NAD83(NSRS2007)|1
|3|NAD83(NSRS2007)|34|Geodesy.|Puerto Rico - onshore and offshore. United States (USA) onshore and offshore - Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming. US Virgin Islands - onshore and offshore.|14.92|167.65|74.71|-63.88
|1|JAD2001|0
|3|JAD2001|35|Geodesy.|Jamaica - onshore and offshore. Includes Morant Cays and Pedro Cays.|14.08|-80.6|19.36|-74.51
|1|ITRF2005|36
|1|DGN95|37
|3|DGN95|38|Geodesy.|Indonesia - onshore and offshore.|-13.95|92.01|7.79|141.46
|1|LGD2006|39
|3|LGD2006|40|Geodesy.|Libya - onshore and offshore.|19.5|9.31|35.23|26.21
|46|ATF (Paris)|41
|!47|ATF (Paris)|41
|48|Madrid 1870 (Madrid)|42
|6|Lisbon 1890 (Lisbon)|43
2|1|RGNC91-93|44
|3|RGNC91-93|45|Geodesy.|New Caledonia - onshore and offshore. Isle de Pins, Loyalty Islands, Huon Islands, Belep archipelago, Chesterfield Islands, and Walpole.|-26.45|156.25|-14.83|174.28
|1|GR96|46
|3|GR96|47|Geodesy.|Greenland - onshore and offshore.|56.38|-75|87.02|7.99
|1|ITRF88|48
|1|ITRF89|49
|1|ITRF90|50
|1|ITRF91|51
|1|ITRF92|52
|1|ITRF93|53`,
  },
  {
    templates: `GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4906"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4907]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","4556"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",4557]]
PROJCS["%",^,PROJECTION["Bonne_(South_Orientated)"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["International_Terrestrial_Reference_Frame_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6653"]]
DATUM["International_Terrestrial_Reference_Frame_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6654"]]
DATUM["International_Terrestrial_Reference_Frame_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6655"]]
DATUM["International_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6656"]]
DATUM["Geodetic_Datum_of_Malaysia_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6742"]]
DATUM["Geodetic Datum of Malaysia 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Parametry_Zemli_1990",SPHEROID["PZ-90",6378136,298.257839303,AUTHORITY["EPSG","7054"]],AUTHORITY["EPSG","6740"]]
DATUM["Parametry Zemli 1990",ELLIPSOID["PZ-90",6378136,298.257839303,LENGTHUNIT["metre",1]]]
DATUM["Mauritania_1999",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6702"]]
DATUM["Mauritania 1999",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Geocentric_datum_of_Korea",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6737"]]
DATUM["Geocentric datum of Korea",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Posiciones_Geodesicas_Argentinas_1994",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6694"]]
DATUM["Posiciones Geodesicas Argentinas 1994",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Australian_Antarctic_Datum_1998",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6176"]]
DATUM["Australian Antarctic Datum 1998",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Swiss_Terrestrial_Reference_System_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6151"]]
DATUM["Swiss Terrestrial Reference System 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Estonia_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6180"]]
DATUM["Estonia 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6258"]]
ENSEMBLE["European Terrestrial Reference System 1989 ensemble",MEMBER["European Terrestrial Reference Frame 1989"],MEMBER["European Terrestrial Reference Frame 1990"],MEMBER["European Terrestrial Reference Frame 1991"],MEMBER["European Terrestrial Reference Frame 1992"],MEMBER["European Terrestrial Reference Frame 1993"],MEMBER["European Terrestrial Reference Frame 1994"],MEMBER["European Terrestrial Reference Frame 1996"],MEMBER["European Terrestrial Reference Frame 1997"],MEMBER["European Terrestrial Reference Frame 2000"],MEMBER["European Terrestrial Reference Frame 2005"],MEMBER["European Terrestrial Reference Frame 2014"],ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[0.1]]
DATUM["Geocentric_Datum_of_Australia_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6283"]]
DATUM["Geocentric Datum of Australia 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Hartebeesthoek94",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6148"]]
DATUM["Hartebeesthoek94",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["IRENET95",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6173"]]
DATUM["IRENET95",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Islands_Net_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6659"]]
DATUM["Islands Net 1993",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Japanese_Geodetic_Datum_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6612"]]
DATUM["Japanese Geodetic Datum 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Latvia_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6661"]]
DATUM["Latvia 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Lithuania_1994_ETRS89",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6126"]]
DATUM["Lithuania 1994 (ETRS89)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Moznet_ITRF94",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6130"]]
DATUM["Moznet (ITRF94)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["NAD83_Canadian_Spatial_Reference_System",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6140"]]
DATUM["NAD83 Canadian Spatial Reference System",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_High_Accuracy_Reference_Network",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6152"]]
DATUM["NAD83 (High Accuracy Reference Network)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["New_Zealand_Geodetic_Datum_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6167"]]
DATUM["New Zealand Geodetic Datum 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Posiciones_Geodesicas_Argentinas_1998",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6190"]]
DATUM["Posiciones Geodesicas Argentinas 1998",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Red_Geodesica_Venezolana",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6189"]]
DATUM["Red Geodesica Venezolana",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_1993_v1",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]]
DATUM["Reseau Geodesique Francais 1993 v1",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_Guyane_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6624"]]
DATUM["Reseau Geodesique Francais Guyane 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_Nouvelle_Caledonie_91-93",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6749"]]
DATUM["Reseau Geodesique de Nouvelle Caledonie 91-93",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_la_Reunion_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6627"]]
DATUM["Reseau Geodesique de la Reunion 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_de_Reference_des_Antilles_Francaises_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1047"]]
DATUM["Reseau de Reference des Antilles Francaises 1991",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Sistema_de_Referencia_Geocentrico_para_America_del_Sur_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6170"]]
DATUM["Sistema de Referencia Geocentrico para America del Sur 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SWEREF99",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6619"]]
DATUM["SWEREF99",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]]
ENSEMBLE["World Geodetic System 1984 ensemble",MEMBER["World Geodetic System 1984 (Transit)"],MEMBER["World Geodetic System 1984 (G730)"],MEMBER["World Geodetic System 1984 (G873)"],MEMBER["World Geodetic System 1984 (G1150)"],MEMBER["World Geodetic System 1984 (G1674)"],MEMBER["World Geodetic System 1984 (G1762)"],MEMBER["World Geodetic System 1984 (G2139)"],ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[2.0]]
DATUM["Yemen_National_Geodetic_Network_1996",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6163"]]
DATUM["Yemen National Geodetic Network 1996",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Istituto_Geografico_Militaire_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6670"]]
DATUM["Istituto Geografico Militaire 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["World_Geodetic_System_1972",SPHEROID["WGS 72",6378135,298.26,AUTHORITY["EPSG","7043"]],AUTHORITY["EPSG","6322"]]
DATUM["World Geodetic System 1972",ELLIPSOID["WGS 72",6378135,298.26,LENGTHUNIT["metre",1]]]
DATUM["WGS_72_Transit_Broadcast_Ephemeris",SPHEROID["WGS 72",6378135,298.26,AUTHORITY["EPSG","7043"]],AUTHORITY["EPSG","6324"]]
DATUM["WGS 72 Transit Broadcast Ephemeris",ELLIPSOID["WGS 72",6378135,298.26,LENGTHUNIT["metre",1]]]
DATUM["Sistema_de_Referencia_Geocentrico_para_las_AmericaS_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6674"]]
DATUM["Sistema de Referencia Geocentrico para las AmericaS 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Lao_1993",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6677"]]
DATUM["Lao 1993",ELLIPSOID["Krassowsky 1940",6378245,298.3,LENGTHUNIT["metre",1]]]
DATUM["Lao_National_Datum_1997",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","6678"]]
DATUM["Lao National Datum 1997",ELLIPSOID["Krassowsky 1940",6378245,298.3,LENGTHUNIT["metre",1]]]
DATUM["Philippine_Reference_System_1992",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","6683"]]
DATUM["Philippine Reference System 1992",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]]
DATUM["Marco_Geocentrico_Nacional_de_Referencia",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6686"]]
DATUM["Marco Geocentrico Nacional de Referencia",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_la_Polynesie_Francaise",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6687"]]
DATUM["Reseau Geodesique de la Polynesie Francaise",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Autonomous_Regions_of_Portugal_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1041"]]
DATUM["Autonomous Regions of Portugal 2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Tokyo_1892",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1048"]]`,
    rows: `4916|0|ITRF94|0
|0|ITRF96|1
|0|ITRF97|2
|0|ITRF2000|3
|0|GDM2000|4
|1|GDM2000|5|Geodesy.|Malaysia - onshore and offshore. Includes peninsular Malayasia, Sabah and Sarawak.|0.85|98.02|7.81|119.61
|0|PZ-90|6
|5|PZ-90|1990|7|Geodesy. Navigation and positioning using Glonass satellite system.|World.|-90|-180|90|180
|0|Mauritania 1999|8
|1|Mauritania 1999|9|Geodesy.|Mauritania - onshore and offshore.|14.72|-20.04|27.3|-4.8
|0|Korea 2000|10
|1|Korea 2000|11|Geodesy.|Republic of Korea (South Korea) - onshore and offshore.|28.6|122.71|40.27|134.28
|0|POSGAR 94|12
|1|POSGAR 94|13|Geodesy.|Argentina - onshore and offshore.|-58.41|-73.59|-21.78|-52.63
|0|Australian Antarctic|14
|1|Australian Antarctic|15|Geodesy.|Antarctica between 45°E and 136°E and between 142°E and 160°E - Australian sector.|-90|45|-60|160
|0|CHTRS95|16
|1|CHTRS95|17|Geodesy.|Liechtenstein; Switzerland.|45.82|5.96|47.81|10.49
|0|EST97|18
|1|EST97|19|Geodesy.|Estonia - onshore and offshore.|57.52|20.37|60|28.2
|0|ETRS89|20
|1|ETRS89|21|Spatial referencing.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|0|GDA94|22
|1|GDA94|23|Geodesy.|Australia including Lord Howe Island, Macquarie Island, Ashmore and Cartier Islands, Christmas Island, Cocos (Keeling) Islands, Norfolk Island. All onshore and offshore.|-60.55|93.41|-8.47|173.34
|0|Hartebeesthoek94|24
|1|Hartebeesthoek94|25|Geodesy.|Eswatini (Swaziland); Lesotho; South Africa - onshore and offshore.|-50.32|13.33|-22.13|42.85
|0|IRENET95|26
|1|IRENET95|27|Geodesy.|Ireland - onshore. United Kingdom (UK) - Northern Ireland (Ulster) - onshore.|51.39|-10.56|55.43|-5.34
|0|ISN93|28
|1|ISN93|29|Geodesy.|Iceland - onshore and offshore.|59.96|-30.87|69.59|-5.55
|0|JGD2000|30
|1|JGD2000|31|Geodesy.|Japan - onshore and offshore.|17.09|122.38|46.05|157.65
|0|LKS92|32
|1|LKS92|33|Geodesy.|Latvia - onshore and offshore.|55.67|19.06|58.09|28.24
|0|LKS94|34
|1|LKS94|35|Geodesy.|Lithuania - onshore and offshore.|53.89|19.02|56.45|26.82
|0|Moznet|36
|1|Moznet|37|Geodesy.|Mozambique - onshore and offshore.|-27.71|30.21|-10.09|43.03
|0|NAD83(CSRS)|38
|1|NAD83(CSRS)|39|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
|0|NAD83(HARN)|40
|1|NAD83(HARN)|41|Geodesy.|American Samoa - onshore - Tutuila, Aunu'u, Ofu, Olesega, Ta'u and Rose islands. Guam - onshore. Northern Mariana Islands - onshore. Puerto Rico - onshore. United States (USA) - onshore Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin and Wyoming; offshore Gulf of Mexico continental shelf (GoM OCS). US Virgin Islands - onshore.|-14.59|144.58|71.4|-64.51
|0|NZGD2000|42
|1|NZGD2000|43|Geodesy.|New Zealand - onshore and offshore. Includes Antipodes Islands, Auckland Islands, Bounty Islands, Chatham Islands, Cambell Island, Kermadec Islands, Raoul Island and Snares Islands.|-55.95|160.6|-25.88|-171.2
|0|POSGAR 98|44
|1|POSGAR 98|45|Geodesy.|Argentina - onshore and offshore.|-58.41|-73.59|-21.78|-52.63
|0|REGVEN|46
|1|REGVEN|47|Geodesy.|Venezuela - onshore and offshore.|0.64|-73.38|16.75|-58.95
|0|RGF93 v1|48
|1|RGF93 v1|49|Geodesy; air, land and sea navigation and safety of life purposes.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
|0|RGFG95|50
|1|RGFG95|51|Geodesy; air, land and sea navigation and safety of life purposes.|French Guiana - onshore and offshore.|2.11|-54.61|8.88|-49.45
|!7|RGNC91-93|52
|!8|RGNC91-93|53|Geodesy.|New Caledonia - onshore and offshore. Isle de Pins, Loyalty Islands, Huon Islands, Belep archipelago, Chesterfield Islands, and Walpole.|-26.45|156.25|-14.83|174.28
|0|RGR92|54
|1|RGR92|55|Geodesy; air, land and sea navigation and safety of life purposes.|Reunion - onshore and offshore.|-24.72|51.83|-18.28|58.24
|!9|RRAF 1991|56
|!10|RRAF 1991|57|Geodesy.|French Antilles onshore and offshore - Guadeloupe (including Grande Terre, Basse Terre, Marie Galante, Les Saintes, Iles de la Petite Terre, La Desirade); Martinique; St Barthélemy; St Martin.|14.08|-63.66|18.53|-57.52
|0|SIRGAS 1995|58
|1|SIRGAS 1995|59|Geodesy.|South America - onshore and offshore. Ecuador (mainland and Galapagos) - onshore and offshore.|-59.87|-113.21|16.75|-26
|0|SWEREF99|60
|1|SWEREF99|61|Geodesy.|Sweden - onshore and offshore.|54.96|10.03|69.07|24.17
|0|WGS 84|62
|1|WGS 84|63|Geodesy. Navigation and positioning using GPS satellite system.|World: Afghanistan, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla, Antarctica, Antigua and Barbuda, Argentina, Armenia, Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belgium, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bonaire, Saint Eustasius and Saba, Bosnia and Herzegovina, Botswana, Bouvet Island, Brazil, British Indian Ocean Territory, British Virgin Islands, Brunei Darussalam, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cayman Islands, Central African Republic, Chad, Chile, China, Christmas Island, Cocos (Keeling) Islands, Comoros, Congo, Cook Islands, Costa Rica, Côte d'Ivoire (Ivory Coast), Croatia, Cuba, Curacao, Cyprus, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini (Swaziland), Ethiopia, Falkland Islands (Malvinas), Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia, French Southern Territories, Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Heard Island and McDonald Islands, Holy See (Vatican City State), Honduras, China - Hong Kong, Hungary, Iceland, India, Indonesia, Islamic Republic of Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Democratic People's Republic of Korea (North Korea), Republic of Korea (South Korea), Kosovo, Kuwait, Kyrgyzstan, Lao People's Democratic Republic (Laos), Latvia, Lebanon, Lesotho, Liberia, Libyan Arab Jamahiriya, Liechtenstein, Lithuania, Luxembourg, China - Macao, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania, Mauritius, Mayotte, Mexico, Federated States of Micronesia, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique, Myanmar (Burma), Namibia, Nauru, Nepal, Netherlands, New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, Niue, Norfolk Island, North Macedonia, Northern Mariana Islands, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea (PNG), Paraguay, Peru, Philippines, Pitcairn, Poland, Portugal, Puerto Rico, Qatar, Reunion, Romania, Russian Federation, Rwanda, St Barthelemy, St Kitts and Nevis, St Helena, Ascension and Tristan da Cunha, St Lucia, St Martin, St Pierre and Miquelon, Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia (Slovak Republic), Slovenia, St Maarten, Solomon Islands, Somalia, South Africa, South Georgia and the South Sandwich Islands, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Svalbard and Jan Mayen, Sweden, Switzerland, Syrian Arab Republic, Taiwan, Tajikistan, United Republic of Tanzania, Thailand, The Democratic Republic of the Congo (Zaire), Togo, Tokelau, Tonga, Trinidad and Tobago, Tunisia, Türkiye (Turkey), Turkmenistan, Turks and Caicos Islands, Tuvalu, Uganda, Ukraine, United Arab Emirates (UAE), United Kingdom (UK), United States (USA), United States Minor Outlying Islands, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, US Virgin Islands, Wallis and Futuna, Western Sahara, Yemen, Zambia, Zimbabwe.|-90|-180|90|180
|0|Yemen NGN96|64
|1|Yemen NGN96|65|Geodesy.|Yemen - onshore and offshore.|8.95|41.08|19|57.96
|0|IGM95|66
|1|IGM95|67|Geodesy.|Italy - onshore and offshore; San Marino, Vatican City State.|34.76|5.93|47.1|18.99
|0|WGS 72|68
|5|WGS 72|1972|69|Geodesy.|World.|-90|-180|90|180
|0|WGS 72BE|70
|5|WGS 72BE|1972|71|Geodesy.|World.|-90|-180|90|180
|0|SIRGAS 2000|72
|1|SIRGAS 2000|73|Geodesy.|Latin America - Central America and South America - onshore and offshore. Brazil - onshore and offshore.|-59.87|-122.19|32.72|-25.28
|0|Lao 1993|74
|1|Lao 1993|75|Geodesy.|Laos.|13.92|100.09|22.5|107.64
|0|Lao 1997|76
|1|Lao 1997|77|Geodesy.|Laos.|13.92|100.09|22.5|107.64
|0|PRS92|78
|1|PRS92|79|Geodesy.|Philippines - onshore and offshore.|3|116.04|22.18|129.95
|0|MAGNA-SIRGAS|80
|1|MAGNA-SIRGAS|81|Geodesy.|Colombia - onshore and offshore. Includes San Andres y Providencia, Malpelo Islands, Roncador Bank, Serrana Bank and Serranilla Bank.|-4.23|-84.77|15.51|-66.87
|0|RGPF|82
|1|RGPF|83|Geodesy.|French Polynesia - onshore and offshore. Includes Society archipelago, Tuamotu archipelago, Marquesas Islands, Gambier Islands and Austral Islands.|-31.24|-158.13|-4.52|-131.97
12|0|PTRA08|84
|1|PTRA08|85|Geodesy.|Portugal - Azores and Madeira island groups and surrounding EEZ - Flores, Corvo; Graciosa, Terceira, Sao Jorge, Pico, Faial; Sao Miguel, Santa Maria; Madeira, Porto Santo, Desertas; Selvagens.|29.24|-35.58|43.07|-12.48
|6|PTRA08|84
|3|~ / UTM zone 25N|5013|0|-33|0.9996|500000|0
|3|~ / UTM zone 26N|5013|0|-27|0.9996|500000|0
|3|~ / UTM zone 28N|5013|0|-15|0.9996|500000|0
|11|~ / Portugal Bonne New|4666|39.6666666666667|-8.13190611111111|0|0
|3|~ / Portuguese Grid New|4207|39.6666666666667|-8.13190611111111|1|0|0
23|12|~ / UPS North (E,N)|4326|90|0|0.994|2000000|2000000
|13|~ / UPS South (E,N)|4326|-90|0|0.994|2000000|2000000
6|2|~ / TM35FIN(N,E)|4258|0|27|0.9996|500000|0
21|4|~ / Conus Albers|4267|23|-96|29.5|45.5|0|0
|4|~ / Conus Albers|4269|23|-96|29.5|45.5|0|0
|4|~ / Conus Albers|4152|23|-96|29.5|45.5|0|0
|4|~ / Conus Albers|4759|23|-96|29.5|45.5|0|0
33|2|~ / NTM zone 5|4258|58|5.5|1|100000|1000000
|2|~ / NTM zone 6|4258|58|6.5|1|100000|1000000
|2|~ / NTM zone 7|4258|58|7.5|1|100000|1000000
|2|~ / NTM zone 8|4258|58|8.5|1|100000|1000000
|2|~ / NTM zone 9|4258|58|9.5|1|100000|1000000
|2|~ / NTM zone 10|4258|58|10.5|1|100000|1000000
|2|~ / NTM zone 11|4258|58|11.5|1|100000|1000000
|2|~ / NTM zone 12|4258|58|12.5|1|100000|1000000
|2|~ / NTM zone 13|4258|58|13.5|1|100000|1000000
|2|~ / NTM zone 14|4258|58|14.5|1|100000|1000000
|2|~ / NTM zone 15|4258|58|15.5|1|100000|1000000
|2|~ / NTM zone 16|4258|58|16.5|1|100000|1000000
|2|~ / NTM zone 17|4258|58|17.5|1|100000|1000000
|2|~ / NTM zone 18|4258|58|18.5|1|100000|1000000
|2|~ / NTM zone 19|4258|58|19.5|1|100000|1000000
|2|~ / NTM zone 20|4258|58|20.5|1|100000|1000000
|2|~ / NTM zone 21|4258|58|21.5|1|100000|1000000
|2|~ / NTM zone 22|4258|58|22.5|1|100000|1000000
|2|~ / NTM zone 23|4258|58|23.5|1|100000|1000000
|2|~ / NTM zone 24|4258|58|24.5|1|100000|1000000
|2|~ / NTM zone 25|4258|58|25.5|1|100000|1000000
|2|~ / NTM zone 26|4258|58|26.5|1|100000|1000000
|2|~ / NTM zone 27|4258|58|27.5|1|100000|1000000
|2|~ / NTM zone 28|4258|58|28.5|1|100000|1000000
|2|~ / NTM zone 29|4258|58|29.5|1|100000|1000000
|2|~ / NTM zone 30|4258|58|30.5|1|100000|1000000
2|6|Tokyo 1892|86
35|2|~ / East Sea Belt|4162|38|131|1|200000|500000
|2|~ / Central Belt Jeju|4162|38|127|1|200000|550000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified_(North_Orientated)"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Ferro",-17.6666666666667,AUTHORITY["EPSG","8909"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]`,
    nodes: `VERT_DATUM["Incheon",2005,AUTHORITY["EPSG","1049"]]
VERT_DATUM["Trieste",2005,AUTHORITY["EPSG","1050"]]
VERT_DATUM["Genoa 1942",2005,AUTHORITY["EPSG","1051"]]
DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network_05",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1052"]]
DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network_05_Ferro",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1055"]]
DATUM["Sri_Lanka_Datum_1999",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","1053"]]
VERT_DATUM["Sri Lanka Vertical Datum",2005,AUTHORITY["EPSG","1054"]]
DATUM["Geocentric_Datum_Brunei_Darussalam_2009",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1056"]]
DATUM["Geocentric Datum Brunei Darussalam 2009",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Turkish_National_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1057"]]
DATUM["Turkish National Reference Frame",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Bhutan_National_Geodetic_Datum",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1058"]]
DATUM["Bhutan National Geodetic Datum",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Faroe Islands Vertical Reference 2009",2005,AUTHORITY["EPSG","1059"]]
DATUM["Islands_Net_2004",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1060"]]
DATUM["Islands Net 2004",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International_Terrestrial_Reference_Frame_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1061"]]
VERT_DATUM["Black Sea",2005,AUTHORITY["EPSG","5134"]]
DATUM["Posiciones_Geodesicas_Argentinas_2007",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1062"]]
DATUM["Posiciones Geodesicas Argentinas 2007",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Marco_Geodesico_Nacional_de_Bolivia",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1063"]]
DATUM["Marco Geodesico Nacional de Bolivia",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-Chile_realization_1_epoch_2002",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1064"]]
DATUM["SIRGAS-Chile realization 1 epoch 2002",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Costa_Rica_2005",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1065"]]
DATUM["Costa Rica 2005",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Sistema_Geodesico_Nacional_de_Panama_MACARIO_SOLIS",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1066"]]
DATUM["Peru96",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1067"]]
DATUM["Sistema Geodesico Nacional de Panama MACARIO SOLIS",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Peru96",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-ROU98",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1068"]]
DATUM["SIRGAS-ROU98",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]`,
    rows: `5169|0|~ / Korea West Belt|5132|38|125|1|200000|500000
|0|~ / Korea Central Belt|5132|38|127|1|200000|500000
|0|~ / Korea East Belt|5132|38|129|1|200000|500000
|0|~ / Korea East Sea Belt|5132|38|131|1|200000|500000
|0|~ / Modified West Belt|4162|38|125.002890277778|1|200000|500000
|0|~ / Modified Central Belt|4162|38|127.002890277778|1|200000|500000
|0|~ / Modified Central Belt Jeju|4162|38|127.002890277778|1|200000|550000
|0|~ / Modified East Belt|4162|38|129.002890277778|1|200000|500000
|0|~ / Modified East Sea Belt|4162|38|131.002890277778|1|200000|500000
|0|~ / Unified CS|4162|38|127.5|0.9996|1000000|2000000
|0|~ / Unified CS|4737|38|127.5|0.9996|1000000|2000000
|0|~ / West Belt|4737|38|125|1|200000|500000
|0|~ / Central Belt|4737|38|127|1|200000|500000
|0|~ / Central Belt Jeju|4737|38|127|1|200000|550000
|0|~ / East Belt|4737|38|129|1|200000|500000
|0|~ / East Sea Belt|4737|38|131|1|200000|500000
|0|~ / West Belt 2010|4737|38|125|1|200000|600000
|0|~ / Central Belt 2010|4737|38|127|1|200000|600000
|0|~ / East Belt 2010|4737|38|129|1|200000|600000
|0|~ / East Sea Belt 2010|4737|38|131|1|200000|600000
5|5|Incheon height|0
2|5|Trieste height|1
19|5|Genoa 1942 height|2
7|8|~ / Krovak East North|4818|49.5|42.5|30.2881397527778|78.5|0.9999|0|0
2|1|~ / Gabon TM|4326|0|12|0.9996|500000|500000
|9|~ / Modified Krovak|5229|49.5|42.5|30.2881397222222|78.5|0.9999|5000000|5000000
|10|~ / Modified Krovak East North|5229|49.5|42.5|30.2881397222222|78.5|0.9999|5000000|5000000
3|2|S-JTSK/05|3
|11|S-JTSK/05 (Ferro)|4
4|2|SLD99|5
|1|~ / Sri Lanka Grid|4244|7.00048027777778|80.7717111111111|0.9999238418|200000|200000
|1|~ / Sri Lanka Grid 1999|5233|7.00047152777778|80.7717130833333|0.9999238418|500000|500000
2|5|SLVD height|6
6|6|~ / LCC Germany (E-N)|4258|51|10.5|48.6666666666667|53.6666666666667|0|0
|3|GDBD2009|7
|4|GDBD2009|8|Geodesy.|Brunei Darussalam - onshore and offshore.|4.01|112.37|6.31|115.37
|2|GDBD2009|7
|12|~ / Brunei BRSO|5246|4|115|53.31580995|53.1301023611111|0.99984|0|0
3|3|TUREF|9
|4|TUREF|10|Geodesy.|Türkiye (Turkey) - onshore and offshore.|34.42|25.62|43.45|44.83
|2|TUREF|9
|0|~ / TM27|5252|0|27|1|500000|0
|0|~ / TM30|5252|0|30|1|500000|0
|0|~ / TM33|5252|0|33|1|500000|0
|0|~ / TM36|5252|0|36|1|500000|0
|0|~ / TM39|5252|0|39|1|500000|0
|0|~ / TM42|5252|0|42|1|500000|0
|0|~ / TM45|5252|0|45|1|500000|0
3|3|DRUKREF 03|11
|4|DRUKREF 03|12|Geodesy.|Bhutan.|26.7|88.74|28.33|92.13
|2|DRUKREF 03|11
2|1|~ / Bhutan National Grid|5264|0|90|1|250000|0
3|0|~ / 3-degree Gauss-Kruger zone 9|5252|0|27|1|9500000|0
|0|~ / 3-degree Gauss-Kruger zone 10|5252|0|30|1|10500000|0
|0|~ / 3-degree Gauss-Kruger zone 11|5252|0|33|1|11500000|0
|0|~ / 3-degree Gauss-Kruger zone 12|5252|0|36|1|12500000|0
|0|~ / 3-degree Gauss-Kruger zone 13|5252|0|39|1|13500000|0
|0|~ / 3-degree Gauss-Kruger zone 14|5252|0|42|1|14500000|0
|0|~ / 3-degree Gauss-Kruger zone 15|5252|0|45|1|15500000|0
17|1|~ / Bumthang TM|5264|0|90.7333333333333|1|250000|-2500000
|1|~ / Chhukha TM|5264|0|89.55|1|250000|-2500000
|1|~ / Dagana TM|5264|0|89.85|1|250000|-2500000
|1|~ / Gasa TM|5264|0|90.0333333333333|1|250000|-2500000
|1|~ / Ha TM|5264|0|90.15|1|250000|-2500000
|1|~ / Lhuentse TM|5264|0|91.1333333333333|1|250000|-2500000
|1|~ / Mongar TM|5264|0|91.2333333333333|1|250000|-2500000
|1|~ / Paro TM|5264|0|89.35|1|250000|-2500000
|1|~ / Pemagatshel TM|5264|0|91.35|1|250000|-2500000
|1|~ / Punakha TM|5264|0|89.85|1|250000|-2500000
|1|~ / Samdrup Jongkhar TM|5264|0|91.5666666666667|1|250000|-2500000
|1|~ / Samtse TM|5264|0|89.0666666666667|1|250000|-2500000
|1|~ / Sarpang TM|5264|0|90.2666666666667|1|250000|-2500000
|1|~ / Thimphu TM|5264|0|89.55|1|250000|-2500000
|1|~ / Trashigang TM|5264|0|91.75|1|250000|-2500000
|1|~ / Trongsa TM|5264|0|90.5|1|250000|-2500000
|1|~ / Tsirang TM|5264|0|90.1666666666667|1|250000|-2500000
|1|~ / Wangdue Phodrang TM|5264|0|90.1166666666667|1|250000|-2500000
|1|~ / Yangtse TM|5264|0|91.5666666666667|1|250000|-2500000
|1|~ / Zhemgang TM|5264|0|90.8666666666667|1|250000|-2500000
5|1|~ / Faroe TM|4258|0|-7|0.999997|200000|-6000000
|5|FVR09 height|13
|13|~ + FVR09 height|5316|5317
2|6|~ / Teranet Ontario Lambert|4269|0|-84|44.5|54.5|1000000|0
|6|~ / Teranet Ontario Lambert|4617|0|-84|44.5|54.5|1000000|0
|3|ISN2004|14
|4|ISN2004|15|Geodesy.|Iceland - onshore and offshore.|59.96|-30.87|69.59|-5.55
|2|ISN2004|14
|6|~ / Lambert 2004|5324|65|-19|64.25|65.75|1700000|300000
4|7|~ / NEIEZ|4820|3.19228055555556|0.997|3900000|900000
|7|~ / NEIEZ|4813|3.19228055555556|0.997|3900000|900000
|7|~ / NEIEZ|4804|3.19228055555556|0.997|3900000|900000
|3|ITRF2008|16
4|14|Black Sea depth|17
|1|~ / UTM zone 25S|4208|0|-33|0.9996|500000|10000000
3|2|POSGAR 2007|18
|3|POSGAR 2007|18
|4|POSGAR 2007|19|Geodesy.|Argentina - onshore and offshore.|-58.41|-73.59|-21.78|-52.63
|0|~ / Argentina 1|5340|-90|-72|1|1500000|0
|0|~ / Argentina 2|5340|-90|-69|1|2500000|0
|0|~ / Argentina 3|5340|-90|-66|1|3500000|0
|0|~ / Argentina 4|5340|-90|-63|1|4500000|0
|0|~ / Argentina 5|5340|-90|-60|1|5500000|0
|0|~ / Argentina 6|5340|-90|-57|1|6500000|0
|0|~ / Argentina 7|5340|-90|-54|1|7500000|0
3|3|MARGEN|20
|4|MARGEN|21|Geodesy.|Bolivia.|-22.91|-69.66|-9.67|-57.52
|2|MARGEN|20
|1|~ / UTM zone 20S|5354|0|-63|0.9996|500000|10000000
|1|~ / UTM zone 19S|5354|0|-69|0.9996|500000|10000000
|1|~ / UTM zone 21S|5354|0|-57|0.9996|500000|10000000
|3|SIRGAS-Chile 2002|22
|4|SIRGAS-Chile 2002|23|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|2|SIRGAS-Chile 2002|22
|1|~ / UTM zone 19S|5360|0|-69|0.9996|500000|10000000
|1|~ / UTM zone 18S|5360|0|-75|0.9996|500000|10000000
|3|CR05|24
|4|CR05|25|Geodesy.|Costa Rica - onshore and offshore.|2.15|-90.45|11.77|-81.43
|2|CR05|24
2|0|~ / CRTM05|5365|0|-84|0.9999|500000|0
|3|MACARIO SOLIS|26
|3|Peru96|27
|4|MACARIO SOLIS|28|Geodesy.|Panama - onshore and offshore.|5|-84.32|12.51|-77.04
|2|MACARIO SOLIS|26
|4|Peru96|29|Geodesy.|Peru - onshore and offshore.|-21.05|-84.68|-0.03|-68.67
|2|Peru96|27
6|3|SIRGAS-ROU98|30
|4|SIRGAS-ROU98|31|Geodesy.|Uruguay - onshore and offshore.|-37.77|-58.49|-30.09|-50.01
|2|SIRGAS-ROU98|30`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6381"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6382"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6383"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6384"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6385"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6386"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","6387"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5839"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5559"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5589"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's yard",0.9143917962,AUTHORITY["EPSG","9037"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak_Modified_(North_Orientated)"],PARAMETER["Latitude of projection centre",%],PARAMETER["Longitude of origin",%],PARAMETER["Co-latitude of cone axis",%],PARAMETER["Latitude of pseudo standard parallel",%],PARAMETER["Scale factor on pseudo standard parallel",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5858"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["SIRGAS_ES2007_8",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1069"]]
DATUM["SIRGAS_ES2007.8",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Ocotepeque_1935",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","1070"]]
DATUM["Sibun_Gorge_1922",SPHEROID["Clarke 1858",6378293.64520876,294.260676369261,AUTHORITY["EPSG","7007"]],AUTHORITY["EPSG","1071"]]
DATUM["Panama-Colon_1911",SPHEROID["Clarke 1866",6378206.4,294.978698213898,AUTHORITY["EPSG","7008"]],AUTHORITY["EPSG","1072"]]
DATUM["Reseau_Geodesique_des_Antilles_Francaises_2009",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1073"]]
DATUM["Reseau Geodesique des Antilles Francaises 2009",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Corrego_Alegre_1961",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1074"]]
DATUM["South_American_Datum_1969_96",SPHEROID["GRS 1967 Modified",6378160,298.25,AUTHORITY["EPSG","7050"]],AUTHORITY["EPSG","1075"]]
DATUM["Papua_New_Guinea_Geodetic_Datum_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1076"]]
DATUM["Papua New Guinea Geodetic Datum 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Ukraine_2000",SPHEROID["Krassowsky 1940",6378245,298.3,AUTHORITY["EPSG","7024"]],AUTHORITY["EPSG","1077"]]
DATUM["Ukraine 2000",ELLIPSOID["Krassowsky 1940",6378245,298.3,LENGTHUNIT["metre",1]]]
DATUM["Fehmarnbelt_Datum_2010",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1078"]]
DATUM["Fehmarnbelt Datum 2010",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Fehmarnbelt Vertical Reference 2010",2005,AUTHORITY["EPSG","1079"]]
VERT_DATUM["Nivellement General de Polynesie Francaise",2005,AUTHORITY["EPSG","5195"]]
VERT_DATUM["IGN 1966",2005,AUTHORITY["EPSG","5196"]]
VERT_DATUM["Moorea SAU 1981",2005,AUTHORITY["EPSG","5197"]]
VERT_DATUM["Raiatea SAU 2001",2005,AUTHORITY["EPSG","5198"]]
VERT_DATUM["Maupiti SAU 2001",2005,AUTHORITY["EPSG","5199"]]
VERT_DATUM["Huahine SAU 2001",2005,AUTHORITY["EPSG","5200"]]
VERT_DATUM["Tahaa SAU 2001",2005,AUTHORITY["EPSG","5201"]]
VERT_DATUM["Bora Bora SAU 2001",2005,AUTHORITY["EPSG","5202"]]
VERT_DATUM["International Great Lakes Datum 1955",2005,AUTHORITY["EPSG","5204"]]
VERT_DATUM["International Great Lakes Datum 1985",2005,AUTHORITY["EPSG","5205"]]
VERT_DATUM["Croatian Vertical Reference Datum 1971",2005,AUTHORITY["EPSG","5207"]]
VERT_DATUM["Caspian Sea",2005,AUTHORITY["EPSG","5106"]]
VERT_DATUM["Baltic 1977",2005,AUTHORITY["EPSG","5105"]]
VERT_DATUM["Rikets hojdsystem 2000",2005,AUTHORITY["EPSG","5208"]]
VERT_DATUM["KOC Well Datum",2005,AUTHORITY["EPSG","5187"]]
VERT_DATUM["Rikets hojdsystem 1900",2005,AUTHORITY["EPSG","5209"]]
VERT_DATUM["IGN 1988 LS",2005,AUTHORITY["EPSG","5210"]]
VERT_DATUM["IGN 1988 MG",2005,AUTHORITY["EPSG","5211"]]
VERT_DATUM["IGN 1992 LD",2005,AUTHORITY["EPSG","5212"]]
VERT_DATUM["IGN 1988 SB",2005,AUTHORITY["EPSG","5213"]]
VERT_DATUM["IGN 1988 SM",2005,AUTHORITY["EPSG","5214"]]
VERT_DATUM["European Vertical Reference Frame 2007",2005,AUTHORITY["EPSG","5215"]]`,
    rows: `5382|0|~ / UTM zone 21S|5381|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|5381|0|-51|0.9996|500000|10000000
4|0|~ / UTM zone 18S|5373|0|-75|0.9996|500000|10000000
|!17|~ / UTM zone 17S|5373|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 19S|5373|0|-69|0.9996|500000|10000000
2|6|SIRGAS_ES2007.8|0
|7|SIRGAS_ES2007.8|1|Geodesy.|El Salvador - onshore and offshore.|9.97|-91.43|14.44|-87.65
|3|SIRGAS_ES2007.8|0
3|0|~ / UTM zone 26S|4674|0|-27|0.9996|500000|10000000
55|3|Ocotepeque 1935|2
5|4|~ / Costa Rica Norte|5451|10.4666666666667|-84.3333333333333|0.99995696|500000|271820.522
|4|~ / Costa Rica Sur|5451|9|-83.6666666666667|0.99995696|500000|327987.436
|!18|~ / Guatemala Norte|5451|16.8166666666667|-90.3333333333333|0.99992226|500000|292209.579
|4|~ / Guatemala Sur|5451|14.9|-90.3333333333333|0.99989906|500000|325992.681
|4|~ / El Salvador Lambert|5451|13.7833333333333|-89|0.99996704|500000|295809.184
|4|~ / Nicaragua Norte|5451|13.8666666666667|-85.5|0.99990314|500000|359891.816
|4|~ / Nicaragua Sur|5451|11.7333333333333|-85.5|0.99992228|500000|288876.327
|0|~ / UTM zone 17N|4618|0|-81|0.9996|500000|0
|3|Sibun Gorge 1922|3
2|!19|~ / Colony Grid|5464|17.0612419444444|-88.6318575|1|217259.26|445474.83
|3|Panama-Colon 1911|4
2|4|~ / Panama Lambert|5467|8.41666666666667|-80|0.99989909|500000|294865.303
3|20|~ / Panama Polyconic|5467|8.25|-81|1000000|1092972.1
7|8|~ / MSLC2000|4764|-78|163|-76.6666666666667|-79.3333333333333|7000000|5000000
|8|~ / BCLC2000|4764|-74.5|165|-73.6666666666667|-75.3333333333333|5000000|3000000
|8|~ / PCLC2000|4764|-71.5|166|-70.6666666666667|-72.3333333333333|3000000|1000000
|21|~ / RSPS2000|4764|-90|180|0.994|5000000|1000000
5|6|RGAF09|5
|7|RGAF09|6|Geodesy; air, land and sea navigation and safety of life purposes.|French Antilles onshore and offshore - Guadeloupe (including Grande Terre, Basse Terre, Marie Galante, Les Saintes, Iles de la Petite Terre, La Desirade); Martinique; St Barthélemy; St Martin.|14.08|-63.66|18.53|-57.52
|3|RGAF09|5
|0|~ / UTM zone 20N|5489|0|-63|0.9996|500000|0
8|5|~ + NAVD88 height|4269|5703
|5|~ + NAVD88 height|4152|5703
|5|~ + NAVD88 height|4759|5703
13|22|~ / Krovak|4156|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
|23|~ / Krovak East North|4156|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
|24|~ / Modified Krovak|5228|49.5|24.8333333333333|30.2881397222222|78.5|0.9999|5000000|5000000
|25|~ / Modified Krovak East North|5228|49.5|24.8333333333333|30.2881397222222|78.5|0.9999|5000000|5000000
2|2|CI1971 / Chatham Islands Map Grid|4672|-44|-176.5|1|350000|650000
|2|CI1979 / Chatham Islands Map Grid|4673|-44|-176.5|1|350000|650000
|2|~ / 3-degree Gauss-Kruger zone 1|4314|0|3|1|1500000|0
3|0|~ / Gabon TM 2011|4326|0|11.5|0.9996|1500000|5500000
|3|Corrego Alegre 1961|7
3|3|SAD69(96)|8
3|26|~ / Brazil Polyconic|5527|0|-54|5000000|10000000
|0|~ / UTM zone 21S|5527|0|-57|0.9996|500000|10000000
|!27|~ / UTM zone 22S|5527|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|5527|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|5527|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|5527|0|-33|0.9996|500000|10000000
|0|~ / UTM zone 21S|5524|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|5524|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|5524|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|5524|0|-39|0.9996|500000|10000000
5|6|PNG94|9
|7|PNG94|10|Geodesy.|Papua New Guinea - onshore and offshore. Includes Bismark archipelago, Louisade archipelago, Admiralty Islands, d'Entrecasteaux Islands, northern Solomon Islands, Trobriand Islands, New Britain, New Ireland, Woodlark, and associated islands.|-14.75|139.2|2.58|162.81
|3|PNG94|9
4|0|~ / PNGMG94 zone 54|5546|0|141|0.9996|500000|10000000
|0|~ / PNGMG94 zone 55|5546|0|147|0.9996|500000|10000000
|0|~ / PNGMG94 zone 56|5546|0|153|0.9996|500000|10000000
2|5|~ + DHHN92 height|25831|5783
|5|~ + DHHN92 height|25832|5783
|5|~ + DHHN92 height|25833|5783
2|6|UCS-2000|11
|4|~ / Guatemala Norte|5451|16.8166666666667|-90.3333333333333|0.99992226|500000|292209.579
|7|UCS-2000|12|Geodesy.|Ukraine - onshore and offshore.|43.18|22.15|52.38|40.18
|3|UCS-2000|11
|2|~ / Gauss-Kruger zone 4|5561|0|21|1|4500000|0
|2|~ / Gauss-Kruger zone 5|5561|0|27|1|5500000|0
|2|~ / Gauss-Kruger zone 6|5561|0|33|1|6500000|0
|2|~ / Gauss-Kruger zone 7|5561|0|39|1|7500000|0
|2|~ / Gauss-Kruger CM 21E|5561|0|21|1|500000|0
|2|~ / Gauss-Kruger CM 27E|5561|0|27|1|500000|0
|2|~ / Gauss-Kruger CM 33E|5561|0|33|1|500000|0
|2|~ / Gauss-Kruger CM 39E|5561|0|39|1|500000|0
|!10|~ / Ukraine TM zone 7|5561|0|21|1|300000|0
|!11|~ / Ukraine TM zone 8|5561|0|24|1|300000|0
|!12|~ / Ukraine TM zone 9|5561|0|27|1|300000|0
|!13|~ / Ukraine TM zone 10|5561|0|30|1|300000|0
|!14|~ / Ukraine TM zone 11|5561|0|33|1|300000|0
|!15|~ / Ukraine TM zone 12|5561|0|36|1|300000|0
|!16|~ / Ukraine TM zone 13|5561|0|39|1|300000|0
|!10|~ / Ukraine TM zone 7|5561|0|21|1|300000|0
|!11|~ / Ukraine TM zone 8|5561|0|24|1|300000|0
|!12|~ / Ukraine TM zone 9|5561|0|27|1|300000|0
|!13|~ / Ukraine TM zone 10|5561|0|30|1|300000|0
|!14|~ / Ukraine TM zone 11|5561|0|33|1|300000|0
|!15|~ / Ukraine TM zone 12|5561|0|36|1|300000|0
|!16|~ / Ukraine TM zone 13|5561|0|39|1|300000|0
5|28|~ / New Brunswick Stereographic (NAD27)|4267|46.5|-66.5|0.999912|1000000|1000000
|29|~ / Colony Grid|5464|17.0612419444444|-88.6318575|1|217259.26|445474.83
2|6|FEH2010|13
|7|FEH2010|14|Engineering survey and construction for Fehmarnbelt tunnel.|Fehmarnbelt area of Denmark and Germany.|54.33|10.66|54.83|12.01
|3|FEH2010|13
3|0|~ / Fehmarnbelt TM|5593|0|11.3333333333333|1|1000000|0
|1|FCSVR10 height|15
|5|~ + FCSVR10 height|5596|5597
2|1|NGPF height|16
|1|IGN 1966 height|17
|1|Moorea SAU 1981 height|18
|1|Raiatea SAU 2001 height|19
|1|Maupiti SAU 2001 height|20
|1|Huahine SAU 2001 height|21
|1|Tahaa SAU 2001 height|22
|1|Bora Bora SAU 2001 height|23
|1|IGLD 1955 height|24
|1|IGLD 1985 height|25
|1|HVRS71 height|26
|1|Caspian height|27
|30|Baltic 1977 depth|28
|1|RH2000 height|29
|31|KOC WD depth (ft)|30
|1|RH00 height|31
|1|IGN 1988 LS height|32
|1|IGN 1988 MG height|33
|1|IGN 1992 LD height|34
|1|IGN 1988 SB height|35
|1|IGN 1988 SM height|36
|1|EVRF2007 height|37
2|9|~ / Michigan East|4267|41.5|-83.6666666666667|0.999942857|500000|0
|9|~ / Michigan Old Central|4267|41.5|-85.75|0.999909091|500000|0
|9|~ / Michigan West|4267|41.5|-88.75|0.999909091|500000|0
2|0|~ / TM 6 NE|4230|0|6|0.9996|500000|0
|5|~ + RH2000 height|4619|5613
|0|~ / UTM zone 38S|4130|0|45|0.9996|500000|10000000
2|0|~ / Gauss-Kruger zone 2 (E-N)|4179|0|9|1|2500000|0
|8|~ / LCC Europe|5013|52|10|35|65|4000000|2800000
|32|~ / LAEA Europe|5013|52|10|4321000|3210000`,
  },
  {
    templates: `VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_2SP"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","5736"]]
VERT_CS["%",&,UNIT["British foot (1936)",0.3048007491,AUTHORITY["EPSG","9095"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["Deutsche_Bahn_Reference_System",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1081"]]
VERT_DATUM["Ordnance Datum Newlyn",2005,AUTHORITY["EPSG","5101"]]
VERT_DATUM["National Geodetic Vertical Datum 1929",2005,AUTHORITY["EPSG","5102"]]
VERT_DATUM["North American Vertical Datum 1988",2005,AUTHORITY["EPSG","5103"]]
VERT_DATUM["Yellow Sea 1956",2005,AUTHORITY["EPSG","5104"]]
VERT_DATUM["Baltic 1977",2005,AUTHORITY["EPSG","5105"]]
VERT_DATUM["Caspian Sea",2005,AUTHORITY["EPSG","5106"]]
VERT_DATUM["Normaal Amsterdams Peil",2005,AUTHORITY["EPSG","5109"]]
VERT_DATUM["Ostend",2005,AUTHORITY["EPSG","5110"]]
VERT_DATUM["Australian Height Datum",2005,AUTHORITY["EPSG","5111"]]
VERT_DATUM["Australian Height Datum (Tasmania)",2005,AUTHORITY["EPSG","5112"]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 1928",2005,AUTHORITY["EPSG","5114"]]
VERT_DATUM["Mean Sea Level",2005,AUTHORITY["EPSG","5100"]]
VERT_DATUM["Piraeus Harbour 1986",2005,AUTHORITY["EPSG","5115"]]
VERT_DATUM["Helsinki 1960",2005,AUTHORITY["EPSG","5116"]]
VERT_DATUM["Rikets hojdsystem 1970",2005,AUTHORITY["EPSG","5117"]]
VERT_DATUM["Nivellement General de la France - Lallemand",2005,AUTHORITY["EPSG","5118"]]
VERT_DATUM["Nivellement General de la France - IGN69",2005,AUTHORITY["EPSG","5119"]]
VERT_DATUM["Nivellement General de la France - IGN78",2005,AUTHORITY["EPSG","5120"]]
VERT_DATUM["Maputo",2005,AUTHORITY["EPSG","5121"]]
VERT_DATUM["Japanese Standard Levelling Datum 1969",2005,AUTHORITY["EPSG","5122"]]
VERT_DATUM["PDO Height Datum 1993",2005,AUTHORITY["EPSG","5123"]]
VERT_DATUM["Fahud Height Datum",2005,AUTHORITY["EPSG","5124"]]
VERT_DATUM["Ha Tien 1960",2005,AUTHORITY["EPSG","5125"]]
VERT_DATUM["Hon Dau 1992",2005,AUTHORITY["EPSG","5126"]]
VERT_DATUM["Landesnivellement 1902",2005,AUTHORITY["EPSG","5127"]]
VERT_DATUM["Landeshohennetz 1995",2005,AUTHORITY["EPSG","5128"]]
VERT_DATUM["European Vertical Reference Frame 2000",2005,AUTHORITY["EPSG","5129"]]
VERT_DATUM["Malin Head",2005,AUTHORITY["EPSG","5130"]]
VERT_DATUM["Belfast Lough",2005,AUTHORITY["EPSG","5131"]]
VERT_DATUM["Dansk Normal Nul",2005,AUTHORITY["EPSG","5132"]]
VERT_DATUM["AIOC 1995",2005,AUTHORITY["EPSG","5133"]]
VERT_DATUM["Black Sea",2005,AUTHORITY["EPSG","5134"]]
VERT_DATUM["Yellow Sea 1985",2005,AUTHORITY["EPSG","5137"]]
VERT_DATUM["Hong Kong Principal Datum",2005,AUTHORITY["EPSG","5135"]]
VERT_DATUM["Hong Kong Chart Datum",2005,AUTHORITY["EPSG","5136"]]
VERT_DATUM["Ordnance Datum Newlyn (Orkney Isles)",2005,AUTHORITY["EPSG","5138"]]
VERT_DATUM["Fair Isle",2005,AUTHORITY["EPSG","5139"]]
VERT_DATUM["Lerwick",2005,AUTHORITY["EPSG","5140"]]
VERT_DATUM["Foula",2005,AUTHORITY["EPSG","5141"]]
VERT_DATUM["Sule Skerry",2005,AUTHORITY["EPSG","5142"]]
VERT_DATUM["North Rona",2005,AUTHORITY["EPSG","5143"]]
VERT_DATUM["Stornoway",2005,AUTHORITY["EPSG","5144"]]
VERT_DATUM["St. Kilda",2005,AUTHORITY["EPSG","5145"]]
VERT_DATUM["Flannan Isles",2005,AUTHORITY["EPSG","5146"]]
VERT_DATUM["St. Marys",2005,AUTHORITY["EPSG","5147"]]
VERT_DATUM["Douglas",2005,AUTHORITY["EPSG","5148"]]
VERT_DATUM["Fao",2005,AUTHORITY["EPSG","5149"]]
VERT_DATUM["Bandar Abbas",2005,AUTHORITY["EPSG","5150"]]
VERT_DATUM["Nivellement General de Nouvelle Caledonie",2005,AUTHORITY["EPSG","5151"]]
VERT_DATUM["Poolbeg",2005,AUTHORITY["EPSG","5152"]]
VERT_DATUM["Nivellement General Guyanais 1977",2005,AUTHORITY["EPSG","5153"]]
VERT_DATUM["Martinique 1987",2005,AUTHORITY["EPSG","5154"]]
VERT_DATUM["Guadeloupe 1988",2005,AUTHORITY["EPSG","5155"]]
VERT_DATUM["Reunion 1989",2005,AUTHORITY["EPSG","5156"]]
VERT_DATUM["Auckland 1946",2005,AUTHORITY["EPSG","5157"]]
VERT_DATUM["Bluff 1955",2005,AUTHORITY["EPSG","5158"]]
VERT_DATUM["Dunedin 1958",2005,AUTHORITY["EPSG","5159"]]
VERT_DATUM["Gisborne 1926",2005,AUTHORITY["EPSG","5160"]]
VERT_DATUM["Lyttelton 1937",2005,AUTHORITY["EPSG","5161"]]
VERT_DATUM["Moturiki 1953",2005,AUTHORITY["EPSG","5162"]]
VERT_DATUM["Napier 1962",2005,AUTHORITY["EPSG","5163"]]
VERT_DATUM["Nelson 1955",2005,AUTHORITY["EPSG","5164"]]
VERT_DATUM["One Tree Point 1964",2005,AUTHORITY["EPSG","5165"]]
VERT_DATUM["Tararu 1952",2005,AUTHORITY["EPSG","5166"]]
VERT_DATUM["Taranaki 1970",2005,AUTHORITY["EPSG","5167"]]
VERT_DATUM["Wellington 1953",2005,AUTHORITY["EPSG","5168"]]
VERT_DATUM["Waitangi (Chatham Island) 1959",2005,AUTHORITY["EPSG","5169"]]
VERT_DATUM["Stewart Island 1977",2005,AUTHORITY["EPSG","5170"]]
VERT_DATUM["EGM96 geoid",2005,AUTHORITY["EPSG","5171"]]
VERT_DATUM["Nivellement General du Luxembourg 1995",2005,AUTHORITY["EPSG","5172"]]
VERT_DATUM["Antalya",2005,AUTHORITY["EPSG","5173"]]
VERT_DATUM["Norway Normal Null 1954",2005,AUTHORITY["EPSG","5174"]]
VERT_DATUM["Durres",2005,AUTHORITY["EPSG","5175"]]
VERT_DATUM["Gebrauchshohen ADRIA",2005,AUTHORITY["EPSG","5176"]]
VERT_DATUM["Slovenian Vertical System 2000",2005,AUTHORITY["EPSG","5177"]]
VERT_DATUM["Cascais",2005,AUTHORITY["EPSG","5178"]]
VERT_DATUM["Constanta",2005,AUTHORITY["EPSG","5179"]]
VERT_DATUM["Alicante",2005,AUTHORITY["EPSG","5180"]]
VERT_DATUM["Deutsches Haupthoehennetz 1992",2005,AUTHORITY["EPSG","5181"]]
VERT_DATUM["Deutsches Haupthoehennetz 1985",2005,AUTHORITY["EPSG","5182"]]`,
    rows: `5634|4|~ / LCC Europe|4081|52|10|35|65|4000000|2800000
|5|~ / LAEA Europe|4081|52|10|4321000|3210000
|5|~ / LAEA Europe|5252|52|10|4321000|3210000
|4|~ / LCC Europe|5252|52|10|35|65|4000000|2800000
|5|~ / LAEA Europe|5324|52|10|4321000|3210000
|4|~ / LCC Europe|5324|52|10|35|65|4000000|2800000
2|8|~ / Brazil Mercator|4674|-2|-43|5000000|10000000
2|9|~ / SPBA LCC|4230|48|10|52.6666666666667|54.3333333333333|815000|0
|1|~ / UTM zone 39S|4627|0|51|0.9996|500000|10000000
2|6|~ / Vermont (ftUS)|4269|42.5|-72.5|0.999964286|1640416.6667|0
3|1|~ / UTM zone 31N (zE-N)|4258|0|3|0.9996|31500000|0
|1|~ / UTM zone 33N (zE-N)|4258|0|15|0.9996|33500000|0
|7|~ / UTM zone 31N (N-zE)|4258|0|3|0.9996|31500000|0
|7|~ / UTM zone 32N (N-zE)|4258|0|9|0.9996|32500000|0
|7|~ / UTM zone 33N (N-zE)|4258|0|15|0.9996|33500000|0
|6|~ / Vermont (ftUS)|4152|42.5|-72.5|0.999964286|1640416.6667|0
|6|~ / Vermont (ftUS)|4759|42.5|-72.5|0.999964286|1640416.6667|0
4|1|~ / TM Emilia-Romagna|4265|0|9|0.9996|500053|-3999820
4|1|~ / Gauss-Kruger zone 3 (E-N)|4179|0|15|1|3500000|0
|1|~ / Gauss-Kruger zone 2 (E-N)|4178|0|9|1|2500000|0
|1|~ / Gauss-Kruger zone 3 (E-N)|4178|0|15|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4746|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4746|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4745|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4745|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4179|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4179|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4179|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4178|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4178|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4178|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 2 (E-N)|4314|0|6|1|2500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|4314|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|4314|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|4314|0|15|1|5500000|0
|1|~ / 3-degree Gauss-Kruger zone 1 (E-N)|4314|0|3|1|1500000|0
|10|DB_REF|0
|1|~ / 3-degree Gauss-Kruger zone 2 (E-N)|5681|0|6|1|2500000|0
|1|~ / 3-degree Gauss-Kruger zone 3 (E-N)|5681|0|9|1|3500000|0
|1|~ / 3-degree Gauss-Kruger zone 4 (E-N)|5681|0|12|1|4500000|0
|1|~ / 3-degree Gauss-Kruger zone 5 (E-N)|5681|0|15|1|5500000|0
13|2|~ + NGF-IGN69 height|2154|5720
|2|~ + NGF-IGN78 height|2154|5721
|1|~ / UTM zone 1S|4167|0|-177|0.9996|500000|10000000
|0|ODN height|1
|11|NGVD29 height (ftUS)|2
|0|NAVD88 height|3
|!12|Yellow Sea 1956 height|4
|0|Baltic 1977 height|5
|3|Caspian depth|6
|2|~ + NGF-IGN69 height|27571|5720
|2|~ + NGF-IGN78 height|27574|5721
|0|NAP height|7
|0|Ostend height|8
|0|AHD height|9
|0|AHD (Tasmania) height|10
|0|CGVD28 height|11
|0|MSL height|12
|3|MSL depth|12
|0|Piraeus height|13
|0|N60 height|14
|0|RH70 height|15
|0|NGF Lallemand height|16
|0|NGF-IGN69 height|17
|0|NGF-IGN78 height|18
|0|Maputo height|19
|0|JSLD69 height|20
|0|PHD93 height|21
|0|Fahud HD height|22
|0|Ha Tien 1960 height|23
|0|Hon Dau 1992 height|24
|0|LN02 height|25
|0|LHN95 height|26
|0|EVRF2000 height|27
|0|Malin Head height|28
|0|Belfast height|29
|0|DNN height|30
|3|AIOC95 depth|31
|0|Black Sea height|32
|0|Yellow Sea 1956 height|4
|0|Yellow Sea 1985 height|33
|0|HKPD height|34
|3|HKCD depth|35
|0|ODN Orkney height|36
|0|Fair Isle height|37
|0|Lerwick height|38
|0|Foula height|39
|0|Sule Skerry height|40
|0|North Rona height|41
|0|Stornoway height|42
|0|St. Kilda height|43
|0|Flannan Isles height|44
|0|St. Marys height|45
|0|Douglas height|46
|0|Fao height|47
|0|Bandar Abbas height|48
|0|NGNC69 height|49
|13|Poolbeg height (ft(Br36))|50
|0|NGG1977 height|51
|0|Martinique 1987 height|52
|0|Guadeloupe 1988 height|53
|0|Reunion 1989 height|54
|0|Auckland 1946 height|55
|0|Bluff 1955 height|56
|0|Dunedin 1958 height|57
|0|Gisborne 1926 height|58
|0|Lyttelton 1937 height|59
|0|Moturiki 1953 height|60
|0|Napier 1962 height|61
|0|Nelson 1955 height|62
|0|One Tree Point 1964 height|63
|0|Tararu 1952 height|64
|0|Taranaki 1970 height|65
|0|Wellington 1953 height|66
|0|Chatham Island 1959 height|67
|0|Stewart Island 1977 height|68
|0|EGM96 height|69
|0|NG95 height|70
|0|Antalya height|71
|0|NN54 height|72
|0|Durres height|73
|0|GHA height|74
|0|SVS2000 height|75
|0|Cascais height|76
|0|Constanta height|77
|0|Alicante height|78
|0|DHHN92 height|79
|0|DHHN85 height|80`,
  },
  {
    templates: `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9928"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9929"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9930"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","9931"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]`,
    nodes: `VERT_DATUM["Staatlichen Nivellementnetzes 1976",2005,AUTHORITY["EPSG","5183"]]
VERT_DATUM["Baltic 1982",2005,AUTHORITY["EPSG","5184"]]
VERT_DATUM["Baltic 1980",2005,AUTHORITY["EPSG","5185"]]
VERT_DATUM["Kuwait PWD",2005,AUTHORITY["EPSG","5186"]]
VERT_DATUM["KOC Well Datum",2005,AUTHORITY["EPSG","5187"]]
VERT_DATUM["KOC Construction Datum",2005,AUTHORITY["EPSG","5188"]]
VERT_DATUM["Nivellement General de la Corse 1948",2005,AUTHORITY["EPSG","5189"]]
VERT_DATUM["Danger 1950",2005,AUTHORITY["EPSG","5190"]]
VERT_DATUM["Mayotte 1950",2005,AUTHORITY["EPSG","5191"]]
VERT_DATUM["Martinique 1955",2005,AUTHORITY["EPSG","5192"]]
VERT_DATUM["Guadeloupe 1951",2005,AUTHORITY["EPSG","5193"]]
VERT_DATUM["Lagos 1955",2005,AUTHORITY["EPSG","5194"]]
VERT_DATUM["AIOC 1995",2005,AUTHORITY["EPSG","5133"]]
VERT_DATUM["EGM84 geoid",2005,AUTHORITY["EPSG","5203"]]
VERT_DATUM["Dansk Vertikal Reference 1990",2005,AUTHORITY["EPSG","5206"]]
DATUM["Deutsche_Bahn_Reference_System",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1081"]]
VERT_DATUM["Instantaneous Water Level",2005,AUTHORITY["EPSG","5113"]]
DATUM["Deutsche Bahn Reference System",ELLIPSOID["Bessel 1841",6377397.155,299.1528128,LENGTHUNIT["metre",1]]]
VERT_DATUM["Ras Ghumays",2005,AUTHORITY["EPSG","1146"]]
VERT_DATUM["Lowest Astronomical Tide",2005,AUTHORITY["EPSG","1080"]]
VERT_DATUM["Lower Low Water Large Tide",2005,AUTHORITY["EPSG","1083"]]
VERT_DATUM["Indian Spring Low Water",2005,AUTHORITY["EPSG","1085"]]
VERT_DATUM["Mean Lower Low Water Spring Tides",2005,AUTHORITY["EPSG","1086"]]
VERT_DATUM["Mean Low Water Spring Tides",2005,AUTHORITY["EPSG","1087"]]
VERT_DATUM["Mean Lower Low Water",2005,AUTHORITY["EPSG","1089"]]
VERT_DATUM["Mean Low Water",2005,AUTHORITY["EPSG","1091"]]
VERT_DATUM["Mean High Water",2005,AUTHORITY["EPSG","1092"]]
VERT_DATUM["Mean Higher High Water",2005,AUTHORITY["EPSG","1090"]]
VERT_DATUM["Mean High Water Spring Tides",2005,AUTHORITY["EPSG","1088"]]
VERT_DATUM["Higher High Water Large Tide",2005,AUTHORITY["EPSG","1084"]]
VERT_DATUM["Highest Astronomical Tide",2005,AUTHORITY["EPSG","1082"]]
VERT_DATUM["Low Water",2005,AUTHORITY["EPSG","1093"]]
VERT_DATUM["High Water",2005,AUTHORITY["EPSG","1094"]]
DATUM["Tonga_Geodetic_Datum_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1095"]]
DATUM["Tonga Geodetic Datum 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Norway Normal Null 2000",2005,AUTHORITY["EPSG","1096"]]`,
    rows: `5785|1|SNN76 height|0
|1|Baltic 1982 height|1
|1|EOMA 1980 height|2
|1|Kuwait PWD height|3
|4|KOC WD depth|4
|1|KOC CD height|5
|1|NGC 1948 height|6
|1|Danger 1950 height|7
|1|Mayotte 1950 height|8
|1|Martinique 1955 height|9
|1|Guadeloupe 1951 height|10
|1|Lagos 1955 height|11
|1|AIOC95 height|12
|1|EGM84 height|13
|1|DVR90 height|14
26|3|~ / ACT Standard Grid|4202|-35.3177362777778|149.009294830556|1.000086|200000|600000
3|6|DB_REF|15
|1|Instantaneous Water Level height|16
|7|DB_REF|17|Geodesy.|Germany - onshore - states of Baden-Wurtemberg, Bayern, Berlin, Brandenburg, Bremen, Hamburg, Hessen, Mecklenburg-Vorpommern, Niedersachsen, Nordrhein-Westfalen, Rheinland-Pfalz, Saarland, Sachsen, Sachsen-Anhalt, Schleswig-Holstein, Thuringen.|47.27|5.86|55.09|15.04
|4|Instantaneous Water Level depth|16
|!8|DB_REF2003 zone 2|5682|9923
|!9|DB_REF2003 zone 3|5683|9923
|!10|DB_REF2003 zone 4|5684|9923
|!11|DB_REF2003 zone 5|5685|9923
|3|~ / UTM zone 37N|4163|0|39|0.9996|500000|0
|3|~ / UTM zone 40N|4163|0|57|0.9996|500000|0
2|3|~ / UTM zone 17S|5373|0|-81|0.9996|500000|10000000
3|3|~ / TM 12 SE|4326|0|12|0.9996|500000|10000000
|1|Ras Ghumays height|18
|3|~ / Congo TM zone 30|4046|0|30|0.9999|500000|10000000
|0|~ + RH2000 height|3006|5613
|0|~ + RH2000 height|3007|5613
|0|~ + RH2000 height|3008|5613
|0|~ + RH2000 height|3009|5613
|0|~ + RH2000 height|3010|5613
|0|~ + RH2000 height|3011|5613
|0|~ + RH2000 height|3012|5613
|0|~ + RH2000 height|3013|5613
|0|~ + RH2000 height|3014|5613
|0|~ + RH2000 height|3015|5613
|0|~ + RH2000 height|3016|5613
|0|~ + RH2000 height|3017|5613
|0|~ + RH2000 height|3018|5613
|3|~ / UTM zone 22S|5527|0|-51|0.9996|500000|10000000
3|4|LAT depth|19
|4|LLWLT depth|20
|4|ISLW depth|21
|4|MLLWS depth|22
|4|MLWS depth|23
|4|MLLW depth|24
|4|MLW depth|25
|1|MHW height|26
|1|MHHW height|27
|1|MHWS height|28
|1|HHWLT height|29
|1|HAT height|30
|4|Low Water depth|31
|1|High Water height|32
|3|~ / UTM zone 18S|5527|0|-75|0.9996|500000|10000000
|3|~ / UTM zone 19S|5527|0|-69|0.9996|500000|10000000
|3|~ / UTM zone 20S|5527|0|-63|0.9996|500000|10000000
2|3|~ / UTM zone 38S|4475|0|45|0.9996|500000|10000000
|12|~ / Brazil Polyconic|4674|0|-54|5000000|10000000
4|6|TGD2005|33
|7|TGD2005|34|Geodesy.|Tonga - onshore and offshore.|-25.68|-179.08|-14.14|-171.28
|13|TGD2005|33
|3|~ / Tonga Map Grid|5886|0|-177|0.9996|1500000|5000000
3|!14|JAXA Snow Depth Polar Stereographic North (deprecated)|4054|70|90|0|0
6|3|~ / TM-3 zone 481|4756|0|102|0.9999|500000|0
|3|~ / TM-3 zone 482|4756|0|105|0.9999|500000|0
|3|~ / TM-3 zone 491|4756|0|108|0.9999|500000|0
|3|~ / TM-3 107-45|4756|0|107.75|0.9999|500000|0
22|2|~ / EPSG Arctic Regional zone A1|4326|81.317226|-111|85|77|0|0
|2|~ / EPSG Arctic Regional zone A2|4326|81.317226|-39|85|77|0|0
|2|~ / EPSG Arctic Regional zone A3|4326|81.317226|33|85|77|0|0
|2|~ / EPSG Arctic Regional zone A4|4326|81.317226|105|85|77|0|0
|2|~ / EPSG Arctic Regional zone A5|4326|81.317226|177|85|77|0|0
|2|~ / EPSG Arctic Regional zone B1|4326|73.1557408611111|-111|77|69|0|0
|2|~ / EPSG Arctic Regional zone B2|4326|73.1557408611111|-39|77|69|0|0
|2|~ / EPSG Arctic Regional zone B3|4326|73.1557408611111|33|77|69|0|0
|2|~ / EPSG Arctic Regional zone B4|4326|73.1557408611111|105|77|69|0|0
|2|~ / EPSG Arctic Regional zone B5|4326|73.1557408611111|177|77|69|0|0
|2|~ / EPSG Arctic Regional zone C1|4326|65.1012708888889|-111|69|61|0|0
|2|~ / EPSG Arctic Regional zone C2|4326|65.1012708888889|-39|69|61|0|0
|2|~ / EPSG Arctic Regional zone C3|4326|65.1012708888889|33|69|61|0|0
|2|~ / EPSG Arctic Regional zone C4|4326|65.1012708888889|105|69|61|0|0
|2|~ / EPSG Arctic Regional zone C5|4326|65.1012708888889|177|69|61|0|0
|5|~ / EPSG Alaska Polar Stereographic|4326|90|-150|0.994|2000000|2000000
|5|~ / EPSG Canada Polar Stereographic|4326|90|-100|0.994|2000000|2000000
|5|~ / EPSG Greenland Polar Stereographic|4326|90|-33|0.994|2000000|2000000
|5|~ / EPSG Norway Polar Stereographic|4326|90|18|0.994|2000000|2000000
|5|~ / EPSG Russia Polar Stereographic|4326|90|105|0.994|2000000|2000000
|1|NN2000 height|35
|0|~ + NN2000 height|4258|5941
3|0|~ + NN2000 height|5105|5941
|0|~ + NN2000 height|5106|5941
|0|~ + NN2000 height|5107|5941
|0|~ + NN2000 height|5108|5941
|0|~ + NN2000 height|5109|5941
|0|~ + NN2000 height|5110|5941
|0|~ + NN2000 height|5111|5941
|0|~ + NN2000 height|5112|5941
|0|~ + NN2000 height|5113|5941
|0|~ + NN2000 height|5114|5941
|0|~ + NN2000 height|5115|5941
|0|~ + NN2000 height|5116|5941
|0|~ + NN2000 height|5117|5941
|0|~ + NN2000 height|5118|5941
|0|~ + NN2000 height|5119|5941
|0|~ + NN2000 height|5120|5941
|0|~ + NN2000 height|5121|5941
|0|~ + NN2000 height|5122|5941
|0|~ + NN2000 height|5123|5941
|0|~ + NN2000 height|5124|5941
|0|~ + NN2000 height|5125|5941
|0|~ + NN2000 height|5126|5941
|0|~ + NN2000 height|5127|5941
|0|~ + NN2000 height|5128|5941
|0|~ + NN2000 height|5129|5941
|0|~ + NN2000 height|5130|5941
|0|~ + NN2000 height|25831|5941
|0|~ + NN2000 height|25832|5941
|0|~ + NN2000 height|25833|5941
|0|~ + NN2000 height|25834|5941
|0|~ + NN2000 height|25835|5941
|0|~ + NN2000 height|25836|5941
74|2|~ / EPSG Arctic zone 1-25|4747|85.4371183333333|-30|87|83.6666666666667|25500000|1500000
|2|~ / EPSG Arctic zone 2-18|4747|82.0584248888889|-52|83.6666666666667|80.3333333333333|18500000|2500000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6391"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",6966]]`,
    nodes: `VERT_DATUM["Grand Cayman Vertical Datum 1954",2005,AUTHORITY["EPSG","1097"]]
VERT_DATUM["Little Cayman Vertical Datum 1961",2005,AUTHORITY["EPSG","1098"]]
VERT_DATUM["Cayman Brac Vertical Datum 1961",2005,AUTHORITY["EPSG","1099"]]
DATUM["Cayman_Islands_Geodetic_Datum_2011",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1100"]]
DATUM["Cayman Islands Geodetic Datum 2011",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Cais da Pontinha - Funchal",2005,AUTHORITY["EPSG","1101"]]
VERT_DATUM["Cais da Vila - Porto Santo",2005,AUTHORITY["EPSG","1102"]]
VERT_DATUM["Cais das Velas",2005,AUTHORITY["EPSG","1103"]]
VERT_DATUM["Horta",2005,AUTHORITY["EPSG","1104"]]
VERT_DATUM["Cais da Madalena",2005,AUTHORITY["EPSG","1105"]]
VERT_DATUM["Santa Cruz da Graciosa",2005,AUTHORITY["EPSG","1106"]]
VERT_DATUM["Cais da Figueirinha - Angra do Heroismo",2005,AUTHORITY["EPSG","1107"]]
VERT_DATUM["Santa Cruz das Flores",2005,AUTHORITY["EPSG","1108"]]
VERT_DATUM["Cais da Vila do Porto",2005,AUTHORITY["EPSG","1109"]]
VERT_DATUM["Ponta Delgada",2005,AUTHORITY["EPSG","1110"]]
BASEGEOGCRS["NAD27",DATUM["North American Datum 1927",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4267]]`,
    rows: `6052|0|~ / EPSG Arctic zone 2-20|4747|82.0584248888889|-12|83.6666666666667|80.3333333333333|20500000|2500000
|0|~ / EPSG Arctic zone 3-29|4747|78.7073375277778|-69|80.3333333333333|77|29500000|3500000
|0|~ / EPSG Arctic zone 3-31|4747|78.7073375277778|-39|80.3333333333333|77|31500000|3500000
|0|~ / EPSG Arctic zone 3-33|4747|78.7073375277778|-10|80.3333333333333|77|33500000|3500000
|0|~ / EPSG Arctic zone 4-20|4747|75.3644033055556|-64|77|73.6666666666667|20500000|4500000
|0|~ / EPSG Arctic zone 4-22|4747|75.3644033055556|-39|77|73.6666666666667|22500000|4500000
|0|~ / EPSG Arctic zone 4-24|4747|75.3644033055556|-14|77|73.6666666666667|24500000|4500000
|0|~ / EPSG Arctic zone 5-41|4747|72.0250091944445|-62|73.6666666666667|70.3333333333333|41500000|5500000
|0|~ / EPSG Arctic zone 5-43|4747|72.0250091944445|-42|73.6666666666667|70.3333333333333|43500000|5500000
|0|~ / EPSG Arctic zone 5-45|4747|72.0250091944445|-22|73.6666666666667|70.3333333333333|45500000|5500000
|0|~ / EPSG Arctic zone 6-26|4747|68.6874755555556|-56|70.3333333333333|67|26500000|6500000
|0|~ / EPSG Arctic zone 6-28|4747|68.6874755555556|-38|70.3333333333333|67|28500000|6500000
|0|~ / EPSG Arctic zone 6-30|4747|68.6874755555556|-20|70.3333333333333|67|30500000|6500000
|0|~ / EPSG Arctic zone 7-11|4747|65.3510393055555|-51|67|63.6666666666667|11500000|7500000
|0|~ / EPSG Arctic zone 7-13|4747|65.3510393055555|-34|67|63.6666666666667|13500000|7500000
|0|~ / EPSG Arctic zone 8-20|4747|62.0153068888889|-52|63.6666666666667|60.3333333333333|20500000|8500000
|0|~ / EPSG Arctic zone 8-22|4747|62.0153068888889|-37|63.6666666666667|60.3333333333333|22500000|8500000
|0|~ / EPSG Arctic zone 2-22|4258|82.0584248888889|16|83.6666666666667|80.3333333333333|22500000|2500000
|0|~ / EPSG Arctic zone 3-11|4258|78.7073375277778|21|80.3333333333333|77|11500000|3500000
|0|~ / EPSG Arctic zone 4-26|4258|75.3644033055556|10|77|73.6666666666667|26500000|4500000
|0|~ / EPSG Arctic zone 4-28|4258|75.3644033055556|34|77|73.6666666666667|28500000|4500000
|0|~ / EPSG Arctic zone 5-11|4258|72.0250091944445|14|73.6666666666667|70.3333333333333|11500000|5500000
|0|~ / EPSG Arctic zone 5-13|4258|72.0250091944445|34|73.6666666666667|70.3333333333333|13500000|5500000
|0|~ / EPSG Arctic zone 2-24|4326|82.0584248888889|53|83.6666666666667|80.3333333333333|24500000|2500000
|0|~ / EPSG Arctic zone 2-26|4326|82.0584248888889|93|83.6666666666667|80.3333333333333|26500000|2500000
|0|~ / EPSG Arctic zone 3-13|4326|78.7073375277778|52|80.3333333333333|77|13500000|3500000
|0|~ / EPSG Arctic zone 3-15|4326|78.7073375277778|83|80.3333333333333|77|15500000|3500000
|0|~ / EPSG Arctic zone 3-17|4326|78.7073375277778|114|80.3333333333333|77|17500000|3500000
|0|~ / EPSG Arctic zone 3-19|4326|78.7073375277778|145|80.3333333333333|77|19500000|3500000
|0|~ / EPSG Arctic zone 4-30|4326|75.3644033055556|58|77|73.6666666666667|30500000|4500000
|0|~ / EPSG Arctic zone 4-32|4326|75.3644033055556|82|77|73.6666666666667|32500000|4500000
|0|~ / EPSG Arctic zone 4-34|4326|75.3644033055556|106|77|73.6666666666667|34500000|4500000
|0|~ / EPSG Arctic zone 4-36|4326|75.3644033055556|130|77|73.6666666666667|36500000|4500000
|0|~ / EPSG Arctic zone 4-38|4326|75.3644033055556|154|77|73.6666666666667|38500000|4500000
|0|~ / EPSG Arctic zone 4-40|4326|75.3644033055556|179|77|73.6666666666667|40500000|4500000
|0|~ / EPSG Arctic zone 5-15|4326|72.0250091944445|54|73.6666666666667|70.3333333333333|15500000|5500000
|0|~ / EPSG Arctic zone 5-17|4326|72.0250091944445|74|73.6666666666667|70.3333333333333|17500000|5500000
|0|~ / EPSG Arctic zone 5-19|4326|72.0250091944445|95|73.6666666666667|70.3333333333333|19500000|5500000
|0|~ / EPSG Arctic zone 5-21|4326|72.0250091944445|116|73.6666666666667|70.3333333333333|21500000|5500000
|0|~ / EPSG Arctic zone 5-23|4326|72.0250091944445|137|73.6666666666667|70.3333333333333|23500000|5500000
|0|~ / EPSG Arctic zone 5-25|4326|72.0250091944445|158|73.6666666666667|70.3333333333333|25500000|5500000
|0|~ / EPSG Arctic zone 5-27|4326|72.0250091944445|179|73.6666666666667|70.3333333333333|27500000|5500000
|0|~ / EPSG Arctic zone 5-29|4759|72.0250091944445|-163|73.6666666666667|70.3333333333333|29500000|5500000
|0|~ / EPSG Arctic zone 5-31|4759|72.0250091944445|-147|73.6666666666667|70.3333333333333|31500000|5500000
|0|~ / EPSG Arctic zone 6-14|4759|68.6874755555556|-165|70.3333333333333|67|14500000|6500000
|0|~ / EPSG Arctic zone 6-16|4759|68.6874755555556|-147|70.3333333333333|67|16500000|6500000
|0|~ / EPSG Arctic zone 1-23|4617|85.4371183333333|-90|87|83.6666666666667|23500000|1500000
|0|~ / EPSG Arctic zone 2-14|4617|82.0584248888889|-115|83.6666666666667|80.3333333333333|14500000|2500000
|0|~ / EPSG Arctic zone 2-16|4617|82.0584248888889|-75|83.6666666666667|80.3333333333333|16500000|2500000
|0|~ / EPSG Arctic zone 3-25|4617|78.7073375277778|-129|80.3333333333333|77|25500000|3500000
|0|~ / EPSG Arctic zone 3-27|4617|78.7073375277778|-99|80.3333333333333|77|27500000|3500000
|0|~ / EPSG Arctic zone 3-29|4617|78.7073375277778|-69|80.3333333333333|77|29500000|3500000
|0|~ / EPSG Arctic zone 4-14|4617|75.3644033055556|-129|77|73.6666666666667|14500000|4500000
|0|~ / EPSG Arctic zone 4-16|4617|75.3644033055556|-104|77|73.6666666666667|16500000|4500000
|0|~ / EPSG Arctic zone 4-18|4617|75.3644033055556|-79|77|73.6666666666667|18500000|4500000
|0|~ / EPSG Arctic zone 5-33|4617|72.0250091944445|-131|73.6666666666667|70.3333333333333|33500000|5500000
|0|~ / EPSG Arctic zone 5-35|4617|72.0250091944445|-111|73.6666666666667|70.3333333333333|35500000|5500000
|0|~ / EPSG Arctic zone 5-37|4617|72.0250091944445|-91|73.6666666666667|70.3333333333333|37500000|5500000
|0|~ / EPSG Arctic zone 5-39|4617|72.0250091944445|-71|73.6666666666667|70.3333333333333|39500000|5500000
|0|~ / EPSG Arctic zone 6-18|4617|68.6874755555556|-132|70.3333333333333|67|18500000|6500000
|0|~ / EPSG Arctic zone 6-20|4617|68.6874755555556|-113|70.3333333333333|67|20500000|6500000
|0|~ / EPSG Arctic zone 6-22|4617|68.6874755555556|-94|70.3333333333333|67|22500000|6500000
|0|~ / EPSG Arctic zone 6-24|4617|68.6874755555556|-75|70.3333333333333|67|24500000|6500000
|0|~ / EPSG Arctic zone 1-27|4326|85.4371183333333|30|87|83.6666666666667|27500000|1500000
|0|~ / EPSG Arctic zone 1-29|4326|85.4371183333333|90|87|83.6666666666667|29500000|1500000
|0|~ / EPSG Arctic zone 1-31|4326|85.4371183333333|150|87|83.6666666666667|31500000|1500000
|0|~ / EPSG Arctic zone 1-21|4326|85.4371183333333|-150|87|83.6666666666667|21500000|1500000
|0|~ / EPSG Arctic zone 2-28|4326|82.0584248888889|133|83.6666666666667|80.3333333333333|28500000|2500000
|0|~ / EPSG Arctic zone 2-10|4326|82.0584248888889|166|83.6666666666667|80.3333333333333|10500000|2500000
|0|~ / EPSG Arctic zone 2-12|4326|82.0584248888889|-154|83.6666666666667|80.3333333333333|12500000|2500000
|0|~ / EPSG Arctic zone 3-21|4326|78.7073375277778|176|80.3333333333333|77|21500000|3500000
|0|~ / EPSG Arctic zone 3-23|4326|78.7073375277778|-153|80.3333333333333|77|23500000|3500000
|0|~ / EPSG Arctic zone 4-12|4326|75.3644033055556|-155|77|73.6666666666667|12500000|4500000
|0|~ / EPSG Arctic zone 5-47|4258|72.0250091944445|-5|73.6666666666667|70.3333333333333|47500000|5500000
3|4|Grand Cayman National Grid 1959|4723|0|-81|0.9996|1640419.9475|0
|4|Sister Islands National Grid 1961|4726|0|-81|0.9996|1640419.9475|0
|3|GCVD54 height (ft)|0
|3|LCVD61 height (ft)|1
|3|CBVD61 height (ft)|2
|5|CIGD11|3
|6|CIGD11|4|Geodesy.|Cayman Islands - onshore and offshore. Includes Grand Cayman, Little Cayman and Cayman Brac.|17.58|-83.6|20.68|-78.72
|7|CIGD11|3
6|!8|Cayman Islands National Grid 2011|6135|19.3333333333333|-80.5666666666667|19.3333333333333|19.7|2950000|1900000
3|1|~ + NN54 height|4258|5776
|1|~ + NN54 height|5105|5776
|1|~ + NN54 height|5106|5776
|1|~ + NN54 height|5107|5776
|1|~ + NN54 height|5108|5776
|1|~ + NN54 height|5109|5776
|1|~ + NN54 height|5110|5776
|1|~ + NN54 height|5111|5776
|1|~ + NN54 height|5112|5776
|1|~ + NN54 height|5113|5776
|1|~ + NN54 height|5114|5776
|1|~ + NN54 height|5115|5776
|1|~ + NN54 height|5116|5776
|1|~ + NN54 height|5117|5776
|1|~ + NN54 height|5118|5776
|1|~ + NN54 height|5119|5776
|1|~ + NN54 height|5120|5776
|1|~ + NN54 height|5121|5776
|1|~ + NN54 height|5122|5776
|1|~ + NN54 height|5123|5776
|1|~ + NN54 height|5124|5776
|1|~ + NN54 height|5125|5776
|1|~ + NN54 height|5126|5776
|1|~ + NN54 height|5127|5776
|1|~ + NN54 height|5128|5776
|1|~ + NN54 height|5129|5776
|1|~ + NN54 height|5130|5776
|1|~ + NN54 height|25831|5776
|1|~ + NN54 height|25832|5776
|1|~ + NN54 height|25833|5776
|1|~ + NN54 height|25834|5776
|1|~ + NN54 height|25835|5776
|1|~ + NN54 height|25836|5776
2|2|Cais da Pontinha - Funchal height|5
|2|Cais da Vila - Porto Santo height|6
|2|Cais das Velas height|7
|2|Horta height|8
|2|Cais da Madalena height|9
|2|Santa Cruz da Graciosa height|10
|2|Cais da Figueirinha - Angra do Heroismo height|11
|2|Santa Cruz das Flores height|12
|2|Cais da Vila do Porto height|13
|2|Ponta Delgada height|14
3|1|~ + Ostend height|31370|5710
10|!9|NAD27 / Michigan North|15|Michigan CS27 North zone|44.7833333333333|-87|45.4833333333333|47.0833333333333|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan north of approximately 45°45'N - counties of Alger; Baraga; Chippewa; Delta; Dickinson; Gogebic; Houghton; Iron; Keweenaw; Luce; Mackinac; Marquette; Menominee; Ontonagon; Schoolcraft.|45.08|-90.42|48.32|-83.44`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Colombia Urban",ID["EPSG",1052]],PARAMETER["Latitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]],PARAMETER["Projection plane origin height",%,LENGTHUNIT["metre",1],ID["EPSG",1039]]],CS[Cartesian,2],AXIS["northing (N)",north,ORDER[1],LENGTHUNIT["metre",1]],AXIS["easting (E)",east,ORDER[2],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `BASEGEOGCRS["NAD27",DATUM["North American Datum 1927",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4267]]
DATUM["Nepal_1981",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,AUTHORITY["EPSG","7015"]],AUTHORITY["EPSG","1111"]]
BASEGEOGCRS["MAGNA-SIRGAS",DATUM["Marco Geocentrico Nacional de Referencia",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4686]]
DATUM["Cyprus_Geodetic_Reference_System_1993",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1112"]]
DATUM["Cyprus Geodetic Reference System 1993",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["NAD83_National_Spatial_Reference_System_2011",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1116"]]
DATUM["NAD83 (National Spatial Reference System 2011)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_National_Spatial_Reference_System_PA11",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1117"]]
DATUM["NAD83 (National Spatial Reference System PA11)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_National_Spatial_Reference_System_MA11",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1118"]]
DATUM["NAD83 (National Spatial Reference System MA11)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["North American Vertical Datum 1988",2005,AUTHORITY["EPSG","5103"]]
VERT_DATUM["National Geodetic Vertical Datum 1929",2005,AUTHORITY["EPSG","5102"]]
DATUM["Mexico_ITRF2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1120"]]
DATUM["Mexico ITRF2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `6201|9|NAD27 / Michigan Central|0|Michigan CS27 Central zone|43.3166666666667|-84.3333333333333|44.1833333333333|45.7|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan - counties of Alcona; Alpena; Antrim; Arenac; Benzie; Charlevoix; Cheboygan; Clare; Crawford; Emmet; Gladwin; Grand Traverse; Iosco; Kalkaska; Lake; Leelanau; Manistee; Mason; Missaukee; Montmorency; Ogemaw; Osceola; Oscoda; Otsego; Presque Isle; Roscommon; Wexford.|43.8|-87.06|45.92|-82.27
|9|NAD27 / Michigan South|0|Michigan CS27 South zone|41.5|-84.3333333333333|42.1|43.6666666666667|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan - counties of Allegan; Barry; Bay; Berrien; Branch; Calhoun; Cass; Clinton; Eaton; Genesee; Gratiot; Hillsdale; Huron; Ingham; Ionia; Isabella; Jackson; Kalamazoo; Kent; Lapeer; Lenawee; Livingston; Macomb; Mecosta; Midland; Monroe; Montcalm; Muskegon; Newaygo; Oakland; Oceana; Ottawa; Saginaw; Sanilac; Shiawassee; St Clair; St Joseph; Tuscola; Van Buren; Washtenaw; Wayne.|41.69|-87.2|44.22|-82.13
2|0|Macedonia State Coordinate System|3906|0|21|0.9999|500000|0
3|4|Nepal 1981|1
3|0|~ / UTM zone 23N|4674|0|-45|0.9996|500000|0
|0|~ / UTM zone 24N|4674|0|-39|0.9996|500000|0
33|1|MAGNA-SIRGAS / Arauca urban grid|2|Arauca urban grid|7.08760639166667|-70.7583096555555|1035263.443|1275526.621|100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Arauca city.|7.05|-70.78|7.1|-70.71
|1|MAGNA-SIRGAS / Armenia urban grid|2|Armenia urban grid|4.532325|-75.6734891666667|1155824.666|993087.465|1470|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Armenia city.|4.5|-75.73|4.55|-75.65
|1|MAGNA-SIRGAS / Barranquilla urban grid|2|Barranquilla urban grid|10.9231830833333|-74.8343313333333|917264.406|1699839.935|100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Barranquilla city.|10.85|-74.87|11.06|-74.75
|1|MAGNA-SIRGAS / Bogota urban grid|2|Bogota urban grid|4.68048611111111|-74.1465916666667|92334.879|109320.965|2550|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Bogota DC city.|4.45|-74.27|4.85|-73.98
|1|MAGNA-SIRGAS / Bucaramanga urban grid|2|Bucaramanga urban grid|7.07888714166667|-73.1973432222222|1097241.305|1274642.278|931|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Bucaramanga city.|7.03|-73.19|7.17|-73.06
|1|MAGNA-SIRGAS / Cali urban grid|2|Cali urban grid|3.44188333333333|-76.5205625|1061900.18|872364.63|1000|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Cali city.|3.32|-76.61|3.56|-76.42
|1|MAGNA-SIRGAS / Cartagena urban grid|2|Cartagena urban grid|10.3970475|-75.5112069444444|842981.41|1641887.09|0|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Cartagena city.|10.27|-75.57|10.47|-75.42
|1|MAGNA-SIRGAS / Cucuta urban grid|2|Cucuta urban grid|7.88893673611111|-72.50287095|842805.406|1364404.57|308|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Cucuta city.|7.81|-72.56|7.97|-72.46
|1|MAGNA-SIRGAS / Florencia urban grid|2|Florencia urban grid|1.62101229444444|-75.6191176027778|1162300.348|671068.716|300|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Florencia city.|1.57|-75.63|1.65|-75.59
|1|MAGNA-SIRGAS / Ibague urban grid|2|Ibague urban grid|4.41941282777778|-75.1799259333333|877634.33|980541.348|1100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Ibague city.|4.39|-75.27|4.47|-75.11
|1|MAGNA-SIRGAS / Inirida urban grid|2|Inirida urban grid|3.84543818333333|-67.9052320888889|1019177.687|491791.326|96|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Inirida city.|3.8|-67.94|3.9|-67.88
|1|MAGNA-SIRGAS / Leticia urban grid|2|Leticia urban grid|-4.19768404722222|-69.9428110583333|25978.217|27501.365|89.7|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Leticia city.|-4.23|-69.98|-4.17|-69.92
|1|MAGNA-SIRGAS / Manizales urban grid|2|Manizales urban grid|5.06815388888889|-75.5110947222222|1173727.04|1052391.13|2100|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Manizales city.|5.02|-75.54|5.11|-75.44
|1|MAGNA-SIRGAS / Medellin urban grid|2|Medellin urban grid|6.22920888888889|-75.5648869444444|835378.647|1180816.875|1510|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Medellin city.|6.12|-75.66|6.37|-75.5
|1|MAGNA-SIRGAS / Mitu urban grid|2|Mitu urban grid|1.24996936666667|-70.2354616555556|1093717.398|629997.236|170|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Mitu city.|1.23|-70.25|1.29|-70.21
|1|MAGNA-SIRGAS / Mocoa urban grid|2|Mocoa urban grid|1.14002335833333|-76.6510212194444|1047467.388|617828.474|655.2|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Mocoa city.|1.12|-76.66|1.18|-76.63
|1|MAGNA-SIRGAS / Monteria urban grid|2|Monteria urban grid|8.77308575555556|-75.8795533305556|1131814.934|1462131.119|15|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Monteria city.|8.7|-75.94|8.81|-75.82
|1|MAGNA-SIRGAS / Neiva urban grid|2|Neiva urban grid|2.94241505555556|-75.2964367222222|864476.923|817199.827|430|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Neiva city.|2.87|-75.32|2.99|-75.23
|1|MAGNA-SIRGAS / Pasto urban grid|2|Pasto urban grid|1.20098951388889|-77.2531256333333|980469.695|624555.332|2530|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Pasto city.|1.16|-77.32|1.26|-77.23
|1|MAGNA-SIRGAS / Pereira urban grid|2|Pereira urban grid|4.81359361111111|-75.6939513888889|1153492.012|1024195.255|1500|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Pereira city.|4.78|-75.77|4.87|-75.64
|1|MAGNA-SIRGAS / Popayan urban grid|2|Popayan urban grid|2.45615988333333|-76.6060916361111|1052430.525|763366.548|1740|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Popayan city.|2.41|-76.65|2.49|-76.55
|1|MAGNA-SIRGAS / Puerto Carreno urban grid|2|Puerto Carreno urban grid|6.18072141388889|-67.5007502472222|1063834.703|1175257.481|51.58|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Puerto Carreno city.|5.98|-67.7|6.3|-67.41
|1|MAGNA-SIRGAS / Quibdo urban grid|2|Quibdo urban grid|5.69424766111111|-76.6507538583333|1047273.617|1121443.09|44|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Quibdo city.|5.66|-76.68|5.72|-76.63
|1|MAGNA-SIRGAS / Riohacha urban grid|2|Riohacha urban grid|11.5369133277778|-72.9027688694444|1128154.73|1767887.914|6|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Riohacha city.|11.42|-72.96|11.58|-72.84
|1|MAGNA-SIRGAS / San Andres urban grid|2|San Andres urban grid|12.523794325|-81.72937595|820439.298|1877357.828|6|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - San Andres city.|12.43|-81.82|12.65|-81.6
|1|MAGNA-SIRGAS / San Jose del Guaviare urban grid|2|San Jose del Guaviare urban grid|2.56407894166667|-72.640033325|1159876.62|775380.342|185|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - San Jose del Guaviare city.|2.54|-72.66|2.61|-72.6
|1|MAGNA-SIRGAS / Santa Marta urban grid|2|Santa Marta urban grid|11.2196430555556|-74.2250052777778|983892.409|1732533.518|29|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Santa Marta city.|11.16|-74.24|11.3|-74.13
|1|MAGNA-SIRGAS / Sucre urban grid|2|Sucre urban grid|8.81055036666667|-74.722466825|929043.607|1466125.658|20|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Sucre city.|8.79|-74.74|8.83|-74.69
|1|MAGNA-SIRGAS / Tunja urban grid|2|Tunja urban grid|5.53419473888889|-73.3519389|1080514.91|1103772.028|2800|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Tunja city.|5.5|-73.39|5.61|-73.3
|1|MAGNA-SIRGAS / Valledupar urban grid|2|Valledupar urban grid|10.4472611111111|-73.2465713888889|1090979.66|1647208.93|200|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Valledupar city.|10.39|-73.3|10.51|-73.19
|1|MAGNA-SIRGAS / Villavicencio urban grid|2|Villavicencio urban grid|4.1553751|-73.6244859861111|1050678.757|950952.124|427.19|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Villavicencio city.|4.07|-73.69|4.21|-73.56
|1|MAGNA-SIRGAS / Yopal urban grid|2|Yopal urban grid|5.35392722222222|-72.4200402777778|851184.177|1083954.137|300|Cadastre, engineering survey, topographic mapping (large scale).|Colombia - Yopal city.|5.3|-72.43|5.37|-72.35
32|2|~ / Puerto Rico and Virgin Is.|6783|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|200000|200000
2|5|CGRS93|3
|6|CGRS93|4|Geodesy.|Cyprus - onshore.|34.59|32.2|35.74|34.65
|4|CGRS93|3
|0|~ / Cyprus Local Transverse Mercator|6311|0|33|0.99995|200000|-3500000
4|0|~ / Balkans zone 7|3906|0|21|0.9999|7500000|0
|5|NAD83(2011)|5
|4|NAD83(2011)|5
|6|NAD83(2011)|6|Geodesy.|Puerto Rico - onshore and offshore. United States (USA) onshore and offshore - Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming. US Virgin Islands - onshore and offshore.|14.92|167.65|74.71|-63.88
|5|NAD83(PA11)|7
|6|NAD83(PA11)|8|Geodesy.|American Samoa, Marshall Islands, United States (USA) - Hawaii, United States minor outlying islands; onshore and offshore.|-17.56|157.47|31.8|-151.27
|4|NAD83(PA11)|7
|5|NAD83(MA11)|9
|6|NAD83(MA11)|10|Geodesy.|Guam, Northern Mariana Islands and Palau; onshore and offshore.|1.64|129.48|23.9|149.55
|4|NAD83(MA11)|9
3|0|~ / UTM zone 59N|6318|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|6318|0|177|0.9996|500000|0
|0|~ / UTM zone 1N|6318|0|-177|0.9996|500000|0
|0|~ / UTM zone 2N|6318|0|-171|0.9996|500000|0
|0|~ / UTM zone 3N|6318|0|-165|0.9996|500000|0
|0|~ / UTM zone 4N|6318|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|6318|0|-153|0.9996|500000|0
|0|~ / UTM zone 6N|6318|0|-147|0.9996|500000|0
|0|~ / UTM zone 7N|6318|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|6318|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|6318|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|6318|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|6318|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|6318|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|6318|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|6318|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|6318|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|6318|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|6318|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|6318|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|6318|0|-69|0.9996|500000|0
|13|~ + NAVD88 height|6318|5703
|7|~ / Conus Albers|6318|23|-96|29.5|45.5|0|0
|2|~ / EPSG Arctic zone 5-29|6318|72.0250091944445|-163|73.6666666666667|70.3333333333333|29500000|5500000
|2|~ / EPSG Arctic zone 5-31|6318|72.0250091944445|-147|73.6666666666667|70.3333333333333|31500000|5500000
|2|~ / EPSG Arctic zone 6-14|6318|68.6874755555556|-165|70.3333333333333|67|14500000|6500000
|2|~ / EPSG Arctic zone 6-16|6318|68.6874755555556|-147|70.3333333333333|67|16500000|6500000
|0|~ / Alabama East|6318|30.5|-85.8333333333333|0.99996|200000|0
|0|~ / Alabama West|6318|30|-87.5|0.999933333|600000|0
|14|NAVD88 depth|11
|10|NAVD88 depth (ftUS)|11
|10|NGVD29 depth (ftUS)|12
|15|NAVD88 height (ftUS)|11
2|11|~ / LCC|4483|12|-102|17.5|29.5|2500000|0
|5|Mexico ITRF2008|13
|6|Mexico ITRF2008|14|Geodesy.|Mexico - onshore and offshore.|12.1|-122.19|32.72|-84.64
|4|Mexico ITRF2008|13
|0|~ / UTM zone 11N|6365|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|6365|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|6365|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|6365|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|6365|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|6365|0|-87|0.9996|500000|0
|11|~ / LCC|6365|12|-102|17.5|29.5|2500000|0
9|3|~ / Ukraine TM zone 7|5561|0|21|1|300000|0
|3|~ / Ukraine TM zone 8|5561|0|24|1|300000|0
|3|~ / Ukraine TM zone 9|5561|0|27|1|300000|0
|3|~ / Ukraine TM zone 10|5561|0|30|1|300000|0
|3|~ / Ukraine TM zone 11|5561|0|33|1|300000|0
|3|~ / Ukraine TM zone 12|5561|0|36|1|300000|0
|3|~ / Ukraine TM zone 13|5561|0|39|1|300000|0
4|16|Cayman Islands National Grid 2011|6135|19.3333333333333|-80.5666666666667|19.3333333333333|19.7|2950000|1900000
2|7|~ / Alaska Albers|6318|50|-154|55|65|0|0
|17|~ / Alaska zone 1|6318|57|-133.666666666667|323.130102361111|323.130102361111|0.9999|5000000|-5000000
|0|~ / Alaska zone 2|6318|54|-142|0.9999|500000|0
|0|~ / Alaska zone 3|6318|54|-146|0.9999|500000|0
|0|~ / Alaska zone 4|6318|54|-150|0.9999|500000|0
|0|~ / Alaska zone 5|6318|54|-154|0.9999|500000|0
|0|~ / Alaska zone 6|6318|54|-158|0.9999|500000|0
|0|~ / Alaska zone 7|6318|54|-162|0.9999|500000|0
|0|~ / Alaska zone 8|6318|54|-166|0.9999|500000|0
|0|~ / Alaska zone 9|6318|54|-170|0.9999|500000|0
|2|~ / Alaska zone 10|6318|51|-176|53.8333333333333|51.8333333333333|1000000|0
|0|~ / Arizona Central|6318|31|-111.916666666667|0.9999|213360|0
|8|~ / Arizona Central (ft)|6318|31|-111.916666666667|0.9999|700000|0
|0|~ / Arizona East|6318|31|-110.166666666667|0.9999|213360|0
|8|~ / Arizona East (ft)|6318|31|-110.166666666667|0.9999|700000|0
|0|~ / Arizona West|6318|31|-113.75|0.999933333|213360|0
|8|~ / Arizona West (ft)|6318|31|-113.75|0.999933333|700000|0
|2|~ / Arkansas North|6318|34.3333333333333|-92|36.2333333333333|34.9333333333333|400000|0
|12|~ / Arkansas North (ftUS)|6318|34.3333333333333|-92|36.2333333333333|34.9333333333333|1312333.3333|0
|2|~ / Arkansas South|6318|32.6666666666667|-92|34.7666666666667|33.3|400000|400000
|12|~ / Arkansas South (ftUS)|6318|32.6666666666667|-92|34.7666666666667|33.3|1312333.3333|1312333.3333
|7|~ / California Albers|6318|0|-120|34|40.5|0|-4000000
|2|~ / California zone 1|6318|39.3333333333333|-122|41.6666666666667|40|2000000|500000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6880"]]`,
    nodes: ``,
    rows: `6416|2|~ / California zone 1 (ftUS)|6318|39.3333333333333|-122|41.6666666666667|40|6561666.667|1640416.667
|1|~ / California zone 2|6318|37.6666666666667|-122|39.8333333333333|38.3333333333333|2000000|500000
|2|~ / California zone 2 (ftUS)|6318|37.6666666666667|-122|39.8333333333333|38.3333333333333|6561666.667|1640416.667
|1|~ / California zone 3|6318|36.5|-120.5|38.4333333333333|37.0666666666667|2000000|500000
|2|~ / California zone 3 (ftUS)|6318|36.5|-120.5|38.4333333333333|37.0666666666667|6561666.667|1640416.667
|1|~ / California zone 4|6318|35.3333333333333|-119|37.25|36|2000000|500000
|2|~ / California zone 4 (ftUS)|6318|35.3333333333333|-119|37.25|36|6561666.667|1640416.667
|1|~ / California zone 5|6318|33.5|-118|35.4666666666667|34.0333333333333|2000000|500000
|2|~ / California zone 5 (ftUS)|6318|33.5|-118|35.4666666666667|34.0333333333333|6561666.667|1640416.667
|1|~ / California zone 6|6318|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|2000000|500000
|2|~ / California zone 6 (ftUS)|6318|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|6561666.667|1640416.667
|1|~ / Colorado Central|6318|37.8333333333333|-105.5|39.75|38.45|914401.8289|304800.6096
|2|~ / Colorado Central (ftUS)|6318|37.8333333333333|-105.5|39.75|38.45|3000000|1000000
|1|~ / Colorado North|6318|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|914401.8289|304800.6096
|2|~ / Colorado North (ftUS)|6318|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|3000000|1000000
|1|~ / Colorado South|6318|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|914401.8289|304800.6096
|2|~ / Colorado South (ftUS)|6318|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|3000000|1000000
|1|~ / Connecticut|6318|40.8333333333333|-72.75|41.8666666666667|41.2|304800.6096|152400.3048
|2|~ / Connecticut (ftUS)|6318|40.8333333333333|-72.75|41.8666666666667|41.2|1000000|500000
|0|~ / Delaware|6318|38|-75.4166666666667|0.999995|200000|0
|3|~ / Delaware (ftUS)|6318|38|-75.4166666666667|0.999995|656166.667|0
|0|~ / Florida East|6318|24.3333333333333|-81|0.999941177|200000|0
|3|~ / Florida East (ftUS)|6318|24.3333333333333|-81|0.999941177|656166.667|0
|5|~ / Florida GDL Albers|6318|24|-84|24|31.5|400000|0
|1|~ / Florida North|6318|29|-84.5|30.75|29.5833333333333|600000|0
|2|~ / Florida North (ftUS)|6318|29|-84.5|30.75|29.5833333333333|1968500|0
|0|~ / Florida West|6318|24.3333333333333|-82|0.999941177|200000|0
|3|~ / Florida West (ftUS)|6318|24.3333333333333|-82|0.999941177|656166.667|0
|0|~ / Georgia East|6318|30|-82.1666666666667|0.9999|200000|0
|3|~ / Georgia East (ftUS)|6318|30|-82.1666666666667|0.9999|656166.667|0
|0|~ / Georgia West|6318|30|-84.1666666666667|0.9999|700000|0
|3|~ / Georgia West (ftUS)|6318|30|-84.1666666666667|0.9999|2296583.333|0
|0|~ / Idaho Central|6318|41.6666666666667|-114|0.999947368|500000|0
|3|~ / Idaho Central (ftUS)|6318|41.6666666666667|-114|0.999947368|1640416.667|0
|0|~ / Idaho East|6318|41.6666666666667|-112.166666666667|0.999947368|200000|0
|3|~ / Idaho East (ftUS)|6318|41.6666666666667|-112.166666666667|0.999947368|656166.667|0
|0|~ / Idaho West|6318|41.6666666666667|-115.75|0.999933333|800000|0
|3|~ / Idaho West (ftUS)|6318|41.6666666666667|-115.75|0.999933333|2624666.667|0
|0|~ / Illinois East|6318|36.6666666666667|-88.3333333333333|0.999975|300000|0
|3|~ / Illinois East (ftUS)|6318|36.6666666666667|-88.3333333333333|0.999975|984250|0
|0|~ / Illinois West|6318|36.6666666666667|-90.1666666666667|0.999941177|700000|0
|3|~ / Illinois West (ftUS)|6318|36.6666666666667|-90.1666666666667|0.999941177|2296583.3333|0
|0|~ / Indiana East|6318|37.5|-85.6666666666667|0.999966667|100000|250000
|3|~ / Indiana East (ftUS)|6318|37.5|-85.6666666666667|0.999966667|328083.333|820208.333
|0|~ / Indiana West|6318|37.5|-87.0833333333333|0.999966667|900000|250000
|3|~ / Indiana West (ftUS)|6318|37.5|-87.0833333333333|0.999966667|2952750|820208.333
|1|~ / Iowa North|6318|41.5|-93.5|43.2666666666667|42.0666666666667|1500000|1000000
|2|~ / Iowa North (ftUS)|6318|41.5|-93.5|43.2666666666667|42.0666666666667|4921250|3280833.3333
|1|~ / Iowa South|6318|40|-93.5|41.7833333333333|40.6166666666667|500000|0
|2|~ / Iowa South (ftUS)|6318|40|-93.5|41.7833333333333|40.6166666666667|1640416.6667|0
|1|~ / Kansas North|6318|38.3333333333333|-98|39.7833333333333|38.7166666666667|400000|0
|2|~ / Kansas North (ftUS)|6318|38.3333333333333|-98|39.7833333333333|38.7166666666667|1312333.3333|0
|1|~ / Kansas South|6318|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|400000|400000
|2|~ / Kansas South (ftUS)|6318|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|1312333.3333|1312333.3333
|1|~ / Kentucky North|6318|37.5|-84.25|37.9666666666667|38.9666666666667|500000|0
|2|~ / Kentucky North (ftUS)|6318|37.5|-84.25|37.9666666666667|38.9666666666667|1640416.667|0
|1|~ / Kentucky Single Zone|6318|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|1500000|1000000
|2|~ / Kentucky Single Zone (ftUS)|6318|36.3333333333333|-85.75|37.0833333333333|38.6666666666667|4921250|3280833.333
|1|~ / Kentucky South|6318|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|500000|500000
|2|~ / Kentucky South (ftUS)|6318|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|1640416.667|1640416.667
|1|~ / Louisiana North|6318|30.5|-92.5|32.6666666666667|31.1666666666667|1000000|0
|2|~ / Louisiana North (ftUS)|6318|30.5|-92.5|32.6666666666667|31.1666666666667|3280833.3333|0
|1|~ / Louisiana South|6318|28.5|-91.3333333333333|30.7|29.3|1000000|0
|2|~ / Louisiana South (ftUS)|6318|28.5|-91.3333333333333|30.7|29.3|3280833.3333|0
|0|~ / Maine CS2000 Central|6318|43.5|-69.125|0.99998|500000|0
|0|~ / Maine CS2000 East|6318|43.8333333333333|-67.875|0.99998|700000|0
|0|~ / Maine CS2000 West|6318|42.8333333333333|-70.375|0.99998|300000|0
|0|~ / Maine East|6318|43.6666666666667|-68.5|0.9999|300000|0
|3|~ / Maine East (ftUS)|6318|43.6666666666667|-68.5|0.9999|984250|0
|0|~ / Maine West|6318|42.8333333333333|-70.1666666666667|0.999966667|900000|0
|3|~ / Maine West (ftUS)|6318|42.8333333333333|-70.1666666666667|0.999966667|2952750|0
|1|~ / Maryland|6318|37.6666666666667|-77|39.45|38.3|400000|0
|2|~ / Maryland (ftUS)|6318|37.6666666666667|-77|39.45|38.3|1312333.333|0
|1|~ / Massachusetts Island|6318|41|-70.5|41.4833333333333|41.2833333333333|500000|0
|2|~ / Massachusetts Island (ftUS)|6318|41|-70.5|41.4833333333333|41.2833333333333|1640416.667|0
|1|~ / Massachusetts Mainland|6318|41|-71.5|42.6833333333333|41.7166666666667|200000|750000
|2|~ / Massachusetts Mainland (ftUS)|6318|41|-71.5|42.6833333333333|41.7166666666667|656166.667|2460625
|1|~ / Michigan Central|6318|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|6000000|0
|4|~ / Michigan Central (ft)|6318|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|19685039.37|0
|1|~ / Michigan North|6318|44.7833333333333|-87|47.0833333333333|45.4833333333333|8000000|0
|4|~ / Michigan North (ft)|6318|44.7833333333333|-87|47.0833333333333|45.4833333333333|26246719.16|0
|6|~ / Michigan Oblique Mercator|6318|45.3091666666667|-86|337.25556|337.25556|0.9996|2546731.496|-4354009.816
|1|~ / Michigan South|6318|41.5|-84.3666666666667|43.6666666666667|42.1|4000000|0
|4|~ / Michigan South (ft)|6318|41.5|-84.3666666666667|43.6666666666667|42.1|13123359.58|0
|1|~ / Minnesota Central|6318|45|-94.25|47.05|45.6166666666667|800000|100000
|2|~ / Minnesota Central (ftUS)|6318|45|-94.25|47.05|45.6166666666667|2624666.6667|328083.3333
|1|~ / Minnesota North|6318|46.5|-93.1|48.6333333333333|47.0333333333333|800000|100000
|2|~ / Minnesota North (ftUS)|6318|46.5|-93.1|48.6333333333333|47.0333333333333|2624666.6667|328083.3333
|1|~ / Minnesota South|6318|43|-94|45.2166666666667|43.7833333333333|800000|100000
|2|~ / Minnesota South (ftUS)|6318|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333
|0|~ / Mississippi East|6318|29.5|-88.8333333333333|0.99995|300000|0
|3|~ / Mississippi East (ftUS)|6318|29.5|-88.8333333333333|0.99995|984250|0
|0|~ / Mississippi TM|6318|32.5|-89.75|0.9998335|500000|1300000
|0|~ / Mississippi West|6318|29.5|-90.3333333333333|0.99995|700000|0
|3|~ / Mississippi West (ftUS)|6318|29.5|-90.3333333333333|0.99995|2296583.333|0
|0|~ / Missouri Central|6318|35.8333333333333|-92.5|0.999933333|500000|0
|0|~ / Missouri East|6318|35.8333333333333|-90.5|0.999933333|250000|0
|0|~ / Missouri West|6318|36.1666666666667|-94.5|0.999941177|850000|0
|1|~ / Montana|6318|44.25|-109.5|49|45|600000|0
|4|~ / Montana (ft)|6318|44.25|-109.5|49|45|1968503.937|0
|1|~ / Nebraska|6318|39.8333333333333|-100|43|40|500000|0
|!7|~ / Nebraska (ftUS)|6318|39.8333333333333|-100|43|40|1640416.6667|0
|0|~ / Nevada Central|6318|34.75|-116.666666666667|0.9999|500000|6000000
|3|~ / Nevada Central (ftUS)|6318|34.75|-116.666666666667|0.9999|1640416.6667|19685000
|0|~ / Nevada East|6318|34.75|-115.583333333333|0.9999|200000|8000000
|3|~ / Nevada East (ftUS)|6318|34.75|-115.583333333333|0.9999|656166.6667|26246666.6667
|0|~ / Nevada West|6318|34.75|-118.583333333333|0.9999|800000|4000000
|3|~ / Nevada West (ftUS)|6318|34.75|-118.583333333333|0.9999|2624666.6667|13123333.3333
|0|~ / New Hampshire|6318|42.5|-71.6666666666667|0.999966667|300000|0
|3|~ / New Hampshire (ftUS)|6318|42.5|-71.6666666666667|0.999966667|984250|0
|0|~ / New Jersey|6318|38.8333333333333|-74.5|0.9999|150000|0
|3|~ / New Jersey (ftUS)|6318|38.8333333333333|-74.5|0.9999|492125|0
|0|~ / New Mexico Central|6318|31|-106.25|0.9999|500000|0
|3|~ / New Mexico Central (ftUS)|6318|31|-106.25|0.9999|1640416.667|0
|0|~ / New Mexico East|6318|31|-104.333333333333|0.999909091|165000|0
|3|~ / New Mexico East (ftUS)|6318|31|-104.333333333333|0.999909091|541337.5|0
|0|~ / New Mexico West|6318|31|-107.833333333333|0.999916667|830000|0
|3|~ / New Mexico West (ftUS)|6318|31|-107.833333333333|0.999916667|2723091.667|0
|0|~ / New York Central|6318|40|-76.5833333333333|0.9999375|250000|0
|3|~ / New York Central (ftUS)|6318|40|-76.5833333333333|0.9999375|820208.333|0
|0|~ / New York East|6318|38.8333333333333|-74.5|0.9999|150000|0
|3|~ / New York East (ftUS)|6318|38.8333333333333|-74.5|0.9999|492125|0
|1|~ / New York Long Island|6318|40.1666666666667|-74|41.0333333333333|40.6666666666667|300000|0
|2|~ / New York Long Island (ftUS)|6318|40.1666666666667|-74|41.0333333333333|40.6666666666667|984250|0
|0|~ / New York West|6318|40|-78.5833333333333|0.9999375|350000|0
|3|~ / New York West (ftUS)|6318|40|-78.5833333333333|0.9999375|1148291.667|0
|1|~ / North Carolina|6318|33.75|-79|36.1666666666667|34.3333333333333|609601.22|0
|2|~ / North Carolina (ftUS)|6318|33.75|-79|36.1666666666667|34.3333333333333|2000000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","6879"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]`,
    nodes: `VERT_DATUM["Tutuila Vertical Datum of 1962",2005,AUTHORITY["EPSG","1121"]]
VERT_DATUM["Guam Vertical Datum of 1963",2005,AUTHORITY["EPSG","1122"]]
VERT_DATUM["Northern Marianas Vertical Datum of 2003",2005,AUTHORITY["EPSG","1119"]]
VERT_DATUM["Puerto Rico Vertical Datum of 2002",2005,AUTHORITY["EPSG","1123"]]
VERT_DATUM["Virgin Islands Vertical Datum of 2009",2005,AUTHORITY["EPSG","1124"]]
VERT_DATUM["American Samoa Vertical Datum of 2002",2005,AUTHORITY["EPSG","1125"]]
VERT_DATUM["Guam Vertical Datum of 2004",2005,AUTHORITY["EPSG","1126"]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 2013 (CGG2013)",2005,AUTHORITY["EPSG","1127"]]
DATUM["Japanese_Geodetic_Datum_2011",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1128"]]
DATUM["Japanese Geodetic Datum 2011",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `6544|0|~ / North Dakota North|6318|47|-100.5|48.7333333333333|47.4333333333333|600000|0
|6|~ / North Dakota North (ft)|6318|47|-100.5|48.7333333333333|47.4333333333333|1968503.937|0
|0|~ / North Dakota South|6318|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|600000|0
|6|~ / North Dakota South (ft)|6318|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|1968503.937|0
|0|~ / Ohio North|6318|39.6666666666667|-82.5|41.7|40.4333333333333|600000|0
|1|~ / Ohio North (ftUS)|6318|39.6666666666667|-82.5|41.7|40.4333333333333|1968500|0
|0|~ / Ohio South|6318|38|-82.5|40.0333333333333|38.7333333333333|600000|0
|1|~ / Ohio South (ftUS)|6318|38|-82.5|40.0333333333333|38.7333333333333|1968500|0
|0|~ / Oklahoma North|6318|35|-98|36.7666666666667|35.5666666666667|600000|0
|1|~ / Oklahoma North (ftUS)|6318|35|-98|36.7666666666667|35.5666666666667|1968500|0
|0|~ / Oklahoma South|6318|33.3333333333333|-98|35.2333333333333|33.9333333333333|600000|0
|1|~ / Oklahoma South (ftUS)|6318|33.3333333333333|-98|35.2333333333333|33.9333333333333|1968500|0
|0|~ / Oregon LCC (m)|6318|41.75|-120.5|43|45.5|400000|0
|6|~ / Oregon GIC Lambert (ft)|6318|41.75|-120.5|43|45.5|1312335.958|0
|0|~ / Oregon North|6318|43.6666666666667|-120.5|46|44.3333333333333|2500000|0
|6|~ / Oregon North (ft)|6318|43.6666666666667|-120.5|46|44.3333333333333|8202099.738|0
|0|~ / Oregon South|6318|41.6666666666667|-120.5|44|42.3333333333333|1500000|0
|6|~ / Oregon South (ft)|6318|41.6666666666667|-120.5|44|42.3333333333333|4921259.843|0
|0|~ / Pennsylvania North|6318|40.1666666666667|-77.75|41.95|40.8833333333333|600000|0
|1|~ / Pennsylvania North (ftUS)|6318|40.1666666666667|-77.75|41.95|40.8833333333333|1968500|0
|0|~ / Pennsylvania South|6318|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|600000|0
|1|~ / Pennsylvania South (ftUS)|6318|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|1968500|0
|0|~ / Puerto Rico and Virgin Is.|6318|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|200000|200000
|2|~ / Rhode Island|6318|41.0833333333333|-71.5|0.99999375|100000|0
|5|~ / Rhode Island (ftUS)|6318|41.0833333333333|-71.5|0.99999375|328083.3333|0
|0|~ / South Carolina|6318|31.8333333333333|-81|34.8333333333333|32.5|609600|0
|6|~ / South Carolina (ft)|6318|31.8333333333333|-81|34.8333333333333|32.5|2000000|0
|0|~ / South Dakota North|6318|43.8333333333333|-100|45.6833333333333|44.4166666666667|600000|0
|1|~ / South Dakota North (ftUS)|6318|43.8333333333333|-100|45.6833333333333|44.4166666666667|1968500|0
|0|~ / South Dakota South|6318|42.3333333333333|-100.333333333333|44.4|42.8333333333333|600000|0
|1|~ / South Dakota South (ftUS)|6318|42.3333333333333|-100.333333333333|44.4|42.8333333333333|1968500|0
|0|~ / Tennessee|6318|34.3333333333333|-86|36.4166666666667|35.25|600000|0
|1|~ / Tennessee (ftUS)|6318|34.3333333333333|-86|36.4166666666667|35.25|1968500|0
|0|~ / Texas Central|6318|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|700000|3000000
|1|~ / Texas Central (ftUS)|6318|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|2296583.333|9842500
|8|~ / Texas Centric Albers Equal Area|6318|18|-100|27.5|35|1500000|6000000
|0|~ / Texas Centric Lambert Conformal|6318|18|-100|27.5|35|1500000|5000000
|0|~ / Texas North|6318|34|-101.5|36.1833333333333|34.65|200000|1000000
|1|~ / Texas North (ftUS)|6318|34|-101.5|36.1833333333333|34.65|656166.667|3280833.333
|0|~ / Texas North Central|6318|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|600000|2000000
|1|~ / Texas North Central (ftUS)|6318|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|1968500|6561666.667
|0|~ / Texas South|6318|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|300000|5000000
|1|~ / Texas South (ftUS)|6318|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|984250|16404166.667
|0|~ / Texas South Central|6318|27.8333333333333|-99|30.2833333333333|28.3833333333333|600000|4000000
|1|~ / Texas South Central (ftUS)|6318|27.8333333333333|-99|30.2833333333333|28.3833333333333|1968500|13123333.333
|2|~ / Vermont|6318|42.5|-72.5|0.999964286|500000|0
|5|~ / Vermont (ftUS)|6318|42.5|-72.5|0.999964286|1640416.6667|0
|0|~ / Virginia Lambert|6318|36|-79.5|37|39.5|0|0
|0|~ / Virginia North|6318|37.6666666666667|-78.5|39.2|38.0333333333333|3500000|2000000
|1|~ / Virginia North (ftUS)|6318|37.6666666666667|-78.5|39.2|38.0333333333333|11482916.667|6561666.667
|0|~ / Virginia South|6318|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|3500000|1000000
|1|~ / Virginia South (ftUS)|6318|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|11482916.667|3280833.333
|0|~ / Washington North|6318|47|-120.833333333333|48.7333333333333|47.5|500000|0
|1|~ / Washington North (ftUS)|6318|47|-120.833333333333|48.7333333333333|47.5|1640416.667|0
|0|~ / Washington South|6318|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|500000|0
|1|~ / Washington South (ftUS)|6318|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|1640416.667|0
|0|~ / West Virginia North|6318|38.5|-79.5|40.25|39|600000|0
|1|~ / West Virginia North (ftUS)|6318|38.5|-79.5|40.25|39|1968500|0
|0|~ / West Virginia South|6318|37|-81|38.8833333333333|37.4833333333333|600000|0
|1|~ / West Virginia South (ftUS)|6318|37|-81|38.8833333333333|37.4833333333333|1968500|0
|!9|~ / Wisconsin Central|6318|43.8333333333333|-90|45.5|44.25|600000|0
|1|~ / Wisconsin Central (ftUS)|6318|43.8333333333333|-90|45.5|44.25|1968500|0
|0|~ / Wisconsin North|6318|45.1666666666667|-90|46.7666666666667|45.5666666666667|600000|0
|1|~ / Wisconsin North (ftUS)|6318|45.1666666666667|-90|46.7666666666667|45.5666666666667|1968500|0
|0|~ / Wisconsin South|6318|42|-90|44.0666666666667|42.7333333333333|600000|0
|1|~ / Wisconsin South (ftUS)|6318|42|-90|44.0666666666667|42.7333333333333|1968500|0
|2|~ / Wisconsin Transverse Mercator|6318|0|-90|0.9996|520000|-4480000
|2|~ / Wyoming East|6318|40.5|-105.166666666667|0.9999375|200000|0
|5|~ / Wyoming East (ftUS)|6318|40.5|-105.166666666667|0.9999375|656166.6667|0
|2|~ / Wyoming East Central|6318|40.5|-107.333333333333|0.9999375|400000|100000
|5|~ / Wyoming East Central (ftUS)|6318|40.5|-107.333333333333|0.9999375|1312333.3333|328083.3333
|2|~ / Wyoming West|6318|40.5|-110.083333333333|0.9999375|800000|100000
|5|~ / Wyoming West (ftUS)|6318|40.5|-110.083333333333|0.9999375|2624666.6667|328083.3333
|2|~ / Wyoming West Central|6318|40.5|-108.75|0.9999375|600000|0
|5|~ / Wyoming West Central (ftUS)|6318|40.5|-108.75|0.9999375|1968500|0
|0|~ / Utah Central|6318|38.3333333333333|-111.5|40.65|39.0166666666667|500000|2000000
|0|~ / Utah North|6318|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|500000|1000000
|0|~ / Utah South|6318|36.6666666666667|-111.5|38.35|37.2166666666667|500000|3000000
|0|~ / Quebec Lambert|4617|44|-68.5|60|46|0|0
|8|~ / Quebec Albers|4269|44|-68.5|60|46|0|0
|8|~ / Quebec Albers|4617|44|-68.5|60|46|0|0
|1|~ / Utah Central (ftUS)|6318|38.3333333333333|-111.5|40.65|39.0166666666667|1640416.6667|6561666.6667
|1|~ / Utah North (ftUS)|6318|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|1640416.6667|3280833.3333
|1|~ / Utah South (ftUS)|6318|36.6666666666667|-111.5|38.35|37.2166666666667|1640416.6667|9842500
|2|~ / Hawaii zone 1|6322|18.8333333333333|-155.5|0.999966667|500000|0
|2|~ / Hawaii zone 2|6322|20.3333333333333|-156.666666666667|0.999966667|500000|0
|2|~ / Hawaii zone 3|6322|21.1666666666667|-158|0.99999|500000|0
|2|~ / Hawaii zone 4|6322|21.8333333333333|-159.5|0.99999|500000|0
|2|~ / Hawaii zone 5|6322|21.6666666666667|-160.166666666667|1|500000|0
|5|~ / Hawaii zone 3 (ftUS)|6322|21.1666666666667|-158|0.99999|1640416.6667|0
|2|~ / UTM zone 4N|6322|0|-159|0.9996|500000|0
|2|~ / UTM zone 5N|6322|0|-153|0.9996|500000|0
|2|~ / UTM zone 2S|6322|0|-171|0.9996|500000|10000000
|2|~ / Guam Map Grid|6325|13.5|144.75|1|100000|200000
|4|Tutuila 1962 height|0
|4|Guam 1963 height|1
|4|NMVD03 height|2
|4|PRVD02 height|3
|4|VIVD09 height|4
|4|ASVD02 height|5
|4|GUVD04 height|6
2|2|~ / Iraq National Grid|4743|29.0262683333333|46.5|0.9994|800000|0
|4|CGVD2013(CGG2013) height|7
2|3|~ + CGVD2013(CGG2013) height|4617|6647
|3|~ + CGVD2013 height|3154|6647
|3|~ + CGVD2013 height|3155|6647
|3|~ + CGVD2013 height|3156|6647
|3|~ + CGVD2013 height|3157|6647
|3|~ + CGVD2013 height|2955|6647
|3|~ + CGVD2013 height|2956|6647
|3|~ + CGVD2013 height|2957|6647
|3|~ + CGVD2013 height|3158|6647
|3|~ + CGVD2013 height|3159|6647
|3|~ + CGVD2013 height|3160|6647
|3|~ + CGVD2013 height|2958|6647
|3|~ + CGVD2013 height|2959|6647
|3|~ + CGVD2013 height|2960|6647
|3|~ + CGVD2013 height|2961|6647
|3|~ + CGVD2013 height|2962|6647
|3|~ + CGVD2013 height|3761|6647
|10|JGD2011|8
|11|JGD2011|9|Geodesy.|Japan - onshore and offshore.|17.09|122.38|46.05|157.65
|12|JGD2011|8
|7|~ / Japan Plane Rectangular CS I|6668|33|129.5|0.9999|0|0
|7|~ / Japan Plane Rectangular CS II|6668|33|131|0.9999|0|0
|7|~ / Japan Plane Rectangular CS III|6668|36|132.166666666667|0.9999|0|0
|7|~ / Japan Plane Rectangular CS IV|6668|33|133.5|0.9999|0|0
|7|~ / Japan Plane Rectangular CS V|6668|36|134.333333333333|0.9999|0|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `VERT_DATUM["Japanese Standard Levelling Datum 1972",2005,AUTHORITY["EPSG","1129"]]
VERT_DATUM["Japanese Geodetic Datum 2000 (vertical)",2005,AUTHORITY["EPSG","1130"]]
VERT_DATUM["Japanese Geodetic Datum 2011 (vertical)",2005,AUTHORITY["EPSG","1131"]]
DATUM["Rete_Dinamica_Nazionale_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1132"]]
DATUM["Rete Dinamica Nazionale 2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_Continuously_Operating_Reference_Station_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1133"]]
DATUM["NAD83 (Continuously Operating Reference Station 1996)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `6674|2|~ / Japan Plane Rectangular CS VI|6668|36|136|0.9999|0|0
|2|~ / Japan Plane Rectangular CS VII|6668|36|137.166666666667|0.9999|0|0
|2|~ / Japan Plane Rectangular CS VIII|6668|36|138.5|0.9999|0|0
|2|~ / Japan Plane Rectangular CS IX|6668|36|139.833333333333|0.9999|0|0
|2|~ / Japan Plane Rectangular CS X|6668|40|140.833333333333|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XI|6668|44|140.25|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XII|6668|44|142.25|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XIII|6668|44|144.25|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XIV|6668|26|142|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XV|6668|26|127.5|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XVI|6668|26|124|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XVII|6668|26|131|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XVIII|6668|20|136|0.9999|0|0
|2|~ / Japan Plane Rectangular CS XIX|6668|26|154|0.9999|0|0
|0|~ / UTM zone 51N|6668|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|6668|0|129|0.9996|500000|0
|0|~ / UTM zone 53N|6668|0|135|0.9996|500000|0
|0|~ / UTM zone 54N|6668|0|141|0.9996|500000|0
|0|~ / UTM zone 55N|6668|0|147|0.9996|500000|0
|7|JSLD72 height|0
|7|JGD2000 (vertical) height|1
|7|JGD2011 (vertical) height|2
|8|~ + JGD2000 (vertical) height|4612|6694
|8|~ + JGD2011 (vertical) height|6668|6695
3|8|~ + JSLD72 height|4301|6693
3|0|~ / TM 60 SW|4326|0|-60|0.9996|500000|10000000
|9|RDN2008|3
|10|RDN2008|4|Geodesy.|Italy - onshore and offshore; San Marino, Vatican City State.|34.76|5.93|47.1|18.99
|11|RDN2008|3
|2|~ / UTM zone 32N (N-E)|6706|0|9|0.9996|500000|0
|2|~ / UTM zone 33N (N-E)|6706|0|15|0.9996|500000|0
|2|~ / UTM zone 34N (N-E)|6706|0|21|0.9996|500000|0
11|0|~ / CIG92|4326|0|105.625|1.000024|50000|1300000
|0|~ / CIG94|4283|0|105.625|1.00002514|50000|1300000
|0|~ / CKIG92|4326|0|96.875|1|50000|1400000
|0|~ / CKIG94|4283|0|96.875|0.99999387|50000|1500000
9|!0|~ / MGA zone 41 (deprecated)|4283|0|63|0.9996|500000|10000000
|!0|~ / MGA zone 42 (deprecated)|4283|0|69|0.9996|500000|10000000
|!0|~ / MGA zone 43 (deprecated)|4283|0|75|0.9996|500000|10000000
|!0|~ / MGA zone 44 (deprecated)|4283|0|81|0.9996|500000|10000000
|0|~ / MGA zone 46|4283|0|93|0.9996|500000|10000000
|0|~ / MGA zone 47|4283|0|99|0.9996|500000|10000000
|0|~ / MGA zone 59|4283|0|171|0.9996|500000|10000000
43|9|NAD83(CORS96)|5
|10|NAD83(CORS96)|6|Geodesy.|Puerto Rico - onshore and offshore. United States (USA) onshore and offshore - Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming. US Virgin Islands - onshore and offshore.|14.92|167.65|74.71|-63.88
|11|NAD83(CORS96)|5
|0|~ / Oregon Baker zone (m)|6783|44.5|-117.833333333333|1.00016|40000|0
|1|~ / Oregon Baker zone (ft)|6783|44.5|-117.833333333333|1.00016|131233.5958|0
|0|~ / Oregon Baker zone (m)|6318|44.5|-117.833333333333|1.00016|40000|0
|1|~ / Oregon Baker zone (ft)|6318|44.5|-117.833333333333|1.00016|131233.5958|0
|0|~ / Oregon Bend-Klamath Falls zone (m)|6783|41.75|-121.75|1.0002|80000|0
|1|~ / Oregon Bend-Klamath Falls zone (ft)|6783|41.75|-121.75|1.0002|262467.1916|0
|0|~ / Oregon Bend-Klamath Falls zone (m)|6318|41.75|-121.75|1.0002|80000|0
|1|~ / Oregon Bend-Klamath Falls zone (ft)|6318|41.75|-121.75|1.0002|262467.1916|0
|3|~ / Oregon Bend-Redmond-Prineville zone (m)|6783|44.6666666666667|-121.25|1.00012|80000|130000
|4|~ / Oregon Bend-Redmond-Prineville zone (ft)|6783|44.6666666666667|-121.25|1.00012|262467.1916|426509.1864
|3|~ / Oregon Bend-Redmond-Prineville zone (m)|6318|44.6666666666667|-121.25|1.00012|80000|130000
|4|~ / Oregon Bend-Redmond-Prineville zone (ft)|6318|44.6666666666667|-121.25|1.00012|262467.1916|426509.1864
|3|~ / Oregon Bend-Burns zone (m)|6783|43.6666666666667|-119.75|1.0002|120000|60000
|4|~ / Oregon Bend-Burns zone (ft)|6783|43.6666666666667|-119.75|1.0002|393700.7874|196850.3937
|3|~ / Oregon Bend-Burns zone (m)|6318|43.6666666666667|-119.75|1.0002|120000|60000
|4|~ / Oregon Bend-Burns zone (ft)|6318|43.6666666666667|-119.75|1.0002|393700.7874|196850.3937
|0|~ / Oregon Canyonville-Grants Pass zone (m)|6783|42.5|-123.333333333333|1.00007|40000|0
|1|~ / Oregon Canyonville-Grants Pass zone (ft)|6783|42.5|-123.333333333333|1.00007|131233.5958|0
|0|~ / Oregon Canyonville-Grants Pass zone (m)|6318|42.5|-123.333333333333|1.00007|40000|0
|1|~ / Oregon Canyonville-Grants Pass zone (ft)|6318|42.5|-123.333333333333|1.00007|131233.5958|0
|3|~ / Oregon Columbia River East zone (m)|6783|45.6666666666667|-120.5|1.000008|150000|30000
|4|~ / Oregon Columbia River East zone (ft)|6783|45.6666666666667|-120.5|1.000008|492125.9843|98425.1969
|3|~ / Oregon Columbia River East zone (m)|6318|45.6666666666667|-120.5|1.000008|150000|30000
|4|~ / Oregon Columbia River East zone (ft)|6318|45.6666666666667|-120.5|1.000008|492125.9843|98425.1969
|5|~ / Oregon Columbia River West zone (m)|6783|45.9166666666667|-123|295|295|1|7000000|-3000000
|6|~ / Oregon Columbia River West zone (ft)|6783|45.9166666666667|-123|295|295|1|22965879.2651|-9842519.685
|5|~ / Oregon Columbia River West zone (m)|6318|45.9166666666667|-123|295|295|1|7000000|-3000000
|6|~ / Oregon Columbia River West zone (ft)|6318|45.9166666666667|-123|295|295|1|22965879.2651|-9842519.685
|0|~ / Oregon Cottage Grove-Canyonville zone (m)|6783|42.8333333333333|-123.333333333333|1.000023|50000|0
|1|~ / Oregon Cottage Grove-Canyonville zone (ft)|6783|42.8333333333333|-123.333333333333|1.000023|164041.9948|0
|0|~ / Oregon Cottage Grove-Canyonville zone (m)|6318|42.8333333333333|-123.333333333333|1.000023|50000|0
|1|~ / Oregon Cottage Grove-Canyonville zone (ft)|6318|42.8333333333333|-123.333333333333|1.000023|164041.9948|0
|0|~ / Oregon Dufur-Madras zone (m)|6783|44.5|-121|1.00011|80000|0
|1|~ / Oregon Dufur-Madras zone (ft)|6783|44.5|-121|1.00011|262467.1916|0
|0|~ / Oregon Dufur-Madras zone (m)|6318|44.5|-121|1.00011|80000|0
|1|~ / Oregon Dufur-Madras zone (ft)|6318|44.5|-121|1.00011|262467.1916|0
|0|~ / Oregon Eugene zone (m)|6783|43.75|-123.166666666667|1.000015|50000|0
|1|~ / Oregon Eugene zone (ft)|6783|43.75|-123.166666666667|1.000015|164041.9948|0
|0|~ / Oregon Eugene zone (m)|6318|43.75|-123.166666666667|1.000015|50000|0
|1|~ / Oregon Eugene zone (ft)|6318|43.75|-123.166666666667|1.000015|164041.9948|0
|0|~ / Oregon Grants Pass-Ashland zone (m)|6783|41.75|-123.333333333333|1.000043|50000|0
|1|~ / Oregon Grants Pass-Ashland zone (ft)|6783|41.75|-123.333333333333|1.000043|164041.9948|0
|0|~ / Oregon Grants Pass-Ashland zone (m)|6318|41.75|-123.333333333333|1.000043|50000|0
|1|~ / Oregon Grants Pass-Ashland zone (ft)|6318|41.75|-123.333333333333|1.000043|164041.9948|0
|0|~ / Oregon Gresham-Warm Springs zone (m)|6783|45|-122.333333333333|1.00005|10000|0
|1|~ / Oregon Gresham-Warm Springs zone (ft)|6783|45|-122.333333333333|1.00005|32808.399|0
|0|~ / Oregon Gresham-Warm Springs zone (m)|6318|45|-122.333333333333|1.00005|10000|0
|1|~ / Oregon Gresham-Warm Springs zone (ft)|6318|45|-122.333333333333|1.00005|32808.399|0
|0|~ / Oregon La Grande zone (m)|6783|45|-118|1.00013|40000|0
|1|~ / Oregon La Grande zone (ft)|6783|45|-118|1.00013|131233.5958|0
|0|~ / Oregon La Grande zone (m)|6318|45|-118|1.00013|40000|0
|1|~ / Oregon La Grande zone (ft)|6318|45|-118|1.00013|131233.5958|0
|0|~ / Oregon Ontario zone (m)|6783|43.25|-117|1.0001|80000|0
|1|~ / Oregon Ontario zone (ft)|6783|43.25|-117|1.0001|262467.1916|0
|0|~ / Oregon Ontario zone (m)|6318|43.25|-117|1.0001|80000|0
|1|~ / Oregon Ontario zone (ft)|6318|43.25|-117|1.0001|262467.1916|0
|5|~ / Oregon Coast zone (m)|6783|44.75|-124.05|5|5|1|-300000|-4600000
|6|~ / Oregon Coast zone (ft)|6783|44.75|-124.05|5|5|1|-984251.9685|-15091863.5171
|5|~ / Oregon Coast zone (m)|6318|44.75|-124.05|5|5|1|-300000|-4600000
|6|~ / Oregon Coast zone (ft)|6318|44.75|-124.05|5|5|1|-984251.9685|-15091863.5171
|0|~ / Oregon Pendleton zone (m)|6783|45.25|-119.166666666667|1.000045|60000|0
|1|~ / Oregon Pendleton zone (ft)|6783|45.25|-119.166666666667|1.000045|196850.3937|0
|0|~ / Oregon Pendleton zone (m)|6318|45.25|-119.166666666667|1.000045|60000|0
|1|~ / Oregon Pendleton zone (ft)|6318|45.25|-119.166666666667|1.000045|196850.3937|0
|0|~ / Oregon Pendleton-La Grande zone (m)|6783|45.0833333333333|-118.333333333333|1.000175|30000|0
|1|~ / Oregon Pendleton-La Grande zone (ft)|6783|45.0833333333333|-118.333333333333|1.000175|98425.1969|0
|0|~ / Oregon Pendleton-La Grande zone (m)|6318|45.0833333333333|-118.333333333333|1.000175|30000|0
|1|~ / Oregon Pendleton-La Grande zone (ft)|6318|45.0833333333333|-118.333333333333|1.000175|98425.1969|0
|3|~ / Oregon Portland zone (m)|6783|45.5|-122.75|1.000002|100000|50000
|4|~ / Oregon Portland zone (ft)|6783|45.5|-122.75|1.000002|328083.9895|164041.9948
|3|~ / Oregon Portland zone (m)|6318|45.5|-122.75|1.000002|100000|50000
|4|~ / Oregon Portland zone (ft)|6318|45.5|-122.75|1.000002|328083.9895|164041.9948
|0|~ / Oregon Salem zone (m)|6783|44.3333333333333|-123.083333333333|1.00001|50000|0
|1|~ / Oregon Salem zone (ft)|6783|44.3333333333333|-123.083333333333|1.00001|164041.9948|0
|0|~ / Oregon Salem zone (m)|6318|44.3333333333333|-123.083333333333|1.00001|50000|0
|1|~ / Oregon Salem zone (ft)|6318|44.3333333333333|-123.083333333333|1.00001|164041.9948|0
|0|~ / Oregon Santiam Pass zone (m)|6783|44.0833333333333|-122.5|1.000155|0|0
|1|~ / Oregon Santiam Pass zone (ft)|6783|44.0833333333333|-122.5|1.000155|0|0
|0|~ / Oregon Santiam Pass zone (m)|6318|44.0833333333333|-122.5|1.000155|0|0
|1|~ / Oregon Santiam Pass zone (ft)|6318|44.0833333333333|-122.5|1.000155|0|0
4|12|~ / Oregon LCC (m)|6783|41.75|-120.5|43|45.5|400000|0
|13|~ / Oregon GIC Lambert (ft)|6783|41.75|-120.5|43|45.5|1312335.958|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic longitude (Lon)",east,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic latitude (Lat)",north,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","6893"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",SOUTH],AXIS["Northing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",NORTH],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cylindrical_Equal_Area"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5896"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5897"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5898"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5899"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","7134"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",7135]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","7136"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","7137"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",7138]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","7139"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","7131"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","7132"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic_(variant_C)"],PARAMETER["Latitude of standard parallel",%],PARAMETER["Longitude of origin",%],PARAMETER["Easting at false origin",%],PARAMETER["Northing at false origin",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","7133"]]`,
    nodes: `DATUM["Aden_1925",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1135"]]
DATUM["Bekaa_Valley_1920",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1137"]]
DATUM["Bioko",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1136"]]
DATUM["South_East_Island_1943",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1138"]]
DATUM["Gambia",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1139"]]
VERT_DATUM["Singapore Height Datum",2005,AUTHORITY["EPSG","1140"]]
DATUM["IGS08",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1141"]]
BASEGEOGCRS["NAD27",DATUM["North American Datum 1927",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4267]]
DATUM["Israeli_Geodetic_Datum_2005",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1114"]]
DATUM["Israeli Geodetic Datum 2005",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["IG05_Intermediate_Datum",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1142"]]
DATUM["IG05 Intermediate Datum",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Israeli_Geodetic_Datum_2005_2012",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1115"]]
DATUM["Israeli Geodetic Datum 2005(2012)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["IG05_12_Intermediate_Datum",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1144"]]
DATUM["IG05/12 Intermediate Datum",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau Geodesique de Saint Pierre et Miquelon 2006",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_Saint_Pierre_et_Miquelon_2006",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1038"]]
DATUM["Reseau Geodesique de la Reunion 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_la_Reunion_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6627"]]
DATUM["Reseau Geodesique de Mayotte 2004",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_de_Mayotte_2004",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1036"]]
DATUM["Reseau Geodesique Francais Guyane 1995",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_Guyane_1995",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6624"]]
DATUM["Reseau Geodesique Francais 1993 v1",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_des_Terres_Australes_et_Antarctiques_Francaises_2007",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1113"]]
DATUM["Reseau Geodesique des Terres Australes et Antarctiques Francaises 2007",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_1993_v1",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]]
DATUM["Reseau Geodesique des Antilles Francaises 2009",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_des_Antilles_Francaises_2009",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1073"]]`,
    rows: `6870|11|~ / Albania TM 2010|4258|0|20|1|500000|0
|!16|~ + EGM2008 height|3395|3855
4|11|~ / Italy zone (N-E)|6706|0|12|0.9985|7000000|0
|11|~ / Zone 12 (N-E)|6706|0|12|1|3000000|0
3|9|~ / Wisconsin Central|6318|43.8333333333333|-90|45.5|44.25|600000|0
|12|~ / Nebraska (ftUS)|6318|39.8333333333333|-100|43|40|1640416.6667|0
|2|Aden 1925|0
|2|Bekaa Valley 1920|1
|2|Bioko|2
|9|~ / Oregon North|6783|43.6666666666667|-120.5|46|44.3333333333333|2500000|0
|15|~ / Oregon North (ft)|6783|43.6666666666667|-120.5|46|44.3333333333333|8202099.738|0
|9|~ / Oregon South|6783|41.6666666666667|-120.5|44|42.3333333333333|1500000|0
|15|~ / Oregon South (ft)|6783|41.6666666666667|-120.5|44|42.3333333333333|4921259.843|0
5|2|South East Island 1943|3
|13|~ + EGM2008 height|3395|3855
|2|Gambia|4
21|0|~ / UTM zone 40N|6892|0|57|0.9996|500000|0
|17|SHD height|5
|13|~ + SHD height|4757|6916
5|9|~ / Kansas LCC|4269|36|-98.25|39.5|37.5|400000|0
|12|~ / Kansas LCC (ftUS)|4269|36|-98.25|39.5|37.5|1312333.3333|0
|9|~ / Kansas LCC|6318|36|-98.25|39.5|37.5|400000|0
|12|~ / Kansas LCC (ftUS)|6318|36|-98.25|39.5|37.5|1312333.3333|0
2|13|~ + SHD height|3414|6916
4|18|~ / NSIDC EASE-Grid 2.0 North|4326|90|0|0|0
|19|~ / NSIDC EASE-Grid 2.0 South|4326|-90|0|0|0
|20|~ / NSIDC EASE-Grid 2.0 Global|4326|30|0|0|0
|5|IGS08|6
22|!21|~ / TM-3 zone 481|4756|0|102|0.9999|500000|0
|!22|~ / TM-3 zone 482|4756|0|105|0.9999|500000|0
|!23|~ / TM-3 zone 491|4756|0|108|0.9999|500000|0
|!24|~ / TM-3 107-45|4756|0|107.75|0.9999|500000|0
3|25|~ / Albania LCC 2010|4258|41|20|39|43|0|0
4|26|NAD27 / Michigan North|7|Michigan CS27 North zone|44.7833333333333|-87|45.4833333333333|47.0833333333333|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan north of approximately 45°45'N - counties of Alger; Baraga; Chippewa; Delta; Dickinson; Gogebic; Houghton; Iron; Keweenaw; Luce; Mackinac; Marquette; Menominee; Ontonagon; Schoolcraft.|45.08|-90.42|48.32|-83.44
12|!27|IGD05|8
|!28|IGD05|9|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|!29|IGD05|8
|5|IG05 Intermediate CRS|10
|10|IG05 Intermediate CRS|11|Intermediate stage in transformations - not used otherwise.|Israel - onshore; Palestine Territory - onshore.|29.45|34.17|33.28|35.69
|2|IG05 Intermediate CRS|10
|0|Israeli Grid 05|6983|31.7343936111111|35.2045169444444|1.0000067|219529.584|626907.39
|!30|IGD05/12|12
|!31|IGD05/12|13|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|!32|IGD05/12|12
|5|IG05/12 Intermediate CRS|14
|10|IG05/12 Intermediate CRS|15|Intermediate stage in transformations - not used otherwise.|Israel - onshore; Palestine Territory - onshore.|29.45|34.17|33.28|35.69
|2|IG05/12 Intermediate CRS|14
|0|Israeli Grid 05/12|6990|31.7343936111111|35.2045169444444|1.0000067|219529.584|626907.39
5|!33|~ / San Francisco CS13|6318|37.75|-122.45|1.000007|48000|24000
|!34|~ / San Francisco CS13 (ftUS)|6318|37.75|-122.45|1.000007|157480|78740
8|0|~ / UTM zone 37N|4744|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|4744|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4744|0|51|0.9996|500000|0
27|3|RGSPM06 (lon-lat)|16|GIS.|St Pierre and Miquelon - onshore and offshore.|43.41|-57.1|47.37|-55.9
|4|RGSPM06 (lon-lat)|17
|3|RGR92 (lon-lat)|18|GIS.|Reunion - onshore and offshore.|-24.72|51.83|-18.28|58.24
|4|RGR92 (lon-lat)|19
|3|RGM04 (lon-lat)|20|GIS.|Mayotte - onshore and offshore.|-14.49|43.68|-11.33|46.7
|4|RGM04 (lon-lat)|21
|3|RGFG95 (lon-lat)|22|GIS.|French Guiana - onshore and offshore.|2.11|-54.61|8.88|-49.45
|4|RGFG95 (lon-lat)|23
|3|RGF93 v1 (lon-lat)|24|GIS.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
15|6|~ / IaRCS zone 1|6318|43.2|-95.25|1.000052|11500000|9600000
|6|~ / IaRCS zone 2|6318|43.1666666666667|-92.75|1.000043|12500000|9800000
|1|~ / IaRCS zone 3|6318|40.25|-91.2|1.000035|13500000|8300000
|6|~ / IaRCS zone 4|6318|42.5333333333333|-94.8333333333333|1.000045|14500000|8600000
|6|~ / IaRCS zone 5|6318|42.65|-92.25|1.000032|15500000|8900000
|1|~ / IaRCS zone 6|6318|40.25|-95.7333333333333|1.000039|16500000|6600000
|1|~ / IaRCS zone 7|6318|40.25|-94.6333333333333|1.000045|17500000|6800000
|1|~ / IaRCS zone 8|6318|40.25|-93.7166666666667|1.000033|18500000|7000000
|1|~ / IaRCS zone 9|6318|40.25|-92.8166666666667|1.000027|19500000|7200000
|6|~ / IaRCS zone 10|6318|41.8333333333333|-91.6666666666667|1.00002|20500000|8000000
|1|~ / IaRCS zone 11|6318|40.25|-90.5333333333333|1.000027|21500000|7600000
|6|~ / IaRCS zone 12|6318|40.9166666666667|-93.75|1.000037|22500000|6200000
|1|~ / IaRCS zone 13|6318|40.25|-91.9166666666667|1.00002|23500000|6400000
|1|~ / IaRCS zone 14|6318|40.25|-91.25|1.000018|24500000|6200000
|5|RGTAAF07|25
|10|RGTAAF07|26|Geodesy; air, land and sea navigation and safety of life purposes.|French Southern Territories - onshore and offshore: Amsterdam and St Paul, Crozet, Europa and Kerguelen. Antarctica - Adelie Land coastal area.|-67.13|37.98|-20.91|142
|2|RGTAAF07|25
|0|~ / UTM zone 37S|7073|0|39|0.9996|500000|10000000
|0|~ / UTM zone 38S|7073|0|45|0.9996|500000|10000000
|0|~ / UTM zone 39S|7073|0|51|0.9996|500000|10000000
|0|~ / UTM zone 40S|7073|0|57|0.9996|500000|10000000
|0|~ / UTM zone 41S|7073|0|63|0.9996|500000|10000000
|0|~ / UTM zone 42S|7073|0|69|0.9996|500000|10000000
|0|~ / UTM zone 43S|7073|0|75|0.9996|500000|10000000
|0|~ / UTM zone 44S|7073|0|81|0.9996|500000|10000000
|!35|~ / Terre Adelie Polar Stereographic (deprecated)|7073|-67|140|300000|200000
2|4|RGF93 v1 (lon-lat)|27
|3|RGAF09 (lon-lat)|28|GIS.|French Antilles onshore and offshore - Guadeloupe (including Grande Terre, Basse Terre, Marie Galante, Les Saintes, Iles de la Petite Terre, La Desirade); Martinique; St Barthélemy; St Martin.|14.08|-63.66|18.53|-57.52
|4|RGAF09 (lon-lat)|29
|3|RGTAAF07 (lon-lat)|26|GIS.|French Southern Territories - onshore and offshore: Amsterdam and St Paul, Crozet, Europa and Kerguelen. Antarctica - Adelie Land coastal area.|-67.13|37.98|-20.91|142
|!36|RGTAAF07 (lon-lat)|25
21|0|~ / RMTCRS St Mary (m)|6318|48.5|-112.5|1.00016|150000|0
|0|~ / RMTCRS Blackfeet (m)|6318|48|-112.5|1.00019|100000|0
|7|~ / RMTCRS Milk River (m)|6318|48.5|-111|1.000145|150000|200000
|7|~ / RMTCRS Fort Belknap (m)|6318|48.5|-108.5|1.00012|200000|150000
|7|~ / RMTCRS Fort Peck Assiniboine (m)|6318|48.3333333333333|-105.5|1.00012|200000|100000
|7|~ / RMTCRS Fort Peck Sioux (m)|6318|48.3333333333333|-105.5|1.00009|100000|50000
|0|~ / RMTCRS Crow (m)|6318|44.75|-107.75|1.000148|200000|0
|7|~ / RMTCRS Bobcat (m)|6318|46.25|-111.25|1.000185|100000|100000
|7|~ / RMTCRS Billings (m)|6318|45.7833333333333|-108.416666666667|1.0001515|200000|50000
|0|~ / RMTCRS Wind River (m)|6318|42.6666666666667|-108.333333333333|1.00024|100000|0
|14|~ / RMTCRS St Mary (ft)|6318|48.5|-112.5|1.00016|492125.9843|0
|14|~ / RMTCRS Blackfeet (ft)|6318|48|-112.5|1.00019|328083.9895|0
|8|~ / RMTCRS Milk River (ft)|6318|48.5|-111|1.000145|492125.9843|656167.979
|8|~ / RMTCRS Fort Belknap (ft)|6318|48.5|-108.5|1.00012|656167.979|492125.9843
|8|~ / RMTCRS Fort Peck Assiniboine (ft)|6318|48.3333333333333|-105.5|1.00012|656167.979|328083.9895
|8|~ / RMTCRS Fort Peck Sioux (ft)|6318|48.3333333333333|-105.5|1.00009|328083.9895|164041.9938
|14|~ / RMTCRS Crow (ft)|6318|44.75|-107.75|1.000148|656167.979|0
|8|~ / RMTCRS Bobcat (ft)|6318|46.25|-111.25|1.000185|328083.9895|328083.9895
|8|~ / RMTCRS Billings (ft)|6318|45.7833333333333|-108.416666666667|1.0001515|656167.979|164041.9948
|1|~ / RMTCRS Wind River (ftUS)|6318|42.6666666666667|-108.333333333333|1.00024|328083.3333|0
3|0|~ / San Francisco CS13|6318|37.75|-122.45|1.000007|48000|24000
|1|~ / San Francisco CS13 (ftUS)|6318|37.75|-122.45|1.000007|157480|78740
|4|RGTAAF07 (lon-lat)|25
|5|IGD05|8
|10|IGD05|9|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|2|IGD05|8
|5|IGD05/12|12
|10|IGD05/12|13|Geodesy.|Israel - onshore and offshore.|29.45|32.99|33.53|35.69
|2|IGD05/12|12
3|0|~ / Palestine Grid modified|4281|31.7340969444444|35.2120805555556|1|170251.555|126867.909
115|0|~ / InGCS Adams (m)|6318|40.55|-84.95|1.000034|240000|36000
|1|~ / InGCS Adams (ftUS)|6318|40.55|-84.95|1.000034|787400|118110
|0|~ / InGCS Allen (m)|6318|40.9|-85.05|1.000031|240000|36000
|1|~ / InGCS Allen (ftUS)|6318|40.9|-85.05|1.000031|787400|118110
|0|~ / InGCS Bartholomew (m)|6318|39|-85.85|1.000026|240000|36000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","7411"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","7412"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","7413"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","7415"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","7421"]]`,
    nodes: `DATUM["Oman_National_Geodetic_Datum_2014",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1147"]]
DATUM["Oman National Geodetic Datum 2014",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `7262|1|~ / InGCS Bartholomew (ftUS)|6318|39|-85.85|1.000026|787400|118110
|0|~ / InGCS Benton (m)|6318|40.45|-87.3|1.000029|240000|36000
|1|~ / InGCS Benton (ftUS)|6318|40.45|-87.3|1.000029|787400|118110
|0|~ / InGCS Blackford-Delaware (m)|6318|40.05|-85.4|1.000038|240000|36000
|1|~ / InGCS Blackford-Delaware (ftUS)|6318|40.05|-85.4|1.000038|787400|118110
|0|~ / InGCS Boone-Hendricks (m)|6318|39.6|-86.5|1.000036|240000|36000
|1|~ / InGCS Boone-Hendricks (ftUS)|6318|39.6|-86.5|1.000036|787400|118110
|0|~ / InGCS Brown (m)|6318|39|-86.3|1.00003|240000|36000
|1|~ / InGCS Brown (ftUS)|6318|39|-86.3|1.00003|787400|118110
|0|~ / InGCS Carroll (m)|6318|40.4|-86.65|1.000026|240000|36000
|1|~ / InGCS Carroll (ftUS)|6318|40.4|-86.65|1.000026|787400|118110
|0|~ / InGCS Cass (m)|6318|40.55|-86.4|1.000028|240000|36000
|1|~ / InGCS Cass (ftUS)|6318|40.55|-86.4|1.000028|787400|118110
|0|~ / InGCS Clark-Floyd-Scott (m)|6318|38.15|-85.6|1.000021|240000|36000
|1|~ / InGCS Clark-Floyd-Scott (ftUS)|6318|38.15|-85.6|1.000021|787400|118110
|0|~ / InGCS Clay (m)|6318|39.15|-87.15|1.000024|240000|36000
|1|~ / InGCS Clay (ftUS)|6318|39.15|-87.15|1.000024|787400|118110
|0|~ / InGCS Clinton (m)|6318|40.15|-86.6|1.000032|240000|36000
|1|~ / InGCS Clinton (ftUS)|6318|40.15|-86.6|1.000032|787400|118110
|0|~ / InGCS Crawford-Lawrence-Orange (m)|6318|38.1|-86.5|1.000025|240000|36000
|1|~ / InGCS Crawford-Lawrence-Orange (ftUS)|6318|38.1|-86.5|1.000025|787400|118110
|0|~ / InGCS Daviess-Greene (m)|6318|38.45|-87.1|1.000018|240000|36000
|1|~ / InGCS Daviess-Greene (ftUS)|6318|38.45|-87.1|1.000018|787400|118110
|0|~ / InGCS Dearborn-Ohio-Switzerland (m)|6318|38.65|-84.9|1.000029|240000|36000
|1|~ / InGCS Dearborn-Ohio-Switzerland (ftUS)|6318|38.65|-84.9|1.000029|787400|118110
|0|~ / InGCS Decatur-Rush (m)|6318|39.1|-85.65|1.000036|240000|36000
|1|~ / InGCS Decatur-Rush (ftUS)|6318|39.1|-85.65|1.000036|787400|118110
|0|~ / InGCS DeKalb (m)|6318|41.25|-84.95|1.000036|240000|36000
|1|~ / InGCS DeKalb (ftUS)|6318|41.25|-84.95|1.000036|787400|118110
|0|~ / InGCS Dubois-Martin (m)|6318|38.2|-86.95|1.00002|240000|36000
|1|~ / InGCS Dubois-Martin (ftUS)|6318|38.2|-86.95|1.00002|787400|118110
|0|~ / InGCS Elkhart-Kosciusko-Wabash (m)|6318|40.65|-85.85|1.000033|240000|36000
|1|~ / InGCS Elkhart-Kosciusko-Wabash (ftUS)|6318|40.65|-85.85|1.000033|787400|118110
|0|~ / InGCS Fayette-Franklin-Union (m)|6318|39.25|-85.05|1.000038|240000|36000
|1|~ / InGCS Fayette-Franklin-Union (ftUS)|6318|39.25|-85.05|1.000038|787400|118110
|0|~ / InGCS Fountain-Warren (m)|6318|39.95|-87.3|1.000025|240000|36000
|1|~ / InGCS Fountain-Warren (ftUS)|6318|39.95|-87.3|1.000025|787400|118110
|0|~ / InGCS Fulton-Marshall-St. Joseph (m)|6318|40.9|-86.3|1.000031|240000|36000
|1|~ / InGCS Fulton-Marshall-St. Joseph (ftUS)|6318|40.9|-86.3|1.000031|787400|118110
|0|~ / InGCS Gibson (m)|6318|38.15|-87.65|1.000013|240000|36000
|1|~ / InGCS Gibson (ftUS)|6318|38.15|-87.65|1.000013|787400|118110
|0|~ / InGCS Grant (m)|6318|40.35|-85.7|1.000034|240000|36000
|1|~ / InGCS Grant (ftUS)|6318|40.35|-85.7|1.000034|787400|118110
|0|~ / InGCS Hamilton-Tipton (m)|6318|39.9|-86|1.000034|240000|36000
|1|~ / InGCS Hamilton-Tipton (ftUS)|6318|39.9|-86|1.000034|787400|118110
|0|~ / InGCS Hancock-Madison (m)|6318|39.65|-85.8|1.000036|240000|36000
|1|~ / InGCS Hancock-Madison (ftUS)|6318|39.65|-85.8|1.000036|787400|118110
|0|~ / InGCS Harrison-Washington (m)|6318|37.95|-86.15|1.000027|240000|36000
|1|~ / InGCS Harrison-Washington (ftUS)|6318|37.95|-86.15|1.000027|787400|118110
|0|~ / InGCS Henry (m)|6318|39.75|-85.45|1.000043|240000|36000
|1|~ / InGCS Henry (ftUS)|6318|39.75|-85.45|1.000043|787400|118110
|0|~ / InGCS Howard-Miami (m)|6318|40.35|-86.15|1.000031|240000|36000
|1|~ / InGCS Howard-Miami (ftUS)|6318|40.35|-86.15|1.000031|787400|118110
|0|~ / InGCS Huntington-Whitley (m)|6318|40.65|-85.5|1.000034|240000|36000
|1|~ / InGCS Huntington-Whitley (ftUS)|6318|40.65|-85.5|1.000034|787400|118110
|0|~ / InGCS Jackson (m)|6318|38.7|-85.95|1.000022|240000|36000
|1|~ / InGCS Jackson (ftUS)|6318|38.7|-85.95|1.000022|787400|118110
|0|~ / InGCS Jasper-Porter (m)|6318|40.7|-87.1|1.000027|240000|36000
|1|~ / InGCS Jasper-Porter (ftUS)|6318|40.7|-87.1|1.000027|787400|118110
|0|~ / InGCS Jay (m)|6318|40.3|-85|1.000038|240000|36000
|1|~ / InGCS Jay (ftUS)|6318|40.3|-85|1.000038|787400|118110
|0|~ / InGCS Jefferson (m)|6318|38.55|-85.35|1.000028|240000|36000
|1|~ / InGCS Jefferson (ftUS)|6318|38.55|-85.35|1.000028|787400|118110
|0|~ / InGCS Jennings (m)|6318|38.8|-85.8|1.000025|240000|36000
|1|~ / InGCS Jennings (ftUS)|6318|38.8|-85.8|1.000025|787400|118110
|0|~ / InGCS Johnson-Marion (m)|6318|39.3|-86.15|1.000031|240000|36000
|1|~ / InGCS Johnson-Marion (ftUS)|6318|39.3|-86.15|1.000031|787400|118110
|0|~ / InGCS Knox (m)|6318|38.4|-87.45|1.000015|240000|36000
|1|~ / InGCS Knox (ftUS)|6318|38.4|-87.45|1.000015|787400|118110
|0|~ / InGCS LaGrange-Noble (m)|6318|41.25|-85.45|1.000037|240000|36000
|1|~ / InGCS LaGrange-Noble (ftUS)|6318|41.25|-85.45|1.000037|787400|118110
|0|~ / InGCS Lake-Newton (m)|6318|40.7|-87.4|1.000026|240000|36000
|1|~ / InGCS Lake-Newton (ftUS)|6318|40.7|-87.4|1.000026|787400|118110
|0|~ / InGCS LaPorte-Pulaski-Starke (m)|6318|40.9|-86.75|1.000027|240000|36000
|1|~ / InGCS LaPorte-Pulaski-Starke (ftUS)|6318|40.9|-86.75|1.000027|787400|118110
|0|~ / InGCS Monroe-Morgan (m)|6318|38.95|-86.5|1.000028|240000|36000
|1|~ / InGCS Monroe-Morgan (ftUS)|6318|38.95|-86.5|1.000028|787400|118110
|0|~ / InGCS Montgomery-Putnam (m)|6318|39.45|-86.95|1.000031|240000|36000
|1|~ / InGCS Montgomery-Putnam (ftUS)|6318|39.45|-86.95|1.000031|787400|118110
|0|~ / InGCS Owen (m)|6318|39.15|-86.9|1.000026|240000|36000
|1|~ / InGCS Owen (ftUS)|6318|39.15|-86.9|1.000026|787400|118110
|0|~ / InGCS Parke-Vermillion (m)|6318|39.6|-87.35|1.000022|240000|36000
|1|~ / InGCS Parke-Vermillion (ftUS)|6318|39.6|-87.35|1.000022|787400|118110
|0|~ / InGCS Perry (m)|6318|37.8|-86.7|1.00002|240000|36000
|1|~ / InGCS Perry (ftUS)|6318|37.8|-86.7|1.00002|787400|118110
|0|~ / InGCS Pike-Warrick (m)|6318|37.85|-87.3|1.000015|240000|36000
|1|~ / InGCS Pike-Warrick (ftUS)|6318|37.85|-87.3|1.000015|787400|118110
|0|~ / InGCS Posey (m)|6318|37.75|-87.95|1.000013|240000|36000
|1|~ / InGCS Posey (ftUS)|6318|37.75|-87.95|1.000013|787400|118110
|0|~ / InGCS Randolph-Wayne (m)|6318|39.7|-85.05|1.000044|240000|36000
|1|~ / InGCS Randolph-Wayne (ftUS)|6318|39.7|-85.05|1.000044|787400|118110
|0|~ / InGCS Ripley (m)|6318|38.9|-85.3|1.000038|240000|36000
|1|~ / InGCS Ripley (ftUS)|6318|38.9|-85.3|1.000038|787400|118110
|0|~ / InGCS Shelby (m)|6318|39.3|-85.9|1.00003|240000|36000
|1|~ / InGCS Shelby (ftUS)|6318|39.3|-85.9|1.00003|787400|118110
|0|~ / InGCS Spencer (m)|6318|37.75|-87.05|1.000014|240000|36000
|1|~ / InGCS Spencer (ftUS)|6318|37.75|-87.05|1.000014|787400|118110
|0|~ / InGCS Steuben (m)|6318|41.5|-85|1.000041|240000|36000
|1|~ / InGCS Steuben (ftUS)|6318|41.5|-85|1.000041|787400|118110
|0|~ / InGCS Sullivan (m)|6318|38.9|-87.5|1.000017|240000|36000
|1|~ / InGCS Sullivan (ftUS)|6318|38.9|-87.5|1.000017|787400|118110
|0|~ / InGCS Tippecanoe-White (m)|6318|40.2|-86.9|1.000026|240000|36000
|1|~ / InGCS Tippecanoe-White (ftUS)|6318|40.2|-86.9|1.000026|787400|118110
|0|~ / InGCS Vanderburgh (m)|6318|37.8|-87.55|1.000015|240000|36000
|1|~ / InGCS Vanderburgh (ftUS)|6318|37.8|-87.55|1.000015|787400|118110
|0|~ / InGCS Vigo (m)|6318|39.25|-87.45|1.00002|240000|36000
|1|~ / InGCS Vigo (ftUS)|6318|39.25|-87.45|1.00002|787400|118110
|0|~ / InGCS Wells (m)|6318|40.55|-85.25|1.000034|240000|36000
|1|~ / InGCS Wells (ftUS)|6318|40.55|-85.25|1.000034|787400|118110
|3|ONGD14|0
|4|ONGD14|1|Geodesy.|Oman - onshore and offshore.|14.33|51.99|26.74|63.38
|5|ONGD14|0
|0|~ / UTM zone 39N|7373|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|7373|0|57|0.9996|500000|0
|0|~ / UTM zone 41N|7373|0|63|0.9996|500000|0
24|2|~ + NGF IGN69 height|4807|5720
|!6|~ + NGF Lallemand height|27572|5719
|!7|~ + NGF IGN69|27572|5719
|!8|~ + NGF IGN69|27573|5719
|2|~ + RH70 height|4124|5718
|2|~ + ODN height|27700|5701
|2|~ + NGVD29 height (ftUS)|4267|5702
|2|~ + NGVD29 height (ftUS)|32037|5702
|!9|~ + NAP height|28992|5709
|2|~ + EVRF2000 height|4258|5730
|2|PSHD93|4134|5724
|2|~ + NGF Lallemand height|27572|5719
|!10|~ + NGF-IGN69 height|27572|5720`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","7422"]]`,
    nodes: `VERT_DATUM["Famagusta 1960",2005,AUTHORITY["EPSG","1148"]]
VERT_DATUM["PNG08",2005,AUTHORITY["EPSG","1149"]]`,
    rows: `7413|!6|~ + NGF-IGN69 height|27573|5720
|4|~ + JSLD69 height|4301|5723
|4|~ + NAP height|28992|5709
|4|~ + DVR90 height|25832|5799
|4|~ + DVR90 height|25833|5799
|4|~ + DVR90 height|2196|5799
|4|~ + DVR90 height|2197|5799
|4|~ + DVR90 height|2198|5799
|4|~ + NGF-IGN69 height|27572|5720
|4|~ + NGF-IGN69 height|27573|5720
|4|~ + EVRF2007 height|4258|5621
23|5|Famagusta 1960 height|0
|5|PNG08 height|1
81|0|~ / WISCRS Adams and Juneau (m)|6318|43.3666666666667|-90|1.0000365285|147218.6942|0.0037
|0|~ / WISCRS Ashland (m)|6318|45.7061111111111|-90.6222222222222|1.0000495683|172821.9461|0.0017
|0|~ / WISCRS Barron (m)|6318|45.1333333333333|-91.85|1.0000486665|93150|0.0029
|2|~ / WISCRS Bayfield (m)|6318|46.6696483772222|-91.1527777777778|1.0000331195|228600.4575|148551.4837
|0|~ / WISCRS Brown (m)|6318|43|-88|1.00002|31600|4600
|0|~ / WISCRS Buffalo (m)|6318|43.4813888888889|-91.7972222222222|1.0000382778|175260.3502|0.0048
|2|~ / WISCRS Burnett (m)|6318|45.8987148658333|-92.4577777777778|1.0000383841|64008.1276|59445.9043
|0|~ / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|6318|42.7194444444444|-88.5|1.0000286569|244754.8893|0.0049
|2|~ / WISCRS Chippewa (m)|6318|44.9778568986111|-91.2944444444444|1.0000391127|60045.72|44091.4346
|0|~ / WISCRS Clark (m)|6318|43.6|-90.7083333333333|1.0000463003|199949.1989|0.0086
|2|~ / WISCRS Columbia (m)|6318|43.4625466458333|-89.3944444444444|1.00003498|169164.3381|111569.6134
|2|~ / WISCRS Crawford (m)|6318|43.200055605|-90.9388888888889|1.0000349151|113690.6274|53703.1201
|2|~ / WISCRS Dane (m)|6318|43.0695160375|-89.4222222222222|1.0000384786|247193.2944|146591.9896
|0|~ / WISCRS Dodge and Jefferson (m)|6318|41.4722222222222|-88.775|1.0000346418|263347.7263|0.0076
|0|~ / WISCRS Door (m)|6318|44.4|-87.2722222222222|1.0000187521|158801.1176|0.0023
|0|~ / WISCRS Douglas (m)|6318|45.8833333333333|-91.9166666666667|1.0000385418|59131.3183|0.0041
|0|~ / WISCRS Dunn (m)|6318|44.4083333333333|-91.8944444444444|1.0000410324|51816.104|0.003
|2|~ / WISCRS Eau Claire (m)|6318|44.8722811263889|-91.2888888888889|1.000035079|120091.4402|91687.9239
|0|~ / WISCRS Florence (m)|6318|45.4388888888889|-88.1416666666667|1.0000552095|133502.6683|0.0063
|0|~ / WISCRS Forest (m)|6318|44.0055555555556|-88.6333333333333|1.0000673004|275844.5533|0.0157
|0|~ / WISCRS Grant (m)|6318|41.4111111111111|-90.8|1.0000349452|242316.4841|0.01
|2|~ / WISCRS Green and Lafayette (m)|6318|42.6375622769444|-89.8388888888889|1.0000390487|170078.7403|45830.2947
|2|~ / WISCRS Green Lake and Marquette (m)|6318|43.8070001177778|-89.2416666666667|1.0000344057|150876.3018|79170.7795
|0|~ / WISCRS Iowa (m)|6318|42.5388888888889|-90.1611111111111|1.0000394961|113081.0261|0.0045
|0|~ / WISCRS Iron (m)|6318|45.4333333333333|-90.2555555555556|1.0000677153|220980.4419|0.0085
|0|~ / WISCRS Jackson (m)|6318|44.2533351277778|-90.8442965194444|1.0000353|27000|25000
|0|~ / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|6318|42.2166666666667|-87.8944444444444|1.0000260649|185928.3728|0.0009
|0|~ / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|6318|43.2666666666667|-87.55|1.0000233704|79857.7614|0.0012
|0|~ / WISCRS La Crosse (m)|6318|43.4511111111111|-91.3166666666667|1.0000319985|130454.6598|0.0033
|2|~ / WISCRS Langlade (m)|6318|45.1542371052778|-89.0333333333333|1.0000627024|198425.197|105279.7829
|0|~ / WISCRS Lincoln (m)|6318|44.8444444444444|-89.7333333333333|1.0000599003|116129.0323|0.0058
|2|~ / WISCRS Marathon (m)|6318|44.9009044236111|-89.77|1.000053289|74676.1493|55049.2669
|0|~ / WISCRS Marinette (m)|6318|44.6916666666667|-87.7111111111111|1.0000234982|238658.8794|0.0032
|0|~ / WISCRS Menominee (m)|6318|44.7166666666667|-88.4166666666667|1.0000362499|105461.0121|0.0029
|2|~ / WISCRS Monroe (m)|6318|44.0000739286111|-90.6416666666667|1.0000434122|204521.209|121923.9861
|0|~ / WISCRS Oconto (m)|6318|44.3972222222222|-87.9083333333333|1.0000236869|182880.3676|0.0033
|2|~ / WISCRS Oneida (m)|6318|45.7042237702778|-89.5444444444444|1.0000686968|70104.1401|57588.0346
|2|~ / WISCRS Pepin and Pierce (m)|6318|44.6361488719444|-92.2277777777778|1.0000362977|167640.3354|86033.0876
|0|~ / WISCRS Polk (m)|6318|44.6611111111111|-92.6333333333333|1.0000433849|141732.2823|0.0059
|2|~ / WISCRS Portage (m)|6318|44.4168239752778|-89.5|1.000039936|56388.1128|50022.1874
|0|~ / WISCRS Price (m)|6318|44.5555555555556|-90.4888888888889|1.0000649554|227990.8546|0.0109
|2|~ / WISCRS Richland (m)|6318|43.3223129275|-90.4305555555556|1.0000375653|202387.6048|134255.4253
|0|~ / WISCRS Rock (m)|6318|41.9444444444444|-89.0722222222222|1.0000337311|146304.2926|0.0068
|0|~ / WISCRS Rusk (m)|6318|43.9194444444444|-91.0666666666667|1.0000495976|250546.1013|0.0234
|0|~ / WISCRS Sauk (m)|6318|42.8194444444444|-89.9|1.0000373868|185623.5716|0.0051
|2|~ / WISCRS Sawyer (m)|6318|45.9000991313889|-91.1166666666667|1.0000573461|216713.2336|120734.1631
|0|~ / WISCRS Shawano (m)|6318|44.0361111111111|-88.6055555555556|1.000032144|262433.3253|0.0096
|0|~ / WISCRS St. Croix (m)|6318|44.0361111111111|-92.6333333333333|1.0000381803|165506.7302|0.0103
|2|~ / WISCRS Taylor (m)|6318|45.1778220858333|-90.4833333333333|1.0000597566|187147.5744|107746.7522
|0|~ / WISCRS Trempealeau (m)|6318|43.1611111111111|-91.3666666666667|1.0000361538|256946.9138|0.0041
|2|~ / WISCRS Vernon (m)|6318|43.5750329397222|-90.7833333333333|1.0000408158|222504.4451|47532.0602
|2|~ / WISCRS Vilas (m)|6318|46.0778440905556|-89.4888888888889|1.0000730142|134417.0689|50337.1092
|2|~ / WISCRS Walworth (m)|6318|42.6694620969444|-88.5416666666667|1.0000367192|232562.8651|111088.2224
|2|~ / WISCRS Washburn (m)|6318|45.9612198333333|-91.7833333333333|1.0000475376|234086.8682|188358.6058
|0|~ / WISCRS Washington (m)|6318|42.9180555555556|-88.0638888888889|1.00003738|120091.4415|0.003
|0|~ / WISCRS Waukesha (m)|6318|42.5694444444444|-88.225|1.0000346179|208788.418|0.0034
|0|~ / WISCRS Waupaca (m)|6318|43.4202777777778|-88.8166666666667|1.0000333645|185013.9709|0.007
|2|~ / WISCRS Waushara (m)|6318|44.1139440458333|-89.2416666666667|1.0000392096|120091.4402|45069.7587
|2|~ / WISCRS Wood (m)|6318|44.3625954694444|-90|1.0000421209|208483.6173|134589.754
|1|~ / WISCRS Adams and Juneau (ftUS)|6318|43.3666666666667|-90|1.0000365285|482999.999|0.012
|1|~ / WISCRS Ashland (ftUS)|6318|45.7061111111111|-90.6222222222222|1.0000495683|567000.001|0.006
|1|~ / WISCRS Barron (ftUS)|6318|45.1333333333333|-91.85|1.0000486665|305609.625|0.01
|3|~ / WISCRS Bayfield (ftUS)|6318|46.6696483772222|-91.1527777777778|1.0000331195|750000.001|487372.659
|1|~ / WISCRS Brown (ftUS)|6318|43|-88|1.00002|103674.333|15091.833
|1|~ / WISCRS Buffalo (ftUS)|6318|43.4813888888889|-91.7972222222222|1.0000382778|574999.999|0.016
|3|~ / WISCRS Burnett (ftUS)|6318|45.8987148658333|-92.4577777777778|1.0000383841|209999.999|195032.104
|1|~ / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|6318|42.7194444444444|-88.5|1.0000286569|802999.999|0.016
|3|~ / WISCRS Chippewa (ftUS)|6318|44.9778568986111|-91.2944444444444|1.0000391127|197000|144656.648
|1|~ / WISCRS Clark (ftUS)|6318|43.6|-90.7083333333333|1.0000463003|655999.997|0.028
|3|~ / WISCRS Columbia (ftUS)|6318|43.4625466458333|-89.3944444444444|1.00003498|554999.999|366041.307
|3|~ / WISCRS Crawford (ftUS)|6318|43.200055605|-90.9388888888889|1.0000349151|373000|176190.987
|3|~ / WISCRS Dane (ftUS)|6318|43.0695160375|-89.4222222222222|1.0000384786|811000|480943.886
|1|~ / WISCRS Dodge and Jefferson (ftUS)|6318|41.4722222222222|-88.775|1.0000346418|863999.999|0.025
|1|~ / WISCRS Door (ftUS)|6318|44.4|-87.2722222222222|1.0000187521|521000|0.008
|1|~ / WISCRS Douglas (ftUS)|6318|45.8833333333333|-91.9166666666667|1.0000385418|194000|0.013
|1|~ / WISCRS Dunn (ftUS)|6318|44.4083333333333|-91.8944444444444|1.0000410324|170000.001|0.01
|3|~ / WISCRS Eau Claire (ftUS)|6318|44.8722811263889|-91.2888888888889|1.000035079|394000|300812.797
|1|~ / WISCRS Florence (ftUS)|6318|45.4388888888889|-88.1416666666667|1.0000552095|438000.004|0.021
|1|~ / WISCRS Forest (ftUS)|6318|44.0055555555556|-88.6333333333333|1.0000673004|905000.005|0.052
|1|~ / WISCRS Grant (ftUS)|6318|41.4111111111111|-90.8|1.0000349452|794999.998|0.033
|3|~ / WISCRS Green and Lafayette (ftUS)|6318|42.6375622769444|-89.8388888888889|1.0000390487|558000|150361.559
|3|~ / WISCRS Green Lake and Marquette (ftUS)|6318|43.8070001177778|-89.2416666666667|1.0000344057|495000|259746.132
|1|~ / WISCRS Iowa (ftUS)|6318|42.5388888888889|-90.1611111111111|1.0000394961|371000|0.015
|1|~ / WISCRS Iron (ftUS)|6318|45.4333333333333|-90.2555555555556|1.0000677153|725000|0.028
|1|~ / WISCRS Jackson (ftUS)|6318|44.2533351277778|-90.8442965194444|1.0000353|88582.5|82020.833
|1|~ / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|6318|42.2166666666667|-87.8944444444444|1.0000260649|610000.003|0.003
|1|~ / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|6318|43.2666666666667|-87.55|1.0000233704|262000.006|0.004
|1|~ / WISCRS La Crosse (ftUS)|6318|43.4511111111111|-91.3166666666667|1.0000319985|427999.996|0.011
|3|~ / WISCRS Langlade (ftUS)|6318|45.1542371052778|-89.0333333333333|1.0000627024|651000|345405.421
|1|~ / WISCRS Lincoln (ftUS)|6318|44.8444444444444|-89.7333333333333|1.0000599003|381000|0.019
|3|~ / WISCRS Marathon (ftUS)|6318|44.9009044236111|-89.77|1.000053289|245000|180607.47
|1|~ / WISCRS Marinette (ftUS)|6318|44.6916666666667|-87.7111111111111|1.0000234982|783000.007|0.01
|1|~ / WISCRS Menominee (ftUS)|6318|44.7166666666667|-88.4166666666667|1.0000362499|346000.004|0.01
|3|~ / WISCRS Monroe (ftUS)|6318|44.0000739286111|-90.6416666666667|1.0000434122|671000|400012.278
|1|~ / WISCRS Oconto (ftUS)|6318|44.3972222222222|-87.9083333333333|1.0000236869|600000.006|0.011
|3|~ / WISCRS Oneida (ftUS)|6318|45.7042237702778|-89.5444444444444|1.0000686968|230000|188936.744
|3|~ / WISCRS Pepin and Pierce (ftUS)|6318|44.6361488719444|-92.2277777777778|1.0000362977|550000|282260.222
|1|~ / WISCRS Polk (ftUS)|6318|44.6611111111111|-92.6333333333333|1.0000433849|464999.996|0.019
|3|~ / WISCRS Portage (ftUS)|6318|44.4168239752778|-89.5|1.000039936|185000|164114.46
|1|~ / WISCRS Price (ftUS)|6318|44.5555555555556|-90.4888888888889|1.0000649554|747999.995|0.036
|3|~ / WISCRS Richland (ftUS)|6318|43.3223129275|-90.4305555555556|1.0000375653|664000|440469.675
|1|~ / WISCRS Rock (ftUS)|6318|41.9444444444444|-89.0722222222222|1.0000337311|480000|0.022
|1|~ / WISCRS Rusk (ftUS)|6318|43.9194444444444|-91.0666666666667|1.0000495976|822000.001|0.077
|1|~ / WISCRS Sauk (ftUS)|6318|42.8194444444444|-89.9|1.0000373868|609000.001|0.017
|3|~ / WISCRS Sawyer (ftUS)|6318|45.9000991313889|-91.1166666666667|1.0000573461|711000.001|396108.667
|1|~ / WISCRS Shawano (ftUS)|6318|44.0361111111111|-88.6055555555556|1.000032144|861000.001|0.031
|1|~ / WISCRS St. Croix (ftUS)|6318|44.0361111111111|-92.6333333333333|1.0000381803|542999.997|0.034
|3|~ / WISCRS Taylor (ftUS)|6318|45.1778220858333|-90.4833333333333|1.0000597566|614000|353499.136
|1|~ / WISCRS Trempealeau (ftUS)|6318|43.1611111111111|-91.3666666666667|1.0000361538|843000|0.013
|3|~ / WISCRS Vernon (ftUS)|6318|43.5750329397222|-90.7833333333333|1.0000408158|730000|155944.768
|3|~ / WISCRS Vilas (ftUS)|6318|46.0778440905556|-89.4888888888889|1.0000730142|441000|165147.666
|3|~ / WISCRS Walworth (ftUS)|6318|42.6694620969444|-88.5416666666667|1.0000367192|763000|364461.943
|3|~ / WISCRS Washburn (ftUS)|6318|45.9612198333333|-91.7833333333333|1.0000475376|768000|617973.193
|1|~ / WISCRS Washington (ftUS)|6318|42.9180555555556|-88.0638888888889|1.00003738|394000.004|0.01
|1|~ / WISCRS Waukesha (ftUS)|6318|42.5694444444444|-88.225|1.0000346179|685000.001|0.011`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","9391"]]`,
    nodes: `VERT_DATUM["Kumul 34",2005,AUTHORITY["EPSG","1150"]]
VERT_DATUM["Kiunga",2005,AUTHORITY["EPSG","1151"]]
DATUM["World_Geodetic_System_1984_G730",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1152"]]
DATUM["World Geodetic System 1984 (G730)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["World_Geodetic_System_1984_G873",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1153"]]
DATUM["World Geodetic System 1984 (G873)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["World_Geodetic_System_1984_G1150",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1154"]]
DATUM["World Geodetic System 1984 (G1150)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["World_Geodetic_System_1984_G1674",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1155"]]
DATUM["World Geodetic System 1984 (G1674)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["World_Geodetic_System_1984_G1762",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1156"]]
DATUM["World Geodetic System 1984 (G1762)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["Parametry_Zemli_1990_02",SPHEROID["PZ-90",6378136,298.257839303,AUTHORITY["EPSG","7054"]],AUTHORITY["EPSG","1157"]]
DATUM["Parametry Zemli 1990.02",ELLIPSOID["PZ-90",6378136,298.257839303,LENGTHUNIT["metre",1]]]
DATUM["Parametry_Zemli_1990_11",SPHEROID["PZ-90",6378136,298.257839303,AUTHORITY["EPSG","7054"]],AUTHORITY["EPSG","1158"]]
DATUM["Parametry Zemli 1990.11",ELLIPSOID["PZ-90",6378136,298.257839303,LENGTHUNIT["metre",1]]]
DATUM["Geodezicheskaya_Sistema_Koordinat_2011",SPHEROID["GSK-2011",6378136.5,298.2564151,AUTHORITY["EPSG","1025"]],AUTHORITY["EPSG","1159"]]
DATUM["Geodezicheskaya Sistema Koordinat 2011",ELLIPSOID["GSK-2011",6378136.5,298.2564151,LENGTHUNIT["metre",1]]]
DATUM["Kyrgyzstan_Geodetic_Datum_2006",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1160"]]
DATUM["Kyrgyzstan Geodetic Datum 2006",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Deutsches Haupthoehennetz 1912",2005,AUTHORITY["EPSG","1161"]]
VERT_DATUM["Latvian Height System 2000",2005,AUTHORITY["EPSG","1162"]]
VERT_DATUM["Ordnance Datum Newlyn (Offshore)",2005,AUTHORITY["EPSG","1164"]]
DATUM["International_Terrestrial_Reference_Frame_2014",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1165"]]
DATUM["Bulgaria_Geodetic_System_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1167"]]
DATUM["Bulgaria Geodetic System 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["World_Geodetic_System_1984_Transit",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1166"]]
DATUM["World Geodetic System 1984 (Transit)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
VERT_DATUM["Port Moresby 1996",2005,AUTHORITY["EPSG","1171"]]
VERT_DATUM["Deutsches Haupthoehennetz 2016",2005,AUTHORITY["EPSG","1170"]]
VERT_DATUM["New Zealand Vertical Datum 2016",2005,AUTHORITY["EPSG","1169"]]
VERT_DATUM["Port Moresby 2008",2005,AUTHORITY["EPSG","1172"]]
DATUM["Geocentric_Datum_of_Australia_2020",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1168"]]
DATUM["Geocentric Datum of Australia 2020",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["St_Helena_Tritan",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1173"]]
DATUM["St. Helena Tritan",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["St_Helena_Geodetic_Datum_2015",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1174"]]
DATUM["St. Helena Geodetic Datum 2015",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Jamestown 1971",2005,AUTHORITY["EPSG","1175"]]
VERT_DATUM["St. Helena Tritan Vertical Datum 2011",2005,AUTHORITY["EPSG","1176"]]
VERT_DATUM["St. Helena Vertical Datum 2015",2005,AUTHORITY["EPSG","1177"]]
DATUM["International Terrestrial Reference Frame 1988",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `7643|9|~ / WISCRS Waupaca (ftUS)|6318|43.4202777777778|-88.8166666666667|1.0000333645|607000.003|0.023
|8|~ / WISCRS Waushara (ftUS)|6318|44.1139440458333|-89.2416666666667|1.0000392096|394000|147866.367
|8|~ / WISCRS Wood (ftUS)|6318|44.3625954694444|-90|1.0000421209|684000.001|441566.551
6|3|Kumul 34 height|0
|3|Kiunga height|1
4|2|WGS 84 (G730)|2
|4|WGS 84 (G730)|1994|3|Geodesy. Navigation and positioning using GPS satellite system.|World.|-90|-180|90|180
|2|WGS 84 (G873)|4
|4|WGS 84 (G873)|1997|5|Geodesy. Navigation and positioning using GPS satellite system.|World.|-90|-180|90|180
|2|WGS 84 (G1150)|6
|4|WGS 84 (G1150)|2001|7|Geodesy. Navigation and positioning using GPS satellite system.|World.|-90|-180|90|180
|2|WGS 84 (G1674)|8
|4|WGS 84 (G1674)|2005|9|Geodesy. Navigation and positioning using GPS satellite system.|World.|-90|-180|90|180
|2|WGS 84 (G1762)|10
|4|WGS 84 (G1762)|2005|11|Geodesy. Navigation and positioning using GPS satellite system.|World.|-90|-180|90|180
12|2|PZ-90.02|12
|4|PZ-90.02|2002|13|Geodesy. Navigation and positioning using Glonass satellite system.|World.|-90|-180|90|180
|2|PZ-90.11|14
|4|PZ-90.11|2010|15|Geodesy. Navigation and positioning using Glonass satellite system.|World.|-90|-180|90|180
|2|GSK-2011|16
|6|GSK-2011|17|Geodesy.|Russian Federation - onshore and offshore.|39.87|18.92|85.19|-168.97
|7|GSK-2011|16
|2|Kyrg-06|18
|6|Kyrg-06|19|Geodesy.|Kyrgyzstan.|39.19|69.24|43.22|80.29
|7|Kyrg-06|18
6|0|~ / zone 1|7686|0|68.5166666666667|1|1300000|14743.5
|0|~ / zone 2|7686|0|71.5166666666667|1|2300000|14743.5
|0|~ / zone 3|7686|0|74.5166666666667|1|3300000|14743.5
|0|~ / zone 4|7686|0|77.5166666666667|1|4300000|14743.5
|0|~ / zone 5|7686|0|80.5166666666667|1|5300000|14743.5
3|3|DHHN12 height|20
|3|Latvia 2000 height|21
7|3|ODN (Offshore) height|22
48|1|~ / India NSF LCC|4326|24|80|12.472955|35.1728044444444|4000000|4000000
|1|~ / Andhra Pradesh|4326|16.25543298|80.875|13.75|18.75|1000000|1000000
|1|~ / Arunachal Pradesh|4326|28.00157897|94.5|27|29|1000000|1000000
|1|~ / Assam|4326|26.00257703|92.75|24.6666666666667|27.3333333333333|1000000|1000000
|1|~ / Bihar|4326|25.87725247|85.875|24.625|27.125|1000000|1000000
|1|~ / Delhi|4326|28.62510126|77|28.375|28.875|1000000|1000000
|1|~ / Gujarat|4326|22.37807121|71.375|20.7916666666667|23.9583333333333|1000000|1000000
|1|~ / Haryana|4326|29.25226266|76|28.0833333333333|30.4166666666667|1000000|1000000
|1|~ / Himachal Pradesh|4326|31.75183497|77.375|30.75|32.75|1000000|1000000
|1|~ / Jammu and Kashmir|4326|34.75570874|76.5|33.0833333333333|36.4166666666667|1000000|1000000
|1|~ / Jharkhand|4326|23.62652682|85.625|22.5416666666667|24.7083333333333|1000000|1000000
|1|~ / Madhya Pradesh|4326|24.00529821|78.375|22|26|1000000|1000000
|1|~ / Maharashtra|4326|18.88015774|76.75|16.625|21.125|1000000|1000000
|1|~ / Manipur|4326|24.75060911|94|24.0833333333333|25.4166666666667|1000000|1000000
|1|~ / Meghalaya|4326|25.62524747|91.375|25.2083333333333|26.0416666666667|1000000|1000000
|1|~ / Nagaland|4326|26.12581974|94.375|25.375|26.875|1000000|1000000
|1|~ / India Northeast|4326|25.63452135|93.5|23.0416666666667|28.2083333333333|1000000|1000000
|1|~ / Orissa|4326|20.25305174|84.375|18.5833333333333|21.9166666666667|1000000|1000000
|1|~ / Punjab|4326|31.00178226|75.375|30|32|1000000|1000000
|1|~ / Rajasthan|4326|26.88505546|73.875|24.2916666666667|29.4583333333333|1000000|1000000
|1|~ / Uttar Pradesh|4326|27.13270823|80.875|24.875|29.375|1000000|1000000
|1|~ / Uttaranchal|4326|30.0017132|79.375|29|31|1000000|1000000
|0|~ / Andaman and Nicobar|4326|10.25|93.25|0.9999428|1000000|1000000
|0|~ / Chhattisgarh|4326|21|82.25|0.9998332|1000000|1000000
|0|~ / Goa|4326|15.375|74|0.9999913|1000000|1000000
|0|~ / Karnataka|4326|15.125|76.375|0.9998012|1000000|1000000
|0|~ / Kerala|4326|10.5|76|0.9999177|1000000|1000000
|0|~ / Lakshadweep|4326|10|73.125|0.9999536|1000000|1000000
|0|~ / Mizoram|4326|23.125|92.75|0.9999821|1000000|1000000
|0|~ / Sikkim|4326|27.625|88.5|0.9999926|1000000|1000000
|0|~ / Tamil Nadu|4326|10.875|78.375|0.9997942|1000000|1000000
|0|~ / Tripura|4326|23.75|91.75|0.9999822|1000000|1000000
|0|~ / West Bengal|4326|24.375|87.875|0.9998584|1000000|1000000
2|2|ITRF2014|23
2|0|~ / UTM zone 32N|6706|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|6706|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|6706|0|21|0.9996|500000|0
|0|~ / Italy zone (E-N)|6706|0|12|0.9985|7000000|0
|0|~ / Zone 12 (E-N)|6706|0|12|1|3000000|0
|2|BGS2005|24
|6|BGS2005|25|Geodesy.|Bulgaria - onshore and offshore.|41.24|22.36|44.23|31.35
|7|BGS2005|24
|5|~ / UTM zone 34N (N-E)|7798|0|21|0.9996|500000|0
|5|~ / UTM zone 35N (N-E)|7798|0|27|0.9996|500000|0
|10|~ / CCS2005|7798|42.6678756833333|25.5|42|43.3333333333333|500000|4725824.3591
2|0|~ / UTM zone 34N|7798|0|21|0.9996|500000|0
|!11|~ / UTM zone 35N|7798|0|27|0.9996|500000|0
|0|~ / UTM zone 36N|7798|0|33|0.9996|500000|0
10|2|WGS 84 (Transit)|26
|4|WGS 84 (Transit)|1984|27|Geodesy. Navigation and positioning using GPS satellite system.|World.|-90|-180|90|180
9|5|~ / CS63 zone X1|4284|0.0833333333333333|23.5|1|1300000|0
|5|~ / CS63 zone X2|4284|0.0833333333333333|26.5|1|2300000|0
|5|~ / CS63 zone X3|4284|0.0833333333333333|29.5|1|3300000|0
|5|~ / CS63 zone X4|4284|0.0833333333333333|32.5|1|4300000|0
|5|~ / CS63 zone X5|4284|0.0833333333333333|35.5|1|5300000|0
|5|~ / CS63 zone X6|4284|0.0833333333333333|38.5|1|6300000|0
|5|~ / CS63 zone X7|4284|0.0833333333333333|41.5|1|7300000|0
|3|POM96 height|28
5|3|DHHN2016 height|29
2|3|NZVD2016 height|30
2|3|POM08 height|31
|2|GDA2020|32
|6|GDA2020|33|Geodesy, cadastre, engineering survey, topographic mapping.|Australia including Lord Howe Island, Macquarie Island, Ashmore and Cartier Islands, Christmas Island, Cocos (Keeling) Islands, Norfolk Island. All onshore and offshore.|-60.55|93.41|-8.47|173.34
|7|GDA2020|32
|1|~ / GA LCC|7844|0|134|-18|-36|0|0
|0|~ / MGA zone 46|7844|0|93|0.9996|500000|10000000
|0|~ / MGA zone 47|7844|0|99|0.9996|500000|10000000
|0|~ / MGA zone 48|7844|0|105|0.9996|500000|10000000
|0|~ / MGA zone 49|7844|0|111|0.9996|500000|10000000
|0|~ / MGA zone 50|7844|0|117|0.9996|500000|10000000
|0|~ / MGA zone 51|7844|0|123|0.9996|500000|10000000
|0|~ / MGA zone 52|7844|0|129|0.9996|500000|10000000
|0|~ / MGA zone 53|7844|0|135|0.9996|500000|10000000
|0|~ / MGA zone 54|7844|0|141|0.9996|500000|10000000
|0|~ / MGA zone 55|7844|0|147|0.9996|500000|10000000
|0|~ / MGA zone 56|7844|0|153|0.9996|500000|10000000
|0|~ / MGA zone 57|7844|0|159|0.9996|500000|10000000
|0|~ / MGA zone 58|7844|0|165|0.9996|500000|10000000
|0|~ / MGA zone 59|7844|0|171|0.9996|500000|10000000
18|0|~ / SHLG71|4710|-15.9666666666667|-5.71666666666667|1|300000|2000000
|0|~ / UTM zone 30S|4710|0|-3|0.9996|500000|10000000
|2|St. Helena Tritan|34
|6|St. Helena Tritan|35|Engineering survey including Airport and Ruperts Wharf construction.|St Helena, Ascension and Tristan da Cunha - St Helena Island - onshore.|-16.08|-5.85|-15.85|-5.59
|7|St. Helena Tritan|34
|0|~ / SHLG(Tritan)|7881|-15.9666666666667|-5.71666666666667|1|299483.737|2000527.879
|0|~ / UTM zone 30S|7881|0|-3|0.9996|500000|10000000
|2|SHGD2015|36
|6|SHGD2015|37|Engineering survey including Airport and Ruperts Wharf construction.|St Helena, Ascension and Tristan da Cunha - St Helena Island - onshore.|-16.08|-5.85|-15.85|-5.59
|7|SHGD2015|36
|0|SHMG2015|7886|0|-3|0.9996|500000|10000000
|3|Jamestown 1971 height|38
|3|St. Helena Tritan 2011 height|39
|3|SHVD2015 height|40
9|1|~ / Vicgrid|7844|-37|145|-36|-38|2500000|2500000
|4|ITRF88|1988|41|Geodesy.|World.|-90|-180|90|180`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Ferro",-17.6666666666667,AUTHORITY["EPSG","8909"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["International Terrestrial Reference Frame 1989",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1990",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1991",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1993",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["International Terrestrial Reference Frame 2014",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1178"]]
DATUM["European Terrestrial Reference Frame 1989",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1990",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1179"]]
DATUM["European Terrestrial Reference Frame 1990",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1180"]]
DATUM["European Terrestrial Reference Frame 1991",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1181"]]
DATUM["European Terrestrial Reference Frame 1992",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1182"]]
DATUM["European Terrestrial Reference Frame 1993",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1183"]]
DATUM["European Terrestrial Reference Frame 1994",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1184"]]
DATUM["European Terrestrial Reference Frame 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1185"]]
DATUM["European Terrestrial Reference Frame 1997",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1186"]]
DATUM["European Terrestrial Reference Frame 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Poolbeg",2005,AUTHORITY["EPSG","5152"]]
VERT_DATUM["National Geodetic Vertical Datum 1929",2005,AUTHORITY["EPSG","5102"]]
VERT_DATUM["Hong Kong Principal Datum",2005,AUTHORITY["EPSG","5135"]]
VERT_DATUM["KOC Well Datum",2005,AUTHORITY["EPSG","5187"]]
DATUM["Gusterberg_Ferro",SPHEROID["Zach 1812",6376045,310,AUTHORITY["EPSG","1026"]],AUTHORITY["EPSG","1188"]]
DATUM["St_Stephen_Ferro",SPHEROID["Zach 1812",6376045,310,AUTHORITY["EPSG","1026"]],AUTHORITY["EPSG","1189"]]
VERT_DATUM["Mean Sea Level",2005,AUTHORITY["EPSG","5100"]]
DATUM["Islands_Net_2016",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1187"]]
DATUM["Islands Net 2016",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Landshaedarkerfi Islands 2004",2005,AUTHORITY["EPSG","1190"]]`,
    rows: `7901|2|ITRF89|1988|0|Geodesy.|World.|-90|-180|90|180
|2|ITRF90|1988|1|Geodesy.|World.|-90|-180|90|180
|2|ITRF91|1988|2|Geodesy.|World.|-90|-180|90|180
|2|ITRF92|1988|3|Geodesy.|World.|-90|-180|90|180
|2|ITRF93|1993|4|Geodesy.|World.|-90|-180|90|180
|2|ITRF94|1993|5|Geodesy.|World.|-90|-180|90|180
|2|ITRF96|1997|6|Geodesy.|World.|-90|-180|90|180
|2|ITRF97|1997|7|Geodesy.|World.|-90|-180|90|180
|2|ITRF2000|1997|8|Geodesy.|World.|-90|-180|90|180
|2|ITRF2005|2000|9|Geodesy.|World.|-90|-180|90|180
|2|ITRF2008|2005|10|Geodesy.|World.|-90|-180|90|180
|2|ITRF2014|2010|11|Geodesy.|World.|-90|-180|90|180
2|5|ETRF89|12
|6|ETRF89|13|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF90|14
|6|ETRF90|15|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF91|16
|6|ETRF91|17|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF92|18
|6|ETRF92|19|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF93|20
|6|ETRF93|21|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF94|22
|6|ETRF94|23|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF96|24
|6|ETRF96|25|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF97|26
|6|ETRF97|27|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
|5|ETRF2000|28
|6|ETRF2000|29|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
23|8|~ + Jamestown 1971 height|7878|7888
|8|~ + Tritan 2011 height|7883|7889
|8|~ + SHVD2015 height|7887|7890
6|7|Poolbeg height (m)|30
6|7|NGVD29 height (m)|31
8|13|HKPD depth|32
3|7|KOC WD height|33
12|0|~ / MTM zone 10|4267|0|-79.5|0.9999|304800|0
|0|~ / UTM zone 33S|4259|0|15|0.9996|500000|10000000
21|0|~ / ALB2020|7844|0|117.883333333333|1.0000044|50000|4100000
|0|~ / BIO2020|7844|0|115.25|1.0000022|60000|2700000
|0|~ / BRO2020|7844|0|122.333333333333|1.00000298|50000|2300000
|0|~ / BCG2020|7844|0|115.433333333333|0.99999592|50000|4000000
|0|~ / CARN2020|7844|0|113.666666666667|0.99999796|50000|3050000
|0|~ / CIG2020|7844|0|105.625|1.00002514|50000|1400000
|0|~ / CKIG2020|7844|0|96.875|0.99999387|50000|1600000
|0|~ / COL2020|7844|0|115.933333333333|1.000019|40000|4100000
|0|~ / ESP2020|7844|0|121.883333333333|1.0000055|50000|4050000
|0|~ / EXM2020|7844|0|114.066666666667|1.00000236|50000|2750000
|0|~ / GCG2020|7844|0|114.583333333333|1.00000628|50000|3450000
|0|~ / GOLD2020|7844|0|121.5|1.00004949|60000|3800000
|0|~ / JCG2020|7844|0|114.983333333333|1.00000314|50000|3650000
|0|~ / KALB2020|7844|0|114.315277777778|1.000014|55000|3700000
|0|~ / KAR2020|7844|0|116.933333333333|0.9999989|50000|2550000
|0|~ / KUN2020|7844|0|128.75|1.0000165|50000|2100000
|0|~ / LCG2020|7844|0|115.366666666667|1.00000157|50000|3750000
|0|~ / MRCG2020|7844|0|115.166666666667|1.0000055|50000|4050000
|0|~ / PCG2020|7844|0|115.816666666667|0.99999906|50000|3900000
|0|~ / PHG2020|7844|0|118.6|1.00000135|50000|2500000
3|1|~ / TM Zone 20N (ftUS)|4326|0|-63|0.9996|1640416.667|0
|1|~ / TM Zone 21N (ftUS)|4326|0|-57|0.9996|1640416.667|0
6|10|Gusterberg (Ferro)|34
|10|St. Stephen (Ferro)|35
|11|Gusterberg Grid (Ferro)|8042|48.0384638888889|31.8041805555556|0|0
|11|St. Stephen Grid (Ferro)|8043|48.2087611111111|34.0409222222222|0|0
5|14|MSL height (ft)|36
|15|MSL depth (ft)|36
|16|MSL height (ftUS)|36
|17|MSL depth (ftUS)|36
5|9|~ / NSW Lambert|7844|-33.25|147|-30.75|-35.75|9300000|4500000
|9|~ / SA Lambert|7844|-32|135|-28|-36|1000000|2000000
6|18|~ / PCCS zone 1 (ft)|6318|32.25|-111.4|45|45|1.00011|160000|800000
|12|~ / PCCS zone 2 (ft)|6318|31.25|-112.166666666667|1.00009|1800000|1000000
|12|~ / PCCS zone 3 (ft)|6318|31.5|-113.166666666667|1.000055|600000|0
|19|~ / PCCS zone 4 (ft)|6318|30.5|-110.75|0.9998|30000|-620000
14|0|~ / MTM NS 2010 zone 4|8252|0|-61.5|0.9999|24500000|0
|0|~ / MTM NS 2010 zone 5|8252|0|-64.5|0.9999|25500000|0
|5|ISN2016|37
|6|ISN2016|38|Geodesy.|Iceland - onshore and offshore.|59.96|-30.87|69.59|-5.55
|20|ISN2016|37
2|9|~ / Lambert 2016|8086|65|-19|64.25|65.75|2700000|300000
|7|ISH2004 height|39
|0|~ / WISCRS Florence (m)|4152|45.4388888888889|-88.1416666666667|1.0000552095|133502.6683|0.0063
|1|~ / WISCRS Florence (ftUS)|4152|45.4388888888889|-88.1416666666667|1.0000552095|438000.004|0.021
|3|~ / WISCRS Eau Claire (m)|4152|44.8722811263889|-91.2888888888889|1.000035079|120091.4402|91687.9239
|4|~ / WISCRS Eau Claire (ftUS)|4152|44.8722811263889|-91.2888888888889|1.000035079|394000|300812.797
2|3|~ / WISCRS Wood (m)|4152|44.3625954694444|-90|1.0000421209|208483.6173|134589.754
|4|~ / WISCRS Wood (ftUS)|4152|44.3625954694444|-90|1.0000421209|684000.001|441566.551
|3|~ / WISCRS Waushara (m)|4152|44.1139440458333|-89.2416666666667|1.0000392096|120091.4402|45069.7587
|4|~ / WISCRS Waushara (ftUS)|4152|44.1139440458333|-89.2416666666667|1.0000392096|394000|147866.367
|0|~ / WISCRS Waupaca (m)|4152|43.4202777777778|-88.8166666666667|1.0000333645|185013.9709|0.007
|1|~ / WISCRS Waupaca (ftUS)|4152|43.4202777777778|-88.8166666666667|1.0000333645|607000.003|0.023
|0|~ / WISCRS Waukesha (m)|4152|42.5694444444444|-88.225|1.0000346179|208788.418|0.0034
|1|~ / WISCRS Waukesha (ftUS)|4152|42.5694444444444|-88.225|1.0000346179|685000.001|0.011
|0|~ / WISCRS Washington (m)|4152|42.9180555555556|-88.0638888888889|1.00003738|120091.4415|0.003
|1|~ / WISCRS Washington (ftUS)|4152|42.9180555555556|-88.0638888888889|1.00003738|394000.004|0.01
|3|~ / WISCRS Washburn (m)|4152|45.9612198333333|-91.7833333333333|1.0000475376|234086.8682|188358.6058
|4|~ / WISCRS Washburn (ftUS)|4152|45.9612198333333|-91.7833333333333|1.0000475376|768000|617973.193
|3|~ / WISCRS Walworth (m)|4152|42.6694620969444|-88.5416666666667|1.0000367192|232562.8651|111088.2224
|4|~ / WISCRS Walworth (ftUS)|4152|42.6694620969444|-88.5416666666667|1.0000367192|763000|364461.943
|3|~ / WISCRS Vilas (m)|4152|46.0778440905556|-89.4888888888889|1.0000730142|134417.0689|50337.1092
|4|~ / WISCRS Vilas (ftUS)|4152|46.0778440905556|-89.4888888888889|1.0000730142|441000|165147.666
|3|~ / WISCRS Vernon (m)|4152|43.5750329397222|-90.7833333333333|1.0000408158|222504.4451|47532.0602
|4|~ / WISCRS Vernon (ftUS)|4152|43.5750329397222|-90.7833333333333|1.0000408158|730000|155944.768
|0|~ / WISCRS Trempealeau (m)|4152|43.1611111111111|-91.3666666666667|1.0000361538|256946.9138|0.0041
|1|~ / WISCRS Trempealeau (ftUS)|4152|43.1611111111111|-91.3666666666667|1.0000361538|843000|0.013
|3|~ / WISCRS Taylor (m)|4152|45.1778220858333|-90.4833333333333|1.0000597566|187147.5744|107746.7522
|4|~ / WISCRS Taylor (ftUS)|4152|45.1778220858333|-90.4833333333333|1.0000597566|614000|353499.136
|0|~ / WISCRS St. Croix (m)|4152|44.0361111111111|-92.6333333333333|1.0000381803|165506.7302|0.0103
|1|~ / WISCRS St. Croix (ftUS)|4152|44.0361111111111|-92.6333333333333|1.0000381803|542999.997|0.034
|0|~ / WISCRS Shawano (m)|4152|44.0361111111111|-88.6055555555556|1.000032144|262433.3253|0.0096
|1|~ / WISCRS Shawano (ftUS)|4152|44.0361111111111|-88.6055555555556|1.000032144|861000.001|0.031
|3|~ / WISCRS Sawyer (m)|4152|45.9000991313889|-91.1166666666667|1.0000573461|216713.2336|120734.1631
|4|~ / WISCRS Sawyer (ftUS)|4152|45.9000991313889|-91.1166666666667|1.0000573461|711000.001|396108.667
|0|~ / WISCRS Sauk (m)|4152|42.8194444444444|-89.9|1.0000373868|185623.5716|0.0051
|1|~ / WISCRS Sauk (ftUS)|4152|42.8194444444444|-89.9|1.0000373868|609000.001|0.017
|0|~ / WISCRS Rusk (m)|4152|43.9194444444444|-91.0666666666667|1.0000495976|250546.1013|0.0234
|1|~ / WISCRS Rusk (ftUS)|4152|43.9194444444444|-91.0666666666667|1.0000495976|822000.001|0.077
|0|~ / WISCRS Rock (m)|4152|41.9444444444444|-89.0722222222222|1.0000337311|146304.2926|0.0068
|1|~ / WISCRS Rock (ftUS)|4152|41.9444444444444|-89.0722222222222|1.0000337311|480000|0.022
|3|~ / WISCRS Richland (m)|4152|43.3223129275|-90.4305555555556|1.0000375653|202387.6048|134255.4253
|4|~ / WISCRS Richland (ftUS)|4152|43.3223129275|-90.4305555555556|1.0000375653|664000|440469.675
|0|~ / WISCRS Price (m)|4152|44.5555555555556|-90.4888888888889|1.0000649554|227990.8546|0.0109
|1|~ / WISCRS Price (ftUS)|4152|44.5555555555556|-90.4888888888889|1.0000649554|747999.995|0.036
|3|~ / WISCRS Portage (m)|4152|44.4168239752778|-89.5|1.000039936|56388.1128|50022.1874
|4|~ / WISCRS Portage (ftUS)|4152|44.4168239752778|-89.5|1.000039936|185000|164114.46
|0|~ / WISCRS Polk (m)|4152|44.6611111111111|-92.6333333333333|1.0000433849|141732.2823|0.0059
|1|~ / WISCRS Polk (ftUS)|4152|44.6611111111111|-92.6333333333333|1.0000433849|464999.996|0.019`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["IGS14",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1191"]]
VERT_DATUM["North American Vertical Datum 1988",2005,AUTHORITY["EPSG","5103"]]
DATUM["North_American_Datum_of_1983_CSRS96",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1192"]]
DATUM["North American Datum of 1983 (CSRS96)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["North_American_Datum_of_1983_CSRS_version_2",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1193"]]
DATUM["North American Datum of 1983 (CSRS) version 2",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["North_American_Datum_of_1983_CSRS_version_3",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1194"]]
DATUM["North American Datum of 1983 (CSRS) version 3",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["North_American_Datum_of_1983_CSRS_version_4",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1195"]]
DATUM["North American Datum of 1983 (CSRS) version 4",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["North_American_Datum_of_1983_CSRS_version_5",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1196"]]
DATUM["North American Datum of 1983 (CSRS) version 5",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["North_American_Datum_of_1983_CSRS_version_6",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1197"]]
DATUM["North American Datum of 1983 (CSRS) version 6",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["North_American_Datum_of_1983_CSRS_version_7",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1198"]]
DATUM["North American Datum of 1983 (CSRS) version 7",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Greenland Vertical Reference 2000",2005,AUTHORITY["EPSG","1199"]]
VERT_DATUM["Greenland Vertical Reference 2016",2005,AUTHORITY["EPSG","1200"]]`,
    rows: `8137|1|~ / WISCRS Pepin and Pierce (m)|4152|44.6361488719444|-92.2277777777778|1.0000362977|167640.3354|86033.0876
|3|~ / WISCRS Pepin and Pierce (ftUS)|4152|44.6361488719444|-92.2277777777778|1.0000362977|550000|282260.222
|1|~ / WISCRS Oneida (m)|4152|45.7042237702778|-89.5444444444444|1.0000686968|70104.1401|57588.0346
|3|~ / WISCRS Oneida (ftUS)|4152|45.7042237702778|-89.5444444444444|1.0000686968|230000|188936.744
|0|~ / WISCRS Oconto (m)|4152|44.3972222222222|-87.9083333333333|1.0000236869|182880.3676|0.0033
|2|~ / WISCRS Oconto (ftUS)|4152|44.3972222222222|-87.9083333333333|1.0000236869|600000.006|0.011
|1|~ / WISCRS Monroe (m)|4152|44.0000739286111|-90.6416666666667|1.0000434122|204521.209|121923.9861
|3|~ / WISCRS Monroe (ftUS)|4152|44.0000739286111|-90.6416666666667|1.0000434122|671000|400012.278
|0|~ / WISCRS Menominee (m)|4152|44.7166666666667|-88.4166666666667|1.0000362499|105461.0121|0.0029
|2|~ / WISCRS Menominee (ftUS)|4152|44.7166666666667|-88.4166666666667|1.0000362499|346000.004|0.01
|0|~ / WISCRS Marinette (m)|4152|44.6916666666667|-87.7111111111111|1.0000234982|238658.8794|0.0032
|2|~ / WISCRS Marinette (ftUS)|4152|44.6916666666667|-87.7111111111111|1.0000234982|783000.007|0.01
|1|~ / WISCRS Marathon (m)|4152|44.9009044236111|-89.77|1.000053289|74676.1493|55049.2669
|3|~ / WISCRS Marathon (ftUS)|4152|44.9009044236111|-89.77|1.000053289|245000|180607.47
|0|~ / WISCRS Lincoln (m)|4152|44.8444444444444|-89.7333333333333|1.0000599003|116129.0323|0.0058
|2|~ / WISCRS Lincoln (ftUS)|4152|44.8444444444444|-89.7333333333333|1.0000599003|381000|0.019
|1|~ / WISCRS Langlade (m)|4152|45.1542371052778|-89.0333333333333|1.0000627024|198425.197|105279.7829
|3|~ / WISCRS Langlade (ftUS)|4152|45.1542371052778|-89.0333333333333|1.0000627024|651000|345405.421
|0|~ / WISCRS La Crosse (m)|4152|43.4511111111111|-91.3166666666667|1.0000319985|130454.6598|0.0033
|2|~ / WISCRS La Crosse (ftUS)|4152|43.4511111111111|-91.3166666666667|1.0000319985|427999.996|0.011
|0|~ / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|4152|43.2666666666667|-87.55|1.0000233704|79857.7614|0.0012
|2|~ / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|4152|43.2666666666667|-87.55|1.0000233704|262000.006|0.004
|0|~ / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|4152|42.2166666666667|-87.8944444444444|1.0000260649|185928.3728|0.0009
|2|~ / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|4152|42.2166666666667|-87.8944444444444|1.0000260649|610000.003|0.003
|0|~ / WISCRS Jackson (m)|4152|44.2533351277778|-90.8442965194444|1.0000353|27000|25000
|2|~ / WISCRS Jackson (ftUS)|4152|44.2533351277778|-90.8442965194444|1.0000353|88582.5|82020.833
|0|~ / WISCRS Iron (m)|4152|45.4333333333333|-90.2555555555556|1.0000677153|220980.4419|0.0085
|2|~ / WISCRS Iron (ftUS)|4152|45.4333333333333|-90.2555555555556|1.0000677153|725000|0.028
|0|~ / WISCRS Iowa (m)|4152|42.5388888888889|-90.1611111111111|1.0000394961|113081.0261|0.0045
|2|~ / WISCRS Iowa (ftUS)|4152|42.5388888888889|-90.1611111111111|1.0000394961|371000|0.015
|1|~ / WISCRS Green Lake and Marquette (m)|4152|43.8070001177778|-89.2416666666667|1.0000344057|150876.3018|79170.7795
|3|~ / WISCRS Green Lake and Marquette (ftUS)|4152|43.8070001177778|-89.2416666666667|1.0000344057|495000|259746.132
|1|~ / WISCRS Green and Lafayette (m)|4152|42.6375622769444|-89.8388888888889|1.0000390487|170078.7403|45830.2947
|3|~ / WISCRS Green and Lafayette (ftUS)|4152|42.6375622769444|-89.8388888888889|1.0000390487|558000|150361.559
|0|~ / WISCRS Grant (m)|4152|41.4111111111111|-90.8|1.0000349452|242316.4841|0.01
|2|~ / WISCRS Grant (ftUS)|4152|41.4111111111111|-90.8|1.0000349452|794999.998|0.033
|0|~ / WISCRS Forest (m)|4152|44.0055555555556|-88.6333333333333|1.0000673004|275844.5533|0.0157
4|2|~ / WISCRS Forest (ftUS)|4152|44.0055555555556|-88.6333333333333|1.0000673004|905000.005|0.052
2|0|~ / WISCRS Dunn (m)|4152|44.4083333333333|-91.8944444444444|1.0000410324|51816.104|0.003
|2|~ / WISCRS Dunn (ftUS)|4152|44.4083333333333|-91.8944444444444|1.0000410324|170000.001|0.01
|0|~ / WISCRS Douglas (m)|4152|45.8833333333333|-91.9166666666667|1.0000385418|59131.3183|0.0041
|2|~ / WISCRS Douglas (ftUS)|4152|45.8833333333333|-91.9166666666667|1.0000385418|194000|0.013
2|0|~ / WISCRS Door (m)|4152|44.4|-87.2722222222222|1.0000187521|158801.1176|0.0023
|2|~ / WISCRS Door (ftUS)|4152|44.4|-87.2722222222222|1.0000187521|521000|0.008
2|0|~ / WISCRS Dodge and Jefferson (m)|4152|41.4722222222222|-88.775|1.0000346418|263347.7263|0.0076
2|2|~ / WISCRS Dodge and Jefferson (ftUS)|4152|41.4722222222222|-88.775|1.0000346418|863999.999|0.025
2|1|~ / WISCRS Dane (m)|4152|43.0695160375|-89.4222222222222|1.0000384786|247193.2944|146591.9896
2|3|~ / WISCRS Dane (ftUS)|4152|43.0695160375|-89.4222222222222|1.0000384786|811000|480943.886
3|1|~ / WISCRS Crawford (m)|4152|43.200055605|-90.9388888888889|1.0000349151|113690.6274|53703.1201
|3|~ / WISCRS Crawford (ftUS)|4152|43.200055605|-90.9388888888889|1.0000349151|373000|176190.987
|1|~ / WISCRS Columbia (m)|4152|43.4625466458333|-89.3944444444444|1.00003498|169164.3381|111569.6134
2|3|~ / WISCRS Columbia (ftUS)|4152|43.4625466458333|-89.3944444444444|1.00003498|554999.999|366041.307
|0|~ / WISCRS Clark (m)|4152|43.6|-90.7083333333333|1.0000463003|199949.1989|0.0086
|2|~ / WISCRS Clark (ftUS)|4152|43.6|-90.7083333333333|1.0000463003|655999.997|0.028
|1|~ / WISCRS Chippewa (m)|4152|44.9778568986111|-91.2944444444444|1.0000391127|60045.72|44091.4346
|3|~ / WISCRS Chippewa (ftUS)|4152|44.9778568986111|-91.2944444444444|1.0000391127|197000|144656.648
|0|~ / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|4152|42.7194444444444|-88.5|1.0000286569|244754.8893|0.0049
|2|~ / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|4152|42.7194444444444|-88.5|1.0000286569|802999.999|0.016
|1|~ / WISCRS Burnett (m)|4152|45.8987148658333|-92.4577777777778|1.0000383841|64008.1276|59445.9043
|3|~ / WISCRS Burnett (ftUS)|4152|45.8987148658333|-92.4577777777778|1.0000383841|209999.999|195032.104
|0|~ / WISCRS Buffalo (m)|4152|43.4813888888889|-91.7972222222222|1.0000382778|175260.3502|0.0048
|2|~ / WISCRS Buffalo (ftUS)|4152|43.4813888888889|-91.7972222222222|1.0000382778|574999.999|0.016
2|0|~ / WISCRS Brown (m)|4152|43|-88|1.00002|31600|4600
|2|~ / WISCRS Brown (ftUS)|4152|43|-88|1.00002|103674.333|15091.833
|1|~ / WISCRS Bayfield (m)|4152|46.6696483772222|-91.1527777777778|1.0000331195|228600.4575|148551.4837
2|3|~ / WISCRS Bayfield (ftUS)|4152|46.6696483772222|-91.1527777777778|1.0000331195|750000.001|487372.659
2|0|~ / WISCRS Barron (m)|4152|45.1333333333333|-91.85|1.0000486665|93150|0.0029
2|2|~ / WISCRS Barron (ftUS)|4152|45.1333333333333|-91.85|1.0000486665|305609.625|0.01
2|0|~ / WISCRS Ashland (m)|4152|45.7061111111111|-90.6222222222222|1.0000495683|172821.9461|0.0017
2|2|~ / WISCRS Ashland (ftUS)|4152|45.7061111111111|-90.6222222222222|1.0000495683|567000.001|0.006
|0|~ / WISCRS Adams and Juneau (m)|4152|43.3666666666667|-90|1.0000365285|147218.6942|0.0037
|2|~ / WISCRS Adams and Juneau (ftUS)|4152|43.3666666666667|-90|1.0000365285|482999.999|0.012
|5|IGS14|0
|10|NAVD88 height (ft)|1
2|5|NAD83(CSRS96)|2
|6|NAD83(CSRS96)|3|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
|7|NAD83(CSRS96)|2
|5|NAD83(CSRS)v2|4
2|6|NAD83(CSRS)v2|5|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
2|7|NAD83(CSRS)v2|4
|5|NAD83(CSRS)v3|6
|6|NAD83(CSRS)v3|7|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
|7|NAD83(CSRS)v3|6
2|5|NAD83(CSRS)v4|8
2|6|NAD83(CSRS)v4|9|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
2|7|NAD83(CSRS)v4|8
|5|NAD83(CSRS)v5|10
|6|NAD83(CSRS)v5|11|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
|7|NAD83(CSRS)v5|10
|5|NAD83(CSRS)v6|12
|6|NAD83(CSRS)v6|13|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
|7|NAD83(CSRS)v6|12
|5|NAD83(CSRS)v7|14
|6|NAD83(CSRS)v7|15|Geodesy.|Canada - onshore and offshore - Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Northwest Territories; Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon.|38.21|-141.01|86.46|-40.73
|7|NAD83(CSRS)v7|14
11|9|GVR2000 height|16
|9|GVR2016 height|17
44|0|~ / Oregon Burns-Harper zone (m)|6318|43.5|-117.666666666667|1.00014|90000|0
|8|~ / Oregon Burns-Harper zone (ft)|6318|43.5|-117.666666666667|1.00014|295275.5906|0
|0|~ / Oregon Canyon City-Burns zone (m)|6318|43.5|-119|1.00022|20000|0
|8|~ / Oregon Canyon City-Burns zone (ft)|6318|43.5|-119|1.00022|65616.7979|0
|1|~ / Oregon Coast Range North zone (m)|6318|45.5833333333333|-123.416666666667|1.000045|30000|20000
|4|~ / Oregon Coast Range North zone (ft)|6318|45.5833333333333|-123.416666666667|1.000045|98425.1969|65616.7979
|0|~ / Oregon Dayville-Prairie City zone (m)|6318|44.25|-119.633333333333|1.00012|20000|0
|8|~ / Oregon Dayville-Prairie City zone (ft)|6318|44.25|-119.633333333333|1.00012|65616.7979|0
|0|~ / Oregon Denio-Burns zone (m)|6318|41.75|-118.416666666667|1.00019|80000|0
|8|~ / Oregon Denio-Burns zone (ft)|6318|41.75|-118.416666666667|1.00019|262467.1916|0
|1|~ / Oregon Halfway zone (m)|6318|45.25|-117.25|1.000085|40000|70000
|4|~ / Oregon Halfway zone (ft)|6318|45.25|-117.25|1.000085|131233.5958|229658.7927
|1|~ / Oregon Medford-Diamond Lake zone (m)|6318|42|-122.25|1.00004|60000|-60000
|4|~ / Oregon Medford-Diamond Lake zone (ft)|6318|42|-122.25|1.00004|196850.3937|-196850.3937
|1|~ / Oregon Mitchell zone (m)|6318|47|-120.25|0.99927|30000|290000
|4|~ / Oregon Mitchell zone (ft)|6318|47|-120.25|0.99927|98425.1969|951443.5696
|1|~ / Oregon North Central zone (m)|6318|46.1666666666667|-120.5|1|100000|140000
|4|~ / Oregon North Central zone (ft)|6318|46.1666666666667|-120.5|1|328083.9895|459317.5853
|1|~ / Oregon Ochoco Summit zone (m)|6318|43.5|-120.5|1.00006|40000|-80000
|4|~ / Oregon Ochoco Summit zone (ft)|6318|43.5|-120.5|1.00006|131233.5958|-262467.1916
|0|~ / Oregon Owyhee zone (m)|6318|41.75|-117.583333333333|1.00018|70000|0
|8|~ / Oregon Owyhee zone (ft)|6318|41.75|-117.583333333333|1.00018|229658.7927|0
|1|~ / Oregon Pilot Rock-Ukiah zone (m)|6318|46.1666666666667|-119|1.000025|50000|130000
|4|~ / Oregon Pilot Rock-Ukiah zone (ft)|6318|46.1666666666667|-119|1.000025|164041.9948|426509.1864
|1|~ / Oregon Prairie City-Brogan zone (m)|6318|44|-118|1.00017|60000|0
|4|~ / Oregon Prairie City-Brogan zone (ft)|6318|44|-118|1.00017|196850.3937|0
|0|~ / Oregon Riley-Lakeview zone (m)|6318|41.75|-120.333333333333|1.000215|70000|0
|8|~ / Oregon Riley-Lakeview zone (ft)|6318|41.75|-120.333333333333|1.000215|229658.7927|0
|1|~ / Oregon Siskiyou Pass zone (m)|6318|42.5|-122.583333333333|1.00015|10000|60000
|4|~ / Oregon Siskiyou Pass zone (ft)|6318|42.5|-122.583333333333|1.00015|32808.399|196850.3937
|1|~ / Oregon Ukiah-Fox zone (m)|6318|45.25|-119|1.00014|30000|90000`,
  },
  {
    templates: `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Southing",SOUTH],AXIS["Westing",WEST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Krovak"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["pseudo_standard_parallel_1",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Local depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Laborde_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","8860"]]`,
    nodes: `DATUM["System_of_the_Unified_Trigonometrical_Cadastral_Network_JTSK03",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","1201"]]
VERT_DATUM["Baltic 1957",2005,AUTHORITY["EPSG","1202"]]
VERT_DATUM["EPSG example wellbore vertical datum",2005,AUTHORITY["EPSG","1205"]]
DATUM["European_Terrestrial_Reference_Frame_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1204"]]
DATUM["European Terrestrial Reference Frame 2005",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["European_Terrestrial_Reference_Frame_2014",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1206"]]
DATUM["European Terrestrial Reference Frame 2014",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Hong_Kong_Geodetic",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1209"]]
DATUM["Hong Kong Geodetic",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Macao_1920",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1207"]]
DATUM["Macao_Geodetic_Datum_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1208"]]
DATUM["Macao Geodetic Datum 2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Macao Height Datum",2005,AUTHORITY["EPSG","1210"]]
DATUM["NAD83_Federal_Base_Network",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1211"]]
DATUM["NAD83 (Federal Base Network)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_High_Accuracy_Reference_Network_-_Corrected",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1212"]]
DATUM["NAD83 (High Accuracy Reference Network - Corrected)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Helsinki 1943",2005,AUTHORITY["EPSG","1213"]]
DATUM["Serbian_Spatial_Reference_System_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1214"]]
DATUM["Serbian Spatial Reference System 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Slovenian Vertical System 2010",2005,AUTHORITY["EPSG","1215"]]
VERT_DATUM["Serbian Vertical Reference System 2012",2005,AUTHORITY["EPSG","1216"]]
DATUM["Camacupa_2015",SPHEROID["Clarke 1880 (RGS)",6378249.145,293.465,AUTHORITY["EPSG","7012"]],AUTHORITY["EPSG","1217"]]
DATUM["Reference_System_de_Angola_2013",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1220"]]
DATUM["Reference System de Angola 2013",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `8342|8|~ / Oregon Ukiah-Fox zone (ft)|6318|45.25|-119|1.00014|98425.1969|295275.5906
|1|~ / Oregon Wallowa zone (m)|6318|45.25|-117.5|1.000195|60000|0
|9|~ / Oregon Wallowa zone (ft)|6318|45.25|-117.5|1.000195|196850.3937|0
|10|~ / Oregon Warner Highway zone (m)|6318|42.5|-120|1.000245|40000|60000
|8|~ / Oregon Warner Highway zone (ft)|6318|42.5|-120|1.000245|131233.5958|196850.3937
|1|~ / Oregon Willamette Pass zone (m)|6318|43|-122|1.000223|20000|0
|9|~ / Oregon Willamette Pass zone (ft)|6318|43|-122|1.000223|65616.7979|0
|0|~ + GVR2000 height|4747|8266
|0|~ + GVR2016 height|4747|8267
|3|S-JTSK [JTSK03]|0
|11|~ / Krovak|8351|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
|12|~ / Krovak East North|8351|49.5|24.8333333333333|30.2881397527778|78.5|0.9999|0|0
4|7|Baltic 1957 height|1
|13|Baltic 1957 depth|1
2|0|~ + Baltic 1957 height|4258|8357
10|0|~ + Ostend height|3812|5710
8|14|EPSG example wellbore local vertical CRS|2
|1|~ / NCRS Las Vegas (m)|4269|36.25|-114.966666666667|1.0001|100000|200000
|2|~ / NCRS Las Vegas (ftUS)|4269|36.25|-114.966666666667|1.0001|328083.3333|656166.6667
|1|~ / NCRS Las Vegas high (m)|4269|36.25|-114.966666666667|1.000135|300000|400000
|2|~ / NCRS Las Vegas high (ftUS)|4269|36.25|-114.966666666667|1.000135|984250|1312333.3333
|1|~ / NCRS Las Vegas (m)|6318|36.25|-114.966666666667|1.0001|100000|200000
|2|~ / NCRS Las Vegas (ftUS)|6318|36.25|-114.966666666667|1.0001|328083.3333|656166.6667
|1|~ / NCRS Las Vegas high (m)|6318|36.25|-114.966666666667|1.000135|300000|400000
2|2|~ / NCRS Las Vegas high (ftUS)|6318|36.25|-114.966666666667|1.000135|984250|1312333.3333
4|1|~ / WEIPA94|4283|0|141|0.999929|300000|2000000
4|1|~ / Gauss-Kruger CM 9E|4258|0|9|1|500000|0
2|4|ETRF2005|3
2|5|ETRF2005|4|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
2|4|ETRF2014|5
2|5|ETRF2014|6|Geodesy.|Europe - onshore and offshore: Albania; Andorra; Austria; Belgium; Bosnia and Herzegovina; Bulgaria; Croatia; Cyprus; Czechia; Denmark; Estonia; Faroe Islands; Finland; France; Germany; Gibraltar; Greece; Hungary; Ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova; Monaco; Montenegro; Netherlands; North Macedonia; Norway including Svalbard and Jan Mayen; Poland; Portugal; Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; United Kingdom (UK) including Channel Islands and Isle of Man; Vatican City State.|32.88|-16.1|84.73|40.18
22|4|Hong Kong Geodetic CS|7
|5|Hong Kong Geodetic CS|8|Geodesy.|China - Hong Kong - onshore and offshore.|22.13|113.76|22.58|114.51
|3|Hong Kong Geodetic CS|7
|3|Macao 1920|9
|4|Macao 2008|10
|5|Macao 2008|11|Geodesy.|China - Macao - onshore and offshore.|22.06|113.52|22.23|113.68
|3|Macao 2008|10
2|15|~ / Macao Grid|8428|22.2123972222222|113.536469444444|1|20000|20000
|7|Macao height|12
7|16|~ / Laborde Grid|4297|-18.9|46.4372291666667|18.9|0.9995|400000|800000
8|!17|NAD83(FBN)|13
6|1|~ / UTM zone 53S|7073|0|135|0.9996|500000|10000000
|1|~ / UTM zone 54S|7073|0|141|0.9996|500000|10000000
62|2|~ / KS RCS zone 1|6318|37.5|-101.6|1.000156|1500000|0
|2|~ / KS RCS zone 2|6318|37.5|-100.95|1.000134|2500000|0
|2|~ / KS RCS zone 3|6318|37.5|-100.35|1.000116|3500000|0
|2|~ / KS RCS zone 4|6318|37.5|-99.45|1.000082|4500000|0
|2|~ / KS RCS zone 5|6318|37.5|-98.6666666666667|1.000078|5500000|0
|2|~ / KS RCS zone 6|6318|37.5|-98.15|1.000068|6500000|0
|2|~ / KS RCS zone 7|6318|37.5|-97.3333333333333|1.000049|7500000|0
|6|~ / KS RCS zone 8|6318|39.1666666666667|-96.5|1.000044|8500000|600000
|6|~ / KS RCS zone 9|6318|38.5|-96.5|1.00005|9500000|300000
|6|~ / KS RCS zone 10|6318|39.6333333333333|-95.75|1.00004|10500000|700000
|6|~ / KS RCS zone 11|6318|39.1|-95.25|1.000033|11500000|600000
|2|~ / KS RCS zone 12|6318|36.75|-101.416666666667|1.00014|12500000|0
2|2|~ / KS RCS zone 13|6318|36.75|-100.4|1.000109|13500000|0
2|2|~ / KS RCS zone 14|6318|36.75|-99.6666666666667|1.000097|14500000|0
|2|~ / KS RCS zone 15|6318|36.75|-99.2|1.000087|15500000|0
|2|~ / KS RCS zone 16|6318|36.75|-98.55|1.000069|16500000|0
|6|~ / KS RCS zone 17|6318|37.7666666666667|-97.5|1.000059|17500000|400000
2|6|~ / KS RCS zone 18|6318|37.1833333333333|-97.5|1.000055|18500000|200000
|2|~ / KS RCS zone 19|6318|36.75|-95.9666666666667|1.000034|19500000|0
|2|~ / KS RCS zone 20|6318|36.75|-95.0833333333333|1.000031|20500000|0
|4|NAD83(FBN)|13
|5|NAD83(FBN)|14|Geodesy.|American Samoa - Tutuila, Aunu'u, Ofu, Olesega, Ta'u and Rose islands - onshore. Guam - onshore. Northern Mariana Islands - onshore. Puerto Rico - onshore. United States (USA) - CONUS - Alabama; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming - onshore plus Gulf of Mexico offshore continental shelf (GoM OCS). US Virgin Islands - onshore.|-14.59|144.58|49.38|-64.51
|4|NAD83(HARN Corrected)|15
|5|NAD83(HARN Corrected)|16|Geodesy.|Puerto Rico and US Virgin Islands - onshore.|17.62|-67.97|18.57|-64.51
|3|NAD83(HARN Corrected)|15
130|7|N43 height|17
2|1|~ / Balkans zone 5|3906|0|15|0.9999|5500000|0
|1|~ / Balkans zone 6|3906|0|18|0.9999|6500000|0
|1|~ / Balkans zone 8|3906|0|24|0.9999|8500000|0
3|1|~ / UTM zone 34N|8685|0|21|0.9996|500000|0
|4|SRB_ETRS89|18
|5|SRB_ETRS89|19|Geodesy.|Serbia including Vojvodina.|42.23|18.81|46.19|23.01
|3|SRB_ETRS89|18
|1|~ / Slovenia Grid|3906|0|15|0.9999|500000|0
|1|~ / UTM zone 33N|4765|0|15|0.9996|500000|0
3|7|SVS2010 height|20
|7|SRB_VRS12 height|21
|1|~ / UTM zone 54N|6325|0|141|0.9996|500000|0
|1|~ / UTM zone 55N|6325|0|147|0.9996|500000|0
|3|Camacupa 2015|22
3|4|RSAO13|23
|5|RSAO13|24|Geodesy.|Angola - onshore and offshore.|-18.02|8.2|-4.38|24.09
|3|RSAO13|23
|0|~ + NAVD88 height (ft)|2222|8228
|0|~ + NAVD88 height (ft)|2223|8228
|0|~ + NAVD88 height (ft)|2224|8228
|0|~ + NAVD88 height (ft)|2251|8228
|0|~ + NAVD88 height (ft)|2252|8228
|0|~ + NAVD88 height (ft)|2253|8228
|0|~ + NAVD88 height (ft)|2256|8228
|0|~ + NAVD88 height (ft)|2265|8228
|0|~ + NAVD88 height (ft)|2266|8228
|0|~ + NAVD88 height (ft)|2269|8228
|0|~ + NAVD88 height (ft)|2270|8228
|0|~ + NAVD88 height (ft)|2273|8228
|0|~ + NAVD88 height (ftUS)|3433|6360
|0|~ + NAVD88 height (ftUS)|3434|6360
|0|~ + NAVD88 height (ftUS)|2225|6360
|0|~ + NAVD88 height (ftUS)|2226|6360
|0|~ + NAVD88 height (ftUS)|2227|6360
|0|~ + NAVD88 height (ftUS)|2228|6360
|0|~ + NAVD88 height (ftUS)|2229|6360
|0|~ + NAVD88 height (ftUS)|2230|6360
|0|~ + NAVD88 height (ftUS)|2231|6360
|0|~ + NAVD88 height (ftUS)|2232|6360
|0|~ + NAVD88 height (ftUS)|2233|6360
|0|~ + NAVD88 height (ftUS)|2234|6360
|0|~ + NAVD88 height (ftUS)|2235|6360
|0|~ + NAVD88 height (ftUS)|2238|6360
|0|~ + NAVD88 height (ftUS)|2236|6360
|0|~ + NAVD88 height (ftUS)|2237|6360
|0|~ + NAVD88 height (ftUS)|2239|6360
|0|~ + NAVD88 height (ftUS)|2240|6360
|0|~ + NAVD88 height (ftUS)|2241|6360
|0|~ + NAVD88 height (ftUS)|2242|6360
|0|~ + NAVD88 height (ftUS)|2243|6360
|0|~ + NAVD88 height (ftUS)|3435|6360
|0|~ + NAVD88 height (ftUS)|3436|6360
|0|~ + NAVD88 height (ftUS)|2965|6360
|0|~ + NAVD88 height (ftUS)|2966|6360
|0|~ + NAVD88 height (ftUS)|3417|6360
|0|~ + NAVD88 height (ftUS)|3418|6360
|0|~ + NAVD88 height (ftUS)|3419|6360
|0|~ + NAVD88 height (ftUS)|3420|6360`,
  },
  {
    templates: `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCRS["%",&,CONVERSION["%",METHOD["Equal Earth",ID["EPSG",1078]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],AXIS["(E)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["(N)",north,ORDER[2],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Local depth",DOWN],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic longitude (Lon)",east,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic latitude (Lat)",north,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["MOMRA_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1218"]]
DATUM["MOMRA Terrestrial Reference Frame 2000",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["MOMRA Vertical Geodetic Control",2005,AUTHORITY["EPSG","1219"]]
BASEGEOGCRS["WGS 84",ENSEMBLE["World Geodetic System 1984 ensemble",MEMBER["World Geodetic System 1984 (Transit)"],MEMBER["World Geodetic System 1984 (G730)"],MEMBER["World Geodetic System 1984 (G873)"],MEMBER["World Geodetic System 1984 (G1150)"],MEMBER["World Geodetic System 1984 (G1674)"],MEMBER["World Geodetic System 1984 (G1762)"],MEMBER["World Geodetic System 1984 (G2139)"],ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[2.0]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4326]]
DATUM["NAD83_Federal_Base_Network",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1211"]]
VERT_DATUM["Wiener Null",2005,AUTHORITY["EPSG","1267"]]
DATUM["World_Geodetic_System_1984_Transit",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1166"]]
VERT_DATUM["EPSG example wellbore vertical datum",2005,AUTHORITY["EPSG","1205"]]
DATUM["Reseau_Geodesique_de_Wallis_et_Futuna_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1223"]]
DATUM["Reseau Geodesique de Wallis et Futuna 1996",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Taiwan Vertical Datum 2001",2005,AUTHORITY["EPSG","1224"]]
DATUM["CR-SIRGAS",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1225"]]
DATUM["CR-SIRGAS",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Datum Altimetrico de Costa Rica 1952",2005,AUTHORITY["EPSG","1226"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF00P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1227"]]
DATUM["SIRGAS Continuously Operating Network DGF00P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF01P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1228"]]
DATUM["SIRGAS Continuously Operating Network DGF01P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF01P02",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1229"]]
DATUM["SIRGAS Continuously Operating Network DGF01P02",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF02P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1230"]]
DATUM["SIRGAS Continuously Operating Network DGF02P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF04P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1231"]]
DATUM["SIRGAS Continuously Operating Network DGF04P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF05P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1232"]]
DATUM["SIRGAS Continuously Operating Network DGF05P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF06P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1233"]]
DATUM["SIRGAS Continuously Operating Network DGF06P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF07P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1234"]]
DATUM["SIRGAS Continuously Operating Network DGF07P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF08P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1235"]]
DATUM["SIRGAS Continuously Operating Network DGF08P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR09P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1236"]]
DATUM["SIRGAS Continuously Operating Network SIR09P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR10P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1237"]]`,
    rows: `8741|0|~ + NAVD88 height (ftUS)|2246|6360
|0|~ + NAVD88 height (ftUS)|2247|6360
|0|~ + NAVD88 height (ftUS)|3451|6360
|0|~ + NAVD88 height (ftUS)|3452|6360
|0|~ + NAVD88 height (ftUS)|26847|6360
|0|~ + NAVD88 height (ftUS)|26848|6360
|0|~ + NAVD88 height (ftUS)|2248|6360
|0|~ + NAVD88 height (ftUS)|2249|6360
|0|~ + NAVD88 height (ftUS)|2250|6360
|0|~ + NAVD88 height (ftUS)|26849|6360
|0|~ + NAVD88 height (ftUS)|26850|6360
|0|~ + NAVD88 height (ftUS)|26851|6360
|0|~ + NAVD88 height (ftUS)|2254|6360
|0|~ + NAVD88 height (ftUS)|2255|6360
|0|~ + NAVD88 height (ftUS)|26852|6360
|0|~ + NAVD88 height (ftUS)|3421|6360
|0|~ + NAVD88 height (ftUS)|3422|6360
|0|~ + NAVD88 height (ftUS)|3423|6360
|0|~ + NAVD88 height (ftUS)|3437|6360
|0|~ + NAVD88 height (ftUS)|3424|6360
|0|~ + NAVD88 height (ftUS)|2257|6360
|0|~ + NAVD88 height (ftUS)|2258|6360
|0|~ + NAVD88 height (ftUS)|2259|6360
|0|~ + NAVD88 height (ftUS)|2260|6360
|0|~ + NAVD88 height (ftUS)|2261|6360
|0|~ + NAVD88 height (ftUS)|2262|6360
|0|~ + NAVD88 height (ftUS)|2263|6360
|0|~ + NAVD88 height (ftUS)|2264|6360
|0|~ + NAVD88 height (ftUS)|3734|6360
|0|~ + NAVD88 height (ftUS)|3735|6360
|0|~ + NAVD88 height (ftUS)|2267|6360
|0|~ + NAVD88 height (ftUS)|2268|6360
|0|~ + NAVD88 height (ftUS)|2271|6360
|0|~ + NAVD88 height (ftUS)|2272|6360
|0|~ + NAVD88 height (ftUS)|3438|6360
|0|~ + NAVD88 height (ftUS)|4457|6360
|0|~ + NAVD88 height (ftUS)|3455|6360
|0|~ + NAVD88 height (ftUS)|2274|6360
|0|~ + NAVD88 height (ftUS)|2275|6360
|0|~ + NAVD88 height (ftUS)|2276|6360
|0|~ + NAVD88 height (ftUS)|2277|6360
|0|~ + NAVD88 height (ftUS)|2278|6360
|0|~ + NAVD88 height (ftUS)|2279|6360
|0|~ + NAVD88 height (ftUS)|3560|6360
|0|~ + NAVD88 height (ftUS)|3566|6360
|0|~ + NAVD88 height (ftUS)|3567|6360
|0|~ + NAVD88 height (ftUS)|5646|6360
|0|~ + NAVD88 height (ftUS)|2283|6360
|0|~ + NAVD88 height (ftUS)|2284|6360
|0|~ + NAVD88 height (ftUS)|2285|6360
|0|~ + NAVD88 height (ftUS)|2286|6360
|0|~ + NAVD88 height (ftUS)|26853|6360
|0|~ + NAVD88 height (ftUS)|26854|6360
|0|~ + NAVD88 height (ftUS)|2287|6360
|0|~ + NAVD88 height (ftUS)|2288|6360
|0|~ + NAVD88 height (ftUS)|2289|6360
|0|~ + NAVD88 height (ftUS)|3736|6360
|0|~ + NAVD88 height (ftUS)|3737|6360
|0|~ + NAVD88 height (ftUS)|3738|6360
|0|~ + NAVD88 height (ftUS)|3739|6360
|0|~ + NAVD88 height|26929|5703
|0|~ + NAVD88 height|26930|5703
|0|~ + NAVD88 height|26931|5703
|0|~ + NAVD88 height|26932|5703
|0|~ + NAVD88 height|26933|5703
|0|~ + NAVD88 height|26934|5703
|0|~ + NAVD88 height|26935|5703
|0|~ + NAVD88 height|26936|5703
|0|~ + NAVD88 height|26937|5703
|0|~ + NAVD88 height|26938|5703
|0|~ + NAVD88 height|26939|5703
|0|~ + NAVD88 height|26940|5703
|0|~ + NAVD88 height|26996|5703
|0|~ + NAVD88 height|26997|5703
|0|~ + NAVD88 height|26998|5703
|1|MTRF-2000|0
|6|MTRF-2000|1|Geodesy.|Saudi Arabia - onshore and offshore.|16.29|34.44|32.16|55.67
|4|MTRF-2000|0
8|2|~ / Idaho Transverse Mercator|4269|42|-114|0.9996|2500000|1200000
10|2|~ / UTM zone 36N|8818|0|33|0.9996|500000|0
|2|~ / UTM zone 37N|8818|0|39|0.9996|500000|0
|2|~ / UTM zone 38N|8818|0|45|0.9996|500000|0
|2|~ / UTM zone 39N|8818|0|51|0.9996|500000|0
|2|~ / UTM zone 40N|8818|0|57|0.9996|500000|0
|5|MVGC height|2
16|7|WGS 84 / Equal Earth Greenwich|3|Equal Earth Greenwich|0|0|0|Very small scale equal-area mapping - Europe-Africa-centred.|World.|-90|-180|90|180
|7|WGS 84 / Equal Earth Americas|3|Equal Earth Americas|-90|0|0|Very small scale equal-area mapping - Americas-centred.|World centred on the Americas.|-90|90.01|90|89.99
|7|WGS 84 / Equal Earth Asia-Pacific|3|Equal Earth Asia-Pacific|150|0|0|Very small scale equal-area mapping - Asia-Pacific-centred.|World centred on Asia-Pacific.|-90|-29.99|90|-30.01
|4|NAD83(FBN)|4
21|5|Vienna height|5
7|4|WGS 84 (Transit)|6
9|8|EPSG example wellbore local vertical CRS (ft)|7
|1|RGWF96|8
|6|RGWF96|9|Geodesy; air, land and sea navigation and safety of life purposes.|Wallis and Futuna - onshore and offshore - Uvea, Futuna, and Alofi.|-15.94|179.49|-9.84|-174.27
|4|RGWF96|8
|9|RGWF96 (lon-lat)|9|GIS.|Wallis and Futuna - onshore and offshore - Uvea, Futuna, and Alofi.|-15.94|179.49|-9.84|-174.27
|10|RGWF96 (lon-lat)|8
|2|~ / UTM zone 1S|8900|0|-177|0.9996|500000|10000000
|5|TWVD 2001 height|10
|1|CR-SIRGAS|11
|6|CR-SIRGAS|12|Geodesy.|Costa Rica - onshore and offshore.|2.15|-90.45|11.77|-81.43
|4|CR-SIRGAS|11
|2|~ / CRTM05|8907|0|-84|0.9999|500000|0
|2|~ / UTM zone 16N|8907|0|-87|0.9996|500000|0
|2|~ / UTM zone 17N|8907|0|-81|0.9996|500000|0
|5|DACR52 height|13
|0|~ + DACR52 height|8908|8911
3|1|SIRGAS-CON DGF00P01|14
|3|SIRGAS-CON DGF00P01|2000.4|15|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF01P01|16
|3|SIRGAS-CON DGF01P01|2000|17|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF01P02|18
|3|SIRGAS-CON DGF01P02|1998.4|19|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF02P01|20
|3|SIRGAS-CON DGF02P01|2000|21|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF04P01|22
|3|SIRGAS-CON DGF04P01|2003|23|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF05P01|24
|3|SIRGAS-CON DGF05P01|2004|25|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF06P01|26
|3|SIRGAS-CON DGF06P01|2004|27|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF07P01|28
|3|SIRGAS-CON DGF07P01|2004.5|29|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON DGF08P01|30
|3|SIRGAS-CON DGF08P01|2004.5|31|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON SIR09P01|32
|3|SIRGAS-CON SIR09P01|2005|33|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|1|SIRGAS-CON SIR10P01|34`,
  },
  {
    templates: `GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["SIRGAS Continuously Operating Network SIR10P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR11P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1238"]]
DATUM["SIRGAS Continuously Operating Network SIR11P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR13P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1239"]]
DATUM["SIRGAS Continuously Operating Network SIR13P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR14P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1240"]]
DATUM["SIRGAS Continuously Operating Network SIR14P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR15P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1241"]]
DATUM["SIRGAS Continuously Operating Network SIR15P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR17P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1242"]]
DATUM["SIRGAS Continuously Operating Network SIR17P01",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-Chile_realization_2_epoch_2010",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1243"]]
DATUM["SIRGAS-Chile realization 2 epoch 2010",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF00P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1227"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF01P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1228"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF01P02",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1229"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF02P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1230"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF04P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1231"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF05P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1232"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF06P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1233"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF07P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1234"]]
DATUM["SIRGAS_Continuously_Operating_Network_DGF08P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1235"]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR09P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1236"]]
DATUM["SIRGAS_Continuously_Operating_Network_SIR10P01",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1237"]]
DATUM["International_Terrestrial_Reference_Frame_1988",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6647"]]
DATUM["International_Terrestrial_Reference_Frame_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6648"]]
DATUM["International_Terrestrial_Reference_Frame_1990",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6649"]]
DATUM["International_Terrestrial_Reference_Frame_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6650"]]
DATUM["International_Terrestrial_Reference_Frame_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6651"]]
DATUM["International_Terrestrial_Reference_Frame_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6652"]]
DATUM["International_Terrestrial_Reference_Frame_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6653"]]
DATUM["International_Terrestrial_Reference_Frame_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6654"]]
DATUM["International_Terrestrial_Reference_Frame_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6655"]]
DATUM["International_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6656"]]
DATUM["International_Terrestrial_Reference_Frame_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6896"]]
DATUM["International_Terrestrial_Reference_Frame_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1061"]]
DATUM["International_Terrestrial_Reference_Frame_2014",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1165"]]
DATUM["IGS97",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1244"]]
DATUM["IGS97",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IGS00",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1245"]]
DATUM["IGS00",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IGb00",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1246"]]
DATUM["IGb00",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IGS05",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1247"]]
DATUM["IGS05",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IGS08",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IGS08",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1141"]]
DATUM["IGb08",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1248"]]
DATUM["IGb08",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IGS14",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["IGS14",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1191"]]
DATUM["World_Geodetic_System_1984_G730",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1152"]]
DATUM["World_Geodetic_System_1984_G873",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1153"]]
DATUM["World_Geodetic_System_1984_G1150",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1154"]]
DATUM["World_Geodetic_System_1984_G1674",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1155"]]
DATUM["World_Geodetic_System_1984_G1762",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1156"]]
DATUM["European_Terrestrial_Reference_Frame_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1178"]]
DATUM["European_Terrestrial_Reference_Frame_1990",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1179"]]
DATUM["European_Terrestrial_Reference_Frame_1991",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1180"]]
DATUM["European_Terrestrial_Reference_Frame_1992",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1181"]]
DATUM["European_Terrestrial_Reference_Frame_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1182"]]
DATUM["European_Terrestrial_Reference_Frame_1994",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1183"]]
DATUM["European_Terrestrial_Reference_Frame_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1184"]]
DATUM["European_Terrestrial_Reference_Frame_1997",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1185"]]
DATUM["European_Terrestrial_Reference_Frame_2000",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1186"]]
DATUM["European_Terrestrial_Reference_Frame_2005",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1204"]]
DATUM["European_Terrestrial_Reference_Frame_2014",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1206"]]
DATUM["North_American_Datum_of_1983_MARP00",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1221"]]
DATUM["North American Datum of 1983 (MARP00)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["North_American_Datum_of_1983_PACP00",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1249"]]
DATUM["North American Datum of 1983 (PACP00)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["IGN 2008 LD",2005,AUTHORITY["EPSG","1250"]]
DATUM["Kosovo_Reference_System_2001",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1251"]]
DATUM["Kosovo Reference System 2001",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-Chile_realization_3_epoch_2013",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1252"]]
DATUM["SIRGAS-Chile realization 3 epoch 2013",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-Chile_realization_4_epoch_2016",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1253"]]
DATUM["SIRGAS-Chile realization 4 epoch 2016",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["SIRGAS-Chile",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1254"]]
DATUM["SIRGAS-Chile",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 2013 (CGG2013a) epoch 2010",2005,AUTHORITY["EPSG","1256"]]`,
    rows: `8936|3|SIRGAS-CON SIR10P01|2005|0|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|2|SIRGAS-CON SIR11P01|1
|3|SIRGAS-CON SIR11P01|2005|2|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|2|SIRGAS-CON SIR13P01|3
|3|SIRGAS-CON SIR13P01|2012|4|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|2|SIRGAS-CON SIR14P01|5
|3|SIRGAS-CON SIR14P01|2013|6|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|2|SIRGAS-CON SIR15P01|7
|3|SIRGAS-CON SIR15P01|2013|8|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|2|SIRGAS-CON SIR17P01|9
|3|SIRGAS-CON SIR17P01|2015|10|Geodesy.|Latin America - Central America and South America, onshore and offshore.|-59.87|-122.19|32.72|-25.28
|2|SIRGAS-Chile 2010|11
|4|SIRGAS-Chile 2010|12|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|0|SIRGAS-Chile 2010|11
|1|~ / UTM zone 18S|8949|0|-75|0.9996|500000|10000000
|1|~ / UTM zone 19S|8949|0|-69|0.9996|500000|10000000
21|0|SIRGAS-CON DGF00P01|13
|0|SIRGAS-CON DGF01P01|14
|0|SIRGAS-CON DGF01P02|15
|0|SIRGAS-CON DGF02P01|16
|0|SIRGAS-CON DGF04P01|17
|0|SIRGAS-CON DGF05P01|18
|0|SIRGAS-CON DGF06P01|19
|0|SIRGAS-CON DGF07P01|20
|0|SIRGAS-CON DGF08P01|21
|0|SIRGAS-CON SIR09P01|22
|0|SIRGAS-CON SIR10P01|23
|0|SIRGAS-CON SIR11P01|1
|0|SIRGAS-CON SIR13P01|3
|0|SIRGAS-CON SIR14P01|5
|0|SIRGAS-CON SIR15P01|7
|0|SIRGAS-CON SIR17P01|9
|0|ITRF88|24
|0|ITRF89|25
|0|ITRF90|26
|0|ITRF91|27
|0|ITRF92|28
|0|ITRF93|29
|0|ITRF94|30
|0|ITRF96|31
|0|ITRF97|32
|0|ITRF2000|33
|0|ITRF2005|34
|0|ITRF2008|35
|0|ITRF2014|36
|2|IGS97|37
|3|IGS97|1997|38|Geodesy.|World.|-90|-180|90|180
|0|IGS97|37
|2|IGS00|39
|3|IGS00|1998|40|Geodesy.|World.|-90|-180|90|180
|0|IGS00|39
|2|IGb00|41
|3|IGb00|1998|42|Geodesy.|World.|-90|-180|90|180
|0|IGb00|41
|2|IGS05|43
|3|IGS05|2000|44|Geodesy.|World.|-90|-180|90|180
|0|IGS05|43
|3|IGS08|2005|45|Geodesy.|World.|-90|-180|90|180
|0|IGS08|46
|2|IGb08|47
|3|IGb08|2005|48|Geodesy.|World.|-90|-180|90|180
|0|IGb08|47
|3|IGS14|2010|49|Geodesy.|World.|-90|-180|90|180
|0|IGS14|50
20|7|~ / LAEA Europe|8086|52|10|4321000|3210000
|8|~ / LCC Europe|8086|52|10|35|65|4000000|2800000
13|0|WGS 84 (G730)|51
|0|WGS 84 (G873)|52
|0|WGS 84 (G1150)|53
|0|WGS 84 (G1674)|54
|0|WGS 84 (G1762)|55
2|0|ETRF89|56
|0|ETRF90|57
|0|ETRF91|58
|0|ETRF92|59
|0|ETRF93|60
|0|ETRF94|61
|0|ETRF96|62
|0|ETRF97|63
|0|ETRF2000|64
|0|ETRF2005|65
|0|ETRF2014|66
|2|NAD83(MARP00)|67
|4|NAD83(MARP00)|68|Geodesy.|Guam, Northern Mariana Islands and Palau; onshore and offshore.|1.64|129.48|23.9|149.55
|0|NAD83(MARP00)|67
|2|NAD83(PACP00)|69
|4|NAD83(PACP00)|70|Geodesy.|American Samoa, Marshall Islands, United States (USA) - Hawaii, United States minor outlying islands; onshore and offshore.|-17.56|157.47|31.8|-151.27
|0|NAD83(PACP00)|69
55|5|IGN 2008 LD height|71
8|2|KOSOVAREF01|72
|4|KOSOVAREF01|73|Geodesy.|Kosovo.|41.85|19.97|43.25|21.8
|0|KOSOVAREF01|72
|1|~ / Balkans zone 7|9140|0|21|0.9999|7500000|0
5|2|SIRGAS-Chile 2013|74
|4|SIRGAS-Chile 2013|75|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|0|SIRGAS-Chile 2013|74
|1|~ / UTM zone 18S|9148|0|-75|0.9996|500000|10000000
|1|~ / UTM zone 19S|9148|0|-69|0.9996|500000|10000000
|2|SIRGAS-Chile 2016|76
|4|SIRGAS-Chile 2016|77|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|0|SIRGAS-Chile 2016|76
|1|~ / UTM zone 18S|9153|0|-75|0.9996|500000|10000000
|1|~ / UTM zone 19S|9153|0|-69|0.9996|500000|10000000
|1|~ / UTM zone 32S|8699|0|9|0.9996|500000|10000000
|1|~ / UTM zone 33S|8699|0|15|0.9996|500000|10000000
|1|~ / UTM zone 34S|8699|0|21|0.9996|500000|10000000
|1|~ / TM 12 SE|8699|0|12|0.9996|500000|10000000
23|!2|SIRGAS-Chile (deprecated)|78
|!4|SIRGAS-Chile|79|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|!0|SIRGAS-Chile (deprecated)|78
7|9|~ / NIWA Albers|4326|-40|175|-30|-50|0|0
14|1|~ / TM-3 103-00|4756|0|103|0.9999|500000|0
|1|~ / TM-3 104-00|4756|0|104|0.9999|500000|0
|1|~ / TM-3 104-30|4756|0|104.5|0.9999|500000|0
|1|~ / TM-3 104-45|4756|0|104.75|0.9999|500000|0
|1|~ / TM-3 105-30|4756|0|105.5|0.9999|500000|0
|1|~ / TM-3 105-45|4756|0|105.75|0.9999|500000|0
|1|~ / TM-3 106-00|4756|0|106|0.9999|500000|0
|1|~ / TM-3 106-15|4756|0|106.25|0.9999|500000|0
|1|~ / TM-3 106-30|4756|0|106.5|0.9999|500000|0
|1|~ / TM-3 107-00|4756|0|107|0.9999|500000|0
|1|~ / TM-3 107-15|4756|0|107.25|0.9999|500000|0
|1|~ / TM-3 107-30|4756|0|107.5|0.9999|500000|0
|1|~ / TM-3 108-15|4756|0|108.25|0.9999|500000|0
|1|~ / TM-3 108-30|4756|0|108.5|0.9999|500000|0
3|6|~ / ZAF BSU Albers 25E|4148|-30|25|-22|-38|1400000|1300000
|6|~ / ZAF BSU Albers 44E|4148|-42|44|-34|-50|1200000|1300000
23|5|CGVD2013a(2010) height|80`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["Tapi_Aike",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","1257"]]
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
DATUM["Parametry_Zemli_1990_11",SPHEROID["PZ-90",6378136,298.257839303,AUTHORITY["EPSG","7054"]],AUTHORITY["EPSG","1158"]]`,
    rows: `9248|3|Tapi Aike|0
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
|1|~ + LCVD61 height (ft)|6135|6131`,
  },
  {
    templates: `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic longitude (Lon)",east,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic latitude (Lat)",north,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Depth",DOWN],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: `DATUM["Lyon_Turin_Ferroviaire_2004",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1295"]]
DATUM["Lyon Turin Ferroviaire 2004",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Baltic 1986",2005,AUTHORITY["EPSG","1296"]]
VERT_DATUM["European Vertical Reference Frame 2007 Poland",2005,AUTHORITY["EPSG","1297"]]
VERT_DATUM["Estonian Height System 2000",2005,AUTHORITY["EPSG","1298"]]
VERT_DATUM["Lithuanian Height System 2007",2005,AUTHORITY["EPSG","1299"]]
VERT_DATUM["Bulgarian Height System 2005",2005,AUTHORITY["EPSG","1300"]]
VERT_DATUM["Norwegian Chart Datum",2005,AUTHORITY["EPSG","1301"]]
VERT_DATUM["Local Tidal Datum at Pago Pago 2020",2005,AUTHORITY["EPSG","1302"]]
VERT_DATUM["National Vertical Datum 1992",2005,AUTHORITY["EPSG","1303"]]
DATUM["Red_Geodesica_Para_Mineria_en_Chile",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1304"]]
DATUM["Red Geodesica Para Mineria en Chile",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["ETRF2000_Poland",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1305"]]
DATUM["ETRF2000 Poland",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Catania 1965",2005,AUTHORITY["EPSG","1306"]]
VERT_DATUM["Cagliari 1956",2005,AUTHORITY["EPSG","1307"]]
DATUM["EOS21_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1308"]]
DATUM["World_Geodetic_System_1984_G2139",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","1309"]]
DATUM["World Geodetic System 1984 (G2139)",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]]
DATUM["ECML14_NB_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1310"]]
DATUM["EWR2_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1311"]]
DATUM["Reseau_Geodesique_Francais_1993_v2",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1312"]]
DATUM["Reseau Geodesique Francais 1993 v2",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["Reseau_Geodesique_Francais_1993_v2b",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1313"]]
DATUM["Reseau Geodesique Francais 1993 v2b",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `9505|0|~ + Alicante height|4258|5782
|0|~ + Ceuta 2 height|4258|9402
|0|~ + Ibiza height|4258|9394
|0|~ + Mallorca height|4258|9392
|0|~ + Menorca height|4258|9393
|0|~ + El Hierro height|4081|9401
|0|~ + Fuerteventura height|4081|9396
|0|~ + Gran Canaria height|4081|9397
|0|~ + La Gomera height|4081|9399
|0|~ + La Palma height|4081|9400
|0|~ + Lanzarote height|4081|9395
|0|~ + Tenerife height|4081|9398
|0|~ + SHVD2015 height|7886|7890
|0|~ + EGM2008 height|4326|3855
|0|~ + FCSVR10 height|5593|5597
|0|~ + KSA-VRF14 height|9333|9335
|0|~ + SRVN16 height|5340|9255
|0|~ + PRVD02 height|6318|6641
|0|~ + VIVD09 height|6318|6642
|0|~ + GUVD04 height|6325|6644
|0|~ + NMVD03 height|6325|6640
|0|~ + ASVD02 height|6322|6643
|0|~ + NZVD2009 height|4167|4440
|0|~ + NZVD2016 height|4167|7839
|0|~ + INAGeoid2020 v1 height|9470|9471
|0|~ + NGG1977 height|4624|5755
|0|~ + Guadeloupe 1988 height|5489|5757
|0|~ + IGN 1988 LS height|5489|5616
|0|~ + IGN 1988 MG height|5489|5617
|0|~ + IGN 1988 SB height|5489|5619
|0|~ + IGN 1988 SM height|5489|5620
|0|~ + IGN 2008 LD height|5489|9130
|0|~ + Martinique 1987 height|5489|5756
|0|~ + NGF-IGN69 height|9777|5720
|0|~ + NGF-IGN78 height|9777|5721
|0|~ + NGNC08 height|4749|9351
|0|~ + Danger 1950 height|4463|5792
|0|~ + IGN 2008 LD height|4558|9130
|0|~ + SA LLD height|8998|9279
|0|~ + CGVD2013a(2010) height|8252|9245
|6|LTF2004(G)|0
|7|LTF2004(G)|1|Engineering survey and mapping for the Trans-Europe Lyon-Turin (TELT) railway project.|France and Italy - on or related to the rail route from Lyon to Turin.|44.87|4.65|45.89|7.88
|4|LTF2004(G)|0
103|5|Baltic 1986 height|2
|5|EVRF2007-PL height|3
5|0|~ + Baltic 1986 height|9702|9650
|0|~ + EVRF2007-PL height|9702|9651
6|5|EH2000 height|4
3|5|LAS07 height|5
3|5|BGS2005 height|6
3|12|CD Norway depth|7
2|13|~ / USFS R6 Albers|4269|34|-120|43|48|600000|0
|5|Pago Pago 2020 height|8
3|1|~ / Bangladesh Transverse Mercator|4682|0|90|0.9996|500000|-2000000
2|1|~ / TM 90 NE|4326|0|90|0.9996|500000|0
|5|NVD 1992 height|9
13|6|REDGEOMIN|10
|8|REDGEOMIN|2019|11|Geodesy, cadastre, engineering survey, topographic mapping.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|4|REDGEOMIN|10
|1|~ / UTM zone 12S|9696|0|-111|0.9996|500000|10000000
|1|~ / UTM zone 18S|9696|0|-75|0.9996|500000|10000000
|1|~ / UTM zone 19S|9696|0|-69|0.9996|500000|10000000
|6|ETRF2000-PL|12
|7|ETRF2000-PL|13|Geodesy.|Poland - onshore and offshore.|49|14.14|55.93|24.15
|4|ETRF2000-PL|12
3|0|~ + MSL height|4326|5714
2|0|~ + EGM96 height|4326|5773
2|1|~ / UTM zone 23N|4617|0|-45|0.9996|500000|0
2|0|~ + CGVD2013 height|9709|6647
|1|~ / UTM zone 24N|4269|0|-39|0.9996|500000|0
|1|~ / UTM zone 24N|4617|0|-39|0.9996|500000|0
|0|~ + CGVD2013 height|9713|6647
|0|~ + CGVD2013a(2010) height|3159|9245
|1|~ / UTM zone 34N|4670|0|21|0.9996|500000|0
5|5|Catania 1965 height|14
|5|Cagliari 1956 height|15
|0|~ + Genoa 1942 height|4258|5214
|0|~ + Catania 1965 height|4258|9721
|0|~ + Cagliari 1956 height|4258|9722
14|4|EOS21-IRF|16
2|1|EOS21 Grid|9739|56.35|-2.75|1|74996.927|133508.35
|0|~ + ODN height|9741|5701
6|9|~ / Alabama East (ftUS)|6318|30.5|-85.8333333333333|0.99996|656166.667|0
|9|~ / Alabama West (ftUS)|6318|30|-87.5|0.999933333|1968500|0
4|6|WGS 84 (G2139)|17
|8|WGS 84 (G2139)|2016|18|Geodesy. Navigation and positioning using GPS satellite system.|World: Afghanistan, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla, Antarctica, Antigua and Barbuda, Argentina, Armenia, Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belgium, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bonaire, Saint Eustasius and Saba, Bosnia and Herzegovina, Botswana, Bouvet Island, Brazil, British Indian Ocean Territory, British Virgin Islands, Brunei Darussalam, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cayman Islands, Central African Republic, Chad, Chile, China, Christmas Island, Cocos (Keeling) Islands, Comoros, Congo, Cook Islands, Costa Rica, Côte d'Ivoire (Ivory Coast), Croatia, Cuba, Curacao, Cyprus, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini (Swaziland), Ethiopia, Falkland Islands (Malvinas), Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia, French Southern Territories, Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Heard Island and McDonald Islands, Holy See (Vatican City State), Honduras, China - Hong Kong, Hungary, Iceland, India, Indonesia, Islamic Republic of Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Democratic People's Republic of Korea (North Korea), Republic of Korea (South Korea), Kosovo, Kuwait, Kyrgyzstan, Lao People's Democratic Republic (Laos), Latvia, Lebanon, Lesotho, Liberia, Libyan Arab Jamahiriya, Liechtenstein, Lithuania, Luxembourg, China - Macao, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania, Mauritius, Mayotte, Mexico, Federated States of Micronesia, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique, Myanmar (Burma), Namibia, Nauru, Nepal, Netherlands, New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, Niue, Norfolk Island, North Macedonia, Northern Mariana Islands, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea (PNG), Paraguay, Peru, Philippines, Pitcairn, Poland, Portugal, Puerto Rico, Qatar, Reunion, Romania, Russian Federation, Rwanda, St Barthelemy, St Kitts and Nevis, St Helena, Ascension and Tristan da Cunha, St Lucia, St Martin, St Pierre and Miquelon, Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia (Slovak Republic), Slovenia, St Maarten, Solomon Islands, Somalia, South Africa, South Georgia and the South Sandwich Islands, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Svalbard and Jan Mayen, Sweden, Switzerland, Syrian Arab Republic, Taiwan, Tajikistan, United Republic of Tanzania, Thailand, The Democratic Republic of the Congo (Zaire), Togo, Tokelau, Tonga, Trinidad and Tobago, Tunisia, Türkiye (Turkey), Turkmenistan, Turks and Caicos Islands, Tuvalu, Uganda, Ukraine, United Arab Emirates (UAE), United Kingdom (UK), United States (USA), United States Minor Outlying Islands, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, US Virgin Islands, Wallis and Futuna, Western Sahara, Yemen, Zambia, Zimbabwe.|-90|-180|90|180
|4|WGS 84 (G2139)|17
3|4|ECML14_NB-IRF|19
3|1|ECML14_NB Grid|9758|55.05|-1.55|1|112242.8512|402313.7432
|0|~ + ODN height|9761|5701
|4|EWR2-IRF|20
3|1|EWR2 Grid|9763|51.95|-0.9|1|192519.9715|146942.6806
|0|~ + ODN height|9766|5701
8|6|RGF93 v2|21
|7|RGF93 v2|22|Geodesy; air, land and sea navigation and safety of life purposes.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
|4|RGF93 v2|21
|10|RGF93 v2 (lon-lat)|22|GIS.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
|11|RGF93 v2 (lon-lat)|21
|6|RGF93 v2b|23
|7|RGF93 v2b|24|Geodesy; air, land and sea navigation and safety of life purposes.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
|4|RGF93 v2b|23
|10|RGF93 v2b (lon-lat)|24|GIS.|France - onshore and offshore, mainland and Corsica (France métropolitaine including Corsica).|41.15|-9.86|51.56|10.38
|11|RGF93 v2b (lon-lat)|23
|0|~ + NGF-IGN69 height|9782|5720
8|2|~ / Lambert-93|9777|46.5|3|49|44|700000|6600000
|2|~ / Lambert-93|9782|46.5|3|49|44|700000|6600000
27|3|~ / LCS-32 Kyiv region|5561|0|30.5|1|300000|0
|2|~ / CC42|9777|42|3|41.25|42.75|1700000|1200000
|2|~ / CC43|9777|43|3|42.25|43.75|1700000|2200000
|2|~ / CC44|9777|44|3|43.25|44.75|1700000|3200000
|2|~ / CC45|9777|45|3|44.25|45.75|1700000|4200000
|2|~ / CC46|9777|46|3|45.25|46.75|1700000|5200000
|2|~ / CC47|9777|47|3|46.25|47.75|1700000|6200000
|2|~ / CC48|9777|48|3|47.25|48.75|1700000|7200000
|2|~ / CC49|9777|49|3|48.25|49.75|1700000|8200000
|2|~ / CC50|9777|50|3|49.25|50.75|1700000|9200000
|3|~ / LCS-01 Crimea|5561|0|34.5|1|300000|0
|3|~ / LCS-05 Vinnytsia|5561|0|28.6666666666667|1|300000|0
|3|~ / LCS-07 Volyn|5561|0|24.8333333333333|1|300000|0
|3|~ / LCS-12 Dnipropetrovsk|5561|0|35|1|300000|0
|3|~ / LCS-14 Donetsk|5561|0|37.5|1|300000|0
|3|~ / LCS-18 Zhytomyr|5561|0|28.5|1|300000|0
|3|~ / LCS-21 Zakarpattia|5561|0|23.5|1|300000|0
|3|~ / LCS-23 Zaporizhzhia|5561|0|36|1|300000|0
|3|~ / LCS-26 Ivano-Frankivsk|5561|0|24.75|1|300000|0
|3|~ / LCS-35 Kirovohrad|5561|0|32|1|300000|0
|3|~ / LCS-44 Luhansk|5561|0|39|1|300000|0
|2|~ / CC42|9782|42|3|41.25|42.75|1700000|1200000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
VERT_CS["%",&,UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Gravity-related height",UP],AUTHORITY["EPSG","$"]]
GEOCCS["%",&,PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Geocentric X",OTHER],AXIS["Geocentric Y",OTHER],AXIS["Geocentric Z",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCRS["%",&,CONVERSION["%",METHOD["Transverse Mercator 3D",ID["EPSG",1111]],PARAMETER["Latitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],PARAMETER["Longitude of natural origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],PARAMETER["Scale factor at natural origin",%,SCALEUNIT["unity",1],ID["EPSG",8805]],PARAMETER["False easting",%,LENGTHUNIT["metre",1],ID["EPSG",8806]],PARAMETER["False northing",%,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,3],AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["metre",1]],AXIS["easting (Y)",east,ORDER[2],LENGTHUNIT["metre",1]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
GEOGCRS["%",DYNAMIC[FRAMEEPOCH[%]],&,PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,3],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],AXIS["ellipsoidal height (h)",up,ORDER[3],LENGTHUNIT["metre",1]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",$]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2463"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2464"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2465"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2466"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2467"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2468"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2469"]]`,
    nodes: `DATUM["MRH21_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1314"]]
DATUM["MOLDOR11_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1315"]]
DATUM["Luxembourg_Reference_Frame",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],AUTHORITY["EPSG","6181"]]
DATUM["Luxembourg Reference Frame",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]]
BASEGEOGCRS["LUREF",DATUM["Luxembourg Reference Frame",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",9893]]
VERT_DATUM["GNTRANS",2005,AUTHORITY["EPSG","1316"]]
VERT_DATUM["GNTRANS2016",2005,AUTHORITY["EPSG","1318"]]
DATUM["EBBWV14_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1319"]]
DATUM["HULLEE13_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1317"]]
DATUM["SCM22_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1320"]]
DATUM["FNL22_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1321"]]
DATUM["International_Terrestrial_Reference_Frame_2020",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1322"]]
DATUM["International Terrestrial Reference Frame 2020",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
VERT_DATUM["Svalbard vertical datum 2006",2005,AUTHORITY["EPSG","1323"]]
DATUM["MWC18_Intermediate_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1324"]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 2013 (CGG2013a) epoch 2002",2005,AUTHORITY["EPSG","1325"]]
VERT_DATUM["Canadian Geodetic Vertical Datum of 2013 (CGG2013a) epoch 1997",2005,AUTHORITY["EPSG","1326"]]
VERT_DATUM["Indonesian Geoid 2020 version 2",2005,AUTHORITY["EPSG","1328"]]
DATUM["SIRGAS-Chile_realization_5_epoch_2021",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1327"]]
DATUM["SIRGAS-Chile realization 5 epoch 2021",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`,
    rows: `9843|4|~ / CC43|9782|43|3|42.25|43.75|1700000|2200000
|4|~ / CC44|9782|44|3|43.25|44.75|1700000|3200000
|4|~ / CC45|9782|45|3|44.25|45.75|1700000|4200000
|4|~ / CC46|9782|46|3|45.25|46.75|1700000|5200000
|4|~ / CC47|9782|47|3|46.25|47.75|1700000|6200000
|4|~ / CC48|9782|48|3|47.25|48.75|1700000|7200000
|4|~ / CC49|9782|49|3|48.25|49.75|1700000|8200000
|4|~ / CC50|9782|50|3|49.25|50.75|1700000|9200000
|0|~ / LCS-46 Lviv|5561|0|24|1|300000|0
|0|~ / LCS-48 Mykolaiv|5561|0|31.8333333333333|1|300000|0
|0|~ / LCS-51 Odessa|5561|0|30|1|300000|0
|0|~ / LCS-53 Poltava|5561|0|33.8333333333333|1|300000|0
|0|~ / LCS-56 Rivne|5561|0|27|1|300000|0
|0|~ / LCS-59 Sumy|5561|0|34.5|1|300000|0
|0|~ / LCS-61 Ternopil|5561|0|25.5|1|300000|0
|0|~ / LCS-63 Kharkiv|5561|0|36.5|1|300000|0
|0|~ / LCS-65 Kherson|5561|0|33.5|1|300000|0
|0|~ / LCS-68 Khmelnytsky|5561|0|27|1|300000|0
|0|~ / LCS-71 Cherkasy|5561|0|31.5|1|300000|0
|0|~ / LCS-73 Chernivtsi|5561|0|26|1|300000|0
|0|~ / LCS-74 Chernihiv|5561|0|32|1|300000|0
|0|~ / LCS-80 Kyiv city|5561|0|30.5|1|300000|0
|0|~ / LCS-85 Sevastopol|5561|0|33|1|300000|0
|3|MRH21-IRF|0
3|2|MRH21 Grid|9866|52.3|-1.8|1|227286.9881|265751.2874
|1|~ + ODN height|9869|5701
|3|MOLDOR11-IRF|1
3|2|~ / PNGMG94 zone 57|5546|0|159|0.9996|500000|10000000
|2|~ / PNGMG94 zone 58|5546|0|165|0.9996|500000|10000000
5|2|MOLDOR11 Grid|9871|53.35|-1.9|1|226574.2032|390894.838
|1|~ + ODN height|9880|5701
2|1|~ + CD Norway depth|4258|9672
9|6|LUREF|2
|7|LUREF|3|Geodesy.|Luxembourg.|49.44|5.73|50.19|6.53
2|8|LUREF / Luxembourg TM (3D)|4|Luxembourg TM (3D)|49.8333333333333|6.16666666666667|1|80000|100000|Cadastre, topographic mapping.|Luxembourg.|49.44|5.73|50.19|6.53
2|1|~ + NG95 height|2169|5774
10|1|~ + Ostend height|4258|5710
13|1|~ + BI height|27700|9451
2|1|ETRS89 / ITM + BI height|2157|9451
|5|GNTRANS height|5
|1|~ + DHHN2016 height|4258|7837
3|5|GNTRANS2016 height|6
|1|DB_REF2003 zone 2|5682|9923
|1|DB_REF2003 zone 3|5683|9923
|1|DB_REF2003 zone 4|5684|9923
|1|DB_REF2003 zone 5|5685|9923
|1|DB_REF2016 zone 2|5682|9927
|1|DB_REF2016 zone 3|5683|9927
|1|DB_REF2016 zone 4|5684|9927
|1|DB_REF2016 zone 5|5685|9927
4|3|EBBWV14-IRF|7
4|2|EBBWV14 Grid|9939|51.75|-3.1|1|106702.326|119968.1395
|1|~ + ODN height|9943|5701
|2|Macedonia State Coordinate System truncated|3906|0|21|0.9999|500000|-4000000
2|9|~ / LAEA Iceland|5324|65|-19|1700000|1300000
|1|~ + ISH2004 height |4659|8089
|1|~ + ISH2004 height|5324|8089
|1|~ + ISH2004 height|8086|8089
|1|~ + ISH2004 height|3057|8089
|1|~ + ISH2004 height|5325|8089
|1|~ + ISH2004 height|8088|8089
11|3|HULLEE13-IRF|8
3|2|HULLEE13 Grid|9964|53.75|-0.95|1|140859.7394|247512.2812
|1|~ + ODN height|9967|5701
|3|SCM22-IRF|9
3|2|SCM22 Grid|9969|56.6|-3.85|1|108600.972|239087.349
|1|~ + ODN height|9972|5701
|3|FNL22-IRF|10
3|2|FNL22 Grid|9974|58|-3.8|1|139618.9493|183110.794
|1|~ + ODN height|9977|5701
10|6|ITRF2020|11
|10|ITRF2020|2015|12|Geodesy.|World.|-90|-180|90|180
|3|ITRF2020|11
10010|5|SVD2006 height|13
|1|~ + SVD2006 height|4258|20000
|2|MWC18 Grid|20033|53.35|-2.55|1|171975.9382|116744.6938
|1|~ + ODN height|20002|5701
|0|~ / Gauss-Kruger zone 4|4200|0|21|1|4500000|0
|0|~ / Gauss-Kruger zone 5|4200|0|27|1|5500000|0
|0|~ / Gauss-Kruger zone 6|4200|0|33|1|6500000|0
|0|~ / Gauss-Kruger zone 7|4200|0|39|1|7500000|0
|0|~ / Gauss-Kruger zone 8|4200|0|45|1|8500000|0
|0|~ / Gauss-Kruger zone 9|4200|0|51|1|9500000|0
|0|~ / Gauss-Kruger zone 10|4200|0|57|1|10500000|0
|0|~ / Gauss-Kruger zone 11|4200|0|63|1|11500000|0
|0|~ / Gauss-Kruger zone 12|4200|0|69|1|12500000|0
|0|~ / Gauss-Kruger zone 13|4200|0|75|1|13500000|0
|0|~ / Gauss-Kruger zone 14|4200|0|81|1|14500000|0
|0|~ / Gauss-Kruger zone 15|4200|0|87|1|15500000|0
|0|~ / Gauss-Kruger zone 16|4200|0|93|1|16500000|0
|0|~ / Gauss-Kruger zone 17|4200|0|99|1|17500000|0
|0|~ / Gauss-Kruger zone 18|4200|0|105|1|18500000|0
|0|~ / Gauss-Kruger zone 19|4200|0|111|1|19500000|0
|0|~ / Gauss-Kruger zone 20|4200|0|117|1|20500000|0
|0|~ / Gauss-Kruger zone 21|4200|0|123|1|21500000|0
|0|~ / Gauss-Kruger zone 22|4200|0|129|1|22500000|0
|0|~ / Gauss-Kruger zone 23|4200|0|135|1|23500000|0
|0|~ / Gauss-Kruger zone 24|4200|0|141|1|24500000|0
|0|~ / Gauss-Kruger zone 25|4200|0|147|1|25500000|0
|0|~ / Gauss-Kruger zone 26|4200|0|153|1|26500000|0
|0|~ / Gauss-Kruger zone 27|4200|0|159|1|27500000|0
|0|~ / Gauss-Kruger zone 28|4200|0|165|1|28500000|0
|0|~ / Gauss-Kruger zone 29|4200|0|171|1|29500000|0
|0|~ / Gauss-Kruger zone 30|4200|0|177|1|30500000|0
|0|~ / Gauss-Kruger zone 31|4200|0|-177|1|31500000|0
|0|~ / Gauss-Kruger zone 32|4200|0|-171|1|32500000|0
|3|MWC18-IRF|14
|5|CGVD2013a(2002) height|15
|5|CGVD2013a(1997) height|16
|5|INAGeoid2020 v2 height|17
|1|~ + CGVD2013a(2002) height|8246|20034
|1|~ + CGVD2013a(1997) height|8240|20035
|6|SIRGAS-Chile 2021|18
|7|SIRGAS-Chile 2021|19|Geodesy.|Chile - onshore and offshore. Includes Easter Island, Juan Fernandez Islands, San Felix, and Sala y Gomez.|-59.87|-113.21|-17.5|-65.72
|3|SIRGAS-Chile 2021|18
|2|~ / UTM zone 12S|20041|0|-111|0.9996|500000|10000000
|1|~ + INAGeoid2020 v2 height|9470|20036
4|2|~ / BCSG2020|7844|-28|153|0.99999|150000|200000
|2|~ / UTM zone 18S|20041|0|-75|0.9996|500000|10000000
|2|~ / UTM zone 19S|20041|0|-69|0.9996|500000|10000000
|11|~ / Amtrak NECCS21 (ft)|6318|40.8333333333333|-74|58|58|0.99999|1500000|1500000
14|!12|~ / Gauss-Kruger CM 21E|4200|0|21|1|500000|0
|!13|~ / Gauss-Kruger CM 27E|4200|0|27|1|500000|0
|!14|~ / Gauss-Kruger CM 33E|4200|0|33|1|500000|0
|!15|~ / Gauss-Kruger CM 39E|4200|0|39|1|500000|0
|!16|~ / Gauss-Kruger CM 45E|4200|0|45|1|500000|0
|!17|~ / Gauss-Kruger CM 51E|4200|0|51|1|500000|0
|!18|~ / Gauss-Kruger CM 57E|4200|0|57|1|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2491"]]`,
    nodes: ``,
    rows: `20071|!2|~ / Gauss-Kruger CM 63E|4200|0|63|1|500000|0
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
|1|~ / UTM zone 37N|4210|0|39|0.9996|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3001"]]`,
    nodes: ``,
    rows: `21100|!2|~ / NEIEZ|4211|110|0.997|3900000|900000
48|1|~ / UTM zone 48S|4211|0|105|0.9996|500000|10000000
|1|~ / UTM zone 49S|4211|0|111|0.9996|500000|10000000
|1|~ / UTM zone 50S|4211|0|117|0.9996|500000|10000000
57|0|~ / GSK 3GK zone 7|7683|0|21|1|7250000|0
|0|~ / GSK 3GK zone 8|7683|0|24|1|8250000|0
|0|~ / GSK 3GK zone 9|7683|0|27|1|9250000|0
|0|~ / GSK 3GK zone 10|7683|0|30|1|10250000|0
|0|~ / GSK 3GK zone 11|7683|0|33|1|11250000|0
|0|~ / GSK 3GK zone 12|7683|0|36|1|12250000|0
|0|~ / GSK 3GK zone 13|7683|0|39|1|13250000|0
|0|~ / GSK 3GK zone 14|7683|0|42|1|14250000|0
|0|~ / GSK 3GK zone 15|7683|0|45|1|15250000|0
|0|~ / GSK 3GK zone 16|7683|0|48|1|16250000|0
|0|~ / GSK 3GK zone 17|7683|0|51|1|17250000|0
|0|~ / GSK 3GK zone 18|7683|0|54|1|18250000|0
|0|~ / GSK 3GK zone 19|7683|0|57|1|19250000|0
|0|~ / GSK 3GK zone 20|7683|0|60|1|20250000|0
|0|~ / GSK 3GK zone 21|7683|0|63|1|21250000|0
|0|~ / GSK 3GK zone 22|7683|0|66|1|22250000|0
|0|~ / GSK 3GK zone 23|7683|0|69|1|23250000|0
|0|~ / GSK 3GK zone 24|7683|0|72|1|24250000|0
|0|~ / GSK 3GK zone 25|7683|0|75|1|25250000|0
|0|~ / GSK 3GK zone 26|7683|0|78|1|26250000|0
|0|~ / GSK 3GK zone 27|7683|0|81|1|27250000|0
|0|~ / GSK 3GK zone 28|7683|0|84|1|28250000|0
|0|~ / GSK 3GK zone 29|7683|0|87|1|29250000|0
|0|~ / GSK 3GK zone 30|7683|0|90|1|30250000|0
|0|~ / GSK 3GK zone 31|7683|0|93|1|31250000|0
|0|~ / GSK 3GK zone 32|7683|0|96|1|32250000|0
|0|~ / GSK 3GK zone 33|7683|0|99|1|33250000|0
|0|~ / GSK 3GK zone 34|7683|0|102|1|34250000|0
|0|~ / GSK 3GK zone 35|7683|0|105|1|35250000|0
|0|~ / GSK 3GK zone 36|7683|0|108|1|36250000|0
|0|~ / GSK 3GK zone 37|7683|0|111|1|37250000|0
|0|~ / GSK 3GK zone 38|7683|0|114|1|38250000|0
|0|~ / GSK 3GK zone 39|7683|0|117|1|39250000|0
|0|~ / GSK 3GK zone 40|7683|0|120|1|40250000|0
|0|~ / GSK 3GK zone 41|7683|0|123|1|41250000|0
|0|~ / GSK 3GK zone 42|7683|0|126|1|42250000|0
|0|~ / GSK 3GK zone 43|7683|0|129|1|43250000|0
|0|~ / GSK 3GK zone 44|7683|0|132|1|44250000|0
|0|~ / GSK 3GK zone 45|7683|0|135|1|45250000|0
|0|~ / GSK 3GK zone 46|7683|0|138|1|46250000|0
|0|~ / GSK 3GK zone 47|7683|0|141|1|47250000|0
|0|~ / GSK 3GK zone 48|7683|0|144|1|48250000|0
|0|~ / GSK 3GK zone 49|7683|0|147|1|49250000|0
|0|~ / GSK 3GK zone 50|7683|0|150|1|50250000|0
|0|~ / GSK 3GK zone 51|7683|0|153|1|51250000|0
|0|~ / GSK 3GK zone 52|7683|0|156|1|52250000|0
|0|~ / GSK 3GK zone 53|7683|0|159|1|53250000|0
|0|~ / GSK 3GK zone 54|7683|0|162|1|54250000|0
|0|~ / GSK 3GK zone 55|7683|0|165|1|55250000|0
|0|~ / GSK 3GK zone 56|7683|0|168|1|56250000|0
|0|~ / GSK 3GK zone 57|7683|0|171|1|57250000|0
|0|~ / GSK 3GK zone 58|7683|0|174|1|58250000|0
|0|~ / GSK 3GK zone 59|7683|0|177|1|59250000|0
|0|~ / GSK 3GK zone 60|7683|0|180|1|60250000|0
|0|~ / GSK 3GK zone 61|7683|0|-177|1|61250000|0
|0|~ / GSK 3GK zone 62|7683|0|-174|1|62250000|0
|0|~ / GSK 3GK zone 63|7683|0|-171|1|63250000|0
|0|~ / GSK 3GK zone 64|7683|0|-168|1|64250000|0
27|1|~ / British West Indies Grid|4212|0|-62|0.9995|400000|0
|1|~ / Barbados National Grid|4212|13.1763888888889|-59.5597222222222|0.9999986|30000|75000
15|0|~ / GSK 3GK CM 21E|7683|0|21|1|250000|0
|0|~ / GSK 3GK CM 24E|7683|0|24|1|250000|0
|0|~ / GSK 3GK CM 27E|7683|0|27|1|250000|0
|0|~ / GSK 3GK CM 30E|7683|0|30|1|250000|0
|0|~ / GSK 3GK CM 33E|7683|0|33|1|250000|0
|0|~ / GSK 3GK CM 36E|7683|0|36|1|250000|0
|0|~ / GSK 3GK CM 39E|7683|0|39|1|250000|0
|0|~ / GSK 3GK CM 42E|7683|0|42|1|250000|0
|0|~ / GSK 3GK CM 45E|7683|0|45|1|250000|0
|0|~ / GSK 3GK CM 48E|7683|0|48|1|250000|0
|0|~ / GSK 3GK CM 51E|7683|0|51|1|250000|0
|0|~ / GSK 3GK CM 54E|7683|0|54|1|250000|0
|0|~ / GSK 3GK CM 57E|7683|0|57|1|250000|0
|0|~ / GSK 3GK CM 60E|7683|0|60|1|250000|0
|0|~ / GSK 3GK CM 63E|7683|0|63|1|250000|0
|0|~ / GSK 3GK CM 66E|7683|0|66|1|250000|0
|0|~ / GSK 3GK CM 69E|7683|0|69|1|250000|0
|0|~ / GSK 3GK CM 72E|7683|0|72|1|250000|0
|0|~ / GSK 3GK CM 75E|7683|0|75|1|250000|0
|0|~ / GSK 3GK CM 78E|7683|0|78|1|250000|0
|0|~ / GSK 3GK CM 81E|7683|0|81|1|250000|0
|0|~ / GSK 3GK CM 84E|7683|0|84|1|250000|0
|0|~ / GSK 3GK CM 87E|7683|0|87|1|250000|0
|0|~ / GSK 3GK CM 90E|7683|0|90|1|250000|0
|0|~ / GSK 3GK CM 93E|7683|0|93|1|250000|0
|0|~ / GSK 3GK CM 96E|7683|0|96|1|250000|0
|0|~ / GSK 3GK CM 99E|7683|0|99|1|250000|0
|0|~ / GSK 3GK CM 102E|7683|0|102|1|250000|0
|0|~ / GSK 3GK CM 105E|7683|0|105|1|250000|0
|0|~ / GSK 3GK CM 108E|7683|0|108|1|250000|0
|0|~ / GSK 3GK CM 111E|7683|0|111|1|250000|0
|0|~ / GSK 3GK CM 114E|7683|0|114|1|250000|0
|0|~ / GSK 3GK CM 117E|7683|0|117|1|250000|0
|0|~ / GSK 3GK CM 120E|7683|0|120|1|250000|0
|0|~ / GSK 3GK CM 123E|7683|0|123|1|250000|0
|0|~ / GSK 3GK CM 126E|7683|0|126|1|250000|0
|0|~ / GSK 3GK CM 129E|7683|0|129|1|250000|0
|0|~ / GSK 3GK CM 132E|7683|0|132|1|250000|0
|0|~ / GSK 3GK CM 135E|7683|0|135|1|250000|0
|0|~ / GSK 3GK CM 138E|7683|0|138|1|250000|0
|0|~ / GSK 3GK CM 141E|7683|0|141|1|250000|0
|0|~ / GSK 3GK CM 144E|7683|0|144|1|250000|0
|0|~ / GSK 3GK CM 147E|7683|0|147|1|250000|0
|0|~ / GSK 3GK CM 150E|7683|0|150|1|250000|0
|0|~ / GSK 3GK CM 153E|7683|0|153|1|250000|0
|0|~ / GSK 3GK CM 156E|7683|0|156|1|250000|0
|0|~ / GSK 3GK CM 159E|7683|0|159|1|250000|0
|0|~ / GSK 3GK CM 162E|7683|0|162|1|250000|0
|0|~ / GSK 3GK CM 165E|7683|0|165|1|250000|0
|0|~ / GSK 3GK CM 168E|7683|0|168|1|250000|0
|0|~ / GSK 3GK CM 171E|7683|0|171|1|250000|0
|0|~ / GSK 3GK CM 174E|7683|0|174|1|250000|0
|0|~ / GSK 3GK CM 177E|7683|0|177|1|250000|0
|0|~ / GSK 3GK CM 180E|7683|0|180|1|250000|0
|0|~ / GSK 3GK CM 177W|7683|0|-177|1|250000|0
|0|~ / GSK 3GK CM 174W|7683|0|-174|1|250000|0
|0|~ / GSK 3GK CM 171W|7683|0|-171|1|250000|0
|0|~ / GSK 3GK CM 168W|7683|0|-168|1|250000|0
49|0|~ / Gauss-Kruger zone 13|4214|0|75|1|13500000|0
|0|~ / Gauss-Kruger zone 14|4214|0|81|1|14500000|0
|0|~ / Gauss-Kruger zone 15|4214|0|87|1|15500000|0
|0|~ / Gauss-Kruger zone 16|4214|0|93|1|16500000|0
|0|~ / Gauss-Kruger zone 17|4214|0|99|1|17500000|0
|0|~ / Gauss-Kruger zone 18|4214|0|105|1|18500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Tunisia_Mapping_Grid"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["kilometre",1000,AUTHORITY["EPSG","9036"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `21419|1|~ / Gauss-Kruger zone 19|4214|0|111|1|19500000|0
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
5|0|~ / MTM NS 1997 zone 5|8240|0|-64.5|0.9999|15500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conic_Near-Conformal"],PARAMETER["Latitude of natural origin",%],PARAMETER["Longitude of natural origin",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2214"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2312"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `22338|0|~ / MTM NS 1997 zone 4|8240|0|-61.5|0.9999|14500000|0
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
|0|~ / Indonesia TM-3 zone 51.2|4755|0|124.5|0.9999|200000|1500000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Indian yard",0.914398530744441,AUTHORITY["EPSG","9084"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's foot",0.3047972654,AUTHORITY["EPSG","9005"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["British chain (Benoit 1895 B)",20.1167824943759,AUTHORITY["EPSG","9062"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3002"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26194"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3003"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3004"]]`,
    nodes: ``,
    rows: `23841|0|~ / Indonesia TM-3 zone 52.1|4755|0|127.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 52.2|4755|0|130.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 53.1|4755|0|133.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 53.2|4755|0|136.5|0.9999|200000|1500000
|0|~ / Indonesia TM-3 zone 54.1|4755|0|139.5|0.9999|200000|1500000
|0|~ / UTM zone 46N|4238|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|4238|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4238|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|4238|0|111|0.9996|500000|0
|0|~ / UTM zone 50N|4238|0|117|0.9996|500000|0
|0|~ / UTM zone 51N|4238|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|4238|0|129|0.9996|500000|0
|!0|~ / UTM zone 53N (deprecated)|4238|0|135|0.9996|500000|0
13|0|~ / UTM zone 46N|4755|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|4755|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4755|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|4755|0|111|0.9996|500000|0
|0|~ / UTM zone 50N|4755|0|117|0.9996|500000|0
|0|~ / UTM zone 51N|4755|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|4755|0|129|0.9996|500000|0
5|0|~ / UTM zone 47S|4755|0|99|0.9996|500000|10000000
|0|~ / UTM zone 48S|4755|0|105|0.9996|500000|10000000
|0|~ / UTM zone 49S|4755|0|111|0.9996|500000|10000000
|0|~ / UTM zone 50S|4755|0|117|0.9996|500000|10000000
|0|~ / UTM zone 51S|4755|0|123|0.9996|500000|10000000
|0|~ / UTM zone 52S|4755|0|129|0.9996|500000|10000000
|0|~ / UTM zone 53S|4755|0|135|0.9996|500000|10000000
|0|~ / UTM zone 54S|4755|0|141|0.9996|500000|10000000
2|!0|~ / UTM zone 46S (deprecated)|4238|0|93|0.9996|500000|10000000
|0|~ / UTM zone 47S|4238|0|99|0.9996|500000|10000000
|0|~ / UTM zone 48S|4238|0|105|0.9996|500000|10000000
|0|~ / UTM zone 49S|4238|0|111|0.9996|500000|10000000
|0|~ / UTM zone 50S|4238|0|117|0.9996|500000|10000000
|0|~ / UTM zone 51S|4238|0|123|0.9996|500000|10000000
|0|~ / UTM zone 52S|4238|0|129|0.9996|500000|10000000
|0|~ / UTM zone 53S|4238|0|135|0.9996|500000|10000000
|0|~ / UTM zone 54S|4238|0|141|0.9996|500000|10000000
52|0|~ / UTM zone 46N|4239|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|4239|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4239|0|105|0.9996|500000|0
99|0|~ / UTM zone 47N|4240|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4240|0|105|0.9996|500000|0
52|3|~ / Jamaica (Old Grid)|4241|18|-77|1|550000|400000
100|1|~ / Jamaica National Grid|4242|18|-77|1|250000|150000
105|0|~ / UTM zone 45N|4144|0|87|0.9996|500000|0
|0|~ / UTM zone 46N|4144|0|93|0.9996|500000|0
5|0|~ / UTM zone 41N|4145|0|63|0.9996|500000|0
|0|~ / UTM zone 42N|4145|0|69|0.9996|500000|0
|0|~ / UTM zone 43N|4145|0|75|0.9996|500000|0
29|0|~ / UTM zone 42N|4146|0|69|0.9996|500000|0
|0|~ / UTM zone 43N|4146|0|75|0.9996|500000|0
|0|~ / UTM zone 44N|4146|0|81|0.9996|500000|0
|0|~ / UTM zone 45N|4146|0|87|0.9996|500000|0
|0|~ / UTM zone 46N|4146|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|4146|0|99|0.9996|500000|0
23|2|~ / India zone 0|4243|39.5|68|0.99846154|2355500|2590000
|2|~ / India zone I|4243|32.5|68|0.99878641|3000000|1000000
|2|~ / India zone IIa|4243|26|74|0.99878641|3000000|1000000
|2|~ / India zone IIIa|4243|19|80|0.99878641|3000000|1000000
|2|~ / India zone IVa|4243|12|80|0.99878641|3000000|1000000
|1|~ / India zone IIb|4144|26|90|0.99878641|2743185.69|914395.23
|1|~ / India zone I|4145|32.5|68|0.99878641|2743196.4|914398.8
|1|~ / India zone IIa|4145|26|74|0.99878641|2743196.4|914398.8
|1|~ / India zone I|4146|32.5|68|0.99878641|2743195.5|914398.5
|1|~ / India zone IIa|4146|26|74|0.99878641|2743195.5|914398.5
|1|~ / India zone IIb|4146|26|90|0.99878641|2743195.5|914398.5
|1|~ / India zone IIIa|4146|19|80|0.99878641|2743195.5|914398.5
|2|~ / India zone IIb|4243|26|90|0.99878641|3000000|1000000
|1|~ / India zone IVa|4146|12|80|0.99878641|2743195.5|914398.5
117|4|~ / Singapore Grid|4245|1.28764666666667|103.853002222222|30000|30000
47|0|~ / UTM zone 47N|4245|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4245|0|105|0.9996|500000|0
23|!5|Kertau / R.S.O. Malaya (ch) (deprecated)|4245|4|102.25|323.0257905|323.130102361111|0.99984|40000|0
29|1|~ Lambert|4246|32.5|45|0.9987864078|1500000|1166200
118|0|~ / UTM zone 18N|4247|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4247|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4247|0|-63|0.9996|500000|0
97|0|~ / UTM zone 17N|4248|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4248|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4248|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4248|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4248|0|-57|0.9996|500000|0
56|0|~ / UTM zone 17S|4248|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 18S|4248|0|-75|0.9996|500000|10000000
|0|~ / UTM zone 19S|4248|0|-69|0.9996|500000|10000000
|0|~ / UTM zone 20S|4248|0|-63|0.9996|500000|10000000
|0|~ / UTM zone 21S|4248|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|4248|0|-51|0.9996|500000|10000000
9|0|~ / Peru west zone|4248|-6|-80.5|0.99983008|222000|1426834.743
|0|~ / Peru central zone|4248|-9.5|-76|0.99932994|720000|1039979.159
|0|~ / Peru east zone|4248|-9.5|-70.5|0.99952992|1324000|1040084.558
107|0|~ / Ghana Metre Grid|4250|4.66666666666667|-1|0.99975|274319.51|0
231|0|~ / UTM zone 31N|4252|0|3|0.9996|500000|0
160|0|~ / Philippines zone I|4253|0|117|0.99995|500000|0
|0|~ / Philippines zone II|4253|0|119|0.99995|500000|0
|0|~ / Philippines zone III|4253|0|121|0.99995|500000|0
|0|~ / Philippines zone IV|4253|0|123|0.99995|500000|0
|0|~ / Philippines zone V|4253|0|125|0.99995|500000|0
305|!6|~ / NEIEZ|4257|110|0.997|3900000|900000
128|0|~ / UTM zone 28N|4258|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4258|0|-9|0.9996|500000|0
|0|~ / UTM zone 30N|4258|0|-3|0.9996|500000|0
|0|~ / UTM zone 31N|4258|0|3|0.9996|500000|0
|0|~ / UTM zone 32N|4258|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|4258|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|4258|0|21|0.9996|500000|0
|0|~ / UTM zone 35N|4258|0|27|0.9996|500000|0
|0|~ / UTM zone 36N|4258|0|33|0.9996|500000|0
|0|~ / UTM zone 37N|4258|0|39|0.9996|500000|0
|!0|~ / UTM zone 38N (deprecated)|4258|0|45|0.9996|500000|0
46|7|~ / TM Baltic93|4258|0|24|0.9996|500000|0
48|0|~ / UTM zone 32S|4259|0|9|0.9996|500000|10000000
259|1|~ / Nord Maroc|4261|33.3|-5.4|0.999625769|500000|300000
|1|~ / Sud Maroc|4261|29.7|-5.4|0.999615596|500000|300000
|!8|~ / Sahara Nord|4261|26.1|-5.4|0.999616304|1200000|400000
|1|~ / Sahara Nord|4261|26.1|-5.4|0.999616304|1200000|400000
|1|~ / Sahara Sud|4261|22.5|-5.4|0.999616437|1500000|400000
42|0|~ / UTM zone 37N|4262|0|39|0.9996|500000|0
94|0|~ / UTM zone 31N|4263|0|3|0.9996|500000|0
|0|~ / UTM zone 32N|4263|0|9|0.9996|500000|0
59|0|~ / Nigeria West Belt|4263|4|4.5|0.99975|230738.26|0
|0|~ / Nigeria Mid Belt|4263|4|8.5|0.99975|670553.98|0
|0|~ / Nigeria East Belt|4263|4|12.5|0.99975|1110369.7|0
39|!0|Mhast / UTM zone 32S (deprecated)|4264|0|9|0.9996|500000|10000000
159|!9|~ / Italy zone 1|4265|0|9|0.9996|1500000|0
|!10|~ / Italy zone 2|4265|0|15|0.9996|2520000|0
40|0|~ / UTM zone 32N|4266|0|9|0.9996|500000|0
60|0|~ / UTM zone 32S|4266|0|9|0.9996|500000|10000000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26799"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5623"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5624"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5625"]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",6200]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",6201]]
PROJCRS["%",&,CONVERSION["%",METHOD["Lambert Conic Conformal (2SP Michigan)",ID["EPSG",1051]],PARAMETER["Latitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",%,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8826]],PARAMETER["Northing at false origin",%,LENGTHUNIT["US survey foot",0.304800609601219],ID["EPSG",8827]],PARAMETER["Ellipsoid scaling factor",%,SCALEUNIT["unity",1],ID["EPSG",1038]]],CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1],LENGTHUNIT["US survey foot",0.304800609601219]],AXIS["northing (Y)",north,ORDER[2],LENGTHUNIT["US survey foot",0.304800609601219]],USAGE[SCOPE["%"],AREA["%"],BBOX[%,%,%,%]],ID["EPSG",6202]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26847"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26848"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26849"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26850"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26851"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26852"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26853"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26854"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26855"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26856"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26857"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26858"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26859"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26860"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26861"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26862"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26863"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26864"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26865"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26866"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26867"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26868"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26869"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26870"]]`,
    nodes: `BASEGEOGCRS["NAD27",DATUM["North American Datum 1927",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4267]]`,
    rows: `26701|2|~ / UTM zone 1N|4267|0|-177|0.9996|500000|0
|2|~ / UTM zone 2N|4267|0|-171|0.9996|500000|0
|2|~ / UTM zone 3N|4267|0|-165|0.9996|500000|0
|2|~ / UTM zone 4N|4267|0|-159|0.9996|500000|0
|2|~ / UTM zone 5N|4267|0|-153|0.9996|500000|0
|2|~ / UTM zone 6N|4267|0|-147|0.9996|500000|0
|2|~ / UTM zone 7N|4267|0|-141|0.9996|500000|0
|2|~ / UTM zone 8N|4267|0|-135|0.9996|500000|0
|2|~ / UTM zone 9N|4267|0|-129|0.9996|500000|0
|2|~ / UTM zone 10N|4267|0|-123|0.9996|500000|0
|2|~ / UTM zone 11N|4267|0|-117|0.9996|500000|0
|2|~ / UTM zone 12N|4267|0|-111|0.9996|500000|0
|2|~ / UTM zone 13N|4267|0|-105|0.9996|500000|0
|2|~ / UTM zone 14N|4267|0|-99|0.9996|500000|0
|2|~ / UTM zone 15N|4267|0|-93|0.9996|500000|0
|2|~ / UTM zone 16N|4267|0|-87|0.9996|500000|0
|2|~ / UTM zone 17N|4267|0|-81|0.9996|500000|0
|2|~ / UTM zone 18N|4267|0|-75|0.9996|500000|0
|2|~ / UTM zone 19N|4267|0|-69|0.9996|500000|0
|2|~ / UTM zone 20N|4267|0|-63|0.9996|500000|0
|2|~ / UTM zone 21N|4267|0|-57|0.9996|500000|0
|2|~ / UTM zone 22N|4267|0|-51|0.9996|500000|0
7|1|~ / Alabama East|4267|30.5|-85.8333333333333|0.99996|500000|0
|1|~ / Alabama West|4267|30|-87.5|0.999933333|500000|0
|3|~ / Alaska zone 1|4267|57|-133.666666666667|323.130102361111|323.130102361111|0.9999|16404166.67|-16404166.67
|1|~ / Alaska zone 2|4267|54|-142|0.9999|500000|0
|1|~ / Alaska zone 3|4267|54|-146|0.9999|500000|0
|1|~ / Alaska zone 4|4267|54|-150|0.9999|500000|0
|1|~ / Alaska zone 5|4267|54|-154|0.9999|500000|0
|1|~ / Alaska zone 6|4267|54|-158|0.9999|500000|0
|1|~ / Alaska zone 7|4267|54|-162|0.9999|700000|0
|1|~ / Alaska zone 8|4267|54|-166|0.9999|500000|0
|1|~ / Alaska zone 9|4267|54|-170|0.9999|600000|0
|0|~ / Alaska zone 10|4267|51|-176|53.8333333333333|51.8333333333333|3000000|0
|0|~ / California zone I|4267|39.3333333333333|-122|41.6666666666667|40|2000000|0
|0|~ / California zone II|4267|37.6666666666667|-122|39.8333333333333|38.3333333333333|2000000|0
|0|~ / California zone III|4267|36.5|-120.5|38.4333333333333|37.0666666666667|2000000|0
|0|~ / California zone IV|4267|35.3333333333333|-119|37.25|36|2000000|0
|0|~ / California zone V|4267|33.5|-118|35.4666666666667|34.0333333333333|2000000|0
|0|~ / California zone VI|4267|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|2000000|0
|!4|~ / California zone VII|4267|34.1333333333333|-118.333333333333|34.4166666666667|33.8666666666667|4186692.58|4160926.74
|1|~ / Arizona East|4267|31|-110.166666666667|0.9999|500000|0
|1|~ / Arizona Central|4267|31|-111.916666666667|0.9999|500000|0
|1|~ / Arizona West|4267|31|-113.75|0.999933333|500000|0
|0|~ / Arkansas North|4267|34.3333333333333|-92|36.2333333333333|34.9333333333333|2000000|0
|0|~ / Arkansas South|4267|32.6666666666667|-92|34.7666666666667|33.3|2000000|0
|0|~ / Colorado North|4267|39.3333333333333|-105.5|39.7166666666667|40.7833333333333|2000000|0
|0|~ / Colorado Central|4267|37.8333333333333|-105.5|39.75|38.45|2000000|0
|0|~ / Colorado South|4267|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|2000000|0
|0|~ / Connecticut|4267|40.8333333333333|-72.75|41.8666666666667|41.2|600000|0
|1|~ / Delaware|4267|38|-75.4166666666667|0.999995|500000|0
|1|~ / Florida East|4267|24.3333333333333|-81|0.999941177|500000|0
|1|~ / Florida West|4267|24.3333333333333|-82|0.999941177|500000|0
|0|~ / Florida North|4267|29|-84.5|30.75|29.5833333333333|2000000|0
6|1|~ / Georgia East|4267|30|-82.1666666666667|0.9999|500000|0
|1|~ / Georgia West|4267|30|-84.1666666666667|0.9999|500000|0
|1|~ / Idaho East|4267|41.6666666666667|-112.166666666667|0.999947368|500000|0
|1|~ / Idaho Central|4267|41.6666666666667|-114|0.999947368|500000|0
|1|~ / Idaho West|4267|41.6666666666667|-115.75|0.999933333|500000|0
|1|~ / Illinois East|4267|36.6666666666667|-88.3333333333333|0.999975|500000|0
|1|~ / Illinois West|4267|36.6666666666667|-90.1666666666667|0.999941177|500000|0
|1|~ / Indiana East|4267|37.5|-85.6666666666667|0.999966667|500000|0
|1|~ / Indiana West|4267|37.5|-87.0833333333333|0.999966667|500000|0
|0|~ / Iowa North|4267|41.5|-93.5|43.2666666666667|42.0666666666667|2000000|0
|0|~ / Iowa South|4267|40|-93.5|41.7833333333333|40.6166666666667|2000000|0
|0|~ / Kansas North|4267|38.3333333333333|-98|39.7833333333333|38.7166666666667|2000000|0
|0|~ / Kansas South|4267|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|2000000|0
|0|~ / Kentucky North|4267|37.5|-84.25|37.9666666666667|38.9666666666667|2000000|0
|0|~ / Kentucky South|4267|36.3333333333333|-85.75|36.7333333333333|37.9333333333333|2000000|0
|0|~ / Louisiana North|4267|30.6666666666667|-92.5|31.1666666666667|32.6666666666667|2000000|0
|0|~ / Louisiana South|4267|28.6666666666667|-91.3333333333333|29.3|30.7|2000000|0
|1|~ / Maine East|4267|43.8333333333333|-68.5|0.9999|500000|0
|1|~ / Maine West|4267|42.8333333333333|-70.1666666666667|0.999966667|500000|0
|0|~ / Maryland|4267|37.8333333333333|-77|38.3|39.45|800000|0
|0|~ / Massachusetts Mainland|4267|41|-71.5|41.7166666666667|42.6833333333333|600000|0
|0|~ / Massachusetts Island|4267|41|-70.5|41.2833333333333|41.4833333333333|200000|0
4|0|~ / Minnesota North|4267|46.5|-93.1|47.0333333333333|48.6333333333333|2000000|0
|0|~ / Minnesota Central|4267|45|-94.25|45.6166666666667|47.05|2000000|0
|0|~ / Minnesota South|4267|43|-94|43.7833333333333|45.2166666666667|2000000|0
|1|~ / Mississippi East|4267|29.6666666666667|-88.8333333333333|0.99996|500000|0
|1|~ / Mississippi West|4267|30.5|-90.3333333333333|0.999941177|500000|0
|1|~ / Missouri East|4267|35.8333333333333|-90.5|0.999933333|500000|0
|1|~ / Missouri Central|4267|35.8333333333333|-92.5|0.999933333|500000|0
|1|~ / Missouri West|4267|36.1666666666667|-94.5|0.999941177|500000|0
|0|~ / California zone VII|4267|34.1333333333333|-118.333333333333|34.4166666666667|33.8666666666667|4186692.58|4160926.74
2|!5|~ / Michigan East|4267|41.5|-83.6666666666667|0.999942857|500000|0
|!6|~ / Michigan Old Central|4267|41.5|-85.75|0.999909091|500000|0
|!7|~ / Michigan West|4267|41.5|-88.75|0.999909091|500000|0
8|!8|NAD27 / Michigan North|0|Michigan CS27 North zone|45.45|-87|45.4833333333333|47.0833333333333|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan north of approximately 45°45'N - counties of Alger; Baraga; Chippewa; Delta; Dickinson; Gogebic; Houghton; Iron; Keweenaw; Luce; Mackinac; Marquette; Menominee; Ontonagon; Schoolcraft.|45.08|-90.42|48.32|-83.44
|!9|NAD27 / Michigan Central|0|Michigan CS27 Central zone|43.3166666666667|-84.3333333333333|44.1833333333333|45.7|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan - counties of Alcona; Alpena; Antrim; Arenac; Benzie; Charlevoix; Cheboygan; Clare; Crawford; Emmet; Gladwin; Grand Traverse; Iosco; Kalkaska; Lake; Leelanau; Manistee; Mason; Missaukee; Montmorency; Ogemaw; Osceola; Oscoda; Otsego; Presque Isle; Roscommon; Wexford.|43.8|-87.06|45.92|-82.27
|!10|NAD27 / Michigan South|0|Michigan CS27 South zone|41.5|-84.3333333333333|42.1|43.6666666666667|2000000|0|1.0000382|Engineering survey, topographic mapping.|United States (USA) - Michigan - counties of Allegan; Barry; Bay; Berrien; Branch; Calhoun; Cass; Clinton; Eaton; Genesee; Gratiot; Hillsdale; Huron; Ingham; Ionia; Isabella; Jackson; Kalamazoo; Kent; Lapeer; Lenawee; Livingston; Macomb; Mecosta; Midland; Monroe; Montcalm; Muskegon; Newaygo; Oakland; Oceana; Ottawa; Saginaw; Sanilac; Shiawassee; St Clair; St Joseph; Tuscola; Van Buren; Washtenaw; Wayne.|41.69|-87.2|44.22|-82.13
|!11|~ / Maine East (ftUS)|4269|43.6666666666667|-68.5|0.9999|984250|0
|!12|~ / Maine West (ftUS)|4269|42.8333333333333|-70.1666666666667|0.999966667|2952750|0
4|!13|~ / Minnesota North (ftUS)|4269|46.5|-93.1|48.6333333333333|47.0333333333333|2624666.6667|328083.3333
|!14|~ / Minnesota Central (ftUS)|4269|45|-94.25|47.05|45.6166666666667|2624666.6667|328083.3333
|!15|~ / Minnesota South (ftUS)|4269|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333
|!16|~ / Nebraska (ftUS)|4269|39.8333333333333|-100|43|40|1640416.6667|0
|!17|~ / West Virginia North (ftUS)|4269|38.5|-79.5|40.25|39|1968500|0
|!18|~ / West Virginia South (ftUS)|4269|37|-81|38.8833333333333|37.4833333333333|1968500|0
|!19|~ / Maine East (ftUS)|4152|43.6666666666667|-68.5|0.9999|984250|0
|!20|~ / Maine West (ftUS)|4152|42.8333333333333|-70.1666666666667|0.999966667|2952750|0
4|!21|~ / Minnesota North (ftUS)|4152|46.5|-93.1|48.6333333333333|47.0333333333333|2624666.6667|328083.3333
|!22|~ / Minnesota Central (ftUS)|4152|45|-94.25|47.05|45.6166666666667|2624666.6667|328083.3333
|!23|~ / Minnesota South (ftUS)|4152|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333
|!24|~ / Nebraska (ftUS)|4152|39.8333333333333|-100|43|40|1640416.6667|0
|!25|~ / West Virginia North (ftUS)|4152|38.5|-79.5|40.25|39|1968500|0
|!26|~ / West Virginia South (ftUS)|4152|37|-81|38.8833333333333|37.4833333333333|1968500|0
|!27|~ / Maine East (ftUS)|4759|43.6666666666667|-68.5|0.9999|984250|0
|!28|~ / Maine West (ftUS)|4759|42.8333333333333|-70.1666666666667|0.999966667|2952750|0
4|!29|~ / Minnesota North (ftUS)|4759|46.5|-93.1|48.6333333333333|47.0333333333333|2624666.6667|328083.3333
|!30|~ / Minnesota Central (ftUS)|4759|45|-94.25|47.05|45.6166666666667|2624666.6667|328083.3333
|!31|~ / Minnesota South (ftUS)|4759|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333
|!32|~ / Nebraska (ftUS)|4759|39.8333333333333|-100|43|40|1640416.6667|0
|!33|~ / West Virginia North (ftUS)|4759|38.5|-79.5|40.25|39|1968500|0
|!34|~ / West Virginia South (ftUS)|4759|37|-81|38.8833333333333|37.4833333333333|1968500|0
|1|~ / Maine East (ftUS)|4269|43.6666666666667|-68.5|0.9999|984250|0
|1|~ / Maine West (ftUS)|4269|42.8333333333333|-70.1666666666667|0.999966667|2952750|0
|0|~ / Minnesota North (ftUS)|4269|46.5|-93.1|48.6333333333333|47.0333333333333|2624666.6667|328083.3333
|0|~ / Minnesota Central (ftUS)|4269|45|-94.25|47.05|45.6166666666667|2624666.6667|328083.3333
|0|~ / Minnesota South (ftUS)|4269|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333
|0|~ / Nebraska (ftUS)|4269|39.8333333333333|-100|43|40|1640416.6667|0
|0|~ / West Virginia North (ftUS)|4269|38.5|-79.5|40.25|39|1968500|0
|0|~ / West Virginia South (ftUS)|4269|37|-81|38.8833333333333|37.4833333333333|1968500|0
|1|~ / Maine East (ftUS)|4152|43.6666666666667|-68.5|0.9999|984250|0
|1|~ / Maine West (ftUS)|4152|42.8333333333333|-70.1666666666667|0.999966667|2952750|0
|0|~ / Minnesota North (ftUS)|4152|46.5|-93.1|48.6333333333333|47.0333333333333|2624666.6667|328083.3333
|0|~ / Minnesota Central (ftUS)|4152|45|-94.25|47.05|45.6166666666667|2624666.6667|328083.3333
|0|~ / Minnesota South (ftUS)|4152|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2205"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","7005"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","7006"]]
PROJCS["%",^,PROJECTION["New_Zealand_Map_Grid"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `26860|3|~ / Nebraska (ftUS)|4152|39.8333333333333|-100|43|40|1640416.6667|0
|3|~ / West Virginia North (ftUS)|4152|38.5|-79.5|40.25|39|1968500|0
|3|~ / West Virginia South (ftUS)|4152|37|-81|38.8833333333333|37.4833333333333|1968500|0
|4|~ / Maine East (ftUS)|4759|43.6666666666667|-68.5|0.9999|984250|0
|4|~ / Maine West (ftUS)|4759|42.8333333333333|-70.1666666666667|0.999966667|2952750|0
|3|~ / Minnesota North (ftUS)|4759|46.5|-93.1|48.6333333333333|47.0333333333333|2624666.6667|328083.3333
|3|~ / Minnesota Central (ftUS)|4759|45|-94.25|47.05|45.6166666666667|2624666.6667|328083.3333
|3|~ / Minnesota South (ftUS)|4759|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333
|3|~ / Nebraska (ftUS)|4759|39.8333333333333|-100|43|40|1640416.6667|0
|3|~ / West Virginia North (ftUS)|4759|38.5|-79.5|40.25|39|1968500|0
|3|~ / West Virginia South (ftUS)|4759|37|-81|38.8833333333333|37.4833333333333|1968500|0
21|0|~ / MTM zone 11|4617|0|-82.5|0.9999|304800|0
|0|~ / MTM zone 12|4617|0|-81|0.9999|304800|0
|0|~ / MTM zone 13|4617|0|-84|0.9999|304800|0
|0|~ / MTM zone 14|4617|0|-87|0.9999|304800|0
|0|~ / MTM zone 15|4617|0|-90|0.9999|304800|0
|0|~ / MTM zone 16|4617|0|-93|0.9999|304800|0
|0|~ / MTM zone 17|4617|0|-96|0.9999|304800|0
|0|~ / MTM zone 1|4617|0|-53|0.9999|304800|0
|0|~ / MTM zone 2|4617|0|-56|0.9999|304800|0
2|0|~ / UTM zone 1N|4269|0|-177|0.9996|500000|0
|0|~ / UTM zone 2N|4269|0|-171|0.9996|500000|0
|0|~ / UTM zone 3N|4269|0|-165|0.9996|500000|0
|0|~ / UTM zone 4N|4269|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|4269|0|-153|0.9996|500000|0
|0|~ / UTM zone 6N|4269|0|-147|0.9996|500000|0
|0|~ / UTM zone 7N|4269|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|4269|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|4269|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|4269|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|4269|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4269|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4269|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|4269|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4269|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4269|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4269|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4269|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4269|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4269|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4269|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|4269|0|-51|0.9996|500000|0
|0|~ / UTM zone 23N|4269|0|-45|0.9996|500000|0
6|0|~ / Alabama East|4269|30.5|-85.8333333333333|0.99996|200000|0
|0|~ / Alabama West|4269|30|-87.5|0.999933333|600000|0
|5|~ / Alaska zone 1|4269|57|-133.666666666667|323.130102361111|323.130102361111|0.9999|5000000|-5000000
|0|~ / Alaska zone 2|4269|54|-142|0.9999|500000|0
|0|~ / Alaska zone 3|4269|54|-146|0.9999|500000|0
|0|~ / Alaska zone 4|4269|54|-150|0.9999|500000|0
|0|~ / Alaska zone 5|4269|54|-154|0.9999|500000|0
|0|~ / Alaska zone 6|4269|54|-158|0.9999|500000|0
|0|~ / Alaska zone 7|4269|54|-162|0.9999|500000|0
|0|~ / Alaska zone 8|4269|54|-166|0.9999|500000|0
|0|~ / Alaska zone 9|4269|54|-170|0.9999|500000|0
|1|~ / Alaska zone 10|4269|51|-176|53.8333333333333|51.8333333333333|1000000|0
|1|~ / California zone 1|4269|39.3333333333333|-122|41.6666666666667|40|2000000|500000
|1|~ / California zone 2|4269|37.6666666666667|-122|39.8333333333333|38.3333333333333|2000000|500000
|1|~ / California zone 3|4269|36.5|-120.5|38.4333333333333|37.0666666666667|2000000|500000
|1|~ / California zone 4|4269|35.3333333333333|-119|37.25|36|2000000|500000
|1|~ / California zone 5|4269|33.5|-118|35.4666666666667|34.0333333333333|2000000|500000
|1|~ / California zone 6|4269|32.1666666666667|-116.25|33.8833333333333|32.7833333333333|2000000|500000
2|0|~ / Arizona East|4269|31|-110.166666666667|0.9999|213360|0
|0|~ / Arizona Central|4269|31|-111.916666666667|0.9999|213360|0
|0|~ / Arizona West|4269|31|-113.75|0.999933333|213360|0
|1|~ / Arkansas North|4269|34.3333333333333|-92|36.2333333333333|34.9333333333333|400000|0
|1|~ / Arkansas South|4269|32.6666666666667|-92|34.7666666666667|33.3|400000|400000
|1|~ / Colorado North|4269|39.3333333333333|-105.5|40.7833333333333|39.7166666666667|914401.8289|304800.6096
|1|~ / Colorado Central|4269|37.8333333333333|-105.5|39.75|38.45|914401.8289|304800.6096
|1|~ / Colorado South|4269|36.6666666666667|-105.5|38.4333333333333|37.2333333333333|914401.8289|304800.6096
|1|~ / Connecticut|4269|40.8333333333333|-72.75|41.8666666666667|41.2|304800.6096|152400.3048
|0|~ / Delaware|4269|38|-75.4166666666667|0.999995|200000|0
|0|~ / Florida East|4269|24.3333333333333|-81|0.999941177|200000|0
|0|~ / Florida West|4269|24.3333333333333|-82|0.999941177|200000|0
|1|~ / Florida North|4269|29|-84.5|30.75|29.5833333333333|600000|0
|0|~ / Hawaii zone 1|4269|18.8333333333333|-155.5|0.999966667|500000|0
|0|~ / Hawaii zone 2|4269|20.3333333333333|-156.666666666667|0.999966667|500000|0
|0|~ / Hawaii zone 3|4269|21.1666666666667|-158|0.99999|500000|0
|0|~ / Hawaii zone 4|4269|21.8333333333333|-159.5|0.99999|500000|0
|0|~ / Hawaii zone 5|4269|21.6666666666667|-160.166666666667|1|500000|0
|0|~ / Georgia East|4269|30|-82.1666666666667|0.9999|200000|0
|0|~ / Georgia West|4269|30|-84.1666666666667|0.9999|700000|0
|0|~ / Idaho East|4269|41.6666666666667|-112.166666666667|0.999947368|200000|0
|0|~ / Idaho Central|4269|41.6666666666667|-114|0.999947368|500000|0
|0|~ / Idaho West|4269|41.6666666666667|-115.75|0.999933333|800000|0
|0|~ / Illinois East|4269|36.6666666666667|-88.3333333333333|0.999975|300000|0
|0|~ / Illinois West|4269|36.6666666666667|-90.1666666666667|0.999941177|700000|0
|0|~ / Indiana East|4269|37.5|-85.6666666666667|0.999966667|100000|250000
|0|~ / Indiana West|4269|37.5|-87.0833333333333|0.999966667|900000|250000
|1|~ / Iowa North|4269|41.5|-93.5|43.2666666666667|42.0666666666667|1500000|1000000
|1|~ / Iowa South|4269|40|-93.5|41.7833333333333|40.6166666666667|500000|0
|1|~ / Kansas North|4269|38.3333333333333|-98|39.7833333333333|38.7166666666667|400000|0
|1|~ / Kansas South|4269|36.6666666666667|-98.5|38.5666666666667|37.2666666666667|400000|400000
|!6|~ / Kentucky North|4269|37.5|-84.25|37.9666666666667|38.9666666666667|500000|0
|1|~ / Kentucky South|4269|36.3333333333333|-85.75|37.9333333333333|36.7333333333333|500000|500000
|1|~ / Louisiana North|4269|30.5|-92.5|32.6666666666667|31.1666666666667|1000000|0
|1|~ / Louisiana South|4269|28.5|-91.3333333333333|30.7|29.3|1000000|0
|0|~ / Maine East|4269|43.6666666666667|-68.5|0.9999|300000|0
|0|~ / Maine West|4269|42.8333333333333|-70.1666666666667|0.999966667|900000|0
|1|~ / Maryland|4269|37.6666666666667|-77|39.45|38.3|400000|0
|1|~ / Massachusetts Mainland|4269|41|-71.5|42.6833333333333|41.7166666666667|200000|750000
|1|~ / Massachusetts Island|4269|41|-70.5|41.4833333333333|41.2833333333333|500000|0
|1|~ / Michigan North|4269|44.7833333333333|-87|47.0833333333333|45.4833333333333|8000000|0
|1|~ / Michigan Central|4269|43.3166666666667|-84.3666666666667|45.7|44.1833333333333|6000000|0
|1|~ / Michigan South|4269|41.5|-84.3666666666667|43.6666666666667|42.1|4000000|0
|1|~ / Minnesota North|4269|46.5|-93.1|48.6333333333333|47.0333333333333|800000|100000
|1|~ / Minnesota Central|4269|45|-94.25|47.05|45.6166666666667|800000|100000
|1|~ / Minnesota South|4269|43|-94|45.2166666666667|43.7833333333333|800000|100000
|0|~ / Mississippi East|4269|29.5|-88.8333333333333|0.99995|300000|0
|0|~ / Mississippi West|4269|29.5|-90.3333333333333|0.99995|700000|0
|0|~ / Missouri East|4269|35.8333333333333|-90.5|0.999933333|250000|0
|0|~ / Missouri Central|4269|35.8333333333333|-92.5|0.999933333|500000|0
|0|~ / Missouri West|4269|36.1666666666667|-94.5|0.999941177|850000|0
39|!7|~ / UTM zone 37N|4744|0|39|0.9996|500000|0
|!8|~ / UTM zone 38N|4744|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4270|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|4270|0|57|0.9996|500000|0
80|0|~ / UTM zone 20N|4271|0|-63|0.9996|500000|0
80|9|~ / New Zealand Map Grid|4272|-41|173|2510000|6023150
5|2|~ / Mount Eden Circuit|4272|-36.8798652777778|174.764339361111|0.9999|300000|700000
|2|~ / Bay of Plenty Circuit|4272|-37.7612498055556|176.46619725|1|300000|700000
|2|~ / Poverty Bay Circuit|4272|-38.6247027777778|177.885636277778|1|300000|700000
|2|~ / Hawkes Bay Circuit|4272|-39.6509293055556|176.673680527778|1|300000|700000
|2|~ / Taranaki Circuit|4272|-39.1357583055556|174.22801175|1|300000|700000
|2|~ / Tuhirangi Circuit|4272|-39.5124703888889|175.640036805556|1|300000|700000
|2|~ / Wanganui Circuit|4272|-40.2419471388889|175.488099611111|1|300000|700000
|2|~ / Wairarapa Circuit|4272|-40.9255326388889|175.647349666667|1|300000|700000
|2|~ / Wellington Circuit|4272|-41.3013196388889|174.776623111111|1|300000|700000
|2|~ / Collingwood Circuit|4272|-40.7147590555556|172.6720465|1|300000|700000`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["British yard (Sears 1922)",0.914398414616029,AUTHORITY["EPSG","9040"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27493"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27571"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27572"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27573"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27574"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27561"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27562"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27563"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","27564"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3833"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3333"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2492"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2493"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2494"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2495"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2496"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2497"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2498"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2499"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2500"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2501"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2502"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2503"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2504"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2505"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2506"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2507"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2508"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2509"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2510"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2511"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2512"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2513"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2514"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2515"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2516"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2517"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2518"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2519"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2520"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2521"]]`,
    nodes: ``,
    rows: `27215|0|~ / Nelson Circuit|4272|-41.2745447222222|173.299316805556|1|300000|700000
|0|~ / Karamea Circuit|4272|-41.2899115277778|172.109028194444|1|300000|700000
|0|~ / Buller Circuit|4272|-41.8108028611111|171.581260055556|1|300000|700000
|0|~ / Grey Circuit|4272|-42.3336942777778|171.549771305556|1|300000|700000
|0|~ / Amuri Circuit|4272|-42.6891165833333|173.010133388889|1|300000|700000
|0|~ / Marlborough Circuit|4272|-41.5444866666667|173.802074111111|1|300000|700000
|0|~ / Hokitika Circuit|4272|-42.8863223611111|170.9799935|1|300000|700000
|0|~ / Okarito Circuit|4272|-43.1101281388889|170.260925833333|1|300000|700000
|0|~ / Jacksons Bay Circuit|4272|-43.9778028888889|168.606267|1|300000|700000
|0|~ / Mount Pleasant Circuit|4272|-43.5906375833333|172.727193583333|1|300000|700000
|0|~ / Gawler Circuit|4272|-43.7487115555556|171.360748472222|1|300000|700000
|0|~ / Timaru Circuit|4272|-44.4022203611111|171.057250833333|1|300000|700000
|0|~ / Lindis Peak Circuit|4272|-44.7352679722222|169.467755083333|1|300000|700000
|0|~ / Mount Nicholas Circuit|4272|-45.1329025833333|168.398641194444|1|300000|700000
|0|~ / Mount York Circuit|4272|-45.5637261666667|167.738861777778|1|300000|700000
|0|~ / Observation Point Circuit|4272|-45.8161966111111|170.628595166667|1|300000|700000
|0|~ / North Taieri Circuit|4272|-45.8615133611111|170.282589111111|0.99996|300000|700000
|0|~ / Bluff Circuit|4272|-46.6000096111111|168.342872|1|300002.66|699999.58
26|1|~ / UTM zone 58S|4272|0|165|0.9996|500000|10000000
|1|~ / UTM zone 59S|4272|0|171|0.9996|500000|10000000
|1|~ / UTM zone 60S|4272|0|177|0.9996|500000|10000000
31|3|~ / North Island Grid|4272|-39|175.5|1|300000|400000
|3|~ / South Island Grid|4272|-44|171.5|1|500000|500000
99|0|~ / NGO zone I|4817|58|-4.66666666666667|1|0|0
|0|~ / NGO zone II|4817|58|-2.33333333333333|1|0|0
|0|~ / NGO zone III|4817|58|0|1|0|0
|0|~ / NGO zone IV|4817|58|2.5|1|0|0
|0|~ / NGO zone V|4817|58|6.16666666666667|1|0|0
|0|~ / NGO zone VI|4817|58|10.1666666666667|1|0|0
|0|~ / NGO zone VII|4817|58|14.1666666666667|1|0|0
|0|~ / NGO zone VIII|4817|58|18.3333333333333|1|0|0
31|1|~ / UTM zone 29N|4274|0|-9|0.9996|500000|0
63|!5|~ / Modified Portuguese Grid|4274|39.6666666666667|-8.13190611111111|1|180.598|-86.99
|1|~ / Modified Portuguese Grid|4274|39.6666666666667|-8.13190611111111|1|180.598|-86.99
7|2|~ / Nord de Guerre|4901|55|6|0.99950908|500000|300000
61|2|~ / Lambert Nord France|4807|55|0|0.999877341|600000|200000
|2|~ / Lambert Centre France|4807|52|0|0.99987742|600000|200000
|2|~ / Lambert Sud France|4807|49|0|0.999877499|600000|200000
|2|~ / Lambert Corse|4807|46.85|0|0.99994471|234.358|185861.369
7|2|~ / Lambert zone I|4807|55|0|0.999877341|600000|1200000
|2|~ / Lambert zone II|4807|52|0|0.99987742|600000|2200000
|2|~ / Lambert zone III|4807|49|0|0.999877499|600000|3200000
|2|~ / Lambert zone IV|4807|46.85|0|0.99994471|234.358|4185861.369
7|!6|~ / Lambert zone I|4807|55|0|0.999877341|600000|1200000
|!7|~ / Lambert zone II|4807|52|0|0.99987742|600000|2200000
|!8|~ / Lambert zone III|4807|49|0|0.999877499|600000|3200000
|!9|~ / Lambert zone IV|4807|46.85|0|0.99994471|234.358|4185861.369
7|!10|~ / Lambert Nord France|4807|55|0|0.999877341|600000|200000
|!11|~ / Lambert Centre France|4807|52|0|0.99987742|600000|200000
|!12|~ / Lambert Sud France|4807|49|0|0.999877499|600000|200000
|!13|~ / Lambert Corse|4807|46.85|0|0.99994471|234.358|185861.369
106|1|~ / British National Grid|4277|49|-2|0.9996012717|400000|-100000
491|4|~ / Palestine Grid|4281|31.7340969444444|35.2120805555556|170251.555|126867.909
|1|~ / Palestine Belt|4281|31.7340969444444|35.2120805555556|1|170251.555|1126867.909
|4|~ / Israeli CS Grid|4281|31.7340969444444|35.2120805555556|170251.555|1126867.909
39|1|~ / UTM zone 32S|4282|0|9|0.9996|500000|10000000
116|1|~ / MGA zone 48|4283|0|105|0.9996|500000|10000000
|1|~ / MGA zone 49|4283|0|111|0.9996|500000|10000000
|1|~ / MGA zone 50|4283|0|117|0.9996|500000|10000000
|1|~ / MGA zone 51|4283|0|123|0.9996|500000|10000000
|1|~ / MGA zone 52|4283|0|129|0.9996|500000|10000000
|1|~ / MGA zone 53|4283|0|135|0.9996|500000|10000000
|1|~ / MGA zone 54|4283|0|141|0.9996|500000|10000000
|1|~ / MGA zone 55|4283|0|147|0.9996|500000|10000000
|1|~ / MGA zone 56|4283|0|153|0.9996|500000|10000000
|1|~ / MGA zone 57|4283|0|159|0.9996|500000|10000000
|1|~ / MGA zone 58|4283|0|165|0.9996|500000|10000000
44|!14|~ / Gauss-Kruger zone 2|4179|0|9|1|2500000|0
|!15|~ / Gauss-Kruger zone 3|4179|0|15|1|3500000|0
|0|~ / Gauss-Kruger zone 4|4284|0|21|1|4500000|0
|0|~ / Gauss-Kruger zone 5|4284|0|27|1|5500000|0
|0|~ / Gauss-Kruger zone 6|4284|0|33|1|6500000|0
|0|~ / Gauss-Kruger zone 7|4284|0|39|1|7500000|0
|0|~ / Gauss-Kruger zone 8|4284|0|45|1|8500000|0
|0|~ / Gauss-Kruger zone 9|4284|0|51|1|9500000|0
|0|~ / Gauss-Kruger zone 10|4284|0|57|1|10500000|0
|0|~ / Gauss-Kruger zone 11|4284|0|63|1|11500000|0
|0|~ / Gauss-Kruger zone 12|4284|0|69|1|12500000|0
|0|~ / Gauss-Kruger zone 13|4284|0|75|1|13500000|0
|0|~ / Gauss-Kruger zone 14|4284|0|81|1|14500000|0
|0|~ / Gauss-Kruger zone 15|4284|0|87|1|15500000|0
|0|~ / Gauss-Kruger zone 16|4284|0|93|1|16500000|0
|0|~ / Gauss-Kruger zone 17|4284|0|99|1|17500000|0
|0|~ / Gauss-Kruger zone 18|4284|0|105|1|18500000|0
|0|~ / Gauss-Kruger zone 19|4284|0|111|1|19500000|0
|0|~ / Gauss-Kruger zone 20|4284|0|117|1|20500000|0
|0|~ / Gauss-Kruger zone 21|4284|0|123|1|21500000|0
|0|~ / Gauss-Kruger zone 22|4284|0|129|1|22500000|0
|0|~ / Gauss-Kruger zone 23|4284|0|135|1|23500000|0
|0|~ / Gauss-Kruger zone 24|4284|0|141|1|24500000|0
|0|~ / Gauss-Kruger zone 25|4284|0|147|1|25500000|0
|0|~ / Gauss-Kruger zone 26|4284|0|153|1|26500000|0
|0|~ / Gauss-Kruger zone 27|4284|0|159|1|27500000|0
|0|~ / Gauss-Kruger zone 28|4284|0|165|1|28500000|0
|0|~ / Gauss-Kruger zone 29|4284|0|171|1|29500000|0
|0|~ / Gauss-Kruger zone 30|4284|0|177|1|30500000|0
|0|~ / Gauss-Kruger zone 31|4284|0|-177|1|31500000|0
|0|~ / Gauss-Kruger zone 32|4284|0|-171|1|32500000|0
30|!16|~ / Gauss-Kruger CM 9E (deprecated)|4284|0|9|1|500000|0
|!17|~ / Gauss-Kruger CM 15E (deprecated)|4284|0|15|1|500000|0
|!18|~ / Gauss-Kruger CM 21E|4284|0|21|1|500000|0
|!19|~ / Gauss-Kruger CM 27E|4284|0|27|1|500000|0
|!20|~ / Gauss-Kruger CM 33E|4284|0|33|1|500000|0
|!21|~ / Gauss-Kruger CM 39E|4284|0|39|1|500000|0
|!22|~ / Gauss-Kruger CM 45E|4284|0|45|1|500000|0
|!23|~ / Gauss-Kruger CM 51E|4284|0|51|1|500000|0
|!24|~ / Gauss-Kruger CM 57E|4284|0|57|1|500000|0
|!25|~ / Gauss-Kruger CM 63E|4284|0|63|1|500000|0
|!26|~ / Gauss-Kruger CM 69E|4284|0|69|1|500000|0
|!27|~ / Gauss-Kruger CM 75E|4284|0|75|1|500000|0
|!28|~ / Gauss-Kruger CM 81E|4284|0|81|1|500000|0
|!29|~ / Gauss-Kruger CM 87E|4284|0|87|1|500000|0
|!30|~ / Gauss-Kruger CM 93E|4284|0|93|1|500000|0
|!31|~ / Gauss-Kruger CM 99E|4284|0|99|1|500000|0
|!32|~ / Gauss-Kruger CM 105E|4284|0|105|1|500000|0
|!33|~ / Gauss-Kruger CM 111E|4284|0|111|1|500000|0
|!34|~ / Gauss-Kruger CM 117E|4284|0|117|1|500000|0
|!35|~ / Gauss-Kruger CM 123E|4284|0|123|1|500000|0
|!36|~ / Gauss-Kruger CM 129E|4284|0|129|1|500000|0
|!37|~ / Gauss-Kruger CM 135E|4284|0|135|1|500000|0
|!38|~ / Gauss-Kruger CM 141E|4284|0|141|1|500000|0
|!39|~ / Gauss-Kruger CM 147E|4284|0|147|1|500000|0
|!40|~ / Gauss-Kruger CM 153E|4284|0|153|1|500000|0
|!41|~ / Gauss-Kruger CM 159E|4284|0|159|1|500000|0
|!42|~ / Gauss-Kruger CM 165E|4284|0|165|1|500000|0
|!43|~ / Gauss-Kruger CM 171E|4284|0|171|1|500000|0
|!44|~ / Gauss-Kruger CM 177E|4284|0|177|1|500000|0
|!45|~ / Gauss-Kruger CM 177W|4284|0|-177|1|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator_South_Orientated"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["German legal metre",1.0000135965,AUTHORITY["EPSG","9031"]],AXIS["Westing",WEST],AXIS["Southing",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2522"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29101"]]
PROJCS["%",^,PROJECTION["Polyconic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29168"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29169"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29170"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29171"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29172"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29187"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29188"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29189"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29190"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29191"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29192"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29193"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29194"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29195"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","20135"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","20136"]]
PROJCS["%",^,PROJECTION["Laborde_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["British chain (Sears 1922)",20.1167651215526,AUTHORITY["EPSG","9042"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["British foot (Sears 1922)",0.304799471538676,AUTHORITY["EPSG","9041"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Hotine_Oblique_Mercator"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["azimuth",%],PARAMETER["rectified_grid_angle",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","29902"]]
PROJCS["%",^,PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["Clarke's link",0.201166195164,AUTHORITY["EPSG","9039"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3027"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31275"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31276"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31277"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31278"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3907"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3908"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3909"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31279"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3910"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `28492|!6|~ / Gauss-Kruger CM 171W|4284|0|-171|1|500000|0
108|1|~ / Qatar National Grid|4285|24.45|51.2166666666667|0.99999|200000|300000
391|4|~ / RD Old|4289|52.1561605555556|5.38763888888889|0.9999079|0|0
|4|~ / RD New|4289|52.1561605555556|5.38763888888889|0.9999079|155000|463000
108|!7|~ / Brazil Polyconic|4618|0|-54|5000000|10000000
|8|~ / Brazil Polyconic|4618|0|-54|5000000|10000000
17|!9|~ / UTM zone 18N|4618|0|-75|0.9996|500000|0
|!10|~ / UTM zone 19N|4618|0|-69|0.9996|500000|0
|!11|~ / UTM zone 20N|4618|0|-63|0.9996|500000|0
|!12|~ / UTM zone 21N|4618|0|-57|0.9996|500000|0
|!13|~ / UTM zone 22N|4618|0|-51|0.9996|500000|0
46|1|~ / UTM zone 18N|4618|0|-75|0.9996|500000|0
|1|~ / UTM zone 19N|4618|0|-69|0.9996|500000|0
|1|~ / UTM zone 20N|4618|0|-63|0.9996|500000|0
|1|~ / UTM zone 21N|4618|0|-57|0.9996|500000|0
|1|~ / UTM zone 22N|4618|0|-51|0.9996|500000|0
5|!14|~ / UTM zone 17S|4618|0|-81|0.9996|500000|10000000
|!15|~ / UTM zone 18S|4618|0|-75|0.9996|500000|10000000
|!16|~ / UTM zone 19S|4618|0|-69|0.9996|500000|10000000
|!17|~ / UTM zone 20S|4618|0|-63|0.9996|500000|10000000
|!18|~ / UTM zone 21S|4618|0|-57|0.9996|500000|10000000
|!19|~ / UTM zone 22S|4618|0|-51|0.9996|500000|10000000
|!20|~ / UTM zone 23S|4618|0|-45|0.9996|500000|10000000
|!21|~ / UTM zone 24S|4618|0|-39|0.9996|500000|10000000
|!22|~ / UTM zone 25S|4618|0|-33|0.9996|500000|10000000
2|1|~ / UTM zone 17S|4618|0|-81|0.9996|500000|10000000
|1|~ / UTM zone 18S|4618|0|-75|0.9996|500000|10000000
|1|~ / UTM zone 19S|4618|0|-69|0.9996|500000|10000000
|1|~ / UTM zone 20S|4618|0|-63|0.9996|500000|10000000
|1|~ / UTM zone 21S|4618|0|-57|0.9996|500000|10000000
|1|~ / UTM zone 22S|4618|0|-51|0.9996|500000|10000000
|1|~ / UTM zone 23S|4618|0|-45|0.9996|500000|10000000
|1|~ / UTM zone 24S|4618|0|-39|0.9996|500000|10000000
|1|~ / UTM zone 25S|4618|0|-33|0.9996|500000|10000000
25|1|~ / UTM zone 20S|4292|0|-63|0.9996|500000|10000000
|1|~ / UTM zone 21S|4292|0|-57|0.9996|500000|10000000
112|1|~ / UTM zone 33S|4293|0|15|0.9996|500000|10000000
38|2|~ / Lo22/11|4293|-22|11|1|0|0
2|2|~ / Lo22/13|4293|-22|13|1|0|0
2|2|~ / Lo22/15|4293|-22|15|1|0|0
2|2|~ / Lo22/17|4293|-22|17|1|0|0
2|2|~ / Lo22/19|4293|-22|19|1|0|0
2|2|~ / Lo22/21|4293|-22|21|1|0|0
2|2|~ / Lo22/23|4293|-22|23|1|0|0
2|2|~ / Lo22/25|4293|-22|25|1|0|0
250|!23|~ / UTM zone 35N|4201|0|27|0.9996|500000|0
|!24|~ / UTM zone 36N|4201|0|33|0.9996|500000|0
64|!5|~ / Laborde Grid (deprecated)|4810|-21|49|21|21|0.9995|400000|800000
|25|~ / Laborde Grid|4810|-21|49|21|0.9995|400000|800000
|26|~ / Laborde Grid approximation|4810|-21|49|21|21|0.9995|400000|800000
36|1|~ / UTM zone 38S|4297|0|45|0.9996|500000|10000000
|1|~ / UTM zone 39S|4297|0|51|0.9996|500000|10000000
110|1|~ / UTM zone 49N|4298|0|111|0.9996|500000|0
|1|~ / UTM zone 50N|4298|0|117|0.9996|500000|0
21|27|~ / RSO Borneo (ch)|4298|4|115|53.3158204722222|53.1301023611111|0.99984|29352.4763|22014.3572
|28|~ / RSO Borneo (ftSe)|4298|4|115|53.3158204722222|53.1301023611111|0.99984|1937263.44|1452947.58
|5|~ / RSO Borneo (m)|4298|4|115|53.3158204722222|53.1301023611111|0.99984|590476.87|442857.65
|29|~ / RSO Sarawak LSD (m)|4298|4|115|53.3158204722222|53.1301023611111|0.99984|2000000|5000000
26|!30|~ / Irish Grid|4299|53.5|-8|1.000035|200000|250000
|1|~ / Irish National Grid|4188|53.5|-8|1|200000|250000
|1|~ / Irish Grid|4299|53.5|-8|1.000035|200000|250000
|1|~ / Irish Grid|4300|53.5|-8|1.000035|200000|250000
258|0|~ / Japan Plane Rectangular CS I|4301|33|129.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS II|4301|33|131|0.9999|0|0
|0|~ / Japan Plane Rectangular CS III|4301|36|132.166666666667|0.9999|0|0
|0|~ / Japan Plane Rectangular CS IV|4301|33|133.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS V|4301|36|134.333333333333|0.9999|0|0
|0|~ / Japan Plane Rectangular CS VI|4301|36|136|0.9999|0|0
|0|~ / Japan Plane Rectangular CS VII|4301|36|137.166666666667|0.9999|0|0
|0|~ / Japan Plane Rectangular CS VIII|4301|36|138.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS IX|4301|36|139.833333333333|0.9999|0|0
|0|~ / Japan Plane Rectangular CS X|4301|40|140.833333333333|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XI|4301|44|140.25|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XII|4301|44|142.25|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XIII|4301|44|144.25|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XIV|4301|26|142|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XV|4301|26|127.5|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XVI|4301|26|124|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XVII|4301|26|131|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XVIII|4301|20|136|0.9999|0|0
|0|~ / Japan Plane Rectangular CS XIX|4301|26|154|0.9999|0|0
21|31|~ / Trinidad Grid|4302|10.4416666666667|-61.3333333333333|430000|325000
139|1|~ / UTM zone 39N|4303|0|51|0.9996|500000|0
|1|~ / UTM zone 40N|4303|0|57|0.9996|500000|0
151|3|~ / Nord Algerie (ancienne)|4304|36|2.7|0.999625544|500000|300000
|3|~ / Sud Algerie (ancienne)|4304|33.3|2.7|0.999625769|500000|300000
|3|~ / Nord Algerie (ancienne)|4671|36|2.7|0.999625544|500000|300000
|3|~ / Sud Algerie (ancienne)|4671|33.3|2.7|0.999625769|500000|300000
235|1|~ / UTM zone 29N|4307|0|-9|0.9996|500000|0
|1|~ / UTM zone 30N|4307|0|-3|0.9996|500000|0
|1|~ / UTM zone 31N|4307|0|3|0.9996|500000|0
|1|~ / UTM zone 32N|4307|0|9|0.9996|500000|0
59|3|~ / Nord Algerie|4307|36|2.7|0.999625544|500135|300090
|3|~ / Sud Algerie|4307|33.3|2.7|0.999625769|500135|300090
8|!32|~ 2.5 gon V|4308|0|15.8082777777778|1|1500000|0
228|1|~ / UTM zone 28N|4310|0|-15|0.9996|500000|0
93|1|~ / UTM zone 21N|4311|0|-57|0.9996|500000|0
33|1|~ / TM 54 NW|4311|0|-54|0.9996|500000|0
16|1|~ / Suriname Old TM|4311|0|-55.6833333333333|0.9996|500000|0
|1|~ / Suriname TM|4311|0|-55.6833333333333|0.9999|500000|0
80|0|~ / Austria GK West Zone|4805|0|28|1|0|-5000000
|0|~ / Austria GK Central Zone|4805|0|31|1|0|-5000000
|0|~ / Austria GK East Zone|4805|0|34|1|0|-5000000
|0|~ / Austria GK West|4312|0|10.3333333333333|1|0|-5000000
|0|~ / Austria GK Central|4312|0|13.3333333333333|1|0|-5000000
|0|~ / Austria GK East|4312|0|16.3333333333333|1|0|-5000000
|0|~ / Austria GK M28|4312|0|10.3333333333333|1|150000|-5000000
|0|~ / Austria GK M31|4312|0|13.3333333333333|1|450000|-5000000
|0|~ / Austria GK M34|4312|0|16.3333333333333|1|750000|-5000000
6|!33|~ / Balkans zone 5 (deprecated)|4312|0|15|0.9999|5500000|0
|!34|~ / Balkans zone 6 (deprecated)|4312|0|18|0.9999|6500000|0
|!35|~ / Balkans zone 7 (deprecated)|4312|0|21|0.9999|7500000|0
|!36|~ / Balkans zone 8 (deprecated)|4312|0|21|0.9999|7500000|0
7|!37|~ / Balkans zone 5 (deprecated)|3906|0|15|0.9999|5500000|0
|!38|~ / Balkans zone 6 (deprecated)|3906|0|18|0.9999|6500000|0
|!39|~ / Balkans zone 7 (deprecated)|3906|0|21|0.9999|7500000|0
|!40|~ / Balkans zone 8 (deprecated)|4312|0|24|0.9999|8500000|0
|!41|~ / Balkans zone 8 (deprecated)|3906|0|24|0.9999|8500000|0
2|0|~ / Austria West Zone|4805|0|28|1|0|0
|0|~ / Austria Central Zone|4805|0|31|1|0|0
|0|~ / Austria East Zone|4805|0|34|1|0|0
|0|~ / Austria M28|4312|0|10.3333333333333|1|150000|0
|0|~ / Austria M31|4312|0|13.3333333333333|1|450000|0
|0|~ / Austria M34|4312|0|16.3333333333333|1|750000|0
|42|~ / Austria Lambert|4312|47.5|13.3333333333333|49|46|400000|400000
|0|~ / Austria zone M28|4805|0|28|1|150000|0
|0|~ / Austria zone M31|4805|0|31|1|450000|0
|0|~ / Austria zone M34|4805|0|34|1|750000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31281"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31282"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31283"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31284"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31285"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31286"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31287"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP_Belgium"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31466"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31467"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31468"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31469"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3844"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","31901"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4456"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4455"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2204"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5458"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_1SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","5459"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","32064"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","32065"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","32066"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","32067"]]`,
    nodes: ``,
    rows: `31291|!4|~ / Austria West Zone|4805|0|28|1|0|0
|!5|~ / Austria Central Zone|4805|0|31|1|0|0
|!6|~ / Austria East Zone|4805|0|34|1|0|0
|!7|~ / Austria M28|4312|0|10.3333333333333|1|150000|0
|!8|~ / Austria M31|4312|0|13.3333333333333|1|450000|0
|!9|~ / Austria M34|4312|0|16.3333333333333|1|750000|0
|!10|~ / Austria Lambert|4312|47.5|13.3333333333333|49|46|400000|400000
3|11|~ / Belge Lambert 72|4313|90|4.35693972222222|49.8333333333333|51.1666666666667|150000.01256|5400088.4378
70|12|~ / Belgian Lambert 72|4313|90|4.36748666666667|51.1666672333333|49.8333339|150000.013|5400088.438
91|!0|~ / 3-degree Gauss zone 1 (deprecated)|4314|0|3|1|1500000|0
|!13|~ / 3-degree Gauss-Kruger zone 2|4314|0|6|1|2500000|0
|!14|~ / 3-degree Gauss-Kruger zone 3|4314|0|9|1|3500000|0
|!15|~ / 3-degree Gauss-Kruger zone 4|4314|0|12|1|4500000|0
|!16|~ / 3-degree Gauss-Kruger zone 5|4314|0|15|1|5500000|0
|3|~ / 3-degree Gauss-Kruger zone 2|4314|0|6|1|2500000|0
|3|~ / 3-degree Gauss-Kruger zone 3|4314|0|9|1|3500000|0
|3|~ / 3-degree Gauss-Kruger zone 4|4314|0|12|1|4500000|0
|3|~ / 3-degree Gauss-Kruger zone 5|4314|0|15|1|5500000|0
59|0|~ / UTM zone 28N|4315|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4315|0|-9|0.9996|500000|0
71|17|~ / Stereo 33|4316|45.9|25.3924658888889|0.9996667|500000|500000
100|!18|~ / Stereo70|4179|46|25|0.99975|500000|500000
138|0|~ / UTM zone 38N|4318|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4318|0|51|0.9996|500000|0
61|!19|~ / KTM|4319|0|48|1|500000|0
|0|~ / KTM|4319|0|48|1|500000|0
64|0|~ / UTM zone 11N|4674|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4674|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4674|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|4674|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4674|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4674|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4674|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4674|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4674|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4674|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4674|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|4674|0|-51|0.9996|500000|0
|0|~ / UTM zone 17S|4674|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 18S|4674|0|-75|0.9996|500000|10000000
|0|~ / UTM zone 19S|4674|0|-69|0.9996|500000|10000000
|0|~ / UTM zone 20S|4674|0|-63|0.9996|500000|10000000
|0|~ / UTM zone 21S|4674|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|4674|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|4674|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|4674|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|4674|0|-33|0.9996|500000|10000000
|0|~ / UTM zone 17N|4170|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4170|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4170|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4170|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4170|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|4170|0|-51|0.9996|500000|0
|0|~ / UTM zone 17S|4170|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 18S|4170|0|-75|0.9996|500000|10000000
|0|~ / UTM zone 19S|4170|0|-69|0.9996|500000|10000000
|0|~ / UTM zone 20S|4170|0|-63|0.9996|500000|10000000
|0|~ / UTM zone 21S|4170|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|4170|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|4170|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|4170|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|4170|0|-33|0.9996|500000|10000000
|1|~ / Montana North|4267|47|-109.5|48.7166666666667|47.85|2000000|0
|1|~ / Montana Central|4267|45.8333333333333|-109.5|47.8833333333333|46.45|2000000|0
|1|~ / Montana South|4267|44|-109.5|46.4|44.8666666666667|2000000|0
2|1|~ / Nebraska North|4267|41.3333333333333|-100|41.85|42.8166666666667|2000000|0
|1|~ / Nebraska South|4267|39.6666666666667|-99.5|40.2833333333333|41.7166666666667|2000000|0
|2|~ / Nevada East|4267|34.75|-115.583333333333|0.9999|500000|0
|2|~ / Nevada Central|4267|34.75|-116.666666666667|0.9999|500000|0
|2|~ / Nevada West|4267|34.75|-118.583333333333|0.9999|500000|0
|2|~ / New Hampshire|4267|42.5|-71.6666666666667|0.999966667|500000|0
|2|~ / New Jersey|4267|38.8333333333333|-74.6666666666667|0.999975|2000000|0
|2|~ / New Mexico East|4267|31|-104.333333333333|0.999909091|500000|0
|2|~ / New Mexico Central|4267|31|-106.25|0.9999|500000|0
|2|~ / New Mexico West|4267|31|-107.833333333333|0.999916667|500000|0
|2|~ / New York East|4267|40|-74.3333333333333|0.999966667|500000|0
|2|~ / New York Central|4267|40|-76.5833333333333|0.9999375|500000|0
|2|~ / New York West|4267|40|-78.5833333333333|0.9999375|500000|0
|!20|~ / New York Long Island|4267|40.5|-74|41.0333333333333|40.6666666666667|2000000|100000
|1|~ / North Carolina|4267|33.75|-79|34.3333333333333|36.1666666666667|2000000|0
|1|~ / North Dakota North|4267|47|-100.5|47.4333333333333|48.7333333333333|2000000|0
|1|~ / North Dakota South|4267|45.6666666666667|-100.5|46.1833333333333|47.4833333333333|2000000|0
|1|~ / Ohio North|4267|39.6666666666667|-82.5|40.4333333333333|41.7|2000000|0
|1|~ / Ohio South|4267|38|-82.5|38.7333333333333|40.0333333333333|2000000|0
|1|~ / Oklahoma North|4267|35|-98|35.5666666666667|36.7666666666667|2000000|0
|1|~ / Oklahoma South|4267|33.3333333333333|-98|33.9333333333333|35.2333333333333|2000000|0
|1|~ / Oregon North|4267|43.6666666666667|-120.5|44.3333333333333|46|2000000|0
|1|~ / Oregon South|4267|41.6666666666667|-120.5|42.3333333333333|44|2000000|0
|1|~ / Pennsylvania North|4267|40.1666666666667|-77.75|40.8833333333333|41.95|2000000|0
|!21|~ / Pennsylvania South|4267|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|2000000|0
|2|~ / Rhode Island|4267|41.0833333333333|-71.5|0.9999938|500000|0
|1|~ / South Carolina North|4267|33|-81|33.7666666666667|34.9666666666667|2000000|0
2|1|~ / South Carolina South|4267|31.8333333333333|-81|32.3333333333333|33.6666666666667|2000000|0
|1|~ / South Dakota North|4267|43.8333333333333|-100|44.4166666666667|45.6833333333333|2000000|0
|1|~ / South Dakota South|4267|42.3333333333333|-100.333333333333|42.8333333333333|44.4|2000000|0
|!22|~ / Tennessee|4267|34.6666666666667|-86|35.25|36.4166666666667|2000000|100000
|1|~ / Texas North|4267|34|-101.5|34.65|36.1833333333333|2000000|0
|1|~ / Texas North Central|4267|31.6666666666667|-97.5|32.1333333333333|33.9666666666667|2000000|0
|1|~ / Texas Central|4267|29.6666666666667|-100.333333333333|30.1166666666667|31.8833333333333|2000000|0
|1|~ / Texas South Central|4267|27.8333333333333|-99|28.3833333333333|30.2833333333333|2000000|0
|1|~ / Texas South|4267|25.6666666666667|-98.5|26.1666666666667|27.8333333333333|2000000|0
|1|~ / Utah North|4267|40.3333333333333|-111.5|40.7166666666667|41.7833333333333|2000000|0
|1|~ / Utah Central|4267|38.3333333333333|-111.5|39.0166666666667|40.65|2000000|0
|1|~ / Utah South|4267|36.6666666666667|-111.5|37.2166666666667|38.35|2000000|0
|2|~ / Vermont|4267|42.5|-72.5|0.999964286|500000|0
|1|~ / Virginia North|4267|37.6666666666667|-78.5|38.0333333333333|39.2|2000000|0
|1|~ / Virginia South|4267|36.3333333333333|-78.5|36.7666666666667|37.9666666666667|2000000|0
|1|~ / Washington North|4267|47|-120.833333333333|47.5|48.7333333333333|2000000|0
|1|~ / Washington South|4267|45.3333333333333|-120.5|45.8333333333333|47.3333333333333|2000000|0
|1|~ / West Virginia North|4267|38.5|-79.5|39|40.25|2000000|0
|1|~ / West Virginia South|4267|37|-81|37.4833333333333|38.8833333333333|2000000|0
|1|~ / Wisconsin North|4267|45.1666666666667|-90|45.5666666666667|46.7666666666667|2000000|0
|1|~ / Wisconsin Central|4267|43.8333333333333|-90|44.25|45.5|2000000|0
|1|~ / Wisconsin South|4267|42|-90|42.7333333333333|44.0666666666667|2000000|0
|2|~ / Wyoming East|4267|40.6666666666667|-105.166666666667|0.999941177|500000|0
|2|~ / Wyoming East Central|4267|40.6666666666667|-107.333333333333|0.999941177|500000|0
|2|~ / Wyoming West Central|4267|40.6666666666667|-108.75|0.999941177|500000|0
|2|~ / Wyoming West|4267|40.6666666666667|-110.083333333333|0.999941177|500000|0
3|!23|Ocotepeque 1935 / Guatemala Norte (deprecated)|4267|16.8166666666667|-90.3333333333333|0.99992226|500000|292209.579
|!24|~ / Guatemala Sur|5451|14.9|-90.3333333333333|0.99989906|500000|325992.681
2|2|~ / BLM 14N (ftUS)|4267|0|-99|0.9996|1640416.67|0
|2|~ / BLM 15N (ftUS)|4267|0|-93|0.9996|1640416.67|0
|2|~ / BLM 16N (ftUS)|4267|0|-87|0.9996|1640416.67|0
|2|~ / BLM 17N (ftUS)|4267|0|-81|0.9996|1640416.67|0
7|!25|~ / BLM 14N (ftUS)|4267|0|-99|0.9996|1640416.67|0
|!26|~ / BLM 15N (ftUS)|4267|0|-93|0.9996|1640416.67|0
|!27|~ / BLM 16N (ftUS)|4267|0|-87|0.9996|1640416.67|0
|!28|~ / BLM 17N (ftUS)|4267|0|-81|0.9996|1640416.67|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `32081|0|~ / MTM zone 1|4267|0|-53|0.9999|304800|0
|0|~ / MTM zone 2|4267|0|-56|0.9999|304800|0
|0|~ / MTM zone 3|4267|0|-58.5|0.9999|304800|0
|0|~ / MTM zone 4|4267|0|-61.5|0.9999|304800|0
|0|~ / MTM zone 5|4267|0|-64.5|0.9999|304800|0
|0|~ / MTM zone 6|4267|0|-67.5|0.9999|304800|0
12|1|~ / Quebec Lambert|4267|44|-68.5|60|46|0|0
|3|~ / Louisiana Offshore|4267|25.6666666666667|-91.3333333333333|27.8333333333333|26.1666666666667|2000000|0
|1|~ / Montana|4269|44.25|-109.5|49|45|600000|0
4|1|~ / Nebraska|4269|39.8333333333333|-100|43|40|500000|0
3|0|~ / Nevada East|4269|34.75|-115.583333333333|0.9999|200000|8000000
|0|~ / Nevada Central|4269|34.75|-116.666666666667|0.9999|500000|6000000
|0|~ / Nevada West|4269|34.75|-118.583333333333|0.9999|800000|4000000
|0|~ / New Hampshire|4269|42.5|-71.6666666666667|0.999966667|300000|0
|0|~ / New Jersey|4269|38.8333333333333|-74.5|0.9999|150000|0
|0|~ / New Mexico East|4269|31|-104.333333333333|0.999909091|165000|0
|0|~ / New Mexico Central|4269|31|-106.25|0.9999|500000|0
|0|~ / New Mexico West|4269|31|-107.833333333333|0.999916667|830000|0
|0|~ / New York East|4269|38.8333333333333|-74.5|0.9999|150000|0
|0|~ / New York Central|4269|40|-76.5833333333333|0.9999375|250000|0
|0|~ / New York West|4269|40|-78.5833333333333|0.9999375|350000|0
|1|~ / New York Long Island|4269|40.1666666666667|-74|41.0333333333333|40.6666666666667|300000|0
|1|~ / North Carolina|4269|33.75|-79|36.1666666666667|34.3333333333333|609601.22|0
|1|~ / North Dakota North|4269|47|-100.5|48.7333333333333|47.4333333333333|600000|0
|1|~ / North Dakota South|4269|45.6666666666667|-100.5|47.4833333333333|46.1833333333333|600000|0
|1|~ / Ohio North|4269|39.6666666666667|-82.5|41.7|40.4333333333333|600000|0
|1|~ / Ohio South|4269|38|-82.5|40.0333333333333|38.7333333333333|600000|0
|1|~ / Oklahoma North|4269|35|-98|36.7666666666667|35.5666666666667|600000|0
|1|~ / Oklahoma South|4269|33.3333333333333|-98|35.2333333333333|33.9333333333333|600000|0
|1|~ / Oregon North|4269|43.6666666666667|-120.5|46|44.3333333333333|2500000|0
|1|~ / Oregon South|4269|41.6666666666667|-120.5|44|42.3333333333333|1500000|0
|1|~ / Pennsylvania North|4269|40.1666666666667|-77.75|41.95|40.8833333333333|600000|0
|1|~ / Pennsylvania South|4269|39.3333333333333|-77.75|40.9666666666667|39.9333333333333|600000|0
|0|~ / Rhode Island|4269|41.0833333333333|-71.5|0.99999375|100000|0
3|1|~ / South Carolina|4269|31.8333333333333|-81|34.8333333333333|32.5|609600|0
|1|~ / South Dakota North|4269|43.8333333333333|-100|45.6833333333333|44.4166666666667|600000|0
|1|~ / South Dakota South|4269|42.3333333333333|-100.333333333333|44.4|42.8333333333333|600000|0
|1|~ / Tennessee|4269|34.3333333333333|-86|36.4166666666667|35.25|600000|0
|1|~ / Texas North|4269|34|-101.5|36.1833333333333|34.65|200000|1000000
|1|~ / Texas North Central|4269|31.6666666666667|-98.5|33.9666666666667|32.1333333333333|600000|2000000
|1|~ / Texas Central|4269|29.6666666666667|-100.333333333333|31.8833333333333|30.1166666666667|700000|3000000
|1|~ / Texas South Central|4269|27.8333333333333|-99|30.2833333333333|28.3833333333333|600000|4000000
|1|~ / Texas South|4269|25.6666666666667|-98.5|27.8333333333333|26.1666666666667|300000|5000000
|1|~ / Utah North|4269|40.3333333333333|-111.5|41.7833333333333|40.7166666666667|500000|1000000
|1|~ / Utah Central|4269|38.3333333333333|-111.5|40.65|39.0166666666667|500000|2000000
|1|~ / Utah South|4269|36.6666666666667|-111.5|38.35|37.2166666666667|500000|3000000
|0|~ / Vermont|4269|42.5|-72.5|0.999964286|500000|0
|1|~ / Virginia North|4269|37.6666666666667|-78.5|39.2|38.0333333333333|3500000|2000000
|1|~ / Virginia South|4269|36.3333333333333|-78.5|37.9666666666667|36.7666666666667|3500000|1000000
|1|~ / Washington North|4269|47|-120.833333333333|48.7333333333333|47.5|500000|0
|1|~ / Washington South|4269|45.3333333333333|-120.5|47.3333333333333|45.8333333333333|500000|0
|1|~ / West Virginia North|4269|38.5|-79.5|40.25|39|600000|0
|1|~ / West Virginia South|4269|37|-81|38.8833333333333|37.4833333333333|600000|0
|1|~ / Wisconsin North|4269|45.1666666666667|-90|46.7666666666667|45.5666666666667|600000|0
|1|~ / Wisconsin Central|4269|43.8333333333333|-90|45.5|44.25|600000|0
|1|~ / Wisconsin South|4269|42|-90|44.0666666666667|42.7333333333333|600000|0
|0|~ / Wyoming East|4269|40.5|-105.166666666667|0.9999375|200000|0
|0|~ / Wyoming East Central|4269|40.5|-107.333333333333|0.9999375|400000|100000
|0|~ / Wyoming West Central|4269|40.5|-108.75|0.9999375|600000|0
|0|~ / Wyoming West|4269|40.5|-110.083333333333|0.9999375|800000|100000
|1|~ / Wyoming Lambert|4269|41|-107.5|41|45|500000|200000
2|1|~ / Puerto Rico & Virgin Is.|4269|17.8333333333333|-66.4333333333333|18.4333333333333|18.0333333333333|200000|200000
3|2|~ / BLM 14N (ftUS)|4269|0|-99|0.9996|1640416.67|0
|2|~ / BLM 15N (ftUS)|4269|0|-93|0.9996|1640416.67|0
|2|~ / BLM 16N (ftUS)|4269|0|-87|0.9996|1640416.67|0
|2|~ / BLM 17N (ftUS)|4269|0|-81|0.9996|1640416.67|0
13|!0|~ / SCoPQ zone 2 (deprecated)|4269|0|-55.5|0.9999|304800|0
|0|~ / MTM zone 1|4269|0|-53|0.9999|304800|0
|0|~ / MTM zone 2|4269|0|-56|0.9999|304800|0
|0|~ / MTM zone 3|4269|0|-58.5|0.9999|304800|0
|0|~ / MTM zone 4|4269|0|-61.5|0.9999|304800|0
|0|~ / MTM zone 5|4269|0|-64.5|0.9999|304800|0
|0|~ / MTM zone 6|4269|0|-67.5|0.9999|304800|0
|0|~ / MTM zone 7|4269|0|-70.5|0.9999|304800|0
|0|~ / MTM zone 8|4269|0|-73.5|0.9999|304800|0
|0|~ / MTM zone 9|4269|0|-76.5|0.9999|304800|0
|0|~ / MTM zone 10|4269|0|-79.5|0.9999|304800|0
|0|~ / MTM zone 11|4269|0|-82.5|0.9999|304800|0
|0|~ / MTM zone 12|4269|0|-81|0.9999|304800|0
|0|~ / MTM zone 13|4269|0|-84|0.9999|304800|0
|0|~ / MTM zone 14|4269|0|-87|0.9999|304800|0
|0|~ / MTM zone 15|4269|0|-90|0.9999|304800|0
|0|~ / MTM zone 16|4269|0|-93|0.9999|304800|0
|0|~ / MTM zone 17|4269|0|-96|0.9999|304800|0
|1|~ / Quebec Lambert|4269|44|-68.5|60|46|0|0
|1|~ / Louisiana Offshore|4269|25.5|-91.3333333333333|27.8333333333333|26.1666666666667|1000000|0
2|0|~ / UTM zone 1N|4322|0|-177|0.9996|500000|0
|0|~ / UTM zone 2N|4322|0|-171|0.9996|500000|0
|0|~ / UTM zone 3N|4322|0|-165|0.9996|500000|0
|0|~ / UTM zone 4N|4322|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|4322|0|-153|0.9996|500000|0
|0|~ / UTM zone 6N|4322|0|-147|0.9996|500000|0
|0|~ / UTM zone 7N|4322|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|4322|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|4322|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|4322|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|4322|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4322|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4322|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|4322|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4322|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4322|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4322|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4322|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4322|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4322|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4322|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|4322|0|-51|0.9996|500000|0
|0|~ / UTM zone 23N|4322|0|-45|0.9996|500000|0
|0|~ / UTM zone 24N|4322|0|-39|0.9996|500000|0
|0|~ / UTM zone 25N|4322|0|-33|0.9996|500000|0
|0|~ / UTM zone 26N|4322|0|-27|0.9996|500000|0
|0|~ / UTM zone 27N|4322|0|-21|0.9996|500000|0
|0|~ / UTM zone 28N|4322|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4322|0|-9|0.9996|500000|0
|0|~ / UTM zone 30N|4322|0|-3|0.9996|500000|0
|0|~ / UTM zone 31N|4322|0|3|0.9996|500000|0
|0|~ / UTM zone 32N|4322|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|4322|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|4322|0|21|0.9996|500000|0
|0|~ / UTM zone 35N|4322|0|27|0.9996|500000|0
|0|~ / UTM zone 36N|4322|0|33|0.9996|500000|0
|0|~ / UTM zone 37N|4322|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|4322|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4322|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|4322|0|57|0.9996|500000|0
|0|~ / UTM zone 41N|4322|0|63|0.9996|500000|0
|0|~ / UTM zone 42N|4322|0|69|0.9996|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `32243|0|~ / UTM zone 43N|4322|0|75|0.9996|500000|0
|0|~ / UTM zone 44N|4322|0|81|0.9996|500000|0
|0|~ / UTM zone 45N|4322|0|87|0.9996|500000|0
|0|~ / UTM zone 46N|4322|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|4322|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4322|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|4322|0|111|0.9996|500000|0
|0|~ / UTM zone 50N|4322|0|117|0.9996|500000|0
|0|~ / UTM zone 51N|4322|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|4322|0|129|0.9996|500000|0
|0|~ / UTM zone 53N|4322|0|135|0.9996|500000|0
|0|~ / UTM zone 54N|4322|0|141|0.9996|500000|0
|0|~ / UTM zone 55N|4322|0|147|0.9996|500000|0
|0|~ / UTM zone 56N|4322|0|153|0.9996|500000|0
|0|~ / UTM zone 57N|4322|0|159|0.9996|500000|0
|0|~ / UTM zone 58N|4322|0|165|0.9996|500000|0
|0|~ / UTM zone 59N|4322|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|4322|0|177|0.9996|500000|0
41|0|~ / UTM zone 1S|4322|0|-177|0.9996|500000|10000000
|0|~ / UTM zone 2S|4322|0|-171|0.9996|500000|10000000
|0|~ / UTM zone 3S|4322|0|-165|0.9996|500000|10000000
|0|~ / UTM zone 4S|4322|0|-159|0.9996|500000|10000000
|0|~ / UTM zone 5S|4322|0|-153|0.9996|500000|10000000
|0|~ / UTM zone 6S|4322|0|-147|0.9996|500000|10000000
|0|~ / UTM zone 7S|4322|0|-141|0.9996|500000|10000000
|0|~ / UTM zone 8S|4322|0|-135|0.9996|500000|10000000
|0|~ / UTM zone 9S|4322|0|-129|0.9996|500000|10000000
|0|~ / UTM zone 10S|4322|0|-123|0.9996|500000|10000000
|0|~ / UTM zone 11S|4322|0|-117|0.9996|500000|10000000
|0|~ / UTM zone 12S|4322|0|-111|0.9996|500000|10000000
|0|~ / UTM zone 13S|4322|0|-105|0.9996|500000|10000000
|0|~ / UTM zone 14S|4322|0|-99|0.9996|500000|10000000
|0|~ / UTM zone 15S|4322|0|-93|0.9996|500000|10000000
|0|~ / UTM zone 16S|4322|0|-87|0.9996|500000|10000000
|0|~ / UTM zone 17S|4322|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 18S|4322|0|-75|0.9996|500000|10000000
|0|~ / UTM zone 19S|4322|0|-69|0.9996|500000|10000000
|0|~ / UTM zone 20S|4322|0|-63|0.9996|500000|10000000
|0|~ / UTM zone 21S|4322|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|4322|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|4322|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|4322|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|4322|0|-33|0.9996|500000|10000000
|0|~ / UTM zone 26S|4322|0|-27|0.9996|500000|10000000
|0|~ / UTM zone 27S|4322|0|-21|0.9996|500000|10000000
|0|~ / UTM zone 28S|4322|0|-15|0.9996|500000|10000000
|0|~ / UTM zone 29S|4322|0|-9|0.9996|500000|10000000
|0|~ / UTM zone 30S|4322|0|-3|0.9996|500000|10000000
|0|~ / UTM zone 31S|4322|0|3|0.9996|500000|10000000
|0|~ / UTM zone 32S|4322|0|9|0.9996|500000|10000000
|0|~ / UTM zone 33S|4322|0|15|0.9996|500000|10000000
|0|~ / UTM zone 34S|4322|0|21|0.9996|500000|10000000
|0|~ / UTM zone 35S|4322|0|27|0.9996|500000|10000000
|0|~ / UTM zone 36S|4322|0|33|0.9996|500000|10000000
|0|~ / UTM zone 37S|4322|0|39|0.9996|500000|10000000
|0|~ / UTM zone 38S|4322|0|45|0.9996|500000|10000000
|0|~ / UTM zone 39S|4322|0|51|0.9996|500000|10000000
|0|~ / UTM zone 40S|4322|0|57|0.9996|500000|10000000
|0|~ / UTM zone 41S|4322|0|63|0.9996|500000|10000000
|0|~ / UTM zone 42S|4322|0|69|0.9996|500000|10000000
|0|~ / UTM zone 43S|4322|0|75|0.9996|500000|10000000
|0|~ / UTM zone 44S|4322|0|81|0.9996|500000|10000000
|0|~ / UTM zone 45S|4322|0|87|0.9996|500000|10000000
|0|~ / UTM zone 46S|4322|0|93|0.9996|500000|10000000
|0|~ / UTM zone 47S|4322|0|99|0.9996|500000|10000000
|0|~ / UTM zone 48S|4322|0|105|0.9996|500000|10000000
|0|~ / UTM zone 49S|4322|0|111|0.9996|500000|10000000
|0|~ / UTM zone 50S|4322|0|117|0.9996|500000|10000000
|0|~ / UTM zone 51S|4322|0|123|0.9996|500000|10000000
|0|~ / UTM zone 52S|4322|0|129|0.9996|500000|10000000
|0|~ / UTM zone 53S|4322|0|135|0.9996|500000|10000000
|0|~ / UTM zone 54S|4322|0|141|0.9996|500000|10000000
|0|~ / UTM zone 55S|4322|0|147|0.9996|500000|10000000
|0|~ / UTM zone 56S|4322|0|153|0.9996|500000|10000000
|0|~ / UTM zone 57S|4322|0|159|0.9996|500000|10000000
|0|~ / UTM zone 58S|4322|0|165|0.9996|500000|10000000
|0|~ / UTM zone 59S|4322|0|171|0.9996|500000|10000000
|0|~ / UTM zone 60S|4322|0|177|0.9996|500000|10000000
41|0|~ / UTM zone 1N|4324|0|-177|0.9996|500000|0
|0|~ / UTM zone 2N|4324|0|-171|0.9996|500000|0
|0|~ / UTM zone 3N|4324|0|-165|0.9996|500000|0
|0|~ / UTM zone 4N|4324|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|4324|0|-153|0.9996|500000|0
|0|~ / UTM zone 6N|4324|0|-147|0.9996|500000|0
|0|~ / UTM zone 7N|4324|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|4324|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|4324|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|4324|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|4324|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4324|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4324|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|4324|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4324|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4324|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4324|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4324|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4324|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4324|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4324|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|4324|0|-51|0.9996|500000|0
|0|~ / UTM zone 23N|4324|0|-45|0.9996|500000|0
|0|~ / UTM zone 24N|4324|0|-39|0.9996|500000|0
|0|~ / UTM zone 25N|4324|0|-33|0.9996|500000|0
|0|~ / UTM zone 26N|4324|0|-27|0.9996|500000|0
|0|~ / UTM zone 27N|4324|0|-21|0.9996|500000|0
|0|~ / UTM zone 28N|4324|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4324|0|-9|0.9996|500000|0
|0|~ / UTM zone 30N|4324|0|-3|0.9996|500000|0
|0|~ / UTM zone 31N|4324|0|3|0.9996|500000|0
|0|~ / UTM zone 32N|4324|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|4324|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|4324|0|21|0.9996|500000|0
|0|~ / UTM zone 35N|4324|0|27|0.9996|500000|0
|0|~ / UTM zone 36N|4324|0|33|0.9996|500000|0
|0|~ / UTM zone 37N|4324|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|4324|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4324|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|4324|0|57|0.9996|500000|0
|0|~ / UTM zone 41N|4324|0|63|0.9996|500000|0
|0|~ / UTM zone 42N|4324|0|69|0.9996|500000|0
|0|~ / UTM zone 43N|4324|0|75|0.9996|500000|0
|0|~ / UTM zone 44N|4324|0|81|0.9996|500000|0
|0|~ / UTM zone 45N|4324|0|87|0.9996|500000|0
|0|~ / UTM zone 46N|4324|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|4324|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4324|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|4324|0|111|0.9996|500000|0
|0|~ / UTM zone 50N|4324|0|117|0.9996|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator_Zoned_Grid_System"],PARAMETER["Latitude of natural origin",%],PARAMETER["Initial longitude",%],PARAMETER["Zone width",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `32451|0|~ / UTM zone 51N|4324|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|4324|0|129|0.9996|500000|0
|0|~ / UTM zone 53N|4324|0|135|0.9996|500000|0
|0|~ / UTM zone 54N|4324|0|141|0.9996|500000|0
|0|~ / UTM zone 55N|4324|0|147|0.9996|500000|0
|0|~ / UTM zone 56N|4324|0|153|0.9996|500000|0
|0|~ / UTM zone 57N|4324|0|159|0.9996|500000|0
|0|~ / UTM zone 58N|4324|0|165|0.9996|500000|0
|0|~ / UTM zone 59N|4324|0|171|0.9996|500000|0
|0|~ / UTM zone 60N|4324|0|177|0.9996|500000|0
41|0|~ / UTM zone 1S|4324|0|-177|0.9996|500000|10000000
|0|~ / UTM zone 2S|4324|0|-171|0.9996|500000|10000000
|0|~ / UTM zone 3S|4324|0|-165|0.9996|500000|10000000
|0|~ / UTM zone 4S|4324|0|-159|0.9996|500000|10000000
|0|~ / UTM zone 5S|4324|0|-153|0.9996|500000|10000000
|0|~ / UTM zone 6S|4324|0|-147|0.9996|500000|10000000
|0|~ / UTM zone 7S|4324|0|-141|0.9996|500000|10000000
|0|~ / UTM zone 8S|4324|0|-135|0.9996|500000|10000000
|0|~ / UTM zone 9S|4324|0|-129|0.9996|500000|10000000
|0|~ / UTM zone 10S|4324|0|-123|0.9996|500000|10000000
|0|~ / UTM zone 11S|4324|0|-117|0.9996|500000|10000000
|0|~ / UTM zone 12S|4324|0|-111|0.9996|500000|10000000
|0|~ / UTM zone 13S|4324|0|-105|0.9996|500000|10000000
|0|~ / UTM zone 14S|4324|0|-99|0.9996|500000|10000000
|0|~ / UTM zone 15S|4324|0|-93|0.9996|500000|10000000
|0|~ / UTM zone 16S|4324|0|-87|0.9996|500000|10000000
|0|~ / UTM zone 17S|4324|0|-81|0.9996|500000|10000000
|0|~ / UTM zone 18S|4324|0|-75|0.9996|500000|10000000
|0|~ / UTM zone 19S|4324|0|-69|0.9996|500000|10000000
|0|~ / UTM zone 20S|4324|0|-63|0.9996|500000|10000000
|0|~ / UTM zone 21S|4324|0|-57|0.9996|500000|10000000
|0|~ / UTM zone 22S|4324|0|-51|0.9996|500000|10000000
|0|~ / UTM zone 23S|4324|0|-45|0.9996|500000|10000000
|0|~ / UTM zone 24S|4324|0|-39|0.9996|500000|10000000
|0|~ / UTM zone 25S|4324|0|-33|0.9996|500000|10000000
|0|~ / UTM zone 26S|4324|0|-27|0.9996|500000|10000000
|0|~ / UTM zone 27S|4324|0|-21|0.9996|500000|10000000
|0|~ / UTM zone 28S|4324|0|-15|0.9996|500000|10000000
|0|~ / UTM zone 29S|4324|0|-9|0.9996|500000|10000000
|0|~ / UTM zone 30S|4324|0|-3|0.9996|500000|10000000
|0|~ / UTM zone 31S|4324|0|3|0.9996|500000|10000000
|0|~ / UTM zone 32S|4324|0|9|0.9996|500000|10000000
|0|~ / UTM zone 33S|4324|0|15|0.9996|500000|10000000
|0|~ / UTM zone 34S|4324|0|21|0.9996|500000|10000000
|0|~ / UTM zone 35S|4324|0|27|0.9996|500000|10000000
|0|~ / UTM zone 36S|4324|0|33|0.9996|500000|10000000
|0|~ / UTM zone 37S|4324|0|39|0.9996|500000|10000000
|0|~ / UTM zone 38S|4324|0|45|0.9996|500000|10000000
|0|~ / UTM zone 39S|4324|0|51|0.9996|500000|10000000
|0|~ / UTM zone 40S|4324|0|57|0.9996|500000|10000000
|0|~ / UTM zone 41S|4324|0|63|0.9996|500000|10000000
|0|~ / UTM zone 42S|4324|0|69|0.9996|500000|10000000
|0|~ / UTM zone 43S|4324|0|75|0.9996|500000|10000000
|0|~ / UTM zone 44S|4324|0|81|0.9996|500000|10000000
|0|~ / UTM zone 45S|4324|0|87|0.9996|500000|10000000
|0|~ / UTM zone 46S|4324|0|93|0.9996|500000|10000000
|0|~ / UTM zone 47S|4324|0|99|0.9996|500000|10000000
|0|~ / UTM zone 48S|4324|0|105|0.9996|500000|10000000
|0|~ / UTM zone 49S|4324|0|111|0.9996|500000|10000000
|0|~ / UTM zone 50S|4324|0|117|0.9996|500000|10000000
|0|~ / UTM zone 51S|4324|0|123|0.9996|500000|10000000
|0|~ / UTM zone 52S|4324|0|129|0.9996|500000|10000000
|0|~ / UTM zone 53S|4324|0|135|0.9996|500000|10000000
|0|~ / UTM zone 54S|4324|0|141|0.9996|500000|10000000
|0|~ / UTM zone 55S|4324|0|147|0.9996|500000|10000000
|0|~ / UTM zone 56S|4324|0|153|0.9996|500000|10000000
|0|~ / UTM zone 57S|4324|0|159|0.9996|500000|10000000
|0|~ / UTM zone 58S|4324|0|165|0.9996|500000|10000000
|0|~ / UTM zone 59S|4324|0|171|0.9996|500000|10000000
|0|~ / UTM zone 60S|4324|0|177|0.9996|500000|10000000
40|1|~ / UTM grid system (northern hemisphere)|4326|0|-180|6|0.9996|500000|0
|0|~ / UTM zone 1N|4326|0|-177|0.9996|500000|0
|0|~ / UTM zone 2N|4326|0|-171|0.9996|500000|0
|0|~ / UTM zone 3N|4326|0|-165|0.9996|500000|0
|0|~ / UTM zone 4N|4326|0|-159|0.9996|500000|0
|0|~ / UTM zone 5N|4326|0|-153|0.9996|500000|0
|0|~ / UTM zone 6N|4326|0|-147|0.9996|500000|0
|0|~ / UTM zone 7N|4326|0|-141|0.9996|500000|0
|0|~ / UTM zone 8N|4326|0|-135|0.9996|500000|0
|0|~ / UTM zone 9N|4326|0|-129|0.9996|500000|0
|0|~ / UTM zone 10N|4326|0|-123|0.9996|500000|0
|0|~ / UTM zone 11N|4326|0|-117|0.9996|500000|0
|0|~ / UTM zone 12N|4326|0|-111|0.9996|500000|0
|0|~ / UTM zone 13N|4326|0|-105|0.9996|500000|0
|0|~ / UTM zone 14N|4326|0|-99|0.9996|500000|0
|0|~ / UTM zone 15N|4326|0|-93|0.9996|500000|0
|0|~ / UTM zone 16N|4326|0|-87|0.9996|500000|0
|0|~ / UTM zone 17N|4326|0|-81|0.9996|500000|0
|0|~ / UTM zone 18N|4326|0|-75|0.9996|500000|0
|0|~ / UTM zone 19N|4326|0|-69|0.9996|500000|0
|0|~ / UTM zone 20N|4326|0|-63|0.9996|500000|0
|0|~ / UTM zone 21N|4326|0|-57|0.9996|500000|0
|0|~ / UTM zone 22N|4326|0|-51|0.9996|500000|0
|0|~ / UTM zone 23N|4326|0|-45|0.9996|500000|0
|0|~ / UTM zone 24N|4326|0|-39|0.9996|500000|0
|0|~ / UTM zone 25N|4326|0|-33|0.9996|500000|0
|0|~ / UTM zone 26N|4326|0|-27|0.9996|500000|0
|0|~ / UTM zone 27N|4326|0|-21|0.9996|500000|0
|0|~ / UTM zone 28N|4326|0|-15|0.9996|500000|0
|0|~ / UTM zone 29N|4326|0|-9|0.9996|500000|0
|0|~ / UTM zone 30N|4326|0|-3|0.9996|500000|0
|0|~ / UTM zone 31N|4326|0|3|0.9996|500000|0
|0|~ / UTM zone 32N|4326|0|9|0.9996|500000|0
|0|~ / UTM zone 33N|4326|0|15|0.9996|500000|0
|0|~ / UTM zone 34N|4326|0|21|0.9996|500000|0
|0|~ / UTM zone 35N|4326|0|27|0.9996|500000|0
|0|~ / UTM zone 36N|4326|0|33|0.9996|500000|0
|0|~ / UTM zone 37N|4326|0|39|0.9996|500000|0
|0|~ / UTM zone 38N|4326|0|45|0.9996|500000|0
|0|~ / UTM zone 39N|4326|0|51|0.9996|500000|0
|0|~ / UTM zone 40N|4326|0|57|0.9996|500000|0
|0|~ / UTM zone 41N|4326|0|63|0.9996|500000|0
|0|~ / UTM zone 42N|4326|0|69|0.9996|500000|0
|0|~ / UTM zone 43N|4326|0|75|0.9996|500000|0
|0|~ / UTM zone 44N|4326|0|81|0.9996|500000|0
|0|~ / UTM zone 45N|4326|0|87|0.9996|500000|0
|0|~ / UTM zone 46N|4326|0|93|0.9996|500000|0
|0|~ / UTM zone 47N|4326|0|99|0.9996|500000|0
|0|~ / UTM zone 48N|4326|0|105|0.9996|500000|0
|0|~ / UTM zone 49N|4326|0|111|0.9996|500000|0
|0|~ / UTM zone 50N|4326|0|117|0.9996|500000|0
|0|~ / UTM zone 51N|4326|0|123|0.9996|500000|0
|0|~ / UTM zone 52N|4326|0|129|0.9996|500000|0
|0|~ / UTM zone 53N|4326|0|135|0.9996|500000|0
|0|~ / UTM zone 54N|4326|0|141|0.9996|500000|0
|0|~ / UTM zone 55N|4326|0|147|0.9996|500000|0
|0|~ / UTM zone 56N|4326|0|153|0.9996|500000|0
|0|~ / UTM zone 57N|4326|0|159|0.9996|500000|0`,
  },
  {
    templates: `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",SOUTH],AXIS["Easting",SOUTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Equirectangular"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Equirectangular"],PARAMETER["standard_parallel_1",%],PARAMETER["central_meridian",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","4087"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator_Zoned_Grid_System"],PARAMETER["Latitude of natural origin",%],PARAMETER["Initial longitude",%],PARAMETER["Zone width",%],PARAMETER["Scale factor at natural origin",%],PARAMETER["False easting",%],PARAMETER["False northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","$"]]`,
    nodes: ``,
    rows: `32658|0|~ / UTM zone 58N|4326|0|165|0.9996|500000|0
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
868147|!7|Google Maps Global Mercator (deprecated)|4326|0|1|0|0`,
  },
]
