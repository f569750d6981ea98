// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2521"]]`
export const nodes: string = ``
export const rows: string = `27215|0|~ / Nelson Circuit|4272|-41.2745447222222|173.299316805556|1|300000|700000
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
|!45|~ / Gauss-Kruger CM 177W|4284|0|-177|1|500000|0`
