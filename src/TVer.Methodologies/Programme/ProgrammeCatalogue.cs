namespace TVer.Methodologies.Programme;

/// <summary>All services of the programme around the methodologies, each runnable from JSON.</summary>
public static class ProgrammeCatalogue
{
    /// <summary>Decides the scale class of a project.</summary>
    public static ICalculationService<ScaleInput, ScaleResult> Scale { get; } = new ScaleService();

    /// <summary>Decides a crediting period and compares what documents and claims state of it.</summary>
    public static ICalculationService<CreditingPeriodInput, CreditingPeriodResult> CreditingPeriod { get; } = new CreditingPeriodService();

    /// <summary>Checks a renewal: its windows, its conditions and its documents.</summary>
    public static ICalculationService<RenewalInput, RenewalResult> Renewal { get; } = new RenewalService();

    /// <summary>Checks a programme of activities with its components.</summary>
    public static ICalculationService<ProgrammeInput, ProgrammeResult> ProgrammeOfActivities { get; } = new ProgrammeOfActivitiesService();

    /// <summary>Adds the components of a programme of activities up to what can be certified, and checks the request.</summary>
    public static ICalculationService<ProgrammeIssuanceInput, ProgrammeIssuanceResult> ProgrammeIssuance { get; } = new ProgrammeIssuanceService();

    /// <summary>Checks a project of the Joint Crediting Mechanism: attachments, reports, documents and the order of steps.</summary>
    public static ICalculationService<JointCreditingInput, JointCreditingResult> JointCrediting { get; } = new JointCreditingService();

    /// <summary>Shares credits of the Joint Crediting Mechanism and says what is recorded where.</summary>
    public static ICalculationService<SharingInput, SharingResult> Sharing { get; } = new SharingService();

    /// <summary>Checks a report on sustainable development and safeguards.</summary>
    public static ICalculationService<SustainabilityInput, SustainabilityResult> Sustainability { get; } = new SustainabilityService();

    /// <summary>Estimates costs and revenue of a project.</summary>
    public static ICalculationService<CostInput, CostResult> Costs { get; } = new CostService();

    /// <summary>Checks the use of the programme's marks.</summary>
    public static ICalculationService<MarksInput, MarksResult> Marks { get; } = new MarksService();

    /// <summary>Every service.</summary>
    public static IReadOnlyList<ICalculationService> All { get; } =
    [
        Scale, CreditingPeriod, Renewal, ProgrammeOfActivities, ProgrammeIssuance, JointCrediting, Sharing, Sustainability, Costs, Marks,
    ];

    /// <summary>Finds a service.</summary>
    /// <param name="code">The code, such as <c>renewal</c>.</param>
    /// <exception cref="ArgumentException">There is no such service; the message lists those there are.</exception>
    public static ICalculationService Find(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return All.FirstOrDefault(service => service.Code == code)
            ?? throw new ArgumentException($"There is no service '{code}'; there are {string.Join(", ", All.Select(service => service.Code))}.", nameof(code));
    }
}
