// English: danger to others: homicidal thoughts, threats, violence done by the writer.
import type { Rule } from '../../../hearing/types.ts'

const tier = 'harm-to-others'

export const harm: readonly Rule[] = [
  {
    id: 'en-harm-act',
    tier,
    say: `WILL|WANT|could|voices|should ~3 <attack> ~1 PEOPLE|KIN|u|you|every !down|up|off
WILL|WANT|tempted ~2 <attack> ~1 P ~2 PEOPLE|KIN|school|office|clinic|place|house|mall|church|building
thoughts|urge|urges|thinking|dreaming|fantasies|fantasizing|fantasize|visions|images|afraid|scared|worried|plan|planning ~3 <attack> ~2 PEOPLE|KIN|them|u
voices|voice|god|satan|head|they|demon|tells|telling|says|say ~4 <attack> ~2 PEOPLE|KIN
homicide|homicidal|murderous
hi ~1 toward|towards|against
homicidal ideation|thoughts
WILL|WANT ~2 make|making ~2 pay|suffer|bleed|regret !off|for lunch
WILL|WANT ~1 shoot|burn|blow ~2 up|down|place|office|clinic|school|house
bring|bringing|brought|take|taking|took|coming|come|grab|got|loaded ~3 gun|rifle|shotgun|pistol|knife|machete|bat|ar15|guns|glock ~4 work|office|school|clinic|his|her|them|him|house|church|pay|over
hes|shes|theyre|youre|your|they|u|he|she a? dead|gonna|going to? ~1 man|die|meat|bleed|pay !tired|inside|battery
someone|somebody|people|they|everyone ~2 gonna|going|will to? ~1 die|bleed|pay|hurt|dead !bill|rent
in the ground|grave|ditch|hole ~2 him|her|them
put|putting ~1 him|her|them ~2 ground|hospital|grave|dirt
beat ~2 to ~1 death|pulp
WANT|WILL ~2 beat|smash|bash|kick|rip|wring|snap|break|slit|cut|choke|tear ~1 his|her|their|him|them ~1 ass|face|head|skull|neck|throat|jaw|shit|brains|apart|up|out
bullet|knife|blade ~2 in|through|between|into ~1 his|her|their|him|them|eyes
gonna|going|will|ima|ill ~1 snap|lose ~1 it|on ~2 him|her|them|someone|somebody|kill|hurt|kids
lose control|it ~3 hurt|hit|kill|kids|someone|him|her|baby
not safe ~2 around|with|near me
hit list|list`,
  },
  {
    id: 'en-harm-done',
    tier,
    say: `i|ive just? ~1 <assaulted> ~1 P ~1 KIN
i|ive just? ~1 <assaulted> ~1 him|her|them|someone|somebody|people ~1
i|ive put|wrapped|had ~1 hands ~1 on|around|at ~2 P ~1 KIN|her|him|neck|throat
i|ive ~1 pulled|pointed|held|aimed|waved ~2 knife|gun ~1 on|at|to
i|almost|nearly ~1 killed|strangled|stabbed|choked|shot|murdered|smothered|shook|drowned|hurt ~2 PEOPLE|KIN
i ~1 threatened ~3 kill|knife|gun|him|her|them|PEOPLE
i shook|shaking|shake ~1 baby|infant|him|her|newborn
hurt|hurting|harm|harming|shake|shaking|smother|smothering|drown|drowning|throw|drop|stab|hit|kill|killing ~1 P ~1 baby|babies|infant|newborn|kid|kids|child|children|toddler|twins !accident|accidentally
stabbing|killing|strangling|smothering|choking|murdering|shooting|poisoning ~1 P ~1 KIN|PEOPLE
kill|murder|stab|strangle|shoot|poison ~1 him|her|them|someone|somebody|people|everyone|everybody|P husband|wife|mother|mom|dad|father|boss|neighbor|ex|brother|sister|son|daughter|boyfriend|girlfriend|everyone|landlord|stepdad|roommate $`,
  },
  {
    id: 'en-harm-other',
    tier,
    say: `he|she|hes|shes|they|KIN ~2 WILL|wants|says|said|threatening|threatened|talking|threatens|keeps|about ~3 <attack> ~1 P ~1 us|people|someone|everyone|them|him|her|KIN|others|somebody|PEOPLE
violent ~2 toward|towards|with|thoughts|urges|fantasies
urge|urges|thoughts|impulse|rage|desire|impulses ~2 violent|violence|kill|attack|strangle|stab|hurt ~2 others|people|someone|somebody|KIN|PEOPLE|him|her`,
  },
]
