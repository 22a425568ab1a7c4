using Soil.Core.Parameters;

namespace Soil.Platform.Parameters;

/// <summary>The rule parameters in force on a day (decision 14). Until the city has versions of its own, what ships with the product is in force.</summary>
public interface IRuleParameters
{
    RuleParameters At(DateOnly day);
}

internal sealed class ShippedParameters : IRuleParameters
{
    public RuleParameters At(DateOnly day) => RuleParameters.Default;
}
