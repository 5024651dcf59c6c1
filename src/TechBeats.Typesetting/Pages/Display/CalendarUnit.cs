namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A unit of the calendar, or several years.</summary>
/// <param name="Kind">The unit.</param>
/// <param name="Years">Number of years of the unit <see cref="CalendarUnitKind.Years"/>.</param>
internal readonly record struct CalendarUnit(CalendarUnitKind Kind, int Years = 1)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>Returns the index of the unit that contains the date. Later units have higher indexes.</summary>
    public int IndexOf(DateOnly date) => Kind switch
    {
        CalendarUnitKind.Week => date.DayNumber / DaysOfWeek, // day 0, 1 January of year 1, is a Monday
        CalendarUnitKind.Month => (date.Year * MonthsOfYear) + date.Month - 1,
        CalendarUnitKind.Quarter => ((date.Year * MonthsOfYear) + date.Month - 1) / MonthsOfQuarter,
        _ => date.Year / Years,
    };

    /// <summary>Returns the number of units from the first date to the last.</summary>
    public int CountOf(DateOnly from, DateOnly to) => IndexOf(to) - IndexOf(from) + 1;

    /// <summary>Returns the smallest unit of which at most so many cover the dates.</summary>
    public static CalendarUnit Fit(DateOnly from, DateOnly to, int maximum)
    {
        foreach (var kind in (CalendarUnitKind[])[CalendarUnitKind.Week, CalendarUnitKind.Month, CalendarUnitKind.Quarter])
        {
            if (new CalendarUnit(kind) is var unit && unit.CountOf(from, to) <= maximum)
            {
                return unit;
            }
        }

        return FitYears(from, to, maximum);
    }

    /// <summary>Returns the smallest number of years of which at most so many cover the dates. It is at least two.</summary>
    public static CalendarUnit FitYears(DateOnly from, DateOnly to, int maximum)
    {
        var years = 1;
        while (new CalendarUnit(CalendarUnitKind.Years, years).CountOf(from, to) > Math.Max(2, maximum))
        {
            years++;
        }

        return new CalendarUnit(CalendarUnitKind.Years, years);
    }
}
