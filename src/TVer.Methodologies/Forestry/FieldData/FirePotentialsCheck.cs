using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;

namespace TVer.Methodologies.Forestry;

/// <summary>Whether the global warming potentials of fires are those announced for the crediting period (T-VER-P-METH-13-03 v02, 11.1, 11.2).</summary>
internal static class FirePotentialsCheck
{
    /// <summary>What is to be said of the potentials of each entry of fires.</summary>
    /// <param name="data">The field data of a project.</param>
    /// <param name="startYear">The calendar year in which the project started, from which its years count.</param>
    /// <param name="renewals">How often the crediting period was renewed: where a renewed period starts is not in the input, so that nothing is said of it.</param>
    /// <param name="known">The announcements that the library knows.</param>
    public static IEnumerable<Finding> Run(FieldData data, int startYear, int renewals, IReadOnlyList<GwpAnnouncement> known) => renewals > 0
        ? []
        : data.Fires.InOrder()
            .Where(fires => fires.Value.Potentials is not null)
            .SelectMany(fires => PotentialsCheck.Run(
                fires.Value.Potentials!.AsAnnouncement(), startYear, known, $"{FieldDataKind.Fires.Path(fires.Key)}.potentials"));
}
