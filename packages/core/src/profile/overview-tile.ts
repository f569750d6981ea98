/** GDAL's side of an overview's tiles, for a raster whose own blocks it does not take over. */
const TILE = 128

/**
 * The side of the tiles that overviews get, as GDAL has it: that of the raster's own if they are squares of a power of
 * two, 64 to 4096.
 *
 * @param side Of the raster's blocks; undefined if they are no squares.
 */
export function overviewTile(side: number | undefined): number {
  return side !== undefined && Number.isInteger(Math.log2(side)) && side >= 64 && side <= 4096 ? side : TILE
}
