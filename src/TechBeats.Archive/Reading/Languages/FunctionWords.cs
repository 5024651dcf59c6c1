using System.Collections.Frozen;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>
/// Function words (articles, prepositions, conjunctions, pronouns, forms of "to be" and "to have"), which distinguish languages of one
/// script. Some languages are included only so that their texts are not taken for a related language. Words of one letter count, but prove
/// nothing.
/// </summary>
internal static class FunctionWords
{
    /// <summary>BCP 47 tags. The index of a language is its bit in <see cref="Word.Languages"/>.</summary>
    public static IReadOnlyList<string> Languages { get; }

    private static readonly (string Tag, string Words)[] Table =
    [
        (
            "en",
            "the of and to that it is was for on are with as they at be this have from or had by but not what all were we when your "
                + "can there use an each which she how their if will up other about out many then them these some would make like into has "
                + "look two more its who than been now find over new our you i in a"
        ),
        (
            "fr",
            "le la les l un une des du de d et à au aux en dans sur pour par avec sans que qu qui est sont être été a ont ne n pas "
                + "plus ce c cette ces cet se s son sa ses leur leurs nous vous il elle ils elles on je mais ou où si comme y tout tous "
                + "aussi même très entre fait peut bien encore donc depuis après afin dont"
        ),
        (
            "de",
            "der die das den dem des ein eine einen einem einer eines und oder aber auch als an auf aus bei bis durch für im in ist "
                + "sind war waren wird werden wurde mit nach nicht nur noch so über um unter von vom vor wie wir ich sie es er sich zu zum "
                + "zur dass wenn kann können haben hat man mehr sehr schon diese dieser dieses"
        ),
        (
            "nl",
            "de het een en van in is op te dat die voor met zijn niet aan er om ook als maar bij door naar of uit over dan nog wel "
                + "wat worden wordt werd kan kunnen hebben heeft had deze dit je jij ik we wij hij ze zij hun geen meer zo veel moet waar "
                + "tot tegen zich onze omdat"
        ),
        (
            "da",
            "og i at det er en den til på de som med for af ikke der et har jeg var han om vi man kan fra eller hvad blev efter sig "
                + "over nu ud op så men også meget være når have nogle noget mig dig mod ved hvor hvis kun blive bliver hun mere skal vil "
                + "alle denne dette disse sin sit uden mellem"
        ),
        (
            "nb",
            "og i at det er en den til på de som med for av ikke der et har jeg var han om vi man kan fra eller hva ble etter seg "
                + "over nå ut opp så men også mye være når ha noen noe meg deg mot ved hvor hvis bare bli blir hun mer skal vil alle denne "
                + "dette disse sin sitt uten mellom"
        ),
        (
            "nn",
            "og i at det er ein den til på dei som med for av ikkje der eit har eg var han om vi kan frå eller kva vart etter seg "
                + "over no ut opp så men også mykje vere når ha nokon noko meg deg mot ved kor korleis viss berre bli blir ho meir skal "
                + "vil alle denne dette desse sin sitt utan mellom då me"
        ),
        (
            "sv",
            "och i att det är en den till på de som med för av inte där ett har jag var han om vi man kan från eller vad blev efter "
                + "sig över nu ut upp så men också mycket vara när ha några något mig dig mot vid hur bara bli blir hon mer ska vill alla "
                + "denna detta dessa sin sitt utan mellan eftersom under än"
        ),
        (
            "fi",
            "ja on ei että se oli hän ovat olla mutta kun kuin myös niin jos tai joka jotka jossa sekä vain sen mitä nyt ole olen "
                + "olisi ne he minä me sitä tämä tämän siitä kanssa mukaan jo vielä voi joita miten mikä kaikki hyvin koska ennen jälkeen "
                + "sitten näin siis eli voidaan tulee"
        ),
        (
            "et",
            "ja on ei et see oli ta aga kui ka nii või mis kes kus siis ning mida oma seda selle ma me nad olla ole olen väga veel "
                + "juba nagu vaid kõik pärast enne üle all vastu peale koos pole sest kuid need neid tema meie saab võib mitte üks eest"
        ),
        (
            "lt",
            "ir yra kad į su iš ne bet tai kaip buvo apie jis ji jie už dar labai nuo iki prie po per bei ar tik taip pat jau jei "
                + "kai ką kas mes aš jūs mano savo būti gali visi šis ši šią šio tam todėl arba jog dėl tarp"
        ),
        (
            "lv",
            "un ir ka uz ar no bet tas tā kā bija par viņš viņa es mēs jūs vai tikai jau ja kad kas ko pie pēc pirms līdz tiek var "
                + "būt visi šis šī šo arī ne nav to lai savu gan tomēr starp ļoti vairāk"
        ),
        (
            "pl",
            "i w na z do się nie jest że to o jak ale po co tak za od przez dla czy są był była było być ma tylko jego jej ich już "
                + "może które który która oraz także bardzo jeszcze przed pod przy lub ten ta te tego tej tym gdy kiedy bez więc żeby "
                + "można we ze my"
        ),
        (
            "cs",
            "a v na se je že z do s o k i to jako by ale po za od pro při co už jsou jsem jsme byl byla bylo být má jen nebo také "
                + "jeho její jejich který která které tak však ještě velmi může když aby ten ta tím než bez před pod ve ze jak není kde"
        ),
        (
            "sk",
            "a v na sa je že z do s o k aj to ako by ale po za od pre pri čo už sú som sme bol bola bolo byť má len alebo tiež jeho "
                + "jej ich ktorý ktorá ktoré tak však ešte veľmi môže keď aby ten tá tým než bez pred pod vo zo nie kde si"
        ),
        (
            "sl",
            "in v na je se da za so z s pa ki ne po kot ali tudi od do ni bi pri kaj bil bila bilo biti ima lahko samo njegov njihov "
                + "že če ker ko še zelo med pred nad pod ta to te tega tem smo sem sta bo bodo več jih ga mu kako zato"
        ),
        (
            "hr",
            "i u na je se da za su s od o ne po kao što ali ili iz do bi koji koja koje te biti bio bila bilo ima samo njegov njihov "
                + "već ako jer kad još vrlo među prije ovo ovaj taj to sam smo će ih ga mu kako gdje također tijekom uvijek tko netko "
                + "nešto više nije kod zbog nakon"
        ),
        (
            "sr-Latn",
            "i u na je se da za su s od o ne po kao što ali ili iz do bi koji koja koje te biti bio bila bilo ima samo njegov njihov "
                + "već ako jer kad još vrlo među pre ovo ovaj taj to sam smo će ih ga mu kako gde takođe tokom uvek ko neko nešto više "
                + "nije kod zbog nakon šta ovde"
        ),
        (
            "it",
            "il lo la i gli le l un uno una di del della dei delle degli dell da dal dalla in nel nella con su sul sulla per che e è "
                + "non si a al alla ai come anche più ma o se sono era essere ha hanno questo questa questi queste mi ci ne tra fra quando "
                + "dove chi cui molto ogni suo sua loro solo perché così ancora poi già abbiamo possiamo"
        ),
        (
            "es",
            "el la los las un una unos unas de del al y a en que es por con para no se su sus lo como más pero o si ya este esta "
                + "estos estas ese son ser fue era ha han hay muy sin sobre también entre cuando donde todo todos desde hasta porque qué "
                + "cómo nos yo me le les mi tu así puede cada hacer tiene"
        ),
        (
            "pt",
            "o a os as um uma uns umas de do da dos das em no na nos nas e que é por com para não se seu sua como mais mas ou já "
                + "este esta esse essa isso são ser foi era tem há muito sem sobre também entre quando onde todos desde até porque pelo "
                + "pela ao aos à às eu me você nós ele ela assim cada fazer pode então"
        ),
        (
            "gl",
            "o a os as un unha uns unhas de do da dos das en no na nos nas e que é por con para non se seu súa como máis pero ou xa "
                + "este esta ese esa iso son ser foi era ten hai moi sen sobre tamén entre cando onde todos desde ata porque polo pola ao "
                + "aos á ás eu me nós el ela así cada facer pode entón coa co"
        ),
        (
            "ca",
            "el la els les l un una uns unes de d del dels al als i a en que és per amb no es seu seva com més però o si ja aquest "
                + "aquesta aquests aquestes són ser va era ha han hi molt sense sobre també entre quan on tots des fins perquè pel pels jo "
                + "em ens això així cada fer pot doncs ho li"
        ),
        (
            "ro",
            "și în de la cu pe din că este nu un o sunt a al ale lui mai pentru sau dar care ce să se fi era au am ar prin după "
                + "între când unde foarte acest această aceste acesta lor îi îl le ne ca fost fără despre doar toate tot poate până însă"
        ),
        (
            "sq",
            "të e në me që për një nga si dhe ka është i u se do ishte janë më edhe por ose kjo ky këto kur ku pa mbi shumë mund "
                + "duke deri tek"
        ),
        (
            "hu",
            "a az és egy hogy nem is ez azt van volt csak de ha mint meg már még el ki fel be le vagy ami aki amely ezt ezek azok "
                + "után alatt között nagyon lehet kell minden én mi ő ők nincs lesz így úgy akkor majd itt ott mert szerint"
        ),
        (
            "tr",
            "ve bir bu da de için ile çok daha olarak gibi olan kadar ne ki ama o en var mi mı her sonra değil veya ya şey ben biz "
                + "sen siz bunu şu göre ancak diye hem yok oldu olduğu olduğunu ise kendi tüm nasıl eğer çünkü artık böyle bazı hiç zaman "
                + "üzerinde tarafından"
        ),
        (
            "id",
            "yang dan di ke dari untuk dengan ini itu pada tidak adalah dalam akan atau juga oleh karena bisa saya kita mereka ada "
                + "sebagai dapat telah sudah lebih seperti jika bahwa tetapi namun saat lain hanya belum kami anda"
        ),
        (
            "ms",
            "yang dan di ke dari untuk dengan ini itu pada tidak ialah dalam akan atau juga oleh kerana boleh saya kita mereka ada "
                + "sebagai dapat telah sudah lebih seperti jika bahawa tetapi namun saat lain hanya belum kami anda iaitu"
        ),
        (
            "vi",
            "và của là có không được cho với các một những trong này đã để khi người như từ nhiều cũng về đến ra tôi chúng ta bạn nó "
                + "thì nhưng nếu hơn rất sẽ vào trên theo bị mà lại"
        ),
        (
            "af",
            "die en van in is het wat nie vir met te om op dat aan ook sy hy ons ek maar hulle kan was word sal as by tot uit na "
                + "deur oor jy so wees baie meer hierdie daar een dit se"
        ),
        (
            "is",
            "og að í á er sem til það með um ekki við en var af eru hann hún ég fyrir þá því þetta hefur frá eins vera þess eða upp "
                + "hafa þeir sér einn mjög verið þegar hvað nú"
        ),
        (
            "eu",
            "eta da ez du bat dira den ere zuen dute baina edo hau hori zen egin izan duen beste bere baino oso gure nola dago behar arte"
        ),
        ("ga", "agus an na ar ag is i le a bhí tá go sé sí ach nach mar seo sin leis don chun ná raibh níl iad bhfuil"),
        ("cy", "y yr a ac i o yn ar mae ei am wedi gan bod sydd oedd nid ond neu fel hyn eu fod hefyd chi ni ein mewn gyda"),
        ("eo", "la kaj de en al estas ne mi vi ili por kun pri sed aŭ ke kiel tio tiu ĉi ĉu el je per pli nur ankaŭ estis oni povas ĝi"),
        ("la", "et in est non ad ut cum ex quod sed qui quae sunt ab per si enim nec aut hoc autem esse eius atque ac etiam quam ita"),
        ("tl", "ang ng sa na mga ay at ito ko mo siya kung para hindi may lang din ako niya sila kami namin natin pero dahil ba"),
        ("sw", "na ya wa kwa ni za katika la kuwa hii au kama cha yake pia hiyo lakini ili yao huo sana wao hadi bila"),
        (
            "ru",
            "и в на не что с по это как а к у из за от для о но он она они мы вы я же так его её их или если то бы был была были "
                + "быть есть только уже все ещё еще при до можно который которые которая чтобы также очень этот эта эти том этом этого "
                + "когда где нет со во"
        ),
        (
            "uk",
            "і й та в у на не що з по це як а до за від для про але він вона вони ми ви я же так його її їх або якщо то би був була "
                + "були бути є тільки вже все ще при можна який які яка щоб також дуже цей ця ці тому цьому цього коли де немає зі під між "
                + "після"
        ),
        (
            "be",
            "і й ды ў у на не што з па гэта як а да за ад для пра але ён яна яны мы вы я жа так яго яе іх або калі то бы быў была "
                + "былі быць ёсць толькі ўжо усё яшчэ пры можна які якія якая каб таксама вельмі гэты гэтага дзе няма са паміж пасля"
        ),
        (
            "bg",
            "и в на не че с по това как а към у из за от но той тя те ние вие аз се да е са си ще който която които което или ако "
                + "бъде беше били само вече всички още при до може също много този тази тези когато където няма със във след без между му "
                + "ѝ ги"
        ),
        (
            "sr",
            "и у на је се да за су с од о не по као што али или из до би који која које те бити био била било има само његов њихов "
                + "већ ако јер кад још врло међу пре ово овај тај то сам смо ће их га му како где такође током више није код због након"
        ),
        (
            "mk",
            "и во на не дека со по тоа како а кон за од но тој таа тие ние вие јас се да е сум ќе кој која кои кое или ако биде беше "
                + "само веќе сите уште при до може исто многу овој оваа овие кога каде нема без меѓу му ги што"
        ),
        (
            "ar",
            "في من على إلى عن أن إن هذا هذه ذلك تلك التي الذي الذين ما لا لم لن هو هي كان كانت قد مع أو ثم كل بعد قبل بين حتى عند "
                + "إذا كما لكن ليس هناك أي غير يمكن عليك لك له لها به بها فيه فيها منه أنت نحن كيف لأن فقط دون مثل خلال"
        ),
        (
            "fa",
            "و در به از که این را با است برای آن تا بر یک می شود کرد هم ها های خود شد بود هر یا اگر ما من شما او آنها نیز باید اما "
                + "همه چه دارد دارند کند کنند پس بین روی نیست نمی بعد قبل"
        ),
        (
            "ur",
            "کے کی میں ہے اور سے کا کو نے یہ ہیں پر کہ اس بھی ایک تو وہ تھا تھی تھے جو ہو کر نہیں ان لیے اپنے ہی گیا گئی کیا کچھ اب "
                + "ہم آپ تک بعد ساتھ"
        ),
        (
            "he",
            "של את על לא זה הוא היא אני כל גם אם או אבל יש אין כי עם מה אל הם הן אנחנו אתה אתם זו זאת היה הייתה היו להיות רק עוד "
                + "יותר כמו כדי אז שם כאן בין אחרי לפני עד מי איך למה כך לי לו לה להם שלי שלו שלה אחד אחת כבר מאוד פה ולא וגם אותו אותה"
        ),
        (
            "yi",
            "און איז די דער דאָס אין פון פֿון צו מיט איך ער זי מיר איר זיי ניט נישט אויף פאַר פֿאַר האָט האָבן וואָס ווי אַז אַ אַן "
                + "אויך נאָר אָבער געווען זיך ביי בײַ אויב"
        ),
        (
            "hi",
            "के है में की और को से का ने पर यह हैं कि भी इस एक तो वह था थी थे जो हो कर नहीं उन लिए अपने ही गया गई क्या कुछ अब हम आप "
                + "तक बाद साथ या जब वाले रहा रहे"
        ),
        (
            "mr",
            "आणि आहे या च हे ते ती तो मध्ये की साठी पण नाही होते होता होती आहेत एक काही केले करून त्या त्यांनी त्यांच्या माझ्या "
                + "आम्ही तुम्ही किंवा मी जे असे म्हणून झाले"
        ),
        ("ne", "छ र मा को यो पनि हो छन् गर्न भएको भने गरेको लागि एक तर थियो हुन् हुन्छ उनले यस त्यो म हामी तपाईं गर्ने वा सबै नै अनि"),
    ];

