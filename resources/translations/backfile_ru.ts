<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backfile</source>
        <translation>О программе Backfile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Копировать версии</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Показать папку данных</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reads a folder of newspaper articles: by date, in full, with quotations marked, offline.</source>
        <translation>Читает папку с газетными статьями: по датам, целиком, с отмеченными цитатами, без сети.</translation>
    </message>
    <message>
        <source>It never writes to your archive, and nothing leaves this computer.</source>
        <translation>Программа никогда не пишет в ваш архив, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, Whoosh, lxml, trafilatura and chardet; set in Source Serif and Inter; icons by Lucide. Thanks to all who wrote them.</source>
        <translation>Сделано на Qt и PySide6, Whoosh, lxml, trafilatura и chardet; шрифты Source Serif и Inter; значки Lucide. Спасибо всем их авторам.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it, pass it on. It comes without warranty.</source>
        <translation>Свободная программа по лицензии MIT: пользуйтесь, меняйте, передавайте дальше. Без гарантий.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Части программы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>The text of this licence is at https://spdx.org/licenses/</source>
        <translation>Текст этой лицензии: https://spdx.org/licenses/</translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation>Данные: {folder}</translation>
    </message>
</context>
<context>
    <name>ArchiveOpener</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Открыть папку со статьями</translation>
    </message>
    <message>
        <source>{name} has other files than the archive that you are looking for.</source>
        <translation>В {name} не те файлы, что в архиве, который вы ищете.</translation>
    </message>
    <message>
        <source>So it was opened as an archive of its own.</source>
        <translation>Поэтому папка открыта как отдельный архив.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Открыть другую…</translation>
    </message>
    <message>
        <source>Only {name} was opened:</source>
        <translation>Открыта только папка {name}:</translation>
    </message>
    <message>
        <source>a window shows one archive at a time. Open the others from the Archive menu.</source>
        <translation>окно показывает один архив. Остальные откройте через меню «Архив».</translation>
    </message>
    <message>
        <source>Everything is set as it was at first.</source>
        <translation>Все настройки такие, как вначале.</translation>
    </message>
    <message>
        <source>This is the sample archive:</source>
        <translation>Это архив-пример:</translation>
    </message>
    <message>
        <source>an imagined newspaper, 1987 to 2004. Drop a folder of your own on this window.</source>
        <translation>вымышленная газета, 1987–2004. Перетащите на это окно свою папку.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>{name} was known before at {place}.</source>
        <translation>Архив {name} раньше был известен по адресу {place}.</translation>
    </message>
    <message>
        <source>Most of its files are the same, so it was taken for the same archive: your own work on it is here.</source>
        <translation>Большинство файлов те же, поэтому архив считается тем же самым: ваша работа с ним сохранена.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Не подключено.</translation>
    </message>
    <message>
        <source>{name} is not there now.</source>
        <translation>{name} сейчас недоступен.</translation>
    </message>
    <message>
        <source>What was read of it can be read and searched.</source>
        <translation>Прочитанное можно читать, и в нём можно искать.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Указать место…</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Архив не открыт.</translation>
    </message>
    <message>
        <source>Open a folder of articles, or drop one on this window.</source>
        <translation>Откройте папку со статьями или перетащите её на это окно.</translation>
    </message>
    <message>
        <source>Nothing is read anew before you have said which archive it is.</source>
        <translation>Ничего не читается заново, пока вы не скажете, какой это архив.</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Это другой архив</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Это тот же архив</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Перечитать</translation>
    </message>
</context>
<context>
    <name>ArchiveReport</name>
    <message>
        <source>How well it is dated</source>
        <translation>Насколько надёжны даты</translation>
    </message>
    <message>
        <source>every number opens its list</source>
        <translation>каждое число открывает свой список</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Что есть в архиве</translation>
    </message>
    <message>
        <source>What the archive says of itself</source>
        <translation>Что архив говорит о себе</translation>
    </message>
    <message>
        <source>each square a week</source>
        <translation>одна клетка — неделя</translation>
    </message>
    <message>
        <source>each square a month</source>
        <translation>одна клетка — месяц</translation>
    </message>
    <message>
        <source>Read as articles</source>
        <translation>Прочитано как статьи</translation>
    </message>
    <message>
        <source>Read as articles, with something to look at</source>
        <translation>Прочитано как статьи, но есть на что взглянуть</translation>
    </message>
    <message>
        <source>Not read: a search can’t see them</source>
        <translation>Не прочитано: поиск их не видит</translation>
    </message>
    <message>
        <source>Accents lost (attach? → attaché)</source>
        <translation>Потерянные диакритические знаки (attach? → attaché)</translation>
    </message>
    <message>
        <source>Quotations never closed, or never opened</source>
        <translation>Незакрытые или неоткрытые цитаты</translation>
    </message>
    <message>
        <source>Quotation marks lost (?yes? → “yes”)</source>
        <translation>Потерянные кавычки (?да? → «да»)</translation>
    </message>
    <message>
        <source>Read in a wrong encoding (Ã© → é)</source>
        <translation>Прочитано в неверной кодировке (Ã© → é)</translation>
    </message>
    <message>
        <source>Codes in place of signs (&amp;amp; → &amp;)</source>
        <translation>Коды вместо знаков (&amp;amp; → &amp;)</translation>
    </message>
    <message>
        <source>Quotation marks for apostrophes (don&quot;t → don’t)</source>
        <translation>Кавычки вместо апострофов (don&quot;t → don’t)</translation>
    </message>
    <message>
        <source>Signs that can’t be seen</source>
        <translation>Невидимые знаки</translation>
    </message>
    <message>
        <source>Menus, notices, related articles</source>
        <translation>Меню, объявления, похожие статьи</translation>
    </message>
    <message>
        <source>Lines that repeat from page to page</source>
        <translation>Строки, повторяющиеся на страницах</translation>
    </message>
    <message>
        <source>Stamps, such as “Last updated”</source>
        <translation>Отметки вроде «Обновлено»</translation>
    </message>
    <message>
        <source>Frames of web pages</source>
        <translation>Оформление веб-страниц</translation>
    </message>
    <message>
        <source>All articles held more than once</source>
        <translation>Все статьи, имеющиеся не один раз</translation>
    </message>
    <message>
        <source>Wire copies: versions that differ</source>
        <translation>Перепечатки агентств: разные редакции</translation>
    </message>
    <message>
        <source>Exact duplicates: the same to the word</source>
        <translation>Точные повторы: совпадают слово в слово</translation>
    </message>
    <message>
        <source>groups open side by side</source>
        <translation>группы открываются рядом</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>По формату</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языку</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>«{line}»</translation>
    </message>
    <message>
        <source>Lines taken off most often</source>
        <translation>Чаще всего снятые строки</translation>
    </message>
    <message>
        <source>{articles} have {day} in the names of their files.</source>
        <translation>{articles}: {day} в имени файла.</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles}; {files}</translation>
    </message>
    <message>
        <source>still being read: these are the figures so far</source>
        <translation>чтение продолжается: это промежуточные числа</translation>
    </message>
    <message>
        <source>nothing was written to it</source>
        <translation>в него ничего не записано</translation>
    </message>
    <message>
        <source>read on {day} in {time}</source>
        <translation>прочитан {day}, чтение заняло {time}</translation>
    </message>
    <message>
        <source>looked through again on {day}</source>
        <translation>ещё раз просмотрен {day}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>меньше секунды</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>надёжно</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{certainty} {number}</source>
        <translation>{certainty} {number}</translation>
    </message>
    <message>
        <source>{articles} name {day} as the day of their last update.</source>
        <translation>{articles}: день последнего обновления {day}.</translation>
    </message>
    <message>
        <source>Part of another: page images, pictures of saved pages, notes</source>
        <translation>Часть другого: изображения страниц, картинки сохранённых страниц, заметки</translation>
    </message>
    <message>
        <source>Page images without text: a search can’t see them</source>
        <translation>Изображения страниц без текста: поиск их не видит</translation>
    </message>
    <message>
        <source>Words torn at a line’s end (har-bour → harbour)</source>
        <translation>Слова, разорванные на конце строки (га-вань → гавань)</translation>
    </message>
    <message>
        <source>Words that a machine misread (tbe → the)</source>
        <translation>Слова, неверно прочитанные машиной (tbe → the)</translation>
    </message>
    <message>
        <source>Joined letters and long s (ﬁ → fi)</source>
        <translation>Слитные буквы и длинная s (ﬁ → fi)</translation>
    </message>
    <message>
        <source>{articles} name {day} as the day of their last change.</source>
        <translation>{articles}: день последнего изменения {day}.</translation>
    </message>
    <message>
        <source>{articles} name {day} as their date.</source>
        <translation>{articles}: дата {day}.</translation>
    </message>
    <message>
        <source>Date the undated…</source>
        <translation>Датировать статьи без даты…</translation>
    </message>
    <message>
        <source>Look for what would date the most at once</source>
        <translation>Искать, что датировало бы больше всего сразу</translation>
    </message>
    <message>
        <source>Such a stamp of the whole collection only tells that they are no later.</source>
        <translation>Такая отметка всего собрания говорит лишь, что они не позже.</translation>
    </message>
    <message>
        <source>{unit} · hatched: nothing found between two dated issues</source>
        <translation>{unit} · штриховка: ничего между двумя датированными номерами</translation>
    </message>
    <message>
        <source>{unit} · too little is dated to tell what is missing</source>
        <translation>{unit} · датировано слишком мало, чтобы судить о пропусках</translation>
    </message>
    <message>
        <source>{label}: {figure}</source>
        <translation>{label}: {figure}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Что не прочитано и почему</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>С прошлого раза</translation>
    </message>
    <message>
        <source>{day}: {now}, compared with {then}</source>
        <translation>{day}: {now}, по сравнению с {then}</translation>
    </message>
    <message>
        <source>{now}, compared with {then}</source>
        <translation>{now}, по сравнению с {then}</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Новые статьи</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Новые файлы</translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation>Изменённые файлы</translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation>Перемещённые файлы</translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation>Пропавшие файлы</translation>
    </message>
    <message>
        <source>Changed since they were read</source>
        <translation>Изменены после чтения</translation>
    </message>
    <message>
        <source>New since then</source>
        <translation>Новые с тех пор</translation>
    </message>
    <message>
        <source>Missing since then</source>
        <translation>Пропали с тех пор</translation>
    </message>
    <message>
        <source>Not as the list of checksums says</source>
        <translation>Не такие, как в списке контрольных сумм</translation>
    </message>
    <message>
        <source>In the list of checksums, but not there</source>
        <translation>Есть в списке контрольных сумм, но отсутствуют</translation>
    </message>
    <message>
        <source>There, but not in the list of checksums</source>
        <translation>Есть, но не указаны в списке контрольных сумм</translation>
    </message>
    <message>
        <source>Are the files as they were read?</source>
        <translation>Файлы такие же, как при чтении?</translation>
    </message>
    <message>
        <source>Not checked since this window was opened</source>
        <translation>Не проверялись с открытия этого окна</translation>
    </message>
    <message>
        <source>checked on {day} at {time}</source>
        <translation>проверено {day} в {time}</translation>
    </message>
    <message>
        <source>{manifest}: {found}</source>
        <translation>{manifest}: {found}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Every file is byte for byte as it was read.</source>
        <translation>Каждый файл байт в байт такой же, как при чтении.</translation>
    </message>
    <message>
        <source>Every file is as it was read, but not all are as a list of checksums says.</source>
        <translation>Каждый файл такой, каким был прочитан, но не все таковы, как говорит список контрольных сумм.</translation>
    </message>
    <message>
        <source>Not all is as it was. Nothing was changed by this program.</source>
        <translation>Не всё осталось прежним. Эта программа ничего не меняла.</translation>
    </message>
    <message>
        <source>Read every file again and compare it with what was read</source>
        <translation>Прочитать каждый файл ещё раз и сравнить с прочитанным</translation>
    </message>
    <message>
        <source>Check files now</source>
        <translation>Проверить файлы</translation>
    </message>
    <message>
        <source>Save a list of the files’ checksums, which sha256sum can check</source>
        <translation>Сохранить список контрольных сумм файлов, который может проверить sha256sum</translation>
    </message>
    <message>
        <source>Save checksums…</source>
        <translation>Сохранить суммы…</translation>
    </message>
    <message>
        <source>All in which something is offered, not applied</source>
        <translation>Все статьи, где что-то предложено, но не применено</translation>
    </message>
    <message>
        <source>Damage and repair</source>
        <translation>Повреждения и исправления</translation>
    </message>
    <message>
        <source>Page furniture taken off</source>
        <translation>Убранное оформление страниц</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статьи</translation>
    </message>
    <message>
        <source>Same story more than once</source>
        <translation>Одно сообщение несколько раз</translation>
    </message>
    <message>
        <source>What is in this archive</source>
        <translation>Что в этом архиве</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>How many, or what became of it</source>
        <translation>Сколько или что с этим стало</translation>
    </message>
    <message>
        <source>More on it</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Gaps in the run of dates</source>
        <translation>Пробелы в ряду дат</translation>
    </message>
    <message>
        <source>{days}: {length} without a dated issue; shows what may belong there</source>
        <translation>{days}: {length} без датированного номера; показывает, что может сюда относиться</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open it in this window</source>
        <translation>Открыть в этом окне</translation>
    </message>
    <message>
        <source>&amp;Show data folder</source>
        <translation>&amp;Показать папку данных</translation>
    </message>
    <message>
        <source>Show the folder in which what was read of it, and your work on it, are kept</source>
        <translation>Показать папку, где хранятся прочитанное и ваша работа</translation>
    </message>
    <message>
        <source>&amp;Copy my work…</source>
        <translation>&amp;Копировать мою работу…</translation>
    </message>
    <message>
        <source>Write your dates, notes and tags into a file of your choice</source>
        <translation>Записать ваши даты, заметки и метки в выбранный файл</translation>
    </message>
    <message>
        <source>&amp;Put a copy back…</source>
        <translation>&amp;Восстановить копию…</translation>
    </message>
    <message>
        <source>Take your work from such a file; what is there now is kept beside it</source>
        <translation>Взять вашу работу из такого файла; то, что есть сейчас, сохраняется рядом</translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation>Про&amp;читать заново</translation>
    </message>
    <message>
        <source>Read every file of it once more</source>
        <translation>Прочитать каждый файл ещё раз</translation>
    </message>
    <message>
        <source>Build the &amp;index anew</source>
        <translation>Построить &amp;индекс заново</translation>
    </message>
    <message>
        <source>Make the search ready once more from what was read</source>
        <translation>Подготовить поиск заново из прочитанного</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>&amp;Удалить прочитанное</translation>
    </message>
    <message>
        <source>Make room on the disk; your work stays, and it can be read again</source>
        <translation>Освободить место; ваша работа остаётся, архив можно прочитать снова</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Забыть…</translation>
    </message>
    <message>
        <source>Remove all that is known of it; its own files are not touched</source>
        <translation>Удалить всё, что о нём известно; сами файлы не затрагиваются</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ваша работа</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Занято места</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Прочитан</translation>
    </message>
    <message>
        <source>Not there now: {place}</source>
        <translation>Сейчас недоступен: {place}</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитан</translation>
    </message>
</context>
<context>
    <name>ArticleFlags</name>
    <message>
        <source>This is only a summary or the beginning of the article.</source>
        <translation>Это только краткое изложение или начало статьи.</translation>
    </message>
    <message>
        <source>This article is cut short.</source>
        <translation>Эта статья обрезана.</translation>
    </message>
    <message>
        <source>This article counts other articles than the rest of its export does.</source>
        <translation>Эта статья насчитывает иное число статей, чем остальная выгрузка.</translation>
    </message>
    <message>
        <source>Of this article there is a headline, but no text.</source>
        <translation>У этой статьи есть заголовок, но нет текста.</translation>
    </message>
    <message>
        <source>Some pages of this article are missing or can’t be read.</source>
        <translation>Некоторых страниц этой статьи нет, или их не удаётся прочитать.</translation>
    </message>
    <message>
        <source>This article does not begin with the lines that were taught.</source>
        <translation>Эта статья начинается не с тех строк, которые были указаны.</translation>
    </message>
    <message>
        <source>This is what stands on its pages and is part of no article.</source>
        <translation>Это то, что стоит на этих страницах и не входит ни в одну статью.</translation>
    </message>
    <message>
        <source>The headline was badly recognised.</source>
        <translation>Заголовок распознан плохо.</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Quotations in this article</source>
        <translation>Цитаты в этой статье</translation>
    </message>
    <message>
        <source>People in this article</source>
        <translation>Люди в этой статье</translation>
    </message>
    <message>
        <source>Repairs in this article</source>
        <translation>Исправления в этой статье</translation>
    </message>
    <message>
        <source>There is no picture of this article’s page.</source>
        <translation>Изображения страницы этой статьи нет.</translation>
    </message>
    <message>
        <source>The archive holds no copy of this article.</source>
        <translation>В архиве нет копии этой статьи.</translation>
    </message>
    <message>
        <source>The file has this text letter by letter as it is read.</source>
        <translation>В файле этот текст буква в букву такой, каким он читается.</translation>
    </message>
    <message>
        <source>The arrow keys move a caret</source>
        <translation>Стрелки двигают курсор</translation>
    </message>
    <message>
        <source>The arrow keys scroll the text</source>
        <translation>Стрелки прокручивают текст</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Ways to look at this article</source>
        <translation>Виды этой статьи</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>ArticlesDialog</name>
    <message>
        <source>Split out</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>In which articles is it somebody else than {name}? They get a card of their own.</source>
        <translation>В каких статьях это не {name}, а кто-то другой? Для них будет своя карточка.</translation>
    </message>
    <message>
        <source>Articles that name this person</source>
        <translation>Статьи, где назван этот человек</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>often with</source>
        <translation>часто вместе с</translation>
    </message>
</context>
<context>
    <name>BucketTable</name>
    <message>
        <source>Over time, as a table</source>
        <translation>Во времени, таблицей</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Nobody has this name any more.</source>
        <translation>Этого имени больше ни у кого нет.</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Открыть статью</translation>
    </message>
    <message>
        <source>&amp;Copy with its citation</source>
        <translation>&amp;Копировать со ссылкой</translation>
    </message>
    <message>
        <source>In this article it is &amp;somebody else</source>
        <translation>В этой статье это &amp;кто-то другой</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>It is a person</source>
        <translation>Это человек</translation>
    </message>
    <message>
        <source>Show the articles that name this person</source>
        <translation>Показать статьи, где назван этот человек</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct what is said of this person</source>
        <translation>Исправить то, что сказано об этом человеке</translation>
    </message>
    <message>
        <source>{counts}. Described alike, but not known to be one person.</source>
        <translation>{counts}. Описаны одинаково, но неизвестно, один ли это человек.</translation>
    </message>
    <message>
        <source>all {number} roles</source>
        <translation>все роли: {number}</translation>
    </message>
    <message>
        <source>“{name}” is somebody else</source>
        <translation>«{name}» — это кто-то другой</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>copy all with citations</source>
        <translation>копировать все со ссылками</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Order of the quotations</source>
        <translation>Порядок цитат</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>{quotations}, only {days}</source>
        <translation>{quotations}, только {days}</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>все дни</translation>
    </message>
    <message>
        <source>Nothing that was said is known to be theirs.</source>
        <translation>Неизвестно ничего, что было бы сказано ими.</translation>
    </message>
</context>
<context>
    <name>CertaintyBar</name>
    <message>
        <source>How well the archive is dated</source>
        <translation>Насколько надёжно датирован архив</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrows read the chart, Shift and arrows mark a range, Enter narrows the search to it.</source>
        <translation>Стрелки читают диаграмму, Shift со стрелками отмечает период, Enter сужает поиск до него.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>{range} marked. {words}</source>
        <translation>Отмечено: {range}. {words}</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Сохранить как S&amp;VG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Сохранить как &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>Save the &amp;figures…</source>
        <translation>Сохранить &amp;числа…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <source>{archive} over time.{ending}</source>
        <translation>{archive} во времени.{ending}</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Изображение скопировано.</translation>
    </message>
    <message>
        <source>The chart was saved: {file}</source>
        <translation>Диаграмма сохранена: {file}</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Вхождения</translation>
    </message>
    <message>
        <source>Numbers or shares</source>
        <translation>Числа или доли</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>per 1,000 articles</source>
        <translation>на 1000 статей</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>Шаг времени</translation>
    </message>
    <message>
        <source>steps that fit</source>
        <translation>подходящий шаг</translation>
    </message>
    <message>
        <source>Compare with another search</source>
        <translation>Сравнить с другим запросом</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Показать числа таблицей</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation>Сохранить диаграмму изображением или её числа таблицей</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Закрыть диаграмму</translation>
    </message>
    <message>
        <source>Close (Ctrl+T)</source>
        <translation>Закрыть (Ctrl+T)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>{number} at most</source>
        <translation>не больше {number}</translation>
    </message>
