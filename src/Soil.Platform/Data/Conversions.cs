using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Soil.Core.Ids;

namespace Soil.Platform.Data;

/// <summary>Instants are stored in UTC: SQLite cannot compare offsets, PostgreSQL does not keep them.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    v => v.UtcDateTime,
    v => new DateTimeOffset(DateTime.SpecifyKind(v, DateTimeKind.Utc)));

/// <summary>Typed ids are GUIDs in the database.</summary>
internal sealed class TypedIdConverter<T>() : ValueConverter<T, Guid>(v => v.Value, v => Make(v)) where T : struct, ITypedId<T>
{
    private static T Make(Guid value) => T.From(value);
}

/// <summary>Geometries are WKB on SQLite; PostGIS has its own type.</summary>
internal sealed class WkbConverter() : ValueConverter<Geometry, byte[]>(
    v => new WKBWriter().Write(v),
    v => new WKBReader(Geometries.Services).Read(v));

/// <summary>How geometries are made everywhere: CGCS2000 longitude and latitude (EPSG:4490), no fixed precision.</summary>
public static class Geometries
{
    /// <summary>EPSG:4490, CGCS2000 geographic.</summary>
    public const int Srid = 4490;

    public static NetTopologySuite.NtsGeometryServices Services { get; } =
        new(NetTopologySuite.Geometries.Implementation.CoordinateArraySequenceFactory.Instance, new PrecisionModel(), Srid);

    public static GeometryFactory Factory { get; } = Services.CreateGeometryFactory(Srid);
}
