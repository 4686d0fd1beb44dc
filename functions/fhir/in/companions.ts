// Entries that say no more than what another of the same bundle takes up: the medicine of a procedure, and the items
// and the total of a panel.
import type { Named } from '../../../shared/fhir/in/names.ts'
import { namedBy } from '../../../shared/fhir/in/names.ts'
import { Reference } from '../../../shared/fhir/in/parts.ts'
import { medicineType } from '../../../shared/fhir/in/procedure.ts'
import type { BundleIndex, Indexed } from './bundle-index.ts'

/** By their places in the bundle. */
export function companionsIn(bundle: BundleIndex, base: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const entry of bundle.entries) {
    const { index, type, resource } = entry
    if (type === medicineType && isPartOfOne(entry, bundle, base)) found.add(index)
    if (type !== 'Observation') continue
    for (const named of referencesIn(resource.hasMember, base)) {
      const member = bundle.find(named)
      if (member?.type === 'Observation' && member.index !== index) found.add(member.index)
    }
  }
  return found
}

const isPartOfOne = ({ resource }: Indexed, bundle: BundleIndex, base: string): boolean =>
  referencesIn(resource.partOf, base).some((named) => bundle.find(named)?.type === 'Procedure')

/** What is no list of references names nothing here: whoever reads the resource says so. */
function referencesIn(given: unknown, base: string): readonly Named[] {
  if (!Array.isArray(given)) return []
  return given.flatMap((each) => {
    const reference = Reference.safeParse(each)
    const named = reference.success ? namedBy(reference.data, base) : null
    return named ? [named] : []
  })
}
