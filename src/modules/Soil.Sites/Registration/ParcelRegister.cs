using Microsoft.EntityFrameworkCore;
using Soil.Core.Ids;
using Soil.Core.Parcels;
using Soil.Core.Places;
using Soil.Platform.Calendar;
using Soil.Platform.Data;
using Soil.Platform.Facts;
using Soil.Platform.Web;
using Soil.Sites.Contracts;
using Soil.Sites.Data;
using Soil.Sites.Ground;
using Soil.Sites.Imports.Reading;

namespace Soil.Sites.Registration;

/// <summary>The register as a list of parcels meets it (登记入册): what to judge against, and how judged parcels become rows.</summary>
internal static class ParcelRegister
{
    /// <summary>All codes and names count, also those outside the caller's scope: a code is taken wherever it stands.</summary>
    public static async Task<ParcelSurroundings> Surroundings(SoilDb db, CityGround city, Caller caller, CancellationToken ct)
    {
        var known = await db.Set<Parcel>().IgnoreQueryFilters([SoilDb.ScopeFilter]).AsNoTracking().Select(p => new { p.Code, p.Name }).ToListAsync(ct);
        return new(
            Divisions.Default, city.Box, city.Reaches, city.DivisionAt,
            known.ToDictionary(p => p.Code, p => p.Name),
            known.DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Code),
            division => caller.Scope.Covers(division.Value));
    }

    /// <summary>Adds the parcels to the unit of work, with stages, triggers, enterprises and a fact each; codes are given where none came.</summary>
    public static async Task<IReadOnlyList<Parcel>> Add(
        SoilDb db, IReadOnlyList<JudgedParcel> judged, CoordinateSystem system, Caller caller, string how, CancellationToken ct)
    {
        var now = db.Clock.GetUtcNow();
        var serials = await Serials.Load(db, BusinessDay.Of(now).Year, ct);
        List<Parcel> added = [];
        foreach (var parcel in judged)
        {
            if (parcel is not { Draft: { } draft, Ground: { } ground }) continue;
            var id = ParcelId.New();
            var division = draft.Division.Value;
            var stages = Stages(parcel.Listed.Past, draft.Stage, BusinessDay.Of(now), how);
            var use = ParcelUses.Decide(draft.AssessedUse, draft.PlannedUse, draft.CurrentUse);
            decimal? area = draft.BoundaryOwed ? null : Plane.AreaOf(ground);
            var row = new Parcel
            {
                ParcelId = id, Code = (draft.Code ?? serials.Next(draft.Division)).Value, NationalCode = draft.NationalCode, Name = draft.Name,
                FormerNames = [.. draft.FormerNames], DivisionCode = division, Town = draft.Town, Address = draft.Address,
                StatedAreaM2 = draft.AreaM2, AreaM2 = area, Type = draft.Type,
                CurrentUse = draft.CurrentUse?.Text, PlannedUse = draft.PlannedUse?.Text, AssessedUse = draft.AssessedUse?.Text,
                JudgedClass = use.Class, UseBasis = use.Basis, UseIsMixed = use.IsMixed, Farmland = use.Farmland,
                LandUser = draft.LandUser, LandUserCreditCode = draft.LandUserCreditCode, Polluter = draft.Polluter,
                Stage = stages[^1].Stage, StageSince = stages[^1].On, BoundaryOwed = draft.BoundaryOwed,
                Longitude = draft.Place.Longitude, Latitude = draft.Place.Latitude, RegisteredAt = now, RegisteredBy = caller.Name,
            };
            db.Add(row);
            added.Add(row);
            var box = ground.EnvelopeInternal;
            db.Add(new ParcelBoundary
            {
                Id = Guid.CreateVersion7(), ParcelId = id, DivisionCode = division, Shape = ground, AreaM2 = area, DeclaredSystem = system.Name,
                MinX = box.MinX, MinY = box.MinY, MaxX = box.MaxX, MaxY = box.MaxY, ValidFrom = stages[0].On, KnownFrom = now,
            });
            for (var i = 0; i < stages.Length; i++)
            {
                db.Add(new ParcelStage
                {
                    Id = Guid.CreateVersion7(), ParcelId = id, DivisionCode = division, Stage = stages[i].Stage, Reason = stages[i].Reason,
                    ValidFrom = stages[i].On, ValidTo = i + 1 < stages.Length ? stages[i + 1].On : null, KnownFrom = now,
                });
            }
            AddPast(db, parcel.Listed.Past, id, division);
            db.Append(SitesFacts.ParcelRegistered, id, caller, new { code = row.Code, division, how });
        }
        return added;
    }

    private static void AddPast(SoilDb db, ParcelPast past, ParcelId id, string division)
    {
        foreach (var t in past.Triggers)
        {
            db.Add(new SurveyTrigger
            {
                Id = Guid.CreateVersion7(), ParcelId = id, DivisionCode = division, Kind = t.Kind, FoundOn = t.FoundOn, Source = t.Source,
                Status = t.Status, Reason = t.Reason,
            });
        }
        foreach (var e in past.Enterprises)
        {
            db.Add(new FormerEnterprise
            {
                Id = Guid.CreateVersion7(), ParcelId = id, DivisionCode = division, Name = e.Name, CreditCode = e.CreditCode, Industry = e.Industry,
                FromYear = e.From, ToYear = e.To, Pollutants = e.Pollutants ?? [],
            });
        }
    }

    /// <summary>The history that the list tells, as long as it ends in the stage that the list states; otherwise that stage from today.</summary>
    private static PastStage[] Stages(ParcelPast past, SoilStage stage, DateOnly today, string how)
    {
        PastStage[] told = [.. past.Stages.OrderBy(s => s.On)];
        return told.Length > 0 && told[^1].Stage == stage && told[^1].On <= today ? told : [new(stage, today, how)];
    }

    /// <summary>The next free serial of each division in a year.</summary>
    private sealed class Serials(int year, Dictionary<string, int> last)
    {
        public static async Task<Serials> Load(SoilDb db, int year, CancellationToken ct)
        {
            // Whole city: a serial is taken wherever its parcel stands, seen or not.
            var mark = $"DK{year}";
            var codes = await db.Set<Parcel>().IgnoreQueryFilters([SoilDb.ScopeFilter]).Where(p => p.Code.Contains(mark)).Select(p => p.Code).ToListAsync(ct);
            return new(year, codes.Select(ParcelCode.Parse).Where(c => c.Year == year).GroupBy(c => c.Division.Value)
                .ToDictionary(g => g.Key, g => g.Max(c => c.Serial)));
        }

        public ParcelCode Next(DivisionCode division) =>
            ParcelCode.Create(division, year, last[division.Value] = last.GetValueOrDefault(division.Value) + 1);
    }
}
