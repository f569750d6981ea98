import { Window } from 'memraster'
import { postFile, startReceiver } from './receiver.js'

/** The most samples that the story reads at once: of a larger raster it takes the middle. */
const MAX_SAMPLES = 32_000_000

/**
 * The life of a raster in memory, step by step, on one backend.
 *
 * @param memfile With the raster; it is closed in the end.
 * @param MemoryFile Bound to the backend, for the copy.
 * @returns {Promise<{ name: string, result: string, time: number }[]>} What each step gave, and its milliseconds.
 */
export async function tellStory(memfile, MemoryFile) {
  const steps = []
  const run = async (name, work, describe) => {
    const { value, time } = await measure(work)
    steps.push({ name, result: describe(value), time })
    return value
  }

  // Bytes are borrowed, not copied: opening costs the same for a kilobyte and for a gigabyte.
  const dataset = await run(
    'open the bytes, no copy',
    () => memfile.open(),
    ({ width, height, count, dtypes }) => `${width} x ${height}, ${count} x ${dtypes[0]}`,
  )

  const part = middleOf(dataset)
  const { width, height } = part
  const indexes = dataset.indexes.filter((bidx) => dataset.dtypes[bidx - 1] === dataset.dtypes[0])
  const pixels = await run(
    part.width === dataset.width && part.height === dataset.height ? 'read everything' : 'read the middle',
    () => dataset.read({ indexes, window: part }),
    ({ shape, data }) => `[${shape.join(', ')}], ${megabytes(data.byteLength)}`,
  )

  const corner = new Window(
    part.colOff + Math.floor(width / 3),
    part.rowOff + Math.floor(height / 3),
    256,
    256,
  )
  await run(
    'read a window of 256 x 256',
    () => dataset.read({ window: corner, indexes }),
    ({ shape }) => `[${shape.join(', ')}]`,
  )

  await run(
    'read with a mask',
    () => dataset.read({ indexes: 1, window: part, masked: true }),
    ({ mask }) => `${percent(countZeros(mask) / mask.length)} of band 1 is valid`,
  )

  const outShape = [Math.ceil(dataset.height / 8), Math.ceil(dataset.width / 8)]
  await run(
    'read every eighth pixel',
    () => dataset.read({ outShape, indexes }),
    ({ shape }) => `[${shape.join(', ')}]`,
  )

  const original = await run('checksums', () => checksums(dataset, indexes, part), formatChecksums)

  const profile = {
    driver: 'GTiff',
    width,
    height,
    count: indexes.length,
    dtype: pixels.dtype,
    nodata: dataset.nodata,
    crs: dataset.crs,
    transform: dataset.windowTransform(part),
    tiled: true,
    blockxsize: 256,
    blockysize: 256,
    compress: 'deflate',
    predictor: predictorFor(pixels.dtype),
  }
  const copy = await run(
    'write a compressed, tiled copy',
    async () => {
      const target = new MemoryFile()
      const out = await target.open(profile)
      await out.write(pixels.data)
      await out.close()
      return target
    },
    (target) => `${megabytes(pixels.data.byteLength)} into ${megabytes(target.length)}`,
  )

  const receiver = await startReceiver(MemoryFile, async (received) => ({
    width: received.width,
    height: received.height,
    checksums: await checksums(received, received.indexes),
  }))
  const answer = await run(
    'stream it over HTTP',
    () => postFile(receiver.url, copy),
    (received) => `received ${received.width} x ${received.height}`,
  )
  await receiver.close()

  const isSame = formatChecksums(answer.checksums) === formatChecksums(original)
  steps.push({ name: 'compare the pixels', result: isSame ? 'identical' : 'DIFFERENT', time: undefined })
  await copy.close()
  await memfile.close()
  return steps
}

/** Three times, of which the middle one counts; slow work once. */
async function measure(work) {
  const times = []
  let value
  do {
    const start = performance.now()
    value = await work()
    times.push(performance.now() - start)
  } while (times.length < 3 && times[0] < 300)
  return { value, time: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] }
}

function middleOf({ width, height, count }) {
  const side = Math.floor(Math.sqrt(MAX_SAMPLES / count))
  if (width * height * count <= MAX_SAMPLES) return new Window(0, 0, width, height)
  const [partWidth, partHeight] = [Math.min(width, side), Math.min(height, side)]
  return new Window(
    Math.floor((width - partWidth) / 2),
    Math.floor((height - partHeight) / 2),
    partWidth,
    partHeight,
  )
}

/** GDAL's checksum of each band. */
async function checksums(dataset, indexes, window) {
  const sums = []
  for (const bidx of indexes) sums.push(await dataset.checksum(bidx, { window }))
  return sums
}

/** Differences of neighbours compress better; complex numbers have no predictor. */
function predictorFor(dtype) {
  if (dtype.startsWith('complex')) return 1
  return dtype.startsWith('float') ? 3 : 2
}

function formatChecksums(sums) {
  return sums.length > 4 ? `${sums.slice(0, 4).join(' ')} ...` : sums.join(' ')
}

function countZeros(mask) {
  let zeros = 0
  for (const value of mask) if (value === 0) zeros++
  return zeros
}

function megabytes(bytes) {
  return bytes < 1e5 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(2)} MB`
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}
