# SPDX-License-Identifier: MIT
"""Words and names with accents that newspapers print, by the language they come from.

In the case in which they are usually written. Plurals in -s are formed from words in small letters.
"""

FRENCH = """
à abbé agrément allée allié ancêtre apéritif aperçu appliqué après arête arrêt attaché attachée béarnaise béchamel
béton bête blasé brûlé brûlée cabaré café cafetière canapé château châteaux châtelaine châtelain chargé cliché
clichéd cloisonné comédie comédienne communauté communiqué confrère congé consommé conférence cortège coupé crèche
crème crêpe critère croûton curaçao curé décalage déclassé décolletage décolleté décor dégagé déjà délégué démarche
démodé dénouement dépôt député déshabillé détente détenu détour diplômé discothèque divorcé divorcée début débutante
débris débâcle éclair éclat école économie éditeur élan élite émigré émigrée éminence entrée entrepôt épée époque
équipe étagère étude événement évolué exposé fâché façade façon faïence fête fiancé fiancée flambé flambée flâneur
fondué forêt français française frappé frère fricassée garçon gâteau gâteaux génie glacé goût gruyère habitué
hôpital hôtel hôtelier idée impérial ingénue jeté journée lamé leçon levée liberté égalité fraternité lycée macramé
maître mâché mâche manège manqué matériel matinée mélange mêlée ménage ménagerie mère mésalliance météo métier métis
métro mémoire moiré naïf naïve naïvely naïveté né née négligé négociant noël nouveauté œuvre outré papier-mâché
passé pâté pâtisserie pavé père pièce piqué plébiscite plissé précis préfecture préfet première procédé procès
protégé protégée provençal provençale purée québécois raisonné réchauffé réclame recherché reçu référendum régie
régime relevé répertoire repêchage repoussé réseau résistance résumé retroussé réunion rêve risqué rôle rosé roué
sauté sautéed séance sécurité séjour siècle société soigné soirée soufflé soupçon sûreté télé télévision tête
tête-à-tête thé théâtre touché trésor variété vérité vis-à-vis voilà bric-à-brac à-propos crémant entrecôte
pâtissier rôtisserie
"""

SPANISH = """
adiós año años baño cabaña campaña cañada cañón canción compañero compañera corazón doña dueño educación España
español española fútbol guaraní habañera jalapeño Japón maíz mañana médico montaña más nación niña niño olé pequeño
peña peón peñón piñata piña plátano político público república revolución rincón señor señora señores señorita
también tío vicuña viñedo
"""

GERMAN = """
Anschluß Ausländer bürgermeister Bürgermeister Bürger Bürgerschaft doppelgänger Frühling führer Führer für gemütlich
gemütlichkeit Gemütlichkeit Gewürztraminer Glühwein glühwein Hauptstraße jäger Jäger jägermeister Krankenhäuser
kümmel Länder länder Ländern Mädchen Männer müsli Müsli natürlich Präsident Rösti rösti schön Straße Strafprozeß Tür
über übermensch Übermensch Völkischer Weißbier weißwurst Weißwurst Wörterbuch
"""

OTHER = """
ångström smörgåsbord smørrebrød skål São João Conceição açaí maté piñon ćevapčići börek döner köfte gözleme
"""

