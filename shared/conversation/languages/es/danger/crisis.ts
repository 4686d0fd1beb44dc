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
    say: `WILL ~2 <act>
me ~1 WILL a? ~1 KILLINF !de|sueno|risa|hambre|el|unas|pelo|un|a
se ~1 va|iba|quiso|piensa|trato|intento ~2 matar|suicidar|colgar|ahorcar|quitar|morir|tirar|aventar|lanzar|cortar !el|pelo
me KILL1 !de|el|trabajando|estudiando|a
me KILL1 si|hoy|manana|esta|antes|en|cuando|porque|y|con|$
me quito|quite|quitare|quitaria la|mi vida
<act> TIME|si|antes|cuando|despues
TIME ~3 <act>
TIME ~3 me KILL1
TIME ~3 acabo|termino|acabare con todo|esto|mi
ya? ~1 decidi|decidido|tome|tomada ~3 vida|morir|decision|acabar|terminar|irme|matarme|hacerlo
ya tome la|mi decision
nada|nadie ~3 detener|cambiar|parar|impedir|detenga ~2
nadie me ~1 para|detiene|quita|detendra
de hoy|manana|esta no ~1 paso|pasa
esta|hoy|manana es|sera ~1 mi|la ~1 ultima|ultimo|noche|dia
hoy|manana|noche ~2 me voy|muero !de|a|al|para|con|temprano
mi ultima|ultimo ~1 noche|dia|navidad|cumpleanos|mensaje|semana|cena|adios|vez
ultimo dia|noche de|en ~1 vida|tierra
lo ~1 hago|hare|haga|haciendo ~2 hoy|noche|manana|ahorita
va a ser hoy|manana|esta
esta vez si|no ~3
hoy|manana|ya se acaba|termina|acabo ~1 todo|mi|esto|sufrimiento|$
todo se ~1 acaba|termina|acabara ~1 hoy|manana|noche|esta
ya tengo ~2 fecha|plan|planeado|listo|preparado|todo
tengo|tiene ~1 plan|planeado|planes ~2 para|de|como ~2 ( <act> / matar|morir|irme|hacerlo|suicidar )
plan ~1 para|de ~1 <act>
escogi|elegi|puse|decidi|marque ~1 fecha|dia
se como ~1 hacerlo|hacer|matarme|morir|voy
preparando|preparar|deje|dejo|arregle|arreglado|dejando|ordene ~3 papeles|testamento|asuntos|despedida|cartas|carta|seguro|entierro|funeral
regale|regalando|regalo|reparti|regalar ~2 mis ~1 cosas|perro|ropa|mascotas|pertenencias|guitarra|gato|joyas`,
  },
  {
    id: 'es-goodbye',
    tier: imminent,
    keeps: true,
    say: `adios|chao|bye|adio|adiosito|goodbye ~2 siempre|todos|todas|mundo|gente|familia|cruel|nunca|hijos|perdon|perdonenme|perdoneme|queridos|vida
adios ~4 perdon|perdonenme|perdonen|perdoname|quiero|quise|amo
hasta nunca|siempre|aqui
hasta aqui ~1 llegue|llego|llegamos
me ~1 despido|despedi|despedir|despidiendo
despedirme|despedida|despedidas|despidiendome ~2 !soltera|de ano
carta|nota|mensaje|video|audio|cartas ~2 despedida|suicidio|suicida|hijos|adios|familia
deje|escribi|dejo|escribiendo|deja|hice|estoy ~2 carta|nota|cartas ~2 
este|es|sera ~2 mi|el ~1 ultimo|final mensaje|adios|texto|dia
ultima vez ~4 escribo|hablo|molesto|saben|veran|vea|oyen|escuchan
cuando|si ~1 lean|leas|lea|vean|encuentren|leen|veas|reciban|sepan|despierten|lleguen|llegues ~4 ya|no|estare|voy|muerta|muerto|sera|habre|perdon
para cuando|entonces|ese ~4 ya|no ~2 voy|estare|existir|muerto|estar|aqui|vivo
no ~2 sabran|volveran|veran|oiran|escucharan|sabra ~2 mi|verme|mas|nada
perdon|perdonen|perdonenme|perdoname|perdoneme|disculpen ~4 lo|que|por ~3 voy|hago|hacer|hare|hice|deje|irme|dejarlos|dejarte|rendirme|aguante|pude|puedo|fallar
perdonenme|perdoname todos|todo|familia|hijos|dios|$
cuiden|cuida|cuide|cuidenme|cuidame|cuidense|encargo|encargate|encargo ~2 LOVED
diganle|dile|digale|diles|diganles ~4 que ~2 amo|quiero|ame|quise|perdone|perdonen|perdon|quiere
los|las|te|la|lo amo|quiero|ame|quise ~4 adios|perdon|siempre|perdonenme|perdoname|bye|nunca|olviden|chao|cuidense|mucho perdon
no ~1 culpa|fue ~2 suya|tuya|nadie|ustedes|su
no se ~1 culpen|sientan|culpe
no ~1 lloren|llores por|mi
recuerdenme|recuerdame|acuerdense ~2
gracias ~6 pero ~3 no|ya ~3 sirvio|alcanzo|basto|puedo|aguanto|ayudo|suficiente|pude|rindo
gracias por todo ~4 adios|perdon|perdonen|ya|hasta|me
gracias por intentarlo|intentar|todo $
hice|hicieron|hizo las? ~1 paces ~2 
en|hecho|hice paz|paces con ~1 dios|todos|todo|senor
hoy|por|noche|fin|pronto|ya ~1 descanso|descansare|descansar|descansaremos !un
ya|pronto|por ~2 descansar ~2 siempre|paz|todo|al|en
nos vemos|veremos|veo ~2 otro|otra|cielo|alla|arriba|lado|vida
irme|voy|vamos|voi|reunirme|reunir|encontrar|encontrarme|ver|estar|alcanzar ~3 dios|senor|cielo|diosito|creador|padre celestial|gloria|mas alla ~2
voy|vaya|ir a ~1 reunir|alcanzar|ver|encontrar|estar ~2 con|a|mi ~2 mama|papa|abuela|abuelo|hijo|hija|esposo|esposa|hermano|madre|padre|viejo|cielo ~1 pronto|ya|en|al|hoy
ya no ~2 voy|estare|vamos|iba|estoy|este a? ~1 estar|existir|aqui|vivo|viva|vivir
ya no estare ~2
no ~2 agenden|agenden|programen|esperen|busquen|molesten|hagan ~5 ya|voy|no|existir|estare|muerto
no ~1 necesitare|necesito|voy|hace ~2 cita|citas|medicina|falta|necesitar|medicinas|nada ~3 ya|mas|donde|voy|nunca
donde|adonde voy ~4 no|necesito|mejor|paz
aqui|esto se ~1 acaba|termina|acabo|termino|acabe ~1 todo|mi|$
hasta aqui
buenas noches ~1 siempre|mundo|eternas
fin $
pillpic pillpic pillpic`,
  },
  {
    id: 'es-means',
    tier: imminent,
    say: `GUN ~3 en|a|contra|al|sobre|junto|aqui|cargada|cargado|lista|listo|bajo ~2 BODY|aqui|lado|mi|mano|$
GUN ~2 cargada|cargado|lista|listo|aqui
tengo|tiene|consegui|compre|agarre|saque|traigo|agarro|traje|cargo|busque|encontre|saco|compro|prestaron|prestada|limpie|consiguio ~2 GUN
mi|la|una|su GUN ~2 y|aqui|cargada|ya|en
meter+me|meto|meter|metere|pegar+me|pego|pegar|dar+me|doy|dar|volar+me|vuelo|volar|disparar+me|disparo ~2 tiro|balazo|bala|plomazo|sesos|tapa|pepazo|cabeza|tiros|balas|corchazo
tiro|balazo|bala ~2 en la|mi ~1 cabeza|sien|boca
soga|horca|nudo ~2 cuello|lista|listo|amarre|amarrada|techo|viga|arbol|puesta|garaje|hecha
ROPE ~3 cuello|amarre|amarrada|amarrado|viga|colgada|techo|colgado|lista|arbol|garaje|closet|atada
tengo|consegui|compre|amarre|busco|busque|agarre|puse|ate|colgue|hice ~2 ROPE ~3 
HOLD ~2 BLADE
tengo|traigo|agarre|agarro|saque|compre|estoy ~3 BLADE ~2 en|mano|aqui|mi|las|$
BLADE ~3 munecas|venas|mano|cuello|brazo|muneca|garganta|piel
cortar+me|cortar|corte|corto|abrir+me|abrir|abri|abro|rajar+me|tajar+me|corto ~1 las|mis|la|los ~1 venas|munecas|cuello|garganta|muneca
me ~1 desangro|desangrando|desangre
tengo|junte|juntando|guarde|guardando|guardado|guarde|ahorrando|compre|tiene|conte|contando|separe|saque|consegui|escondidas|viendo|mirando ~3 MEDS ~3 mano|enfrente|aqui|frente|todas|suficientes|juntas|listas|lista|mesa|guardadas|juntando|para|lado|ya|y
MEDS ~3 enfrente|frente|mano|listas|juntas|guardadas|contadas|mesa|alineadas
juntando|guardando|contando|ahorrando|acumulando|escondiendo|junte|guarde|conte ~2 MEDS
cuantas|cuanta|cuanto ~2 MEDS ~4 morir|matarme|matar|morirme|muere|necesito|despertar|sobredosis
bolsa ~2 cabeza
gas abierto|prendido|abri|llave
abri|prendi|deje|abrir ~1 el|la|las ~1 gas|llaves
carro|motor|auto|troca ~2 prendido|encendido ~3 garaje|garage|cochera|cerrado
garaje|garage|cochera ~3 prendido|encendido`,
  },
  {
    id: 'es-overdose',
    tier: imminent,
    say: `sobredosis|sobredosificar+|sobre dosis|empastillar+me|empastille|empastillo
& 8 INGEST QUANTITY MEDS
INGEST ~3 #8 ~2 MEDS
INGEST ~1 #20 ~1
me|se|ya ~1 trague|trago|tome|tomo|comi|eche ~1 todo|todas|todos|frasco|bote|el|la|toda ~1 frasco|bote|lo|las|caja|$|pomo|que|botiquin
me|se tome|tomo|trague|trago ~3 MEDS ~4 morir|dormir|despertar|proposito|queria|para|y|adrede
tomar+me|tragar+me|tomar|tragar|beber|beberme ~2 todas|todo|frasco|bote|todos|caja|demasiadas|muchas ~2 MEDS|$|y
INGEST ~2 POISON
INGEST ~4 adrede|proposito|intencional
& 8 INGEST MEDS alcohol|vodka|tequila|ron|cerveza|whisky|vino|aguardiente|licor
demasiadas|demasiada|muchas MEDS
vacio|vacia|vacios ~1 frasco|bote|caja
frasco|bote|cajas|frascos|caja ~2 vacio|vacia|vacios|vacias`,
  },
  {
    id: 'es-attempt',
    tier: imminent,
    say: `intente|intento|trate|trato|intentar|tratado|intentado|quise|quiso|tratar|intentando|casi ~2 <act>
intento|intentos ~1 suicidio|suicida|suicidarse
me|se ~1 quise|quiso|intente|trate|intento ~2 matar|suicidar|morir|ahorcar|colgar|quitar|aventar|cortar
casi me ~1 tiro|aviento|mato|cuelgo|corto|ahorco|lanzo|disparo`,
  },
  {
    id: 'es-place',
    tier: imminent,
    say: `parado|parada|sentado|sentada|estoy|toy|ando|subi|subido|subida|ya|aqui|esta|asomado|asomada|orilla|mirando|borde|sube ~3 en|al|a|del|desde|de|sobre|por ~3 puente|azotea|cornisa|barandal|baranda|barranco|acantilado|precipicio|vias|balcon|techo|orilla|borde|edificio|rieles
THROW ~2 de|del|desde|al|a|por|enfrente|frente|bajo|abajo|contra ~3 HIGH|VEHICLE|agua|rio|mar
me|se ~3 THROWINF ~2 de|del|desde|al|a|por|enfrente|frente|bajo|contra ~3 HIGH|VEHICLE|agua|rio|mar
me|se ~3 tirar|aventar|lanzar|arrojar ~1 $|desde|del|al
estrellar|estrello|estrellarme|chocar|chocarme|choco|estrelle|meterme|meter|estampar|estamparme|volcar|manejar|irme|salirme ~4 contra|al|debajo|bajo|abajo|por|a ~2 muro|arbol|pared|poste|puente|trailer|barranco|camion|rio|barda|precipicio|voladero|carro|propos|proposito
cruzarme|atravesarme|ponerme|pararme|acostarme|atraviese|acoste|parado ~3 trafico|tren|vias|carretera|carros|camion|metro|freeway|autopista|calle|enfrente
meter|meterme|entrar|caminar|metere|nadar ~3 mar|rio|agua|lago ~3 no|hasta|y|nunca|salir|volver
esperando|espero ~3 tren|metro ~3
viendo|mirando|veo|miro pa|para|hacia abajo`,
  },
  // C-SSRS 2 and 3.
  {
    id: 'es-suicide',
    tier: active,
    keeps: true,
    say: `suicide|suicidar+|suicidio|suicidios|suicidas|suicidarte|suicidarme|suicidarse|suicidarnos|suic
SELFKILL|SELFKILL3
morirme !de|risa|sueno|hambre|verguenza|pena
autolesion|autolesiones|autolesionar+|autolesionarme
kms|kys`,
  },
  {
    id: 'es-act',
    tier: active,
    say: `<act>
me|se ~1 WANT a|de|en|por? ~1 KILLINF !de|risa|sueno|hambre|verguenza|pena|el|pelo|unas
me ~1 quiero|kiero|quisiera|gustaria|dan ~1 morir|matar
ganas de ~1 matarme|morir|KILLINF|no ~1 !a
me matare|mataria|suicidaria|matara|maten !si
quisiera|quiero|deberia|ganas ~2 tiro|balazo
quitar+me|salir+me de? ~1 en? medio|encima
acabar|terminar|acabo|termino|acabe|termine|acabado|ponerle|poner|ponerle|dar+le ~1 con|fin|final ~1 a? ~1 todo|vida|esto|sufrimiento|dolor|mi|este|$
WANT ~2 que ~1 todo|esto|se ~2 acabe|termine|pare|acabar|acabara|terminara
que ~1 todo ~1 acabe|termine|pare
que todo termine|acabe
WANT hacer|hacerme|hago ~1 algo|locura|loco|tonteria|estupidez|barbaridad
miedo|temo ~3 de ~2 lo|hacer|mi|mismo|misma|haga ~2 haga|hacer|pueda|loco|daño|misma|mismo|locura
no ~1 confio|fio ~1 en|de mi
no ~2 segura|seguro|salvo|bien|confio ~2 conmigo|sola|solo|misma|mismo
escondi|esconder|esconde|escondan|quiten|guarden|guarde|di|quite ~3 cuchillos|cuchillo|pistola|arma|pastillas|navajas ~3 de|para|porque|por|miedo|mi
buscando|busque|busco|googleo|googlee|investigando|viendo ~2 como|formas|maneras|metodos|manera|forma ~2 morir|matarme|hacerlo|morirme|suicidarme|quitarme|matarse|no
formas|maneras|manera|forma|metodo ~1 de|para ~1 ( <act> / morir|matarme|morirme )
pienso|pensando|pense|pensado|piensa ~2 en ~1 hacerlo|irme|acabar|terminar|tirarme|quitarme ~2 
voces ~4 matar+me|mate|muera|mates|hazlo|maten|mata|salte|cortes|muerete|dicen|ordenan
voz|algo|demonio ~3 dice|ordena|pide ~3 mate|matate|muera|corte|matarme|lastime|hazlo|salte|tire`,
  },
  {
    id: 'es-self-harm',
    tier: active,
    say: `hacer+me|hago|hice|hare|haciendome|haciendo|haria|hace|hacerse|haga|hacer ~1 mucho|algun? ~1 dano !a|el|la|comida
me|se ~1 hacer|hago|hice|hizo|haciendo|hace|hare|haria|haga ~1 dano !la|el|comida
HURTME !el|pelo|unas|barba|dedo|cocinando|un
me ~1 estoy|voy|quiero|he|quisiera|volvi|empece ~2 HURTINF|HURT1 !el|pelo|unas|un
me HURT1 !el|pelo|unas|un|dedo|la|con|cocinando|mano|luz
me HURT1 ~1 con ~1 BLADE
me HURT1 ~1 los|las|el|mis|la|mi ~1 LIMB
volvi|volver|empece|regrese|recai|volviendo|ganas|urgencia ~2 a|de|con|en ~1 cortarme|cortar|lastimarme|quemarme|cortes
se ~1 corta|corto|lastima|quema|cortando|hace dano|otra|de|los|las|$
cortes|cortadas|quemaduras ~3 brazos|piernas|muslos|brazo|nuevos|nuevas|munecas
golpeo|golpeando|golpe|pego|doy ~2 cabeza|pared ~2 contra|pared|cabeza
corte|corto otra|anoche|de ~1 vez|nuevo`,
  },
  {
    id: 'es-die-want',
    tier: active,
    say: `me ~1 WANT ~1 morir
WANT ~1 morirme|matarme|morime
quiero|kiero|quisiera|queria|deseo ~1 morir|morirme|muerto|muerta|estar muerto|muerta
ganas de ~1 morir|morirme
die|dead want`,
  },
  // C-SSRS 1.
  {
    id: 'es-wish-dead',
    tier: passive,
    say: `WANT ~3 DIE|DEAD|desaparecer|desaparezca|desapareciera|muerte !de|risa|hambre|cansancio
me da igual|lo ~2 DIE|vivir|muero
da igual|mismo|importa|importaria ~3 si? ~2 DIE|muero|vivo|vivir|despierto|mato|matan|viviera|atropella|atropellara|atropelle
no ~1 importa|importaria|molesta|molestaria|preocupa ~3 DIE|despertar|matara|atropellara|atropelle|vivir|pase|pasara|muero|mataran|chocara|choque
mejor|bien|feliz|tranquilo|tranquila|descanso|descansarian|felices ~2 DEAD|muriera|muero|morir|sin mi|muriendo|no
mejor|felices|tranquilos|tranquila|bien|descansarian ~2 sin mi
DEAD ~1 que|en|por ~1 asi|vida|dentro|seguir|viva
deberia|debi|debia|merezco|merecia|tendria ~2 DIE|DEAD|muerto|haberme|haber
no ~1 merezco|debi|deberia|debia|debiera|hubiera|haber|tenia|tendria|merecia ~2 vivir|nacido|nacer|existir|vivo|viva|haber|estar|vida
ojala|quisiera|quiero|pido|ruego|rezo|deseo|espero ~3 no ~1 desperta+|despierte|despertar|despertara|amanecer|amanezca|amaneciera|despertarme|existir|nacido|nacer|haber|existiera|estar|haya|hubiera
no ~1 despertar|amanecer|despierte|amanezca|despertarme ~1 !temprano|tarde|al|a|cuando
dormir+me|dormir|duerma|durmiera|acostar+me|acostarme|duermo ~3 no|nunca|jamas ~1 desperta+|despertar|despierte|despertarme|levantar+me|amanecer
dormir|dormirme ~1 siempre|eternamente
ya no|nunca despertar
dios|diosito|senor|virgen|virgencita|muerte|universo|chinga ~3 me|que ~2 lleve|recoja|llame|recojas|lleva|lleves|llevame|quite|mate|perdone|llevara|llevarme|quiera
llevame|recogeme|matame|matenme|mateme|matenme|llevenme|matarame ~2
que me lleve|mate|maten|parta|recoja|trague|atropelle|caiga|lleven
ojala|quisiera|gustaria|deseo|quiero|espero ~3 atropelle|atropellara|atropellen|mate|mataran|cancer|accidente|rayo|choque|infarto|pase|pasara|bala ~2
que ~2 atropellara|atropelle|atropellen|mate|matara ~2 un|una|carro|camion|alguien|$
estaria|estarian|estoy|estar ~1 mejor DEAD
envidia|envidio ~4 muertos|muere|mueren|muerto|muertas|descansan|murieron
muerte|morir|morirse ~3 alivio|descanso|paz|salida|solucion|bendicion|mejor|unica|libertad|llegue|venga|liberacion|bienvenida
pensamientos|pensar|pienso|pensando|pienzo|ideas|pensaba|sueno|obsesionado|penso|piensa|pensado|imagino|imaginando|fantaseo|habla|hablo|hablando ~4 muerte|DIE|muerta|muerto|existir|suicidas|entierro|funeral|desaparecer|velorio
pensamientos|ideas ~1 malos|feos|muerte|negros|oscuros|suicidas|malas|negras
dejar|dejo|dejara|deje de ~1 vivir|existir|respirar|ser|sufrir|estar
dejenme|dejame|dejen morir|ir|irme|descansar !al
siento ~2 me|que ~1 muero|morir
me ~1 estoy muriendo !de|por
WANT|quiero|ganas ~2 desaparecer|desaparecerme|esfumarme|dormir para|evaporarme
WANT|quiero|ya ~2 irme|ir|descansar ~2 con|de|a|para|al|siempre|este ~1 el|ella|mundo|dios|cielo|siempre|ellos|vida|mi|aqui|dios|diosito|senor
WANT|quiero ~1 descansar $
descansar ~1 siempre|eternamente|en paz|paz
ya ~1 quiero ~1 irme|descansar ~1 $|ya
WANT estar|ir|irme con ~1 mi|el|ella ~1 mama|papa|hijo|hija|esposo|esposa|abuela|abuelo|cielo|viejo|viejita|bebe|hermano|hermana ~2 cielo|alla|arriba|muerta|muerto|ya|$
nadie ~4 funeral|entierro|velorio
mi|en funeral|entierro|velorio|ataud|tumba|velacion
gravepic|skullpic|coffinpic ~2 yo|mi|pronto|ya|ojala
yo|me|ya|pronto|ojala ~2 gravepic|coffinpic`,
  },
  {
    id: 'es-not-living',
    tier: passive,
    say: `no|ni|sin|nunca|tampoco ~2 WANT|deseo|tengo|dan|da|siento ~2 de|a|ya|mas|ganas? ~1 LIVE|vivir|seguir|existir|nada|viviendo|estar ~2 !con|recibiendo|en el|tratamiento|el|enojada
no ~1 quiero|kiero|quisiera|deseo ~1 vivir|existir|despertar|seguir|estar ~1 !con|recibiendo|el|sola|enojada|en el|mandando|tomando|con
ya no quiero ~1 nada|vivir|estar|seguir|mas|existir|esto|despertar|continuar|luchar|pelear|sufrir ~1 aqui|mas|asi|viviendo|nada|here|$|viva|vivo|en este|luchando|sufriendo|anymore|mundo|esto !con el|recibiendo
ya no quiero ~1 vivir|existir|seguir|despertar|luchar|sufrir !con|recibiendo
ni|sin ganas ~1 de ~1 vivir|nada|seguir|levantarme|existir
ganas de vivir
TIRED de|con|por ~1 vivir|vida|todo|esto|existir|luchar|sufrir|seguir|mi|estar|pelear|tanto|aqui|aguantar ~1
TIRED ~2 vida|vivir|existir
odio|detesto|aborrezco|maldigo ~1 mi|vivir|estar|la|el ~1 vida|viva|vivo|dia|existencia|naci
odio|detesto vivir|existir
ya|ya yo|yo|no no? ~1 puedo|aguanto|soporto|doy|resisto|aguante|pudo|tolero ~1 mas|seguir|vivir|asi|esto|esta|vida|$|tanto !tarde|comer|comi|temprano|ir
no puedo|aguanto|soporto|doy mas !tarde
no ~1 puedo|aguanto|soporto|resisto ~1 seguir|mas|vivir|asi|esto|esta|la vida !con el|tarde
ya no puedo|aguanto|soporto|doy ~1
no ~1 voy|vaya|creo|llego|llegue|paso|llegar|pase|estare|verme|veo ~3 a|de|llegar|aqui|estar|vivo|viva|existir|durar|pasar|llegue ~2 navidad|ano|mucho|manana|proxima|noche|mes|semana|aguantar|viva|vivo|ano|treinta|cumpleanos|tiempo|aqui
no me veo ~3 futuro|ano|navidad|vivo|viva|aqui|viejo|vieja|viviendo
no ~1 hay|tengo|veo|queda|tiene ~1 futuro|esperanza|esperanzas|salida|remedio|solucion
sin|ninguna esperanza|esperanzas|salida
rendirme|rindo|rendi|rendida|rendido|rendir|rinda
ya me ~1 rindo|canse|harte|rendi|aburri|cansé
tire la toalla
estorbo|carga|peso|lastre ~2 para|de|pa|soy|a|mi|ser|muerto
soy|siento|ser ~3 carga|estorbo|peso|problema|lastre|molestia|inutil|basura|fracaso ~1 para|pa|$|de|a|y
a? nadie ~3 importo|importa|extranaria|extranar|extrana|falta|necesita|quiere|notaria|lloraria|llorar|importaria|interesa|daria|daran ~2
nadie ~2 me|se ~2 importa|extranaria|extrane|quiere|necesita|cuenta|va|notaria|darian|daria|llorara
solo ~1 estorbo|soy|doy|causo|traigo|hago ~2 carga|estorbo|problemas|lata|dano|sufrir
todos|ellos|familia|hijos|mundo|les|ustedes ~4 mejor|felices|descansarian|tranquilos|aliviados|bien ~2 sin|si|cuando ~2 mi|muero|estoy|yo|faltara|estuviera|muriera
no valgo|sirvo ~1 nada|$|para`,
  },
  {
    id: 'es-no-reason',
    tier: passive,
    say: `no|ni|sin|ningun|ninguna|ya ~3 REASON ~2 vivir|seguir|vida|despertar|existir|nada|aqui|esto|estar|levantarme|viviendo|luchar|continuar|todo|ya|mas
no ~2 SEE ~2 sentido|caso|chiste|razon|punto|objeto|para que ~1 !cambiar|ir
nada|todo|vida|vivir ~2 no|ya|perdio|perdido ~2 sentido|tiene|vale|importa ~1 
vida ~2 no|ya|perdio ~2 vale|sentido|sirve|nada|tiene
no|ni|ya ~1 vale|merece la|pena|nada ~1 pena|vivir|seguir|la|vida|$ !cambiar
no vale ~1 pena ~1 vivir|seguir|vida|nada|$|esto|luchar
para|pa que ~1 vivir|seguir|sigo|vivo|existo|nacer|naci|estoy|existir|despertar|me|levantarme|luchar|intentar ~1 !llaman|escriben|mandan|mandaron|preguntan|llamaron
que|cual ~1 sentido|caso|objeto|chiste ~1 tiene|seguir|de|vivir|vida|hay|le
de que sirve|vale ~1 vivir|seguir|todo|nada|luchar|$
por|porque que? ~1 sigo|naci|estoy|desperte|sigues|existo|no ~1 viva|vivo|aqui|naci|viviendo|mori|muero|muerto|muerta|existo|$
nada|nadie ~2 por|que ~2 vivir|luchar|ata|perder|queda|detiene|importa
nada|nadie me ~1 queda|importa|ata|llena|detiene
ya nada|todo ~1 importa|sentido|vale|acabo|igual|sirve|queda
perdi|perdido|perdiendo|quitaron|sin ~2 ganas|deseos|fuerzas|razon|esperanza|sentido|esperanzas|voluntad ~1 de|para|$
mi ~1 vida|existencia ~3 acabo|termino|vale|sentido|infierno|nada|arruinada|error|sirve
vivir|vida|existir ~2 infierno|tortura|carga|duele|castigo|pesadilla
no ~1 naci|nazco|sirvo para ~1 esto|vivir|mundo|vida|este
no pertenezco|encajo ~2 mundo|vida|aqui
error haber nacido
unica salida|solucion|opcion|manera|forma ~3 `,
  },
  {
    id: 'es-plea',
    tier: passive,
    say: `ayudame|ayudenme|ayudeme|auxilio|socorro|salvenme|salvame|sos
necesito|ocupo|quiero|pido|urge ayuda !con|para|en
alguien ~1 ayude|ayudeme|ayudame
por favor ~1 ayuda|ayudenme
^ emergencia $
es ~1 una emergencia
estoy|en ~1 crisis !de risa
me|nos quiere|quieren|va|van|intento|trato ~1 matar
llamen|llama|llame|manden ~2 911|988|policia
linea ~1 suicidio|crisis|prevencion
911|988
antes|ya no|nunca|jamas|no ~2 pienso|pensaba|queria|quiero|pensado|pense ~2 matarme|morirme|morir|suicidarme|hacerme
ya se ~2 quitaron|fueron ~2 pensamientos|ganas|ideas
pensamientos de muerte|suicidio|morir|matarme|hacerme
sin|no ~2 cortarme|lastimarme|hacerme|cortes ~1
meses|ano|anos|dias|semanas|semana ~1 sin cortarme|lastimarme|hacerme|autolesionarme`,
  },
]
