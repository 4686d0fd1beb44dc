// Spanish: danger to oneself, by the constructs of the C-SSRS: intent with a plan, a time or means, an attempt, a goodbye.
import type { Rule } from '../../../hearing/types.ts'

export const imminent: readonly Rule[] = [
  // C-SSRS 4 and 5: intent, time, plan.
  {
    id: 'es-intent',
    tier: 'crisis-imminent',
    say: `WILL ACT
WANT ahorcarme|colgarme|dispararme|envenenarme|ahogarme
me WILL KILLINF !de|sueno|risa|hambre|el|unas|pelo|un|a
se va|iba|quiso|piensa|trato|intento matar|suicidar|colgar|ahorcar|quitar|morir|tirar|aventar|lanzar|cortar !el|pelo
me.KILL1 !de|el|trabajando|estudiando|a
me.KILL1.si|hoy|manana|esta|antes|en|cuando|porque|y|con|$
me.quito|quite|quitare|quitaria.la|mi.vida
ACT.TIME|si|antes|cuando|despues
TIME ~ACT
TIME ~me_KILL1
TIME ~acabo|termino|acabare_con todo|esto|mi
decidi|decidido|tome|tomada ~vida|morir|decision|acabar|terminar|irme|matarme|hacerlo
ya.tome.la|mi.decision
nadie.me para|detiene|quita|detendra
de.hoy|manana|esta.no paso|pasa
esta|hoy|manana.es|sera.mi|la.ultima|ultimo noche|dia !de|en
hoy|manana|noche me.voy|muero !de|a|al|para|con|temprano
mi.ultima|ultimo.noche|dia|navidad|cumpleanos|mensaje|cena|adios !de|en
lo hago|hare|haga|haciendo hoy|noche|manana|ahorita
va.a.ser.hoy|manana|esta
esta.vez.si|no.fallo|falla|voy|me|hay|va|fallar
hoy|manana|ya.se.acaba|termina|acabo todo|mi|esto|sufrimiento|$
ya.tengo fecha|plan|planeado|preparado !cirugia|cita|boda|del|de_datos|familiar
ya.tengo todo.listo|pensado|preparado|planeado !para|la
tengo.todo.pensado|planeado|listo !para
tengo|tiene plan|planeado|planes para|de|como ACT|matar|morir|irme|hacerlo|suicidar
escogi|elegi|puse|decidi|marque fecha|dia
se.como hacerlo|hacer|matarme|morir|voy
preparando|preparar|deje|dejo|arregle|arreglado|dejando|ordene ~papeles|testamento|asuntos|despedida|cartas|carta|seguro|entierro|funeral
regale|regalando|regalo|reparti|regalar mis cosas|perro|ropa|mascotas|pertenencias|guitarra|gato|joyas`,
  },
  {
    id: 'es-goodbye',
    tier: 'crisis-imminent',
    keeps: true,
    say: `adios|chao|bye|adio|adiosito|goodbye siempre|todos|todas|mundo|gente|familia|cruel|nunca|hijos|perdon|perdonenme|perdoneme|queridos|vida
adios ~perdon|perdonenme|perdonen|perdoname|quiero|quise|amo
hasta.nunca|siempre|aqui
hasta.aqui llegue|llego|llegamos
me despido|despedi|despedir|despidiendo.de.mis|mi.LOVED|KIN|gente|queridos|adorados|seres|santos|santitos|difuntos|muertos|amigos|amigas|amistades|animales|vida|amor|amores|vecinos|companeros|pueblo
me despido|despedi|despedir|despidiendo.de todos|ustedes|mama|vida|este|ellos|ti !trabajo|casa|escuela|grupo
me.despido.para|por siempre|ultima
despedirme|despidiendome !soltera|trabajo
carta|nota|video|mensaje despedida
carta|nota|mensaje|video|audio|cartas despedida|suicidio|suicida|hijos|adios|familia
deje|escribi|dejo|escribiendo|hice|grabe|escribo cartas|videos|video
escribi|deje|escribiendo|dejo una|la|mi|otra.carta|nota !refri|doctor|maestra|escuela|trabajo
carta|nota|cartas ~cada|hijos|despedida|mesa|almohada|buro|cajon|lean|encuentren
este|es|sera.mi|el ultimo|final.mensaje|adios|texto|dia !de|en|para
es|sera ultimo dia para.mi
cuando|si lean|leas|lea|vean|encuentren|leen|veas|reciban|sepan|despierten|lleguen|llegues ~ya|no|estare|voy|muerta|muerto|sera|habre|perdon
para.cuando|entonces|ese ~ya|no voy|estare|existir|muerto|estar|aqui|vivo
perdon|perdonen|perdonenme|perdoname|perdoneme|disculpen ~lo|que|por ~voy|hago|hacer|hare|hice|deje|irme|dejarlos|dejarte|rendirme|aguante|pude|puedo|fallar
perdonenme|perdoname.todos|todo|familia|hijos|dios|$
cuiden|cuidenme|cuidame|cuide|cuida|encargo|encargate ~LOVED !!sabado|domingo|viernes|manana|rato|fin|mientras|favor
diganle|dile|digale|diles|diganles ~que amo|quiero|ame|quise|perdone|perdonen|perdon|quiere !CHORE
los|las|te|la|lo.amo|quiero|ame|quise ~adios|perdon|siempre|perdonenme|perdoname|bye|nunca|olviden|chao|cuidense|mucho_perdon
no culpa|fue suya|tuya|nadie|ustedes|su
no.se culpen|sientan|culpe
no lloren|llores.por|mi
recuerdenme|recuerdame|acuerdense
gracias.por.todo ~adios|perdon|perdonen
gracias.por.intentarlo|intentar
hice|hicieron|hizo paces !con_mi|con_el|con_la
paces.con ~ya|ahora|hoy ~irme|puedo_ir|descansar|listo|lista
hoy|por|noche|fin|pronto|ya descanso|descansare|descansar|descansaremos !un
ya|pronto|por descansar siempre|paz|todo|al|en
nos.vemos|veremos|veo otro.lado|cielo|alla_arriba|arriba
irme|voy|vamos|voi|reunirme|reunir|encontrar|encontrarme|ver|estar|alcanzar ~dios|senor|cielo|diosito|creador|padre_celestial|gloria|mas_alla
ya.no voy|estare|vamos|iba|estoy|este estar|existir|aqui|vivo|viva|vivir
ya.no.estare
no agenden|agenden|programen|esperen|busquen|molesten|hagan ~ya|voy|no|existir|estare|muerto
no necesitare|necesito|voy|hace cita|citas|medicina|falta|necesitar|medicinas|nada ~ya|mas|donde|voy|nunca
donde|adonde.voy ~no|necesito|mejor|paz
aqui|esto.se acaba|termina|acabo|termino|acabe todo|mi|$
hasta.aqui
buenas.noches siempre|mundo|eternas
pillpic.pillpic.pillpic`,
  },
  {
    id: 'es-means',
    tier: 'crisis-imminent',
    say: `GUN ~en|a|contra|al|sobre|junto|aqui|cargada|cargado|lista|listo|bajo BODY|aqui|lado|mi|mano|$
GUN cargada|cargado|lista|listo|aqui
tengo|tiene|consegui|compre|agarre|saque|traigo|agarro|traje|cargo|busque|encontre|saco|compro|prestaron|prestada|limpie|consiguio GUN
mi|la|una|su.GUN y|aqui|cargada|ya|en
meter+me|meto|meter|metere|pegar+me|pego|pegar|dar+me|doy|dar|volar+me|vuelo|volar|disparar+me|disparo tiro|balazo|bala|plomazo|sesos|tapa|pepazo|cabeza|tiros|balas|corchazo
tiro|balazo|bala en.la|mi cabeza|sien|boca
soga|horca|nudo cuello|lista|listo|amarre|amarrada|techo|viga|arbol|puesta|garaje|hecha
ROPE ~cuello|amarre|amarrada|amarrado|viga|colgada|techo|colgado|lista|arbol|garaje|closet|atada
tengo|consegui|compre|amarre|busco|busque|agarre|puse|ate|colgue|hice ROPE !para|del|de|nueva|nuevo
HOLD BLADE
tengo|traigo|agarre|agarro|saque|compre|estoy ~BLADE en|mano|aqui|mi|las|$
BLADE ~munecas|venas|mano|cuello|brazo|muneca|garganta|piel
cortar+me|cortar|corte|corto|abrir+me|abrir|abri|abro|rajar+me|tajar+me|corto las|mis|la|los venas|munecas|cuello|garganta|muneca
me desangro|desangrando|desangre
tengo|junte|juntando|guarde|guardando|guardado|guarde|ahorrando|compre|tiene|conte|contando|separe|saque|consegui|escondidas|viendo|mirando ~MEDS ~mano|enfrente|aqui|frente|todas|suficientes|juntas|listas|lista|mesa|guardadas|juntando|para|lado|ya|y
MEDS ~enfrente|frente|mano|listas|juntas|guardadas|contadas|mesa|alineadas
juntando|guardando|contando|ahorrando|acumulando|escondiendo|junte|guarde|conte MEDS
cuantas|cuanta|cuanto MEDS ~morir|matarme|matar|morirme|muere|necesito|despertar|sobredosis|mortal|mortales|letal|letales|fatal|fatales
dosis|cantidad|combinacion|mezcla mortal|letal|fatal
bolsa cabeza
gas.abierto|prendido|abri|llave
abri|prendi|deje|abrir el|la|las gas
abri|abrir la|las llave|llaves !del_agua|de_la_casa|a|de_agua
deje la|las llave|llaves abierta|abiertas|gas|del_gas
carro|motor|auto|troca prendido|encendido ~garaje|garage|cochera|cerrado
garaje|garage|cochera ~prendido|encendido`,
  },
  {
    id: 'es-overdose',
    tier: 'crisis-imminent',
    say: `sobredosis|sobredocis|empastillar+me|empastille|empastillo
INGEST #10 MEDS
& INGEST QUANTITY MEDS
INGEST ~#8 MEDS
INGEST #20
me|ya.tome|trague|eche|zampe|jarte #15-400|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien.y|ya|ahorita|estoy|tengo|me ~sueno|dormida|dormido|durmiendo|mareada|mareado|mareando|perdon|adormilada|adormilado|miedo
me|se|ya trague|trago|tome|tomo|comi|eche todo|todas|todos|frasco|bote|el|la|toda frasco|bote|lo|las|caja|$|pomo|que|botiquin
me|se.tome|tomo|trague|trago ~MEDS ~morir|dormir|despertar|proposito|queria|para|y|adrede
tomar+me|tragar+me|tomar|tragar|beber|beberme todas|todo|frasco|bote|todos|caja|demasiadas|muchas MEDS|$|y
INGEST POISON
INGEST ~adrede|proposito|intencional
& INGEST MEDS alcohol|vodka|tequila|ron|cerveza|whisky|vino|aguardiente|licor|pisco|mezcal|guaro|fernet|cana
demasiadas|demasiada|muchas.MEDS
frasco|bote|cajas|frascos|caja vacio|vacia|vacios|vacias`,
  },
  {
    id: 'es-attempt',
    tier: 'crisis-imminent',
    say: `intente|intento|trate|trato|intentar|tratado|intentado|quise|quiso|tratar|intentando|casi ACT
intento|intentos suicidio|suicida|suicidarse
me|se quise|quiso|intente|trate|intento matar|suicidar|morir|ahorcar|colgar|quitar|aventar|cortar
casi.me tiro|aviento|mato|cuelgo|corto|ahorco|lanzo|disparo`,
  },
  {
    id: 'es-place',
    tier: 'crisis-imminent',
    say: `parado|parada|sentado|sentada|estoy|toy|ando|subido|subida|aqui|asomado|asomada|orilla|mirando|borde|sube|encaramo ~en|al|a|del|desde|de|sobre|por ~puente|azotea|cornisa|barandal|baranda|barranco|acantilado|precipicio|vias|balcon|techo|orilla|borde|edificio|rieles
THROW de|del|desde|al|a|por|enfrente|frente|bajo|abajo|contra ~HIGH|VEHICLE|agua|rio|mar
me|se ~THROWINF de|del|desde|al|a|por|enfrente|frente|bajo|contra ~HIGH|VEHICLE|agua|rio|mar
me|se ~tirar|aventar|lanzar|arrojar $|desde|del|al
estrellar|estrello|estrellarme|chocar|chocarme|choco|estrelle|meterme|meter|estampar|estamparme|volcar|manejar|irme|salirme ~contra|al|debajo|bajo|abajo|por|a muro|arbol|pared|poste|puente|trailer|barranco|camion|rio|barda|precipicio|voladero|carro|propos|proposito
meter|meterme|entrar|caminar|metere|nadar ~mar|rio|agua|lago ~no|hasta|y|nunca|salir|volver
esperando|espero ~tren|metro ~perdon|adios|paso|salto|ya|tiro !casa
viendo|mirando|veo|miro.pa|para|hacia.abajo`,
  },
  // Said around the act, in no words for it: what is in hand, who will find one, what is settled.
  {
    id: 'es-more',
    tier: 'crisis-imminent',
    say: `despidiendose|despidiendo_se
estare muerto|muerta !de|del|cansado|cansada
tina|banera|regadera ~navaja|roja|sangre|venas
rio|mar|vias|puente ~no_vuelvo|se_acabo|ya_no
recoge|recoger|recojan mi.cuerpo
expediente ~manana|no_va
me.dejo.caer
&& GONE ORDER
&& GONE STRONG
poner|pondre|ponerle|pongo.fin
me.tiro|lanzo|aviento|mato|cuelgo|ahorco
en_la_noche|hoy|manana|ahorita|esta_noche.me.tiro|voy|lanzo|cuelgo !a|al|de|para
ya.me kolge|colgue|corte|avente
ya.me tome !la|mi|el|un|una|algo|agua|cafe|te|fotos|dos
ya.me tire !en_la|en_el|al_sol|a_la_alberca|a_la_piscina|a_descansar
foto|ropa|musica ~velorio|funeral|entierro|caja
antes.de ~porque|despues ~ya.no|estoy|estare
alguien.que.si ~vivo|viva|quiera
ya.la.cargue|tengo_cargada
bala ~recamara|una|para_mi|sola
llevo|van|tome|trague ~#8-99 MEDS
ya.me hicieron|hizo.efecto|estan_haciendo
regale|regalo|repartio|vendio ~todo|gallos|loro|animales|cosas|aretes|herramienta|pajaros|discos
y.salto|brinco|me_tiro|me_lanzo|me_cuelgo|me_voy_al_cielo
no.me van|podran|pueden.a|poder parar|detener|encontrar
a.terminar|acabar lo.que.empece
no.estoy.a.salvo
perdon ~maquinista|chofer|conductor
doy.el.paso
inyecte|puse|meti|injecte ~insulina ~adrede|toda|proposito
ya|lo|cuando|termine|nomas|luego voy lo|a_hacer|hago|ago !cuando|mas|despues|tarea
me|ya despedi hasta|sin
ya.esta hecho
ingesta|sobreingesta voluntaria|de
ya salte|brinque|avente
ya tire !la|el|los|las|mi|en_la|en_el|al_sol|a_la_alberca|a_la_piscina|a_descansar|basura
no me|nos busquen|esperen|lloren !en_el_telefono
cuando|para_que|que me encuentre|encuentren|hallen|halle ~muerto|muerta|sola|solo|no|primero
venga|vengan por el|mi cuerpo
van a|me velar|velando|enterrar
rocie|roci|bane gasolina|alcohol
gas ~acoste|ventanas|llave|abri|dormida|dormido
mar|rio|agua ~no regresar|salir|pienso|volver
encerro|encerrada|encerrado ~BLADE|GUN|MEDS|cinturon
HAVE BLADE|GUN|frasco !para|de|del|nuevo|nueva
BLADE|GUN|frasco ~mano|conmigo|soltar|lado
me estoy matando|empastillando|desangrando|colgando|envenenando|ahorcando
me|le voy.a atravesar|brincar|aventar|tirar|saltar|lanzar !clavado
tome|trague ~guarde|junte|meses|blister|frasco|bote
trague|tome|comi|jarte|jarto ~todas|toda|algo|pastillas !las_fotos
bajo.tierra
soga|viga|cuerda|cable|lazo ~aguanta|aguanto|mano|probe|lista
prendi ~garage|garaje|carro ~sueno|cerre|cerrado
subio|subi|encaramo|trepo ~grua|torre|dejar_caer|se_tira|tirarse|tirarme|soga
jale|aprete ~gatillo
mar ~bravo|zapatos|rapido
llave ~maceta|tapete|abrir|venga
manejo|voy ~180|frente|frenar|volante|curva
falleci|fallecere
no.funciono ~hoy|anoche
nadie me.busque|busque
me.mto|mto
abrir los brazos|venas|munecas
no.habra quien|manana
encontre ~colgada|colgado|inconsciente|pastillas
audio|mensaje ~despidiendose|despidiendo|apago`,
  },
]
