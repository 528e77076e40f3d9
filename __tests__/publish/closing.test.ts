import { describe, expect, it } from '@jest/globals';
import { loadOrdinaryWords } from '../../src/analyse/index.js';
import type { Segmentation } from '../../src/model/index.js';
import { namesIn, signaturesIn } from '../../src/publish/signatures.js';
import { drafted, type Line } from '../segment/drafted.js';

const isEnglish = loadOrdinaryWords();

/** What is hidden where everything is taken for one answer. */
function hiddenIn(lines: readonly Line[]) {
  const document = drafted(lines);
  const whole = { start: 0, end: document.text.length };
  const segmentation: Segmentation = {
    segments: [{ role: 'answer', questions: [], evidence: [], confidence: 1, ...whole }],
    leftBlank: [],
    answers: [],
  };
  const hidden = signaturesIn(document, segmentation, isEnglish);
  return {
    shown: [...hidden]
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), document.text)
      .trim(),
    names: namesIn(document.text, hidden),
  };
}

describe('a signature that the last answer swallowed', () => {
  it.each([
    ['The hotline takes grievances.', 'Beatrix Quillfeather', 'Director, Tarnbrook Network'],
    ['La commune a formé ses agents.', 'Signé : Odile Garance', 'Maire de Belleroche'],
    ['El municipio formó a su personal.', 'Lucía Arribas', 'Alcaldesa, Valdeflores'],
    ['Жители узнали поздно.', 'Анна Кузнецова', 'Председатель организации «Путь», г. Бор'],
    ['لا توجد آلية للشكاوى.', 'سلمى الحداد', 'رئيسة جمعية الينابيع'],
    ['中心主任已向市政府反映。', '王小红', '青桥劳工服务中心主任', '电话：139-0013-9000'],
  ])('is hidden below “%s”', (answer, ...signature) => {
    expect(hiddenIn([answer, ...signature]).shown).toBe(answer);
    expect(hiddenIn([[answer, ...signature].join('\n')]).shown).toBe(answer);
  });

  it('gives the names it holds', () => {
    expect(hiddenIn(['We did.', 'Owen Hart', 'Mayor']).names).toEqual(['Owen Hart']);
    expect(hiddenIn(['已反映。', '王小红', '服务中心主任']).names).toContain('王小红');
    expect(hiddenIn(['لا توجد.', 'سلمى الحداد', 'رئيسة جمعية']).names).toContain('سلمى الحداد');
  });

  it.each<readonly Line[]>([
    ['We trained wardens.', 'They came from Owen Hart House and stayed for two days.'],
    ['We trained wardens.', 'Not applicable'],
    ['We run a programme for housing.', 'Housing First Programme'],
    ['The plan is named after its river.', 'Universal Periodic Review'],
    ['La commune agit sur le logement.', 'Plan Logement Pour Tous'],
    ['Существует план по жилью.', 'Жилье Для Каждого'],
    ['They came from one country.', 'New Zealand'],
    ['We work in these cities:', 'New York', 'Los Angeles'],
    ['We work with two.', { text: 'Owen Hart Trust', kind: 'item' }],
    ['市政府培训了工作人员。', '我们也建立了投诉机制，居民可以随时使用'],
    ['دربت البلدية الموظفين.', 'وتجتمع اللجنة مرتين كل سنة مع ممثلي السكان في المدينة القديمة'],
  ])('is not seen in the end of a real answer (%#)', (...lines) => {
    const all = drafted(lines).text.trim();
    expect(hiddenIn(lines).shown).toBe(all);
  });
});
