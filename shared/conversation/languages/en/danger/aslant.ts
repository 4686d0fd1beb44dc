// English: danger told aslant: by what broke, what a thing would hold, how many are down, what keeps one here.
import type { Rule } from '../../../hearing/types.ts'

export const aslant: readonly Rule[] = [
  // C-SSRS 4 and 5: an attempt that the means broke off, and what the next one is to be made with.
  {
    id: 'en-gave-way',
    tier: 'crisis-imminent',
    say: `rope|noose|scarf|sheet|cord|belt|beam|branch|hook|rafter+|rod|pipe broke|snapped|gave|tore|ripped|cracked|slipped|split|bent.on|under|beneath|way|off|loose ~try|trying|again|better|stronger|thicker|another|tighter|sturdier|next !!!boat|tent|swing|tarp
&& rope_broke|rope_snapped|noose_broke|cord_snapped|belt_snapped|beam_snapped|branch_snapped|branch_broke|scarf_ripped|sheet_ripped|snapped_under_me|cracked_under_me|broke_on_me|snapped_on_me|gave_way|gun_jammed|pistol_jammed|rifle_jammed|shotgun_jammed|revolver_jammed try_again|trying_again|better_one|stronger_one|next_time|still_here|find_another|another_way|fix_it|better_knot
rope|noose|belt|beam|branch|rafter+|scarf wouldnt|didnt|couldnt hold|take me|my_weight|my_body
i|he|she|hes|shes|im|just|KIN|has tried|trying|attempted.to.die !laughing|my
gun|pistol|revolver|shotgun|rifle|trigger ~jammed|misfired|clicked ~again|try|unjam|clear|fix|me|still_here|nothing
tying|slitting|swallowing.it|them|em|these|both.now|rn|all|$ !together|up|the|with|as_told|as_prescribed
downing|gulping|chugging.it.now|rn|$
downing|gulping|chugging.them|em|these|both.now|rn|all|$`,
  },
  // What something in the house would hold.
  {
    id: 'en-would-hold',
    tier: 'crisis-imminent',
    say: `fan|beam|rafter+|joist+|banister|bannister|rod|pipe|branch|hook ~good_for|meant_for|made_for|hold_me|my_weight|hold_my|a_grown|a_body !!!plants|plant|coats|coat|bikes|bike|towels|lights|hammock|fern|swing
fan|beam|rafter+|joist+|banister|bannister|doorknob|branch ~would|will|could|can.hold|take|bear.me|my_weight|a_person|a_man|a_body
would|will|could|can fan|beam|rafter+|joist+|banister|bannister|doorknob|branch hold|take|bear.me|my_weight|a_person|a_body !off|to|out|home|on`,
  },
  // So many down already.
  {
    id: 'en-so-many-down',
    tier: 'crisis-imminent',
    say: `#10-400|ten|fifteen|twenty|thirty|forty|fifty|sixty MEDS.in|deep|down.$|now|and|does|do|will|rn|already|so|im|i|not|feel+|how|still|no
#10-400|ten|fifteen|twenty|thirty|forty|fifty|sixty.in|deep|down.and|now|already ~sleepy|drowsy|numb|fuzzy|heavy|floating|calm|tingly`,
  },
  // A train or a lorry that is waited for.
  {
    id: 'en-when-it-comes',
    tier: 'crisis-imminent',
    say: `when|soon_as|once|until|til|till|before ~train|freight|amtrak|express|locomotive|semi|lorry|tram comes|passes|rolls|arrives|by|due|through ~stepping|step|walking|laying|lying|kneeling|standing_on|standing_in !to|for|up_to
laying|lying|kneeling|lie|lay ~on|across|onto|in_front ~tracks|rails|train|freight !set|sets|ride|car|table|with`,
  },
  {
    id: 'en-the-night',
    tier: 'crisis-imminent',
    say: `tn|tns|2nite|tonite|tonites the.night|day|end !of|off|at|for|before|we|when`,
  },
  // Where it is to be, and going there with what it takes.
  {
    id: 'en-where-with',
    tier: 'crisis-imminent',
    say: `goodbye|farewell.to.my|all_my.kids|children|family|wife|husband|babies|boys|girls|friends !at|from|for_the|until|till|til|this_morning|before_work|before_school
rope|cord|belt|noose|leash|strap ~good|strong|sturdy|solid|thick.branch|limb|beam|rafter|hook !!!swing|hammock|tire|feeder|lights|dog|bag
good|strong|sturdy|solid|thick.branch|limb|beam|rafter|hook ~rope|cord|belt|noose !!!swing|hammock|tire|feeder|lights|dog|bag
everyone|everybody|each_of_them|they_all|yall.has|have|got.their|a|his|her.letter|letters !from|about|for|of|in|with|today|jacket|grade|grades
&& water|river|bay|harbor|waves|drop wont_take_long|wouldnt_take_long|over_fast|over_quick alone|myself|cold|deep
&& MEDS kicking_in|kickin_in|hitting_me luv|sorry|bye|goodbye|dark|fading
step|stepping|jump|jumping|throw_myself|walk|walking|run.in.front.of.the|a|that #1-12|first|next|morning|northbound|southbound|express !one|graders|kid|row
picked|chose|chosen|settled|decided out|on|my|the|a overpass|bridge|rooftop|ledge|cliff|trestle|viaduct|parapet !!wedding|photos|pictures|view|route|lunch|dinner|brunch|drinks|bar|party|restaurant|venue|ceremony|reception|garden|patio
&& jumped|overdosed|hung_myself|hanged_myself going_back_up|going_up_again|trying_again|try_again|do_it_right|higher_next_time|from_higher
going|walking|heading|headed|sneaking|driving ~barn|shed|garage|woods|attic|basement|cellar|field|bathroom|closet|desert|treeline ~with.the|a|my|his|dads.rope|noose|razor|pistol|revolver|belt|extension|cord|gun|rifle|shotgun !!!deer|hunting|hunt|elk|turkey|duck|horse|goat|calf|boat|ladder|range|sander|saw|tarp|hay|fence
one|last|final ~drink|beer|smoke|cig|cigarette|song|shot|joint ~then|before ~rope|gun|pills|tracks|roof|noose|ledge|do_it !party|bar|deck|garden`,
  },
  {
    id: 'en-stops-to-look',
    tier: 'crisis-active',
    say: `wrap|wrapping.my|the|this.car|truck|van|jeep|bike.around|round.a|the|that|some.pole|WALL
KIN|she|he ~diary|journal|notebook|searched|posted|teacher|counselor ~plan|planning|plans|wants|wanting|going|ready.to|on.end|ending.things|it|everything !with
grip+|clench+|hold|holding|held|grab+|clutching ~wheel|rail|railing|seat|bars|handrail ~so|or|else ~turn|swerve|jump|yank|jerk|step|drive|climb|leap !!icy|slick|ice|curve
so.i|he|she.dont|wont|didnt|do_not.jump|swerve|yank|leap|overdose|hang !to|in|ahead|the_gun|on
pull+|parked|park|stop+|stand|find_myself|end_up ~bridge|viaduct|overpass|ledge|cliff|trestle|rooftop|parapet ~just|and|to.look|stare|staring|looking|think|wonder !at|for|out_for
put|putting|stubbed|stubbing|stub|pressed|pressing cig|cigarette|cigs|cigarettes|lighter|joint ~on|into.my|her|his.arm|arms|leg|legs|thigh|hand|wrist|skin|stomach|palm`,
  },
  // C-SSRS 1: past one's date, no year to come, no reason to rise.
  {
    id: 'en-past-my-date',
    tier: 'crisis-passive',
    say: `heaven|afterlife|other_side|grave|grave_yard|being_dead.sounds|seems|looks.better|nicer|peaceful|easier|nice|good
if.i|a|the|lightning|my ~lightning|bus|truck|train ~hit|hits|ran|runs|struck|strikes|took|takes|flattened ~thank|thanks|thankful|grateful|favor !fee
if.i|a|the|my ~dropped_dead|stopped_beating ~thank|thanks|thankful|grateful|favor
not|no|isnt|doesnt|dont ~world|planet|earth ~room|place|space|spot.for.me|someone_like_me|people_like_me
i|im|ive|my|feel+ ~expiration|expiry|expiration_date|sell_by|use_by|best_before ~passed|past|gone|up|over !!!milk|meds|med|coupon|card|license|passport|food|rx|prescription|refill|insurance|yogurt
past|passed my.expiration|expiry|sell_by|use_by|best_before !!!milk|meds|card|license|passport|rx|prescription
dont|not|never|doubt plan++|expect+|think|intend|gonna|going|want ~seeing|see|reaching|reach|turning|turn|make_it_to|making_it_to|live_to|live_past|making_it_past.#18-99|thirty|forty|fifty|sixty !people|patients|of|percent|lbs|pounds|dollars|minutes|mph|into
cant|couldnt|cannot ~find|think|come_up|name|give|see ~one|single|any|a.reason to.get_up|bother|wake|stay|breathe|go_on|try|keep !home|late|up_late|mad|in_bed_with`,
  },
  // Harm to others: so many rounds for somebody.
  {
    id: 'en-put-two-in',
    tier: 'harm-to-others',
    say: `he|hes|she|shes|they|theyre|theyll ~get|getting|gets.whats|what.coming|is_coming|he_deserves|she_deserves|they_deserve !!raise|promotion|award|christmas
following|followed|tailing|stalking|waiting_for|waiting_outside ~boyfriend|KIN|him|her|ex|them ~tire_iron|crowbar|bat|hammer|machete|GUN|BLADE !!!baseball|game|nail|practice
come|coming|going|show|showing|walk|walking|roll|rolling|pull|pulling.in|back|up|to|through ~with.my|an|the|his|a.ar|ar15|ar_15|ak|ak47|ak_47|rifle|shotgun|glock|pistol|machete|bat !!!deer|hunting|hunt|range|elk|duck|turkey|museum|baseball|softball|game|practice|safe|permit
theyll|yall|youll|they_will|they_all|everyone|they ~be|wish.sorry|they_hadnt|they_didnt when|once|after|monday.i|im.come|coming|show|walk|bring|get_there|there|back_there|back_with
gonna|going|will|wants|want|says|said|threatens|threatening|ill|ima ~put|putting|pump|unload.two|three|bullets|rounds|lead|holes|two_rounds|three_rounds|two_bullets|three_bullets|few_rounds|a_bullet|a_round|a_clip.in|into.KIN|him|her|them|my|his|the|someone !!bag|lunch|backpack|room|hand|cart|bed|stroller|seat|crib|box|fridge|car|oven|wall`,
  },
  // A load on the chest.
  {
    id: 'en-load-on-chest',
    tier: 'medical',
    say: `anvil|elephant|boulder|cinderblock|refrigerator|fridge|piano|gorilla|vise|sandbag|bricks ~on|around|across ~chest|breastbone|sternum|ribs|ribcage !lifted|off|tattoo
chest|breastbone|sternum ~anvil|elephant|boulder|cinderblock|piano|gorilla|vise|sandbag|bricks`,
  },
  // C-SSRS 1: release that others had, and what holds one here at all.
  {
    id: 'en-what-holds-me',
    tier: 'crisis-passive',
    say: `what|whats|what_is|nothing|not_much|barely_anything keeping|keeps|holding|holds|tethering|tethers|tying|ties|anchoring|anchors|stopping|stops me !up|back|busy here|alive|around|breathing|on_earth|on_this_earth|from_doing_it|from_ending|from_leaving !at_work|late|until|till|so_late|waiting|in|so_long
envy|envious|jealous|lucky ~gets|get|got.to be|go|leave|stop|quit.done|gone|finished|over|free|hurting|existing|at_peace !with|at|by|for|early|from|on|of|this|today|tomorrow|all`,
  },
  // A child or a pet that got at medicine, told by the way.
  {
    id: 'en-child-found',
    tier: 'medical',
    say: `BABY|yr|little_one|kiddo ~got|found|into|opened|climbed|reached|grabbed ~chewed|ate|eaten|swallowed|licked|sucked|drank|in_his_mouth|in_her_mouth|mouth ~MEDS|vape|edible+|gummies`,
  },
]
