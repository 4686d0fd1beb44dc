// What English texts say of danger.
import type { DangerLanguage } from '../../../hearing/types.ts'
import { active } from './active.ts'
import { concern } from './concern.ts'
import { figures } from './figures.ts'
import { forms } from './forms.ts'
import { harm } from './harm.ts'
import { imminent } from './imminent.ts'
import { classes } from './lexicon.ts'
import { medical } from './medical.ts'
import { passive } from './passive.ts'

export const dangerEn = (): DangerLanguage => ({
  name: 'en',
  forms,
  classes: {
    ...classes,
    PAIN: 'pain pains hurt hurts hurting painful aching ache aches achy stabbing paining hurtin sore',
    KID: 'toddler baby kid kids child son daughter grandson granddaughter infant boy girl dog puppy grandbaby grandchild niece nephew twins he she',
  },
  pieces: {
    act: 'KILL|METHOD ~1 SELF / take|taking|took|taken|takes|end|ending|ended|ends|finish ~1 my|his|her|their|this|own ~1 own? LIFE / end|ending|ends|ended it|everything !with|up / end P pain|suffering|misery / commit|committing|commiting|committed|comit|commits|attempt|attempting SUICIDE / do|doing|did|take|taking|took ~1 SELF in|out !to / shoot|hang|drown|hanging ~1 me',
    attack:
      'kill|killing|murder|stab|stabbing|shoot|strangle|strangling|choke|choking|hurt|hurting|harm|harming|beat|attack|attacking|punch|hit|slap|burn|poison|slaughter|butcher|smother|bash|destroy|kick|drown|behead|shooting|murdering|hitting|smash|assault|killin|hurtin|run over / blow ~1 away|up',
    assaulted:
      'hit|punched|slapped|choked|stabbed|strangled|beat|attacked|assaulted|shot|hurt|pushed|shoved|bit|kicked|threatened|killed|smacked|grabbed|shook|smothered|burned|whipped|bruised|hitting|beating|choking',
  },
  rules: [...imminent, ...active, ...passive, ...harm, ...medical, ...concern],
  figures,
  denials: `not|never|dont|didnt|doesnt|havent|hasnt|isnt|wasnt|wouldnt|wont|aint|arent|neither|nor|dnt|havnt|denies|denied|denying
no ~1 longer|thoughts|plans|plan|urges|urge|desire|intent|intention|intentions|more|self|suic|si|attempt|attempts|cutting|ideation
used to
without ~1 thoughts|wanting|plans
zero|stopped|quit ~1 thoughts|thinking|wanting|plans`,
  links:
    'want wanna wanted to going gonna feel feeling felt think thinking thought about of thoughts any have had having been ever even really be that i like would a the plan plans planning wish wishing urge urges desire need do did actively actually currently feelings am im self want ready trying try at all in doing suicidal or nor way anything',
  others:
    'he she they hes shes theyre him her them himself herself themselves themself his hers their son daughter husband wife hubby mom mother dad father brother sister boyfriend girlfriend bf gf partner roommate friend kid kids child baby toddler grandson granddaughter grandpa grandma patient pt client nephew niece cousin spouse bestie uncle aunt fiance dog',
  writer: 'i im ive id ill ima imma myself me mysef mself',
  stems:
    'suicide suicidal suicidally kill killing killed killing overdose overdosed overdosing pills pill medication medications medicine tablets myself himself herself bleeding breathe breathing breath chest bottle swallowed swallow goodbye tonight tomorrow hanging hang noose shotgun pistol trigger bridge rope knife razor wrists wrist throat burden worthless hopeless pointless reason point living alive death dead unalive cutting hurting hurt harm harming anymore exist existing existence seizure ambulance unconscious breathin swelling swollen allergic anaphylaxis headache bleeding vomiting nauseous dizzy pregnant hallucinating hallucinations paranoid depressed depression anxiety panic relapsed drinking worse cancel reschedule appointment emergency help homicidal murder strangle stabbed husband daughter nobody forever sleeping pregnant urine bladder heart attack jump jumping suffocate drown shoot funeral disappear better without everyone wanted better crying numb stroke collapsed fainted passed confused nothing hospital poison bleach sorry forgive stopped dying think thinking thoughts thought wish wishing want going take taking took live life people someone voices',
  spared:
    'hill bill fill till mill skill chill pull pell killer kilt kiln krill still ill fell feel bell well tell sell hell wall ball call fall hall tall mall done bone gone none lone tone zone one hart hurl burt hunt hut hurry dad deed deal bead lead read head dear death deaf debt had lad mad sad bad hopes rope role robe ripe roped note nose noise knit knives bride bridget fridge bride lease leave alike olive alice line lives lived liver liver lover love lone long loving leaving giving having being seeing wing king sing ring thing things thinks thanks drink brink pink link wish fish dish wash with witch want went wait wand wanting pant rant ant plant chest cheat chess cheese best rest test west nest quest guest breathed bread break bread bred breed branch brunch lunch punch bunch bench pitch patch batch match watch catch hatch botch bottom battle kettle bottles bible battles title little pile pull pulls bills hills wills fills polls tills mills skills drills grills grill drill spills spill pillow pillows pilot pilates plan plans play plays help kelp hemp held hello helps heap jumper dumped bumped lumpy pumping bumping dumping dining dyeing diving timing tying lying trying buying mine mile smile while white write quite point paint print pint joint points painting pointing reasons season seasons treason raisin heart hearts earth hears heard hard harm farm warm charm arm arms army harms alarm hamster drawn brown crown down grown town shot shoe shout short shook shop hoot root boot foot food mood moon soon noon spoon took look book cook hook nook cookie tool cool pool stool school told hold cold sold fold gold bold thing though through thought tough rough cough laugh taught bought brought fought sought caught voice choices voices invoices vices choice invoice numb number numbers thumb dumb sum nun nut sums stroke stoke broke stroker strike strict crying drying frying prying trying tying dizzy fizzy busy lazy crazy hazy dozy panic picnic manic panics pants panel better bitter butter batter letter litter later latter getting setting letting cutter cutting putting butting culling curling cuttings hurtling parting hunting hurting halting hearing hair hare hire here there where were weird wired tired fired hired tried fried dried cried mired worst worse horse nurse course purse curse house mouse blouse loose lose loss boss toss moss cross gross dress stress press mess less yes guess bless pass past paste taste waste haste chased passed parsed paused past last list lost most post host cost coast toast roast boast blast beast feast least east yeast sleep sheep steep sweep slept kept swept seep deep keep weep jeep creep peep people steeple purple apple maple couple simple sample temple temples dimple triple cripple ripple nipple tipple topple toppled everyone someone anyone nobody somebody anybody embody living lining loving giving diving driving arriving thriving striving shiving alive arrive olive active dive drive hive five live give given even seven eleven heaven haven raven craven leaven oven woven proven oversee over lover cover hover mover rover clover glover harming farming warming charming forming firming swarming',
  joined:
    'i am=im,i m=im,can not=cant,can t=cant,do not=dont,don t=dont,does not=doesnt,doesn t=doesnt,did not=didnt,didn t=didnt,is not=isnt,isn t=isnt,are not=arent,was not=wasnt,wasn t=wasnt,were not=werent,will not=wont,won t=wont,would not=wouldnt,wouldn t=wouldnt,could not=couldnt,couldn t=couldnt,should not=shouldnt,have not=havent,haven t=havent,has not=hasnt,my self=myself,me self=myself,him self=himself,her self=herself,them selves=themselves,them self=themself,over dose=overdose,over dosed=overdosed,over dosing=overdosing,sewer slide=sewerslide,un alive=unalive,un alived=unalived,un aliving=unaliving,good bye=goodbye,good byes=goodbyes,good night=goodnight,to night=tonight,any more=anymore,no one=noone,no 1=noone,every one=everyone,every body=everybody,no body=nobody,some one=someone,i ve=ive,i ll=ill,i d=id,he s=hes,she s=shes,there s=theres,what s=whats,that s=thats,it s=its,they re=theyre,light headed=lightheaded,a live=alive,ic ant=cant,w out=without,wi th=with,o d=od,k m s=kms',
})
