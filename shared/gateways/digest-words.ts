// What a digest says: how many, of what kinds, where to look, and which alerts by opaque id.
import { alertKinds, alertLevels } from '../vocabulary/alerts.ts'
import { keysOf } from '../vocabulary/keys.ts'
import { fitsOnePart } from './one-part.ts'
import type { DigestPage } from './types.ts'

export function digestSubject({ patients, level }: DigestPage): string {
  const { length } = patients.flat()
  const many = length === 1 ? '1 alert' : `${length} alerts`
  const whose = patients.length === 1 ? '1 patient' : `${patients.length} patients`
  return `${alertLevels[level].page}: ${many} of ${whose} to see to`
}

/** Alerts named one by one; the rest stand behind the link. */
const namedAtMost = 500

export function digestBody(page: DigestPage): string {
  const { clinicName, patients, link } = page
  const alerts = patients.flat()
  const kinds = keysOf(alertKinds).flatMap((kind) => {
    const { length } = alerts.filter((each) => each.kind === kind)
    return length === 0 ? [] : [`${length} x ${alertKinds[kind].page}`]
  })
  const lines = patients.flatMap((ofOne) =>
    ofOne.map(({ alertId }, place) =>
      place === 0 ? `Alert ${alertId}` : `Alert ${alertId}, about the same patient`,
    ),
  )
  const left = lines.length - namedAtMost
  return [
    clinicName,
    `${digestSubject(page)}.`,
    '',
    ...kinds,
    '',
    `Sign in to see and acknowledge them: ${link}`,
    ...lines.slice(0, namedAtMost),
    ...(left > 0 ? [`and ${left} more`] : []),
  ].join('\n')
}

/** One SMS part. */
export function digestText(page: DigestPage): string {
  const said = `${digestSubject(page)}. ${page.link}`
  const full = `${page.clinicName}: ${said}`
  return fitsOnePart(full) ? full : said
}
