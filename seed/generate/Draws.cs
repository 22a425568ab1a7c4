namespace Seed.Generate;

/// <summary>The one source of chance (SplitMix64 of a name), so that the same name gives the same city on every machine.</summary>
internal sealed class Draws
{
    private ulong state;

    public Draws(string name)
    {
        state = 14695981039346656037;
        foreach (var character in name) state = (state ^ character) * 1099511628211;
    }

    /// <summary>A number in [0, 1).</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public double Between(double low, double high) => low + ((high - low) * Next());

    /// <summary>A whole number from low to high, both included.</summary>
    public int Whole(int low, int high) => low + (int)(Next() * (high - low + 1));

    public bool Chance(double share) => Next() < share;

    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());

    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    public T Pick<T>(IReadOnlyList<T> from) => from[Whole(0, from.Count - 1)];

    public T Pick<T>(IReadOnlyList<T> from, Func<T, double> weight)
    {
        var left = Next() * from.Sum(weight);
        foreach (var item in from) if ((left -= weight(item)) < 0) return item;
        return from[^1];
    }

    public T[] Shuffled<T>(IEnumerable<T> from)
    {
        var items = from.ToArray();
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Whole(0, i);
            (items[i], items[j]) = (items[j], items[i]);
        }
        return items;
    }
}
