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
do|doing|did|take|taking|took|takes SELF in|out !to|for|of
take.me.out $|already|lord|god|please|soon
blow|blowing|blew brains|head
jump+|leap+|throw+|threw|step++|walk+|dive|fling+|lay|laying|roll SELF|off|from|into|under|in|over|onto ~HIGH|VEHICLE|window !of_line
drive|driving|drove|crash+|swerve+|steer+|ram++|wreck+|veer+|plow|slam++|run|floor+|go ~into|off|under|in WALL|bridge|cliff|overpass|truck|semi|traffic|oncoming|underpass|building|median|causeway|viaduct|pier|the_road|the_highway
slit+|slitting|slice+|slash+|cut|cutting|open|opened|opening|did|do|doing wrist+|throat|vein+|artery|jugular|neck !exercise+|scan|mri|xray|surgery|ultrasound
put|putting|lay|throw+ SELF in|under ~ground|grave|dirt|river|tracks
TAKE MANY MEDS|bottle|them
eat|swallow|bite|eating|put|taste bullet|gun|barrel|glock
jump+|leap+.off|from !MY point
pull+.the|that.trigger
do|doing|did.away.with SELF
endin|endd.it|my
hang+|drown+|shoot.me !out`,
  SUICIDE: `suicide|suicides|suicidal|suicidally|sewerslide|parasuicide|kms|kys|ctb|unalive+|kmself|toasterbath|sewercide
catch+.the.bus
skullpic|gunpic|knifepic.myself
commit|wanna|gonna|do.sudoku
off|unalive|delete.myself
self.delete|deletion`,
  // Signs that tell only beside another: one that is leaving, and one that puts a house in order.
  GONE: `wont|not|never|dont|aint need|needing|needed it|them|this|that|one|another|him|anymore|$|after|the|any !!ride|lift|wheelchair|help|appointment|slot|refill
wont|not|never.be|coming|come.here|there|around|back|home|alive|a_me|me !!till|until|monday|tomorrow|today|friday
there wont.be.a|me|any|another
in|into.the.ground|dirt|lake|water|hole|river|ocean !park|tour
find|finds|found.me|my_body|us
ready.now|to_go|to_leave|when_he
its|it_is.tonight|happening|my_last|time_now
last|final.call|one|stop|meal|cigarette|smoke|weekend|message|goodbye|gift !!of_the|summer|season
goodbye|farewell|bye
not going|coming.on|back.vacation|from|trip|$
i|ill|im.jump|step|stay_where
over|gone|done by.then|tonight|tomorrow|morning
i_can|ill|ima|gonna|about|going.do.it|what_i_need|what_i_have
eat+|come|cry+|dance|be.at.my.wake|grave|funeral
before|when|until they|he|she|you|someone.find|finds
then.im.going|gone|done|free !!till|until|to_the`,
  ORDER: `gave|give|giving|took|taking|dropped|dropping|left|rehomed|brought ~PET|parrot|kids|boys|girls|bird|plants|dogs ~to|at|with|shelter|sisters|moms|neighbor
