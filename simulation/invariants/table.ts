// What must be true of every run, whatever fails in it. Each has a name and a sentence.

import { alerts } from './alerts.ts'
import { answers } from './answers.ts'
import { asking } from './asking.ts'
import { bans } from './bans.ts'
import { bounds } from './bounds.ts'
import { budget } from './budget.ts'
import { charts } from './charts.ts'
import { consents } from './consents.ts'
import { crisis } from './crisis.ts'
import { danger } from './danger.ts'
import { demand } from './demand.ts'
import { digests } from './digests.ts'
import { drills } from './drills.ts'
import { entered } from './entered.ts'
import { escalating } from './escalating.ts'
import { figures } from './figures.ts'
import { holding } from './holding.ts'
import { holds } from './holds.ts'
import { inputs } from './inputs.ts'
import type { Invariant } from './invariant.ts'
import { longTerm } from './long-term.ts'
import { numbers } from './numbers.ts'
import { onPage } from './on-page.ts'
import { outbox } from './outbox.ts'
import { oversight } from './oversight.ts'
import { pages } from './pages.ts'
import { quarantine } from './quarantine.ts'
import { quiet } from './quiet.ts'
import { reviews } from './reviews.ts'
import { scales } from './scales.ts'
import { sensor } from './sensor.ts'
import { sequences } from './sequences.ts'
import { sessionRecords } from './session-records.ts'
import { texts } from './texts.ts'
import { undelivered } from './undelivered.ts'
import { visitAnswers } from './visit-answers.ts'
import { visitChecks } from './visit-checks.ts'
import { visits } from './visits.ts'

export const invariants: readonly Invariant[] = [
  ...inputs,
  ...answers,
  ...entered,
  ...onPage,
  ...demand,
  ...scales,
  ...longTerm,
  ...reviews,
  ...sequences,
  ...sensor,
  ...charts,
  ...consents,
  ...texts,
  ...numbers,
  ...oversight,
  ...figures,
  ...budget,
  ...undelivered,
  ...bans,
  ...visits,
  ...visitChecks,
  ...sessionRecords,
  ...visitAnswers,
  ...outbox,
  ...crisis,
  ...danger,
  ...holding,
  ...bounds,
  ...pages,
  ...alerts,
  ...digests,
  ...drills,
  ...escalating,
  ...asking,
  ...holds,
  ...quarantine,
  ...quiet,
]
