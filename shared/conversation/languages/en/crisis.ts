// Crisis words in English. Own list, built on the constructs of the C-SSRS screener and on clinical
// reference 2.4; a clinic's medical director should read it. Everyday figures of speech that would
// page someone daily ("dead tired", "killing it", "died laughing", "my phone died", "dying to") are
// left out; those that could be meant ("cut myself" shaving, "took all my meds") are kept.
import type { CrisisRule } from '../crisis-rule.ts'

const self = '(m[yei] ?sel[fv]e?|my ?slef|mysef|mself)'
const kill = '(k[ie]l+(s|ing|in|ed)?)'
const life = '(end(ing|ed)? (my|this|my own) life|tak(e|ing) my (own )?life)'
const endIt = '(end(ing)? it( all)?)'
const suicide =
  '(su+([aeioy]{1,2}[csz]{1,2}[aeiy]{0,2}|[csz]{1,2}i)d(e|es|ed|al|ial|ally|ality)?|sewer ?slide)'
const unalive = `(unaliv(e|ing)( ${self})?)`
const act = `(${kill} ?${self}|${life}|${endIt}|commit(ting)? ${suicide}|off(ing)? ${self}|${unalive})`
const will =
  '(going to|goin to|gon ?na|gunna|about to|will|ill|im|i am|plan(ning)? (to|on)|decided to|ready to|trying to|tried to|attempted to|have to|need to|must)'
const now = '(tonight|tonite|today|now|tomorrow|this (morning|afternoon|evening|week|weekend)|soon)'
const want = '(want(ed|ing|s)?|wish(ed)?|need(ed)?|ready|prefer|would like|id like)'
const to = '(to|too|2)'
const meds = '(meds|medications?|medicines?|pills|tablets)'
const drugs =
  'pills?|tablets?|capsules|benzos|tylenol|advil|aspirin|xanax|ambien|valium|klonopin|ativan|oxy[a-z]*|opioids?'
const weekday = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*'

