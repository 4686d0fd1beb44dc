import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, it } from 'vitest'
import { pagerWatch } from '../../functions/edge/pagers.ts'
import { readClinics } from '../../infra/clinics.ts'

const clinics = readClinics('clinics.json')
const topics = { demo: 'arn:demo', north: 'arn:north' }

/** How often the clinics' pagers are found wanting, where the second one's are sound. */
async function found(attributes: Record<string, string> | Error) {
  const sns = mockClient(SNSClient)
  const sound = { SubscriptionsConfirmed: '1', SubscriptionsPending: '0' }
  sns.on(GetTopicAttributesCommand, { TopicArn: 'arn:north' }).resolves({ Attributes: sound })
  const demo = sns.on(GetTopicAttributesCommand, { TopicArn: 'arn:demo' })
  if (attributes instanceof Error) demo.rejects(attributes)
  else demo.resolves({ Attributes: attributes })
  const counted: string[] = []
  const said: unknown[] = []
  const log = { info: () => {}, error: () => {}, warn: (...each: unknown[]) => said.push(each) }
  const metrics = { count: (name: string) => counted.push(name) }
  await pagerWatch({ clinics, metrics, log }, new SNSClient({}), topics)()
  expect(sns.commandCalls(GetTopicAttributesCommand)).toHaveLength(2)
  return { counted, said }
}

it.each([
  ['an address that has not confirmed, beside one that has', '1', '1', ['PagerUnconfirmed']],
  ['nobody at all, as when SNS has forgotten the only one', '0', '0', ['PagerUnconfirmed']],
  ['those who have all confirmed', '2', '0', []],
])('hears of %s', async (_, SubscriptionsConfirmed, SubscriptionsPending, counted) => {
  expect((await found({ SubscriptionsConfirmed, SubscriptionsPending })).counted).toEqual(counted)
})

it('says so where SNS does not tell, and looks at the others all the same', async () => {
  const { counted, said } = await found(new Error('secret detail'))
  expect(counted).toEqual([])
  expect(said).toHaveLength(1)
  expect(JSON.stringify(said)).not.toContain('secret')
})
