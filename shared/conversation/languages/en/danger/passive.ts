// English: danger to oneself, by the constructs of the C-SSRS: a wish to be dead, no reason to live, a burden, a plea.
import type { Rule } from '../../../hearing/types.ts'

export const passive: readonly Rule[] = [
  // C-SSRS 1: wish to be dead.
  {
    id: 'en-wish-dead',
    tier: 'crisis-passive',
    say: `^.stop.me.$
stop.me.please|before|from
^|please.stop.everything.$
stop ~the|my|this.pain.$|please !in|with|meds
leave.me.alone.forever
WANT|if|ok|okay|care|mind|ready|happy|better|should|fine|mad|hate|deserve+|glad|whether|supposed|be DEAD|die|death|dying !laughing|dog
WANT|didnt|wouldnt|wont|if|hate|hated|hoping|mad|secretly|that|wouldnt|not|never|don not|wouldnt|dont|didnt|never|hadnt|could|i|have|to|he|they|i|mind wake|woke|woken|waking|born|exist+|survive+|disappear|vanish|back|alive|erased|off|wakeup !to_work|early|at|for|from_work|my_MEDS|the_MEDS|these_MEDS
never|shouldnt|wasnt|shouldve been|be|have|have|supposed born|exist|alive|existed|here !happier
better|best off|of|without|if|when|once|dead without|gone|dead|if|i|shes|me|hes|im !!arrive|take|session
world|family|everyone|everybody|kids|they|husband|wife|all|hed|shed|theyd|people|life|we|wed ~BETTER|do|thrive ~without|if|different|im|i|wasnt|when
dead.than|already|inside
rather be|not|just dead|die|alive|here !in_bed
please|someone|somebody|just|god|lord|pls|let|they|can|hope|wish|universe|meteor|hoping kill|shoot|take|end|smother|hit|erase+ me|us|already|house !to
put|put out|down of|like misery|a.dog
let.me.die|go|rest|slip|fade
god|lord|jesus|universe|death|reaper|he|sky|ground take+|call+|bring|swallow|come me|home|for !to_church
why am|was|did|do|couldnt|didnt|am alive|here|still|wake|born|exist|survive|live !late
why did|didnt|couldnt|wont|doesnt god|it|he|they|cancer|death ~me !!ask|text|call|email|charge|bill
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
& WEAPONPIC FAREWELLPIC
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
    say: `dont|didnt|not|never|dnt|doesnt|cant|no|aint|hardly want+|wanna|wana|care|see|desire|keep|got|enjoy|have|need|wanting|it to|2|be|b|it|in|ta|me|this|myself live|living|be|b|exist+|wake|go+|keep|here|alive|continue|fight|do|breathing|around|survive !back|this_program|late|rude|bothered|tonight|from|list|at_home|texts|home|the_survey|this_survey|the_questions|these_questions|the_form|the_check|a_survey|any_survey|surveys|questionnaire+|on_hold|on_camera|on_video|on_speaker|charged|billed
dont|not|cant|cannot|couldnt|dnt|wont live|go+|keep|do|take|handle|face|stand|carry|fight|bear|continue|cope|survive|hold|hang|deal|tolerate|keep like|this|it|on|going|living|doing|another|anymore|fighting|pretending|much|trying|the this|anymore|longer|more|day|life|$|living|like|way|going|fight|night|pain|it !friday|monday|tuesday|thursday|saturday|the|class|without|till|for|long_drive|appointment|program|up
not|cant|cannot|couldnt|wont|dont|never make it ~anymore|longer|alive|through|thru|much|another|out_of_this|night|like_this|life|living|winter !to_work|to_class
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
no|any|what|whats|the|see|not|isnt|wheres|so point|purpose|piont|meaning|use|pointless anymore|$|of|in|me|life|left|everything|this !survey|taking|coming|driving|questions|question|item|number|these_questions|the_questions|this_question|the_survey|this_survey|the_form|this_form|asking|filling|rushing
whats|what_is|whatever.left.for.me !to_do|to_pay|to_sign
picture|imagine|see tomorrow|future|world ~with|without me in|it|$
nothing|noone|nobody left|worth|keeping|holding|to|ahead live|lose|living|anymore|for_me|me_here|live_for|me_but !!THING
nothing|noone|nothin.matters|helps
no|lost|losing|without|any|out|all|zero.hope
no|any|zero future|hope|way_out|escape|light|end_in_sight !updates
hope gone|lost
giving|gave|give|given.up.on.life|everything|living|myself|everyone|it_all|getting_better|hope
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
    say: `help|save.me !!!OFFICE !reschedule|schedule|book|cancel|change|move|log|answer|fill|understand|find|with|get|set|pay|figure|out|decide|a|so|sleep
somebody|someone|please|anyone|pls|plz.help !!!OFFICE !with|reschedule|me_with|me_find|me_understand|me_log|me_fill|me_pay|us_find|find|understand
need|want|beg|begging|crying|cry|send|screaming.help|4|for|help|out !!!OFFICE !with|to|getting|finding|changing|on|scheduling|logging|signing|filling|understanding|paying|booking|moving|setting|reading
&& help_me|please_help|need_help nothing_left|cant_do_this|cant_go_on|cant_take|hopeless|desperate|so_alone|no_hope|cant_cope
need.someone|somebody to|2.talk|help !!!OFFICE !me_with|with
in|having.a|crisis.crisis|$
crisis.line|hotline|text|team
its|this|an.an|emergency|is.emergency|an|$ !contact|room
^.emergency.$
911|988|sos !dispatch+|operator+|center
call|get|send police|cops|help !lol|haha|lmao|with_the|with_my_app|with_my_bill|with_my_login|with_my_account|with_my_portal|logging|scheduling
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
not being|be|continue|remain|go_on !late|able|rude|on_time|here_monday|sent|texted|contacted|messaged|called|emailed
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
one.less|fewer mouth|person|problem|burden
im|be|being|id|me|without_me ~one.less|fewer.thing
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
]
