namespace TVer.Methodologies.Calculation;

/// <summary>A step of a calculation has no finite value: a division by zero, or an overflow.</summary>
public sealed class CalculationException : ArithmeticException
{
    /// <summary>Makes the exception without a message.</summary>
    public CalculationException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which step failed, and on which values.</param>
    public CalculationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which step failed, and on which values.</param>
    /// <param name="innerException">What caused it.</param>
    public CalculationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
