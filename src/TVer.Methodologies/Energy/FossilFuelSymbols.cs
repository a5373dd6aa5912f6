using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Energy;

/// <summary>The symbols of the fossil-fuel equation.</summary>
public static class FossilFuelSymbols
{
    internal static readonly Clause Rule = Documents.PReddPlusV02.At("6.2");

    /// <summary>FC_i: the amount of a fuel; the document leaves its unit open.</summary>
    public static readonly Symbol Amount = new("FC_i", null, Rule, "Amount of fuel i used", "ปริมาณการใช้เชื้อเพลิงประเภท i");

    /// <summary>FC_i of one month, as recorded.</summary>
    public static readonly Symbol MonthlyAmount = new("FC_i,m", null, Documents.PReddPlusV02.At("11.2"), "Amount of fuel i recorded in month m", "ปริมาณการใช้เชื้อเพลิงประเภท i ที่บันทึกในเดือน m");

    /// <summary>NCV_i: MJ per unit of fuel.</summary>
    public static readonly Symbol NetCalorificValue = new("NCV_i", null, Rule, "Net calorific value of fuel i", "ค่าความร้อนสุทธิของเชื้อเพลิงประเภท i");

    /// <summary>EF_CO2,i: kgCO2/TJ.</summary>
    public static readonly Symbol EmissionFactor = new("EF_CO2,i", "kgCO2/TJ", Rule, "Carbon dioxide emission factor of fuel i", "ค่าการปล่อยก๊าซเรือนกระจกจากการเผาไหม้เชื้อเพลิงประเภท i");

    /// <summary>GHG_Fuel,i: the emission of one fuel.</summary>
    public static readonly Symbol FuelEmission = new("GHG_Fuel,i", "tCO2e", Rule, "Emission from burning fuel i", "ปริมาณการปล่อยก๊าซเรือนกระจกจากเชื้อเพลิงประเภท i");

    /// <summary>GHG_Fuel: the emission of all fuels.</summary>
    public static readonly Symbol TotalEmission = new("GHG_Fuel", "tCO2e", Rule, "Emission from burning fossil fuel", "ปริมาณการปล่อยก๊าซเรือนกระจกจากการเผาไหม้เชื้อเพลิงฟอสซิล");
}
