// What all parts of a record's sheet need: what stands or was tapped, and how something is tapped.
import { useMemo } from 'preact/hooks'
import { now } from '../state/service-clock.ts'
import { type ClinicView, useClinic } from '../state/session.ts'
import type { PatientView, SessionView } from '../words.ts'
import { type FieldName, fieldOf, isTold, type RequiredField, type Values } from './fields.ts'
import type { Entry } from './queue.ts'
import type { Recorder } from './recorder.ts'

export type Settings = NonNullable<ClinicView['sessionRecord']>

export type Sheet = {
  patient: PatientView
  session: SessionView
  recorder: Recorder
  settings: Settings
  /** As it will stand once all that was tapped is saved. */
  of: <F extends FieldName>(field: F) => Values[F] | null
  /** The same, and what was turned down: it stays where it was typed. */
  shown: <F extends FieldName>(field: F) => Values[F] | null
  tap: <F extends FieldName>(field: F, value: Values[F] | null) => void
  isRequired: (field: RequiredField) => boolean
  /** What the clinic requires and nobody has told. */
  missing: readonly RequiredField[]
  isHeldUp: boolean
}

export function useSheet(
  patient: PatientView,
  session: SessionView,
  recorder: Recorder,
  settings: Settings,
): Sheet {
  const pending = recorder.pending.value
  const required = useMemo(() => new Set(settings.required), [settings])
  const valueIn = <F extends FieldName>(field: F, isMeant: (entry: Entry) => boolean) => {
    const entry = pending.find((each) => each.field === field && isMeant(each))
    // Each field holds what its own name says: what was tapped, or what stands.
    return (entry ? entry.value : fieldOf(session, field)) as Values[F] | null
  }
  const of = <F extends FieldName>(field: F) => valueIn(field, ({ state }) => state !== 'refused')
  return {
    patient,
    session,
    recorder,
    settings,
    of,
    shown: (field) => valueIn(field, () => true),
    tap: (field, value) => recorder.tap(field, value),
    isRequired: (field) => required.has(field),
    missing: settings.required.filter((field) => !isTold(field, of)),
    isHeldUp: recorder.state.value === 'held-up',
  }
}

/** By the service's clock, whatever this phone believes. */
export const instantNow = (): string => new Date(now.peek()).toISOString()

export const useZone = (): string => useClinic().timezone

/** Fingers, and a keypad that lies over the screen. */
export const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches
