using System.ComponentModel.DataAnnotations;
using Soil.Core.Naming;
using Soil.Core.Parcels;
using Soil.Core.Standards;

namespace Soil.Core.Evaluations;

/// <summary>Where the use that judges soil comes from (用途依据), decision 30.</summary>
public enum LandUseSource
{
    [Display(Name = "评估用途")] Assessed,
    [Display(Name = "规划用途")] Planned,
    [Display(Name = "现状用途")] Current,
    [Display(Name = "用途不明，从严按第一类用地")] Unknown,
    [Display(Name = "检测成果声明的用地")] Declared,
    [Display(Name = "无地块，检测成果也未声明用地")] None,
}

/// <summary>The use of land under which soil is judged (判定用途): construction land by class, or farmland by crop; neither when nobody said.</summary>
/// <param name="Class">Class of GB 36600-2018 clause 4.</param>
/// <param name="Farmland">Use of GB 15618-2018; it decides when set.</param>
/// <param name="Source">Who said so.</param>
/// <param name="IsMixed">The use belongs to both classes; the first, stricter one judges.</param>
public sealed record JudgedLand(LandClass? Class, FarmlandUse? Farmland, LandUseSource Source, bool IsMixed)
{
    /// <summary>No parcel, and the deliverable declares none.</summary>
    public static JudgedLand None { get; } = new(null, null, LandUseSource.None, false);

    /// <summary>The use of the parcel the sample was taken on.</summary>
    public static JudgedLand Of(ParcelUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        var source = use.Basis switch
        {
            ParcelUseBasis.Assessed => LandUseSource.Assessed,
            ParcelUseBasis.Planned => LandUseSource.Planned,
            ParcelUseBasis.Current => LandUseSource.Current,
            ParcelUseBasis.Unknown => LandUseSource.Unknown,
            _ => throw new ArgumentOutOfRangeException(nameof(use), use.Basis, null),
        };
        return use.Farmland is { } farmland ? new(null, farmland, source, false) : new(use.Class, null, source, use.IsMixed);
    }

    /// <summary>What a deliverable without a parcel declares (用地分类, deliverable format 1.0): 一类, 二类, 水田, 其他农用地, 果园.</summary>
    public static JudgedLand Declared(string? declared) => declared?.Trim() switch
    {
        "一类" or "第一类" or "第一类用地" or nameof(LandClass.First) => new(LandClass.First, null, LandUseSource.Declared, false),
        "二类" or "第二类" or "第二类用地" or nameof(LandClass.Second) => new(LandClass.Second, null, LandUseSource.Declared, false),
        "水田" or nameof(FarmlandUse.Paddy) => new(null, FarmlandUse.Paddy, LandUseSource.Declared, false),
        "果园" or nameof(FarmlandUse.Orchard) => new(null, FarmlandUse.Orchard, LandUseSource.Declared, false),
        "其他农用地" or "其他" or nameof(FarmlandUse.Other) => new(null, FarmlandUse.Other, LandUseSource.Declared, false),
        _ => None,
    };

    /// <summary>In words: <c>第一类用地（规划用途，混合用途从严）</c>.</summary>
    public override string ToString()
    {
        if (Source == LandUseSource.None) return Source.Chinese();
        var name = Farmland is { } farmland ? $"农用地·{farmland.Chinese()}" : Class?.Chinese();
        return $"{name}（{Source.Chinese()}{(IsMixed ? "，混合用途从严" : "")}）";
    }
}
