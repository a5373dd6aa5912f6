namespace TVer.Methodologies.Calculation;

/// <summary>An equation mixes units that do not fit: an error of the program, found by the first test that runs the equation.</summary>
public sealed class DimensionException : InvalidOperationException
{
    /// <summary>Makes the exception without a message.</summary>
    public DimensionException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which quantities and units do not fit.</param>
    public DimensionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which quantities and units do not fit.</param>
    /// <param name="innerException">What caused it.</param>
    public DimensionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
