// Whether anything of the clinic has changed: one small read, or two, for screens that ask every few seconds.
import * as z from 'zod/mini'
import { PatientId } from '../../shared/vocabulary/ids.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { nobody } from './who-saw.ts'

const RevisionAnswer = z.lazy(() => z.strictObject({ revision: z.string() }))

/** The patient whose page is open: what passes in the midst of a check-in no list shows. */
const RevisionQuery = z.strictObject({ patientId: z.optional(PatientId) })

export const getRevision = row({
  name: 'revision',
  roles: may.read,
  shows: nobody,
  query: RevisionQuery,
  answer: RevisionAnswer,
  etag: ({ revision }) => revision,
  revalidates: true,
  run: async ({ deps: { store }, clinic: { id: clinicId } }, { query: { patientId } }) => {
    if (patientId === undefined) return { revision: await store.revision(clinicId) }
    const [lists, newest] = await Promise.all([
      store.revision(clinicId),
      store.history({ clinicId, patientId }, { limit: 1 }),
    ])
    return { revision: `${lists}-${newest[0]?.version ?? 0}` }
  },
})
