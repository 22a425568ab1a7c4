using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Soil.Core.Findings;

namespace Soil.Platform.Web;

/// <summary>Refusals on the wire: always <c>application/problem+json</c>, in Chinese, with finding codes (style §4).</summary>
public static class Problems
{
    /// <summary>422: readable, but refused, with every finding at once.</summary>
    public static ProblemHttpResult Refuse(string title, IEnumerable<Finding> findings) =>
        TypedResults.Problem(Details(StatusCodes.Status422UnprocessableEntity, title, findings));

    /// <summary>409: someone was first, or the order is wrong.</summary>
    public static ProblemHttpResult Conflict(string title, params IEnumerable<Finding> findings) =>
        TypedResults.Problem(Details(StatusCodes.Status409Conflict, title, findings));

    /// <summary>400: not readable at all.</summary>
    public static ProblemHttpResult Unreadable(string title, params IEnumerable<Finding> findings) =>
        TypedResults.Problem(Details(StatusCodes.Status400BadRequest, title, findings));

    /// <summary>403: signed in, but this is another's act (four eyes, wrong role for this row).</summary>
    public static ProblemHttpResult Forbidden(string title, params IEnumerable<Finding> findings) =>
        TypedResults.Problem(Details(StatusCodes.Status403Forbidden, title, findings));

    public static ProblemDetails Details(int status, string title, params IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        var details = new ProblemDetails { Status = status, Title = title, Type = $"/problems/{(all.Length > 0 ? all[0].Code.Code : status)}" };
        if (all.Length > 0) details.Extensions["errors"] = all.Select(FindingOnWire.From).ToArray();
        return details;
    }
}

/// <summary>A finding as the wire carries it.</summary>
public sealed record FindingOnWire(
    string Code, string Severity, string Message, string? Path, string? Sheet, int? Row, string? Column, string? Cell,
    string? Value, string? Suggestion, string? Clause)
{
#pragma warning disable CA1308 // the wire's words are lower case
    public static FindingOnWire From(Finding f) => new(
        f.Code.Code, f.Severity.ToString().ToLowerInvariant(), f.Message, f.At.Path, f.At.Sheet, f.At.Row, f.At.Column, f.At.Cell,
        f.Value, f.Suggestion, f.Clause);
#pragma warning restore CA1308
}
