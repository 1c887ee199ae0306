# SPDX-License-Identifier: MIT
"""Words of which names and roles are made, folded."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words(
    """
    af al am auf av aw bar ben bin da das de degli dei del della den der des di do dos du el ibn la las le los of
    san st ste te ten ter van ve vom von y zu zum zur
    """
)
"""They belong to the surname behind them."""

OPENING_PARTICLES = _words("da de del della den der des di du el la le ten ter van von zu")
"""Those with which a surname can begin that stands alone: in "Ben Hall" and "Al Hall" a given name begins."""

SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
"""What tells bearers of one name in a family apart, behind the surname."""

FAMILY_FIRST = _words(
    """
    bae bai cai cao chan chang chao chen cheng cheung chi chiang chiu choe choi chong chou chow chu chun chung cui
    deng ding dong fan fang feng fong fu fung gao geng gong gu guo han hao heng hoang hong hsieh hsu hu hua huang
    huynh jang jeon jeong ji jia jiang jiao jin jung kang koh kong kuo kwok kwon lai lau leung li liang liao liem
    lim lin ling liu lu luo ma mao meng mo mok ngo nguyen ni oh pak pan pang park peng pham phan qian qiao qin qiu
    ren ryu seo shao shen shi shin sim sohn song su sun sung tan tang tao tian tran trinh truong tsai tsang tse
    tseng tsui tung wan wang wei wen wong woo wu xi xia xiao xie xu xue yan yang yao ye yeh yi yin yip yoon yu
    yuan yun zeng zhang zhao zheng zhou zhu zou
    """
)
"""Chinese, Korean and Vietnamese surnames that stand before a given name."""

FAMILY_FIRST_OF_THREE = _words("an cho dai dao do ha ho kim lee le long mai ray roh so tao vo vu wee yee young")
"""The same for those that elsewhere are given names or particles: only before two words, or two with a hyphen."""

INITIALS_OF_TWO = _words("ch kh sh ts ye yo yu ya zh ju ja th ph dzh")
"""Letters that stand for one initial of a language with other letters, before a full stop."""

CUT_SHORT = {
    "chas": "charles",
    "edw": "edward",
    "geo": "george",
    "jas": "james",
    "jos": "joseph",
    "robt": "robert",
    "thos": "thomas",
    "wm": "william",
}
"""Given names as old papers shorten them, before a full stop."""

GENERIC_ROLES = _words(
    """
    acting adviser advisor ambassador analyst assistant attorney chair chairman chairwoman chief coach co
    commissioner congressman counsel dealer deputy director economist editor executive farmer foreign general
    governor head judge king lawyer leader manager mayor member minister officer official operating owner partner
    president prime prince princess professor queen representative reporter secretary senator senior spokesman
    spokesperson spokeswoman state strategist trader treasurer vice writer berater chef direktor generaldirektor
    leiter ministerin ministerpräsident präsident präsidentin sprecher sprecherin staatssekretär vorsitzende
    vorsitzender vorstand directeur directrice ministre porte parole président présidente secrétaire глава
    директор заместитель министр председатель президент премьер представитель секретарь
    """
)
"""What many are called: by itself it hardly tells people apart."""

ROLE_STOPS = _words(
    """
    a an and at by ex for former formerly from her his in its of on s the their then to under who with bei
    beim das dem den der des die ehemalige ehemaliger ein eine für im und von vom zu zum zur à ancien ancienne au
    aux d dans de du en et l la le les un une бывший в и на по с
    """
)
"""Words of a role that say nothing of it."""

_SHORT_FORMS = """
abraham abe | albert al bert | alexander alex alec sandy aleksandr alexandre | alfred al fred alf | andrew andy drew
| anthony tony | antonin tonda | arthur art | barbara barb | benjamin ben | bernard bernie | catherine cathy kate
katherine kathleen | charles charlie chuck | christopher chris | clifford cliff | daniel dan danny | david dave
davey | deborah debbie | donald don donny | dorothy dot | douglas doug | edward ed eddie ted ned | edwin ed |
elizabeth liz beth betty lisa | eugene gene | francis frank | franklin frank | frederick fred freddie frederic |
geoffrey geoff jeff | gerald jerry gerry | gilbert gil | gregory greg | harold hal harry | henry hank harry | howard
howie | isaac ike | jacob jake | jacqueline jackie | james jim jimmy jamie | janet jan | jeffrey jeff | jennifer
jenny | jeremy jerry | jerome jerry | john jack johnny jon | jonathan jon | joseph joe joey | joshua josh | judith
judy | kenneth ken | lawrence larry laurence | leonard len leo | leslie les | louis lou | margaret maggie peggy meg
| marcus marc | martin marty | matthew matt | maurice moe | melvin mel | michael mike mick mickey | mitchell mitch |
nathaniel nat | nicholas nick | norman norm | pamela pam | patricia pat patty | patrick pat paddy | peter pete |
philip phil phillip | ralph ralf | randall randy | raymond ray | rebecca becky | reginald reg | richard dick rick
rich ricky | robert bob bobby rob bert | roger rodge | ronald ron ronnie | rudolph rudy | russell russ | samuel sam
sammy | sandra sandy | sidney sid | stanley stan | stephen steve steven | susan sue | terence terry terrence |
theodore ted teddy theo | thomas tom tommy | timothy tim | victor vic | vincent vince | virginia ginny | walter walt
wally | warren wally | william bill billy will willie liam | yevgeny evgeny eugeny | yuri jurij
"""
LONG_FORMS: dict[str, frozenset[str]] = {}
"""The names for which each short form stands, and themselves: `bill` stands for `william`."""

for _line in _SHORT_FORMS.replace("\n", " ").split("|"):
    _long, *_rest = _line.split()
    for _each in (_long, *_rest):
        LONG_FORMS[_each] = LONG_FORMS.get(_each, frozenset()) | {_long}
