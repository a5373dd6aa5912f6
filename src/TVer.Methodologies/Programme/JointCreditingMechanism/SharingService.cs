using System.Numerics;
using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Programme;

/// <summary>Shares credits of the Joint Crediting Mechanism and says what is recorded where.</summary>
internal sealed class SharingService : CalculationService<SharingInput, SharingResult>
{
    private static readonly Bilingual SpecialAccount = new("Thai registry, special account for the JCM", "ระบบทะเบียนไทย บัญชีพิเศษสำหรับกลไก JCM");
    private static readonly Bilingual ThaiAccount = new("Thai registry, account of the Thai participants", "ระบบทะเบียนไทย บัญชีของผู้พัฒนาโครงการฝ่ายไทย");
    private static readonly Bilingual JapaneseAccount = new("Japan's JCM registry", "ระบบทะเบียน JCM ของญี่ปุ่น");

    public override string Code => "jcm-sharing";

    public override Bilingual Title { get; } = new("The sharing of credits of the Joint Crediting Mechanism", "การแบ่งปันคาร์บอนเครดิตของกลไกเครดิตร่วม (JCM)");

    public override IReadOnlyList<Document> Documents { get; } = [Methodologies.Documents.JointCreditingBriefing];

    public override IReadOnlyList<FindingRule> Rules => SharingRules.All;

    protected override JsonTypeInfo<SharingInput> InputInfo => ProgrammeJson.Default.SharingInput;

    protected override JsonTypeInfo<SharingResult> ResultInfo => ProgrammeJson.Default.SharingResult;

    protected override SharingResult? Evaluate(SharingInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        if (input.Total < 0)
        {
            findings.Add(SharingRules.Total.At("total", input.Total));
        }

        (BigInteger numerator, BigInteger denominator) = CreditSharing.Sum(input.Parties.Values.Select(party => party.Share));
        if (numerator != denominator)
        {
            string sum = $"{numerator}/{denominator}";
            findings.Add(SharingRules.Sum.At("parties", sum, sum));
        }

        if (findings.Count > 0)
        {
            return null;
        }

        IReadOnlyDictionary<string, long> parts =
            CreditSharing.Allocate(input.Total, input.Parties.ToDictionary(pair => pair.Key, pair => pair.Value.Share));
        long toJapan = OfSide(JointCreditingSide.Japan, "Japan", "ญี่ปุ่น");
        long toThailand = OfSide(JointCreditingSide.Thailand, "Thailand", "ไทย");
        Compare(input.CancelledInThailand, toJapan, SharingRules.Cancelled, "cancelledInThailand");
        Compare(input.RecordedInJapan, toJapan, SharingRules.RecordedInJapan, "recordedInJapan");
        Compare(input.RecordedInThailand, toThailand, SharingRules.RecordedInThailand, "recordedInThailand");
        return new SharingResult
        {
            Parts = parts,
            ToThailand = toThailand,
            ToJapan = toJapan,
            Entries =
            [
                new RegistryEntry("issuance", SpecialAccount, toJapan),
                new RegistryEntry("issuance", ThaiAccount, toThailand),
                new RegistryEntry("cancellation", SpecialAccount, -toJapan),
                new RegistryEntry("recording-in-japan", JapaneseAccount, toJapan),
            ],
        };

        long OfSide(JointCreditingSide side, string english, string thai)
        {
            if (!input.Parties.Values.Any(party => party.Side == side && party.Share.Numerator > 0))
            {
                findings.Add(SharingRules.OneSide.At("parties", side, english, thai));
            }

            return input.Parties.Where(pair => pair.Value.Side == side).Sum(pair => parts[pair.Key]);
        }

        void Compare(long? stated, long expected, FindingRule rule, string path)
        {
            if (stated is { } tonnes && tonnes != expected)
            {
                findings.Add(rule.At(path, tonnes, expected));
            }
        }
    }
}
