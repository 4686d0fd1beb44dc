// The browser on a patient's phone, as they see it: a page at a time, and buttons.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { gatewayEvent } from '../../local/server/gateway-event.ts'
import type { Fleet } from '../fleet.ts'

export type Fields = Readonly<Record<string, string>>

/** What is on the screen. 5xx where nothing came back. */
export type Screen = Readonly<{
  status: number
  /** `<check-in>.<item>`; null where nothing is asked. */
  question: string | null
  /** Its answers, in order; none on a page without a question to answer. */
  answers: readonly number[]
  /** Whether it wants to know the year of birth first. */
  asksYear: boolean
  /** Whether it says that the answer just sent came too late to count. */
  saysLate: boolean
}>

/** Opens a link, or sends the form on the page it leads to. */
export type OpenPage = (token: string, fields?: Fields) => Promise<Screen>

const failed: Screen = {
  status: 503,
  question: null,
  answers: [],
  asksYear: false,
  saysLate: false,
}

export function browserOf(
  fleet: Pick<Fleet, 'form'>,
  now: () => number,
  lambdaDown: (now: number) => boolean,
): OpenPage {
  const cookies = new Map<string, string>()
  return async (token, fields) => {
    if (lambdaDown(now())) return failed
    try {
      const event = eventOf(token, fields, cookies.get(token), now())
      const { statusCode = 200, body = '', cookies: set = [] } = await fleet.form(event)
      for (const each of set) cookies.set(token, each.split(';')[0] ?? '')
      return screenOf(statusCode, body)
    } catch {
      return failed // the invocation died: API Gateway answers 5xx for it
    }
  }
}

function screenOf(status: number, html: string): Screen {
  const question = /name="question" value="([^"]+)"/.exec(html)?.[1] ?? null
  const answers = [...html.matchAll(/name="answer" id="a-?\d+" value="(-?\d+)"/g)]
  return {
    status,
    question,
    answers: answers.map(([, value]) => Number(value)),
    asksYear: html.includes('name="year"'),
    saysLate: html.includes('id="late"'),
  }
}

function eventOf(
  token: string,
  fields: Fields | undefined,
  cookie: string | undefined,
  now: number,
): APIGatewayProxyEventV2 {
  return gatewayEvent({
    method: fields ? 'POST' : 'GET',
    url: new URL(`/c/${token}`, 'http://localhost'),
    headers: cookie === undefined ? {} : { cookie },
    body: fields ? String(new URLSearchParams(fields)) : '',
    claims: {},
    sourceIp: '127.0.0.1',
    requestId: 'page',
    now,
  })
}

/** What a phone shows, oldest first; texts are only ever added to it. */
type Shown = readonly Readonly<{ direction: 'in' | 'out'; body: string }>[]

/** The newest link among the texts that a phone was sent, or null. Each text is looked at once, however often it is asked. */
export function newestLinks(shownOn: (phone: string) => Shown): (phone: string) => string | null {
  const known = new Map<string, { looked: number; link: string | null }>()
  return (phone) => {
    const shown = shownOn(phone)
    const { looked, link } = known.get(phone) ?? { looked: 0, link: null }
    const found = linkIn(shown, looked) ?? link
    known.set(phone, { looked: shown.length, link: found })
    return found
  }
}

function linkIn(shown: Shown, from: number): string | null {
  for (let at = shown.length - 1; at >= from; at--) {
    const text = shown[at]
    const link = text?.direction === 'out' ? linkForm.exec(text.body)?.[1] : undefined
    if (link !== undefined) return link
  }
  return null
}

const linkForm = /\/c\/([A-Za-z0-9]{22})/
