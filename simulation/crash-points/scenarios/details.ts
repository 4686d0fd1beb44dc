// Details are put right one by one, by two people at once, and numbers of the clinic go from hand to hand.
import { instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { Actor, Manner } from '../actor.ts'
import type { Script, Stage } from '../stage.ts'
import { enrolled, settle, treated } from './steps.ts'

const change = ({ ask, path }: Pick<Actor, 'ask' | 'path'>, body: object, manner?: Manner): void =>
  ask({ method: 'PATCH', path: path(), body }, manner)

const consentAt = (ms: number) => ({
  textMessages: true,
  unencryptedTextAcknowledged: true,
  method: 'paper',
  capturedAt: instant(ms),
  capturedBy: 'xyzzy-desk',
})

const known = (stage: Stage, minutesAgo: number) => consentAt(stage.now() - minutesAgo * minuteMs)

export const details: Readonly<Record<string, Script>> = {
  'has a name, a birth date and a number of the clinic put in': async (stage) => {
    await treated(stage)
    change(stage, { lastName: 'Xyzzyova', birthDate: '1984-03-14', externalId: 'XYZZY-1' })
    change(stage, { timezone: 'America/Denver' })
    await settle(stage)
    change(stage, { externalId: 'XYZZY-2', lastName: null })
    await settle(stage)
  },
  'is changed by two who have seen the same': async (stage) => {
    await enrolled(stage)
    for (const lastName of ['Xyzzy-a', 'Xyzzy-b']) stage.changeSeen({ lastName })
    await settle(stage)
    stage.changeSeen({ lastName: 'Xyzzy-c' })
    await settle(stage)
  },
  'gets another number by itself, with a consent, while a notice is in force': async (stage) => {
    await treated(stage)
    const phone = '+13135550143'
    stage.person.details = { ...stage.person.details, phone }
    change(stage, { phone, consent: known(stage, 1) })
    await settle(stage)
    stage.text('HELP')
    await settle(stage)
  },
  'is given the clinic’s number of another, and later gets it': async (stage) => {
    const { other } = stage
    await enrolled(stage)
    other.enrol()
    await settle(stage)
    change(other, { externalId: 'XYZZY-1' })
    await settle(stage)
    change(stage, { externalId: 'xyzzy-1' }, { mayBeRefused: true })
    await settle(stage)
    change(other, { externalId: null })
    await settle(stage)
    change(stage, { externalId: 'xyzzy-1' })
    await settle(stage)
  },
  'gets a number of the clinic that a crash left with another': async (stage) => {
    const { other } = stage
    await enrolled(stage)
    other.enrol()
    await settle(stage)
    change(other, { externalId: 'XYZZY-1' }, { once: true, cutAfter: 'dynamodb.claimName' })
    await settle(stage)
    change(stage, { externalId: 'XYZZY-1' })
    await settle(stage)
  },
  'has an older consent brought in late': async (stage) => {
    await enrolled(stage)
    const { details } = stage.person
    const body = { ...details, consent: known(stage, 60 * 24) }
    stage.ask({ method: 'PUT', path: stage.path(), body })
    await settle(stage)
    change(stage, { firstName: 'Xyzzy', consent: known(stage, 60 * 48) })
    await settle(stage)
  },
}
