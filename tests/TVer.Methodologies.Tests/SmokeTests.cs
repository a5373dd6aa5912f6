namespace TVer.Methodologies.Tests;
public class SmokeTests { [Fact] public void Runs() { } }
