// Who asks, of which clinic, and the chart that is asked about.
import type * as z from 'zod/mini'
import type { ChartState, Patient } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { type Deps, loadChart } from '../../shared/loop/handle.ts'
import type { Emergency } from '../../shared/store/emergencies.ts'
import type { ChartKey, Instant, PatientId } from '../../shared/vocabulary/ids.ts'
import type { Role } from '../../shared/vocabulary/roles.ts'
import { notFound } from './problem.ts'

export type Call = {
  deps: Deps
  /** The token's, never the request's. */
  clinic: Clinic
  /** Who asks: the token's subject. */
  by: string
  /** The person's own, and one taken by an emergency access while it lasts. */
  roles: ReadonlySet<Role>
  /** The emergency access that is open to them, marked on all that they see and do. */
  emergency: Emergency | null
  /** Read once a request. */
  now: Instant
}

/**
 * A schema that leans on the clinic or on the clock, built once for each clinic: building one costs many times what
 * reading a body by it does.
 *
 * @param build also given the numbers of the service itself and of people on call, which are no patient's
 */
export function schemaOf<S extends z.ZodMiniType>(
  build: (clinic: Clinic, clock: () => Instant, own: readonly string[]) => S,
): (call: Pick<Call, 'deps' | 'clinic'>) => S {
  const built = new WeakMap<Deps, Map<Clinic, S>>()
  return ({ deps, clinic }) => {
    const ours = built.get(deps) ?? new Map<Clinic, S>()
    const schema = ours.get(clinic) ?? build(clinic, () => deps.now(), ownNumbers(deps))
    built.set(deps, ours.set(clinic, schema))
    return schema
  }
}

const ownNumbers = ({ clinics }: Deps): readonly string[] =>
  clinics.flatMap(({ textNumber, onCall, phone }) => [
    textNumber,
    ...onCall.map((each) => each.phone),
    // Where patients call, as they read it: ten digits are a number of our own country.
    `+${phone.replace(/\D/g, '').replace(/^(?=\d{10}$)/, '1')}`,
  ])

/** The chart of a patient of the token's clinic. */
export const chartKey = ({ clinic }: Call, { patientId }: { patientId: PatientId }): ChartKey => ({
  clinicId: clinic.id,
  patientId,
})

export type Enrolled = ChartState & { patient: Patient }

/** The chart the path names; 404 when nobody is enrolled there. */
export async function enrolledChart(
  call: Call,
  params: { patientId: PatientId },
): Promise<Enrolled> {
  return enrolled(await loadChart(call.deps, chartKey(call, params)))
}

export function enrolled(chart: ChartState): Enrolled {
  const { patient } = chart
  if (!patient) throw notFound('patient')
  return { ...chart, patient }
}
