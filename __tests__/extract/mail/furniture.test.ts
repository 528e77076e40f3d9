import { describe, expect, it } from '@jest/globals';
import { furniture, outline, ownText, readEml } from './read-eml.js';

const OWN = 'Our city has set up a human rights office with its own budget.';

/** A letter's end in the six languages: what stays, and the contact lines that do not count. */
const ENDINGS: readonly (readonly [
  language: string,
  stays: readonly string[],
  contact: readonly string[],
])[] = [
  [
    'English',
    ['Kind regards,', 'Jane Roe', 'Director, Human Rights Office', 'City of Example'],
    [
      '12 Main Street, 12345 Example',
      'Tel: +1 555 0100',
      'E-mail: office@example.org',
      'www.example.org',
    ],
  ],
  [
    'French',
    ['Cordialement,', 'Jeanne Exemple', 'Mairie de Ville'],
    ['12 rue des Lilas, 75001 Ville', 'Tél. : +33 1 55 01 00 00', 'Courriel : mairie@example.fr'],
  ],
  [
    'French, formal',
    [
      "Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.",
      'Jeanne Exemple',
    ],
    ['Téléphone : 01 55 01 00 00', 'https://www.example.fr'],
  ],
  [
    'Spanish',
    ['Atentamente,', 'Juana Ejemplo', 'Defensoría del Pueblo'],
    [
      'Teléfono: (55) 5555 0100 ext. 12',
      'Correo electrónico: dp@example.es',
      'Dirección: Calle Mayor 1, 28001',
    ],
  ],
  [
    'Russian',
    ['С уважением,', 'Иванова Анна', 'Уполномоченный по правам человека'],
    [
      'тел.: +7 (495) 555-01-00',
      'эл. почта: anna@example.ru',
      'Адрес: 101000, Москва, ул. Примерная, 1',
    ],
  ],
  [
    'Arabic',
    ['مع خالص التحية،', 'ليلى مثال', 'مجلس المدينة'],
    ['هاتف: ٠٠٩٦٢٦٥٥٥٠١٠٠', 'البريد الإلكتروني: layla@example.jo'],
  ],
  [
    'Chinese',
    ['此致', '敬礼', '张三', '某市人权办公室'],
    ['电话：010-5555-0100', '邮箱：zhang@example.cn', '地址：某市某区某路1号'],
  ],
];

/** Mail systems' legal notes, written for these tests. */
const NOTES: readonly (readonly [language: string, note: string])[] = [
  [
    'English',
    'This e-mail and any attachments are confidential and intended only for the person named above. If you have received it in error, please notify the sender and delete it.',
  ],
  [
    'English, of viruses',
    'Although this message has been checked for viruses, we accept no liability for any damage that it may cause.',
  ],
  [
    'French',
    'Ce message et ses pièces jointes sont confidentiels et réservés à leur destinataire. Si vous avez reçu ce message par erreur, merci de le détruire et d’en avertir l’expéditeur.',
  ],
  [
    'Spanish',
    'Este mensaje y sus adjuntos son confidenciales y se dirigen solo a su destinatario. Si lo ha recibido por error, le rogamos que lo elimine y avise al remitente.',
  ],
  [
    'Russian',
    'Данное сообщение является конфиденциальным и предназначено только адресату. Если вы получили его по ошибке, сообщите об этом отправителю и удалите его.',
  ],
  [
    'Arabic',
    'هذه الرسالة ومرفقاتها سرية وموجهة إلى المرسل إليه فقط. إذا وصلتك بطريق الخطأ فيرجى إخطار المرسل وحذفها.',
  ],
  [
    'Chinese',
    '本邮件及其附件含有保密信息，仅供收件人使用。如您误收本邮件，请立即通知发件人并将其删除。',
  ],
];

const WISHES = [
  'This submission is confidential; please do not publish our name.',
  'We ask that this communication be kept confidential and intended only for the Special Rapporteur.',
  'Confidential e-mail hotlines exist for reporting abuse, and unauthorized disclosure of such a message is prohibited.',
  'Cette contribution est confidentielle.',
  'Esta contribución es confidencial y no debe divulgarse.',
  'Просим считать наш ответ конфиденциальным.',
  '本意见书请予保密。',
  'نرجو إبقاء هذه المساهمة سرية.',
];

const DEVICES = [
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Sent from my iPhone',
  'Get Outlook for iOS',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Отправлено с iPhone',
  '发自我的iPhone',
  'تم الإرسال من الـ iPhone',
  'Von meinem iPhone gesendet',
];

const BANNERS = [
  '[EXTERNAL EMAIL]',
  'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you know the sender.',
  '[EXTERNE]',
  'Ce message provient de l’extérieur de l’organisation.',
  '[CORREO EXTERNO]',
  '[Внешнее письмо]',
  '【外部邮件】',
  '[بريد خارجي]',
];

