namespace Seed.Generate;

/// <summary>A deliverable of the city: its file and what happens to it.</summary>
internal sealed record Deliverable(Survey Survey, string File, IReadOnlyList<ResultRow> Rows, string Fate);

/// <summary>Tells which deliverable goes through which steps, and the smaller cities cut out of the large one.</summary>
internal static class Scenarios
{
    private const string Laboratory = "demo-r11";

    /// <summary>Of the parcels under detailed survey two files are full of mistakes and three wait for a person; all others are accepted.</summary>
    public static IReadOnlyList<Deliverable> Deliverables(IReadOnlyList<Survey> surveys)
    {
        var fates = new Queue<string>(["faulty", "waiting", "faulty", "waiting", "waiting"]);
        return
        [
            .. surveys.OrderByDescending(s => s.Samples.Max(x => x.ReceivedAt)).Select(s =>
            {
                var fate = s.Parcel.Stage == Soil.Core.Parcels.SoilStage.S13 && fates.Count > 0 ? fates.Dequeue() : "accepted";
                var clean = Seed.Generate.Laboratory.Analyse(s);
                return new Deliverable(s, $"deliverables/{s.Parcel.Code}.csv", fate == "faulty" ? FaultyFiles.Spoil(clean, s.Parcel.Code) : clean, fate);
            }).Reverse(),
        ];
    }

    public static void Write(string folder, IReadOnlyList<Deliverable> all)
    {
        Write(folder, "demo", "演示城市", "十二个区县、四个功能区、三百个地块；七十份检测成果已入库，三份待接收，两份待修正。", ["*"], all);

        var faulty = all.Where(d => d.Fate == "faulty").ToArray();
        var beside = all.Where(d => d.Fate == "accepted" && d.Survey.Contamination == Contamination.Above).Take(2);
        Scene(folder, "one-bad-lab", "一家问题检验机构", "两份错误成堆的成果和两份正常成果，用来看校核、退回和修正。", [.. faulty, .. beside]);

        var quiet = all.Where(d => d.Fate == "accepted" && d.Survey.Contamination == Contamination.Clean).Take(6).ToArray();
        Scene(folder, "quiet", "平静的城市", "六个未超标地块，全部已入库，没有预警。", quiet);
    }

    private static void Scene(string folder, string name, string title, string about, IReadOnlyList<Deliverable> deliverables) =>
        Write(folder, name, title, about, [.. deliverables.Select(d => d.Survey.Parcel.Code)], deliverables);

    private static void Write(string folder, string name, string title, string about, string[] parcels, IReadOnlyList<Deliverable> deliverables) =>
        Files.WriteJson(Path.Combine(folder, "scenarios", name + ".json"), new
        {
            name,
            title,
            about,
            parcels,
            deliverables = deliverables.Select(d =>
            {
                var reported = Stages.Weekday(DateOnly.FromDateTime(d.Survey.Samples.Max(s => s.ReceivedAt)).AddDays(14));
                var parcel = d.Survey.Parcel;
                return new
                {
                    file = d.File,
                    parcel = parcel.Code,
                    purpose = "Survey",
                    crs = "CGCS2000",
                    report_no = $"演检字〔{reported.Year}〕第{parcel.Code[3..6]}{parcel.Code[14..]}号",
                    report_date = Files.Date(reported),
                    rows = d.Rows.Count,
                    steps = Steps(d, reported),
                };
            }),
        });

    private static IEnumerable<object> Steps(Deliverable deliverable, DateOnly reported)
    {
        var draws = new Draws("steps " + deliverable.File);
        var uploaded = Weekday(reported.AddDays(1)).ToDateTime(new TimeOnly(9, 0)).AddMinutes(draws.Whole(0, 400));
        yield return new { act = "upload", by = Laboratory, at = Files.Time(uploaded) };
        if (deliverable.Fate != "accepted") yield break;

        var officer = deliverable.Survey.Parcel.District.Code switch { "410105" => "demo-r04", "410182" => "demo-r04-410182", _ => "demo-r02" };
        var accepted = Weekday(DateOnly.FromDateTime(uploaded).AddDays(draws.Whole(1, 6))).ToDateTime(new TimeOnly(10, 0)).AddMinutes(draws.Whole(0, 360));
        yield return new { act = "accept", by = officer, at = Files.Time(accepted), remark = draws.Pick(["资料齐全，同意接收", "已核对质控记录", "与采样记录一致", "同意入库"]) };
    }

    // Onwards to the next working weekday: a step never comes before its cause.
    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
