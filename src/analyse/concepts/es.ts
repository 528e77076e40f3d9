import type { ConceptPhrases } from './concepts.js';

export const ES: ConceptPhrases = {
  not: `no, nunca, jamás, tampoco, ni`,
  no: `ningún, ninguno, ninguna, nadie, nada, sin, carece*, carente*, cero, nulo, nula`,
  only: `
    solo, sólo, solamente, únicamente, apenas, poco, poca, pocos, pocas, rara vez, raras veces, escasamente, mal,
    en el papel, a duras penas, exclusivamente, un puñado, insuficientemente, tan solo, muy pocos`,
  still: `
    sigue*, siguen, seguimos, todavía, aún, continúa*, persist*, permanec*, queda*, pendiente*, en espera, espera*,
    a la espera, subsist*, mantiene*`,
  lack: `
    falta*, carenc*, ausen*, escas*, déficit, deficien*, insuficien*, inadecuad*, limitad*, débil*, debilidad*,
    precari*, desigual*, dispar*, brecha*, lagun*, vacío*, invisib*, pobre*, inaccesible*, incomplet*, fragmentad*,
    vacante*, subrepresent*, infrarrepresent*, subfinanc*, inexist*, desconoc*, ignor*, olvid*, exclu*,
    deja* fuera, dejan fuera, fuera de, al margen, marginad*, obsolet*, desactualiz*, demasiado, impag*, ilegible*,
    desprotegid*, desatendid*, dispers*, nulo, hace falta, más falta`,
  hard: `
    dificult*, difícil*, obstácul*, barrera*, obstaculiz*, entorpec*, problema*, reto*, desafío*, carga*,
    sobrecarga*, desbord*, hacinad*, hacinamiento, retras*, atras*, demor*, tard*, lent*, complej*, complic*,
    conflict*, tension*, confus*, superpos*, solap*, duplic*, rotación, costos elevados, impid*, disuad*,
    desalient*, soca*, debilit*, min*, amenaz*, riesg*, peligr*, depend*, vulnerab*, resist*, renuen*, desconfi*,
    tem*, miedo*, lista* de espera, lejan*, lejos, atan de manos, ata de manos, fren*, cuello de botella, cuesta,
    limit*, paraliz*`,
  harm: `
    desaloj*, expuls*, mat*, asesin*, muert*, muer*, acos*, hostig*, atac*, ataq*, abus*, viol*, violen*, despid*,
    despedid*, detuv*, deten*, dispers*, disolv*, disuel*, confisc*, decomis*, discrimin*, racis*, sexis*,
    estigma*, niega*, negad*, neg*, rechaz*, castig*, penaliz*, criminaliz*, corrup*, impun*, desplaz*, forz*,
    oblig* a caminar, tortur*, maltrat*, golpe*, herid*, sufr*, hambre, contamin*, envenen*, inund*, destru*,
    demol*, quem*, perd*, pérd*, pierd*, sin hogar, pobreza, explot*, trata, odio, insult*, silenci*, vigilan*,
    cort*, bloque*, priv*, infring*, ilegal*, arbitrar*, perfil racial, represal*, intimid*, agres*, hostil*,
    abandon*, excluy*, excluid*, perjudic*, traslad*, ech*, vulner*, call*`,
  decline: `
    recort*, cerr*, cierr*, venc*, expir*, suprim*, suspend*, suspens*, ces*, par*, agot*, desplom*, cay*, empeor*,
    agrav*, deterior*, retroce*, regres*, abandon*, cancel*, aplaz*, posterg*, retir*, reduj* a la mitad, dej* de,
    borr*, desaparec*, elimin*, acab*, interrump*, revoc*`,
  critic: `
    quej*, crític*, critic*, lament*, desafortunadamente, por desgracia, preocup*, inquiet*, alarm*, deplor*,
    decepc*, fracas*, fall*, en vano, letra muerta, papel mojado, papel, cajón, formalidad, simbólic*, nadie sabe,
    en la práctica, en realidad, de hecho, pese a, a pesar, aunque, si bien, contrari*, incoheren*, en vez de,
    peor*, no vinculante*, no son vinculantes, denunci*, brilla por su ausencia, sin respuesta, se ignora`,
  silent: `
    silencio, guarda silencio, no dice, no menciona*, no prevé*, no define*, no abarca*, no contempla*, no obliga*,
    no exige*, no se refiere, no contiene, no se aplica, nada en, ninguna disposición, ninguna mención, omit*,
    pasa por alto, no incluye*, no reconoce*, no regula*`,
  should: `
    debe, deben, debería, deberían, deberá, deberán, debiera, debieran, hay que, habrá que, habría que, ha de,
    han de, tiene que, tienen que, tendría que, tendrían que, haya de`,
  needed: `
    necesari*, necesita*, indispensabl*, esencial*, imperativ*, crucial*, vital*, deseabl*, útil*, urgent*, urge,
    important*, conviene, convendría, conveniente*, preciso, precisa*, es hora, ya es hora, se requier*, requier*,
    imprescindibl*, priori*, merec*, bienvenid*, preferibl*, recomendabl*, aconsejabl*, oportun*, ayudaría,
    permitiría, aliviaría, facilitaría, harían bien, haría bien, haría falta, hace falta, mejor remedio,
    primer paso, pasa por, corresponde a, corresponde al, clave*, solución, para que, a fin de que, mayor*, más,
    ojalá, marcaría, solo mejorará*`,
  call: `
    pedimos, pide*, instamos, insta, instan, exhort*, hacemos un llam*, alenta*, alient*, reclam*, abog*, insist*,
    aconsej*, desaconsej*, por favor, ruega*, a nuestro juicio, en nuestra opinión, quisiéramos, queremos, dejen,
    que el, que se, por qué no, les pedimos, recomendamos, recomienda*, recomendar, se recomienda, proponemos,
    propone, proponen, se propone que, solicitamos, solicita, solicitan, se solicita, esperamos, espera que,
    llamamos, hacemos un llamado, hacemos un llamamiento, invitamos, invita, se invita, deseamos, exigimos,
    exige al, exige que, rogamos, sugerimos, sugiere, se sugiere, consideramos que, se pide, se exhorta,
    se alienta, se insta`,
  could: `
    podría, podrían, puede ayudar, pueden ayudar, sería, serían, habría, habrían, tendría, tendrían, pudiera`,
  imperative: `
    establecer, crear, instaurar, asegurar, garantizar, adoptar, aprobar, fortalecer, incluir, integrar,
    incorporar, reconocer, desarrollar, asignar, dar, dotar, formar, capacitar, financiar, introducir, promover,
    mejorar, aumentar, incrementar, ampliar, extender, modificar, reformar, derogar, eliminar, suprimir, abolir,
    ratificar, publicar, traducir, consultar, involucrar, invitar, nombrar, designar, exigir, apoyar, simplificar,
    compartir, permitir, cesar, poner, proteger, invertir, organizar, ofrecer, usar, utilizar, abrir, revisar,
    supervisar, recopilar, desagregar, prohibir, facilitar, aplicar, evitar, conceder, levantar, tratar, vincular,
    armonizar, alentar, respetar, liberar, reincorporar, velar, hacer, prever, favorecer, destinar, reservar, que,
    dejen, publiquen, inviten, den, creen, elaborar, implementar, impulsar, reforzar, sensibilizar, reducir,
    unificar, ojalá`,
  we: `nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, nos`,
  will: `
    será, serán, habrá, habrán, abriremos, haremos, seremos, pondremos, seguiremos, publicaremos, presentaremos,
    lanzaremos, capacitaremos, instalará, comenzará, abarcará, revisará, informará, adoptará, va a, van a, vamos a`,
  plan: `
    prev*, previsto, está previsto, tenemos previsto, compromet*, compromis*, compromete a, pretend*, propone,
    nos proponemos, se propone, se ha propuesto, intención, planea*, planific*, prepar*, en marcha, en preparación,
    objetivo, prometi*, prometem*, dispuest*, list* para, ofrec* acoger, ofrecemos, se espera que, esper* aprobar,
    trabaj* en un, estamos trabajando, segunda fase, en breve, próximamente, se está redactando, se están dando,
    en elaboración, pone a disposición, proyecto de, se estudia, voluntad de, aspira*`,
  done: `
    adopt*, aprob*, estableci*, cre*, fund*, lanz*, introduj*, instaur*, instituy*, abri*, abiert*, comenz*,
    capacit*, form*, enseñ*, proporcion*, ofrec*, organiz*, celebr*, acog*, recib*, atend*, atiend*, tramit*,
    resolvi*, resuelv*, public*, traduj*, tradujeron, constru*, reconstru*, conect*, repar*, renov*, distribu*,
    reparte*, repartió, asign*, financi*, gast*, invert*, invirt*, contrat*, emple*, nombr*, design*, firm*, uni*,
    complet*, alcanz*, supervis*, audit*, inspeccion*, visit*, verific*, revis*, consult*, coordin*, cooper*,
    modific*, incorpor*, integr*, inclu*, incluy*, puso en marcha, se puso, implement*, llev* a cabo, realiz*,
    condu*, ejecut*, entreg*, apoy*, ayud*, asist*, gestion*, administr*, cuenta con, cuentan con, dispon*,
    funcion*, existe*, hay, trabaj*, desarroll*, elabor*, redact*, produj*, cartograf*, levantó un mapa, prob*,
    instal*, extend*, otorg*, conced*, obtuv*, pag*, abon*, dio, dieron, da, prest*, permit*, asegur*, garantiz*,
    trajo, traído, reun*, recog*, recopil*, instruy*, registr*, matricul*, vacun*, equip*, dot*, respond*, asesor*,
    acompañ*, inform*, aloj*, reubic*, lleg*, cubr*, cubier*, cuest*, presid*, cogestion*, vot*, dedic*, destin*,
    reserv*, censa*, muestra*, rinde cuentas, debat*, aplic*, us*, utiliz*, disponible*, figura*, evalu*, concedi*,
    restabl*, reabr*, abol*, levant*, liber*, preven*, desde, ya, hoy, en vigor, rige, vigente, coloc*, moviliz*,
    sensibiliz*, proteg*, benefici*, particip*, sesiona*, deriv*, acced*, compart*, facilit*, mantien*, mantuv*,
    brind*, suscri*, emit*, opera*, logr*, sufrag*, elimin*, cumpl*, permite`,
  changed: `
    aument*, disminu*, baj*, subi*, reduj*, reduc*, pasó de, pasaron de, duplic*, triplic*, mejor*, acort*,
    gracias a, permitió, resultado*, éxito*, eficaz, logr*, de modo que, con lo que, lo que permitió, benefici*,
    puso fin, terminó, evit*, conserv*, buenos resultados, ha demostrado, funciona bien, funciona, menos de,
    a la mitad, consigui*, rebaj*`,
  regular: `
    se reúne*, sesiona*, cada mes, cada año, cada trimestre, cada semana, mensual*, semanal*, anual*, trimestral*,
    todos los meses, todos los años, cada dos, cada seis, dos veces, una vez al, desde 20, desde, periódic*,
    regular*, permanent*, día y noche, 24 horas, todo el año, por semana, al año, cada`,
  free: `
    gratuit*, gratis, sin costo, sin coste, subsidi*, subvenc*, exent*, exoner*, accesib*, braille,
    lengua de señas, lectura fácil, intérpret*, prestación, bono*, beca*, ayuda*`,
  rule: `
    oblig*, exig*, prohíb*, prohib*, proscri*, garantiza*, consagra*, reconoc*, protege*, establece que,
    dispone que, estipul*, prescrib*, derecho a, tiene derecho, tienen derecho, da derecho, vinculante*, vincula*,
    obligatori*, cuota*, paridad, reserva*, prevé que, autoriz*, faculta*, en virtud, conforme a, de acuerdo con,
    según la ley, según el, nadie puede, no puede ser, no podrá*, no puede*, so pena, sanciona con, ampara*,
    se prohíbe, corresponde, encomienda*`,
  law: `
    ley*, leyes, artículo*, decreto*, ordenanza*, constitución, carta orgánica, carta, reglamento*, código*,
    acuerdo*, resolución*, directiva*, convención*, convenio*, pacto*, tratado*, protocolo*, legisla*, norma*,
    jurídic*, cláusula*, disposición*, declaración*, circular*, estatuto*, pliego*`,
  remedy: `
    indemniz*, reincorpor*, orden*, mult*, conden*, disculp*, perdón, daños, repar*, recurso*, anul*, tribunal*,
    corte*, juez*, jueces, juzgado*, sentencia*, fallo*, mediac*, queja*, apel*, defensor*, procurad*, inspección*,
    fiscal*, investig*, sancion*, litigio*, destitu*, reubic*, reintegr*`,
  people: `
    persona*, mujer*, niña*, niño*, familia*, vecin*, hogar*, inquilin*, trabajador*, migrant*, refugiad*, jóven*,
    joven*, mayores, discapacidad, indígena*, gitan*, minoría*, víctima*, sobrevivient*, alumn*, estudiant*,
    pacient*, detenid*, pres*, campesin*, pescador*, vendedor*, hombre*, padre*, madre*, cuidador*, docent*,
    maestr*, agente*, policía*, funcionari*, ciudadan*, jornaler*, residente*, pareja*`,
  rights: `
    derechos humanos, derecho*, igualdad, género, inclusión, dignidad, participación, vivienda*, agua, salud,
    educación, privacidad, transparen*`,
  un: `
    epu, examen periódico, órgano* de tratados, comité de, comité contra, comité sobre, cedaw,
    consejo de derechos humanos, relator*, procedimientos especiales, acnudh, alto comisionado,
    observaciones finales, informe* periódic*, informe alternativo, informe sombra, onu-hábitat, unicef,
    naciones unidas, ginebra, mecanismo*, estado parte, informe nacional, recomendaciones, ods`,
  took: `
    contribuy*, aport*, tom* parte, particip*, present*, remit*, consult*, delegación, represent*, asiento,
    miembro del, respond*`,
  setting: `
    ubicad*, situad*, limita con, habitantes, km, kilóm*, altitud, fundó, fundad*, sede, elegid*, elecci*, electo*,
    nombrad* por, mandato dura, federación de, se compone, integrad*, consta, comprende, compuest*, preside*,
    capital, economía, ingreso*, industria, turismo, agricultura, minería, pesca, hermanad*, independi*, historia,
    históric*, niveles, divid*, adscrit*, se encarga de las relaciones, miembros, escaños, conocida por,
    conocido por, clima, río*, isla*, costa, montaña*, agrupa*, reúne a, representa a, red de,
    organización no gubernamental, ong, organización de base, autor*, profesor*, trabaja en, a modo de contexto,
    órganos, límites, bandera, escudo, gaceta`,
  meta: `
    pregunta*, respuesta*, aporte, contribución*, documento*, el presente, la presente, anexo*, sección*, parte,
    párrafo*, capítulo*, cuadro*, gráfico*, nota, fuente*, contacto*, información, disponible, no aplica,
    no corresponde, nos remitimos, remit*, véase, ver, más arriba, más abajo, a continuación, siguiente*,
    siguientes, como se indicó, he aquí, estas son, atentamente, saludamos, agradec*, complace, honor, adjunt*,
    hecho en, introducción, correo electrónico, www, http*, fue elaborado, fue redactado, elaborado por,
    entrevist*, encuesta abarcó, cuestionario, aprobadas por, se entiende, entendemos, designa, sentido amplio,
    describimos, abordaremos, una a una, uno por uno, ejemplo*, observaciones, no tenemos, de utilidad, plazo,
    consulta, aclaración, lo mismo vale, mencionad*, indicad*, período, se refiere, refiere*, abarca*, sí,
    por conducto, a través del, se transmite, se exponen, se describen, se desarrolla, figuran en, enumera*,
    cursiva, recogieron, conjuntamente, términos de referencia, jurídico`,
  other: `
    ministro informó, ministerio prometió, prometió, ha anunciado, anunci*, según el primer ministro,
    según el ministro, según el gobierno, partido gobernante, declaró que, compañía`,
  truism: `
    papel fundamental, papel importante, papel esencial, papel clave, desempeñan un papel, más cercano, cercan*,
    universales, indivisibles, interdependientes, primer término, incumbe, fundamento*, empiezan, es sabido,
    cuestiones importantes, compleja, depende de la, compete a, cerca de casa, cada cuatro años, democracia`,
  but: `
    pero, sin embargo, no obstante, aunque, si bien, mientras, mas, empero, en cambio, sino, ahora bien`,
  because: `
    porque, debido a, por falta, ya que, pues, puesto que, dado que, ante la, a causa, por la, como el`,
  so: `
    por lo que, por eso, por ello, así, por tanto, por consiguiente, de ahí, en consecuencia`,
  purpose: `
    para paliar, para remediar, para combatir, para superar, para subsanar, con el fin, a fin de, a raíz, tras,
    después de, contra, en el marco, en respuesta, en cumplimiento`,
  unless: `
    solo si, a menos que, salvo que, sin una, mientras no, siempre que, con la condición, depende de, si no,
    para que, hasta que`,
  money: `
    euro*, dólar*, peso*, sol, soles, quetzal*, bolivian*, millon*, millón*, presupuest*, costo*, coste*, %,
    por ciento, recursos, subsidio*, transferencia*, fondo*`,
  future: `
    próximo, próxima, el año que viene, para 2027, para 2030, en 2026, en 2027, en 2030, antes de 2027,
    antes de 2028, a partir de, pronto, en breve, venidero*, en otoño, finales de 2025, finales de 2026,
    segundo semestre, futuro, en enero, en junio, en diciembre, en septiembre`,
  past: `
    el año pasado, el invierno pasado, en 2015, en 2016, en 2017, en 2018, en 2019, en 2020, en 2021, en 2022,
    en 2023, en 2024, desde 2015, desde 2016, desde 2017, desde 2018, desde 2019, desde 2020, desde 2021,
    desde 2022, desde 2023, hasta la fecha, hasta ahora, ya, hasta 2018, hasta 2019, recientemente,
    durante el período`,
};
