// Spanish: danger to oneself, by the constructs of the C-SSRS: a wish to be dead, no reason to live, a burden, a plea.
import type { Rule } from '../../../hearing/types.ts'

export const passive: readonly Rule[] = [
  // C-SSRS 1.
  {
    id: 'es-wish-dead',
    tier: 'crisis-passive',
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
ojala|quisiera|quiero|pido|ruego|rezo|deseo|espero ~no desperta+|despierte|despertar|despertara|amanecer|amanezca|amaneciera|despertarme|existir|nacido|nacer|haber|existiera|estar|haya|hubiera !trafico|fila|mucha|mucho|lluvia|clases|problema|problemas|gente|tanta|tanto|retraso|retrasos
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
    tier: 'crisis-passive',
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
    tier: 'crisis-passive',
    say: `no|ni|sin|ningun|ninguna|ya ~REASON vivir|seguir|vida|despertar|existir|nada|aqui|esto|estar|levantarme|viviendo|luchar|continuar|todo|ya|mas
que.me.queda aqui|ya|vida|$ !pendiente|por_pagar|por_hacer|por_firmar
imagino|veo ~manana|futuro|mundo conmigo|sin_mi
no SEE sentido|caso|chiste|razon|punto|objeto|para_que !cambiar|ir|a_pagar|pagar|a_comprar|comprar|a_discutir|discutir|a_pelear|para_correr|para_apurarse|para_enojarse|a_manejar|para_manejar
nada|todo|vida|vivir no|ya|perdio|perdido sentido|tiene|vale|importa
vida no|ya|perdio vale|sentido|sirve|nada|tiene
no|ni|ya vale|merece pena|vivir|seguir|vida|nada !cambiar
no.vale pena vivir|seguir|vida|nada|$|esto|luchar
para|pa.que vivir|seguir|sigo|vivo|existo|nacer|naci|estoy|existir|despertar|levantarme|luchar|intentar !llaman|escriben|mandan|mandaron|preguntan|llamaron
que|cual sentido|caso|objeto|chiste tiene|seguir|de|vivir|vida|hay|le !la_pregunta|las_preguntas|esta_pregunta|esa_pregunta|la_encuesta|esta_encuesta|pagar|comprar|discutir
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
    tier: 'crisis-passive',
    say: `ayudame|ayudenme|ayudeme|auxilio|socorro|salvenme|salvame|sos !!!OFICINA !a_entrar|a_encontrar|a_llenar|con_el|con_la|con_mi
necesito|ocupo|quiero|pido|urge.ayuda !!!OFICINA !con|para|en
alguien ayude|ayudeme|ayudame !!!OFICINA !a_entrar|a_encontrar|a_llenar|con_el|con_la|con_mi
por.favor ayuda|ayudenme !!!OFICINA !a_entrar|a_encontrar|a_llenar|con_el|con_la|con_mi
^.emergencia.$
es una.emergencia
estoy|en crisis
me|nos.quiere|quieren|va|van|intento|trato matar
llamen|llama|llame|manden 911|988|policia
linea suicidio|crisis|prevencion
911|988 !dispatch+|operator+|center
antes|ya_no|nunca|jamas|no pienso|pensaba|queria|quiero|pensado|pense matarme|morirme|morir|suicidarme|hacerme
ya.se quitaron|fueron pensamientos|ganas|ideas
pensamientos.de.muerte|suicidio|morir|matarme|hacerme
sin|no cortarme|lastimarme|hacerme|cortes
meses|ano|anos|dias|semanas|semana sin.cortarme|lastimarme|hacerme|autolesionarme`,
  },
  // Wishing to be gone, by picture and prayer: not waking, being fetched, being one too many.
  {
    id: 'es-more-passive',
    tier: 'crisis-passive',
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
ojala ~no|funcionado|despierte|muera|quedado|hubiera|acabe|lleve|tardara|toque|ultima !llueva|lloviera|nieve|haga_frio|haga_calor|haya_trafico|haya_fila|haya_mucha|tarden|cobren|me_cobren|suba|suban|cancelen|pierda|pierdan|este_cerrado|te_enfermes
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
]
