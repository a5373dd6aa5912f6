using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The symbols of T-VER-P-METH-13-03 v02, in the order in which the document defines them.</summary>
public static class PReddPlusSymbols
{
    // 5.1.6 Annual rate of conversion, from the reference region.

    /// <summary>t: the date of a map as a year with its fraction.</summary>
    public static readonly Symbol IntervalYears = new("t2 − t1", "yr", C.Rate, "Years between two maps", "จำนวนปีระหว่างสองจุดเวลา");

    /// <summary>A1_t1: the area of a stratum of the reference region at the first of two maps.</summary>
    public static readonly Symbol ReferenceArea = new("A1_t1", "rai", C.Rate, "Area of the stratum in the reference region at t1", "พื้นที่ของชั้นภูมิที่ 1 ในพื้นที่อ้างอิง ณ เวลา t1");

    /// <summary>A1_t1→A2_t2: the area that changed from one stratum to another.</summary>
    public static readonly Symbol ConvertedArea = new("A1_t1→A2_t2", "rai", C.Rate, "Area of the reference region that changed from stratum 1 to stratum 2", "พื้นที่ในชั้นภูมิที่ 1 ที่เปลี่ยนเป็นชั้นภูมิที่ 2");

    /// <summary>AC(1→2): the area converted in a year.</summary>
    public static readonly Symbol AnnualConversion = new("AC(1→2)", "rai/yr", C.Rate, "Mean area that changes from stratum 1 to stratum 2 in a year", "ค่าเฉลี่ยการเปลี่ยนแปลงรายปีของพื้นที่ป่าจากชั้นภูมิที่ 1 เป็นชั้นภูมิที่ 2");

    /// <summary>ARC of one interval, as a fraction per year.</summary>
    public static readonly Symbol IntervalRate = new("ARC_t1,t2", "1/yr", C.Rate, "Annual rate of conversion in one interval, as a fraction (× 100 for the per cent of the document)", "อัตราการเปลี่ยนแปลงรายปีของช่วงเวลา (คูณ 100 เป็นร้อยละ)");

    /// <summary>The sum of the interval rates.</summary>
    public static readonly Symbol RateSum = new("ΣARC_t1,t2", "1/yr", C.Rate, "Sum of the rates of all intervals", "ผลรวมของอัตราทุกช่วงเวลา");

    /// <summary>The sum of the interval rates times their years.</summary>
    public static readonly Symbol RateTimesYears = new("Σ(ARC × Δt)", "1", C.Rate, "Sum of the rates times their years", "ผลรวมของอัตราคูณจำนวนปี");

    /// <summary>The sum of years.</summary>
    public static readonly Symbol YearSum = new("ΣΔt", "yr", C.Rate, "Sum of years", "ผลรวมจำนวนปี");

    /// <summary>The sum of areas.</summary>
    public static readonly Symbol AreaSum = new("ΣA", "rai", C.Rate, "Sum of areas", "ผลรวมพื้นที่");

    /// <summary>The mean of the interval rates, each interval alike.</summary>
    public static readonly Symbol UnweightedRate = new("ARC_mean", "1/yr", C.Rate, "Mean of the rates of all intervals", "ค่าเฉลี่ยของอัตราทุกช่วงเวลา");

    /// <summary>The mean of the interval rates, weighted by their years.</summary>
    public static readonly Symbol TimeWeightedRate = new("ARC_time", "1/yr", C.Rate, "Mean of the rates of all intervals, weighted by their years", "ค่าเฉลี่ยของอัตราถ่วงน้ำหนักด้วยจำนวนปี");

    /// <summary>The area converted since the first map.</summary>
    public static readonly Symbol CumulativeConversion = new("ΣA1→A2", "rai", C.Rate, "Area of the reference region converted since the first map", "พื้นที่เปลี่ยนแปลงสะสมนับจากจุดเวลาแรก");

    /// <summary>The years since the first map.</summary>
    public static readonly Symbol YearsSinceFirstMap = new("t − t1", "yr", C.Rate, "Years since the first map", "จำนวนปีนับจากจุดเวลาแรก");

