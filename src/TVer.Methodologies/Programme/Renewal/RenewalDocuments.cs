namespace TVer.Methodologies.Programme;

/// <summary>Which documents a request for renewal needs (regulation no. 2, clause 24, third paragraph).</summary>
public static class RenewalDocuments
{
    /// <summary>The documents needed, in the order of the clause; one copy of each.</summary>
    /// <param name="standard">The standard of the programme.</param>
    /// <param name="delivery">How the request reaches TGO: a storage device is needed by post or at the office only.</param>
    /// <param name="hasNonPermanenceRisk">Premium: whether a report on the risk of losing carbon is due.</param>
    public static IReadOnlyList<RenewalDocument> Needed(ProgrammeStandard standard, RequestDelivery delivery, bool hasNonPermanenceRisk)
    {
        List<RenewalDocument> needed = [RenewalDocument.RequestForm, RenewalDocument.DesignDocument, RenewalDocument.ValidationReport];
        if (standard == ProgrammeStandard.Standard)
        {
            needed.Add(RenewalDocument.CoBenefitReport);
        }
        else
        {
            needed.Add(RenewalDocument.SustainabilityMonitoringReport);
            if (hasNonPermanenceRisk)
            {
                needed.Add(RenewalDocument.NonPermanenceRiskReport);
            }
        }

        if (delivery != RequestDelivery.Online)
        {
            needed.Add(RenewalDocument.DataDevice);
        }

        return needed;
    }

    /// <summary>What a document is.</summary>
    /// <param name="document">The document.</param>
    public static Bilingual Title(RenewalDocument document) => document switch
    {
        RenewalDocument.RequestForm => new("Request form for renewal", "ใบคำขอต่ออายุโครงการ T-VER"),
        RenewalDocument.DesignDocument => new(
            "New design document (PDD or T-VER-CPA-DD), validated", "เอกสารข้อเสนอโครงการ (PDD หรือ T-VER-CPA-DD) ฉบับใหม่ที่ผ่านการตรวจสอบความใช้ได้"),
        RenewalDocument.ValidationReport => new("Validation report", "รายงานการตรวจสอบความใช้ได้"),
        RenewalDocument.CoBenefitReport => new("Co-benefit report", "รายงานการประเมินผลประโยชน์ร่วม"),
        RenewalDocument.SustainabilityMonitoringReport => new(
            "Sustainable development and safeguards monitoring report", "รายงานการติดตามประเมินผลการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ"),
        RenewalDocument.NonPermanenceRiskReport => new(
            "Verified non-permanence risk report", "รายงานติดตามประเมินผลความเสี่ยงต่อการสูญเสียคาร์บอนจากความไม่ถาวรของโครงการที่ผ่านการทวนสอบ"),
        RenewalDocument.DataDevice => new("Storage device with all project data", "อุปกรณ์บันทึกข้อมูลโครงการทั้งหมด"),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, "There is no such document."),
    };

    /// <summary>The place of a document in the list of its standard, such as <c>(1) (d)</c>.</summary>
    internal static string Place(RenewalDocument document, ProgrammeStandard standard)
    {
        string list = standard == ProgrammeStandard.Standard ? "(1)" : "(2)";
        return document switch
        {
            RenewalDocument.RequestForm => $"{list} (a)",
            RenewalDocument.DesignDocument => $"{list} (b)",
            RenewalDocument.ValidationReport => $"{list} (c)",
            RenewalDocument.CoBenefitReport or RenewalDocument.SustainabilityMonitoringReport => $"{list} (d)",
            RenewalDocument.NonPermanenceRiskReport => $"{list} (e)",
            _ => standard == ProgrammeStandard.Standard ? $"{list} (e)" : $"{list} (f)",
        };
    }
}
