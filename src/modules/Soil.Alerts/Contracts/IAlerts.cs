using Soil.Core.Alerting;
using Soil.Core.Ids;
using Soil.Platform.Data;
using Soil.Platform.Web;

namespace Soil.Alerts.Contracts;

/// <summary>The one alert board, for the rooms to its right and for the frame of every page.</summary>
public interface IAlerts
{
    /// <summary>Raises an alert, or renews the open one of the same cause; saved with the caller's unit of work.</summary>
    Task<AlertId> Raise(SoilDb db, AlertRequest request, Caller caller, CancellationToken ct);

    /// <summary>Open alerts inside the scope of the unit of work, and how many of them are red.</summary>
    Task<AlertCount> CountOpen(SoilDb db, CancellationToken ct);
}

/// <summary>What is to be raised.</summary>
/// <param name="Kind">Kind of trouble.</param>
/// <param name="Level">Its weight.</param>
/// <param name="CauseKey">Same cause, same key: never two open alerts (01 §4).</param>
/// <param name="Occurrence">Id of this appearance of the cause; the same one twice counts once.</param>
/// <param name="Source">What it comes from: the deliverable, the event.</param>
/// <param name="Parcel">The parcel; null when there is none.</param>
/// <param name="DivisionCode">District; null when unknown, then the city assigns it.</param>
/// <param name="SubjectName">Name of the parcel or object, for people.</param>
/// <param name="SubjectLink">Page of the object; null when it has none.</param>
/// <param name="Summary">What happened, one sentence.</param>
/// <param name="Clause">Standard or law with clause.</param>
public sealed record AlertRequest(
    AlertKind Kind, AlertLevel Level, string CauseKey, Guid Occurrence, Guid Source, ParcelId? Parcel, string? DivisionCode,
    string SubjectName, string? SubjectLink, string Summary, string Clause);

/// <summary>Open alerts.</summary>
public sealed record AlertCount(int Open, int Red);