wrote|written|writing|recorded|recording|made|left|finished ~letter|letters|video|videos|note|notes
unlocked
cleaned|emptied|cleared ~fridge|apartment|house|place|room|history
told|called|cancelled|canceled ~landlord|gym|dentist|boss|work|pharmacist|paper
circled|marked ~calendar|red|date
kissed|hugged ~dogs|dog|kids|head|asleep|them
so nobody|noone|they|cops|he|she|daughter|kids|wife.has|dont|doesnt|wont|have|can|isnt
thank|thanks ~kindness|everything|tried|kind|sessions
you did.everything|nothing_wrong|your_best
man.of.the.house
in.my.chart
passwords|insurance|will|title|policy
shed|so.she|he|they.have`,
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
let|letting.the|this|that river|water|ocean|sea|lake|current|tide|train|fire|flames|cold have|take|swallow|keep|claim.me !to|for
let|letting it|them|this|me|myself finish|run|take|slide|drown|bleed|sink|slip|starve|die !time
finish what started
go+|gone through|thru.with|it it|this|that !surgery
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
end|ending.things|everything !!with|early|late|at TIME|now|soon|for_good
& SUICIDE TIME !hotline
WILL|want|wanna die TIME
tonight|tonights|tonites|todays|tomorrows|is.the|my.night|day|end !of|off|at|for|before|we|when
in.#1-60|one|an|a|few|couple hr|hour|min|mins|minutes|hours ~wont|not|nothing|none ~matter|here|alive|exist|hurt
its|it|thats happening|going|gonna|when|set|for|happens tonight|today|tomorrow|thursday|friday|saturday|sunday|monday !well|to_rain
my|our|tonights|his|her.last|final night|day|days|hours|meal|dinner|supper|sunset|sunrise|breath|christmas|birthday|words|weekend !of|at|off|before|for_work
picked|set|chose|chosen|circled|have|got|haven|marked|picking date|day !with|for|night|off
im|ill|i|itll|it|all over|gone|dead by|before TIME|then|my|the|christmas
by|before TIME|then|morning ill|im|i|itll gone|dead|over|no
not|wont|dont|never see|live|here|alive|wake|last|around|be !there|able|in|at|available|home|free|ready|late tomorrow|morning|sunrise|tonight|monday|christmas
not|wont|dont|never make ~to|til|till|until|through|thru|past tomorrow|morning|sunrise|monday|christmas !appointment|session|infusion|treatment|visit|at
not|wont|dont|never make tonight|sunrise|christmas
not|wont|dont|never.be alive|breathing|living TIME
giving|gave|give|given.myself|it ~til|till|until|birthday|then|days
wont.be.long now|left|til
count|counting|countdown down|to ~ten|end|zero|done|die|go|days !christmas|vacation
TIME|after|once|when ~then ~im|ill|its|itll done|over|gone
corpse+|morgue|coroner|obit+|obituary|autopsy ~me|my|i|tomorrow|text
bury|burying|buried|cremate+.me|beside|next_to !nose`,
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
note|notes|letter|letters|will|passwords.is|are|r|s|already ~written|done|ready|table|counter|desk|bed|drawer|door|glovebox|kitchen|kids|boys|girls|wife|pillow|envelope
affairs|things|paperwork|life|accounts|finances ~order|closed|settled|sorted !for_school|lol|meaning
everythings|everything|all|bills settled|paid|arranged|sorted|handled ~can|go|ready|now|rest|done
loose.ends
insurance|will|beneficiary ~updated|signed|pays|clears|covers|suicide|pay|year|changed !wont
gave|giving|give|gifted|signed|signing ~away|over|to ~stuff|things|PET|guitar|watch|ring|car|truck|guns|tools|belongings|possessions|nephew|niece|brother|neighbor|sister|son
my|the watch|ring|guitar|records|keys|jewelry ~for|to niece|nephew|brother|son|daughter|sister
bought|paid|picked|planned|planning|arranged|prepaid casket|coffin|burial|headstone|funeral|urn|plot|cremation
turn|turned|turning|shutting phone off !airplane
scope+|scoping|checked|visited|drove|went|walked out|by|to bridge|overpass|cliff|spot|tracks|roof`,
  },
  // Means at hand: docs/clinical.md "When a person must act".
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
& garage car|engine|truck|motor running|on|idling|started|closed
carbon monoxide !detector|alarm
& hose|tubing|tube|duct tailpipe|exhaust|muffler
tailpipe|exhaust ~taped|hooked|stuffed|sealed|window|inside ~car|truck|window|sleep|hose|me|tape
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
  // An overdose taken or under way: docs/clinical.md "When a person must act".
  {
    id: 'en-overdose',
    tier: 'crisis-imminent',
    say: `overdose+|oded|oding|ods|od
just|i|ive|she|he.odd
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
on.purpose|intentionally|purposely TOOK|overdose+`,
  },
  // Places.
  {
    id: 'en-place',
    tier: 'crisis-imminent',
    say: `STAND on|at|over|off|by|near|from|to|top|next|between ~HIGH
im|hes|shes|he|she|i|up on|at|over|off HIGH !game|work|fixing|now_be|with
on|over|off ledge|tracks|railing|guardrail|edge|side !of_bed|of_my|of_town
long.way.down
top level|floor|deck|parking|structure|ramp ~ledge|edge|jump|looking|alone|sorry|wind|bye|down|enough
walked|walk|walking|swim|swimming|wade|wading|went into|out ~ocean|lake|river|sea|water|waist|woods
reservoir|overpass|bridge|tracks|ledge|cliff|roof ~now|nobody|alone|end|bye|sorry|jump|cold|late|said !traffic|closed|toll
river|water|train|bridge|tracks.is|right.right|there|here`,
  },
  // Leave-taking.
  {
    id: 'en-goodbye',
    tier: 'crisis-imminent',
    keeps: true,
    say: `BYE sorry|love
