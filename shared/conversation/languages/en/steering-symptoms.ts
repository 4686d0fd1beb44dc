// How people say in English that they have what a flagged question asks about. Own list. Negated words count for nothing ("no chest pain"); `outright` ones carry a no of their own.
import type { FlaggedWords } from '../steering.ts'

const symptoms: FlaggedWords['symptoms'] = {
  harm: {
    said: 'die|dead|died|dying|death|kil|kiling|kms|suicid\\S*|hurt(ing)? (my ?self|me)|harm(ing|ed)?|self ?harm|cut(ting)? my ?self|cutting|beter of|end (it|things|my life)|overdose|unalive|disapear|gone|(bad|dark|those|these|thoughts?|some|had|have|having|the|passive|intrusive|suicidal) thoughts|thought (about|of) it|think about it|thinking about it',
    outright:
      '(dont|do not|didnt|not|never) (realy )?want(ed|ing)? to (live|be (here|alive|around)|exist|wake up|go on)|(cant|canot|can not) (go on|do this( any ?more)?|live( like this)?|kep going)|no (reason|point)( (to|in) (live|living|go on|going on))?|(wish|wished) i (wasnt|wasn|was not|werent|didnt)( \\S+){0,2}|not be(ing)? (here|alive)|(not|isnt) worth (it|living)|wouldnt (mind|care) (if|dying|not)( \\S+){0,4}',
  },
  chest: {
    said: 'chest|breath|breathe|breathing|breathles|winded|faint(ed|ing)?|pased out|blacked out|collapsed|heart( \\S+)? (racing|pounding|hurts|hurting|flutering|skiping|palpitations)|palpitations|(bad|severe|teri?ble|worst|awful|horible|huge|splitting|intense|major|realy bad) (headache|head ache|migraine)|head (hurts|is killing|is pounding)|headache|migraine|pressure',
    outright:
      '(cant|canot|can not|hard to|dificulty|trouble|couldnt|barely|can hardly|can barely) (breathe?|breathing|catch my breath|get (a breath|air)|breath)|not breathing( \\S+){0,2}',
  },
  bladder: {
    said: 'burns?|burning|blod|blody|bleeding|pee|peing|pis|pising|urin\\S*|bladder|stings?|stinging|urge|urges|urgency|hurts|hurting|pain|painful|uti|(go|going) (al the time|a lot|every \\S+|constantly|often)',
    outright:
      '(cant|canot|can not|couldnt) (hold it|pee|go|hold my (pee|urine|bladder)|empty)( \\S+){0,2}',
  },
  mania: {
    said: 'racing|iritable|iritated|high|hyper|wired|manic|mania|euphoric|amped|restles|agitated|sped up|energy|energetic|on top of the world|elated|up al night|angry|snapping|slept (only )?(like )?(one|two|thre|four|a few|a couple|[1-4]|very litle|way les|les|les than usual)( \\S+){0,3}|barely (slept|sleeping|sleep)|invincible|impulsive',
    outright:
      '(havent|have not|hardly|didnt|cant|dont|not) (slept|sleep|sleeping|ben sleeping|need sleep|realy slept|fel tired|feling tired)( \\S+){0,3}|no sleep( \\S+){0,3}|not tired( \\S+){0,2}|without sleep( \\S+){0,2}',
  },
  urge: {
    said: 'crav(e|ing|ings|ed)|urges?|urge to|want(ed|ing)? (more|it|another|some|to take|to use)|took (more|some|it|extra)|take more|used (some|it|more|k|at|again|outside|on my own)|using (it|at|k|on|again|more)|bought (some|it|k|more)|got (some|more) (from|off|on)|(street|some) (k|special k|ketamine)|snorted|need more|at home|tempt(ed|ing)|on my own|from a friend|\\S+ dealer',
  },
}

/** Begins an admission. */
const yes =
  'yes|yess|yeah|yea|yep|yup|ye|yah|yas|yes sir|yes mam|afirmative|corect|definitely|definately|absolutely|unfortunately|sadly|i (have|did|do|am|had)|ive|true|i do have|of course|sometimes|a (litle|bit|few|couple)( bit)?|litle bit|kind of|kinda|somewhat|some|sort of|a lot|alot|lots|al the time|often|occasionaly|most days|some days|every ?day|daily|many times|once in a while|now and then|here and there|off and on|on and off|of and on|on and of'
/** Begins a denial, or says that there is nothing. */
const no =
  'no|nope|nah|non|none|never|not|n|nothing|negative|haven?t|i (havent|have not|dont|do not|didnt|did not|am not)|im not|ive not|ive never|i never|neither|zero|nada|all good|al god|im (god|fine|ok|okay)|zip|nil'
const negated =
  'no|not|never|none|nothing|without|dont|do not|didnt|havent|hasnt|isnt|wasnt|arent|cant|wont|wouldnt|neither|nor|fine|ok|okay|god|beter|normal|gone|nope|stoped|resolved|hardly|free|denies|cleared|clear|usual|great|well|wel'

export const flagged = {
  symptoms,
  yes,
  no,
  negated,
  opening: 'ok|okay|well|um|uh|hmm|oh|so|honestly',
  between:
    'or|to|and|but|between|maybe|a|either|probably|perhaps|like|about|around|is|its|i|id|say|would|think|guess|sometimes|more|closer|almost|nearly|mostly|somewhere|in|kinda|possibly|even',
} satisfies FlaggedWords
