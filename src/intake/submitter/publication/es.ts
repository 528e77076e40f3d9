import type { RequestRow } from './request-row.js';

/** Requests about publication in Spanish. */
export const es: readonly RequestRow[] = [
  [
    'confidential',
    'performative',
    '(?:por favor|(?:le|les)? ?(?:pedimos|solicitamos|rogamos|pido|solicito|ruego)|se (?:solicita|ruega|pide)|sírvanse|deseamos|agradeceremos)[^.;]{0,60}\\bno\\b[^.;]{0,25}(?:publi(?:car|que|quen|cada)|difund(?:ir|a|an|ida)|divulg(?:ar|ue|uen)|hacer(?:l[oa])? públic|se haga públic)',
  ],
  [
    'confidential',
    'performative',
    '(?:esta|este|nuestra|nuestro|mi|la presente|el presente) (?:contribución|respuesta|carta|documento|comunicación|informe|texto|escrito|aporte)[^.;]{0,50}(?:no (?:debe|puede|podrá|deberá|sea|se)[^.;]{0,25}(?:publi|difund|divulg)|(?:es|sea|tiene carácter|permanezca|se mantenga)[^.;]{0,20}(?:confidencial|reservad))',
  ],
  [
    'confidential',
    'performative',
    '(?:pedimos|solicitamos|rogamos|solicita|ruega|pido|solicito)[^.;]{0,60}(?:confidencialidad|confidencial|(?:estricta )?reserva(?! de (?:ley|plaza|cupo))(?![^.;]{0,25}(?:nombre|identidad)))',
  ],
  [
    'confidential',
    'standing',
    '(?:por favor,? )?no publicar|no (?:apto )?para (?:su )?publicación|(?:estrictamente )?confidencial|uso reservado',
  ],
  [
    'anonymous',
    'performative',
    '(?:pedimos|solicitamos|rogamos|solicita|ruega|pido|solicito|deseamos|preferimos|por favor|queremos)[^.;]{0,80}(?:anónim[oa]s?|anonimato|(?:\\bno\\b|omit(?:ir|an?)|reserv(?:ar|en?))[^.;]{0,30}(?:nuestro nombre|nuestros nombres|mi nombre|nuestra identidad|mi identidad|el nombre (?:de (?:nuestra|la (?:organización|comunidad|asociación|autora?))|del (?:pueblo|municipio|autor))))',
  ],
  ['anonymous', 'standing', '(?:contribución |aporte )?anónim[oa]|nombre reservado'],
  [
    'confidential',
    'performative',
    'no (?:autoriz|consent|acept|dese|quer|da|otorg)\\w+[^.;]{0,50}(?:publi|difu|divulg)',
  ],
  ['confidential', 'performative', 'nos oponemos a[^.;]{0,40}(?:publicación|difusión|divulgación)'],
  [
    'confidential',
    'performative',
    '(?:con|de|bajo|a título|en) (?:carácter |forma |manera |estricta |la más estricta )?(?:estrictamente )?(?:confidencial(?:idad)?|reservad[oa])(?![^.;]{0,25}(?:nombre|identidad|datos))',
  ],
  [
    'confidential',
    'performative',
    '(?:para|de) (?:uso )?(?:exclusivo|interno|conocimiento exclusivo|uso exclusivo|uso interno) (?:de (?:la|su|esa) oficina|del? (?:ACNUDH|Alto|equipo))',
  ],
  [
    'confidential',
    'performative',
    '\\bno\\b[^.;]{0,20}(?:publi(?:car|que|quen|cad\\w+|carse)|difund\\w+|divulg\\w+|subir|compart\\w+|hacer(?:se|la|lo)? públic\\w+|hagan? públic\\w+)[^.;]{0,40}(?:contribución|respuestas?|carta|documento|escrito|informe|texto|aporte|oficio|present[ea]|\\best[ae]\\b|nuestra)',
  ],
  [
    'confidential',
    'performative',
    '(?:contribución|respuestas?|carta|documento|escrito|informe|texto|aporte|oficio)[^.;]{0,30}\\bno\\b[^.;]{0,25}(?:publi|difund|divulg|hag\\w+ públic|destinad)',
  ],
  [
    'confidential',
    'standing',
    '(?:documento |oficio )?(?:estrictamente )?confidencial|no (?:se )?(?:publi(?:car|que)|difund(?:ir|a)|divulg(?:ar|ue))|(?:información|documento|carácter|uso) (?:reservad[oa]|interno)|reservado|(?:autoriz|consent|acept)\\w*[^.;]{0,50}publi\\w*[^.;]{0,20}[?:]\\s*no\\b',
  ],
  [
    'anonymous',
    'performative',
    '(?:de (?:forma|manera|modo)|bajo|en el|en|con|guardar|conservar|mantener|preservar|respetar|garantizar)[^.;]{0,15}(?:anónim[oa]|anonimato)',
  ],
  [
    'anonymous',
    'performative',
    'sin (?:que se )?(?:mencion|indic|nombr|cit|revel|identific|figur|hacer)\\w*[^.;]{0,20}(?:nuestr[oa]s?|mi|el) (?:nombres?|identidad|organización|comunidad)|sin (?:nombrarnos|mencionarnos|identificarnos|citarnos)',
  ],
  [
    'anonymous',
    'performative',
    '(?:omit|suprim|retir|elimin|ocult|reserv)\\w*[^.;]{0,20}(?:nuestr[oa]s?|mi) (?:nombres?|identidad)|\\bno\\b (?:nos|me) (?:nombr|identifi|cit|mencion)\\w+|\\bno\\b[^.;]{0,20}(?:revel|divulg|public|mencion|indic|aparezc|figur|dé a conocer|cit)\\w*[^.;]{0,20}(?:nuestr[oa]s?|mi) (?:nombres?|identidad)|que (?:nuestr[oa]s?|mi) (?:nombres?|identidad)[^.;]{0,15}\\bno\\b',
  ],
  [
    'anonymous',
    'standing',
    'nombre (?:reservado|omitido|oculto|en reserva)(?: a (?:petición|solicitud)[^.;]{0,25})?|(?:contribución|aporte|respuesta|carta|autor|remitente|nombre|organización)\\s?:? ?anónim[oa]',
  ],
];
