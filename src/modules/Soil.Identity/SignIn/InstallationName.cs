namespace Soil.Identity.SignIn;

/// <summary>What this installation calls itself; the city's name is data.</summary>
/// <param name="Platform">Line under the brand: the city's name and 土壤环境监管平台.</param>
/// <param name="DemoNote">Said on the sign-in page while the store is a demonstration; null otherwise.</param>
public sealed record InstallationName(string Platform, string? DemoNote);
