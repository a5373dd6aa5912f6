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
    private readonly N[] _lossAreaSums;
    private N[] _lossAreas = [];
    private int _lossYears;

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
        _lossAreaSums = Rent(strata);
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

    /// <summary>Makes room for the areas lost in each year of a round.</summary>
    public void BeginLossAreas(int years)
    {
        _lossYears = years;
        int needed = checked(_transitions * years);
        if (_lossAreas.Length < needed)
        {
            Return(_lossAreas);
            _lossAreas = Rent(needed);
        }
    }

    /// <summary>Notes the area lost by a transition in a year of the round, 0 for its first.</summary>
    public void SetLossArea(int transition, int year, N area) => _lossAreas[(transition * _lossYears) + year] = area;

    /// <summary>
    /// The area lost from each stratum in the baseline of the round: one exact sum over its transitions and years, which lie together
    /// because transitions come in the order of the strata they leave.
    /// </summary>
    public ReadOnlySpan<N> LossAreas(ReadOnlySpan<int> from, Func<int, At> index)
    {
        Span<N> areas = _lossAreaSums.AsSpan(0, _strata);
        int start = 0;
        for (int i = 0; i < _strata; i++)
        {
            int end = start;
            while (end < _transitions && from[end] == i)
            {
                end++;
            }

            areas[i] = start == end
                ? N.Of(PReddPlusEquations.NoArea).As(PReddPlusSymbols.BaselineLossArea, index(i))
                : N.Sum(_lossAreas.AsSpan(start * _lossYears, (end - start) * _lossYears), PReddPlusSymbols.BaselineLossArea, index(i));
            start = end;
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
        Return(_lossAreaSums);
        Return(_lossAreas);
    }

    private static N[] Rent(int length) => ArrayPool<N>.Shared.Rent(length);

    private static void Return(N[] column) => ArrayPool<N>.Shared.Return(column, clearArray: true);
}
