package ba.sigurno.ejb.library.install;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.reading.JsonProperties;
import ba.sigurno.ejb.curriculum.format.reading.MarkdownFile;
import ba.sigurno.ejb.curriculum.format.reading.ModuleProblems;
import ba.sigurno.ejb.curriculum.format.reading.SourceTexts;
import ba.sigurno.ejb.exchange.picture.SentPictures;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.ejb.library.item.ItemBody;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import ba.sigurno.persistence.library.item.Licence;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads an item of the library from the files of its folder and notes all that is wrong with them. */
public final class LibraryItemReader {

    /** The file of what is the same in every language. */
    static final String PROPERTIES = "item.json";

    private static final List<String> FRONT_MATTER = List.of("title", "summary", "keywords");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern AGE_BAND = Pattern.compile("P1|P2|P3|S");
    private static final Pattern STRAND = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9-]+\\.svg");

    private final ModuleFiles files;
    private final ModuleProblems problems = new ModuleProblems();
    private final SourceTexts sources;

    private LibraryItemReader(ModuleFiles files) {
        this.files = files;
        this.sources = new SourceTexts(files, problems);
    }

    /** Reads an item. */
    public static WrittenItem read(ModuleFiles files) {
        return new LibraryItemReader(files).read();
    }

    /** Returns the name of the file of a language. */
    static String file(Language language) {
        return language.getTag() + ".md";
    }

    private WrittenItem read() {
        var properties = sources.json(PROPERTIES).map(this::properties).orElse(null);
        List<String> named = properties == null ? List.of() : properties.pictures();
        var texts = new EnumMap<Language, WrittenText>(Language.class);
        ModuleFiles.LANGUAGES.forEach(language ->
                sources.text(file(language)).ifPresent(text -> texts.put(language, text(file(language), text, named))));
        return new WrittenItem(properties, texts, pictures(named), problems.all());
    }

    private ItemProperties properties(JsonObject object) {
        var json = new JsonProperties(object, "item", PROPERTIES, 1, problems);
        var slug = json.text("slug", SLUG);
        problems.require(
                slug.length() <= LibraryItem.SLUG_LENGTH,
                PROPERTIES,
                1,
                "library_rule_text_too_long",
                LibraryItem.SLUG_LENGTH);
        var properties = new ItemProperties(
                slug,
                ItemKind.ofCode(json.oneOf("kind", codes(ItemKind.values(), ItemKind::getCode)))
                        .orElseThrow(),
                json.someOf("audiences", codes(ItemAudience.values(), ItemAudience::getCode)).stream()
                        .flatMap(code -> ItemAudience.ofCode(code).stream())
                        .toList(),
                json.texts("ageBands", AGE_BAND),
                json.texts("strands", STRAND),
                json.integer("minutes", 0, LibraryItem.MAX_MINUTES),
                Licence.ofIdentifier(json.oneOf("licence", codes(Licence.values(), Licence::getIdentifier)))
                        .orElseThrow(),
                day(json.text("reviewBy", DAY)),
                json.texts("pictures", PICTURE));
        problems.require(!properties.audiences().isEmpty(), PROPERTIES, 1, "library_rule_audience_missing");
        json.requireNoOthers();
        return properties;
    }

    private static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Arrays.stream(all).map(code).toList();
    }

    private LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            problems.add(PROPERTIES, 1, "curriculum_format_value_unfit", "item", "reviewBy", text);
            return null;
        }
    }

    private WrittenText text(String name, String text, List<String> pictures) {
        var file = MarkdownFile.with(FRONT_MATTER, name, text, problems);
        requireWithin(name, file.property("title"), LibraryText.TITLE_LENGTH);
        requireWithin(name, file.property("summary"), LibraryText.SUMMARY_LENGTH);
        requireWithin(name, file.property("keywords"), LibraryText.KEYWORDS_LENGTH);
        ItemBody.check(file, pictures, problems);
        return new WrittenText(
                file.property("title"), file.property("summary"), file.property("keywords"), file.body());
    }

    private void requireWithin(String name, String text, int most) {
        problems.require(text.length() <= most, name, 1, "library_rule_text_too_long", most);
    }

    private Map<String, PictureFile> pictures(List<String> names) {
        var pictures = new HashMap<String, PictureFile>();
        for (var name : names) {
            var path = ModuleFiles.PICTURES + name;
            var bytes = files.bytes(path);
            problems.require(bytes.isPresent(), path, 1, "curriculum_format_file_missing");
            bytes.ifPresent(picture -> problems.check(path, 1, () -> pictures.put(name, SentPictures.of(picture))));
        }
        return pictures;
    }
}