export const crisisEn: readonly CrisisRule[] = [
  {
    rule: 'en-intent',
    severity: 'imminent',
    words: `${will}~${act}`,
    why: 'C-SSRS 4: active thoughts with intent; an attempt',
  },
  {
    rule: 'en-tonight',
    severity: 'imminent',
    words: `(${act}|(i|ill|i will|(im|i am) (going to|gonna)|want (to|2)|wan ?na) die)~${now}|last night alive`,
    why: 'C-SSRS 5: a time has been set',
  },
  {
    rule: 'en-plan',
    severity: 'imminent',
    words: `(have|got|made|know) (a plan|how)( of how)? to (die|do it|${act})|(wrote|writing|left|leaving)~(goodbye|suicide) (note|letter)s?|(goodbye|suicide) (note|letter)s?`,
    why: 'C-SSRS 5: a plan; preparatory acts',
  },
  {
    rule: 'en-means',
    severity: 'imminent',
    words: `(have|got|holding|bought|found|loaded)~(gun|pistol|rifle|noose)|(my|the|a) (gun|pistol|rifle)~(my|loaded|ready)%|holding~(knife|blade|razor)|noose|rope around|razor~(wrists?|arms?)|knife to my|gun to my`,
    why: 'Clinical reference 2.4: means at hand',
  },
  {
    rule: 'en-method',
    severity: 'imminent',
    words: `(hang(ing)?|shoot(ing)?|shot|drown(ing)?|stab(bing)?|poison(ing)?|suffocat(e|ing)|strangl(e|ing)) ${self}|(slit|slash|cut)(ting)? my (wrists?|throat|veins?)|jump(ing)? (off|from)~(bridge|roof|building|balcony|window|cliff|overpass)|jump(ing)? in front of|(step|walk|throw)(ing)?( ${self})? in front of~(train|car|bus|truck|traffic|subway)|standing on~(bridge|roof)|on (the|a) ledge|(going to|gonna|about to|want to) jump(?! (in|on|into|rope|to|over|for|ahead|back|around)(?!\\S))|(drank|drink|drinking) (bleach|poison|antifreeze)|blow my (brains|head)|bleeding out`,
    why: 'C-SSRS 3: a method',
  },
  {
    rule: 'en-overdose',
    severity: 'imminent',
    words: `over ?dos(e|ed|es|ing)|od|oded|oding|(took|take|taking|taken|swallow(ed|ing)?|downed)~(all|whole|entire|bunch|too many|handful)( of)?% (${drugs}|bottle)|(took|taken|swallowed)~\\d{2,} (${drugs})|(too many|(whole|entire) bottle of) ${meds}`,
    why: 'Clinical reference 2.4: overdose',
  },
  {
    rule: 'en-goodbye',
    severity: 'imminent',
    words:
      '(good ?bye|bye) (forever|everyone|everybody|world|cruel world|all of you|for good)|this is (my )?(good ?bye|(last|final) (message|text|good ?bye))|(final|last) good ?byes?|said my good ?byes|saying my good ?byes|by the time you (read|see|get) this|tell~i loved? (them|him|her)',
    why: 'Leave-taking: preparatory acts',
  },
  {
    rule: 'en-harm-others',
    severity: 'imminent',
    words: `(${will}|want to|wanna)% (kill|shoot|stab|murder) (him|her|them|someone|somebody|people|everyone|everybody|my (wife|husband|kids?|children|family|mother|father|boss|partner|boyfriend|girlfriend))`,
    why: 'Danger to others needs 911 as well',
  },
  {
    rule: 'en-all-meds',
    severity: 'active',
    words: `(took|take|taking|taken|swallow(ed|ing)?) all( of)? (my|the|these|his|her) ${meds}|(took|take|taking) them all`,
    why: 'An overdose, or a careful patient: a person asks',
  },
  {
    rule: 'en-suicide',
    severity: 'active',
    words: `${suicide}|${unalive}|off(ing)? ${self}|kms|kys|ctb|${kill} ?${self}`,
    why: 'C-SSRS 2: active thoughts, with misspellings',
  },
  {
    rule: 'en-end-life',
    severity: 'active',
    words: `${life}|${endIt}|end (this|the|my) (pain|suffering|misery)|end things for good|make it (all )?(stop|end)|want% (it|this|everything)( all)? to (end|stop|be over)|(going to|gonna) do it~${now}|(cant|cannot|can not) (stay|keep( ?myself)?|be) safe`,
    why: 'C-SSRS 2: active thoughts',
  },
  {
    rule: 'en-wish-dead',
    severity: 'passive',
    words: `(${want} ${to}|wan ?na|wana)~(die|be dead|be gone|not exist|disappear|never wake up)|(wish|if) (that )?(i|id|ive)~(dead|died|die|never (been )?born|gone|not alive|exist)|i?want ?to ?die|wish i~(not|wouldnt|didnt|never)~wake( up)?|better of+ (dead|gone|without me|if i~(dead|gone|died))|rather (be dead|die|not be alive)|(should|ought to|deserve to)~(be dead|die|have died)|(dont|not) deserve to (live|be alive)|shouldnt be alive|care (if|whether) i (live|die)( or die)?|(please|someone|somebody|just) kill me|ready to~(god|jesus|my maker)|let me die|just let me go|hope i (die|dont wake( up)?|never wake( up)?)`,
    why: 'C-SSRS 1: wish to be dead',
  },
  {
    rule: 'en-dying',
    severity: 'passive',
    words: `(feel|feels|feeling) like (im )?dying|think im (dying|going to die|gonna die)|(im|i am) (going to|gonna) die|(im|i am) dying(?! (to|my|for|of|laughing|over|at|here)(?!\\S))|thoughts? (of|about) (death|dying|being dead)|think(ing)? (of|about) (death|dying|being dead)`,
    why: 'C-SSRS 1: thoughts of death',
  },
  {
    rule: 'en-not-living',
    severity: 'passive',
    words:
      '(dont|do not|didnt|never|not) (really )?want(ed)? to (live|be (here|alive|around)|exist|wake up|go on|keep (living|going)|continue)|not want(ing)? to (live|be (here|alive)|exist)|(cant|cannot|can not|could not|couldnt) (live|go on living|keep living|live like this)( anymore| any more| like this)|(tired|sick|done|through) (of|with) (living|life|being alive|existing)|(hate|hating) (my life|living|being alive)|(wont|will not) be (here|around|alive) (anymore|any more|much longer|tomorrow|long|for long)|go to sleep and (not|never) wake( up)?|not be alive|stop living|stop existing',
    why: 'C-SSRS 1: wish not to live',
  },
  {
    rule: 'en-no-reason',
    severity: 'passive',
    words:
      '(no|any|a|one|what) (reason|point|purpose)% (to live|to living|in living|living|to go on|in going on|of living|to be here|to be alive|of being alive)|(no|any|the) (reason|point)% (life|living)|nothing (left )?to live for|(isnt|not|aint) worth (it anymore|living)|(giving|given|give|gave) up on (life|living|everything)|(see|have|there|theres|is|whats) (any|a|no|the) point anymore|no hope|out of this life|life (is|has) (no meaning|over|pointless|meaningless|not worth)',
    why: 'Hopelessness about living',
  },
  {
    rule: 'en-cant-go-on',
    severity: 'passive',
    words: `(cant|cannot|can not) (go on(?! (${weekday}|the|a|my|that|vacation|\\d\\S*)(?!\\S))|keep going|take (it|this)% (anymore|any more|any longer)|(do|handle|face) (it|this|life) (anymore|any more|any longer))`,
    why: 'Hopelessness; "can\'t go on Friday" is an appointment and is left out',
  },
  {
    rule: 'en-burden',
    severity: 'passive',
    words:
      '(better|happier|easier) (off )?without me|(im|i am|being)% (a |such a )?burden%|(no ?one|nobody) (would|will|wouldnt) (miss me|care if i|notice if i)( \\S+)*',
    why: 'Perceived burden',
  },
  {
    rule: 'en-self-harm',
    severity: 'passive',
    words: `(hurt(ing)?|harm(ed|ing)?|cut(ting)?|burn(ed|t|ing)?|injur(e|ed|ing)|punish(ing)?) ${self}|self ?(harm(ed|ing)?|injur(y|ing)|mutilat\\S+|destruct(ive|ing)?)|started cutting|cutting again|been cutting(?! \\S)|cut(ting)? my (arms?|legs?|thighs?)|afraid of what i~do`,
    why: 'Self-injury, with or without intent to die',
  },
  {
    rule: 'en-harmed-by-others',
    severity: 'passive',
    words:
      '(wants|trying|tried|threatened|threatening|going) to (kill|hurt) me|(hes|shes|he is|she is|they are|theyre) (hurting|beating|hitting) me|(im|i am) not safe|not safe (here|at home)|dont feel safe(?! driv)',
    why: 'In danger: 911 is the right answer',
  },
  {
    rule: 'en-plea',
    severity: 'passive',
    words:
      'help me(?! (re ?schedule|schedule|book|cancel|change|move|log ?in|answer|fill|understand (this|the)|find (a ride|parking)|with (my|the|this|an?) (appointment|appt|ride|bill|form|question|survey|text)s?)(?!\\S))|somebody help|someone help|(in|having a) crisis|need help(?! (with|to|getting|finding|changing|re ?scheduling|on)(?!\\S))|need (someone|somebody) to talk to|(this|it) is an emergency|its an emergency|^emergency$|911|988|call (an ambulance|the police)',
    why: 'A plea for help; bare HELP is the keyword',
  },
]
