using TechBeats.Pdf.Objects;
using Xunit;

namespace TechBeats.Tests.Pdf.Objects;

public sealed class WriteQueueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Results_are_written_in_the_order_of_adding(int jobs)
    {
        var queue = new WriteQueue(jobs);
        using var isSecondDone = new ManualResetEventSlim(jobs == 1);
        var written = new List<int>();
        for (var i = 0; i < 20; i++)
        {
            var number = i;
            queue.Add(
                () =>
                {
                    // Where two jobs run at a time, the first ends after the second.
                    if (number == 0)
                    {
                        isSecondDone.Wait();
                    }
                    else if (number == 1)
                    {
                        isSecondDone.Set();
                    }

                    return number;
                },
                written.Add);
        }

        queue.Finish();
        Assert.Equal(Enumerable.Range(0, 20), written);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_result_is_taken_at_the_same_call_however_many_jobs_there_are(int jobs)
    {
        var queue = new WriteQueue(jobs);
        var taken = new List<int>();
        var takenAfterCall = new List<int>();
        for (var i = 0; i < 40; i++)
        {
            queue.Add(() => 0, taken.Add);
            takenAfterCall.Add(taken.Count);
        }

        Assert.Equal(Enumerable.Range(0, 40).Select(i => Math.Max(0, i - 15)), takenAfterCall);
    }

    [Fact]
    public void No_more_work_is_under_way_than_there_are_jobs()
    {
        var queue = new WriteQueue(2);
        using var meeting = new Barrier(2);
        var (running, most) = (0, 0);
        for (var i = 0; i < 50; i++)
        {
            queue.Add(
                () =>
                {
                    var now = Interlocked.Increment(ref running);
                    InterlockedMax(ref most, now);
                    meeting.SignalAndWait();
                    return Interlocked.Decrement(ref running);
                },
                _ => { });
        }

        queue.Finish();
        Assert.Equal(2, most);
    }

    [Fact]
    public void A_failure_of_the_work_reaches_the_caller()
    {
        var queue = new WriteQueue(2);
        queue.Add<int>(() => throw new InvalidDataException("damaged"), _ => { });
        Assert.Throws<InvalidDataException>(queue.Finish);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); seen < value;)
        {
            var before = Interlocked.CompareExchange(ref most, value, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
