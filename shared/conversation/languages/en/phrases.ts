// What we say in English. Each fits one GSM-7 part at its longest; a test counts them.
import type { Phrases } from '../phrases.ts'

export const phrases = {
  'opt-in': ({ clinic, fewest, most }) =>
    `${clinic}: you're signed up for check-ins ${fewest}-${most}/mo, several msgs each. Not for emergencies. Msg & data rates may apply. HELP for help, STOP to opt out.`,
  invite: ({ clinic }) =>
    `${clinic}: your check-in is ready. Reply 1 to start, LATER to put it off. Not for emergencies: call 911. STOP to opt out.`,
  'of-the-day': ({ clinic, question, first, last }) =>
    `${clinic}: ${question} Reply one number, ${first} to ${last}. Not for emergencies: call 911. STOP to opt out.`,
  'invite-link': ({ clinic, link }) =>
    `${clinic}: your check-in is ready: ${link} Not for emergencies: call 911. STOP to opt out.`,
  'invite-or-link': ({ clinic, link }) =>
    `${clinic}: your check-in is ready. Reply 1 or open ${link} Emergency: 911. STOP to opt out.`,
  'nudge-link': ({ clinic, link }) =>
    `${clinic}: your check-in is still waiting: ${link} STOP to opt out.`,
  'link-again': ({ clinic, link }) =>
    `${clinic}: here is your check-in: ${link} Emergency: 911. Crisis: call or text 988.`,
  'next-part': () => 'Thank you. A few more questions:',
  done: ({ clinic, day }) =>
    `${clinic}: thank you. Your care team sees your answers in clinic hours. ${day === null ? 'That is all for now' : `Next check-in about ${day}`}. Emergency: 911. Crisis: call or text 988.`,
  later: ({ time }) => `No problem. We will text you again at ${time}. Or reply 1 to start sooner.`,
  'later-started': ({ time }) =>
    `No problem. We will ask again at ${time}. You can answer the question sooner, too.`,
  'later-closes': ({ time }) =>
    `No problem. There will be no other reminder: this check-in stays open until ${time}. You can answer any time before.`,
  'nudge-started': ({ clinic }) =>
    `${clinic}: your check-in is still waiting. Answer when you can, LATER to put it off. STOP to opt out.`,
  'nudge-1': ({ clinic }) =>
    `${clinic}: your check-in is still waiting. It takes a few minutes. Reply 1 to go on, LATER to put it off. STOP to opt out.`,
  'nudge-2': ({ clinic, phone }) =>
    `${clinic}: last reminder, your check-in closes tomorrow. Reply 1 to go on, or call ${phone} if that is easier. STOP to opt out.`,
  unreadable: ({ numbers }) =>
    `Sorry, we could not read that. Please send one number, ${numbers}. BACK: last question, SKIP: leave it out.`,
  'unreadable-again': ({ phone }) =>
    `Sorry, we still could not read that and will tell your clinic. You can try again with one number, or call ${phone}. Emergency: 911.`,
  'wrong-count': ({ given, wanted }) =>
    `We got ${given} answers for ${wanted === 1 ? 'the one question' : `the ${wanted} questions`} left. Please send one number each, with spaces between, or only the next one.`,
  'back-at-first': () => 'This is the first question, there is none before it.',
  help: ({ clinic, phone }) =>
    `${clinic} check-ins. Help: ${phone}. Emergency: 911. Crisis: call or text 988. Msg & data rates may apply. Reply STOP to opt out.`,
  stop: ({ clinic, phone }) =>
    `${clinic}: you are unsubscribed and will get no more texts. Call ${phone} with questions. Reply START to come back.`,
  start: ({ clinic }) =>
    `${clinic}: welcome back, you will get our check-ins again. Msg & data rates may apply. Reply HELP for help, STOP to opt out.`,
  'may-write': ({ clinic, phone }) =>
    `${clinic}: we may text this number. No check-ins are set up for it: to get them, call ${phone}. Emergency: 911. STOP to opt out.`,
  'no-driving': ({ clinic, until }) =>
    `${clinic}: do not drive, use machines, drink alcohol or make big decisions until ${until}. Go home with someone. Emergency: 911.`,
  'no-driving-morning': ({ clinic, until }) =>
    `${clinic}: good morning. Still no driving, machines, alcohol or big decisions until ${until}, even if you feel fine. Emergency: 911.`,
  'visit-voided': ({ clinic, until, phone }) =>
    `${clinic}: we noted a visit by mistake. If you were treated, still do not drive until ${until}. Call us: ${phone}.`,
  'visit-voided-ban-stands': ({ clinic, until, phone }) =>
    `${clinic}: we noted one visit by mistake. You still must not drive until ${until}. Questions: ${phone}.`,
  'visit-moved': ({ clinic, from, to, phone }) =>
    `${clinic}: your visit of ${from} is now ${to}. You need a ride home. Questions: ${phone}.`,
  'visit-canceled': ({ clinic, time, phone }) =>
    `${clinic}: your visit of ${time} is canceled. To plan another, or with questions, call ${phone}.`,
  'visits-changed': ({ clinic, next, phone }) =>
    next === null
      ? `${clinic}: several of your visits are canceled, and none is planned. Please call ${phone}.`
      : `${clinic}: several of your visits have changed. The next is ${next}. For the others call ${phone}.`,
  ride: ({ clinic, time, preparation }) =>
    `${clinic}: visit ${time}. You need a ride home. ${preparation}`,
  'ride-asked': ({ clinic, time, preparation }) =>
    `${clinic}: visit ${time}. Ride home: reply 1 arranged, 2 not yet. ${preparation}`,
  'ride-before-check': ({ clinic, time, preparation }) =>
    `${clinic}: visit ${time}. Ride home needed. Reply 1 for questions. ${preparation}`,
  'ride-noted': ({ clinic, phone }) =>
    `${clinic}: thank you, we noted your ride home. If it falls through, reply 2 or call ${phone}.`,
  'ride-still-open': ({ clinic, phone }) =>
    `${clinic}: thank you. You need someone to take you home. Reply 1 once it is arranged, or call ${phone} if we can help.`,
  'crisis-alerted': () =>
    'Thank you for telling us. In danger or may act on these thoughts? Call 911. Or call/text 988, free & confidential, 24/7. We have alerted our team.',
  'call-911-alerted': () =>
    'This can be an emergency. Please call 911 now, or have someone take you to the nearest ER. Do not drive. We have alerted our team.',
  'nothing-open': ({ clinic, phone }) =>
    `${clinic}: no question is open now. To reach us sooner than clinic hours call ${phone}. Emergency: 911. Crisis: call or text 988.`,
  'check-offer': ({ clinic, phone }) =>
    `${clinic}: no check-in is open now. Reply 1 to start one. To reach us call ${phone}. Emergency: 911. Crisis: call or text 988.`,
  listed: ({ clinic, phone }) =>
    `${clinic}: thank you. Your care team reads this in clinic hours. Sooner: ${phone}. Emergency: 911. Crisis: call or text 988.`,
  held: () => 'No more questions for now. When you feel ready to go on with them, text CHECK.',
  bereaved: () => 'We are very sorry. We will not text this number again.',
  'wrong-number': () => 'Sorry about that. We will not text this number again.',
  paused: ({ clinic, phone }) =>
    `${clinic}: your check-ins are paused. Questions? Call ${phone}. Emergency: 911. Crisis: call or text 988.`,
} satisfies Phrases
