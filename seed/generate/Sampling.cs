using NetTopologySuite.Geometries;
using Soil.Core.Parcels;
using Soil.Core.Places;

namespace Seed.Generate;

internal sealed record SamplingPoint(string Parcel, string Code, bool IsWell, Position At, Coordinate Plane, double Depth, double ScreenTop, DateOnly BuiltOn);

internal sealed record Sample(string Code, SamplingPoint Point, string Kind, string? Parent, double Top, double Bottom, DateTime At, DateTime ReceivedAt);

/// <summary>What lies in the ground of a surveyed parcel.</summary>
internal enum Contamination { Clean, Between, Above }

/// <summary>The field work of one parcel.</summary>
internal sealed record Survey(Parcel Parcel, Contamination Contamination, IReadOnlyList<SamplingPoint> Points, IReadOnlyList<Sample> Samples);

/// <summary>Chooses the surveyed parcels and draws their points, wells and samples.</summary>
internal static class Sampling
{
    private static readonly (SoilStage Stage, int Count)[] Surveyed =
    [
        (SoilStage.S13, 10), (SoilStage.S14, 10), (SoilStage.S15, 20), (SoilStage.S20, 6), (SoilStage.S21, 4), (SoilStage.S22, 4), (SoilStage.S23, 5),
        (SoilStage.S30, 4), (SoilStage.S31, 3), (SoilStage.S32, 4), (SoilStage.S33, 2), (SoilStage.S34, 1), (SoilStage.S40, 2),
    ];

    public static IReadOnlyList<Survey> Draw(IReadOnlyList<Parcel> parcels) =>
    [
        .. Surveyed.SelectMany(s => parcels
            .Where(p => p.Stage == s.Stage && p.On(SoilStage.S12) is not null && p.Trade is not null)
            .OrderByDescending(p => p.History[^1].On).Take(s.Count))
            .Select(p => Survey(new Draws("survey " + p.Code), p)),
    ];

    private static Survey Survey(Draws draws, Parcel parcel)
    {
        var found = parcel.Stage switch
        {
            SoilStage.S15 => Contamination.Clean,
            SoilStage.S13 or SoilStage.S14 => draws.Pick([Contamination.Clean, Contamination.Between, Contamination.Between, Contamination.Above]),
            <= SoilStage.S23 => draws.Chance(0.8) ? Contamination.Between : Contamination.Above,
            _ => Contamination.Above,
        };
        var start = Stages.Weekday((parcel.On(SoilStage.S13) ?? parcel.On(SoilStage.S12))!.Value.AddDays(draws.Whole(4, 12)));
        var points = Points(draws, parcel, start);
        return new(parcel, found, points, Samples(draws, parcel, points));
    }

    private static List<SamplingPoint> Points(Draws draws, Parcel parcel, DateOnly start)
    {
        var inner = Plane.Polygon(parcel.Outline).Buffer(-7);
        var (soil, wells) = (6 + (int)(8.99 * Math.Pow(draws.Next(), 6)), draws.Whole(1, 3));
        var points = new List<SamplingPoint>();
        for (var n = 0; n < soil + wells; n++)
        {
            var isWell = n >= soil;
            var at = Spread(draws, inner, points);
            var place = Plane.Place(at);
            var depth = isWell ? draws.Whole(9, 15) : draws.Pick([3.5, 3.5, 3.5, 3.5, 5.5, 7.0]);
            var code = isWell ? $"W{n - soil + 1:00}" : $"S{n + 1:00}";
            points.Add(new(parcel.Code, code, isWell, place, Plane.Project(place), depth, isWell ? draws.Whole(3, 5) : 0, Stages.Weekday(start.AddDays(n / 6))));
        }
        return points;
    }

    // Of twelve chances the one farthest from all points so far: an even cover without a visible grid.
    private static Coordinate Spread(Draws draws, Geometry inner, List<SamplingPoint> points)
    {
        var box = inner.EnvelopeInternal;
        var chances = new List<Coordinate>();
        while (chances.Count < 12)
        {
            var at = new Coordinate(draws.Between(box.MinX, box.MaxX), draws.Between(box.MinY, box.MaxY));
            if (inner.Contains(Plane.Point(at))) chances.Add(at);
        }
        return points.Count == 0 ? chances[0] : chances.MaxBy(c => points.Min(p => p.Plane.Distance(c)))!;
    }

    private static List<Sample> Samples(Draws draws, Parcel parcel, List<SamplingPoint> points)
    {
        var prefix = $"YS{parcel.Code[3..6]}-{parcel.Code[10..12]}{parcel.Code[14..]}";
        var samples = new List<Sample>();
        foreach (var point in points)
        {
            var day = point.IsWell ? Stages.Weekday(point.BuiltOn.AddDays(4)) : point.BuiltOn;
            var at = day.ToDateTime(new TimeOnly(8, 30)).AddMinutes(draws.Whole(0, 380));
            var received = day.ToDateTime(new TimeOnly(18, 0)).AddMinutes(draws.Whole(0, 120));
            if (point.IsWell)
            {
                samples.Add(new($"{prefix}-{point.Code}", point, "Original", null, 0, 0, at, received));
                continue;
            }
            double[] tops = point.Depth switch { 3.5 => [0, 1, 3], 5.5 => [0, 1, 3, 5], _ => [0, 1, 2.5, 4.5, 6.5] };
            foreach (var top in tops)
            {
                var bottom = top + 0.5;
                at = at.AddMinutes(draws.Whole(9, 22));
                var code = $"{prefix}-{point.Code}-{Files.Number(bottom, 1)}";
                samples.Add(new(code, point, "Original", null, top, bottom, at, received));
                if (top == 1 && point.Code[1..] is "02" or "08") samples.Add(new(code + "-P", point, "FieldDuplicate", code, top, bottom, at, received));
            }
        }
        return samples;
    }
}
