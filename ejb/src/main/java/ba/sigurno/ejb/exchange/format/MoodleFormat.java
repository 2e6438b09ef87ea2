package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.exchange.format.Markup.Converted;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** A format of texts in Moodle, with its names in GIFT and in XML. */
public enum MoodleFormat {
    /** HTML in which the end of a line is a line break. */
    AUTO("moodle", "moodle_auto_format", Markup::fromAutoFormat),
    HTML("html", "html", Markup::fromHtml),
    PLAIN("plain", "plain_text", Markup::fromPlain),
    MARKDOWN("markdown", "markdown", Markup::fromMarkdown);

    private final String giftName;
    private final String xmlName;
    private final Function<String, Converted> conversion;

    MoodleFormat(String giftName, String xmlName, Function<String, Converted> conversion) {
        this.giftName = giftName;
        this.xmlName = xmlName;
        this.conversion = conversion;
    }

    /** Returns the format that GIFT calls by a name. */
    public static Optional<MoodleFormat> ofGift(String name) {
        return Arrays.stream(values())
                .filter(format -> format.giftName.equals(name))
                .findFirst();
    }

    /** Returns the format that Moodle XML calls by a name. */
    public static Optional<MoodleFormat> ofXml(String name) {
        return Arrays.stream(values())
                .filter(format -> format.xmlName.equals(name))
                .findFirst();
    }

    /** Makes CommonMark of a text in this format. */
    public Converted read(String text) {
        return conversion.apply(text);
    }
}
