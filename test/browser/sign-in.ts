// Signing in to the application, staying in and leaving it, in a real browser: `npm run browser`.
import type { Page } from 'playwright-core'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import { checks } from './checks.ts'
import { withService } from './with-service.ts'

const desktop: Look = { width: 1440, height: 1020, scheme: 'light' }
const looks: readonly Look[] = [
  desktop,
  { ...desktop, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 320, height: 640, scheme: 'dark' },
]
const accounts = 'button[value="demo-clinician"]'
const minuteMs = 60_000

const { check, expect, failed } = checks()

async function signIn(browser: Browser, url: string, look = desktop): Promise<Page> {
  const page = await browser.open(url, look, accounts)
  await page.click(accounts)
  await page.waitForSelector('main#main')
  return page
}

async function everyLook(browser: Browser, url: string): Promise<void> {
  for (const look of looks)
    await check(`has no fault for axe at ${look.width} px, ${look.scheme}`, async () => {
      const page = await browser.open(url, look, accounts)
      const faultless = async (where: string) => {
        const faults = await axeFaults(page)
        expect(faults.length === 0, `${where}: ${faults.join('\n')}`)
        const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
        expect(wider === false, `${where}: wider than the screen`)
      }
      await faultless('the accounts')
      await page.click(accounts)
      await page.waitForSelector('main#main h1')
      await faultless('the screen')
      await page.click('.drawer-handle')
      await page.waitForSelector('.clock')
      await faultless('the drawer')
      await page.click('.drawer-handle')
      await page.click('text=Sign out')
      await page.waitForSelector('h1:text("You are signed out")')
      await faultless('signed out')
    })
}

async function comingAndGoing(browser: Browser, url: string): Promise<void> {
  const page = await browser.open(`${url}/our-clinic?x=1`, desktop, accounts)
  /** Everything that must be told nowhere but in memory. */
  const secrets: string[] = []
  const told: string[] = []
  page.on('request', (request) => told.push(request.url()))
  page.on('console', (message) => told.push(message.text()))
  page.on('response', async (response) => {
    if (!response.url().endsWith('/sign-in/token')) return
    const tokens: unknown = await response.json().catch(() => ({}))
    for (const name of ['access_token', 'refresh_token', 'id_token'])
      secrets.push(String(Reflect.get(Object(tokens), name)))
  })
  const where = () => page.evaluate('location.pathname + location.search')
  await check('comes back to where the person wanted to go', async () => {
    await page.click(accounts)
    await page.waitForSelector('main#main')
    expect((await where()) === '/our-clinic?x=1', String(await where()))
  })
  await check('is signed in without a form when it is loaded anew', async () => {
    await page.reload()
    await page.waitForSelector('main#main')
    expect((await where()) === '/our-clinic?x=1', String(await where()))
  })
  await check('keeps tokens out of every address, storage, cookie and console', async () => {
    const stored = await page.evaluate(
      'JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie, history.state])',
    )
    const databases = await page.evaluate('indexedDB.databases().then((all) => all.length)')
    expect(databases === 0, 'something is kept in a database')
    expect(secrets.length >= 6, `only ${secrets.length} tokens were seen`)
    const all = [String(stored), ...told].join('\n')
    expect(!secrets.some((secret) => all.includes(secret)), 'a token was told')
  })
  await check('asks whoever comes back with nothing of theirs, and does not go round', async () => {
    await page.goto(`${url}/signed-in?code=stolen&state=none`)
    await page.waitForSelector('h1:text("The sign-in did not work")')
    await page.click('text=Sign in')
    await page.waitForSelector('main#main')
  })
  await check('once signed out is forgotten, whatever step back is made', async () => {
    await page.click('text=Sign out')
    await page.waitForSelector('h1:text("You are signed out")')
    await page.goBack()
    await page.waitForSelector(accounts)
  })
}

