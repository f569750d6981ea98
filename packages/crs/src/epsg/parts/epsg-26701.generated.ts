// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","26870"]]`
export const nodes: string = `BASEGEOGCRS["NAD27",DATUM["North American Datum 1927",ELLIPSOID["Clarke 1866",6378206.4,294.978698213898,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4267]]`
export const rows: string = `26701|2|~ / UTM zone 1N|4267|0|-177|0.9996|500000|0
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
|0|~ / Minnesota South (ftUS)|4152|43|-94|45.2166666666667|43.7833333333333|2624666.6667|328083.3333`
