// Spanish ways of speaking that mean no danger. Each hides its own words and nothing else.
import type { Figure } from '../../../hearing/types.ts'

export const figures: readonly Figure[] = [
  // Not coming to a visit, said with what it is about or why: the visit is missed, not the days to come.
  {
    id: 'es-absence',
    say: `no voy|puedo|podre|pude|alcanzo|creo ~ir|llegar|estar|asistir|alcanzar|llego ~cita|citas|sesion|infusion|tratamiento|consulta !!adios|despido|nunca|jamas|nada
no voy|puedo|podre|pude|alcanzo|creo ~ir|llegar|estar|asistir|llego ~de_viaje|vacaciones|trafico|gripa|gripe|turno|de_la_ciudad|la_escuela|quien_me_lleve|el_carro|la_ninera|en_mi_pais|de_visita
no voy|puedo|podre|pude !!mas|seguir|vivir|aguantar|asi ~por_el|por_mi|por_la trabajo|turno|escuela|trafico|tarea|mudanza
no voy|estare estar ~ando_en|ando_fuera|visitando|visito
estoy|ando|salgo|voy|vamos fuera|de_viaje|de_vacaciones ~no voy|puedo|podre ~ir|llegar|estar|asistir
no me|nos esperen|espere ~lleve|carro|trabajo|trafico|enferma|enfermo|tarde|viaje|gripa`,
  },
  // Alguien de los suyos que esta en el hospital, atendido.
  {
    id: 'es-their-hospital',
    say: `mi|mis|nuestro|nuestra KIN esta|estan|estuvo|sigue|quedo|fue|lo|la|ya|todavia ~internado|internada|internaron|hospitalizado|hospitalizada|hospital|intensiva|uci|urgencias|ingresado|ingresada !!pastillas|intento|suicidio|matarse|respira|sangre
visitando|visitar|con|cuidando|viendo ~mi|mis KIN ~hospital|intensiva|uci|urgencias|clinica`,
  },
  // Nobody to mind the children is why somebody cannot come.
  {
    id: 'es-sin-quien',
    say: `no.tengo|hay|consigo|encuentro quien|alguien|nadie ~cuide|cuidar|vea LOVED|los|las|mis|a|al ninos|hijos|ninas|bebe|nietos`,
  },
  // Our own words, quoted back by a phone that "likes" a text.
  {
    id: 'es-quoted',
    say: `no.quiero|queria.que.se.acabe|termine.el|la|este|esta|las|mi.verano|viaje|tratamiento|vacaciones|serie|fiesta|curso|novela
me|le|nos|te.tome|tomo|tomaron|toma|tomamos.la|mi|su.presion|temperatura|glucosa
pistola|pistolas|pistolita.de.silicon|agua|juguete|calor|masaje|pintura|burbujas|grapas
si.hay.peligro.llame.al.911
ha.pensado.que.estaria.mejor.muerto
no.me duele|duelen|dolio.el|pecho|corazon pecho|nada|$
sin.dolor.de.pecho|cabeza
risa ~no_puedo_respirar|me_muero
puse|puso|pusimos|pusieron|poner|compre|compro|comprar|echamos|echaron|echar|hay|deje|dejaron ~veneno ~hormigas|ratas|ratones|cucarachas
eche.veneno ~hormigas|ratas|ratones|cucarachas
me.despedi.de mis ~alumnos|companeros|clientes
techo ~impermeabilizando|pintando|goteras|antena
tirar+me|aventar+me|lanzar+me|echarme|brincar|saltar.a.la.alberca|piscina|pileta
voz.del|de_la.gps|navegador|mapa|radio|asistente
me.queme|quemo !!!proposito|adrede|merezco|castigo ~plancha|horno|sarten|estufa|aceite|comal|cafe|olla|cocinando ~sin_querer|accidente|distraida|distraido|torpe
sin.ronchas|hinchazon|convulsiones
hasta.aqui.llego.la|el
paso.a.mejor.vida
muerte.subita
seguro.de.vida
trafico|calor|fila|examen|frio ~de.la.muerte
di|le_di.enviar|click|like
mejor.muerta|muerto.que.sencilla
sin mareo|dolor|nausea ni dolor
sin|ni.dolor.de pecho|pcho|cabeza
vestida|vestido.de.matar
tiroteo|matanza|balacera noticias|otro|estado|peli
noticias ~tiroteo|matanza|balacera|muertos
puente ~trafico|choque|tarde !!!saltar|tirarme|aventarme|brincar
tire|avente.al mar|agua|alberca ~sobrinos|jaja|ropa|ninos
pecho ~lagartija|lagartijas|pesas|gimnasio|ejercicio|entrenador
dentista ~durmio|dormida|cara|anestesia
soga|cuerda|mecate ~lancha|tendedero|perro|burro|hamaca|columpio|caballo
llame.al.988.o lastimarse
para|si|en ~emergencia|emergencias llame|marque|llama`,
  },
  {
    id: 'es-die',
    say: `me|se|nos|te.muero|muere|morimos|morir|morirme|moria|mori|muriendo|estoy|voy|quiero muriendo|morir|muero|muriendome|de|por risa|hambre|sueno|ganas|verguenza|pena|calor|frio|sed|amor|aburrimiento|curiosidad|cansancio|ternura|emocion|nervios|envidia|ver|ir|conocer|probar|comer|saber|llegar|felicidad|miedo|susto
muero|morirme|morir|muriendo|muerto|muerta|muertos|muerte|mori|moria.de|por risa|hambre|sueno|ganas|verguenza|pena|calor|frio|sed|amor|aburrimiento|curiosidad|cansancio|ternura|emocion|nervios|cansado|cansada|envidia|tacos|ver|ir|conocer|probar|saber|comer|miedo|susto
muerto|muerta|muertos de cansancio|cansado|cansada|sueno|risa
jaja|jajaja|jajajaja|laughpic ~muero|muerta|muerto|mori !!!quiero|quisiera|ojala|deseo
me.muero jaja|jajaja|jajajaja|laughpic|lol
de.muerte.lenta
susto|sustos.de.muerte
de.mala.muerte
dia|dias.de muertos
pan.de.muerto
mosca|mosquita.muerta
hora|horas|punto|lengua|peso.muerto|muerta|muertas
naturaleza.muerta
murio|muriendo|muere|morir|murieron ~celular|telefono|bateria|pila|carro|computadora|planta|plantas|cel|internet|laptop|perro|perrito|gato|tele|compu|pajaro|pez|control !!!quiero|quisiera|quiere|ojala|deseo
celular|telefono|bateria|pila|carro|computadora|planta|plantas|cel|internet|laptop|tele|compu ~murio|muere|muriendo|muerto|muerta|muertas
perro|perrito|gato|gatito|abuela|abuelo|tio|tia|mama|papa|vecino|suegra|suegro|primo|amigo murio|fallecio|muerto
murio.mi perro|perrito|gato|abuela|abuelo|tio|tia|mama|papa|vecino|suegra
me|nos.mata|matan|matando|matar el|la|los|las|de|un|esta|este|tu|mi
me|nos.mato.el|la|los|las|de|un|esta|este|tu|mi !lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche|semana|fin
espalda|cabeza|pies|rodilla|rodillas|calor|zapatos|trafico|frio|curiosidad|cuello|dolor|trabajo|pie|cintura|muela|nervios|tacones|tarea|hombros|hombro mata|matan|matando|matar !!!quiero|quisiera|voy
me.va|van.a.matar si|cuando|por|mi
matar|matando|mato|mate|matamos.el|la|un|una|dos|al tiempo|rato|hambre|cucaracha|mosquito|moscas|hormigas|arana|pajaros|tos|antojo|bicho|raton|gallina|sed|moscos|pollo|puerco|tarde
matar|mato|mate.por
se.matan|matandose|matarse|mato|matar.por|trabajando|estudiando|a
me.mato|mate|matando|mataba|mate.trabajando|estudiando|a|en|haciendo el|gym|gimnasio
mato|mate|mataba trabajando|estudiando`,
  },
  {
    id: 'es-rest',
    say: `cortar|corto|corte|cortarme|corte|cortaron|cortarse|cortado|cortando el|la|las|los|mi|un|al|una pelo|cabello|unas|cesped|pasto|luz|barba|agua|internet|dedo|llamada|cebolla|rodaja|carne|zacate|pastel|flequillo|fleco|telefono|grama|puntas|verdura|gas|cable|papel
me|se.corto|corte.el dedo|pelo
colgar|cuelgo|colgue|colgando|colgado|colgamos la|el|los|las|un|una|con ropa|telefono|cuadro|llamada|cuadros|cortinas|hamaca|luces|adornos|lavado|pinata|tenis
me colgo|colgaron|cuelga el|la|llamada
disparar|disparo|disparar+me|disparando|disparas|disparan cena|comida|tacos|cerveza|pizza|comidas|chelas|refrescos|cafe|helado
saltar|salte|brincar|salto|brinco|brincando|saltando trampolin|cuerda|alegria|charcos|felicidad|soga|gusto|lazo|brincolin|cama|emocion
puente vacacional|cerrado|largo|festivo|trafico|nuevo|de_mayo|de_noviembre
ya.no.puedo|aguanto ~comi|comer|esperar|llena|lleno|risa|trafico|calor|comida|ganas|emocion|jaja|jajaja|vecinos|ruido|hambre|espera|playoffs|final|serie
no.puedo.mas.tarde|temprano
no.aguanto trafico|calor|zapatos|ganas|frio|suegra|vecinos|ruido|risa|calores|mosquitos
ya|quiero descansar|irme viernes|fin|vacaciones|casa|sofa|playa|trabajo|temprano|domingo|rato|semana
quiero|quisiera|ganas|ya irme|ir|escaparme|perderme|desaparecer ~playa|casa|vacaciones|trabajo|mexico|rancho|familia|semana|monte|montana|isla|cabana|caribe|campo|dormir|cine
tengo|volvieron|regresaron|otra ganas.de.vivir otra|nuevo|mas|hoy
no.vale.la.pena cambiar|ir|pelear|enojarse|comprar|discutir|manejar|molestar
adios|chao|hasta_luego|bye.gracias|hasta|buen|buenas|cuidense|feliz|nos
adios|chao|hasta_luego|bye.doctora|doctor|doc|senorita|y|muchas|todos.gracias|muchas|hasta|buen|buenas|cuidense|feliz|nos
adios invierno|frio|dieta|deudas|2020|#2000-2099|depresion|tristeza|dolor|ansiedad|carbohidratos|azucar|calor|kilos
ya|me tome|tomo las|mis|mi|la|el MEDS como|manana|hoy|siempre|dijo|hora|toca|desayuno|noche|doctor|indicaron
tome|tomo.todas|todos.mis|las.vitaminas|clases|medidas|fotos
bomba|chido|brutal|cabron
matar|mato|mate|matamos.dos.pajaros.de|con.un.tiro
tiro.al.aire|blanco
di|dio|dimos|dieron.al|en_el.blanco|clavo
chau|adios|chao|bye.a_todos|a_todas|todos|gente.nos.vemos.el.lunes|martes|miercoles|jueves|viernes|sabado|domingo
me|nos.quiere|quieren|va_a|van_a.ahorcar|colgar|fusilar|matar.con.tanto|tanta|tantos|tantas
me|nos tirar|tiro|tirarme|echar|echarme.al|a_la|en_el|en_la.sol|sofa|sillon|pasto|cama|hamaca|playa|arena|zacate
me.corte|queme pelando|cocinando|picando|rebanando|planchando|friendo !!!venas|munecas|muneca|proposito|adrede
me.corte.con.el|un.cuchillo.pelando|picando|rebanando !!!venas|munecas|muneca|proposito|adrede
quemando|quemo|queme|quemarme|quemandome|quemar.las|mis.pestanas
ahoga|ahogan|ahogando.a|de|en|con.besos|abrazos|apapachos|mimos|carinos
casi.me|se|nos.infarto|infarta|infartamos
casi.me.da|dio.un|algo infarto|paro|patatus|soponcio
cortar|corto|cortar+me|cortarse|cortamos venas.con galletas|galleta|lechuga|tortilla|papel|pan|bolillo|aguacate|una_galleta|una_lechuga|un_pan|una_tortilla
ahogo|ahoga|ahogado.el|la|mi carro|moto|troca|coche|auto|lancha|planta|plantas|maceta
le|les.eche|echo|echamos|echaron|puse|pongo|echas cloro|lejia|lavandina|fabuloso|pinol|acido|raid|clorox|desinfectante ~bano|taza|piso|ropa|trastes|cocina|hormigas|cucarachas|plantas|patio|monte|drenaje|alberca|lavadora|camisa|sabanas
me.suicide|suicido|suicidar+me.con unas|unos|tres|dos|el|la|los|las|esa|ese FOOD
me|nos ahogo|ahogando|ahogada|ahogado|ahogamos|ahoga.en|entre papeles|papeleo|tarea|tareas|trabajo|deudas|pendientes|correos|cuentas|ropa|trastes|libros|examenes|llamadas
escuadron.suicida
como.bala
novela|pelicula|serie|juego|libro|capitulo ~matan|muere|mata|murio|asesino|asesinato|muerto|mataron|suicidio
me.robo|mata.de.ternura|amor
muerto el perro|rabia
santa.muerte
vaso.de.agua
sangre analisis|laboratorio|examen
sin.aliento|aire subiendo|corriendo|escaleras
corazon de emocion|felicidad|alegria
ahogo el motor
rindo|rendi con|gana|ganaste
toalla con dieta
equipo ~esperanza|remedio|ataque
salida por|calle
puente este|lunes|vacaciones|mayo
puente.de mayo|noviembre|vacaciones|semana|fin|lunes|fiestas
por.fin ~descansar ~vacaciones|viernes|domingo
quiero|que se acabe|termine|acaba este|el|la calor|frio|semana|ano|lluvia|mes|invierno
termine|acabe con.todo lo de|limpieza|pendientes
chiste|broma|meme|cancion|video|gol|jugada ~mato|matan|mata|muero
mato|mata|muero ~skullpic|laughpic|jaja
me.va.a colgar|matar|ahorcar si
carrito|carritos
desaparecer los|la trastes|platos
sobredosis de caricaturas
hacerse.dano.llame
si.piensa.en ~988|911
ha.pensado.que.estaria
en.peligro ~llame|911 911
enfatizo|pregunto|reacciono|gusto|encanto
novela ~mata
dos.veces.la.misma
carros en.la.esquina
hijo me.gana
columpio
despedida de soltera|ano
muerta|muerto del calor|frio
quiero recibir nada
quitar.de.la.lista
pelicula|serie ~suicidas|suicida
sobredosis de tamales|tacos|pastel|comida|pan
me.rindo ~gana|wifi|domino|receta
ahogo ~vaso
infarto ~cuenta|partido|precio|gol
de.infarto
hijo|hija|nieto ~domino
mudanza
choque.el carrito
este.trafico
tarjeta vieja
muerto|muerta.del cansancio|sueno|calor|hambre`,
  },
]
