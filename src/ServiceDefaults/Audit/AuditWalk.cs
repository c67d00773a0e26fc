namespace Ksd.ServiceDefaults.Audit;

/// <summary>Checks link after link; a hash that is wrong is judged when the next link shows which hash it hangs on.</summary>
internal sealed class AuditWalk(string region, AuditHead? noted)
{
    private AuditHead _head = Head(0, AuditHash.Root(region));
    private byte[] _previous = AuditHash.Root(region);
    private (AuditSeal Seal, byte[] Computed)? _doubt;
    private BrokenLink? _broken;

    public bool IsOver => _broken is not null;

    public void Step(AuditSeal seal, AuditEntry? entry)
    {
        if (_doubt is { } doubt)
        {
            Judge(doubt.Seal, isForged: seal.PrevHash.AsSpan().SequenceEqual(doubt.Computed));
            return;
        }

        if (seal.Seq != _head.Seq + 1)
        {
            _broken = new(_head.Seq + 1, null, AuditBreak.SealRemoved);
        }
        else if (!seal.PrevHash.AsSpan().SequenceEqual(_previous))
        {
            _broken = new(seal.Seq, seal.AuditId, AuditBreak.LinkBroken);
        }
        else if (entry is null)
        {
            _broken = new(seal.Seq, seal.AuditId, AuditBreak.EntryRemoved);
        }
        else if (AuditHash.Of(_previous, seal.Seq, entry) is var computed && !seal.Hash.AsSpan().SequenceEqual(computed))
        {
            _doubt = (seal, computed);
        }
        else
        {
            Accept(seal);
        }
    }

    public AuditVerification End(long unsealed)
    {
        if (_doubt is { } doubt && _broken is null)
        {
            Judge(doubt.Seal, isForged: false);
        }

        if (_broken is null && noted is not null && _head.Seq < noted.Seq)
        {
            _broken = new(_head.Seq + 1, null, AuditBreak.HeadDiffers);
        }

        return new(region, _head.Seq, unsealed, _head, _broken);
    }

    private void Accept(AuditSeal seal)
    {
        var head = Head(seal.Seq, seal.Hash);
        if (noted is not null && noted.Seq == seal.Seq && !head.Hash.Equals(noted.Hash, StringComparison.OrdinalIgnoreCase))
        {
            _broken = new(seal.Seq, seal.AuditId, AuditBreak.HeadDiffers);
            return;
        }

        _head = head;
        _previous = seal.Hash;
    }

    private void Judge(AuditSeal seal, bool isForged) =>
        _broken = new(seal.Seq, seal.AuditId, isForged ? AuditBreak.SealForged : AuditBreak.EntryChanged);

    private static AuditHead Head(long seq, byte[] hash) => new(seq, Convert.ToHexStringLower(hash));
}
