using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>
/// The symbols of emissions from fertilisers, organic materials, soil amendments and the fuel of spreading them. The own texts of
/// T-VER-S-METH-13-05 and 13-06 are not at hand: symbols are those of the IPCC equations, clauses those of the farmers' handbook
/// where it states the step.
/// </summary>
public static class FertilizerSymbols
{
    internal static readonly Clause Mean = Documents.AgricultureHandbook.At("field crops, registration, step 4");
    internal static readonly Clause Baseline = Documents.AgricultureHandbook.At("field crops, registration, steps 5 and 6");
    internal static readonly Clause Project = Documents.AgricultureHandbook.At("field crops, certification, step 3");
    internal static readonly Clause Result = Documents.AgricultureHandbook.At("field crops, certification, step 5");
    internal static readonly Clause Cap = Documents.AgricultureHandbook.At("T-VER-S-METH-13-05, condition 2");
    internal static readonly Clause Direct = Documents.IpccAgriculture2006.At("Equation 11.1");
    internal static readonly Clause Removed = Documents.CdmFertilizationTool.At("as followed by afforestation methodologies");
    internal static readonly Clause Deposition = Documents.IpccAgriculture2006.At("Equation 11.9");
    internal static readonly Clause Leaching = Documents.IpccAgriculture2006.At("Equation 11.10");
    internal static readonly Clause Liming = Documents.IpccAgriculture2006.At("Equation 11.12");
    internal static readonly Clause Urea = Documents.IpccAgriculture2006.At("Equation 11.13");
    internal static readonly Clause Potentials = Documents.PReddPlusV02.At("11.2, GWP_N2O");

    /// <summary>A: the area of a plot.</summary>
    public static readonly Symbol PlotArea = new("A_p", "rai", Baseline, "Area of plot p", "พื้นที่แปลง p");

    /// <summary>m: a rate of application.</summary>
    public static readonly Symbol Rate = new("m_i,p,y", "kg/rai", Mean, "Rate of material i applied to plot p in year y", "อัตราการใช้วัสดุ i ต่อไร่ ในแปลง p ปีที่ y");

    /// <summary>M: a mass applied in one year.</summary>
    public static readonly Symbol Mass = new("M_i,p,y", "kg", Mean, "Mass of material i applied to plot p in year y", "ปริมาณวัสดุ i ที่ใช้ในแปลง p ปีที่ y");

    /// <summary>n: the number of years of records.</summary>
    public static readonly Symbol Years = new("n_p", "1", Mean, "Number of years of records of plot p", "จำนวนปีของข้อมูลย้อนหลังของแปลง p");

    /// <summary>The mass of all years of record.</summary>
    public static readonly Symbol TotalMass = new("ΣM_i,p,y", "kg", Mean, "Mass of material i applied to plot p in all years of record", "ปริมาณวัสดุ i ที่ใช้ในแปลง p รวมทุกปีของข้อมูลย้อนหลัง");

    /// <summary>The amount of fuel of all years of record.</summary>
    public static readonly Symbol TotalFuel = new("ΣFC_i,p,y", null, Mean, "Amount of fuel i used on plot p in all years of record", "ปริมาณเชื้อเพลิง i ที่ใช้ในแปลง p รวมทุกปีของข้อมูลย้อนหลัง");

    /// <summary>The mean mass of the baseline.</summary>
    public static readonly Symbol MeanMass = new("M_i,p", "kg", Mean, "Mean yearly mass of material i applied to plot p in the baseline", "ปริมาณเฉลี่ยต่อปีของวัสดุ i ที่ใช้ในแปลง p กรณีฐาน");

    /// <summary>The mean amount of fuel of the baseline.</summary>
    public static readonly Symbol MeanFuel = new("FC_i,p", null, Mean, "Mean yearly amount of fuel i used on plot p in the baseline", "ปริมาณเฉลี่ยต่อปีของเชื้อเพลิง i ที่ใช้ในแปลง p กรณีฐาน");

    /// <summary>NC: the nitrogen content of a material.</summary>
    public static readonly Symbol NitrogenContent = new("NC_i", "kg N/kg", Direct, "Nitrogen content of material i", "ปริมาณไนโตรเจนในวัสดุ i");