</context>
<context>
    <name>CiteDesk</name>
    <message>
        <source>Go to a quotation, an occurrence or an article first.</source>
        <translation>Сначала перейдите к цитате, вхождению или статье.</translation>
    </message>
    <message>
        <source>Go to an article first, or select some in the list.</source>
        <translation>Сначала перейдите к статье или выберите несколько в списке.</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy for a program</source>
        <translation>Копировать для программы</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation>Добавить стиль…</translation>
    </message>
    <message>
        <source>Remove the style</source>
        <translation>Удалить стиль</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CitingCounting</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln ссылка скопирована</numerusform>
            <numerusform>%Ln ссылки скопированы</numerusform>
            <numerusform>%Ln ссылок скопировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) to cite</source>
        <translation>
            <numerusform>Ссылка на %Ln статью</numerusform>
            <numerusform>Ссылки на %Ln статьи</numerusform>
            <numerusform>Ссылки на %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Heads of the columns</source>
        <translation>Заголовки столбцов</translation>
    </message>
    <message>
        <source>Click to sort by this; with Shift to sort by it as well</source>
        <translation>Щелчок — упорядочить по этому; с Shift — ещё и по этому</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Original and reading text, side by side</source>
        <translation>Оригинал и текст для чтения рядом</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>Как читается</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Where you two disagree</source>
        <translation>В чём вы расходитесь</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>What was done later holds, for both of you once you have exchanged files; nothing is lost of the other. Where it is wrong, do it anew: yours is the later one then.</source>
        <translation>Действует то, что сделано позже, — для обоих, как только вы обменяетесь файлами; остальное не пропадает. Где это неверно, сделайте заново: тогда позже будет ваше.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Что действует</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Citations are written as Chicago’s notes until you choose another style.</source>
        <translation>Пока вы не выберете другой стиль, ссылки пишутся как сноски Чикаго.</translation>
    </message>
    <message>
        <source>{copied}, the first ones. No more can be copied at once: Ctrl+E takes all of them along.</source>
        <translation>{copied}, первые из них. Больше сразу не скопировать: Ctrl+E возьмёт все.</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>Copies of this article</source>
        <translation>Копии этой статьи</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Сравнить рядом</translation>
    </message>
    <message>
        <source>Show this article and the chosen copy next to each other (Alt+B)</source>
        <translation>Показать эту статью и выбранную копию рядом (Alt+B)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>CopyCompareView</name>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Two copies, side by side</source>
        <translation>Две копии рядом</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>Обе совпадают слово в слово.</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>The list, the text and searches use yours. The file stays as it is.</source>
        <translation>Список, текст и поиск используют ваш вариант. Файл не меняется.</translation>
    </message>
    <message>
        <source>Correct the headline</source>
        <translation>Исправить заголовок</translation>
    </message>
    <message>
        <source>Who wrote the article, without “by”; empty if nobody is named. The file stays as it is.</source>
        <translation>Кто написал статью; пусто, если никто не назван. Файл не меняется.</translation>
    </message>
    <message>
        <source>Correct the byline</source>
        <translation>Исправить имя автора</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Отменено: {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Выполнено снова: {step}.</translation>
    </message>
    <message>
        <source>A word or a few, with commas between tags, to find together what belongs together.</source>
        <translation>Одно слово или несколько; метки разделяются запятыми. По ним находится вместе то, что связано.</translation>
    </message>
    <message>
        <source>Tag {tag} taken off.</source>
        <translation>Метка {tag} снята.</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>As the file has it</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Пока нечего сохранять.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln копия</numerusform>
            <numerusform>%Ln копии</numerusform>
            <numerusform>%Ln копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: at most %Ln word(s) apart)</source>
        <comment>parts of a search</comment>
        <translation>
            <numerusform>({parts}: не дальше %Ln слова друг от друга)</numerusform>
            <numerusform>({parts}: не дальше %Ln слов друг от друга)</numerusform>
            <numerusform>({parts}: не дальше %Ln слов друг от друга)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({parts}: in this order, each at most %Ln word(s) behind the other)</source>
        <translation>
            <numerusform>({parts}: в этом порядке, каждое не дальше %Ln слова после предыдущего)</numerusform>
            <numerusform>({parts}: в этом порядке, каждое не дальше %Ln слов после предыдущего)</numerusform>
            <numerusform>({parts}: в этом порядке, каждое не дальше %Ln слов после предыдущего)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) folded</source>
        <comment>articles with the same text</comment>
        <translation>
            <numerusform>%Ln копия свёрнута</numerusform>
            <numerusform>%Ln копии свёрнуты</numerusform>
            <numerusform>%Ln копий свёрнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated less exactly</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln датирована менее точно</numerusform>
            <numerusform>%Ln датированы менее точно</numerusform>
            <numerusform>%Ln датировано менее точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named %Ln time(s)</source>
        <translation>
            <numerusform>назван %Ln раз</numerusform>
            <numerusform>назван %Ln раза</numerusform>
            <numerusform>назван %Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) on this page</source>
        <translation>
            <numerusform>%Ln совпадение на этой странице</numerusform>
            <numerusform>%Ln совпадения на этой странице</numerusform>
            <numerusform>%Ln совпадений на этой странице</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) selected</source>
        <translation>
            <numerusform>выбрана %Ln статья</numerusform>
            <numerusform>выбраны %Ln статьи</numerusform>
            <numerusform>выбрано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <comment>said of articles</comment>
        <translation>
            <numerusform>Показать %Ln новую</numerusform>
            <numerusform>Показать %Ln новые</numerusform>
            <numerusform>Показать %Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated left aside</source>
        <translation>
            <numerusform>%Ln без даты не показана</numerusform>
            <numerusform>%Ln без даты не показаны</numerusform>
            <numerusform>%Ln без даты не показано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more known less exactly</source>
        <translation>
            <numerusform>ещё %Ln с менее точной датой</numerusform>
            <numerusform>ещё %Ln с менее точной датой</numerusform>
            <numerusform>ещё %Ln с менее точной датой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a date for %Ln article(s)</source>
        <translation>
            <numerusform>Задать дату для %Ln статьи</numerusform>
            <numerusform>Задать дату для %Ln статей</numerusform>
            <numerusform>Задать дату для %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a certain date already</source>
        <translation>
            <numerusform>У %Ln из них уже есть надёжная дата.</numerusform>
            <numerusform>У %Ln из них уже есть надёжная дата.</numerusform>
            <numerusform>У %Ln из них уже есть надёжная дата.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a date that you set before: it will be replaced</source>
        <translation>
            <numerusform>У %Ln из них есть дата, заданная вами раньше: она будет заменена.</numerusform>
            <numerusform>У %Ln из них есть дата, заданная вами раньше: она будет заменена.</numerusform>
            <numerusform>У %Ln из них есть дата, заданная вами раньше: она будет заменена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a sure date. Each line gathers those that one decision would date.</source>
        <translation>
            <numerusform>%Ln статья без надёжной даты. В каждой строке собраны те, что датировало бы одно решение.</numerusform>
            <numerusform>%Ln статьи без надёжной даты. В каждой строке собраны те, что датировало бы одно решение.</numerusform>
            <numerusform>%Ln статей без надёжной даты. В каждой строке собраны те, что датировало бы одно решение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date set for %Ln article(s).</source>
        <translation>
            <numerusform>Дата задана для %Ln статьи.</numerusform>
            <numerusform>Дата задана для %Ln статей.</numerusform>
            <numerusform>Дата задана для %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your date was taken away from %Ln article(s).</source>
        <translation>
            <numerusform>Ваша дата снята с %Ln статьи.</numerusform>
            <numerusform>Ваша дата снята с %Ln статей.</numerusform>
            <numerusform>Ваша дата снята с %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) tagged.</source>
        <translation>
            <numerusform>Метка добавлена к %Ln статье.</numerusform>
            <numerusform>Метка добавлена к %Ln статьям.</numerusform>
            <numerusform>Метка добавлена к %Ln статьям.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln article(s)</source>
        <translation>
            <numerusform>Добавить метку к %Ln статье</numerusform>
            <numerusform>Добавить метку к %Ln статьям</numerusform>
            <numerusform>Добавить метку к %Ln статьям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <comment>for what is being typed</comment>
        <translation>
            <numerusform>%Ln подсказка</numerusform>
            <numerusform>%Ln подсказки</numerusform>
            <numerusform>%Ln подсказок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln метка</numerusform>
            <numerusform>%Ln метки</numerusform>
            <numerusform>%Ln меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) corrected</source>
        <translation>
            <numerusform>исправлена %Ln статья</numerusform>
            <numerusform>исправлены %Ln статьи</numerusform>
            <numerusform>исправлено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) corrected</source>
        <translation>
            <numerusform>исправлена %Ln цитата</numerusform>
            <numerusform>исправлены %Ln цитаты</numerusform>
            <numerusform>исправлено %Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on people</source>
        <translation>
            <numerusform>%Ln решение о лицах</numerusform>
            <numerusform>%Ln решения о лицах</numerusform>
            <numerusform>%Ln решений о лицах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln отличие</numerusform>
            <numerusform>%Ln отличия</numerusform>
            <numerusform>%Ln отличий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байта</numerusform>
            <numerusform>%Ln байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln без даты</numerusform>
            <numerusform>%Ln без даты</numerusform>
            <numerusform>%Ln без даты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>your own date</source>
        <translation>ваша дата</translation>
    </message>
    <message>
        <source>its own date field</source>
        <translation>поле даты</translation>
    </message>
    <message>
        <source>the record beside it</source>
        <translation>запись рядом</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>веб-адрес</translation>
    </message>
    <message>
        <source>the page’s metadata</source>
        <translation>метаданные страницы</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>поля в начале файла</translation>
    </message>
    <message>
        <source>the printed date</source>
        <translation>напечатанная дата</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>строка места и даты</translation>
    </message>
    <message>
        <source>the issues around it</source>
        <translation>соседних выпусков</translation>
    </message>
    <message>
        <source>the files around it</source>
        <translation>соседних файлов</translation>
    </message>
    <message>
        <source>the weekdays named</source>
        <translation>названные дни недели</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>the file name</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Откуда эта дата?</translation>
    </message>
    <message>
        <source>Date: {date}. Why this date?</source>
        <translation>Дата: {date}. Откуда она?</translation>
    </message>
    <message>
        <source>from {one} and {other}</source>
        <translation>источник: {one} и {other}</translation>
    </message>
    <message>
        <source>from {one}</source>
        <translation>источник: {one}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>certain</source>
        <translation>надёжно</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>month known</source>
        <translation>известен месяц</translation>
    </message>
    <message>
        <source>year known</source>
        <translation>известен год</translation>
    </message>
    <message>
        <source>span known</source>
        <translation>известен промежуток</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>День неизвестен</translation>
    </message>
    <message>
        <source>Month unknown</source>
        <translation>Месяц неизвестен</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Год неизвестен</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a day; Qt&apos;s letters</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the form of a day in little room; Qt&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the form of a day with its weekday; Qt&apos;s letters</comment>
        <translation>d MMMM yyyy, dddd</translation>
    </message>
    <message>
        <source>d dddd</source>
        <comment>the form of a day below its month; Qt&apos;s letters</comment>
        <translation>d, dddd</translation>
    </message>
    <message>
        <source>d ddd</source>
        <comment>the same with a short weekday</comment>
        <translation>d ddd</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>{known}, {unknown}</source>
        <translation>{known}, {unknown}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>not after {day}</source>
        <translation>не позже {day}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Undated, some no later than {day}</source>
        <translation>Без даты, часть до {day}</translation>
    </message>
    <message>
        <source>{certainty}, {known}</source>
        <translation>{certainty}, {known}</translation>
    </message>
    <message>
        <source>{certainty}, for now</source>
        <translation>{certainty} (пока)</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first of a month; Qt&apos;s letters, and others between apostrophes</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>undated, no later than {day}</source>
        <translation>без даты, не позже {day}</translation>
    </message>
    <message>
        <source>{day} or later</source>
        <translation>{day} или позже</translation>
    </message>
    <message>
        <source>{day} or earlier</source>
        <translation>{day} или раньше</translation>
    </message>
    <message>
        <source>{name}, {articles}</source>
        <translation>{name}, {articles}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>{line}, {state}</source>
        <translation>{line}, {state}</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Все даты</translation>
    </message>
    <message>
        <source>“{typed}” names a day that doesn’t exist.</source>
        <translation>«{typed}» называет несуществующий день.</translation>
    </message>
    <message>
        <source>“{typed}” can be {one} or {other}: type the name of the month.</source>
        <translation>«{typed}» может быть {one} или {other}: напишите месяц словом.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>примерно {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>возможно, {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>возможно, примерно {date}</translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation>не позже чем {date}</translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation>не раньше чем {date}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the form of a day without its year; Qt&apos;s letters</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>в пределах {first} — {last}</translation>
    </message>
    <message>
        <source>a day in the {decade}s</source>
        <translation>день в {decade}-х годах</translation>
    </message>
    <message>
        <source>a day between {first} and {last}</source>
        <translation>день в пределах {first} — {last}</translation>
    </message>
    <message>
        <source>{years}, in {month}</source>
        <translation>{years}, {month}</translation>
    </message>
    <message>
        <source>{years}, on {day}</source>
        <translation>{years}, {day}</translation>
    </message>
    <message>
        <source>a year that isn’t named</source>
        <translation>год не назван</translation>
    </message>
    <message>
        <source>{part}, without a year</source>
        <translation>{part}, без года</translation>
    </message>
    <message>
        <source>{name}: {articles}</source>
        <translation>{name}: {articles}</translation>
    </message>
    <message>
        <source>Nothing on {when}. The nearest is {nearest}.</source>
        <translation>На {when} ничего нет. Ближайшее: {nearest}.</translation>
    </message>
    <message>
        <source>Nothing in {when}. The nearest is {nearest}.</source>
        <translation>За {when} ничего нет. Ближайшее: {nearest}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Looking at the dates that they have now…</source>
        <translation>Просматриваются их нынешние даты…</translation>
    </message>
    <message>
        <source>Take my dates away</source>
        <translation>Снять мои даты</translation>
    </message>
    <message>
        <source>None of them has a certain date yet.</source>
        <translation>Ни у одной из них пока нет надёжной даты.</translation>
    </message>
</context>
<context>
    <name>DatesPane</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>ДАТЫ</translation>
    </message>
    <message>
        <source>Of their dates only the month or the year is known: they may be of the time chosen.</source>
        <translation>Известен только месяц или год: они могут относиться к выбранному времени.</translation>
    </message>
    <message>
        <source>One article stands for all that have the same text, and is counted once.</source>
        <translation>Одна статья представляет все с тем же текстом и считается один раз.</translation>
    </message>
    <message>
        <source>Show the undated articles of this search</source>
        <translation>Показать статьи без даты из этого поиска</translation>
    </message>
    <message>
        <source>Not counted here: {copies}</source>
        <translation>Здесь не учтено: {copies}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>theirs, the later one</source>
        <translation>сказанное другими: оно позднее</translation>
    </message>
    <message>
        <source>yours, the later one</source>
        <translation>ваше: оно позднее</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>один и тот же человек</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>не один и тот же человек</translation>
    </message>
    <message>
        <source>called as papers do</source>
        <translation>называется как в газетах</translation>
    </message>
    <message>
        <source>the date that was found</source>
        <translation>найденная дата</translation>
    </message>
    <message>
        <source>the headline of the file</source>
        <translation>заголовок из файла</translation>
    </message>
    <message>
        <source>the byline of the file</source>
        <translation>автор из файла</translation>
    </message>
    <message>
        <source>without the note</source>
        <translation>без заметки</translation>
    </message>
    <message>
        <source>as it was found</source>
        <translation>как было найдено</translation>
    </message>
    <message>
        <source>nothing taught of it</source>
        <translation>ничего не указано</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>в другом порядке</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>называется {name}</translation>
    </message>
    <message>
        <source>with {articles}</source>
        <translation>включая: {articles}</translation>
    </message>
    <message>
        <source>without {articles}</source>
        <translation>исключая: {articles}</translation>
    </message>
    <message>
        <source>searches for {query}</source>
        <translation>ищет {query}</translation>
    </message>
    <message>
        <source>no date can be known</source>
        <translation>дату установить нельзя</translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation>с меткой {tag}</translation>
    </message>
    <message>
        <source>not tagged {tag}</source>
        <translation>без метки {tag}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>без звёздочки</translation>
    </message>
    <message>
        <source>read as {words}</source>
        <translation>читается как {words}</translation>
    </message>
    <message>
        <source>taught otherwise</source>
        <translation>указано иначе</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>не человек</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>no identifier in {list}</source>
        <translation>нет идентификатора в {list}</translation>
    </message>
    <message>
        <source>somebody else in some articles</source>
        <translation>в некоторых статьях кто-то другой</translation>
    </message>
    <message>
        <source>the speaker that was found</source>
        <translation>найденный говорящий</translation>
    </message>
    <message>
        <source>the kind that was found</source>
        <translation>найденный вид</translation>
    </message>
    <message>
        <source>the words that were found</source>
        <translation>найденные слова</translation>
    </message>
    <message>
        <source>no quotation</source>
        <translation>не цитата</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Left out: a stamp of the page</source>
        <translation>Убрано: отметка страницы</translation>
    </message>
    <message>
        <source>Left out: a notice of the paper or its web site</source>
        <translation>Убрано: объявление газеты или её сайта</translation>
    </message>
    <message>
        <source>Left out: it stands on many pages here</source>
        <translation>Убрано: стоит здесь на многих страницах</translation>
    </message>
    <message>
        <source>Left out: what follows the article on its page</source>
        <translation>Убрано: то, что на странице после статьи</translation>
    </message>
    <message>
        <source>Left out: of the page, not of the article</source>
        <translation>Убрано: от страницы, не от статьи</translation>
    </message>
    <message>
        <source>Taken for the headline</source>
        <translation>Принято за заголовок</translation>
    </message>
    <message>
        <source>Taken for the byline</source>
        <translation>Принято за имя автора</translation>
    </message>
    <message>
        <source>Taken for the credit line</source>
        <translation>Принято за указание источника</translation>
    </message>
    <message>
        <source>Taken for the section or page</source>
        <translation>Принято за рубрику или страницу</translation>
    </message>
    <message>
        <source>Taken for the name of the paper</source>
        <translation>Принято за название газеты</translation>
    </message>
    <message>
        <source>Taken for the dateline</source>
        <translation>Принято за строку места и даты</translation>
    </message>
    <message>
        <source>Taken for the date of publication</source>
        <translation>Принято за дату публикации</translation>
    </message>
    <message>
        <source>Taken for the date of the issue</source>
        <translation>Принято за дату номера</translation>
    </message>
    <message>
        <source>Left out: it belongs to the page, not to the article</source>
        <translation>Убрано: относится к странице, не к статье</translation>
    </message>
    <message>
        <source>Shown above the text instead</source>
        <translation>Показано над текстом</translation>
    </message>
    <message>
        <source>only at the right: “{right}”</source>
        <translation>только справа: «{right}»</translation>
    </message>
    <message>
        <source>only at the left: “{left}”</source>
        <translation>только слева: «{left}»</translation>
    </message>
    <message>
        <source>at the left “{left}” · at the right “{right}”</source>
        <translation>слева «{left}» · справа «{right}»</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>same sentence</source>
        <translation>то же предложение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) earlier</source>
        <translation>
            <numerusform>на %Ln предложение раньше</numerusform>
            <numerusform>на %Ln предложения раньше</numerusform>
            <numerusform>на %Ln предложений раньше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Words within a sentence</source>
        <translation>Слова внутри фразы</translation>
    </message>
    <message>
        <source>Words held at a distance</source>
        <translation>Слова с оговоркой</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Unnamed: {description}</source>
        <translation>Без имени: {description}</translation>
    </message>
    <message>
        <source>here: {name}</source>
        <translation>здесь: {name}</translation>
    </message>
    <message>
        <source>perhaps no person</source>
        <translation>возможно, не человек</translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>Reported without marks</source>
        <translation>Передано без кавычек</translation>
    </message>
    <message>
        <source>Speaks here:</source>
        <translation>Говорит здесь:</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>You set the date: {date}.</source>
        <translation>Вы задали дату: {date}.</translation>
    </message>
    <message>
        <source>The file’s own field for the date says {date}.</source>
        <translation>Поле даты в файле: {date}.</translation>
    </message>
    <message>
        <source>A record beside the file says {date}.</source>
        <translation>Запись рядом с файлом: {date}.</translation>
    </message>
    <message>
        <source>The names of folder and file say {date}.</source>
        <translation>Имена папки и файла: {date}.</translation>
    </message>
    <message>
        <source>The page’s web address says {date}.</source>
        <translation>Веб-адрес страницы: {date}.</translation>
    </message>
    <message>
        <source>The page describes itself as of {date}.</source>
        <translation>Страница сама называет дату: {date}.</translation>
    </message>
    <message>
        <source>The lines in front of the text say {date}.</source>
        <translation>Строки перед текстом: {date}.</translation>
    </message>
    <message>
        <source>Printed on the page: {date}.</source>
        <translation>Напечатано на странице: {date}.</translation>
    </message>
    <message>
        <source>The dateline says {date}.</source>
        <translation>Строка места и даты: {date}.</translation>
    </message>
    <message>
        <source>By the numbers of issues: {date}.</source>
        <translation>По номерам выпусков: {date}.</translation>
    </message>
    <message>
        <source>By the files beside it: {date}.</source>
        <translation>По соседним файлам: {date}.</translation>
    </message>
    <message>
        <source>A copy of the text is dated {date}.</source>
        <translation>Копия текста датирована: {date}.</translation>
    </message>
    <message>
        <source>Printed where the Julian calendar held ({date}).</source>
        <translation>Напечатано там, где действовал юлианский календарь ({date}).</translation>
    </message>
    <message>
        <source>The issue’s number is given: {date}.</source>
        <translation>Указан номер выпуска: {date}.</translation>
    </message>
    <message>
        <source>The text names {date}.</source>
        <translation>Текст называет: {date}.</translation>
    </message>
    <message>
        <source>The page bears a stamp of {date}.</source>
        <translation>На странице отметка: {date}.</translation>
    </message>
    <message>
        <source>It was last changed on {date}.</source>
        <translation>Последнее изменение: {date}.</translation>
    </message>
    <message>
        <source>It was fetched on {date}.</source>
        <translation>Получено: {date}.</translation>
    </message>
    <message>
        <source>The copyright line says {date}.</source>
        <translation>Строка об авторских правах: {date}.</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>not believed</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>of no weight alone</source>
        <translation>само по себе веса не имеет</translation>
    </message>
    <message>
        <source>could be used</source>
        <translation>можно использовать</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence for the date</source>
        <translation>Свидетельства о дате</translation>
    </message>
    <message>
        <source>Take my date away</source>
        <translation>Снять мою дату</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>Ваша дата</translation>
    </message>
    <message>
        <source>Nothing in the file, its name or its text tells a date. If you know it, set it below.</source>
        <translation>Ни файл, ни его имя, ни текст не называют даты. Если вы её знаете, задайте ниже.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Use this date…</source>
        <translation>Взять эту дату…</translation>
    </message>
    <message>
        <source>Use {date} as your own date</source>
        <translation>Взять {date} как свою дату</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Nothing was found that could be exported.</source>
        <translation>Не найдено ничего, что можно экспортировать.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Occurrences of what was looked for</source>
        <translation>Вхождения искомого</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Экспорт найденного</translation>
    </message>
    <message>
        <source>{archive} found</source>
        <translation>{archive} найденное</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Остановлено: ничего не записано.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export what was found</source>
        <translation>Экспорт найденного</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Что:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Из чего:</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Всё найденное</translation>
    </message>
    <message>
        <source>Done: {number} written to {file}</source>
        <translation>Готово: записано {number} в {file}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Показать все ({number})</translation>
    </message>
</context>
<context>
    <name>FacetsPane</name>
    <message>
        <source>Sources, sections and languages</source>
        <translation>Источники, рубрики и языки</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Backfile has made a mistake</source>
        <translation>Backfile допустил ошибку</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your archive and your own work are safe, and you can go on reading. This report helps to mend it; no words of an article are in it.</source>
        <translation>Что-то пошло не так. Ваш архив и ваша работа в безопасности, можно читать дальше. Этот отчёт поможет исправить ошибку; слов из статей в нём нет.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Backfile can’t start</source>
        <translation>Backfile не запускается</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Something went wrong before the window could open. Your archive and your own work are safe. This report helps to mend it; no words of an article are in it.</source>
        <translation>Что-то пошло не так, прежде чем открылось окно. Ваш архив и ваша работа не пострадали. Этот отчёт поможет исправить ошибку; слов из статей в нём нет.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>counting…</source>
        <translation>идёт подсчёт…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} мс</translation>
    </message>
</context>
<context>
    <name>FileCounting</name>
    <message numerus="yes">
        <source>%Ln file(s) not fully read</source>
        <translation>
            <numerusform>Не полностью прочитан %Ln файл</numerusform>
            <numerusform>Не полностью прочитано %Ln файла</numerusform>
            <numerusform>Не полностью прочитано %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at.</source>
        <translation>
            <numerusform>Просмотрен %Ln файл.</numerusform>
            <numerusform>Просмотрено %Ln файла.</numerusform>
            <numerusform>Просмотрено %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln новый</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln изменён</numerusform>
            <numerusform>%Ln изменено</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read anew</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln перечитан</numerusform>
            <numerusform>%Ln перечитано</numerusform>
            <numerusform>%Ln перечитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln перемещён</numerusform>
            <numerusform>%Ln перемещено</numerusform>
            <numerusform>%Ln перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>%Ln исчез</numerusform>
            <numerusform>%Ln исчезло</numerusform>
            <numerusform>%Ln исчезло</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files read as articles</source>
        <translation>Файлы, прочитанные как статьи</translation>
    </message>
    <message>
        <source>Files with something to look at</source>
        <translation>Файлы, на которые стоит взглянуть</translation>
    </message>
    <message>
        <source>Files that are part of another</source>
        <translation>Файлы, входящие в другие</translation>
    </message>
    <message>
        <source>Page images without text</source>
        <translation>Изображения страниц без текста</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Непрочитанные файлы</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не прочитано</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Новые файлы</translation>
    </message>
    <message>
        <source>Files that were changed</source>
        <translation>Изменённые файлы</translation>
    </message>
    <message>
        <source>Files that were moved</source>
        <translation>Перемещённые файлы</translation>
    </message>
    <message>
        <source>Files that are missing</source>
        <translation>Пропавшие файлы</translation>
    </message>
    <message>
        <source>Some of its bytes are in no known encoding.</source>
        <translation>Часть байтов в неизвестной кодировке.</translation>
    </message>
    <message>
        <source>It mixes two encodings.</source>
        <translation>В нём смешаны две кодировки.</translation>
    </message>
    <message>
        <source>Some zero bytes were left out of it.</source>
        <translation>Несколько нулевых байтов пропущено.</translation>
    </message>
    <message>
        <source>Its encoding was told by the other files of its folder.</source>
        <translation>Её кодировку подсказали другие файлы папки.</translation>
    </message>
    <message>
        <source>It is in another encoding than it says.</source>
        <translation>Кодировка не та, что указана.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of its page.</source>
        <translation>Статью не удалось отделить от остальной страницы.</translation>
    </message>
    <message>
        <source>The fields at its head could not be read.</source>
        <translation>Поля в начале не прочитаны.</translation>
    </message>
    <message>
        <source>Of an article in it there is only a summary or the beginning.</source>
        <translation>От одной из статей в нём есть только краткое изложение или начало.</translation>
    </message>
    <message>
        <source>An article in it is cut short.</source>
        <translation>Одна из статей в нём обрезана.</translation>
    </message>
    <message>
        <source>An article in it counts other articles than the rest of the export does.</source>
        <translation>Одна из статей в нём насчитывает иное число статей, чем остальная выгрузка.</translation>
    </message>
    <message>
        <source>An article in it has a headline, but no text.</source>
        <translation>У одной из статей есть заголовок, но нет текста.</translation>
    </message>
    <message>
        <source>It is so long that its end was not searched for quotations or damage.</source>
        <translation>Текст так длинен, что в конце цитаты и повреждения не искались.</translation>
    </message>
    <message>
        <source>Some pages of an article are missing or can’t be read.</source>
        <translation>Некоторых страниц статьи нет, или их не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures without text.</source>
        <translation>Некоторые страницы — изображения без текста.</translation>
    </message>
    <message>
        <source>An article in it does not begin with the lines that were taught.</source>
        <translation>Одна из статей в нём начинается не с тех строк, которые были указаны.</translation>
    </message>
    <message>
        <source>Much on a page is part of no article; it is listed by itself.</source>
        <translation>Многое на странице не входит ни в одну статью; оно показано отдельно.</translation>
    </message>
    <message>
        <source>A headline in it was badly recognised.</source>
        <translation>Заголовок в нём распознан плохо.</translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation>Что-то в нём не прочитано.</translation>
    </message>
    <message>
        <source>Reading it was given up.</source>
        <translation>Чтение прекращено.</translation>
    </message>
    <message>
        <source>part of another</source>
        <translation>часть другого</translation>
    </message>
    <message>
        <source>not searchable</source>
        <translation>недоступно для поиска</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>an item not read</source>
        <translation>часть не прочитана</translation>
    </message>
    <message>
        <source>Something is to be looked at.</source>
        <translation>Есть на что взглянуть.</translation>
    </message>
</context>
<context>
    <name>FileListPane</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{title} · {files}</source>
        <translation>{title} · {files}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Inside or outside of quotations</source>
        <translation>В цитатах или вне цитат</translation>
    </message>
    <message>
        <source>in and out of quotations</source>
        <translation>в цитатах и вне цитат</translation>
    </message>
    <message>
        <source>only in quotations</source>
        <translation>только в цитатах</translation>
    </message>
    <message>
        <source>only outside quotations</source>
        <translation>только вне цитат</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>Снова все</translation>
    </message>
    <message>
        <source>List only what one person says</source>
        <translation>Показать только слова одного человека</translation>
    </message>
    <message>
        <source>Some at random…</source>
        <translation>Несколько наугад…</translation>
    </message>
    <message>
        <source>List so many lines, taken at random out of all</source>
        <translation>Показать столько строк, выбранных наугад из всех</translation>
    </message>
    <message>
        <source>Lines at random</source>
        <translation>Строк наугад</translation>
    </message>
    <message>
        <source>at random, seed</source>
        <translation>наугад, начальное число</translation>
    </message>
    <message>
        <source>Seed: the same one takes the same lines</source>
        <translation>Начальное число: то же берёт те же строки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>List all lines again</source>
        <translation>Снова показать все строки</translation>
    </message>
    <message>
        <source>Words nearby</source>
        <translation>Соседние слова</translation>
    </message>
    <message>
        <source>Count which words stand near these more often than by chance (Ctrl+N)</source>
        <translation>Подсчитать, какие слова стоят рядом чаще, чем случайно (Ctrl+N)</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>только {name}</translation>
    </message>
    <message>
        <source>{number} lines at random, seed {seed}</source>
        <translation>{number} строк наугад, начальное число {seed}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Только {name}</translation>
    </message>
    <message>
        <source>One speaker…</source>
        <translation>Один человек…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>В этом тексте не найдено</translation>
    </message>
    <message>
        <source>{at} of {all} or more</source>
        <translation>{at} из {all} или больше</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} из {all}</translation>
    </message>
