// What Spanish texts say of danger.
import type { DangerLanguage } from '../../../hearing/types.ts'
import { active } from './active.ts'
import { concern } from './concern.ts'
import { faint } from './faint.ts'
import { figures } from './figures.ts'
import { forms } from './forms.ts'
import { harm } from './harm.ts'
import { imminent } from './imminent.ts'
import { classes } from './lexicon.ts'
import { medical } from './medical.ts'
import { passive } from './passive.ts'
import { pieces } from './pieces.ts'
import { wider } from './wider.ts'

export const dangerEs = {
  forms,
  classes,
  pieces,
  rules: [...imminent, ...active, ...passive, ...faint, ...harm, ...medical, ...concern, ...wider],
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
