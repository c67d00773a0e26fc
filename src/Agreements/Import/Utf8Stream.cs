using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults.Files;

namespace Ksd.Agreements.Import;

/// <summary>Passes an upload on and refuses it at the first byte that is not UTF-8.</summary>
internal sealed class Utf8Stream(Stream inner) : Stream
{
    private readonly PemeriksaUtf8 _pemeriksa = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return _pemeriksa.Check(buffer.Span[..read], akhir: read == 0) is { } pesan
            ? throw new FileRefusedException(pesan, "The file is not UTF-8.")
            : read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
