import type { Diagnostic } from '../../model/index.js';
import type { Compared, Group, Standing } from './same-again.js';
import { bytesOf, type Voice } from './voice.js';

const REMEDY: Readonly<Record<Standing['reason'], string>> = {
  superseded: 'If both count, write “yes” for it under “counted” in register.csv.',
  duplicate: 'If they are two submissions, write “yes” for it under “counted” in register.csv.',
  translation:
    'If the other is the translation, write “no” for that and “yes” for this under “counted” in register.csv.',
  campaign: 'If it is to count by itself, write “yes” for it under “counted” in register.csv.',
};

const CODES: Readonly<Record<Standing['reason'], string>> = {
  superseded: 'superseded',
  duplicate: 'same-text',
  translation: 'translation',
  campaign: 'campaign-copy',
};

/** What is said of submissions that say the same: what another stands for, and what only looks alike. */
export function againRemarks(voices: readonly Voice[], found: Compared): Diagnostic[] {
  const removed = [...found.standings].flatMap(([index, { reason, of }]) => {
    const [voice, first] = [voices[index], voices[of]];
    if (voice === undefined || first === undefined) return [];
    // Of equal bytes it is said already.
    if (reason === 'duplicate' && bytesOf(voice) === bytesOf(first)) return [];
    const byRegister =
      reason === 'duplicate' && voice.reading.corrections?.duplicateOf === first.reading.entry.id;
    const tells = byRegister
      ? `is, as register.csv says, the same as “${fileOf(first)}”, which stands for it.`
      : says(reason, fileOf(first));
    const message = `“${fileOf(voice)}” ${tells}`;
    return [
      {
        ...stampOf(voice),
        code: CODES[reason],
        severity: 'note',
        message,
        remedy: REMEDY[reason],
      } as const,
    ];
  });
  return [
    ...removed,
    ...found.groups.flatMap((group) => ofCampaign(group, voices)),
    ...found.groups.flatMap((group) => inWriting(group, voices)),
    ...found.doubts.flatMap(([a, b]) => doubt(voices[b], voices[a])),
  ];
}

function says(reason: Standing['reason'], file: string): string {
  switch (reason) {
    case 'superseded':
      return `was followed by a newer version of the same sender, “${file}”, which is counted in its stead.`;
    case 'duplicate':
      return `has the same text as “${file}”, which is counted in its stead.`;
    case 'translation':
      return `is the same submission as “${file}” in another language; that one is counted.`;
    case 'campaign':
      return `is a letter of the same wording as “${file}”, which is counted for all of them.`;
  }
}

function ofCampaign(
  { kind, first, counted, others, senders }: Group,
  voices: readonly Voice[],
): Diagnostic[] {
  const letter = voices[first];
  if (kind !== 'campaign' || letter === undefined) return [];
  const stands: Diagnostic = {
    ...stampOf(letter),
    code: 'campaign',
    severity: 'note',
    message: `“${fileOf(letter)}” stands for a campaign of ${others.length + 1} letters from ${senders} senders.`,
  };
  return [
    stands,
    ...counted.flatMap((index): Diagnostic[] => {
      const voice = voices[index];
      if (voice === undefined) return [];
      return [
        {
          ...stampOf(voice),
          code: 'campaign-own-words',
          severity: 'warning',
          message: `“${fileOf(voice)}” is of the same campaign as “${fileOf(letter)}” but has words of its own; it is counted, too.`,
          remedy:
            'If it is to count no more than the others, write “no” for it under “counted” in register.csv.',
        },
      ];
    }),
  ];
}

function inWriting({ kind, first, counted }: Group, voices: readonly Voice[]): Diagnostic[] {
  const letter = voices[first];
  if (kind !== 'spoken' || letter === undefined) return [];
  return counted.flatMap((index): Diagnostic[] => {
    const voice = voices[index];
    if (voice === undefined) return [];
    return [
      {
        ...stampOf(voice),
        code: 'also-in-writing',
        severity: 'note',
        message: `The speaker of “${fileOf(voice)}” also wrote, in “${fileOf(letter)}”; both are shown and counted, of one sender.`,
        remedy:
          'If what is said is not to count beside it, write the id of the other under “duplicate_of” in register.csv.',
      },
    ];
  });
}

function doubt(voice: Voice | undefined, other: Voice | undefined): Diagnostic[] {
  if (voice === undefined || other === undefined) return [];
  return [
    {
      ...stampOf(voice),
      code: 'possible-duplicate',
      severity: 'warning',
      message: `“${fileOf(voice)}” says much of what “${fileOf(other)}” says; both are counted.`,
      remedy: `If they are one submission, write the id of the other under “duplicate_of” in register.csv: ${other.reading.entry.id}.`,
    },
  ];
}

function stampOf({ reading: { entry } }: Voice): Pick<Diagnostic, 'submission' | 'file'> {
  return { submission: entry.id, file: entry.file };
}

function fileOf({ reading }: Voice): string {
  return reading.entry.file;
}
