// A day at the clinic's screen in a real browser, as each role: `npm run browser`.
import type { Page } from 'playwright-core'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import { checks } from './checks.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'
import { withService } from './with-service.ts'

const desktop: Look = { width: 1440, height: 1020, scheme: 'light' }
const phone: Look = { width: 390, height: 844, scheme: 'light' }
const small: Look = { width: 320, height: 640, scheme: 'dark' }
const screens = [
  '/',
  '/roster',
  '/patient/grace',
  '/patient/maya',
  '/messages',
  '/review-of-cases',
  '/our-clinic',
]

const { check, expect, failed } = checks()

async function basics(page: Page): Promise<void> {
  const faults = await axeFaults(page)
  expect(faults.length === 0, faults.join('\n'))
  const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(wider === false, 'wider than the screen')
  expect((await page.locator('main h1').count()) === 1, 'there should be one h1')
}

async function signedIn(browser: Browser, url: string, look: Look, account: string): Promise<Page> {
  const page = await browser.open(url, look, 'button[value]')
  await openAs(page, url, account)
  await loaded(page)
  return page
}

async function everyScreen(browser: Browser, url: string): Promise<void> {
  for (const look of [desktop, { ...desktop, scheme: 'dark' } as const, phone, small]) {
    const page = await signedIn(browser, url, look, 'demo-clinician')
    for (const path of screens)
      await check(`has the basics right at ${look.width} px, ${look.scheme}: ${path}`, async () => {
        await goTo(page, path)
        await basics(page)
      })
  }
}

/** The focus stands on something of the screen, and not on nothing. */
async function expectFocus(page: Page): Promise<void> {
  const on = await page.evaluate('document.activeElement?.tagName')
  expect(on !== 'BODY', 'the focus is lost')
}

async function clinicianDay(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, desktop, 'demo-clinician')
  const told = (words: string) => page.waitForSelector(`.told:has-text("${words}")`)
  await check('takes a call and ends it, in three actions each way, by keyboard', async () => {
    await page.focus('button[aria-label="I\'m calling Grace"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.row:has-text("You are calling")')
    await page.waitForSelector('.row:has-text("You are calling") a[href^="tel:+1"]')
    await expectFocus(page)
    await page.focus('button[aria-label^="Acknowledge: Grace"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open]')
    await basics(page)
    expect((await page.locator('dialog input:checked').count()) === 0, 'something is chosen')
    await page.click('dialog button[type="submit"]')
    await page.waitForSelector('dialog .error-summary')
    await page.check('dialog input[value="reached-safe"]')
    await page.fill('dialog textarea[name="note"]', 'Safe at home with her sister.')
    await page.click('dialog button[type="submit"]')
    await told('Reached: safe')
    await page.locator('button[aria-label^="Acknowledge: Grace"]').waitFor({ state: 'detached' })
    await expectFocus(page)
  })
  await check('decides on a booster from the list', async () => {
    await page.click('button[aria-label="Decide: Daniel"]')
    await page.check('dialog input[value="accept"]')
    await page.fill('dialog textarea[name="reason"]', 'Response is lost.')
    await page.click('dialog button[type="submit"]')
    await told('Give a booster')
  })
  await check('clears a patient who was held', async () => {
    await goTo(page, '/patient/grace')
    await page.click('button:has-text("Clear for treatment")')
    await page.check('dialog input[value="reached-safe"]')
    await page.fill('dialog textarea[name="note"]', 'Seen today.')
    await page.click('dialog button[type="submit"]')
    await told('cleared for treatment')
  })
  await check('plans, finishes, corrects and voids a session', async () => {
    await goTo(page, '/patient/maya')
    await page.click('button:has-text("Plan a session")')
    await page.fill('dialog input[name="startsAt"]', '2026-03-02T09:30')
    expect(await page.isChecked('dialog input[value="booster"]'), 'the kind does not come next')
    await page.click('dialog button[type="submit"]')
    await told('Planned for')
    await page.click('button[aria-label^="Finish the session"]')
    await page.fill('dialog input[name="endedAt"]', '2026-03-02T10:15')
    await page.fill('dialog input[name="doseMg"]', '400')
    await page.click('dialog button[type="submit"]')
    await page.waitForSelector('dialog .error-summary')
    await page.check('dialog input[name="confirm"]')
    await page.fill('dialog textarea[name="reason"]', 'As ordered.')
    await page.click('dialog button[type="submit"]')
    await told('No driving until')
    await page.click('button[aria-label^="Correct the session of Mon, Mar 2"]')
    await page.fill('dialog input[name="doseMg"]', '40')
    await page.fill('dialog textarea[name="reason"]', 'A zero too many.')
    await page.click('dialog button[type="submit"]')
    await told('corrected')
    await page.click('button[aria-label^="Void the session of Mon, Mar 2"]')
    await page.fill('dialog textarea[name="reason"]', 'Another patient’s.')
    await page.click('dialog button[type="submit"]')
    await told('voided')
  })
  await check('enters a score by radio rows that say what each value means', async () => {
    await page.click('button:has-text("Enter a score")')
    await page.waitForSelector('dialog label:has-text("Nearly every day")')
    await basics(page)
    for (let item = 0; item < 9; item += 1)
      await page.locator(`dialog input[name="phq-9-${item}"]`).first().check()
    await page.click('dialog button[type="submit"]')
    await told('Saved: 0')
  })
  await check('writes to a patient, and asks now', async () => {
    await page.fill('textarea[name="body"]', 'Please call us about Thursday.')
    await page.click('button:has-text("Send"):not(:has-text("check-in"))')
    await told('leaves')
    await page.waitForSelector('.talk li:has-text("Please call us about Thursday.")')
    await page.click('button:has-text("Send a check-in")')
    await page.click('dialog button[type="submit"]')
    await told('The check-in leaves')
  })
  await check('finds a patient by telephone, and keeps it in the address', async () => {
    await page.fill('input[name="find"]', '555-0141')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.roster a:has-text("Maya")')
    expect((await page.locator('.roster tbody tr').count()) === 1, 'others are found, too')
    expect(page.url().includes('q=555-0141'), 'the search is not in the address')
  })
}

