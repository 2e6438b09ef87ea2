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
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Reads the items of a package: those its manifest lists, or, when it lists none, those that are there. */
final class PackageReader implements SecureXml.Children {

    private static final String MANIFEST = "imsmanifest.xml";

    private final QtiPackage zip;
    private final Language language;
    private final Consumer<ReadItem> items;
    private final Set<String> seen = new HashSet<>();
    private final Optional<String> manifest;
    private int position;
    private boolean qti1;

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
        if (position == 0) {
            for (var name : zip.names()) {
                if (name.endsWith(".xml") && !manifest.equals(Optional.of(name))) {
                    readFound(name);
                }
            }
        }
        DomainException.require(position > 0 || !qti1, "exchange_qti_one");
        DomainException.require(position > 0, "exchange_qti_nothing");
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
        qti1 |= resource.isQti1();
        if (!resource.isItem() && !resource.isOtherQti()) {
            return;
        }
        var name = Hrefs.file(manifest.orElse(""), resource.href()).orElse(resource.href());
        var item = item(resource, name);
        if (resource.isOtherQti()) {
            items.accept(item.refused(place(), resource.line(), "exchange_qti_no_item", resource.type()));
        } else if (!zip.has(name)) {
            items.accept(item.refused(place(), resource.line(), "exchange_qti_file_missing", resource.href()));
        } else if (seen.add(name)) {
            items.accept(item.read(place(), () -> zip.bytes(name, PackagedItem.MAX_BYTES)));
        }
    }

    /** Reads a file that may be an item; other XML means nothing here. */
    private void readFound(String name) throws IOException {
        var item = item(QtiResource.of(name), name);
        var bytes = zip.bytes(name, PackagedItem.MAX_BYTES);
        if (item.looksLikeOne(bytes)) {
            items.accept(item.read(place(), () -> bytes));
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
