// The Spanish words the danger rules are made of, by class. Without accents: "daño" reads "dano".

export const classes = {
  ME: 'me mi m',
  NO: 'no nunca ni sin jamas tampoco',
  WANT: 'quiero kiero qiero kero quisiera kisiera queria quise quiere quieren desear+ necesitar+ prefiero preferiria ojala gustaria ganas pienso piensa pensar+ pensamientos pensamiento planear+ imagino imaginar+ fantasear+ considerar+ tentado tentada antoja provoca sueno dan mejor deberia debo puedo idea ideas esperar+ espero rogar+ ruego pido pedir pidiendo rezar+ rezo querer deseos impulso impulsos urge cruzado obsesionada obsesionado',
  WILL: 'voy boy voi vamos vine va van iba ire decidi decidio decidido decision dispuesto dispuesta listo lista punto planear+ plan planes intentar+ intento tratar+ trato quise quiso debo deberia tengo estoy toy estaba casi vas por',
  TIME: 'hoy ahora ahorita orita ya noche manana tarde lunes martes miercoles jueves viernes sabado domingo madrugada pronto semana rato luego horas minutos hoymismo fin',
  DIE: 'morir morirme muero muera muere morirse muriera muriendo muriendome murio mori morire moriria morirte murieron murirme morime moriria fallecer falleciera',
  DEAD: 'muerto muerta muertos muertas muertito muertita difunto difunta',
  SELFKILL:
    'matar+me suicidar+me ahorcar+me colgar+me dispararme envenenarme ahogarme degollarme desangrarme electrocutarme asfixiarme balearme ejecutarme suicidame matame2 eliminarme autoeliminarme ahorcandome matarm matar2me',
  SELFKILL3:
    'matarse suicidarse ahorcarse colgarse dispararse envenenarse ahogarse desangrarse matandose suicidandose degollarse',
  KILLINF:
    'matar suicidar ahorcar colgar disparar envenenar ahogar desangrar morir degollar quitar aventar tirar lanzar arrojar botar balear cortar electrocutar asfixiar eliminar guindar',
  KILL1:
    'mato suicido ahorco cuelgo disparo aviento envenenare matare suicidare ahorcare colgare mate suicide ahorque colgue guindo mataba mataria suicidaria ahorcaria matara',
  KILL3: 'mato suicido ahorco colgo disparo mata suicida cuelga ahorca aviento suicidaron',
  HURTINF:
    'lastimar herir cortar quemar danar golpear castigar rasgunar aranar pegar lesionar morder',
  HURTME:
    'lastimar+me herirme cortar+me quemar+me danarme golpear+me castigarme rasgunarme aranarme autolesionarme pegarme lesionarme autolastimarme cortandome mutilarme',
  HURT1:
    'corto corte lastimo lastime quemo queme golpeo golpee rasguno rasgune corte cortaba lastimaba cortando lastimando quemando golpeando rasgunando hiero heri lesione cortado quemado lastimado',
  LIMB: 'brazos brazo piernas pierna muslos muslo piel munecas muneca venas vena antebrazos antebrazo estomago',
  THROW:
    'tirar+me aventar+me lanzar+me arrojar+me botar+me saltar brincar echarme aventarse tirarse lanzarse arrojarse dejarme caer estrellarme saltando brincando tiro aviento lanzo salto brinco arrojo boto tire avente lance avento',
  THROWINF: 'tirar aventar lanzar arrojar botar echar saltar brincar estrellar dejar brinco clavar',
  HIGH: 'puente techo azotea balcon ventana edificio piso barranco acantilado torre carretera precipicio vacio cornisa barandal baranda segundo quinto terraza tejado malecon muelle paso',
  VEHICLE:
    'tren metro carro camion bus guagua trailer auto autobus coche trafico carros metrobus trenes carretera autopista vias ferrocarril camiones troca tranvia freeway traila rieles',
  GUN: 'pistola arma rifle escopeta revolver fusca cuete cuerno fierro gunpic armas pistolas calibre glock carabina 9mm',
  ROPE: 'soga cuerda lazo mecate sogas reata cinturon cinto cabuya cable sabana corbata ropepic cordon',
  BLADE:
    'cuchillo navaja cuchillos navajas gilet gillette hojilla hojillas cuter cutter tijeras machete rasurador rastrillo vidrio knifepic yilet bisturi',
  MEDS: 'pastilla pastillas pildora pildoras tableta tabletas medicina medicinas medicamento medicamentos capsulas capsula clonazepam rivotril sertralina fluoxetina quetiapina trazodona alprazolam xanax tylenol paracetamol acetaminofen ibuprofeno aspirinas aspirina benadryl insulina litio diazepam valium tramadol pepas pepa calmantes calmante sedantes antidepresivos antidepresivo lorazepam ativan zolpidem gabapentina pregabalina lexapro zoloft prozac ambien tafil pills meds pastis jarabe somniferos dormir metformina losartan clonacepan klonopin ketamina opioides fentanilo ansiolitico ansioliticos tranquilizante tranquilizantes hipnoticos venlafaxina escitalopram lamotrigina presion pillpic tylenols advil aspirinas chochos',
  POISON:
    'cloro veneno raticida insecticida lejia gasolina thinner pesticida amoniaco acido desinfectante herbicida racumin kerosen matarratas fabuloso anticongelante raid baygon pinol clorox clorito lysol aguarras tiner acetona sosa naftalina formol cianuro arsenico furadan gramoxone paraquat folidol lavandina salfuman amonia querosen destapacanos ratoncida',
  INGEST:
    'tome tomo tomar tomarme tomado tomando tomaste tomare tragar+ trago trague tragarme trague tragado comi comio comer comerme ingerir ingeri ingirio bebi bebio beber beberme bebido eche echo metio meti meter meterme tomarse tragarse bajar baje empuje empujo zampe zampo tomandose tomandome tomaron trinque trinco empine empino empinado engulli mastique acabe acabo baje tomara tragandose',
  QUANTITY:
    'frasquito botecito cajita tirita todas todo todos toda muchas muchos mucho monton bonche punado punados demasiadas demasiados demasiada frasco frascos bote botes caja cajas blister bola chingo vergo tantas tantos tanta entero entera completo completa completas varias varios puno sobredosis veinte treinta cuarenta cincuenta cien quince diez bastantes bastante resto mes reguero pila tira pomo tableta20 montones bonches pocoton fracos botella mano doble',
  BODY: 'mano manos boca cabeza cien sien pecho cuello garganta lado mesa cama cajon boca carro buro regazo',
  THING:
    'trafico calor frio trabajo tarea escuela casa oficina juego partido pelicula serie novela lluvia nieve dieta gimnasio cocina comida trastes ropa mudanza carro celular telefono impresora vecinos semana vacaciones proyecto examen clase clases tramite tramites encuesta preguntas mensajes',
  STRONG:
    'pistola escopeta rifle revolver arma cuete bala balas gatillo soga mecate viga navaja navajas cuchillo sobredosis veneno cloro azotea puente venas pastillas frasco tren metro gas cinturon horca',
  KIN: 'hijo hija esposo esposa mama papa madre padre hermano hermana novio novia marido mujer pareja abuelo abuela nieto nieta nino nina bebe ninos hijos hijas primo prima tio tia amigo amiga paciente companero companera roommate sobrino sobrina suegra suegro vecino vecina jefe jefa hijito hijita mami papi apa ama viejo vieja nene nena nenes ex familia cunado cunada chamaco chamaca hermanito hermanita concubino',
  KIDS: 'chamaquito chamaquita bebito bebita nenito nenita peque huerco huerca chiquillo chiquilla hijo hija nino nina bebe nieto nieta nene nena chamaco chamaca hijito hijita perro perrito gato sobrino sobrina ninos hijos beba gemelos',
  PEOPLE:
    'alguien todos jefe jefa vecino vecina esposo esposa marido mujer ex mama papa madre padre hermano hermana hijo hija suegra suegro pareja novio novia gente bebe ellos ella el ese esa cabron cabrones desgraciado maldito compadre companero companeros doctor ustedes familia perro persona ninos hijos nino nina ese viejo vieja policia policias tio primo padrastro cunado infeliz dueno casero supervisor maestro otros otras',
  LOVED:
    'hijos hijo hija hijas ninos nino nina mama papa familia esposo esposa hermanos hermana hermano nietos perro perrita perrito gato gatos bebe madre padre todos nenes nenas abuela abuelo viejita viejito hermanita mami mascotas',
  LIVE: 'vivir vivo viva vivirla existir seguir sigo viviendo estar despertar despertarme aqui continuar respirar existiendo ser',
  TIRED:
    'cansado cansada canse hart0 harto harta harte fastidiado fastidiada agotado agotada cansa aburrido aburrida rendido rendida canso aburri jarto jarta podrido podrida hastiado hastiada ostinado ostinada asqueado asqueada',
  REASON:
    'razon razones motivo motivos sentido proposito caso objeto punto chiste futuro esperanza salida remedio ganas fuerzas',
  SEE: 'veo encuentro hallo tiene tengo hay encuentra ve tienen tenia siento miro queda quedan hayo vale valen veia',
  PAIN: 'duele dolor duelen dolia doliendo dolores punzada punzadas opresion presion aprieta apretado apretada ardor adolorido dolio punza oprime',
  HAVE: 'tengo tiene traigo agarre agarro saque compre consegui traje trae agarra busque cargo carga',
  MORTAL:
    'morir muero muera muerte muerto muerta muertos muere muriera muriendo morirme mori murio vivir vivo viva vida existir existo nacer nacido panteon panteones cementerio tumba ataud entierro funeral velorio organos cadaver cuerpo matar matarme mato velar entierren suicidio existencia esquelas',
  FINAL:
    'ultimo ultima ultimos fin acaba acabe acabo termine termina nunca siempre adios despido ya jamas descansar paz irme ido dejar despedirme falta estorbo sobrando sobra harto harta cansada cansado hubiera podrida rindo',
  DEED: 'pistola arma soga cuerda pastillas frasco cuchillo navaja metro azotea vias gas gasolina balcon rio mar venas bala gatillo ventana barranco mecate lazo insulina garaje munecas encendedor cinturon cloro',
  LEFT: 'nota carta cartas llave encuentre encuentren cuiden cuida avisen avisenle hijos hija hijo mama perro diganle dile perdon perdonen lloren busquen manden ninos criar comadre papeles mensaje video lean',
  ACHE: 'quiero quisiera kiero quiere ganas ojala gustaria pienso pensando imagino deseo espero envidia mejor prefiero dan dejen dejenme listo lista lograr decidi plan facil rapido miedo cansada cansado aguanto canse hubiera deberia soporto tener tuviera',
  HOLD: 'agarre agarro sosteniendo apretando agarrando sostengo',
  ATTACK:
    'matar golpear lastimar machetear apunalar ahorcar disparar estrangular asesinar quemar acuchillar balacear danar balear herir madrear partir romper reventar atacar descuartizar envenenar ahogar pegar chingar cortar golpiar joder',
  ATTACKTHEM:
    'matar+lo golpear+lo lastimar+lo machetear+lo apunalar+lo ahorcar+lo disparar+lo estrangular+lo asesinar+lo quemar+lo acuchillar+lo balearlo pegar+lo partirle romperle reventarlo atacar+lo danar+lo ahogar+lo envenenar+lo herir+lo matarte matarlos hacerle',
  ATTACK1: 'mato matare matara macheteare macheteo apunalo ahorco acuchillo quemo matamos reviento',
  OFICINA:
    'aseguranza aseguradora factura+ cobro cobros formulario formularios papeleo portal contrasena pagina aplicacion enlace liga estacionamiento reembolso recibo impresora correo',
  ATTACKED:
    'pegue golpee ahorque apunale empuje cachetee lastime heri queme amenace estrangule acuchille patee mate sacudi madree golpie cacheteo avente dispare mordi ataque',
  /** What a voice does, and what it bids one do to oneself. */
  VOICES:
    'aconseja aconsejan aconsejo sugiere dice dicen repite repiten grita gritan ordena ordenan manda mandan susurra susurran pide piden insiste insisten',
  ORDERED:
    'mate matate muera muerete corte cortate salta saltar salte brinca brinque tira tirate avientate aviente cuelgate cuelgue hazlo ahorcate ahorque lanzate lance suicidate',
  /** Not caring, in the coarser words for it. */
  INDIFF: 'pela suda vale resbala chupa',
  FOOD: 'donas dona tacos pizza pastel helado chocolate chocolates pan postre postres tamales papas hamburguesa pozole torta tortas churros pupusas empanadas galletas dulces',
  /** What one asks to have passed on to the clinic. */
  CHORE:
    'llamar cambiar ver hablar saber cancelar reagendar preguntar mover pedir agendar confirmar pagar avisar verla verlo cita una un otra',
  REAPER: 'huesuda parca pelona calaca guadana',
} as const
