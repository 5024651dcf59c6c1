using TechBeats.Figures.Addresses;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class DistinctiveNameTests
{
    [Theory]
    [InlineData("transformer-results.png", true)]
    [InlineData("1_9dX2kPq7Tz0aWv4.png", true)]
    [InlineData("f47ac10b-58cc-4372-a567-0e02b2c3d479.jpg", true)]
    [InlineData("Screenshot 2023-10-11 at 12.34.56.png", true)]
    [InlineData("image.png", false)]
    [InlineData("image-1.png", false)]
    [InlineData("IMG_1234.jpg", false)]
    [InlineData("unknown.png", false)]
    [InlineData("results-2.png", false)]
    [InlineData("a.png", false)]
    [InlineData("", false)]
    public void A_distinctive_name_is_told_from_a_common_one(string name, bool isIt) => Assert.Equal(isIt, DistinctiveName.Matches(name));
}
