// English: wants or thinks of killing or hurting oneself, or does hurt oneself (C-SSRS 2 and 3, self-injury).
import type { Rule } from '../../../hearing/types.ts'

const tier = 'crisis-active'

export const active: readonly Rule[] = [
  {
    id: 'en-suicide',
    tier,
    keeps: true,
    say: `SUICIDE
SLANG
grippy socks|sock
self ~1 delete|deletion|exit|immolation
catch|catching the bus`,
  },
  {
    id: 'en-act',
    tier,
    say: `<act>
METHOD|KILL me? SELF
do|doing something|smth|somethin ~1 to myself
do|doing|did something|smth ~1 stupid|drastic|bad|crazy|dumb|regret|permanent|terrible|rash
cant|dont|do|not|couldnt ~2 trust myself !with money|around food|to drive|driving
cant|cannot|couldnt ~1 stay|keep|be|feel ~1 safe
not|dont|isnt|arent|never ~1 feel|be|am? ~1 safe ~1 with|from|around|alone|by|tonight|myself|being|in myself|alone|me|tonight|my|own|right|$
unsafe with|alone|to|from|around|by ~1 myself|alone|me|be
a? danger to ~1 myself|herself|himself|self
afraid|scared|worried|terrified ~4 of|ill|i|what ~3 do|hurt|act to|it|myself|tonight|next|$
i|should ~3 just ~1 do it ~6 over|nobody|noone|done|end|with
get it over with ~4 nobody|noone|life|die|stop|end
WANT|WILL|to|just|fuckin|could blow|blowing|shoot|shooting|paint ~2 brains|head|face
blow|blowing|blown my ~1 brains|head|face
hid|hide|hiding|locked|lock|give|gave|taking|took|remove|put ~3 BLADE|gun|guns|pills|MEDS ~3 from|away myself|me|so|because|cuz|bc|i
WANT ~1 to? METHOD|drink|swallow|down ~2 myself|POISON
WANT|thoughts|about|WILL to? ~2 eat|bite|put|take ~2 gun|bullet
take|taking|took|taken myself out !to|for|of ~ dinner|lunch
take|taking the? ~1 easy way|route
six|6 feet under
pushing|push up? daisies
final|permanent|forever ~1 exit|solution|nap|sleep
uninstall|log|logging|quit|alt|delete ~2 life
check|checking|cash|cashing out|in of|early|my ~1 life|early|chips|permanently
swan|dirt|long dive|nap !off
not wake|waking ~1 up ~2 on purpose
thinking|thought|think|thinkin|thoughts|urge|urges|tempted|want|wanna|researching|googled|googling|looked|looking|search|searching|searched|reading|researched ~3 ways|methods|how|painless|easiest|quickest|fastest|least ~3 to|die|do|way ~2 ( <act> / die|it|kill|end|painlessly|death )
painless ~1 way|ways|method|death
easiest|quickest|fastest|best|painless|least ~1 way|ways to ~1 die|go|end|kill|do it
ways|way|how to ~1 ( <act> / die )
WANT|thoughts ~3 swerving|swerve|jumping|hanging|overdosing|drowning|cutting|slitting|bleeding !in line|grass|back|out on|down|up
think|thinking|thought|thinkin ~1 about|of|bout ~2 doing it|something ~2 $
WANT|about to? not|never wake|be alive
jump|step|walk ~2 traffic|train|bridge
WANT to|2 end ~1 it|this|things|everything|life|me
WANT to? ~1 end things ~2 for|permanently|once
make it ~1 stop|end
want|wanted|need|wants|wish it|this|everything|life|all|things|the ~2 to ~1 end|stop|over
end P ~1 pain|suffering|misery|torture|nightmare|torment
plan|plans ~2 in my head|mind
planned|plan ~1 how ~1 i|id`,
  },
  {
    id: 'en-voices',
    tier,
    say: `voice|voices|head|demons|something|they|demon|brain|satan|god|devil ~1 telling|tells|tell|say|says|saying|told|want|wants|command|commanding|keep|keeps|screaming|yelling|whispering|whisper|urging ~4 ( <act> / die|kill|hurt|cut|jump|do ) it|end|harm
voice|voices ~2 telling|say|saying|tell|says ~2 me|i ~2 to|should|dont`,
  },
  // Self-injury, with or without intent to die.
  {
    id: 'en-self-harm',
    tier,
    say: `HURT ~1 SELF
self harm|harming|harmed|harms|injury|injure|injuring|injured|mutilation|mutilate|mutilating|destruct|destruction|destructive|inflicted
selfharm|selfharming|selfharmed|selfinjury|sh ~ urges|again|relapse|relapsed
relapsed|relapse|urges|urge ~2 sh|cutting|cut|self|burning|harm|with my? razor|blade
started|start|been|keep|back|thinking|urge|urges|want|wanna|stop|quit|crave|kept ~3 cutting|cuttin !back|out|down|grass|corners|class|carbs|calories|my hair|hair|coupons|sugar|weight
cutting again|more|myself
cut|burned|burnt|burning again|last|tonight ~1 night|$
i|ive|she|he|hes|shes|im|been|to|just cut|cutting|burn|burned|burning|burnt|carved|carving|sliced|scratch|scratched|scratching|slice|slicing|hurting|bleeding|hurt ~1 my|her|his|up ~2 LIMB !( ~1 cooking|at|playing|shaving|on|gardening|running|working|in|lifting|fell|when|while )
i|she|he|ive cut|burned last|this|tonight|today|yesterday|a|so|really|too|deep ~1 night|lot|deep|bad|morning|again|few|$
cut|cuts|cutting too|so|really|very deep
HURT ~2 until|till|til i|it|she|he bleed|bleeds|bled
fresh|new|more cuts|burns|scars|marks ~2 on|my
cuts ~1 on|all|up ~2 my|her|his LIMB
razor|blade|lighter|knife ~2 my|her|his skin|arm|thigh|leg|wrist
lighter|cigarette|cigarettes|curling ~3 my|her|his LIMB
BLADE|lighter ~3 again ~3 LIMB
punch|punching|punched|hit|hitting|bang|banging|slam|slamming|beat|smash ~1 my ~1 head|face|hand|fist|self ~3 wall|against|into|until|on|till|myself
punching|hitting|biting|burning|scratching|starving|punish|punishing|hate myself ~3 again|until|hard|so`,
  },
  {
    id: 'en-die-want',
    tier,
    say: `WANT TO FUCK? FUCK? die|dye|dei|diee|dy|dying|perish|croak !( ~1 from? laughing|laughter|my ~1 hair|for|of ~1 embarrassment|cringe )
iwanttodie|wanttodie
need|ready|prefer|rather|time|deserve|gonna|beg|begging|trying to? FUCK? die
choose|chose|prefer death`,
  },
]