    /// <summary>F_SN,i: nitrogen of one chemical fertiliser.</summary>
    public static readonly Symbol SyntheticNitrogenOf = new("F_SN,i", "kg N", Direct, "Nitrogen applied with chemical fertiliser i", "ไนโตรเจนจากปุ๋ยเคมี i");

    /// <summary>F_ON,j: nitrogen of one organic material.</summary>
    public static readonly Symbol OrganicNitrogenOf = new("F_ON,j", "kg N", Direct, "Nitrogen applied with organic material j", "ไนโตรเจนจากวัสดุอินทรีย์ j");

    /// <summary>F_SN: nitrogen of all chemical fertilisers.</summary>
    public static readonly Symbol SyntheticNitrogen = new("F_SN", "kg N", Direct, "Nitrogen applied with chemical fertilisers", "ไนโตรเจนจากปุ๋ยเคมี");

    /// <summary>F_ON: nitrogen of all organic materials.</summary>
    public static readonly Symbol OrganicNitrogen = new("F_ON", "kg N", Direct, "Nitrogen applied with organic materials", "ไนโตรเจนจากวัสดุอินทรีย์");

    /// <summary>The nitrogen of one material that does not volatilise.</summary>
    public static readonly Symbol RemainingNitrogenOf = new("F_i·(1−Frac)", "kg N", Removed, "Nitrogen of material i that does not volatilise", "ไนโตรเจนจากวัสดุ i ที่ไม่ระเหย");

    /// <summary>The nitrogen of all chemical fertilisers that does not volatilise.</summary>
    public static readonly Symbol RemainingSynthetic = new("F_SN·(1−Frac)", "kg N", Removed, "Nitrogen of chemical fertilisers that does not volatilise", "ไนโตรเจนจากปุ๋ยเคมีที่ไม่ระเหย");

    /// <summary>The nitrogen of all organic materials that does not volatilise.</summary>
    public static readonly Symbol RemainingOrganic = new("F_ON·(1−Frac)", "kg N", Removed, "Nitrogen of organic materials that does not volatilise", "ไนโตรเจนจากวัสดุอินทรีย์ที่ไม่ระเหย");

    /// <summary>EF1 of chemical fertiliser.</summary>
    public static readonly Symbol DirectFactorSynthetic = new("EF1_SN", "kg N/kg N", Direct, "Direct N2O-N from nitrogen of chemical fertiliser", "สัดส่วน N2O-N โดยตรงจากไนโตรเจนของปุ๋ยเคมี");

    /// <summary>EF1 of organic material.</summary>
    public static readonly Symbol DirectFactorOrganic = new("EF1_ON", "kg N/kg N", Direct, "Direct N2O-N from nitrogen of organic material", "สัดส่วน N2O-N โดยตรงจากไนโตรเจนของวัสดุอินทรีย์");

    /// <summary>Frac_GASF: what volatilises of chemical fertiliser.</summary>
    public static readonly Symbol VolatilizedSynthetic = new("Frac_GASF", "kg N/kg N", Deposition, "Share of the nitrogen of chemical fertiliser that volatilises", "สัดส่วนไนโตรเจนของปุ๋ยเคมีที่ระเหย");

    /// <summary>Frac_GASM: what volatilises of organic material.</summary>
    public static readonly Symbol VolatilizedOrganic = new("Frac_GASM", "kg N/kg N", Deposition, "Share of the nitrogen of organic material that volatilises", "สัดส่วนไนโตรเจนของวัสดุอินทรีย์ที่ระเหย");

    /// <summary>Nitrogen that volatilises from one material.</summary>
    public static readonly Symbol VolatilizedNitrogenOf = new("N_GAS,i", "kg N", Deposition, "Nitrogen that volatilises from material i", "ไนโตรเจนที่ระเหยจากวัสดุ i");

    /// <summary>Nitrogen that volatilises.</summary>
    public static readonly Symbol VolatilizedNitrogen = new("N_GAS", "kg N", Deposition, "Nitrogen that volatilises", "ไนโตรเจนที่ระเหย");

    /// <summary>EF4: N2O of volatilised nitrogen.</summary>
    public static readonly Symbol DepositionFactor = new("EF4", "kg N/kg N", Deposition, "N2O-N from nitrogen that volatilised and was deposited", "สัดส่วน N2O-N จากไนโตรเจนที่ระเหยแล้วตกกลับ");

