// The clinic's own figures in a real browser: at every width, in both schemes, by keyboard, narrowed down, on paper.
// With a folder it leaves pictures there; with a file of an answer besides, it shows that in the service's place:
// `node bin/run.cjs test/browser/figures.ts /tmp/seen /tmp/seen/answer.json`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import { checks } from './checks.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'
import { withService } from './with-service.ts'

const desktop: Look = { width: 1440, height: 1020, scheme: 'light' }
const looks: readonly Look[] = [
  desktop,
  { ...desktop, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 320, height: 640, scheme: 'dark' },
]
const [folder, answer] = process.argv.slice(2)

const { check, expect, failed } = checks()

async function signedIn(browser: Browser, url: string, look: Look, account: string): Promise<Page> {
  const page = await browser.open(url, look, 'button[value]')
  if (answer)
    await page.route('**/api/clinic/outcomes*', (route) =>
      route.fulfill({ contentType: 'application/json', body: readFileSync(answer, 'utf8') }),
    )
  await openAs(page, url, account)
  await loaded(page)
  return page
}

async function atEveryWidth(browser: Browser, url: string): Promise<void> {
  for (const look of looks)
    await check(`has the basics right at ${look.width} px, ${look.scheme}`, async () => {
      const page = await signedIn(browser, url, look, 'demo-viewer')
      await goTo(page, '/our-figures')
      await page.waitForSelector('svg.survival')
      for (const summary of await page.locator('main summary').all()) await summary.click()
      const faults = await axeFaults(page)
      expect(faults.length === 0, faults.join('\n'))
      const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(wider === false, 'wider than the screen')
      expect((await page.locator('main h1').count()) === 1, 'there should be one h1')
      const charts = await page.locator('svg.survival').count()
      const tables = await page.locator('main details table').count()
      const rides = await page.locator('section.section:has(h2:text-is("Rides home"))').innerText()
      expect(/confirmed for \d+ of \d+ sessions?\./.test(rides), `no share of rides: ${rides}`)
      expect(charts > 0 && charts === tables, `${charts} charts and ${tables} tables`)
      const described = await page.locator('svg.survival > title + desc').count()
      expect(described === charts, 'a chart without title and description')
      const name = `figures-${look.width}-${look.scheme}.png`
      if (folder) await page.screenshot({ path: join(folder, name), fullPage: true })
    })
}

async function byKeyboard(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, desktop, 'demo-admin')
  await check('is narrowed by keyboard alone, and kept in the address', async () => {
    await page.focus('nav.views a:has-text("Figures")')
    await page.keyboard.press('Enter')
    await page.waitForSelector('svg.survival')
    await page.focus('select[name="condition"]')
    await page.keyboard.type('PTSD')
    await page.keyboard.press('Tab')
    await page.focus('button[type="submit"]:has-text("Show")')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main h3:has-text("PTSD")')
    expect(page.url().includes('condition=ptsd'), 'the condition is not in the address')
    expect((await page.locator('main h3').count()) === 1, 'others are shown, too')
    await page.goBack()
    await page.waitForSelector('main h3:has-text("All conditions")')
    await page.locator('main summary').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('main details[open] table')
  })
  await check('says so where days are turned down', async () => {
    await goTo(page, '/our-figures?from=2026-03-01&to=2026-01-01')
    await page.waitForSelector('main :text("is before from")')
  })
}

await withService(async (browser, url) => {
  await atEveryWidth(browser, url)
  if (!answer) await byKeyboard(browser, url)
})
process.exit(failed() ? 1 : 0)
