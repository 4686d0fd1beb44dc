// Several resources at once, all of them or none (`transaction`), or each for itself (`batch`).
import * as z from 'zod/mini'

/** Each is a commit or two: more would outlast the call. */
export const entriesAtMost = 200

const url = z.string().check(z.minLength(1), z.maxLength(1_000))

export const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.enum(['transaction', 'batch']),
  entry: z._default(
    z.array(
      z.object({
        fullUrl: z.optional(url),
        resource: z.optional(z.looseObject({ resourceType: z.string() })),
        request: z.object({
          method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH']),
          url,
          ifNoneExist: z.optional(url),
          ifMatch: z.optional(z.string().check(z.maxLength(100))),
        }),
      }),
    ),
    [],
  ),
})
export type Bundle = z.output<typeof Bundle>
export type BundleEntry = Bundle['entry'][number]
