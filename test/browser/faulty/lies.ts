// Lies that are told to the screen or about it, and what happens while they are.
import type { Day } from './day.ts'
import { knownOf, patientIds } from './day.ts'
import { type ErrandKind, makeErrand } from './errands/index.ts'
import type { Lie } from './seam.ts'
import type { Weather } from './weather.ts'
import { work } from './work.ts'

/** By somebody of whom no such alert is open yet: it would only join that one. */
export async function cryForHelp({ clinic }: Day): Promise<void> {
  for (const patientId of patientIds) {
    const { phone, openAlerts } = await clinic.patient(patientId)
    if (openAlerts.some(({ kind }) => kind === 'crisis')) continue
    return void (await clinic.texts(phone, 'I want to kill myself'))
  }
  throw new Error('everybody has cried for help')
}

/** Answers a call as it was answered the first time. */
export function stale(calls: RegExp, edit = (body: string) => body): Lie {
  const known = new Map<string, string>()
  return async (route, call) => {
    if (!calls.test(call)) return false
    const first = known.get(call) ?? (await (await route.fetch()).text())
    known.set(call, first)
    await route.fulfill({ status: 200, contentType: 'application/json', body: edit(first) })
    return true
  }
}

/** Answers as if it had been done, and tells the service nothing of it. */
export const pretended = (calls: RegExp, answer: (call: string) => Promise<unknown>): Lie => {
  return async (route, call) => {
    if (!calls.test(call)) return false
    await route.fulfill({ status: 200, json: await answer(call) })
    return true
  }
}

export async function errand(day: Day, kind: ErrandKind): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const made = await makeErrand(kind, await knownOf(day.clinic, day.dice, day.word()))
    if (made === null) continue
    if ((await work(day.desk, day.clinic, made, day.watch)).kind !== 'nothing') return
    day.watch.tell(`${made.name} could not be opened`)
  }
  throw new Error(`there is never anything to do: ${kind}`)
}

/** Whatever the screen says aloud is not to be seen. */
export const mute = (day: Day) =>
  day.desk.page.evaluate(`document.querySelector('.notices').style.display = 'none'`)

export const always = (meets: Weather['meets']): Weather => ({ name: 'mutant', meets })

export const score = async ({ clinic }: Day, patientId: string, total: number) => {
  const at = new Date(Date.parse(await clinic.now()) - 3_600_000).toISOString()
  await clinic.scores(patientId, { instrument: 'phq-9', at, total })
}

/** Advice that is to be held back must have been seen first, and the page's script comes when it is first opened. */
export async function seeAdvice({ desk }: Day, patientId: string): Promise<void> {
  await desk.go(`/patient/${patientId}`)
  if (!(await desk.comes('main .advice', 10))) throw new Error(`no advice about ${patientId}`)
}
