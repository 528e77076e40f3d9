import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadStemmer } from '../../src/analyse/index.js';
import { loadCall } from '../../src/call/index.js';
import type { Call, Language, Segmentation } from '../../src/model/index.js';
import { segment, topicEvidence, type TextEvidence } from '../../src/segment/index.js';
import { drafted, type Line } from './drafted.js';
import { LETTERS, SPOKEN_OF, type Letter } from './letters.js';

let call: Call;
let evidence: readonly TextEvidence[];

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
  evidence = [topicEvidence(call, await loadStemmer())];
});

function read(lines: readonly Line[], language: Language): { text: string; found: Segmentation } {
  const document = drafted(lines);
  const languages = { main: language, others: [], blocks: document.blocks.map(() => language) };
  return { text: document.text, found: segment(document, languages, call, evidence).value };
}

/** Which of a letter's paragraphs stand under each question, by their names in the letter. */
function placed(lines: readonly Line[], { language, says }: Letter): Record<string, string[]> {
  const { found } = read(lines, language);
  return Object.fromEntries(
    found.answers.map(({ question, quotations }) => {
      const text = quotations.map((quotation) => quotation.text).join('\n');
      return [question, SPOKEN_OF.filter((name) => text.includes(says[name]))];
    }),
  );
}

const paragraphs = ({ says }: Letter): string[] => SPOKEN_OF.map((id) => says[id]);
const each: Record<string, string[]> = Object.fromEntries(SPOKEN_OF.map((id) => [id, [id]]));

describe.each(Object.values(LETTERS).map((letter) => [letter.language, letter] as const))(
  'a free letter in %s',
  (language, letter) => {
    it('has each paragraph under the question of which it speaks', () => {
      expect(placed(paragraphs(letter), letter)).toEqual(each);
    });

    it('has them there in another order too', () => {
      expect(placed(paragraphs(letter).reverse(), letter)).toEqual(each);
    });

    it('opens its answers at headings that tell what follows, and leaves the headings out', () => {
      const { headings, says } = letter;
      const lines = [
        letter.greeting,
        ...SPOKEN_OF.flatMap((id) => [`**${headings[id]}**`, says[id]]),
      ];
      expect(placed(lines, letter)).toMatchObject(each);
      const { text, found } = read(lines, language);
      const titles = found.segments
        .filter(({ role }) => role === 'question')
        .map(({ start, end }) => text.slice(start, end));
      expect(titles).toEqual(SPOKEN_OF.map((id) => headings[id]));
    });

    it('has its greeting in front and its farewell behind', () => {
      const { text, found } = read(
        [letter.greeting, ...paragraphs(letter), letter.farewell, 'A. B.'],
        language,
      );
      const roles = found.segments.map(({ start, end, role }) => [text.slice(start, end), role]);
      expect(roles[0]).toEqual([letter.greeting, 'front']);
      expect(roles.slice(-2)).toEqual([
        [letter.farewell, 'back'],
        ['A. B.', 'back'],
      ]);
    });

    it('never takes a list apart, nor from the line that announces it', () => {
      const items = letter.items.map((text) => ({ text, kind: 'item' as const }));
      const lines = [...paragraphs(letter), letter.announces, ...items];
      const { text, found } = read(lines, language);
      const standings = found.segments
        .filter(({ start }) => start >= text.indexOf(letter.announces))
        .map(({ role, questions }) => [role, ...questions].join(' '));
      expect(standings).toHaveLength(1 + items.length);
      expect(new Set(standings).size).toBe(1);
    });

    it('answers nothing where it speaks of something else', () => {
      expect(read(letter.aside, language).found.answers).toEqual([]);
    });

    it('says that it was placed by its words', () => {
      const document = drafted(paragraphs(letter));
      const languages = { main: language, others: [], blocks: document.blocks.map(() => language) };
      const { diagnostics } = segment(document, languages, call, evidence);
      expect(diagnostics.map(({ code }) => code)).toContain('placed-by-words');
    });
  },
);

describe('a paragraph of a free letter that speaks of two parts of a question', () => {
  it('answers both', () => {
    const joint =
      'In the selection of bidders, award criteria and scoring give points for equality and non-discrimination, and contract performance clauses oblige the contractor and each subcontractor to respect labour rights during performance.';
    const { found } = read([joint, LETTERS.en.says['4']], 'en');
    const [first] = found.segments;
    expect(first?.questions).toEqual(['2.a', '2.b']);
    expect(found.answers.find(({ question }) => question === '2.a')?.alsoQuestions).toEqual([
      '2.b',
    ]);
  });
});