    /// <summary>The mean of a column that a line is fitted to.</summary>
    public static readonly Symbol RegressionMeanYears = new("t̄", "yr", C.Rate, "Mean of the years since the first map", "ค่าเฉลี่ยของจำนวนปี");

    /// <summary>The mean of a column that a line is fitted to.</summary>
    public static readonly Symbol RegressionMeanArea = new("Ā", "rai", C.Rate, "Mean of the areas converted since the first map", "ค่าเฉลี่ยของพื้นที่เปลี่ยนแปลงสะสม");

    /// <summary>The products that a line is fitted from.</summary>
    public static readonly Symbol RegressionProducts = new("S_tA", "yr·rai", C.Rate, "Sum of products of deviations", "ผลรวมของผลคูณส่วนเบี่ยงเบน");

    /// <summary>The squares that a line is fitted from.</summary>
    public static readonly Symbol RegressionSquares = new("S_tt", "yr·yr", C.Rate, "Sum of squares of deviations", "ผลรวมกำลังสองของส่วนเบี่ยงเบน");

    /// <summary>The rate by a line through the area converted.</summary>
    public static readonly Symbol RegressionRate = new("ARC_line", "1/yr", C.Rate, "Rate by a line through the area converted", "อัตราจากสมการถดถอย");

    /// <summary>ARC: the rate used.</summary>
    public static readonly Symbol Rate = new("ARC", "1/yr", C.Rate, "Annual rate of conversion, as a fraction (× 100 for the per cent of the document)", "อัตราการเปลี่ยนแปลงรายปีของพื้นที่ป่า (คูณ 100 เป็นร้อยละ)");

    /// <summary>t_AC(i),trans.</summary>
    public static readonly Symbol TransitionTime = new("t_AC(i),trans", "yr", C.Rate, "Years in which stratum i changes into another", "ระยะเวลาการเปลี่ยนแปลงของชั้นภูมิที่ i สู่ชั้นภูมิอื่น");

    /// <summary>The crediting period.</summary>
    public static readonly Symbol CreditingPeriod = new("crediting period", "yr", C.Rate, "Crediting period", "ระยะเวลาคิดเครดิตโครงการ");

    /// <summary>NAC.</summary>
    public static readonly Symbol AreaChangeDiscount = new("NAC", "1", C.Rate, "Discount factor of area change, at most 1", "ปัจจัยส่วนลดการเปลี่ยนแปลงของพื้นที่ (ไม่เกิน 1)");

    /// <summary>The share of the baseline emission counted: NAC where the area did not change, 1 where it fell.</summary>
    public static readonly Symbol CountedShare = new("f_NAC,i", "1", C.Rate, "Share of the baseline emission of the stratum that is counted", "สัดส่วนการปล่อยในกรณีฐานของชั้นภูมิที่นับ");

    // 5.2.1 Baseline stocks and emission.

    /// <summary>C_TREE_BSL,i.</summary>
    public static readonly Symbol BaselineTree = new("C_TREE_BSL,i", "tCO2e/rai", C.BaselineStock, "Baseline stock of trees", "ปริมาณคาร์บอนในต้นไม้ในกรณีฐาน");

    /// <summary>C_SAP_BSL,i.</summary>
    public static readonly Symbol BaselineSapling = new("C_SAP_BSL,i", "tCO2e/rai", C.BaselineStock, "Baseline stock of saplings", "ปริมาณคาร์บอนในไม้หนุ่มในกรณีฐาน");

    /// <summary>C_DW_BSL,i.</summary>
    public static readonly Symbol BaselineDeadWood = new("C_DW_BSL,i", "tCO2e/rai", C.BaselineStock, "Baseline stock of dead wood", "ปริมาณคาร์บอนของไม้ตายของกรณีฐาน");

    /// <summary>C_LI_BSL,i.</summary>
    public static readonly Symbol BaselineLitter = new("C_LI_BSL,i", "tCO2e/rai", C.BaselineStock, "Baseline stock of litter", "ปริมาณคาร์บอนของซากพืชของกรณีฐาน");

