using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

public class JointCreditingTests
{
    [Fact]
    public void Each_status_owes_its_reports_and_each_track_its_attachments()
    {
        Assert.Equal([1, 3], JointCreditingCycle.Attachments(JointCreditingTrack.PremiumTVer));
        Assert.Equal([2, 3], JointCreditingCycle.Attachments(JointCreditingTrack.ExistingProject));
        Assert.Equal(
            [JointCreditingDocument.DesignDocument, JointCreditingDocument.AssessmentReport],
            JointCreditingCycle.ReportsDue(JointCreditingStatus.Unregistered));
        Assert.Equal([JointCreditingDocument.AssessmentReport], JointCreditingCycle.ReportsDue(JointCreditingStatus.Registered));
        Assert.Equal(
            [JointCreditingDocument.AssessmentReport, JointCreditingDocument.SustainabilityMonitoringReport],
            JointCreditingCycle.ReportsDue(JointCreditingStatus.Issued));
    }

    [Fact]
    public void Each_step_waits_for_earlier_steps_only()
    {
        var seen = new HashSet<string>();
        foreach (JointCreditingStep step in JointCreditingCycle.Steps)
        {
            Assert.All(step.After, before => Assert.Contains(before, seen));
            Assert.True(seen.Add(step.Code));
        }

        Assert.Equal(5, JointCreditingCycle.RegistrationDocuments.Count);
        Assert.Equal(4, JointCreditingCycle.IssuanceDocuments.Count);
    }

    [Fact]
    public void The_next_steps_are_those_that_wait_for_nothing()
    {
        JointCreditingInput input = ProgrammeCatalogue.JointCrediting.Read(JointCreditingCases.All.Valid);
        Assert.Equal(["completeness-checked"], ProgrammeCatalogue.JointCrediting.Run(input).Result!.NextSteps);
        JointCreditingInput fresh = input with { Status = JointCreditingStatus.Unregistered, Steps = new Dictionary<string, DateOnly>() };
        Assert.Equal(
            ["assessment-report", "design-validated", "authorisation-request"], ProgrammeCatalogue.JointCrediting.Run(fresh).Result!.NextSteps);
    }

    /// <summary>The whole cycle of a new project can be walked by doing what is next, and ends after the first transfer.</summary>
    [Fact]
    public void The_cycle_can_be_walked_to_its_end()
    {
        JointCreditingInput input = ProgrammeCatalogue.JointCrediting.Read(JointCreditingCases.All.Valid) with
        {
            Status = JointCreditingStatus.Unregistered,
            Documents = Enum.GetValues<JointCreditingDocument>(),
            Steps = new Dictionary<string, DateOnly>(),
        };
        var done = new Dictionary<string, DateOnly>();
        DateOnly day = Days.Day("2025-01-01");
        while (ProgrammeCatalogue.JointCrediting.Run(input with { Steps = done }) is { Result.NextSteps: [var next, ..] } report)
        {
            Assert.Empty(report.Findings);
            done.Add(next, day);
            day = day.AddDays(1);
        }

        Assert.Equal(JointCreditingCycle.Steps.Count, done.Count);
    }

    /// <summary>By hand. 1,000 in thirds: 333⅓ each, the tonne left over goes to the first name. 10 by 0.15, 0.25, 0.6: 1.5, 2.5, 6.</summary>
    [Theory]
    [InlineData(1000, "a 1/3, b 1/3, c 1/3", "a 334, b 333, c 333")]
    [InlineData(1000, "c 1/3, b 1/3, a 1/3", "a 334, b 333, c 333")]
    [InlineData(10, "a 15 %, b 25 %, c 60 %", "a 1, b 3, c 6")]
    [InlineData(1, "a 50 %, b 50 %", "a 1, b 0")]
    [InlineData(0, "a 50 %, b 50 %", "a 0, b 0")]
    [InlineData(7, "a 1, b 0", "a 7, b 0")]
    [InlineData(999, "a 0.5, b 0.5", "a 500, b 499")]
    [InlineData(9007199254740993, "a 1/2, b 1/2", "a 4503599627370497, b 4503599627370496")]
    [InlineData(long.MaxValue, "a 1/3, b 2/3", "a 3074457345618258602, b 6148914691236517205")]
    public void Credits_are_shared_in_whole_tonnes(long total, string shares, string expected) =>
        Assert.Equal(expected, string.Join(", ", CreditSharing.Allocate(total, Read(shares)).Select(part => $"{part.Key} {part.Value}")));

    [Fact]
    public void Shares_must_sum_to_one_exactly()
    {
        Assert.Throws<ArgumentException>(() => CreditSharing.Allocate(1, Read("a 1/3, b 0.333333333333, c 1/3")));
        Assert.Throws<ArgumentException>(() => CreditSharing.Allocate(1, Read("")));
        Assert.Throws<ArgumentOutOfRangeException>(() => CreditSharing.Allocate(-1, Read("a 1")));
    }

