// What a bundle's entries say of one another: by `fullUrl`, and by the identifiers that resources carry.
import type { Bundle } from '../../../shared/fhir/in/bundle.ts'
import { type Known, knownOf, type Named } from '../../../shared/fhir/in/names.ts'
import { Identifiers } from '../../../shared/fhir/in/parts.ts'

export type Indexed = {
  index: number
  type: string
  resource: { resourceType: string; [name: string]: unknown }
  fullUrl: string | null
  url: string
  known: readonly Known[]
}

export type BundleIndex = {
  entries: readonly Indexed[]
  /** The entry that is meant, if it is in the bundle. */
  find: (named: Named) => Indexed | null
}

export const noBundle: BundleIndex = { entries: [], find: () => null }

export function indexOf({ entry }: Bundle): BundleIndex {
  const entries = entry.flatMap(({ resource, fullUrl = null, request }, index) => {
    if (!resource) return []
    const identifiers = Identifiers.safeParse(resource.identifier)
    const known = identifiers.success ? knownOf(identifiers.data) : []
    const type = resource.resourceType
    return [{ index, type, resource, fullUrl, url: request.url, known }]
  })
  return { entries, find: (named) => entries.find((each) => isMeant(each, named)) ?? null }
}

function isMeant({ type, resource, fullUrl, url, known }: Indexed, named: Named): boolean {
  if (named.by === 'entry') return fullUrl === named.fullUrl
  if (named.by === 'id')
    return (
      type === named.type &&
      (url === `${type}/${named.id}` ||
        isCalled(fullUrl, type, named.id) ||
        (url === type && resource.id === named.id))
    )
  const { system, value } = named.known
  return (
    (named.type === null || named.type === type) &&
    known.some((each) => each.system === system && each.value === value)
  )
}

/** An address elsewhere: servers send along what they have under their own. */
const isCalled = (fullUrl: string | null, type: string, id: string): boolean =>
  fullUrl?.endsWith(`/${type}/${id}`) ?? false
