using System.CommandLine;
using System.CommandLine.Parsing;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The words of the command line as values; what is no such value becomes an error of the command line.</summary>
internal static class OptionValues
{
    /// <summary>An option of one value.</summary>
    public static Option<T?> Of<T>(string name, string helpName, string description, ValueForm<T> form)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result => Read(result, form, out var value) ? value : null,
        };

    /// <summary>An option of one value that is an object.</summary>
    public static Option<T?> OfObject<T>(string name, string helpName, string description, ValueForm<T> form)
        where T : class => new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result => Read(result, form, out var value) ? value : null,
        };

    /// <summary>The values of an option that may repeat; null when it was not given.</summary>
    public static IReadOnlyList<string>? All(this ParseResult parsed, Option<string[]> option) => parsed.GetValue(option) is { Length: > 0 } values ? values : null;

    /// <summary>Whether an option without a value was given; null when it was not.</summary>
    public static bool? Flag(this ParseResult parsed, Option<bool> option) => parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) : null;

    private static bool Read<T>(ArgumentResult result, ValueForm<T> form, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        var word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
        if (form.TryRead(word, out value))
        {
            return true;
        }

        result.AddError($"'{word}' {form.Complaint}");
        return false;
    }
}
