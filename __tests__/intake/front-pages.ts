import type { Publication, StakeholderGroup } from '../../src/model/index.js';

/** An invented submission's first and last lines, with what a reader takes from them. */
export interface FrontPage {
  readonly file: string;
  readonly front: readonly string[];
  readonly back?: readonly string[];
  readonly furniture?: string;
  readonly name: string;
  readonly shortName?: string;
  readonly group: StakeholderGroup;
  readonly country?: string;
  readonly publication?: Publication;
}

export const FRONT_PAGES: readonly FrontPage[] = [
  // English
  {
    file: 'Submission_Brackwater.docx',
    front: [
      'City of Brackwater',
      'Office of the Mayor',
      '12 Harbour Row, Brackwater, New Zealand',
      'Input to the OHCHR call on local government and human rights',
    ],
    name: 'City of Brackwater',
    group: 'local-government',
    country: 'NZ',
  },
  {
    file: 'input.pdf',
    front: [
      'SUBMISSION BY THE TARRANT COUNTY HOUSING COALITION (TCHC)',
      'to the Office of the High Commissioner for Human Rights',
      'June 2025',
    ],
    name: 'TARRANT COUNTY HOUSING COALITION (TCHC)',
    shortName: 'TCHC',
    group: 'civil-society',
  },
  {
    file: 'Permanent Mission - Note verbale.pdf',
    front: [
      'Permanent Mission of the Republic of Zambia to the United Nations Office at Geneva',
      'Note verbale',
      'Chemin du Champ 3, 1211 Geneva 19, Switzerland',
    ],
    name: 'Permanent Mission of the Republic of Zambia',
    group: 'state',
    country: 'ZM',
  },
  {
    file: 'answers (2).docx',
    front: [
      'Questionnaire on resolution 57/12',
      'Name of organization: Inland Rivers Municipal Association',
      'Country: Uganda',
      'Contact person: Ruth Okello',
    ],
    name: 'Inland Rivers Municipal Association',
    group: 'local-government-association',
    country: 'UG',
  },
  {
    file: 'NHRC.pdf',
    front: [
      'National Human Rights Commission of Lesotho',
      'Written contribution pursuant to Human Rights Council resolution 57/12',
      'Maseru, 24 June 2025',
    ],
    name: 'National Human Rights Commission of Lesotho',
    group: 'nhri',
    country: 'LS',
  },
  {
    file: 'response_final.pdf',
    front: [
      'Centre for Urban Justice, Faculty of Law, Marlow University',
      'Comments on the role of local authorities',
      'Prof. Anna Reid and Dr. Tomas Hale',
    ],
    name: 'Centre for Urban Justice',
    group: 'academia',
  },
  {
    file: 'County.docx',
    front: [
      'Response of the County Government of Samboro, Kenya, to the call for inputs',
      'Department of Devolution and Planning',
    ],
    name: 'County Government of Samboro',
    group: 'regional-government',
    country: 'KE',
  },
  {
    file: 'letter.docx',
    front: [
      'Dear Sir or Madam,',
      'I write as a private citizen of a small town.',
      'Nobody asked us anything when the water plant was sold.',
    ],
    back: ['Yours sincerely,', 'Margaret Oakes'],
    name: 'Margaret Oakes',
    group: 'individual',
  },
  {
    file: 'statement.pdf',
    front: [
      'Statement on behalf of the Federation of Small Towns',
      'Please treat this submission as confidential.',
    ],
    name: 'Federation of Small Towns',
    group: 'local-government-association',
    publication: 'confidential',
  },
  // French
  {
    file: 'Contribution ville.docx',
    front: [
      'Ville de Montbrun-les-Eaux',
      'Direction de la solidarité',
      'France',
      "Réponse à l'appel à contributions du Haut-Commissariat",
    ],
    name: 'Ville de Montbrun-les-Eaux',
    group: 'local-government',
    country: 'FR',
  },
  {
    file: 'reponse.pdf',
    front: [
      "Contribution de l'Association des maires du Bas-Fleuve (AMBF)",
      'Kinkala, République du Congo, le 12 juin 2025',
    ],
    name: 'Association des maires du Bas-Fleuve (AMBF)',
    shortName: 'AMBF',
    group: 'local-government-association',
    country: 'CG',
  },
  {
    file: 'cndh.pdf',
    front: [
      "Commission nationale des droits de l'homme du Togo",
      'Contribution écrite sur les collectivités territoriales',
    ],
    furniture: "Commission nationale des droits de l'homme du Togo",
    name: "Commission nationale des droits de l'homme du Togo",
    group: 'nhri',
    country: 'TG',
  },
  {
    file: 'lettre.docx',
    front: ['Madame, Monsieur,', 'Nous vous adressons nos observations sur votre questionnaire.'],
    back: [
      'Pour le Collectif Eau Claire',
      'Jeanne Mabiala, présidente',
      'Merci de ne pas publier cette lettre.',
    ],
    name: 'Collectif Eau Claire',
    group: 'civil-society',
    publication: 'confidential',
  },
  {
    file: 'ministere.pdf',
    front: [
      "Ministère de l'Intérieur et de la Décentralisation",
      'République du Sénégal',
      'Réponses au questionnaire',
    ],
    name: "Ministère de l'Intérieur et de la Décentralisation",
    group: 'state',
    country: 'SN',
  },
  {
    file: 'region.docx',
    front: ['Réponses du Conseil régional de la Haute-Saline', 'Tunisie', 'Juin 2025'],
    name: 'Conseil régional de la Haute-Saline',
    group: 'regional-government',
    country: 'TN',
  },
  // Spanish
  {
    file: 'respuesta.docx',
    front: [
      'Municipalidad de Villa Aurora',
      'Departamento de Canelar, Paraguay',
      'Respuestas al cuestionario del ACNUDH',
    ],
    name: 'Municipalidad de Villa Aurora',
    group: 'local-government',
    country: 'PY',
  },
  {
    file: 'aporte.pdf',
    front: [
      'Aportes de la Red de Mujeres del Altiplano (REMA) a la convocatoria',
      'La Paz, Bolivia',
    ],
    name: 'Red de Mujeres del Altiplano (REMA)',
    shortName: 'REMA',
    group: 'civil-society',
    country: 'BO',
  },
  {
    file: 'informe.docx',
    front: [
      'Defensoría de los Habitantes de Río Manso',
      'Informe sobre gobiernos locales y derechos humanos',
      'San José, Costa Rica',
    ],
    name: 'Defensoría de los Habitantes de Río Manso',
    group: 'nhri',
    country: 'CR',
  },
  {
    file: 'gobierno.pdf',
    front: [
      'Gobierno Regional de Altamira',
      'Gerencia de Desarrollo Social',
      'Perú',
      'Solicitamos que no se publique este documento.',
    ],
    name: 'Gobierno Regional de Altamira',
    group: 'regional-government',
    country: 'PE',
    publication: 'confidential',
  },
  {
    file: 'univ.docx',
    front: [
      'Presentado por: Universidad Autónoma del Litoral Sur',
      'Clínica jurídica de derechos humanos',
      'Uruguay',
    ],
    name: 'Universidad Autónoma del Litoral Sur',
    group: 'academia',
    country: 'UY',
  },
  // Russian
  {
    file: 'ответы.docx',
    front: [
      'Администрация города Верхнеозёрска',
      'Российская Федерация',
      'Ответы на вопросы Управления Верховного комиссара',
    ],
    name: 'Администрация города Верхнеозёрска',
    group: 'local-government',
    country: 'RU',
  },
  {
    file: 'письмо.pdf',
    front: [
      'Общественный фонд «Тихая долина»',
      'г. Бишкек, Кыргызская Республика',
      'Прошу не указывать имена авторов и название организации.',
    ],
    name: 'Общественный фонд «Тихая долина»',
    group: 'civil-society',
    country: 'KG',
    publication: 'anonymous',
  },
  {
    file: 'омбудсмен.docx',
    front: [
      'Уполномоченный по правам человека в Республике Казахстан',
      'Информация о местном самоуправлении',
    ],
    name: 'Уполномоченный по правам человека в Республике Казахстан',
    group: 'nhri',
    country: 'KZ',
  },
  {
    file: 'ассоциация.pdf',
    front: [
      'Ассоциация малых городов Приозерья',
      'Республика Беларусь',
      'К докладу о местных органах власти',
    ],
    name: 'Ассоциация малых городов Приозерья',
    group: 'local-government-association',
    country: 'BY',
  },
  {
    file: 'правительство.docx',
    front: ['Правительство Заозёрной области', '20 июня 2025 года'],
    name: 'Правительство Заозёрной области',
    group: 'regional-government',
  },
  // Arabic
  {
    file: 'مساهمة.docx',
    front: [
      'مساهمة جمعية أصدقاء المدينة بشأن الحكم المحلي وحقوق الإنسان',
      'الرباط، المملكة المغربية',
    ],
    name: 'جمعية أصدقاء المدينة',
    group: 'civil-society',
    country: 'MA',
  },
  {
    file: 'رد.pdf',
    front: ['وزارة الشؤون البلدية والقروية', 'سلطنة عمان', 'رد على استبيان المفوضية السامية'],
    name: 'وزارة الشؤون البلدية والقروية',
    group: 'state',
    country: 'OM',
  },
  {
    file: 'المجلس.pdf',
    front: ['المجلس الوطني لحقوق الإنسان', 'الجمهورية اللبنانية', 'مذكرة حول السلطات المحلية'],
    name: 'المجلس الوطني لحقوق الإنسان',
    group: 'nhri',
    country: 'LB',
  },
  {
    file: 'بلدية.docx',
    front: ['بلدية عين الزيتون الكبرى', 'ولاية تيارت، الجزائر', 'نرجو عدم نشر هذه الرسالة.'],
    name: 'بلدية عين الزيتون الكبرى',
    group: 'local-government',
    country: 'DZ',
    publication: 'confidential',
  },
  {
    file: 'محافظة.docx',
    front: ['محافظة جبل الورد', 'المملكة الأردنية الهاشمية', 'إجابات على الأسئلة'],
    name: 'محافظة جبل الورد',
    group: 'regional-government',
    country: 'JO',
  },
  // Chinese
  {
    file: '意见.docx',
    front: ['清溪市人民政府外事办公室', '关于地方政府与人权的书面意见', '中国'],
    name: '清溪市人民政府外事办公室',
    group: 'local-government',
    country: 'CN',
  },
  {
    file: '来函.pdf',
    front: ['北岭劳工权益促进会', '二〇二五年六月', '请勿公开本函内容。'],
    name: '北岭劳工权益促进会',
    group: 'civil-society',
    publication: 'confidential',
  },
  {
    file: '答复.pdf',
    front: ['提交单位：东湖大学法学院', '联系人：王小明'],
    name: '东湖大学法学院',
    group: 'academia',
  },
  {
    file: '函件.docx',
    front: ['聯合國人權事務高級專員辦事處 台鑒：', '謹就徵求意見函件答覆如下。'],
    back: ['澳門社區互助協會　理事長　陳大文　謹啟', '希望匿名處理，不要公開我們的名稱。'],
    name: '澳門社區互助協會',
    group: 'civil-society',
    country: 'MO',
    publication: 'anonymous',
  },
  // Written after the rules, without a look at them

  {
    file: 'Glasford_Town_Council_HRC57-12.docx',
    front: [
      'Response to the Call for Inputs on Local Government and Human Rights',
      'Glasford Town Council',
      'Prepared by: Equalities Team',
      'Date: 27/06/2025',
    ],
    name: 'Glasford Town Council',
    group: 'local-government',
  },
  {
    file: 'x.pdf',
    front: [
      'The Office of the Ombudsperson for the Republic of Morvania',
      'Submission for the report of OHCHR under resolution 57/12',
      '1. The Office welcomes the opportunity to respond.',
    ],
    name: 'Office of the Ombudsperson for the Republic of Morvania',
    group: 'nhri',
  },
  {
    file: 'IFWS.pdf',
    front: [
      'International Forum for Water Stewards (IFWS) – Written input',
      'IFWS is a non-governmental organization in consultative status.',
      'Contact: info@ifws.example',
    ],
    name: 'International Forum for Water Stewards (IFWS)',
    shortName: 'IFWS',
    group: 'civil-society',
  },
  {
    file: 'input of Ghana.docx',
    front: [
      'Republic of Ghana',
      'Ministry of Local Government, Decentralization and Rural Development',
      'Responses to questionnaire',
    ],
    name: 'Ministry of Local Government, Decentralization and Rural Development',
    group: 'state',
    country: 'GH',
  },
  {
    file: 'doc1.docx',
    front: [
      'Joint submission by Legal Aid Network Nepal and Dalit Youth Alliance',
      'Kathmandu, June 2025',
    ],
    name: 'Legal Aid Network Nepal and Dalit Youth Alliance',
    group: 'civil-society',
    country: 'NP',
  },
  {
    file: 'scan.pdf',
    front: [
      'Metropolitan Chamber of Commerce and Industry',
      'Dhaka, Bangladesh',
      'RE: human rights in public procurement',
    ],
    name: 'Metropolitan Chamber of Commerce and Industry',
    group: 'private-sector',
    country: 'BD',
  },
  {
    file: 'Observations.docx',
    front: [
      'À l’attention du Haut-Commissariat des Nations Unies aux droits de l’homme',
      'Objet : collectivités locales et droits de l’homme',
    ],
    back: [
      'Fait à Cotonou, le 25 juin 2025',
      'Le Maire de la commune de Zogbodomé-Sud',
      'Commune de Zogbodomé-Sud, République du Bénin',
    ],
    name: 'Commune de Zogbodomé-Sud',
    group: 'local-government',
    country: 'BJ',
  },
  {
    file: 'contribution.pdf',
    front: [
      'Contribution de la Province de Hainaut-Nord',
      'Belgique',
      'Service de l’égalité des chances',
    ],
    name: 'Province de Hainaut-Nord',
    group: 'regional-government',
    country: 'BE',
  },
  {
    file: 'f.docx',
    front: [
      'LIGUE IVOIRIENNE POUR LE DROIT À LA VILLE (LIDV)',
      'Abidjan, Côte d’Ivoire',
      'Réponses au questionnaire relatif à la résolution 57/12',
    ],
    name: 'LIGUE IVOIRIENNE POUR LE DROIT À LA VILLE (LIDV)',
    shortName: 'LIDV',
    group: 'civil-society',
    country: 'CI',
  },
  {
    file: 'mediateur.pdf',
    front: ['Le Médiateur du Royaume', 'Rabat, Maroc', 'Réponse au questionnaire'],
    name: 'Médiateur du Royaume',
    group: 'nhri',
    country: 'MA',
  },
  {
    file: 'r.docx',
    front: [
      'ALCALDÍA DISTRITAL DE PUERTO SERENO',
      'Secretaría de Gobierno',
      'Asunto: Respuesta a la convocatoria del ACNUDH',
      'Colombia',
    ],
    name: 'ALCALDÍA DISTRITAL DE PUERTO SERENO',
    group: 'local-government',
    country: 'CO',
  },
  {
    file: 's.docx',
    front: [
      'Comisión de Derechos Humanos del Estado de Valle Hondo (CDHEVH)',
      'México',
      'Aportaciones para el informe',
    ],
    name: 'Comisión de Derechos Humanos del Estado de Valle Hondo (CDHEVH)',
    shortName: 'CDHEVH',
    group: 'nhri',
    country: 'MX',
  },
  {
    file: 'carta vecinos.pdf',
    front: [
      'Señores Oficina del Alto Comisionado',
      'Presente',
      'Somos un grupo de vecinas del barrio La Loma.',
    ],
    back: ['Atentamente,', 'Comité Vecinal La Loma', 'Guatemala, 29 de junio de 2025'],
    name: 'Comité Vecinal La Loma',
    group: 'civil-society',
    country: 'GT',
  },
  {
    file: 'Наманская область.docx',
    front: [
      'ХОКИМИЯТ НАМАНСКОЙ ОБЛАСТИ',
      'Республика Узбекистан',
      'Исх. № 12-45 от 20 июня 2025 г.',
    ],
    name: 'ХОКИМИЯТ НАМАНСКОЙ ОБЛАСТИ',
    group: 'regional-government',
    country: 'UZ',
  },
  {
    file: 'ответ.pdf',
    front: [
      'В Управление Верховного комиссара ООН по правам человека',
      'от правозащитного центра «Опора», г. Алматы, Казахстан',
    ],
    back: ['Правозащитный центр «Опора»', 'Директор А. Сулейменова'],
    name: 'Правозащитный центр «Опора»',
    group: 'civil-society',
    country: 'KZ',
  },
  {
    file: 'мин.docx',
    front: [
      'Министерство труда и социальной защиты Республики Таджикистан',
      'Информация по вопросам резолюции 57/12',
    ],
    name: 'Министерство труда и социальной защиты Республики Таджикистан',
    group: 'state',
    country: 'TJ',
  },
  {
    file: 'مذكرة.docx',
    front: [
      'الهيئة المستقلة لحقوق الإنسان',
      'ديوان المظالم – دولة فلسطين',
      'مذكرة مقدمة إلى المفوضية السامية لحقوق الإنسان',
    ],
    name: 'الهيئة المستقلة لحقوق الإنسان',
    group: 'nhri',
    country: 'PS',
  },
  {
    file: 'الشبكة.pdf',
    front: [
      'شبكة المدن العربية للحكم الرشيد',
      'إلى السيد المفوض السامي',
      'بيروت في 12 حزيران 2025',
    ],
    name: 'شبكة المدن العربية للحكم الرشيد',
    group: 'local-government-association',
    country: 'LB',
  },
  {
    file: 'كلية.docx',
    front: ['كلية الحقوق بجامعة النهضة', 'جمهورية مصر العربية', 'ورقة حول الحكم المحلي'],
    name: 'كلية الحقوق بجامعة النهضة',
    group: 'academia',
    country: 'EG',
  },
  {
    file: '市政府答复.docx',
    front: ['关于人权理事会第57/12号决议的答复', '河东区人民政府', '2025年6月18日'],
    name: '河东区人民政府',
    group: 'local-government',
  },
  {
    file: '基金会.pdf',
    front: ['绿水青年公益基金会致联合国人权高专办的书面意见', '中国 · 昆明'],
    name: '绿水青年公益基金会',
    group: 'civil-society',
    country: 'CN',
  },
  {
    file: '書面.pdf',
    front: ['臺灣居住正義聯盟', '就地方政府與人權提交書面意見'],
    name: '臺灣居住正義聯盟',
    group: 'civil-society',
    country: 'TW',
  },
];
