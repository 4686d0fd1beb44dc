// START, HELP and CHECK in English, in people's own words. Each is the whole text: what stands beside
// something else is for a person to read. "I need help" is a plea, not the keyword. Own list.
import type { AskWords, SteeringRule } from '../steering.ts'

const texts =
  '((the |my |your |these |those |ur |al |getting |receiving |with |out of ){0,6}((text|sms|daily|weekly) )?(texts?|texting|text mesages|mesages|msgs|check ?ins?|checkins|surveys?|questions|reminders|notifications|updates|program|list|service))'
const again =
  '( (again|back|please|now|back on|once more|one more time|too|thanks?|thank you)){0,6}'
const ask =
  '((please|yes|yeah|hi|hello|hey|ok|can you|could you|can i|could i|how do i|i want to|i would like to|id like to|i wana|want to|i need to|i changed my mind|changed my mind|actualy|nevermind|never mind|sorry|you can|u can|may i|is it possible to|i am ready to|im ready to|lets)[ .,]*){0,4}'

const start: readonly SteeringRule[] = [
  // A change of mind
  {
    words: `(i )?changed my mind[ .,]+(i )?(do )?(want|mis|need) ${texts}${again}`,
  },
  // The START words as verbs
  {
    words: `${ask}(re ?start|re ?subscribe|subscribe|resume|opt ?in|opt me (back )?in|un ?stop|re ?enrol|re ?join|reactivate|activate|start|sign up|get back on|enrol|join)( (me|up|to|for|on|in|geting|receiving|back|again|sending|al)){0,6}( ${texts})?${again}`,
  },
  // sign me back up
  {
    words: `${ask}((sign|ad|opt) (me|us|this number|my number)|(put|get|let) (me|us|this number|my number) back)( (again|back|up|in|on|into|onto|for|to)){0,4}( ${texts})?${again}`,
  },
  // start texting me again
  {
    words: `${ask}(start|resume|keep|go back to|begin) (sending|texting|getting|receiving|mesaging)( (me|us))?( ${texts})?${again}(?<=(again|start \\S+( \\S+){0,4}|resume \\S+( \\S+){0,4}|back|back to \\S+( \\S+){0,4}))|${ask}(text|mesage|send) me( ${texts})? again${again}|${ask}(get|receive|have|want) ${texts} (again|back|turned back on|back on)${again}|(i )?(want|would like|miss) ${texts} (back|again)${again}|turn ${texts} (back )?on${again}`,
  },
  // A STOP by mistake
  {
    words: `(i )?(didnt mean to|did not mean to|acidentaly|acidently)( (stop|unsubscribe|unsubscribed|opt out|opted out|cancel|canceled|send stop|sent stop|text stop))( ${texts})?( please)?( (restart|ad me back|sign me back up|start again|start))?${again}|i (unsubscribed|opted out|stoped|sent stop|texted stop|said stop)( \\S+){0,3} (by|on) (accident|mistake)( \\S+){0,6}|i take it back|undo stop|(i )?consent again`,
  },
]

const help: readonly SteeringRule[] = [
  // What it costs, how often it comes
  {
    words:
      '(how (much|often)|what)( (do|does|wil|are|is|did|would))?( (these|this|you|u|the|it|i|be|get|texts?|mesages?|texted|mesaged|texting)){0,5}( (cost|text|come|going to text))( (me|us|a text|any money|money|texts)){0,2}',
  },
  // How it works, how to answer
  {
    words:
      '(so |ok |hi |hello |um )?(how|what)( (does|do|is|are|am|dose|should|can|would))?( (this|these|it|i|the|texts?|mesages?|program|thing|things|u|you|we|your)){0,6}( (work|works|use|used|about|for|do|reply|respond|answer|text|suposed|mean|to|back|type|put|send|here|with|say|this|these|it|number|who|from|service)){0,6}(?<=(work|works|use this|use it|about|for|reply|respond|answer|back|text back|type|what is this|what is it|what are these|what are these texts|whats this)( \\S+){0,2})( please)?',
  },
  // Who is texting: HELP names the clinic and the number to call
  {
    words:
      '(hi |hello |sorry |ok |um )?(who|whos|who s|whose) (is |are )?(this|these|it|u|you|dis|texting me|texting|sending (me )?(this|these)|this from|these from|this please|sending these texts)( (from|please|texting( me)?))?|what is this( number| about)?|whats this( number)?( about| for)?|who are you( (guys|people|with))?|what (clinic|company|number|ofice|place) is this|whats this al about|is this (automated|a bot|a robot|a real person|a person|a computer|real|legit|spam|a scam)',
  },
  // Whom to ask
  {
    words:
      '(who|whom|where|what number|which number) (do|can|should|would|may) (i|we) (contact|cal|talk to|ask|text|email|reach|reach out to|speak to|speak with|go to)( (with|for|about|if i have|at|when i have|regarding|to ask))?( (a|any|some|more|my|the))?( (question|questions|help|info|information|suport|concerns|texts?|mesages?|this|program|these)){0,6}( please)?',
  },
  // The number to call
  {
    words:
      '(what|whats|what is|can i (get|have)|do you have|need|send me|give me)( (is|the|a|your|ur|clinics?|ofice|main|a)){0,6}( (phone|contact|cal|telephone|clinic|ofice|helpline|suport|customer service|help)){0,6} (number|line|phone|info|information)( (for|to|of|at|cal|the|your|clinic|ofice|you|u|guys|please)){0,6}',
  },
  // HELP and INFO with courtesy
  {
    words:
      '(please |send |need |get |i need |i want |can i get |want )?(more )?(info|information|help menu|menu|options|comands|instructions|faq|suport|keywords|help info)( (please|about this|on this))?|help( (please|menu|info|comand|text|desk|line))|(what are )?(my|the) (options|choices|comands)( here)?',
  },
]

const check: readonly SteeringRule[] = [
  // CHECK: asks for a check-in
  {
    words:
      '((please|can i|could i|i want to|i would like to|id like to|i wana|want to|lets|ready to|i am ready to|im ready to|hi|hello|i need to|ready for|ok|may i)[ .,]*){0,3}((do|start|take|begin|complete|finish|continue|resume|have|get|send|send me|open|my|a|the|new|another|next|now for|fil out) ){0,4}(check|check ?in|checkin|chek ?in|chekin|check up|checkup)( (please|now|today|time|questions|early|again|me now)){0,2}(?<!(questions|check me now))',
  },
]

export const asks = {
  start,
  help,
  check,
} satisfies AskWords
