// What English texts say of danger.
import type { DangerLanguage } from '../../../hearing/types.ts'
import { active } from './active.ts'
import { aslant } from './aslant.ts'
import { concern } from './concern.ts'
import { faint } from './faint.ts'
import { figures } from './figures.ts'
import { figuresTold } from './figures-told.ts'
import { forms } from './forms.ts'
import { harm } from './harm.ts'
import { imminent } from './imminent.ts'
import { classes } from './lexicon.ts'
import { medical } from './medical.ts'
import { passive } from './passive.ts'
import { pieces } from './pieces.ts'

export const dangerEn = {
  forms,
  classes,
  pieces,
  rules: [...imminent, ...active, ...passive, ...aslant, ...faint, ...harm, ...medical, ...concern],
  figures: [...figures, ...figuresTold],
  denials: `not|never|dont|didnt|doesnt|havent|hasnt|isnt|wasnt|wouldnt|wont|aint|neither|nor|dnt|havnt|denies|denied
no longer|thoughts|plans|plan|urges|desire|intent|intention|more|self|si|ideation
used.to
zero|stopped|without thoughts|thinking|wanting|plans`,
  links:
    'want wanna wanted to going gonna feel feeling felt think thinking thought about of thoughts any have had having been ever even really be that i like would a the plan plans planning wish wishing urge urges desire need do actively actually currently feelings am im self want ready trying try at all in suicidal or nor anything',
  others:
    'he she they hes shes theyre him her them himself herself themself themselves his hers their son daughter husband wife hubby mom mother mum dad father brother sister boyfriend girlfriend bf gf partner roommate friend kid kids child baby toddler grandson granddaughter grandpa grandma patient pt client nephew niece cousin spouse uncle aunt fiance dog brothers',
  writer: 'i im ive id ill ima imma myself',
  stems:
    'suicide suicidal suicidally killing killed overdose overdosed overdosing pills pill medication medications medicine tablets myself himself herself bleeding breathe breathing breath chest bottle swallowed swallow goodbye tonight tomorrow hanging noose shotgun pistol trigger bridge knife razor wrists wrist throat worthless hopeless pointless reason living alive unalive cutting hurting hurt harm harming anymore exist existing existence seizure ambulance unconscious breathin swelling swollen allergic anaphylaxis headache vomiting nauseous dizzy pregnant hallucinating hallucinations paranoid depressed depression anxiety panic relapsed drinking worse cancel reschedule appointment emergency homicidal murder strangle stabbed husband daughter nobody forever sleeping urine bladder attack jumping suffocate funeral disappear everyone crying numb stroke collapsed fainted passed confused nothing hospital poison bleach sorry forgive stopped dying thinking thoughts thought wishing take taking took someone voices kill rope help suicid',
  spared:
    'pull pell killer kilt kiln krill hell hart hurl hunt hut role robe ripe roped nose noise bride bridget alike alice loving cheat chess breathed battle bottles pile pulls polls hemp held helps heap dyeing reasons hard harms tool though voice vices stoke stroker strike drying panics cuttings hurtling hunting hare worst parsed paused lining',
  joined:
    'i am=im,i m=im,can not=cant,can t=cant,do not=dont,don t=dont,does not=doesnt,doesn t=doesnt,did not=didnt,didn t=didnt,is not=isnt,isn t=isnt,are not=arent,was not=wasnt,wasn t=wasnt,were not=werent,will not=wont,won t=wont,would not=wouldnt,wouldn t=wouldnt,could not=couldnt,couldn t=couldnt,should not=shouldnt,have not=havent,haven t=havent,has not=hasnt,my self=myself,me self=myself,him self=himself,her self=herself,them selves=themselves,them self=themself,over dose=overdose,over dosed=overdosed,over dosing=overdosing,sewer slide=sewerslide,un alive=unalive,un alived=unalived,un aliving=unaliving,good bye=goodbye,good byes=goodbyes,good night=goodnight,to night=tonight,od d=od,any more=anymore,no one=noone,no 1=noone,every one=everyone,every body=everybody,no body=nobody,some one=someone,i ve=ive,i ll=ill,i d=id,he s=hes,she s=shes,there s=theres,what s=whats,that s=thats,it s=its,they re=theyre,light headed=lightheaded,a live=alive,ic ant=cant,w out=without,wi th=with,o d=od,k m s=kms',
  cores:
    'kill|hurt|harm|self|suic|die|dead|death|life|live|pill|help|want|wanna|over|breath|chest|bleed|cut',
  buried: {
    ways: '(?:kill|hurt|cut|hang|shoot)(?:ing)?(?:my|him|her)self|want(?:ed)?todie|wannadie|endmylife|enditall|su[iy]?[csz]{1,2}i?[csz]?id|overdos',
    means: 'suicide',
  },
  /** "suisidal", "sucide" */
  sounds: {
    ways: 'su+(?:[aeioy]{1,2}[csz]{1,2}[aeiy]{0,2}|[csz]{1,2}i)d(?:e|es|ed|al|ial|ally|ality)?',
    means: 'suicide',
  },
} satisfies DangerLanguage