dont|stop|no schedule+|book|call|text+ ~wont|not ~here|alive|exist|around
BYE forever|world|cruel|everyone|everybody|all|yall|ever|good|4ever|eternally !!talk|later|next|see|until
this|heres|guess|its|theres|so goodbye|farewell|bye|the_end|my_end|it_for_me|how_it|where_i_get !i
saying|said|say|sent|texted|wrote|telling|text|posted|called ~BYE !for_now
my|last|final goodbye+|farewell|words
last|final message|text|time|thing|call|txt|msg|one|dinner youll|you|u|ull|ill|anyone|from|ever !i_ate|sent
never|wont|not|dont hear|see|bother|worry|deal|reach from|about|me|with|back me|again|anymore !appointment
never|wont text from|about|me|with|back me|again|anymore
youll|you|u|they|theyll|noone|nobody|everyone never|wont|not|dont|get worry|hear|deal|bother|see|put|rid ~me|again|anymore !tomorrow
by.the.time you|u|they|anyone|someone|he|she|mom|this ~read|reads|see|sees|get|gets|find|finds|wakes|comes
when|once|if|after you|u|ur|youre|anyone|someone|they|somebody read+|see|get|find ~im|ill|its|please|know|tell|gone|body|dont|too
tell|let WHO|my love|know|sorry|i|im|how|that !call
tell them|her|him|WHO love|loved|sorry
take|look|watch care|after|over|of ~WHO|PET|each !!tonight|weekend|friday|tomorrow|while|today|vacation
someone|somebody|can|who|please|hope ~feed|walk|take|adopt|get|raise|want ~my PET|kids ~if|wont|gone|not|never|when|after
sorry|forgive|apologize|sry ~for|what|everything|all|the im|ive|leaving|i|what|trouble|mess|couldnt|giving|wasnt|ending|who ~to|do|done|you|about|strong|enough|better|anymore|everyone|put|$
forgive.me
ive|i|always.loved.you|yall|them
remember.me
dont|no cry|mourn|grieve|sad|blame|miss|guilty|come|look for|me|yourself|over|at|looking !session
its|this|isnt|wasnt|not|nobodys|noones|none|is not|your|nobodys|anyones|his|her|of fault !mine
thank|thanks for|4|you trying|tryin
see|meet|find|waiting you|u|ya|them|him|her|for ~side|heaven|hell|afterlife|gates !of_town
see+|meet+|join+|with|be|reunite+|hold+|going|home|go|called|calls|calling|come|ready|taking ~jesus|god|lord|maker|heaven|savior|him|allah|father|angels ~tonight|soon|home|now|today|together|again|$|finally !church
made|make|making my|peace peace|with god|with|lord|it|dying
at.peace it|this|my|what|dying|death
no.more pain|suffering|hurting|tears|checkins ~after|tonight|soon|tomorrow|forever|bye|dovepic
wont|not|never|isnt|dont be|need+|gonna ~here|alive|around|exist|them|it|there|needed|any to|for|it|by|when|after|that|much|anymore|where|appointment+|now|long|next
where going ~wont|dont|no|not|need|better
this.is.it $|for|im|guys
never|finally|so|weirdly|im been|felt|feel|so calm|peaceful|clear|light ~now|decided|first|today|know|over|happening|done|years|yrs|$ !thanks|since_treatment
my time|journey|story|fight|watch|war is|has|s|ends|already|here up|over|done|come|ended|here|ends
sign+|log|logging|clock+|check+|tap++|peace+|bow+ off|out ~forever|good|permanently|life|world|early|deal|$ !ok|at|groceries
curtain.call
pillpic.pillpic.pillpic
& skullpic|gravepic|bye|goodbye|goodnight|done|sorry|wavepic|me|im|tonight|heres gunpic|ropepic|knifepic|pillpic|bridgepic`,
  },
  // C-SSRS 2 and 3.
  {
    id: 'en-suicide',
    tier: 'crisis-active',
    say: `^.end|delete|erase.me.$
end.me.please|now|already|tonight
opt|opting.out.of.life|living|existence|existing
remove|take|delete|erase|get.me ~this|the.world|earth|planet|existence|life
unsubscribe|cancel|cancelling ~life|existence|living|being.$|alive|lol|already|please
quit|quitting.living|life|existing
SUICIDE
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
research+|google+|look+|search+|read|reading ~helium|nitrogen|exit_bag|lethal|fatal|noose
plan|plans|backup|fallback|exit is|was|will_be.the|my|a GUN|BLADE|ROPE|bridge|cliff|river|pills|insulin|garage|roof
research+|google+|look+|search+|read ~painless|methods|suicide|die|dying|lethal|dose|overdose|hanging|ways_to
want|wanna|need|wish|let|make it|this|everything|life|all|to to|all|be|just end|stop|over|ended !session+|questions|texts|pain_in
make.it.stop|end
end|ending things|this|the|my|it for|permanently|misery|pain|suffering|once|all|deal|$ !of_month
voice+|demon+|it|head|they|something|god|satan|tv tell|tells|telling|say+|said|saying|want|wants|command+|scream+|keep+|whisper+ ~die|ACT|SELF|kill|hurt|cut|jump|do_it|harm|end
pact|promise|promised|deal|told with|to|myself ~end|die|checking|ends|it|done|last
counting|count|waiting|hoping|stopped|skip++|quit|stop ~insulin|shots|warfarin|heart|clot|MEDS ~take|takes|kill+|nature|quits|out|die|finish
nature do|take|run !walk
starve+ SELF|to til|till|until|death|my !for_food`,
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
    say: `^.stop.me.$
