using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Core.Naming;
using Soil.Lab.Data;
using Soil.Platform.Web;

namespace Soil.Lab.Deliverables;

/// <summary>
/// Who may do what with a deliverable now (14, states and actors): null when the act is open, otherwise why not. Slices refuse with it, pages
/// show it beside the closed button. The data scope has already decided what the caller sees at all.
/// </summary>
internal static class DeliverableActs
{
    private static readonly DeliverableState[] Open = [DeliverableState.Received, DeliverableState.Checked];

    public static Finding? Accept(Deliverable deliverable, Caller caller) =>
        Review(deliverable, caller, "入库")
        ?? (deliverable.Errors > 0 ? DeliverableFindings.ErrorsLeft.At(FieldPath.Whole, null, null, deliverable.Errors) : null);

    public static Finding? Return(Deliverable deliverable, Caller caller) => Review(deliverable, caller, "退回");

    public static Finding? Withdraw(Deliverable deliverable, Caller caller) =>
        Own(deliverable, caller, "撤回") ?? InState(deliverable, "撤回", [.. Open, DeliverableState.Returned]);

    public static Finding? Exclude(Deliverable deliverable, Caller caller) =>
        Own(deliverable, caller, "剔除行") ?? InState(deliverable, "剔除行", DeliverableState.Checked);

    public static Finding? Supersede(Deliverable deliverable, Caller caller) =>
        Own(deliverable, caller, "换文件重传") ?? InState(deliverable, "换文件重传", [.. Open, DeliverableState.Returned]);

    private static Finding? Review(Deliverable deliverable, Caller caller, string act) =>
        InState(deliverable, act, DeliverableState.Checked)
        ?? (deliverable.SubmittedBy is { } submitter && submitter == caller.Account ? DeliverableFindings.SamePerson.At(FieldPath.Whole) : null);

    private static Finding? Own(Deliverable deliverable, Caller caller, string act) =>
        caller.Organisation == deliverable.OrganisationId ? null : DeliverableFindings.OtherLaboratory.At(FieldPath.Whole, null, null, act);

    private static Finding? InState(Deliverable deliverable, string act, params ReadOnlySpan<DeliverableState> states) =>
        states.Contains(deliverable.State)
            ? null
            : DeliverableFindings.WrongState.At(FieldPath.Whole, null, null, deliverable.ReceiptNumber, deliverable.State.Chinese(), act);

    /// <summary>A refusal as an answer: another's act is 403, errors that stand are 422, the rest came at the wrong time.</summary>
    public static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult AsProblem(this Finding why, string title)
    {
        if (why.Code == DeliverableFindings.SamePerson || why.Code == DeliverableFindings.OtherLaboratory) return Problems.Forbidden(title, why);
        return why.Code == DeliverableFindings.ErrorsLeft || why.Code == DeliverableFindings.ReasonMissing || why.Code == DeliverableFindings.RowWithoutFinding
            ? Problems.Refuse(title, [why])
            : Problems.Conflict(title, why);
    }
}
