using Soil.Core.Findings;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Platform.Data;
using Soil.Platform.Web;
using Soil.Sites.Ground;
using Soil.Sites.Imports.Reading;
using Soil.Sites.Registration;

namespace Soil.Sites.Imports;

/// <summary>A list after it was read and judged; <see cref="Refusal"/> is set when it cannot be read as a whole.</summary>
internal sealed record JudgedList(IReadOnlyList<JudgedParcel> Rows, Finding? Refusal)
{
    public int Accepted => Rows.Count(r => r.Draft is not null);
}

/// <summary>Reads a list of parcels by what its name says and judges it (地块清单).</summary>
internal static class ParcelListFile
{
    public static async Task<JudgedList> Judge(SoilDb db, Stream file, string name, CoordinateSystem system, Caller caller, CancellationToken ct)
    {
        var list = await Read(file, name, ct);
        if (list.Findings.Count > 0) return new([], list.Findings[0]);
        if (list.Rows.Count == 0) return new([], ParcelFindings.NoRow.At(FieldPath.Whole));
        var city = await CityGround.Load(db, ct);
        var around = await ParcelRegister.Surroundings(db, city, caller, ct);
        return new(ParcelJudge.Judge(list.Rows, around, city, system), null);
    }

    private static async Task<ParcelList> Read(Stream file, string name, CancellationToken ct)
    {
        var ending = Path.GetExtension(name);
        if (Is(".geojson", ".json")) return await GeoJsonList.Read(file, ct);
        if (Is(".zip")) return await ShapefileList.Read(file, ct);
        if (Is(".csv", ".txt", ".xlsx")) return TableList.Read(file, name);
        return ParcelList.Refused(ParcelFindings.FileKindUnknown.At(FieldPath.Whole, name, null, name));

        bool Is(params ReadOnlySpan<string> endings)
        {
            foreach (var e in endings) if (ending.Equals(e, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }
    }
}
