// One parameter of a search, as a test of resources. Values with commas are "or"; a parameter given twice is "and".
import type { Resource } from '../../../shared/fhir/types.ts'
import { fold } from '../../api/roster/search.ts'
import { FhirProblem } from '../problem.ts'
import { dateTest } from './dates.ts'
import type { Parameter, Token } from './parameters.ts'

export type Filter = (resource: Resource) => boolean

export type Asked = { name: string; modifier: string | null; value: string }

const wrong = ({ name, modifier }: Asked, message: string): FhirProblem => {
  const path = modifier === null ? name : `${name}:${modifier}`
  return new FhirProblem(400, message, { places: [{ path, message }] })
}

/** Of `a\,b,c` the parts `a,b` and `c`: a comma that is meant is escaped. */
export const partsOf = (value: string): readonly string[] =>
  value
    .split(/(?<!\\),/)
    .map((part) => part.replaceAll(/\\([,|$\\])/g, '$1').trim())
    .filter((part) => part !== '')

export function filterOf(
  parameter: Parameter<Resource>,
  asked: Asked,
  { zone, base }: { zone: string; base: string },
): Filter {
  const { modifier, value } = asked
  if (modifier === 'missing') return missing(parameter, asked)
  const parts = partsOf(value)
  if (parts.length === 0) throw wrong(asked, 'the parameter is empty')
  switch (parameter.type) {
    case 'date': {
      if (modifier !== null) throw wrong(asked, 'a date takes no such modifier')
      const tests = parts.map((part) => {
        const test = dateTest(part, zone)
        if (test === null) throw wrong(asked, 'no date like ge2026-03-02 or 2026-03-02T09:00:00Z')
        return test
      })
      return (resource) => tests.some((test) => test(parameter.of(resource)))
    }
    case 'token': {
      if (modifier !== null && modifier !== 'not') throw wrong(asked, 'only :not and :missing here')
      const wanted = parts.map(tokenTest)
      const isNot = modifier === 'not'
      return (resource) =>
        parameter.of(resource).some((token) => wanted.some((test) => test(token))) !== isNot
    }
    case 'string':
      return stringFilter(parameter, asked, parts)
    case 'reference': {
      const type = modifier
      if (type !== null && !/^[A-Z][A-Za-z]+$/.test(type)) throw wrong(asked, 'no such modifier')
      const wanted = parts.map((part) =>
        referenceTest(type === null ? part : `${type}/${part}`, base),
      )
      return (resource) => parameter.of(resource).some((each) => wanted.some((test) => test(each)))
    }
    case 'uri':
      if (modifier !== null) throw wrong(asked, 'a URI takes no such modifier')
      return (resource) => parameter.of(resource).some((each) => parts.includes(each))
  }
}

/** `system|code`, `|code` of no system, `system|` of any code, `code` of any system. */
function tokenTest(text: string): (token: Token) => boolean {
  const bar = text.indexOf('|')
  if (bar < 0) return ({ code }) => code === text
  const [system, wanted] = [text.slice(0, bar), text.slice(bar + 1)]
  return (token) => (token.system ?? '') === system && (wanted === '' || token.code === wanted)
}

/** By type and id, by the id alone, or by the whole address here. */
function referenceTest(text: string, base: string): (reference: string) => boolean {
  const wanted = text.startsWith(`${base}/`) ? text.slice(base.length + 1) : text
  return (reference) =>
    reference === wanted || (!wanted.includes('/') && reference.split('/').at(-1) === wanted)
}

const stringTests: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  begins: (value, wanted) => fold(value).startsWith(fold(wanted)),
  contains: (value, wanted) => fold(value).includes(fold(wanted)),
  exact: (value, wanted) => value === wanted,
}

function stringFilter(
  parameter: Extract<Parameter<Resource>, { type: 'string' }>,
  asked: Asked,
  parts: readonly string[],
): Filter {
  const test = stringTests[asked.modifier ?? 'begins']
  if (!test || asked.modifier === 'begins')
    throw wrong(asked, 'only :exact, :contains and :missing here')
  return (resource) =>
    parameter.of(resource).some((value) => parts.some((wanted) => test(value, wanted)))
}

function missing(parameter: Parameter<Resource>, asked: Asked): Filter {
  if (asked.value !== 'true' && asked.value !== 'false') throw wrong(asked, 'true or false')
  const isMissing = (resource: Resource) => {
    const found = parameter.of(resource)
    return found === null || ('length' in found && found.length === 0)
  }
  return (resource) => isMissing(resource) === (asked.value === 'true')
}
