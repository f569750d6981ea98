// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",%],PARAMETER["central_meridian",%],PARAMETER["scale_factor",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","32067"]]`
export const nodes: string = ``
export const rows: string = `31291|!4|~ / Austria West Zone|4805|0|28|1|0|0
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
|!28|~ / BLM 17N (ftUS)|4267|0|-81|0.9996|1640416.67|0`
