// Words that steer the conversation. A keyword must be the whole message; a plain wish to be left
// alone counts wherever it stands (47 CFR 64.1200(a)(10): any reasonable means revokes consent).
import { words } from './normalise.ts'

/** What a text asks for by keyword. `start` includes YES and SI: the chart knows if that is meant. */
export type Keyword = 'stop' | 'start' | 'help' | 'back' | 'skip' | 'later'

/** Sources: clinical reference 5.3 (Twilio, AWS, Telnyx, FCC lists); Spanish and the rest our own. */
const keywords = [
  [
    'stop',
    'stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|remove|arret|td',
  ],
  ['stop', 'alto|parar|pare|cancelar|basta|no mas|detener'],
  ['start', 'start|unstop|yes|subscribe|resubscribe|rejoin|si|comenzar|empezar|iniciar'],
  ['help', 'help|info|information|ayuda|informacion'],
  ['back', 'back|go back|previous|undo|atras|volver|regresar|anterior'],
  ['skip', 'skip|skip it|skip this|skip this one|pass|prefer not to answer'],
  ['skip', 'saltar|omitir|pasar|paso|prefiero no contestar'],
  ['later', 'later|not now|not right now|maybe later|in a bit|remind me later|busy|im busy'],
  ['later', 'luego|despues|mas tarde|ahora no|estoy ocupado|estoy ocupada'],
] as const satisfies readonly (readonly [Keyword, string])[]

const byWord: ReadonlyMap<string, Keyword> = new Map(
  keywords.flatMap(([keyword, all]) => all.split('|').map((word) => [word, keyword] as const)),
)

/** Courtesy around a keyword: "Please stop", "STOP now", "cancelar por favor". */
const courtesy =
  /^(?:(?:please|pls|plz|por favor|ya) )+|(?: (?:please|pls|plz|por favor|thanks|thank you|gracias|now|ya))+$/gu

const texts = '(texts?|texting|messages?|messaging|msgs?|sms|check ?ins?)'
const mensajes = '(mensajes?|textos?|msjs?|sms)'

/** The opposite of a wish to be left alone: "won't stop texting", "don't stop texting me". */
const notNegated =
  '(?<!(wont|cant|cannot|couldnt|didnt|doesnt|dont|never|not|wouldnt|isnt) (ever )?)'

/** Plain wordings of opting out. Sources: clinical reference 5.1; the rest our own. */
const leaveMeAlone = anyOf([
  `${notNegated}(stop|quit) ((sending|with|getting|receiving) )?(me )?((the|these|those|this|your|all|any|more) )*${texts}`,
  `${notNegated}(stop|quit) (sending|contacting|bothering|harassing|writing|calling)( to)? (me|us|this)`,
  `${notNegated}leave me alone`,
  `no more (of these )?${texts}`,
  '(do not|dont|never) (text|message|contact|msg) (me|us|this number|here)',
  `(do not|dont|no longer) (want|wish|need) ((to|get|getting|receive|any|more|anymore|these|those|the|your) )*${texts}`,
  `take me off($| (of )?(the|this|your|that) (list|program|service|${texts}))`,
  '(unsubscribe|remove) me|opt me out|(remove|delete|lose) my number',
  'revoke my consent|i (want|would like|wish) to (unsubscribe|opt out|stop receiving|be removed)',
  `cancel ((my|the|these|all) )+${texts}`,
  '(ya )?no me (escriba[ns]?|texteen?|moleste[ns]?|contacte[ns]?)',
  `(ya )?no me (mande[ns]?|envie[ns]?)( mas)?($| ${mensajes}| nada)`,
  '(dejen?|deja) de (escribir|mandar|enviar|molestar|textear|contactar)me',
  '(deja|deje|dejen)me en paz',
  `(ya )?no (quiero|deseo) ((seguir|recibir|recibiendo|mas|sus|los|estos) )*${mensajes}`,
  `no mas ${mensajes}|basta de ${mensajes}|paren? (de escribir\\S*|(con )?(los|estos) ${mensajes})`,
  `cancel(ar|en|e) (los |mis |estos )?${mensajes}`,
  '(quiten?|saquen?|borren?)me de (la|su|esta) lista|borren? mi numero|(dar|den|de)me de baja',
])

/** Someone else has this number. "Who is this?" is not here: a patient may well ask it. */
const wrongPerson = anyOf([
  '(wrong|incorrect) (number|person|phone|num)',
  '(this|thats|that|it) (isnt|is not|not|aint) (my|his|her|their|the right|the correct) (number|phone)',
  '(im|i am) not (the|your|a) patient|(no longer|not) (his|her|their) (number|phone)',
  '(nobody|no one)( here)? (by|with|of|called|named) that name',
  '(numero|telefono) (equivocado|incorrecto)|persona equivocada|se equivoc(o|a|an|aron) de (numero|persona|telefono)',
  'no soy (su |el |la )?paciente|este no es (mi|su|el) (numero|telefono)|no conozco a esa persona',
])

/** "Oops, wrong number, I meant 2" corrects an answer. */
const correction =
  /\d|(?<!\S)(?:meant|sent|put|typed|entered|pressed|hit|gave|mande|puse|escribi)(?!\S)/u

/** The keyword a text is, or null. */
export function keywordOf(body: string): Keyword | null {
  const text = words(body)
  const bare = once(text.replace(courtesy, ''))
  return byWord.get(text) ?? byWord.get(bare) ?? (leaveMeAlone.test(bare) ? 'stop' : null)
}

/** Whether the text says that it reached the wrong person. */
export function isWrongNumber(body: string): boolean {
  const text = words(body)
  return wrongPerson.test(text) && !correction.test(text)
}

const beginning = new Set(
  '1 one uno start yes yeah yep y ok okay sure ready begin go si listo lista comenzar empezar iniciar dale claro'.split(
    ' ',
  ),
)

/** Whether the text takes up an invite: 1, or a word that plainly means it. */
export function beginsCheckIn(body: string): boolean {
  return beginning.has(once(words(body).replace(courtesy, '')))
}

/** "stop stop stop" is "stop". */
function once(text: string): string {
  return text.replace(/^(\S+)(?: \1)+$/u, '$1')
}

function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(`(?<!\\S)(?:${sources.join('|')})(?!\\S)`, 'u')
}
