// Names as they come: very long, right to left, and written by somebody who means harm. None covers a button.
import type { Page } from 'playwright-core'
import { clinicAt } from './ask.ts'
import type { Browser, Look } from './browser.ts'
import type { Checks } from './checks.ts'
import { coveredTargets } from './reach.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'

const looks: readonly Look[] = [
  { width: 1440, height: 1000, scheme: 'light' },
  { width: 390, height: 844, scheme: 'light', touch: true },
  { width: 320, height: 640, scheme: 'dark', touch: true },
]

/** Sixty letters without a place to break; Arabic; orders to browsers. */
const named = [
  ['long', 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis'],
  ['arabic', 'عبد الرحمن بن محمد بن إبراهيم الأنصاري القرطبي الأندلسي'],
  ['hostile', '<img src=x onerror=alert(1)>"evil\'s"<b>x</b></a>'],
] as const

/** Marks that turn text round, and letters without width: what cannot be seen is not taken at all. */
const unseen = ['\u202Eevil', 'ev\u200Bil', 'e\u2066vil']

async function enrolAll(url: string): Promise<void> {
  const clinic = await clinicAt(url)
  for (const [at, [patientId, firstName]] of named.entries()) {
    const phone = `+${12_125_550_200 + at}`
    await clinic.send('PUT', `/patients/${patientId}`, {
      ...{ firstName, lastName: firstName.slice(0, 60), phone, timezone: 'America/New_York' },
      ...{ language: 'en', condition: 'depression', checkInBy: 'text', externalId: `${firstName}` },
      consent: {
        ...{ textMessages: true, unencryptedTextAcknowledged: true, method: firstName },
        ...{ capturedAt: '2026-03-01T10:00:00Z', capturedBy: firstName },
      },
    })
    await clinic.send('PUT', `/patients/${patientId}/sessions/n1`, {
      ...{ startsAt: '2026-03-02T23:30:00Z', kind: 'induction' },
    })
    await clinic.text(phone, 'I want to end my life')
  }
}

async function expectClear(page: Page, { expect }: Checks): Promise<void> {
  const faults = await coveredTargets(page)
  expect(faults.length === 0, faults.join('; '))
  const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(wider === false, 'wider than the screen')
  expect((await page.locator('main img[src="x"], main b:text-is("x")').count()) === 0, 'HTML runs')
}

export async function byName(browser: Browser, url: string, checks: Checks): Promise<void> {
  await checks.check('takes no name with something in it that cannot be seen', async () => {
    const clinic = await clinicAt(url)
    for (const firstName of unseen) {
      const refused = await clinic.send('PATCH', '/patients/maya', { firstName }).catch(String)
      checks.expect(/cannot be seen/.test(String(refused)), `${JSON.stringify(firstName)} is taken`)
    }
  })
  await enrolAll(url)
  const { alerts } = await (await clinicAt(url)).get<{
    alerts: readonly { alertId: string; patientId: string | null }[]
  }>('/alerts?limit=100')
  const ofNamed = alerts.find(({ patientId }) => patientId === 'hostile')
  for (const look of looks) {
    const page = await browser.open(url, look, 'button[value]')
    page.setDefaultTimeout(15_000)
    await openAs(page, url, 'demo-clinician')
    await loaded(page)
    const paths = ['/', '/roster', '/messages', `/alert/${ofNamed?.alertId}`]
    for (const path of [...paths, ...named.map(([patientId]) => `/patient/${patientId}`)])
      await checks.check(`lets no name cover a button at ${look.width} px: ${path}`, async () => {
        await goTo(page, path)
        await expectClear(page, checks)
      })
    await checks.check(`lets no name cover a button of a form at ${look.width} px`, async () => {
      await goTo(page, '/')
      for (const [, name] of named) {
        await page.locator(`button[aria-label^="Acknowledge: ${name.slice(0, 4)}"]`).click()
        await page.waitForSelector('dialog[open] textarea')
        await expectClear(page, checks)
        await page.click('dialog .foot button:has-text("Close")')
        await page.locator('dialog').waitFor({ state: 'detached' })
      }
    })
    await page.context().close()
  }
}
