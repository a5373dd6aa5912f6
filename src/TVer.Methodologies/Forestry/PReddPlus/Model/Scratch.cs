using System.Buffers;
using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>
/// The working columns of one calculation, rented so that a bulk calculation leaves no garbage in proportion to its strata.
/// </summary>
internal sealed class Scratch<N> : IDisposable
    where N : IValue<N>
{
    private readonly int _strata;
    private readonly int _transitions;
    private readonly N[] _decliningArea;
    private readonly N[] _outflow;
    private readonly N[] _previousOutflow;
    private readonly N[] _byStratum;
    private readonly N[] _losses;
    private readonly N[] _rows;
    private readonly Optional<N>[] _lossAreas;

    public Scratch(int strata, int transitions)
    {
        _strata = strata;
        _transitions = transitions;
        _decliningArea = Rent(strata);
        _outflow = Rent(strata);
        _previousOutflow = Rent(strata);
        _byStratum = Rent(strata);
        _losses = Rent(transitions);
        _rows = Rent(transitions);
        Shares = ArrayPool<Optional<N>>.Shared.Rent(strata);
        _lossAreas = ArrayPool<Optional<N>>.Shared.Rent(strata);
        Array.Clear(_lossAreas);
    }

    /// <summary>The area of each stratum in the baseline.</summary>
    public Span<N> DecliningArea => _decliningArea.AsSpan(0, _strata);

    /// <summary>The sum of rates out of each stratum, in the year at hand.</summary>
    public Span<N> Outflow => _outflow.AsSpan(0, _strata);

    /// <summary>The sum of rates out of each stratum, in the year before.</summary>
    public Span<N> PreviousOutflow => _previousOutflow.AsSpan(0, _strata);

    /// <summary>One value a stratum.</summary>
    public Span<N> Strata => _byStratum.AsSpan(0, _strata);

    /// <summary>ΔC(1→2) by transition.</summary>
    public Span<N> Losses => _losses.AsSpan(0, _transitions);

    /// <summary>The emission by transition in a year.</summary>
    public Span<N> Rows => _rows.AsSpan(0, _transitions);

    /// <summary>The share of the baseline emission that counts, by stratum, where there is one.</summary>
    public Optional<N>[] Shares { get; }

    public void AddLossArea(int stratum, N area) =>
        _lossAreas[stratum] = new Optional<N>(_lossAreas[stratum].HasValue ? _lossAreas[stratum].Value + area : area);

    /// <summary>The area lost from each stratum in the baseline since this was asked last.</summary>
    public ReadOnlySpan<N> TakeLossAreas(Func<int, At> index)
    {
        N[] areas = new N[_strata];
        for (int i = 0; i < _strata; i++)
        {
            areas[i] = (_lossAreas[i].HasValue ? _lossAreas[i].Value : N.Of(PReddPlusEquations.NoArea))
                .As(PReddPlusSymbols.BaselineLossArea, index(i));
            _lossAreas[i] = default;
        }

        return areas;
    }

    public void Dispose()
    {
        Return(_decliningArea);
        Return(_outflow);
        Return(_previousOutflow);
        Return(_byStratum);
        Return(_losses);
        Return(_rows);
        ArrayPool<Optional<N>>.Shared.Return(Shares, clearArray: true);
        ArrayPool<Optional<N>>.Shared.Return(_lossAreas, clearArray: true);
    }

    private static N[] Rent(int length) => ArrayPool<N>.Shared.Rent(length);

    private static void Return(N[] column) => ArrayPool<N>.Shared.Return(column, clearArray: true);
}
