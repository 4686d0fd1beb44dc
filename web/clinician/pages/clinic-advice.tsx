// How boosters are advised here, who has approved it, and what each setting costs and saves: for whoever sets it.
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import { Table } from '../clinic/table.tsx'
import { Shown } from '../shown.tsx'
import { useResource } from '../state/resource.ts'
import { useApi } from '../state/session.ts'
import { plainDate } from '../times.ts'
import { conditions as conditionNames, plain } from '../words.ts'

type Advice = RouteAnswer<'GET /clinic/advice'>
type Cost = Advice['costs']['rows'][number]

export function ClinicAdvice() {
  const api = useApi()
  const { state } = useResource('clinic-advice', (signal) => api('GET /clinic/advice', { signal }))
  return (
    <section class="section">
      <h2>How boosters are advised</h2>
      <Shown of={state}>{(advice) => <Told advice={advice} />}</Shown>
    </section>
  )
}

function Told({ advice }: { advice: Advice }) {
  const { policy, sensor, approvedBy, approvedOn, conditions, costs } = advice
  return (
    <>
      <dl class="card facts">
        <div>
          <dt>Policy</dt>
          <dd>
            {plain(policy)}
            <small>set as advicePolicy in clinics.json</small>
          </dd>
        </div>
        <div>
          <dt>Approved</dt>
          <dd>
            {approvedBy ?? 'By nobody yet'}
            <small>
              {approvedOn === null
                ? 'a medical director approves it: approvedBy and approvedOn'
                : `on ${plainDate(approvedOn)}`}
            </small>
          </dd>
        </div>
        <div>
          <dt>Question of the day</dt>
          <dd>
            {sensor ? 'Asked near an expected loss' : 'Not asked'}
            <small>set as sensor in clinics.json</small>
          </dd>
        </div>
      </dl>
      <h3>In force, by condition</h3>
      <Table
        caption="In force, by condition"
        head={[
          ...['Condition', 'Scale', 'Lead days', 'Due soon from'],
          ...['Scale sooner from', 'A loss from'],
        ]}
        rows={conditions.map((each) => [
          `${conditionNames[each.condition]}${each.isOwn ? ' (own numbers)' : ''}`,
          each.instrument,
          String(each.leadDays),
          percent(each.dueSoonProbability),
          each.askProbability === null ? 'weekly only' : percent(each.askProbability),
          each.lossProbability === null ? 'two scales' : percent(each.lossProbability),
        ])}
      />
      <h3>What each setting costs and saves</h3>
      <p class="small quiet">
        Against a booster at one PHQ-9 of 10 or more asked weekly ({costs.scalesOfRule} scales a
        year). Simulated, {costs.patientYears} patient-years, {plainDate(costs.measuredOn)}.
      </p>
      <Table
        caption="What each setting costs and saves"
        head={['Setting', 'Symptomatic days', 'Boosters', 'Scales a year', 'Of the day']}
        rows={costs.rows.map((each) => [
          setting(each),
          `${each.fewerDays} % fewer`,
          `${Math.abs(each.moreBoosters)} % ${each.moreBoosters < 0 ? 'fewer' : 'more'}`,
          String(each.scales),
          String(each.ofTheDay),
        ])}
      />
    </>
  )
}

const percent = (share: number) => `${Math.round(share * 100)} %`

const setting = ({ settings: { policy, ...own }, says }: Cost) => {
  const set = Object.entries(own).map(([name, value]) => `${name} ${value}`)
  return `${[policy, ...set].join(', ')}: ${says}`
}
