// English: danger to oneself, by the constructs of the C-SSRS.
import type { Rule } from '../../../hearing/types.ts'

/** Killing oneself, in all the words for it; what the rules below call ACT. */
export const pieces = {
  ACT: `KILL|METHOD SELF
KILL|METHOD.me.self
end|ends|ending|ended|take|takes|taking|took|taken|finish|finishing LIFE
end|ending|ends|ended.it|everything !up|with|on|well
end|ending MY|all pain|suffering|misery|torment
commit|commits|committed|committing|comit|commiting SUICIDE
do|doing|did|take|taking|took|takes SELF|me in|out !to|for|of
blow|blowing|blew brains|head
jump+|leap+|throw+|threw|step++|walk+|dive|fling+|lay|laying|roll SELF|off|from|into|under|in|over|onto ~HIGH|VEHICLE|window !of_line
drive|driving|drove|crash+|swerve+|steer+|ram++|wreck+|veer+|plow|slam++|run|floor+|go ~into|off|under|in WALL|bridge|cliff|overpass|truck|semi|traffic|oncoming|underpass|building|median
slit+|slitting|slice+|slash+|cut|cutting|open|opened|opening wrist+|throat|vein+|artery|jugular|neck
TAKE MANY MEDS|bottle|them
eat|swallow|bite|eating|put|taste bullet|gun|barrel|glock
jump+|leap+.off|from !MY point
pull+.the|that.trigger
hang+|drown+|shoot.me !out`,
  SUICIDE: `suicide|suicides|suicidal|suicidally|sewerslide|parasuicide|kms|kys|ctb|unalive+|kmself|toasterbath|sewercide
catch+.the.bus
off|unalive|delete.myself
self.delete|deletion`,
}

