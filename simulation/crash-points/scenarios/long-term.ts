// The long course: screens that are asked, missed, entered, and told of in.
import { instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { Script, Stage } from '../stage.ts'
import { answersByPhone, enrolled, finish, plan, settle, treated } from './steps.ts'

/** A patient of the clinic that screens for it. */
const elsewhere = (stage: Stage): Stage => ({ ...stage, ...stage.elsewhere })

/** Treated, and on to the days on which nothing else is asked. */
async function treatedElsewhere(stage: Stage): Promise<Stage> {
  const there = elsewhere(stage)
  await enrolled(there)
  plan(there, 's1', 1)
  await settle(there)
  finish(there, 's1')
  await there.pass({ days: 11, hours: 1 })
  return there
}

export const longTerm: Readonly<Record<string, Script>> = {
  'is screened after treatment, and tells of a symptom': async (stage) => {
    const there = await treatedElsewhere(stage)
    for (const body of ['1', '2', '0 1 0 0 0 2 1']) {
      there.text(body)
      await there.pass({ minutes: 10 })
    }
    there.acknowledgeAll()
    await settle(there)
  },
  'misses a screen, and is asked by phone': async (stage) => {
    const there = await treatedElsewhere(stage)
    await there.pass({ days: 5 })
    answersByPhone(there, 'long-term', [0, 0, 1, 0, 0, 0, 0, 2])
    await settle(there)
    there.acknowledgeAll()
    await settle(there)
  },
  'is screened after treatment, and lets it lapse': async (stage) => {
    const there = await treatedElsewhere(stage)
    await there.pass({ days: 6 })
  },
  'is measured, newly out of order, and by mistake': async (stage) => {
    await enrolled(stage)
    measure(stage, 'normal')
    await settle(stage)
    measure(stage, 'abnormal')
    await settle(stage)
    stage.ask({
      method: 'POST',
      path: stage.path('/measurements/m1/void'),
      body: { reason: 'xyzzy' },
      left: ({ measurements }) => measurements.every((each) => each.measurementId !== 'm1'),
    })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is talked about in the weekly review, and too soon': async (stage) => {
    await treated(stage)
    for (const reviewId of ['r1', 'r2']) {
      stage.ask({
        method: 'POST',
        path: stage.path('/reviews'),
        body: { note: 'xyzzy' },
        left: ({ reviews }) => reviews.some((each) => each.reviewId === reviewId),
      })
      await settle(stage)
    }
    stage.ask({
      method: 'POST',
      path: stage.path('/reviews/r2/take-back'),
      body: {},
      left: ({ reviews }) => reviews.every((each) => each.reviewId !== 'r2'),
    })
    await settle(stage)
  },
}

const measure = ({ path, ask, now }: Stage, finding: 'normal' | 'abnormal'): void => {
  const at = instant(now() - minuteMs)
  ask({
    method: 'POST',
    path: path('/measurements'),
    body: { kind: 'urinalysis', at, finding, note: 'xyzzy' },
    left: ({ measurements }) => measurements.filter((each) => each.at === at).length === 1,
  })
}
