namespace TVer.Methodologies.Forestry;

/// <summary>
/// The number of each entry of field data in the indices of a trail: entries that name their quantities by the same symbols (plots, tables of
/// soil) count on together, so that a symbol and an index name one value.
/// </summary>
internal sealed class FieldSeries
{
    private static readonly FieldDataKind[][] CountedTogether =
    [
        [FieldDataKind.Trees, FieldDataKind.DeadWood, FieldDataKind.Soil],
        [FieldDataKind.DefaultShares],
        [FieldDataKind.Fires],
        [FieldDataKind.Displaced, FieldDataKind.SoilPlans],
        [FieldDataKind.CrownCover],
        [FieldDataKind.Growth],
    ];

    private readonly Dictionary<(FieldDataKind Kind, string Name), int> _numbers = [];

    public FieldSeries(FieldData data)
    {
        foreach (FieldDataKind[] together in CountedTogether)
        {
            int count = 0;
            foreach (FieldDataKind kind in together)
            {
                foreach (string name in data.Names(kind))
                {
                    count++;
                    _numbers.Add((kind, name), count == 1 ? 0 : count);
                }
            }
        }
    }

    /// <summary>The number of an entry: 0 for the first, else from 2.</summary>
    public int Of(FieldDataKind kind, string name) => _numbers[(kind, name)];
}
