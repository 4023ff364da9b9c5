import type { EntityCues } from '../entityCues';

/**
 * Family names that come first: Vietnamese ones without their marks (see vi/people.ts) and the commonest of China and Korea as
 * news romanises them (Hanyu Pinyin; Revised Romanisation and older forms).
 */
const enSurnames =
  'Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Dinh|Trinh|Truong|Luong|Mai|Cao|Doan|To|Ta|Tong|Dao|Lam|Quach|Xi|Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Lin|Guo|He|Gao|Luo|Zheng|Liang|Xie|Song|Tang|Deng|Han|Feng|Cao|Peng|Zeng|Kim|Park|Lee|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Moon|Ahn|Shin|Kwon'.split(
    '|',
  );

const words = (list: string): string[] => [...new Set(list.split('|'))];

export const enEntities: EntityCues = {
  honorifics: words(
    'mr|mrs|ms|miss|mx|sir|lady|lord|dame|dr|prof|professor|rev|reverend|father|sister|brother|king|queen|prince|princess|pope|st|saint|imam|rabbi|sheikh|uncle|aunt',
  ),
  offices: words(
    'president|vice president|prime minister|deputy prime minister|minister|foreign minister|defence minister|defense minister|finance minister|interior minister|health minister|secretary|secretary of state|general secretary|secretary-general|chancellor|chairman|chairwoman|chair|chief|chief executive|chief executive officer|chief financial officer|chief operating officer|chief economist|chief of staff|managing director|ceo|cfo|director|managing director|governor|lieutenant governor|mayor|senator|sen|representative|rep|congressman|congresswoman|councillor|councilman|councilwoman|lawmaker|ambassador|envoy|spokesman|spokeswoman|spokesperson|attorney general|attorney|judge|justice|prosecutor|lawyer|sheriff|detective|inspector|superintendent|officer|constable|sergeant|sgt|captain|capt|major|colonel|col|lieutenant|lt|general|gen|admiral|commander|corporal|private|' +
      'coach|head coach|manager|midfielder|striker|defender|goalkeeper|forward|winger|skipper|quarterback|pitcher|batsman|bowler|player|driver|referee|champion|actor|actress|singer|rapper|director|filmmaker|author|writer|novelist|poet|artist|journalist|reporter|editor|photographer|analyst|economist|scientist|researcher|historian|doctor|nurse|teacher|principal|student|farmer|resident|activist|founder|co-founder|entrepreneur|billionaire|bishop|archbishop|cardinal|suspect|defendant|victim|witness|leader|opposition leader|former president|expert|owner|spokesperson',
  ),
  surnames: enSurnames,
  middleNames: words('bin|binti|al|van|von|de|der|da|del|ibn|la|le|di|dos|ten|ter'),
  placeTypes: words(
    'city|river|lake|mountain|mount|street|road|avenue|boulevard|lane|square|park|bridge|airport|international airport|station|port|harbour|harbor|bay|island|islands|sea|ocean|strait|gulf|canal|valley|desert|peninsula|coast|province|county|district|state|prefecture|village|town|ward|stadium|arena|hall|theatre|theater|palace|castle|cathedral|church|temple|mosque|tower|plaza|hotel|highway|parkway|expressway|beach|hills|hill|creek|falls|forest|national park|cape|glacier|reef|basin|plateau|delta|border|gardens|cemetery|mall|market|zoo|centre|convention center|house|drive|way|court|dam|reservoir|speedway|racecourse|circuit|alley|terrace|pier|quarter|heights',
  ),
  numberedPlaceTypes: words('district|route|highway|interstate|ward|gate|pier'),
  notPlaceAfter: new Map(),
  places: words(
    'US|U.S.|USA|U.S.A.|UK|U.K.|United States|United States of America|America|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Viet Nam|Vietnam|Holland|Burma|Ivory Coast|Czech Republic|Turkey|Türkiye|Russia|Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany|South Korea|North Korea|Korea|UAE|United Arab Emirates|Palestine|Gaza|Gaza Strip|West Bank|Crimea|Donbas|Tibet|Xinjiang|Hong Kong|Macau|Macao|Taiwan|Kosovo|Congo|DR Congo|DRC|Democratic Republic of the Congo|East Timor|Vatican|' +
      'Asia|Europe|Africa|North America|South America|Latin America|Central America|Oceania|Antarctica|Southeast Asia|South Asia|East Asia|Central Asia|Middle East|Near East|Far East|Western Europe|Eastern Europe|Scandinavia|Balkans|Caucasus|Caribbean|Sahel|Sahara|Arctic|Indo-Pacific|Asia-Pacific|Asia Pacific|Pacific|Atlantic|Pacific Ocean|Atlantic Ocean|Indian Ocean|Arctic Ocean|South China Sea|East Sea|East China Sea|Black Sea|Red Sea|Baltic Sea|North Sea|Mediterranean|Mediterranean Sea|Persian Gulf|Gulf of Tonkin|Gulf of Mexico|English Channel|Taiwan Strait|Strait of Hormuz|Suez Canal|Panama Canal|Mekong|Mekong Delta|Red River Delta|Central Highlands|Amazon rainforest|Himalayas|Alps|Andes|Rockies|Wall Street|Silicon Valley|Midwest|New England|Bay Area|West Coast|East Coast|Washington, D.C.|Washington D.C.|Washington DC|D.C.|Ho Chi Minh City|HCMC|HCM City|Saigon|Hanoi|Ha Noi|Da Nang|Danang|Hai Phong|Haiphong|Can Tho|Hue|Nha Trang|Da Lat|Dalat|Vung Tau|Ha Long|Hoi An|Phu Quoc|Quang Ninh|Khanh Hoa|Binh Duong|Dong Nai|Lam Dong|Lao Cai|Bac Ninh|Quang Nam|Thanh Hoa|Nghe An|Can Gio|Geneva|Brussels|Davos|Canberra|The Hague|Kyiv|Kiev|Tel Aviv|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Downing Street|Westminster|Capitol Hill',
  ),
  placePrepositions: words(
    'in|at|near|from|to|across|outside|inside|around|towards|toward|through|over|into|off|within',
  ),
  organisationHeads: {
    alone: words(
      'Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament|White House|Pentagon|Kremlin|Supreme Court|Cabinet|Treasury|National Assembly|Politburo|Capitol Police|State Department|Justice Department|Defense Department|Home Office|Foreign Office|Bundestag|Knesset|Duma|Scotland Yard|Security Council|General Assembly|Federal Reserve|Fed|Bank of England|European Union|European Commission|European Parliament|European Central Bank|African Union|Arab League|World Bank|Red Cross|Vatican News',
    ),
    body: words(
      "ministry|department|office|bureau|agency|embassy|consulate|consulate general|court|commission|committee|council|board|administration|authority|secretariat|directorate|general department|communist party|people's committee|people's council|party",
    ),
    open: words(
      'university|institute|association|federation|union|league|society|organization|organisation|foundation|academy|college|school|bank|museum|church|centre|center|confederation|alliance|network|fund|house|chamber|board|bank',
    ),
    named: [],
  },
  fields: words(
    'State|Defense|Defence|Justice|Health|Education|Energy|Agriculture|Commerce|Labor|Labour|Transportation|Transport|Treasury|Interior|Homeland Security|Foreign Affairs|Finance|Trade|Industry|Culture|Sports|Tourism|Science|Technology|Environment|Natural Resources|Public Security|Planning|Investment|Information|Communications|Construction|Home Affairs|Justice|Human Services|Veterans Affairs|Investigation|Statistics|Standards|Rural Development|Training',
  ),
  organisationTails: words(
    'Plc|Engineering|Construction|Homes|Properties|Realty|Estates|Trading|Materials|Mining|Metals|Chemicals|Plastics|Textiles|Apparel|Brewery|Breweries|Dairy|Farms|Biotech|Healthcare|Medical|Diagnostics|Financial|Investments|Equity|Management|Advisory|Advisors|Solutions|Networks|Telecom|Communications|Semiconductor|Semiconductors|Robotics|Laboratories|Interactive|Games|Productions|Railways|Railway|Shipping|Automotive|Aerospace|Aviation|Logistics|Petroleum|Oil|Gas|Steel|Cement|Power|Utilities|Retail|Movement|International|Corp|Inc|Inc.|Corp|Corp.|Corporation|Co|Co.|Company|Ltd|Ltd.|Limited|LLC|LLP|PLC|plc|AG|SA|GmbH|Group|Holdings|Bank|Airlines|Airways|Motors|Motor|Electronics|Pharmaceuticals|Industries|Partners|Capital|Ventures|Insurance|Securities|Energy|Technologies|Technology|Systems|Software|Entertainment|Pictures|Studios|Records|Media|News|Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Gazette|Magazine|Press|Television|Network|Broadcasting|Radio|University|College|School|Academy|Institute|Laboratory|Hospital|Clinic|Museum|Library|Foundation|Trust|Fund|Society|Association|Federation|Union|League|Council|Committee|Commission|Agency|Authority|Administration|Department|Ministry|Bureau|Office|Service|Services|Court|Police|Police Department|Army|Navy|Air Force|Marines|Guard|Party|Democrats|Republicans|Assembly|Parliament|Board|Organization|Organisation|Alliance|Coalition|Front|Brigade|Brotherhood|Club|FC|F.C.|AFC|CF|United|Rovers|Wanderers|Athletic|Orchestra|Symphony|Opera|Ballet|Band|Church|Diocese|Center|Centre|Exchange|Initiative|Chamber|Conference|Consortium|Task Force|Squad|Team|Stores|Foods|Brands|Hotels|Resorts|Restaurants|Consulting|Research|Labs|Airport Authority|Force|Forces|Corps|Institution|Publishing|Tribunal|Inquiry|Panel|Observatory|Registry|Brothers|Bros|Bros.|Embassy|Consulate|Secretariat',
  ),
  organisations: words(
    'ASEAN|APEC|ASEM|NATO|EU|WHO|WTO|IMF|ADB|AIIB|UN|U.N.|United Nations|UNESCO|UNICEF|UNDP|UNHCR|UNRWA|FAO|ILO|IOM|WFP|IAEA|OPEC|OECD|OSCE|G7|G20|BRICS|ICC|ICJ|Interpol|Europol|FIFA|UEFA|AFC|IOC|NBA|NFL|NHL|MLB|MLS|NCAA|UFC|WTA|ATP|CIA|FBI|NSA|NASA|FDA|CDC|EPA|FAA|FCC|FTC|SEC|IRS|ICE|DHS|DOJ|TSA|NIH|USDA|USAID|NTSB|FEMA|NHS|MI5|MI6|BBC|CNN|NBC|ABC|CBS|NPR|PBS|MSNBC|CNBC|ESPN|Fox News|Reuters|AFP|AP|Associated Press|Bloomberg|Al Jazeera|The New York Times|New York Times|Washington Post|Wall Street Journal|The Guardian|Financial Times|World Health Organization|International Monetary Fund|World Trade Organization|International Criminal Court|International Olympic Committee|Human Rights Watch|Amnesty International|Greenpeace|Hamas|Hezbollah|Taliban|Houthis|Islamic State|ISIS|al-Qaeda|Al-Qaeda|Labour|GOP|Republican Party|Democratic Party|Communist Party of Vietnam|Vietnam News Agency|VNA|VCCI|VFF|Vietnam Airlines|Vingroup|VinFast|Viettel|FPT',
  ),
  functionWords: words(
    "the|a|an|and|or|but|nor|so|yet|if|when|while|because|although|though|since|unless|until|as|than|that|this|these|those|it|its|he|she|they|we|you|i|his|her|their|our|my|your|him|them|us|me|who|whom|whose|which|what|where|why|how|in|on|at|by|for|with|about|against|between|into|through|during|before|after|above|below|to|from|up|down|out|off|over|under|again|further|then|once|here|there|all|any|both|each|few|more|most|other|some|such|no|not|only|own|same|too|very|can|will|just|should|now|is|are|was|were|be|been|being|have|has|had|do|does|did|of|also|however|meanwhile|moreover|still|even|according|despite|following|among|amid|within|without|like|one|two|three|four|five|six|seven|eight|nine|ten|many|much|several|last|next|first|second|early|late|new|another|every|perhaps|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|yes|no|please|read|photo|image|video|there's|it's|that's|he's|she's|we're|they're|i'm|don't|let|let's|well|oh|later|earlier|instead|both|soon|often|never|always|nearly|almost|nobody|everyone|someone|asked|speaking|under|then|thousands|hundreds|dozens|millions|since|including|former|ex|late",
  ),
  verbs: [],
  notAcronyms: words(
    'USD|GBP|EUR|VND|GDP|CPI|FDI|CEO|CFO|COO|CTO|AI|IT|PC|TV|GPS|USB|LED|SUV|EV|HIV|AIDS|DNA|RNA|PCR|ICU|OK|VIP|PR|ESG|PhD|MBA|AM|PM|GMT|EST|PST|ID|DIY|FAQ|PDF|SMS|MVP|DUI|MP|MPs|PM|VP|IPO|ETF|VAT|URL|API|CCTV|VAR|ISBN|RIP|LGBT|LGBTQ|BST|ET|PT|UTC|HD|DJ|MC|IQ|STEM|NGO|ATM|QR|IVF|ADHD|PTSD|BMI|ER|AND|THE|OF|TO|FOR|IN|ON|II|III|IV|VI|VII|VIII|IX|XI|XII',
  ),
  lawHeads: words('Treaty|Convention|Agreement'),
  workWords: words(
    'film|movie|book|novel|song|album|series|show|play|podcast|exhibition|single|documentary|memoir|game|campaign|titled|entitled|called',
  ),
  eventHeads: words('Battle of|War on|Summit|Siege of|Treaty of'),
  events: words(
    'World War I|World War II|World War One|World War Two|First World War|Second World War|Cold War|Vietnam War|Korean War|Gulf War|Civil War|Iraq War|Brexit|Olympics|Olympic Games|Winter Olympics|Summer Olympics|Paralympics|World Cup|FIFA World Cup|Champions League|Europa League|Premier League|La Liga|Serie A|Bundesliga|Ligue 1|Super Bowl|World Series|Stanley Cup|Wimbledon|US Open|Australian Open|French Open|SEA Games|Asian Games|Asian Cup|AFF Cup|Commonwealth Games|Tour de France|Oscars|Grammys|Emmys|Eurovision|Copa America|Ryder Cup|Masters|Holocaust|Great Depression|Arab Spring|Industrial Revolution|French Revolution|Tet Offensive',
  ),
  misc: words(
    'COVID-19|Covid-19|COVID|Covid|SARS-CoV-2|Omicron|Ebola|H5N1|H1N1|Bitcoin|Ethereum|iPhone|iPad|Android|Windows|ChatGPT|Facebook|YouTube|TikTok|Instagram|Twitter|WhatsApp|Telegram|Snapchat|Reddit|Dow Jones|Nasdaq|S&P 500|VN-Index|Medicaid|Medicare|Obamacare|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize|Air Force One|Boeing 737|Boeing 737 MAX',
  ),
  // Adjectives and names of peoples (closed class after CLDR's languages and countries), days, months, faiths, parties' adjectives.
  notNames: words(
    'American|Americans|British|English|French|German|Germans|Italian|Italians|Spanish|Portuguese|Dutch|Belgian|Swiss|Austrian|Swedish|Norwegian|Danish|Finnish|Icelandic|Irish|Scottish|Welsh|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Greek|Turkish|Russian|Russians|Ukrainian|Ukrainians|Belarusian|Georgian|Armenian|Serbian|Croatian|Bosnian|Slovenian|Albanian|Chinese|Japanese|Korean|Koreans|Vietnamese|Thai|Lao|Laotian|Cambodian|Khmer|Burmese|Malaysian|Malay|Indonesian|Filipino|Filipinos|Singaporean|Taiwanese|Mongolian|Indian|Indians|Pakistani|Bangladeshi|Nepali|Nepalese|Afghan|Iranian|Iraqi|Israeli|Israelis|Palestinian|Palestinians|Syrian|Lebanese|Jordanian|Saudi|Emirati|Qatari|Kuwaiti|Yemeni|Egyptian|Libyan|Tunisian|Algerian|Moroccan|Sudanese|Ethiopian|Kenyan|Nigerian|Ghanaian|South African|Zimbabwean|Congolese|Rwandan|Somali|Canadian|Canadians|Mexican|Mexicans|Brazilian|Argentine|Argentinian|Chilean|Peruvian|Colombian|Venezuelan|Cuban|Australian|Australians|Kiwi|Asian|European|Europeans|African|Africans|Arab|Arabs|Latin|Latino|Hispanic|Western|Eastern|Northern|Southern|Soviet|Nazi|Jewish|Jews|Muslim|Muslims|Islamic|Christian|Christians|Catholic|Catholics|Protestant|Hindu|Hindus|Buddhist|Buddhists|Sikh|Republican|Republicans|Democrat|Democrats|Democratic|Conservative|Conservatives|Communist|Socialist|Liberal|Liberals|' +
      'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Apr|Jul|Aug|Sept|Oct|Nov|Dec|Christmas|Easter|Ramadan|Halloween|Thanksgiving|Lunar New Year|New Year|Tet|God|Bible|Quran|Earth|Internet|Web|English-language|Act|Bill|Law|Article|Chapter|Section|Figure|Table|Photo|Image|Video|Read|Share|More|Related|Advertisement|North|South|East|West|Part|Phase|Level|Grade|Group|Round|Week|Day|Year|Season|Game|Ph.D|Breaking|Live|Update|Updated|Published|Watch|Getty|Twitter|Dear|Thanks',
  ),
  papers: [],
  notHeadAfter: new Map(),
  credits: words('photo|photograph|photos|image|by|source|picture|video|reporting by|editing by|written by|words by'),
};
