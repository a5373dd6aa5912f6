using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The geographical boundary: 1.2.1, 11.2.</summary>
internal static class BoundaryCheck
{
    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        GeographicBoundary boundary = project.Boundary;
        findings.Require(boundary.Map, PReddPlusRules.BoundaryMap, "boundary.map");
        findings.RequirePositive(boundary.TotalArea, "boundary.totalArea");
        if (boundary.Parcels.Count == 0)
        {
            findings.Add(PReddPlusRules.NoParcels, "boundary.parcels", null);
            return;
        }

        foreach ((string name, Parcel parcel) in boundary.Parcels.InOrder())
        {
            CheckParcel(parcel, $"boundary.parcels.{name}", findings);
        }

        CheckTotal(boundary.TotalArea.Rai, boundary.Parcels.Values.Select(parcel => parcel.Area.Rai), "the parcels", "แปลงทั้งหมด", findings);
        double afforestation = project.Afforestation?.Area.Rai ?? 0;
        CheckTotal(
            boundary.TotalArea.Rai,
            project.Strata.Values.Select(stratum => stratum.AreaAtStart.Rai).Append(afforestation),
            "the strata and the land under afforestation",
            "ชั้นภูมิและพื้นที่ AR",
            findings);
        CheckExtremePoints(boundary, findings);
    }

    private static void CheckParcel(Parcel parcel, string path, PReddPlusFindings findings)
    {
        findings.RequirePositive(parcel.Area, $"{path}.area");
        if (string.IsNullOrWhiteSpace(parcel.Location) || string.IsNullOrWhiteSpace(parcel.Owner))
        {
            findings.Add(PReddPlusRules.ParcelText, path, null);
        }

        if (parcel.Corners.Count < 3)
        {
            findings.Add(PReddPlusRules.Corners, $"{path}.corners", parcel.Corners.Count, parcel.Corners.Count);
        }

        for (int k = 0; k < parcel.Corners.Count; k++)
        {
            MapPoint corner = parcel.Corners[k];
            findings.RequireRange(
                double.IsFinite(corner.Northing) && double.IsFinite(corner.Easting), corner, $"{path}.corners[{k}]", "finite", "เป็นจำนวนจำกัด");
        }

        findings.Require(parcel.CornersDocumented, PReddPlusRules.CornerEvidence, $"{path}.cornersDocumented");
    }

    private static void CheckTotal(double total, IEnumerable<double> areas, string what, string whatThai, PReddPlusFindings findings)
    {
        double sum = ExactSum.Sum([.. areas]);
        if (Math.Abs(total - sum) > 1e-6 * Math.Max(1, Math.Abs(total)))
        {
            findings.Add(PReddPlusRules.TotalArea, "boundary.totalArea", total, total, what, sum, whatThai);
        }
    }

    private static void CheckExtremePoints(GeographicBoundary boundary, PReddPlusFindings findings)
    {
        MapPoint[] corners = [.. boundary.Parcels.Values.SelectMany(parcel => parcel.Corners).Where(corner => double.IsFinite(corner.Northing + corner.Easting))];
        Check(corners.All(corner => corner.Northing <= boundary.North.Northing), "north", "northernmost", "เหนือ");
        Check(corners.All(corner => corner.Northing >= boundary.South.Northing), "south", "southernmost", "ใต้");
        Check(corners.All(corner => corner.Easting <= boundary.East.Easting), "east", "easternmost", "ตะวันออก");
        Check(corners.All(corner => corner.Easting >= boundary.West.Easting), "west", "westernmost", "ตะวันตก");

        void Check(bool bounds, string member, string name, string nameThai)
        {
            if (!bounds)
            {
                findings.Add(PReddPlusRules.ExtremePoints, $"boundary.{member}", null, name, nameThai);
            }
        }
    }
}
