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

async function signedIn(browser: Browser, url: string, look: Look): Promise<Page> {
  const page = await browser.open(url, look, 'button[value]')
  await openAs(page, url, 'demo-clinician')
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

await withService(async (browser, url) => {
  await ofTheScreen(browser, url)
  await ofTheForm(browser, url)
  console.log(`pictures are in ${out}`)
})
process.exit(0)