    /// <summary>Frac_LEACH: what leaches.</summary>
    public static readonly Symbol LeachedShare = new("Frac_LEACH", "kg N/kg N", Leaching, "Share of the applied nitrogen that leaches or runs off", "สัดส่วนไนโตรเจนที่ชะล้างหรือไหลบ่า");

    /// <summary>EF5: N2O of leached nitrogen.</summary>
    public static readonly Symbol LeachingFactor = new("EF5", "kg N/kg N", Leaching, "N2O-N from nitrogen that leached or ran off", "สัดส่วน N2O-N จากไนโตรเจนที่ชะล้างหรือไหลบ่า");

    /// <summary>N2O_direct.</summary>
    public static readonly Symbol DirectNitrousOxide = new("N2O_direct", "kg N2O", Direct, "Direct N2O of the nitrogen applied", "N2O โดยตรงจากไนโตรเจนที่ใส่");

    /// <summary>N2O_ATD.</summary>
    public static readonly Symbol DepositionNitrousOxide = new("N2O_ATD", "kg N2O", Deposition, "N2O of nitrogen that volatilised and was deposited", "N2O จากไนโตรเจนที่ระเหยแล้วตกกลับ");

    /// <summary>N2O_L.</summary>
    public static readonly Symbol LeachingNitrousOxide = new("N2O_L", "kg N2O", Leaching, "N2O of nitrogen that leached or ran off", "N2O จากไนโตรเจนที่ชะล้างหรือไหลบ่า");

    /// <summary>N2O of all ways that are counted.</summary>
    public static readonly Symbol NitrousOxide = new("N2O", "kg N2O", Direct, "N2O of the nitrogen applied, all ways counted", "N2O จากไนโตรเจนที่ใส่ รวมทุกช่องทางที่นับ");

    /// <summary>GWP_N2O.</summary>
    public static readonly Symbol NitrousOxidePotential = new("GWP_N2O", "kg CO2e/kg N2O", Potentials, "Global warming potential of nitrous oxide", "ค่าศักยภาพในการทำให้เกิดภาวะโลกร้อนของ N2O");

    /// <summary>E_N2O.</summary>
    public static readonly Symbol NitrousOxideEmission = new("E_N2O", "tCO2e", Direct, "Emission of nitrous oxide", "การปล่อย N2O");

    /// <summary>The share of urea in a fertiliser.</summary>
    public static readonly Symbol UreaShare = new("s_urea,i", "kg/kg", Urea, "Share of urea in fertiliser i", "สัดส่วนยูเรียในปุ๋ย i");

    /// <summary>EF of urea.</summary>
    public static readonly Symbol UreaFactor = new("EF_urea", "kg C/kg", Urea, "Carbon released from urea", "คาร์บอนที่ปล่อยจากยูเรีย");

    /// <summary>E_urea,i.</summary>
    public static readonly Symbol UreaEmissionOf = new("E_urea,i", "tCO2e", Urea, "Carbon dioxide of the urea in fertiliser i", "คาร์บอนไดออกไซด์จากยูเรียในปุ๋ย i");

    /// <summary>The share of a soil amendment that is the carbonate it is named for.</summary>
    public static readonly Symbol Purity = new("P_k", "kg/kg", Liming, "Share of carbonate in soil amendment k", "สัดส่วนคาร์บอเนตในสารปรับปรุงดิน k");

    /// <summary>EF of limestone or dolomite.</summary>
    public static readonly Symbol LimeFactor = new("EF_lime,k", "kg C/kg", Liming, "Carbon released from soil amendment k", "คาร์บอนที่ปล่อยจากสารปรับปรุงดิน k");

    /// <summary>E_lime,k.</summary>
    public static readonly Symbol LimeEmissionOf = new("E_lime,k", "tCO2e", Liming, "Carbon dioxide of soil amendment k", "คาร์บอนไดออกไซด์จากสารปรับปรุงดิน k");

    /// <summary>E_amend.</summary>
    public static readonly Symbol AmendmentEmission = new("E_amend", "tCO2e", Liming, "Carbon dioxide of urea and soil amendments", "คาร์บอนไดออกไซด์จากยูเรียและสารปรับปรุงดิน");

    /// <summary>E_p: the emission of one plot.</summary>
    public static readonly Symbol PlotEmission = new("E_p", "tCO2e", Project, "Emission of plot p", "การปล่อยของแปลง p");

