// The English words the danger rules are made of, by class.

export const classes = {
  I: 'i im ive ill id ima imma iam iv',
  SELF: 'myself mysel mysefl myslef mysef mself meself myselves himself herself themself themselves theirself theirselves ourselves oneself',
  OTHERSELF: 'himself herself themself themselves theirself theirselves',
  MINE: 'my his her their our this the these',
  BE: 'be am is are was were im hes shes theyre been being b ur r',
  KILL: 'kill kills killing killed kil killin kill murder unalive unalived unaliving off offing offed delete deleting exterminate eliminate eliminating terminate terminating destroy neck necking end ending rope roping merk gank axe yeet yeeting execute',
  METHOD:
    'hang hanging hanged hung hangin shoot shooting shot stab stabbing stabbed drown drowning drowned poison poisoning poisoned strangle strangling strangled suffocate suffocating gas gassing electrocute electrocuting asphyxiate asphyxiating',
  HURT: 'hurt hurting hurts hurtin harm harming harmed harms injure injuring injured cut cutting cuts cuttin burn burning burned burnt burns punish punishing punished scratch scratching scratched bruise bruising hit hitting punch punching punched slash slashing slashed mutilate mutilating damage damaging slice slicing sliced bite biting bit bang banging choke choking carve carving pick beat beating',
  LIFE: 'life lyfe lives existence',
  ENDIT: 'end ending ended ends stop finish finishing',
  SUICIDE:
    'suicide suicides suicidal suicidality suicidally suicid sewerslide sewersliding sewercide sooicide suislide toasterbath parasuicide',
  SLANG:
    'kms kmsing kys kmself kmyself unalive unaliving unalived ctb sewerslide offmyself selfdelete kermit',
  WILL: 'going goin gonna gunna gona gon gonaa gna finna fixing fixin bouta bout about will ill ima imma id wil shall plan planning planned plans decided deciding intend intending intends trying tried try tryna attempt attempted attempting gotta must might may decision chose choosing committed determined preparing prepared prepping fittin gunno',
  WANT: 'want wants wanted wanting wanna wana wannna want2 wnat wan wnna need needs needed wish wishing wished ready rather prefer tempted urge urges urged craving desire love like feel feeling feels considering contemplating thinking thinkin think thinks thought thoughts thot fantasize fantasizing fantasies dream dreaming dreams daydream daydreaming imagining imagine picturing pictured consider contemplate plotting hoping hope obsessed obsessing tempting considered itching aching begging dying',
  WISH: 'wish wishes wished wishing wsih wis hope hopes hoping hoped pray prays praying prayed beg begging',
  TIME: 'tonight tonite 2night 2nite tonit today 2day tomorrow tmrw tmr tmw tomorow tommorow tommorrow 2moro 2morrow now nightfall soon midnight morning weekend monday tuesday wednesday thursday friday saturday sunday noon later dawn sunrise sunset evening',
  DIE: 'die dies dying dye dei diee dieing dyin dyeing died dead ded',
  DEAD: 'dead ded deceased gone',
  GONE: 'gone dead ded died die vanish disappear vanished disappeared dissapear disapear',
  DEATHWISH: 'death dying suicide mortality demise',
  INGEST:
    'took take taking taken tok tooken takin takes swallow swallowed swallowing swallows downed downing down ate eat eaten eating popped popping pop chugged chug chugging drank drink drunk drinking gulped gulping consumed consume ingested ingest ingesting snorted snort injected inject injecting emptied empty emptying finished finish had did scarfed shoved dumped guzzled necked crushed chewed',
  TOOK: 'took taken tok tooken taking swallowed swallowing downed ate eaten popped chugged drank gulped consumed ingested snorted injected',
  QUANTITY:
    'all whole bunch buncha bunches handful handfuls handfull bottle bottles bottel entire everything every lots lot many tons ton shitload boatload load loads fistful fistfuls pile stack box packet pack packs cabinet stash supply months month weeks jar vial rest everysingle extra full remaining couple dozens dozen twenty thirty forty fifty sixty seventy eighty ninety hundred fifteen leftover mixture cocktail mouthful every dose doses script prescription blister sheet excess excessive huge much',
  MEDS: 'pills pill pils pilss pillz meds med medz medication medications meditation medicine medicines medecine tablets tablet tabs capsules caps benzos benzo tylenol acetaminophen paracetamol advil ibuprofen motrin aleve aspirin asprin xanax xanny xannies xans bars alprazolam ambien zolpidem valium diazepam klonopin clonazepam ativan lorazepam oxy oxys oxycodone oxycontin percocet percocets percs perc vicodin norco norcos hydrocodone tramadol fentanyl fent heroin morphine methadone suboxone opioid opioids opiates painkillers painkiller trazodone trazadone seroquel quetiapine benadryl zzzquil nyquil unisom melatonin lithium lexapro escitalopram zoloft sertraline prozac fluoxetine wellbutrin bupropion effexor venlafaxine cymbalta duloxetine paxil celexa gabapentin lyrica neurontin insulin metoprolol propranolol lisinopril amlodipine digoxin antidepressants sleeper sleepers lamictal lamotrigine depakote abilify zyprexa risperdal amitriptyline elavil mirtazapine remeron buspar hydroxyzine vistaril temazepam restoril lunesta ketamine ket lozenges troches troche adderall vyvanse ritalin lsd molly mdma coke cocaine meth soma flexeril cyclobenzaprine baclofen pillpic tylenols advils xanaxes zofran statins metformin clonidine prazosin robaxin tizanidine fioricet codeine dilaudid antihistamines somas',
  POISON:
    'bleach antifreeze poison cleaner drano ammonia pesticide gasoline detergent lye cyanide disinfectant windex peroxide draino rat',
  ALCOHOL:
    'wine vodka beer beers whiskey whisky tequila rum gin bourbon champagne liquor booze alcohol water gatorade juice soda prosecco scotch hennessy smirnoff rose kombucha milk pepto tums pop ketchup',
  GUN: 'gun guns pistol rifle shotgun revolver glock firearm handgun 9mm 9mil ar15 magnum 12gauge gunpic strap 9milli gat barrel',
  BULLET: 'bullet bullets shells ammo rounds round trigger chamber magazine clip safety',
  ROPE: 'rope ropes noose belt cord extension ropepic sheet tie leash cable scarf strap',
  BLADE:
    'knife knives blade blades razor razors boxcutter scissors knifepic scalpel machete glass exacto cutter shard shards',
  BODY: 'wrist wrists throat neck arm arms thigh thighs leg legs vein veins stomach skin temple head mouth chin chest hand hands lap ankles hips forearm artery arteries heart body',
  CUTPLACE: 'wrist wrists throat neck vein veins artery arteries jugular',
  LIMB: 'arm arms thigh thighs leg legs skin stomach forearm forearms wrist wrists hips ankles hip',
  HIGH: 'bridge bridges roof rooftop ledge overpass cliff balcony railing rail building tower parapet highrise viaduct silo skyscraper edge dam garage window terrace floor deck',
  TRACKS: 'tracks track railroad rails crossing platform',
  VEHICLE:
    'train trains semi semis truck trucks bus subway traffic car cars 18wheeler tractor trailer metro highway freeway interstate rig lorry tram bart',
  CRASHINTO:
    'tree trees wall pole bridge overpass barrier traffic truck semi river lake median guardrail ditch ocean building cliff divider embankment concrete canyon ravine pier train phonepole oncoming abutment rail water',
  CAR: 'car truck van jeep suv vehicle wheel bike motorcycle ride whip',
  STAND:
    'standing stand stood sitting sit sat parked climbed climbing staring looking leaning hanging dangling walking waiting perched pacing',
  CANT: 'cant cannot couldnt cnt caint canot couldn',
  DONT: 'dont do not didnt doesnt never no dnt dun don doesn didn aint havent wouldnt not without',
  ANYMORE: 'anymore anymor nomore more longer anylonger nemore evermore',
  THIRD: 'he she they hes shes theyre him her them',
  KIN: 'son daughter husband wife hubby wifey mom mother mum mama dad father papa brother sister bro sis boyfriend girlfriend bf gf partner roommate friend kid kids child children baby toddler grandson granddaughter grandpa grandma grandmother grandfather nephew niece cousin spouse patient pt uncle aunt fiance fiancee boss neighbor neighbour ex coworker coworkers landlord stepdad stepmom stepson family parents patients client guy dude man woman bestie teen teenager twins infant newborn stepfather stepmother',
  PEOPLE:
    'him her them someone somebody people everyone everybody anyone anybody others another person ppl strangers coworkers classmates students cops cop police bitch bastard asshole motherfucker mfer son daughter husband wife mom mother dad father brother sister boyfriend girlfriend bf gf partner roommate kid kids child children baby boss neighbor neighbors neighbour ex landlord stepdad stepmom family parents doctor nurse manager supervisor guy dude man woman uncle aunt cousin spouse infant newborn twins friend friends teacher lawyer ass yall staff dog cat animals',
  LOVED:
    'kids kid children wife husband mom mother dad son daughter family everyone everybody them him her parents sister brother girls boys baby babies friends grandkids girl boy dog cat',
  NOBODY: 'nobody noone no1 none nobodys anybody anyone noones',
  BETTER: 'better happier easier relieved fine freer lighter richer safer best beter',
  TIRED:
    'tired sick done exhausted over through finished weary fed tierd tird bored drained burnt fatigued',
  LIVING:
    'living livin life livng existing existence alive breathing live being exist surviving earth world livin',
  REASON:
    'reason reasons point purpose meaning sense use piont future motivation pt good hope poit',
  GOOD: 'good better best',
  FUCK: 'fucking fuckin fkn fking freaking frickin damn goddamn effing just really so even actually honestly literally fr kinda sorta still always totally basically to too 2 also like only',
  TO: 'to too 2 t',
  P: 'my his her their the a an this that our your some these mine me any one',
  HAVE: 'have has got had holding hold held holds bought buying found loaded grabbed get getting with borrowed clutching gripping grab own keep keeps took wants use using cleaning staring stared hid hiding put stole need touching pulled brought purchased ordered reach',
  READYPILL:
    'lined counted poured laid spread stashed dumped stockpiled stockpiling saved saving hoarded hoarding counting collecting collected stashing crushed piled hidden pouring dumping crushing staring stocking gathered amassed accumulated arranged',
  OFFFROM: 'off from into onto under over through out',
  JUMP: 'jump jumping jumped leap leaping throw throwing threw fling flinging step stepping stepped walk walking walked dive hurl run running ran lay laying lie lying lean dangle drop tumble',
  DRIVE:
    'drive driving drove crash crashing crashed swerve swerving swerved steer steering ram ramming wreck wrecking run running veer veering slam slamming plow plowing smash smashing turn turning go going aim',
  BYE: 'goodbye bye farewell goodbyes byebye gbye cya ciao goodnight gn byes wavepic',
  READ: 'read reads reading see sees seeing get gets find finds notice hear hears finding reaches',
  LEAVE: 'leaving going quitting giving ending dying couldnt cant wasnt',
  AND: 'and n or & then',
  A: 'a an the my some this that one another',
  OF: 'of on about bout abt from',
} as const
