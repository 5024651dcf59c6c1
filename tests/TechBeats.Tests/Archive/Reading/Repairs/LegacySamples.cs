using System.Text;

namespace TechBeats.Tests.Archive.Reading.Repairs;

/// <summary>Short letters in many languages, and the old encodings in which each may have been saved.</summary>
internal static class LegacySamples
{
    private static readonly (string Language, int[] CodePages, string[] Sentences)[] Letters =
    [
        ("Russian", [1251, 20866, 28595, 866, 10007],
        [
            "Вчера мы выпустили новую версию программы, и она работает заметно быстрее прежней.",
            "Спасибо всем, кто присылал нам письма с ошибками и советами.",
            "На следующей неделе выйдет подробная статья о том, как устроен наш сервер.",
            "Если вы хотите помочь, напишите несколько строк о своём опыте.",
        ]),
        ("Ukrainian", [1251],
        [
            "Учора ми випустили нову версію програми, і вона працює значно швидше за попередню.",
            "Дякуємо всім, хто надсилав нам листи з помилками та порадами.",
            "Наступного тижня вийде докладна стаття про те, як влаштовано наш сервер.",
        ]),
        ("Bulgarian", [1251, 28595],
        [
            "Вчера издадохме нова версия на програмата и тя работи много по-бързо от старата.",
            "Благодарим на всички, които ни изпратиха писма с грешки и съвети.",
            "Следващата седмица ще излезе подробна статия за това как е устроен нашият сървър.",
        ]),
        ("Greek", [1253, 28597],
        [
            "Χθες κυκλοφορήσαμε μια νέα έκδοση του προγράμματος και τρέχει πολύ πιο γρήγορα.",
            "Ευχαριστούμε όλους όσους μας έστειλαν γράμματα με λάθη και συμβουλές.",
            "Την επόμενη εβδομάδα θα βγει ένα αναλυτικό άρθρο για τον διακομιστή μας.",
        ]),
        ("Turkish", [1254],
        [
            "Dün programın yeni bir sürümünü yayımladık ve eskisinden çok daha hızlı çalışıyor.",
            "Bize hatalar ve öneriler hakkında mektup gönderen herkese teşekkür ederiz.",
            "Gelecek hafta sunucumuzun nasıl kurulduğunu anlatan ayrıntılı bir yazı çıkacak.",
        ]),
        ("Hebrew", [1255],
        [
            "אתמול הוצאנו גרסה חדשה של התוכנה והיא רצה הרבה יותר מהר מהקודמת.",
            "תודה לכל מי ששלח לנו מכתבים עם שגיאות והצעות.",
            "בשבוע הבא יתפרסם מאמר מפורט על הדרך שבה בנוי השרת שלנו.",
        ]),
        ("Arabic", [1256],
        [
            "أصدرنا أمس نسخة جديدة من البرنامج وهي تعمل أسرع بكثير من السابقة.",
            "نشكر كل من أرسل إلينا رسائل عن الأخطاء والاقتراحات.",
            "في الأسبوع القادم سيصدر مقال مفصل عن كيفية بناء الخادم الخاص بنا.",
        ]),
        ("Lithuanian", [1257, 28603],
        [
            "Vakar išleidome naują programos versiją, ir ji veikia gerokai greičiau už ankstesnę.",
            "Dėkojame visiems, kurie siuntė mums laiškus apie klaidas ir pasiūlymus.",
            "Kitą savaitę pasirodys išsamus straipsnis apie tai, kaip sukurtas mūsų serveris.",
            "Jeigu norite padėti, parašykite keletą eilučių apie savo patirtį.",
        ]),
        ("Latvian", [1257, 28603],
        [
            "Vakar mēs izlaidām jaunu programmas versiju, un tā darbojas daudz ātrāk nekā iepriekšējā.",
            "Paldies visiem, kas sūtīja mums vēstules par kļūdām un ieteikumiem.",
            "Nākamajā nedēļā iznāks plašāks raksts par to, kā ir veidots mūsu serveris.",
            "Ja vēlaties palīdzēt, uzrakstiet dažas rindas par savu pieredzi.",
        ]),
        ("Polish", [1250, 28592],
        [
            "Wczoraj wydaliśmy nową wersję programu, która działa dużo szybciej niż poprzednia.",
            "Dziękujemy wszystkim, którzy przysyłali nam listy o błędach i własne pomysły.",
            "W przyszłym tygodniu ukaże się obszerny artykuł o tym, jak zbudowany jest nasz serwer.",
        ]),
        ("Czech", [1250, 28592],
        [
            "Včera jsme vydali novou verzi programu a běží mnohem rychleji než ta předchozí.",
            "Děkujeme všem, kteří nám poslali dopisy s chybami a dobrými radami.",
            "Příští týden vyjde podrobný článek o tom, jak je náš server postavený.",
        ]),
        ("Hungarian", [1250, 28592],
        [
            "Tegnap kiadtuk a program új változatát, és sokkal gyorsabban fut, mint az előző.",
            "Köszönjük mindenkinek, aki hibákról és ötletekről írt nekünk levelet.",
            "A jövő héten részletes cikk jelenik meg arról, hogyan épül fel a kiszolgálónk.",
        ]),
        ("French", [1252],
        [
            "Hier, nous avons publié une nouvelle version du logiciel, nettement plus rapide que la précédente.",
            "Merci à tous ceux qui nous ont envoyé des lettres pleines d’idées et de critiques.",
            "La semaine prochaine paraîtra un article détaillé sur la façon dont notre serveur a été conçu.",
        ]),
        ("German", [1252],
        [
            "Gestern haben wir eine neue Version veröffentlicht, die spürbar schneller läuft als die frühere.",
            "Wir danken allen, die uns Briefe über Fehler und eigene Vorschläge geschickt haben.",
            "Nächste Woche erscheint ein ausführlicher Beitrag darüber, wie unser Server aufgebaut ist.",
        ]),
        ("Spanish", [1252],
        [
            "Ayer publicamos una nueva versión del programa, que funciona mucho más rápido que la anterior.",
            "Gracias a quienes nos enviaron cartas con errores, críticas y también pequeñas ideas.",
            "La próxima semana saldrá un artículo sobre cómo está construido nuestro servidor en España.",
        ]),
        ("Swedish", [1252],
        [
            "I går släppte vi en ny version av programmet, och den är mycket snabbare än den förra.",
            "Tack till alla som har skickat oss brev om fel och om sina egna förslag.",
            "Nästa vecka kommer en längre artikel om hur vår server är uppbyggd från grunden.",
        ]),
        ("Japanese", [932, 51932, 50220],
        [
            "昨日、新しい版を公開しました。前の版よりもずっと速く動きます。",
            "間違いや提案について手紙を送ってくださった皆さんに感謝します。",
            "来週は、私たちのサーバーがどのように作られているかを詳しく説明する記事が出ます。",
        ]),
        ("Korean", [949],
        [
            "어제 프로그램의 새 버전을 내놓았고 이전보다 훨씬 빠르게 움직입니다.",
            "오류와 제안을 편지로 보내 주신 모든 분께 감사드립니다.",
            "다음 주에는 우리 서버가 어떻게 만들어졌는지 자세히 설명하는 글이 나옵니다.",
        ]),
        ("simplified Chinese", [54936, 936],
        [
            "昨天我们发布了程序的新版本，它比以前的版本快得多。",
            "感谢所有写信告诉我们错误和建议的朋友们。",
            "下个星期会有一篇详细的文章，说明我们的服务器是怎样建立起来的。",
        ]),
        ("traditional Chinese", [950],
        [
            "昨天我們發布了程式的新版本，它比以前的版本快得多。",
            "感謝所有寫信告訴我們錯誤和建議的朋友們。",
            "下個星期會有一篇詳細的文章，說明我們的伺服器是怎樣建立起來的。",
        ]),
        ("Thai", [874],
        [
            "เมื่อวานนี้เราได้ออกโปรแกรมรุ่นใหม่ซึ่งทำงานได้เร็วกว่ารุ่นก่อนมาก",
            "ขอขอบคุณทุกคนที่ส่งจดหมายมาบอกข้อผิดพลาดและข้อเสนอแนะให้เรา",
            "สัปดาห์หน้าจะมีบทความที่อธิบายว่าเครื่องแม่ข่ายของเราสร้างขึ้นอย่างไร",
        ]),
    ];

    /// <summary>Every letter whole in each of its encodings, then every sentence of it alone.</summary>
    public static IEnumerable<(string Language, int CodePage, string Text, bool IsWhole)> All() =>
        from letter in Letters
        from page in letter.CodePages
        from text in letter
            .Sentences.Select(sentence => (Text: sentence, IsWhole: false))
            .Prepend((Text: string.Join('\n', letter.Sentences), IsWhole: true))
        select (letter.Language, page, text.Text, text.IsWhole);

    public static byte[] Bytes(int codePage, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException($"The framework has no code page {codePage}.")).GetBytes(text);
}
