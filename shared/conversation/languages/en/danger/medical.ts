// English: what needs 911 (clinical reference 3.7 and 3.8, red flags).
import type { Rule } from '../../../hearing/types.ts'

const tier = 'medical'

export const medical: readonly Rule[] = [
  {
    id: 'en-chest',
    tier,
    say: `& 7 chest|heart|sternum|breastbone PAIN
& 7 chest tight|tightness|pressure|heavy|heaviness|crushing|squeezing|squeezed|elephant|burning|stabbing|clenching|weight|sitting|fluttering|funny|weird|sharp|discomfort|hard|numb|hurty
elephant ~3 chest
heart attack !scare|when|rate
having|having|had|think|like a|heart ~1 heart|cardiac attack|arrest
left arm ~4 numb|tingly|tingling|hurts|pain|heavy|weak|ache|aching|cant
& 6 arm|jaw numb|tingling|pain|hurts|radiating|heavy chest|heart|left|sweating
heart ~3 racing|race|pounding|pound|skipping|skips|beating|stopping|fluttering|flutters|fast|irregular|exploding|explode|bursting|stop|stopped|beats|jumping|palpitations|palpitating|hammering|afib|arrhythmia|flipping !to see
palpitations|palpitation|afib|tachycardia|tachy|vtach|svt
pulse|bpm|hr|heartrate|heart|heartbeat|rate ~5 #125-300
#125-300 ~2 bpm|pulse|heartrate|beats
pulse|hr|heartrate|rate ~3 #20-44
bp|pressure|systolic|blood|reading|reads|bps|cuff|monitor|top ~6 #170-300
#170-300 #95-180
#170-300 over ~1 #80-180
#60-89 over|slash #20-55
bp|pressure ~4 super|very|really|crazy|insanely|dangerously|sky|skyrocketed|through|way|so high|low|roof|rocketed|up
hypertensive|stroke ~1 level|range|crisis`,
  },
  {
    id: 'en-breath',
    tier,
    say: `CANT|not|hardly|barely|trouble|hard|difficulty|struggling|struggle|problems|problem|stopped|stop|isnt|difficult|tough|harder|dont|trying|fighting|aint|unable|wont|doesnt|labored|shallow|quit|gasping ~3 breathe|breath|breathing|breathin|breathe|breth|air|inhale|breaths !fresh|out
short|shortness|sob|out of breath
gasping|wheezing|wheeze|hyperventilating|suffocating ~2
choking|turning|turned|turns|going|looks|looking|lips|gone|fingers|nails ~3 blue|purple|grey|gray|choking
choking on
lips|face|fingers|fingernails|hands ~2 blue|purple|gray|grey
oxygen|o2|sat|sats|spo2|ox|pulseox|saturation ~3 #40-89
breathing ~3 weird|funny|slow|shallow|fast|noises|stops|stopping|weirdly|wrong|slowly|rapid|gurgling|snoring
not breathing|responding|moving|responsive|waking|conscious
inhaler ~3 not|isnt|empty|doesnt|nothing|help
gurgling`,
  },
  {
    id: 'en-allergy',
    tier,
    say: `throat|tongue|lips|face|airway|mouth|eyes|lip|neck ~4 swelling|swollen|closing|swelled|swells|tight|tightening|closed|close|puffy|puffed|swell|huge|itchy|itching|thick|constricting|blown|fat|swole|numb
swelling|swollen|swelled ~4 throat|tongue|lips|face|eyes|lip|neck
anaphylaxis|anaphylactic|epipen|epi|anaphalaxis|anaphalactic
hives|rash|welts ~6 breathe|breathing|throat|swelling|spreading|everywhere|all|over|face|tongue|head|body
allergic|allergy|alergic reaction
allergic to something|it|the|this
throat ~2 closing|shut|tight`,
  },
  {
    id: 'en-seizure',
    tier,
    say: `seizure|seizures|seizing|siezure|seziure|seizured|convulsing|convulsions|convulsion|convulsed|seized
shaking|jerking|twitching|trembling|convulse|foaming ~4 uncontrollably|floor|eyes|rolled|mouth|stop|all over
foaming|frothing ~2 mouth
eyes ~2 rolled|rolling|rolls|back
passed|passing|pass|blacked|blacking|black|blackout ~1 out
faint|fainted|fainting|faints|fainter|unconscious|unresponsive|syncope|syncopal|collapsed|collapse|collapsing|keeled|comatose|coma|catatonic|limp
lost|losing|lose|loss|loses of? ~1 consciousness|conciousness|concious|conscious
CANT ~3 wake|arouse|rouse|waking ~1 her|him|them|up|my|P
wont|not|never|isnt|doesnt|didnt|hard ~2 wake|waking|awake|respond|responding|responsive|answer|arousable|moving|rouse ~2 ( up / $ / or / and / no / he / she / just / i / since / to / anything / me / when / his / her )
hit|smacked|cracked|bumped|whacked|banged|split|busted|slammed ~1 P ~1 head ~10 confused|vomit|vomiting|throwing|vision|blood|bleeding|dizzy|out|headache|sleepy|sick|numb|ringing|nauseous|puking|threw|drowsy|slurring|memory|remember|double|stars|weird
confused|vomiting|throwing|blurry|dizzy|bleeding|double|puking|puked ~8 hit|banged|fell|bumped ~2 head|stairs
fell|fall|fallen|falls|tripped|slipped ~12 confused|unconscious|head|blood|bleeding|cant|broke|broken|bone|hip|vomiting|throwing|passed|unresponsive|move|knocked|concussion !in love|asleep|behind|head over|off the wagon
head injury|wound|trauma
concussion|concussed|knocked out|unconscious
on|lying|laying the floor|ground|bathroom ~5 cant|not|wont|unresponsive|responding|moving|up
cant|unable|couldnt ~1 move|get ~1 my|up|his|her ~1 legs|body|arms|arm|leg|floor|side|off`,
  },
  {
    id: 'en-stroke',
    tier,
    say: `stroke|strokes|tia !of|luck|genius|my|his|her
face|mouth|eye|eyelid|smile ~3 drooping|droopy|droops|drooped|droop|crooked|lopsided|sagging|numb|uneven|paralyzed
slur|slurring|slurred|slurs|garbled|gibberish|jumbled
speech|words|talking|speak|talk ~4 slurred|slurring|funny|garbled|wrong|jumbled|weird|mumbled|mush|scrambled|straight|sense
( cant|couldnt|unable ~1 ) speak|talk|see|form ~1 words|sentences|anything|right|straight|out|$
numb|numbness|paralyzed|weak|weakness|tingling|tingly|droopy ~5 side|face|arm|leg|half
side ~3 ( face|body|mouth|me ) ~3 numb|weak|drooping|droopy|paralyzed|dead|limp|cant|feel|wont
one|left|right|whole|half side|arm|body|leg ~3 numb|weak|limp|paralyzed|dead|wont|feel|tingling
worst|thunderclap|sudden|explosive|severe|splitting|unbearable|blinding|excruciating|worse ~3 headache|headach|head|migraine|headaches !cold
headache|migraine ~4 worst|sudden|severe|exploding|blinding|unbearable|ever|life|vision|stiff|blurry|numb|confused|nowhere|explode
head ~3 explode|exploding|burst|bursting|split|splitting
vision|sight|eyesight|eye|eyes ~3 gone|lost|double|black|blind|went|blurred|doubled|cant
went|going|gone|lost blind|vision|sight
CANT|couldnt ~1 see ~1 out|anything|straight|of|right|nothing|one|clearly !you|the|my|myself|any|a|doctor|him|point|him|reason|how|why
seeing double
confused|disoriented|delirious|incoherent|dont ~6 where|who|year|name|day|recognize ~2 am|is|are|she|he|i|me|it
doesnt|dont|cant|cannot know|remember|recognize|tell|say ~1 who|where|what|her|his|my|own|us|me ~2 is|she|he|am|are|name|year|day|home|kids|i|husband
not making ~1 sense
talking gibberish|nonsense`,
  },
  {
    id: 'en-bleeding',
    tier,
    say: `bleed|bleeding|bleeds|blood|bled|bloodpic|hemorrhage|hemorrhaging|gushing ~5 stop|stopping|slow|heavy|heavily|lot|bad|badly|profusely|nonstop|everywhere|pouring|gushing|soaked|soaking|spurting|squirting|wont|keeps|quit|pool|puddle|through|dripping|head|hours|ton|nonstop|ears|ear|clots
wont|cant|not|keeps|keep|doesnt|losing|lost|lots|lot|tons|so|soaked|pouring|everywhere|covered|much ~4 bleed|bleeding|blood
vomit|vomiting|throwing|threw|coughing|coughed|puking|puked|spitting|spit|cough|poop|pooping|throw|poo|stool|pooped|vomited|pooped ~3 blood|bloody|red|clots|coffee grounds?
blood|bloody ~4 vomit|puke|stool|poop|cough|throwing|coffee|ears|ear|pads|pad|hour|pregnant
theres|there blood
black|tarry|bloody ~1 stool|stools|poop|vomit
soak|soaking|soaked ~3 pad|pads|towel|bandage
deep cut|gash|wound
gash|impaled|severed|amputated
miscarriage|miscarrying|stillbirth`,
  },
  {
    id: 'en-ingested',
    tier,
    say: `took|take|taken|takin|gave|given|had|doubled|mixed|swallowed|used|tok|taking|drank ~5 twice|double|doubled|extra|wrong|accident|accidentally|accidently|mistake|too|two|2|3|three|mixed|many|much|someone|second|same|dogs|mixed|forgot ~5 dose|doses|meds|pills|pill|medication|medicine|ones|dosage|MEDS|accident|accidentally|mistake|insulin|by
accidentally|accidently|accident|mistake|mistakenly|mixup ~5 took|swallowed|ate|drank|overdosed|gave|double|doubled|od|overdose|twice|doubled|MEDS|drink|ingested|inhaled|take|taken
took|swallowed|drank|ate|gave|dose|doses|doubled|overdosed ~7 accident|accidentally|mistake|unintentionally|accidently
double|doubled|wrong|extra|triple|twice ~2 dose|dosed|dosage|pills|up|meds|amount|medication|bottle|MEDS !texted|check|checking
KID ~4 got|ate|swallowed|drank|took|eaten|chewed|found|into|licked|put|taken|eat|has ~4 pills|pill|meds|medicine|medication|MEDS|lozenge|bottle|troche|patch|tablets|gummies|gummy|edible|edibles|into|POISON|mouth|vitamins
got|getting|gotten into ~1 P ~1 pills|meds|medicine|medication|MEDS|cabinet|POISON
MEDS ~5 KID|dog|cat|puppy ate|swallowed|got|chewed|took
poison control
narcan|naloxone|narcaned
bad reaction|interaction
serotonin syndrome
( took|mixed|drank ) ~4 MEDS ~8 cant|heart|racing|dizzy|sleepy|breathing|shaking|confused|weird|stay awake|passing|awake|vision|hallucinating|numb|tingling|wrong
took|taken more|much than|of ~4 MEDS|dose|prescribed|supposed|should|i
serotonin ~2 rigid|shaking|fever
took ~3 someone|husbands|wifes|moms|his|her|sons|daughters|dogs|cats ~2 pills|MEDS|meds|insulin
insulin ~3 too much|many|twice|double|extra|wrong
sugar|glucose|bg|cgm ~4 #10-55|#400-900|dropping|crashed|crashing|low|high
stuck|needle ~1 MEDS`,
  },
  {
    id: 'en-crash',
    tier,
    say: `crashed|wrecked|totaled|totalled|rolled|flipped|crash|wreck ~3 car|truck|van|vehicle|suv|bike|motorcycle|jeep|it|into|on|after|driving|drove !on the couch|out|at my|at|website|app|computer|phone
car|bad|head|auto|motorcycle|in|had|bike|got|a|fender ~2 accident|crash|wreck|collision|rollover|pileup|bender|acident !by|on accident|insurance
drove|driving|drive|ran|run|hit|backed|swerved|slid|car|truck|rear ~7 hit|into|off|tree|pole|ditch|wall|curb|deer|guardrail|fence|ended ~2 pole|tree|ditch|wall|car|curb|deer|someone|guardrail|fence|mailbox|person|parked|pedestrian|truck|cyclist|barrier|rear|house|sign|kid|hydrant
hit|struck by|a|P ~1 car|pole|tree|truck|bus|deer|pedestrian|cyclist|guardrail|curb
rear ended
airbag|airbags
ditch ~3 car|drove|after|stuck|im
in the ditch
run over ~1 by
wrapped ~2 around ~1 tree|pole`,
  },
  {
    id: 'en-emergency',
    tier,
    say: `ambulance|ambulances|paramedics|paramedic|emt|emts|medics
going|go|gone|went|headed|taking|take|took|heading|rushed|rushing|driving|taken|should|need|at|in|admitted|drive|get|brought|bring|sent ~3 er|ed|emergency room|hospital|urgent|icu|a&e|telemetry
should|do i|need ~1 ( call ~1 911 / go ~2 er|hospital )
called|call|calling|dial|dialed 911
medical emergency
life threatening
dying help
cant|havent|not|unable|couldnt|nothing|hasnt|hard|havnt ~3 ( pee|peed|urinate|urinated|pea|empty ~1 bladder|urinating|peeing|pass|passed ) ~5 ( hours|all|since|at|day|anymore|today|$|pain|bladder|urine|water|yesterday|night|last|feel|stomach|belly )
bladder ~3 burst|bursting|full|explode|exploding|empty|locked
urine ~3 come|coming|out|retention
no urine
sepsis|septic
fever|temp|temperature ~3 #103-108|#40|#41 
#103-107 ~1 fever|temp|temperature
stiff neck
burned|burn|burnt|scalded ~3 badly|third|degree|severe|blisters
electrocuted|shocked ~3
severe|extreme|unbearable|excruciating|worst|stabbing|intense|horrible|terrible ~3 pain|stomach|abdominal|belly|abdomen|back|cramps ~3 
pain ~3 unbearable|excruciating|severe|worst|cant stand|doubled|screaming !emotional
rigid|stiff ~3 fever|sweating|muscles|jaw|body
jaw ~2 locked|lockjaw|locking
water broke
contractions`,
  },
]
