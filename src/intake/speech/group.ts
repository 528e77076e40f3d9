import type { Ground, StakeholderGroup } from '../../model/index.js';
import { groupOfName } from '../submitter/group.js';

/** The group that a speaker belongs to, and what tells it. */
export interface ToldGroup {
  readonly value: StakeholderGroup;
  readonly ground: Ground;
}

type Rules = readonly (readonly [group: StakeholderGroup, pattern: RegExp])[];

function whole(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu');
}

/** Offices of one person. */
const ROLES: Rules = [
  [
    'local-government',
    whole(
      String.raw`(?:deputy |vice[- ]|lord )?mayor(?:ess)?|(?:city |town |municipal )?councill?(?:or|woman|man)|(?:city|town) (?:manager|clerk)|maire(?:[- ]adjointe?)?|bourgmestre|conseill(?:er|ère) municipal(?:e)?|échevine?|(?:vice)?alcalde(?:sa)?|concejala?|intendente|regidora?|prefeit[oa]|вице-мэр|мэр\p{L}?|глав\p{L} (?:города|администрации|муниципал\p{L}+)|رئيسة? البلدية|رئيسة? بلدية|عمدة`,
    ),
  ],
  ['local-government', /(?:副)?(?:市长|区长|镇长)/u],
  [
    'regional-government',
    whole(
      String.raw`governor|président[e]? de (?:la )?région|gobernadora?|губернатор\p{L}?|محافظ|省长`,
    ),
  ],
  [
    'state',
    whole(
      String.raw`(?:deputy |vice[- ])?minister|ambassador|permanent (?:mission|representative)|ministre|ambassad(?:eur|rice)|ministr[oa]|embajadora?|министр\p{L}?|посол|وزيرة?|سفيرة?`,
    ),
  ],
  [
    'academia',
    whole(
      'professor|lecturer|researcher|professeure?|chercheu(?:r|se)|profesora?|профессор|أستاذة?|教授',
    ),
  ],
];

/** Whom somebody speaks for, up to where the name of the body ends. */
const FOR =
  /(?<!\p{L})(?:on behalf of|(?:i|we) (?:represent|speak for|work (?:for|at|with|in))|i am speaking for|speaking for|representing|(?:my name is|i am|i['’]m|i come|we are)(?: [^.,;:!?]{2,40},?)? (?:here )?(?:from|with)|(?:je m['’]appelle|me llamo|mi nombre es|soy) [^.,;:!?]{2,40},? (?:de|del|du)|au nom (?:de|du|des)|je (?:représente|travaille (?:à|pour|au))|en nombre (?:de|del)|en representación (?:de|del)|represento (?:a|al)|trabajo (?:en|para)|от имени|я представляю|представляю|باسم|نيابة عن|أمثل|我代表|代表)\s*([^.,;:!?。，；！？،؛]{3,90})/giu;

/** What somebody calls one's own. */
const OWN: Rules = [
  [
    'local-government',
    whole(
      String.raw`(?:our|my) (?:city|town|municipal(?:ity|\p{L}*)|council|borough|district|town hall|city hall|mayor)|(?:we|us), the (?:city|municipality)|as (?:a )?(?:city|municipality|local government)|the (?:city|town|municipality) of \p{L}+ (?:buys|has|had|runs|adopted|trained|began|set)|notre (?:ville|commune|municipalité|mairie)|nuestr[oa] (?:ciudad|municipio|ayuntamiento|alcaldía|comuna)|наш\p{L}* (?:город|муниципалитет|администраци|мэри)\p{L}*|بلديتنا|مدينتنا`,
    ),
  ],
  ['local-government', /我们(?:的)?(?:城市|市|镇|区)|我市/u],
  [
    'regional-government',
    whole(
      String.raw`our (?:region|province|county)|notre région|nuestra (?:región|provincia)|наш\p{L}* (?:область|регион|край)\p{L}*`,
    ),
  ],
  [
    'state',
    whole(
      String.raw`(?:our|my) (?:ministry|government|delegation)|notre (?:ministère|gouvernement)|nuestro (?:ministerio|gobierno)|наш\p{L}* (?:министерств|правительств)\p{L}*|وزارتنا|حكومتنا`,
    ),
  ],
  [
    'academia',
    whole(
      String.raw`(?:our|my) (?:university|institute|research|students)|notre université|nuestra universidad|наш\p{L}* университет\p{L}*|جامعتنا`,
    ),
  ],
  [
    'civil-society',
    whole(
      String.raw`our (?:organi[sz]ation|association|network|members|coalition|ngo|foundation|volunteers)|notre (?:organisation|association|réseau|collectif)|nuestra (?:organización|asociación|red|fundación)|наш\p{L}* (?:организаци|ассоциаци|сет|фонд)\p{L}*|منظمتنا|جمعيتنا|شبكتنا`,
    ),
  ],
];

/** How far into what is said somebody tells who he or she is. */
const OPENING = 600;

/** The group of a speaker by what stands beside the name, what the speaker says of whom, or calls the own. */
export function groupOfSpeaker(
  beside: string,
  city: string | undefined,
  text: string,
): ToldGroup | undefined {
  const parts = beside.split(/[,،，;|()]|\s[-–—]\s/u).map((part) => part.trim());
  for (const part of parts.filter(Boolean)) {
    const group = byRules(ROLES, part)?.group ?? groupOfName(part);
    if (group !== undefined) return told(group, part, 0.9);
  }
  const opening = text.slice(0, OPENING);
  for (const [, body = ''] of opening.matchAll(FOR)) {
    const group = groupOfName(body) ?? byRules(ROLES, body)?.group;
    if (group !== undefined) return told(group, body.trim(), 0.8);
  }
  const role = byRules(ROLES, opening);
  if (role !== undefined) return told(role.group, role.seen, 0.7);
  const own = byRules(OWN, text);
  if (own !== undefined) return told(own.group, own.seen, 0.6);
  // Cities are who the meeting is for; a person should look.
  return city !== undefined && beside !== '' ? told('local-government', city, 0.45) : undefined;
}

function byRules(
  rules: Rules,
  text: string,
): { readonly group: StakeholderGroup; readonly seen: string } | undefined {
  const found = rules.flatMap(([group, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ group, seen: match[0], at: match.index }];
  });
  return found.sort((a, b) => a.at - b.at)[0];
}

function told(value: StakeholderGroup, seen: string, confidence: number): ToldGroup {
  return { value, ground: { by: 'text', seen, confidence } };
}
