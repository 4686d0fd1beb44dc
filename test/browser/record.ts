// The session record on a phone, in a real browser: the ordinary course in six taps, a page that is loaded anew, two
// devices, a network that goes. With a folder it leaves pictures there: `node bin/run.cjs test/browser/record.ts /tmp/seen`.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import * as z from 'zod/mini'
import { axeFaults } from './axe.ts'
import type { Browser, Look } from './browser.ts'
import { checks } from './checks.ts'
import { handsOn } from './hands.ts'
import { longCourse } from './long-course.ts'
import { coveredTargets, smallTargets } from './reach.ts'
import { goTo, loaded } from './screen.ts'
import { openAs } from './signed-in.ts'
import { withService } from './with-service.ts'

const phone: Look = { width: 390, height: 844, scheme: 'light', touch: true }
const desktop: Look = { width: 1280, height: 900, scheme: 'dark' }
const [folder] = process.argv.slice(2)

const { check, expect, failed } = checks()

const Session = z.object({
  state: z.string(),
  startedAt: z.nullable(z.string()),
  record: z.nullable(
    z.object({
      bloodPressure: z.record(
        z.string(),
        z.nullable(z.object({ systolic: z.number(), diastolic: z.number() })),
      ),
      sedation: z.nullable(z.string()),
      dissociation: z.nullable(z.string()),
      nausea: z.nullable(z.string()),
      readiness: z.nullable(z.object({ ready: z.boolean() })),
      takenHomeBy: z.nullable(z.object({ who: z.string(), name: z.nullable(z.string()) })),
      missing: z.array(z.string()),
    }),
  ),
})

/** The service as the clinic's own programs use it. */
async function service(url: string) {
  const given = await (await fetch(`${url}/local/token?clinic=north&role=clinician`)).json()
  const { token } = z.object({ token: z.string() }).parse(given)
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  /** A patient with a session at a quarter to nine in the clinic, and Ana to take them home. */
  const plan = async (patientId: string, firstName: string, phoneNumber: string) => {
    await ask('PUT', `/patients/${patientId}`, {
      ...{ firstName, birthDate: '1979-05-06', phone: phoneNumber, timezone: 'America/Denver' },
      ...{ language: 'en', condition: 'depression', checkInBy: 'text' },
      consent: {
        ...{ textMessages: true, unencryptedTextAcknowledged: true, method: 'paper form' },
        ...{ capturedAt: '2026-03-01T10:00:00-07:00', capturedBy: 'nurse-7' },
      },
    })
    const session = `/patients/${patientId}/sessions/s1`
    await ask('PUT', session, { startsAt: '2026-03-02T08:45:00-07:00', kind: 'induction' })
    await ask('PUT', `${session}/ride`, { arranged: true, driver: 'Ana' })
  }
  const session = async (patientId: string) => {
    const patient = await ask('GET', `/patients/${patientId}`)
    const [first] = z.object({ sessions: z.array(Session) }).parse(patient).sessions
    if (!first) throw new Error(`${patientId} has no session`)
    return first
  }
  /** How often something was recorded, as the timeline tells. */
  const recordings = async (patientId: string) => {
    const Timeline = z.object({
      entries: z.array(z.object({ type: z.string(), what: z.optional(z.string()) })),
    })
    const { entries } = Timeline.parse(
      await ask('GET', `/patients/${patientId}/timeline?limit=100`),
    )
    return entries.filter(({ type, what }) => type === 'session' && what === 'recorded').length
  }
  const advance = (minutes: number) => ask('POST', '/local/clock', { advance: `PT${minutes}M` })
  return { ask, plan, session, recordings, advance }
}
type Service = Awaited<ReturnType<typeof service>>

async function signedIn(browser: Browser, url: string, look: Look, account: string): Promise<Page> {
  const page = await browser.open(url, look, 'button[value]')
  page.setDefaultTimeout(15_000)
  await openAs(page, url, account)
  await loaded(page)
  return page
}

/** Whoever comes back to the window sees what is so now. */
const lookAgain = (page: Page) => page.evaluate(`dispatchEvent(new Event('focus'))`)

async function saved(page: Page): Promise<void> {
  await page.waitForSelector('.rec-saved[data-how="saved"]')
}

