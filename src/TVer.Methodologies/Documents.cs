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
}
