# SPDX-License-Identifier: MIT
"""French words by which reporting is read. Data only; what each name means, `Vocabulary` says."""

import re

from reader.text.grammar import person_words_fr

SAY_FORMS = {
    "finite": """
        accusa accusaient accusait accuse accusent accusèrent accusé accusée accusés admet admettait admis
        affirma affirmaient affirmait affirme affirment affirmèrent affirmé affirmée affirmés agace agacent
        agacèrent agacé agacée agacés agaça agaçaient agaçait ajouta ajoutaient ajoutait ajoute ajoutent
        ajoutèrent ajouté ajoutée ajoutés alarma alarmaient alarmait alarme alarment alarmèrent alarmé alarmée
        alarmés amusa amusaient amusait amuse amusent amusèrent amusé amusée amusés annonce annoncent
        annoncèrent annoncé annoncée annoncés annonça annonçaient annonçait appelle appelé apprécia appréciaient
        appréciait apprécie apprécient apprécièrent apprécié appréciée appréciés argumenta argumentaient
        argumentait argumente argumentent argumentèrent argumenté argumentée argumentés assura assuraient
        assurait assure assurent assurèrent assuré assurée assurés assène asséna assénaient assénait asséne
        assénent assénèrent asséné assénée assénés avance avancent avancèrent avancé avancée avancés avança
        avançaient avançait averti avertit avoua avouaient avouait avoue avouent avouèrent avoué avouée avoués
        balaya balayaient balayait balaye balayent balayèrent balayé balayée balayés cita citaient citait cite
        citent citèrent cité citée cités clama clamaient clamait clame clament clamèrent clamé clamée clamés
        commenta commentaient commentait commente commentent commentèrent commenté commentée commentés conclu
        conclut confia confiaient confiait confie confient confirma confirmaient confirmait confirme confirment
        confirmèrent confirmé confirmée confirmés confièrent confié confiée confiés considère considèrent
        considéra considéraient considérait considérèrent considéré considérée considérés constata constataient
        constatait constate constatent constatèrent constaté constatée constatés cria criaient criait crie
        crient critiqua critiquaient critiquait critique critiquent critiquèrent critiqué critiquée critiqués
        crièrent crié criée criés croit demanda demandaient demandait demande demandent demandèrent demandé
        demandée demandés dirent disaient disait dit dits déclaa déclaaient déclaait déclae déclaent déclara
        déclaraient déclarait déclare déclarent déclarèrent déclaré déclarée déclarés déclaèrent déclaé déclaée
        déclaés décrit décrite dénonce dénoncent dénoncèrent dénoncé dénoncée dénoncés dénonça dénonçaient
        dénonçait déplora déploraient déplorait déplore déplorent déplorèrent déploré déplorée déplorés désola
        désolaient désolait désole désolent désolèrent désolé désolée désolés détailla détaillaient détaillait
        détaille détaillent détaillèrent détaillé détaillée détaillés emporta emportaient emportait emporte
        emportent emportèrent emporté emportée emportés enchaîna enchaînaient enchaînait enchaîne enchaînent
        enchaînèrent enchaîné enchaînée enchaînés espèra espèraient espèrait espère espèrent espèrèrent espèré
        espèrée espèrés espéra espéraient espérait espérèrent espéré espérée espérés estima estimaient estimait
        estime estiment estimèrent estimé estimée estimés exclama exclamaient exclamait exclame exclament
        exclamèrent exclamé exclamée exclamés exhorta exhortaient exhortait exhorte exhortent exhortèrent
        exhorté exhortée exhortés expliqua expliquaient expliquait explique expliquent expliquèrent expliqué
        expliquée expliqués fustige fustigea fustigeaient fustigeait fustigent fustigèrent fustigé fustigée
        fustigés glissa glissaient glissait glisse glissent glissèrent glissé glissée glissés indigna
        indignaient indignait indigne indignent indignèrent indigné indignée indignés indiqua indiquaient
        indiquait indique indiquent indiquèrent indiqué indiquée indiqués inquiète inquiétait insinua
        insinuaient insinuait insinue insinuent insinuèrent insinué insinuée insinués insista insistaient
        insistait insiste insistent insistèrent insisté insistée insistés interroge interrogea interrogeaient
        interrogeait interrogent interrogèrent interrogé interrogée interrogés ironisa ironisaient ironisait
        ironise ironisent ironisèrent ironisé ironisée ironisés juge jugea jugeaient jugeait jugent jugèrent
        jugé jugée jugés lance lancent lancèrent lancé lancée lancés lança lançaient lançait lâcha lâchaient
        lâchait lâche lâchent lâchèrent lâché lâchée lâchés maintenu maintient martela martelaient martelait
        martele martelent martelèrent martelé martelée martelés martèle moqua moquaient moquait moque moquent
        moquèrent moqué moquée moqués murmura murmuraient murmurait murmure murmurent murmurèrent murmuré
        murmurée murmurés nota notaient notait note notent notèrent noté notée notés observa observaient
        observait observe observent observèrent observé observée observés pensa pensaient pensait pense pensent
        pensèrent pensé pensée pensés plaida plaidaient plaidait plaide plaident plaidèrent plaidé plaidée
        plaidés plaisanta plaisantaient plaisantait plaisante plaisantent plaisantèrent plaisanté plaisantée
        plaisantés poursuit poursuivait poursuivi promet prometa prometaient prometait promete prometent
        prometèrent prometé prometée prometés promis proposa proposaient proposait propose proposent proposèrent
        proposé proposée proposés précisa précisaient précisait précise précisent précisèrent précisé précisée
        précisés prédit prévenu prévient qualifia qualifiaient qualifiait qualifie qualifient qualifièrent
        qualifié qualifiée qualifiés raconta racontaient racontait raconte racontent racontèrent raconté
        racontée racontés railla raillaient raillait raille raillent raillèrent raillé raillée raillés rappela
        rappelaient rappelait rappele rappelent rappelle rappelèrent rappelé rappelée rappelés reconnaît reconnu
        redit regretta regrettaient regrettait regrette regrettent regrettèrent regretté regrettée regrettés
        renchérit reprend repris réagissait réagit répliqua répliquaient répliquait réplique répliquent
        répliquèrent répliqué répliquée répliqués répond répondait répondit répondu résuma résumaient résumait
        résume résument résumèrent résumé résumée résumés rétorqua rétorquaient rétorquait rétorque rétorquent
        rétorquèrent rétorqué rétorquée rétorqués s'exclama s'exclamaient s'exclamait s'exclame s'exclament
        s'exclamèrent s'exclamé s'exclamée s'exclamés salua saluaient saluait salue saluent saluèrent salué
        saluée salués signala signalaient signalait signale signalent signalèrent signalé signalée signalés
        souffla soufflaient soufflait souffle soufflent soufflèrent soufflé soufflée soufflés souligna
        soulignaient soulignait souligne soulignent soulignèrent souligné soulignée soulignés soupira
        soupiraient soupirait soupire soupirent soupirèrent soupiré soupirée soupirés souriait sourit soutenait
        soutenu soutient souvenait souviennent souvient suggère suggéra suggéraient suggérait suggére suggérent
        suggérèrent suggéré suggérée suggérés tempêta tempêtaient tempêtait tempête tempêtent tempêtèrent
        tempêté tempêtée tempêtés tonna tonnaient tonnait tonne tonnent tonnèrent tonné tonnée tonnés trancha
        tranchaient tranchait tranche tranchent tranchèrent tranché tranchée tranchés tweeta tweetaient tweetait
        tweete tweetent tweetèrent tweeté tweetée tweetés témoigna témoignaient témoignait témoigne témoignent
        témoignèrent témoigné témoignée témoignés vante écrit écrivait écrivent étonna étonnaient étonnait
        étonne étonnent étonnèrent étonné étonnée étonnés évoqua évoquaient évoquait évoque évoquent évoquèrent
        évoqué évoquée évoqués
        insurge insurgent insurgea insurgeait insurgeaient insurgèrent insurgé insurgée insurgés offusque
        offusquent offusqua offusquait offusquaient offusquèrent offusqué offusquée offusqués félicite
        félicitent félicita félicitait félicitaient félicitèrent félicité félicitée félicités enthousiasme
        enthousiasment enthousiasma enthousiasmait enthousiasmaient enthousiasmèrent enthousiasmé enthousiasmée
        enthousiasmés esclaffe esclaffent esclaffa esclaffait esclaffaient esclaffèrent esclaffé esclaffée
        esclaffés fulmine fulminent fulmina fulminait fulminaient fulminèrent fulminé fulminée fulminés grogne
        grognent grogna grognait grognaient grognèrent grogné grognée grognés nuance nuancent nuança nuançait
        nuançaient nuancèrent nuancé nuancée nuancés jure jurent jura jurait juraient jurèrent juré jurée jurés
        objecte objectent objecta objectait objectaient objectèrent objecté objectée objectés riposte ripostent
        riposta ripostait ripostaient ripostèrent riposté ripostée ripostés hurle hurlent hurla hurlait
        hurlaient hurlèrent hurlé hurlée hurlés chuchote chuchotent chuchota chuchotait chuchotaient
        chuchotèrent chuchoté chuchotée chuchotés marmonne marmonnent marmonna marmonnait marmonnaient
        marmonnèrent marmonné marmonnée marmonnés bougonne bougonnent bougonna bougonnait bougonnaient
        bougonnèrent bougonné bougonnée bougonnés enflamme enflamment enflamma enflammait enflammaient
        enflammèrent enflammé enflammée enflammés énerve énervent énerva énervait énervaient énervèrent énervé
        énervée énervés renchéri renchérissait renchérissent tempère tempéra tempérait tempéré répète répètent
        répéta répétait répété réjouit réjouissait réjoui réjouie défend défendait défendu avertissait admettent
        prévenait souri reconnaissait reconnut
    """,
    "base": """
        accuser admettre affirmer agacer ajouter alarmer amuser annoncer apprécier argumenter assurer asséner
        avancer avertir avouer balayer citer clamer commenter conclure confier confirmer considérer constater
        crier critiquer demander dire déclaer déclarer dénoncer déplorer désoler détailler emporter enchaîner
        espèrer espérer estimer exclamer exhorter expliquer fustiger glisser indigner indiquer insinuer insister
        interroger ironiser juger lancer lâcher marteler moquer murmurer noter observer penser plaider
        plaisanter poursuivre prometer proposer préciser prévenir qualifier raconter railler rappeler
        reconnaître regretter répliquer répondre résumer rétorquer s'exclamer saluer signaler souffler souligner
        soupirer soutenir suggérer tempêter tonner trancher tweeter témoigner écrire étonner évoquer
        insurger offusquer féliciter enthousiasmer esclaffer fulminer grogner nuancer jurer objecter riposter
        hurler chuchoter marmonner bougonner enflammer énerver renchérir tempérer répéter réjouir
    """,
    "going": """
        accusant affirmant agaçant ajoutant alarmant amusant annonçant appréciant argumentant assurant assénant
        avançant avouant balayant citant clamant commentant confiant confirmant considérant constatant criant
        critiquant demandant disant déclaant déclarant dénonçant déplorant désolant détaillant emportant
        enchaînant espèrant espérant estimant exclamant exhortant expliquant fustigeant glissant indignant
        indiquant insinuant insistant interrogeant ironisant jugeant lançant lâchant martelant moquant murmurant
        notant observant pensant plaidant plaisantant prometant proposant précisant qualifiant racontant
        raillant rappelant regrettant répliquant répondant résumant rétorquant s'exclamant saluant signalant
        soufflant soulignant soupirant suggérant tempêtant tonnant tranchant tweetant témoignant écrivant
        étonnant évoquant
        insurgeant offusquant félicitant enthousiasmant esclaffant fulminant grognant nuançant jurant objectant
        ripostant hurlant chuchotant marmonnant bougonnant enflammant énervant
    """,
}
CALL_FORMS = {
    "finite": """
        appelait appelée attaque attaqué baptisé baptisée compare comparé décrivait invoque invoqué parlait parle
        parlé redoute redouté refuse refusé rejette rejeté surnommé surnommée vante vanté veut voulait
    """,
}
HOLD_FORMS: dict[str, str] = {}
PRONOUNS = "il/m elle/f ils/p elles/p on/o je/i j'/i nous/w"
POSSESSIVES = "lui/m son/o sa/o ses/o"
NEEDS = ""
NOUN_LIKE = "annonce cite commente confie cria critique demande dits juge note signale"
BESIDE_ONLY = ""
NAMING = """
    appelait appelle appelé appelée baptisé baptisée qualifiait qualifiant qualifie qualifié surnommé surnommée
"""
TELLING = ""
INVERTING = ""
QUESTIONING = ""
QUOTING = "cite cité"
CONTROLS = "dû fait préféré pu refusé souhaité tenu voulu"
CLAIMS = ""
FINITE = ""
SUBJUNCTIVE = ""
LEADING = "a aura aurait avaient avait est leur lui m' me nous ont s s' se s'est était"
VERB_PARTICLES = ""
ACCORDING = "d'après selon"
ACCORDING_AFTER = ""
ACCORDING_NOUNS = ""
SO = ""
VIEWING = "pour"
OBJECTS = "l' leur lui m' me moi nous vous"
RELATIVES = "laquelle lequel qui"
DETERMINERS = """
    aucun ce certains ces cet cette chaque des deux l' la le les leur leurs ma mes mon nos notre plusieurs quelques
    sa ses son trois un une
"""
NOMINATIVES = ""
LINKS_ANY = "au aux d' de des du à"
LINKS_ROLE = "chez en pour"
LINKS = "au aux chez d' de des du en pour à"
STOPS = """
    alors après avant avec car comme contre d'après dans depuis donc dont entre et jusque lors lorsque mais malgré
    ou où par parce pendant puisque qu' quand que sans selon si sous sur tandis vers
"""
HELPERS = """
    a ainsi alors aura aurait aussi avaient avait avoir bien cependant d'abord dimanche déjà en encore enfin ensuite
    est hier jeudi lundi mardi mercredi même n' ne notamment ont pas plus puis s' samedi se sont toutefois vendredi
    y également était été être
"""
PREPOSITIONS = "après avant avec contre dans depuis en entre lors malgré par pendant sans sous sur vers à"
SUBORDINATE = ""
ANAPHORS = ""
CONJUNCTIONS = "et mais ou"
TIMES = """
    année août avril dimanche décembre février janvier jeudi jour juillet juin lundi mai mardi mars matin mercredi
    mois novembre octobre samedi semaine septembre soir vendredi
"""
TITLES = """
    ambassadeur ambassadrice avocat avocate candidat candidate capitaine cardinal chancelier chancelière chef
    colonel directeur directrice dr député députée général juge leader m m. madame maire maître me ministre mlle mm
    mm. mme mme. monsieur pape patron porte-parole premier prince princesse procureur procureure professeur
    professeure préfet président présidente reine roi secrétaire sénateur sénatrice évêque
"""
ROLES = """
    acteur actrice agence attaquant chanteur chanteuse communiqué entreprise femme fille fils frère gardien
    gouvernement groupe historien journal justice mari ministère mère parti police père quotidien rapport
    société soeur syndicat sœur écrivain
"""
NAME_PARTICLES = "al ben d' de des du el la le van von"
SO_CALLED = "prétendu prétendue prétendues prétendus soi-disant"
CALLED = "appelé appelée appelés baptisé baptisée dit dite expression mot mots surnommé surnommée terme"
AS_WORDS = "comme"
WORKS = """
    album article ballade cargo chanson chronique essai exposition ferry feuilleton film intitulé intitulée journal
    livre magazine mensuel opéra pièce poème quotidien revue roman slogan série tableau titre émission
"""
PREDICATES = "comme d'un d'une de est la le pas plus si sont trop très un une étaient était été être"
LITTLE = "au aux d dans de des du en et l la le les ou pour sur un une à"
ABBREVIATIONS = "av cf dr etc m me mlle mm mme st ste"
CLITICS = "elle est et il on un une"
HOSTS = ""
ELIDED = ""
ELISIONS = "c d j l m n qu s t"
UNDIVIDED = "d'abord d'après"
ALONE = ""
AGENT_ENDS = "eur iste ien ent ant s"
ADVERB_ENDS = "ment"
FRONTED = ""
FRONTED_ENDS = ""
JOINING = ""
PARTITIVE = "de du des d'"
TO_WORDS = ""
THAT_WORDS = "que qu'"
BY_WORDS = "par"
IN_WORDS = "dans"
HEARERS = "journalistes"
HEARER_ENDS = ""
PLURALS = ""
PASSIVES = "est sont était étaient été être"
PERFECTS = "a ont avait avaient"
ACTIVE = ""
REFLEXIVES = "m' me s' se"
NOUN_LINKS = "de du des par"
NOT_FINITE = ""
ACCORDING_LEADS = ""
CITING = ""
DUMMIES = "on"
DEMONSTRATIVES = ""
DATIVES = ""
OBLIQUES = ""
SPEECH_NOUNS = "mots termes"
GENITIVES = ""
RELATIVE_ARTICLES = ""
DEFINITE = ""
PERCEIVING = ""
CAPITAL_NOUNS = False
DIALOGUE_DASH = True
COLON_BEFORE_SPEECH = False
VERB_SECOND = False
ORDINALS = False
INVERSION = re.compile(r"(.+?)-(?:t-)?(ils?|elles?|on|je)", re.IGNORECASE)

ROLES = f"{ROLES} {TITLES} {person_words_fr.NOUNS} {person_words_fr.PARTISANS}"
INVERTING = " ".join(SAY_FORMS.values())