PLACES = """
Asunción Bogotá Medellín Brasília Cancún Cádiz Córdoba Culiacán Málaga Mérida Mazatlán Michoacán Potosí Querétaro
Río México Panamá Perú Canadá Tucumán Valparaíso Yucatán Zürich München Münchner Köln Düsseldorf Nürnberg Tübingen
Göttingen Lübeck Saarbrücken Würzburg Osnabrück Münster Thüringen Württemberg Baden-Württemberg Österreich
Graubünden Genève Neuchâtel Orléans Nîmes Besançon Béziers Angoulême Alençon Réunion Rhône Saône Isère Ardèche
Finistère Corrèze Évry Québec Montréal Trois-Rivières Ménilmontant Champs-Élysées Élysée Élysées Liège Malmö
Göteborg Örebro Västerås Umeå Luleå Norrköping Jönköping Linköping Tromsø Århus Ålborg København Reykjavík Győr Pécs
Łódź Kraków Gdańsk Poznań Wrocław Białystok Toruń Košice Plzeň Brčko Bihać Goražde Višegrad Šid Niš Čačak Peć
Đakovica Iași Timișoara Brașov Galați Constanța Maceió Goiás Paraná Pará Ceará Maranhão Piauí Amapá Rondônia Uíge
Bénin Côte-d'Ivoire Côte Curaçao Provençal Bâle
"""

NAMES = """
André Andrés Angélique Aimé Adélaïde Aurélie Béatrice Bénédicte Bérénice Cécile Célestin Céline Chloé Clémence
Clément Désiré Désirée Édouard Élisabeth Élise Émile Émilie Éric Étienne Eugène Félicité Félix Fénelon François
Françoise Frédéric Gaël Geneviève Gérald Gérard Grégoire Hélène Hervé Honoré Irène Jérôme Joël José Josée Léa Léon
Léonie Léopold Maël Mélanie Michèle Mylène Noémie Noël Pénélope Raphaël Régine Régis Rémi Rémy Renée René Solène
Stéphane Stéphanie Sébastien Sévérine Théo Théodore Thérèse Valérie Valéry Véronique Zoé Agnès Anaïs Álvaro Ángel
Ángela Bárbara Beltrán César Cristóbal Damián Efraín Fabián Fermín Germán Gastón Héctor Inés Iván Jesús Joaquín
Julián Lucía Martín María Matías Mónica Nicolás Óscar Raúl Ramón Rubén Sofía Sebastián Simón Tomás Ulíses Verónica
Víctor Álvarez Benítez Cárdenas Castañeda Chávez Díaz Domínguez Fernández García Gómez González Guzmán Gutiérrez
Hernández Ibáñez Jiménez López Márquez Martínez Menéndez Muñoz Méndez Núñez Ordóñez Páez Peña Pérez Quiñones Ramírez
Ríos Rodríguez Ruíz Sánchez Suárez Valdés Vásquez Vázquez Velázquez Yáñez Zúñiga Perón Cuéllar Calderón Garcés Debré
Bérégovoy Juppé Chevènement Léotard Védrine Lévy Molière Chrétien Lévesque Böll Brüning Dürer Döblin Dönitz Fröbe
Göring Göbel Höchst Jürgen Jörg Günter Günther Käthe Köhler König Krüger Kühn Löwenthal Lüders Möller Müller Rühe
Rühl Schäfer Schäuble Schönberg Schröder Schüssel Schütz Süssmuth Töpfer Völler Wörner Björn Bjørn Göran Håkan
Jørgen Kåre Mårten Pär Söderström Åsa Øyvind Gödel Erdős György János József Károly László Márta Mária Miklós Németh
Zoltán Wałęsa Bolesław Stanisław Władysław Mirosław Michał Dubček Václav Jiří Klára Mečiar Milošević Karadžić Mladić
Tuđman Izetbegović Silajdžić Kučan Janša Plavšić Koštunica Đinđić Avramović Ceaușescu Băsescu Göncz Orbán Gül
Erdoğan Özal Çiller İnönü Ağca Öcalan Türk Atatürk Brontë Citroën Moët Nestlé Hermès Lancôme Rhône-Poulenc Crédit
Société Générale Télécom Électricité Médecins Libération L'Humanité Süddeutsche Fürst Führung
"""

WORDS_WITHOUT_IT = frozenset(
    {"abb", "attach", "cur", "jet", "lam", "mat", "ol", "pass", "pat", "pav", "prot", "roll", "saut", "touch"}
)
"""What is left of some of them without the last letter is a word or a name too: after it a question may end."""
