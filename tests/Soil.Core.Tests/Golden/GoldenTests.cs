namespace Soil.Core.Tests.Golden;

public sealed class GoldenTests
{
    public static TheoryData<string> Files => [.. GoldenChecks.All.Select(check => check.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_has_its_known_answer(string file)
    {
        var check = Check(file);
        check.Cases.Should().HaveCountGreaterThanOrEqualTo(check.Minimum);
        check.Cases.Where(row => !check.Holds(row))
            .Select(row => $"{row["case"]}: {check.Answer(row)} instead of {row["expected"]}")
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_names_its_source(string file) =>
        Check(file).Cases.Should().AllSatisfy(row => row["source"].Should().NotBeEmpty());

    [Theory]
    [MemberData(nameof(Files))]
    public void The_answer_that_is_wrong_on_purpose_is_noticed(string file) =>
        Check(file).Holds(Check(file).KnownWrong).Should().BeFalse("a comparison that accepts this row compares nothing");

    private static GoldenCheck Check(string file) => GoldenChecks.All.Single(check => check.File == file);
}
