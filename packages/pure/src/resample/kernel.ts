import type { Resampling } from '@memraster/core/backend'

/** The weights of a method. */
export type Kernel =
  | {
      readonly kind: 'convolution'
      readonly radius: number
      /** The weight of a pixel `x` away, in pixels of the coarser side; up to a common factor. */
      readonly weight: (x: number) => number
      /** Whether some weights are negative, so that results overshoot. */
      readonly overshoots: boolean
      /** Whether results are clamped to a band's bits, if fewer than its dtype's. */
      readonly keepsBits: boolean
    }
  | { readonly kind: 'average' | 'rms' | 'mode'; readonly radius: 0 }
  | { readonly kind: 'gauss'; readonly radius: 1 }
  /** In overviews only. */
  | { readonly kind: 'nearest'; readonly radius: 0 }

/** The kernel of a method. */
export function kernelOf(resampling: Resampling): Kernel {
  switch (resampling) {
    case 'bilinear':
      return { kind: 'convolution', radius: 1, weight: triangle, overshoots: false, keepsBits: false }
    case 'cubic':
      return { kind: 'convolution', radius: 2, weight: catmullRom, overshoots: true, keepsBits: true }
    case 'cubic_spline':
      return { kind: 'convolution', radius: 2, weight: bSpline, overshoots: false, keepsBits: true }
    case 'lanczos':
      return { kind: 'convolution', radius: 3, weight: lanczos, overshoots: true, keepsBits: true }
    case 'gauss':
      return { kind: 'gauss', radius: 1 }
    default:
      return { kind: resampling, radius: 0 }
  }
}

function triangle(x: number): number {
  const distance = Math.abs(x)
  return distance <= 1 ? 1 - distance : 0
}

/** The cubic of Mitchell and Netravali with B = 0, C = 0.5. */
function catmullRom(x: number): number {
  const distance = Math.abs(x)
  const square = x * x
  if (distance <= 1) return square * (1.5 * distance - 2.5) + 1
  if (distance <= 2) return square * (-0.5 * distance + 2.5) - 4 * distance + 2
  return 0
}

/** The cubic with B = 1, C = 0, times six, as a sum of truncated powers in the order that GDAL adds them. */
function bSpline(x: number): number {
  const a = x + 2
  if (!(a > 0)) return 0
  const b = x + 1
  const c = x - 1
  let sum = 0
  if (b > 0) {
    if (x > 0) sum = (c > 0 ? -4 * c * c * c : 0) + 6 * x * x * x
    sum += -4 * b * b * b
  }
  return sum + a * a * a
}

function lanczos(x: number): number {
  if (x === 0) return 1
  const angle = Math.PI * x
  const third = angle / 3
  return (Math.sin(angle) * Math.sin(third)) / (angle * third)
}
