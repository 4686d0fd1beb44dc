// What stands on the screen, as a person would see it.
import type { Page } from 'playwright-core'
import * as z from 'zod/mini'

const Screen = z.object({
  path: z.string(),
  /** What is wrong with the screen as a whole, as its bars say. */
  bars: z.array(z.string()),
  told: z.nullable(z.object({ says: z.string(), failed: z.boolean() })),
  /** Rows about alerts: whose, since when, and the others of the same patient in that row. */
  rows: z.array(
    z.object({
      href: z.string(),
      raisedAt: z.string(),
      also: z.array(z.string()),
      isMine: z.boolean(),
    }),
  ),
  /** Alerts that a patient's page lists. */
  listed: z.array(z.string()),
  chartVersion: z.nullable(z.number()),
  advice: z.nullable(
    z.object({ version: z.number(), reasons: z.array(z.string()), saysOld: z.boolean() }),
  ),
  /** Texts that the conversation shows as having been written here. */
  sent: z.array(z.string()),
  /** How many sessions are shown as finished. */
  finished: z.number(),
  /** Whether the day's list, a patient's chart, or another screen's heading, is there at all. */
  isThere: z.boolean(),
})
export type Screen = z.infer<typeof Screen>

// Asked from outside and as text: the page forbids `eval`, and these files know no browser.
const script = `(() => {
  const text = (element) => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim()
  const all = (selector, of = document) => [...of.querySelectorAll(selector)]
  const isSeen = (element) => element.checkVisibility()
  const numberIn = (element, name) => {
    const value = element?.dataset[name]
    return value === undefined ? null : Number(value)
  }
  const told = document.querySelector('.told')
  const advice = document.querySelector('main .advice')
  return {
    path: location.pathname,
    bars: all('.notices .notice[data-tone="emergency"]').filter(isSeen).map(text),
    told: told && { says: text(told.querySelector('p')), failed: told.dataset.failed === 'true' },
    rows: all('main .row').flatMap((row) => {
      const time = row.querySelector('.whom time')
      return time === null ? [] : [{
        href: row.querySelector('.whom a')?.getAttribute('href') ?? '',
        raisedAt: time.getAttribute('datetime') ?? '',
        also: all('.also a', row).map((link) => link.getAttribute('href') ?? ''),
        isMine: text(row.querySelector('.left')).includes('You are calling'),
      }]
    }),
    listed: all('section[aria-labelledby="alerts"] a').map((link) => link.getAttribute('href') ?? ''),
    chartVersion: numberIn(document.querySelector('main .patient'), 'version'),
    advice: advice && {
      version: numberIn(advice, 'version') ?? -1,
      reasons: all('ul li', advice).map(text),
      saysOld: text(advice).includes('Older than the chart beside it'),
    },
    sent: all('.talk li[data-from="out"]').map((each) => text(each.firstChild)),
    finished: all('section[aria-labelledby="sessions"] li').filter((each) => /, finished/.test(text(each))).length,
    isThere: document.querySelector(location.pathname === '/' ? 'main .heading .quiet' : location.pathname.startsWith('/patient/') ? 'main .patient' : 'main h1') !== null,
  }
})()`

export const readScreen = async (page: Page): Promise<Screen> =>
  Screen.parse(await page.evaluate(script))

const Content = z.record(z.string(), z.string())

/** What stands in the fields of a form; null where there is no such form. */
export async function readForm(
  page: Page,
  selector: string,
): Promise<Readonly<Record<string, string>> | null> {
  const read = await page.evaluate(`(() => {
    const form = document.querySelector(${JSON.stringify(selector)})
    if (form === null) return null
    const fields = [...form.elements].filter(({ name, type }) => name !== '' && type !== 'submit')
    return Object.fromEntries(fields
      .filter(({ type, checked }) => !['radio', 'checkbox'].includes(type) || checked)
      .map(({ name, value }) => [name, value]))
  })()`)
  return z.nullable(Content).parse(read)
}
