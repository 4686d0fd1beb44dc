// English: danger to others.
import type { Rule } from '../../../hearing/types.ts'

export const harm: readonly Rule[] = [
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
]
