// Spanish: danger to oneself, by the constructs of the C-SSRS: wanting or thinking of it, and hurting oneself.
import type { Rule } from '../../../hearing/types.ts'

export const active: readonly Rule[] = [
  // C-SSRS 2 and 3.
  {
    id: 'es-suicide',
    tier: 'crisis-active',
    say: `suicide|suicidar+|suicidio|suicidios|suicidas|suicidarte|suicidarme|suicidarse|suicidarnos|suic
morirme !de|risa|sueno|hambre|verguenza|pena
autolesion|autolesiones|autolesionar+|autolesionarme
kms|kys`,
  },
  {
    id: 'es-act',
    tier: 'crisis-active',
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
    tier: 'crisis-active',
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
    tier: 'crisis-active',
    say: `me WANT morir
WANT morirme|matarme|morime
quiero|kiero|quisiera|queria|deseo morir|morirme|muerto|muerta|estar_muerto|estar_muerta
ganas.de morir|morirme`,
  },
  // Wanting or doing it, in everyday words: knowing how, voices that order, what is done to the body.
  {
    id: 'es-more-active',
    tier: 'crisis-active',
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
]
