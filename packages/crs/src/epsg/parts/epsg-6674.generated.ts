// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["foot",0.3048,AUTHORITY["EPSG","9002"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `VERT_DATUM["Japanese Standard Levelling Datum 1972",2005,AUTHORITY["EPSG","1129"]]
VERT_DATUM["Japanese Geodetic Datum 2000 (vertical)",2005,AUTHORITY["EPSG","1130"]]
VERT_DATUM["Japanese Geodetic Datum 2011 (vertical)",2005,AUTHORITY["EPSG","1131"]]
DATUM["Rete_Dinamica_Nazionale_2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1132"]]
DATUM["Rete Dinamica Nazionale 2008",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]
DATUM["NAD83_Continuously_Operating_Reference_Station_1996",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1133"]]
DATUM["NAD83 (Continuously Operating Reference Station 1996)",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`
export const rows: string = `6674|2|~ / Japan Plane Rectangular CS VI|6668|36|136|0.9999|0|0
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
|13|~ / Oregon GIC Lambert (ft)|6783|41.75|-120.5|43|45.5|1312335.958|0`
