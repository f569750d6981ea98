import { expect, it } from 'vitest'
import { groupSamples } from '../../src/old-jpeg/group-samples.ts'

type Planes = Parameters<typeof groupSamples>[0]

/** Planes of an image of 16 by 8 pixels whose samples count up, those of chrominance from 200 and 240 on. */
function planesOf(across: number, down: number): Planes {
  const plane = (width: number, height: number, first: number) => ({
    stride: width,
    samples: Uint8Array.from({ length: width * height }, (_, i) => first + i),
  })
  const chroma = [200, 240].map((first) => plane(8, 8, first))
  return { frame: { unitsDown: 1 }, planes: [plane(8 * across, 8 * down, 0), ...chroma] } as unknown as Planes
}

it('samples are in groups of the pixels that share their chrominance (TIFF 6.0, section 21)', () => {
  expect([...groupSamples(planesOf(2, 1), { width: 3, height: 2, subsampling: [2, 1] })]).toEqual([
    ...[0, 1, 200, 240, 2, 3, 201, 241],
    ...[16, 17, 208, 248, 18, 19, 209, 249],
  ])
  expect([...groupSamples(planesOf(1, 2), { width: 2, height: 2, subsampling: [1, 2] })]).toEqual([
    ...[0, 8, 200, 240, 1, 9, 201, 241],
  ])
  expect([...groupSamples(planesOf(2, 2), { width: 2, height: 3, subsampling: [2, 2] })]).toEqual([
    ...[0, 1, 16, 17, 200, 240],
    ...[32, 33, 48, 49, 208, 248],
  ])
})

it('rows past the end are 0', () => {
  const samples = groupSamples(planesOf(1, 1), { width: 1, height: 10, subsampling: [1, 1] })
  expect([...samples.subarray(7 * 3)]).toEqual([56, 0, 40, 0, 0, 0, 0, 0, 0])
})
