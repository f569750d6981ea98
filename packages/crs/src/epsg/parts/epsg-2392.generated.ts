// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","$"]]
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","3021"]]`
export const nodes: string = ``
export const rows: string = `2392|0|~ / Finland zone 2|4123|0|24|1|2500000|0
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
|0|~ / Gauss-Kruger CM 171E|4284|0|171|1|500000|0`
