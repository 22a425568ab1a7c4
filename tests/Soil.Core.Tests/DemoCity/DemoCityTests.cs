using System.Text.Json;
using Soil.Core.Fieldwork;
using Soil.Core.Findings;
using Soil.Core.Organisations;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Core.Roles;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;

namespace Soil.Core.Tests.DemoCity;

/// <summary>The demo city keeps its word: codes are valid, files read as their scenario says, every verdict occurs.</summary>
public sealed class DemoCityTests
{
    [Fact]
    public void Parcels_carry_valid_codes_and_every_stage_occurs()
    {
        var parcels = SeedFolder.Features("parcels.geojson").Select(f => f.GetProperty("properties")).ToArray();
        parcels.Should().HaveCount(300);
        foreach (var parcel in parcels)
        {
            var code = ParcelCode.Parse(Text(parcel, "code"));
            Divisions.Default.Find(code.Division).Should().NotBeNull();
            Text(parcel, "name").Should().Match(n => n.StartsWith("示例", StringComparison.Ordinal) || n.StartsWith("演示", StringComparison.Ordinal), "a demo parcel is recognisable");
            var stages = parcel.GetProperty("stages").EnumerateArray().ToArray();
            Text(stages[^1], "stage").Should().Be(Text(parcel, "stage"));
            stages.Select(s => Text(s, "on")).Should().BeInAscendingOrder(StringComparer.Ordinal);
            if (parcel.GetProperty("land_user_credit_code").GetString() is { } credit) CreditCode.TryParse(credit, out _).Should().BeTrue();
        }
        parcels.Select(p => Enum.Parse<SoilStage>(Text(p, "stage"))).Distinct().Should().BeEquivalentTo(Enum.GetValues<SoilStage>());
        parcels.Select(p => Text(p, "division")).Distinct().Should().HaveCount(16);
        parcels.Count(p => p.GetProperty("boundary_owed").GetBoolean()).Should().Be(6);
    }

    [Fact]
    public void Districts_are_those_of_the_division_table() =>
        SeedFolder.Features("districts.geojson").Select(f => Text(f.GetProperty("properties"), "code"))
            .Should().BeEquivalentTo(Divisions.Default.Counties.Concat(Divisions.Default.Zones).Select(d => d.Code.Value));

    [Fact]
    public void Every_role_but_the_public_has_an_account_in_a_known_organisation()
    {
        var organisations = SeedFolder.Table("organisations.csv").Rows.Select(r => r["code"]).ToHashSet();
        var accounts = SeedFolder.Table("accounts.csv").Rows;
        accounts.Select(a => Enum.Parse<Role>(a["role"])).Distinct().Should().BeEquivalentTo(Enum.GetValues<Role>().Except([Role.R18]));
        accounts.Should().OnlyContain(a => organisations.Contains(a["organisation"]) && a["name"].StartsWith("演示", StringComparison.Ordinal));
        SeedFolder.Table("organisations.csv").Rows.Where(o => o["credit_code"].Length > 0)
            .Select(o => CreditCode.TryParse(o["credit_code"], out _)).Should().NotContain(false);
    }

    [Theory]
    [InlineData("demo", 75, 70)]
    [InlineData("quiet", 6, 6)]
    [InlineData("one-bad-lab", 4, 2)]
    public void A_scenario_reads_as_it_says(string scenario, int files, int accepted)
    {
        var deliverables = SeedFolder.Deliverables(scenario);
        deliverables.Should().HaveCount(files);
        deliverables.Count(SeedFolder.IsAccepted).Should().Be(accepted);
        foreach (var deliverable in deliverables.Where(SeedFolder.IsAccepted))
        {
            var reading = SeedFolder.Read(deliverable);
            reading.RowCount.Should().Be(deliverable.GetProperty("rows").GetInt32());
            reading.Findings.HasErrors().Should().BeFalse("{0}: {1}", Text(deliverable, "file"), SeedFolder.Words(reading.Findings));
        }
    }

    [Fact]
    public void Three_files_wait_clean_and_two_are_full_of_mistakes()
    {
        var waiting = SeedFolder.Deliverables("demo").Where(d => !SeedFolder.IsAccepted(d)).Select(SeedFolder.Read).ToArray();
        waiting.Count(r => !r.Findings.HasErrors()).Should().Be(3);
        var faulty = waiting.Where(r => r.Findings.HasErrors()).ToArray();
        faulty.Should().HaveCount(2);
        foreach (var reading in faulty)
            reading.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code.Code).Distinct().Count().Should().BeGreaterThan(8, SeedFolder.Words(reading.Findings));
    }

    [Fact]
    public void Every_verdict_occurs()
    {
        var uses = SeedFolder.Features("parcels.geojson").Select(f => f.GetProperty("properties")).ToDictionary(p => Text(p, "code"));
        var verdicts = new HashSet<Verdict>();
        var classes = new HashSet<GroundwaterClass?>();
        foreach (var deliverable in SeedFolder.Deliverables("demo").Where(SeedFolder.IsAccepted))
        {
            var use = uses[Text(deliverable, "parcel")];
            var land = new[] { "assessed", "planned", "current" }.Select(u => use.GetProperty(u + "_use_class").GetString()).First(c => c is not null) == "Second" ? LandClass.Second : LandClass.First;
            foreach (var row in SeedFolder.Read(deliverable).AcceptedResults)
            {
                var judged = row.Medium == SampleMedium.Soil
                    ? Gb36600.Judge(row.Substance!, land, row.Value!.Value, row.Unit)
                    : Gbt14848.Judge(row.Substance!, GroundwaterClass.III, row.Value!.Value, row.Unit);
                verdicts.Add(judged.Verdict);
                classes.Add(judged.Class);
            }
        }
        verdicts.Should().BeEquivalentTo(Enum.GetValues<Verdict>());
        classes.Should().Contain(GroundwaterClass.V);
    }

    [Fact]
    public void The_folder_stays_small() =>
        new DirectoryInfo(SeedFolder.PathOf("")).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => !f.FullName.Contains("generate", StringComparison.Ordinal)).Sum(f => f.Length).Should().BeLessThan(6_000_000);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
