using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Unicode;

public sealed class EmojiSequencesTests
{
    [Theory]
    [InlineData("\U0001F600", true)]
    [InlineData("\u231A", true)]
    [InlineData("\u231A\uFE0E", false)]
    [InlineData("\u2764", false)]
    [InlineData("\u2764\uFE0F", true)]
    [InlineData("\u00A9", false)]
    [InlineData("1", false)]
    [InlineData("1\u0301", false)]
    [InlineData("1\uFE0F\u20E3", true)]
    [InlineData("\u261D\U0001F3FD", true)]
    [InlineData("\U0001F1E9\U0001F1EA", true)]
    [InlineData("\U0001F469\u200D\U0001F4BB", true)]
    [InlineData("\u2192", false)]
    [InlineData("e\u0301", false)]
    [InlineData("", false)]
    public void A_cluster_is_an_emoji_or_text(string cluster, bool isEmoji) =>
        Assert.Equal(isEmoji, EmojiSequences.IsEmoji(cluster));

    [Fact]
    public void Every_sequence_of_the_emoji_test_is_one_cluster_and_an_emoji()
    {
        foreach (var line in UnicodeDatabase.Lines("emoji/emoji-test.txt").Where(line => line.Contains("; fully-qualified")))
        {
            var text = UnicodeDatabase.Text(line.Split(';')[0]);
            Assert.True(EmojiSequences.IsEmoji(text) && GraphemeClusters.Next(text, 0) == text.Length, line);
        }
    }

    [Theory]
    [InlineData(0x1F469, 0x1F4BB, true)]
    [InlineData(0x1F468, 0x1F680, true)]
    [InlineData(0x1F9D1, 0x2695, true)]
    [InlineData(0x1F468, 0x1F469, false)]
    [InlineData(0x1F469, 0x2764, false)]
    [InlineData(0x1F469, 0x1F525, false)]
    [InlineData(0x1F600, 0x1F4BB, false)]
    [InlineData(0x1F3FE, 0x1F4BB, false)]
    public void A_person_and_an_object_join_to_a_role(int person, int @object, bool joins) =>
        Assert.Equal(joins, EmojiSequences.Joins(person, @object));
}
