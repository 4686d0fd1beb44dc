// From a request to its row: exact words before names, and what else a path could be asked.

import { FhirProblem } from './problem.ts'
import type { FhirRequest } from './request.ts'
import type { FhirRoute } from './row.ts'

type Asked = Pick<FhirRequest, 'method' | 'path'>
export type Found = { route: FhirRoute; params: Readonly<Record<string, string>> }

/** HEAD is a GET of which the body is not wanted. */
export function routeOf(routes: readonly FhirRoute[], { method, path }: Asked): Found {
  const here = routes.flatMap((route) => {
    const params = paramsOf(route.path, path)
    return params ? [{ route, params }] : []
  })
  const exact = Math.min(...here.map(({ params }) => Object.keys(params).length))
  const found = here.filter(({ params }) => Object.keys(params).length === exact)
  const wanted = method === 'HEAD' ? 'GET' : method
  const one = found.find(({ route }) => route.method === wanted)
  if (one) return one
  if (found.length === 0) throw new FhirProblem(404, 'no such call')
  const allowed = [...new Set(found.map(({ route }) => route.method))]
  throw new FhirProblem(405, `this takes ${allowed.join(' or ')}`, {
    headers: { allow: allowed.join(', ') },
  })
}

/** Null where the path does not have this form. */
function paramsOf(form: string, path: string): Record<string, string> | null {
  const [wanted, given] = [form.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
    const said = given[at] ?? ''
    if (name === undefined ? part !== said : said === '') return null
    if (name !== undefined) params[name] = decoded(said)
  }
  return params
}

/** What cannot be decoded is nobody's id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
