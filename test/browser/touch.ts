// By finger, on a phone: everything that can be pressed is large enough and lies free, on every screen and in every form.
import type { Page } from 'playwright-core'
import type { Browser, Look } from './browser.ts'
import type { Checks } from './checks.ts'
import { coveredTargets, smallTargets } from './reach.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'

const phone: Look = { width: 390, height: 844, scheme: 'light', touch: true }
const widths = [390, 320]

const screens = [
  '/',
  '/roster',
  '/patient/grace',
  '/patient/maya',
  '/messages',
  '/our-clinic',
  '/emergency',
  '/review-of-cases',
  '/nowhere',
]

/** What opens each form, where it stands. */
const forms: readonly (readonly [path: string, opener: string])[] = [
  ['/', 'button[aria-label^="Acknowledge: Grace"]'],
  ['/', 'button[aria-label^="Acknowledge: Ruth"]'],
  ['/', 'button[aria-label="Decide: Daniel"]'],
  ['/roster', 'button:has-text("Enroll a patient")'],
  ['/review-of-cases', 'button[aria-label^="Reviewed, with a note"]'],
  ['/patient/maya', 'button:has-text("Enter a measurement")'],
  ...[
    ...['Plan a session', 'Enter a score', 'Send a check-in', 'Decide on a booster', 'Pause texts'],
    ...['Edit details', 'Withdraw'],
  ].map((name) => ['/patient/maya', `.heading button:has-text("${name}")`] as const),
  ['/patient/maya', 'button[aria-label^="Correct the session"]'],
  ['/patient/maya', 'button[aria-label^="Void the session"]'],
  ['/patient/maya', 'section[aria-labelledby="story"] button[aria-label^="Void "]'],
  ['/patient/lucia', 'button[aria-label^="Finish the session"]'],
  ['/patient/lucia', 'button[aria-label^="Move the session"]'],
  ['/patient/lucia', 'button[aria-label^="Cancel the session"]'],
]

/** Forms in which nothing is missing: sending them would do it. */
const complete = /check-in|Finish|Move|Reviewed/

/** Opens whatever is folded, so that it is measured, too. */
const unfold = (page: Page) =>
  page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`)

/** Where it lies is measured by itself; what comes of it is no matter of fingers. */
const press = (page: Page, selector: string) =>
  page.locator(selector).first().dispatchEvent('click')

async function expectLarge(page: Page, { expect }: Checks): Promise<void> {
  await unfold(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: phone.height })
    const faults = [...(await smallTargets(page)), ...(await coveredTargets(page))]
    expect(faults.length === 0, `at ${width} px: ${faults.join('; ')}`)
  }
}

export async function byTouch(browser: Browser, url: string, checks: Checks): Promise<void> {
  const page = await browser.open(url, phone, 'button[value]')
  page.setDefaultTimeout(15_000)
  await openAs(page, url, 'demo-clinician')
  await loaded(page)
  for (const path of screens)
    await checks.check(`has targets of 44 px: ${path}`, async () => {
      await goTo(page, path)
      await expectLarge(page, checks)
    })
  for (const [path, opener] of forms)
    await checks.check(`has targets of 44 px: ${path} ${opener}`, async () => {
      await goTo(page, path)
      await press(page, opener)
      await page.waitForSelector('dialog[open] button[type="submit"]')
      // What is missing is told above the fields, and leads to them.
      if (!complete.test(opener)) await press(page, 'dialog button[type="submit"]')
      await expectLarge(page, checks).finally(() =>
        press(page, 'dialog .foot button:has-text("Close")'),
      )
      await page.locator('dialog').waitFor({ state: 'detached' })
    })
  await page.context().close()
  await ofAdmins(browser, url, checks)
}

/** What admins alone are offered; and the view one is at is in sight, however many there are. */
async function ofAdmins(browser: Browser, url: string, checks: Checks): Promise<void> {
  const path = '/who-saw-whom?patientId=grace'
  const page = await browser.open(url, phone, 'button[value]')
  await openAs(page, url, 'demo-admin')
  await loaded(page)
  await checks.check(`has targets of 44 px: ${path}`, async () => {
    await goTo(page, '/patient/grace')
    await goTo(page, path)
    await page.waitForSelector('main table tbody tr')
    const view = await page.locator('nav.views [aria-current]').boundingBox()
    checks.expect(view !== null && view.x >= 0 && view.x + view.width <= 391, 'its view is cut off')
    await expectLarge(page, checks)
  })
  await page.context().close()
}
