// A clinic's own instrument, as it stands in clinics.json: how a licensed scale gets in.
import * as z from 'zod/mini'

export const CustomInstrument = z.strictObject({ id: z.string() })
export type CustomInstrument = z.infer<typeof CustomInstrument>
