// The letter in a real browser: one page of A4 and of US Letter, whatever stands on it, grey, and reached from the patient.
// With a folder it leaves pictures of what it saw there: `node bin/run.cjs test/browser/letter.ts /tmp/seen`.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { policyFor } from '../../shared/chart/policy.ts'
import { letterOf } from '../../shared/letter/gather.ts'
import { renderLetter } from '../../shared/letter/render.ts'
import { day, longest, type Story, usual } from '../letter/charts.ts'
import { demo, key } from '../support/deps.ts'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import { checks } from './checks.ts'
import { loaded } from './screen.ts'
import { openAs } from './signed-in.ts'
import { withService } from './with-service.ts'

const desktop: Look = { width: 1440, height: 1020, scheme: 'dark' }
const small: Look = { width: 320, height: 640, scheme: 'light' }
const [folder] = process.argv.slice(2)

const { check, expect, failed } = checks()

async function pagesOf(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

async function expectOnePage(page: Page): Promise<void> {
  for (const format of ['A4', 'Letter']) {
    const pages = await pagesOf(page, format)
    expect(pages === 1, `${pages} pages of ${format}`)
  }
}

/** Of all that is seen: no pixel has more of one colour than of another. */
const colours = `(async () => {
  const sheets = [...document.querySelectorAll('.sheet, .sheet *'), ...(document.querySelector('.letter')?.shadowRoot?.querySelectorAll('*') ?? [])]
  const seen = sheets.flatMap((each) => { const { color, backgroundColor, fill, stroke } = getComputedStyle(each); return [color, backgroundColor, fill, stroke] })
  return [...new Set(seen)].filter((each) => { const [, r, g, b] = /rgba?\\((\\d+), (\\d+), (\\d+)/.exec(each) ?? []; return r !== undefined && (r !== g || g !== b) })
})()`

async function expectGrey(page: Page): Promise<void> {
  const found = await page.evaluate(colours)
  expect(Array.isArray(found) && found.length === 0, `in colour: ${found}`)
}

function pageOf({ commits }: Story): string {
  const clinic = { ...demo, name: 'W'.repeat(60), phone: '0'.repeat(20) }
  const letter = letterOf(policyFor(clinic), key('p'.repeat(32)), commits, day(1_830))
  if (letter === null) throw new Error('there is no letter')
  return renderLetter(letter)
}

const stories = { usual: usual(), wide: longest('W'), narrow: longest('il '), far: longest('漢') }

async function alone(browser: Browser, url: string): Promise<void> {
  const page = await browser.open(`${url}/signed-out`, { ...desktop, scheme: 'light' }, 'body')
  for (const [name, story] of Object.entries(stories))
    await check(`is one page, in grey: ${name}`, async () => {
      // As a page that stands by itself, whose sheet would else be kept out by the application's policy.
      const blank = await page.context().newPage()
      await blank.setContent(pageOf(story))
      await blank.emulateMedia({ media: 'print' })
      await expectOnePage(blank)
      await expectGrey(blank)
      await blank.setViewportSize({ width: 710, height: 980 })
      if (folder) await blank.screenshot({ path: join(folder, `letter-${name}.png`) })
      await blank.close()
    })
}

async function onTheScreen(browser: Browser, url: string): Promise<void> {
  for (const look of [desktop, small]) {
    const page = await browser.open(url, look, 'button[value]')
    await openAs(page, url, 'demo-viewer')
    await loaded(page)
    await check(`is read and printed from the patient’s page at ${look.width} px`, async () => {
      await page.click('nav.views a:has-text("Patients")')
      await loaded(page)
      await page.click('main a:has-text("Maya")')
      await page.click('main a.button:has-text("Letter")')
      await page.waitForSelector('.letter .sheet')
      const faults = await axeFaults(page)
      expect(faults.length === 0, faults.join('\n'))
      const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(wider === false, 'wider than the screen')
      expect((await page.locator('main h1').count()) === 1, 'there should be one h1')
      if (folder) await page.screenshot({ path: join(folder, `letter-screen-${look.width}.png`) })
      await page.emulateMedia({ media: 'print' })
      await expectGrey(page)
      await expectOnePage(page)
      const around = await page.locator('.top:visible, .views:visible, main h1:visible').count()
      expect(around === 0, 'the application is printed, too')
      if (folder) await page.screenshot({ path: join(folder, `letter-print-${look.width}.png`) })
      await page.emulateMedia({ media: null })
      await page.click('main a:has-text("Back to the patient")')
      await page.waitForSelector('main h1:has-text("Maya")')
    })
  }
}

await withService(async (browser, url) => {
  await alone(browser, url)
  await onTheScreen(browser, url)
  // What a screen asked for and was left before it came.
  const complaints = browser.complaints().filter((each) => !each.includes('net::ERR_ABORTED'))
  await check('nothing is refused or goes wrong', async () =>
    expect(complaints.length === 0, complaints.join('\n')),
  )
})
process.exit(failed() ? 1 : 0)
