using Soil.Platform.Facts;

namespace Soil.Fieldwork.Contracts;

/// <summary>What happens to points and samples.</summary>
public static class FieldworkFacts
{
    /// <summary>Subject: what the samples came with. Payload <see cref="SamplesRegisteredPayload"/>.</summary>
    public static readonly FactKind SamplesRegistered = new("fieldwork.samples.registered", "点位与样品已登记");

    public static IReadOnlyList<FactKind> All { get; } = [SamplesRegistered];
}

/// <summary>How many were new.</summary>
public sealed record SamplesRegisteredPayload(Core.Ids.ParcelId? Parcel, int Points, int Samples);
