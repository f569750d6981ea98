import { Affine } from 'memraster'
import { fractalNoise, hash, mix, smoothNoise, step } from './noise.js'

const WIDTH = 800
const HEIGHT = 700
const NODATA = 0
const PIXEL_METRES = 30

/**
 * A satellite scene in memory: three bands, in UTM, its footprint turned and framed by nodata. It is no place on
 * Earth, and the same at every call.
 *
 * @param MemoryFile A bound one, whose backend writes the scene.
 * @returns The bytes of a GeoTIFF.
 */
export async function makeSampleScene(MemoryFile) {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    width: WIDTH,
    height: HEIGHT,
    count: 3,
    dtype: 'uint8',
    nodata: NODATA,
    crs: 'EPSG:32618',
    transform: Affine.fromOrigin(318_000, 4_512_000, PIXEL_METRES, PIXEL_METRES),
  })
  await dataset.write(paintScene())
  dataset.descriptions = ['red', 'green', 'blue']
  dataset.updateTags({ TIFFTAG_IMAGEDESCRIPTION: 'A landscape that memraster made up' })
  await dataset.close()
  const bytes = memfile.bytes()
  await memfile.close()
  return bytes
}

/** Three bands, one after the other. */
function paintScene() {
  const size = WIDTH * HEIGHT
  const bands = new Uint8Array(3 * size).fill(NODATA)
  const heights = makeHeights()
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      if (!isInFootprint(column, row)) continue
      const color = colorOf(column, row, heights)
      const place = row * WIDTH + column
      for (let band = 0; band < 3; band++) {
        bands[band * size + place] = Math.max(1, Math.min(255, Math.round(color[band])))
      }
    }
  }
  return bands
}

/** The heights of the ground from 0 to 1, with a margin of one pixel for slopes. */
function makeHeights() {
  const heights = new Float32Array((WIDTH + 1) * (HEIGHT + 1))
  for (let row = 0; row <= HEIGHT; row++) {
    for (let column = 0; column <= WIDTH; column++) {
      heights[row * (WIDTH + 1) + column] = heightOf(column, row)
    }
  }
  return heights
}

function heightOf(column, row) {
  const x = column / 230
  const y = row / 230
  // Noise that bends other noise makes ranges and valleys of rounded hills.
  const bend = fractalNoise(x + 5, y + 9, 71, 4)
  const hills = fractalNoise(x + 1.4 * bend, y - 1.1 * bend, 11, 8)
  const ridges = 1 - Math.abs(2 * fractalNoise(0.8 * x + bend, 0.8 * y, 23, 7) - 1)
  // The land rises from the sea in the south-west to mountains in the north-east.
  const rise = (column / WIDTH + (HEIGHT - row) / HEIGHT) / 2
  const mountains = step(0.35, 0.85, rise) * ridges ** 2
  const valley = 0.05 * (1 - step(0, 0.06, distanceToRiver(column, row)))
  return 0.5 * hills + 0.36 * rise + 0.5 * mountains - 0.17 - valley
}

/** The distance of a pixel from the line of two rivers, in shares of the width. */
function distanceToRiver(column, row) {
  const along = row / HEIGHT
  const across = column / WIDTH
  const wind = 0.09 * Math.sin(7 * along + 1) + 0.13 * (fractalNoise(4 * along, 0.5, 41, 4) - 0.5)
  const east = across - (0.25 + 0.5 * (1 - along)) - wind
  const turn = 0.06 * Math.sin(8 * across) + 0.12 * (fractalNoise(4 * across, 7.5, 43, 4) - 0.5)
  const south = along - (0.72 - 0.15 * across) - turn
  // The second river comes from the east and ends in the first.
  return Math.min(Math.abs(east), Math.abs(south) + Math.max(0, -east))
}

function colorOf(column, row, heights) {
  const at = row * (WIDTH + 1) + column
  const height = heights[at]
  const slopeX = heights[at + 1] - height
  const slopeY = heights[at + WIDTH + 1] - height
  const grain = hash(column, row, 5) - 0.5
  const river = distanceToRiver(column, row)
  const water = Math.max(1 - step(0.168, 0.178, height), 1 - step(0.0035, 0.0055, river))
  const steepness = Math.hypot(slopeX, slopeY)

  let color = landColor(column, row, height, steepness)
  // The sun stands in the north-west.
  const light = 1 + 24 * (slopeX + slopeY)
  color = color.map((value) => value * Math.min(1.55, Math.max(0.45, light)) + 9 * grain)
  if (water > 0) {
    const depth = step(0.02, 0.18, height)
    const sea = [mix(8, 30, depth), mix(34, 84, depth), mix(66, 104, depth)]
    color = color.map((value, band) => mix(value, sea[band] + 4 * grain, water))
  }
  return color
}

/** Fields in the plains, woods on the hills, rock and snow above, sand on the shore. */
function landColor(column, row, height, steepness) {
  const damp = fractalNoise(column / 90, row / 90, 57, 5)
  let color = mixColors([104, 122, 66], [58, 92, 46], step(0.35, 0.6, damp))
  const isPlain = (1 - step(0.34, 0.42, height)) * (1 - step(0.006, 0.011, steepness))
  color = mixColors(color, fieldColor(column, row), isPlain * step(0.4, 0.47, 1 - damp + 0.1))
  const wood = [30 + 14 * damp, 62 + 12 * damp, 36]
  color = mixColors(color, wood, step(0.36, 0.46, height + 0.22 * (damp - 0.5)))
  color = mixColors(color, [136, 124, 108], step(0.56, 0.66, height + 0.15 * (damp - 0.5)))
  color = mixColors(color, [238, 242, 248], step(0.7, 0.76, height + 0.12 * (damp - 0.5)))
  return mixColors([196, 182, 140], color, step(0.176, 0.19, height))
}

/** A patchwork: strips of crops in plots that lie at angles to each other. */
function fieldColor(column, row) {
  const crops = [
    [176, 160, 92],
    [120, 148, 70],
    [84, 124, 58],
    [150, 124, 84],
    [196, 184, 120],
    [104, 136, 84],
  ]
  const plot = hash(Math.floor(column / 74 + smoothNoise(row / 60, 1, 3)), Math.floor(row / 66), 31)
  const angle = 0.4 + 1.2 * plot
  const along = column * Math.cos(angle) + row * Math.sin(angle)
  const across = row * Math.cos(angle) - column * Math.sin(angle)
  const number = hash(Math.floor(along / 26), Math.floor(across / (9 + 8 * plot)), 37)
  const isEdge = across / (9 + 8 * plot) - Math.floor(across / (9 + 8 * plot)) < 0.09
  return isEdge ? [92, 108, 64] : crops[Math.floor(number * 5.999)]
}

function mixColors(from, to, share) {
  return from.map((value, band) => mix(value, to[band], share))
}

/** A satellite crosses the meridian at an angle, and so its picture lies aslant on the map. */
function isInFootprint(column, row) {
  const angle = 0.21
  const x = column - WIDTH / 2
  const y = row - HEIGHT / 2
  const alongScan = Math.abs(x * Math.cos(angle) - y * Math.sin(angle))
  const alongTrack = Math.abs(x * Math.sin(angle) + y * Math.cos(angle))
  return alongScan < WIDTH * 0.405 && alongTrack < HEIGHT * 0.405
}
