namespace Soil.Ui;

/// <summary>
/// What <c>&lt;soil-upload&gt;</c> asks for after a file has arrived: the POST answers 202 with a <c>Location</c>, and a GET there
/// answers this until <paramref name="Finished"/>.
/// </summary>
/// <param name="Words">What is being done, in a few words: 正在校核 1,200 / 5,000 行.</param>
/// <param name="Done">Part that is done; null when it cannot be said.</param>
/// <param name="Total">Whole of it.</param>
/// <param name="Finished">True once there is a page to read.</param>
/// <param name="Page">Where the browser goes when finished.</param>
public sealed record UploadStatus(string Words, int? Done, int? Total, bool Finished, string? Page);
