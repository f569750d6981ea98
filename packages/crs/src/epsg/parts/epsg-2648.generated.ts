// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3390"]]`
export const nodes: string = ``
export const rows: string = `2648|0|~ / 3-degree Gauss-Kruger zone 14|4200|0|42|1|14500000|0
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
|1|~ / Connecticut|4152|40.8333333333333|-72.75|41.8666666666667|41.2|304800.6096|152400.3048`
