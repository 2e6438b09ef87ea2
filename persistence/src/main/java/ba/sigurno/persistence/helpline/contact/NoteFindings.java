package ba.sigurno.persistence.helpline.contact;

import ba.sigurno.persistence.i18n.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds in a note what may tell who somebody is: names, numbers of telephones and papers, addresses of e-mail, of pages and
 * of streets, dates of birth, schools. It finds too much rather than too little, and does not know all names: the counsellor
 * decides, with what was found before the eyes.
 */
public final class NoteFindings {

    /** The longest note, in characters. */
    public static final int MAX_NOTE = 500;

    private static final int MAX_FOUND = 10;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern WEB = Pattern.compile(
            "(?iu)(?:https?://|www\\.)\\S+|(?<![\\p{L}\\d.@])[\\p{L}\\d-]+\\.(?:ba|com|org|net|rs|hr|me|info|eu)\\b\\S*");
    private static final Pattern PROFILE = Pattern.compile("(?<![\\p{L}\\d])@[\\p{L}\\d._]{2,}");
    private static final Pattern DATE = Pattern.compile(
            "(?u)(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\s?[./-]\\s?(?:0?[1-9]|1[0-2])\\s?[./-]\\s?(?:19|20)?\\d{2}(?!\\d)"
                    + "|(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)|(?iu)(?<!\\p{L})(?:rođen|rodjen|рођен|born)(?:\\p{L}{0,2})\\s+\\S+");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\+?\\d(?:[ ()/.-]{0,2}\\d){5,}(?!\\d)");
    private static final Pattern STREET =
            Pattern.compile("(?iu)(?<!\\p{L})(?:ul\\.|ulic[aeiu]|ул\\.|улиц[аеиу]|street)\\s+\\S+");

    /** A word that begins with a capital letter and has small ones, or one beside it. */
    private static final Pattern NAME =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+(?!\\p{L})(?:[ -]\\p{Lu}\\p{Ll}+(?!\\p{L}))*");

    /** After these a capital letter begins a sentence. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?:^|[.!?:;\\n\"„“(–-])\\s*$");

    /** What begins with a capital letter and is nobody, without the ends of its cases. */
    private static final Set<String> NOBODY = Set.of(
            "bih",
            "bosn",
            "hercegovin",
            "instagram",
            "tiktok",
            "facebook",
            "snapchat",
            "viber",
            "whatsapp",
            "telegram",
            "discord",
            "roblox",
            "youtube",
            "messenger",
            "google",
            "internet",
            "mup",
            "csr",
            "steam",
            "minecraft",
            "fortnite",
            "босн",
            "херцеговин",
            "инстаграм",
            "тикток",
            "фејсбук",
            "вибер",
            "интернет");

    /** Common first names, which are found where a sentence begins too; in Latin letters. */
    private static final Set<String> FIRST_NAMES = Set.of(
            "adi",
            "adna",
            "adnan",
            "admir",
            "ahmed",
            "ajla",
            "aleksandar",
            "alen",
            "alma",
            "amar",
            "amela",
            "amila",
            "amina",
            "amir",
            "amra",
            "ana",
            "armin",
            "azra",
            "belma",
            "benjamin",
            "bojan",
            "dalila",
            "damir",
            "danijel",
            "davud",
            "dejan",
            "dino",
            "dragan",
            "edin",
            "elma",
            "emina",
            "emir",
            "faruk",
            "filip",
            "goran",
            "hana",
            "haris",
            "iva",
            "ivan",
            "ivana",
            "jasmin",
            "jasmina",
            "jelena",
            "josip",
            "jovan",
            "jovana",
            "kenan",
            "kristina",
            "lamija",
            "lana",
            "lejla",
            "luka",
            "maja",
            "marija",
            "marko",
            "mateja",
            "mateo",
            "merima",
            "mia",
            "milan",
            "milica",
            "mirza",
            "muhamed",
            "nedim",
            "nejra",
            "nermin",
            "nikola",
            "petar",
            "sara",
            "selma",
            "senad",
            "stefan",
            "tarik",
            "teodora",
            "una",
            "vedad",
            "zlatan",
            "zoran");

    private NoteFindings() {}

    /** Returns what was found, each once, in the order of the note and ten at most. */
    public static List<String> of(String note) {
        var found = new ArrayList<String>();
        var rest = new StringBuilder(note);
        for (var pattern : List.of(EMAIL, WEB, PROFILE, DATE, NUMBER, STREET)) {
            pattern.matcher(rest.toString()).results().forEach(match -> {
                found.add(match.group().strip());
                blank(rest, match.start(), match.end());
            });
        }
        NAME.matcher(rest).results().forEach(match -> {
            boolean several = match.group().matches(".*[ -].*");
            boolean opens =
                    SENTENCE_END.matcher(rest.substring(0, match.start())).find();
            if ((several || !opens || isFirstName(match.group())) && !isNobody(match.group())) {
                found.add(match.group());
            }
        });
        return found.stream().distinct().limit(MAX_FOUND).toList();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, '_');
        }
    }

    private static boolean isFirstName(String word) {
        return FIRST_NAMES.contains(Transliterator.toLatin(word).toLowerCase(Locale.ROOT));
    }

    private static boolean isNobody(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return NOBODY.stream().anyMatch(small::startsWith);
    }
}
