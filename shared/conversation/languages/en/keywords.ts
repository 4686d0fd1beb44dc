// English keywords. Sources: docs/clinical.md "Opting out" (Twilio, AWS, Telnyx, FCC lists); the rest
// our own.
import type { KeywordWords } from '../pack.ts'

export const keywords = {
  stop: 'stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|remove|arret|td',
  start: 'start|unstop|yes|subscribe|resubscribe|rejoin',
  help: 'help|info|information',
  back: 'back|go back|previous|undo',
  skip: 'skip|skip it|skip this|skip this one|pass|prefer not to answer',
  later: 'later|not now|not right now|maybe later|in a bit|remind me later|busy|im busy',
  check: 'check',
  begin: 'one|start|yes|yeah|yep|y|ok|okay|sure|ready|begin|go',
} satisfies KeywordWords
