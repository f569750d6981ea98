// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
export const templates: string = `COMPD_CS["%",*,*,AUTHORITY["EPSG","$"]]
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
PROJCS["%",^,PROJECTION["Albers_Conic_Equal_Area"],PARAMETER["latitude_of_center",%],PARAMETER["longitude_of_center",%],PARAMETER["standard_parallel_1",%],PARAMETER["standard_parallel_2",%],PARAMETER["false_easting",%],PARAMETER["false_northing",%],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","$"]]`
export const nodes: string = `DATUM["Lyon_Turin_Ferroviaire_2004",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1295"]]
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
DATUM["Reseau Geodesique Francais 1993 v2b",ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]`
export const rows: string = `9505|0|~ + Alicante height|4258|5782
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
|2|~ / CC42|9782|42|3|41.25|42.75|1700000|1200000`
