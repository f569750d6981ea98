import { createServer } from 'node:http'
import { Readable } from 'node:stream'

/**
 * A server on this machine that takes a raster in the body of a POST, opens what it received and answers with what
 * `describe` says of it.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startReceiver(MemoryFile, describe) {
  const server = createServer(async (request, response) => {
    try {
      const received = new MemoryFile()
      await Readable.toWeb(request).pipeTo(received.writable())
      const answer = await describe(await received.open())
      await received.close()
      response.end(JSON.stringify(answer))
    } catch (error) {
      response.writeHead(400).end(error.message)
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Posts the bytes of a file as a stream, and gives the answer. */
export async function postFile(url, memfile) {
  const response = await fetch(url, { method: 'POST', body: memfile.stream(), duplex: 'half' })
  if (!response.ok) throw new Error(`The receiver answered ${response.status}: ${await response.text()}`)
  return response.json()
}
