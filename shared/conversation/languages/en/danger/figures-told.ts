// English ways of speaking that mean no danger: what is told of games, films, sports and lists.
import type { Figure } from '../../../hearing/types.ts'

export const figuresTold: readonly Figure[] = [
  // What a story is about or a thing is called. Who goes on about oneself is heard.
  {
    id: 'en-title',
    say: `podcast|documentary|docuseries|show|series|novel|book|audiobook|movie|film|episode|thriller|mystery.about|where|with.a|an|the|this|some|that ATTACK|MORTAL|murder+|drowned|bodies KIN|man|woman|guy|lady|girl|boy|people|family|teacher|town|cop
band|album|song|track|movie|film|game|book|novel|show|team|cocktail|sauce|drink|sandwich called|named|titled.suicide|death|killer|killers|murder|dead|overdose|poison|slaughter|die
band|album|song|track|movie|film|game|book|novel|show|team|cocktail|sauce|drink|sandwich called|named|titled.the|a|my.suicide|death|killer|killers|murder|dead|overdose|poison|slaughter`,
  },
  // Dying where one comes alive again.
  {
    id: 'en-game',
    say: `raid|dungeon|healer|boss_fight|boss_level|guild|lobby|respawn|minecraft|fortnite|zelda|xbox|playstation|nintendo|dnd ~if|when|whenever|before|until|til|because|cause.i|we|they|he|she|my_character.DIE
raid|dungeon|healer|boss_fight|boss_level|guild|minecraft|fortnite|zelda|xbox|playstation|nintendo|dnd i|we|he|she keep|keeps|kept|always dying|die|dies`,
  },
  // Arms and legs after sport. One side alone may be a stroke.
  {
    id: 'en-sore',
    say: `gym|workout|squats|burpees|pilates|crossfit|spin|marathon|yoga|peloton|leg_day|arm_day|zumba|lunges|deadlifts ~cant|couldnt|barely|cannot feel|move|lift|straighten.my.arms|legs|glutes|quads|abs|hamstrings|thighs|calves|shoulders !and
cant|couldnt|barely|cannot feel|move|lift|straighten.my.arms|legs|glutes|quads|abs|hamstrings|thighs|calves|shoulders ~gym|workout|squats|burpees|pilates|crossfit|spin|marathon|yoga|peloton|leg_day|arm_day|zumba|lunges|deadlifts !accident|fall|crash`,
  },
  // Too much of a good thing, and a choice of evils.
  {
    id: 'en-measure',
    say: `overdose+|od|oded|oding|oding on|of cute|cuteness|sunshine|fun|love|joy|hugs|puppies|kittens|laughter|happiness|glitter|pumpkin|garlic|spice|football|gossip|karaoke|pink|plaid|christmas|halloween|hallmark|holiday|nostalgia|reality_tv|tiktok|youtube|screen_time|salsa|guac|guacamole|pickles|popcorn|bacon
late|later|slow|safe|sober|broke|fat|sore|early|cold|lazy|single|poor.than.dead
thats|that_is.it|all|a_wrap|enough.for.today|now|tomorrow
tow|ski|clothesline|bungee|phone|charging|power|lawnmower.rope|cord|line broke|snapped|tore|split`,
  },
  // What an animal does to itself, and how a thing tastes.
  {
    id: 'en-animal',
    say: `dog|puppy|cat|kitten|goat|horse|parrot|bird|squirrel|hamster|fish hung|hanged|drowned|shot|cut|hurt|burned|choked.himself|herself|itself
taste+|smell+|reek+.like.death|poison|bleach|gasoline|dead|suicide`,
  },
  // Off a list: an opt-out, no leave of the world.
  {
    id: 'en-off-list',
    say: `off|of.the|your|my.waiting|wait|waitlist.list
interested in being.contacted|texted|messaged
off|of.the|your|ur|yalls|this|that|these|any.list|lists|text|texts|texting|mailing|calling|message|messages|messaging|program|group|rotation|roster`,
  },
  // Things blown up, turned down and shot up that are no places and no people.
  {
    id: 'en-blown-up',
    say: `blow|blows|blew|blowing|blown.up.balloons|floaties|photos|pictures
blow|blows|blew|blowing|blown.up.the|my|a|an|some|all_the|his|her|those|these.balloons|balloon|mattress|air_mattress|raft|floaties|tire|tires|photo|photos|picture|pictures|phone|pool|ball
phone|group_chat|inbox.is|was|keeps|been|has_been|kept.blowing.up
shot|shoot|shoots|shooting.up.#1-40|two|three|four|five|six|several|a_few|another.inches|inch|feet|pounds|points|percent|degrees
shot|shoots|shoot|shooting.down.my|his|her|our|their|the|every|that|this|all_my.idea|ideas|proposal|pitch|suggestion|suggestions|request|claim|appeal|theory|offer
shot.down.by.the|my|our.bank|boss|board|committee|insurance|lender
burn|burned|burning|burnt.down.the|a|my.candle|candles`,
  },
  // Buried and dead at play, and in paper.
  {
    id: 'en-buried-at-play',
    say: `buried|burying.me|us|him|her.in|under.pillows|blankets|sand|leaves|snow|paperwork|forms|emails|homework|laundry|kisses|toys|legos|cushions|work
buried|burying.me|us|him|her.in|under.the|a_pile_of|all_this|so_much.pillows|blankets|sand|leaves|paperwork|forms|emails|homework|laundry|toys|cushions
play|plays|played|playing.dead`,
  },
  // "Life" and "living" where nobody's life is meant.
  {
    id: 'en-life-things',
    say: `living.room|rooms|expenses|wage|quarters
life.drawing|size|sized|jacket|jackets|vest|vests|coach|hack|hacks|raft|science|sciences|guard|lesson|lessons|skills
life.insurance.company|agent|office|people|carrier|rep.wants|needs|asked|asks|sent|says|called|requires|wanted
KIN|people|everyone|friend|cousins|family.living.in|near|by|at
heaven.knows|forbid|sent
death.taxes`,
  },
  // What children ask, told by a grown-up, and what a session felt like that one came back from.
  {
    id: 'en-asked-and-reborn',
    say: `KIN.asked|asks|asking|wondered.me|us.what_happens_when|what_happens_after|where_we_go_when|where_people_go_when|why_people|why_do_people|why_dogs|why_pets.die|we_die|you_die|people_die|they_die|have_to_die|someone_dies|dogs_die
KIN.asked|asks|asking.me|us.about.death|dying|heaven
like|though|if.i.died|had_died|was_dying.and.was|got|came|then|felt.reborn|back_to_life|born_again|back_new`,
  },
  // What to bring or take to a visit, asked.
  {
    id: 'en-asked-of-meds',
    say: `do|should|shall.i|we.need_to|have_to|bring|pack all|every|any|my.my|the|of_my|MEDS|pill`,
  },
  // Work at a hospital, and what a dentist or an eye doctor numbs and widens.
  {
    id: 'en-at-work-and-dentist',
    say: `is|was|hes|shes|im|as|be.a|an.paramedic|emt|medic
work|works|working|shift|shifts|on_call|volunteer|volunteers|volunteering.at|in.the|a|our.hospital|er|icu
dentist|hygienist|they|he|she.numbed.half|all|one_side|the_left_side|the_right_side.my|of_my.face|mouth|jaw
dilated.me|my_eyes|my_pupils.so|and.i_cant|cant.see`,
  },
  // Errands: days that do not suit, trips, lists done, what is not worth doing today.
  {
    id: 'en-errands',
    say: `ran|run|running.out.of.gas
my|an|his|her|own.obituary.for.a|the|my.writing|class|journalism|newspaper|paper
cant|couldnt|cannot.do|make.it|that|this.monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow.can|could|how|what|does|are
ill|i_will|we_will.be.gone.next_week|all_week|this_weekend|all_weekend|til_monday|until_monday.in|on|visiting|for|camping|traveling
done|finished|through.with.everything|all|it_all.on.my|the|todays|our.list|agenda|todo|to_do|schedule
no.point|sense.in.driving|arguing|rushing|cooking|shoveling|washing|buying|painting|mowing|raking|ironing
wish|wished.i|id|i_had|we|we_had.never.bought|sold|watched|downloaded|painted|planted|ordered|upgraded|rented
dont|do_not.wake.me.early|up_early|before_noon|til_noon|until_noon
sleep.forever.in|on.that|those|your.chair|chairs|recliner|couch|hammock
bridge.toll|tolls|closure|repairs|detour
backed|held|slowed|piled.up.on|at|by|near.the.bridge|tracks|overpass
whole|entire|full.bottle|jar|can.of.olive_oil|vegetable_oil|formula|milk|juice|soda|shampoo|lotion|sunscreen|ranch|hot_sauce
baby|infant|newborn|grandbaby.drank|finished|took|drained.her|his|a|their.whole|entire|full.bottle !of|on
pop|pops|popped|popping.up
roof|rooftop.deck|bar|garden|restaurant|rack
last|final.one|infusion|session|treatment.today|of_the_block|this_month|this_week.thank|thanks
threw|throws|throwing.a.bullet|rocket
lost|dropped|gained.#1-60.lbs|pounds|kilos.on.purpose
ROPE.around|to.the|my|a.couch|sofa|dresser|mattress|fridge|kayak|canoe|sled|bumper|hitch|trailer|mower|cooler
fainted|faint.at.the.price|bill|cost|total
fainted|faint.at.the.sight.of.the.price|bill|cost|total
goodbye|bye|farewell.to.my|our|the.twenties|thirties|forties|fifties|20s|30s|40s|50s
goodbye|bye|farewell.to.the|my|our.kids|campers|students|class|team|crew.at|from|in.camp|school|work|practice`,
  },
]
