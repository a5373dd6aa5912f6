using NetTopologySuite.Geometries;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Regions;

/// <summary>Fills polygons on a grid, row by row: a pixel is inside where its centre is (even-odd rule over outer rings and holes).</summary>
internal static class PolygonRasterizer
{
    public static RegionMask ToMask(IReadOnlyList<Polygon> polygons, RasterGrid grid)
    {
        List<Edge>[] startingAt = EdgesByFirstRow(polygons, grid);
        var open = new List<Edge>();
        var crossings = new List<(int Polygon, double Column)>();
        var runs = new List<(int Start, int End)>();
        var builder = new RegionMaskBuilder(grid);
        for (int row = 0; row < grid.Height; row++)
        {
            double centre = row + 0.5;
            open.AddRange(startingAt[row] ?? []);
            open.RemoveAll(edge => edge.Bottom <= centre);
            crossings.Clear();
            foreach (Edge edge in open)
            {
                crossings.Add((edge.Polygon, edge.ColumnAt(centre)));
            }

            crossings.Sort();
            runs.Clear();
            // Each polygon crosses the row an even number of times: it is entered and left.
            for (int i = 0; i + 1 < crossings.Count; i += 2)
            {
                runs.Add((FirstCentreFrom(crossings[i].Column, grid.Width), FirstCentreFrom(crossings[i + 1].Column, grid.Width)));
            }

            runs.Sort();
            foreach ((int start, int end) in runs)
            {
                builder.AddRun(start, end);
            }

            builder.EndRow();
        }

        return builder.Build();
    }

    /// <summary>The first column whose centre is at a position or right of it, within the row.</summary>
    private static int FirstCentreFrom(double column, int width) => (int)Math.Clamp(Math.Ceiling(column - 0.5), 0, width);

    private static List<Edge>[] EdgesByFirstRow(IReadOnlyList<Polygon> polygons, RasterGrid grid)
    {
        var startingAt = new List<Edge>[grid.Height];
        for (int i = 0; i < polygons.Count; i++)
        {
            foreach (LineString ring in polygons[i].InteriorRings.Prepend(polygons[i].ExteriorRing))
            {
                (double Column, double Row)[] points = Array.ConvertAll(ring.Coordinates, c => grid.Transform.ToPixel(c.X, c.Y));
                if (Array.Exists(points, p => !double.IsFinite(p.Column) || !double.IsFinite(p.Row)))
                {
                    throw new ArgumentException($"The polygon has coordinates too far from the grid to be placed on it: {ring.EnvelopeInternal}.", nameof(polygons));
                }

                for (int k = 1; k < points.Length; k++)
                {
                    AddEdge(startingAt, Edge.Between(i, points[k - 1], points[k]));
                }
            }
        }

        return startingAt;
    }

    /// <summary>Files an edge under the first row whose centre it covers; level edges cover none.</summary>
    private static void AddEdge(List<Edge>[] startingAt, Edge edge)
    {
        double first = Math.Max(0, Math.Ceiling(edge.Top - 0.5));
        if (first < startingAt.Length && first + 0.5 < edge.Bottom)
        {
            (startingAt[(int)first] ??= []).Add(edge);
        }
    }

    /// <summary>An edge in pixel positions, its upper end first. It covers the centres from Top to before Bottom.</summary>
    private readonly record struct Edge(int Polygon, double Top, double TopColumn, double Bottom, double BottomColumn)
    {
        public static Edge Between(int polygon, (double Column, double Row) a, (double Column, double Row) b) =>
            a.Row <= b.Row ? new Edge(polygon, a.Row, a.Column, b.Row, b.Column) : new Edge(polygon, b.Row, b.Column, a.Row, a.Column);

        public double ColumnAt(double row) => TopColumn + ((row - Top) / (Bottom - Top) * (BottomColumn - TopColumn));
    }
}
