namespace Soil.Tests;

/// <summary>Says which demand (R-number of docs/demands.csv) a test proves through the running product.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class DemandAttribute(string number) : Attribute
{
    /// <summary>The R-number, <c>R-054</c>.</summary>
    public string Number { get; } = number;
}
