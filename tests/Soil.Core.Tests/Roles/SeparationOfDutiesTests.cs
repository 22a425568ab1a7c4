using Soil.Core.Roles;

namespace Soil.Core.Tests.Roles;

public sealed class SeparationOfDutiesTests
{
    [Fact]
    public void Two_administrators_in_one_person_are_refused() =>
        SeparationOfDuties.Check([Role.R19, Role.R21]).Select(f => f.Code).Should().Equal(SeparationOfDuties.TwoAdministratorsInOne);

    [Theory]
    [InlineData(Role.R19, Role.R02)]
    [InlineData(Role.R20, Role.R01)]
    [InlineData(Role.R21, Role.R03)]
    public void An_administrator_does_no_business(Role administrator, Role business) =>
        SeparationOfDuties.Check([administrator, business]).Select(f => f.Code).Should().Equal(SeparationOfDuties.AdministratorInBusiness);

    [Fact]
    public void One_administrator_alone_and_several_business_roles_are_fine()
    {
        SeparationOfDuties.Check([Role.R20]).Should().BeEmpty();
        SeparationOfDuties.Check([Role.R02, Role.R03]).Should().BeEmpty();
        SeparationOfDuties.Check([Role.R19, Role.R04]).Should().BeEmpty();
    }
}