</context>
<context>
    <name>FixityDesk</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <source>{archive} checksums.sha256</source>
        <translation>{archive} суммы.sha256</translation>
    </message>
    <message>
        <source>Checksums (*.sha256 *.txt)</source>
        <translation>Контрольные суммы (*.sha256 *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save checksums</source>
        <translation>Сохранить контрольные суммы</translation>
    </message>
    <message>
        <source>Every file is as it was read.</source>
        <translation>Каждый файл такой же, как при чтении.</translation>
    </message>
    <message>
        <source>Not all files are as they were: see the report.</source>
        <translation>Не все файлы остались прежними: см. отчёт.</translation>
    </message>
    <message>
        <source>The checksums were saved: {file}</source>
        <translation>Контрольные суммы сохранены: {file}</translation>
    </message>
</context>
<context>
    <name>FootnoteDesk</name>
    <message>
        <source>There is no [Backfile …] in this text.</source>
        <translation>В этом тексте нет [Backfile …].</translation>
    </message>
    <message>
        <source>It stands at the end of what Backfile cites.</source>
        <translation>Это стоит в конце каждой ссылки Backfile.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Ни один архив не открыт.</translation>
    </message>
    <message>
        <source>Open the one that was cited first.</source>
        <translation>Сначала откройте тот, на который ссылались.</translation>
    </message>
    <message>
        <source>This archive doesn’t hold the article that was cited.</source>
        <translation>В этом архиве нет статьи, на которую ссылались.</translation>
    </message>
    <message>
        <source>This archive doesn’t hold the article, nor does any other that was read on this computer.</source>
        <translation>Этой статьи нет ни в этом архиве, ни в других, прочитанных на этом компьютере.</translation>
    </message>
    <message>
        <source>Open the folder that was cited, and look again.</source>
        <translation>Откройте папку, на которую ссылались, и поищите снова.</translation>
    </message>
    <message>
        <source>The text is the one that was cited.</source>
        <translation>Текст тот же, на который ссылались.</translation>
    </message>
    <message>
        <source>The footnote doesn’t say what the text was.</source>
        <translation>Сноска не говорит, каким был текст.</translation>
    </message>
    <message>
        <source>The text here is not the one that was cited.</source>
        <translation>Текст здесь не тот, на который ссылались.</translation>
    </message>
    <message>
        <source>The text of this article has changed since it was cited.</source>
        <translation>Текст этой статьи изменился с тех пор, как на неё сослались.</translation>
    </message>
    <message>
        <source>Read it again before you rely on the footnote.</source>
        <translation>Перечитайте его, прежде чем полагаться на сноску.</translation>
    </message>
    <message>
        <source>The archive {name} has it.</source>
        <translation>Он есть в архиве {name}.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
</context>
<context>
    <name>FootnoteDialog</name>
    <message>
        <source>Paste a footnote that Backfile made, or only what stands in it between brackets: [Backfile …].</source>
        <translation>Вставьте сноску, сделанную Backfile, или только то, что стоит в ней в скобках: [Backfile …].</translation>
    </message>
    <message>
        <source>Open a footnote</source>
        <translation>Открыть сноску</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
</context>
<context>
    <name>FreshBar</name>
    <message>
        <source>Show all that the search finds</source>
        <translation>Показать всё найденное</translation>
    </message>
</context>
<context>
    <name>GatherSheet</name>
    <message>
        <source>Name of a collection, or of a new one</source>
        <translation>Название подборки, имеющейся или новой</translation>
    </message>
    <message>
        <source>Name of a collection</source>
        <translation>Название подборки</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Type a name, and Enter begins a collection of that name.</source>
        <translation>Введите название: Enter начнёт подборку с этим названием.</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Новая подборка {name}</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add {articles} to a collection</source>
        <translation>Добавить в подборку: {articles}</translation>
    </message>
    <message>
        <source>They are in {name} already.</source>
        <translation>Уже есть в подборке {name}.</translation>
    </message>
    <message>
        <source>Collection {name} begun.</source>
        <translation>Подборка {name} создана.</translation>
    </message>
    <message>
        <source>It is in no collection.</source>
        <translation>Не входит ни в одну подборку.</translation>
    </message>
    <message>
        <source>Remove from which collection?</source>
        <translation>Из какой подборки убрать?</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to a date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The list isn’t in order of date now. Put it in that order first.</source>
        <translation>Список сейчас упорядочен не по датам. Сначала выберите порядок по датам.</translation>
    </message>
    <message>
        <source>Nothing that was found has a date.</source>
        <translation>У найденного нет дат.</translation>
    </message>
    <message>
        <source>A year, a month or a day: 1994, May 1994, 26 May 1994 or 1994-05-26.</source>
        <translation>Год, месяц или день: 1994, май 1994, 26 мая 1994 или 1994-05-26.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in more than one way:</source>
        <translation>«{typed}» можно прочитать по-разному:</translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>Названные люди</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Возможно, одно лицо</translation>
    </message>
    <message>
        <source>Unnamed speakers, by description</source>
        <translation>Неназванные, по описанию</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Газета</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Сравнить рядом</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Same story more than once · {groups}</source>
        <translation>Один материал не один раз · {groups}</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>различаются</translation>
    </message>
    <message>
        <source>the same to the word</source>
        <translation>совпадают слово в слово</translation>
    </message>
    <message>
        <source>(without a headline)</source>
        <translation>(без заголовка)</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>{year}: {articles} in {filled} of {all} weeks</source>
        <translation>{year}: {articles}, недель с номерами: {filled} из {all}</translation>
    </message>
    <message>
        <source>{year}: {articles} in {filled} of {all} months</source>
        <translation>{year}: {articles}, месяцев с номерами: {filled} из {all}</translation>
    </message>
    <message>
        <source>{year}; nothing found: {gaps}</source>
        <translation>{year}; ничего нет: {gaps}</translation>
    </message>
    <message>
        <source>{when}: nothing found, though earlier and later issues are here</source>
        <translation>{when}: ничего, хотя более ранние и поздние номера есть</translation>
    </message>
    <message>
        <source>{when}: nothing found</source>
        <translation>{when}: ничего нет</translation>
    </message>
    <message>
        <source>{when}: {articles}</source>
        <translation>{when}: {articles}</translation>
    </message>
    <message>
        <source>{first} to {last}: nothing found</source>
        <translation>{first}–{last}: ничего нет</translation>
    </message>
</context>
<context>
    <name>HeldGrid</name>
    <message>
        <source>What is held over time</source>
        <translation>Что есть в архиве, по времени</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Leave for the web?</source>
        <translation>Перейти в интернет?</translation>
    </message>
    <message>
        <source>This link leads out of the program. Open it in your web browser?</source>
        <translation>Эта ссылка ведёт за пределы программы. Открыть её в браузере?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Backfile guide</source>
        <translation>Руководство Backfile</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or other ones.</source>
        <translation>Таких слов нет ни на одной странице. Попробуйте другие или уберите часть.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>{page} · Backfile guide</source>
        <translation>{page} · Руководство Backfile</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{when}: {hits} of {held}</source>
        <translation>{when}: {hits} из {held}</translation>
    </message>
    <message>
        <source>Articles over time</source>
        <translation>Статьи по времени</translation>
    </message>
    <message>
        <source>Articles over time: {when}, {articles}</source>
        <translation>Статьи по времени: {when}, {articles}</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Still being read</source>
        <translation>Ещё читается</translation>
    </message>
</context>
<context>
    <name>HitListView</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>IdentifiersDialog</name>
    <message>
        <source>How libraries call {name}. Backfile only keeps it: nothing is looked up.</source>
        <translation>Как {name} значится в библиотеках. Backfile только хранит это и нигде ничего не ищет.</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{first} and {second} are one name in other letters</source>
        <translation>{first} и {second} — одно имя, записанное разными буквами</translation>
    </message>
    <message>
        <source>{second} is {first} with fewer given names</source>
        <translation>{second} — это {first}, но имён меньше</translation>
    </message>
    <message>
        <source>{second} fits {first}, of whose given names it has the initials</source>
        <translation>{second} подходит к {first}: те же инициалы</translation>
    </message>
    <message>
        <source>{second} is {first} by a short form of the given name</source>
        <translation>{second} — это {first} с краткой формой имени</translation>
    </message>
    <message>
        <source>{first} and {second} are one letter apart</source>
        <translation>{first} и {second} отличаются одной буквой</translation>
    </message>
    <message>
        <source>{second} alone is {first} in {count} of {all} articles</source>
        <translation>{second} без имени — это {first}; статей: {count} из {all}</translation>
    </message>
    <message>
        <source>{second} alone may be {first} in {count} of {all} articles</source>
        <translation>{second} без имени — может быть, {first}; статей: {count} из {all}</translation>
    </message>
    <message>
        <source>both are called {role}</source>
        <translation>обоих называют {role}</translation>
    </message>
    <message>
        <source>both are named together with the same people</source>
        <translation>обоих называют вместе с одними и теми же людьми</translation>
    </message>
    <message>
        <source>nobody else here fits</source>
        <translation>больше здесь никто не подходит</translation>
    </message>
    <message>
        <source>nobody else of this name appears in those months</source>
        <translation>в те месяцы никто другой с этим именем не встречается</translation>
    </message>
    <message>
        <source>others of this name appear far less in those months</source>
        <translation>другие с этим именем в те месяцы встречаются гораздо реже</translation>
    </message>
    <message>
        <source>that person is often in the paper then</source>
        <translation>об этом человеке тогда часто пишут</translation>
    </message>
    <message>
        <source>they appear in the same days</source>
        <translation>они встречаются в одни и те же дни</translation>
    </message>
    <message>
        <source>nothing else is said of either</source>
        <translation>больше ни о ком из них ничего не сказано</translation>
    </message>
    <message>
        <source>they appear years apart</source>
        <translation>между ними годы</translation>
    </message>
    <message>
        <source>they are called different things</source>
        <translation>их называют по-разному</translation>
    </message>
    <message>
        <source>others fit, too</source>
        <translation>подходят и другие</translation>
    </message>
    <message>
        <source>the surname is common here</source>
        <translation>фамилия здесь частая</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Draw no more: {name}</source>
        <translation>Больше не рисовать: {name}</translation>
    </message>
    <message>
        <source>Draw this search no more</source>
        <translation>Больше не рисовать этот запрос</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Газета</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Nothing of the article</source>
        <translation>Не относится к статье</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date of a change</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Date of fetching</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Адрес в сети</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место и дата в начале</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск (издание)</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>Номер выпуска</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
</context>
<context>
    <name>LineCounting</name>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>Выбрана %Ln строка</numerusform>
            <numerusform>Выбраны %Ln строки</numerusform>
            <numerusform>Выбрано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопированы %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %Ln selected line(s) copied. Ctrl+E takes all of them along.</source>
        <translation>
            <numerusform>Скопированы первые {number} из %Ln выбранной строки. Ctrl+E возьмёт все.</numerusform>
            <numerusform>Скопированы первые {number} из %Ln выбранных строк. Ctrl+E возьмёт все.</numerusform>
            <numerusform>Скопированы первые {number} из %Ln выбранных строк. Ctrl+E возьмёт все.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Occurrences</source>
        <translation>Вхождения</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Still being read</source>
        <translation>Ещё читается</translation>
    </message>
</context>
<context>
    <name>LinesDesk</name>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;Открыть статью</translation>
    </message>
    <message>
        <source>Copy as &amp;lines</source>
        <translation>Копировать &amp;строками</translation>
    </message>
    <message>
        <source>Copy as a &amp;line</source>
        <translation>Копировать &amp;строкой</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Date them…</source>
        <translation>Датировать…</translation>
    </message>
    <message>
        <source>Look for what would date the most of them at once</source>
        <translation>Искать, что датировало бы больше всего из них сразу</translation>
    </message>
    <message>
        <source>One article stands for all that have the same text. Press to list every one.</source>
        <translation>Одна статья стоит за все с тем же текстом. Нажмите, чтобы показать каждую.</translation>
    </message>
    <message>
        <source>Fold copies</source>
        <translation>Свернуть копии</translation>
    </message>
    <message>
        <source>Let one article stand for all that have the same text.</source>
        <translation>Показывать одну статью вместо всех с тем же текстом.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Show what has changed</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Up to {articles} can be selected at once. Search for fewer, or choose a month.</source>
        <translation>Выбрать сразу можно не больше: {articles}. Сузьте поиск или выберите месяц.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>On {day} the archive “{archive}” ({state}) was searched with {program} for {searches}.</source>
        <translation>{day} в архиве «{archive}» ({state}) программой {program} выполнен поиск: {searches}.</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles}, {files}</translation>
    </message>
    <message>
        <source>{files} not read yet</source>
        <translation>из них ещё не прочитано: {files}</translation>
    </message>
    <message>
        <source>state {state}</source>
        <translation>состояние {state}</translation>
    </message>
    <message>
        <source>{search} (query: {typed})</source>
        <translation>{search} (запрос: {typed})</translation>
    </message>
    <message>
        <source>only {chosen}</source>
        <translation>только: {chosen}</translation>
    </message>
    <message>
        <source>{search}: {articles}</source>
        <translation>{search} — {articles}</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>{archive} searches.csv</source>
        <translation>{archive} поиски.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a search a line (*.jsonl)</source>
        <translation>JSON, по поиску в строке (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the log of searches</source>
        <translation>Сохранить журнал поисков</translation>
    </message>
    <message>
        <source>Log of searches</source>
        <translation>Журнал поисков</translation>
    </message>
    <message>
        <source>Forget all searches that were noted?</source>
        <translation>Забыть все записанные поиски?</translation>
    </message>
    <message>
        <source>They are forgotten in the backups, too: nothing brings them back.</source>
        <translation>Они забываются и в резервных копиях: вернуть их будет нельзя.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забыть все</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log of searches</source>
        <translation>Журнал поисков</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В</translation>
    </message>
    <message>
        <source>State of the archive</source>
        <translation>Состояние архива</translation>
    </message>
    <message>
        <source>Copy as a paragraph</source>
        <translation>Скопировать абзацем</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>Забыть этот</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забыть все</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>A search is noted when you open something it found, press Enter in the box, or let it stand for four seconds. Enter here searches for it again.</source>
        <translation>Поиск записывается, когда вы открываете найденное, нажимаете Enter в поле или оставляете запрос на четыре секунды. Enter здесь ищет снова.</translation>
    </message>
    <message>
        <source>Nothing is noted now: the settings keep no history, or no searches.</source>
        <translation>Сейчас ничего не записывается: в настройках отключена история или память о поисках.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{archive} · Backfile</source>
        <translation>{archive} · Backfile</translation>
    </message>
</context>
<context>
    <name>ManageDesk</name>
    <message>
        <source>Your work on {archive} was copied to {file}.</source>
        <translation>Ваша работа с {archive} скопирована в {file}.</translation>
    </message>
    <message>
        <source>Put a copy of your work on {archive} back</source>
        <translation>Восстановить копию вашей работы с {archive}</translation>
    </message>
    <message>
        <source>Your work on {archive} is that of the copy now. What was there before is kept beside it.</source>
        <translation>Ваша работа с {archive} теперь взята из копии. То, что было раньше, сохранено рядом.</translation>
    </message>
    <message>
        <source>What was read of {archive} was removed.</source>
        <translation>Прочитанное из {archive} удалено.</translation>
    </message>
    <message>
        <source>Remove what was read of {archive}?</source>
        <translation>Удалить прочитанное из {archive}?</translation>
    </message>
    <message>
        <source>Your own work stays. To search the archive it must be read again.</source>
        <translation>Ваша работа остаётся. Чтобы искать в архиве, его придётся прочитать снова.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Forget {archive}?</source>
        <translation>Забыть {archive}?</translation>
    </message>
    <message>
        <source>There is work of your own on it ({work}): it is copied into a file first.</source>
        <translation>С ним связана ваша работа ({work}): сначала она копируется в файл.</translation>
    </message>
    <message>
        <source>Copy and forget…</source>
        <translation>Копировать и забыть…</translation>
    </message>
    <message>
        <source>There is no work of your own on it. Its own files are not touched.</source>
        <translation>Вашей работы с ним нет. Сами файлы не затрагиваются.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>{archive} was forgotten.</source>
        <translation>{archive} забыт.</translation>
    </message>
    <message>
        <source>{archive} was forgotten. Your work on it is in {file}.</source>
        <translation>{archive} забыт. Ваша работа с ним в {file}.</translation>
    </message>
    <message>
        <source>{archive} is ready.</source>
        <translation>{archive} готов.</translation>
    </message>
    <message>
        <source>It was stopped; what was done so far is kept.</source>
        <translation>Остановлено; сделанное сохранено.</translation>
    </message>
    <message>
        <source>Copy your work on {archive} into a file</source>
        <translation>Скопировать вашу работу с {archive} в файл</translation>
    </message>
    <message>
        <source>Copies of your work (*.backfile *.sqlite)</source>
        <translation>Копии вашей работы (*.backfile *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ManageDialog</name>
    <message>
        <source>Manage archives</source>
        <translation>Управление архивами</translation>
    </message>
    <message>
        <source>No archive has been opened yet.</source>
        <translation>Пока не открыт ни один архив.</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What was read takes {derived}, your own work with its backups {own}.</source>
        <translation>Прочитанное занимает {derived}, ваша работа с копиями — {own}.</translation>
    </message>
    <message>
        <source>Before it was at {places}.</source>
        <translation>Раньше был по адресу {places}.</translation>
    </message>
    <message>
        <source>While it isn’t there, what was read of it can’t be had again, and is kept.</source>
        <translation>Пока архив недоступен, прочитанное нельзя получить снова, поэтому оно сохраняется.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Margin</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Your note; its words are gone</source>
        <translation>Ваша заметка; места уже нет</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>Elsewhere this name is somebody else’s.</source>
        <translation>В других местах это имя носит кто-то другой.</translation>
    </message>
</context>
<context>
    <name>NearbyDesk</name>
    <message>
        <source>There are no occurrences near which words could be counted.</source>
        <translation>Нет вхождений, рядом с которыми можно было бы считать слова.</translation>
    </message>
</context>
<context>
    <name>NearbyModel</name>
    <message>
        <source>{word}: {near} near, {expected} expected, strength {bound}, {articles} articles</source>
        <translation>{word}: рядом {near}, ожидается {expected}, сила {bound}, статей: {articles}</translation>
    </message>
    <message>
        <source>The word, in small letters and without accents</source>
        <translation>Слово строчными буквами и без диакритики</translation>
    </message>
    <message>
        <source>How often it stands within the span</source>
        <translation>Сколько раз оно стоит в этих пределах</translation>
    </message>
    <message>
        <source>How often it would stand there by chance</source>
        <translation>Сколько раз оно стояло бы там случайно</translation>
    </message>
    <message>
        <source>Log-likelihood: how much more often than by chance</source>
        <translation>Логарифмическое правдоподобие: насколько чаще, чем случайно</translation>
    </message>
    <message>
        <source>In how many articles it stands within the span</source>
        <translation>В скольких статьях оно стоит в этих пределах</translation>
    </message>
</context>
<context>
    <name>NearbyPane</name>
    <message>
        <source>Words nearby</source>
        <translation>Соседние слова</translation>
    </message>
    <message>
        <source>Close the words nearby</source>
        <translation>Закрыть соседние слова</translation>
    </message>
    <message>
        <source>Close (Ctrl+N)</source>
        <translation>Закрыть (Ctrl+N)</translation>
    </message>
    <message>
        <source>Words to the left</source>
        <translation>Слов слева</translation>
    </message>
    <message>
        <source>Words to the right</source>
        <translation>Слов справа</translation>
    </message>
    <message>
        <source>{words} to the left</source>
        <translation>{words} слева</translation>
    </message>
    <message>
        <source>{words} to the right</source>
        <translation>{words} справа</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Ход подсчёта</translation>
    </message>
    <message>
        <source>Strength is the log-likelihood: how much more often a word stands here than by chance. Above 10.83 chance brings that about less than once in a thousand times.</source>
        <translation>Сила — это логарифмическое правдоподобие: насколько чаще слово стоит здесь, чем случайно. Больше 10,83 случайно бывает реже, чем один раз на тысячу.</translation>
    </message>
    <message>
        <source>No word stands near these more often than by chance.</source>
        <translation>Ни одно слово не стоит рядом чаще, чем случайно.</translation>
    </message>
    <message>
        <source>Counting the words nearby…</source>
        <translation>Подсчёт соседних слов…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>Подсчёт остановлен.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Посчитать</translation>
    </message>
</context>
<context>
    <name>NearbyTable</name>
    <message>
        <source>Words nearby</source>
        <translation>Соседние слова</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожид.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>NoHitsPane</name>
    <message>
        <source>When it has been read, its articles stand here by date.</source>
        <translation>Когда архив будет прочитан, его статьи встанут здесь по датам.</translation>
    </message>
    <message>
        <source>This archive has no articles yet.</source>
        <translation>В этом архиве пока нет статей.</translation>
    </message>
    <message>
        <source>Outside of {dates} there are more.</source>
        <translation>За пределами «{dates}» есть ещё.</translation>
    </message>
    <message>
        <source>Search all dates: {found}</source>
        <translation>Искать по всем датам: {found}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Пока ничего не найдено.</translation>
    </message>
    <message>
        <source>The archive is still being read.</source>
        <translation>Архив ещё читается.</translation>
    </message>
    <message>
        <source>Each part is found, but never all in one article.</source>
        <translation>Каждая часть встречается, но не все вместе в одной статье.</translation>
    </message>
    <message>
        <source>There are more that are not in {values}.</source>
        <translation>Есть другие, не из выбранного: {values}.</translation>
    </message>
    <message>
        <source>Search all of the archive</source>
        <translation>Искать во всём архиве</translation>
    </message>
    <message>
        <source>{all}: {found}</source>
        <translation>{all}: {found}</translation>
    </message>
    <message>
        <source>in no article</source>
        <translation>ни в одной статье</translation>
    </message>
    <message>
        <source>Search for this alone</source>
        <translation>Искать только это</translation>
    </message>
    <message>
        <source>Search for {words} alone, {found}</source>
        <translation>Искать только {words}, {found}</translation>
    </message>
    <message>
        <source>Finds nothing</source>
        <translation>Ничего не находит</translation>
    </message>
    <message>
        <source>{word} stands in no article.</source>
        <translation>Слова {word} нет ни в одной статье.</translation>
    </message>
    <message>
        <source>{word} stands in no article yet.</source>
        <translation>Слова {word} пока нет ни в одной статье.</translation>
    </message>
    <message>
        <source>Like “{word}” in this archive:</source>
        <translation>Слова этого архива, похожие на «{word}»:</translation>
    </message>
    <message>
        <source>Other forms of “{word}” in this archive:</source>
        <translation>Другие формы слова «{word}» в этом архиве:</translation>
    </message>
    <message>
        <source>“{word}” in other letters in this archive:</source>
        <translation>«{word}» другими буквами в этом архиве:</translation>
    </message>
    <message>
        <source>These words anywhere in an article:</source>
        <translation>Эти слова в любом месте статьи:</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>без {words}</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Убрать одну из них:</translation>
    </message>
    <message>
        <source>Search for {word}, {found}</source>
        <translation>Искать {word}, {found}</translation>
    </message>
</context>
<context>
    <name>NoLines</name>
    <message>
        <source>None of these occurrences is among those chosen.</source>
        <translation>Ни одно из этих вхождений не входит в выбранные.</translation>
    </message>
    <message>
        <source>You chose only some: those in or outside of quotations, or those of one speaker.</source>
        <translation>Вы выбрали только часть: в цитатах или вне их либо слова одного человека.</translation>
    </message>
    <message>
        <source>Show all occurrences</source>
        <translation>Показать все вхождения</translation>
    </message>
    <message>
        <source>The words stand in no place of these articles that could be shown.</source>
        <translation>В этих статьях нет места с этими словами, которое можно было бы показать.</translation>
    </message>
    <message>
        <source>They stand where a repair reads other words than the file has.</source>
        <translation>Они стоят там, где исправление читает иначе, чем написано в файле.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Показать статьи</translation>
    </message>
    <message>
        <source>This search has no words whose occurrences could be shown.</source>
        <translation>В этом запросе нет слов, вхождения которых можно было бы показать.</translation>
    </message>
    <message>
        <source>It chooses whole articles, by their date or source or by whom they name. Type a word beside it.</source>
        <translation>Он выбирает целые статьи: по дате, источнику или названным людям. Добавьте слово.</translation>
    </message>
    <message>
        <source>Type a word to see all its occurrences</source>
        <translation>Введите слово, чтобы увидеть все его вхождения</translation>
    </message>
    <message>
        <source>They stand here a line each, in the words around them. Phrases do as well.</source>
        <translation>Каждое — отдельной строкой, вместе с окружающими словами. Можно и словосочетание.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes and tags</source>
        <translation>Заметки и метки</translation>
    </message>
    <message>
        <source>Add tags, with commas between</source>
        <translation>Добавить метки через запятую</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Kept with your own work, beside the archive and never in it.</source>
        <translation>Хранится с вашей работой, рядом с архивом, но не в нём.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Changed by two apart from each other. The other words:</source>
        <translation>Изменена двумя независимо. Другой текст:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>Изменить эту заметку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Удалить эту заметку</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>К словам «{words}»</translation>
    </message>
    <message>
        <source>On “{words}”, which the text doesn’t have any more</source>
        <translation>К словам «{words}», которых в тексте больше нет</translation>
    </message>
    <message>
        <source>{made}, changed {changed}</source>
        <translation>{made}, изменена {changed}</translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>date, oldest first</source>
        <translation>по дате, старые сначала</translation>
    </message>
    <message>
        <source>date, newest first</source>
        <translation>по дате, новые сначала</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>говорящий</translation>
    </message>
    <message>
        <source>the word found</source>
        <translation>найденное слово</translation>
    </message>
    <message>
        <source>1st word left</source>
        <translation>1-е слово слева</translation>
    </message>
    <message>
        <source>2nd word left</source>
        <translation>2-е слово слева</translation>
    </message>
    <message>
        <source>3rd word left</source>
        <translation>3-е слово слева</translation>
    </message>
    <message>
        <source>1st word right</source>
        <translation>1-е слово справа</translation>
    </message>
    <message>
        <source>2nd word right</source>
        <translation>2-е слово справа</translation>
    </message>
    <message>
        <source>3rd word right</source>
        <translation>3-е слово справа</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>1 слева</translation>
    </message>
    <message>
        <source>2 left</source>
        <translation>2 слева</translation>
    </message>
    <message>
        <source>3 left</source>
        <translation>3 слева</translation>
    </message>
    <message>
        <source>1 right</source>
        <translation>1 справа</translation>
    </message>
    <message>
        <source>2 right</source>
        <translation>2 справа</translation>
    </message>
    <message>
        <source>3 right</source>
        <translation>3 справа</translation>
    </message>
    <message>
        <source>{some} {out_of_all}, {in_articles}</source>
        <translation>{some} {out_of_all}, {in_articles}</translation>
    </message>
    <message>
        <source>{occurrences} {in_articles}</source>
        <translation>{occurrences} {in_articles}</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>в заголовке</translation>
    </message>
    <message>
        <source>in a quotation, nobody is known to speak</source>
        <translation>в цитате, кто говорит, неизвестно</translation>
    </message>
    <message>
        <source>said by {names}</source>
        <translation>слова: {names}</translation>
    </message>
    <message>
        <source>perhaps said by {names}</source>
        <translation>возможно, слова: {names}</translation>
    </message>
</context>
<context>
    <name>OccurrenceCounting</name>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln вхождение</numerusform>
            <numerusform>%Ln вхождения</numerusform>
            <numerusform>%Ln вхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>в %Ln статье</numerusform>
            <numerusform>в %Ln статьях</numerusform>
            <numerusform>в %Ln статьях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at random</source>
        <comment>said of occurrences</comment>
        <translation>
            <numerusform>%Ln наугад</numerusform>
            <numerusform>%Ln наугад</numerusform>
            <numerusform>%Ln наугад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>out of %Ln occurrence(s)</source>
        <translation>
            <numerusform>из %Ln вхождения</numerusform>
            <numerusform>из %Ln вхождений</numerusform>
            <numerusform>из %Ln вхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln article(s) counted</source>
        <translation>
            <numerusform>Подсчитано {number} из %Ln статьи</numerusform>
            <numerusform>Подсчитано {number} из %Ln статей</numerusform>
            <numerusform>Подсчитано {number} из %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDesk</name>
    <message>
        <source>The archive has changed. Show it</source>
        <translation>Архив изменился. Показать</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>Who says the lines that you want to see? Those who say most of them here come first.</source>
        <translation>Чьи строки показать? Сначала те, кто произносит их здесь чаще.</translation>
    </message>
</context>
<context>
    <name>OccurrencesView</name>
    <message>
        <source>The article of this line</source>
        <translation>Статья этой строки</translation>
    </message>
    <message>
        <source>Choose a line to see in which article it stands. Enter opens it there.</source>
        <translation>Выберите строку, чтобы увидеть, в какой она статье. Enter откроет её на этом месте.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Down chooses, Tab takes, Esc closes</source>
        <translation>Стрелка вниз выбирает, Tab вставляет, Esc закрывает</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By date, the newest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation>По дате, сначала новые. В пределах дня — как лежат в архиве. Без даты — в конце.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By date, the oldest first. Of one day, as the articles lie in the archive. The undated last.</source>
        <translation>По дате, сначала старые. В пределах дня — как лежат в архиве. Без даты — в конце.</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Сначала самые подходящие</translation>
    </message>
    <message>
        <source>First the articles in which the words stand oftenest for their length, and those with them in the headline. Rare words count more than common ones. Days have no heads in this order.</source>
        <translation>Сначала статьи, где слова встречаются чаще относительно длины, и те, у которых они в заголовке. Редкие слова весят больше частых. Дни в этом порядке не выделяются.</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Arrange {name}</source>
        <translation>Порядок в подборке {name}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the article, or drag it. Enter reads it.</source>
        <translation>Alt+Вверх и Alt+Вниз двигают статью, или перетащите её. Enter открывает её.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>The article lies within {container}, as {item}. Its folder is shown instead.</source>
        <translation>Статья лежит внутри {container}, как {item}. Вместо неё показана папка.</translation>
    </message>
    <message>
        <source>The file is no longer where it was read.</source>
        <translation>Файла больше нет там, где он был прочитан.</translation>
    </message>
    <message>
        <source>Rescan the archive (F5): if it was moved within it, it is found again.</source>
        <translation>Перечитайте архив (F5): если файл перемещён внутри него, он найдётся.</translation>
    </message>
    <message>
        <source>The file can’t be reached just now.</source>
        <translation>Файл сейчас недоступен.</translation>
    </message>
    <message>
        <source>Connect the disk or the network folder of the archive, and try again.</source>
        <translation>Подключите диск или сетевую папку архива и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Files of the kind “{ending}” are not opened from here.</source>
        <translation>Файлы типа «{ending}» отсюда не открываются.</translation>
    </message>
    <message>
        <source>They might run as a program, and nobody knows who wrote them.</source>
        <translation>Они могут запуститься как программа, а кто их написал, неизвестно.</translation>
    </message>
    <message>
        <source>The file can’t be read: {reason}.</source>
        <translation>Файл не читается: {reason}.</translation>
    </message>
    <message>
        <source>This file is a program under the name of a document. It is not opened.</source>
        <translation>Этот файл — программа под именем документа. Он не открывается.</translation>
    </message>
</context>
<context>
    <name>OutsideDesk</name>
    <message>
        <source>Path copied.</source>
        <translation>Путь скопирован.</translation>
    </message>
    <message>
        <source>The system has no program for this file.</source>
        <translation>В системе нет программы для этого файла.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>years</source>
        <translation>годы</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недели</translation>
    </message>
    <message>
        <source>by years</source>
        <translation>по годам</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <source>by weeks</source>
        <translation>по неделям</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Неделя с {day}</translation>
    </message>
    <message>
        <source>Articles, {by}</source>
        <translation>Статьи {by}</translation>
    </message>
    <message>
        <source>Occurrences, {by}</source>
        <translation>Вхождения {by}</translation>
    </message>
    <message>
        <source>Articles per 1,000 articles of that time, {by}</source>
        <translation>Статьи на 1000 статей этого времени, {by}</translation>
    </message>
    <message>
        <source>Occurrences per 1,000 articles of that time, {by}</source>
        <translation>Вхождения на 1000 статей этого времени, {by}</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>{when}: there are no articles of that time</source>
        <translation>{when}: статей этого времени нет</translation>
    </message>
    <message>
        <source>{articles} in all</source>
        <translation>всего {articles}</translation>
    </message>
    <message>
        <source>{when}: {figures}</source>
        <translation>{when}: {figures}</translation>
    </message>
    <message>
        <source>{name} {share} per 1,000 ({number})</source>
        <translation>{name} {share} на 1000 ({number})</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Not drawn, known only to the month: {figures}</source>
        <translation>Не нарисовано, известен только месяц: {figures}</translation>
    </message>
    <message>
        <source>Not drawn, known only to the year: {figures}</source>
        <translation>Не нарисовано, известен только год: {figures}</translation>
    </message>
    <message>
        <source>Not drawn, between two years: {figures}</source>
        <translation>Не нарисовано, между двумя годами: {figures}</translation>
    </message>
    <message>
        <source>Hatched: there are no articles of that time.</source>
        <translation>Заштриховано: статей этого времени нет.</translation>
    </message>
    <message>
        <source>Made with Backfile; state of the archive {digits}</source>
        <translation>Сделано в Backfile; состояние архива {digits}</translation>
    </message>
    <message>
        <source>Drawn {by}: shorter steps would be too many.</source>
        <translation>Нарисовано {by}: коротких шагов было бы слишком много.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>на 1000</translation>
    </message>
</context>
<context>
    <name>OverTimeDesk</name>
    <message>
        <source>Type words to see when they occur.</source>
        <translation>Введите слова, чтобы увидеть, когда они встречаются.</translation>
    </message>
    <message>
        <source>Nothing here has a date that could be drawn.</source>
        <translation>Здесь нет ничего с датой, которую можно нарисовать.</translation>
    </message>
</context>
<context>
    <name>OverTimePane</name>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Only {dates}: show all dates</source>
        <translation>Только {dates}: показать все даты</translation>
    </message>
    <message>
        <source>Drag over the chart, or Shift and arrows: only that time.</source>
        <translation>Проведите по диаграмме или Shift и стрелки: только это время.</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>COLLECTIONS</source>
        <translation>ПОДБОРКИ</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>СОХРАНЁННЫЕ ПОИСКИ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
</context>
<context>
    <name>OwnCounting</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>articles found by a saved search</comment>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added to {name}.</source>
        <translation>
            <numerusform>%Ln статья добавлена в {name}.</numerusform>
            <numerusform>%Ln статьи добавлены в {name}.</numerusform>
            <numerusform>%Ln статей добавлено в {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from {name}.</source>
        <translation>
            <numerusform>%Ln статья убрана из {name}.</numerusform>
            <numerusform>%Ln статьи убраны из {name}.</numerusform>
            <numerusform>%Ln статей убрано из {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred.</source>
        <translation>
            <numerusform>%Ln статья отмечена звёздочкой.</numerusform>
            <numerusform>%Ln статьи отмечены звёздочкой.</numerusform>
            <numerusform>%Ln статей отмечено звёздочкой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken off %Ln article(s).</source>
        <translation>
            <numerusform>Звёздочка снята с %Ln статьи.</numerusform>
            <numerusform>Звёздочка снята с %Ln статей.</numerusform>
            <numerusform>Звёздочка снята с %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) saved to the file.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln решение сохранено в файл.</numerusform>
            <numerusform>%Ln решения сохранены в файл.</numerusform>
            <numerusform>%Ln решений сохранено в файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken over.</source>
        <comment>the user&apos;s own work</comment>
        <translation>
            <numerusform>%Ln решение принято.</numerusform>
            <numerusform>%Ln решения приняты.</numerusform>
            <numerusform>%Ln решений принято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were there already.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln уже было известно.</numerusform>
            <numerusform>%Ln уже были известны.</numerusform>
            <numerusform>%Ln уже были известны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You disagree on %Ln.</source>
        <comment>matters</comment>
        <translation>
            <numerusform>Вы расходитесь в %Ln вопросе.</numerusform>
            <numerusform>Вы расходитесь в %Ln вопросах.</numerusform>
            <numerusform>Вы расходитесь в %Ln вопросах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of theirs aren’t in this archive; what was said of them is kept.</source>
        <translation>
            <numerusform>%Ln из статей нет в этом архиве; сказанное о ней сохраняется.</numerusform>
            <numerusform>%Ln из статей нет в этом архиве; сказанное о них сохраняется.</numerusform>
            <numerusform>%Ln из статей нет в этом архиве; сказанное о них сохраняется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <comment>in the log of searches</comment>
        <translation>
            <numerusform>%Ln поиск</numerusform>
            <numerusform>%Ln поиска</numerusform>
            <numerusform>%Ln поисков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Your own work can be read again.</source>
        <translation>Ваша работа снова читается.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Повреждённый файл сохранён рядом.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Мельче (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>Поиск страницы…</translation>
    </message>
    <message>
        <source>Page {name}</source>
        <translation>Страница {name}</translation>
    </message>
    <message>
        <source> · {at} of {all}</source>
        <translation> · {at} из {all}</translation>
    </message>
    <message>
        <source>This stands on the page, but not in the article’s text.</source>
        <translation>Это есть на странице, но не в тексте статьи.</translation>
    </message>
</context>
<context>
    <name>PairBox</name>
    <message>
        <source>Perhaps the same</source>
        <translation>Возможно, одно лицо</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Одно лицо</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Сравнить обоих</translation>
    </message>
    <message>
        <source>Perhaps the same: {name}, {counts}.</source>
        <translation>Возможно, одно лицо: {name}, {counts}.</translation>
    </message>
    <message>
        <source> {sentence}</source>
        <translation> {sentence}</translation>
    </message>
    <message>
        <source> beside {sentence}</source>
        <translation> рядом с {sentence}</translation>
    </message>
    <message>
        <source>“{words}” ({place})</source>
        <translation>«{words}» ({place})</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Это один и тот же человек?</translation>
    </message>
    <message>
        <source>Same person (S or 1)</source>
        <translation>Тот же человек (1 или S)</translation>
    </message>
    <message>
        <source>Not the same (N or 2)</source>
        <translation>Не тот же (2 или N)</translation>
    </message>
    <message>
        <source>Later (→)</source>
        <translation>Позже (→)</translation>
    </message>
    <message>
        <source>← the one before · Ctrl+Z takes it back</source>
        <translation>← предыдущая пара · Ctrl+Z отменяет</translation>
    </message>
    <message>
        <source>Are {first} and {second} the same person? {reason}</source>
        <translation>{first} и {second} — один и тот же человек? {reason}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>{part}: {articles}</source>
        <translation>{part}: {articles}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>исключено</translation>
    </message>
</context>
<context>
    <name>PartsSheet</name>
    <message>
        <source>What each part finds by itself</source>
        <translation>Что находит каждая часть сама по себе</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>&amp;Line between two articles of a file:</source>
        <translation>Ст&amp;рока между двумя статьями файла:</translation>
    </message>
    <message>
        <source>&amp;Dates like 03/04/1994:</source>
        <translation>&amp;Даты вида 03/04/1994:</translation>
    </message>
    <message>
        <source>&amp;Paper, where it isn&apos;t named:</source>
        <translation>&amp;Газета, если не названа:</translation>
    </message>
    <message>
        <source>None: each file is one article</source>
        <translation>Нет: каждый файл — одна статья</translation>
    </message>
    <message>
        <source>As the folder has them</source>
        <translation>Как принято в папке</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Сначала день</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Сначала месяц</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>Что содержит каждый столбец?</translation>
    </message>
    <message>
        <source>What are the first lines? All below the last that you name is text.</source>
        <translation>Что такое первые строки? Всё ниже последней названной — текст.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Line between two articles</source>
        <translation>Строка между двумя статьями</translation>
    </message>
    <message>
        <source>Line {number}: {line}</source>
        <translation>Строка {number}: {line}</translation>
    </message>
    <message>
        <source>{meaning} (by its name)</source>
        <translation>{meaning} (по названию)</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Столбец {name}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>Perhaps no person: little in the articles tells of one.</source>
        <translation>Возможно, это не человек: в статьях мало признаков обратного.</translation>
    </message>
    <message>
        <source>no person, you said</source>
        <translation>вы сказали: не человек</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>исправлено вами</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{first}, perhaps the same as {second}</source>
        <translation>{first}, возможно, то же лицо, что {second}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из: {all}</translation>
    </message>
    <message>
        <source>{all} so far</source>
        <translation>пока {all}</translation>
    </message>
</context>
<context>
    <name>PeopleCorrections</name>
    <message>
        <source>{first} and {second} are one person.</source>
        <translation>{first} и {second} — одно лицо.</translation>
    </message>
    <message>
        <source>{first} and {second} are not the same.</source>
        <translation>{first} и {second} — разные люди.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else.</source>
        <translation>«{name}» — это кто-то другой.</translation>
    </message>
    <message>
        <source>In these articles it is somebody else than {name}.</source>
        <translation>В этих статьях это не {name}, а кто-то другой.</translation>
    </message>
    <message>
        <source>{name} is a person.</source>
        <translation>{name} — человек.</translation>
    </message>
    <message>
        <source>{name} is no person.</source>
        <translation>{name} — не человек.</translation>
    </message>
    <message>
        <source>{name} has the papers’ name again.</source>
        <translation>{name}: снова имя, как в газетах.</translation>
    </message>
    <message>
        <source>{name} is called {other} now.</source>
        <translation>{name} теперь называется {other}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>How this person is called in lists and citations. Articles stay as they are.</source>
        <translation>Как этот человек называется в списках и ссылках. Статьи остаются как есть.</translation>
    </message>
    <message>
        <source>As the papers have it</source>
        <translation>Как в газетах</translation>
    </message>
</context>
<context>
    <name>PeopleCounting</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) to look at</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>%Ln пара на проверку</numerusform>
            <numerusform>%Ln пары на проверку</numerusform>
            <numerusform>%Ln пар на проверку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln description(s)</source>
        <comment>of speakers without a name</comment>
        <translation>
            <numerusform>%Ln описание</numerusform>
            <numerusform>%Ln описания</numerusform>
            <numerusform>%Ln описаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln цитата</numerusform>
            <numerusform>Скопировано %Ln цитаты</numerusform>
            <numerusform>Скопировано %Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) exported</source>
        <translation>
            <numerusform>Выгружен %Ln человек</numerusform>
            <numerusform>Выгружено %Ln человека</numerusform>
            <numerusform>Выгружено %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps the same</source>
        <comment>people</comment>
        <translation>
            <numerusform>возможно, ещё %Ln</numerusform>
            <numerusform>возможно, ещё %Ln</numerusform>
            <numerusform>возможно, ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated article(s) in no bar</source>
        <translation>
            <numerusform>%Ln статья без даты не вошла ни в один столбец</numerusform>
            <numerusform>%Ln статьи без даты не вошли ни в один столбец</numerusform>
            <numerusform>%Ln статей без даты не вошли ни в один столбец</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s), one after the other</source>
        <comment>of people who may be the same</comment>
        <translation>
            <numerusform>ещё %Ln пара, рядом</numerusform>
            <numerusform>ещё %Ln пары, одна за другой</numerusform>
            <numerusform>ещё %Ln пар, одна за другой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reported</source>
        <comment>sayings without marks, beside quotations</comment>
        <translation>
            <numerusform>%Ln в косвенной речи</numerusform>
            <numerusform>%Ln в косвенной речи</numerusform>
            <numerusform>%Ln в косвенной речи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) chosen</source>
        <translation>
            <numerusform>Выбрана %Ln статья</numerusform>
            <numerusform>Выбрано %Ln статьи</numerusform>
            <numerusform>Выбрано %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>articles · quotations</source>
        <translation>статьи · цитаты</translation>
    </message>
    <message>
        <source>Names are gathered as the articles are read.</source>
        <translation>Имена собираются, пока читаются статьи.</translation>
    </message>
    <message>
        <source>The articles name nobody.</source>
        <translation>В статьях никто не назван.</translation>
    </message>
    <message>
        <source>Names are compared when all articles are read.</source>
        <translation>Имена сравниваются, когда прочитаны все статьи.</translation>
    </message>
    <message>
        <source>No two names are perhaps one person’s.</source>
        <translation>Нет двух имён, которые, возможно, принадлежат одному человеку.</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>цитаты</translation>
    </message>
    <message>
        <source>No speaker without a name has been found.</source>
        <translation>Говорящих без имени не найдено.</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”. Enter searches the articles for it.</source>
        <translation>Никого с именем «{words}» нет. Enter ищет это в статьях.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Показать статьи</translation>
    </message>
    <message>
        <source>All named people</source>
        <translation>Все названные люди</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Export people</source>
        <translation>Экспорт людей</translation>
    </message>
    <message>
        <source>{archive} people.csv</source>
        <translation>{archive} люди.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>PeopleWay</name>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Возвращаться некуда.</translation>
    </message>
    <message>
        <source>Nobody is known to speak here.</source>
        <translation>Неизвестно, кто здесь говорит.</translation>
    </message>
    <message>
        <source>There is no card of this speaker.</source>
        <translation>Карточки этого говорящего нет.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Same person</source>
        <translation>Одно лицо</translation>
    </message>
    <message>
        <source>Who else is {name}? Both get one card with all their names; undo takes it back.</source>
        <translation>Кто ещё {name}? У обоих будет одна карточка со всеми именами; отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Часть имени</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Люди на выбор</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>Go to an article, a list, a person or the report first.</source>
        <translation>Сначала перейдите к статье, списку, человеку или отчёту.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Этот человек</translation>
    </message>
    <message>
        <source>The list of articles</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>The list of quotations</source>
        <translation>Список цитат</translation>
    </message>
    <message>
        <source>The lines of the occurrences</source>
        <translation>Строки вхождений</translation>
    </message>
    <message>
        <source>The list of those selected</source>
        <translation>Список выбранных</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>С моими &amp;заметками</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Вёрстка…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages were laid out for this paper. Look at them, and print.</source>
        <translation>Страницы свёрстаны для этой бумаги. Посмотрите на них и печатайте.</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Непрочитанные файлы</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Every file could be read</source>
        <translation>Все файлы прочитаны</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>all articles</source>
        <translation>все статьи</translation>
    </message>
    <message>
        <source>articles {clauses}</source>
        <translation>статьи: {clauses}</translation>
    </message>
    <message>
        <source>dated {range}</source>
        <translation>дата: {range}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>даты нет</translation>
    </message>
    <message>
        <source>whose date is certain</source>
        <translation>дата надёжная</translation>
    </message>
    <message>
        <source>whose date is not certain</source>
        <translation>дата не надёжная</translation>
    </message>
    <message>
        <source>whose date is probable</source>
        <translation>дата вероятная</translation>
    </message>
    <message>
        <source>whose date is not just probable</source>
        <translation>дата не просто вероятная</translation>
    </message>
    <message>
        <source>whose date is uncertain</source>
        <translation>дата сомнительная</translation>
    </message>
    <message>
        <source>whose date is not uncertain</source>
        <translation>дата не сомнительная</translation>
    </message>
    <message>
        <source>damaged in their text</source>
        <translation>текст повреждён</translation>
    </message>
    <message>
        <source>without damage in their text</source>
        <translation>текст не повреждён</translation>
    </message>
    <message>
        <source>with a repair that is only offered</source>
        <translation>исправление только предложено</translation>
    </message>
    <message>
        <source>without a repair that is only offered</source>
        <translation>нет только предложенных исправлений</translation>
    </message>
    <message>
        <source>with page furniture taken off</source>
        <translation>убрано оформление страницы</translation>
    </message>
    <message>
        <source>without page furniture taken off</source>
        <translation>оформление страницы не убиралось</translation>
    </message>
    <message>
        <source>listed with a flag</source>
        <translation>с пометой</translation>
    </message>
    <message>
        <source>listed without a flag</source>
        <translation>без пометы</translation>
    </message>
    <message>
        <source>new since the last time</source>
        <translation>новые с прошлого раза</translation>
    </message>
    <message>
        <source>not new since the last time</source>
        <translation>не новые с прошлого раза</translation>
    </message>
    <message>
        <source>held more than once</source>
        <translation>хранятся в нескольких экземплярах</translation>
    </message>
    <message>
        <source>held only once</source>
        <translation>хранятся в одном экземпляре</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>без звёздочки</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>с заметкой</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>без заметки</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>с меткой</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>без метки</translation>
    </message>
    <message>
        <source>held twice to the word</source>
        <translation>имеющиеся дважды слово в слово</translation>
    </message>
    <message>
        <source>not held twice to the word</source>
        <translation>не имеющиеся дважды слово в слово</translation>
    </message>
    <message>
        <source>held in versions that differ</source>
        <translation>имеющиеся в разных редакциях</translation>
    </message>
    <message>
        <source>not held in versions that differ</source>
        <translation>не имеющиеся в разных редакциях</translation>
    </message>
    <message>
        <source>that lost accents</source>
        <translation>потеряны диакритические знаки</translation>
    </message>
    <message>
        <source>that lost no accents</source>
        <translation>диакритические знаки целы</translation>
    </message>
    <message>
        <source>that lost quotation marks</source>
        <translation>потеряны кавычки</translation>
    </message>
    <message>
        <source>that lost no quotation marks</source>
        <translation>кавычки целы</translation>
    </message>
    <message>
        <source>with question marks for other signs</source>
        <translation>вопросительные знаки вместо других</translation>
    </message>
    <message>
        <source>without question marks for other signs</source>
        <translation>нет вопросительных знаков вместо других</translation>
    </message>
    <message>
        <source>garbled by a wrong encoding</source>
        <translation>искажены неверной кодировкой</translation>
    </message>
    <message>
        <source>not garbled by a wrong encoding</source>
        <translation>не искажены неверной кодировкой</translation>
    </message>
    <message>
        <source>with codes for signs</source>
        <translation>коды вместо знаков</translation>
    </message>
    <message>
        <source>without codes for signs</source>
        <translation>нет кодов вместо знаков</translation>
    </message>
    <message>
        <source>with quotation marks for apostrophes</source>
        <translation>кавычки вместо апострофов</translation>
    </message>
    <message>
        <source>without quotation marks for apostrophes</source>
        <translation>нет кавычек вместо апострофов</translation>
    </message>
    <message>
        <source>with signs that can&apos;t be seen</source>
        <translation>есть невидимые знаки</translation>
    </message>
    <message>
        <source>without signs that can&apos;t be seen</source>
        <translation>нет невидимых знаков</translation>
    </message>
    <message>
        <source>with words torn at a line&apos;s end</source>
        <translation>со словами, разорванными на конце строки</translation>
    </message>
    <message>
        <source>without words torn at a line&apos;s end</source>
        <translation>без слов, разорванных на конце строки</translation>
    </message>
    <message>
        <source>with words that a machine misread</source>
        <translation>со словами, которые машина прочла неверно</translation>
    </message>
    <message>
        <source>without words that a machine misread</source>
        <translation>без слов, которые машина прочла неверно</translation>
    </message>
    <message>
        <source>with joined letters or a long s</source>
        <translation>со слитными буквами или длинной s</translation>
    </message>
    <message>
        <source>without joined letters or a long s</source>
        <translation>без слитных букв и длинной s</translation>
    </message>
    <message>
        <source>with menus or notices taken off</source>
        <translation>убраны меню или объявления</translation>
    </message>
    <message>
        <source>without menus or notices taken off</source>
        <translation>меню и объявления не убирались</translation>
    </message>
    <message>
        <source>with repeated lines taken off</source>
        <translation>убраны повторяющиеся строки</translation>
    </message>
    <message>
        <source>without repeated lines taken off</source>
        <translation>повторяющиеся строки не убирались</translation>
    </message>
    <message>
        <source>with stamps taken off</source>
        <translation>убраны отметки</translation>
    </message>
    <message>
        <source>without stamps taken off</source>
        <translation>отметки не убирались</translation>
    </message>
    <message>
        <source>with a page&apos;s frame taken off</source>
        <translation>убрано обрамление страницы</translation>
    </message>
    <message>
        <source>without a page&apos;s frame taken off</source>
        <translation>обрамление страницы не убиралось</translation>
    </message>
    <message>
        <source>with the id {value}</source>
        <translation>с кодом {value}</translation>
    </message>
    <message>
        <source>without the id {value}</source>
        <translation>без кода {value}</translation>
    </message>
    <message>
        <source>in the format {value}</source>
        <translation>в формате {value}</translation>
    </message>
    <message>
        <source>not in the format {value}</source>
        <translation>не в формате {value}</translation>
    </message>
    <message>
        <source>from whose page the line “{value}” was taken</source>
        <translation>со страницы которых снята строка «{value}»</translation>
    </message>
    <message>
        <source>from whose page no line “{value}” was taken</source>
        <translation>со страницы которых строка «{value}» не снималась</translation>
    </message>
    <message>
        <source>with “{value}” in a note</source>
        <translation>с «{value}» в заметке</translation>
    </message>
    <message>
        <source>without “{value}” in a note</source>
        <translation>без «{value}» в заметках</translation>
    </message>
    <message>
        <source>tagged “{value}”</source>
        <translation>с меткой «{value}»</translation>
    </message>
    <message>
        <source>not tagged “{value}”</source>
        <translation>без метки «{value}»</translation>
    </message>
    <message>
        <source>in the collection “{value}”</source>
        <translation>в подборке «{value}»</translation>
    </message>
    <message>
        <source>not in the collection “{value}”</source>
        <translation>не в подборке «{value}»</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>любые</translation>
    </message>
    <message>
        <source>with {words} in the headline</source>
        <translation>в заголовке есть {words}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>есть {words}</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>есть дата</translation>
    </message>
    <message>
        <source>without {words} in the headline</source>
        <translation>в заголовке нет {words}</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>нет {words}</translation>
    </message>
    <message>
        <source>with {words} in a quotation</source>
        <translation>в цитате есть {words}</translation>
    </message>
    <message>
        <source>without {words} in a quotation</source>
        <translation>в цитатах нет {words}</translation>
    </message>
    <message>
        <source>with {words} in a quotation or as its speaker</source>
        <translation>с {words} в цитате или в имени говорящего</translation>
    </message>
    <message>
        <source>without {words} in a quotation or as its speaker</source>
        <translation>без {words} в цитате или в имени говорящего</translation>
    </message>
    <message>
        <source>with {words} as a speaker</source>
        <translation>среди говорящих есть {words}</translation>
    </message>
    <message>
        <source>without {words} as a speaker</source>
        <translation>среди говорящих нет {words}</translation>
    </message>
    <message>
        <source>with {words} among the people</source>
        <translation>среди лиц есть {words}</translation>
    </message>
    <message>
        <source>without {words} among the people</source>
        <translation>среди лиц нет {words}</translation>
    </message>
    <message>
        <source>with {words} in the byline</source>
        <translation>в подписи есть {words}</translation>
    </message>
    <message>
        <source>without {words} in the byline</source>
        <translation>в подписи нет {words}</translation>
    </message>
    <message>
        <source>with {words} in the name of the source</source>
        <translation>в названии источника есть {words}</translation>
    </message>
    <message>
        <source>without {words} in the name of the source</source>
        <translation>в названии источника нет {words}</translation>
    </message>
    <message>
        <source>with {words} in the name of the section</source>
        <translation>в названии рубрики есть {words}</translation>
    </message>
    <message>
        <source>without {words} in the name of the section</source>
        <translation>в названии рубрики нет {words}</translation>
    </message>
    <message>
        <source>with {words} as the language</source>
        <translation>язык: {words}</translation>
    </message>
    <message>
        <source>without {words} as the language</source>
        <translation>язык не {words}</translation>
    </message>
    <message>
        <source>dated {day} of any year</source>
        <translation>дата: {day} любого года</translation>
    </message>
    <message>
        <source>with an expression that isn&apos;t finished yet</source>
        <translation>есть выражение, которое ещё не закончено,</translation>
    </message>
    <message>
        <source>not {clauses}</source>
        <translation>не {clauses}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>a word at most one letter away from {word}</source>
        <translation>слово, которое отличается от {word} не больше чем на одну букву,</translation>
    </message>
    <message>
        <source>a word that begins with {word}</source>
        <translation>слово, которое начинается с {word},</translation>
    </message>
    <message>
        <source>a word of the form {word}</source>
        <translation>слово вида {word}</translation>
    </message>
    <message>
        <source>a word that the expression {word} describes</source>
        <translation>слово, которое описывает выражение {word},</translation>
    </message>
    <message>
        <source>any form of {word}</source>
        <translation>любая форма слова {word}</translation>
    </message>
    <message>
        <source>a word at most two letters away from {word}</source>
        <translation>слово, которое отличается от {word} не больше чем на две буквы,</translation>
    </message>
    <message>
        <source>the words {words}</source>
        <translation>фраза {words}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} и раньше</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>любое время</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} и позже</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two years</comment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>What you can type</source>
        <translation>Что можно вводить</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Примеры запросов</translation>
    </message>
    <message>
        <source>The whole language, in the guide</source>
        <translation>Весь язык запросов — в руководстве</translation>
    </message>
    <message>
        <source>Looking for words of this archive…</source>
        <translation>Подбираются слова этого архива…</translation>
    </message>
    <message>
        <source>There are no articles yet to give examples of.</source>
        <translation>Пока нет статей, чтобы привести примеры.</translation>
    </message>
    <message>
        <source>Each of these finds something in this archive.</source>
        <translation>Каждый из этих запросов что-то находит в вашем архиве.</translation>
    </message>
