using CsCheck;
using Soil.Core.Places;

namespace Soil.Core.Tests.Places;

public sealed class CoordinateSystemTests
{
    private static readonly Gen<Position> InTheCity = Gen.Select(Gen.Double[112.7, 114.25], Gen.Double[34.27, 34.98], (x, y) => new Position(x, y));

    [Theory]
    [InlineData("CGCS2000", "CGCS2000")]
    [InlineData("cgcs 2000", "CGCS2000")]
    [InlineData("4490", "CGCS2000")]
    [InlineData("EPSG:4490", "CGCS2000")]
    [InlineData("epsg：4326", "WGS84")]
    [InlineData("WGS-84", "WGS84")]
    [InlineData("GCJ-02", "GCJ02")]
    [InlineData("火星坐标", "GCJ02")]
    [InlineData("BD09", "BD09")]
    [InlineData("EPSG:4547", "EPSG:4547")]
    [InlineData("EPSG:4526", "EPSG:4526")]
    [InlineData("EPSG:28992", "EPSG:28992")]
    [InlineData("CGCS2000-3度带114", "CGCS2000-3度带 114")]
    [InlineData("CGCS2000-3度带 114°E", "CGCS2000-3度带 114")]
    [InlineData("CGCS2000-3度带+中央子午线114", "CGCS2000-3度带 114")]
    [InlineData("CGCS2000-3度带 38带", "CGCS2000-3度带 38带")]
    public void A_declared_system_is_read(string text, string name) => CoordinateSystem.Parse(text).Name.Should().Be(name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("西安80")]
    [InlineData("EPSG:3857")]
    [InlineData("CGCS2000-3度带")]
    [InlineData("CGCS2000-3度带 115")]
    [InlineData("EPSG:4555")]
    public void An_unknown_or_missing_system_is_never_guessed(string? text)
    {
        CoordinateSystem.TryParse(text, out var system).Should().BeFalse();
        system.Should().BeNull();
    }

    [Fact]
    public void Eastings_are_read_with_and_without_the_zone_number()
    {
        var zone = CoordinateSystem.Parse("CGCS2000-3度带 38带");
        GoldenPlaces.Metres(zone.ToPosition(38_467_952.197478, 3_846_914.123787), zone.ToPosition(467_952.197478, 3_846_914.123787)).Should().BeLessThan(1e-6);
        zone.FromPosition(new(113.65, 34.75)).X.Should().BeApproximately(38_467_952.1975, 0.001);
    }

    [Fact]
    public void A_shifted_point_returns_to_where_it_came_from() => InTheCity.Sample(place =>
    {
        foreach (var system in new[] { CoordinateSystem.Gcj02, CoordinateSystem.Bd09 })
        {
            var image = system.FromPosition(place);
            if (GoldenPlaces.Metres(system.ToPosition(image.X, image.Y), place) > 0.0002) return false;
        }
        return true;
    });

    [Fact]
    public void The_shift_of_web_maps_is_some_hundreds_of_metres() => InTheCity.Sample(place =>
    {
        var (gcj, bd) = (CoordinateSystem.Gcj02.FromPosition(place), CoordinateSystem.Bd09.FromPosition(place));
        return GoldenPlaces.Metres(place, new(gcj.X, gcj.Y)) is > 200 and < 1000 && GoldenPlaces.Metres(place, new(bd.X, bd.Y)) is > 500 and < 2000;
    });

    [Fact]
    public void Forward_and_back_is_the_same_place() => InTheCity.Sample(place =>
        GoldenPlaces.Metres(GaussKruger.Inverse(GaussKruger.Forward(place, 114), 114), place) < 1e-4);

    [Fact]
    public void A_ring_has_one_area_whichever_way_round()
    {
        // A hectare drawn in metres, taken to degrees and measured again.
        Position[] ring = [.. new[] { (467_000.0, 3_846_000.0), (467_100, 3_846_000), (467_100, 3_846_100), (467_000, 3_846_100) }
            .Select(p => GaussKruger.Inverse(new(p.Item1, p.Item2), 114))];
        GaussKruger.RingArea(ring, 114).Should().BeApproximately(10_000, 0.001);
        GaussKruger.RingArea([.. ring.Reverse(), ring[^1]], 114).Should().BeApproximately(10_000, 0.001);
    }

    [Theory]
    [InlineData(113.65, 38)]
    [InlineData(112.4999, 37)]
    [InlineData(112.5, 38)]
    public void The_zone_follows_the_longitude(double longitude, int zone) => GaussKruger.ZoneOf(longitude).Should().Be(zone);

    [Theory]
    [InlineData("113.65", 113.65)]
    [InlineData(" １１３．６５ ", 113.65)]
    [InlineData("113°39′0″", 113.65)]
    [InlineData("113°39'00.0\"E", 113.65)]
    [InlineData("东经113度39分", 113.65)]
    [InlineData("34°45′30″N", 34.758333333)]
    public void Degrees_are_read_as_people_write_them(string text, double degrees)
    {
        DegreeText.TryParse(text, out var read).Should().BeTrue();
        read.Should().BeApproximately(degrees, 1e-8);
    }

    [Theory]
    [InlineData("")]
    [InlineData("113°75′")]
    [InlineData("NaN")]
    [InlineData("一百一十三")]
    public void Other_words_are_no_angle(string text) => DegreeText.TryParse(text, out _).Should().BeFalse();
}
