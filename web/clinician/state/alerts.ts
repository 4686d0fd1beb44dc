// All open alerts, page after page. The first page, which holds the gravest, is shown as soon as it is here.
import { effect, signal, untracked } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Api, Result, StartedApi } from '../../client/api.ts'
import { announce } from '../../ui/announcer.tsx'
import type { ListedAlert } from '../words.ts'
import { answered, asked, type Watched, watchedFor } from './currency.ts'
import { newsOf } from './news.ts'
import type { Resource } from './resource.ts'
import { turns } from './revision.ts'
import { useClinic } from './session.ts'

export type OpenAlerts = {
  alerts: readonly ListedAlert[]
  /** False while further pages are on their way. */
  isWhole: boolean
}

/** The first page is what a screen shows at once: the fewer, the sooner. */
const firstPage = { limit: '30' }
const furtherPages = { limit: '100' }

/** Begun while the application still starts. */
export const askAlertsAhead = (api: StartedApi): void =>
  void api.ahead('GET /alerts', { query: firstPage })

export function useOpenAlerts(api: Api) {
  const { you } = useClinic()
  const list = useMemo(() => createOpenAlerts(api, spokenNews(you.by)), [api, you.by])
  useEffect(() => list.watch(), [list])
  return list
}

/** Speaks of what others have changed; what is done here is told by itself. */
function spokenNews(you: string) {
  let known: readonly ListedAlert[] | null = null
  return {
    read: (alerts: readonly ListedAlert[]) => {
      const news = known === null ? [] : newsOf(known, alerts, you)
      known = alerts
      if (news.length > 0) announce(`${news.join('. ')}.`)
    },
    put: (answered: ListedAlert) => {
      known = known && putInto(known, answered)
    },
  }
}
type News = ReturnType<typeof spokenNews>

export function createOpenAlerts(api: Api, news: News) {
  const state = signal<Resource<OpenAlerts>>({ kind: 'loading' })
  let running: Promise<void> | null = null
  let isStale = false
  let watched: Watched | null = null

  /** One reading at a time; what changes meanwhile is read once more afterwards. */
  const refresh = (): Promise<void> => {
    isStale = true
    if (watched) asked(watched)
    running ??= readWhileStale().finally(() => {
      running = null
    })
    return running
  }
  const readWhileStale = async () => {
    while (isStale) {
      isStale = false
      const at = Date.now()
      await readAll(api, (result) => {
        state.value = shownAfter(state.peek(), result)
        if (!result.ok || !result.value.isWhole) return
        news.read(result.value.alerts)
        if (watched && !isStale) answered(watched, at)
      })
    }
  }
  return {
    state,
    refresh,
    /** An alert as an action's answer has it: shown at once, before the list is read again. */
    put: (answered: ListedAlert) => {
      news.put(answered)
      const now = state.peek()
      if (now.kind !== 'shown') return
      const { alerts, isWhole } = now.value
      state.value = { kind: 'shown', value: { alerts: putInto(alerts, answered), isWhole } }
    },
    watch: () => {
      const mine = watchedFor(async () => {
        if (!running) await refresh()
      })
      watched = mine
      const stop = effect(() => {
        turns.value // what this follows
        untracked(() => void refresh())
      })
      return () => {
        stop()
        mine.end()
      }
    },
  }
}

/** Ended ones leave the list. */
export function putInto(
  alerts: readonly ListedAlert[],
  answered: ListedAlert,
): readonly ListedAlert[] {
  const isOther = ({ alertId }: ListedAlert) => alertId !== answered.alertId
  if (answered.acknowledged) return alerts.filter(isOther)
  return alerts.map((each) => (isOther(each) ? each : answered))
}

/** While pages of a first reading come in, they are shown; later readings replace the list as a whole. */
export function shownAfter(
  before: Resource<OpenAlerts>,
  result: Result<OpenAlerts>,
): Resource<OpenAlerts> {
  if (!result.ok)
    return {
      kind: 'failed',
      failure: result.failure,
      value: before.kind === 'loading' ? null : before.value,
    }
  const wasWhole = before.kind !== 'loading' && before.value?.isWhole === true
  return wasWhole && !result.value.isWhole ? before : { kind: 'shown', value: result.value }
}

async function readAll(api: Api, show: (result: Result<OpenAlerts>) => void): Promise<void> {
  const alerts: ListedAlert[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof ask>> = await ask(
      api,
      cursor === null ? firstPage : { ...furtherPages, cursor },
    )
    if (!page.ok) return show(page)
    alerts.push(...page.value.alerts)
    cursor = page.value.cursor
    show({ ok: true, value: { alerts: [...alerts], isWhole: cursor === null } })
  } while (cursor !== null)
}

const ask = (api: Api, query: { limit: string; cursor?: string }) => api('GET /alerts', { query })
