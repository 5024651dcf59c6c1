using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>The period of a book as text.</summary>
internal static class BookPeriod
{
    /// <summary>Returns the years, such as <c>2023</c> or <c>2019–2023</c>, or null if the book has no dates.</summary>
    public static string? Years(Book book) => (book.From, book.To) switch
    {
        ({ } from, { } to) when from.Year == to.Year => $"{from.Year}",
        ({ } from, { } to) => $"{from.Year}–{to.Year}",
        _ => null,
    };

    /// <summary>Returns the days, such as <c>23 August – 11 October 2023</c>, or null if the book has no dates.</summary>
    public static string? Days(Book book, Wording words) =>
        book.From is { } from && book.To is { } to ? words.Dates(from, to) : null;
}
