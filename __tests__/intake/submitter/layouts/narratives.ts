import type { Language } from '../../../../src/model/index.js';

/** Paragraphs of answers that speak of other bodies, as letters without numbers have them. */
export const NARRATIVES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Training for councillors began in 2021 and is now part of induction. Region and town share a desk. Nobody has measured what the clerks remember a year later.',
    'Human rights are an award criterion in tenders above 50,000. The Procurement Office has published three guides, and Trade Unions were heard once.',
    'There is a complaints desk. Eleven complaints came in during 2024, two of them from Sub-contracted cleaners.',
    'Before the last review a two-page note was sent to the Ministry of Foreign Affairs. No reply came. The National Human Rights Commission read it aloud in a hearing.',
    'The Housing Table meets every second month. City, Province and Landlords sit at it. It has agreed on winter shelters.',
  ],
  fr: [
    "La formation des élus a commencé en 2021. Région et commune partagent un guichet. Personne n'a mesuré ce qu'il en reste un an après.",
    'Les clauses sociales figurent dans les marchés supérieurs à 50 000. Le Service des Marchés a publié trois guides, et les Syndicats ont été entendus une fois.',
    "Un guichet reçoit les plaintes : onze en 2024, dont deux d'agents de nettoyage d'un sous-traitant.",
    "Avant le dernier examen, une note de deux pages a été adressée au Ministère des Affaires étrangères. La Commission nationale des droits de l'homme en a donné lecture.",
    "La Table du logement se réunit tous les deux mois. Ville, Province et bailleurs y siègent. Elle s'est accordée sur les abris d'hiver.",
  ],
  es: [
    'La formación de concejales empezó en 2021. Región y pueblo comparten ventanilla. Nadie ha medido qué recuerdan un año después.',
    'Los derechos humanos son criterio de adjudicación desde 50.000. La Oficina de Compras publicó tres guías y los Sindicatos fueron oídos una vez.',
    'Hay una ventanilla de quejas: once en 2024, dos de ellas de trabajadoras de limpieza subcontratadas.',
    'Antes del último examen se envió una nota de dos páginas al Ministerio de Relaciones Exteriores. No hubo respuesta. La Comisión Nacional de Derechos Humanos la leyó en audiencia.',
    'La Mesa de Vivienda se reúne cada dos meses. Ciudad, provincia y propietarios acordaron los albergues de invierno.',
  ],
  ru: [
    'Обучение депутатов началось в 2021 году и теперь входит в вводный курс. Область и район сидят в одном кабинете. Что остаётся в памяти через год, никто не измерял.',
    'Права человека учитываются в закупках свыше 500 000. Отдел закупок выпустил три пособия, профсоюзы выслушали один раз.',
    'Есть окно приёма жалоб: одиннадцать обращений за 2024 год, два из них от уборщиц подрядчика.',
    'Перед последним обзором записка на две страницы была направлена в Министерство иностранных дел. Ответа не было. Уполномоченный по правам человека зачитал её на слушаниях.',
    'Совет по жилью собирается раз в два месяца. Город, область и домовладельцы договорились о зимних приютах.',
  ],
  ar: [
    'بدأ تدريب أعضاء المجلس سنة 2021 وأصبح جزءا من التهيئة. للمحافظة والبلدية شباك واحد. لم يقس أحد ما يبقى بعد سنة.',
    'تدخل حقوق الإنسان في معايير الصفقات التي تزيد على خمسين ألفا. أصدر قسم المشتريات ثلاثة أدلة واستمع إلى النقابات مرة واحدة.',
    'يوجد شباك للشكاوى، وردت إليه إحدى عشرة شكوى سنة 2024، اثنتان منها من عاملات النظافة.',
    'قبل الاستعراض الأخير أرسلت مذكرة من صفحتين إلى وزارة الخارجية فلم يرد أحد. تلا المجلس الوطني لحقوق الإنسان المذكرة في جلسة استماع.',
    'تجتمع لجنة السكن كل شهرين، وفيها المدينة والمحافظة والملاك، واتفقت على مآوي الشتاء.',
  ],
  zh: [
    '2021年开始对议员进行培训，现已纳入入职课程。市和省共用一个窗口。一年后还记得多少，没有人测量过。',
    '五万以上的采购把人权列为评审标准。采购处出了三本手册，工会只听取过一次意见。',
    '设有投诉窗口，2024年收到十一件投诉，其中两件来自外包保洁员。',
    '上一次审议之前，曾向外交部递交两页说明，没有回音。国家人权委员会在听证会上宣读了这份说明。',
    '住房协调会每两个月开一次，市、省和房东都参加，商定了冬季收容点。',
  ],
};
