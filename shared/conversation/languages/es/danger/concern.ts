// Spanish: what a person should look at the same day.
import type { Rule } from '../../../hearing/types.ts'

export const concern: readonly Rule[] = [
  {
    id: 'es-mind',
    tier: 'concern',
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
    tier: 'concern',
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
    tier: 'concern',
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
    tier: 'concern',
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
    tier: 'concern',
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
    tier: 'concern',
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
    tier: 'concern',
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
