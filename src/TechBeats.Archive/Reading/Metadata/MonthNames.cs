namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Recognizes names of months by their prefixes, in the languages of newsletters (names as in CLDR).</summary>
internal static class MonthNames
{
    /// <summary>
    /// One row for each month. The longest matching prefix counts: Czech <c>červenec</c> is July, <c>červen</c> June. A prefix that ends
    /// with a dot is a whole name, since longer words begin with it. <c>Listopada</c> is November as in Polish, not October as in Croatian.
    /// </summary>
    private static readonly string[][] Prefixes =
    [
        [
            "jan", "jän", "ene", "gen", "янв", "січ", "sty", "led", "oca", "ocak", "ינואר", "يناير", "ιαν", "siječ", "saus",
            "tammik", "jaan", "ian.", "ianu", "яну", "студз", "јан", "xan", "urtarril", "eaná", "ionawr", "იან", "հունվ",
            "ژانویه",
        ],
        [
            "feb", "fev", "fév", "febr", "фев", "лют", "lut", "úno", "şub", "פברואר", "فبراير", "φεβ", "феб", "velj", "vasar",
            "helmik", "veebr", "otsail", "feabh", "chwef", "shkurt", "თებ", "փետ", "فوریه",
        ],
        [
            "mar", "mär", "maa", "mrt", "mrz", "мар", "бер", "bře", "מרץ", "מרס", "مارس", "μάρ", "μαρ", "ožuj", "kovas", "kovo.",
            "kov.", "márc", "márt", "сак", "mawrth", "მარტ", "մարտ",
        ],
        [
            "apr", "abr", "avr", "апр", "кві", "kwi", "dub", "nis", "אפריל", "أبريل", "ابريل", "απρ", "trav", "baland", "huhtik",
            "ápr", "красав", "apiril", "aibr", "ebrill", "prill", "აპრ", "ապր", "آوریل",
        ],
        [
            "may", "mai", "mag", "maj", "mei", "maggio", "мая", "май", "тра", "kvě", "מאי", "مايو", "μαΐ", "μάι", "svib",
            "geguž", "geg.", "toukok", "máj", "maí", "мај", "bealt", "maii.", "მაის", "մայ", "مه.", "مهٔ.",
        ],
        [
            "jun", "juin", "giu", "июн", "чер", "cze", "červen", "čer", "čvn", "haz", "יוני", "يونيو", "ιούν", "ιουν", "lipnj",
            "lipanj", "birž", "kesäk", "juuni", "jūn", "jún", "юни", "чэрв", "јун", "iun", "xuñ", "ekain", "meith", "mehef",
            "qersh", "ივნ", "հունիս", "ژوئن",
        ],
        [
            "jul", "juil", "lug", "июл", "лип", "lip", "červenec", "červenc", "čvc", "tem", "יולי", "يوليو", "ιούλ", "ιουλ",
            "srpnj", "srpanj", "liep", "heinäk", "juuli", "jūl", "júl", "юли", "ліп", "јул", "iul", "xul", "uztail", "iúil",
            "gorff", "korrik", "ივლ", "հուլ", "ژوئیه",
        ],
        [
            "aug", "aoû", "aou", "ago", "авг", "сер", "sie", "srp", "ağu", "אוגוסט", "أغسطس", "اغسطس", "αύγ", "αυγ", "kolov",
            "rugp", "elok", "avgust", "avg.", "ágú", "жні", "aŭg", "abuzt", "lúnasa", "awst", "gusht", "agustus", "აგვ", "օգոս",
            "اوت.",
        ],
        [
            "sep", "set", "сен", "вер", "wrz", "zář", "eyl", "ספטמבר", "سبتمبر", "σεπ", "ruj", "rugs", "syysk", "szept", "сеп",
            "irail", "meán.", "medi.", "shtat", "სექ", "սեպ", "سپتامبر",
        ],
        [
            "oct", "okt", "ott", "out", "окт", "жов", "paź", "říj", "eki", "אוקטובר", "أكتوبر", "اكتوبر", "οκτ", "spalis",
            "spalio", "lokak", "кас", "urri", "deireadh", "hydref", "tetor", "ოქტ", "հոկ", "اکتبر",
        ],
        [
            "nov", "ноя", "лис", "lis", "kas", "נובמבר", "نوفمبر", "νοέ", "νοε", "studen", "lapkr", "marrask", "nóv", "noi",
            "нов", "ное", "ліс", "azaro", "samh", "tachw", "nënt", "ნოე", "նոյ", "نوامبر",
        ],
        [
            "dec", "déc", "dez", "dic", "des", "дек", "гру", "gru", "pro", "ara", "דצמבר", "ديسمبر", "δεκ", "jouluk", "dets",
            "снеж", "дец", "abendu", "nollaig", "noll.", "rhag", "dhjet", "დეკ", "դեկ", "دسامبر",
        ],
    ];

