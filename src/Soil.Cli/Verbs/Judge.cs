using System.CommandLine;
using Soil.Core.Measurements;
using Soil.Core.Standards;
using Soil.Core.Standards.Gb15618_2018;
using Soil.Core.Standards.Gb36600_2018;
using Soil.Core.Standards.Gbt14848_2017;

namespace Soil.Cli.Verbs;

/// <summary><c>soil judge soil|groundwater|farmland</c>: laboratory results against the national standards, one row out for each row in.</summary>
internal static class Judge
{
    private const string InputColumns = """
        输入列：sample,substance,value,unit[,detection_limit]
          substance  CAS 号、标准中的中文名或常用别名；
          value      按报告原样：12.3、<0.05、0.05L、ND、未检出；
          unit       大小写及 µ/μ/u 不限；detection_limit 与 value 同单位。
        其他列原样带出，排在最后；与输出列同名的列由结果取代。比较为全数值比较，等于限值不算超过。
        """;

    internal static Command Command() => new("judge", "按国家标准判定检测结果") { Soil(), Groundwater(), Farmland() };

    private static Command Soil()
    {
        var land = new Option<string>("--land") { Description = "用地类别：1 第一类用地，2 第二类用地", Required = true };
        land.AcceptOnlyFromAmong("1", "2");
        return Verb("soil", $"""
            建设用地土壤，GB 36600-2018 表1、表2（mg/kg）。
            {InputColumns}
            输出列：verdict,screening,intervention,ratio,standard,clause,reason
              verdict    BelowScreening、BetweenScreeningAndIntervention、AboveIntervention、NotCovered、CannotJudge；
              ratio      检测值÷筛选值；限值用标准的单位。
            """, [land], options =>
        {
            var use = options.GetValue(land) == "1" ? LandClass.First : LandClass.Second;
            return new JudgeRows(Gb36600.Edition, JudgeRows.SoilColumns, JudgeRows.WriteSoil,
                (substance, value, unit, doubt, _) => Gb36600.Judge(substance, use, value, unit, doubt));
        });
    }

    private static Command Groundwater()
    {
        var target = new Option<GroundwaterClass>("--class") { Description = "目标类别 I–V", DefaultValueFactory = _ => GroundwaterClass.III };
        target.AcceptOnlyFromAmong(Enum.GetNames<GroundwaterClass>());
        return Verb("groundwater", $"""
            地下水，GB/T 14848-2017 表1、表2。
            {InputColumns}
              嗅和味、肉眼可见物的 value 填“无”或“有”；pH 的 unit 可空。
            输出列：verdict,class,exceeds,limit,ratio,standard,clause,reason
              class      不超过其限值的最好类别；exceeds 检测值是否超过目标类别限值；
              limit      目标类别限值，用标准的单位；ratio 检测值÷limit。
            """, [target], options =>
        {
            var wanted = options.GetValue(target);
            return new JudgeRows(Gbt14848.Edition, JudgeRows.GroundwaterColumns,
                (writer, judgement) => JudgeRows.WriteGroundwater(writer, judgement, wanted),
                (substance, value, unit, doubt, _) => Gbt14848.Judge(substance, wanted, value, unit, doubt));
        });
    }

    private static Command Farmland()
    {
        var use = new Option<string>("--use") { Description = "利用类型：paddy 水田，other 其他，orchard 果园", Required = true };
        use.AcceptOnlyFromAmong("paddy", "other", "orchard");
        return Verb("farmland", $"""
            农用地土壤，GB 15618-2018 表1–表3（mg/kg）。
            {InputColumns}
              ph         土壤 pH；5.5、6.5、7.5 归入较低的一档；缺少时与 pH 有关的行无法判定。
            输出列：verdict,screening,intervention,ratio,standard,clause,reason（同 soil judge soil）
            """, [use], options =>
        {
            var farmland = Enum.Parse<FarmlandUse>(options.GetValue(use)!, ignoreCase: true);
            return new JudgeRows(Gb15618.Edition, JudgeRows.SoilColumns, JudgeRows.WriteSoil,
                (substance, value, unit, doubt, ph) => Gb15618.Judge(substance, farmland, ReadPh(ph), value, unit, doubt))
            {
                UsesPh = true,
            };
        });
    }

    /// <summary>Null when the cell is empty; −1, which no soil has, when it holds something else than a number.</summary>
    private static decimal? ReadPh(ReadOnlySpan<char> text)
    {
        var read = ReportedValue.Parse(text);
        return read.Concentration.Value ?? (read.Problem == ValueProblem.Empty ? null : -1);
    }

    private static Command Verb(string name, string help, Option[] own, Func<ParseResult, JudgeRows> rows)
    {
        var tables = new TableIo();
        var command = new Command(name, help);
        foreach (var option in own)
        {
            command.Options.Add(option);
        }

        tables.AddTo(command);
        command.SetAction(options => tables.Run(options, rows(options).Run));
        return command;
    }
}