const hostile = `${'Wolfeschlegelsteinhausenbergerdorff'}evil <b>x</b>`

async function deskDay(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, phone, 'demo-desk')
  await check('enrolls at the desk; a long and hostile name covers no button', async () => {
    await goTo(page, '/roster')
    await page.click('button:has-text("Enroll a patient")')
    await page.waitForSelector('dialog[open] input[name="firstName"]')
    expect((await page.locator('dialog input:checked').count()) === 0, 'something is ticked')
    await page.fill('dialog input[name="firstName"]', hostile)
    await page.fill('dialog input[name="phone"]', '(202) 555-0177')
    await page.selectOption('dialog select[name="condition"]', 'depression')
    await page.selectOption('dialog select[name="language"]', 'en')
    await page.selectOption('dialog select[name="checkInBy"]', 'link')
    await page.click('dialog summary:has-text("Emergency contact")')
    await page.fill('dialog input[name="emergencyContact.name"]', 'Ines')
    await page.fill('dialog input[name="emergencyContact.relation"]', 'sister')
    await page.fill('dialog input[name="emergencyContact.phone"]', '(202) 555-0178')
    await page.fill('dialog input[name="emergencyContact.consentedAt"]', '2026-03-01T10:00')
    await page.check('dialog input[name="consent.textMessages"]')
    await page.fill('dialog input[name="consent.method"]', 'paper form')
    await page.fill('dialog input[name="consent.capturedBy"]', 'nurse 7')
    await page.click('dialog button[type="submit"]')
    await page.waitForSelector('main h1:has-text("evil")')
    await basics(page)
  })
  await check('asks for the rest of half an emergency contact, and loses none of it', async () => {
    await page.waitForSelector('main dd:has-text("Ines")', { state: 'attached' })
    await page.click('button:has-text("Edit details")')
    await page.fill('dialog input[name="emergencyContact.relation"]', '')
    await page.fill('dialog input[name="emergencyContact.name"]', 'Inez')
    await page.click('dialog button[type="submit"]')
    await page.waitForSelector('dialog :text("Say who they are")')
    await basics(page)
    await page.fill('dialog input[name="emergencyContact.relation"]', 'aunt')
    await page.click('dialog button[type="submit"]')
    await page.waitForSelector('main dd:has-text("Inez"):has-text("aunt")', { state: 'attached' })
  })
  await check('offers the desk no alert to end and no text to write', async () => {
    for (const path of ['/', '/patient/tom']) {
      await goTo(page, path)
      const offered = await page.locator('main button').allTextContents()
      const denied = offered.filter((text) => /acknowledge|calling|decide|^send$/i.test(text))
      expect(denied.length === 0, `offers ${denied.join(', ')}`)
    }
  })
}

/** The phone and the clock beside the screen, which only the local run has: what is texted there is seen here. */
async function beside(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, desktop, 'demo-clinician')
  await goTo(page, '/patient/ken')
  await page.click('.drawer-handle')
  await page.waitForSelector('.drawer #reply')
  await check('texts as a patient by keyboard alone, and the answer comes', async () => {
    await page.focus('#reply')
    await page.keyboard.type('HELP')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.messages li.theirs:last-child:has-text("988")')
    await basics(page)
  })
  await check('shows what a patient wrote beside its alert, within seconds', async () => {
    await page.fill('#reply', 'The garden is in bloom and the dog is happy')
    await page.press('#reply', 'Enter')
    await page.waitForSelector('main:has-text("The garden is in bloom")', { timeout: 15_000 })
    await goTo(page, '/')
    await page.waitForSelector('.row q:has-text("The garden is in bloom")', { timeout: 15_000 })
  })
  await check('moves the clock by keyboard, and the screen follows', async () => {
    const before = await page.textContent('main h1')
    await page.focus('.clock button:has-text("+1 day")')
    await page.keyboard.press('Enter')
    for (let tries = 0; (await page.textContent('main h1')) === before; tries += 1) {
      expect(tries < 200, 'the day stays what it was')
      await page.waitForTimeout(100)
    }
  })
}

