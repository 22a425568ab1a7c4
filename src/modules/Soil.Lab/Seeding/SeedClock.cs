namespace Soil.Lab.Seeding;

/// <summary>Tells the time that the demo city's story says, so that receipts and decisions carry their own days.</summary>
internal sealed class SeedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
