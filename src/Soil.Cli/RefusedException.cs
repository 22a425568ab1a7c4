namespace Soil.Cli;

/// <summary>The command cannot be carried out as asked; the message says what, where and what to do, in one line. Ends with exit code 2.</summary>
public sealed class RefusedException : Exception
{
    public RefusedException()
    {
    }

    public RefusedException(string message)
        : base(message)
    {
    }

    public RefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
