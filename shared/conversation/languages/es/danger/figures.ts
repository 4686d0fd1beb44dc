// Spanish ways of speaking that mean no danger. Each hides its own words and nothing else.
import type { Figure } from '../../../hearing/types.ts'

export const figures: readonly Figure[] = [
  // Our own words, quoted back by a phone that "likes" a text.
  {
    id: 'es-quoted',
    say: `si hay peligro llame al 911
llame al 988
estaria mejor muerto o ~1 lastimarse
para|si|en ~3 emergencia|emergencias ~2 llame|marque|llama al? 911|#0?`,
  },
  {
    id: 'es-die',
    say: `me|se|nos|te muero|muere|morimos|morir|morirme|moria|mori|muriendo|estoy|voy|quiero ~2 muriendo|morir|muero|muriendome|de|por ~1 risa|hambre|sueno|ganas|verguenza|pena|calor|frio|sed|amor|aburrimiento|curiosidad|cansancio|ternura|emocion|nervios|envidia|ver|ir|conocer|probar|comer|saber|llegar|felicidad|miedo|susto
muero|morirme|morir|muriendo|muerto|muerta|muertos|muerte|mori|moria de|por ~1 la|el|un|unos|tanta|tanto|pura? ~1 risa|hambre|sueno|ganas|verguenza|pena|calor|frio|sed|amor|aburrimiento|curiosidad|cansancio|ternura|emocion|nervios|cansado|cansada|envidia|tacos|ver|ir|conocer|probar|saber|comer|miedo|susto
muerto|muerta|muertos ~1 de ~1 cansancio|cansado|cansada|sueno|risa
jaja|jajaja|jajajaja|laughpic ~3 muero|muerta|muerto|mori
me muero ~1 jaja|jajaja|jajajaja|laughpic|lol
de muerte lenta
susto|sustos de muerte
de mala muerte
dia|dias de ~1 muertos
pan de muerto
muerto|muerta en vida real
mosca|mosquita muerta
hora|horas|punto|lengua|peso muerto|muerta|muertas
naturaleza muerta
murio|muriendo|muere|morir|murieron ~3 celular|telefono|bateria|pila|carro|computadora|planta|plantas|cel|internet|laptop|perro|perrito|gato|tele|compu|pajaro|pez|control
celular|telefono|bateria|pila|carro|computadora|planta|plantas|cel|internet|laptop|tele|compu ~3 murio|muere|muriendo|muerto|muerta|muertas
perro|perrito|gato|gatito|abuela|abuelo|tio|tia|mama|papa|vecino|suegra|suegro|primo|amigo ~2 murio|fallecio|muerto
murio mi ~1 perro|perrito|gato|abuela|abuelo|tio|tia|mama|papa|vecino|suegra
me|nos mata|matan|matando|matar|mato ~1 el|la|los|las|de|un|esta|este|tu|mi ~1
espalda|cabeza|pies|rodilla|rodillas|calor|zapatos|trafico|frio|curiosidad|cuello|dolor|trabajo|pie|cintura|muela|nervios|tacones|tarea|hombros|hombro ~2 me|nos? ~1 mata|matan|matando|matar
me va|van a matar ~1 si|cuando|por|mi
si|cuando ~4 me mata|matan|va a matar
matar|matando|mato|mate|matamos el|la|un|una|dos|al ~1 tiempo|rato|hambre|cucaracha|mosquito|moscas|hormigas|arana|pajaros|tos|antojo|bicho|raton|gallina|sed|moscos|pollo|puerco|tarde
matar|mato|mate por ~2
se matan|matandose|matarse|mato|matar por|trabajando|estudiando|a
me mato|mate|matando|mataba|maté trabajando|estudiando|a|en|haciendo ~1 el|gym|gimnasio
mato|mate|mataba ~1 trabajando|estudiando`,
  },
  {
    id: 'es-rest',
    say: `cortar|corto|corte|cortarme|corte|cortaron|cortarse|cortado|cortando ~1 el|la|las|los|mi|un|al|una ~1 pelo|cabello|unas|cesped|pasto|luz|barba|agua|internet|dedo|llamada|cebolla|rodaja|carne|zacate|pastel|flequillo|fleco|telefono|grama|puntas|verdura|gas|cable|papel
me|se cortó|corto|corte el ~1 dedo|pelo
colgar|cuelgo|colgue|colgando|colgado|colgamos ~1 la|el|los|las|un|una|con ~1 ropa|telefono|cuadro|llamada|cuadros|cortinas|hamaca|luces|adornos|lavado|pinata|tenis
me ~1 colgo|colgaron|cuelga ~1 el|la|llamada
disparar|disparo|disparar+me|disparando|disparas|disparan ~2 cena|comida|tacos|cerveza|pizza|comidas|chelas|refrescos|cafe|helado
saltar|salte|brincar|salto|brinco|brincando|saltando ~2 trampolin|cuerda|alegria|charcos|felicidad|soga|gusto|lazo|brincolin|cama|emocion
tirar|tirarme|tirar+me|aventar+me|echarme|tiro|tirado|tirada ~2 basura|sofa|cama|dormir|sillon|alberca|piscina|siesta|clavado|hamaca|pedo|sol|paracaidas
puente ~1 vacacional|cerrado|largo|festivo|trafico|nuevo|de mayo|de noviembre
ya no puedo|aguanto ~1 mas? ~3 comi|comer|esperar|llena|lleno|risa|trafico|calor|comida|ganas|emocion|jaja|jajaja|vecinos|ruido|hambre|espera|playoffs|final|serie
no puedo mas tarde|temprano
no aguanto ~2 trafico|calor|zapatos|ganas|frio|suegra|vecinos|ruido|risa|calores|mosquitos
ya|quiero ~2 descansar|irme ~2 viernes|fin|vacaciones|casa|sofa|playa|trabajo|temprano|domingo|rato|semana
quiero|quisiera|ganas|ya ~2 irme|ir|escaparme|perderme|desaparecer ~4 playa|casa|vacaciones|trabajo|mexico|rancho|familia|semana|monte|montana|isla|cabana|caribe|campo|dormir|cine
ganas de vivir ~1 otra|de|nuevo|volvieron|regresaron|mas que
tengo|volvieron|regresaron|otra ~2 ganas de vivir ~1 otra|nuevo|mas|hoy
harto|harta|cansado|cansada|canse|harte de ~2 trafico|calor|trabajo|frio|tarea|vecinos|lluvia|comida|cocinar|nieve|mensajes|limpiar|trastes|encuestas
no vale la pena ~1 cambiar|ir|pelear|enojarse|comprar|discutir|manejar|molestar
me quite|quito ~2 peso|encima
carga ~2 bateria|ropa|celular|camion
se me quito ~1 peso|carga
adios|chao|hasta luego|bye ~1 gracias|hasta|buen|buenas|cuidense|feliz|nos
adios ~1 a? ~1 invierno|frio|dieta|deudas|2020|#2000-2099|depresion|tristeza|dolor|ansiedad|carbohidratos|azucar|calor|kilos
hasta aqui ~1 mi reporte|llega
ya|me ~1 tome|tomo ~1 las|mis|mi|la|el ~1 MEDS ~2 como|manana|hoy|siempre|dijo|hora|toca|desayuno|noche|doctor|indicaron
tome|tomo todas|todos mis|las vitaminas|clases|medidas|fotos
a todo dar|meter
bomba|chido|brutal|cabron
suicida|suicidio ~1 escuadron|politico|financiero
escuadron suicida
sobredosis|sobre dosis de ~1 netflix|azucar|chocolate|tamales|cafe|series|tacos|ternura|comida|amor|dulces|novelas|futbol|television|tele|pan|sol
carro|bala|tiro|toro ~1 bala|loco
como bala
tiro libre|penal|de esquina
a tiro
novela|pelicula|serie|juego|libro|capitulo ~5 matan|muere|mata|murio|asesino|asesinato|muerto|mataron|suicidio
matan|muere|mata|murio|asesino|muertos ~5 novela|pelicula|serie|juego|libro|capitulo|final
me robo|mata de ternura|amor
dolor de cabeza ~1 este|ese|tramite
me duele el codo
loco|loca de contento|contenta|alegria
llorar|llore|lloro|llorando ~2 risa|felicidad|alegria|pelicula|novela|emocion`,
  },
]
