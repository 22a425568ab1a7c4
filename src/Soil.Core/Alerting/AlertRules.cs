using Soil.Core.Calendar;
using Soil.Core.Parameters;
using Soil.Core.Roles;
using Soil.Core.Standards;

namespace Soil.Core.Alerting;

/// <summary>What an alert weighs, who must act on it, and by when (告警规则), 01 §4 and 13 §4.1. Numbers come from the rule parameters.</summary>
public static class AlertRules
{
    /// <summary>Level of an exceedance by its worst verdict: 超管制值 and class Ⅴ red, above a screening value or the target class orange.</summary>
    public static AlertLevel LevelOf(Verdict worst, GroundwaterClass? reached, RuleParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var key = worst switch
        {
            Verdict.AboveIntervention => ParameterKeys.LevelAboveIntervention,
            Verdict.BetweenScreeningAndIntervention => ParameterKeys.LevelBetweenValues,
            Verdict.AboveLimit when reached == GroundwaterClass.V => ParameterKeys.LevelGroundwaterClassFive,
            Verdict.AboveLimit => ParameterKeys.LevelGroundwaterAbove,
            _ => throw new ArgumentOutOfRangeException(nameof(worst), worst, "Only an exceedance raises an alert."),
        };
        return Enum.Parse<AlertLevel>(parameters.Text(key));
    }

    /// <summary>
    /// What waits for whom in a state. Until it is verified a new alert waits for its district; red ones, and those whose district is not
    /// known, also for the city, which assigns them.
    /// </summary>
    /// <param name="level">Its level.</param>
    /// <param name="state">Its state.</param>
    /// <param name="hasDivision">True when its district is known.</param>
    /// <param name="falseAlarmProposed">The district asks to close it as a false alarm; red needs the leader (R03).</param>
    public static IReadOnlyList<AlertTask> Tasks(AlertLevel level, AlertState state, bool hasDivision, bool falseAlarmProposed) => state switch
    {
        AlertState.Raised when !hasDivision => [AlertTask.Assign],
        AlertState.Raised when level == AlertLevel.Red => [AlertTask.Verify, AlertTask.Assign],
        AlertState.Raised or AlertState.Assigned => [AlertTask.Verify],
        AlertState.Verifying when falseAlarmProposed => [level == AlertLevel.Red ? AlertTask.DecideRedFalseAlarm : AlertTask.DecideFalseAlarm],
        AlertState.Verifying => [AlertTask.Conclude],
        AlertState.Handling => [AlertTask.Handle],
        AlertState.PendingReview => [AlertTask.Review],
        AlertState.Closed or AlertState.FalseAlarm => [],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Who does a task: the district verifies and mends, the city assigns, reviews and closes, the leader approves 误报 of red.</summary>
    public static Role RoleOf(AlertTask task) => task switch
    {
        AlertTask.Verify or AlertTask.Conclude or AlertTask.Handle => Role.R04,
        AlertTask.Assign or AlertTask.DecideFalseAlarm or AlertTask.Review => Role.R02,
        AlertTask.DecideRedFalseAlarm => Role.R03,
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, null),
    };

    /// <summary>Last day of a task that begins today.</summary>
    public static Deadline DueOf(AlertTask task, DateOnly today, WorkingDays calendar, RuleParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(parameters);
        var key = task switch
        {
            AlertTask.Assign => ParameterKeys.AssignWorkingDays,
            AlertTask.Handle => ParameterKeys.RectifyWorkingDays,
            _ => ParameterKeys.VerifyWorkingDays,
        };
        return calendar.AddWorkingDays(today, parameters.Whole(key));
    }
}
