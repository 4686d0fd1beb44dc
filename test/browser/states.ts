// What the screen says when things stand in the way: others' changes, our own faults, no connection; and how a step is
// taken back.
import type { Page } from 'playwright-core'
import { type Clinic, clinicAt } from './ask.ts'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import type { Checks } from './checks.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'

const desktop: Look = { width: 1280, height: 900, scheme: 'light' }
const send = 'dialog button[type="submit"]'

const told = (page: Page, words: string) => page.waitForSelector(`.told:has-text("${words}")`)
const closed = (page: Page) => page.locator('dialog').waitFor({ state: 'detached' })

async function conflicts(page: Page, clinic: Clinic, { check, expect }: Checks): Promise<void> {
  const startsAt = (time: string) => ({ startsAt: `2026-03-04T${time}:00-05:00`, kind: 'booster' })
  await clinic.send('PUT', '/patients/ken/sessions/c1', startsAt('09:00'))
  const openMove = async () => {
    await goTo(page, '/patient/ken')
    await page.locator('button[aria-label^="Move the session of Wed, Mar 4"]').click()
    await page.fill('dialog input[name="startsAt"]', '2026-03-05T11:00')
  }
  await check('tells what changed, and moves nothing until it is meant all the same', async () => {
    await openMove()
    await clinic.send('PUT', '/patients/ken/sessions/c1', startsAt('10:30'))
    await page.click(send)
    await page.waitForSelector('dialog :text("Start is now “Wed, Mar 4, 10:30 AM”")')
    const { sessions } = await clinic.get<{ sessions: { sessionId: string; startsAt: string }[] }>(
      '/patients/ken',
    )
    const stands = sessions.find(({ sessionId }) => sessionId === 'c1')?.startsAt
    expect(stands === '2026-03-04T15:30:00.000Z', `it was moved: ${stands}`)
    await page.click(send)
    await told(page, 'Planned for Thu, Mar 5, 11:00 AM')
    await closed(page)
  })
  await check('asks nobody about changes that have nothing to do with it', async () => {
    await page.locator('button[aria-label^="Move the session of Thu, Mar 5"]').click()
    await clinic.send('PATCH', '/patients/ken', { lastName: 'Sato' })
    await page.fill('dialog input[name="startsAt"]', '2026-03-06T11:00')
    await page.click(send)
    await told(page, 'Planned for Fri, Mar 6, 11:00 AM')
    await closed(page)
  })
}

async function faults(page: Page, { check, expect }: Checks): Promise<void> {
  await check('tells the id of a fault of ours, and keeps what was written', async () => {
    await page.route('**/api/patients/ken/pause', (route) =>
      route.fulfill({
        ...{ status: 500, headers: { 'apigw-requestid': 'req-4217' }, json: { error: {} } },
      }),
    )
    await page.click('.heading button:has-text("Pause texts")')
    await page.fill('dialog textarea[name="reason"]', 'Traveling until Friday.')
    await page.click(send)
    await page.waitForSelector('dialog .notice:has-text("req-4217")')
    const kept = await page.inputValue('dialog textarea[name="reason"]')
    expect(kept === 'Traveling until Friday.', `it holds ${kept}`)
    await page.unroute('**/api/patients/ken/pause')
    await page.click(send)
    await told(page, 'Texts are paused')
    await closed(page)
  })
  await check(
    'says of a list of the day that it could not be read, and not that it is empty',
    async () => {
      await page.route('**/api/day', (route) => route.fulfill({ status: 500, json: { error: {} } }))
      await goTo(page, '/')
      await page.waitForSelector('.notice:has-text("Something went wrong at our side")')
      expect(
        (await page.locator(':text("Nothing waits")').count()) === 0,
        'it says that all is done',
      )
      await page.unroute('**/api/day')
    },
  )
  await check('keeps a form that is half filled while the connection is lost', async () => {
    await goTo(page, '/patient/ken')
    await page.click('.heading button:has-text("Edit details")')
    await page.fill('dialog input[name="lastName"]', 'Tanaka')
    await page.context().setOffline(true)
    await page.waitForSelector('.notice:has-text("Not connected since")', { state: 'attached' })
    await page.waitForTimeout(500)
    const kept = await page.inputValue('dialog input[name="lastName"]')
    await page.context().setOffline(false)
    expect(kept === 'Tanaka', `it holds ${kept}`)
    await page.click('dialog .foot button:has-text("Close")')
    await closed(page)
  })
}

