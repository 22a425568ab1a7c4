namespace Soil.Platform.Seeding;

/// <summary>Tells the time that the demo city's story says, so that receipts, decisions and their consequences carry their own days.</summary>
public sealed class StoryClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
