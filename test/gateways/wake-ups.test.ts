import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  ThrottlingException,
} from '@aws-sdk/client-scheduler'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { instant, millis } from '../../shared/calendar/instants.ts'
import { schedulerTakeBack } from '../../shared/gateways/take-back.ts'
import { schedulerWakeUps } from '../../shared/gateways/wake-ups.ts'
import { ClinicId, type Instant, PatientId } from '../../shared/vocabulary/ids.ts'
import fc from '../support/fast-check.ts'

const scheduler = mockClient(SchedulerClient)
const wakeUps = schedulerWakeUps(new SchedulerClient({}), {
  group: 'wake-ups',
  queueArn: 'arn:aws:sqs:us-east-1:111122223333:due',
  roleArn: 'arn:aws:iam::111122223333:role/wake',
})
const wakeUp = (at: string, patientId = 'p1', clinicId = 'demo') => ({
  clinicId: ClinicId.parse(clinicId),
  patientId: PatientId.parse(patientId),
  at: instant(Date.parse(at)),
})

beforeEach(() => {
  scheduler.reset()
  scheduler.on(CreateScheduleCommand).resolves({})
})

const inputs = () => scheduler.commandCalls(CreateScheduleCommand).map(({ args }) => args[0].input)

describe('a wake-up', () => {
  it('is a one-time schedule that puts the chart’s id on the queue and is gone', async () => {
    await wakeUps.arm(wakeUp('2026-03-02T14:00:00.001Z'))
    expect(inputs()).toEqual([
      {
        Name: 'demo.p1-29541001',
        GroupName: 'wake-ups',
        ScheduleExpression: 'at(2026-03-02T14:01:00)',
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: {
          Arn: 'arn:aws:sqs:us-east-1:111122223333:due',
          RoleArn: 'arn:aws:iam::111122223333:role/wake',
          Input: '{"clinicId":"demo","patientId":"p1","at":"2026-03-02T14:01:00.000Z"}',
        },
      },
    ])
  })

  it('on the minute stays there', async () => {
    await wakeUps.arm(wakeUp('2026-03-02T14:00:00Z'))
    expect(inputs()[0]?.ScheduleExpression).toBe('at(2026-03-02T14:00:00)')
  })

  it('never fires before it is asked for, and less than a minute after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1.7e12, max: 4e12 }), async (ms) => {
        scheduler.resetHistory()
        const at: Instant = instant(ms)
        await wakeUps.arm({ ...wakeUp('2026-03-02T14:00:00Z'), at })
        const fires = Date.parse(`${inputs()[0]!.ScheduleExpression!.slice(3, -1)}Z`)
        expect(fires - millis(at)).toBeGreaterThanOrEqual(0)
        expect(fires - millis(at)).toBeLessThan(60_000)
      }),
    )
  })

  it('that exists already is armed', async () => {
    const exists = new ConflictException({ message: 'exists', Message: 'exists', $metadata: {} })
    scheduler.on(CreateScheduleCommand).rejects(exists)
    await expect(wakeUps.arm(wakeUp('2026-03-02T14:00:00Z'))).resolves.toBeUndefined()
  })

  it('that could not be set throws, so that nothing is committed on its strength', async () => {
    const slow = new ThrottlingException({ message: 'slow', Message: 'slow', $metadata: {} })
    scheduler.on(CreateScheduleCommand).rejects(slow)
    await expect(wakeUps.arm(wakeUp('2026-03-02T14:00:00Z'))).rejects.toBe(slow)
  })

  it('has a name of its own, within what the scheduler allows, for the longest ids', async () => {
    const at = '2159-12-31T23:59:59Z'
    // A commit a minute for a century.
    const longest = wakeUp(at, 'p'.repeat(32), 'c'.repeat(16))
    await wakeUps.arm({ ...longest, on: 55_000_000 })
    await wakeUps.arm({ ...longest, on: 1 })
    await wakeUps.arm(longest)
    await wakeUps.arm(wakeUp(at, 'c', 'a-b'))
    await wakeUps.arm(wakeUp(at, 'b-c', 'a'))
    const names = inputs().map(({ Name }) => Name)
    expect(new Set(names).size).toBe(5)
    for (const name of names) expect(name).toMatch(/^[0-9A-Za-z._-]{1,64}$/)
  })
})

describe('a wake-up that is taken back', () => {
  const takeBack = schedulerTakeBack(new SchedulerClient({}), 'wake-ups')
  const armed = { ...wakeUp('2026-03-02T14:00:00.001Z'), on: 41 }
  const asked = () => scheduler.commandCalls(DeleteScheduleCommand).map(({ args }) => args[0].input)

  it('is the one that was armed on that version of the chart, and no other of its minute', async () => {
    scheduler.on(DeleteScheduleCommand).resolves({})
    await wakeUps.arm(armed)
    await takeBack(armed)
    expect(asked()).toEqual([{ Name: 'demo.p1-29541001.15', GroupName: 'wake-ups' }])
    expect(inputs().map(({ Name }) => Name)).toEqual(['demo.p1-29541001.15'])
  })

  it('may have fired already', async () => {
    const gone = new ResourceNotFoundException({ message: 'gone', Message: 'gone', $metadata: {} })
    scheduler.on(DeleteScheduleCommand).rejects(gone)
    await expect(takeBack(armed)).resolves.toBeUndefined()
  })

  it('throws what else goes wrong, for the loop to note', async () => {
    const slow = new ThrottlingException({ message: 'slow', Message: 'slow', $metadata: {} })
    scheduler.on(DeleteScheduleCommand).rejects(slow)
    await expect(takeBack(armed)).rejects.toBe(slow)
  })
})
