// English: what a person should look at the same day.
import type { Rule } from '../../../hearing/types.ts'

export const concern: readonly Rule[] = [
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
