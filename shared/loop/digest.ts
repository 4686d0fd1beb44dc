// The digest: one page a clinic day that tells of all routine alerts, instead of one for each. Every chart with something
// for it asks for it at the clinic's opening, with a request in its own outbox; the first to come sends it for all, and
// the others find in the clinic's account that they were told of. A crash leaves requests open, and they ask again.
import { localDay, millis, minuteMs } from '../calendar/index.ts'
import type { Alert } from '../chart/state.ts'
import type { RosterRow } from '../chart/summary.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { DigestPage, SendResult } from '../gateways/types.ts'
import type { ClinicPaging, UnreadRow } from '../store/types.ts'
import type { AlertId, ChartKey, Instant } from '../vocabulary/ids.ts'
import { change, pagingOf, type Step } from './change.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'
import { linkToAll } from './page-links.ts'
import { untoldPaging } from './paging.ts'

/** How long whoever set out to send it has for it; longer than any function runs. */
const claimMs = minuteMs

/** What one chart asks the digest to tell of, and when it began to. */
type Asked = { alerts: readonly Alert[]; requestedAt: Instant }

type Claim = 'told' | 'busy' | 'ours'

/**
 * Sends the clinic's digest, unless one of that day has told of these alerts already. Null while another invocation is
 * at it: asked again when the lease ends. Throws on transient failures.
 */
export async function sendDigest(
  deps: Deps,
  clinic: Clinic,
  key: ChartKey,
  asked: Asked,
): Promise<SendResult | null> {
  const paging = pagingOf(deps, clinic.id)
  const claim = await change(paging, (known) => claimed(clinic, known, asked, deps.now()))
  if (claim === 'told') return { kind: 'sent', carrierId: 'digest' }
  if (claim !== 'ours') return null
  const page = await digestOf(deps, clinic, key, asked)
  const result = await deps.pages.publish(page)
  // Not written down, it is sent once more by whoever asks next: a page too many is better than none. What was turned
  // away has told nobody.
  const told = result.kind === 'sent' ? page.patients.flat().map(({ alertId }) => alertId) : null
  await change(paging, (known) => written(clinic, known, told, deps.now())).catch((error) =>
    deps.log.warn('what became of a digest was not written down', {
      clinicId: clinic.id,
      error: nameOf(error),
    }),
  )
  return result
}

function claimed(
  clinic: Clinic,
  known: ClinicPaging | null,
  { alerts, requestedAt }: Asked,
  now: Instant,
): Step<ClinicPaging, Claim> {
  const { digest } = known ?? untoldPaging
  const isOfDay =
    digest.sentAt !== null && dayOf(clinic, digest.sentAt) >= dayOf(clinic, requestedAt)
  if (isOfDay && alerts.every(({ alertId }) => digest.told.includes(alertId)))
    return { next: null, result: 'told' }
  const { claimedAt } = digest
  if (claimedAt !== null && millis(now) < millis(claimedAt) + claimMs)
    return { next: null, result: 'busy' }
  return {
    next: { ...(known ?? untoldPaging), digest: { ...digest, claimedAt: now } },
    result: 'ours',
  }
}

/** What a second digest of a day tells of comes to what the first did; null for one that told nobody. */
function written(
  clinic: Clinic,
  known: ClinicPaging | null,
  told: readonly AlertId[] | null,
  now: Instant,
): Step<ClinicPaging, null> {
  const { digest } = known ?? untoldPaging
  if (told === null)
    return {
      next: { ...(known ?? untoldPaging), digest: { ...digest, claimedAt: null } },
      result: null,
    }
  const isSameDay = digest.sentAt !== null && dayOf(clinic, digest.sentAt) === dayOf(clinic, now)
  const all = new Set([...(isSameDay ? digest.told : []), ...told])
  return {
    next: { ...(known ?? untoldPaging), digest: { sentAt: now, told: [...all], claimedAt: null } },
    result: null,
  }
}

const dayOf = ({ timezone }: Clinic, at: Instant): number => localDay(at, timezone)

/** Everything routine that is open, by the roster; and what is asked for, though its row should lag. */
async function digestOf(
  deps: Deps,
  clinic: Clinic,
  { patientId }: ChartKey,
  { alerts }: Asked,
): Promise<DigestPage> {
  const asked = alerts.map(({ alertId, kind }) => ({ patientId, alertId, kind }))
  const rows = await rowsWithAlerts(deps, clinic)
  const listed = rows.flatMap((row) =>
    row.openAlerts
      .filter(({ level }) => level === 'routine')
      .map(({ alertId, kind }) => ({ patientId: row.patientId, alertId, kind })),
  )
  const all = new Map([...listed, ...asked].map((each) => [each.alertId, each]))
  const byPatient = Map.groupBy(all.values(), (each) => each.patientId)
  return {
    kind: 'digest',
    level: 'routine',
    clinicId: clinic.id,
    clinicName: clinic.name,
    link: linkToAll(deps, clinic),
    patients: [...byPatient.values()].map((each) =>
      each.map(({ alertId, kind }) => ({ alertId, kind })),
    ),
  }
}

const rosterPage = 100

const isRow = (item: RosterRow | UnreadRow): item is RosterRow => !('unread' in item)

/** They stand first on the roster. A row that cannot be read hides none of the others; its chart asks by itself. */
async function rowsWithAlerts({ store }: Deps, { id }: Clinic): Promise<readonly RosterRow[]> {
  const found: RosterRow[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof store.roster>> = await store.roster(id, {
      limit: rosterPage,
      ...(cursor === null ? {} : { cursor }),
    })
    const rows = page.items.filter(isRow)
    found.push(...rows.filter(({ openAlerts }) => openAlerts.length > 0))
    cursor = rows.at(-1)?.openAlerts.length === 0 ? null : page.cursor
  } while (cursor !== null)
  return found
}
