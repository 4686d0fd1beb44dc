import { ListStackResourcesCommand } from '@aws-sdk/client-cloudformation'
import { ListSubscriptionsByTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns'
import { deployed, stands } from '../deployed.ts'
import type { Place } from '../place.ts'
import { done, step, toDo, waiting } from '../step.ts'

type Seen = { stands: boolean; pending: readonly Pending[] }
type Pending = { topic: string; address: string }

/** How long it waits for people to open their mail, and how often it looks. */
const waitMs = 10 * 60_000
const lookEveryMs = 10_000

/** An address that has not confirmed gets no page and no alarm, and nobody is told. */
export const pages = step<Seen>({
  title: 'Page and alarm addresses confirmed',
  checks: 'the subscriptions of every topic of the stack',
  does: 'waits up to ten minutes for the links in the mails "AWS Notification" to be opened; then sends them again',
  costs: 'nothing',
  skippable: 'Until they are confirmed nobody is paged by e-mail.',
  after: ['deploy'],
  async look(place) {
    const isThere = stands(await deployed(place))
    return { stands: isThere, pending: isThere ? await pendingOf(place) : [] }
  },
  judge(seen) {
    if (!seen.stands) return toDo('Once it is deployed, each address gets a mail to confirm.')
    const addresses = [...new Set(seen.pending.map(({ address }) => address))]
    return addresses.length === 0
      ? done('All are confirmed.')
      : waiting(`Not confirmed yet: ${addresses.join(', ')}.`)
  },
  async act(place) {
    const { sleep } = place.around
    for (let waitedMs = 0; waitedMs < waitMs; waitedMs += lookEveryMs) {
      if ((await pendingOf(place)).length === 0) return
      await sleep(lookEveryMs)
    }
    for (const { topic, address } of await pendingOf(place))
      await place.clients.topics.send(
        new SubscribeCommand({ TopicArn: topic, Protocol: 'email', Endpoint: address }),
      )
  },
})

async function pendingOf(place: Place): Promise<readonly Pending[]> {
  const pending: Pending[] = []
  for (const topic of await topicsOf(place)) {
    let NextToken: string | undefined
    do {
      const page = await place.clients.topics.send(
        new ListSubscriptionsByTopicCommand({ TopicArn: topic, NextToken }),
      )
      for (const { Protocol, Endpoint = '', SubscriptionArn } of page.Subscriptions ?? [])
        if (Protocol === 'email' && SubscriptionArn === 'PendingConfirmation')
          pending.push({ topic, address: Endpoint })
      NextToken = page.NextToken
    } while (NextToken)
  }
  return pending
}

async function topicsOf({ clients, stack: StackName }: Place): Promise<readonly string[]> {
  const topics: string[] = []
  let NextToken: string | undefined
  do {
    const page = await clients.stacks.send(new ListStackResourcesCommand({ StackName, NextToken }))
    for (const { ResourceType, PhysicalResourceId } of page.StackResourceSummaries ?? [])
      if (ResourceType === 'AWS::SNS::Topic' && PhysicalResourceId) topics.push(PhysicalResourceId)
    NextToken = page.NextToken
  } while (NextToken)
  return topics
}