    /// <summary>C_SOC_BSL,i.</summary>
    public static readonly Symbol BaselineSoil = new("C_SOC_BSL,i", "tCO2e/rai", C.BaselineStock, "Baseline stock of soil organic carbon", "ปริมาณคาร์บอนในดินของกรณีฐาน");

    /// <summary>C_REDD,BSL,i.</summary>
    public static readonly Symbol BaselineStock = new("C_REDD,BSL,i", "tCO2e/rai", C.BaselineStock, "Baseline carbon stock of the stratum", "ปริมาณการกักเก็บคาร์บอนในกรณีฐานของชั้นภูมิ");

    /// <summary>ΔC(1→2).</summary>
    public static readonly Symbol StockLoss = new("ΔC(1→2)", "tCO2e/rai", C.BaselineStock, "Carbon lost per area when stratum 1 becomes stratum 2", "การเปลี่ยนแปลงการกักเก็บคาร์บอนจากชั้นภูมิที่ 1 ไปสู่ชั้นภูมิที่ 2");

    /// <summary>A_i,0.</summary>
    public static readonly Symbol AreaAtStart = new("A_REDD,i,0", "rai", C.BaselineStock, "Area of the stratum in the project at the start", "พื้นที่ชั้นภูมิภายในพื้นที่โครงการ ณ จุดเริ่มต้น");

    /// <summary>The sum of the rates of all transitions out of a stratum.</summary>
    public static readonly Symbol Outflow = new("ΣARC_i", "1/yr", C.BaselineStock, "Sum of the rates of all transitions out of the stratum", "ผลรวมอัตราการเปลี่ยนแปลงออกจากชั้นภูมิ");

    /// <summary>The area of a stratum as it declines by the rates.</summary>
    public static readonly Symbol DecliningArea = new("A_REDD,i,t(ARC)", "rai", C.BaselineStock, "Area of the stratum in the baseline, declining by the rates", "พื้นที่ชั้นภูมิในกรณีฐานที่ลดลงตามอัตรา");

    /// <summary>A_REDD,i.</summary>
    public static readonly Symbol DenseArea = new("A_REDD,i", "rai", C.BaselineStock, "Area of stratum 1 in the project in the year", "พื้นที่ชั้นภูมิที่ 1 ภายในพื้นที่โครงการ REDD ในปีใด ๆ");

    /// <summary>ΔC_REDD,BSL,i,t.</summary>
    public static readonly Symbol BaselineEmission = new("ΔC_REDD,BSL,i,t", "tCO2e/yr", C.BaselineStock, "Baseline emission of the stratum in the year", "ปริมาณการเปลี่ยนแปลงการกักเก็บคาร์บอนในกรณีฐานในชั้นภูมิ i ในปีใด ๆ");

    /// <summary>ΔC_REDD,BSL,i,t after NAC.</summary>
    public static readonly Symbol CountedBaselineEmission = new("ΔC_REDD,BSL,i,t × NAC", "tCO2e/yr", C.Rate, "Baseline emission of the stratum in the year that is counted", "การปล่อยในกรณีฐานของชั้นภูมิที่นับ");

    /// <summary>ΔC_REDD,BSL of a year.</summary>
    public static readonly Symbol YearlyBaselineEmission = new("ΔC_REDD,BSL,year", "tCO2e/yr", C.BaselineStock, "Baseline emission of all strata in the year", "การปล่อยในกรณีฐานของทุกชั้นภูมิในปี");

    /// <summary>ΔC_REDD,BSL,t of a round.</summary>
    public static readonly Symbol RoundBaselineEmission = new("ΔC_REDD,BSL,t", "tCO2e", C.Net, "Baseline emission of the REDD activity", "การปล่อยก๊าซเรือนกระจกในกรณีฐานจากกิจกรรม REDD");

    // 6.1.1 Project stocks and enhancement.

    /// <summary>C_TREE_p,i.</summary>
    public static readonly Symbol ProjectTree = new("C_TREE_p,i", "tCO2e/rai", C.Enhancement, "Project stock of trees", "ปริมาณคาร์บอนในต้นไม้จากการดำเนินโครงการ");

