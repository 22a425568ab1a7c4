using NetTopologySuite.Geometries;

namespace Seed.Generate;

/// <summary>Outlines of plots: quadrilaterals, cut corners, L-shapes and rounded plots, 4–8 corners, turned like the streets around.</summary>
internal static class Shapes
{
    /// <summary>A plot of about the area (m²) around a centre; not yet rounded to stored degrees.</summary>
    public static Coordinate[] Plot(Draws draws, Coordinate centre, double area, double turn)
    {
        var ratio = draws.Between(1, 2.1);
        var (halfWidth, halfHeight) = (Math.Sqrt(area * ratio) / 2, Math.Sqrt(area / ratio) / 2);
        var outline = draws.Whole(1, 10) switch
        {
            <= 4 => Quadrilateral(draws),
            <= 6 => CutCorner(draws),
            <= 8 => LShape(draws),
            _ => Rounded(draws),
        };
        var angle = turn + (0.06 * draws.Normal());
        var (sin, cos) = Math.SinCos(angle);
        return [.. outline.Select(p => (X: p.X * halfWidth, Y: p.Y * halfHeight))
            .Select(p => new Coordinate(centre.X + (p.X * cos) - (p.Y * sin), centre.Y + (p.X * sin) + (p.Y * cos)))];
    }

    private static (double X, double Y)[] Quadrilateral(Draws draws) =>
        [.. new[] { (-1, -1), (1, -1), (1, 1), (-1, 1) }.Select(c => (c.Item1 * draws.Between(0.86, 1.1), c.Item2 * draws.Between(0.86, 1.1)))];

    private static (double X, double Y)[] CutCorner(Draws draws)
    {
        var cut = draws.Between(0.35, 0.75);
        return [(-1, -1), (draws.Between(0.9, 1.05), -1), (1, 1 - cut), (1 - cut, draws.Between(0.95, 1.05)), (-1, 1)];
    }

    private static (double X, double Y)[] LShape(Draws draws)
    {
        var (x, y) = (draws.Between(0, 0.35), draws.Between(0, 0.35));
        return [(-1, -1), (1.05, -1), (1.05, y), (x, y), (x, 1.05), (-1, 1)];
    }

    private static (double X, double Y)[] Rounded(Draws draws)
    {
        var corners = draws.Whole(6, 8);
        return [.. Enumerable.Range(0, corners).Select(i =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * (i + draws.Between(-0.15, 0.15)) / corners);
            return (cos * draws.Between(0.95, 1.2), sin * draws.Between(0.95, 1.2));
        })];
    }
}
