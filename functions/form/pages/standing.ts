// The page for what a link leads to now.
import type { Deps } from '../../../shared/loop/deps.ts'
import type { Found } from '../link.ts'
import type { Page } from '../response.ts'
import { standingOf } from '../standing.ts'
import { itemPage } from './item.ts'
import { beginPage, donePage, heldPage, overPage } from './plain.ts'
import { lockedOutPage, yearPage } from './year.ts'

export function standingPage({ now }: Pick<Deps, 'now'>, found: Found): Page {
  const standing = standingOf(found, now())
  switch (standing.kind) {
    case 'year':
      return yearPage(found, standing, standing.missed > 0)
    case 'locked-out':
      return lockedOutPage(found)
    case 'begin':
      return beginPage(found, standing)
    case 'item':
      return itemPage(found, standing)
    case 'held':
      return heldPage(found, standing, standing.told)
    case 'done':
      return donePage(found, standing)
    case 'over':
      return overPage(found, standing)
  }
}
