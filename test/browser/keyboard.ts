// The day's list by keyboard alone: every stop is seen, nothing done loses the focus, and what is done takes few steps.
import type { Page } from 'playwright-core'
import { clinicAt } from './ask.ts'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import type { Checks } from './checks.ts'
import { type Hands, handsOn } from './hands.ts'
import { focused, focusFaults, stops } from './reach.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'

const desktop: Look = { width: 1280, height: 800, scheme: 'light' }
const kenPhone = '+12125550148'

/** So that each list of the day has a row: a session of today, one that nobody confirmed, and words to read. */
async function wholeDay(url: string): Promise<void> {
  const clinic = await clinicAt(url)
  const plan = (patientId: string, startsAt: string) =>
    clinic.send('PUT', `/patients/${patientId}/sessions/day1`, { startsAt, kind: 'booster' })
  await plan('tom', '2026-03-02T16:00:00Z')
  await plan('maya', '2026-03-02T21:30:00Z')
  await clinic.text(kenPhone, 'May I bring my dog along on Thursday')
  await clinic.advance('PT4H')
}

/** Done, told, and the focus somewhere of use. */
async function settled(page: Page, says: string, { expect }: Checks): Promise<void> {
  await page.waitForSelector(`.told:has-text("${says}")`)
  await page.locator('dialog').waitFor({ state: 'detached' })
  await loaded(page)
  const faults = await focusFaults(page)
  expect(faults.length === 0, faults.join('; '))
}

const dialog = (selector: string) => `dialog ${selector}`

async function endsAlerts(page: Page, hands: Hands, checks: Checks): Promise<void> {
  const { check, expect } = checks
  await check('takes a call in one action', async () => {
    await hands.reach('button[aria-label="I\'m calling Grace"]')
    hands.count()
    await hands.press()
    await settled(page, 'You have Grace', checks)
    expect(hands.count().actions === 1, 'it takes more')
  })
  await check('ends an emergency in three actions: opening, the finding, the note', async () => {
    await hands.reach('button[aria-label^="Acknowledge: Grace"]')
    hands.count()
    await hands.press()
    await page.waitForSelector('dialog[open] textarea')
    await hands.choose('disposition', 'reached-safe')
    await hands.reach(dialog('textarea[name="note"]'))
    await hands.write('Safe at home with her sister.', 'Control+Enter')
    await settled(page, 'Reached: safe', checks)
    const { actions } = hands.count()
    expect(actions <= 3, `it takes ${actions}`)
  })
  await check('ends any other alert in three actions', async () => {
    await hands.reach('button[aria-label^="Acknowledge: Ruth"]')
    hands.count()
    await hands.press()
    await page.waitForSelector('dialog[open] textarea')
    await hands.choose('disposition', 'no-action-needed')
    await hands.reach(dialog('button[type="submit"]'))
    await hands.press()
    await settled(page, 'Seen, nothing to do', checks)
    const { actions } = hands.count()
    expect(actions <= 3, `it takes ${actions}`)
  })
}

async function finishes(page: Page, hands: Hands, checks: Checks): Promise<void> {
  const { check, expect } = checks
  await check('unfolds what is folded, and asks a patient whose scale is late', async () => {
    await hands.reach('summary')
    await hands.press()
    await hands.reach('[aria-label^="Ask "]')
    await hands.press()
    await page.waitForSelector('dialog[open] select')
    await hands.reach(dialog('button[type="submit"]'))
    await hands.press()
    await settled(page, 'leaves', checks)
  })
  for (const [name, opener] of [
    ['a session of today', 'button[aria-label^="Finish the session of Maya"]'],
    ['a session that nobody confirmed', 'button[aria-label^="It did take place: Tom"]'],
  ] as const)
    await check(`finishes ${name} in four actions, its dose included`, async () => {
      await hands.reach(opener)
      const faults = await axeFaults(page)
      expect(faults.length === 0, faults.join('; '))
      hands.count()
      await hands.press()
      await page.waitForSelector('dialog[open] input[name="doseMg"]')
      if (name.endsWith('confirmed')) {
        await page.fill(dialog('input[name="endedAt"]'), '2026-03-02T11:40')
        await hands.press('Shift')
      }
      await hands.reach(dialog('input[name="doseMg"]'))
      await hands.write('40', 'Enter')
      await settled(page, 'No driving until', checks)
      const { actions } = hands.count()
      expect(actions <= 4, `it takes ${actions}`)
    })
}

