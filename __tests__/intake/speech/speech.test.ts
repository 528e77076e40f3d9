import { describe, expect, it } from '@jest/globals';
import { heardIn, remarksOnTurns, spokenBy } from '../../../src/intake/index.js';
import type { Call, Speaker, Submitter } from '../../../src/model/index.js';
import { CALL } from '../submissions.js';

const FOUND: Submitter = { name: 'file', shortName: 'file', group: 'other', publication: 'public' };

function speaker(beside?: string, city?: string): Speaker {
  return {
    name: 'Ana Ruiz',
    turns: [{ at: '00:42:10', seconds: 200 }],
    ...(beside !== undefined && { beside }),
    ...(city !== undefined && { city }),
  };
}

function meeting(format: string): Call {
  return {
    ...CALL,
    channels: [
      {
        id: 'office',
        consultation: {
          date: '2025-07-01',
          ...{ from: '15:00', to: '17:00', timeZone: 'CEST', language: 'en', topics: [] },
          format: { en: format },
        },
      },
    ],
  };
}

describe('the group of a speaker', () => {
  it.each([
    ['Deputy Mayor, Alba', '', 'local-government'],
    ['Minister of Housing', '', 'state'],
    ['Federation of Municipalities of Alba', '', 'local-government-association'],
    ['University of Alba', '', 'academia'],
    ['', 'Thank you, I speak for the city of Alba.', 'local-government'],
    ['', 'I speak on behalf of the Association of Tenants.', 'civil-society'],
    ['', 'Bonjour, je suis maire de Valmeuse.', 'local-government'],
    ['', 'Gracias, represento a la Universidad de Alcor.', 'academia'],
    ['', 'Я представляю администрацию города Ивановска.', 'local-government'],
    ['', 'Our town has trained all its staff.', 'local-government'],
    ['', 'Our network has forty members.', 'civil-society'],
    ['', 'The sound is low.', 'other'],
  ])('is told by what stands beside the name, “%s”, or is said, “%s”', (beside, text, group) => {
    const told = spokenBy(FOUND, speaker(beside === '' ? undefined : beside), text);
    expect(told.group).toBe(group);
  });

  it('is that of cities where one stands beside the name, which a person should look at', () => {
    const { group, grounds } = spokenBy(FOUND, speaker('Alba', 'Alba'), 'Good evening.');
    expect([group, grounds?.group?.confidence]).toEqual(['local-government', 0.45]);
  });

  it('is what the register says', () => {
    const told = spokenBy(FOUND, speaker('Mayor of Alba'), '', { group: 'individual' });
    expect(told.group).toBe('other');
  });
});

describe('the country of a speaker', () => {
  it('stands behind the city', () => {
    const told = spokenBy(FOUND, speaker('Valle Sereno, Peru', 'Valle Sereno'), '');
    expect([told.city, told.country]).toEqual(['Valle Sereno', 'PE']);
  });

  it('is no city where it stands alone', () => {
    const told = spokenBy(FOUND, speaker('Peru', 'Peru'), '');
    expect([told.city, told.country]).toEqual([undefined, 'PE']);
  });
});

describe('a turn', () => {
  it('is told with its time where it is longer than the call grants', () => {
    const three = meeting('Statements of no more than 3 minutes');
    const [told] = remarksOnTurns(speaker(), three);
    expect([told?.code, told?.place]).toEqual(['over-time', { time: '00:42:10' }]);
    expect(told?.message).toBe('The turn at 00:42:10 lasts 3:20, longer than 3 minutes.');
    expect(heardIn({ late: 'unknown' }, speaker(), three)).toMatchObject({ overLimit: true });
    expect(remarksOnTurns(speaker(), meeting('Five-minute statements (5 minutes)'))).toEqual([]);
  });

  it('is told where it is interpreted, and where nobody knows who speaks', () => {
    const mark = '[Interpretation from Arabic]';
    const turns = [{ at: '00:01:00', seconds: 9, interpreted: { at: '00:01:05', mark } }];
    const told = remarksOnTurns({ name: 'Speaker 2', isUnknown: true, turns }, CALL);
    expect(told.map(({ code, place }) => [code, place?.time])).toEqual([
      ['speaker-unknown', '00:01:00'],
      ['interpreted', '00:01:05'],
    ]);
  });
});
