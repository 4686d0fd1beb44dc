// English: what needs 911.
import type { Rule } from '../../../hearing/types.ts'

export const medical: readonly Rule[] = [
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
cant|couldnt|unable|wont speak|talk|form|get words|sentences|right|straight|out|or
cant|couldnt|unable|wont speak|talk.$ !!!work|working|meeting|class|bus|train|driving|church|movie|movies|school|court|library|later|rn|atm|now|plane|theater
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
    say: `BLOOD !pressure_pill|pressure_pills|pressure_med|pressure_meds|pressure_medicine|pressure_check|test|tests|work|draw|drawn|type|drive|sugar ~stop|heavily|lot|badly|everywhere|pouring|gushing|soaked|soaking|spurting|wont|through|profusely|nonstop|pool|ears|ear|clots|pad|pads|slow|cup|losing|hours
stop|heavily|lot|badly|everywhere|pouring|gushing|soaked|soaking|spurting|wont|through|profusely|nonstop|pool|ears|ear|clots|pad|pads|slow|cup|losing|hours ~BLOOD !pressure_pill|pressure_pills|pressure_med|pressure_meds|pressure_medicine|pressure_check|test|tests|work|draw|drawn|type|drive|sugar
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
BABY drank|swallowed|chewed|ate ~syrup|bottle|MEDS|purse
BABY drank|swallowed|chewed|ate ~whole|rest thing|pack|package|strip|tube|vial|container|patch !of
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
]
