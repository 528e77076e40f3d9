import type { ConceptPhrases } from './concepts.js';

export const FR: ConceptPhrases = {
  not: `ne, n', pas, jamais, ni, non`,
  no: `
    aucun, aucune, nul, nulle, personne ne, rien, sans, zéro, dépourvu*, privé* de, dénué*`,
  only: `
    seul, seule, seuls, seules, seulement, uniquement, à peine, peu, rare, rares, rarement, guère, qu'une, qu'un,
    qu'en, que deux, que trois, mal, trop peu, sur le papier, insuffisamment, tout juste, une poignée,
    exclusivement`,
  still: `
    toujours pas, encore, demeur*, rest*, persist*, continu*, subsist*, à ce jour aucun, en attente, attend*,
    attente, tard*, toujours, n'en finit`,
  lack: `
    manqu*, absen*, pénurie*, carence*, lacun*, insuffisan*, inadéquat*, inadapté*, déficit*, défaillan*, défaut,
    limité*, faible*, faiblesse*, précaire*, précarité, inégal*, disparit*, invisible*, pauvre*, inaccessible*,
    indisponible*, incomplet*, fragment*, vacant*, sous-représent*, sous-financ*, inexistan*, inexistence, flou*,
    imprécis*, méconnu*, méconnaissance, ignor*, oubli*, exclu*, écart*, laissé* de côté, hors de portée,
    hors d'atteinte, échapp*, vétuste*, obsolète*, dépassé*, trop faible*, trop tard*, trop lent*, trop cher*,
    trop loin, impay*, illisible*, fait défaut, font défaut, vide juridique, vide*, privé*, dispersé*`,
  hard: `
    difficult*, difficile*, obstacle*, entrav*, frein*, barrière*, problème*, défi*, peine*, peinent, lourd*,
    surcharg*, débord*, surpeupl*, retard*, tardi*, lent*, lenteur*, complex*, conflit*, tension*, confus*,
    chevauch*, doublon*, rotation*, coût* élev*, compliqu*, empêch*, dissuad*, décourag*, compromet*, fragilis*,
    affaibl*, menac*, risqu*, danger*, dépend*, vulnérab*, réticen*, méfian*, crain*, peur*, liste* d'attente,
    délai*, éloign*, lie les mains, paralys*, goulet*, contraint*`,
  harm: `
    expuls*, tué*, meurtr*, mort*, mourir, meurent, harcel*, attaqu*, abus*, viol*, licenci*, arrêté*, déten*,
    dispers*, confisqu*, saisi*, discrimin*, racis*, sexis*, stigmat*, refus*, ni*, rejet*, pun*, pénalis*,
    criminalis*, corrup*, impun*, déplac*, chass*, forc*, contrain*, tortur*, maltrait*, frapp*, bless*, souffr*,
    faim, pollu*, contamin*, empoisonn*, inond*, détrui*, démoli*, brûl*, pert*, perd*, sans-abri, pauvreté,
    exploit*, trait*, haine, insult*, silenc*, surveill*, coup*, bloqu*, interdit* d'accès, priv*, enfreint*,
    illég*, arbitrair*, contrôle* au faciès, représail*, intimid*, agress*, hostil*, marginalis*, abandon*,
    sacrifi*, englouti*, défavoris*, muté*, brimad*`,
  decline: `
    ferm*, expir*, supprim*, suspend*, cess*, arrêt*, tari*, effondr*, chut*, dégrad*, aggrav*, détérior*, recul*,
    régress*, abandonn*, annul*, report*, retir*, rédui* de moitié, coupe*, coupes, érod*, dissou*, effac*,
    anéanti*, disparu*, disparai*, s'arrêt*, s'achèv*, ne s'est plus, ne se réunit plus, baiss*`,
  critic: `
    plaign*, plaint*, critiqu*, regret*, malheureusement, hélas, préoccup*, inquiét*, alarm*, déplor*, déçu*,
    échec*, échou*, en vain, lettre morte, tiroir*, formalité, alibi, symbolique*, personne ne sait, inconnu*,
    dans les faits, en pratique, en réalité, malgré, bien que, alors que, en dépit, contrair*, incohéren*,
    au lieu de, pire, non contraignant*, laisse à désirer, force est de constater, dénonc*, on ignore`,
  silent: `
    muet*, silence, silencieu*, ne dit rien, ne mentionne, ne prévoi*, ne défin*, ne couvr*, n'oblige, n'impose,
    n'évoque, ne fait pas mention, ne s'appliqu*, aucune disposition, aucune mention, rien dans, laisse de côté,
    passe sous silence, omet*`,
  should: `
    doit, doivent, devrait, devraient, devra, devront, faut, faudra*, faudrait, falloir, ait à, avoir à`,
  needed: `
    nécessair*, indispensabl*, essentiel*, impérati*, crucial*, vital*, souhaitabl*, utile*, urgent*, urgence,
    important de, import*, il convien*, conviendrait, il y a lieu, il est temps, grand temps, s'impos*, requis*,
    requi*, prior*, gagner*, mérit*, bienvenu*, besoin*, préférabl*, recommandabl*, opportun*, appropri*, aiderait,
    permettrait, aider*, feraient bien, ferait bien, feraient mieux, gagneraient, intérêt à, appartient à, incombe,
    davantage, accru*, meilleur remède, première étape, suppos*, passe par, clé, solution*, il s'agit de, pour que,
    afin que`,
  call: `
    exhort*, encourag*, réclam*, plaid*, préconis*, insist*, souhait*, conseill*, déconseill*, merci de, veuillez,
    prière de, sollicit*, instamment, à notre avis, selon nous, laiss*, que l'état, que le, pourquoi ne pas,
    voudrions, voulons, aimerions, appelons, appelle, appellent, est appelé, sont appelé*, lance un appel,
    demandons, demande, demandent, il est demandé, recommandons, recommande, recommandent, recommandé, proposons,
    propose, proposent, suggérons, suggère, prions, prie, est prié*, sont prié*, espérons, espère, invitons,
    invite, invitent, est invité*, sont invité*, pressons, sont encouragé*, est encouragé*, encourageons,
    exhortons`,
  could: `
    pourrait, pourraient, peut aider, peuvent aider, serait, seraient, aurait, auraient, permettrait,
    permettraient`,
  imperative: `
    établir, créer, instaurer, instituer, assurer, garantir, adopter, renforcer, inclure, intégrer, reconnaître,
    développer, allouer, donner, mettre, former, financer, introduire, promouvoir, améliorer, accroître, augmenter,
    étendre, modifier, abroger, supprimer, abolir, ratifier, publier, traduire, consulter, associer, impliquer,
    inviter, nommer, exiger, réformer, soutenir, appuyer, simplifier, partager, permettre, cesser, protéger,
    investir, organiser, offrir, utiliser, ouvrir, revoir, réviser, suivre, collecter, ventiler, interdire,
    faciliter, appliquer, éviter, désigner, accorder, lever, traiter, relier, harmoniser, élargir, encourager,
    respecter, libérer, réintégrer, veiller, faire, rendre, prévoir, favoriser, consacrer, doter, sensibiliser,
    que, laissez, publiez, invitez, donnez, créez, cessez, élaborer, mutualiser, inscrire, pérenniser`,
  we: `nous, notre, nos, on`,
  will: `
    sera, seront, aura, auront, ouvrirons, ferons, serons, mettrons, continuerons, poursuivrons, publierons,
    présenterons, lancera, lancerons, formerons, formera, installera, débutera, couvrira, révisera, prendra,
    rendra, adoptera, va, vont, allons`,
  plan: `
    prévoi*, prévu*, envisag*, engage à, s'engag*, engagement*, entend, entendons, compte, comptons, intention,
    projet*, prépar*, préparatifs, en cours, objectif, promet*, promis*, vis* à, s'est donné, nous proposons de,
    se propos*, dispos* à, prêt*, offr* de, offrons, attend* en, attendue, travaill* à, se tient prêt*,
    deuxième phase, sous peu, prochainement, démarches, élabor*, volonté de, s'efforc*`,
  done: `
    adopté*, adopte, approuvé*, établi*, créé*, crée, fondé*, lancé*, lance, introduit*, instauré*, institué*,
    ouvert*, ouvre, commencé*, formé*, forme, enseign*, fourni*, offert*, offre, organis*, tient, tenu*, accueill*,
    reçu*, reçoi*, traité*, traite, réglé*, règle, résolu*, publié*, publie*, traduit*, construi*, reconstrui*,
    raccord*, répar*, rénov*, distribu*, allou*, financ*, dépens*, investi*, embauch*, recrut*, emploi*, nomm*,
    désign*, signé*, rejoint*, achev*, attein*, suivi, suit, suivent, audit*, inspect*, visit*, contrôl*, examin*,
    consult*, coordonn*, coopèr*, révisé*, modifié*, intégr*, inclu*, inscri*, mis en place, mis en œuvre,
    mise en œuvre, mis au point, men*, mène, réalis*, conduit, exécut*, livr*, souten*, soutien*, appui*, aid*,
    assist*, gèr*, géré*, dispos*, fonctionn*, existe*, travaill*, développ*, rédig*, produit*, cartograph*, test*,
    install*, étendu*, accord*, octroy*, obtenu*, obtien*, pay*, vers*, remis*, remet*, donn*, prêt*, permet*,
    permis, assur*, apport*, réuni*, réunit, recueill*, collect*, instrui*, enregistr*, inscrit*, scolaris*,
    vaccin*, soign*, équip*, dot*, affich*, répond*, conseill*, accompagn*, inform*, héberg*, reloge*, relog*,
    dessert*, desser*, touch*, couvr*, couvert*, coût*, présid*, cogér*, vot*, consacr*, réserv*, affect*, recens*,
    montr*, rend compte, rendent compte, débatt*, appliqu*, utilis*, disponible*, figure*, évalu*, attribu*,
    rétabli*, rouvert*, aboli*, levé*, libér*, prévenu*, désormais, aujourd'hui, est en vigueur, en vigueur, posé*,
    mobilis*, anim*, sensibilis*, célèbr*, protèg*, bénéfici*, dédi*, participe*, siège*, délivr*, scolar*,
    oriente*, défil*, fête*, associé*, mentionn*, prend en charge, pris en charge, facilit*, appren*, aménag*,
    entretien*`,
  changed: `
    augment*, diminu*, baiss*, rédui*, passé* de, est passé, doubl*, tripl*, amélior*, raccourci*, grâce à,
    permis de, abouti*, résultat*, succès, efficac*, si bien que, ce qui a, bénéfici*, a mis fin, mettant fin,
    évit*, maintenu*, porté ses fruits, fait ses preuves, fonctionne bien, bons résultats, moins de, de moitié,
    réussi*`,
  regular: `
    se réunit, se réunissent, siège, siègent, chaque mois, chaque année, chaque trimestre, mensuel*, hebdomad*,
    annuel*, trimestr*, tous les mois, tous les ans, tous les deux, tous les six, toutes les, deux fois par,
    une fois par, depuis 20, depuis, régulièr*, permanent*, jour et nuit, 24 heures, toute l'année, par semaine,
    par mois, par an, chaque, désormais`,
  free: `
    gratuit*, sans frais, sans avance, subvention*, exonér*, accessible*, braille, langue des signes,
    facile à lire, interpr*, allocation*, indemnité*, bourse*, aide*`,
  rule: `
    oblig*, impos*, interdi*, prohib*, proscri*, garanti*, consacr*, reconnaî*, reconnu*, protège*, énonce*,
    dispose que, stipul*, prescri*, a le droit, ont le droit, droit à, ouvre droit, contraignant*, obligatoire*,
    quota*, parité, réserv*, prévoit, autoris*, permet à, habilit*, tenu* de, tenue de, en vertu, aux termes,
    conformément, selon l'article, nul ne peut, ne peut être, ne peuvent être, sous peine, passible*, lie tous,
    exclu`,
  law: `
    loi*, article*, décret*, arrêté*, ordonnance*, constitution*, charte*, règlement*, code*, délibération*,
    résolution*, directive*, convention*, pacte*, traité*, protocole*, législati*, législateur, juridique*,
    clause*, disposition*, déclaration*, circulaire*, statut*`,
  remedy: `
    indemnis*, réintégr*, ordonn*, amende*, condamn*, excus*, dommages, répar*, recours, annulé*, cassé*,
    suspendu l', tribunal*, cour d', cour suprême, cour constitutionnelle, juge*, jugement*, médiat*, réclamation*,
    appel, défenseur*, inspection*, parquet, procureur*, enquêt*, sanctionn*, relog*, contentieux, révoqu*, saisi*,
    plainte*`,
  people: `
    personne*, femme*, fille*, enfant*, famille*, habitant*, ménage*, foyer*, locataire*, travailleu*, migrant*,
    réfugié*, jeune*, âgé*, handicap*, autochtone*, rom*, minorité*, victime*, survivant*, élève*, étudiant*,
    patient*, détenu*, prisonni*, sans-abri, agricult*, pêcheu*, vendeu*, homme*, garçon*, parent*, mère*, aidant*,
    enseignant*, agent*, policier*, fonctionnaire*, citoyen*, éleveu*, réside*`,
  rights: `
    droits de l'homme, droits humains, droit*, égalité, genre, inclusion, dignité, participation, logement*, eau,
    santé, éducation, vie privée, transparen*`,
  un: `
    epu, examen périodique, organe* de traité*, comité des, comité contre, cedaw, crpd,
    conseil des droits de l'homme, rapporteu*, procédures spéciales, haut-commissariat, hcdh, observations finales,
    rapport* périodique*, rapport alternatif, rapport parallèle, onu-habitat, unicef, nations unies, genève,
    mécanisme*, état partie, rapport national, recommandations, odd`,
  took: `
    contribu*, pris part, prend part, particip*, remis, soumis*, consult*, délégation*, représent*, siège au,
    membre du, répondu`,
  setting: `
    situ*, borde*, habitants, km, kilom*, altitude, fondé* en, créée en, siège à, siège social, élu*, élection*,
    nommé* par, mandat de, fédération de, se compose, composé*, compte, comporte, comprend, présid*, capitale,
    économie, revenu*, industrie, tourisme, agriculture, mine*, pêche, jumel*, indépend*, histoire, histori*,
    niveau*, divis*, rattaché*, chargé* des relations, membres, sièges, connu* pour, climat, rivière*, île*, côte*,
    montagne*, regroupe*, réunit, représente*, réseau de, organisation non gouvernementale, ong,
    organisation de base, auteur*, maître de conférences, professeu*, présente dans, pour mémoire, organes,
    limites, drapeau, sceau, journal officiel, conseillers, officielle`,
  meta: `
    question*, réponse*, contribution*, document*, le présent, la présente, annexe*, section*, partie*,
    paragraphe*, chapitre*, tableau*, graphique*, note, source*, contact*, information*, disponible, sans objet,
    renvoy*, voir, ci-dessus, ci-dessous, ci-après, suivant*, suivants, comme indiqué, voici, cordialement, agréer,
    remerci*, savons gré, honneur de, joint*, ci-joint*, fait à, introduction, courriel, www, http*, rédigé par,
    élaboré par, entretien avec, enquête a, questionnaire, approuvées par, s'entend*, entend par, désigne,
    sens large, décrivons, aborderons, tour à tour, exemple*, observation à, aucune observation, utiles, délai,
    renseignement*, complémentaire*, il en va de même, mentionné*, indiqué*, période, porte sur, concerne*, oui,
    par l'intermédiaire, passe par le, transmis*, exposé*, abordé*, développé*, se reporter, trouver*, énumère*,
    italique*, recueilli*`,
  other: `
    ministre a annoncé, a promis, a annoncé, annonc*, selon le premier ministre, selon le ministre,
    selon le gouvernement, parti au pouvoir, déclaré que, compagnie`,
  truism: `
    rôle essentiel, rôle important, rôle clé, rôle central, rôle*, plus proche, proche*, universel*,
    indissociable*, interdépendant*, premier chef, incombe au premier, fondement*, commencent, chacun sait,
    on sait, enjeux importants, complexes, dépend des, relève de*, près de chez, tous les quatre, démocratie`,
  but: `
    mais, cependant, toutefois, pourtant, néanmoins, or, tandis, alors que, bien que, quoique, si bien,
    en revanche, certes`,
  because: `
    parce que, car, en raison, faute de, puisque, vu, compte tenu, étant donné, du fait, comme le, à cause`,
  so: `donc, ainsi, aussi, c'est pourquoi, par conséquent, dès lors, de ce fait, d'où`,
  purpose: `
    afin de, pour pallier, pour remédier, pour lutter, pour combler, pour surmonter, en vue de, à la suite, après,
    suite à, contre, dans le cadre, pour répondre`,
  unless: `
    que si, sauf si, à moins, sans une, tant que, à condition, pourvu que, dépend de, suppose, sinon, pour que`,
  money: `
    euro*, dollar*, franc*, dirham*, dinar*, million*, milliard*, budget*, coût*, %, pour cent, crédit*,
    subvention*, dotation*`,
  future: `
    l'an prochain, prochain*, d'ici, en 2025, en 2026, en 2027, en 2030, à compter de, à partir de, bientôt,
    sous peu, à venir, l'automne, fin 2025, fin 2026, trimestre 2025, avenir, ultérieur*, en septembre, en juin,
    en décembre, en janvier`,
  past: `
    l'an dernier, l'hiver dernier, en 2015, en 2016, en 2017, en 2018, en 2019, en 2020, en 2021, en 2022, en 2023,
    en 2024, depuis 2015, depuis 2016, depuis 2017, depuis 2018, depuis 2019, depuis 2020, depuis 2021,
    depuis 2022, depuis 2023, à ce jour, déjà, jusqu'en, jusqu'à, autrefois, récemment, au cours de la période,
    jusqu'ici`,
};
