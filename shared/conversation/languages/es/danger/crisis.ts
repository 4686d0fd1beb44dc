// Spanish: danger to oneself, by the constructs of the C-SSRS.
import type { Rule } from '../../../hearing/types.ts'

const imminent = 'crisis-imminent'
const active = 'crisis-active'
const passive = 'crisis-passive'

export const crisis: readonly Rule[] = [
  // C-SSRS 4 and 5: intent, time, plan.
  {
    id: 'es-intent',
    tier: imminent,
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
    tier: imminent,
    keeps: true,
    say: `adios|chao|bye|adio|adiosito|goodbye siempre|todos|todas|mundo|gente|familia|cruel|nunca|hijos|perdon|perdonenme|perdoneme|queridos|vida
adios ~perdon|perdonenme|perdonen|perdoname|quiero|quise|amo
hasta.nunca|siempre|aqui
hasta.aqui llegue|llego|llegamos
me despido|despedi|despedir|despidiendo.de todos|ustedes|mis|mi|mama|vida|este|ellos|ti !trabajo|casa|escuela|grupo
me.despido.para|por siempre|ultima
despedirme|despidiendome !soltera|trabajo
carta|nota|video|mensaje despedida
carta|nota|mensaje|video|audio|cartas despedida|suicidio|suicida|hijos|adios|familia
deje|escribi|dejo|escribiendo|hice|grabe|escribo cartas|videos|video
escribi|deje|escribiendo|dejo una|la|mi|otra.carta|nota !refri|doctor|maestra|escuela|trabajo
carta|nota|cartas ~cada|hijos|despedida|mesa|almohada|buro|cajon|lean|encuentren
este|es|sera.mi|el ultimo|final.mensaje|adios|texto|dia !de|en
cuando|si lean|leas|lea|vean|encuentren|leen|veas|reciban|sepan|despierten|lleguen|llegues ~ya|no|estare|voy|muerta|muerto|sera|habre|perdon
para.cuando|entonces|ese ~ya|no voy|estare|existir|muerto|estar|aqui|vivo
perdon|perdonen|perdonenme|perdoname|perdoneme|disculpen ~lo|que|por ~voy|hago|hacer|hare|hice|deje|irme|dejarlos|dejarte|rendirme|aguante|pude|puedo|fallar
perdonenme|perdoname.todos|todo|familia|hijos|dios|$
cuiden|cuidenme|cuidame|cuide|cuida|encargo|encargate ~LOVED !!sabado|domingo|viernes|manana|rato|fin|mientras|favor
diganle|dile|digale|diles|diganles ~que amo|quiero|ame|quise|perdone|perdonen|perdon|quiere
los|las|te|la|lo.amo|quiero|ame|quise ~adios|perdon|siempre|perdonenme|perdoname|bye|nunca|olviden|chao|cuidense|mucho_perdon
no culpa|fue suya|tuya|nadie|ustedes|su
no.se culpen|sientan|culpe
no lloren|llores.por|mi
recuerdenme|recuerdame|acuerdense
gracias.por.todo ~adios|perdon|perdonen
gracias.por.intentarlo|intentar
hice|hicieron|hizo paces
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
    tier: imminent,
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
abri|prendi|deje|abrir el|la|las gas|llaves
carro|motor|auto|troca prendido|encendido ~garaje|garage|cochera|cerrado
garaje|garage|cochera ~prendido|encendido`,
  },
  {
    id: 'es-overdose',
    tier: imminent,
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
& INGEST MEDS alcohol|vodka|tequila|ron|cerveza|whisky|vino|aguardiente|licor
demasiadas|demasiada|muchas.MEDS
frasco|bote|cajas|frascos|caja vacio|vacia|vacios|vacias`,
  },
  {
    id: 'es-attempt',
    tier: imminent,
    say: `intente|intento|trate|trato|intentar|tratado|intentado|quise|quiso|tratar|intentando|casi ACT
intento|intentos suicidio|suicida|suicidarse
me|se quise|quiso|intente|trate|intento matar|suicidar|morir|ahorcar|colgar|quitar|aventar|cortar
casi.me tiro|aviento|mato|cuelgo|corto|ahorco|lanzo|disparo`,
  },
  {
    id: 'es-place',
    tier: imminent,
    say: `parado|parada|sentado|sentada|estoy|toy|ando|subido|subida|aqui|asomado|asomada|orilla|mirando|borde|sube|encaramo ~en|al|a|del|desde|de|sobre|por ~puente|azotea|cornisa|barandal|baranda|barranco|acantilado|precipicio|vias|balcon|techo|orilla|borde|edificio|rieles
THROW de|del|desde|al|a|por|enfrente|frente|bajo|abajo|contra ~HIGH|VEHICLE|agua|rio|mar
me|se ~THROWINF de|del|desde|al|a|por|enfrente|frente|bajo|contra ~HIGH|VEHICLE|agua|rio|mar
me|se ~tirar|aventar|lanzar|arrojar $|desde|del|al
estrellar|estrello|estrellarme|chocar|chocarme|choco|estrelle|meterme|meter|estampar|estamparme|volcar|manejar|irme|salirme ~contra|al|debajo|bajo|abajo|por|a muro|arbol|pared|poste|puente|trailer|barranco|camion|rio|barda|precipicio|voladero|carro|propos|proposito
meter|meterme|entrar|caminar|metere|nadar ~mar|rio|agua|lago ~no|hasta|y|nunca|salir|volver
esperando|espero ~tren|metro ~perdon|adios|paso|salto|ya|tiro !casa
viendo|mirando|veo|miro.pa|para|hacia.abajo`,
  },
  // C-SSRS 2 and 3.
  {
    id: 'es-suicide',
    tier: active,
    say: `suicide|suicidar+|suicidio|suicidios|suicidas|suicidarte|suicidarme|suicidarse|suicidarnos|suic
morirme !de|risa|sueno|hambre|verguenza|pena
autolesion|autolesiones|autolesionar+|autolesionarme
kms|kys`,
  },
  {
    id: 'es-act',
    tier: active,
    say: `ACT
SELFKILL|SELFKILL3
me|se WANT KILLINF !de|risa|sueno|hambre|verguenza|pena|el|pelo|unas
me quiero|kiero|quisiera|gustaria|dan morir|matar
ganas.de matarme|morir|no
ganas.de KILLINF !a|al|el|la
me.matare|mataria|suicidaria|matara|maten !si
quisiera|quiero|deberia|ganas tiro|balazo
quitar+me|salir+me medio|encima
acabar|terminar|acabo|termino|acabe|termine|acabado|ponerle|poner|ponerle|dar+le con|fin|final todo|vida|esto|sufrimiento|dolor|mi|este|$
WANT que todo|esto|se acabe|termine|pare|acabar|acabara|terminara
que todo acabe|termine|pare
no confio|fio en|de.mi
no segura|seguro|salvo|bien|confio conmigo|sola|solo|misma|mismo
escondi|esconder|esconde|escondan|quiten|guarden|guarde|di|quite ~cuchillos|cuchillo|pistola|arma|pastillas|navajas ~de|para|porque|por|miedo|mi
buscando|busque|busco|googleo|googlee|investigando|viendo como|formas|maneras|metodos|manera|forma morir|matarme|hacerlo|morirme|suicidarme|quitarme|matarse|no
formas|maneras|manera|forma|metodo de|para ACT|morir|matarme|morirme
pienso|pensando|pense|pensado|piensa en hacerlo|irme|acabar|terminar|tirarme|quitarme
voces ~matar+me|mate|muera|mates|hazlo|maten|mata|salte|cortes|muerete|dicen|ordenan
voz|algo|demonio ~dice|ordena|pide ~mate|matate|muera|corte|matarme|lastime|hazlo|salte|tire`,
  },
  {
    id: 'es-self-harm',
    tier: active,
    say: `hacer+me|hago|hice|hare|haciendome|haciendo|haria|hace|hacerse|haga|hacer dano !a|el|la|comida
me|se hacer|hago|hice|hizo|haciendo|hace|hare|haria|haga dano !la|el|comida
HURTME !el|pelo|unas|barba|dedo|cocinando|un
me estoy|voy|quiero|he|quisiera|volvi|empece HURTINF|HURT1 !el|pelo|unas|un
me.HURT1 !el|pelo|unas|un|dedo|la|con|cocinando|mano|luz
me.HURT1 con BLADE
me.HURT1 los|las|el|mis|la|mi LIMB
volvi|volver|empece|regrese|recai|volviendo|ganas|urgencia a|de|con|en cortarme|cortar|lastimarme|quemarme|cortes
se corta|corto|lastima|quema|cortando|hace_dano otra|de|los|las|$
cortes|cortadas|quemaduras ~brazos|piernas|muslos|brazo|nuevos|nuevas|munecas
golpeo|golpeando|golpe|pego|doy cabeza|pared contra|pared|cabeza`,
  },
  {
    id: 'es-die-want',
    tier: active,
    say: `me WANT morir
WANT morirme|matarme|morime
quiero|kiero|quisiera|queria|deseo morir|morirme|muerto|muerta|estar_muerto|estar_muerta
ganas.de morir|morirme`,
  },
  // C-SSRS 1.
  {
    id: 'es-wish-dead',
    tier: passive,
    say: `^.quiero.que.pare|pararlo.todo.$
parar.todo.$
borrenme|quitenme|saquenme ~de ~este.mundo|la_vida
WANT ~DIE|DEAD|desaparecer|desaparezca|desapareciera|muerte !de|risa|hambre|cansancio
me.da.igual|lo DIE|vivir|muero
da.igual|mismo|importa|importaria DIE|muero|vivo|vivir|despierto|mato|matan|viviera|atropella|atropellara|atropelle
no importa|importaria|molesta|molestaria|preocupa ~DIE|despertar|matara|atropellara|atropelle|vivir|pase|pasara|muero|mataran|chocara|choque
mejor|bien|feliz|tranquilo|tranquila|descanso|descansarian|felices DEAD|muriera|muero|morir|sin_mi
mejor|felices|tranquilos|tranquila|bien|descansarian sin.mi
DEAD que|en|por asi|vida|dentro|seguir|viva
deberia|debi|debia|merezco|merecia|tendria DIE|DEAD|muerto|haberme|haber
no merezco|debi|deberia|debia|debiera|hubiera|haber|tenia|tendria|merecia vivir|nacido|nacer|existir|vivo|viva|haber|estar|vida
ojala|quisiera|quiero|pido|ruego|rezo|deseo|espero ~no desperta+|despierte|despertar|despertara|amanecer|amanezca|amaneciera|despertarme|existir|nacido|nacer|haber|existiera|estar|haya|hubiera
no despertar|amanecer|despierte|amanezca|despertarme !temprano|tarde|al|a|cuando
dormir+me|dormir|duerma|durmiera|acostar+me|acostarme|duermo ~no|nunca|jamas desperta+|despertar|despierte|despertarme|levantar+me|amanecer
dormir|dormirme siempre|eternamente
ya.no|nunca.despertar
dios|diosito|senor|virgen|virgencita|muerte|universo|chinga ~me|que lleve|recoja|llame|recojas|lleva|lleves|llevame|quite|mate|perdone|llevara|llevarme|quiera
llevame|recogeme|matame|matenme|mateme|matenme|llevenme|matarame
que.me.lleve|mate|maten|parta|recoja|trague|atropelle|caiga|lleven
ojala|quisiera|gustaria|deseo|quiero|espero ~atropelle|atropellara|atropellen|mate|mataran|cancer|accidente|rayo|choque|infarto|pase|pasara|bala
que atropellara|atropelle|atropellen|mate|matara un|una|carro|camion|alguien|$
estaria|estarian|estoy|estar mejor.DEAD
envidia|envidio ~muertos|muere|mueren|muerto|muertas|descansan|murieron
muerte|morir|morirse ~alivio|descanso|salida|solucion|bendicion|libertad|liberacion|bienvenida
muerte|morir|morirme.es|seria|mejor|que mejor|paz|llegue|venga|lleve|unica|unico
pensamientos|pensar|pienso|pensando|pienzo|ideas|pensaba|sueno|obsesionado|penso|piensa|pensado|imagino|imaginando|fantaseo|habla|hablo|hablando ~muerte|DIE|muerta|muerto|existir|suicidas|entierro|funeral|desaparecer|velorio
pensamientos|ideas malos|feos|muerte|negros|oscuros|suicidas|malas|negras
dejar|dejo|dejara|deje.de vivir|existir|respirar|ser|sufrir|estar
dejenme|dejame|dejen.morir|ir|irme|descansar !al
siento me|que muero|morir
me estoy.muriendo !de|por
WANT|quiero|ganas desaparecer|desaparecerme|esfumarme|dormir_para|evaporarme
WANT|quiero|ya irme|ir|descansar con|de|a|para|al|siempre|este el|ella|mundo|dios|cielo|siempre|ellos|vida|mi|aqui|dios|diosito|senor
WANT|quiero descansar.$
descansar siempre|eternamente|en_paz|paz
ya quiero irme|descansar $|ya
WANT.estar|ir|irme.con mi|el|ella mama|papa|hijo|hija|esposo|esposa|abuela|abuelo|cielo|viejo|viejita|bebe|hermano|hermana cielo|alla|arriba|muerta|muerto|ya|$
mi|en.funeral|entierro|velorio|ataud|tumba|velacion
yo|me|ya|pronto|ojala gravepic|coffinpic`,
  },
  {
    id: 'es-not-living',
    tier: passive,
    say: `no|ni|sin|nunca|tampoco WANT|deseo|tengo|dan|da|siento LIVE|vivir|seguir|existir|nada|viviendo|estar !!THING !con|recibiendo|tratamiento|el|enojada|mensajes
no quiero|kiero|quisiera|deseo vivir|existir|despertar|seguir|estar !con|recibiendo|el|sola|enojada|en_el|mandando|tomando
ya.no.quiero nada|vivir|estar|seguir|mas|existir|esto|despertar|continuar|luchar|pelear|sufrir aqui|mas|asi|viviendo|nada|here|$|viva|vivo|en_este|luchando|sufriendo|anymore|mundo|esto !con|recibiendo
ya.no.quiero vivir|existir|seguir|despertar|luchar|sufrir !con|recibiendo
ni|sin.ganas de vivir|nada|seguir|levantarme|existir
ganas.de.vivir
TIRED.de|con|por vivir|vida|todo|esto|existir|luchar|sufrir|seguir|mi|estar|pelear|tanto|aqui|aguantar
TIRED vida|vivir|existir
odio|detesto|aborrezco|maldigo mi|vivir|estar|la|el vida|viva|vivo|dia|existencia|naci
odio|detesto.vivir|existir
ya.no|ya_yo puedo|aguanto|soporto|doy|resisto|aguante|tolero mas|seguir|vivir|asi|esto|vida|$|tanto !tarde|comer|comi|temprano|ir
no.puedo|aguanto|soporto|doy.mas !!THING !tarde|con_este
no puedo|aguanto|soporto|resisto seguir|mas|vivir|asi|esto|esta|la.vida !con|tarde|comer
ya.no.puedo|aguanto|soporto|doy
no voy|vaya|creo|llego|llegue|paso|llegar|pase|estare|verme|veo ~a|de|llegar|aqui|estar|vivo|viva|existir|durar|pasar|llegue navidad|ano|mucho|manana|proxima|noche|mes|semana|aguantar|viva|vivo|ano|treinta|cumpleanos|tiempo|aqui
no.me.veo ~futuro|ano|navidad|vivo|viva|aqui|viejo|vieja|viviendo
no tengo|veo|queda|hay futuro|esperanza|esperanzas|remedio|solucion !!THING
no veo|tengo|encuentro salida !!THING
sin|ninguna.esperanza|esperanzas|salida
rendirme|rindo|rendi|rendida|rendido|rendir|rinda
ya.me rindo|canse|harte|rendi|aburri|canse
tire.la.toalla
estorbo|carga|peso|lastre para|de|pa|soy|a|mi|ser|muerto
soy|siento|ser ~carga|estorbo|peso|problema|lastre|molestia|inutil|basura|fracaso para|pa|$|de|a|y
nadie ~importo|importa|extranaria|extranar|extrana|falta|necesita|quiere|notaria|lloraria|llorar|importaria|interesa|daria|daran
nadie me|se importa|extranaria|extrane|quiere|necesita|cuenta|va|notaria|darian|daria|llorara
todos|ellos|familia|hijos|mundo|les|ustedes ~mejor|felices|descansarian|tranquilos|aliviados|bien sin|si|cuando mi|muero|estoy|yo|faltara|estuviera|muriera
no.valgo|sirvo.nada|$|para_nada|para_esto`,
  },
  {
    id: 'es-no-reason',
    tier: passive,
    say: `no|ni|sin|ningun|ninguna|ya ~REASON vivir|seguir|vida|despertar|existir|nada|aqui|esto|estar|levantarme|viviendo|luchar|continuar|todo|ya|mas
que.me.queda aqui|ya|vida|$ !pendiente|por_pagar|por_hacer|por_firmar
imagino|veo ~manana|futuro|mundo conmigo|sin_mi
no SEE sentido|caso|chiste|razon|punto|objeto|para_que !cambiar|ir
nada|todo|vida|vivir no|ya|perdio|perdido sentido|tiene|vale|importa
vida no|ya|perdio vale|sentido|sirve|nada|tiene
no|ni|ya vale|merece pena|vivir|seguir|vida|nada !cambiar
no.vale pena vivir|seguir|vida|nada|$|esto|luchar
para|pa.que vivir|seguir|sigo|vivo|existo|nacer|naci|estoy|existir|despertar|levantarme|luchar|intentar !llaman|escriben|mandan|mandaron|preguntan|llamaron
que|cual sentido|caso|objeto|chiste tiene|seguir|de|vivir|vida|hay|le
de.que.sirve|vale vivir|seguir|todo|nada|luchar|$
por|porque sigo|naci|estoy|desperte|sigues|existo|no viva|vivo|aqui|naci|viviendo|mori|muero|muerto|muerta|existo|$
nada|nadie por|que vivir|luchar|ata|perder|queda|detiene|importa
nada|nadie.me queda|importa|ata|llena|detiene
ya.nada|todo importa|sentido|vale|acabo|igual|sirve|queda
perdi|perdido|perdiendo|quitaron|sin ganas|deseos|fuerzas|razon|esperanza|sentido|esperanzas|voluntad de|para|$
mi vida|existencia ~acabo|termino|vale|sentido|infierno|nada|arruinada|error|sirve
vivir|vida|existir infierno|tortura|carga|duele|castigo|pesadilla
no naci|nazco|sirvo.para esto|vivir|mundo|vida|este
no.pertenezco|encajo mundo|vida|aqui
error.haber.nacido
unica.salida|solucion|opcion|manera|forma`,
  },
  {
    id: 'es-plea',
    tier: passive,
    say: `ayudame|ayudenme|ayudeme|auxilio|socorro|salvenme|salvame|sos
necesito|ocupo|quiero|pido|urge.ayuda !con|para|en
alguien ayude|ayudeme|ayudame
por.favor ayuda|ayudenme
^.emergencia.$
es una.emergencia
estoy|en crisis
me|nos.quiere|quieren|va|van|intento|trato matar
llamen|llama|llame|manden 911|988|policia
linea suicidio|crisis|prevencion
911|988
antes|ya_no|nunca|jamas|no pienso|pensaba|queria|quiero|pensado|pense matarme|morirme|morir|suicidarme|hacerme
ya.se quitaron|fueron pensamientos|ganas|ideas
pensamientos.de.muerte|suicidio|morir|matarme|hacerme
sin|no cortarme|lastimarme|hacerme|cortes
meses|ano|anos|dias|semanas|semana sin.cortarme|lastimarme|hacerme|autolesionarme`,
  },
  // Said around the act, in no words for it: what is in hand, who will find one, what is settled.
  {
    id: 'es-more',
    tier: imminent,
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
ya.me kolge|colgue|corte|tome|tire|avente
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
ya salte|brinque|avente|tire
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
  // Wanting or doing it, in everyday words: knowing how, voices that order, what is done to the body.
  {
    id: 'es-more-active',
    tier: active,
    say: `apague ~cigarro ~brazo|pierna|piel
dar+me.candela|fuego
traga|tragar+me|trago una.bala
viendo.como|donde !le
me quito.el.cinturon
is|ideacion ~diaria|plan|activa|niega|suicida
me.quiero cut|kill|hurt
acabar|acabo|terminar.conmigo|con_migo
explotar+me|volar+me|vuelo|reventar+me|abrir+me ~cabeza|sesos|coco|venas
rebanar|rebanando|rajar|rajando|cortando|rajo|picando|raspando ~brazos|brasos|piernas|muslos|venas
ordenan|ordena|mandan|dice|dicen|pide que.me|que_use ~saque|tire|mate|corte|muera|cuelgue|aviente|queme|cinturon|vaya
quemar+me|queme|quemo|corte|pegue|mordi ~proposito|adrede|merezco
ya pense|se|tengo.como|donde|cual
tentado|tentada ~bajar|bajarme|telon|irme|hacerlo|acabar
a.la.proxima|la_otra_vez ~rajo|raje|fallo
me.paso los_altos|las_luces|el_alto
si.no sirve|funciona|jala tratamiento|esto ~hacerlo|senal|ultimo
esconda|escondan|esconde|guarde|guarden|quite ~medicinas|pastillas|cuchillos|pistola|navajas|llaves
solo|nomas.me diera|den|surtan semana
lista.de maneras|formas|modos
que.tan sincera|sincero|honesta|honesto
pienso|pensando|pensar en las|mis|el.pastillas|puente|tren|metro|cuerda|navaja|pistola
bloodpic.otra
dano.mucho|a_mi
ganas|WANT|voy|imagino|pienso|dan ~colgado|colgada|abrirme|enterrarme|aventarme|acelerarle|quemarme|soltar_el_volante|meter_la_mano|encajarme|clavarme|desvivirme|empujar
me.hago|hare|haga|hacerme|haria.algo
cometer|hacer una|algo locura|tonteria|barbaridad|estupidez|loco
tengo|hay|con un|el plan !de_datos|para_el
me|se hubiera|habria|mataria|mato|mataba matado|ahorcado|suicidado|colgado|aventado|si
me.mato|matare|mataria
WANT|prometi|ando|iba ~quitarme|quitar de.en|del|de|en medio|camino|encima
MEDS|frasco|BLADE ~pensando|uso|usar|ocupo|esconde|escondi
me|se queme|quemo|corte|corto|rasguno con|otra|de|en cigarro|vez|pierna|brazos|navaja
kortando|kortar+|kortarme
muerdo|arranque|raye|rayo|aprete ~sangrar|unas|brazos|cuello|piel|vidrio
demonio|diablo|voz ~cuchillo|cuelgue|mano|dice
esconde|trae navajas|brazos|cortadas
cruzo ~voltear|mirar|favor|puente
ensayo|ensayando como|hacer
ofrecio con.que
escogi|elegi ~arbol|lugar|dia|puente
se.da|darse ~balazo|tiro
me|mevoy|boi|voy.a|quiero|kiero ~matar !risa|si|de|a|al
poner|ponerle|puesto.fin
dan|entran ~ganas de brincar|saltar|aventar|chocar|dar
insulina ~proposito|muero|deje
desvivir|desvivirme|guinda|guindarme|guindar
knifepic|gunpic bloodpic|brazos|cabeza|mi`,
  },
  // Wishing to be gone, by picture and prayer: not waking, being fetched, being one too many.
  {
    id: 'es-more-passive',
    tier: passive,
    say: `boton ~existir|apagar|aprieto|desaparecer
respirando|vivo|viva|despierto ~desgracia|lamentablemente
decepcionada|decepcionado|triste|enojada|enojado.de ~despertado|despertar|seguir
avion|camion ~caiga|choque|estrelle
razones|motivos.pa|para.vivir
ser.un.recuerdo
viva|vivo|aqui nomas|solo ~perro|gato|hijos|mama
deseando|esperando|rogando ~cayera|techo|matara|muerte
sea.la.ultima.vez
desperte|despierto|amaneci ~coraje|otra_vez|lastima|lamentablemente|todavia
muerte ~peleo|opongo|asusta|miedo|venga|viene
si sale|salgo|va.mal ~mejor|operacion|bien
llorar ~semana|mes|dias ~luego|despues|descansar
ojala ~nunca|no ~nasido|nacido|despertado|salido|salvado|existido
sobrevivi|sali|desperte|quede pa|para.que
debi|debia|deberia|hubiera.quedarme|quedado|haberme|morir+me ~parto|accidente|coma|cama|operacion|alli|ahi
unico|unica ~detiene|ata|mantiene|espero
uno se.puede|puede.morir
dios|diosito|senor ~olvido|recoja|recogiera|apiade|acuerde
pidiendo|rezando|pido ~no ~manana|despertar|amanecer
envidia|envidio ~difuntos|muertos|esquelas|panteon|enterrados|descansan|muertitos
de.mas|sobra|sobro|sobrando ~planeta|mundo|tierra|aqui|casa|familia
si.yo|mi_persona|mi faltara|falto|no_estuviera|no_existiera|desaparezco
apaguen|apagarme|desconecten|desconectarme
borren ~mapa|mundo|vida|existencia|tierra|planeta|todo !de_mi_telefono
caso|sentido|chiste a|de.vivir|bivir|seguir|esto
irme|irse|ir.con.mi|su papa|mama|esposo|viejo|viejita|hijo|hija ~cielo|ya|quiere|quiero|panteon
no|nunca|ni quiero|kiero|quiere|quisiera estar|vivir|bibir|despertar|seguir|existir aqui|aki|asi|mas|mundo|vida|vivo|viva|$
ya.no kiero|quiero|quiere bibir|vivir|estar|seguir|despertar|luchar
soporto|aguanto ~dia|vida|mundo
ojala ~no|funcionado|despierte|muera|quedado|hubiera|acabe|lleve|tardara|toque|ultima
volver.a.abrir los.ojos
me|a da.igual ~amanecer|despertar|vivir|todo|si|morir
yo|aqui|ya|soy|estoy|nomas ~estorbo|estorbando|sobra|sobrando|sobro|gasto
mejor|felices sin|con mi|este|yo|otra|el !ti
dios|senor|virgen ~lleve|llevara|recoja|llame
sin|no hay yo|nada
ya cumpli|crie|toca|vivi
hubiera ido|muerto|muerta|sido yo|me|con
dejen|deja|dejenme irse|ir|irme|morir|descansar
vivo|respiro|sigo nomas|porque|por ~respiro|inercia|obligacion|hijos|mama
mejor|ultimo dia ~ultimo
este mundo
estorbo hasta|al|a|le
cuanto.falta para
descansar el.dia|cuando yo|falte
tumor|cancer|avion|rayo ~ojala|malo|atenderia|mejor|cae
que ya nadie despertara|despierte
mueble.viejo|tiren
respirar ~flojera|olvidara|cansa
le.pido ~que_ya
ojala ya|te vayas
cerrar.los.ojos
naci de.mas
merece no.tenerme
me ~atropella|atropellan|atropellara
si desaparezco|muero|falto
no.quiero durar|llegar
tocaba|toca irme|ya
mas.facil no|morir estar|seguir|irme
rescatar|salvaron|salvaran|revivieron
borrenme ~mundo|todo`,
  },
  // Faint signs, two together, as in English: by themselves they only ask for a person the same day.
  {
    id: 'es-faint',
    tier: 'faint',
    say: `&& MORTAL ACHE
&& MORTAL NO
& MORTAL FINAL
& DEED ACHE
& DEED LEFT
& STRONG WILL TIME
& WILL MORTAL`,
  },
]
