import type { ConceptPhrases } from './concepts.js';

export const EN: ConceptPhrases = {
  not: `
    not, n't, cannot, never, neither, nor, isn't, aren't, doesn't, don't, didn't, hasn't, haven't, can't, won't,
    couldn't, wasn't, weren't, nowhere`,
  no: `
    no, none, nobody, nothing, no one, not one, not a single, zero, without, lacking, devoid`,
  only: `
    only, barely, hardly, merely, just, few, little, rarely, seldom, scarcely, too few, too little, at best,
    on paper, in name, a mere, a handful, insufficiently, poorly, badly, unevenly`,
  still: `
    still, remain*, continue*, persist*, yet to, to this day, to date no, not yet, so far no, again and again,
    ongoing, as yet, keep* on, wait* for, waiting, awaits, await, pending, outstanding, unresolved`,
  lack: `
    lack*, absence, absent, shortage*, shortfall*, gap*, insufficient, inadequate, missing, deficit*, deficien*,
    scarc*, limited, weak, weakness*, low, underfund*, understaff*, under-resourced, under-represented,
    underrepresented, unfunded, unclear, uncertain*, unaware, ignoran*, little awareness, invisible, poor,
    out of reach, inaccessible, unavailable, incomplete, fragmented, vacant, unequal, inequal*, disparit*, empty,
    overdue, neglect*, overlook*, left out, leaves out, leave out, left behind, outside, unregistered, uncounted,
    unprotected, unanswered, untrained, unpaid, unsafe, unsuitable, unheard, unenforced, unused, obsolete,
    outdated, out of date, too small, too short, too slow, too late, too expensive, too low, too far`,
  hard: `
    difficult*, obstacle*, barrier*, hamper*, hinder*, struggle*, challeng*, problem*, burden*, overload*,
    overwhelm*, overcrowd*, overstretch*, delay*, late, backlog*, bottleneck*, constrain*, slow*, complicat*,
    conflict*, tension*, confus*, overlap*, duplicat*, turnover, cost of, cannot afford, unaffordable,
    prevent* from, prevents, keeps away, keep away, deter*, discourag*, undermin*, weaken*, erod*, jeopardi*,
    threaten*, risk*, danger*, depend* on, dependen*, vulnerab*, uneven, resist*, reluctan*, unwilling*, mistrust,
    distrust, fear*, afraid, ties the hands, waiting list*, waiting time*, long distances, hours away, far from`,
  harm: `
    evict*, expel*, expuls*, kill*, murder*, threat*, harass*, attack*, abus*, violat*, violen*, dismiss*, arrest*,
    detain*, dispers*, broke up, break up, confiscat*, seiz*, discriminat*, racis*, sexis*, stigma*, refus*, deni*,
    deny, exclud*, exclusion, punish*, penali*, criminali*, corrupt*, impun*, unpunished, displac*, driven out,
    driven from, drive out, forc*, coerc*, tortur*, ill-treat*, beaten, beat, injur*, die, died, dies, death*,
    suffer*, hunger, starv*, pollut*, contaminat*, poison*, flood*, destroy*, demolish*, burn*, loss*, lost, lose*,
    homeless*, poverty, exploit*, traffick*, bully*, hate, hatred, insult*, silenc*, surveil*, spied, ignor*,
    turned away, turn away, shut out, shuts out, cut off, blocked, block, blocks, ban on, deprived, depriv*,
    breach*, infring*, unlawful*, illegal*, arbitrar*, profiling, retaliat*, reprisal*, intimidat*, assault*,
    rape*, hostil*, marginali*, invisib*, dropped out, drop out`,
  decline: `
    cut, cuts, closed down, closed, closing, shut, expired, expire, lapsed, suspended, stopped, halted, dried up,
    collapsed, dropped, fell short, deteriorat*, worsen*, rolled back, regress*, backslid*, abandoned, cancelled,
    postponed, withdrawn, weakened, shrink*, shrunk, shrank, eroded, discontinued, dissolved, wiped out, reversed,
    scrapped, halved the budget, disappear*, forgotten`,
  critic: `
    complain*, critici*, regret*, unfortunately, sadly, concern*, worr*, alarm*, deplor*, disappoint*, fail*,
    failure*, never got, in vain, dead letter, drawer, lip service, formality, token, tokenis*, symbolic, paper,
    mockery, nobody knows, unknown, unheard of, in practice, in reality, in fact, despite, in spite of,
    even though, contrary to, at odds, inconsisten*, instead of, worse, worst, toothless, non-binding, not binding`,
  silent: `
    silent, silence on, says nothing, say nothing, makes no mention, make no mention, no reference,
    does not mention, do not mention, does not define, does not refer, does not provide, does not cover,
    does not oblige, does not require, does not apply, fails to mention, nothing in the, no provision, no clause,
    leaves the matter, without mentioning, omits, omit`,
  should: `
    should, must, ought, need to, needs to, has to be, have to be, shall be given, is to be, are to be, need only,
    needs`,
  needed: `
    needed, necessary, essential, indispensable, imperative, crucial, vital, advisable, desirable, important that,
    important to, urgent, urgently, high time, it is time, time for, would help, would be useful, would be helpful,
    would be good, would make, would allow, would benefit, would gain, would welcome, would like, would do well,
    could help, useful if, better if, it would, worth, deserve*, required, priorit*, is needed, are needed,
    what is missing, calls for, required to, best remedy, best way, first step, way forward, key is, the answer is,
    solution, more should, better to, preferable, appropriate to, in future, for the future, greater,
    more attention, further, stronger`,
  call: `
    we call, call on, call upon, calls on, calls upon, calling on, called on, call for, calls for, urge*, we ask,
    invite*, encourag*, advocat*, insist*, we hope, hope that, we wish, advise*, plead*, let us, please,
    we welcome, we favour, in our view, in our opinion, may wish, recommend, recommends, recommended that,
    recommended to, recommending, is recommended, would recommend, propose, proposes, we propose, suggest,
    suggests, requests, we request, request that, asks the, ask the, ask that, asks that, asks for, appeal to,
    appeals to, demand, demands, demand that, is urged, are urged, are encouraged, is encouraged, are invited,
    is invited, is called on, are called on, is called upon, is requested, are requested, is asked, are asked,
    we expect, we consider, we would like to see, we want, it is recommended, we look to, wishes to see,
    strongly recommend, should like`,
  could: `
    could, might, may wish, may want, may consider, would, can help, can be strengthened, can be improved`,
  imperative: `
    establish, ensure, create, adopt, provide, strengthen, guarantee, include, recognise, recognize, develop,
    allocate, make, give, set, build, train, fund, introduce, promote, improve, increase, extend, amend, repeal,
    abolish, remove, ratify, publish, translate, consult, involve, invite, appoint, require, reform, support,
    simplify, share, allow, let, end, stop, consider, protect, invest, integrate, organise, organize, offer, do,
    use, keep, put, open, review, monitor, collect, disaggregate, prohibit, ban, facilitate, enable, incorporate,
    implement, apply, avoid, raise, designate, finance, grant, lift, treat, hold, link, harmonise, harmonize,
    expand, encourage, respect, release, reinstate, that`,
  we: `we, our, us, ours, i, my`,
  will: `will, shall, going to, won't, 'll`,
  plan: `
    plan to, plans to, planned, planning to, planning, intend*, aim to, aims to, aiming to, pledg*, commit to,
    commits to, committed to, commits itself, committed itself, commitment, undertak*, promise*, prepar*,
    under way, underway, drafting, being drafted, being prepared, being developed, being set up, in preparation,
    in the pipeline, scheduled, foresee*, foreseen, envisag*, expected to, due to be, ready to, stand ready,
    willing to, offer to, look forward, about to, working on, working towards, steps are being taken, is to,
    are to, hope to, next phase, second phase, will continue, shall continue, proposes to, strive*, target of`,
  done: `
    adopted, approved, enacted, established, set up, sets up, created, founded, launched, introduced, opened,
    started, began, trained, trains, teaches, taught, provid*, offered, offers, organi*, held, holds, hosts,
    hosted, convened, received, receives, receive, handled, resolved, settled, published, publishes, issued,
    issues, translated, translates, built, builds, rebuilt, connected, repaired, renovated, distribut*, allocated,
    allocates, financed, finances, funded, funds, spent, spends, invested, invests, hired, employ*, appointed,
    designat*, signed, joined, completed, complet*, reached, reaches, monitor*, audited, audits, inspected,
    inspects, checked, checks, reviewed, reviews, consulted, consults, coordinat*, cooperat*, revised, amended,
    incorporated, integrated, included, includes, embedded, implement*, carried out, carries out, conducted,
    conducts, delivered, delivers, supports, supported, assist*, runs, run, ran, in place, operates, operated,
    works with, developed, drew up, drafted, produced, mapped, surveyed, tested, piloted, replaced, installed,
    extended, granted, grants, won, obtained, obtains, paid, pays, pay, given, gives, gave, lent, visited, visits,
    helped, helps, help, enabled, enables, secured, ensures, ensured, brought, brings, gathered, collect*,
    process*, registered, registers, enrol*, vaccinat*, treated, treats, screened, screens, equipped, fitted,
    displayed, answered, answers, answer, investigated, investigates, advised, advises, accompan*, guided,
    informed, informs, equips, housed, houses, rehoused, shelter*, serves, served, covers, covered, costs, chaired,
    co-manage*, brought together, brings together, voted, dedicated, earmark*, set aside, reserved, recruited,
    maintained, maintains, tracks, tracked, tracking, shows, reports, reported, debates, discusses, discussed,
    discuss, appl*, uses, used, available, open to, exists, exist, there is, there are, has been, have been, was,
    were, now, desig*, evaluated, certified, awarded, restored, reopened, abolished, lifted, freed, released,
    prevented, mediated, mediates, facilitat*, raised, raises, celebrated, protects, protected, displays, gathers,
    follow, follows, acts, acted, put up, planted`,
  changed: `
    rose, risen, fell, fallen, dropped from, increased, increases, reduced, reduces, halved, doubled, tripled,
    grew, improved, improves, shortened, lowered, declined by, cut by, cut from, thanks to, led to, resulted in,
    as a result, result*, outcome*, success*, effective*, so that, which means, benefited, benefit*, reach*, ended,
    ending, avoided, kept, saved, works well, proved, fewer, more than before, went ahead`,
  regular: `
    meets, meet, sits, convenes, monthly, weekly, daily, annually, annual, yearly, quarterly, every month,
    every year, every six, every two, every three, each year, each month, twice a, once a, three times, since,
    regular*, permanent, standing, day and night, round the clock, 24-hour, all year, for years`,
  free: `
    free of charge, free, at no charge, at no cost, without charge, subsid*, exempt*, fee waiver*, cost-free,
    accessible, barrier-free, in braille, sign language, easy read, interpret*, stipend*, allowance*, grant,
    voucher*`,
  rule: `
    oblig*, requir*, prohibit*, forbid*, banned, bans, guarantee*, entitl*, recogni*, enshrin*, stipulat*,
    prescrib*, protects, may not, shall not, no one may, must not, has the right, have the right, right to,
    binding, binds, mandatory, compulsory, quota*, reserved for, lays down, provides for, allows, permits,
    permitted, empower*, regulates, in force, punishable, outlaws, outlawed, under the act, under the law,
    pursuant to, in accordance with, by virtue of, according to section, safeguard*`,
  law: `
    law*, act, acts, article, articles, section, sections, decree*, ordinance*, constitution*, charter, by-law*,
    bylaw*, code, regulation*, resolution*, statute*, directive*, convention*, covenant*, treaty, treaties,
    protocol, bill, legislation, rule, rules, legal, clause*, provision*, declaration*, circular, standing orders`,
  remedy: `
    compensat*, reinstat*, ordered, fined, fines, convict*, sentenced, apolog*, damages, reparation*, redress,
    remed*, annulled, quashed, overturned, struck down, court, tribunal, judge*, ruled, ruling, judgment,
    judgement, mediation, complaint*, appeal*, ombud*, inspector*, prosecutor*, back pay, liable, sanction*,
    rehous*, litigation, lawsuit*`,
  people: `
    people, persons, women, girls, children, families, family, residents, households, tenants, workers, migrants,
    refugees, youth, young people, older people, older persons, disab*, indigenous, roma, minorit*, victims,
    survivors, pupils, students, patients, prisoners, detainees, homeless, farmers, fishers, vendors, men, boys,
    parents, mothers, carers, teachers, officers, officials, staff, citizens, inhabitants`,
  rights: `
    human rights, rights, equality, equal, gender, inclusion, dignity, participation, housing, water, health,
    education, privacy, accountab*, transparen*, non-discrimination`,
  un: `
    upr, universal periodic review, treaty body, treaty bodies, committee on, cedaw, crpd, crc, cerd,
    human rights committee, human rights council, special rapporteur*, rapporteur*, special procedures, ohchr,
    high commissioner, concluding observations, periodic report*, shadow report, parallel report,
    alternative report, un-habitat, undp, unicef, united nations, geneva, nmirf, mechanism*, state party,
    state report, national report, mid-term report, sdg*, sustainable development goals, recommendations`,
  took: `
    contributed, contributes, contribution to, took part, takes part, take part, participat*, submitted, submits,
    attended, consulted, delegation, represented, seat, member of the, co-drafted, replied`,
  setting: `
    located, lies, borders, population, inhabitants of, km, square kilomet*, altitude, founded, established in,
    seat in, headquarter*, elected, elections, appointed by, term of, federation of, composed of, consists of,
    comprises, comprise, made up of, chaired by, chairs, capital, economy, income, industry, tourism, agriculture,
    mining, fishing, twinned, independent in, independence, history, historical*, tiers, levels of government,
    divided into, attached to, reports to the, responsible for relations, members, council has, seats, known for,
    geograph*, climate, river, island*, coast, mountains, represents, brings together, umbrella, is a network,
    non-governmental organization, ngo, grassroots organization, author, lecturer, professor, works in, background,
    by way of background, organs, boundar*, flag, seal, gazette`,
  meta: `
    question*, answer, answers, reply, replies, submission*, document, report was, annex*, appendix, section,
    sections, part, paragraph*, chapter, table, figure, footnote*, note, source*, contact, information not,
    information is, not available, no information, not applicable, n/a, refer*, see, above, below, following,
    as follows, here are, yours, sincerely, regards, thank*, grateful, pleased to, honour to, attached, signed,
    done at, introduction, email, e-mail, www, http*, this document, this submission, this contribution,
    this report, present report, present document, prepared by, drafted by, compiled, interview*, survey*,
    questionnaire, survey covered, approved by, term, terms of reference, understood, means, refers to, denotes,
    definition, we describe, we address, we will address, turn to, in turn, one by one, examples, comment,
    no comment, remarks, deadline, further information, details, more detail, same applies, mentioned, stated,
    period, covers the, relates to, relates only, concerns, yes, through the ministry, via the`,
  other: `
    minister announced, ministry has promised, has promised, government announced, announced,
    according to the minister, according to the prime minister, according to the government, says it will, party,
    parliament will consider, would be considered, said that, declared that, company, is said to`,
  truism: `
    key role, important role, essential role, crucial role, closest to, close to, universal, indivisible,
    interdependent, primary obligation, primary responsibility, primary duty, begin close, foundation of,
    cornerstone, backbone, everyone knows, well known, it is often said, raises important, complex, depends on the,
    matter for, close to home, every four, democracy`,
  but: `
    but, however, although, though, while, whereas, nevertheless, nonetheless, even if, on the other hand, albeit`,
  because: `
    because, due to, owing to, since many, given, in view of, as a consequence, on account of, for lack of,
    as they, for fear`,
  so: `
    therefore, hence, thus, accordingly, so, for this reason, which is why, that is why, consequently`,
  purpose: `
    in order to, so as to, to make up, to address, to remedy, to overcome, to prevent, to combat, to reduce,
    to counter, to fight, in response to, following, after, as part of, with a view to, against`,
  unless: `
    only if, unless, without a, depends on, if not, until, as long as, provided that, on condition, only when,
    will not`,
  money: `
    dollar*, euro*, pound*, peso*, rand, franc*, dinar*, million, billion, budget*, cost*, per cent, percent,
    funding, subsidies, fees`,
  future: `
    next year, next month, next spring, next session, by 2025, by 2026, by 2027, by 2028, by 2029, by 2030,
    by 2035, in 2026, in 2027, from 2026, from january, from september, soon, shortly, coming, in autumn,
    in the autumn, in spring, this year, later this, end of the year, end of 2025, end of 2026, end of 2027,
    during 2025, in the near future, in january, in june, in december, future, tomorrow, upcoming`,
  past: `
    last year, last winter, in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023,
    in 2024, since 2015, since 2016, since 2017, since 2018, since 2019, since 2020, since 2021, since 2022,
    since 2023, so far, to date, already, in the past, until, previously, formerly, recently, ago, this year,
    during the reporting`,
};
