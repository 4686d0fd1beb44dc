// Somebody other than the patient at the patient's number, in English. Own list. `@` stands for the
// patient's first name where it is known. Matched over `clausesOf`: doubled letters are single.
import type { SomebodyElseWords, SteeringRule } from '../steering.ts'

const relation =
  '(wife|husband|hubby|spouse|partner|fiance|fiancee|girlfriend|boyfriend|gf|bf|mom|mother|mum|mama|mommy|mami|dad|father|daddy|papa|parent|parents|son|daughter|kid|child|sister|sis|brother|bro|aunt|auntie|uncle|cousin|niece|nephew|grandma|grandmother|grandpa|grandfather|grandson|granddaughter|granny|nana|roommate|room mate|housemate|friend|best friend|bestie|caregiver|care giver|caretaker|aide|nurse|guardian|neighbor|in law|mother in law|sister in law|brother in law|son in law|daughter in law|stepdad|stepmom|stepmother|stepfather|stepson|stepdaughter|ex|ex wife|ex husband|sponsor|social worker|case manager|family|widow|widower)'
const theirs = '(her|his|their|@s?|the patients?|your patients?|patients)'
const they = '(she|he|they|@|the patient|your patient|this patient|that patient)'
const device = '(number|phone|cel|cel ?phone|line|num|mobile)'
const here =
  '(?= [.,]|$| (there|here|of|at|with|and|so|please|stop|sorry|you|u|i|im|this|or|but|any (clinic|place)|anywhere|thanks?|thank|who|its|in|from|for)(?!\\S))'

/** A clinic, for one who has none. */
const clinic =
  '(clinics?|doctors?|dr|practice|ofice|company|place|facility|center|hospital|provider|program|busines|organization)'
const writerErrs =
  '(?<!(?<!\\S)(i|we|ive|id|i might|i must|i think i|did i|do i|if i|pharmacy|insurance|nurse|lady|receptionist|doctor|lab|uber|driver|store) (just |may |might |must )?(have |has |had |got |gave |texted |cal |caled |called |dialed |wrote |used |put |have gotten |to |think |accidentaly |did |get )?(you |you guys |them |her |him |u )?(to )?(the |a )?)(?<!(?<!\\S)(not|isnt|if|its not|hope|worry|is this) (this is |its |you have |the |a ){0,2})'

