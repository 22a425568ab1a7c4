using Microsoft.Playwright;

namespace Soil.Tests;

/// <summary>The two screens that every page is looked at on.</summary>
public enum Screen
{
    /// <summary>An officer's, 1440 × 900.</summary>
    Wide,

    /// <summary>A phone, 390 × 844.</summary>
    Phone,
}

internal static class Screens
{
    public static ViewportSize Size(this Screen screen) => screen == Screen.Wide ? new() { Width = 1440, Height = 900 } : new() { Width = 390, Height = 844 };
}
