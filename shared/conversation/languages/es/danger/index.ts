// What Spanish texts say of danger.
import type { DangerLanguage } from '../../../hearing/types.ts'
import { crisis } from './crisis.ts'
import { figures } from './figures.ts'
import { forms } from './forms.ts'
import { classes } from './lexicon.ts'
import { other } from './other.ts'

export const dangerEs = {
  forms,
  classes: {
    ...classes,
    HOLD: 'agarre agarro sosteniendo apretando agarrando sostengo',
    ATTACK:
      'matar golpear lastimar machetear apunalar ahorcar disparar estrangular asesinar quemar acuchillar balacear danar balear herir madrear partir romper reventar atacar descuartizar envenenar ahogar pegar chingar cortar golpiar joder',
    ATTACKTHEM:
      'matar+lo golpear+lo lastimar+lo machetear+lo apunalar+lo ahorcar+lo disparar+lo estrangular+lo asesinar+lo quemar+lo acuchillar+lo balearlo herirlo pegar+lo partirle romperle reventarlo atacarlo danarlo ahogarlo ahogarla envenenarlo matarte matarlos hacerle',
    ATTACK1:
      'mato matare matara macheteare macheteo apunalo ahorco acuchillo quemo matamos reviento',
    ATTACKED:
      'pegue golpee ahorque apunale empuje cachetee lastime heri queme amenace estrangule acuchille patee mate sacudi madree golpie cacheteo avente dispare mordi ataque',
  },
  pieces: {
    ACT: `SELFKILL|SELFKILL3
quitar+me|quitar+se|quitar|arrancar+me|arrancarse.la|mi vida
acabar|terminar.con.todo|esto|mi|su vida|sufrimiento|existencia|dolor|$|todo|ya|hoy
pegar+me|dar+me|meter+me|pegar+se|dar+se tiro|balazo|plomazo
tirar+me|aventar+me|lanzar+me|arrojar+me|botar+me|aventar+se|lanzar+se|tirar+se.de|del|desde|al|a|por|frente|enfrente|bajo|contra
cortar+me|abrir+me|cortarse venas|munecas
tomar+me|tragar+me.todas|todo|todos
quitar+me.de medio
dejarme.morir
morirme
matar.suicidar.me`,
    // Signs that tell only beside another: one that is leaving, and one that puts a house in order.
    GONE: `ya.no|no|nunca voy|estare|este|necesito|necesitare|regreso|vuelvo|regresar|volver|veran|vean a|estar|mas|aqui|nada|volver|regresar|$|cuando|tarde
es esta.noche|hoy|ahorita
encuentren|encuentre|hallen|halle
irme|me_voy|me_fui.$|ya|hoy|esta_noche|lejos|para_siempre|al_cielo
ultimo|ultima.mensaje|noche|dia|cosa|vez|llamada|adios !de|en
adios|despido
listo|lista.para|pa.irme|todo
cuando.ya.no
de.viaje|al_cielo|con_dios
falto|falta.yo|nomas`,
    ORDER: `regale|regalo|di|deje|dejo|lleve|entregue|encargue ~perro|perrita|gato|loro|gallos|ninos|hijos|llaves|plantas|animales|pajaros ~a|con|al|en
escribi|grabe|deje|escribo|grabando ~carta|cartas|video|videos|nota
limpie|vacie|recogi ~nevera|refri|casa|cuarto|todo
pague|pagado|page ~cuentas|deudas|caja|cajon|entierro|renta|todo
pidio|pedi.perdon
diganle|diles|dile|digale ~que|a_mis|papa|mama
contrasena|contrasenas|testamento|seguro_de_vida|papeles
bese|abrace ~hijos|ninos|perro|dormidos|mama
cancele ~citas|todas|todo`,
  },
  rules: [...crisis, ...other],
  figures,
  denials: `no|nunca|jamas|tampoco
ya no
ni
antes`,
  links:
    'no me quiero querido pienso pensado pensando he a voy planeo tengo ganas de en mas pensamientos ideas siento ya planes haria quisiera la estoy nunca es que kiero he tenido ha pense intencion intenciones pienses ni un le se quiere piensa esta',
  others:
    'hijo hija esposo esposa mama papa madre padre hermano hermana novio novia marido mujer pareja abuelo abuela nieto nieta paciente se el ella suicidarse matarse primo prima amigo amiga tio tia nino nina bebe',
  writer:
    'me mi2 yo voy quiero estoy tengo pienso puedo kiero quisiera matarme suicidarme morirme soy decidi tome',
  stems:
    'suicidio suicidarme suicidar matarme matar morirme morir quiero pastillas pastilla sobredosis pistola ahorcarme colgarme lastimarme cortarme cortando puente veneno despertar desaparecer muerta muerto muerte vivir viviendo cansada cansado ayuda ayudame ayudenme respirar garganta desmaye desmayo convulsion convulsiones ambulancia emergencia sangre sangrando pecho corazon embarazada mareada mareado nauseas vomito vomitando alucinaciones deprimida deprimido depresion ansiedad tristeza esperanza cancelar medicina medicamento llamar doctor doctora orinar llorar hacerme dormir adios perdonenme estorbo carga despedida tomando ganas vida sentido razon cuchillo navaja dolor presion pensando pensado',
  spared:
    'carta cara caro cargo larga carne casa cosa vive vivo viva vida vidas vino vine ganar gana gano vidrio medida medicion medio dolar dolor color calor valor olor dormia dormi sangra santa sancho pesar pensar pasando pasado pesado pesando tomado tomada tocando llamo llama llorar llamas cantar corta corto matas mata mate pata rata lata meter morir mover moral puesta puerta muestra suerte fuerte mucho mucha nuestra razon sazon corazon adios medios dios pecho hecho techo lecho derecho ayer quieto quiere quieres quieras cuero puente fuente diente gente viviendas escribiendo viendo sentida sentado sentir sonido serio',
  joined:
    'matar me=matarme,suicidar me=suicidarme,morir me=morirme,ahorcar me=ahorcarme,colgar me=colgarme,cortar me=cortarme,lastimar me=lastimarme,quitar me=quitarme,hacer me=hacerme,tirar me=tirarme,aventar me=aventarme,sobre dosis=sobredosis,auto lesion=autolesion,auto lesiones=autolesiones,auto lesionar=autolesionar',
  cores: 'mata|mori|muer|vida|vivir|quier|dano|ayuda|past',
  buried: { ways: 'matarme|suicidarme|quieromorir|quitarmelavida', means: 'suicidio' },
  /** "suisidio", "sucidarme" */
  sounds: {
    ways: 'su+(?:[aeioy]{1,2}[csz]{1,2}[aeiy]{0,2}|[csz]{1,2}i)d(?:io|ios|a|as|o|ar|arme|arse|ado|aria|arte)',
    means: 'suicidio',
  },
} satisfies DangerLanguage