async function picture(page: Page, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

async function basics(page: Page, widths: readonly number[] = [390, 320]): Promise<void> {
  const faults = await axeFaults(page)
  expect(faults.length === 0, faults.join('\n'))
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(wider === false, `wider than the screen at ${width} px`)
    const targets = [...(await smallTargets(page)), ...(await coveredTargets(page))]
    expect(targets.length === 0, `at ${width} px: ${targets.join('; ')}`)
  }
  await page.setViewportSize({ width: 390, height: 844 })
  expect((await page.locator('main h1').count()) === 1, 'there should be one h1')
}

/**
 * Counted is every touch of the screen once the record is open, fields that are opened included; digits are typed on the
 * keypad that has come up by then, and scrolling is no tap. Nothing is chosen beforehand.
 */
async function sixTaps(browser: Browser, url: string, clinic: Service): Promise<void> {
  await clinic.plan('nora', 'Nora', '+13035550161')
  const page = await signedIn(browser, url, phone, 'north-clinician')
  let taps = 0
  const tap = async (selector: string) => {
    taps += 1
    await page.tap(selector)
  }
  await check(
    'opens from the day’s list in one tap, with nothing chosen and a number to type',
    async () => {
      await page.tap('a[aria-label="Record the session of Nora"]')
      await page.waitForSelector('.record')
      await page.waitForSelector('[id="bloodPressure.before"]:focus')
      expect(page.url().endsWith('/patient/nora/record/s1'), page.url())
      expect((await page.locator('.record input:checked').count()) === 0, 'something is chosen')
      await picture(page, 'record-open')
      await basics(page)
    },
  )
  await check('takes the first blood pressure as it is typed, and starts', async () => {
    await page.focus('[id="bloodPressure.before"]')
    await page.keyboard.type('13284')
    await page.waitForSelector('.rec-saved[data-how="saved"]:has-text("Saved")')
    await tap('.rec-bar button:has-text("Start")')
    await page.waitForSelector('.rec-clock [role="timer"]')
    await saved(page)
  })
  await check('goes on from the service’s start when the page is loaded anew', async () => {
    await clinic.advance(28)
    await page.reload()
    await page.waitForSelector('.rec-clock [role="timer"]:has-text("28 min")')
    await page.waitForSelector('.rec-cue:has-text("Blood pressure in 12 min")')
    await loaded(page)
    await picture(page, 'record-running')
    await basics(page)
  })
  await check('says when the blood pressure is due, to be seen and to be heard', async () => {
    await clinic.advance(13)
    await lookAgain(page)
    await page.waitForSelector('.rec-clock[data-due="true"]:has-text("Blood pressure is due now")')
    await page.waitForSelector('[aria-live]:has-text("Blood pressure is due now")', {
      state: 'attached',
    })
    await picture(page, 'record-due')
    await tap('.rec-bar button:has-text("Enter blood pressure")')
    await page.waitForSelector('[id="bloodPressure.at40"]:focus')
    await page.keyboard.type('15892')
    await saved(page)
    await page.waitForSelector('.rec-clock[data-due="false"]')
  })
  await check('is finished in six taps, everything on record and nothing missing', async () => {
    await clinic.advance(80)
    await lookAgain(page)
    await page.waitForSelector('.rec-cue:has-text("The time of observation is over")')
    await tap('label:has(#sedation-drowsy)')
    await tap('label:has(#dissociation-moderate)')
    await tap('label:has(#nausea-none)')
    await page.waitForSelector('[id="bloodPressure.end"]:focus')
    await page.keyboard.type('13080')
    await saved(page)
    await picture(page, 'record-end')
    await basics(page)
    await tap('.rec-bar button:has-text("Ready, Ana takes them home: finish")')
    await page.waitForSelector('.notice:has-text("No driving until")')
    await picture(page, 'record-finished')
    await basics(page)
    const { state, startedAt, record } = await clinic.session('nora')
    expect(state === 'finished' && startedAt !== null, `${state}, started ${startedAt}`)
    const pressures = Object.values(record?.bloodPressure ?? {}).map((each) => each?.systolic)
    expect(pressures.join() === '132,158,130', pressures.join())
    const { sedation, dissociation, nausea, readiness, takenHomeBy, missing = [] } = record ?? {}
    const seen = [sedation, dissociation, nausea, readiness?.ready, takenHomeBy?.name].join()
    expect(seen === 'drowsy,moderate,none,true,Ana', seen)
    expect(missing.length === 0, `misses ${missing.join()}`)
    expect(taps === 6, `it takes ${taps}`)
    console.log(`      the ordinary course: ${taps} taps after the one that opens it`)
  })
  await page.context().close()
}

