// What phones write by themselves, and what people say to be polite. Closed lists.
import type { ChatWords } from '../steering.ts'

/** What a phone puts before the text it reacts to; `*` is the emoji. */
const reactions =
  'liked|loved|disliked|laughed at|emphasized|emphasised|questioned|hearted|reacted to|reacted * to|reacted with * to|reacted with a sticker to|reacted with an emoji to|* to|' +
  'removed a like from|removed a heart from|removed a love from|removed a dislike from|removed a laugh from|removed an exclamation from|removed an exclamation mark from|removed an exclamation point from|removed an emphasis from|removed a question mark from|removed a question from|removed * from|removed a * from|removed a * reaction from|removed a reaction from|removed their * from|removed a sticker from'

/** What stands there in place of a quotation. */
const pictures =
  '(an?|the|your|this|\\d{1,2}) (images?|photos?|pictures?|videos?|movies?|attachments?|audio messages?|voice messages?|stickers?|gifs?|links?|locations?|contacts?|files?|documents?|messages?|memojis?)'

/** Begins a text that a machine wrote, whatever follows. */
const autoHeads =
  'auto reply|autoreply|automatic reply|automated reply|auto response|autoresponse|automatic response|automated response|automated message|auto responder|this is an auto(mated|matic)? (reply|response|mesage)|automatic|this mesage is automatic|(this is )?an automated (mesage|reply|response)|free msg|freemsg'

/** A sentence that makes a text an automatic one when the others are of the second list. */
const autoForms = [
  'im driving( (with carplay|right now|now|at the moment|currently|with (the )?(focus|do not disturb)( mode)? (turned )?on|with do not disturb while driving (turned )?on)){0,6}',
  '(i am|im) (curently )?driving( and (cant|canot|can not|wil|unable to|not able to) ((text|talk|reply|respond|answer)( \\S+){0,4}))?( right now| at the moment)?',
  '(i have )?(driving|slep|work|do not disturb|dnd)( focus| mode)? (while driving )?(is )?(turned |switched )?on( and (i )?wil( \\S+){1,6})?',
  '(i have|ive) (notifications (silenced|of)|silenced notifications)|(i am|im) not receiving notifications|\\S+ has notifications silenced',
  '(hi |helo )?(i am|im|i wil be|il be) (curently )?(out of( the)? ofice|o o o|ooo|away from my (desk|email|phone)|on (vacation|leave|pto|maternity leave|anual leave|holiday))( (until|til|through|thru|from|returning|and wil return|on|starting|with|for|\\S+)( \\S+){1,14})?',
  'out of( the)? ofice( (until|til|through|returning)( \\S+){1,6})?',
  'this (mailbox|number|phone|line|inbox) (is not monitored|is unmonitored|does not (accept|receive) (text mesages|texts|incoming mesages|mesages|replies)|canot receive \\S+( \\S+)?)',
  'thank(s| you) for ((contacting|calling|reaching out to)( \\S+){1,5}|your (mesage|text|email|cal))',
  'the (person|subscriber|number|party) you are trying to (reach|text|contact) is (not|unable)( \\S+){1,8}',
  'mesage (blocking|not delivered|blocked)( is active)?|unable to send mesage',
  '(sorry )?(i )?cant talk (right )?now|can i cal you (back )?later|(sorry )?(i am|im) in a meeting( right now| now)?',
  '(i am|im) (asleep|driving|working|busy|exercising|in class|away) with (\\S+ ){1,3}(turned )?on',
  '(msg|mesage) (undeliverable|not delivered|could not be delivered|failed to send)( \\S+){0,4}|your (mesage|text) (was|has ben) received( \\S+){0,4}|(the )?(mailbox|inbox|voicemail) (is )?full',
] as const

