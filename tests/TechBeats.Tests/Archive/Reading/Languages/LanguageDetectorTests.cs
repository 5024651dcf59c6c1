using TechBeats.Archive.Reading.Languages;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Languages;

public sealed class LanguageDetectorTests
{
    private const string English =
        "This week we look at what is new in the tools that we use every day, and there are some which you should not miss. If you have "
            + "an idea for the next issue, write to us and we will try it.";
    private const string German =
        "In dieser Woche schauen wir uns an, was es Neues gibt, und wie immer haben wir auch ein paar Werkzeuge für euch, die nicht "
            + "fehlen dürfen. Wenn ihr eine Idee habt, dann schreibt uns, damit wir sie im nächsten Heft zeigen können.";

    [Theory]
    [InlineData("en", English)]
    [InlineData("de", German)]
    [InlineData(
        "fr",
        "Cette semaine, nous regardons ce qui est nouveau dans les outils que l'on utilise tous les jours, et il y en a qu'il ne faut "
            + "pas manquer. Si vous avez une idée pour le prochain numéro, écrivez-nous."
    )]
    [InlineData(
        "nl",
        "Deze week kijken we naar wat er nieuw is in de programma's die je elke dag gebruikt, en er zijn er een paar die je niet mag "
            + "missen. Als je een idee hebt voor het volgende nummer, schrijf dan naar ons."
    )]
    [InlineData(
        "da",
        "I denne uge ser vi på, hvad der er nyt i de værktøjer, som vi bruger hver dag, og der er nogle, som man ikke må gå glip af. "
            + "Hvis du har en idé til det næste nummer, så skriv til os, når du har tid efter arbejdet."
    )]
    [InlineData(
        "nb",
        "Denne uken ser vi på hva som er nytt i verktøyene vi bruker hver dag, og det er noen av dem man ikke bør gå glipp av. Hvis du "
            + "har en idé til neste nummer, så skriv til oss når du har tid etter jobben. Vi sees!"
    )]
    [InlineData(
        "nn",
        "Denne veka ser vi på kva som er nytt i verktøya vi brukar kvar dag, og det er nokon av dei ein ikkje bør gå glipp av. Viss du "
            + "har ein idé til neste nummer, så skriv til oss når du har tid etter jobben. Eg ser fram til det, frå meg til deg."
    )]
    [InlineData(
        "sv",
        "Den här veckan tittar vi på vad som är nytt i verktygen som vi använder varje dag, och det finns några som man inte får missa. "
            + "Om du har en idé till nästa nummer, skriv till oss när du har tid efter jobbet."
    )]
    [InlineData(
        "fi",
        "Tällä viikolla katsomme, mitä uutta on työkaluissa, joita käytämme joka päivä, ja niiden joukossa on myös sellaisia, jotka "
            + "eivät saa jäädä huomaamatta. Jos sinulla on idea seuraavaan numeroon, niin kirjoita meille, kun se on valmis."
    )]
    [InlineData(
        "et",
        "Sel nädalal vaatame, mis on uut tööriistades, mida me iga päev kasutame, ja nende hulgas on ka selliseid, mida ei tohi maha "
            + "magada. Kui sul on idee järgmise numbri jaoks, siis kirjuta meile, sest see võib olla väga hea."
    )]
    [InlineData(
        "lt",
        "Šią savaitę žiūrime, kas naujo yra įrankiuose, kuriuos naudojame kasdien, ir tarp jų yra tokių, kurių negalima praleisti. Jei "
            + "turite minčių kitam numeriui, rašykite mums, nes jos gali būti labai geros, kaip ir iki šiol buvo."
    )]
    [InlineData(
        "lv",
        "Šonedēļ skatāmies, kas ir jauns rīkos, ko lietojam katru dienu, un starp tiem ir daži, kurus nevar palaist garām. Ja jums ir "
            + "ideja nākamajam numuram, rakstiet mums, jo tā var būt ļoti laba, bet ne vairāk par vienu lapu."
    )]
    [InlineData(
        "pl",
        "W tym tygodniu przyglądamy się temu, co nowego jest w narzędziach, których używamy na co dzień, i są wśród nich takie, których "
            + "nie można przegapić. Jeśli ktoś ma pomysł na kolejny numer, to prosimy do nas napisać, bo może być bardzo dobry."
    )]
    [InlineData(
        "cs",
        "Tento týden se díváme, co je nového v nástrojích, které používáme každý den, a jsou mezi nimi i takové, které byste neměli "
            + "minout. Pokud máte nápad pro další číslo, napište nám, protože může být velmi dobrý, když je také krátký."
    )]
    [InlineData(
        "sk",
        "Tento týždeň sa pozeráme, čo je nové v nástrojoch, ktoré používame každý deň, a sú medzi nimi aj také, ktoré by ste nemali "
            + "minúť. Ak máte nápad pre ďalšie číslo, napíšte nám, lebo môže byť veľmi dobrý, keď je tiež krátky."
    )]
    [InlineData(
        "sl",
        "Ta teden gledamo, kaj je novega v orodjih, ki jih uporabljamo vsak dan, in med njimi so tudi takšna, ki jih ne smete zamuditi. "
            + "Če imate zamisel za naslednjo številko, nam pišite, ker je lahko zelo dobra, kot je bila že prej."
    )]
    [InlineData(
        "hr",
        "Ovaj tjedan gledamo što je novo u alatima koje koristimo svaki dan, a među njima su i neki koje ne treba propustiti. Ako netko "
            + "ima ideju za sljedeći broj, neka nam piše, jer je to uvijek dobro, također i prije nego što izađe ovaj. Gdje ste tijekom "
            + "ljeta?"
    )]
    [InlineData(
        "it",
        "Questa settimana guardiamo che cosa c'è di nuovo negli strumenti che usiamo ogni giorno, e ce ne sono alcuni che non si possono "
            + "perdere. Se avete un'idea per il prossimo numero, scriveteci, perché può essere molto utile anche per gli altri."
    )]
    [InlineData(
        "es",
        "Esta semana miramos qué hay de nuevo en las herramientas que usamos todos los días, y hay algunas que no te puedes perder. Si "
            + "tienes una idea para el próximo número, escríbenos, porque puede ser muy útil también para los demás."
    )]
    [InlineData(
        "pt",
        "Esta semana olhamos para o que há de novo nas ferramentas que usamos todos os dias, e há algumas que não se podem perder. Se "
            + "você tem uma ideia para o próximo número, escreva para nós, porque ela pode ser muito útil também para os outros."
    )]
    [InlineData(
        "gl",
        "Esta semana miramos o que hai de novo nas ferramentas que usamos todos os días, e hai algunhas que non se poden perder. Se tes "
            + "unha idea para o próximo número, escríbenos, porque pode ser moi útil tamén para os demais, cando xa non a esperan."
    )]
    [InlineData(
        "ca",
        "Aquesta setmana mirem què hi ha de nou en les eines que fem servir cada dia, i n'hi ha algunes que no et pots perdre. Si tens "
            + "una idea per al proper número, escriu-nos, perquè pot ser molt útil també per als altres, i això és el que volem amb "
            + "aquest butlletí."
    )]
    [InlineData(
        "ro",
        "Săptămâna aceasta ne uităm la ce este nou în uneltele pe care le folosim în fiecare zi, și sunt câteva pe care nu trebuie să le "
            + "ratați. Dacă aveți o idee pentru numărul următor, scrieți-ne, pentru că poate fi foarte bună."
    )]
    [InlineData(
        "hu",
        "Ezen a héten azt nézzük meg, hogy mi az új azokban az eszközökben, amelyeket minden nap használunk, és van köztük olyan is, "
            + "amit nem szabad kihagyni. Ha van egy ötlet a következő számhoz, akkor írjatok nekünk, mert ez nagyon jó lehet."
    )]
    [InlineData(
        "tr",
        "Bu hafta her gün kullandığımız araçlarda neler olduğuna bakıyoruz ve aralarında kaçırılmaması gereken birkaç tane de var. Bir "
            + "sonraki sayı için bir fikriniz varsa bize yazın, çünkü bu çok iyi bir şey olabilir, ama daha sonra değil, şimdi."
    )]
    [InlineData(
        "id",
        "Minggu ini kita melihat apa yang baru dari alat yang kita pakai setiap hari, dan ada beberapa yang bisa dicoba. Jika Anda punya "
            + "ide untuk edisi berikutnya, tulislah kepada kami karena ide adalah awal yang baik bahwa kita bisa lebih baik."
    )]
    [InlineData(
        "ru",
        "На этой неделе мы смотрим, что нового в инструментах, которые мы используем каждый день, и среди них есть такие, которые нельзя "
            + "пропустить. Если у вас есть идея для следующего номера, то напишите нам."
    )]
    [InlineData(
        "uk",
        "Цього тижня ми дивимося, що нового в інструментах, які ми використовуємо щодня, і серед них є такі, які не можна пропустити. "
            + "Якщо у вас є ідея для наступного номера, то напишіть нам, бо вона може бути дуже корисна й іншим."
    )]
    [InlineData(
        "be",
        "На гэтым тыдні мы глядзім, што новага ў інструментах, якія мы выкарыстоўваем кожны дзень, і сярод іх ёсць такія, якія нельга "
            + "прапусціць. Калі ў вас ёсць ідэя для наступнага нумара, то напішыце нам, бо гэта вельмі добра."
    )]
    [InlineData(
        "bg",
        "Тази седмица гледаме какво е новото в инструментите, които използваме всеки ден, и сред тях има такива, които не бива да се "
            + "пропускат. Ако имате идея за следващия брой, пишете ни, защото тя може да бъде много добра и за всички."
    )]
    [InlineData(
        "sr",
        "Ове недеље гледамо шта је ново у алатима које користимо сваки дан, а међу њима су и неки које не треба пропустити. Ако неко има "
            + "идеју за следећи број, нека нам пише, јер је то увек добро, такође и пре него што изађе овај."
    )]
    [InlineData("el", "Αυτή την εβδομάδα βλέπουμε τι νέο υπάρχει στα εργαλεία που χρησιμοποιούμε κάθε μέρα.")]
    [InlineData(
        "ar",
        "في هذا الأسبوع ننظر إلى ما هو جديد في الأدوات التي نستخدمها كل يوم، وهناك بعض منها لا يجب أن يفوتك. إذا كان لديك فكرة عن العدد "
            + "القادم، اكتب لنا، لأن ذلك قد يكون مفيدا."
    )]
    [InlineData(
        "fa",
        "این هفته به ابزارهایی که هر روز از آن استفاده می کنیم نگاه می کنیم و در میان آنها چیزهایی هست که نباید از دست داد. اگر برای "
            + "شماره بعد ایده ای دارید، برای ما بنویسید تا آن را با همه در میان بگذاریم."
    )]
    [InlineData(
        "ur",
        "اس ہفتے ہم ان اوزاروں کو دیکھتے ہیں جو ہم ہر روز استعمال کرتے ہیں، اور ان میں سے کچھ ایسے ہیں جن کو چھوڑنا نہیں چاہیے۔ اگر آپ "
            + "کے پاس اگلے شمارے کے لیے کوئی خیال ہے تو ہم کو لکھیں۔"
    )]
    [InlineData(
        "he",
        "השבוע אנחנו מסתכלים על מה שחדש בכלים שאנחנו משתמשים בהם כל יום, ויש כמה כאלה שאסור לפספס. אם יש לכם רעיון לגיליון הבא, כתבו "
            + "לנו, כי זה יכול להיות טוב גם בשביל אחרים."
    )]
    [InlineData(
        "hi",
        "इस सप्ताह हम उन औज़ारों को देखते हैं जो हम हर दिन काम में लेते हैं, और उनमें से कुछ ऐसे हैं जो छूटने नहीं चाहिए। अगर आप के पास "
            + "अगले अंक के लिए कोई विचार है तो हम को लिखें।"
    )]
    [InlineData(
        "mk",
        "Оваа недела гледаме што е ново во алатките кои ги користиме секој ден, а меѓу нив има и такви кои не треба да се пропуштат. "
            + "Ако имате идеја за следниот број, пишете ни, бидејќи тоа може да биде многу добро, како што веќе беше."
    )]
    [InlineData(
        "sr-Latn",
        "Ove nedelje gledamo šta je novo u alatima koje koristimo svaki dan, a među njima su i neki koje ne treba propustiti. Ako neko "
            + "ima ideju za sledeći broj, neka nam piše, jer je to uvek dobro, takođe i pre nego što izađe ovaj. Gde ste bili tokom leta?"
    )]
    [InlineData(
        "is",
        "Í þessari viku skoðum við hvað er nýtt í verkfærunum sem við notum á hverjum degi, og það eru nokkur sem þú mátt ekki missa af. "
            + "Ef þú hefur hugmynd fyrir næsta blað, þá skrifaðu okkur, því að hún getur verið mjög góð eins og þær hafa verið."
    )]
    [InlineData(
        "af",
        "Hierdie week kyk ons na wat nuut is in die gereedskap wat ons elke dag gebruik, en daar is 'n paar wat jy nie mag mis nie. As jy "
            + "'n idee het vir die volgende uitgawe, skryf vir ons, want dit kan baie goed wees, en ons sal dit ook probeer."
    )]
    [InlineData(
        "eu",
        "Aste honetan ikusiko dugu zer den berria egunero erabiltzen ditugun tresnetan, eta badira galdu behar ez diren beste batzuk ere. "
            + "Ideia bat baduzu, idatz iezaguzu, oso ona izan daiteke eta hau da egin behar den gauza, gure ustez, baina ez orain arte."
    )]
    [InlineData(
        "ga",
        "An tseachtain seo féachaimid ar a bhfuil nua sna huirlisí a úsáidimid gach lá, agus tá cuid acu nach mór duit a fheiceáil. Má tá "
            + "smaoineamh agat don chéad eagrán eile, scríobh chugainn mar is maith linn iad, agus sin é an fáth go bhfuil "
            + "an nuachtlitir seo ann le bliain."
    )]
    [InlineData(
        "cy",
        "Yr wythnos hon rydym yn edrych ar yr hyn sydd yn newydd yn yr offer yr ydym yn eu defnyddio bob dydd, ac mae rhai na ddylech eu "
            + "colli. Os oes gan un ohonoch chi syniad ar gyfer y rhifyn nesaf, ysgrifennwch, ond nid yw hyn wedi bod mewn rhifyn hefyd."
    )]
    [InlineData(
        "eo",
        "En ĉi tiu semajno ni rigardas kio estas nova en la iloj, kiujn ni uzas ĉiutage, kaj estas kelkaj, kiujn oni ne povas preterlasi. "
            + "Se vi havas ideon por la sekva numero, skribu al ni, ĉar ĝi povas esti tre bona, sed ankaŭ nur eta noto per unu vorto."
    )]
    [InlineData(
        "la",
        "Hac hebdomada spectamus quae nova sunt in instrumentis quibus utimur cotidie, et sunt quaedam quae non sunt neglegenda. Si quid "
            + "habes ad proximum fasciculum, scribe ad nos; hoc enim est quod quaerimus, nec autem ab aliis petimus, sed "
            + "etiam cum amicis ut semper."
    )]
    [InlineData(
        "sq",
        "Këtë javë shohim se çfarë është e re në mjetet që i përdorim çdo ditë, dhe janë disa që nuk duhet t'i humbisni. Nëse keni një ide "
            + "për numrin e ardhshëm, na shkruani, sepse ajo mund të jetë shumë e mirë, edhe kur është e shkurtër, por jo deri në fund."
    )]
    [InlineData(
        "ka",
        "ამ კვირაში ვნახავთ, რა არის ახალი იმ ხელსაწყოებში, რომლებსაც ყოველდღე ვიყენებთ, და რამდენიმე "
            + "მათგანი არ უნდა გამოგრჩეთ."
    )]
    [InlineData(
        "hy",
        "Այս շաբաթ նայում ենք, թե ինչ նոր բան կա այն գործիքներում, որոնք օգտագործում ենք ամեն օր, և "
            + "կան մի քանիսը, որոնք չպետք է բաց թողնել։"
    )]
    [InlineData("ko", "이번 주에는 우리가 매일 쓰는 도구에서 무엇이 새로워졌는지 살펴본다. TypeScript와 React Server Components도 다룬다.")]
    [InlineData("ja", "今週は毎日使う道具の新しいところを見ていきます。次の号のアイデアがあれば、ぜひ教えてください。")]
    [InlineData("zh-Hans", "这个星期我们来看看每天使用的工具里有什么新东西，还有一些不应该错过的。对下一期有想法的话，请给我们发来邮件。")]
    [InlineData("zh-Hant", "這個星期我們來看看每天使用的工具裡有什麼新東西，還有一些不應該錯過的。對下一期有想法的話，請給我們發來郵件。")]
    [InlineData("th", "สัปดาห์นี้เรามาดูกันว่ามีอะไรใหม่ในเครื่องมือที่เราใช้ทุกวัน")]
    public void A_text_tells_its_language(string language, string text) => Assert.Equal(language, Guess(new Paragraph([new Text(text)])));

