# SPDX-License-Identifier: MIT
"""Words by which names of firms and places are told in the papers of all languages. Data only."""

FIRMS = """
    academy accord act administration ag agency agreement air airline airlines airport airways army associates
    association authority avenue award banc banca banco bank banque basin bay beach bill block board boulevard
    brands bridge broadcasting bros brothers building bureau caisse campaign canal capital case caucus center
    central centre chamber championship chemical church cie city clinic club co co. coast college commercial
    commission committee communications community compagnie company computer computers conference congress
    convention corp corp. corporation council county court credit creek cup cyclone daily day debate democrats
    department district dlr dlrs dollar dollars east eastern electric electronics empire energy enterprises
    exchange farm federation festival field finance financial foods force fort forum foundation franc fund
    futures gallery games gas gazeta gazette glass gmbh government group gulf hall herald hill hills hms
    holdings hospital hotel house hurricane inc inc. index industries inn institute insurance international
    island islands journal keizai kingdom kk kreditbank laboratories labs lake law league library life lines ltd
    ltd. magazine marine market marketing mill mine minerals mining ministry month motors mount mountain museum
    mv nation national navy network news north northern nv ocean office oil open organisation organization
    parish park parliament partners party pct peninsula petroleum pharmaceutical pictures place plan plant plc
    point police poll port post power press prize products project province pty radio railway railways reactor
    records refinery region report republic republicans research resources rica rico river road sa savings
    schilling school sea securities semiconductor senate series service services shimbun shipping show societe
    society sons south southern spa springs square ss stadium state station stations steel sterling stock stocks
    stores street studios summit supporters survey system systems tank team technologies television theater
    theatre times tour tournament tower treasury treaty tribune trust tv typhoon union unit united university
    uss valley voice war week west western year yen zone
"""
KNOWN_FIRMS = """
    abercrombie_fitch arthur_andersen bausch_lomb bear_stearns becton_dickinson black_decker booz_allen
    charles_schwab coca_cola community coopers_lybrand daimler_benz dean_witter deloitte_haskins dow_jones
    drexel_burnham eli_lilly ernst_whinney ernst_young fannie_mae first_boston freddie_mac goldman_sachs
    harley_davidson hewlett_packard hudson_bay j.p._morgan james_capel jardine_matheson john_deere johns_hopkins
    jp_morgan kidder_peabody lehman_brothers marks_spencer martin_luther mercedes_benz merrill_lynch
    morgan_grenfell morgan_stanley neiman_marcus notre_dame paine_webber peat_marwick philip_morris
    price_waterhouse procter_gamble prudential_bache rolls_royce sallie_mae salomon_brothers saudi_arabia
    sears_roebuck shearson_lehman smith_barney standard_poor wall_street warner_brothers warner_lambert
    wells_fargo white_house
"""
COUNTRIES = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei
    bulgaria burkina burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
    czechoslovakia denmark djibouti dominica ecuador egypt england eritrea estonia ethiopia fiji finland france
    gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti holland honduras hungary
    iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kuwait
    kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar
    malawi malaysia mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique
    myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay
    peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles
    singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan
    tajikistan tanzania thailand tobago togo tonga trinidad tunisia turkey turkmenistan u.k. u.s. uganda uk
    ukraine uruguay usa ussr uzbekistan vanuatu venezuela vietnam wales yemen yugoslavia zaire zambia zimbabwe
"""
DEMONYMS = """
    afghan albanian algerian alpine andean angolan arabian argentine argentinian armenian atlantic austrian
    bahraini balkan balkans baltic bangladeshi basque bavaria bavarian belgian benelux bolivian bosnian buddhist
    bulgarian byzantine californian cambodian caribbean catalan catalonia chechen chechnya chilean colombian
    congolese crimean croat croatian czech dane danish ecuadorean estonian ethiopian filipino filipinos finn
    finnish georgian ghanaian hindu hungarian icelandic indonesian jordanian kenyan kurd kurdish kurdistan
    kuwaiti las latvian lebanese liberian libyan lithuanian londoner los malaysian maltese mediterranean
    mongolian moroccan nepalese nigerian nordic norwegian omani pacific pakistani palestinian panamanian
    paraguayan parisian persian peruvian philippine portuguese prussian qatari romanian rwandan san santa sao
    scandinavia scandinavian scot serb serbian siberia siberian sikh slovak slovenian somali spaniard sri
    sudanese swede swiss taiwanese tamil tanzanian texan thai tunisian ugandan ukrainian uruguayan venezuelan
    vietnamese yemeni zambian zimbabwean
