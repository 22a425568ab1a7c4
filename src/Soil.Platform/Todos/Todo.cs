using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Core.Roles;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Platform.Todos;

/// <summary>
/// Something a person must do (待办), written and closed in the transaction of its cause (decision 6). It waits for an organisation, or for
/// a role in the whole city or in one division.
/// </summary>
[Unscoped("按归属查询：见 Todos.Of")]
public sealed class Todo
{
    public required TodoId Id { get; init; }

    /// <summary>What to do, a verb first: 审核检测成果.</summary>
    public required string Act { get; init; }

    /// <summary>Kind in the list: 检测成果, 告警.</summary>
    public required string Category { get; init; }

    /// <summary>Type of the object, <c>deliverable</c>; with <see cref="SubjectId"/> it names the cause.</summary>
    public required string SubjectType { get; init; }

    public required Guid SubjectId { get; init; }

    public required string SubjectName { get; init; }

    /// <summary>Page where it is done.</summary>
    public required string Link { get; init; }

    /// <summary>Where it comes from: who and when, in words.</summary>
    public required string Origin { get; init; }

    /// <summary>Role that must act; null when an organisation must.</summary>
    public Role? Role { get; init; }

    /// <summary>Division whose role must act; null for the city's.</summary>
    public string? DivisionCode { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Last day, Asia/Shanghai, until 24:00.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The day rests on a calendar year without a State Council notice: shown 暂定, never called overdue (decision 21).</summary>
    public bool DueIsProvisional { get; init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    public void Close(Caller caller, DateTimeOffset now)
    {
        ClosedAt ??= now;
        ClosedBy ??= caller.Name;
    }
}

internal sealed class TodoMap : IEntityTypeConfiguration<Todo>
{
    public void Configure(EntityTypeBuilder<Todo> b)
    {
        b.ToTable("todo", "platform");
        b.Property(t => t.Act).HasMaxLength(120);
        b.Property(t => t.Category).HasMaxLength(20);
        b.Property(t => t.SubjectType).HasMaxLength(40);
        b.Property(t => t.SubjectName).HasMaxLength(200);
        b.Property(t => t.Link).HasMaxLength(200);
        b.Property(t => t.Origin).HasMaxLength(200);
        b.Property(t => t.DivisionCode).HasMaxLength(6);
        b.HasIndex(t => new { t.SubjectType, t.SubjectId });
        b.HasIndex(t => new { t.ClosedAt, t.Role, t.DivisionCode });
        b.HasIndex(t => t.OrganisationId);
    }
}

/// <summary>Opening, closing and finding what waits.</summary>
public static class Todos
{
    /// <summary>What waits for this caller, open, whoever opened it.</summary>
    public static IQueryable<Todo> Of(SoilDb db, Caller caller)
    {
        var roles = caller.Roles.ToArray();
        var divisions = caller.Scope.Divisions;
        var wholeCity = caller.Scope.WholeCity;
        var organisation = caller.Organisation;
        return db.Set<Todo>().Where(t => t.ClosedAt == null && (
            (t.OrganisationId != null && t.OrganisationId == organisation)
            || (t.OrganisationId == null && t.Role != null && roles.Contains(t.Role.Value)
                && (wholeCity ? t.DivisionCode == null : t.DivisionCode != null && divisions.Contains(t.DivisionCode)))));
    }

    /// <summary>Closes every open to-do of a cause; the unit of work is saved by the caller, with the act.</summary>
    public static async Task CloseTodos(this SoilDb db, string subjectType, Guid subjectId, Caller caller, CancellationToken ct)
    {
        var now = db.Clock.GetUtcNow();
        foreach (var todo in await db.Set<Todo>().Where(t => t.SubjectType == subjectType && t.SubjectId == subjectId && t.ClosedAt == null).ToListAsync(ct))
            todo.Close(caller, now);
    }
}
