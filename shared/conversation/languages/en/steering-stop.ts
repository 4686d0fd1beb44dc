// Opting out in English. 47 CFR 64.1200(a)(10): any reasonable means revokes consent, and the words
// stop, quit, end, revoke, opt out, cancel and unsubscribe do so by themselves. Verb classes meet
// object classes, so that "cancel my appointment" and "stop the pain" are no opt-outs. Own list.
import type { SteeringRule, StopWords } from '../steering.ts'

/** What we send, as people call it. */
const text =
  '(te?xts?|texts? ?m[ea]s+ag(e|es|ing)|texting|txting|m[ea]s+[ea]g(e|es|ing)|msgs?|msging|sms|check ?ins?|surveys?|questions|questionaires?|notifications?|reminders?|alerts|spam)'
const program =
  '(program|service|list|system|thing|stuf|crap|campaign|thread|chat|subscription|group|blasts?|updates)'
const kind =
  '((text|txt|sms|phone|automated|auto|daily|weekly|constant|stupid|damn|fucking|freaking|anoying|apointment|clinic|more|other|further|future|so many) )'
const the =
  '((the|these|theese|thes|this|that|those|them|ur|your|youre|yalls|my|any|al|of|more|anymore|such|so many|w|with|with al|from|to|on|for|getting|receiving|sending|me|us|daily|ones) )'
const texts = `${the}{0,4}((the|these|those|your|ur) \\S+ )?${kind}{0,2}${text}( ${program})?`
const listed = `${the}{0,3}${kind}{0,2}(${text}|(text|texting|sms|mesage|mesaging|contact|caling|mailing|email|distribution) ${program}|list|thing|program|service)`
const us = '(me|us|this (number|phone)|my (phone|number|cel)|here|this)'
const filler = '((fucking|freaking|friggin|damn|god ?damn|even|ever|constantly|al of you) )?'
/** Here a wish ends, and nothing after it makes it one about something else. */
const over =
  '(?= [.,]|$| (please|pls|plz|now|anymore|any more|ever|again|already|thanks?|thank you|al?ready|today|imediately|asap|for (good|ever)|forever|ok|okay|i|im|ive|id|il|its|it|this is|you|u|we|they|he|she|hes|shes|who|and|or|but|cuz|because|bc|since|so|at al|at once|no more|by (text|sms|phone|mesage|email)|to (me|us|this|my)|via|through|period|are needed|wrong|my|the number)(?!\\S))'
/** Other things that come from a clinic, and are to stop without the texts. */
const other =
  '(?! (\\S+ )?(bils?|biling|invoices?|charges?|statements?|emails?|e mails?|mail|leters?|packages?|records?|papers?|paperwork|voice ?mails?|pils|meds?|medicines?|medications?|prescriptions?|scripts?|refils?|samples|duplicate|duplicates|links?|pictures?|pics|photos?|flyers)(?!\\S))'
const later =
  '(?! (until|til|til|before|after|while|when|if|during|at (work|night|home|this hour|[0-9]+)|on (my|mon|tues|wed|thurs|thu|fri|sat|sun|the weekend|weekends)\\S*|today|tonight|tomorow|rn|right now|this (early|late|week|weekend)|so (early|late)|early|late|in the (morning|evening)|about|the (adres|time)|back yet|that|an?|my)(?!\\S))'

const negation =
  '(dont|do not|doesnt|didnt|did not|wont|will not|cant|can not|canot|couldnt|shouldnt|wouldnt|isnt|not|never|ever|nobody|noone|hope)'
const between =
  '(ever|realy|even|want|wana|like|wish|need|mean|plan|have|going|gona|u|you|yal|guys|me|i|to|them|let|make|think|ready|trying|able|gonna)'
const mine =
  '((should|do|did|would|if|once|until|why|since|told|asked|beg|begged|tel|ask|wish|makes?|made|got|geting|get|are|is|was|were) (i|we|you|u|him|her|he|she|they|my \\S+|the \\S+)|(he|she|they|ex|mom|dad|boss|husband|wife|brother|sister|boyfriend|girlfriend|guy|scamers?|telemarketers?) (needs?|has|have|should|must|wil|would|wont|refuses|said|says))( just| realy| finaly| going| gona| planing)?( to)?'
/** The opposite, or someone else's: "dont ever stop texting me", "my ex needs to stop texting me". */
const wanted = `(?<!(?<!\\S)(${negation}( ${between}){0,3}|${mine}) )`

