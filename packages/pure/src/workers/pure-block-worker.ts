import { portOver } from '@memraster/ground'
import { type JobAnswer, type NumberedJob, READY } from './block-jobs.ts'
import { JobBench } from './job-bench.ts'
import { nodeThreads } from './node-threads.ts'

/** The script of a worker that decodes and encodes blocks. */
const port = portOver<JobAnswer | typeof READY, NumberedJob>(
  nodeThreads()?.parentPort ?? (globalThis as unknown as Parameters<typeof portOver>[0]),
)
const bench = new JobBench()
port.onMessage(async (job) => {
  const answer = await bench.perform(job)
  port.post(answer, [answer.memory, ...(answer.encoded ? [answer.encoded.buffer] : [])])
})
port.post(READY, [])
