import type { RPC } from '@memraster/core'
import type { Tags } from '@memraster/core/backend'
import { parseRpcTags, RPC_LISTS, RPC_NUMBERS, rpcTags as rpcDomain } from '@memraster/core/internal'
import { formatNumber } from '@memraster/ground'
import { FieldType } from '../container/field-type.ts'
import { Tag } from '../container/tag.ts'
import type { TiffTag } from '../container/tiff-tag.ts'

export { parseRpcTags }

/** The numbers in RPCCoefficientTag (50844): single ones, and lists of twenty. */
export const RPC_VALUES: number = RPC_NUMBERS.length + RPC_LISTS.length * 20

/** The coefficients of RPCCoefficientTag; `undefined` if the tag does not have its 92 numbers. */
export function parseRpcTag(values: readonly number[] | undefined): RPC | undefined {
  if (values?.length !== RPC_VALUES) return undefined
  const numbers = RPC_NUMBERS.map(([key], i) => [key, values[i]] as const)
  const lists = RPC_LISTS.map(([key], i) => {
    const start = RPC_NUMBERS.length + i * 20
    return [key, values.slice(start, start + 20)] as const
  })
  return Object.fromEntries([...numbers, ...lists]) as unknown as RPC
}

/** RPCCoefficientTag for coefficients; unknown errors are -1, as GDAL writes them. */
export function rpcTag(rpc: RPC): TiffTag {
  const values = [
    ...RPC_NUMBERS.map(([key]) => rpc[key] ?? -1),
    ...RPC_LISTS.flatMap(([key]) => twenty(rpc[key])),
  ]
  return { id: Tag.RpcCoefficients, type: FieldType.Double, values }
}

/** GDAL's domain `RPC` for coefficients, with the 15 digits that GDAL shows. */
export function rpcTags(rpc: RPC): Tags {
  return rpcDomain(rpc, (value) => formatNumber(value, 15))
}

function twenty(list: readonly number[]): readonly number[] {
  return Array.from({ length: 20 }, (_, i) => list[i] ?? 0)
}