const stranger: readonly SteeringRule[] = [
  // Wrong number
  {
    words: `${writerErrs}(wrong|incorrect|rong|wrng|wong) (number|numbers|person|phone|phone number|num|numero|no|guy|girl|lady|man|dude|woman|house|cel|contact|patient|human|name|recipient|individual|party|digits)`,
    on: 'rong|incor|wrng|wong',
  },
  // Not the number of the one meant
  {
    words: `(this|thats|that|it|its|this here) (isnt|is not|aint|not|is nt|was not|is no longer)? ?(my|his|her|their|the right|the corect|the phone|the number|hers|@|@s|a|the)? ?(?<=(isnt|is not|aint|not|nt|no longer) (my|his|her|their|the right|the corect|hers|@|@s) ?)(${device}|name)(?! (of|1|one)(?!\\S))|(this|that|it)s? ?(is ?nt|is not|aint|not) @s?(?!\\S)`,
    on: 'not|isnt|aint|is|nt|no longer',
  },
  // Not the patient; one who is none "anymore" was one
  {
    words: `(im|i am|am|i m|my name is|my names|this is|name is|names) not (@|her|him|(the |that |this |your )((person|guy|girl|lady|man|woman|patient|one) (you are|youre|ur|you) (loking for|want|think|trying \\S+)|person|guy|girl|lady|man|woman|patient|one you want|one (you are|youre|ur|you) (loking for|want|think|trying \\S+)|one)|who (you|u) (think|are loking for|want)|a patient|your patient|(mr|mrs|ms|mis)( [.])? \\S+|one of your patients|a client)${here}(?! (here |there |of yours )?any ?more)`,
    on: 'not ',
  },
  // Meant for another, or the phone was found
  {
    words:
      '(?<!(?<!\\S)(am|im|was) )not (your|a) patient(?= [.,]|$)|not my (clinic|doctor|ofice|apointment)(?= [.,]|$| (fam|bro|man|dude|sorry|wrong)(?!\\S))|(mesage|mesages|text|texts|this|these) (was|were|is|are|must be|probably) ?(intended|meant|suposed to be) for (another|someone|somebody|a diferent)( \\S+)?|(mesages?|texts?) (for|to) (somebody|someone) (named|caled|else)|(idk|dont know|do not know|no idea|not sure) who (ur|your|youre|you are|u r|u are|you|u) (trying|loking|want|think|texting)( \\S+){0,4}|(dont|do not) know (yal|you people|you guys|any of you)|(idk|dont know|do not know|no idea) who (that|he|she|they) (is|are)(?= [.,]|$)|never had an? (infusion|ketamine|iv)( \\S+){0,3} in my life|(found|find) this (phone|cel)|(left|lost|dropped) this (phone|cel)|(this )?phone( \\S+){0,4} confiscated|^(hi |helo )?(you have|youve) reached|(quit|stop) (texting|mesaging)( me)?( [.,])? i (dont|do not) know (any|no|a) \\S+',
  },
  // Never a patient
  {
    words:
      '((im|i am|i|ive)( have)? )?never (ben|gone|went|was|heard of|visited|signed up (for|with))( (a|an|to|patient|client|at|in|of|your|this|that|any|there|here|with|you|u|the|such)){0,6}? ((ketamine|infusion) )?(clinic|ofice|practice|place|facility|there|here|you|u|center)(?! (so|before|more|this|since|late|alone|to|for|but)(?!\\S))',
    on: 'never',
  },
  // Knows no clinic
  {
    words: `(do not|dont|dnt|donot|never) (know|go to|have|use|see|recognize|recognise|deal with|belong to|atend|visit|heard of|hear of)( (any|a|an|this|that|your|ur|no|what|which|of|such|about|anything|the|about any)){1,4} ?(\\S+ )?${clinic}(?! (who|that|to|can|wil|name|wants|is|said|number|hours|anymore)(?!\\S))`,
    on: 'do not|dont|dnt|donot|never',
  },
  // Nobody of that name
  {
    words: `(nobody|no one|noone|no body|theres no|there is no|there isnt (a|any)|isnt any|aint no|no)( one| body)?( (here|at this number|on this (phone|number)|in this (house|family)))?( (by|with|of|caled|named|goes by|has))? (that name|the name|@|name of|named @)(?<!(?<!\\S)no that name)|(do not|dont|dnt|never) (know|knew)( (anyone|anybody|any|a|an|who|no|nobody|someone|of|by|with|caled|named|that|the|this|person|name|is|goes)){0,6} (named|caled|by that name|with that name|@|that person(?= [.,]|$)|this person(?= [.,]|$)|that is|who that is|who @ is|that name)|who (is|the fuck is|the hel is|tf is) @|whos @`,
    on: 'name|@|caled|know|knew|who|person',
  },
  // Taken for another
  {
    words:
      '(thats|that is|this is|its|it is|it was) not me(?! any)|not (mine|my name|my clinic|my doctor)(?= [.,]|$| (wrong|you|sorry|stop|please)(?!\\S))(?<!(its|thats|is|why|if|was) not mine)|mistaken me for|(you|u|yal|youve|you guys|you people)( (must|might|may|probably))?( (have|got|be|are|texting|reached|reach|contacted|loking for|texted|think|thinking)){0,6} (someone|somebody) else|(confused|confusing|mixed|mistaking) (me|us)( up)? (with|for)|(me|us) (mixed up|confused) (with|w|for)|i am someone else|im someone else',
    on: 'not |else|confus|mix|mistak',
  },
  // Not <name>
  {
    words:
      '^not @( [.,].*)?|no @ (here|at this number|lives here)|@ (does not|doesnt|dont|never|no longer) (live|lives|lived) here|not @s? (phone|number|cel|line)|^(sorry )?(i am |im )?not @(?= [.,]|$)',
    on: '@',
  },
]

