package ba.sigurno.ejb.exchange.qti.packaging;

import ba.sigurno.ejb.exchange.qti.processing.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The entry of a file in a manifest (Content Packaging 1.1.4, section "resource"), with its metadata (IEEE 1484.12, or
 * IMS Learning Resource Metadata before it).
 *
 * @param type its type, such as {@code imsqti_item_xmlv2p1}
 * @param href its address, as it stands there
 * @param line the line of the manifest
 * @param title its title; may be empty
 * @param language the language it is in; may be empty
 * @param keywords words it is found by
 * @param category the path of a taxonomy it stands at, outermost first; may be empty
 */
public record QtiResource(
        String type,
        String href,
        int line,
        String title,
        String language,
        List<String> keywords,
        List<String> category) {

    private static final String ITEM = "imsqti_item_";
    private static final String APIP_ITEM = "imsqti_apipitem_";

    /** Returns a resource for a file no manifest mentions. */
    public static QtiResource of(String href) {
        return new QtiResource(ITEM, href, 1, "", "", List.of(), List.of());
    }

    /** Reads a {@code resource} element. */
    public static QtiResource of(Element resource) {
        var href = resource.hasAttr("href")
                ? resource.attr("href")
                : Declaration.child(resource, "file")
                        .map(file -> file.attr("href"))
                        .orElse("");
        return new QtiResource(
                resource.attr("type").strip().toLowerCase(Locale.ROOT),
                resource.attr("xml:base") + href,
                ItemXml.line(resource),
                texts(resource, "general > title").findFirst().orElse(""),
                texts(resource, "general > language").findFirst().orElse(""),
                texts(resource, "general > keyword").distinct().toList(),
                category(resource));
    }

    /** Returns the texts of elements; a text that is there in several languages counts once. */
    private static Stream<String> texts(Element resource, String path) {
        return resource.select(path).stream()
                .map(element -> element.select("string, langstring").stream()
                        .findFirst()
                        .orElse(element)
                        .text()
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    private static List<String> category(Element resource) {
        var path = resource.select("classification > taxonPath, classification > taxonpath").stream()
                .findFirst();
        var names = new ArrayList<String>();
        path.ifPresent(taxons -> texts(taxons, "taxon > entry").forEach(names::add));
        return names;
    }

    public boolean isItem() {
        return type.startsWith(ITEM) || type.startsWith(APIP_ITEM);
    }

    /** Returns whether it is of QTI: an item, a test, a section or a text that belongs to items. */
    public boolean isOfQti() {
        return type.startsWith("imsqti_") || isItem() || isQti1();
    }

    public boolean isQti1() {
        return type.startsWith("imsqti_xmlv1") || type.contains("imsqti_asiv1") || type.startsWith("imsqti_itemv1");
    }
}
