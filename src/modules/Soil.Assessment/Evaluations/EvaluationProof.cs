using Microsoft.EntityFrameworkCore;
using Soil.Assessment.Contracts;
using Soil.Assessment.Data;
using Soil.Core.Evaluations;
using Soil.Core.Naming;
using Soil.Platform.Data;
using Soil.Platform.Facts;

namespace Soil.Assessment.Evaluations;

/// <summary>The stored verdicts are still those of the fact, and the rules still give them.</summary>
internal sealed class EvaluationProof : IFactProof
{
    public FactKind Kind => AssessmentFacts.ResultsEvaluated;

    public async Task<string?> Differs(Fact fact, SoilDb db, CancellationToken ct)
    {
        var said = fact.Read<EvaluatedPayload>();
        var rows = await db.Set<Evaluation>().AsNoTracking().Where(e => e.Run == said.Run).ToListAsync(ct);
        if (rows.Count != said.Count) return $"evaluations: {rows.Count} rows instead of {said.Count}";
        foreach (var row in rows)
        {
            var compared = Comparison.Of(row.Inputs, ResultEvaluation.Judge(row.Inputs));
            if (compared.Verdict != row.Verdict)
                return $"evaluations: {row.SampleCode} {row.Substance.NameZh} verdict 为“{row.Verdict.Chinese()}”，按所存输入应为“{compared.Verdict.Chinese()}”";
            if (row.Recompute() != row.Digest) return $"evaluations: {row.SampleCode} {row.Substance.NameZh} digest";
        }
        return EvaluateResults.Digest(rows) == said.Digest ? null : "evaluations: digest";
    }
}
