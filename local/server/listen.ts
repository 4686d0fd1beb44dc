// Taking the port, on the loopback addresses only: the local run hands out tokens to whoever asks.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PortTaken } from '../trouble.ts'

type Listening = { servers: Server[]; port: number }

/** The system gives a port that is free in one family; how often it is asked for one that is free in both. */
const asksAtMost = 20

/**
 * `localhost` may mean either family, so both are taken; a machine without IPv6 does without.
 *
 * @param wanted the port; 0 for any that is free
 * @throws PortTaken when something else listens there
 */
export async function listen(create: () => Server, wanted: number): Promise<Listening> {
  for (let asks = 1; ; asks += 1) {
    try {
      return await listenOnBoth(create, wanted)
    } catch (error) {
      if (wanted !== 0 || asks === asksAtMost || !(error instanceof PortTaken)) throw error
    }
  }
}

async function listenOnBoth(create: () => Server, wanted: number): Promise<Listening> {
  const first = create()
  const port = await bind(first, wanted, '127.0.0.1')
  const second = create()
  try {
    await bind(second, port, '::1')
    return { servers: [first, second], port }
  } catch (error) {
    if (!(error instanceof PortTaken)) return { servers: [first], port }
    first.close()
    throw error
  }
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(codeOf(error) === 'EADDRINUSE' ? new PortTaken(port) : error),
    )
    server.listen(port, host, () => resolve(portOf(server.address())))
  })
}

const portOf = (address: string | AddressInfo | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
