using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Energy;

/// <summary>The symbols of the fossil-fuel equation.</summary>
public static class FossilFuelSymbols
{
    internal static readonly Clause Rule = Documents.PReddPlusV02.At("6.2");

    /// <summary>FC_i: the amount of a fuel; the document leaves its unit open.</summary>
    public static readonly Symbol Amount = new("FC_i", null, Rule, "Amount of fuel i used", "ปริมาณการใช้เชื้อเพลิงประเภท i");

    /// <summary>FC_i of one month, as recorded.</summary>
    public static readonly Symbol MonthlyAmount = new("FC_i,m", null, Documents.PReddPlusV02.At("11.2"), "Amount of fuel i recorded in month m since the start", "ปริมาณการใช้เชื้อเพลิงประเภท i ที่บันทึกในเดือน m นับจากเริ่มโครงการ");

    /// <summary>NCV_i: MJ per unit of fuel.</summary>
    public static readonly Symbol NetCalorificValue = new("NCV_i", null, Rule, "Net calorific value of fuel i", "ค่าความร้อนสุทธิของเชื้อเพลิงประเภท i");

    /// <summary>EF_CO2,i: kgCO2/TJ.</summary>
    public static readonly Symbol EmissionFactor = new("EF_CO2,i", "kgCO2/TJ", Rule, "Carbon dioxide emission factor of fuel i", "ค่าการปล่อยก๊าซเรือนกระจกจากการเผาไหม้เชื้อเพลิงประเภท i");

    /// <summary>GHG_Fuel,i: the emission of one fuel.</summary>
    public static readonly Symbol FuelEmission = new("GHG_Fuel,i", "tCO2e", Rule, "Emission from burning fuel i", "ปริมาณการปล่อยก๊าซเรือนกระจกจากเชื้อเพลิงประเภท i");

    /// <summary>GHG_Fuel: the emission of all fuels.</summary>
    public static readonly Symbol TotalEmission = new("GHG_Fuel", "tCO2e", Rule, "Emission from burning fossil fuel", "ปริมาณการปล่อยก๊าซเรือนกระจกจากการเผาไหม้เชื้อเพลิงฟอสซิล");

    /// <summary>The emission of methane or nitrous oxide of one fuel.</summary>
    public static readonly Symbol OtherGasEmission = new("GHG_Fuel,i,g", "tCO2e", Rule, "Emission of gas g from burning fuel i", "ปริมาณการปล่อยก๊าซ g จากเชื้อเพลิงประเภท i");

    /// <summary>EF_CH4,i: kg CH4/TJ.</summary>
    public static readonly Symbol MethaneFactor = new("EF_CH4,i", "kg CH4/TJ", Rule, "Methane emission factor of fuel i", "ค่าการปล่อยมีเทนของเชื้อเพลิงประเภท i");

    /// <summary>EF_N2O,i: kg N2O/TJ.</summary>
    public static readonly Symbol NitrousOxideFactor = new("EF_N2O,i", "kg N2O/TJ", Rule, "Nitrous oxide emission factor of fuel i", "ค่าการปล่อยไนตรัสออกไซด์ของเชื้อเพลิงประเภท i");

    /// <summary>The share of a component in a mixture of fuels.</summary>
    public static readonly Symbol ComponentShare = new("s_i", "1", Rule, "Share of fuel i in a mixture", "สัดส่วนของเชื้อเพลิงประเภท i ในเชื้อเพลิงผสม");

    /// <summary>The amount of a component of a mixture.</summary>
    public static readonly Symbol ComponentAmount = new("FC_i (component)", null, Rule, "Amount of fuel i in a mixture", "ปริมาณเชื้อเพลิงประเภท i ในเชื้อเพลิงผสม");

    /// <summary>The density of a fuel.</summary>
    public static readonly Symbol Density = new("ρ_i", null, Rule, "Density of fuel i", "ความหนาแน่นของเชื้อเพลิงประเภท i");

    /// <summary>The amount of a fuel in the measure of its calorific value.</summary>
    public static readonly Symbol ConvertedAmount = new("FC_i (converted)", null, Rule, "Amount of fuel i in the measure of its calorific value", "ปริมาณเชื้อเพลิงประเภท i ในหน่วยของค่าความร้อน");
}
