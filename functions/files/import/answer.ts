// What a file came to, row by row.
import * as z from 'zod/mini'
import { PatientId } from '../../../shared/vocabulary/ids.ts'
import { list } from '../../api/answers/parts.ts'
import { doings } from './types.ts'

export const ImportAnswer = z.lazy(() =>
  z.strictObject({
    /** Of this very file: said again, it is taken. */
    token: z.string(),
    committed: z.boolean(),
    rows: list(
      z.strictObject({
        line: z.int(),
        patientId: z.nullable(PatientId),
        does: z.nullable(z.enum(doings)),
        errors: list(z.strictObject({ column: z.string(), message: z.string() })),
      }),
    ),
    /** Columns that nothing is made of. */
    ignored: list(z.string()),
    /** The line to go on from; null where all rows were come to. */
    next: z.nullable(z.int()),
  }),
)
