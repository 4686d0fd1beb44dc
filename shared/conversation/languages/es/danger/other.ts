// Spanish: danger to others, what needs 911, and what a person should look at the same day.
import type { Rule } from '../../../hearing/types.ts'

const harmful = 'harm-to-others'
const medical = 'medical'
const concern = 'concern'

export const other: readonly Rule[] = [
  {
    id: 'es-harm',
    tier: harmful,
    say: `lo|la|los|las|le|les ~1 voy|quiero|kiero|quisiera|vamos|gustaria|puedo|pienso|juro ~2 a? ~1 ATTACK
lo|la|los|las|le|les ~1 ATTACK1 !el|luz
WILL|WANT ~2 ATTACKTHEM
WILL|WANT|voces|voz ~4 ATTACK ~1 a|al ~1 mi|el|la|los|ese|esa|un|alguien|todos|PEOPLE|todo
ATTACK|ATTACKTHEM|mate|matara|maten ~1 a|al ~2 PEOPLE
ganas|pensamientos|impulsos|ideas|miedo|pienso|pensado|pensando|imagino|voces|voz|planeo|suenos ~4 ATTACK|ATTACKTHEM ~2
ATTACKED ~1 a|al ~2 KIN|PEOPLE
lo|la|le|les|los ATTACKED ~2
a|al mi ~1 KIN lo|la|le ~1 ATTACKED
meter+lo|meter|meto|dar+lo|dar|doy|pegar+lo|pegar|pego|metere|dare|echar ~2 balazo|tiro|plomazo|cuchillazo|machetazo|bala|cuchillo|tiros|navajazo|paliza|balazos|machetazos|golpiza|plomo|madriza
pensamientos|ideas|instintos homicidas|violentos|asesinos|homicida|asesino
homicida|homicidas|asesinar+|asesinar+lo
van|va|me ~1 a? ~1 pagar|arrepentir|pagaran ~2
todos|alguien|ellos|ustedes ~1 van|va a? ~1 morir|pagar|sangrar
hombre|mujer ~1 muerto|muerta
desquitar+me|vengar+me|venganza
se va|van a morir ~1
manos encima ~2
ahorque|estrangule|apunale|golpee|ahorcar|ahogue|apuñale|acuchille|sacudi ~2 a|mi|al
quiere|va|amenaza|dice|dijo ~4 matarlos|matarlo|matarla|matarnos|matar a|lastimar a|matarlas|ATTACKTHEM
matanza|masacre|tiroteo|balacera ~2`,
  },
  {
    id: 'es-chest',
    tier: medical,
    say: `& 7 pecho PAIN|pesado|aplastado|siento|quema|punzada|peso|apretando|aprieta|oprime|oprimido|fuerte|ardiendo|tieso|agudo
& 6 corazon acelerado|rapido|salir|explotar|late|latiendo|corre|brinca|palpita|fuerte|para|parando|duele|dolor|acelera|taquicardia|latidos|sale|disparado|carrera|saltando|saltado|galope|desbocado
infarto|infartando|taquicardia|palpitaciones|arritmia|paro cardiaco|infartar+
ataque al|cardiaco|de corazon|corazon
brazo izquierdo
brazo|mandibula|quijada ~2 dormido|adormecido|duele|entumido|entumecido ~4 pecho|izquierdo
pulso|latidos|ritmo|corazon|pulsaciones|frecuencia ~5 #125-300
#125-300 ~1 latidos|pulsaciones|pulso
presion ~5 #170-300
#170-300 #95-180
#170-300 sobre|con|entre|por #80-180
presion ~3 altisima|cielo|nubes|subio|disparada|disparo|muy|bajisima|elevadisima|techo|cielos|alta|por`,
  },
  {
    id: 'es-breath',
    tier: medical,
    say: `no|sin|apenas|cuesta|dificil|dificultad|trabajo|problemas|casi|batallando|puedo|batalla|deja|dejo|falta|mal|trabajos|costando ~4 respirar|respira|respiro|aire|respiracion|respirando|aliento|resuello
falta|faltando|falto|jala|alcanza|llega|entra|pasa|llegando|pega ~2 aire|respiracion|aliento|oxigeno
me|se ~1 ahogo|ahogando|asfixio|asfixiando|ahoga|asfixia|asfixiar|atraganto|atragantando|ahogandome
agitado|agitada|silbido|pecho ~2 respirar|pecho
labios|cara|dedos|unas|boca|morado|morada ~3 azul|azules|morado|morados|morada|moradas|palida
ponerse|puso|poniendo|esta|puse ~1 morado|morada|azul
oxigeno|saturacion|oximetro ~4 #40-89|bajo|baja
inhalador`,
  },
  {
    id: 'es-allergy',
    tier: medical,
    say: `garganta|lengua|labios|cara|boca|ojos|cuello ~3 cierra|cerrando|hinchado|hinchada|hincho|hinchando|hinchados|hinchar|inflamado|inflamada|inflo|inflamando|cerro|cierre|hincha|inflamo|hinche|inflada|inflado|inflando|hinchó
cerrando|hincho|hinchando|hinchada|inflamo|cierra|hincharon|hinchado|cerro|inflando|inflo|hincharse ~4 garganta|lengua|labios|cara|boca|ojos|pescuezo
ronchas|urticaria|sarpullido ~5 respirar|cuerpo|todo|garganta|cara|aire|hinchada
reaccion ~1 alergica|alergia
alergico|alergica ~1 a|al
anafilaxia|anafilactico|epipen|shock|choque anafilactico`,
  },
  {
    id: 'es-seizure',
    tier: medical,
    say: `convulsion|convulsiones|convulsionar+|convulso|epileptico|epilepsia|convulciones|combulsiones|convulsiona
ataque epileptico|epilepsia
espuma ~2 boca
desmayar+|desmayo|desmaye|desmayado|desmayada|desmayarme|desvaneci|desvanecio|desmayarse|inconsciente|inconciente|desplomo|desplome|desvanecida|desmayos|privo|desmallo|desmaye|desvanecer
perdi|perdio|perder|perdiendo|pierde|pierdo ~1 el|conocimiento|conciencia|la|consciencia ~1 conocimiento|conciencia|vista|vision|consciencia|vista
no ~1 despierta|desperta|responde|reacciona|contesta|despertar|despierto|desperto|despertarlo|despertarla|respira|levanta|mueve|habla|reaccionar|reacciono|respondia|vuelve en ~2 !mensajes|telefono|llamadas|mis|los
no ~2 puedo|podemos|logro|pudo|pude|consigo ~1 despertar+lo|levantarlo|levantarla|reaccionar|despertar|mover|moverme|hablar|caminar|pararme|hacer que
golpe|golpeo|golpee|pego|pegue|abrio|abri|partio|descalabro|golpie|pegaron|descalabre ~3 cabeza ~8
cabeza ~4 golpe|golpee|sangre|sangra|sangrando|golpeo|golpeada
cai|cayo|caido|caida|resbale|tropece|caer ~8 cabeza|sangre|sangrando|confundida|confundido|vomitando|escaleras|levantar|mover|rompi|fractura|inconsciente|hueso|cadera|vomito|escalera|quebro|quebre|roto`,
  },
  {
    id: 'es-stroke',
    tier: medical,
    say: `derrame|embolia|apoplejia|cerebrovascular|trombosis|ictus|aneurisma
cara|boca|ojo|lado|parpado|brazo|pierna|mitad ~4 chueca|caida|torcida|cayo|dormida|dormido|entumida|paralizada|paralizado|adormecida|adormecido|entumecido|entumecida|colgada|paralizo|torcio|virada|caido|ladeada|chueco|torcido|debil|durmio|viro|siento
adormecido|adormecida|dormido|dormida|entumido|entumida|entumecido|entumecida|paralizado|durmio|adormecio ~4 cara|lado|brazo|pierna|cuerpo|mitad
no ~1 puedo|puede ~1 hablar|ver|mover|caminar|tragar ~1 !con|contigo|ahorita|ahora|por|mucho|a|el|hoy|mas
habla|hablo|hablar|hablando ~3 raro|enredado|arrastrando|trabado|mal|cuatrapeado|incoherente|incoherencias|arrastra|enreda|enredada|barrido|rara|traba|entiende
arrastra|arrastrando|arrastro|traban|enredan ~2 palabras|lengua
lengua ~2 traba|pesada|enreda|dormida
peor|terrible|fuertisimo|insoportable|repentino|explotar|horrible|golpe ~4 dolor ~1 de ~1 cabeza
dolor ~1 de ~1 cabeza ~4 peor|fuertisimo|insoportable|repente|horrible|vida|nunca|terrible|golpe|trueno
cabeza ~3 explota|explotar|estalla|estallar|revienta|reventar|zumba
no veo|ve ~1 nada|bien|de|borroso|$|por ~1
perdi|perdio la vista
veo|vista|viendo|vision ~1 doble|borroso|borrosa|nublada|negro|negra|nublado
confundido|confundida|desorientado|desorientada|delirando|delira|incoherencias ~2
no sabe|reconoce|recuerda|conoce ~2 donde|quien|nadie|nombre|familia|nos|me`,
  },
  {
    id: 'es-bleeding',
    tier: medical,
    say: `sangrado|sangre|sangrando|sangra|hemorragia|sangro|desangrando|desangra|sangrar|bloodpic ~5 para|mucho|mucha|detiene|parar|vomito|cabeza|deja|detener|quita|chorro|chorros|nariz|oidos|horas|toallas|bastante|boca|montones|coagulos|pedazos
no ~3 para|deja|detiene|parar|quita|paro|puedo ~3 sangrar|sangre|sangrado|sangrando|hemorragia
vomito|vomite|vomitando|toser|tosiendo|escupo|escupiendo|popo|evacue|heces|excremento|vomitar|tose|obrando ~3 sangre
hay|mucha|perdido|perdiendo|perdio ~1 sangre
hemorragia|desangrando|desangrar+se
popo|heces|excremento ~2 negro|negra|negras
aborto|abortando`,
  },
  {
    id: 'es-ingested',
    tier: medical,
    say: `KIDS ~4 trago|comio|tomo|agarro|metio|tragaron|comieron|tomaron|bebio|encontro|chupo|tragado|comido ~4 MEDS|POISON|frasco|bote|gomitas|parche
se ~1 comio|trago|tomo|tomaron|comieron ~3 mis|mi|unas|de mis ~1 MEDS
tome|tomo|tomado|tomaste|di|dio|trague|tomando|puse|inyecte|dieron|tomar ~4 doble|dos|error|equivocada|equivocacion|equivocadas|accidente|demas|equivocado|dosis|mezcle|mas|ajena|triple|tres|extra|equivoque|querer ~2
equivoque|confundi|equivoco|confundio ~3 MEDS|dosis|tome
error|accidente|querer|equivocacion|distraido|distraida|olvido ~4 tome|trague|bebi|doble|tomo|MEDS|di
doble|dos dosis|veces ~2 
mezcle|mezclo|revolvi|mezclar ~4 MEDS|alcohol|cerveza|vino
narcan|naloxona
azucar|glucosa ~4 #10-55|#400-900|baja|bajo|bajisima
control de venenos|envenenamiento
intoxicar+|intoxicado|intoxicada|intoxique|envenenado|envenenada|envenene`,
  },
  {
    id: 'es-crash',
    tier: medical,
    say: `choque|choco|chocamos|chocado|chocaron|volque|volco|volcamos|estrelle|estrello|accidente|accidentado|accidentada|chocar|atropello|atropellaron|atropelle|atropellado ~6 carro|auto|camion|saliendo|poste|arbol|manejando|coche|troca|regreso|regresando|sesion|tuve|casa|clinica|infusion|tratamiento|trafico|contra|moto|sangre|venia|con|automovilistico|tuvimos|un|bicicleta|cita|lastimado|hospital|ayer|hoy
tuve|tuvimos|tuvo|hubo|tuvieron ~1 accidente|choque
maneje|manejando|manejar|manejo|maneje|conduje|iba|venia ~6 choque|choco|choqué|pegue|estrelle|sali|volque|atropelle|poste|zanja|cuneta
me|nos chocaron|atropellaron|choque|estrelle|accidente|volque|atropello
bolsas ~1 aire`,
  },
  {
    id: 'es-emergency',
    tier: medical,
    say: `ambulancia|ambulancias|paramedicos|paramedico
manden|llamen|llame|llamar|llamo|llamando|marque|llamamos ~2 911|ambulancia|emergencias
emergencia|urgencia medica
estoy|vamos|voy|fui|esta|llevaron|llevando|llevo|lleve|ir|llevamos|camino|va|llevar|vine|llevarlo|llevarla|internaron|ando|rumbo ~3 emergencias|urgencias|emergencia|hospital|er
debo|deberia|tengo|hay ~2 ir ~2 hospital|emergencias|urgencias
no ~2 puedo|orino|orinado|podido|sale|orinar|hecho|orina|logro ~4 orinar|orina|pipi|hacer|nada|mear|horas|orino|pis ~3 nada|desde|todo|horas|ayer|dia|pipi|orina|orinar|$
vejiga ~3 llena|explota|reventar|explotar|revienta
fiebre|calentura|temperatura ~3 #39-43|#102-108|alta|altisima|muy
#39-42 ~1 fiebre|calentura|temperatura
dolor ~2 insoportable|terrible|fuertisimo|horrible|intenso|agudo|muy
cuello ~1 tieso|rigido
quemadura|quemaduras|queme ~3 grave|tercer|agua
electrocuto|corriente`,
  },
  {
    id: 'es-mind',
    tier: concern,
    say: `noches|dias|horas|duermo|dormir|dormido|dormi|sueno ~8 increible|energia|genial|poderoso|invencible|limpie|limpiando|gaste|mejor|ideas|cansada|cansado|pila|mil|despierta|despierto|maravilla|acelerada|acelerado
gaste|gastado|gastando|compre ~4 miles|ahorros|tarjeta|renta|mil|dinero|dolares|tarjetas|pesos|todo
acelerado|acelerada|mania|maniaco|maniaca|euforico|euforica|eufo|invencible|hiperactivo|hiperactiva|eufórica|irritable|bipolar
mente|pensamientos|cabeza|ideas ~4 rapido|mil|paran|acelerados|parar|velocidad|vueltas|acelerada|callan|carrera
elegido|elegida|mision|poderes
veo|viendo|oigo|oyendo|escucho|escuchando|vi|oi|ve|oye|escucha|siento|oir|ver ~4 voces|cosas|sombras|gente|bichos|personas|ruidos|muertos|alguien|caras|colores|presencias|insectos|figuras|demonios|luces|raras
alucinar+|alucinacion|alucinaciones|alucino|delirio|delirios|paranoia|paranoico|paranoica|psicosis|desconectado|desconectada|disociar+|disociado|disociada|flotando|irreal|viajado|viajada|alusinaciones|aluciando|disociacion|psicotico|desrealizacion
vigilan|persiguen|siguen|espian|observan|siguiendo|vigilando|espiando|persiguiendo|mirando|observando|envenenando|escuchan|graban|sigue|vigila|persigue|grabando|escuchando|envenenar
no ~1 soy|siento|estoy|parece|es|son|estan|nada ~2 yo|real|cuerpo|reales|aqui|misma|mismo ~1 
todo ~2 raro|irreal|sueno|falso|pelicula|extrano
siento ~2 raro|rara|ido|ida|lejos|fuera|robot|extrano|extrana|drogado|drogada|desubicado|desubicada|perdido|perdida
fuera ~2 cuerpo
lagunas|memoria|olvidan|olvido|acuerdo|recuerdo ~2
no ~1 me ~1 acuerdo|recuerdo`,
  },
  {
    id: 'es-body',
    tier: concern,
    say: `sangre|ardor|arde|duele|quema|rosa|rojo|roja|ardiendo|dolor|molestia|cafe|oscura|oscuro|ganas|tinto|molestias ~4 orinar|orina|pipi|orino|vejiga|pis|bano|mear|orine|rinones
orinar|orina|pipi|orino|vejiga|pis|orine|mear|orinando ~4 sangre|arde|duele|quema|ardor|dolor|rato|cada|rojo|roja|rosa|seguido|mucho|oscura|turbia|cafe|aguanto|frecuencia|minutos|gotas
vejiga|rinon|rinones|cistitis|infeccion|urinaria|incontinencia
embarazada|embarazo|embarazo|preñada|prenada|embarace|encinta|lactando|amamantando|pecho al|embarasada
prueba|test ~3 positiva|positivo|rayitas
retraso|atrasada|atraso|regla|periodo ~3 baja|bajo|semanas|bajado|llega|retraso|tarde|llegado|mes
no ~2 bajado|baja|bajo|llegado|llega ~2 regla|periodo|menstruacion
maneje|manejado|manejo|manejando|conduje|manejar|guie|guiando|conducir|guie|conduciendo|manejé ~6 casa|trabajo|despues|antes|sesion|tratamiento|infusion|ayer|anoche|hoy|24|horas|mismo|clinica|cita|manana|misma|solo|sola|tienda|regreso
agarre|use ~1 el|maquinaria ~1 carro|coche|volante|troca
nausea|nauseas|vomito|vomitos|vomitar+|vomite|vomitando|asco|basca|guacara|deponer|devolver|devolvi|vomitpic|vomitado|depuse|arcadas|nauseabunda|nausias|revuelto
mareo|mareos|marear+|mareado|mareada|vertigo|atarantada|atarantado|aturdida|aturdido|mareé|vueltas|desvanecimiento|taranto|debil|debilidad|mareito
estomago|panza|barriga ~3 duele|revuelto|dolor|mal|vueltas
dolor|duele|duelen|jaqueca|migrana|migranas|adolorido|adolorida|punzadas|calambres|ardor|dolores
hinchado|hinchada|hinchazon|moreton|moretones|morado|inflamado|inflamada|infectado|ronchas|comezon|sarpullido|temblor|temblores|temblando|tiemblo|sudando|sudor|escalofrios|fiebre|calentura|hormigueo|adormecido|entumido|borroso|borrosa|ictericia|diarrea|estreñido|amarillo|tieso|palpitaciones|tembladera|temperatura|entumecido
presion ~3 alta|baja|subida|subio|bajo|#140-169
me ~2 siento|sentia|senti|cayo|sienta|caen|puse|puso|pongo|encuentro ~2 mal|debil|enferma|enfermo|pesimo|pesima|fatal|peor|terrible|horrible|asqueado
efecto|efectos|reaccion ~1 secundario|secundarios|a|mala
cai|cayo|resbale|tropece|caida ~2 `,
  },
  {
    id: 'es-habits',
    tier: concern,
    say: `tome|tomando|tomado|bebi|bebiendo|bebido|tomo|emborrache|emborracho|beber|chupe|chupando|tomar|eche|pistie|pisteando|jale|beba ~5 cerveza|cervezas|alcohol|vino|tequila|copas|tragos|ron|whisky|licor|vodka|trago|copa|birras|chelas|caguamas|cheves|chela|aguardiente|frias|heladas|mucho anoche|mezcal
borracho|borracha|peda|emborrache|ebrio|ebria|crudo|cruda|alcohol|alcoholico|alcoholica|cerveza|cervezas|tequila|chupe|bebida|cantina|briago|pedo|beber|bebiendo
recaer|recai|recaida|recayo|consumir+|consumi|fumar+|fume|drogar+|drogas|droga|cocaina|coca|marihuana|mota|cristal|heroina|perico|meta|tusi|hongos|lsd|mezclar|porro|crack|piedra|ketamina|extasis|drogue|drogado|drogada|adiccion|adicto|adicta|abstinencia|yerba|weed
ansias|antojo|ganas de ~2 consumir|ketamina|tomar|drogarme|mas ketamina|beber
no|sin|casi|apenas|poco|nada|ni ~4 dormir|dormido|duermo|duerme|comido|como|comer|sueno|pegado|hambre|apetito|dormi|come|comi|ojo|bocado|comiendo|durmiendo ~1 !tarde|en casa
insomnio|desvelado|desvelada|desvelo|pesadillas|pesadilla|apetito|inapetencia|anorexia|atracones
llevo|paso|tengo ~3 sin ~1 dormir|comer|banarme|medicina|medicamento|tomar|salir|probar
horas ~3 dormido|dormi|durmiendo|duermo|dormida
bajado|perdido|bajando|subido|baje|perdi ~2 peso|kilos|libras
se|me|ya|quede|sin|acabo|acabaron|termino|terminaron|acabando|queda|quedan|acaba ~3 MEDS|receta|refill|resurtido ~2
MEDS|receta ~4 acabo|acabaron|termino|terminaron|perdi|robaron|acabando|quedan|surten|surtir|vencio|olvide|hay|agoto|termine
deje|dejar|dejado|suspendi|suspender|parar|pare|olvide|olvido|salte|dejo|deja|dejando|quitar|cambiar|cambiaron|cambio|bajar|subir|subieron|brinque|bajaron|quitaron|negaron|tomado|tomar|mezclar|tomo|tomando|rehusa|combinar|puedo|necesito|negando ~5 MEDS|dosis|receta|tratamiento|sertralina|antidepresivo|resurtido|resurtir
receta|recetas|resurtido|refill|resurtir|surtir|surten|surtieron
farmacia|seguro|aseguranza ~4 no|niega|nego|quiere|cubre|niegan|quieren|dan|dice|cancelo`,
  },
  {
    id: 'es-violence-suffered',
    tier: concern,
    say: `me|nos ~1 pega|pego|golpea|golpeo|pegaron|golpearon|maltrata|amenaza|amenazo|empujo|cacheteo|viola|violo|violaron|lastima|lastimo|ahorco|grita|abusa|abuso|patea|pateo|agrede|agredio|pegan|insulta|encerro|encierra|pegó|quemo|jalo|pegado|golpeado|amenazado|estrangulo|persigue|asalto|asaltaron|quito|corrieron|corrio|jalonea|jaloneo|sigue|humilla|madreo|madrea|toco
KIN ~2 me|nos ~1 pega|pego|golpea|golpeo|maltrata|amenaza|grita|corrio|toco|amenazo
miedo|temo|pavor ~3 el|mi|ella|casa|ex|pareja|esposo|marido|vida|papa
violencia|maltrato|abuso|violacion|abusivo|golpes|golpiza|moretones|acosa|acoso|agresivo
no ~1 segura|seguro|estoy|siento ~2 casa|segura|seguro|aqui|salvo ~2 !manejar
le tengo ~1 miedo
sin ~1 casa|hogar|techo`,
  },
  {
    id: 'es-contact',
    tier: concern,
    say: `llamen|llame|llamar|llamenme|llameme|llamame|marquen|marquenme|marqueme|marcar|hablenme|hableme|llamada|comuniquen|comuniquense|comuniquese|hablen|contactar|contacten|llamaran|llaman|marcarme|llamarme|hablarme|contesten|contestan|contestarme|llamado|contesta|marcame
hablar|platicar|comunicar+me|ver|consultar|preguntar|contactar|preguntarle|decirle|verme|hable|hablarle ~3 doctor|doctora|alguien|enfermera|medico|terapeuta|psicologo|psiquiatra|dr|dra|ustedes|persona|clinica|medica|doc|psicologa|encargado|enfermero|usted
necesito|ocupo|quiero|quisiera|urge|puede|pueden|podria|gustaria ~2 ayuda|hablar|alguien|doctor|doctora|platicar|apoyo|orientacion|verme|atiendan|consejo|asesoria !con la cita|para la cita
alguien ~1 ahi|llame|puede|conteste|ayude|hable
hay alguien
urgente|urge|urgentemente|pronto posible
duda|dudas|pregunta|preguntas|preocupa|preocupado|preocupada|consulta|preocupacion
solo|sola ~1 siento|estoy|muy|tan|aqui|y
siento|estoy|muy|tan|sintiendo ~2 solo|sola|aislado|aislada
ayuda !con`,
  },
  {
    id: 'es-low',
    tier: concern,
    say: `triste|tristeza|deprimido|deprimida|depresion|depre|desesperado|desesperada|desesperacion|desesperanza|ansiedad|ansioso|ansiosa|angustia|angustiado|angustiada|panico|vacio|vacia|miserable|llorar+|llorando|lloro|llanto|llore|destrozado|destrozada|inutil|perdido|perdida|bajon|hundido|hundida|nervios|culpa|fatal|pesimo|pesima|hundiendo|derrumbando|derrumbe|crisis|agobiado|agobiada|abrumado|abrumada|sufro|sufriendo|sufrir|irritable|enojado|enojada|coraje|rabia|irritada|irritado|ira|desanimado|desanimada|desanimo|apagado|apagada|desmotivado|cryingpic|tormento|horrible|oscuridad|oscuros|asustada|asustado|aterrada|duelo|impotencia|desecha|desecho|deshecha|deshecho|devastada|devastado|rota|sufrimiento|desmoronando|recaida|insoportable|caida|decaida|decaido|agitado|agitada|inquieto|inquieta|desgano|insensible|bloqueada|bloqueado|frustrado|frustrada|asusta|aguitado|aguitada|achicopalada
no ~2 bien|levanto|salir|cama|siento|disfruto|funciona|funcionando|ayuda|ayudando|mejora|mejorando|sirve|sirviendo|efecto|ganas|animo|levantarme|concentrar|concentro|fuerzas|energia|mejoria|cambio|mejoro|haciendo|sirvio|hizo|nada|ayudo|diferencia|puedo parar|paro|dejo ~1 
muy|bien|re|bastante|ando|estoy|toy|tan|siento|sigo|peor|sintiendo|todo|super ~1 mal|peor|bajo|baja|bajoneada|bajoneado|pal|ansiosa|feo|malita|malito|jodido|jodida
peor|empeorar+|empeoro|empeorando|empeore|empeorado
sin ~2 esperanza|ganas|animo|fuerzas|energia|fe|esperanzas
ataque|ataques|crisis ~1 de? ~1 nervios|panico|ansiedad|llanto
pensamientos|ideas ~1 feos|negativos|malos|raros|oscuros|feas|intrusivos|malas
volvio|regreso|volver|regresando|volviendo|vuelve|regresaron|volvieron ~3 depresion|tristeza|ansiedad|todo|sintomas|pensamientos
depresion ~3 volvio|regreso|regresando|fuerte|vuelto
se|ya ~1 paso|quito|fue|duro|acabo|dura ~2 efecto|mejoria|efectos|alivio
murio|fallecio|perdi|enterramos|divorcio|separamos|separacion|despidieron|dejo|corrieron ~3 mi|hijo|trabajo|mama|papa|esposo|esposa|hermano|hermana|bebe|divorcio|embarazo|novio|novia|abuela|abuelo`,
  },
  {
    id: 'es-visit',
    tier: concern,
    say: `cancelar+|cancelo|cancelen|cancele|reagendar+|reprogramar+|posponer|reagenden|aplazar|reprogramen|reagendo
cambiar|mover|perdi|falte|olvido|olvide|faltar|falto|fui|ir|llegue|asistir|puedo|adelantar|paso|perder|asisti|dejar|atender|necesito|seguir|llegar|suspender|continuar|posponer|podre|voy|pude|parar ~4 cita|sesion|infusion|consulta|citas|tratamiento|terapia|sesiones|infusiones
no ~2 puedo|podre|pude|voy|quiero|pudo|alcance|tengo|llego ~3 ir|llegar|asistir|cita|transporte|quien|sesion|ride|raite|aventon|pagar
no ~1 quiero|deseo|pienso|voy ~2 seguir|continuar|ir|volver ~2 tratamiento|terapia|mas|sesiones|infusiones
hospital|hospitalizado|hospitalizada|internado|internada|internaron|carcel|preso|psiquiatrico|detenido|cirugia|operaron
preocupado|preocupada|preocupa ~3 por|mi|KIN
mi KIN ~3 no|raro|rara|encerrado|encerrada|perdido|perdida|desaparecio|desaparecida|actua|se ~2 
murio|fallecio|fallecido|fallecida|muerto`,
  },
]
