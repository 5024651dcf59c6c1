namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Names of months, by how they begin, in the languages that newsletters are written in: facts of the languages, as CLDR has them.</summary>
internal static class MonthNames
{
    /// <summary>Twelve rows; of two beginnings that fit the longer is meant (Czech <c>červenec</c> is July, <c>červen</c> June).</summary>
    private static readonly string[][] Beginnings =
    [
        ["jan", "jän", "ene", "gen", "янв", "січ", "sty", "led", "oca", "ocak", "ינואר", "يناير", "ιαν"],
        ["feb", "fev", "fév", "febr", "фев", "лют", "lut", "úno", "şub", "פברואר", "فبراير", "φεβ"],
        ["mar", "mär", "maa", "mrt", "mrz", "мар", "бер", "bře", "מרץ", "מרס", "مارس", "μάρ", "μαρ"],
        ["apr", "abr", "avr", "апр", "кві", "kwi", "dub", "nis", "אפריל", "أبريل", "ابريل", "απρ"],
        ["may", "mai", "mag", "maj", "mei", "maggio", "мая", "май", "тра", "kvě", "מאי", "مايو", "μαΐ", "μάι"],
        ["jun", "juin", "giu", "июн", "чер", "cze", "červen", "čer", "haz", "יוני", "يونيو", "ιούν", "ιουν"],
        ["jul", "juil", "lug", "июл", "лип", "lip", "červenec", "čvc", "tem", "יולי", "يوليو", "ιούλ", "ιουλ"],
        ["aug", "aoû", "aou", "ago", "авг", "сер", "sie", "srp", "ağu", "אוגוסט", "أغسطس", "اغسطس", "αύγ", "αυγ"],
        ["sep", "set", "сен", "вер", "wrz", "zář", "eyl", "ספטמבר", "سبتمبر", "σεπ"],
        ["oct", "okt", "ott", "out", "окт", "жов", "paź", "říj", "eki", "אוקטובר", "أكتوبر", "اكتوبر", "οκτ"],
        ["nov", "ноя", "лис", "lis", "kas", "נובמבר", "نوفمبر", "νοέ", "νοε"],
        ["dec", "déc", "dez", "dic", "des", "дек", "гру", "gru", "pro", "ara", "דצמבר", "ديسمبر", "δεκ"],
    ];

    /// <summary>The month, from 1, that a word names; null when it names none.</summary>
    public static int? Parse(string word)
    {
        var name = word.ToLowerInvariant();

        // Hebrew writes "in" as a letter before the month.
        return Longest(name) ?? (name.StartsWith('ב') ? Longest(name[1..]) : null);
    }

    private static int? Longest(string name)
    {
        var longest = 0;
        int? month = null;
        for (var index = 0; index < Beginnings.Length; index++)
        {
            foreach (var beginning in Beginnings[index])
            {
                if (beginning.Length > longest && name.StartsWith(beginning, StringComparison.Ordinal))
                {
                    longest = beginning.Length;
                    month = index + 1;
                }
            }
        }

        return month;
    }
}
