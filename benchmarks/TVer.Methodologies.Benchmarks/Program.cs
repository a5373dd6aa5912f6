using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, TVer.Methodologies.Benchmarks.Jobs.Common);