/** Two phones at one session, one of them without a network for a while. */
async function together(browser: Browser, url: string, clinic: Service): Promise<void> {
  await clinic.plan('omar', 'Omar', '+13035550162')
  const at = '/patient/omar/record/s1'
  const mine = await signedIn(browser, url, phone, 'north-clinician')
  const other = await signedIn(browser, url, desktop, 'north-desk')
  for (const page of [mine, other]) {
    await goTo(page, at)
    await page.waitForSelector('.record')
  }
  await check('shows on another device what is recorded on one, and the same clock', async () => {
    await mine.tap('.rec-bar button:has-text("Start")')
    await saved(mine)
    await lookAgain(other)
    await other.waitForSelector('.rec-clock [role="timer"]')
    await other.click('label:has(#nausea-nausea)')
    await saved(other)
    await lookAgain(mine)
    await mine.waitForSelector('#nausea-nausea:checked', { state: 'attached' })
    await mine.waitForSelector('.rec-news:has-text("nausea, Nausea")')
  })
  await check(
    'goes by arrows through choices, and records the one that is stopped at',
    async () => {
      const before = await clinic.recordings('omar')
      await other.focus('#dissociation-none')
      await other.keyboard.press('Space')
      for (const _ of [1, 2]) await other.keyboard.press('ArrowRight')
      await other.waitForSelector('#dissociation-moderate:checked', { state: 'attached' })
      await other.keyboard.press('Tab')
      await saved(other)
      const { record } = await clinic.session('omar')
      expect(record?.dissociation === 'moderate', `${record?.dissociation}`)
      const recorded = (await clinic.recordings('omar')) - before
      expect(recorded === 1, `recorded ${recorded} times`)
      if (folder) await other.screenshot({ path: join(folder, 'record-desktop-dark.png') })
      const faults = await axeFaults(other)
      expect(faults.length === 0, faults.join('\n'))
    },
  )
  await check('keeps what is tapped without a network, and sends it when it is back', async () => {
    await mine.context().setOffline(true)
    await mine.tap('label:has(#sedation-none)')
    await mine.tap('label:has(#sedation-drowsy)')
    await mine.tap('label:has(#readiness-no)')
    await mine.waitForSelector('.rec-saved:has-text("2 not saved")')
    await picture(mine, 'record-offline')
    await basics(mine)
    expect((await clinic.session('omar')).record?.sedation === null, 'it is saved')
    await mine.context().setOffline(false)
    await lookAgain(mine)
    await saved(mine)
    const { record } = await clinic.session('omar')
    expect(record?.sedation === 'drowsy' && record.readiness?.ready === false, 'it is lost')
  })
  await check('sends what was tapped before the page was loaded anew', async () => {
    await mine.context().setOffline(true)
    await mine.tap('label:has(#takenHomeBy-other)')
    await mine.waitForSelector('.rec-saved:has-text("1 not saved")')
    await mine.context().setOffline(false)
    await mine.reload()
    await mine.waitForSelector('.record')
    await saved(mine)
    const { record } = await clinic.session('omar')
    expect(record?.takenHomeBy?.name === 'somebody else', `${record?.takenHomeBy?.name}`)
  })
  await check('asks which holds where somebody else has recorded otherwise meanwhile', async () => {
    // Both have seen that the patient is drowsy.
    await lookAgain(other)
    await other.waitForSelector('#sedation-drowsy:checked', { state: 'attached' })
    await mine.context().setOffline(true)
    await mine.tap('label:has(#sedation-asleep)')
    await mine.waitForSelector('.rec-saved:has-text("not saved")')
    await other.click('label:has(#sedation-hard-to-rouse)')
    await saved(other)
    await mine.context().setOffline(false)
    await lookAgain(mine)
    await mine.waitForSelector('.rec-told:has-text("Somebody else has recorded Hard to rouse")')
    await picture(mine, 'record-contested')
    await basics(mine)
    await mine.tap('.rec-told button:has-text("Keep Hard to rouse")')
    await saved(mine)
    await mine.waitForSelector('#sedation-hard-to-rouse:checked', { state: 'attached' })
    await mine.waitForSelector('.notice:has-text("Hard to rouse: a clinician is called")')
  })
  await check('finishes whatever is missing, says what, and has it on the day’s list', async () => {
    await mine.tap('.rec-bar button:has-text("Finish")')
    await mine.waitForSelector('dialog[open] button:has-text("Blood pressure at 40 minutes")')
    await picture(mine, 'record-missing')
    await basics(mine)
    await mine.tap('dialog button:has-text("Finish anyway")')
    await mine.waitForSelector('.notice:has-text("Still missing: blood pressure before")')
    await mine.tap('.rec-head a')
    await mine.tap('a[aria-label="Fill in the record of Omar"]')
    await mine.waitForSelector('.notice:has-text("Still missing")')
  })
  await check(
    'leads whoever was signed off for idleness back to the record, and not who signed out',
    async () => {
      const signIn = async (because: string) => {
        await mine.evaluate(
          `sessionStorage.setItem('signed-out-because', '${because}'); sessionStorage.setItem('signed-out-from', '${at}')`,
        )
        await mine.goto(`${url}/signed-out`)
        return mine.getAttribute('main a', 'href')
      }
      expect((await signIn('asked')) === '/', 'who signed out comes back to it')
      expect((await signIn('idle')) === at, 'it is lost')
    },
  )
  await check('is read on the patient’s page, corrections with who and when', async () => {
    await goTo(other, '/patient/omar')
    await other.waitForSelector('.sessions li:has-text("sedation: hard to rouse")')
    await other.waitForSelector('.sessions .tag:has-text("record misses")')
    await other.waitForSelector('li:has-text("Session: sedation Hard to rouse"):has-text("desk")')
    if (folder) await other.screenshot({ path: join(folder, 'record-patient.png') })
  })
  for (const page of [mine, other]) await page.context().close()
}

