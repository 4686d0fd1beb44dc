// People's phones: where their texts leave, and who hears of them.
import type { ChartState } from '../../shared/chart/state.ts'
import type { Fields, Screen } from './browser.ts'
import { type Posted, posted } from './meaning.ts'
import type { Person } from './person.ts'
import type { PeoplesWorld } from './world.ts'

export type Phones = {
  world: PeoplesWorld
  /** The chart as it stands; for what lies open, as the phone shows it. */
  chartOf: (person: Person) => ChartState
  /** Hears of every text a patient sends, and of what it means. */
  onPost: (person: Person, messageId: string, text: Posted) => void
  /** The newest link among the texts on the phone. */
  linkOf: (person: Person) => string | null
  /** The page behind a link in the phone's browser: opened, or its form sent. */
  openPage: (person: Person, token: string, fields?: Fields) => Promise<Screen>
}

/** Sends a text; plain words mean nothing in particular. Returns its message id. */
export function post(phones: Phones, person: Person, text: Posted | string): string {
  const sent = typeof text === 'string' ? posted(text) : text
  const { messageId } = phones.world.post({ ...address(person), body: sent.body })
  phones.onPost(person, messageId, sent)
  return messageId
}

export const address = ({ details, clinic }: Person) => ({
  from: details.phone,
  to: clinic.textNumber,
})
