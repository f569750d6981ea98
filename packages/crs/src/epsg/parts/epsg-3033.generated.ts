// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","3460"]]`
export const nodes: string = `BASEGEOGCRS["Vanua Levu 1915",DATUM["Vanua Levu 1915",ELLIPSOID["Clarke 1880 (international foot)",20926202,293.466307655635,LENGTHUNIT["foot",0.3048]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4748]]`
export const rows: string = `3033|2|~ / Australian Antarctic Lambert|4326|-50|70|-68.5|-74.5|6000000|6000000
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
|0|~ / UTM zone 16N|4617|0|-87|0.9996|500000|0`
