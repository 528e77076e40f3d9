/**
 * Words for people, groups and what they do together. One thing a line, in English | French | Spanish | Russian | Arabic
 * | Chinese; any word of a column may stand for it.
 */
export const PEOPLE_AND_SOCIETY = `
woman women girls female | femme femmes filles féminin | mujer mujeres niñas femenino | женщина женщины девочки | امرأة نساء مرأة فتيات إناث | 妇女 女性 女童
man men boys male | homme hommes garçons masculin | hombre hombres varones masculino | мужчина мужчины мальчики | رجل رجال ذكور فتيان | 男性 男子
gender sex | genre sexe | género sexo | пол гендер | جنس نوع جندر | 性别
child children minors | enfant enfants mineurs | niño niños niñez infancia menores | ребёнок дети детский несовершеннолетние | طفل أطفال قاصرون | 儿童 孩子 未成
youth young adolescents | jeunes jeunesse adolescents | jóvenes juventud adolescentes | молодёжь подростки | شباب مراهقين يافعين | 青年 青少
older elderly ageing aged | âgées aînés vieillissement vieillesse | mayores ancianos envejecimiento vejez | пожилые старость старение | مسنين كبار شيخوخة | 老年 老人 长者
age ages | âge âges | edad edades | возраст возрасту | عمر أعمار سن | 年龄
family families relatives parents | famille familles proches parents | familia familias familiares parientes padres | семья семьи родственники родители | أسرة أسر عائلة عائلات أهل أقارب | 家庭 家属 亲属 父母
disability disabilities disabled | handicap handicapées handicapés | discapacidad discapacidades | инвалидность инвалиды | إعاقة معاق | 残疾 残障
accessibility accessible access | accessibilité accessible accès | accesibilidad accesible acceso | доступность доступный доступ | وصول ولوج نفاذ إتاحة | 无障 获得 获取 可及
minority minorities ethnic racial race | minorité minorités ethnique racial | minoría minorías étnica racial raza | меньшинство меньшинства этнический расовый | أقلية أقليات إثنية عرقية عنصرية | 少数 族裔 种族
indigenous peoples tribal | autochtones peuples tribal | indígenas pueblos originarios | коренные народы | أصلية شعوب قبلية | 土著 原住
migrant migrants migration immigrants | migrant migrants migration immigrés | migrante migrantes migración inmigrantes | мигрант мигранты миграция | مهاجر مهاجرين هجرة | 移民 移徙
refugee refugees asylum stateless displaced displacement | réfugié réfugiés asile apatride déplacés déplacement | refugiado refugiados asilo apátrida desplazados desplazamiento | беженец беженцы убежище перемещённые | لاجئ لاجئين لجوء نازحين نزوح | 难民 庇护 流离
border borders | frontière frontières | frontera fronteras | граница границы | حدود حدودية | 边境 边界
nationality citizenship citizens citizen | nationalité citoyenneté citoyens citoyen | nacionalidad ciudadanía ciudadanos ciudadano | гражданство граждане | جنسية مواطنة مواطنين مواطن | 国籍 公民
rural countryside villages remote | rural rurales campagne villages éloignées | rural rurales campo pueblos aldeas remotas | сельский село сёлах деревни отдалённые | ريف ريفية قرى قروية نائية | 农村 乡村 偏远 乡镇
urban | urbain urbains | urbano urbanos | городской | حضرية حضري | 城镇
community communities | communauté communautés communautaire | comunidad comunidades comunitario | община общины сообщество общинный | مجتمع مجتمعات مجتمعية | 社区 社群
home homes house houses flat apartment dwelling live | maison maisons logement appartement domicile vivent habitent | casa casas hogar piso vivienda viven | дом дома квартира жильё живут | منزل منازل بيت بيوت شقة شقق مسكن يسكن | 住房 房屋 家中 居住 住处 公寓
homeless homelessness eviction evictions | abri expulsion expulsions | hogar desalojo desalojos | бездомные выселение | مشردين تشريد إخلاء | 无家 驱逐 迁离
residents inmates occupants | résidents pensionnaires occupants | residentes internos ocupantes | проживающие жильцы | نزلاء مقيمين ساكنة | 居民 住户 入住
poverty poor vulnerable | pauvreté pauvres vulnérables | pobreza pobres vulnerables | бедность бедные уязвимые | فقر فقراء هشة ضعيفة | 贫困 贫穷 弱势
exclusion marginalized inclusion stigma | exclusion marginalisées inclusion stigmatisation | exclusión marginados inclusión estigma | изоляция исключение инклюзия стигма | إقصاء تهميش إدماج وصم وصمة | 排斥 边缘 包容 融入 污名
participation participate consulted consultation consultations involved | participation participer consulté consultation associés consultés | participación participar consulta consultados consultas | участие участвуют привлекают консультации | مشاركة استشارة مشاورات يستشار إشراك | 参与 协商 咨询
civil society organizations ngo associations | société organisations associations | sociedad organizaciones asociaciones | общество организации объединения | مجتمع منظمات جمعيات | 社会 组织 协会
defenders activists defender | défenseurs militants | defensores defensoras activistas | защитники активисты | مدافعين ناشطين نشطاء | 捍卫 活动
experience experiences lived | expérience expériences vécu concernés | experiencia experiencias vivida | опыт пережил | تجربة تجارب خبرة | 经验 经历 亲历
peer peers volunteers | pair pairs bénévoles | pares iguales voluntarios | равный добровольцы | أقران نظراء متطوعين | 同伴 同辈 志愿
religion religious belief faith | religion religieux croyance culte | religión religioso creencia | религия религиозный вера | دين ديني أديان معتقد | 宗教 信仰
culture cultural heritage traditional | culture culturel patrimoine traditionnel | cultura cultural patrimonio tradicional | культура культурный наследие традиционный | ثقافة ثقافي تراث تقليدي | 文化 遗产 传统
language languages linguistic | langue langues linguistique | lengua lenguas idioma idiomas | язык языки языковой | لغة لغات لغوية | 语言
expression speech opinion | expression opinion parole | expresión opinión discurso | выражение мнение речь | تعبير رأي خطاب | 言论 表达 意见
media press journalists journalist | médias presse journalistes | medios prensa periodistas | сми пресса журналисты | إعلام صحافة صحفيين | 媒体 新闻 记者
assembly protest protests demonstrations | réunion manifestation manifestations | reunión protesta protestas manifestaciones | собрание протест митинги | تجمع احتجاج مظاهرات تظاهر | 集会 抗议 示威
internet online digital platforms | internet ligne numérique plateformes | internet línea digital plataformas | интернет цифровой платформы онлайн | إنترنت رقمي رقمية منصات | 网络 数字 平台 在线
technology technologies artificial intelligence algorithm | technologie technologies intelligence artificielle algorithme | tecnología tecnologías inteligencia artificial algoritmo | технология технологии искусственный интеллект алгоритм | تكنولوجيا تقنية ذكاء اصطناعي خوارزمية | 技术 人工 智能 算法
privacy surveillance | vie privée | privacidad intimidad | приватность слежка | خصوصية تجسس | 隐私 监控
data statistics disaggregated figures | données statistiques ventilées chiffres | datos estadísticas desglosados cifras | данные статистика сведения | بيانات إحصاءات مصنفة معطيات | 数据 统计 分列
information awareness | information sensibilisation | información sensibilización | информация осведомлённость | معلومات توعية | 信息 宣传 意识
number numbers many count | nombre combien nombres | número números cuántos cuántas cantidad | число сколько количество численность | عدد أعداد كم | 人数 多少 数量 数目
share percentage proportion percent | part pourcentage proportion | porcentaje proporción parte | доля процент часть | حصة نسبة نصيب | 比例 占比 份额 百分
year years annual | année années annuel | año años anual | год годы лет ежегодный | سنة سنوات عام أعوام سنوي | 年度 历年 每年 近年
long duration length period | durée longue longtemps | duración plazo tiempo larga | срок длительность продолжительность долго | مدة طويلة أمد | 期限 多久 时间 长期
night nights | nuit nuits | noche noches | ночь ночью | ليل ليلا ليلية | 夜间 晚上 夜里
closing close closed closure | fermeture fermer fermés fermé | cierre cerrar cerrados cerradas | закрытие закрыть закрытые | إغلاق إفراغ مغلقة | 关闭 关停 封闭
opened open opening | ouvert ouverts ouverture | abierto abiertos apertura | открыть открытие открытый | مفتوح فتح | 开放 开设
leave left discharged departure moved | sortis sortie quitté partis | salido salieron egresado egreso salida | вышли вышло выписаны покинули | غادر غادروا خرج خروج مغادرة | 离开 出院 搬出
building buildings premises | bâtiment bâtiments locaux | edificio edificios locales inmuebles | здание здания помещения | بناية بنايات مبنى مباني | 建筑 楼房 房子
alternatives alternative outside | alternatives alternative dehors hors | alternativas alternativa fuera | альтернативы альтернатива кроме | بدائل بديل خارج غير | 替代 以外 外面
`;
