// Spanish: danger to others.
import type { Rule } from '../../../hearing/types.ts'

export const harm: readonly Rule[] = [
  {
    id: 'es-harm',
    tier: 'harm-to-others',
    say: `lo|la|los|las|le|les voy|quiero|kiero|quisiera|vamos|gustaria|puedo|pienso|juro ATTACK
lo|la|los|las|le|les ATTACK1 !el|luz
WILL|WANT ATTACKTHEM
WILL|WANT|voces|voz ~ATTACK a|al mi|el|la|los|ese|esa|un|alguien|todos|PEOPLE|todo
ATTACK|ATTACKTHEM|mate|matara|maten a|al PEOPLE
ganas|pensamientos|impulsos|ideas|miedo|pienso|pensado|pensando|imagino|voces|voz|planeo|suenos ~ATTACK|ATTACKTHEM
ATTACKED a|al KIN|PEOPLE
lo|la|le|les|los.ATTACKED
a|al.mi KIN.lo|la|le ATTACKED
meter+lo|meter|meto|dar+lo|dar|doy|pegar+lo|pegar|pego|metere|dare|echar balazo|tiro|plomazo|cuchillazo|machetazo|bala|cuchillo|tiros|navajazo|paliza|balazos|machetazos|golpiza|plomo|madriza
pensamientos|ideas|instintos.homicidas|violentos|asesinos|homicida|asesino
homicida|homicidas|asesinar+lo
van|va|me pagar|arrepentir|pagaran
desquitar+me|vengar+me|venganza
ahorque|estrangule|apunale|golpee|ahorcar|ahogue|apunale|acuchille|sacudi a|mi|al
quiere|va|amenaza|dice|dijo ~matarlos|matarlo|matarla|matarnos|matar_a|lastimar_a|matarlas|ATTACKTHEM
matanza|masacre|tiroteo|balacera`,
  },
  {
    id: 'es-more-harm',
    tier: 'harm-to-others',
    say: `siguiendolo|siguiendola ~machete|cuchillo|pistola|carro|casa
no.sale|salen.vivo|viva|vivos
echando|echo|echandole algo ~cafe|comida|sopa
balas|tiros|plomo ~pa|para.todos|ella|el|ellos
va.a.haber.muertos|sangre
si.no.es.mia
dos.balas
endemoniado|endemoniada|poseido|poseida|demonio ~bebe|nino|nina|hijo|hija|ahogar|quemar
prender|prendo|quemar.la.casa
le|les|se|lo|la voy|quiero|vamos|juro ~clavar|enterrar|hundir|ensartar ~BLADE|punal|picahielo|desarmador !!!pastel|carne|sandia
clavarle|enterrarle|encajarle|hundirle.un|el|este|mi|la.BLADE|punal|picahielo|desarmador !!!pastel|carne|sandia
le|les|se voy|quiero|vamos|juro ~prender|echar|meter.fuego|lumbre|candela !!!fogata|lena|chimenea|estufa|anafre|carbon|asador
prender|prenderle|prendo|meterle|echarle.fuego|lumbre|candela.a.la|su|mi|esa|esta|todo|el.casa|carro|oficina|escuela|negocio|edificio|troca
echar|echo|aventar.el.carro ~encima
veneno ~marido|sopa|cafe|dar+lo|comida|suegra
lo|la|le|los|a voy|quiero|vamos ~picar|piso|desaparecer|quebrar|tumbar|punalada|punala|levantar|chingar|plomear|encajar|atropellar
ganas ~atropellar|empujar|pegarle|golpear|ahorcar
ver.arder|quemar|prender ~con|adentro|casa
armado|armada|pistola|arma|cuchillo|machete ~afuera|esperando|escuela|trabajo|ella|el_jefe
van.a.ver|lamentar
nos.vamos.todos|todos.juntos
a.tiros|balazos
sacrificio
primero los.ninos
proxima no.se|le`,
  },
]
