import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { listen } from '../../local/server/listen.ts'
import { PortTaken } from '../../local/trouble.ts'

/** Makes servers; before every second one of the first `times` pairs, somebody takes that pair's port on IPv6. */
function rivalled(times: number): { create: () => Server; made: Server[] } {
  const made: Server[] = []
  const create = () => {
    const first = made.at(-1)?.address()
    if (made.length % 2 === 1 && made.length < 2 * times && typeof first === 'object') {
      const rival = createServer().on('error', () => undefined)
      rival.listen(first?.port, '::1')
      onTestFinished(() => void rival.close())
    }
    const server = createHttpServer()
    onTestFinished(() => void server.close())
    made.push(server)
    return server
  }
  return { create, made }
}

const portOf = (server: Server) => {
  const address = server.address()
  return typeof address === 'object' ? address?.port : null
}

it('looks for another port when the free one of one family is taken in the other', async () => {
  const { create } = rivalled(3)
  const { servers, port } = await listen(create, 0)
  expect(port).toBeGreaterThan(0)
  for (const server of servers) expect(portOf(server)).toBe(port)
})

it('takes no other port than the one that was asked for', async () => {
  const { port } = await listen(createOnce, 0)
  const { create, made } = rivalled(0)
  await expect(listen(create, port)).rejects.toBeInstanceOf(PortTaken)
  expect(made.map(portOf)).toEqual([undefined])
})

function createOnce(): Server {
  const server = createHttpServer()
  onTestFinished(() => void server.close())
  return server
}
