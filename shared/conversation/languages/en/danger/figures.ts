// English ways of speaking that mean no danger. Each hides its own words and nothing else.
import type { Figure } from '../../../hearing/types.ts'

export const figures: readonly Figure[] = [
  // Our own words, quoted back by a phone that "likes" a text; and what answering machines say.
  {
    id: 'en-quoted',
    say: `in danger or may act on these thoughts call 911 or ~1 text 988
in danger or may act on these thoughts
you would be better off dead or of hurting yourself ~4 way
or call text 988
for|if|in|an ~4 emergency|emergencies ~2 call|dial|go ~5
if this is an emergency ~6
im driving ~3 focus|right|and|ill
auto|automatic reply ~9`,
  },
  // Killing, dying and death as a measure of anything else.
  {
    id: 'en-kill-die',
    say: `killing|kills|killed|kill ~1 me !myself|now|please
feet|foot|back|knee|knees|head|headache|legs|shoes|shoulder|neck|sinuses|allergies|heat|schedule|commute|suspense|job|boss|traffic|hip|hips|stomach|cramps|heels|tooth|tooth|hand|wrist|weather|wait|waiting|humidity|pollen|stairs|workout|gym|boots|laundry|homework|kids|dog ~3 kill|kills|killing|killed|murder|murdering|dead
killer ~1 headache|workout|sale|deal|app|shoes|whale|bees|instinct|party|view|show|sandwich|burger|set|outfit|recipe
kill|killed|killing ~1 time|it|hour|hours|minutes|appetite|mood|vibe|vibes|weeds|lights|mosquito|spider|roach|bug|bugs|ants|flies|battery|buzz|two birds|switch|game|plants|plant|grass|weeds|wasp|buzz|fly !all|tonight
would|could|id kill for ~5
kill|killing|strangle|murder|kills ~1 each other ~3
gonna|will|would|going to? kill|murder me ~1 if|when|for|lol|haha
traffic|parking|commute|stairs|test|workout|heat|it was|is murder
get|got|gets away with murder
murder|true ~1 mystery|mysteries|crime|podcast|podcasts|show|documentary|hornets|case|trial
serial killer|killers ~2 show|doc|documentary|podcast
phone|battery|car|laptop|ipad|tablet|computer|cell|plant|plants|engine|truck|watch|internet|wifi|remote|mower|hearing|charger|mic|controller ~3 die|died|dies|dying|dead|killed
dead ~1 battery|phone|tired|end|last|weight|lift|lifts|line|serious|wrong|heat|zone|on|beat|sea|car|pool|cell|to the world|asleep|silence|skin|giveaway|center|pan|lifting|broke
grateful|walking dead
died ~1 laughing|of laughter|laughin|inside lol
dying|die|dead|died|dies ~2 laughing|laughter|laughin|funny|of ~1 embarrassment|boredom|curiosity|cringe|hunger|thirst|heat|cuteness|happiness|joy
laughing|laughed|lol|lmao|hilarious|laughpic|haha|hahaha|lmfao ~4 dead|died|dying|im dead|skullpic
im|literally|actually dead|dying|deceased|died ~1 lol|lmao|skullpic|laughpic|haha|hahaha|lmfao
skullpic skullpic?
dying|die|died|dyed|dye|dyeing|dying my|her|his ~1 hair|shirt|roots|eggs|wool
dying|dyeing eggs|hair|fabric|yarn
dying to ~1 know|see|try|hear|meet|go|get|read|tell|find|eat|visit|watch|ask
to die for
dying for a|some|the
died and gone|went to heaven
old habits die
die hard|cast
do or die
diehard|diehards
bored|scared|worried|sick|tickled|starved|freezing|froze|love|loved|loves|bored|embarrassed|annoyed|tired|worked ~1 to|half ~1 death
death ~1 star|valley|metal|note|row|grip|trap|by chocolate|march|certificate|stare|wish coffee|tax|taxes|spiral|cab
like|looks|look|looked|feel|felt|feeling death warmed|ran
over my dead body ~5
wouldnt|not ~1 be caught dead
drop dead gorgeous
dog|cat|hamster|fish|bird|grandma|grandmother|grandpa|plant|mom|dad|uncle|aunt|cat|hamster|goldfish|pet|horse|friend|neighbor|coworker|father|mother|brother|sister|cousin|nana|character ~2 died|die|dying|dead !by|of suicide
who|character|characters|he|she|everyone|they ~2 dies|died ~2 in|at|of ~2 movie|show|episode|book|season|end|finale|game|series
cross my heart ~5`,
  },
  {
    id: 'en-shoot-gun-knife',
    say: `shot|shots ~1 in|of the|espresso|tequila|whiskey|dark
shot|shoot|shooting you|me|him|her|u|them|over|us ~2 text|email|message|txt|line|note|quick|dm|pic
shoot|shooting|shot ~1 hoops|pool|for|hope|breeze|baskets|video|photos|film|puck|darts|videos|pics
booster|flu|covid|b12|allergy|cortisone|tetanus|vaccine|steroid|insulin|my|trigger point ~1 shot|shots
my|the|a shot hurt|was|is|went
shot ~1 in the ~1 dark|arm|foot
give ~1 it|this a shot
bite|bit|biting the|a bullet
dodge|dodged|sweat|sweating|sweated|bite|dodging|bulletproof ~1 bullets|bullet
bullet ~1 point|points|train|journal|proof|list|journaling
jump|jumped|jumping ~1 the gun
glue|water|nerf|heat|nail|massage|top|squirt|caulk|staple|ray|bb|tattoo|radar|paint|finger|theragun|stun|spray|cap|paintball|laser gun|guns
son of a gun
big guns
gun ~1 show|club|control|debate|violence|laws|it|range|safety|shop
under|goes|going|go|went|gone the knife ~2
butter|steak|kitchen|putty|palette|paring|pocket|swiss ~1 knife|knives ~2 cut|set|block|drawer|sharp|sharpening|collection
knife ~1 skills|set|block|sharpener|fight
bring|brought a knife to
trigger ~1 warning|warnings|finger|happy|me|point|points|treat|treats
rope ~1 course|courses|swing|workout|climbing|them
jump|jumping|jumped|climbing|tow|show|skip|learn|learned|battle|velvet|skipping ~1 rope|ropes|ropes
show|learn|learning|showed ~2 the ropes
at the end of my rope
razor ~1 sharp|thin|burn|scooter`,
  },
  {
    id: 'en-hang-jump',
    say: `hang|hanging|hung|hangin ~1 out|on|in there|tight|up|around|back|laundry|clothes|pictures|picture|curtains|lights|loose|tv|shelf|shelves|with|ornaments|decorations !of|myself|by a thread
hang|hanging|hung ~1 my|the|some ~1 coat|laundry|clothes|pictures|art|towels|hat|curtains|lights|wreath
hung over|up
jump|jumping|jumped|hop ~1 on|in|into|over|back|around|through|right|to|ahead|at|for ~2 call|zoom|meeting|line|shower|pool|conclusions|phone|bed|car|trampoline|it|that|bandwagon|hoops|conversation|conference|facetime|train|lake|bath|deep|joy|rope|meds
jump|jumped|jumping off ~1 walls|point|topic|trampoline|couch|diving|dock|bed|swing
jump|jumping|jumped ~1 start|rope|scare|scares|jacks|around|cables
jumped|jumping|jump ~1 out of ~1 bed|skin|my skin|chair|seat|nowhere
jumped|jump from ~3 to
head over heels
over the edge ~1 of ~1 my seat
took|take|taking the edge ~1 off
edge of my seat
on edge
drown|drowning|drowned|buried|swamped ~1 in|under ~2 emails|email|paperwork|work|laundry|homework|texts|bills|dishes|sauce|meetings|toys|debt|ranch|syrup|gravy|calls|school|assignments|reports|snow
drown|drowned it|my ~1 sorrows|pancakes|fries|salad|plants|plant
throw|threw|throwing ~2 under ~1 bus
went|got|ran off|under|over ~1 road|radar|deep|bridge|rails|end
water under the bridge
bridge|bridges is|s|was|traffic|closed|stuck|crossing|crossed|club|toll|construction|work|over|cross|repair|to|loan|the ~1 closed|traffic|down|backed|up|late|backed|gap|game|when
stuck|traffic|crossing|running|driving|crossed|drove|walked|walk|view|drive|photos|pictures|ran|biked|bike|cross|jogged|run ~4 bridge ~2
cross|burn|burned|burning ~1 that bridge|bridges
fix|fixed|fixing|new|repair|repairing|replacing|leak|leaky|leaking|raise|cleaning|patching|shingling|hole|tarp ~3 roof|roofing|deck|railing|balcony
roof ~2 leak|leaks|leaking|fixed|repaired|replaced|guy|guys|rack|inspection|repair|deck|bar
rooftop ~1 bar|party|dinner|drinks|restaurant|brunch|pool|concert
off the rails ~2
on track|tracks !train
back on track
track ~1 meet|practice|team|of|record`,
  },
  {
    id: 'en-suicide-od',
    say: `run|ran|running|runs|doing|did|do|hate|hated|made us ~2 suicides|suicide sprints
suicide ~1 squad|wings|sauce|doors|king|drills|hotline training|prevention ~1 walk|class|training|month|awareness
political|career|social|financial suicide
od|oded|overdose|overdosed|overdosing|ods|oding ~2 on|of ~1 netflix|chocolate|sugar|candy|coffee|tv|cheese|turkey|pizza|cookies|caffeine|pie|tacos|ice|bbq|cuteness|sunshine|halloween|hallmark|sushi|pasta|football|social|vitamin|christmas|podcasts|carbs|cute|food|cake|news|youtube|tiktok|memes|shows|donuts
odd|odds`,
  },
  {
    id: 'en-end-goodbye-life',
    say: `end|ends|ended|ending ~1 of ~1 the|this|my|day|next|story|month|week|year|quarter|shift|season|semester|summer|discussion|line|workday|appointment !line im|line i|my rope|my life
end|ended|ending|ends ~1 up|on|well|late|early|at
weekend|weekends
end|ended|ending ~1 things|it|relationship|marriage|engagement|lease ~1 with|between|relationship !everything|me|my life|a bang
dead end ~1 job|street|road|relationship
tight|loose ends meet?
make|making|makes ends meet
end game|zone|table|result|goal
goodbye|bye|farewell ~1 winter|summer|snow|depression|pain|anxiety|carbs|weight|debt|migraines|blues|old|couch|hair|january|2020|#2000-2099|party|cake|lunch|dinner|cold|sugar|coffee|smoking|cigarettes|long|job|headache|headaches|insomnia|panic|brain|stress|meds|nausea
goodbye|bye ~1 see|talk|for now|till|until|have|thanks|doc thanks|and thanks|later|tomorrow|next
good night ~1 sleep|rest|sleep tight|see
had|have|got ~1 good|goodnight|great ~1 night|sleep
last|final time i|we|you ~2 saw|ate|was|went|checked|had|came|took|talked|visited|did
last ~1 text|message|time|thing ~1 said|you sent|about|from|asked|was|i|came|says|didnt
life is ~1 worth living ~1 again|now
worth living ~1 again|now|after all
reason|reasons to live ~1 for ~1 again
couldnt|cant|cannot|could not|how did|did i ever live without my ~1 dog|cat|coffee|phone|mom|sister|husband|wife|kids|glasses|airpods|heating|dishwasher|inhaler|air|him|her|ac|therapist|instant|planner
cant|couldnt live without ~2
couldnt|could not|couldn ask ~5
tired|sick ~1 of ~1 living|life ~1 in|with|out|at|paycheck|here|near
want|wanna|wish|could|going|love|need|please|id to? ~1 disappear|vanish|escape|disappeared ~2 to|into|for|on ~3 beach|island|woods|week|weekend|mountains|cabin|vacation|forest|hawaii|mexico|couch|blanket|sea|spa|day|few|lake|bed|book|days
burden ~1 off|lifted|gone|is lifted|has|been ~1 lifted|my|shoulders|gone
no longer|less|not ~1 feel|feeling|be|being like? a? burden anymore
gave|giving|give|donated|donating ~1 away ~4 old|clothes|furniture|books|toys|stuff|couch|kitten|kittens|puppies|baby|tickets|goodwill|maternity|zucchini|tomatoes|candy|samples
gave|give|giving ~2 up ~1 smoking|sugar|coffee|soda|caffeine|carbs|gluten|dairy|meat|alcohol|drinking|vaping|chocolate
rip|rest in peace ~1 to? ~1 my|to|the|our ~3 couch|car|phone|diet|wallet|sleep|budget|shoes|laptop|hair|me lol|tv|toaster
no point ~1 in? ~1 driving|coming|rushing|calling|going in|waiting|texting|arguing|paying|staying up
whats the point of ~1 survey|question|text|texts|form|questions
im|i|just|all ~1 so? done with ~1 survey|work|form|this form|paperwork|questionnaire|questions|class|school|finals|christmas|shopping|chores|dishes|dinner|shift|semester|exams|laundry|check|checkin|winter|snow|it thanks|homework|lunch|today|errands
im|i|all|we|got|get|be done ~1 at|by|early|around|for|in|thanks|thank|with work|now thanks|here|soon|shopping|eating|cleaning
im out of ~1 office|town|state|milk|country|toilet|paper|the|coffee
fall|fell|falling in love|asleep|behind
heart ~1 melted|warming|racing with joy|full|emoji|to heart|goes|of gold|skipped a beat|throb
heart ~1 to heart
stroke ~1 of ~1 luck|genius
pregnant pause
call|calling it ~1 a|night
take|took|taking ~2 my|all|the ~1 vitamins|vitamin|time|breath|kids|dog|exam|finals|trash
took|take|taking ~1 my ~1 pills|meds|medicine|medication|medications|tablets ~2 this|like|as|same|always|prescribed|daily|morning|today|last|every|on time !all|whole|too|twice|double|by|wrong|rest|them
all ~2 doses|dose ~3 as ~1 told|directed|prescribed|instructed
take|took ~1 all kinds of ~1 vitamins|supplements
all of? ~1 my ~1 vitamins|supplements|homework
i|we ~1 ate ~1 everything|whole|entire|all ~2 plate|pizza|thanksgiving|buffet|cake|pie|ice|bag|pint|box|pan|chips|sleeve|dinner
whole|entire|all|half ~1 bag|pizza|box|pint|season|series|cake|sleeve|pan|show ~1 of ~1 chips|pizza|cookies|ice|donuts|cake|candy|popcorn|it
drank|drink|drinking ~2 ( water|coffee|tea|smoothie|milk|juice|gatorade|soda )
hit the ~1 gym|hay|road|sack|pole|jackpot|nail|spot|books|store|beach|snooze|shower|wall
hurt|hurts|injured|sprained|tweaked|pulled|broke|strained|rolled|twisted ~1 my ~2 ankle|knee|toe|back|elbow|shoulder|finger|foot|hip|hamstring|thumb|wrist|calf|groin ~3 playing|at|gym|running|soccer|basketball|gardening|lifting|moving|working|hiking|skiing|yesterday|tennis
hurt|cut|burned|burnt|injured|hit|scratched myself ~2 cooking|gym|lifting|stove|oven|running|working|iron|coffee|pan|grill|accidentally|playing|gardening|moving|on the|toaster|curling|hiking|baking|at work|opening|by accident
cut|cutting|cuts ~1 the|down|back|grass|corners|finger|hair|class|carbs|costs|bangs|out|off|lawn|sugar|cake|line|wood|check|slack|onions|vegetables|veggies|coupons|calories|caffeine|in line|it close|hours|short|to the chase|my hair|my nails|my finger|paper
cut|cuts ~1 my|own|her|his|some ~1 finger|hair|nails|bangs|grass|lawn|hours|cable
burned|burnt|burning|burn ~1 dinner|toast|calories|food|rice|cookies|candle|candles|out|wood|tongue|bridges|fat|cds|popcorn|pizza
beat|beats|beating ~1 traffic|heat|eggs|drum|rush|crowd|record
kick|kicked|kicking ~1 butt|ass in|it|back|off
blow|blew|blowing ~1 my ~1 mind|nose|away|up my phone|out
choked|choke|choking up
overwhelmed with ~1 joy|love|gratitude|happiness
crying|cry|cried|tears ~2 happy|joy|laughing|happily|laughter|tears
happy|joyful tears|cry
fight ~1 or flight|club
make|making my wife|husband|kids|us ~1 pay ~1 for`,
  },
]
