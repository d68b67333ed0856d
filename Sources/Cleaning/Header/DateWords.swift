import Language

/// The words around a day above a report: labels, zones.
enum DateWords {
  private static let labels: WordList = [
    "published", "updated", "posted", "modified", "last", "first", "on", "at", "date", "created", "filed", "issued",
    "original", "originally", "publish", "dated", "released", "release", "revised", "uploaded", "added", "entered",
    "corrected", "edited", "news", "broadcast", "aired", "web", "online", "update", "immediate", "for", "issue",
    "publication", "publié", "publiée", "mis", "mise", "à", "jour", "modifié", "le", "publicado", "actualizado", "el",
    "veröffentlicht", "aktualisiert", "stand", "am", "vom", "pubblicato", "aggiornato", "il", "gepubliceerd",
    "bijgewerkt", "op", "publisert", "oppdatert", "publicerad", "uppdaterad", "udgivet", "opdateret", "opublikowano",
    "week", "of", "sist", "den", "data", "fecha", "datum", "dato", "em", "atualizado", "the", "edition",
    "posté", "créé", "erstellt", "julkaistu", "päivitetty", "creado", "creato", "publicada", "actualizada",
    "atualizada", "publikováno", "zveřejněno", "aktualizováno", "zaktualizowano", "megjelent", "diterbitkan",
    "publikacji", "publikacja", "ostatnia", "ostatnio", "yayın", "tarihi", "son", "kayıt", "eklenme", "oluşturulma",
    "ultimo", "ultima", "aggiornamento", "última", "ultimă", "atualização", "actualización", "modificado", "modificato",
    "publicación", "publicação", "criado", "postado", "publicados", "viimeksi", "senast", "uppdaterades", "sidst",
    "laatste", "laatst", "zuletzt", "poslední", "utolsó", "frissítés", "terakhir", "tanggal", "tayang", "megjelenés",
    "päivämäärä", "julkaisuaika", "wydano", "utworzono", "zmieniono", "vydáno", "upraveno", "created", "pubblicata",
    "pubblicazione", "aggiornata", "veröffentlichung", "erscheinungsdatum", "publiée", "parution", "rédigé",
    "publisering", "oprettet", "lagt", "publiceret", "publicerades", "gewijzigd", "geüpdatet", "aangepast",
    "dipublikasikan", "skapad", "oprettet", "geplaatst", "a", "opublikowane", "dodano", "aktualizacja", "güncelleme",
    "yayınlanma", "giriş", "güncellendi", "lisätty", "muokattu", "közzétéve", "frissítve", "publicat", "actualizat",
    "la", "de", "din", "dne", "dnia", "dia", "día", "入力", "입력", "수정", "등록", "발행", "เผยแพร่", "อัปเดต", "đăng", "ngày",
    "cập", "nhật", "publikované", "objavljeno",
    "ažurirano", "objavljeno", "izmijenjeno", "közzététel", "módosítva", "actualizare", "публикация", "опублiковано",
    "δημοσιεύθηκε", "δημοσίευση", "ενημερώθηκε", "ilichapishwa", "imechapishwa", "publicació", "actualitzat",
    "argitaratua",
    "опубликовано", "обновлено", "publicerat", "bearbeitet", "gepostet", "ditayangkan", "diperbarui", "aktualizace",
  ]
  /// Those that other things begin with, so that they begin a date only where something ends before them.
  private static let weak: WordList = [
    "at", "first", "on", "le", "el", "il", "am", "op", "em", "à", "the", "for", "news", "web", "online", "last", "jour",
    "immediate", "stand", "mis", "mise", "date", "data", "vom", "original", "issue", "update", "added", "release",
    "week", "of", "den", "sist", "edition", "a", "son", "yayın", "tarihi", "ultimo", "ultima", "última", "terakhir",
    "tanggal", "laatste", "senast", "sidst", "poslední", "utolsó", "ostatnia", "ostatnio", "viimeksi", "kayıt", "lagt",
    "rédigé", "created", "la", "de", "din", "dne", "dnia", "dia", "día", "ngày",
  ]
  private static let changes: WordList = [
    "updated", "modified", "mis", "mise", "modifié", "actualizado", "aktualisiert", "aggiornato", "bijgewerkt",
    "oppdatert", "uppdaterad", "opdateret", "atualizado", "revised", "corrected", "aktualizacja", "güncelleme",
    "güncellendi", "muokattu", "frissítve", "actualizat", "обновлено", "diperbarui", "aktualizace", "aktualizováno",
    "zaktualizowano", "päivitetty",
  ]
  private static let zones: WordList = [
    "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "gmt", "bst", "utc", "cet", "cest",
    "eet", "eest", "uur", "ist", "jst", "aest", "aedt", "sgt", "hkt", "msk", "z", "local", "time", "uhr", "uk",
    "eastern",
    "central", "pacific", "mountain", "standard", "daylight", "wib", "pkt", "eat", "cat", "wat", "sast", "kst", "nzt",
    "nzdt", "nzst", "acst", "awst", "ast", "akst", "hst", "hrs", "hours", "h", "hs", "myt", "pht", "npt", "bdt", "wita",
    "ict", "gst", "trt", "mmt", "nst", "slst", "art", "brt", "clt", "cot", "pet", "vet", "uz",
  ]

  /// Whether a lower-case word can stand before a day.
  static func isLabel(_ word: String) -> Bool { labels.contains(word) }

  /// Whether it says by itself that a day follows.
  static func isSure(_ word: String) -> Bool { labels.contains(word) && !weak.contains(word) }

  /// Whether the day that follows is that of a change and not of publication.
  static func isChange(_ word: String) -> Bool { changes.contains(word) }

  /// Whether a lower-case word belongs to a time's zone.
  static func isZone(_ word: String) -> Bool { zones.contains(word) }

  /// Those of the letters of zones that begin a word; the longest.
  static func zone(beginning word: String) -> String? {
    zones.words.filter { word.hasPrefix($0) && $0.count > 1 && $0.count < 5 && !["time", "hrs"].contains($0) }
      .max { $0.count < $1.count }
  }
}
