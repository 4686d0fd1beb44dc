// Spanish: danger to others, what needs 911, and what a person should look at the same day.
import type { Rule } from '../../../hearing/types.ts'

const harmful = 'harm-to-others'
const medical = 'medical'
const concern = 'concern'

export const other: readonly Rule[] = [
  {
    id: 'es-harm',
    tier: harmful,
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
homicida|homicidas|asesinar+|asesinar+lo
van|va|me pagar|arrepentir|pagaran
desquitar+me|vengar+me|venganza
ahorque|estrangule|apunale|golpee|ahorcar|ahogue|apunale|acuchille|sacudi a|mi|al
quiere|va|amenaza|dice|dijo ~matarlos|matarlo|matarla|matarnos|matar_a|lastimar_a|matarlas|ATTACKTHEM
matanza|masacre|tiroteo|balacera`,
  },
  {
    id: 'es-chest',
    tier: medical,
    say: `& pecho PAIN|pesado|aplastado|siento|quema|punzada|peso|apretando|aprieta|oprime|oprimido|fuerte|ardiendo|tieso|agudo
& corazon acelerado|rapido|salir|explotar|late|latiendo|corre|brinca|palpita|fuerte|para|parando|duele|dolor|acelera|taquicardia|latidos|sale|disparado|carrera|saltando|saltado|galope|desbocado
infarto|infartando|taquicardia|palpitaciones|arritmia|paro_cardiaco|infartar+
ataque.al|cardiaco|de.corazon|corazon
brazo.izquierdo
brazo|mandibula|quijada dormido|adormecido|duele|entumido|entumecido ~pecho|izquierdo
pulso|latidos|ritmo|corazon|pulsaciones|frecuencia ~#125-300
#125-300 latidos|pulsaciones|pulso
presion ~#170-300
#170-300.#95-180
#170-300.sobre|con|entre|por.#80-180
presion ~altisima|cielo|nubes|subio|disparada|disparo|muy|bajisima|elevadisima|techo|cielos|alta|por`,
  },
  {
    id: 'es-breath',
    tier: medical,
    say: `no|sin|apenas|cuesta|dificil|dificultad|trabajo|problemas|casi|batallando|puedo|batalla|deja|dejo|falta|mal|trabajos|costando ~respirar|respira|respiro|aire|respiracion|respirando|aliento|resuello
falta|faltando|falto|jala|alcanza|llega|entra|pasa|llegando|pega aire|respiracion|aliento|oxigeno
me|se ahogo|ahogando|asfixio|asfixiando|ahoga|asfixia|asfixiar|atraganto|atragantando|ahogandome
labios|cara|dedos|unas|boca|morado|morada ~azul|azules|morado|morados|morada|moradas|palida
ponerse|puso|poniendo|esta|puse morado|morada|azul
oxigeno|saturacion|oximetro ~#40-89|bajo|baja
inhalador ~no|vacio|sirve|acabo|funciona !!nuevo|desde`,
  },
  {
    id: 'es-allergy',
    tier: medical,
    say: `garganta|lengua|labios|cara|boca|ojos|cuello ~cierra|cerrando|hinchado|hinchada|hincho|hinchando|hinchados|hinchar|inflamado|inflamada|inflo|inflamando|cerro|cierre|hincha|inflamo|hinche|inflada|inflado|inflando|hincho
cerrando|hincho|hinchando|hinchada|inflamo|cierra|hincharon|hinchado|cerro|inflando|inflo|hincharse ~garganta|lengua|labios|cara|boca|ojos|pescuezo
ronchas|urticaria|sarpullido ~respirar|cuerpo|todo|garganta|cara|aire|hinchada
reaccion alergica|alergia
anafilaxia|anafilactico|epipen|shock|choque.anafilactico`,
  },
  {
    id: 'es-seizure',
    tier: medical,
    say: `convulsion|convulsiones|convulsionar+|convulso|epileptico|epilepsia|convulciones|combulsiones|convulsiona
ataque.epileptico|epilepsia
espuma boca
desmayar+|desmayo|desmaye|desmayado|desmayada|desmayarme|desvaneci|desvanecio|desmayarse|inconsciente|inconciente|desplomo|desplome|desvanecida|desmayos|privo|desmallo|desmaye|desvanecer
perdi|perdio|perder|perdiendo|pierde|pierdo el|conocimiento|conciencia|la|consciencia conocimiento|conciencia|vista|vision|consciencia|vista
no despierta|desperta|responde|reacciona|contesta|despertar|despierto|desperto|despertarlo|despertarla|respira|levanta|mueve|habla|reaccionar|reacciono|respondia|vuelve !mensajes|telefono|llamadas|mis|los
no puedo|podemos|logro|pudo|pude|consigo despertar+lo|levantarlo|levantarla|reaccionar|despertar|mover|moverme|hablar|caminar|pararme|hacer.que
golpe|golpeo|golpee|pego|pegue|abrio|abri|partio|descalabro|golpie|pegaron|descalabre ~cabeza
cabeza ~golpe|golpee|sangre|sangra|sangrando|golpeo|golpeada
cai|cayo|caido|caida|resbale|tropece|caer ~cabeza|sangre|sangrando|confundida|confundido|vomitando|escaleras|levantar|mover|rompi|fractura|inconsciente|hueso|cadera|vomito|escalera|quebro|quebre|roto`,
  },
  {
    id: 'es-stroke',
    tier: medical,
    say: `derrame|embolia|apoplejia|cerebrovascular|trombosis|ictus|aneurisma
cara|boca|ojo|lado|parpado|brazo|pierna|mitad ~chueca|caida|torcida|cayo|dormida|dormido|entumida|paralizada|paralizado|adormecida|adormecido|entumecido|entumecida|colgada|paralizo|torcio|virada|caido|ladeada|chueco|torcido|debil|durmio|viro|siento
adormecido|adormecida|dormido|dormida|entumido|entumida|entumecido|entumecida|paralizado|durmio|adormecio ~cara|lado|brazo|pierna|cuerpo|mitad
no puedo|puede hablar|ver|mover|caminar|tragar !con|contigo|ahorita|ahora|por|mucho|a|el|hoy|mas
habla|hablo|hablar|hablando ~raro|enredado|arrastrando|trabado|mal|cuatrapeado|incoherente|incoherencias|arrastra|enreda|enredada|barrido|rara|traba|entiende
arrastra|arrastrando|arrastro|traban|enredan palabras|lengua
peor|terrible|fuertisimo|insoportable|repentino|explotar|horrible|golpe ~dolor de cabeza
dolor de cabeza ~peor|fuertisimo|insoportable|repente|horrible|vida|nunca|terrible|golpe|trueno
no.veo|ve nada|bien|de|borroso|$|por
perdi|perdio.la.vista
veo|vista|viendo|vision doble|borroso|borrosa|nublada|negro|negra|nublado
confundido|confundida|desorientado|desorientada|delirando|delira|incoherencias
no.sabe|reconoce|recuerda|conoce donde|quien|nadie|nombre|familia|nos|me`,
  },
  {
    id: 'es-bleeding',
    tier: medical,
    say: `sangrado|sangre|sangrando|sangra|hemorragia|sangro|desangrando|desangra|sangrar|bloodpic ~para|mucho|mucha|detiene|parar|vomito|cabeza|deja|detener|quita|chorro|chorros|nariz|oidos|horas|toallas|bastante|boca|montones|coagulos|pedazos
no ~para|deja|detiene|parar|quita|paro|puedo ~sangrar|sangre|sangrado|sangrando|hemorragia
vomito|vomite|vomitando|toser|tosiendo|escupo|escupiendo|popo|evacue|heces|excremento|vomitar|tose|obrando ~sangre
hay|mucha|perdido|perdiendo|perdio sangre
hemorragia|desangrando|desangrar+se
popo|heces|excremento negro|negra|negras
aborto|abortando`,
  },
  {
    id: 'es-ingested',
    tier: medical,
    say: `KIDS ~trago|comio|tomo|agarro|metio|tragaron|comieron|tomaron|bebio|encontro|chupo|tragado|comido ~MEDS|POISON|frasco|bote|gomitas|parche
se comio|trago|tomo|tomaron|comieron ~mis|mi|unas|de_mis MEDS
tome|tomo|tomado|tomaste|di|dio|trague|tomando|puse|inyecte|dieron|tomar ~doble|dos|error|equivocada|equivocacion|equivocadas|accidente|demas|equivocado|dosis|mezcle|mas|ajena|triple|tres|extra|equivoque|querer
equivoque|confundi|equivoco|confundio ~MEDS|dosis|tome
error|accidente|querer|equivocacion|distraido|distraida|olvido ~tome|trague|bebi|doble|tomo|MEDS|di
mezcle|mezclo|revolvi|mezclar ~MEDS|alcohol|cerveza|vino
narcan|naloxona
azucar|glucosa ~#10-55|#400-900|baja|bajo|bajisima
control.de.venenos|envenenamiento
intoxicar+|intoxicado|intoxicada|intoxique|envenenado|envenenada|envenene`,
  },
  {
    id: 'es-crash',
    tier: medical,
    say: `choque|choco|chocamos|chocado|chocaron|volque|volco|volcamos|estrelle|estrello|accidente|accidentado|accidentada|chocar|atropello|atropellaron|atropelle|atropellado ~carro|auto|camion|saliendo|poste|arbol|manejando|coche|troca|regreso|regresando|sesion|tuve|casa|clinica|infusion|tratamiento|trafico|contra|moto|sangre|venia|con|automovilistico|tuvimos|un|bicicleta|cita|lastimado|hospital|ayer|hoy
tuve|tuvimos|tuvo|hubo|tuvieron accidente|choque
maneje|manejando|manejar|manejo|maneje|conduje|iba|venia ~choque|choco|choque|pegue|estrelle|sali|volque|atropelle|poste|zanja|cuneta
me|nos.chocaron|atropellaron|choque|estrelle|accidente|volque|atropello`,
  },
  {
    id: 'es-emergency',
    tier: medical,
    say: `ambulancia|ambulancias|paramedicos|paramedico
manden|llamen|llame|llamar|llamo|llamando|marque|llamamos 911|ambulancia|emergencias
emergencia|urgencia.medica
estoy|vamos|voy|fui|esta|llevaron|llevando|llevo|lleve|ir|llevamos|camino|va|llevar|vine|llevarlo|llevarla|internaron|ando|rumbo ~emergencias|urgencias|emergencia|hospital|er
debo|deberia|tengo|hay ir hospital|emergencias|urgencias
no puedo|orino|orinado|podido|sale|orinar|hecho|orina|logro ~orinar|orina|pipi|hacer|nada|mear|horas|orino|pis ~nada|desde|todo|horas|ayer|dia|pipi|orina|orinar|$
vejiga ~llena|explota|reventar|explotar|revienta
fiebre|calentura|temperatura ~#39-43|#102-108|alta|altisima|muy
dolor insoportable|terrible|fuertisimo|horrible|intenso|agudo|muy
cuello tieso|rigido
electrocuto|electrocutado`,
  },
  {
    id: 'es-more-medical',
    tier: medical,
    say: `no.abre.los.ojos
alarma ~vomitando|mareados|mareada
no pueda|puedo|puede.mover|sentir.las|los|el|la.piernas|pies|brazo|lado|cuerpo
pastillas.en.el.piso|suelo
no hay|puedo|podemos ~despertarlo|despertarla|levantarlo
tirado|tirada|tiesa|tieso|torcio|sacudirse|temblando ~piso|suelo|espuma|habla|ojos|toda|asi
chueco|viro|torcio|enredao|enredado|enredada|trabada ~boca|cara|hablando|habla|entiende
& pecho brazo|sudor|quijada|izquierdo
& duele brazo|quijada|chest pecho|chest|izquierdo|brazo
estoy|desvaneciendo|voy ~yendo|desvaneciendo|nubla !a|al|para
se.me.nubla
fui|me_fui|di|pegue|sali contra|del|en arbol|poste|camino|carretera|zanja|muro|barranco
trago|trague|comio ~pila|boton|moneda|imanes|cloro
huele ~gas
vomite|arroje|escupo|vomito ~cafe|espuma|negro|rosa
sin.vista
marque|marca|satura #40-89
#60-89 #25-55
cara|boca de.lado|chueca|agua
no.siento las_piernas|los_pies|la_mano|el_brazo
corte|corto ~sierra|toallas|machete
queme|quemo ~aceite|agua|piel|cae|ampollas
me.pegue volante|cabeza|pecho
tomo|bebio|trago ~limpiador|clorox|botella|fabuloso ~arde|boca|nino
mordio|pico vibora|avispa|arana|serpiente|alacran|abeja
lengua mordida
se.me.va el.aire
nopuedo respirar
azucar ~hi|aparato|perdido|temblando`,
  },
  {
    id: 'es-more-harm',
    tier: harmful,
    say: `siguiendolo|siguiendola ~machete|cuchillo|pistola|carro|casa
no.sale|salen.vivo|viva|vivos
echando|echo|echandole algo ~cafe|comida|sopa
balas|tiros|plomo ~pa|para.todos|ella|el|ellos
va.a.haber.muertos|sangre
si.no.es.mia
dos.balas
endemoniado|endemoniada|poseido|poseida|demonio ~bebe|nino|nina|hijo|hija|ahogar|quemar
prender|prendo|quemar.la.casa
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
  {
    id: 'es-mind',
    tier: concern,
    say: `noches|dias|horas|duermo|dormir|dormido|dormi|sueno ~increible|energia|genial|poderoso|invencible|limpie|limpiando|gaste|mejor|ideas|cansada|cansado|pila|mil|despierta|despierto|maravilla|acelerada|acelerado
gaste|gastado|gastando|compre ~miles|ahorros|tarjeta|renta|mil|dinero|dolares|tarjetas|pesos|todo
acelerado|acelerada|mania|maniaco|maniaca|euforico|euforica|eufo|invencible|hiperactivo|hiperactiva|euforica|irritable|bipolar
mente|pensamientos|cabeza|ideas ~rapido|mil|paran|acelerados|parar|velocidad|vueltas|acelerada|callan|carrera
elegido|elegida|mision|poderes
veo|viendo|oigo|oyendo|escucho|escuchando|vi|oi|ve|oye|escucha|siento|oir|ver ~voces|cosas|sombras|gente|bichos|personas|ruidos|muertos|alguien|caras|colores|presencias|insectos|figuras|demonios|luces|raras
alucinar+|alucinacion|alucinaciones|alucino|delirio|delirios|paranoia|paranoico|paranoica|psicosis|desconectado|desconectada|disociar+|disociado|disociada|flotando|irreal|viajado|viajada|alusinaciones|aluciando|disociacion|psicotico|desrealizacion
vigilan|persiguen|siguen|espian|observan|siguiendo|vigilando|espiando|persiguiendo|mirando|observando|envenenando|escuchan|graban|sigue|vigila|persigue|grabando|escuchando|envenenar
no soy|siento|estoy|parece|es|son|estan|nada yo|real|cuerpo|reales|aqui|misma|mismo
todo raro|irreal|sueno|falso|pelicula|extrano
siento raro|rara|ido|ida|lejos|fuera|robot|extrano|extrana|drogado|drogada|desubicado|desubicada|perdido|perdida
fuera cuerpo
lagunas|memoria|olvidan|olvido|acuerdo|recuerdo
no me acuerdo|recuerdo`,
  },
  {
    id: 'es-body',
    tier: concern,
    say: `sangre|ardor|arde|duele|quema|rosa|rojo|roja|ardiendo|dolor|molestia|cafe|oscura|oscuro|ganas|tinto|molestias ~orinar|orina|pipi|orino|vejiga|pis|bano|mear|orine|rinones
orinar|orina|pipi|orino|vejiga|pis|orine|mear|orinando ~sangre|arde|duele|quema|ardor|dolor|rato|cada|rojo|roja|rosa|seguido|mucho|oscura|turbia|cafe|aguanto|frecuencia|minutos|gotas
vejiga|rinon|rinones|cistitis|infeccion|urinaria|incontinencia
embarazada|embarazo|prenada|prenada|embarace|encinta|lactando|amamantando|pecho_al|embarasada
prueba|test ~positiva|positivo|rayitas
retraso|atrasada|atraso|regla|periodo ~baja|bajo|semanas|bajado|llega|retraso|tarde|llegado|mes
no bajado|baja|bajo|llegado|llega regla|periodo|menstruacion
maneje|manejado|manejo|manejando|conduje|manejar|guie|guiando|conducir|guie|conduciendo|maneje ~casa|trabajo|despues|antes|sesion|tratamiento|infusion|ayer|anoche|hoy|24|horas|mismo|clinica|cita|manana|misma|solo|sola|tienda|regreso
agarre|use el|maquinaria carro|coche|volante|troca
nausea|nauseas|vomito|vomitos|vomitar+|vomite|vomitando|asco|basca|guacara|deponer|devolver|devolvi|vomitpic|vomitado|depuse|arcadas|nauseabunda|nausias|revuelto
mareo|mareos|marear+|mareado|mareada|vertigo|atarantada|atarantado|aturdida|aturdido|maree|vueltas|desvanecimiento|taranto|debil|debilidad|mareito
estomago|panza|barriga ~duele|revuelto|dolor|mal|vueltas
dolor|duele|duelen|jaqueca|migrana|migranas|adolorido|adolorida|punzadas|calambres|ardor|dolores
hinchado|hinchada|hinchazon|moreton|moretones|morado|inflamado|inflamada|infectado|ronchas|comezon|sarpullido|temblor|temblores|temblando|tiemblo|sudando|sudor|escalofrios|fiebre|calentura|hormigueo|adormecido|entumido|borroso|borrosa|ictericia|diarrea|estrenido|amarillo|tieso|palpitaciones|tembladera|temperatura|entumecido
presion ~alta|baja|subida|subio|bajo|#140-169
me siento|sentia|senti|cayo|sienta|caen|puse|puso|pongo|encuentro mal|debil|enferma|enfermo|pesimo|pesima|fatal|peor|terrible|horrible|asqueado
efecto|efectos|reaccion secundario|secundarios|a|mala
cai|cayo|resbale|tropece|caida`,
  },
  {
    id: 'es-habits',
    tier: concern,
    say: `tome|tomando|tomado|bebi|bebiendo|bebido|tomo|emborrache|emborracho|beber|chupe|chupando|tomar|eche|pistie|pisteando|jale|beba ~cerveza|cervezas|alcohol|vino|tequila|copas|tragos|ron|whisky|licor|vodka|trago|copa|birras|chelas|caguamas|cheves|chela|aguardiente|frias|heladas|mucho_anoche|mezcal
borracho|borracha|peda|emborrache|ebrio|ebria|crudo|cruda|alcohol|alcoholico|alcoholica|cerveza|cervezas|tequila|chupe|bebida|cantina|briago|pedo|beber|bebiendo
recaer|recai|recaida|recayo|consumir+|consumi|fumar+|fume|drogar+|drogas|droga|cocaina|coca|marihuana|mota|cristal|heroina|perico|meta|tusi|hongos|lsd|mezclar|porro|crack|piedra|ketamina|extasis|drogue|drogado|drogada|adiccion|adicto|adicta|abstinencia|yerba|weed
ansias|antojo|ganas.de consumir|ketamina|tomar|drogarme|mas_ketamina|beber
no|sin|casi|apenas|poco|nada|ni ~dormir|dormido|duermo|duerme|comido|como|comer|sueno|pegado|hambre|apetito|dormi|come|comi|ojo|bocado|comiendo|durmiendo !tarde|en casa
insomnio|desvelado|desvelada|desvelo|pesadillas|pesadilla|apetito|inapetencia|anorexia|atracones
llevo|paso|tengo ~sin dormir|comer|banarme|medicina|medicamento|tomar|salir|probar
horas ~dormido|dormi|durmiendo|duermo|dormida
bajado|perdido|bajando|subido|baje|perdi peso|kilos|libras
se|me|ya|quede|sin|acabo|acabaron|termino|terminaron|acabando|queda|quedan|acaba ~MEDS|receta|refill|resurtido
MEDS|receta ~acabo|acabaron|termino|terminaron|perdi|robaron|acabando|quedan|surten|surtir|vencio|olvide|hay|agoto|termine
deje|dejar|dejado|suspendi|suspender|parar|pare|olvide|olvido|salte|dejo|deja|dejando|quitar|cambiar|cambiaron|cambio|bajar|subir|subieron|brinque|bajaron|quitaron|negaron|tomado|tomar|mezclar|tomo|tomando|rehusa|combinar|puedo|necesito|negando ~MEDS|dosis|receta|tratamiento|sertralina|antidepresivo|resurtido|resurtir
receta|recetas|resurtido|refill|resurtir|surtir|surten|surtieron
farmacia|seguro|aseguranza ~no|niega|nego|quiere|cubre|niegan|quieren|dan|dice|cancelo
no|sin|ni he|puedo|puede comido|dormido|comer|dormir|come|duerme
no|ni he|ha comido|dormido
bebi|tome|fume anoche|ayer|mucho|otra|mota
no|sin|poca|nada tengo hambre|apetito|sueno
no|perdi encuentro|tengo|consigo|mi MEDS`,
  },
  {
    id: 'es-violence-suffered',
    tier: concern,
    say: `me|nos pega|pego|golpea|golpeo|pegaron|golpearon|maltrata|amenaza|amenazo|empujo|cacheteo|viola|violo|violaron|lastima|lastimo|ahorco|grita|abusa|abuso|patea|pateo|agrede|agredio|pegan|insulta|encerro|encierra|pego|quemo|jalo|pegado|golpeado|amenazado|estrangulo|persigue|asalto|asaltaron|quito|corrieron|corrio|jalonea|jaloneo|sigue|humilla|madreo|madrea|toco
KIN me|nos pega|pego|golpea|golpeo|maltrata|amenaza|grita|corrio|toco|amenazo
miedo|temo|pavor ~el|mi|ella|casa|ex|pareja|esposo|marido|vida|papa
violencia|maltrato|abuso|violacion|abusivo|golpes|golpiza|moretones|acosa|acoso|agresivo
no segura|seguro|estoy|siento casa|segura|seguro|aqui|salvo !manejar
le.tengo miedo
sin casa|hogar|techo`,
  },
  {
    id: 'es-contact',
    tier: concern,
    say: `llamen|llame|llamar|llamenme|llameme|llamame|marquen|marquenme|marqueme|marcar|hablenme|hableme|llamada|comuniquen|comuniquense|comuniquese|hablen|contactar|contacten|llamaran|llaman|marcarme|llamarme|hablarme|contesten|contestan|contestarme|llamado|contesta|marcame
hablar|platicar|comunicar+me|ver|consultar|preguntar|contactar|preguntarle|decirle|verme|hable|hablarle ~doctor|doctora|alguien|enfermera|medico|terapeuta|psicologo|psiquiatra|dr|dra|ustedes|persona|clinica|medica|doc|psicologa|encargado|enfermero|usted
necesito|ocupo|quiero|quisiera|urge|puede|pueden|podria|gustaria ayuda|hablar|alguien|doctor|doctora|platicar|apoyo|orientacion|verme|atiendan|consejo|asesoria !con la.cita|para.la.cita
alguien ahi|llame|puede|conteste|ayude|hable
hay.alguien
urgente|urge|urgentemente|pronto.posible
duda|dudas|pregunta|preguntas|preocupa|preocupado|preocupada|consulta|preocupacion
solo|sola siento|estoy|muy|tan|aqui|y
siento|estoy|muy|tan|sintiendo solo|sola|aislado|aislada
ayuda !con`,
  },
  {
    id: 'es-low',
    tier: concern,
    say: `triste|tristeza|deprimido|deprimida|depresion|depre|desesperado|desesperada|desesperacion|desesperanza|ansiedad|ansioso|ansiosa|angustia|angustiado|angustiada|panico|vacio|vacia|miserable|llorar+|llorando|lloro|llanto|llore|destrozado|destrozada|inutil|perdido|perdida|bajon|hundido|hundida|nervios|culpa|fatal|pesimo|pesima|hundiendo|derrumbando|derrumbe|crisis|agobiado|agobiada|abrumado|abrumada|sufro|sufriendo|sufrir|irritable|enojado|enojada|coraje|rabia|irritada|irritado|ira|desanimado|desanimada|desanimo|apagado|apagada|desmotivado|cryingpic|tormento|horrible|oscuridad|oscuros|asustada|asustado|aterrada|duelo|impotencia|desecha|desecho|deshecha|deshecho|devastada|devastado|rota|sufrimiento|desmoronando|recaida|insoportable|caida|decaida|decaido|agitado|agitada|inquieto|inquieta|desgano|insensible|bloqueada|bloqueado|frustrado|frustrada|asusta|aguitado|aguitada|achicopalada
no bien|levanto|salir|cama|siento|disfruto|funciona|funcionando|ayuda|ayudando|mejora|mejorando|sirve|sirviendo|efecto|ganas|animo|levantarme|concentrar|concentro|fuerzas|energia|mejoria|cambio|mejoro|haciendo|sirvio|hizo|nada|ayudo|diferencia|puedo.parar|paro|dejo
muy|bien|re|bastante|ando|estoy|toy|tan|siento|sigo|peor|sintiendo|todo|super mal|peor|bajo|baja|bajoneada|bajoneado|pal|ansiosa|feo|malita|malito|jodido|jodida
peor|empeorar+|empeoro|empeorando|empeore|empeorado
sin esperanza|ganas|animo|fuerzas|energia|fe|esperanzas
ataque|ataques|crisis nervios|panico|ansiedad|llanto
pensamientos|ideas feos|negativos|malos|raros|oscuros|feas|intrusivos|malas
volvio|regreso|volver|regresando|volviendo|vuelve|regresaron|volvieron ~depresion|tristeza|ansiedad|todo|sintomas|pensamientos
depresion ~volvio|regreso|regresando|fuerte|vuelto
se|ya paso|quito|fue|duro|acabo|dura efecto|mejoria|efectos|alivio
murio|fallecio|perdi|enterramos|divorcio|separamos|separacion|despidieron|dejo|corrieron ~mi|hijo|trabajo|mama|papa|esposo|esposa|hermano|hermana|bebe|divorcio|embarazo|novio|novia|abuela|abuelo
no.me|esta|sirve funciona|funcionando|ayuda|sirve|hace`,
  },
  {
    id: 'es-visit',
    tier: concern,
    say: `cancelar+|cancelo|cancelen|cancele|reagendar+|reprogramar+|posponer|reagenden|aplazar|reprogramen|reagendo
cambiar|mover|perdi|falte|olvido|olvide|faltar|falto|fui|ir|llegue|asistir|puedo|adelantar|paso|perder|asisti|dejar|atender|necesito|seguir|llegar|suspender|continuar|posponer|podre|voy|pude|parar ~cita|sesion|infusion|consulta|citas|tratamiento|terapia|sesiones|infusiones
no puedo|podre|pude|voy|quiero|pudo|alcance|tengo|llego ~ir|llegar|asistir|cita|transporte|quien|sesion|ride|raite|aventon|pagar
no quiero|deseo|pienso|voy seguir|continuar|ir|volver tratamiento|terapia|mas|sesiones|infusiones
terapia|cuidados intensiva|intensivos
uci|intubado|intubada|intubaron|intubar|entubado|entubada|entubaron
en.coma !inducido_no
hospital|hospitalizado|hospitalizada|internado|internada|internaron|carcel|preso|psiquiatrico|detenido|cirugia|operaron
preocupado|preocupada|preocupa ~por|mi|KIN
mi.KIN ~no|raro|rara|encerrado|encerrada|perdido|perdida|desaparecio|desaparecida|actua|se
murio|fallecio|fallecido|fallecida|muerto`,
  },
]
