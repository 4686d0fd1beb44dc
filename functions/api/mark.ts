// What marks a POST as the same one again.
import { hash } from 'node:crypto'
import type { Mark } from '../../shared/loop/mark.ts'
import { CauseId } from '../../shared/vocabulary/ids.ts'
import type { Call } from './call.ts'
import { Problem } from './problem.ts'
import type { Request } from './request.ts'

const keyForm = /^[\x21-\x7e]{1,255}$/

/** The key is the caller's own: the same one from another person, or on another route, is another. */
export function markOf({ clinic, by }: Call, request: Request, json: unknown): Mark {
  const { name, params, event } = request
  const key = event.headers['idempotency-key']
  if (!key || !keyForm.test(key)) {
    const message = key ? 'must be 1 to 255 visible ASCII characters' : 'is missing'
    throw new Problem(400, 'a POST takes an Idempotency-Key header', [
      { path: 'Idempotency-Key', message },
    ])
  }
  return {
    cause: CauseId.parse(`api:${name}:${digest([clinic.id, by, key])}`),
    requestHash: digest([name, params, json]),
  }
}

const tagForm = /^(?:W\/)?(?:"([\x21\x23-\x7e]*)"|([\w.-]+))$/

/** The versions an If-Match names; none where it names any (`*`) or is not there. A tag that is no version fits none. */
export function versionsOf({ event }: Request): Pick<Mark, 'onlyAt'> {
  const header = event.headers['if-match']?.trim()
  if (header === undefined || header === '*') return {}
  const tags = header.split(',').map((each) => tagForm.exec(each.trim()))
  if (tags.includes(null)) {
    const message = 'must be versions in quotes, like "7"'
    throw new Problem(400, 'the If-Match header is wrong', [{ path: 'If-Match', message }])
  }
  return { onlyAt: tags.map((tag) => Number(tag?.[1] ?? tag?.[2])) }
}

const digest = (value: unknown) => hash('sha256', JSON.stringify(value, sorted), 'base64url')

/** The same fields in another order are the same request. */
const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
