# SPDX-License-Identifier: MIT
"""Words by which names of firms and places are told in the papers of all languages. Data only."""

FIRMS = """
    academy accord act administration aerospace ag agency agreement air airline airlines airport airways aluminium
    aluminum army associates association authority avenue aviation award banc banca banco bank bankasi bankverein
    banque basin bay beach beverages bill block board bonds boulevard brands brewery bridge brigade brigades
    broadcast broadcasting bros brothers building bureau business caisse campaign canal capital case caucus cement
    center centers central centre centres chamber championship championships channel chemical church cie city class
    clinic club co co. coast college commercial commission committee communications community compagnie company
    computer computers conference congress conservation consumer containers convention corp corp. corporation
    council county court credit creek cup cycles cyclone daily data day debate democrats department district dlr
    dlrs dollar dollars drug drugs durables east eastern electric electronics elevator empire energy enterprises
    entertainment environmental equipment exchange exports facility farm federation festival field finance financial
    foods force fort forum foundation franc freight fuel fuels fund futures gallery games gas gazeta gazette glass
    gmbh government group gruppo gulf hall handelsbanken herald hill hills hms holding holdings hospital hotel house
    hurricane imports inc inc. index industrial industries inn institute insurance insurers interest international
    island islands journal journals keizai kingdom kk kreditbank laboratories labs lake law league library life
    lights limited liner liners lines logistics ltd ltd. machine machinery magazine management marine market
    marketing materials mill mine minerals mining ministry month motor motors mount mountain museum mv nation
    national navy network news north northern nv ocean office oil olympic olympics open optical organisation
    organization paper papers parish park parliament partners party pct peninsula petroleum pharmaceutical pictures
    pipeline place plan plant plastics plc point police poll port post power press prize production productions
    products project properties property province pty publishing radio railroad railway railways reactor records
    refinery refining region report republic republicans research resources restaurants retail rica rico river road
    sa savings sawmill scheme schilling school sea securities semiconductor senate series service services shimbun
    shipping show smelting societe society software sons south southern spa springs square ss stadium state station
    stations steamship steel sterling stock stocks stores street studios summit supply supporters survey system
    systems tank team technologies telecommunication telecommunications telegraph telephone television textile
    textiles theater theatre times tobacco tool tools tour tournament tower treasury treaty tribune trust tv typhoon
    tyre union unit united university uss utilities valley vehicles voice war waterways week west western wholesale
    works worldwide year yen zone
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
REGIONS = """
    ala alta ariz ark b.c calif colo conn d.c del fla ga ill ind kan ky la man mass md mich minn miss mo mont n.b n.c
    n.d n.h n.j n.m n.s n.y neb nev okla ont ore pa que r.i s.c s.d sask tenn tex va vt w.va wash wis wyo
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
    a abc about above according accra acting added addis additionally adelaide adjusted affairs afp africa african
    after against agriculture aires ala alabama alaska algiers all alma-ata also although always america american
    american-made americans amid amman among amsterdam an analysts and ankara another antwerp any ap apr april arab
    are ariz arizona ark arkansas around as asia asian asked associated at athens atlanta auckland aug august
    australian autumn average bad baghdad baku bales bangkok barcelona barley based basle basra bbc be because been
    before beijing being beirut belfast belgrade below berne besides between beyond bible big black blue bogota
    bombay bonn born boston both brasilia bratislava brazilian breaking brisbane british brooklyn brussels bucharest
    budapest buena buenos bulk but by cairo calcutta calgary calif california called came can canadian canberra
    canton capitol caracas carolina casablanca cash catholic cattle cbs central cents chairman chicago chief chinese
    christian christmas cleveland click club cnn cocoa coffee colo cologne colombo colorado come commerce conference
    congress conn connecticut constitution conversely cooperation copenhagen copper copyright corn cotton could
    crown crude cuban cup current currently dakota dallas damascus dec december defence defense delaware delhi
    democrat democratic democrats denver despite detroit development dhaka did director division do does doha
    downing dresden dublin durban during dusseldorf dutch duty each earlier east easter eastern economic economy
    edinburgh editor editorial edmonton education egyptian eight eighth either el election eleventh end energy
    english entre environment escort eu europe european even every except exclusive facebook fair feb february
    federal few fifth final finally finance first fisheries fishing five fla fleet florida flow follow following for
    foreign forestry former four fourth fowl fox frankfurt french friday from furthermore game gdansk general
    georgia german get getty given glasgow go god going gold golden good google gop got gothenburg governor grain
    grains grand great greek green group had hague hamburg hampshire harare harvest has havana have having hawaii he
    health heating hello helsinki hence her here hi hiroshima his hogs holiday hollywood hong hongkong houston how
    however i idaho if illinois image images imperial in including indeed indian indiana industry instagram instead
    interior international internet iowa iranian iraqi irish is islamabad islamic israel israeli istanbul it italian
    its izmir jakarta jan janeiro january japanese jeddah jersey jewish johannesburg jordan jul july jun june just
    justice kabul kampala kansas karachi kentucky khartoum kiev kinshasa kishinev kobe kong korea korean krakow
    kuala kyoto la labor labour lac lago lagos lahore last late later latin leaf league leipzig leningrad less let
    let's lift like lisbon liverpool ljubljana london look lord louisiana lower luanda lumpur lusaka made madras
    madrid maine make managua manchester manhattan manila many maputo mar march maryland mass massachusetts match
    may maybe meantime meanwhile medicaid medicare melbourne mexican miami mich michigan middle might mines minister
    minn minsk mississippi missouri mln mogadishu monday montana montevideo montreal more moreover moscow most mount
    msnbc munich muscat muslim must my nagoya nairobi nanjing naples national nato nbc near nebraska need neither
    nevada never nevertheless new next nicosia nil nine ninth no no. nonetheless nor north northern not note nov
    nova november now npr oats obamacare oct october of officials often oh ohio ok okay okla oklahoma old on once
    one only opinion oporto or ore oregon ores osaka oslo other others ottawa our over paris parliament pbs peking
    penn pennsylvania per perhaps petersburg philadelphia photo pick planning please police polish political pork
    porto prague president presidential press pretoria previously prime puerto punta put pyongyang quito rabat
    ramadan rate rates read recently red regardless reporters republican republicans results reuters reykjavik riga
    right rio river riyadh rome rotterdam round royal russian rye said salzburg sarajevo saturday saudi say says
    score scotia scottish season seattle second secretary senate senator seoul separately sept september set seven
    seventh several seville shall shanghai she sheets should shr silver similarly since six sixth skopje so soft
    some sometimes sorghum south southern soviet soy soybean soybeans spanish speaking special spokesman spot spring
    sri standings star start state still stockholm strait straits stuttgart subscribe such sugar summer sunday
    supreme sure swedish syrian take tallinn tashkent tbilisi team tegucigalpa tehran ten tennessee tenth test tex
    texas than thank thanks thanksgiving that the their then there therefore these they third thirteenth this those
    though three through thursday thus till tin tirana to today together tokyo told tomorrow tonight tonnes tons
    toronto total town trade transport treasury tripoli tuesday tunis turin turkish twelfth twitter two u.n. un
    under unless unlike until update upi upon upper uranium us use used utah va va. valletta vancouver venice
    vermont via vice video vilnius virginia vladivostok vote voters want warsaw was washington watch we wednesday
    well wellington welsh went were west western what wheat when where whether which while white who why will
    winnipeg winter wis wisconsin with within without would wyo wyoming yerevan yes yesterday yet york you your
    youtube yugoslav zagreb zinc zurich
"""
