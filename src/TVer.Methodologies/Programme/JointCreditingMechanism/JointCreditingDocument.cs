using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The documents of the project cycle of the Joint Crediting Mechanism (JCM briefing, project cycle).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<JointCreditingDocument>))]
public enum JointCreditingDocument
{
    /// <summary>Request for registration.</summary>
    RegistrationRequest,

    /// <summary>Project design document, validated.</summary>
    DesignDocument,

    /// <summary>Validation report.</summary>
    ValidationReport,

    /// <summary>Proportion in which the credits are shared.</summary>
    SharingProportion,

    /// <summary>Sustainable development and safeguards assessment report (SDSAR).</summary>
    AssessmentReport,

    /// <summary>Request form for the issuance of credits.</summary>
    IssuanceRequest,

    /// <summary>Report on the monitored amounts, verified.</summary>
    MonitoringReport,

    /// <summary>Verification report.</summary>
    VerificationReport,

    /// <summary>Sustainable development and safeguards monitoring report (SDSMR).</summary>
    SustainabilityMonitoringReport,
}

/// <summary>The kind of request made to the Joint Committee.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<JointCreditingRequest>))]
public enum JointCreditingRequest
{
    /// <summary>No request at present.</summary>
    None,

    /// <summary>Registration of the project.</summary>
    Registration,

    /// <summary>Issuance of credits.</summary>
    Issuance,
}

/// <summary>Who acts in the project cycle.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<JointCreditingActor>))]
public enum JointCreditingActor
{
    /// <summary>The project participants (PPs).</summary>
    Participants,

    /// <summary>A third-party entity: validates and verifies.</summary>
    ThirdPartyEntity,

    /// <summary>TGO.</summary>
    Tgo,

    /// <summary>The Joint Committee (JC).</summary>
    JointCommittee,

    /// <summary>The Thai government, through the Department of Climate Change and Environment.</summary>
    ThaiGovernment,

    /// <summary>The Japanese government.</summary>
    JapaneseGovernment,
}

/// <summary>The part of the project cycle.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<JointCreditingPhase>))]
public enum JointCreditingPhase
{
    /// <summary>Project registration.</summary>
    Registration,

    /// <summary>Issuance of credits.</summary>
    Issuance,

    /// <summary>International transfer.</summary>
    Transfer,
}

/// <summary>Which attachment of the memorandum a project falls under.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<JointCreditingTrack>))]
public enum JointCreditingTrack
{
    /// <summary>A project developed from now on: the JCM track under Premium T-VER, attachment 1.</summary>
    PremiumTVer,

    /// <summary>A project in the system already, with finance from the Japanese government: attachment 2.</summary>
    ExistingProject,
}

/// <summary>How far a project was when the new memorandum took effect.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<JointCreditingStatus>))]
public enum JointCreditingStatus
{
    /// <summary>Not registered.</summary>
    Unregistered,

    /// <summary>Registered, without credits.</summary>
    Registered,

    /// <summary>Registered, with credits issued.</summary>
    Issued,
}
