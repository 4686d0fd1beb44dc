// Spanish: classes of several words, by patterns; what rules name in capitals beside those of the lexicon.

export const pieces = {
  // Killing oneself, in all the words for it.
  ACT: `SELFKILL|SELFKILL3
quitar+me|quitar+se|quitar|arrancar+me|arrancarse.la|mi vida
acabar|terminar.con.todo|esto|mi|su vida|sufrimiento|existencia|dolor|$|todo|ya|hoy
pegar+me|dar+me|meter+me|pegar+se|dar+se tiro|balazo|plomazo
tirar+me|aventar+me|lanzar+me|arrojar+me|botar+me|aventar+se|lanzar+se|tirar+se.de|del|desde|al|a|por|frente|enfrente|bajo|contra
cortar+me|abrir+me|cortarse venas|munecas
tomar+me|tragar+me.todas|todo|todos
quitar+me.de medio
dejarme.morir
morirme
matar.suicidar.me`,
  // Signs that tell only beside another: one that is leaving, and one that puts a house in order.
  GONE: `ya.no|no|nunca voy|estare|este|necesito|necesitare|regreso|vuelvo|regresar|volver|veran|vean a|estar|mas|aqui|nada|volver|regresar|$|cuando|tarde
es esta.noche|hoy|ahorita
encuentren|encuentre|hallen|halle
irme|me_voy|me_fui.$|ya|hoy|esta_noche|lejos|para_siempre|al_cielo
ultimo|ultima.mensaje|noche|dia|cosa|vez|llamada|adios !de|en|para
adios|despido
listo|lista.para|pa.irme|todo
cuando.ya.no
de.viaje|al_cielo|con_dios
falto|falta.yo|nomas`,
  ORDER: `regale|regalo|di|deje|dejo|lleve|entregue|encargue ~perro|perrita|gato|loro|gallos|ninos|hijos|llaves|plantas|animales|pajaros ~a|con|al|en
escribi|grabe|deje|escribo|grabando ~carta|cartas|video|videos|nota
limpie|vacie|recogi ~nevera|refri|casa|cuarto|todo
pague|pagado|page ~cuentas|deudas|caja|cajon|entierro|renta|todo
pidio|pedi.perdon
diganle|diles|dile|digale ~que|a_mis|papa|mama
contrasena|contrasenas|testamento|seguro_de_vida|papeles
bese|abrace ~hijos|ninos|perro|dormidos|mama
cancele ~citas|todas|todo`,
}
