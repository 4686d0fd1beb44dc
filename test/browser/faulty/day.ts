// A day at the clinic's screen while things fail, drawn from a seed, and judged all along.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Dice, diceFrom } from '../../../local/patients/dice.ts'
import type { Browser } from '../browser.ts'
import { type Clinic, openClinic } from './clinic.ts'
import { type Desk, openDesk } from './desk.ts'
import { drawErrand } from './errands/index.ts'
import { happen } from './happenings.ts'
import { atAnyMoment, faultsPass, ofScreen, type Store, type Violation } from './properties.ts'
import { readScreen, type Screen } from './reading.ts'
import { fair, foul } from './weather.ts'
import { work } from './work.ts'

export type Told = { violations: readonly Violation[]; story: readonly string[]; tally: Tally }
type Tally = ReadonlyMap<string, number>

/** Those of the demo whose days are full of things. */
export const patientIds = ['maya', 'daniel', 'ruth', 'grace', 'tom', 'aisha', 'ken'] as const

/** Longer than the screen may be old without saying so. */
const silentSeconds = 11
const afterFaultsSeconds = 5

export async function liveDay(
  browser: Browser,
  url: string,
  seed: number,
  steps: number,
): Promise<Told> {
  const day = await openDay(await openDesk(browser, url, seed), url, seed)
  try {
    for (let step = 1; step <= steps && day.violations.length === 0; step += 1)
      await day.step(step, step === steps)
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    day.watch.violated({ property: 'work-goes-on', says })
    await day.desk.page.screenshot({ path: join(tmpdir(), `afterglow-faulty-${seed}.png`) })
  }
  await day.desk.page.context().close()
  return { violations: day.violations, story: day.story, tally: day.tally() }
}

export async function openDay(desk: Desk, url: string, seed: number) {
  const dice = diceFrom(seed, 1)
  const clinic = await openClinic(url)
  const violations: Violation[] = []
  const story: string[] = []
  const done = new Map<string, number>()
  const tell = (line: string) => void story.push(line)
  const violated = (...found: readonly Violation[]) => {
    for (const { property, says } of found) tell(`VIOLATED ${property}: ${says}`)
    violations.push(...found)
  }
  /** @param judge which of the properties hold now */
  const look = async (judge: (screen: Screen, store: Store) => readonly Violation[]) => {
    const screen = await readScreen(desk.page)
    violated(...judge(screen, await storeOf(clinic, screen)))
    return screen
  }
  const watch = { violated, tell, look: async () => void (await look(atAnyMoment)) }
  const judge = async () => {
    await desk.pass(silentSeconds)
    await look((screen, store) => [...atAnyMoment(screen, store), ...ofScreen(screen, store)])
  }
  const calm = async () => {
    await desk.clear()
    await desk.pass(afterFaultsSeconds)
    await look((screen, store) => [
      ...atAnyMoment(screen, store),
      ...ofScreen(screen, store),
      ...faultsPass(screen),
    ])
  }
  let words = 0
  const word = () => {
    words += 1
    return `w${seed}x${words}`
  }
  const step = async (number: number, isLast: boolean) => {
    const weather = dice.happens(0.75) ? dice.one(foul) : fair
    const looked = dice.one([...patientIds])
    await desk.go(dice.happens(0.5) ? '/' : `/patient/${looked}`)
    await desk.seam.change(weather)
    tell(`step ${number}, ${weather.name}, at ${await desk.page.evaluate('location.pathname')}`)
    for (let event = dice.whole(1, 2); event > 0; event -= 1)
      tell(
        await happen(clinic, dice, dice.happens(0.6) ? looked : dice.one([...patientIds]), word()),
      )
    await desk.pass(dice.whole(1, 5))
    await watch.look()
    await judge()
    const errand = await drawErrand(await knownOf(clinic, dice, word()))
    if (errand) {
      const { kind } = await work(desk, clinic, errand, watch)
      done.set(kind, (done.get(kind) ?? 0) + 1)
      tell(`${errand.name}: ${kind}`)
      await judge()
    }
    if (isLast || dice.happens(0.4)) {
      tell('faults end')
      await calm()
    }
  }
  const tally = () => new Map([...desk.seam.met, ...done])
  return { desk, clinic, violations, story, step, judge, calm, watch, dice, word, tally }
}

export async function knownOf(clinic: Clinic, dice: Dice, word: string) {
  const [now, open] = [await clinic.now(), await clinic.openAlerts()]
  const known = open.filter(({ patientId }) => patientIds.some((each) => each === patientId))
  return { clinic, dice, word, now, open: known, patientIds }
}

async function storeOf(clinic: Clinic, { path }: Screen): Promise<Store> {
  const open = await clinic.openAlerts()
  const patientId = /^\/patient\/([^/]+)$/.exec(path)?.[1]
  if (patientId === undefined) return { open, patient: null, outcomes: null, story: [] }
  return {
    open,
    patient: await clinic.patient(patientId),
    outcomes: await clinic.outcomes(patientId),
    story: await clinic.timeline(patientId),
  }
}

export type Day = Awaited<ReturnType<typeof openDay>>
export type { Desk }
