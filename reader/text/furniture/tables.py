# SPDX-License-Identifier: MIT
"""Lines that belong to a page, not to an article, by language. All in small letters, without end punctuation.

`LINES` are whole lines, `STARTS` how longer ones begin, `TAILS` heads under which nothing of the article follows,
`SECTIONS` names under which papers print their pages, `PAPERS` words of which newspapers' names are made.
"""

LINES: dict[str, str] = {
    "en": """
    home | news | menu | search | skip to main content | skip to content | skip to navigation | jump to content
    skip navigation | skip nav | skip to main | skip to article | skip to text | jump to navigation
    back to top | top of page | back to index | return to index | back to home | back | next | previous
    next article | previous article | next story | previous story | print | print this page | print this article
    print article | printer friendly | printer-friendly version | printable version | email | e-mail | email this
    email this article | e-mail this article | email to a friend | send to a friend | e-mail to a friend | share
    email this story | e-mail this story | email this page | e-mail this page | email this news story to a friend
    e-mail this news story to a friend | email this story to a friend | e-mail this story to a friend
    email this article to a friend | e-mail this article to a friend | send this story to a friend
    send this article to a friend | email this page to a friend | e-mail this page to a friend | print this story
    print story | email story | e-mail story | email article | printer-friendly format | printer friendly version
    e-mail a friend | email a friend | discuss this story | discuss this article | most e-mailed | most emailed
    share this | share this article | share on facebook | share on twitter | tweet | like this | like us on facebook
    follow us | follow us on twitter | subscribe | subscribe now | sign in | sign up | log in | login | log out
    register | my account | advertisement | advertisements | advertising | sponsored content | sponsored links
    loading | close | open menu | toggle navigation | comments are closed | no comments | comments | leave a comment
    add a comment | post a comment | view comments | all rights reserved | terms of use | terms of service
    terms and conditions | privacy policy | privacy | cookie policy | about us | contact us | contact | site map
    for immediate release | for release | press release - for immediate release | news release
    sitemap | help | faq | archive | archives | rss | full text | text size | font size | text only | download pdf
    view as pdf | related links | external links | page tools
    """,
    "de": """
    startseite | menü | suche | zum inhalt springen | zum inhalt | zur navigation | navigation überspringen
    direkt zum inhalt | zum hauptinhalt | zum hauptinhalt springen | zur navigation springen
    zurück zur übersicht | zurück
    weiter | nach oben | seite drucken | drucken | artikel drucken | druckversion | versenden | artikel versenden
    teilen | artikel teilen | weiterempfehlen | folgen sie uns | anmelden | abmelden | registrieren | abonnieren
    newsletter | anzeige | werbung | impressum | datenschutz | datenschutzerklärung | agb | kontakt | über uns
    hilfe | alle rechte vorbehalten | kommentare sind geschlossen | kommentare | keine kommentare | zum seitenanfang
    zur sofortigen veröffentlichung | zur veröffentlichung frei | pressemitteilung - zur sofortigen veröffentlichung
    merken | schriftgröße | lesezeichen | hauptnavigation | kommentieren
    """,
    "fr": """
    accueil | menu | recherche | rechercher | aller au contenu | aller au contenu principal | retour
    aller à la navigation | aller au menu | aller au texte | passer la navigation | sauter la navigation
    retour en haut | haut de page | imprimer | imprimer cet article | version imprimable | envoyer
    envoyer à un ami | partager | partager cet article | suivez-nous | s'abonner | abonnez-vous | se connecter
    connexion | inscription | publicité | mentions légales | données personnelles | contact | contactez-nous
    plan du site | qui sommes-nous | tous droits réservés | commentaires | les commentaires sont fermés
    pour diffusion immédiate | pour publication immédiate
    aucun commentaire | réagir | sommaire | article précédent | article suivant | taille du texte
    """,
    "ru": """
    главная | на главную | меню | поиск | перейти к содержанию | перейти к содержимому
    перейти к основному содержанию | пропустить навигацию | перейти к навигации | назад | вперёд | вперед | наверх
    версия для печати | распечатать | печать | отправить другу | поделиться | подписаться | подписка | войти | вход
    регистрация | реклама | все права защищены | контакты | о нас | о проекте | карта сайта | комментарии
    для немедленной публикации | для немедленного распространения | комментарии закрыты | нет комментариев
    оставить комментарий | обсудить на форуме | содержание номера | архив
    архив номеров
    """,
    "es": """
    saltar al contenido | ir al contenido | ir al contenido principal | pasar al contenido principal | saltar navegación
    para publicación inmediata | para difusión inmediata
    saltar la navegación | ir a la navegación | volver arriba | versión para imprimir | enviar a un amigo
    """,
    "it": """
    vai al contenuto | vai al contenuto principale | salta al contenuto | salta la navigazione | salta navigazione
    per diffusione immediata | per pubblicazione immediata
    vai alla navigazione | torna su | versione stampabile | invia a un amico
    """,
}