/** A clinic with keys and no fingers: every stop is seen. */
async function byKeys(browser: Browser, url: string, clinic: Service): Promise<void> {
  await clinic.plan('pia', 'Pia', '+13035550163')
  const page = await signedIn(browser, url, { ...desktop, scheme: 'light' }, 'north-desk')
  const hands = handsOn(page)
  await check('is recorded by keyboard alone, each stop seen', async () => {
    await goTo(page, '/patient/pia/record/s1')
    await page.waitForSelector('.record')
    await hands.reach('[id="bloodPressure.before"]')
    await page.keyboard.type('12880')
    await page.keyboard.press('Tab')
    await page.keyboard.type('97')
    await hands.reach('.rec-bar button[data-kind="primary"]')
    await hands.press()
    await page.waitForSelector('.rec-clock')
    const focus = await page.evaluate('document.activeElement?.tagName')
    expect(focus !== 'BODY', 'the focus is lost')
    await saved(page)
    const { startedAt, record } = await clinic.session('pia')
    const taken = record?.bloodPressure.before
    expect(taken?.systolic === 128 && taken.diastolic === 80, 'no blood pressure')
    expect(startedAt !== null, 'not started')
  })
  await page.context().close()
}

async function forReaders(browser: Browser, url: string): Promise<void> {
  const page = await signedIn(browser, url, desktop, 'north-viewer')
  await check('is read by a viewer, who can change nothing', async () => {
    await goTo(page, '/patient/omar/record/s1')
    await page.waitForSelector('.record dd:has-text("Hard to rouse")')
    const offered = await page.locator('main :is(button, input)').count()
    expect(offered === 0, `offers ${offered} things to change`)
    const faults = await axeFaults(page)
    expect(faults.length === 0, faults.join('\n'))
  })
  await page.context().close()
}

const work = async (browser: Browser, url: string) => {
  const clinic = await service(url)
  await sixTaps(browser, url, clinic)
  await together(browser, url, clinic)
  await byKeys(browser, url, clinic)
  await forReaders(browser, url)
  await longCourse(browser, url, clinic.ask, { check, expect })
}

await withService(work, { empty: true })
process.exit(failed() ? 1 : 0)