const stopping =
  '(stop|stp|stpo|sotp|quit|cease|cese|halt|discontinue|discontinu|terminate|suspend)'
const sending = '(sending|sendin|send)'
const writing =
  '(texting|txting|texing|text|mesaging|mesage|msging|contacting|bothering|harasing|spaming|buging|pestering|anoying|blowing up|bombarding|checking (in |up )?on)'
const unsub =
  '(un ?sub|un ?subs|un ?sub?scri?be?s?|un ?scribe|un ?enrol|dis ?enrol|de ?enrol|de ?register|un ?register)'
const optOut = '(opt|opting|oping|opted) (me |myself |us )?out'
const want =
  '(want|wana|wan na|wish|like|need|prefer|request|requesting|choose|chose|asking|trying|ready|going|gona|elect|decided|decide|have) (to )?'
const off =
  '(unsubscribed?|removed?|taken of|take me of|get of|come of|coming of|opted out|be of|stop)'
const consent = '(consent|permision|authorization|aproval)'

const anywhere: readonly SteeringRule[] = [
  // Off a list, by any verb that takes somebody off one
  {
    words: `${wanted}(drop|erase|scrub|strike|take|pul|cut|remove|delete|get|uninvite|unlist|kick|yank|cros|leave) (me|us|my (number|name|info|phone|cel)|this (number|phone))( (of|out|from|out of|of of)){1,2}( \\S+){0,3}? (roster|rotation|(?<!wait )(?<!waiting )list|loop|blasts?|${text})(?! (for|to) (surgery|tuesday|the clas)(?!\\S))`,
  },
  // Drop my number
  {
    words:
      '(drop|lose|scrub|erase|ditch|tos|trash) (my|this) (phone )?number(?= [.,]|$| (please|pls|from|of|already|now|thanks?)(?!\\S))',
  },
  // Permission: denied
  {
    words: `${consent}( to (text|mesage|contact)( me)?)?( is| has ben)? (denied|revoked|withdrawn|rescinded|terminated|pulled|removed)`,
  },
  // No wish to be part of it
  {
    words: `((decline|refuse|choose not|opt not|do not agree|dont agree|no longer agree|no longer consent|(no longer|do not|dont) (want|wish|care|need)) to (be (on|in|a part of|part of|included in|apart of)|receive|get|take part in|participate in|stay on))( \\S+){0,4}? (roster|(?<!wait )(?<!waiting )list|${text}|text\\S*|mesag\\S*)`,
  },
  // Rather not
  {
    words:
      '(rather|prefer|prefer that) (you|u|yal|you guys) (not|dont|do not|didnt|stop|quit) (text|mesage|contact|texting|mesaging|msg)( me| us)?|rather not (get|be|receive) (these |your |any |the )?(texted|texts?|mesages?|msgs?)',
  },
  // Rather none of these
  {
    words: `(rather|prefer) not (to )?(get|receive|be sent|be geting|be receiving) ((any|more|further|future|other|such|of|the|your) ){0,4}(these|those|them)${over}`,
  },
  // Mistyped, or shut like a tap
  {
    words: `st0p (sending|texting|texts|mesaging|mesages)|stop (texing|textin|texin|txtin|mesagin)(?= [.,]|$)|(shut|turn|switch) (these|the|this|those|your) ${kind}?${text} (down|of)`,
  },
  // A per-se word, or one like it, with our texts for object
  {
    words: `${wanted}(${stopping}|(?<!there (an|any|no) )end(?! of)|cancel|kil|mis me with|mis me w|cut out|cut|shut of|shut down|turn of|turning of|knock of|enough|enough with|enough of|lay of|chil|chil out|(stop|quit|cut) it (with|w)|knock it of|cut it out|im god on|god on) (${filler}${texts})(?! (and driving|while driving|him|her|them|people|everyone|my (?!phone|number|cel)\\S+|your?|from (him|her|my|people))(?!\\S))`,
    on: 'stop|stp|sotp|quit|ceas|ces|halt|discontin|terminat|suspend|end|cancel|kil|mis me|cut|shut|turn|knock|enough|lay|chil|god',
  },
  // stop sending (me these)
  {
    words: `${wanted}${stopping} (${filler}${sending}|with|w)( ${us})?( (al( of)?|so many|any more|more|these|this|those|that|them|stuf|crap|shit|anything|everything|things)){0,6}?${other}${over}`,
    on: 'stop|stp|sotp|quit|ceas|ces|halt|discontin|terminat|suspend',
  },
  // stop contacting me
  {
    words: `${wanted}${stopping} ${filler}(${writing}|caling|writing( to)?) ${us}`,
    on: 'stop|stp|sotp|quit|ceas|ces|halt|discontin|terminat|suspend',
  },
  // stop contacting
  {
    words: `${wanted}${stopping} (mesaging|contacting|bothering|harasing|spaming)${over}`,
    on: 'stop|stp|sotp|quit|ceas|ces|halt|discontin|terminat|suspend',
  },
  // The texts for subject
  {
    words: `${text}( ${program})? (have|has|need|needs|must|should|got) (to )?(stop|end|cease|quit)|${wanted}(make|want|would like|id like|need|get) ${texts} (to )?(stop|stoped|end|ended|cease|quit|gone|of|turned of|canceled|cancelled)`,
    on: 'stop|end|ceas|quit|gone|of|cancel|turned',
  },
  // FCC: other plain wording
  {
    words: `(?<!(?<!\\S)(my \\S+|he|she|they|people|kids|wont|would|just|never|to) )leave (me|us)( the (fuck|hel))? alone(?! (time|and i|with(?! (al )?(these|those|this|that|the|your|ur) ${kind}?${text}(?!\\S))|in|at|for)(?!\\S))`,
    on: 'alone',
  },
  // no more texts
  {
    words: `(?<!(?<!\\S)(want|wanted|need|hope|say|says|said) )no (more|further|future) ((of )?(these|those|your|this|the) ){0,2}${kind}{0,2}(te?xts?|texting|mesages?|mesaging|msgs?|sms|check ?ins|surveys|reminders|notifications)( mesages?)?${over}`,
    on: 'no more|no fu',
  },
  // no more of these
  {
    words: `no more of (these|those|them)${over}|${wanted}${stopping} (the|these|those|al the) ${kind}{0,2}ones`,
    on: 'no more|ones',
  },
  // do not text me; not "until five", which is a time to text
  {
    words: `(do not|dont|never|dnt|do nt|please not|(can|could|would|wil) (you|u|yal)( (guys|people|folks))? (please |just |al )?not|quit|stop)( (ever|you|u|dare|fucking|please))?( (cal|contact) (or|and|nor))? (text|txt|mesage|msg|contact|bother|spam|write( to)?|send ${texts})( or cal)?( (me|us|this number|this phone|my phone|here))?( (ever|anymore|any more|no more|again))?${later}(?<=( me| us| number| phone| here|texts?|mesages?|msgs?|surveys?|questions|questionaires?|reminders?|check ?ins?|notifications?|anymore|more|again|do not contact|do not text|do not mesage|do not txt|dont contact|dont text)( \\S+){0,2})${over}`,
    on: 'not|dont|never|dnt|do nt|quit|stop',
  },
  // no wish to receive our texts
  {
    words: `(i )?((do not|dont|dnt|didnt|did not|never|no longer|not|nt|no) (realy )?(want|wana|wish|need|care|interested in|ask|sign up|signed up|agre|agred|consent|authorize|looking|want you|want u|want yal|wish)|rather not|prefer not|quit wanting|stoped wanting)( (you|u|anyone|yal|to|for|be|get|geting|receive|receiving|recieve|have|having|do|doing|answer|answering|fil out|filing out|take|taking|any|more|anymore|the|these|those|this|your|ur|al|of|so many|kind|type|from|you guys)){0,6} ${kind}{0,2}${text}(?! (to (stop|end|go away|be|come)|late|canceled|cancelled|caling|cal|cals|him|her|them)(?!\\S))`,
    on: 'do not|dont|dnt|did|never|no |nt |not|stoped|quit',
  },
  // no wish to be texted
  {
    words: `((do not|dont|dnt|didnt|never|no longer|not) (want|wana|wish|like|need|care|agre|consent)|(prefer|rather) not) (to )?(be|being|you to|u to|yal to|anyone to|getting|geting)? ?(text|texted|txted|mesaged|contacted|bothered|spamed|sent|mesage|contact|bother)( (me|mesages|texts|by|anymore|any more|any longer|again))?${over}`,
    on: 'text|txted|mesage|contact|bother|spam|sent',
  },
  // i dont want these anymore
  {
    words: `(do not|dont|dnt|no longer|never) (want|wana|need|wish for) (any more of |any of |more of )?(these|those|em)( (anymore|any more|ever|from you))?(?= [.,]|$| (please|thanks?|stop|thank you)(?!\\S))`,
    on: 'these|those|em',
  },
  // no wish to be on the list or to take part
  {
    words: `(do not|dont|dnt|no longer) (want|wana|wish|like|care) (to )?(be (on|in|part of|signed up|enroled|subscribed)|participate|receive|recieve|get|continue receiving)( (in|on|for|to|from))?( (the|this|your|ur|these|any|anymore|any more|it|al|of)){0,6}?( ${kind}{0,2}(${text}|${program}))?(?= [.,]|$| (anymore|any more|please|thanks?|thank you)(?!\\S))(?<!(get|receive|recieve|be|in|on)( (the|your|al|of)){0,2})(?<!get it( any ?more)?)`,
    on: 'do not|dont|dnt|no longer',
  },
  // off the list
  {
    words: `(?<!(?<!\\S)(not|dont|didnt|never|cant) ((you|u|want to|want) )?)(take|get|remove|drop|scratch|delete|strike|cross|removed|taken|deleted|dropped)( (me|my ((phone|telephone|cel) )?(number|name|phone|cel)|this (number|phone)|us))? ?(of|from|out of|out)( of)?( from)? (the |this |your |ur |that |these |those |al |any |of |future |further ){0,6}(?<!(?<!\\S)wait(ing)? )((text|texting|sms|mesage|mesaging|contact|caling|mailing) )?(list|lists|program|service|system|thing|records|computer|database|contacts|phone|group|thread|chat|${text})`,
    on: 'take|get|remove|drop|scratch|delete|strike|cros',
  },
  // remove me, and nothing else said
  {
    words: `(?<!(?<!\\S)(not|dont|didnt|never) (you )?)(take (me|my name|my number) of|remove (me|us|this number|my name)|delete (me|this number))(?= [.,]|$| (please|now|thanks?|thank you|imediately|asap|and|from here|from this)(?!\\S))`,
    on: 'take|remove|delete',
  },
  // lose my number
  {
    words: `(?<!(?<!\\S)(not|dont|didnt|never|ever|i) (you )?)(lose|delete|remove|forget|erase|los|clear|scrub|purge|deactivate) (my|this) (number|phone number|cel|contact|info|digits|phone)${over}`,
    on: 'number|info|cel|contact|digits|phone',
  },
  // unsubscribe, in all its spellings
  {
    words: `${wanted}(?<!(?<!\\S)(reply|text|txt|send|type|to|stop to|get|was|been|me|accidentaly|accidentally) )${unsub}(?! from (life|living|existence|this (life|world)|my life))( (me|us|this number|my number|from|here|now|please))?(?! from (life|living|existence|this (life|world)|my life))(?! (from )?(your |the )?(emails?|news ?leter|youtube|netflix)(?!\\S))|(?<!(?<!\\S)(dont|do not|didnt|not|never|no) )(want|wish|like|need|how (do|can|would) (i|we|you)|can i|trying|going|gona|ask|asking|requesting|try|please)( to)? ${unsub}(?! from (life|living|existence|this (life|world)|my life))|please get me unsubscribed|un ?subscribing`,
    on: 'sub|scr|enrol|regist',
  },
  // opt out
  {
    words: `${wanted}(?<!(?<!\\S)(reply|text|txt|send|type) (stop )?to )(?<!(?<!\\S)stop to )${optOut}(?! of (\\S+ ){0,2}(study|research|surgery|treatment|anesthesia|insurance|sesion|procedure|infusion|plan|school|visit)(?!\\S))(?! (of )?(the |my )?(iv|ketamine|medication|meds?|therapy)(?!\\S))`,
    on: 'out',
  },
  // Consent revoked
  {
    words: `(i )?(hereby )?(revoke|withdraw|rescind|retract|take back|pul|revoking|withdrawing|cancel|canceling) (al )?(of )?((my|the|any|prior|previous|express|writen|earlier|al) ){0,4}${consent}|(no longer|do not|dont|dnt|never|didnt|not) (give |have |grant )?(you )?(my )?(consent|consented|consenting|authorize|permision)( (to|for) (text|texts|this|these|be|being|receive|receiving|geting|get|send|mesage|mesages|contact|you|your|sms|text me|any|further|future|electronic|comunications?|corespondence|by))?( (further|future|electronic|comunications?|corespondence|mesages?|texts?|texting|contact|sent)){0,3}${over}|${consent} (is )?(hereby )?(revoked|withdrawn|rescinded|canceled|cancelled|removed)|^i revoke|you (do not|dont) have (my )?${consent}`,
    on: 'consent|permision|authoriz|aproval|revoke',
  },
  // A wish to be taken off
  {
    words: `(?<!(?<!\\S)(not|dont|didnt|never|you|u|they|he|she|yal) (realy )?)${want}(be )?${off}( (from|of|geting|receiving|al|the|these|this|your|ur|any|more)){0,6} ?(${listed}|${text})|want ${off} ${listed}|want (out|of) (of )?${listed}|want to be (left alone|removed|unsubscribed|taken of)(?= [.,]|$| (from|please)(?!\\S))`,
    on: 'unsub|remove|take|get|opt|be|of|stop|out|left alone|taken',
  },
  // Out of the text program
  {
    words: `(?<!(?<!\\S)(not|dont|didnt|never|cant) ((want|wana|like) (to )?)?)(withdraw|leave|exit|quit|end|ending|canceling|quiting|leaving|cancel|drop out of|drop|get out of|deactivate|close|discontinue|disable|remove|terminate|withdrawing) (me |my )?(from |of )?(the |this |your |my )?((subscription|enrolment)|(text|texting|sms|mesage|mesaging|check ?in|reminder|phone|alert)s? (program|study|service|list|system|thing|enrolment|subscription|stuf|group|chat|updates?))`,
    on: 'withdraw|leave|exit|quit|end|cancel|drop|out|deactiv|close|discontin|disable|remove|terminat',
  },
  // Asking how to opt out is opting out by reasonable means
  {
    words: `how (do|can|would|could|to)( (i|we|you|u))? (make (these|them|it|this|${texts}) stop|(make |get )?(stop|end|cancel|quit|turn of|get of|shut of|opt out|get out|leave|disable|get rid of) (${texts}|these|this list|this thing|geting these|receiving these))|how (do|can|would) (i|we) (opt out|unsubscribe|get of this|get of the list|get of your list)`,
    on: 'how',
  },
  // Formal, or a threat to block
  {
    words: `please (discontinue|cease|desist)${over}|(ask|asking|asked|told|tel|teling|beging|warning|warned) (you|u|yal)( \\S+){0,6} not to (text|mesage|contact|send|bother)|(count|leave|keep) me out of ${texts}|(cease|stop|discontinue|no more|no further|end) (al |any |further |future ){0,3}(comunications?|contact|corespondence)${over}|(do not|dont|dnt) send (me |us )?(anything|any ?more of (these|those|them)|any more|anymore|nothing|shit|stuf|anything else)( else)?( to (me|us|my phone|this number|my number|here))?${over}${other}|(discontinue|cancel|end|terminate|stop) (this|the|your) (text |texting |sms )?(service|program|subscription)${over}(?<!(end|cancel|stop|discontinue|terminate) the program)|cease and desist|refrain from (texting|contacting|mesaging|sending)|(block|blocking|report|reporting) (you|u|this number|your number|ur number)( as spam)?${over}|(am|im|be|going to be|gona be) (blocking|reporting) (you|u|this|ur)`,
    on: 'please|not to|me out|ceas|discontin|cancel|end|terminat|stop|no|do not|dont|dnt|refrain|block|report',
  },
  // sick of these texts
  {
    words: `(im |i am |am )?(so |realy |just )?(done|tired|sick|sick and tired|fed up|over|anoyed|iritated)( of| with| by)? (al |geting |receiving |these |those |the |your |ur |of |constant |stupid ){1,4}(texts|mesages|texting|msgs|spam|text mesages)`,
    on: 'texts|mesages|texting|msgs|spam',
  },
  // turn these off
  {
    words: `(turn|shut|switch|cut) (these|those|the|your|ur|al|this|them)( (texts?|mesages?|notifications|alerts|reminders|things?|of the))? of${over}`,
    on: ' of',
  },
  // Said before
  {
    words: `(already |just |literaly |have |ive )?(said|told (you|u|yal)( guys| people)?( al)?( to)?|asked (you|u|yal)( guys| people)?( to)?|typed|texted|replied|sent|saying) (please )?stop${over}|(^|[.,] )(i )?(didnt|did not|never) (sign|signed|sing) up for (these|those|any of these|al these)`,
    on: 'stop|sign|sing',
  },
]

