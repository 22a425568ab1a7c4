using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Core.Standards;

namespace Soil.Core.Tests.LabData;

/// <summary>Each trouble a CSV can have, in the smallest file that has it.</summary>
public sealed class FindingCodesTests
{
    private const string Plain = "样品编号,检测项目,检测结果,单位";
    private const string Limited = Plain + ",检出限";
    private const string Timed = Plain + ",采样时间,接收时间,制备时间,分析时间";
    private const string Placed = Plain + ",经度,纬度,坐标系";
    private const string Samples = "样品编号,点位编号,介质,样品类型,对应原样,采样顶深,采样底深,采样时间,接收时间,经度,纬度";
    private const string Controls = "批次,类型,检测项目,结果1,结果2,加标量,原样值,标准值下限,标准值上限,相关系数,浓度点数,单位";

    /// <summary>Name of the code, file, line it must stand on (0 = the file), what must be suggested.</summary>
    public static TheoryData<string, string, int, string?> Cases => new()
    {
        { nameof(LabFindings.NoHeader), "甲,乙\n1,2\n", 0, null },
        { nameof(LabFindings.MissingColumn), "样品编号,检测项目,检测结果\nS1,砷,5\n", 1, null },
        { nameof(LabFindings.MissingFullColumn), Plain + "\nS1,砷,5,mg/kg\n", 1, null },
        { nameof(LabFindings.MissingCell), Plain + "\nS1,砷,,mg/kg\n", 2, null },
        { nameof(LabFindings.TooLong), Plain + "\n" + new string('S', 41) + ",砷,5,mg/kg\n", 2, null },
        { nameof(LabFindings.UnknownColumn), Plain + ",天气\nS1,砷,5,mg/kg,晴\n", 1, null },
        { nameof(LabFindings.RepeatedResult), Plain + "\nS1,砷,5,mg/kg\nS1,砷,5000,ug/kg\n", 3, null },
        { nameof(LabFindings.ConflictingResult), Plain + "\nS1,砷,5,mg/kg\nS1,砷,6,mg/kg\n", 2, null },
        { nameof(LabFindings.UnknownSubstance), Plain + "\nS1,三氯乙希,5,mg/kg\n", 2, "三氯乙烯" },
        { nameof(LabFindings.BadCas), Plain + ",CAS号\nS1,砷,5,mg/kg,7440-38-3\n", 2, null },
        { nameof(LabFindings.CasDisagrees), Plain + ",CAS号\nS1,砷,5,mg/kg,7440-43-9\n", 2, "7440-38-2" },
        { nameof(LabFindings.NotInCodeList), Plain + ",介质\nS1,砷,5,mg/kg,土攘\n", 2, "土壤" },
        { nameof(LabFindings.SampleFactsDiffer), Plain + ",采样顶深,采样底深\nS1,砷,5,mg/kg,0,0.5\nS1,镉,0.1,mg/kg,0,1.5\n", 3, null },
        { nameof(LabFindings.RepeatedColumn), Plain + ",结果\nS1,砷,5,mg/kg,6\n", 1, null },
        { nameof(LabFindings.SubstanceAlias), Plain + "\nS1,As,5,mg/kg\n", 2, "砷" },
        { nameof(LabFindings.HeaderAlias), "样品编号,检测因子,检测结果,单位\nS1,砷,5,mg/kg\n", 1, "检测项目" },
        { nameof(LabFindings.MediumFromUnit), Plain + "\nS1,砷,5,mg/kg\n", 2, null },
        { nameof(LabFindings.CodeSpelling), Plain + ",介质\nS1,砷,5,mg/kg,土壤样\n", 2, "土壤" },
        { nameof(LabFindings.TextTrimmed), Plain + "\nＳ1 ,砷,5,mg/kg\n", 2, "S1" },
        { nameof(LabFindings.WideTable), "样品编号,砷 (mg/kg),镉（mg/kg）\nS1,5,0.1\n", 1, null },
        { nameof(LabFindings.SampleFromPoint), "点位编号,采样时间,检测项目,检测结果,单位\nW1,2026-03-01,苯,5,μg/L\n", 1, null },
        { nameof(LabFindings.SideTable), "样品编号,检测项目,检测结果,单位,,样品编号,经度\nS1,砷,5,mg/kg,,S1,113\n", 1, null },
        { nameof(LabFindings.NotANumber), Plain + "\nS1,砷,5O,mg/kg\n", 2, "50" },
        { nameof(LabFindings.Negative), Plain + "\nS1,砷,-5,mg/kg\n", 2, null },
        { nameof(LabFindings.ZeroValue), Plain + "\nS1,砷,0,mg/kg\n", 2, null },
        { nameof(LabFindings.WordNotAnalysed), Plain + "\nS1,砷,NAPL,mg/kg\n", 2, null },
        { nameof(LabFindings.NonDetectSpelling), Limited + "\nS1,砷,0.01L,mg/kg,0.01\n", 2, "<0.01" },
        { nameof(LabFindings.NumberSpelling), Plain + "\nS1,砷,１２．５,mg/kg\n", 2, "12.5" },
        { nameof(LabFindings.NonDetectWithoutLimit), Plain + "\nS1,砷,ND,mg/kg\n", 2, null },
        { nameof(LabFindings.LimitsDiffer), Limited + "\nS1,砷,<0.02,mg/kg,0.01\n", 2, null },
        { nameof(LabFindings.LimitNotPositive), Limited + "\nS1,砷,5,mg/kg,0\n", 2, null },
        { nameof(LabFindings.LimitAboveScreening), Limited + "\nS1,砷,<25,mg/kg,25\n", 2, null },
        { nameof(LabFindings.UnknownUnit), Plain + "\nS1,砷,5,mg/kgg\n", 2, "mg/kg" },
        { nameof(LabFindings.UnitOfOtherMedium), Plain + ",介质\nS1,砷,5,mg/L,土壤\n", 2, null },
        { nameof(LabFindings.UnitSpelling), Plain + "\nS1,砷,5,MG/KG\n", 2, "mg/kg" },
        { nameof(LabFindings.ThousandTimes), Plain + "\n" + Series("砷", "8.1", "8.3", "8.6", "9.2", "9.4", "9.7", "10.1", "9100"), 9, null },
        { nameof(LabFindings.DetectedBelowLimit), Limited + "\nS1,砷,0.005,mg/kg,0.01\n", 2, null },
        { nameof(LabFindings.QuantitationBelowDetection), Limited + ",测定下限\nS1,砷,5,mg/kg,0.01,0.001\n", 2, null },
        { nameof(LabFindings.DilutionBelowOne), Plain + ",稀释倍数\nS1,砷,5,mg/kg,0.5\n", 2, null },
        { nameof(LabFindings.TotalBelowPart), Plain + "\nS1,铬,6.1,mg/kg\nS1,六价铬,8.4,mg/kg\n", 2, null },
        { nameof(LabFindings.IdenticalDigits), Plain + "\n" + Series("铅", "32.6", "32.6", "32.6", "32.6", "32.6"), 2, null },
        { nameof(LabFindings.Outlier), Plain + "\n" + Series("锌", "41", "43", "46", "52", "54", "57", "61", "412"), 9, null },
        { nameof(LabFindings.Impossible), Plain + "\nS1,pH,17,\n", 2, null },
        { nameof(LabFindings.NumberExpected), Plain + ",稀释倍数\nS1,砷,5,mg/kg,1O\n", 2, "10" },
        { nameof(LabFindings.WetBasis), Plain + ",基准\nS1,砷,5,mg/kg,湿基\n", 2, null },
        { nameof(LabFindings.FieldReadingUnit), Plain + "\nW1,GW,92.23,Level\n", 2, null },
        { nameof(LabFindings.GreaterThan), Plain + "\nS1,砷,>500,mg/kg\n", 2, null },
        { nameof(LabFindings.CoordinateSystemMissing), Plain + ",经度,纬度\nS1,砷,5,mg/kg,113.6,34.7\n", 2, null },
        { nameof(LabFindings.CoordinateSpelling), Placed + "\nS1,砷,5,mg/kg,113°37′30″,34.7,CGCS2000\n", 2, null },
        { nameof(LabFindings.CoordinateConverted), Plain + ",横坐标,纵坐标,坐标系\nS1,砷,5,mg/kg,466000,3845000,EPSG:4547\n", 2, null },
        { nameof(LabFindings.CoordinateIncomplete), Placed + "\nS1,砷,5,mg/kg,113.6,,CGCS2000\n", 2, null },
        { nameof(LabFindings.DepthOrder), Plain + ",采样顶深,采样底深\nS1,砷,5,mg/kg,0.5,0.2\n", 2, null },
        { nameof(LabFindings.DepthRange), Plain + ",采样深度\nS1,砷,5,mg/kg,0-0.5\n", 2, null },
        { nameof(LabFindings.BadDate), Timed + "\nS1,砷,5,mg/kg,2026-02-31,,,\n", 2, null },
        { nameof(LabFindings.DateOrder), Timed + "\nS1,砷,5,mg/kg,2026-03-02,2026-03-01,,\n", 2, null },
        { nameof(LabFindings.FutureDate), Timed + "\nS1,砷,5,mg/kg,,,,2026-12-01\n", 2, null },
        { nameof(LabFindings.DateSpelling), Timed + "\nS1,砷,5,mg/kg,2026年3月1日,,,\n", 2, "2026-03-01" },
        { nameof(LabFindings.HoldingTime), Timed + "\nS1,六价铬,5,mg/kg,2026-03-01,,2026-03-05,\n", 2, null },
        { nameof(LabFindings.RepeatedSample), Samples + "\nS1,,土壤,,,,,,,,\nS1,,土壤,,,,,,,,\n", 3, null },
        { nameof(LabFindings.ParentMissing), Samples + "\nS1-P,,土壤,现场平行,S9,,,,,,\n", 2, null },
        { nameof(LabFindings.ParallelDeviation), Controls + "\nB1,实验室平行,铅,10,20,,,,,,,mg/kg\n", 2, null },
        { nameof(LabFindings.Recovery), Controls + "\nB1,基体加标,铅,30,,10,25,,,,,mg/kg\n", 2, null },
        { nameof(LabFindings.OutsideCertified), Controls + "\nB1,有证标准物质,铅,30,,,,20,25,,,mg/kg\n", 2, null },
        { nameof(LabFindings.Calibration), Controls + "\nB1,校准曲线,铅,,,,,,,0.99,4,\n", 2, null },
        { nameof(LabFindings.BlankDetected), Controls + "\nB1,实验室空白,铅,0.3,,,,,,,,mg/kg\n", 2, null },
        { nameof(LabFindings.NoData), "", 0, null },
        { nameof(LabFindings.BrokenQuotes), Plain + "\n\"S1,砷,5,mg/kg\n", 2, null },
        { nameof(LabFindings.CellTooLong), Plain + "\nS1," + new string('砷', 40_000) + ",5,mg/kg\n", 2, null },
        { nameof(LabFindings.TooManyColumns), string.Join(',', Enumerable.Range(0, 100_000)) + "\n", 1, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_trouble_is_found_where_it_stands(string code, string file, int line, string? suggestion)
    {
        var expected = (FindingCode)typeof(LabFindings).GetField(code)!.GetValue(null)!;

        var found = LabFile.Csv(file).Of(expected).ToArray();

        found.Should().NotBeEmpty();
        found[0].At.Row.GetValueOrDefault().Should().Be(line);
        found[0].Suggestion.Should().Be(suggestion ?? found[0].Suggestion);
        found[0].Message.Should().NotContain("{");
    }

    [Fact]
    public void Codes_are_unique_worded_and_have_a_clause()
    {
        LabFindings.All.Should().HaveCountGreaterThan(70).And.OnlyHaveUniqueItems(code => code.Code);
        LabFindings.All.Should().AllSatisfy(code => code.Code.Should().MatchRegex("^LAB-[12349][0-9]{3}$"));
        LabFindings.All.Should().AllSatisfy(code => code.Clause.Should().NotBeNullOrEmpty());
    }

    [Fact]
    public void Above_the_standard_is_said_only_when_the_land_class_is_asked_for()
    {
        const string file = Plain + "\nS1,砷,50,mg/kg\nS2,砷,200,mg/kg\n";
        var asked = LabFile.Options with { Land = LandClass.First };

        LabFile.Csv(file).Of(LabFindings.AboveScreening).Should().BeEmpty();
        LabFile.Csv(file, asked).Of(LabFindings.AboveScreening).Should().ContainSingle().Which.At.Row.Should().Be(2);
        LabFile.Csv(file, asked).Of(LabFindings.AboveIntervention).Should().ContainSingle().Which.At.Row.Should().Be(3);
    }

    [Fact]
    public void A_result_of_a_sample_that_is_on_no_record_is_refused_with_the_nearest_code()
    {
        var known = LabFile.Options with { KnownSamples = new Dictionary<string, KnownSample> { ["17S120307"] = new("17S120307", Fieldwork.SampleMedium.Soil) } };

        var reading = LabFile.Csv(Plain + "\n17S120307,砷,5,mg/kg\n17S12O307,砷,5,mg/kg\n", known);

        var finding = reading.Of(LabFindings.UnknownSample).Should().ContainSingle().Subject;
        (finding.At.Row, finding.Suggestion).Should().Be((3, "17S120307"));
        reading.AcceptedCount.Should().Be(1);
        reading.Of(LabFindings.SampleDiffersFromField).Should().BeEmpty();
    }

    [Fact]
    public void What_the_laboratory_says_of_a_sample_is_compared_with_the_field_record()
    {
        var known = LabFile.Options with { KnownSamples = new Dictionary<string, KnownSample> { ["S1"] = new("S1", Fieldwork.SampleMedium.Soil, "P7") } };

        LabFile.Csv(Plain + ",点位编号\nS1,砷,5,mg/kg,P8\n", known).Of(LabFindings.SampleDiffersFromField).Should().ContainSingle().Which.Suggestion.Should().Be("P7");
    }

    private static string Series(string substance, params string[] values) =>
        string.Concat(values.Select((value, i) => $"S{i + 1},{substance},{value},mg/kg\n"));
}
