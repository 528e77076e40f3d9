/**
 * The groups of Member States of the United Nations, with the observer States; a State that votes in a group or sits with
 * it is in it.
 */
const REGIONS = {
  africa:
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST ' +
    'SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
  'asia-pacific':
    'AF BH BD BT BN KH CN CY KP FJ IN ID IR IQ JP JO KZ KI KW KG LA LB MY MV MH FM MN MM NR NP OM PK PW PG PH QA KR WS SA SG SB ' +
    'LK SY TJ TH TL TO TM TV AE UZ VU VN YE PS',
  'eastern-europe': 'AL AM AZ BY BA BG HR CZ EE GE HU LV LT ME MK PL MD RO RU RS SK SI UA',
  'latin-america-caribbean':
    'AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE',
  'western-europe-others':
    'AD AU AT BE CA DK FI FR DE GR IS IE IL IT LI LU MT MC NL NZ NO PT SM ES SE CH TR GB US VA',
} as const;

const REGION_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) =>
    codes.split(' ').map((code): [string, string] => [code, region]),
  ),
);

/** The group of a country (ISO 3166-1 alpha-2); `other` where it is in none. */
export function regionOf(country: string): string {
  return REGION_OF.get(country) ?? 'other';
}
