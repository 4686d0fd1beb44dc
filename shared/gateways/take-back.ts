// Wake-ups taken back, by EventBridge Scheduler: apart, for only what people ask for makes any useless.
import { DeleteScheduleCommand } from '@aws-sdk/client-scheduler'
import type { WakeUps } from './types.ts'
import { scheduleName } from './wake-ups.ts'

/** A SchedulerClient, or what the local run puts in its place. */
export interface TakeBackGate {
  send(command: DeleteScheduleCommand): Promise<unknown>
}

export const schedulerTakeBack =
  (client: TakeBackGate, group: string): NonNullable<WakeUps['takeBack']> =>
  async (wakeUp) => {
    try {
      await client.send(new DeleteScheduleCommand({ Name: scheduleName(wakeUp), GroupName: group }))
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error
    }
  }