    [Theory]
    [InlineData("OK")]
    [InlineData("Rust 1.0, PostgreSQL 17, Kubernetes, TypeScript, Deno, Vite, Bun, Svelte, Astro, React, Angular, Ember, Vue, Solid")]
    [InlineData(
        "Hello and welcome. Hallo und willkommen. Hej og velkommen. Hola y bienvenidos. Ciao e benvenuti. Salut et bienvenue à tous les "
            + "amis de la lettre, and see you soon!"
    )]
    [InlineData("I a o e i a o e i o a e i a o e i a o e")]
    [InlineData("Wiki hii tunaangalia nini kipya katika zana ambazo tunazitumia kila siku")]
    public void A_doubtful_text_has_none(string text) => Assert.Null(Guess(new Paragraph([new Text(text)])));

    [Fact]
    public void A_text_in_two_languages_has_none() =>
        Assert.Null(Guess(new Paragraph([new Text(English)]), new Paragraph([new Text(German)])));

    [Fact]
    public void Links_quotes_code_and_marked_text_do_not_count() =>
        Assert.Equal(
            "de",
            Guess(
                new Paragraph([new Text(German)]),
                new Quote([new Paragraph([new Text(English + English)])]),
                new CodeBlock(English + English),
                new Paragraph([
                    new Link(new WebTarget("https://site.example/"), null, [new Text(English + English)]),
                    new Span("en", null, [new Text(English)]),
                ])
            )
        );

