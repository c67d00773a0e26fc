using System.Text.Json.Serialization;

namespace Ksd.Agreements.Domain;

/// <summary>The content of a fact. A new kind of fact is a record, a line here and a line in <see cref="MasaCatat"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fakta")]
[JsonDerivedType(typeof(PenetapanJenis), nameof(PenetapanJenis))]
[JsonDerivedType(typeof(PernyataanHukum), nameof(PernyataanHukum))]
[JsonDerivedType(typeof(DampakDijanjikan), nameof(DampakDijanjikan))]
[JsonDerivedType(typeof(KeterkaitanRencana), nameof(KeterkaitanRencana))]
[JsonDerivedType(typeof(PengecualianRencana), nameof(PengecualianRencana))]
[JsonDerivedType(typeof(KerangkaAcuanKerja), nameof(KerangkaAcuanKerja))]
[JsonDerivedType(typeof(StudiKelayakan), nameof(StudiKelayakan))]
[JsonDerivedType(typeof(KriteriaPemrakarsa), nameof(KriteriaPemrakarsa))]
[JsonDerivedType(typeof(Penawaran), nameof(Penawaran))]
[JsonDerivedType(typeof(JawabanPenawaran), nameof(JawabanPenawaran))]
[JsonDerivedType(typeof(TanggapanTumpangTindih), nameof(TanggapanTumpangTindih))]
[JsonDerivedType(typeof(TandaTangan), nameof(TandaTangan))]
[JsonDerivedType(typeof(SuratKuasa), nameof(SuratKuasa))]
[JsonDerivedType(typeof(PenilaianBeban), nameof(PenilaianBeban))]
[JsonDerivedType(typeof(PermohonanDprd), nameof(PermohonanDprd))]
[JsonDerivedType(typeof(TandaTerimaDprd), nameof(TandaTerimaDprd))]
[JsonDerivedType(typeof(PutusanDprd), nameof(PutusanDprd))]
[JsonDerivedType(typeof(Kepailitan), nameof(Kepailitan))]
[JsonDerivedType(typeof(Pengakhiran), nameof(Pengakhiran))]
[JsonDerivedType(typeof(Penutupan), nameof(Penutupan))]
internal abstract record IsiFakta
{
    /// <summary>Facts with one key replace each other; by default those of one kind about one thing.</summary>
    public virtual string Kunci(Guid? naskahId) => $"{GetType().Name}/{naskahId}";
}