export const crisis: readonly Rule[] = [
  // C-SSRS 4: thoughts with intent to act, or an attempt.
  {
    id: 'en-intent',
    tier: 'crisis-imminent',
    say: `WILL ACT
METHOD SELF
slit+|slitting|slash+|cut|cutting|open wrist+|throat|veins|neck
jump+|leap+|step++|throw+|walk+|run ~off|from|front|into ~HIGH|VEHICLE !game
take|taking|swallow+ them.all
WILL SUICIDE !hotline|squad|wings
ACT|SUICIDE anyway
tried|attempt+|failed|survived|almost|nearly|came|rehearse+|practice+ ~ACT|SUICIDE
SUICIDE.attempt+
gonna|going|about|fixing|ready|ima.to|jump.jump|$ !on|in|into|over|through|as|to|for|ahead|back|around|rope|at
gonna|going|about|ima|wanna|almost|thinking|thinkin|bout od|overdose+|oding|odd
decide+|chose|choose|choosing die|death
nothing|noone|nobody|cant can|will|could|you stop|change|talk|save me|mind|this
too.late stop|save|help
let|letting it|them|this|me|myself finish|run|take|slide|drown|bleed|sink|slip|starve|die !time
this.time ~right|fail|mess|work|sure|succeed
finish what started
go+|gone through it|this|that !surgery
wont|not|no gonna|intention|coming|come|turn|going|turning|planning back|around.from|$|this|alive
about|gonna|going do.something cant|stupid|take
attempted|tried|did ~hour|last|broke|snapped|failed|again|interrupted|alive !text
get|take|come|please this|the|my|these BLADE|GUN|MEDS|rope away|out|from
do|doing|did|done.it TIME|after|when
WILL be.dead|gone TIME|by`,
  },
  // C-SSRS 5: a time.
  {
    id: 'en-time',
    tier: 'crisis-imminent',
    say: `& ACT TIME
& SUICIDE TIME !hotline
WILL|want|wanna die TIME
tonight|today|tomorrow|tonights|its|TIME night|day|end.$|night|day !of|off|at
its|it|thats happening|going|gonna|when|set|for|happens tonight|today|tomorrow|thursday|friday|saturday|sunday|monday !well|to_rain
my|the|her|his last|final night|day|days|hours|meal|dinner|supper|sunset|sunrise|breath|christmas|birthday|words|weekend !of|at|off|before|for_work
last night|day|time|days|one alive|here|earth|ever !i
picked|set|chose|chosen|circled|have|got|haven|marked|picking date|day !with|for|night|off
im|ill|i|itll|it|all over|gone|dead by|before TIME|then|my|the|christmas
by|before TIME|then|morning ill|im|i|itll gone|dead|over|no
after tonight|today|tomorrow ~wont|dont|never|noone|nobody|free|over|peace|gone|no
not|wont|dont|never see|make|live|here|alive|wake|last|around|be tomorrow|morning|sunrise|tonight|monday|christmas
giving|gave|give|given.myself|it ~til|till|until|birthday|then|days
wont.be.long now|left|til
count|counting|countdown down|to ~ten|end|zero|done|die|go|days !christmas|vacation
TIME|after|once|when ~then ~im|ill|its|itll done|over|gone
theyll|they|you|someone|police|he|she find|finds|discover|found body|in_the_morning|dead|cold|hanging
corpse+|morgue|coroner|obit+|obituary|autopsy|bury|buried|cremate+ ~me|my|i|tomorrow|text`,
  },
  // C-SSRS 5: a plan, preparation, affairs.
  {
    id: 'en-plan',
    tier: 'crisis-imminent',
    say: `HAVE|made|know|figured|theres|worked|thought|is a|my|the|how|out|about|of plan|plans|method|way|how !b|for_the|for_my|ride|home|to_get|now|are|much|many|you|was|it
plan ~ACT|die|MEDS|gun|rope|it|end
HAVE|everything|all|its|is everything|all|it i|id|is|set need|up|ready|planned|set|bought|reach !for_my|thank
everything|it|all.is|s|was bought|planned|ready|prepared|arranged
wrote|write|writing|left|leaving|written|record+|HAVE|finished|made|typed goodbye|suicide|farewell|last|final|my|a note+|letter+|video+|will !for|of|school|doctor|from|work
goodbye|suicide|farewell note+|letter+|text|message|video
note|letter|letters|will|passwords is|are|s|already|for|in|on ~written|done|ready|table|counter|desk|bed|drawer|door|glovebox|kitchen|kids|boys|girls|wife|pillow|envelope
affairs|things|paperwork|life|accounts|finances ~order|closed|settled|sorted !for_school
everythings|everything|all|bills settled|paid|arranged|sorted|handled ~can|go|ready|now|rest|done
loose.ends
insurance|will|beneficiary ~updated|signed|pays|clears|covers|suicide|pay|year|changed !wont
gave|giving|give|gifted|signed|signing|left ~away|over|to ~stuff|things|PET|guitar|watch|ring|car|truck|guns|tools|belongings|possessions|so|nephew|niece|brother|neighbor|sister|son
gave|giving|given.away.my|all|everything
my|the watch|ring|guitar|records|keys|jewelry ~for|to niece|nephew|brother|son|daughter|sister
find|found|finding home|someone for|take PET
bought|paid|picked|planned|planning|arranged|prepaid casket|coffin|burial|headstone|funeral|urn|plot|cremation
turn|turned|turning|shutting phone off !airplane
scope+|scoping|checked|visited|drove|went|walked out|by|to bridge|overpass|cliff|spot|tracks|roof`,
  },
  // Means at hand: clinical reference 2.4.
  {
    id: 'en-means',
    tier: 'crisis-imminent',
    say: `& GUN my|loaded|hand|lap|mouth|head|table|nightstand|bed|beside|closet|drawer|chin|temple|ready|safety|cabinet|key|seat
HAVE|bringing|buy|own|with|get GUN !show|safety_course
& BLADE wrist+|throat|arm|arms|thigh+|tub|bathtub|neck|skin|veins|vein|hand
holding|hold|held|gripping|clutching|pressing|locked|staring|grabbed BLADE
bullet+|trigger|round.my|name|left|in|chamber|finger|loaded|one
finger|put|one|a|pull+|last|save+ bullet|trigger !points|train
GUN gone|missing|under|loaded|out|on|in
noose
around|round neck
& ROPE neck|beam|ceiling|rafter+|garage|tree|closet|tied|up|hook|fan|attic|hung|door|trunk|basement|stool|chair|bought|knotted|hardware
knotted|tied|looped over|to|around|from|up beam|ceiling|fan|rafter+|hook|tree|door
beam|hook|branch|rafter+|fan hold|holds|strong|snapped|broke|weight
bag|plastic|helium|tank over|around|on|next|and MY|tank|bed head|face|mask|bed|hose
head in|into.the oven
hose|tube ~exhaust|tailpipe|muffler|window
& garage car|engine|truck|motor running|on|idling|started|closed
carbon monoxide !detector|alarm
charcoal|grill in|inside car|tent|bathroom
turn+|left|open+|leave on|the|up gas|oven|stove ~windows|closed|sorry|sleep|lay|door|pilot
gas on
rocks|stones|bricks ~pocket+|coat|river|backpack
lighter|match|gasoline ~on|over|poured ~me|myself
MEDS READY
READY MEDS|bottles
MEDS in|on|next|by|beside.front|my|to|the ~hand|me|lap|palm|bed|spoon|nightstand|counter
HAVE|bottle|handful|full MANY|enough|bottle|of MEDS hand|front|me|here|ready|tonight|and|counter|lap|calling|staring
enough|saved|how MEDS|many|much|stuff|insulin ~kill|die|end|do|wake|lethal|fatal|od|overdose|take|death|stop
lethal|fatal|deadly dose|amount|combo|combination
WILL|WANT TAKE|chew MANY MEDS|bottle|them|em
spoon|needle|syringe ~ready|coming|back|loaded|last`,
  },
  // An overdose taken or under way: clinical reference 2.4.
  {
    id: 'en-overdose',
    tier: 'crisis-imminent',
    say: `overdose+|oded|oding|ods|od
just|i|ive|she|he.odd
tired want|wanna|need ~rest.forever
rest.forever
& TOOK MANY MEDS
TOOK all|every|everything|them.of.it|them|last|all|in.my|$|the !as|vitamins
i|she|he|just|and|so took|swallowed|downed everything|them.all
took|taken|swallowed too|way many|much !time
TOOK whole|entire|full|the|most|rest bottle|pack|packet|box|strip|script|thing|month|supply|cabinet
TOOK bottle+|handful+|fistful !of_BOOZE|water
TOOK MEDS all|till|until|whole|every|many|gone|lot|purpose
empty|emptied|found MEDS|the_bottle|bottles|packet+
TOOK|drink|sip++|drank POISON|under_the_sink|stuff_under
& TOOK MEDS BOOZE
TOOK|MEDS ~on_purpose
on.purpose|intentionally|purposely TOOK|overdose+
all|every of|last it|them|pill|one gone|swallowed|down !home`,
  },
  // Places.
  {
    id: 'en-place',
    tier: 'crisis-imminent',
    say: `STAND on|at|over|off|by|near|from|to|top|next|between ~HIGH
im|hes|shes|he|she|i|up on|at|over|off HIGH !game|work|fixing|now_be|with
on|over|off ledge|tracks|railing|guardrail|edge|side !of_bed|of_my|of_town
long.way.down
top level|floor|deck|of garage|parking|building|bridge
look+|looking|stare+|staring|looked.down|over ~water|street|ground|jump|river|below|cars|roof|bridge|edge|tracks
wait+|waiting|next|for next|the|for train !station_to|home|late
walked|walk|walking|swim|swimming|wade|wading|went into|out ~ocean|lake|river|sea|water|waist|woods
reservoir|overpass|bridge|tracks|ledge|cliff|roof ~now|nobody|alone|end|bye|sorry|jump|cold|late|said !traffic|closed|toll
river|water|train|bridge|tracks.is|right.right|there|here`,
  },
  // Leave-taking.
  {
    id: 'en-goodbye',
    tier: 'crisis-imminent',
    keeps: true,
    say: `sorry ~everything|all|it_all ~BYE
BYE sorry|love
dont|stop|no schedule+|book|call|text+ ~wont|not ~here|alive|exist|around
BYE forever|world|cruel|everyone|everybody|all|yall|ever|good|4ever|eternally !!talk|later|next|see|until
this|heres|guess|its|theres|so goodbye|farewell|bye|the_end|my_end|it_for_me|how_it|where_i_get !i
saying|said|say|sent|texted|wrote|telling|text|posted|called ~BYE !for_now
my|last|final goodbye+|farewell|words
last|final message|text|time|thing|call|txt|msg|one|dinner youll|you|u|ull|ill|anyone|from|ever !i_ate|sent
never|wont|not|dont hear|see|bother|worry|deal|text|reach from|about|me|with|back me|again|anymore !appointment
youll|you|u|they|theyll|noone|nobody|everyone never|wont|not|dont|get worry|hear|deal|bother|see|put|rid ~me|again|anymore !tomorrow
by.the.time ~read|see|get|find|home|wakes|comes
when|once|if|after you|u|ur|youre|anyone|someone|they|somebody read+|see|get|find ~im|ill|its|please|know|tell|gone|body|dont|too
if dont|wont|not make|wake|answer|here|come|respond ~tell|take|please|give|feed|love|its
tell|let WHO|my love|know|sorry|i|im|how|that !call
tell them|her|him|WHO love|loved|sorry
take|look|watch care|after|over|of ~WHO|PET|each !!tonight|weekend|friday|tomorrow|while|today|vacation
someone|somebody|can|who|please|hope ~feed|walk|take|adopt|get|raise|want ~my PET|kids ~if|wont|gone|not|never|when|after
sorry|forgive|apologize|sry ~for|what|everything|all|the im|ive|leaving|i|what|trouble|mess|couldnt|giving|wasnt|ending|who ~to|do|done|you|about|strong|enough|better|anymore|everyone|put|$
forgive.me
love|loved you|u|yall|them all|always|so|guys|everyone ~goodbye|bye|sorry|forever|remember|forgive|please
ive|i|always.loved.you|yall|them
remember.me
dont|no cry|mourn|grieve|sad|blame|miss|guilty|come|look for|me|yourself|over|at|looking !session
its|this|isnt|wasnt|not|nobodys|noones|none|is not|your|nobodys|anyones|his|her|of fault !mine
you|u|yall|they|everyone did|tried|gave|done your|all|best|everything|enough|hard you|could|but|their|they
thank|thanks|appreciate|grateful ~wasnt|isnt|not|didnt|couldnt enough|work|help|save
thank|thanks for|4|you trying|tryin
cant|couldnt|nobody|nothing|noone|not be|could|can|me save|saved|fix|fixed|help|helped|saving|worth !you_with|money|this
see|meet|find|waiting you|u|ya|them|him|her|for ~side|heaven|hell|afterlife|gates !of_town
see+|meet+|join+|with|be|reunite+|hold+|going|home|go|called|calls|calling|come|ready|taking ~jesus|god|lord|maker|heaven|savior|him|allah|father|angels ~tonight|soon|home|now|today|together|again|$|finally !church
together|all.in|to.heaven
made|make|making my|peace peace|with god|with|lord|it|dying
at.peace it|this|my|what|dying|death
soon|tonight|finally|tomorrow|itll|ill free|peace|over|rest|quiet|still of|all|forever|pain|it|finally|for|eternal|everyone|now|$ !work|school
no.more pain|suffering|hurting|tears|checkins ~after|tonight|soon|tomorrow|forever|bye|dovepic
wont|not|never|isnt|dont be|need+|gonna ~here|alive|around|exist|them|it|there|needed|any to|for|it|by|when|after|that|much|anymore|where|appointment+|now|long|next
where going ~wont|dont|no|not|need|better
this.is.it $|for|im|guys
never|finally|so|weirdly|im been|felt|feel|so calm|peaceful|clear|light ~now|decided|first|today|know|over|happening|done|years|yrs|$ !thanks|since_treatment
fought|tried|held as|so|hard|long hard|as|long i|as
my time|journey|story|fight|watch|war is|has|s|ends|already|here up|over|done|come|ended|here|ends
time go|leave|rest|die !home|bed
sign+|log|logging|clock+|check+|tap++|peace+|bow+ off|out ~forever|good|permanently|life|world|early|deal|$ !ok|at|groceries
curtain.call
finish+|end|write|delete story|book|chapter|credits
pillpic.pillpic.pillpic
& skullpic|gravepic|bye|goodbye|goodnight|done|sorry|wavepic|me|im|tonight|heres gunpic|ropepic|knifepic|pillpic|bridgepic`,
  },
  // C-SSRS 2 and 3.
  {
    id: 'en-suicide',
    tier: 'crisis-active',
    keeps: true,
    say: `SUICIDE
grippy.sock+
alt.f4|f4
uninstall|unsubscribe|respawn|delete|quit life|existence
kermit
six|6.feet|ft.under
pushing|push.up daisies
toaster.bath`,
  },
  {
    id: 'en-act',
    tier: 'crisis-active',
    say: `ACT
WANT die|dye|dei|dy|dying|diee !!laughing|hair|embarrassment|roots|laughter
want|wanna|iwant|need|rather|deserve+|prefer|time|ready|supposed die|dye|dei
do|did|done|doing something|smth|somethin|sumn stupid|drastic|bad|crazy|dumb|regret|rash|permanent|terrible|myself
cant|dont|cannot|not|afraid|scared|dangerous trust|safe|keep|stay|be|of|alone|around ~myself|safe|alone|them|me !money|diet
im|i|am|feel|feeling not|dont|isnt|unsafe|aint safe|alone|myself|with|being !driv+|to_drive|at_home
danger.to self|myself|herself|himself
afraid|scared|worried|terrified what|ill|i|myself ~do|act|hurt|it
act|acting on|it.it|them|this|these|thoughts !my
if|maybe|how|when|should|who|reason|havent|wouldnt|thought|wont|almost i|id|just|would|ill|about did|do|done|doing_it ~kids|over|nobody|dog|with|how|asking|now|$|only|then|today|time
get.it.over.with
hide|hid|hiding|lock+|gave|give|take|remove|hold|ask+ all|my|the|up|away|everything|her BLADE|GUN|MEDS|sharp|sharps from|away|me|up|so|because|cuz|bc|to|hold|myself
imagine+|picturing|picture|fantasize+|think+|thinking|thought+|vision+|wonder+|urge+|dream+|images|daydream+ about|of|abt|how|just|myself|me jumping|hanging|swerving|driving|crash|crashing|bleeding|ROPE|GUN|od|insulin|bridge|train|oven|drowning|falling|doing_it|overdose|pills|tracks|knife|stepping|wall !out|course
GUN|rifle|rope|pills|bridge|knife|blade|razor|bottle|ropepic ~think|thinking|calling|about|mind|looks|obsess+|tempting|whisper+
way+|method+|how|easiest|painless|quickest|fastest to|of|way+|method+ ~die|ACT|go|painless+|do_it|end
research+|google+|look+|search+|read ~painless|methods|suicide|die|dying|lethal|dose|overdose|hanging|ways_to
easy.way.out
one.way.ticket|trip
want|wanna|need|wish|let|make it|this|everything|life|all|to to|all|be|just end|stop|over|ended !session+|questions|texts|pain_in
make.it.stop|end
end|ending things|this|the|my|it for|permanently|misery|pain|suffering|once|all|deal|$ !of_month
final|permanent|only solution|exit|way_out|nap|answer
voice+|demon+|it|head|they|something|god|satan|tv tell|tells|telling|say+|said|saying|want|wants|command+|scream+|keep+|whisper+ ~die|ACT|SELF|kill|hurt|cut|jump|do_it|harm|end
pact|promise|promised|deal|told with|to|myself ~end|die|checking|ends|it|done|last
counting|count|waiting|hoping|stopped|skip++|quit|stop ~insulin|shots|warfarin|heart|clot|MEDS ~take|takes|kill+|nature|quits|out|die|finish
nature do|take|run !walk
starve+ SELF|to til|till|until|death|my !for_food
& pact|gas|bridge|rope|pistol die|death|end`,
  },
  // Self-injury, with or without intent to die.
  {
    id: 'en-self-harm',
    tier: 'crisis-active',
    say: `HURT SELF
self|sh.harm+|injure+|injury|mutilate+|inflicted|destruct+|destructive|relapse
selfharm+|selfinjury
urge+|relapse+|thinking|want|wanna|back|started|been|stop|kept|again|shes|hes|was cut|cutting|sh|burn|burning|cuttin|self !back|grass|carbs|down|out|hair|class|corners|coupon+|ties|off|my_hair
cut|cutting|cuts|burned|burning|burn|sliced|carved|scratched|slashed|burnt|cigarette|lighter|razor|blade my|her|his|up|into|on|myself|both|all arm|arms|thigh+|leg|legs|wrist+|stomach|skin|hips|ankle+ !cooking|on|at|shaving|gardening
i|she|he|ive cut|burned last|this|tonight|again|today|yesterday|deep|too night|deep|again|time|bad|first|$
cut|cutting|burning.again|deep|deeper|more|tonight
cut|went|cuts.too|so|really.deep
fresh|new cuts|scars|burns
stitches ~razor|cut|blade|deep|myself
SELF|arm|arms|skin|until|till bleeds|bleed|blood
punch+|bang+|hit|hitting|slam++ my|SELF head|face|wall|fist !on_the_door`,
  },
  // C-SSRS 1: wish to be dead.
  {
    id: 'en-wish-dead',
    tier: 'crisis-passive',
    say: `WANT|if|ok|okay|care|mind|ready|happy|better|should|fine|mad|hate|deserve+|glad|whether|supposed|be DEAD|die|death|dying !!laughing|dog
WANT|didnt|wouldnt|wont|if|hate|hated|hoping|mad|secretly|that|wouldnt|not|never|don not|wouldnt|dont|didnt|never|hadnt|could|i|have|to|he|they|i|mind wake|woke|woken|waking|born|exist+|survive+|disappear|vanish|back|alive|erased|off|wakeup !to_work|early|at|for|from_work
never|shouldnt|wasnt|shouldve been|be|have|have|supposed born|exist|alive|existed|here !happier
better|best off|of|without|if|when|once|dead without|gone|dead|if|i|shes|me|hes|im !!arrive|take|session
world|family|everyone|everybody|kids|they|husband|wife|all|hed|shed|theyd|people|life|we|wed ~BETTER|do|thrive ~without|if|different|im|i|wasnt|when
dead.than|already|inside
rather be|not|just dead|die|alive|here !in_bed
please|someone|somebody|just|god|lord|pls|let|they|can|hope|wish|universe|meteor|hoping kill|shoot|take|end|smother|hit|erase+ me|us|already|house !to
put|put out|down of|like misery|a.dog
let.me.die|go|rest|slip|fade
god|lord|jesus|universe|death|reaper|he|sky|ground take+|call+|bring|swallow|come me|home|for !to_church
why am|was|did|do|couldnt|didnt|am alive|here|still|wake|born|exist|me|survive|live !late
for.what ~live
why|how.bother|bother.with
DONT|dont|not deserve+ to|air|oxygen live|exist|alive|be|breathe
waste|wasting of|of.space|oxygen|air
death|dying|die|existing|heaven|coffin|grave|cemetery ~relief|peaceful|nice|easier|peace|release|escape|answer|comfort+|beautiful|friendly|sweet|scare|scared|freedom|jealous|calm|inviting|quiet|afraid
jealous|envy|envious|lucky ~dead|die|died|dying|passed|graves|cemetery|cancer
cancer|tumor|clot|aneurysm|meteor|bus|truck|crash|lightning|plane|wreck|car|heart_attack|covid ~happy|relief|hope|treat|takes|take|wouldnt|mind|close|let|already|fine|hit+|disappointed|kill+|ok|wish !fee|insurance|pass
hope|wish|mind|care|praying|hoping|disappointed|if ~cancer|bus|truck|lightning|meteor|plane|crash|crashes|aneurysm|semi|clot ~me|hit+|it|kill+|terminal|down
wouldnt|not|dont|didnt|wont|doesnt mind|care|bother|upset|fight|scare|afraid|matter|attached|scared|happens ~die|died|dying|dead|hit|wake|woke|death|live|alive|crash|survive|me|stopped !if_you|reschedule|to_ask|billing|needles
live|living or|vs die|dying
seatbelt|helmet ~anymore|fate|dont|stopped
fate|god|nature choose|decide|take|do
stop+|quits|stopped heart|existing|breathing|living|being !medicine
heart|breathing stopped|stop|quit|quits !to
gravepic|coffinpic
think|thinking|thoughts|thought|dream+|fantasize+|obsess+|mind|wonder+|talk+|imagine+|what_if ~death|dying|dead|die|funeral|coffin|grave|existing|existed|gone|alive|ending|stopped_being !my_dog|birth
death.thoughts|wish
passive|intrusive|active.si|ideation
ideation
endorses|reports|denies|voices|expresses|states si|hi|suicide|suicidal|wish
im|am.dying !to|for|laughing|of|my|at|here|inside
feel+|felt|think|im|i|gonna|going like|im|to|gonna|i|am|going|be dying|die !to|for|laughing|of|my|at|here_laugh|inside|$_lol
my|own|her|his|come|show|attend.to.my funeral|obituary|headstone|tombstone|eulogy
die|died|go|pass|slip+ in sleep
go+|fall|lay|want|one|just|put to|long|a|asleep|and sleep|nap|bed|asleep|down ~not|never|forever|dont|without|alarm|wake !early
sleep forever|eternally|permanently
not|never|no|dont|without wake+|waking|woke up|again !!early|late|feeling|alarm|tired
fade|drift|slip|evaporate.away|out
disappear+|vanish+ !to|for_a
switch|turn|shut me|myself|off|it off ~back|on|for_good|forever
not|stop|stopping|non existing|exist|existence|being !late|mean|rude
button ~erase+|end|die
erase+.me
nonexistence|nonexistent|nothingness`,
  },
  {
    id: 'en-not-living',
    tier: 'crisis-passive',
    say: `dont|didnt|not|never|dnt|doesnt|cant|no|aint|hardly want+|wanna|wana|care|see|desire|keep|got|enjoy|have|need|wanting|it to|2|be|b|it|in|ta|me|this|myself live|living|be|b|exist+|wake|go+|keep|here|alive|continue|fight|do|breathing|around|survive !back|this_program|late|rude|bothered|tonight|from|list|at_home|texts|home
dont|not|cant|cannot|couldnt|dnt|wont live|go+|keep|do|take|handle|face|stand|carry|fight|bear|continue|cope|survive|hold|hang|deal|tolerate|make|keep like|this|it|on|going|living|doing|another|anymore|fighting|pretending|much|trying|the this|anymore|longer|more|day|life|$|living|like|way|going|fight|night|pain|it !friday|monday|tuesday|thursday|saturday|the|class|without|till|for|long_drive|appointment|program|up
cant|cannot.go.on !monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|my|vacation|#0
TIRED LIVING|life|everything|fighting|trying|this|hurting|pain|waking|world|suffering|it|pretending !in|with|at|program|with_you|survey|alone|cold|paycheck|shower|mess|snow|rain
tired of.it.all
done|over|finished|through|finish with|w|it|all|fighting|trying|life|living|this|here|existing life|world|everything|all|it_all|fighting|trying|living|$|i|existing|here|pretending !work|survey|form|class
im|i|just|so.done.$
so.done.im|i|fr|bro|man|honestly
so|im|just|and tired|exhausted ~just|cant|want|dont|ready anymore|rest|stop|over|end|done|go|fight|wake
hate|despise|loathe|regret|resent my|being|that|living|life|waking|existing life|alive|exist+|up|survived|woke|living|$ !job
hate.life|living|existing
want|wanna|just|let|this|in out|leave|go|off|escape|exit of|this|the|here|life|with|be|home|to life|world|it|here|him|her|heaven|peace|them|earth|planet|existence|god !job|house|program|texts|apartment
leave|depart|exit world|earth|life|planet
this life|ride|world aint|isnt|lets|is it|for|me|not
wont|not|never|dont|cant|doubt be|see|make|live|picture|gonna|myself|going|imagine|around|last here|around|alive|it|myself|past|living|being|to|reach|long much|long|christmas|birthday|summer|year|#18|longer|anymore|next|future|for|end|night|week|old|by|past|winter|thanksgiving|through|spring
not|wont|dont.long|much.for|left|longer|time.this|left|world
ready|time|okay|good go|rest|leave|meet|die|be_done|end|sleep|be_with !home|back|now_wait|camping|when_you|whenever|to_bed
ready rest|sleep|peace for|good|forever
rest|sleep|peace|quiet for|good|forever|eternal|permanent|at.last
eternal|forever rest|sleep|peace
not|dont|didnt|never|wasnt|isnt meant|belong|made|built|fit|cut|for this|life|world|earth|here|living
life|living|world|existence|existing|alive|everything not|isnt|aint|has|doesnt|no|lost|never|is|feels|n worth|meaning|point|purpose|pointless|meaningless|unbearable|hell|torture|empty|useless|sense|over !again
life sucks|hurts|pointless|meaningless|over
isnt|not|aint|wasnt|hardly|barely|nothing|no|never worth it|living|all|trying|fight|pain|being|anymore|effort !drive|price
worthless|useless|failure|pathetic|unlovable|garbage|disgusting|nothing|trash
not|dont|never|i|nothing|nothin matter+ !what_time|to_me_when
lost|lose|losing|no|dont|gave|zero|without the|my|any|have will|desire|strength|wish|reason|fight|drive to|2|left|for|in live|living|go|fight|keep|me|life
counting|count days|hours|down until|til|till|till ~over|end|off|done|go !christmas|trip|vacation|surgery
only|reason|if|cuz|cause|bc here|alive|havent|wasnt|im|keeps|stay|living|not ~mom|mama|kids|dog|cat|son|daughter|because|cause|cuz|her
story|chapter|book|life|im ended|over|finished|blank
exist|existing|breathing|going.through is|on|hurts|just|only|the autopilot|motions|exhausting|hurts|exist
im|i|already|feel a|like|already ghost|shell|corpse|zombie|dead !movie`,
  },
  {
    id: 'en-no-reason',
    tier: 'crisis-passive',
    say: `no|any|a|one|what|whats|the|zero|lost|see|aint|isnt|without|not|find|give|nothing REASON to|for|in|of|2|n|left|anymore|for live|living|livin|go+|here|alive|life|stay+|keep|continue|breathing|trying|wake|remaining|fight|me|anything|this|exist+ !survey|driving|waiting|form
no|any|what|whats|the|see|not|isnt|wheres|so point|purpose|piont|meaning|use|pointless anymore|$|of|in|me|life|left|everything|this !survey|taking|coming|driving|questions|rushing
nothing|noone|nobody to|left|worth|for|keeping|holding live|lose|me|for|here|look|left|living|anymore
nothing|noone|nothin.matters|left|helps
no|lost|losing|without|any|out|all|zero.hope
no|any|zero future|hope|way_out|escape|light|end_in_sight !updates
hope gone|lost
give|giving|gave|given|gived.up !smoking|drinking|alcohol|coffee|soda|sugar|my_seat|caffeine|carbs|gluten|dairy|meat
cant|beyond|past saved|fixed|saving|help|repair|fixing
trapped|stuck ~escape|die|no_way`,
  },
  {
    id: 'en-burden',
    tier: 'crisis-passive',
    say: `burden+|burdening|burdensome|burdon|deadweight
dead.weight
NOBODY|they|everyone|wont|dont|would miss|notice|care|cares|mourn|cry if|me|when|i|about|im ~me|gone|i|im|died|dead|alive|live|disappear+
NOBODY needs|wants|loves|cares|like|love|want|need about|me|for|if|$ !coffee
everyone|everybody|they|theyd|family|people|yall|kids|you be|would|will glad|happy|relieved|thrilled|fine|ok|celebrate|over if|when|once|without|i|it ~me|gone|died|dead|wasnt|$
ruin+|drag++|drain+|weigh+ everyone|everybody|family|life|lives|them|everyones|down me|gone|without|better|down|with
in.everyones|the|their.way`,
  },
  {
    id: 'en-plea',
    tier: 'crisis-passive',
    say: `help|save.me !reschedule|schedule|book|cancel|change|move|log|answer|fill|understand|find|with|get|set|pay|figure|out|decide|a|so|sleep
somebody|someone|please|anyone|pls|plz.help !with|reschedule
need|want|beg|begging|crying|cry|send|screaming.help|4|for|help|out !with|to|getting|finding|changing|on|scheduling
need.someone|somebody to|2.talk|help
in|having.a|crisis.crisis|$
crisis.line|hotline|text|team
its|this|an.an|emergency|is.emergency|an|$ !contact|room
^.emergency.$
911|988|sos
call|get|send police|cops|help
wellness|welfare.check
wants|trying|tried|threaten+|going|gonna kill|hurt|murder|shoot|stab me !laughing
im|am|is.not|isnt.safe !driv+|to_drive
not|dont safe|feel here|safe !driv+|to_drive|driving
losing my|the|all|it mind|it|grip|fight|battle|will
committed|commit voluntarily|myself|me|hospital
bad|scary|intrusive|those|ugly|darker|these thoughts ~again|back|hurt|tonight|worse|stop|scare|act|now
thoughts are|came|keep|r|coming back|again|coming|worse|winning|loud
used.to want|think|wish|hurt|cut ~die|dead|death|ACT|SELF|live
zero|no|without|clean|years|months|weeks|days|since|year|week|stopped|day cutting|cut|attempt|sh|self|harm|urges !class|back
died|took|killed|lost suicide|life|overdose
wanna|want|could|need be|go|see with|to|where my|him|her|mom|dad|mama|them ~again|heaven|up|passed|so_bad|$`,
  },
  {
    id: 'en-more',
    tier: 'crisis-imminent',
    say: `i|ive|just did.it ~know|enough|enuf|sorry|pills|done|cant
its|it.is loaded
jumped ~legs|alive|move|here
on.purpose|intentionally
HAVE|with|the|got ~in|on my hand|lap|mouth ~pills|gun|swallowing|calls|and
swallowing|taking ~hand|what_i|them_all
water.is|so cold ~anyway|walk|walking|in
spare|key|door ~mat|neighbor|whoever|open|mom|first|unlocked
whoever reads|finds|comes|opens|has
dont|not.let my|the|her|him|it ~first|open|opens|find|in|see
when it|this ends|end|stops ~i|me
last cig|cigarette|drink|sunset|sunrise|alarm|stop|supper|dinner|song
lights.out
forever.one
found in|wearing
chose|picked|laid the|my|out outfit|dress|clothes|suit
sold the|my herd|everything|truck|guns|horses|boat
emergency.contact ~coroner|funeral
youll|you.will see|know|understand monday|tomorrow|soon|when
sorry to|for whoever|him|her|driver|them|who
step|stepping|gonna ~out|front
all.set|sealed|its.time !for|to|thanks
thats|so my.day|when|it.then
letters|letter one|for|each|sealed ~each|them|kids
said|say my byes
hes|she|shes|he|son|daughter|husband|wife ~locked|barricaded|wont_answer|not_answering|took ~razor|gun|pills|revolver|bathroom|knife|rope
he|she|mom|dad|wife|husband said|told|texted ~goodbye|be_good|love_you|wait_up|sorry|take_care ~not|gone|answer|answering|took|off
wrists|throat cut|slit|slashed
going|goin.now|in
fire.escape|shoulder|overpass ~jump|truck|now|step
up|im|out on|at|in|by.the|my ~bin|crane|chair|stool|tower|cliffs|reservoir|quarry|bridge|tracks !job
not|dont|wont come|coming|be.coming|be back $|from|this !till
short.walk|drive to
took|take|taken|tookk em|them|it all|around|sorry|sry|at|changing
took|taken|swallow+ remainder|rest|remaining|lot|whole.lot
engine is|s|going|running ~nap|sleep|shut|closed
one.foot over|off
tie|tying|loop|knot it|this|right ~right|shaking|tight
oven|gas on ~light|lit|pilot|open
finished.too|myself
in.a.minute ill|im
password to|for phone|bank|account ~need|in|kids|wife
put|left|leaving phone on|behind ~find|dresser|table
washed|wash down with
sidearm|weapon|service.weapon|piece|iron ~loaded|cleaned|locked|ready|bathroom
eow|end.of.watch
hold.the.gate
platform|next.one ~off|step
i|ive doused|poured ~matches|gas|myself
wont|no|not.be ~problem|burden for|to
everybody|everyone|everything taken.care
be with|hold ~again before|tonight
locked himself|herself|themselves|in ~bathroom|room|garage|weapon|answer|quiet
getting|get all his|her tools|stuff|things
pills|it|rope|attempt.didnt work|kill|do
min|mins|minutes|hour|hours.left
after.tonight|today|tomorrow
charcoal|grill lit|tent|zipped
feels.like ~long nap|sleep
gun chair|quiet|porch|alone
roof|bridge|ledge ~crying|told|sister|brother|help
knife|blade ~pushing|pressing|chest|here
so.much.blood|i.did.this
twenty.three|22
TOOK|take everything|all|what i|was|id had|have|left
might|may|gonna|could|will jump|step !in|on|into|over|at|for|to|rope
step|stepping|walk.off $
leaving|leave|left|giving everything|it_all|all|house|money ~to my|the sister|brother|kids|son|daughter|wife|niece|nephew
mind is made
it|this|all|everything|pain ends|stops tonight|today|tomorrow|now|soon
giving|gave|given|give my|all ~things|stuff|belongings|possessions away
matter.of.time ~do|before|until
platform|station|bridge|roof ~jump|step
hanging|swinging from rafter+|beam|ceiling|tree|fan
bleed+|bleeding|blood from|on|in|all wrist+|tub|bathtub|arms
too.late ~cops|police|ambulance|call|bother|help|save
love|loved you|yall|them|u all|both|guys ~sorry|goodbye|bye
sorry i|im couldnt|wasnt|cant|not|didnt|failed ~stronger|enough|better|hold|fight|stay
tell ~wasnt|isnt|not her|his|them|their|your|anyones|fault
my last text|message|note|words|call|day|night|post
were|was|are the.best ~bye|goodbye
no|dont need refill+|meds|appointment+|it ~not|wont ~need
deleted|cleaned|packed|erased all|my|out ~accounts|room|phone|photos|stuff|everything ~so|mom|have.to|nobody|noone
finally|soon going|gonna|be free|peace|over|done !from_school
its|it.is over for.me|now
itll|will|it all|be over soon|tonight|tomorrow|then !class|winter
do|doing.it on|after|at|when|before my|the|christmas|monday|birthday|they
hes|shes|he|she gonna|going|about|says|said|threatening|wants do.it|jump|end
HAVE|has GUN|BLADE|rope|pills ~says|said|threaten+|threatening
my life|story is over
hell|heaven ~see|soon|tonight
surrender ~done|over
cops|police|ambulance|911 ~too.late
love.you.all.im.so|sorry
just.wasnt|isnt.enough`,
  },
  {
    id: 'en-more-active',
    tier: 'crisis-active',
    say: `to do.it ~want|reason|enough|mind|hands|fear|how
want|wants|keeps|keep|tempted|thinking|somebody ~do.it
i know how|doses|way|where ~use|problem|die|do
by my|own own|hand|doing
remove|removing myself
no.more.me
only|the way|fix|answer|solution ~death|out|die|dying
burned|burning|burnt|hurting|hurt|hit|bit SELF ~with|till|until|again iron|lighter|bled|lighter|cigarette|till|again
hand in hot|fryer|fire|boiling|water
lied on|about form|survey|test|question ~plan|three|3|suicidal|really
where|when|how|that could|would|id.do|do.it ~die|nobody|quick|drown
not come|coming|surface up for.air|again
high place|places|enough
tied a|the|my scarf|belt|rope|sheet|cord
picking|scraping|digging skin|arms|wounds|scabs bleed+|till|until|again
code|key|combination ~safe|gun|cabinet|meds
same.way|day he|she|as did|died|him
si w|with|no|plan|passive|active|endorse+
ask+|asking|wants|steal+ ~her|his|back|about|how ~pills|pill|gun|deep|bottles|knives
sharp|sharps
rehearse+|rehearsing
urge+ sh|to.sh
plan ~method|wont|tell|honest|week|normal
wrist+|arm|arms|thigh+ ~box|cutter|razor|slic+|slice+|blade
pour|count|counted|line pills|bottle|them ~back|every|night|longer
drive|drove|driving|speed ~hoping|seatbelt|cliffs|cliff|deciding
knife under|for pillow|himself|herself
which.tree|exactly.which
how|when|if.people|id|ill|to do.it|just.how
slit.em|it
urge|urges is|at|are ~9|10|nine|ten|bad|strong
punch+|punched my stomach|belly|wall|face|head
die.die|god.told ~home|die
peel+|pull+|pick+ my skin|fingers|hair|nails ~wrong|blood|until
knifepic|bloodpic bloodpic|again|last|arms|arm
going.to.do.it this|soon|anyway|when
close.i.am|how.close
si.is|the.si
people do.it
beams|rafters|barn ~look|looked|long|too
hairdryer|toaster ~tub|bath
held|hold my head|breath ~under|bath
self|arm ~settles|relief|calms
purging and|cutting
from.me|from.myself
cssrs|ssrs|c.ssrs ~positive|high
hurt|hurts to drown|hang|die
not sticking|staying|hanging around
deserve|deserved.it ~punch|wall|knuckles|cut|hit
i|she|he cut $
im|and i cut
cut|cutting.myself|me|again|$
talk+|talking about|of jumping|dying|hanging|suicide|killing|ending|overdosing
unsafe $|tonight|alone|with|right
feel.unsafe|feeling.unsafe
do.it ~gonna|says|will|tonight`,
  },
  {
    id: 'en-more-passive',
    tier: 'crisis-passive',
    say: `want|wish|need|make|just pain|hurt|suffering|it|hurting stop|end|over !session
tired|exhausted want|need|wanna|let rest|sleep forever|ever|good
belong here|anywhere
on.the|a overpass|ledge|tracks|cliff
world|life|they|family|house|everybody|things would|itd|be|spin|run|quieter ~better|easier|quieter|fine ~without|wo|w_o|me
shoulda|should|wish been me
there|was|just.no.me
wish|wishing ~wasnt|never|werent|hadnt|that_i|stop|gone|morning|here
dont|nothing look forward
no.reason
organs
waiting|wait on|to|for ~die|end|death|over|him|train
ready.whenever|when|for.him
trade.places
leftover|borrowed time|life
cant|dont picture|imagine|see next|future|summer|myself|past
wouldnt|dont.mind|cry if|the
not being|be|continue|wish|remain
purpose|point im|just wasting|for
let.go|go of !the_gym
dont like|wish|want ~living|continue|live|be_here
too.much|heavy for|to me|carry
wouldnt fight|mind|stop|run|care if
care|idc what happens
world|life nicer|better|kinder without
wana|wanna wak|wake
run|ran.out of mine|reasons|hope|fight
wanna|want get.off
nobody|noone wants|needs ~pay|me
existing|living|breathing|waking|alive hurts|sucks|hard|exhausting
lucky|jealous ~dead|died|passed|dog
live|living|die here|or ~same
ok|okay|fine|good.if i stopped|died|freeze|went|go|disappeared
took|taken|take me.instead|me instead|of
find|found|finds something terminal|bad
sirens|ambulance ~for.me
heart should|hint|just quit|stop|hint
lord|god|almighty call+|relieve|take|called|calls my|me|number
put.people|me|us|ppl ~down
hope|hoping dont|not see|wake|make
freeze|fire|crash|gets|happens ~fine|leave|happens|gets|let
want|reason to.stay
had|have.me|never born|had
dead.weight
bother waking|living|trying|getting
what.is|for|it.any|all of|for
wrong.one
shouldve|shoulda|should.been|have me
look|cross ~street|cross ~happens|anyway
finish+.the.job
taking.up space|air|oxygen
refuse chemo|treatment|surgery|dialysis
respawn
overstayed
excused|usefulness
anything|plan|nothing for.me past|after
give my spot|seat|organs
told.me i.had week|month ~sleep|happy|glad
see|no|only|any way|light out|through !of_the
had|ive.enough of life|living|everything|it_all|this
enough of.this|my life
left|have nothing|nobody|noone|none to.live
cant.live without|with !my_phone
be|easier|better|happier if i ~wasnt|werent|gone|not here|around|alive|there
long|longing|yearn+|ache|crave for death|end|peace|rest
existence|life|living|existing is pain|torture|hell|hard|suffering|agony
ready for it|this|the to.be|all over|end|done
burden+|problem to|for everyone|everybody|them|you|family
its|life.over
give|giving|gave.up|in
i.surrender
NOBODY miss|notice|mourn me|if|when`,
  },
  // Faint signs, two together: death beside a wish, a denial or a reason; a means beside a thought.
  {
    id: 'en-faint',
    tier: 'crisis-passive',
    say: `&& MORTAL ACHE
&& MORTAL NOT
&& MORTAL REASON
&& MORTAL FINAL
& DEED ACHE
& DEED LEFT
&& NOBODY LEFT
& LIVING NOT
& LIVING WANT`,
  },
]
