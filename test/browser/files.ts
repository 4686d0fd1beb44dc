// Files, as people bring them in and take them along.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import type { Checks } from './checks.ts'
import { openAs } from './signed-in.ts'

const desktop: Look = { width: 1280, height: 900, scheme: 'light' }
const phone: Look = { width: 360, height: 800, scheme: 'dark' }

const csv = [
  'First name;Phone;Time zone;Language;Condition;MRN',
  'Zoë;+12025550191;America/Chicago;en;ptsd;MRN-91',
  'Yan;12345;America/Chicago;en;ptsd;MRN-92',
  '',
].join('\r\n')

/** In the code page that Excel on Windows saves. */
const file = { name: 'patients.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') }

async function bringIn(page: Page, { check, expect }: Checks): Promise<void> {
  await check('a file is looked at row by row, and nothing is stored', async () => {
    await page.setInputFiles('input[name="file"]', file)
    await page.click('button:has-text("Look at it")')
    await page.waitForSelector(':text("nothing is stored yet: 1 right, 1 wrong")')
    await page.waitForSelector('td:has-text("phone must be a phone number")')
  })
  await check('the page has no fault that axe knows of while rows are shown', async () => {
    const faults = await axeFaults(page)
    expect(faults.length === 0, faults.join('\n'))
  })
  await check('it is then taken, and the same again is nothing new', async () => {
    await page.click('button:has-text("Take 1 row")')
    await page.waitForSelector(':text("Taken: 1 right, 1 wrong")')
    await page.click('button:has-text("Look at it")')
    await page.waitForSelector('td:has-text("Stands already")')
  })
}

async function takeAlong(page: Page, { check, expect }: Checks): Promise<void> {
  await check('a table is saved as a file that Excel knows for UTF-8', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("Patients")'),
    ])
    expect(download.suggestedFilename() === 'patients.csv', download.suggestedFilename())
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.startsWith('\uFEFFpatientId,externalId,'), text.slice(0, 40))
    expect(text.includes(',Zoë,'), 'the patient brought in is missing')
    await page.waitForSelector(':text("patients.csv is saved")')
  })
  await check('and so is what the columns mean', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("What the columns mean")'),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.includes('scores.csv,total,number,'), text.slice(0, 80))
  })
}

async function calendar(page: Page, { check, expect }: Checks): Promise<void> {
  await check('an address for a calendar program is told once, works, and is revoked', async () => {
    await page.click('button:has-text("Make an address")')
    const url = await page.locator('code').innerText()
    const answer = await fetch(url)
    expect((await answer.text()).startsWith('BEGIN:VCALENDAR'), `${answer.status}`)
    await page.click('button:has-text("Revoke")')
    await page.waitForSelector('li:has-text(", revoked ")')
    expect((await fetch(url)).status === 404, 'it still leads somewhere')
  })
}

const opened = async (browser: Browser, url: string, look: Look, account: string) => {
  const page = await browser.open(url, look, 'button[value]')
  page.setDefaultTimeout(15_000)
  await openAs(page, url, account, '/files')
  return page
}

export async function files(browser: Browser, url: string, all: Checks): Promise<void> {
  const desk = await opened(browser, url, desktop, 'demo-desk')
  await bringIn(desk, all)
  await calendar(desk, all)
  await desk.close()
  const admin = await opened(browser, url, phone, 'demo-admin')
  await takeAlong(admin, all)
  await all.check('on a phone, in the dark, there is no fault that axe knows of', async () => {
    const faults = await axeFaults(admin)
    all.expect(faults.length === 0, faults.join('\n'))
  })
  await admin.close()
}
