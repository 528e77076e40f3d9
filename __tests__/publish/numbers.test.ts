import { expect, it } from '@jest/globals';
import { personalIn } from '../../src/publish/personal.js';

it.each([
  ['passport AB1234567', 'AB1234567'],
  ['account GB29 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 19'],
  ['IBAN DE89370400440532013000', 'DE89370400440532013000'],
])('a number with letters is hidden whole in “%s”', (told, number) => {
  const text = `We wrote it down, ${told}, and left.`;
  const spans = personalIn(text, () => []).filter(({ kind }) => kind === 'identity-number');
  const [from, to] = [
    Math.min(...spans.map(({ start }) => start)),
    Math.max(...spans.map(({ end }) => end)),
  ];
  expect(text.slice(from, to)).toBe(number);
});

it.each([
  'A/HRC/57/12',
  'SDG11 of 2024',
  'Act HR2024 and CO2',
  '(2023-2025)',
  '2022—2024',
  'النهج القائم على حقوق',
])('“%s” is no such number', (text) => {
  expect(personalIn(text, () => [])).toEqual([]);
});
