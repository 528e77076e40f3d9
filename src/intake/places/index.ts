export { countriesOfBodies } from './bodies.js';
export { chinesePlaces } from './chinese.js';
export { countriesOfAddresses, countriesOfMoney, countriesOfPhones } from './contacts.js';
export { countryNamesIn, isCountryCode } from './country-names.js';
export { countryOfCity } from './known-cities.js';
export { countryOfSubdivision } from './subdivisions.js';
export type { Mention } from './mention.js';
export { nationalitiesIn } from './nationality.js';
