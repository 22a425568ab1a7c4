using Soil.Core.Tables;

namespace Soil.Core.Tests.Tables;

public sealed class CsvTableTests
{
    [Fact]
    public void Quotes_commas_and_line_feeds_are_read_as_RFC_4180_says()
    {
        var table = CsvTable.Parse("\uFEFFname,note\r\n\"1,1-二氯乙烷\",\"说 \"\"a\"\"\nb\"\r\n");
        table.Columns.Should().Equal("name", "note");
        table.Rows.Single()["name"].Should().Be("1,1-二氯乙烷");
        table.Rows.Single()["note"].Should().Be("说 \"a\"\nb");
    }

    [Fact]
    public void A_ragged_row_is_refused()
    {
        var act = () => CsvTable.Parse("a,b\n1\n");
        act.Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void The_edit_distance_counts_letters(string a, string b, int expected)
    {
        EditDistance.Between(a, b).Should().Be(expected);
        EditDistance.Between(b, a).Should().Be(expected);
    }
}