"""
NOT_NAMES = """
    a abc about above according accra acting added addis additionally adelaide adjusted affairs afp africa
    african after against agriculture aires alabama alaska algiers all alma-ata also although always america
    american american-made americans amid amman among amsterdam an analysts and ankara another antwerp any ap
    apr april arab are arizona arkansas around as asia asian asked associated at athens atlanta auckland aug
    august australian bad baghdad baku bangkok barcelona based basle basra bbc be because been before beijing
    being beirut belfast belgrade below berne besides between beyond bible big black blue bogota bombay bonn
    born boston both brasilia bratislava brazilian breaking brisbane british brooklyn brussels bucharest
    budapest buenos but by cairo calcutta calgary california called came can canadian canberra canton capitol
    caracas carolina casablanca catholic cbs central chairman chicago chief chinese christian christmas
    cleveland click club cnn cologne colombo colorado come commerce conference congress connecticut constitution
    conversely cooperation copenhagen copyright could cuban cup current currently dakota dallas damascus dec
    december defence defense delaware delhi democrat democratic democrats denver despite detroit development
    dhaka did director division do does doha downing dresden dublin durban during dusseldorf dutch each earlier
    east easter eastern economic economy edinburgh editor editorial edmonton education egyptian eight eighth
    either el election eleventh end energy english entre environment eu europe european even every except
    exclusive facebook feb february federal few fifth final finally finance first fisheries five fleet florida
    follow following for foreign forestry former four fourth fox frankfurt french friday from furthermore game
    gdansk general georgia german get getty given glasgow go god going gold good google gop got gothenburg
    governor grand great greek green group had hague hamburg hampshire harare has havana have having hawaii he
    health hello helsinki hence her here hi hiroshima his hollywood hong hongkong houston how however i idaho if
    illinois image images in including indeed indian indiana industry instagram instead interior international
    internet iowa iranian iraqi irish is islamabad islamic israel israeli istanbul it italian its izmir jakarta
    jan january japanese jeddah jersey jewish johannesburg jordan jul july jun june just justice kabul kampala
    kansas karachi kentucky khartoum kiev kinshasa kishinev kobe kong korea korean krakow kuala kyoto la labor
    labour lac lago lagos lahore last late later latin league leipzig leningrad less let let's like lisbon
    liverpool ljubljana london look lord louisiana lower luanda lumpur lusaka made madras madrid maine make
    managua manchester manhattan manila many maputo mar march maryland massachusetts match may maybe meantime
    meanwhile medicaid medicare melbourne mexican miami michigan middle might mines minister minsk mississippi
    missouri mogadishu monday montana montevideo montreal more moreover moscow most mount msnbc munich muscat
    muslim must my nagoya nairobi nanjing naples national nato nbc near nebraska need neither nevada never
    nevertheless new next nicosia nine ninth no nonetheless nor north northern not note nov nova november now
    npr obamacare oct october of officials often oh ohio ok okay oklahoma old on once one only opinion oporto or
    oregon osaka oslo other others ottawa our over paris parliament pbs peking pennsylvania per perhaps
    petersburg philadelphia photo pick planning please police polish political porto prague president
    presidential press pretoria previously prime puerto punta put pyongyang quito rabat ramadan read recently
    red regardless reporters republican republicans results reuters reykjavik riga right rio riyadh rome
    rotterdam round russian said salzburg sarajevo saturday saudi say says score scotia scottish season seattle
    second secretary senate senator seoul separately sept september set seven seventh several seville shall
    shanghai she should silver similarly since six sixth skopje so some sometimes south southern soviet spanish
    speaking special spokesman sri standings start state still stockholm strait straits stuttgart subscribe such
    sunday supreme sure swedish syrian take tallinn tashkent tbilisi team tegucigalpa tehran ten tennessee tenth
    test texas than thank thanks thanksgiving that the their then there therefore these they third thirteenth
    this those though three through thursday thus till tirana to today together tokyo told tomorrow tonight
    toronto total trade transport treasury tripoli tuesday tunis turin turkish twelfth twitter two u.n. un under
    unless unlike until update upi upon upper us use used utah valletta vancouver venice vermont via vice video
    vilnius virginia vladivostok vote voters want warsaw was washington watch we wednesday well wellington welsh
    went were west western what when where whether which while white who why will winnipeg wisconsin with within
    without would wyoming yerevan yes yesterday yet york you your youtube yugoslav zagreb zurich
"""
