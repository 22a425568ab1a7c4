using Soil.Benchmarks;

// One line a figure: dotnet run -c Release --project bench/Soil.Benchmarks
JudgeBench.Run();
DeliverableBench.Run();
