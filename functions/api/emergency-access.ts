// Emergency access (45 CFR 164.312(a)(2)(ii)): whoever is alone with a patient in danger takes a clinician's role for an
// hour, says why, and is seen doing so. The clinic and the operator are told at once; another person looks into it.
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { addMs, hourMs } from '../../shared/calendar/index.ts'
import { nameOf } from '../../shared/loop/errors.ts'
import type { Mark } from '../../shared/loop/mark.ts'
import { type Emergency, emergencyFindings } from '../../shared/store/emergencies.ts'
import { EmergenciesAnswer, EmergencyAnswer } from './answers/audit.ts'
import type { Call } from './call.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { emergenciesOf, standInRole } from './emergency.ts'
import { noteAtMost, paging, text, textOrNothing } from './fields.ts'
import { notFound, Problem } from './problem.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { nobody } from './who-saw.ts'

const lastsMs = hourMs

const Asked = z.strictObject({ reason: text(noteAtMost) })

export const postEmergency = row({
  name: 'emergency-access',
  roles: may.standIn,
  body: () => Asked,
  takesKey: true,
  shows: nobody,
  answer: EmergencyAnswer,
  run: async (call, { body: { reason }, mark }) => {
    const { deps, clinic, by, now, emergency } = call
    const accessId = idOf(call, mark)
    const standing = (await emergenciesOf(deps, clinic.id)).find(
      (each) => each.accessId === accessId,
    )
    if (standing) return same(standing, reason)
    if (emergency)
      throw new Problem(409, `emergency access is open to you until ${emergency.until}`)
    if (call.roles.has(standInRole)) throw new Problem(409, 'you are a clinician already')
    // Told first: a crash in between leaves a page too many, never an access that nobody heard of.
    await tell(call)
    const opened = { accessId, personId: by, reason, from: now, review: null }
    return deps.store.openEmergency(clinic.id, { ...opened, until: addMs(now, lastsMs) })
  },
})

function same(standing: Emergency, reason: string): Emergency {
  if (standing.reason === reason) return standing
  throw new Problem(409, 'this Idempotency-Key was used for another request')
}

/** The same for the same request. */
const idOf = ({ clinic }: Call, { cause }: Mark): string =>
  createHash('sha256').update(`emergency ${clinic.id} ${cause}`).digest('hex').slice(0, 20)

/** To the clinic's topic and, by the alarm on what is counted, to the operator: neither way hangs on the other. */
async function tell({ deps, clinic, by }: Call): Promise<void> {
  deps.metrics.count('EmergencyAccess')
  deps.log.warn('emergency access opened', { clinicId: clinic.id, by })
  try {
    const sent = await deps.pages.publish({
      kind: 'emergency-access',
      level: 'urgent',
      clinicId: clinic.id,
      clinicName: clinic.name,
      personId: by,
      link: `${deps.screen}${reviewPath}`,
    })
    if (sent.kind === 'refused') deps.metrics.count('PageRefused')
  } catch (error) {
    // Somebody may die while they wait for this: the list and the alarm tell of it all the same.
    deps.metrics.count('SendFailed')
    deps.log.error('an emergency access not paged', { clinicId: clinic.id, error: nameOf(error) })
  }
}

/** Of the screen's addresses (web/routes.ts). */
const reviewPath = '/emergency'

const Query = z.strictObject({ state: z._default(z.enum(['open', 'all']), 'all'), ...paging })
const Place = z.strictObject({ after: z.string() })
const placeOf = ({ from, accessId }: Emergency): string => `${from} ${accessId}`

export const getEmergencies = row({
  name: 'emergency-accesses',
  roles: may.review,
  query: Query,
  shows: nobody,
  answer: EmergenciesAnswer,
  run: async ({ deps, clinic }, { query: { state, cursor, limit } }) => {
    const after = cursor === undefined ? null : readCursor(Place, cursor).after
    const rest = (await emergenciesOf(deps, clinic.id)).filter(
      (each) => (state === 'all' || !each.review) && (after === null || placeOf(each) < after),
    )
    const shown = rest.slice(0, limit)
    const last = shown.at(-1)
    return {
      emergencies: shown,
      cursor: last && rest.length > limit ? writeCursor({ after: placeOf(last) }) : null,
    }
  },
})

const Review = z.strictObject({
  finding: z.enum(emergencyFindings),
  note: textOrNothing(noteAtMost),
})
const anAccess = z.object({ accessId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,32}$/)) })

export const reviewEmergency = row({
  name: 'review-emergency',
  roles: may.review,
  params: anAccess,
  body: () => Review,
  takesKey: true,
  shows: nobody,
  answer: EmergencyAnswer,
  run: async ({ deps, clinic, by, now }, { params: { accessId }, body }) => {
    const find = async () => {
      const all = await emergenciesOf(deps, clinic.id)
      const found = all.find((each) => each.accessId === accessId)
      if (!found) throw notFound('emergency access')
      return found
    }
    const emergency = await find()
    if (emergency.personId === by)
      throw new Problem(403, 'this needs another person than the one it is about')
    if (!emergency.review)
      await deps.store.reviewEmergency(clinic.id, emergency, { at: now, by, ...body })
    const { review, ...rest } = await find()
    const isOurs = review?.by === by && review.finding === body.finding && review.note === body.note
    if (!isOurs) throw new Problem(409, 'this has been reviewed')
    return { ...rest, review }
  },
})
