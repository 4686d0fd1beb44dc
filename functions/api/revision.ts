// Whether anything of the clinic has changed: one small read, for screens that ask every few seconds.
import * as z from 'zod/mini'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { nobody } from './who-saw.ts'

const RevisionAnswer = z.lazy(() => z.strictObject({ revision: z.string() }))

export const getRevision = row({
  name: 'revision',
  roles: may.read,
  shows: nobody,
  answer: RevisionAnswer,
  etag: ({ revision }) => revision,
  revalidates: true,
  run: async ({ deps, clinic }) => ({ revision: await deps.store.revision(clinic.id) }),
})