    [Fact]
    public void Links_count_in_a_text_of_links_alone() =>
        Assert.Equal("en", Guess(new Paragraph([new Link(new WebTarget("https://site.example/"), null, [new Text(English)])])));

    [Fact]
    public void Names_of_programs_and_addresses_are_no_words() =>
        Assert.Equal(
            "ko",
            Guess(
                new Paragraph([
                    new Text(
                        "https://site.example/the/of/and the_of_and index.the.of.and user@the.of 새로운 기능을 소개한다. "
                            + "React Server Components"
                    ),
                ])
            )
        );

    [Theory]
    [InlineData("he", "en", true)]
    [InlineData("en", "he", true)]
    [InlineData("en", "fr", false)]
    [InlineData("en", "x-unknown", false)]
    public void A_language_is_excluded_by_the_script_alone(string written, string said, bool isExcluded)
    {
        var text = written == "he" ? "השבוע אנחנו מסתכלים על מה שחדש בכלים שאנחנו משתמשים בהם כל יום, ויש כמה כאלה" : English;
        Assert.Equal(isExcluded, LanguageDetector.Excludes(TextSample.From("", null, [new Paragraph([new Text(text)])]), said));
    }

    [Theory]
    [InlineData("Release notes of Rust", "en", true)]
    [InlineData("Rust 1.80", "en", true)]
    [InlineData("", "en", true)]
    [InlineData("Eins. Erster Absatz. Zweiter", "de", true)]
    [InlineData("Das ist nicht für die Katze", "en", false)]
    [InlineData("Что нового", "en", false)]
    public void Neighbors_are_followed_where_nothing_speaks_against_it(string text, string language, bool isAllowed) =>
        Assert.Equal(isAllowed, LanguageDetector.Allows(TextSample.From(text, null, []), language));

    private static string? Guess(params Block[] blocks) => LanguageDetector.Detect(TextSample.From("", null, blocks));
}
