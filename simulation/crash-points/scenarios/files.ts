// A clinic moves in: patients and sessions come out of files, and a consent later, by hand.
import { createHash } from 'node:crypto'
import { hourMs, instant } from '../../../shared/calendar/index.ts'
import type { Fact } from '../../staff/office.ts'
import type { Script, Stage } from '../stage.ts'
import { finish, plan, settle } from './steps.ts'

type Kind = 'patients' | 'sessions'

/** Whoever has looked at a file has the token of it; looking stores nothing, so it is left out here. */
function takeFile(stage: Stage, kind: Kind, file: string, left: Fact): void {
  const { id } = stage.person.clinic
  const token = createHash('sha256')
    .update(JSON.stringify([id, kind, file]))
    .digest('base64url')
  stage.ask({ method: 'POST', path: `/import/${kind}`, body: { file, token }, left })
}

function patientFile({ person }: Stage, firstName: string): string {
  const { phone, timezone, language, condition } = person.details
  const row = [person.key.patientId, firstName, phone, timezone, language, condition].join()
  return `patientId,firstName,phone,timezone,language,condition\n${row}\n`
}

const bringIn = (stage: Stage, firstName = 'Xyzzy'): void =>
  takeFile(
    stage,
    'patients',
    patientFile(stage, firstName),
    ({ patient }) => patient?.details.firstName === firstName,
  )

export const files: Readonly<Record<string, Script>> = {
  'comes in by a file, is treated and writes, and consents later': async (stage) => {
    bringIn(stage)
    await settle(stage)
    const ended = instant(stage.now() - 400 * 24 * hourMs)
    const old = `patientId,sessionId,kind,endedAt\n${stage.person.key.patientId},s0,induction,${ended}\n`
    takeFile(stage, 'sessions', old, ({ sessions }) =>
      sessions.some((each) => each.sessionId === 's0' && each.state === 'finished'),
    )
    await settle(stage)
    bringIn(stage, 'Xyzzy-b')
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await settle(stage)
    stage.text('HELP')
    await settle(stage)
    stage.enrol()
    await settle(stage)
  },
}
