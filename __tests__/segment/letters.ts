import type { Language } from '../../src/model/index.js';

/** The questions of which each letter speaks, in this order. */
export const SPOKEN_OF = ['1', '2.c', '4'] as const;

/** A short letter that names no question: paragraphs by the question of which they speak. */
export interface Letter {
  readonly language: Language;
  readonly greeting: string;
  readonly says: Readonly<Record<(typeof SPOKEN_OF)[number], string>>;
  readonly headings: Readonly<Record<(typeof SPOKEN_OF)[number], string>>;
  /** A line before a list, and the list, on the field of question 1. */
  readonly announces: string;
  readonly items: readonly string[];
  readonly farewell: string;
  /** Lines that answer nothing. */
  readonly aside: readonly string[];
}

export const LETTERS: Readonly<Record<Language, Letter>> = {
  en: {
    language: 'en',
    greeting: 'Dear Sir or Madam,',
    says: {
      '1': 'Last year we held a training course on human rights for all civil servants, with a trainer, a manual and a refresher; tenants were given adequate housing and the village got drinking water.',
      '2.c':
        'Whoever loses a tender can file a complaint about the procurement; a review board hears it and orders a remedy, and the ombudsman looks into grievances.',
      '4': 'Coordination between levels of government rests on an intergovernmental committee in which ministries, counties and municipalities meet and share data.',
    },
    headings: {
      '1': 'Training our staff in human rights',
      '2.c': 'Complaints about procurement and their remedy',
      '4': 'Coordination between levels of government',
    },
    announces: 'The training course had three workshops:',
    items: ['for teachers and nurses', 'for the housing office', 'for newly elected councillors'],
    farewell: 'Yours faithfully,',
    aside: ['The hedge by the church was cut in May.', 'It rained for the whole of the fair.'],
  },
  fr: {
    language: 'fr',
    greeting: 'Madame, Monsieur,',
    says: {
      '1': 'L’an dernier, une session de formation aux droits humains a réuni tous les agents municipaux, avec un formateur et un guide pratique ; des locataires ont reçu un logement décent et le village de l’eau potable.',
      '2.c':
        'Toute personne lésée par un marché public peut déposer une plainte ou un recours ; le médiateur instruit les réclamations relatives aux marchés et propose une réparation.',
      '4': 'La coordination entre les niveaux de gouvernement repose sur un comité interministériel où l’État, la région et les communes se concertent et partagent leurs données.',
    },
    headings: {
      '1': 'Former nos agents aux droits humains',
      '2.c': 'Quand un marché se passe mal',
      '4': 'Coordination entre les niveaux de gouvernement',
    },
    announces: 'La session de formation comptait trois ateliers :',
    items: ['pour les enseignants', 'pour le service du logement', 'pour les nouveaux élus'],
    farewell: 'Veuillez agréer nos salutations distinguées.',
    aside: ['La haie de l’église a été taillée en mai.', 'Il a plu pendant toute la foire.'],
  },
  es: {
    language: 'es',
    greeting: 'Estimados señores:',
    says: {
      '1': 'El año pasado dimos un curso de formación en derechos humanos a todos los empleados municipales, con un manual y un formador; los inquilinos recibieron una vivienda adecuada y el pueblo agua potable.',
      '2.c':
        'Cualquier persona puede presentar una queja o un recurso sobre la contratación; la defensoría tramita las reclamaciones de la compra pública y ordena una reparación.',
      '4': 'La coordinación entre niveles de gobierno descansa en un comité intergubernamental en el que los ministerios, las provincias y los municipios se reúnen y comparten datos.',
    },
    headings: {
      '1': 'Formación del personal en derechos humanos',
      '2.c': 'Quejas sobre la contratación pública y reparación',
      '4': 'Coordinación entre niveles de gobierno',
    },
    announces: 'El curso de formación tuvo tres talleres:',
    items: ['para docentes', 'para la oficina de vivienda', 'para los nuevos concejales'],
    farewell: 'Atentamente,',
    aside: ['El seto de la iglesia se podó en mayo.', 'Llovió durante toda la feria.'],
  },
  ru: {
    language: 'ru',
    greeting: 'Уважаемые дамы и господа!',
    says: {
      '1': 'В прошлом году мы провели учебный курс по правам человека для муниципальных служащих, с тренером, семинаром и пособием; жильцы получили достаточное жильё, а деревня — питьевую воду.',
      '2.c':
        'Проигравший участник закупки может подать жалобу; антимонопольная служба рассматривает жалобы на закупки, а омбудсмен следит за возмещением ущерба и обжалованием.',
      '4': 'Координация между уровнями власти опирается на межведомственную комиссию, где министерства, области и муниципалитеты проводят совещания и обмениваются данными.',
    },
    headings: {
      '1': 'Обучение служащих правам человека',
      '2.c': 'Жалобы на закупки и возмещение',
      '4': 'Координация между уровнями власти',
    },
    announces: 'Учебный курс состоял из трёх семинаров:',
    items: ['для учителей', 'для жилищного отдела', 'для новых депутатов'],
    farewell: 'С уважением,',
    aside: ['Изгородь у церкви подстригли в мае.', 'Всю ярмарку шёл дождь.'],
  },
  ar: {
    language: 'ar',
    greeting: 'السادة المحترمون،',
    says: {
      '1': 'عقدنا في العام الماضي دورة تدريبية في حقوق الإنسان لجميع موظفي البلدية مع مدرب ودليل تدريبي، وحصل المستأجرون على سكن لائق والقرية على مياه الشرب.',
      '2.c':
        'يجوز لكل شخص أن يقدم شكوى بشأن المشتريات، وينظر أمين المظالم في الشكاوى والتظلمات ويأمر بالانتصاف وجبر الضرر.',
      '4': 'يقوم التنسيق بين مستويات الحكم على لجنة مشتركة تجتمع فيها الوزارات والمحافظات والبلديات وتتبادل البيانات.',
    },
    headings: {
      '1': 'تدريب الموظفين على حقوق الإنسان',
      '2.c': 'إذا وقع خلاف',
      '4': 'التنسيق بين مستويات الحكم',
    },
    announces: 'وشملت الدورة التدريبية ثلاث ورش:',
    items: ['للمعلمين', 'لمكتب الإسكان', 'لأعضاء المجلس الجدد'],
    farewell: 'وتفضلوا بقبول فائق الاحترام،',
    aside: ['قُص سياج الحديقة في شهر أيار.', 'هطل المطر طوال أيام المعرض.'],
  },
  zh: {
    language: 'zh',
    greeting: '尊敬的先生、女士：',
    says: {
      '1': '去年我们为全体公务员举办了人权培训班，编写了培训手册，请来了讲师；租户得到了适足住房，村里通了饮用水。',
      '2.c': '有人对采购不满，可以提出投诉；监察专员受理采购投诉和申诉，并提供补救。',
      '4': '各级政府之间的协调依靠联席会议，部委、省和市在会上协商并共享数据。',
    },
    headings: {
      '1': '人权培训与能力建设',
      '2.c': '采购投诉与补救',
      '4': '各级政府之间的协调',
    },
    announces: '培训班分为三期：',
    items: ['教师和护士', '住房部门工作人员', '新当选的议员'],
    farewell: '此致敬礼',
    aside: ['五月修剪了教堂旁的树篱。', '庙会期间一直下雨。'],
  },
};