    /// <summary>C_SAP_p,i.</summary>
    public static readonly Symbol ProjectSapling = new("C_SAP_p,i", "tCO2e/rai", C.Enhancement, "Project stock of saplings", "ปริมาณคาร์บอนในไม้หนุ่มจากการดำเนินโครงการ");

    /// <summary>C_DW_p,i.</summary>
    public static readonly Symbol ProjectDeadWood = new("C_DW_p,i", "tCO2e/rai", C.Enhancement, "Project stock of dead wood", "ปริมาณคาร์บอนของไม้ตายจากการดำเนินโครงการ");

    /// <summary>C_LI_p,i.</summary>
    public static readonly Symbol ProjectLitter = new("C_LI_p,i", "tCO2e/rai", C.Enhancement, "Project stock of litter", "ปริมาณคาร์บอนของซากพืชจากการดำเนินโครงการ");

    /// <summary>C_SOC_p,i.</summary>
    public static readonly Symbol ProjectSoil = new("C_SOC_p,i", "tCO2e/rai", C.Enhancement, "Project stock of soil organic carbon", "ปริมาณคาร์บอนในดินจากการดำเนินโครงการ");

    /// <summary>C_REDD,PROJ,i,t.</summary>
    public static readonly Symbol ProjectStock = new("C_REDD,PROJ,i,t", "tCO2e/rai", C.Enhancement, "Carbon stock of the stratum with the project", "ปริมาณการกักเก็บคาร์บอนของโครงการในชั้นภูมิ");

    /// <summary>A_Enh,i,t.</summary>
    public static readonly Symbol MonitoredArea = new("A_Enh,i,t", "rai", C.Enhancement, "Monitored area of the stratum", "พื้นที่ของชั้นภูมิ i ที่ติดตาม");

    /// <summary>The carbon of a stratum at the end of a round.</summary>
    public static readonly Symbol StratumCarbon = new("C_REDD,PROJ,i,t × A_i,t", "tCO2e", C.Enhancement, "Carbon of the stratum with the project", "คาร์บอนของชั้นภูมิจากการดำเนินโครงการ");

    /// <summary>The carbon of a stratum in the baseline at the start.</summary>
    public static readonly Symbol StratumCarbonAtStart = new("C_REDD,BSL,i × A_i,0", "tCO2e", C.Enhancement, "Carbon of the stratum at the start", "คาร์บอนของชั้นภูมิ ณ จุดเริ่มต้น");

    /// <summary>The carbon of all strata at the end of a round.</summary>
    public static readonly Symbol TotalCarbon = new("ΣC_REDD,PROJ", "tCO2e", C.Enhancement, "Carbon of all strata with the project", "คาร์บอนของทุกชั้นภูมิจากการดำเนินโครงการ");

    /// <summary>The carbon of all strata at the start.</summary>
    public static readonly Symbol TotalCarbonAtStart = new("ΣC_REDD,BSL", "tCO2e", C.Enhancement, "Carbon of all strata at the start", "คาร์บอนของทุกชั้นภูมิ ณ จุดเริ่มต้น");

    /// <summary>One term of the printed sum.</summary>
    public static readonly Symbol EnhancementTerm = new("(C_PROJ − C_BSL) × A_Enh", "tCO2e", C.Enhancement, "Stock difference of the stratum to its baseline", "ผลต่างการกักเก็บของชั้นภูมิเทียบกับกรณีฐาน");

    /// <summary>The area that the baseline would have lost in the round.</summary>
    public static readonly Symbol BaselineLossArea = new("A_Enh,i,t(loss)", "rai", C.Enhancement, "Area of the stratum that the baseline would have lost in the round", "พื้นที่ของชั้นภูมิที่จะสูญเสียในกรณีฐานระหว่างรอบ");

    /// <summary>The gain on the area that the baseline would have lost.</summary>
    public static readonly Symbol LossAreaGain = new("E_loss,t", "tCO2e", C.Enhancement, "Gain on the area that the baseline would have lost in the round", "การเพิ่มขึ้นบนพื้นที่ที่จะสูญเสียในกรณีฐานระหว่างรอบ");

