# SPDX-License-Identifier: MIT
"""English words by which reporting is read. Data only; what each name means, `Vocabulary` says."""

from reader.text.grammar import person_words_en

SAY_FORMS = {
    "finite": """
        acknowledged acknowledges added adds admits admitted advised advises affirmed affirms agreed agrees alleged
        alleges announced announces answered answers argued argues asked asks asserted asserts assured assures
        barked barks began begins bellowed bellows blasted blasts boasted boasts cautioned cautions chanted chants
        charged charges cheered cheers chided chides claimed claims clarified clarifies commented comments
        complained complains conceded concedes concluded concludes confessed confesses confirmed confirms contended
        contends continued continues countered counters cried cries crowed crows deadpanned deadpans declaimed
        declaims declared declares demanded demands disclosed discloses elaborated elaborates emphasised emphasises
        emphasized emphasizes exclaimed exclaims explained explains fired fumed fumes goes growled growls gushed
        gushes hit hollered hollers informed informs inquired inquires insisted insists interjected interjects
        intoned intones joked jokes lamented laments maintained maintains mentioned mentions mocked mocks murmured
        murmurs mused muses muttered mutters noted notes observed observes offered offers opined opines pleaded
        pleads pledged pledges pointed points posted posts predicted predicts proclaimed proclaims promised promises
        protested protests put puts quipped quips read reads reasoned reasons recalled recalls reckoned reckons
        recounted recounts reiterated reiterates rejoined rejoins remarked remarks reminded reminds repeated repeats
        replied replies reported reports responded responds retorted retorts revealed reveals roared roars said sang
        says scoffed scoffs screamed screams shoots shot shouted shouts sighed sighs sings snapped snaps speculated
        speculates stated states stressed stresses suggested suggests summarised summarises summarized summarizes
        swears swore teased teases tells testified testifies theorized theorizes thinks thought thundered thunders
        told tweeted tweets urged urges volunteered volunteers vowed vows warned warns went whispered whispers
        wondered wonders writes wrote yelled yells
    """,
    "base": """
        acknowledge add admit advise affirm agree allege announce answer argue ask assert assure bark begin bellow
        blast boast caution chant charge cheer chide claim clarify comment complain concede conclude confess confirm
        contend continue counter crow cry deadpan declaim declare demand disclose elaborate emphasise emphasize
        exclaim explain fume growl gush holler inform inquire insist interject intone joke lament maintain mention
        mock murmur muse mutter note observe offer opine plead pledge point post predict proclaim promise protest
        quip reason recall reckon recount reiterate rejoin remark remind repeat reply report respond retort reveal
        roar say scoff scream shout sigh snap speculate state stress suggest summarise summarize swear tease tell
        testify theorize think thunder tweet urge volunteer vow warn whisper wonder write yell
    """,
    "going": """
        acknowledging adding admitting advising affirming agreeing alleging announcing answering arguing asking
        asserting assuring barking begining beginning bellowing blasting boasting cautioning chanting charging
        cheering chiding claiming clarifying commenting complaining conceding concluding confessing confirming
        contending continuing countering crowing crying declaiming declaring demanding disclosing dubbing
        elaborating emphasising emphasizing exclaiming explaining fuming growling gushing hollering informing
        inquiring insisting interjecting intoning joking lamenting maintaining mentioning mocking murmuring musing
        muttering noting observing offering opining pleading pledging pointing posting predicting proclaiming
        promising protesting quipping reading reasoning recalling reckoning recounting reiterating rejoining
        remarking reminding repeating replying reporting responding retorting revealing roaring saying scoffing
        screaming shouting sighing singing snapping speculating stating stressing suggesting summarising summarizing
        swearing teasing telling testifying theorizing thinking thundering tweeting urging volunteering vowing
        warning whispering wondering writing yelling
    """,
    "done": """
        begun sworn written
    """,
}
CALL_FORMS = {
    "finite": """
        accused accuses addressed addresses advocated advocates apologized apologizes applauded applauds assailed
        assails attacked attacks attributed attributes bashed bashes billed bills blamed blames branded brands
        called calls challenged challenges characterised characterises characterized characterizes chastised
        chastises cited cites commended commends compared compares condemned condemns contradicted contradicts
        credited credits criticised criticises criticized criticizes decried decries deemed deems defended defends
        demanded demands denied denies denounced denounces depicted depicts derided derides described describes
        discussed discusses dismissed dismisses dubbed dubs echoed echos endorsed endorses estimated estimates
        expressed expresses faulted faults hailed hails hinted hints implied implies indicated indicates insulted
        insults invoked invokes judged judges labeled labels lambasted lambastes lambasts lauded lauds likened
        likens mentioned mentions nicknamed nicknames opposed opposes outlined outlines painted paints portrayed
        portrays praised praises questioned questions quoted quotes railed rails ranked ranks rated rates rebuked
        rebukes referred refers regarded regards rejected rejects responded responds ridiculed ridicules ripped rips
        ruled rules scolded scolds signaled signals slammed slams speaks spoke swiped swipes tagged tags talked
        talks threatened threatens touted touts urged urges viewed views voiced voices welcomed welcomes
    """,
    "base": """
        accuse address advocate apologize applaud assail attack attribute bash bill blame brand call challenge
        characterise characterize chastise cite commend compare condemn contradict credit criticise criticize decry
        deem defend demand denounce deny depict deride describe discuss dismiss dub echo endorse estimate express
        fault hail hint imply indicate insult invoke judge label lambast lambaste laud liken mention nickname oppose
        outline paint portray praise question quote rail rank rate rebuke refer regard reject respond ridicule rip
        rule scold signal slam speak swipe tag talk threaten tout urge view voice welcome
    """,
    "going": """
        accusing addressing advocating apologizing applauding assailing attacking attributing bashing billing
        blaming branding calling challenging characterising characterizing chastising citing commending comparing
        condemning contradicting crediting criticising criticizing decrying deeming defending demanding denouncing
        denying depicting deriding describing discussing dismissing dubing echoing endorsing estimating expressing
        faulting hailing hinting implying indicating insulting invoking judging labeling lambasting lauding likening
        mentioning nicknaming opposing outlining painting portraying praising questioning quoting railing ranking
        rating rebuking referring regarding rejecting responding ridiculing ripping ruling scolding signaling
        slamming speaking swiping tagging talking threatening touting urging viewing voicing welcoming
    """,
    "done": """
        spoken
    """,
}
HOLD_FORMS = {
    "finite": """
        agreed agrees believed believes considered considers declined declines doubted doubts encouraged encourages
        expected expects feared fears finds found hoped hopes intended intends promoted promotes proposed proposes
        refused refuses seeks sought thinks thought threatened threatens worried worries
    """,
    "base": """
        agree believe consider decline doubt encourage expect fear find hope intend promote propose refuse seek
        think threaten worry
    """,
    "going": """
        agreeing believing considering declining doubting encouraging expecting fearing finding hoping intending
        promoting proposing refusing seeking thinking threatening worrying
    """,
}
PRONOUNS = "he/m she/f they/p it/o i/i we/w you/y"
POSSESSIVES = "its/o my/i our/w your/y his/m her/f their/p him/m himself/m herself/f"
NEEDS = """
    shot/back shoots/back fired/back hit/back find/that finds/that found/that put/it puts/it went/on goes/on
"""
NOUN_LIKE = """
    address addresses answer answers attack attacks begin blame blast boasts brand call calls chant chants charge
    charges claim claims comment comments counter credit cries cry demand demands doubt doubts estimate estimates
    fault fear fears find hope hopes joke jokes label mention note notes offer offers paint pledge pledges point
    points post posts praise promise promises question questions quote quotes read reading reason reasons remark
    remarks replies reply report reports rule rules shouts signal signals state states tag talk talks thought tweet
    tweets view views voice voices volunteer volunteers warning wonders yells
"""
BESIDE_ONLY = """
    ask asked asks began begin beginning begins begun charge charged charges continue continued continues continuing
    demand demanded go goes going offer offered offering offers point pointed pointing points post posts read
    reading reads reason reasons respond responded responds snap snapped went
"""
NAMING = "brand branded call called calling calls dub dubbed dubs label labeled labelled nickname nicknamed"
TELLING = "told tells"
INVERTING = """
    added adds argued concluded continued explained noted recalled reported said says warned writes wrote
"""
QUESTIONING = "asked pressed questioned"
QUOTING = "cited cites citing quote quoted quotes quoting reported"
CONTROLS = """
    appeared appears back began begin begins came chose continued continues decided declined declines forward get
    gets go goes going gone got is on out paused proceeded quoted refused refuses rushed seemed seems started stood
    stopped takes took tried tries up used wanted wants was went
"""
CLAIMS = """
    accusation accusations admission allegation allegations answer argument assertion assertions belief call calls
    characterization claim claims comment comments contention criticism declaration description insistence letter
    plea pledge prediction promise question reference references remark remarks reply response speech statement
    statements suggestion suggestions testimony tweet tweets view vow warning words
"""
FINITE = "was were is are has have had do does did would could should will shall may might must can cannot"
SUBJUNCTIVE = ""
LEADING = ""
VERB_PARTICLES = ""
ACCORDING = "according_to in_the_words_of"
ACCORDING_AFTER = ""
ACCORDING_NOUNS = ""
SO = ""
VIEWING = "for to"
OBJECTS = "her him me them us"
RELATIVES = "that which who whom"
DETERMINERS = """
    a all an another any both each every few five four her his its many most my no one other others our several some
    such that the their these this those three two
"""
NOMINATIVES = ""
LINKS_ANY = "for of"
LINKS_ROLE = "at from in to with"
LINKS = "about against as at by for from in near of on to under with"
STOPS = """
    according after also although amid among as because before between but despite during here how however if
    including into like moreover nor not or over per since so than that then there though through unless until upon
    what when where whereas which while who whom whose why within without yet
"""
HELPERS = """
    'd 'll 'm 're 's 've again all already also always are be been being both can can't cannot could couldn't did
    didn't do does doesn't don't earlier even ever first further had hadn't has hasn't have haven't having
    immediately instead is isn't just later may meanwhile might must n't never not now often once only perhaps
    previously probably quickly recently repeatedly reportedly separately shall should simply sometimes soon
    specifically still subsequently then therefore thus to today too was wasn't were weren't will won't would
    wouldn't yesterday
"""
PREPOSITIONS = """
    about across after against amid among around at before between by during following for from in inside into near
    of on outside over through to under with
"""
SUBORDINATE = "after although as because before if since though unless until when whereas while"
ANAPHORS = ""
CONJUNCTIONS = "and but or"
TIMES = """
    afternoon ago apr april aug august dec december earlier evening feb february friday jan january jul july jun
    june later mar march monday month morning night nov november oct october saturday sept september sunday thursday
    today tomorrow tonight tuesday wednesday week weekend year yesterday
"""
TITLES = """
    activist actor actress adm admiral adviser advisor agent aide alderman ambassador analyst anchor archbishop asst
    attorney attorney-general atty author ayatollah baron billionaire bishop brig brother businessman candidate capt
    captain cardinal chair chairman chairwoman chancellor chief cmdr cmsr co-chair coach col colonel columnist
    comedian commander commissioner comptroller congressman congresswoman constable corporal correspondent
    councillor councilman councilwoman counsel counselor count countess cpl dame dean del delegate deputy det
    detective director dr duchess duke earl economist emir emperor ex-president executive father founder frau
    gen general gov governor govs head herr hojatoleslam host imam inspector judge justice king lady lawyer leader
    lieutenant lord lt madame maj major manager managing-director marshal mayor messrs metropolitan minister
    ministers miss moderator mogul monsieur mr mrs ms mssrs mufti nominee officer pastor patriarch pollster pope
    premier president president-elect prime prince princess prof professor provost pvt queen rabbi rapper rep
    reporter representative reps rev reverend saint secretary secretary-general sen senator senators sens sergeant
    señor sgt shah sheik sheikh sheriff signor singer sir sister speaker spokesman spokesperson spokeswoman
    strategist sultan superintendent supt taoiseach treasurer trooper tycoon under-secretary undersecretary vice
    vice-chair vice-chairman vice-chancellor vice-president
"""
ROLES = """
    administration administrator administrators advisers agency aides all-rounder ally analysts arbitrageur
    architect article artist assassin assistant astronaut astronomer attorney-general auctioneer backbencher
    ballerina bank banker bankers barrister batsman biologist board bomber book boss bowler boxer broadcaster broker
    brokers brother-in-law bulletin businesspeople campaign centre centre-half chairperson champion chartist chemist
    choreographer circular clergyman cleric co-chairman co-founder colleague commentator commission committee
    communique company compatriot composer conductor consultant coroner cosmonaut countryman countrywoman court
    cousin critic critics curator cyclist dancer daughter daughter-in-law dealer dealers debutant defender
    department deputy-chairman designer dictator diplomat diplomats dissident doctor document driver drummer
    economists edition editor editorial embassy engineer entrepreneur envoy ex-husband ex-wife executives expert
    experts farmer father-in-law fellow fiancee fielder filing film-maker filmmaker financier firm flanker fly-half
    forecaster foreign-minister foreman forward friend frontbencher full-back fullback gelding geologist goalkeeper
    golfer government governor-general granddaughter grandson group guard guerrilla guitarist gunman gymnast
    halfback heavyweight heir hijacker historian hitter holder hooker hostage hurdler husband industrialist insider
    international interpreter investigators investor jockey journalist jumper keeper killer lawmaker lawmakers
    lawyers leaders left-arm left-hander leftist leg-spinner legislator letter libero librarian linebacker linesman
    lock loser magistrate magnate man marksman mathematician mediator member members memo meteorologist middleweight
    midfielder militant millionaire ministry missionary mistress monk mother mother-in-law mullah murderer musician
    negotiator neighbor neighbour nephew network newsletter newspaper notice novelist nun nurse oceanographer
    off-spinner official officials opener operative operatives operator opponent organizer organizers owner owners
    paceman painter paper parliamentarian partner party pathologist photographer physician physicist pianist pilot
    pitcher playmaker playwright poet police policeman policewoman politician poll predecessor premier-designate
    presenter priest producer promoter prop prosecutor prosecutors prospectus psychiatrist psychologist publisher
    pupil qualifier quarterback raider rapist rebel receiver referee refugee report reporters researcher researchers
    resident residents review rider right-hander rightist rival rookie runner runner-up scholar scientist scientists
    scorer screenwriter scrum-half seamer secretary-general shareholder sister-in-law skier skipper soldier
    solicitor son son-in-law soprano source sources specialist spinner spokesmen sprinter star statement statesman
    station stepfather stepson striker strongman student students study substitute successor summary supporter
    supporters surgeon survey suspect sweeper swimmer teacher team team-mate teammate teen-ager teenager telegram
    tenor terrorist theologian thrower trader traders trainer translator twin umpire union veteran vice-chairman
    vice-chancellor vice-president victim violinist voter voters warlord wicket-keeper wicketkeeper widower wife
    winger winner witness witnesses woman worker workers wrestler writer
"""
NAME_PARTICLES = (
    "abu al ben bin da das de del della den der des di dos du e el ibn la le mac mc st st. ten ter van von y"
)
SO_CALLED = "so-called"
CALLED = "called dubbed hashtag known labeled labelled named nicknamed phrase term termed word words"
AS_WORDS = "as"
WORKS = """
    airliner album article ballad ballet banner boat book broadcast carrier cartoon coaster column concerto
    cutter destroyer documentary drama dredger entitled episode essay exhibition ferry film freighter frigate
    headline headlined hymn liner lugger magazine memoir movie musical newsletter newspaper novel opera overture
    painting pamphlet play poem program programme report series ship show sketch slogan song steamer story
    submarine symphony tanker titled trawler tug tune warship yacht
"""
PREDICATES = """
    a an are as be became become been being by is it more not seem seemed seems so the too very was were
"""
LITTLE = "a an and at by for from in is of on or the to with"
ABBREVIATIONS = """
    a.m adm approx apr ariz assn asst atty aug ave blvd brig bros calif capt chas cmdr co col conn corp cpl d.c dec
    del dept det dr e.g edw est etc feb fla ft ga gen geo gov gov't govs hon i.e ill inc ind jan jas jos jr jul jun
    kan ky la lt ltd maj mar mass md messrs mich minn miss mo mont mr mrs ms mt neb nev no nov oct okla ore p.m pa
    ph.d prof pvt rep reps rev robt sen sens sep sept sgt sr st supt tenn tex thos u.k u.n u.s va vs vt wash wis wm
    wyo
"""
CLITICS = "d ll m re s t ve"
HOSTS = "he here how i it let she that there they we what where who you"
ELIDED = "bout cause cos ello em ere n ome ow round til till tis twas"
ELISIONS = ""
UNDIVIDED = ""
ALONE = "those these who others some many another one both several few this two three four five all"
AGENT_ENDS = "er or ist ian ent ant s"
ADVERB_ENDS = "ly"
FRONTED = ""
FRONTED_ENDS = ""
JOINING = "and"
PARTITIVE = "of"
TO_WORDS = "to"
THAT_WORDS = "that"
BY_WORDS = "by"
IN_WORDS = "in"
HEARERS = "reporters reuters journalists"
HEARER_ENDS = ""
PLURALS = "police people others some many"
PASSIVES = "was were is are been be being"
PERFECTS = "has have had"
ACTIVE = "said"
REFLEXIVES = ""
NOUN_LINKS = "of by from"
NOT_FINITE = "was were is are has have had do does did would could should will shall may might must can cannot"
ACCORDING_LEADS = ""
CITING = ""
DUMMIES = "it"
DEMONSTRATIVES = ""
DATIVES = ""
OBLIQUES = ""
SPEECH_NOUNS = "words phrase"
GENITIVES = ""
RELATIVE_ARTICLES = ""
DEFINITE = "the this that these those"
PERCEIVING = "hear hears heard saw see sees seen watched watch"
CAPITAL_NOUNS = False
DIALOGUE_DASH = False
COLON_BEFORE_SPEECH = False
VERB_SECOND = False
ORDINALS = False
INVERSION = None

ROLES = f"{ROLES} {TITLES} {person_words_en.NOUNS} {person_words_en.PARTISANS}"
