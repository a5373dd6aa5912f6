using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// A table that gives a constant for each band of a value, such as the uncertainty discount or a threshold with two
/// outcomes. The value is snapped first, so that limits mean what they mean in decimal arithmetic.
/// </summary>
public sealed class BandTable
{
    private readonly double[] _limits;
    private readonly bool[] _inclusive;
    private readonly double[] _results;

    private BandTable(string name, Clause clause, string unit, SnapGrid grid, double[] limits, bool[] inclusive, double[] results)
    {
        Name = name;
        Clause = clause;
        Unit = Unit.Parse(unit);
        Grid = grid;
        _limits = limits;
        _inclusive = inclusive;
        _results = results;
        Operation = new LookupOperation(this);
    }

    /// <summary>The name of the table in formulas.</summary>
    public string Name { get; }

    /// <summary>Where the table is printed.</summary>
    public Clause Clause { get; }

    /// <summary>The unit of the value looked up.</summary>
    public Unit Unit { get; }

    /// <summary>The grid to which the value is rounded first.</summary>
    public SnapGrid Grid { get; }

    /// <summary>The upper limits of all bands but the last, rising.</summary>
    public ReadOnlySpan<double> Limits => _limits;

    /// <summary>The constants of the bands, one more than there are limits.</summary>
    public ReadOnlySpan<double> Results => _results;

    internal LookupOperation Operation { get; }

    /// <summary>The bands in one line, for a reader of formulas.</summary>
    internal Bilingual Legend => Describe();

    /// <summary>Starts a table.</summary>
    /// <param name="name">The name of the table in formulas.</param>
    /// <param name="clause">Where the table is printed.</param>
    /// <param name="unit">The unit of the value looked up; <c>1</c> for a ratio.</param>
    /// <param name="grid">The grid to which the value is rounded first.</param>
    public static Builder Define(string name, Clause clause, string unit, SnapGrid grid) => new(name, clause, unit, grid);

    /// <summary>The constant of the band in which a value lies.</summary>
    /// <param name="value">A number of <see cref="Unit"/>; an infinity lies in the first or the last band.</param>
    /// <returns>The constant; NaN for NaN, which lies in no band.</returns>
    public double Find(double value)
    {
        if (double.IsNaN(value))
        {
            return double.NaN;
        }

        double snapped = Arithmetic.Snap(value, Grid);
        for (int k = 0; k < _limits.Length; k++)
        {
            if (snapped < _limits[k] || (_inclusive[k] && snapped == _limits[k]))
            {
                return _results[k];
            }
        }

        return _results[^1];
    }

    private Bilingual Describe()
    {
        var english = new List<string>();
        var thai = new List<string>();
        for (int band = 0; band < _limits.Length; band++)
        {
            string result = Unit.Format(_results[band]);
            string limit = Unit.Format(_limits[band]);
            english.Add($"{result} {(_inclusive[band] ? "up to" : "below")} {limit}");
            thai.Add($"{result} เมื่อ{(_inclusive[band] ? "ไม่เกิน" : "น้อยกว่า")} {limit}");
        }

        string unit = Unit.Text == "1" ? "" : $" {Unit.Text}";
        string last = Unit.Format(_results[^1]);
        return new Bilingual(
            $"{Name}(x): {string.Join(", ", english)}{unit}, {last} above ({Clause})",
            $"{Name}(x): {string.Join(", ", thai)}{unit} นอกนั้น {last} ({Clause.ToText(Language.Thai)})");
    }

    /// <summary>Whether a band's upper limit belongs to it.</summary>
    /// <param name="band">The band, from 0.</param>
    public bool IsLimitInclusive(int band) => _inclusive[band];

    /// <summary>Collects the bands of a table in rising order.</summary>
    public sealed class Builder
    {
        private readonly string _name;
        private readonly Clause _clause;
        private readonly string _unit;
        private readonly SnapGrid _grid;
        private readonly List<double> _limits = [];
        private readonly List<bool> _inclusive = [];
        private readonly List<double> _results = [];

        internal Builder(string name, Clause clause, string unit, SnapGrid grid) =>
            (_name, _clause, _unit, _grid) = (name, clause, unit, grid);

        /// <summary>Adds a band that reaches up to a limit and includes it.</summary>
        public Builder UpTo(double limit, double result) => Add(limit, true, result);

        /// <summary>Adds a band that reaches up to a limit and does not include it.</summary>
        public Builder Below(double limit, double result) => Add(limit, false, result);

        /// <summary>Adds the last band, without an upper limit, and makes the table.</summary>
        public BandTable Above(double result)
        {
            _results.Add(MeasureOperators.Finite(result));
            return new BandTable(_name, _clause, _unit, _grid, [.. _limits], [.. _inclusive], [.. _results]);
        }

        private Builder Add(double limit, bool inclusive, double result)
        {
            if (_limits.Count > 0 && !(limit > _limits[^1] || (limit == _limits[^1] && inclusive && !_inclusive[^1])))
            {
                throw new ArgumentOutOfRangeException(nameof(limit), limit, $"The limits of table {_name} must rise; the last was {_limits[^1]}.");
            }

            _limits.Add(MeasureOperators.Finite(limit));
            _inclusive.Add(inclusive);
            _results.Add(MeasureOperators.Finite(result));
            return this;
        }
    }
}
