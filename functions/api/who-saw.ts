// Who saw whom: every answer that tells of patients is written down before it goes out (docs/design.md "Who saw whom").
import { nameOf } from '../../shared/loop/errors.ts'
import type { Sight } from '../../shared/store/views.ts'
import { PatientId } from '../../shared/vocabulary/ids.ts'
import type { Call } from './call.ts'

/** Of a row whose answer tells of no patient. */
export const nobody = (): readonly string[] => []

/** Of a row about the one patient that its path names. */
export const thePatient = ({ params }: { params: { patientId: PatientId } }): readonly string[] => [
  params.patientId,
]

/** Who sees, of which clinic: a person by their roles, or a system. */
type Seeing = Pick<Call, 'clinic' | 'by' | 'now' | 'emergency'> & {
  deps: Pick<Call['deps'], 'store' | 'metrics' | 'log'>
  roles: ReadonlySet<string>
}

/**
 * Never throws: somebody who must reach a patient in danger is not turned away because this cannot be written. Then a
 * line of the log stands in for it, and an alarm rings until it is put right (infra/RUNBOOK.md "Views unrecorded").
 *
 * @param seen ids of patients, as often as they come
 */
export async function noteView(
  { deps, clinic, by, roles, now, emergency }: Seeing,
  call: string,
  seen: readonly string[],
  requestId: string,
): Promise<void> {
  const patientIds = [...new Set(seen)].sort().map((each) => PatientId.parse(each))
  if (patientIds.length === 0) return
  const sight: Sight = {
    at: now,
    by,
    roles: [...roles].sort(),
    call,
    patientIds,
    requestId,
    emergency: emergency?.accessId ?? null,
  }
  try {
    await deps.store.noteView(clinic.id, sight)
  } catch (error) {
    deps.metrics.count('ViewUnrecorded')
    const { patientIds: ids, roles: theirs, emergency: access, ...rest } = sight
    deps.log.error('a view not recorded', {
      ...rest,
      clinicId: clinic.id,
      patientIds: ids.join(),
      roles: theirs.join(),
      emergency: access ?? '',
      error: nameOf(error),
    })
  }
}
