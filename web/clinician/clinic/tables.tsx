// What else a clinic's treatments and its work come to, each as a table.
import type { ComponentChildren } from 'preact'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import { plainDate } from '../times.ts'
import { adviceStatus, count, plain } from '../words.ts'
import { groupName } from './curves.tsx'
import { days, duration, percent, shareOf } from './numbers.ts'
import { Table } from './table.tsx'

type Told = RouteAnswer<'GET /clinic/outcomes'>

type PartProps = { title: string; note?: string; children: ComponentChildren }

const Part = ({ title, note, children }: PartProps) => (
  <section class="section">
    <h2>{title}</h2>
    {note && <p class="small quiet">{note}</p>}
    <div class="card block">{children}</div>
  </section>
)

const kinds = { series: 'Series', booster: 'Boosters' } as const

export function Responses({ responses }: Pick<Told, 'responses'>) {
  const title = 'Response and remission'
  const shown = responses.filter(({ treatments }) => treatments > 0)
  return (
    <Part
      title={title}
      note="Of treatments with enough scores to judge. Days to a response count from the first session of a series."
    >
      {shown.length === 0 ? (
        <p class="empty">No treatments yet.</p>
      ) : (
        <Table
          caption={title}
          head={[
            'Treatments of',
            'How many',
            'Response',
            'Remission',
            'Days to response, median',
            'Nine in ten by',
          ]}
          rows={shown.map((each) => [
            `${groupName(each.condition)}, ${kinds[each.kind].toLowerCase()}`,
            each.treatments,
            shareOf(each.responded, each.judged),
            shareOf(each.remitted, each.judged),
            each.daysToResponse.median ?? '–',
            each.daysToResponse.ninetieth ?? '–',
          ])}
        />
      )}
    </Part>
  )
}

/** The last row of the treatments by their number is of all later ones too. */
const lastOrdinal = 6

export function Episodes({ episodes }: Pick<Told, 'episodes'>) {
  const title = 'Durations by treatment'
  return (
    <Part title={title} note="The first treatment of each patient, the second, and so on.">
      {episodes.length === 0 ? (
        <p class="empty">No response yet.</p>
      ) : (
        <Table
          caption={title}
          head={['Treatment', 'With a response', 'Lost', 'Half are lost by']}
          rows={episodes.map(({ episode, n, lost, medianDays }) => [
            episode === lastOrdinal ? `${episode} and later` : episode,
            n,
            lost,
            days(medianDays),
          ])}
        />
      )}
    </Part>
  )
}

export function CheckIns({ checkIns: { asked, answered, months } }: Pick<Told, 'checkIns'>) {
  const title = 'Check-ins'
  return (
    <Part
      title={title}
      note={`${count(asked, 'check-in')} asked, ${shareOf(answered, asked)} answered.`}
    >
      {months.length === 0 ? (
        <p class="empty">None asked yet.</p>
      ) : (
        <Table
          caption={title}
          head={['Month', 'Asked', 'Answered', 'Share']}
          rows={months
            .toReversed()
            .map((each) => [
              each.month,
              each.asked,
              each.answered,
              percent(each.answered / Math.max(each.asked, 1)),
            ])}
        />
      )}
    </Part>
  )
}

export function Alerts({ alerts: { since, levels } }: Pick<Told, 'alerts'>) {
  const title = 'Alerts'
  return (
    <Part
      title={title}
      note={`Since ${plainDate(since)}. Time to action is from when an alert was raised to the first thing a person did about it.`}
    >
      <Table
        caption={title}
        head={[
          'Level',
          'Raised',
          'Open',
          'Ended by themselves',
          'Time to action, median',
          'Nine in ten within',
        ]}
        rows={levels.map(({ level, raised, open, untouched, minutesToAction }) => [
          plain(level),
          raised,
          open,
          untouched,
          duration(minutesToAction.median),
          duration(minutesToAction.ninetieth),
        ])}
      />
    </Part>
  )
}

/** Who takes patients home, and whether they drove all the same. */
export function Rides({ rides }: Pick<Told, 'rides'>) {
  const title = 'Rides home'
  if (rides === null)
    return (
      <Part title={title}>
        <p class="empty">These are made every night; the first are not there yet.</p>
      </Part>
    )
  const { since, sessions, confirmed, notArranged, noAnswer, driving } = rides
  return (
    <Part
      title={title}
      note={`Of sessions since ${plainDate(since)}, finished or past their time. Patients say it themselves where the clinic asks with the ride reminder; else staff note it.`}
    >
      {sessions === 0 ? (
        <p class="empty">No sessions in that time.</p>
      ) : (
        <>
          <p class="small">{ridesInWords(rides)}</p>
          <Table
            caption="Sessions by who confirmed the ride home"
            head={['The ride home', 'Sessions']}
            rows={[
              ['Confirmed by the patient', shareOf(confirmed.patient, sessions)],
              ['Confirmed by the clinic', shareOf(confirmed.clinic, sessions)],
              ['Not arranged', shareOf(notArranged, sessions)],
              ['Nobody has said', shareOf(noAnswer, sessions)],
            ]}
          />
          <Table
            caption="Sessions after which it was asked whether the patient had driven"
            head={['Asked the day after', 'Sessions']}
            rows={[
              ['Answered', shareOf(driving.answered, driving.asked)],
              ['Had driven', shareOf(driving.drove, driving.answered)],
              [
                'Had driven, and said so while it was forbidden',
                shareOf(driving.droveWithinBan, driving.answered),
              ],
            ]}
          />
        </>
      )}
    </Part>
  )
}

function ridesInWords({ sessions, confirmed, driving }: NonNullable<Told['rides']>): string {
  const ride = `A ride home was confirmed for ${confirmed.patient + confirmed.clinic} of ${count(sessions, 'session')}.`
  const { asked, answered, drove } = driving
  if (asked === 0) return `${ride} Nobody was asked yet whether they had driven.`
  return `${ride} It was asked the day after ${count(asked, 'session')}: ${answered} answered, ${drove === 0 ? 'none' : drove} had driven.`
}

const decided = { accept: 'Accepted', defer: 'Deferred', decline: 'Declined' } as const

export function Boosters({ boosters }: Pick<Told, 'boosters'>) {
  const { given, advised, unadvised, unknown, dueNow, decisions } = boosters
  const title = 'Boosters and the advice'
  return (
    <Part
      title={title}
      note={`${count(given, 'booster')} given; one is advised now to ${count(dueNow, 'patient')} without a session planned.`}
    >
      <Table
        caption="Boosters by what was advised when they were given"
        head={['Advice at the time', 'Boosters given']}
        rows={[
          ['A booster, now or soon', shareOf(advised, given)],
          ...unadvised.map((each) => [
            `${adviceStatus[each.advice].label}: no booster advised`,
            shareOf(each.given, given),
          ]),
          ['None on the chart yet', shareOf(unknown, given)],
        ]}
      />
      <Table
        caption="Decisions on boosters"
        head={['Decision', 'While advised', 'While not advised']}
        rows={decisions.map((each) => [decided[each.decision], each.advised, each.unadvised])}
      />
    </Part>
  )
}
