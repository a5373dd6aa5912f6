using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Programme;

/// <summary>The symbols of costs and revenue; the handbook has words only, so the symbols are the library's own.</summary>
public static class CostSymbols
{
    internal static readonly Clause Fees = Documents.AgricultureHandbook.At("costs of a T-VER project, 4");
    internal static readonly Clause Table = Documents.AgricultureHandbook.At("estimate of costs");
    internal static readonly Clause Price = Documents.AgricultureHandbook.At("estimate of revenue");

    /// <summary>p: the price of a credit.</summary>
    public static readonly Symbol CreditPrice = new("p", "THB/tCO2e", Price, "Price of carbon credits", "ราคาคาร์บอนเครดิต");

    /// <summary>n: the credits of an issuance.</summary>
    public static readonly Symbol Credits = new("n_k", "tCO2e", Price, "Credits of issuance k", "คาร์บอนเครดิตที่ได้รับการรับรองครั้งที่ k");

    /// <summary>The rate of a man-day.</summary>
    public static readonly Symbol ManDayRate = new("c_md", "THB", Table, "Rate of a man-day", "อัตราค่าตรวจต่อคน-วัน");

    /// <summary>The man-days of validation or verification.</summary>
    public static readonly Symbol ManDays = new("d", "1", Table, "Man-days of validation or verification", "จำนวนคน-วันของการตรวจสอบความใช้ได้หรือการทวนสอบ");

    /// <summary>The cost of validation or verification.</summary>
    public static readonly Symbol Assessment = new("C_VV", "THB", Table, "Validation or verification", "ค่าตรวจสอบความใช้ได้หรือทวนสอบ");

    /// <summary>The cost of a document written by a consultant.</summary>
    public static readonly Symbol Writing = new("C_doc", "THB", Table, "Writing of the design document or monitoring report", "ค่าจัดทำเอกสาร");

    /// <summary>Any other cost, such as measurement.</summary>
    public static readonly Symbol Other = new("C_other", "THB", Table, "Measurement, data and other costs", "ค่าตรวจวัด จัดเก็บข้อมูล และอื่น ๆ");

    /// <summary>What the second option of the issuance fee costs.</summary>
    public static readonly Symbol ReducedOption = new(
        "F_2", "THB", Fees, "Issuance fee, second option, with the value of the credits deducted", "ค่าธรรมเนียมการรับรอง ทางเลือกที่ 2 รวมมูลค่าเครดิตที่หัก");

    /// <summary>The issuance fee paid.</summary>
    public static readonly Symbol IssuanceFee = new("F", "THB", Fees, "Issuance fee", "ค่าธรรมเนียมการรับรองคาร์บอนเครดิต");

    /// <summary>The price at which both options cost the same.</summary>
    public static readonly Symbol BreakEvenPrice = new(
        "p*", "THB/tCO2e", Fees, "Price at which both options of the issuance fee cost the same", "ราคาที่ค่าธรรมเนียมทั้งสองทางเลือกเท่ากัน");

    /// <summary>The cost of registration.</summary>
    public static readonly Symbol Registration = new("C_reg", "THB", Table, "Cost of registration", "ค่าใช้จ่ายการขึ้นทะเบียนโครงการ");

    /// <summary>The cost of an issuance.</summary>
    public static readonly Symbol Issuing = new("C_iss,k", "THB", Table, "Cost of issuance k", "ค่าใช้จ่ายการรับรองคาร์บอนเครดิตครั้งที่ k");

    /// <summary>The cost of all issuances.</summary>
    public static readonly Symbol TotalIssuing = new("C_iss", "THB", Table, "Cost of all issuances", "ค่าใช้จ่ายการรับรองคาร์บอนเครดิตทั้งหมด");

    /// <summary>The revenue of an issuance.</summary>
    public static readonly Symbol Revenue = new("R_k", "THB", Price, "Revenue of issuance k", "รายได้จากคาร์บอนเครดิตครั้งที่ k");

    /// <summary>The revenue of all issuances.</summary>
    public static readonly Symbol TotalRevenue = new("R", "THB", Price, "Revenue of all issuances", "รายได้จากคาร์บอนเครดิตทั้งหมด");

    /// <summary>The revenue less the costs.</summary>
    public static readonly Symbol Net = new("N", "THB", Price, "Revenue less costs", "รายได้สุทธิ");
}
