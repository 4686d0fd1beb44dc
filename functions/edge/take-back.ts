// For the functions that staff asks and those that see to wake-ups: what they make useless they take back. Where a patient
// waits, it would cost calls and size.
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { schedulerTakeBack } from '../../shared/gateways/take-back.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { environment } from '../../shared/names.ts'
import { clientLimits, within } from '../clients.ts'
import { required } from '../environment.ts'

/** Throws naming the variable when it is missing. */
export function withTakeBack<D extends Deps>(deps: D): D {
  const { [environment.scheduleGroup]: group } = required(process.env, [environment.scheduleGroup])
  const client = new SchedulerClient(within(clientLimits.scheduler))
  return { ...deps, wakeUps: { ...deps.wakeUps, takeBack: schedulerTakeBack(client, group) } }
}
