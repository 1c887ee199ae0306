# SPDX-License-Identifier: MIT
"""Words of names in the papers of all languages. Data only; what each name means, `Vocabulary` says."""

FIRMS = """
    academy accord act administration ag agency agreement air airline airlines airport airways army associates
    association authority avenue award bank bay beach bill board brands bridge broadcasting bros brothers building
    bureau campaign canal capital caucus center central centre championship chemical church city clinic club co co.
    college commission committee communications company computer computers conference congress convention corp corp.
    corporation council county court creek cup day debate democrats department district east eastern electric
    electronics energy enterprises exchange federation festival finance financial foods force fort forum foundation
    fund futures gallery games gas gazette gmbh group gulf hall herald hill hills holdings hospital hotel house inc
    inc. index industries inn institute insurance international island islands journal laboratories labs lake law
    league library life ltd ltd. magazine market minerals mining ministry month motors mount mountain museum
    national navy network news north northern nv ocean office oil open organisation organization park parliament
    partners party peninsula petroleum pictures plan plc point police poll port post power press prize products
    project province pty radio railway railways records region report republicans research resources river road sa
    school sea securities senate series service services shipping show society sons south southern spa springs
    square stadium state steel stores street studios summit supporters survey system systems tank team technologies
    television theater theatre times tour tournament tower treaty tribune trust tv union united university valley
    war week west western year
"""
COUNTRIES = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria
    burkina burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
    czechoslovakia denmark djibouti dominica ecuador egypt england eritrea estonia ethiopia fiji finland france
    gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti holland honduras hungary iceland
    india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kuwait kyrgyzstan laos
    latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia
    mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia
    nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia
    somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tobago togo
    tonga trinidad tunisia turkey turkmenistan u.k. u.s. uganda uk ukraine uruguay usa ussr uzbekistan vanuatu
    venezuela vietnam wales yemen yugoslavia zaire zambia zimbabwe
"""
NOT_NAMES = """
    a abc about above according added afghan afghanistan afp africa african after against alabama alaska albania
    albanian algeria algerian all also although always america american american-made americans amid among an
    analysts and andorra angola angolan another any ap apr april arab are argentina argentine argentinian arizona
    arkansas armenia armenian around as asia asian asked associated at atlanta aug august australia australian
    austria austrian azerbaijan bad bahamas bahrain bahraini bangladesh bangladeshi barbados based bbc be because
    been before beijing being belarus belgian belgium belize below benin besides between beyond bhutan bible big
    black blue bolivia bolivian born bosnia bosnian boston both botswana brazil brazilian breaking britain british
    brooklyn brunei bulgaria bulgarian burkina burma burundi but by california called cambodia cambodian came
    cameroon can canada canadian capitol carolina catholic cbs central chairman chicago chief chile chilean china
    chinese christian christmas cleveland click club cnn colombia colombian colorado come conference congo congolese
    congress connecticut constitution copyright could croat croatia croatian cuba cuban cup cyprus czech
    czechoslovakia dakota dallas dane danish dec december delaware democrat democratic democrats denmark denver
    despite detroit did director division djibouti do does downing during dutch each earlier east easter eastern
    economic ecuador ecuadorean editor editorial egypt egyptian eight either election england english eritrea
    estonia estonian ethiopia ethiopian eu europe european even every except exclusive facebook feb february federal
    few fiji filipino final finally finland finn finnish first five fleet florida follow following for foreign four
    fox france french friday from furthermore gabon gambia game general georgia georgian german germany get getty
    ghana ghanaian given go god going gold good google gop got governor grand great greece greek green grenada group
    guatemala guinea guyana had haiti hampshire has have having hawaii he hello hence her here hi his holland
    hollywood honduras hong hongkong houston how however hungarian hungary i iceland icelandic idaho if illinois
    image images in including indeed india indian indiana indonesia indonesian instagram instead international
    internet iowa iran iranian iraq iraqi ireland irish is islamic israel israeli it italian italy its jamaica jan
    january japan japanese jersey jewish jordan jordanian jul july jun june just kansas kazakhstan kentucky kenya
    kenyan kong korea korean kuwait kuwaiti kyrgyzstan laos last later latin latvia latvian league lebanese lebanon
    lesotho less let let's liberia liberian libya libyan liechtenstein like lithuania lithuanian london look lord
    louisiana lower luxembourg macedonia madagascar made maine make malawi malaysia malaysian mali malta maltese
    manhattan many mar march maryland massachusetts match mauritania mauritius may maybe meanwhile medicaid medicare
    mexican mexico miami michigan middle might minister mississippi missouri moldova monaco monday mongolia
    mongolian montana montenegro more moreover moroccan morocco moscow most mozambique msnbc muslim must my myanmar
    namibia national nato nbc near nebraska need neither nepal nepalese netherlands nevada never new next nicaragua
    nigeria nigerian nine no nor north northern norway norwegian not note nov nova november now npr obamacare oct
    october of officials often oh ohio ok okay oklahoma old oman omani on once one only opinion or oregon other
    others our over pakistan pakistani palestine palestinian panama panamanian paraguay paraguayan paris parliament
    pbs pennsylvania per perhaps peru peruvian philadelphia philippines photo pick please poland police polish
    political portugal portuguese president presidential press prime put qatar qatari ramadan read red regardless
    reporters republican republicans results reuters right romania romanian round russia russian rwanda rwandan said
    samoa saturday saudi say says score scot scotia scotland scottish seattle second secretary senate senator
    senegal sept september serb serbia serbian set seven several seychelles shall she should silver since singapore
    six slovak slovakia slovenia slovenian so somali somalia some sometimes south southern soviet spain spaniard
    spanish speaking spokesman sri standings state still strait straits subscribe such sudan sudanese sunday supreme
    sure suriname swaziland swede sweden swedish swiss switzerland syria syrian taiwan taiwanese tajikistan take
    tanzania tanzanian team ten tennessee texas thai thailand than thank thanks thanksgiving that the their then
    there therefore these they third this those though three through thursday thus till to tobago today togo tokyo
    told tomorrow tonight tuesday tunisia tunisian turkey turkish turkmenistan twitter two u.k. u.n. u.s. uganda
    ugandan uk ukraine ukrainian un under unless unlike until update upi upon upper uruguay uruguayan us usa use
    used ussr utah uzbekistan vanuatu venezuela venezuelan vermont via vice video vietnam vietnamese virginia vote
    voters wales want was washington watch we wednesday well welsh went were west western what when where whether
    which while white who why will wisconsin with within without would wyoming yemen yemeni yes yesterday yet york
    you your youtube yugoslav yugoslavia zaire zambia zambian zimbabwe zimbabwean
"""
