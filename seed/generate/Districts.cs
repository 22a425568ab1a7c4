using NetTopologySuite.Geometries;
using Soil.Core.Places;

namespace Seed.Generate;

/// <summary>A district or zone of the drawn city.</summary>
/// <param name="Shape">In metres of the 3-degree zone 114°E.</param>
internal sealed record District(string Code, string Name, bool IsZone, string[] Parents, int Parcels, Position[] Ring, Polygon Shape);

/// <summary>The city as drawn by hand: shared corner points, so that neighbours meet without gap or overlap. 示意 only, no legal boundary.</summary>
internal static class Districts
{
    private const double LongEdge = 0.055;

    private static readonly Dictionary<string, Position> Corners = Parse("""
        N1 112.760 34.830  N2 112.880 34.862  N3 113.020 34.855  N4 113.140 34.900  N5 113.260 34.938  N6 113.380 34.968
        N7 113.480 34.955  N8 113.580 34.936  N9 113.680 34.925  N10 113.790 34.915  N11 113.920 34.904  N12 114.050 34.921
        N13 114.170 34.900  E1 114.238 34.820  E2 114.205 34.710  E3 114.225 34.600  E4 114.130 34.500
        S1 114.020 34.440  S2 113.900 34.415  S3 113.860 34.330  S4 113.760 34.277  S5 113.640 34.290  S6 113.555 34.345
        S7 113.420 34.315  S8 113.300 34.335  S9 113.180 34.282  S10 113.040 34.302  S11 112.910 34.335  S12 112.800 34.372
        W1 112.745 34.455  W2 112.790 34.555  W3 112.715 34.645  W4 112.705 34.745
        a 112.930 34.575  b 113.060 34.545  c 113.160 34.575  d 113.190 34.665  e 113.155 34.760  f 113.170 34.830
        g 113.210 34.490  h 113.270 34.410  i 113.310 34.630  j 113.410 34.655  k 113.520 34.615  l 113.600 34.600
        m 113.585 34.510  n 113.602 34.430  o 113.670 34.620  p 113.760 34.615  q 113.840 34.600  r 113.872 34.520
        s 113.865 34.690  t 113.850 34.755  u 113.862 34.840  v 113.440 34.710  w 113.435 34.785  x 113.470 34.845
        y 113.455 34.900  z 113.550 34.835  aa 113.620 34.820  bb 113.655 34.870  cc 113.530 34.725  dd 113.615 34.742
        ee 113.655 34.755  ff 113.645 34.790  gg 113.680 34.750  hh 113.760 34.765  ii 113.670 34.690
        j1 113.235 34.850  j2 113.315 34.825  j3 113.320 34.772  j4 113.250 34.755
        za 113.760 34.660  zb 113.800 34.652  zc 113.850 34.650  zd 113.895 34.668  ze 113.900 34.710  zf 113.870 34.735  zg 113.810 34.738  zh 113.765 34.712
        ha 113.480 34.780  hb 113.520 34.762  hc 113.565 34.768  hd 113.590 34.790  he 113.575 34.822  hf 113.525 34.828  hg 113.490 34.822
        ka 113.770 34.470  kb 113.830 34.448  kc 113.890 34.462  kd 113.950 34.470  ke 113.985 34.520  kf 113.950 34.575  kg 113.880 34.590  kh 113.800 34.570  ki 113.762 34.520
        da 113.735 34.780  db 113.790 34.775  dc 113.850 34.770  dd2 113.910 34.776  de 113.925 34.810  df 113.890 34.838  dg 113.810 34.842  dh 113.745 34.822
        """);