    [Theory]
    [InlineData("1/3", 1, 3)]
    [InlineData("2/6", 1, 3)]
    [InlineData("50 %", 1, 2)]
    [InlineData("33.5%", 67, 200)]
    [InlineData("0.335", 67, 200)]
    [InlineData("0", 0, 1)]
    [InlineData("1", 1, 1)]
    [InlineData("100 %", 1, 1)]
    [InlineData("0.000000000001", 1, 1_000_000_000_000)]
    public void A_share_is_read_exactly(string text, long numerator, long denominator)
    {
        var share = ExactShare.Parse(text);
        Assert.Equal(numerator, share.Numerator);
        Assert.Equal(denominator, share.Denominator);
        Assert.Equal(share, ExactShare.Parse(share.ToString()));
        Assert.Equal(share, ExactShare.Of(numerator, denominator));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("1.1")]
    [InlineData("100.01 %")]
    [InlineData("0.0000000000001")]
    [InlineData("1/2/3")]
    [InlineData("1e-3")]
    [InlineData(".5")]
    [InlineData("50 %%")]
    [InlineData("0,5")]
    public void What_is_no_share_is_refused(string text) => Assert.Throws<FormatException>(() => ExactShare.Parse(text));

    [Fact]
    public void The_smallest_share_is_zero()
    {
        Assert.Equal("0/1", default(ExactShare).ToString());
        Assert.Equal(ExactShare.Of(0, 5), default);
        Assert.True(ExactShare.Of(1, 3) < ExactShare.Of(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactShare.Of(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactShare.Of(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactShare.Of(0, 0));
    }

    [Fact]
    public void Parts_sum_to_the_total_and_stay_within_the_share_rounded_down_and_up() =>
        Properties.Hold(Totals, Weights, (total, weights) =>
        {
            Dictionary<string, ExactShare> shares = Shares(weights);
            IReadOnlyDictionary<string, long> parts = CreditSharing.Allocate(total, shares);
            Assert.Equal(total, parts.Values.Sum());
            Assert.All(parts, part =>
            {
                var numerator = (BigInteger)total * shares[part.Key].Numerator;
                BigInteger down = numerator / shares[part.Key].Denominator;
                BigInteger up = (numerator + shares[part.Key].Denominator - 1) / shares[part.Key].Denominator;
                Assert.InRange((BigInteger)part.Value, down, up);
            });
        });

    [Fact]
    public void A_larger_share_never_gets_fewer_tonnes() =>
        Properties.Hold(Totals, Weights, (total, weights) =>
        {
            Dictionary<string, ExactShare> shares = Shares(weights);
            IReadOnlyDictionary<string, long> parts = CreditSharing.Allocate(total, shares);
            return shares.All(a => shares.All(b => a.Value <= b.Value || parts[a.Key] >= parts[b.Key]));
        });

    [Fact]
    public void The_order_of_the_parties_does_not_matter() =>
        Properties.Hold(Totals, Weights, (total, weights) =>
        {
            Dictionary<string, ExactShare> shares = Shares(weights);
            return CreditSharing.Allocate(total, shares).SequenceEqual(CreditSharing.Allocate(total, shares.Reverse().ToDictionary()));
        });

    [Fact]
    public void What_is_cancelled_here_is_recorded_there()
    {
        SharingResult result = ProgrammeCatalogue.Sharing.Run(ProgrammeCatalogue.Sharing.Read(SharingCases.All.Valid)).Result!;
        Assert.Equal(334, result.Parts["bank"]);
        Assert.Equal(333, result.Parts["japan"]);
        Assert.Equal(333, result.Parts["owner"]);
        Assert.Equal(667, result.ToThailand);
        Assert.Equal(333, result.ToJapan);
        Assert.Equal([333, 667, -333, 333], result.Entries.Select(entry => entry.Change));
        Assert.Equal(["issuance", "issuance", "cancellation", "recording-in-japan"], result.Entries.Select(entry => entry.Step));
        Assert.All(result.Entries, entry => Assert.Contains(JointCreditingCycle.Steps, step => step.Code == entry.Step));
    }

    private static Arbitrary<long> Totals => Arb.From(
        from high in Gen.Choose(0, 1_000_000) from low in Gen.Choose(0, 999) select ((long)high * 1000) + low);

    private static Arbitrary<int[]> Weights => Cases.Arrays(Cases.Integers(1, 50), 1, 8);

    private static Dictionary<string, ExactShare> Shares(int[] weights) =>
        weights.Select((weight, k) => ($"p{k}", ExactShare.Of(weight, weights.Sum()))).ToDictionary();

    private static Dictionary<string, ExactShare> Read(string shares) =>
        shares.Split(", ", StringSplitOptions.RemoveEmptyEntries).ToDictionary(share => share[..1], share => ExactShare.Parse(share[2..]));
}
