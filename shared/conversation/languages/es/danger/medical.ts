// Spanish: what needs 911.
import type { Rule } from '../../../hearing/types.ts'

export const medical: readonly Rule[] = [
  {
    id: 'es-chest',
    tier: 'medical',
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
    tier: 'medical',
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
    tier: 'medical',
    say: `garganta|lengua|labios|cara|boca|ojos|cuello ~cierra|cerrando|hinchado|hinchada|hincho|hinchando|hinchados|hinchar|inflamado|inflamada|inflo|inflamando|cerro|cierre|hincha|inflamo|hinche|inflada|inflado|inflando|hincho
cerrando|hincho|hinchando|hinchada|inflamo|cierra|hincharon|hinchado|cerro|inflando|inflo|hincharse ~garganta|lengua|labios|cara|boca|ojos|pescuezo
ronchas|urticaria|sarpullido ~respirar|cuerpo|todo|garganta|cara|aire|hinchada
reaccion alergica|alergia
anafilaxia|anafilactico|epipen|shock|choque.anafilactico`,
  },
  {
    id: 'es-seizure',
    tier: 'medical',
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
    tier: 'medical',
    say: `derrame|embolia|apoplejia|cerebrovascular|trombosis|ictus|aneurisma
cara|boca|ojo|lado|parpado|brazo|pierna|mitad ~chueca|caida|torcida|cayo|dormida|dormido|entumida|paralizada|paralizado|adormecida|adormecido|entumecido|entumecida|colgada|paralizo|torcio|virada|caido|ladeada|chueco|torcido|debil|durmio|viro|siento
adormecido|adormecida|dormido|dormida|entumido|entumida|entumecido|entumecida|paralizado|durmio|adormecio ~cara|lado|brazo|pierna|cuerpo|mitad
no puedo|puede hablar|ver|mover|caminar|tragar !!!trabajo|trabajando|junta|reunion|clase|manejando|iglesia|luego|rato|ahorita !con|contigo|ahora|por|mucho|a|el|hoy|mas
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
    tier: 'medical',
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
    tier: 'medical',
    say: `KIDS ~trago|comio|tomo|agarro|metio|tragaron|comieron|tomaron|bebio|encontro|chupo|tragado|comido ~MEDS|POISON|frasco|bote|gomitas|parche
se comio|trago|tomo|tomaron|comieron ~mis|mi|unas|de_mis MEDS
tome|tomo|tomado|tomaste|di|dio|trague|tomando|puse|inyecte|dieron|tomar ~doble|dos|error|equivocada|equivocacion|equivocadas|accidente|demas|equivocado|dosis|mezcle|mas_de|de_mas|mas_pastillas|mas_medicina|una_mas|otra_mas|ajena|triple|tres|extra|equivoque|querer !cervezas|copas|tequilas|cafes|tazas|vasos|chelas|tes|litros|fotos|tacos
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
    tier: 'medical',
    say: `choque|choco|chocamos|chocado|chocaron|volque|volco|volcamos|estrelle|estrello|accidente|accidentado|accidentada|chocar|atropello|atropellaron|atropelle|atropellado ~carro|auto|camion|saliendo|poste|arbol|manejando|coche|troca|regreso|regresando|sesion|tuve|casa|clinica|infusion|tratamiento|trafico|contra|moto|sangre|venia|con|automovilistico|tuvimos|un|bicicleta|cita|lastimado|hospital|ayer|hoy
tuve|tuvimos|tuvo|hubo|tuvieron accidente|choque
maneje|manejando|manejar|manejo|maneje|conduje|iba|venia ~choque|choco|choque|pegue|estrelle|sali|volque|atropelle|poste|zanja|cuneta
me|nos.chocaron|atropellaron|choque|estrelle|accidente|volque|atropello`,
  },
  {
    id: 'es-emergency',
    tier: 'medical',
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
    tier: 'medical',
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
]
