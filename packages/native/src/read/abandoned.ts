/** Frees what datasets that were never closed hold of GDAL's, once they are garbage: calls what was registered. */
export const abandoned: FinalizationRegistry<() => void> = new FinalizationRegistry((release) => release())
