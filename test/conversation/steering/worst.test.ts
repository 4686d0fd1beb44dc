// The longest text takes no longer for what stands in it.
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../shared/conversation/answer.ts'
import { readAll } from '../../../shared/conversation/answers.ts'
import { keywordOf } from '../../../shared/conversation/keywords.ts'
import {
  isAutoReply,
  isSmallTalk,
  readFlaggedReply,
  readReaction,
  readSomeoneElse,
} from '../../../shared/conversation/steering/index.ts'
import { findInstrument } from '../../../shared/instruments/catalog.ts'

const items = findInstrument('phq-9')!.items
const readings: Readonly<Record<string, (body: string) => unknown>> = {
  keywordOf,
  readSomeoneElse: (body) => readSomeoneElse(body, 'Test'),
  readReaction,
  isAutoReply,
  isSmallTalk,
  readFlaggedReply: (body) => readFlaggedReply(items[8]!, body),
  readAnswer: (body) => readAnswer(items[8]!, body, 9),
  readAll: (body) => readAll(items, body, 0),
}
const pieces = [
  ...[
    'stop ',
    'please ',
    'to the of to the ',
    'i dont want to be ',
    'no quiero que me ',
    'she died ',
  ],
  ...[
    '#',
    '# ',
    '1 ',
    '1. 2 ',
    '\u201C',
    's t o p ',
    ', ',
    '- ',
    'n\u0303',
    '\u200B ',
    'ok ',
    'yes ',
  ],
]

/** The quickest of a few: what the text itself takes, and not what else the machine does. */
function timeOf(read: (body: string) => unknown, body: string): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    read(body)
    return performance.now() - from
  })
  return Math.min(...times)
}

describe('ten thousand characters', () => {
  it.each(Object.entries(readings))('are soon read by %s', (_, read) => {
    for (const piece of pieces) {
      const body = `${piece.repeat(10_000 / piece.length)}x`
      expect([piece, timeOf(read, body) < 25]).toEqual([piece, true])
    }
  })
})
