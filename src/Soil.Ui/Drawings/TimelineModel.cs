using Soil.Core.Parcels;

namespace Soil.Ui;

/// <summary>One stretch of soil work (土壤工作) on the time line.</summary>
/// <param name="Planned">Drawn dashed: not yet begun.</param>
public sealed record TimelineSpan(string Title, SoilStage Stage, DateOnly From, DateOnly To, bool Planned = false);

/// <summary>One act of land management (用地管理).</summary>
/// <param name="Note">Second line: date and what it meant.</param>
/// <param name="Conflict">Land moved faster than soil work: red, tied to the soil lane.</param>
public sealed record TimelineEvent(string Title, string Note, DateOnly Date, bool Conflict = false);