</context>
<context>
    <name>QuoteActions</name>
    <message>
        <source>Select in the text where the quotation begins and ends first.</source>
        <translation>Сначала выделите в тексте, где начинается и кончается цитата.</translation>
    </message>
    <message>
        <source>There is no quotation here. “Add” makes one of what is selected.</source>
        <translation>Здесь нет цитаты. «Добавить» сделает цитату из выделенного.</translation>
    </message>
    <message>
        <source>Select the words of the quotation first.</source>
        <translation>Сначала выделите слова цитаты.</translation>
    </message>
    <message>
        <source>This is a quotation already.</source>
        <translation>Это уже цитата.</translation>
    </message>
    <message>
        <source>Go to a quotation first: F4 goes to the next one.</source>
        <translation>Сначала перейдите к цитате: F4 ведёт к следующей.</translation>
    </message>
</context>
<context>
    <name>QuoteCorrections</name>
    <message>
        <source>Who says “{words}”? Choose, or type a name or a description.</source>
        <translation>Кто говорит «{words}»? Выберите или введите имя или описание.</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Указать говорящего</translation>
    </message>
    <message>
        <source>Whose quotations do you want to see? Those with most of them come first.</source>
        <translation>Чьи цитаты показать? Сначала те, кого цитируют чаще.</translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Kind of the quotation</source>
        <translation>Вид цитаты</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>“{words}”: said by {names}.</source>
        <translation>«{words}»: говорит {names}.</translation>
    </message>
    <message>
        <source>“{words}”: nobody can be named.</source>
        <translation>«{words}»: назвать некого.</translation>
    </message>
    <message>
        <source>“{words}”: confirmed.</source>
        <translation>«{words}»: подтверждено.</translation>
    </message>
    <message>
        <source>“{words}”: {kind}.</source>
        <translation>«{words}»: {kind}.</translation>
    </message>
    <message>
        <source>The quotation is now what was selected.</source>
        <translation>Цитата теперь то, что было выделено.</translation>
    </message>
    <message>
        <source>The quotation was added. Say who speaks with Ctrl+R.</source>
        <translation>Цитата добавлена. Ctrl+R — указать, кто говорит.</translation>
    </message>
    <message>
        <source>“{words}” is no quotation.</source>
        <translation>«{words}» — не цитата.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Still being read</source>
        <translation>Ещё читается</translation>
    </message>
</context>
<context>
    <name>QuoteTable</name>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>confirmed by you</source>
        <translation>подтверждено вами</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>указано вами</translation>
    </message>
    <message>
        <source>held at a distance</source>
        <translation>с отстранением</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>{quotation} ({speakers}).</source>
        <translation>{quotation} ({speakers}).</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>неизвестно кто</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>в косвенной речи</translation>
    </message>
    <message>
        <source>perhaps {speakers}</source>
        <translation>возможно, {speakers}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>QuotedList</name>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
</context>
<context>
    <name>QuotesDesk</name>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>None of these quotations is of this kind or by this speaker.</source>
        <translation>Среди этих цитат нет цитат такого вида или этого человека.</translation>
    </message>
    <message>
        <source>Show all quotations</source>
        <translation>Показать все цитаты</translation>
    </message>
    <message>
        <source>No articles were found, and so no quotations.</source>
        <translation>Статьи не найдены, поэтому нет и цитат.</translation>
    </message>
    <message>
        <source>The articles’ view says which word is missing and what comes near it.</source>
        <translation>Вид статей скажет, какого слова нет и что к нему близко.</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>Показать статьи</translation>
    </message>
    <message>
        <source>These articles have no quotations.</source>
        <translation>В этих статьях нет цитат.</translation>
    </message>
    <message>
        <source>Quotations are found where words stand between marks, or behind a dash of dialogue.</source>
        <translation>Цитаты находятся там, где слова стоят в кавычках или после тире прямой речи.</translation>
    </message>
    <message>
        <source>No quotations have been found yet.</source>
        <translation>Цитат пока не найдено.</translation>
    </message>
    <message>
        <source>They come as the articles are read.</source>
        <translation>Они появятся по мере чтения статей.</translation>
    </message>
    <message>
        <source>The articles hold no quotations.</source>
        <translation>В статьях нет цитат.</translation>
    </message>
    <message>
        <source>Go to the view of quotations first (Ctrl+3).</source>
        <translation>Сначала перейдите к виду цитат (Ctrl+3).</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>Карточка: {name}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Только {name}</translation>
    </message>
</context>
<context>
    <name>QuotesHead</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящему</translation>
    </message>
    <message>
        <source>By paper</source>
        <translation>По газете</translation>
    </message>
    <message>
        <source>Kinds of quotations</source>
        <translation>Виды цитат</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Only speech</source>
        <translation>Только речь</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>Снова все</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать все</translation>
    </message>
    <message>
        <source>Copy all that are listed, each with its speaker, paper and date</source>
        <translation>Скопировать все в списке, каждую с говорящим, газетой и датой</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Только {name}</translation>
    </message>
    <message>
        <source>One speaker…</source>
        <translation>Один человек…</translation>
    </message>
    <message>
        <source>List what one person says</source>
        <translation>Показать, что говорит один человек</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>There is more by now. Show it</source>
        <translation>Появились новые. Показать</translation>
    </message>
    <message>
        <source>Choose a quotation to see it in its sentence.</source>
        <translation>Выберите цитату, чтобы увидеть её в предложении.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Looking for files.</source>
        <translation>Поиск файлов.</translation>
    </message>
    <message>
        <source>Comparing the dates of the whole folder.</source>
        <translation>Сравниваются даты всей папки.</translation>
    </message>
    <message>
        <source>Tidying the index.</source>
        <translation>Индекс приводится в порядок.</translation>
    </message>
    <message>
        <source>Checking the files against what was read.</source>
        <translation>Файлы сравниваются с прочитанным.</translation>
    </message>
    <message>
        <source>Comparing the names of people.</source>
        <translation>Сравниваются имена людей.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Где вы сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{done} of {files} read.</source>
        <translation>Прочитано: {done}, всего {files}.</translation>
    </message>
    <message>
        <source>You can search what has been read.</source>
        <translation>Уже можно искать.</translation>
    </message>
    <message>
        <source>Files: {changes}.</source>
        <translation>Файлы: {changes}.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. F5 goes on.</source>
        <translation>Чтение остановлено. F5 — продолжить.</translation>
    </message>
    <message>
        <source>Reading {archive}…</source>
        <translation>Читается {archive}…</translation>
    </message>
    <message>
        <source>The first headlines come in a moment.</source>
        <translation>Первые заголовки появятся через мгновение.</translation>
    </message>
    <message>
        <source>Nothing of {archive} has been read yet.</source>
        <translation>Из {archive} пока ничего не прочитано.</translation>
    </message>
    <message>
        <source>There are no articles in {archive}.</source>
        <translation>В {archive} нет статей.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Папка пуста.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>The article shown here is not among those found.</source>
        <translation>Показанной здесь статьи нет среди найденных.</translation>
    </message>
</context>
<context>
    <name>ReadingSteps</name>
    <message>
        <source>Match {at} of {all}</source>
        <translation>Совпадение {at} из {all}</translation>
    </message>
    <message>
        <source>No match in this article</source>
        <translation>В этой статье нет совпадений</translation>
    </message>
    <message>
        <source>No quotation in this article</source>
        <translation>В этой статье нет цитат</translation>
    </message>
    <message>
        <source>Nothing was mended in this article</source>
        <translation>В этой статье ничего не исправлено</translation>
    </message>
    <message>
        <source>Quotation {at} of {all}: {what}</source>
        <translation>Цитата {at} из {all}: {what}</translation>
    </message>
    <message>
        <source>{what}: named {at} of {all} times</source>
        <translation>{what}: упоминание {at} из {all}</translation>
    </message>
    <message>
        <source>Repair {at} of {all}: {what}</source>
        <translation>Исправление {at} из {all}: {what}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Set by hand.</source>
        <translation>Задано вручную.</translation>
    </message>
    <message>
        <source>You gave no reason.</source>
        <translation>Вы не указали основание.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>The dateline fits.</source>
        <translation>Строка места и даты подходит.</translation>
    </message>
    <message>
        <source>A dateline gives day and month, but no year.</source>
        <translation>Строка места и даты называет день и месяц, но не год.</translation>
    </message>
    <message>
        <source>A line of the text gives day and month, but no year.</source>
        <translation>Строка текста называет день и месяц, но не год.</translation>
    </message>
    <message>
        <source>It differs from {winner}, which is trusted more: {other}.</source>
        <translation>Расходится с другим свидетельством ({winner}), которому больше доверия: {other}.</translation>
    </message>
    <message>
        <source>It agrees with {date}, but is less exact.</source>
        <translation>Согласуется с датой {date}, но менее точно.</translation>
    </message>
    <message>
        <source>Most names in this folder hold no such date.</source>
        <translation>В большинстве имён этой папки такой даты нет.</translation>
    </message>
    <message>
        <source>The rest of its folder is still to be looked at.</source>
        <translation>Остальную папку ещё предстоит просмотреть.</translation>
    </message>
    <message>
        <source>{n} of the {all} files here have a date in their name, such as “{said}”.</source>
        <translation>Файлов с датой в имени здесь {n} из {all}, например «{said}».</translation>
    </message>
    <message>
        <source>The only file here has a date in its name: “{said}”.</source>
        <translation>У единственного файла здесь дата в имени: «{said}».</translation>
    </message>
    <message>
        <source>Other dates here put the day first: they have a number over twelve there.</source>
        <translation>Другие даты здесь начинаются с дня: там число больше двенадцати.</translation>
    </message>
    <message>
        <source>Other dates here put the month first: a number over twelve comes second.</source>
        <translation>Другие даты здесь начинаются с месяца: число больше двенадцати стоит вторым.</translation>
    </message>
    <message>
        <source>The century follows from other years in this folder.</source>
        <translation>Век следует из других годов в этой папке.</translation>
    </message>
    <message>
        <source>It can be read in more ways; something else here fits this one.</source>
        <translation>Прочитать можно по-разному; другое свидетельство подходит к этому.</translation>
    </message>
    <message>
        <source>Nothing tells the century; the newest was taken.</source>
        <translation>Век не указан; взят самый поздний.</translation>
    </message>
    <message>
        <source>The weekday that the text names fits this reading only.</source>
        <translation>Названный день недели подходит только к этому прочтению.</translation>
    </message>
    <message>
        <source>Day and month can be read either way.</source>
        <translation>День и месяц можно прочитать в любом порядке.</translation>
    </message>
    <message>
        <source>That narrows a week that is known, and gives no date by itself.</source>
        <translation>Это уточняет известную неделю, но само даты не даёт.</translation>
    </message>
    <message>
        <source>“{said}” names its calendar: by ours it is {date}.</source>
        <translation>«{said}» называет календарь: по нашему это {date}.</translation>
    </message>
    <message>
        <source>“{said}” was printed where days were counted by the Julian calendar; the day is given by ours.</source>
        <translation>«{said}» напечатано там, где дни считали по юлианскому календарю; день указан по нашему.</translation>
    </message>
    <message>
        <source>“{said}” was printed where days may have been counted by the Julian calendar.</source>
        <translation>«{said}» напечатано там, где дни, возможно, считали по юлианскому календарю.</translation>
    </message>
    <message>
        <source>“{said}” names another day of the week than {date} was.</source>
        <translation>«{said}» называет другой день недели, чем был {date}.</translation>
    </message>
    <message>
        <source>By the Julian calendar it is one of these days, by ours the other.</source>
        <translation>По юлианскому календарю это один из этих дней, по нашему — другой.</translation>
    </message>
    <message>
        <source>A day printed there may be another by our calendar.</source>
        <translation>Напечатанный там день по нашему календарю может быть другим.</translation>
    </message>
    <message>
        <source>It dates nothing alone, but dated issues before and after it do.</source>
        <translation>Сам по себе он ничего не датирует, но помогают датированные выпуски до и после.</translation>
    </message>
    <message>
        <source>A copy may have been printed on another day, so its date is only offered.</source>
        <translation>Копия могла быть напечатана в другой день, поэтому её дата только предлагается.</translation>
    </message>
    <message>
        <source>It doesn’t fit what else is known of the article.</source>
        <translation>Это не согласуется с тем, что ещё известно о статье.</translation>
    </message>
    <message>
        <source>Nothing of its own dates it.</source>
        <translation>Сама статья о своей дате не говорит.</translation>
    </message>
    <message>
        <source>The files here are named in the order of their days; nothing of its own dates it.</source>
        <translation>Файлы здесь названы по порядку дней; сама статья о своей дате не говорит.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>So many articles of this folder share {date} that it is the day on which they were moved, not the day of publication: it only says that they are no later.</source>
        <translation>У стольких статей этой папки дата {date}, что это день переноса, а не публикации: она говорит лишь, что они не позже.</translation>
    </message>
    <message>
        <source>“{said}” is a stamp of the page, not a date of publication.</source>
        <translation>«{said}» — отметка страницы, а не дата публикации.</translation>
    </message>
    <message>
        <source>“{said}” tells when it was last changed, not when it was published.</source>
        <translation>«{said}» говорит, когда изменено, а не когда опубликовано.</translation>
    </message>
    <message>
        <source>“{said}” is the year of a copyright, not a date of publication.</source>
        <translation>«{said}» — год авторского права, а не дата публикации.</translation>
    </message>
    <message>
        <source>“{said}” says by when it was printed, not on which day.</source>
        <translation>«{said}» говорит, не позднее какого времени это напечатано, но не в какой день.</translation>
    </message>
    <message>
        <source>“{said}” tells when it was fetched, not when it was published.</source>
        <translation>«{said}» говорит, когда получено, а не когда опубликовано.</translation>
    </message>
    <message>
        <source>“{said}” names no day that exists.</source>
        <translation>«{said}» не называет существующего дня.</translation>
    </message>
    <message>
        <source>“{said}” means that nobody filled the date in.</source>
        <translation>«{said}» значит, что дату не заполнили.</translation>
    </message>
    <message>
        <source>“{said}” could be a date, but most names in this folder hold none of that form.</source>
        <translation>«{said}» может быть датой, но в большинстве имён этой папки таких нет.</translation>
    </message>
    <message>
        <source>It contradicts {date}, which is later: one of the two is wrong.</source>
        <translation>Противоречит более поздней дате {date}: одна из двух неверна.</translation>
    </message>
    <message>
        <source>So the article is no later than {date}.</source>
        <translation>Значит, статья не позже чем {date}.</translation>
    </message>
    <message>
        <source>It agrees with the date that you set.</source>
        <translation>Согласуется с заданной вами датой.</translation>
    </message>
    <message>
        <source>It differs from the date that you set, which goes first.</source>
        <translation>Расходится с заданной вами датой, которая важнее.</translation>
    </message>
    <message>
        <source>the date that you set</source>
        <translation>заданная вами дата</translation>
    </message>
    <message>
        <source>the file’s own field</source>
        <translation>поле самого файла</translation>
    </message>
    <message>
        <source>the record beside the file</source>
        <translation>запись рядом с файлом</translation>
    </message>
    <message>
        <source>the names of folder and file</source>
        <translation>имена папки и файла</translation>
    </message>
    <message>
        <source>the page’s address</source>
        <translation>адрес страницы</translation>
    </message>
    <message>
        <source>the page’s description of itself</source>
        <translation>описание страницы</translation>
    </message>
    <message>
        <source>the lines in front of the text</source>
        <translation>строки перед текстом</translation>
    </message>
    <message>
        <source>a line of the text</source>
        <translation>строка текста</translation>
    </message>
    <message>
        <source>the dateline</source>
        <translation>строка места и даты</translation>
    </message>
    <message>
        <source>In the folder’s name, {said}.</source>
        <translation>В имени папки: {said}.</translation>
    </message>
    <message>
        <source>In the folders’ names, {said}.</source>
        <translation>В именах папок: {said}.</translation>
    </message>
    <message>
        <source>In the file’s name, {said}.</source>
        <translation>В имени файла: {said}.</translation>
    </message>
    <message>
        <source>In the names of folder and file, {said}.</source>
        <translation>В именах папки и файла: {said}.</translation>
    </message>
    <message>
        <source>In line {n} of the file.</source>
        <translation>В строке {n} файла.</translation>
    </message>
    <message>
        <source>Beside the article, on its page.</source>
        <translation>Рядом со статьёй, на её странице.</translation>
    </message>
    <message>
        <source>Where the text begins.</source>
        <translation>В начале текста.</translation>
    </message>
    <message>
        <source>In the first paragraphs.</source>
        <translation>В первых абзацах.</translation>
    </message>
    <message>
        <source>In the address {said}.</source>
        <translation>В адресе {said}.</translation>
    </message>
    <message>
        <source>In the page’s description of itself ({said}).</source>
        <translation>В описании страницы ({said}).</translation>
    </message>
    <message>
        <source>Marked as a time on the page.</source>
        <translation>Отмечено на странице как время.</translation>
    </message>
    <message>
        <source>In the field “date”.</source>
        <translation>В поле «date».</translation>
    </message>
    <message>
        <source>In the field “modified”.</source>
        <translation>В поле «modified».</translation>
    </message>
    <message>
        <source>In the field that tells when it was fetched.</source>
        <translation>В поле, которое говорит, когда текст был получен.</translation>
    </message>
    <message>
        <source>In the field for the issue.</source>
        <translation>В поле выпуска.</translation>
    </message>
    <message>
        <source>Other articles of issue {before} are dated.</source>
        <translation>Другие статьи выпуска {before} датированы.</translation>
    </message>
    <message>
        <source>Between the dated issues {before} and {after}.</source>
        <translation>Между датированными выпусками {before} и {after}.</translation>
    </message>
    <message>
        <source>Between {before} and {after}.</source>
        <translation>Между {before} и {after}.</translation>
    </message>
    <message>
        <source>In {said}: it shares {n} % of the text.</source>
        <translation>В {said}: совпадает {n} % текста.</translation>
    </message>
    <message>
        <source>In the line of the date above it.</source>
        <translation>В строке с датой над ней.</translation>
    </message>
    <message>
        <source>In the line that claims the rights.</source>
        <translation>В строке о правах.</translation>
    </message>
    <message>
        <source>In the number by which its database knows it.</source>
        <translation>В номере, под которым её знает база данных.</translation>
    </message>
    <message>
        <source>In the document’s properties.</source>
        <translation>В свойствах документа.</translation>
    </message>
    <message>
        <source>In the field “{said}”.</source>
        <translation>В поле «{said}».</translation>
    </message>
    <message>
        <source>In the field “DATE”.</source>
        <translation>В поле «DATE».</translation>
    </message>
