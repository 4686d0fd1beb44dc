// English: wishes to be dead, sees no reason to live, is a burden, pleads (C-SSRS 1).
import type { Rule } from '../../../hearing/types.ts'

const tier = 'crisis-passive'

export const passive: readonly Rule[] = [
  {
    id: 'en-wish-dead',
    tier,
    say: `WISH|if|rather|should|prefer|want|wanna|ready|okay|ok|better|fine|happy|supposed|meant|deserve|like|glad|grateful|relieved|need|love ~3 be|was|were|id|im|being|i|it|get ~1 dead|ded|died|gone|buried|deceased
WISH|if|ok|okay|fine|mind|care|hope|wouldnt|kinda|sometimes|happy|whether|cool ~4 i|with|it|me ~1 die|died|dying|dead|dies|didnt exist|never existed
WISH ~3 not|wouldnt|dont|didnt|never|hadnt|wont|could|i ~2 wake|woke|woken|waking|awake|born|exist|existed|here|around|alive|live|disappear|vanish|sleep|breathing|stop ~1
WISH ~3 born|existed|alive|aborted|miscarried
never|shouldnt|wasnt|not ~2 been|be|have ~1 born|alive|exist|here|existed
better of|off|offf dead|gone|without|if|not|w
world|family|everyone|everybody|kids|they|husband|wife|all|people|mom|hed|shed|theyd|life|anyone ~4 BETTER ~2 without|when|if|once|w ~1 me|im|i
BETTER off? without|w|if|when|once ~1 me|i|im ~1 !up|arrive|take|get
dead ~1 than|already|inside !line|end
rather ~1 be? not|dead|die|dying
just|please|someone|somebody|god|lord|pls|they|can|could ~1 kill|shoot|smother me !with|laughing
kill|take|shoot|let ~1 me ~1 now|please|already|lord|god|die|go|home $
put ~1 me ~1 out of P misery
put me down like|please
let me ~1 die|go|rest|slip|fade
god|lord|jesus|universe|earth|death|reaper ~4 take|takes|took|taken|call|come|kill|bring|end|let|swallow ~2 me|home|for
should|ought|supposed|deserve|deserved|meant ~2 to|have|be|had? ~1 die|died|dead|dying|been ~1 me
shouldve|wouldve|couldve died|been me|dead
should have ~1 me instead|who|that ~1 died
why ~1 couldnt|didnt|wasnt|cant|did|am|do|is ~1 i|it|me|im ~2 die|me|wake|alive|survive|still|here|exist|born|living|bother|instead ~1 $
why ~2 am|was|im|do|did i ~1 alive|still|here|even|exist|born|living|wake
why|how ~2 bother ~1 living|anymore|with|trying|waking|going|$
DONT ~2 deserve ~2 live|life|alive|exist|breathe|be here
waste|wasting of? ~1 space|oxygen|air|life|skin|breath
i|im|my|just|already ~2 deserve|better ~1 death|dead
death|dying ~2 be|sounds|seems|is|looks|feels|as|would|comes|come|calling ~3 relief|peaceful|nice|good|easier|better|peace|release|escape|answer|option|comforting|beautiful|welcome|only|way|gift|mercy|appealing|sweet|freedom|tempting|inviting|kindness|comfort|solution
welcome|welcoming|wait|waiting|praying|pray|crave|craving|envy|jealous|obsessed|longing|long|beg|begging|hoping|hope|fantasize|romanticize|fixated|preoccupied|yearn ~4 die|death|dying|dead|end
jealous|envy|envious|lucky ~6 dead|die|died|dying|passed|graves|cancer|cemetery|terminal
cancer|tumor|terminal|biopsy|disease|heart attack|stroke|covid|aneurysm ~6 happy|relieved|relief|hope|hoping|treat|refuse|wouldnt|takes|take|quick|kill|disappointed|glad|bless|wish|good ~2
hope|hoping|wish|praying|mind|care|if|disappointed ~5 cancer|bus|truck|car|lightning|meteor|asteroid|plane|train|crash|accident|aneurysm ~4 me|it|hit|hits|kills|takes|crash|crashes|terminal|run|got|would
hit|run|runs|ran|got|get|kills|flattened ~3 by|over ~2 bus|truck|car|train|semi ~1
wouldnt|not|dont|didnt|wont ~2 mind|care|bother|upset|terrible|sad|fight|bad|worst|stop|scared ~2 if|to|of|thing|about ~3 die|died|dying|dead|hit|wake|woke|death|gone|live|crash|crashed|killed|ended|survive|happens|end|alive|killed|happened me?
not afraid|scared ~1 of|to ~1 die|death|dying|go
care|matter|matters|mind ~2 if|whether ~2 live|die|alive|dead|wake
live|living or|vs|and die|dying
alive|live or dead|die
DONT ~1 afraid|fear ~1 death|dying
almost|halfway|practically|already|basically|want ~1 dead|gone inside|already|anyway|me
im ~1 dead inside
gravepic|coffinpic|skullpic ~3 me|soon|please|im|take|hopefully|sooner|already|goodbye
me|im|i|soon|wish|rather|be|take ~2 gravepic|coffinpic
gravepic gravepic`,
  },
  {
    id: 'en-death-thoughts',
    tier,
    say: `think|thinking|thoughts|thought|thinkin|thot|thots|dream|dreaming|dreams|fantasize|fantasizing|obsess|obsessing|obsessed|daydream|ideation|mind|images|picture|picturing|imagine|imagining|talk|talking|talks|keeps|consumed|wonder|wondering ~3 of|about|bout|abt|on|with|how|what ~3 death|dying|dead|dieing|die|funeral|coffin|graves|grave|gone|existing|suicide|alive|here|end|ending !( ~2 dog|cat|father|mom|dad )
thoughts|ideation|thinking of|about|to ~2 death|dying|end|ending|HURT|not|leaving
death thoughts|wish|wishes|ideation
passive|intrusive|bad|scary|suic|dark ~1 ideation|si
si with|no|passive|active|plan|w|worse|again|today|yesterday|since|without|denies|endorses|reports
endorses|reports|expresses|voices|voiced|reporting|endorsed|expressed|states ~1 si|hi|suic|wish
( feel|feels|feeling|felt ) like ~1 ( im )? ~1 dying|dieing
think|thinking|feel|feels im|i ~1 ( dying / gonna|going|about to? die )
im|i ~1 gonna|going to? die !( ~1 laughing|of )
im|i am? dying !( to|my|for|laughing|over|at|here|of|inside|lol|haha )
who ~3 come|be|show|cry|care|attend ~2 my ~1 funeral
my ~1 funeral|obituary|eulogy|headstone|tombstone|burial|coffin|grave
die|dying alone|soon|young|early|painlessly ~2
die in my|P sleep
died|die|passed|go|slip|pass ~2 in my sleep
( go|going|goes|fall|falling|lay|just|put ) ~2 ( to )? sleep|asleep|bed|nap|down ~3 not|never|forever|dont|without|permanently ~2 wake|waking|up|$|woke|anymore
sleep forever|eternally|permanently|for good
sleep and ~2 wake
DONT|CANT|not ~4 wake|waking ~1 up ~1 !early|on|for|late|in|feeling|tired|at|with|til|until
fade|drift|slip|evaporate|melt ~1 away|out|into ~1 !from
disappear|vanish|dissapear|disappearing|vanishing|vanished|disappeared !to|for a
stop|quit|end|ending|cease|done|over|finished ~1 existing|exist|existence|living|breathing|being|life !alone
stop my heart
heart ~2 stop|stops|stopped|quit beating
WANT|WISH|could|just ~2 not ~1 exist|be|existing|live|alive|here|existed !late|bothered|on|in pain|a|sick|so
to not ~1 be exist|alive|here|anymore|around
nonexistence|nonexistent|unexist
WANT TO FUCK? not be|exist
be|being nothing|nonexistent|erased|no more`,
  },
  {
    id: 'en-not-living',
    tier,
    say: `DONT|CANT ~1 WANT|see|care|enjoy|desire|keep|like ~1 to|ta|the|b|be|any ~1 FUCK? live|be|b|exist|wake|continue|living|go|keep|here|alive|existing|breathe|do|survive|point|try|fight ~1 here|alive|around|anymore|ANYMORE|on|going|living|this|up|like|trying|$|fighting|in !( this ~1 program|texts|study|survey|clinic|group|list )
DONT ~1 WANT TO FUCK? live|exist|wake !in|at|with|near|on|by|early|up early
DONT ~1 WANT TO FUCK? be|b ~1 here|alive|around|anymore|ANYMORE|earth|person|me|on this !for the|late
DONT ~1 wanna ~1 live|exist|here|b|be ~1 here|alive|anymore|no|around|ANYMORE|$
not WANT|wanting ~1 to ~1 live|be|exist ~1 here|alive|anymore|$
CANT|dont ~1 live|living|survive|exist|existing|carry|cope|handle|take|stand|do|bear|fight|continue|endure|keep|tolerate|hold|face|deal|hang ~2 like|this|anymore|ANYMORE|life|another|it|on|going|living|much ~1 way|anymore|ANYMORE|this|day|life|longer|much|no|$|pain|like|week|night|doing|i|without !up|call|class|appointment|sound|program|friday|schedule|time|morning|vacation
CANT ~1 keep ~1 going|living|doing|fighting|on|this|trying|pretending|holding|existing|breathing !up|my appointment|the appointment|track
CANT ~1 go ~1 on|forward !( monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|my|that|vacation|#0|mon|tue|wed|thu|fri|sat|sun )
CANT ~1 do ~1 this|life|it|living ~1 ANYMORE|much|any|another|life|again|$ !( on|this )
TIRED of|with|from ~2 living|life|alive|existing|being|breathing|fighting|everything|this|trying|existence|hurting|pain|pretending|suffering|waking ~1 $
TIRED of|with|from ~1 LIVING !( in|with|at|near|alone|on|out|here|by|like )
TIRED of|with ~1 fighting|everything|this|life|being|trying|hurting|pain|suffering|it|waking ~2 ready|cant|just|done|anymore|every|i|alive|here|a|all|world
done|over|finished|through ~1 with? ~1 life|living|everything|world|existing|fighting|trying|breathing|it all
im|i|just ~1 so? done ~1 ( with it|this|all / $ / trying|fighting|living|with|here|i|goodbye|for real|fr )
over|ready|good ~1 it|with ~1 all|life
so ~1 TIRED ~2 i|just ~1 cant|want|wanna|dont ~2 anymore|rest|sleep|stop|go|over|end
hate|hating|despise|loathe ~1 my|being|living|life|existing|that|waking ~2 life|alive|exist|existing|existence|up|here
hate life|living
WANT|i|just out of? ~1 this? life|world|here|existence
WANT TO ~1 out|leave|escape ~1 of? ~1 this|the|life|world|earth|planet|body|my life|existence !job|house|marriage|program|text
leave this|the|P ~1 world|earth|life|planet|place
wont|not|never|dont|cant ~3 be|see|make|live|picture|imagine|myself ~2 here|around|alive|being|it|past|myself|living ~1 much|long|anymore|for|by|to|past|til|till|until|through|after|next|around|ANYMORE|tomorrow|when|at|in|a ~1 longer|long|christmas|#18|birthday|summer|winter|year|month|old|future|week|night|thanksgiving|spring|fall|my|end|day|this|it|new|easter|july
wont be|b ~1 here|around|alive ~1 anymore|ANYMORE|much|long|for|tomorrow|to|by|$
not ~1 gonna|going|be ~2 here|around|alive|make|last ~1 much|long|it|anymore|to ~1 longer|$|tomorrow|more
DONT ~1 have long|much left|longer
DONT ~2 future|tomorrow ~1 for me|$
no future|tomorrow !appointments|visits
never|not ~1 wake ~1 up ~1 again
ready ~1 to|2|for ~1 go|rest|leave|end|die|be done|it|death|meet|heaven ~2 $
ready ~1 to|2 go ~1 now|anytime|meet|be|home|when ~1
ready to? ~1 rest|sleep ~1 good|forever|eternally|now
want|wanna|need|deserve|just ~1 rest|peace|quiet|sleep ~2 forever|eternal|good|permanent|finally|ever
eternal ~1 rest|sleep|peace
rest for good|forever
rest in peace !to|grandma|grandpa|my
dont|not ~2 belong|meant|made|fit|built ~1 in|on|for|here ~1 this|life|world|earth|living|anymore
( isnt|not|aint|wasnt|never ) ~1 for me $
life|living|world|existing|existence|everything ~2 not|isnt|aint|no|doesnt|lost|has|hardly|barely|never|feels|is|too|unbearable|over|hell|pointless|meaningless ~2 worth|meaning|point|purpose|over|pointless|meaningless|unbearable|hell|hard|for me|torture|empty|useless|matter|nothing|hopeless|cruel|sense
life|living|existing sucks|hurts|pointless|meaningless|unbearable|empty
not|isnt|aint|wasnt|hardly|barely|nothing|no ~1 worth ~1 it|living|anymore|all|trying|fighting|the pain|being|effort !to drive|changing
worthless|useless|pointless|hopeless ~4 die|dead|live|living|go on|why|end|alive|everyone|family
worthless|useless|failure|pathetic|unlovable|trash|garbage|unwanted|disgusting
lost|lose|losing|no|dont|zero|gave ~2 will|desire|reason|strength|wish|drive|energy to|for|2 ~1 live|living|go|fight|keep|life|exist|survive|be|continue|on`,
  },
  {
    id: 'en-no-reason',
    tier,
    say: `no|any|a|one|what|whats|the|zero|lost|see|hardly|aint|isnt|without|not|find|give ~2 REASON ~1 to|for|in|of|2|n ~2 live|living|livin|go|going|here|alive|life|exist|existing|stay|staying|keep|continue|breathe|breathing|anything|trying|wake|waking|fight|fighting|anymore|get|getting
no|any|what|whats|the|a|see|not|isnt|aint|zero ~1 point|purpose|piont|meaning|sense ~2 anymore|ANYMORE|life|living|me|everything|anything|left|this ~1 $
whats|what ~1 the|even point|use ~2 anymore|of|$|living|in|life|to !( taking|the survey|this|of ~1 texts|survey )
no|dont ~1 see ~1 point|future|way|hope|light ~1
nothing|noone|nobody ~2 to|worth|for|keeping|left|holding ~1 live|living|livin|me|for|lose|here|alive ~1 for|here|alive|anymore|$
nothing left ~1 $
nothing ( left )? to|worth ~1 live|lose|living|look
nothing|noone ~1 matters|matter ~1 anymore|$|ANYMORE
no|lost|losing|without|any|out|all|zero ~1 hope ~1 left|for|anymore|i|$|in|me|of
hope is? ~1 gone|lost
give|giving|given|gave|gived up ~2 on|life|living|everything|hope|trying|fighting|i|completely|totally|$|now|already|anymore|it !smoking|drinking|alcohol|coffee|soda|sugar|weed|caffeine|nicotine|meat
no way|other out|way|option|escape ~1 out|$|of|left|than|for|anymore
only way out|to|it|this|i ~2 out|stop|end|escape|peace|ends|$
beyond|past|not ~1 help|saving|repair|fixing|helping|fixable ~1 $
cant be saved|fixed|helped
trapped ~4 escape|out|life|die|no`,
  },
  {
    id: 'en-burden',
    tier,
    say: `burden|burdens|burdening|deadweight|burdon|burdensome !of proof|off|lifted
dead weight ~2 to|on|for|im|$
NOBODY|noone|who|they|everyone|wont|wouldnt|dont|nobody ~4 miss|notice|care|cares|cry|noticed|mourn|find ~2 me|if|when|im|i|about ~1 me|gone|i|im|died|disappeared|dead|live|anymore|alive|$
NOBODY|noone|everyone|everybody|they|world|family ~2 needs|wants|loves|cares|hates|need|want|love ~1 me|about|dead|gone ~1
everyone|everybody|they|theyd|family|people|yall|you|kids ~3 be|would ~2 glad|happy|relieved|thrilled|fine|ok|okay|better|free|celebrate ~2 if|when|once|without|i|im|me ~2 i|me|im|gone|died|dead|wasnt|disappeared
ruin|ruining|ruined|drag|dragging|drain|draining ~2 everyone|everybody|family|life|lives|them|everyones|down ~3 me|gone|without|better|dead|exist
in everyones|the|their|my|everybodys way ~3 gone|die|dead|exist|better`,
  },
  {
    id: 'en-plea',
    tier,
    say: `help|save me !( ~1 reschedule|schedule|book|cancel|change|move|log|login|answer|fill|understand|find|with|get|set|pay|figure|out|sleep|remember|decide|choose|so|a lot|more|feel )
somebody|someone|please|anyone|anybody|pls help !( with|me ~1 with|reschedule|schedule )
need|needs|want|asking|crying|cry|begging|beg|call|send help ~1 now|asap|bad|badly|tonight|please|fast|immediately|urgently|$|im|i|right|before !( with|to|getting|finding|changing|on|scheduling )
need someone|somebody to ~1 talk|help|call
having|in|a ~1 crisis !line
crisis line|hotline|team|counselor|text
suicide hotline|line
this|it|its|an ~1 emergency !contact|room|brake|fund
^ emergency $
911|988
call|calling|send|called|get the? police|cops|911|help|someone|welfare !me
wellness|welfare check
wants|trying|tried|threatened|threatening|going|gonna to? ~1 kill|hurt|murder|shoot|stab|choke me !with|laughing
im not safe ~1 !driving|to drive
not|dont|isnt|never ~1 safe|feel ~1 here|safe ~1 at|here|home|$|in|tonight|anymore|right !driv|driving|to drive
( im|am|i ) ~1 really? losing ~1 mind|it|control|grip|myself
cant|dont know ~1 stop|how|if ~1 crying|much|i|long ~2 die|longer|more|survive|make|take|can|go|last|hold ~2 !with
( how )? much|long more|longer ~2 i|can ~1 take|can|do|hold|last|stand
hanging on|in by ~1 thread
breaking|falling ~1 point|apart ~4 die|end|cant|help|live
goodbye ~2 $ !winter`,
  },
  {
    id: 'en-past',
    tier,
    say: `used to ~2 want|think|wish|hurt|cut|WANT ~4 ( <act> / die|dead|death|dying|myself|suicide )
no|without|clean|free|since|stopped|quit|off|havent|days|years|months|weeks|year|day|week|month ~3 cutting|cut|sh|harm|burning ~ !back|down|class|out
bad|dark|scary|intrusive|those|ugly|darker|weird|worst ~1 thoughts ~3 again|back|myself|hurt|tonight|worse|stop|won|wont|me
thoughts ~1 are|came|keep|coming ~1 back|again|coming|worse|louder
the thoughts are|keep|wont|came|got
died|die|killed|lost|took ~3 by|to|own ~1 suicide|life|overdose|own
voices ~1 back|again|wont|louder|loud
joining|join|be|with|see|miss|follow ~3 mom|dad|husband|wife|son|daughter|brother|sister|baby|dead|grandma|grandpa|him|her|them ~2 heaven|again|already|there|up|in|soon|other ~1
wanna|want|ready|wish|wishing|long|could|let ~2 go|be|went ~2 with|to|where|be|home ~2 him|her|heaven|god|jesus|mom|dad|them|lord`,
  },
]