/** Sentences that such texts go on with. */
const autoTails = [
  '(and )?(i wil|il|we wil|wel)( \\S+){0,2} (se|get|reply|respond|cal|text|return|answer|read|be in touch)( \\S+){0,14}',
  '(please )?(in my absence|if|for|in case of)( this| is| its| an| any| you| have| it| a){0,4} (urgent|emergenc(y|ies)|emergencies|imediate asistance|urgent maters)( \\S+){0,14}',
  'reply( urgent)?( to break through| to send a notification through with your original mesage)?|urgent|to send a notification through with your original mesage',
  'thank you|thanks|helo|hi|right now|cal(ing)? you later|whats up|sent from my \\S+|(have a|with) \\S+( \\S+){0,3}|best|regards|sent automaticaly|confirmation \\S+',
  '(a|an|our|one of our) (representative|team|agent|member|staf)( \\S+){0,3} wil( \\S+){1,10}|reply stop to( \\S+){1,4}|(the )?(subscriber|number|person)( \\S+){1,10} (is not in service|unavailable)|\\S+ not in service',
  'our (ofice )?hours are( \\S+){1,12}|our (ofice|team) is (closed|curently closed)( \\S+){0,8}',
] as const

/** Small talk: a text is that when it is made of nothing but these. */
const day =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun|tomorow|tmrw|tmr|next week|then|there|son|later|around|again|next time|in the morning)'
const smallTalk = [
  'ok|okay|oke?y|okie|okey dokey|k|kk|alright|al right|alrighty|sure|sure thing|col|great|perfect|awesome|excelent|nice|gotcha|got it|got u|understod|noted|copy|copy that|roger|wil do|sounds god|sounds great|works for me|yay|wohoo|amen',
  '(ok |okay )?(thanks?|thank (you|u|ya)|thx|thanx|tks|ty|tysm|tyvm|thnx|thk u)( (so|very)? ?much| a lot| a milion| again| al| everyone| guys| doc| doctor| dr| mam| sir| for (the )?(reminder|info|update|checking in|checking|checking on me|asking|leting me know|everything)){0,2}|much apreciated|apreciate (it|you|u|that)|many thanks|thanks and (you|u)|bles you|god bles( you)?( al)?',
  'you to|u to|same to you|no problem|no prob|np|no wories|no worys|youre welcome|your welcome|ur welcome|yw|welcome|anytime|my pleasure',
  `(se|c) (you|u|ya|yal)( al| guys| both)?( ${day}| on ${day}| at \\d{1,2}( (am|pm|\\d\\d))?){0,3}|(talk|chat|speak)( to (you|u|ya))? (son|later|tomorow|${day})|ttyl|cya|bye( bye)?|(until|til) (tomorow|next time|then)|take care|cheers`,
  'helo|hi|hey|hiya|howdy|yo|hey there|hi there|helo there|(god|gud|gd) (morning|afternon|evening|night|day)|gm|gn|godnight|morning|evening|hapy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays|thanksgiving|new year|easter|birthday)|mery christmas',
  '(have|enjoy) (a|an|your) (god|great|nice|wonderful|lovely|bleed|blesed|awesome)? ?(day|one|night|evening|afternon|wekend|wek|morning|rest of your day|time)( everyone| al| to)?',
  '(al|everything|everythings|things are|al is) (is )?(god|wel|fine|great)( here| now| with me| today)?|(im |i am )?(doing |feling )?(god|fine|wel|great|ok|okay)( here| today| thanks| thank you){0,2}',
  'lol|haha|hahaha|lmao|hehe|ha',
] as const
/** Only when it is all there is. */
const answersAlone =
  'yes|no|y|n|yes please|no thanks|no thank you|yep|yeah|yea|yup|ye|nope|nah|yes sir|yes mam|no mam|no sir'

export const chat = {
  reactions,
  pictures,
  autoHeads: [{ words: autoHeads }],
  autoForms: autoForms.map((words) => ({ words })),
  autoTails: autoTails.map((words) => ({ words })),
  smallTalk: smallTalk.map((words) => ({ words })),
  answersAlone,
  removals: 'removed',
  autoAfter: '(and )?(wil|il|i wil|we wil) (get|reply|respond|return|answer|text|cal)( \\S+){0,8}',
  /** It may be a farewell for good: a person reads it. */
  neverSmall: 'god ?bye',
  calls:
    '(helo|hi|hey|yo|hiya|howdy)( (there|guys|al))?|(god|gud) (morning|afternon|evening)|ok|okay|yes',
  polite:
    'please pls plz plese thanks thank you thx ty u now already ok okay hi hello hey kindly just sorry and',
  please: 'please|pls',
} satisfies ChatWords