    private static readonly (string Code, string Name, string Parents, int Parcels, string Corners)[] Drawn =
    [
        ("410102", "中原区", "", 26, "v w x z aa ff ee dd cc"),
        ("410103", "二七区", "", 18, "j v cc dd ee gg ii o l k"),
        ("410104", "管城回族区", "", 20, "o ii gg hh t s q p"),
        ("410105", "金水区", "", 22, "gg ee ff aa bb N9 N10 u t hh"),
        ("410106", "上街区", "", 20, "e f j1 j2 j3 j4"),
        ("410108", "惠济区", "", 16, "x y N7 N8 N9 bb aa z"),
        ("410122", "中牟县", "", 18, "q s t u N10 N11 N12 N13 E1 E2 E3 E4 S1 S2 r"),
        ("410181", "巩义市", "", 28, "N1 N2 N3 N4 f e d c b a W2 W3 W4"),
        ("410182", "荥阳市", "", 30, "N4 N5 N6 N7 y x w v j i d e j4 j3 j2 j1 f"),
        ("410183", "新密市", "", 22, "c d i j k l m n S6 S7 S8 h g"),
        ("410184", "新郑市", "", 20, "l o p q r S2 S3 S4 S5 S6 n m"),
        ("410185", "登封市", "", 16, "W2 a b c g h S8 S9 S10 S11 S12 W1"),
        ("410171", "经开区", "410104 410122", 12, "za zb zc zd ze zf zg zh"),
        ("410172", "高新区", "410102", 14, "ha hb hc hd he hf hg"),
        ("410173", "航空港区", "410184 410122", 10, "ka kb kc kd ke kf kg kh ki"),
        ("410174", "郑东新区", "410105 410122", 8, "da db dc dd2 de df dg dh"),
    ];

    public static IReadOnlyList<District> All { get; } = [.. Drawn.Select(Make)];

    private static District Make((string Code, string Name, string Parents, int Parcels, string Corners) drawn)
    {
        var names = drawn.Corners.Split(' ');
        var ring = new List<Position>();
        for (var i = 0; i < names.Length; i++) ring.AddRange(Edge(names[i], names[(i + 1) % names.Length]));
        var shape = Plane.Polygon([.. ring.Select(Plane.Project)]);
        if (!shape.IsValid) throw new InvalidOperationException($"{drawn.Name} is not valid");
        var parents = drawn.Parents.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(drawn.Code, drawn.Name, parents.Length > 0, parents, drawn.Parcels, [.. ring], shape);
    }

    // A long edge gets one bend in its middle. It depends on the edge alone, so both neighbours draw the same one.
    private static IEnumerable<Position> Edge(string from, string to)
    {
        var (a, b) = (Corners[from], Corners[to]);
        yield return a;
        var (dx, dy) = (b.Longitude - a.Longitude, b.Latitude - a.Latitude);
        if (Math.Sqrt((dx * dx) + (dy * dy)) < LongEdge) yield break;
        var forward = string.CompareOrdinal(from, to) < 0;
        var bend = new Draws(forward ? from + to : to + from).Between(-0.11, 0.11) * (forward ? 1 : -1);
        yield return new(
            Math.Round(((a.Longitude + b.Longitude) / 2) - (bend * dy), 5), Math.Round(((a.Latitude + b.Latitude) / 2) + (bend * dx), 5));
    }

    private static Dictionary<string, Position> Parse(string text)
    {
        var words = text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(3).ToDictionary(w => w[0], w => new Position(Read(w[1]), Read(w[2])));
    }

    private static double Read(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The plane in which parcels are drawn and measured: CGCS2000, 3-degree zone, central meridian 114°E.</summary>
internal static class Plane
{
    private const double Meridian = 114;
    private static readonly GeometryFactory Factory = new();

    public static Coordinate Project(Position place) => GaussKruger.Forward(place, Meridian) is var p ? new(p.X, p.Y) : throw new InvalidOperationException();

    /// <summary>Back to degrees, seven decimals: about a centimetre.</summary>
    public static Position Place(Coordinate point)
    {
        var place = GaussKruger.Inverse(new(point.X, point.Y), Meridian);
        return new(Math.Round(place.Longitude, 7), Math.Round(place.Latitude, 7));
    }

    public static Polygon Polygon(Coordinate[] ring) => Factory.CreatePolygon([.. ring, ring[0].Copy()]);

    public static Point Point(Coordinate place) => Factory.CreatePoint(place);

    public static double Area(Position[] ring) => GaussKruger.RingArea(ring, Meridian);
}