async function decidesAndReads(page: Page, hands: Hands, checks: Checks): Promise<void> {
  const { check, expect } = checks
  await check('decides on a booster', async () => {
    await hands.reach('button[aria-label="Decide: Daniel"]')
    await hands.press()
    await page.waitForSelector('dialog[open] textarea')
    await hands.choose('decision', 'accept')
    await hands.reach(dialog('textarea[name="reason"]'))
    await hands.write('Response is lost.', 'Control+Enter')
    await settled(page, 'Give a booster', checks)
  })
  await check('gives the focus back where a form is closed unsent', async () => {
    await hands.reach('button[aria-label^="Acknowledge: Ken"]')
    await hands.press()
    await page.waitForSelector('dialog[open]')
    await hands.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect((await focused(page)).includes('Acknowledge: Ken'), `it is at ${await focused(page)}`)
  })
  await check('goes to a text and answers it', async () => {
    await goTo(page, '/')
    await hands.reach('a[aria-label="Reply to Ken"]')
    await hands.press()
    await page.waitForSelector('textarea[name="body"]')
    await hands.reach('textarea[name="body"]')
    await hands.write('Dogs are welcome in the garden.', 'Control+Enter')
    await settled(page, 'leaves', checks)
  })
}

async function reviews(page: Page, hands: Hands, checks: Checks): Promise<void> {
  const { check, expect } = checks
  await check('reviews cases by one key each, and takes one back', async () => {
    await goTo(page, '/review-of-cases')
    const cases = () => page.locator('button[data-reviews]').count()
    const before = await cases()
    expect(before > 2, 'too few cases to show anything')
    await hands.reach('button[data-reviews]')
    for (let reviewed = 1; reviewed <= 2; reviewed += 1) {
      const label =
        (await page.locator('button[data-reviews]').first().getAttribute('aria-label')) ?? ''
      expect((await focused(page)).includes(label), `the focus is at ${await focused(page)}`)
      await hands.press()
      await settled(page, `${label.replace('Reviewed: ', '')} is reviewed`, checks)
      await page.locator(`button[aria-label="${label}"]`).waitFor({ state: 'detached' })
    }
    expect((await cases()) === before - 2, 'they are on the list still')
    await hands.reach('.told button:not([data-kind="link"])')
    await hands.press()
    await hands.reach(dialog('button[type="submit"]'))
    await hands.press()
    await settled(page, 'is back on the list', checks)
    // What is told comes before what is read anew.
    await page
      .locator('button[data-reviews]')
      .nth(before - 2)
      .waitFor()
    expect((await cases()) === before - 1, 'more than one came back')
  })
}

async function enrols(page: Page, hands: Hands, { check, expect }: Checks): Promise<void> {
  await check('enrolls in under 15 tabs, from the button that opens the form', async () => {
    await goTo(page, '/roster')
    await hands.reach('.heading button')
    hands.count()
    await hands.press()
    await page.waitForSelector('dialog[open] input')
    const write = async (name: string, text: string) => {
      await hands.reach(dialog(`[name="${name}"]`))
      await page.keyboard.type(text)
    }
    await write('firstName', 'Noor')
    await write('phone', '(202) 555-0190')
    await write('condition', 'Dep')
    await write('language', 'Eng')
    await write('checkInBy', 'On a')
    for (const name of ['consent.textMessages', 'consent.unencryptedTextAcknowledged']) {
      await hands.reach(dialog(`[name="${name}"]`))
      await hands.press('Space')
    }
    await write('consent.method', 'paper form')
    await write('consent.capturedBy', 'nurse 7')
    await hands.reach(dialog('button[type="submit"]'))
    const { tabs } = hands.count()
    await hands.press()
    await page.waitForSelector('main h1:has-text("Noor")')
    expect(tabs < 15, `it takes ${tabs}`)
    console.log(`      enrolment: ${tabs} tabs`)
  })
}

export async function byKeyboard(browser: Browser, url: string, checks: Checks): Promise<void> {
  await wholeDay(url)
  const page = await browser.open(url, desktop, 'button[value]')
  page.setDefaultTimeout(15_000)
  await openAs(page, url, 'demo-clinician')
  await loaded(page)
  const hands = handsOn(page)
  await checks.check('comes to everything on the day’s list, each stop seen', async () => {
    await page.keyboard.press('Tab')
    await hands.reach('.skip')
    await hands.press()
    const wanted = await stops(page)
    const met = new Set<string>()
    for (let stop = 0; stop < wanted.length; stop += 1) {
      await page.keyboard.press('Tab')
      const faults = await focusFaults(page)
      checks.expect(faults.length === 0, faults.join('; '))
      met.add(await focused(page))
    }
    const missed = wanted.filter((each) => !met.has(each))
    checks.expect(missed.length === 0, `not met: ${missed.join(', ')}`)
    checks.expect(wanted.length > 12, 'the list is too short to show anything')
  })
  await endsAlerts(page, hands, checks)
  await finishes(page, hands, checks)
  await decidesAndReads(page, hands, checks)
  await reviews(page, hands, checks)
  await enrols(page, hands, checks)
  await page.context().close()
}
