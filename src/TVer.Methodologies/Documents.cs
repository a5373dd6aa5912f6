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

    /// <summary>Good fertilisation practice in agricultural land, Standard, version 02 (B.E. 2566); its own text is not at hand, the farmers' handbook is.</summary>
    public static readonly Document FertilizerV02 = new(
        "T-VER-S-METH-13-05",
        "02",
        new Bilingual("Good Fertilisation Practice in Agricultural Land", "การใช้ปุ๋ยอย่างถูกวิธีในพื้นที่การเกษตร"));

    /// <summary>Carbon sequestration and emission reduction of perennial crops, Standard, version 02 (B.E. 2566); its own text is not at hand, the farmers' handbook is.</summary>
    public static readonly Document PerennialCropsV02 = new(
        "T-VER-S-METH-13-06",
        "02",
        new Bilingual(
            "Carbon Sequestration and Emission Reduction of Perennial Crops",
            "การกักเก็บคาร์บอนและการลดการปล่อยก๊าซเรือนกระจกสำหรับการปลูกพืชเกษตรยืนต้น"));

    /// <summary>The handbook of the Department of Agriculture for farmers, December B.E. 2566 (2023): what is known of the two methodologies above.</summary>
    public static readonly Document FarmersHandbook = new(
        "DOA T-VER handbook",
        "2023-12",
        new Bilingual(
            "People's handbook of T-VER for carbon credits of agriculture, Department of Agriculture",
            "คู่มือภาคประชาชน โครงการลดก๊าซเรือนกระจกภาคสมัครใจตามมาตรฐานของประเทศไทย เพื่อรองรับคาร์บอนเครดิตภาคเกษตร กรมวิชาการเกษตร"));

    /// <summary>Soil carbon, Standard; its own text is not at hand.</summary>
    public static readonly Document SoilCarbonToolV01 = new(
        "T-VER-S-TOOL-01-02", "01", new Bilingual("Calculation of soil carbon accumulation", "การคำนวณการสะสมคาร์บอนในดิน"));

    /// <summary>Dead wood and litter, Standard; its own text is not at hand.</summary>
    public static readonly Document DeadWoodAndLitterToolV01 = new(
        "T-VER-S-TOOL-01-03",
        "01",
        new Bilingual("Calculation of carbon in dead wood and litter", "การคำนวณการกักเก็บคาร์บอนของไม้ตายและเศษซากพืช"));

    /// <summary>Tree carbon, Standard, version 02, in force 26 March 2025.</summary>
    public static readonly Document TreeCarbonToolV02 = new(
        "T-VER-S-TOOL-01-01",
        "02",
        new Bilingual("Calculation of carbon in trees", "การคำนวณการกักเก็บคาร์บอนของต้นไม้"),
        new DateOnly(2025, 3, 26));

    /// <summary>2006 IPCC Guidelines, Volume 4: nitrous oxide, lime, urea, crop residues and burning.</summary>
    public static readonly Document IpccAgriculture2006 = new(
        "IPCC Guidelines Vol. 4",
        "2006",
        new Bilingual(
            "2006 IPCC Guidelines for National Greenhouse Gas Inventories, Agriculture, Forestry and Other Land Use",
            "แนวทางการจัดทำบัญชีก๊าซเรือนกระจกแห่งชาติ IPCC 2006 ภาคเกษตร ป่าไม้ และการใช้ประโยชน์ที่ดิน"));

    /// <summary>The CDM tool for nitrous oxide of fertilisation in forestation, known through methodologies that follow it.</summary>
    public static readonly Document CdmFertilizationTool = new(
        "CDM EB 33 Annex 16",
        "01",
        new Bilingual(
            "Estimation of direct nitrous oxide emission from nitrogen fertilization",
            "การประมาณการปล่อยไนตรัสออกไซด์โดยตรงจากการใส่ปุ๋ยไนโตรเจน"));
}
