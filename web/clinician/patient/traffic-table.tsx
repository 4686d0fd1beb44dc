// The messages of the charts, day by day, newest first.
import type { Day } from '../../chart/traffic.ts'
import { plainDate } from '../times.ts'

const columns = ['Day', 'From the patient', 'To the patient', 'Did not arrive', 'On a page']

export function TrafficTable({ days }: { days: readonly Day[] }) {
  if (days.length === 0) return null
  return (
    <details>
      <summary>Messages by day as a table ({days.length})</summary>
      <div class="table">
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, fromPatient, toPatient, lost, onPage }) => (
              <tr key={day}>
                <td>{plainDate(day)}</td>
                {[fromPatient, toPatient, lost, onPage].map((count, at) => (
                  <td class="number" key={columns[at + 1]}>
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
