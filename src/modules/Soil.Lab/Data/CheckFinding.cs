using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Findings;
using Soil.Core.Ids;
using Soil.Platform.Data;

namespace Soil.Lab.Data;

/// <summary>What one check of a deliverable said (校核发现), kept as it was said; a later check has findings of its own.</summary>
[Unscoped("只经检测成果读取，检测成果受数据范围限制")]
internal sealed class CheckFinding
{
    public required DeliverableId DeliverableId { get; init; }

    public required int CheckNumber { get; init; }

    /// <summary>Place in the check, from 1: the order of the file.</summary>
    public required int Ordinal { get; init; }

    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    public string? Sheet { get; init; }

    public int? Row { get; init; }

    public string? ColumnName { get; init; }

    public string? Cell { get; init; }

    public string? Value { get; init; }

    public string? Suggestion { get; init; }

    public string? Clause { get; init; }

    public static CheckFinding Of(Finding finding, DeliverableId deliverable, int check, int ordinal) => new()
    {
        DeliverableId = deliverable,
        CheckNumber = check,
        Ordinal = ordinal,
        Code = finding.Code.Code,
        Severity = finding.Severity,
        Message = Cut(finding.Message, 500)!,
        Sheet = Cut(finding.At.Sheet, 120),
        Row = finding.At.Row,
        ColumnName = Cut(finding.At.Column, 120),
        Cell = finding.At.Cell,
        Value = Cut(finding.Value, 200),
        Suggestion = Cut(finding.Suggestion, 200),
        Clause = finding.Clause,
    };

    /// <summary>A hostile cell may hold 32 000 characters, and characters that no database keeps.</summary>
    private static string? Cut(string? text, int length)
    {
        if (text is null) return null;
        if (text.Contains('\0', StringComparison.Ordinal)) text = text.Replace("\0", "", StringComparison.Ordinal);
        return text.Length <= length ? text : text[..(length - 1)] + "…";
    }
}

internal sealed class CheckFindingMap : IEntityTypeConfiguration<CheckFinding>
{
    public void Configure(EntityTypeBuilder<CheckFinding> b)
    {
        b.ToTable("check_finding", "lab");
        b.HasKey(f => new { f.DeliverableId, f.CheckNumber, f.Ordinal });
        b.Property(f => f.Code).HasMaxLength(10);
        b.Property(f => f.Message).HasMaxLength(500);
        b.Property(f => f.Sheet).HasMaxLength(120);
        b.Property(f => f.ColumnName).HasMaxLength(120);
        b.Property(f => f.Cell).HasMaxLength(12);
        b.Property(f => f.Value).HasMaxLength(200);
        b.Property(f => f.Suggestion).HasMaxLength(200);
        b.Property(f => f.Clause).HasMaxLength(200);
        b.HasOne<Deliverable>().WithMany().HasForeignKey(f => f.DeliverableId).OnDelete(DeleteBehavior.Restrict);
    }
}
