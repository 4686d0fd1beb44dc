// What has changed in a record since it was last seen here, in sentences.
import type { SessionView } from '../words.ts'
import { type FieldName, fieldOf, fields, sayField } from './fields.ts'
import { isSame } from './queue.ts'

/** The start is told by the clock, which begins to run. */
const told = (Object.keys(fields) as FieldName[]).filter((field) => field !== 'startedAt')

/** No time of day is among them. */
const noZone = 'UTC'

/** @param own fields that were tapped here: what differs in others is somebody else's */
export const changesSeen = (
  before: SessionView,
  after: SessionView,
  own: ReadonlySet<FieldName>,
): readonly string[] =>
  told.flatMap((field) => {
    const [was, is] = [fieldOf(before, field), fieldOf(after, field)]
    if (own.has(field) || isSame(was, is)) return []
    return [`Recorded by somebody else: ${fields[field].label}, ${sayField(field, is, noZone)}`]
  })

/** What an entry of the timeline recorded or took back. */
export const sayRecorded = (changes: object, zone: string): string =>
  flat(changes)
    .map(
      ([field, value]) =>
        `${fields[field].label} ${value === null ? 'taken back' : sayField(field, value, zone)}`,
    )
    .join(', ')

/** `{bloodPressure: {before: …}}` → `bloodPressure.before`; what is no field of ours is left out. */
const flat = (changes: object): readonly (readonly [FieldName, unknown])[] =>
  Object.entries(changes)
    .flatMap(([name, value]) =>
      name === 'bloodPressure' || name === 'oxygen'
        ? Object.entries(value ?? {}).map(([moment, one]) => [`${name}.${moment}`, one] as const)
        : [[name, value] as const],
    )
    .filter((each): each is readonly [FieldName, unknown] => each[0] in fields)
