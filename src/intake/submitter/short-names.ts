/** Of a joint submission; a digest numbers them: JS1, JS2. */
export const JOINT_NAME = 'JS';

/** A citation's name is no longer than this, in UTF-16 units. */
const LONGEST = 40;

const SMALL_WORDS = new Set(
  'of the for and on in to a an de la le les du des del los las y e et en para por et au aux по и в на о'.split(
    ' ',
  ),
);

function initialsOf(name: string): string {
  return name
    .split(/[\s'’-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** An abbreviation in the surrounding lines that is made of a name's initials, in their order and from the first on. */
export function abbreviationAmong(name: string, lines: readonly string[]): string | undefined {
  const initials = initialsOf(name);
  for (const line of lines) {
    for (const [token] of line.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,10}(?![\p{L}\p{N}])/gu)) {
      if (initials.startsWith(token) && token.length >= 0.6 * initials.length) return token;
    }
  }
  return undefined;
}

/** What any body may call itself: "the Association". */
const BARE =
  /^(?:association|city|town|committee|commission|ministry|union|network|coalition|ngos?|csos?|nhris?|un|ville|commune|commission|ong|red|asociación|municipio|ассоциация|администрация|фонд|нко|нпо|协会|協會|学会|中心|委员会|基金会|联盟|促进会|本会|本市|الجمعية|البلدية)$/iu;

/** A name for citations: the abbreviation, else the name where it is short, else its beginning. */
export function shortNameOf(name: string, abbreviation: string | undefined): string {
  if (abbreviation !== undefined && !BARE.test(abbreviation)) return abbreviation;
  if (name.length <= LONGEST) return name;
  const head = name.split(/\s[-–—]\s|[,，،;]\s?|\s\(/u, 1)[0] ?? name;
  if (head.length <= LONGEST) return head;
  const cut = head.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  const words = (space > 15 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/u, '').trimEnd();
  const small =
    /(?:\s(?:of|the|for|and|on|in|to|de|la|le|les|du|des|del|los|las|y|et|en|по|и|в|на))+$/iu;
  return `${words.replace(small, '')}…`;
}
