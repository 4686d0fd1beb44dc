// In-process SQS as the wake-up queue's gateway sees it: what is put there shows when its delay is over.
import { GetQueueAttributesCommand, type SendMessageBatchCommand } from '@aws-sdk/client-sqs'
import type { QueueClient } from '../../shared/gateways/wake-up-queue.ts'
import { wakeUpMessage } from './messages.ts'
import type { WorldState } from './state.ts'

export const wakeUpQueue = (state: WorldState): QueueClient => ({
  async send(command: SendMessageBatchCommand | GetQueueAttributesCommand) {
    if (command instanceof GetQueueAttributesCommand) {
      const held = String(state.heldOn('wake-up'))
      return { Attributes: { ApproximateNumberOfMessages: held }, Failed: undefined }
    }
    const now = state.clock.now
    const { Entries = [] } = command.input
    state.commit(
      Entries.map(({ MessageBody: input = '', DelaySeconds = 0 }) =>
        wakeUpMessage({ input }, { seq: state.nextSeq(), now, delayMs: DelaySeconds * 1_000 }),
      ),
    )
    return { Failed: undefined, Attributes: undefined }
  },
})