    /// <summary>
    /// Whole names, and abbreviations that are no words of their own, for places where other words stand too: <c>mar</c>, but not
    /// <c>marketing</c>.
    /// </summary>
    private static readonly string[][] WholeNames =
    [
        ["jan", "january", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari", "styczen", "styczeń",
            "январь", "января"],
        ["feb", "february", "februar", "février", "fevrier", "febrero", "febbraio", "fevereiro", "februari", "luty", "февраль", "февраля"],
        ["mar", "march", "märz", "maerz", "mars", "marzo", "março", "marco", "maart", "marzec", "март", "марта"],
        ["apr", "april", "avril", "abril", "aprile", "kwiecień", "kwiecien", "апрель", "апреля"],
        ["may", "mai", "mayo", "maggio", "maio", "mei", "maj", "май", "мая"],
        ["jun", "june", "juni", "juin", "junio", "giugno", "junho", "czerwiec", "июнь", "июня"],
        ["jul", "july", "juli", "juillet", "julio", "luglio", "julho", "lipiec", "июль", "июля"],
        ["aug", "august", "août", "aout", "agosto", "augustus", "augusti", "sierpień", "sierpien", "август", "августа"],
        ["sep", "sept", "september", "septembre", "septiembre", "settembre", "setembro", "wrzesień", "wrzesien", "сентябрь", "сентября"],
        ["oct", "okt", "october", "oktober", "octobre", "octubre", "ottobre", "outubro", "październik", "pazdziernik",
            "октябрь", "октября"],
        ["nov", "november", "novembre", "noviembre", "novembro", "listopad", "ноябрь", "ноября"],
        ["dec", "dez", "december", "dezember", "décembre", "decembre", "diciembre", "dicembre", "dezembro", "grudzień", "grudzien",
            "декабрь", "декабря"],
    ];

    /// <summary>The month, from 1 to 12, or null if the word is no whole name of one.</summary>
    public static int? ParseWhole(string word)
    {
        var name = word.ToLowerInvariant();
        var index = Array.FindIndex(WholeNames, names => names.Contains(name));
        return index < 0 ? null : index + 1;
    }

    /// <summary>The month, from 1 to 12, or null if the word names none.</summary>
    public static int? Parse(string word)
    {
        var name = word.ToLowerInvariant() + ".";

        // Hebrew prefixes the month with a letter that means "in".
        return FindLongest(name) ?? (name.StartsWith('ב') ? FindLongest(name[1..]) : null);
    }

    private static int? FindLongest(string name)
    {
        var longest = 0;
        int? month = null;
        for (var index = 0; index < Prefixes.Length; index++)
        {
            foreach (var prefix in Prefixes[index])
            {
                if (prefix.Length > longest && name.StartsWith(prefix, StringComparison.Ordinal))
                {
                    longest = prefix.Length;
                    month = index + 1;
                }
            }
        }

        return month;
    }
}
