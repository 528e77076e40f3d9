import type { DetectedLanguage } from '../../src/model/index.js';

/** Invented paragraphs with the language each is in; a key is an ISO 639-1 or 639-3 code. */
export const TEXTS: Readonly<Record<string, { is: DetectedLanguage; text: string }>> = {
  en: {
    is: 'en',
    text: `The county council trained forty-one housing officers last winter. Each of them now keeps a short record of every visit, and the record is read out to the tenant before it is signed. Where a family cannot pay, the officer looks for a cheaper flat instead of calling the bailiff. Two thirds of the notices sent in spring were withdrawn after such a talk. We would not call this a model: the money ends in December, and nobody knows who will pay the trainers then. Still, the tenants' union asked us to mention it, because complaints have fallen by half and because the staff themselves say that they sleep better.`,
  },
  en2: {
    is: 'en',
    text: `Procurement rules were changed in May. Suppliers must show how they pay cleaners and drivers, and a firm that hides a subcontractor loses the contract. In Santa Rosa de los Pinos and San Miguel del Arroyo the mayors, Juan Carlos de la Fuente and María del Pilar Gómez, opened a desk where workers can complain without giving a name. So far the desk has heard nineteen cases. The regional court of Villanueva del Río upheld two of the fines. Smaller towns such as Las Palmas de Abajo say that they lack lawyers to do the same.`,
  },
  fr: {
    is: 'fr',
    text: `La commune a ouvert en mars un guichet où chacun peut demander une copie des contrats signés avec les entreprises. Trois agents y travaillent ; ils ont suivi une formation de deux jours sur le droit au logement et sur l'accueil des personnes sourdes. Au début, presque personne ne venait. Depuis que l'horaire du samedi existe, la salle est pleine et les questions portent surtout sur l'eau, les loyers et la cantine. Nous n'avons pas encore mesuré les effets de ce travail, mais les plaintes contre les services techniques ont diminué d'un tiers en un an.`,
  },
  fr2: {
    is: 'fr',
    text: `Faute de moyens, les élus de la vallée se réunissent dans l'école. Ils y ont rédigé une charte que le préfet a refusé de signer, puis qu'il a acceptée après une visite de deux experts. On y lit que toute coupure d'électricité doit être annoncée quinze jours avant, et qu'aucune famille avec un nourrisson ne peut être privée de chauffage. Cette règle simple a changé la vie du quartier. Il reste à convaincre le fournisseur national, dont les avocats soutiennent que la charte n'a aucune valeur.`,
  },
  es: {
    is: 'es',
    text: `El municipio publica desde enero la lista de las obras contratadas y el salario que paga cada empresa. Quien trabaja en una obra puede llamar a un número gratuito y pedir una visita de inspección sin dar su nombre. Hasta junio hubo treinta y dos visitas; en nueve se encontraron jornadas de más de doce horas. La alcaldesa suspendió dos contratos y devolvió el dinero a los trabajadores. La oposición dice que el sistema es caro, pero los vecinos lo defienden porque por fin saben quién construye la escuela y con qué materiales.`,
  },
  es2: {
    is: 'es',
    text: `No tenemos oficina propia de derechos humanos. Las denuncias llegan a la secretaría del concejo, que las envía a la capital y casi nunca recibe respuesta. Por eso firmamos un acuerdo con la universidad: cada semestre vienen cuatro estudiantes de derecho que atienden en la plaza los días de mercado. Han ayudado a ciento diez personas, la mayoría mujeres que reclaman la pensión de alimentos o el registro de sus hijos. Falta transporte para llegar a las aldeas más altas, donde el agua sigue sin ser potable.`,
  },
  ru: {
    is: 'ru',
    text: `Городской совет принял весной порядок, по которому каждый договор на уборку улиц публикуется вместе с размером оплаты дворников. Если подрядчик задерживает зарплату больше чем на две недели, город платит людям напрямую, а затем взыскивает деньги с фирмы. За полгода так поступили четыре раза. Жители узнали об этом из районной газеты и стали присылать письма: одни благодарят, другие просят проверить школьные столовые. Отдельного работника для таких проверок у нас нет, и рассчитывать на него в следующем году не приходится.`,
  },
  ru2: {
    is: 'ru',
    text: `Мы собираем сведения о том, как сёла выполняют рекомендации договорных органов. Из двадцати опрошенных глав только трое слышали об этих документах, и ни один их не читал. После семинара в мае было решено раз в квартал присылать в каждое село короткую выписку на двух страницах. Она составлена простыми словами и читается вслух на сходе. Люди чаще всего спрашивают про дорогу, фельдшера и автобус, и это тоже вопросы о правах.`,
  },
  ar: {
    is: 'ar',
    text: `فتحت البلدية في الربيع مكتبا يستقبل شكاوى العمال الذين تشغلهم الشركات المتعاقدة معها. ويعمل في المكتب موظفان تلقيا تدريبا لمدة أسبوعين على قانون الشغل وعلى لغة الإشارة. وقد سجل المكتب خلال ستة أشهر ثلاثا وأربعين شكوى تتعلق أغلبها بتأخر الأجور وغياب وسائل الوقاية. ألغي عقدان بعد التحقيق ودفعت الشركتان ما عليهما. غير أن الاعتماد المالي ينتهي في آخر السنة ولا نعرف هل سيجدد، كما أن القرى البعيدة لا تصلها خدمات هذا المكتب إلا مرة في الشهر.`,
  },
  ar2: {
    is: 'ar',
    text: `لم يشارك المجلس المحلي في إعداد التقرير الوطني ولم يستشر في ذلك. علمنا بالتوصيات من الصحف، ثم طلبنا نصها من الوزارة فأرسلت إلينا نسخة باللغة الإنجليزية. ترجمها معلم من أبناء البلدة ووزعناها على المدارس والمراكز الصحية. ونقترح أن ترسل الوزارة ملخصا بالعربية إلى كل مجلس خلال شهر من صدور الملاحظات، وأن يدعى ممثل عن القرى إلى الاجتماعات التحضيرية.`,
  },
  zh: {
    is: 'zh',
    text: `本镇去年冬天办了三期培训班，参加的有村干部、社区医生和学校的门卫。课程不讲大道理，只讲怎样接待来访的人，怎样写清楚一份答复。学员回去以后，把办事的步骤画成图贴在墙上，老人也看得懂。半年里，群众重复来访的次数减少了四成。困难主要是经费，下一年度的预算还没有批准，两位讲课的老师已经调走。我们建议上级单位把这类培训写进年度计划，并且允许各镇按照自己的情况选择内容。`,
  },
  zh2: {
    is: 'zh',
    text: `採購合約自今年起須列明清潔工人的時薪和休息時間，並張貼在垃圾站旁邊，讓工友和街坊都看得見。區內十二個屋邨已經照辦，投訴個案比去年同期少了三分之一。可是外判商經常更換，新公司往往不願意承認舊有的年資。我們希望當局設立獨立的調解小組，由勞工、居民和僱主各派代表，每季公布一次結果。`,
  },
  por: {
    is: 'other',
    text: `A câmara municipal abriu em março um balcão onde qualquer pessoa pode pedir uma cópia dos contratos assinados com as empresas. Três funcionárias trabalham ali e receberam formação sobre o direito à habitação. No início quase ninguém aparecia; desde que abre ao sábado, a sala está sempre cheia e as perguntas são sobretudo sobre água, rendas e a cantina da escola. Ainda não medimos os efeitos deste trabalho, mas as queixas diminuíram em um terço.`,
  },
  ita: {
    is: 'other',
    text: `Il comune ha aperto a marzo uno sportello dove ognuno può chiedere una copia dei contratti firmati con le imprese. Vi lavorano tre impiegati che hanno seguito un corso di due giorni sul diritto alla casa. All'inizio non veniva quasi nessuno; da quando è aperto anche il sabato la sala è piena e le domande riguardano soprattutto l'acqua, gli affitti e la mensa. Non abbiamo ancora misurato gli effetti, ma i reclami sono diminuiti di un terzo.`,
  },
  deu: {
    is: 'other',
    text: `Die Gemeinde hat im März eine Stelle eröffnet, bei der jeder eine Abschrift der Verträge mit den Firmen verlangen kann. Drei Angestellte arbeiten dort; sie haben einen Kurs über das Recht auf Wohnung besucht. Anfangs kam fast niemand, doch seit auch am Samstag geöffnet ist, reicht der Platz nicht mehr aus, und die meisten Fragen gelten dem Wasser, den Mieten und dem Essen in der Schule.`,
  },
  hat: {
    is: 'other',
    text: `Komin nan te louvri yon biwo nan mwa mas kote tout moun ka mande yon kopi kontra yo siyen ak konpayi yo. Twa anplwaye ap travay ladan l epi yo te swiv yon fòmasyon sou dwa moun genyen pou yo jwenn kay. Okòmansman prèske pèsonn pa t vini; depi biwo a louvri samdi, sal la toujou plen e kesyon yo se sou dlo, lwaye ak kantin lekòl la.`,
  },
  ind: {
    is: 'other',
    text: `Pemerintah desa membuka kantor pengaduan pada bulan Maret, tempat setiap warga dapat meminta salinan kontrak dengan perusahaan. Tiga pegawai bekerja di sana dan telah mengikuti pelatihan tentang hak atas perumahan. Pada awalnya hampir tidak ada yang datang, tetapi sejak buka pada hari Sabtu ruangan itu selalu penuh dan pertanyaan kebanyakan mengenai air, sewa rumah dan kantin sekolah.`,
  },
  cat: {
    is: 'other',
    text: `L'ajuntament va obrir al març una oficina on tothom pot demanar una còpia dels contractes signats amb les empreses. Hi treballen tres persones que han seguit un curs sobre el dret a l'habitatge. Al principi no hi venia gairebé ningú; des que obre els dissabtes la sala és plena i les preguntes són sobretot sobre l'aigua, els lloguers i el menjador de l'escola.`,
  },
  nld: {
    is: 'other',
    text: `De gemeente opende in maart een loket waar iedereen een afschrift van de contracten met bedrijven kan opvragen. Er werken drie mensen die een cursus over het recht op huisvesting hebben gevolgd. In het begin kwam er bijna niemand, maar sinds het loket ook op zaterdag open is, zit de zaal vol en gaan de vragen vooral over water, huur en de schoolkantine.`,
  },
  ron: {
    is: 'other',
    text: `Primăria a deschis în martie un ghișeu unde oricine poate cere o copie a contractelor semnate cu firmele. Acolo lucrează trei funcționari care au urmat un curs despre dreptul la locuință. La început nu venea aproape nimeni, dar de când este deschis și sâmbăta sala este plină, iar întrebările se referă mai ales la apă, la chirii și la cantina școlii.`,
  },
  swa: {
    is: 'other',
    text: `Halmashauri ya mji ilifungua ofisi mwezi wa Machi ambapo kila mtu anaweza kuomba nakala ya mikataba iliyosainiwa na makampuni. Wafanyakazi watatu wanafanya kazi hapo na walipata mafunzo kuhusu haki ya makazi. Mwanzoni karibu hakuna aliyekuja, lakini tangu ofisi ifunguliwe siku ya Jumamosi ukumbi umejaa na maswali mengi ni kuhusu maji, kodi ya nyumba na chakula cha shule.`,
  },
  fas: {
    is: 'other',
    text: `شهرداری در بهار دفتری باز کرد که هر کس می‌تواند نسخه‌ای از قراردادهای بسته شده با شرکت‌ها را درخواست کند. سه کارمند در آنجا کار می‌کنند و دوره‌ای دربارهٔ حق مسکن گذرانده‌اند. در آغاز کمتر کسی می‌آمد، اما از زمانی که روزهای پنجشنبه هم باز است، سالن پر می‌شود و پرسش‌ها بیشتر دربارهٔ آب و اجاره است.`,
  },
  urd: {
    is: 'other',
    text: `بلدیہ نے مارچ میں ایک دفتر کھولا جہاں ہر شخص کمپنیوں کے ساتھ کیے گئے معاہدوں کی نقل مانگ سکتا ہے۔ وہاں تین ملازم کام کرتے ہیں جنہوں نے رہائش کے حق کے بارے میں تربیت حاصل کی ہے۔ شروع میں تقریباً کوئی نہیں آتا تھا لیکن جب سے ہفتے کے دن بھی کھلا ہے کمرہ بھرا رہتا ہے۔`,
  },
  ukr: {
    is: 'other',
    text: `Міська рада відкрила в березні бюро, де кожен може попросити копію договорів, укладених з підприємствами. Там працюють троє людей, які пройшли навчання про право на житло. Спочатку майже ніхто не приходив, але відколи бюро відчинене і в суботу, зала повна, а запитання стосуються здебільшого води, оренди та шкільної їдальні.`,
  },
  bul: {
    is: 'other',
    text: `Общината откри през март гише, където всеки може да поиска копие от договорите с фирмите. Там работят трима служители, които са преминали обучение за правото на жилище. Отначало почти никой не идваше, но откакто е отворено и в събота, залата е пълна, а въпросите са най-вече за водата, наемите и училищния стол.`,
  },
  srp: {
    is: 'other',
    text: `Општина је у марту отворила шалтер на коме свако може да затражи копију уговора са предузећима. Тамо раде три службеника која су прошла обуку о праву на становање. У почетку готово нико није долазио, али откако је отворено и суботом, сала је пуна, а питања се тичу углавном воде и станарине.`,
  },
  kaz: {
    is: 'other',
    text: `Қала әкімдігі наурыз айында кез келген адам компаниялармен жасалған келісімшарттардың көшірмесін сұрай алатын кеңсе ашты. Онда тұрғын үй құқығы туралы оқудан өткен үш қызметкер жұмыс істейді. Басында ешкім келмеді, ал сенбі күні ашылғаннан бері зал толы, сұрақтар көбіне су мен жалдау ақысы туралы.`,
  },
  jpn: {
    is: 'other',
    text: `町役場は三月に窓口を開き、誰でも企業との契約書の写しを求めることができるようになりました。そこでは住居の権利についての研修を受けた三人の職員が働いています。はじめはほとんど誰も来ませんでしたが、土曜日にも開くようになってからは、いつも混み合っています。`,
  },
  kor: {
    is: 'other',
    text: `군청은 지난 삼월에 누구나 기업과 맺은 계약서의 사본을 요청할 수 있는 창구를 열었다. 그곳에는 주거권에 관한 교육을 받은 직원 세 명이 일하고 있다. 처음에는 거의 아무도 오지 않았지만 토요일에도 문을 연 뒤로는 늘 사람들로 가득하다.`,
  },
};

/** Stretches of about `length` characters that begin at a word and do not overlap. */
export function snippets(text: string, length: number): readonly string[] {
  const found: string[] = [];
  let from = 0;
  while (from + length <= text.length) {
    const rest = text.slice(from, from + length);
    const end =
      text.charAt(from + length) === ' ' ? length : Math.max(rest.lastIndexOf(' '), 0) || length;
    found.push(rest.slice(0, end));
    from += end;
    while (text.charAt(from) === ' ') from += 1;
  }
  return found;
}
