// What a form that was sent asks for: one command, and the page of what stands after it.
import * as z from 'zod/mini'
import type { PageCommand } from '../../shared/chart/decide/on-page.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { type Handled, handle, loadChart } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { CheckInId } from '../../shared/vocabulary/ids.ts'
import { cookieFor, type Found, found as foundAgain } from './link.ts'
import { itemPage } from './pages/item.ts'
import { type Act, acts } from './pages/parts.ts'
import { linkPage, withLateNote } from './pages/plain.ts'
import { standingPage } from './pages/standing.ts'
import { yearPage } from './pages/year.ts'
import type { FormRequest } from './request.ts'
import type { Page } from './response.ts'
import { standingOf } from './standing.ts'

const Question = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}\.\d{1,3}$/))
const Value = z.string().check(z.regex(/^-?\d{1,4}$/))

/** Which item of which check-in a form was about; null for what no form of ours holds. */
function questionOf(fields: FormRequest['fields']): { checkInId: CheckInId; item: number } | null {
  const parsed = Question.safeParse(fields.get('question'))
  if (!parsed.success) return null
  const [id, item] = parsed.data.split('.')
  const checkInId = CheckInId.safeParse(id)
  return checkInId.success ? { checkInId: checkInId.data, item: Number(item) } : null
}

export async function act(deps: Deps, found: Found, request: FormRequest): Promise<Page> {
  const { fields } = request
  const what = acts.find((each) => each === fields.get('do'))
  if (what === 'link') return asksForLink(deps, found)
  // Whoever has left the number, or has not said the year, may neither see nor do anything else.
  if (!found.isTheirs) return standingPage(deps, found)
  if (what === 'year') return givesYear(deps, found, fields)
  if (!found.isKnown) return standingPage(deps, found)
  const command = what && commandOf(what, fields)
  if (!command) return standingPage(deps, found)
  if (command === 'no-answer') return missing(deps, found)
  // Refused is what another device, a text or time itself was faster than: the page says what stands.
  const handled = await run(deps, found, command)
  if (handled.kind === 'done') return standingPage(deps, foundAgain(deps, found, handled.chart))
  const now = foundAgain(deps, found, await loadChart(deps, found.link.key))
  const page = standingPage(deps, now)
  return isTooLate(now, command) ? withLateNote(now, page) : page
}

/** Whether it answers what is not asked any more, and says something else than was answered. */
function isTooLate({ chart }: Found, command: PageCommand): boolean {
  if (command.type !== 'AnswerOnPage' || chart.openCheckIn?.checkInId === command.checkInId)
    return false
  const { checkInId, item, value } = command
  const whole = chart.completed.find((each) => each.checkInId === checkInId)
  return whole?.answers[item] !== value
}

function commandOf(
  what: Exclude<Act, 'link' | 'year'>,
  fields: FormRequest['fields'],
): PageCommand | 'no-answer' | null {
  const question = questionOf(fields)
  if (!question) return null
  const { checkInId, item } = question
  switch (what) {
    case 'begin':
      return { type: 'BeginOnPage', checkInId }
    case 'back':
      return { type: 'GoBackOnPage', checkInId, item: item - 1 }
    case 'skip':
      return { type: 'AnswerOnPage', checkInId, item, value: null }
    case 'answer': {
      const value = Value.safeParse(fields.get('answer'))
      return value.success
        ? { type: 'AnswerOnPage', checkInId, item, value: Number(value.data) }
        : 'no-answer'
    }
  }
}

function missing(deps: Deps, found: Found): Page {
  const standing = standingOf(found, deps.now())
  return standing.kind === 'item' ? itemPage(found, standing, true) : standingPage(deps, found)
}

async function asksForLink(deps: Deps, found: Found): Promise<Page> {
  const handled = await run(deps, found, { type: 'RequestLink' })
  return linkPage(found, handled.kind === 'done')
}

const Year = z.string().check(z.regex(/^\d{4}$/))

/** The year is compared where the birth date is; the browser keeps the proof that it was given. */
async function givesYear(deps: Deps, found: Found, fields: FormRequest['fields']): Promise<Page> {
  const question = questionOf(fields)
  if (!question) return standingPage(deps, found)
  const year = Year.safeParse(fields.get('year')?.trim())
  // Anything but four digits is a slip, and no try.
  if (!year.success) return slip(deps, found)
  const { checkInId } = question
  const handled = await run(deps, found, {
    type: 'GiveBirthYear',
    checkInId,
    year: Number(year.data),
  })
  if (handled.kind === 'refused' || handled.events.length > 0)
    return standingPage(deps, foundAgain(deps, found, await loadChart(deps, found.link.key)))
  const known = { ...foundAgain(deps, found, handled.chart), isKnown: true }
  return { ...standingPage(deps, known), cookie: cookieFor(deps, found.token) }
}

function slip(deps: Deps, found: Found): Page {
  const standing = standingOf(found, deps.now())
  return standing.kind === 'year' ? yearPage(found, standing, true) : standingPage(deps, found)
}

/** Harmless to repeat by itself: each names the question it is about. */
const run = (deps: Deps, { clinic, link }: Found, command: PageCommand): Promise<Handled> =>
  handle(deps, clinic, link.key, { ...command, at: deps.now(), ...unmarked })
