// Crisis words in Spanish; see crisis-en.ts for the rules of the list. Accents are already gone:
// "daño" reads "dano". "Me muero de hambre/risa", "muerta de sueño", "matar el tiempo" and
// "cortarme el pelo" are everyday speech and left out.
import type { CrisisRule } from '../crisis-rule.ts'

const act =
  '(matar ?me|suicidar ?me|quitar ?me la vida|(acabar|terminar) con (todo|mi vida|esto|mi sufrimiento)|morir ?me)'
const now = '(hoy|ahora|ahorita|ya|esta (noche|tarde|semana)|manana|hoy mismo|ahora mismo|pronto)'
const will =
  '(voy a|vamos a|pienso|planeo|decidi|he decidido|intente|trate de|tengo que|necesito|estoy por|a punto de|listo para|lista para)'

export const crisisEs: readonly CrisisRule[] = [
  {
    rule: 'es-intent',
    severity: 'imminent',
    words: `${will}~${act}|me voy a (matar|suicidar|morir|quitar la vida|colgar|ahorcar|cortar las venas|tirar de\\S*|disparar)|me (mato|suicido|quito la vida)|me quise (matar|suicidar)|trate de matar ?me|intente suicidar ?me`,
    why: 'C-SSRS 4: active thoughts with intent; an attempt',
  },
  {
    rule: 'es-tonight',
    severity: 'imminent',
    words: `${act}~${now}|${now} (acabo|termino) con (todo|esto|mi vida)`,
    why: 'C-SSRS 5: a time has been set',
  },
  {
    rule: 'es-means',
    severity: 'imminent',
    words:
      'tengo~(pistola|arma|rifle|escopeta|soga)|(consegui|compre)~(pistola|arma|soga)|pistola en la|soga al cuello|plan para (morir|matar ?me|suicidar ?me)|carta de (despedida|suicidio)|nota (de despedida|suicida)',
    why: 'Clinical reference 2.4: means or a plan',
  },
  {
    rule: 'es-method',
    severity: 'imminent',
    words:
      '(ahorcar|colgar|envenenar|ahogar|disparar|balear) ?me|(cortar ?me|abrir ?me) las (venas|munecas)|me corte las (venas|munecas)|(tirar ?me|aventar ?me|lanzar ?me|saltar) (de|del|desde|al|a)% (puente|techo|edificio|balcon|ventana|tren|carro|metro)',
    why: 'C-SSRS 3: a method',
  },
  {
    rule: 'es-overdose',
    severity: 'imminent',
    words: `sobre ?dosis|(me )?(tome|trague|tomar ?me|tragar ?me|tomar)~(todas?|todos|muchas|demasiad[ao]s|frasco|bote|monton)~(pastillas?|pildoras?|tabletas?)|(tome|trague)% \\d{2,} (pastillas|pildoras|tabletas)|me (tome|trague)~(frasco|bote)( \\S+)*`,
    why: 'Clinical reference 2.4: overdose',
  },
  {
    rule: 'es-goodbye',
    severity: 'imminent',
    words:
      'adios (para siempre|a todos|mundo|mundo cruel)|hasta nunca|me despido (de todos|para siempre)|este es mi ultimo (mensaje|adios)|esta es mi despedida|cuando lean esto',
    why: 'Leave-taking: preparatory acts',
  },
  {
    rule: 'es-harm-others',
    severity: 'imminent',
    words:
      '(lo|la|los|las) (voy a|quiero) matar|(voy a|quiero) (matarlo|matarla|matarlos|matar a (alguien|mi|todos|el|ella|un|una))%',
    why: 'Danger to others needs 911 as well',
  },
  {
    rule: 'es-all-meds',
    severity: 'active',
    words: 'tome (todas|todos) (mis|las|los) (medicinas|medicamentos)',
    why: 'An overdose, or a careful patient: a person asks',
  },
  {
    rule: 'es-suicide',
    severity: 'active',
    words:
      'suici\\S*|suisid\\S*|matar ?me|morir ?me|(me )?kiero (morir|matar)\\S*|me (quiero|quisiera|gustaria|dan ganas de) (matar|morir|suicidar)|me% matar',
    why: 'C-SSRS 2: active thoughts',
  },
  {
    rule: 'es-end-life',
    severity: 'active',
    words:
      '(quitar|quito|arrancar) ?(me)? la vida|(acabar|terminar) con (todo|mi vida|mi sufrimiento)|que (todo )?(se )?(acabe|termine) (todo|ya|de una vez|para siempre)|que todo (se )?(acabe|termine)',
    why: 'C-SSRS 2: active thoughts',
  },
  {
    rule: 'es-wish-dead',
    severity: 'passive',
    words:
      '(quiero|quisiera|deseo|prefiero|preferiria|ojala|ganas de|gustaria|pienso en|pensando en|pensar en) ?(estar |me )?(morir|morir ?me|muera|muriera|muert[oa]|la muerte|desaparecer|desaparezca|no despertar|no existir)|(mejor|bien) muert[oa]|(mejor|bien) (estar |estaria )muert[oa]|estar muert[oa](?! de)|no (quiero|quisiera) despertar%|dormir y no despertar|no haber nacido|dejenme morir|dejame morir|me estoy muriendo(?! de)|siento que (me )?muero',
    why: 'C-SSRS 1: wish to be dead',
  },
  {
    rule: 'es-not-living',
    severity: 'passive',
    words:
      'no (quiero|deseo) (vivir|seguir viv\\S+|seguir aqui|seguir asi|estar viv[oa]|existir|estar aqui|estar en este mundo)|no quiero seguir(?! (recibiendo|con)(?!\\S))|(cansad[oa]|hart[oa]) de (vivir|la vida|todo)|(odio|detesto) (mi vida|vivir)|dejar de (vivir|existir)|sin ganas de vivir|no tengo ganas de vivir',
    why: 'C-SSRS 1: wish not to live',
  },
  {
    rule: 'es-no-reason',
    severity: 'passive',
    words:
      '(no|sin)~(razon|razones|motivo|motivos|sentido)% (vivir|para vivir|de vivir|de seguir|para seguir)|no vale la pena (vivir|seguir|la vida)|(la|mi) vida no (vale|tiene sentido)( \\S+)*|para que (vivir|seguir viviendo)|nada por que vivir|no le (veo|encuentro) sentido( \\S+)*|no merezco vivir',
    why: 'Hopelessness about living',
  },
  {
    rule: 'es-cant-go-on',
    severity: 'passive',
    words:
      '(ya )?no puedo mas(?! tarde)|no (lo )?aguanto mas|ya no aguanto|no (lo )?soporto mas|ya no soporto|no puedo seguir( viviendo| asi)?|no doy mas',
    why: 'Hopelessness',
  },
  {
    rule: 'es-burden',
    severity: 'passive',
    words:
      '(mejor|felices) sin mi|soy (una|un) (carga|estorbo)|nadie me (va a extranar|extranaria)|a nadie le importo',
    why: 'Perceived burden',
  },
  {
    rule: 'es-self-harm',
    severity: 'passive',
    words:
      'hacer ?me (mucho )?dano|me (hago|hice|hare) dano|me (quiero|voy a) (hacer dano|lastimar|cortar(?! (el|un|las unas)))|(lastimar|herir|quemar) ?me|me (lastimo|corto|estoy cortando|estoy lastimando)(?! (el|la))|cortar ?me(?! (el|un|las unas|la barba))|auto ?lesion\\S*|lesionar ?me',
    why: 'Self-injury, with or without intent to die',
  },
  {
    rule: 'es-plea',
    severity: 'passive',
    words:
      'ayudame|ayudenme|auxilio|socorro|necesito ayuda(?! (con|para)(?!\\S))|^emergencia$|es una emergencia|estoy en (una )?crisis|me (quiere|quieren) matar|llamen (al|a) (911|988|una ambulancia|la policia)',
    why: 'A plea for help; bare AYUDA is the keyword',
  },
]
