// One-time wake-ups for charts, by EventBridge Scheduler
// (docs/design.md "Wake-ups before the write"). Taking them back is apart, in take-back.ts.
import { CreateScheduleCommand } from '@aws-sdk/client-scheduler'
import { instant, millis, minuteMs } from '../calendar/instants.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import type { WakeUp, WakeUps } from './types.ts'

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
    async arm(wakeUp) {
      try {
        await client.send(createSchedule(target, wakeUp))
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

function createSchedule(target: WakeUpTarget, wakeUp: WakeUp) {
  const { clinicId, patientId } = wakeUp
  const minute = nextMinute(wakeUp.at)
  return new CreateScheduleCommand({
    Name: scheduleName(wakeUp),
    GroupName: target.group,
    ScheduleExpression: `at(${minute.slice(0, 19)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE', // one that stays counts against the quota
    Target: {
      Arn: target.queueArn,
      RoleArn: target.roleArn,
      Input: JSON.stringify({ clinicId, patientId, at: minute }),
    },
  })
}

/**
 * `<clinic>.<patient>-<epoch minute>.<version>`: at most 16 + 32 + 8 letters and three marks, which leaves five of the 64
 * allowed for the version, in base 36 enough for sixty million. The minute keeps eight digits until the year 2160. A dot,
 * which no id may hold, because ids may hold hyphens: with one, patient `c` of clinic `a-b` and patient `b-c` of `a` would
 * share a name, and one's wake-up pass for the other's. The version, so that one that is taken back is nobody else's.
 */
export function scheduleName({ at, on, ...key }: WakeUp): string {
  const minute = `${schedulePrefix(key)}${millis(nextMinute(at)) / minuteMs}`
  return on === undefined ? minute : `${minute}.${on.toString(36)}`
}

/** What follows the prefix in every name of a chart's: the minute, and the version in most. */
export const scheduleSuffix = /^(\d+)(?:\.[0-9a-z]+)?$/

/** What every name of a chart's begins with. */
export const schedulePrefix = ({ clinicId, patientId }: ChartKey): string =>
  `${clinicId}.${patientId}-`
