using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Whether the global warming potentials of fires are those announced for the crediting period (11.1, 11.2).</summary>
internal static class FirePotentialsCheck
{
    /// <param name="project">The project. Its years count from its start; where a renewed period starts is not in the input, so that nothing is said of it.</param>
    /// <param name="known">The announcements that the library knows.</param>
    /// <param name="findings">Takes the findings.</param>
    public static void Run(PReddPlusProject project, IReadOnlyList<GwpAnnouncement> known, PReddPlusFindings findings)
    {
        if (project.Crediting.Renewals > 0)
        {
            return;
        }

        foreach ((string name, BurningEvents events) in project.FieldData.Fires.InOrder())
        {
            if (events.Potentials is { } potentials)
            {
                findings.AddRange(PotentialsCheck.Run(
                    potentials.AsAnnouncement(), project.StartDate.Year, known, $"{FieldDataKind.Fires.Path(name)}.potentials"));
            }
        }
    }
}
