// Wake-ups of an erased patient: on AWS and in the local run's world.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeleteScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, it } from 'vitest'
import { openJournal, readJournal } from '../../local/world/journal.ts'
import { schedulesIn, schedulesOfRun } from '../../ops/erase/schedules.ts'
import { schedulePrefix } from '../../shared/gateways/wake-ups.ts'
import { key } from '../support/deps.ts'

const ann = key('ann')

it('takes back those of the patient, page by page, and of no patient whose id begins alike', async () => {
  const scheduler = mockClient(SchedulerClient)
  scheduler
    .on(ListSchedulesCommand)
    .resolvesOnce({
      Schedules: [{ Name: 'demo.ann-29540000' }, { Name: 'demo.ann-2-29540000' }],
      NextToken: 'x',
    })
    .resolves({ Schedules: [{ Name: 'demo.ann-29540001.1z' }, { Name: 'demo.ann-2-29540001.3' }] })
  scheduler
    .on(DeleteScheduleCommand)
    .resolvesOnce({})
    .rejects(Object.assign(new Error('gone'), { name: 'ResourceNotFoundException' }))
  expect(await schedulesIn('group', new SchedulerClient({})).cancel(ann)).toBe(2)
  const taken = scheduler.commandCalls(DeleteScheduleCommand).map(({ args }) => args[0].input)
  expect(taken).toEqual([
    { Name: 'demo.ann-29540000', GroupName: 'group' },
    { Name: 'demo.ann-29540001.1z', GroupName: 'group' },
  ])
  const [list] = scheduler.commandCalls(ListSchedulesCommand)
  expect(list?.args[0].input).toMatchObject({ GroupName: 'group', NamePrefix: schedulePrefix(ann) })
})

it('takes them out of the local run’s journal, and leaves all else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-world-'))
  const path = join(folder, 'world.jsonl')
  const at = Date.parse('2026-03-02T15:00:00Z')
  const schedule = (seq: number, name: string, patientId: string) => {
    const input = JSON.stringify({ clinicId: 'demo', patientId })
    return { type: 'pending', entry: { kind: 'schedule', seq, at, name, input } } as const
  }
  const clock = { type: 'clock', now: at, mode: 'held', aheadMs: 0, seq: 3 } as const
  const others = schedule(2, 'demo.ben-29540000', 'ben')
  openJournal(path, [clock, schedule(1, 'demo.ann-29540000', 'ann'), others]).close()
  const { schedules, now } = schedulesOfRun(folder)
  expect(now).toBe(at)
  expect(await schedules.cancel(ann)).toBe(1)
  expect(await schedules.cancel(ann)).toBe(0)
  expect(readJournal(path)).toEqual([clock, others])
  rmSync(folder, { recursive: true })
})
