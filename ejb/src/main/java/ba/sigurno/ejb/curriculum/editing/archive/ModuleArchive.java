package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.exchange.qti.packaging.QtiPackage;
import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A module as a ZIP file. What comes from outside is read as a {@link QtiPackage} is, within narrower bounds. */
public final class ModuleArchive implements ModuleFiles {

    /** The biggest archive, in bytes. */
    public static final int MAX_BYTES = 8 << 20;

    /** The maximum number of files; a module of the country has about a hundred. */
    static final int MAX_FILES = 500;

    /** The maximum number of bytes that it unpacks to. */
    static final int MAX_UNPACKED = 32 << 20;

    /** Equal modules make equal archives. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Left by systems that pack; nobody means them. */
    private static final List<String> LITTER = List.of("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini");

    private final Map<String, byte[]> files;
    private final Set<String> asked = new TreeSet<>();

    private ModuleArchive(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Unpacks an archive of somebody, in memory; its files may lie in a folder.
     *
     * @throws DomainException when it is broken, hostile, over a limit or no module
     */
    public static ModuleArchive read(byte[] zip) {
        DomainException.require(zip.length <= MAX_BYTES, "curriculum_import_too_big", MAX_BYTES >> 20);
        try {
            var file = Files.createTempFile("sigurno-module-", ".zip");
            try {
                Files.write(file, zip);
                try (var opened = QtiPackage.open(file)) {
                    return new ModuleArchive(unpacked(opened));
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (RefusedException | IOException broken) {
            throw new DomainException("exchange_qti_zip_broken");
        }
    }

    private static Map<String, byte[]> unpacked(QtiPackage zip) throws IOException {
        var names = zip.names().stream()
                .filter(name -> LITTER.stream().noneMatch(name::contains))
                .toList();
        DomainException.require(names.size() <= MAX_FILES, "curriculum_import_many_files", MAX_FILES);
        var root = names.stream()
                .filter(name -> name.equals(PROPERTIES) || name.matches("[^/]+/" + PROPERTIES))
                .findFirst()
                .map(name -> name.substring(0, name.length() - PROPERTIES.length()))
                .orElseThrow(() -> new DomainException("curriculum_import_no_module"));
        var files = new LinkedHashMap<String, byte[]>();
        int left = MAX_UNPACKED;
        for (var name : names) {
            var bytes = zip.bytes(name, left);
            left -= bytes.length;
            DomainException.require(left >= 0, "exchange_qti_zip_unpacked", MAX_UNPACKED >> 20);
            files.put(name.startsWith(root) ? name.substring(root.length()) : name, bytes);
        }
        return files;
    }

    /** Writes the files of a module. */
    public static byte[] write(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        asked.add(name);
        return Optional.ofNullable(files.get(name));
    }

    /** Returns the files that nobody asked for: no part of the module. */
    public List<String> leftOver() {
        return files.keySet().stream().filter(name -> !asked.contains(name)).toList();
    }
}
