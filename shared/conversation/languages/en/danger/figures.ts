// English ways of speaking that mean no danger. Each hides its own words and nothing else.
import type { Figure } from '../../../hearing/types.ts'

export const figures: readonly Figure[] = [
  // Not coming to a visit, said with what it is about or why: the visit is missed, not the days to come.
  {
    id: 'en-absence',
    say: `wont|cant|cannot|couldnt|not|unable|didnt|may_not|might_not make|making|come|coming|attend|attending|able|be ~appointment+|appt+|session+|infusion+|treatment+|visit|visits|consult|checkup !!again|ever|anymore|goodbye|forever|not
wont|cant|cannot|couldnt|not|unable make|making|come|coming|be|around|here|there ~traveling|travelling|visiting|vacation|sitter|babysitter|traffic|flu|covid|strep|jury|flight|overslept|snowed|iced !!heaven|grave|goodbye|forever
wont|cant|cannot|couldnt|not|unable make|making|come|coming|be|around|here|there ~out_of_town|out_of_state|on_shift|a_meeting|at_work|for_work|flat_tire|in_the_shop|my_ride|no_ride|kid_is|kids_are
traveling|travelling|visiting|vacation|camping|cruise|honeymoon|out_of_town ~wont|not|cant ~be|make|come|around
wont|cant|cannot|couldnt|not make the|my|it|that|our|by|at #1-12|noon
wont|cant|cannot|not|unable|couldnt able|text|reply|respond|answer|talk|call|pick until|til|till|before tonight|tomorrow|monday|later|#1-12|lunch|noon|i_get|im_off !!again|ever
gone|away|out from ~to|until|til|till|through|thru #1-31|monday|tuesday|wednesday|thursday|friday|sunday
give|gave my ~slot|spot|session|appointment ~cold|flu|covid|fever|sick|work|sitter|cant_make|cant_come
appointment|appt|session|visit|reschedule ~trouble|inconvenience|delay|confusion !!ive|i|im|was|been|cause
dont|no_longer need the|my|that|an appointment|appt|slot|ride ~insurance|moved|booked|instead|somewhere_else|another_clinic`,
  },
  // What a clinic and a day are asked about and wished.
  {
    id: 'en-desk',
    say: `what|whats|is the|our|your|todays|tomorrows plan|plans !of_suicide|to_die
payment|payments|care|treatment|meal|data|phone|cell|health|dental|lesson|floor|workout|exercise|family|savings|retirement|monthly|installment.plan|plans
you|u|they|yall|clinic have|offer|take|accept|do.a|any|payment plan|plans
have|having|had|has.a|an|another|one good|great|nice|blessed|wonderful|lovely|safe|happy|bad|rough|long|busy|better|fun|relaxing|snow|sick|rest|half|free|fantastic|beautiful|amazing|productive day|one|days|weekend|night|evening|week
gone|away.for|till|until.#1-31|a|an|the|two|three|four|one|few|couple|some|next|vacation weeks|week|days|day|month|months|vacation|trip|weekend|work|hours|hour|minutes|conference|wedding !!good|ever|forever
i|he|she|they|husband|wife|mom|dad|who work|works|working|worked|volunteer+|job|intern|shift|shifts|nurse at|in|for a|the|our|that hospital|icu|er
heart.goes.out`,
  },
  // A weapon's picture in a kitchen or a toy's hand.
  {
    id: 'en-kitchen',
    say: `& onion+|chop+|chopping|slice|slicing|cook+|cooking|dinner|lunch|recipe|chicken|turkey|pumpkin+|carving|salad|cake|steak|veggies knifepic
& water|nerf|squirt|laser|game|gaming|fortnite gunpic`,
  },
  // Somebody of the writer's own who lies in hospital, cared for. Who is on the way there is not.
  {
    id: 'en-their-hospital',
    say: `my|our.KIN|grandmother|grandfather|stepmom|fiancee.is|was|got|has|still|just|were|are admitted to|into|in ~hospital|icu|nicu|ccu|er|ward !!cant|overdosed|pills|tried|suicide|stopped|bleeding|breathing|not
my|our.KIN|grandmother|grandfather|stepmom|fiancee.is|was|got|has|still|just|were|are ~hospital|icu|nicu|ccu|er|hospitalized|admitted|inpatient|hospice|ward !!cant|overdosed|pills|tried|suicide|stopped|bleeding|breathing|not
visiting|visit|with|seeing my|our.KIN|grandmother|grandfather ~hospital|icu|nicu|ccu|er|hospice|ward`,
  },
  // No driving, which is what we ask for.
  {
    id: 'en-not-driven',
    say: 'havent|hasnt|not|never|didnt|dont.driven|drove|drive|drived !!into|off|over|tree|bridge|cliff|wall|traffic|head|train|tracks|lake|river|again|ever',
  },
  // Our own words, quoted back by a phone that "likes" a text; and what answering machines say.
  {
    id: 'en-quoted',
    say: `in.danger.or.may.act.on.these.thoughts.call.911.or.call.text.988
in.danger.or.may.act.on.these.thoughts
or.call.text.988
you.would.be.better.off.dead.or.of.hurting.yourself
call.911.if.you
if ~emergency|emergent|urgent|life_threatening ~dial|call 911|988
end+|ending|hurt+.your life|self
for|if|in|an emergency|emergencies|emergent call|dial|go|contact 911|main|line|office|er
auto|automatic.reply|response
driving.with|right|mode
this.is.an|automated message
cant.talk.right.now
leave.me|us.alone`,
  },
  // Killing and dying as a measure of anything else.
  {
    id: 'en-kill',
    say: `feet|foot|back|knee|knees|legs|shoes|shoulder|neck|sinuses|allergies|heat|schedule|commute|suspense|job|boss|hip|stomach|heels|tooth|wrist|wait+|humidity|pollen|stairs|workout|gym|homework|kids|headache|traffic|laundry kill+ me|us
killer headache|workout|sale|deal|shoes|party|view|show|sandwich|outfit|recipe|whale|app|burger
kill+ time|hour+|appetite|mood|vibe|weeds|light+|mosquito|spider|roach|bug+|ant+|fly|battery|buzz|birds|plants|grass|wasp|minutes|lawn
killing|killed.it !all|tonight|off
disappear+ in dryer|mystery
quarter|magician|socks ~disappear+
cant.breathe in jeans|dress|pants
laughing|laughed peed|cant_breathe
laughing|laughed.so|too.hard|much i|we|he|she peed|cant_breathe
drive|drives|driving me.off.a|the.cliff
no|without.wheezing|wheeze
trainer|coach|instructor|pt ~kill|kills|murder|murders|killing.me
set|sets|bunch.of.suicides
said.goodbye ~graders|students|class|coworkers
send.help lol|lmao|haha|hahaha|laughpic
drowning|bangs|laundry ~send.help
tied|tie|tying.the.knot !around
if.looks.could.kill
buried.the.hatchet
pulled.the.trigger.on
no|without|zero|any.seizures|seizure|vomiting|fainting since|today|week|this|$
kayak+|boat|canoe|mattress|luggage|christmas_tree ~rope|strap|straps
shells|shotgun patch|shirt|tattoo|hat
carbon.monoxide.detector ~chirp+|battery
roof cleaning|gutters|shingles|solar
cant.breathe ~laughing|laughed|video|funny|laughpic|lol|lmao|hilarious
no|without|denies|zero.chest.pain|tightness|pressure|pains
chest|pecs ~sore ~bench|press|pushups|gym|workout
guy|character|fish|squirrel|frog|actor|hero|villain jump+|leap+|fall+ off|from ~HIGH
zip|bungee|skydiv+|parasailing|ziplining ~HIGH
& GUN museum|antique|deer|elk|duck|turkey|skeet|hunting|hunt
alive in fortnite|game|minecraft|zombies
car|truck|van|battery died|dies|dead ~jump
heart.attack on|popping|when
gave|give.me a heart.attack
gave.up.the.ghost
choking.hazard
drug seizure
skipped.a.beat
took.a|the.bullet for
gun.it|show|guns
second.floor|level by
would|could|id.kill.for.a|some good|nights|night|real|decent|full|solid sleep|rest|nap
would|could|id.kill.for
ATTACK each.other
gonna|will|would|going kill|murder me if|when|for|lol
traffic|parking|commute|stairs|workout|heat|line was|is murder
get+|got away with murder
murder|true|crime mystery|mysteries|crime|podcast+|show|documentary|hornet+
serial.killer+
phone|battery|car|laptop|ipad|computer|cell|plant+|engine|truck|watch|wifi|charger|mower|mic|controller|remote|dishwasher die|died|dies|dying|dead|killed|crashed
dead.battery|phone|tired|end|lift+|line+|serious|wrong|heat|zone|sea|cell|asleep|silence|giveaway|broke|on_my_feet|to_the_world
sleep|slept like the.dead
DIE.laughing|of_embarrassment
DIE.of|from|in|with.laughter|boredom|curiosity|cringe|hunger|thirst|heat|cuteness|happiness|embarrassment|the_heat|this_heat
laughing|laughed|lol|lmao|hilarious|laughpic|haha|hahaha|lmfao|funny dead|died|dying|skullpic|deceased|killed
im|literally|almost|so|actually.DIE|deceased lol|lmao|skullpic|laughpic|haha|hahaha|lmfao|laughing|xd
DIE my|her|his hair|shirt|roots|eggs|wool
dyeing|dying|dye.eggs|hair
dying.to know|see|try|hear|meet|go|get|read|tell|find|eat|visit|watch|ask
to.die.for !real|good|my|our|him|her|them|once|sure|what|all|nothing|me|days|weeks|months|years|ever|over
dying.for.a|some|the
the.death.of.me|us
death by.powerpoint|email|meeting+|chocolate
would|id|could jump.off.a bridge|cliff|building for
end.of my|his|her|our.rope.with
died|dead and went|gone to.heaven
old.habits.die
die.hard
bored|scared|worried|sick|tickled|starved|freezing|froze|love|loved|embarrassed|worked|chill to death
death star|valley|metal|row|grip|by_chocolate|march|certificate|stare|tax+|cab
over.my.dead.body
caught.dead
drop.dead.gorgeous
dog|cat|hamster|fish|bird|grandma|grandpa|mom|dad|uncle|aunt|horse|friend|father|mother|brother|sister|cousin|neighbor !!want|wants|wanted|wanna|trying|tried|tries|wishes|begging|begs|begged|hopes|prefers|deserves|swears|threatened|threatens died|die|dying|dead|passed !by|out|of_suicide
dies|died at|in the|end|episode|movie|show|finale|book|season
skullpic.skullpic`,
  },
  {
    id: 'en-things',
    say: `shot|shots in|of the|espresso|tequila dark|arm|foot|whiskey
shot|shoot|shooting you|me|him|her|u|them|over a|an|text|email|message|quick
shoot|shooting|shot hoops|pool|breeze|baskets|video+|photos|film|pics
shoot|shooting|shot.for
booster|flu|covid|b12|allergy|cortisone|tetanus|vaccine|steroid|my shot|shots
give|gave it|this.a.shot
bite|bit|biting.the|a.bullet
sweat+|dodge+ bullets|bullet
bullet point+|train|journal+|proof
jump+.the.gun
glue|water|nerf|heat|nail|massage|top|squirt|staple|bb|tattoo|radar|paint|stun gun
son.of.a.gun
gun show|club|control|debate|laws|range
under the knife
butter|steak|kitchen|putty|paring|pocket.knife !to
knife skills|set|block|sharpener
trigger warning+|finger|happy|point+
climbing|jump+|show|learn+|tow|skipping|battle|velvet the rope+
rope course|swing|climbing|workout
ROPE for.the|my|our|his boat|tent|truck|swing|dog|horse|tv|tarp|roof|awning|clothesline|kids|goat|trailer
gun.safe move+|new|install+|deliver+|heavy
cut+ me|him|her|us.some.slack
hang+ !!SELF out|in_there|tight|up|around|back|laundry|clothes|picture+|curtains|light+|tv|shelf|with|ornaments !of_myself
hung.over|up
hang|hung my|the coat|laundry|clothes|picture+|art|hat|lights
jump+|hop on|in|into|over|back|through|right|ahead|for a|call|zoom|meeting|line|shower|pool|conclusions|bed|trampoline|it|bandwagon|hoops|facetime|lake|joy|ship
jump+.off walls|point|trampoline|couch|dock
jump+ out.of bed|skin|seat
jump+.rope|scare+|jacks|start
take|took|taking.the.edge
edge.of.my.seat
on.edge
drown+|buried|swamped in email+|paperwork|work|laundry|homework|texts|bills|sauce|meetings|toys|debt|ranch|snow|emails
throw+|threw under the.bus
water.under.the.bridge
bridge is|was|closed|traffic|construction|toll|club|loan|backed closed|backed|out|so|late|work|construction|beautiful|bridge
stuck|traffic|crossing|crossed|photos|biked|jogged on|across|of|over|in bridge
back|on.track !at
hit the gym|hay|road|sack|jackpot|books|store|beach|snooze
track meet|practice|team|of
missed|catch|caught|took|take|waiting|late|running the|for|my train|bus|metro to|home|again|this|late|so
run|ran|running|runs|did|doing suicides
suicide squad|wings|sauce|drill+|prevention|doors|hotline_training
volunteer+|work|working|shift|job at|for.a|the|our.suicide.hotline|lifeline|helpline|line
escuadron
od|oded|overdose+|oding on netflix|chocolate|sugar|candy|coffee|tv|cheese|turkey|pizza|cookies|caffeine|tacos|cuteness|sunshine|carbs|cake|food|podcasts|memes
choked|choking.up|on.words`,
  },
  {
    id: 'en-ends',
    say: `end|ends|ended !it|my|everything|me of|up|on|well|late|early the|my|this|month|week|year|day|shift|season|semester|up|line
ended|ending|end things|it|relationship|marriage|lease with|between !everything|me
dead.end
make+.ends.meet
end.game|zone|result|goal
BYE !!everyone|everybody|world|forever|cruel|family|kids|mom|dad winter|summer|snow|depression|pain|anxiety|carbs|weight|debt|migraines|blues|old|couch|hair|january|2020|sugar|coffee|smoking|headaches|insomnia|party|cake|lunch
said.goodbye.to my|the daughter|son|dorm|college|house|old|car|teachers|couch
goodnight|night see|sleep|rest|talk
last week|day|night|one at|of|before the|my|work|school|old|chemo|class|job|break
this|my|the last week|day at|of|on the|my|work|school|old|job
worth.living again|now|after
cant|couldnt|how|cannot live|lived|survive without|w my|a|the|it dog|cat|coffee|phone|glasses|ac|sister|kids|dishwasher|wifi|hubby|planner
tired|sick of living|life in|with|out|at|near|paycheck
disappear|vanish|escape !!forever|completely|permanently|ever to|into|for|on a|the|my beach|island|woods|week|weekend|mountains|cabin|vacation|forest|couch|lake|few|day|book
burden off|lifted|gone|shoulders
burden.is
feels|like|less.like.a.burden.off|lifted|anymore
gave|give|giving|donate+ away|up ~old|clothes|furniture|books|toys|couch|kittens|puppies|goodwill|tomatoes|zucchini|samples|smoking|sugar|coffee|soda|carbs|gluten|dairy
done with the|my|this survey|work|form|paperwork|questionnaire|questions|class|school|finals|shopping|chores|dishes|shift|semester|laundry|winter|snow|check|dinner
im|we|all done !!life|living|everything|trying|fighting|existing at|by|early|for|with|around today|work|survey|lunch|#1-12|thanks
out.of office|town|state|milk|the_office
took|take|taking|takes.my|the.MEDS this|as|same|like|on|every|before|at morning|prescribed|always|usual|same|time|day|bed|directed|night
all doses|my_vitamins|kinds of|as|$
whole|entire|all|half bag|pizza|box|pint|season|cake|sleeve|pie|bottle of ~chips|pizza|cookies|ice|donuts|cake|candy|popcorn|it|gatorade|water|ketchup
HURT|sprained|tweaked|pulled|strained|rolled|twisted my|her ankle|knee|toe|back|elbow|shoulder|finger|foot|hip|hamstring|thumb|wrist|calf|leg ~playing|gym|running|soccer|basketball|gardening|lifting|moving|hiking|skiing|tennis|stairs
HURT myself|my|finger ~cooking|opening|chopping|peeling|sewing|paper|bagel|avocado|pruning|knitting|carving_pumpkins|gym|lifting|stove|oven|iron|coffee|grill|gardening|hiking|baking|playing|moving_furniture
burn+|burnt dinner|toast|calories|food|rice|cookies|candle+|out|tongue|popcorn|mouth|pizza
blow+|blew|blown my mind|nose|away
knocked.out by|early|asleep|cold_at
fight.or.flight
cry+|cried|tears happy|joy|laughing|laughter|of_joy
crash+|crashed on|early|hard my|the|at couch|bed|sofa|#7-12
gave.up on the sourdough|diet
in|these jeans
nothing.can.stop my|me
nothing.new
fog so|thick
suicide.squad|wings|prevention|awareness|walk|walks|drill+|doors|hotline_training|hotline_shift|hotline_volunteer|hotline_volunteers
bb|like|arent pistol+|guns
^|im|am|were|so|just|really|totally|officially.over this|the zoom|weather|winter|heat
plan.for dinner|lunch|weekend|ride
gave.my.old
side.of.the weekend|street|bed
sleep.forever ~hotel|bed
to|finally|time|minute|stop|stopped|let|lemme.catch.my.breath
to|finally|time|minute|stop|stopped|let.me.catch.my.breath
unsubscribe.me
happy.ending
so.tired.i.could.sleep.forever
end.of.life meeting|care|hospice
got.hurt in
living.the.dream
fog ~see
too small|big
deep.end
quitter
swap.meet|with
when.do.i do|get the|my
do.i ~still|get reminders|survey|appointment+
same.as.last.time
end|ending|stop the|my|these check+|subscription|texts|messages
taken.off the|text list
out of.the program|texts|study
prefer.not.to be.texted|get|receive
phone.buzzes
make.it.stop my.phone
kissed my ~goodbye
parade
sugar overdose
overdosing|overdosed ~movies|sushi|party
bath with|lavender
bangs myself
driving.test
nothing.to.report|add|say|do|see|wear|eat
broke my heart
broke my ~phone|glasses|diet|streak|record|toe|nail
give|gave|giving.up.on the`,
  },
]
