/** Words of a published time zone and the zone that they mean; "CET" is said of Geneva's clocks in summer too. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [
    /genev|genèv|ginebra|женев|جنيف|日内瓦|\bCES?T\b|central europ|europe centrale|europa central|central europea|центральноевроп|وسط أوروبا|中欧|\b(?:paris|brussels|berlin|rome|vienna|zurich)\b|париж|باريس|巴黎/iu,
    'Europe/Zurich',
  ],
  [
    /new york|nueva york|нью-йорк|نيويورك|纽约|\bE[SD]?T\b|\beastern\b|heure de l[’']est/iu,
    'America/New_York',
  ],
  [/\bBST\b|london|londres|лондон|لندن|伦敦/iu, 'Europe/London'],
  [/\bEES?T\b/iu, 'Europe/Athens'],
  [/\bMSK\b|moscow|moscou|moscú|москов|موسكو|莫斯科/iu, 'Europe/Moscow'],
  [/\bEAT\b|nairobi|найроби|نيروبي|内罗毕/iu, 'Africa/Nairobi'],
];

const UNIVERSAL = /(?:\b(?:UTC|GMT)\b|غرينتش|гринвич)(?:\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?)?/iu;

/** The zone of a published time, as Intl takes it (`Europe/Zurich`, `+05:30`); undefined where its words tell none. */
export function zoneOf(written: string): string | undefined {
  const universal = UNIVERSAL.exec(written);
  if (universal !== null) {
    const [, sign = '+', hours = '0', minutes = '00'] = universal;
    return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  }
  const named = NAMED.find(([words]) => words.test(written))?.[1];
  return named ?? (isZone(written.trim()) ? written.trim() : undefined);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}
