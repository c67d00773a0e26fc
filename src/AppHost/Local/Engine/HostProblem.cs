namespace Ksd.AppHost.Local.Engine;

/// <summary>Something the person at the keyboard can mend: one sentence on what is wrong and what to do.</summary>
internal sealed class HostProblem(string sentence) : Exception(sentence);
