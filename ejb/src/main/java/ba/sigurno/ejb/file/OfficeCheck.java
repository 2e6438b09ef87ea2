package ba.sigurno.ejb.file;

import ba.sigurno.ejb.text.StrictXml;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into the packages of documents (Office Open XML, OpenDocument) without unpacking more than what tells their type.
 * Macros and programs that are packed in are known by their names, which the package's directory tells.
 */
final class OfficeCheck {

    private static final int MAX_ENTRIES = 5000;

    /** What a document may unpack to, in bytes: whoever opens it has to. */
    private static final long MAX_UNPACKED = 200L << 20;

    private static final int MAX_PART = 1 << 20;

    /** What a document of OpenDocument says is in a few parts, the text of a book in one; in characters. */
    private static final int MAX_TEXT = 64 << 20;

    /**
     * Macros of Office, also those of old workbooks, controls, queries and packed programs; macros of OpenDocument, in
     * folders of their own; and documents packed in that may have macros.
     */
    private static final Pattern RUNS =
            Pattern.compile(".*vbaproject[^/]*|.*vbadata\\.xml|.*/activex/.*|.*oleobject[^/]*\\.bin|.*/macrosheets/.*"
                    + "|xl/connections\\.xml|(.*/)?(basic|scripts)/.+"
                    + "|.*\\.(exe|dll|js|vbs|hta|html?|mht|bat|cmd|ps1|scr|jar|lnk|docm|dotm|xlsm|xlsb|pptm|ppsm)");

    /** The parts of OpenDocument, also of documents within one, that refer to something. */
    private static final Pattern REFERRING = Pattern.compile("(.*/)?(content|styles|meta|settings)\\.xml");

    /** Types of parts that run, or are a program's own. */
    private static final Pattern RUNNING_TYPE = Pattern.compile(".*(macro|vbaproject|activex|oleobject).*");

    private OfficeCheck() {}

    /**
     * Finds out which document it is.
     *
     * @throws DomainException when it is none, broken, locked, or runs something
     */
    static FileType of(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var parts = parts(zip);
            return parts.containsKey("[content_types].xml") ? openXml(zip, parts) : openDocument(zip, parts);
        } catch (IOException | IllegalArgumentException broken) {
            throw new DomainException("file_rule_broken");
        }
    }

    private static Map<String, ZipArchiveEntry> parts(ZipFile zip) {
        var parts = new HashMap<String, ZipArchiveEntry>();
        long unpacked = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            DomainException.require(!entry.getGeneralPurposeBit().usesEncryption(), "file_rule_locked");
            DomainException.require(!RUNS.matcher(name).matches(), "file_rule_runs");
            unpacked += Math.max(0, entry.getSize());
            DomainException.require(
                    parts.put(name, entry) == null && parts.size() <= MAX_ENTRIES && unpacked <= MAX_UNPACKED,
                    "file_rule_broken");
        }
        return parts;
    }

    private static FileType openXml(ZipFile zip, Map<String, ZipArchiveEntry> parts) throws IOException {
        var types = new ArrayList<String>();
        elements(
                zip,
                parts.get("[content_types].xml"),
                MAX_PART,
                element -> types.add(attribute(element, "ContentType")));
        DomainException.require(
                types.stream().noneMatch(type -> RUNNING_TYPE
                        .matcher(type.toLowerCase(Locale.ROOT))
                        .matches()),
                "file_rule_runs");
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                elements(zip, part.getValue(), MAX_PART, OfficeCheck::requireHarmless);
            }
        }
        return Stream.of(FileType.DOCX, FileType.PPTX, FileType.XLSX)
                .filter(type -> types.contains(type.getMediaType() + ".main+xml"))
                .findFirst()
                .orElseThrow(() -> new DomainException("file_rule_type"));
    }

    private static void requireHarmless(XMLStreamReader element) {
        if (element.getLocalName().equals("Relationship")) {
            var relation = OfficeRelation.of(
                    attribute(element, "Type"), attribute(element, "Target"), attribute(element, "TargetMode"));
            refuse(relation.broken());
        }
    }

    private static void refuse(Optional<String> rule) {
        if (rule.isPresent()) {
            throw new DomainException(rule.get());
        }
    }

    /** Goes through all elements of a part, read as the programs read it that open the document. */
    private static void elements(ZipFile zip, ZipArchiveEntry part, int most, Consumer<XMLStreamReader> looks)
            throws IOException {
        try (var in = zip.getInputStream(part)) {
            var reader = StrictXml.reader(in, most);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    looks.accept(reader);
                }
            }
        } catch (XMLStreamException broken) {
            throw new DomainException("file_rule_broken");
        }
    }

    /** Returns an attribute that has no prefix; empty when it is missing. */
    private static String attribute(XMLStreamReader element, String name) {
        var value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static FileType openDocument(ZipFile zip, Map<String, ZipArchiveEntry> parts) throws IOException {
        var said =
                parts.containsKey("mimetype") ? read(zip, parts.get("mimetype")).strip() : "";
        var type = Stream.of(FileType.ODT, FileType.ODP, FileType.ODS)
                .filter(each -> each.getMediaType().equals(said))
                .findFirst()
                .orElseThrow(() -> new DomainException("file_rule_type"));
        var manifest = parts.get("meta-inf/manifest.xml");
        DomainException.require(manifest != null, "file_rule_broken");
        DomainException.require(!read(zip, manifest).contains("encryption-data"), "file_rule_locked");
        for (var part : parts.entrySet()) {
            if (REFERRING.matcher(part.getKey()).matches()) {
                elements(zip, part.getValue(), MAX_TEXT, element -> refuse(OpenDocumentElement.broken(element)));
            }
        }
        return type;
    }

    private static String read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(MAX_PART + 1);
            DomainException.require(bytes.length <= MAX_PART, "file_rule_broken");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