stop.me.please|before|from
^|please.stop.everything.$
stop ~the|my|this.pain.$|please !in|with|meds
leave.me.alone.forever
WANT|if|ok|okay|care|mind|ready|happy|better|should|fine|mad|hate|deserve+|glad|whether|supposed|be DEAD|die|death|dying !!laughing|dog
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
disappear+|vanish+ !to|for_a
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
TIRED.of|with.it|this|all !in|with|program|survey|alone|cold|shower|mess|snow|rain !!THING
TIRED LIVING|life|everything|fighting|trying|hurting|pain|waking|world|suffering|pretending|person !in|with|at|program|with_you|survey|alone|cold|paycheck|shower|mess|snow|rain
done|over|finished|through|finish with|w|it|all|fighting|trying|life|living|this|here|existing life|world|everything|all|it_all|fighting|trying|living|existing|here|pretending !work|survey|form|class !!THING
done|finished|through.with.it|this|all|everything.$
im|i|just|so.done.$
so|im|just|and tired|exhausted ~just|cant|want|dont|ready anymore|rest|stop|over|end|done|go|fight|wake
hate|despise|loathe|regret|resent my|being|that|living|life|waking|existing life|alive|exist+|up|survived|woke|living|$ !job
hate.life|living|existing
want|wanna|just|let|this|in out|leave|go|off|escape|exit of|this|the|here|life|with|be|home|to life|world|it|here|him|her|heaven|peace|them|earth|planet|existence|god !job|house|program|texts|apartment
leave|leaving|depart|departing|exit|gone world|earth|life|planet !wide
not.coming|going.back.to.this world|life|earth
this life|ride|world aint|isnt|lets|is it|for|me|not
wont|not|never|dont|cant|doubt be|see|make|live|picture|gonna|myself|going|imagine|around|last here|around|alive|it|myself|past|living|being|to|reach|long much|long|christmas|birthday|summer|year|#18|longer|anymore|next|future|for|end|night|week|old|by|past|winter|thanksgiving|through|spring
ready|time|okay|good go|rest|meet|die|be_done|sleep|be_with !home|back|now_wait|camping|when_you|to|for|on|out|shopping !!THING
ready.whenever|when.he|god|you|lord
ready rest|sleep|peace for|good|forever
rest|sleep|peace|quiet for|good|forever|eternal|permanent|at.last
eternal|forever rest|sleep|peace
not|dont|didnt|never|wasnt|isnt meant|belong|made|built|fit|cut this|life|world|earth|here|living
life|living|world|existence|existing|alive|everything not|isnt|aint|has|doesnt|no|lost|never|is|feels|n worth|meaning|point|purpose|pointless|meaningless|unbearable|hell|torture|empty|useless|sense|over !again
life sucks|hurts|pointless|meaningless|over
isnt|not|aint|wasnt|hardly|barely|nothing|no|never worth it|living|all|trying|fight|pain|being|anymore|effort !drive|price
i|im|am|me|myself|feel+|such|hes|shes worthless|useless|failure|pathetic|unlovable|garbage|disgusting|trash|waste !to
im|am|feel+|worth|like nothing.$|to_anyone|inside
worthless|unlovable
not|dont|never|i|nothing|nothin matter+ !what_time|to_me_when
lost|lose|losing|no|dont|gave|zero|without the|my|any|have will|desire|strength|wish|reason|fight|drive to|2|left|for|in live|living|go|fight|keep|me|life
counting|count days|hours|down until|til|till|till ~over|end|off|done|go !christmas|trip|vacation|surgery
only|reason|if|cuz|cause|bc here|alive|havent|wasnt|im|keeps|stay|living|not ~mom|mama|kids|dog|cat|son|daughter|because|cause|cuz|her
my.story|chapter|book|life ~ended|over|finished|done|read|blank
like book ~been|is|already ~read|over|finished
life.already ended|over
im|i|already|feel a|like|already ghost|shell|corpse|zombie|dead !movie`,
  },
  {
    id: 'en-no-reason',
    tier: 'crisis-passive',
    say: `no|any|a|one|what|whats|the|zero|lost|see|aint|isnt|without|not|find|give|nothing REASON to|for|in|of|2|n|left|anymore|for live|living|livin|go+|here|alive|life|stay+|keep|continue|breathing|trying|wake|remaining|fight|me|anything|this|exist+ !survey|driving|waiting|form
