using System.Diagnostics;
using System.Text;

namespace Soil.Modules.Tests.Cli;

/// <summary>The contract of <c>soil judge</c> through the real process: columns, exit codes, streams.</summary>
public sealed class JudgeVerbTests
{
    [Fact]
    public async Task Known_columns_come_first_then_the_results_then_what_passes_through()
    {
        var run = await Soil("\uFEFFlab,sample,substance,value,unit\n\"甲,乙\",S1,砷,20.0001,mg/Kg\n", "judge", "soil", "--land", "1");
        run.Exit.Should().Be(0);
        run.Out.Should().Be(
            "sample,substance,value,unit,verdict,screening,intervention,ratio,standard,clause,reason,lab\n"
            + "S1,砷,20.0001,mg/Kg,BetweenScreeningAndIntervention,20,120,1.000005,GB 36600-2018,表1 序号1 砷,,\"甲,乙\"\n");
    }

    [Fact]
    public async Task Every_row_in_is_a_row_out_whatever_it_holds()
    {
        var run = await Soil("sample,substance,value,unit\n1,苯,,ug/L\n2,nothing,1,ug/L\n3,苯,-1,ug/L\n4,苯\n5,1,1-二氯乙烯,3,ug/L\n", "judge", "groundwater");
        run.Exit.Should().Be(0);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(6);
        run.Out.Should().NotContainAny("NaN", "Infinity");
    }

    [Fact]
    public async Task Json_has_numbers_as_numbers_and_gaps_as_null()
    {
        var run = await Soil("sample,substance,value,unit\n1,BENZENE,<0.5,ug/l\n", "judge", "groundwater", "--format", "json");
        run.Out.Should().Contain("\"class\":\"I\",\"exceeds\":false,\"limit\":10.0,\"ratio\":null");
    }

    [Fact]
    public async Task Digits_round_what_is_computed()
    {
        var run = await Soil("sample,substance,value,unit,ph\n1,铜,160,mg/kg,6\n", "judge", "farmland", "--use", "orchard", "--digits", "3");
        run.Out.Should().Contain(",150,,1.07,");
    }

    [Theory]
    [InlineData("sample,substance,value\n", "judge", "soil", "--land", "1")]
    [InlineData("", "judge", "soil", "--land", "1")]
    [InlineData("sample,substance,value,unit\n", "judge", "soil")]
    [InlineData("sample,substance,value,unit\n", "judge", "soil", "--land", "3")]
    [InlineData("sample,substance,value,unit\n", "judge", "soil", "--land", "1", "--in", "/does/not/exist.csv")]
    [InlineData("sample,substance,value,unit\n", "judge", "soil", "--land", "1", "--digits", "18")]
    [InlineData("sample,substance,value,unit,unit\n", "judge", "soil", "--land", "1")]
    [InlineData("sample,substance,value,unit\n", "judge", "everything")]
    public async Task A_refusal_is_one_line_exit_two_and_nothing_on_standard_output(string input, params string[] arguments)
    {
        var run = await Soil(input, arguments);
        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.TrimEnd('\n').Should().NotBeEmpty().And.NotContain("\n").And.NotContain("   at ");
    }

    [Fact]
    public async Task Help_documents_the_columns()
    {
        var run = await Soil("", "judge", "farmland", "--help");
        run.Exit.Should().Be(0);
        run.Out.Should().ContainAll("detection_limit", "ph", "GB 15618-2018", "reason");
    }

    private static async Task<(int Exit, string Out, string Error)> Soil(string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "soil.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A refused command line ends before it reads.
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
