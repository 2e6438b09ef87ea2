package ba.sigurno.ear.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes the files of a module in its archive, as an author does. */
public final class ModuleZip {

    private ModuleZip() {}

    /** Returns an archive in which the words of each file, given with its name, are changed. */
    public static byte[] changed(byte[] archive, BinaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(change.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** Returns an archive with one file more. */
    public static byte[] with(byte[] archive, String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the content of a file; empty when there is none of that name. */
    public static byte[] file(byte[] archive, String name) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            var entry = in.getNextEntry();
            while (entry != null && !entry.getName().equals(name)) {
                entry = in.getNextEntry();
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns an archive of the same module under another name in addresses. */
    public static byte[] renamed(byte[] archive, String slug) {
        return changed(
                archive,
                (file, text) -> file.equals("module.json")
                        ? text.replaceFirst("\"slug\": \"[^\"]*\"", "\"slug\": \"" + slug + "\"")
                        : text);
    }
}
