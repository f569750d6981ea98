// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2966"]]`
export const nodes: string = ``
export const rows: string = `2128|1|~ / Mount Nicholas 2000|4167|-45.1327777777778|168.398611111111|1|400000|800000
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
|3|~ / New York West (ftUS)|4269|40|-78.5833333333333|0.9999375|1148291.667|0`
