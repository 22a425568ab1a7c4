using Soil.Core.Findings;
using Soil.Core.Places;

namespace Soil.Core.Tests.Places;

public sealed class CoordinateChecksTests
{
    private static readonly BoundingBox City = new(112.70, 34.27, 114.24, 34.98);
    private static readonly FieldPath At = new(Sheet: "样品", Row: 3, Column: "经度");

    [Theory]
    [InlineData(113.65, 34.75)]
    [InlineData(114.249, 34.5)] // within the kilometre allowed
    public void A_place_in_or_near_the_city_has_no_finding(double x, double y) => Check(x, y, "CGCS2000").Should().BeEmpty();

    [Fact]
    public void Swapped_degrees_are_proposed_not_turned()
    {
        var finding = Check(34.75, 113.65, "CGCS2000").Single();
        finding.Code.Should().Be(PlaceFindings.Swapped);
        finding.Suggestion.Should().Be("113.65, 34.75");
        finding.At.Should().Be(At);
    }

    [Theory]
    [InlineData(467952.1975, 3846914.1238)]
    [InlineData(38467952.1975, 3846914.1238)]
    [InlineData(3846914.1238, 467952.1975)]
    public void Metres_where_degrees_were_declared_are_proposed_as_degrees(double x, double y)
    {
        var finding = Check(x, y, "CGCS2000").Single();
        finding.Code.Should().Be(PlaceFindings.LooksLikeMetres);
        finding.Suggestion.Should().StartWith("113.65").And.Contain("34.75");
    }

    [Fact]
    public void Degrees_where_metres_were_declared_are_told() =>
        Check(113.65, 34.75, "EPSG:4547").Single().Code.Should().Be(PlaceFindings.LooksLikeDegrees);

    [Fact]
    public void Swapped_metres_are_told() =>
        Check(3846914.1238, 467952.1975, "EPSG:4547").Single().Code.Should().Be(PlaceFindings.Swapped);

    [Fact]
    public void A_point_outside_is_a_warning_and_a_parcel_outside_is_refused()
    {
        // The Meuse flood plain, declared as what it is.
        var point = Check(181072, 333611, "EPSG:28992").Single();
        point.Code.Should().Be(PlaceFindings.PointOutsideCity);
        point.Severity.Should().Be(Severity.Warning);

        CoordinateChecks.Check(116.4, 39.9, CoordinateSystem.Cgcs2000, City, At, PlaceFindings.ParcelOutsideCity)
            .Single().Severity.Should().Be(Severity.Error);
    }

    [Theory]
    [InlineData(913.65, 34.75)]
    [InlineData(double.NaN, 34.75)]
    public void Numbers_no_system_has_are_out_of_range(double x, double y) =>
        Check(x, y, "CGCS2000").Single().Code.Should().Be(PlaceFindings.OutOfRange);

    [Fact]
    public void Undeclared_and_unreadable_words_have_their_findings()
    {
        PlaceFindings.UnknownSystem.At(At, "西安80", null, "西安80", CoordinateSystem.Known).Message.Should().Contain("西安80").And.Contain("GCJ02");
        PlaceFindings.NotANumber.At(At, "东边", null, "东边").Severity.Should().Be(Severity.Error);
        PlaceFindings.TakenAsCgcs2000.At(At).Severity.Should().Be(Severity.Info);
    }

    private static IReadOnlyList<Finding> Check(double x, double y, string system) =>
        CoordinateChecks.Check(x, y, CoordinateSystem.Parse(system), City, At, PlaceFindings.PointOutsideCity);
}
