import type { Speaker } from '../../model/index.js';

/** What beside a name says who somebody is. */
export type Named = Pick<Speaker, 'name' | 'city' | 'beside' | 'isUnknown'>;

const BESIDE = /^(.+?)\s*(?:[([（]([^()[\]（）]+)[)\]）]|\s[-–—|]\s*(.+)|[,،，]\s*(.+))\s*$/u;

/** Notes of a meeting's program on how somebody takes part. */
const NOTES =
  /\s*[([](?:guest|external|unverified|invited?|invité(?:e)?|externo|externe|гость|he\/him|she\/her|they\/them)[)\]]/giu;

const TITLES =
  /^(?:(?:h\.?\s?e\.?|hon(?:ou?rable)?|his excellency|her excellency|mr|mrs|ms|mme|m|sra?|dr|prof|г-н|г-жа)\.?\s+)+(?=\p{Lu})/iu;

/** Labels that a program gives to voices it does not know. */
const UNKNOWN =
  /^(?:(?:unknown|unidentified|unnamed|inaudible)(?:\s+(?:speaker|participant|person|voice))?|(?:speaker|participant|guest|person|voice|intervenante?|orateur|oratrice|oradora?|participante|спикер|оратор|выступающий|участник|متحدث|المتحدث|متكلم|发言人|发言者|说话人)\s*[#№]?\s*\d*|\+?[\d\s()-]{6,})$|^(?:interpret|interpr[èe]te|int[ée]rprete|переводчи|المترجم|译员)/iu;

/** A part of what stands beside a name that is no place, but a role or a body. */
const NO_PLACE =
  /(?<!\p{L})(?:mayor|deputy|vice|council(?:l?or|woman|man)?|president|director|minister|governor|ambassador|officer|adviser|advisor|coordinator|secretary|head|chief|professor|member|representative|delegate|maire|adjointe?|conseill[eè]re?|présidente?|directeur|directrice|ministre|alcalde(?:sa)?|concejala?|presidenta|directora?|ministr[oa]|regidora?|мэр|глава|заместитель|депутат|директор|министр|عمدة|رئيس|رئيسة|نائب|مدير|市长|副市长|主任|议员|代表|association|federation|network|league|union|university|institute|ministry|commission|committee|foundation|organi[sz]ation|ngo|fédération|réseau|université|ministère|fondation|asociación|federación|red|universidad|ministerio|comisión|fundación|ассоциация|союз|университет|министерство)(?!\p{L})/iu;

const OF_PLACE =
  /^(?:the\s+|la\s+|el\s+)?(?:city|town|municipality|village|commune|county|ville|mairie|ciudad|municipio|ayuntamiento|alcaldía|город|муниципалитет|بلدية|مدينة)\s+(?:council\s+)?(?:of|de|du|d['’]|del)?\s*(?=\p{Lu}|\p{Lo})|(?:\s+(?:city council|city|municipality)|市政府)$/iu;

const PLACE = String.raw`(\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|del|la|le|el|of|do|da|sur|upon)\s)*\p{Lu}[\p{L}’'-]+){0,3})`;
const SAID = [
  String.raw`(?:city|town|village|municipality|commune|mayor|deputy mayor|vice-mayor|councill?or) of (?:the (?:city|town|municipality) of )?${PLACE}`,
  String.raw`(?:ville|commune|maire|maire adjointe?|mairie) (?:de |d['’])(?:la ville de )?${PLACE}`,
  String.raw`(?:ciudad|municipio|alcalde|alcaldesa|ayuntamiento|concejala?) de (?:la ciudad de )?${PLACE}`,
  String.raw`(?:город\p{L}?|мэр\p{L}? города|администраци\p{L} города) ${PLACE}`,
].map((form) => new RegExp(String.raw`(?<!\p{L})${form}`, 'iu'));

const OWN_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:my name is|i['’]?m|i am|this is|je m['’]appelle|je suis|me llamo|mi nombre es|soy|меня зовут)\s+(\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|del|la|el|van|von|al|bin)\s)*\p{Lu}[\p{L}’'-]+){1,3})`,
  'iu',
);

/** How far into a speaker's words the place is looked for. */
const INTRODUCTION = 400;

/** A label without notes on how somebody takes part and without forms of address, so that a speaker has one name. */
export function plainLabel(label: string): string {
  return label.replace(NOTES, '').replace(TITLES, '').replace(/\s+/gu, ' ').trim();
}

/** Who speaks, with the city that stands beside the name, in the list of speakers, or that the speaker names first. */
export function speakerOf(label: string, words: string, listed?: string): Named {
  const [, shown, ...others] = BESIDE.exec(label) ?? [];
  const own = others.find(Boolean)?.trim();
  const beside = [own, listed].filter((part) => part !== undefined).join(', ');
  const opening = words.slice(0, INTRODUCTION);
  const bare = (shown ?? label).trim();
  const isUnknown = UNKNOWN.test(bare);
  const said = isUnknown ? nameSaid(opening) : undefined;
  const city = cityIn(own) ?? cityIn(listed) ?? placeSaid(beside) ?? placeSaid(opening);
  return {
    name: said ?? bare,
    ...(city !== undefined && { city }),
    ...(beside !== '' && { beside }),
    ...(isUnknown && said === undefined && { isUnknown }),
  };
}

/** The first part of what stands beside a name that may be a place. */
function cityIn(beside: string | undefined): string | undefined {
  const parts = (beside ?? '').split(/[,،，;|()]|\s[-–—]\s/u).map((part) => part.trim());
  const place = parts.find((part) => part !== '' && !NO_PLACE.test(part));
  const city = place?.replace(OF_PLACE, '').trim();
  return city === '' ? undefined : city;
}

function placeSaid(words: string): string | undefined {
  for (const form of SAID) {
    const place = form.exec(words)?.[1];
    // The form ignores case; a place does not.
    if (place !== undefined && /^\p{Lu}/u.test(place)) return place.replace(/\s\p{Ll}.*$/u, '');
  }
  return undefined;
}

function nameSaid(words: string): string | undefined {
  const name = OWN_NAME.exec(words)?.[1];
  return name !== undefined && /^\p{Lu}/u.test(name) ? name.replace(/\s\p{Ll}.*$/u, '') : undefined;
}
