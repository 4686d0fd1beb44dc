// Whether a patient may be erased now: a clinic keeps charts for the years its state asks for, and nobody vanishes from
// the eyes of people who are called about them.
import { addDays } from '../../shared/calendar/index.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { retentionDefault } from '../../shared/clinic/schema.ts'
import { loadChart } from '../../shared/loop/open-chart.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { ChartKey, Instant } from '../../shared/vocabulary/ids.ts'
import { Refused } from '../command.ts'

const daysInYear = 365.25

/** @param overrides the reason given for not waiting; null where none was */
export async function mayErase(
  store: EventStore,
  clinic: Clinic | null,
  key: ChartKey,
  now: Instant,
  overrides: string | null,
): Promise<void> {
  const chart = await readable(store, key)
  if (chart && !chart.patient)
    throw new Refused(`There is no patient ${key.patientId} at ${key.clinicId}.`)
  const open = chart?.alerts.filter(
    ({ level, acknowledged }) => level === 'emergency' && !acknowledged,
  )
  if (open && open.length > 0)
    throw new Refused(
      `An emergency of this patient is open (${open.map(({ alertId }) => alertId).join(', ')}): people are still being called about it. It is acknowledged first.`,
    )
  if (overrides !== null) return
  const years = clinic?.retentionYears ?? retentionDefault
  const last = chart?.at ?? null
  if (last === null)
    throw new Refused(
      `The chart cannot be read, so nobody knows how long it must be kept. ${howToOverride}`,
    )
  const until = addDays(last, Math.ceil(years * daysInYear))
  if (now < until)
    throw new Refused(
      `The last entry is of ${last.slice(0, 10)}, and the clinic keeps charts for ${years} years (retentionYears in clinics.json): until ${until.slice(0, 10)}. ${howToOverride}`,
    )
}

const howToOverride =
  'To erase all the same: --override-retention --reason "<why>". The reason is kept; name nobody in it.'

/** Null for one that cannot be read. */
async function readable(store: EventStore, key: ChartKey): Promise<ChartState | null> {
  try {
    return await loadChart({ store }, key)
  } catch (error) {
    if (error instanceof UnreadableChart) return null
    throw error
  }
}
