using System.Globalization;
using Soil.Core.Findings;
using Soil.Core.Fieldwork;
using Soil.Core.LabData;
using Soil.Core.Measurements;
using Soil.Core.Places;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Platform.Excel;

namespace Soil.Core.Tests.LabData;

/// <summary>Files other people made: soil of the Meuse flood plain, groundwater of two sites.</summary>
public sealed class RealFilesTests
{
    private static readonly ColumnMapping Meuse = new(
        new Dictionary<string, string> { ["x"] = "x", ["y"] = "y" },
        new Dictionary<string, SubstanceColumn>
        {
            ["cadmium"] = new("镉", "mg/kg"), ["copper"] = new("铜", "mg/kg"), ["lead"] = new("铅", "mg/kg"), ["zinc"] = new("锌", "mg/kg"),
        },
        NumberSamplesAs: "M");

    [Fact]
    public void Meuse_goes_through_with_its_grid_converted_and_zinc_not_covered()
    {
        var reading = Read("meuse/meuse.csv", LabFile.Options with { Mapping = Meuse, CoordinateSystem = "EPSG:28992", Medium = SampleMedium.Soil });

        (reading.RowCount, reading.AcceptedCount, reading.Samples.Count).Should().Be((620, 620, 155));
        reading.Samples[0].Position!.Value.Longitude.Should().BeApproximately(5.759, 0.002);
        reading.Samples[0].Position!.Value.Latitude.Should().BeApproximately(50.992, 0.002);
        reading.Findings.Count(f => f.Code == PlaceFindings.PointOutsideCity).Should().Be(155);
        var verdicts = reading.AcceptedResults.Select(row => Gb36600.Judge(row.Substance!, LandClass.First, row.Value!.Value, row.Unit).Verdict).CountBy(v => v).ToDictionary();
        verdicts[Verdict.NotCovered].Should().Be(155);
        verdicts.Values.Sum().Should().Be(620);
    }

    [Theory]
    [InlineData("gwsdat/BasicExample_WellData.csv", 520, 520)]
    [InlineData("gwsdat/Basic_Example.xlsx", 520, 520)]
    [InlineData("gwsdat/ComprehensiveExample_WellData.csv", 1844, 1755)]
    [InlineData("gwsdat/Comprehensive_Example.xlsx", 1844, 1755)]
    public void Well_records_are_read_by_point_and_time(string file, int rows, int accepted)
    {
        var reading = Read(file, LabFile.Options);

        (reading.RowCount, reading.AcceptedCount).Should().Be((rows, accepted));
        reading.Results.Where(r => r.Substance!.IsFieldReading).Should().NotBeEmpty();
        reading.Results.Where(r => r.ReportedText!.StartsWith("ND<", StringComparison.Ordinal)).Should()
            .OnlyContain(r => r.Value!.Value.Kind == ConcentrationKind.BelowDetectionLimit && r.Value.Value.DetectionLimit > 0);
        reading.Results.Select(r => r.UnitText).Should().NotContainNulls();
        reading.Findings.Where(f => f.Severity == Severity.Error).Should().OnlyContain(f => f.Code == LabFindings.ConflictingResult);
    }

    private static DeliverableReading Read(string path, ReadOptions options)
    {
        using var stream = File.OpenRead(LabFile.Shared(path));
        return DeliverableReader.Read(stream, Path.GetFileName(path), options);
    }
}
