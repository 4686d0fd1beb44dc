// Alerts that end themselves, and those that never do.
import { describe, expect, it } from 'vitest'
import { AlertId } from '../../shared/vocabulary/ids.ts'
import { at, phone } from '../support/deps.ts'
import {
  consent,
  enrolled,
  finish,
  finished,
  opened,
  patient,
  planned,
  Scenario,
  started,
  wake,
} from './scenario.ts'

// A Monday, ten in New York.
const monday = '2026-03-02T15:00:00Z'
const asked = (instrument = 'gad-7', items = 7) =>
  new Scenario().given(monday, enrolled(), opened(instrument, items), started)
const open = ({ chart }: Scenario) =>
  chart.alerts.filter((each) => !each.acknowledged).map(({ kind }) => kind)

describe('an unclear reply', () => {
  it('that is answered at last ends itself, and says by whom, how and why', () => {
    const story = asked().texted(monday, 'hmm').texted(monday, 'well')
    expect(open(story)).toEqual(['unclear-reply'])
    story.texted(monday, '2')
    expect(story.of('AlertAcknowledged')).toMatchObject([
      {
        by: 'service',
        disposition: 'resolved',
        note: 'The question has been answered since.',
        clearedForTreatment: false,
      },
    ])
    expect(open(story)).toEqual([])
  })

  it('about danger stays for a person, whatever is answered later', () => {
    const story = asked('phq-9', 9)
    for (let item = 0; item < 8; item++) story.texted(monday, '1')
    story.texted(monday, 'hmm').texted(monday, 'well').texted(monday, '0')
    expect(story.of('AlertAcknowledged')).toEqual([])
    expect(open(story)).toEqual(['unclear-reply'])
  })

  it('stays while another question of its parts is not answered', () => {
    const story = asked().texted(monday, 'hmm').texted(monday, 'well').texted(monday, 'SKIP')
    story.texted(monday, 'what').texted(monday, 'why').texted(monday, '2')
    expect(open(story)).toEqual(['unclear-reply'])
  })
})

describe('silence', () => {
  it('ends with the next answer, and is told anew of the next silence', () => {
    const story = new Scenario().given(
      monday,
      enrolled(),
      planned('s1', monday),
      finished('s1', monday),
    )
    let now = Date.parse(monday)
    const walkTo = (isThere: () => boolean) => {
      for (const end = now + 60 * 86_400_000; !isThere() && now < end; now += 3_600_000)
        story.walk(new Date(now).toISOString(), new Date(now + 1).toISOString(), 60)
    }
    walkTo(() => open(story).includes('silent'))
    expect(open(story)).toEqual(['silent'])
    walkTo(() => story.chart.openCheckIn !== null)
    const time = new Date(now).toISOString()
    story.texted(time, '1').texted(time, '1')
    expect(open(story)).toEqual([])
    walkTo(() => open(story).includes('silent'))
    expect(open(story)).toEqual(['silent'])
  })
})

describe('a STOP', () => {
  it('that is taken back needs nobody any more', () => {
    const story = new Scenario().given(monday, enrolled()).texted(monday, 'STOP')
    expect(open(story)).toEqual(['opted-out'])
    story.texted('2026-03-02T16:00:00Z', 'START')
    expect(open(story)).toEqual([])
  })

  it('in the patient’s own words is paged about, and read by a person though it is taken back', () => {
    const story = new Scenario().given(monday, enrolled())
    story.texted(monday, 'please stop texting me, I cannot cope with all of this any more')
    expect(story.of('PageRequested')).toMatchObject([{ to: 'topic' }])
    const before = open(story)
    expect(before).toContain('opted-out')
    story.texted('2026-03-02T16:00:00Z', 'START')
    expect(open(story)).toEqual(before)
  })

  it('while a no-driving time runs is a person’s to end', () => {
    const story = new Scenario()
      .given(monday, enrolled(), planned('s1', monday), finished('s1', monday))
      .texted(monday, 'STOP')
      .texted('2026-03-02T16:00:00Z', 'START')
    expect(open(story)).toEqual(['opted-out'])
  })
})

