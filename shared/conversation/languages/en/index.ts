// English.
import type { LanguagePack } from '../pack.ts'
import { answers } from './answers.ts'
import { dangerEn as danger } from './danger/index.ts'
import { dates } from './dates.ts'
import { keywords } from './keywords.ts'
import { phrases } from './phrases.ts'
import { asks } from './steering-asks.ts'
import { chat } from './steering-chat.ts'
import { somebodyElse } from './steering-else.ts'
import { stop } from './steering-stop.ts'
import { flagged } from './steering-symptoms.ts'
import { telling } from './telling.ts'

export const en = {
  phrases,
  key: { to: 'to', or: 'or' },
  dates,
  keywords,
  telling,
  answers,
  steering: { asks, stop, somebodyElse, chat, flagged },
  danger,
} satisfies LanguagePack
