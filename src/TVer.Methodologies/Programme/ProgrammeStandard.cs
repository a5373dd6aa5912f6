namespace TVer.Methodologies.Programme;

/// <summary>The two standards of the programme.</summary>
public enum ProgrammeStandard
{
    /// <summary>T-VER Standard (มาตรฐาน).</summary>
    Standard,

    /// <summary>T-VER Premium (มาตรฐานขั้นสูง).</summary>
    Premium,
}
