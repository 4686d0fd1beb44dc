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
]
