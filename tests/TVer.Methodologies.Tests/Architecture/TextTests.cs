using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Tests.ArchitectureRules;

/// <summary>Every text that a user reads is there in both languages, and every code and symbol says one thing.</summary>
public class TextTests
{
    [Fact]
    public void Every_rule_has_a_message_in_both_languages()
    {
        (string Name, FindingRule Value)[] rules = [.. Core.Statics<FindingRule>()];

        Assert.True(rules.Length > 100, $"{rules.Length} rules found");
        Core.AssertNone(rules.Where(rule => !IsText(Format(rule.Value, "_english").Format)).Select(rule => rule.Name));
        Core.AssertNone(rules.Where(rule => !IsThai(Format(rule.Value, "_thai").Format)).Select(rule => rule.Name));
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_in_lower_case()
    {
        (string Name, FindingRule Value)[] rules = [.. Core.Statics<FindingRule>().DistinctBy(rule => rule.Value, ReferenceEqualityComparer.Instance)];

        Core.AssertNone(rules.GroupBy(rule => rule.Value.Code).Where(group => group.Count() > 1).Select(group => string.Join(" = ", group.Select(rule => rule.Name))));
        Core.AssertNone(rules.Where(rule => rule.Value.Code.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('.' or '-'))).Select(rule => rule.Name));
    }

    [Fact]
    public void Every_symbol_has_a_title_in_both_languages()
    {
        (string Name, Symbol Value)[] symbols = [.. Core.Statics<Symbol>()];

        Assert.True(symbols.Length > 100, $"{symbols.Length} symbols found");
        Core.AssertNone(symbols.Where(symbol => !IsText(symbol.Value.Title.English)).Select(symbol => symbol.Name));
        Core.AssertNone(symbols.Where(symbol => !IsThai(symbol.Value.Title.Thai)).Select(symbol => symbol.Name));
    }

    [Fact]
    public void No_two_symbols_have_one_text_and_one_clause() =>
        Core.AssertNone(Core.Statics<Symbol>().DistinctBy(symbol => symbol.Value, ReferenceEqualityComparer.Instance)
                .GroupBy(symbol => (symbol.Value.Text, symbol.Value.Clause))
                .Where(group => group.Count() > 1)
                .Select(group => string.Join(" = ", group.Select(symbol => symbol.Name))));

    [Fact]
    public void Every_document_has_a_title_in_both_languages_and_stands_once()
    {
        (string Name, Document Value)[] documents = [.. Core.Statics<Document>().Where(document => document.Name.StartsWith(typeof(Documents).FullName!, StringComparison.Ordinal))];

        Assert.NotEmpty(documents);
        Core.AssertNone(documents.Where(document => !IsText(document.Value.Title.English) || !IsThai(document.Value.Title.Thai)).Select(document => document.Name));
        Core.AssertNone(documents.GroupBy(document => document.Value.ToString()).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_interpretation_offers_every_choice_once_and_its_default_is_the_number_zero()
    {
        Interpretation[] all = [.. Core.Statics<Interpretation>().Select(one => one.Value).Distinct()];

        Assert.NotEmpty(all);
        Assert.All(all, one =>
        {
            Type choices = one.GetType().GetGenericArguments()[0];
            object[] offered = [.. ((System.Collections.IEnumerable)one.GetType().GetProperty("Values")!.GetValue(one)!).Cast<object>()];
            Assert.Equal(Enum.GetValues(choices).Cast<object>(), offered.Order());
            Assert.Equal(Enum.ToObject(choices, 0), offered[0]);
            Assert.Equal(one.Readings.Count, one.Readings.Select(reading => reading.Code).Distinct().Count());
            Assert.True(IsText(one.Question.English) && IsThai(one.Question.Thai), one.Code);
            Assert.All(one.Readings, reading => Assert.True(IsText(reading.Text.English) && IsThai(reading.Text.Thai), $"{one.Code}: {reading.Code}"));
        });
    }

    [Fact]
    public void The_interpretations_of_a_methodology_have_codes_of_their_own() =>
        Assert.All(MethodologyCatalogue.All, methodology => Assert.Equal(
            methodology.Interpretations.Count, methodology.Interpretations.Select(one => one.Code).Distinct().Count()));

    [Fact]
    public void Every_parameter_of_a_methodology_says_where_it_comes_from_in_both_languages() =>
        Assert.All(MethodologyCatalogue.All.SelectMany(methodology => methodology.Parameters), parameter =>
        {
            Assert.True(IsText(parameter.Source.English) && IsThai(parameter.Source.Thai), $"{parameter.Symbol}: source");
            Assert.Equal(parameter.Method.English.Length == 0, parameter.Method.Thai.Length == 0);
            Assert.Equal(parameter.Frequency.English.Length == 0, parameter.Frequency.Thai.Length == 0);
            Assert.True(parameter.IsMonitored || parameter.Frequency.English.Length == 0, $"{parameter.Symbol}: a fixed value has no frequency");
        });

    [Fact]
    public void Every_choice_in_an_input_is_read_by_its_one_name()
    {
        Type[] choices = [.. Core.ReachableFrom(Core.Inputs).Where(type => type.IsEnum && type.Assembly == Core.Assembly)];

        Assert.True(choices.Length > 20, $"{choices.Length} choices found");
        Core.AssertNone(choices.Where(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(EnumNameJsonConverter<>).MakeGenericType(type)).Select(type => type.FullName!));
    }

    private static CompositeFormat Format(FindingRule rule, string field) =>
        (CompositeFormat)typeof(FindingRule).GetField(field, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(rule)!;

    private static bool IsText(string text) => text.Any(char.IsLetter) && text == text.Trim() && !text.Any(IsThaiLetter);

    private static bool IsThai(string text) => text.Any(IsThaiLetter) && text == text.Trim();

    private static bool IsThaiLetter(char letter) => letter is >= '\u0E01' and <= '\u0E4F';
}
