// English: classes of several words, by patterns; what rules name in capitals beside those of the lexicon.

export const pieces = {
  // Killing oneself, in all the words for it.
  ACT: `KILL|METHOD SELF
KILL|METHOD.me.self
end|ends|ending|ended|take|takes|taking|took|taken|finish|finishing LIFE
end|ending|ends|ended.it|everything !up|with|on|well
end|ending MY|all pain|suffering|misery|torment
commit|commits|committed|committing|comit|commiting SUICIDE
do|doing|did|take|taking|took|takes SELF in|out !to|for|of
take.me.out $|already|lord|god|please|soon
blow|blowing|blew brains|head
jump+|leap+|throw+|threw|step++|walk+|dive|fling+|lay|laying|roll SELF|off|from|into|under|in|over|onto ~HIGH|VEHICLE|window !of_line
drive|driving|drove|crash+|swerve+|steer+|ram++|wreck+|veer+|plow|slam++|run|floor+|go ~into|off|under|in WALL|bridge|cliff|overpass|truck|semi|traffic|oncoming|underpass|building|median|causeway|viaduct|pier|the_road|the_highway
slit+|slitting|slice+|slash+|cut|cutting|open|opened|opening|did|do|doing wrist+|throat|vein+|artery|jugular|neck !exercise+|scan|mri|xray|surgery|ultrasound
put|putting|lay|throw+ SELF in|under ~ground|grave|dirt|river|tracks
TAKE MANY MEDS|bottle|them
eat|swallow|bite|eating|put|taste bullet|gun|barrel|glock
jump+|leap+.off|from !MY point
pull+.the|that.trigger
do|doing|did.away.with SELF
endin|endd.it|my
hang+|drown+|shoot.me !out`,
  SUICIDE: `suicide|suicides|suicidal|suicidally|sewerslide|parasuicide|kms|kys|ctb|unalive+|kmself|toasterbath|sewercide
catch+.the.bus
skullpic|gunpic|knifepic.myself
commit|wanna|gonna|do.sudoku
off|unalive|delete.myself
self.delete|deletion`,
  // Signs that tell only beside another: one that is leaving, and one that puts a house in order.
  GONE: `wont|not|never|dont|aint need|needing|needed it|them|this|that|one|another|him|anymore|$|after|the|any !!ride|lift|wheelchair|help|appointment|slot|refill
wont|not|never.be|coming|come.here|there|around|back|home|alive|a_me|me !!till|until|monday|tomorrow|today|friday
there wont.be.a|me|any|another
in|into.the.ground|dirt|lake|water|hole|river|ocean !park|tour
find|finds|found.me|my_body|us
ready.now|to_go|to_leave|when_he
its|it_is.tonight|happening|my_last|time_now
last|final.call|one|stop|meal|cigarette|smoke|weekend|message|goodbye|gift !!of_the|summer|season
goodbye|farewell|bye
not going|coming.on|back.vacation|from|trip|$
i|ill|im.jump|step|stay_where
over|gone|done by.then|tonight|tomorrow|morning
i_can|ill|ima|gonna|about|going.do.it|what_i_need|what_i_have
eat+|come|cry+|dance|be.at.my.wake|grave|funeral
before|when|until they|he|she|you|someone.find|finds
walking|walk|wading|wade|swimming ~into|down_to|out_to|toward.the.water|river|lake|sea|ocean|surf !with
thats|its|call_it.a.wrap
then.im.going|gone|done|free !!till|until|to_the`,
  ORDER: `gave|give|giving|took|taking|dropped|dropping|left|rehomed|brought ~PET|parrot|kids|boys|girls|bird|plants|dogs ~to|at|with|shelter|sisters|moms|neighbor
wrote|written|writing|recorded|recording|made|left|finished ~letter|letters|video|videos|note|notes
unlocked
cleaned|emptied|cleared ~fridge|apartment|house|place|room|history
told|called|cancelled|canceled ~landlord|gym|dentist|boss|work|pharmacist|paper
circled|marked ~calendar|red|date
kissed|hugged ~dogs|dog|kids|head|asleep|them
so nobody|noone|they|cops|he|she|daughter|kids|wife.has|dont|doesnt|wont|have|can|isnt
thank|thanks ~kindness|everything|tried|kind|sessions
you did.everything|nothing_wrong|your_best
man.of.the.house
in.my.chart
passwords|insurance|will|title|policy
shed|so.she|he|they.have
left|leaving ~ring|rings|badge|dogtags ~dish|table|counter|drawer|sink|pillow|envelope|mirror|nightstand
tell ~can.have|keep.my|it|all|everything`,
}
