// Takes the pictures of docs/img, of the screen and of a patient's page in the running demo: `npm run pictures`.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Browser, Look } from './browser.ts'
import { linkOf } from './link-of.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'
import { withService } from './with-service.ts'

const desktop: Look = { width: 1200, height: 620, scheme: 'light' }
const dark: Look = { ...desktop, scheme: 'dark' }
const tall: Look = { ...desktop, height: 1240 }
const phone: Look = { width: 390, height: 844, scheme: 'light' }

const out = join(import.meta.dirname, '../../docs/img')

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate('scrollTo(0, 0)')
  await page.screenshot({ path: join(out, `${name}.png`) })
}

async function signedIn(
  browser: Browser,
  url: string,
  look: Look,
  account = 'demo-clinician',
): Promise<Page> {
  const page = await browser.open(url, look, 'button[value]')
  await openAs(page, url, account)
  await loaded(page)
  return page
}

async function ofTheScreen(browser: Browser, url: string): Promise<void> {
  for (const [name, look] of [
    ['day', desktop],
    ['day-dark', dark],
    ['day-phone', phone],
  ] as const)
    await take(await signedIn(browser, url, look), name)
  const page = await signedIn(browser, url, tall)
  await goTo(page, '/patient/maya')
  await take(page, 'patient')
}

async function ofTheForm(browser: Browser, url: string): Promise<void> {
  const page = await browser.open(await linkOf(url, 'walter'), phone, 'main')
  if ((await page.locator('button[value="begin"]').count()) > 0)
    await page.click('button[value="begin"]')
  await page.waitForSelector('input[type="radio"]')
  await take(page, 'form-phone')
}

/** A session that has run for three quarters of an hour, with somebody to take the patient home. */
async function ofTheRecord(browser: Browser, url: string): Promise<void> {
  const given = await (await fetch(`${url}/local/token?clinic=north&role=clinician`)).text()
  const { token }: { token: string } = JSON.parse(given)
  const session = '/patients/elena/sessions/s9'
  const change = async (method: string, path: string, body: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  await change('PUT', session, { startsAt: '2026-03-02T07:45:00-07:00', kind: 'booster' })
  await change('PUT', `${session}/ride`, { arranged: true, driver: 'Luis' })
  await change('PATCH', `${session}/record`, {
    startedAt: '2026-03-02T07:48:00-07:00',
    doseMg: 40,
    bloodPressure: { before: { systolic: 124, diastolic: 78 } },
    oxygen: { before: { percent: 98 } },
    sedation: 'drowsy',
  })
  const page = await signedIn(browser, url, { ...phone, touch: true }, 'north-clinician')
  await goTo(page, '/patient/elena/record/s9')
  await page.waitForSelector('.rec-clock')
  await page.locator('#sedation-drowsy').scrollIntoViewIfNeeded()
  await page.evaluate(`document.querySelector('.rec-part[data-now="true"]').scrollIntoView()`)
  await page.screenshot({ path: join(out, 'record-phone.png') })
}

await withService(async (browser, url) => {
  await ofTheScreen(browser, url)
  await ofTheRecord(browser, url)
  await ofTheForm(browser, url)
  console.log(`pictures are in ${out}`)
})
process.exit(0)
