using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// What a larger value does to the credits: raises or lowers them. It is found by probing the net equation itself, so that no
/// caller can set it wrongly.
/// </summary>
/// <remarks><see langword="default"/> is a value without influence on the credits; it cannot be discounted.</remarks>
public readonly record struct Role
{
    private readonly int _direction;

    private Role(int direction) => _direction = direction;

    /// <summary>Whether a larger value gives more credits, so that the conservative direction is down.</summary>
    public bool RaisesCredits => _direction > 0;

    /// <summary>Whether a larger value gives fewer credits, so that the conservative direction is up.</summary>
    public bool LowersCredits => _direction < 0;

    /// <summary>The role of one value in a net equation.</summary>
    /// <param name="net">The net result as a function of this value alone, all others held; linear, as every net equation of T-VER is.</param>
    /// <exception cref="ArgumentException">The net result does not depend on the value.</exception>
    public static Role In(Func<Plain, Plain> net)
    {
        ArgumentNullException.ThrowIfNull(net);
        int direction = Math.Sign(net(new Plain(1)).Value - net(new Plain(0)).Value);
        return direction == 0
            ? throw new ArgumentException("The net result does not depend on this value.", nameof(net))
            : new Role(direction);
    }

    /// <summary>The role of an input, from the derivative of the net result with respect to it.</summary>
    internal static Role FromDerivative(double derivative) => new(Math.Sign(derivative));
}
