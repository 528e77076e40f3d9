import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { writeEml } from '../extract/mail/write-eml.js';

const paragraphs = (lines: readonly string[]) => lines.map((text) => new Paragraph(text));

async function wordFile(lines: readonly string[], about = {}, edges: readonly string[] = []) {
  const [header = '', footer = ''] = edges;
  const section = {
    children: paragraphs(lines),
    headers: { default: new Header({ children: paragraphs([header]) }) },
    footers: { default: new Footer({ children: paragraphs([footer]) }) },
  };
  return Packer.toBuffer(new Document({ ...about, sections: [section] }));
}

interface Letter {
  readonly from: string;
  readonly subject?: string;
  readonly lines: readonly string[];
  readonly attached?: { readonly name: string; readonly content: Uint8Array };
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function message({ from, subject = 'Call for inputs', lines, attached }: Letter, index: number) {
  const date = `Tue, 24 Jun 2025 10:${String(index).padStart(2, '0')}:00 +0200`;
  return writeEml({
    headers: { From: from, To: 'hrc57@ohchr.org', Subject: subject, Date: date },
    text: lines.join('\n\n'),
    ...(attached && { attachments: [{ type: WORD, ...attached }] }),
  });
}

/** Six senders who withhold, each known from somewhere else, in six languages; the last asks in a second message. */
const WITHHELD: Readonly<Record<string, Letter>> = {
  'w1.eml': {
    from: 'Delphine Marrowick <delphine.marrowick@quorvane.example>',
    lines: [
      ...['Please do not publish this submission.', 'Question 1', 'Forty cooks were trained.'],
      'Delphine Marrowick\nQuorvane Housing Circle\nThistlemoor',
    ],
  },
  'w2.eml': {
    from: 'Aurèle Bastidon <post@elan-citoyen.example>',
    lines: [
      ...['Merci de ne pas mentionner notre nom.', 'Question 1'],
      'Nous avons formé quarante agents à Marquepont.',
      'Aurèle Bastidon\nCollectif Élan Citoyen',
    ],
  },
  'w3.eml': {
    from: 'Прасковья Лебяжинская <post@belkamen.example>',
    subject: 'Фонд «Белый камень»',
    lines: ['Просим не публиковать это письмо.', 'Вопрос 1', 'Обучены сорок сотрудников больницы.'],
  },
  'w4.eml': {
    from: 'بلدية الفسقية <post@fisqiya.example>',
    lines: [
      'نرجو عدم ذكر اسمنا.',
      'السؤال 1',
      'دربنا أربعين موظفا على الحق في السكن.',
      'بلدية الفسقية',
    ],
  },
  'w5.eml': {
    from: '荀墨言 <post@bilan.example>',
    lines: [
      '请勿公开本意见。',
      '问题一',
      '去年冬季我们培训了四十名工作人员。',
      '荀墨言\n碧岚县人民政府',
    ],
  },
  'w6.eml': {
    from: 'Itziar Olabarrieta <itziar@monteverdal.example>',
    lines: [
      'Pregunta 1',
      'Formamos a cuarenta vecinas en el derecho al agua.',
      'Red Vecinal de Monteverdal',
    ],
  },
  'w7.eml': {
    from: 'Itziar Olabarrieta <itziar@monteverdal.example>',
    subject: 'Re: Call for inputs',
    lines: ['Les pedimos no publicar nuestra contribución.', 'Itziar Olabarrieta'],
  },
};

/** What others say of them, inflected, in addresses, broken over lines and without their accents. */
const SAID: readonly string[] = [
  'We met Quorvane and Ms MARROWICK in Thistlemoor; see www.quorvane.example/report, #QuorvaneHousing and the Quorvane-\nHousing Circle; thistle\u00admoor.',
  "L'Elan citoyen et M. BASTIDON; elan-citoyen.example; le collectif de l’\u00c9lan  Citoyen.",
  'Сотрудники «Белого камня» были с Лебяжинской. Praskovya Lebyazhinskaya came, too.',
  'زرنا بلدية الفسقية وتحدثنا بالفسقية وللفسقية.',
  '碧岚县和碧岚的居民，荀墨言说，墨\n言主任参加。',
  'La Red Vecinal del Monteverdal y la señora Olabarrieta; monteverdal.example.',
  'The loose file of the Sablewick Nurses Guild and the Elmsgate chaplain; sablewick nurses.',
];

/** Folded as the test folds what it searches. */
export const WITHHELD_NAMES: readonly string[] = [
  ...[
    'quorvane',
    'marrowick',
    'thistlemoor',
    'bastidon',
    'marquepont',
    'elan citoyen',
    'elancitoyen',
  ],
  ...[
    'лебяжинск',
    'белого камн',
    'белыи камен',
    'lebyazhinsk',
    'belkamen',
    'فسقي',
    '碧岚',
    '荀墨言',
    '墨言',
  ],
  ...[
    'olabarrieta',
    'monteverdal',
    'sablewick',
    'elmsgate',
    'tarnhithe',
    'okonjo',
    'forty cooks',
    'kitchen of',
  ],
];

/** Words of others' that must not vanish with them. */
export const KEPT: readonly string[] = [
  ...['City of Alba', 'Red Vecinal de Aldeanueva', 'a housing circle is a good thing'],
  ...['We trained seventy clerks', 'Grace Okello', 'Every street has a warden'],
];

const CONSULTATION = `WEBVTT

00:00:04.000 --> 00:00:16.000
<v Moderator>Good afternoon. The floor is yours, Ms. Okello.

00:00:20.000 --> 00:00:41.000
<v Grace Okello (Tindira)>Our town trained all its front-line staff in human rights last year, as Ms Okonjo will say.

00:01:20.000 --> 00:01:44.000
<v Ada Okonjo (Tarnhithe)>Please do not publish my name. The city of Tarnhithe trained its staff in human rights.
`;

export interface Withholding {
  readonly home: string;
  readonly inbox: string;
  readonly remove: () => Promise<void>;
}

/** An inbox in which others speak of those who withhold, with a register, a transcript and a file sent by two. */
export async function withholdingInbox(): Promise<Withholding> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'hrc-withheld-')));
  const inbox = join(home, 'inbox');
  await mkdir(inbox);
  const twin = await wordFile([
    'Question 1',
    'The kitchen of the port trained nine cooks and a baker.',
  ]);
  const attached = { name: 'answers.docx', content: new Uint8Array(twin) };
  const letters: Readonly<Record<string, Letter>> = {
    ...WITHHELD,
    't1.eml': {
      from: 'J. Ward <w@tarnhithe.example>',
      lines: ['Please find it attached.'],
      attached,
    },
    't2.eml': {
      from: 'E. Else <e@elsewhere.example>',
      lines: ['This submission must not be published.'],
      attached: { ...attached, name: 'ours.docx' },
    },
    'plain.eml': {
      from: 'Anna <anna@mailer.example>',
      lines: ['Question 1', 'We train our nurses on the rights of patients each spring.'],
    },
    'joint.eml': {
      from: 'League of Towns <l@league.example>',
      lines: [
        'Joint submission of: Quorvane Housing Circle, City of Alba and Red Vecinal de Aldeanueva',
        'Question 1',
        'We trained seventy clerks; a housing circle is a good thing. Every street has a warden.',
      ],
    },
    ...Object.fromEntries(
      SAID.map((said, index): [string, Letter] => [
        `said ${index}.eml`,
        {
          from: `City of Alba <post${index}@alba.example>`,
          lines: [
            'Question 1',
            `Our course has the number ${index}. ${said}`,
            'City of Alba, New Zealand',
          ],
        },
      ]),
    ),
  };
  for (const [index, [name, letter]] of Object.entries(letters).entries()) {
    await writeFile(join(inbox, name), message(letter, index));
  }
  const loose = await wordFile(
    ['CONFIDENTIAL', 'Question 1', 'Forty cooks stay at night.'],
    { creator: 'Elmsgate Port Chaplaincy', title: 'Answers' },
    ['Elmsgate', 'www.elmsgate.example'],
  );
  await writeFile(join(inbox, 'answers of Elmsgate.docx'), loose);
  await writeFile(join(inbox, 'consultation.vtt'), CONSULTATION);
  await writeFile(
    join(inbox, 'register.csv'),
    'file,submitter,publication\nplain.eml,Sablewick Nurses Guild,confidential\n',
  );
  return { home, inbox, remove: () => rm(home, { recursive: true, force: true }) };
}