</context>
<context>
    <name>RecentArchives</name>
    <message>
        <source>Recent &amp;archives</source>
        <translation>Недавние ар&amp;хивы</translation>
    </message>
    <message>
        <source>&amp;Sample archive</source>
        <translation>Архив-п&amp;ример</translation>
    </message>
    <message>
        <source>{archive} – not there now</source>
        <translation>{archive} — сейчас недоступен</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Недавние запросы</translation>
    </message>
    <message>
        <source>Nothing was sought yet</source>
        <translation>Пока ничего не искали</translation>
    </message>
</context>
<context>
    <name>RepairActions</name>
    <message>
        <source>It is read so already.</source>
        <translation>Так уже и читается.</translation>
    </message>
    <message>
        <source>Read as {words} from now on.</source>
        <translation>Теперь читается как {words}.</translation>
    </message>
    <message>
        <source>Left as it was found: {words}.</source>
        <translation>Оставлено как найдено: {words}.</translation>
    </message>
    <message>
        <source>Go to a repair first: F8 goes to the next one.</source>
        <translation>Сначала перейдите к исправлению: F8 ведёт к следующему.</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>mark closed here</source>
        <translation>кавычка закрыта</translation>
    </message>
    <message>
        <source>mark not closed?</source>
        <translation>кавычка не закрыта?</translation>
    </message>
    <message>
        <source>unseen sign taken out</source>
        <translation>невидимый знак убран</translation>
    </message>
    <message>
        <source>unseen sign?</source>
        <translation>невидимый знак?</translation>
    </message>
    <message>
        <source>letters put right</source>
        <translation>буквы исправлены</translation>
    </message>
    <message>
        <source>wrong letters?</source>
        <translation>неверные буквы?</translation>
    </message>
    <message>
        <source>accent put back</source>
        <translation>знак над буквой возвращён</translation>
    </message>
    <message>
        <source>accent lost?</source>
        <translation>потерян знак?</translation>
    </message>
    <message>
        <source>mark put back</source>
        <translation>кавычка возвращена</translation>
    </message>
    <message>
        <source>mark lost?</source>
        <translation>потеряна кавычка?</translation>
    </message>
    <message>
        <source>apostrophe put right</source>
        <translation>апостроф исправлен</translation>
    </message>
    <message>
        <source>apostrophe doubled?</source>
        <translation>двойной апостроф?</translation>
    </message>
    <message>
        <source>mark opened here</source>
        <translation>кавычка открыта</translation>
    </message>
    <message>
        <source>mark not opened?</source>
        <translation>кавычка не открыта?</translation>
    </message>
    <message>
        <source>torn word joined</source>
        <translation>разорванное слово соединено</translation>
    </message>
    <message>
        <source>torn word?</source>
        <translation>разорванное слово?</translation>
    </message>
    <message>
        <source>sign lost here</source>
        <translation>здесь потерян знак</translation>
    </message>
    <message>
        <source>put right here</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>perhaps damaged</source>
        <translation>возможно, повреждено</translation>
    </message>
    <message>
        <source>as found: {words}</source>
        <translation>найдено: {words}</translation>
    </message>
    <message>
        <source>as read: {words}</source>
        <translation>читается: {words}</translation>
    </message>
    <message>
        <source>perhaps: {words}</source>
        <translation>возможно: {words}</translation>
    </message>
    <message>
        <source>{found} read as {read}</source>
        <translation>{found} читается как {read}</translation>
    </message>
    <message>
        <source>{found}, perhaps {read}</source>
        <translation>{found}, возможно {read}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>ReportCounting</name>
    <message numerus="yes">
        <source>%Ln article(s) of certain date</source>
        <translation>
            <numerusform>%Ln статья с надёжной датой</numerusform>
            <numerusform>%Ln статьи с надёжной датой</numerusform>
            <numerusform>%Ln статей с надёжной датой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of probable date</source>
        <translation>
            <numerusform>%Ln статья с вероятной датой</numerusform>
            <numerusform>%Ln статьи с вероятной датой</numerusform>
            <numerusform>%Ln статей с вероятной датой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of uncertain date</source>
        <translation>
            <numerusform>%Ln статья с сомнительной датой</numerusform>
            <numerusform>%Ln статьи с сомнительной датой</numerusform>
            <numerusform>%Ln статей с сомнительной датой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln статья без даты</numerusform>
            <numerusform>%Ln статьи без даты</numerusform>
            <numerusform>%Ln статей без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) dated too inexactly to stand in any square.</source>
        <translation>
            <numerusform>%Ln статья датирована слишком неточно для клетки.</numerusform>
            <numerusform>%Ln статьи датированы слишком неточно для клетки.</numerusform>
            <numerusform>%Ln статей датировано слишком неточно для клетки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln accounted for</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>все учтены: %Ln</numerusform>
            <numerusform>все учтены: %Ln</numerusform>
            <numerusform>все учтены: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>said of files</comment>
        <translation>
            <numerusform>пока %Ln</numerusform>
            <numerusform>пока %Ln</numerusform>
            <numerusform>пока %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reason(s)</source>
        <translation>
            <numerusform>%Ln другая причина</numerusform>
            <numerusform>%Ln другие причины</numerusform>
            <numerusform>%Ln других причин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) put right</source>
        <comment>in a damaged text</comment>
        <translation>
            <numerusform>исправлено %Ln место</numerusform>
            <numerusform>исправлено %Ln места</numerusform>
            <numerusform>исправлено %Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only offered</source>
        <comment>said of repairs</comment>
        <translation>
            <numerusform>только предложено: %Ln</numerusform>
            <numerusform>только предложено: %Ln</numerusform>
            <numerusform>только предложено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) taken off</source>
        <comment>of a page&apos;s furniture</comment>
        <translation>
            <numerusform>убрана %Ln часть</numerusform>
            <numerusform>убраны %Ln части</numerusform>
            <numerusform>убрано %Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln неделя</numerusform>
            <numerusform>%Ln недели</numerusform>
            <numerusform>%Ln недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the {shown} longest of %Ln</source>
        <comment>said of gaps</comment>
        <translation>
            <numerusform>{shown} самых длинных из %Ln</numerusform>
            <numerusform>{shown} самых длинных из %Ln</numerusform>
            <numerusform>{shown} самых длинных из %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>of copies of one story</comment>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other format(s)</source>
        <translation>
            <numerusform>ещё %Ln формат</numerusform>
            <numerusform>ещё %Ln формата</numerusform>
            <numerusform>ещё %Ln форматов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>ещё %Ln источник</numerusform>
            <numerusform>ещё %Ln источника</numerusform>
            <numerusform>ещё %Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other language(s)</source>
        <translation>
            <numerusform>ещё %Ln язык</numerusform>
            <numerusform>ещё %Ln языка</numerusform>
            <numerusform>ещё %Ln языков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) agree</source>
        <comment>with a list of checksums</comment>
        <translation>
            <numerusform>%Ln файл совпадает</numerusform>
            <numerusform>%Ln файла совпадают</numerusform>
            <numerusform>%Ln файлов совпадают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: save the report as a web page or a table to have all.</source>
        <translation>
            <numerusform>… и ещё %Ln: сохраните отчёт как веб-страницу или таблицу, чтобы получить всё.</numerusform>
            <numerusform>… и ещё %Ln: сохраните отчёт как веб-страницу или таблицу, чтобы получить всё.</numerusform>
            <numerusform>… и ещё %Ln: сохраните отчёт как веб-страницу или таблицу, чтобы получить всё.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The folder is not there now.</source>
        <translation>Папка сейчас недоступна.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как PD&amp;F…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Сохранить как &amp;веб-страницу…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Сохранить как &amp;таблицу…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>{archive} report.{ending}</source>
        <translation>{archive} отчёт.{ending}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Отчёт скопирован.</translation>
    </message>
    <message>
        <source>The report was saved: {file}</source>
        <translation>Отчёт сохранён: {file}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What is in this archive</source>
        <translation>Что в этом архиве</translation>
    </message>
    <message>
        <source>Nothing has been read yet. The report comes with the first articles.</source>
        <translation>Пока ничего не прочитано. Отчёт появится с первыми статьями.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>(without a headline)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>{date}, {certainty}</source>
        <translation>{date}, {certainty}</translation>
    </message>
    <message>
        <source>copy of an article above</source>
        <translation>копия статьи выше</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Show its &amp;copies</source>
        <translation>Показать &amp;копии</translation>
    </message>
    <message>
        <source>Fold its &amp;copies</source>
        <translation>Свернуть &amp;копии</translation>
    </message>
    <message>
        <source>Co&amp;py as a line</source>
        <translation>Копировать с&amp;трокой</translation>
    </message>
    <message>
        <source>Co&amp;py as lines</source>
        <translation>Копировать с&amp;троками</translation>
    </message>
</context>
<context>
    <name>SaveWhere</name>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Файл {name} уже есть.</translation>
    </message>
    <message>
        <source>What is in it would be lost.</source>
        <translation>То, что в нём есть, пропадёт.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Choose &amp;another name…</source>
        <translation>&amp;Другое имя…</translation>
    </message>
</context>
<context>
    <name>SavedSearchDesk</name>
    <message>
        <source>You have saved this search already, as {name}.</source>
        <translation>Этот поиск уже сохранён под именем {name}.</translation>
    </message>
    <message>
        <source>Search saved. What is new in it will be told at the left.</source>
        <translation>Поиск сохранён. О новом в нём будет сказано слева.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>With its dates, sources and order. Give it a name:</source>
        <translation>С датами, источниками и порядком. Дайте ему название:</translation>
    </message>
    <message>
        <source>The saved search was replaced by what is searched now.</source>
        <translation>Сохранённый поиск заменён нынешним.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search this archive</source>
        <translation>Искать в этом архиве</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Искать в архиве</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>Suggestions, and what was sought before (Ctrl+Space)</source>
        <translation>Подсказки и прежние запросы (Ctrl+Пробел)</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>Find a person by name</source>
        <translation>Найти человека по имени</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Все формы</translation>
    </message>
    <message>
        <source>All forms of words</source>
        <translation>Все формы слов</translation>
    </message>
    <message>
        <source>Examples of queries</source>
        <translation>Примеры запросов</translation>
    </message>
    <message>
        <source>What you can type: examples from this archive</source>
        <translation>Что можно вводить: примеры из этого архива</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Вхождения</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Find each word in all its forms: walk, walks, walked, walking (Ctrl+Shift+Space)</source>
        <translation>Находить слово во всех формах: гавань, гавани, гаванью (Ctrl+Shift+Space)</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Печать или сохранение…</translation>
    </message>
    <message>
        <source>What is being searched</source>
        <translation>Что ищется</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>{sought}, only {dates}</source>
        <translation>{sought}, только {dates}</translation>
    </message>
    <message>
        <source>{sought}, in {values}</source>
        <translation>{sought}, только: {values}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{archive} is already open in another window.</source>
        <translation>{archive} уже открыт в другом окне.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Продолжайте там или сначала закройте его.</translation>
    </message>
</context>
<context>
    <name>SetDateForm</name>
    <message>
        <source>Set date</source>
        <translation>Задать дату</translation>
    </message>
    <message>
        <source>26 May 1994, 1994-05~ …</source>
        <translation>26 мая 1994, 1994-05~ …</translation>
    </message>
    <message>
        <source>Your own date</source>
        <translation>Ваша дата</translation>
    </message>
    <message>
        <source>Reason: how you know</source>
        <translation>Основание: откуда вы это знаете</translation>
    </message>
    <message>
        <source>Reason for your date</source>
        <translation>Основание вашей даты</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Example: {date}</source>
        <translation>Пример: {date}</translation>
    </message>
    <message>
        <source>Earlier reason: {reason}</source>
        <translation>Прежнее основание: {reason}</translation>
    </message>
    <message>
        <source>A day, a month, a year, or what is known of it. For example:</source>
        <translation>День, месяц, год или то, что известно. Например:</translation>
    </message>
    <message>
        <source>Not yet a date: {why}</source>
        <translation>Пока не дата: {why}</translation>
    </message>
    <message>
        <source>{meaning}. Kept as {edtf}.</source>
        <translation>{meaning}. Хранится как {edtf}.</translation>
    </message>
    <message>
        <source>{meaning}.</source>
        <translation>{meaning}.</translation>
    </message>
    <message>
        <source>The article stays among the undated.</source>
        <translation>Статья остаётся среди статей без даты.</translation>
    </message>
    <message>
        <source>That is still to come, so it will count as uncertain.</source>
        <translation>Это ещё не наступило, поэтому дата будет считаться сомнительной.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Сбросить: {setting}</translation>
    </message>
    <message>
        <source>Backfile’s own</source>
        <translation>Собственный шрифт Backfile</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Forget history</source>
        <translation>Забыть историю</translation>
    </message>
    <message>
        <source>Forget which archives were open, what was sought in them, and where one was reading?</source>
        <translation>Забыть, какие архивы были открыты, что в них искали и где читали?</translation>
    </message>
    <message>
        <source>Your settings, and your own dates, notes and tags, stay as they are.</source>
        <translation>Настройки и ваши даты, заметки и метки остаются как есть.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Forget history…</source>
        <translation>Забыть историю…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>(without a headline)</source>
        <translation>(без заголовка)</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Новая подборка…</translation>
    </message>
    <message>
        <source>&amp;Show its articles</source>
        <translation>&amp;Показать статьи</translation>
    </message>
    <message>
        <source>Search &amp;in it</source>
        <translation>&amp;Искать в ней</translation>
    </message>
    <message>
        <source>&amp;Replace by what is searched now</source>
        <translation>&amp;Заменить нынешним поиском</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Описать…</translation>
    </message>
    <message>
        <source>&amp;Arrange…</source>
        <translation>&amp;Порядок…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Collections and saved searches</source>
        <translation>Подборки и сохранённые поиски</translation>
    </message>
    <message>
        <source>Shift+F11 gathers articles here, Ctrl+S keeps a search.</source>
        <translation>Shift+F11 собирает здесь статьи, Ctrl+S сохраняет поиск.</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Rows of the list can be dragged onto it.</source>
        <translation>На неё можно перетаскивать строки списка.</translation>
    </message>
    <message>
        <source>Collection {name} begun.</source>
        <translation>Подборка {name} создана.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Searches for it by “in:” take the new name.</source>
        <translation>В поиске через «in:» нужно будет новое название.</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Переименовать сохранённый поиск</translation>
    </message>
    <message>
        <source>What it searches for stays the same.</source>
        <translation>То, что он ищет, не изменится.</translation>
    </message>
    <message>
        <source>Describe the collection</source>
        <translation>Описать подборку</translation>
    </message>
    <message>
        <source>What it is for, in a sentence: shown where the mouse rests on its name, and kept with your work.</source>
        <translation>Для чего она, одним предложением: видно, если навести мышь на название; хранится с вашей работой.</translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its articles stay in the archive.</source>
        <translation>Подборка {name} удалена. Её статьи остаются в архиве.</translation>
    </message>
    <message>
        <source>Saved search {name} deleted.</source>
        <translation>Сохранённый поиск {name} удалён.</translation>
    </message>
    <message>
        <source>Collection {name} arranged.</source>
        <translation>Порядок в подборке {name} изменён.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>Искать по клавише или действию</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Искать сочетания клавиш</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>More in the guide</source>
        <translation>Подробнее в руководстве</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Нет сочетаний с такими словами.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее различие</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее различие</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Поиск различий…</translation>
    </message>
    <message>
        <source>Difference {at} of {all}</source>
        <translation>Различие {at} из {all}</translation>
    </message>
    <message>
        <source>Very many differences: the first {count} are lit.</source>
        <translation>Очень много различий: выделены первые {count}.</translation>
    </message>
    <message>
        <source>Both texts say the same; only line breaks may differ.</source>
        <translation>Оба текста совпадают; отличаться могут только переводы строк.</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Sort by</source>
        <translation>Порядок:</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>And then by</source>
        <translation>И затем</translation>
    </message>
    <message>
        <source>Occurrences found</source>
        <translation>Найденные вхождения</translation>
    </message>
    <message>
        <source>then</source>
        <translation>затем</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>ничего больше</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The original, as decoded</source>
        <translation>Оригинал после декодирования</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>A part of the name</source>
        <translation>Часть имени</translation>
    </message>
    <message>
        <source>Speakers to choose from</source>
        <translation>Люди на выбор</translation>
    </message>
    <message>
        <source>Somebody else: {words}</source>
        <translation>Кто-то другой: {words}</translation>
    </message>
    <message>
        <source>A firm, office or country: {words}</source>
        <translation>Фирма, ведомство или страна: {words}</translation>
    </message>
    <message>
        <source>Nobody who can be named</source>
        <translation>Никто, кого можно назвать</translation>
    </message>
    <message>
        <source>a firm, office or country</source>
        <translation>фирма, ведомство или страна</translation>
    </message>
</context>
<context>
    <name>SpeakerReasons</name>
    <message>
        <source>No closing mark: read to the end of its paragraph</source>
        <translation>Нет закрывающей кавычки: прочитано до конца абзаца</translation>
    </message>
    <message>
        <source>Closed in a later paragraph, which opens again</source>
        <translation>Закрыто в одном из следующих абзацев, который открывается снова</translation>
    </message>
    <message>
        <source>Closing mark lost before the verb of speech</source>
        <translation>Закрывающая кавычка потеряна перед глаголом речи</translation>
    </message>
    <message>
        <source>Closing mark lost: the next mark opens again</source>
        <translation>Закрывающая кавычка потеряна: следующая открывает снова</translation>
    </message>
    <message>
        <source>Closing mark lost in its sentence: where it stood is a guess</source>
        <translation>Закрывающая кавычка потеряна в предложении: где она стояла — догадка</translation>
    </message>
    <message>
        <source>Opening mark lost: read from the start of the sentences before it</source>
        <translation>Открывающая кавычка потеряна: прочитано с начала предыдущих предложений</translation>
    </message>
    <message>
        <source>A dash at the start of its paragraph</source>
        <translation>Тире в начале абзаца</translation>
    </message>
    <message>
        <source>A dash at the start of its paragraph, and no verb of speech</source>
        <translation>Тире в начале абзаца, и нет глагола речи</translation>
    </message>
    <message>
        <source>“{cue}” stands behind it</source>
        <translation>«{cue}» стоит после неё</translation>
    </message>
    <message>
        <source>“{cue}” stands behind it, before the speaker</source>
        <translation>«{cue}» стоит после неё, перед говорящим</translation>
    </message>
    <message>
        <source>“{cue}” stands between two parts of one speech</source>
        <translation>«{cue}» стоит между двумя частями одной речи</translation>
    </message>
    <message>
        <source>a name is set under it</source>
        <translation>под ней поставлено имя</translation>
    </message>
    <message>
        <source>“{cue}” and a colon lead to it</source>
        <translation>к ней ведут «{cue}» и двоеточие</translation>
    </message>
    <message>
        <source>“{cue}” and a comma lead to it</source>
        <translation>к ней ведут «{cue}» и запятая</translation>
    </message>
    <message>
        <source>“{cue}” names the source</source>
        <translation>«{cue}» называет источник</translation>
    </message>
    <message>
        <source>“{cue}” tells whom the paper quotes</source>
        <translation>«{cue}» говорит, кого цитирует газета</translation>
    </message>
    <message>
        <source>“{cue}” tells by whom</source>
        <translation>«{cue}» говорит, кем</translation>
    </message>
    <message>
        <source>“{cue}” goes with the speaker of its sentence</source>
        <translation>«{cue}» относится к говорящему в предложении</translation>
    </message>
    <message>
        <source>“{cue}” shares the speaker of the verb before it</source>
        <translation>у «{cue}» тот же говорящий, что у глагола перед ним</translation>
    </message>
    <message>
        <source>“{cue}” belongs to the speaker</source>
        <translation>«{cue}» относится к говорящему</translation>
    </message>
    <message>
        <source>“{cue}” stands before it in its sentence</source>
        <translation>«{cue}» стоит перед ней в предложении</translation>
    </message>
    <message>
        <source>“{cue}” takes it into the paper’s sentence</source>
        <translation>«{cue}» вводит её в предложение газеты</translation>
    </message>
    <message>
        <source>“{cue}” stands at the end of its sentence</source>
        <translation>«{cue}» стоит в конце предложения</translation>
    </message>
    <message>
        <source>a name and a colon stand before it</source>
        <translation>перед ней стоят имя и двоеточие</translation>
    </message>
    <message>
        <source>a colon leads to it from the speaker</source>
        <translation>от говорящего к ней ведёт двоеточие</translation>
    </message>
    <message>
        <source>no verb of speech: taken for the words of whom its clause tells</source>
        <translation>нет глагола речи: принято за слова того, о ком говорит эта часть предложения</translation>
    </message>
    <message>
        <source>it is asked of the speaker who answers: nobody is said to have asked it</source>
        <translation>это спрашивают у того, кто отвечает: не сказано, кто спросил</translation>
    </message>
    <message>
        <source>reported speech goes on from the sentence before</source>
        <translation>переданная речь продолжается из предыдущего предложения</translation>
    </message>
    <message>
        <source>it begins with the speaker’s name</source>
        <translation>начинается с имени говорящего</translation>
    </message>
    <message>
        <source>the speaker of the transcript goes on</source>
        <translation>говорящий в протоколе продолжает</translation>
    </message>
    <message>
        <source>two speak in turn, question and answer: the speaker of two paragraphs before</source>
        <translation>двое говорят по очереди, вопрос и ответ: говорящий позапрошлого абзаца</translation>
    </message>
    <message>
        <source>one speech over several paragraphs</source>
        <translation>одна речь на несколько абзацев</translation>
    </message>
    <message>
        <source>a name stands under it</source>
        <translation>под ней стоит имя</translation>
    </message>
    <message>
        <source>“{cue}” stands in the sentence behind it</source>
        <translation>«{cue}» стоит в следующем предложении</translation>
    </message>
    <message>
        <source>no verb of speech of its own: its paragraph’s speaker goes on</source>
        <translation>нет своего глагола речи: говорящий этого абзаца продолжает</translation>
    </message>
    <message>
        <source>no verb of speech of its own: “{cue}” stands behind the next words in marks</source>
        <translation>нет своего глагола речи: «{cue}» стоит после следующих слов в кавычках</translation>
    </message>
    <message>
        <source>one speech over several paragraphs: “{cue}” stands in the next</source>
        <translation>одна речь на несколько абзацев: «{cue}» стоит в следующем</translation>
    </message>
    <message>
        <source>no verb of speech of its own: the speaker of the paragraph before goes on</source>
        <translation>нет своего глагола речи: говорящий предыдущего абзаца продолжает</translation>
    </message>
    <message>
        <source>a line with nothing but a name stands above it</source>
        <translation>над ней стоит строка с одним именем</translation>
    </message>
    <message>
        <source>no verb of speech of its own: “{cue}” stands in the next paragraph</source>
        <translation>нет своего глагола речи: «{cue}» стоит в следующем абзаце</translation>
    </message>
    <message>
        <source>no verb of speech rules it</source>
        <translation>к ней не относится ни один глагол речи</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a term, not speech</source>
        <translation>перед ней стоит «{word}»: термин, а не речь</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a name or a term, not speech</source>
        <translation>перед ней стоит «{word}»: название или термин, а не речь</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a title</source>
        <translation>перед ней стоит «{word}»: название</translation>
    </message>
    <message>
        <source>“{word}” puts this name on something</source>
        <translation>«{word}» даёт чему-то это имя</translation>
    </message>
    <message>
        <source>capitals throughout and no sentence: a title</source>
        <translation>всё с прописных букв и нет предложения: название</translation>
    </message>
    <message>
        <source>“{word}” stands before it: a name</source>
        <translation>перед ней стоит «{word}»: название</translation>
    </message>
    <message>
        <source>no colon leads to it: a name</source>
        <translation>к ней не ведёт двоеточие: название</translation>
    </message>
    <message>
        <source>one or two words and no verb of speech near them: a term</source>
        <translation>одно-два слова и рядом нет глагола речи: термин</translation>
    </message>
    <message>
        <source>a word set off before “{word}”: a term</source>
        <translation>выделенное слово перед «{word}»: термин</translation>
    </message>
    <message>
        <source>a single word in marks: a term</source>
        <translation>одно слово в кавычках: термин</translation>
    </message>
    <message>
        <source>“{cue}” reports this without marks</source>
        <translation>«{cue}» передаёт это без кавычек</translation>
    </message>
    <message>
        <source>{name} is named</source>
        <translation>назван: {name}</translation>
    </message>
    <message>
        <source>“{mention}” is {name}</source>
        <translation>«{mention}» — {name}</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, the likeliest of several with that name</source>
        <translation>«{mention}» — {name}, вероятнее всех среди нескольких с этим именем</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, named beside it</source>
        <translation>«{mention}» — {name}, имя стоит рядом</translation>
    </message>
    <message>
        <source>{names} are named together</source>
        <translation>названы вместе: {names}</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, {choice} ({distance})</source>
        <translation>«{mention}» — {name}, {choice} ({distance})</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, who has no name ({distance})</source>
        <translation>«{mention}» — {name}, без имени ({distance})</translation>
    </message>
    <message>
        <source>“{mention}” may be {name} or {other}</source>
        <translation>«{mention}» может быть {name} или {other}</translation>
    </message>
    <message>
        <source>“{mention}” is {names}, named together before ({distance})</source>
        <translation>«{mention}» — {names}, названные вместе раньше ({distance})</translation>
    </message>
    <message>
        <source>“{mention}”: nobody named before fits</source>
        <translation>«{mention}»: никто из названных раньше не подходит</translation>
    </message>
    <message>
        <source>“{mention}” is no single person</source>
        <translation>«{mention}» — не один человек</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, so described before</source>
        <translation>«{mention}» — {name}, раньше так описан</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, the only one so described</source>
        <translation>«{mention}» — {name}, единственный с таким описанием</translation>
    </message>
    <message>
        <source>“{mention}” has no name</source>
        <translation>«{mention}» без имени</translation>
    </message>
    <message>
        <source>“{mention}” is a firm, office or country</source>
        <translation>«{mention}» — фирма, ведомство или страна</translation>
    </message>
    <message>
        <source>“{mention}” is {name}, named before</source>
        <translation>«{mention}» — {name}, названо раньше</translation>
    </message>
    <message>
        <source>“{mention}” leads to nobody named</source>
        <translation>«{mention}» не ведёт ни к кому названному</translation>
    </message>
    <message>
        <source>the only man named before</source>
        <translation>единственный мужчина, названный раньше</translation>
    </message>
    <message>
        <source>the only woman named before</source>
        <translation>единственная женщина, названная раньше</translation>
    </message>
    <message>
        <source>the only one named before</source>
        <translation>единственный, кто назван раньше</translation>
    </message>
    <message>
        <source>the last man named before</source>
        <translation>последний из названных мужчин</translation>
    </message>
    <message>
        <source>the last woman named before</source>
        <translation>последняя из названных женщин</translation>
    </message>
    <message>
        <source>the last one named before</source>
        <translation>назван последним</translation>
    </message>
    <message>
        <source>the man who spoke before</source>
        <translation>мужчина, говоривший раньше</translation>
    </message>
    <message>
        <source>the woman who spoke before</source>
        <translation>женщина, говорившая раньше</translation>
    </message>
    <message>
        <source>the one who spoke before</source>
        <translation>тот, кто говорил раньше</translation>
    </message>
    <message>
        <source>the likeliest of the men named before</source>
        <translation>вероятнее всех из названных мужчин</translation>
    </message>
    <message>
        <source>the likeliest of the women named before</source>
        <translation>вероятнее всех из названных женщин</translation>
    </message>
    <message>
        <source>the likeliest of those named before</source>
        <translation>вероятнее всех из названных</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Так сказали вы</translation>
    </message>
