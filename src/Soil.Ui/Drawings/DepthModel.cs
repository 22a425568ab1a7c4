using Soil.Core.Standards;

namespace Soil.Ui;

/// <summary>A layer of the borehole (土层), depths in metres.</summary>
public sealed record DepthLayer(decimal From, decimal To, string Name);

/// <summary>A sampled interval with the worst verdict of its results.</summary>
public sealed record DepthSample(decimal From, decimal To, Verdict Verdict);
