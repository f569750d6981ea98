// Made by scripts/make-crs-datum-names.py. GDAL 3.6.2.
export const DATUM_NAMES: string = `AbInvA96_2020 Intermediate Reference Frame
Ancienne Triangulation Francaise (Paris)
Batavia (Jakarta)
Bogota 1975 (Bogota)
CADASTRE 1997
CH1903 (Bern)
Carthage (Paris)
Cote_d_Ivoire
ECML14_NB Intermediate Reference Frame
European Datum 1950(1977)
Greek (Athens)
Gunung Segara (Jakarta)
Gusterberg (Ferro)
Hong Kong 1963(67)
IG05/12 Intermediate Datum
Israeli Geodetic Datum 2005(2012)
Kartastokoordinaattijarjestelma (1966)
Kertau (RSO)
Lisbon 1890 (Lisbon)
Lisbon 1937 (Lisbon)
Lithuania 1994 (ETRS89)
M_poraloko
Madrid 1870 (Madrid)
Makassar (Jakarta)
Mhast (offshore)
Mhast (onshore)
Militar-Geographische Institut (Ferro)
Monte Mario (Rome)
Moznet (ITRF94)
NAD83 (Continuously Operating Reference Station 1996)
NAD83 (Federal Base Network)
NAD83 (High Accuracy Reference Network - Corrected)
NAD83 (High Accuracy Reference Network)
NAD83 (National Spatial Reference System 2007)
NAD83 (National Spatial Reference System 2011)
NAD83 (National Spatial Reference System MA11)
NAD83 (National Spatial Reference System PA11)
NGO 1948 (Oslo)
North American Datum 1927 (1976)
North American Datum 1927 (CGQ77)
North American Datum of 1983 (CSRS) version 2
North American Datum of 1983 (CSRS) version 3
North American Datum of 1983 (CSRS) version 4
North American Datum of 1983 (CSRS) version 5
North American Datum of 1983 (CSRS) version 6
North American Datum of 1983 (CSRS) version 7
North American Datum of 1983 (CSRS96)
North American Datum of 1983 (MARP00)
North American Datum of 1983 (PACP00)
Not specified (based on Clarke 1880 (Arc) ellipsoid)
Not specified (based on Clarke 1880 (Benoit) ellipsoid)
Not specified (based on Clarke 1880 (IGN) ellipsoid)
Not specified (based on Clarke 1880 (RGS) ellipsoid)
Not specified (based on Clarke 1880 (SGA 1922) ellipsoid)
Not specified (based on Everest (1830 Definition) ellipsoid)
Not specified (based on Everest 1830 (1937 Adjustment) ellipsoid)
Not specified (based on Everest 1830 (1962 Definition) ellipsoid)
Not specified (based on Everest 1830 (1967 Definition) ellipsoid)
Not specified (based on Everest 1830 (1975 Definition) ellipsoid)
Nouvelle Triangulation Francaise (Paris)
OS (SN) 1980
OSGB 1970 (SN)
Parametry Zemli 1990.02
Parametry Zemli 1990.11
Potsdam Datum/83
Pulkovo 1942(58)
Pulkovo 1942(83)
Rauenberg Datum/83
Reseau National Belge 1950 (Brussels)
SIRGAS_ES2007.8
South American Datum 1969(96)
St. George Island
St. Helena Geodetic Datum 2015
St. Helena Tritan
St. Kitts 1955
St. Lawrence Island
St. Lucia 1955
St. Paul Island
St. Stephen (Ferro)
St. Vincent 1945
Stockholm 1938 (Stockholm)
System of the Unified Trigonometrical Cadastral Network (Ferro)
System of the Unified Trigonometrical Cadastral Network [JTSK03]
System of the Unified Trigonometrical Cadastral Network/05
System of the Unified Trigonometrical Cadastral Network/05 (Ferro)
Tananarive 1925 (Paris)
Voirol 1875 (Paris)
Voirol 1879 (Paris)
World Geodetic System 1984 (G1150)
World Geodetic System 1984 (G1674)
World Geodetic System 1984 (G1762)
World Geodetic System 1984 (G2139)
World Geodetic System 1984 (G730)
World Geodetic System 1984 (G873)
World Geodetic System 1984 (Transit)`
