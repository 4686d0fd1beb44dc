// AWS on this machine, answering at once: a table's items in memory, a scheduler and a carrier that take everything.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as z from 'zod/mini'

export type FakeAws = {
  /** The environment by which the SDK finds it: one address a service. */
  environment: Readonly<Record<string, string>>
  address: (service: Service) => string
  /** What the table holds now is what it holds again after `reset`. */
  settle(): void
  reset(): void
  close(): Promise<void>
}

export type Service = 'dynamodb' | 'scheduler' | 'sns'

/** On answers to texts, not on those to pages: by it a client knows that the patient was answered. */
export const textHeader = 'x-text-taken'

const Attribute = z.object({ S: z.string() })
const Keyed = z.object({ pk: Attribute, sk: Attribute })
const Request = z.object({
  Key: z.optional(Keyed),
  Item: z.optional(z.looseObject(Keyed.shape)),
  ExpressionAttributeValues: z.optional(z.record(z.string(), z.unknown())),
})
type Item = Record<string, unknown>

export async function fakeAws(): Promise<FakeAws> {
  let items = new Map<string, Item>()
  let settled = items
  const server = createServer((request, response) => {
    void answer(request, response, items)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = (service: Service) => `http://127.0.0.1:${portOf(server.address())}/${service}`
  return {
    address,
    environment: {
      AWS_ENDPOINT_URL_DYNAMODB: address('dynamodb'),
      AWS_ENDPOINT_URL_SCHEDULER: address('scheduler'),
      AWS_ENDPOINT_URL_SNS: address('sns'),
    },
    settle: () => {
      settled = new Map(items)
    },
    reset: () => {
      items = new Map(settled)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address !== null) return address.port
  throw new Error('the fake AWS has no port')
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  items: Map<string, Item>,
): Promise<void> {
  let body = ''
  for await (const chunk of request) body += chunk
  if (request.url?.startsWith('/sns')) {
    if (body.includes('PhoneNumber=')) response.setHeader(textHeader, 'yes')
    response.end(published)
  } else if (request.url?.startsWith('/scheduler')) {
    response.end('{"ScheduleArn":"arn:aws:scheduler:us-east-1:111122223333:schedule/wake-ups/one"}')
  } else {
    const operation = String(request.headers['x-amz-target']).split('.')[1]
    response.end(JSON.stringify(onTable(operation, Request.parse(JSON.parse(body)), items)))
  }
}

const published = `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>
<MessageId>one</MessageId></PublishResult><ResponseMetadata><RequestId>one</RequestId></ResponseMetadata></PublishResponse>`

/** No condition fails here: nobody else writes. */
function onTable(
  operation: string | undefined,
  { Key, Item, ExpressionAttributeValues }: z.infer<typeof Request>,
  items: Map<string, Item>,
): object {
  if (operation === 'GetItem' && Key) return { Item: items.get(idOf(Key)) }
  if (operation === 'PutItem' && Item) {
    items.set(idOf(Item), Item)
    return {}
  }
  const pk = Attribute.parse(ExpressionAttributeValues?.[':pk']).S
  const ids = [...items.keys()].filter((id) => id.startsWith(`${pk}\n`)).sort()
  const found = ids.reverse().map((id) => items.get(id))
  return { Items: found, Count: found.length }
}

const idOf = ({ pk, sk }: z.infer<typeof Keyed>): string => `${pk.S}\n${sk.S}`
