import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { writeEml } from '../extract/mail/write-eml.js';

async function wordFile(paragraphs: readonly string[]): Promise<Buffer> {
  const children = paragraphs.map((text) => new Paragraph(text));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const QUESTION_1 =
  '1. What capacity building initiatives have been taken by your local or regional government?';
const QUESTION_4 = '4. What are the existing practices to ensure coordination and cooperation?';

/** Files by name, each a list of paragraphs. */
const WORD: Readonly<Record<string, readonly string[]>> = {
  'Соседи Заречного Бора.docx': [
    'Инициативная группа «Соседи» посёлка Заречный Бор',
    'Просим НЕ ПУБЛИКОВАТЬ это письмо.',
    QUESTION_1,
    'Курсы для сорока сотрудников амбулатории прошли зимой, и жители о них узнали поздно.',
    'Подпись: Мария Кузьмина, тел. 8 (017) 555-01-44',
  ],
  'Quillhaven Tenants Union.docx': [
    'Quillhaven Tenants Union (QTU), Marshgate, Ireland',
    'Please do not mention our name in the report.',
    QUESTION_1,
    'In Quillhaven the council trained thirty wardens; QTU sat in on every session at Marshgate.',
    QUESTION_4,
    'The ministry meets the wardens twice a year. Our page is https://qtu-marshgate.example/wardens.',
  ],
  'City of Alba.docx': [
    'City of Alba, New Zealand',
    QUESTION_1,
    'We trained 120 officials in 2023 and 2024. Write to Jane Fairweather at jane.fairweather@alba.example or call +64 3 555 0144.',
    'Tenants told us so: the Quillhaven Tenants Union wrote a guide of 1 200 000 words for 2018–2024.',
    QUESTION_4,
    'A council of mayors meets twice a year at 12 Harbour Row, Alba.',
    'Yours sincerely,',
    'Jane Fairweather, Town Clerk',
  ],
  'بلدية وادي النخيل.docx': [
    'بلدية وادي النخيل، تونس',
    'السؤال 1',
    'دربت البلدية أربعين موظفا في الشتاء الماضي على الحق في السكن. للاستفسار هاتف: ٢١٦٧١٥٥٥٠١٢٢ أو wadi@nakhil.example.',
  ],
  '云水市政府.docx': [
    '云水市人民政府，中国',
    '问题1',
    '我市于去年冬季培训了四十名工作人员，内容包括住房权。联系电话：１３８００１３８０００，通信地址：云水市明理路18号305室。',
  ],
  'Ayuntamiento de Valdeflores.docx': [
    'Ayuntamiento de Valdeflores, España',
    'Pregunta 1',
    'El ayuntamiento formó a cuarenta funcionarias en invierno sobre el derecho a la vivienda. Contacto: Lucía Arribas, DNI 12345678Z, tel. 912 345 678, calle Mayor 14, 2.º B.',
  ],
  'Commune de Belleroche.docx': [
    'Commune de Belleroche, France',
    'Question 1',
    'La commune a formé quarante agents pendant l’hiver. Écrire à mairie (at) belleroche (dot) example ou au 04 75 55 01 22, 3 rue des Lavoirs, Belleroche.',
  ],
};

/** What must not stand anywhere in a public edition of the inbox, file names included. */
export const SECRETS: readonly string[] = [
  ...['Соседи', 'Заречн', 'Кузьмина', '555-01-44', 'Курсы для сорока', 'НЕ ПУБЛИКОВАТЬ'],
  ...['Quillhaven', 'QTU', 'Marshgate', 'qtu-marshgate', 'do not mention our name'],
  ...['jane.fairweather', 'alba.example', '555 0144', '12 Harbour Row', 'Fairweather'],
  ...['٢١٦٧١٥٥٥٠١٢٢', '21671555', 'wadi@nakhil.example', 'nakhil.example'],
  ...['１３８００１３８０００', '13800138000', '明理路18号'],
  ...['912 345 678', '12345678Z', 'calle Mayor', 'Lucía Arribas'],
  ...['belleroche (dot)', '04 75 55 01 22', 'rue des Lavoirs'],
  ...['Thornmere', 'h.okafor@thornmere.example', 'Okafor', 'night buses'],
];

/** What a public edition goes on to show. */
export const SHOWN: readonly string[] = [
  ...['City of Alba', 'Commune de Belleroche', 'We trained 120 officials in 2023 and 2024'],
  ...['1 200 000 words for 2018–2024', 'the council trained thirty wardens', '[redacted]'],
  ...['Anonymous submission 1', 'Confidential submission 1', 'Confidential submission 2'],
];

export interface SecretInbox {
  readonly home: string;
  readonly inbox: string;
  readonly remove: () => Promise<void>;
}

/** An inbox with a confidential letter, an anonymous one, a confidential message and personal data in six languages. */
export async function secretInbox(): Promise<SecretInbox> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'hrc-secret-')));
  const inbox = join(home, 'inbox');
  await mkdir(inbox);
  for (const [name, paragraphs] of Object.entries(WORD)) {
    await writeFile(join(inbox, name), await wordFile(paragraphs));
  }
  const attached = await wordFile([QUESTION_1, 'Thornmere runs night buses for forty wardens.']);
  await writeFile(
    join(inbox, 'Thornmere answers.eml'),
    writeEml({
      headers: {
        From: 'H. Okafor <h.okafor@thornmere.example>',
        Subject: 'CONFIDENTIAL – answers of Thornmere',
        Date: 'Tue, 24 Jun 2025 10:00:00 +0200',
      },
      text: 'Dear all,\n\nour answers are attached.\n\nH. Okafor',
      attachments: [
        {
          type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          name: 'Thornmere.docx',
          content: new Uint8Array(attached),
        },
      ],
    }),
  );
  return { home, inbox, remove: () => rm(home, { recursive: true, force: true }) };
}
