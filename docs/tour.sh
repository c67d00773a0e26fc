#!/usr/bin/env bash
# One kerja sama, from its proposal to its close, through the gateway, as the offices of a region would take it.
# ./ksd up first; then docs/tour.sh. The contents are invented. Each line that is printed is one request.
set -euo pipefail
cd "$(dirname "$0")/.."
gateway=${KSD_GATEWAY:-http://127.0.0.1:${KSD_PORT:-8080}}
today=$(TZ=Asia/Makassar date +%F)
in_three_years=$(TZ=Asia/Makassar date -d '+3 years' +%F)
quarter=${today%%-*}-TW$(((10#$(cut -d- -f2 <<<"$today") + 2) / 3))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
declare -A tokens
etag='' path=''

# request WHO METHOD PATH [curl options]: remembers the ETag for the next change, keeps the answer in $work/body.
request() {
  local who=demo-$1 method=$2 to=$3 status
  shift 3
  [ -n "${tokens[$who]:-}" ] || tokens[$who]=$(./ksd token "$who")
  status=$(curl -sS -o "$work/body" -D "$work/head" -w '%{http_code}' -X "$method" "$gateway/api/v1/$to" \
    -H "Authorization: Bearer ${tokens[$who]}" ${etag:+-H "If-Match: $etag"} "$@")
  printf '%-4s %-22s %s\n' "$status" "$who" "$method /$to"
  if [ "$status" -ge 400 ]; then
    cat "$work/body"
    echo
    return 1
  fi
  etag=$(sed -n 's/^[Ee][Tt][Aa][Gg]: \(.*\)\r$/\1/p' "$work/head")
}

first() { grep -o "\"$1\":\"[^\"]*\"" "$work/body" | head -1 | cut -d'"' -f4; } # first MEMBER: its first value in the answer
record() { request "$1" PUT "$path/$2" -H 'Content-Type: application/json' -d "{\"tanggal\":\"$today\",$3}"; }
step() { request "$1" POST "$path/langkah/$2" -H 'Content-Type: application/json' -d "{\"tanggal\":\"$today\"${3:-}}"; }

# Nothing is closed before Evaluation has said how the reports stand after the end; its word comes by an event.
heard_of_the_end() {
  local token=${tokens[demo-kabag-kerja-sama]}
  while curl -sSf "$gateway/api/v1/$path/langkah" -H "Authorization: Bearer $token" | grep 'sesudah pengakhiran"' >"$work/waiting"; do sleep 0.2; done
}

# paper WHO KIND [NASKAH]: uploads an invented PDF of that kind; its id is in $paper.
paper() {
  printf '%%PDF-1.4\n%% %s %s (rekaan)\n%%%%EOF\n' "$2" "$RANDOM$RANDOM" >"$work/paper.pdf"
  request "$1" POST "$path/dokumen?jenis=$2&tanggal=$today${3:+&naskahId=$3}" -H 'Content-Type: application/pdf' --data-binary "@$work/paper.pdf"
  paper=$(first id)
}

# draft KIND TITLE: begins a naskah; its id is in $naskah.
draft() {
  local clause='"teks":"Rumusan rekaan."'
  request tkksd POST "$path/naskah" -H 'Content-Type: application/json' -d "{\"jenis\":\"$1\",\"tanggal\":\"$today\",\"isi\":{
    \"judul\":\"$2 (rekaan)\",\"ruangLingkup\":\"Kapal puskesmas\",\"mulai\":\"$today\",\"sampai\":\"$in_three_years\",\"klausul\":[
    {\"jenis\":\"HakDanKewajiban\",$clause},{\"jenis\":\"JangkaWaktu\",$clause},{\"jenis\":\"PenyelesaianPerselisihan\",$clause},{\"jenis\":\"Sanksi\",$clause}]}}"
  naskah=$(first naskahId)
}

# signatures KIND: both parties sign $naskah, with the paper as proof.
signatures() {
  paper bagian-kerja-sama "$1" "$naskah"
  sign "$ours" '"nama":"Bupati (rekaan)","jabatan":"Bupati Kutai Kartanegara","kapasitas":"KepalaDaerah"'
  sign "$theirs" '"nama":"Ketua Yayasan (rekaan)","jabatan":"Ketua","kapasitas":"PimpinanMitra"'
}
sign() { record bagian-kerja-sama "naskah/$naskah/tanda-tangan/$1" "$2,\"nomorNaskah\":\"$RANDOM/REKAAN\",\"metode\":\"Basah\",\"buktiDokumenId\":\"$paper\""; }

echo "-- Usulan: a KSDPK on the region's own initiative"
request dinas-kesehatan POST kerja-sama -H 'Content-Type: application/json' -d "{
  \"judul\":\"Puskesmas terapung kecamatan hulu (rekaan)\",\"objek\":\"Pelayanan kesehatan bergerak\",\"ruangLingkup\":\"Kapal puskesmas dan tenaganya\",
  \"jenis\":\"Ksdpk\",\"prakarsa\":\"Daerah\",\"urusan\":[{\"kode\":\"1.02\"}],\"lokasi\":[\"Muara Muntai\"],\"rencanaMulai\":\"$today\",\"rencanaSampai\":\"$in_three_years\",
  \"paraPihak\":[{\"nama\":\"Pemerintah Kabupaten Kutai Kartanegara\",\"kelas\":\"PemerintahDaerah\",\"pihakKami\":true,\"wilayah\":{\"scheme\":\"KEMENDAGRI\",\"code\":\"64.02\"}},
  {\"nama\":\"Yayasan Rekaan $RANDOM$RANDOM\",\"kelas\":\"Ormas\",\"pihakKami\":false}]}"
path=kerja-sama/$(first id)
mapfile -t parties < <(grep -o '"paraPihak":\[.*' "$work/body" | grep -oE '\{"id":"[0-9a-f-]{36}","nama"' | grep -oE '[0-9a-f-]{36}')
ours=${parties[0]} theirs=${parties[1]}
paper dinas-kesehatan SuratInisiasi
paper dinas-kesehatan SuratTugasPpksd
record bagian-hukum pernyataan-hukum '"tidakBertentangan":true,"dalamKewenangan":true,"uraian":"Tidak bertentangan (rekaan)."'
step dinas-kesehatan Usulkan

echo "-- A step too early is refused: the answer names the guards, their articles and what lifts them"
etag_before=$etag
step bagian-kerja-sama SelesaikanPersiapan || true
etag=$etag_before

echo "-- Persiapan: impacts, plan, KAK, study"
record dinas-kesehatan dampak '"indikator":[
  {"dimensi":"Kesejahteraan","nama":"Angka kesakitan","satuan":"per 1.000","nilaiAwal":120,"tahunAwal":2025,"target":90,"tahunTarget":2028},
  {"dimensi":"PelayananPublik","nama":"Kunjungan terlayani","satuan":"kunjungan","nilaiAwal":800,"tahunAwal":2025,"target":2400,"tahunTarget":2028}]'
record dinas-kesehatan keterkaitan-rencana "\"butir\":[{\"dokumen\":\"Rpjmd\",\"nomorPeraturan\":\"Perda 6/2021\",\"tahunMulai\":2021,\"tahunSelesai\":2026,\"kode\":\"1.02.02\",\"uraian\":\"Pemenuhan upaya kesehatan\"}]"
record dinas-kesehatan kerangka-acuan-kerja '"latarBelakang":"Hulu sulit dijangkau.","maksudDanTujuan":"Mendekatkan layanan.","lokasi":"Muara Muntai","ruangLingkup":"Kapal puskesmas","jangkaWaktu":"3 tahun","manfaat":"Layanan lebih dekat","analisisDampak":"Kecil","pembiayaan":"APBD"'
paper dinas-kesehatan StudiKelayakan
record dinas-kesehatan studi-kelayakan "\"penyusun\":\"Daerah\",\"kesimpulan\":\"Layak\",\"dokumenId\":\"$paper\""
paper dinas-kesehatan KerangkaAcuanKerja
paper dinas-kesehatan DokumenLegalMitra
step bagian-kerja-sama SelesaikanPersiapan ',"alasanPeringatan":{"G05":"Belum melalui Daftar Rencana KSD (rekaan)."}'

echo "-- Penawaran"
record bupati penawaran '"arah":"Dikirim","nomor":"100/REKAAN","penandatangan":"KepalaDaerah","namaPenandatangan":"Bupati (rekaan)"'
paper bagian-kerja-sama SuratPenawaran
step bupati KirimPenawaran
record bagian-kerja-sama jawaban-penawaran '"nomor":"7/YR","diterima":true'
paper bagian-kerja-sama JawabanPenawaran
step bagian-kerja-sama SetujuiPenawaran

echo "-- Kesepakatan Bersama"
draft KesepakatanBersama "Kesepakatan Bersama Pelayanan Kesehatan Bergerak"
paper tkksd RancanganKesepakatan
paper tkksd BeritaAcaraKesepakatan
step tkksd SepakatiKesepakatan
signatures NaskahKesepakatan
step bupati TandaTanganiKesepakatan
record bagian-kerja-sama penilaian-beban "\"membebaniMasyarakat\":false,\"membebaniDaerah\":false,\"uraian\":\"Teranggarkan (rekaan).\",\"pendanaan\":[{\"sumber\":\"Apbd\",\"tahunAnggaran\":${today%%-*},\"kodeAnggaran\":\"1.02.02.2.02\",\"jumlah\":1500000000,\"teranggarkan\":true}]"
paper bagian-kerja-sama CatatanBeban
paper bagian-kerja-sama BuktiAnggaran
step bagian-kerja-sama NilaiBeban

echo "-- Perjanjian Kerja Sama"
draft PerjanjianKerjaSama "PKS Kapal Puskesmas"
pks=$naskah
paper dinas-kesehatan RancanganPerjanjian "$pks"
paper dinas-kesehatan BeritaAcaraPerjanjian "$pks"
step dinas-kesehatan SepakatiPerjanjian ",\"naskahId\":\"$pks\""
signatures NaskahPerjanjian
step bupati TandaTanganiPerjanjian ",\"naskahId\":\"$pks\""

echo "-- Evaluation opened a work plan by itself"
etag=''
for _ in {1..50}; do # the event is there in milliseconds; a busy machine may need longer
  request bagian-kerja-sama GET "rencana-kerja?kerjaSamaId=${path#kerja-sama/}"
  ! grep -q '"items":\[\]' "$work/body" || continue
  break
done
cut -c1-400 "$work/body"
echo
plan=rencana-kerja/$(first id)

echo "-- The work plan and the report on it: nothing is closed before its reports are accepted"
request dinas-kesehatan GET "$plan"
request dinas-kesehatan PUT "$plan" -H 'Content-Type: application/json' -d "{\"indikator\":[
  {\"tingkat\":\"DampakKesejahteraan\",\"nama\":\"Angka kesakitan\",\"satuan\":\"per 1.000\",\"nilaiAwal\":120,\"tahunAwal\":2025,\"daftarTarget\":[{\"tahun\":2028,\"nilai\":90}],\"sumber\":\"rekaan\"},
  {\"tingkat\":\"DampakPelayananPublik\",\"nama\":\"Kunjungan terlayani\",\"satuan\":\"kunjungan\",\"nilaiAwal\":800,\"tahunAwal\":2025,\"daftarTarget\":[{\"tahun\":2028,\"nilai\":2400}],\"sumber\":\"rekaan\"}],
  \"kegiatan\":[{\"nama\":\"Pelayanan bergerak (rekaan)\",\"mulai\":\"$today\",\"selesai\":\"$today\",
  \"departemen\":\"dinas-kesehatan\",\"kodeAnggaran\":\"1.02.02.2.02\",\"pagu\":1500000000,\"indikatorKeluaran\":\"Kunjungan\",\"satuan\":\"kunjungan\",\"target\":10}]}"
request bagian-kerja-sama POST "$plan/penetapan"
etag=''
request dinas-kesehatan POST "$plan/laporan" -H 'Content-Type: application/json' -d "{\"periode\":\"$quarter\",\"versiInstrumen\":1,\"isi\":{\"jumlahPenerimaManfaat\":10,
  \"daftarRealisasi\":[{\"kode\":\"K1\",\"nilai\":10,\"satuan\":\"kunjungan\",\"daftarBukti\":[]}]}}"
request bagian-kerja-sama POST "laporan/$(first id)/penerimaan"

echo "-- The end, and the close"
request bagian-kerja-sama GET "$path"
paper bagian-kerja-sama SuratPengakhiran
paper bagian-kerja-sama BuktiPengakhiran
ground="\"dasar\":\"TujuanTercapai\",\"uraian\":\"Tujuan tercapai (rekaan).\",\"buktiDokumenId\":\"$paper\""
settled='"laporanDiterima":true,"pendapatanDisetorKeKasDaerah":true,"barangDicatatSebagaiAset":true,"uraian":"Selesai (rekaan)."'
record bagian-kerja-sama pengakhiran "$ground,\"naskahId\":\"$pks\""
step kabag-kerja-sama AkhiriPerjanjian ",\"naskahId\":\"$pks\""
record bagian-kerja-sama pengakhiran "$ground"
step kabag-kerja-sama Akhiri
heard_of_the_end
paper bagian-kerja-sama LaporanPenutupan
record bagian-kerja-sama penutupan "$settled,\"naskahId\":\"$pks\""
step kabag-kerja-sama TutupPerjanjian ",\"naskahId\":\"$pks\""
record bagian-kerja-sama penutupan "$settled"
step kabag-kerja-sama Tutup
echo "Tahap: $(first tahap)"