    /// <summary>BE: the baseline emission of one year.</summary>
    public static readonly Symbol BaselineEmission = new("BE", "tCO2e", Baseline, "Baseline emission of a year", "การปล่อยก๊าซเรือนกระจกกรณีฐานต่อปี");

    /// <summary>PE_y: the project emission of a year.</summary>
    public static readonly Symbol ProjectEmission = new("PE_y", "tCO2e", Project, "Project emission of year y", "การปล่อยก๊าซเรือนกระจกของโครงการ ปีที่ y");

    /// <summary>BE − PE_y.</summary>
    public static readonly Symbol Reduction = new("ER_fert,y", "tCO2e", Result, "Emission reduction of fertilisation in year y", "การลดการปล่อยจากการใช้ปุ๋ย ปีที่ y");

    /// <summary>The share of a year in a change measured over a round.</summary>
    public static readonly Symbol SoilGainOfYear = new("ΔSOC_y", "tCO2e", Result, "Soil carbon gain that falls to year y of the round", "การสะสมคาร์บอนในดินส่วนของปีที่ y");

    /// <summary>LE of a round.</summary>
    public static readonly Symbol Leakage = new("LE", "tCO2e", Result, "Leakage of the round", "การปล่อยนอกขอบเขตโครงการของรอบ");

    /// <summary>LE_y.</summary>
    public static readonly Symbol LeakageOfYear = new("LE_y", "tCO2e", Result, "Leakage that falls to year y of the round", "การปล่อยนอกขอบเขตโครงการส่วนของปีที่ y");

    /// <summary>The number of years of a round.</summary>
    public static readonly Symbol YearsOfRound = new("n", "1", Result, "Number of years of the round", "จำนวนปีของรอบ");

    /// <summary>ER_y before the cap.</summary>
    public static readonly Symbol AnnualResult = new("ER_y", "tCO2e", Result, "Net result of year y", "ผลการลดสุทธิของปีที่ y");

    /// <summary>ER_y after the cap.</summary>
    public static readonly Symbol CreditedResult = new("ER_y,cap", "tCO2e", Cap, "Net result of year y up to the cap", "ผลการลดสุทธิของปีที่ y ไม่เกินเพดาน");

    /// <summary>ER: the net result of a round.</summary>
    public static readonly Symbol NetResult = new("ER", "tCO2e", Result, "Net result of the round", "ผลการลดสุทธิของรอบ");

    /// <summary>The part of a round: baseline emission of its years.</summary>
    public static readonly Symbol BaselineOfRound = new("ΣBE", "tCO2e", Baseline, "Baseline emission of the years of the round", "การปล่อยกรณีฐานของทุกปีในรอบ");

    /// <summary>The part of a round: project emission of its years.</summary>
    public static readonly Symbol ProjectOfRound = new("ΣPE_y", "tCO2e", Project, "Project emission of the years of the round", "การปล่อยของโครงการทุกปีในรอบ");

    /// <summary>The results of a round's years before the cap.</summary>
    public static readonly Symbol ResultBeforeCap = new("ΣER_y", "tCO2e", Result, "Net result of the years of the round, before the cap", "ผลการลดสุทธิของทุกปีในรอบ ก่อนหักเพดาน");

    /// <summary>What the cap takes away in a round.</summary>
    public static readonly Symbol AboveCap = new("ΣER_y − ΣER_y,cap", "tCO2e", Cap, "Net result above the cap, without credits", "ส่วนที่เกินเพดาน ซึ่งไม่ได้รับเครดิต");

    /// <summary>The chemical fertiliser with nitrogen, by product mass.</summary>
    public static readonly Symbol ChemicalProduct = new("M_chem", "kg", Documents.AgricultureHandbook.At("orchards, activity 2"), "Chemical fertiliser that has nitrogen, product mass of a year", "ปริมาณปุ๋ยเคมีที่มีไนโตรเจนต่อปี โดยมวลผลิตภัณฑ์");

    /// <summary>The cut of chemical fertiliser against the baseline.</summary>
    public static readonly Symbol Cut = new("r", "1", Documents.AgricultureHandbook.At("orchards, activity 2"), "Cut of chemical fertiliser against the baseline", "สัดส่วนการลดปุ๋ยเคมีเทียบกับกรณีฐาน");
}
