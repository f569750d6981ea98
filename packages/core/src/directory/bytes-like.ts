import { shown } from '@memraster/ground'

/** Bytes in memory: a buffer, shared or not, or any view on one. */
export type BytesLike = ArrayBufferLike | ArrayBufferView

/** Whether `value` is a buffer or a view of one, from any realm. */
export function isBytes(value: unknown): value is BytesLike {
  if (ArrayBuffer.isView(value)) return true
  const tag = Object.prototype.toString.call(value)
  return tag === '[object ArrayBuffer]' || tag === '[object SharedArrayBuffer]'
}

/**
 * A view on all of `bytes`. Nothing is copied.
 *
 * @throws {TypeError} If it is not bytes, or its buffer was transferred.
 */
export function viewBytes(bytes: BytesLike): Uint8Array {
  if (!isBytes(bytes)) {
    throw new TypeError(`Expected bytes, as an ArrayBuffer or a view on one, not ${shown(bytes)}.`)
  }
  try {
    return ArrayBuffer.isView(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes)
  } catch (cause) {
    throw new TypeError(
      'The buffer of these bytes was detached: it was transferred elsewhere and is empty.',
      { cause },
    )
  }
}
