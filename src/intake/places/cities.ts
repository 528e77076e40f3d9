/**
 * Capitals and a few of the largest cities by ISO 3166-1 alpha-2 code, as `CODE name,name`. Cities whose name stands for
 * a treaty, a body or several places are left out, and those that are called like their country.
 */
export const CITIES = `
AF Kabul,Kaboul,Кабул,كابول,كابل,喀布尔;AL Tirana,Тирана,تيرانا,地拉那;DZ Algiers,Alger,Argel,Алжир,阿尔及尔,Oran,وهران,قسنطينة,Constantine;
AO Luanda,Луанда,لواندا,罗安达;AR Buenos Aires,Буэнос-Айрес,بوينس آيرس,布宜诺斯艾利斯,Rosario,Mendoza,La Plata,Mar del Plata;
AM Yerevan,Erevan,Ereván,Ереван,يريفان,埃里温;AU Canberra,Канберра,كانبرا,堪培拉,Sydney,Sídney,Сидней,سيدني,悉尼,Melbourne,Мельбурн,墨尔本,Brisbane,Adelaide;
AT Viena,Wien,Salzburg,Graz,Innsbruck;AZ Baku,Bakou,Bakú,Баку,باكو,巴库;BS Nassau;BH Manama,المنامة,Манама;BD Dhaka,Dacca,Daca,Дакка,دكا,达卡,Chattogram,Chittagong;
BB Bridgetown;BY Minsk,Минск,مينسك,明斯克,Гомель,Брест,Витебск,Могилёв,Гродно;BE Brussels,Bruxelles,Bruselas,Брюссель,بروكسل,布鲁塞尔,Antwerp,Anvers,Liège,Gand,Ghent,Namur,Charleroi;
BZ Belmopan;BJ Porto-Novo,Cotonou,Котону,كوتونو;BT Thimphu;BO La Paz,Ла-Пас,Cochabamba,Sucre,El Alto,Santa Cruz de la Sierra;BA Sarajevo,Сараево,سراييفو,萨拉热窝;
BW Gaborone,Габороне;BR Brasilia,Brasília,Бразилиа,برازيليا,巴西利亚,São Paulo,Sao Paulo,Сан-Паулу,ساو باولو,圣保罗,Rio de Janeiro,Рио-де-Жанейро,里约热内卢,Salvador de Bahia,Recife,Porto Alegre,Belo Horizonte,Curitiba;
BG Sofia,Sofía,София,صوفيا,索非亚;BF Ouagadougou,Уагадугу,واغادوغو,瓦加杜古,Bobo-Dioulasso;BI Bujumbura,Gitega,Бужумбура;CV Praia,Прая;
KH Phnom Penh,Пномпень,بنوم بنه,金边;CM Yaoundé,Yaounde,Yaundé,Яунде,ياوندي,雅温得,Douala;CA Ottawa,Оттава,أوتاوا,渥太华,Toronto,Торонто,تورونتو,多伦多,Montréal,Montreal,Монреаль,مونتريال,蒙特利尔,Vancouver,Ванкувер,温哥华,Winnipeg,Calgary,Edmonton,Halifax;
CF Bangui,Банги,بانغي;TD N'Djamena,Ndjamena,Yamena,Нджамена,نجامينا,恩贾梅纳;CL Santiago de Chile,Сантьяго,سانتياغو,圣地亚哥,Valparaíso;
CN Beijing,Pékin,Pekín,Пекин,بكين,北京,Shanghai,Shanghái,Шанхай,شنغهاي,上海,Guangzhou,Гуанчжоу,广州,Shenzhen,深圳,成都,Chengdu,武汉,Wuhan,重庆,Chongqing,西安,天津,南京,杭州,昆明,兰州;
CO Bogotá,Bogota,Богота,بوغوتا,波哥大,Medellín,Medellin,Медельин,麦德林,Cali,Barranquilla,Cartagena de Indias,Bucaramanga;KM Moroni,موروني;
CD Kinshasa,Киншаса,كينشاسا,金沙萨,Lubumbashi,Goma,Bukavu;CG Brazzaville,Браззавиль,برازافيل,Pointe-Noire;CI Abidjan,Абиджан,أبيدجان,阿比让,Yamoussoukro,Bouaké;
HR Zagreb,Загреб,زغرب,萨格勒布;CU Havana,La Havane,La Habana,Гавана,هافانا,哈瓦那;CY Nicosia,Nicosie,Никосия,نيقوسيا;CZ Prague,Praga,Praha,Прага,براغ,布拉格,Brno;
DK Copenhagen,Copenhague,Копенгаген,كوبنهاغن,哥本哈根,Aarhus;DO Santo Domingo,Saint-Domingue,Санто-Доминго;EC Quito,Кито,كيتو,基多,Guayaquil;
EG Cairo,Le Caire,El Cairo,Каир,القاهرة,开罗,Alexandria,Alexandrie,Alejandría,الإسكندرية,الجيزة,أسيوط,المنصورة;SV San Salvador,Сан-Сальвадор;ER Asmara,أسمرة;
EE Tallinn,Таллин,Таллинн,تالين;ET Addis Ababa,Addis-Abeba,Addis Abeba,Adís Abeba,Аддис-Абеба,أديس أبابا,亚的斯亚贝巴;FJ Suva,Сува,苏瓦;FI Helsinki,Хельсинки,هلسنكي,赫尔辛基,Tampere,Turku;
FR Париж,باريس,巴黎,Lyon,Lion,Лион,里昂,Marseille,Marsella,Марсель,مرسيليا,Bordeaux,Lille,Toulouse,Nantes,Strasbourg,Страсбург,Rennes,Reims,Grenoble,Montpellier;
GA Libreville,Либревиль,ليبرفيل;GM Banjul,Банжул;GE Tbilisi,Tbilissi,Tiflis,Тбилиси,تبليسي,第比利斯;DE Berlin,Berlín,Берлин,برلين,柏林,Hamburg,Hambourg,Hamburgo,Munich,Múnich,München,Мюнхен,Köln,Cologne,Frankfurt,Nürnberg,Nuremberg,Leipzig,Stuttgart;
GH Accra,Аккра,أكرا,阿克拉,Kumasi;GR Athens,Athènes,Atenas,Афины,أثينا,雅典,Thessaloniki;GT Ciudad de Guatemala,Quetzaltenango;GN Conakry,Конакри,كوناكري,科纳克里;GW Bissau;
HT Port-au-Prince,Puerto Príncipe,Порт-о-Пренс,太子港,Cap-Haïtien;HN Tegucigalpa,Тегусигальпа,San Pedro Sula;HU Budapest,Будапешт,بودابست,布达佩斯;IS Reykjavik,Reykjavík,Рейкьявик;
IN New Delhi,Delhi,Nouvelle-Delhi,Nueva Delhi,Дели,نيودلهي,新德里,Mumbai,Мумбаи,孟买,Bengaluru,Bangalore,Chennai,Kolkata,Hyderabad,Pune,Ahmedabad;
ID Jakarta,Yakarta,Джакарта,جاكرتا,雅加达,Surabaya,Bandung,Yogyakarta;IR Tehran,Téhéran,Teherán,Тегеран,طهران,德黑兰;IQ Baghdad,Bagdad,Багдад,بغداد,巴格达,البصرة,الموصل,أربيل,Erbil,Basra;
IE Dublin,Dublín,Дублин,دبلن,都柏林,Galway;IL Tel Aviv,Тель-Авив,تل أبيب,特拉维夫,Haifa;IT Rome,Roma,Рим,روما,罗马,Milan,Milano,Milán,Милан,米兰,Torino,Turin,Naples,Napoli,Bologna,Bolonia,Firenze,Palermo;
JP Tokyo,Tokio,Токио,طوكيو,东京,Osaka,Осака,大阪,Kyoto,京都,Yokohama,Hiroshima,Nagoya,Sapporo;JO Amman,Ammán,Амман,安曼,إربد,Irbid,الزرقاء,Zarqa;
KZ Astana,Астана,أستانا,阿斯塔纳,Almaty,Алматы,ألماتي,阿拉木图,Шымкент,Караганда;KE Найроби,نيروبي,内罗毕,Mombasa,Kisumu,Nakuru;KR Seoul,Séoul,Seúl,Сеул,سول,首尔,Busan,Gwangju,Кванджу,光州;
KW مدينة الكويت,Kuwait City;KG Bishkek,Bichkek,Biskek,Бишкек,بيشكيك,比什凯克,Ош,Osh;LA Vientiane,Вьентьян,万象;LV Riga,Рига,ريغا,里加;LB Beirut,Beyrouth,Бейрут,بيروت,贝鲁特,صيدا;
LS Maseru,Масеру;LR Monrovia,Монровия;LY طرابلس الغرب,بنغازي,Benghazi,Misrata,مصراتة;LT Vilnius,Вильнюс,Kaunas;MG Antananarivo,Антананариву,أنتاناناريفو;
MW Lilongwe,Лилонгве,ليلونغوي,利隆圭,Blantyre,Mzuzu;MY Kuala Lumpur,Куала-Лумпур,كوالالمبور,吉隆坡,Penang;MV Malé,Мале;ML Bamako,Бамако,باماكو,巴马科;MT Valletta,La Vallette;
MR Nouakchott,Nuakchot,Нуакшот,نواكشوط,努瓦克肖特;MU Port Louis,Port-Louis;MX Mexico City,Ciudad de México,CDMX,Мехико,مكسيكو سيتي,墨西哥城,Guadalajara,Monterrey,Puebla,Oaxaca,Tijuana;
MD Chisinau,Chișinău,Кишинёв,Кишинев,كيشيناو,基希讷乌;MN Ulaanbaatar,Oulan-Bator,Ulán Bator,Улан-Батор,乌兰巴托;ME Podgorica,Подгорица;
MA Rabat,Рабат,الرباط,拉巴特,Casablanca,الدار البيضاء,Касабланка,卡萨布兰卡,Fès,فاس,طنجة,Tanger,أكادير,Agadir;MZ Maputo,Мапуту,مابوتو,马普托,Beira;MM Naypyidaw,Yangon,Янгон,仰光;
NA Windhoek,Виндхук;NP Kathmandu,Katmandou,Katmandú,Катманду,كاتماندو,加德满都,Pokhara,Lalitpur;NL Amsterdam,Ámsterdam,Амстердам,أمستردام,阿姆斯特丹,Utrecht,Rotterdam,Groningen,Eindhoven,Nijmegen;
NZ Wellington,Веллингтон,惠灵顿,Auckland,Окленд,奥克兰,Christchurch,Dunedin;NI Managua,Манагуа;NE Niamey,Ниамей,نيامي,尼亚美;NG Abuja,Абуджа,أبوجا,阿布贾,Kano,Ibadan,Port Harcourt;
MK Skopje,Скопье;NO Oslo,Осло,أوسلو,奥斯陆,Bergen,Trondheim;OM Muscat,Mascate,مسقط,马斯喀特;PK Islamabad,Исламабад,إسلام أباد,伊斯兰堡,Karachi,Карачи,卡拉奇,Lahore,Peshawar,Quetta;
PS Ramallah,رام الله,Рамалла,غزة,Gaza,نابلس,Nablus,الخليل,Hebron,بيت لحم,جنين;PA Ciudad de Panamá,Panama City;PG Port Moresby;PY Asunción,Asuncion,Асунсьон,亚松森;PE Lima,Лима,ليما,利马,Arequipa,Cusco;
PH Manila,Manille,Манила,مانيلا,马尼拉,Quezon City,Davao,Cebu;PL Warsaw,Varsovie,Varsovia,Warszawa,Варшава,وارسو,华沙,Kraków,Cracow,Gdańsk,Wrocław;PT Lisbon,Lisbonne,Lisboa,Лиссабон,لشبونة,里斯本,Porto;
QA Doha,الدوحة,Доха,多哈;RO Bucharest,Bucarest,București,Бухарест,بوخارست,布加勒斯特,Cluj-Napoca;RU Moscow,Moscou,Moscú,Москва,Москвы,موسكو,莫斯科,Saint Petersburg,St. Petersburg,Saint-Pétersbourg,San Petersburgo,Санкт-Петербург,圣彼得堡,Новосибирск,Екатеринбург,Казань,Пермь,Самара,Красноярск,Хабаровск,Иркутск,Нижний Новгород;
RW Kigali,Кигали,كيغالي,基加利;WS Apia;SA الرياض,Riyadh,Riad,Эр-Рияд,利雅得,Jeddah,جدة,الدمام;SN Dakar,Дакар,داكار,达喀尔,Thiès,Saint-Louis du Sénégal;RS Belgrade,Belgrado,Beograd,Белград,بلغراد,贝尔格莱德,Novi Sad;
SL Freetown,Фритаун;SK Bratislava,Братислава,براتيسلافا;SI Ljubljana,Liubliana,Любляна;SB Honiara;SO Mogadishu,Mogadiscio,Могадишо,مقديشو,摩加迪沙,هرجيسا;
ZA Pretoria,Претория,بريتوريا,比勒陀利亚,Cape Town,Le Cap,Ciudad del Cabo,Кейптаун,开普敦,Johannesburg,Johannesbourg,Johannesburgo,Йоханнесбург,约翰内斯堡,Durban,Bloemfontein;SS Juba,جوبا,Джуба;
ES Madrid,Мадрид,مدريد,马德里,Barcelona,Barcelone,Барселона,برشلونة,巴塞罗那,Sevilla,Séville,Zaragoza,Saragosse,Bilbao,Málaga,Vitoria-Gasteiz,Pamplona;LK Colombo,Коломбо,كولومبو,科伦坡,Jaffna,Kandy;
SD Khartoum,Jartum,الخرطوم,Хартум,喀土穆,أم درمان,بورتسودان;SR Paramaribo;SE Stockholm,Estocolmo,Стокгольм,ستوكهولم,斯德哥尔摩,Gothenburg,Göteborg,Malmö,Lund;CH Bern,Berne,Berna,Берн,برن,伯尔尼,Zürich,Zurich,Basel,Bâle,Lausanne,Lucerne;
SY Damascus,Damas,Damasco,دمشق,Дамаск,大马士革,حلب,Aleppo,حمص;TW Taipei,台北,臺北,Тайбэй,高雄,台中,臺中,台南,臺南,新北市;TJ Dushanbe,Douchanbé,Dusambé,Душанбе,دوشانبي,杜尚别,Худжанд;
TZ Dodoma,Dar es Salaam,Dar es-Salaam,دار السلام,Дар-эс-Салам,Arusha,Zanzibar;TH Бангкок,بانكوك,曼谷,Chiang Mai;TL Dili;TG Lomé,Lome,Ломе,لومي,洛美;TO Nuku'alofa;TT Port of Spain;TN Tunis,صفاقس,Sfax,سوسة,Sousse,بنزرت,القيروان;
TR Ankara,Анкара,أنقرة,安卡拉,İzmir,Izmir,Диярбакыр,Diyarbakır;TM Ashgabat,Achgabat,Asjabad,Ашхабад,عشق آباد;UG Kampala,Кампала,كمبالا,坎帕拉,Entebbe,Gulu;UA Kyiv,Kiev,Kyjiw,Киев,كييف,基辅,Kharkiv,Харьков,Lviv,Львов,Odesa,Одесса;
AE Abu Dhabi,Abou Dabi,أبو ظبي,أبوظبي,Абу-Даби,阿布扎比,Dubai,دبي,Дубай,迪拜,الشارقة;GB London,Londres,Лондон,لندن,伦敦,Edinburgh,Glasgow,Belfast,Cardiff,Manchester,Leeds,Liverpool,Sheffield,Bristol;
US Washington D.C.,Washington DC,Вашингтон,واشنطن,华盛顿,Нью-Йорк,نيويورك,纽约,New York City,Los Angeles,Chicago,Boston,San Francisco,Seattle,Detroit,Pittsburgh,Philadelphia,Houston;UY Montevideo,Монтевидео,مونتيفيديو,蒙得维的亚;
UZ Tashkent,Tachkent,Taskent,Ташкент,طشقند,塔什干,Самарканд,Samarkand,Бухара,Фергана,Наманган,Андижан,Термез;VU Port Vila;VE Caracas,Каракас,كاراكاس,加拉加斯,Maracaibo;VN Hanoi,Hanoï,Hanói,Ханой,هانوي,河内,Ho Chi Minh City;
YE Sana'a,Sanaa,Saná,صنعاء,Сана,萨那,عدن,تعز,الحديدة;ZM Lusaka,Лусака,لوساكا,卢萨卡,Ndola,Kitwe;ZW Harare,Хараре,هراري,哈拉雷,Bulawayo`;
