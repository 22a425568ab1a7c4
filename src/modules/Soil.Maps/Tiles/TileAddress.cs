using System.Globalization;
using NetTopologySuite.Geometries;

namespace Soil.Maps.Tiles;

/// <summary>A tile of the web-map grid (瓦片编号), EPSG:3857: column and row at a zoom, from the north-west corner.</summary>
internal readonly record struct TileAddress(int Zoom, int Column, int Row)
{
    /// <summary>Units along a tile's side.</summary>
    public const int Extent = 4096;

    /// <summary>Units of the neighbours that a tile repeats, so that lines and marks do not break at its edge.</summary>
    public const int Margin = 64;

    private const int DeepestZoom = 22;

    private double Side => 360.0 / (1 << Zoom);

    public bool Exists => Zoom is >= 0 and <= DeepestZoom && Column >= 0 && Row >= 0 && Column < 1 << Zoom && Row < 1 << Zoom;

    /// <summary>Ground of the tile in degrees, with its margin.</summary>
    public Envelope Box
    {
        get
        {
            const double margin = (double)Margin / Extent;
            return new(
                ((Column - margin) * Side) - 180, ((Column + 1 + margin) * Side) - 180,
                Latitude(Row + 1 + margin), Latitude(Row - margin));
        }
    }

    /// <summary>One unit of the tile in degrees of longitude: nothing finer can be seen.</summary>
    public double Unit => Side / Extent;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zoom}/{Column}/{Row}");

    private double Latitude(double row)
    {
        var turned = Math.PI * (1 - (2 * row / (1 << Zoom)));
        return Math.Atan(Math.Sinh(turned)) * 180 / Math.PI;
    }
}
