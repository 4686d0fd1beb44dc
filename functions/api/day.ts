// What a day asks for beside the alerts: four lists of one reading, where three calls would read the clinic thrice.
import { DayAnswer } from './answers/lists.ts'
import type { FilterName } from './roster/filters.ts'
import { wholeRoster } from './roster/page.ts'
import { rowView } from './roster/row-view.ts'
import type { SortName } from './roster/sorts.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'

/** More than anybody does in a day. */
const listedAtMost = 100

export const getDay = row({
  name: 'day',
  roles: may.read,
  shows: (_, { sessions, due, overdueScreens, records }) =>
    [sessions, due, overdueScreens, records].flatMap(({ patients }) =>
      patients.map(({ patientId }) => patientId),
    ),
  answer: DayAnswer,
  run: async (call) => {
    const firstOf = await wholeRoster(call)
    const list = (filter: FilterName, sort: SortName) => {
      const { rows, total } = firstOf(filter, sort, listedAtMost)
      return { patients: rows.map((each) => rowView(each, call.now)), total }
    }
    return {
      sessions: list('today', 'next-session'),
      due: list('due', 'urgency'),
      overdueScreens: list('overdue-screen', 'days-since-session'),
      records: list('records', 'days-since-session'),
    }
  },
})