describe('the end of a letter', () => {
  it.each(ENDINGS)(
    'keeps formula and name and puts contact details aside, in %s',
    async (_, stays, contact) => {
      const { body } = await readEml({ text: [OWN, '', ...stays, ...contact].join('\n') });
      expect(ownText(body)).toEqual([OWN, ...stays]);
      expect(furniture(body)).toEqual(contact.map((line) => `signature| ${line}`));
    },
  );

  it.each(ENDINGS)('does so in a web page, in %s', async (_, stays, contact) => {
    const html = `<p>${OWN}</p><p>${stays.join('</p><p>')}<br>${contact.join('<br>')}</p>`;
    const { body } = await readEml({ html });
    expect(furniture(body)).toEqual(contact.map((line) => `signature| ${line}`));
    expect(ownText(body).join('\n').split('\n')).toEqual([OWN, ...stays]);
  });

  it('is known by a formula with the name behind it', async () => {
    const text = [OWN, '', 'Best regards, Jane Roe', 'City of Example', '+1 555 0100'].join('\n');
    expect(furniture((await readEml({ text })).body)).toEqual(['signature| +1 555 0100']);
  });

  it('puts aside what is below the delimiter of a signature', async () => {
    const text = [OWN, '', '-- ', 'Jane Roe', 'City of Example', '+1 555 0100'].join('\n');
    expect(outline((await readEml({ text })).body)).toEqual([
      OWN,
      'signature| --\nJane Roe\nCity of Example\n+1 555 0100',
    ]);
  });

  it('does not take a long text below two hyphens for a signature', async () => {
    const text = [
      'Dear all,',
      '',
      '--',
      '',
      ...Array.from({ length: 30 }, () => [OWN, '']).flat(),
    ].join('\n');
    expect(furniture((await readEml({ text })).body)).toEqual([]);
  });

  it('does not end the text: what follows a signature is still read', async () => {
    const text = [
      'Kind regards,',
      'Jane Roe',
      'Tel: +1 555 0100',
      '',
      'Annex',
      '',
      `1. ${OWN}`,
      '',
      `2. ${OWN}`,
    ].join('\n');
    expect(ownText((await readEml({ text })).body)).toEqual([
      'Kind regards,',
      'Jane Roe',
      'Annex',
      `1. ${OWN}`,
      `2. ${OWN}`,
    ]);
  });

  it.each(DEVICES)('leaves out what a telephone adds: %s', async (line) => {
    expect(outline((await readEml({ text: `${OWN}\n\n${line}` })).body)).toEqual([
      OWN,
      `signature| ${line}`,
    ]);
  });
});

describe('what mail systems add', () => {
  it.each(NOTES)('is a disclaimer, and no wish of the sender’s, in %s', async (_, note) => {
    expect(outline((await readEml({ text: `${OWN}\n\n${note}` })).body)).toEqual([
      OWN,
      `disclaimer| ${note}`,
    ]);
    expect(
      outline((await readEml({ html: `<p>${OWN}</p><hr><p><i>${note}</i></p>` })).body),
    ).toEqual([OWN, `disclaimer| ${note}`]);
  });

  it('is a disclaimer with its title and its second paragraph', async () => {
    const [, note] = NOTES[0] ?? ['', ''];
    const text = [
      OWN,
      '',
      'CONFIDENTIALITY NOTICE',
      '',
      note,
      '',
      'Any views in this message are those of its author.',
    ].join('\n');
    expect(ownText((await readEml({ text })).body)).toEqual([OWN]);
  });

  it.each(WISHES)('is not seen in what a sender writes: %s', async (wish) => {
    expect(ownText((await readEml({ text: `${wish}\n\n${OWN}` })).body)).toEqual([wish, OWN]);
  });

  it.each(BANNERS)('is a banner above the text: %s', async (banner) => {
    expect(outline((await readEml({ text: `${banner}\n\n${OWN}` })).body)).toEqual([
      `banner| ${banner}`,
      OWN,
    ]);
  });

  it('is the armour of a signed text', async () => {
    const armour = [
      '-----BEGIN PGP SIGNATURE-----',
      '',
      'iQEzBAEB',
      '=abcd',
      '-----END PGP SIGNATURE-----',
    ];
    const text = [
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA256',
      '',
      OWN,
      '',
      ...armour,
    ].join('\n');
    expect(ownText((await readEml({ text })).body)).toEqual([OWN]);
  });

  it('asks not to be printed', async () => {
    const text = `${OWN}\n\nPlease consider the environment before printing this e-mail.`;
    expect(ownText((await readEml({ text })).body)).toEqual([OWN]);
  });
});
