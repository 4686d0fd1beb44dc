// Spanish: the same dangers in words of other regions and registers, and told from another side (denials read alike).
import type { Rule } from '../../../hearing/types.ts'

export const wider: readonly Rule[] = [
  {
    id: 'es-wider-imminent',
    tier: 'crisis-imminent',
    say: `me.despedi de.mis|mi|los|las LOVED|chamacos|chavos|chiquillos|viejos ~dormidos|dormian|dormidas|dormido|dormida|dormia|beso|uno_por_uno|para_siempre
KIN|compadre|comadre|anda|esta ~puente|azotea|torre|techo|balcon|antena|cornisa ~no.se|quiere|piensa|va.baja|bajar|bajarse|a_bajar
chau|ciao|tchau siempre|todos|todas|mundo|gente|familia|cruel|nunca|hijos|perdon|perdonenme|perdoneme|queridos|vida
hasta.aca llegue|llego|llegamos !el|la|un|con|en|por|hoy|caminando|manejando
es|sera.mi despedida !de|del
diganle|dile|digale|diles|diganles|decile|deciles|tell ~que la|lo|las|los|le|les quiso|quisimos|amo|amaba|adoro|adoraba|ame|quise !CHORE
se.acaba|acabo|termina|termino todo para.mi
prendi|encendi|arranque|prendo|enciendo|arranco ~carro|motor|auto|coche|troca ~garaje|garage|cochera ~cerrada|cerrado|cerre|puerta|adentro !abierta|abierto
VEHICLE ~me|me_le aviento|tiro|lanzo|arrojo|boto|brinco !a|la|un|unas|en
estoy|toy|sigo|ando ~puente|azotea|vias|barranco|balcon ~no voy|vuelvo|regreso|bajo ~casa|hoy|jamas
me.apago yo|siempre|tambien !la|el
me|se INGEST ~para|pa|de ratas|ratones|hormigas|cucarachas|plagas|monte
took|swallowed|downed|taken todas|todos|toda|todita|monton|bonche|punado ~MEDS
INGEST.the|all|a all|whole|bunch|of ~MEDS
gunpic skullpic|coffinpic|hoy|adios|chao|bye
inyecte|aplique|puse|meti ~toda|todo|entera|entero|frasco|completa ~insulina|morfina|fentanilo|ampolletas !que_me_toca
encendi|prendi|prendo|enciendo ~carbon|brasero|anafre ~cuarto|bano|recamara|carro|rendijas|ventanas|encerre|encerrada|encerrado
me|se dejar|dejarse|dejarme.caer !en_la_cama|en_el_sofa
arriba|trepado|trepada|trepo|subio|encaramo ~tanque|tinaco|torre|antena|grua|espectacular|puente|barandal ~caer|brincar|aventar|saltar|tirar|brinca|avienta|salta|tira
ultimo|ultima !cigarro|trago|cerveza|copa|examen|pago|divorcio|dieta|dona de.mi.vida
usted|ustedes|nadie|tu|vos no.tuvo|tiene|tuvieron|tienen|tienes|tuviste ~culpa !del|de_la|de_que|de_los|de_las|de_este
nadie.tuvo|tiene.la.culpa !del|de_la|de_que|de_los|de_las|de_este
verme|juntarme|reencontrarme ~cielo|otro_lado|mas_alla
tengo|traje|compre|consegui|junte|traigo ~todo|lo_que ~para|pa.hacerlo
traigo|tengo|cargo|saque|agarre|compre la|mi|una.38|45|357|22|380 ~guantera|cargada|mano|cajon|bolsa|cintura|conmigo
falta.lo.ultimo !del|de|para|por
ROPE aguanta|aguanto|resiste ~probe|cuerpo|peso|$
deje|abri|abro|prendi ~estufa|hornilla|horno|boiler ~sin lumbre|flama|fuego|prender
quedando|quedarme|quede.dormido|dormida ~frasco|frasquito|pastillas|blister`,
  },
  {
    id: 'es-wider-active',
    tier: 'crisis-active',
    say: `me vuelvo|volvi a HURTINF|rajar|tajear|rebanar|tasajear !el|pelo|unas|un
rajar+me|tajear+me|rebanar+me|tasajear+me|raje|tajee|rebane|tasajee|rajando|tajeando ~LIMB|antebrazos|panza|cuerpo
me|se ~pego|golpeo|muerdo|rasco|arranco|azoto|aprieto ~hasta.sangrar|sangro|que_sangre|que_sangro|sacarme_sangre
me|se pego|golpeo|azoto contra|con la|las|el pared|paredes|piso
voz|voces|cabeza|mente|diablo|demonio|sombra ~VOICES ~ORDERED
si ~despierto|despertar|amanezco|amanecer ~lo_hago|lo_hare
WANT|pienso|pensando|craneando|maquinando|cavilando ~desaparecerme|borrarme|apagarme|eliminarme
solo|unico|nomas ~frena|detiene|para|ataja ~tirarme|matarme|hacerlo|colgarme|ahorcarme|aventarme|cortarme
cinto|cinturon|soga|cuerda|cable|mecate|lazo ~me puse|pongo ~cuello|pescuezo
imagino|imaginar|imaginando|imaginarme|visualizo ~mi_cuerpo|mi_cadaver
WANT ~cruzar|cruzarme|cruzo|atravesar|atravesarme ~avenida|carretera|calle|freeway|autopista|bulevar|periferico ~sin_ver|sin_mirar|sin_fijarme|sin_voltear|ojos_cerrados
me rasure|rasguno|rasgune|pique|raspe|talle|rebane las|mis munecas|venas
me|se clave|clavo|encaje|encajo|entierro|enterre|clava|encaja ~unas|aguja|agujas|compas|alfiler|alfileres|lapiz ~piel|brazo|brazos|pierna|piernas|muslo|muslos
brazos|piernas|munecas|antebrazos|muslos ~cortados|cortadas|rajados|rajadas
no suelta|soltar cuchillo|navaja|pistola|arma|machete|escopeta|rifle|revolver
voz|voces|diablo|demonio|espiritu|angelito|angel|sombra|presencia ~VOICES ~que.me quite|vaya|acabe|duerma|corte|mate
tanteado|tantee|practicado|practique|ensayado|ensaye|ensayo|jugado|jugue|jugando|practicando ~con GUN|soga|navaja|mecate !de|y|para
hacerme|hacerse.algo !de|rico|para|en
cuanto|cuanta|cuantas POISON|MEDS|gas ~mata|matan !el|la|las|los !!!hormigas|ratas|ratones|cucarachas|plagas
WANT estrellarme|estamparme|estrellar+me contra
me|se quemo|queme|quema|quemando con ~plancha|cigarro|encendedor|cerillo|vela|tenazas ~proposito|calmar|calmarme|culpa|culpable|castigo|castigarme|sentir
jalar|jalado|jalo|jalarle|jalale|apretar|apretado|aprieto ~gatillo`,
  },
  {
    id: 'es-wider-passive',
    tier: 'crisis-passive',
    say: `ir|irme|irse|va|voy con.los|mis|sus angelitos|angeles|muertos|difuntos|muertitos !al|a|del
mejor|ojala|ya que.me entierren|sepulten|velen|cremen|apaguen|desconecten
valgo|valdria|sirvo|serviria.mas ~cobrado|cobrar|cobren|muerto|muerta|enterrado|enterrada
me.INDIFF|la_INDIFF ~vivir|vivo|viva|morir|muero|muerto|muerta|existir|amanecer|amanezco|morirme !lejos|cerca|en|con
da|dan.lo.mismo|igual ~vivir|vivo|viva|morir|muero|amanecer|amanezco|despertar|despierto|existir|muerto|muerta !temprano|tarde|lejos|cerca|en|con|aqui
ruego|pido|rezo|senor|dios|diosito|virgen|virgencita ~me mande|mandara|manda.a|por buscar|traer|recoger|mi
hasta.la|el|los|las madre|gorro|huevos|narices|coronilla|copete|tope de vivir|vida|existir|seguir|vivo|viva !con|en
WANT estar|dormir|meterme|acostarme|yacer ~tumba|ataud|fosa|nicho|bajo_tierra
vida|vivir ~es|seria|como condena|calvario|tormento|martirio|suplicio|agonia
REAPER ~por_mi|lleve|llevame|tarda|tardando|olvido|acuerde|conmigo
flaca|muerte ~tarda|tardando|demora ~conmigo
muerte ~olvido|olvidado|acuerde de.mi.$
flojera|hueva|pereza|fiaca|ladilla|jartera|weba ~vivir|vivo|viva|existir|respirar !tan|lejos|en
no me|creo veo|imagino|llegar|llegando|llegue llegando|cumpliendo|a los #15-99|veinte|treinta|cuarenta|cincuenta|sesenta
para|pa.que me.levanto|despierto|amanezco !tan|temprano|a|el
si ~no estoy|estuviera|existiera|despierto|amanezco ~ni_cuenta|nadie_se|nadie_me
pido|quiero|busco|ruego ~posada|lugar|campo ~cielo|gloria|panteon|cementerio
que.me muera.yo|ya|mejor|pronto
me hubieran|debieron.dejado|dejar ~mesa|quirofano|coma|dormida|dormido|morir|ir|tirado|tirada|desangrar
pido|pedir|pedirle|ruego|rogarle|pidiendo|pidiendole ~que.me apague|apagara|lleve|llevara|borre|recoja|duerma|acabe !al|a
no.me.han|hayan enterrado|enterrada|sepultado|sepultada
falta ~entierren|enterrarme|enterrado|sepulten
muerto|muerta.en.vida
seria|fuera descanso|alivio|favor|bendicion para|pa todos|ellos|mi|mis|la ~yo|sin_mi|me_fuera|muriera|faltara
no le.encuentro|hallo|veo a la.vida|existencia
better.off con|sin
ya.estuvo|basta|suficiente ~de ~vivir|vida|existir
TIRED.de despertar|despertarme|amanecer|respirar|abrir_los_ojos !temprano|tan|tarde|a|en
vivir|existir|amanecer.para|pa.que
no ~entre.los.vivos
si me ~cae_un|cae_una|cayera|atropella|atropellara|parte|partiera ~gracias|agradezco|agradeceria|favor
que no.haya|hubiera.manana $|para|ya
hubieran|hubiera|debio|debieron.abortado|abortarme
coraje|rabia|asco|tristeza ~seguir respirando|vivo|viva|viviendo !con|en|aqui`,
  },
  {
    id: 'es-wider-harm',
    tier: 'harm-to-others',
    say: `lo|la|los|las quiebro|trueno|destripo|descuartizo|balaceo|plomeo|degollo|enfierro|fileteo !luz|pollo|carne|pescado
le|les|lo|la voy|vaya|puedo|quiero|quisiera|pueda a|hacer ~algo_malo|algo_feo|algo_horrible|una_desgracia|dano
le|les.revente|parti|rompi|abri|vole|quebre.la|el|su cabeza|cara|hocico|cuello|madre
voy|llevar|llevo|llevare|meto|entro ~GUN ~escuela|trabajo|clinica|iglesia|oficina|plaza|universidad|fabrica !!!juguete|agua
im|imma|gonna|ima|will|wanna kill|shoot|stab ~PEOPLE|suegra|cabrones|perra
soy|ser un.asesino
asesinar|asesine|asesinare|asesinando
prender|prenderle|prenderles|prendo|prenderlo|echarle fuego|lumbre|candela ~a|al PEOPLE|KIN
vaciar|vaciarle|vaciarles|vacio|descargar|descargarle el|la|una cargador|pistola|cuerno|escopeta|plomo|rifle|arma !del_celular|del_telefono
casi|poco ~ahogo|asfixio|mato|ahorco|estrangulo|aviento|lastimo|golpeo a|al ~KIN|PEOPLE !del_susto|de_susto|de_risa|de_un_susto
lo|la|los|las entierro|enterrar|entierre|enterrarlo.vivo|viva|vivos
agarrar|agarro ~bate|tubo|machete|fierro ~acabar|partir|romper|golpear|matar
voces|voz|demonio|demonios|diablo|dios|senor ~sacrifique|sacrificar|mate|ahogue|queme|entregue ~KIN`,
  },
  {
    id: 'es-wider-medical',
    tier: 'medical',
    say: `KIDS|bebe ~agarro|abrio|encontro|jugando ~pastillero ~faltan|falta|vacio|comio|abierto
le|me|se|boca sale|salio|saliendo|saca|echa ~espuma !!!jabon|lavadora|cafe|cerveza
quede|quedo|estoy|ciego|ciega ~ciego|ciega|ojo ~ojo|repente|golpe
no coordino|coordina|coordinar ~palabras|movimientos|pasos|pies
me|nos|se.sali|salimos|salio.de.la.carretera|curva|autopista|pista`,
  },
]
