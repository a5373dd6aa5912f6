namespace TVer.Methodologies.Calculation;

/// <summary>A value that may be missing, for a type parameter that may be a class or a struct.</summary>
internal readonly record struct Optional<T>
{
    private readonly T? _value;

    public Optional(T value) => (_value, HasValue) = (value, true);

    public bool HasValue { get; }

    public T Value => HasValue ? _value! : throw new InvalidOperationException("There is no value.");
}
