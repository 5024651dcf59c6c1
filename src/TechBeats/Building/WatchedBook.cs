using System.Diagnostics;
using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Building;

/// <summary>A set book whose pages are counted, timed and can be cancelled as they come.</summary>
internal sealed class WatchedBook(TypesetBook book, IProgress<StageProgress> progress, CancellationToken cancellation) : TypesetBook
{
    private long ticks;

    /// <summary>Time spent waiting for pages so far.</summary>
    public TimeSpan TimeOfSetting => Stopwatch.GetElapsedTime(0, ticks);

    public override Description Description => book.Description;

    public override FontLibrary Fonts => book.Fonts;

    public override IEnumerable<Page> Pages
    {
        get
        {
            var count = 0;
            using var pages = book.Pages.GetEnumerator();
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var began = Stopwatch.GetTimestamp();
                var isThere = pages.MoveNext();
                ticks += Stopwatch.GetTimestamp() - began;
                if (!isThere)
                {
                    break;
                }

                progress.Report(new StageProgress("pages", ++count, Total: null));
                yield return pages.Current;
            }
        }
    }

    public override Element Document => book.Document;

    public override IReadOnlyList<Bookmark> Bookmarks => book.Bookmarks;

    public override IReadOnlyList<Problem> Problems => book.Problems;

    public override IReadOnlyDictionary<string, int> IssuePages => book.IssuePages;
}
