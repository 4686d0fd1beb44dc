// What patients tell of danger and of themselves in their own words, and what a crash must not lose of it.
import type { Meaning } from '../../people/meaning.ts'
import type { Script, Stage } from '../stage.ts'
import { checked, enrolled, settle, treated } from './steps.ts'

export const dangers: Readonly<Record<string, Script>> = {
  'writes in free words': async (stage) => {
    await enrolled(stage)
    stage.text('can i take my blood pressure pill before i come in')
    await stage.pass({ hours: 5 })
    stage.text('and should my sister wait with me or come back later')
    await settle(stage)
    await seeTo(stage)
  },
  'tells of a concern': async (stage) => {
    await enrolled(stage)
    stage.text('i havent slept in four days and i feel amazing', 'concern')
    await settle(stage)
    await seeTo(stage)
  },
  'has chest pain in the middle of a check-in': async (stage) => {
    await checked(stage)
    await say(stage, ['1', '1'])
    await say(stage, ['my chest hurts and i cant breathe'], 'medical')
    await say(stage, ['1', 'CHECK', '1'])
    await seeTo(stage)
  },
  'cries for help again and again': async (stage) => {
    await enrolled(stage)
    await say(stage, ['I want to die'], 'crisis')
    await seeTo(stage, 2)
    await say(stage, Array(9).fill('no reason to live'), 'crisis', 1)
    await say(stage, ['im going to kill myself tonight'], 'crisis')
    await seeTo(stage)
  },
  'says STOP and that it is over': async (stage) => {
    await treated(stage)
    stage.text('STOP. I want to die', 'crisis')
    await settle(stage)
    stage.text('im going to kill myself tonight', 'crisis')
    await settle(stage)
    await seeTo(stage)
  },
  'is told to have died': async (stage) => {
    await treated(stage)
    stage.text('This is her husband. She passed away on Sunday.', 'death')
    await stage.pass({ hours: 20 })
    await seeTo(stage)
  },
}

/** One text after the other, some minutes apart. */
async function say(
  { text, pass }: Stage,
  bodies: readonly string[],
  meaning: Meaning = 'plain',
  minutes = 5,
): Promise<void> {
  for (const body of bodies) {
    text(body, meaning)
    await pass({ minutes })
  }
}

/** A person ends what is open. */
async function seeTo({ acknowledgeAll, pass }: Stage, minutes = 60): Promise<void> {
  acknowledgeAll()
  await pass({ minutes })
}