/** Counts at the very start of a text, whatever follows: "stop this is not my number". */
const first: readonly SteeringRule[] = [
  // STOP, run on into another sentence; "stop the pain" and "stop by" are not
  {
    words:
      '(please |pls |ok |okay |hi |hey |no )?(stop ){0,4}(stop|unsubscribe|opt ?out|unsub) (please|pls|plz|i|im|ive|id|il|we|he|she|hes|shes|this (is|isnt|was)|these|those|not|no|wrong|who|dont|do not|unsubscribe|u|you|ur|youre|your|why|leave|remove|take|al|and (dont|leave|remove|lose|delete|never)|thanks?|thank)',
  },
]

const asking =
  '((just|ok|okay|hi|hello|hey|no|ugh|so|and|then|yes|i (said|say|mean)|(can|could|would|wil) (you|u|yal|ya)( guys| people)?( al)?|(you|u|yal)( guys| people)? (need to|have to|must|should|can|may|gota|got to|beter)) ){0,3}'
const tail =
  '( (me|it|doing this|this|that|these|those|them|al|al of (it|this|these|them)|now|already|everything|for good|forever|imediately|asap|right now|to al|here|everyone|anymore|any more|today|texts?|this (mes|crap|shit|stuf|nonsense|bs)|the fuck|ok|okay|man|dude|lady|guys|people|you guys|sir|maam)){0,4}'

