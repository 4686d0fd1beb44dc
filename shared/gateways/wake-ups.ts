// One-time wake-ups for charts, by EventBridge Scheduler. Only ever added
// (docs/design.md "Wake-ups before the write").
import { CreateScheduleCommand } from '@aws-sdk/client-scheduler'
import { instant, millis, minuteMs } from '../calendar/instants.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import type { WakeUps } from './types.ts'

/** A SchedulerClient, or what the local run puts in its place. */
export interface SchedulerGate {
  send(command: CreateScheduleCommand): Promise<unknown>
}

export type WakeUpTarget = {
  /** The schedule group all wake-ups are in. */
  group: string
  /** The queue a wake-up arrives on. */
  queueArn: string
  /** The role by which the scheduler may put it there. */
  roleArn: string
}

/**
 * One call a wake-up. The schedule fires within the minute it names and never before `at`. AWS is said to refuse one
 * in the past with ValidationException, which throws: arm for later than now.
 */
export function schedulerWakeUps(client: SchedulerGate, target: WakeUpTarget): WakeUps {
  return {
    async arm({ clinicId, patientId, at }) {
      const minute = nextMinute(at)
      const key = { clinicId, patientId }
      try {
        await client.send(createSchedule(target, key, minute))
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'ConflictException') throw error
      }
    },
  }
}

/** The scheduler knows minutes: rounded up, so that a wake-up never finds its work not yet due. */
function nextMinute(at: Instant): Instant {
  return instant(Math.ceil(millis(at) / minuteMs) * minuteMs)
}

function createSchedule(target: WakeUpTarget, key: ChartKey, minute: Instant) {
  return new CreateScheduleCommand({
    Name: scheduleName(key, minute),
    GroupName: target.group,
    ScheduleExpression: `at(${minute.slice(0, 19)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE', // one that stays counts against the quota
    Target: {
      Arn: target.queueArn,
      RoleArn: target.roleArn,
      Input: JSON.stringify({ clinicId: key.clinicId, patientId: key.patientId, at: minute }),
    },
  })
}

/**
 * `<clinic>.<patient>-<epoch minute>`: at most 16 + 32 + 8 letters and two marks, of the 64 allowed. The minute
 * keeps eight digits until the year 2160. A dot, which no id may hold, because ids may hold hyphens: with one, patient
 * `c` of clinic `a-b` and patient `b-c` of `a` would share a name, and one's wake-up pass for the other's.
 */
function scheduleName(key: ChartKey, minute: Instant): string {
  return `${schedulePrefix(key)}${millis(minute) / minuteMs}`
}

/** What every name of a chart's begins with; the minute's digits follow. */
export const schedulePrefix = ({ clinicId, patientId }: ChartKey): string =>
  `${clinicId}.${patientId}-`
