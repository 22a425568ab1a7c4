using System.Globalization;

namespace Soil.Core.Units;

/// <summary>A number with its unit (量值); a number leaves a method no other way.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it counts.</param>
public readonly record struct Quantity(decimal Value, Unit Unit)
{
    /// <summary>The same quantity in another unit, exactly; across dimensions it throws, because the caller should have asked first.</summary>
    public Quantity In(Unit unit) => Unit.FactorTo(unit) is { } factor
        ? new Quantity(Value * factor, unit)
        : throw new ArgumentException($"{Unit.Symbol} does not convert to {unit?.Symbol}.", nameof(unit));

    /// <summary>As printed: <c>12.3 mg/kg</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Unit.Symbol}");
}
