import { type BlockCodec, Scratch } from '@memraster/codecs'
import { asBytes, dtypeOfSamples } from '@memraster/codecs/samples'
import { sampleSize, viewAs } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import { decodeBlock } from '../blocks/decode-block.ts'
import { encodeBlock } from '../blocks/encode-block.ts'
import { loadBlockCodec } from '../blocks/load-block-codec.ts'
import type { BlockJob, DecodeJob, EncodeJob, JobAnswer, NumberedJob } from './block-jobs.ts'

/** What a worker works with: its codecs, and memory that one block after the other passes through. */
export class JobBench {
  readonly #codecs = new Map<string, BlockCodec | Promise<BlockCodec>>()
  readonly #scratch = new Scratch()
  #last: Promise<unknown> = Promise.resolve()

  /** Does a job once those before it are done. */
  perform(job: NumberedJob): Promise<JobAnswer> {
    const answer = this.#last.then(() => this.#answer(job))
    this.#last = answer
    return answer
  }

  async #answer(job: NumberedJob): Promise<JobAnswer> {
    const answer = { job: job.job, memory: job.memory }
    try {
      return { ...answer, isDone: true, ...(await this.#work(job)) }
    } catch {
      return { ...answer, isDone: false }
    }
  }

  async #work(job: BlockJob): Promise<Pick<JobAnswer, 'encoded'>> {
    const codec = await this.#codecOf(job.format.layout)
    if (job.kind === 'encode') return { encoded: await encodeOne(job, codec) }
    await this.#decodeAll(job, codec)
    return {}
  }

  /** Puts the samples of each block where they are to be. */
  async #decodeAll({ format, blocks, memory }: DecodeJob, codec: BlockCodec): Promise<void> {
    for (const { offset, length, storedRows, visible, samples } of blocks) {
      const encoded = new Uint8Array(memory, offset, length)
      const decoding = decodeBlock(encoded, storedRows, format, codec, this.#scratch, visible)
      const decoded = decoding instanceof Promise ? await decoding : decoding
      if (decoded.byteLength !== samples.length) throw new TypeError('A block is not as large as was said')
      new Uint8Array(memory, samples.offset, samples.length).set(asBytes(decoded))
    }
  }

  #codecOf(layout: ImageLayout): BlockCodec | Promise<BlockCodec> {
    const key = `${layout.compression}/${layout.fillOrder}/${layout.predictor}`
    const codec = this.#codecs.get(key) ?? loadBlockCodec(layout)
    this.#codecs.set(key, codec)
    return codec
  }
}

async function encodeOne(job: EncodeJob, codec: BlockCodec): Promise<Uint8Array<ArrayBuffer>> {
  const { format, settings, rows, memory, length } = job
  const dtype = dtypeOfSamples(format.layout)
  const samples = viewAs(dtype, memory, 0, length / sampleSize(dtype))
  // Codecs may give views on what they were given.
  return new Uint8Array(await encodeBlock(samples, rows, format, { codec, settings }))
}
