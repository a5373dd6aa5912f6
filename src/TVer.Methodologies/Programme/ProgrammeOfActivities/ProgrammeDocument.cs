using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The documents of a programme of activities (T-VER-PoA criteria, Table 3).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProgrammeDocument>))]
public enum ProgrammeDocument
{
    /// <summary>Request form for the registration of the programme.</summary>
    ProgrammeRequestForm,

    /// <summary>Design document of the programme, T-VER-PoA-DD.</summary>
    ProgrammeDesignDocument,

    /// <summary>Request form for the registration of a component.</summary>
    ComponentRequestForm,

    /// <summary>Design document of a component, T-VER-CPA-DD.</summary>
    ComponentDesignDocument,

    /// <summary>Validation report of an external assessor.</summary>
    ValidationReport,

    /// <summary>Report on co-benefits.</summary>
    CoBenefitReport,

    /// <summary>Request form for the certification of greenhouse gas, for programmes.</summary>
    IssuanceRequestForm,

    /// <summary>Monitoring report of a component, T-VER-CPA-MR.</summary>
    ComponentMonitoringReport,

    /// <summary>Verification report of an external assessor.</summary>
    VerificationReport,
}

/// <summary>Who checks a programme or a component.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProgrammeActor>))]
public enum ProgrammeActor
{
    /// <summary>The developer of the programme.</summary>
    Developer,

    /// <summary>An external assessor registered with TGO.</summary>
    ExternalAssessor,

    /// <summary>An officer of TGO.</summary>
    TgoOfficer,
}
