// The patient's page in a real browser, with script and without: `npm run browser`.
import type { Page } from 'playwright-core'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import { checks } from './checks.ts'
import { linkOf } from './link-of.ts'
import { goTo } from './screen.ts'
import { openAs } from './signed-in.ts'
import { withService } from './with-service.ts'

const desktop: Look = { width: 1200, height: 860, scheme: 'light' }
const phone: Look = { width: 390, height: 844, scheme: 'light' }
const small: Look = { width: 320, height: 640, scheme: 'dark' }
const withoutScript: Look = { ...phone, script: false }

const { check, expect, failed } = checks()

async function basics(page: Page, { script = true }: Look): Promise<void> {
  const faults = script ? await axeFaults(page) : []
  expect(faults.length === 0, faults.join('\n'))
  const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(wider === false, 'wider than the screen')
  expect((await page.locator('h1').count()) === 1, 'there should be one h1')
}

/** With all that the page asks for: the next page would cut its icon off, and that counts as a failed request. */
const whole = (page: Page): Promise<void> => page.waitForLoadState('networkidle')

async function opened(browser: Browser, link: string, look: Look, ready = 'main'): Promise<Page> {
  const page = await browser.open(link, look, ready)
  await whole(page)
  return page
}

/** What brings the next page. */
async function press(page: Page, selector: string): Promise<void> {
  await whole(page)
  await page.click(selector)
}

async function answered(browser: Browser, link: string, look: Look, what: string): Promise<void> {
  await check(`${what}: asks one question a page to the end`, async () => {
    const page = await opened(browser, link, look)
    await basics(page, look)
    if ((await page.locator('button[value="begin"]').count()) > 0)
      await press(page, 'button[value="begin"]')
    for (let question = 0; question < 40; question += 1) {
      await basics(page, look)
      if ((await page.locator('button[value="answer"]').count()) === 0) return
      if ((await page.locator('input:checked').count()) === 0) {
        await press(page, 'button[value="answer"]')
        await page.waitForSelector('.problem')
        await basics(page, look)
      }
      await page.locator('input[type="radio"]').first().check()
      await press(page, 'button[value="answer"]')
    }
    throw new Error('the questions do not end')
  })
}

async function byKeyboard(browser: Browser, link: string): Promise<void> {
  await check('is answered by keyboard alone, and goes back to what was answered', async () => {
    const page = await opened(browser, link, phone)
    await page.waitForSelector('input[type="radio"]')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await whole(page)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.back')
    const second = await page.textContent('legend .quiet')
    expect(second?.includes('2') === true, `stands at ${second}`)
    await press(page, '.back')
    expect((await page.locator('input:checked').count()) === 1, 'the answer is not kept chosen')
  })
}

async function backInHistory(browser: Browser, link: string): Promise<void> {
  await check(
    'comes to a page of ours by the browser’s own way back, and asks nothing',
    async () => {
      const page = await opened(browser, link, phone)
      const stands = await page.title()
      await press(page, 'button[value="answer"]')
      await page.waitForSelector('.problem')
      await whole(page)
      const back = await page.goBack()
      expect(back?.status() === 200, `comes to ${back?.status()}`)
      expect(back?.request().method() === 'GET', 'sends the form again')
      expect((await page.title()) === stands, `shows ${await page.title()}`)
    },
  )
}

async function enlarged(browser: Browser, link: string): Promise<void> {
  await check('has the basics right with letters twice as large', async () => {
    const page = await opened(browser, link, small)
    await press(page, 'button[value="begin"]')
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    await basics(page, small)
  })
}

async function fromTheDrawer(browser: Browser, url: string): Promise<void> {
  await check('opens from the patient’s phone in the drawer', async () => {
    const page = await opened(browser, url, desktop, 'button[value]')
    await openAs(page, url, 'demo-clinician')
    await whole(page)
    await goTo(page, '/patient/walter')
    await page.click('.drawer-handle')
    const link = page.locator('.handset .theirs a').last()
    await link.waitFor()
    await basics(page, desktop)
    const popup = page.waitForEvent('popup')
    await link.click()
    const theirs = await popup
    await theirs.waitForSelector('button[value="begin"], button[value="answer"]')
    await whole(theirs)
  })
}

async function unknown(browser: Browser, url: string): Promise<void> {
  await check('says what to do to whoever holds a link of nobody’s', async () => {
    const page = await opened(browser, `${url}/c/${'a'.repeat(22)}`, small)
    await basics(page, small)
    await page.waitForSelector(':text("Please call your clinic")')
  })
}

await withService(async (browser, url) => {
  await fromTheDrawer(browser, url)
  await enlarged(browser, await linkOf(url, 'walter'))
  await backInHistory(browser, await linkOf(url, 'walter'))
  await byKeyboard(browser, await linkOf(url, 'walter'))
  await answered(browser, await linkOf(url, 'walter'), withoutScript, 'without script')
  await answered(browser, await linkOf(url, 'ines'), small, 'at 320 px, dark, in Spanish')
  await unknown(browser, url)
  await check('leaves nothing in the console', async () =>
    expect(browser.complaints().length === 0, browser.complaints().join('\n')),
  )
})
process.exit(failed() ? 1 : 0)
