// English: danger to oneself, by the constructs of the C-SSRS: intent with a plan, a time or means, an attempt, a goodbye.
import type { Rule } from '../../../hearing/types.ts'

export const imminent: readonly Rule[] = [
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
& SUICIDE TIME
WILL|want|wanna die TIME
tonight|tonights|tonites|todays|tomorrows|is.the|my.night|day|end !of|off|at|for|before|we|when|job|shift|care|trip|camp|game
in.#1-60|one|an|a|few|couple hr|hour|min|mins|minutes|hours ~wont|not|nothing|none ~matter|here|alive|exist|hurt
its|it|thats happening|going|gonna|when|set|for|happens tonight|today|tomorrow|thursday|friday|saturday|sunday|monday !well|to_rain
my|our|tonights|his|her.last|final night|day|days|hours|meal|dinner|supper|sunset|sunrise|breath|christmas|birthday|words|weekend !of|at|off|before|for_work !!!retirement_here|retirement_party|into_retirement|before_retirement|before_i_retire|new_job|coworkers|my_notice|pto|maternity_leave|graduate|graduation|in_the_old|in_our_old|in_my_old|in_the_dorm
picked|set|chose|chosen|circled|have|got|haven|marked|picking date|day !with|for|night|off
im|ill|i|itll|it|all over|gone|dead by|before TIME|then|my|the|christmas
by|before TIME|then|morning ill|im|i|itll gone|dead|over|no
not|wont|dont|never see|live|here|alive|wake|last|around|be !there|able|in|at|available|home|free|ready|late tomorrow|morning|sunrise|tonight|monday|christmas
not|wont|dont|never make ~to|til|till|until|through|thru|past tomorrow|morning|sunrise|monday|christmas !appointment|session|infusion|treatment|visit|at
not|wont|dont|never make tonight|sunrise|christmas
not|wont|dont|never.be alive|breathing|living TIME
giving|gave|give|given.myself|it ~til|till|until|birthday|then|days
wont.be.long now|left|til
count|counting|countdown down|to ~ten|end|zero|done|die|go|days !!christmas|vacation|trip|cruise|concert|disney|reunion|prom|honeymoon|summer|break|wedding|retirement|spring|graduation|school
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
wrote|write|writing|left|leaving|written|record+|HAVE|finished|made|typed goodbye|suicide|farewell|last|final|my|a note+|letter+|video+|will !for|of|school|doctor|from|work|with_a_lawyer|with_the_lawyer|with_our_lawyer|with_an_attorney|to_my_insurance|to_the_insurance|to_my_landlord|to_my_boss|to_my_congressman|to_my_senator|to_the_editor|to_the_city|to_the_mayor|to_the_school|to_the_company|to_the_council|to_santa|to_my_teacher|to_his_teacher|to_her_teacher|with_the_nurse
goodbye|suicide|farewell note+|letter+|text|message|video
note|notes|letter|letters|will|passwords.is|are|r|s|already ~written|done|ready|table|counter|desk|bed|drawer|door|glovebox|kitchen|kids|boys|girls|wife|pillow|envelope
affairs|things|paperwork|life|accounts|finances ~order|closed|settled|sorted !for_school|lol|meaning
everythings|everything|all|bills settled|paid|arranged|sorted|handled ~can|go|ready|now|rest|done
loose.ends
my|his|her|our|new|the.will !be|get|have|need|send|call|come|go ~updated|signed|changed !!with_the_lawyer|with_the_attorney|with_our_lawyer|with_my_lawyer|at_the_lawyers|by_my|by_the
will.updated|signed|changed|done
beneficiary ~updated|signed|changed !wont
life.insurance ~paid|pays|clears|covers|cover|suicide|pay|year|valid !wont
insurance|policy ~suicide|pays_out|clears
gave|giving|give|gifted|signed|signing !a_ride|a_lift|a_toast|a_speech|a_bath|a_hug|a_kiss|a_tour|a_haircut|a_call|a_treat|a_bone|treats|the_flu|a_cold|my_cold|the_cold|covid|my_germs|birth|credit|a_shower|a_massage ~away|over|to ~stuff|things|PET|guitar|watch|ring|car|truck|guns|tools|belongings|possessions|nephew|niece|brother|neighbor|sister|son !while|until|during|for_the_week|for_a|before_the_move|before_we_move|to_goodwill|to_charity|for_school|for_college|for_his_birthday|for_her_birthday|for_christmas
my|the watch|ring|guitar|records|keys|jewelry ~for|to niece|nephew|brother|son|daughter|sister
bought|paid|picked|planned|planning|arranged|prepaid casket|coffin|burial|headstone|funeral|urn|plot|cremation
turn|turned|turning|shutting phone off !airplane|for_the_movie|for_the_show|for_church|for_mass|for_class|for_work|for_a_meeting|for_the_meeting|for_the_flight|for_bed|during|to_charge|in_class|at_work
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
spoon|needle|syringe ~ready|coming|back|loaded !!down|home|monday
one|last needle|shot|hit|dose ~last|end|final`,
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
have|live.a good|great|nice|happy|beautiful life everybody|everyone|all|without|yall|guys|clinic
gone.for good|ever|forever
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
someone|somebody|can|who|please|hope ~feed|walk|take|adopt|get|raise|want ~my PET|kids ~if|wont|gone|not|never|when|after !session|the_session|my_session|my_appointment|i_run|im_late|it_runs
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
at.peace it|this|my|what|dying|death !!divorce|past|job|childhood|parents|body|ex|breakup|loss|life
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
  // Said around the act, in no words for it: what is in hand, who will find one, what is settled.
  {
    id: 'en-more',
    tier: 'crisis-imminent',
    say: `&& did_it rists|wrists|open|warm|pills|blood|not_safe
home to.finish
dropped|drop|left ~bridge|overpass ~purse|phone|walked|jump
rather|someone ~finds_me|found_me
will|itll|does.it.hurt|hurt_much ~METHOD|MORTAL|overdose|jump|bleed|end|kill|anyone|them
&& will_it_hurt|itll_hurt|it_hurt do_it|about_to|tonight|swallow|pills
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
im|out|wrong_side on|at|in|by|of.the|my ~bin|crane|chair|stool|tower|cliffs|reservoir|quarry|bridge|tracks|rail|guardrail !job|toll
up on|at|in.the|my ~bin|crane|chair|stool|tower|cliffs|reservoir|quarry|bridge|tracks|rail|guardrail !job|toll
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
]
