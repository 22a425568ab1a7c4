namespace Soil.Core.Measurements;

/// <summary>
/// A value as a laboratory wrote it (检测结果), read: <c>12.3</c>, <c>1.0E-3</c>, <c>&lt;0.05</c>, <c>＜0.05</c>, <c>0.05L</c>, <c>ND</c>,
/// <c>ND&lt;0.05</c>, <c>未检出</c>, <c>未检测</c>, <c>/</c>, and 无 or 有 for sensory indicators. The caller keeps the text for ever; this says what it means.
/// </summary>
/// <param name="Concentration">Detected, below a limit, or not analysed; the last also when there is a <paramref name="Problem"/>.</param>
/// <param name="Presence">无 or 有, when the text is one of these words.</param>
/// <param name="Notes">What was normalised on the way.</param>
/// <param name="Problem">Why the text cannot be read; null when it can.</param>
public readonly record struct ReportedValue(Concentration Concentration, Presence? Presence, ReadingNotes Notes, ValueProblem? Problem)
{
    private const int LongestText = 64;

    /// <summary>Reads a reported value; a non-detect without a limit of its own takes the one of the detection-limit column.</summary>
    public static ReportedValue Parse(ReadOnlySpan<char> text, ReadOnlySpan<char> detectionLimit = default)
    {
        Span<char> buffer = stackalloc char[LongestText];
        if (!TryFold(text, buffer, out var length, out var notes))
        {
            return Unreadable(ValueProblem.NotANumber, notes);
        }

        ReadOnlySpan<char> folded = buffer[..length];
        return folded switch
        {
            "" => Unreadable(ValueProblem.Empty, notes),
            "无" => new(Concentration.NotAnalysed, Measurements.Presence.Absent, notes, null),
            "有" => new(Concentration.NotAnalysed, Measurements.Presence.Present, notes, null),
            "/" or "-" or "--" or "—" or "——" or "未检测" or "未测" or "未分析" or "n/a" or "na" or "notanalysed" or "notanalyzed" =>
                new(Concentration.NotAnalysed, null, notes, null),
            _ when TryReadNonDetect(folded, out var limit, out var problem) => NonDetect(limit, problem, detectionLimit, notes, folded[0] == '<'),
            _ => Detect(folded, notes),
        };
    }

    private static ReportedValue Detect(ReadOnlySpan<char> folded, ReadingNotes notes)
    {
        if (DecimalText.Read(folded, out var value) is { } problem)
        {
            return Unreadable(problem, notes);
        }

        return value < 0
            ? Unreadable(ValueProblem.Negative, notes)
            : new(Concentration.Detected(value), null, folded.Contains('e') ? notes | ReadingNotes.Exponent : notes, null);
    }

    private static ReportedValue NonDetect(decimal? own, ValueProblem? problem, ReadOnlySpan<char> column, ReadingNotes notes, bool standardSpelling)
    {
        if (problem is { } trouble)
        {
            return Unreadable(trouble, notes);
        }

        if (!standardSpelling)
        {
            notes |= ReadingNotes.NonDetectSpelling;
        }

        var other = ReadLimit(column);
        if (own is null && other is not null)
        {
            notes |= ReadingNotes.LimitFromColumn;
        }
        else if (own is not null && other is not null && own != other)
        {
            notes |= ReadingNotes.LimitsDiffer;
        }

        return new(Concentration.BelowDetectionLimit(own ?? other), null, notes, null);
    }

    /// <summary>The number in a detection-limit column, also written <c>&lt;0.05</c> or <c>0.05L</c>; null when empty, unreadable or not positive.</summary>
    public static decimal? ReadLimit(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestText];
        return TryFold(text, buffer, out var length, out _)
            && DecimalText.Read(buffer[..length].TrimStart('<').TrimEnd('l'), out var limit) is null && limit > 0 ? limit : null;
    }

    /// <summary>True for the spellings of 未检出; the limit is the number that stands with it, if any.</summary>
    private static bool TryReadNonDetect(ReadOnlySpan<char> folded, out decimal? limit, out ValueProblem? problem)
    {
        (limit, problem) = (null, null);
        var rest = folded;
        foreach (var word in (ReadOnlySpan<string>)["未检出", "低于检出限", "n.d.", "n.d", "nd", "bdl"])
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest[word.Length..];
                break;
            }
        }

        var named = rest.Length < folded.Length;
        rest = rest.TrimStart('(').TrimEnd(')');
        if (rest is "" or "<dl" or "<mdl" or "<检出限" or "<lod")
        {
            return named || rest.Length > 0;
        }

        var marked = rest[0] == '<' || rest[^1] == 'l';
        if (!named && !marked)
        {
            return false;
        }

        problem = DecimalText.Read(rest.TrimStart('<').TrimEnd('l'), out var number) ?? (number switch
        {
            < 0 => ValueProblem.Negative,
            0 => ValueProblem.LimitNotPositive,
            _ => null,
        });
        limit = problem is null ? number : null;
        return true;
    }

    private static ReportedValue Unreadable(ValueProblem problem, ReadingNotes notes) => new(Concentration.NotAnalysed, null, notes, problem);

    /// <summary>Half width, lower case, no blanks; false when the text is too long to be a value.</summary>
    private static bool TryFold(ReadOnlySpan<char> text, Span<char> buffer, out int length, out ReadingNotes notes)
    {
        length = 0;
        notes = ReadingNotes.None;
        foreach (var raw in text)
        {
            var c = DecimalText.Fold(raw);
            if (char.IsWhiteSpace(c))
            {
                notes |= ReadingNotes.Blanks;
                continue;
            }

            if (c != raw && !char.IsAsciiLetterUpper(raw))
            {
                notes |= ReadingNotes.FullWidth;
            }

            if (length == buffer.Length)
            {
                return false;
            }

            buffer[length++] = c;
        }

        return true;
    }
}