    /// <summary>The stock change since the start.</summary>
    public static readonly Symbol StockChange = new("E_t", "tCO2e", C.Enhancement, "Stock change since the start", "การเปลี่ยนแปลงการกักเก็บนับจากจุดเริ่มต้น");

    /// <summary>The stock change that counts: a gain only where it is claimed.</summary>
    public static readonly Symbol CountedStockChange = new("E_t,counted", "tCO2e", C.Enhancement, "Stock change since the start that is counted", "การเปลี่ยนแปลงการกักเก็บสะสมที่นับ");

    /// <summary>The stock changes of all rounds so far, as the printed sum over years adds them.</summary>
    public static readonly Symbol StockChangeSum = new("ΣE_t", "tCO2e", C.Enhancement, "Sum of the stock changes of all rounds so far", "ผลรวมการเปลี่ยนแปลงการกักเก็บของทุกรอบที่ผ่านมา");

    /// <summary>ΔC_REDD,PROJ,Enh,t.</summary>
    public static readonly Symbol Enhancement = new("ΔC_REDD,PROJ,Enh,t", "tCO2e", C.Enhancement, "Net carbon change with the project by the REDD activity", "การเปลี่ยนแปลงคาร์บอนสุทธิของโครงการจากกิจกรรม REDD");

    // 6.2 Project emissions, 7 leakage.

    /// <summary>GHG_Burning,t.</summary>
    public static readonly Symbol Burning = new("GHG_Burning,t", "tCO2e", C.Emissions, "CH4 and N2O from burning biomass", "การปล่อยก๊าซเรือนกระจกจากการเผาชีวมวล");

    /// <summary>Fuel emission that counts: that of large projects.</summary>
    public static readonly Symbol CountedFuel = new("GHG_Fuel,t", "tCO2e", C.Emissions, "Emission from fossil fuel that is counted: for large projects", "การปล่อยจากเชื้อเพลิงฟอสซิลที่นับ (โครงการขนาดใหญ่)");

    /// <summary>GHG_REDD,PROJ,t.</summary>
    public static readonly Symbol ProjectEmissions = new("GHG_REDD,PROJ,t", "tCO2e", C.Emissions, "Emissions of the REDD activity", "การปล่อยก๊าซเรือนกระจกที่เพิ่มขึ้นจากกิจกรรม REDD");

    /// <summary>LK_ASL,t.</summary>
    public static readonly Symbol ActivityShifting = new("LK_ASL,t", "tCO2e", C.Leakage, "Leakage by displaced agriculture", "การรั่วไหลจากการเคลื่อนย้ายกิจกรรมการเกษตร");

    /// <summary>Merchantable to total biomass where cutting may move to.</summary>
    public static readonly Symbol LeakageAreaRatio = new("r_leak", "1", C.MarketLeakage, "Merchantable to total biomass where cutting may move to", "อัตราส่วนมวลชีวภาพที่จำหน่ายได้ต่อมวลชีวภาพรวมในพื้นที่รั่วไหล");

    /// <summary>Merchantable to total biomass in the project area.</summary>
    public static readonly Symbol ProjectAreaRatio = new("r_proj", "1", C.MarketLeakage, "Merchantable to total biomass in the project area in the base year", "อัตราส่วนมวลชีวภาพที่จำหน่ายได้ต่อมวลชีวภาพรวมในพื้นที่โครงการ ณ ปีฐาน");

    /// <summary>LF.</summary>
    public static readonly Symbol LeakageFactor = new("LF", "1", C.MarketLeakage, "Market leakage factor", "ปัจจัยส่วนลดการรั่วไหลของตลาด");

    /// <summary>LK_MARKET,t.</summary>
    public static readonly Symbol MarketLeakage = new("LK_MARKET,t", "tCO2e", C.MarketLeakage, "Market leakage", "การรั่วไหลของตลาด");

    /// <summary>LK_MARKET,t after the 5 % rule.</summary>
    public static readonly Symbol CountedMarketLeakage = new("LK_MARKET,t,counted", "tCO2e", C.MarketLeakage, "Market leakage that is counted", "การรั่วไหลของตลาดที่นับ");