</context>
<context>
    <name>StyleDesk</name>
    <message>
        <source>Article without a headline</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>Shown is the first one: {headline}. All are copied and saved.</source>
        <translation>Показана первая: {headline}. Копируются и сохраняются все.</translation>
    </message>
    <message>
        <source>Web page, for word processors too (*.html)</source>
        <translation>Веб-страница, также для текстовых редакторов (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>citations.html</source>
        <translation>ссылки.html</translation>
    </message>
    <message>
        <source>Save the citations</source>
        <translation>Сохранить ссылки</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Добавить стиль ссылок</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Стили ссылок (*.csl)</translation>
    </message>
</context>
<context>
    <name>StyleRow</name>
    <message>
        <source>Words such as “and” and the months are English: those of its language aren’t known here.</source>
        <translation>Слова вроде «и» и месяцы — английские: слова его языка здесь неизвестны.</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <source>Chicago, notes</source>
        <translation>Чикаго, сноски</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Чикаго, автор и год</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Удалить метку {tag}</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Удалить эту метку</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Only the first {most} are in this document. A table holds all of them.</source>
        <translation>В этом документе только первые {most}. В таблице будут все.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Таблица (TSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Строки JSON</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Файлы Markdown</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Текстовые файлы</translation>
    </message>
    <message>
        <source>One file to read in any browser, offline; quotations and finds marked.</source>
        <translation>Один файл для любого браузера, без сети; цитаты и найденное отмечены.</translation>
    </message>
    <message>
        <source>To write on in Word or LibreOffice: each with its citation.</source>
        <translation>Чтобы писать дальше в Word или LibreOffice: каждая со ссылкой на источник.</translation>
    </message>
    <message>
        <source>For a spreadsheet: a row each.</source>
        <translation>Для электронной таблицы: по строке на каждую.</translation>
    </message>
    <message>
        <source>A row each, with tabs between: for programs that count words.</source>
        <translation>По строке на каждую, с табуляцией: для программ, считающих слова.</translation>
    </message>
    <message>
        <source>For programs. Backfile reads it back, with dates as sure as they were.</source>
        <translation>Для программ. Backfile прочтёт их снова, даты останутся столь же надёжными.</translation>
    </message>
    <message>
        <source>A folder with a file an article, for note-taking programs.</source>
        <translation>Папка, по файлу на статью, для программ заметок.</translation>
    </message>
    <message>
        <source>A folder with a file an article, to be kept: checksums prove that nothing is missing (BagIt).</source>
        <translation>Папка, по файлу на статью, для хранения: контрольные суммы докажут, что ничего не пропало (BagIt).</translation>
    </message>
</context>
<context>
    <name>TakingCounting</name>
    <message numerus="yes">
        <source>All %Ln article(s) found</source>
        <translation>
            <numerusform>%Ln найденная статья</numerusform>
            <numerusform>Все %Ln найденные статьи</numerusform>
            <numerusform>Все %Ln найденных статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln выбранная статья</numerusform>
            <numerusform>%Ln выбранные статьи</numerusform>
            <numerusform>%Ln выбранных статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln line(s) found</source>
        <translation>
            <numerusform>%Ln найденная строка</numerusform>
            <numerusform>Все %Ln найденные строки</numerusform>
            <numerusform>Все %Ln найденных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the articles selected</source>
        <translation>
            <numerusform>%Ln строка из выбранных статей</numerusform>
            <numerusform>%Ln строки из выбранных статей</numerusform>
            <numerusform>%Ln строк из выбранных статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: an export has all of them.</source>
        <translation>
            <numerusform>… и ещё %Ln: все они есть в экспорте.</numerusform>
            <numerusform>… и ещё %Ln: все они есть в экспорте.</numerusform>
            <numerusform>… и ещё %Ln: все они есть в экспорте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln line(s) selected</source>
        <comment>of quotations or occurrences</comment>
        <translation>
            <numerusform>%Ln выбранная строка</numerusform>
            <numerusform>%Ln выбранные строки</numerusform>
            <numerusform>%Ln выбранных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>записано %Ln</numerusform>
            <numerusform>записано %Ln</numerusform>
            <numerusform>записано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachDesk</name>
    <message>
        <source>Taught. The files are being read anew.</source>
        <translation>Принято. Файлы читаются заново.</translation>
    </message>
    <message>
        <source>What was taught is taken back. The files are being read anew.</source>
        <translation>Указание отменено. Файлы читаются заново.</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <source>Teach how files are to be read</source>
        <translation>Указать, как читать файлы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Text begins</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Указать</translation>
    </message>
    <message>
        <source>Take back what was taught</source>
        <translation>Отменить указанное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Where headlines, dates or names are not found by themselves, say here which line or column holds them. Nothing is written to the files.</source>
        <translation>Если заголовки, даты или имена не находятся сами, укажите здесь, в какой строке или каком столбце они стоят. В файлы ничего не записывается.</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>Весь архив</translation>
    </message>
    <message>
        <source>“Doesn&apos;t fit”: a line that you name is missing, or too long, or no date stands where you say one does. These would be read as if you had said nothing.</source>
        <translation>«Не подходит»: указанной строки нет, она слишком длинная, или там, где должна быть дата, её нет. Такие файлы читались бы так, как если бы вы ничего не указали.</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit · {headline}</source>
        <translation>Не подходит · {headline}</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Папка или файл</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>How files would be read</source>
        <translation>Как будут прочитаны файлы</translation>
    </message>
    <message>
        <source>All files in</source>
        <translation>Все файлы в</translation>
    </message>
    <message>
        <source>How they would be read</source>
        <translation>Как они будут прочитаны</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <source>There is no file here that can be taught: none holds plain text or a table.</source>
        <translation>Здесь нет подходящих файлов: ни простого текста, ни таблицы.</translation>
    </message>
    <message>
        <source>You have said nothing yet: this is how they are read by themselves.</source>
        <translation>Вы ещё ничего не указали: так они читаются сами.</translation>
    </message>
    <message>
        <source>All of them are as you say.</source>
        <translation>Все они таковы, как вы указали.</translation>
    </message>
    <message>
        <source>Some can&apos;t be read at all.</source>
        <translation>Некоторые вообще нельзя прочитать.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Проба…</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(без заголовка)</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>This article has no text. Original shows all that was found in the file.</source>
        <translation>В этой статье нет текста. «Оригинал» показывает всё, что нашлось в файле.</translation>
    </message>
    <message>
        <source>This text is too long to be shown here to its end. Original has all of it.</source>
        <translation>Этот текст слишком длинный, чтобы показать его здесь до конца. В «Оригинале» он есть целиком.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>Lines of %Ln character(s)</source>
        <translation>
            <numerusform>Строки по %Ln знаку</numerusform>
            <numerusform>Строки по %Ln знака</numerusform>
            <numerusform>Строки по %Ln знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Line spacing {spacing}</source>
        <translation>Междустрочие {spacing}</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Текст {percent} %</translation>
    </message>
</context>
<context>
    <name>TimeBars</name>
    <message>
        <source>{when}: {counts}</source>
        <translation>{when}: {counts}</translation>
    </message>
    <message>
        <source>Mentions and quotations over time</source>
        <translation>Упоминания и цитаты по времени</translation>
    </message>
</context>
<context>
    <name>Undated</name>
    <message>
        <source>A copy of the text is dated</source>
        <translation>Копия текста датирована</translation>
    </message>
    <message>
        <source>Issue {name}</source>
        <translation>Выпуск {name}</translation>
    </message>
    <message>
        <source>{place} in {folder}</source>
        <translation>{place} в {folder}</translation>
    </message>
    <message>
        <source>Day or month first in {folder}</source>
        <translation>День или месяц впереди в {folder}</translation>
    </message>
    <message>
        <source>Julian calendar or ours in {folder}</source>
        <translation>Юлианский календарь или наш в {folder}</translation>
    </message>
    <message>
        <source>A dateline without a year in {folder}</source>
        <translation>Строка даты без года в {folder}</translation>
    </message>
    <message>
        <source>The folder “{folder}”</source>
        <translation>Папка «{folder}»</translation>
    </message>
    <message>
        <source>Each of these articles has the same text as one that is dated. A copy may have been printed on another day, so look at some of them first.</source>
        <translation>У каждой из этих статей тот же текст, что у датированной. Копия могла быть напечатана в другой день, поэтому сначала посмотрите некоторые из них.</translation>
    </message>
    <message>
        <source>All of them bear the number of this issue. Whoever knows its day dates them all.</source>
        <translation>На всех стоит номер этого выпуска. Кто знает его день, датирует их все.</translation>
    </message>
    <message>
        <source>The files of this folder are named in the order of their days, and these lie between two dated ones.</source>
        <translation>Файлы этой папки названы по порядку дней, и эти лежат между двумя датированными.</translation>
    </message>
    <message>
        <source>Their dates are written in figures and can be read either way; nothing in the folder settles it.</source>
        <translation>Их даты записаны цифрами и читаются двояко; ничто в папке этого не решает.</translation>
    </message>
    <message>
        <source>They were printed where days may have been counted by the Julian calendar; whoever knows the paper knows.</source>
        <translation>Они напечатаны там, где дни, возможно, считали по юлианскому календарю; знает тот, кто знает газету.</translation>
    </message>
    <message>
        <source>Their datelines give day and month. Only the year is missing.</source>
        <translation>Их строки даты называют день и месяц. Не хватает только года.</translation>
    </message>
    <message>
        <source>They share this stamp. It is no date of publication, but it may tell where they come from.</source>
        <translation>У них одна и та же пометка. Это не дата публикации, но она может сказать, откуда они.</translation>
    </message>
    <message>
        <source>They lie together. What the folder is, may tell when they were printed.</source>
        <translation>Они лежат вместе. То, что это за папка, может сказать, когда они напечатаны.</translation>
    </message>
    <message>
        <source>Stamped {date}</source>
        <translation>Пометка: {date}</translation>
    </message>
    <message>
        <source>Last changed {date}</source>
        <translation>Последнее изменение: {date}</translation>
    </message>
    <message>
        <source>Fetched {date}</source>
        <translation>Загружено: {date}</translation>
    </message>
    <message>
        <source>Copyright {date}</source>
        <translation>Авторское право {date}</translation>
    </message>
    <message>
        <source>Give each the date of its copy</source>
        <translation>Дать каждой дату её копии</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>Сначала день</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>Сначала месяц</translation>
    </message>
    <message>
        <source>Julian: each as the day that it is by ours</source>
        <translation>Юлианский: каждая под днём нашего календаря</translation>
    </message>
    <message>
        <source>Ours: each as printed</source>
        <translation>Наш: каждая как напечатано</translation>
    </message>
    <message>
        <source>They are of {year}</source>
        <translation>Это {year} год</translation>
    </message>
    <message>
        <source>The date of a copy.</source>
        <translation>Дата копии.</translation>
    </message>
    <message>
        <source>The day stands first.</source>
        <translation>Сначала стоит день.</translation>
    </message>
    <message>
        <source>The month stands first.</source>
        <translation>Сначала стоит месяц.</translation>
    </message>
    <message>
        <source>Printed by the Julian calendar.</source>
        <translation>Напечатано по юлианскому календарю.</translation>
    </message>
    <message>
        <source>Printed by our calendar.</source>
        <translation>Напечатано по нашему календарю.</translation>
    </message>
    <message>
        <source>The dateline, of this year.</source>
        <translation>Строка даты, этого года.</translation>
    </message>
    <message>
        <source>The archive’s own folder, beside its other folders</source>
        <translation>Сама папка архива, рядом с её вложенными папками</translation>
    </message>
    <message>
        <source>the archive’s own folder</source>
        <translation>папка самого архива</translation>
    </message>
</context>
<context>
    <name>UndatedDialog</name>
    <message>
        <source>Date the undated</source>
        <translation>Датировать статьи без даты</translation>
    </message>
    <message>
        <source>Looking for what would date the most…</source>
        <translation>Ищем, что датировало бы больше всего…</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Что у них общего</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>What would date the most articles</source>
        <translation>Что датировало бы больше всего статей</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>Их дата</translation>
    </message>
    <message>
        <source>Every article has a date that is probable or better.</source>
        <translation>У каждой статьи дата вероятна или надёжна.</translation>
    </message>
    <message>
        <source>Read it in the window behind</source>
        <translation>Прочитать в окне позади</translation>
    </message>
    <message>
        <source>{what} ({articles})</source>
        <translation>{what} ({articles})</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>No article of this archive names its author.</source>
        <translation>Ни в одной статье этого архива не назван автор.</translation>
    </message>
    <message>
        <source>No article of this archive names its source.</source>
        <translation>Ни в одной статье этого архива не назван источник.</translation>
    </message>
    <message>
        <source>No article of this archive names its section.</source>
        <translation>Ни в одной статье этого архива не названа рубрика.</translation>
    </message>
    <message>
        <source>The language of no article of this archive is known.</source>
        <translation>Язык ни одной статьи этого архива не известен.</translation>
    </message>
    <message>
        <source>No article of this archive names anybody.</source>
        <translation>Ни одна статья этого архива никого не называет.</translation>
    </message>
    <message>
        <source>In this archive nobody is quoted by name.</source>
        <translation>В этом архиве никто не цитируется по имени.</translation>
    </message>
    <message>
        <source>Authors in this archive:</source>
        <translation>Авторы в этом архиве:</translation>
    </message>
    <message>
        <source>Sources in this archive:</source>
        <translation>Источники в этом архиве:</translation>
    </message>
    <message>
        <source>Sections in this archive:</source>
        <translation>Рубрики в этом архиве:</translation>
    </message>
    <message>
        <source>Languages in this archive:</source>
        <translation>Языки в этом архиве:</translation>
    </message>
    <message>
        <source>People in this archive:</source>
        <translation>Люди в этом архиве:</translation>
    </message>
    <message>
        <source>Speakers in this archive:</source>
        <translation>Говорящие в этом архиве:</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Your newspaper articles by date, in full, with the quotations marked, and all of it searchable as you type.</source>
        <translation>Ваши газетные статьи по датам, целиком, с отмеченными цитатами, и поиск по мере ввода.</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Открыть папку со статьями…</translation>
    </message>
    <message>
        <source>or drop one anywhere on this window</source>
        <translation>или перетащите её на это окно</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Выберите статью</translation>
    </message>
    <message>
        <source>The list beside this has them by date: the one that you choose is shown here, with its quotations marked. To look for one, type a few words into the box at the top.</source>
        <translation>В списке рядом они идут по датам: выбранная статья появится здесь, с отмеченными цитатами. Чтобы найти статью, введите несколько слов в поле вверху.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no file of yours is written to.</source>
        <translation>Ничто не покидает этот компьютер, и ни один ваш файл не изменяется.</translation>
    </message>
</context>
<context>
    <name>WorkExchange</name>
    <message>
        <source>Save my work to a file</source>
        <translation>Сохранить мою работу в файл</translation>
    </message>
    <message>
        <source>{archive} my work.json</source>
        <translation>{archive} моя работа.json</translation>
    </message>
    <message>
        <source>Take over work from a file</source>
        <translation>Принять работу из файла</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Work on an archive (*.json)</source>
        <translation>Работа над архивом (*.json)</translation>
    </message>
</context>
<context>
    <name>_DetailPane</name>
    <message>
        <source>The quotation in its sentence</source>
        <translation>Цитата в своём предложении</translation>
    </message>
</context>
<context>
    <name>_Sentence</name>
    <message>
        <source>There is no sentence to show.</source>
        <translation>Нет предложения, которое можно показать.</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Show the card</source>
        <translation>Показать карточку</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>here called {name}</source>
        <translation>здесь назван {name}</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архив</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;My work</source>
        <translation>&amp;Моя работа</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Открыть папку…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Перечитать</translation>
    </message>
    <message>
        <source>&amp;Problems…</source>
        <translation>Пробле&amp;мы…</translation>
    </message>
    <message>
        <source>&amp;Teach how files are read…</source>
        <translation>Указать, как &amp;читать файлы…</translation>
    </message>
    <message>
        <source>&amp;Date the undated…</source>
        <translation>&amp;Датировать статьи без даты…</translation>
    </message>
    <message>
        <source>&amp;Manage archives…</source>
        <translation>&amp;Управление архивами…</translation>
    </message>
    <message>
        <source>&amp;Forget history…</source>
        <translation>&amp;Забыть историю…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Статьи</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>В&amp;хождения</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>О&amp;тчёт</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Цвета с&amp;истемы</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>С&amp;ветлое оформление</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Тём&amp;ное оформление</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Высокий контр&amp;аст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>L&amp;onger lines</source>
        <translation>Строки длинн&amp;ее</translation>
    </message>
    <message>
        <source>Sho&amp;rter lines</source>
        <translation>Строки коро&amp;че</translation>
    </message>
    <message>
        <source>&amp;Wider line spacing</source>
        <translation>Междустрочие &amp;шире</translation>
    </message>
    <message>
        <source>Clos&amp;er line spacing</source>
        <translation>Междустрочие &amp;уже</translation>
    </message>
    <message>
        <source>Previous &amp;match</source>
        <translation>&amp;Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Сравнить с оригиналом</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>&amp;Подсказки</translation>
    </message>
    <message>
        <source>Dates pa&amp;ne</source>
        <translation>Панель &amp;дат</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Печа&amp;ть…</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Вхождения</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Л&amp;юди</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>На&amp;зад</translation>
    </message>
    <message>
        <source>O&amp;ver time</source>
        <translation>&amp;По времени</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Текст к&amp;рупнее</translation>
    </message>
    <message>
        <source>Care&amp;t in the text</source>
        <translation>&amp;Курсор в тексте</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Следующее совпа&amp;дение</translation>
    </message>
    <message>
        <source>Next &amp;quotation</source>
        <translation>Следующая &amp;цитата</translation>
    </message>
    <message>
        <source>Previous q&amp;uotation</source>
        <translation>Предыдущая ци&amp;тата</translation>
    </message>
    <message>
        <source>Card of the spea&amp;ker</source>
        <translation>Карточка говор&amp;ящего</translation>
    </message>
    <message>
        <source>Next &amp;repair</source>
        <translation>Следующее &amp;исправление</translation>
    </message>
    <message>
        <source>Previous rep&amp;air</source>
        <translation>Предыдущее исправ&amp;ление</translation>
    </message>
    <message>
        <source>Accept the repair</source>
        <translation>Принять исправление</translation>
    </message>
    <message>
        <source>Leave it as it was found</source>
        <translation>Оставить как найдено</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>&amp;Найти в этой статье…</translation>
    </message>
    <message>
        <source>Next &amp;view of it</source>
        <translation>Следу&amp;ющий вид</translation>
    </message>
    <message>
        <source>Previous v&amp;iew of it</source>
        <translation>Предыду&amp;щий вид</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>Показать &amp;оригинал</translation>
    </message>
    <message>
        <source>Show the printed page</source>
        <translation>Показать печатную страницу</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Сравнить с копией</translation>
    </message>
    <message>
        <source>Next differen&amp;ce</source>
        <translation>Следующее отли&amp;чие</translation>
    </message>
    <message>
        <source>Previous diff&amp;erence</source>
        <translation>Пред&amp;ыдущее отличие</translation>
    </message>
    <message>
        <source>&amp;Why this date?</source>
        <translation>Откуда эта д&amp;ата?</translation>
    </message>
    <message>
        <source>Set &amp;date…</source>
        <translation>&amp;Задать дату…</translation>
    </message>
    <message>
        <source>Correct &amp;headline…</source>
        <translation>Исправить за&amp;головок…</translation>
    </message>
    <message>
        <source>Correct &amp;byline…</source>
        <translation>Исправить и&amp;мя автора…</translation>
    </message>
    <message>
        <source>Notes and tag&amp;s</source>
        <translation>Заметки и мет&amp;ки</translation>
    </message>
    <message>
        <source>Add no&amp;te…</source>
        <translation>Добавить зам&amp;етку…</translation>
    </message>
    <message>
        <source>Add ta&amp;g…</source>
        <translation>До&amp;бавить метку…</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Показать &amp;в папке</translation>
    </message>
    <message>
        <source>Open with the s&amp;ystem’s program</source>
        <translation>Открыть программой по &amp;умолчанию</translation>
    </message>
    <message>
        <source>Co&amp;py the file’s path</source>
        <translation>Копировать путь к &amp;файлу</translation>
    </message>
    <message>
        <source>&amp;Who speaks…</source>
        <translation>&amp;Кто говорит…</translation>
    </message>
    <message>
        <source>&amp;This is right</source>
        <translation>Это &amp;верно</translation>
    </message>
    <message>
        <source>&amp;Kind…</source>
        <translation>Ви&amp;д…</translation>
    </message>
    <message>
        <source>&amp;Exactly what is selected</source>
        <translation>&amp;Точно выделенное</translation>
    </message>
    <message>
        <source>&amp;Add what is selected</source>
        <translation>До&amp;бавить выделенное</translation>
    </message>
    <message>
        <source>&amp;Not a quotation</source>
        <translation>&amp;Не цитата</translation>
    </message>
    <message>
        <source>&amp;Copy with its citation</source>
        <translation>Копировать со &amp;ссылкой</translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation>Ссы&amp;лка…</translation>
    </message>
    <message>
        <source>Open a &amp;footnote…</source>
        <translation>Открыть сноск&amp;у…</translation>
    </message>
    <message>
        <source>Copy a&amp;ll that are listed</source>
        <translation>Копировать в&amp;есь список</translation>
    </message>
    <message>
        <source>&amp;One speaker’s quotations…</source>
        <translation>Цитаты одного &amp;человека…</translation>
    </message>
    <message>
        <source>&amp;Articles that name the person</source>
        <translation>&amp;Статьи, где назван человек</translation>
    </message>
    <message>
        <source>&amp;Copy all quotations with citations</source>
        <translation>&amp;Копировать все цитаты со ссылками</translation>
    </message>
    <message>
        <source>&amp;Same person as…</source>
        <translation>&amp;То же лицо, что…</translation>
    </message>
    <message>
        <source>Split ar&amp;ticles out…</source>
        <translation>&amp;Отделить статьи…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Identifiers…</source>
        <translation>&amp;Идентификаторы…</translation>
    </message>
    <message>
        <source>No &amp;person, or a person again</source>
        <translation>&amp;Не человек или снова человек</translation>
    </message>
    <message>
        <source>Perhaps the sa&amp;me</source>
        <translation>&amp;Возможно, одно лицо</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>&amp;Экспорт людей…</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>Перейти к &amp;дате…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Всё</translation>
    </message>
    <message>
        <source>All &amp;forms of words</source>
        <translation>Все &amp;формы слов</translation>
    </message>
    <message>
        <source>What each &amp;part finds</source>
        <translation>&amp;Что находит каждая часть</translation>
    </message>
    <message>
        <source>Exp&amp;ort what was found…</source>
        <translation>Экспорт &amp;найденного…</translation>
    </message>
    <message>
        <source>E&amp;xamples…</source>
        <translation>При&amp;меры…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Backfile</source>
        <translation>&amp;О программе Backfile</translation>
    </message>
    <message>
        <source>Sort by the words to the &amp;right</source>
        <translation>По словам с&amp;права</translation>
    </message>
    <message>
        <source>Sort by the words to the &amp;left</source>
        <translation>По словам с&amp;лева</translation>
    </message>
    <message>
        <source>Sort by &amp;date</source>
        <translation>По &amp;дате</translation>
    </message>
    <message>
        <source>Sort by &amp;source</source>
        <translation>По &amp;источнику</translation>
    </message>
    <message>
        <source>Sort by s&amp;peaker</source>
        <translation>По &amp;говорящему</translation>
    </message>
    <message>
        <source>&amp;Words nearby</source>
        <translation>&amp;Соседние слова</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Звёздочка</translation>
    </message>
    <message>
        <source>&amp;Add to a collection…</source>
        <translation>&amp;Добавить в подборку…</translation>
    </message>
    <message>
        <source>&amp;Remove from this collection</source>
        <translation>&amp;Убрать из этой подборки</translation>
    </message>
    <message>
        <source>&amp;Collections and saved searches</source>
        <translation>&amp;Подборки и сохранённые поиски</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>&amp;Log of searches…</source>
        <translation>&amp;Журнал поисков…</translation>
    </message>
    <message>
        <source>Save my &amp;work to a file…</source>
        <translation>Сохранить мою &amp;работу в файл…</translation>
    </message>
    <message>
        <source>&amp;Take over work from a file…</source>
        <translation>Пр&amp;инять работу из файла…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no folder at {place}.</source>
        <translation>По адресу {place} нет папки.</translation>
    </message>
    <message>
        <source>Check the name, or plug in the disk on which the archive lies.</source>
        <translation>Проверьте имя или подключите диск, на котором лежит архив.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {reason}</source>
        <translation>Не удаётся прочитать папку: {reason}</translation>
    </message>
    <message>
        <source>The archive is not at {place}.</source>
        <translation>Архива нет по адресу {place}.</translation>
    </message>
    <message>
        <source>Plug in its disk, and try again.</source>
        <translation>Подключите его диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This place lies in the archive, into which nothing is ever written.</source>
        <translation>Это место находится в архиве, куда никогда ничего не пишется.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>Выберите папку вне его.</translation>
    </message>
    <message>
        <source>Plug in its disk or say where it is now; what was read before can still be searched.</source>
        <translation>Подключите его диск или укажите, где он теперь; в прочитанном раньше по-прежнему можно искать.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now.</source>
        <translation>Этот архив сейчас читает другая программа Backfile.</translation>
    </message>
    <message>
        <source>Wait until it is done; what it has read can be searched meanwhile.</source>
        <translation>Подождите, пока она закончит; в уже прочитанном можно искать.</translation>
    </message>
    <message>
        <source>Reading the archive ended unexpectedly.</source>
        <translation>Чтение архива неожиданно прервалось.</translation>
    </message>
    <message>
        <source>Choose Rescan to go on; nothing of what was read is lost.</source>
        <translation>Выберите «Перечитать», чтобы продолжить; из прочитанного ничего не потеряно.</translation>
    </message>
    <message>
        <source>There is no article {id} in this archive.</source>
        <translation>В этом архиве нет статьи {id}.</translation>
    </message>
    <message>
        <source>`backfile list` shows the ids.</source>
        <translation>`backfile list` показывает обозначения.</translation>
    </message>
    <message>
        <source>Article {number} is no longer in this archive.</source>
        <translation>Статьи {number} больше нет в этом архиве.</translation>
    </message>
    <message>
        <source>Its file was moved, changed or removed: search again.</source>
        <translation>Её файл перемещён, изменён или удалён: повторите поиск.</translation>
    </message>
    <message>
        <source>The archive is not at {place}: this is what was read of it before.</source>
        <translation>Архива нет по адресу {place}: показано то, что было прочитано раньше.</translation>
    </message>
    <message>
        <source>Another Backfile is writing to this archive just now: the newest may be missing.</source>
        <translation>Другая программа Backfile сейчас пишет для этого архива: самого нового может не быть.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written ({reason}): the newest may be missing.</source>
        <translation>В папку данных нельзя писать ({reason}): самого нового может не быть.</translation>
    </message>
    <message>
        <source>Another Backfile is reading this archive just now: this is what it has read so far.</source>
        <translation>Этот архив сейчас читает другая программа Backfile: показано то, что она уже прочитала.</translation>
    </message>
    <message>
        <source>The catalog of this archive was damaged: the archive is read anew.</source>
        <translation>Каталог этого архива был повреждён: архив читается заново.</translation>
    </message>
    <message>
        <source>The search index was damaged: it is built anew from what was read.</source>
        <translation>Поисковый индекс был повреждён: он строится заново из прочитанного.</translation>
    </message>
    <message>
        <source>The catalog of this archive doesn&apos;t exist yet.</source>
        <translation>Каталога этого архива ещё нет.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags doesn&apos;t exist yet.</source>
        <translation>Файла ваших исправлений, заметок и меток ещё нет.</translation>
    </message>
    <message>
        <source>The catalog of this archive is damaged.</source>
        <translation>Каталог этого архива повреждён.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is damaged.</source>
        <translation>Файл ваших исправлений, заметок и меток повреждён.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is gone.</source>
        <translation>Файл ваших исправлений, заметок и меток исчез.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written.</source>
        <translation>Не удаётся записать каталог этого архива.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written.</source>
        <translation>Не удаётся записать файл ваших исправлений, заметок и меток.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by a newer Backfile.</source>
        <translation>Каталог этого архива создан более новой версией Backfile.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by a newer Backfile.</source>
        <translation>Файл ваших исправлений, заметок и меток создан более новой версией Backfile.</translation>
    </message>
    <message>
        <source>The catalog of this archive was made by an older Backfile.</source>
        <translation>Каталог этого архива создан более старой версией Backfile.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags was made by an older Backfile.</source>
        <translation>Файл ваших исправлений, заметок и меток создан более старой версией Backfile.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Не удаётся открыть каталог этого архива: по адресу {place} лежит файл другой программы.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened: another program&apos;s file lies at {place}.</source>
        <translation>Не удаётся открыть файл ваших исправлений, заметок и меток: по адресу {place} лежит файл другой программы.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be written: the disk is full.</source>
        <translation>Не удаётся записать каталог этого архива: диск заполнен.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be written: the disk is full.</source>
        <translation>Не удаётся записать файл ваших исправлений, заметок и меток: диск заполнен.</translation>
    </message>
    <message>
        <source>The catalog of this archive is being written by another program.</source>
        <translation>Каталог этого архива сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags is being written by another program.</source>
        <translation>Файл ваших исправлений, заметок и меток сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>The catalog of this archive can&apos;t be opened, read or written.</source>
        <translation>Каталог этого архива не удаётся открыть, прочитать или записать.</translation>
    </message>
    <message>
        <source>The file of your own corrections, notes and tags can&apos;t be opened, read or written.</source>
        <translation>Файл ваших исправлений, заметок и меток не удаётся открыть, прочитать или записать.</translation>
    </message>
    <message>
        <source>Read the archive first: `backfile index` with its folder.</source>
        <translation>Сначала прочитайте архив: `backfile index` и его папка.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: `backfile index --rebuild` reads the archive anew.</source>
        <translation>Ваша работа цела: `backfile index --rebuild` читает архив заново.</translation>
    </message>
    <message>
        <source>It is made with the first correction, note or tag.</source>
        <translation>Он создаётся с первым исправлением, первой заметкой или меткой.</translation>
    </message>
    <message>
        <source>Look for a backup in the data folder.</source>
        <translation>Поищите резервную копию в папке данных.</translation>
    </message>
    <message>
        <source>Allow writing in the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Разрешите запись в папку данных или выберите другую с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Install the newest Backfile, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Установите новейшую версию Backfile или выберите другую папку данных с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Install the newest Backfile.</source>
        <translation>Установите новейшую версию Backfile.</translation>
    </message>
    <message>
        <source>Read the archive once more: that brings it up to date.</source>
        <translation>Прочитайте архив ещё раз: это обновит его.</translation>
    </message>
    <message>
        <source>Move that file elsewhere.</source>
        <translation>Переместите этот файл в другое место.</translation>
    </message>
    <message>
        <source>Make room on the disk with the data folder, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Освободите место на диске с папкой данных или выберите другую с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>Wait until the other window or command is done, and try again.</source>
        <translation>Подождите, пока закончит другое окно или команда, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Look whether the disk with the data folder is there, has room and may be written, or choose another data folder with --data-dir or BACKFILE_DATA.</source>
        <translation>Проверьте, подключён ли диск с папкой данных, есть ли на нём место и можно ли на него писать, или выберите другую папку с помощью --data-dir или BACKFILE_DATA.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written: {reason}.</source>
        <translation>В папку данных нельзя писать: {reason}.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written, so your data is kept in {place}.</source>
        <translation>В {folder} нельзя записывать, поэтому ваши данные хранятся в {place}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written at {place}: {reason}.</source>
        <translation>В папку данных по адресу {place} нельзя писать: {reason}.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or BACKFILE_DATA, or make room on the disk.</source>
        <translation>Выберите другую с помощью --data-dir или BACKFILE_DATA либо освободите место на диске.</translation>
    </message>
    <message>
        <source>The description of an archive in the data folder can&apos;t be read.</source>
        <translation>Не удаётся прочитать описание архива в папке данных.</translation>
    </message>
    <message>
        <source>Look at {place}: the user&apos;s own work lies beside it.</source>
        <translation>Посмотрите {place}: ваша работа лежит рядом.</translation>
    </message>
    <message>
        <source>They hold until you close the window. Look whether {place} may be written and has room.</source>
        <translation>Они действуют, пока окно открыто. Проверьте, можно ли писать в {place} и есть ли там место.</translation>
    </message>
    <message>
        <source>The copy of your own work can&apos;t be written: {reason}.</source>
        <translation>Не удаётся записать копию вашей работы: {reason}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be written: {reason}.</source>
        <translation>Этот файл нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written: {reason}.</source>
        <translation>Эту папку нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>Что-то с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Give the folder another name.</source>
        <translation>Дайте папке другое имя.</translation>
    </message>
    <message>
        <source>Standard output takes no export of this form.</source>
        <translation>Стандартный вывод не принимает экспорт в этом виде.</translation>
    </message>
    <message>
        <source>Say with --out where it is written.</source>
        <translation>Укажите с --out, куда записать.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {reason}.</source>
        <translation>Этот файл не читается: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no copy of your own work.</source>
        <translation>{file} повреждён или не является копией вашей работы.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>The copy of your own work can&apos;t be put back: {reason}.</source>
        <translation>Не удаётся восстановить копию вашей работы: {reason}.</translation>
    </message>
    <message>
        <source>{archive} was never seen anywhere else.</source>
        <translation>{archive} никогда не находился в другом месте.</translation>
    </message>
    <message>
        <source>There is work of your own on {archive}.</source>
        <translation>С {archive} связана ваша работа.</translation>
    </message>
    <message>
        <source>Copy it into a file first.</source>
        <translation>Сначала скопируйте её в файл.</translation>
    </message>
    <message>
        <source>There is no work of your own on {archive}.</source>
        <translation>С {archive} не связано вашей работы.</translation>
    </message>
    <message>
        <source>{file} holds work on {archive}.</source>
        <translation>В {file} работа с архивом: {archive}.</translation>
    </message>
    <message>
        <source>another archive</source>
        <translation>другой архив</translation>
    </message>
    <message>
        <source>Choose a copy of your work on {archive}.</source>
        <translation>Выберите копию вашей работы с {archive}.</translation>
    </message>
    <message>
        <source>This archive isn&apos;t known any more.</source>
        <translation>Этот архив больше не известен.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read: {reason}.</source>
        <translation>Не удаётся прочитать настройки: {reason}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written: {reason}.</source>
        <translation>Не удаётся записать настройки: {reason}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: {reason}.</source>
        <translation>Не удаётся записать историю: {reason}.</translation>
    </message>
    <message>
        <source>{what} It was set aside as {file}.</source>
        <translation>{what} Файл отложен под именем {file}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be understood: {place} is damaged.</source>
        <translation>Настройки не удаётся понять: {place} повреждён.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be read.</source>
        <translation>Не удаётся прочитать поисковый индекс.</translation>
    </message>
    <message>
        <source>Another process is writing to the search index.</source>
        <translation>В поисковый индекс сейчас пишет другой процесс.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Подождите, пока он закончит.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be removed.</source>
        <translation>Не удаётся удалить поисковый индекс.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Поисковый индекс повреждён.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be written.</source>
        <translation>Не удаётся записать поисковый индекс.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Система сообщает: {reason}.</translation>
    </message>
    <message>
        <source>The disk with the data folder is full: make room on it, and choose Rescan.</source>
        <translation>Диск с папкой данных заполнен: освободите на нём место и выберите «Перечитать».</translation>
    </message>
    <message>
        <source>The search index is of another version of the program.</source>
        <translation>Поисковый индекс создан другой версией программы.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog: no file of yours is touched.</source>
        <translation>Он строится заново из каталога: ваши файлы не затрагиваются.</translation>
    </message>
    <message>
        <source>A part of the search index is missing.</source>
        <translation>Часть поискового индекса отсутствует.</translation>
    </message>
    <message>
        <source>It is built anew from the catalog.</source>
        <translation>Он строится заново из каталога.</translation>
    </message>
    <message>
        <source>A backup of your own work can&apos;t be written: {reason}.</source>
        <translation>Не удаётся записать резервную копию вашей работы: {reason}.</translation>
    </message>
    <message>
        <source>Look whether {place} may be written and its disk has room.</source>
        <translation>Проверьте, можно ли писать в {place} и есть ли место на диске.</translation>
    </message>
    <message>
        <source>The backup of your own work can&apos;t be put back: {reason}.</source>
        <translation>Не удаётся восстановить резервную копию вашей работы: {reason}.</translation>
    </message>
    <message>
        <source>Close all other windows of Backfile, make room on the disk, and try again.</source>
        <translation>Закройте все другие окна Backfile, освободите место на диске и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A step in the journal of your work can&apos;t be understood.</source>
        <translation>Один из шагов в журнале вашей работы не удаётся понять.</translation>
    </message>
    <message>
        <source>The backup of {when} is good: put it back. The broken file is kept beside it.</source>
        <translation>Резервная копия от {when} исправна: восстановите её. Повреждённый файл сохраняется рядом.</translation>
    </message>
    <message>
        <source>There is no backup in {place}. The file is kept as it is, and a new one can be begun beside it.</source>
        <translation>В {place} нет резервной копии. Файл сохраняется как есть, рядом можно начать новый.</translation>
    </message>
    <message>
        <source>This note isn&apos;t there any more.</source>
        <translation>Этой заметки больше нет.</translation>
    </message>
    <message>
        <source>Look at the article again.</source>
        <translation>Откройте статью ещё раз.</translation>
    </message>
    <message>
        <source>teach</source>
        <translation>указание, как читать</translation>
    </message>
    <message>
        <source>take back: teach</source>
        <translation>отмена указания, как читать</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>задать дату</translation>
    </message>
    <message>
        <source>take back date</source>
        <translation>отменить дату</translation>
    </message>
    <message>
        <source>set headline</source>
        <translation>исправить заголовок</translation>
    </message>
    <message>
        <source>take back headline</source>
        <translation>вернуть заголовок</translation>
    </message>
    <message>
        <source>set byline</source>
        <translation>исправить имя автора</translation>
    </message>
    <message>
        <source>take back byline</source>
        <translation>вернуть имя автора</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>добавить метку</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>удалить метку</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>добавить заметку</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>изменить заметку</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>удалить заметку</translation>
    </message>
    <message>
        <source>set speaker</source>
        <translation>указание говорящего</translation>
    </message>
    <message>
        <source>take back speaker</source>
        <translation>отмена говорящего</translation>
    </message>
    <message>
        <source>set kind of quotation</source>
        <translation>указание вида цитаты</translation>
    </message>
    <message>
        <source>take back kind of quotation</source>
        <translation>отмена вида цитаты</translation>
    </message>
    <message>
        <source>set bounds of quotation</source>
        <translation>указание границ цитаты</translation>
    </message>
    <message>
        <source>take back bounds of quotation</source>
        <translation>отмена границ цитаты</translation>
    </message>
    <message>
        <source>add quotation</source>
        <translation>добавление цитаты</translation>
    </message>
    <message>
        <source>remove quotation</source>
        <translation>удаление цитаты</translation>
    </message>
    <message>
        <source>settle repair</source>
        <translation>решить об исправлении</translation>
    </message>
    <message>
        <source>accept repair</source>
        <translation>принять исправление</translation>
    </message>
    <message>
        <source>refuse repair</source>
        <translation>отклонить исправление</translation>
    </message>
    <message>
        <source>take back: settle repair</source>
        <translation>отменить решение об исправлении</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>то же лицо</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>не то же лицо</translation>
    </message>
    <message>
        <source>split person</source>
        <translation>разделение лица</translation>
    </message>
    <message>
        <source>rename person</source>
        <translation>переименование лица</translation>
    </message>
    <message>
        <source>take back: rename person</source>
        <translation>отмена: переименование лица</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>не лицо</translation>
    </message>
    <message>
        <source>take back: no person</source>
        <translation>отмена: не лицо</translation>
    </message>
    <message>
        <source>identify person</source>
        <translation>идентификация лица</translation>
    </message>
    <message>
        <source>take back: identify person</source>
        <translation>отмена: идентификация лица</translation>
    </message>
    <message>
        <source>{what} and more</source>
        <translation>{what} и другое</translation>
    </message>
    <message>
        <source>{what} on {count} articles</source>
        <translation>{what} (статей: {count})</translation>
    </message>
    <message>
        <source>This person isn&apos;t there any more.</source>
        <translation>Этого лица больше нет.</translation>
    </message>
    <message>
        <source>This is the only name of this person.</source>
        <translation>Это единственное имя этого лица.</translation>
    </message>
    <message>
        <source>Split some of the articles off instead.</source>
        <translation>Отделите вместо этого часть статей.</translation>
    </message>
    <message>
        <source>Somebody else can be meant in some of the person&apos;s articles, but not in none or all of them.</source>
        <translation>В некоторых статьях этого лица может иметься в виду кто-то другой, но не ни в одной и не во всех.</translation>
    </message>
    <message>
        <source>Choose some of them.</source>
        <translation>Выберите некоторые из них.</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>В имени есть хотя бы одна буква.</translation>
    </message>
    <message>
        <source>Leave it as it is, or give a name.</source>
        <translation>Оставьте как есть или укажите имя.</translation>
    </message>
    <message>
        <source>This is no identifier of that list.</source>
        <translation>Это не идентификатор этого списка.</translation>
    </message>
    <message>
        <source>VIAF has numbers (95221565), Wikidata a Q and a number (Q7747).</source>
        <translation>В VIAF это числа (95221565), в Викиданных — Q и число (Q7747).</translation>
    </message>
    <message>
        <source>Choose a file that was exported as such.</source>
        <translation>Выберите файл, который был так экспортирован.</translation>
    </message>
    <message>
        <source>There is nothing to export before you do.</source>
        <translation>До этого экспортировать нечего.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Нет ни одного слова для поиска.</translation>
    </message>
    <message>
        <source>A query has at most {count} characters.</source>
        <translation>В запросе может быть не больше {count} знаков.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”.</source>
        <translation>Поля «{name}:» нет.</translation>
    </message>
    <message>
        <source>There are {names} and {last}:. To look for the words themselves, put a blank after the colon.</source>
        <translation>Есть {names} и {last}:. Чтобы искать сами слова, поставьте пробел после двоеточия.</translation>
    </message>
    <message>
        <source>Nothing stands after “{name}:”.</source>
        <translation>После «{name}:» ничего нет.</translation>
    </message>
    <message>
        <source>Leave no blank after the colon.</source>
        <translation>Не ставьте пробел после двоеточия.</translation>
    </message>
    <message>
        <source>“{name}:” can&apos;t stand inside “{field}:”.</source>
        <translation>«{name}:» не может стоять внутри «{field}:».</translation>
    </message>
    <message>
        <source>Each field stands by itself: said:harbour date:1994.</source>
        <translation>Каждое поле стоит само по себе: said:гавань date:1994.</translation>
    </message>
    <message>
        <source>There is no mark “{name}”.</source>
        <translation>Признака «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Нет формата «{name}».</translation>
    </message>
    <message>
        <source>After “furniture:” stands a whole line.</source>
        <translation>После «furniture:» стоит целая строка.</translation>
    </message>
    <message>
        <source>Write it between quotation marks, as the report tells it.</source>
        <translation>Заключите её в кавычки, как она стоит в отчёте.</translation>
    </message>
    <message>
        <source>There are {marks}.</source>
        <translation>Есть {marks}.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Эта скобка ничего не закрывает.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Эта скобка не закрыта.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Между этими скобками ничего нет.</translation>
    </message>
    <message>
        <source>Nothing stands before “{word}”.</source>
        <translation>Перед «{word}» ничего нет.</translation>
    </message>
    <message>
        <source>Nothing stands after “{word}”.</source>
        <translation>После «{word}» ничего нет.</translation>
    </message>
    <message>
        <source>To look for the word itself, write it in small letters: {word}.</source>
        <translation>Чтобы искать само слово, напишите его строчными буквами: {word}.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for letters inside a phrase.</source>
        <translation>«{sign}» не может заменять буквы внутри фразы.</translation>
    </message>
    <message>
        <source>A phrase has whole words; only its last word may end in an asterisk.</source>
        <translation>Фраза состоит из целых слов; только последнее может оканчиваться звёздочкой.</translation>
    </message>
    <message>
        <source>“*” and “?” can only stand in a word of its own.</source>
        <translation>«*» и «?» могут стоять только в отдельном слове.</translation>
    </message>
    <message>
        <source>Of words joined by a hyphen, only the last may end in an asterisk.</source>
        <translation>Из слов, соединённых дефисом, только последнее может оканчиваться звёздочкой.</translation>
    </message>
    <message>
        <source>A pattern needs at least one letter.</source>
        <translation>В образце нужна хотя бы одна буква.</translation>
    </message>
    <message>
        <source>An asterisk alone finds every article.</source>
        <translation>Одна звёздочка находит все статьи.</translation>
    </message>
    <message>
        <source>A date is missing here.</source>
        <translation>Здесь не хватает даты.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Этот промежуток кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» не дата.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Дня {text} не существует.</translation>
    </message>
    <message>
        <source>There is no such day in any year.</source>
        <translation>Такого дня нет ни в одном году.</translation>
    </message>
    <message>
        <source>Write date:1994, date:1994-05 or date:1994-05-27; a range: date:1994-05..1994-06, date:1994.., date:..1994; ten years: date:199X; a day of any year: date:XXXX-05-27.</source>
        <translation>Пишите date:1994, date:1994-05 или date:1994-05-27; период: date:1994-05..1994-06, date:1994.., date:..1994; десять лет: date:199X; день любого года: date:XXXX-05-27.</translation>
    </message>
    <message>
        <source>“{field}:” knows only words and phrases.</source>
        <translation>«{field}:» знает только слова и фразы.</translation>
    </message>
    <message>
        <source>Write whole words, or an asterisk at the end of the last.</source>
        <translation>Пишите целые слова или звёздочку в конце последнего.</translation>
    </message>
    <message>
        <source>There is no language “{name}”.</source>
        <translation>Языка «{name}» нет.</translation>
    </message>
    <message>
        <source>Write its name or its two letters: language:German, language:de.</source>
        <translation>Пишите её название или две буквы: language:немецкий, language:de.</translation>
    </message>
    <message>
        <source>“~” stands behind a single whole word.</source>
        <translation>«~» ставится после одного целого слова.</translation>
    </message>
    <message>
        <source>Write gorbachev~ or gorbachev~2.</source>
        <translation>Пишите горбачев~ или горбачев~2.</translation>
    </message>
    <message>
        <source>“{count}” letters can&apos;t be wrong.</source>
        <translation>«{count}» букв отличаться не могут.</translation>
    </message>
    <message>
        <source>Behind “~” stands 1 or 2: that many letters may be missing, too many, or others.</source>
        <translation>После «~» стоит 1 или 2: столько букв может недоставать, быть лишними или другими.</translation>
    </message>
    <message>
        <source>This word is too short to be spelt otherwise.</source>
        <translation>Это слово слишком короткое, чтобы искать похожие.</translation>
    </message>
    <message>
        <source>All its letters might be others.</source>
        <translation>Все его буквы могли бы быть другими.</translation>
    </message>
    <message>
        <source>This expression is never closed.</source>
        <translation>Это выражение не закрыто.</translation>
    </message>
    <message>
        <source>An expression stands between two slashes and has no blank: /gr[ae]y/.</source>
        <translation>Выражение стоит между двумя косыми чертами, без пробелов: /gr[ae]y/.</translation>
    </message>
    <message>
        <source>An expression has at most {count} characters.</source>
        <translation>В выражении не больше {count} знаков.</translation>
    </message>
    <message>
        <source>This expression can&apos;t be understood from here on.</source>
        <translation>Начиная отсюда выражение непонятно.</translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t stand for anything here.</source>
        <translation>«{sign}» здесь ничего не может обозначать.</translation>
    </message>
    <message>
        <source>“{sign}” means nothing here.</source>
        <translation>«{sign}» здесь ничего не значит.</translation>
    </message>
    <message>
        <source>So many repeats can&apos;t be looked for.</source>
        <translation>Столько повторов искать нельзя.</translation>
    </message>
    <message>
        <source>An expression has letters, “.”, [classes], (groups), “|” and the repeats *, +, ?, {2,3}: /gr[ae]y/.</source>
        <translation>В выражении бывают буквы, «.», [классы], (группы), «|» и повторы *, +, ?, {2,3}: /gr[ae]y/.</translation>
    </message>
    <message>
        <source>“{number}” is no distance.</source>
        <translation>«{number}» — не расстояние.</translation>
    </message>
    <message>
        <source>It is a number of words from 1 to 100: oil NEAR/5 price, oil BEFORE/5 price, “oil price”~5.</source>
        <translation>Это число слов от 1 до 100: oil NEAR/5 price, oil BEFORE/5 price, «oil price»~5.</translation>
    </message>
    <message>
        <source>A distance needs at least two words.</source>
        <translation>Для расстояния нужно хотя бы два слова.</translation>
    </message>
    <message>
        <source>A single word that may be spelt otherwise stands without quotation marks: gorbachev~1.</source>
        <translation>Одно слово, которое может быть написано иначе, стоит без кавычек: горбачев~1.</translation>
    </message>
    <message>
        <source>“{word}” can&apos;t stand beside “{operator}”.</source>
        <translation>«{word}» не может стоять рядом с «{operator}».</translation>
    </message>
    <message>
        <source>On either side stands a word, a pattern or a phrase: (oil NEAR/5 price) OR (gas NEAR/5 price).</source>
        <translation>С каждой стороны стоит слово, образец или фраза: (oil NEAR/5 price) OR (gas NEAR/5 price).</translation>
    </message>
    <message>
        <source>One row of words has one operator and one distance.</source>
        <translation>У одного ряда слов один оператор и одно расстояние.</translation>
    </message>
    <message>
        <source>Join two with AND: (oil NEAR/5 price) AND (price BEFORE/3 fall).</source>
        <translation>Соедините два через AND: (oil NEAR/5 price) AND (price BEFORE/3 fall).</translation>
    </message>
    <message>
        <source>Words near one another stand in one field.</source>
        <translation>Близкие слова стоят в одном поле.</translation>
    </message>
    <message>
        <source>Write the field once, before brackets: {field}(oil NEAR/5 price).</source>
        <translation>Пишите поле один раз, перед скобками: {field}(oil NEAR/5 price).</translation>
    </message>
    <message>
        <source>At most {count} words can be looked for near one another.</source>
        <translation>Рядом можно искать не больше {count} слов.</translation>
    </message>
    <message>
        <source>Leave out the common ones.</source>
        <translation>Опустите частые.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Это не регулярное выражение: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Это регулярное выражение занимает слишком много времени.</translation>
    </message>
    <message>
        <source>Give it some letters to begin with, or fewer signs that repeat.</source>
        <translation>Начните его с букв или уменьшите число повторов.</translation>
    </message>
    <message>
        <source>A date can&apos;t be empty.</source>
        <translation>Дата не может быть пустой.</translation>
    </message>
    <message>
        <source>This is too long for a date.</source>
        <translation>Для даты это слишком длинно.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that can be read.</source>
        <translation>«{text}» не читается как дата.</translation>
    </message>
    <message>
        <source>“{text}” names a day, but no month.</source>
        <translation>«{text}» называет день, но не месяц.</translation>
    </message>
    <message>
        <source>“{text}” names no month of the calendar.</source>
        <translation>«{text}» не называет месяца календаря.</translation>
    </message>
    <message>
        <source>“{text}” names a day that doesn&apos;t exist.</source>
        <translation>«{text}» называет несуществующий день.</translation>
    </message>
    <message>
        <source>“{text}” is not an interval: it needs a beginning and an end.</source>
        <translation>«{text}» не промежуток: нужны начало и конец.</translation>
    </message>
    <message>
        <source>“{text}” is an interval whose year nobody knows.</source>
        <translation>«{text}» — промежуток, год которого неизвестен.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>«{text}» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{text}” has an empty place.</source>
        <translation>В «{text}» есть пустое место.</translation>
    </message>
    <message>
        <source>“{text}” is a set whose year nobody knows.</source>
        <translation>«{text}» — набор, год которого неизвестен.</translation>
    </message>
    <message>
        <source>Type a day (1994-01-27), a month (1994-01), a year (1994), an interval (1994-01/1994-03), several days ([1994-03-04,1994-04-03]) or a limit ([..2016-07-27]); X stands for a digit that nobody knows.</source>
        <translation>Введите день (1994-01-27), месяц (1994-01), год (1994), промежуток (1994-01/1994-03), несколько дней ([1994-03-04,1994-04-03]) или предел ([..2016-07-27]); X заменяет неизвестную цифру.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>У вас нет права это читать.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for the right to read it.</source>
        <translation>Попросите у владельца право на чтение.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Этого больше нет на месте.</translation>
    </message>
    <message>
        <source>Read the archive again when nobody is changing it.</source>
        <translation>Прочитайте архив ещё раз, когда его никто не меняет.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>Это ссылка; по ней программа не переходит.</translation>
    </message>
    <message>
        <source>Open what it points to, if that is an archive.</source>
        <translation>Откройте то, на что она указывает, если это архив.</translation>
    </message>
    <message>
        <source>Its path is longer than the system allows.</source>
        <translation>Путь длиннее, чем допускает система.</translation>
    </message>
    <message>
        <source>Move the archive nearer to the top of the disk.</source>
        <translation>Переместите архив ближе к корню диска.</translation>
    </message>
    <message>
        <source>It is no folder.</source>
        <translation>Это не папка.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the articles.</source>
        <translation>Выберите папку, в которой лежат статьи.</translation>
    </message>
    <message>
        <source>The disk or the network failed while it was read.</source>
        <translation>Во время чтения произошёл сбой диска или сети.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then read again.</source>
        <translation>Проверьте диск или соединение и прочитайте ещё раз.</translation>
    </message>
    <message>
        <source>The system could not read it: {reason}.</source>
        <translation>Система не смогла это прочитать: {reason}.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>Это не обычный файл, а канал, сокет или устройство.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a device or a file with holes.</source>
        <translation>Это не обычный файл, а канал, устройство или файл с пропусками.</translation>
    </message>
    <message>
        <source>Here lie Backfile&apos;s own data.</source>
        <translation>Здесь лежат собственные данные Backfile.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Пропущено.</translation>
    </message>
    <message>
        <source>This folder belongs to the system or a program, not to the archive.</source>
        <translation>Эта папка принадлежит системе или программе, а не архиву.</translation>
    </message>
    <message>
        <source>It is not on this computer, only its name is.</source>
        <translation>На этом компьютере есть только имя, самого файла нет.</translation>
    </message>
    <message>
        <source>Let the cloud folder keep it here, then read again.</source>
        <translation>Настройте облачную папку так, чтобы он хранился здесь, и прочитайте ещё раз.</translation>
    </message>
    <message>
        <source>It is cut short: the file ends before its contents do.</source>
        <translation>Файл обрезан: он кончается раньше своего содержимого.</translation>
    </message>
    <message>
        <source>It is damaged: from some place on it can&apos;t be unpacked.</source>
        <translation>Файл повреждён: с некоторого места его нельзя распаковать.</translation>
    </message>
    <message>
        <source>It is damaged: its place in the zip holds something else.</source>
        <translation>Файл повреждён: на его месте в zip лежит что-то другое.</translation>
    </message>
    <message>
        <source>What came before was read. Fetch the file anew if you can.</source>
        <translation>То, что было до этого места, прочитано. Если можно, получите файл заново.</translation>
    </message>
    <message>
        <source>It is cut short: its list of contents is missing.</source>
        <translation>Файл обрезан: нет его оглавления.</translation>
    </message>
    <message>
        <source>What could be found without it was read. Fetch it anew.</source>
        <translation>Всё, что нашлось без него, прочитано. Получите файл заново.</translation>
    </message>
    <message>
        <source>It is packed so tightly that it would grow without end.</source>
        <translation>Файл сжат так сильно, что рос бы без конца.</translation>
    </message>
    <message>
        <source>Files like this are made to overwhelm programs. Nothing of it was kept.</source>
        <translation>Такие файлы делают, чтобы вывести программы из строя. Ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>It is too large: one article may have up to 256 MB.</source>
        <translation>Файл слишком велик: статья может занимать до 256 МБ.</translation>
    </message>
    <message>
        <source>It is too large for the memory that one file may use.</source>
        <translation>Файл слишком велик для памяти, отведённой одному файлу.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Разделите файл.</translation>
    </message>
    <message>
        <source>This zip is too large to be read inside another file.</source>
        <translation>Этот zip слишком велик, чтобы читать его внутри другого файла.</translation>
    </message>
    <message>
        <source>Take it out first.</source>
        <translation>Сначала извлеките его.</translation>
    </message>
    <message>
        <source>Its members overlap, so that it would grow without end.</source>
        <translation>Его части перекрываются, и он рос бы без конца.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ничего не прочитано.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Файл защищён паролем.</translation>
    </message>
    <message>
        <source>Unlock it with the program that locked it.</source>
        <translation>Снимите защиту программой, которая её поставила.</translation>
    </message>
    <message>
        <source>It is packed in a way that can&apos;t be read here.</source>
        <translation>Файл сжат способом, который здесь не читается.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Упакуйте его ещё раз как обычный zip.</translation>
    </message>
    <message>
        <source>It lies in more containers within each other than are followed.</source>
        <translation>Файл лежит глубже, чем просматриваются вложенные архивы.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Извлеките его.</translation>
    </message>
    <message>
        <source>Its parts are nested so deeply that it can&apos;t be read.</source>
        <translation>Его части вложены так глубоко, что прочитать нельзя.</translation>
    </message>
    <message>
        <source>It could not be read as {format}: {reason}.</source>
        <translation>Не удалось прочитать как {format}: {reason}.</translation>
    </message>
    <message>
        <source>Reading was given up: {reason}.</source>
        <translation>Чтение прекращено: {reason}.</translation>
    </message>
    <message>
        <source>nothing came out of it for {count} seconds</source>
        <translation>за {count} с ничего не прочитано</translation>
    </message>
    <message>
        <source>no answer within {count} seconds</source>
        <translation>нет ответа за {count} с</translation>
    </message>
    <message>
        <source>the process ended</source>
        <translation>процесс завершился</translation>
    </message>
    <message>
        <source>the process that was to read it ended</source>
        <translation>процесс, который должен был читать, завершился</translation>
    </message>
    <message>
        <source>the process that read it gave no sense</source>
        <translation>процесс, который читал, вернул бессмыслицу</translation>
    </message>
    <message>
        <source>it took more memory than one item may, or broke the process that read it</source>
        <translation>потребовалось больше памяти, чем можно, или процесс чтения сломался</translation>
    </message>
    <message>
        <source>What was read before is listed. Open the file with the program that made it.</source>
        <translation>Прочитанное до этого есть в списке. Откройте файл программой, которая его создала.</translation>
    </message>
    <message>
        <source>The text was read but not understood ({reason}).</source>
        <translation>Текст прочитан, но не понят ({reason}).</translation>
    </message>
    <message>
        <source>Please report this: it is a fault of Backfile.</source>
        <translation>Пожалуйста, сообщите об этом: это ошибка Backfile.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>В нём нет текста.</translation>
    </message>
    <message>
        <source>The file is empty or holds only white space.</source>
        <translation>Файл пуст или содержит одни пробелы.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Это не текст.</translation>
    </message>
    <message>
        <source>Its bytes look like a program&apos;s own data.</source>
        <translation>Содержимое похоже на данные какой-то программы.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>В нём нет статей.</translation>
    </message>
    <message>
        <source>{count} more items of this file could not be read.</source>
        <translation>Не прочитано частей этого файла, кроме названных: {count}.</translation>
    </message>
    <message>
        <source>A line in it has no end.</source>
        <translation>Одна из строк в нём не кончается.</translation>
    </message>
    <message>
        <source>A story in it has no end.</source>
        <translation>Одно из сообщений в нём не кончается.</translation>
    </message>
    <message>
        <source>An item in it has no end.</source>
        <translation>У одной из записей в нём нет конца.</translation>
    </message>
    <message>
        <source>There is no article in it, only the frame of an export.</source>
        <translation>В нём нет ни одной статьи, только обрамление выгрузки.</translation>
    </message>
    <message>
        <source>The text of this document is missing.</source>
        <translation>В этом документе нет текста.</translation>
    </message>
    <message>
        <source>Open it with its program, and save it anew.</source>
        <translation>Откройте его в его программе и сохраните заново.</translation>
    </message>
    <message>
        <source>If its pages are pictures, have their text recognised.</source>
        <translation>Если его страницы — изображения, распознайте их текст.</translation>
    </message>
    <message>
        <source>There is no story in it, only the frame of a wire file.</source>
        <translation>В нём нет сообщений, только рамка файла агентства.</translation>
    </message>
    <message>
        <source>There is no text in it, only scripts or pictures.</source>
        <translation>В нём нет текста, только скрипты или картинки.</translation>
    </message>
    <message>
        <source>This page consists of frames: {names}.</source>
        <translation>Эта страница состоит из фреймов: {names}.</translation>
    </message>
    <message>
        <source>Its text is in those pages, if they were saved.</source>
        <translation>Её текст находится на этих страницах, если они были сохранены.</translation>
    </message>
    <message>
        <source>It is damaged: no page of this PDF document can be read.</source>
        <translation>Файл повреждён: ни одной страницы этого документа PDF прочесть нельзя.</translation>
    </message>
    <message>
        <source>Fetch the file anew if you can.</source>
        <translation>Получите файл заново, если можете.</translation>
    </message>
    <message>
        <source>These are scanned pages without text.</source>
        <translation>Это отсканированные страницы без текста.</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) write the text into the document.</source>
        <translation>Пусть программа распознавания текста (OCR) впишет текст в документ.</translation>
    </message>
    <message>
        <source>It has {pages} pages or very long ones: the first {count} were read.</source>
        <translation>В нём {pages} страниц или очень длинные страницы: прочитаны первые {count}.</translation>
    </message>
    <message>
        <source>Some of its pages are damaged and could not be read.</source>
        <translation>Некоторые его страницы повреждены, прочесть их не удалось.</translation>
    </message>
    <message>
        <source>It is no longer in its file.</source>
        <translation>В файле этого больше нет.</translation>
    </message>
    <message>
        <source>Rescan the archive (F5).</source>
        <translation>Перечитайте архив (F5).</translation>
    </message>
    <message>
        <source>There is no such page in it.</source>
        <translation>Такой страницы в нём нет.</translation>
    </message>
    <message>
        <source>Its picture is too large to be drawn.</source>
        <translation>Её изображение слишком велико, чтобы его показать.</translation>
    </message>
    <message>
        <source>This page is damaged and can&apos;t be drawn.</source>
        <translation>Эта страница повреждена, показать её нельзя.</translation>
    </message>
    <message>
        <source>Its picture is of a kind that can&apos;t be drawn, or damaged.</source>
        <translation>Её изображение повреждено или такого вида, который показать нельзя.</translation>
    </message>
    <message>
        <source>The file is no longer where it was read.</source>
        <translation>Файла больше нет там, где он был прочитан.</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn: {reason}.</source>
        <translation>Эту страницу показать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn.</source>
        <translation>Эта страница показывается слишком долго.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Откройте её другой программой.</translation>
    </message>
    <message>
        <source>The process that draws pages ended over this one.</source>
        <translation>Процесс, который показывает страницы, прервался на этой.</translation>
    </message>
    <message>
        <source>The archive is not there just now: its pages can&apos;t be shown.</source>
        <translation>Архива сейчас нет на месте: его страницы показать нельзя.</translation>
    </message>
    <message>
        <source>Connect its disk or network folder, and try again.</source>
        <translation>Подключите его диск или сетевую папку и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Файл изменился с тех пор, как был прочитан.</translation>
    </message>
    <message>
        <source>Save the page anew as it is shown.</source>
        <translation>Сохраните страницу заново в том виде, в каком она показана.</translation>
    </message>
    <message>
        <source>This line is no JSON.</source>
        <translation>Эта строка не JSON.</translation>
    </message>
    <message>
        <source>This line is nested so deeply that it can&apos;t be read.</source>
        <translation>Эта строка вложена так глубоко, что прочитать её нельзя.</translation>
    </message>
    <message>
        <source>It is no JSON, or cut short or damaged.</source>
        <translation>Это не JSON, либо файл обрезан или повреждён.</translation>
    </message>
    <message>
        <source>What came before the damage was read.</source>
        <translation>То, что до повреждения, прочитано.</translation>
    </message>
    <message>
        <source>This row can&apos;t be read: a field in it has no end, or is larger than 32 MB.</source>
        <translation>Эту строку нельзя прочитать: поле в ней не кончается или больше 32 МБ.</translation>
    </message>
    <message>
        <source>This row has neither a text nor a headline.</source>
        <translation>В этой строке нет ни текста, ни заголовка.</translation>
    </message>
    <message>
        <source>Some records in it are damaged and were passed over.</source>
        <translation>Некоторые записи в нём повреждены и были пропущены.</translation>
    </message>
    <message>
        <source>Fetch it anew, with a crawler that keeps it unpacked.</source>
        <translation>Получите его заново программой, которая хранит его неупакованным.</translation>
    </message>
    <message>
        <source>It has more parts than are read.</source>
        <translation>В нём больше частей, чем читается.</translation>
    </message>
    <message>
        <source>Save the ones that you want by themselves.</source>
        <translation>Сохраните нужные по отдельности.</translation>
    </message>
    <message>
        <source>It is too large: one mail may have up to 64 MB.</source>
        <translation>Оно слишком велико: письмо может занимать до 64 МБ.</translation>
    </message>
    <message>
        <source>Take it out of its box.</source>
        <translation>Извлеките его из ящика.</translation>
    </message>
    <message>
        <source>The book&apos;s list names it, but it isn&apos;t there.</source>
        <translation>Оно названо в перечне книги, но его там нет.</translation>
    </message>
    <message>
        <source>Its list of contents is missing.</source>
        <translation>В нём нет перечня содержимого.</translation>
    </message>
    <message>
        <source>Fetch the book anew.</source>
        <translation>Получите книгу заново.</translation>
    </message>
    <message>
        <source>It is locked by its publisher.</source>
        <translation>Она закрыта издателем.</translation>
    </message>
    <message>
        <source>Ask for a copy without this lock.</source>
        <translation>Попросите экземпляр без этой защиты.</translation>
    </message>
    <message>
        <source>It describes another file, which is not beside it.</source>
        <translation>Он описывает другой файл, которого рядом нет.</translation>
    </message>
    <message>
        <source>Put it beside the file it describes.</source>
        <translation>Положите его рядом с файлом, который он описывает.</translation>
    </message>
    <message>
        <source>Rows whose files are neither beside nor below it: {count}.</source>
        <translation>Строки, файлов которых нет ни рядом, ни во вложенных папках: {count}.</translation>
    </message>
    <message>
        <source>Put the files where it says that they are, if you have them.</source>
        <translation>Положите файлы туда, куда указывает таблица, если они у вас есть.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read: {count}.</source>
        <translation>Строки, которые не удалось прочитать: {count}.</translation>
    </message>
    <message>
        <source>It was never published: its status is “{status}”.</source>
        <translation>Это не было опубликовано: состояние — «{status}».</translation>
    </message>
    <message>
        <source>No column or key has a name that tells of a text or a headline.</source>
        <translation>Ни один столбец или ключ не назван так, чтобы было видно, где текст или заголовок.</translation>
    </message>
    <message>
        <source>Say what each of them holds: Archive › Teach how files are read.</source>
        <translation>Укажите, что содержит каждый из них: Архив › Указать, как читать файлы.</translation>
    </message>
    <message>
        <source>This is the plan of an issue (METS), and its pages can&apos;t be reached where it lies.</source>
        <translation>Это план номера (METS), но оттуда, где он лежит, страницы недоступны.</translation>
    </message>
    <message>
        <source>Unpack the file that it lies in.</source>
        <translation>Распакуйте файл, в котором он лежит.</translation>
    </message>
    <message>
        <source>This issue has pictures of its pages, but no text: a search can&apos;t see them.</source>
        <translation>У этого номера есть изображения страниц, но нет текста: поиск их не видит.</translation>
    </message>
    <message>
        <source>This is the plan of an issue (METS), and no page in it has a text.</source>
        <translation>Это план номера (METS), и ни у одной его страницы нет текста.</translation>
    </message>
    <message>
        <source>A page of this issue is missing: {name}.</source>
        <translation>Не хватает страницы этого номера: {name}.</translation>
    </message>
    <message>
        <source>A page of this issue can&apos;t be read: {name}.</source>
        <translation>Страницу этого номера не удаётся прочитать: {name}.</translation>
    </message>
    <message>
        <source>A page of this issue is cut short: {name}.</source>
        <translation>Страница этого номера обрывается: {name}.</translation>
    </message>
    <message>
        <source>Put it back where the issue looks for it, then read the archive again.</source>
        <translation>Верните её туда, где её ищет номер, и перечитайте архив.</translation>
    </message>
    <message>
        <source>There is no text on this page, only its picture: a search can&apos;t see it.</source>
        <translation>На этой странице нет текста, только изображение: поиск её не видит.</translation>
    </message>
    <message>
        <source>This is a picture ({kind}): a search can&apos;t see what is written in it.</source>
        <translation>Это изображение ({kind}): поиск не видит, что на нём написано.</translation>
    </message>
    <message>
        <source>Have its text recognised, and put that beside it under the same name.</source>
        <translation>Распознайте текст и положите его рядом под тем же именем.</translation>
    </message>
    <message>
        <source>This is {what}, which can&apos;t be read yet.</source>
        <translation>Это {what}; читать такое программа ещё не умеет.</translation>
    </message>
    <message>
        <source>Open it with the program that made it, or with LibreOffice, and save it as DOCX, ODT or text.</source>
        <translation>Откройте его в программе, которая его создала, или в LibreOffice и сохраните как DOCX, ODT или текст.</translation>
    </message>
    <message>
        <source>Save it in the form of a mail (EML) or as text.</source>
        <translation>Сохраните его в виде письма (EML) или текста.</translation>
    </message>
    <message>
        <source>Only a text beside it can be searched.</source>
        <translation>Искать можно только в тексте, лежащем рядом.</translation>
    </message>
    <message>
        <source>Unpack it into the archive with the program that packed it.</source>
        <translation>Распакуйте его в архив программой, которой он упакован.</translation>
    </message>
    <message>
        <source>Save it as a PDF document with text.</source>
        <translation>Сохраните его как документ PDF с текстом.</translation>
    </message>
    <message>
        <source>Export its mails with Outlook, as files of their own.</source>
        <translation>Выгрузите его письма из Outlook отдельными файлами.</translation>
    </message>
    <message>
        <source>Make an EPUB of it, with Calibre for example.</source>
        <translation>Сделайте из неё EPUB, например в Calibre.</translation>
    </message>
    <message>
        <source>Unpack its pages with a program for such files.</source>
        <translation>Распакуйте его страницы программой для таких файлов.</translation>
    </message>
    <message>
        <source>Export the table with its articles as CSV.</source>
        <translation>Выгрузите таблицу со статьями в CSV.</translation>
    </message>
    <message>
        <source>Save the table with its articles as CSV.</source>
        <translation>Сохраните таблицу со статьями как CSV.</translation>
    </message>
    <message>
        <source>Export it as a Word or PDF document.</source>
        <translation>Выгрузите его как документ Word или PDF.</translation>
    </message>
    <message>
        <source>It declares entities of its own, which are not followed.</source>
        <translation>В нём объявлены собственные сущности; они не раскрываются.</translation>
    </message>
    <message>
        <source>Files like this are often made to overwhelm programs. Save it without its document type.</source>
        <translation>Такие файлы часто делают, чтобы перегрузить программы. Сохраните его без объявления типа документа.</translation>
    </message>
    <message>
        <source>It is no XML that can be read.</source>
        <translation>Это не XML, который можно прочитать.</translation>
    </message>
    <message>
        <source>A part of it is too large or nested too deeply to be read on.</source>
        <translation>Часть его слишком велика или слишком глубоко вложена, чтобы читать дальше.</translation>
    </message>
    <message>
        <source>Save its text in another format.</source>
        <translation>Сохраните текст в другом формате.</translation>
    </message>
    <message>
        <source>Export it as CSV: then its entries are listed.</source>
        <translation>Выгрузите её в CSV: тогда её записи появятся в списке.</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>документ DjVu</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>звук или фильм</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>фильм</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>документ Office</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>старый документ Office</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>архив 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архив RAR</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>архив Zstandard</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>документ PostScript</translation>
    </message>
    <message>
        <source>a mail of Outlook</source>
        <translation>письмо Outlook</translation>
    </message>
    <message>
        <source>a mailbox of Outlook</source>
        <translation>почтовый ящик Outlook</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>документ WordPerfect</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>книга Kindle</translation>
    </message>
    <message>
        <source>a compiled help file</source>
        <translation>скомпилированный файл справки</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>упакованный файл</translation>
    </message>
    <message>
        <source>a library of references</source>
        <translation>библиотека библиографических ссылок</translation>
    </message>
    <message>
        <source>an XML document of an unknown kind</source>
        <translation>документ XML неизвестного вида</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>электронная таблица</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>презентация</translation>
    </message>
    <message>
        <source>a document of Apple&apos;s</source>
        <translation>документ Apple</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>файл OpenDocument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>star</source>
        <translation>поставить звёздочку</translation>
    </message>
    <message>
        <source>take back: star</source>
        <translation>снять звёздочку</translation>
    </message>
    <message>
        <source>create collection</source>
        <translation>создать подборку</translation>
    </message>
    <message>
        <source>rename collection</source>
        <translation>переименовать подборку</translation>
    </message>
    <message>
        <source>describe collection</source>
        <translation>описать подборку</translation>
    </message>
    <message>
        <source>delete collection</source>
        <translation>удалить подборку</translation>
    </message>
    <message>
        <source>add to collection</source>
        <translation>добавить в подборку</translation>
    </message>
    <message>
        <source>remove from collection</source>
        <translation>убрать из подборки</translation>
    </message>
    <message>
        <source>arrange collection</source>
        <translation>упорядочить подборку</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>сохранить поиск</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>переименовать сохранённый поиск</translation>
    </message>
    <message>
        <source>change search</source>
        <translation>изменить сохранённый поиск</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>This collection isn&apos;t there any more.</source>
        <translation>Этой подборки больше нет.</translation>
    </message>
    <message>
        <source>This saved search isn&apos;t there any more.</source>
        <translation>Этого сохранённого поиска больше нет.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Метки «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Подборки «{name}» нет.</translation>
    </message>
    <message>
        <source>Perhaps: {names}.</source>
        <translation>Возможно: {names}.</translation>
    </message>
    <message>
        <source>You have: {names}.</source>
        <translation>У вас есть: {names}.</translation>
    </message>
    <message>
        <source>You have put no tag on any article yet.</source>
        <translation>Вы ещё не пометили ни одной статьи.</translation>
    </message>
    <message>
        <source>You have made no collection yet.</source>
        <translation>Вы ещё не создали ни одной подборки.</translation>
    </message>
    <message>
        <source>After “{field}:” stands a name or a word.</source>
        <translation>После «{field}:» стоит название или слово.</translation>
    </message>
    <message>
        <source>Write it between quotation marks if it has blanks.</source>
        <translation>Если в нём есть пробелы, поставьте его в кавычки.</translation>
    </message>
    <message>
        <source>This file has no work that can be taken over.</source>
        <translation>В этом файле нет работы, которую можно было бы перенять.</translation>
    </message>
    <message>
        <source>This file has work from a day that is still to come.</source>
        <translation>В этом файле есть работа за день, который ещё не наступил.</translation>
    </message>
    <message>
        <source>Set the clock right of the computer on which it was done, and of this one, and export it again.</source>
        <translation>Установите правильное время на компьютере, где она была сделана, и на этом, и экспортируйте её ещё раз.</translation>
    </message>
    <message>
        <source>You have done no work of your own on this archive yet.</source>
        <translation>Вы ещё не работали над этим архивом.</translation>
    </message>
    <message>
        <source>None of the articles of which this file speaks is in this archive.</source>
        <translation>Ни одной из статей, о которых говорит этот файл, в этом архиве нет.</translation>
    </message>
    <message>
        <source>Open the archive to which it belongs, and import it there.</source>
        <translation>Откройте архив, к которому он относится, и импортируйте его там.</translation>
    </message>
    <message>
        <source>This is no citation style.</source>
        <translation>Это не стиль ссылок.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .csl, as the Zotero Style Repository has them.</source>
        <translation>Выберите файл с окончанием .csl, какие есть в хранилище Zotero.</translation>
    </message>
    <message>
        <source>This file is damaged, or no citation style.</source>
        <translation>Этот файл повреждён или это не стиль ссылок.</translation>
    </message>
    <message>
        <source>This file is too large for a citation style.</source>
        <translation>Этот файл слишком велик для стиля ссылок.</translation>
    </message>
    <message>
        <source>This file declares a document type, which no citation style does.</source>
        <translation>Этот файл объявляет тип документа, чего стили ссылок не делают.</translation>
    </message>
    <message>
        <source>This style says nothing of citations.</source>
        <translation>Этот стиль ничего не говорит о ссылках.</translation>
    </message>
    <message>
        <source>This style has a part without a layout.</source>
        <translation>В этом стиле есть часть без разметки.</translation>
    </message>
    <message>
        <source>This style only names another one, {name}.</source>
        <translation>Этот стиль только называет другой, {name}.</translation>
    </message>
    <message>
        <source>Add that one instead.</source>
        <translation>Добавьте вместо него тот.</translation>
    </message>
    <message>
        <source>This style is too intricate to write anything by it.</source>
        <translation>Этот стиль слишком запутан, чтобы что-то по нему написать.</translation>
    </message>
    <message>
        <source>This style writes nothing of newspaper articles.</source>
        <translation>Этот стиль ничего не пишет о газетных статьях.</translation>
    </message>
    <message>
        <source>This style uses a part of itself that isn&apos;t there.</source>
        <translation>Этот стиль использует свою часть, которой в нём нет.</translation>
    </message>
    <message>
        <source>This style leads round in a circle.</source>
        <translation>Этот стиль ходит по кругу.</translation>
    </message>
    <message>
        <source>The style can&apos;t be read: {reason}.</source>
        <translation>Стиль не удаётся прочитать: {reason}.</translation>
    </message>
    <message>
        <source>The style can&apos;t be kept: {reason}.</source>
        <translation>Стиль не удаётся сохранить: {reason}.</translation>
    </message>
    <message>
        <source>The style can&apos;t be removed: {reason}.</source>
        <translation>Стиль не удаётся удалить: {reason}.</translation>
    </message>
    <message>
        <source>There is no citation style {name}.</source>
        <translation>Нет стиля ссылок {name}.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Есть {names}.</translation>
    </message>
    <message>
        <source>“{text}” is no article&apos;s id.</source>
        <translation>«{text}» — не код статьи.</translation>
    </message>
    <message>
        <source>An id has thirteen letters, as citations name it behind “Backfile”.</source>
        <translation>В коде тринадцать букв; в ссылках он стоит после слова «Backfile».</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>both words, anywhere in the article</source>
        <translation>оба слова, в любом месте статьи</translation>
    </message>
    <message>
        <source>the words side by side, in this order</source>
        <translation>слова рядом, в этом порядке</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова, которые так начинаются</translation>
    </message>
    <message>
        <source>any one letter for the question mark</source>
        <translation>любая буква вместо вопросительного знака</translation>
    </message>
    <message>
        <source>the words at most ten words apart</source>
        <translation>слова не дальше десяти слов друг от друга</translation>
    </message>
    <message>
        <source>words that differ by one letter at most</source>
        <translation>слова, которые отличаются не более чем на одну букву</translation>
    </message>
    <message>
        <source>one word or the other, or both</source>
        <translation>одно слово, или другое, или оба</translation>
    </message>
    <message>
        <source>the first word, but not the second</source>
        <translation>первое слово, но не второе</translation>
    </message>
    <message>
        <source>the word in the headline</source>
        <translation>слово в заголовке</translation>
    </message>
    <message>
        <source>the word inside a quotation</source>
        <translation>слово внутри цитаты</translation>
    </message>
    <message>
        <source>articles that name somebody</source>
        <translation>статьи, где кто-то назван</translation>
    </message>
    <message>
        <source>articles in which somebody is quoted</source>
        <translation>статьи, где кто-то цитируется</translation>
    </message>
    <message>
        <source>articles of one paper or agency</source>
        <translation>статьи одной газеты или одного агентства</translation>
    </message>
    <message>
        <source>articles of one year</source>
        <translation>статьи одного года</translation>
    </message>
    <message>
        <source>articles from one year to another</source>
        <translation>статьи с одного года по другой</translation>
    </message>
    <message>
        <source>articles that nothing dates</source>
        <translation>статьи, у которых нет даты</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>SOURCES</source>
        <translation>ИСТОЧНИКИ</translation>
    </message>
    <message>
        <source>SECTIONS</source>
        <translation>РУБРИКИ</translation>
    </message>
    <message>
        <source>LANGUAGES</source>
        <translation>ЯЗЫКИ</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Все рубрики</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Источник не указан</translation>
    </message>
    <message>
        <source>No section named</source>
        <translation>Рубрика не указана</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Язык неизвестен</translation>
    </message>
    <message>
        <source>articles that name no source</source>
        <translation>статьи без указания источника</translation>
    </message>
    <message>
        <source>articles that name no section</source>
        <translation>статьи без указания рубрики</translation>
    </message>
    <message>
        <source>articles of no known language</source>
        <translation>статьи на неизвестном языке</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>words of the headline</source>
        <translation>слова заголовка</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>кто написал</translation>
    </message>
    <message>
        <source>the paper or agency</source>
        <translation>газета или агентство</translation>
    </message>
    <message>
        <source>the section or page</source>
        <translation>раздел или страница</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source>somebody named in the article</source>
        <translation>кто назван в статье</translation>
    </message>
    <message>
        <source>who is quoted</source>
        <translation>кого цитируют</translation>
    </message>
    <message>
        <source>words inside a quotation</source>
        <translation>слова внутри цитаты</translation>
    </message>
    <message>
        <source>words inside a quotation, or who said it</source>
        <translation>слова внутри цитаты или кто её сказал</translation>
    </message>
    <message>
        <source>words anywhere in the article, beside a speaker</source>
        <translation>слова в любом месте статьи, рядом с говорящим</translation>
    </message>
    <message>
        <source>a day, a month, a year, or from one to another</source>
        <translation>день, месяц, год или промежуток</translation>
    </message>
    <message>
        <source>the format of its file</source>
        <translation>формат его файла</translation>
    </message>
    <message>
        <source>a line that was taken off its page</source>
        <translation>строка, снятая с его страницы</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>слова ваших заметок</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>одна из ваших меток</translation>
    </message>
    <message>
        <source>one of your collections</source>
        <translation>одна из ваших подборок</translation>
    </message>
    <message>
        <source>the article that a citation names</source>
        <translation>статья, которую называет ссылка</translation>
    </message>
    <message>
        <source>what stands out in an article</source>
        <translation>чем статья выделяется</translation>
    </message>
    <message>
        <source>one or the other, or both</source>
        <translation>одно, другое или оба</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>без того, что дальше</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>не дальше пяти слов друг от друга</translation>
    </message>
    <message>
        <source>at most five words apart, in this order</source>
        <translation>не дальше пяти слов друг от друга, в этом порядке</translation>
    </message>
    <message>
        <source>both; the same as a blank</source>
        <translation>оба; то же, что пробел</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Web pages (HTML)</source>
        <translation>Веб-страницы (HTML)</translation>
    </message>
    <message>
        <source>GENIOS, Swiss media databases</source>
        <translation>GENIOS, швейцарские базы прессы</translation>
    </message>
    <message>
        <source>Russian databases</source>
        <translation>Русские базы данных</translation>
    </message>
    <message>
        <source>Digitised issues (METS/ALTO)</source>
        <translation>Оцифрованные номера (METS/ALTO)</translation>
    </message>
    <message>
        <source>Digitised issues (Gale, British Library)</source>
        <translation>Оцифрованные номера (Gale, Британская библиотека)</translation>
    </message>
    <message>
        <source>Digitised issues (Olive)</source>
        <translation>Оцифрованные номера (Olive)</translation>
    </message>
    <message>
        <source>Digitised pages (ALTO)</source>
        <translation>Оцифрованные страницы (ALTO)</translation>
    </message>
    <message>
        <source>Digitised pages (PAGE)</source>
        <translation>Оцифрованные страницы (PAGE)</translation>
    </message>
    <message>
        <source>Digitised pages (ABBYY)</source>
        <translation>Оцифрованные страницы (ABBYY)</translation>
    </message>
    <message>
        <source>Digitised pages (hOCR)</source>
        <translation>Оцифрованные страницы (hOCR)</translation>
    </message>
    <message>
        <source>Saved web pages (MHTML)</source>
        <translation>Сохранённые веб-страницы (MHTML)</translation>
    </message>
    <message>
        <source>Mail (EML)</source>
        <translation>Письма (EML)</translation>
    </message>
    <message>
        <source>Mailboxes (MBOX)</source>
        <translation>Почтовые ящики (MBOX)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Таблицы (CSV)</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search box</source>
        <translation>Поле поиска</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Bars above the dates</source>
        <translation>Столбики над датами</translation>
    </message>
    <message>
        <source>Find in an article</source>
        <translation>Поиск в статье</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Squares of the report</source>
        <translation>Клетки отчёта</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Go to the first article found</source>
        <translation>К первой найденной статье</translation>
    </message>
    <message>
        <source>Read the first article found</source>
        <translation>Читать первую найденную статью</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Очистить поле</translation>
    </message>
    <message>
        <source>Article above or below; from the first, the search box</source>
        <translation>Статья выше или ниже; с первой — поле поиска</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>На страницу вверх или вниз</translation>
    </message>
    <message>
        <source>First or last article</source>
        <translation>Первая или последняя статья</translation>
    </message>
    <message>
        <source>Go to the text of the article</source>
        <translation>К тексту статьи</translation>
    </message>
    <message>
        <source>Select several articles</source>
        <translation>Выбрать несколько статей</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Копировать выбранное</translation>
    </message>
    <message>
        <source>Show or fold the copies of a story</source>
        <translation>Показать или свернуть копии сообщения</translation>
    </message>
    <message>
        <source>Menu of the article</source>
        <translation>Меню статьи</translation>
    </message>
    <message>
        <source>Back to the search box; letters go there, too</source>
        <translation>Назад к полю поиска; буквы тоже попадают туда</translation>
    </message>
    <message>
        <source>A line up or down</source>
        <translation>На строку вверх или вниз</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>На страницу вниз или вверх</translation>
    </message>
    <message>
        <source>Beginning or end</source>
        <translation>Начало или конец</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Date above or below</source>
        <translation>Дата выше или ниже</translation>
    </message>
    <message>
        <source>Show articles of this date only</source>
        <translation>Показать статьи только за эту дату</translation>
    </message>
    <message>
        <source>Show or hide the months of a year, the days of a month</source>
        <translation>Показать или скрыть месяцы года, дни месяца</translation>
    </message>
    <message>
        <source>All dates again</source>
        <translation>Снова все даты</translation>
    </message>
    <message>
        <source>Mark the year or month before or after</source>
        <translation>Отметить предыдущий или следующий год или месяц</translation>
    </message>
    <message>
        <source>Mark more of them</source>
        <translation>Отметить больше</translation>
    </message>
    <message>
        <source>Show articles of what is marked only</source>
        <translation>Показать статьи только за отмеченное</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Следующее или предыдущее место</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Another week, month or year</source>
        <translation>Другая неделя, другой месяц или год</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Показать её статьи</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Назад и вперёд</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>Empty the search, then close the guide</source>
        <translation>Очистить поиск, затем закрыть руководство</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Итальянский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Forget these searches</source>
        <translation>Забыть эти запросы</translation>
    </message>
    <message>
        <source>Examples from this archive…</source>
        <translation>Примеры из этого архива…</translation>
    </message>
    <message>
        <source>sought before</source>
        <translation>искали раньше</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Archives and history</source>
        <translation>Архивы и история</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Размер всего</translation>
    </message>
    <message>
        <source>Letters, icons and spaces, articles too; from the next start on.</source>
        <translation>Буквы, значки и отступы, и в статьях; со следующего запуска.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Другой язык действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Шрифт статьи</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>Длина строк</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> зн.</translation>
    </message>
    <message>
        <source>Show the margin</source>
        <translation>Показывать поля</translation>
    </message>
    <message>
        <source>Beside the text: who speaks, what was mended, your notes.</source>
        <translation>Рядом с текстом: кто говорит, что исправлено, ваши заметки.</translation>
    </message>
    <message>
        <source>Mark quotations</source>
        <translation>Отмечать цитаты</translation>
    </message>
    <message>
        <source>By a tint and a line below the words.</source>
        <translation>Оттенком и чертой под словами.</translation>
    </message>
    <message>
        <source>Mark repairs</source>
        <translation>Отмечать исправления</translation>
    </message>
    <message>
        <source>By dots below what was damaged in the file and is read otherwise.</source>
        <translation>Точками под тем, что повреждено в файле и читается иначе.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>For archives that are opened for the first time.</source>
        <translation>Для архивов, открываемых впервые.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Сначала самые подходящие</translation>
    </message>
    <message>
        <source>Fold copies of one story</source>
        <translation>Сворачивать копии сообщения</translation>
    </message>
    <message>
        <source>Then a story that stands in the archive several times is counted once.</source>
        <translation>Тогда сообщение, которое есть в архиве несколько раз, считается один раз.</translation>
    </message>
    <message>
        <source>Find all forms of words</source>
        <translation>Находить все формы слов</translation>
    </message>
    <message>
        <source>Then “walk” finds walks, walked and walking, too. Words between marks stay as they are.</source>
        <translation>Тогда «гавань» находит и гавани, и гаванью. Слова в кавычках остаются как есть.</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Запоминать запросы</translation>
    </message>
    <message>
        <source>They are offered in the search box. Without, what was remembered is removed.</source>
        <translation>Они предлагаются в поле поиска. Иначе запомненное удаляется.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>The last archive</source>
        <translation>Последний архив</translation>
    </message>
    <message>
        <source>No archive</source>
        <translation>Без архива</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <source>What comes into the open archive is read by itself.</source>
        <translation>Новое в открытом архиве читается само.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Хранить историю</translation>
    </message>
    <message>
        <source>Recent archives, searches and places. Without one nothing of these is written, and what was is removed.</source>
        <translation>Недавние архивы, запросы и места. Без истории ничего этого не записывается, а записанное удаляется.</translation>
    </message>
</context>
</TS>
