/** Adjectives and demonyms by ISO 3166-1 alpha-2 code, as `CODE word,word`; what several countries share is left out. */

/** Written with a capital; a plural s may follow. */
export const ENGLISH = `
AF Afghan;AL Albanian;DZ Algerian;AD Andorran;AO Angolan;AR Argentine,Argentinian,Argentinean;AM Armenian;AU Australian;AT Austrian;
AZ Azerbaijani,Azeri;BS Bahamian;BH Bahraini;BD Bangladeshi;BB Barbadian;BY Belarusian,Belarussian;BE Belgian;BZ Belizean;BJ Beninese;
BT Bhutanese;BO Bolivian;BA Bosnian;BW Botswanan,Batswana;BR Brazilian;BN Bruneian;BG Bulgarian;BF Burkinabe,Burkinabé;BI Burundian;
CV Cabo Verdean,Cape Verdean;KH Cambodian;CM Cameroonian;CA Canadian;TD Chadian;CL Chilean;CN Chinese;CO Colombian;KM Comorian;
CR Costa Rican;CI Ivorian;HR Croatian;CU Cuban;CY Cypriot;CZ Czech;DK Danish;DJ Djiboutian;EC Ecuadorian,Ecuadorean;EG Egyptian;
SV Salvadoran,Salvadorean;ER Eritrean;EE Estonian;SZ Swazi;ET Ethiopian;FJ Fijian;FI Finnish;FR French;GA Gabonese;GM Gambian;
DE German;GH Ghanaian;GR Greek;GD Grenadian;GT Guatemalan;GY Guyanese;HT Haitian;HN Honduran;HU Hungarian;IS Icelandic;
ID Indonesian;IR Iranian;IQ Iraqi;IE Irish;IL Israeli;IT Italian;JM Jamaican;JP Japanese;JO Jordanian;KZ Kazakh,Kazakhstani;
KE Kenyan;KR South Korean;KW Kuwaiti;KG Kyrgyz,Kyrgyzstani;LA Laotian;LV Latvian;LB Lebanese;LS Basotho;LR Liberian;LY Libyan;
LT Lithuanian;LU Luxembourgish;MG Malagasy;MW Malawian;MY Malaysian;MV Maldivian;ML Malian;MT Maltese;MR Mauritanian;MU Mauritian;
MX Mexican;MD Moldovan;MN Mongolian;ME Montenegrin;MA Moroccan;MZ Mozambican;MM Burmese;NA Namibian;NP Nepali,Nepalese;NL Dutch;
NZ New Zealander;NI Nicaraguan;NE Nigerien;NG Nigerian;MK Macedonian;NO Norwegian;OM Omani;PK Pakistani;PS Palestinian;PA Panamanian;
PG Papua New Guinean;PY Paraguayan;PE Peruvian;PH Philippine,Filipino;PL Polish;PT Portuguese;QA Qatari;RO Romanian;RU Russian;
RW Rwandan;WS Samoan;SA Saudi;SN Senegalese;RS Serbian;SC Seychellois;SL Sierra Leonean;SG Singaporean;SK Slovak;SI Slovenian,Slovene;
SO Somali;ZA South African;SS South Sudanese;ES Spanish;LK Sri Lankan;SD Sudanese;SR Surinamese;SE Swedish;CH Swiss;SY Syrian;
TW Taiwanese;TJ Tajik,Tajikistani;TZ Tanzanian;TH Thai;TL Timorese;TG Togolese;TO Tongan;TT Trinidadian;TN Tunisian;TR Turkish;
TM Turkmen;UG Ugandan;UA Ukrainian;AE Emirati;GB British,Scottish,Welsh;UY Uruguayan;UZ Uzbek,Uzbekistani;VU Vanuatuan;VE Venezuelan;
VN Vietnamese;YE Yemeni;ZM Zambian;ZW Zimbabwean`;