    /// <summary>LK_REDD,t.</summary>
    public static readonly Symbol Leakage = new("LK_REDD,t", "tCO2e", C.Leakage, "Leakage of the REDD activity", "การรั่วไหลจากกิจกรรม REDD");

    // 8 Net result, 9 uncertainty.

    /// <summary>The half-width of ΔC_REDD,BSL,t.</summary>
    public static readonly Symbol BaselineHalfWidth = new("h(ΔC_REDD,BSL,t)", "tCO2e", C.Uncertainty, "Half-width of the baseline emission at 90 % confidence", "ครึ่งช่วงความเชื่อมั่นร้อยละ 90 ของการปล่อยในกรณีฐาน");

    /// <summary>ΔC_REDD,BSL,t after the discount.</summary>
    public static readonly Symbol DiscountedBaselineEmission = new("ΔC_REDD,BSL,t*", "tCO2e", C.Uncertainty, "Baseline emission after the uncertainty discount", "การปล่อยในกรณีฐานหลังหักส่วนลดความไม่แน่นอน");

    /// <summary>The half-width of ΔC_REDD,PROJ,Enh,t.</summary>
    public static readonly Symbol EnhancementHalfWidth = new("h(ΔC_REDD,PROJ,Enh,t)", "tCO2e", C.Uncertainty, "Half-width of the project change at 90 % confidence", "ครึ่งช่วงความเชื่อมั่นร้อยละ 90 ของการเปลี่ยนแปลงของโครงการ");

    /// <summary>ΔC_REDD,PROJ,Enh,t after the discount.</summary>
    public static readonly Symbol DiscountedEnhancement = new("ΔC_REDD,PROJ,Enh,t*", "tCO2e", C.Uncertainty, "Project change after the uncertainty discount", "การเปลี่ยนแปลงของโครงการหลังหักส่วนลดความไม่แน่นอน");

    /// <summary>ΔC_REDD,t.</summary>
    public static readonly Symbol NetRedd = new("ΔC_REDD,t", "tCO2e", C.Net, "Net emission reduction of the REDD activity", "ปริมาณการลดการปล่อยก๊าซเรือนกระจกสุทธิจากกิจกรรม REDD");

    /// <summary>ΔC_REDD+,t.</summary>
    public static readonly Symbol Net = new("ΔC_REDD+,t", "tCO2e", C.Net, "Net result of the project", "การกักเก็บก๊าซเรือนกระจกสุทธิที่ได้จากการดำเนินโครงการ");

    /// <summary>The net result before fuel, as a rate per year.</summary>
    public static readonly Symbol AnnualNetBeforeFuel = new("ΔC_REDD+,t/yr", "tCO2e/yr", C.Scale, "Net result a year before fuel is deducted", "ผลสุทธิต่อปีก่อนหักเชื้อเพลิง");

    /// <summary>The largest estimated year.</summary>
    public static readonly Symbol LargestYear = new("max ΔC_REDD+,t", "tCO2e/yr", C.Scale, "Largest year of the estimate, before fuel is deducted", "ปีที่มีค่าประมาณการสูงสุดก่อนหักเชื้อเพลิง");

    /// <summary>Length of a round.</summary>
    public static readonly Symbol RoundYears = new("T_t", "yr", C.Rounds, "Years of the round", "จำนวนปีของรอบ");

    private static class C
    {
        public static readonly Clause Rate = PReddPlusClauses.Rate;
        public static readonly Clause BaselineStock = PReddPlusClauses.BaselineEmission;
        public static readonly Clause Enhancement = PReddPlusClauses.Enhancement;
        public static readonly Clause Emissions = PReddPlusClauses.ProjectEmissions;
        public static readonly Clause Leakage = PReddPlusClauses.ReddLeakage;
        public static readonly Clause MarketLeakage = PReddPlusClauses.MarketLeakage;
        public static readonly Clause Net = PReddPlusClauses.Net;
        public static readonly Clause Uncertainty = PReddPlusClauses.Uncertainty;
        public static readonly Clause Rounds = PReddPlusClauses.RoundsOfProject;
        public static readonly Clause Scale = PReddPlusClauses.Definitions;
    }
}
