using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Tests.Forestry.Afforestation;
using TVer.Methodologies.Tests.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests;

/// <summary>A printed clause is one of the document that it is printed under, or names its own.</summary>
public class CitationTests
{
    [Fact]
    public void A_clause_of_another_document_is_printed_with_its_document_in_a_statement()
    {
        string text = StatementText.Write(AfforestationMethodology.Version01.Calculate(AfforestationProjects.Of(AfforestationProjects.Round(100))));

        Assert.Contains("discount-level (T-VER-P-METH-13-03 v02, 9, Annex 1): ", text, StringComparison.Ordinal);
        Assert.Contains("Net removal of the afforestation activity (T-VER-P-METH-13-03 v02, 8)\n", text, StringComparison.Ordinal);
        Assert.Contains("text-at-hand (all): ", text, StringComparison.Ordinal);
        Assert.Contains("negative-period (interpretation of this library, losses): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Thai_statement_names_the_other_document_and_has_the_words_of_clauses_in_Thai()
    {
        string text = StatementText.Write(AfforestationMethodology.Version01.Calculate(AfforestationProjects.Of(AfforestationProjects.Round(100))), Language.Thai);

        Assert.Contains("discount-level (T-VER-P-METH-13-03 v02, 9, ภาคผนวกที่ 1): ", text, StringComparison.Ordinal);
        Assert.Contains("scale (T-VER-P-METH-13-03 v02, นิยาม): ", text, StringComparison.Ordinal);
        Assert.Contains("whole-tonnes (การตีความของไลบรารีนี้, จำนวนเต็มตัน): ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Annex", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_of_the_statements_own_document_is_printed_alone()
    {
        string text = StatementText.Write(PReddPlusMethodology.Version02.Calculate(Projects.Simple(1)));

        Assert.Contains("Net result of the project (8)\n", text, StringComparison.Ordinal);
        Assert.Contains("(interpretation of this library, whole tonnes)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_on_a_clause_of_another_document_names_it()
    {
        PReddPlusProject project = Projects.Simple(1);
        Statement statement = PReddPlusMethodology.Version02.Calculate(
            project with { Crediting = project.Crediting with { BufferShare = null } });

        Assert.Contains("(interpretation of this library, buffer) predd.crediting.buffer\n", StatementText.Write(statement), StringComparison.Ordinal);
        Assert.Contains("(การตีความของไลบรารีนี้, ส่วนสำรอง) predd.crediting.buffer\n", StatementText.Write(statement, Language.Thai), StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_of_factors_have_a_heading_of_their_own()
    {
        Statement statement = FertilizerMethodology.Version02.Calculate(Agriculture.CassavaFields.Project);

        Assert.Contains("\n\nFactors used\n  ", StatementText.Write(statement), StringComparison.Ordinal);
        Assert.Contains("\n\nค่าคงที่และปัจจัยที่ใช้\n  ", StatementText.Write(statement, Language.Thai), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9, Annex 1", "9, ภาคผนวกที่ 1")]
    [InlineData("2.2, tables 5 and 6", "2.2, ตารางที่ 5 และ 6")]
    [InlineData("definitions", "นิยาม")]
    [InlineData("6 (project conditions)", "6 (เงื่อนไขของกิจกรรมโครงการ)")]
    [InlineData("7 (start date)", "7 (วันเริ่มดำเนินโครงการ)")]
    [InlineData("equations 7 and 13", "สมการที่ 7 และ 13")]
    [InlineData("Table 1, crediting period", "ตารางที่ 1, ระยะเวลาคิดเครดิต")]
    [InlineData("5.2.1", "5.2.1")]
    [InlineData("equation 7, COMF", "equation 7, COMF")]
    public void The_words_of_a_clause_are_printed_in_Thai_where_all_are_known(string number, string thai)
    {
        Clause clause = Documents.PReddPlusV02.At(number);

        Assert.Equal(thai, clause.ToText(Language.Thai, Documents.PReddPlusV02));
        Assert.Equal($"T-VER-P-METH-13-03 v02, {thai}", clause.ToText(Language.Thai));
        Assert.Equal(number, clause.ToText(Language.English, Documents.PReddPlusV02));
    }

    [Fact]
    public void Evidence_is_asked_for_at_the_clause_of_the_condition()
    {
        PReddPlusProject project = Projects.Simple(1);
        Finding finding = Assert.Single(
            PReddPlusMethodology.Version02.Check(project with { Applicability = project.Applicability with { LandUseRights = new Declaration(true, null) } }),
            finding => finding.Path == "applicability.landUseRights");

        Assert.Equal("predd.evidence", finding.Code);
        Assert.Equal("T-VER-P-METH-13-03 v02, 5 (applicability)", finding.Clause.ToString());
    }

    /// <summary>Section 8 of T-VER-P-METH-13-03 only adds the parts up, and 1.2.4 gives only the shortest round.</summary>
    [Fact]
    public void What_no_document_says_is_cited_as_a_rule_of_the_library()
    {
        Assert.All(
            [Issuance.CumulativeNet, Issuance.CumulativeIssued, Issuance.Issued, Issuance.BufferShare, Issuance.Buffer, Issuance.Issuable],
            symbol => Assert.Equal(Documents.LibraryRules, symbol.Clause.Document));
        Assert.All(
            PReddPlusInterpretations.All.Where(one => one.Code is "whole-tonnes" or "negative-period" or "buffer"),
            one => Assert.Equal(Documents.LibraryRules, one.Clause.Document));
        FindingRule[] rules =
        [
            PReddPlusRules.Buffer, PReddPlusRules.BufferStandard, PReddPlusRules.RoundBeyondCrediting, PReddPlusRules.Range, PReddPlusRules.ReadingGivesMore,
        ];
        Assert.All(rules, rule => Assert.Equal(Documents.LibraryRules, rule.Clause.Document));
        Assert.Equal("T-VER-PoA criteria, Table 1, crediting period", PReddPlusRules.CreditingStandard.Clause.ToString());
        Assert.Equal("T-VER-P-METH-13-03 v02, 11.2, GWP_N2O", FertilizerSymbols.Potentials.ToString());
    }
}
