// Whether anybody would hear a page: an e-mail address that was never confirmed gets nothing, and SNS says so to nobody.
import { GetTopicAttributesCommand, type SNSClient } from '@aws-sdk/client-sns'
import type { Deps } from '../../shared/loop/deps.ts'
import { nameOf } from '../../shared/loop/errors.ts'

/** Looks at each clinic's topic, and counts those that reach nobody or wait for a confirmation. Never fails a sweep. */
export type WatchPagers = () => Promise<void>

export const pagerWatch =
  (
    { clinics, metrics, log }: Pick<Deps, 'clinics' | 'metrics' | 'log'>,
    sns: Pick<SNSClient, 'send'>,
    topicArns: Readonly<Record<string, string>>,
  ): WatchPagers =>
  async () => {
    for (const { id: clinicId } of clinics) {
      try {
        const asked = new GetTopicAttributesCommand({ TopicArn: topicArns[clinicId] })
        const { Attributes: told = {} } = await sns.send(asked)
        // One that nobody confirmed is forgotten after two days: then none is pending, and none is there.
        const reaches = Number(told.SubscriptionsConfirmed) > 0
        if (!reaches || Number(told.SubscriptionsPending) > 0) metrics.count('PagerUnconfirmed')
      } catch (error) {
        log.warn('whom a clinic’s pages reach is not known', { clinicId, error: nameOf(error) })
      }
    }
  }
