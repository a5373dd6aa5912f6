namespace TVer.Methodologies.Calculation;

/// <summary>Values that are made when they are first asked for, and then are the same: where one stands twice, its uncertainty is one.</summary>
internal static class MadeOnce
{
    /// <summary>The value of a key.</summary>
    /// <param name="made">The values made so far.</param>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes the value of a new key.</param>
    public static TValue Once<TKey, TValue>(this Dictionary<TKey, TValue> made, TKey key, Func<TValue> make)
        where TKey : notnull
    {
        if (!made.TryGetValue(key, out TValue? value))
        {
            value = make();
            made.Add(key, value);
        }

        return value;
    }
}