STARTS: dict[str, str] = {
    "en": """
    get the latest updates | get the latest news | get breaking news | sign up for our | sign up to our
    subscribe to our | support our independent | support independent journalism | support our journalism
    share this | follow us on | like us on | join us on | filed under | posted in | tagged with | tagged: | tags:
    printed from http | printed from www | print version of | this article was printed | retrieved from http
    retrieved from " | source url | permalink | last updated | last update | last modified | page last updated
    page last modified | this page was last | advertisement - | article continues below | story continues below
    continue reading | read more: | click here to | click here for | skip to | copyright © | copyright (c)
    copyright 0 | (c) 0 | all rights reserved | © | this site uses | this website uses | we use cookies
    by using this site | enable javascript | please enable javascript | your browser does | your browser is
    comments are closed | view all posts | view all articles | there are no comments | for more information visit
    read also: | see also: | also read: | download our app
    """,
    "de": """
    diese website verwendet | diese seite verwendet | wir verwenden cookies | folgen sie uns auf | abonnieren sie
    melden sie sich | zuletzt geändert | zuletzt aktualisiert | letzte änderung | stand: | artikel drucken
    quelle: http | alle rechte vorbehalten | weiterlesen | lesen sie auch: | lesen sie hier: | mehr lesen:
    schlagwörter: | kategorie: | kategorien: | veröffentlicht in: | zurück zur startseite
    bitte aktivieren sie javascript
    """,
    "fr": """
    ce site utilise | nous utilisons des cookies | suivez-nous sur | abonnez-vous à | inscrivez-vous à
    mis à jour le | mise à jour : | dernière mise à jour | lire aussi : | lire la suite | à lire aussi :
    voir aussi : | classé dans | mots-clés : | tous droits réservés | tous droits de reproduction
    réagissez à cet article | retour à l'accueil
    """,
    "ru": """
    подпишитесь на | подписывайтесь на | читайте также: | читайте нас | читать далее | обновлено:
    последнее обновление | все права защищены | рубрика: | рубрики: | теги: | метки: | адрес страницы
    постоянный адрес | вернуться на главную | смотрите также: | при использовании материалов ссылка
    перепечатка материалов | перепечатка запрещена
    """,
}

TAILS: dict[str, str] = {
    "en": """
    related articles | related stories | related posts | related news | related | most read | most popular
    most viewed | most emailed | most commented | leave a reply | leave a comment | recent posts | latest news
    latest stories | more from this section | more in this section | more stories | more news | more on this story
    you may also like | you might also like | recommended for you | recommended | read also | see also
    recent comments | trending now
    """,
    "de": """
    ähnliche beiträge | ähnliche artikel | mehr zum thema | das könnte sie auch interessieren | neueste beiträge
    am meisten gelesen | meistgelesen | meistgelesene artikel | schreibe einen kommentar
    schreiben sie einen kommentar | neueste kommentare | weitere artikel | weitere meldungen | verwandte artikel
    lesen sie auch | auch interessant
    """,
    "fr": """
    articles liés | sur le même sujet | dans la même rubrique | les plus lus | à lire aussi | lire aussi
    articles similaires | laisser un commentaire | laisser une réponse | articles récents | vous aimerez aussi
    derniers articles
    """,
    "ru": """
    читайте также | похожие статьи | похожие материалы | материалы по теме | по теме | другие новости
    самое читаемое | популярное | последние новости | добавить комментарий | другие материалы номера
    смотрите также
    """,
}

SECTIONS: dict[str, str] = {
    "en": """
    news | national news | world news | local news | world | national | business | sports | sport | opinion
    editorial | editorials | letters | letters to the editor | features | arts | culture | arts and culture | city
    metro | politics | international | foreign | economy | finance | science | obituaries | travel | life
    lifestyle | front page | news in brief | in brief | briefs | comment | analysis | commentary | op-ed | markets
    money
    """,
    "de": """
    politik | inland | ausland | wirtschaft | feuilleton | sport | lokales | kultur | vermischtes | meinung
    leserbriefe | wissenschaft | gesellschaft | panorama | aus aller welt | kommentar | leitartikel | nachrichten
    finanzen | reise
    """,
    "fr": """
    politique | monde | international | économie | société | culture | sports | opinions | éditorial | faits divers
    france | à la une | sciences | débats | courrier des lecteurs | nécrologie | enquête
    """,
    "ru": """
    политика | экономика | общество | в мире | культура | спорт | происшествия | новости | мнения | наука
    первая полоса | за рубежом | письма | хроника | события
    """,
    "es": """
    deportes | política | economía | cultura | sociedad | sucesos | opinión | internacional | nacional
    cartas al director | tribuna | espectáculos | última hora | editorial
    """,
    "it": """
    cronaca | esteri | interni | economia | cultura | spettacoli | politica | opinioni | lettere al direttore | sport
    prima pagina | commenti | cronache
    """,
}

PAPERS: dict[str, str] = {
    "en": """
    times | news | courier | herald | post | gazette | tribune | journal | chronicle | observer | guardian | mail | star
    sun | telegraph | express | mirror | record | press | standard | independent | examiner | globe | daily | weekly
    advertiser | argus | bulletin | echo | dispatch | inquirer | monitor | sentinel | register | review | leader
    mercury | intelligencer | ledger | clarion | gazetteer
    """,
    "de": """
    zeitung | tageszeitung | blatt | tageblatt | tagblatt | abendblatt | morgenpost | abendzeitung | rundschau
    anzeiger | nachrichten | bote | kurier | merkur | presse | stimme | welt | wochenblatt | volksblatt | allgemeine
    volkszeitung | landeszeitung | generalanzeiger | landbote | wochenzeitung | morgenblatt | kreisblatt | volksstimme
    """,
    "fr": """
    monde | figaro | gazette | courrier | dépêche | journal | humanité | libération | parisien | nouvelles | quotidien
    """,
    "ru": """
    правда | известия | газета | вестник | новости | труд | время | вечерняя | коммерсантъ | ведомости | листок
    вѣстникъ | вѣдомости | извѣстія | листокъ
    """,
    "es": """
    diario | heraldo | gaceta | noticiero | semanario | periódico
    """,
    "it": """
    corriere | gazzetta | giornale | messaggero | gazzettino | quotidiano
    """,
}
