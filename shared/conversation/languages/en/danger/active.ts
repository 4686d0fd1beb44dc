// English: danger to oneself, by the constructs of the C-SSRS: wanting or thinking of it, and hurting oneself.
import type { Rule } from '../../../hearing/types.ts'

export const active: readonly Rule[] = [
  // C-SSRS 2 and 3.
  {
    id: 'en-suicide',
    tier: 'crisis-active',
    say: `^.end|delete|erase.me.$
end.me.please|now|already|tonight
opt|opting.out.of.life|living|existence|existing
remove|take|delete|erase|get.me ~this|the.world|earth|planet|existence|life
unsubscribe|cancel|cancelling ~life|existence|living|being.$|alive|lol|already|please
quit|quitting.living|life|existing
SUICIDE
grippy.sock+
alt.f4|f4
uninstall|unsubscribe|respawn|delete|quit life|existence
kermit
six|6.feet|ft.under
pushing|push.up daisies
toaster.bath`,
  },
  {
    id: 'en-act',
    tier: 'crisis-active',
    say: `ACT
WANT die|dye|dei|dy|dying|diee !!laughing|hair|embarrassment|roots|laughter
want|wanna|iwant|need|rather|deserve+|prefer|time|ready|supposed die|dye|dei
do|did|done|doing something|smth|somethin|sumn stupid|drastic|bad|crazy|dumb|regret|rash|permanent|terrible|myself
cant|dont|cannot|not|afraid|scared|dangerous trust|safe|keep|stay|be|of|alone|around ~myself|safe|alone|them|me !money|diet
im|i|am|feel|feeling not|dont|isnt|unsafe|aint safe|alone|myself|with|being !driv+|to_drive|at_home
danger.to self|myself|herself|himself
afraid|scared|worried|terrified what|ill|i|myself ~do|act|hurt|it
act|acting on|it.it|them|this|these|thoughts !my
if|maybe|how|when|should|who|reason|havent|wouldnt|thought|wont|almost i|id|just|would|ill|about did|do|done|doing_it ~kids|over|nobody|dog|with|how|asking|now|$|only|then|today|time
get.it.over.with
hide|hid|hiding|lock+|gave|give|take|remove|hold|ask+ all|my|the|up|away|everything|her BLADE|GUN|MEDS|sharp|sharps from|away|me|up|so|because|cuz|bc|to|hold|myself
imagine+|picturing|picture|fantasize+|think+|thinking|thought+|vision+|wonder+|urge+|dream+|images|daydream+ about|of|abt|how|just|myself|me jumping|hanging|swerving|driving|crash|crashing|bleeding|ROPE|GUN|od|insulin|bridge|train|oven|drowning|falling|doing_it|overdose|pills|tracks|knife|stepping|wall !out|course
GUN|rifle|rope|pills|bridge|knife|blade|razor|bottle|ropepic ~think|thinking|calling|about|mind|looks|obsess+|tempting|whisper+
way+|method+|how|easiest|painless|quickest|fastest to|of|way+|method+ ~die|ACT|go|painless+|do_it|end
research+|google+|look+|search+|read|reading ~helium|nitrogen|exit_bag|lethal|fatal|noose
plan|plans|backup|fallback|exit is|was|will_be.the|my|a GUN|BLADE|ROPE|bridge|cliff|river|pills|insulin|garage|roof
research+|google+|look+|search+|read ~painless|methods|suicide|die|dying|lethal|dose|overdose|hanging|ways_to
want|wanna|need|wish|let|make it|this|everything|life|all|to to|all|be|just end|stop|over|ended !session+|questions|texts|pain_in
make.it.stop|end
end|ending things|this|the|my|it for|permanently|misery|pain|suffering|once|all|deal|$ !of_month
voice+|demon+|it|head|they|something|god|satan|tv tell|tells|telling|say+|said|saying|want|wants|command+|scream+|keep+|whisper+ ~die|ACT|SELF|kill|hurt|cut|jump|do_it|harm|end
pact|promise|promised|deal|told with|to|myself ~end|die|checking|ends|it|done|last
counting|count|waiting|hoping|stopped|skip++|quit|stop ~insulin|shots|warfarin|heart|clot|MEDS ~take|takes|kill+|nature|quits|out|die|finish
nature do|take|run !walk
starve+ SELF|to til|till|until|death|my !for_food`,
  },
  // Self-injury, with or without intent to die.
  {
    id: 'en-self-harm',
    tier: 'crisis-active',
    say: `HURT SELF
self|sh.harm+|injure+|injury|mutilate+|inflicted|destruct+|destructive|relapse
selfharm+|selfinjury
urge+|relapse+|thinking|want|wanna|back|started|been|stop|kept|again|shes|hes|was cut|cutting|sh|burn|burning|cuttin|self !back|grass|carbs|down|out|hair|class|corners|coupon+|ties|off|my_hair
cut|cutting|cuts|burned|burning|burn|sliced|carved|scratched|slashed|burnt|cigarette|lighter|razor|blade my|her|his|up|into|on|myself|both|all arm|arms|thigh+|leg|legs|wrist+|stomach|skin|hips|ankle+ !cooking|on|at|shaving|gardening
cutting|slicing|carving|slashing|burning my|her|his|up|into.arm|arms|thigh|thighs|wrist|wrists|skin|forearm|forearms !cooking|gardening|shaving|on_the|on_a|at_work_on|hair|off
i|she|he|ive cut|burned last|this|tonight|again|today|yesterday|deep|too night|deep|again|time|bad|first|$
cut|cutting|burning.again|deep|deeper|more|tonight
cut|went|cuts.too|so|really.deep
fresh|new cuts|scars|burns
stitches ~razor|cut|blade|deep|myself
SELF|arm|arms|skin|until|till bleeds|bleed|blood
punch+|bang+|hit|hitting|slam++ my|SELF head|face|wall|fist !on_the_door`,
  },
  // Wanting or doing it, in everyday words: knowing how, the means that call, voices that order,
  // what is done to the body and what for.
  {
    id: 'en-more-active',
    tier: 'crisis-active',
    say: `which.exit|overpass|pillar|bridge
have|take.my.body
back.to.the.blade|razor|knife|box_cutter
practicing|practiced|testing|tested ~belt|rope|noose|knot
box.cutter|cutters
chicken+|wimped|punked.out
forever|long|dirt.nap
list|lists|listed.ways|methods
unbuckle+|unbuckled
long.sleeves ~july|august|summer|fresh
thinking|thought ~about_it|of_it ~river|bridge|gun|pills|rope
cutting.in|on.places|my|the !hair
arm|arms|leg|legs|thighs ~cut_up|bloody|all_cut|open
my|another|first|last|failed.attempt
picked|pick|know|knows|chose|decided.which|what.way|bridge|tree|gun|one !!to_wear
bullets ~home|away|with_him|hid|gave
pulls.at.me
doing.the.math
no.helmet
how.honest|truthful ~question|nine|9
to do.it|something ~want|reason|enough|mind|hands|fear|myself
want|wants|keeps|keep|tempted|thinking|somebody|says|scared ~do.it !!survey|form|questions
i know exactly|how|doses|way|where|which ~use|problem|die|do_it|id|tree
by my.own hand|doing|hands
pick|choose|choosing|arranging|arrange ~exit|own_end|ending|departure
end|ending|ends|finish my|his|her.own
remove|removing|erase+|delete+ myself
no.more.me
death is.the|my.only|way|fix|answer
held|hold|holding|put|putting|pressed|pressing my.hand|palm|arm|finger|fingers|wrist|face ~fryer|fire|boiling|stove|burner|flame|iron|candle
till|until.it|i|they|im bled|bleed|bleeds|bleeding
& BODY|palm|knuckles|scalp|nails|forearms quiet|quiets|noise|deserve|deserved|deserves|punish|punishment|barcode|settles|urge|purpose
dig+|digging|carv+|slic+|slicing|scrap+|scraping|picking my|the|at|glass|her|his ~arm|arms|thigh|thighs|leg|skin|hip|wrists|in
fresh|new ones|lines|cuts|marks ~my|her|his|hip|thigh|arm
not come|coming|surface up for.air|again
high.place|places|enough
tie|tied|tying|knot a|the|my scarf|belt|rope|sheet|cord|swing|knot|robe ~swing|neck|door|beam|joking|closet|around
same.way|day he|she|as did|died|him
si w|with|plan|passive|active|endorse+|yes|present|positive|worse|back|is_back|again|today
endorse+|reports|states|denies|positive|has.si
rehearse+|rehearsing
plan yes|tonight|method|wont|in_place|do
count+|counted|line|counting|save+|saving|stash+|set_aside ~pills|pill|ambien|bullet|bullets|round|tabs ~back|every|night|longer|times|name|know|case|what
drive|drove|driving|speed ~hoping|seatbelt|cliffs|cliff|deciding
turn|turning|jerk|yank|let_go|letting_go|grab the|of_the|this|my.wheel
knife|gun|blade|razor|rope under|in|for ~pillow|himself|herself|just_in|in_case|incase
if|whether|when i|she|he did|do|does ~to.myself|herself|himself
slit.em|it
urge|urges is|at|are|to ~#8-10|nine|ten|bad|strong|cut|drive|jump|swerve
punch+|punched|hit|slam++|bang+ my stomach|belly|wall|head|legs|knuckles|mirror|knee !funny
peel+|pull+|pick+ my skin|fingers|nails|hair_out ~wrong|blood|until|bleed
knifepic|bloodpic bloodpic|again|last|arms|arm
going.to|gonna.do.it this|soon|anyway|when|one_day
people.do.it
beams|rafters|barn ~look|looked|long|too|same|thinking|thinkin
held|hold my.head|breath ~under|bath
purging and|cutting
cssrs|ssrs|c.ssrs ~positive|high
not sticking|staying|hanging.around
starve|starving|starved ~angels|god|voices|until_i|till_i|disappear|die|home|myself
drink|drinking|chug|swallow POISON|chemicals|draino
voice|man|radio|god|they|tv|people|woman|hes|shes|theyre|it telling|tells|told|saying|says|want|wants|commands|orders|ordering ~me|i ~into_traffic|drown|drowned|die|jump|cut|slit|hang|burn|drink|starve|bring_myself|walk_into
look|looked|read|reading|google+|search+|looking ~how_many|how_much|how_long ~takes|take|bleed|die|kill|lethal`,
  },
]
