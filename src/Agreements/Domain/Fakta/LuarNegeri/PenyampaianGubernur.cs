namespace Ksd.Agreements.Domain;

/// <summary>The proof that the Gubernur received the plan or the draft; without it no clock runs.</summary>
internal sealed record TandaTerimaGubernur(string Nomor, DateOnly TanggalDiterima, string Penerima, Guid DokumenId) : IsiFakta;

/// <summary>The letter by which the Gubernur forwards it to the Menteri (Permendagri 25/2020 Pasal 18 ayat (4)).</summary>
internal sealed record PengantarGubernur(string Nomor, DateOnly TanggalSurat, Guid DokumenId) : IsiFakta;

/// <summary>The bupati's own letter to the Menteri; it cites the receipt at the Gubernur (Permendagri 25/2020 Pasal 18 ayat (5)).</summary>
internal sealed record SuratLangsungMenteri(string Nomor, DateOnly TanggalSurat, string NomorTandaTerima, Guid DokumenId) : IsiFakta;