/** Stems; `e`, `ne`, `s` and the like may follow. */
export const FRENCH = `
AF afghan;AL albanais;DZ algérien;AD andorran;AO angolais;AR argentin;AM arménien;AU australien;AT autrichien;AZ azerbaïdjanais;
BH bahreïni,bahreïnien;BD bangladais;BY biélorusse,bélarussien;BE belge;BJ béninois;BT bhoutanais;BO bolivien;BA bosnien,bosniaque;
BW botswanais;BR brésilien;BG bulgare;BF burkinabè,burkinabé;BI burundais;CV cap-verdien,caboverdien;KH cambodgien;CM camerounais;
CA canadien,québécois;TD tchadien;CL chilien;CN chinois;CO colombien;KM comorien;CR costaricien;CI ivoirien;HR croate;CU cubain;
CY chypriote;CZ tchèque;DK danois;DJ djiboutien;EC équatorien;EG égyptien;SV salvadorien;ER érythréen;EE estonien;SZ swazi;
ET éthiopien;FJ fidjien;FI finlandais;FR français;GA gabonais;GM gambien;DE allemand;GH ghanéen;GR grec,grecque;GT guatémaltèque;
GN guinéen;GY guyanien;HT haïtien;HN hondurien;HU hongrois;IS islandais;IN indien;ID indonésien;IR iranien;IQ irakien;IE irlandais;
IL israélien;IT italien;JM jamaïcain;JP japonais;JO jordanien;KZ kazakh;KE kényan;KR sud-coréen;KW koweïtien;KG kirghize;LA laotien;
LV letton;LB libanais;LR libérien;LY libyen;LT lituanien;LU luxembourgeois;MG malgache;MW malawien,malawite;MY malaisien;MV maldivien;
ML malien;MT maltais;MR mauritanien;MU mauricien;MX mexicain;MD moldave;MN mongol;ME monténégrin;MA marocain;MZ mozambicain;MM birman;
NA namibien;NP népalais;NL néerlandais;NZ néo-zélandais;NI nicaraguayen;NE nigérien;NG nigérian;MK macédonien;NO norvégien;OM omanais;
PK pakistanais;PS palestinien;PA panaméen;PY paraguayen;PE péruvien;PH philippin;PL polonais;PT portugais;QA qatarien;RO roumain;
RU russe;RW rwandais;SA saoudien;SN sénégalais;RS serbe;SC seychellois;SL sierra-léonais;SG singapourien;SK slovaque;SI slovène;
SO somalien;ZA sud-africain;SS sud-soudanais;ES espagnol;LK sri-lankais;SD soudanais;SR surinamais;SE suédois;CH suisse,helvétique;
SY syrien;TW taïwanais;TJ tadjik;TZ tanzanien;TH thaïlandais;TL timorais;TG togolais;TN tunisien;TR turc,turque;TM turkmène;UG ougandais;
UA ukrainien;AE émirati;GB britannique;UY uruguayen;UZ ouzbek;VE vénézuélien;VN vietnamien;YE yéménite;ZM zambien;ZW zimbabwéen`;

/** Stems; `o`, `a`, `es`, `s` and the like may follow. */
export const SPANISH = `
AF afgan;AL alban;DZ argelin;AD andorran;AO angoleñ;AR argentin,bonaerense;AM armeni;AU australian;AT austriac;AZ azerbaiyan;BD bangladesí;
BY bielorrus;BE belg;BZ beliceñ;BJ beninés,beninesa;BO bolivian;BA bosni;BR brasileñ;BG búlgar;BF burkinés;BI burundés;KH camboyan;
CM camerunés,camerunesa;CA canadiense;TD chadian;CL chilen;CN chin;CO colombian;CR costarricense;CI marfileñ;HR croat;CU cuban;
CY chipriot;CZ chec;DK danés,danesa;DO dominican;EC ecuatorian;EG egipci;SV salvadoreñ;ER eritre;EE estoni;ET etíope;FI finlandés,finlandesa;
FR francés,francesa;GA gabonés;DE alemán,aleman;GH ghanés,ghanesa;GR grieg;GT guatemaltec;GQ ecuatoguinean;GY guyanés;HT haitian;HN hondureñ;
HU húngar;IS islandés;ID indonesi;IR iraní;IQ iraquí;IE irlandés,irlandesa;IL israelí;IT italian;JM jamaiquin,jamaican;JP japonés,japonesa;
JO jordan;KZ kazaj;KE kenian,keniat;KR surcorean;KW kuwaití;KG kirguís;LV letón,leton;LB libanés,libanesa;LY libi;LT lituan;
LU luxemburgués;MG malgache;MY malasi;ML maliense,malí;MT maltés;MR mauritan;MX mexican,mejican;MD moldav;MN mongol;ME montenegrin;
MA marroquí;MZ mozambiqueñ;NA namibi;NP nepalí;NL neerlandés,neerlandesa;NZ neozelandés,neozelandesa;NI nicaragüense;NE nigerin;NG nigerian;
MK macedoni;NO norueg;PK pakistaní;PS palestin;PA panameñ;PY paraguay;PE peruan;PH filipin;PL polac;PT portugués,portuguesa;
PR puertorriqueñ;QA catarí;RO ruman;RU rus;RW ruandés,ruandesa;SA saudí;SN senegalés,senegalesa;RS serbi;SG singapurense;SK eslovac;
SI esloven;SO somalí;ZA sudafrican;ES español,español;LK ceilandés,esrilanqués;SD sudanés,sudanesa;SE suec;CH suiz;SY siri;TW taiwanés;
TJ tayik;TZ tanzan;TH tailandés,tailandesa;TL timorense;TG togolés;TN tunecin;TR turc;UG ugandés,ugandesa;UA ucranian;AE emiratí;
GB británic;US estadounidense;UY uruguay;UZ uzbek;VE venezolan;VN vietnamit;YE yemení;ZM zambian;ZW zimbabuense`;