const newPhone: readonly SteeringRule[] = [
  // The number is new to its owner
  {
    words: `new (phone|number|fone|cel)( [.,])? (who|whos|whose|who s)( (dis|this|is this|is it|da|the|dat|that|u|you))?|(just|recently|only) (got|bought|gotten|received|was given|was asigned)( (this|a))? (this )?(number|phone number|line)(?<!(got|bought|gotten|received|given|asigned) a (number|line|phone number))|(this|its|it) (is |used to be |was )?(a |an )?(new|brand new|somebody elses|someone elses|diferent persons?) (number|phone number)( now| to me| for me)?(?! (for|of)(?!\\S))`,
    on: 'new|got|bought|recei|given|asigned|goten',
  },
  // The patient has it no more
  {
    words: `${they}s? ?(do not|does not|doesnt|dont|no longer|dosent|dosnt|didnt|isnt|does nt|is not|wont|stoped|changed|lost|sold|gave up|gave away|switched|got a new|got a diferent|has a new|has a diferent|got rid of)( (have|has|had|own|use|uses|using|at|on|answer|got|having|with|be|reachable at))?( (this|that|a|his|her|their|the|to a|diferent|new)){0,3} (${device}|phone number|cel number)(?<!(do not|does not|doesnt|dont|didnt) have (a|his|her|their|the|her own|his own) (${device}|phone number))(?<!lost (his|her|their|the|a) (phone|cel))( any ?more)?`,
    on: 'number|phone|cel|line|num|mobile',
  },
  // Another had it before
  {
    words: `(@|(the |your )?(last|previous|former|old|other) (person|owner|one|patient)|(someone|somebody) else)( (had|used to have|owned|used|was using)) (this|my|the) (new )?(number|phone|line|cel)(?= [.,]|$| (before|previously|til|until|last|then|prior|number)(?!\\S))|(she|he|they|it was \\S+ who) (had|used to have|owned|was using) (this|my|the) (new )?(number|phone|line|cel) before (me|us|i)`,
    on: 'had|have|own|used|using',
  },
  // The number has changed hands
  {
    words: `(this|that|it|thats|its|this is)( (is|was|isnt|has|has been|is not|got|are|aint))?( (no longer|not|reassigned|changed|given to|belongs? to|used to (be|belong to)))( (someone|somebody) (else|new)| a new (person|owner))?( (@|@s|her|his|their|hers|the patients))? ?(${device}|phone number)?( any ?more)?(?<=(no longer|any ?more|reassigned|else|new|owner|used to be( \\S+){0,2}|used to belong to( \\S+){0,2}))|(this |the )?(number|phone)( (was|has|has been|got|been|is now|now)){0,3} (reassigned|changed (owners?|hands)|belongs to (me|someone|somebody|a|another)( \\S+){0,2}|is mine|mine now|no longer belongs)|not (her|his|their|@s?) (${device}) (any ?more|now)|(isnt|is not|not|no longer) (my ${relation}s?|hers|her|their|@s|his) (${device})( any ?more)?(?<=(no longer|any ?more)( \\S+){0,3})|(gave|sold|handed|passed|inherited) (me )?(this|her|his) (phone|number)(?<=(gave me|sold me|handed me|passed me|inherited) (this|her|his) (phone|number))|((ive|i have|i) |^)had this (${device})( for)?( \\S+){0,3}(?= [.,]|$)|my (number|phone number) now`,
  },
]

