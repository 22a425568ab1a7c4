using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Core.Ids;
using Soil.Core.Parcels;
using Soil.Platform.Data;

namespace Soil.Sites.Data;

/// <summary>Why a parcel must be surveyed (调查触发情形), 01 §2.2.</summary>
internal sealed class SurveyTrigger : IParcelScoped
{
    public required Guid Id { get; init; }

    public required ParcelId ParcelId { get; init; }

    public required string DivisionCode { get; init; }

    public required TriggerKind Kind { get; init; }

    public required DateOnly FoundOn { get; init; }

    /// <summary>Where it came from, in words.</summary>
    public required string Source { get; init; }

    public required TriggerStatus Status { get; init; }

    /// <summary>Why it does not hold.</summary>
    public string? Reason { get; init; }
}

internal sealed class SurveyTriggerMap : IEntityTypeConfiguration<SurveyTrigger>
{
    public void Configure(EntityTypeBuilder<SurveyTrigger> b)
    {
        b.ToTable("survey_trigger", "sites");
        b.Property(t => t.DivisionCode).HasMaxLength(6);
        b.Property(t => t.Source).HasMaxLength(100);
        b.Property(t => t.Reason).HasMaxLength(200);
        b.HasOne<Parcel>().WithMany().HasForeignKey(t => t.ParcelId);
        b.HasIndex(t => t.ParcelId);
    }
}
