// Which screen stands at which place.
import type { VNode } from 'preact'
import type { Place } from '../routes.ts'
import { Today } from './pages/today.tsx'
import { Unknown } from './pages/unknown.tsx'

export function pageOf(place: Place | null): VNode {
  switch (place?.route) {
    case 'today':
      return <Today />
    default:
      return <Unknown />
  }
}
