// The English words the danger rules are made of, by class.

export const classes = {
  SELF: 'myself mysel mself meself myselves himself herself themself themselves theirself hisself',
  MY: 'my his her their the a an this that our own your some me',
  KILL: 'kill+ kil kll unalive+ off offed offing delete+ murder+ execute+ neck necking exterminate+ eliminate+ end ended ending terminate+ destroy+ yeet',
  METHOD:
    'hang+ hung shoot+ shot stab++ drown+ poison+ strangle+ suffocate+ gas gassing electrocute+ asphyxiate+ behead+',
  HURT: 'hurt+ harm+ injure+ cut cuts cutting cuttin burn+ burnt punish+ scratch+ bruise+ slash+ mutilate+ slice+ carve+ bite biting starve+ bang+ choke+ hit hitting',
  LIFE: 'life lyfe existence',
  WILL: 'going gonna gunna gona gon gna finna fixing bouta bout about will ill ima imma shall plan++ decide+ intend+ try tried trying tryna attempt+ gotta must might intention intent determined prepare+ ready almost nearly promise+ gonn',
  WANT: 'wsih wihs want+ wanna wana need+ wish+ ready rather prefer tempt+ tempted urge+ crave+ desire+ love feel+ felt consider+ contemplate+ thinking thinkin think thinks thought+ thot fantasize+ dream+ daydream+ imagine+ picture+ hope+ obsess+ itching beg++ would wouldnt pray+ mind crossed plot++ wonder+ like',
  TIME: 'tonight tn 2nite 2night tonite tonit today tomorrow tmrw tmr tmw tmro tmoro tomoro tomorow tommorow tommorrow now soon midnight monday tuesday wednesday thursday friday saturday sunday weekend dawn sunrise morning evening nite',
  DIE: 'die dies dying dye dei diee dieing dyin died dead ded perish croak',
  DEAD: 'dead ded gone died deceased buried',
  TOOK: 'took taken tok taking swallow+ down+ ate eaten popped chug++ drank gulp+ consumed ingest+ snorted injected shot emptied finished drinking drunk pop eat chewed',
  TAKE: 'take eat swallow+ down taking drink eating drinking pop',
  MANY: 'all whole bunch bunches handful handfuls bottle bottles entire everything every lot lots many ton tons shitload load loads fistful pile box pack packet stash supply month months weeks rest twenty thirty forty fifty sixty hundred dozens dozen mouthful cocktail much script gone purpose full #8-999',
  MEDS: 'pill+ pils med meds medz medication+ meditation medicine+ tablet+ capsule+ benzo+ tylenol+ acetaminophen advil ibuprofen aleve aspirin asprin xanax xanny xans ambien zolpidem valium klonopin clonazepam ativan lorazepam oxy oxys oxycodone oxycontin perc percs percocet+ vicodin norco+ tramadol fentanyl fent heroin morphine methadone suboxone opioid+ opiates painkiller+ trazodone seroquel quetiapine benadryl nyquil unisom melatonin lithium lexapro zoloft prozac wellbutrin effexor cymbalta paxil celexa gabapentin lyrica insulin metoprolol propranolol lisinopril antidepressant+ sleepers lamictal depakote abilify zyprexa elavil mirtazapine buspar hydroxyzine temazepam ketamine lozenge+ troche+ adderall meth cocaine flexeril baclofen pillpic warfarin digoxin sertraline ssri snri prescription+ haldol statins',
  POISON:
    'bleach antifreeze poison drano ammonia pesticide gasoline detergent lye cleaner windex peroxide cyanide',
  BOOZE: 'wine vodka beer+ whiskey tequila rum gin bourbon liquor booze alcohol',
  GUN: 'gun guns pistol rifle shotgun revolver glock firearm handgun 9mm gunpic muzzle',
  WEAPONPIC: 'gunpic knifepic ropepic',
  FAREWELLPIC: 'cryingpic sadpic wavepic dovepic',
  ROPE: 'rope+ noose belt cord extension leash ropepic cable knot+ knotted',
  BLADE: 'knife knives blade+ razor+ boxcutter scissors knifepic scalpel machete',
  BODY: 'wrist+ throat neck arm arms thigh+ leg legs vein+ skin temple head mouth chin stomach artery lap hand hands lungs heart forearm+ chest',
  HIGH: 'bridge roof rooftop ledge overpass cliff balcony railing tower tracks track garage platform edge building railroad guardrail pier dam reservoir underpass highrise cornice parapet viaduct trestle',
  VEHICLE:
    'lorry lorries tram train+ semi+ truck+ bus subway traffic car cars trailer highway freeway metro oncoming',
  WALL: 'tree wall pole median barrier river lake ditch embankment ravine ocean abutment divider telephone',
  STAND:
    'standing stand sitting sat parked climbed climbing staring leaning dangling walking waiting perched laying lying pacing headed',
  HAVE: 'have has got had holding hold bought buying found loaded grabbed get getting borrowed clutching gripping keep staring hid hiding stole pulled bring brought touching carry carrying cleaned cleaning load loading',
  READY:
    'lined counted counting poured laid saved saving stash+ hoard+ stockpile+ crushed dumped collect+ ready loaded waiting set tied hung hanging packed arranged spread',
  NOT: 'dont not didnt doesnt never no wouldnt wont isnt aint havent hasnt cant cnat without nothing hardly barely stopped nor wasnt shouldnt zero unable',
  CANT: 'cant couldnt cnt cnat catn cann caant unable barely hardly dont cannot struggling trouble not hard difficulty difficult wont',
  BYE: 'goodbye+ bye farewell byebye goodnight byes',
  WHO: 'kids kid children wife husband mom mother mum dad father son daughter family everyone everybody them him her parents sister brother boys girls baby friends mama',
  PET: 'dog+ cat+ pets fish bird puppy',
  NOBODY: 'nobody noone none anybody anyone who',
  BETTER: 'better happier easier relieved fine freer safer',
  TIRED: 'tired sick done exhausted finished weary fed over tierd finish bored through',
  LIVING: 'living life livin alive existing existence breathing exist live being existance',
  REASON: 'reason+ point purpose meaning sense use future good piont hope',
  KIN: 'son daughter husband wife hubby mom mother mum dad father brother sister bf gf boyfriend girlfriend partner roommate friend kid kids child children baby grandpa grandma nephew niece cousin spouse patient pt boss neighbor+ ex coworker+ landlord stepdad uncle aunt fiance teen boy girl toddler infant grandson granddaughter mama twins',
  PEOPLE:
    'him her them someone somebody people everyone everybody others cops bitch bastard guy dude man woman parents students teacher doctor nurse family manager supervisor liar cat school office clinic strangers one yall you u',
  BABY: 'year yo toddler baby kid kids child son daughter grandson granddaughter boy girl niece nephew dog puppy infant grandbaby twins',
  ATTACK:
    'kill+ murder+ stab++ shoot+ strangle+ choke+ hurt+ harm+ attack+ punch+ hit slap++ burn+ poison+ slaughter+ butcher+ smother+ bash+ drown+ beat beating slay hitting kick+ shake shaking smash+ assault+ run',
  HIT: 'hit hits punched slapped choked stabbed strangled beat attacked shot hurt pushed shoved kicked threatened grabbed shook smothered burned raped bit beats hitting hurts beating abuses threatens',
  PAIN: 'pain+ hurt+ ache+ sore tight tightness pressure heavy crushing squeezing burning stabbing weight sharp elephant numb clenching cramping discomfort fluttering',
  BLOOD: 'blood bleed+ bloody bled bloodpic hemorrhage+ hemorrhaging',
  SICK: 'nausea nauseous nauseated queasy vomit+ puke+ barf+ retching heaving vomitpic naseous nauseas dizzy dizziness lightheaded vertigo woozy faint groggy headache+ migraine+ shaky tremor+ rash hives itchy swollen swelling fever chills numbness tingling blurry spinning feverish wobbly unsteady headach sweating sweats cramps diarrhea zaps jaundice yellow twitching twitchy palpitations constipated infected bruise bruised achy unwell',
  SAD: 'hopeless helpless worthless despair+ desperate miserable depress+ depression empty emptiness numb broken overwhelm+ suffer+ struggle+ spiral+ sinking breakdown meltdown panic+ panicking panicky anxious anxiety scared terrified awful terrible horrible shattered hollow dread doomed unbearable ashamed guilt+ guilty cry crying cried cryingpic sob++ bawling weeping nightmare+ grief grieving tearful lonely alone isolated drained crash+ dark darkness darker sad sadness stuck trapped rough irritable agitated rage angry snapping restless backslide+ sliding slipping unmotivated apathetic lost attacks afraid worse worsening declining low lower lowest crap shitty',
  MORTAL:
    'die dies dying dye dead death obituaries obits coffin casket grave graves morgue coroner corpse organs alive exist existing existence born suicide afterlife heaven ashes biopsy outlived reaper expire doa',
  FINAL:
    'last end ends ended ending over forever final finally done finished never anymore goodbye bye goodbyes farewell enough gone leave leaving quit exit stop ready peace rest calm',
  DEED: 'gun rope pills bridge knife blade razor bullet rifle pistol shotgun noose ledge roof tracks train overdose dose doses tank oven exhaust garage railing lethal trigger bottle platform jump drown hang jumped quarry pond river scarf belt loaded safe cut bleed swallow insulin meds window wrists balcony cliff reservoir',
  LEFT: 'note notes letter letters will passwords keys found find finds body whoever reads insurance tell feed instructions sorry forgive mess orphan orphans',
  ACHE: 'wish hope want wanna wanted wishing hoping ready waiting tired jealous wouldnt mind would rather if think thinking imagine picture keep looking asking asks idea plan easy quick calm deserve should shoulda envy envious lucky sounds restful pray praying prayed prayer beg begging sooner shouldve',
  STRONG:
    'gun rope noose razor razors blade pistol shotgun rifle revolver glock bullet overdose lethal trigger wrists exhaust bleach pills knife hanging hang jump',
  MEANS:
    'gun rope noose razor blade pistol shotgun rifle revolver bullet bullets overdose lethal trigger wrists exhaust pills bridge overpass ledge freight cliff beam rafters bottle tablets grave',
  THING:
    'parking snow winter summer heat cold rain weather humidity spring traffic commute commercials taxes homework dishes laundry chores shift work job school class classes finals exam exams semester team game games season playoffs show shows movie movies series finale episode episodes novel podcast song survey form questions texts text diet printer phone app wifi internet insurance company boss meeting meetings project report presentation kitchen yard garden shopping party wedding vacation trip cruise moving apartment program study appointment pizza tacos coffee cleaning cooking dating politics facebook news ads knee packing paperwork soccer football basketball baseball hockey',
  OFFICE:
    'insurance insurer bill bills billing billed invoice+ copay copays deductible statement+ superbill refund+ reimbursement claim claims paperwork form forms portal login log logging password username website webpage app link links code parking receipt fax pdf account upload download print printer printout signature zoom wifi directions maps',
  GOD: 'god lord jesus almighty allah upstairs maker heavenly father jehovah',
  ASIDE: 'earth planet world',
} as const