async function undoing(page: Page, { check, expect }: Checks): Promise<void> {
  await goTo(page, '/patient/ken')
  const reason = async (label: string, words: string) => {
    await page.click(`.told button:has-text("${label}")`)
    await page.fill('dialog textarea[name="reason"]', 'Entered by mistake.')
    await page.click(send)
    await told(page, words)
    await closed(page)
  }
  await check('takes back a pause', async () => {
    await page.waitForSelector('.heading button:has-text("Resume texts")')
    await page.click('.heading button:has-text("Resume texts")')
    await page.fill('dialog textarea[name="reason"]', 'Back.')
    await page.click(send)
    await closed(page)
    await page.click('.heading button:has-text("Pause texts")')
    await page.fill('dialog textarea[name="reason"]', 'Away.')
    await page.click(send)
    await told(page, 'Texts are paused')
    await reason('Resume them', 'Texts are resumed')
  })
  await check('takes back a score', async () => {
    await page.click('.heading button:has-text("Enter a score")')
    await page.fill('dialog input[name="total"]', '14')
    await page.click(send)
    await told(page, 'Saved: 14')
    await reason('Take it back', 'The score is voided')
  })
  await check('enters a measurement, shows it at the head, and takes it back', async () => {
    await page.click('button:has-text("Enter a measurement")')
    await page.selectOption('dialog select[name="kind"]', 'blood-pressure')
    await page.click(send)
    await page.waitForSelector('dialog .error-summary:has-text("Systolic is missing")')
    await page.fill('dialog input[name="systolic"]', '128')
    await page.fill('dialog input[name="diastolic"]', '82')
    const faults = await axeFaults(page)
    expect(faults.length === 0, faults.join('; '))
    await page.click(send)
    await told(page, 'Saved: Blood pressure: 128/82 mmHg')
    await page.waitForSelector('#long-course ~ dl :text("128/82 mmHg")')
    await reason('Take it back', 'The measurement is voided')
    await page.locator('#long-course ~ dl :text("128/82 mmHg")').waitFor({ state: 'detached' })
  })
  await check('takes back a plan', async () => {
    await page.click('.heading button:has-text("Plan a session")')
    await page.fill('dialog input[name="startsAt"]', '2026-03-10T09:00')
    await page.click(send)
    await told(page, 'Planned for Tue, Mar 10')
    await reason('Cancel it again', 'The session is canceled')
    // What is told comes before what is read anew.
    const first = page.locator('button[aria-label*="Tue, Mar 10"]').first()
    await first.waitFor({ state: 'detached' })
  })
}

async function addresses(page: Page, url: string, { check, expect }: Checks): Promise<void> {
  await check('finds the same place again when it is loaded anew', async () => {
    for (const path of ['/roster?filter=silent&sort=name', '/patient/ken', '/messages']) {
      await page.goto(`${url}${path}`)
      await page.waitForSelector('main h1')
      await loaded(page)
      const { pathname, search } = new URL(page.url())
      expect(`${pathname}${search}` === path, `${path} became ${pathname}${search}`)
    }
  })
  await check('pages a conversation back to its first text', async () => {
    await page.goto(`${url}/patient/maya`)
    const older = page.locator('button:has-text("Show older texts")')
    await older.waitFor()
    for (let pages = 0; (await older.count()) > 0; pages += 1) {
      expect(pages < 12, 'it never ends')
      const before = await page.locator('.talk li').count()
      await older.click()
      for (let tries = 0; (await page.locator('.talk li').count()) === before; tries += 1) {
        expect(tries < 100, 'nothing older comes')
        await page.waitForTimeout(50)
      }
    }
    const first = (await page.locator('.talk li').last().textContent()) ?? ''
    expect(first.includes('STOP'), `the first is no opt-in confirmation: ${first}`)
  })
  await check(
    'shows messages on the axis of each chart, in words and as a table, too',
    async () => {
      expect((await page.locator('.plot .traffic rect').count()) > 20, 'no marks')
      const words = (await page.locator('.plot desc').first().textContent()) ?? ''
      expect(/Messages on \d+ days/.test(words), words)
      await page.click('summary:has-text("Messages by day")')
      expect((await page.locator('details[open] tbody tr').count()) > 20, 'no table')
    },
  )
}

/** Chromium's own printing: one sheet, whatever the patient's history. */
async function printing(page: Page, { check, expect }: Checks): Promise<void> {
  await check('prints a patient on one page', async () => {
    for (const patientId of ['maya', 'grace', 'ken']) {
      await goTo(page, `/patient/${patientId}`)
      await page.waitForSelector('.plot')
      const pdf = (await page.pdf({ format: 'Letter', printBackground: false })).toString('latin1')
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length
      expect(pages === 1, `${patientId} takes ${pages} pages`)
    }
  })
}

export async function states(browser: Browser, url: string, checks: Checks): Promise<void> {
  const page = await browser.open(url, desktop, 'button[value]')
  page.setDefaultTimeout(15_000)
  await openAs(page, url, 'demo-clinician')
  await loaded(page)
  await conflicts(page, await clinicAt(url), checks)
  await faults(page, checks)
  await undoing(page, checks)
  await addresses(page, url, checks)
  await printing(page, checks)
  await page.context().close()
}
