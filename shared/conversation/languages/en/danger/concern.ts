// English: a person should look at it the same day (clinical reference 3.7 and 3.8).
import type { Rule } from '../../../hearing/types.ts'

const tier = 'concern'

export const concern: readonly Rule[] = [
  {
    id: 'en-mania',
    tier,
    say: `no|without|not|need|needing|barely|only|hardly|zero|dont|havent|hours|hour|hrs|slept|sleep|sleeping|awake|up|nights ~8 energy|wired|amazing|god|unstoppable|incredible|spent|spending|invincible|cleaned|cleaning|genius|racing|tired|bought|great|fantastic|ideas|invented|alive|projects|painted
manic|mania|hypomanic|hypomania|unstoppable|invincible|euphoric|grandiose|hyper
racing thoughts|mind
thoughts|mind|brain ~2 racing|fast|stop|shut|slow|off|flying|spinning
talking ~2 fast|nonstop|mile
spent|spending|blew|charged|maxed|bought ~4 thousands|savings|#300|cards|card|grand|rent|k|everything|cars|amazon|gambling|casino
wired|amped|revved
chosen one
special ~1 powers|mission|message|messages
god|jesus ~2 speaking|talking|chose|chosen|mission|talks|speaks ~1 me
irritable|irritated|agitated|agitation|raging|rage|rageful|snapping|angry|furious|anger
impulsive|reckless|hypersexual`,
  },
  {
    id: 'en-urine',
    tier,
    say: `blood|bloody|pink|red|brown|dark|cola|orange|pinkish ~4 urine|pee|peed|toilet|piss|wiped|wipe|bladder|peeing
urine|pee|peeing|piss|pissing|bladder|urinate|urinating|urination|peed ~4 blood|bloody|burns|burning|hurts|pain|painful|burn|pink|red|sting|stings|hurt|frequent|constantly|leak|leaking|every|often|lot|minutes|cloudy|brown|dark|urgent|glass|fire|night|spasms|spasm|infection|cramps|control|accidents|all
burns|burning|hurts|pain|painful|stings|sting|hurt|burn|keep|constantly|cant|frequent|gotta|trouble|always ~4 pee|peeing|urinate|urinating|urination|bladder|piss|pissing
uti|utis|cystitis|bladder|kidney|kidneys|incontinence|incontinent|yellow
wet ~2 bed|myself|pants`,
  },
  {
    id: 'en-pregnant',
    tier,
    say: `pregnant|pregnancy|pregnat|preggo|prego|preggers|expecting|knocked up|breastfeeding|nursing|miscarried
missed|late ~2 period
test ~3 positive|lines
positive ~2 test
two|2 ~1 lines
trying to? conceive|get pregnant
period ~3 late|weeks|missed`,
  },
  {
    id: 'en-drove',
    tier,
    say: `i|ive|already|she|he|just|and|then|had ~2 drove|driven|drived
drove|driven|driving|drive|drivin ~6 home|work|store|after|yesterday|before|last|morning|night|same|session|treatment|infusion|appointment|24|hours|too|anyway|myself|early|kids|today|visit
drove myself|home
( behind ) the wheel
operated|operating|used|mowed|forklift|chainsaw ~3 machinery|tractor|forklift|equipment|lawnmower|mower`,
  },
  {
    id: 'en-substances',
    tier,
    say: `drank|drunk|drinking|drink|drinks|drank|wasted|hammered|hungover|beers|vodka|wine|whiskey|tequila|liquor|booze|alcohol|alcoholic|binge|bender|tipsy|cocktails|margaritas|shots|sober|sobriety !water|coffee|tea|enough water|more|juice|plenty|of water|lots
relapse|relapsed|relapsing|slipped|slipping ~3
using again|meth|coke|heroin|drugs|k|ketamine
smoked|smoking|smoke|vaped|took|did|used|using|snorted|ate|tried|doing|high|stoned|edible|edibles|bought|buying|dealer|scored ~4 weed|pot|marijuana|meth|crack|coke|cocaine|heroin|k|ket|molly|shrooms|mushrooms|lsd|acid|edibles|edible|gummies|kratom|fentanyl|xanax|adderall|percs|drugs|special|oxy|street|gummy|cannabis|delta|thc|mdma|blunt|joint|pills|line|lines|opioids|nitrous|bars
high on|off|again
special k
ketamine ~4 home|street|friend|online|dealer|own|extra|outside|more|crave|craving|cravings|bought
crave|craving|cravings|urge|urges|jonesing|want|need ~3 ketamine|more|k|drink|use|drugs|ket|high|meth|heroin|opioids|pills
withdrawal|withdrawals|withdrawing|detox|detoxing|rehab|dts|dopesick|addicted|addiction|addict
fell off ~1 wagon
off the wagon`,
  },
  {
    id: 'en-perception',
    tier,
    say: `seeing|see|saw|hearing|hear|heard|hears|sees|still|smelling|feel|feeling ~3 things|voices|stuff|shadows|people|bugs|whispers|whispering|shapes|colors|faces|shadow|figures|spiders|demons|someone|patterns|trails|music|noises|dead|ghost|ghosts|lights|something|visions ~3 
hallucinate|hallucinating|hallucinations|hallucination|hallucinated|hallucinates|halucinating|hallucinatory|delusions|delusional|psychosis|psychotic|paranoid|paranoia|paranoya|trails|delusion
watching|following|after|listening|recording|spying|tracking|bugged|poisoning|plotting|staring|talking|reading|whispering|laughing ~3 me|my|us|phone|thoughts|mind|food|house|about
someones|somebody|someone|they|theyre|people|neighbors|government|fbi|cia|cops|everyone|everybody ~3 watching|following|after|listening|spying|tracking|out to|against|poisoning|plotting|recording|bugged
not|isnt|arent|dont|doesnt|nothing|arnt ~2 real|there !( ~2 on|at|until|for|yet|friday|monday )
feel|feels|feeling|felt|everything|world|im|still|not ~3 unreal|dreamlike|detached|disconnected|floating|floaty|dissociated|dissociating|spacey|foggy|robot|underwater|outside|disassociating|disassociated|weird|strange|off|loopy|tripping|fake|dream|odd|high|myself|real|funny|numb
dissociate|dissociating|dissociation|disassociating|dissociated|depersonalization|derealization|unreal|dpdr|tripping|flashback|flashbacks|trip|khole|trails|zoned
( out of ) my|body body|mind
out of body
lost|losing ~1 time|hours|track|memory|touch
memory|remember|forgetting|forget|forgetful|blank|blanking ~3 bad|anything|nothing|cant|worse|loss|things|days|gone|problems|names|words|out|shot|everything
cant|dont remember ~2 anything|last|yesterday|how|my|getting|much|things
confused|confusion|disoriented|foggy|fog|brainfog|spacy`,
  },
  {
    id: 'en-body',
    tier,
    say: `nausea|nauseous|nauseated|nausious|nauseus|naseous|naseau|queasy|vomit|vomited|vomiting|puke|puking|puked|barf|barfing|barfed|throwing|threw|throw up|retching|heaving|hurl|hurled|vomitpic|emesis|upchuck|chundering|vommed
throw|threw|thrown|throwing ~1 up !( a party )
keep ~3 food|anything|water|nothing|fluids|liquids|it down
sick ~1 to? ~1 my? stomach
stomach ~3 sick|upset|hurts|pain|knots|cramps|turning|churning
feel|feeling|felt|been|so|really|get|got|getting|am|super|im|very|still|is|all|shes|hes|being ~2 sick|ill|dizzy|faint|lightheaded|unwell|weak|woozy|wobbly|shaky|unsteady|jittery|drowsy|groggy|feverish|achy !of
dizzy|dizziness|dizy|lightheaded|vertigo|woozy|spinning|spins|lightheadedness|wobbly|faint|unsteady|wooziness|disequilibrium|groggy
light headed
room ~2 spin|spinning|spins|moving
headache|headaches|migraine|migraines|headach|headake|jaw
head ~2 hurts|hurting|pounding|killing|ache|throbbing|aches
pain|hurts|hurting|aching|sore|painful|ache|aches|cramps|cramping|burning|throbbing|spasm|spasms ~4 wont|stop|worse|bad|unbearable|really|leg|legs|back|arm|site|iv|stomach|side|all|hand|vein|everywhere|still|severe|neck|jaw|kidney|kidneys|belly|again|much|a lot|shoulder
iv|site|injection|arm|vein|spot|infusion|needle ~4 swollen|red|hot|bruised|bruise|infected|hard|sore|hurts|numb|warm|purple|pus|swelling|lump|streak|throbbing|black
shaking|shakes|tremor|tremors|shaky|trembling|sweating|sweats|chills|fever|temp|rash|hives|itching|itchy|swollen|swelling|numb|numbness|tingling|tingly|zaps|twitching|twitchy|blurry|blurred|cough|yellow|jaundice|constipated|diarrhea|bruising|restless|akathisia|stiff|twitch
vision ~3 blurry|off|weird|bad|fuzzy|double|blurred
bp|pressure ~4 high|low|up|#140-169|elevated
side effect|effects
reaction ~3 med|meds|medication|new|to
fell|fall|fallen|falling|tripped ~2 down|twice|again|bathroom|shower|stairs|hurt|hit|off|times|today|last !asleep|in love|apart|behind
unwell|infection|infected`,
  },
  {
    id: 'en-violence-suffered',
    tier,
    say: `P? KIN|he|she|they|hes|shes|ex|someone|somebody ~3 hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|choked|chokes|punched|slapped|slaps|slap|shoved|pushed|pushes|kicked|abused|abuses|abusing|abusive|threatened|threatens|threatening|strangled|raped|assaulted|molested|grabbed|attacked|threw|throws|stalking|violent|locked|controls|scares|touched|forced|pulled|bit|burned|smacked|slammed|trapped ~3 me|us|my|again|things|abusive|violent|kids
scared|afraid|terrified|fear of|for ~2 KIN|him|her|them|home|life|ex
scared|afraid to ~2 home
not|dont|isnt|unsafe|never ~2 safe ~2 home|with|here|him|house !driving
domestic|abused|abusive|abuse|raped|rape|assaulted|assault|molested|stalker|stalking|stalked|violence|bruises|trafficked|restraining
hits|hit|beats|choked|hurts|beat|slaps|threatens|threatened|punched me|us
laid|put|puts|lays ~1 hands on me|us
kicked ~1 out
homeless|evicted|eviction|hungry|sleeping in my car`,
  },
  {
    id: 'en-contact',
    tier,
    say: `call|text|phone|ring|callback|contact|reach|calling ~1 me ~3 !when|if
can|could|please|pls|someone|somebody|have|want|need|would|anyone|nurse|doctor|dr|like|ask|should|id ~4 call|speak|talk|talking|see|contact|reach|message|meet|hear|get ahold ~4 me|someone|somebody|doctor|dr|nurse|provider|therapist|person|clinic|you|human|anyone|counselor|him|her|doc|practitioner|psychiatrist|staff|back|pa|np|us|asap|earlier|sooner|urgently|real|manager|team|office !about billing
speak|talk|talking|spk ~2 with|to|w ~2 someone|somebody|doctor|dr|nurse|provider|therapist|person|human|anyone|counselor|doc|you|u|psychiatrist|real|him|her|team
need|want|needs|get|send|could use|use|asking|requesting|please|desperate ~2 help|doctor|someone|somebody|support|nurse|advice|therapist|psychiatrist !( with|parking|getting|finding|to find )
need|want|have to ~3 talk
is|are|anyone|anybody|someone|somebody|hello ~2 there|available|around
no ~1 one|noone ~2 call|called|calling|answers|answered|answering|returned|back|responding
left|leaving|leave|sent ~2 voicemail|messages|voicemails
lonely|alone|isolated|isolating|loneliness
please help|hurry|urgent|respond|reply|answer
urgent|urgently|asap
questions|question|concern|concerns|concerned|worried ~2 about|for|w|with !survey|billing|this text
help|save me`,
  },
  {
    id: 'en-medicine',
    tier,
    say: `ran|running|run|im|almost|completely|been|we|out|shes|hes|is ~2 out|low of|on ~2 MEDS|refill|refills|everything|it|them|my
ran|run|running out
out of|off ~1 my ~1 MEDS|lexapro|prescription
stop|stopped|stopping|quit|quitting|discontinue|discontinued|off|wean|weaning|weaned|tapering|taper|tapered|skip|skipped|skipping|missed|miss|missing|forgot|forget|forgetting|come|get|coming|getting|went|havent|wont|not|refuse|refusing|refuses|dropped|flushed|threw|lost|reduce|reduced|lower|cut|cutting|double|increase|changed|change|switch|switched|halve|cold|without|need|started|start|starting|restart|new ~5 MEDS|antidepressant|mood|dose|doses|dosage|prescription|refill|refills|prescriptions|lexapro|turkey|ssri|ssris|snri|injection|stabilizer|script|insulin
pharmacy|insurance|cvs|walgreens|doctor|dr|they|prescriber ~5 wont|refuse|refused|refusing|denied|denying|out|stock|backordered|fill|refill|cover|covering|dropped|cut|backorder|shortage
refill|refills|refilled|rx ~2
prescription|script|meds|medication ~4 ran|expired|ended|lost|out|stolen|stole|denied|running|low|gone|stopped
lost|stole|stolen ~3 MEDS|prescription
brain zaps|zap|zapping
can|should|is|do|safe|okay|ok|could|if ~5 take|taking|mix|stop|skip|drink|combine|with|interact ~4 MEDS|alcohol|antidepressant|dose|wine|grapefruit|beer|weed
take ~2 more|extra|less MEDS|ketamine|than
cold turkey`,
  },
  {
    id: 'en-low',
    tier,
    say: `hopeless|hopelessness|helpless|helplessness|worthless|worthlessness|despair|despairing|desperate|miserable|misery|depressed|depression|depressing|empty|emptiness|numb|numbness|broken|defeated|devastated|heartbroken|overwhelmed|overwhelming|suffering|struggling|struggle|suffer|suffers|hurting|drowning|spiraling|spiralling|spiral|crashing|crashed|unraveling|unravelling|breakdown|meltdown|panic|panicking|panicky|panicked|anxious|anxiety|anxeity|anxitey|terrified|terrible|horrible|awful|scared|shattered|lost|stuck|trapped|hollow|dread|doomed|doom|unbearable|agony|tormented|torment|failing|depresed|overwelmed|ashamed|guilt|guilty|shame|bawling|sobbing|weepy|suicid|nightmares|nightmare|nightmarish|grief|grieving|tearful|exhausted|drained|crumbling|isolating|apathetic|anhedonia|unmotivated|lifeless|despondent|irritable|tense|restless|crisis
CANT|DONT|not|no|nothing|barely|hardly ~3 stop|feel|enjoy|care|function|move|concentrate|focus|leave|get|pleasure|joy|interest|energy|motivation|feeling|feelings|shower|interested|cope|handle|think|happy ~3 crying|anything|nothing|out|bed|up|house|anymore|worrying|thinking|shaking|about|panicking|things|day|myself|it|energy|food|work|shower|joy|straight|overthinking|life|of|in|room|screaming|happy|stuff|in|all
cry|crying|cried|cryingpic|tears|sob|sobbing|bawl|weeping
not|isnt|aint|arent|dont|wasnt ~3 ok|okay|good|doing|well|alright|right|fine|great|myself|feeling|coping|stable ~2 ( at|today|$|right|here|good|well|great|lately|anymore|all|since|really|hot|these|so|ok|okay|im|and|i|right )
doing|feeling|feel|am|im|so|really|been|very|its|things|getting|got|gotten|is|days|felt|pretty|mood ~3 bad|down|worse|low|blah|awful|terrible|horrible|rough|dark|sad|shit|shitty|crappy|crap|lousy|lower|blue|hard|bottom|sucks|unbearable|off|heavy|gray|grey|darker|wrong|unsafe|scary|crazy|insane|nothing|weird|lower|flat
feel|feels|feeling|felt|getting|got|gotten|been|everything|even|doing|much|way|way ~4 worse|worst|nothing|terrible|horrible|awful|crap|shit|bad
worse|worsening|worsened|declining|deteriorating|backslide|backsliding|backslid ~2 than|since|after|now|and|every|again|$|today|lately|not|this|my|each
worse|declining|deteriorating|backsliding|relapsing
hit|rock ~1 bottom
dark|bad|scary|negative|intrusive|dark|heavy|weird|darker|ugly ~1 thoughts|place|cloud|hole|days|spot|headspace|time|times|week|mood|mind
darkness|blackness|abyss|void|pit|hell
depression|sadness|symptoms|thoughts|anxiety|ptsd|old|it|feelings|everything|crash|mood ~2 back|returned|returning|coming|came|worse|crept|creeping|hit|dropped|tanked
wore|worn|wearing|wears|faded|fading|gone|lasted ~1 off|away|days|only
not|isnt|doesnt|didnt|dont|wasnt|havent|hasnt|stopped|no|nothing|quit ~4 working|work|works|help|helping|helped|helps|worked|better|different|difference|improvement|change|effect|relief|improved !( ~2 tomorrow|today|monday|friday )
waste of ~1 time|money
everything ~2 hurts|heavy|falling|hard|wrong|pointless|dark|gray|bad|much
falling|fell|fall|break|breaking ~1 apart|down !car|truck
too much|heavy|hard ~2 ( to|for|$|i|right|rn|lately )
cant ~1 ( anymore / even / cope / do )
losing ~1 my|it|mind
going|gone ~1 crazy|insane|downhill
in ~3 dark|bad|rough|low|scary ~1 place|spot|way
rough|hard|tough|bad|terrible|awful|worst ~1 day|night|week|time|days|weeks|weekend|morning|month
lost ~3 job|husband|wife|mom|dad|son|daughter|baby|house|friend|brother|sister|dog|everything
died|passed|funeral ~2 away|last|yesterday|today|week
left me|us
divorce|divorcing|breakup|separated|fired|laid off
panic|anxiety ~1 attack|attacks
attack|attacks`,
  },
  {
    id: 'en-sleep-food',
    tier,
    say: `CANT|not|no|havent|hasnt|barely|hardly|cant|havnt|dont|only|without|never|didnt|trouble|couldnt|little|zero|isnt|stopped|problems|lost ~4 sleep|slept|sleeping|eat|eaten|eating|ate|food|appetite|shut eye|fall asleep|rest|hungry|stay|keep asleep !in
sleep|slept|sleeping|awake|up ~4 nothing|hours|hrs|hour|bad|terrible|none|all|nights|days|gone|awful|#1-4|wrecked|night|since|at 3|at 4|shit|horrible|trash|weird
insomnia|sleepless|awake|insomniac
appetite ~2 gone|zero|none|lost
lost|losing|dropped|gained ~3 weight|pounds|lbs|appetite
sleep|sleeping|slept ~2 all|too|14|16|18|20|hours ~1 day|much|days|hours
lose|losing|dropped #5 ~1 pounds|lbs
starving|purging|purge|purged|binging|bingeing|laxatives|anorexia|bulimia|restricting
nightmares|terrors
stopped|not|quit ~1 eating|showering|bathing|working
in bed ~3 days|day|week|all`,
  },
  {
    id: 'en-visit',
    tier,
    say: `cancel|canceling|cancelling|canceled|cancelled|reschedule|rescheduling|postpone|rebook|resched|cancell !gym|membership|netflix|culture|subscription|plans
missed|miss|missing|skipped|skip|skipping|forgot|overslept|wont|cant|not|unable|couldnt|didnt|forget|no ~5 appointment|appt|session|treatment|infusion|visit|make|apt|showed|show|appointments|sessions|infusions|treatments|coming|come|attend|ride|apptmt|dose !remember
move|change|push|switch|new|different|earlier|sooner|another|extra|need|booster|bump|skip|stop|drop|quit|done|end|delay ~3 appointment|appt|session|treatment|infusion|visit|time|treatments|booster|infusions|sessions|apt
dont ~2 ( want|think|need|wanna ) ~3 ( treatments|treatment|infusions|infusion|sessions|session|come|ketamine|appointment|continue|appt )
ride|driver|uber ~3 ( fell|bailed|canceled|cancelled|through|cant|no )
no ride|driver
afford|insurance|denied|bill|lost ~3 ( treatment|treatments|cover|denied|coverage|infusion|afford|this|anymore|insurance|sessions )
not ~1 ( sure|worth ) ~2 ( continue|coming|treatment )
give|giving up ~1 treatment`,
  },
  {
    id: 'en-other-person',
    tier,
    say: `worried|concerned|scared|afraid ~2 about|for|of ~3 KIN|him|her|them|she|he|myself
P KIN|he|she|pt|patient|hes|shes ~3 not|isnt|wont|acting|missing|gone|disappeared|seems|refuses|stopped|hasnt|havent|locked|left|ran ~3 ( himself|herself|weird|strange|right|okay|ok|eat|leave|talk|talking|eating|sleeping|slept|missing|well|good|answering|different|out|room|home|bathroom|answer|bed|taking|herself|medication )
hospital|hospitalized|hospitalised|psych|ward|inpatient|jail|arrested|icu|admitted|surgery
died|passed|deceased ~1 ( away / last|on|yesterday|today )
hospice|dementia`,
  },
]
