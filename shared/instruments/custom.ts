// A clinic's own instrument, as it stands in clinics.json: how a licensed scale gets in.
import type * as z from 'zod/mini'
import { checkCustom } from './check-custom.ts'
import { CustomShape } from './custom-shape.ts'

export { toInstrument } from './to-instrument.ts'

export const CustomInstrument = CustomShape.check((context) => {
  for (const { path, message } of checkCustom(context.value))
    context.issues.push({ code: 'custom', path: [...path], message, input: context.value })
})
export type CustomInstrument = z.infer<typeof CustomInstrument>
