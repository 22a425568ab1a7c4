using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Evaluations;
using Soil.Core.Fieldwork;
using Soil.Core.Ids;
using Soil.Core.Places;
using Soil.Core.Standards;
using Soil.Platform.Data;

namespace Soil.Assessment.Data;

/// <summary>A point with the worst of its current verdicts, as map, counters and lists show it. Made from <see cref="Evaluation"/>s; can be made anew.</summary>
internal sealed class DrawnPoint : IFieldDataScoped, IHasBox
{
    /// <summary>The sampling point's own id.</summary>
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public ParcelId? ParcelId { get; init; }

    public string? DivisionCode { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    /// <summary>Null for a point with local coordinates: judged and listed, but not on the map.</summary>
    public double? Longitude { get; private set; }

    public double? Latitude { get; private set; }

    public double MinX { get; private set; }

    public double MinY { get; private set; }

    public double MaxX { get; private set; }

    public double MaxY { get; private set; }

    public SampleMedium Medium { get; private set; }

    public Verdict Verdict { get; private set; }

    public GroundwaterClass? Class { get; private set; }

    public int Rank { get; private set; }

    /// <summary>How many current verdicts there are, how many exceed, and how many cannot be judged.</summary>
    public int Total { get; private set; }

    public int Exceeding { get; private set; }

    public int Unjudged { get; private set; }

    public DateTimeOffset DrawnAt { get; private set; }

    public void Place(Position? position)
    {
        (Longitude, Latitude) = (position?.Longitude, position?.Latitude);
        MinX = MaxX = position?.Longitude ?? 0;
        MinY = MaxY = position?.Latitude ?? 0;
    }

    /// <summary>Takes the worst of the point's current verdicts.</summary>
    public void Draw(IReadOnlyCollection<Evaluation> current, DateTimeOffset now)
    {
        var worst = current.Worst();
        (Medium, Verdict, Class, Rank) = (worst.Medium, worst.Verdict, worst.Class, worst.Rank);
        Total = current.Count;
        Exceeding = current.Count(e => e.Verdict.IsExceedance());
        Unjudged = current.Count(e => e.Verdict == Verdict.CannotJudge);
        DrawnAt = now;
    }
}

/// <summary>The worst current verdict of one substance at one point.</summary>
internal sealed class PointVerdict : IFieldDataScoped
{
    public required Guid Id { get; init; }

    public required Guid PointId { get; init; }

    public required string SubstanceKey { get; init; }

    public ParcelId? ParcelId { get; init; }

    public string? DivisionCode { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public EvaluationId WorstId { get; private set; }

    public Verdict Verdict { get; private set; }

    public GroundwaterClass? Class { get; private set; }

    public int Rank { get; private set; }

    public void Draw(IReadOnlyCollection<Evaluation> current)
    {
        var worst = current.Worst();
        (WorstId, Verdict, Class, Rank) = (worst.Id, worst.Verdict, worst.Class, worst.Rank);
    }
}

internal static class EvaluationOrder
{
    /// <summary>Worst first: rank, then how many times the limit, then the order of results.</summary>
    public static Evaluation Worst(this IEnumerable<Evaluation> evaluations) =>
        evaluations.OrderBy(e => e.Rank).ThenByDescending(e => e.Ratio ?? 0).ThenBy(e => e.ResultId.Value).First();
}

internal sealed class DrawnPointMap : IEntityTypeConfiguration<DrawnPoint>
{
    public void Configure(EntityTypeBuilder<DrawnPoint> b)
    {
        b.ToTable("drawn_point", "assessment");
        b.Property(p => p.Id).ValueGeneratedNever();
        b.Property(p => p.Code).HasMaxLength(60);
        b.Property(p => p.DivisionCode).HasMaxLength(6);
        b.HasIndex(p => p.ParcelId);
        b.HasIndex(p => p.Rank);
        b.HasIndex(p => p.DrawnAt);
    }
}

internal sealed class PointVerdictMap : IEntityTypeConfiguration<PointVerdict>
{
    public void Configure(EntityTypeBuilder<PointVerdict> b)
    {
        b.ToTable("point_verdict", "assessment");
        b.Property(p => p.Id).ValueGeneratedNever();
        b.Property(p => p.SubstanceKey).HasMaxLength(80);
        b.Property(p => p.DivisionCode).HasMaxLength(6);
        b.HasIndex(p => new { p.PointId, p.SubstanceKey }).IsUnique();
        b.HasIndex(p => p.SubstanceKey);
    }
}
