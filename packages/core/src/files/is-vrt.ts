import { decodeText } from '@memraster/ground'
/** Whether bytes are a VRT file. GDAL looks for this text among the first ones, whatever stands before it. */
export function isVrt(bytes: Uint8Array): boolean {
  return decodeText(bytes.subarray(0, 1024), 'latin1').includes('<VRTDataset')
}
