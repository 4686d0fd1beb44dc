// What a clinic is told of its texts, and of emergency access: within the bounds of mail and SMS.
import { describe, expect, it } from 'vitest'
import { countParts } from '../../shared/conversation/parts.ts'
import { pageBody, pageSubject, pageText } from '../../shared/gateways/page-words.ts'
import type { AnyPage } from '../../shared/gateways/types.ts'
import { demo } from '../support/deps.ts'

const clinic = { clinicId: demo.id, clinicName: 'C'.repeat(60), level: 'urgent' } as const
const pages: [string, AnyPage][] = [
  ['half', { ...clinic, kind: 'texts-spent', share: 'half' }],
  ['all', { ...clinic, kind: 'texts-spent', share: 'all' }],
  [
    'emergency access',
    {
      ...clinic,
      kind: 'emergency-access',
      personId: '5b7d1c1e-0000-4000-8000-000000000000',
      link: `https://${'s'.repeat(45)}/emergency`,
    },
  ],
]

describe.each(pages)('a page about %s', (_, page) => {
  it('has an ASCII subject under a hundred characters, and one part of an SMS', () => {
    expect(pageSubject(page)).toMatch(/^[ -~]{10,99}$/)
    expect(countParts(pageText(page)).parts).toBe(1)
  })

  it('says what is so and what to do', () => {
    expect(pageBody(page)).toContain(pageSubject(page))
    expect(pageBody(page).split('\n').length).toBeGreaterThan(3)
  })
})
