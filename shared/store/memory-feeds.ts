// Feeds and plans, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import { byAge, type Feed, type Feeds, type Plan } from './feeds.ts'

export function memoryFeeds(): Feeds {
  const feeds = new Map<string, Feed>()
  const plans = new Map<string, Plan>()
  const nameOf = (clinicId: ClinicId, name: string) => `${clinicId} ${name}`
  const ofClinic = <T>(all: ReadonlyMap<string, T>, clinicId: ClinicId) =>
    [...all].filter(([name]) => name.startsWith(`${clinicId} `)).map(([, each]) => each)
  return {
    feeds: async (clinicId) => ofClinic(feeds, clinicId).sort(byAge),
    findFeed: async (clinicId, name) => feeds.get(nameOf(clinicId, name)) ?? null,
    async openFeed(clinicId, feed) {
      const name = nameOf(clinicId, feed.name)
      feeds.set(name, feeds.get(name) ?? feed)
    },
    async revokeFeed(clinicId, { name }, revoked) {
      const known = feeds.get(nameOf(clinicId, name))
      if (known && !known.revoked) feeds.set(nameOf(clinicId, name), { ...known, revoked })
    },
    plans: async (clinicId) => ofClinic(plans, clinicId).sort((a, b) => (a.at < b.at ? -1 : 1)),
    async notePlan(clinicId, plan) {
      const name = nameOf(clinicId, plan.sha256)
      plans.set(name, plans.get(name) ?? plan)
    },
  }
}
