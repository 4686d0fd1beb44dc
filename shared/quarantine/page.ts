// The page about charts that cannot be read: as alerts are paged, to the clinic's topic and whoever is on call.
import type { Clinic } from '../clinic/schema.ts'
import type { QuarantinePage, QuarantinesPage, SendResult } from '../gateways/types.ts'
import { findClinic } from '../loop/clinics.ts'
import type { Deps } from '../loop/deps.ts'
import { nameOf } from '../loop/errors.ts'
import type { PageWay } from '../store/types.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'

/** When a page set out that went out, by each way; null where none did. */
export type Paged = Readonly<Record<PageWay, Instant | null>>

export const nothingPaged: Paged = { topic: null, onCall: null }

/** `key`: whom it is about, for the log. */
export async function pageClinic(
  deps: Deps,
  key: ChartKey,
  ways: readonly PageWay[],
  pageFor: (clinic: Clinic) => QuarantinePage | QuarantinesPage,
): Promise<Paged> {
  const clinic = findClinic(deps.clinics, key.clinicId)
  if (!clinic) {
    deps.log.warn('an unreadable chart of a clinic that is not in clinics.json', key)
    return nothingPaged
  }
  const at = deps.now()
  const page = pageFor(clinic)
  const first = page.step % clinic.onCall.length
  const contacts = [...clinic.onCall.slice(first), ...clinic.onCall.slice(0, first)]
  const send: Record<PageWay, () => Promise<boolean>> = {
    topic: () => attempt(deps, key, () => deps.pages.publish(page)),
    onCall: async () => {
      // A number that takes no page does not end it: the next one is tried at once.
      for (const { phone } of contacts)
        if (await attempt(deps, key, () => deps.pages.text(page, phone))) return true
      return false
    },
  }
  const by = async (way: PageWay) => (ways.includes(way) && (await send[way]()) ? at : null)
  const [topic, onCall] = await Promise.all([by('topic'), by('onCall')])
  return { topic, onCall }
}

/** Whether it went out. */
async function attempt(
  deps: Deps,
  key: ChartKey,
  send: () => Promise<SendResult>,
): Promise<boolean> {
  try {
    if ((await send()).kind === 'sent') return true
    deps.metrics.count('PageRefused')
  } catch (error) {
    deps.metrics.count('SendFailed')
    deps.log.warn('a page about an unreadable chart was not sent', { ...key, error: nameOf(error) })
  }
  return false
}
