package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.Markup.Converted;
import ba.sigurno.ejb.exchange.format.Markup.ImageReference;
import ba.sigurno.ejb.exchange.format.MoodleFormat;
import ba.sigurno.ejb.exchange.picture.SentPictures;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The texts of one item in one language, with the pictures that are embedded in them. */
final class MoodleTexts {

    private static final String EMBEDDED = "@@PLUGINFILE@@/";
    private static final String DATA = "data:";

    /** A picture within a text; a number takes its place, as it may be longer than texts are. */
    private static final Pattern DATA_ADDRESS = Pattern.compile("data:[\\w/.+-]*;base64,([\\w+/=%\\s-]++)");

    private final Language language;
    private final ItemNotes notes;
    private final Multilang multilang;
    private final Map<String, PictureFile> pictures = new TreeMap<>();

    MoodleTexts(Language language, ItemNotes notes) {
        this.language = language;
        this.notes = notes;
        this.multilang = new Multilang(language);
    }

    /** A text and the picture shown with it. */
    record Shown(Texts text, Picture picture) {}

    /** Returns the files of the pictures of all texts so far, by digest. */
    Map<String, PictureFile> pictures() {
        return pictures;
    }

    /** Notes the other languages of the texts. */
    void noteLanguages() {
        if (!multilang.others().isEmpty()) {
            notes.lost("exchange_lost_other_languages", String.join(", ", multilang.others()));
        }
    }

    /** Reads a text that is never formatted. */
    String plain(String text) {
        return multilang.filtered(text).strip();
    }

    /** Converts plain text. */
    Texts ofPlain(String text) {
        return Texts.of(language, Markup.fromPlain(plain(text)).markdown());
    }

    /** Takes a text as it is. */
    Texts of(String text) {
        return Texts.of(language, text);
    }

    /** Reads a text that cannot have pictures here, such as feedback. */
    Texts text(MoodleItem item) {
        var converted = converted(item, multilang.filtered(item.text()));
        converted.images().forEach(image -> notes.lost("exchange_lost_feedback_picture", name(image.source())));
        return of(notes.markdown(converted));
    }

    /** Reads HTML from within a text. */
    Texts html(String html) {
        var converted = Markup.fromHtml(html);
        converted.images().forEach(image -> notes.lost("exchange_lost_feedback_picture", name(image.source())));
        return of(notes.markdown(converted));
    }

    /** Reads a text with its picture. */
    Shown shown(MoodleItem item) {
        return shown(item, UnaryOperator.identity());
    }

    /** Reads a text with its picture, its source changed before it is converted. */
    Shown shown(MoodleItem item, UnaryOperator<String> change) {
        var inline = new ArrayList<String>();
        var source = DATA_ADDRESS.matcher(multilang.filtered(item.text())).replaceAll(data -> {
            inline.add(data.group(1));
            return DATA + (inline.size() - 1);
        });
        var converted = converted(item, change.apply(source));
        var files = files(item);
        Picture picture = null;
        for (var image : converted.images()) {
            var name = name(image.source());
            if (picture != null || pictures.size() >= ExchangeLimits.PICTURES) {
                notes.lost("exchange_lost_picture_further", name);
            } else {
                picture = picture(image, files, inline).orElse(null);
            }
            files.remove(name);
        }
        files.keySet().forEach(name -> notes.lost("exchange_lost_file", name));
        return new Shown(of(notes.markdown(converted)), picture);
    }

    private Converted converted(MoodleItem item, String source) {
        var name = item.attribute("format");
        var format = MoodleFormat.ofXml(name);
        if (format.isEmpty() && !name.isEmpty()) {
            notes.changed("exchange_moodle_format", name);
        }
        return format.orElse(MoodleFormat.HTML).read(source);
    }

    private static Map<String, String> files(MoodleItem item) {
        var files = new HashMap<String, String>();
        item.all("file").forEach(file -> files.put(file.attribute("name"), file.content()));
        return files;
    }

    private Optional<Picture> picture(ImageReference image, Map<String, String> files, List<String> inline) {
        var name = name(image.source());
        var base64 = image.source().startsWith(DATA) && !inline.isEmpty()
                ? inline.get(Integer.parseInt(image.source().substring(DATA.length())))
                : files.get(name);
        if (base64 == null) {
            notes.lost("exchange_lost_picture_elsewhere", image.source());
            return Optional.empty();
        }
        try {
            var file = SentPictures.of(Base64.getMimeDecoder().decode(base64));
            pictures.put(file.digest(), file);
            return Optional.of(new Picture(file.digest(), of(image.description())));
        } catch (DomainException unfit) {
            notes.lost("exchange_lost_picture_unfit", name);
            notes.lost(unfit.getKey(), unfit.getArguments());
        } catch (IllegalArgumentException noBase64) {
            notes.lost("exchange_lost_picture_unfit", name);
            notes.lost("file_picture_broken");
        }
        return Optional.empty();
    }

    /** Returns the name of an embedded file, which its address escapes; else the address. */
    private static String name(String source) {
        if (!source.startsWith(EMBEDDED)) {
            return source;
        }
        var path = source.substring(EMBEDDED.length()).replace("+", "%2B");
        try {
            path = URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return path;
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
