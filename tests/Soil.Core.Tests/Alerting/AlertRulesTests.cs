using Soil.Core.Alerting;
using Soil.Core.Calendar;
using Soil.Core.Parameters;
using Soil.Core.Roles;
using Soil.Core.Standards;

namespace Soil.Core.Tests.Alerting;

public sealed class AlertRulesTests
{
    [Theory]
    [InlineData(Verdict.AboveIntervention, null, AlertLevel.Red)]
    [InlineData(Verdict.BetweenScreeningAndIntervention, null, AlertLevel.Orange)]
    [InlineData(Verdict.AboveLimit, GroundwaterClass.IV, AlertLevel.Orange)]
    [InlineData(Verdict.AboveLimit, GroundwaterClass.V, AlertLevel.Red)]
    public void The_worst_verdict_gives_the_level(Verdict worst, GroundwaterClass? reached, AlertLevel expected) =>
        AlertRules.LevelOf(worst, reached, RuleParameters.Default).Should().Be(expected);

    [Fact]
    public void What_does_not_exceed_raises_nothing()
    {
        foreach (var verdict in Enum.GetValues<Verdict>().Where(v => !v.IsExceedance()))
            ((Action)(() => AlertRules.LevelOf(verdict, null, RuleParameters.Default))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_new_alert_waits_for_its_district_and_red_ones_for_the_city_too()
    {
        AlertRules.Tasks(AlertLevel.Orange, AlertState.Raised, true, false).Should().Equal(AlertTask.Verify);
        AlertRules.Tasks(AlertLevel.Red, AlertState.Raised, true, false).Should().Equal(AlertTask.Verify, AlertTask.Assign);
        AlertRules.Tasks(AlertLevel.Orange, AlertState.Raised, false, false).Should().Equal(AlertTask.Assign);
    }

    [Theory]
    [InlineData(AlertLevel.Red, Role.R03)]
    [InlineData(AlertLevel.Orange, Role.R02)]
    public void A_proposed_false_alarm_waits_for_the_one_who_may_decide(AlertLevel level, Role role) =>
        AlertRules.Tasks(level, AlertState.Verifying, true, true).Select(AlertRules.RoleOf).Should().Equal(role);

    [Fact]
    public void Something_waits_in_every_open_state_and_nothing_once_closed()
    {
        foreach (var state in Enum.GetValues<AlertState>())
        {
            var tasks = AlertRules.Tasks(AlertLevel.Red, state, true, false);
            (tasks.Count > 0).Should().Be(state is not (AlertState.Closed or AlertState.FalseAlarm), "{0}", state);
        }
    }

    [Fact]
    public void Deadlines_run_in_working_days_from_the_parameters()
    {
        DateOnly tuesday = new(2026, 11, 24);
        AlertRules.DueOf(AlertTask.Assign, tuesday, WorkingDays.Default, RuleParameters.Default).Date.Should().Be(new DateOnly(2026, 11, 25));
        AlertRules.DueOf(AlertTask.Verify, tuesday, WorkingDays.Default, RuleParameters.Default).Date.Should().Be(new DateOnly(2026, 12, 8));
        AlertRules.DueOf(AlertTask.Handle, tuesday, WorkingDays.Default, RuleParameters.Default).Provisional.Should().BeTrue("the year 2027 is not published");
    }
}
