// English: intent with a plan, a time or means; an attempt; a goodbye (C-SSRS 4, 5 and preparatory acts).
import type { Rule } from '../../../hearing/types.ts'

const tier = 'crisis-imminent'

export const imminent: readonly Rule[] = [
  // C-SSRS 4: active thoughts with intent to act.
  {
    id: 'en-intent',
    tier,
    say: `WILL ~2 <act>
WILL ~1 SLANG
WILL to? do|be doing? it TIME
<act> anyway
gonna|going|about|fixing to? jump !in|on|into|rope|to|for|ahead|back|around|over|through|as
WILL ~1 pull the trigger
WILL|WANT ~1 take|swallow|eat|down|taking|swallowing|downing ~2 all|whole|bottle|entire|handful|everything|enough|every|rest ~3 MEDS|bottle|bottles|cabinet
WILL|WANT ~1 take|swallow|taking|down them|em all
WILL|almost|wanna|want|thinking|thinkin|bout ~2 od|overdose|ods|oding|overdosing
i|ill|ima|gonna|going to? die|be by|before|TIME
nothing|noone|nobody|you ~1 can|will|could|cant ~1 stop|say|change|talk ~2 me|mind|this|it|do
too late to? stop|save|help me
decided|choose|choosing|chose ~1 to? die|death
this time i|ill|im ~2 succeed|right|fail|mess|sure|through
finish what i started
go|going|gone through with it|this
ready to go through with
put|putting myself to sleep
WILL ~1 sleep|rest|gone forever
eat|swallow|bite|eating P bullet|gun|barrel|glock
gonna|going|ready|about to? end|ending things|this
hope ~1 this ~2 works|kills|enough ~3 die|wake|forever|me`,
  },
  // C-SSRS 5: a time has been set.
  {
    id: 'en-time',
    tier,
    say: `<act> ~3 TIME|after|before|once
TIME ~4 <act>
SLANG ~3 TIME
TIME ~4 SLANG
i|im|ill|wanna|want to? die ~1 tonight|tonite|today|tomorrow|now
tonight|today|tomorrow i ~1 die
TIME is|s|its|will ~1 the|it|my|be|gonna ~1 night|day|end|last !of
tonights|todays|tomorrows the|my night|day|last
its|it is|s? happening|going|gonna|hapenning ~2 tonight|today|tomorrow
my|the last|final night|day|days|hours|week|weekend|meal|dinner|supper|sunrise|sunset|christmas|birthday|breath|words ~1 alive|earth|here|ever|planet|on|$
last|final night|day|time|days on ~1 earth
is|will|be my last|final day|night|christmas|birthday|week|meal|goodbye|breath|sunset|words|text|message
i|ive|have|weve|im picked|set|chosen|chose|got|have|circled|setting|picking P ~1 date|day !with|for|night|tonight|friday|saturday
picked|set|chose P date
ill|im|itll|it|i ~2 gone|dead|over by|before TIME|then|monday|friday|sunday
by|before TIME|then ill|im|i|itll ~2 gone|dead|over|no
after tonight|today|tomorrow ~4 wont|dont|never|noone|nobody|free|over|peace|gone|worry
not|wont|dont|never|DONT ~2 see|make|live|survive|here|alive|around|wake|last ~3 tomorrow|morning|tonight|sunrise
not|wont|never ~1 make it to|til|till|until|through|past ~1 TIME|night|week|weekend|tonight`,
  },
  // C-SSRS 5: a plan and its preparation.
  {
    id: 'en-plan',
    tier,
    say: `HAVE|made|know|making|finalized ~1 plan|plans|way|method|how of? how? to|for|2 ~1 ( <act> / die|do|end|kill|go|leave )
HAVE|made ~1 got? a plan !for|to get|ride|home|b|with|b $
plan to use|take|do ~2 MEDS|gun|rope|it
planning|planned|plan out? P ~1 suicide|death|funeral|exit|own
HAVE ~1 everything ~1 i need|needed|ready|planned|set
all|everythings|everything planned|set out|up for? now|tonight|i|$
wrote|write|writing|left|leaving|written|typed|leave|HAVE|finished ~2 goodbye|suicide|farewell|last|final note|notes|letter|letters
wrote|writing|written|left|finished|write ~2 note|notes|letter|letters ~1 to|for ~2 LOVED
goodbye|suicide|farewell note|notes|letter|letters|text|texts|video|message|messages|call
note|letter|notes|letters is|are|s|on|already|in ~2 written|done|ready|finished|table|counter|desk|bed|drawer|dresser|nightstand|door|fridge|kitchen|pillow
left ~1 note|letter|letters|instructions|passwords ~1 on|for|to|with|by|in !you|work|doctor|nurse|front|clinic|reception|office
affairs|things|paperwork|house|everything ~1 in order !for|before
everythings|everything|all ~1 settled|arranged|sorted|squared|handled ~3 can|go|ready|now|leave|rest|done|goodbye
loose ends
wrote|made|updated|signed|finished|changed my|a|the will|beneficiary
will|insurance ~1 updated|signed|pays|covers|current|pay ~3 suicide|kids|family|gone|if|when|im|even|tonight
gave|giving|given|give|giveaway ~1 away? ~1 my ~3 away
gave|giving|given|give away? my ~1 stuff|things|dog|cat|pets|guitar|watch|belongings|possessions|jewelry|tools|ring|guns|keys|car|truck|collection
gave|giving ~4 away ~4 so|wont|dont|no|where ~3 need|use|go|gone
found|find|finding P? ~1 home|someone for|to ~1 take? my dog|cat|pets|dogs|cats
bought|paid|picked|planned|planning|arranged|prepaid ~2 casket|coffin|burial|headstone|funeral|urn|cremation|plot
practice|practiced|practicing|rehearsed|rehearsing|test|tested|dry ~4 noose|rope|hanging|gun|bridge|dying`,
  },
  // Means at hand: clinical reference 2.4.
  {
    id: 'en-gun',
    tier,
    say: `GUN ~5 in|on|to|at|by|beside|next|against|under|inside|pointed|near ~1 P|to|here ~1 hand|hands|lap|mouth|head|temple|chin|chest|table|nightstand|bed|me|bedside|counter|desk|drawer|pillow|car|truck|seat|face|heart
GUN ~3 loaded|ready|cocked|out|here|cleaned|waiting !of
HAVE|wanting|buy ~3 GUN
my|with|the|dads|husbands ~1 GUN ~2 and|loaded|ready|im|i|tonight|right|out|$
GUN is|s? gone|missing
put|putting|need|want|swallow|eat|had|swallowing|eating|deserve|take|bite ~2 bullet|bullets|round|shell ~3 my|me|left|name|it|the|chamber|head|$
one|two|a|last bullet|round|bullets is|s|for|left|in|with|all
finger|pull|pulling|pulled|squeeze|squeezing ~2 trigger
safety is|s? off
gunpic|ropepic|knifepic|pillpic ~3 me|myself|head|im|i|goodbye|bye|goodnight|skullpic|gravepic|done|tonight|soon
me|myself|im|done|tonight|soon|bye|goodbye|goodnight|skullpic|gravepic|over|sorry|wavepic ~2 gunpic|ropepic|knifepic|pillpic`,
  },
  {
    id: 'en-rope',
    tier,
    say: `noose|nooses
ropes|ROPE ~1 around|round ~1 neck
rope|ropes|ROPE ~1 up|tied|hung|hanging|ready|hangs|strung|looped ~2 in|from|to|on|garage|tree|beam|closet|now|ceiling|rafter|rafters|fan|door|shed|basement|and|i|im|attic|$
HAVE|tied|tying|tie|hung|threw|looped|measured ~3 rope|cord|ropes|extension|ROPE ~4 from|garage|beam|beams|tree|closet|ready|neck|around|attic|rafter|rafters|ceiling|trunk|basement|shed|goodbye|tonight|done
around|round my|his|her neck|throat
beam|rafters|fan|hook|branch|tree|rod|bar ~3 hold|holds|strong|support ~2 my|me|weight|enough
chair|stool|ladder ~3 kick|kicked|kicking|rope
bag|plastic|helium ~2 over|around|on P head|face
hose|tube|tubing|exhaust ~3 exhaust|tailpipe|muffler|window
& 10 garage car|engine|truck|motor|van running|on|idling|started
carbon monoxide !detector|alarm
helium tank
charcoal|grill ~4 in|inside P car|tent|bathroom|bedroom
head ~1 oven`,
  },
  {
    id: 'en-blade',
    tier,
    say: `holding|hold|held|gripping|clutching|pressing|pressed|press|grabbed|staring ~3 BLADE
HAVE ~3 BLADE ~3 my|right|now|bathroom|hand|wrist|arm|goodbye
BLADE ~3 to|against|on|at|across|over|in|near|next P ~1 BODY|me
& 7 BLADE CUTPLACE|arm|arms|tub|bathtub
slit|slitting|slice|slicing|sliced|slash|slashing|slashed|cut|cutting|cuts|open|opening|opened ~1 P ~1 CUTPLACE
wrist|wrists ~2 cut|slit|slashed|bleeding|open|sliced
let|letting|watch|watching myself bleed
bleed|bleeding out`,
  },
  {
    id: 'en-pills-ready',
    tier,
    say: `MEDS ~4 READYPILL
READYPILL ~4 MEDS|bottles
HAVE ~3 all|bottle|bottles|handful|enough|stash|pile|bunch|fistful|lot|#30 ~3 MEDS ~3 hand|front|here|right|me|next|and|counter|table|tonight|ready|lap|im|i|finish|do|now|$
enough ~2 MEDS|stuff ~3 to|kill|do|end|never|wont|for|that
MEDS ~1 in|on|by|beside my hand|hands|lap|palm
MEDS|bottle ~2 in|next front|to of? me
bottle|handful|fistful|palm of? ~1 MEDS ~4 ready|hand|me|tonight|look|waiting|calling|staring|goodbye
how many|much ~4 MEDS ~4 die|kill|fatal|lethal|overdose|dead|end|death|never|od|wake
lethal|fatal|deadly dose|amount|dosage|combination|combo|level
pillpic pillpic pillpic`,
  },
  // An overdose, taken or under way: clinical reference 2.4.
  {
    id: 'en-overdose',
    tier,
    say: `overdose|overdosed|overdosing|overdoses|oded|oding|ods|od
& 9 TOOK QUANTITY MEDS
TOOK ~3 #8 ~3 MEDS
took|taken|swallowed|taking|downed ~2 MEDS ~3 all|whole|every|entire|lot|many|more|handful|bottle|bunch|everything|rest|until|till|over
TOOK ~1 all|every|everything of? it|them|em|last|thing|single|in|my
i|she|he|just took|swallowed|downed|taken everything
took|taking|taken|swallowed them all
all of it|them ~2 gone|swallowed|down
too|way|so many|much of? ~1 MEDS !to|side
took|taken|swallowed|taking way? too many|much !time|naps|breaks|of a|on
TOOK ~2 whole|entire|full ~1 bottle|pack|packet|box|strip|sheet|script|prescription|supply|month|months|week|weeks|thing|cabinet|jar
TOOK ~2 bottle|bottles|handful|fistful|handfuls
empty|emptied|found ~2 MEDS|pill|the bottle|bottles|packet|packets|cabinet
TOOK ~2 #20|twenty|thirty|forty|fifty|sixty|hundred|dozens of
swallowed|drank|drink|chugged|swallow|swallowing|drunk|sipping|drinking ~3 POISON
& 8 TOOK MEDS ALCOHOL
MEDS and|n|with|plus|mixed ~2 ALCOHOL ~4 done|sleep|tonight|sleepy|end|goodbye|me|all|should|sorry
took|taken|MEDS ~4 on purpose
purposely|intentionally|deliberately ~2 INGEST`,
  },
  {
    id: 'en-attempt',
    tier,
    say: `tried|attempted|try|attempting|attempt|attempts|survived|failed|unsuccessful|almost|nearly|came ~3 <act>
SUICIDE attempt|attempts
attempt|attempts|attempted|attempting ~3 SUICIDE|life
tried|trying|almost|nearly to? ~1 die|jump|jumped|hang|hung|overdose|od|drown|end !for
i just? did|done it ~4 MEDS|took|bleeding|goodbye|sorry`,
  },
  // Places from which people jump or before which they step.
  {
    id: 'en-place',
    tier,
    say: `STAND ~2 on|at|over|off|by|near|from|top|above|along|in|next|between ~5 HIGH|TRACKS
im|i|hes|shes|he|she|up|currently|here ~2 on|at|over|off ~1 the|a|this|golden|edge ~3 bridge|roof|rooftop|ledge|overpass|cliff|tracks|balcony|parapet|railing|viaduct|edge
on|over|off ~1 ledge|parapet
climbed|climbing|climb|over|past|outside|side ~3 railing|guardrail|rail|parapet
long way down
top level|floor|deck of? ~1 garage|parking|building
looking|look|looked|staring ~1 down ~4 water|street|ground|jump|edge|river|below|cars|roof|bridge|people
waiting|wait|waitin ~3 train
on ~2 train|railroad|subway|metro tracks
JUMP ~2 OFFFROM ~3 HIGH|VEHICLE|TRACKS|oncoming|river !game
JUMP ~2 in front of|P
jump|jumping|leap|leaping off|from
DRIVE ~5 OFFFROM|toward|towards|against|at ~4 CRASHINTO|semi|the|oncoming !school|city|town|store|night|morning|pandemic|clinic|appointment|weekend
head on !with
into|toward|towards oncoming
walk|walking|swim|swimming|wade|wading|drive|walked ~2 into|out ~3 ocean|lake|river|sea|water|surf|woods|desert ~3 never|not|dont|and|until|till|keep|wont ~2 come|back|stop|return|sink|end|far|breathe
& 9 pockets|rocks|stones river|lake|ocean|water
crash|crashing|wreck|wrecking P? car|truck|bike on purpose`,
  },
  // Leave-taking.
  {
    id: 'en-goodbye',
    tier,
    keeps: true,
    say: `BYE ~1 forever|world|cruel|everyone|everybody|all|yall|ever|4ever|good|eternally !( ~1 see|talk|have|until|til|till|next|enjoy|later )
this|heres|its|theres is? ~2 goodbye|farewell|bye|the|my|how|where ~1 end|exit|ends $
this|so|guess is|its|s|i ~1 goodbye|farewell
saying|said|say|sent|texted|sending|called|wrote|telling|told|tell ~2 BYE !( for now )
my ~1 goodbye|goodbyes|farewell
final|last ~1 goodbye|goodbyes|farewell|words
last|final|only message|text|time|thing|call|txt|msg ~2 youll|you|ull|u|ill|anyone|anybody|yall|from
never|wont|not ~1 hear|see|get|deal|bother|worry ~2 from|about|me|with ~1 me|again !appointment
youll|you|u|they|theyll|noone|nobody|everyone|yall|anyone ~1 never|wont|not|dont ~3 hear|see|worry|deal|bother|call|text|think|care|put ~2 from|about|me|with|up ~1 me|again|anymore ~3 anymore|again|after|longer|now|ever|tonight|soon|much
by the time ~2 you|u|anyone|someone|they|yall|this|somebody|she|he|my ~4 READ|wakes|comes|home
when|once|if|after ~1 you|u|youre|ur|anyone|someone|they|yall|theyre|somebody ~1 READ this|my|it|me ~3 im|ill|i|its|please|know|tell|body|then|dont|too
if i|im ~1 dont|wont|not|never ~1 wake|make|answer|here|respond|come ~5 tell|take|please|give|care|feed|its
tell|let ~3 LOVED ~2 i|im|ive|know|that|its|how|my ~2 love|loved|sorry|tried|i|not|always
take|look|watch|care ~1 care|after|over of|for? my|the|our|them|each|her|him ~2 LOVED|pets|other|girls|boys|babies|baby|cats|dogs|plants !( ~3 TIME|while )
feed|walk|check|come|adopt|want|take|someone ~4 dog|cat|cats|dogs|fish|pets|bird ~5 wont|gone|longer|not|never|forever
sorry|forgive|apologize ~4 what|everything|this|for i|im|ive|ill ~2 about|gonna|going|have|must|am|did|done|do|put|doing
forgive me ~2 god|lord|everyone|for|mom|dad|kids|$
sorry ~2 i|im|for|that ~2 LEAVE ~2 you|everyone|behind|up|strong|them|hold|stronger|better|enough|fight|stay|anymore
love|loved you|u|ya|yall|them ~2 all|everyone|always|guys|so ~2 goodbye|bye|sorry|forever|remember|forgive|farewell|please
ive|i always? loved you|yall|them|everyone
remember me ~1 fondly|as|how|kindly|please|$
dont ~1 cry|mourn|grieve|miss|sad|blame|guilty ~2 me|yourself|im|yourselves|guilty !( ~2 session|appointment )
its|this|it isnt|not|wasnt|none|nobodys|noones ~1 your|anyones|anybodys|yours|her|his|fault ~2 fault|$
you|u|yall|they|everyone did|tried|done ~1 best|everything|all|enough|hard ~1 you|they|u|could|but
thank|thanks|ty|appreciate|grateful ~8 wasnt|isnt|not|didnt|couldnt ~2 enough|work|help|save|worth
thank|thanks ~2 trying|tryin
just? wasnt|isnt enough ~2 take|goodbye|bye|sorry|love
nothing|cant|couldnt|noone|nobody ~3 save|saved me !money
see|meet|find|waiting|reunite ~3 on|in|at ~2 side|heaven|hell|afterlife|gates !of town|of the
see|meet|join|joining|with|be|reunited|holding|hold ~3 jesus|god|lord|maker|creator|heaven|angels|him|her|father|mom|dad|son|daughter|husband|wife|brother|sister|baby|grandma ~2 tonight|soon|heaven|again|today|now|shortly|up
going|go|goin|coming|ready|call|calling|wants|want|wanna|take|taking|headed ~2 home|meet|see|be ~1 to|be|him|with|2 god|jesus|him|lord|heaven|father|christ|maker|savior|allah
made|make|making my? peace
at peace with it|this|my|what|dying|leaving|death
meet my|his|her maker|creator
soon|tonight|finally|tomorrow|itll|ill ~3 free|peace|over|rest|quiet|gone ~1 of|all|forever|pain|it|finally|for|anymore|eternal|at|now ~1 last|good|$|pain|forever|tonight|soon|everyone
no more pain|suffering|hurting|tears ~2 after|tonight|soon|goodbye|finally|tomorrow|forever|dovepic|bye
nothing ~1 hurt|hurts|matter ~2 after|soon|tonight|tomorrow
wont|not|never|aint|isnt ~2 here|alive|around|exist|existing|there to|for|it|them|by|anymore|when|after|tomorrow|that|much|long|next
wont|not ~2 need|needing|using ~2 them|it|my|any|appointment|appointments|that|anything|refill ~3 anymore|where|now|after|soon|longer|im|dead|gone|goodbye|ever
where im|i going ~6 wont|dont|no|not|need|better|peace
this is it $
this is it ~1 for me|im|goodbye|bye|folks
never been|felt ~1 so|this|more calm|peaceful
so calm now|about|finally|today ~3 decided|know|over|happening|tonight
wont|not ~1 coming|come|be back ~2 this|from|ever|goodbye|home
fought|tried|held|hung as|so? long|hard as? i
my time|journey|story|fight|watch|war|battle|race has|is|s|ends|end|here|to ~1 up|over|done|come|ends|here|tonight|end|ended
my|just time to go|leave|rest|die !home
signing|logging|clocking|checking|sign|log|clock|check|tapping|peacing|check off|out ~2 forever|good|permanently|life|world
im|i out of this world|life`,
  },
]
