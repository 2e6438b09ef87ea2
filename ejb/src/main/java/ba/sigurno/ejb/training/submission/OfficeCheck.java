package ba.sigurno.ejb.training.submission;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Macros of Office, controls and packed programs; macros of OpenDocument, in folders of their own. */
    private static final Pattern RUNS = Pattern.compile(
            ".*vbaproject[^/]*|.*vbadata\\.xml|.*/activex/.*|.*oleobject[^/]*\\.bin|(basic|scripts)/.+|.*\\.(exe|dll|js|vbs|hta|bat|cmd|ps1|scr|jar|lnk)");

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
            return parts.containsKey("[content_types].xml")
                    ? openXml(read(zip, parts.get("[content_types].xml")))
                    : openDocument(zip, parts);
        } catch (IOException | IllegalArgumentException broken) {
            throw new DomainException("training_rule_file_broken");
        }
    }

    private static Map<String, ZipArchiveEntry> parts(ZipFile zip) {
        var parts = new HashMap<String, ZipArchiveEntry>();
        long unpacked = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            DomainException.require(!entry.getGeneralPurposeBit().usesEncryption(), "training_rule_file_locked");
            DomainException.require(!RUNS.matcher(name).matches(), "training_rule_file_runs");
            unpacked += Math.max(0, entry.getSize());
            DomainException.require(
                    parts.put(name, entry) == null && parts.size() <= MAX_ENTRIES && unpacked <= MAX_UNPACKED,
                    "training_rule_file_broken");
        }
        return parts;
    }

    private static FileType openXml(String types) {
        DomainException.require(
                !types.toLowerCase(Locale.ROOT).contains("macroenabled") && !types.contains("vbaProject"),
                "training_rule_file_runs");
        return Stream.of(FileType.DOCX, FileType.PPTX)
                .filter(type -> types.contains(type.getMediaType() + ".main+xml"))
                .findFirst()
                .orElseThrow(() -> new DomainException("training_rule_file_type"));
    }

    private static FileType openDocument(ZipFile zip, Map<String, ZipArchiveEntry> parts) throws IOException {
        var said =
                parts.containsKey("mimetype") ? read(zip, parts.get("mimetype")).strip() : "";
        var type = Stream.of(FileType.ODT, FileType.ODP)
                .filter(each -> each.getMediaType().equals(said))
                .findFirst()
                .orElseThrow(() -> new DomainException("training_rule_file_type"));
        var manifest = parts.get("meta-inf/manifest.xml");
        DomainException.require(manifest != null, "training_rule_file_broken");
        DomainException.require(!read(zip, manifest).contains("encryption-data"), "training_rule_file_locked");
        return type;
    }

    private static String read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(MAX_PART + 1);
            DomainException.require(bytes.length <= MAX_PART, "training_rule_file_broken");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
