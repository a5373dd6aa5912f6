using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Tests.PublicApi;

namespace TVer.Methodologies.Data.Tests.PublicApi;

public class PublicApiTests
{
    [Fact]
    public void The_public_interface_is_the_approved_one() =>
        ApprovedText.AssertMatches("TVer.Methodologies.Data.approved.txt", PublicApiText.Of(typeof(LandCoverMaps).Assembly));
}