const died =
  '(died|pased( away| on)?|(has |have |had )?(past|pass|pasd) away|is (dead|deceased|gone from this world|no longer (with us|alive|living))|isnt alive|isnt with us anymore|was (kiled|murdered)|has (died|pased( away| on)?|left us)|(comited|completed|died by|died of) suicide|kil?ed (herself|himself)|tok (his|her|their) (own )?life|ended (his|her|their) (own )?life|hung (himself|herself)|hanged (himself|herself)|shot (himself|herself)|overdosed and died|is with (god|jesus|the lord)( now)?|went to be with (the lord|god|jesus)|lost (her|his|their) (batle|fight)( \\S+){0,3}|did ?nt make it|did not make it|was found dead|sucumbed)(?! (out|her|his|the|my|it|me|laughing|by|a|an|to me|tired|wrong|inside|for|last clas|clas|clases|test|exam|kidney|gas|my test|that|with flying)(?!\\S))'

/** The patient by name, not "the old Ana" and not "if Ana". */
const named = '(?<!(?<!\\S)(old|real|former|hapy|true|if|wish|our|my|my \\S+|our \\S+) )@'
/** Words in between that are of the same person still. */
const ofThem = '( (?!([.,]|i|im|ive|me|my|we|our|you)(?!\\S))\\S+)'
const since =
  '(?= [.,]|$| (on|last|yesterday|today|this|to|two|thre|a|early|sudenly|over|sunday|monday|tuesday|wednesday|thursday|friday|saturday|and|so|please)(?!\\S))'
/** A surname, and nobody else's death: "Ana Lopez died", not "Ana my dog died". */
const surname = `( (?!([.,]|and|or|my|the|said|says|sister|brother|mom|dad|mother|father|son|daughter|husband|wife|friend|dog|cat|pet|baby|aunt|uncle|cousin|he|she|it|they|when|that|almost|nearly|wil|would|could|might)(?!\\S))\\S+)?`
const namedDied: readonly SteeringRule[] = [
  // The patient has died, by name
  {
    words: `${named}${surname}(( (has|have|had|sadly|actualy|just|unfortunately|already|recently|sudenly)){0,2} (${died}|dead|deceased|pased|got kiled|drowned)|s (dead|deceased|funeral|wake|memorial|obituary)|${ofThem}{1,6} and (then |sadly |just )?${died})(?! (out|asleep|to me|tired|wrong|weight|inside)(?!\\S))|(we|i|weve|ive)( (have|just|sadly)){0,2} lost (my |our )?((dear|dearest|sweet|beautiful|beloved|pre?cious) )?((?<=(my|our) ((dear|dearest|sweet|beautiful|beloved|pre?cious) )?)${relation} )?@${since}|buried (my |our )?(${relation} )?@|(rip|rest in peace) @|(funeral|memorial|memorial service|wake|burial|celebration of life|obituary) (for|of) @`,
    on: '@',
  },
]
const selfNamed =
  '(this is|its|it is|im|i am|my name is|here is|(hi|hey|helo)( [.,])? its) @(?! (was|is|and|who)(?!\\S))|@ (here|speaking)'
const causeOfDeath =
  '(by|of|from|to|after|because of|due to|in|with)( (?!([.,]|i|im|ive|il|id|me|my|myself|we|our|and|but|so|now|cant|want|wana)(?!\\S))\\S+){1,6}'

