// Every address of the clinic's application, once: the router, the links and whoever serves `/` follow from this table.
// Addresses of screens are never addresses of the API, which in the local run stands at the same root.

export const routes = {
  today: '/',
  roster: '/roster',
  patient: '/patient/{patientId}',
  /** Of one session, or of the one of today. */
  record: '/patient/{patientId}/record/{sessionId}',
  recordToday: '/patient/{patientId}/record',
  letter: '/patient/{patientId}/letter',
  alert: '/alert/{alertId}',
  messages: '/messages',
  caseReview: '/review-of-cases',
  figures: '/our-figures',
  clinic: '/our-clinic',
  audit: '/who-saw-whom',
  files: '/files',
  emergency: '/emergency',
  /** Where the sign-in comes back to, and where its popup does. */
  signedIn: '/signed-in',
  signedInPopup: '/signed-in/popup',
  signedOut: '/signed-out',
} as const satisfies Record<string, `/${string}`>

export type RouteName = keyof typeof routes

type ParamNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never

/** What an address names: `{patientId: string}` for a patient's. */
export type ParamsOf<R extends RouteName> = { [N in ParamNames<(typeof routes)[R]>]: string }

/** Where somebody is. */
export type Place = { [R in RouteName]: { route: R; params: ParamsOf<R> } }[RouteName]

/** The place of a path; null where there is none. */
export function placeOf(path: string): Place | null {
  const parts = partsOf(path)
  for (const [route, pattern] of Object.entries(routes)) {
    const params = matching(partsOf(pattern), parts)
    // The table is what both types are made of: a name and what its own pattern named.
    if (params) return { route, params } as Place
  }
  return null
}

/** The path of a place: `pathOf('patient', { patientId: 'p-1' })`. */
export function pathOf<R extends RouteName>(route: R, params: ParamsOf<R>): string {
  const named: Readonly<Record<string, string>> = params
  return routes[route].replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(named[name] ?? ''),
  )
}

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '')

function matching(
  pattern: readonly string[],
  parts: readonly string[],
): Record<string, string> | null {
  if (pattern.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [at, part] of parts.entries()) {
    const wanted = pattern[at] ?? ''
    const name = /^\{(\w+)\}$/.exec(wanted)?.[1]
    const value = readable(part)
    if (value === null || (name === undefined && wanted !== part)) return null
    if (name !== undefined) params[name] = value
  }
  return params
}

function readable(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
