// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]`
export const nodes: string = ``
export const rows: string = `28492|!6|~ / Gauss-Kruger CM 171W|4284|0|-171|1|500000|0
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
|0|~ / Austria zone M34|4805|0|34|1|750000|0`
