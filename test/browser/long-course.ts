// The long course on the screen of a clinic that has switched it on: a visit to prepare with its time, the ride noted, what
// was given and measured at the head, a screen that is late on the day's list, the case reviewed by one key, and what is
// told before the first session and after the last.
import type { Page } from 'playwright-core'
import clinicsFile from '../../clinics.json' with { type: 'json' }
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import type { Checks } from './checks.ts'
import { handsOn } from './hands.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'

const desktop: Look = { width: 1280, height: 900, scheme: 'light' }
const phone = '+13035550177'
const path = '/patients/lena'

type Ask = (method: string, path: string, body?: object) => Promise<unknown>

const enrol = (ask: Ask, at: string, details: { firstName: string; phone: string }) =>
  ask('PUT', at, {
    ...{ ...details, birthDate: '1979-05-06', timezone: 'America/Denver' },
    ...{ language: 'en', condition: 'depression', checkInBy: 'text' },
    consent: {
      ...{ textMessages: true, unencryptedTextAcknowledged: true, method: 'paper form' },
      ...{ capturedAt: '2026-03-01T10:00:00-07:00', capturedBy: 'nurse-7' },
    },
  })

/** Lena, whose visit is tomorrow at two, and who has said this evening that nobody takes her home. */
async function lena(ask: Ask): Promise<void> {
  await enrol(ask, path, { firstName: 'Lena', phone })
  const startsAt = '2026-03-03T14:00:00-07:00'
  await ask('PUT', `${path}/sessions/s1`, { startsAt, kind: 'induction' })
  await ask('POST', '/local/clock', { to: '2026-03-02T20:00:00-07:00' })
  for (const body of ['not yet', '2', '2', '1', '1', '1'])
    await ask('POST', `/local/phones/${encodeURIComponent(phone)}`, { body })
}

const fine = async (page: Page, { expect }: Pick<Checks, 'expect'>) => {
  const faults = await axeFaults(page)
  expect(faults.length === 0, faults.join('\n'))
}

export async function longCourse(
  browser: Browser,
  url: string,
  ask: Ask,
  checks: Pick<Checks, 'check' | 'expect'>,
): Promise<void> {
  const { check, expect } = checks
  await lena(ask)
  const page = await browser.open(url, desktop, 'button[value]')
  page.setDefaultTimeout(15_000)
  await openAs(page, url, 'north-clinician')
  await loaded(page)
  await check(
    'shows a visit to prepare with its time, and ends it when the ride is noted',
    async () => {
      await page.waitForSelector('main :text("For the visit of Tue Mar 3, 2:00 PM: No ride home")')
      await goTo(page, '/patient/lena')
      await page.click('button[aria-label^="Ride home of Tue, Mar 3"]')
      await page.waitForSelector('dialog[open] input[value="yes"]')
      await fine(page, checks)
      await page.check('dialog input[value="yes"]')
      await page.fill('dialog input[name="driver"]', 'Ana')
      await page.click('dialog button[type="submit"]')
      await page.waitForSelector('.told:has-text("The ride is noted")')
      await page.waitForSelector('.sessions li:has-text("Ana takes them home")')
      await goTo(page, '/')
      expect(
        (await page.locator('main :text("No ride home")').count()) === 0,
        'it is asked for still',
      )
    },
  )
  await check('shows at the head what was given, and that a long-term screen is late', async () => {
    await ask('POST', '/local/clock', { to: '2026-03-03T15:00:00-07:00' })
    const ended = { endedAt: '2026-03-03T15:00:00-07:00', doseMg: 40 }
    await ask('POST', `${path}/sessions/s1/finish`, ended)
    await ask('POST', `${path}/pause`, { reason: 'Travels.' })
    await ask('POST', '/local/clock', { advance: 'P105D' })
    await goTo(page, '/roster')
    await goTo(page, '/patient/lena')
    const head = page.locator('section[aria-labelledby="long-course"]')
    await head
      .locator('div:has(> dt:text-is("Ever")):has-text("1 session"):has-text("40 mg")')
      .waitFor()
    await head.locator('div:has(> dt:text-is("Last 90 days")):has-text("0 sessions")').waitFor()
    await head.locator('div:has(> dt:text-is("Long-term screen")) .tag:text-is("late")').waitFor()
    await fine(page, checks)
    await goTo(page, '/')
    await page.locator('summary:has-text("creen")').first().click()
    await page.waitForSelector('details[open]:has-text("Lena"):has-text("long-term screen late")')
  })
  await check(
    'lists her in the case review with each reason, and one key reviews her',
    async () => {
      await goTo(page, '/review-of-cases')
      const row = page.locator('main li:has-text("Lena"), main article:has-text("Lena")').first()
      for (const reason of ['no contact in four weeks', 'screen overdue'])
        await row.locator(`.tag:text-is("${reason}")`).waitFor()
      const hands = handsOn(page)
      await hands.reach('button[aria-label="Reviewed: Lena"]')
      hands.count()
      await hands.press()
      await page.waitForSelector('.told:has-text("Lena is reviewed")')
      expect(hands.count().actions === 1, 'it takes more than one key')
      await page.locator('button[aria-label="Reviewed: Lena"]').waitFor({ state: 'detached' })
      await reviewTheRest(page)
      const focus = await page.evaluate('document.activeElement?.textContent')
      expect(focus === 'Case review', `the focus goes to ${focus}`)
      await goTo(page, '/patient/lena')
      await page.waitForSelector('main :text("eviewed")')
    },
  )
  await sequences(page, ask, checks)
  await page.context().close()
}

