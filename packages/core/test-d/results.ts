import type { Dataset, RasterData, ReadOptions } from '@memraster/core'
import { isRasterError, type RasterErrorCode } from '@memraster/core'

/** Compiles where the two types are the same. */
function same<A>() {
  return <B>(_proof: [A, B] extends [B, A] ? true : never): void => {}
}

type Floats = ReturnType<typeof Float32Array.of>
type Bytes = ReturnType<typeof Uint8Array.of>

export async function shapes(dataset: Dataset): Promise<void> {
  const all = await dataset.read()
  const [bands, height, width] = all.shape
  same<[number, number, number]>()<[typeof bands, typeof height, typeof width]>(true)
  if (all.dtype === 'uint8')
    same<typeof all.shape>()<readonly [bands: number, height: number, width: number]>(true)
  if (all.dtype === 'complex64') same<typeof all.shape.length>()<4>(true)

  const one = await dataset.read({ indexes: 1, outDtype: 'uint8' })
  same<typeof one.shape>()<readonly [height: number, width: number]>(true)
  const several = await dataset.read({ indexes: [3, 2, 1], outDtype: 'uint8' })
  same<typeof several.shape>()<readonly [bands: number, height: number, width: number]>(true)
  const pairs = await dataset.read({ indexes: 1, outDtype: 'complex128' })
  same<typeof pairs.shape>()<readonly [height: number, width: number, 2]>(true)
  const mask = await dataset.datasetMask()
  same<typeof mask.shape>()<readonly [height: number, width: number]>(true)
  for await (const block of dataset.blocks()) same<typeof block.shape.length>()<3 | 4>(true)
  for await (const { shape } of dataset.sample([[0, 0]])) same<typeof shape.length>()<1 | 2>(true)
}

export async function arrays(dataset: Dataset, shared: SharedArrayBuffer): Promise<void> {
  const floats = await dataset.read({ outDtype: 'float32' })
  same<typeof floats.data>()<Floats>(true)
  same<typeof floats.dtype>()<'float32'>(true)
  // The array decides, and with its class the dtypes that it may hold.
  const own = new Int16Array(4)
  const into = await dataset.read({ indexes: 1, out: own })
  same<typeof into.data>()<typeof own>(true)
  same<typeof into.dtype>()<'int16' | 'complex_int16'>(true)
  const view = new Uint8Array(shared)
  const sharing = await dataset.read({ out: { data: view, shape: [2, 2] } })
  same<typeof sharing.data>()<typeof view>(true)
  same<typeof sharing.dtype>()<'uint8'>(true)

  const any = await dataset.read()
  if (any.dtype === 'uint8') same<typeof any.data>()<Bytes>(true)
  if (any.dtype === 'uint64') any.data[0] = 1n
  // @ts-expect-error A bare type argument proves nothing of what is in the file.
  await dataset.read<'uint8'>()
  // @ts-expect-error Nor do options that are not given.
  await dataset.read<{ outDtype: 'uint8' }>()
  // @ts-expect-error
  await dataset.read<{ outDtype: 'uint8' }>({})
  const { data } = await dataset.readMasks({ indexes: 1 })
  same<typeof data>()<Bytes>(true)
}

export async function masks(dataset: Dataset, masked: boolean, options: ReadOptions): Promise<void> {
  const with_ = await dataset.read({ masked: true })
  same<typeof with_.mask>()<Bytes>(true)
  const without = await dataset.read({ indexes: 1 })
  same<typeof without.mask>()<undefined>(true)
  const either = await dataset.read({ masked })
  same<typeof either.mask>()<Bytes | undefined>(true)
  const unknown = await dataset.read(options)
  if (unknown.mask) same<typeof unknown.mask>()<Bytes>(true)
  for await (const { mask } of dataset.sample([[0, 0]], { masked: true })) same<typeof mask>()<Bytes>(true)
  const results: RasterData[] = [with_, without, await dataset.read({ outDtype: 'uint8' })]
  void results
}

export async function options(dataset: Dataset): Promise<void> {
  // @ts-expect-error Names that no option has are refused.
  await dataset.read({ out_shape: [1, 1] })
  // @ts-expect-error
  await dataset.readMasks({ masked: true })
  // @ts-expect-error
  await dataset.read({ resampling: 'cubik' })
  await dataset.read({ outShape: [7, 8], onProgress: (share) => same<typeof share>()<number>(true) })
}

export function errors(error: unknown): void {
  if (isRasterError(error, 'UNSUPPORTED')) same<typeof error.feature>()<string>(true)
  if (isRasterError(error, 'NOT_RASTER', 'CORRUPT')) same<typeof error.code>()<'NOT_RASTER' | 'CORRUPT'>(true)
  if (!isRasterError(error)) return
  same<typeof error.code>()<RasterErrorCode>(true)
  if (error.code === 'UNSUPPORTED') same<typeof error.feature>()<string>(true)
  else same<typeof error.feature>()<string | undefined>(true)
  // @ts-expect-error
  isRasterError(error, 'UNSUPORTED')
}