describe('a wrong number', () => {
  it('needs nobody once the patient has another', () => {
    const story = new Scenario().given(monday, enrolled()).texted(monday, 'wrong number')
    expect(open(story)).toEqual(['wrong-person'])
    const details = { ...patient, phone: phone('+12025550199') }
    const later = '2026-03-02T16:00:00Z'
    const capturedAt = at('2026-03-02T15:30:00Z')
    story.when(later, { type: 'Enrol', details, consent: { ...consent, capturedAt }, by: 'nurse' })
    expect(open(story)).toEqual([])
  })
})

describe('a message', () => {
  it('is read by a person, whatever is texted since', () => {
    const story = asked().texted(monday, 'where do I park the car tomorrow').texted(monday, '2')
    expect(open(story)).toEqual(['message'])
  })
})

describe('advice on a booster', () => {
  const advised = (level: 'routine' | 'urgent') =>
    new Scenario().given(
      monday,
      enrolled(),
      planned('s1', '2026-02-01T15:00:00Z'),
      finished('s1', '2026-02-01T16:00:00Z'),
      planned('b1', monday),
      {
        type: 'AlertRaised',
        alertId: AlertId.parse('a1'),
        kind: 'booster',
        level,
        escalation: level,
        rule: 'due-soon',
        says: 'A booster may be due.',
        about: 'booster:s1',
      },
    )
  const given = (story: Scenario) => story.when(monday, finish('b1', monday))

  it('is over when a session has been given, if it could wait', () => {
    expect(open(given(advised('routine')))).toEqual([])
    expect(open(given(advised('urgent')))).toEqual(['booster'])
  })

  it('that is urgent waits for the clinic, which alone can plan it', () => {
    const story = advised('urgent').given('2026-03-06T21:00:00Z', {
      type: 'AlertEscalated',
      alertId: AlertId.parse('a1'),
      step: 1,
    })
    story.when('2026-03-07T16:00:00Z', wake)
    expect(story.of('AlertEscalated')).toEqual([])
    story.when('2026-03-09T12:00:00Z', wake)
    expect(story.of('PageRequested').map(({ to }) => to)).toEqual(['topic'])
  })
})

describe('what is urgent', () => {
  const lost = {
    type: 'ReportDelivery',
    carrierId: 'carrier-t1',
    delivered: false,
    reason: 'unreachable',
  } as const
  const treatedOn = (day: string) =>
    new Scenario()
      .given(day, enrolled(), planned('s1', day))
      .when(day, finish('s1', day))
      .delivered(day)
      .when(day, lost)

  it('on a day the clinic is closed goes to the person on call too', () => {
    const story = treatedOn('2026-03-07T16:00:00Z')
    expect(story.of('PageRequested').map(({ to }) => to)).toEqual(['topic', 'on-call'])
  })

  it('on a clinic day goes to the clinic alone', () => {
    expect(
      treatedOn('2026-03-06T16:00:00Z')
        .of('PageRequested')
        .map(({ to }) => to),
    ).toEqual(['topic'])
  })

  it('and not seen to by Friday evening goes to the next on call on Saturday morning', () => {
    const friday = '2026-03-06T21:00:00Z'
    const story = new Scenario().given(friday, enrolled()).texted(friday, 'please call me back')
    expect(story.chart.alerts).toMatchObject([{ kind: 'concern', level: 'urgent' }])
    story.delivered(friday).when('2026-03-07T12:59:00Z', wake).thenNothing()
    story.when('2026-03-07T13:00:00Z', wake)
    expect(story.of('PageRequested')).toMatchObject([
      { to: 'topic', contact: 1 },
      { to: 'on-call', contact: 1 },
    ])
  })
})