/** `they` alone says of whom; a relative named needs `evidenceEn` too. */
const deceased: readonly SteeringRule[] = [
  // The patient has died
  {
    words: `(?<!(?<!\\S)(if|wish|hope|old|real|former|hapy) )((she|he|@|the patient|your patient|this patient|that patient|this person|the person( (you|u|ur|youre|your|are|is|trying|to|reach|texting|contact|contacting|who|had|owned|owns|this|phone|number|loking|for)){0,8}|(mr|mrs|ms|mis)( [.])? \\S+|the (owner|woman|man|lady|guy|gentleman)( (of|who|had|owned|this|phone|number|with)){0,5})( (has|have|had|sadly|actualy|just|unfortunately|already|recently|sudenly))?|shes|hes|@s) (${died}|dead|deceased|gone from us|no longer (with us|alive|living))(?! (out|asleep|to me|tired|wrong|weight|inside)(?!\\S))`,
    on: 'die|pas|past|dead|deceas|suicid|kil|life|hung|hang|shot|overdos|god|jesus|lord|lost|longer|alive|make it|sucumb|gone|murdered|left us',
  },
]
const relativeDied: readonly SteeringRule[] = [
  // A relative has died: whether the patient, other words must say
  {
    words: `(my|our) (late )?${relation}( @)?( (has|sadly|unfortunately|just|recently|already|actualy))? ${died}|my late ${relation}|${died} my ${relation}|(^|[.,] )${relation} ${died}`,
    on: 'die|pas|past|dead|deceas|suicid|kil|life|hung|hang|shot|overdos|god|jesus|lord|lost|longer|alive|make it|sucumb|gone|murdered|left us|late',
  },
]
/** That the relative spoken of is the patient. */
const evidence: readonly SteeringRule[] = [
  // The one spoken of is the patient
  {
    words: `(your|ur|yals?|a|ex) (former |old )?patients?( (there|here|of yours|at your))?|(she|he) (was|is|used to (be|come|go)|came|went|goes|comes)( (a|your|in|to|one of your|to your|there|here|to get|for)){0,6}( (patient|clinic|client|there|treatments?|ofice|infusions?))|(this|that)s? (was|is) (his|her) (${device})|(take|remove|delete|drop) (him|her|them|@|his|her) ?(of|from|number|name)?|(cancel|update) (her|his)( \\S+)? (apointments?|records?|apts?|file)|update (your|ur) (records?|files?|system|list)|(making|make|mis|mising|keping|kep|have|cancel|about) (her|his) (apointments?|apts?|infusions?|treatments?|sesions?)|(i have|i got|i kept|answering|checking|using) (his|her) (${device})|(his|her) (${device}) (is|was|number)|on (his|her) behalf|texting (him|her)|(mesages|texts) (for|to) (him|her)`,
  },
]
/** Said by one who is known for a relative: "hes gone. this is his mom". */
const gone: readonly SteeringRule[] = [
  // Gone, and a relative says so
  {
    words: '(shes|hes|she is|he is|@ is|@s) gone(?= [.,]|$)',
  },
]
const hospitalised: readonly SteeringRule[] = [
  // The patient is in hospital
  {
    words: `((she|he|@|they|the patient|your patient)( (is|was|has been|are|got|has|is curently|is stil|had to be|were|just got|went|is back|back|ended up|was just|got|had surgery and|wil be))?|shes|hes|theyre|@s)( (curently|stil|back|ben|now|just|over|stuck|staying|being|to|put|stayin|presently|going)){0,6} (in (the |a |an )?(hospital|hosp|icu|er|emergency room|psych( ward| unit| hospital)?|ward|rehab|coma|inpatient|treatment center|mental hospital|behavioral health|intensive care|surgery|nursing home|hospice|detox|ccu|facility)|at the (hospital|er)|hospitalized|hospitalised|inpatient|admited(?! me(?!\\S))|intubated|on life suport|on a (vent|ventilator))`,
    on: 'hosp|icu|er|psych|ward|rehab|coma|inpatient|center|health|intensive|surgery|home|detox|cu|facility|admited|intubat|suport|vent',
  },
]
const relative: readonly SteeringRule[] = [
  // A relative says so
  {
    words: `(this is|its|it is|here is|hi from|im|i am|hi this is|u are texting|youre texting|you are texting|texting|you have|you reached|youve reached|from)( (actualy|just|only|now|here))? ${theirs} ((old|older|younger|litle|big|oldest|youngest|adult|other|estranged|late) )?${relation}(?! (doctor|clinic)(?!\\S))|(this is|its) the ${relation}|(^|[.,] )${theirs} ${relation}(?= [.,]|$| (here|speaking|texting|again|writing)(?!\\S))|^(caregiver|nurse|aide|family|guardian) (here|typing|texting|for|speaking|writing)|my ${relation}s (phone|cel|number)(?= [.,]|$)|^@s ${relation}`,
  },
  // Another holds the phone
  {
    words: `${relation} (is|isnt|is not|not|cant|went|left|had to|wil be|has|forgot|was) ?(at )?((sleping|aslep|in bed|busy|working|work|driving|in the (shower|bath|bathroom|kitchen)|here|home|around|available|come|out|back later|cooking|sick in bed|napping|taking a nap|store|(her|his|their|the) (phone|cel)( \\S+){0,3})) ?(right now|now)?$|(mommy|mama|daddy|mami) is (sleping|aslep|not here|at work|busy|in the shower)|(she|he|@) (left|forgot|gave me|lent me|let me use) (her|his|their|me|the) (phone|cel)|(i have|i got|im holding|i am holding|ive got|im using|im on) (her|his|@s) (phone|cel)( (right now|now|today|while))?|(texting|answering|writing|replying|responding|typing) (for|on behalf of|in place of) (her|him|my (wife|husband|mom|mother|dad|son|daughter|father)|@|mr|mrs|ms|mis)|(this is|its) (my|our) (moms|mothers|dads|fathers|wifes|wives|husbands|sons|daughters|sisters|brothers) (phone|cel|number)`,
  },
]

