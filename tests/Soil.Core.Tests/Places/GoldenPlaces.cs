using System.Globalization;
using Soil.Core.Places;
using Soil.Core.Tables;

namespace Soil.Core.Tests.Places;

/// <summary>Positions computed by PROJ, row by row.</summary>
public sealed class GoldenPlaces
{
    private const double TenthOfMillimetre = 0.0001;

    public static TheoryData<string, string, double, double, double, double> GaussKrugerRows()
    {
        var rows = Read("gauss-kruger.csv");
        rows.Count.Should().BeGreaterThanOrEqualTo(30, "an empty or shortened file proves nothing");
        var data = new TheoryData<string, string, double, double, double, double>();
        foreach (var row in rows) data.Add(row["case"], row["system"], D(row["longitude"]), D(row["latitude"]), D(row["easting"]), D(row["northing"]));
        return data;
    }

    public static TheoryData<string, double, double, double, double> RdNewRows()
    {
        var rows = Read("rd-new.csv");
        rows.Count.Should().BeGreaterThanOrEqualTo(8);
        var data = new TheoryData<string, double, double, double, double>();
        foreach (var row in rows) data.Add(row["case"], D(row["x"]), D(row["y"]), D(row["longitude"]), D(row["latitude"]));
        return data;
    }

    [Theory]
    [MemberData(nameof(GaussKrugerRows))]
    public void Gauss_kruger_agrees_with_proj(string number, string system, double longitude, double latitude, double easting, double northing)
    {
        var declared = CoordinateSystem.Parse(system);
        var plane = declared.FromPosition(new(longitude, latitude));
        plane.X.Should().BeApproximately(easting, TenthOfMillimetre, "case {0}", number);
        plane.Y.Should().BeApproximately(northing, TenthOfMillimetre, "case {0}", number);

        var place = declared.ToPosition(easting, northing);
        place.Longitude.Should().BeApproximately(longitude, 1e-9, "case {0}", number);
        place.Latitude.Should().BeApproximately(latitude, 1e-9, "case {0}", number);
    }

    [Theory]
    [MemberData(nameof(RdNewRows))]
    public void The_dutch_grid_agrees_with_proj_within_a_metre(string number, double x, double y, double longitude, double latitude)
    {
        Metres(CoordinateSystem.RdNew.ToPosition(x, y), new(longitude, latitude)).Should().BeLessThan(1, "case {0}", number);
        var back = CoordinateSystem.RdNew.FromPosition(CoordinateSystem.RdNew.ToPosition(x, y));
        back.X.Should().BeApproximately(x, 0.001, "case {0}", number);
        back.Y.Should().BeApproximately(y, 0.001, "case {0}", number);
    }

    [Fact]
    public void A_point_a_metre_off_would_be_noticed()
    {
        var row = Read("gauss-kruger.csv")[1];
        var plane = GaussKruger.Forward(new(D(row["longitude"]), D(row["latitude"]) + 0.00001), 114);
        Math.Abs(plane.Y - D(row["northing"])).Should().BeGreaterThan(1);
    }

    internal static double Metres(Position a, Position b)
    {
        var (dx, dy) = ((a.Longitude - b.Longitude) * Math.Cos(a.Latitude * Math.PI / 180), a.Latitude - b.Latitude);
        return Math.Sqrt((dx * dx) + (dy * dy)) * 111_320;
    }

    private static IReadOnlyList<CsvRow> Read(string file) =>
        CsvTable.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Places", "Golden", file))).Rows;

    private static double D(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
