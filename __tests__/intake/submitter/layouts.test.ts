import { describe, expect, it } from '@jest/globals';
import { identifySubmitter } from '../../../src/intake/index.js';
import { LANGUAGES, type Language, type Submitter } from '../../../src/model/index.js';
import { CALL, submissionFrom, type Part } from '../submissions.js';
import { LAYOUTS, NARRATIVES, type Layout } from './layouts/index.js';

function partsOf({ front, narrative, back = [], furniture }: Layout, language: Language): Part[] {
  const edge = narrative ? 'unplaced' : 'front';
  const role = narrative ? 'unplaced' : 'answer';
  return [
    ...(furniture === undefined
      ? []
      : [{ text: furniture, role: 'furniture' as const, kind: 'furniture' as const }]),
    ...front.map((text): Part => ({ text, role: edge })),
    ...NARRATIVES[language].map((text): Part => ({ text, role })),
    ...back.map((text): Part => ({ text, role: narrative ? 'unplaced' : 'back' })),
  ];
}

function identified(layout: Layout, language: Language): Submitter {
  const { file, from, address, author, company } = layout;
  const { entry, document, segmentation } = submissionFrom(file, partsOf(layout, language));
  const properties = { ...(author && { author }), ...(company && { company }) };
  const sender = { ...(from && { name: from }), ...(address && { address }) };
  const facts = { from: sender, to: [], cc: [] };
  const known = from === undefined ? {} : { message: { facts, attachments: [] } };
  return identifySubmitter(entry, { ...document, properties }, segmentation, CALL, known).value;
}

/** Without what stands in brackets. */
function bare(name: string): string {
  return name
    .replace(/\s*[(（][^)）]*[)）]/gu, '')
    .trim()
    .toLowerCase();
}

describe.each(LANGUAGES)('who sent a submission, wherever its name stands (%s)', (language) => {
  it.each(LAYOUTS[language].map((layout) => [layout.names[0], layout] as const))(
    'is told for “%s”',
    (_, layout) => {
      const { name, group, country } = identified(layout, language);
      expect(layout.names.map(bare)).toContain(bare(name));
      expect({ group, country }).toEqual({ group: layout.group, country: layout.country });
    },
  );
});

describe('what only looks like a name', () => {
  const answers = ['Training began in 2021 and goes on. '.repeat(8)];
  const identify = (front: readonly string[], from?: string) => {
    const texts = [...front, ...answers];
    const { entry, document, segmentation } = submissionFrom(
      'reply.eml',
      texts.map((text) => ({ text, role: 'unplaced' })),
    );
    const facts = { ...(from && { from: { name: from } }), to: [], cc: [] };
    const message = { facts, attachments: [] };
    return identifySubmitter(entry, document, segmentation, CALL, { message });
  };

  it.each([
    ['Region and town share a desk.'],
    ['Région et commune partagent un guichet.'],
    ['Ciudad y provincia comparten una oficina.'],
    ['Область и район сидят в одном кабинете.'],
    ['تجتمع المدينة والمحافظة كل شهر في مكتب واحد.'],
    ['市和区各说各的，都没有编制。'],
  ])('is not the sender’s: “%s”', (sentence) => {
    expect(identify([sentence], 'Quiet Harbour').value.name).toBe('Quiet Harbour');
  });

  it.each([
    ['Harbour Watch would rather that this be read as a whole.', 'Harbour Watch'],
    ['La Ville de Bellegarde a formé 90 agents aux droits humains.', 'Ville de Bellegarde'],
    ['La Red Costa Viva agradece la oportunidad.', 'Red Costa Viva'],
    ['Фонд «Тёплый дом» благодарит за возможность ответить.', 'Фонд «Тёплый дом»'],
    ['تهدي بلدية الواحة أطيب تحياتها إلى المفوضية السامية.', 'بلدية الواحة'],
    ['河湾市人民政府向人权高专办致意，并谨提交以下材料。', '河湾市人民政府'],
  ])('gives its subject where that is a name: “%s”', (sentence, name) => {
    expect(identify([sentence]).value.name).toBe(name);
  });

  it('is flagged where running text only speaks of a body', () => {
    const { diagnostics } = identify(['In spring the Ministry of Housing of Westmarch came by.']);
    expect(diagnostics).toMatchObject([{ code: 'submitter-unsure' }]);
  });

  it('is not the short name of a body that calls itself what any may', () => {
    const { value } = identify(['城市流动人口服务协会（以下简称“协会”）成立于2008年。']);
    expect(value.shortName).toBe('城市流动人口服务协会');
  });
});