async function policy(browser: Browser, url: string): Promise<void> {
  const page = await signIn(browser, url)
  await page.evaluate(`
    window.stopped = []
    addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective))`)
  const stops = (what: string, directive: string, attempt: string) =>
    check(`stops ${what}`, async () => {
      await page.evaluate(`stopped.length = 0; window.ran = false`)
      await page.evaluate(`(async () => { ${attempt} })().catch(() => undefined)`)
      await page.waitForFunction(() => true)
      await page.waitForTimeout(50)
      const stopped = String(await page.evaluate('stopped.join()'))
      expect(stopped.includes(directive), `stopped only: ${stopped}`)
      expect((await page.evaluate('ran')) === false, 'it ran')
    })
  const put = (html: string) =>
    `const box = document.createElement('div'); box.innerHTML = ${JSON.stringify(html)}; document.body.append(box)`
  await stops(
    'a script that stands in the page',
    'script-src-elem',
    `const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script)`,
  )
  await stops(
    'what a picture that fails would run',
    'script-src-attr',
    put('<img src="/none.png" onerror="window.ran = true">'),
  )
  await stops(
    'a script of another site',
    'script-src-elem',
    `const script = document.createElement('script'); script.src = 'https://elsewhere.example/x.js'; document.body.append(script)`,
  )
  await stops('a style that stands in the page', 'style-src', put('<p style="color: red">x</p>'))
  await stops('telling another site', 'connect-src', `await fetch('https://elsewhere.example/')`)
  await stops(
    'a form to another site',
    'form-action',
    `${put('<form method="post" action="https://elsewhere.example/"></form>')}; box.querySelector('form').submit()`,
  )
  await stops('a frame', 'frame-src', put('<iframe src="https://elsewhere.example/"></iframe>'))
}

/** Ends the sign-in as the service sees it, until whatever comes back is called. */
async function endSignIn(page: Page): Promise<() => Promise<void>> {
  await page.route('**/api/**', (route) => route.fulfill({ status: 401, json: {} }))
  await page.waitForSelector('text=Your sign-in has ended')
  return () => page.unroute('**/api/**')
}

async function staying(browser: Browser, url: string): Promise<void> {
  await check('renews an ended sign-in in a popup, and leaves the screen as it is', async () => {
    const page = await signIn(browser, url)
    await page.evaluate(`document.querySelector('main').mark = 'half filled'`)
    const restore = await endSignIn(page)
    await restore()
    const popup = page.waitForEvent('popup')
    await page.click('text=Sign in again')
    const opened = await popup
    if (!opened.isClosed()) await opened.waitForEvent('close')
    await page.waitForSelector('text=Your sign-in has ended', { state: 'detached' })
    const mark = await page.evaluate(`document.querySelector('main').mark`)
    expect(mark === 'half filled', 'the screen was drawn anew')
  })
  await check('says so when nobody signs in in the popup', async () => {
    const page = await signIn(browser, url)
    const restore = await endSignIn(page)
    await restore()
    await page.context().clearCookies()
    const opened = page.waitForEvent('popup')
    await page.click('text=Sign in again')
    await (await opened).close()
    await page.waitForSelector('text=That did not work')
  })
  await check('shows nothing of one person to the next who signs in in the popup', async () => {
    const page = await signIn(browser, url)
    await page.evaluate(`document.querySelector('main').mark = 'half filled'`)
    const restore = await endSignIn(page)
    await restore()
    await page.context().clearCookies()
    const opened = page.waitForEvent('popup')
    await page.click('text=Sign in again')
    const popup = await opened
    await popup.click('button[value="north-clinician"]')
    await page.waitForSelector('text=North')
    const mark = await page.evaluate(`document.querySelector('main').mark`)
    expect(mark === undefined, 'the other person’s screen is still there')
  })
  await check('says since when it is not connected, and stops saying so', async () => {
    const page = await signIn(browser, url)
    await page.context().setOffline(true)
    await page.waitForSelector('[role="alert"]:has-text("Not connected since")')
    expect((await axeFaults(page)).length === 0, 'axe')
    await page.context().setOffline(false)
    await page.waitForSelector('text=Not connected since', { state: 'detached' })
  })
}

async function idling(browser: Browser, url: string): Promise<void> {
  const page = await browser.open(url, desktop, accounts)
  await page.clock.install()
  await page.click(accounts)
  await page.waitForSelector('main#main')
  await check(
    'warns before it signs an idle person off, and stays for whoever is there',
    async () => {
      await page.clock.fastForward(13 * minuteMs + 1_000)
      await page.waitForSelector('dialog[open]:has-text("Are you still there?")')
      expect((await axeFaults(page)).length === 0, 'axe')
      await page.click('text=Stay signed in')
      await page.waitForSelector('dialog', { state: 'detached' })
    },
  )
  await check('signs off after fifteen minutes, at the provider too, and says why', async () => {
    await page.clock.fastForward(15 * minuteMs + 1_000)
    await page.waitForSelector('text=Nothing was done here for 15 minutes')
    await page.click('text=Sign in')
    await page.waitForSelector(accounts)
  })
}

await withService(
  async (browser, url) => {
    await everyLook(browser, url)
    await comingAndGoing(browser, url)
    await policy(browser, url)
    await staying(browser, url)
    await idling(browser, url)
  },
  { empty: true },
)
console.log(failed() ? 'some failed' : 'all well')
process.exit(failed() ? 1 : 0)
