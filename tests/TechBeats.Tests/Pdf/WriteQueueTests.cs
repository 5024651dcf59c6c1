using TechBeats.Pdf;
using Xunit;

namespace TechBeats.Tests.Pdf;

public sealed class WriteQueueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Results_are_written_in_the_order_of_adding(int jobs)
    {
        var queue = new WriteQueue(jobs);
        var written = new List<int>();
        for (var i = 0; i < 20; i++)
        {
            var number = i;
            queue.Add(() => { Thread.SpinWait((20 - number) * 1000); return number; }, written.Add);
        }

        queue.Finish();
        Assert.Equal(Enumerable.Range(0, 20), written);
    }

    [Fact]
    public void A_failure_of_the_work_reaches_the_caller()
    {
        var queue = new WriteQueue(2);
        queue.Add<int>(() => throw new InvalidDataException("damaged"), _ => { });
        Assert.Throws<InvalidDataException>(queue.Finish);
    }
}
