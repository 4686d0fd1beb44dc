// Cells as requests' own schemas read them, each fault by its column.
import { DateTime } from 'luxon'
import * as z from 'zod/mini'
import { isZone } from '../../../shared/calendar/index.ts'
import { parseOffsetInstant } from '../../../shared/calendar/offset-instants.ts'
import { parseWith } from '../../api/issues.ts'
import type { Fault } from './types.ts'

/** What a row's cells come to by a schema, or what is wrong with each. */
export function readCells<S extends z.ZodMiniType>(
  schema: S,
  cells: Readonly<Record<string, unknown>>,
): { value: z.output<S> } | { faults: readonly Fault[] } {
  const parsed = parseWith(schema, cells)
  if (parsed.success) return { value: parsed.data }
  return {
    faults: parsed.error.issues.map(({ path, message, code }) => ({
      column: path.join('.'),
      message:
        code === 'invalid_type' && cells[String(path[0])] === undefined ? 'is missing' : message,
    })),
  }
}

const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/

/**
 * A time as files have it: with its offset, or the clinic's own wall clock, `2026-03-02 09:00`. What clocks skip or show
 * twice has to say its offset.
 */
export const timeIn = (zone: string) =>
  z.pipe(
    z.string(),
    z.transform((text, context): string => {
      const found = parseOffsetInstant(text) ? text : wallTime(text, zone)
      if (found !== null) return found
      const message =
        'must be a time like 2026-03-02 09:00, by the clinic’s clock, or with its offset, 2026-03-02T09:00:00-05:00'
      context.issues.push({ code: 'custom', message, input: text })
      return z.NEVER
    }),
  )

/** ISO 8601 with the offset that the clinic's clock has then; null for what it never or twice shows. */
export function wallTime(text: string, zone: string): string | null {
  const [, date, time, seconds = ':00'] = local.exec(text) ?? []
  if (date === undefined || !isZone(zone)) return null
  const at = DateTime.fromISO(`${date}T${time}${seconds}`, { zone })
  const isShown = at.isValid && at.toFormat('HH:mm') === time
  return isShown && at.getPossibleOffsets().length === 1
    ? at.toISO({ suppressMilliseconds: true })
    : null
}

/** Decimals as either half of the world writes them; what is no number is told so. */
export const decimal = z.pipe(
  z.string().check(z.regex(/^\d+([.,]\d+)?$/, 'must be a number, like 40 or 40.5')),
  z.transform((text) => Number(text.replace(',', '.'))),
)
