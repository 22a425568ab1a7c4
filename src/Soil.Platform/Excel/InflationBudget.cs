using Soil.Core.Findings;
using Soil.Core.LabData;

namespace Soil.Platform.Excel;

/// <summary>Counts every byte that comes out of an archive and stops when it is more than any honest workbook holds.</summary>
internal sealed class InflationBudget(ReadLimits limits, long compressed)
{
    private const long NeverSuspicious = 32L * 1024 * 1024;
    private long left = Math.Min(limits.InflatedBytes, Math.Max(NeverSuspicious, compressed * limits.InflationRatio));

    /// <summary>The stream, counted.</summary>
    public Stream Count(Stream inflating) => new Counted(inflating, this);

    private int Spend(int bytes) =>
        (left -= bytes) < 0 ? throw new FileRefusedException(LabFindings.Inflated.At(FieldPath.Whole)) : bytes;

    private sealed class Counted(Stream inner, InflationBudget budget) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => budget.Spend(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => budget.Spend(inner.Read(buffer));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>The end record of a ZIP archive, looked at before anything builds a list of its entries.</summary>
internal static class ZipDirectory
{
    /// <summary>Entries the archive claims to have; 65,535 stands for "or more".</summary>
    public static int EntryCount(Stream file)
    {
        const int recordLength = 22;
        var tail = new byte[Math.Min(file.Length, ushort.MaxValue + recordLength)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        file.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        return at < 0 || at + recordLength > tail.Length
            ? throw new InvalidDataException()
            : System.Buffers.Binary.BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
    }
}
