using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Soil.Platform.Data;

namespace Soil.Platform.Facts;

internal enum DeliveryState
{
    [Display(Name = "等待")] Waiting,
    [Display(Name = "进行中")] Running,
    [Display(Name = "完成")] Done,
    [Display(Name = "已停下")] Stopped,
}

/// <summary>One handler's turn with one fact. The handler's work and the done mark commit together.</summary>
[Unscoped("后台任务：只对系统管理员显示")]
internal sealed class Delivery
{
    public required Guid Id { get; init; }

    public required Guid FactId { get; init; }

    public Fact Fact { get; init; } = null!;

    public required string Handler { get; init; }

    public DeliveryState State { get; private set; } = DeliveryState.Waiting;

    public int Attempts { get; private set; }

    public required DateTimeOffset NotBefore { get; set; }

    public string? Error { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public void Finish(DateTimeOffset now)
    {
        State = DeliveryState.Done;
        FinishedAt = now;
        Error = null;
    }
}

internal sealed class DeliveryMap : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> b)
    {
        b.ToTable("delivery", "platform");
        b.Property(d => d.Handler).HasMaxLength(200);
        b.HasOne(d => d.Fact).WithMany().HasForeignKey(d => d.FactId);
        b.HasIndex(d => new { d.FactId, d.Handler }).IsUnique();
        b.HasIndex(d => new { d.State, d.NotBefore });
    }
}
