// What every event store must do. Each adapter runs the whole of it.
import { describe } from 'vitest'
import type { EventStore } from '../../../shared/store/types.ts'
import { chainContract } from './chains.ts'
import { chartContract, historyContract, snapshotContract } from './commits.ts'
import { emergencyContract } from './emergency.ts'
import { feedContract } from './feed.ts'
import { alertContract, linkContract, tallyContract } from './links.ts'
import { changesContract, dueContract, rosterContract } from './lists.ts'
import { phoneContract, sendingContract } from './phones.ts'
import { pagingContract, quarantineContract, spoiltQuarantineContract } from './quarantine.ts'
import { viewContract } from './view.ts'

export function eventStoreContract(name: string, open: () => Promise<EventStore>): void {
  describe(`an event store ${name}`, () => {
    chartContract(open)
    chainContract(open)
    snapshotContract(open)
    historyContract(open)
    rosterContract(open)
    dueContract(open)
    quarantineContract(open)
    spoiltQuarantineContract(open)
    pagingContract(open)
    changesContract(open)
    phoneContract(open)
    alertContract(open)
    linkContract(open)
    tallyContract(open)
    sendingContract(open)
    viewContract(open)
    emergencyContract(open)
    feedContract(open)
  })
}