    private static readonly FrozenDictionary<string, Word> Words;

    static FunctionWords()
    {
        Languages = [.. Table.Select(row => row.Tag)];
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var language = 0; language < Table.Length; language++)
        {
            foreach (var word in Table[language].Words.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | (1UL << language);
            }
        }

        var index = 0;
        Words = words.ToFrozenDictionary(
            pair => pair.Key,
            pair => new Word(index++, pair.Value, pair.Key.Length == 1),
            StringComparer.Ordinal
        );
        All = [.. Words.Values.OrderBy(word => word.Index)];
    }

    /// <summary>All words, in the order of <see cref="Word.Index"/>.</summary>
    public static IReadOnlyList<Word> All { get; }

    /// <summary>The index of a language, or -1 if it is not in the table.</summary>
    public static int IndexOf(string tag) => Array.FindIndex(Table, row => row.Tag == tag);

    /// <summary>Looks up a word in lower case. Returns false for an unknown word.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out Word found) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out found);

    /// <summary>A function word.</summary>
    /// <param name="Index">Index in <see cref="All"/>.</param>
    /// <param name="Languages">The languages that use the word, one bit each.</param>
    /// <param name="IsSingleLetter">True for a word of one letter.</param>
    public readonly record struct Word(int Index, ulong Languages, bool IsSingleLetter);
}
