using Soil.Core.Findings;
using Soil.Core.LabData;
using Soil.Core.Parcels;
using Soil.Platform.Excel;

namespace Soil.Sites.Imports.Reading;

/// <summary>Reads a CSV or the first visible sheet of a workbook: the header names the fields, positions stand in columns.</summary>
internal static class TableList
{
    private static readonly ReadLimits Limits = ReadLimits.Default with { FileBytes = UploadParcels.Limit, Rows = 200_000 };

    public static ParcelList Read(Stream file, string name)
    {
        try
        {
            using var table = TableFile.Open(file, name, Limits);
            if (table.Sheets.FirstOrDefault(s => !s.IsHidden) is not { } sheet) return ParcelList.Refused(ParcelFindings.NoRow.At(FieldPath.Whole));
            Dictionary<int, string>? fields = null;
            List<ListedParcel> rows = [];
            foreach (var row in sheet.Rows)
            {
                if (fields is null)
                {
                    fields = Header(row);
                    if (!fields.ContainsValue("name"))
                        return ParcelList.Refused(ParcelFindings.ColumnMissing.At(new(Sheet: sheet.Name, Row: row.Number), null, null, ParcelFields.TitleOf("name")));
                    continue;
                }
                var cells = fields.Where(f => row[f.Key].Text is { Length: > 0 }).ToDictionary(f => f.Value, f => row[f.Key].Text);
                if (cells.Count > 0) rows.Add(new(row.Number, new ParcelRow(new(Sheet: sheet.Name, Row: row.Number), cells), null, ParcelPast.None, []));
            }
            return new(rows, []);
        }
        catch (FileRefusedException refused)
        {
            return ParcelList.Refused(refused.Finding);
        }
    }

    private static Dictionary<int, string> Header(SheetRow row)
    {
        Dictionary<int, string> fields = [];
        for (var column = 0; column < row.Count; column++)
            if (ParcelFields.Of(row[column].Text) is { } field && !fields.ContainsValue(field)) fields[column] = field;
        return fields;
    }
}
