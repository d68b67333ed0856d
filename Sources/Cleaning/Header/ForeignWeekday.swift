import Language

/// The days of the week as the languages of pages around English reports have them.
enum ForeignWeekday {
  private static let names: WordList = [
    "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "thứ", "chủ", "jumatatu",
    "jumanne", "jumatano", "alhamisi", "ijumaa", "jumamosi", "jumapili", "ponedjeljak",
    "utorak", "srijeda",
    "sreda", "četvrtak", "petak", "subota", "nedjelja", "nedelja", "ponedeljek", "torek", "četrtek", "petek", "sobota",
    "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap", "luni", "marți", "miercuri", "joi",
    "vineri",
    "sâmbătă", "duminică", "pondelok", "utorok", "streda", "štvrtok", "piatok", "nedeľa", "esmaspäev", "teisipäev",
    "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev", "pirmdiena", "otrdiena", "trešdiena", "ceturtdiena",
    "piektdiena", "sestdiena", "svētdiena", "pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis",
    "penktadienis", "šeštadienis", "sekmadienis", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte",
    "diumenge", "astelehena", "asteartea", "asteazkena", "osteguna", "ostirala", "larunbata", "igandea", "luns",
    "xoves",
    "venres", "mércores", "mánudagur", "þriðjudagur", "miðvikudagur", "fimmtudagur", "föstudagur", "laugardagur",
    "sunnudagur", "lunes", "miyerkules", "huwebes", "biyernes", "sabado", "linggo", "ahad", "isnin", "khamis", "jumaat",
    "maandag", "dinsdag", "woensdag", "saterdag", "sondag", "понедельник", "вторник", "среда", "четверг", "пятница",
    "суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер", "пʼятниця", "п'ятниця", "субота", "неділя",
    "δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή", "e hënë", "segunda", "terça", "quarta",
    "quinta", "sexta", "seg", "ter", "qua", "qui", "sex", "sáb", "lun", "mié", "jue", "vie", "dom",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
    "måndag", "tisdag", "lördag", "söndag",
    "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
    "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela",
    "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle",
    "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar",
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
  ]

  /// Whether a lower-case word is the name of one.
  static func isName(_ word: String) -> Bool { names.contains(word) }
}
