/**
 * A picture of any raster, no larger than `maxWidth` by `maxHeight`: its colours if it has any, else greys
 * stretched over its values. Invalid pixels are transparent.
 *
 * @returns {Promise<{ width: number, height: number, rgba: Uint8Array }>}
 */
export async function takePicture(dataset, maxWidth, maxHeight) {
  const scale = Math.min(1, maxWidth / dataset.width, maxHeight / dataset.height)
  const width = Math.max(1, Math.round(dataset.width * scale))
  const height = Math.max(1, Math.round(dataset.height * scale))
  // Overviews are used if there are any, so that the picture of a huge raster is quick as well.
  const outShape = [height, width]
  const rgba = new Uint8Array(4 * width * height)
  const { data: valid } = await dataset.datasetMask({ outShape })
  const [first] = dataset.colorinterp

  if (first === 'palette') {
    const { data } = await dataset.read({ indexes: 1, outShape })
    const colors = dataset.colormap(1)
    for (let i = 0; i < data.length; i++) rgba.set(colors[data[i]] ?? [0, 0, 0, 0], 4 * i)
  } else {
    for (const [channel, bidx] of channelsOf(dataset).entries()) {
      const values = await readValues(dataset, bidx, outShape)
      const { low, high } =
        dataset.dtypes[bidx - 1] === 'uint8' ? { low: 0, high: 255 } : rangeOf(values, valid)
      const factor = high > low ? 255 / (high - low) : 0
      for (let i = 0; i < values.length; i++) {
        rgba[4 * i + channel] = Math.min(255, Math.max(0, Math.round((values[i] - low) * factor)))
      }
    }
  }
  for (let i = 0; i < valid.length; i++) rgba[4 * i + 3] = valid[i]
  return { width, height, rgba }
}

/** The bands that make red, green and blue; one of them alone makes grey. */
function channelsOf({ colorinterp }) {
  const rgb = ['red', 'green', 'blue'].map((color) => colorinterp.indexOf(color) + 1)
  return rgb.every((bidx) => bidx > 0) ? rgb : [1, 1, 1]
}

/** One band as numbers; of complex ones, their magnitudes. */
async function readValues(dataset, bidx, outShape) {
  const { data, dtype } = await dataset.read({ indexes: bidx, outShape })
  if (!dtype.startsWith('complex')) return Float64Array.from(data, Number)
  return Float64Array.from({ length: data.length / 2 }, (_, i) => Math.hypot(data[2 * i], data[2 * i + 1]))
}

/** The range of the valid values, without the two outermost hundredths at either end. */
function rangeOf(values, valid) {
  const sorted = values.filter((value, i) => valid[i] > 0 && Number.isFinite(value)).sort()
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return { low: at(0.02), high: at(0.98) }
}
