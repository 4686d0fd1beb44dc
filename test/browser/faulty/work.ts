// Doing an errand at the screen while things fail: what is written is sent until it is answered, and each try is judged.
import type { Clinic } from './clinic.ts'
import type { Desk } from './desk.ts'
import type { Errand, Step } from './errands/errand.ts'
import type { Property, Violation } from './properties.ts'
import { readForm, readScreen } from './reading.ts'

export type Outcome =
  /** It was never to be had: the button is not there. */
  | { kind: 'nothing' }
  | { kind: 'done' }
  | { kind: 'unanswered' }
  /** The service refused it, in words. */
  | { kind: 'refused'; says: string }

type Watch = {
  violated: (violation: Violation) => void
  tell: (line: string) => void
  /** Judges whatever holds at any moment. */
  look: () => Promise<void>
}

const triesInFoul = 2
const triesAtMost = 5

export async function work(
  desk: Desk,
  clinic: Clinic,
  errand: Errand,
  watch: Watch,
): Promise<Outcome> {
  const form = errand.form
  await hideTold(desk)
  if (!(await open(desk, errand))) {
    // What fails cannot be opened now; on a better day it can, and fails then.
    const weather = desk.seam.weather()
    await giveUp(desk)
    await desk.clear()
    if (!(await open(desk, errand))) return giveUp(desk)
    await desk.seam.change(weather)
  }
  const written = form ? await fill(desk, form.at, form.steps) : null
  const before = await errand.count(clinic)
  const at = { desk, clinic, errand, watch, written, before }
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    if (tries >= triesInFoul) await desk.clear()
    const answer = await attempt(at)
    if (answer !== null) return answer
  }
  watch.violated({ property: 'work-goes-on', says: `${errand.name} is never answered` })
  await giveUp(desk)
  return { kind: 'unanswered' }
}

/** What was told of the last errand is not taken for this one's. */
async function hideTold({ has, press }: Desk): Promise<void> {
  const close = '.told button:text-is("Close")'
  if (await has(close)) await press(close)
}

const opensWithin = 6

async function open(desk: Desk, { path, opens, form }: Errand): Promise<boolean> {
  await desk.go(path)
  if (!(await desk.comes(opens ?? form?.at ?? 'main', opensWithin))) return false
  if (!form || opens === null) return true
  await desk.press(opens)
  return desk.comes(form.at, opensWithin)
}

async function giveUp({ has, press }: Desk): Promise<Outcome> {
  if (await has('dialog[open] .buttons button:text-is("Close")'))
    await press('dialog[open] .buttons button:text-is("Close")')
  return { kind: 'nothing' }
}

async function fill({ page, settle }: Desk, at: string, steps: readonly Step[]) {
  for (const step of steps) {
    if ('fill' in step) await page.locator(`${at} ${step.fill}`).fill(step.value)
    else if ('check' in step) await page.locator(`${at} ${step.check}`).check()
    else await page.locator(`${at} ${step.choose}`).selectOption(step.value)
    await settle()
  }
  return readForm(page, at)
}

type At = {
  desk: Desk
  clinic: Clinic
  errand: Errand
  watch: Watch
  written: Readonly<Record<string, string>> | null
  /** How often the store had the like before. */
  before: number
}

/** Sends it once. Null where it was lost or refused for now, and may be sent again. */
async function attempt(at: At): Promise<Outcome | null> {
  const { desk, errand, watch } = at
  const { form } = errand
  if (form === null) await hideTold(desk)
  await desk.press(form ? `${form.at} button[type="submit"]` : (errand.opens ?? ''))
  const said = await answerOf(desk, form?.at ?? null)
  await watch.look()
  const times = (await errand.count(at.clinic)) - at.before
  watch.tell(`${errand.name}: ${said.kind}, “${said.says}”; the store has it ${times} times`)
  const violate = (property: Property, says: string) =>
    watch.violated({ property, says: `${errand.name}: ${says}` })
  if (times > 1) violate('done-once', `the store has it ${times} times`)
  if (said.kind === 'done') {
    if (times === 0) violate('done-is-done', `“${said.says}”, and the store does not have it`)
    return { kind: 'done' }
  }
  if (said.says === '') violate('failures-are-said', 'nothing says that it was not done')
  if (times > 0 && saysUndone.test(said.says))
    violate('undone-is-undone', `“${said.says}”, and the store has it`)
  if (form && JSON.stringify(await readForm(desk.page, form.at)) !== JSON.stringify(at.written))
    violate('forms-are-kept', `what was written is gone after “${said.says}”`)
  if (!said.isFinal) return null
  await giveUp(desk)
  return { kind: 'refused', says: said.says }
}

const saysUndone = /nothing was|was not saved|not sent|somebody else has/i

type Said = { kind: 'done' | 'failed'; says: string; isFinal: boolean }

/** What the screen says of it, as soon as it says anything. */
async function answerOf(desk: Desk, form: string | null): Promise<Said> {
  for (let second = 0; second < 40; second += 1) {
    const { told } = await readScreen(desk.page)
    if (told) return { kind: told.failed ? 'failed' : 'done', says: told.says, isFinal: false }
    if (form !== null && !(await isSending(desk, form))) {
      const says = await desk.page
        .locator(`${form} > .notice, ${form} > .error-summary, ${form} > .error`)
        .allTextContents()
      return {
        kind: 'failed',
        says: says.join(' '),
        isFinal: /Close this to see/.test(says.join(' ')),
      }
    }
    await desk.pass(1)
  }
  return { kind: 'failed', says: 'it is still being sent', isFinal: false }
}

const isSending = async ({ page }: Desk, form: string): Promise<boolean> =>
  (await page.locator(`${form} button[type="submit"]:disabled`).count()) > 0
