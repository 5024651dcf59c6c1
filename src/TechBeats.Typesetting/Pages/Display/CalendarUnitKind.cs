namespace TechBeats.Typesetting.Pages.Display;

/// <summary>Units of the calendar.</summary>
internal enum CalendarUnitKind
{
    Week,
    Month,
    Quarter,
    Years,
}
