// Takes the pictures of docs/img, of the screen and of a patient's page in the running demo: `npm run pictures`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import clinicsFile from '../../clinics.json' with { type: 'json' }
import { start } from '../../local/start.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import { type Browser, type Look, launch } from './browser.ts'
import { linkOf } from './link-of.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'

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

const folder = mkdtempSync(join(tmpdir(), 'afterglow-pictures-'))
const parsed = parseClinics(clinicsFile)
if ('problems' in parsed) throw new Error('clinics.json has mistakes')
const now = Date.parse('2026-03-02T15:30:00.000Z')
const options = { port: 0, folder, endpoint: null, now, fresh: true, empty: false }
const running = await start(options, parsed.clinics)
const browser = await launch()
try {
  await ofTheScreen(browser, running.url)
  await ofTheForm(browser, running.url)
  console.log(`pictures are in ${out}`)
} finally {
  await browser.close()
  await running.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
