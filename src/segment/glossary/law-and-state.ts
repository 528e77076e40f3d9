/**
 * Words of law, justice and government. One thing a line, in English | French | Spanish | Russian | Arabic | Chinese;
 * any word of a column may stand for it.
 */
export const LAW_AND_STATE = `
law laws legislation statute statutory legal | loi lois législation légal juridique texte textes | ley leyes legislación legal norma normativa | закон законы законодательство правовой юридический | قانون قوانين تشريع تشريعات نص نصوص | 法律 立法 法规 法例 条例
policy policies | politique politiques | política políticas | политика | سياسة سياسات | 政策
strategy strategies | stratégie stratégique | estrategia estratégico | стратегия | استراتيجية استراتيجيات | 战略 策略
plan plans planning planned | plan plans planification planifier | plan planes planificación planificar | план планы планирование | خطة خطط تخطيط | 计划 规划
programme programmes program | programme programmes | programa programas | программа | برنامج برامج | 方案 项目
reform reforms amended | réforme réformes modifié | reforma reformas modificación | реформа изменения поправки | إصلاح إصلاحات تعديل | 改革 修订 修改
constitution constitutional | constitution constitutionnel | constitución constitucional | конституция | دستور دستورية | 宪法
convention treaty treaties covenant ratification | convention traité traités pacte ratification | convención convenio tratado pacto ratificación | конвенция договор пакт ратификация | اتفاقية اتفاقيات معاهدة معاهدات عهد تصديق | 公约 条约 批准
international | international internationaux | internacional internacionales | международный | دولي دولية | 国际
standards principles guidelines | normes principes directives | estándares principios directrices | стандарты принципы нормы | معايير مبادئ توجيهية | 标准 原则 准则
compliance comply conformity harmonized | conformité conformes conforme harmonisation | conformidad cumplimiento armonización ajustan | соответствие соответствуют согласуются | انسجام امتثال مواءمة توافق ملاءمة | 符合 遵守 一致 相符
implementation implement implemented application | mise œuvre application appliquer | aplicación implementación ejecución | осуществление выполнение применение реализация | تنفيذ تطبيق | 实施 执行 落实
court courts judge judges judicial tribunal | tribunal tribunaux juge juges judiciaire | tribunal tribunales juez jueces judicial | суд суды судья судебный | محكمة محاكم قاض قضاة قضاء قضائية | 法院 法官 司法 法庭
justice | justice | justicia | правосудие справедливость | عدالة عدل | 正义 公正
review reviewed appeal appeals | réexamen contrôle recours appel révision | revisión recurso recursos apelación | пересмотр обжалование проверяет рассматривает | مراجعة طعن استئناف ينظر | 复审 审查 上诉 复核
lawyer lawyers counsel attorney advocate advocates | avocat avocats défenseur | abogado abogados defensor | адвокат адвокаты юрист защитник | محام محامين محاماة مدافع | 律师 辩护
aid assistance help | aide assistance | ayuda asistencia | помощь содействие | مساعدة معونة | 援助 帮助
complaint complaints grievance complain | plainte plaintes réclamation réclamations | queja quejas denuncia denuncias reclamación | жалоба жалобы | شكوى شكاوى تظلم تظلمات | 投诉 申诉
remedy remedies redress reparation compensation | réparation réparations indemnisation | reparación reparaciones indemnización | возмещение компенсация защита | جبر تعويض تعويضات انتصاف إنصاف | 补救 赔偿 救济
accountability accountable responsibility | responsabilité responsabilités redevabilité | rendición responsabilidad | ответственность подотчётность | مساءلة مسؤولية | 问责 责任
prosecution prosecute criminal crime crimes offence | poursuites pénal crime infraction | enjuiciamiento penal crimen delito | преследование уголовный преступление | ملاحقة جنائية جريمة جرائم | 起诉 刑事 犯罪
investigation investigate investigated | enquête enquêtes enquêter | investigación investigaciones | расследование | تحقيق تحقيقات | 调查
punishment sanction sanctions penalty penalties fine | sanction sanctions peine amende | sanción sanciones pena multa | наказание санкции штраф | عقوبة عقوبات غرامة جزاء | 处罚 制裁 惩罚 罚款
victim victims survivor survivors | victime victimes survivant survivantes | víctima víctimas sobreviviente sobrevivientes | жертва жертвы пострадавшие пережившие | ضحية ضحايا ناج ناجين ناجيات | 受害 幸存
witness witnesses evidence | témoin témoins preuve | testigo testigos prueba | свидетель доказательства | شاهد شهود دليل أدلة | 证人 证据
decision decisions decide decides decided | décision décisions décide décider | decisión decisiones decide decidir | решение решения решает | قرار قرارات يقرر | 决定 裁定
grounds conditions criteria condition | motifs conditions critères motif | motivos condiciones criterios requisitos | основания условия критерии | أسباب شروط معايير حالات | 理由 条件 标准
procedure procedures process | procédure procédures processus | procedimiento procedimientos proceso | процедура порядок процесс | إجراء إجراءات عملية | 程序 流程
safeguards safeguard guarantees protection protect | garanties garantie protection protéger | garantías salvaguardias protección proteger | гарантии защита охрана | ضمانات ضمانة حماية | 保障 保护
right rights entitled | droit droits | derecho derechos | право права | حق حقوق | 权利 人权
freedom freedoms liberty | liberté libertés | libertad libertades | свобода свободы | حرية حريات | 自由
discrimination discriminatory | discrimination discriminatoire | discriminación discriminatorio | дискриминация | تمييز تمييزية | 歧视
equality equal inequality inequalities | égalité égal inégalité inégalités | igualdad igual desigualdad desigualdades | равенство равный неравенство | مساواة لامساواة | 平等 不平
government governmental authorities authority | gouvernement autorités autorité | gobierno autoridades autoridad | правительство власти | حكومة حكومية سلطات سلطة | 政府 当局
ministry ministries minister | ministère ministères ministre | ministerio ministerios ministro | министерство министр | وزارة وزارات وزير | 部委 部长
parliament parliamentary legislature | parlement parlementaire assemblée | parlamento congreso asamblea | парламент | برلمان مجلس | 议会 国会 人大
municipality municipal city cities town local | commune communes municipalité municipal ville villes local | municipio municipal ayuntamiento ciudad ciudades local | муниципалитет муниципальный город города местный | بلدية بلديات جماعة مدينة مدن محلية | 市政 城市 地方 市镇
region regional province district | région régional province | región regional provincia departamento | регион региональный область район | جهة إقليم أقاليم محافظة محافظات | 地区 省级 区域
national nationwide federal | national nationaux fédéral | nacional federal | национальный федеральный государственный | وطني وطنية اتحادي | 国家 全国 联邦
independent independence | indépendant indépendante indépendance | independiente independencia | независимый независимость | مستقل مستقلة استقلالية | 独立
body bodies mechanism mechanisms institution | organe organes organisme mécanisme mécanismes | órgano órganos organismo mecanismo mecanismos | орган органы механизм механизмы | هيئة هيئات آلية آليات جهاز | 机构 机制
ombudsman commission commissioner | médiateur défenseur commission ombudsman | defensoría comisión comisionado | омбудсмен комиссия уполномоченный | أمين مظالم لجنة مفوضية | 监察 专员 委员
inspection inspections inspect visits visit visited | inspection inspections inspecte visite visites | inspección inspecciones visita visitas | инспекция посещение посещает проверка | تفتيش زيارة زيارات يزور | 检查 视察 访问 查访
monitoring monitor monitored oversight supervision | surveillance suivi contrôle supervision | supervisión seguimiento vigilancia control monitoreo | мониторинг надзор контроль | رصد رقابة إشراف متابعة مراقبة | 监测 监督 监察
finding findings found recommendation recommendations | constat constats conclusions recommandation recommandations | hallazgos conclusiones recomendación recomendaciones constató | выводы обнаружил рекомендация рекомендации | نتائج استنتاج توصية توصيات | 发现 结论 建议
report reports reporting | rapport rapports | informe informes | доклад отчёт отчет | تقرير تقارير | 报告
evaluation evaluate evaluated assessment assess impact | évaluation évaluer évaluées impact | evaluación evaluar impacto | оценка оценивать воздействие | تقييم تقويم أثر | 评估 评价 影响
coordination coordinate cooperation cooperate partnership partnerships | coordination coopération partenariat partenariats | coordinación cooperación colaboración alianza | координация сотрудничество взаимодействие партнёрство | تنسيق تعاون شراكة شراكات | 协调 合作 伙伴
corruption bribery transparency transparent | corruption transparence transparent | corrupción transparencia transparente | коррупция прозрачность | فساد شفافية رشوة | 腐败 透明
procurement tender tenders contract contracts purchasing | marché marchés achats contrat contrats | contratación licitación compras contrato contratos | закупки тендер контракт договор | مشتريات صفقات عطاءات عقد عقود مناقصة | 采购 招标 合同
election elections vote voting electoral | élection élections vote électoral | elección elecciones voto electoral | выборы голосование избирательный | انتخاب انتخابات تصويت | 选举 投票
security safety safe | sécurité sûreté sûr | seguridad seguro | безопасность безопасный | أمن سلامة أمان | 安全
police policing officers | police policiers forces | policía policías agentes | полиция полицейские | شرطة أمنية | 警察 警方 公安
army military armed forces | armée militaire militaires armé | ejército militar militares armado | армия военный вооружённый | جيش عسكري مسلح قوات | 军队 军事 武装
war conflict conflicts | guerre conflit conflits | guerra conflicto conflictos | война конфликт | حرب حروب نزاع نزاعات | 战争 冲突
peace | paix | paz | мир | سلام سلم | 和平
emergency emergencies crisis acute distress | urgence urgences crise détresse | emergencia emergencias crisis urgencia | чрезвычайный кризис экстренный неотложный | طوارئ أزمة أزمات مستعجلات ضائقة | 紧急 危机 急性 急诊
disaster disasters | catastrophe catastrophes | desastre desastres catástrofe | бедствие катастрофа | كارثة كوارث | 灾害 灾难
`;
