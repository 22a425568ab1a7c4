namespace Soil.Ui;

/// <param name="Title">One step of the way to a page.</param>
/// <param name="Href">Null for the place where one stands.</param>
public sealed record Crumb(string Title, string? Href = null);
