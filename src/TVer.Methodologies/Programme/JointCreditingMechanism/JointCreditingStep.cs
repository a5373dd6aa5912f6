namespace TVer.Methodologies.Programme;

/// <summary>A step of the project cycle.</summary>
/// <param name="Code">A stable code, such as <c>registration-request</c>.</param>
/// <param name="Phase">The part of the cycle.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="Title">What is done, and what is recorded where.</param>
/// <param name="Clause">Where it is stated.</param>
/// <param name="Documents">The documents that the step hands over.</param>
/// <param name="After">The codes of the steps that must be done before; where the briefing states no order between two steps, there is none here.</param>
public sealed record JointCreditingStep(
    string Code,
    JointCreditingPhase Phase,
    JointCreditingActor Actor,
    Bilingual Title,
    Clause Clause,
    IReadOnlyList<JointCreditingDocument> Documents,
    IReadOnlyList<string> After);