/** Two people at one patient's details: the second is told what the first has changed, and nothing is lost. */
async function editing(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, desktop, 'demo-desk')
  await check('mends a patient’s details, and nothing else is sent', async () => {
    await goTo(page, '/patient/maya')
    await page.click('button:has-text("Edit details")')
    await page.waitForSelector('dialog[open] input[name="lastName"]')
    await basics(page)
    await page.fill('dialog input[name="lastName"]', 'Ortiz')
    await page.fill('dialog input[name="birthDate"]', '1984-05-06')
    await page.click('dialog button[type="submit"]')
    await page.waitForSelector('main h1:has-text("Maya Ortiz")')
  })
  await check(
    'tells what somebody else has changed meanwhile, and saves nothing over it',
    async () => {
      await page.click('button:has-text("Edit details")')
      await page.fill('dialog input[name="lastName"]', 'Ortega')
      const token = await (await fetch(`${url}/local/token?clinic=demo&role=desk`)).text()
      const { token: bearer }: { token: string } = JSON.parse(token)
      const other = await fetch(`${url}/patients/maya`, {
        method: 'PATCH',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ firstName: 'Maia' }),
      })
      expect(other.status === 200, `the other got ${other.status}`)
      // Seen within five seconds, and some for a busy machine.
      await page.waitForSelector('dialog .notice:has-text("Maia")', { timeout: 15_000 })
      await page.click('dialog button[type="submit"]')
      await page.waitForSelector(
        'dialog .notice:has-text("another version"), dialog [role="status"]',
      )
      expect((await page.locator('main h1:has-text("Ortega")').count()) === 0, 'it was saved')
    },
  )
}

async function viewers(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, desktop, 'demo-viewer')
  await check('offers a viewer nothing to change', async () => {
    for (const path of ['/', '/roster', '/patient/tom']) {
      await goTo(page, path)
      const offered = await page.locator('main button').allTextContents()
      const denied = offered.filter((text) => !/show|page|print/i.test(text))
      expect(denied.length === 0, `offers ${denied.join(', ')}`)
    }
  })
  const north = await signedIn(browser, url, desktop, 'north-clinician')
  await check('shows one clinic nothing of the other', async () => {
    for (const path of screens) {
      await goTo(north, path)
      await north.waitForTimeout(300)
      const text = (await north.textContent('main')) ?? ''
      expect(!/Grace|Maya|Daniel/.test(text), `${path} shows another clinic’s patient`)
    }
  })
}

/** Another's change is seen within five seconds; an alert's address opens that alert. */
async function together(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, desktop, 'demo-clinician')
  await check('opens exactly the alert of an address', async () => {
    const token = await (await fetch(`${url}/local/token?clinic=demo&role=clinician`)).text()
    const { token: bearer }: { token: string } = JSON.parse(token)
    const answer = await fetch(`${url}/alerts?state=all&limit=100`, {
      headers: { authorization: `Bearer ${bearer}` },
    })
    const last: { alertId: string; firstName: string } = JSON.parse(await answer.text()).alerts.at(
      -1,
    )
    await goTo(page, `/alert/${last.alertId}`)
    await page.waitForSelector(`main h1:has-text("${last.firstName}")`)
    await basics(page)
  })
  await check(
    'says since when it is not connected, and what is shown is not taken for new',
    async () => {
      await page.context().setOffline(true)
      await page.waitForSelector('.notice:has-text("Not connected since")', { timeout: 12_000 })
      await page.context().setOffline(false)
      await page.locator('.notice:has-text("Not connected since")').waitFor({ state: 'detached' })
    },
  )
}

await withService(async (browser, url) => {
  await everyScreen(browser, url)
  await clinicianDay(browser, url)
  await deskDay(browser, url)
  await editing(browser, url)
  await beside(browser, url)
  await viewers(browser, url)
  await check('leaves nothing in the console', async () => {
    // Who leaves a screen gives its questions up.
    const complaints = browser.complaints().filter((each) => !each.startsWith('network:'))
    expect(complaints.length === 0, complaints.join('\n'))
  })
  // Being offline on purpose is complained about.
  await together(browser, url)
})
process.exit(failed() ? 1 : 0)
