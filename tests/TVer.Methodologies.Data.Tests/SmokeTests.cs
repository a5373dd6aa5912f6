namespace TVer.Methodologies.Data.Tests;
public class SmokeTests { [Fact] public void Runs() { } }
