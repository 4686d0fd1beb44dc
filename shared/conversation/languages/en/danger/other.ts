// English: danger to others, what needs 911, and what a person should look at the same day.
import type { Rule } from '../../../hearing/types.ts'

export const other: readonly Rule[] = [
  {
    id: 'en-harm',
    tier: 'harm-to-others',
    say: `WILL|WANT|could|should|voices ~ATTACK PEOPLE|KIN !off|up|down
WILL|want|wanna ATTACK MY|the|that|this|up|down KIN|PEOPLE|place|house|mall|church
thoughts|urge+|thinking|dream+|fantasize+|fantasies|vision+|images|plan++|impulse+ ~ATTACK PEOPLE|KIN|the|that|up
voice+|god|satan|tv|angel|head|they|demon+ ~ATTACK|cleanse+ PEOPLE|KIN
homicide|homicidal|murderous
WILL|want|gonna make|making|have|must|has ~pay|suffer|bleed|cleansed|regret
gonna|going|will bleed|die|pay monday|today|tomorrow|soon|school|work|everyone|all|for
HAVE|bringing|grab|take GUN|BLADE|bat|machete ~work|office|school|clinic|ex|his|him|them|pay|coming|church
hes|shes|theyre|youre|your|theyll|he|she dead.man|meat|gonna_bleed|next|bleed|not_walking
i|ive|just|almost|nearly|started HIT|strangle MY|him|her|them KIN|him|her|throat|neck|someone|$|again
i|ive put|wrapped|had hands on|around|at
i|ive pulled|pointed|held|aimed knife|gun|machete|BLADE on|at|to
i set|burned|torched car|house|place on|down
poured|put|slipped POISON|something|rat in his|her|their
gonna|ill|ima|will|might|going snap|lose on|and|hurt|kill
hurt+|harm+|shake|shaking|smother+|drown+|throw|drop|stab++|kill+ baby|babies|infant|newborn|kid|kids|child|children|toddler|twins
kids|children|baby|family ~heaven|together|die ~together|me|behind|world
KIN|he|she|hes|shes WILL|threaten+|says|said|wants|threatened|saying ~ATTACK|hostage us|me_and|people|someone|everyone|KIN|him|her|others
threaten+|attack+|swing+ KIN|us|people|me BLADE|GUN|a
knifepic|gunpic ~next|him|her|boss
violent|murder thoughts|urges|fantasies|toward+
blow|shoot+|burn|shot.up|down
blow|shoot+|burn|shot up|down the|my|place|that|this|everyone ~work|office|school|place|clinic|church|it
hit.list`,
  },
  {
    id: 'en-heart',
    tier: 'medical',
    say: `& chest|heart|sternum PAIN
& chest grab++|clutch+|elephant|hand|heavy
heart|cardiac.attack|arrest
& arm|jaw numb|tingling|pain|hurts|radiating chest|heart|left|sweating
left.arm numb|hurts|heavy|tingling|weak
heart race|racing|pound+|skip++|stopping|flutter+|fast|irregular|explode+|stop|stopped|jumping|palpitate+|beating|flipping !to_see
palpitations|afib|tachycardia|tachy|arrhythmia|svt
pulse|bpm|hr|heartrate|heart|rate|heartbeat ~#125-300
pulse|hr|heartrate ~#20-44
bp|pressure|systolic|reading|reads|cuff|monitor ~#170-300|roof|sky|skyrocket+
#170-300.#95-180
#170-300.over.#80-180
bp|pressure.#40-85
bp|pressure is|was|at|of|reads|down_to.#40-85
calf|clot|pulmonary|embolism`,
  },
  {
    id: 'en-breath',
    tier: 'medical',
    say: `CANT|stopped|short|shortness|gasp+|wheeze+|labored|isnt|not|struggle+|no|stop|hurts breathe|breath|breathing|breathin|breth|air|inhale !fresh
wheezing|gasping|suffocating|choking|gurgling|hyperventilating|wheeze|sob
lips|face|fingers|nails blue|purple|grey|gray|bluish
hes|shes|turn+|went|looks.blue|purple|grey|gray|bluish !car|van|shirt|house|truck|building
oxygen|o2|sat|sats|spo2|ox ~#40-89
inhaled|breathed|breathing POISON|smoke|fumes|gas|in
breathing weird|slow|shallow|funny|weirdly|noises|fast|wrong
drowned|drowning|pool coughing|foam|water_in|breathing
inhaler ~not|empty|doesnt|isnt|nothing`,
  },
  {
    id: 'en-allergy',
    tier: 'medical',
    say: `throat|tongue|lips|face|airway|lip|neck|mouth ~swell+|swollen|closing|tight|tightening|closed|close|puffy|huge|itchy|fat|thick|locked|twisted|shut
swell+|swollen|swelled throat|tongue|lips|face|lip
anaphylaxis|anaphylactic|epipen
hives|rash|welts ~breathe|throat|spreading|everywhere|all_over|face|tongue|whole
allergic.reaction|to
eyes stuck|locked|rolled|rolling|rolls`,
  },
  {
    id: 'en-collapse',
    tier: 'medical',
    say: `seizure+|seizing|convulse+|convulsion+|siezure
shaking|jerking|twitching|shake floor|uncontrollably|foaming|eyes|stop_and|all_over
foaming|frothing
pass|passed|passing|black|blacked|blacking|knocked.out !flyers|the
blackout
i|he|she|they|mom|dad|husband|wife|son|daughter|just|almost|patient|pt.collapsed|collapse|collapses|collapsing
faint+|unconscious|unresponsive|syncope|syncopal|keeled|catatonic|limp|comatose
lost|losing|lose|loss consciousness|conscious|conciousness
CANT|couldnt|not|wont|isnt|doesnt|never|hard wake|waking|respond+|rouse|arouse|responsive|moving|arousable !early|for_work|dead|wishing
hit|cracked|smacked|bumped|whacked|banged|split|busted head|skull
& fell|fall|fallen|tripped|stairs head|confused|blood|bleeding|broke|cant|vomiting|move|unconscious|hip|bone|up|throwing
concussion|skull
on|lying.the.floor|ground|tile|carpet ~unresponsive|shaking|not|moving|wont|cant|blood !ok
on|lying.floor|ground ~unresponsive|shaking|not|wont|cant|blood !ok
cant|unable|couldnt move|feel my|his|her|legs|body|anything legs|arms|arm|leg|body|side|face`,
  },
  {
    id: 'en-stroke',
    tier: 'medical',
    say: `stroke|strokes !of|luck|genius
a|had|having|mini|another.tia
face|mouth|eye|smile|side droop+|droopy|crooked|lopsided|sagging|numb|limp
slur+|slurring|slurred|garbled|gibberish
speech|words|talk+|talking ~funny|wrong|jumbled|weird|mush|scrambled|sense !to_you
cant|couldnt|unable|wont speak|talk|form|get words|sentences|right|straight|out|$|or
numb|weak|paralyze+|tingly|tingling|limp|weakness ~side|half|face|arm
side|half of|is|my|body|face|went ~numb|weak|limp|dead|paralyzed|drooping
worst|thunderclap|sudden|explosive|severe|blinding|excruciating|killer headache|headach|migraine|head
headache|migraine ~worst|sudden|severe|explode+|blinding|ever|thunderclap|vision|stiff|confused
vision|sight|eye ~gone|lost|double|black|blind|went|half|disappeared
lost|losing|went vision|sight|blind
cant|couldnt.see !you|the_point|any|a|why|myself|how|him|her|it|doctor
seeing.double
confused|disoriented|delirious|incoherent|doesnt|dont|forgot ~where|who|name|year|day|knows she|he|i|am|is|it|her|his|my
doesnt|dont.know|recognize.who|me|us|where|her|his
not.making.sense`,
  },
  {
    id: 'en-bleeding',
    tier: 'medical',
    say: `& BLOOD stop|heavily|lot|badly|everywhere|pouring|gushing|soaked|soaking|spurting|wont|through|profusely|nonstop|pool|ears|ear|clots|pad|pads|slow|cup|losing|hours
cough+|vomit+|throw+|threw|spit++|poop+|stool|puked|puking ~blood|bloody|black|tar|coffee_ground+
black|tarry|bloody stool+|poop|tar
stool+|poop|puke|vomit is|black|blood|like ~black|tar|blood|coffee
theres.blood
gash|impaled|severed|amputated|miscarriage|deep_cut`,
  },
  {
    id: 'en-ingested',
    tier: 'medical',
    say: `TOOK|take|gave|given|did|had|mixed|doubled|used ~twice|double|doubled|extra|wrong|accident|accidentally|accidently|mistake|thinking_it dose+|MEDS|by|accident|accidentally|mistake|instead|$
accidentally|accidently|accident|mistake|mistakenly TOOK|gave|doubled|double|overdosed|twice|MEDS|drink|drank
TOOK|gave|overdosed|doubled|exposed ~accident|accidentally|mistake|unintentionally|accidently
double|wrong|triple dose+|dosed|MEDS|amount !check
TOOK my|the|all MEDS twice|again|double
poop+|constipated|bowel
TOOK|took|using somebody|someone|husbands|wifes|moms|dads|dogs|sons|daughters|his|her MEDS|else+|elses
BABY got|ate|swallowed|drank|took|chewed|found|into|licked|had|opened ~MEDS|POISON|edible+|gummy|gummies|patch|bottle|mouth|vitamins
got.into MEDS|POISON|edibles|cabinet
poison.control
narcan|naloxone
TOOK|mixed MEDS ~racing|cant|sleepy|confused|shaking|weird|breathing|awake|vision|dizzy|pounding
took|taken|had more than prescribed|supposed|i|should
sugar|glucose|meter|cgm ~#10-55|#400-900|hi|dropping|crashing|low`,
  },
  {
    id: 'en-crash',
    tier: 'medical',
    say: `crash+|wreck+|totaled|rolled|flipped car|truck|van|bike|motorcycle|it|into|after|driving|home|on !couch|bed|out|at|website|app
car|bad|auto|motorcycle|in|had|head|bike|an|got.accident|wreck|crash|collision|rollover
drove|driving|hit|ran|car|swerved|slid|backed ~hit|into|off ~pole|tree|ditch|wall|curb|deer|guardrail|fence|mailbox|person|pedestrian|road|car|house|parked|someone !gym
hit|struck pole|tree|car|truck|deer|bus|pedestrian|cyclist
airbag+|rear_ended
in.the|a.ditch
run.over`,
  },
  {
    id: 'en-emergency',
    tier: 'medical',
    say: `ambulance+|paramedic+|emt+|medics
going|go|went|headed|taking|take|took|heading|rushed|driving|should|need|in|admitted|at to|the|him|her|me er|hospital|urgent_care|icu !appointment
called|call|calling|dial.911
medical.emergency
life.threatening
cant|unable|havent|not|couldnt|nothing|no|hasnt pee|peed|urinate+|urine|urinating|pea|pass_urine ~hours|all|since|at_all|day|pain|bladder|belly|yesterday|agony|out
bladder|belly|stomach ~bursting|explode|rock_hard|rigid|hard_as
fever|temp|temperature ~#103-108|#40-42
stiff.neck
burned|burnt|burn|scalded|grease ~bad|badly|third|degree|severe|blisters|legs|face
electrocuted|sepsis|septic|contractions|meningitis
severe|extreme|unbearable|excruciating|worst|agonizing|stabbing|intense ~pain|stomach|abdominal|belly|back|cramps|agony
erection|priapism
rigid|stiff ~fever|sweating|jaw
jaw locked|lockjaw
clammy
withdrawal|dts ~shaking|seeing|bugs|seizure`,
  },
  // Threats and thoughts of harm in other words: a weapon and a way to somebody, pictures of it
  // done, a baby or a sick parent in one's hands, a promise of what they have coming.
  {
    id: 'en-more-harm',
    tier: 'harm-to-others',
    say: `strapped|armed ~outside|waiting
dont come|go.to.school|work|church friday|monday|tomorrow|tell
break her|his|their|your.jaw|neck|face|legs|arms|skull !foot
voices|angel|god|spy ~axe|offer|firstborn|stop_him|stop_her|sacrifice
hit my.girl|wife|girlfriend|kid|son|daughter|mom
gonna|going.die over.this|that
enough|got|plenty rounds|ammo|bullets ~for
not|aint.coming|showing.empty
taking|take|bring.my|the wife|husband|kids|baby.with.me !to
head.under ~water
isnt|not.my.roommate|wife|husband|mother|son
all|we.going|goin|are.in|into|to.the.lake|river|water|heaven|ocean
is|hes|shes|theyre|youre.next ~watch|neighbor|kill+|shot
enjoy ~last.one|weekend|christmas|birthday
put|putting|slipping|slipped something|poison|it.in.his|her|their
shouldve|shoulda|should.have|of|listened|done.listened|to
picture|picturing|imagine|imagining|thoughts|thinking|almost|keep|seeing|gonna|bout|scared ~dropping|drop|ran_over|run_over|slide_on|hurting|shaking|smother|smothering|pillow|throwing|stabbing|choking|burning him|her|the|my|them|ex|baby|down|on !ball|off
pillow ~over|down|face ~mom|dad|her|his|face|baby
bodies|blood|body in that|the|a courthouse|school|office|street|clinic
swung|swing|came|lunged|comes|coming ~at|for|a|on.me|us|cleaver|bat|machete !!help
take|taking|bring ~folks|everyone|them|some|others ~with.me|down_with|out_with
do.the.school|office|same
i|she|he killd|killed|hurt|strangled|drowned|kicked my|the cat|dog|hamster|kitten|puppy
list of names|people|kids|students ~kill|pay|get|school|each|die
have.to|gotta|has_to|must ~be_cleansed|be_stopped|be_punished|be_removed|be_cleaned
baby|son|daughter|kid|kids|mom|wife|husband is|are evil|possessed|devil|demon|antichrist
put|putting|putting_him him|her|them in.the|a.ground|hospital|dirt|grave|box
names ~bullets|list|sharpie|bullet
clean|cleanse|purify.it|them|baby|out ~neighbors|family|house|voice|radio
open.her|him|them.up
get.back.at|revenge
i.know.where|what he|she|they live|lives|park|parks|drives|works|sleeps|walks
push someone|him|her|people ~subway|train|tracks|stairs
hi today|toward|towards|positive|w_plan|w_intent
catch.a.body
smoke|clap|merk|slide this|that|him|on.dude|him|opp|them
burn|die|bleed|suffer in.his|her|their.sleep|bed|house
want|wanna|like ~watch|see|make ~ex|him|her|them|boss|wife|husband burn|die|bleed|suffer|beg !game
carry+|carried|wheel+.him|her|them|you.out
til|till|until ~or im|ill|ima|we|he ~dirt|ground|kill|put|hurt|burn|shoot
poison+|poisoning KIN|him|her|them|his|her|neighbors|husbands !ivy`,
  },
  {
    id: 'en-more-medical',
    tier: 'medical',
    say: `half.my|his|her.face
tonic|postictal|epilepticus
indigestion ~arm|jaw|neck|sweating
tightness|pressure|squeezing|heaviness ~breastbone|sternum|chest|sweat
meter|monitor|glucometer ~lo|hi|low|high
floppy
left|right.side ~isnt|not|cant|gone|dead|numb|drag+|move
CANT|not get|catch|take.a|any|enough|my|full.full|breath|air|deep
alarm|co ~throwing|vomiting|headache|sick|dizzy
& peed tongue|remember|floor|shaking|woke
sbp|bp ~#180-300
toilet|bowl|stool ~blood|red
heat|mowing|sun ~not_sweating|stopped_sweating|confused|talking_crazy|passed
words ~soup|mush|scrambled|garbled|backwards
BABY drank|swallowed|chewed|ate ~syrup|rest|bottle|whole|MEDS|purse
half|finish.a|the.sentence|word ~gasp|breath|breathe
pumps|pumping|gushes|leaks|bleeds|coming|comes|soaking|soaks ~through|thru.the|my|a towel|bandage|gauze|shirt|rag
i|he|she|just.hit someone|person|man|kid|cyclist ~car|driving|truck
stiff|rigid|jerking|shaking ~wont|not|isnt|doesnt answer|respond|wake|talk
week|weeks|days.worth ~MEDS|breakfast|gave|pills|once
& chest|breastbone|heart tingly|aches|numb|jaw|arm|elephant
lips|face|skin|fingertips ~blue|gray|grey|clammy|pale
cant|cannot|couldnt open|keep|be|get roused|rouse|eyes|water|awake|him|her
cant swallow|stand|breathe
woke|wake ~couldnt|cant|name
eyes going|rolling|rolled|wont|stuck|open
one|two.eighty|twenty|thirty|hundred over one|ninety|hundred
soaked|soaking pad+|towel+
cough+|foam foam|pink
shock+ myself|dryer|outlet ~heart|skipping|bad
hand|arm|leg is|went|goes dum|numb|dead|limp|weak
where.am.i
pulling|ribs ~breathe
heart.goes|flip
rib+|bone lung|showing|sticking|broken|see|out
gave ~instead|wrong|mine sleepy|of|pills
water.broke
neck ~bend|stiff|light
snakebite|copperhead|rattlesnake
tongue bit|bitten|bleeding
breth|breathe|breath.plese|please|bad
cpr|no.pulse
bleeding|blood ~towel|since|woozy|soaked|hours
fell ~ladder|roof|stairs
cant|couldnt move|feel my feet|legs|toes
spurting|gushing|squirting
skin ~blister+|peel+ ~mouth|sores|lamictal|peeling
chewed|opened|got ~patch|purse|pills|spray ~missing|off|mouth|ahold
breath|chest not|is coming|closing
lie|lay flat ~breathe
breathe|breathing|breath lying|laying|sitting|strugl+
yellow eyes|skin
fever chills|shaking
went.down in|almost
swallow+|ate batteries|battery|magnets|coins|detergent|pods`,
  },
  {
    id: 'en-mind',
    tier: 'concern',
    say: `& slept|sleep|awake|hours|hrs|nights|up|tired|sleeping energy|wired|amazing|god|unstoppable|incredible|spent|cleaned|cleaning|genius|great|bought|racing|alive|projects|painted|fine|ideas|fantastic
manic|mania|hypomanic|unstoppable|invincible|euphoric|grandiose|prophet|chosen|wired
racing|thoughts|mind|brain fast|racing|stop|thoughts|flying|shut|slow|mind
talking fast|nonstop
spent|blew|spending|charged|maxed|bought ~thousands|savings|#300|card+|grand|rent|k|casino|cars|amazon|fund|everything
god|jesus|aliens speak+|talk+|chose|told|mission me|through
see+|seeing|saw|hear+|heard|smell+|feel+ things|voice+|stuff|shadow+|people|bugs|whisper+|faces|figures|someone|visions|music|ghost+|spiders|patterns|trails !and|more|at_the
hallucinate+|hallucination+|hallucinating|delusion+|delusional|psychosis|psychotic|paranoid|paranoia|trails
watch+|follow+|after|listen+|record+|spy+|track+|bugged|poison+|plotting|cameras|camera me|my|us|in|against !tv
someone|theyre|they|people|neighbor+|government|fbi|cops|everyone are|is|put ~watching|following|after|listening|against|cameras|plotting|poisoning
not|isnt|doesnt|dont|still|feel+|everything|nothing feel|feels|seem|is unreal|real|detached|disconnected|floating|floaty|foggy|robot|underwater|outside|weird|off|loopy|tripping|fake|dream|high|strange|myself|body !yet|about
dissociate+|derealization|dpdr|flashback+|disassociat+|tripping|unreal|khole
memory|remember|forget+ bad|anything|nothing|loss|things|shot|gone|what|how|much|starting
dont|cant.remember
confused|confusion|disoriented|brain_fog|fog
disconnected|detached
mile.a|per minute
not|dont feel|feeling real|here|myself`,
  },
  {
    id: 'en-body',
    tier: 'concern',
    say: `SICK !of
& BLOOD|pink|red|brown|burns|burning|hurts|pain|stings|constantly|often|dark|leak+|frequent|cramps pee+|urine|urinate|bladder|peeing|urinating|toilet|piss
pee|bladder|peeing|urinate every|accident+|again|control|spasm+|infection|burn|fire|glass|issues|problems
uti|cystitis|kidney+|incontinent
pregnant|pregnancy|preggo|miscarried|breastfeeding|preg
missed|late my|period period
period late|weeks|missed
test|stick|two positive|lines|pink_lines
threw|throw|throwing|thrown.up !party
cant|not|nothing|cannot keep ~down
feel|feeling|felt|been|so|really|get|getting|am|super|im|very|still|shes|hes sick|ill|out_of_it|weak|off|shaky|drowsy|jittery|worse|woozy|tilting
room|everything|world keeps|is|spin spin+|spinning|tilting|moving
head|stomach|back|side|legs|arm|site|vein|iv|neck|jaw|belly|shoulder|eyes ~hurt+|pound+|ache+|throb++|sick|upset|cramp+|burn+|swollen|red|hot|sore|painful|lump|hard
pain|hurts|ache+|cramps|hurt ~stop|bad|worse|really|legs|leg|side|still|site|again|everywhere|much|away|arm|stomach
vision|sight blurry|weird|fuzzy|off|double
bp|pressure high|low|up|#140-169
side.effect+
reaction to
fell|fall|tripped down|twice|again|shower|stairs|hurt|hit|times|bathroom !asleep|in_love|apart
infection|fight|bruises
spaced|out.of.it
painful|hurts|burning|trouble|stings pee|urinate+|urination|urinating|peeing`,
  },
  {
    id: 'en-habits',
    tier: 'concern',
    say: `drank|drunk|drinking|wasted|hammered|hungover|BOOZE|alcoholic|binge+|bender|cocktail+|drinks|sober|tipsy|margarita+|shots !water|coffee|tea|more_water
relapse+|relapsing
using.again
smoke+|vaped|did|use+|snort+|took|bought|tried|high|bumped weed|pot|marijuana|meth|crack|coke|cocaine|heroin|k|ket|ketamine|molly|shrooms|mushrooms|lsd|acid|edible+|gummies|gummy|kratom|fentanyl|drugs|adderall|percs|line+|joint|opioids|special_k
high.on|off|again|as
ketamine|k home|street|friend|online|dealer|extra|more|crave+|own|stash
crave+|craving|cravings|urge+|hooked|addict+|addicted|addiction|withdrawal+|detox|rehab|jonesing
off.the.wagon
buy|buying|buys|scored|scoring|copped|getting k|ket|special_k|ketamine ~off|from|guy|plug|dealer|buddy|friend|street|dude
i|ive|she|he|just|then|already|we drove|driven
drove|driven|driving|drive ~home|work|store|after|yesterday|before|last|morning|session|treatment|infusion|appointment|hours|myself|anyway|kids !me|us
took|take|grabbed|used car|keys|own_car|wheel|truck
behind.the.wheel
operated|used machinery|forklift|mower
slept|sleep|sleeping|eat|eaten|ate|eating|appetite|food|insomnia|awake|showered ~not|no|hours|nothing|nights|days|gone|zero|barely|cant|none|much|wont|since|bad|terrible|hrs|all
cant|not|no|havent|hasnt|barely|hardly|havnt|dont|stopped|without|only|trouble|couldnt|lost|little sleep|slept|sleeping|eat|eaten|eating|ate|food|appetite|shower+|hungry|asleep|left !in|tonight
insomnia|insomniac|sleepless
lost|losing|gained weight|pounds|lbs
in|left bed|room|house for|all|in|days|week
purg+|purging|laxatives|bulimia|anorexia
ran|run|running|almost|completely|im|out|none|left|lost|stole|stolen|expired|need|get|refill|last out|of|my|on|low|more|a ~MEDS|refill+|rx|script
stop++|stop+|quit+|quitting|off|wean+|taper+|skip++|missed|miss|forgot|forget|without|went|flush+|threw|cut|lower|increase|change+|switch+|double|start+|refuse+|havent|wont|not|mix|combine|take|taking ~MEDS|antidepressant|mood_stabilizer|dose+
pharmacy|insurance|cvs|walgreens ~wont|refuse+|denied|out|stock|fill|refill|cover+|dropped|cut
refill+|refilled|brain_zaps|cold_turkey
MEDS ~ran|expired|lost|out|stolen|low|gone|bus|denied|stopped|not_working
can|should|is|safe|ok ~take|stop|mix|drink|skip ~MEDS|BOOZE|with`,
  },
  {
    id: 'en-hurt-by-others',
    tier: 'concern',
    say: `KIN|he|she|they|hes|shes|someone HIT|abuse+|abusive|stalk+|took|locked|kicked|hitting|beating|controls|scares|threatening|wont_let me|us|my|phone|again|leave|out !up|book
scared|afraid|terrified of|for|to|go KIN|him|her|home|house|life
not|isnt|dont|unsafe|feel safe|at|unsafe|here home|him|here|house|with
domestic|abuse+|rape+|assault+|molest+|stalk+|restraining
hit+|beat|choked|hurts|slaps|threatened|punched me|us
homeless|evict+|evicted|fired|laid_off|divorce+|served|jail|arrested
he|she|they|husband|boyfriend|wife|dad|ex threw|throws|shoved|slammed|pushed|dragged me|us`,
  },
  {
    id: 'en-contact',
    tier: 'concern',
    say: `call|ring|phone|contact|text|reach.me|us
can|could|please|pls|someone|somebody|have|want|need|would|anyone|nurse|doctor|kindly|ask|should|like ~call|speak|talk|see|contact|reach|telephone|message|callback|advise to|with|me|the|someone|from|back ~doctor|dr|nurse|provider|therapist|person|someone|somebody|human|physician|counselor|asap|back|today|you|doc|psychiatrist|me|him|her|$ !about_billing
speak|talk someone|somebody|doctor|dr|nurse|provider|therapist|person|human|anyone|doc|psychiatrist|physician
need+|want|get|use|please|desperate|asking|desperately help|doctor|someone|support|nurse|advice|therapist !with|parking|getting|finding
need|want|have to.talk
hello|anyone|anybody|someone there|available
noone|nobody calls|called|answers|answering|back|answer+|responding|call+ !tag
who|what else|do|should text|call|do|turn
urgent+|urgently|asap|sos
question+|concern+|concerned|worried about|for|my !billing
help
pls|please|plz.call|text|phone|ring
can.you call|text|ring
get|got back to.me`,
  },
  {
    id: 'en-low',
    tier: 'concern',
    say: `^.WEAPONPIC.$
^.WEAPONPIC.WEAPONPIC.$
^.WEAPONPIC.WEAPONPIC.WEAPONPIC.$
SAD !keys|wallet|phone|battery|track|out|off
not|isnt|aint|dont|wasnt ok|okay|good|doing|well|alright|right|fine|great|myself|feeling|coping !until|at_math|with_dates|sure
doing|feel+|am|im|so|really|been|very|its|things|get+|days|felt|pretty|mood|bit bad|down|worse|low|blah|rough|dark|sad|shit|shitty|crappy|blue|off|gray|worst|heavy|hard|lower|wrong
feel+|felt|get+|been|even|much|way|everything worse|nothing|terrible|horrible|numb
cant|dont|not|no|nothing|barely|stopped stop|feel|enjoy|care|function|move|concentrate|focus|leave|cope|joy|interest|energy|motivation|handle crying|anything|nothing|out|bed|anymore|my|thinking|myself|$|shaking|worrying|it|food
bad|dark|scary|negative|intrusive thoughts|place|headspace
depression|sadness|symptoms|thoughts|anxiety|it|everything back|returned|returning|creeping|coming|hit
wore|worn|wearing|wears|faded|fading|lasted off|away|only|days
not|isnt|doesnt|didnt|did|dont|wasnt|no|stopped|nothing|do|wont work+|working|nothing|help+|helping|helped|better|difference|improvement|relief|stop|change
waste.of.money|time
falling|fell|break+|breaking|coming.apart|down !car|in
rock.bottom
going|gone.crazy|insane|downhill|under
died|passed away|last|yesterday|today !years
who.am.i
a|such.mess|wreck
falling.apart`,
  },
  {
    id: 'en-visit',
    tier: 'concern',
    say: `cancel+|canceling|cancelled|cancelling|reschedule+|postpone+|rebook+|resched !gym|membership|netflix|subscription|my_gym
nobody|noone|none|anyone|cant_find|dont_have to|can|could|who|available|willing|will drive|take|pick|bring|get me|home|$
ride|driver ~bailed|flaked|fell_through|fell_thru|backed_out|canceled|cancelled|cant_make|noshow|no_show|sick
missed|miss|missing|skip++|forgot|overslept|wont|cant|unable|couldnt|not|didnt|no ~appointment+|appt+|session+|treatment+|infusion+|visit|apt|make_it|show|ride|driver|transportation
move|change|push|switch|earlier|sooner|another|need|booster|stop|quit|done|end|no_more|continue ~appointment+|appt+|session+|treatment+|infusion+|visit|booster
afford|insurance|cost ~treatment+|cover+|denied|infusion|this|anymore|one|next|it|sessions
worried|concerned KIN|him|her|them
KIN acting|missing|not|isnt|wont|gone|seems|refuse+|locked|stopped|left|says ~himself|herself|weird|strange|right|ok|okay|leave|eat|talking|out|room|home|different
hospital+|hospitalized|psych|inpatient|surgery|hospice|icu
passed.away
deceased
mom|dad|mother|father|wife|husband|son|daughter|baby|friend|brother|sister died|passed
wont|cant|not|unable able|make|be|come ~in|tomorrow|today|friday|monday|then|it
thoughts about treatment|ketamine|continuing`,
  },
]
