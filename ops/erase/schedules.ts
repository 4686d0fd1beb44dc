// Wake-ups that stand for a chart, taken back, all of them.
import { join } from 'node:path'
import {
  DeleteScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { openJournal, readJournal } from '../../local/world/journal.ts'
import { WorldState } from '../../local/world/state.ts'
import { schedulePrefix, scheduleSuffix } from '../../shared/gateways/wake-ups.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'

/** `cancel` answers how many there were; none is as good. */
export type Schedules = { cancel(key: ChartKey): Promise<number> }

/** Where no wake-ups stand, or none that we know of: one that fires finds nobody, and ends. */
export const noSchedules: Schedules = { cancel: async () => 0 }

export const schedulesIn = (
  group: string,
  client: Pick<SchedulerClient, 'send'> = new SchedulerClient({}),
): Schedules => ({
  async cancel(key) {
    const NamePrefix = schedulePrefix(key)
    let count = 0
    for (let NextToken: string | undefined; ; ) {
      const page = await client.send(
        new ListSchedulesCommand({ GroupName: group, NamePrefix, ...(NextToken && { NextToken }) }),
      )
      for (const { Name } of page.Schedules ?? []) {
        // Of a patient whose id only begins like this one's: between the two there is more than a minute.
        if (!Name || !scheduleSuffix.test(Name.slice(NamePrefix.length))) continue
        await client.send(new DeleteScheduleCommand({ Name, GroupName: group })).catch(unlessGone)
        count += 1
      }
      NextToken = page.NextToken
      if (!NextToken) return count
    }
  },
})

const unlessGone = (error: unknown): void => {
  if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error
}

/** The local run's, in the journal of its world; and what time it is there. */
export function schedulesOfRun(folder: string): { schedules: Schedules; now: number } {
  const path = join(folder, 'world.jsonl')
  const open = () => new WorldState({ now: 0, mode: 'held', aheadMs: 0 }).replay(readJournal(path))
  return {
    now: open().clock.now,
    schedules: {
      async cancel(key) {
        const prefix = schedulePrefix(key)
        const state = open()
        const kept = [...state.changes()]
        const left = kept.filter(
          (change) =>
            !(
              change.type === 'pending' &&
              change.entry.kind === 'schedule' &&
              change.entry.name.startsWith(prefix)
            ),
        )
        if (left.length < kept.length) openJournal(path, left).close()
        return kept.length - left.length
      },
    },
  }
}