/** A whole sentence at the start or end of a text. "Cancel", "end" and their like must be all there is. */
const sentence: readonly SteeringRule[] = [
  // FCC and vendor words with courtesy and urgency
  {
    words: `${asking}(please )?(stop|stopal|${unsub}( me)?|opt ?out|opt me out|cease|blocked|blocking you)${tail}`,
  },
]

const whole: readonly SteeringRule[] = [
  // FCC and vendor words, and plain ones, alone
  {
    words: `${asking}(please )?(cancel|end|quit|revoke|remove|discontinue|desist|halt|terminate|deactivate|disable|delete|no more|do not contact|dnc|enough|i quit|i revoke|i withdraw|withdraw|count me out|get lost|go away|buz of|bug of|fuck of|f of|piss of|back of|knock it of|cut it out|exit|block|blocked|unsubscribed|can cel|quit it|no (texts|texting|mesages|sms|msgs)|remove me|take me of|of (the|this|your|ur) list|cancel me|opt|no longer interested|(this is|its|reported as|marked as|reporting (this |you )?as) spam|spam|i (didnt|never|did not) (sign|signed|sing) up for (this|these|that))( (me|al|now|already|everything|texts?|forever|imediately|asap|service|subscription|mesages))?`,
  },
  // No longer interested; "not interested in anything" is a symptom and is left out
  {
    words:
      '((i am|im|am|i)( \\S+)? )?(not|no longer) interested( (in|this|these|the|your|any|of|it|participating|receiving|recieving|geting|being (?:texted|mesaged|contacted|on)|hearing from|updates|from|you|u|further|more|program|service|texts?|mesages?|anymore|any more|any longer|at this time|at al|right now|thanks?|thank you|but|sorry|please|stop|remove|me|take|of|list)){0,8}',
  },
  // No wish to take part
  {
    words:
      '(i )?(no longer|do not|dont) (want|wish|care) to participate( (in|this|the|these|your|program|any of|it|anymore|any more|any longer|thanks?|thank you|please|text|texts|study)){0,5}',
  },
]

/** Words whose misspellings count when they are all there is, or a sentence. */
const words = 'unsubscribe|cancel|optout|stopal|revoke|remove'
const typos =
  'stp|stpo|sotp|tsop|stip|dtop|syop|srop|stol|sopt|stopo|stopl|stops|stopit|stopt|st0p|5top|stoop|atop|stob|stap|stahp|unsub|unsubs|canel|cancl|quti|uqit|qiut|edn'
/** Real words a letter away from those above. */
const spared = 'cancer|cancan|removed|removes|remote|revoked|remover|revokes|cancels'

export const stop = {
  anywhere,
  first,
  sentence,
  whole,
  words,
  typos,
  spared,
} satisfies StopWords
