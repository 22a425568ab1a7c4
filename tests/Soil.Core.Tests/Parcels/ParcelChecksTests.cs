using AwesomeAssertions;
using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Core.Standards;
using Xunit;

namespace Soil.Core.Tests.Parcels;

public class ParcelChecksTests
{
    private static readonly DivisionCode Jinshui = DivisionCode.Parse("410105");

    private static readonly ParcelSurroundings Around = new(
        Divisions.Default,
        new BoundingBox(112.7, 34.26, 114.23, 34.98),
        place => place.Longitude < 114.2,
        place => place.Longitude is > 113.6 and < 113.8 ? Jinshui : null,
        new Dictionary<string, string> { ["410105DK202500001"] = "示例老地块" },
        new Dictionary<string, string> { ["示例老地块"] = "410105DK202500001" },
        division => division.Value != "410182");

    [Theory]
    [InlineData("SITE-1001", "name", "")]
    [InlineData("SITE-1003", "city", "开封市")]
    [InlineData("SITE-1004", "code", "金水-12")]
    [InlineData("SITE-1006", "code", "410105DK202500001")]
    [InlineData("SITE-1007", "code", "410102DK202500009")]
    [InlineData("SITE-1008", "division", "鼓楼区")]
    [InlineData("SITE-1009", "division", "航空港经济综合实验区")]
    [InlineData("SITE-1010", "division", "")]
    [InlineData("SITE-1011", "division", "荥阳市")]
    [InlineData("SITE-1012", "name", "示例老地块")]
    [InlineData("SITE-1013", "stage", "大概完成了")]
    [InlineData("SITE-1014", "planned_use", "宇宙飞船用地")]
    [InlineData("SITE-1015", "land_user_credit_code", "91410100DEM06904X0")]
    [InlineData("SITE-2003", "lon", "")]
    [InlineData("SITE-2004", "lon", "113.7")]
    [InlineData("SITE-2006", "area_m2", "约三亩")]
    [InlineData("SITE-2008", "division", "中原区")]
    [InlineData("GEO-2001", "lon", "东边")]
    [InlineData("GEO-2002", "lon", "34.75", "lat", "113.7")]
    [InlineData("GEO-2003", "lon", "470834", "lat", "3848000")]
    [InlineData("GEO-2007", "lon", "121.4", "lat", "31.2")]
    [InlineData("GEO-2007", "lon", "114.22")]
    public void Each_trouble_has_its_code(string code, params string[] cells)
    {
        var reading = Read(cells);

        reading.Findings.Should().Contain(f => f.Code.Code == code);
        (reading.Draft is null).Should().Be(reading.Findings.HasErrors());
    }

    [Fact]
    public void A_row_without_division_and_place_says_both()
    {
        var reading = Read("division", "", "lon", "", "lat", "");

        reading.Findings.Select(f => f.Code).Should().Contain([ParcelFindings.DivisionMissing, ParcelFindings.PlaceMissing]);
    }

    [Fact]
    public void An_area_more_than_five_percent_off_is_asked_about()
    {
        var shape = new ParcelShape(true, new(113.7, 34.75), 10_000);

        Read(shape, "area_m2", "10501").Findings.Should().ContainSingle(f => f.Code == ParcelFindings.AreaDiffers).Which.Suggestion.Should().Be("10000");
        Read(shape, "area_m2", "10500").Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_printed_pair_is_read_whichever_comes_first()
    {
        var reading = Read("lon", "", "lat", "", "coordinates", "北纬34°45′47.62″, 东经113°42′36.56″");

        reading.Draft!.Place.Longitude.Should().BeApproximately(113.710156, 1e-6);
        reading.Draft.Place.Latitude.Should().BeApproximately(34.763228, 1e-6);
        reading.Draft.BoundaryOwed.Should().BeTrue();
    }

    [Fact]
    public void A_good_row_becomes_a_draft_with_its_words_read()
    {
        var draft = Read("stage", "初步采样", "parcel_type", "关闭搬迁地块", "planned_use", "二类居住用地、公园绿地").Draft!;

        (draft.Stage, draft.Type, draft.Division).Should().Be((SoilStage.S12, ParcelType.Closed, Jinshui));
        draft.PlannedUse!.IsMixed.Should().BeTrue();
    }

    private static ParcelReading Read(params string[] cells) => Read(null, cells);

    private static ParcelReading Read(ParcelShape? shape, params string[] cells)
    {
        var row = new Dictionary<string, string> { ["name"] = "示例新地块", ["division"] = "金水区" };
        if (shape is null) (row["lon"], row["lat"]) = ("113.7", "34.75");
        for (var i = 0; i < cells.Length; i += 2) row[cells[i]] = cells[i + 1];
        return ParcelChecks.Read(new ParcelRow(new FieldPath(Sheet: "清单", Row: 2), row, shape), Around, CoordinateSystem.Cgcs2000);
    }
}

public class LandUsesTests
{
    [Theory]
    [InlineData("0701", LandClass.First, false)]
    [InlineData("070102", LandClass.First, false)]
    [InlineData("080403", LandClass.First, false)]
    [InlineData("080401", LandClass.Second, false)]
    [InlineData("行政办公用地", LandClass.Second, false)]
    [InlineData("公共管理与公共服务用地(A31)", LandClass.Second, false)]
    [InlineData("居住用地(R)", LandClass.First, false)]
    [InlineData("中小学用地(A33)", LandClass.First, false)]
    [InlineData("二类居住用地、公园绿地", LandClass.First, true)]
    [InlineData("M1", LandClass.Second, false)]
    public void A_use_has_a_class(string text, LandClass expected, bool mixed)
    {
        var use = LandUses.Read(text)!;

        (use.Class, use.IsMixed, use.IsKnown).Should().Be((expected, mixed, true));
    }

    [Fact]
    public void The_assessed_use_decides_before_the_planned_and_the_current()
    {
        var (housing, industry, field) = (LandUses.Read("0701"), LandUses.Read("100102"), LandUses.Read("0101"));

        ParcelUses.Decide(industry, housing, null).Should().Be(new ParcelUse(LandClass.Second, ParcelUseBasis.Assessed, false, null));
        ParcelUses.Decide(null, housing, industry).Should().Be(new ParcelUse(LandClass.First, ParcelUseBasis.Planned, false, null));
        ParcelUses.Decide(null, null, field).Farmland.Should().Be(FarmlandUse.Paddy);
        ParcelUses.Decide(null, LandUses.Read("未知用途"), null).Should().Be(new ParcelUse(LandClass.First, ParcelUseBasis.Unknown, false, null));
    }
}
