package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.format.SecureXml;
import ba.sigurno.ejb.exchange.qti.packaging.Hrefs;
import ba.sigurno.ejb.exchange.qti.packaging.ItemXml;
import ba.sigurno.ejb.exchange.qti.packaging.PackagedFiles;
import ba.sigurno.ejb.exchange.qti.packaging.QtiPackage;
import ba.sigurno.ejb.exchange.qti.packaging.QtiResource;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * Reads the items of a package: those its manifest lists, then those its tests name, then those that only lie in it.
 * Each is handed over once, understood or refused.
 */
final class PackageReader implements SecureXml.Children {

    private static final String MANIFEST = "imsmanifest.xml";

    private final QtiPackage zip;
    private final Language language;
    private final Consumer<ReadItem> items;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, QtiResource> named = new LinkedHashMap<>();
    private final List<PackagedItem> qti1 = new ArrayList<>();
    private final Optional<String> manifest;
    private int position;

    PackageReader(QtiPackage zip, Language language, Consumer<ReadItem> items) {
        this.zip = zip;
        this.language = language;
        this.items = items;
        this.manifest = zip.names().stream()
                .filter(name -> name.substring(name.lastIndexOf('/') + 1).equalsIgnoreCase(MANIFEST))
                .min(Comparator.comparingInt(String::length));
    }

    /** Hands over all items. */
    void read() throws IOException {
        if (manifest.isPresent()) {
            try (var in = zip.stream(manifest.get())) {
                SecureXml.children(in, "manifest", Set.of("resources"), ExchangeLimits.ITEM_CHARACTERS, this);
            }
        }
        readNamed();
        for (var name : zip.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".xml") && !manifest.equals(Optional.of(name))) {
                readFound(name);
            }
        }
        readNamed();
        DomainException.require(position > 0 || qti1.isEmpty(), "exchange_qti_one");
        DomainException.require(position > 0, "exchange_qti_nothing");
        for (var old : qti1) {
            items.accept(old.refused(place(), old.resource().line(), "exchange_qti_one"));
        }
    }

    @Override
    public void next(Element element) throws IOException {
        if ("resource".equals(element.getLocalName())) {
            readListed(QtiResource.of(ItemXml.of(element)));
        }
    }

    @Override
    public void tooLong(int line) {
        throw new DomainException("exchange_item_too_long", ExchangeLimits.ITEM_CHARACTERS);
    }

    private void readListed(QtiResource resource) throws IOException {
        if (!resource.isOfQti()) {
            return;
        }
        var name = Hrefs.file(manifest.orElse(""), resource.href()).orElse(resource.href());
        var item = item(resource, name);
        if (resource.isItem()) {
            read(item);
        } else if (resource.isQti1()) {
            seen.add(name);
            qti1.add(item);
        } else {
            seen.add(name);
            items.accept(item.refused(place(), resource.line(), "exchange_qti_no_item", resource.type()));
            noteItemsOf(name);
        }
    }

    private void read(PackagedItem item) throws IOException {
        var name = item.file();
        if (!zip.has(name)) {
            var resource = item.resource();
            items.accept(item.refused(place(), resource.line(), "exchange_qti_file_missing", resource.href()));
        } else if (seen.add(name)) {
            items.accept(item.read(place(), () -> zip.bytes(name, PackagedItem.MAX_BYTES)));
        }
    }

    /** Notes the items that a test or a section names, and those of the sections it takes from other files. */
    private void noteItemsOf(String test) throws IOException {
        var open = new ArrayDeque<>(List.of(test));
        var noted = new HashSet<String>();
        while (!open.isEmpty()) {
            var name = open.remove();
            if (zip.has(name) && noted.add(name)) {
                seen.add(name);
                for (var reference : PackagedItem.references(zip.bytes(name, PackagedItem.MAX_BYTES))) {
                    var href = reference.attr("href");
                    var file = Hrefs.file(name, href).orElse(href);
                    if (PackagedItem.isSection(reference)) {
                        open.add(file);
                    } else {
                        named.putIfAbsent(file, QtiResource.of(href));
                    }
                }
                DomainException.require(
                        named.size() <= ExchangeLimits.ITEMS, "exchange_file_too_many_items", ExchangeLimits.ITEMS);
            }
        }
    }

    private void readNamed() throws IOException {
        for (var file : named.entrySet()) {
            read(item(file.getValue(), file.getKey()));
        }
        named.clear();
    }

    /** Reads a file that neither manifest nor test names, if it is of QTI; other XML means nothing here. */
    private void readFound(String name) throws IOException {
        if (seen.contains(name)) {
            return;
        }
        var bytes = zip.bytes(name, PackagedItem.MAX_BYTES);
        var item = item(QtiResource.of(name), name);
        if (PackagedItem.speaksOfQti(bytes) && item.looksLikeOne(bytes)) {
            seen.add(name);
            items.accept(item.read(place(), () -> bytes));
            noteItemsOf(name);
        }
    }

    private PackagedItem item(QtiResource resource, String name) {
        return new PackagedItem(resource, name, language, new PackagedFiles(zip, name));
    }

    private int place() {
        position++;
        DomainException.require(position <= ExchangeLimits.ITEMS, "exchange_file_too_many_items", ExchangeLimits.ITEMS);
        return position;
    }
}
