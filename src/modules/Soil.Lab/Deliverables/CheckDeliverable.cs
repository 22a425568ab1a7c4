using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Soil.Core.Calendar;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Core.LabData;
using Soil.Core.Parameters;
using Soil.Core.Roles;
using Soil.Evidence.Contracts;
using Soil.Fieldwork.Contracts;
using Soil.Lab.Contracts;
using Soil.Lab.Data;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Parameters;
using Soil.Platform.Todos;
using Soil.Platform.Web;
using Soil.Sites.Contracts;

namespace Soil.Lab.Deliverables;

/// <summary>
/// Reads a received file, says everything that is wrong with it at once, and tells who must act: the laboratory while errors stand, otherwise
/// the reviewing officer of the parcel's district, or of the city where there is no parcel.
/// </summary>
internal static class CheckDeliverable
{
    internal static Task Run(
        Fact fact, SoilDb db, ISites sites, IEvidence evidence, IFieldSamples samples, IRuleParameters parameters, CheckProgress progress, CancellationToken ct) =>
        Check(new DeliverableId(Guid.Parse(fact.Subject)), db, sites, evidence, samples, parameters, progress, ct);

    /// <summary>Leaves its changes in the unit of work; who calls it saves.</summary>
    internal static async Task Check(
        DeliverableId id, SoilDb db, ISites sites, IEvidence evidence, IFieldSamples samples, IRuleParameters parameters, CheckProgress progress, CancellationToken ct)
    {
        // gather
        var deliverable = await db.Set<Deliverable>().SingleOrDefaultAsync(d => d.Id == id, ct);
        if (deliverable is not { State: DeliverableState.Received }) return;
        var own = new List<Finding>();
        if (deliverable.ParcelCode is { } code)
        {
            if (await sites.FindByCode(code, ct) is { } parcel) deliverable.FoundParcel(parcel.Id, parcel.Name, parcel.DivisionCode);
            else own.Add(DeliverableFindings.UnknownParcel.At(FieldPath.Whole, code, null, code));
        }

        // judge
        var started = db.Clock.GetTimestamp();
        DeliverableReading reading;
        try
        {
            reading = await DeliverableFile.Read(deliverable, db, evidence, samples, sites, keepRows: false, progress.For(id), ct);
        }
        finally
        {
            progress.Forget(id);
        }
        if (deliverable.ParcelCode is { } declared && reading.Cover.GetValueOrDefault("parcel_code") is { Length: > 0 } written && written != declared)
            own.Add(DeliverableFindings.OtherParcelInFile.At(FieldPath.Whole, written, declared, written, declared));

        // act
        var errors = Count(Severity.Error);
        deliverable.WasChecked(reading, errors, Count(Severity.Warning), Count(Severity.Info), db.Clock.GetElapsedTime(started), db.Clock.GetUtcNow());
        db.AddBulk([.. own.Concat(reading.Findings).Select((f, i) => CheckFinding.Of(f, id, deliverable.CheckNumber, i + 1))]);
        await db.CloseTodos("deliverable", id.Value, Caller.System, ct);
        db.Add(NextTodo(deliverable, parameters, db.Clock.GetUtcNow()));
        db.Append(LabFacts.DeliverableChecked, id, Caller.System, new DeliverableCheckedPayload(
            deliverable.Rows, deliverable.Passed, errors, deliverable.Warnings, deliverable.Notes));

        int Count(Severity severity) => reading.Counts.GetValueOrDefault(severity) + own.Count(f => f.Severity == severity);
    }

    private static Todo NextTodo(Deliverable deliverable, IRuleParameters parameters, DateTimeOffset now)
    {
        var today = BusinessDay.Of(now);
        var isForLaboratory = deliverable.Errors > 0;
        var rules = parameters.At(today);
        var days = rules.Whole(isForLaboratory ? ParameterKeys.CorrectWorkingDays : ParameterKeys.AcceptWorkingDays);
        var due = WorkingDays.Default.AddWorkingDays(today, days);
        return new Todo
        {
            Id = TodoId.New(),
            Act = isForLaboratory
                ? string.Create(CultureInfo.InvariantCulture, $"修正检测成果：{deliverable.Errors} 项必须改")
                : string.Create(CultureInfo.InvariantCulture, $"审核检测成果：{deliverable.Rows} 条结果，{deliverable.Warnings} 项请确认"),
            Category = "检测成果",
            SubjectType = "deliverable",
            SubjectId = deliverable.Id.Value,
            SubjectName = deliverable.Title,
            Link = $"/lab/deliverables/{deliverable.Id}",
            Origin = $"{deliverable.LaboratoryName} {BusinessDay.Day(deliverable.ReceivedAt)} 提交",
            OrganisationId = isForLaboratory ? deliverable.OrganisationId : null,
            Role = isForLaboratory ? null : deliverable.DivisionCode is null ? Role.R02 : Role.R04,
            DivisionCode = isForLaboratory ? null : deliverable.DivisionCode,
            OpenedAt = now,
            DueOn = due.Date,
            DueIsProvisional = due.Provisional,
        };
    }
}
