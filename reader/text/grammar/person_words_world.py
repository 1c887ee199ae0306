# SPDX-License-Identifier: MIT
"""Words by which names of firms and places are told in the papers of all languages. Data only."""

FIRMS = """
    academy accord act administration ag agency agreement air airline airlines airport airways army associates
    association authority avenue award banc banca banco bank banque basin bay beach bill block board boulevard
    brands bridge broadcasting bros brothers building bureau caisse campaign canal capital caucus center central
    centre championship chemical church cie city clinic club co co. coast college commercial commission
    committee communications community compagnie company computer computers conference congress convention corp
    corp. corporation council county court credit creek cup cyclone day debate democrats department district dlr
    dlrs dollar dollars east eastern electric electronics empire energy enterprises exchange federation festival
    field finance financial foods force fort forum foundation franc fund futures gallery games gas gazette gmbh
    government group gulf hall herald hill hills hms holdings hospital hotel house hurricane inc inc. index
    industries inn institute insurance international island islands journal kingdom kreditbank laboratories labs
    lake law league library life ltd ltd. magazine market mill mine minerals mining ministry month motors mount
    mountain museum mv national navy network news north northern nv ocean office oil open organisation
    organization park parliament partners party pct peninsula petroleum pictures plan plant plc point police
    poll port post power press prize products project province pty radio railway railways reactor records
    refinery region report republic republicans research resources river road sa school sea securities senate
    series service services shipping show societe society sons south southern spa springs square ss stadium
    state steel sterling stores street studios summit supporters survey system systems tank team technologies
    television theater theatre times tour tournament tower treaty tribune trust tv typhoon union unit united
    university uss valley war week west western year yen
"""
KNOWN_FIRMS = """
    abercrombie_fitch arthur_andersen bausch_lomb bear_stearns becton_dickinson black_decker booz_allen
    charles_schwab coca_cola community coopers_lybrand daimler_benz dean_witter deloitte_haskins dow_jones
    drexel_burnham eli_lilly ernst_whinney ernst_young first_boston goldman_sachs harley_davidson
    hewlett_packard hudson_bay j.p._morgan james_capel jardine_matheson john_deere johns_hopkins jp_morgan
    kidder_peabody lehman_brothers marks_spencer martin_luther mercedes_benz merrill_lynch morgan_grenfell
    morgan_stanley neiman_marcus notre_dame paine_webber peat_marwick philip_morris price_waterhouse
    procter_gamble prudential_bache rolls_royce salomon_brothers saudi_arabia shearson_lehman smith_barney
    standard_poor wall_street warner_brothers warner_lambert wells_fargo white_house
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
    a abc about above according added afp africa african after against alabama alaska all also although always
    america american american-made americans amid among an analysts and another any ap apr april arab are
    arizona arkansas around as asia asian asked associated at atlanta aug august australian bad based bbc be
    because been before beijing being below besides between beyond bible big black blue born boston both
    brazilian breaking british brooklyn but by california called came can canadian capitol carolina catholic cbs
    central chairman chicago chief chinese christian christmas cleveland click club cnn colorado come conference
    congress connecticut constitution copyright could cuban cup dakota dallas dec december delaware democrat
    democratic democrats denver despite detroit did director division do does downing during dutch each earlier
    east easter eastern economic editor editorial egyptian eight either election english eu europe european even
    every except exclusive facebook feb february federal few final finally first five fleet florida follow
    following for foreign four fox french friday from furthermore game general georgia german get getty given go
    god going gold good google gop got governor grand great greek green group had hampshire has have having
    hawaii he hello hence her here hi his hollywood hong hongkong houston how however i idaho if illinois image
    images in including indeed indian indiana instagram instead international internet iowa iranian iraqi irish
    is islamic israel israeli it italian its jan january japanese jersey jewish jordan jul july jun june just
    kansas kentucky kong korea korean last later latin league less let let's like london look lord louisiana
    lower made maine make manhattan many mar march maryland massachusetts match may maybe meanwhile medicaid
    medicare mexican miami michigan middle might minister mississippi missouri monday montana more moreover
    moscow most msnbc muslim must my national nato nbc near nebraska need neither nevada never new next nine no
    nor north northern not note nov nova november now npr obamacare oct october of officials often oh ohio ok
    okay oklahoma old on once one only opinion or oregon other others our over paris parliament pbs pennsylvania
    per perhaps philadelphia photo pick please police polish political president presidential press prime put
    ramadan read red regardless reporters republican republicans results reuters right round russian said
    saturday saudi say says score scotia scottish seattle second secretary senate senator sept september set
    seven several shall she should silver since six so some sometimes south southern soviet spanish speaking
    spokesman standings state still strait straits subscribe such sunday supreme sure swedish syrian take team
    ten tennessee texas than thank thanks thanksgiving that the their then there therefore these they third this
    those though three through thursday thus till to today tokyo told tomorrow tonight tuesday turkish twitter
    two u.n. un under unless unlike until update upi upon upper us use used utah vermont via vice video virginia
    vote voters want was washington watch we wednesday well welsh went were west western what when where whether
    which while white who why will wisconsin with within without would wyoming yes yesterday yet york you your
    youtube yugoslav
"""