/** Stems of adjectives; an ending follows. */
export const RUSSIAN = `
AF афганск;AL албанск;DZ алжирск;AO ангольск;AR аргентинск;AM армянск;AU австралийск;AT австрийск;AZ азербайджанск;BH бахрейнск;
BD бангладешск;BY белорусск,беларусск;BE бельгийск;BJ бенинск;BO боливийск;BA боснийск;BR бразильск;BG болгарск;BF буркинийск;BI бурундийск;
KH камбоджийск;CM камерунск;CA канадск;TD чадск;CL чилийск;CN китайск;CO колумбийск;CR коста-риканск;CI ивуарийск;HR хорватск;CU кубинск;
CY кипрск;CZ чешск;DK датск;DO доминиканск;EC эквадорск;EG египетск;SV сальвадорск;ER эритрейск;EE эстонск;ET эфиопск;FI финск,финляндск;
FR французск;GA габонск;GE грузинск;DE немецк,германск;GH ганск;GR греческ;GT гватемальск;GN гвинейск;HT гаитянск;HN гондурасск;HU венгерск;
IS исландск;IN индийск;ID индонезийск;IR иранск;IQ иракск;IE ирландск;IL израильск;IT итальянск;JM ямайск;JP японск;JO иорданск;
KZ казахстанск,казахск;KE кенийск;KR южнокорейск;KW кувейтск;KG кыргызск,киргизск,кыргызстанск;LA лаосск;LV латвийск;LB ливанск;LY ливийск;
LT литовск;LU люксембургск;MG малагасийск;MW малавийск;MY малайзийск;ML малийск;MT мальтийск;MR мавританск;MX мексиканск;MD молдавск,молдовск;
MN монгольск;ME черногорск;MA марокканск;MZ мозамбикск;MM мьянманск;NA намибийск;NP непальск;NL нидерландск,голландск;NZ новозеландск;
NI никарагуанск;NG нигерийск;MK македонск;NO норвежск;OM оманск;PK пакистанск;PS палестинск;PA панамск;PY парагвайск;PE перуанск;PH филиппинск;
PL польск;PT португальск;QA катарск;RO румынск;RU российск;RW руандийск;SA саудовск;SN сенегальск;RS сербск;SG сингапурск;SK словацк;
SI словенск;SO сомалийск;ZA южноафриканск;ES испанск;LK ланкийск;SD суданск;SE шведск;CH швейцарск;SY сирийск;TW тайваньск;TJ таджикск,таджикистанск;
TZ танзанийск;TH таиландск,тайск;TN тунисск;TR турецк;TM туркменск;UG угандийск;UA украинск;GB британск;UY уругвайск;UZ узбекск,узбекистанск;
VE венесуэльск;VN вьетнамск;YE йеменск;ZM замбийск;ZW зимбабвийск`;

/** Relative adjectives in the masculine; the article, ة, ين and ون may be added. */
export const ARABIC = `
AF أفغاني;DZ جزائري;AM أرميني;AU أسترالي;AT نمساوي;BH بحريني;BD بنغلاديشي,بنغالي;BE بلجيكي;BR برازيلي;CA كندي;TD تشادي;CN صيني;KM قمري;
DK دنماركي,دانمركي;DJ جيبوتي;EG مصري;ER إريتري;ET إثيوبي;FI فنلندي;FR فرنسي;DE ألماني;GR يوناني;IN هندي;ID إندونيسي;IR إيراني;IQ عراقي;
IE أيرلندي;IT إيطالي;JP ياباني;JO أردني;KE كيني;KW كويتي;LB لبناني;LY ليبي;MY ماليزي;MR موريتاني;MX مكسيكي;MA مغربي;NL هولندي;NE نيجري;
NG نيجيري;NO نرويجي;OM عماني,عُماني;PK باكستاني;PS فلسطيني;PL بولندي;PT برتغالي;QA قطري;RU روسي;SA سعودي;SN سنغالي;SO صومالي;ES إسباني,اسباني;
SD سوداني;SE سويدي;CH سويسري;SY سوري;TN تونسي;TR تركي;UA أوكراني;AE إماراتي;GB بريطاني;US أمريكي,أميركي;UZ أوزبكي;YE يمني`;
