namespace TVer.Methodologies.Forestry;

/// <summary>A pool of carbon, for the tools that calculate its stock: trees are always counted, the others are optional.</summary>
internal enum CarbonPool
{
    Tree,
    Sapling,
    DeadWood,
    Litter,
    Soil,
}
