namespace TVer.Methodologies.Programme;

/// <summary>Which documents each step of a programme of activities needs, and who checks (T-VER-PoA criteria, Tables 1 and 3).</summary>
/// <remarks>Each list of the criteria ends with "others as the board sets", which the documents at hand do not name.</remarks>
public static class ProgrammeDocuments
{
    /// <summary>First registration of the programme together with its first component.</summary>
    public static IReadOnlyList<ProgrammeDocument> FirstRegistration { get; } =
    [
        ProgrammeDocument.ProgrammeRequestForm, ProgrammeDocument.ProgrammeDesignDocument, ProgrammeDocument.ComponentDesignDocument,
        ProgrammeDocument.ValidationReport, ProgrammeDocument.CoBenefitReport,
    ];

    /// <summary>Registration of a component added later.</summary>
    public static IReadOnlyList<ProgrammeDocument> AddedComponent { get; } =
        [ProgrammeDocument.ComponentRequestForm, ProgrammeDocument.ComponentDesignDocument, ProgrammeDocument.CoBenefitReport];

    /// <summary>Certification of greenhouse gas, for the programme as a whole.</summary>
    public static IReadOnlyList<ProgrammeDocument> Issuance { get; } =
        [ProgrammeDocument.IssuanceRequestForm, ProgrammeDocument.VerificationReport];

    /// <summary>Certification of greenhouse gas, for each component.</summary>
    public static IReadOnlyList<ProgrammeDocument> IssuanceOfEachComponent { get; } = [ProgrammeDocument.ComponentMonitoringReport];

    /// <summary>
    /// Who checks the design: an external assessor validates the programme with its first component; TGO's officers check added
    /// components, without external validation, and may visit one that is already running.
    /// </summary>
    /// <param name="isAdded">Whether a component was added after the programme's registration.</param>
    public static ProgrammeActor Checker(bool isAdded) => isAdded ? ProgrammeActor.TgoOfficer : ProgrammeActor.ExternalAssessor;

    /// <summary>What a document is.</summary>
    /// <param name="document">The document.</param>
    public static Bilingual Title(ProgrammeDocument document) => document switch
    {
        ProgrammeDocument.ProgrammeRequestForm => new("Request form for the programme", "ใบคำขอขึ้นทะเบียนโครงการ T-VER แบบแผนงาน"),
        ProgrammeDocument.ProgrammeDesignDocument => new("Programme design document (T-VER-PoA-DD)", "เอกสารข้อเสนอโครงการแบบแผนงาน (T-VER-PoA-DD)"),
        ProgrammeDocument.ComponentRequestForm => new("Request form for the component", "ใบคำขอขึ้นทะเบียนกลุ่มโครงการย่อย (CPA)"),
        ProgrammeDocument.ComponentDesignDocument => new("Component design document (T-VER-CPA-DD)", "เอกสารข้อเสนอโครงการของกลุ่มโครงการย่อย (T-VER-CPA-DD)"),
        ProgrammeDocument.ValidationReport => new("Validation report", "รายงานการตรวจสอบความใช้ได้จากผู้ประเมินภายนอก"),
        ProgrammeDocument.CoBenefitReport => new("Co-benefit report", "รายงานการประเมินผลประโยชน์ร่วม"),
        ProgrammeDocument.IssuanceRequestForm => new("Request form for certification", "ใบคำขอรับรองปริมาณก๊าซเรือนกระจกสำหรับโครงการแบบแผนงาน"),
        ProgrammeDocument.ComponentMonitoringReport => new("Component monitoring report (T-VER-CPA-MR)", "รายงานการติดตามประเมินผลกลุ่มโครงการย่อย (T-VER-CPA-MR)"),
        ProgrammeDocument.VerificationReport => new("Verification report", "รายงานการทวนสอบจากผู้ประเมินภายนอก"),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, "There is no such document."),
    };
}