no|any|what|whats|the|see|not|isnt|wheres|so point|purpose|piont|meaning|use|pointless anymore|$|of|in|me|life|left|everything|this !survey|taking|coming|driving|questions|rushing
whats|what_is|whatever.left.for.me !to_do|to_pay|to_sign
picture|imagine|see tomorrow|future|world ~with|without me in|it|$
nothing|noone|nobody left|worth|keeping|holding|to|ahead live|lose|living|anymore|for_me|me_here|live_for|me_but !!THING
nothing|noone|nothin.matters|helps
no|lost|losing|without|any|out|all|zero.hope
no|any|zero future|hope|way_out|escape|light|end_in_sight !updates
hope gone|lost
i|ive|ill|im|id|just|to|ready|gonna|wanna|already|he|she give|giving|gave|given|gived.up !!THING !smoking|drinking|alcohol|coffee|soda|sugar|my_seat|caffeine|carbs|gluten|dairy|meat
cant|beyond|past saved|fixed|saving|help|repair|fixing`,
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
call|get|send police|cops|help !lol|haha|lmao
wellness|welfare.check
wants|trying|tried|threaten+|going|gonna kill|hurt|murder|shoot|stab me !laughing
im|am|is.not|isnt.safe !driv+|to_drive
not|dont safe|feel here|safe !driv+|to_drive|driving
committed|commit voluntarily|myself|me|hospital
bad|scary|intrusive|those|ugly|darker|these thoughts ~again|back|hurt|tonight|worse|stop|scare|act|now
thoughts are|came|keep|r|coming back|again|coming|worse|winning|loud
used.to want|think|wish|hurt|cut ~die|dead|death|ACT|SELF|live
zero|no|without|clean|years|months|weeks|days|since|year|week|stopped|day cutting|cut|attempt|sh|self|harm|urges !class|back
died|took|killed|lost suicide|life|overdose
wanna|want|could|need be|go|see with|to|where my|him|her|mom|dad|mama|them ~again|heaven|up|passed|so_bad|$`,
  },
  // Said around the act, in no words for it: what is in hand, who will find one, what is settled.
  {
    id: 'en-more',
    tier: 'crisis-imminent',
    say: `&& did_it rists|wrists|open|warm|pills|blood|not_safe
home to.finish
dropped|drop|left ~bridge|overpass ~purse|phone|walked|jump
rather|someone ~finds_me|found_me
will|itll|does.it.hurt|hurt_much
piece|gun|rope|bullet ~only_need|need_it_once|need_one
ill|gonna|i.follow|join.her|him|em|them !on
stepping.off
saved.up ~MEDS
sealed.envelope+
my.turn ~leave|go|die|good
&& GONE ORDER
&& GONE STRONG
&& ORDER MEANS
& STRONG KIN|he|she LEFT|says|said|threatening|locked|gone|missing|wont|took|goodbye|her|his
&& heading|headed|driving|lake|bridge|woods|river raise_em|be_good|dropped_the_kids|take_care_of
im|ill|going|go.out|gone.for_good|forever
put|laid.plastic|tarp|sheets.down
once|when|soon ~rent|clears|asleep|finals|storm|paycheck ~done|out|gone|do_it
cant.do.it ~looking|watching|home|front
deceased|dead|inactive ~effective|tomorrow|tonight|monday
burial|plot|plots|cremation|urn ~paid|price|pricing|quote
spend|gave|give my ~slot|session|spot|appointment ~someone|chance|somebody
tomorrow|tonight|monday ~while|when ~at_work|at_school|asleep|church
better|new.mom|dad|wife|husband|life.without|$
its|it_is|round_is|gun_is|and loaded|chambered !on|with|at
jumped ~legs|alive|move|didnt_work|survived
on.purpose|intentionally
swallowing|taking ~hand|what_i|them_all
spare|key|door ~mat|neighbor|whoever|mom|first|unlocked ~find|body|police|come_in|get_in|in_the_morning
whoever finds|comes|opens !!keys|phone|wallet
dont|not.let my|the|her|him ~first|open|opens|find|in|see ~me|body|door|room|this
my|the|his|her.last|final.cig|cigarette|drink|sunset|sunrise|alarm|supper|meal !!of_the|week|summer|before|diet
lights.out forever|good|for_me|soon|now
forever.one
chose|picked|laid the|my|out outfit|dress|clothes|suit ~casket|bury|buried|funeral|found|in_it
emergency.contact ~coroner|funeral
letters|letter ~each|sealed|stack|kids !school|came|mail|insurance
&& letters|letter|note|notes not_answering|wont_answer|isnt_answering|find_it|finds_it
KIN|he|she|hes|shes ~locked|barricaded|wont_answer|not_answering|took ~razor|gun|pills|revolver|bathroom|knife|rope|rifle
&& take_care|be_good|goodbye|shook rifle|gun|pills|not_answering|isnt_answering|gone|blinds|hung_up
up|im|out|wrong_side on|at|in|by|of.the|my ~bin|crane|chair|stool|tower|cliffs|reservoir|quarry|bridge|tracks|rail|guardrail !job
& rail|guardrail|skyway|quarry|dam standing|sitting|jump|over|outside|wrong_side|stop|bus
not|dont|never.coming.back !to|till|until|for
took|take|taken|tookk.em|all_of_it|them.all|around|sorry|sry|changing
took|taken|swallowed|popped|downed #20-400|twenty|thirty|forty|fifty|sixty.and|im|i|n|now|so|cant ~sleepy|drowsy|fading|tired|fuzzy|heavy|nodding|slurring|scared|sorry
took|had|swallowed ~#30-400|forty|fifty|sixty|thirty of|tablets|little|pills|blue|white !minutes
took|taken|swallowed.what was|i_had|is|left|we ~bottle|had|left|cabinet
swallowed|downed.them|it|em !with
whole|entire|full|every prescription|bottle|script ~plate|hand|lap|table|floor|tipped|poured|gone
one.foot over|off
&& password|passwords|bills|keys|rent|boxes can_have|have_to_deal|deal_with|wont_need|not_need|so_sorry|find_me|finds_me|need_any
washed|wash ~down|lot ~vodka|whiskey|BOOZE
hold.the.gate
#1-60|few|couple|ten|five min|mins|minutes|hour|hours.left !of|in|on|to|till|until
after.tonight|tonite !class|game
gun|barrel|it|knife|cutter|blade ~under|against|in my.chin|temple|throat|neck|mouth|chest
roof|bridge|ledge ~crying|told|brother|help|shoes
so.much.blood ~did|me|wanted|sorry
might|may|gonna|could jump|step !in|on|into|over|at|for|to|rope|ship|through
dont|no|not|do_not|please.send|call|bother ~anyone|sirens|police|cops|ambulance|nobody
tell|tells|told her|him|them|WHO.about.me
last|final checkin|checkins|answer|reply|one ~youll|ull|you_will|ever|from_me
no|dont|wont|not need|needing|buying ~refill+|return_ticket|pto|bananas|anymore ~not|wont|after|$|going|need|as
&& calm|peace|better|light|relieved|scared know_when|decided|know_how ending|end|over|done|it
made|make|making.my.peace
& toaster|hairdryer|radio|heater tub|bath|lap|bathtub
kissed|hugged|tucked ~slept|sleeping|asleep|goodbye|last_time|leaving|before_they
dropped|left|took ~PET|kids|boys|girls|parakeet|parrot at|to|with ~food|trip|isnt|last|forever|never|good
where|like|what my|his|her KIN.did|died|stood|jumped|shot|hung
log|logging|logged|sign|signing|clock+|check+|tap++.off|out irl|of_life|earth|forever|permanently
talk|talking.to.me|me_down|us_down|her_down|him_down`,
  },
  // Wanting or doing it, in everyday words: knowing how, the means that call, voices that order,
  // what is done to the body and what for.
  {
    id: 'en-more-active',
    tier: 'crisis-active',
    say: `which.exit|overpass|pillar|bridge
have|take.my.body
back.to.the.blade|razor|knife|box_cutter
practicing|practiced|testing|tested ~belt|rope|noose|knot
box.cutter|cutters
chicken+|wimped|punked.out
forever|long|dirt.nap
list|lists|listed.ways|methods
unbuckle+|unbuckled
long.sleeves ~july|august|summer|fresh
thinking|thought ~about_it|of_it ~river|bridge|gun|pills|rope
cutting.in|on.places|my|the !hair
arm|arms|leg|legs|thighs ~cut_up|bloody|all_cut|open
my|another|first|last|failed.attempt
picked|pick|know|knows|chose|decided.which|what.way|bridge|tree|gun|one !!to_wear
bullets ~home|away|with_him|hid|gave
pulls.at.me
doing.the.math
no.helmet
how.honest|truthful ~question|nine|9
to do.it|something ~want|reason|enough|mind|hands|fear|myself
want|wants|keeps|keep|tempted|thinking|somebody|says|scared ~do.it !!survey|form|questions
i know exactly|how|doses|way|where|which ~use|problem|die|do_it|id|tree
by my.own hand|doing|hands
pick|choose|choosing|arranging|arrange ~exit|own_end|ending|departure
end|ending|ends|finish my|his|her.own
remove|removing|erase+|delete+ myself
no.more.me
death is.the|my.only|way|fix|answer
held|hold|holding|put|putting|pressed|pressing my.hand|palm|arm|finger|fingers|wrist|face ~fryer|fire|boiling|stove|burner|flame|iron|candle
till|until.it|i|they|im bled|bleed|bleeds|bleeding
& BODY|palm|knuckles|scalp|nails|forearms quiet|quiets|noise|deserve|deserved|deserves|punish|punishment|barcode|settles|urge|purpose
dig+|digging|carv+|slic+|slicing|scrap+|scraping|picking my|the|at|glass|her|his ~arm|arms|thigh|thighs|leg|skin|hip|wrists|in
fresh|new ones|lines|cuts|marks ~my|her|his|hip|thigh|arm
not come|coming|surface up for.air|again
high.place|places|enough
tie|tied|tying|knot a|the|my scarf|belt|rope|sheet|cord|swing|knot|robe ~swing|neck|door|beam|joking|closet|around
same.way|day he|she|as did|died|him
si w|with|plan|passive|active|endorse+|yes|present|positive|worse|back|is_back|again|today
endorse+|reports|states|denies|positive|has.si
rehearse+|rehearsing
plan yes|tonight|method|wont|in_place|do
count+|counted|line|counting|save+|saving|stash+|set_aside ~pills|pill|ambien|bullet|bullets|round|tabs ~back|every|night|longer|times|name|know|case|what
drive|drove|driving|speed ~hoping|seatbelt|cliffs|cliff|deciding
turn|turning|jerk|yank|let_go|letting_go|grab the|of_the|this|my.wheel
knife|gun|blade|razor|rope under|in|for ~pillow|himself|herself|just_in|in_case|incase
if|whether|when i|she|he did|do|does ~to.myself|herself|himself
slit.em|it
urge|urges is|at|are|to ~#8-10|nine|ten|bad|strong|cut|drive|jump|swerve
punch+|punched|hit|slam++|bang+ my stomach|belly|wall|head|legs|knuckles|mirror|knee !funny
peel+|pull+|pick+ my skin|fingers|nails|hair_out ~wrong|blood|until|bleed
knifepic|bloodpic bloodpic|again|last|arms|arm
going.to|gonna.do.it this|soon|anyway|when|one_day
people.do.it
beams|rafters|barn ~look|looked|long|too|same|thinking|thinkin
held|hold my.head|breath ~under|bath
purging and|cutting
cssrs|ssrs|c.ssrs ~positive|high
not sticking|staying|hanging.around
starve|starving|starved ~angels|god|voices|until_i|till_i|disappear|die|home|myself
drink|drinking|chug|swallow POISON|chemicals|draino
voice|man|radio|god|they|tv|people|woman|hes|shes|theyre|it telling|tells|told|saying|says|want|wants|commands|orders|ordering ~me|i ~into_traffic|drown|drowned|die|jump|cut|slit|hang|burn|drink|starve|bring_myself|walk_into
look|looked|read|reading|google+|search+|looking ~how_many|how_much|how_long ~takes|take|bleed|die|kill|lethal`,
  },
  // Wishing to be gone, by picture and prayer: sleep and waking, being fetched, the place left
  // empty, the years to come, those already dead.
  {
    id: 'en-more-passive',
    tier: 'crisis-passive',
    say: `& LIVING NOT
& LIVING WANT
& jealous|envy|envious|lucky|luckier|right_idea MORTAL|late|passed|roadkill|graveyard|cemetery|obituaries|buried|widow|tombstone
trade|swap|switch.places
born by|a.mistake|accident|wrong
refund|return|receipt ~life|born|it
outlived my|his|her|our
pray+|ask+|hope|hoping ~last.time|night|day|one
only|just.thing|reason ~keeping|keeps|here|earth|alive
alive|breathing|here|awake ~against|unfortunately|damn|sadly|disappointed|ugh
disappointed|sad|mad|pissed|upset|annoyed|bummed ~woke|wake|alive|awake|survived
donate|trade ~years|life|heart|organs
if|hope surgery|operation|plane|biopsy|scan ~wrong|bad|crash+|crashes|cancer
will|wish.themselves|myself|yourself to.die|death|stop
better.off.as|memory
cry a.week|month|day ~then|and
buried|dead|underground|ashes hopefully|hope
quit|stopped wearing|looking ~seatbelt|helmet|both_ways
out.of.the.way ~good|wife|husband|better|kids|could
give my.heart|lungs|liver|kidneys
&& siren|tornado|storm|lightning hoping|hoped|wishing
want|wish|need|make|just pain|hurt|suffering|hurting|mind stop|end|over|quiet !session
world|life|they|family|house|everybody|things|kids|everyone|wife|husband would|itd|be|spin|breathe|run|theyd|hed|shed|d ~better|easier|quieter|richer|happier|lighter|relieved|breathe|finally ~without|wo|w_o|if|one_less|me|ground|gone|less|picture
upset|sad|cry for.a week|month|day|bit|while then|and
shoulda|should|shouldve|wish|why_wasnt been me
there|was|just.no.me
wish|wishing|wished ~wasnt|never|werent|hadnt|gone|no_next|no_tomorrow !!THING
wish|hate|hope|better|should+ ~had_me|made_me|got_made|conceived|aborted|never_born|stillborn
shouldnt|should_not|why_did|didnt_want ~pulled_through|made_it|survived|survive|come_back|woken|lived
dont|nothing look.forward
waiting|wait.on|to|for ~die|death|him|my_time|my_turn ~take|come|end|die|$
leftover|borrowed time|life
cant|dont|no|not|never|doubt picture|imagine|see|version next|future|summer|past|of|myself|me|30|thirty|forty|fifty|at|#25-99 ~future|at|with|anymore|there|#20-99|thirty|forty|spring|me|year !you|doctor|why
be|id.ok|fine|okay|good|alright|relieved ~not|never|if|with ~opening|waking|wake|open|that_being_it|going_to_bed|happened_to_me|over !!appointment|time
if|should something|anything happened|happens.to.me
not being|be|continue|remain|go_on !late|able|rude|on_time|here_monday
care|idc|dont_care|no_care what|if|about happens|make_it|tomorrow|wake|live
cross+|look+|drive|driving ~without_looking|both_ways ~less|anymore|now|dont|stopped
run|ran.out.of mine|reasons|hope|fight
wanna|want get.off !work|the_list|list
existing|living|breathing|waking|alive hurts|sucks|exhausting|is_hard
ok|okay|fine|good.if i stopped|died|freeze|went|disappeared
GOD ~take|call|get|relieve|release|hurry|skip|gather|bring|collect|forgot|leaves|left|why ~me|my|home|number|here|mine|myself
ask+|beg+|pray+|tell+|told|keep|begging ~GOD|him|ceiling|universe ~take|home|end|why|leave+|skip|over|me_here|another|stop
fast.forward ~end|over|ashes|part|gone
hit+|lean|push|press|button ~never|exist|been|was|off !snooze|reset
anesthesia|anaesthesia|under ~not|never|wake|lose
people|me|ppl.down ~put|like
hope|hoping|hopes|hopin dont|not|never|somebody|no_one ~see|wake|make|get_there|light|hits|here
hope|hoping|wish ~runs_the_light|runs_the_red|hits_me|crash|finishes|finish|terminal|dont_wake
freeze|fire|crash|gets|happens ~fine|happens|let ~me|$
covid|cancer|flu|tumor|it finish+|comes_back|came_back|takes|took|wrong ~job|treat|me|people|fine
i drain|suck|ruin|exhaust everyone|everybody|people|them|him|her
one.less|fewer mouth|person|problem|burden|thing
takes|take|taking|wasting|just.up space|air|oxygen|bed|room|plate
bother waking|living|trying|getting ~up|anymore|why
respawn
overstayed
lived too|long enough|long
plan|nothing for.me past|after
told.me i.had week|month ~happy|glad|relief|sleep
existence|life|living|existing|being_alive is pain|torture|hell|hard|suffering|agony|chore|punishment|sentence
NOBODY miss|notice|mourn me|if|when
dont|not|idk_if|never|no_longer ~on.earth|this_earth|planet|this_planet|in_this_world
world was|is.done.with.me|him|her
sleep ~dont_fix|wont_fix|doesnt_fix|not_wake|never_wake|forever
every.birthday ~end|another|wish|candle|ugh
kids|family|they|everyone deserve|deserves ~better|mom|isnt|isn|without ~me|than
only|just|still.here|breathing|alive|around because|cause|bc|for|till|until|cuz my|the|of|her|his
grave|ground|coffin|urn|death|dead|cemetery|being_dead|six_feet sounds|looks|seems|feels|would_be|be ~good|nice|restful|peaceful|better|easier|cozy|home|quiet|relief
be|turn_to|become.a|nothing stone|dust|ashes|nobody|nothing`,
  },
  // Faint signs, two together: death beside a wish, a denial or a reason; a means beside a thought;
  // leaving beside a house put in order. Harmless stories hold them too, so by themselves they only
  // ask for a person the same day.
  {
    id: 'en-faint',
    tier: 'faint',
    say: `&& MORTAL ACHE
&& MORTAL NOT
&& MORTAL REASON
&& MORTAL FINAL
& DEED ACHE
& DEED LEFT
&& NOBODY LEFT`,
  },
]