/** Somebody's own life being told: then who died was theirs, not ours. */
const ownStory =
  '(i (am|was|cant|can not|couldnt|dont|do not|feel|felt|keep|mis|havent|have ben|cry|cried|lost|think|stil|just (cant|feel|keep|want)|hate|wish|want to (die|be|go|join)|need help|need to talk|guess|know|thought|never got|found|grew|watched|saw|blame|used|drank|drink|relapsed|sleep|slept|struggle|struggled|really)|im (so|not|realy|very|having|feling|strugling|sad|devastated|alone|gutted|broken|heartbroken|a mes|numb|stil|lost|grieving|depresed|ok|okay|fine|scared|hurting|in shock|crying)|ive ben|ive|makes me|made me|hit me|brings|without (him|her)|mising (him|her)|my (grief|depresion|anxiety|mod|heart|sleep)|anniversary|funeral|that question|breaks my)'
/** What one who brings such news says of himself. */
const newsbearer =
  '(i am|im|i m) (sorry|writing|afraid|so sorry|very sorry|sad|texting|(her|his|their|the|@s?) \\S+|the \\S+ of|just leting|leting|responding|informing|reaching|the executor)( (to (tel|say|inform|let|report)|for|that))?|i (am|just|want|wanted|have|regret|hate|need|thought|wish|would like) (wanted )?to (let|inform|tel|say|notify)|leting you know|let you know|fyi|inform you|i (have|got|kept) (her|his) phone|i dont know (if|who)|i do not know (if|who)'
const correction =
  '(i|oops|opps)( (just|acidentaly|acidently|also|only))? ?(meant|ment|sent|send|put|typed|type|entered|pressed|hit|gave|wrote|answered|replied)'
/** First names that are words as well: they count only with a number or phone. */
const namesThatAreWords =
  'hope|joy|faith|grace|will|mark|art|rose|may|june|april|august|summer|autumn|happy|chance|rich|frank|guy|young|bill|sunny|mercy|dawn|star|sky|harmony|serenity|destiny|patience|prudence|charity|honor|justice|drew|chase|grant|pat|sue|gene|jack|john|dick|bob|rob|hunter|cash|wade|pierce|miles|forest|river|ray|ward|page|paige|reed|dean|earl|duke|king|prince|major|bishop|pearl|ruby|ivy|olive|ginger|lily|daisy|iris|violet|amber|crystal|jade|melody|carol|eve|angel|baby|doc|buddy|me|well|good|fine|sure|here|dead|alone|okay|sick|better|patient'

export const somebodyElse = {
  stranger,
  newPhone,
  deceased,
  relativeDied,
  namedDied,
  selfNamed,
  causeOfDeath,
  evidence,
  gone,
  hospitalised,
  relative,
  ownStory,
  newsbearer,
  correction,
  namesThatAreWords,
  wrong: 'wrong|incorrect',
  own: 'my|our',
  device: 'number|phone|cel',
} satisfies SomebodyElseWords
