import type { RequestRow } from './request-row.js';

/** Requests about publication in French. */
export const fr: readonly RequestRow[] = [
  [
    'confidential',
    'performative',
    '(?:merci de|nous (?:vous )?(?:demandons|prions|souhaitons|ne souhaitons|désirons)|je (?:vous )?(?:demande|prie|souhaite|ne souhaite)|prière de|veuillez)[^.;]{0,60}(?:ne pas|pas)[^.;]{0,20}\\b(?:publi(?:er|ée?s?)|diffus(?:er|ée?s?)|rend(?:re|ue?s?) publi|divulgu(?:er|ée?s?)|mettre en ligne)[^.;]{0,50}\\b(?:cette|ce|notre|ma|mon|la présente|le présent|contribution|lettre|document)',
  ],
  [
    'confidential',
    'performative',
    "(?:cette|notre|ma|la présente|le présent|ce) (?:contribution|réponse|lettre|document|communication|note|texte|courrier)[^.;]{0,50}(?:(?:ne (?:doit|peut|devra|saurait|sera)|n'est)[^.;]{0,30}(?:publi|diffus|divulgu)|(?:est|reste|demeure|soit)[^.;]{0,20}confidentiel)",
  ],
  [
    'confidential',
    'performative',
    '(?:demandons|prions|souhaitons|merci|demande|veuillez)[^.;]{0,60}(?:confidentialité|confidentiel)[^.;]{0,40}',
  ],
  [
    'confidential',
    'standing',
    '(?:prière de |merci de )?ne pas (?:publier|diffuser)|non destinée? à (?:la )?(?:publication|diffusion)|(?:strictement )?confidentiel(?:le)?|diffusion restreinte',
  ],
  [
    'anonymous',
    'performative',
    "(?:nous|je|merci|prière|veuillez|souhait|demand)[^.;]{0,80}(?:anonym(?:e|at|es|iser|isée?|ement)|(?:ne pas|pas)[^.;]{0,25}(?:mentionner|citer|indiquer|révéler|divulguer|faire apparaître|publier)[^.;]{0,25}(?:notre nom|nos noms|mon nom|notre identité|mon identité|le nom (?:de (?:notre|la commune|l'association|l'organisation|l'auteur)|du village)))",
  ],
  [
    'anonymous',
    'performative',
    "(?:notre nom|nos noms|mon nom|notre identité)[^.;]{0,40}(?:ne (?:doi|soi|so)[^.;]{0,30}|n'appara[^.;]{0,20}|anonyme)",
  ],
  ['anonymous', 'standing', '(?:contribution |témoignage )?anonyme'],
  [
    'confidential',
    'performative',
    "(?:nous|je) (?:ne |n')[^.;]{0,30}(?:consen|autoris|accept|souhait|veu|voul|d[ée]sir|permet)[^.;]{0,15} pas[^.;]{0,50}(?:publi|diffus|divulgu|mis en ligne)",
  ],
  [
    'confidential',
    'performative',
    "(?:nous (?:nous )?|je (?:m')?)oppos\\w+ à [^.;]{0,40}(?:publication|diffusion|divulgation)",
  ],
  [
    'confidential',
    'performative',
    '(?:à titre|de manière|de façon|en toute|sous le sceau de la|sous le sceau du|dans la plus stricte) (?:strictement )?(?:confidentiel(?:le)?|confidentialité|secret)',
  ],
  [
    'confidential',
    'performative',
    "(?:réservée?s?|destinée?s?) (?:exclusivement |uniquement )?(?:à l'usage|au seul usage|à la seule attention|au seul Haut|à votre seul)",
  ],
  [
    'confidential',
    'performative',
    "(?:ne|n')[^.;]{0,10}(?:pas|point) (?:la |le |les |l')?(?:publier|diffuser|divulguer|mettre en ligne|rendre publi\\w+|partager|communiquer)[^.;]{0,40}(?:contribution|réponses?|lettre|document|note|texte|courrier|présente?s?|informations?)",
  ],
  [
    'confidential',
    'performative',
    "(?:contribution|réponses?|lettre|document|note|texte|courrier|envoi)[^.;]{0,30}(?:ne (?:soit|soient|doi\\w+|peu\\w+|devr\\w+|sera|seront)|n'(?:est|a|ont))[^.;]{0,15}(?:pas|point|ni)[^.;]{0,30}(?:publi|diffus|divulgu|en ligne|vocation à être publi)",
  ],
  [
    'confidential',
    'performative',
    '(?:souhait|demand|pri|voul|désir|tien)\\w*[^.;]{0,50}(?:reste|demeure|soit|soient|restent|gard\\w+)[^.;]{0,30}(?:confidentiel|hors publication|secr[eè]t|privée?)',
  ],
  [
    'confidential',
    'standing',
    '(?:document |courrier |note )?(?:strictement )?confidentiel(?:le)?s?|à ne pas (?:publier|diffuser)|pas (?:de|pour) (?:la )?(?:publication|diffusion)|usage (?:interne|restreint)|ne pas (?:rendre public|mettre en ligne)|(?:accord|autoris|consent|publi)[^.;]{0,50}publi\\w*[^.;]{0,20}[?:]\\s*non\\b',
  ],
  [
    'anonymous',
    'performative',
    "(?:sous (?:couvert d'|le couvert de l'|le sceau de l')|dans l'|garder l'|conserver l'|respecter (?:notre|mon|l') ?|préserver (?:notre|mon|l') ?|garantir (?:notre|mon|l') ?)anonymat",
  ],
  [
    'anonymous',
    'performative',
    'sans (?:la )?(?:mention(?:ner)?|citer|indiquer|révéler|faire (?:mention|état)|nous (?:nommer|citer|identifier))[^.;]{0,15}(?:(?:de )?(?:notre|nos|mon) (?:noms?|identité)|nous (?:nommer|citer|identifier)|nommer|le nom)|sans nous (?:nommer|citer|identifier)',
  ],
  [
    'anonymous',
    'performative',
    "(?:taire|retirer|supprimer|masquer|occulter|omettre|ôter|cacher)[^.;]{0,15}(?:notre|nos|mon) (?:noms?|identité)|(?:ne|n') ?(?:pas )?nous (?:nommer|citer|identifier)|ne (?:nous )?(?:nomm|cit|identifi)ez pas|que (?:notre|nos|mon) (?:noms?|identité)[^.;]{0,20}(?:n'|ne )",
  ],
  [
    'anonymous',
    'standing',
    'nom (?:non communiqué|non divulgué|tenu secret|gardé secret|supprimé)(?: à (?:sa|notre) demande)?|(?:auteur|expéditeur|nom|organisation)s?\\s?: ?anonyme|(?:contribution|envoi|réponse) anonyme|anonymat demandé',
  ],
  ['confidential', 'performative', 'gard\\w+ [^.;]{0,40}pour (?:vous|votre seul)'],
];
