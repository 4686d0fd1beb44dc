// Who saw whom, for a clinic's admins: by patient or by person, newest first.
import * as z from 'zod/mini'
import { windowOf } from '../../shared/store/views.ts'
import { Instant, PatientId } from '../../shared/vocabulary/ids.ts'
import { readOf } from '../edge/unread.ts'
import { AuditAnswer, PeopleAnswer } from './answers/audit.ts'
import type { Call } from './call.ts'
import { instantIn, paging } from './fields.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { nobody } from './who-saw.ts'

const Query = z
  .strictObject({
    patientId: z.optional(PatientId),
    personId: z.optional(z.string().check(z.minLength(1), z.maxLength(128))),
    from: z.optional(instantIn('UTC')),
    to: z.optional(instantIn('UTC')),
    ...paging,
  })
  .check(
    z.refine(({ patientId, personId }) => (patientId === undefined) !== (personId === undefined), {
      path: ['patientId'],
      error: 'give either patientId or personId',
    }),
  )

const [earliest, latest] = ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'].map((each) =>
  Instant.parse(each),
) as [Instant, Instant]

export const getAudit = row({
  name: 'audit',
  roles: may.oversee,
  query: Query,
  // Ids alone: but whoever looks into who saw a patient has looked at that patient's record.
  shows: ({ query: { patientId } }) => [patientId ?? null],
  answer: AuditAnswer,
  run: async (call, { query }) => {
    const { patientId, from = earliest, to = latest, cursor, limit } = query
    const page = await pageOf(call, query, {
      // A view counts with the quarter of an hour in which it began.
      from: windowOf(from),
      to,
      cursor,
      limit,
    })
    const views = readOf(call.deps, 'views', page.items).map((view) => {
      const { by: personId, emergency, patientIds, ...rest } = view
      return {
        personId,
        ...rest,
        patients: patientIds.length,
        patientIds: patientId === undefined ? [...patientIds] : [patientId],
        emergencyAccessId: emergency,
        roles: [...view.roles],
      }
    })
    return { views, cursor: page.cursor }
  },
})

type Asked = z.output<typeof Query>

const pageOf = (
  { deps: { store }, clinic }: Call,
  { patientId, personId = '' }: Asked,
  page: Parameters<typeof store.viewsBy>[2],
) =>
  patientId === undefined
    ? store.viewsBy(clinic.id, personId, page)
    : store.viewsOf(clinic.id, patientId, page)

export const getPeople = row({
  name: 'audit-people',
  roles: may.oversee,
  shows: nobody,
  answer: PeopleAnswer,
  run: async ({ deps, clinic }) => {
    const people = await deps.store.people(clinic.id)
    return { people: people.map(({ roles, ...rest }) => ({ ...rest, roles: [...roles] })) }
  },
})
