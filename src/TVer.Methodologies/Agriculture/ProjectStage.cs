namespace TVer.Methodologies.Agriculture;

/// <summary>What the years of a project are.</summary>
public enum ProjectStage
{
    /// <summary>An estimate for the project design document.</summary>
    ExAnte,

    /// <summary>Monitored years, for certification.</summary>
    Monitored,
}