/** By the same key, case after case, until none is left. */
async function reviewTheRest(page: Page): Promise<void> {
  const keys = page.locator('button[data-reviews]')
  for (let left = await keys.count(); left > 0; left -= 1) {
    const name = await page.evaluate('document.activeElement?.ariaLabel')
    await page.keyboard.press('Enter')
    await page.locator(`button[aria-label="${name}"]`).waitFor({ state: 'detached' })
  }
  await page.waitForSelector('main :text("Every case has been reviewed")')
}

const north = clinicsFile.clinics.find(({ id }) => id === 'north')
/** The clinic's own words, in each one's order. */
const wordsOf = (when: 'before' | 'after'): readonly string[] =>
  (north?.sequences?.[when] ?? []).map(({ text }) => text.en)
const told = (page: Page) => page.locator('.talk li[data-from="out"]')

/** A new patient with two sessions ahead: what the clinic tells before the first and after the last, read where staff read. */
async function sequences(
  page: Page,
  ask: Ask,
  { check, expect }: Pick<Checks, 'check' | 'expect'>,
): Promise<void> {
  const at = '/patients/mira'
  const to = (instant: string) => ask('POST', '/local/clock', { to: instant })
  const finish = async (sessionId: string, day: string) => {
    await to(`${day}T11:30:00-06:00`)
    const ended = { endedAt: `${day}T11:30:00-06:00`, doseMg: 40 }
    await ask('POST', `${at}/sessions/${sessionId}/finish`, ended)
  }
  /** Each of them once, newest first as the conversation has them. */
  const expectTold = async (bodies: readonly string[]) => {
    expect(bodies.length > 0, 'the clinic tells nothing')
    await goTo(page, '/roster')
    await goTo(page, '/patient/mira')
    for (const body of bodies) await told(page).filter({ hasText: body }).first().waitFor()
    const found = (await told(page).allInnerTexts()).flatMap(
      (said) => bodies.find((body) => said.includes(body)) ?? [],
    )
    expect(found.join() === bodies.toReversed().join(), `told: ${found.join(' | ')}`)
  }
  await check('shows in the conversation what is told before the first session', async () => {
    await enrol(ask, at, { firstName: 'Mira', phone: '+13035550178' })
    for (const [sessionId, day] of [
      ['s1', '2026-06-22'],
      ['s2', '2026-06-24'],
    ])
      await ask('PUT', `${at}/sessions/${sessionId}`, {
        ...{ startsAt: `${day}T10:00:00-06:00`, kind: 'induction' },
      })
    await to('2026-06-21T09:00:00-06:00')
    await expectTold(wordsOf('before'))
  })
  await check('shows what is told after the last session, and nothing twice', async () => {
    await finish('s1', '2026-06-22')
    await finish('s2', '2026-06-24')
    await to('2026-07-04T09:00:00-06:00')
    await expectTold(wordsOf('after'))
  })
}
