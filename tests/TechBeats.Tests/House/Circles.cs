namespace TechBeats.Tests.House;

/// <summary>
/// Strongly connected components (Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1).
/// </summary>
internal sealed class Circles<T>(Func<T, IEnumerable<T>> next)
    where T : notnull
{
    private readonly Dictionary<T, int> index = [];
    private readonly Dictionary<T, int> low = [];
    private readonly HashSet<T> open = [];
    private readonly Stack<T> path = new();
    private readonly List<List<T>> found = [];

    public static List<List<T>> Find(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next)
    {
        var circles = new Circles<T>(next);
        foreach (var node in nodes)
        {
            if (!circles.index.ContainsKey(node))
            {
                circles.Visit(node);
            }
        }

        return circles.found;
    }

    private void Visit(T node)
    {
        index[node] = low[node] = index.Count;
        path.Push(node);
        open.Add(node);
        foreach (var other in next(node))
        {
            if (!index.TryGetValue(other, out var found))
            {
                Visit(other);
                low[node] = Math.Min(low[node], low[other]);
            }
            else if (open.Contains(other))
            {
                low[node] = Math.Min(low[node], found);
            }
        }

        if (low[node] == index[node])
        {
            Close(node);
        }
    }

    private void Close(T first)
    {
        List<T> circle = [];
        do
        {
            circle.Add(path.Pop());
            open.Remove(circle[^1]);
        }
        while (!circle[^1].Equals(first));

        found.Add(circle);
    }
}
