/**
 * Words of health, schooling, work, money, land and custody. One thing a line, in English | French | Spanish | Russian |
 * Arabic | Chinese; any word of a column may stand for it.
 */
export const LIFE_AND_WORK = `
health | santé sanitaire | salud sanitario | здоровье здравоохранение | صحة صحية | 健康 卫生
mental psychiatric psychiatry psychosocial psychological | mental mentale psychiatrie psychiatrique psychosocial psychologique | mental psiquiatría psiquiátrico psicosocial psicológico | психический психиатрия психиатрический психика психологический | نفسي نفسية عقلية | 精神 心理
hospital hospitals clinic clinics ward wards | hôpital hôpitaux clinique pavillon services | hospital hospitales clínica pabellón salas | больница больницы клиника палаты отделения | مستشفى مستشفيات مصحة جناح أجنحة عيادة | 医院 病房 病区 诊所
admission admitted hospitalization committed | hospitalisation hospitalisé admission interné internées internement | ingreso internamiento hospitalización internados admisión | госпитализация положили кладут помещение стационар | إدخال دخول رقود استشفاء إيداع | 住院 入院 收治
patient patients users | patient patients usagers usagères | paciente pacientes usuarios | пациент пациенты больные | مريض مرضى | 患者 病人
doctor doctors physician nurses | médecin médecins infirmiers | médico médicos enfermeras | врач врачи медсестра | طبيب أطباء ممرضين | 医生 医师 护士
treatment treated treat therapy care | traitement soigné soins soigner thérapie | tratamiento tratado atención terapia cuidados | лечение лечат терапия уход | علاج معالجة رعاية | 治疗 诊治 护理
medication medicine medicines drugs drug | médicament médicaments injection drogues | medicación medicamento medicamentos drogas fármacos | лекарства лекарство медикаменты наркотики | دواء أدوية حقن يحقن مخدرات | 药物 药品 用药 吃药 毒品
consent voluntary | consentement accord volontaire consentir | consentimiento voluntario consentir | согласие добровольный согласия | موافقة رضا طوعي | 同意 自愿
involuntary involuntarily coercion forced compulsory coercive | contrainte involontaire forcé forcés contre | involuntario involuntaria forzoso forzada coacción | принудительный принуждение насильно воли недобровольный | قسري قسرا قسرية إكراه جبري رغما إجباري | 强制 强迫 非自 被迫
restraint restrained seclusion secluded isolation solitary | contention isolement attachées isolées | contención aislamiento sujeción aislados sujetas | фиксация изоляция привязали привязывание изолировали | تقييد قيدوا عزل عزلوا عزلة تكبيل | 约束 隔离 单独
staff personnel workers employees | personnel personnels salariés agents | personal empleados trabajadores plantilla | персонал работники сотрудники | موظف موظفين عاملين مستخدمين | 职工 员工 工作 职员
training trained retrained capacity | formation formés formations | formación capacitación capacitar | обучение подготовка переучили | تدريب تكوين تأهيل قدرات | 培训 训练
redeployed reassigned transfer | redéployés réaffectés mutation transfert | reubicado reubicación traslado | перевод переведены | نقل إعادة انتداب | 转岗 调动 安置
primary basic essential | primaire primaires base essentiels | primaria básicos esenciales | первичный основной базовый | أولية أساسية | 基层 基本 初级
service services | service services | servicio servicios | служба службы услуги | خدمة خدمات | 服务
support supported | soutien appui accompagnement | apoyo acompañamiento | поддержка | دعم مساندة | 支持 支助
telephone lines line hotline helpline | téléphone téléphonique | teléfono telefónica | телефон линия | هاتف خط خطوط | 电话 热线
mobile teams team | mobile équipe équipes | móvil equipo equipos | мобильный выездной бригада | فرقة فرق متنقلة جوالة | 流动 团队 小组
pandemic epidemic disease diseases illness | pandémie épidémie maladie maladies | pandemia epidemia enfermedad enfermedades | пандемия эпидемия болезнь | جائحة وباء مرض أمراض | 疫情 疾病 流行
reproductive maternal pregnancy abortion | reproductive maternelle grossesse avortement | reproductiva materna embarazo aborto | репродуктивный материнский беременность аборт | إنجابية أمومة حمل إجهاض | 生育 生殖 孕产 堕胎
death deaths died killing suicide mortality | décès mort morts suicide mortalité | muerte muertes fallecidos suicidio mortalidad | смерть смертность умерли самоубийство | وفاة وفيات قتل انتحار | 死亡 自杀
institutions institution institutionalization asylum | asile institutions établissements séjour internats | instituciones institución larga estancia asilo | интернат интернаты учреждения | مؤسسات مؤسسة إيواء دور إقامة | 机构 院舍 收容
education educational learning | éducation éducatif apprentissage enseignement | educación educativo enseñanza aprendizaje | образование обучение | تعليم تربية تعلم | 教育 教学
school schools pupils | école écoles scolaire élèves | escuela escuelas escolar alumnos | школа школы школьный ученики | مدرسة مدارس تلاميذ | 学校 学生
teacher teachers | enseignant enseignants | docente docentes maestros profesores | учитель учителя | معلم معلمين مدرسين | 教师 老师
university universities research | université universités recherche | universidad universidades investigación | университет исследования вуз | جامعة جامعات بحث | 大学 研究
money budget budgets financing funding funds | argent budget budgets financement crédits fonds | dinero presupuesto presupuestos financiación fondos | деньги бюджет финансирование средства | مال ميزانية ميزانيات موازنة تمويل اعتمادات أموال | 预算 经费 资金 款项
expenditure spending cost costs spent | dépenses dépense coût coûts | gasto gastos coste costo costos | расходы тратят затраты стоимость | نفقات إنفاق تكلفة تكاليف | 支出 开支 费用 成本
paid pay payment wages salary remuneration | payés payé paiement salaire salaires rémunération rémunérés | pagados pago remuneración salario salarios sueldo | оплата платят оплачивают зарплата | أجر أجرا أجور دفع راتب رواتب | 报酬 工资 薪酬 付钱
tax taxes taxation fiscal | impôt impôts fiscalité fiscal | impuesto impuestos fiscal tributaria | налог налоги налоговый | ضريبة ضرائب ضريبي | 税收 财政 纳税
debt loans | dette dettes prêts | deuda deudas préstamos | долг долги займы | دين ديون قروض | 债务 贷款
economy economic development | économie économique développement | economía económico desarrollo | экономика экономический развитие | اقتصاد اقتصادي تنمية | 经济 发展
work labour employment jobs employers unemployment | travail emploi emplois employeurs chômage | trabajo laboral empleo empleadores desempleo | труд занятость рабочие трудовой безработица | عمل عمالة توظيف تشغيل بطالة | 就业 劳动 工人 失业 雇主
union unions strike | syndicat syndicats grève | sindicato sindicatos huelga | профсоюз забастовка | نقابة نقابات إضراب | 工会 罢工
business businesses company companies corporate enterprises | entreprise entreprises sociétés commerciales | empresa empresas compañías empresarial | предприятие компания компании бизнес | شركة شركات أعمال مقاولات | 企业 公司 商业
diligence supply chain chains | diligence vigilance approvisionnement chaîne | diligencia suministro cadena | осмотрительность поставки цепочки | عناية واجبة سلسلة توريد إمداد | 尽责 供应 链条
slavery trafficking exploitation | esclavage traite exploitation | esclavitud trata explotación | рабство торговля эксплуатация | رق عبودية اتجار استغلال | 奴役 贩运 剥削
social security pension pensions benefits insurance | sécurité sociale pension retraite prestations assurance | seguridad pensión pensiones prestaciones seguro | социальный пенсия пособия страхование | ضمان اجتماعي معاش معاشات تقاعد تأمين | 社保 养老 保险 福利 津贴
housing rent rental | logement logements loyer locatif | vivienda viviendas alquiler | жильё жилищный аренда | سكن إسكان إيجار كراء | 住房 租金 租房
land lands tenure | terre terres foncier | tierra tierras territorio | земля земли земельный | أرض أراض أراضي | 土地
water sanitation | eau eaux assainissement | agua aguas saneamiento | вода водоснабжение санитария | ماء مياه صرف | 用水 饮水 卫生
food nutrition hunger | alimentation nourriture nutrition faim | alimentación alimentos nutrición hambre | питание продовольствие голод | غذاء أغذية تغذية جوع | 粮食 食物 营养 饥饿
agriculture farmers peasants | agriculture agriculteurs paysans | agricultura agricultores campesinos | сельское фермеры крестьяне | زراعة مزارعين فلاحين | 农业 农民
environment environmental nature biodiversity | environnement environnemental nature biodiversité | medio ambiente ambiental naturaleza biodiversidad | окружающая среда экология природа | بيئة بيئي طبيعة تنوع | 环境 自然 生态
climate warming emissions | climat climatique émissions | clima climático emisiones | климат климатический выбросы | مناخ مناخي انبعاثات | 气候 排放
pollution toxic waste chemicals | pollution toxique déchets produits | contaminación tóxico residuos químicos | загрязнение токсичный отходы | تلوث سامة نفايات | 污染 有毒 废物
energy electricity fuel | énergie électricité carburant | energía electricidad combustible | энергия энергетика электричество | طاقة كهرباء وقود | 能源 电力 燃料
mining extraction oil resources | mines extraction pétrole ressources | minería extracción petróleo recursos | добыча нефть ресурсы шахты | تعدين استخراج نفط موارد | 采矿 石油 资源
transport transportation roads | transport transports routes | transporte transportes carreteras | транспорт дороги | نقل مواصلات طرق | 交通 运输 道路
detention detained detainees deprivation | détention détenus privation | detención detenidos privación | задержание содержание лишение | احتجاز محتجزين حرمان | 拘留 羁押 剥夺
prison prisons prisoners | prison prisons prisonniers | prisión cárcel presos prisiones | тюрьма тюрьмы заключённые | سجن سجون سجناء | 监狱 囚犯
torture mistreatment degrading inhuman | torture traitements dégradants inhumains | tortura malos tratos degradantes | пытки пыток обращение | تعذيب مهينة لاإنسانية | 酷刑 虐待
violence violent abuse assault | violence violences abus agressions | violencia violencias abuso agresiones | насилие насильственный злоупотребления | عنف اعتداء إساءة | 暴力 侵害
sexual rape harassment | sexuelle sexuel viol harcèlement | sexual violación acoso | сексуальный изнасилование домогательства | جنسي جنسية اغتصاب تحرش | 性侵 强奸 骚扰
marriage divorce | mariage divorce | matrimonio divorcio | брак развод | زواج طلاق | 婚姻 离婚
disappearances disappeared missing | disparitions disparus | desapariciones desaparecidos | исчезновения пропавшие | اختفاء مختفين مفقودين | 失踪
weapons arms firearms | armes | armas | оружие | سلاح أسلحة | 武器 枪支
sport sports leisure | sport sports loisirs | deporte deportes ocio | спорт досуг | رياضة ترفيه | 体育 休闲
art arts artists artistic | art arts artistes artistique | arte artes artistas artístico | искусство художники | فن فنون فنانين | 艺术
science scientific knowledge | science scientifique savoirs | ciencia científico conocimientos | наука научный знания | علم علمي معارف | 科学 知识
good practice practices successful lessons | bonnes pratiques réussies leçons | buenas prácticas exitosas lecciones | передовой практика успешный уроки | جيدة ممارسات ناجحة دروس | 良好 做法 成功 教训
challenge challenges obstacles barriers difficulties gaps | défis défi obstacles difficultés lacunes | desafíos desafío obstáculos barreras dificultades | проблемы вызовы препятствия трудности | تحديات عقبات صعوبات عوائق ثغرات | 挑战 障碍 困难
future suggestions proposals steps | avenir suggestions propositions | futuro sugerencias propuestas | будущее предложения | مستقبل مقترحات اقتراحات | 未来 提议 设想
`;
