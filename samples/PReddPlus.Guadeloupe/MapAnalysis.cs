using System.Globalization;
using NetTopologySuite.Geometries;
using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Data.Regions;
using TVer.Methodologies.Forestry.LandCover;

namespace PReddPlus.Guadeloupe;

/// <summary>The areas that the map gives: conversion in the reference region, and forest in the project area.</summary>
internal sealed record MapAnalysis(LandCoverHistory ReferenceRegion, double ProjectForestRai, Envelope ProjectBounds)
{
    private static readonly LandCoverDate[] Dates =
    [
        new(2000, LandCoverLegend.Empty.WithClass("forest", 1, 2, 3).WithNoData(0)),
        new(2010, LandCoverLegend.Empty.WithClass("forest", 2, 3).WithClass("cleared", 1).WithNoData(0)),
        new(2020, LandCoverLegend.Empty.WithClass("forest", 3).WithClass("cleared", 1, 2).WithNoData(0)),
    ];

    public static MapAnalysis Read(string path)
    {
        using ClassifiedRaster map = ClassifiedRaster.Open(path);
        LandCoverHistory region = LandCoverMaps.AnalyseChangeMap(map, Dates);

        // The project: the forest standing in 2020 within a square of the map (RGAF09 / UTM zone 20N, metres).
        var bounds = new Envelope(640_009, 646_009, 1_783_005, 1_789_005);
        RegionMask square = RegionReader.FromPolygon(new GeometryFactory().ToGeometry(bounds), map.Grid);
        LandCoverHistory project = LandCoverMaps.AnalyseChangeMap(map, Dates, square);
        return new MapAnalysis(region, project.Between(2010, 2020)["forest", "forest"].Rai, bounds);
    }

    public string Describe() => string.Join(Environment.NewLine, ReferenceRegion.Intervals().Select(interval => string.Create(
        CultureInfo.InvariantCulture,
        $"{interval.FromYear}–{interval.ToYear}: {interval.From("forest").Rai:#,##0.0} rai of forest, {interval["forest", "cleared"].Rai:#,##0.0} rai of it cleared")))
        + Environment.NewLine + string.Create(CultureInfo.InvariantCulture, $"Project: {ProjectForestRai:#,##0.0} rai of forest in 2020") + Environment.NewLine;
}
