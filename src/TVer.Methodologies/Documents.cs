namespace TVer.Methodologies;

/// <summary>The published documents that the library rests on, each once. Those whose own text is not at hand say so where they are used.</summary>
public static class Documents
{
    /// <summary>P-REDD+, version 02, in force 29 August B.E. 2566 (2023).</summary>
    public static readonly Document PReddPlusV02 = new(
        "T-VER-P-METH-13-03",
        "02",
        new Bilingual(
            "Reducing Emissions from Deforestation and Forest Degradation and Enhancing Carbon Sequestration in Forest Area, Project Level: P-REDD+ (Except Wetlands)",
            "กิจกรรมลดการปล่อยก๊าซเรือนกระจกจากการทำลายป่าและความเสื่อมโทรมของป่า และการเพิ่มพูนการกักเก็บคาร์บอนในพื้นที่ป่าในระดับโครงการ (ไม่รวมพื้นที่ชุ่มน้ำ)"),
        new DateOnly(2023, 8, 29));

    /// <summary>Afforestation and reforestation, Premium; known here through what P-REDD+ cites of it.</summary>
    public static readonly Document AfforestationV01 = new(
        "T-VER-P-METH-13-01",
        "01",
        new Bilingual("Afforestation/Reforestation of Lands Except Wetlands", "กิจกรรมการปลูกป่า (ยกเว้นพื้นที่ชุ่มน้ำ)"),
        new DateOnly(2023, 3, 1));

    /// <summary>AR-TOOL14, the CDM parent of T-VER-P-TOOL-01-02.</summary>
    public static readonly Document ArTool14 = new(
        "AR-TOOL14",
        "04.2",
        new Bilingual(
            "Estimation of carbon stocks and change in carbon stocks of trees and shrubs in A/R CDM project activities",
            "การประมาณการกักเก็บคาร์บอนและการเปลี่ยนแปลงคาร์บอนของต้นไม้และไม้พุ่มในโครงการ A/R CDM"),
        new DateOnly(2015, 7, 24));

    /// <summary>TGO's criteria for programmes of activities; the copy at hand bears no date. Its Table 2 has the scale classes of the Standard programme.</summary>
    public static readonly Document ProgrammeOfActivitiesCriteria = new(
        "T-VER-PoA criteria",
        "",
        new Bilingual("Criteria for developing T-VER programmes of activities", "รายละเอียดหลักเกณฑ์การพัฒนาโครงการ T-VER แบบแผนงาน"));

    /// <summary>The TGO board's regulation on considering T-VER projects, no. 2 B.E. 2566, announced 15 August 2023, in force the day after except for its clause 4.</summary>
    public static readonly Document RegulationNumber2 = new(
        "TGO regulation on T-VER (no. 2)",
        "B.E. 2566",
        new Bilingual(
            "Regulation of the TGO board on criteria, procedures and conditions for considering T-VER projects (no. 2) B.E. 2566",
            "ระเบียบคณะกรรมการองค์การบริหารจัดการก๊าซเรือนกระจก ว่าด้วยหลักเกณฑ์ วิธีการ และเงื่อนไขการพิจารณาโครงการลดก๊าซเรือนกระจกภาคสมัครใจตามมาตรฐานของประเทศไทย (T-VER) (ฉบับที่ 2) พ.ศ. 2566"),
        new DateOnly(2023, 8, 16));

    /// <summary>The handbook of the Department of Agriculture on T-VER for crops, which states size, crediting period, fees and costs; its page numbers are not kept.</summary>
    public static readonly Document AgricultureHandbook = new(
        "DOA handbook on T-VER",
        "",
        new Bilingual("Handbook of the Department of Agriculture on T-VER for field crops and perennial crops", "คู่มือโครงการ T-VER ภาคเกษตร กรมวิชาการเกษตร"));

    /// <summary>TGO's briefing for developers of 31 October 2024 on the new memorandum of cooperation on the Joint Crediting Mechanism: its first presentation.</summary>
    public static readonly Document JointCreditingBriefing = new(
        "JCM briefing, presentation 1",
        "2024-10-31",
        new Bilingual(
            "Developing JCM projects under the new memorandum of cooperation between Thailand and Japan",
            "การพัฒนาโครงการ JCM ภายใต้บันทึกความร่วมมือฯ ฉบับใหม่"));

    /// <summary>The second presentation of the same briefing: the sustainable development and safeguards reports.</summary>
    public static readonly Document SafeguardsBriefing = new(
        "JCM briefing, presentation 2",
        "2024-10-31",
        new Bilingual(
            "Preparing the sustainable development and safeguards assessment and monitoring reports",
            "การจัดทำรายงานการประเมินการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ และรายงานการติดตามประเมินการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ"));

    /// <summary>The Civil and Commercial Code of Thailand, title on periods of time, as amended B.E. 2535 (1992): how periods are counted where no rule says otherwise.</summary>
    public static readonly Document CivilCode = new(
        "Civil and Commercial Code",
        "B.E. 2535",
        new Bilingual("Civil and Commercial Code, Book I, Title V: Periods of time", "ประมวลกฎหมายแพ่งและพาณิชย์ บรรพ 1 ลักษณะ 5 ระยะเวลา"),
        new DateOnly(1992, 6, 8));
    /// <summary>Carbon stocks of trees, Premium tool; its own text is not at hand, and its CDM parent is <see cref="ArTool14"/>.</summary>
    public static readonly Document TreeToolV01 = new(
        "T-VER-P-TOOL-01-02",
        "01",
        new Bilingual(
            "Calculation of carbon stocks and changes in carbon stocks of trees",
            "การคำนวณการกักเก็บคาร์บอนและการเปลี่ยนแปลงคาร์บอนของต้นไม้"));

    /// <summary>Number of sample plots, Premium tool; its own text is not at hand, and its CDM parent is <see cref="ArTool03"/>.</summary>
    public static readonly Document PlotToolV01 = new(
        "T-VER-P-TOOL-01-08",
        "01",
        new Bilingual("Calculation of the number of sample plots", "การคำนวณจำนวนแปลงตัวอย่าง"));

    /// <summary>AR-TOOL03, the CDM parent of T-VER-P-TOOL-01-08; read in a transcription.</summary>
    public static readonly Document ArTool03 = new(
        "AR-TOOL03",
        "02.1.0",
        new Bilingual(
            "Calculation of the number of sample plots for measurements within A/R CDM project activities",
            "การคำนวณจำนวนแปลงตัวอย่างสำหรับการวัดในโครงการ A/R CDM"));

    /// <summary>Carbon of trees, Standard programme, version 02, 26 March B.E. 2568 (2025); read in a secondary copy of its text.</summary>
    public static readonly Document StandardTreeToolV02 = new(
        "T-VER-S-TOOL-01-01",
        "02",
        new Bilingual("Calculation of the carbon sequestration of trees", "การคำนวณการกักเก็บคาร์บอนของต้นไม้"),
        new DateOnly(2025, 3, 26));

    /// <summary>Carbon of trees, Standard programme, before version 02; known through what others printed of it.</summary>
    public static readonly Document StandardTreeToolV01 = new(
        "T-VER-S-TOOL-01-01",
        "01",
        new Bilingual("Calculation of the carbon sequestration of trees (older printing)", "การคำนวณการกักเก็บคาร์บอนของต้นไม้ (ฉบับเดิม)"));
}
